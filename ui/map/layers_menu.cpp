// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/layers_menu.h"

#include "ui/map/map_reducer.h"
#include "ui/map/map_words.h"

namespace videoguard::map {

LayersMenu::LayersMenu(QMenu &menu, MapStore &store, MapActions &actions, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_store(store)
    , m_actions(actions)
{
    connect(&menu, &QMenu::aboutToShow, this, &LayersMenu::fill);
    fill();
}

void LayersMenu::apply(const std::function<void(MapLayers &)> &change)
{
    MapLayers layers = m_store.state().layers;
    change(layers);
    m_store.apply(withLayers(m_store.state(), layers));
}

void LayersMenu::addSwitch(const QString &text, const char *name, bool MapLayers::*member)
{
    QAction *action = m_menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setChecked(m_store.state().layers.*member);
    connect(action, &QAction::triggered, this,
            [this, member](bool on) { apply([&](MapLayers &layers) { layers.*member = on; }); });
}

void LayersMenu::addCameraSwitch(const QString &text, const char *name, bool CameraLayerOptions::*member)
{
    QAction *action = m_menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setChecked(m_store.state().layers.cameras.*member);
    connect(action, &QAction::triggered, this,
            [this, member](bool on) { apply([&](MapLayers &layers) { layers.cameras.*member = on; }); });
}

void LayersMenu::addChoice(QMenu &menu, const QString &text, const QString &name, bool isOn,
                           const std::function<void(MapLayers &)> &change)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(isOn);
    connect(action, &QAction::triggered, this, [this, change] { apply(change); });
}

void LayersMenu::fill()
{
    const MapLayers layers = m_store.state().layers;
    m_menu.clear();
    addCameraSwitch(tr("Cameras"), "layer.cameras", &CameraLayerOptions::cameras);
    addCameraSwitch(tr("Names of cameras"), "layer.cameraNames", &CameraLayerOptions::names);
    addCameraSwitch(tr("Directions"), "layer.sectors", &CameraLayerOptions::sectors);
    addCameraSwitch(tr("Coverage of all cameras (street level)"), "layer.coverage",
                    &CameraLayerOptions::coverage);
    addCameraSwitch(tr("Gather cameras that stand close"), "layer.clusters", &CameraLayerOptions::clusters);
    addSwitch(tr("Monitoring centres"), "layer.centres", &MapLayers::centres);
    m_menu.addSeparator();
    addSwitch(tr("Names of places and streets"), "layer.placeNames", &MapLayers::placeNames);
    QMenu *municipalities = m_menu.addMenu(tr("Municipalities"));
    const std::pair<Municipalities, QString> years[]{{Municipalities::Of2019, tr("As of 2019 (partners)")},
                                                     {Municipalities::Of2021, tr("Since 2021")},
                                                     {Municipalities::None, tr("Not shown")}};
    for (const auto &[year, text] : years)
        addChoice(*municipalities, text,
                  QStringLiteral("layer.municipalities.%1").arg(static_cast<int>(year)),
                  layers.municipalities == year, [year = year](MapLayers &to) { to.municipalities = year; });
    addSwitch(tr("Own position"), "layer.ownPosition", &MapLayers::ownPosition);
    addSwitch(tr("Legend"), "layer.legend", &MapLayers::legend);
    m_menu.addSeparator();
    QMenu *levels = m_menu.addMenu(tr("Levels of detail"));
    for (const geo::LevelSet &set : geo::levelSets())
        addChoice(*levels, set.title, QStringLiteral("layer.levels.%1").arg(set.id),
                  layers.cameras.levelSetId == set.id,
                  [id = set.id](MapLayers &to) { to.cameras.levelSetId = id; });
    QMenu *notations = m_menu.addMenu(tr("Coordinates"));
    for (const geo::Notation notation : {geo::Notation::Decimal, geo::Notation::DegreesMinutesSeconds,
                                         geo::Notation::Lks92, geo::Notation::Lks94})
        addChoice(*notations, notationName(notation),
                  QStringLiteral("layer.notation.%1").arg(static_cast<int>(notation)),
                  layers.notation == notation, [notation](MapLayers &to) { to.notation = notation; });
    m_menu.addSeparator();
    m_menu.addAction(m_actions.sources);
}

} // namespace videoguard::map
