// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/fields.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace videoguard::catalogue;

TEST_CASE("every path stands in the table once and its parts come after it", "[catalogue][fields]")
{
    QSet<QString> seen;
    for (const Field &field : cameraFields()) {
        INFO(field.path.toStdString());
        CHECK_FALSE(seen.contains(field.path));
        const qsizetype dot = field.path.lastIndexOf(u'.');
        if (dot >= 0) {
            QString parent = field.path.left(dot);
            const bool inArray = parent.endsWith(QLatin1String("[]"));
            const Field *above = cameraField(inArray ? parent.chopped(2) : parent);
            REQUIRE(above);
            CHECK(seen.contains(above->path));
            CHECK(above->type == (inArray ? FieldType::Objects : FieldType::Object));
        }
        seen.insert(field.path);
    }
    CHECK(cameraFields().size() > 120);
}

TEST_CASE("what a field's type needs is there", "[catalogue][fields]")
{
    for (const Field &field : cameraFields()) {
        INFO(field.path.toStdString());
        const bool isChoice = field.type == FieldType::Choice || field.type == FieldType::Choices;
        CHECK(field.choices.isEmpty() != isChoice);
        if (field.min && field.max)
            CHECK(*field.min < *field.max);
        if (field.type == FieldType::Text || field.type == FieldType::LocalText)
            CHECK(field.maxLength > 0);
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(field.pattern));
        CHECK(pattern.isValid());
        if (!field.pattern.isEmpty() && !field.example.endsWith(QLatin1String("...")))
            CHECK(pattern.match(field.example).hasMatch());
    }
}

TEST_CASE("a field is found with and without indexes", "[catalogue][fields]")
{
    REQUIRE(cameraField(QStringLiteral("streams[3].width")));
    CHECK(cameraField(QStringLiteral("streams[3].width")) == cameraField(QStringLiteral("streams[].width")));
    CHECK(cameraField(QStringLiteral("centre_ids[1]")) == cameraField(QStringLiteral("centre_ids")));
    CHECK(cameraField(QStringLiteral("streams[0].colour")) == nullptr);
    CHECK(cameraField(QString()) == nullptr);
    CHECK(tablePath(QStringLiteral("access.contacts[12].phone")) ==
          QStringLiteral("access.contacts[].phone"));
}

TEST_CASE("addresses, keys and names of persons are not for partners", "[catalogue][fields]")
{
    for (const char *path : {"mac", "streams[].uri", "streams[].onvif_profile_token"}) {
        INFO(path);
        REQUIRE(cameraField(QLatin1String(path)));
        CHECK(cameraField(QLatin1String(path))->visibility == Visibility::Local);
    }
    for (const char *path : {"serial_no", "firmware", "photo_sha256", "dpia_ref", "storage.recorder",
                             "access.contacts[].name"}) {
        INFO(path);
        REQUIRE(cameraField(QLatin1String(path)));
        CHECK(cameraField(QLatin1String(path))->visibility == Visibility::Restricted);
    }
}
