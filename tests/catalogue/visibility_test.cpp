// SPDX-License-Identifier: EUPL-1.2
#include "tests/catalogue/sample_record.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace videoguard::catalogue;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("a filled record has a value in every field of the table", "[catalogue][visibility]")
{
    const QStringList paths = tablePathsIn(filledCamera().document());
    for (const Field &field : cameraFields()) {
        if (field.type == FieldType::Object || field.type == FieldType::Objects)
            continue;
        INFO(field.path.toStdString());
        CHECK(paths.contains(field.path));
    }
}

TEST_CASE("a copy for a partner holds no restricted and no local field", "[catalogue][visibility]")
{
    const QStringList partner = tablePathsIn(visibleCopy(filledCamera(), Visibility::Partner).document());
    const QStringList restricted =
        tablePathsIn(visibleCopy(filledCamera(), Visibility::Restricted).document());
    CHECK(partner.size() > 90);
    for (const Field &field : cameraFields()) {
        if (field.type == FieldType::Object || field.type == FieldType::Objects)
            continue;
        INFO(field.path.toStdString());
        // The filled record's contacts all name a person, so nothing of them goes to a partner.
        const bool ofPerson = field.path.startsWith(QLatin1String("access.contacts"));
        CHECK(partner.contains(field.path) == (field.visibility == Visibility::Partner && !ofPerson));
        CHECK(restricted.contains(field.path) == (field.visibility != Visibility::Local));
    }
}

TEST_CASE("a secret put into any field alone never reaches a partner", "[catalogue][visibility]")
{
    for (const Field &field : cameraFields()) {
        if (field.visibility == Visibility::Partner)
            continue;
        INFO(field.path.toStdString());
        CameraRecord camera = sampleCamera();
        QString path = field.path;
        camera.setValue(path.replace(QLatin1String("[]"), QLatin1String("[0]")), q("SECRET-4711"));
        REQUIRE(camera.toJson().contains("SECRET-4711"));
        CHECK_FALSE(visibleCopy(camera, Visibility::Partner).toJson().contains("SECRET-4711"));
        if (field.visibility == Visibility::Local)
            CHECK_FALSE(visibleCopy(camera, Visibility::Restricted).toJson().contains("SECRET-4711"));
    }
}

TEST_CASE("what the table does not know stays here, at any depth", "[catalogue][visibility]")
{
    const std::vector<const char *> paths = {"x_password",
                                             "streams[0].password",
                                             "ptz.key",
                                             "storage.ip",
                                             "access.contacts[0].home_address",
                                             "access.wifi.key",
                                             "name.ru",
                                             "deployments[0].driver"};
    for (const char *path : paths) {
        INFO(path);
        CameraRecord camera = sampleCamera();
        camera.setValue(q(path), q("SECRET-4711"));
        CHECK_FALSE(visibleCopy(camera, Visibility::Restricted).toJson().contains("SECRET-4711"));
        CHECK(visibleCopy(camera, Visibility::Local) == camera);
    }
}

TEST_CASE("nothing hides in a value of the wrong type", "[catalogue][visibility]")
{
    for (const Field &field : cameraFields()) {
        INFO(field.path.toStdString());
        for (const QJsonValue &hiding : {QJsonValue(QJsonObject{{q("ip"), q("SECRET-4711")}}),
                                         QJsonValue(QJsonArray{QJsonObject{{q("ip"), q("SECRET-4711")}}}),
                                         QJsonValue(QJsonArray{QJsonArray{q("SECRET-4711")}})}) {
            CameraRecord camera = sampleCamera();
            QString path = field.path;
            camera.setValue(path.replace(QLatin1String("[]"), QLatin1String("[0]")), hiding);
            CHECK_FALSE(visibleCopy(camera, Visibility::Restricted).toJson().contains("SECRET-4711"));
        }
    }
}

TEST_CASE("an address with a password in it does not go out", "[catalogue][visibility]")
{
    CameraRecord camera = sampleCamera();
    camera.setValue(q("notice_url"), q("https://admin:SECRET-4711@example.org/"));
    CHECK_FALSE(visibleCopy(camera, Visibility::Partner).toJson().contains("SECRET-4711"));
}

TEST_CASE("duty phones go to partners, persons do not", "[catalogue][visibility]")
{
    CameraRecord camera = sampleCamera();
    camera.setValue(
        q("access.contacts[1]"),
        QJsonObject{{q("role"), q("head")}, {q("name"), q("Anna Bērziņa")}, {q("phone"), q("+37120000000")}});
    const CameraRecord partner = visibleCopy(camera, Visibility::Partner);
    CHECK(partner.value(q("access.contacts")).toArray().size() == 1);
    CHECK(partner.value(q("access.contacts[0].phone")) == q("+37163232110"));
    const CameraRecord police = visibleCopy(camera, Visibility::Restricted);
    CHECK(police.value(q("access.contacts[1].name")) == q("Anna Bērziņa"));
}

TEST_CASE("a value of a newer version goes out as it is", "[catalogue][visibility]")
{
    CameraRecord camera = sampleCamera();
    camera.setValue(q("form"), q("drone"));
    CHECK(visibleCopy(camera, Visibility::Partner).value(q("form")) == q("drone"));
}
