// SPDX-License-Identifier: EUPL-1.2
#include "tests/catalogue/sample_record.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QUuid>

using namespace videoguard;
using namespace videoguard::catalogue;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("a new record has an identity, an owner and nothing invented", "[catalogue][record]")
{
    const CameraRecord camera = CameraRecord::create(q("b7a1c1de-0000-5000-8000-000000000001"));
    CHECK(QUuid::fromString(camera.id()).version() == QUuid::Random);
    CHECK(camera.id() == camera.id().toLower());
    CHECK(camera.revision() == 1);
    CHECK(camera.status() == CameraStatus::Planned);
    CHECK(camera.kind() == CameraKind::Fixed);
    CHECK(camera.form() == CameraForm::Bullet);
    CHECK_FALSE(camera.position());
    CHECK_FALSE(camera.retentionDays());
    CHECK(camera.liveShare() == Sharing::Unknown);
    CHECK(camera.name().isEmpty());
    CHECK(camera.id() != CameraRecord::create({}).id());
}

TEST_CASE("a record goes through its bytes unchanged, unknown fields too", "[catalogue][record]")
{
    CameraRecord camera = sampleCamera();
    camera.setValue(q("x_new.deep[0].thing"), 4.25);
    camera.setValue(q("streams[0].x_new"), q("ŪŽ"));
    const auto again = CameraRecord::parse(camera.toJson());
    REQUIRE(again);
    CHECK(*again == camera);
    CHECK(again->toJson() == camera.toJson());
    CHECK(again->value(q("x_new.deep[0].thing")) == 4.25);
}

TEST_CASE("equal records give equal bytes whatever the order they were written in", "[catalogue][record]")
{
    const auto a = CameraRecord::parse(R"({"id":"1","schema":"vg.camera/1","lat":57.0,"call_no":5})");
    const auto b = CameraRecord::parse(R"({ "call_no" : 5, "lat":57, "schema":"vg.camera/1","id":"1"})");
    REQUIRE(a);
    REQUIRE(b);
    CHECK(a->toJson() == b->toJson());
}

