// SPDX-License-Identifier: EUPL-1.2
#include "tests/archive/archive_fixture.h"

#include "app/archive/segment_name.h"
#include "app/media/segment_file.h"

#include <QDirIterator>
#include <QFileInfo>

namespace videoguard::test {

using namespace archive;

ArchiveFile::ArchiveFile()
{
    reopen();
    Settings settings;
    settings.floor_bytes = 0;
    require(archive->setSettings(settings));
    require(archive->prepareFolder());
}

void ArchiveFile::reopen()
{
    archive.reset();
    archive = require(Archive::open(file, clock));
}

void ArchiveFile::changeSettings(const std::function<void(Settings &)> &change)
{
    Settings settings = require(archive->settings());
    change(settings);
    require(archive->setSettings(settings));
}

QString ArchiveFile::pathOf(const QString &camera, base::WallTime from, Stream stream) const
{
    return footage + u'/' + relativePath({camera, stream, from, media::segmentSuffix()});
}

Segment ArchiveFile::make(const QString &camera, base::WallTime from, std::chrono::microseconds length,
                          Stream stream, qint64 bytes)
{
    const QString path = pathOf(camera, from, stream);
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile made(path);
    REQUIRE(made.open(QIODevice::WriteOnly));
    REQUIRE(made.resize(bytes));
    Segment segment;
    segment.cameraId = camera;
    segment.stream = stream;
    segment.facts = factsOf(path, {from, from + length}, bytes);
    require(archive->add({segment}));
    return segment;
}

QString cameraId(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0'));
}

media::SegmentFacts factsOf(const QString &path, const media::TimeRange &range, qint64 bytes)
{
    media::SegmentFacts facts;
    facts.path = path;
    facts.range = range;
    facts.clock = media::ClockSource::Camera;
    facts.clockOffset = std::chrono::milliseconds(-120);
    facts.bytes = bytes;
    facts.pictures = 100;
    facts.codec = media::Codec::H264;
    facts.codecName = QStringLiteral("h264");
    facts.size = QSize(640, 360);
    facts.fps = 12.5;
    return facts;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = QDir(folder).relativeFilePath(all.next());
        if (file != QStringLiteral("videoguard-archive"))
            files += file;
    }
    files.sort();
    return files;
}

Archive::Swept sweepAll(Archive &archive, base::WallTime now)
{
    Archive::Swept all;
    for (int step = 0; step < 100'000; ++step) {
        const Archive::Swept one = require(archive.sweep(now, std::chrono::milliseconds(20)));
        all.segments += one.segments;
        all.bytes += one.bytes;
        all.mustStop = one.mustStop;
        all.done = one.done;
        if (one.done)
            return all;
    }
    FAIL("the sweep does not come to its end");
    return all;
}

} // namespace videoguard::test
