// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/own_position.h"
#include "app/console/sync_desk.h"

namespace videoguard::console {

/// A console that travels with a mobile unit tells the partners where the unit is: with the preference
/// "position/unit" (id of the mobile camera) each new reading of the receiver becomes a report. Off without
/// it: a console at a desk tells nobody where it stands. GUI thread.
class PositionReporter : public QObject
{
    Q_OBJECT

public:
    static constexpr auto kPreference = "position/unit";

    /// All outlive it.
    PositionReporter(OwnPosition &own, SyncDesk &sync, CatalogueDesk &catalogue, Preferences &preferences);

    /// The unit that this console travels with; empty: none.
    [[nodiscard]] QString unit() const;
    /// Errors: those of `Preferences::setValue`. An own mobile camera, or empty for none.
    [[nodiscard]] base::Result<void> setUnit(const QString &cameraId);

private:
    void report();

    OwnPosition &m_own;
    SyncDesk &m_sync;
    CatalogueDesk &m_catalogue;
    Preferences &m_preferences;
};

} // namespace videoguard::console
