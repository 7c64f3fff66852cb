// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/process_load.h"
#include "app/console/stall_watch.h"
#include "ui/wall/wall_page.h"

#include <QFile>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace videoguard::shell {

/// Writes what the wall does as JSON lines, once a second and at each first picture: for benchmarks and for
/// finding faults at a customer's. Holds no address and no name. GUI thread.
///
///     {"kind":"second","t_us":...,"cpu_ms":...,"rss_kb":...,"stall_max_ms":...,"stalls_over_50":...,"tiles":[
///         {"tile":0,"camera":"id","state":"live","shown":n,"decoded":n,"dropped":n,"age_ms":n,"x":..,"y":..,"w":..,"h":..}]}
///     {"kind":"picture","t_us":...,"tile":0,"since":"opened","ms":...}
///
/// `t_us` is the monotonic clock; x, y, w, h the picture in pixels of the window.
class StatisticsRecorder : public QObject
{
    Q_OBJECT

public:
    /// Errors: Denied, NotFound (folder).
    [[nodiscard]] static base::Result<std::unique_ptr<StatisticsRecorder>> create(const QString &path,
                                                                                  wall::WallPage &page);

private:
    explicit StatisticsRecorder(wall::WallPage &page);
    void writeSecond();
    void writePicture(int tile, wall::Since since, qint64 milliseconds);
    void write(const QJsonObject &line);

    wall::WallPage &m_page;
    QFile m_file;
    QTimer m_second;
    console::StallWatch m_stalls;
    console::ProcessLoad m_load;
    int m_stallsBefore = 0;
};

} // namespace videoguard::shell
