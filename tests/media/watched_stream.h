// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/live_stream.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QFile>

namespace videoguard::test {

/// The test footage: `name` is a path below tests/data/video, or one of the demo's clips.
inline QString clip(const QString &name)
{
    const QString root = QStringLiteral(VIDEOGUARD_SOURCE_DIR);
    for (const QString &folder :
         {QStringLiteral("/tests/data/video/"), QStringLiteral("/resources/demo/footage/"),
          QStringLiteral("/tests/data/video/broken/")}) {
        if (QFile::exists(root + folder + name))
            return root + folder + name;
    }
    return {};
}

inline media::StreamRequest requestFor(const QString &address)
{
    media::StreamRequest request;
    request.url = base::StreamUrl::parse(address).value();
    return request;
}

/// Deadlines a tenth as long.
inline media::StreamTimings quickTimings()
{
    using namespace std::chrono_literals;
    media::StreamTimings timings;
    timings.connect = 2000ms;
    timings.read = 2500ms;
    timings.stalled = 500ms;
    timings.retryFirst = 100ms;
    timings.retryMost = 800ms;
    timings.hideDelay = 200ms;
    timings.noPicture = 1000ms;
    return timings;
}

/// A stream with one viewer that takes every picture and writes down what it saw.
class WatchedStream
{
public:
    explicit WatchedStream(const media::StreamRequest &request, media::StreamTimings timings = quickTimings(),
                           media::Demand demand = {QSize(320, 180), {0, 0, 1, 1}, true})
        : m_stream(request, timings)
        , m_output(m_stream.addOutput())
    {
        QObject::connect(&m_stream, &media::LiveStream::statusChanged, &m_stream, [this] {
            const media::StreamState state = m_stream.status().state;
            if (states.empty() || states.back() != state)
                states.push_back(state);
        });
        QObject::connect(m_output.get(), &media::PictureOutput::pictureReady, &m_stream, [this] {
            media::Picture picture = m_output->take();
            if (picture.isNull())
                return;
            ++pictures;
            damagedPictures += picture.damaged ? 1 : 0;
            if (sizes.empty() || sizes.back() != picture.sourceSize)
                sizes.push_back(picture.sourceSize);
            if (onPicture)
                onPicture(picture);
            newest = std::move(picture);
        });
        m_output->setDemand(demand);
    }

    media::LiveStream &stream() { return m_stream; }
    media::PictureOutput &output() { return *m_output; }
    const media::StreamStatus &status() const { return m_stream.status(); }
    media::StreamState state() const { return m_stream.status().state; }

    void play() { m_stream.setAsked(media::Asked::Live); }
    [[nodiscard]] bool waitForState(media::StreamState state,
                                    std::chrono::milliseconds limit = std::chrono::seconds(10))
    {
        return waitFor([&] { return m_stream.status().state == state; }, limit);
    }
    [[nodiscard]] bool waitForPictures(int count, std::chrono::milliseconds limit = std::chrono::seconds(10))
    {
        const int target = pictures + count;
        return waitFor([&] { return pictures >= target; }, limit);
    }
    [[nodiscard]] bool sawState(media::StreamState state) const
    {
        return std::find(states.begin(), states.end(), state) != states.end();
    }
    void forgetHistory()
    {
        states.clear();
        sizes.clear();
        pictures = damagedPictures = 0;
        newest = {};
    }

    std::vector<media::StreamState> states;
    std::vector<QSize> sizes;
    int pictures = 0;
    int damagedPictures = 0;
    media::Picture newest;
    std::function<void(const media::Picture &)> onPicture;

private:
    media::LiveStream m_stream;
    std::unique_ptr<media::PictureOutput> m_output;
};

} // namespace videoguard::test
