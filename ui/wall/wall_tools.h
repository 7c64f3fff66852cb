// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QComboBox;

namespace videoguard::widgets {
class ActionButton;
class SegmentedControl;
} // namespace videoguard::widgets

namespace videoguard::wall {

class WallPage;

/// The live wall's tools in the header: saved walls, layouts, patrol with its countdown. GUI thread.
class WallTools : public QWidget
{
    Q_OBJECT

public:
    /// `page` outlives the tools.
    explicit WallTools(WallPage &page, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillWalls();
    void fillLayouts();
    void sync();
    void showTour();
    void retranslate();

    WallPage &m_page;
    QComboBox *m_walls;
    widgets::SegmentedControl *m_layouts;
    widgets::ActionButton *m_patrol;
};

} // namespace videoguard::wall
