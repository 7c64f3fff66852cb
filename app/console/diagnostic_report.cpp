// SPDX-License-Identifier: EUPL-1.2
#include "app/console/diagnostic_report.h"

#include "app/access/library_info.h"
#include "app/base/crash_handler.h"
#include "app/base/log_file.h"
#include "app/console/computer_report.h"
#include "app/console/console.h"
#include "app/console/report_privacy.h"
#include "app/console/settings.h"
#include "app/database/library_info.h"
#include "app/media/library_info.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSslSocket>

#include <map>

namespace videoguard::console {

namespace {

constexpr qint64 kLogBytes = 64 * 1024;
constexpr qsizetype kCrashHead = 6'000; ///< letters; its log lines follow, which are old by now
constexpr std::size_t kMostStreams = 64;

QString stateName(media::StreamState state)
{
    using State = media::StreamState;
    switch (state) {
    case State::Stopped:
        return QStringLiteral("stopped");
    case State::Connecting:
        return QStringLiteral("connecting");
    case State::Live:
        return QStringLiteral("live");
    case State::Standby:
        return QStringLiteral("standby");
    case State::Stalled:
        return QStringLiteral("stalled");
    case State::Retrying:
        return QStringLiteral("retrying");
    case State::Refused:
        return QStringLiteral("refused");
    case State::Untrusted:
        return QStringLiteral("certificate not trusted");
    case State::NotFound:
        return QStringLiteral("not found");
    case State::Unsupported:
        return QStringLiteral("unsupported");
    case State::NoVideo:
        return QStringLiteral("no video");
    case State::Ended:
        return QStringLiteral("ended");
    }
    return {};
}

QString section(const QString &title, const QString &body)
{
    return QStringLiteral("\n== %1 ==\n%2").arg(title, body.endsWith(u'\n') ? body : body + u'\n');
}

QString streamLine(const StreamPool::Entry &entry, const CameraList &cameras, ReportPrivacy &privacy)
{
    const media::StreamStatus &status = entry.stream->status();
    const media::StreamStatistics &statistics = entry.stream->statistics();
    const Camera *camera = cameras.find(entry.key.cameraId);
    QStringList words{stateName(status.state)};
    if (camera)
        words << privacy.host(camera->address(entry.key.role).host());
    words << (entry.key.role == StreamRole::Main ? QStringLiteral("main") : QStringLiteral("sub"));
    if (!status.codecName.isEmpty())
        words << QStringLiteral("%1 %2x%3 %4 fps")
                     .arg(status.codecName)
                     .arg(status.size.width())
                     .arg(status.size.height())
                     .arg(status.fps, 0, 'f', 1);
    if (!status.transport.isEmpty())
        words << status.transport;
    words << (status.hardware.isEmpty() ? QStringLiteral("decoded in software") : status.hardware);
    if (!status.softwareReason.isEmpty())
        words << privacy.cleaned(status.softwareReason);
    words << QStringLiteral("%1 kbit/s").arg(statistics.bitrate_kbps, 0, 'f', 0)
          << QStringLiteral("%1 decoded/s").arg(statistics.framesDecodedPerSecond, 0, 'f', 1)
          << QStringLiteral("%1 dropped").arg(statistics.framesDropped)
          << QStringLiteral("%1 packets lost").arg(statistics.packetsLost)
          << QStringLiteral("%1 reconnects").arg(statistics.reconnects)
          << QStringLiteral("%1 viewers").arg(entry.users);
    if (!status.cause.isEmpty())
        words << privacy.cleaned(status.cause);
    return words.join(QStringLiteral(", "));
}

QString cameras(Console &console, ReportPrivacy &privacy)
{
    int own = 0;
    int demo = 0;
    int withAddress = 0;
    int recorded = 0;
    const std::vector<Camera> &all = console.cameras().cameras();
    for (const Camera &camera : all) {
        own += camera.own ? 1 : 0;
        demo += camera.demo ? 1 : 0;
        withAddress += camera.hasAddress() ? 1 : 0;
        recorded += console.recording().recording(camera.id).isRecording() ? 1 : 0;
    }
    QString text = QStringLiteral("Cameras: %1, own %2, with an address here %3, of the demo %4, "
                                  "being recorded %5\n")
                       .arg(all.size())
                       .arg(own)
                       .arg(withAddress)
                       .arg(demo)
                       .arg(recorded);
    const std::vector<StreamPool::Entry> entries = console.pool().entries();
    std::map<QString, int> states;
    for (const StreamPool::Entry &entry : entries)
        ++states[stateName(entry.stream->status().state)];
    text += QStringLiteral("Open streams: %1\n").arg(entries.size());
    for (const auto &[state, count] : states)
        text += QStringLiteral("  %1: %2\n").arg(state).arg(count);
    for (std::size_t i = 0; i < entries.size() && i < kMostStreams; ++i)
        text += QStringLiteral("Stream %1: %2\n")
                    .arg(i + 1)
                    .arg(streamLine(entries[i], console.cameras(), privacy));
    if (entries.size() > kMostStreams)
        text += QStringLiteral("and %1 more\n").arg(entries.size() - kMostStreams);
    return text;
}

QString stores(Console &console, ReportPrivacy &privacy)
{
    using Trouble = archive::DiskState::Trouble;
    const archive::DiskState &disk = console.recording().disk();
    QString text =
        QStringLiteral("Archive: %1 used, %2 held, %3 free on its disk, %4\n")
            .arg(bytesText(disk.used_bytes), bytesText(disk.held_bytes), bytesText(disk.free_bytes),
                 disk.trouble == Trouble::None ? QStringLiteral("no trouble") : privacy.cleaned(disk.detail));
    if (console.recording().isFullOfHolds())
        text += QStringLiteral("Archive: nothing can be deleted any more, all is held\n");
    using Place = access::Secrets::Place;
    const Place place = console.secrets().place();
    text += QStringLiteral("Passwords are kept in: %1\n")
                .arg(place == Place::Keyring         ? QStringLiteral("the desktop's keyring")
                     : place == Place::EncryptedFile ? QStringLiteral("an encrypted file")
                                                     : QStringLiteral("memory, until the program ends"));
    if (!console.secrets().keyringFault().isEmpty())
        text += QStringLiteral("Keyring: %1\n").arg(privacy.cleaned(console.secrets().keyringFault()));
    const SyncDesk &sync = console.sync();
    if (!sync.settings().isJoined())
        return text + QStringLiteral("Partner server: not joined\n");
    const sync::EngineState &state = sync.state();
    return text + QStringLiteral("Partner server: %1, %2%3%4, %5 databases, %6 edits wait, %7 decisions\n")
                      .arg(privacy.host(sync.settings().account.server.host()),
                           state.running ? QStringLiteral("running") : QStringLiteral("not running"),
                           state.refused ? QStringLiteral(", log-in refused") : QString(),
                           state.offlineSince_us != 0 ? QStringLiteral(", offline") : QString())
                      .arg(state.feeds.size())
                      .arg(sync.waiting())
                      .arg(sync.decisions());
}

QString valueText(const Setting &setting, const QJsonValue &value, ReportPrivacy &privacy)
{
    if (setting.isPersonal || setting.key.contains(QLatin1String("Code")) ||
        setting.key.startsWith(QLatin1String("person/")))
        return QStringLiteral("(set)");
    return privacy.cleaned(value.isString() ? value.toString() : value.toVariant().toString());
}

QString settingLines(Console &console, ReportPrivacy &privacy)
{
    const Settings &settings = console.settings();
    QString text;
    for (const Setting &setting : allSettings()) {
        const QJsonValue value = settings.value(setting.key);
        const Settings::Source source = settings.source(setting.key);
        if (value == setting.fallback && source != Settings::Source::Policy)
            continue;
        text += QStringLiteral("%1 = %2 (%3)\n")
                    .arg(setting.key, valueText(setting, value, privacy),
                         source == Settings::Source::Policy    ? QStringLiteral("policy")
                         : source == Settings::Source::Machine ? QStringLiteral("machine")
                                                               : QStringLiteral("own"));
    }
    return text.isEmpty() ? QStringLiteral("(all as built in)\n") : text;
}

QString newestCrash(ReportPrivacy &privacy)
{
    const std::vector<base::CrashReport> reports = base::crashFolder().isEmpty()
                                                       ? std::vector<base::CrashReport>()
                                                       : base::crashReports(base::crashFolder());
    if (reports.empty())
        return QStringLiteral("(none)\n");
    const auto text = base::readCrashReport(reports.front().path);
    if (!text)
        return base::describe(text.error()) + u'\n';
    QString head = text->left(kCrashHead);
    head.truncate(std::max<qsizetype>(head.lastIndexOf(u'\n'), 0));
    return QStringLiteral("%1 kept; the newest one begins:\n%2\n")
        .arg(reports.size())
        .arg(privacy.cleaned(head));
}

/// Every host that this console knows of gets its word before a line of the log names it.
void learn(Console &console, ReportPrivacy &privacy)
{
    for (const Camera &camera : console.cameras().cameras()) {
        for (const base::StreamUrl *url : {&camera.main, &camera.sub}) {
            if (!url->isEmpty() && !url->isFile())
                (void)privacy.host(url->host());
        }
    }
    const sync::ServerAccount &account = console.sync().settings().account;
    if (!account.server.isEmpty())
        (void)privacy.host(account.server.host());
    privacy.hide(account.user, QStringLiteral("account"));
    privacy.hide(console.preferences().value(QStringLiteral("person/name")).toString(),
                 QStringLiteral("person"));
}

} // namespace

QString versionLines()
{
    QStringList lines{QStringLiteral("VideoGuard Console " VIDEOGUARD_VERSION),
                      QStringLiteral("Qt %1 (built with %2)")
                          .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR))};
    std::vector<base::LibraryInfo> libraries = media::libraryInfo();
    libraries.push_back(database::libraryInfo());
    libraries.push_back(access::libraryInfo());
    for (const base::LibraryInfo &library : libraries) {
        QString line = library.name + u' ' + library.version;
        if (!library.licence.isEmpty())
            line += QStringLiteral(", ") + library.licence;
        lines << line;
    }
    lines << QStringLiteral("TLS: %1").arg(QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString()
                                                                     : QStringLiteral("none"));
    return lines.join(u'\n');
}

QString diagnosticReport(Console &console)
{
    ReportPrivacy privacy;
    learn(console, privacy);
    QString text = QStringLiteral("VideoGuard Console: diagnostic report, %1 (times in UTC)\n")
                       .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    text += section(QStringLiteral("Versions"), versionLines());
    text += section(QStringLiteral("Computer"), privacy.cleaned(computerLines()));
    text += section(QStringLiteral("Monitors"), privacy.cleaned(monitorLines()));
    text += section(QStringLiteral("Profile"), privacy.cleaned(folderLines(console.profileFolder())));
    text += section(QStringLiteral("Cameras and streams"), cameras(console, privacy));
    text += section(QStringLiteral("Archive, passwords, partner server"), stores(console, privacy));
    text +=
        section(QStringLiteral("Settings that differ from those built in"), settingLines(console, privacy));
    text += section(QStringLiteral("Crash reports"), newestCrash(privacy));
    text += section(QStringLiteral("Newest lines of the log"),
                    privacy.cleaned(QString::fromUtf8(base::logTail(kLogBytes))));
    return text;
}

} // namespace videoguard::console
