// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/probe/process_meter.h"

#include <QFile>
#include <QList>

#include <ctime>
#include <unistd.h>

namespace videoguard::bench {

namespace {

QByteArray readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number of kilobytes behind `name` in a file of "Name:   123 kB" lines, as megabytes; 0 when absent.
double megabytes(const QByteArray &text, const QByteArray &name)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').value(0).toDouble() / 1024.0;
    }
    return 0;
}

} // namespace

qint64 monotonic_us()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64{now.tv_sec} * 1'000'000 + now.tv_nsec / 1000;
}

base::Result<ProcessSample> sampleProcess(qint64 pid)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(pid);
    const QByteArray stat = readWhole(folder + QStringLiteral("stat"));
    ProcessSample sample;
    sample.t_us = monotonic_us();
    // The name, the second field, may hold blanks: count from the bracket that closes it.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (stat.isEmpty() || fields.size() < 20 || fields.at(0) == "Z")
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("read the use of process %1").arg(pid));
    const double tick_ms = 1000.0 / double(sysconf(_SC_CLK_TCK));
    sample.cpu_ms = (fields.at(11).toDouble() + fields.at(12).toDouble()) * tick_ms;
    sample.threads = fields.at(17).toInt();
    const QByteArray status = readWhole(folder + QStringLiteral("status"));
    sample.rss_mb = megabytes(status, "VmRSS");
    sample.peak_rss_mb = megabytes(status, "VmHWM");
    sample.pss_mb = megabytes(readWhole(folder + QStringLiteral("smaps_rollup")), "Pss");
    return sample;
}

double cpuPerSecond(const ProcessSample &from, const ProcessSample &to)
{
    const double seconds = double(to.t_us - from.t_us) / 1e6;
    return seconds > 0 ? (to.cpu_ms - from.cpu_ms) / seconds : 0;
}

} // namespace videoguard::bench
