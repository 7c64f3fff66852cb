// SPDX-License-Identifier: EUPL-1.2
#include "app/media/segment_cutter.h"

#include "app/base/log.h"
#include "app/media/decoder.h"
#include "app/media/track_probe.h"

#include <QFile>

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::steady_clock;

constexpr auto kFlushEvery = 500ms;
constexpr auto kSyncEvery = 1s;
// Syncing may take so large a part of the writing thread's time: one in so many.
constexpr int kSyncShare = 4;
// Nothing for so long is a gap in the footage, not a slow picture.
constexpr microseconds kGap = 2s;
// Two clocks that move apart by more than this: somebody set one of them.
constexpr microseconds kClockJump = 2s;
// Pictures of one group are presented in another order than they are sent, within this.
constexpr microseconds kReorder = 1s;
// The camera says nothing: the segment is closed, so that it is safe.
constexpr microseconds kSilent = 5s;
constexpr auto kNoStartPoint = 10s;
constexpr microseconds kLongestPicture = 2s;

bool sameTrack(const TrackInfo &a, const TrackInfo &b)
{
    const AVCodecParameters &x = *a.parameters;
    const AVCodecParameters &y = *b.parameters;
    return x.codec_id == y.codec_id && x.width == y.width && x.height == y.height &&
           x.extradata_size == y.extradata_size &&
           (x.extradata_size == 0 ||
            std::memcmp(x.extradata, y.extradata, static_cast<size_t>(x.extradata_size)) == 0);
}

} // namespace

SegmentCutter::SegmentCutter(std::shared_ptr<SegmentSink> sink, RecorderOptions options)
    : m_sink(std::move(sink))
    , m_options(options)
{
}

base::Result<void> SegmentCutter::take(RecordedEvent &event)
{
    switch (event.kind) {
    case RecordedEvent::Kind::Begin:
        return beginConnection(event);
    case RecordedEvent::Kind::End:
        if (auto ended = end(); !ended)
            return ended;
        m_info.reset();
        return {};
    case RecordedEvent::Kind::Packet:
        break;
    }
    if (!m_info || !m_info->video)
        return {};
    return event.isVideo() ? takeVideo(event) : takeAudio(event);
}

base::Result<void> SegmentCutter::beginConnection(const RecordedEvent &event)
{
    if (auto ended = end(); !ended)
        return ended;
    m_info = event.info;
    m_clock.emplace();
    m_lastStream.reset();
    m_step = 0us;
    m_waitingSince = {};
    m_mayBeginAnywhere = false;
    return {};
}

microseconds SegmentCutter::timeOf(const RecordedEvent &event) const
{
    if (const auto stream = streamTimeOf(*event.packet, m_info->video->timeBase))
        return *stream;
    // Without a stamp of its own it follows the one before it, by as much as it came later.
    if (!m_lastStream)
        return 0us;
    const auto later = std::chrono::duration_cast<microseconds>(event.facts.receivedAt - m_lastReceived);
    return *m_lastStream + std::clamp<microseconds>(later, 1ms, kGap);
}

bool SegmentCutter::breaksOff(microseconds stream, const RecordedEvent &event) const
{
    if (!m_lastStream)
        return false;
    const microseconds step = stream - *m_lastStream;
    const auto came = std::chrono::duration_cast<microseconds>(event.facts.receivedAt - m_lastReceived);
    return step < -kReorder || step > came + std::max(kGap, 4 * m_step);
}

bool SegmentCutter::clockWasSet() const
{
    const Placing &now = m_clock->placing();
    // A camera that is a few seconds off and reports late was so all the time: nobody set anything.
    if (now.clock != m_placing.clock)
        return false;
    return std::chrono::abs(now.origin - m_placing.origin) > kClockJump ||
           (now.offset != 0us && m_placing.offset != 0us &&
            std::chrono::abs(now.offset - m_placing.offset) > kClockJump);
}

SegmentCutter::Cut SegmentCutter::cutBefore(microseconds stream, const RecordedEvent &event,
                                            bool &clockJumped)
{
    if (m_lastStream && stream - *m_lastStream > std::max(kGap, 4 * m_step))
        return Cut::Gap;
    const microseconds length = stream - m_origin;
    if (!event.startsGroup)
        return length >= 2 * m_options.segment ? Cut::Continue : Cut::No;
    clockJumped = clockWasSet();
    const bool betterClock =
        m_clock->placing().clock == ClockSource::Camera && m_placing.clock != ClockSource::Camera;
    if (clockJumped || betterClock || length >= m_options.segment)
        return Cut::Continue;
    if (const auto track = completed(*m_track, *event.packet); track && !sameTrack(*track, *m_track))
        return Cut::Continue;
    return Cut::No;
}

