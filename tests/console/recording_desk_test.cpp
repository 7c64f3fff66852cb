// SPDX-License-Identifier: EUPL-1.2
#include "app/console/recording_desk.h"
#include "app/media/segment_file.h"
#include "tests/console/streams_fixture.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace videoguard;
using namespace videoguard::console;
using namespace videoguard::test;
using namespace std::chrono_literals;

namespace {

const char kSub[] = "sub_h264_640x360p15_gym.mp4";
const char kMain[] = "main_h265_1080p25_lobby.mp4";

base::WallTime now()
{
    return base::systemClock().wall();
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {QStringLiteral("*") + media::segmentSuffix()}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

/// Two cameras on a real server, one of them with a sub stream, and a desk that records them.
struct Recorded : Streams {
    QTemporaryDir profile;
    QString first;
    QString second;
    std::unique_ptr<StreamPool> pool;
    std::unique_ptr<RecordingDesk> desk;

    Recorded()
    {
        serve(mountOf("/main", kMain) + mountOf("/sub", kSub) + mountOf("/other", kSub));
        first = add(server.url(QStringLiteral("/main")), server.url(QStringLiteral("/sub")));
        second = add(server.url(QStringLiteral("/other")), {});
        pool = std::make_unique<StreamPool>(cameras, secrets);
        start();
    }
    ~Recorded() { desk.reset(); }

    void start()
    {
        auto opened = RecordingDesk::open(profile.filePath(QStringLiteral("archive.db")), cameras, *pool);
        REQUIRE(opened);
        desk = std::move(*opened);
        bool settled = false;
        QObject::connect(desk.get(), &RecordingDesk::footageChanged, desk.get(), [&] { settled = true; });
        desk->start();
        REQUIRE(waitFor([&] { return settled && desk->settings().replay_s > 0; }));
        QObject::disconnect(desk.get(), &RecordingDesk::footageChanged, desk.get(), nullptr);
    }
    void plan(const QString &camera, archive::Mode mode, archive::Stream stream = archive::Stream::Main)
    {
        archive::Plan plan = desk->plan(camera);
        plan.mode = mode;
        plan.stream = stream;
        desk->setPlans({plan});
        REQUIRE(waitFor([&] { return desk->plan(camera) == plan; }));
    }
    /// Recording of it has ended and everything is in the index.
    bool isClosed(const QString &camera)
    {
        const auto all = stretches(camera);
        return !all.empty() && std::none_of(all.begin(), all.end(), [](const auto &s) { return s.open; });
    }
    [[nodiscard]] bool records(const QString &camera) const { return desk->recording(camera).isRecording(); }
    [[nodiscard]] QString folder() const { return profile.filePath(QStringLiteral("archive")); }
    /// What lies on the timeline of a camera, from the index.
    std::vector<archive::Stretch> stretches(const QString &camera)
    {
        std::optional<std::vector<archive::Stretch>> found;
        const media::TimeRange range{now() + -1h, now() + 1h};
        desk->ask(
            desk.get(),
            [camera, range](archive::Archive &archive) { return archive.coverage({camera}, range, 1s); },
            [&](const base::Result<std::vector<std::vector<archive::Stretch>>> &answer) {
                REQUIRE(answer);
                found = answer->front();
            });
        REQUIRE(waitFor([&] { return found.has_value(); }));
        return *found;
    }
};

} // namespace

TEST_CASE("a camera whose plan says so is recorded, and no other", "[recording_desk]")
{
    Recorded r;
    r.plan(r.first, archive::Mode::Continuous, archive::Stream::Sub);
    REQUIRE(waitFor([&] { return r.records(r.first); }, 20s));
    CHECK(r.desk->recording(r.first).cause == RecordingCause::Continuous);
    CHECK(r.desk->recording(r.first).stream == archive::Stream::Sub);
    CHECK(r.desk->recording(r.second).cause == RecordingCause::None);
    CHECK(r.desk->recordedCameras() == QSet<QString>{r.first});
    REQUIRE(waitFor([&] { return !r.stretches(r.first).empty(); }, 20s));

    r.plan(r.first, archive::Mode::Off);
    REQUIRE(waitFor([&] { return r.desk->recordedCameras().isEmpty(); }));
    REQUIRE(waitFor([&] { return r.isClosed(r.first); }));
    const QStringList files = filesIn(r.folder());
    REQUIRE_FALSE(files.isEmpty());
    CHECK(files.front().contains(r.first));
    const auto facts = media::inspectSegment(files.front());
    REQUIRE(facts);
    CHECK_FALSE(facts->torn);
    CHECK(facts->size == QSize(640, 360));
}

TEST_CASE("an incident keeps the seconds before it was marked", "[recording_desk]")
{
    Recorded r;
    // Only the sub stream is open, as for a tile of the wall.
    const StreamKey key{r.first, StreamRole::Sub};
    media::LiveStream *watched = r.pool->acquire(key);
    REQUIRE(watched);
    auto output = watched->addOutput();
    output->setDemand({QSize(320, 180), {0, 0, 1, 1}, true});
    int pictures = 0;
    QObject::connect(output.get(), &media::PictureOutput::pictureReady, output.get(), [&] {
        if (!output->take().isNull())
            ++pictures;
    });
    // 6 s at 15 a second.
    REQUIRE(waitFor([&] { return pictures > 90; }, 30s));

    const base::WallTime marked = now();
    CHECK(r.desk->recordIncident({r.first}, marked + 10min) == QStringList{r.first});
    CHECK(r.desk->recording(r.first).cause == RecordingCause::Incident);
    REQUIRE(waitFor([&] { return r.records(r.first); }, 20s));
    REQUIRE(waitFor(
        [&] {
            const auto stretches = r.stretches(r.first);
            return !stretches.empty() && stretches.back().range.to > marked + 3s;
        },
        30s));
    const auto stretches = r.stretches(r.first);
    CHECK(marked - stretches.front().range.from > 3s);
    // No second is missing; the clock may have become the camera's own meanwhile.
    for (size_t i = 1; i < stretches.size(); ++i)
        CHECK(stretches[i].range.from - stretches[i - 1].range.to < 500ms);
    // Also what was there before plays.
    const auto index = r.desk->footage(r.first);
    CHECK(index->pieceAt(marked + -2s));

    r.desk->stopIncident({r.first});
    CHECK(r.desk->recordedCameras().isEmpty());
    output.reset();
    r.pool->release(key);
}

TEST_CASE("a camera that is never to be recorded is left out of an incident", "[recording_desk]")
{
    Recorded r;
    r.plan(r.second, archive::Mode::Off);
    CHECK(r.desk->recordIncident({r.second, QStringLiteral("nobody")}, now() + 1min).isEmpty());
    CHECK(r.desk->recordedCameras().isEmpty());
    CHECK(r.desk->recordIncident({r.second}, now() + 1min, true) == QStringList{r.second});
}

TEST_CASE("the last seconds of a live picture can be looked at without any recording", "[recording_desk]")
{
    Recorded r;
    const StreamKey key{r.second, StreamRole::Main};
    media::LiveStream *watched = r.pool->acquire(key);
    REQUIRE(watched);
    REQUIRE(waitFor([&] { return watched->statistics().bytesReceived > 200'000; }, 30s));
    std::shared_ptr<const media::PacketClip> clip;
    bool answered = false;
    r.desk->replay(r.second, r.desk.get(), [&](std::shared_ptr<const media::PacketClip> kept) {
        clip = std::move(kept);
        answered = true;
    });
    REQUIRE(waitFor([&] { return answered; }));
    REQUIRE(clip);
    CHECK(media::rangeOf(*clip).length() > 1500ms);
    CHECK(filesIn(r.folder()).isEmpty());
    r.pool->release(key);

    answered = false;
    r.desk->replay(QStringLiteral("nobody"), r.desk.get(), [&](const auto &kept) {
        CHECK_FALSE(kept);
        answered = true;
    });
    CHECK(waitFor([&] { return answered; }));
}

TEST_CASE("a damaged index is set aside and made anew from the files", "[recording_desk]")
{
    Recorded r;
    r.plan(r.second, archive::Mode::Continuous);
    REQUIRE(waitFor([&] { return !r.stretches(r.second).empty(); }, 30s));
    r.plan(r.second, archive::Mode::Off);
    REQUIRE(
        waitFor([&] { return r.stretches(r.second).size() == 1 && !r.stretches(r.second).front().open; }));
    const media::TimeRange recorded = r.stretches(r.second).front().range;
    archive::Hold hold;
    hold.cameraIds = {r.second};
    hold.range = recorded;
    hold.who = QStringLiteral("Shift supervisor");
    hold.why = QStringLiteral("Collision");
    QString holdId;
    r.desk->setHold(hold, r.desk.get(), [&](const base::Result<archive::Hold> &set) {
        REQUIRE(set);
        holdId = set->id;
    });
    REQUIRE(waitFor([&] { return !holdId.isEmpty(); }));
    r.desk.reset();

    const QString file = r.profile.filePath(QStringLiteral("archive.db"));
    for (const QString &journal : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(file + journal);
    QFile damaged(file);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();
    r.start();
    REQUIRE(waitFor([&] { return r.isClosed(r.second); }));
    CHECK(r.stretches(r.second).front().range.from == recorded.from);
    // Plans and holds came back too.
    CHECK(waitFor([&] { return r.desk->plan(r.second).mode == archive::Mode::Off; }));
    REQUIRE(waitFor([&] { return r.desk->holds().size() == 1; }));
    CHECK(r.desk->holds().front().id == holdId);
    CHECK(QDir(r.profile.path()).entryList({QStringLiteral("archive.db.damaged-*")}).size() == 1);
}
