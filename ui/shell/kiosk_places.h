// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <vector>

namespace videoguard::shell {

/// "HDMI-1, DP-2" taken apart; empty parts and repetitions are passed over.
[[nodiscard]] QStringList kioskMonitors(const QString &setting);

/// Which window of a wall PC goes to which monitor. A value, without windows and screens.
struct KioskQuestion {
    QStringList homes;   ///< a window each, the main one first: the monitor it stood on before
    QStringList wanted;  ///< the chosen monitors in order; empty: those on which the windows stood
    QStringList present; ///< at least one
    QString primary;
};

/// A monitor's name for each window; empty: there is none for it, and it is hidden until there is. No monitor
/// is given twice. The main window (alarms, code) always has one: its own, else another chosen one, else the
/// primary. A further window keeps to its own monitor; where none was chosen and its own is taken, it goes to
/// a free one. Names are compared without case.
[[nodiscard]] std::vector<QString> kioskPlaces(const KioskQuestion &question);

} // namespace videoguard::shell
