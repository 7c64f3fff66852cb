// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/partner.h"
#include "app/catalogue/validation.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <map>

using namespace videoguard;
using namespace videoguard::catalogue;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        FAIL("cannot read " << path.toStdString());
    return file.readAll();
}

QJsonArray demo(const char *name)
{
    return QJsonDocument::fromJson(
               bytesOf(QStringLiteral(":/videoguard/demo/catalogue/") + QLatin1String(name)))
        .array();
}

std::vector<CameraRecord> cameras()
{
    std::vector<CameraRecord> records;
    const QJsonArray documents = demo("cameras.json");
    for (const QJsonValue &document : documents) {
        auto record = CameraRecord::parse(QJsonDocument(document.toObject()).toJson(QJsonDocument::Compact));
        REQUIRE(record);
        records.push_back(std::move(*record));
    }
    return records;
}

std::vector<Partner> partners()
{
    std::vector<Partner> list;
    const QJsonArray documents = demo("partners.json");
    for (const QJsonValue &document : documents) {
        auto partner = parsePartner(document.toObject());
        REQUIRE(partner);
        list.push_back(std::move(*partner));
    }
    return list;
}

/// Slug of the owner by its id.
std::map<QString, Partner> partnersById()
{
    std::map<QString, Partner> byId;
    for (Partner &partner : partners())
        byId.emplace(partner.id, partner);
    return byId;
}

geo::Ring ringOf(const QJsonArray &points)
{
    geo::Ring ring;
    for (const QJsonValue &point : points)
        ring.push_back({point.toArray().at(1).toDouble(), point.toArray().at(0).toDouble()});
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    return ring;
}

geo::MultiPolygon areaOf(const QJsonObject &geometry)
{
    const QJsonArray coordinates = geometry.value(QLatin1String("coordinates")).toArray();
    const bool several = geometry.value(QLatin1String("type")).toString() == QLatin1String("MultiPolygon");
    geo::MultiPolygon area;
    const QJsonArray polygons = several ? coordinates : QJsonArray{coordinates};
    for (const QJsonValue &rings : polygons) {
        geo::Polygon polygon;
        for (const QJsonValue &points : rings.toArray()) {
            if (polygon.outer.empty())
                polygon.outer = ringOf(points.toArray());
            else
                polygon.holes.push_back(ringOf(points.toArray()));
        }
        area.push_back(std::move(polygon));
    }
    return area;
}

struct Shape {
    QString id;
    geo::MultiPolygon area;
    geo::Bounds bounds;
};

std::vector<Shape> shapes(const QString &file)
{
    std::vector<Shape> list;
    const QJsonArray features = QJsonDocument::fromJson(bytesOf(QStringLiteral(VIDEOGUARD_SOURCE_DIR) + file))
                                    .object()
                                    .value(QLatin1String("features"))
                                    .toArray();
    for (const QJsonValue &value : features) {
        const QJsonObject feature = value.toObject();
        const QString id =
            feature.value(QLatin1String("properties")).toObject().value(QLatin1String("id")).toString();
        for (geo::Polygon &polygon : areaOf(feature.value(QLatin1String("geometry")).toObject())) {
            Shape shape{id, {polygon}, {}};
            shape.bounds = geo::boundsOf(shape.area);
            list.push_back(std::move(shape));
        }
    }
    return list;
}

bool holds(const std::vector<Shape> &all, geo::Position place, const QString &id = {})
{
    return std::any_of(all.begin(), all.end(), [&](const Shape &shape) {
        return (id.isEmpty() || shape.id == id) && shape.bounds.contains(place) &&
               geo::contains(shape.area, place);
    });
}

/// Every place of a camera: where it stands, and where a mobile one has stood.
std::vector<geo::Position> placesOf(const CameraRecord &camera)
{
    std::vector<geo::Position> places{camera.position().value()};
    const QJsonArray deployments = camera.value(QStringLiteral("deployments")).toArray();
    for (const QJsonValue &value : deployments) {
        const QJsonObject deployment = value.toObject();
        places.push_back({deployment.value(QLatin1String("lat")).toDouble(),
                          deployment.value(QLatin1String("lon")).toDouble()});
    }
    return places;
}

} // namespace

