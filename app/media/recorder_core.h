// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/packet_tap.h"
#include "app/media/segment_cutter.h"

#include <deque>
#include <mutex>

namespace videoguard::media {

/// What the three threads of a recorder share: the stream's puts packets into a bounded queue, the writing
/// one takes them out, the GUI's reads the status. Lives until its last segment is closed.
class RecorderCore final : public PacketTap
{
public:
    RecorderCore(std::shared_ptr<SegmentSink> sink, RecorderOptions options, const base::Clock &clock);

    // Stream thread.
    void begin(const SourceInfo &info) override;
    void packet(const AVPacket &packet, const PacketFacts &facts, bool startsGroup) override;
    void end() override;

    // GUI thread.
    /// Whom to tell; null: nobody any more.
    void setReceiver(Recorder *receiver);
    /// Nothing more is taken; what waits is still written.
    void stop();

    // Writing thread.
    enum class Work { Idle, More, Done };
    /// Writes some of what waits. Done: stopped, all is on the disk, do not call again.
    [[nodiscard]] Work work();

private:
    using State = RecorderStatus::State;

    void push(RecordedEvent event);
    void dropOldest();
    [[nodiscard]] std::optional<RecordedEvent> next();
    void giveBack(RecordedEvent event);
    [[nodiscard]] base::Result<bool> writeSome(base::SteadyTime now);
    void fail(base::Error error, base::SteadyTime now);
    [[nodiscard]] Work finish();
    void settle(base::SteadyTime now);
    void tell(base::SteadyTime now);

    const RecorderOptions m_options;
    const base::Clock &m_clock;

    std::mutex m_mutex; ///< guards what follows; never held during a call that may wait
    std::deque<RecordedEvent> m_queue;
    qint64 m_waiting = 0; ///< bytes in the queue, without what the stream's ring has brought
    int m_lost = 0;       ///< packets thrown away since the last one that was queued
    bool m_needsStart = false;
    bool m_stopAsked = false;
    Recorder *m_receiver = nullptr;
    RecorderStatus m_status;
    RecorderStatus m_told;
    base::SteadyTime m_toldAt{};

    // Writing thread.
    SegmentCutter m_cutter;
    base::SteadyTime m_retryAt{};
    bool m_failing = false;
};

} // namespace videoguard::media
