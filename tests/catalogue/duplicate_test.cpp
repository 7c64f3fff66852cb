// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/duplicate.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace videoguard::catalogue;

TEST_CASE("a duplicate keeps what the model is and forgets what this one device is", "[catalogue][duplicate]")
{
    const QString owner = QStringLiteral("6f2d1c3e-0000-4000-8000-000000000001");
    CameraRecord camera = CameraRecord::create(owner);
    camera.setValue(QStringLiteral("ref"), QStringLiteral("TAL-CAM-007"));
    camera.setValue(QStringLiteral("call_no"), 107);
    camera.setValue(QStringLiteral("mac"), QStringLiteral("00:11:22:33:44:55"));
    camera.setValue(QStringLiteral("model"), QStringLiteral("P1455-LE"));
    camera.setValue(QStringLiteral("status"), QStringLiteral("active"));
    camera.setValue(QStringLiteral("centre_ids"), QJsonArray{QStringLiteral("centre")});
    camera.setValue(QStringLiteral("streams"),
                    QJsonArray{QJsonObject{{QStringLiteral("role"), QStringLiteral("main")},
                                           {QStringLiteral("width"), 1920},
                                           {QStringLiteral("uri"), QStringLiteral("rtsp://10.0.0.7/main")}}});

    const CameraRecord copy = duplicateOf(camera, owner);
    CHECK(copy.id() != camera.id());
    CHECK(copy.reference().isEmpty());
    CHECK(copy.callNumber() == 0);
    CHECK(copy.revision() == 1);
    CHECK(copy.status() == CameraStatus::Planned);
    CHECK(copy.value(QStringLiteral("mac")).isUndefined());
    CHECK(copy.value(QStringLiteral("model")).toString() == QStringLiteral("P1455-LE"));
    CHECK(copy.value(QStringLiteral("streams[0].width")).toInt() == 1920);
    CHECK(copy.value(QStringLiteral("streams[0].uri")).isUndefined());
    CHECK(copy.centreIds().size() == 1);

    const QString other = QStringLiteral("6f2d1c3e-0000-4000-8000-000000000002");
    const CameraRecord taken = duplicateOf(camera, other);
    CHECK(taken.ownerId() == other);
    CHECK(taken.centreIds().isEmpty());
}
