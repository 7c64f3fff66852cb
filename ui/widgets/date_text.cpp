// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/date_text.h"

#include <QCoreApplication>

namespace videoguard::widgets {
namespace {

QString weekday(const QDate &date, const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Latvian: {
        // CLDR's "trešd." is long for a header; the everyday two letters are Pr., Ot., Tr., Ce., Pk., Se.,
        // Sv.
        static constexpr const char16_t *kDays[] = {u"Pr.", u"Ot.", u"Tr.", u"Ce.", u"Pk.", u"Se.", u"Sv."};
        return QString::fromUtf16(kDays[date.dayOfWeek() - 1]);
    }
    default:
        return locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
    }
}

} // namespace

QString dateText(const QDate &date, const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Latvian:
        return weekday(date, locale) + QLatin1String(", ") + date.toString(QStringLiteral("dd.MM.yyyy."));
    case QLocale::Lithuanian:
        return weekday(date, locale) + QLatin1Char(' ') + date.toString(QStringLiteral("yyyy-MM-dd"));
    default:
        return weekday(date, locale) + QLatin1Char(' ') + locale.toString(date, QStringLiteral("d MMM yyyy"));
    }
}

QString timeText(const QTime &time)
{
    return time.toString(QStringLiteral("HH:mm:ss"));
}

QString momentText(const QDateTime &moment, const QLocale &locale)
{
    const int minutes = moment.offsetFromUtc() / 60;
    const QString offset = QStringLiteral("UTC%1%2:%3")
                               .arg(minutes < 0 ? QStringLiteral("−") : QStringLiteral("+"))
                               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    //: date, time, offset from UTC
    return QCoreApplication::translate("DateText", "%1, %2 %3")
        .arg(dateText(moment.date(), locale), timeText(moment.time()), offset);
}

} // namespace videoguard::widgets
