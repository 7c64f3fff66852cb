// SPDX-License-Identifier: EUPL-1.2
#include "app/base/log_rotation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include <cstdio>

namespace videoguard::base {

namespace {

using namespace std::chrono_literals;

constexpr auto kTryAgainAfter = 5s;
constexpr auto kLookAfter = 2s;
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kOwnersFolder = kOwnerOnly | QFile::ExeOwner;

QByteArray now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
}

/// What every file begins with.
QByteArray headLine()
{
    return now() + " I videoguard.log: VideoGuard Console " VIDEOGUARD_VERSION ", process " +
           QByteArray::number(QCoreApplication::applicationPid()) + ", Qt " + qVersion() + ", " +
           QSysInfo::prettyProductName().toUtf8() + ", times in UTC\n";
}

ErrorKind kindOf(const QFile &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return ErrorKind::Full;
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return ErrorKind::Denied;
    default:
        return ErrorKind::Internal;
    }
}

bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder) && QFile::setPermissions(folder, kOwnersFolder);
}

} // namespace

Result<std::unique_ptr<LogRotation>> LogRotation::open(const LogFileOptions &options)
{
    std::unique_ptr<LogRotation> files(new LogRotation(options));
    if (auto opened = files->openFile(); !opened)
        return tl::unexpected(opened.error());
    return files;
}

LogRotation::LogRotation(const LogFileOptions &options)
    : m_options(options)
{
    m_options.files = std::max(1, m_options.files);
    m_options.bytesPerFile = std::max<qint64>(1000, m_options.bytesPerFile);
}

QString LogRotation::path(int number) const
{
    return QDir(m_options.folder)
        .filePath(number == 0 ? QStringLiteral("videoguard.log")
                              : QStringLiteral("videoguard.%1.log").arg(number));
}

Result<void> LogRotation::openFile()
{
    const QString what = QStringLiteral("open the log file in %1").arg(m_options.folder);
    m_file.close();
    if (!makeFolder(m_options.folder))
        return fail(ErrorKind::Denied, what, QStringLiteral("the folder cannot be made"));
    m_file.setFileName(path(0));
    if (!m_file.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered, kOwnerOnly))
        return fail(kindOf(m_file), what, m_file.errorString());
    if (m_file.permissions() & ~(kOwnerOnly | QFile::ReadUser | QFile::WriteUser))
        m_file.setPermissions(kOwnerOnly);
    m_size = m_file.size();
    m_nextLook = Steady::now() + kLookAfter;
    if (m_size > 0 && m_size + 500 > m_options.bytesPerFile) {
        rotate();
        return {};
    }
    if (!put(headLine()))
        return fail(kindOf(m_file), what, m_file.errorString());
    return {};
}

// Called with lines of one moment: few, and seldom more than a page of the disk.
void LogRotation::append(const QByteArray &lines)
{
    m_waiting += lines;
}

void LogRotation::write()
{
    const QByteArray bytes = std::exchange(m_waiting, {});
    if (bytes.isEmpty())
        return;
    const auto moment = Steady::now();
    const bool broken = m_saidFailure;
    if (broken && moment < m_nextTry) {
        m_lost += bytes.count('\n');
        return;
    }
    if ((broken || !isThere()) && !openFile()) {
        m_lost += bytes.count('\n');
        failed();
        return;
    }
    if (m_lost > 0) {
        const qint64 lost = std::exchange(m_lost, 0);
        if (!put(now() + " W videoguard.log: " + QByteArray::number(lost) + " lines were lost here\n")) {
            m_lost = lost + bytes.count('\n');
            failed();
            return;
        }
    }
    // Line by line only where a file ends.
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype to = bytes.size();
        if (m_size + (to - from) > m_options.bytesPerFile) {
            const qint64 room = m_options.bytesPerFile - m_size;
            const qsizetype fits = room > 0 ? bytes.lastIndexOf('\n', from + room - 1) + 1 : 0;
            if (fits > from) {
                to = fits;
            } else {
                rotate();
                if (const qsizetype end = bytes.indexOf('\n', from) + 1;
                    end > 0 && m_size + (to - from) > m_options.bytesPerFile)
                    to = std::max(end,
                                  bytes.lastIndexOf('\n', from + m_options.bytesPerFile - m_size - 1) + 1);
            }
        }
        if (!put(bytes.mid(from, to - from))) {
            m_lost += bytes.mid(from).count('\n');
            failed();
            return;
        }
        from = to;
    }
    m_saidFailure = false;
}

bool LogRotation::put(const QByteArray &bytes)
{
    const QByteArray text = m_cutLine ? '\n' + bytes : bytes;
    const qint64 written = m_file.isOpen() ? m_file.write(text) : -1;
    if (written > 0)
        m_size += written;
    if (written == text.size()) {
        m_cutLine = false;
        return true;
    }
    m_cutLine = m_cutLine || written > 0;
    return false;
}

// A folder that was removed, or a file that somebody moved away, takes writing without a word.
bool LogRotation::isThere()
{
    const auto moment = Steady::now();
    if (moment < m_nextLook)
        return m_file.isOpen();
    m_nextLook = moment + kLookAfter;
    return m_file.isOpen() && QFileInfo::exists(m_file.fileName());
}

void LogRotation::rotate()
{
    m_file.close();
    QFile::remove(path(m_options.files - 1));
    for (int number = m_options.files - 2; number >= 0; --number) {
        if (QFile::exists(path(number)))
            QFile::rename(path(number), path(number + 1));
    }
    m_cutLine = false;
    m_file.setFileName(path(0));
    // What cannot be moved away is emptied: the disk's room is worth more than old lines.
    const bool open = m_file.open(QFile::WriteOnly | QFile::Truncate | QFile::Unbuffered, kOwnerOnly);
    m_size = 0;
    if (open && !put(headLine()))
        m_file.close();
}

void LogRotation::failed()
{
    m_nextTry = Steady::now() + kTryAgainAfter;
    if (!std::exchange(m_saidFailure, true))
        std::fprintf(stderr, "%s W videoguard.log: the log file cannot be written: %s\n", now().constData(),
                     m_file.errorString().toLocal8Bit().constData());
}

} // namespace videoguard::base
