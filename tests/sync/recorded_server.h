// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/http_message.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace videoguard::test {

struct RecordedRequest {
    QByteArray method;
    QByteArray path;  ///< encoded, without the query
    QByteArray query; ///< without '?'
    HttpHead head;
    QByteArray body; ///< unpacked
    bool wasGzip = false;
    int connection = 0; ///< counted from 1

    [[nodiscard]] QByteArray line() const { return method + ' ' + path; } ///< "GET /db"
};

struct RecordedAnswer {
    int status = 200;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< beside those that follow from the rest
    QByteArray contentType = "application/json";
    bool gzip = false;
    bool chunked = false;
    bool closes = false;   ///< the connection, after the answer
    qsizetype cutAt = -1;  ///< the connection ends behind so many bytes of the body
    bool isSilent = false; ///< nothing comes
    std::chrono::milliseconds delay{0};
    std::chrono::milliseconds drip{0}; ///< a pause after each tenth of the body

    [[nodiscard]] static RecordedAnswer json(int code, const QByteArray &text)
    {
        RecordedAnswer answer;
        answer.status = code;
        answer.body = text;
        return answer;
    }
};

/// A certificate with its key, made with openssl for this test alone.
struct TestCertificate {
    QString certificateFile, keyFile;
    /// `folder` outlives it. `names`: "IP:127.0.0.1,DNS:localhost".
    [[nodiscard]] static TestCertificate make(const QString &folder, const QString &name,
                                              const QString &names);
};

/// An HTTP server on this thread's loop that answers as its handler says: what a server was once seen to
/// answer, or what stands between.
class RecordedServer
{
public:
    using Handler = std::function<RecordedAnswer(const RecordedRequest &)>;
    explicit RecordedServer(Handler handler, const TestCertificate *certificate = nullptr);
    ~RecordedServer();
    RecordedServer(const RecordedServer &) = delete;
    RecordedServer &operator=(const RecordedServer &) = delete;

    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:PORT"
    void setHandler(Handler handler);
    [[nodiscard]] const std::vector<RecordedRequest> &seen() const; ///< in the order of arrival
    [[nodiscard]] int seenOf(const QByteArray &line) const;         ///< "POST /_session"
    [[nodiscard]] int connections() const;                          ///< that were opened
    [[nodiscard]] int mostAtOnce() const;                           ///< requests without their answer
    void setCertificate(const TestCertificate &certificate);        ///< for new connections
    void dropConnections();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::test
