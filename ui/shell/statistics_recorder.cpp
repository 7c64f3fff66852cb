// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/statistics_recorder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::shell {

namespace {

qint64 monotonic_us()
{
    const auto now = base::systemClock().steady().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

QString nameOf(media::StreamState state)
{
    using enum media::StreamState;
    switch (state) {
    case Stopped:
        return QStringLiteral("stopped");
    case Connecting:
        return QStringLiteral("connecting");
    case Live:
        return QStringLiteral("live");
    case Standby:
        return QStringLiteral("standby");
    case Stalled:
        return QStringLiteral("stalled");
    case Retrying:
        return QStringLiteral("retrying");
    case Refused:
        return QStringLiteral("refused");
    case Untrusted:
        return QStringLiteral("untrusted");
    case NotFound:
        return QStringLiteral("not found");
    case Unsupported:
        return QStringLiteral("unsupported");
    case NoVideo:
        return QStringLiteral("no video");
    case Ended:
        return QStringLiteral("ended");
    }
    return {};
}

QString nameOf(wall::Since since)
{
    switch (since) {
    case wall::Since::Opened:
        return QStringLiteral("opened");
    case wall::Since::Visible:
        return QStringLiteral("visible");
    case wall::Since::Lost:
        return QStringLiteral("lost");
    }
    return {};
}

} // namespace

base::Result<std::unique_ptr<StatisticsRecorder>> StatisticsRecorder::create(const QString &path,
                                                                             wall::WallPage &page)
{
    std::unique_ptr<StatisticsRecorder> recorder(new StatisticsRecorder(page));
    recorder->m_file.setFileName(path);
    if (!recorder->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return base::fail(base::ErrorKind::Denied, QStringLiteral("write statistics to %1").arg(path),
                          recorder->m_file.errorString());
    return recorder;
}

StatisticsRecorder::StatisticsRecorder(wall::WallPage &page)
    : m_page(page)
{
    connect(&m_page.view(), &wall::WallView::firstPicture, this, &StatisticsRecorder::writePicture);
    connect(&m_second, &QTimer::timeout, this, &StatisticsRecorder::writeSecond);
    m_second.start(std::chrono::seconds(1));
    m_stalls.start();
}

void StatisticsRecorder::writeSecond()
{
    const wall::WallView &view = m_page.view();
    QJsonArray tiles;
    for (const wall::TileReport &tile : view.report()) {
        const QPointF origin = view.mapTo(view.window(), tile.picture.topLeft());
        tiles.append(QJsonObject{{QStringLiteral("tile"), tile.tile},
                                 {QStringLiteral("camera"), tile.cameraId},
                                 {QStringLiteral("state"), nameOf(tile.state)},
                                 {QStringLiteral("shown"), tile.shown},
                                 {QStringLiteral("decoded"), tile.statistics.framesDecoded},
                                 {QStringLiteral("dropped"), tile.statistics.framesDropped},
                                 {QStringLiteral("age_ms"), static_cast<qint64>(tile.age.count())},
                                 {QStringLiteral("x"), origin.x()},
                                 {QStringLiteral("y"), origin.y()},
                                 {QStringLiteral("w"), tile.picture.width()},
                                 {QStringLiteral("h"), tile.picture.height()}});
    }
    const auto sample = m_load.sample();
    const auto cpu = console::ProcessLoad::cpuTime();
    m_stallsBefore += m_stalls.stalls();
    write({{QStringLiteral("kind"), QStringLiteral("second")},
           {QStringLiteral("t_us"), monotonic_us()},
           {QStringLiteral("cpu_ms"), cpu ? QJsonValue(cpu->count() / 1000.0) : QJsonValue()},
           {QStringLiteral("rss_kb"), sample ? QJsonValue(sample->residentBytes / 1024) : QJsonValue()},
           {QStringLiteral("stall_max_ms"), static_cast<qint64>(m_stalls.longestGap().count())},
           {QStringLiteral("stalls_over_50"), m_stallsBefore},
           {QStringLiteral("tiles"), tiles}});
    m_stalls.reset();
}

void StatisticsRecorder::writePicture(int tile, wall::Since since, qint64 milliseconds)
{
    write({{QStringLiteral("kind"), QStringLiteral("picture")},
           {QStringLiteral("t_us"), monotonic_us()},
           {QStringLiteral("tile"), tile},
           {QStringLiteral("since"), nameOf(since)},
           {QStringLiteral("ms"), milliseconds}});
}

void StatisticsRecorder::write(const QJsonObject &line)
{
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace videoguard::shell
