// SPDX-License-Identifier: EUPL-1.2
#include "app/console/received_footage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace videoguard::console {

using base::ErrorKind;
using base::Result;

namespace {

constexpr qint64 kPiece = 1 << 20;
constexpr int kMostNames = 1000;

tl::unexpected<base::Error> failed(const QFile &file, const QString &what)
{
    ErrorKind kind = ErrorKind::Internal;
    switch (file.error()) {
    case QFileDevice::ResourceError:
        kind = ErrorKind::Full;
        break;
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        kind = ErrorKind::Denied;
        break;
    case QFileDevice::WriteError:
        kind = ErrorKind::Full;
        break;
    case QFileDevice::ReadError:
        kind = ErrorKind::Unreachable;
        break;
    default:
        break;
    }
    return base::fail(kind, what, file.errorString());
}

/// Onto the medium; what is read next comes from there and not from memory, as far as the system can be told.
bool settle(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return false;
#ifdef POSIX_FADV_DONTNEED
    ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#endif
#endif
    return true;
}

/// A name that a file of any system may have.
QString plainName(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    for (QChar &c : name) {
        if (c.unicode() < 0x20 || QStringLiteral("<>:\"/\\|?*").contains(c))
            c = u'_';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    const QFileInfo info(name);
    const QString suffix = info.suffix().left(16);
    const QString base = name.left(name.size() - (info.suffix().isEmpty() ? 0 : info.suffix().size() + 1));
    return (base.isEmpty() ? QStringLiteral("footage") : base.left(100)) +
           (suffix.isEmpty() ? QString() : u'.' + suffix);
}

/// A new file of a free name, open for writing. Its name is taken by the opening itself.
Result<QString> takeName(QFile &file, const QString &folder, const QString &name, const QString &what)
{
    const QFileInfo info(name);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString base = name.left(name.size() - suffix.size());
    for (int i = 1; i <= kMostNames; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        const QString path = QDir(folder).filePath(base + number + suffix);
        file.setFileName(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return path;
        if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
            return failed(file, what);
    }
    return base::fail(ErrorKind::Conflict, what, QStringLiteral("no free name"));
}

Result<QByteArray> hashOf(const QString &path, qint64 bytes, const std::atomic<bool> &cancel,
                          const std::function<void(qint64)> &done, const QString &what)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file, what);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 read = 0;
    for (;;) {
        if (cancel.load())
            return base::fail(ErrorKind::Cancelled, what);
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        read += piece.size();
        done(read);
    }
    if (file.error() != QFileDevice::NoError)
        return failed(file, what);
    if (read != bytes)
        return base::fail(ErrorKind::Corrupt, what,
                          QStringLiteral("%1 bytes were read back instead of %2").arg(read).arg(bytes));
    return hash.result();
}

Result<ReceivedCopy> copyInto(QFile &from, QFile &to, const QString &path, const std::atomic<bool> &cancel,
                              const std::function<void(double)> &progress, const QString &what)
{
    const double whole = 2.0 * double(std::max<qint64>(from.size(), 1));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    while (!from.atEnd()) {
        if (cancel.load())
            return base::fail(ErrorKind::Cancelled, what);
        const QByteArray piece = from.read(kPiece);
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        if (to.write(piece) != piece.size())
            return failed(to, what);
        bytes += piece.size();
        progress(double(bytes) / whole);
    }
    if (from.error() != QFileDevice::NoError)
        return failed(from, what);
    if (bytes == 0)
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("the file is empty"));
    if (!settle(to))
        return failed(to, what);
    to.close();
    const auto again = hashOf(
        path, bytes, cancel, [&](qint64 read) { progress(double(bytes + read) / whole); }, what);
    if (!again)
        return tl::unexpected(again.error());
    if (*again != hash.result())
        return base::fail(ErrorKind::Corrupt, what,
                          QStringLiteral("what was read back is not what was written"));
    return ReceivedCopy{path, QString::fromLatin1(again->toHex()), bytes};
}