TEST_CASE("the demo has all partners, 14 centres, 181 fixed and 8 mobile cameras", "[catalogue][demo]")
{
    const auto all = cameras();
    CHECK(std::count_if(all.begin(), all.end(),
                        [](const CameraRecord &c) { return c.kind() == CameraKind::Fixed; }) == 181);
    CHECK(std::count_if(all.begin(), all.end(),
                        [](const CameraRecord &c) { return c.kind() == CameraKind::Mobile; }) == 8);
    CHECK(all.size() == 189);
    const auto organisations = partners();
    int ended = 0;
    int lithuanian = 0;
    int police = 0;
    QSet<QString> slugs;
    for (const Partner &partner : organisations) {
        slugs.insert(partner.slug);
        ended += partner.validTo == QDate(2021, 6, 30) ? 1 : 0;
        police += partner.kind == PartnerKind::Police ? 1 : 0;
        lithuanian += partner.kind == PartnerKind::Municipality && partner.country == QStringLiteral("LT");
    }
    CHECK(slugs.size() == static_cast<qsizetype>(organisations.size()));
    CHECK(ended == 14);
    CHECK(lithuanian == 3);
    CHECK(police == 3);
    REQUIRE(demo("centres.json").size() == 14);
}

TEST_CASE("the published numbers of cameras are kept", "[catalogue][demo]")
{
    const auto byId = partnersById();
    std::map<QString, int> fixed;
    std::map<QString, int> mobile;
    std::map<std::pair<QString, QString>, int> byPlace;
    std::map<QString, int> plates;
    for (const CameraRecord &camera : cameras()) {
        const QString slug = byId.at(camera.ownerId()).slug;
        (camera.kind() == CameraKind::Fixed ? fixed : mobile)[slug] += 1;
        if (camera.kind() == CameraKind::Fixed)
            byPlace[{slug, camera.place()}] += 1;
        plates[slug] += camera.form() == CameraForm::Anpr ? 1 : 0;
    }
    const auto at = [&](const char *slug, const char *place) {
        return byPlace[{QString::fromUtf8(slug), QString::fromUtf8(place)}];
    };
    CHECK(fixed[QStringLiteral("lv-nica")] == 16);
    CHECK(at("lv-nica", "Nīca") == 12);
    CHECK(at("lv-nica", "Rude") == 4);
    CHECK(plates[QStringLiteral("lv-nica")] == 3);
    CHECK(fixed[QStringLiteral("lt-plunge")] == 13);
    CHECK(at("lv-vainode", "Vaiņode") == 3);
    CHECK(at("lv-vainode", "Vībiņi") == 3);
    CHECK(at("lv-vainode", "Embūte") == 1);
    CHECK(at("lv-durbe", "Durbe") == 4);
    CHECK(at("lv-durbe", "Lieģi") == 1);
    CHECK(at("lv-durbe", "Dunalka") == 1);
    CHECK(mobile[QStringLiteral("lv-durbe")] == 1);
    CHECK(fixed.size() == 17);
}

TEST_CASE("every demo camera stands in the built-up ground of its municipality", "[catalogue][demo]")
{
    const auto byId = partnersById();
    const auto municipalities = shapes(QStringLiteral("/resources/basemap/municipalities_2019.geojson"));
    auto builtUp = shapes(QStringLiteral("/tests/data/geo/builtup.geojson"));
    auto settlements = shapes(QStringLiteral("/tests/data/geo/settlements.geojson"));
    builtUp.insert(builtUp.end(), settlements.begin(), settlements.end());
    for (const CameraRecord &camera : cameras()) {
        INFO(camera.reference().toStdString());
        for (const geo::Position &place : placesOf(camera)) {
            CHECK(holds(municipalities, place, byId.at(camera.ownerId()).slug));
            CHECK(holds(builtUp, place));
        }
    }
}

TEST_CASE("ids, references and call numbers of the demo are unique and well formed", "[catalogue][demo]")
{
    const auto byId = partnersById();
    QSet<QString> ids;
    QSet<QString> references;
    QSet<int> numbers;
    for (const CameraRecord &camera : cameras()) {
        INFO(camera.reference().toStdString());
        const QRegularExpression reference(
            QStringLiteral("^%1-CAM-[0-9]{3}$").arg(byId.at(camera.ownerId()).prefix));
        CHECK(reference.match(camera.reference()).hasMatch());
        ids.insert(camera.id());
        references.insert(camera.reference());
        numbers.insert(camera.callNumber());
        CHECK_FALSE(camera.name().isEmpty());
    }
    CHECK(ids.size() == 189);
    CHECK(references.size() == 189);
    CHECK(numbers.size() == 189);
}

