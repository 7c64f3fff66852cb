// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/camera_entry.h"

#include "app/catalogue/folding.h"
#include "app/catalogue/local_text.h"
#include "app/catalogue/record_reading.h"
#include "app/catalogue/text_form.h"
#include "app/catalogue/utc_text.h"
#include "app/catalogue/validation_parts.h"

#include <QJsonDocument>

#include <charconv>

namespace videoguard::catalogue {

namespace {

constexpr std::string_view kCameraSchema = "vg.camera/1";

class Words
{
public:
    void add(WordClass from, std::string_view word)
    {
        m_word.assign(1, static_cast<char>(from));
        m_word += word;
        for (const auto &[begin, size] : m_known) {
            if (std::string_view(m_text).substr(begin, size) == m_word)
                return;
        }
        if (!m_text.empty())
            m_text += ' ';
        m_known.emplace_back(m_text.size(), m_word.size());
        m_text += m_word;
    }
    void addText(WordClass from, std::string_view text)
    {
        eachWord(text, [&](std::string_view word) { add(from, word); });
    }
    /// "TAL-CAM-007" is found by tal, cam, 007 and 7.
    void addReference(std::string_view reference)
    {
        eachWord(reference, [&](std::string_view word) {
            add(WordClass::Reference, word);
            uint number = 0;
            const auto read = std::from_chars(word.data(), word.data() + word.size(), number);
            if (read.ec == std::errc() && read.ptr == word.data() + word.size())
                add(WordClass::Reference, std::to_string(number));
        });
    }
    [[nodiscard]] QByteArray text() const { return {m_text.data(), static_cast<qsizetype>(m_text.size())}; }

private:
    template<typename Taker>
    void eachWord(std::string_view text, const Taker &take)
    {
        m_folded.clear();
        appendFoldedWords(text, m_folded);
        for (std::size_t at = 0; at < m_folded.size();) {
            const std::size_t end = m_folded.find(' ', at);
            take(std::string_view(m_folded).substr(at, end - at));
            at = end + 1;
        }
    }

