// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/couch_client.h"

#include "app/sync/couch_exchange.h"
#include "app/sync/couch_queue.h"
#include "app/sync/couch_session.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace videoguard::sync {

namespace {

using namespace std::chrono_literals;
using base::ErrorKind;

constexpr std::size_t kLines = 4; ///< connections of one kind at once
constexpr qsizetype kGzipFrom_bytes = 1024;
constexpr std::chrono::milliseconds kFirstDelay = 500ms;
constexpr std::chrono::milliseconds kMostDelay = 5min;

/// A half to the whole of the doubled delay: consoles that lost the server together come back apart.
std::chrono::milliseconds delayBefore(int attempt)
{
    const auto whole =
        std::min<std::chrono::milliseconds>(kMostDelay, kFirstDelay * (1LL << std::min(attempt, 16)));
    return whole / 2 +
           std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64{whole.count() / 2 + 1}));
}

/// One connection. A manager of its own for each: it opens one connection for one request, so that every
/// certificate is seen before anything is sent, and can be dropped alone.
struct Line {
    std::unique_ptr<QNetworkAccessManager> network;
    bool isBusy = false;

    QNetworkAccessManager &open()
    {
        if (!network)
            network = std::make_unique<QNetworkAccessManager>();
        isBusy = true;
        return *network;
    }
    void release(bool spoilt)
    {
        isBusy = false;
        if (spoilt && network)
            network.release()->deleteLater();
    }
};

} // namespace

class CouchClient::Private
{
public:
    enum class Where { Queued, Active, Waiting, Answered };
    struct Task {
        CouchRequest request;
        QPointer<QObject> context;
        QMetaObject::Connection contextGone;
        Sink sink;
        Done done;
        QString database;
        Where where = Where::Queued;
        int attempt = 0;
        bool plain = false;    ///< its body is not packed any more
        bool loggedIn = false; ///< was repeated after another log-in
        QByteArray packed;     ///< body as sent with gzip
        quint64 session = 0;
        QDeadlineTimer notBefore;
        CouchExchange *exchange = nullptr; ///< owned
        std::size_t line = 0;
    };
    enum class Gzip { Unknown, Taken, Refused };

    Private(CouchClient *owner, ServerAccount account, QByteArray password)
        : q(owner)
        , m_account(std::move(account))
        , m_session(m_account.user, std::move(password))
        , m_retries(owner)
    {
        auto tls = CouchTls::of(m_account);
        if (tls)
            m_tls = std::move(*tls);
        else
            m_tlsFailure = base::Error{ErrorKind::Untrusted, tls.error().what, tls.error().cause};
        m_retries.setSingleShot(true);
        QObject::connect(&m_retries, &QTimer::timeout, q, [this] { wake(false); });
    }
    ~Private()
    {
        for (auto &[ticket, task] : m_tasks) {
            QObject::disconnect(task.contextGone);
            drop(task.exchange);
        }
        drop(m_logIn);
    }

    quint64 add(const CouchRequest &request, QObject *context, Sink sink, Done done);
    void cancel(quint64 ticket);
    void pump();
    void wake(bool all);
    void answer(quint64 ticket, const CouchAnswer &answer);
    void answerAll(const CouchAnswer &answer);
    void setPassword(const QByteArray &password);
    static void drop(CouchExchange *&exchange);

    CouchClient *q;
    ServerAccount m_account;
    CouchSession m_session;
    CouchTls m_tls;
    std::optional<base::Error> m_tlsFailure;
    std::unordered_map<quint64, Task> m_tasks;
    quint64 m_lastTicket = 0;
    std::array<CouchQueue, 2> m_queues; ///< ordinary ones, long polls
    std::array<std::array<Line, kLines>, 2> m_lines;
    Line m_logInLine;
    CouchExchange *m_logIn = nullptr; ///< owned
    QTimer m_retries;
    Gzip m_gzip = Gzip::Unknown;
    int m_attempts = 4;
    Traffic m_traffic;

private:
    void schedulePump();
    void launch(quint64 ticket, Task &task, std::size_t line);
    void ended(quint64 ticket);
    void startLogIn();
    void logInEnded();
    void logInFailed(const CouchAnswer &answer);
    void requeue(quint64 ticket, Task &task);
    [[nodiscard]] bool again(Task &task, const CouchAnswer &failed, bool outcomeUnknown);
    void armRetries();
    void count(const Traffic &traffic);

    bool m_pumpScheduled = false;
};

void CouchClient::Private::drop(CouchExchange *&exchange)
{
    if (!exchange)
        return;
    exchange->disconnect();
    exchange->abandon();
    // It may be the sender of what is being handled.
    std::exchange(exchange, nullptr)->deleteLater();
}

quint64 CouchClient::Private::add(const CouchRequest &request, QObject *context, Sink sink, Done done)
{
    const quint64 ticket = ++m_lastTicket;
    Task &task = m_tasks[ticket];
    task.request = request;
    task.context = context ? context : q;
    task.contextGone =
        QObject::connect(task.context, &QObject::destroyed, q, [this, ticket] { cancel(ticket); });
    task.sink = std::move(sink);
    task.done = std::move(done);
    task.database = request.path.value(0);
    requeue(ticket, task);
    return ticket;
}

