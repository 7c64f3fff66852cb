// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/connection_check.h"

#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "tests/sync/recorded_accounts.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace videoguard;
using base::ErrorKind;
using sync::CheckOutcome;
using sync::CheckResult;
using sync::CheckStep;
using test::RecordedAnswer;
using test::RecordedRequest;
using test::RecordedServer;

namespace {

/// What a provisioned CouchDB answers to an editor, a reader and a stranger.
struct House {
    test::RecordedAccounts accounts;
    bool hasDirectory = true;
    int documentsWritten = 0;

    House()
    {
        accounts.add("editor", "right", {QStringLiteral("partner"), QStringLiteral("editor:lv-talsi")});
        accounts.add("reader", "right", {QStringLiteral("partner"), QStringLiteral("reader:lv-talsi")});
        accounts.add("intern", "right", {QStringLiteral("editor:lv-talsi")});
    }
    RecordedAnswer answer(const RecordedRequest &request)
    {
        QByteArray user;
        if (auto answered = accounts.answer(request, &user))
            return *answered;
        if (request.path.startsWith("/videoguard-directory")) {
            if (!hasDirectory)
                return RecordedAnswer::json(404,
                                            R"({"error":"not_found","reason":"Database does not exist."})");
            return RecordedAnswer::json(
                200,
                R"({"total_rows":3,"offset":0,"rows":[{"id":"_design/videoguard","key":"","value":{},"doc":{"_id":"_design/videoguard"}},)"
                R"({"id":"a","key":"a","value":{},"doc":{"_id":"a","databases":{"catalogue":"catalogue-lt-plunge"}}},)"
                R"({"id":"b","key":"b","value":{},"doc":{"_id":"b","databases":{"catalogue":"catalogue-lv-talsi"}}}]})");
        }
        if (request.line() == "GET /catalogue-lv-talsi/_changes")
            return RecordedAnswer::json(200, R"({"results":[],"last_seq":"0","pending":0})");
        if (request.line() == "POST /catalogue-lv-talsi/_bulk_docs") {
            if (user == "intern")
                return RecordedAnswer::json(
                    403, R"({"error":"forbidden","reason":"You are not allowed to access this db."})");
            documentsWritten += request.body.contains("_id");
            return RecordedAnswer::json(201, "[]");
        }
        return RecordedAnswer::json(404, R"({"error":"not_found","reason":"missing"})");
    }
};

sync::ServerAccount accountOf(const QUrl &server, const char *user)
{
    sync::ServerAccount account;
    account.server = server;
    account.user = QString::fromLatin1(user);
    return account;
}

struct Outcome {
    bool passed = false;
    std::vector<CheckResult> results;
    QString partner;

    [[nodiscard]] const CheckResult &at(CheckStep step) const
    {
        return results.at(static_cast<std::size_t>(step));
    }
    /// The step that failed; nullopt: none.
    [[nodiscard]] std::optional<CheckStep> failed() const
    {
        for (const CheckResult &result : results) {
            if (result.outcome == CheckOutcome::Failed)
                return result.step;
        }
        return std::nullopt;
    }
};

Outcome check(const sync::ServerAccount &account, const QByteArray &password)
{
    sync::ConnectionCheck check;
    Outcome outcome;
    int ends = 0;
    QObject::connect(&check, &sync::ConnectionCheck::finished, &check, [&](bool passed) {
        ++ends;
        outcome.passed = passed;
    });
    check.start(account, password);
    REQUIRE(check.results().size() == 9);
    REQUIRE(test::waitFor([&] { return ends > 0; }, std::chrono::seconds(20)));
    CHECK(ends == 1);
    outcome.results = check.results();
    outcome.partner = check.partner();
    for (const CheckResult &result : outcome.results) {
        CHECK(result.outcome != CheckOutcome::Pending);
        CHECK(result.outcome != CheckOutcome::Running);
        CHECK(result.error.has_value() == (result.outcome == CheckOutcome::Failed));
    }
    return outcome;
}

void checkFails(const Outcome &outcome, CheckStep step, ErrorKind kind)
{
    CHECK_FALSE(outcome.passed);
    REQUIRE(outcome.failed());
    CHECK(*outcome.failed() == step);
    CHECK(outcome.at(step).error->kind == kind);
}

} // namespace

