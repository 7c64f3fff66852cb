// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/map_actions.h"

#include <QMenu>
#include <QWidget>

namespace videoguard::widgets {
class ActionButton;
class SearchField;
} // namespace videoguard::widgets

namespace videoguard::map {

/// The map's part of the header: search field, layers, "Who sees this place?", measure, select, and the rest
/// behind one button. Words give way to icons where it is narrow.
class MapTools : public QWidget
{
    Q_OBJECT

public:
    /// `layers` and `more` are filled by the page; owned by the tools.
    explicit MapTools(MapActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] widgets::SearchField *search() const { return m_search; }
    [[nodiscard]] QMenu *layersMenu() const { return m_layers; }
    [[nodiscard]] QMenu *moreMenu() const { return m_more; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void arrange();
    [[nodiscard]] int widthFor(bool iconOnly) const;
    QAction *menuAction(const char *objectName, const char *icon, QMenu *menu);

    MapActions &m_actions;
    widgets::SearchField *m_search;
    QMenu *m_layers;
    QMenu *m_measure;
    QMenu *m_select;
    QMenu *m_more;
    QAction *m_layersAction;
    QAction *m_measureAction;
    QAction *m_selectAction;
    QAction *m_moreAction;
    std::vector<widgets::ActionButton *> m_buttons;
};

} // namespace videoguard::map
