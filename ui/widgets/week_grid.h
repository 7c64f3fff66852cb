// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <array>

namespace videoguard::widgets {

/// The hours of a week, each on or off: Monday first, one bit an hour of local time. Click or drag paints;
/// arrow keys move, Space switches, with Shift a whole row. GUI thread.
class WeekGrid : public QWidget
{
    Q_OBJECT

public:
    using Hours = std::array<quint32, 7>;

    explicit WeekGrid(QWidget *parent = nullptr);

    void setHours(const Hours &hours); ///< does not emit
    [[nodiscard]] const Hours &hours() const { return m_hours; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Cell {
        int day = 0;
        int hour = 0;
    };

    [[nodiscard]] QRect cellRect(const Cell &cell) const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int cellWidth() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] bool cellAt(const QPoint &point, Cell &cell) const;
    [[nodiscard]] bool isOn(const Cell &cell) const;
    [[nodiscard]] QString spoken(const Cell &cell) const;
    void set(const Cell &cell, bool on);
    void describe();

    Hours m_hours{};
    Cell m_current;
    bool m_painting = true; ///< what dragging sets
};

} // namespace videoguard::widgets
