// SPDX-License-Identifier: EUPL-1.2
#include "app/media/lane_filler.h"

#include "app/base/log.h"

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::steady_clock;

// After a seek the key picture is shown at once when the exact one takes longer than this.
constexpr microseconds kKeyFirst = 60ms;
// Seeks further back for a stream that needs several groups to become whole (intra refresh).
constexpr int kMostEarlier = 4;
constexpr int kLarge = 1280 * 720; // pixels
// The last picture of a piece lasts until its end, unless that is suspiciously far.
constexpr microseconds kLastPicture = 1s;

} // namespace

bool LaneFiller::work(base::SteadyTime until)
{
    m_changed = false;
    while (steady_clock::now() < until && !m_lane.cancelled().load(std::memory_order_relaxed)) {
        const LanePlan plan = begin();
        switch (plan.task) {
        case LanePlan::Task::Nothing:
            return m_changed;
        case LanePlan::Task::FullPicture:
            fullPicture(plan.end);
            break;
        case LanePlan::Task::Forward:
            forward(plan.end, until);
            break;
        case LanePlan::Task::Backward:
            backward(plan.end, until);
            break;
        }
    }
    return m_changed;
}

LanePlan LaneFiller::begin()
{
    m_generation = m_lane.generation();
    bool again = false;
    const LanePlan plan = m_lane.with([&](PlayerLane::Shared &shared) -> LanePlan {
        again = std::exchange(shared.lookAgain, false);
        m_wish = shared.wish;
        if (shared.fullAsked && shared.fullMade.empty())
            return {LanePlan::Task::FullPicture, *shared.fullAsked, 0};
        return planFor(shared.wish, shared.shots);
    });
    if (again) {
        m_stale = true;
        m_other.reset();
    }
    if (m_decoder) {
        if (m_wish.sound)
            m_decoder->setSound([this](const AVPacket &packet, base::WallTime at) { takeSound(packet, at); });
        else
            m_decoder->setSound({});
    }
    return plan;
}

// Sharing a small picture among threads costs more than it brings.
int LaneFiller::threads(const PieceDecoder &decoder) const
{
    const AVCodecParameters &parameters = *decoder.info().video->parameters;
    return parameters.width * parameters.height >= kLarge ? m_wish.threads : 1;
}

bool LaneFiller::seek(base::WallTime moment)
{
    m_cursor.reset();
    m_lastShot = {};
    m_spent = {};
    m_failure = {};
    m_decoder->setThreads(threads(*m_decoder));
    m_decoder->setDetail(m_wish.detail);
    if (auto sought = m_decoder->seek(moment); !sought) {
        m_failure = sought.error();
        return false;
    }
    m_fresh = true;
    m_cursor = std::min(m_decoder->groupStart(), moment);
    return true;
}

bool LaneFiller::reseekEarlier(base::WallTime moment)
{
    const base::WallTime start = m_decoder->groupStart();
    if (!m_fresh || m_earlier >= kMostEarlier || start <= m_piece.range.from || moment < start)
        return false;
    ++m_earlier;
    return seek(start + -kMoment);
}

bool LaneFiller::advance(Output &out, PieceDecoder::Step &step)
{
    const auto before = steady_clock::now();
    const auto done = m_decoder->advance(out);
    m_spent += std::chrono::duration_cast<microseconds>(steady_clock::now() - before);
    if (!done) {
        m_failure = done.error();
        m_cursor.reset();
        return false;
    }
    step = *done;
    if (step == PieceDecoder::Step::End)
        m_cursor.reset();
    if (step != PieceDecoder::Step::Picture)
        return true;
    m_cost = m_cost.count() > 0 ? (m_cost * 7 + m_spent) / 8 : m_spent;
    m_spent = {};
    if (out.next && m_decoder->detail() != PieceDecoder::Detail::Keys) {
        const auto now = *out.next - out.at;
        if (now > 0us && now < 2s)
            m_interval = m_interval.count() > 0 ? (m_interval * 7 + now) / 8 : now;
    }
    return true;
}

