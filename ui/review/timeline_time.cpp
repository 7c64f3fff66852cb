// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/timeline_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace videoguard::review {

namespace {

using namespace std::chrono_literals;
using base::WallTime;
using media::TimeRange;

/// So much is kept on either side of what was asked, so that scrolling asks the zone's rules seldom.
constexpr std::chrono::hours kMargin{24 * 400};

qint64 msOf(WallTime t)
{
    return std::chrono::floor<std::chrono::milliseconds>(t.sinceEpoch).count();
}

WallTime fromMs(qint64 ms)
{
    return {std::chrono::milliseconds(ms)};
}

QString joined(const QString &great, const QString &small)
{
    //: two parts of a duration: "2 min", "12 s"
    return QCoreApplication::translate("Timeline", "%1 %2").arg(great, small);
}

} // namespace

LocalTime::LocalTime(const QByteArray &zone)
    : m_zone(zone)
{
    if (!m_zone.isValid())
        m_zone = QTimeZone(QTimeZone::systemTimeZoneId());
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

QDateTime LocalTime::at(WallTime t) const
{
    return QDateTime::fromMSecsSinceEpoch(msOf(t), m_zone);
}

void LocalTime::keep(const TimeRange &range) const
{
    if (!m_kept.isEmpty() && m_kept.from <= range.from && range.to <= m_kept.to)
        return;
    m_kept = {range.from + -std::chrono::microseconds(kMargin), range.to + kMargin};
    const auto moment = [](WallTime t) { return QDateTime::fromMSecsSinceEpoch(msOf(t), Qt::UTC); };
    m_firstOffset_s = m_zone.offsetFromUtc(moment(m_kept.from));
    m_changes.clear();
    int offset_s = m_firstOffset_s;
    const auto transitions = m_zone.transitions(moment(m_kept.from), moment(m_kept.to));
    for (const QTimeZone::OffsetData &one : transitions) {
        const WallTime at = fromMs(one.atUtc.toMSecsSinceEpoch());
        if (one.offsetFromUtc == offset_s || at <= m_kept.from)
            continue;
        m_changes.push_back({at, offset_s, one.offsetFromUtc});
        offset_s = one.offsetFromUtc;
    }
}

int LocalTime::offset_s(WallTime t) const
{
    keep({t, t + 1us});
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), t,
                                        [](WallTime at, const OffsetChange &one) { return at < one.at; });
    return after == m_changes.begin() ? m_firstOffset_s : std::prev(after)->after_s;
}

WallTime LocalTime::startOf(const QDate &date) const
{
    return fromMs(date.startOfDay(m_zone).toMSecsSinceEpoch());
}

TimeRange LocalTime::day(const QDate &date) const
{
    return {startOf(date), startOf(date.addDays(1))};
}

TimeRange LocalTime::dayOf(WallTime t) const
{
    return day(at(t).date());
}

std::vector<OffsetChange> LocalTime::changes(const TimeRange &range) const
{
    keep(range);
    std::vector<OffsetChange> found;
    for (const OffsetChange &one : m_changes) {
        if (range.contains(one.at))
            found.push_back(one);
    }
    return found;
}

bool LocalTime::isNearChange(WallTime t) const
{
    return !changes({t + -std::chrono::microseconds(1h), t + std::chrono::microseconds(1h) + 1us}).empty();
}

QString LocalTime::timeText(WallTime t) const
{
    const QString time = at(t).time().toString(QStringLiteral("HH:mm:ss"));
    return isNearChange(t) ? time + QLatin1Char(' ') + offsetText(offset_s(t)) : time;
}

QString LocalTime::shortTimeText(WallTime t) const
{
    const QString time = at(t).time().toString(QStringLiteral("HH:mm"));
    return isNearChange(t) ? time + QLatin1Char(' ') + offsetText(offset_s(t)) : time;
}

QString offsetText(int offset_s)
{
    const int minutes = std::abs(offset_s) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(offset_s < 0 ? QStringLiteral("−") : QStringLiteral("+"))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString longDate(const QDate &date, const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Latvian:
        return date.toString(QStringLiteral("dd.MM.yyyy."));
    case QLocale::Lithuanian:
        return date.toString(QStringLiteral("yyyy-MM-dd"));
    default:
        return locale.toString(date, QStringLiteral("d MMMM yyyy"));
    }
}

QString shortDate(const QDate &date, const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Latvian:
        return date.toString(QStringLiteral("dd.MM."));
    case QLocale::Lithuanian:
        return date.toString(QStringLiteral("MM-dd"));
    default:
        return locale.toString(date, QStringLiteral("d MMM"));
    }
}

QString durationText(std::chrono::microseconds length, const QLocale &locale)
{
    const auto part = [](const char *source, qint64 value) {
        return QCoreApplication::translate("Timeline", source).arg(value);
    };
    const char *kDays = QT_TRANSLATE_NOOP("Timeline", "%1 d");
    const char *kHours = QT_TRANSLATE_NOOP("Timeline", "%1 h");
    const char *kMinutes = QT_TRANSLATE_NOOP("Timeline", "%1 min");
    const char *kSeconds = QT_TRANSLATE_NOOP("Timeline", "%1 s");
    if (length < 10s) {
        const double seconds = static_cast<double>(length.count()) / 1e6;
        return QCoreApplication::translate("Timeline", kSeconds).arg(locale.toString(seconds, 'f', 1));
    }
    const qint64 s = std::chrono::round<std::chrono::seconds>(length).count();
    if (s < 60)
        return part(kSeconds, s);
    if (s < 3600)
        return joined(part(kMinutes, s / 60), part(kSeconds, s % 60));
    if (s < 86400)
        return joined(part(kHours, s / 3600), part(kMinutes, s % 3600 / 60));
    return joined(part(kDays, s / 86400), part(kHours, s % 86400 / 3600));
}

QString spokenDuration(std::chrono::microseconds length)
{
    const auto s = static_cast<int>(std::chrono::round<std::chrono::seconds>(length).count());
    const auto days = [](int n) { return QCoreApplication::translate("Timeline", "%n days", nullptr, n); };
    const auto hours = [](int n) { return QCoreApplication::translate("Timeline", "%n hours", nullptr, n); };
    const auto minutes = [](int n) {
        return QCoreApplication::translate("Timeline", "%n minutes", nullptr, n);
    };
    const auto seconds = [](int n) {
        return QCoreApplication::translate("Timeline", "%n seconds", nullptr, n);
    };
    const auto both = [](const QString &great, const QString &small, int n) {
        return n == 0 ? great : joined(great, small);
    };
    if (s < 60)
        return seconds(s);
    if (s < 3600)
        return both(minutes(s / 60), seconds(s % 60), s % 60);
    if (s < 86400)
        return both(hours(s / 3600), minutes(s % 3600 / 60), s % 3600 / 60);
    return both(days(s / 86400), hours(s % 86400 / 3600), s % 86400 / 3600);
}

} // namespace videoguard::review
