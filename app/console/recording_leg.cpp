// SPDX-License-Identifier: EUPL-1.2
#include "app/console/recording_leg.h"

namespace videoguard::console {

namespace {

media::RecorderOptions optionsFor(bool sound)
{
    media::RecorderOptions options;
    options.sound = sound;
    return options;
}

} // namespace

RecordingLeg::RecordingLeg(StreamPool &pool, const StreamKey &key, std::shared_ptr<media::SegmentSink> sink,
                           bool sound, std::chrono::milliseconds before, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_key(key)
    , m_recorder(std::move(sink), optionsFor(sound))
{
    connect(&m_recorder, &media::Recorder::statusChanged, this, [this] {
        if (!m_first.isKnown())
            m_first = m_recorder.status().newest;
        emit statusChanged();
    });
    connect(&m_pool, &StreamPool::statusChanged, this, [this](const StreamKey &changed) {
        // Replaced under the same key, or gone with its camera.
        if (changed == m_key && m_pool.find(m_key) != m_stream)
            attach({});
    });
    attach(before);
}

RecordingLeg::~RecordingLeg()
{
    if (m_stream)
        m_stream->removeTap(m_recorder.tap());
    m_recorder.stop();
    if (m_acquired)
        m_pool.release(m_key);
}

std::chrono::microseconds RecordingLeg::recorded() const
{
    return m_first.isKnown() ? m_recorder.status().newest - m_first : std::chrono::microseconds(0);
}

void RecordingLeg::attach(std::chrono::milliseconds before)
{
    if (m_stream)
        m_stream->removeTap(m_recorder.tap());
    // The pool forgot our use of the stream that it replaced.
    m_stream = m_pool.acquire(m_key);
    m_acquired = m_stream != nullptr;
    if (m_stream)
        m_stream->addTap(m_recorder.tap(), before);
}

} // namespace videoguard::console
