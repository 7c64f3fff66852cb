// SPDX-License-Identifier: EUPL-1.2
#include "app/console/seed_body.h"

#include <QJsonDocument>

namespace videoguard::console {

namespace {

using base::Result;

/// Of the entry with this id; empty when none has it.
template<typename Entries>
Result<QByteArray> documentIn(const Result<Entries> &entries, const QString &id)
{
    if (!entries)
        return tl::unexpected(entries.error());
    for (const auto &entry : *entries) {
        if (entry.id == id)
            return QJsonDocument(entry.document).toJson(QJsonDocument::Compact);
    }
    return QByteArray();
}

Result<QByteArray> bodyOf(catalogue::Store &store, const sync::Feed &feed, const QString &id)
{
    const auto known = store.ledger().known(feed.number, id);
    if (!known)
        return tl::unexpected(known.error());
    if (!known->body.isEmpty())
        return known->body;
    if (feed.kind == sync::FeedKind::Directory)
        return documentIn(store.partners(), id);
    const auto camera = store.camera(id);
    if (!camera)
        return tl::unexpected(camera.error());
    if (*camera)
        return catalogue::visibleCopy(**camera, feed.own ? catalogue::Visibility::Partner
                                                         : catalogue::Visibility::Local)
            .toJson();
    return documentIn(store.centres(), id);
}

} // namespace

sync::SeedBody seedBodyOf(catalogue::Store &store)
{
    return [&store](const sync::Feed &feed, const QString &id) { return bodyOf(store, feed, id); };
}

} // namespace videoguard::console
