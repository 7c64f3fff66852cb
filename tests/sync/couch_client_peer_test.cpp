// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/changes_parser.h"
#include "app/sync/connection_check.h"
#include "app/sync/forks.h"

#include "tests/support/catch.h"
#include "tests/support/couch_peer.h"
#include "tests/support/wait_for.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace videoguard;
using base::ErrorKind;
using test::CouchPeer;
using test::waitFor;

namespace {

const QString kDatabase = QStringLiteral("catalogue-lv-talsi");

sync::ServerAccount accountOf(const CouchPeer &peer, const char *user)
{
    sync::ServerAccount account;
    account.server = peer.url();
    account.user = QString::fromLatin1(user);
    return account;
}

sync::CouchAnswer answerTo(sync::CouchClient &client, const sync::CouchRequest &request)
{
    std::optional<sync::CouchAnswer> got;
    client.send(request, &client, [&](const sync::CouchAnswer &answer) { got = answer; });
    REQUIRE(waitFor([&] { return got.has_value(); }, std::chrono::seconds(30)));
    return *got;
}

QJsonObject documentOf(const QString &id, const QString &name)
{
    return {{QStringLiteral("_id"), id},
            {QStringLiteral("name"), name},
            {QStringLiteral("owner_org_id"), QStringLiteral("o")}};
}

} // namespace

TEST_CASE("a real server takes the log-in, packed bodies and gives its feed", "[sync][couch_client]")
{
    const CouchPeer peer;
    peer.createDatabase(kDatabase);
    sync::CouchClient client(accountOf(peer, "admin"), "secret");
    QJsonArray documents;
    for (int i = 0; i < 300; ++i)
        documents.append(documentOf(QStringLiteral("TAL-CAM-%1").arg(i),
                                    QStringLiteral("Lielā iela / \"%1\" \\ 💡").arg(i)));
    sync::CouchRequest write;
    write.method = "POST";
    write.path = {kDatabase, QStringLiteral("_bulk_docs")};
    write.body =
        QJsonDocument(QJsonObject{{QStringLiteral("docs"), documents}}).toJson(QJsonDocument::Compact);
    const sync::CouchAnswer written = answerTo(client, write);
    REQUIRE(written.ok());
    CHECK(QJsonDocument::fromJson(written.body).array().size() == 300);
    CHECK(client.traffic().out < write.body.size() / 2);

    std::vector<sync::IncomingDocument> rows;
    sync::ChangesParser parser([&](sync::IncomingDocument &&row) {
        rows.push_back(std::move(row));
        return true;
    });
    sync::CouchRequest feed;
    feed.path = {kDatabase, QStringLiteral("_changes")};
    feed.query = "include_docs=true&style=all_docs&conflicts=true";
    std::optional<sync::CouchAnswer> end;
    client.stream(
        feed, &client, [&](const QByteArray &piece) { return parser.add(piece).has_value(); },
        [&](const sync::CouchAnswer &answer) { end = answer; });
    REQUIRE(waitFor([&] { return end.has_value(); }));
    CHECK(end->ok());
    REQUIRE(parser.end());
    REQUIRE(rows.size() == 300);
    CHECK(QJsonDocument::fromJson(rows.front().body)
              .object()
              .value(QStringLiteral("name"))
              .toString()
              .endsWith(QStringLiteral("💡")));
    CHECK_FALSE(parser.lastSequence().isEmpty());

    sync::CouchClient wrong(accountOf(peer, "admin"), "guess");
    CHECK(answerTo(wrong, feed).error->kind == ErrorKind::Denied);
    CHECK(wrong.isRefused());
}

