// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/engine.h"

#include "app/base/log.h"
#include "app/sync/engine_private.h"
#include "app/sync/provision.h"

#include <algorithm>

namespace videoguard::sync {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int kMostAtOnce = 4;
constexpr int kMostLongPolls = 4;
/// Attempts without any answer, in a row, after which the server counts as out of reach.
constexpr int kSilentAttempts = 2;
/// Units on the move are looked at more often, as long as they move.
constexpr auto kPositionsEvery = 3s;
constexpr auto kPositionsAtMost = 15s;

void deleteClient(CouchClient *client)
{
    if (!client)
        return;
    client->cancelAll();
    client->deleteLater();
}

} // namespace

Engine::Private::Private(Engine &engine, Ledger &ledger, Collection &collection, const base::Clock &clock,
                         Timing timing)
    : m_engine(engine)
    , m_ledger(ledger)
    , m_collection(collection)
    , m_clock(clock)
    , m_timing(timing)
    , m_writer(ledger, collection, clock)
    , m_client(nullptr, deleteClient)
{
    m_publish.setSingleShot(true);
    m_publish.setInterval(100ms);
    connect(&m_publish, &QTimer::timeout, this, [this] { publish(); });
    m_pump.setSingleShot(true);
    connect(&m_pump, &QTimer::timeout, this, [this] { pump(); });
}

Engine::Private::~Private()
{
    m_engine.blockSignals(true); // who listens may be gone in part already
    dropRuns();
}

void Engine::Private::start(const ServerAccount &account, const QByteArray &password)
{
    stop();
    m_client.reset(new CouchClient(account, password));
    m_client->setAttempts(1); // each database has its own patience
    state.running = true;
    beginSession();
}

void Engine::Private::beginSession()
{
    state.refused = false;
    state.offlineSince_us = 0;
    m_silent = 0;
    const auto installation = m_ledger.installation();
    m_tools.reset(new FeedTools{m_ledger, m_collection, m_clock, m_timing, m_writer, *m_client,
                                installation.value_or(QString())});
    Feed feed;
    feed.database = directoryDatabase();
    feed.kind = FeedKind::Directory;
    addRun(feed);
    readFeeds();
    syncNow({});
}

void Engine::Private::stop()
{
    dropRuns();
    m_client.reset();
    state = {};
    m_unsettled = false;
    m_unasked.clear();
    m_pump.stop();
    changed();
}

void Engine::Private::dropRuns()
{
    for (FeedRun *run : std::exchange(m_runs, {})) {
        run->stop();
        run->deleteLater();
    }
}

FeedRun *Engine::Private::runOf(const QString &database) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(),
                                    [&](const FeedRun *run) { return run->feed().database == database; });
    return found == m_runs.end() ? nullptr : *found;
}

FeedRun *Engine::Private::directory() const
{
    return runOf(directoryDatabase());
}

/// The databases as the directory names them by now; those that it does not name any more rest.
void Engine::Private::readFeeds()
{
    const auto feeds = m_collection.feeds();
    if (!feeds) {
        qCWarning(base::logDatabase).noquote() << "read the directory:" << base::describe(feeds.error());
        return;
    }
    QStringList named{directoryDatabase()};
    for (const Feed &feed : *feeds) {
        named.append(feed.database);
        FeedRun *run = runOf(feed.database);
        if (run && run->feed().own == feed.own && run->feed().owner == feed.owner)
            continue;
        if (run) {
            std::erase(m_runs, run);
            run->stop();
            run->deleteLater();
        }
        addRun(feed);
    }
    for (std::size_t i = m_runs.size(); i-- > 0;) {
        FeedRun *run = m_runs[i];
        if (named.contains(run->feed().database))
            continue;
        m_unasked.removeAll(run->feed().database);
        m_runs.erase(m_runs.begin() + static_cast<std::ptrdiff_t>(i));
        run->stop();
        run->deleteLater();
    }
    const auto rank = [](const FeedRun *run) {
        const Feed &feed = run->feed();
        return feed.kind == FeedKind::Directory ? 0 : feed.own ? 1 : feed.kind == FeedKind::Positions ? 3 : 2;
    };
    std::stable_sort(m_runs.begin(), m_runs.end(),
                     [&](const FeedRun *one, const FeedRun *other) { return rank(one) < rank(other); });
    changed();
}

