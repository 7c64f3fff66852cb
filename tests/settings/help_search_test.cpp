// SPDX-License-Identifier: EUPL-1.2
#include "tests/settings/help_fixture.h"
#include "tests/support/catch.h"
#include "ui/shell/help_hit_delegate.h"
#include "ui/shell/help_search.h"

#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>

using namespace videoguard;
using shell::HelpBook;
using shell::HelpHit;

namespace {

bool anyOn(const std::vector<HelpHit> &hits, const QString &page)
{
    return std::any_of(hits.begin(), hits.end(), [&page](const HelpHit &hit) { return hit.page == page; });
}

} // namespace

TEST_CASE("words are found without their diacritics in each language", "[help][search]")
{
    const test::ShippedHelp shipped;
    const HelpBook english(QStringLiteral("en"));
    const HelpBook latvian(QStringLiteral("lv"));
    const HelpBook lithuanian(QStringLiteral("lt"));

    CHECK(anyOn(english.search(QStringLiteral("PASSWORD refused")), QStringLiteral("trouble")));
    CHECK(anyOn(latvian.search(QStringLiteral("noraidija paroli")), QStringLiteral("trouble")));
    CHECK(anyOn(latvian.search(QStringLiteral("noraidīja paroli")), QStringLiteral("trouble")));
    CHECK(anyOn(lithuanian.search(QStringLiteral("atmete slaptazodi")), QStringLiteral("trouble")));
    CHECK(anyOn(lithuanian.search(QStringLiteral("atmetė slaptažodį")), QStringLiteral("trouble")));
}

TEST_CASE("the order of words does not matter", "[help][search]")
{
    const test::ShippedHelp shipped;
    const HelpBook book(QStringLiteral("lv"));
    const auto one = book.search(QStringLiteral("trauksme apstiprina"));
    const auto other = book.search(QStringLiteral("apstiprina trauksme"));
    REQUIRE_FALSE(one.empty());
    REQUIRE(one.size() == other.size());
    for (size_t i = 0; i < one.size(); ++i)
        CHECK(one[i].sentence == other[i].sentence);
}

TEST_CASE("a word in another case is found by its beginning", "[help][search]")
{
    const test::ShippedHelp shipped;
    const HelpBook book(QStringLiteral("lt"));
    // In the pages the word stands in other cases only.
    CHECK(anyOn(book.search(QStringLiteral("slaptafrazėmis")), QStringLiteral("settings")));
}

TEST_CASE("a hit shows the whole sentence and leads to its place", "[help][search]")
{
    const test::ShippedHelp shipped;
    for (const QString &language : test::helpLanguages()) {
        const HelpBook book(language);
        const auto hits = book.search(QStringLiteral("Ctrl Shift R"));
        REQUIRE_FALSE(hits.empty());
        for (const HelpHit &hit : hits) {
            INFO(language.toStdString()
                 << "/" << hit.page.toStdString() << ": " << hit.sentence.toStdString());
            QTextDocument document;
            document.setHtml(shell::helpHtml(book.find(hit.page)->file));
            QString block = document.findBlockByNumber(hit.block).text();
            block.replace(QChar::Nbsp, QLatin1Char(' '));
            CHECK(block.simplified().contains(hit.sentence));
        }
    }
}

TEST_CASE("a heading comes before a sentence", "[help][search]")
{
    const test::ShippedHelp shipped;
    const HelpBook book(QStringLiteral("en"));
    const auto hits = book.search(QStringLiteral("patrol"));
    REQUIRE(hits.size() > 1);
    CHECK(hits.front().sentence == QStringLiteral("Patrol"));
    CHECK(hits.front().page == QStringLiteral("wall"));
}

TEST_CASE("words that are nowhere are not found", "[help][search]")
{
    const test::ShippedHelp shipped;
    const HelpBook book(QStringLiteral("en"));
    CHECK(book.search(QStringLiteral("wall zzzunknown")).empty());
    CHECK(book.search(QStringLiteral("  - … ")).empty());
}

TEST_CASE("found words are strong, and what stands there is never taken for markup", "[help][search]")
{
    CHECK(shell::withStrongWords(QStringLiteral("Spiediet Ātri <b>"), {QStringLiteral("atr")}) ==
          QStringLiteral("Spiediet <b>Ātri</b> &lt;b&gt;"));
}

TEST_CASE("a link that leads out of the help is plain words", "[help][search]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("page.html"));
    QFile page(file);
    REQUIRE(page.open(QIODevice::WriteOnly));
    page.write("<p><a href=\"https://example.org/\">there</a> <a href=\"wall.html\">here</a> "
               "<a href=\"videoguard:keys\">keys</a></p>");
    page.close();
    CHECK(shell::helpHtml(file) == QStringLiteral("<p>there <a href=\"wall.html\">here</a> "
                                                  "<a href=\"videoguard:keys\">keys</a></p>"));
}
