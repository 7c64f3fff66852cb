// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

namespace videoguard::catalogue {

/// UTC microseconds of an RFC 3339 time ("2026-03-04T05:06:07.5Z", "...+02:00"); 0 for anything else.
[[nodiscard]] qint64 utcFromText(QStringView text);
/// "2026-03-04T05:06:07.500Z": milliseconds, always Z.
[[nodiscard]] QString utcToText(qint64 at_us);
/// The day of that moment, in UTC, and the first moment of a day.
[[nodiscard]] QDate utcDay(qint64 at_us);
[[nodiscard]] qint64 beginOfDay_us(const QDate &day);

} // namespace videoguard::catalogue
