// SPDX-License-Identifier: EUPL-1.2
// Mobile cameras and the console's own position on the map page.
#include "ui/map/map_page_parts.h"
#include "ui/map/map_reducer.h"
#include "ui/map/map_words.h"
#include "ui/widgets/dialog_frame.h"

#include <QMenu>
#include <QPushButton>

namespace videoguard::map {

namespace {
constexpr double kOwnZoom = 16;
constexpr std::chrono::seconds kAgeing{15};
} // namespace

void MapPage::Parts::connectMobile()
{
    extraLayers = {&earlier, &units, &ownLayer};
    for (MapLayer *layer : extraLayers)
        view->addLayer(layer);
    connect(&own, &console::OwnPosition::changed, view, qOverload<>(&QWidget::update));
    connect(&own, &console::OwnPosition::changed, this, &Parts::syncOwn);
    connect(actions->ownPlace, &QAction::triggered, this, [this] {
        if (own.fix())
            store.apply(goTo(store.state(), own.fix()->position, kOwnZoom));
    });
    connect(&services.sync, &console::SyncDesk::positionsChanged, this, &Parts::syncUnits);
    connect(&services.desk, &console::CatalogueDesk::changed, this, &Parts::syncUnits);
    // A report that grows old says so without a new one.
    auto *ageing = new QTimer(this);
    connect(ageing, &QTimer::timeout, view, qOverload<>(&QWidget::update));
    ageing->start(kAgeing);
    syncUnits();
    syncOwn();
    if (!own.isStarted())
        own.start();
}

void MapPage::Parts::syncUnits()
{
    std::vector<Unit> shown;
    for (const catalogue::UnitPosition &report : services.sync.unitPositions()) {
        const auto row = services.desk.reader().rowOf(report.cameraId);
        Unit unit{report, {}, {}, {}};
        if (row && *row) {
            unit.reference = (*row)->reference;
            unit.name = (*row)->name();
        }
        if (const catalogue::Partner *partner = services.desk.partner(report.partnerId))
            unit.partner = partner->name();
        shown.push_back(unit);
    }
    units.set(std::move(shown));
    view->update();
}

void MapPage::Parts::syncOwn()
{
    actions->ownPlace->setEnabled(own.fix().has_value());
    actions->ownPlace->setToolTip(own.fix() ? MapPage::tr("Centre the map on this console's position")
                                  : own.problem().isEmpty()
                                      ? MapPage::tr("This console has no position.")
                                      : MapPage::tr("No position: %1").arg(own.problem()));
}

std::optional<catalogue::CameraRecord> MapPage::Parts::recordOf(qint64 row)
{
    const std::optional<catalogue::CameraRow> camera = details.row(row);
    if (!camera)
        return std::nullopt;
    const base::Result<std::optional<catalogue::CameraRecord>> record =
        services.desk.reader().camera(camera->id);
    return record ? *record : std::nullopt;
}

void MapPage::Parts::showEarlier()
{
    const std::vector<qint64> &selected = store.state().selected;
    std::optional<catalogue::CameraRecord> record;
    if (selected.size() == 1)
        record = recordOf(selected.front());
    earlier.set(record && record->kind() != catalogue::CameraKind::Fixed ? earlierPlaces(*record)
                                                                         : std::vector<EarlierPlace>());
    view->update();
}

// "Put this mobile camera here": for the selected own mobile camera, at the place of the menu or the own one.
void MapPage::Parts::addMobileEntries(QMenu &menu, geo::Position place)
{
    if (store.state().selected.size() != 1)
        return;
    const std::optional<catalogue::CameraRecord> record = recordOf(store.state().selected.front());
    if (!record || record->kind() == catalogue::CameraKind::Fixed || !services.desk.isEditable(*record))
        return;
    const QString name = record->name();
    menu.addAction(widgets::themedIcon(QStringLiteral("truck")), MapPage::tr("Put “%1” here…").arg(name),
                   this, [this, record, place] { askDeploy(*record, place); });
    if (own.fix())
        menu.addAction(widgets::themedIcon(QStringLiteral("locate-fixed")),
                       MapPage::tr("Put “%1” at the own position…").arg(name), this,
                       [this, record, place = own.fix()->position] { askDeploy(*record, place); });
    QAction *travels = menu.addAction(MapPage::tr("This console travels with “%1”").arg(name));
    travels->setCheckable(true);
    travels->setChecked(services.reporter.unit() == record->id());
    travels->setToolTip(MapPage::tr("The partners see the unit where this console's receiver says it is."));
    connect(travels, &QAction::triggered, this, [this, id = record->id()](bool on) {
        if (const auto set = services.reporter.setUnit(on ? id : QString()); !set)
            emit page.said(MapPage::tr("The choice could not be kept: %1").arg(set.error().cause), true);
    });
    menu.addSeparator();
}

void MapPage::Parts::askDeploy(const catalogue::CameraRecord &record, geo::Position place)
{
    auto *dialog = new widgets::DialogFrame(MapPage::tr("Put “%1” here?").arg(record.name()), &page);
    dialog->setObjectName(QStringLiteral("deployDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addWords(
        MapPage::tr("From now on the camera stands at %1. Its present deployment ends now and stays "
                    "in the record.")
            .arg(positionText(place, store.state().layers.notation)));
    dialog->addWords(
        MapPage::tr("Direction, tilt and height are unknown at the new place until they are entered."),
        "muted");
    connect(dialog->addButton(MapPage::tr("Cancel")), &QPushButton::clicked, dialog, &QDialog::reject);
    QPushButton *confirm = dialog->addButton(MapPage::tr("Put here"), true);
    confirm->setObjectName(QStringLiteral("confirm"));
    connect(confirm, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, record, place] { deploy(record, place); });
    dialog->open();
}

void MapPage::Parts::deploy(const catalogue::CameraRecord &record, geo::Position place)
{
    const catalogue::CameraRecord moved = deployedAt(record, place, QDateTime::currentDateTimeUtc());
    services.desk.change(
        this, {record.id()},
        [moved, author = services.desk.author()](catalogue::Store &writer) {
            return writer.save(moved, author);
        },
        [this, name = record.name()](const base::Result<catalogue::CameraRecord> &saved) {
            if (saved)
                emit page.said(MapPage::tr("“%1” stands here now.").arg(name), false);
            else
                emit page.said(MapPage::tr("The camera was not moved: %1").arg(saved.error().cause), true);
            showEarlier();
        });
}

} // namespace videoguard::map
