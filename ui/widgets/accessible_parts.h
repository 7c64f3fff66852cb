// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

#include <functional>

class QWidget;

namespace videoguard::widgets {

/// What assistive tools take a widget for that paints itself; without it they see a plain box. Name and
/// description stay those of QWidget. GUI thread.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// What a widget paints in itself, piece by piece: the cells of a grid, the cameras of a map. Each function
/// is asked when a tool asks, while the widget lives; those that are not set say nothing.
struct AccessibleParts {
    QAccessible::Role role = QAccessible::ListItem;
    std::function<int()> count;
    std::function<QString(int part)> name;
    std::function<QString(int part)> value;
    std::function<QRect(int part)> place; ///< in the widget
    std::function<bool(int part)> isSelected;
    std::function<int()> current; ///< where the keys are; -1: nowhere
};

/// Gives the widget parts; they come before its child widgets. Once for each widget.
void setAccessibleParts(QWidget &widget, QAccessible::Role role, AccessibleParts parts);

/// Tells assistive tools that the keys went to another part, or that the present one changed.
void announceCurrentPart(QWidget &widget);

} // namespace videoguard::widgets
