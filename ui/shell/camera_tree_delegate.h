// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace videoguard::shell {

/// Paints the rows of the camera tree. A group: arrow, name, "own", the mark of the worst camera while it is
/// closed, number of cameras. A camera: state, call number in a column, name, what is not in order in words,
/// wall mark.
class CameraTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Digits that the number column holds.
    void setNumberDigits(int digits) { m_digits = digits; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCamera(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_digits = 3;
};

} // namespace videoguard::shell