TEST_CASE("a fork on a real server is read and resolved", "[sync][forks]")
{
    const CouchPeer peer;
    peer.createDatabase(kDatabase);
    const auto pushed = [&](const QByteArray &hash, const char *name) {
        QJsonObject document = documentOf(QStringLiteral("cam 1/a"), QString::fromLatin1(name));
        document.insert(QStringLiteral("_rev"), QStringLiteral("1-") + QString::fromLatin1(hash));
        document.insert(QStringLiteral("_revisions"),
                        QJsonObject{{QStringLiteral("start"), 1},
                                    {QStringLiteral("ids"), QJsonArray{QString::fromLatin1(hash)}}});
        const QJsonObject bulk{{QStringLiteral("new_edits"), false},
                               {QStringLiteral("docs"), QJsonArray{document}}};
        const auto answer = peer.request("POST", u'/' + kDatabase + QStringLiteral("/_bulk_docs"),
                                         QJsonDocument(bulk).toJson(QJsonDocument::Compact));
        REQUIRE(answer.status == 201);
    };
    pushed(QByteArray(32, 'a'), "A");
    pushed(QByteArray(32, 'b'), "B");
    sync::CouchClient client(accountOf(peer, "admin"), "secret");
    sync::Feed feed;
    feed.database = kDatabase;
    const auto read = [&] {
        std::optional<base::Result<sync::Fork>> got;
        sync::readFork(client, feed, QStringLiteral("cam 1/a"), &client,
                       [&](base::Result<sync::Fork> fork) { got = std::move(fork); });
        REQUIRE(waitFor([&] { return got.has_value(); }));
        REQUIRE(*got);
        return **got;
    };
    const sync::Fork fork = read();
    REQUIRE(fork.leaves.size() == 2);
    CHECK(fork.leaves.front().rev == QStringLiteral("1-") + QString(32, u'b'));
    std::optional<base::Result<void>> done;
    sync::resolveFork(client, feed, fork, R"({"name":"A and B","owner_org_id":"o"})", &client,
                      [&](base::Result<void> result) { done = std::move(result); });
    REQUIRE(waitFor([&] { return done.has_value(); }));
    CHECK(done->has_value());
    const sync::Fork after = read();
    REQUIRE(after.leaves.size() == 1);
    CHECK(after.leaves.front().body.contains("A and B"));

    done.reset();
    sync::resolveFork(client, feed, fork, R"({"name":"late"})", &client,
                      [&](base::Result<void> result) { done = std::move(result); });
    REQUIRE(waitFor([&] { return done.has_value(); }));
    REQUIRE_FALSE(done->has_value());
    CHECK(done->error().kind == ErrorKind::Conflict);
}

TEST_CASE("the connection check knows a real server and its rights", "[sync][connection_check]")
{
    const CouchPeer peer;
    peer.createDatabase(kDatabase);
    peer.createDatabase(QStringLiteral("videoguard-directory"));
    peer.store(QStringLiteral("videoguard-directory"),
               {{{QStringLiteral("_id"), QStringLiteral("lv-talsi")},
                 {QStringLiteral("databases"), QJsonObject{{QStringLiteral("catalogue"), kDatabase}}}}});
    peer.createUser(QStringLiteral("lv-talsi-editor"), QStringLiteral("pass word ķ"),
                    {QStringLiteral("editor:lv-talsi")});
    const auto passes = [&](const QByteArray &password) {
        sync::ConnectionCheck check;
        std::optional<bool> passed;
        QObject::connect(&check, &sync::ConnectionCheck::finished, &check, [&](bool went) { passed = went; });
        check.start(accountOf(peer, "lv-talsi-editor"), password);
        REQUIRE(waitFor([&] { return passed.has_value(); }, std::chrono::seconds(30)));
        for (const sync::CheckResult &result : check.results())
            UNSCOPED_INFO(static_cast<int>(result.step)
                          << ' ' << static_cast<int>(result.outcome) << ' ' << result.found << ' '
                          << (result.error ? base::describe(*result.error) : QString()));
        CHECK(*passed == (check.partner() == QStringLiteral("lv-talsi")));
        return *passed;
    };
    CHECK(passes("pass word ķ"));
    CHECK_FALSE(passes("other"));
}
