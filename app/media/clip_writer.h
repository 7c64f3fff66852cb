// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/footage.h"

#include <QObject>

namespace videoguard::media {

/// One camera of a clip.
struct ClipTrack {
    QString name;  ///< file name without extension, made safe by the caller
    QString title; ///< written into the file: camera, owner
    std::shared_ptr<FootageIndex> index;
    std::chrono::microseconds correction{0}; ///< as Player::setCorrection
    bool sound = false;
};

struct ClipRequest {
    std::vector<ClipTrack> tracks;
    TimeRange range; ///< as asked; what is saved begins at the last start point at or before it
    QString folder;  ///< exists
};

/// One file that was saved.
struct ClipFile {
    int track = 0;
    QString path;
    TimeRange actual;
    std::vector<TimeRange> gaps; ///< inside `actual`: stand-stills of half a second and more
    qint64 bytes = 0;
    int pictures = 0;
    QByteArray sha256;  ///< hex, of the file as it was read back from the medium
    QByteArray essence; ///< hex, of the pictures as the camera sent them, see clip_essence.h
    base::Error
        error; ///< why this track has no file (NotFound: no footage in the range), `path` is empty then
    bool failed = false;

    friend bool operator==(const ClipFile &, const ClipFile &) = default;
};

/// Saves a range of one or several cameras: original packets, never encoded anew and never over an existing
/// file, one Matroska file a camera (why Matroska: clip_file.h). A file begins with the last start point at
/// or before the range, wherever footage reaches so far, and ends with the first picture at or after its end,
/// or where footage ends. Gaps stay what they are, in time. Where the pictures' format or the codec changes a
/// further file "NAME_2" begins. What cannot be read is a gap; a name that is taken gets " (2)".
/// Written under a name ending in ".part"; synced, read back and compared, and renamed when all files of the
/// track are whole. What a crash left behind is told by `unfinishedClips`. GUI thread; works on a thread of
/// its own at low priority, while live and recording go on.
class ClipWriter : public QObject
{
    Q_OBJECT

public:
    explicit ClipWriter(QObject *parent = nullptr);
    /// Cancels and waits for the current packet.
    ~ClipWriter() override;

    /// Not while one is running.
    void start(ClipRequest request);
    /// Removes what was written of unfinished tracks; those that are whole stay. `finished` follows.
    void cancel();
    [[nodiscard]] bool isRunning() const;

signals:
    /// 0 ... 1 and an estimate of what is left; at most 10 times a second.
    void progressed(double share, std::chrono::seconds left);
    /// Errors that concern all: Cancelled, Full, Denied. Tracks may have failed one by one all the same.
    void finished(const videoguard::base::Result<std::vector<videoguard::media::ClipFile>> &result);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

/// Left over by a crash in `folder`: their ".part" files, to be removed or saved again.
[[nodiscard]] QStringList unfinishedClips(const QString &folder);

} // namespace videoguard::media
