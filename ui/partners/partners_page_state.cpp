// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/news_view.h"
#include "ui/partners/partner_words.h"
#include "ui/partners/partners_page_parts.h"
#include "ui/widgets/segmented_control.h"

#include "app/base/log.h"
#include "app/sync/ledger.h"

namespace videoguard::partners {

using catalogue::CameraKind;

namespace {

constexpr int kMostWaiting = 30; // lines; the rest is a number
constexpr int kMostRead = 1000;
constexpr int kMostRounds = 12;
constexpr int kRoundsRead = 300;

using Counts = QHash<QString, CameraCount>;

base::Result<Counts> countOf(catalogue::Store &store)
{
    const auto points = store.points();
    if (!points)
        return tl::unexpected(points.error());
    Counts counts;
    std::vector<CameraCount> byPartner(static_cast<size_t>(points->partnerIds.size()));
    for (const catalogue::CameraPoint &point : points->points) {
        if (point.partner >= byPartner.size())
            continue;
        CameraCount &count = byPartner[point.partner];
        (point.kind == CameraKind::Fixed || point.kind == CameraKind::Unknown ? count.fixed : count.mobile) +=
            1;
    }
    for (size_t at = 0; at < byPartner.size(); ++at)
        counts.insert(points->partnerIds[static_cast<qsizetype>(at)], byPartner[at]);
    return counts;
}

template<typename T>
T orEmpty(base::Result<T> result)
{
    if (result)
        return std::move(*result);
    qCWarning(base::logConsole).noquote() << base::describe(result.error());
    return {};
}

const sync::FeedState *ownFeed(const sync::EngineState &state)
{
    for (const sync::FeedState &feed : state.feeds) {
        if (feed.feed.own && feed.feed.kind == sync::FeedKind::Catalogue)
            return &feed;
    }
    return nullptr;
}

QString kindOfPhase(const sync::FeedState &feed)
{
    switch (feed.phase) {
    case sync::FeedState::Phase::Waiting:
        return PartnerWords::tr("changes arrive at once");
    case sync::FeedState::Phase::Pulling:
        return PartnerWords::tr("receiving");
    case sync::FeedState::Phase::Pushing:
        return PartnerWords::tr("sending");
    case sync::FeedState::Phase::Reconciling:
        return PartnerWords::tr("all records are being compared");
    case sync::FeedState::Phase::Idle:
        break;
    }
    return PartnerWords::tr("asked every two minutes");
}

} // namespace

void PartnersPage::Private::countCameras()
{
    m_console.catalogue().ask(this, countOf, [this](base::Result<Counts> counts) {
        if (!counts) {
            fail(tr("The cameras could not be counted"), counts.error());
            return;
        }
        m_cameras = std::move(*counts);
        refreshSoon();
    });
}

QString PartnersPage::Private::titleOf(const QString &id) const
{
    const auto record = m_console.catalogue().reader().camera(id);
    if (!record || !*record)
        return PartnerWords::tr("A record that is not here");
    return (*record)->reference().isEmpty() ? (*record)->name(languageOf(QLocale())) : (*record)->reference();
}

bool PartnersPage::Private::isPublishable(const std::vector<PartnerRow> &rows) const
{
    const sync::FeedState *own = ownFeed(m_desk.state());
    if (!own || own->lastContact_us == 0 || own->counts.outboxWaiting > 0 || m_desk.waiting() > 0)
        return false;
    const bool cameras = std::any_of(rows.begin(), rows.end(), [](const PartnerRow &row) {
        return row.own && row.cameras.fixed + row.cameras.mobile > 0;
    });
    if (!cameras)
        return false;
    // Only what is no demonstration is ever sent: when none is, there is nothing to publish.
    catalogue::Store &reader = m_console.catalogue().reader();
    const auto there = reader.ledger().documentCount(own->feed.number);
    if (!there || *there > 0)
        return false;
    catalogue::Query query;
    query.filter.own = true;
    query.limit = 1;
    const auto page = reader.find(query, false);
    return page && !page->rows.empty() && !page->rows.front().demo;
}

Banner PartnersPage::Private::banner() const
{
    const QLocale locale;
    const qint64 now = now_us();
    const int waiting = m_desk.waiting();
    const QString kept =
        waiting > 0 ? tr("%n changes wait and are sent when the connection returns.", nullptr, waiting)
                    : tr("Changes are kept here and sent when the connection returns.");
    if (m_desk.settings().paused)
        return {QStringLiteral("pause"),
                tr("Synchronisation is paused. Everything here works; changes are kept and sent later."),
                tr("Go on")};
    const qint64 since = m_desk.state().offlineSince_us;
    if (since <= 0 || m_desk.state().refused)
        return {};
    return {QStringLiteral("cloud-off"),
            //: time, how long ago, what happens to the changes
            tr("No connection since %1 (%2). Everything here works; %3")
                .arg(whenText(since, now, locale), lastingText(since, now), kept),
            tr("Try now")};
}

void PartnersPage::Private::readBooks()
{
    if (m_outboxStale) {
        m_outboxStale = false;
        m_outbox.clear();
        if (const sync::FeedState *own = ownFeed(m_desk.state()))
            m_outbox = orEmpty(m_console.catalogue().reader().ledger().outbox(own->feed.number, kMostRead));
        m_forked = orEmpty(m_desk.forked());
    }
    if (m_roundsStale) {
        m_roundsStale = false;
        m_rounds = orEmpty(m_desk.rounds(kRoundsRead));
    }
}

PanelContent PartnersPage::Private::panelContent(const PartnerFacts &facts,
                                                 const std::vector<PartnerRow> &rows)
{
    readBooks();
    PanelContent content;
    content.decisions =
        decisionsOf({facts, rows, m_outbox, m_forked, [this](const QString &id) { return titleOf(id); },
                     m_desk.needsPassword(), isPublishable(rows)});
    content.allDecisions = static_cast<int>(content.decisions.size());
    content.waiting = waitingLines(m_outbox, kMostWaiting, facts.locale);
    content.allWaiting = m_desk.waiting();
    content.partnerId = m_sync->table().selected();
    QHash<qint64, QString> names;
    for (const sync::FeedState &feed : facts.state.feeds) {
        const catalogue::Partner *partner = m_console.catalogue().partner(feed.feed.owner);
        if (feed.feed.kind == sync::FeedKind::Catalogue && partner &&
            (content.partnerId.isEmpty() || content.partnerId == partner->id))
            names.insert(feed.feed.number, shortName(*partner, languageOf(facts.locale)));
    }
    std::vector<sync::Round> rounds = m_rounds;
    rounds.erase(std::remove_if(rounds.begin(), rounds.end(),
                                [&](const sync::Round &round) { return !names.contains(round.feed); }),
                 rounds.end());
    content.rounds = roundLines(rounds, names, facts.now_us, facts.locale, kMostRounds);
    if (content.partnerId.isEmpty())
        content.traffic = tr("Since the start of the console: %1 received, %2 sent.")
                              .arg(sizeText(facts.state.traffic.in, facts.locale),
                                   sizeText(facts.state.traffic.out, facts.locale));
    else
        narrow(content, rows);
    return content;
}

void PartnersPage::Private::narrow(PanelContent &content, const std::vector<PartnerRow> &rows)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const PartnerRow &one) { return one.id == content.partnerId; });
    if (row == rows.end())
        return;
    std::erase_if(content.decisions, [&](const Decision &decision) {
        return !decision.partnerId.isEmpty() && decision.partnerId != content.partnerId;
    });
    if (!row->own) {
        content.waiting.clear();
        content.allWaiting = 0;
    }
    const QLocale locale;
    const qint64 now = now_us();
    content.title = row->name;
    content.facts.emplace_back(
        tr("State"), row->detail.isEmpty() ? row->state : row->state + QStringLiteral(". ") + row->detail);
    content.facts.emplace_back(tr("Cameras"), tr("%n fixed", nullptr, row->cameras.fixed) +
                                                  QStringLiteral(", ") +
                                                  tr("%n mobile", nullptr, row->cameras.mobile));
    const sync::FeedState *feed = m_desk.stateOf(row->id);
    if (!feed)
        return;
    content.facts.emplace_back(tr("Last answer"), whenText(feed->lastContact_us, now, locale));
    if (feed->lastReceived_us > 0)
        content.facts.emplace_back(tr("Last change"), whenText(feed->lastReceived_us, now, locale));
    content.facts.emplace_back(tr("Connection"), kindOfPhase(*feed));
    content.facts.emplace_back(tr("Database"), feed->feed.database);
}