void CouchClient::Private::requeue(quint64 ticket, Task &task)
{
    task.where = Where::Queued;
    m_queues[task.request.longPoll].push(task.database, ticket);
    schedulePump();
}

void CouchClient::Private::schedulePump()
{
    if (std::exchange(m_pumpScheduled, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            m_pumpScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

void CouchClient::Private::cancel(quint64 ticket)
{
    const auto found = m_tasks.find(ticket);
    if (found == m_tasks.end())
        return;
    Task &task = found->second;
    QObject::disconnect(task.contextGone);
    if (task.where == Where::Queued)
        m_queues[task.request.longPoll].remove(task.database, ticket);
    if (task.where == Where::Active) {
        count(task.exchange->traffic());
        drop(task.exchange);
        m_lines[task.request.longPoll][task.line].release(false);
        schedulePump();
    }
    m_tasks.erase(found);
}

void CouchClient::Private::pump()
{
    if (m_queues[0].isEmpty() && m_queues[1].isEmpty())
        return;
    if (m_tlsFailure) {
        CouchAnswer failed;
        failed.error = m_tlsFailure;
        return answerAll(failed);
    }
    const auto locked = m_session.lockedFor();
    if (m_session.isRefused() || (locked && !m_session.isReady())) {
        CouchAnswer refusal = m_session.refusal();
        refusal.retryAfter = locked;
        return answerAll(refusal);
    }
    if (!m_session.isReady())
        return startLogIn();
    for (std::size_t kind = 0; kind < m_queues.size(); ++kind) {
        for (std::size_t line = 0; line < kLines; ++line) {
            if (m_lines[kind][line].isBusy)
                continue;
            const auto ticket = m_queues[kind].take();
            if (!ticket)
                break;
            launch(*ticket, m_tasks.at(*ticket), line);
        }
    }
}

void CouchClient::Private::launch(quint64 ticket, Task &task, std::size_t line)
{
    const CouchRequest &request = task.request;
    ExchangeOrder order;
    order.method = request.method;
    order.url = serverUrl(m_account.server, request.path, QString::fromLatin1(request.query));
    order.silence = request.silence;
    order.what = QString::fromLatin1(request.method) + u' ' + request.path.join(u'/');
    order.body = request.body;
    if (request.body.size() >= kGzipFrom_bytes && !task.plain && m_gzip != Gzip::Refused) {
        if (task.packed.isEmpty())
            task.packed = gzipped(request.body);
        order.bodyIsGzip = !task.packed.isEmpty() && task.packed.size() < request.body.size();
        if (order.bodyIsGzip)
            order.body = task.packed;
    }
    if (!order.bodyIsGzip)
        task.packed.clear();
    task.session = m_session.authorize(order);
    task.where = Where::Active;
    task.line = line;
    Sink sink;
    if (task.sink)
        sink = task.sink;
    task.exchange =
        new CouchExchange(m_lines[request.longPoll][line].open(), m_tls, std::move(order), std::move(sink));
    QObject::connect(task.exchange, &CouchExchange::finished, q, [this, ticket] { ended(ticket); });
    task.exchange->start();
}

void CouchClient::Private::ended(quint64 ticket)
{
    Task &task = m_tasks.at(ticket);
    CouchExchange &exchange = *task.exchange; // lives until the event loop comes round
    const CouchAnswer answerHere = exchange.answer();
    const bool unknown = exchange.outcomeIsUnknown();
    count(exchange.traffic());
    m_session.takeCookies(task.session, exchange.newCookies());
    if (answerHere.ok())
        m_session.served(task.session);
    m_lines[task.request.longPoll][task.line].release(exchange.spoilsConnection());
    drop(task.exchange);
    schedulePump();

    if (answerHere.status == 401 && !std::exchange(task.loggedIn, true) && m_session.refusedBy(task.session))
        return requeue(ticket, task);
    const bool packed = !task.packed.isEmpty();
    const bool disliked = answerHere.status == 400 || answerHere.status == 415;
    if (packed && disliked && m_gzip == Gzip::Unknown) {
        task.plain = true;
        task.packed.clear();
        return requeue(ticket, task);
    }
    if (packed && answerHere.ok())
        m_gzip = Gzip::Taken;
    else if (task.plain && answerHere.status != 0 && !answerHere.isTransient())
        m_gzip = disliked ? Gzip::Taken : Gzip::Refused;
    if (!again(task, answerHere, unknown))
        answer(ticket, answerHere);
}

/// Whether the request waits for another attempt.
bool CouchClient::Private::again(Task &task, const CouchAnswer &failed, bool outcomeUnknown)
{
    if (failed.ok() || !failed.isTransient() || failed.error->kind == ErrorKind::Denied || task.sink)
        return false;
    if (outcomeUnknown && !task.request.repeatable)
        return false;
    if (task.attempt + 1 >= m_attempts)
        return false;
    const std::chrono::milliseconds asked = failed.retryAfter.value_or(0ms);
    if (asked > kMostDelay)
        return false;
    task.notBefore.setRemainingTime(std::max(asked, delayBefore(task.attempt)));
    ++task.attempt;
    task.where = Where::Waiting;
    armRetries();
    return true;
}

void CouchClient::Private::armRetries()
{
    qint64 soonest = -1;
    for (const auto &[ticket, task] : m_tasks) {
        if (task.where != Where::Waiting)
            continue;
        const qint64 remaining = task.notBefore.remainingTime();
        soonest = soonest < 0 ? remaining : std::min(soonest, remaining);
    }
    if (soonest < 0)
        m_retries.stop();
    else
        m_retries.start(std::chrono::milliseconds(soonest));
}

void CouchClient::Private::wake(bool all)
{
    std::vector<quint64> due;
    for (const auto &[ticket, task] : m_tasks) {
        if (task.where == Where::Waiting && (all || task.notBefore.hasExpired()))
            due.push_back(ticket);
    }
    std::sort(due.begin(), due.end());
    for (const quint64 ticket : due)
        requeue(ticket, m_tasks.at(ticket));
    armRetries();
}

void CouchClient::Private::startLogIn()
{
    if (m_logIn)
        return;
    m_logIn = new CouchExchange(m_logInLine.open(), m_tls, m_session.logIn(m_account.server), {});
    QObject::connect(m_logIn, &CouchExchange::finished, q, [this] { logInEnded(); });
    m_logIn->start();
}

void CouchClient::Private::setPassword(const QByteArray &password)
{
    m_session.setPassword(password);
    // What the server says of the old one says nothing of this one.
    if (m_logIn) {
        drop(m_logIn);
        m_logInLine.release(false);
        schedulePump();
    }
}

void CouchClient::Private::logInEnded()
{
    const CouchSession::Step step = m_session.takeLogIn(*m_logIn);
    const CouchAnswer result = m_logIn->answer();
    count(m_logIn->traffic());
    m_logInLine.release(m_logIn->spoilsConnection());
    drop(m_logIn);
    if (step == CouchSession::Step::Failed)
        return logInFailed(result);
    // Again and Done go on; Refused is answered to all.
    pump();
}

void CouchClient::Private::logInFailed(const CouchAnswer &failed)
{
    for (CouchQueue &queue : m_queues) {
        while (const auto ticket = queue.take()) {
            Task &task = m_tasks.at(*ticket);
            // Not sent at all: even what must not be done twice may wait.
            if (!again(task, failed, false))
                answer(*ticket, failed);
        }
    }
}

void CouchClient::Private::answerAll(const CouchAnswer &same)
{
    for (CouchQueue &queue : m_queues) {
        while (const auto ticket = queue.take())
            answer(*ticket, same);
    }
}

void CouchClient::Private::answer(quint64 ticket, const CouchAnswer &result)
{
    m_tasks.at(ticket).where = Where::Answered;
    CouchAnswer clean = result;
    if (clean.error) {
        clean.error->cause = m_session.scrubbed(std::move(clean.error->cause));
        clean.couchReason = m_session.scrubbed(std::move(clean.couchReason));
    }
    QMetaObject::invokeMethod(
        q,
        [this, ticket, clean] {
            const auto found = m_tasks.find(ticket);
            if (found == m_tasks.end()) // cancelled meanwhile
                return;
            QObject::disconnect(found->second.contextGone);
            const Done done = std::move(found->second.done);
            m_tasks.erase(found);
            // The last thing: it may delete the client.
            if (done)
                done(clean);
        },
        Qt::QueuedConnection);
}

void CouchClient::Private::count(const Traffic &traffic)
{
    m_traffic.in += traffic.in;
    m_traffic.out += traffic.out;
}

CouchClient::CouchClient(ServerAccount account, QByteArray password, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(account), std::move(password)))
{
}

CouchClient::~CouchClient() = default;

const ServerAccount &CouchClient::account() const
{
    return d->m_account;
}

quint64 CouchClient::send(const CouchRequest &request, QObject *context, Done done)
{
    return d->add(request, context, {}, std::move(done));
}

quint64 CouchClient::stream(const CouchRequest &request, QObject *context, Sink sink, Done done)
{
    return d->add(request, context, std::move(sink), std::move(done));
}

void CouchClient::cancel(quint64 ticket)
{
    d->cancel(ticket);
}

void CouchClient::cancelAll()
{
    std::vector<quint64> tickets;
    for (const auto &[ticket, task] : d->m_tasks)
        tickets.push_back(ticket);
    for (const quint64 ticket : tickets)
        d->cancel(ticket);
}

void CouchClient::hurry()
{
    d->wake(true);
}

void CouchClient::setPassword(const QByteArray &password)
{
    d->setPassword(password);
}

bool CouchClient::isRefused() const
{
    return d->m_session.isRefused();
}

Traffic CouchClient::traffic() const
{
    return d->m_traffic;
}

void CouchClient::setAttempts(int attempts)
{
    d->m_attempts = std::max(1, attempts);
}

} // namespace videoguard::sync
