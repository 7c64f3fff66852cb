// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/camera_entry.h"

#include "app/catalogue/folding.h"
#include "app/catalogue/utc_text.h"
#include "app/catalogue/validation.h"

#include <QSet>

#include <limits>

namespace videoguard::catalogue {

namespace {

class Words
{
public:
    void add(WordClass from, const QString &word)
    {
        const QByteArray whole = static_cast<char>(from) + word.toUtf8();
        if (m_known.contains(whole))
            return;
        m_known.insert(whole);
        if (!m_text.isEmpty())
            m_text += ' ';
        m_text += whole;
    }
    void addText(WordClass from, const QString &text)
    {
        if (text.isEmpty())
            return;
        for (const QString &word : foldedWords(text))
            add(from, word);
    }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
    QSet<QByteArray> m_known;
};

/// "TAL-CAM-007" is found by tal, cam, 007 and 7.
void addReference(Words &words, const QString &reference)
{
    const QStringList parts = foldedWords(reference);
    for (const QString &part : parts) {
        words.add(WordClass::Reference, part);
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber);
        if (isNumber)
            words.add(WordClass::Reference, QString::number(number));
    }
}

void fillRow(CameraRow &row, const CameraRecord &camera)
{
    const QJsonObject &document = camera.document();
    const QJsonObject names = document.value(QLatin1String("name")).toObject();
    row.id = camera.id();
    row.reference = camera.reference();
    row.callNumber = camera.callNumber();
    row.nameLv = names.value(QLatin1String("lv")).toString();
    row.nameLt = names.value(QLatin1String("lt")).toString();
    row.nameEn = names.value(QLatin1String("en")).toString();
    row.place = camera.place();
    row.ownerId = camera.ownerId();
    row.country = camera.country();
    row.kind = camera.kind();
    row.form = camera.form();
    row.status = camera.status();
    row.retentionDays = camera.retentionDays();
    row.liveShare = camera.liveShare();
    row.ptz = camera.hasPtz();
    row.plates = camera.readsPlates();
    row.sound = camera.hasMicrophone();
    row.demo = camera.isDemo();
    row.retired = camera.isRetired();
    row.updatedAt_us = utcFromText(document.value(QLatin1String("updated_at")).toString());
}

} // namespace

QByteArray wordsOf(const CameraRecord &camera)
{
    const QJsonObject &document = camera.document();
    Words words;
    if (camera.callNumber() != 0)
        words.add(WordClass::CallNumber, QString::number(camera.callNumber()));
    addReference(words, camera.reference());
    const QJsonObject names = document.value(QLatin1String("name")).toObject();
    for (const char *language : {"lv", "lt", "en"})
        words.addText(WordClass::Name, names.value(QLatin1String(language)).toString());
    words.addText(WordClass::Place, camera.place());
    words.addText(WordClass::Address, document.value(QLatin1String("address")).toString());
    words.addText(WordClass::Device, document.value(QLatin1String("manufacturer")).toString());
    words.addText(WordClass::Device, document.value(QLatin1String("model")).toString());
    if (camera.isRetired())
        words.add(WordClass::Retired, QString());
    return words.text();
}

QByteArray withOwner(QByteArray words, qint64 owner)
{
    if (!words.isEmpty())
        words += ' ';
    return words + static_cast<char>(WordClass::Owner) + QByteArray::number(owner);
}

CameraEntry entryOf(const CameraRecord &camera, const CameraRecord *before, const QDate &today)
{
    CameraEntry entry;
    CameraRow &row = entry.row;
    fillRow(row, camera);
    entry.view = camera.view();
    row.position = entry.view.position;
    row.width_px = entry.view.width_px;
    row.height_px = entry.view.height_px;
    row.hfov_deg = entry.view.hfov_deg;
    for (const Finding &finding : validate(camera, before, today).findings)
        ++(finding.severity == Finding::Severity::Error ? row.errors : row.warnings);
    entry.nameKey = sortKeyOf(camera.name());
    entry.placeKey = sortKeyOf(row.place);
    entry.centreIds = camera.centreIds();
    entry.revision = camera.revision();
    entry.needsCheck = camera.document().value(QLatin1String("needs_check")).toBool();
    entry.document = camera.toJson();
    entry.words = wordsOf(camera);
    return entry;
}

} // namespace videoguard::catalogue
