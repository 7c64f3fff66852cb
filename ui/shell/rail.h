// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/badge_tool_button.h"

#include <QWidget>

#include <array>

namespace videoguard::shell {

enum class Screen { Live, Map, Catalogue, Incidents, Review, Requests, Partners, Settings };
/// Those in the upper part of the rail; Settings stands below.
inline constexpr int kScreenCount = 7;

/// The name in the rail and in the header, translated.
[[nodiscard]] QString screenName(Screen screen);

/// Navigation at the left edge: seven screens, below them settings and lock. Each is a QAction
/// ("screen.live", ...), so that menus, the shortcut sheet and keys can have it too. Screens that this
/// version lacks stand there disabled and say so.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Only Live is there from the start.
    void setAvailable(Screen screen, bool available);
    /// Does not emit `screenChosen`.
    void setCurrent(Screen screen);
    [[nodiscard]] Screen current() const { return m_current; }
    void setBadge(Screen screen, int count, widgets::BadgeToolButton::BadgeKind kind);
    void setCompact(bool compact);

    [[nodiscard]] QAction *action(Screen screen) const
    {
        return screen == Screen::Settings ? m_settings : m_actions[static_cast<size_t>(screen)];
    }
    /// Disabled until somebody enables it and connects to `triggered`.
    [[nodiscard]] QAction *lockAction() const { return m_lock; }

signals:
    void screenChosen(videoguard::shell::Screen screen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    widgets::BadgeToolButton *addButton(QAction *action, const QString &icon);
    void restyle();

    std::array<QAction *, kScreenCount> m_actions{};
    std::array<widgets::BadgeToolButton *, kScreenCount> m_screens{};
    QList<widgets::BadgeToolButton *> m_buttons;
    QAction *m_settings;
    QAction *m_lock;
    Screen m_current = Screen::Live;
    bool m_compact = false;
};

} // namespace videoguard::shell
