// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/inflate.h"

#include <zlib.h>

#include <algorithm>

namespace videoguard::basemap {

using base::ErrorKind;

namespace {

bool isPacked(const QByteArray &data)
{
    if (data.size() < 2)
        return false;
    const auto first = static_cast<unsigned char>(data[0]);
    const auto second = static_cast<unsigned char>(data[1]);
    const bool gzip = first == 0x1f && second == 0x8b;
    const bool zlib = (first & 0x0f) == 8 && (first >> 4) <= 7 && (first * 256 + second) % 31 == 0;
    return gzip || zlib;
}

} // namespace

base::Result<QByteArray> inflated(const QByteArray &data, qint64 limit_bytes)
{
    const QString what = QStringLiteral("unpack a tile");
    if (!isPacked(data))
        return data;
    z_stream stream{};
    constexpr int kEitherHeader = MAX_WBITS + 32;
    if (inflateInit2(&stream, kEitherHeader) != Z_OK)
        return base::fail(ErrorKind::Internal, what, QStringLiteral("zlib does not start"));
    const std::unique_ptr<z_stream, int (*)(z_stream *)> owner(&stream, &inflateEnd);

    QByteArray source = data;
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    QByteArray result;
    qint64 room = std::min(limit_bytes, std::max<qint64>(data.size() * 4, 4096));
    for (;;) {
        result.resize(room);
        stream.next_out = reinterpret_cast<Bytef *>(result.data()) + stream.total_out;
        stream.avail_out = static_cast<uInt>(room - static_cast<qint64>(stream.total_out));
        const int code = inflate(&stream, Z_NO_FLUSH);
        if (code == Z_STREAM_END) {
            result.resize(static_cast<qsizetype>(stream.total_out));
            return result;
        }
        if (code != Z_OK && code != Z_BUF_ERROR)
            return base::fail(ErrorKind::Corrupt, what,
                              QString::fromLatin1(stream.msg ? stream.msg : "data error"));
        if (stream.avail_out > 0)
            return base::fail(ErrorKind::Corrupt, what, QStringLiteral("the data end too early"));
        if (room >= limit_bytes)
            return base::fail(ErrorKind::Full, what, QStringLiteral("larger than %1 bytes").arg(limit_bytes));
        room = std::min(limit_bytes, room * 2);
    }
}

} // namespace videoguard::basemap
