// SPDX-License-Identifier: EUPL-1.2
// Of a page: partners of the directory, monitoring centres, and whose the database is.
#include "app/catalogue/synced_catalogue_page.h"

#include <QJsonDocument>

namespace videoguard::catalogue {

using base::Result;
using sync::Refusal;

namespace {

QString textOf(const QJsonObject &document)
{
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

} // namespace

Result<FeedView> FeedView::make(Store &store, const sync::Feed &feed)
{
    FeedView view(store);
    const auto book = store.tables().book();
    if (!book)
        return tl::unexpected(book.error());
    view.m_book = **book;
    const auto idsOf = [&](const QString &partnerId) {
        const QStringList ids = partnerId.isEmpty() ? QStringList() : view.m_book.withPredecessors(partnerId);
        return QSet<QString>(ids.begin(), ids.end());
    };
    view.m_owners = idsOf(feed.owner);
    view.m_ownOwners = idsOf(view.m_book.ownPartner);
    if (feed.kind != sync::FeedKind::Catalogue)
        return view;
    const auto feeds = store.ledger().feeds();
    if (!feeds)
        return tl::unexpected(feeds.error());
    for (const sync::Feed &other : *feeds) {
        if (other.kind != feed.kind || other.number == feed.number)
            continue;
        view.m_others.push_back(other.number);
        if (other.owner == feed.owner || !view.m_book.actsFor(other.owner, feed.owner))
            continue;
        view.m_successors.push_back(other.number);
        if (other.own)
            view.m_ownFeed = other.number;
    }
    return view;
}

Result<bool> FeedView::isIn(const std::vector<qint64> &feeds, const QString &id) const
{
    for (const qint64 feed : feeds) {
        const auto known = m_store->ledger().known(feed, id);
        if (!known)
            return tl::unexpected(known.error());
        if (!known->rev.isEmpty() && !known->deleted)
            return true;
    }
    return false;
}

Result<bool> FeedView::isSuperseded(const QString &id) const
{
    if (m_ownFeed != 0) {
        const auto waiting = m_store->ledger().outboxOf(m_ownFeed, id);
        if (!waiting)
            return tl::unexpected(waiting.error());
        if (*waiting)
            return true;
    }
    return isIn(m_successors, id);
}

Result<bool> FeedView::livesElsewhere(const QString &id) const
{
    return isIn(m_others, id);
}

SyncedPage::Verdict SyncedPage::takeCentre(const IncomingRecord &record)
{
    const MonitoringCentre &centre = record.centre;
    {
        auto find = m_tables.loan(QStringLiteral("SELECT document FROM centre WHERE id = ?"));
        if (!find)
            return tl::unexpected(find.error());
        const auto there = (*find)->bind(1, centre.id).step();
        if (!there)
            return tl::unexpected(there.error());
        if (*there) {
            const QJsonObject before = QJsonDocument::fromJson((*find)->text(0).toUtf8()).object();
            if (!m_view.owners().contains(before.value(QLatin1String("owner_org_id")).toString()))
                return sync::Verdict{false, Refusal::MovedOwner,
                                     QStringLiteral("id: the centre of another partner")};
            if (before == record.object)
                return sync::Verdict();
        }
    }
    auto insert = m_tables.loan(QStringLiteral("INSERT INTO centre (id, demo, document) VALUES (?, 0, ?) "
                                               "ON CONFLICT (id) DO UPDATE SET demo = 0, "
                                               "document = excluded.document"));
    if (!insert)
        return tl::unexpected(insert.error());
    const auto done = (*insert)->bind(1, centre.id).bind(2, QString::fromUtf8(record.document)).run();
    if (!done)
        return tl::unexpected(done.error());
    if (const auto told = tellReported(m_feed.owner, centre.id, centre.name()); !told)
        return tl::unexpected(told.error());
    return sync::Verdict{true, {}, {}};
}

SyncedPage::Verdict SyncedPage::removeCentre(const QString &id)
{
    QString name;
    {
        auto find = m_tables.loan(QStringLiteral("SELECT document FROM centre WHERE id = ?"));
        if (!find)
            return tl::unexpected(find.error());
        const auto there = (*find)->bind(1, id).step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return sync::Verdict();
        const QJsonObject before = QJsonDocument::fromJson((*find)->text(0).toUtf8()).object();
        if (!m_view.owners().contains(before.value(QLatin1String("owner_org_id")).toString()))
            return sync::Verdict{false, Refusal::MovedOwner,
                                 QStringLiteral("id: the centre of another partner")};
        if (const auto centre = parseCentre(before))
            name = centre->name();
    }
    auto remove = m_tables.loan(QStringLiteral("DELETE FROM centre WHERE id = ?"));
    if (!remove)
        return tl::unexpected(remove.error());
    if (const auto done = (*remove)->bind(1, id).run(); !done)
        return tl::unexpected(done.error());
    if (const auto told = tellReported(m_feed.owner, id, name); !told)
        return tl::unexpected(told.error());
    return sync::Verdict{true, {}, {}};
}

SyncedPage::Verdict SyncedPage::takePartner(const IncomingRecord &record)
{
    const Partner &partner = record.partner;
    {
        auto find =
            m_tables.loan(QStringLiteral("SELECT id, document FROM partner WHERE id = ? OR slug = ?"));
        if (!find)
            return tl::unexpected(find.error());
        (*find)->bind(1, partner.id).bind(2, partner.slug);
        Result<bool> row = (*find)->step();
        for (; row && *row; row = (*find)->step()) {
            if ((*find)->text(0) != partner.id)
                return sync::Verdict{false, Refusal::Malformed,
                                     QStringLiteral("slug: another partner has it already")};
            if (QJsonDocument::fromJson((*find)->text(1).toUtf8()).object() == toDocument(partner))
                return sync::Verdict();
        }
        if (!row)
            return tl::unexpected(row.error());
    }
    if (const auto written = writePartner(partner); !written)
        return tl::unexpected(written.error());
    return sync::Verdict{true, {}, {}};
}

SyncedPage::Verdict SyncedPage::withdrawPartner(const QString &id)
{
    const auto &partners = m_view.book().partners;
    const auto found = std::find_if(partners.begin(), partners.end(), [&](const Partner &partner) {
        return partner.id == id || partner.slug == id;
    });
    // Its records name it, so it stays; only its databases are not read any more.
    if (found == partners.end() || !found->document.contains(QStringLiteral("databases")))
        return sync::Verdict();
    Partner partner = *found;
    partner.document.remove(QStringLiteral("databases"));
    if (const auto written = writePartner(partner); !written)
        return tl::unexpected(written.error());
    return sync::Verdict{true, {}, {}};
}

Result<void> SyncedPage::writePartner(const Partner &partner)
{
    auto insert = m_tables.loan(
        QStringLiteral("INSERT INTO partner (id, slug, document) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE "
                       "SET slug = excluded.slug, document = excluded.document"));
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, partner.id).bind(2, partner.slug).bind(3, textOf(toDocument(partner)));
    if (auto done = (*insert)->run(); !done)
        return done;
    m_hasPartners = true;
    return tellReported(partner.id, partner.id, partner.name());
}

} // namespace videoguard::catalogue
