// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/kiosk_places.h"

#include <algorithm>

namespace videoguard::shell {

namespace {

// Takes `name` out of `free`, as it is written there; empty: it is not there.
QString take(QStringList &free, const QString &name)
{
    const auto found = std::find_if(free.begin(), free.end(), [&](const QString &one) {
        return one.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (name.isEmpty() || found == free.end())
        return {};
    const QString taken = *found;
    free.erase(found);
    return taken;
}

QString takeFirst(QStringList &free, const QStringList &names)
{
    for (const QString &name : names) {
        if (const QString taken = take(free, name); !taken.isEmpty())
            return taken;
    }
    return {};
}

// For the main window when its own monitor is not there, the best first.
QStringList substitutes(const KioskQuestion &question)
{
    const qsizetype count = question.homes.size();
    QStringList names = question.wanted.mid(count); // no window's
    QStringList shared = question.wanted.mid(1, std::max<qsizetype>(0, count - 1));
    std::reverse(shared.begin(), shared.end()); // the last window can best be done without
    names += shared;
    if (question.wanted.isEmpty()) {
        for (const QString &name : question.present) {
            if (!question.homes.contains(name, Qt::CaseInsensitive))
                names << name;
        }
    }
    return names + QStringList{question.primary} + question.present;
}

} // namespace

QStringList kioskMonitors(const QString &setting)
{
    QStringList names;
    for (const QString &part : setting.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names << name;
    }
    return names;
}

std::vector<QString> kioskPlaces(const KioskQuestion &question)
{
    const bool chosen = !question.wanted.isEmpty();
    const QStringList &own = chosen ? question.wanted : question.homes;
    const qsizetype count = question.homes.size();
    QStringList free = question.present;
    std::vector<QString> places(static_cast<size_t>(count));
    if (places.empty())
        return places;
    places.front() = takeFirst(free, QStringList{own.value(0)} + substitutes(question));
    for (qsizetype i = 1; i < count; ++i)
        places[static_cast<size_t>(i)] = take(free, own.value(i));
    for (QString &place : places) {
        if (!chosen && place.isEmpty())
            place = takeFirst(free, question.present);
    }
    return places;
}

} // namespace videoguard::shell
