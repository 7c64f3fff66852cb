// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/footage_clock.h"
#include "app/media/recorded_event.h"
#include "app/media/recorder.h"
#include "app/media/segment_writer.h"

namespace videoguard::media {

/// Turns what a stream told into segments: decides where one ends and the next begins, where it lies in UTC,
/// and keeps the open one readable up to the last half second. Writing thread.
class SegmentCutter
{
public:
    SegmentCutter(std::shared_ptr<SegmentSink> sink, RecorderOptions options);

    /// Takes `event`. An error: it was not taken, nor anything that `takeUnwritten` gives back; hand all of
    /// it over again later, in order.
    [[nodiscard]] base::Result<void> take(RecordedEvent &event);
    /// Flushes and syncs the open segment when it is due. Errors as `take`.
    [[nodiscard]] base::Result<void> keepReadable(base::SteadyTime now);
    /// Ends the open segment, if any. Errors as `take`.
    [[nodiscard]] base::Result<void> end() { return close(std::nullopt); }
    /// What was taken but is in no file, oldest first.
    [[nodiscard]] std::vector<RecordedEvent> takeUnwritten();

    [[nodiscard]] bool isOpen() const { return m_writer != nullptr; }
    [[nodiscard]] qint64 bytesWritten() const { return m_closedBytes + (m_writer ? m_writer->bytes() : 0); }
    /// The end of the last picture that is in a file.
    [[nodiscard]] base::WallTime newest() const { return m_newest; }

private:
    using Micros = std::chrono::microseconds;
    enum class Cut { No, Continue, Gap };

    [[nodiscard]] base::Result<void> takeVideo(RecordedEvent &event);
    [[nodiscard]] base::Result<void> takeAudio(RecordedEvent &event);
    [[nodiscard]] base::Result<void> beginConnection(const RecordedEvent &event);
    [[nodiscard]] base::Result<void> endBefore(Micros stream, const RecordedEvent &event, bool &clockJumped);
    [[nodiscard]] Micros timeOf(const RecordedEvent &event) const;
    [[nodiscard]] bool breaksOff(Micros stream, const RecordedEvent &event) const;
    [[nodiscard]] Cut cutBefore(Micros stream, const RecordedEvent &event, bool &clockJumped);
    [[nodiscard]] bool clockWasSet() const;
    [[nodiscard]] base::Result<void> open(Micros stream, const RecordedEvent &event, bool clockJumped);
    [[nodiscard]] base::Result<void> written(base::Result<void> result);
    [[nodiscard]] base::Result<void> close(std::optional<base::WallTime> next);
    void closeBroken();
    [[nodiscard]] base::WallTime endOfPictures() const;
    void noteFlushed();

    std::shared_ptr<SegmentSink> m_sink;
    RecorderOptions m_options;

    // Of the connection.
    std::shared_ptr<const SourceInfo> m_info;
    std::optional<FootageClock> m_clock;
    std::optional<Micros> m_lastStream; ///< of the newest picture
    base::SteadyTime m_lastReceived{};
    base::SteadyTime m_takenAt{};
    Micros m_step{0};                  ///< between the last two pictures
    base::SteadyTime m_waitingSince{}; ///< for a start point; {} = one was seen
    bool m_mayBeginAnywhere = false;   ///< what comes now follows what was written

    // Of the open segment.
    std::unique_ptr<SegmentWriter> m_writer;
    SegmentFacts m_facts;
    SegmentFacts m_flushed; ///< as of the last flush
    Placing m_placing;
    Micros m_origin{0}; ///< stream time of the first picture
    Micros m_latest{0}; ///< of the picture with the latest presentation
    std::optional<TrackInfo> m_track;
    std::optional<Micros> m_soundOrigin; ///< stream time of sound at the file's time 0
    Micros m_lastSound{0};
    std::vector<RecordedEvent> m_unflushed;
    base::SteadyTime m_unflushedSince{};
    base::SteadyTime m_syncedAt{};
    base::SteadyTime m_grownAt{};
    std::chrono::milliseconds m_syncTook{0};

    qint64 m_closedBytes = 0;
    base::WallTime m_newest;
};

} // namespace videoguard::media
