// SPDX-License-Identifier: EUPL-1.2
#include "app/media/recorder.h"

#include "app/media/recorder_core.h"
#include "app/media/recording_thread.h"

namespace videoguard::media {

Recorder::Recorder(std::shared_ptr<SegmentSink> sink, RecorderOptions options, QObject *parent,
                   const base::Clock &clock)
    : QObject(parent)
    , m_core(std::make_shared<RecorderCore>(std::move(sink), options, clock))
{
    m_core->setReceiver(this);
    RecordingThread::add(options.disk, m_core);
}

Recorder::~Recorder()
{
    m_core->setReceiver(nullptr);
    m_core->stop();
}

std::shared_ptr<PacketTap> Recorder::tap() const
{
    return m_core;
}

void Recorder::stop()
{
    m_core->stop();
}

bool Recorder::finishAll(std::chrono::milliseconds limit)
{
    return RecordingThread::finishAll(limit);
}

} // namespace videoguard::media
