// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTreeView>

namespace videoguard::shell {

/// The list inside the camera panel: rows over the whole width, a click anywhere on a group opens or closes
/// it, a drag carries all marked cameras.
class CameraTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit CameraTreeView(QWidget *parent = nullptr);

signals:
    /// Enter on a camera, or a double-click.
    void chosen(const QModelIndex &index);
    void escaped();
    void upFromTop();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_byKey = false;
};

} // namespace videoguard::shell
