// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "app/catalogue/partner.h"

#include <QCoreApplication>
#include <QLocale>

namespace videoguard::partners {

/// What the free functions of the partners' screen say goes by this name to the translators.
class PartnerWords
{
    Q_DECLARE_TR_FUNCTIONS(PartnerWords)
};

/// "14:30" today, "yesterday 18:40", else date and time; "never" for 0. Local time; `us` and `now_us` UTC.
[[nodiscard]] QString whenText(qint64 us, qint64 now_us, const QLocale &locale);
/// "12 min", "2 h", "3 days": how long ago, coarse.
[[nodiscard]] QString lastingText(qint64 us, qint64 now_us);
/// "12 kB", "3.4 MB".
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale &locale);
/// "Talsi": as people of the neighbourhood say it; the full name where no seat is known.
[[nodiscard]] QString shortName(const catalogue::Partner &partner, const QString &language);
/// Why a database or server did not answer, as a clause that ends a sentence: "connection timed out". The
/// technical cause last.
[[nodiscard]] QString failureText(const base::Error &error);
/// The two letters that names are asked in.
[[nodiscard]] QString languageOf(const QLocale &locale);

} // namespace videoguard::partners
