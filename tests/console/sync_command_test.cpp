// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sync_command.h"

#include "app/catalogue/store.h"
#include "app/console/catalogue_command.h"
#include "app/console/console_schema.h"
#include "app/console/couchdb_command.h"
#include "app/console/partner_list.h"
#include "app/console/preferences.h"
#include "app/console/sync_settings.h"
#include "tests/support/catch.h"
#include "tests/support/couch_peer.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace videoguard;

namespace {

/// A provisioned server and consoles of its partners.
struct Bench {
    QTemporaryDir folder;
    test::CouchPeer peer;
    QHash<QString, QByteArray> passwords;
    QString out;
    QString problems;

    Bench()
    {
        REQUIRE(provision({}) == 0);
        QFile file(credentials());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QByteArray &line : file.readAll().split('\n'))
            passwords.insert(QString::fromUtf8(line.split('\t').value(0)), line.split('\t').value(1));
    }
    [[nodiscard]] QString credentials() const { return folder.filePath(QStringLiteral("credentials.txt")); }
    int provision(const QStringList &more)
    {
        out.clear();
        problems.clear();
        qputenv("VIDEOGUARD_COUCHDB_PASSWORD", "secret");
        QTextStream outStream(&out);
        QTextStream problemStream(&problems);
        return console::runCouchdbCommand(
            QStringList{QStringLiteral("provision"), QStringLiteral("--server"), peer.url().toString(),
                        QStringLiteral("--admin"), QStringLiteral("admin"), QStringLiteral("--profile"),
                        folder.filePath(QStringLiteral("none")), QStringLiteral("--credentials"),
                        credentials(), QStringLiteral("--exchanges"), QStringLiteral("none")} +
                more,
            outStream, problemStream);
    }
    [[nodiscard]] QString profile(const char *slug) const { return folder.filePath(QLatin1String(slug)); }
    [[nodiscard]] std::unique_ptr<catalogue::Store> store(const char *slug) const
    {
        auto opened = catalogue::Store::open(QDir(profile(slug)).filePath(QStringLiteral("catalogue.db")));
        REQUIRE(opened);
        return std::move(*opened);
    }
    /// What joining in the console leaves in the profile.
    void join(const char *slug) const
    {
        REQUIRE(QDir().mkpath(profile(slug)));
        const auto database = console::openConsoleDatabase(profile(slug));
        REQUIRE(database);
        console::Preferences preferences(**database);
        console::SyncSettings settings;
        settings.account.server = peer.url();
        settings.account.user = QLatin1String(slug) + QStringLiteral("-editor");
        settings.account.partner = QLatin1String(slug);
        REQUIRE(console::writeSyncSettings(preferences, settings));
        static_cast<void>(store(slug));
    }
    void own(const char *slug) const
    {
        const auto opened = store(slug);
        const auto partners = opened->partners();
        REQUIRE(partners);
        for (const catalogue::Partner &partner : *partners) {
            if (partner.slug == QLatin1String(slug))
                REQUIRE(opened->setOwnPartner(partner.id));
        }
    }
    int run(const char *slug, const QStringList &arguments)
    {
        out.clear();
        problems.clear();
        qputenv("VIDEOGUARD_SYNC_PASSWORD", passwords.value(QLatin1String(slug) + QStringLiteral("-editor")));
        QTextStream outStream(&out);
        QTextStream problemStream(&problems);
        return console::runSyncCommand(arguments + QStringList{QStringLiteral("--profile"), profile(slug)},
                                       outStream, problemStream);
    }
    int once(const char *slug) { return run(slug, {QStringLiteral("once")}); }
    void import(const char *slug, const QByteArray &table)
    {
        QFile file(folder.filePath(QStringLiteral("in.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        QTextStream outStream(&out);
        QTextStream problemStream(&problems);
        REQUIRE(console::runCatalogueCommand({QStringLiteral("import"), file.fileName(),
                                              QStringLiteral("--owner"), QLatin1String(slug),
                                              QStringLiteral("--profile"), profile(slug)},
                                             outStream, problemStream) == 0);
    }
};

} // namespace

TEST_CASE("a catalogue goes from one municipality to another by scheduled rounds", "[console][sync_command]")
{
    Bench bench;
    bench.join("lv-talsi");
    CHECK(bench.once("lv-talsi") == 0);
    INFO(bench.out.toStdString() << bench.problems.toStdString());
    CHECK(bench.out.contains(QStringLiteral("lt-skuodas: 0 received, up to date")));
    bench.own("lv-talsi");
    CHECK(bench.once("lv-talsi") == 0);
    bench.import("lv-talsi", "ref,name,lat,lon\nTAL-1,One,57.24,22.59\nTAL-2,Two,57.25,22.6\n");
    CHECK(bench.run("lv-talsi", {QStringLiteral("publish")}) == 0);
    CHECK(bench.once("lv-talsi") == 0);
    CHECK(bench.out.contains(QStringLiteral("lv-talsi: 0 received, 2 sent, up to date")));

    bench.join("lt-skuodas");
    CHECK(bench.once("lt-skuodas") == 0);
    INFO(bench.out.toStdString() << bench.problems.toStdString());
    const auto count = bench.store("lt-skuodas")->count();
    REQUIRE(count);
    CHECK(*count == 2);

    // A third one begins from a file instead of the server.
    const QString seed = bench.folder.filePath(QStringLiteral("seed.vgseed"));
    CHECK(bench.run("lt-skuodas", {QStringLiteral("seed"), QStringLiteral("export"), seed}) == 0);
    bench.join("lt-plunge");
    CHECK(bench.run("lt-plunge", {QStringLiteral("seed"), QStringLiteral("import"), seed}) == 0);
    INFO(bench.out.toStdString() << bench.problems.toStdString());
    const auto seeded = bench.store("lt-plunge")->count();
    REQUIRE(seeded);
    CHECK(*seeded == 2);
    CHECK(bench.once("lt-plunge") == 0);
}

TEST_CASE("the records of a municipality that merged move to its successor", "[console][sync_command]")
{
    Bench bench;
    bench.join("lv-dundaga");
    REQUIRE(bench.once("lv-dundaga") == 0);
    bench.own("lv-dundaga");
    REQUIRE(bench.once("lv-dundaga") == 0);
    bench.import("lv-dundaga", "ref,name,lat,lon\nDUN-1,One,57.5,22.35\n");
    REQUIRE(bench.run("lv-dundaga", {QStringLiteral("publish")}) == 0);
    REQUIRE(bench.once("lv-dundaga") == 0);

    // The list names the successor; provisioning tells validators and directory.
    auto partners = console::shippedPartners();
    REQUIRE(partners);
    const auto partner = [&](const char *slug) {
        return std::find_if(partners->begin(), partners->end(),
                            [slug](const auto &one) { return one.slug == QLatin1String(slug); });
    };
    partner("lv-dundaga")->successorId = partner("lv-talsi")->id;
    QJsonArray list;
    for (const catalogue::Partner &one : *partners)
        list.append(catalogue::toDocument(one));
    QFile file(bench.folder.filePath(QStringLiteral("partners.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(list).toJson());
    file.close();
    REQUIRE(bench.provision({QStringLiteral("--partners"), file.fileName()}) == 0);
    INFO(bench.out.toStdString());
    CHECK(bench.out.contains(QStringLiteral("renew the validator of catalogue-lv-talsi")));

    bench.join("lv-talsi");
    REQUIRE(bench.once("lv-talsi") == 0);
    bench.own("lv-talsi");
    CHECK(bench.once("lv-talsi") == 0);
    CHECK(bench.run("lv-talsi", {QStringLiteral("publish")}) == 0);
    CHECK(bench.once("lv-talsi") == 0);
    INFO(bench.out.toStdString() << bench.problems.toStdString());
    CHECK(bench.out.contains(QStringLiteral("1 sent")));
    // Whoever reads both databases has the camera once.
    bench.join("lt-skuodas");
    CHECK(bench.once("lt-skuodas") == 0);
    const auto count = bench.store("lt-skuodas")->count();
    REQUIRE(count);
    CHECK(*count == 1);
}

TEST_CASE("a round that cannot be done says why", "[console][sync_command]")
{
    Bench bench;
    CHECK(bench.once("lv-nica") == 3);
    CHECK(bench.problems.contains(QStringLiteral("No console has worked")));
    bench.join("lv-talsi");
    bench.passwords.insert(QStringLiteral("lv-talsi-editor"), "wrong");
    CHECK(bench.once("lv-talsi") == 3);
    INFO(bench.problems.toStdString());
    CHECK(bench.problems.contains(QStringLiteral("refuses name or password")));
    bench.peer.kill();
    CHECK(bench.once("lv-talsi") == 3);
    for (const QStringList &words : {QStringList{}, QStringList{QStringLiteral("twice")},
                                     QStringList{QStringLiteral("seed"), QStringLiteral("export")}})
        CHECK(bench.run("lv-talsi", words) == 2);
}
