// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/partners/merge_panel.h"
#include "ui/partners/partners_page.h"
#include "ui/partners/sync_view.h"

#include <QAction>
#include <QTimer>
#include <QToolButton>

class QStackedWidget;

namespace videoguard::widgets {
class EmptyState;
class SegmentedControl;
} // namespace videoguard::widgets

namespace videoguard::partners {

class NewsView;

/// The inside of the page: reads the desk, shows values, carries out what was pressed.
class PartnersPage::Private : public QObject
{
    Q_OBJECT

public:
    Private(PartnersPage &page, console::Console &console);

    void retranslate();
    void refreshSoon();
    void openJoin(const QString &invitationFile = {});
    void openMerge(qint64 outbox);
    void showSegment(const QString &id);
    [[nodiscard]] QString statusText() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *tools = nullptr;
    std::vector<QAction *> actions;

private:
    void makeActions();
    QAction *makeAction(const char *name, const QString &icon, const QKeySequence &keys = {});
    void build();
    void wire();
    // Reading.
    void countCameras();
    void refresh();
    void readBooks();
    [[nodiscard]] PanelContent panelContent(const PartnerFacts &facts, const std::vector<PartnerRow> &rows);
    void narrow(PanelContent &content, const std::vector<PartnerRow> &rows);
    [[nodiscard]] Banner banner() const;
    [[nodiscard]] bool isPublishable(const std::vector<PartnerRow> &rows) const;
    [[nodiscard]] QString titleOf(const QString &id) const;
    // What a person decided.
    void decide(const Decision &decision);
    void openFork(const QString &id);
    void askForkVersion();
    void saveMerge(const sync::Merge &decided);
    void saveFork(const sync::Merge &decided);
    void askPassword();
    void showRefused(const QString &partnerId);
    void publish();
    void withdraw(qint64 outbox);
    void leave();
    void exportSeed();
    void importSeed();
    void fail(const QString &what, const base::Error &error);
    [[nodiscard]] bool confirmed(const QString &question, const QString &explanation, const QString &yes);

    PartnersPage &m_page;
    console::Console &m_console;
    console::SyncDesk &m_desk;
    QAction *m_syncNow = nullptr;
    QAction *m_join = nullptr;
    QAction *m_openInvitation = nullptr;
    QAction *m_password = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_publish = nullptr;
    QAction *m_exportSeed = nullptr;
    QAction *m_importSeed = nullptr;
    QAction *m_leave = nullptr;
    QAction *m_markRead = nullptr;
    widgets::SegmentedControl *m_segments = nullptr;
    QToolButton *m_menu = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_empty = nullptr;
    widgets::EmptyState *m_emptyWords = nullptr;
    SyncView *m_sync = nullptr;
    NewsView *m_news = nullptr;
    MergePanel *m_merge = nullptr;
    QTimer m_soon;   ///< state changes come up to ten times a second
    QTimer m_minute; ///< "since" and "today" grow old by themselves
    QHash<QString, CameraCount> m_cameras;
    // Read again only when the desk says that they changed: an outbox of a month holds thousands.
    std::vector<sync::OutboxItem> m_outbox;
    std::vector<sync::Round> m_rounds;
    QStringList m_forked;
    bool m_outboxStale = true;
    bool m_roundsStale = true;
    QString m_status;
    qint64 m_mergeOutbox = 0;
    sync::Fork m_fork;
    size_t m_forkAt = 0;    ///< the leaf that is compared now
    QJsonObject m_forkBody; ///< decided so far
};

/// UTC now, as the desk's times.
[[nodiscard]] qint64 now_us();

} // namespace videoguard::partners
