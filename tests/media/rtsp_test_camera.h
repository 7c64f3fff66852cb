// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtsp_message.h"

#include <QByteArray>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace videoguard::test {

/// A camera that says exactly what the test wants: an RTSP server on 127.0.0.1 with its own thread. Answers
/// in the ordinary way whatever the script leaves to it.
class TestCamera
{
public:
    /// The raw answer to a request; null = the ordinary one; "silence" = none at all; "close" = hangs up.
    using Script = std::function<QByteArray(const media::RtspMessage &request, int number)>;

    explicit TestCamera(Script script = {});
    ~TestCamera();
    TestCamera(const TestCamera &) = delete;
    TestCamera &operator=(const TestCamera &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// rtsp://127.0.0.1:PORT/live
    [[nodiscard]] QString url() const;

    // Any thread.
    /// Sends bytes over the connection as soon as there is one.
    void send(const QByteArray &bytes);
    void hangUp() { m_hangUp = true; }
    [[nodiscard]] std::vector<media::RtspMessage> requests() const;
    /// How many requests of that method came.
    [[nodiscard]] int count(const QByteArray &method) const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// Interleaved bytes that the client sent.
    [[nodiscard]] QByteArray interleavedFromClient() const;

    /// "RTSP/1.0 STATUS\r\nCSeq: ...\r\nHEADERS\r\nBODY"; each header line ends with \r\n.
    [[nodiscard]] static QByteArray answer(const media::RtspMessage &request, const QByteArray &status,
                                           const QByteArray &headers = {}, const QByteArray &body = {});
    /// What the camera ordinarily says: one H.264 track without parameter sets.
    [[nodiscard]] static QByteArray ordinaryAnswer(const media::RtspMessage &request);
    [[nodiscard]] static QByteArray ordinaryDescription();

private:
    void run(std::stop_token stop);

    Script m_script;
    std::atomic<quint16> m_port{0};
    std::atomic<int> m_connections{0};
    std::atomic<bool> m_hangUp{false};
    mutable std::mutex m_mutex;
    std::vector<media::RtspMessage> m_requests;
    QByteArray m_toSend;
    QByteArray m_interleaved;
    std::jthread m_thread; // last: it uses everything above
};

} // namespace videoguard::test
