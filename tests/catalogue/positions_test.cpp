// SPDX-License-Identifier: EUPL-1.2
#include "tests/catalogue/synced_catalogue_fixture.h"

using namespace videoguard;
using namespace videoguard::catalogue;
using test::incoming;
using test::kPlunge;
using test::kTalsi;
using test::require;
using test::SyncedFile;
using test::taken;
using test::tombstone;

namespace {

CameraRecord unit(int number, const QString &owner)
{
    CameraRecord camera = test::camera(number, owner, QStringLiteral("Piekabe"));
    camera.setValue(QStringLiteral("kind"), QStringLiteral("vehicle"));
    return camera;
}

QByteArray report(const CameraRecord &camera, double lat, const char *at, const QString &owner)
{
    return test::text({{QStringLiteral("schema"), QStringLiteral("vg.position/1")},
                       {QStringLiteral("id"), camera.id()},
                       {QStringLiteral("owner_org_id"), owner},
                       {QStringLiteral("lat"), lat},
                       {QStringLiteral("lon"), 21.8},
                       {QStringLiteral("heading_deg"), 90},
                       {QStringLiteral("at"), QLatin1String(at)}});
}

std::optional<sync::OutboxItem> sent(SyncedFile &file, const QString &id)
{
    return taken(file.store->ledger().outboxOf(file.ownPositions.number, id));
}

} // namespace

TEST_CASE("the newest report of a partner's unit is where it is", "[catalogue][positions]")
{
    SyncedFile file;
    const CameraRecord camera = unit(1, kPlunge);
    file.load({camera});
    CHECK(file.applyOne(file.positions,
                        incoming(camera.id(), report(camera, 55.9, "2026-03-04T05:06:00Z", kPlunge)))
              .changed);
    CHECK(file.applyOne(file.positions,
                        incoming(camera.id(), report(camera, 55.95, "2026-03-04T05:06:10Z", kPlunge), 2))
              .changed);
    const auto positions = taken(file.store->unitPositions());
    REQUIRE(positions.size() == 1);
    CHECK(positions[0].cameraId == camera.id());
    CHECK(positions[0].partnerId == kPlunge);
    CHECK(positions[0].position.lat_deg == 55.95);
    CHECK(positions[0].heading_deg == 90);
    CHECK_FALSE(positions[0].speed_mps);
    CHECK(positions[0].at_us == 1'772'600'770'000'000);
    CHECK(file.news().empty());
    CHECK(file.applyOne(file.positions, tombstone(camera.id())).changed);
    CHECK(taken(file.store->unitPositions()).empty());
}

TEST_CASE("a report that is not the partner's or no place is refused", "[catalogue][positions]")
{
    SyncedFile file;
    const CameraRecord own = unit(1, kTalsi);
    file.load({own});
    const char *at = "2026-03-04T05:06:00Z";
    CHECK(file.applyOne(file.positions, incoming(own.id(), report(own, 57, at, kTalsi))).refused ==
          sync::Refusal::ForeignOwner);
    CHECK(file.applyOne(file.positions, incoming(own.id(), report(own, 57, at, kPlunge))).refused ==
          sync::Refusal::MovedOwner);
    const CameraRecord theirs = unit(2, kPlunge);
    CHECK(file.applyOne(file.positions, incoming(theirs.id(), report(theirs, 97, at, kPlunge))).refused ==
          sync::Refusal::Malformed);
    CHECK(file.applyOne(file.positions, incoming(theirs.id(), report(theirs, 57, "soon", kPlunge))).refused ==
          sync::Refusal::Malformed);
    CHECK(file.applyOne(file.positions, incoming(theirs)).refused == sync::Refusal::UnknownSchema);
    CHECK(taken(file.store->unitPositions()).empty());
}

TEST_CASE("an own unit's report is kept here and sent, the newest in place of the last",
          "[catalogue][positions]")
{
    SyncedFile file;
    const CameraRecord camera = unit(1, kTalsi);
    file.load({camera});
    UnitPosition position{camera.id(), kTalsi, {57.25, 22.6}, 4.5, 180, std::nullopt, 1'772'600'767'000'000};
    require(file.store->reportPosition(position));
    position.position.lat_deg = 57.26;
    position.at_us += 12'000'000;
    require(file.store->reportPosition(position));
    CHECK(taken(file.store->unitPositions()) == std::vector{position});
    const auto item = sent(file, camera.id());
    REQUIRE(item);
    const QJsonObject body = QJsonDocument::fromJson(item->body).object();
    CHECK(body.value(QStringLiteral("lat")).toDouble() == 57.26);
    CHECK(body.value(QStringLiteral("schema")).toString() == QStringLiteral("vg.position/1"));
    CHECK(body.value(QStringLiteral("owner_org_id")).toString() == kTalsi);
    CHECK(taken(file.store->ledger().outbox(file.ownPositions.number)).size() == 1);
    CHECK(taken(file.synced->outgoingIds(file.ownPositions)) == QStringList{camera.id()});
    CHECK(taken(file.synced->outgoing(file.ownPositions, camera.id())) == item->body);
    // What was sent is what is read.
    CHECK(file.applyOne(file.ownPositions, incoming(camera.id(), item->body)).refused == std::nullopt);
    CHECK(taken(file.store->unitPositions()) == std::vector{position});
}

TEST_CASE("only own units are reported, and those of the demonstration stay here", "[catalogue][positions]")
{
    SyncedFile file;
    const CameraRecord theirs = unit(1, kPlunge);
    CameraRecord demo = unit(2, kTalsi);
    demo.setValue(QStringLiteral("demo"), true);
    file.load({theirs, demo});
    const auto reported = [&](const QString &id) {
        return file.store->reportPosition({id, kTalsi, {57, 22}, {}, {}, {}, 1'772'600'767'000'000});
    };
    CHECK(reported(theirs.id()).error().kind == base::ErrorKind::Denied);
    CHECK(reported(QStringLiteral("nobody")).error().kind == base::ErrorKind::Denied);
    CHECK(taken(file.store->unitPositions()).empty());
    CHECK(reported(demo.id()).error().kind == base::ErrorKind::NotFound);
    CHECK_FALSE(sent(file, demo.id()));
    CHECK(taken(file.store->unitPositions()).size() == 1);
}

TEST_CASE("without a database for positions a report is kept here and said to be", "[catalogue][positions]")
{
    test::StoreFile file;
    require(file.store->setOwnPartner(kTalsi));
    const CameraRecord camera = unit(1, kTalsi);
    file.load({camera});
    const auto reported =
        file.store->reportPosition({camera.id(), kTalsi, {57, 22}, {}, {}, {}, 1'772'600'767'000'000});
    REQUIRE_FALSE(reported);
    CHECK(reported.error().kind == base::ErrorKind::NotFound);
    CHECK(taken(file.store->unitPositions()).size() == 1);
}
