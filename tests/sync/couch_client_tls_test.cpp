// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/couch_client.h"
#include "app/sync/couch_tls.h"

#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "tests/sync/recorded_accounts.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace videoguard;
using base::ErrorKind;
using test::RecordedAnswer;
using test::RecordedRequest;
using test::RecordedServer;
using test::TestCertificate;

namespace {

const auto kHere = QStringLiteral("IP:127.0.0.1,DNS:localhost");

sync::CouchAnswer ask(const sync::ServerAccount &account, const QByteArray &password = {})
{
    sync::CouchClient client(account, password);
    client.setAttempts(1);
    std::optional<sync::CouchAnswer> got;
    sync::CouchRequest request;
    request.path = {QStringLiteral("db")};
    client.send(request, &client, [&](const sync::CouchAnswer &answer) { got = answer; });
    REQUIRE(test::waitFor([&] { return got.has_value(); }));
    return *got;
}

QByteArray pinByOpenssl(const TestCertificate &certificate)
{
    QProcess openssl;
    openssl.start(
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral("openssl x509 -in \"$0\" -pubkey -noout | openssl pkey -pubin -outform der | "
                        "openssl dgst -sha256 -binary"),
         certificate.certificateFile});
    REQUIRE(openssl.waitForFinished());
    return openssl.readAllStandardOutput();
}

} // namespace

TEST_CASE("a certificate is trusted by the own authority, and pins narrow it further", "[sync][couch_client]")
{
    QTemporaryDir folder;
    const auto own = TestCertificate::make(folder.path(), QStringLiteral("own"), kHere);
    const auto other = TestCertificate::make(folder.path(), QStringLiteral("other"), kHere);
    const auto wrongName = TestCertificate::make(folder.path(), QStringLiteral("elsewhere"),
                                                 QStringLiteral("DNS:couch.example"));
    const QByteArray pin = pinByOpenssl(own);
    REQUIRE(pin.size() == 32);
    test::RecordedAccounts accounts;
    accounts.add("anna", "right");
    RecordedServer server(
        [&](const RecordedRequest &request) {
            return accounts.answer(request).value_or(RecordedAnswer::json(200, "{}"));
        },
        &own);
    sync::ServerAccount account;
    account.server = server.url();
    account.user = QStringLiteral("anna");

    const sync::CouchAnswer unknown = ask(account, "right");
    REQUIRE(unknown.error);
    CHECK(unknown.error->kind == ErrorKind::Untrusted);
    CHECK_FALSE(unknown.error->cause.isEmpty());

    account.pins = {pin};
    CHECK(ask(account, "right").error->kind == ErrorKind::Untrusted); // a pin excuses no chain
    CHECK(server.seen().empty());

    account.caFile = own.certificateFile;
    CHECK(ask(account, "right").ok());
    account.pins = {QByteArray(32, 'x'), pin};
    CHECK(ask(account, "right").ok());
    account.pins.clear();
    CHECK(ask(account, "right").ok());

    const std::size_t before = server.seen().size();
    account.pins = {pinByOpenssl(other)};
    CHECK(ask(account, "right").error->kind == ErrorKind::Untrusted);
    CHECK(server.seen().size() == before); // not even the log-in went out
    account.pins.clear();

    server.setCertificate(wrongName);
    account.caFile = wrongName.certificateFile;
    CHECK(ask(account, "right").error->kind == ErrorKind::Untrusted);

    account.caFile = folder.filePath(QStringLiteral("missing.pem"));
    CHECK(ask(account, "right").error->kind == ErrorKind::Untrusted);
    CHECK(server.seen().size() == before);
}

TEST_CASE("the pin of a key is what openssl says", "[sync][couch_client]")
{
    QTemporaryDir folder;
    const auto made = TestCertificate::make(folder.path(), QStringLiteral("own"), kHere);
    const auto certificates = QSslCertificate::fromPath(made.certificateFile);
    REQUIRE(certificates.size() == 1);
    CHECK(sync::publicKeyPin(certificates.front()) == pinByOpenssl(made));
    CHECK(sync::publicKeyPin(QSslCertificate()).isEmpty());
}