TEST_CASE("an editor passes every step of the check", "[sync][connection_check]")
{
    House house;
    RecordedServer server([&](const RecordedRequest &request) { return house.answer(request); });
    const Outcome outcome = check(accountOf(server.url(), "editor"), "right");
    CHECK(outcome.passed);
    CHECK(outcome.partner == QStringLiteral("lv-talsi"));
    CHECK(outcome.at(CheckStep::Name).found == QStringLiteral("127.0.0.1"));
    CHECK(outcome.at(CheckStep::Certificate).outcome == CheckOutcome::Skipped);
    CHECK(outcome.at(CheckStep::Server).found == QStringLiteral("CouchDB 3.5.0"));
    CHECK(outcome.at(CheckStep::LogIn).found == QStringLiteral("partner, editor:lv-talsi"));
    CHECK(outcome.at(CheckStep::Directory).found == QStringLiteral("2"));
    CHECK(outcome.at(CheckStep::Read).found == QStringLiteral("catalogue-lv-talsi"));
    CHECK(outcome.at(CheckStep::Write).outcome == CheckOutcome::Passed);
    CHECK(house.documentsWritten == 0);
    CHECK(house.accounts.logIns() == 1);
}

TEST_CASE("a reader passes without writing, an editor whom the database refuses does not",
          "[sync][connection_check]")
{
    House house;
    RecordedServer server([&](const RecordedRequest &request) { return house.answer(request); });
    const Outcome reader = check(accountOf(server.url(), "reader"), "right");
    CHECK(reader.passed);
    CHECK(reader.partner.isEmpty());
    CHECK(reader.at(CheckStep::Read).found == QStringLiteral("catalogue-lv-talsi"));
    CHECK(reader.at(CheckStep::Write).outcome == CheckOutcome::Skipped);
    checkFails(check(accountOf(server.url(), "intern"), "right"), CheckStep::Write, ErrorKind::Denied);
    sync::ServerAccount other = accountOf(server.url(), "editor");
    other.partner = QStringLiteral("lt-plunge");
    checkFails(check(other, "right"), CheckStep::Write, ErrorKind::Conflict);
}

TEST_CASE("the check says at which step a server cannot be reached", "[sync][connection_check]")
{
    sync::ServerAccount account = accountOf(QUrl(QStringLiteral("https://")), "editor");
    checkFails(check(account, "right"), CheckStep::Address, ErrorKind::Corrupt);
    account.server = QUrl(QStringLiteral("https://nobody.invalid"));
    checkFails(check(account, "right"), CheckStep::Name, ErrorKind::NotFound);
    QTcpServer closed;
    REQUIRE(closed.listen(QHostAddress::LocalHost));
    account.server = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(closed.serverPort()));
    closed.close();
    checkFails(check(account, "right"), CheckStep::Connection, ErrorKind::Unreachable);
    account.caFile = QStringLiteral("missing.pem");
    checkFails(check(account, "right"), CheckStep::Address, ErrorKind::NotFound);
}

