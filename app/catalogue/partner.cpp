// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/partner.h"

#include "app/catalogue/local_text.h"

#include <cmath>

namespace videoguard::catalogue {

namespace {

using base::ErrorKind;

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().trimmed();
}

/// Undefined and "" remove: unknown is absent, never empty.
void put(QJsonObject &object, const char *key, const QString &text)
{
    if (text.isEmpty())
        object.remove(QLatin1String(key));
    else
        object.insert(QLatin1String(key), text);
}

void putNames(QJsonObject &object, const QString &lv, const QString &lt, const QString &en)
{
    QJsonObject names = object.value(QStringLiteral("name")).toObject();
    put(names, "lv", lv);
    put(names, "lt", lt);
    put(names, "en", en);
    object.insert(QStringLiteral("name"), names);
}

void putPosition(QJsonObject &object, const std::optional<geo::Position> &position)
{
    object.remove(QStringLiteral("lat"));
    object.remove(QStringLiteral("lon"));
    if (position) {
        object.insert(QStringLiteral("lat"), position->lat_deg);
        object.insert(QStringLiteral("lon"), position->lon_deg);
    }
}

base::Result<std::optional<geo::Position>> positionAt(const QJsonObject &object, const QString &what)
{
    const QJsonValue lat = object.value(QStringLiteral("lat"));
    const QJsonValue lon = object.value(QStringLiteral("lon"));
    if (!lat.isDouble() && !lon.isDouble())
        return std::optional<geo::Position>();
    if (!lat.isDouble() || !lon.isDouble() || std::abs(lat.toDouble()) > 90 || std::abs(lon.toDouble()) > 180)
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("its position is not a place"));
    return std::optional<geo::Position>(geo::Position{lat.toDouble(), lon.toDouble()});
}

QDate dateAt(const QJsonObject &object, const char *key)
{
    return QDate::fromString(textAt(object, key), Qt::ISODate);
}

QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

base::Result<void> checkHead(const QJsonObject &document, const QString &schema, const QString &what)
{
    const QString found = textAt(document, "schema");
    if (found != schema)
        return base::fail(ErrorKind::Unsupported, what, QStringLiteral("schema \"%1\"").arg(found.left(40)));
    if (textAt(document, "id").isEmpty())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("it has no id"));
    return {};
}

PartnerKind kindOf(const QString &word)
{
    if (word == QLatin1String("municipality"))
        return PartnerKind::Municipality;
    return word == QLatin1String("police") ? PartnerKind::Police : PartnerKind::Other;
}

QString wordOf(PartnerKind kind)
{
    switch (kind) {
    case PartnerKind::Municipality:
        return QStringLiteral("municipality");
    case PartnerKind::Police:
        return QStringLiteral("police");
    case PartnerKind::Other:
        break;
    }
    return QStringLiteral("other");
}

} // namespace

QString Partner::name(const QString &language) const
{
    return localText(nameLv, nameLt, nameEn, language, country);
}

QString MonitoringCentre::name(const QString &language) const
{
    return localText(nameLv, nameLt, nameEn, language, document.value(QStringLiteral("country")).toString());
}

base::Result<Partner> parsePartner(const QJsonObject &document)
{
    const QString what = QStringLiteral("read a partner");
    if (auto head = checkHead(document, QStringLiteral("vg.partner/1"), what); !head)
        return tl::unexpected(head.error());
    auto position = positionAt(document, what);
    if (!position)
        return tl::unexpected(position.error());
    const QJsonObject names = document.value(QStringLiteral("name")).toObject();
    Partner partner;
    partner.id = textAt(document, "id");
    partner.slug = textAt(document, "slug");
    partner.prefix = textAt(document, "prefix");
    partner.kind = kindOf(textAt(document, "kind"));
    partner.country = textAt(document, "country");
    partner.nameLv = textAt(names, "lv");
    partner.nameLt = textAt(names, "lt");
    partner.nameEn = textAt(names, "en");
    partner.seat = textAt(document, "seat");
    partner.seatPosition = *position;
    partner.validFrom = dateAt(document, "valid_from");
    partner.validTo = dateAt(document, "valid_to");
    partner.successorId = textAt(document, "successor_org_id");
    partner.document = document;
    if (partner.slug.isEmpty())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("it has no slug"));
    if (partner.name().isEmpty())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("it has no name"));
    return partner;
}

QJsonObject toDocument(const Partner &partner)
{
    QJsonObject document = partner.document;
    put(document, "schema", QStringLiteral("vg.partner/1"));
    put(document, "id", partner.id);
    put(document, "slug", partner.slug);
    put(document, "prefix", partner.prefix);
    // A kind of a newer version reads as Other and stays what it was.
    if (kindOf(textAt(document, "kind")) != partner.kind || textAt(document, "kind").isEmpty())
        put(document, "kind", wordOf(partner.kind));
    put(document, "country", partner.country);
    putNames(document, partner.nameLv, partner.nameLt, partner.nameEn);
    put(document, "seat", partner.seat);
    putPosition(document, partner.seatPosition);
    put(document, "valid_from", dateText(partner.validFrom));
    put(document, "valid_to", dateText(partner.validTo));
    put(document, "successor_org_id", partner.successorId);
    return document;
}

base::Result<MonitoringCentre> parseCentre(const QJsonObject &document)
{
    const QString what = QStringLiteral("read a monitoring centre");
    if (auto head = checkHead(document, QStringLiteral("vg.centre/1"), what); !head)
        return tl::unexpected(head.error());
    auto position = positionAt(document, what);
    if (!position)
        return tl::unexpected(position.error());
    const QJsonObject names = document.value(QStringLiteral("name")).toObject();
    MonitoringCentre centre;
    centre.id = textAt(document, "id");
    centre.ownerId = textAt(document, "owner_org_id");
    centre.nameLv = textAt(names, "lv");
    centre.nameLt = textAt(names, "lt");
    centre.nameEn = textAt(names, "en");
    centre.address = textAt(document, "address");
    centre.phone = textAt(document, "phone");
    centre.position = *position;
    centre.demo = document.value(QStringLiteral("demo")).toBool();
    centre.document = document;
    if (centre.name().isEmpty())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("it has no name"));
    return centre;
}

QJsonObject toDocument(const MonitoringCentre &centre)
{
    QJsonObject document = centre.document;
    put(document, "schema", QStringLiteral("vg.centre/1"));
    put(document, "id", centre.id);
    put(document, "owner_org_id", centre.ownerId);
    putNames(document, centre.nameLv, centre.nameLt, centre.nameEn);
    put(document, "address", centre.address);
    put(document, "phone", centre.phone);
    putPosition(document, centre.position);
    if (centre.demo)
        document.insert(QStringLiteral("demo"), true);
    else
        document.remove(QStringLiteral("demo"));
    return document;
}

} // namespace videoguard::catalogue
