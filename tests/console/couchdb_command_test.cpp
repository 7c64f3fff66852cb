// SPDX-License-Identifier: EUPL-1.2
#include "app/console/couchdb_command.h"

#include "app/console/partner_list.h"
#include "tests/support/catch.h"
#include "tests/support/couch_peer.h"

#include <QFile>
#include <QTemporaryDir>

using namespace videoguard;

namespace {

/// The command with a server and an empty folder for its files.
struct Bench {
    QTemporaryDir folder;
    test::CouchPeer peer;
    QString out;
    QString problems;

    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QLatin1String(name)); }
    int run(const QStringList &more, const QByteArray &password = "secret")
    {
        out.clear();
        problems.clear();
        qputenv("VIDEOGUARD_COUCHDB_PASSWORD", password);
        QTextStream outStream(&out);
        QTextStream problemStream(&problems);
        return console::runCouchdbCommand(QStringList{QStringLiteral("provision"), QStringLiteral("--admin"),
                                                      QStringLiteral("admin"), QStringLiteral("--profile"),
                                                      file("profile"), QStringLiteral("--credentials"),
                                                      file("credentials.txt")} +
                                              more,
                                          outStream, problemStream);
    }
    int provision(const QStringList &more = {})
    {
        return run(QStringList{QStringLiteral("--server"), peer.url().toString()} + more);
    }
    [[nodiscard]] int status(const char *path) const
    {
        return peer.request("GET", QString::fromLatin1(path)).status;
    }
};

} // namespace

TEST_CASE("one command makes a server ready for the network", "[console][couchdb_command]")
{
    Bench bench;
    const QStringList exchange{QStringLiteral("--exchanges"), QStringLiteral("lv-talsi:lt-skuodas")};
    CHECK(bench.provision(exchange + QStringList{QStringLiteral("--dry-run")}) == 0);
    CHECK(bench.out.contains(QStringLiteral("would create database catalogue-lv-talsi")));
    CHECK(bench.status("/catalogue-lv-talsi") == 404);
    CHECK(bench.provision(exchange) == 0);
    INFO(bench.out.toStdString() << bench.problems.toStdString());
    CHECK(bench.out.contains(QStringLiteral("create database catalogue-lv-talsi")));
    CHECK(bench.status("/catalogue-lt-plunge") == 200);
    CHECK(bench.status("/positions-lt-plunge") == 200);
    CHECK(bench.status("/exchange-lt-skuodas--lv-talsi") == 200);
    CHECK(bench.status("/exchange-lt-plunge--lv-talsi") == 404);
    // No password is printed, none stays in the environment.
    QFile credentials(bench.file("credentials.txt"));
    REQUIRE(credentials.open(QIODevice::ReadOnly));
    for (const QByteArray &line : credentials.readAll().split('\n')) {
        const QByteArray password = line.split('\t').value(1);
        if (!line.startsWith('#') && !password.isEmpty())
            CHECK_FALSE(bench.out.contains(QString::fromLatin1(password)));
    }
    CHECK(qEnvironmentVariableIsEmpty("VIDEOGUARD_COUCHDB_PASSWORD"));
    CHECK(bench.provision(exchange) == 0);
    CHECK(bench.out.contains(QStringLiteral("0 changes made")));
}

TEST_CASE("a municipality's own server gets its own accounts only", "[console][couchdb_command]")
{
    Bench bench;
    CHECK(bench.provision({QStringLiteral("--accounts"), QStringLiteral("lt-skuodas"),
                           QStringLiteral("--exchanges"), QStringLiteral("none")}) == 0);
    CHECK(bench.status("/_users/org.couchdb.user:lt-skuodas-editor") == 200);
    CHECK(bench.status("/_users/org.couchdb.user:lv-talsi-editor") == 404);
    CHECK(bench.status("/catalogue-lv-talsi") == 200);
}

