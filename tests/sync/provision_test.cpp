// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/provision.h"

#include "app/sync/invitation.h"
#include "app/sync/provision_files.h"
#include "tests/support/catch.h"
#include "tests/support/couch_peer.h"
#include "tests/support/wait_for.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace videoguard;
using sync::ProvisionStep;
using test::CouchPeer;

namespace {

using Done = ProvisionStep::Done;

constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                             QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                             QFileDevice::WriteOther | QFileDevice::ExeOther;

sync::ProvisionPartner partner(const char *slug, const char *id)
{
    sync::ProvisionPartner one;
    one.slug = QString::fromLatin1(slug);
    one.id = QString::fromLatin1(id);
    one.name = one.slug.toUpper();
    one.ownerIds = {one.id};
    one.directoryDocument = {{QStringLiteral("name"), QJsonObject{{QStringLiteral("en"), one.name}}}};
    one.localFields = {QStringLiteral("mac")};
    return one;
}

struct Outcome {
    std::vector<ProvisionStep> steps;
    int changed = -1;
    int failed = -1;
    [[nodiscard]] int count(Done done) const
    {
        return int(
            std::count_if(steps.begin(), steps.end(), [done](const auto &s) { return s.done == done; }));
    }
    [[nodiscard]] bool says(const char *text) const
    {
        return std::any_of(steps.begin(), steps.end(),
                           [text](const auto &s) { return s.text.contains(QLatin1String(text)); });
    }
};

/// Talsi and Skuodas, an exchange between them, and a municipality that merged.
struct Bench {
    QTemporaryDir folder;
    CouchPeer peer;
    sync::ProvisionWish wish;

    Bench()
    {
        wish.partners = {partner("lv-talsi", "11111111-1111-4111-8111-111111111111"),
                         partner("lt-skuodas", "33333333-3333-4333-8333-333333333333"),
                         partner("lv2021-talsi", "44444444-4444-4444-8444-444444444444")};
        wish.partners.back().hasAccounts = false;
        wish.partners.back().hasDatabases = false;
        wish.exchanges = {{QStringLiteral("lv-talsi"), QStringLiteral("lt-skuodas")}};
        wish.credentialsFile = file("credentials.txt");
        wish.invitationFolder = file("invitations");
    }
    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QLatin1String(name)); }
    Outcome run(const QString &user = QStringLiteral("admin"), const QByteArray &password = "secret") const
    {
        sync::ServerAccount account;
        account.server = peer.url();
        account.user = user;
        sync::CouchClient client(account, password);
        client.setAttempts(1);
        sync::Provision provision(client, wish);
        Outcome outcome;
        QObject::connect(&provision, &sync::Provision::stepped, &client, [&](const ProvisionStep &step) {
            UNSCOPED_INFO(step.text.toStdString()
                          << (step.error ? base::describe(*step.error).toStdString() : ""));
            outcome.steps.push_back(step);
        });
        QObject::connect(&provision, &sync::Provision::finished, &client, [&](int changed, int failed) {
            outcome.changed = changed;
            outcome.failed = failed;
        });
        provision.start();
        REQUIRE(test::waitFor([&] { return outcome.changed >= 0; }, std::chrono::seconds(60)));
        return outcome;
    }
    [[nodiscard]] QHash<QString, QString> passwords() const
    {
        QHash<QString, QString> found;
        QFile lines(wish.credentialsFile);
        REQUIRE(lines.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(lines.readAll()).split(u'\n')) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() == 3 && !line.startsWith(u'#'))
                found.insert(cells.at(0), cells.at(1));
        }
        return found;
    }
    [[nodiscard]] QJsonObject get(const char *path) const
    {
        return peer.request("GET", QString::fromLatin1(path)).object();
    }
};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("a server is made ready, and a second run changes nothing", "[sync][provision]")
{
    const Bench bench;
    const Outcome first = bench.run();
    CHECK(first.failed == 0);
    CHECK(first.count(Done::Did) == first.changed);
    for (const char *database :
         {"videoguard-directory", "catalogue-lv-talsi", "positions-lv-talsi", "catalogue-lt-skuodas",
          "positions-lt-skuodas", "exchange-lt-skuodas--lv-talsi"}) {
        INFO(database);
        const QString path = u'/' + QLatin1String(database);
        CHECK(bench.peer.request("GET", path).status == 200);
        CHECK(bench.peer.request("GET", path + QStringLiteral("/_design/videoguard"))
                  .object()
                  .value(QStringLiteral("version"))
                  .toInt() == sync::kValidatorVersion);
        // Nobody from outside looks in.
        CHECK(bench.peer.request("GET", path, {}, {}, {}).status == 401);
    }
    CHECK(bench.peer.request("GET", QStringLiteral("/catalogue-lv2021-talsi")).status == 404);
    const QJsonObject entry = bench.get("/videoguard-directory/11111111-1111-4111-8111-111111111111");
    CHECK(entry.value(QStringLiteral("schema")).toString() == QStringLiteral("vg.partner/1"));
    CHECK(entry.value(QStringLiteral("databases")).toObject().value(QStringLiteral("catalogue")).toString() ==
          QStringLiteral("catalogue-lv-talsi"));
    CHECK_FALSE(bench.get("/videoguard-directory/44444444-4444-4444-8444-444444444444")
                    .contains(QStringLiteral("databases")));
    const QHash<QString, QString> passwords = bench.passwords();
    CHECK(passwords.size() == 4);

    const Outcome second = bench.run();
    CHECK(second.changed == 0);
    CHECK(second.failed == 0);
    CHECK(bench.passwords() == passwords);
}

