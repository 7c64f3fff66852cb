// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/fault_proxy.h"
#include "tests/support/http_message.h"

#include <QTcpSocket>

#include <functional>
#include <optional>
#include <random>

namespace videoguard::test {

/// What is done to one request, drawn when it arrived.
struct FaultPlan {
    enum class End { None, CutRequest, ServerError, HtmlPage, TooMany, LostReply, CutBody };
    End end = End::None;
    bool duplicate = false;
    bool reorder = false;
    std::chrono::milliseconds delay{0};
    quint32 seed = 0; ///< where to cut, how to shuffle
};

/// One connection of a client to the proxy: its requests one after another, each over a connection of its own
/// to the server. On the proxy's thread.
class FaultConnection : public QObject
{
    Q_OBJECT

public:
    using Draw = std::function<FaultPlan(const QByteArray &method, const QByteArray &target)>;
    using FaultDone = std::function<void()>;
    /// Owns `client`. `faulted` is told of each fault that took place.
    FaultConnection(QTcpSocket *client, QUrl server, Draw draw, FaultDone faulted, QObject *parent);
    void abort();

private:
    void readClient();
    void carryOut();
    void askServer();
    void readServer();
    void serverEnded();
    void beginAnswer();
    void passOn(const QByteArray &plain);
    void endAnswer();
    void answerHeld();
    void answerOwn(const QByteArray &status, const QByteArray &headers, const QByteArray &body);
    void nextRequest();
    void write(const QByteArray &bytes); ///< to the client, unless it has gone
    void close();

    QTcpSocket *m_client;
    QTcpSocket *m_upstream = nullptr;
    QUrl m_server;
    Draw m_draw;
    FaultDone m_faulted;
    FaultPlan m_plan;
    QByteArray m_clientBytes, m_serverBytes;
    std::optional<HttpHead> m_request;
    HttpBody m_requestBody;
    QByteArray m_requestBytes;
    bool m_busy = false; ///< a request is whole and not answered yet
    std::optional<HttpHead> m_answer;
    HttpBody m_answerBody;
    bool m_hold = false; ///< the answer is collected, to be altered
    QByteArray m_held;
};

} // namespace videoguard::test
