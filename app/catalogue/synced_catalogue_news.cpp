// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/synced_catalogue_news.h"

#include "app/catalogue/utc_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::catalogue {

using base::Result;

namespace {

QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString textOf(const std::vector<NewsItem::Change> &changes)
{
    QJsonArray array;
    for (const NewsItem::Change &change : changes) {
        QJsonObject entry{{QStringLiteral("path"), change.path}};
        // Undefined has no place in a document: what is absent had no value.
        if (!change.before.isUndefined())
            entry.insert(QStringLiteral("before"), change.before);
        if (!change.after.isUndefined())
            entry.insert(QStringLiteral("after"), change.after);
        array.append(entry);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

std::optional<NewsItem> newsOf(const CameraRecord *before, const CameraRecord &after)
{
    NewsItem item;
    item.cameraId = after.id();
    item.reference = after.reference();
    item.by = after.value(QStringLiteral("updated_by")).toString();
    item.changedAt_us = utcFromText(after.value(QStringLiteral("updated_at")).toString());
    if (!before) {
        item.kind = after.isRetired() ? NewsKind::Retired : NewsKind::Added;
        return item;
    }
    for (const QString &path : changedFields(*before, after)) {
        const Field *field = cameraField(path);
        // A local edit of a field that nobody else sees is not what came.
        if (!field || field->visibility != Visibility::Local)
            item.changes.push_back({path, before->value(path), after.value(path)});
    }
    if (item.changes.empty())
        return std::nullopt;
    if (after.isRetired() && !before->isRetired())
        item.kind = NewsKind::Retired;
    else
        item.kind = before->position() != after.position() ? NewsKind::Moved : NewsKind::Changed;
    return item;
}

Result<void> addNews(Store::Tables &tables, const NewsItem &item)
{
    auto insert = tables.loan(
        QStringLiteral("INSERT INTO news (at_us, partner, kind, subject, reference, author, changed_us, "
                       "count, changes, read) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, item.at_us).bind(2, orEmpty(item.partnerId)).bind(3, int(item.kind));
    (*insert)->bind(4, orEmpty(item.cameraId)).bind(5, orEmpty(item.reference)).bind(6, orEmpty(item.by));
    (*insert)->bind(7, item.changedAt_us).bind(8, item.count).bind(9, textOf(item.changes));
    return (*insert)->bind(10, int(item.read)).run();
}

Result<void> countFirstLoad(Store::Tables &tables, const QString &partnerId, qint64 at_us, int count,
                            bool begins)
{
    if (!begins) {
        auto add = tables.loan(
            QStringLiteral("UPDATE news SET count = count + ?, at_us = ?, read = 0 WHERE number = "
                           "(SELECT max(number) FROM news WHERE partner = ? AND kind = ?) RETURNING number"));
        if (!add)
            return tl::unexpected(add.error());
        (*add)->bind(1, count).bind(2, at_us).bind(3, orEmpty(partnerId)).bind(4, int(NewsKind::FirstLoad));
        const auto there = (*add)->step();
        if (!there)
            return tl::unexpected(there.error());
        const bool found = *there;
        // A statement with RETURNING has done its work only when it is stepped to its end.
        if (found) {
            const auto end = (*add)->step();
            return end ? Result<void>() : tl::unexpected(end.error());
        }
    }
    NewsItem item;
    item.at_us = at_us;
    item.partnerId = partnerId;
    item.kind = NewsKind::FirstLoad;
    item.count = count;
    return addNews(tables, item);
}

Result<void> trimNews(Store::Tables &tables)
{
    auto trim = tables.loan(
        QStringLiteral("DELETE FROM news WHERE number <= (SELECT ifnull(max(number), 0) FROM news) - ?"));
    if (!trim)
        return tl::unexpected(trim.error());
    return (*trim)->bind(1, kMostNews).run();
}

} // namespace videoguard::catalogue