TEST_CASE("the generated accounts may do what their partner may", "[sync][provision]")
{
    const Bench bench;
    REQUIRE(bench.run().failed == 0);
    const QHash<QString, QString> passwords = bench.passwords();
    const QJsonObject camera{
        {QStringLiteral("schema"), QStringLiteral("vg.camera/1")},
        {QStringLiteral("id"), QStringLiteral("c1")},
        {QStringLiteral("owner_org_id"), QStringLiteral("11111111-1111-4111-8111-111111111111")},
        {QStringLiteral("rev"), 1}};
    const auto put = [&](const char *user, const char *path) {
        const QString name = QString::fromLatin1(user);
        return bench.peer.request("PUT", QString::fromLatin1(path), json(camera), name, passwords.value(name))
            .status;
    };
    CHECK(put("lt-skuodas-editor", "/catalogue-lv-talsi/c1") == 403);
    CHECK(put("lv-talsi-reader", "/catalogue-lv-talsi/c1") == 403);
    CHECK(put("lv-talsi-editor", "/catalogue-lv-talsi/c1") == 201);
    for (const QString &name : passwords.keys()) {
        INFO(name.toStdString());
        CHECK(passwords.value(name).size() >= 24);
        CHECK(bench.peer
                  .request("GET", QStringLiteral("/catalogue-lv-talsi/c1"), {}, name, passwords.value(name))
                  .status == 200);
        CHECK(bench.peer
                  .request("GET", QStringLiteral("/exchange-lt-skuodas--lv-talsi"), {}, name,
                           passwords.value(name))
                  .status == 200);
    }
}

TEST_CASE("a dry run says all of it and does nothing", "[sync][provision]")
{
    Bench bench;
    bench.wish.dryRun = true;
    const Outcome dry = bench.run();
    CHECK(dry.failed == 0);
    CHECK(dry.count(Done::Did) == 0);
    CHECK(dry.says("create database catalogue-lv-talsi"));
    CHECK(bench.peer.request("GET", QStringLiteral("/videoguard-directory")).status == 404);
    CHECK_FALSE(QFileInfo::exists(bench.wish.credentialsFile));
    CHECK_FALSE(QFileInfo::exists(bench.wish.invitationFolder));
    bench.wish.dryRun = false;
    CHECK(bench.run().changed == dry.changed);
}

