// SPDX-License-Identifier: EUPL-1.2
//
// The translation files as they lie in the tree, and as they arrive where the texts are asked for.
#include "app/console/command_line.h"
#include "app/console/wall_layout.h"
#include "tests/support/catch.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/camera_tree.h"
#include "ui/shell/camera_tree_model.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/wall/certificate_dialog.h"
#include "ui/wall/layout_editor.h"
#include "ui/wall/open_stream_dialog_probe.h"
#include "ui/wall/tile_truth.h"
#include "ui/wall/wall_actions.h"
#include "ui/widgets/state_mark.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <set>

using namespace videoguard;
using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList forms;
    bool plural = false;
    QString state; ///< "unfinished", "vanished", "obsolete"; empty = done
};

Entry entryFrom(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.plural = xml.attributes().value("numerus"_L1) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.state = xml.attributes().value("type"_L1).toString();
            if (!entry.plural)
                entry.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    entry.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

std::vector<Entry> entries(const QString &language)
{
    QFile file(QStringLiteral(VIDEOGUARD_SOURCE_DIR "/translations/videoguard_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Entry> all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            all.push_back(entryFrom(xml, context));
    }
    INFO(xml.errorString());
    REQUIRE_FALSE(xml.hasError());
    REQUIRE_FALSE(all.empty());
    return all;
}

const QStringList &translated()
{
    static const QStringList codes = {u"lv"_s, u"lt"_s};
    return codes;
}

/// `check(source, translation)` for every form of every text of one language.
template<typename Check>
void forEachForm(const QString &language, Check &&check)
{
    for (const Entry &entry : entries(language)) {
        for (const QString &form : entry.forms) {
            INFO(language << " " << entry.context << ": " << entry.source << " = " << form);
            check(entry.source, form);
        }
    }
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        all << it.next().captured();
    all.sort();
    return all;
}

QString accelerator(const QString &text)
{
    static const QRegularExpression form(u"&(\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).captured(1).toLower();
}

/// What a text ends with: spaces and sentence marks. A bracket may close where another language needs one,
/// and the full stop of an abbreviation ends no sentence.
QString ending(const QString &text)
{
    static const QRegularExpression form(u"[ .…:;,!?)]*$"_s);
    static const QRegularExpression abbreviated(u"(^| )(nr|d|m|kadr)\\.$"_s);
    return abbreviated.match(text).hasMatch() ? QString() : form.match(text).captured().remove(u')');
}

/// Makes a language the one of the test program until it goes.
class InLanguage
{
public:
    explicit InLanguage(const QString &code)
    {
        const QString file = QStringLiteral(VIDEOGUARD_TRANSLATIONS "/videoguard_%1.qm").arg(code);
        INFO(file);
        REQUIRE(m_translator.load(file));
        QCoreApplication::installTranslator(&m_translator);
    }

private:
    QTranslator m_translator; // removes itself when it goes
};

/// Notes every text that is asked for under a context where no translation file has it.
class Listener : public QTranslator
{
public:
    Listener()
    {
        for (const Entry &entry : entries(u"lv"_s)) {
            m_known.insert({entry.context, entry.source});
            m_sources.insert(entry.source);
        }
        QCoreApplication::installTranslator(this);
    }

    QString translate(const char *context, const char *text, const char * /*comment*/,
                      int /*n*/) const override
    {
        const std::pair asked(QString::fromUtf8(context), QString::fromUtf8(text));
        const bool ours =
            asked.first.startsWith(QLatin1String("videoguard")) || m_sources.contains(asked.second);
        // The toolkit's names of keys are the same in all languages but those that are listed.
        if (ours && asked.first != QLatin1String("QShortcut") && !m_known.contains(asked))
            m_lost << asked.first + QLatin1String(": ") + asked.second;
        m_asked += ours;
        return {};
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QStringList lost() const { return m_lost; }
    [[nodiscard]] int asked() const { return m_asked; }

private:
    std::set<std::pair<QString, QString>> m_known;
    std::set<QString> m_sources;
    mutable QStringList m_lost;
    mutable int m_asked = 0;
};

QString plural(const char *context, const char *text, int n)
{
    return QCoreApplication::translate(context, text, nullptr, n);
}

wall::TileTruth truthOf(media::StreamState state, const base::SteadyTime &now = {})
{
    media::StreamStatus status;
    status.state = state;
    status.everLive = true;
    status.attempt = 2;
    status.retryAt = now + std::chrono::seconds(8);
    return wall::tileTruth({.status = status, .hasCamera = true, .now = now, .wallNow = {}});
}

} // namespace

TEST_CASE("Nothing is left untranslated, and nothing that is gone is kept", "[translations]")
{
    const std::map<QString, int> forms = {{u"lv"_s, 3}, {u"lt"_s, 3}, {u"en"_s, 2}};
    for (const auto &[language, count] : forms) {
        for (const Entry &entry : entries(language)) {
            INFO(language << " " << entry.context << ": " << entry.source);
            CHECK(entry.state == QString());
            CHECK(entry.forms.size() == (entry.plural ? count : 1));
            CHECK_FALSE(entry.forms.contains(QString()));
        }
    }
}

TEST_CASE("Every form of a text keeps the places of its values", "[translations]")
{
    for (const QString &language : translated() + QStringList(u"en"_s)) {
        forEachForm(language, [](const QString &source, const QString &form) {
            const QString place = u"%L?\\d+|%n|--[a-z]+|\\*[.a-z]*"_s;
            CHECK(found(place, form) == found(place, source));
        });
    }
}

TEST_CASE("Texts begin and end as their sources do", "[translations]")
{
    for (const QString &language : translated()) {
        forEachForm(language, [](const QString &source, const QString &form) {
            CHECK(ending(form) == ending(source));
            CHECK(form.startsWith(QLatin1Char(' ')) == source.startsWith(QLatin1Char(' ')));
            CHECK(form.count(QLatin1Char('\n')) == source.count(QLatin1Char('\n')));
            CHECK((!form.contains(QLatin1String("  ")) || source.contains(QLatin1String("  "))));
        });
    }
}

TEST_CASE("Each accelerator has a key that every keyboard has, and one text of its window", "[translations]")
{
    for (const QString &language : translated()) {
        std::map<std::pair<QString, QString>, QString> taken; // context, key -> key in English
        for (const Entry &entry : entries(language)) {
            const QString key = accelerator(entry.forms.constFirst());
            INFO(language << " " << entry.context << ": " << entry.source << " = "
                          << entry.forms.constFirst());
            CHECK(key.isEmpty() == accelerator(entry.source).isEmpty());
            if (key.isEmpty())
                continue;
            CHECK(key.at(0).unicode() < 128);
            // Two texts of one button may share their key, as they do in English.
            const auto [other, isFree] = taken.try_emplace({entry.context, key}, accelerator(entry.source));
            CHECK((isFree || other->second == accelerator(entry.source)));
        }
    }
}

TEST_CASE("Texts use the letters and quotation marks of their language only", "[translations]")
{
    const std::map<QString, std::pair<QString, QChar>> languages = {{u"lv"_s, {u"āčēģīķļņšūž"_s, u'”'}},
                                                                    {u"lt"_s, {u"ąčęėįšųūž"_s, u'“'}}};
    for (const auto &[language, letters] : languages) {
        const auto &[own, closing] = letters;
        forEachForm(language, [&, closing = closing, own = own](const QString &, const QString &form) {
            for (const QChar c : form) {
                const bool isAscii = c.unicode() < 128 && c != u'"' && c != u'\'';
                INFO(QString(c));
                CHECK((isAscii || own.contains(c.toLower()) || QStringView(u"…–×·„°²≥→").contains(c) ||
                       c == closing));
            }
            CHECK(form.count(u'„') == form.count(closing));
        });
    }
}

TEST_CASE("The words of the field are those of the glossary", "[translations]")
{
    const std::map<QString, QStringList> words = {
        {u"Snapshot"_s, {u"Momentuzņēmums"_s, u"Momentinė nuotrauka"_s}},
        {u"Settings"_s, {u"Iestatījumi"_s, u"Nuostatos"_s}},
        {u"Layout"_s, {u"Izkārtojums"_s, u"Išdėstymas"_s}},
        {u"Live wall"_s, {u"Tiešraides videosiena"_s, u"Tiesioginių vaizdų siena"_s}},
        {u"Full screen"_s, {u"Pilnekrāna režīms"_s, u"Viso ekrano režimas"_s}},
        {u"Keyboard shortcuts"_s, {u"Īsinājumtaustiņi"_s, u"Spartieji klavišai"_s}},
        {u"Resolution"_s, {u"Izšķirtspēja"_s, u"Raiška"_s}},
        {u"Save"_s, {u"Saglabāt"_s, u"Išsaugoti"_s}},
        {u"Cancel"_s, {u"Atcelt"_s, u"Atšaukti"_s}},
        {u"Connection lost"_s, {u"Savienojums pārtraukts"_s, u"Ryšys nutrūko"_s}}};
    // A program, a consumer, a settings word and a role that the glossary rules out.
    const QRegularExpression wrong(u"konsol|vartotoj|nustatymai|\\brolė|laiko juost"_s);
    for (int i = 0; i < translated().size(); ++i) {
        std::set<QString> seen;
        for (const Entry &entry : entries(translated().at(i))) {
            INFO(translated().at(i) << " " << entry.context << ": " << entry.source);
            CHECK_FALSE(entry.forms.join(u' ').toLower().contains(wrong));
            if (const auto word = words.find(entry.source); word != words.end()) {
                CHECK(entry.forms.constFirst() == word->second.at(i));
                seen.insert(entry.source);
            }
        }
        CHECK(seen.size() == words.size());
    }
}

TEST_CASE("Texts of functions named tr are known where they are asked for", "[translations]")
{
    // lupdate files these under the namespace, the program asks for them under the name that the function
    // gives.
    const std::vector<Entry> all = entries(u"lv"_s);
    for (const Entry &entry : all) {
        if (!entry.context.startsWith(QLatin1String("videoguard")) ||
            entry.context.section(u':', -1).at(0).isUpper())
            continue;
        INFO(entry.context << ": " << entry.source);
        CHECK(std::any_of(all.begin(), all.end(), [&](const Entry &other) {
            return other.context != entry.context && other.source == entry.source &&
                   (other.context.startsWith(entry.context) || other.context == QLatin1String("CommandLine"));
        }));
    }
}

TEST_CASE("What windows, tiles and the command line say is asked for where it is translated",
          "[translations]")
{
    const Listener listener;
    const shell::MainFrame frame;
    const shell::CameraTree tree;
    const shell::AboutDialog about;
    const shell::ShortcutSheet sheet({});
    const wall::CertificateDialog certificate(u"Camera"_s, u"host"_s, {});
    const wall::LayoutEditor editor(console::standardLayouts().front(), {});
    QWidget page;
    const wall::WallActions actions(&page);
    for (int state = 0; state <= static_cast<int>(media::StreamState::Ended); ++state) {
        (void)truthOf(static_cast<media::StreamState>(state));
        (void)shell::cameraLook(static_cast<media::StreamState>(state), true);
        wall::ProbeFacts facts;
        facts.status.state = static_cast<media::StreamState>(state);
        (void)wall::probeFindings(facts);
    }
    for (int mark = 0; mark <= static_cast<int>(widgets::Mark::Unknown); ++mark)
        (void)widgets::stateMark(static_cast<widgets::Mark>(mark));
    (void)console::commandLineHelp();
    for (const char *argument :
         {"--theme=red", "--window-size=1", "--url=x:y", "--nothing", "loose", "--after=x"})
        CHECK_FALSE(console::parseCommandLine({u"videoguard"_s, QLatin1String(argument)}));
    CHECK(listener.asked() > 150);
    CHECK(listener.lost() == QStringList());
}

TEST_CASE("Tiles, the tree and the toolkit's buttons speak Latvian and Lithuanian", "[translations]")
{
    using media::StreamState;
    {
        const InLanguage latvian(u"lv"_s);
        const wall::TileTruth lost = truthOf(StreamState::Retrying);
        CHECK(lost.title == u"Savienojums pārtraukts"_s);
        CHECK(lost.detail == u"Atjauno pēc 8 s, 3. mēģinājums"_s);
        CHECK(wall::actionText(lost.action) == u"Mēģināt tūlīt"_s);
        CHECK(truthOf(StreamState::Refused).title == u"Kamera noraidīja paroli"_s);
        CHECK(shell::cameraLook(StreamState::Refused, true).words == u"parole noraidīta"_s);
        CHECK(shell::screenName(shell::Screen::Live) == u"Tiešraide"_s);
        CHECK(console::commandLineHelp().contains(u"pašvaldību tīkla kameras"_s));
    }
    const InLanguage lithuanian(u"lt"_s);
    CHECK(truthOf(StreamState::NoVideo).title == u"Prisijungta, bet vaizdo nėra"_s);
    CHECK(widgets::stateMark(widgets::Mark::Empty).words ==
          u"Nutempkite kamerą arba įveskite jos numerį ir paspauskite „Enter“"_s);
    const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Discard);
    CHECK(box.button(QDialogButtonBox::Ok)->text() == u"Gerai"_s);
    CHECK(box.button(QDialogButtonBox::Cancel)->text() == u"Atšaukti"_s);
    CHECK(box.button(QDialogButtonBox::Discard)->text() == u"Atmesti"_s);
}

TEST_CASE("Counts take the plural form of their language", "[translations]")
{
    const std::map<QString, QStringList> expected = {
        {u"lv"_s,
         {u"0 kameru"_s, u"1 kamera"_s, u"2 kameras"_s, u"5 kameras"_s, u"10 kameras"_s, u"11 kameras"_s,
          u"21 kamera"_s, u"22 kameras"_s, u"101 kamera"_s}},
        {u"lt"_s,
         {u"0 kamerų"_s, u"1 kamera"_s, u"2 kameros"_s, u"5 kameros"_s, u"10 kamerų"_s, u"11 kamerų"_s,
          u"21 kamera"_s, u"22 kameros"_s, u"101 kamera"_s}},
        {u"en"_s,
         {u"0 cameras"_s, u"1 camera"_s, u"2 cameras"_s, u"5 cameras"_s, u"10 cameras"_s, u"11 cameras"_s,
          u"21 cameras"_s, u"22 cameras"_s, u"101 cameras"_s}}};
    for (const auto &[code, words] : expected) {
        const InLanguage language(code);
        QStringList said;
        for (const int n : {0, 1, 2, 5, 10, 11, 21, 22, 101})
            said << plural("videoguard::shell::CameraTreeModel", "%n cameras", n);
        CHECK(said == words);
    }
}
