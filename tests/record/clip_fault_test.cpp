// SPDX-License-Identifier: EUPL-1.2
/// Full disks and crashes, in child processes.
#include "app/media/clip_track.h"
#include "tests/record/clip_material.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace videoguard;
using namespace videoguard::media;
using namespace videoguard::test;
using namespace std::chrono_literals;

namespace {

ClipTrack gymTrack()
{
    ClipTrack track;
    track.name = QStringLiteral("gym");
    track.index = indexOf({pieceOf(footage("main_h264_1080p25_gym.mp4"))});
    return track;
}

/// What `run` answers in a child process, which may die instead (-1).
template<typename Run>
int inChild(Run &&run)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(run());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST_CASE("A disk that is full ends a clip with that error and leaves nothing", "[clip]")
{
    const QTemporaryDir folder;
    const ClipTrack track = gymTrack();
    const ClipRequest request{{track}, {noon(), noon() + 20s}, folder.path()};
    const rlim_t limit = GENERATE(1, 100 << 10, 2 << 20);
    const int answer = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit most{limit, limit};
        ::setrlimit(RLIMIT_FSIZE, &most);
        const std::atomic<bool> cancel = false;
        ClipTrackJob job(0, track, request, cancel, [](double) {});
        const auto saved = job.run();
        return saved ? 100 : static_cast<int>(saved.error().kind);
    });
    CHECK(answer == static_cast<int>(base::ErrorKind::Full));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A crash while a clip is saved leaves its part, which is found", "[clip]")
{
    const QTemporaryDir folder;
    const ClipTrack track = gymTrack();
    const ClipRequest request{{track}, {noon(), noon() + 20s}, folder.path()};
    const int answer = inChild([&] {
        const std::atomic<bool> cancel = false;
        ClipTrackJob job(0, track, request, cancel, [](double share) {
            if (share > 0.3)
                ::raise(SIGKILL);
        });
        return job.run() ? 0 : 1;
    });
    CHECK(answer == -1);
    CHECK(unfinishedClips(folder.path()) == QStringList{folder.filePath(QStringLiteral("gym.mkv.part"))});
    // And it can be saved again beside it.
    const std::atomic<bool> cancel = false;
    ClipTrackJob job(0, track, request, cancel, [](double) {});
    const auto saved = job.run();
    REQUIRE(saved);
    CHECK(saved->front().path == folder.filePath(QStringLiteral("gym (2).mkv")));
}
