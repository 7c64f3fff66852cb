// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace videoguard::test {

/// A proxy before a CouchDB-compatible server that does to HTTP what networks and servers do, by chance from
/// a seed or on order. Runs on a thread of its own.
class FaultProxy
{
public:
    /// Chances from 0 to 1 per request.
    struct Faults {
        double cutBody = 0;       ///< the connection ends in the middle of the answer
        double cutRequest = 0;    ///< it ends before the server got the request
        double lostReply = 0;     ///< the server did it, the answer never comes
        double serverError = 0;   ///< 500 with JSON, without asking the server
        double htmlPage = 0;      ///< 502 with a proxy's HTML page
        double tooMany = 0;       ///< 429 with Retry-After: 0
        double delay = 0;         ///< up to `mostDelay` before the answer
        double duplicateRows = 0; ///< rows of a changes feed come twice
        double reorderRows = 0;   ///< rows of a changes feed come in another order
        std::chrono::milliseconds mostDelay{200};
    };
    FaultProxy(const QUrl &server, quint32 seed);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    [[nodiscard]] QUrl url() const;       ///< "http://127.0.0.1:PORT"
    void setFaults(const Faults &faults); ///< all zero: passes everything through
    /// Nothing gets through: new connections are refused, open ones end.
    void setOffline(bool offline);
    [[nodiscard]] int requests() const; ///< that arrived since the last `resetCounts`
    [[nodiscard]] int faultsDone() const;
    /// "GET /catalogue-lv-talsi/_changes" in the order of arrival, without the query.
    [[nodiscard]] QStringList seen() const;
    void resetCounts();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::test