void Engine::Private::addRun(const Feed &wanted)
{
    base::Result<Feed> feed = wanted;
    const auto saved = m_ledger.atomically([&]() -> base::Result<void> {
        feed = m_ledger.saveFeed(wanted);
        return feed ? base::Result<void>() : tl::unexpected(feed.error());
    });
    if (!saved) {
        qCWarning(base::logDatabase).noquote() << "keep a feed:" << base::describe(saved.error());
        return;
    }
    FeedRun::Hooks hooks;
    const auto run = std::make_shared<FeedRun *>(nullptr);
    hooks.changed = [this] { changed(); };
    hooks.documents = [this, run](const QStringList &ids) {
        emit m_engine.documentsChanged((*run)->feed(), ids);
        m_directoryChanged = m_directoryChanged || (*run)->feed().kind == FeedKind::Directory;
    };
    hooks.outbox = [this] { emit m_engine.outboxChanged(); };
    hooks.round = [this](const Round &round) { emit m_engine.roundEnded(round); };
    hooks.due = [this] { m_pump.start(0); };
    hooks.ended = [this, run] { ended(**run); };
    hooks.failed = [this, run](int status) { failed(**run, status); };
    hooks.answered = [this] { answered(); };
    *run = new FeedRun(m_tools, *feed, std::move(hooks), this);
    m_runs.push_back(*run);
    if (m_unsettled)
        m_unasked.append(feed->database);
    (*run)->rest(0ms);
}

void Engine::Private::setWatched(const QStringList &databases)
{
    m_watched = databases;
    const QStringList polled = longPolled();
    for (FeedRun *run : m_runs) {
        const bool wanted = polled.contains(run->feed().database);
        if (run->isWaiting() && !wanted) {
            run->stopWaiting();
            run->rest(restOf(*run));
        } else if (wanted && !run->isWaiting() && !run->isBusy() && !run->hasFailed()) {
            run->rest(0ms);
        }
    }
}

void Engine::Private::syncNow(const QString &database)
{
    if (!state.running || state.refused)
        return;
    m_client->hurry();
    m_unsettled = true;
    for (FeedRun *run : m_runs) {
        if (!database.isEmpty() && run->feed().database != database)
            continue;
        if (!m_unasked.contains(run->feed().database))
            m_unasked.append(run->feed().database);
        run->forgetFailures();
        run->wantProbe();
        run->stopWaiting();
        if (!run->isPulling())
            run->rest(0ms);
    }
    m_pump.start(0);
}

void Engine::Private::sendNow()
{
    if (!state.running || state.refused)
        return;
    for (FeedRun *run : m_runs) {
        if (run->feed().own) {
            run->countAgain();
            run->send();
        }
    }
}

void Engine::Private::reconcileNow(const QString &database)
{
    if (FeedRun *run = runOf(database)) {
        run->wantReconcile();
        syncNow(database);
    }
}

void Engine::Private::setPassword(const QByteArray &password)
{
    if (!m_client)
        return;
    m_client->setPassword(password);
    if (state.refused) {
        state.refused = false;
        syncNow({});
        changed();
    }
}

void Engine::Private::networkReturned()
{
    if (!state.running || state.refused)
        return;
    m_client->hurry();
    for (FeedRun *run : m_runs) {
        run->forgetFailures();
        if (run->hasFailed() && !run->isBusy() && !run->isDue())
            run->rest(0ms);
    }
}

FeedRun *Engine::Private::nextDue() const
{
    // Which databases there are is known after the directory was asked.
    FeedRun *first = directory();
    if (first && (first->isDue() || first->isPulling()) && m_unasked.contains(first->feed().database))
        return first->isDue() ? first : nullptr;
    const auto due = [](const FeedRun *run) { return run->isDue() && !run->isPulling(); };
    for (FeedRun *run : m_runs) {
        if (due(run) && m_watched.contains(run->feed().database))
            return run;
    }
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), due);
    return found == m_runs.end() ? nullptr : *found;
}

void Engine::Private::pump()
{
    if (!state.running || state.refused)
        return;
    auto busy =
        std::count_if(m_runs.begin(), m_runs.end(), [](const FeedRun *run) { return run->isPulling(); });
    while (busy < kMostAtOnce) {
        FeedRun *run = nextDue();
        if (!run)
            break;
        run->beginRound();
        ++busy;
    }
    checkSettled();
}

QStringList Engine::Private::longPolled() const
{
    QStringList databases;
    for (const FeedRun *run : m_runs) {
        if (run->feed().own && run->feed().kind == FeedKind::Catalogue)
            databases.append(run->feed().database);
    }
    for (const QString &database : m_watched) {
        if (databases.size() < kMostLongPolls && runOf(database) && !databases.contains(database))
            databases.append(database);
    }
    return databases;
}