void PartnersPage::Private::refresh()
{
    const bool joined = m_desk.settings().isJoined();
    for (QAction *action : {m_syncNow, m_password, m_pause, m_publish, m_exportSeed, m_leave})
        action->setEnabled(joined);
    m_pause->setChecked(m_desk.settings().paused);
    m_markRead->setEnabled(m_desk.unreadNews() > 0);
    showSegment(m_segments->current());
    if (!joined) {
        m_status = tr("Not connected to partners");
        emit m_page.statusChanged();
        return;
    }
    const PartnerFacts facts{m_console.catalogue().partners(),
                             m_console.catalogue().ownPartnerId(),
                             m_desk.state(),
                             m_cameras,
                             m_desk.settings().paused,
                             now_us(),
                             QLocale()};
    std::vector<PartnerRow> rows = partnerRows(facts);
    SyncContent content;
    content.summary = summarise(rows);
    content.banner = banner();
    content.panel = panelContent(facts, rows);
    m_status = tr("%n partners", nullptr, static_cast<int>(rows.size()));
    if (const int unread = m_desk.unreadNews(); unread > 0)
        m_status += QStringLiteral(" · ") + tr("%n changes not read", nullptr, unread);
    m_sync->setRows(std::move(rows), facts.now_us, facts.locale);
    m_sync->setContent(content);
    emit m_page.statusChanged();
}

} // namespace videoguard::partners
