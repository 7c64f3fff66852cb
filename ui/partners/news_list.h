// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/partners/news_feed.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace videoguard::partners {

/// The lines of the feed; opening a line inserts those under it.
class NewsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setNews(std::vector<catalogue::NewsItem> items, QHash<QString, QString> names, qint64 now_us,
                 const QLocale &locale);
    void toggle(int row);
    [[nodiscard]] const NewsLine *line(int row) const;
    [[nodiscard]] const NewsFeed &feed() const { return m_feed; }
    /// The line of this item or its group; -1: not there.
    [[nodiscard]] int find(qint64 number) const;
    [[nodiscard]] qint64 numberOf(int row) const; ///< of the first item of a line; 0 for a day

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    NewsFeed m_feed;
    QHash<QString, QString> m_names;
    qint64 m_now_us = 0;
    QLocale m_locale;
    std::vector<NewsLine> m_lines;
};

class NewsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The feed: rows open with Right, Space or a click on the arrow, and close with Left; Enter and a double
/// click show what happened where.
class NewsList : public QListView
{
    Q_OBJECT

public:
    explicit NewsList(NewsModel &model, QWidget *parent = nullptr);
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

signals:
    void rowActivated(int row);
    void rowToggled(int row);
    void rowChosen(int row); ///< by the person

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void toggle(int row);

    NewsModel &m_model;
    int m_hovered = -1;
};

} // namespace videoguard::partners
