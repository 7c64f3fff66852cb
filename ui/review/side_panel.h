// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/review/side_list.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace videoguard::review {

/// What is kept of what is looked at: bookmarks, holds, and what was done; under them a summary of what is
/// kept from deletion. GUI thread.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Bookmarks, Holds, History };

    explicit SidePanel(QWidget *parent = nullptr);

    void setBookmarks(const std::vector<SideRow> &rows);
    void setHolds(const std::vector<SideRow> &rows);
    void setHistory(const std::vector<SideRow> &rows);
    /// Lines under "Kept from deletion"; empty: nothing is kept.
    void setSummary(const QString &strong, const QString &muted);
    [[nodiscard]] SideList &list(Tab tab) const;
    [[nodiscard]] Tab tab() const;
    void showTab(Tab tab);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void tabShown();

private:
    void nameTabs();

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    SideList *m_bookmarks;
    SideList *m_holds;
    SideList *m_history;
    QWidget *m_kept;
    QLabel *m_keptTitle;
    QLabel *m_keptStrong;
    QLabel *m_keptMuted;
};

} // namespace videoguard::review
