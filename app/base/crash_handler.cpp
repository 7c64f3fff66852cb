// SPDX-License-Identifier: EUPL-1.2
#include "app/base/crash_handler.h"

#include "app/base/crash_cause.h"
#include "app/base/crash_state.h"
#include "app/base/crash_text.h"
#include "app/base/stream_url.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include <cstdio>
#include <cstdlib>
#include <cxxabi.h>
#include <exception>
#include <typeinfo>

namespace videoguard::base {

namespace {

/// Of the exception that is under way; "of an unknown type" when it is not one of the library's.
QString exceptionWords()
{
    const std::type_info *type = abi::__cxa_current_exception_type();
    if (!type)
        return QStringLiteral("std::terminate was called without one");
    int status = 0;
    char *name = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
    QString words = QString::fromLatin1(name ? name : type->name());
    std::free(name);
    try {
        throw;
    } catch (const std::exception &thrown) {
        words += QStringLiteral(": ") + QString::fromLocal8Bit(thrown.what());
    } catch (...) {
        words += QStringLiteral(" (it has no words)");
    }
    return words;
}

// Still an ordinary place to be, with the stack of the `throw` below it; what follows is a signal handler.
[[noreturn]] void onTerminate() noexcept
{
    static std::atomic<bool> again{false};
    if (!again.exchange(true)) {
        const QString words = redacted(exceptionWords());
        setCrashCause("Uncaught exception", words);
        std::fprintf(stderr, "Uncaught exception: %s\n", words.toLocal8Bit().constData());
    }
    std::abort();
}

QString headOf(const CrashOptions &options)
{
    return QStringLiteral("VideoGuard Console " VIDEOGUARD_VERSION "\n%1\n%2, %3, kernel %4 %5\n")
        .arg(redacted(options.versions.trimmed()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture(), QSysInfo::kernelType(), QSysInfo::kernelVersion());
}

} // namespace

CrashState &crashState()
{
    static auto *state = new CrashState; // a program may crash until its very end
    return *state;
}

QStringList restartArguments(const QStringList &arguments)
{
    QStringList kept;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--after-crash"))
            ++i;
        else if (!arguments[i].startsWith(QLatin1String("--after-crash=")))
            kept << arguments[i];
    }
    return kept;
}

Result<void> installCrashHandler(const CrashOptions &options)
{
    const QString what = QStringLiteral("prepare crash reports in %1").arg(options.folder);
    if (!QFileInfo(options.folder).isDir()) {
        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if (!QDir().mkpath(options.folder) || !QFile::setPermissions(options.folder, owner))
            return fail(ErrorKind::Denied, what, QStringLiteral("the folder cannot be made"));
    }
    CrashState &state = crashState();
    const QString folder = QDir(options.folder).absolutePath();
    const QByteArray path = QFile::encodeName(folder);
    if (path.size() + 64 > static_cast<qsizetype>(CrashState::kPathBytes))
        return fail(ErrorKind::Internal, what, QStringLiteral("the path is too long"));
    copyText(state.folder.data(), state.folder.size(), path.constData());
    copyText(state.head.data(), state.head.size(), headOf(options).toUtf8().constData());
    state.startedAt = QDateTime::currentSecsSinceEpoch();
    if (auto prepared = prepareCrashPlatform(options); !prepared)
        return prepared;
    state.restart = options.restart;
    std::set_terminate(onTerminate);
    catchFatalSignals();
    if (const QCoreApplication *app = QCoreApplication::instance())
        QObject::connect(app, &QCoreApplication::aboutToQuit, app, programIsClosing);
    static const bool atEnd = std::atexit(programIsClosing) == 0;
    if (!atEnd)
        return fail(ErrorKind::Internal, what, QStringLiteral("the end of the program is not told"));
    return {};
}

void setRestartAfterCrash(bool restart)
{
    crashState().restart = restart;
}

void programIsClosing()
{
    crashState().closing = true;
}

QString crashFolder()
{
    return QFile::decodeName(crashState().folder.data());
}

} // namespace videoguard::base