TEST_CASE("what is no record is refused with its kind", "[catalogue][record]")
{
    const auto kindOf = [](const QByteArray &json) { return CameraRecord::parse(json).error().kind; };
    CHECK(kindOf("") == base::ErrorKind::Corrupt);
    CHECK(kindOf("[]") == base::ErrorKind::Corrupt);
    CHECK(kindOf("{\"schema\":\"vg.camera/1\"}") == base::ErrorKind::Corrupt);
    CHECK(kindOf("{\"id\":\"1\",\"schema\":\"vg.camera/9\"}") == base::ErrorKind::Unsupported);
    CHECK(kindOf("{\"id\":\"1\",\"schema\":\"vg.camera/1\",\"n\":\"" + QByteArray(70'000, 'x') + "\"}") ==
          base::ErrorKind::Full);
    CHECK(kindOf("{\"id\":\"1\",\"schema\":\"vg.cam") == base::ErrorKind::Corrupt);
}

TEST_CASE("values are read and written by path", "[catalogue][record]")
{
    CameraRecord camera = CameraRecord::create({});
    camera.setValue(q("streams[1].width"), 640);
    CHECK(camera.value(q("streams")).toArray().size() == 2);
    CHECK(camera.value(q("streams[1].width")) == 640);
    CHECK(camera.value(q("streams[7].width")).isUndefined());
    CHECK(camera.value(q("streams.width")).isUndefined());
    camera.setValue(q("ptz.capable"), true);
    CHECK(camera.value(q("ptz.capable")).toBool());
    SECTION("nothing is left of a part whose last value is removed")
    {
        camera.setValue(q("ptz.capable"), QJsonValue::Null);
        CHECK_FALSE(camera.document().contains(q("ptz")));
    }
    SECTION("an entry that is removed lets the next move up")
    {
        camera.setValue(q("streams[0]"), QJsonValue::Undefined);
        CHECK(camera.value(q("streams[0].width")) == 640);
    }
    SECTION("an entry keeps its place when its values go")
    {
        camera.setValue(q("streams[1].width"), QJsonValue::Null);
        CHECK(camera.value(q("streams")).toArray().size() == 2);
    }
    SECTION("removing what is not there changes nothing")
    {
        const CameraRecord before = camera;
        camera.setValue(q("audio.recorded"), QJsonValue::Null);
        camera.setValue(q("streams[9]"), QJsonValue::Null);
        camera.setValue(q("kind.inner"), QJsonValue::Null);
        camera.setValue(q("streams[0"), 5);
        camera.setValue(q("streams[-1].width"), 5);
        camera.setValue(q("streams[99999].width"), 5);
        camera.setValue(q("..a"), 5);
        CHECK(camera == before);
    }
}

TEST_CASE("a name is read in the wanted language, else the country's own", "[catalogue][record]")
{
    CameraRecord camera = sampleCamera();
    CHECK(camera.name(q("en")) == q("Liela Street 1"));
    CHECK(camera.name(q("lt")) == q("Lielā iela 1"));
    CHECK(camera.name() == q("Lielā iela 1"));
    camera.setValue(q("name"), QJsonObject{{q("lt"), q("Didžioji")}});
    CHECK(camera.name(q("en")) == q("Didžioji"));
}

TEST_CASE("typed readers give what the document says", "[catalogue][record]")
{
    const CameraRecord camera = sampleCamera();
    CHECK(camera.reference() == q("TAL-CAM-007"));
    CHECK(camera.callNumber() == 107);
    CHECK(camera.centreIds().size() == 1);
    CHECK(camera.country() == q("LV"));
    CHECK(camera.place() == q("Talsi"));
    CHECK(camera.retentionDays() == 30);
    CHECK(camera.liveShare() == Sharing::OnRequest);
    CHECK(camera.stream(q("sub")).value(q("width")) == 640);
    CHECK(camera.stream(q("third")).isEmpty());
    CHECK_FALSE(camera.hasPtz());
    CHECK_FALSE(camera.hasMicrophone());
    CHECK_FALSE(camera.readsPlates());
    CHECK_FALSE(camera.isDemo());
    CHECK_FALSE(camera.isRetired());
}

TEST_CASE("the view of a fixed camera is what its record says", "[catalogue][record][view]")
{
    CameraRecord camera = sampleCamera();
    geo::ViewGeometry view = camera.view();
    REQUIRE(view.position);
    CHECK(view.position->lat_deg == 57.24519);
    CHECK(view.azimuth_deg == 135);
    CHECK(view.tilt_deg == -15);
    CHECK(view.hfov_deg == 90);
    CHECK(view.vfov_deg == 58.7);
    CHECK(view.width_px == 1920);
    CHECK_FALSE(view.panoramic);
    CHECK_FALSE(view.reach);
    SECTION("an azimuth of 360 degrees is north")
    {
        camera.setValue(q("azimuth_deg"), 360);
        CHECK(camera.view().azimuth_deg == 0);
    }
    SECTION("a field of view that is not stated comes from sensor and lens")
    {
        camera.setValue(q("hfov_deg"), QJsonValue::Null);
        CHECK(camera.view().hfov_deg.value_or(0) == Approx(89.67).margin(0.02));
        camera.setValue(q("focal_mm"), QJsonValue::Null);
        CHECK_FALSE(camera.view().hfov_deg);
        camera.setValue(q("focal_max_mm"), 2.8);
        CHECK(camera.view().hfov_deg.has_value());
    }
    SECTION("half a position is none")
    {
        camera.setValue(q("lon"), QJsonValue::Null);
        CHECK_FALSE(camera.position());
    }
    SECTION("a fisheye sees all around")
    {
        camera.setValue(q("lens_projection"), q("fisheye_equidistant"));
        CHECK(camera.view().panoramic);
    }
    SECTION("a PTZ reaches as far as its limits and its longest focal length")
    {
        camera.setValue(q("ptz.capable"), true);
        camera.setValue(q("ptz.pan_min_deg"), -90);
        camera.setValue(q("ptz.pan_max_deg"), 120);
        REQUIRE(camera.view().reach);
        CHECK(camera.view().reach->panMin_deg == -90);
        CHECK(camera.view().reach->panMax_deg == 120);
        CHECK(camera.view().reach->teleHfov_deg.value_or(0) == Approx(26.12).margin(0.02));
        camera.setValue(q("ptz.continuous"), true);
        CHECK(camera.view().reach->panMin_deg == -180);
    }
}

TEST_CASE("a mobile camera stands at its open deployment", "[catalogue][record][view]")
{
    CameraRecord camera = sampleMobileCamera();
    REQUIRE(camera.position());
    CHECK(camera.position()->lat_deg == 57.2);
    CHECK(camera.view().azimuth_deg == 270);
    CHECK(camera.view().height_m == 4);
    CHECK(camera.view().tilt_deg == -15);
    SECTION("else at the one that began last")
    {
        camera.setValue(q("deployments[1].to"), q("2026-02-20T00:00:00Z"));
        CHECK(camera.position()->lat_deg == 57.2);
    }
    SECTION("whatever their order")
    {
        const QJsonArray list = camera.value(q("deployments")).toArray();
        camera.setValue(q("deployments"), QJsonArray{list.at(1), list.at(0)});
        CHECK(camera.position()->lat_deg == 57.2);
    }
    SECTION("a fixed camera's deployments do not move it")
    {
        camera.setValue(q("kind"), q("fixed"));
        CHECK(camera.position()->lat_deg == 57.24519);
    }
}

TEST_CASE("changes are named by the paths of the table", "[catalogue][record]")
{
    const CameraRecord before = sampleCamera();
    CameraRecord after = before;
    CHECK(changedFields(before, after).isEmpty());
    after.setValue(q("rev"), 4);
    after.setValue(q("updated_at"), q("2026-04-01T08:00:00Z"));
    CHECK(changedFields(before, after).isEmpty());
    after.setValue(q("streams[1].width"), 704);
    after.setValue(q("name.lt"), q("Didžioji"));
    after.setValue(q("audio"), QJsonValue::Null);
    after.setValue(q("onvif_profiles"), QJsonArray{q("T")});
    after.setValue(q("x_new"), 5);
    CHECK(changedFields(before, after) == QStringList{q("audio.microphone"), q("audio.recorded"), q("name"),
                                                      q("onvif_profiles"), q("streams[1].width"),
                                                      q("x_new")});
    CHECK(changedFields(before, after) == changedFields(after, before));
}
