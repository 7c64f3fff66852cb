// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/sync_desk.h"
#include "ui/partners/news_list.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace videoguard::widgets {
class Chip;
class EmptyState;
} // namespace videoguard::widgets

namespace videoguard::partners {

/// The segment What changed: the feed with its filters.
class NewsView : public QWidget
{
    Q_OBJECT

public:
    /// `desk` and `catalogue` outlive it; `markRead` is shown in its bar.
    NewsView(console::SyncDesk &desk, console::CatalogueDesk &catalogue, QAction *markRead,
             QWidget *parent = nullptr);

    void markAllRead();
    void retranslate();
    /// For tests and pictures: these items instead of the desk's.
    void showItems(std::vector<catalogue::NewsItem> items);
    [[nodiscard]] NewsList &list() const { return *m_list; }

signals:
    void showOnMap(const QStringList &cameraIds);
    void showCamera(const QString &cameraId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(QAction *markRead);
    void fillPartners();
    void read();
    void open(int row);
    void choose(int row);
    void showState();
    [[nodiscard]] catalogue::NewsQuery query() const;

    console::SyncDesk &m_desk;
    console::CatalogueDesk &m_catalogue;
    NewsModel *m_model;
    NewsList *m_list;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QComboBox *m_partner;
    QComboBox *m_kind;
    widgets::Chip *m_unread = nullptr;
    QAction *m_onMap;
    QTimer m_soon;
    bool m_stale = true;
    bool m_quiet = false;
};

} // namespace videoguard::partners
