// SPDX-License-Identifier: EUPL-1.2
#include "tests/console/sync_desk_fixture.h"

#include <QSignalSpy>

using namespace videoguard;
using namespace std::chrono_literals;
using catalogue::CameraRecord;
using test::kPlunge;
using test::kTalsi;
using test::PartnerConsole;
using test::taken;
using test::waitFor;

namespace {

const QString kHeight = QStringLiteral("height_m");
const QString kLocalAddress = QStringLiteral("streams[0].uri");

auto anyVersion()
{
    return [](const CameraRecord &) { return true; };
}

} // namespace

TEST_CASE("a camera saved in one console appears in the other consoles", "[console][sync_desk]")
{
    test::Server server;
    PartnerConsole talsi(kTalsi);
    PartnerConsole plunge(kPlunge);
    talsi.join(server.peer.url());
    plunge.join(server.peer.url());

    const CameraRecord camera = talsi.save(talsi.freshCamera(QStringLiteral("TAL-CAM-901")));
    // What Plunge does not look at comes with the next round.
    REQUIRE(waitFor([&] { return talsi.sync->waiting() == 0; }, 20s));
    plunge.sync->syncNow();
    REQUIRE(plunge.waitForCamera(camera.id(), anyVersion()));
    CHECK(plunge.camera(camera.id())->reference() == QStringLiteral("TAL-CAM-901"));
    CHECK_FALSE(plunge.catalogue->isEditable(*plunge.camera(camera.id())));

    const auto news = taken(plunge.sync->news({}));
    REQUIRE_FALSE(news.empty());
    CHECK(news.front().kind == catalogue::NewsKind::Added);
    CHECK(news.front().partnerId == kTalsi);
    CHECK(waitFor([&] { return plunge.sync->unreadNews() > 0; }));
    plunge.sync->markNewsRead({});
    CHECK(waitFor([&] { return plunge.sync->unreadNews() == 0; }));
}

TEST_CASE("what two consoles change in different fields of one camera is both there in the end",
          "[console][sync_desk]")
{
    test::Server server;
    PartnerConsole one(kTalsi);
    PartnerConsole other(kTalsi);
    one.join(server.peer.url());
    other.join(server.peer.url());
    const CameraRecord camera = one.save(one.freshCamera(QStringLiteral("TAL-CAM-902")));
    REQUIRE(other.waitForCamera(camera.id(), anyVersion()));

    other.sync->setPaused(true);
    CameraRecord raised = *one.camera(camera.id());
    raised.setValue(kHeight, 6.0);
    (void)one.save(raised);
    CameraRecord described = *other.camera(camera.id());
    described.setValue(QStringLiteral("mount"), QStringLiteral("pole"));
    (void)other.save(described);
    REQUIRE(waitFor([&] { return one.sync->waiting() == 0; }, 20s));
    other.sync->setPaused(false);

    const auto both = [](const CameraRecord &record) {
        return record.value(kHeight).toDouble() == 6.0 &&
               record.value(QStringLiteral("mount")).toString() == QStringLiteral("pole");
    };
    CHECK(other.waitForCamera(camera.id(), both));
    one.sync->syncNow();
    CHECK(one.waitForCamera(camera.id(), both));
    CHECK(other.sync->decisions() == 0);
}

TEST_CASE("the same field changed in two consoles waits for a person, and the decision reaches both",
          "[console][sync_desk]")
{
    test::Server server;
    PartnerConsole one(kTalsi);
    PartnerConsole other(kTalsi);
    one.join(server.peer.url());
    other.join(server.peer.url());
    const CameraRecord camera = one.save(one.freshCamera(QStringLiteral("TAL-CAM-903")));
    REQUIRE(other.waitForCamera(camera.id(), anyVersion()));

    other.sync->setPaused(true);
    CameraRecord higher = *one.camera(camera.id());
    higher.setValue(kHeight, 6.0);
    (void)one.save(higher);
    CameraRecord lower = *other.camera(camera.id());
    lower.setValue(kHeight, 4.5);
    (void)other.save(lower);
    REQUIRE(waitFor([&] { return one.sync->waiting() == 0; }, 20s));
    other.sync->setPaused(false);
    REQUIRE(waitFor([&] { return other.sync->decisions() == 1; }, 20s));
    // Until somebody decides, each shows what it has; nothing is lost.
    CHECK(other.camera(camera.id())->value(kHeight).toDouble() == 4.5);

    const auto outbox = taken(other.sync->outbox());
    REQUIRE(outbox.size() == 1);
    CHECK(outbox.front().state == sync::OutboxState::Conflict);
    sync::Merge merge = taken(other.sync->compare(outbox.front().number));
    REQUIRE(merge.undecided() == 1);
    merge.choose(kHeight, sync::FieldMerge::Choice::Mine);
    std::optional<base::Result<void>> resolved;
    other.sync->resolve(outbox.front().number, merge, other.sync.get(),
                        [&](const base::Result<void> &result) { resolved = result; });
    REQUIRE(waitFor([&] { return resolved.has_value(); }));
    test::require(*resolved);
    REQUIRE(waitFor([&] { return other.sync->waiting() == 0; }, 20s));
    one.sync->syncNow();
    CHECK(one.waitForCamera(
        camera.id(), [](const CameraRecord &record) { return record.value(kHeight).toDouble() == 4.5; }));
}

