// SPDX-License-Identifier: EUPL-1.2
#include "tests/review/page_fixture.h"

#include "app/archive/segment_name.h"

#include <QDir>
#include <QFileInfo>

namespace videoguard::test {

using namespace std::chrono;

ReviewConsole::ReviewConsole()
{
    const qint64 minute = duration_cast<minutes>(base::systemClock().wall().sinceEpoch).count();
    begin = {minutes(minute - 120)};
    const QString folder = streams.file.folder.path();
    const QString archiveFile = folder + QStringLiteral("/archive.db");
    {
        // What an earlier run recorded.
        auto archive = taken(archive::Archive::open(archiveFile));
        archive::Settings settings;
        settings.folder = folder + QStringLiteral("/archive");
        settings.floor_bytes = 0;
        require(archive->setSettings(settings));
        require(archive->prepareFolder());
    }
    square = add(101, QStringLiteral("Pilsētas laukums"), QStringLiteral("sub_h264_640x360p15_mast.mp4"));
    street = add(107, QStringLiteral("Rīgas iela, stāvlaukums"),
                 QStringLiteral("sub_h264_640x360p15_carpark.mp4"));
    gate =
        add(106, QStringLiteral("Dundagas iela, numurzīmes"), QStringLiteral("sub_h264_640x360p15_gym.mp4"));
    promenade =
        add(110, QStringLiteral("Ezera promenāde"), QStringLiteral("sub_h264_640x360p15_lobby.mp4"), 5);
    catalogue = taken(console::CatalogueDesk::open(folder + QStringLiteral("/catalogue.db")));
    recording = taken(console::RecordingDesk::open(archiveFile, streams.cameras, pool));
    incidents = taken(console::IncidentDesk::open(folder + QStringLiteral("/incidents.db"), streams.cameras,
                                                  *catalogue, *recording, preferences));
    recording->start();
}

QString ReviewConsole::add(int number, const QString &name, const QString &clip, int gapAt)
{
    console::Camera camera;
    camera.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    camera.callNumber = number;
    camera.name = name;
    camera.place = QStringLiteral("Talsi");
    camera.main = taken(base::StreamUrl::parse(QStringLiteral("rtsp://127.0.0.1:9/%1").arg(number)));
    require(streams.cameras.save(camera));
    const QString source = CameraSimulator::footage(clip);
    REQUIRE_FALSE(source.isEmpty());
    const QString folder = streams.file.folder.path();
    auto archive = taken(archive::Archive::open(folder + QStringLiteral("/archive.db")));
    for (int i = 0; i < kSegments; ++i) {
        if (i == gapAt)
            continue;
        const base::WallTime from = begin + kSegment * i;
        const QString path =
            folder + QStringLiteral("/archive/") +
            archive::relativePath({camera.id, archive::Stream::Main, from, QStringLiteral(".mp4")});
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        REQUIRE(QFile::copy(source, path));
        media::SegmentFacts facts;
        facts.path = path;
        facts.range = {from, from + kSegment};
        facts.clock = media::ClockSource::Camera;
        facts.bytes = QFileInfo(path).size();
        facts.pictures = 360;
        facts.codec = media::Codec::H264;
        facts.codecName = QStringLiteral("h264");
        facts.size = QSize(640, 360);
        facts.fps = 15;
        const qint64 id = taken(archive->begin(camera.id, archive::Stream::Main, facts));
        require(archive->update(id, facts, false));
    }
    return camera.id;
}

review::ReviewServices ReviewConsole::services()
{
    return {streams.cameras, *recording, *incidents, pool, audio, preferences};
}

void ReviewConsole::show(review::ReviewPage &page, QSize size)
{
    page.resize(size);
    page.QWidget::show();
}

incidents::Incident ReviewConsole::makeIncident(const QStringList &cameraIds)
{
    incidents::Incident incident;
    incident.title = QStringLiteral("Collision with a bicycle");
    incident.place = QStringLiteral("Talsi, Pilsētas laukums");
    incident.from = at(seconds(60));
    incident.to = at(seconds(180));
    incident.markedAt = at(seconds(90));
    incident.cameraId = cameraIds.value(0);
    incident.cameraIds = {cameraIds.begin(), cameraIds.end()};
    incident.caseNumber = QStringLiteral("11250034526");
    incident.notes.push_back({at(seconds(200)), QStringLiteral("Operator 2"),
                              QStringLiteral("Car leaves the square towards Rīgas iela after the contact.")});
    std::optional<base::Result<incidents::Incident>> made;
    incidents->create(incident, &audio,
                      [&](const base::Result<incidents::Incident> &result) { made = result; });
    REQUIRE(waitFor([&] { return made.has_value(); }));
    return taken(*made);
}

} // namespace videoguard::test
