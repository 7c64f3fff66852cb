// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/http_message.h"

namespace videoguard::test {
namespace {

bool same(const QByteArray &one, const QByteArray &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<HttpHead> HttpHead::take(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    HttpHead head;
    const QByteArray text = bytes.left(end);
    for (const QByteArray &part : text.split('\n')) {
        const QByteArray line = part.trimmed();
        if (head.first.isEmpty()) {
            head.first = line;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            head.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    }
    bytes.remove(0, end + 4);
    return head;
}

QByteArray HttpHead::value(const QByteArray &name) const
{
    for (const auto &[header, text] : headers) {
        if (same(header, name))
            return text;
    }
    return {};
}

void HttpHead::remove(const QByteArray &name)
{
    std::erase_if(headers, [&](const auto &header) { return same(header.first, name); });
}

QByteArray HttpHead::bytes() const
{
    QByteArray all = first + "\r\n";
    for (const auto &[header, text] : headers)
        all += header + ": " + text + "\r\n";
    return all + "\r\n";
}

HttpBody HttpBody::of(const HttpHead &head, bool answer)
{
    if (head.value("transfer-encoding").toLower().contains("chunked"))
        return {Framing::Chunked, 0};
    const QByteArray length = head.value("content-length");
    if (!length.isEmpty())
        return {Framing::Length, length.toLongLong()};
    return {answer ? Framing::UntilClose : Framing::None, 0};
}

QByteArray HttpBody::take(QByteArray &bytes)
{
    if (m_framing == Framing::None)
        return {};
    if (m_framing != Framing::Chunked) {
        const qsizetype size = m_framing == Framing::Length
                                   ? static_cast<qsizetype>(std::min<qint64>(m_left, bytes.size()))
                                   : bytes.size();
        const QByteArray plain = bytes.left(size);
        bytes.remove(0, size);
        m_left -= size;
        return plain;
    }
    QByteArray plain;
    qsizetype at = 0;
    while (!m_ended && at < bytes.size()) {
        if (m_left > 0) { // the last two bytes of a chunk are its line end
            const auto size = static_cast<qsizetype>(std::min<qint64>(m_left, bytes.size() - at));
            const auto data = static_cast<qsizetype>(std::clamp<qint64>(m_left - 2, 0, size));
            plain += bytes.mid(at, data);
            at += size;
            m_left -= size;
            continue;
        }
        const qsizetype end = bytes.indexOf("\r\n", at);
        if (end < 0)
            break;
        const qint64 size = bytes.mid(at, end - at).split(';').first().trimmed().toLongLong(nullptr, 16);
        if (size == 0) { // trailers are not used by any server here
            if (bytes.size() < end + 4)
                break;
            at = end + 4;
            m_ended = true;
            break;
        }
        m_left = size + 2;
        at = end + 2;
    }
    bytes.remove(0, at);
    return plain;
}

std::optional<FeedRows> FeedRows::parse(const QByteArray &body)
{
    const qsizetype name = body.indexOf("\"results\"");
    const qsizetype open = name < 0 ? -1 : body.indexOf('[', name);
    if (open < 0)
        return std::nullopt;
    FeedRows feed;
    feed.before = body.left(open + 1);
    int depth = 0;
    bool text = false;
    qsizetype begin = open + 1;
    for (qsizetype at = begin; at < body.size(); ++at) {
        const char letter = body[at];
        if (text) {
            if (letter == '\\')
                ++at;
            else if (letter == '"')
                text = false;
            continue;
        }
        if (letter == '"') {
            text = true;
        } else if (letter == '{' || letter == '[') {
            ++depth;
        } else if (depth > 0 && (letter == '}' || letter == ']')) {
            --depth;
        } else if (depth == 0 && (letter == ',' || letter == ']')) {
            const QByteArray row = body.mid(begin, at - begin).trimmed();
            if (!row.isEmpty())
                feed.rows.push_back(row);
            begin = at + 1;
            if (letter == ']') {
                feed.after = body.mid(at);
                return feed;
            }
        }
    }
    return std::nullopt;
}

QByteArray FeedRows::bytes() const
{
    QByteArray all = before;
    for (std::size_t at = 0; at < rows.size(); ++at)
        all += (at == 0 ? "\n" : ",\n") + rows[at];
    return all + "\n" + after;
}

} // namespace videoguard::test
