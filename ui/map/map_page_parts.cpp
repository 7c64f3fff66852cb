// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_page_parts.h"

#include "app/base/log.h"
#include "ui/map/map_reducer.h"
#include "ui/map/map_words.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>

namespace videoguard::map {

namespace {

constexpr int kCountDelay_ms = 120;
constexpr int kKeepDelay_ms = 1500;
/// All of Kurzeme and the three Lithuanian municipalities, while no camera is known.
constexpr geo::Bounds kWholeNetwork{55.6, 20.9, 57.8, 23.1};

QString layersKey()
{
    return QStringLiteral("map/layers");
}

QString viewportKey()
{
    return QStringLiteral("map/viewport");
}

} // namespace

MapPage::Parts::Parts(MapPage &owner, MapServices given)
    : page(owner)
    , services(given)
    , details(given.desk)
    , ground(given.library)
    , cameras(details)
    , own(given.own)
    , ownLayer(own, store)
    , actions(new MapActions(&owner))
    , view(new MapView(store, ground, cameras, centres, details, &owner))
    , tools(new MapTools(*actions, &owner))
    , buttons(new MapButtons(*actions, view))
    , legend(new MapLegend(view))
    , bar(new MapBar(view))
    , panel(new SeeingPanel(&owner))
    , search(new MapSearch(*tools->search(), given.desk, given.library, &owner))
    , views(given.preferences)
{
    tools->hide(); // until the frame takes them
    view->installEventFilter(this);
    m_count.setSingleShot(true);
    m_count.setInterval(kCountDelay_ms);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepDelay_ms);
    connect(&m_count, &QTimer::timeout, this, &Parts::countInView);
    connect(&m_keep, &QTimer::timeout, this, &Parts::keep);
    connect(&store, &MapStore::changed, this, &Parts::stateChanged);
    connectActions();
    connectView();
    connectData();
    connectSeeing();
    connectMenus();
    connectMobile();
    new LayersMenu(*tools->layersMenu(), store, *actions, this);
    retranslate();
    restore();
}

MapPage::Parts::~Parts()
{
    keep();
}

bool MapPage::Parts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        placeFloating();
    return QObject::eventFilter(watched, event);
}

void MapPage::Parts::placeFloating()
{
    constexpr int kEdge = 12;
    const QSize size = view->size();
    bar->move(std::max((size.width() - bar->width()) / 2, kEdge), kEdge);
    buttons->move(size.width() - buttons->width() - kEdge, kEdge);
    const int attribution = widgets::theme().px(26);
    legend->adjustSize();
    legend->move(size.width() - legend->width() - kEdge, size.height() - legend->height() - attribution);
    // A low map keeps its middle free.
    legend->setVisible(store.state().layers.legend &&
                       size.height() > legend->height() + buttons->height() + 4 * kEdge &&
                       size.width() > 2 * legend->width());
    if (!m_homeShown && size.width() > 200 && view->isVisible()) {
        m_homeShown = true;
        store.apply(shows(store.state(), view->home()));
    }
}

void MapPage::Parts::retranslate()
{
    actions->retranslate();
    ground.setLanguage(QLocale().name().left(2));
    nameOwners();
    fillCentres();
    cameras.forgetDetails();
    placeFloating();
}

void MapPage::Parts::connectData()
{
    connect(&services.desk, &console::CatalogueDesk::pointsChanged, this, [this] {
        cameras.setPoints(services.desk.points());
        countPartners();
        m_count.start();
    });
    connect(&services.desk, &console::CatalogueDesk::changed, this, [this] {
        cameras.forgetDetails();
        nameOwners();
        fillCentres();
        findHome();
    });
    connect(&cameras, &CameraLayer::indexed, &m_count, qOverload<>(&QTimer::start));
    connect(&services.pool, &console::StreamPool::statusChanged, this, &Parts::followStreams);
    connect(&services.pool, &console::StreamPool::entriesChanged, this, &Parts::followStreams);
    if (services.desk.points())
        cameras.setPoints(services.desk.points());
    countPartners();
    findHome();
    followStreams();
}

