// SPDX-License-Identifier: EUPL-1.2
/// Private to the map page.
#pragma once

#include "ui/map/export_map.h"
#include "ui/map/layers_menu.h"
#include "ui/map/map_actions.h"
#include "ui/map/map_bar.h"
#include "ui/map/map_buttons.h"
#include "ui/map/map_deployments.h"
#include "ui/map/map_details.h"
#include "ui/map/map_legend.h"
#include "ui/map/map_own_layer.h"
#include "ui/map/map_page.h"
#include "ui/map/map_search.h"
#include "ui/map/map_store.h"
#include "ui/map/map_tools.h"
#include "ui/map/map_unit_layer.h"
#include "ui/map/map_view.h"
#include "ui/map/saved_views.h"
#include "ui/map/seeing_panel.h"
#include "ui/widgets/icon.h"

#include <QTimer>

namespace videoguard::map {

/// What the page is made of; wires it together. GUI thread.
class MapPage::Parts : public QObject
{
public:
    Parts(MapPage &page, MapServices services);
    ~Parts() override;

    void retranslate();
    void selectId(const QString &id);
    void showIds(const QStringList &ids);
    void setQuery(const catalogue::Query &query);
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] const QStringList &ownersInView() const { return m_owners; }
    void placeFloating();

    MapPage &page;
    MapServices services;
    MapStore store;
    DeskDetails details;
    GroundLayer ground;
    CameraLayer cameras;
    CentreLayer centres;
    console::OwnPosition &own;
    EarlierPlacesLayer earlier;
    OwnLayer ownLayer;
    UnitLayer units;
    MapActions *actions;
    MapView *view;
    MapTools *tools;
    MapButtons *buttons;
    MapLegend *legend;
    MapBar *bar;
    SeeingPanel *panel;
    MapSearch *search;
    SavedViews views;
    std::vector<MapLayer *> extraLayers; ///< as the view has them

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    void connectView();
    void connectData();
    void connectSeeing();
    void connectMenus();
    void connectMobile();
    void syncOwn();
    void syncUnits();
    void showEarlier();
    void addMobileEntries(QMenu &menu, geo::Position place);
    void askDeploy(const catalogue::CameraRecord &record, geo::Position place);
    void deploy(const catalogue::CameraRecord &record, geo::Position place);
    [[nodiscard]] std::optional<catalogue::CameraRecord> recordOf(qint64 row);
    void fillMore();
    void showView(const SavedView &saved);
    void saveView();
    void askExport(bool print);
    void askFile(const ExportOptions &options);
    void printView(const ExportOptions &options);
    [[nodiscard]] ExportSource exportSource();
    void restore();
    void showMunicipalities();
    void keep();
    void stateChanged(const MapState &before);
    void useTool(Tool tool);
    void syncTools();
    void escape();
    void takePoints();
    void showBar();
    void showPanel(bool shown);
    void askPlace();
    void askCoverage();
    void showSeeing();
    void goToHit(const SearchHit &hit);
    void followStreams();
    void findHome();
    void countInView();
    void openStack(const std::vector<qint64> &rows, const QPoint &globalPosition);
    void showMenu(geo::Position place, qint64 row, const QPoint &globalPosition);
    void nameOwners();
    void fillCentres();
    void countPartners();
    void showCentre(const CentreHit &hit, const QPoint &globalPosition);
    [[nodiscard]] std::optional<media::StreamState> liveOf(qint64 row) const;

    bool m_homeShown = false;
    bool m_showsCoverage = false; ///< the panel answers for an area, not for a place
    catalogue::Query m_query;
    QTimer m_count; ///< counting in view follows the last movement
    QTimer m_keep;  ///< layers and place are written when the operator rests
    struct Counts {
        qint64 inView = 0;
        qint64 all = 0;
        std::vector<std::pair<MarkerState, qint64>> states;
    };
    Counts m_counts;
    QStringList m_owners; ///< of the cameras in view, those with most first
    QHash<qint64, media::StreamState> m_live;
};

} // namespace videoguard::map
