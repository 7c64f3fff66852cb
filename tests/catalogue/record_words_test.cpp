// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/camera_record.h"
#include "tests/support/catch.h"

using namespace videoguard::catalogue;

TEST_CASE("a word that this version does not know reads as unknown", "[catalogue][words]")
{
    CHECK(cameraKind(QStringLiteral("body_worn")) == CameraKind::BodyWorn);
    CHECK(cameraForm(toWord(CameraForm::Anpr)) == CameraForm::Anpr);
    CHECK(cameraStatus(QStringLiteral("exploded")) == CameraStatus::Unknown);
    CHECK(sharing(QStringLiteral("on_request")) == Sharing::OnRequest);
    CHECK(toWord(CameraStatus::Unknown).isEmpty());
}
