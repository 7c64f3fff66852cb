// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/news_feed.h"

#include "ui/partners/merge_state.h"
#include "ui/partners/partner_words.h"
#include "ui/widgets/date_text.h"

#include <QDateTime>

#include <algorithm>

namespace videoguard::partners {

using catalogue::NewsItem;
using catalogue::NewsKind;

namespace {

constexpr qint64 kTogether_us = 10LL * 60 * 1'000'000;
constexpr qsizetype kFieldsNamed = 3;

QDate dayOf(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000).date();
}

QString dayText(const QDate &day, qint64 now_us, const QLocale &locale)
{
    const qint64 ago = day.daysTo(dayOf(now_us));
    const QString date = widgets::dateText(day, locale);
    if (ago == 0)
        //: a heading with its date
        return PartnerWords::tr("Today, %1").arg(date);
    return ago == 1 ? PartnerWords::tr("Yesterday, %1").arg(date) : date;
}

QString timeText(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000).time().toString(QStringLiteral("HH:mm"));
}

QString fieldsText(const NewsItem &item)
{
    QStringList names;
    for (const NewsItem::Change &change : item.changes) {
        if (change.path.endsWith(QLatin1String("_src")))
            continue;
        const bool place = change.path == QLatin1String("lat") || change.path == QLatin1String("lon");
        const QString name = place ? PartnerWords::tr("Position") : mergeFieldName(change.path);
        if (!names.contains(name))
            names += name;
    }
    const auto more = static_cast<int>(names.size() - kFieldsNamed);
    const QString shown = names.mid(0, kFieldsNamed).join(QStringLiteral(", "));
    //: names of fields, and how many others
    return more > 0 ? PartnerWords::tr("%1 and %n more", nullptr, more).arg(shown) : shown;
}

QString itemSentence(const NewsItem &item, const QString &partner)
{
    const QString reference =
        item.reference.isEmpty() ? PartnerWords::tr("without a number") : item.reference;
    switch (item.kind) {
    case NewsKind::Added:
        return PartnerWords::tr("%1: camera %2 new").arg(partner, reference);
    case NewsKind::Moved:
        return PartnerWords::tr("%1: camera %2 moved").arg(partner, reference);
    case NewsKind::Changed:
        return PartnerWords::tr("%1: camera %2 changed").arg(partner, reference);
    case NewsKind::Retired:
        return PartnerWords::tr("%1: camera %2 retired").arg(partner, reference);
    case NewsKind::Removed:
        return PartnerWords::tr("%1: camera %2 removed from the catalogue").arg(partner, reference);
    case NewsKind::FirstLoad:
        return PartnerWords::tr("%1: %n cameras received for the first time", nullptr, item.count)
            .arg(partner);
    case NewsKind::Reported:
        break;
    }
    return item.reference.isEmpty()
               ? PartnerWords::tr("%1: details of the partner changed").arg(partner)
               : PartnerWords::tr("%1: details of %2 changed").arg(partner, item.reference);
}

QString manySentence(NewsKind kind, int count, const QString &partner)
{
    switch (kind) {
    case NewsKind::Added:
        return PartnerWords::tr("%1: %n cameras new", nullptr, count).arg(partner);
    case NewsKind::Moved:
        return PartnerWords::tr("%1: %n cameras moved", nullptr, count).arg(partner);
    case NewsKind::Changed:
        return PartnerWords::tr("%1: %n cameras changed", nullptr, count).arg(partner);
    case NewsKind::Retired:
        return PartnerWords::tr("%1: %n cameras retired", nullptr, count).arg(partner);
    case NewsKind::Removed:
        return PartnerWords::tr("%1: %n cameras removed from the catalogue", nullptr, count).arg(partner);
    case NewsKind::FirstLoad:
        return PartnerWords::tr("%1: %n cameras received for the first time", nullptr, count).arg(partner);
    case NewsKind::Reported:
        break;
    }
    return PartnerWords::tr("%1: %n details changed", nullptr, count).arg(partner);
}

struct Lines {
    const NewsFeed &feed;
    const QHash<QString, QString> &names;
    const QLocale &locale;
    std::vector<NewsLine> lines;

    [[nodiscard]] QString partnerOf(const NewsItem &item) const
    {
        return names.value(item.partnerId, PartnerWords::tr("Unknown partner"));
    }

    void addChanges(size_t group, size_t item)
    {
        const NewsItem &news = feed.groups[group].items[item];
        for (size_t at = 0; at < news.changes.size(); ++at) {
            const NewsItem::Change &change = news.changes[at];
            NewsLine line;
            line.kind = NewsLine::Kind::Change;
            line.group = group;
            line.item = item;
            line.change = at;
            line.text = mergeFieldName(change.path);
            line.detail = mergeValueText(change.path, change.before, locale);
            line.after = mergeValueText(change.path, change.after, locale);
            lines.push_back(std::move(line));
        }
    }

    void addItem(size_t group, size_t item, NewsLine::Kind kind)
    {
        const NewsItem &news = feed.groups[group].items[item];
        NewsLine line;
        line.kind = kind;
        line.group = group;
        line.item = item;
        line.text = kind == NewsLine::Kind::Item && !news.reference.isEmpty()
                        ? news.reference
                        : itemSentence(news, partnerOf(news));
        line.detail = fieldsText(news);
        line.by = news.by;
        line.when = timeText(news.changedAt_us > 0 && dayOf(news.changedAt_us) == dayOf(news.at_us)
                                 ? news.changedAt_us
                                 : news.at_us);
        line.unread = !news.read;
        line.expandable = !news.changes.empty();
        line.expanded = line.expandable && feed.open.contains(news.number);
        const bool expanded = line.expanded;
        lines.push_back(std::move(line));
        if (expanded)
            addChanges(group, item);
    }

