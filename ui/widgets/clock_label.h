// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

namespace videoguard::widgets {

/// Date and large local time. Changes within some milliseconds of the full second and never moves: every
/// digit is as wide as the widest. The tooltip says date, time and offset from UTC.
class ClockLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ClockLabel(const base::Clock &clock = base::systemClock(), QWidget *parent = nullptr);

    /// Narrow screens show the time alone.
    void setDateVisible(bool visible);
    [[nodiscard]] QDateTime shown() const { return m_shown; }
    /// How wide it is with the date and without.
    [[nodiscard]] int widthFor(bool withDate) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tick();

    const base::Clock &m_clock;
    QTimer m_timer;
    QDateTime m_shown;
    bool m_dateVisible = true;
};

} // namespace videoguard::widgets
