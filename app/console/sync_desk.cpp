// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sync_desk.h"

#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/console/sync_worker.h"

#include <QNetworkInformation>

#include <algorithm>

namespace videoguard::console {

using base::Result;

namespace {

void note(const base::Error &error)
{
    qCWarning(base::logConsole).noquote() << base::describe(error);
}

} // namespace

SyncDesk::SyncDesk(QString catalogueFile, CatalogueDesk &catalogue, Preferences &preferences,
                   access::Secrets &secrets)
    : m_file(std::move(catalogueFile))
    , m_catalogue(catalogue)
    , m_preferences(preferences)
    , m_secrets(secrets)
    , m_settings(readSyncSettings(preferences))
    , m_worker(new Worker(m_file))
{
    connect(m_worker, &Worker::stateChanged, this, &SyncDesk::takeState);
    connect(m_worker, &Worker::documentsChanged, this, &SyncDesk::follow);
    connect(m_worker, &Worker::outboxChanged, this, [this] {
        readBooks();
        emit outboxChanged();
    });
    connect(m_worker, &Worker::roundEnded, this, &SyncDesk::roundsChanged);
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("sync"));
    m_thread.start();

    // Saving twenty cameras at once is one batch, not twenty.
    m_sendTimer.setSingleShot(true);
    m_sendTimer.setInterval(0);
    connect(&m_sendTimer, &QTimer::timeout, this, &SyncDesk::sendEdits);
    connect(&m_catalogue, &CatalogueDesk::changed, this, [this] {
        if (!m_following)
            m_sendTimer.start();
    });
    connect(&m_secrets, &access::Secrets::unlocked, this, [this] {
        if (m_needsPassword)
            fetchPassword();
    });
    m_reportTimer.setSingleShot(true);
    connect(&m_reportTimer, &QTimer::timeout, this, &SyncDesk::writeReports);
    readBooks();
    readNews();
    readPositions();
}

SyncDesk::~SyncDesk()
{
    // The engine belongs to its thread and its requests end there; then the thread may go.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { delete worker; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

// --- starting and stopping --------------------------------------------------------------------------------

void SyncDesk::start()
{
    if (!m_settings.isJoined() || m_settings.paused)
        return;
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, m_worker,
                [worker = m_worker](QNetworkInformation::Reachability reachability) {
                    if (reachability != QNetworkInformation::Reachability::Disconnected && worker->open())
                        worker->engine().networkReturned();
                });
    }
    fetchPassword();
}

void SyncDesk::fetchPassword()
{
    if (m_settings.account.user.isEmpty()) {
        begin({});
        return;
    }
    m_secrets.find(syncSecretKey(), this, [this](const base::Credentials &credentials) {
        const bool missing = credentials.user != m_settings.account.user;
        if (missing != m_needsPassword) {
            m_needsPassword = missing;
            emit stateChanged();
        }
        if (!missing)
            begin(credentials.password.toUtf8());
    });
}

void SyncDesk::begin(const QByteArray &password)
{
    if (!m_settings.isJoined() || m_settings.paused)
        return;
    ask(
        this,
        [account = m_settings.account, password](Worker &worker) -> Result<void> {
            worker.start(account, password);
            return {};
        },
        [](const Result<void> &) {});
}

void SyncDesk::halt()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->stop(); }, Qt::QueuedConnection);
}

Result<void> SyncDesk::join(const sync::ServerAccount &account, const QByteArray &password)
{
    SyncSettings settings;
    settings.account = account;
    settings.catchUpFrom_us = base::systemClock().wall().sinceEpoch.count();
    // An own partner that is set stays: changing it marks every camera anew and is asked for elsewhere.
    if (auto written = writeSyncSettings(m_preferences, settings); !written)
        return written;
    m_secrets.store(syncSecretKey(), {account.user, QString::fromUtf8(password)}, true);
    m_settings = settings;
    m_needsPassword = false;
    halt();
    begin(password);
    emit settingsChanged();
    emit stateChanged();
    return {};
}

void SyncDesk::setPassword(const QByteArray &password)
{
    m_secrets.store(syncSecretKey(), {m_settings.account.user, QString::fromUtf8(password)}, true);
    m_needsPassword = false;
    if (m_state.running)
        ask(
            this,
            [account = m_settings.account, password](Worker &worker) -> Result<void> {
                worker.engine().setPassword(password);
                if (worker.client())
                    worker.client()->setPassword(password);
                return {};
            },
            [](const Result<void> &) {});
    else
        begin(password);
    emit stateChanged();
}