void LaneFiller::forward(base::WallTime from, base::SteadyTime until)
{
    m_pass.reset();
    if (showKept(from) || !openFor(from))
        return;
    const bool keys = m_wish.detail == PieceDecoder::Detail::Keys;
    const bool sameDetail = keys == (m_decoder->detail() == PieceDecoder::Detail::Keys);
    const bool isUnderWay = m_target == from || (m_earlier > 0 && m_fresh);
    const bool goesOn = m_cursor && sameDetail && !m_wish.scrubbing && *m_cursor <= from &&
                        (*m_cursor == from || isUnderWay || !m_decoder->isSeekWorthwhile(from));
    m_target = from;
    if (goesOn) {
        m_decoder->setDetail(m_wish.detail);
    } else {
        m_earlier = 0;
        if (!seek(from))
            return finishForward(from);
        // Another place in the same group: its key picture was made already.
        if (keys && isThere(m_decoder->groupStart()))
            return extend(m_decoder->groupStart(), from + kMoment, false);
    }
    Output out;
    PieceDecoder::Step step{};
    for (;;) {
        if (!advance(out, step) || step == PieceDecoder::Step::End)
            return finishForward(from);
        if (step == PieceDecoder::Step::Picture && takeForward(out, from))
            return;
        // A key picture is always worth being finished: a hand that scrubs wants to see something.
        if (m_lane.cancelled().load(std::memory_order_relaxed))
            return;
        if (!keys && (isOutdated() || steady_clock::now() >= until))
            return;
    }
}

bool LaneFiller::takeForward(Output &out, base::WallTime from)
{
    if (out.at >= m_piece.range.to) {
        finishForward(from);
        return true;
    }
    const base::WallTime end = endOf(out);
    m_cursor = end;
    if (m_decoder->detail() == PieceDecoder::Detail::Keys) {
        if (out.at > from)
            closeHole(from, out.at);
        const base::WallTime lasts = std::max({end, from + kMoment, out.at + kMoment});
        insertPicture(out, {out.at, lasts}, false);
        m_cursor = lasts;
        return true;
    }
    if (end <= from) {
        if (std::exchange(m_fresh, false) && !m_wish.playing &&
            m_cost * ((from - out.at) / interval()) > kKeyFirst)
            insertPicture(out, {out.at, from + kMoment}, false);
        return false;
    }
    if (out.at > from) {
        if (reseekEarlier(from))
            return false;
        closeHole(from, out.at);
    }
    m_fresh = false;
    if (!isThin(out, end))
        insertPicture(out, {out.at, end}, m_wish.detail == PieceDecoder::Detail::All);
    return true;
}

void LaneFiller::backward(base::WallTime end, base::SteadyTime until)
{
    const base::WallTime last = end + -kMoment;
    if (!openFor(last))
        return;
    m_target.reset();
    const bool keys = m_wish.detail == PieceDecoder::Detail::Keys;
    const bool sameDetail = keys == (m_decoder->detail() == PieceDecoder::Detail::Keys);
    if (keys || !sameDetail || m_pass != end || !m_cursor || *m_cursor >= end) {
        m_earlier = 0;
        m_pass = end;
        if (!seek(last))
            return finishBackward(end);
    }
    const base::WallTime keep = keepFrom(end);
    Output out;
    PieceDecoder::Step step{};
    for (;;) {
        if (!advance(out, step) || step == PieceDecoder::Step::End)
            return finishBackward(end);
        if (step == PieceDecoder::Step::Picture && takeBackward(out, end, keep))
            return;
        if (m_lane.cancelled().load(std::memory_order_relaxed))
            return;
        if (!keys && (isOutdated() || steady_clock::now() >= until))
            return;
    }
}

