// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/segment_name.h"

#include <QDateTime>
#include <QDir>
#include <QTimeZone>

namespace videoguard::archive {

namespace {

constexpr qsizetype kLongestId = 64;

QDateTime utc(base::WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::floor<std::chrono::milliseconds>(at.sinceEpoch).count(), Qt::UTC);
}

QString timeFormat()
{
    return QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'");
}

} // namespace

bool isSafeCameraId(const QString &id)
{
    return !id.isEmpty() && id.size() <= kLongestId && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
               u == u'-' || u == u'_';
    });
}

QString relativeFolder(const QString &cameraId, base::WallTime at)
{
    return cameraId + u'/' + utc(at).toString(QStringLiteral("yyyy-MM-dd"));
}

QString relativePath(const SegmentName &name)
{
    Q_ASSERT(isSafeCameraId(name.cameraId));
    return relativeFolder(name.cameraId, name.at) + u'/' + name.cameraId + u'_' +
           utc(name.at).toString(timeFormat()) +
           (name.stream == Stream::Main ? QStringLiteral("_main") : QStringLiteral("_sub")) + name.suffix;
}

std::optional<SegmentName> parseRelativePath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() != 3 || !isSafeCameraId(parts[0]) || !parts[2].startsWith(parts[0] + u'_'))
        return std::nullopt;
    const QString rest = parts[2].mid(parts[0].size() + 1);
    const qsizetype bar = rest.indexOf(u'_');
    const qsizetype dot = rest.indexOf(u'.', bar + 1);
    if (bar < 0 || dot < 0)
        return std::nullopt;
    QDateTime time = QDateTime::fromString(rest.left(bar), timeFormat());
    const QString stream = rest.mid(bar + 1, dot - bar - 1);
    if (!time.isValid() || (stream != QStringLiteral("main") && stream != QStringLiteral("sub")))
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    SegmentName name{parts[0],
                     stream == QStringLiteral("main") ? Stream::Main : Stream::Sub,
                     {std::chrono::milliseconds(time.toMSecsSinceEpoch())},
                     rest.mid(dot)};
    return relativePath(name) == path ? std::optional(name) : std::nullopt;
}

std::optional<QString> pathBelow(const QString &folder, const QString &path)
{
    const QString root = QDir::cleanPath(folder) + u'/';
    if (!path.startsWith(root) || path.size() == root.size() || QDir::cleanPath(path) != path)
        return std::nullopt;
    return path.mid(root.size());
}

} // namespace videoguard::archive
