// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/density.h"

#include <QWidget>

class QAction;
class QFrame;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace videoguard::widgets {
class ActionButton;
class ClockLabel;
class ElidedLabel;
} // namespace videoguard::widgets

namespace videoguard::shell {

/// The bar above every screen: its name and tools; at the right the selected object with its actions, the
/// switch of the card, date and clock. What finds no room goes first from words to icons, then into the menu
/// "⋯"; name and clock never go.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void setScreenName(const QString &name);
    /// The screen's own tools, left. Takes ownership; the former ones are hidden and stay with their screen
    /// (parent null them or keep them as the bar's children).
    void setTools(QWidget *tools);
    /// What is selected: number first, then name. Both empty: nothing is.
    void setSelection(const QString &number, const QString &name, const QString &tooltip = {});
    /// Actions on the selection, in fixed order; not owned.
    void setSelectionActions(const QList<QAction *> &actions);
    /// The switch of the right panel, checkable; null takes it away. Not owned.
    void setCardAction(QAction *action);
    /// Further actions that stand in the menu "⋯" only.
    void setMenuActions(const QList<QAction *> &actions);
    void setDensity(Density density);

    [[nodiscard]] widgets::ClockLabel *clock() const { return m_clock; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Stage { Words, Icons, Menu };

    void restyle();
    void fit();
    void apply(Stage stage);
    void fillMenu();
    /// What everything takes in this stage, the selected name at its shortest.
    [[nodiscard]] int needed(Stage stage) const;

    Density m_density = Density::Normal;
    QHBoxLayout *m_row;
    QLabel *m_name;
    QFrame *m_leftLine;
    QHBoxLayout *m_toolSlot;
    QWidget *m_tools = nullptr;
    QWidget *m_square;
    QLabel *m_number;
    widgets::ElidedLabel *m_selected;
    QHBoxLayout *m_actionRow;
    QList<widgets::ActionButton *> m_actionButtons;
    QList<QAction *> m_selectionActions;
    QList<QAction *> m_menuActions;
    QAction *m_cardAction = nullptr;
    widgets::ActionButton *m_card = nullptr;
    QHBoxLayout *m_cardSlot;
    QToolButton *m_more;
    QMenu *m_menu;
    QFrame *m_rightLine;
    widgets::ClockLabel *m_clock;
    Stage m_stage = Stage::Words;
};

} // namespace videoguard::shell
