// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/source_list.h"

#include "app/basemap/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace videoguard::basemap {

using base::ErrorKind;

Q_LOGGING_CATEGORY(logBasemap, "videoguard.basemap", QtInfoMsg)

namespace {

QString kindName(SourceKind kind)
{
    return kind == SourceKind::Server       ? QStringLiteral("server")
           : kind == SourceKind::RasterFile ? QStringLiteral("raster")
                                            : QStringLiteral("vector");
}

SourceKind kindFrom(const QString &name)
{
    return name == QLatin1String("server")   ? SourceKind::Server
           : name == QLatin1String("raster") ? SourceKind::RasterFile
                                             : SourceKind::VectorFile;
}

SourceInfo infoFrom(const QJsonObject &object)
{
    SourceInfo info;
    info.id = object.value(QStringLiteral("id")).toString();
    info.kind = kindFrom(object.value(QStringLiteral("kind")).toString());
    info.location = object.value(QStringLiteral("location")).toString();
    info.name = object.value(QStringLiteral("name")).toString();
    info.attribution = object.value(QStringLiteral("attribution")).toString();
    info.maxZoom = std::clamp(object.value(QStringLiteral("maxZoom")).toInt(19), 0, 24);
    info.enabled = object.value(QStringLiteral("enabled")).toBool(true);
    info.bounds = {-85.06, -180, 85.06, 180};
    return info;
}

QJsonObject objectFrom(const SourceInfo &info)
{
    return {{QStringLiteral("id"), info.id},
            {QStringLiteral("kind"), kindName(info.kind)},
            {QStringLiteral("location"), info.location},
            {QStringLiteral("name"), info.name},
            {QStringLiteral("attribution"), info.attribution},
            {QStringLiteral("maxZoom"), info.maxZoom},
            {QStringLiteral("enabled"), info.enabled}};
}

} // namespace

SourceList readSourceList(const QString &path)
{
    SourceList list;
    QFile file(path);
    if (!file.exists())
        return list;
    QJsonParseError error{};
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll(), &error);
    file.close();
    if (!document.isObject()) {
        qCWarning(logBasemap).noquote() << "the list of maps cannot be read:" << path << error.errorString();
        QFile::remove(path + QStringLiteral(".broken"));
        QFile::rename(path, path + QStringLiteral(".broken"));
        return list;
    }
    const QJsonObject root = document.object();
    list.shippedEnabled = root.value(QStringLiteral("shippedEnabled")).toBool(true);
    const QJsonArray own = root.value(QStringLiteral("sources")).toArray();
    for (const QJsonValue &each : own) {
        SourceInfo info = infoFrom(each.toObject());
        if (!info.id.isEmpty() && !info.location.isEmpty() && info.id != kShippedId)
            list.own.push_back(std::move(info));
    }
    return list;
}

base::Result<void> writeSourceList(const QString &path, const SourceList &list)
{
    QJsonArray own;
    for (const SourceInfo &info : list.own)
        own.append(objectFrom(info));
    const QJsonObject root{{QStringLiteral("shippedEnabled"), list.shippedEnabled},
                           {QStringLiteral("sources"), own}};
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(root).toJson();
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(ErrorKind::Denied, QStringLiteral("keep the list of maps"), file.errorString());
    if (file.write(text) != text.size() || !file.commit())
        return base::fail(ErrorKind::Full, QStringLiteral("keep the list of maps"), file.errorString());
    return {};
}

} // namespace videoguard::basemap
