// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/validation.h"
#include "tests/catalogue/sample_record.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace videoguard::catalogue;

namespace {

using Rule = Finding::Rule;
using Severity = Finding::Severity;

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const QDate kToday(2026, 3, 4);

std::vector<Finding> findingsOf(const CameraRecord &camera, const CameraRecord *before = nullptr)
{
    return validate(camera, before, kToday).findings;
}

const Finding *found(const std::vector<Finding> &findings, Rule rule, const QString &path)
{
    for (const Finding &finding : findings) {
        if (finding.rule == rule && finding.path == path)
            return &finding;
    }
    return nullptr;
}

QString text(const std::vector<Finding> &findings)
{
    QString all;
    for (const Finding &finding : findings)
        all += QStringLiteral("%1 at %2 (%3)\n")
                   .arg(static_cast<int>(finding.rule))
                   .arg(finding.path, finding.arguments.join(u','));
    return all;
}

/// One value of the sample record replaced breaks exactly this rule at this path.
struct Breach {
    const char *path;
    QJsonValue value;
    Rule rule;
    Severity severity;
    const char *at = nullptr; ///< where it is reported; null: at `path`
};

void checkBreach(const CameraRecord &sound, const Breach &breach)
{
    const QString at = q(breach.at ? breach.at : breach.path);
    INFO(breach.path << " breaks rule " << static_cast<int>(breach.rule));
    CHECK(found(findingsOf(sound), breach.rule, at) == nullptr);
    CameraRecord broken = sound;
    broken.setValue(q(breach.path), breach.value);
    const std::vector<Finding> findings = findingsOf(broken);
    INFO(text(findings).toStdString());
    const Finding *finding = found(findings, breach.rule, at);
    REQUIRE(finding);
    CHECK(finding->severity == breach.severity);
    CameraRecord repaired = broken;
    repaired.setValue(q(breach.path), sound.value(q(breach.path)));
    CHECK(findingsOf(repaired) == findingsOf(sound));
}

} // namespace

TEST_CASE("nothing is wrong with the sample records", "[catalogue][validation]")
{
    INFO(text(findingsOf(sampleCamera())).toStdString()
         << text(findingsOf(sampleMobileCamera())).toStdString());
    CHECK(findingsOf(sampleCamera()).empty());
    CHECK(findingsOf(sampleMobileCamera()).empty());
    CHECK_FALSE(validate(sampleCamera(), nullptr, kToday).hasErrors());
}

