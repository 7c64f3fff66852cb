// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/couch_gzip.h"

#include <zlib.h>

#include <array>
#include <limits>

namespace videoguard::sync {

namespace {

constexpr int kGzipWindow = 15 + 16; ///< zlib: the largest window, with gzip's header and trailer
constexpr int kLevel = 4;            ///< JSON to a seventh; higher levels cost twice the time for a tenth
constexpr qsizetype kPiece_bytes = 128 * 1024;

Bytef *bytesOf(const char *data)
{
    // zlib's next_in is not const in older versions.
    return reinterpret_cast<Bytef *>(const_cast<char *>(data));
}

} // namespace

QByteArray gzipped(const QByteArray &bytes)
{
    if (static_cast<quint64>(bytes.size()) > std::numeric_limits<uInt>::max())
        return {};
    z_stream stream{};
    if (deflateInit2(&stream, kLevel, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                      Qt::Uninitialized);
    stream.next_in = bytesOf(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = bytesOf(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int result = deflate(&stream, Z_FINISH);
    packed.truncate(result == Z_STREAM_END ? static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    return packed;
}

struct Gunzip::Stream {
    z_stream z{};
    bool isOpen = false;
};

Gunzip::Gunzip()
    : m_stream(std::make_unique<Stream>())
{
    m_stream->isOpen = inflateInit2(&m_stream->z, kGzipWindow) == Z_OK;
    if (!m_stream->isOpen)
        m_state = State::Broken;
}

Gunzip::~Gunzip()
{
    if (m_stream->isOpen)
        inflateEnd(&m_stream->z);
}

Gunzip::State Gunzip::add(const QByteArray &packed, const Out &out)
{
    z_stream &z = m_stream->z;
    z.next_in = bytesOf(packed.constData());
    z.avail_in = static_cast<uInt>(packed.size());
    bool isFull = false;
    while (m_state == State::More && (z.avail_in > 0 || isFull)) {
        QByteArray piece(kPiece_bytes, Qt::Uninitialized);
        z.next_out = bytesOf(piece.data());
        z.avail_out = static_cast<uInt>(piece.size());
        const int result = inflate(&z, Z_NO_FLUSH);
        isFull = z.avail_out == 0;
        piece.truncate(piece.size() - static_cast<qsizetype>(z.avail_out));
        if (result == Z_STREAM_END)
            m_state = State::Complete;
        else if (result != Z_OK && result != Z_BUF_ERROR)
            m_state = State::Broken;
        if (!piece.isEmpty() && !out(piece))
            m_state = State::Stopped;
    }
    return m_state;
}

} // namespace videoguard::sync
