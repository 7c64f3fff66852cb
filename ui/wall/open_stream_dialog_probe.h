// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/live_stream.h"
#include "ui/widgets/state_mark.h"

#include <QImage>
#include <QTimer>

#include <optional>

namespace videoguard::wall {

/// What is known of a tested stream when the words are made.
struct ProbeFacts {
    media::StreamStatus status;
    media::StreamStatistics statistics;
    std::optional<std::chrono::milliseconds> firstPicture; ///< from the start of the test
    std::chrono::milliseconds elapsed{0};
    bool triedPassword = false; ///< a name or password was given
    bool gaveUp = false;        ///< the test ended by its own time limit
    QString host;
};

/// What a connection test shows: one sentence, what to do, and what was found, line by line (empty = not
/// known yet).
struct ProbeFindings {
    enum class Outcome { Running, Good, Failed };

    Outcome outcome = Outcome::Running;
    widgets::Mark mark = widgets::Mark::Connecting;
    QString sentence;
    QString advice;
    QString cause;   ///< technical, English
    QString picture; ///< "1920×1080, 25 frames/s"
    QString codec;
    QString transport;
    QString sound;
    QString firstPicture;
    QString bitrate;

    friend bool operator==(const ProbeFindings &, const ProbeFindings &) = default;
};

/// Pure, apart from tr(). Every way to fail has its own sentence and its own advice.
[[nodiscard]] ProbeFindings probeFindings(const ProbeFacts &facts);

/// Tries one stream and tells what it finds while it finds it. Ends by itself at the first failure (a refused
/// password is tried once only) and after half a minute. GUI thread.
class StreamProbe : public QObject
{
    Q_OBJECT

public:
    explicit StreamProbe(QObject *parent = nullptr);
    ~StreamProbe() override;

    /// Begins anew. `pictureBox`: device pixels the pictures are fitted into.
    void start(const media::StreamRequest &request, const base::Credentials &credentials, QSize pictureBox);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_stream != nullptr; }
    [[nodiscard]] const ProbeFindings &findings() const { return m_findings; }
    /// The newest picture, null before the first one.
    [[nodiscard]] const media::Picture &picture() const { return m_picture; }
    [[nodiscard]] const media::StreamStatus &status() const { return m_facts.status; }

signals:
    void changed();
    void pictureChanged();

private:
    void look();
    void takePicture();
    void retire();

    std::unique_ptr<media::LiveStream> m_stream;
    std::unique_ptr<media::PictureOutput> m_output;
    QTimer m_tick;
    base::SteadyTime m_startedAt{};
    ProbeFacts m_facts;
    ProbeFindings m_findings;
    media::Picture m_picture;
};

} // namespace videoguard::wall
