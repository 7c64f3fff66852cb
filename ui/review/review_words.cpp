// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/review_words.h"

#include "ui/widgets/date_text.h"

#include <QLocale>
#include <QTimeZone>

namespace videoguard::review {

using namespace std::chrono;

QDateTime ReviewWords::local(base::WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.sinceEpoch.count() / 1000, Qt::LocalTime);
}

base::WallTime ReviewWords::wall(const QDateTime &time)
{
    return {microseconds(time.toMSecsSinceEpoch() * 1000)};
}

QString ReviewWords::clockMs(base::WallTime time)
{
    return local(time).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString ReviewWords::clock(base::WallTime time)
{
    return widgets::timeText(local(time).time());
}

QString ReviewWords::date(base::WallTime time)
{
    const QLocale locale;
    const QDate day = local(time).date();
    // Latvian and Lithuanian write dates in figures; so does the clock of the header.
    if (locale.language() == QLocale::Latvian)
        return day.toString(QStringLiteral("dd.MM.yyyy."));
    if (locale.language() == QLocale::Lithuanian)
        return day.toString(QStringLiteral("yyyy-MM-dd"));
    return locale.toString(day, QStringLiteral("d MMMM yyyy"));
}

QString ReviewWords::offset(base::WallTime time)
{
    const int minutes = local(time).offsetFromUtc() / 60;
    const QChar sign = minutes < 0 ? QChar(0x2212) : QLatin1Char('+');
    const QString hours = QString::number(std::abs(minutes) / 60);
    if (minutes % 60 == 0)
        return QStringLiteral("UTC%1%2").arg(sign).arg(hours);
    return QStringLiteral("UTC%1%2:%3")
        .arg(sign)
        .arg(hours)
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString ReviewWords::moment(base::WallTime time)
{
    return tr("%1, %2 %3", "date, time, offset").arg(date(time), clock(time), offset(time));
}

QString ReviewWords::range(const media::TimeRange &range)
{
    const QString from = range.from.isKnown() ? clock(range.from) : tr("the beginning");
    const QString to = range.to.isKnown() ? clock(range.to) : tr("now");
    if (range.from.isKnown() && range.to.isKnown() && local(range.from).date() != local(range.to).date())
        return tr("%1, %2 – %3, %4", "date, time to date, time")
            .arg(date(range.from), from, date(range.to), to);
    return tr("%1 – %2", "time to time").arg(from, to);
}

QString ReviewWords::length(microseconds length)
{
    const qint64 whole = (length.count() + 500'000) / 1'000'000;
    const QString s = QString::number(whole % 60);
    const QString min = QString::number(whole / 60 % 60);
    if (whole < 1 && length.count() > 0)
        return tr("%1 ms").arg(length.count() / 1000);
    if (whole < 60)
        return tr("%1 s").arg(s);
    if (whole < 3600)
        return tr("%1 min %2 s").arg(min, s);
    if (whole < 86400)
        return tr("%1 h %2 min").arg(QString::number(whole / 3600), min);
    return tr("%1 d %2 h").arg(QString::number(whole / 86400), QString::number(whole / 3600 % 24));
}

QString ReviewWords::seconds(microseconds length)
{
    const double s = static_cast<double>(length.count()) / 1e6;
    const int digits = length.count() % 100'000 == 0 ? 1 : 3;
    const QString number = QLocale().toString(std::abs(s), 'f', digits);
    return tr("%1 s").arg((s < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + number);
}

QString ReviewWords::correction(microseconds correction)
{
    if (correction.count() == 0)
        return {};
    // What is added undoes what the clock says too little.
    return tr("clock %1, corrected").arg(seconds(-correction));
}

QString ReviewWords::bytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString ReviewWords::rate(double rate)
{
    const double speed = std::abs(rate);
    const QString number = speed == 0.25  ? QStringLiteral("¼")
                           : speed == 0.5 ? QStringLiteral("½")
                                          : QLocale().toString(speed, 'g', 3);
    return tr("%1×").arg(number);
}

QString ReviewWords::title(const console::Camera &camera)
{
    return camera.callNumber > 0 ? QStringLiteral("%1 %2").arg(camera.callNumber).arg(camera.name)
                                 : camera.name;
}

QString ReviewWords::clockSource(media::ClockSource source)
{
    switch (source) {
    case media::ClockSource::Camera:
        return tr("time from the camera");
    case media::ClockSource::Arrival:
        return tr("time of arrival at this workstation");
    case media::ClockSource::File:
        return tr("time written in the file");
    case media::ClockSource::Hand:
        return tr("time aligned by hand");
    case media::ClockSource::Unknown:
        break;
    }
    return tr("source of the time unknown");
}

QString ReviewWords::action(const QString &action)
{
    if (action == QLatin1String("hold set"))
        return tr("Kept from deletion");
    if (action == QLatin1String("hold changed"))
        return tr("Keeping changed");
    if (action == QLatin1String("hold released"))
        return tr("Released");
    if (action == QLatin1String("retention"))
        return tr("Deleted, its time was over");
    if (action == QLatin1String("budget"))
        return tr("Deleted for lack of space");
    if (action == QLatin1String("repaired"))
        return tr("Repaired after an interruption");
    if (action == QLatin1String("lost"))
        return tr("Lost");
    if (action == QLatin1String("index rebuilt"))
        return tr("Index made anew from the files");
    return action;
}

QString ReviewWords::failure(const QString &what, const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::Full:
        return tr("%1: no space is left on the disk.").arg(what);
    case base::ErrorKind::Denied:
        return tr("%1: this account may not write there.").arg(what);
    case base::ErrorKind::Conflict:
        return tr("%1: somebody else changed it first. It was read again.").arg(what);
    case base::ErrorKind::Cancelled:
        return tr("%1: cancelled.").arg(what);
    default:
        return tr("%1: %2.").arg(what, error.cause.isEmpty() ? error.what : error.cause);
    }
}

media::TimeRange ReviewWords::day(base::WallTime time)
{
    return day(local(time).date());
}

media::TimeRange ReviewWords::day(QDate date)
{
    return {wall(date.startOfDay(Qt::LocalTime)), wall(date.addDays(1).startOfDay(Qt::LocalTime))};
}

} // namespace videoguard::review