void SyncDesk::setPaused(bool paused)
{
    if (m_settings.paused == paused)
        return;
    m_settings.paused = paused;
    if (auto written = writeSyncSettings(m_preferences, m_settings); !written)
        note(written.error());
    if (paused)
        halt();
    else
        fetchPassword();
    emit settingsChanged();
}

Result<void> SyncDesk::leave()
{
    if (auto written = writeSyncSettings(m_preferences, {}); !written)
        return written;
    halt();
    m_secrets.forget(syncSecretKey());
    m_settings = {};
    m_needsPassword = false;
    m_state = {};
    readBooks();
    emit settingsChanged();
    emit stateChanged();
    return {};
}

// --- state
// --------------------------------------------------------------------------------------------------

void SyncDesk::takeState(const sync::EngineState &state)
{
    const bool booksMissing = state.feeds.empty();
    m_state = state;
    if (booksMissing)
        readBooks();
    claimOwnPartner();
    catchUp();
    emit stateChanged();
}

void SyncDesk::readBooks()
{
    // While the engine runs it knows better, except the counts, which a decision here has just changed.
    sync::Ledger &ledger = m_catalogue.reader().ledger();
    const auto feeds = ledger.feeds();
    if (!feeds) {
        note(feeds.error());
        return;
    }
    for (const sync::Feed &feed : *feeds) {
        const auto counts = ledger.counts(feed.number);
        const auto contact = ledger.lastContact(feed.number);
        if (!counts || !contact) {
            note(counts ? contact.error() : counts.error());
            continue;
        }
        const auto there =
            std::find_if(m_state.feeds.begin(), m_state.feeds.end(),
                         [&](const sync::FeedState &state) { return state.feed.number == feed.number; });
        sync::FeedState &state = there == m_state.feeds.end() ? m_state.feeds.emplace_back() : *there;
        state.feed = feed;
        state.counts = *counts;
        if (!m_state.running)
            state.lastContact_us = *contact;
    }
}

void SyncDesk::follow(const sync::Feed &feed, const QStringList &ids)
{
    if (feed.kind == sync::FeedKind::Positions) {
        readPositions();
        emit positionsChanged();
        return;
    }
    // Partners and their databases are read whole.
    m_following = true;
    m_catalogue.noteOutsideChange(feed.kind == sync::FeedKind::Directory ? QStringList() : ids);
    m_following = false;
    claimOwnPartner();
    readBooks();
    readNews();
    emit newsChanged();
    emit outboxChanged();
}

// Whoever joins with the account of a partner is that partner's console, unless somebody said otherwise
// before.
void SyncDesk::claimOwnPartner()
{
    const QString &slug = m_settings.account.partner;
    if (slug.isEmpty() || m_claiming || !m_catalogue.ownPartnerId().isEmpty())
        return;
    const auto &partners = m_catalogue.partners();
    const auto own = std::find_if(partners.begin(), partners.end(),
                                  [&](const catalogue::Partner &partner) { return partner.slug == slug; });
    if (own == partners.end())
        return;
    m_claiming = true;
    m_catalogue.change(
        this, {}, [id = own->id](catalogue::Store &store) { return store.setOwnPartner(id); },
        [this](const Result<void> &set) {
            m_claiming = false;
            if (!set) {
                note(set.error());
                return;
            }
            // Which databases are written from here is asked anew.
            halt();
            fetchPassword();
        });
}

// What was saved after joining, but before the directory had named the own database, found no outbox.
void SyncDesk::catchUp()
{
    if (m_settings.catchUpFrom_us == 0 || m_catchingUp)
        return;
    const bool ready = std::any_of(m_state.feeds.begin(), m_state.feeds.end(), [](const auto &state) {
        return state.feed.own && state.feed.kind == sync::FeedKind::Catalogue && state.complete;
    });
    if (!ready)
        return;
    m_catchingUp = true;
    ask(
        this,
        [since_us = m_settings.catchUpFrom_us](Worker &worker) {
            auto sent = worker.catchUp(since_us);
            if (sent && *sent > 0)
                worker.engine().sendNow();
            return sent;
        },
        [this](const Result<int> &sent) {
            m_catchingUp = false;
            if (!sent)
                return;
            m_settings.catchUpFrom_us = 0;
            if (auto written = writeSyncSettings(m_preferences, m_settings); !written)
                note(written.error());
            readBooks();
            emit outboxChanged();
        });
}

