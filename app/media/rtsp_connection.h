// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/rtsp_message.h"
#include "app/media/rtsp_transport.h"

namespace videoguard::media {

/// Cuts the byte stream into RTSP messages and interleaved frames (RFC 2326 10.12), in place: one receive
/// fills one big buffer, and frames look into it. Finds its way again after garbage. Stream thread.
class RtspConnection
{
public:
    enum class Item {
        None,    ///< nothing whole is buffered: receive more
        Frame,   ///< see frame()
        Message, ///< see message()
        Corrupt  ///< this is not RTSP
    };

    explicit RtspConnection(std::unique_ptr<RtspTransport> transport);

    /// Takes the next whole item out of the buffer.
    [[nodiscard]] Item next();
    struct Frame {
        std::uint8_t channel = 0;
        Bytes payload; ///< valid until the next receive()
    };
    [[nodiscard]] const Frame &frame() const { return m_frame; }
    [[nodiscard]] RtspMessage &message() { return m_message; }

    /// Waits up to `wait`; true: bytes came. Errors: Unreachable.
    [[nodiscard]] base::Result<bool> receive(std::chrono::milliseconds wait);
    [[nodiscard]] base::Result<void> send(const QByteArray &bytes, IoGuard &guard);

    /// After garbage a '$' counts as a frame only on channels below this.
    void setChannels(int channels) { m_channels = channels; }

    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }
    /// When the newest bytes came.
    [[nodiscard]] base::SteadyTime receivedAt() const { return m_receivedAt; }

private:
    enum class Step { Item, More, Skip };

    Step takeFrame(Bytes bytes);
    Step takeMessage(Bytes bytes);
    void skip();
    void makeRoom();

    std::unique_ptr<RtspTransport> m_transport;
    std::unique_ptr<std::uint8_t[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_needed = 0; // bytes the item at m_begin has, as far as known
    bool m_wasFull = false;
    bool m_inStep = true;
    bool m_heardRtsp = false;
    std::size_t m_skipped = 0;
    int m_channels = 256;
    Frame m_frame;
    RtspMessage m_message;
    Item m_item = Item::None;
    qint64 m_bytesReceived = 0;
    base::SteadyTime m_receivedAt{};
};

} // namespace videoguard::media