// Ends the open segment when this picture does not belong to it.
base::Result<void> SegmentCutter::endBefore(microseconds stream, const RecordedEvent &event,
                                            bool &clockJumped)
{
    if (breaksOff(stream, event)) {
        if (auto closed = close(std::nullopt); !closed)
            return closed;
        // The camera began to count anew: nothing that was known of its time holds any more.
        m_clock.emplace();
        m_lastStream.reset();
        m_mayBeginAnywhere = true;
        clockJumped = true;
    }
    m_clock->take(stream, event.facts.receivedAt, event.zero, event.facts.capturedAt);
    if (!m_writer)
        return {};
    const Cut cut = cutBefore(stream, event, clockJumped);
    if (cut == Cut::No)
        return {};
    m_mayBeginAnywhere = true;
    const bool follows = cut == Cut::Continue && !clockJumped;
    return close(follows ? std::optional(m_clock->placing().origin + stream) : std::nullopt);
}

base::Result<void> SegmentCutter::takeVideo(RecordedEvent &event)
{
    const microseconds stream = timeOf(event);
    bool clockJumped = false;
    m_takenAt = steady_clock::now();
    if (auto ended = endBefore(stream, event, clockJumped); !ended)
        return ended;
    if (!m_writer) {
        if (m_waitingSince == base::SteadyTime{})
            m_waitingSince = event.facts.receivedAt;
        const bool hopeless = event.facts.receivedAt - m_waitingSince > kNoStartPoint;
        if (!event.startsGroup && !m_mayBeginAnywhere && !hopeless)
            return {};
        if (auto opened = open(stream, event, clockJumped); !opened)
            return opened;
        if (!m_writer) {
            m_waitingSince = event.facts.receivedAt; // no picture; a later one may be
            return {};
        }
    }
    if (m_lastStream && stream > *m_lastStream)
        m_step = stream - *m_lastStream;
    m_lastStream = stream;
    m_lastReceived = event.facts.receivedAt;
    if (stream < m_origin)
        return {}; // shown before the first picture that can be shown
    ++m_facts.pictures;
    if (event.facts.incomplete || event.facts.packetsLost > 0)
        ++m_facts.damagedPictures;
    m_facts.damagedPictures += event.lostBefore;
    m_latest = std::max(m_latest, stream);
    auto result = m_writer->write(*event.packet, PacketKind::Video, stream - m_origin, event.startsGroup);
    m_unflushed.push_back(std::move(event));
    return written(std::move(result));
}

base::Result<void> SegmentCutter::takeAudio(RecordedEvent &event)
{
    if (!m_writer || !m_writer->hasAudio() || !m_info->audio)
        return {};
    const auto stream = streamTimeOf(*event.packet, m_info->audio->timeBase);
    if (!stream)
        return {};
    if (!m_soundOrigin) {
        // Tied to the pictures by the camera's reports, by the container, or by when both came in.
        const bool reported = m_placing.clock == ClockSource::Camera && event.facts.capturedAt.isKnown();
        if (reported)
            m_soundOrigin = *stream - (event.facts.capturedAt - m_facts.range.from);
        else if (!m_info->realTime)
            m_soundOrigin = m_origin;
        else
            m_soundOrigin =
                *stream - (std::chrono::duration_cast<microseconds>(event.facts.receivedAt - m_lastReceived) +
                           *m_lastStream - m_origin);
    }
    const microseconds time = *stream - *m_soundOrigin;
    const microseconds pictures = m_latest - m_origin;
    if (time < 0us || time < m_lastSound)
        return {};
    if (time > pictures + kGap || time < pictures - 2 * kGap) {
        m_soundOrigin.reset(); // its own count broke off
        return {};
    }
    m_lastSound = time;
    auto result = m_writer->write(*event.packet, PacketKind::Audio, time, false);
    m_unflushed.push_back(std::move(event));
    return written(std::move(result));
}

