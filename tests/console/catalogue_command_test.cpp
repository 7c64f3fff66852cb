// SPDX-License-Identifier: EUPL-1.2
#include "app/console/catalogue_command.h"

#include "app/catalogue/store.h"
#include "app/console/finding_text.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace videoguard;

namespace {

const QString kTalsi = QStringLiteral("11111111-1111-4111-8111-111111111111");

/// A profile with one partner, and the command run on it.
struct Bench {
    QTemporaryDir folder;
    QString out;
    QString problems;

    Bench()
    {
        catalogue::Partner partner;
        partner.id = kTalsi;
        partner.slug = QStringLiteral("lv-talsi");
        partner.country = QStringLiteral("LV");
        partner.nameLv = QStringLiteral("Talsu novads");
        REQUIRE(store()->savePartner(partner));
    }
    [[nodiscard]] std::unique_ptr<catalogue::Store> store() const
    {
        auto opened = catalogue::Store::open(folder.filePath(QStringLiteral("catalogue.db")));
        REQUIRE(opened);
        return std::move(*opened);
    }
    [[nodiscard]] QString file(const char *name, const QByteArray &content) const
    {
        QFile written(folder.filePath(QLatin1String(name)));
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(content);
        return written.fileName();
    }
    int run(QStringList arguments)
    {
        out.clear();
        problems.clear();
        QTextStream outStream(&out);
        QTextStream problemStream(&problems);
        arguments += {QStringLiteral("--profile"), folder.path()};
        return console::runCatalogueCommand(arguments, outStream, problemStream);
    }
    int import(const QByteArray &content, const QStringList &more = {})
    {
        return run(QStringList{QStringLiteral("import"), file("in.csv", content), QStringLiteral("--owner"),
                               QStringLiteral("lv-talsi")} +
                   more);
    }
    [[nodiscard]] qint64 count() const
    {
        const auto cameras = store()->count();
        REQUIRE(cameras);
        return *cameras;
    }
};

} // namespace

TEST_CASE("a table is imported and exported from the command line", "[console][catalogue_command]")
{
    Bench bench;
    CHECK(bench.import("ref,name,lat,lon\nTAL-1,One,57.24,22.59\nTAL-2,Two,57.25,22.6\n") == 0);
    INFO(bench.out.toStdString() << bench.problems.toStdString());
    CHECK(bench.out.contains(QStringLiteral("2 cameras added")));
    CHECK(bench.problems.isEmpty());
    CHECK(bench.count() == 2);
    for (const char *name : {"out.csv", "out.json", "out.geojson"}) {
        const QString path = bench.folder.filePath(QLatin1String(name));
        CHECK(bench.run({QStringLiteral("export"), path}) == 0);
        CHECK(bench.out.contains(QStringLiteral("2 cameras written")));
        CHECK(bench.run({QStringLiteral("import"), path}) == 0);
        CHECK(bench.out.contains(QStringLiteral("2 unchanged")));
    }
}

TEST_CASE("a row that is refused is named and the program says so", "[console][catalogue_command]")
{
    Bench bench;
    CHECK(bench.import("ref,name,height_m\nTAL-1,One,6\nTAL-2,Two,70\nTAL-3,Three,1.5\n") == 1);
    INFO(bench.out.toStdString());
    CHECK(
        bench.out.contains(QStringLiteral("Line 3 (TAL-2): refused: height_m: must be between 0.5 and 60")));
    CHECK(bench.out.contains(QStringLiteral("Line 4 (TAL-3): accepted with a remark: height_m")));
    CHECK_FALSE(bench.out.contains(QStringLiteral("TAL-1")));
    CHECK(bench.out.contains(QStringLiteral("1 refused")));
    CHECK(bench.count() == 2);
}

TEST_CASE("a dry run writes nothing", "[console][catalogue_command]")
{
    Bench bench;
    CHECK(bench.import("ref,name\nTAL-1,One\n", {QStringLiteral("--dry-run")}) == 0);
    CHECK(bench.out.contains(QStringLiteral("Dry run")));
    CHECK(bench.count() == 0);
}

TEST_CASE("exchanged axes are put right when asked", "[console][catalogue_command]")
{
    Bench bench;
    const QByteArray content = "ref,name,lat,lon\nTAL-1,One,22.59,57.24\n";
    CHECK(bench.import(content, {QStringLiteral("--dry-run")}) == 0);
    CHECK(bench.out.contains(QStringLiteral("--swap-axes")));
    CHECK(bench.import(content, {QStringLiteral("--swap-axes")}) == 0);
    const auto page = bench.store()->find({});
    REQUIRE(page);
    CHECK(page->rows.front().position->lat_deg == 57.24);
}

TEST_CASE("a command that makes no sense is told how it is used", "[console][catalogue_command]")
{
    Bench bench;
    const auto isBad = [&](const QStringList &arguments) {
        INFO(arguments.join(u' ').toStdString());
        CHECK(bench.run(arguments) == 2);
        CHECK_FALSE(bench.problems.isEmpty());
        CHECK(bench.out.isEmpty());
    };
    isBad({});
    isBad({QStringLiteral("import")});
    isBad({QStringLiteral("remove"), QStringLiteral("x.csv")});
    isBad({QStringLiteral("import"), QStringLiteral("x.csv"), QStringLiteral("--format"),
           QStringLiteral("xml")});
    isBad({QStringLiteral("import"), QStringLiteral("x.csv"), QStringLiteral("--owner"),
           QStringLiteral("riga")});
    isBad({QStringLiteral("import"), QStringLiteral("x.csv"), QStringLiteral("--colour")});
    isBad({QStringLiteral("export"), QStringLiteral("x.csv"), QStringLiteral("--dry-run")});
    isBad({QStringLiteral("export"), bench.folder.filePath(QStringLiteral("x"))});
}

TEST_CASE("what cannot be read or written ends with a sentence", "[console][catalogue_command]")
{
    Bench bench;
    CHECK(bench.run({QStringLiteral("import"), bench.folder.filePath(QStringLiteral("none.csv"))}) == 3);
    CHECK(bench.problems.contains(QStringLiteral("does not exist")));
    CHECK(bench.import("ref,name\nTAL-1,\"cut off") == 3);
    CHECK(bench.problems.contains(QStringLiteral("line 2")));
    CHECK(bench.run({QStringLiteral("export"), bench.folder.filePath(QStringLiteral("no/folder/x.csv"))}) ==
          3);
    CHECK(bench.count() == 0);
}

TEST_CASE("every rule has a sentence on the command line", "[console][catalogue_command]")
{
    using Rule = catalogue::Finding::Rule;
    for (int i = 0; i <= static_cast<int>(Rule::RollUnusual); ++i) {
        catalogue::Finding finding;
        finding.rule = static_cast<Rule>(i);
        INFO(i);
        CHECK_FALSE(console::findingText(finding).isEmpty());
    }
}
