// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>
#include <vector>

namespace videoguard::test {

/// The head of a request or an answer: first line and headers in their order.
struct HttpHead {
    QByteArray first; ///< "GET /a HTTP/1.1", "HTTP/1.1 200 OK"
    std::vector<std::pair<QByteArray, QByteArray>> headers;

    /// Takes a head off the front of `bytes`; nullopt: its end is not there yet.
    [[nodiscard]] static std::optional<HttpHead> take(QByteArray &bytes);
    [[nodiscard]] QByteArray value(const QByteArray &name) const; ///< first of that name; any case
    void remove(const QByteArray &name);
    [[nodiscard]] QByteArray bytes() const; ///< with the empty line
};

/// Finds the end of a body and takes the chunks off it.
class HttpBody
{
public:
    enum class Framing { None, Length, Chunked, UntilClose };
    HttpBody() = default;
    HttpBody(Framing framing, qint64 length)
        : m_framing(framing)
        , m_left(length)
    {
    }
    /// By the headers; `answer`: without a length it lasts until the connection ends.
    [[nodiscard]] static HttpBody of(const HttpHead &head, bool answer);
    /// Takes what belongs to the body off the front of `bytes` and returns it plain.
    [[nodiscard]] QByteArray take(QByteArray &bytes);
    [[nodiscard]] bool done() const
    {
        return m_framing == Framing::None || (m_framing == Framing::Length && m_left == 0) || m_ended;
    }
    [[nodiscard]] Framing framing() const { return m_framing; }

private:
    Framing m_framing = Framing::None;
    qint64 m_left = 0; ///< of the body, or of the chunk with its line end
    bool m_ended = false;
};

/// The rows of a changes answer as text, cut by structure; nullopt: it is none. `before` ends with '[',
/// `after` begins with ']'.
struct FeedRows {
    QByteArray before, after;
    std::vector<QByteArray> rows;
    [[nodiscard]] static std::optional<FeedRows> parse(const QByteArray &body);
    [[nodiscard]] QByteArray bytes() const;
};

} // namespace videoguard::test