TEST_CASE("what somebody changed is put right, what they added stays", "[sync][provision]")
{
    Bench bench;
    REQUIRE(bench.run().failed == 0);
    // An open door, an old validator, an account that lost a role, a further member of the directory.
    REQUIRE(bench.peer.request("PUT", QStringLiteral("/catalogue-lv-talsi/_security"), "{}").status == 200);
    QJsonObject design = bench.get("/catalogue-lv-talsi/_design/videoguard");
    design.insert(QStringLiteral("version"), 0);
    design.insert(QStringLiteral("views"), QJsonObject());
    design.insert(QStringLiteral("validate_doc_update"), QStringLiteral("function () {}"));
    const QString designPath = QStringLiteral("/catalogue-lv-talsi/_design/videoguard");
    REQUIRE(bench.peer.request("PUT", designPath, json(design)).status == 201);
    QJsonObject account = bench.get("/_users/org.couchdb.user:lv-talsi-editor");
    account.insert(QStringLiteral("roles"), QJsonArray{QStringLiteral("unit:lv-talsi")});
    REQUIRE(
        bench.peer.request("PUT", QStringLiteral("/_users/org.couchdb.user:lv-talsi-editor"), json(account))
            .status == 201);
    const char *entryPath = "/videoguard-directory/11111111-1111-4111-8111-111111111111";
    QJsonObject entry = bench.get(entryPath);
    entry.insert(QStringLiteral("keys"), QStringLiteral("of later versions"));
    entry.remove(QStringLiteral("databases"));
    REQUIRE(bench.peer.request("PUT", QString::fromLatin1(entryPath), json(entry)).status == 201);
    const QString password = bench.passwords().value(QStringLiteral("lv-talsi-editor"));

    const Outcome again = bench.run();
    CHECK(again.failed == 0);
    CHECK(again.changed == 4);
    CHECK(again.says("upgrade the validator of catalogue-lv-talsi from version 0"));
    CHECK(again.says("before: members anybody"));
    CHECK(bench.get("/catalogue-lv-talsi/_design/videoguard").contains(QStringLiteral("views")));
    const QJsonArray roles =
        bench.get("/_users/org.couchdb.user:lv-talsi-editor").value(QStringLiteral("roles")).toArray();
    CHECK(roles.size() == 3);
    CHECK(bench.get(entryPath).contains(QStringLiteral("keys")));
    CHECK(bench.get(entryPath).contains(QStringLiteral("databases")));
    // The password is the old one.
    CHECK(bench.passwords().value(QStringLiteral("lv-talsi-editor")) == password);
    CHECK(bench.peer
              .request("GET", QStringLiteral("/catalogue-lv-talsi"), {}, QStringLiteral("lv-talsi-editor"),
                       password)
              .status == 200);
    CHECK(bench.run().changed == 0);
}

TEST_CASE("a merger changes the owners in the validator only", "[sync][provision]")
{
    Bench bench;
    REQUIRE(bench.run().failed == 0);
    bench.wish.partners.front().ownerIds += QStringLiteral("55555555-5555-4555-8555-555555555555");
    const Outcome merged = bench.run();
    CHECK(merged.changed == 2);
    CHECK(merged.says("renew the validator of catalogue-lv-talsi"));
    // A newer program's validator is not taken back.
    QJsonObject design = bench.get("/catalogue-lv-talsi/_design/videoguard");
    design.insert(QStringLiteral("version"), sync::kValidatorVersion + 1);
    REQUIRE(bench.peer.request("PUT", QStringLiteral("/catalogue-lv-talsi/_design/videoguard"), json(design))
                .status == 201);
    bench.wish.partners.front().ownerIds.removeLast();
    CHECK(bench.run().changed == 1);
}

