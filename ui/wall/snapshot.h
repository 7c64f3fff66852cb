// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/snapshot_file.h"
#include "app/console/tile_feed.h"

#include <QObject>
#include <QThreadPool>

namespace videoguard::wall {

/// Takes the picture of a tile in the stream's full size, saves it as PNG beside the GUI thread, and puts it
/// into the clipboard. When no full picture comes within two seconds, it takes the one that stands on the
/// tile, and says so.
class SnapshotTaker : public QObject
{
    Q_OBJECT

public:
    enum class Target { File, Clipboard, Both };

    explicit SnapshotTaker(QObject *parent = nullptr);
    /// Waits for a file that is being written.
    ~SnapshotTaker() override;

    /// Where files go; `defaultSnapshotFolder()` at first.
    void setFolder(const QString &folder) { m_folder = folder; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// How long a full picture is waited for; tests shorten it.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// `painted`: the tile's picture as it stands there, may be null. `feed` may die at any time. Ends with
    /// `said`.
    void take(console::TileFeed *feed, const console::Camera &camera, const media::Picture &painted,
              Target target);

signals:
    /// What came of it, for the status line; `isProblem`: nothing was saved, or not what was asked for.
    void said(const QString &sentence, bool isProblem);
    /// The file is there.
    void saved(const QString &path);

private:
    void finish(console::Snapshot snapshot, Target target);
    void report(const console::Snapshot &snapshot, const base::Result<QString> &written, bool copied);

    QString m_folder;
    std::chrono::milliseconds m_patience{2000};
    QThreadPool m_writers;
};

} // namespace videoguard::wall
