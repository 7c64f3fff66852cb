// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/footage.h"

#include <QObject>

namespace videoguard::media {

class PacketTap;
class RecorderCore;

/// Where the segments of one recorder go. Called on the recorder's writing thread, one call at a time.
class SegmentSink
{
public:
    virtual ~SegmentSink() = default;
    /// An absolute path for a new file, in a folder that exists; no file is there yet. An error (Full: no
    /// space that may be used, Unreachable: the disk is gone, Denied) makes the recorder try again every few
    /// seconds while what the queue can hold is kept. A path at which no file could be made is not ended; the
    /// next call asks for another.
    [[nodiscard]] virtual base::Result<QString> begin(base::WallTime from) = 0;
    /// The file is open and grows: about once a second, so that what was written so far can be found.
    virtual void grown(const SegmentFacts &facts) = 0;
    /// The file is closed, synced and will not change any more. `torn`: it could not be closed in order, the
    /// disk is full or gone; what `facts` counts is in it. No pictures: nothing reached it, it was removed.
    virtual void ended(const SegmentFacts &facts) = 0;
};

struct RecorderOptions {
    std::chrono::milliseconds segment{60000}; ///< cut at the first key picture after so long
    bool sound = false;                       ///< only when the camera's record allows it
    qint64 queue_bytes = 32 << 20; ///< what may wait for a slow disk; beyond it packets are lost and counted
    QString disk; ///< recorders with the same name share a writing thread; one name for each disk
};

/// What a recorder does right now.
struct RecorderStatus {
    enum class State {
        Waiting,   ///< no packet yet, or none since the connection was lost
        Recording, ///< packets reach the disk
        Delayed,   ///< the disk is slow: packets wait in memory
        Failing    ///< nothing can be written; `error` says why; tried again by itself
    };
    State state = State::Waiting;
    base::Error error;        ///< in Failing
    qint64 bytesReceived = 0; ///< payload handed to the recorder that is to be recorded
    qint64 bytesWritten = 0;  ///< grown files, containers included
    qint64 packetsLost = 0;   ///< thrown away because the queue was full
    base::WallTime newest;    ///< of the last picture that was written

    friend bool operator==(const RecorderStatus &, const RecorderStatus &) = default;
};

/// Writes the compressed packets of one stream into segments, never re-encoded. Hand `tap()` to
/// `LiveStream::addTap`. The stream's thread only puts packets into a queue; writing, syncing and cutting
/// happen on a thread shared by all recorders of a disk. GUI thread.
class Recorder : public QObject
{
    Q_OBJECT

public:
    /// `clock` lives as long as the program.
    Recorder(std::shared_ptr<SegmentSink> sink, RecorderOptions options, QObject *parent = nullptr,
             const base::Clock &clock = base::systemClock());
    /// Closes the open segment in the background; `sink` lives until that is done and is destroyed there.
    ~Recorder() override;

    [[nodiscard]] std::shared_ptr<PacketTap> tap() const;
    [[nodiscard]] const RecorderStatus &status() const { return m_status; }
    /// Ends the open segment; `stopped()` follows when it is on the disk.
    void stop();
    /// Stops every recorder and waits until their segments are closed, at most `limit` (a disk that hangs);
    /// at the end of the program. False: some are not.
    static bool finishAll(std::chrono::milliseconds limit = std::chrono::seconds(20));

signals:
    void statusChanged();
    void stopped();

private:
    friend class RecorderCore;

    std::shared_ptr<RecorderCore> m_core;
    RecorderStatus m_status;
};

} // namespace videoguard::media

Q_DECLARE_METATYPE(videoguard::media::RecorderStatus)
