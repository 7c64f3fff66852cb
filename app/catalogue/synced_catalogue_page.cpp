// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/synced_catalogue_page.h"

#include "app/catalogue/import_context.h"
#include "app/catalogue/synced_catalogue_news.h"
#include "app/catalogue/utc_text.h"

#include <QJsonDocument>

namespace videoguard::catalogue {

using base::Result;
using sync::Refusal;
using Kind = IncomingRecord::Kind;

namespace {

sync::Verdict refused(Refusal why, const QString &cause)
{
    return {false, why, cause};
}

CameraRecord recordIn(const QByteArray &document)
{
    return CameraRecord(QJsonDocument::fromJson(document).object());
}

/// The record as it comes, with what of the local one never leaves.
CameraRecord laidOver(const CameraRecord &local, const QJsonObject &incoming)
{
    CameraRecord record = withHiddenOf(local, CameraRecord(incoming));
    // An edit of a local field counts here only; it must not count back.
    if (local.revision() > record.revision())
        record.setValue(QStringLiteral("rev"), local.revision());
    return record;
}

} // namespace

SyncedPage::SyncedPage(Store &store, const sync::Feed &feed, FeedView view, bool first)
    : m_store(store)
    , m_tables(store.tables())
    , m_feed(feed)
    , m_view(std::move(view))
    , m_first(first)
    , m_now_us(store.clock().wall().sinceEpoch.count())
{
}

Result<std::vector<sync::Verdict>> SyncedPage::apply(std::span<const sync::IncomingDocument> documents)
{
    IncomingCheckStream stream(documents,
                               {m_feed.kind, m_view.owners(), m_view.ownOwners(), utcDay(m_now_us)});
    std::vector<sync::Verdict> verdicts;
    verdicts.reserve(documents.size());
    for (const sync::IncomingDocument &document : documents) {
        CheckedDocument checked = stream.next();
        if (checked.record.refused) {
            verdicts.push_back(refused(*checked.record.refused, checked.record.cause));
            continue;
        }
        const bool isCamera = checked.record.kind == Kind::Camera;
        auto verdict = take(document, checked);
        if (!verdict)
            return tl::unexpected(verdict.error());
        m_loaded += isCamera && verdict->changed ? 1 : 0;
        verdicts.push_back(std::move(*verdict));
    }
    if (const auto ended = end(); !ended)
        return tl::unexpected(ended.error());
    return verdicts;
}

Result<void> SyncedPage::end()
{
    if (auto counted = m_tables.addCounts(m_counts); !counted)
        return counted;
    if (m_hasPartners) {
        // A new successor may make other cameras our own.
        if (auto marked = m_tables.markOwn(); !marked)
            return marked;
    }
    if (m_first && m_loaded > 0 && m_feed.kind == sync::FeedKind::Catalogue) {
        const auto checkpoint = m_store.ledger().checkpoint(m_feed.number);
        if (!checkpoint)
            return tl::unexpected(checkpoint.error());
        if (auto told =
                countFirstLoad(m_tables, m_feed.owner, m_now_us, m_loaded, checkpoint->since.isEmpty());
            !told)
            return told;
        m_hasNews = true;
    }
    return m_hasNews ? trimNews(m_tables) : Result<void>();
}

SyncedPage::Verdict SyncedPage::take(const sync::IncomingDocument &document, CheckedDocument &checked)
{
    switch (checked.record.kind) {
    case Kind::Camera:
        return takeCamera(document.id, checked);
    case Kind::Centre:
        return takeCentre(checked.record);
    case Kind::Partner:
        return takePartner(checked.record);
    case Kind::Position:
        return takePosition(checked.record);
    case Kind::Tombstone:
        break;
    }
    return takeTombstone(document.id, checked.record);
}

SyncedPage::Verdict SyncedPage::takeCamera(const QString &id, CheckedDocument &checked)
{
    const auto superseded = m_view.isSuperseded(id);
    if (!superseded)
        return tl::unexpected(superseded.error());
    if (*superseded)
        return sync::Verdict();
    const auto kept = m_tables.kept(id);
    if (!kept)
        return tl::unexpected(kept.error());
    if (*kept && (*kept)->document == checked.record.document)
        return sync::Verdict();
    const auto after = [&] {
        return checked.record.object.isEmpty() ? recordIn(checked.record.document)
                                               : CameraRecord(checked.record.object);
    };
    if (!*kept) {
        if (!checked.entry) {
            checked.entry = entryOf(after(), nullptr, utcDay(m_now_us));
            checked.entry->document = checked.record.document;
        }
        return write(nullptr, nullptr, m_first ? CameraRecord() : after(), *checked.entry);
    }
    const CameraRecord before = recordIn((*kept)->document);
    if (!m_view.owners().contains(before.ownerId()))
        return refused(Refusal::MovedOwner, QStringLiteral("id: the record of another partner"));
    if (checked.entry) {
        const CameraRecord now = after();
        return before == now ? Verdict(sync::Verdict()) : write(&before, &**kept, now, *checked.entry);
    }
    const CameraRecord now = laidOver(before, checked.record.object);
    if (before == now)
        return sync::Verdict();
    return write(&before, &**kept, now, entryOf(now, nullptr, utcDay(m_now_us)));
}

SyncedPage::Verdict SyncedPage::write(const CameraRecord *before, const KeptCamera *kept,
                                      const CameraRecord &after, const CameraEntry &entry)
{
    const bool own = m_view.ownOwners().contains(entry.row.ownerId);
    const auto row = m_tables.write(entry, kept, own, m_counts);
    if (!row)
        return tl::unexpected(row.error());
    if (m_first && !before)
        return sync::Verdict{true, {}, {}};
    const QString by = after.value(QStringLiteral("updated_by")).toString();
    HistoryEntry note{m_now_us, by.isEmpty() ? QStringLiteral("sync") : by, entry.revision, {}, {}};
    if (before) {
        note.fields = changedFields(*before, after);
        note.before = kept->document;
    }
    if (const auto noted = m_tables.note(*row, note); !noted)
        return tl::unexpected(noted.error());
    if (!m_first) {
        if (auto item = newsOf(before, after)) {
            if (const auto told = tell(std::move(*item)); !told)
                return tl::unexpected(told.error());
        }
    }
    return sync::Verdict{true, {}, {}};
}

SyncedPage::Verdict SyncedPage::takePosition(const IncomingRecord &record)
{
    UnitPosition position = record.position;
    position.partnerId = m_feed.owner;
    auto unit = m_tables.loan(
        QStringLiteral("SELECT i.id FROM camera c JOIN identity i ON i.number = c.owner WHERE c.id = ?"));
    if (!unit)
        return tl::unexpected(unit.error());
    const auto there = (*unit)->bind(1, position.cameraId).step();
    if (!there)
        return tl::unexpected(there.error());
    if (*there && !m_view.owners().contains((*unit)->text(0)))
        return refused(Refusal::MovedOwner, QStringLiteral("id: the unit of another partner"));
    if (const auto written = m_tables.writePosition(position); !written)
        return tl::unexpected(written.error());
    return sync::Verdict{true, {}, {}};
}

SyncedPage::Verdict SyncedPage::takeTombstone(const QString &id, const IncomingRecord &record)
{
    if (m_feed.kind == sync::FeedKind::Directory)
        return withdrawPartner(id);
    if (m_feed.kind == sync::FeedKind::Positions) {
        auto remove =
            m_tables.loan(QStringLiteral("DELETE FROM unit_position WHERE camera = ? AND partner = ?"));
        if (!remove)
            return tl::unexpected(remove.error());
        if (const auto done = (*remove)->bind(1, id).bind(2, m_feed.owner).run(); !done)
            return tl::unexpected(done.error());
        return sync::Verdict{m_tables.database().changes() > 0, {}, {}};
    }
    const auto elsewhere = m_view.livesElsewhere(id);
    if (!elsewhere)
        return tl::unexpected(elsewhere.error());
    if (*elsewhere)
        return sync::Verdict();
    const auto kept = m_tables.kept(id);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return removeCentre(id);
    const CameraRecord before = recordIn((*kept)->document);
    if (!m_view.owners().contains(before.ownerId()))
        return refused(Refusal::MovedOwner, QStringLiteral("id: the record of another partner"));
    return retire(**kept, before, record);
}

SyncedPage::Verdict SyncedPage::retire(const KeptCamera &kept, const CameraRecord &before,
                                       const IncomingRecord &record)
{
    CameraRecord after = before;
    after.setValue(QStringLiteral("status"), toWord(CameraStatus::Retired));
    after.setValue(QStringLiteral("deleted"), true);
    after.setValue(QStringLiteral("centre_ids"), QJsonValue::Null);
    after.setValue(QStringLiteral("expected_until"), QJsonValue::Null);
    for (const char *key : {"updated_at", "updated_by", "status_note", "retire_date"}) {
        const QJsonValue value = record.object.value(QLatin1String(key));
        if (value.isString())
            after.setValue(QLatin1String(key), value);
    }
    if (before == after)
        return sync::Verdict();
    return write(&before, &kept, after, entryOf(after, nullptr, utcDay(m_now_us)));
}

Result<void> SyncedPage::tell(NewsItem item)
{
    m_hasNews = true;
    item.at_us = m_now_us;
    if (item.partnerId.isEmpty())
        item.partnerId = m_feed.owner;
    return addNews(m_tables, item);
}

Result<void> SyncedPage::tellReported(const QString &partnerId, const QString &id, const QString &name)
{
    if (m_first)
        return {};
    NewsItem item;
    item.kind = NewsKind::Reported;
    item.partnerId = partnerId;
    item.cameraId = id;
    item.reference = name;
    return tell(std::move(item));
}

} // namespace videoguard::catalogue