TEST_CASE("the check tells a bad certificate from a server without TLS", "[sync][connection_check]")
{
    House house;
    RecordedServer plain([&](const RecordedRequest &request) { return house.answer(request); });
    QUrl asTls = plain.url();
    asTls.setScheme(QStringLiteral("https"));
    // A server that waits for a line of HTTP answers to a greeting of TLS with words.
    QTcpServer wordy;
    REQUIRE(wordy.listen(QHostAddress::LocalHost));
    QObject::connect(&wordy, &QTcpServer::newConnection, &wordy, [&] {
        QTcpSocket *socket = wordy.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    asTls.setPort(wordy.serverPort());
    checkFails(check(accountOf(asTls, "editor"), "right"), CheckStep::Certificate, ErrorKind::Unsupported);

    QTemporaryDir folder;
    const auto own = test::TestCertificate::make(folder.path(), QStringLiteral("couch.talsi.example"),
                                                 QStringLiteral("IP:127.0.0.1"));
    RecordedServer server([&](const RecordedRequest &request) { return house.answer(request); }, &own);
    const Outcome stranger = check(accountOf(server.url(), "editor"), "right");
    checkFails(stranger, CheckStep::Certificate, ErrorKind::Untrusted);
    const CheckResult &seen = stranger.at(CheckStep::Certificate);
    CHECK(seen.pin.size() == 32);
    CHECK(seen.certificateSubject == QStringLiteral("couch.talsi.example"));
    CHECK(seen.certificateIssuer == QStringLiteral("couch.talsi.example"));
    CHECK(server.seen().empty());

    sync::ServerAccount trusting = accountOf(server.url(), "editor");
    trusting.caFile = own.certificateFile;
    trusting.pins = {seen.pin};
    const Outcome passed = check(trusting, "right");
    CHECK(passed.passed);
    CHECK(passed.at(CheckStep::Certificate).found == QStringLiteral("TLS 1.3"));
    trusting.pins = {QByteArray(32, 'x')};
    checkFails(check(trusting, "right"), CheckStep::Certificate, ErrorKind::Untrusted);
}

TEST_CASE("the check tells what answers from what should", "[sync][connection_check]")
{
    RecordedAnswer welcome = RecordedAnswer::json(200, R"({"hello":"world"})");
    RecordedServer server([&](const RecordedRequest &) { return welcome; });
    const auto account = accountOf(server.url(), "editor");
    checkFails(check(account, "right"), CheckStep::Server, ErrorKind::Corrupt);
    welcome = RecordedAnswer::json(200, "<html><title>Wi-Fi</title></html>");
    welcome.contentType = "text/html";
    checkFails(check(account, "right"), CheckStep::Server, ErrorKind::Corrupt);
    welcome = RecordedAnswer::json(200, R"({"couchdb":"Welcome","version":"1.6.1"})");
    checkFails(check(account, "right"), CheckStep::Server, ErrorKind::Unsupported);
}

TEST_CASE("the check asks a wrong password once and knows a locked name", "[sync][connection_check]")
{
    House house;
    RecordedServer server([&](const RecordedRequest &request) { return house.answer(request); });
    for (int i = 1; i <= 5; ++i) {
        const Outcome wrong = check(accountOf(server.url(), "editor"), "wrong");
        checkFails(wrong, CheckStep::LogIn, ErrorKind::Denied);
        CHECK(house.accounts.failures() == i);
    }
    const Outcome locked = check(accountOf(server.url(), "editor"), "right");
    checkFails(locked, CheckStep::LogIn, ErrorKind::Denied);
    CHECK(locked.at(CheckStep::LogIn).error->cause.contains(QStringLiteral("temporarily locked")));
}

TEST_CASE("a server that was not provisioned fails at the directory", "[sync][connection_check]")
{
    House house;
    house.hasDirectory = false;
    RecordedServer server([&](const RecordedRequest &request) { return house.answer(request); });
    checkFails(check(accountOf(server.url(), "editor"), "right"), CheckStep::Directory, ErrorKind::NotFound);
}

TEST_CASE("a check that is stopped says nothing more", "[sync][connection_check]")
{
    RecordedServer server([](const RecordedRequest &) {
        RecordedAnswer silent;
        silent.isSilent = true;
        return silent;
    });
    sync::ConnectionCheck check;
    int words = 0;
    QObject::connect(&check, &sync::ConnectionCheck::progressed, &check, [&] { ++words; });
    QObject::connect(&check, &sync::ConnectionCheck::finished, &check, [&] { ++words; });
    check.start(accountOf(server.url(), "editor"), "right");
    REQUIRE(test::waitFor([&] { return !server.seen().empty(); }));
    check.stop();
    words = 0;
    CHECK_FALSE(test::waitFor([&] { return words > 0; }, std::chrono::milliseconds(100)));
}
