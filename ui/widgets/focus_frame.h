// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace videoguard::widgets {

/// Name of a dynamic property: a widget that has it true shows the keyboard focus itself (a tree's row, a
/// wall's tile).
inline constexpr char kOwnFocus[] = "ownFocus";

/// The keyboard focus of one window: a line of 3 px, 1 px away from the focused control, drawn above
/// everything. Shown after Tab, Shift+Tab, arrow keys and shortcuts, not after a click. Owned by the window.
class FocusFrame : public QWidget
{
    Q_OBJECT

public:
    /// Gives every window and dialog its frame as soon as something in it is focused. `applyTheme` calls it.
    static void installForAll();

    explicit FocusFrame(QWidget *window);

    /// The control that is framed now; null when none is.
    [[nodiscard]] QWidget *framed() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void place();
    void setByKey(bool byKey);

    QPointer<QWidget> m_focused;
    QList<QPointer<QWidget>> m_watched; ///< the focused one and what is around it
    bool m_byKey = false;
};

} // namespace videoguard::widgets