TEST_CASE("an own stream address stays here when the camera is shared and comes back from the server",
          "[console][sync_desk]")
{
    test::Server server;
    PartnerConsole one(kTalsi);
    PartnerConsole other(kTalsi);
    one.join(server.peer.url());
    other.join(server.peer.url());
    CameraRecord camera = one.freshCamera(QStringLiteral("TAL-CAM-904"));
    camera.setValue(QStringLiteral("streams[0].role"), QStringLiteral("main"));
    camera.setValue(kLocalAddress, QStringLiteral("rtsp://10.0.0.7/main"));
    camera = one.save(camera);
    REQUIRE(other.waitForCamera(camera.id(), anyVersion()));
    CHECK(other.camera(camera.id())->value(kLocalAddress).isUndefined());
    CHECK_FALSE(server.peer.request("GET", QStringLiteral("/catalogue-lv-talsi/") + camera.id())
                    .body.contains("10.0.0.7"));

    CameraRecord changed = *other.camera(camera.id());
    changed.setValue(kHeight, 5.5);
    (void)other.save(changed);
    REQUIRE(waitFor([&] { return other.sync->waiting() == 0; }, 20s));
    one.sync->syncNow();
    REQUIRE(one.waitForCamera(
        camera.id(), [](const CameraRecord &record) { return record.value(kHeight).toDouble() == 5.5; }));
    CHECK(one.camera(camera.id())->value(kLocalAddress).toString() == QStringLiteral("rtsp://10.0.0.7/main"));
}

TEST_CASE("edits made while the server is away leave when it is back", "[console][sync_desk]")
{
    test::Server server;
    PartnerConsole talsi(kTalsi);
    talsi.join(server.peer.url());
    talsi.sync->setPaused(true);
    const CameraRecord camera = talsi.save(talsi.freshCamera(QStringLiteral("TAL-CAM-905")));
    CHECK(waitFor([&] { return talsi.sync->waiting() == 1; }));
    CHECK(server.peer.request("GET", QStringLiteral("/catalogue-lv-talsi/") + camera.id()).status == 404);
    talsi.sync->setPaused(false);
    CHECK(waitFor([&] { return talsi.sync->waiting() == 0; }, 20s));
    CHECK(server.peer.document(QStringLiteral("catalogue-lv-talsi"), camera.id())
              .value(QStringLiteral("ref"))
              .toString() == QStringLiteral("TAL-CAM-905"));
}

TEST_CASE("the report of a unit reaches the other partners and replaces the one before",
          "[console][sync_desk]")
{
    test::Server server;
    PartnerConsole talsi(kTalsi);
    PartnerConsole plunge(kPlunge);
    talsi.join(server.peer.url());
    plunge.join(server.peer.url());
    CameraRecord unit = talsi.freshCamera(QStringLiteral("TAL-MOB-001"));
    unit.setValue(QStringLiteral("kind"), QStringLiteral("vehicle"));
    unit = talsi.save(unit);

    catalogue::UnitPosition report;
    report.cameraId = unit.id();
    report.partnerId = kTalsi;
    report.position = {57.2500, 22.6000};
    report.at_us = 1'770'000'000'000'000;
    talsi.sync->reportPosition(report);
    REQUIRE(waitFor([&] { return talsi.sync->unitPositions().size() == 1; }));
    REQUIRE(waitFor(
        [&] {
            plunge.sync->syncNow(kTalsi);
            return plunge.sync->unitPositions().size() == 1;
        },
        20s));
    CHECK(plunge.sync->unitPositions().front().position.lat_deg == 57.25);
    CHECK(plunge.sync->unitPositions().front().cameraId == unit.id());
}

TEST_CASE("a refused password is asked for and nothing is tried with it again", "[console][sync_desk]")
{
    test::Server server;
    PartnerConsole talsi(kTalsi);
    test::require(talsi.sync->join(talsi.account(server.peer.url()), "wrong"));
    REQUIRE(waitFor([&] { return talsi.sync->state().refused; }, 20s));
    CHECK(talsi.sync->decisions() == 1);
    talsi.sync->setPassword("editor-password");
    CHECK(waitFor([&] { return !talsi.sync->state().refused && talsi.sync->stateOf(kTalsi); }, 20s));
}

TEST_CASE("a console that joins with a partner's account becomes that partner's console",
          "[console][sync_desk]")
{
    test::Server server;
    PartnerConsole fresh((QString()));
    sync::ServerAccount account = fresh.account(server.peer.url());
    account.partner = QStringLiteral("lv-talsi");
    test::require(fresh.sync->join(account, "editor-password"));
    REQUIRE(waitFor([&] { return fresh.catalogue->ownPartnerId() == kTalsi; }, 20s));
    CHECK(waitFor(
        [&] {
            const sync::FeedState *own = fresh.sync->stateOf(kTalsi);
            return own && own->feed.own && own->complete;
        },
        20s));
}

TEST_CASE("what was saved between joining and the first answer of the server is sent all the same",
          "[console][sync_desk]")
{
    test::Server server;
    PartnerConsole talsi(kTalsi);
    test::require(talsi.sync->join(talsi.account(server.peer.url()), "editor-password"));
    talsi.sync->setPaused(true); // the directory is not here yet
    const CameraRecord camera = talsi.save(talsi.freshCamera(QStringLiteral("TAL-CAM-906")));
    talsi.sync->setPaused(false);
    const auto isThere = [&] {
        return server.peer.request("GET", QStringLiteral("/catalogue-lv-talsi/") + camera.id()).status == 200;
    };
    CHECK(waitFor(isThere, 20s));
    CHECK(waitFor([&] { return talsi.sync->settings().catchUpFrom_us == 0; }, 20s));
}
