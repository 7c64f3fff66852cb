// SPDX-License-Identifier: EUPL-1.2
// What the map page does on actions, clicks and keys.
#include "ui/map/map_page_parts.h"
#include "ui/map/map_reducer.h"
#include "ui/map/map_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/search_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace videoguard::map {

namespace {
constexpr double kLevelsPerButton = 0.5;
} // namespace

void MapPage::Parts::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions->find, [this] { tools->search()->activate(); });
    on(actions->zoomIn, [this] { store.apply(zoomed(store.state(), kLevelsPerButton)); });
    on(actions->zoomOut, [this] { store.apply(zoomed(store.state(), -kLevelsPerButton)); });
    on(actions->home, [this] { store.apply(shows(store.state(), view->home())); });
    on(actions->showAll, [this] {
        geo::Bounds all;
        if (const auto points = services.desk.points()) {
            for (const catalogue::CameraPoint &point : points->points)
                all.include({point.lat_deg, point.lon_deg});
        }
        store.apply(shows(store.state(), all));
    });
    on(actions->fullScreen, [this] { emit page.fullScreenWanted(actions->fullScreen->isChecked()); });
    const std::pair<QAction *, Tool> toolActions[]{
        {actions->seeing, Tool::Seeing},       {actions->coverage, Tool::Coverage},
        {actions->distance, Tool::Distance},   {actions->area, Tool::Area},
        {actions->rectangle, Tool::Rectangle}, {actions->lasso, Tool::Lasso}};
    for (const auto &[action, tool] : toolActions) {
        action->setData(static_cast<int>(tool));
        on(action,
           [this, action = action, tool = tool] { useTool(action->isChecked() ? tool : Tool::Browse); });
    }
    on(actions->copyPlace, [this] {
        const geo::Position place = view->pointed().value_or(geo::toPosition(store.state().viewport.centre));
        QGuiApplication::clipboard()->setText(geo::toText(place, store.state().layers.notation));
    });
}

void MapPage::Parts::connectView()
{
    connect(view, &MapView::cameraClicked, this, [this](qint64 row) {
        store.apply(select(store.state(), {row}));
        if (const std::optional<catalogue::CameraRow> camera = details.row(row))
            emit page.cameraSelected(camera->id);
    });
    connect(view, &MapView::cameraActivated, this, [this](qint64 row) {
        if (const std::optional<catalogue::CameraRow> camera = details.row(row))
            emit page.cameraActivated(camera->id);
    });
    connect(view, &MapView::groundClicked, this, [this] {
        if (store.state().selected.empty())
            return;
        store.apply(select(store.state(), {}));
        emit page.cameraSelected(QString());
    });
    connect(view, &MapView::placeChosen, this, [this](geo::Position place) {
        if (store.state().tool == Tool::Position) {
            store.apply(withTool(store.state(), Tool::Browse));
            emit page.positionPicked(place);
        } else {
            store.apply(ask(store.state(), place));
        }
    });
    connect(view, &MapView::camerasEnclosed, this, [this](const std::vector<qint64> &rows, bool add) {
        std::vector<qint64> selected = add ? store.state().selected : std::vector<qint64>();
        selected.insert(selected.end(), rows.begin(), rows.end());
        std::sort(selected.begin(), selected.end());
        selected.erase(std::unique(selected.begin(), selected.end()), selected.end());
        store.apply(select(store.state(), std::move(selected)));
    });
    connect(view, &MapView::centreClicked, this, &Parts::showCentre);
    connect(view, &MapView::stackOpened, this, &Parts::openStack);
    connect(view, &MapView::menuWanted, this, &Parts::showMenu);
    connect(view, &MapView::pointedChanged, &page, &MapPage::statusChanged);
    connect(view, &MapView::pointedChanged, this, [this] {
        if (!store.state().points.empty() && !store.state().finished)
            takePoints();
    });
    connect(search, &MapSearch::chosen, this, &Parts::goToHit);
    connect(view, &MapView::viewEdited, &page, &MapPage::viewEdited);
    connect(view, &MapView::escapePressed, this, &Parts::escape);
}

void MapPage::Parts::useTool(Tool tool)
{
    if (tool == Tool::Seeing || tool == Tool::Coverage) {
        m_showsCoverage = tool == Tool::Coverage;
        if (!store.state().asked || m_showsCoverage)
            panel->invite();
        showPanel(true);
    }
    store.apply(withTool(store.state(), tool));
    view->setFocus();
}

void MapPage::Parts::syncTools()
{
    for (QAction *action : actions->tools->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(store.state().tool));
}

void MapPage::Parts::escape()
{
    const MapState next = back(store.state());
    if (next == store.state() && panel->isVisible()) {
        showPanel(false);
        return;
    }
    if (next == store.state()) {
        if (actions->fullScreen->isChecked())
            actions->fullScreen->trigger();
        return;
    }
    store.apply(next);
}

void MapPage::Parts::openStack(const std::vector<qint64> &rows, const QPoint &globalPosition)
{
    QMenu menu(view);
    for (const catalogue::CameraRow &camera : details.rows(rows)) {
        menu.addAction(widgets::themedIcon(QStringLiteral("cctv")), cameraTitle(camera), this,
                       [this, row = camera.row] { emit view->cameraClicked(row); });
    }
    menu.exec(globalPosition);
}

void MapPage::Parts::showMenu(geo::Position place, qint64 row, const QPoint &globalPosition)
{
    QMenu menu(view);
    if (const std::optional<catalogue::CameraRow> camera = row < 0 ? std::nullopt : details.row(row)) {
        menu.addSection(cameraTitle(*camera));
        menu.addAction(widgets::themedIcon(QStringLiteral("monitor-up")), MapPage::tr("Show on the wall"),
                       this, [this, id = camera->id] { emit page.cameraActivated(id); });
        menu.addAction(widgets::themedIcon(QStringLiteral("list")), MapPage::tr("Show in the table"), this,
                       [this, id = camera->id] { emit page.tableWanted({id}); });
        menu.addSeparator();
    }
    addMobileEntries(menu, place);
    menu.addAction(actions->seeing->icon(), actions->seeing->text(), this,
                   [this, place] { store.apply(ask(store.state(), place)); });
    menu.addAction(actions->copyPlace->icon(), actions->copyPlace->text(), this, [this, place] {
        QGuiApplication::clipboard()->setText(geo::toText(place, store.state().layers.notation));
    });
    menu.addSeparator();
    menu.addActions({actions->distance, actions->area, actions->coverage});
    menu.addSeparator();
    menu.addActions({actions->home, actions->showAll});
    menu.exec(globalPosition);
}

} // namespace videoguard::map
