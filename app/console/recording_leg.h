// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive.h"
#include "app/console/stream_pool.h"
#include "app/media/recorder.h"

namespace videoguard::console {

/// One stream of one camera being recorded: keeps it open in the pool, and puts the recorder on the new
/// stream when the pool replaced it (address or trust changed). GUI thread.
class RecordingLeg : public QObject
{
    Q_OBJECT

public:
    /// `before`: so much of what is kept in memory is recorded too. Nothing is open where the camera has no
    /// such stream: `isOpen()` then.
    RecordingLeg(StreamPool &pool, const StreamKey &key, std::shared_ptr<media::SegmentSink> sink, bool sound,
                 std::chrono::milliseconds before, QObject *parent = nullptr);
    ~RecordingLeg() override;

    [[nodiscard]] bool isOpen() const { return m_stream != nullptr; }
    [[nodiscard]] const StreamKey &key() const { return m_key; }
    [[nodiscard]] media::RecorderStatus status() const { return m_recorder.status(); }
    /// How long it has been writing, as the pictures' times say.
    [[nodiscard]] std::chrono::microseconds recorded() const;

signals:
    void statusChanged();

private:
    void attach(std::chrono::milliseconds before);

    StreamPool &m_pool;
    StreamKey m_key;
    media::Recorder m_recorder;
    QPointer<media::LiveStream> m_stream;
    base::WallTime m_first; ///< of the first picture that was written
    bool m_acquired = false;
};

} // namespace videoguard::console