    void addGroup(size_t at)
    {
        const NewsGroup &group = feed.groups[at];
        if (group.items.size() == 1) {
            addItem(at, 0, NewsLine::Kind::Group);
            return;
        }
        NewsLine line;
        line.kind = NewsLine::Kind::Group;
        line.group = at;
        line.text = newsSentence(group, partnerOf(group.first()));
        line.when = timeText(group.first().at_us);
        line.unread = group.isUnread();
        line.expandable = true;
        line.expanded = feed.open.contains(-group.first().number);
        const bool same = std::all_of(group.items.begin(), group.items.end(),
                                      [&](const NewsItem &item) { return item.by == group.first().by; });
        line.by = same ? group.first().by : QString();
        const bool expanded = line.expanded;
        lines.push_back(std::move(line));
        for (size_t item = 0; expanded && item < group.items.size(); ++item)
            addItem(at, item, NewsLine::Kind::Item);
    }
};

} // namespace

bool NewsGroup::isUnread() const
{
    return std::any_of(items.begin(), items.end(), [](const NewsItem &item) { return !item.read; });
}

int NewsGroup::count() const
{
    int count = 0;
    for (const NewsItem &item : items)
        count += std::max(1, item.count);
    return count;
}

std::vector<NewsGroup> groupNews(std::vector<NewsItem> items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const NewsItem &one, const NewsItem &other) { return one.at_us > other.at_us; });
    std::vector<NewsGroup> groups;
    for (NewsItem &item : items) {
        bool placed = false;
        for (auto group = groups.rbegin(); group != groups.rend() && !placed; ++group) {
            const NewsItem &newest = group->first();
            if (newest.at_us - item.at_us > kTogether_us || dayOf(newest.at_us) != dayOf(item.at_us))
                break;
            if (newest.partnerId != item.partnerId || newest.kind != item.kind)
                continue;
            group->items.push_back(std::move(item));
            placed = true;
        }
        if (!placed)
            groups.push_back({{std::move(item)}});
    }
    return groups;
}

QString newsSentence(const NewsGroup &group, const QString &partner)
{
    return group.items.size() == 1 ? itemSentence(group.first(), partner)
                                   : manySentence(group.first().kind, group.count(), partner);
}

std::vector<NewsLine> newsLines(const NewsFeed &feed, const QHash<QString, QString> &names, qint64 now_us,
                                const QLocale &locale)
{
    Lines made{feed, names, locale, {}};
    QDate day;
    for (size_t at = 0; at < feed.groups.size(); ++at) {
        const QDate of = dayOf(feed.groups[at].first().at_us);
        if (of != day) {
            day = of;
            NewsLine heading;
            heading.text = dayText(day, now_us, locale);
            heading.group = at;
            made.lines.push_back(std::move(heading));
        }
        made.addGroup(at);
    }
    return std::move(made.lines);
}

QString kindText(NewsKind kind)
{
    switch (kind) {
    case NewsKind::Added:
        return PartnerWords::tr("new");
    case NewsKind::Moved:
        return PartnerWords::tr("moved");
    case NewsKind::Changed:
        return PartnerWords::tr("changed");
    case NewsKind::Retired:
        return PartnerWords::tr("retired");
    case NewsKind::Removed:
        return PartnerWords::tr("removed");
    case NewsKind::FirstLoad:
        return PartnerWords::tr("first load");
    case NewsKind::Reported:
        break;
    }
    return PartnerWords::tr("details of partners");
}

QStringList camerasOf(const NewsFeed &feed, const NewsLine &line)
{
    QStringList ids;
    if (line.kind == NewsLine::Kind::Day || line.group >= feed.groups.size())
        return ids;
    const std::vector<NewsItem> &items = feed.groups[line.group].items;
    for (size_t at = 0; at < items.size(); ++at) {
        const bool asked = line.kind == NewsLine::Kind::Group || at == line.item;
        if (asked && !items[at].cameraId.isEmpty() && items[at].kind != NewsKind::Reported &&
            items[at].kind != NewsKind::Removed && !ids.contains(items[at].cameraId))
            ids += items[at].cameraId;
    }
    return ids;
}

std::vector<qint64> numbersOf(const NewsFeed &feed, const NewsLine &line)
{
    std::vector<qint64> numbers;
    if (line.kind == NewsLine::Kind::Day || line.group >= feed.groups.size())
        return numbers;
    const std::vector<NewsItem> &items = feed.groups[line.group].items;
    for (size_t at = 0; at < items.size(); ++at) {
        if ((line.kind == NewsLine::Kind::Group || at == line.item) && !items[at].read)
            numbers.push_back(items[at].number);
    }
    return numbers;
}

NewsFeed toggled(NewsFeed feed, const NewsLine &line)
{
    if (!line.expandable || line.group >= feed.groups.size())
        return feed;
    const NewsGroup &group = feed.groups[line.group];
    const bool whole = line.kind == NewsLine::Kind::Group && group.items.size() > 1;
    const qint64 key = whole ? -group.first().number : group.items[line.item].number;
    if (!feed.open.remove(key))
        feed.open.insert(key);
    return feed;
}

} // namespace videoguard::partners