bool LaneFiller::takeBackward(Output &out, base::WallTime end, base::WallTime keepFrom)
{
    if (out.at >= end) {
        if (reseekEarlier(end + -kMoment))
            return false;
        finishBackward(end);
        return true;
    }
    const base::WallTime lasts = endOf(out);
    m_cursor = lasts;
    m_fresh = false;
    if (m_decoder->detail() == PieceDecoder::Detail::Keys) {
        insertPicture(out, {out.at, end}, false);
        m_pass.reset();
        m_cursor.reset();
        return true;
    }
    if (lasts <= keepFrom)
        return false;
    if (isThere(out.at)) {
        m_lastShot = out.at;
        extend(out.at, std::min(lasts, end), true);
    } else if (!isThin(out, std::min(lasts, end))) {
        insertPicture(out, {out.at, std::min(lasts, end)}, m_wish.detail == PieceDecoder::Detail::All);
    }
    if (lasts < end)
        return false;
    finishBackward(end);
    return true;
}

base::WallTime LaneFiller::endOf(const Output &out) const
{
    if (out.next)
        return std::min(*out.next, m_piece.range.to);
    const bool near = m_piece.range.to - out.at <= kLastPicture + interval();
    return near ? m_piece.range.to : out.at + interval();
}

microseconds LaneFiller::interval() const
{
    if (m_interval.count() > 0)
        return m_interval;
    const double fps = m_decoder && m_decoder->info().video ? m_decoder->info().video->fps : 0;
    return fps > 0.1 && fps < 1000 ? microseconds(static_cast<qint64>(1e6 / fps)) : microseconds(40ms);
}

// A pass backwards keeps no more than half of the memory holds: the other half is being shown.
base::WallTime LaneFiller::keepFrom(base::WallTime end) const
{
    if (m_pictureBytes <= 0)
        return end + -microseconds(1s);
    const qint64 count = std::max<qint64>(2, m_wish.budget / 2 / m_pictureBytes);
    return end + -(std::max(interval(), m_wish.spacing) * count);
}

void LaneFiller::finishForward(base::WallTime from)
{
    m_cursor.reset();
    if (m_failure.kind == base::ErrorKind::Cancelled && m_lane.cancelled().load(std::memory_order_relaxed))
        return;
    closeHole(from, std::max(m_piece.range.to, from + kMoment));
}

void LaneFiller::closeHole(base::WallTime from, base::WallTime at)
{
    const bool keys = m_decoder->detail() == PieceDecoder::Detail::Keys;
    const auto most = keys ? microseconds(60s) : at == m_piece.range.to ? kLastPicture : interval() * 2;
    m_changed = true;
    m_lane.with([&](PlayerLane::Shared &shared) {
        const FootageShot *previous = shared.shots.at(from + -kMoment);
        const bool goesOn = previous && previous->kind == FootageShot::Kind::Picture &&
                            m_wish.taste().accepts(*previous) && previous->range.from >= m_piece.range.from;
        if (goesOn && at - from <= most)
            return shared.shots.extend(previous->range.from, at, !keys);
        FootageShot missing;
        missing.kind = FootageShot::Kind::Missing;
        missing.range = {from, at};
        missing.error = m_failure;
        missing.clock = m_piece.clock;
        shared.shots.insert(std::move(missing));
    });
}

void LaneFiller::finishBackward(base::WallTime end)
{
    m_pass.reset();
    m_cursor.reset();
    if (m_failure.kind == base::ErrorKind::Cancelled && m_lane.cancelled().load(std::memory_order_relaxed))
        return;
    m_changed = true;
    m_lane.with([&](PlayerLane::Shared &shared) {
        base::WallTime from = m_piece.range.from;
        if (const FootageShot *previous = shared.shots.before(end); previous && from < previous->range.to) {
            const bool good = m_wish.taste().accepts(*previous);
            if (good && end <= previous->range.to)
                return;
            if (good && previous->kind == FootageShot::Kind::Picture &&
                end - previous->range.to <= kLastPicture)
                return shared.shots.extend(previous->range.from, end, previous->exact);
            from = good ? previous->range.to : previous->range.from;
        }
        FootageShot missing;
        missing.kind = FootageShot::Kind::Missing;
        missing.range = {std::min(from, end + -kMoment), end};
        missing.error = m_failure;
        missing.clock = m_piece.clock;
        shared.shots.insert(std::move(missing));
    });
}

} // namespace videoguard::media
