// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtsp_message.h"

#include <array>
#include <string_view>

namespace videoguard::media {

namespace {

std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

QByteArray toByteArray(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// Size of the header block with its empty line; 0 = not there yet.
std::size_t headerBlock(std::string_view text)
{
    std::size_t at = 0;
    while ((at = text.find('\n', at)) != std::string_view::npos) {
        ++at;
        if (at < text.size() && text[at] == '\n')
            return at + 1;
        if (at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n')
            return at + 2;
    }
    return 0;
}

bool readStartLine(const QByteArray &line, RtspMessage &message)
{
    const qsizetype first = line.indexOf(' ');
    if (first <= 0)
        return false;
    const QByteArray rest = line.mid(first + 1).trimmed();
    if (line.startsWith("RTSP/") || line.startsWith("HTTP/")) {
        bool ok = false;
        message.status = rest.left(3).toInt(&ok);
        message.reason = rest.mid(3).trimmed();
        return ok && message.status >= 100 && message.status <= 999;
    }
    message.method = line.left(first);
    const qsizetype space = rest.lastIndexOf(' ');
    message.uri = rest.left(space < 0 ? rest.size() : space).trimmed();
    return space > 0 && rest.mid(space + 1).startsWith("RTSP/");
}

void readHeaderLine(const QByteArray &line, RtspMessage &message)
{
    if ((line[0] == ' ' || line[0] == '\t') && !message.headers.isEmpty()) {
        message.headers.last().value += ' ' + line.trimmed();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0)
        message.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
}

} // namespace

QByteArray RtspMessage::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QList<QByteArray> RtspMessage::allHeaders(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            values.append(header.value);
    }
    return values;
}

int RtspMessage::sequence() const
{
    bool ok = false;
    const int number = header("CSeq").toInt(&ok);
    return ok ? number : -1;
}

RtspParse looksLikeRtsp(Bytes bytes)
{
    static constexpr std::array<std::string_view, 13> kBeginnings = {
        "RTSP/",     "HTTP/", "OPTIONS ",  "ANNOUNCE ", "GET_PARAMETER ", "SET_PARAMETER ", "REDIRECT ",
        "TEARDOWN ", "PLAY ", "DESCRIBE ", "SETUP ",    "PAUSE ",         "PLAY_NOTIFY "};
    const std::string_view text = textOf(bytes);
    RtspParse outcome = RtspParse::Corrupt;
    for (const std::string_view beginning : kBeginnings) {
        if (text.starts_with(beginning))
            return RtspParse::Done;
        if (beginning.starts_with(text))
            outcome = RtspParse::NeedMore;
    }
    return outcome;
}

RtspParseResult parseRtspMessage(Bytes bytes, RtspMessage &message)
{
    message = {};
    const std::string_view text = textOf(bytes);
    const std::size_t size = headerBlock(text.substr(0, kRtspHeaderLimit));
    if (size == 0) {
        if (text.size() >= kRtspHeaderLimit)
            return {RtspParse::Corrupt, 0};
        return {RtspParse::NeedMore, text.size() + 1};
    }
    bool first = true;
    for (std::size_t begin = 0; begin < size;) {
        const std::size_t end = text.find('\n', begin);
        QByteArray line = toByteArray(text.substr(begin, end - begin));
        begin = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        if (first && !readStartLine(line, message))
            return {RtspParse::Corrupt, 0};
        if (!first)
            readHeaderLine(line, message);
        first = false;
    }
    std::size_t body = 0;
    const QByteArray length = message.header("Content-Length");
    if (!length.isEmpty()) {
        bool ok = false;
        const qulonglong announced = length.toULongLong(&ok);
        if (!ok || announced > kRtspBodyLimit)
            return {RtspParse::Corrupt, 0};
        body = static_cast<std::size_t>(announced);
    }
    if (text.size() - size < body)
        return {RtspParse::NeedMore, size + body};
    message.body = toByteArray(text.substr(size, body));
    return {RtspParse::Done, size + body};
}

} // namespace videoguard::media
