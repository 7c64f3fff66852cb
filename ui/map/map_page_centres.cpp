// SPDX-License-Identifier: EUPL-1.2
// Centres and partners on the map page.
#include "ui/map/map_page_parts.h"

#include <QLocale>
#include <QToolTip>

namespace videoguard::map {

void MapPage::Parts::fillCentres()
{
    const QString language = QLocale().name().left(2);
    const MapLayers &layers = store.state().layers;
    centres.setLanguage(language);
    centres.setCentres(services.desk.centres());
    centres.setPartners(services.desk.partners(),
                        services.library.municipalities(basemap::MunicipalityYear::Y2019));
    // Far away a partner's circle stands for its cameras; the operator may want the single ones.
    centres.setVisible(layers.centres, layers.cameras.cameras && layers.cameras.clusters);
    countPartners();
}

void MapPage::Parts::countPartners()
{
    QHash<QString, PartnerCount> counts;
    const std::shared_ptr<const catalogue::CameraPoints> points = services.desk.points();
    if (!points)
        return;
    std::vector<PartnerCount> byIndex(static_cast<size_t>(points->partnerIds.size()));
    for (const catalogue::CameraPoint &point : points->points) {
        if (point.partner >= byIndex.size())
            continue;
        PartnerCount &count = byIndex[point.partner];
        ++(point.kind == catalogue::CameraKind::Fixed ? count.fixed : count.mobile);
        const MarkerState state = markerState(point.status, liveOf(point.row));
        count.problems += state == MarkerState::Trouble || state == MarkerState::Reconnecting ? 1 : 0;
    }
    for (qsizetype i = 0; i < points->partnerIds.size(); ++i)
        counts.insert(points->partnerIds[i], byIndex[static_cast<size_t>(i)]);
    centres.setCounts(counts, services.desk.ownPartnerId());
}

void MapPage::Parts::showCentre(const CentreHit &hit, const QPoint &globalPosition)
{
    const catalogue::MonitoringCentre *centre = services.desk.centre(hit.id);
    if (!centre)
        return;
    centres.setSelectedCentre(hit.id);
    QStringList lines{centre->name(QLocale().name().left(2))};
    if (!centre->address.isEmpty())
        lines.append(centre->address);
    lines.append(centre->phone.isEmpty() ? MapPage::tr("Telephone unknown") : centre->phone);
    QToolTip::showText(globalPosition, lines.join(QLatin1Char('\n')), view);
}

} // namespace videoguard::map