// Home is the own municipality; without one, all cameras.
void MapPage::Parts::findHome()
{
    geo::Bounds home = kWholeNetwork;
    if (const catalogue::Partner *partner = services.desk.partner(services.desk.ownPartnerId())) {
        for (const basemap::MunicipalityOutline &outline :
             services.library.municipalities(basemap::MunicipalityYear::Y2019)) {
            if (outline.id == partner->slug)
                home = outline.bounds;
        }
    }
    view->setHome(home);
}

void MapPage::Parts::restore()
{
    MapState state = store.state();
    state.layers = layersFromJson(services.preferences.value(layersKey()).toObject());
    const QJsonObject place = services.preferences.value(viewportKey()).toObject();
    if (!place.isEmpty()) {
        m_homeShown = true;
        state.viewport.centre = geo::toWorld({place.value(QStringLiteral("lat_deg")).toDouble(),
                                              place.value(QStringLiteral("lon_deg")).toDouble()});
        state.viewport.zoom = place.value(QStringLiteral("zoom")).toDouble(7);
        state.viewport = clamped(state.viewport);
    }
    store.apply(std::move(state));
    ground.setLabelsVisible(store.state().layers.placeNames);
    showMunicipalities();
    cameras.setOptions(store.state().layers.cameras);
    legend->setLevels(store.state().layers.cameras.levelSetId);
    panel->setLevels(store.state().layers.cameras.levelSetId);
    placeFloating();
}

void MapPage::Parts::showMunicipalities()
{
    const Municipalities year = store.state().layers.municipalities;
    ground.setMunicipalitiesVisible(year != Municipalities::None);
    ground.setMunicipalityYear(year == Municipalities::Of2021 ? basemap::MunicipalityYear::Y2021
                                                              : basemap::MunicipalityYear::Y2019);
    const catalogue::Partner *ours = services.desk.partner(services.desk.ownPartnerId());
    ground.setOwnMunicipality(ours ? ours->slug : QString());
}

void MapPage::Parts::keep()
{
    const MapState &state = store.state();
    const geo::Position centre = geo::toPosition(state.viewport.centre);
    const QJsonObject place{{QStringLiteral("lat_deg"), centre.lat_deg},
                            {QStringLiteral("lon_deg"), centre.lon_deg},
                            {QStringLiteral("zoom"), state.viewport.zoom}};
    const auto write = [this](const QString &key, const QJsonObject &value) {
        if (const base::Result<void> written = services.preferences.setValue(key, value); !written)
            qCWarning(base::logUi) << "map:" << base::describe(written.error());
    };
    write(layersKey(), toJson(state.layers));
    if (m_homeShown)
        write(viewportKey(), place);
}

void MapPage::Parts::stateChanged(const MapState &before)
{
    const MapState &now = store.state();
    if (now.layers != before.layers) {
        showMunicipalities();
        fillCentres();
        legend->setLevels(now.layers.cameras.levelSetId);
        panel->setLevels(now.layers.cameras.levelSetId);
        if (now.layers.cameras.levelSetId != before.layers.cameras.levelSetId && now.asked)
            askPlace();
        placeFloating();
        m_keep.start();
        emit page.statusChanged();
    }
    if (now.viewport != before.viewport) {
        m_count.start();
        m_keep.start();
    }
    if (now.tool != before.tool)
        syncTools();
    if (now.points != before.points || now.finished != before.finished || now.tool != before.tool)
        takePoints();
    if (now.tool != before.tool || now.selected != before.selected || now.points != before.points ||
        now.finished != before.finished)
        showBar();
    if (now.asked != before.asked)
        askPlace();
    if (now.selected != before.selected)
        showEarlier();
    if (now.selected != before.selected)
        panel->selectRow(now.selected.size() == 1 ? now.selected.front() : -1);
}

void MapPage::Parts::followStreams()
{
    QHash<qint64, media::StreamState> live;
    for (const console::StreamPool::Entry &entry : services.pool.entries()) {
        const std::optional<catalogue::CameraRow> row = details.rowOf(entry.key.cameraId);
        if (!row || !entry.stream)
            continue;
        const media::StreamState state = entry.stream->status().state;
        // Of main and sub stream the better one counts.
        if (!live.contains(row->row) || state == media::StreamState::Live)
            live.insert(row->row, state);
    }
    if (live == m_live)
        return;
    m_live = live;
    cameras.setLiveStates(m_live);
    countPartners();
    panel->setStates(m_live);
    m_count.start();
}