base::Result<void> SegmentCutter::open(microseconds stream, const RecordedEvent &event, bool clockJumped)
{
    auto track = completed(*m_info->video, *event.packet);
    if (!track && m_track)
        track = copyOf(*m_track);
    if (!track)
        return {};
    const Placing placing = m_clock->placing();
    SegmentHead head;
    head.from = placing.origin + stream;
    auto path = m_sink->begin(head.from);
    if (!path)
        return tl::unexpected(path.error());
    head.path = *path;
    head.video = copyOf(*track);
    if (m_options.sound && m_info->audio)
        head.audio = copyOf(*m_info->audio);
    head.clock = placing.clock;
    head.clockOffset = placing.offset;
    head.clockJumped = clockJumped;
    auto writer = SegmentWriter::create(head);
    if (!writer && head.audio && writer.error().kind == base::ErrorKind::Unsupported) {
        head.audio.reset(); // sound that cannot be stored is no reason to lose the pictures
        writer = SegmentWriter::create(head);
    }
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = std::move(*writer);
    m_track = std::move(*track);
    m_placing = placing;
    m_origin = m_latest = stream;
    m_soundOrigin.reset();
    m_lastSound = 0us;
    m_mayBeginAnywhere = false;
    m_waitingSince = {};
    const AVCodecParameters &parameters = *m_track->parameters;
    m_facts = {};
    m_facts.path = head.path;
    m_facts.range = {head.from, head.from};
    m_facts.clock = placing.clock;
    m_facts.clockOffset = placing.offset;
    m_facts.clockJumped = clockJumped;
    m_facts.codec = codecOf(parameters.codec_id);
    m_facts.codecName = codecTitle(parameters.codec_id, parameters.profile);
    m_facts.size = QSize(parameters.width, parameters.height);
    m_facts.fps = m_track->fps;
    m_facts.hasAudio = m_writer->hasAudio();
    m_flushed = m_facts;
    m_syncedAt = m_grownAt = steady_clock::now();
    m_unflushedSince = {}; // the first picture at once: a head alone is no file
    return {};
}

base::WallTime SegmentCutter::endOfPictures() const
{
    microseconds picture = m_step;
    if (m_facts.fps > 0)
        picture = microseconds(static_cast<qint64>(1e6 / m_facts.fps));
    return m_facts.range.from + (m_latest - m_origin) +
           std::clamp<microseconds>(picture, 1ms, kLongestPicture);
}

base::Result<void> SegmentCutter::written(base::Result<void> result)
{
    if (!result)
        closeBroken();
    return result;
}

void SegmentCutter::noteFlushed()
{
    m_facts.range.to = endOfPictures();
    m_facts.bytes = m_writer->bytes();
    m_flushed = m_facts;
    m_newest = m_facts.range.to;
    m_unflushed.clear();
}

base::Result<void> SegmentCutter::keepReadable(base::SteadyTime now)
{
    if (m_writer && now - m_takenAt > std::max<microseconds>(kSilent, 4 * m_step)) {
        m_mayBeginAnywhere = true; // the connection lives: what comes later follows this
        return end();
    }
    if (!m_writer || m_unflushed.empty() || now - m_unflushedSince < kFlushEvery)
        return {};
    m_unflushedSince = now;
    if (auto flushed = written(m_writer->flush()); !flushed)
        return flushed;
    noteFlushed();
    if (now - m_syncedAt >= std::max<std::chrono::milliseconds>(kSyncEvery, kSyncShare * m_syncTook)) {
        if (auto synced = written(m_writer->sync()); !synced)
            return synced;
        m_syncedAt = steady_clock::now();
        m_syncTook = std::chrono::duration_cast<std::chrono::milliseconds>(m_syncedAt - now);
    }
    if (now - m_grownAt >= kSyncEvery) {
        m_grownAt = now;
        m_sink->grown(m_flushed);
    }
    return {};
}

// `next`: where the next segment begins when it follows without a gap.
base::Result<void> SegmentCutter::close(std::optional<base::WallTime> next)
{
    if (!m_writer)
        return {};
    m_facts.range.to = endOfPictures();
    if (next && *next > m_facts.range.from && *next - m_facts.range.to < kGap)
        m_facts.range.to = *next;
    if (auto closed = written(m_writer->close({m_facts.range.to, m_facts.pictures, m_facts.damagedPictures}));
        !closed)
        return closed;
    m_facts.bytes = m_writer->bytes();
    m_closedBytes += m_facts.bytes;
    m_newest = m_facts.range.to;
    m_writer.reset();
    m_unflushed.clear();
    m_sink->ended(m_facts);
    return {};
}

// What reached the file in whole clusters stays; the rest is given back by takeUnwritten.
void SegmentCutter::closeBroken()
{
    const auto closed =
        m_writer->closeCut({m_flushed.range.to, m_flushed.pictures, m_flushed.damagedPictures});
    m_flushed.torn = !closed;
    m_flushed.bytes = m_writer->bytes();
    m_closedBytes += m_flushed.bytes;
    m_writer.reset();
    m_mayBeginAnywhere = true;
    m_lastStream.reset();
    if (m_flushed.pictures == 0) {
        QFile::remove(m_flushed.path); // a head that was begun here, and nothing behind it
        m_flushed.bytes = 0;
    }
    m_sink->ended(m_flushed);
}

std::vector<RecordedEvent> SegmentCutter::takeUnwritten()
{
    return std::exchange(m_unflushed, {});
}

} // namespace videoguard::media
