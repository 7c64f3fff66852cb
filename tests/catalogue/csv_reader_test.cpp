// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/baltic_encoding.h"
#include "app/catalogue/csv_reader.h"
#include "tests/database/fixture.h"

#include <QFile>

using namespace videoguard;
using namespace videoguard::catalogue;

namespace {

struct Table {
    test::Folder folder;
    std::unique_ptr<TextFile> file;
    std::unique_ptr<CsvReader> reader;

    explicit Table(const QByteArray &content, const QString &encoding = {})
    {
        QFile out(folder.path(QStringLiteral("t.csv")));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        file = test::taken(TextFile::open(out.fileName(), encoding));
        reader = std::make_unique<CsvReader>(*file);
    }
    /// "line:cell|cell" of every row.
    [[nodiscard]] QStringList rows()
    {
        QStringList all;
        for (;;) {
            const auto row = test::taken(reader->next());
            if (!row)
                return all;
            all += QStringLiteral("%1:%2").arg(row->line).arg(row->cells.join(u'|'));
        }
    }
};

QStringList rowsOf(const QByteArray &content)
{
    return Table(content).rows();
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all += QString::fromUtf8(text);
    return all;
}

} // namespace

TEST_CASE("cells in quotes hold separators, quotes and line ends", "[catalogue][csv]")
{
    CHECK(rowsOf("a,b,c\r\n1,\"x, \"\"y\"\"\r\nz\",3\r\n") ==
          QStringList{QStringLiteral("1:a|b|c"), QStringLiteral("2:1|x, \"y\"\r\nz|3")});
    CHECK(rowsOf("a,b\n\"\",\"\"\n,\n") == list({"1:a|b", "2:|", "3:|"}));
    CHECK(rowsOf("a,b\n\"x\"y,2\n") == list({"1:a|b", "2:xy|2"}));
    CHECK(rowsOf("a,b\n5\" disc,2\n") == list({"1:a|b", "2:5\" disc|2"}));
}

TEST_CASE("lines are counted whatever ends them, blank ones are passed over", "[catalogue][csv]")
{
    CHECK(rowsOf("a;b\n\n\n1;2\n") == list({"1:a|b", "4:1|2"}));
    CHECK(rowsOf("a;b\r\n\r\n1;2") == list({"1:a|b", "3:1|2"}));
    CHECK(rowsOf("a;b\r1;2\r") == list({"1:a|b", "2:1|2"}));
    CHECK(rowsOf("a;b\n\"x\ny\nz\";2\n3;4\n") == list({"1:a|b", "2:x\ny\nz|2", "5:3|4"}));
    CHECK(rowsOf("").isEmpty());
    CHECK(rowsOf("\n\n").isEmpty());
}

TEST_CASE("the separator is the one the first row has most of", "[catalogue][csv]")
{
    CHECK(rowsOf("a;b;c,d\n") == list({"1:a|b|c,d"}));
    CHECK(rowsOf("a\tb\n1\t2,5\n") == list({"1:a|b", "2:1|2,5"}));
    CHECK(rowsOf("\"a,x,y\";b\n") == list({"1:a,x,y|b"}));
    CHECK(rowsOf("sep=|\na|b\n") == list({"2:a|b"}));
    CHECK(rowsOf("only\nvalue\n") == list({"1:only", "2:value"}));
}

TEST_CASE("a quote that is never closed is named by the line where it was opened", "[catalogue][csv]")
{
    Table table("a,b\n1,2\n3,\"cut off\nhere");
    CHECK(test::taken(table.reader->next())->line == 1);
    base::Result<std::optional<CsvReader::Row>> row;
    do
        row = table.reader->next();
    while (row && *row);
    REQUIRE_FALSE(row);
    CHECK(row.error().kind == base::ErrorKind::Corrupt);
    CHECK(row.error().cause.contains(QStringLiteral("line 3")));
}

TEST_CASE("rows that lie across the pieces of a large file stay whole", "[catalogue][csv]")
{
    QByteArray content = "number,text\r\n";
    const int count = 60'000;
    for (int i = 0; i < count; ++i)
        content += QByteArray::number(i) + ",\"k\xC4\x81rlis \"\"x\"\"\r\nwith a second line\"\r\n";
    REQUIRE(content.size() > 2 * 1024 * 1024);
    Table table(content);
    (void)test::taken(table.reader->next());
    for (int i = 0; i < count; ++i) {
        const auto row = test::taken(table.reader->next());
        REQUIRE(row);
        REQUIRE(row->cells.size() == 2);
        REQUIRE(row->cells.at(0) == QString::number(i));
        REQUIRE(row->cells.at(1) == QString::fromUtf8("kārlis \"x\"\r\nwith a second line"));
        REQUIRE(row->line == 2 + 2 * i);
    }
    CHECK_FALSE(test::taken(table.reader->next()));
}

TEST_CASE("the encoding of a table is found", "[catalogue][csv][encoding]")
{
    const QString text = QString::fromUtf8("ref;nosaukums\nTAL-1;Lielā iela, Ģertrūdes šķūnis\n");
    const QStringList expected = {QStringLiteral("1:ref|nosaukums"),
                                  QString::fromUtf8("2:TAL-1|Lielā iela, Ģertrūdes šķūnis")};
    const auto check = [&](const QByteArray &bytes, const char *encoding) {
        Table table(bytes);
        INFO(encoding);
        CHECK(table.file->encoding() == QLatin1String(encoding));
        CHECK(table.rows() == expected);
    };
    check(text.toUtf8(), "UTF-8");
    check("\xEF\xBB\xBF" + text.toUtf8(), "UTF-8");
    QStringEncoder little(QStringConverter::Utf16LE);
    const QByteArray utf16 = little(text);
    check("\xFF\xFE" + utf16, "UTF-16LE");
    check(utf16, "UTF-16LE");
    QStringEncoder big(QStringConverter::Utf16BE);
    const QByteArray utf16be = big(text);
    check("\xFE\xFF" + utf16be, "UTF-16BE");
    check(utf16be, "UTF-16BE");
    check("ref;nosaukums\nTAL-1;Liel\xE2 iela, \xCC"
          "ertr\xFB"
          "des \xF0\xED\xFBnis\n",
          "windows-1257");
}

TEST_CASE("an encoding may be named, one that is not known is refused", "[catalogue][csv][encoding]")
{
    CHECK(Table("a\xE2\n", QStringLiteral("Windows-1257")).rows() == list({"1:aā"}));
    test::Folder folder;
    QFile out(folder.path(QStringLiteral("t.csv")));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.close();
    CHECK(TextFile::open(out.fileName(), QStringLiteral("EBCDIC")).error().kind ==
          base::ErrorKind::Unsupported);
    CHECK(TextFile::open(folder.path(QStringLiteral("none.csv"))).error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("a damaged byte does not turn UTF-8 into another encoding", "[catalogue][csv][encoding]")
{
    EncodingGuess guess;
    guess.feed("l\xC4\x81\xC4\x93\xC4\xAB\xC5\xAB\xC5\xA1\xC5\xBE \xFF");
    CHECK(guess.name() == QStringLiteral("UTF-8"));
}

TEST_CASE("letters of Latvia and Lithuania are read from windows-1257", "[catalogue][csv][encoding]")
{
    CHECK(fromWindows1257("\xE2\xE8\xE7\xEC\xEE\xED\xEF\xF2\xF0\xFB\xFE \xE0\xE8\xE6\xEB\xE1\xF0\xF8\xFB\xFE "
                          "\x80\x84\x94") == QString::fromUtf8("āčēģīķļņšūž ąčęėįšųūž €„”"));
}
