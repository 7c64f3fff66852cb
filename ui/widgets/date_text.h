// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QLocale>

namespace videoguard::widgets {

/// A date as people of the locale write it in this console: "Wed 4 Mar 2026", "Tr., 04.03.2026." (lv), "tr
/// 2026-03-04" (lt).
[[nodiscard]] QString dateText(const QDate &date, const QLocale &locale = {});

/// Always 24 h with seconds: "14:32:08".
[[nodiscard]] QString timeText(const QTime &time);

/// Date, time and offset: "Wed 4 Mar 2026, 14:32:08 UTC+02:00".
[[nodiscard]] QString momentText(const QDateTime &moment, const QLocale &locale = {});

} // namespace videoguard::widgets
