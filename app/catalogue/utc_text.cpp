// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/utc_text.h"

#include <optional>

namespace videoguard::catalogue {

namespace {

constexpr qint64 kSecond_us = 1'000'000;
constexpr qint64 kMinute_us = 60 * kSecond_us;
constexpr qint64 kDay_us = 24 * 60 * kMinute_us;

const QDate &epoch()
{
    static const QDate day(1970, 1, 1);
    return day;
}

std::optional<int> digits(QStringView text, qsizetype at, qsizetype count)
{
    if (at + count > text.size())
        return std::nullopt;
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
        value = value * 10 + (text[i].unicode() - u'0');
    }
    return value;
}

/// What follows the seconds: fraction and zone; nullopt when it is neither.
std::optional<qint64> tail_us(QStringView text)
{
    qint64 fraction = 0;
    qsizetype i = 0;
    if (i < text.size() && text[i] == u'.') {
        qint64 unit = kSecond_us;
        for (++i; i < text.size() && text[i].isDigit(); ++i) {
            unit /= 10;
            fraction += unit * text[i].digitValue();
        }
    }
    const QStringView zone = text.mid(i);
    if (zone == u"Z" || zone == u"z")
        return fraction;
    const auto hours = digits(zone, 1, 2);
    const auto minutes = digits(zone, 4, 2);
    if (zone.size() != 6 || !hours || !minutes || zone[3] != u':' || (zone[0] != u'+' && zone[0] != u'-'))
        return std::nullopt;
    const qint64 offset = (*hours * 60 + *minutes) * kMinute_us;
    return fraction - (zone[0] == u'+' ? offset : -offset);
}

} // namespace

qint64 utcFromText(QStringView text)
{
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return 0;
    if (text[4] != u'-' || text[7] != u'-' || text[10].toUpper() != u'T' || text[13] != u':' ||
        text[16] != u':')
        return 0;
    const QDate date(*year, *month, *day);
    const auto tail = tail_us(text.mid(19));
    if (!date.isValid() || !tail)
        return 0;
    return beginOfDay_us(date) + (*hour * 60 + *minute) * kMinute_us + *second * kSecond_us + *tail;
}

QString utcToText(qint64 at_us)
{
    const QDate day = utcDay(at_us);
    const qint64 rest = at_us - beginOfDay_us(day);
    return day.toString(Qt::ISODate) + QStringLiteral("T%1:%2:%3.%4Z")
                                           .arg(rest / (60 * kMinute_us), 2, 10, QLatin1Char('0'))
                                           .arg(rest / kMinute_us % 60, 2, 10, QLatin1Char('0'))
                                           .arg(rest / kSecond_us % 60, 2, 10, QLatin1Char('0'))
                                           .arg(rest / 1000 % 1000, 3, 10, QLatin1Char('0'));
}

QDate utcDay(qint64 at_us)
{
    return epoch().addDays(at_us / kDay_us - (at_us % kDay_us < 0 ? 1 : 0));
}

qint64 beginOfDay_us(const QDate &day)
{
    return epoch().daysTo(day) * kDay_us;
}

} // namespace videoguard::catalogue
