// SPDX-License-Identifier: EUPL-1.2
#include "tests/settings/help_fixture.h"
#include "tests/support/catch.h"
#include "ui/shell/help_search.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QImage>
#include <QUrl>
#include <QXmlStreamReader>

using namespace videoguard;
using test::helpParts;
using test::helpText;

namespace {

QStringList anchorsOf(const QString &text)
{
    return helpParts(text, QStringLiteral("<h2><a name=\"([^\"]+)\">"));
}

QString plain(QString words)
{
    words.remove(QLatin1Char('&'));
    words.remove(u'…');
    return words.simplified();
}

/// Source text -> every translation of it, without marks of keys.
QHash<QString, QStringList> translations(const QString &language)
{
    QFile file(QStringLiteral(VIDEOGUARD_SOURCE_DIR "/translations/videoguard_%1.ts").arg(language));
    QHash<QString, QStringList> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            source = plain(xml.readElementText());
        else if (xml.name() != QLatin1String("translation"))
            continue;
        // What nobody has translated yet has no name on the screen either.
        else if (const QString words = plain(xml.readElementText(QXmlStreamReader::IncludeChildElements));
                 !words.isEmpty())
            all[source] << words;
    }
    return all;
}

} // namespace

TEST_CASE("every screen has its page of the help in three languages", "[help][pages]")
{
    const QStringList screens{QStringLiteral("wall"),      QStringLiteral("map"),
                              QStringLiteral("catalogue"), QStringLiteral("incidents"),
                              QStringLiteral("review"),    QStringLiteral("partners"),
                              QStringLiteral("settings")};
    for (const QString &screen : screens) {
        INFO(screen.toStdString());
        CHECK(shell::HelpBook::pageNames().contains(screen));
    }
    for (const QString &language : test::helpLanguages()) {
        for (const QString &page : shell::HelpBook::pageNames()) {
            INFO(language.toStdString() << "/" << page.toStdString());
            const QString text = helpText(language, page);
            CHECK(text.contains(QStringLiteral("<html lang=\"%1\">").arg(language)));
            CHECK(helpParts(text, QStringLiteral("<h1>(.+?)</h1>")).size() == 1);
            CHECK(anchorsOf(text).size() >= 3);
        }
    }
}

TEST_CASE("no file of the help lies there that no page list names", "[help][pages]")
{
    for (const QString &language : test::helpLanguages()) {
        const QDir folder(test::helpFolder() + QLatin1Char('/') + language);
        for (const QString &file : folder.entryList({QStringLiteral("*.html")}, QDir::Files))
            CHECK(shell::HelpBook::pageNames().contains(QFileInfo(file).completeBaseName()));
    }
}

TEST_CASE("a page says as much in every language", "[help][pages]")
{
    for (const QString &page : shell::HelpBook::pageNames()) {
        const QString english = helpText(QStringLiteral("en"), page);
        for (const QString &language : test::helpLanguages()) {
            INFO(language.toStdString() << "/" << page.toStdString());
            const QString text = helpText(language, page);
            CHECK(anchorsOf(text) == anchorsOf(english));
            for (const char *element :
                 {"<li>", "<tr>", "<p>", "<img ", "<kbd>", "<b>", "<a href=", "<code>"}) {
                INFO(element);
                CHECK(text.count(QLatin1String(element)) == english.count(QLatin1String(element)));
            }
        }
    }
}

TEST_CASE("every link and picture of the help leads to something that is shipped", "[help][pages]")
{
    for (const QString &language : test::helpLanguages()) {
        const QDir folder(test::helpFolder() + QLatin1Char('/') + language);
        for (const QString &page : shell::HelpBook::pageNames()) {
            const QString text = helpText(language, page);
            for (const QString &link : helpParts(text, QStringLiteral("href=\"([^\"]*)\""))) {
                INFO(language.toStdString() << "/" << page.toStdString() << ": " << link.toStdString());
                if (link == QStringLiteral("videoguard:keys"))
                    continue;
                const QUrl url(link);
                CHECK(url.scheme().isEmpty());
                const QString target = QFileInfo(url.path()).completeBaseName();
                CHECK(shell::HelpBook::pageNames().contains(target));
                if (url.hasFragment())
                    CHECK(anchorsOf(helpText(language, target)).contains(url.fragment()));
            }
            for (const QString &picture : helpParts(text, QStringLiteral("src=\"([^\"]*)\""))) {
                INFO(language.toStdString() << "/" << page.toStdString() << ": " << picture.toStdString());
                const QImage image(folder.filePath(picture));
                CHECK(image.width() >= 480);
                CHECK(image.width() <= 960);
            }
            CHECK_FALSE(helpParts(text, QStringLiteral("<img [^>]*alt=\"(\\s*)\"")).contains(QString()));
        }
    }
}

TEST_CASE("the help needs no network", "[help][pages]")
{
    for (const QString &language : test::helpLanguages()) {
        for (const QString &page : shell::HelpBook::pageNames()) {
            INFO(language.toStdString() << "/" << page.toStdString());
            const QString text = helpText(language, page);
            CHECK_FALSE(text.contains(QLatin1String("://")));
            CHECK_FALSE(text.contains(QLatin1String("=\"//")));
            CHECK_FALSE(text.contains(QLatin1String("<script")));
            CHECK_FALSE(text.contains(QLatin1String("url(")));
        }
    }
}

TEST_CASE("the help stays small", "[help][pages]")
{
    qint64 whole = 0;
    QDirIterator files(test::helpFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const qint64 size = files.fileInfo().size();
        whole += size;
        INFO(files.filePath().toStdString());
        if (files.fileInfo().suffix() == QLatin1String("png"))
            CHECK(size <= 120 * 1024);
    }
    CHECK(whole > 0);
    CHECK(whole <= 6 * 1024 * 1024);
}

TEST_CASE("the help calls what can be pressed by the name it has on the screen", "[help][pages]")
{
    for (const QString &language : {QStringLiteral("lv"), QStringLiteral("lt")}) {
        const QHash<QString, QStringList> words = translations(language);
        REQUIRE(words.size() > 1000);
        int compared = 0;
        for (const QString &page : shell::HelpBook::pageNames()) {
            const QString pattern = QStringLiteral("<b>(.*?)</b>");
            const QStringList here = helpParts(helpText(language, page), pattern);
            const QStringList english = helpParts(helpText(QStringLiteral("en"), page), pattern);
            REQUIRE(here.size() == english.size());
            for (qsizetype i = 0; i < here.size(); ++i) {
                const auto known = words.constFind(plain(english[i]));
                if (known == words.constEnd())
                    continue;
                INFO(language.toStdString() << "/" << page.toStdString() << ": " << english[i].toStdString()
                                            << " is " << here[i].toStdString());
                CHECK(known->contains(plain(here[i])));
                ++compared;
            }
        }
        CHECK(compared > 40);
    }
}