QString nameOf(media::ClockSource clock)
{
    switch (clock) {
    case media::ClockSource::Camera:
        return QStringLiteral("camera");
    case media::ClockSource::Arrival:
        return QStringLiteral("arrival");
    case media::ClockSource::File:
        return QStringLiteral("file");
    case media::ClockSource::Hand:
        return QStringLiteral("hand");
    case media::ClockSource::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

media::ClockSource clockOf(const QString &name)
{
    using media::ClockSource;
    for (const ClockSource clock :
         {ClockSource::Camera, ClockSource::Arrival, ClockSource::File, ClockSource::Hand}) {
        if (name == nameOf(clock))
            return clock;
    }
    return ClockSource::Unknown;
}

QJsonValue number(std::chrono::microseconds time)
{
    return qint64(time.count());
}

} // namespace

Result<ReceivedCopy> copyReceived(const QString &source, const QString &folder,
                                  const std::atomic<bool> &cancel,
                                  const std::function<void(double)> &progress)
{
    const QString what = QStringLiteral("receive %1").arg(source);
    QFile from(source);
    if (!from.exists())
        return base::fail(ErrorKind::NotFound, what);
    if (!from.open(QIODevice::ReadOnly))
        return failed(from, what);
    if (!QDir().mkpath(folder))
        return base::fail(ErrorKind::Denied, what, QStringLiteral("cannot make the folder %1").arg(folder));
    QFile to;
    const auto path = takeName(to, folder, plainName(source), what);
    if (!path)
        return tl::unexpected(path.error());
    auto copy = copyInto(from, to, *path, cancel, progress, what);
    if (!copy) {
        to.close();
        QFile::remove(*path);
        return copy;
    }
    QFile::setPermissions(*path, QFile::ReadOwner);
    return copy;
}

QJsonObject toJson(const ReceivedFacts &facts)
{
    QJsonObject json{
        {QStringLiteral("sha256"), facts.sha256},
        {QStringLiteral("bytes"), facts.bytes},
        {QStringLiteral("originalName"), facts.originalName},
        {QStringLiteral("origin"), facts.origin},
        {QStringLiteral("receivedAt_us"), number(facts.receivedAt.sinceEpoch)},
        {QStringLiteral("begins_us"), number(facts.begins.sinceEpoch)},
        {QStringLiteral("duration_us"), number(facts.duration)},
        {QStringLiteral("clock"), nameOf(facts.clock)},
        {QStringLiteral("camera"), facts.cameraId},
        {QStringLiteral("cameraName"), facts.cameraName},
        {QStringLiteral("remark"), facts.remark},
    };
    if (!facts.fault.isEmpty()) {
        json.insert(QStringLiteral("fault"), facts.fault);
        return json;
    }
    json.insert(QStringLiteral("container"), facts.file.container);
    json.insert(QStringLiteral("codec"), facts.file.codecName);
    json.insert(QStringLiteral("width"), facts.file.size.width());
    json.insert(QStringLiteral("height"), facts.file.size.height());
    json.insert(QStringLiteral("fps"), facts.file.fps);
    json.insert(QStringLiteral("sound"), facts.file.hasAudio);
    json.insert(QStringLiteral("createdAt_us"), number(facts.file.createdAt.sinceEpoch));
    json.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(facts.file.remarks));
    return json;
}

ReceivedFacts receivedFacts(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto time = [&](const char *key) {
        return std::chrono::microseconds(json.value(QLatin1String(key)).toInteger());
    };
    ReceivedFacts facts;
    facts.sha256 = text("sha256");
    facts.bytes = json.value(QStringLiteral("bytes")).toInteger();
    facts.originalName = text("originalName");
    facts.origin = text("origin");
    facts.receivedAt = {time("receivedAt_us")};
    facts.begins = {time("begins_us")};
    facts.duration = time("duration_us");
    facts.clock = clockOf(text("clock"));
    facts.cameraId = text("camera");
    facts.cameraName = text("cameraName");
    facts.remark = text("remark");
    facts.fault = text("fault");
    facts.file.container = text("container");
    facts.file.codecName = text("codec");
    facts.file.size = {json.value(QStringLiteral("width")).toInt(),
                       json.value(QStringLiteral("height")).toInt()};
    facts.file.fps = json.value(QStringLiteral("fps")).toDouble();
    facts.file.hasAudio = json.value(QStringLiteral("sound")).toBool();
    facts.file.createdAt = {time("createdAt_us")};
    facts.file.duration = facts.duration;
    for (const QJsonValue &remark : json.value(QStringLiteral("remarks")).toArray())
        facts.file.remarks += remark.toString();
    return facts;
}

} // namespace videoguard::console
