// SPDX-License-Identifier: EUPL-1.2
#include "app/console/demo_cameras.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace videoguard::console {

namespace {

using base::Result;

tl::unexpected<base::Error> corrupt(const QString &cause)
{
    return base::fail(base::ErrorKind::Corrupt, QStringLiteral("read the demo cameras"), cause);
}

Result<base::StreamUrl> addressFrom(const QJsonValue &value, const QString &baseUrl)
{
    QString text = value.toString();
    return base::StreamUrl::parse(text.replace(QStringLiteral("${server}"), baseUrl));
}

Result<Camera> cameraFrom(const QJsonObject &object, const QString &baseUrl)
{
    const auto text = [&](const char *field) {
        return object.value(QLatin1String(field)).toString().simplified();
    };
    Camera camera;
    camera.demo = true;
    camera.id = text("id");
    camera.callNumber = object.value(QStringLiteral("callNumber")).toInt();
    camera.name = text("name");
    camera.place = text("place");
    camera.owner = text("owner");
    camera.own = object.value(QStringLiteral("own")).toBool();
    camera.soundAllowed = object.value(QStringLiteral("soundAllowed")).toBool();
    if (camera.id.isEmpty() || camera.name.isEmpty())
        return corrupt(QStringLiteral("it has no id or no name"));
    if (camera.callNumber < 0 || camera.callNumber > 9999)
        return corrupt(QStringLiteral("call number %1; 1 to 9999 are allowed").arg(camera.callNumber));
    auto main = addressFrom(object.value(QStringLiteral("main")), baseUrl);
    if (!main)
        return corrupt(QStringLiteral("main: %1").arg(main.error().cause));
    camera.main = *main;
    if (const QJsonValue sub = object.value(QStringLiteral("sub")); !sub.toString().isEmpty()) {
        auto address = addressFrom(sub, baseUrl);
        if (!address)
            return corrupt(QStringLiteral("sub: %1").arg(address.error().cause));
        camera.sub = *address;
    }
    return camera;
}

} // namespace

Result<std::vector<Camera>> demoCamerasFromJson(const QByteArray &json, const QString &baseUrl)
{
    QString base = baseUrl.trimmed();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return corrupt(QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset));
    const QJsonValue list = document.object().value(QStringLiteral("cameras"));
    if (!list.isArray())
        return corrupt(QStringLiteral("it has no array \"cameras\""));
    std::vector<Camera> cameras;
    std::set<QString> ids;
    std::set<int> numbers;
    const QJsonArray entries = list.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto camera = cameraFrom(entries.at(i).toObject(), base);
        if (!camera)
            return corrupt(QStringLiteral("camera %1: %2").arg(i + 1).arg(camera.error().cause));
        if (!ids.insert(camera->id).second)
            return corrupt(QStringLiteral("camera %1: its id is there twice").arg(i + 1));
        if (camera->callNumber > 0 && !numbers.insert(camera->callNumber).second)
            return corrupt(QStringLiteral("camera %1: call number %2 is there twice")
                               .arg(i + 1)
                               .arg(camera->callNumber));
        cameras.push_back(std::move(*camera));
    }
    return cameras;
}

} // namespace videoguard::console
