// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/invitation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace videoguard::sync {

namespace {

using base::ErrorKind;
using base::Result;

constexpr qsizetype kLargest_bytes = 256 * 1024;
constexpr int kPin_bytes = 32;
const QString kSchema = QStringLiteral("vg.invitation/1");

const QString &what()
{
    static const QString text = QStringLiteral("read an invitation");
    return text;
}

Result<void> checkSchema(const QJsonObject &object)
{
    const QString schema = object.value(QStringLiteral("schema")).toString();
    if (schema == kSchema)
        return {};
    static const QRegularExpression other(QStringLiteral("\\Avg\\.invitation/[0-9]{1,6}\\z"));
    if (other.match(schema).hasMatch())
        return base::fail(ErrorKind::Unsupported, what(), QStringLiteral("schema %1").arg(schema));
    return base::fail(ErrorKind::Corrupt, what(), QStringLiteral("it is no invitation"));
}

Result<QByteArrayList> readPins(const QJsonValue &value)
{
    QByteArrayList pins;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QByteArray pin = QByteArray::fromHex(entry.toString().toLatin1());
        if (pin.size() != kPin_bytes)
            return base::fail(ErrorKind::Corrupt, what(), QStringLiteral("a pin is not a SHA-256"));
        pins += pin;
    }
    return pins;
}

Result<QByteArray> readCa(const QJsonValue &value)
{
    const QByteArray pem = value.toString().toUtf8();
    if (pem.isEmpty())
        return pem;
    if (!pem.contains("-----BEGIN CERTIFICATE-----"))
        return base::fail(ErrorKind::Corrupt, what(), QStringLiteral("its authority is not a certificate"));
    if (pem.contains("PRIVATE KEY"))
        return base::fail(ErrorKind::Corrupt, what(), QStringLiteral("it carries a private key"));
    return pem;
}

} // namespace

Result<Invitation> parseInvitation(const QByteArray &json)
{
    if (json.size() > kLargest_bytes)
        return base::fail(ErrorKind::Full, what(), QStringLiteral("it is larger than 256 KiB"));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return base::fail(ErrorKind::Corrupt, what(),
                          fault.error == QJsonParseError::NoError ? QStringLiteral("it is no object")
                                                                  : fault.errorString());
    const QJsonObject object = document.object();
    if (auto schema = checkSchema(object); !schema)
        return tl::unexpected(schema.error());
    const bool allowPlain = object.value(QStringLiteral("plain_http")).toBool();
    auto server = parseServer(object.value(QStringLiteral("server")).toString(), nullptr, allowPlain);
    if (!server)
        return tl::unexpected(base::Error{server.error().kind, what(), server.error().cause});
    auto pins = readPins(object.value(QStringLiteral("pins")));
    if (!pins)
        return tl::unexpected(pins.error());
    auto ca = readCa(object.value(QStringLiteral("ca_pem")));
    if (!ca)
        return tl::unexpected(ca.error());
    Invitation invitation;
    invitation.account.server = *server;
    invitation.account.user = object.value(QStringLiteral("user")).toString();
    invitation.account.partner = object.value(QStringLiteral("partner")).toString();
    invitation.account.pins = *pins;
    invitation.password = object.value(QStringLiteral("password")).toString().toUtf8();
    invitation.caPem = *ca;
    invitation.partnerName = object.value(QStringLiteral("partner_name")).toString();
    if (invitation.account.user.isEmpty())
        return base::fail(ErrorKind::Corrupt, what(), QStringLiteral("it names no account"));
    return invitation;
}

QByteArray toJson(const Invitation &invitation)
{
    const ServerAccount &account = invitation.account;
    QJsonObject object{
        {QStringLiteral("schema"), kSchema},
        {QStringLiteral("server"), account.server.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded)},
        {QStringLiteral("user"), account.user},
        {QStringLiteral("partner"), account.partner},
        {QStringLiteral("partner_name"), invitation.partnerName}};
    if (!invitation.password.isEmpty())
        object.insert(QStringLiteral("password"), QString::fromUtf8(invitation.password));
    if (!invitation.caPem.isEmpty())
        object.insert(QStringLiteral("ca_pem"), QString::fromUtf8(invitation.caPem));
    if (account.server.scheme() == QLatin1String("http"))
        object.insert(QStringLiteral("plain_http"), true);
    QJsonArray pins;
    for (const QByteArray &pin : account.pins)
        pins.append(QString::fromLatin1(pin.toHex()));
    if (!pins.isEmpty())
        object.insert(QStringLiteral("pins"), pins);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace videoguard::sync
