// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/partner.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace videoguard;
using namespace videoguard::catalogue;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text)).object();
}

QJsonObject durbe()
{
    return json(R"({"schema": "vg.partner/1", "id": "11111111-0000-5000-8000-000000000001",
        "slug": "lv-durbe", "prefix": "DUR", "kind": "municipality", "country": "LV",
        "name": {"lv": "Durbes novads", "en": "Durbe Municipality", "ru": "x"}, "seat": "Durbe",
        "lat": 56.58605, "lon": 21.37266, "valid_to": "2021-06-30",
        "successor_org_id": "11111111-0000-5000-8000-000000000002", "x_new": [1, 2]})");
}

} // namespace

TEST_CASE("a partner goes through its document unchanged", "[catalogue][partner]")
{
    const auto partner = parsePartner(durbe());
    REQUIRE(partner);
    CHECK(partner->nameLv == QStringLiteral("Durbes novads"));
    CHECK(partner->name(QStringLiteral("lt")) == QStringLiteral("Durbes novads"));
    CHECK(partner->name(QStringLiteral("en")) == QStringLiteral("Durbe Municipality"));
    CHECK(partner->validTo == QDate(2021, 6, 30));
    CHECK_FALSE(partner->validFrom.isValid());
    REQUIRE(partner->seatPosition);
    CHECK(toDocument(*partner) == durbe());
}

TEST_CASE("a kind of partner of a newer version survives", "[catalogue][partner]")
{
    QJsonObject document = durbe();
    document.insert(QStringLiteral("kind"), QStringLiteral("border_guard"));
    const auto partner = parsePartner(document);
    REQUIRE(partner);
    CHECK(partner->kind == PartnerKind::Other);
    CHECK(toDocument(*partner) == document);
}

TEST_CASE("a partner without identity, name or place on earth is refused", "[catalogue][partner]")
{
    const auto kindWithout = [](const char *key, const QJsonValue &value) {
        QJsonObject document = durbe();
        document.insert(QLatin1String(key), value);
        const auto partner = parsePartner(document);
        return partner ? base::ErrorKind::Internal : partner.error().kind;
    };
    CHECK(kindWithout("schema", QStringLiteral("vg.partner/2")) == base::ErrorKind::Unsupported);
    CHECK(kindWithout("id", {}) == base::ErrorKind::Corrupt);
    CHECK(kindWithout("slug", {}) == base::ErrorKind::Corrupt);
    CHECK(kindWithout("name", {}) == base::ErrorKind::Corrupt);
    CHECK(kindWithout("lat", {}) == base::ErrorKind::Corrupt);
    CHECK(kindWithout("lat", 97) == base::ErrorKind::Corrupt);
}

TEST_CASE("a monitoring centre goes through its document unchanged", "[catalogue][partner]")
{
    const QJsonObject document = json(R"({"schema": "vg.centre/1", "id": "c1", "owner_org_id": "o1",
        "name": {"lv": "Talsu centrs"}, "address": "Talsi", "phone": "+37163232110", "demo": true,
        "lat": 57.2, "lon": 22.5, "x": {"y": 1}})");
    const auto centre = parseCentre(document);
    REQUIRE(centre);
    CHECK(centre->demo);
    CHECK(centre->ownerId == QStringLiteral("o1"));
    CHECK(centre->name(QStringLiteral("en")) == QStringLiteral("Talsu centrs"));
    CHECK(toDocument(*centre) == document);
    CHECK(parseCentre(json(R"({"schema": "vg.centre/1", "id": "c1"})")).error().kind ==
          base::ErrorKind::Corrupt);
}
