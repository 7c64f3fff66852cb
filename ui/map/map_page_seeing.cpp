// SPDX-License-Identifier: EUPL-1.2
// The map page's panel ("Which cameras see this place?"), the bar above the map, and what is measured.
#include "ui/map/map_page_parts.h"
#include "ui/map/map_reducer.h"
#include "ui/map/map_words.h"
#include "ui/map/measure_text.h"
#include "ui/map/seeing_place.h"
#include "ui/widgets/search_field.h"

#include <QLocale>

namespace videoguard::map {

void MapPage::Parts::connectSeeing()
{
    panel->hide();
    panel->setFixedWidth(widgets::theme().px(360));
    connect(panel, &SeeingPanel::closeWanted, this, [this] { showPanel(false); });
    connect(panel, &SeeingPanel::shownChanged, this, &Parts::showSeeing);
    connect(panel, &SeeingPanel::cameraChosen, view, &MapView::cameraClicked);
    connect(panel, &SeeingPanel::cameraActivated, view, &MapView::cameraActivated);
    connect(panel, &SeeingPanel::wallWanted, &page, &MapPage::wallWanted);
    connect(panel, &SeeingPanel::tableWanted, &page, &MapPage::tableWanted);
    connect(bar, &MapBar::resized, this, &Parts::placeFloating);
    connect(bar, &MapBar::closeClicked, this, [this] {
        const bool hasTool = store.state().tool != Tool::Browse;
        store.apply(hasTool ? withTool(store.state(), Tool::Browse) : select(store.state(), {}));
        view->setFocus();
    });
    connect(bar, &MapBar::firstClicked, this, [this] {
        if (store.state().tool == Tool::Browse || store.state().points.empty())
            emit page.wallWanted(details.ids(store.state().selected));
        else
            store.apply(removeLastPoint(store.state()));
    });
    connect(bar, &MapBar::secondClicked, this, [this] {
        if (store.state().tool == Tool::Browse || store.state().points.empty())
            emit page.tableWanted(details.ids(store.state().selected));
        else
            store.apply(finish(store.state()));
        view->setFocus();
    });
}

void MapPage::Parts::showPanel(bool shown)
{
    panel->setVisible(shown);
    if (shown)
        return;
    MapState state = ask(store.state(), std::nullopt);
    if (state.tool == Tool::Seeing || state.tool == Tool::Coverage)
        state = withTool(std::move(state), Tool::Browse);
    m_showsCoverage = false;
    store.apply(std::move(state));
    view->setFocus();
}

void MapPage::Parts::askPlace()
{
    const std::optional<geo::Position> place = store.state().asked;
    if (!place) {
        cameras.setSeeing(std::nullopt, {});
        if (!m_showsCoverage && panel->isVisible() && store.state().tool != Tool::Seeing)
            panel->hide();
        else if (!m_showsCoverage)
            panel->invite();
        return;
    }
    m_showsCoverage = false;
    panel->setPlace(positionText(*place, store.state().layers.notation));
    showPanel(true);
    const geo::LevelSet &levels = geo::levelSet(store.state().layers.cameras.levelSetId);
    services.desk.ask(
        this, [place = *place, &levels](catalogue::Store &asked) { return whoSees(asked, place, levels); },
        [this, place](base::Result<SeeingAnswer> answer) {
            if (place != store.state().asked)
                return;
            if (answer)
                panel->setAnswer(std::move(*answer));
            else
                panel->setProblem(MapPage::tr("The catalogue cannot be read: %1.").arg(answer.error().cause));
        });
    // On the worker too: it reads tiles.
    services.desk.ask(
        this,
        [place = *place, sources = services.library.tileSources(), &library = services.library,
         language = QLocale().name().left(2)](catalogue::Store &) {
            return placeText(placeNameAt(sources, library.places(), place, language));
        },
        [this, place](const QString &name) {
            if (place == store.state().asked)
                panel->setPlaceName(name);
        });
}

// The list's letters and outlines on the map.
void MapPage::Parts::showSeeing()
{
    std::vector<qint64> rows;
    for (const Seeing &seeing : panel->shown())
        rows.push_back(seeing.camera.row);
    cameras.setSeeing(m_showsCoverage ? std::nullopt : store.state().asked, rows);
    panel->selectRow(store.state().selected.size() == 1 ? store.state().selected.front() : -1);
}

void MapPage::Parts::askCoverage()
{
    const std::vector<geo::Position> area = store.state().points;
    const geo::LevelSet &levels = geo::levelSet(store.state().layers.cameras.levelSetId);
    services.desk.ask(
        this, [area, &levels](catalogue::Store &asked) { return coverageIn(asked, area, levels); },
        [this, area](const base::Result<CoverageAnswer> &answer) {
            if (area != store.state().points)
                return;
            if (answer)
                panel->setCoverage(*answer);
            else
                panel->setProblem(MapPage::tr("The catalogue cannot be read: %1.").arg(answer.error().cause));
        });
}

void MapPage::Parts::takePoints()
{
    const MapState &state = store.state();
    view->setFigureNote(figureText(state, view->pointed()));
    if (state.tool == Tool::Coverage && state.finished)
        askCoverage();
}

void MapPage::Parts::showBar()
{
    const MapState &state = store.state();
    if (state.tool != Tool::Browse && !state.points.empty()) {
        const QString text = state.finished ? figureText(state, {}) : toolHint(state.tool, true);
        bar->show(text.isEmpty() ? toolHint(state.tool, true) : text, MapPage::tr("Remove last point"),
                  state.finished || !canFinish(state) ? QString() : MapPage::tr("Finish"));
    } else if (state.selected.size() > 1) {
        bar->show(MapPage::tr("%n cameras selected", nullptr, static_cast<int>(state.selected.size())),
                  MapPage::tr("Show on the wall"), MapPage::tr("Show in the table"));
    } else {
        bar->show(toolHint(state.tool, false), {}, {});
    }
    placeFloating();
}

void MapPage::Parts::goToHit(const SearchHit &hit)
{
    m_homeShown = true;
    if (hit.kind == SearchHit::Kind::Camera) {
        page.showCamera(hit.cameraId);
        emit page.cameraSelected(hit.cameraId);
    } else if (hit.position) {
        MapState state = goTo(store.state(), *hit.position, hit.zoom);
        if (hit.kind == SearchHit::Kind::Place)
            state.viewport.zoom = hit.zoom;
        store.apply(std::move(state));
    }
    view->setFocus();
}

} // namespace videoguard::map