TEST_CASE("every demo record is valid, marked, and names known partners and centres", "[catalogue][demo]")
{
    const auto byId = partnersById();
    QSet<QString> centres;
    const QJsonArray documents = demo("centres.json");
    for (const QJsonValue &document : documents) {
        const auto centre = parseCentre(document.toObject());
        REQUIRE(centre);
        CHECK(centre->demo);
        CHECK(centre->position);
        CHECK(byId.count(centre->ownerId) == 1);
        centres.insert(centre->id);
    }
    CHECK(centres.size() == 14);
    for (const CameraRecord &camera : cameras()) {
        INFO(camera.reference().toStdString());
        CHECK(camera.isDemo());
        CHECK_FALSE(camera.centreIds().isEmpty());
        for (const QString &centre : camera.centreIds())
            CHECK(centres.contains(centre));
        const Validation validation = validate(camera, nullptr, QDate(2026, 3, 4));
        for (const Finding &finding : validation.findings) {
            INFO(finding.path.toStdString() << ", rule " << static_cast<int>(finding.rule));
            CHECK(finding.severity != Finding::Severity::Error);
            CHECK(finding.path == QStringLiteral("nothing")); // not even a warning
        }
    }
}

TEST_CASE("mobile demo cameras have moved, and stand somewhere now", "[catalogue][demo]")
{
    for (const CameraRecord &camera : cameras()) {
        if (camera.kind() != CameraKind::Mobile)
            continue;
        INFO(camera.reference().toStdString());
        const QJsonArray deployments = camera.value(QStringLiteral("deployments")).toArray();
        CHECK(deployments.size() >= 2);
        const auto open = std::count_if(deployments.begin(), deployments.end(), [](const QJsonValue &value) {
            return !value.toObject().contains(QStringLiteral("to"));
        });
        CHECK(open == 1);
    }
}

TEST_CASE("no demo record holds an address of a stream or a number that anyone has", "[catalogue][demo]")
{
    const QString text =
        QString::fromUtf8(bytesOf(QStringLiteral(":/videoguard/demo/catalogue/cameras.json")));
    for (const char *secret : {"rtsp", "\"uri\"", "\"mac\"", "\"serial_no\"", "onvif_profile_token"})
        CHECK_FALSE(text.contains(QLatin1String(secret)));
    static const QRegularExpression phone(QStringLiteral("\\+37[01]([0-9]+)"));
    for (auto it = phone.globalMatch(text); it.hasNext();)
        CHECK(it.next().captured(1).startsWith(QStringLiteral("000000")));
}

TEST_CASE("the cameras with demo footage are those of the catalogue", "[catalogue][demo]")
{
    std::map<QString, CameraRecord> byId;
    for (CameraRecord &camera : cameras())
        byId.emplace(camera.id(), camera);
    const auto owners = partnersById();
    const QJsonArray streamed =
        QJsonDocument::fromJson(bytesOf(QStringLiteral(":/videoguard/demo/cameras.json")))
            .object()
            .value(QLatin1String("cameras"))
            .toArray();
    REQUIRE(streamed.size() == 16);
    for (const QJsonValue &value : streamed) {
        const QJsonObject one = value.toObject();
        INFO(one.value(QLatin1String("name")).toString().toStdString());
        const auto found = byId.find(one.value(QLatin1String("id")).toString());
        REQUIRE(found != byId.end());
        const CameraRecord &camera = found->second;
        CHECK(camera.callNumber() == one.value(QLatin1String("callNumber")).toInt());
        CHECK(camera.name(camera.country().toLower()) == one.value(QLatin1String("name")).toString());
        CHECK(camera.place() == one.value(QLatin1String("place")).toString());
        CHECK(owners.at(camera.ownerId()).name(camera.country().toLower()) ==
              one.value(QLatin1String("owner")).toString());
        CHECK(camera.value(QStringLiteral("audio.microphone"))
                  .toString()
                  .startsWith(QStringLiteral("present")) ==
              one.value(QLatin1String("soundAllowed")).toBool());
    }
}

TEST_CASE("some demo cameras have an approximate view, and most a true one", "[catalogue][demo]")
{
    int exact = 0;
    int approximate = 0;
    int panoramic = 0;
    for (const CameraRecord &camera : cameras()) {
        const geo::ViewGeometry view = camera.view();
        const geo::Footprint footprint = geo::footprintOf(view, geo::levelSets().front());
        INFO(camera.reference().toStdString());
        panoramic += view.panoramic ? 1 : 0;
        (footprint.approximate ? approximate : exact) += 1;
        CHECK((!footprint.outline.empty() || !view.azimuth_deg));
    }
    CHECK(approximate >= 6);
    CHECK(exact > 170);
    CHECK(panoramic >= 1);
}
