// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sleep_guard.h"

#include "app/base/log.h"
#include "app/console/sleep_guard_holds.h"

#include <algorithm>

namespace videoguard::console {

struct SleepGuard::Private {
    SleepHolds holds;
    QString reason;
    bool made = false; ///< buses are asked at the first need only
    bool awake = false;
    bool works = false;
    bool complained = false;
};

SleepGuard::SleepGuard(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

SleepGuard::~SleepGuard()
{
    for (const auto &hold : d->holds)
        hold->release();
}

void SleepGuard::setAwake(bool awake, const QString &reason)
{
    if (awake == d->awake && (!awake || reason == d->reason))
        return;
    d->awake = awake;
    d->reason = reason;
    if (awake && !d->made) {
        d->made = true;
        d->holds = systemSleepHolds([this] { look(); });
    }
    for (const auto &hold : d->holds) {
        if (awake)
            hold->take(reason);
        else
            hold->release();
    }
    look();
}

bool SleepGuard::isAwake() const
{
    return d->awake;
}

bool SleepGuard::works() const
{
    return d->works;
}

void SleepGuard::look()
{
    const auto &holds = d->holds;
    const bool works = std::any_of(holds.begin(), holds.end(), [](const auto &h) { return h->isHeld(); });
    const bool asking = std::any_of(holds.begin(), holds.end(), [](const auto &h) { return h->isAsking(); });
    if (d->awake && !works && !asking && !d->complained) {
        d->complained = true;
        qCWarning(base::logConsole) << "nothing on this system keeps screen and computer awake";
    }
    if (works == d->works)
        return;
    d->works = works;
    emit worksChanged(works);
}

} // namespace videoguard::console
