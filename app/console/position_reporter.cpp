// SPDX-License-Identifier: EUPL-1.2
#include "app/console/position_reporter.h"

namespace videoguard::console {

PositionReporter::PositionReporter(OwnPosition &own, SyncDesk &sync, CatalogueDesk &catalogue,
                                   Preferences &preferences)
    : m_own(own)
    , m_sync(sync)
    , m_catalogue(catalogue)
    , m_preferences(preferences)
{
    connect(&m_own, &OwnPosition::changed, this, &PositionReporter::report);
    if (!unit().isEmpty())
        m_own.start();
}

QString PositionReporter::unit() const
{
    return m_preferences.value(QLatin1String(kPreference)).toString();
}

base::Result<void> PositionReporter::setUnit(const QString &cameraId)
{
    const QJsonValue value = cameraId.isEmpty() ? QJsonValue() : QJsonValue(cameraId);
    if (auto kept = m_preferences.setValue(QLatin1String(kPreference), value); !kept)
        return kept;
    if (!cameraId.isEmpty()) {
        if (!m_own.isStarted())
            m_own.start();
        report();
    }
    return {};
}

void PositionReporter::report()
{
    const QString id = unit();
    if (id.isEmpty() || !m_own.fix())
        return;
    const OwnFix &fix = *m_own.fix();
    catalogue::UnitPosition report;
    report.cameraId = id;
    report.partnerId = m_catalogue.ownPartnerId();
    report.position = fix.position;
    if (fix.accuracy_m > 0)
        report.accuracy_m = fix.accuracy_m;
    report.at_us = fix.at.sinceEpoch.count();
    m_sync.reportPosition(report);
}

} // namespace videoguard::console