TEST_CASE("only administrators of the server provision it", "[sync][provision]")
{
    const Bench bench;
    bench.peer.createUser(QStringLiteral("somebody"), QStringLiteral("pw"), {QStringLiteral("partner")});
    const Outcome refused = bench.run(QStringLiteral("somebody"), "pw");
    CHECK(refused.changed == 0);
    CHECK(refused.failed == 1);
    CHECK(bench.run(QStringLiteral("admin"), "wrong").failed == 1);
    CHECK(bench.peer.request("GET", QStringLiteral("/videoguard-directory")).status == 404);
    CHECK_FALSE(QFileInfo::exists(bench.wish.credentialsFile));
}

TEST_CASE("a server that is not there is one failure, not a hundred", "[sync][provision]")
{
    Bench bench;
    bench.peer.kill();
    const Outcome outcome = bench.run();
    CHECK(outcome.failed == 1);
    CHECK(outcome.steps.size() == 1);
}

TEST_CASE("passwords lie where only their owner reads them", "[sync][provision]")
{
    Bench bench;
    REQUIRE(bench.run().failed == 0);
    CHECK((QFileInfo(bench.wish.credentialsFile).permissions() & kOthers) == 0);
    CHECK((QFileInfo(bench.wish.invitationFolder).permissions() & kOthers) == 0);
    const QHash<QString, QString> passwords = bench.passwords();
    for (const char *name :
         {"lv-talsi-editor", "lv-talsi-reader", "lt-skuodas-editor", "lt-skuodas-reader"}) {
        QFile file(bench.wish.invitationFolder + u'/' + QLatin1String(name) + QStringLiteral(".vginvite"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK((QFileInfo(file).permissions() & kOthers) == 0);
        const auto invitation = sync::parseInvitation(file.readAll());
        REQUIRE(invitation);
        CHECK(invitation->account.server == bench.peer.url());
        CHECK(invitation->account.user == QLatin1String(name));
        CHECK(QString::fromUtf8(invitation->password) == passwords.value(QLatin1String(name)));
    }
}

TEST_CASE("a file that others can read gets no password", "[sync][provision]")
{
    Bench bench;
    QFile open(bench.wish.credentialsFile);
    REQUIRE(open.open(QIODevice::WriteOnly));
    open.close();
    REQUIRE(open.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    const Outcome refused = bench.run();
    CHECK(refused.changed == 0);
    CHECK(refused.failed == 1);
    CHECK(QFileInfo(open).size() == 0);
    CHECK(bench.peer.request("GET", QStringLiteral("/videoguard-directory")).status == 404);
    // Neither does one behind a link, nor a folder that is not there.
    const QString link = bench.file("link.txt");
    REQUIRE(QFile::link(bench.file("elsewhere.txt"), link));
    CHECK_FALSE(sync::appendPrivately(link, {}, "x"));
    CHECK_FALSE(QFileInfo::exists(bench.file("elsewhere.txt")));
    CHECK_FALSE(sync::checkPrivateFile(bench.file("none/credentials.txt")));
}

TEST_CASE("generated passwords are long, plain and never twice the same", "[sync][provision]")
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray password = sync::generatePassword();
        CHECK(password.size() >= 24);
        for (const char c : {'0', 'O', 'I', 'l', '\t', ':', '"'})
            CHECK_FALSE(password.contains(c));
        seen += password;
    }
    CHECK(seen.size() == 1000);
}

TEST_CASE("names of databases are as the server allows them", "[sync][provision]")
{
    CHECK(sync::exchangeDatabase(QStringLiteral("lv-talsi"), QStringLiteral("lt-skuodas")) ==
          QStringLiteral("exchange-lt-skuodas--lv-talsi"));
    for (const char *bad :
         {"", "Talsi", "lv_talsi", "lv--talsi", "-talsi", "lv-", "1talsi", "lv/talsi", "talsi\n"})
        CHECK_FALSE(sync::isUsableSlug(QString::fromLatin1(bad)));
    CHECK(sync::isUsableSlug(QStringLiteral("lv2021-talsi")));
    Bench bench;
    bench.wish.partners.front().slug = QStringLiteral("../_users");
    const Outcome outcome = bench.run();
    CHECK(outcome.failed == 1);
    CHECK(outcome.changed == 0);
}
