// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/ffmpeg.h"

#include <chrono>

namespace videoguard::media {

/// Time stamps of a file as time since its first picture. Private to `media`. One thread.
///
/// What the file says is kept: a pause in the time stamps stays a pause. Only in files from elsewhere
/// (`closeJumps`) a step back of more than two seconds and a step ahead of more than ten are taken for what
/// they nearly always are, a recorder that set its clock or began to count anew: the next picture follows the
/// previous one.
class PieceClock
{
public:
    using Time = std::chrono::microseconds;
    static constexpr Time kMostBack = std::chrono::seconds(2);
    static constexpr Time kMostAhead = std::chrono::seconds(10);

    /// The clock's memory: with it a reader that came from elsewhere goes on as if it had read to here.
    struct State {
        Time last{0};  ///< of the previous picture, as the file says
        Time shift{0}; ///< added to what the file says
        bool any = false;
    };

    void begin(AVRational timeBase, double fps, bool closeJumps)
    {
        m_base = timeBase;
        m_closeJumps = closeJumps;
        m_frame = fps > 0.1 ? Time(static_cast<int64_t>(1e6 / fps)) : Time(40000);
    }

    /// The next picture in the order of the file. Without any time stamp: one picture after the previous.
    [[nodiscard]] Time picture(const AVPacket &packet)
    {
        const int64_t stamp = packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
        const Time told = stamp != AV_NOPTS_VALUE ? toTime(stamp, m_base) : m_state.last + m_frame;
        if (!m_state.any)
            m_state = {told, -told, true};
        const Time step = told - m_state.last;
        m_jumped = step < -kMostBack || step > kMostAhead;
        if (m_jumped) {
            m_jump = step;
            if (m_closeJumps)
                m_state.shift += m_frame - step;
        }
        m_state.last = told;
        return told + m_state.shift;
    }

    /// Sound: never the one that decides.
    [[nodiscard]] Time sound(const AVPacket &packet, AVRational base) const
    {
        const int64_t stamp = packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
        return stamp == AV_NOPTS_VALUE ? m_state.last + m_state.shift : toTime(stamp, base) + m_state.shift;
    }

    [[nodiscard]] const State &state() const { return m_state; }
    void restore(const State &state) { m_state = state; }
    /// Whether the last picture did not follow the one before, and by how much.
    [[nodiscard]] bool jumped() const { return m_jumped; }
    [[nodiscard]] Time jump() const { return m_jump; }

private:
    static Time toTime(int64_t stamp, AVRational base)
    {
        return Time(av_rescale_q(stamp, base, {1, 1'000'000}));
    }

    AVRational m_base{1, 90000};
    Time m_frame{40000};
    bool m_closeJumps = false;
    bool m_jumped = false;
    Time m_jump{0};
    State m_state;
};

} // namespace videoguard::media