std::optional<media::StreamState> MapPage::Parts::liveOf(qint64 row) const
{
    const auto live = m_live.constFind(row);
    return live == m_live.constEnd() ? std::nullopt : std::optional(*live);
}

void MapPage::Parts::countInView()
{
    Counts counts;
    const geo::Bounds bounds = store.state().viewport.bounds();
    std::array<qint64, kMarkerStates> states{};
    std::vector<std::pair<qint64, QString>> owners;
    if (const std::shared_ptr<const catalogue::CameraPoints> points = services.desk.points()) {
        counts.all = static_cast<qint64>(points->points.size());
        for (const QString &id : points->partnerIds)
            owners.emplace_back(0, id);
        for (const catalogue::CameraPoint &point : points->points) {
            if (!bounds.contains({point.lat_deg, point.lon_deg}))
                continue;
            ++counts.inView;
            ++owners[point.partner].first;
            const auto live = m_live.constFind(point.row);
            ++states[static_cast<size_t>(
                markerState(point.status, live == m_live.constEnd() ? std::nullopt : std::optional(*live)))];
        }
    }
    std::vector<MarkerState> shown;
    for (size_t i = 0; i < states.size(); ++i) {
        if (states[i] == 0)
            continue;
        shown.push_back(static_cast<MarkerState>(i));
        counts.states.emplace_back(static_cast<MarkerState>(i), states[i]);
    }
    m_counts = counts;
    std::sort(owners.rbegin(), owners.rend());
    m_owners.clear();
    for (const auto &[count, id] : owners) {
        if (count > 0)
            m_owners += id;
    }
    legend->setStates(shown);
    placeFloating();
    emit page.statusChanged();
}

QString MapPage::Parts::statusText() const
{
    QStringList parts;
    if (view->pointed())
        parts.append(positionText(*view->pointed(), store.state().layers.notation));
    const QLocale locale;
    parts.append(
        m_counts.inView == 0 && m_counts.all > 0
            ? MapPage::tr("No cameras on this part of the map.")
            : MapPage::tr("%1 of %n cameras on this part of the map", nullptr, static_cast<int>(m_counts.all))
                  .arg(locale.toString(m_counts.inView)));
    for (const auto &[state, count] : m_counts.states)
        parts.append(QStringLiteral("%1 %2").arg(locale.toString(count), markerStateName(state)));
    return parts.join(QStringLiteral(" · "));
}

void MapPage::Parts::setQuery(const catalogue::Query &query)
{
    if (query == m_query)
        return;
    m_query = query;
    services.desk.ask(
        this, [query](catalogue::Store &asked) { return asked.matching(query); },
        [this, query](base::Result<std::optional<std::vector<qint64>>> rows) {
            if (query != m_query)
                return; // asked anew meanwhile
            if (rows)
                cameras.setMatching(std::move(*rows));
            else
                emit page.said(MapPage::tr("The catalogue cannot be read: %1.").arg(rows.error().cause),
                               true);
        });
}

void MapPage::Parts::selectId(const QString &id)
{
    const std::optional<catalogue::CameraRow> row = details.rowOf(id);
    store.apply(select(store.state(), row ? std::vector<qint64>{row->row} : std::vector<qint64>{}));
}

void MapPage::Parts::showIds(const QStringList &ids)
{
    std::vector<qint64> rows;
    geo::Bounds bounds;
    for (const QString &id : ids) {
        if (const std::optional<catalogue::CameraRow> row = details.rowOf(id)) {
            rows.push_back(row->row);
            if (row->position)
                bounds.include(*row->position);
        }
    }
    m_homeShown = true;
    store.apply(shows(select(store.state(), rows), bounds));
}

// Names of owners for what is hovered, in the interface's language.
void MapPage::Parts::nameOwners()
{
    QHash<QString, QString> names;
    const QString language = QLocale().name().left(2);
    for (const catalogue::Partner &partner : services.desk.partners())
        names.insert(partner.id, partner.name(language));
    cameras.setOwnerNames(names);
}

} // namespace videoguard::map
