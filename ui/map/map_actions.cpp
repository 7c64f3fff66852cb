// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_actions.h"

#include "ui/widgets/icon.h"

#include <QWidget>

namespace videoguard::map {

MapActions::MapActions(QWidget *page)
    : QObject(page)
    , m_page(page)
{
    using Key = QKeySequence;
    find = add("map.find", "search", {Key(Qt::CTRL | Qt::Key_G)});
    // The view itself takes plus, minus and Home; here they are named, and work while a panel has the focus.
    zoomIn = add("map.zoomIn", "plus", {Key(QKeySequence::ZoomIn)});
    zoomOut = add("map.zoomOut", "minus", {Key(QKeySequence::ZoomOut)});
    home = add("map.home", "house", {Key(Qt::ALT | Qt::Key_Home)});
    showAll = add("map.showAll", "maximize", {Key(Qt::CTRL | Qt::Key_0)});
    ownPlace = add("map.ownPlace", "locate-fixed", {Key(Qt::CTRL | Qt::Key_L)});
    fullScreen = add("map.fullScreen", "monitor", {Key(Qt::Key_F11)}, true);

    seeing = add("map.seeing", "eye", {Key(Qt::CTRL | Qt::Key_W)}, true);
    coverage = add("map.coverage", "scan-search", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_W)}, true);
    distance = add("map.distance", "ruler", {Key(Qt::CTRL | Qt::Key_M)}, true);
    area = add("map.area", "pentagon", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, true);
    rectangle = add("map.rectangle", "square-dashed", {Key(Qt::CTRL | Qt::Key_B)}, true);
    lasso = add("map.lasso", "lasso", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_B)}, true);
    tools = new QActionGroup(this);
    tools->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction *tool : {seeing, coverage, distance, area, rectangle, lasso})
        tools->addAction(tool);

    saveView = add("map.saveView", "bookmark", {Key(QKeySequence::Save)});
    manageViews = add("map.manageViews", "list", {});
    sources = add("map.sources", "database", {});
    exportView = add("map.export", "download", {Key(Qt::CTRL | Qt::Key_E)});
    print = add("map.print", "printer", {Key(QKeySequence::Print)});
    copyPlace = add("map.copyPlace", "copy", {});
    retranslate();
}

QAction *MapActions::add(const char *objectName, const char *icon, const QList<QKeySequence> &keys,
                         bool checkable)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(objectName));
    action->setIcon(widgets::themedIcon(QLatin1String(icon)));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(checkable);
    m_page->addAction(action);
    return action;
}

void MapActions::describe(QAction *action, const QString &text, const QString &tip)
{
    action->setText(text);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys));
    action->setStatusTip(tip);
}

void MapActions::retranslate()
{
    describe(find, tr("Find"), tr("Go to a place, a camera or coordinates"));
    describe(zoomIn, tr("Zoom in"), tr("Show less, larger"));
    describe(zoomOut, tr("Zoom out"), tr("Show more, smaller"));
    describe(home, tr("Own municipality"), tr("Show the whole own municipality"));
    describe(showAll, tr("All cameras"), tr("Show every camera of the network"));
    describe(ownPlace, tr("Own position"), tr("Centre the map on this console's position"));
    describe(fullScreen, tr("Full screen"), tr("Map over the whole monitor"));
    describe(seeing, tr("Who sees this place?"), tr("Which cameras see a place, with how much detail"));
    describe(coverage, tr("Coverage of an area"), tr("How much of a drawn area the cameras see"));
    describe(distance, tr("Measure distance"), tr("Measure along a line"));
    describe(area, tr("Measure area"), tr("Measure an area"));
    describe(rectangle, tr("Select by rectangle"), tr("Select the cameras in a rectangle"));
    describe(lasso, tr("Select by lasso"), tr("Select the cameras inside a drawn line"));
    describe(saveView, tr("Save view…"), tr("Keep this part of the map and its layers under a name"));
    describe(manageViews, tr("Saved views…"), tr("Rename and delete saved views"));
    describe(sources, tr("Map sources…"), tr("Add map files and an own tile server"));
    describe(exportView, tr("Export view…"), tr("Save this view as PNG, PDF or SVG"));
    describe(print, tr("Print…"), tr("Print this view"));
    describe(copyPlace, tr("Copy coordinates"), tr("Copy the place under the pointer"));
}

QList<QAction *> MapActions::all() const
{
    return {find,     zoomIn, zoomOut,   home,  showAll,  ownPlace,    fullScreen, seeing,     coverage,
            distance, area,   rectangle, lasso, saveView, manageViews, sources,    exportView, print};
}

} // namespace videoguard::map
