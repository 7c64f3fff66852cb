// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/backoff.h"
#include "app/media/reach_watch.h"
#include "app/media/source_chooser.h"
#include "app/media/stream_session.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace videoguard::media {

/// The thread of one stream: attempt after attempt, with the waits between them. Wishes come in through one
/// locked value; the thread looks at them when their version changed.
class StreamWorker
{
public:
    StreamWorker(LiveStream *stream, StreamRequest request, StreamTimings timings);
    /// The thread must have been joined.
    ~StreamWorker();

    // GUI thread.
    /// Changes what is asked; starts the thread when a first connection is asked for.
    void change(const std::function<void(StreamWishes &)> &edit);
    void retryNow();
    void networkReturned();
    /// `LiveStream::finished` follows.
    void requestStop();
    /// `LiveStream::replayReady` follows, also when there is no connection.
    void requestReplay();
    void join();

    // Any thread.
    /// A demand changed.
    void wake();

private:
    /// How one attempt ended and what follows.
    struct Outcome {
        StreamState state = StreamState::Retrying;
        base::Error error;                              ///< Cancelled: what was asked has changed
        std::optional<std::chrono::milliseconds> delay; ///< until the next attempt; none: not by itself
    };

    // Stream thread.
    void run(const std::stop_token &stop);
    void takeWishes();
    void poll();
    void answerReplay();
    bool answerReplayInWait(std::unique_lock<std::mutex> &lock);
    void keepLastClip(const StreamSession &session);
    void sleepUntil(const std::stop_token &stop, base::SteadyTime until);
    [[nodiscard]] Outcome attempt(const std::stop_token &stop, IoGuard &guard);
    [[nodiscard]] Outcome converse(const std::stop_token &stop, IoGuard &guard,
                                   SourceChooser::Opened &opened);
    [[nodiscard]] Outcome failed(const base::Error &error);
    [[nodiscard]] Outcome ended(bool hadPicture) const;
    void wait(const std::stop_token &stop, IoGuard &guard, const Outcome &outcome);
    void waitWhileStopped(const std::stop_token &stop);
    void publishConnecting();
    void publishOutcome(const Outcome &outcome);
    [[nodiscard]] bool isWaitOver(StreamState state) const; ///< under the lock

    const StreamRequest m_request;
    const StreamTimings m_timings;
    StreamReport m_report;

    // Shared, under the lock.
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    StreamWishes m_wishes;
    bool m_retry = false;
    bool m_stopAsked = false;
    std::atomic<quint32> m_version{0};
    std::atomic<bool> m_interrupt{false};

    // Stream thread.
    StreamWishes m_known;
    quint32 m_knownVersion = 0;
    base::Credentials m_triedCredentials;
    SourceChooser m_chooser;
    PictureMaker m_maker;
    StreamMeter m_meter;
    Backoff m_backoff;
    ReachWatch m_watch;
    StreamSession *m_session = nullptr;           ///< while a connection is open
    std::shared_ptr<const PacketClip> m_lastClip; ///< what the last connection had kept
    base::SteadyTime m_lastClipAt{};
    bool m_retriedByHand = true; ///< the attempt that runs was asked for, not due by itself

    std::jthread m_thread; // last: everything it uses is there before it and goes after it
};

} // namespace videoguard::media
