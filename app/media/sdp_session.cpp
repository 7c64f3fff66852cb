// SPDX-License-Identifier: EUPL-1.2
#include "app/media/sdp_session.h"

#include <QList>

#include <cmath>

namespace videoguard::media {

namespace {

// A camera has a handful; more is somebody's joke.
constexpr std::size_t kMediaLimit = 32;
constexpr std::size_t kFormatLimit = 32;
constexpr std::size_t kParameterLimit = 64;
constexpr int kMostPixels = 32768;

struct StaticFormat {
    int payloadType;
    const char *encoding;
    int clockRate;
    int channels;
};

// RFC 3551 tables 4 and 5.
constexpr StaticFormat kStaticFormats[] = {
    {0, "PCMU", 8000, 1},   {3, "GSM", 8000, 1},    {8, "PCMA", 8000, 1},  {9, "G722", 8000, 1},
    {10, "L16", 44100, 2},  {11, "L16", 44100, 1},  {14, "MPA", 90000, 1}, {18, "G729", 8000, 1},
    {26, "JPEG", 90000, 1}, {31, "H261", 90000, 1}, {32, "MPV", 90000, 1}, {33, "MP2T", 90000, 1},
    {34, "H263", 90000, 1}};

SdpFormat formatOf(int payloadType)
{
    SdpFormat format;
    format.payloadType = payloadType;
    for (const StaticFormat &known : kStaticFormats) {
        if (known.payloadType == payloadType) {
            format.encoding = known.encoding;
            format.clockRate = known.clockRate;
            format.channels = known.channels;
        }
    }
    return format;
}

SdpMedia readMediaLine(const QByteArray &value)
{
    SdpMedia media;
    const QList<QByteArray> words = value.simplified().split(' ');
    media.kind = words.value(0).toLower();
    media.protocol = words.value(2).toUpper();
    for (qsizetype i = 3; i < words.size() && media.formats.size() < kFormatLimit; ++i) {
        bool ok = false;
        const int payloadType = words[i].toInt(&ok);
        if (ok && payloadType >= 0 && payloadType <= 127)
            media.formats.push_back(formatOf(payloadType));
    }
    return media;
}

// "96 H264/90000": splits off the payload type and finds its format.
SdpFormat *formatFor(SdpMedia &media, QByteArray &value)
{
    value = value.trimmed();
    qsizetype space = 0;
    while (space < value.size() && value[space] != ' ' && value[space] != '\t')
        ++space;
    bool ok = false;
    const int payloadType = value.left(space).toInt(&ok);
    value = value.mid(space).trimmed();
    if (!ok)
        return nullptr;
    for (SdpFormat &format : media.formats) {
        if (format.payloadType == payloadType)
            return &format;
    }
    return nullptr;
}

void readRtpMap(SdpMedia &media, QByteArray value)
{
    SdpFormat *format = formatFor(media, value);
    if (!format)
        return;
    const QList<QByteArray> parts = value.split('/');
    format->encoding = parts.value(0).trimmed().toUpper();
    const int rate = parts.value(1).trimmed().toInt();
    if (rate > 0 && rate <= 10'000'000)
        format->clockRate = rate;
    const int channels = parts.value(2).trimmed().toInt();
    if (channels > 0 && channels <= 8)
        format->channels = channels;
}

void readFormatParameters(SdpMedia &media, QByteArray value)
{
    SdpFormat *format = formatFor(media, value);
    if (!format)
        return;
    for (const QByteArray &item : value.split(';')) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = (equals < 0 ? item : item.left(equals)).trimmed().toLower();
        if (!name.isEmpty() && format->parameters.size() < kParameterLimit)
            format->parameters[name] = equals < 0 ? QByteArray() : item.mid(equals + 1).trimmed();
    }
}

double frameRate(const QByteArray &value)
{
    const double fps = value.trimmed().toDouble();
    return std::isfinite(fps) && fps > 0 && fps <= 1000 ? fps : 0;
}

// "640,480", "96 640-480", "640x480"
QSize dimensions(const QByteArray &value)
{
    QList<int> numbers;
    int number = -1;
    for (const char c : value + ' ') {
        if (c >= '0' && c <= '9') {
            number = std::min(std::max(number, 0) * 10 + (c - '0'), 1'000'000);
        } else if (number >= 0) {
            numbers.append(number);
            number = -1;
        }
    }
    if (numbers.size() < 2)
        return {};
    const QSize size(numbers[numbers.size() - 2], numbers.last());
    return size.isEmpty() || size.width() > kMostPixels || size.height() > kMostPixels ? QSize() : size;
}

void readMediaAttribute(SdpMedia &media, const QByteArray &name, const QByteArray &value)
{
    if (name == "rtpmap")
        readRtpMap(media, value);
    else if (name == "fmtp")
        readFormatParameters(media, value);
    else if (name == "control")
        media.control = value.trimmed();
    else if (name == "framerate" || (name == "x-framerate" && media.fps == 0))
        media.fps = frameRate(value);
    else if (name == "x-dimensions" || name == "framesize" || name == "cliprect")
        media.size = dimensions(value);
    else if (name == "sendonly")
        media.sendOnly = true;
}

} // namespace

QByteArray SdpFormat::parameter(const char *name) const
{
    const auto found = parameters.find(name);
    return found == parameters.end() ? QByteArray() : found->second;
}

SdpSession parseSdp(const QByteArray &text)
{
    SdpSession session;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf('\n', begin);
        if (end < 0)
            end = text.size();
        const QByteArray line = text.mid(begin, end - begin).trimmed();
        begin = end + 1;
        if (line.size() < 3 || line[1] != '=')
            continue;
        const QByteArray value = line.mid(2);
        if (line[0] == 'm') {
            if (session.media.size() >= kMediaLimit)
                break;
            session.media.push_back(readMediaLine(value));
        } else if (line[0] == 'a') {
            const qsizetype colon = value.indexOf(':');
            const QByteArray name = (colon < 0 ? value : value.left(colon)).trimmed().toLower();
            const QByteArray rest = colon < 0 ? QByteArray() : value.mid(colon + 1);
            if (!session.media.empty())
                readMediaAttribute(session.media.back(), name, rest);
            else if (name == "control")
                session.control = rest.trimmed();
        }
    }
    return session;
}

} // namespace videoguard::media
