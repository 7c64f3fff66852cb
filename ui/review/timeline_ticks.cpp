// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/timeline_ticks.h"

#include <algorithm>
#include <array>

namespace videoguard::review {

namespace {

using base::WallTime;
using media::TimeRange;
using Unit = TickStep::Unit;

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kWeek = 7 * kDay;
/// 1970-01-05 was a Monday.
constexpr qint64 kMonday = 4 * kDay;
constexpr qint64 kMonthAtLeast = 28 * kDay;

constexpr std::array kSteps{
    TickStep{Unit::Milliseconds, 100, 20},
    TickStep{Unit::Milliseconds, 200, 50},
    TickStep{Unit::Milliseconds, 500, 100},
    TickStep{Unit::Milliseconds, kSecond, 200},
    TickStep{Unit::Milliseconds, 2 * kSecond, 500},
    TickStep{Unit::Milliseconds, 5 * kSecond, kSecond},
    TickStep{Unit::Milliseconds, 10 * kSecond, 2 * kSecond},
    TickStep{Unit::Milliseconds, 15 * kSecond, 5 * kSecond},
    TickStep{Unit::Milliseconds, 30 * kSecond, 5 * kSecond},
    TickStep{Unit::Milliseconds, kMinute, 10 * kSecond},
    TickStep{Unit::Milliseconds, 2 * kMinute, 30 * kSecond},
    TickStep{Unit::Milliseconds, 5 * kMinute, kMinute},
    TickStep{Unit::Milliseconds, 10 * kMinute, 2 * kMinute},
    TickStep{Unit::Milliseconds, 15 * kMinute, 5 * kMinute},
    TickStep{Unit::Milliseconds, 30 * kMinute, 5 * kMinute},
    TickStep{Unit::Milliseconds, kHour, 10 * kMinute},
    TickStep{Unit::Milliseconds, 2 * kHour, 30 * kMinute},
    TickStep{Unit::Milliseconds, 3 * kHour, kHour},
    TickStep{Unit::Milliseconds, 6 * kHour, kHour},
    TickStep{Unit::Milliseconds, 12 * kHour, 3 * kHour},
    TickStep{Unit::Milliseconds, kDay, 6 * kHour},
    TickStep{Unit::Milliseconds, 2 * kDay, kDay},
    TickStep{Unit::Milliseconds, kWeek, kDay},
    TickStep{Unit::Months, 1, kWeek},
    TickStep{Unit::Months, 3, 0},
    TickStep{Unit::Months, 12, 0},
};

qint64 floorMultiple(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

qint64 msOf(WallTime t)
{
    return std::chrono::floor<std::chrono::milliseconds>(t.sinceEpoch).count();
}

/// Local milliseconds since 1970-01-01 local.
QDateTime civil(qint64 local_ms)
{
    return QDateTime::fromMSecsSinceEpoch(local_ms, Qt::UTC);
}

/// "Mar 2026": the month stands by itself.
QString monthLabel(const QDate &date, const QLocale &locale)
{
    return locale.standaloneMonthName(date.month(), QLocale::ShortFormat) + QLatin1Char(' ') +
           QString::number(date.year());
}

class Maker
{
public:
    Maker(const TimeRange &range, const TickStep &step, const LocalTime &local, const QLocale &locale,
          RulerKind kind)
        : m_range(range)
        , m_step(step)
        , m_local(local)
        , m_locale(locale)
        , m_kind(kind)
        , m_changes(local.changes({range.from, range.to + std::chrono::microseconds(1)}))
    {
    }

    std::vector<Tick> make()
    {
        if (m_step.minor_ms > 0)
            addSpans();
        if (m_step.unit == Unit::Months)
            addMonths();
        else if (m_step.labelled < kDay)
            addChanges();
        std::stable_sort(m_ticks.begin(), m_ticks.end(),
                         [](const Tick &a, const Tick &b) { return a.at < b.at; });
        return std::move(m_ticks);
    }

private:
    /// One span of constant offset after the other: within it, local time is plain arithmetic.
    void addSpans()
    {
        WallTime from = m_range.from;
        for (const OffsetChange &change : m_changes) {
            addSpan(from, change.at, change.before_s, false);
            from = change.at;
        }
        addSpan(from, m_range.to, m_local.offset_s(from), true);
    }

    void addSpan(WallTime from, WallTime to, int offset_s, bool endToo)
    {
        const qint64 shift = offset_s * kSecond;
        const qint64 first = msOf(from) + shift;
        const qint64 last = msOf(to) + shift;
        const bool weeks = m_step.minor_ms % kWeek == 0 || m_step.labelled % kWeek == 0;
        const qint64 origin = weeks && m_step.minor_ms % kDay == 0 ? kMonday : 0;
        const qint64 minor = m_step.minor_ms;
        for (qint64 at = floorMultiple(first - origin + minor - 1, minor) + origin;
             at < last || (endToo && at == last); at += minor) {
            Tick tick{{std::chrono::milliseconds(at - shift)}, {}, false};
            if (m_step.unit == Unit::Milliseconds &&
                floorMultiple(at - origin, m_step.labelled) == at - origin)
                label(tick, at, offset_s);
            m_ticks.push_back(tick);
        }
    }

    void label(Tick &tick, qint64 local_ms, int offset_s)
    {
        const bool midnight = floorMultiple(local_ms, kDay) == local_ms;
        if (midnight && (m_kind == RulerKind::Range || m_step.labelled >= kDay)) {
            tick.label = shortDate(civil(local_ms).date(), m_locale);
            return;
        }
        if (midnight && tick.at >= m_range.to) {
            tick.label = QStringLiteral("24:00");
            return;
        }
        tick.label = timeLabel(local_ms);
        const std::chrono::milliseconds near(std::max(m_step.labelled, kHour));
        for (const OffsetChange &change : m_changes) {
            if (tick.at >= change.at + -near && tick.at <= change.at + near) {
                tick.label += QLatin1Char(' ') + offsetText(offset_s);
                return;
            }
        }
    }

    QString timeLabel(qint64 local_ms) const
    {
        const QTime time = civil(local_ms).time();
        if (m_step.labelled < kSecond)
            return time.toString(QStringLiteral("HH:mm:ss")) + m_locale.decimalPoint() +
                   QString::number(time.msec() / 100);
        return time.toString(m_step.labelled < kMinute ? QStringLiteral("HH:mm:ss")
                                                       : QStringLiteral("HH:mm"));
    }

    /// The hour that comes twice, or the one after the missing hour, has its label at every step.
    void addChanges()
    {
        for (const OffsetChange &change : m_changes) {
            addForced(change.at, change.after_s);
            if (change.after_s < change.before_s)
                addForced(change.at + -std::chrono::seconds(change.before_s - change.after_s),
                          change.before_s);
        }
    }

    void addForced(WallTime at, int offset_s)
    {
        if (at < m_range.from || at > m_range.to)
            return;
        const auto same =
            std::find_if(m_ticks.begin(), m_ticks.end(), [at](const Tick &tick) { return tick.at == at; });
        Tick &tick = same != m_ticks.end() ? *same : m_ticks.emplace_back(Tick{at, {}, true});
        tick.forced = true;
        tick.label = timeLabel(msOf(at) + offset_s * kSecond) + QLatin1Char(' ') + offsetText(offset_s);
    }

    void addMonths()
    {
        QDate date = m_local.at(m_range.from).date();
        date = QDate(date.year(), 1, 1).addMonths((date.month() - 1) / m_step.labelled * m_step.labelled);
        for (;; date = date.addMonths(static_cast<int>(m_step.labelled))) {
            const WallTime at = m_local.startOf(date);
            if (at > m_range.to)
                return;
            if (at >= m_range.from)
                m_ticks.push_back({at, monthLabel(date, m_locale), false});
        }
    }

    TimeRange m_range;
    TickStep m_step;
    const LocalTime &m_local;
    QLocale m_locale;
    RulerKind m_kind;
    std::vector<OffsetChange> m_changes;
    std::vector<Tick> m_ticks;
};

} // namespace

TickStep tickStep(double pixelsPerSecond, double labelWidth)
{
    for (const TickStep &step : kSteps) {
        const qint64 length = step.unit == Unit::Months ? step.labelled * kMonthAtLeast : step.labelled;
        // Seconds and their parts have wider labels than "14:05".
        const double width =
            step.unit == Unit::Milliseconds && step.labelled < kMinute ? labelWidth * 1.6 : labelWidth;
        if (pixelsPerSecond * static_cast<double>(length) / 1000 >= width)
            return step;
    }
    return kSteps.back();
}

QString widestLabel(const TickStep &step, const QLocale &locale)
{
    if (step.unit == Unit::Months)
        return monthLabel(QDate(2026, 9, 28), locale);
    if (step.labelled >= kDay)
        return shortDate(QDate(2026, 9, 28), locale);
    if (step.labelled >= kMinute)
        return QStringLiteral("00:00");
    return step.labelled >= kSecond ? QStringLiteral("00:00:00") : QStringLiteral("00:00:00.0");
}

std::vector<Tick> ticksOf(const TimeRange &range, const TickStep &step, const LocalTime &local,
                          const QLocale &locale, RulerKind kind)
{
    return range.isEmpty() ? std::vector<Tick>() : Maker(range, step, local, locale, kind).make();
}

std::vector<LabelPlace> placeLabels(const std::vector<double> &centres, const std::vector<double> &widths,
                                    const std::vector<bool> &forced, double from, double to, double gap)
{
    std::vector<LabelPlace> places(centres.size());
    std::optional<size_t> previous;
    for (size_t i = 0; i < centres.size(); ++i) {
        LabelPlace &place = places[i];
        place.left = std::max(from, std::min(centres[i] - widths[i] / 2, to - widths[i]));
        if (!forced[i])
            continue;
        place.shown = true;
        if (previous) {
            LabelPlace &left = places[*previous];
            const double overlap = left.left + widths[*previous] + gap - place.left;
            if (overlap > 0) {
                const double leftMove = std::min(overlap / 2, left.left - from);
                left.left -= leftMove;
                place.left = std::min(place.left + overlap - leftMove, to - widths[i]);
                place.shown = place.left >= left.left + widths[*previous] + gap - 0.5;
            }
        }
        if (place.shown)
            previous = i;
    }
    // The others where there is room, from left to right.
    double free = from - gap;
    for (size_t i = 0; i < centres.size(); ++i) {
        if (places[i].shown) {
            free = places[i].left + widths[i];
            continue;
        }
        if (forced[i] || places[i].left < free + gap)
            continue;
        size_t next = i + 1;
        while (next < centres.size() && !places[next].shown)
            ++next;
        if (next < centres.size() && places[i].left + widths[i] + gap > places[next].left)
            continue;
        places[i].shown = true;
        free = places[i].left + widths[i];
    }
    return places;
}

} // namespace videoguard::review