void SyncDesk::sendEdits()
{
    readBooks();
    emit outboxChanged();
    if (m_state.running)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->engine().sendNow(); });
}

const sync::FeedState *SyncDesk::stateOf(const QString &partnerId) const
{
    const auto found = std::find_if(m_state.feeds.begin(), m_state.feeds.end(), [&](const auto &state) {
        return state.feed.kind == sync::FeedKind::Catalogue && state.feed.owner == partnerId;
    });
    return found == m_state.feeds.end() ? nullptr : &*found;
}

int SyncDesk::waiting() const
{
    int waiting = 0;
    for (const sync::FeedState &state : m_state.feeds) {
        // A position that waits is replaced by the next one; nobody needs to know.
        if (state.feed.kind == sync::FeedKind::Catalogue)
            waiting +=
                state.counts.outboxWaiting + state.counts.outboxConflicts + state.counts.outboxRejected;
    }
    return waiting;
}

int SyncDesk::decisions() const
{
    int decisions = m_state.refused || m_needsPassword ? 1 : 0;
    for (const sync::FeedState &state : m_state.feeds) {
        decisions +=
            state.counts.outboxConflicts + state.counts.outboxRejected + (state.counts.refused > 0 ? 1 : 0);
        if (state.feed.own)
            decisions += state.counts.forks;
    }
    return decisions;
}

void SyncDesk::syncNow(const QString &partnerId)
{
    QStringList databases;
    for (const sync::FeedState &state : m_state.feeds) {
        if (!partnerId.isEmpty() && state.feed.owner == partnerId)
            databases += state.feed.database;
    }
    if (!partnerId.isEmpty() && databases.isEmpty())
        return;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, databases] {
        if (!worker->client())
            return;
        if (databases.isEmpty())
            worker->engine().syncNow();
        for (const QString &database : databases)
            worker->engine().syncNow(database);
    });
}

void SyncDesk::setWatched(const QStringList &partnerIds)
{
    QStringList databases;
    for (const sync::FeedState &state : m_state.feeds) {
        if (partnerIds.contains(state.feed.owner))
            databases += state.feed.database;
    }
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, databases] {
        if (worker->client())
            worker->engine().setWatched(databases);
    });
}

// --- reading
// ------------------------------------------------------------------------------------------------

Result<std::vector<sync::OutboxItem>> SyncDesk::outbox()
{
    sync::Ledger &ledger = m_catalogue.reader().ledger();
    std::vector<sync::OutboxItem> items;
    for (const sync::FeedState &state : m_state.feeds) {
        if (!state.feed.own || state.feed.kind == sync::FeedKind::Positions)
            continue;
        auto some = ledger.outbox(state.feed.number);
        if (!some)
            return some;
        std::move(some->begin(), some->end(), std::back_inserter(items));
    }
    return items;
}

Result<std::vector<sync::RefusedDocument>> SyncDesk::refused(const QString &partnerId)
{
    sync::Ledger &ledger = m_catalogue.reader().ledger();
    std::vector<sync::RefusedDocument> documents;
    for (const sync::FeedState &state : m_state.feeds) {
        if (!partnerId.isEmpty() && state.feed.owner != partnerId)
            continue;
        auto some = ledger.refused(state.feed.number);
        if (!some)
            return some;
        std::move(some->begin(), some->end(), std::back_inserter(documents));
    }
    return documents;
}

Result<std::vector<sync::Round>> SyncDesk::rounds(int limit)
{
    return m_catalogue.reader().ledger().rounds(limit);
}

Result<QStringList> SyncDesk::forked()
{
    QStringList ids;
    for (const sync::FeedState &state : m_state.feeds) {
        if (!state.feed.own)
            continue;
        const auto some = m_catalogue.reader().ledger().forked(state.feed.number);
        if (!some)
            return some;
        ids += *some;
    }
    return ids;
}

Result<std::vector<catalogue::NewsItem>> SyncDesk::news(const catalogue::NewsQuery &query)
{
    return m_catalogue.reader().news(query);
}

void SyncDesk::readNews()
{
    const auto unread = m_catalogue.reader().unreadNews();
    if (unread)
        m_unreadNews = *unread;
    else
        note(unread.error());
}

void SyncDesk::readPositions()
{
    auto positions = m_catalogue.reader().unitPositions();
    if (positions)
        m_positions = std::move(*positions);
    else
        note(positions.error());
}

} // namespace videoguard::console
