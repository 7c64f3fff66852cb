// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/invitation.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace videoguard;
using base::ErrorKind;

namespace {

sync::Invitation full()
{
    sync::Invitation invitation;
    invitation.account.server = QUrl(QStringLiteral("https://couch.example:6984/prefix"));
    invitation.account.user = QStringLiteral("lv-talsi-editor");
    invitation.account.partner = QStringLiteral("lv-talsi");
    invitation.account.pins = {QByteArray(32, 'p')};
    invitation.password = "secret of Talsi";
    invitation.caPem = "-----BEGIN CERTIFICATE-----\nMII=\n-----END CERTIFICATE-----\n";
    invitation.partnerName = QStringLiteral("Talsu novads");
    return invitation;
}

QJsonObject object()
{
    return QJsonDocument::fromJson(toJson(full())).object();
}

void isBad(const char *key, const QJsonValue &value, ErrorKind kind)
{
    INFO(key);
    QJsonObject changed = object();
    changed.insert(QLatin1String(key), value);
    const auto parsed = sync::parseInvitation(QJsonDocument(changed).toJson());
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().kind == kind);
    CHECK_FALSE(parsed.error().cause.contains(QStringLiteral("secret")));
}

} // namespace

TEST_CASE("an invitation comes back as it was written", "[sync][invitation]")
{
    const sync::Invitation before = full();
    const auto after = sync::parseInvitation(toJson(before));
    REQUIRE(after);
    CHECK(after->account == before.account);
    CHECK(after->password == before.password);
    CHECK(after->caPem == before.caPem);
    CHECK(after->partnerName == before.partnerName);
    sync::Invitation bare;
    bare.account.server = QUrl(QStringLiteral("https://couch.example"));
    bare.account.user = QStringLiteral("a");
    const auto parsed = sync::parseInvitation(toJson(bare));
    REQUIRE(parsed);
    CHECK(parsed->password.isEmpty());
    CHECK(parsed->caPem.isEmpty());
    CHECK_FALSE(toJson(bare).contains("password"));
}

TEST_CASE("what is no invitation is refused with its reason", "[sync][invitation]")
{
    for (const QByteArray &text : {QByteArray(), QByteArray("[]"), QByteArray("{}"),
                                   QByteArray("{\"schema\":"), QByteArray("<html>")}) {
        const auto parsed = sync::parseInvitation(text);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().kind == ErrorKind::Corrupt);
    }
    isBad("schema", QStringLiteral("vg.invitation/2"), ErrorKind::Unsupported);
    isBad("schema", QStringLiteral("vg.camera/1"), ErrorKind::Corrupt);
    isBad("server", QString(), ErrorKind::Corrupt);
    isBad("server", QStringLiteral("ftp://couch.example"), ErrorKind::Unsupported);
    isBad("user", QString(), ErrorKind::Corrupt);
    isBad("pins", QJsonArray{QStringLiteral("abcd")}, ErrorKind::Corrupt);
    isBad("ca_pem", QStringLiteral("hello"), ErrorKind::Corrupt);
    isBad("ca_pem", QStringLiteral("-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----"),
          ErrorKind::Corrupt);
    const auto large = sync::parseInvitation(toJson(full()) + QByteArray(300'000, ' '));
    REQUIRE_FALSE(large);
    CHECK(large.error().kind == ErrorKind::Full);
}

TEST_CASE("an invitation to a server without TLS says so itself", "[sync][invitation]")
{
    isBad("server", QStringLiteral("http://couch.example"), ErrorKind::Unsupported);
    sync::Invitation plain = full();
    plain.account.server = QUrl(QStringLiteral("http://couch.example:5984"));
    const auto parsed = sync::parseInvitation(toJson(plain));
    REQUIRE(parsed);
    CHECK(parsed->account.server == plain.account.server);
}

TEST_CASE("name and password in the address of an invitation are not taken", "[sync][invitation]")
{
    QJsonObject changed = object();
    changed.insert(QStringLiteral("server"), QStringLiteral("https://eve:pw@couch.example"));
    const auto parsed = sync::parseInvitation(QJsonDocument(changed).toJson());
    REQUIRE(parsed);
    CHECK(parsed->account.server == QUrl(QStringLiteral("https://couch.example")));
    CHECK(parsed->account.user == QStringLiteral("lv-talsi-editor"));
}