milliseconds Engine::Private::restOf(const FeedRun &run) const
{
    if (run.feed().kind != FeedKind::Positions)
        return jittered(m_timing.pollEvery);
    const milliseconds every = kPositionsEvery * std::clamp(run.quietRounds() / 3, 1, 5);
    return jittered(std::min({every, milliseconds(kPositionsAtMost), m_timing.pollEvery}));
}

void Engine::Private::ended(FeedRun &run)
{
    if (m_client && m_client->isRefused()) {
        refuse();
        return;
    }
    m_pump.start(0);
    if (run.isBusy() || run.isWaiting() || run.isPulling())
        return;
    if (std::exchange(m_directoryChanged, false))
        readFeeds();
    m_unasked.removeAll(run.feed().database);
    if (run.hasFailed()) {
        run.rest(run.retryDelay());
    } else if (!run.isDue()) {
        if (longPolled().contains(run.feed().database) && !run.isHasty()) {
            run.beginWaiting();
        } else {
            run.calmDown();
            run.rest(restOf(run));
        }
    }
    changed();
}

void Engine::Private::failed(FeedRun &run, int status)
{
    if (run.state().failure && run.isFirstFailure()) {
        qCInfo(base::logConsole).noquote()
            << "sync" << run.feed().database << base::describe(*run.state().failure);
    }
    const bool silent = status == 0 || status == 502 || status == 503 || status == 504;
    if (!silent) {
        answered();
        return;
    }
    if (++m_silent == 1)
        m_silentSince_us = m_clock.wall().sinceEpoch.count();
    if (m_silent >= kSilentAttempts && state.offlineSince_us == 0)
        state.offlineSince_us = m_silentSince_us;
    changed();
}

void Engine::Private::answered()
{
    m_silent = 0;
    if (state.offlineSince_us == 0)
        return;
    state.offlineSince_us = 0;
    QMetaObject::invokeMethod(
        this, [this] { networkReturned(); }, Qt::QueuedConnection);
    changed();
}

/// Nothing is sent any more until somebody enters the password anew: a few wrong ones lock the whole office
/// out.
void Engine::Private::refuse()
{
    if (state.refused)
        return;
    state.refused = true;
    for (FeedRun *run : m_runs)
        run->stop();
    m_client->cancelAll();
    m_unasked.clear();
    m_pump.stop();
    changed();
    QMetaObject::invokeMethod(
        this, [this] { checkSettled(); }, Qt::QueuedConnection);
}

void Engine::Private::checkSettled()
{
    if (!m_unsettled || !m_unasked.isEmpty())
        return;
    const bool busy = std::any_of(m_runs.begin(), m_runs.end(), [](const FeedRun *run) {
        return run->isBusy() || run->isDue() || run->isPulling();
    });
    if (busy)
        return;
    m_unsettled = false;
    publish();
    emit m_engine.settled();
}

void Engine::Private::changed()
{
    if (!m_publish.isActive())
        m_publish.start();
}

void Engine::Private::publish()
{
    m_publish.stop();
    state.feeds.clear();
    for (const FeedRun *run : m_runs)
        state.feeds.push_back(run->state());
    if (m_client)
        state.traffic = m_client->traffic();
    emit m_engine.stateChanged(state);
}

Engine::Engine(Ledger &ledger, Collection &collection, const base::Clock &clock, Timing timing,
               QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, ledger, collection, clock, timing))
{
    qRegisterMetaType<EngineState>();
    qRegisterMetaType<Feed>();
    qRegisterMetaType<Round>();
}

Engine::~Engine() = default;

void Engine::start(const ServerAccount &account, const QByteArray &password)
{
    d->start(account, password);
}

void Engine::stop()
{
    d->stop();
}

void Engine::setPassword(const QByteArray &password)
{
    d->setPassword(password);
}

void Engine::setWatched(const QStringList &databases)
{
    d->setWatched(databases);
}

void Engine::syncNow(const QString &database)
{
    d->syncNow(database);
}

void Engine::sendNow()
{
    d->sendNow();
}

void Engine::reconcileNow(const QString &database)
{
    d->reconcileNow(database);
}

void Engine::networkReturned()
{
    d->networkReturned();
}

const EngineState &Engine::state() const
{
    return d->state;
}

} // namespace videoguard::sync