    std::string m_text;
    std::string m_word;                                       ///< the one being added
    std::string m_folded;                                     ///< the words of the text being added
    std::vector<std::pair<std::size_t, std::size_t>> m_known; ///< begin and size in m_text
};

std::string_view nameIn(const RecordReading &camera, std::string_view language)
{
    const JsonTape::Node *names = camera.at(Part::Name);
    return names ? textIn(*names, language) : std::string_view();
}

void fillRow(CameraRow &row, const RecordReading &camera)
{
    row.id = qText(camera.text(Part::Id));
    row.reference = qText(camera.text(Part::Reference));
    row.callNumber = camera.integer(Part::CallNumber);
    row.nameLv = qText(nameIn(camera, "lv"));
    row.nameLt = qText(nameIn(camera, "lt"));
    row.nameEn = qText(nameIn(camera, "en"));
    row.place = qText(camera.text(Part::Place));
    row.ownerId = qText(camera.text(Part::Owner));
    row.country = qText(camera.text(Part::Country));
    row.kind = camera.kind();
    row.form = camera.form();
    row.status = camera.status();
    row.retentionDays = camera.retentionDays();
    row.liveShare = sharing(qText(camera.text(Part::LiveShare)));
    row.ptz = camera.hasPtz();
    row.plates = camera.readsPlates();
    row.sound = camera.text(Part::Microphone).starts_with("present");
    row.demo = camera.flag(Part::Demo);
    row.retired = camera.isRetired();
    row.updatedAt_us = utcFromText(qText(camera.text(Part::UpdatedAt)));
}

QByteArray wordsOf(const RecordReading &camera)
{
    Words words;
    if (const int number = camera.integer(Part::CallNumber); number != 0)
        words.add(WordClass::CallNumber, std::to_string(number));
    words.addReference(camera.text(Part::Reference));
    for (const std::string_view language : {"lv", "lt", "en"})
        words.addText(WordClass::Name, nameIn(camera, language));
    words.addText(WordClass::Place, camera.text(Part::Place));
    words.addText(WordClass::Address, camera.text(Part::Address));
    words.addText(WordClass::Device, camera.text(Part::Manufacturer));
    words.addText(WordClass::Device, camera.text(Part::Model));
    if (camera.isRetired())
        words.add(WordClass::Retired, {});
    return words.text();
}

/// Everything but the document itself.
CameraEntry entryFrom(const RecordReading &camera, qsizetype size_bytes, const CameraRecord *before,
                      const QDate &today)
{
    CameraEntry entry;
    CameraRow &row = entry.row;
    fillRow(row, camera);
    entry.view = camera.view();
    row.position = entry.view.position;
    row.width_px = entry.view.width_px;
    row.height_px = entry.view.height_px;
    row.hfov_deg = entry.view.hfov_deg;
    FindingList findings(FindingList::Wanted::NumbersOnly);
    checkAll(camera, size_bytes, before, today, findings);
    row.errors = findings.errors();
    row.warnings = findings.warnings();
    entry.nameKey = sortKeyOf(localText(row.nameLv, row.nameLt, row.nameEn, {}, row.country));
    entry.placeKey = sortKeyOf(camera.text(Part::Place));
    if (const JsonTape::Node *centres = camera.at(Part::CentreIds); centres && centres->isArray()) {
        for (const JsonTape::Node &centre : JsonTape::Parts(*centres)) {
            if (centre.isText())
                entry.centreIds += qText(centre.text);
        }
    }
    entry.revision = camera.integer(Part::Revision);
    entry.needsCheck = camera.flag(Part::NeedsCheck);
    entry.words = wordsOf(camera);
    return entry;
}

/// Kept from record to record: its memory is most of what reading one costs.
JsonTape &tapeOfThread()
{
    thread_local JsonTape tape;
    return tape;
}

} // namespace

QByteArray wordsOf(const CameraRecord &camera)
{
    JsonTape &tape = tapeOfThread();
    const QByteArray json = tape.read(camera.document());
    return wordsOf(RecordReading(tape));
}

QByteArray withOwner(QByteArray words, qint64 owner)
{
    if (!words.isEmpty())
        words += ' ';
    return words + static_cast<char>(WordClass::Owner) + QByteArray::number(owner);
}

CameraEntry entryOf(const CameraRecord &camera, const CameraRecord *before, const QDate &today)
{
    JsonTape &tape = tapeOfThread();
    QByteArray json = tape.read(camera.document());
    CameraEntry entry = entryFrom(RecordReading(tape), json.size(), before, today);
    entry.document = std::move(json);
    return entry;
}

base::Result<CameraEntry> entryOf(const QByteArray &json, const CameraRecord *before, const QDate &today)
{
    const QString what = QStringLiteral("read a camera record");
    if (json.size() > kLargestRecord_bytes)
        return base::fail(base::ErrorKind::Full, what, QStringLiteral("it has %1 bytes").arg(json.size()));
    JsonTape &tape = tapeOfThread();
    if (const auto read = tape.read(json); !read)
        return base::fail(base::ErrorKind::Corrupt, what, read.error().cause);
    const RecordReading camera(tape);
    if (camera.text(Part::Id).empty())
        return base::fail(base::ErrorKind::Corrupt, what, QStringLiteral("it has no id"));
    if (const std::string_view schema = camera.text(Part::Schema); schema != kCameraSchema)
        return base::fail(base::ErrorKind::Unsupported, what,
                          QStringLiteral("schema \"%1\"").arg(qText(schema.substr(0, 40))));
    CameraEntry entry = entryFrom(camera, json.size(), before, today);
    entry.document = tape.isCompact() ? json : QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
    return entry;
}

} // namespace videoguard::catalogue
