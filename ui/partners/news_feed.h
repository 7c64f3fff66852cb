// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/news.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace videoguard::partners {

/// Changes of one kind by one partner that arrived together.
struct NewsGroup {
    std::vector<catalogue::NewsItem> items; ///< newest first; never empty
    [[nodiscard]] const catalogue::NewsItem &first() const { return items.front(); }
    [[nodiscard]] bool isUnread() const;
    [[nodiscard]] int count() const; ///< of records
};

/// What is shown on one line of the feed.
struct NewsLine {
    enum class Kind { Day, Group, Item, Change };
    Kind kind = Kind::Day;
    size_t group = 0;
    size_t item = 0;
    size_t change = 0;
    QString text;   ///< the sentence, the day or the field's name
    QString detail; ///< changed fields; of a Change: before
    QString after;  ///< of a Change
    QString by;
    QString when;
    bool unread = false;
    bool expandable = false;
    bool expanded = false;
};

/// The feed as lines, with what is opened. A value.
struct NewsFeed {
    std::vector<NewsGroup> groups;
    QSet<qint64> open; ///< numbers: of a group's first item (negative), of an item
};

/// By day, then what came together (within ten minutes) of one partner and kind.
[[nodiscard]] std::vector<NewsGroup> groupNews(std::vector<catalogue::NewsItem> items);
/// `names`: short names by partner id.
[[nodiscard]] std::vector<NewsLine> newsLines(const NewsFeed &feed, const QHash<QString, QString> &names,
                                              qint64 now_us, const QLocale &locale);
/// "Talsi: camera TAL-CAM-014 moved"; "Plunge: 2 cameras new".
[[nodiscard]] QString newsSentence(const NewsGroup &group, const QString &partner);
[[nodiscard]] QString kindText(catalogue::NewsKind kind); ///< "moved", for the filter
/// The ids of the cameras of a line, for the map.
[[nodiscard]] QStringList camerasOf(const NewsFeed &feed, const NewsLine &line);
/// The numbers of the items of a line, to mark them as read.
[[nodiscard]] std::vector<qint64> numbersOf(const NewsFeed &feed, const NewsLine &line);
[[nodiscard]] NewsFeed toggled(NewsFeed feed, const NewsLine &line);

} // namespace videoguard::partners