TEST_CASE("what breaks a rule of a fixed camera is found and gone when repaired", "[catalogue][validation]")
{
    const auto E = Severity::Error;
    const auto W = Severity::Warning;
    const QJsonObject odd{{q("role"), q("sub")},
                          {q("codec"), q("h264")},
                          {q("width"), 641},
                          {q("height"), 360},
                          {q("fps"), 25}};
    const std::vector<Breach> breaches = {
        {"call_no", 10000, Rule::OutOfRange, E},
        {"call_no", 5.5, Rule::WrongType, E},
        {"azimuth_deg", -1, Rule::OutOfRange, E},
        {"lat", q("57"), Rule::WrongType, E},
        {"hfov_deg", 200, Rule::OutOfRange, E},
        {"purposes", QJsonArray{}, Rule::Missing, E},
        {"purposes", QJsonArray{q("public_order"), q("spying")}, Rule::UnknownChoice, E, "purposes[1]"},
        {"centre_ids", QJsonArray{1}, Rule::WrongType, E, "centre_ids[0]"},
        {"form", q("drone"), Rule::UnknownChoice, E},
        {"name", q("Lielā iela"), Rule::WrongType, E},
        {"name.en", QString(81, u'x'), Rule::TooLong, E},
        {"name.lv", q("a\tb"), Rule::ControlCharacter, E},
        {"ref", q("tal-7"), Rule::BadPattern, E},
        {"ref", QString(), Rule::Missing, E},
        {"id", q("b7a1c1de-0000-1000-8000-000000000001"), Rule::BadPattern, E},
        {"mac", q("00-1A-2B-3C-4D-5E"), Rule::BadPattern, E},
        {"install_date", q("01.05.2019"), Rule::BadPattern, E},
        {"install_date", q("2019-02-30"), Rule::BadPattern, E},
        {"updated_at", q("2026-03-01T08:00:00+02:00"), Rule::BadPattern, E},
        {"owner_org_id", q("talsi"), Rule::BadPattern, E},
        {"notice_url", q("http://example.org"), Rule::BadPattern, E},
        {"ip_rating", q("IP7"), Rule::BadPattern, E},
        {"ik_rating", q("IK11"), Rule::BadPattern, E},
        {"streams[0].uri", q("file:///etc/passwd"), Rule::BadPattern, E},
        {"schema", q("vg.camera/9"), Rule::BadPattern, E},
        {"lon", QJsonValue::Null, Rule::HalfPosition, E},                  // V4
        {"lat", 52.0, Rule::OutsideRegion, W},                             // V5
        {"hfov_deg", 60, Rule::FovMismatch, W},                            // V6
        {"vfov_deg", 80, Rule::VfovMismatch, W},                           // V7
        {"kind", q("mobile"), Rule::DeploymentsMissing, E, "deployments"}, // V8
        {"deployments", sampleMobileCamera().value(q("deployments")), Rule::DeploymentsUnexpected, E},
        {"install_date", q("2026-03-05"), Rule::InstalledInFuture, W},             // V10
        {"audio.recorded", true, Rule::AudioWithoutBasis, E, "audio.legal_basis"}, // V11
        {"storage.retention_days", 91, Rule::LongRetention, W},                    // V12
        {"status", q("retired"), Rule::RetiredWithCentre, E, "centre_ids"},        // V13
        {"height_m", 2.1, Rule::UnusualHeight, W},                                 // V14
        {"height_m", 15.5, Rule::UnusualHeight, W},
        {"access.contacts[0].phone", q("63232110"), Rule::BadPhone, E}, // V15
        {"access.phone_24_7", q("+0123456789"), Rule::BadPhone, E},
        {"sign_installed", q("no"), Rule::NoSign, W},                                           // V16
        {"tilt_deg", 0.5, Rule::LooksUp, W},                                                    // V17
        {"streams[0].uri", q("rtsp://admin:secret@192.0.2.7/main"), Rule::CredentialsInUri, E}, // V18
        {"x_new.address", q("http://admin:secret@192.0.2.7/"), Rule::CredentialsInUri, E},
        {"x_new", QString(70'000, u'x'), Rule::TooLarge, E, ""}, // V20
        {"streams[0].role", q("third"), Rule::NoMainStream, E, "streams"},
        {"streams", QJsonValue::Null, Rule::Missing, E},
        {"streams[1].role", q("main"), Rule::RoleRepeated, E},
        {"streams[1].width", 2048, Rule::SubLargerThanMain, E},
        {"streams[1].width", 1282, Rule::NoWallStream, W, "streams"},
        {"streams[0].gop_frames", 101, Rule::LongKeyInterval, W},
        {"streams[1]", odd, Rule::OddSize, E, "streams[1].width"},
        {"streams[1].codec", QJsonValue::Null, Rule::Missing, E},
        {"sensor_h_mm", 4.2, Rule::SensorShapeMismatch, W},
        {"focal_mm", 2.0, Rule::FocalOrder, E},
        {"focal_max_mm", 2.0, Rule::FocalOrder, E},
        {"zoom_optical_x", 10, Rule::ZoomMismatch, W},
        {"form", q("ptz"), Rule::PtzFormWithoutPtz, E, "ptz.capable"},
        {"ptz", QJsonObject{{q("pan_min_deg"), 90}, {q("pan_max_deg"), -90}}, Rule::OutOfRange, E,
         "ptz.pan_max_deg"},
        {"storage.mode", q("none"), Rule::RetentionAgainstMode, E, "storage.retention_days"},
        {"storage.retention_days", 0, Rule::RetentionAgainstMode, E},
        {"access", QJsonValue::Null, Rule::NoContact, E, "access.contacts"},
        {"retire_date", q("2019-04-30"), Rule::RetireBeforeInstall, E},
        {"onvif_profiles", QJsonArray{q("S")}, Rule::OnlyProfileS, W},
        {"roll_deg", -6, Rule::RollUnusual, W},
    };
    for (const Breach &breach : breaches)
        checkBreach(sampleCamera(), breach);
}

TEST_CASE("what breaks a rule of a mobile camera is found and gone when repaired", "[catalogue][validation]")
{
    const std::vector<Breach> breaches = {
        {"deployments[0].to", q("2026-02-10T00:00:01Z"), Rule::DeploymentsOverlap, Severity::Error,
         "deployments[1].from"}, // V9
        {"deployments[0].to", QJsonValue::Null, Rule::DeploymentsOverlap, Severity::Error,
         "deployments[1].from"},
        {"deployments[0].to", q("2026-01-01T00:00:00Z"), Rule::DeploymentsOverlap, Severity::Error},
        {"deployments[1].from", QJsonValue::Null, Rule::Missing, Severity::Error},
        {"deployments[1].lat", QJsonValue::Null, Rule::HalfPosition, Severity::Error},
        {"deployments[1].lat", 12.0, Rule::OutsideRegion, Severity::Warning},
        {"deployments[1].tilt_deg", 10, Rule::LooksUp, Severity::Warning},
    };
    for (const Breach &breach : breaches)
        checkBreach(sampleMobileCamera(), breach);
}

TEST_CASE("what every field must be is checked for every field of the table", "[catalogue][validation]")
{
    for (const Field &field : cameraFields()) {
        INFO(field.path.toStdString());
        QString path = field.path;
        path.replace(QLatin1String("[]"), QLatin1String("[0]"));
        CameraRecord camera = sampleMobileCamera();
        const bool takesText = field.type != FieldType::Integer && field.type != FieldType::Number &&
                               field.type != FieldType::Boolean;
        camera.setValue(path, takesText ? QJsonValue(4.5) : QJsonValue(q("four")));
        CHECK(found(findingsOf(camera), Rule::WrongType, path));
        for (const double bound : {field.min.value_or(0) - 1, field.max.value_or(0) + 1}) {
            if ((field.type == FieldType::Integer || field.type == FieldType::Number) && field.min) {
                camera.setValue(path, bound);
                CHECK(found(findingsOf(camera), Rule::OutOfRange, path));
            }
        }
        if (field.maxLength > 0 && field.type == FieldType::Text) {
            camera.setValue(path, QString(field.maxLength + 1, u'x'));
            CHECK(found(findingsOf(camera), Rule::TooLong, path));
        }
        if (field.type == FieldType::Choice) {
            camera.setValue(path, q("something newer"));
            CHECK(found(findingsOf(camera), Rule::UnknownChoice, path));
        }
    }
}

TEST_CASE("what is mandatory is missed, always or for an active camera", "[catalogue][validation]")
{
    for (const Field &field : cameraFields()) {
        if (field.requirement == Requirement::Optional || field.path.startsWith(q("deployments")))
            continue;
        INFO(field.path.toStdString());
        QString path = field.path;
        path.replace(QLatin1String("[]"), QLatin1String("[0]"));
        CameraRecord camera = sampleCamera();
        camera.setValue(path, QJsonValue::Null);
        const bool always = field.requirement == Requirement::Always;
        CHECK(found(findingsOf(camera), Rule::Missing, path));
        if (path == q("status"))
            continue;
        camera.setValue(q("status"), q("planned"));
        CHECK((found(findingsOf(camera), Rule::Missing, path) != nullptr) == always);
    }
}

TEST_CASE("a length counts characters as people see them", "[catalogue][validation]")
{
    CameraRecord camera = sampleCamera();
    QString decomposed; // 80 letters of two units each
    for (int i = 0; i < 80; ++i)
        decomposed += q("a\u0304");
    camera.setValue(q("name.lv"), decomposed);
    CHECK(findingsOf(camera).empty());
    camera.setValue(q("name.lv"), decomposed + u'x');
    CHECK(found(findingsOf(camera), Rule::TooLong, q("name.lv")));
}

TEST_CASE("exchanged axes are recognised", "[catalogue][validation]")
{
    CameraRecord camera = sampleCamera();
    camera.setValue(q("lat"), 22.5903);
    camera.setValue(q("lon"), 57.24519);
    const auto findings = findingsOf(camera);
    REQUIRE(found(findings, Rule::AxesSwapped, q("lat")));
    CHECK_FALSE(found(findings, Rule::OutsideRegion, q("lat")));
}

TEST_CASE("identity, owner and revision hold against the stored record", "[catalogue][validation]")
{
    const CameraRecord before = sampleCamera();
    CameraRecord after = before;
    CHECK(findingsOf(after, &before).empty());
    after.setValue(q("rev"), 4);
    CHECK(findingsOf(after, &before).empty());
    after.setValue(q("rev"), 2);
    CHECK(found(findingsOf(after, &before), Rule::RevisionNotHigher, q("rev"))); // V2
    after.setValue(q("id"), q("0d4f1f4e-5d3b-4c55-9b58-6a4f1b1f7c02"));          // V1
    after.setValue(q("owner_org_id"), q("b7a1c1de-0000-5000-8000-000000000002"));
    CHECK(found(findingsOf(after, &before), Rule::Immutable, q("id")));
    CHECK(found(findingsOf(after, &before), Rule::Immutable, q("owner_org_id")));
}

TEST_CASE("a status follows another only as the life of a camera goes", "[catalogue][validation]")
{
    const QStringList words = {q("planned"), q("active"), q("maintenance"), q("retired")};
    const QStringList allowed = {q("planned active"),     q("planned retired"), q("active maintenance"),
                                 q("maintenance active"), q("active retired"),  q("maintenance retired")};
    for (const QString &from : words) {
        for (const QString &to : words) {
            CameraRecord before = sampleCamera();
            before.setValue(q("status"), from);
            CameraRecord after = before;
            after.setValue(q("status"), to);
            INFO(from.toStdString() << " to " << to.toStdString());
            const bool fine = from == to || allowed.contains(from + u' ' + to);
            CHECK((found(findingsOf(after, &before), Rule::BadTransition, q("status")) == nullptr) == fine);
        }
    }
}

TEST_CASE("Lithuania keeps footage for a month, Latvia for three", "[catalogue][validation]")
{
    CameraRecord camera = sampleCamera();
    camera.setValue(q("storage.retention_days"), 45);
    CHECK_FALSE(found(findingsOf(camera), Rule::LongRetention, q("storage.retention_days")));
    camera.setValue(q("country"), q("LT"));
    const auto findings = findingsOf(camera);
    const Finding *finding = found(findings, Rule::LongRetention, q("storage.retention_days"));
    REQUIRE(finding);
    CHECK(finding->arguments == QStringList{q("30")});
}

TEST_CASE("errors come first, then everything in the order of the table", "[catalogue][validation]")
{
    CameraRecord camera = sampleCamera();
    camera.setValue(q("height_m"), 20);             // warning
    camera.setValue(q("status"), QJsonValue::Null); // error
    camera.setValue(q("call_no"), 0);               // error
    camera.setValue(q("tilt_deg"), 3);              // warning
    const auto findings = findingsOf(camera);
    QStringList paths;
    for (const Finding &finding : findings)
        paths += finding.path;
    CHECK(paths == QStringList{q("call_no"), q("status"), q("height_m"), q("tilt_deg")});
}

TEST_CASE("a field of a newer version is no fault", "[catalogue][validation]")
{
    CameraRecord camera = sampleCamera();
    camera.setValue(q("x_new.list[0].deep"), q("https://example.org/a@b"));
    CHECK(findingsOf(camera).empty());
}
