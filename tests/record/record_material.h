// SPDX-License-Identifier: EUPL-1.2
/// What the tests of recording share: a place for segments, and a look into them with libav alone.
#pragma once

#include "app/media/ffmpeg.h"
#include "app/media/recorder.h"

#include <QDir>
#include <QMap>
#include <QTemporaryDir>

#include <functional>
#include <mutex>
#include <vector>

namespace videoguard::test {

/// Segments in one folder, named by their UTC. Any thread.
class FolderSink final : public media::SegmentSink
{
public:
    explicit FolderSink(QString folder)
        : m_folder(std::move(folder))
    {
    }

    base::Result<QString> begin(base::WallTime from) override
    {
        if (onBegin) {
            if (auto allowed = onBegin(); !allowed)
                return tl::unexpected(allowed.error());
        }
        const std::lock_guard lock(m_mutex);
        m_begun.push_back(from);
        return QStringLiteral("%1/%2_%3.mkv")
            .arg(m_folder)
            .arg(from.sinceEpoch.count())
            .arg(m_begun.size(), 4, 10, QLatin1Char('0'));
    }
    void grown(const media::SegmentFacts &facts) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_grown.push_back(facts);
        }
        if (onGrown)
            onGrown();
    }
    void ended(const media::SegmentFacts &facts) override
    {
        const std::lock_guard lock(m_mutex);
        m_ended.push_back(facts);
    }

    [[nodiscard]] std::vector<media::SegmentFacts> grown() const { return copy(m_grown); }
    [[nodiscard]] std::vector<media::SegmentFacts> ended() const { return copy(m_ended); }

    // Set before recording begins; called on the writing thread.
    std::function<base::Result<void>()> onBegin;
    std::function<void()> onGrown;

private:
    [[nodiscard]] std::vector<media::SegmentFacts> copy(const std::vector<media::SegmentFacts> &from) const
    {
        const std::lock_guard lock(m_mutex);
        return from;
    }

    const QString m_folder;
    mutable std::mutex m_mutex;
    std::vector<base::WallTime> m_begun;
    std::vector<media::SegmentFacts> m_grown;
    std::vector<media::SegmentFacts> m_ended;
};

/// What libav reads from a file.
struct FileContents {
    bool opens = false;
    int pictures = 0;
    int decoded = 0;
    int decodeErrors = 0;
    int sounds = 0; ///< packets
    bool beginsWithKey = false;
    std::vector<qint64> times_ms; ///< of the pictures, in order
    qint64 payload = 0;
    QMap<QByteArray, QByteArray> tags;
    QSize size;
};
[[nodiscard]] FileContents readFile(const QString &path);

} // namespace videoguard::test