TEST_CASE("a list of partners decides who gets databases", "[console][couchdb_command]")
{
    Bench bench;
    QFile table(bench.file("partners.csv"));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("id,name_lv,country,prefix\nlv-kuldiga,Kuldigas novads,LV,KUL\n");
    table.close();
    CHECK(bench.provision({QStringLiteral("--partners"), table.fileName()}) == 0);
    CHECK(bench.status("/catalogue-lv-kuldiga") == 200);
    CHECK(bench.status("/catalogue-lv-talsi") == 404);
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("id,name_lv\nlv-a,A\nlv-a,B\n");
    table.close();
    CHECK(bench.provision({QStringLiteral("--partners"), table.fileName()}) == 3);
    CHECK(bench.problems.contains(QStringLiteral("twice")));
}

TEST_CASE("what cannot be meant ends with a sentence and the usage", "[console][couchdb_command]")
{
    Bench bench;
    const auto isBad = [&](const QStringList &arguments, const char *sentence) {
        CHECK(bench.run(arguments) == 2);
        INFO(bench.problems.toStdString());
        CHECK(bench.problems.contains(QLatin1String(sentence)));
        CHECK_FALSE(bench.problems.contains(QStringLiteral("hunter2")));
    };
    isBad({}, "--server");
    isBad({QStringLiteral("--server"), QStringLiteral("http://couch.example")}, "--allow-http");
    isBad({QStringLiteral("--server"), QStringLiteral("https://a:hunter2@couch.example")}, "password");
    isBad({QStringLiteral("--server"), QStringLiteral("https://couch.example"), QStringLiteral("--ca"),
           bench.file("none.pem")},
          "There is no file");
    isBad({QStringLiteral("--server"), bench.peer.url().toString(), QStringLiteral("--exchanges"),
           QStringLiteral("lv-talsi:riga")},
          "two partners");
    isBad({QStringLiteral("--server"), bench.peer.url().toString(), QStringLiteral("--accounts"),
           QStringLiteral("riga")},
          "no partner");
    bench.peer.kill();
    CHECK(bench.provision() == 3);
    CHECK(bench.problems.contains(QStringLiteral("cannot be reached")));
}

TEST_CASE("the shipped partners are seventeen with databases and what became of them",
          "[console][partner_list]")
{
    const auto shipped = console::shippedPartners();
    REQUIRE(shipped);
    const auto wished = console::provisionPartners(*shipped);
    int databases = 0;
    int accounts = 0;
    for (const sync::ProvisionPartner &partner : wished) {
        databases += partner.hasDatabases;
        accounts += partner.hasAccounts;
        CHECK(sync::isUsableSlug(partner.slug));
        CHECK(partner.localFields.contains(QStringLiteral("streams[].uri")));
        // Dundaga, Roja and Talsi of 2019 went into it.
        if (partner.slug == QStringLiteral("lv2021-talsi"))
            CHECK(partner.ownerIds.size() == 4);
        if (partner.slug == QStringLiteral("lv-talsi"))
            CHECK(partner.ownerIds == QStringList{partner.id});
    }
    CHECK(databases == 17);
    CHECK(accounts == 20);
}

TEST_CASE("the table of partners gives the ids of the shipped records", "[console][partner_list]")
{
    const auto shipped = console::shippedPartners();
    REQUIRE(shipped);
    const auto table =
        console::readPartnerList(QStringLiteral(VIDEOGUARD_SOURCE_DIR "/resources/demo/partners.csv"));
    REQUIRE(table);
    CHECK(table->size() == 17);
    for (const catalogue::Partner &partner : *table) {
        const auto same = std::find_if(shipped->begin(), shipped->end(),
                                       [&](const auto &other) { return other.slug == partner.slug; });
        REQUIRE(same != shipped->end());
        CHECK(partner.id == same->id);
        CHECK(partner.nameLv == same->nameLv);
        CHECK(partner.successorId == same->successorId);
        CHECK(partner.validTo == same->validTo);
    }
}
