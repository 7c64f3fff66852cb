// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QToolButton>

namespace videoguard::widgets {

/// A tall button of a rail: icon, word under it, number of open things at the icon's corner, a bar at the
/// leading edge when it is the current one. Compact: icon only, the word as tooltip.
class BadgeToolButton : public QToolButton
{
    Q_OBJECT

public:
    /// What the number means: things that are open, or things that need somebody.
    enum class BadgeKind { Open, Attention };

    explicit BadgeToolButton(const QString &iconName, QWidget *parent = nullptr);

    /// 0: no badge; above 99 it says "99+".
    void setBadge(int count, BadgeKind kind = BadgeKind::Open);
    [[nodiscard]] int badge() const { return m_badge; }
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< without the air above and below

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QRect &icon) const;

    QString m_iconName;
    int m_badge = 0;
    BadgeKind m_kind = BadgeKind::Open;
    bool m_compact = false;
};

} // namespace videoguard::widgets
