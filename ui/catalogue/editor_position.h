// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/geo/position.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace videoguard::catalogue_ui {

class UnitEdit;

/// A line that takes a position in any notation and says how it was understood; offers to exchange the
/// numbers, and the way to the map.
class PositionField : public QWidget
{
    Q_OBJECT

public:
    explicit PositionField(QWidget *parent = nullptr);
    void setPosition(const std::optional<geo::Position> &position);

signals:
    void understood(videoguard::geo::Position position);
    void pickWanted();

private:
    void read(const QString &text);
    void say(const QString &words, bool problem);

    UnitEdit *m_line;
    QLabel *m_words;
    QPushButton *m_swap;
    QPushButton *m_pick;
    std::optional<geo::Position> m_other; ///< the reading with the axes exchanged
    std::optional<geo::Position> m_position;
};

} // namespace videoguard::catalogue_ui
