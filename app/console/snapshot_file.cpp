// SPDX-License-Identifier: EUPL-1.2
#include "app/console/snapshot_file.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>
#include <QStandardPaths>

#include <cerrno>

namespace videoguard::console {

using base::ErrorKind;
using base::Result;

namespace {

constexpr int kLongestName = 60;

struct UtcParts {
    int year, month, day, hour, minute, second, millisecond;
};

// Calendar arithmetic without a time zone; local time belongs to ui/.
UtcParts utcParts(base::WallTime time)
{
    namespace c = std::chrono;
    const auto whole = c::floor<c::milliseconds>(c::sys_time<c::microseconds>(time.sinceEpoch));
    const auto day = c::floor<c::days>(whole);
    const c::year_month_day date(day);
    const c::hh_mm_ss clock(whole - day);
    return {static_cast<int>(date.year()),
            static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day())),
            static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()),
            static_cast<int>(clock.seconds().count()),
            static_cast<int>(clock.subseconds().count())};
}

QString digits(int value, int width)
{
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

QString sanitised(const QString &name)
{
    QString clean;
    for (const char32_t letter : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool inside = !clean.isEmpty() && clean.back().isLetterOrNumber();
        const bool keep = QChar::isLetterOrNumber(letter) || (inside && (letter == U'-' || letter == U'.'));
        if (keep)
            clean += QString::fromUcs4(&letter, 1);
        else if (!clean.isEmpty() && !clean.endsWith(QLatin1Char('_')))
            clean += QLatin1Char('_');
        if (clean.size() >= kLongestName)
            break;
    }
    while (clean.endsWith(QLatin1Char('_')) || clean.endsWith(QLatin1Char('-')) ||
           clean.endsWith(QLatin1Char('.')))
        clean.chop(1);
    return clean;
}

Result<QByteArray> encoded(const Snapshot &snapshot, const QString &what)
{
    const media::Picture &picture = snapshot.picture;
    // In the image, not in the writer, which takes no key with a space, as PNG's own have ("Creation Time").
    QImage image = picture.image;
    const auto add = [&image](const char *key, const QString &text) {
        if (!text.isEmpty())
            image.setText(QLatin1String(key), text);
    };
    add("Title", snapshot.callNumber > 0
                     ? QStringLiteral("%1 %2").arg(snapshot.callNumber).arg(snapshot.camera)
                     : snapshot.camera);
    add("Camera", snapshot.camera);
    if (snapshot.callNumber > 0)
        add("Call Number", QString::number(snapshot.callNumber));
    add("Place", snapshot.place);
    add("Owner", snapshot.owner);
    add("Creation Time", utcText(picture.capturedAt));
    add("Local Time", snapshot.localTime);
    if (!picture.sourceSize.isEmpty())
        add("Source Size",
            QStringLiteral("%1x%2").arg(picture.sourceSize.width()).arg(picture.sourceSize.height()));
    add("Picture", snapshot.asPainted ? QStringLiteral("as shown on the wall") : QStringLiteral("full size"));
    if (snapshot.asPainted && picture.crop != QRectF(0, 0, 1, 1))
        add("Crop", QStringLiteral("%1 %2 %3 %4")
                        .arg(picture.crop.x(), 0, 'f', 4)
                        .arg(picture.crop.y(), 0, 'f', 4)
                        .arg(picture.crop.width(), 0, 'f', 4)
                        .arg(picture.crop.height(), 0, 'f', 4));
    add("Damaged", picture.damaged ? QStringLiteral("yes: data was lost since the last whole picture")
                                   : QStringLiteral("no"));
    add("Current",
        snapshot.current ? QStringLiteral("yes") : QStringLiteral("no: older than 3 s when taken"));
    add("Software", QStringLiteral("VideoGuard Console " VIDEOGUARD_VERSION));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        return base::fail(ErrorKind::Internal, what, writer.errorString());
    return bytes;
}

// `code` is errno right after the failure; libraries set it or leave it 0.
ErrorKind kindOf(int code)
{
    switch (code) {
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Denied;
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return ErrorKind::Full;
    default:
        return ErrorKind::Internal;
    }
}

QString freePath(const QDir &folder, const QString &name)
{
    const QString base = QFileInfo(name).completeBaseName();
    QString path = folder.filePath(name);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1 (%2).png").arg(base).arg(i));
    return path;
}

} // namespace

Snapshot snapshotOf(const Camera &camera)
{
    Snapshot snapshot;
    snapshot.callNumber = camera.callNumber;
    snapshot.camera = camera.name;
    snapshot.place = camera.place;
    snapshot.owner = camera.owner;
    return snapshot;
}

QString snapshotFileName(const Snapshot &snapshot)
{
    const UtcParts t = utcParts(snapshot.picture.capturedAt);
    QStringList parts;
    if (snapshot.callNumber > 0)
        parts += QString::number(snapshot.callNumber);
    if (const QString name = sanitised(snapshot.camera); !name.isEmpty())
        parts += name;
    parts += digits(t.year, 4) + digits(t.month, 2) + digits(t.day, 2) + QLatin1Char('T') +
             digits(t.hour, 2) + digits(t.minute, 2) + digits(t.second, 2) + QLatin1Char('Z');
    return parts.join(QLatin1Char('_')) + QStringLiteral(".png");
}

QString defaultSnapshotFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
        .filePath(QStringLiteral("VideoGuard"));
}

Result<QString> writeSnapshot(const QString &folder, const Snapshot &snapshot)
{
    const QString what = QStringLiteral("save a snapshot in %1").arg(folder);
    if (snapshot.picture.isNull())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("there is no picture"));
    Result<QByteArray> bytes = encoded(snapshot, what);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QDir directory(folder);
    errno = 0;
    if (!directory.exists() && !QDir().mkpath(folder)) {
        const ErrorKind kind = kindOf(errno);
        return base::fail(kind == ErrorKind::Internal ? ErrorKind::Denied : kind, what,
                          QStringLiteral("the folder cannot be made"));
    }
    const QString path = freePath(directory, snapshotFileName(snapshot));
    QSaveFile file(path);
    errno = 0;
    // Unbuffered: QSaveFile 6.4 commits a cut file when its last flush fails.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        const ErrorKind kind = kindOf(errno);
        const bool denied = kind == ErrorKind::Internal && !QFileInfo(folder).isWritable();
        return base::fail(denied ? ErrorKind::Denied : kind, what, file.errorString());
    }
    errno = 0;
    const bool written = file.write(*bytes) == bytes->size() && file.flush();
    if (!written || !file.commit()) {
        const ErrorKind kind = file.error() == QFileDevice::ResourceError ? ErrorKind::Full : kindOf(errno);
        return base::fail(kind, what, file.errorString());
    }
    return path;
}

QString utcText(base::WallTime time)
{
    const UtcParts t = utcParts(time);
    return digits(t.year, 4) + QLatin1Char('-') + digits(t.month, 2) + QLatin1Char('-') + digits(t.day, 2) +
           QLatin1Char('T') + digits(t.hour, 2) + QLatin1Char(':') + digits(t.minute, 2) + QLatin1Char(':') +
           digits(t.second, 2) + QLatin1Char('.') + digits(t.millisecond, 3) + QLatin1Char('Z');
}

} // namespace videoguard::console
