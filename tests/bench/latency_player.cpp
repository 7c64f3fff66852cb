// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/latency_player.h"

#include <QProcessEnvironment>
#include <QStandardPaths>

namespace videoguard::bench {

using base::ErrorKind;

namespace {

/// A tile of about the stream's own size, 640x360, on a screen of 1920x1080.
ConsoleSetup consoleSetup(const QString &display, const QString &url)
{
    return {.display = display, .layout = QStringLiteral("3x3"), .urls = {url}, .further = {}};
}

class ConsolePlayer : public Player
{
public:
    explicit ConsolePlayer(std::unique_ptr<ConsoleProcess> console)
        : m_console(std::move(console))
    {
        m_startedAt_us = m_console->startedAt_us();
    }

private:
    std::unique_ptr<ConsoleProcess> m_console;
};

class PeerPlayer : public Player
{
public:
    ~PeerPlayer() override
    {
        m_process.terminate();
        if (!m_process.waitForFinished(2000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    [[nodiscard]] static base::Result<std::unique_ptr<Player>>
    start(const QString &display, const QString &program, const QStringList &arguments)
    {
        auto player = std::make_unique<PeerPlayer>();
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("DISPLAY"), display);
        variables.insert(QStringLiteral("HOME"), player->m_home.path());
        variables.insert(QStringLiteral("SDL_VIDEODRIVER"), QStringLiteral("x11"));
        variables.insert(QStringLiteral("SDL_AUDIODRIVER"), QStringLiteral("dummy"));
        player->m_process.setProcessEnvironment(variables);
        player->m_process.setStandardOutputFile(QProcess::nullDevice());
        player->m_process.setStandardErrorFile(QProcess::nullDevice());
        player->m_startedAt_us = monotonic_us();
        player->m_process.start(program, arguments, QIODevice::NotOpen);
        if (!player->m_process.waitForStarted())
            return base::fail(ErrorKind::NotFound, QStringLiteral("start %1").arg(program),
                              player->m_process.errorString());
        return player;
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

base::Result<std::unique_ptr<Player>> startConsole(const Showing &showing)
{
    auto console = ConsoleProcess::start(consoleSetup(showing.display, showing.url));
    if (!console)
        return tl::unexpected(console.error());
    return std::make_unique<ConsolePlayer>(std::move(*console));
}

base::Result<std::unique_ptr<Player>> startMpv(const Showing &showing, const QStringList &further)
{
    const QRect &place = showing.picture;
    const QStringList arguments{QStringLiteral("--profile=low-latency"),
                                QStringLiteral("--untimed"),
                                QStringLiteral("--no-config"),
                                QStringLiteral("--no-audio"),
                                QStringLiteral("--no-border"),
                                QStringLiteral("--no-osc"),
                                QStringLiteral("--keepaspect=no"),
                                QStringLiteral("--rtsp-transport=tcp"),
                                QStringLiteral("--geometry=%1x%2+%3+%4")
                                    .arg(place.width())
                                    .arg(place.height())
                                    .arg(place.x())
                                    .arg(place.y())};
    return PeerPlayer::start(showing.display, QStringLiteral("mpv"),
                             arguments + further + QStringList{showing.url});
}

base::Result<std::unique_ptr<Player>> startMpvDefault(const Showing &showing)
{
    return startMpv(showing, {});
}

base::Result<std::unique_ptr<Player>> startMpvX11(const Showing &showing)
{
    return startMpv(showing, {QStringLiteral("--vo=x11")});
}

base::Result<std::unique_ptr<Player>> startFfplay(const Showing &showing)
{
    const QRect &place = showing.picture;
    return PeerPlayer::start(
        showing.display, QStringLiteral("ffplay"),
        {QStringLiteral("-loglevel"), QStringLiteral("quiet"), QStringLiteral("-an"),
         QStringLiteral("-noborder"), QStringLiteral("-fflags"), QStringLiteral("nobuffer"),
         QStringLiteral("-flags"), QStringLiteral("low_delay"), QStringLiteral("-rtsp_transport"),
         QStringLiteral("tcp"), QStringLiteral("-left"), QString::number(place.x()), QStringLiteral("-top"),
         QString::number(place.y()), QStringLiteral("-x"), QString::number(place.width()),
         QStringLiteral("-y"), QString::number(place.height()), showing.url});
}

} // namespace

std::vector<PlayerKind> installedPlayers()
{
    std::vector<PlayerKind> players{{QStringLiteral("videoguard"), startConsole}};
    if (!QStandardPaths::findExecutable(QStringLiteral("mpv")).isEmpty()) {
        players.push_back({QStringLiteral("mpv"), startMpvDefault});
        players.push_back({QStringLiteral("mpv vo=x11"), startMpvX11});
    }
    if (!QStandardPaths::findExecutable(QStringLiteral("ffplay")).isEmpty())
        players.push_back({QStringLiteral("ffplay"), startFfplay});
    return players;
}

base::Result<QRect> placeOfPicture(const QString &display, const QString &url)
{
    auto console = ConsoleProcess::start(consoleSetup(display, url));
    if (!console)
        return tl::unexpected(console.error());
    if (!(*console)->waitForPictures(1, std::chrono::seconds(20)))
        return base::fail(ErrorKind::Timeout, QStringLiteral("show the clock"), (*console)->lastWords());
    // The window stands at the corner of the screen: there is no window manager.
    const TileSecond *tile = (*console)->statistics().newest()->find(0);
    if (!tile || tile->picture.isEmpty())
        return base::fail(ErrorKind::Corrupt, QStringLiteral("find the picture on the screen"));
    return tile->picture;
}

} // namespace videoguard::bench
