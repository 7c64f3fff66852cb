// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/fault_connection.h"

#include <QTimer>

#include <algorithm>

namespace videoguard::test {
namespace {

const QByteArray kHtml = "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>\n"
                         "<body><center><h1>502 Bad Gateway</h1></center><hr></body></html>\n";

QByteArray target(const HttpHead &request)
{
    return request.first.split(' ').value(1);
}

QByteArray method(const HttpHead &request)
{
    return request.first.split(' ').value(0);
}

} // namespace

FaultConnection::FaultConnection(QTcpSocket *client, QUrl server, Draw draw, FaultDone faulted,
                                 QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_server(std::move(server))
    , m_draw(std::move(draw))
    , m_faulted(std::move(faulted))
{
    m_client->setParent(this);
    connect(m_client, &QTcpSocket::readyRead, this, &FaultConnection::readClient);
    connect(m_client, &QTcpSocket::disconnected, this, &FaultConnection::close);
    readClient();
}

void FaultConnection::abort()
{
    if (m_upstream)
        m_upstream->abort();
    m_client->abort();
}

void FaultConnection::close()
{
    if (m_upstream) {
        m_upstream->disconnect(this);
        m_upstream->abort();
    }
    deleteLater();
}

void FaultConnection::write(const QByteArray &bytes)
{
    if (m_client->state() == QAbstractSocket::ConnectedState)
        m_client->write(bytes);
}

void FaultConnection::readClient()
{
    m_clientBytes += m_client->readAll();
    if (m_busy)
        return;
    if (!m_request) {
        m_request = HttpHead::take(m_clientBytes);
        if (!m_request)
            return;
        m_requestBody = HttpBody::of(*m_request, false);
        m_requestBytes.clear();
        if (!m_request->value("expect").isEmpty())
            write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    m_requestBytes += m_requestBody.take(m_clientBytes);
    if (!m_requestBody.done())
        return;
    m_busy = true;
    m_plan = m_draw(method(*m_request), target(*m_request));
    if (m_plan.delay.count() > 0) {
        m_faulted();
        QTimer::singleShot(m_plan.delay, this, &FaultConnection::carryOut);
    } else {
        carryOut();
    }
}

void FaultConnection::carryOut()
{
    if (m_plan.end != FaultPlan::End::None && m_plan.end != FaultPlan::End::CutBody)
        m_faulted();
    switch (m_plan.end) {
    case FaultPlan::End::CutRequest:
        abort();
        return;
    case FaultPlan::End::ServerError:
        answerOwn("500 Internal Server Error", "Content-Type: application/json\r\n",
                  R"({"error":"internal_server_error","reason":"No DB shards could be opened."})");
        return;
    case FaultPlan::End::HtmlPage:
        answerOwn("502 Bad Gateway", "Content-Type: text/html\r\n", kHtml);
        return;
    case FaultPlan::End::TooMany:
        answerOwn("429 Too Many Requests", "Content-Type: application/json\r\nRetry-After: 0\r\n",
                  R"({"error":"too_many_requests","reason":"slow down"})");
        return;
    case FaultPlan::End::None:
    case FaultPlan::End::LostReply:
    case FaultPlan::End::CutBody:
        askServer();
        return;
    }
}

void FaultConnection::askServer()
{
    HttpHead head = *m_request;
    for (const char *name : {"host", "connection", "keep-alive", "accept-encoding", "expect",
                             "transfer-encoding", "content-length"})
        head.remove(name);
    const QByteArray host = m_server.host().toUtf8() + ':' + QByteArray::number(m_server.port(80));
    head.headers.emplace_back("Host", host);
    head.headers.emplace_back("Connection", "close");
    head.headers.emplace_back("Accept-Encoding", "identity");
    if (m_requestBody.framing() != HttpBody::Framing::None)
        head.headers.emplace_back("Content-Length", QByteArray::number(m_requestBytes.size()));
    m_answer.reset();
    m_serverBytes.clear();
    m_held.clear();
    m_upstream = new QTcpSocket(this);
    connect(m_upstream, &QTcpSocket::connected, this,
            [this, bytes = head.bytes() + m_requestBytes] { m_upstream->write(bytes); });
    connect(m_upstream, &QTcpSocket::readyRead, this, &FaultConnection::readServer);
    connect(m_upstream, &QTcpSocket::disconnected, this, &FaultConnection::serverEnded);
    connect(m_upstream, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            serverEnded();
    });
    m_upstream->connectToHost(m_server.host(), static_cast<quint16>(m_server.port(80)));
}

void FaultConnection::readServer()
{
    m_serverBytes += m_upstream->readAll();
    if (!m_answer) {
        m_answer = HttpHead::take(m_serverBytes);
        if (!m_answer)
            return;
        beginAnswer();
    }
    passOn(m_answerBody.take(m_serverBytes));
    if (m_answerBody.done())
        endAnswer();
}

void FaultConnection::serverEnded()
{
    if (!m_upstream)
        return;
    if (m_answer && m_answerBody.framing() == HttpBody::Framing::UntilClose) {
        passOn(m_upstream->readAll());
        endAnswer();
        m_client->disconnectFromHost();
        return;
    }
    abort(); // the server was cut off, so is the client
}

void FaultConnection::beginAnswer()
{
    const int status = m_answer->first.mid(9, 3).toInt();
    const bool empty = status == 204 || status == 304 || method(*m_request) == "HEAD";
    m_answerBody = empty ? HttpBody() : HttpBody::of(*m_answer, true);
    const bool feed = status == 200 && target(*m_request).split('?').first().endsWith("/_changes");
    m_plan.duplicate = m_plan.duplicate && feed;
    m_plan.reorder = m_plan.reorder && feed;
    m_hold = m_plan.end != FaultPlan::End::None || m_plan.duplicate || m_plan.reorder;
    m_answer->remove("connection");
    m_answer->remove("keep-alive");
    if (!m_hold)
        write(m_answer->bytes());
}

void FaultConnection::passOn(const QByteArray &plain)
{
    if (plain.isEmpty())
        return;
    if (m_hold)
        m_held += plain;
    else if (m_answerBody.framing() == HttpBody::Framing::Chunked)
        write(QByteArray::number(plain.size(), 16) + "\r\n" + plain + "\r\n");
    else
        write(plain);
}

void FaultConnection::endAnswer()
{
    m_upstream->disconnect(this);
    m_upstream->abort();
    m_upstream->deleteLater();
    m_upstream = nullptr;
    if (m_hold) {
        answerHeld();
        return;
    }
    if (m_answerBody.framing() == HttpBody::Framing::Chunked)
        write("0\r\n\r\n");
    nextRequest();
}

void FaultConnection::answerHeld()
{
    std::mt19937 random(m_plan.seed);
    if (m_plan.end == FaultPlan::End::LostReply) {
        abort();
        return;
    }
    if (auto feed = m_plan.duplicate || m_plan.reorder ? FeedRows::parse(m_held) : std::nullopt;
        feed && !feed->rows.empty()) {
        if (m_plan.duplicate) {
            const std::size_t count = feed->rows.size();
            for (std::size_t copies = count / 3 + 1; copies > 0; --copies)
                feed->rows.push_back(feed->rows[random() % count]);
        }
        if (m_plan.reorder)
            std::shuffle(feed->rows.begin(), feed->rows.end(), random);
        m_held = feed->bytes();
        m_faulted();
    }
    HttpHead head = *m_answer;
    head.remove("transfer-encoding");
    head.remove("content-length");
    const bool has = m_answerBody.framing() != HttpBody::Framing::None;
    if (has)
        head.headers.emplace_back("Content-Length", QByteArray::number(m_held.size()));
    write(head.bytes());
    if (m_plan.end == FaultPlan::End::CutBody && m_held.size() > 1) {
        m_faulted();
        write(m_held.left(1 + static_cast<qsizetype>(random()) % (m_held.size() - 1)));
        m_client->disconnectFromHost();
        return;
    }
    write(m_held);
    nextRequest();
}

void FaultConnection::answerOwn(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    write("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
          "\r\n\r\n");
    if (method(*m_request) != "HEAD")
        write(body);
    nextRequest();
}

void FaultConnection::nextRequest()
{
    const bool last = m_request->value("connection").toLower() == "close";
    m_request.reset();
    m_busy = false;
    if (last)
        m_client->disconnectFromHost();
    else if (!m_clientBytes.isEmpty())
        QMetaObject::invokeMethod(this, &FaultConnection::readClient, Qt::QueuedConnection);
}

} // namespace videoguard::test
