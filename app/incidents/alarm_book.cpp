// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/alarm.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <tuple>

namespace videoguard::incidents {

namespace {

constexpr std::chrono::minutes kLongestMute{10}; ///< beyond: somebody set the clock back
constexpr const char *kNames[] = {"camera_lost", "camera_refused", "site_lost", "recording_fails",
                                  "disk_gone",   "disk_low",       "disk_held", "sync_trouble",
                                  "clock_jump",  "camera_event"};

bool isShelved(const Alarm &alarm, base::WallTime now)
{
    return alarm.shelvedUntil.isKnown() && now < alarm.shelvedUntil &&
           alarm.shelvedUntil - now <= AlarmBook::kLongestShelf;
}

bool isLostCamera(const Alarm &alarm)
{
    return alarm.kind == AlarmKind::CameraLost && !alarm.isOver();
}

} // namespace

Priority usualPriority(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::SiteLost:
    case AlarmKind::RecordingFails:
    case AlarmKind::DiskGone:
    case AlarmKind::DiskHeld:
        return Priority::High;
    case AlarmKind::CameraLost:
    case AlarmKind::CameraRefused:
    case AlarmKind::DiskLow:
    case AlarmKind::ClockJump:
        return Priority::Medium;
    case AlarmKind::SyncTrouble:
    case AlarmKind::CameraEvent:
        return Priority::Low;
    }
    return Priority::Medium;
}

QString alarmKey(AlarmKind kind, const QString &cameraId)
{
    const auto index = static_cast<std::size_t>(kind);
    const QString name = index < std::size(kNames) ? QString::fromLatin1(kNames[index]) : QString();
    return name + u'/' + cameraId;
}

Alarm *AlarmBook::find(const QString &key)
{
    const auto found =
        std::find_if(m_alarms.begin(), m_alarms.end(), [&](const Alarm &a) { return a.key == key; });
    return found == m_alarms.end() ? nullptr : &*found;
}

Alarm *AlarmBook::findById(const QString &id)
{
    const auto found =
        std::find_if(m_alarms.begin(), m_alarms.end(), [&](const Alarm &a) { return a.id == id; });
    return found == m_alarms.end() ? nullptr : &*found;
}

const Alarm *AlarmBook::site() const
{
    const auto found = std::find_if(m_alarms.begin(), m_alarms.end(), [](const Alarm &a) {
        return a.kind == AlarmKind::SiteLost && !a.isOver();
    });
    return found == m_alarms.end() ? nullptr : &*found;
}

bool AlarmBook::isMember(const Alarm &alarm) const
{
    return isLostCamera(alarm) && site();
}

bool AlarmBook::isShown(const Alarm &alarm, base::WallTime now) const
{
    return !isShelved(alarm, now) && !isMember(alarm);
}

bool AlarmBook::isAudible(const Alarm &alarm, base::WallTime now) const
{
    const bool muted = now < m_mutedUntil && m_mutedUntil - now <= kLongestMute;
    return alarm.priority == Priority::High && !muted;
}

bool AlarmBook::isRaised(AlarmKind kind, const QString &cameraId) const
{
    const QString key = alarmKey(kind, cameraId);
    return std::any_of(m_alarms.begin(), m_alarms.end(),
                       [&](const Alarm &a) { return a.key == key && !a.isOver(); });
}

void AlarmBook::restore(std::vector<Alarm> alarms)
{
    m_alarms = std::move(alarms);
    dropDone();
    m_raised.clear();
    for (const Alarm &alarm : m_alarms)
        m_raised.push_back({alarm.first, alarm.id});
}

Alarm &AlarmBook::add(AlarmKind kind, const QString &cameraId, const QString &place, const QString &detail,
                      base::WallTime now)
{
    Alarm alarm;
    alarm.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    alarm.key = alarmKey(kind, cameraId);
    alarm.kind = kind;
    alarm.priority = usualPriority(kind);
    alarm.cameraId = cameraId;
    alarm.place = place;
    alarm.detail = detail;
    alarm.first = now;
    alarm.newest = now;
    alarm.waitsSince = now;
    m_raised.erase(std::remove_if(m_raised.begin(), m_raised.end(),
                                  [&](const Raised &r) { return r.at > now || now - r.at > kFloodTime; }),
                   m_raised.end());
    m_raised.push_back({now, alarm.id});
    m_alarms.push_back(std::move(alarm));
    return m_alarms.back();
}

AlarmOutcome AlarmBook::raise(AlarmKind kind, const QString &cameraId, const QString &place,
                              const QString &detail, base::WallTime now)
{
    AlarmOutcome outcome;
    Alarm *alarm = find(alarmKey(kind, cameraId));
    if (alarm) {
        ++alarm->count;
        alarm->newest = now;
        alarm->endedAt = {};
        alarm->detail = detail;
        if (!place.isEmpty())
            alarm->place = place;
    } else {
        alarm = &add(kind, cameraId, place, detail, now);
        outcome.sound = isAudible(*alarm, now);
    }
    outcome.changed.push_back(*alarm);
    settleSite(now, outcome);
    return outcome;
}

void AlarmBook::end(Alarm &alarm, base::WallTime now)
{
    alarm.endedAt = now;
    // Who put it away has seen it, and a site alarm stands for its members.
    const Alarm *const place = alarm.kind == AlarmKind::CameraLost ? site() : nullptr;
    if (alarm.isAcknowledged() || (!isShelved(alarm, now) && !place))
        return;
    alarm.acknowledgedAt = now;
    alarm.acknowledgedBy = isShelved(alarm, now) ? alarm.shelvedBy : place->acknowledgedBy;
}

AlarmOutcome AlarmBook::clear(AlarmKind kind, const QString &cameraId, base::WallTime now)
{
    AlarmOutcome outcome;
    Alarm *const alarm = find(alarmKey(kind, cameraId));
    if (!alarm || alarm->isOver())
        return outcome;
    end(*alarm, now);
    outcome.changed.push_back(*alarm);
    settleSite(now, outcome);
    dropDone();
    return outcome;
}

AlarmOutcome AlarmBook::acknowledge(const QString &id, const QString &who, base::WallTime now)
{
    AlarmOutcome outcome;
    const Alarm *const wanted = findById(id);
    if (!wanted || wanted->isAcknowledged())
        return outcome;
    const bool whole = wanted->kind == AlarmKind::SiteLost && !wanted->isOver();
    for (Alarm &alarm : m_alarms) {
        if (alarm.isAcknowledged() || (alarm.id != id && !(whole && isLostCamera(alarm))))
            continue;
        alarm.acknowledgedAt = now;
        alarm.acknowledgedBy = who;
        alarm.shelvedUntil = {};
        outcome.changed.push_back(alarm);
        if (alarm.id == id)
            m_last = alarm;
    }
    dropDone();
    return outcome;
}

AlarmOutcome AlarmBook::shelve(const QString &id, const QString &who, const QString &reason,
                               std::chrono::minutes time, base::WallTime now)
{
    AlarmOutcome outcome;
    Alarm *const alarm = findById(id);
    if (!alarm || reason.trimmed().isEmpty() || time < std::chrono::minutes(1))
        return outcome;
    alarm->shelvedUntil = now + std::min(time, kLongestShelf);
    alarm->shelveReason = reason.trimmed();
    alarm->shelvedBy = who;
    outcome.changed.push_back(*alarm);
    return outcome;
}

AlarmOutcome AlarmBook::tick(base::WallTime now)
{
    AlarmOutcome outcome;
    for (Alarm &alarm : m_alarms) {
        if (alarm.shelvedUntil.isKnown() && !isShelved(alarm, now)) {
            alarm.shelvedUntil = {};
            if (alarm.isOver()) {
                alarm.acknowledgedAt = alarm.isAcknowledged() ? alarm.acknowledgedAt : now;
                alarm.acknowledgedBy = alarm.shelvedBy;
            } else {
                alarm.acknowledgedAt = {};
                alarm.acknowledgedBy.clear();
                alarm.escalatedAt = {};
                alarm.waitsSince = now;
                outcome.sound = outcome.sound || (isAudible(alarm, now) && isShown(alarm, now));
            }
            outcome.changed.push_back(alarm);
        }
        escalate(alarm, now, outcome);
    }
    settleSite(now, outcome);
    dropDone();
    return outcome;
}

void AlarmBook::escalate(Alarm &alarm, base::WallTime now, AlarmOutcome &outcome)
{
    if (alarm.priority == Priority::Low || alarm.isAcknowledged() || alarm.escalatedAt.isKnown() ||
        !isShown(alarm, now))
        return;
    if (alarm.waitsSince > now)
        alarm.waitsSince = now; // the clock was set back
    if (now - alarm.waitsSince < (alarm.priority == Priority::High ? m_escalateHigh : m_escalateMedium))
        return;
    alarm.escalatedAt = now;
    outcome.changed.push_back(alarm);
    outcome.sound = outcome.sound || isAudible(alarm, now);
}

void AlarmBook::settleSite(base::WallTime now, AlarmOutcome &outcome)
{
    std::vector<const Alarm *> lost;
    for (const Alarm &alarm : m_alarms) {
        if (isLostCamera(alarm))
            lost.push_back(&alarm);
    }
    const int count = static_cast<int>(lost.size());
    const bool wanted = count >= kSiteLeast && m_watched > 0 && count * 100 > m_watched * kSiteShare_percent;
    const QString detail = QStringLiteral("%1 of %2").arg(count).arg(m_watched);
    Alarm *alarm = find(alarmKey(AlarmKind::SiteLost, {}));
    if (!wanted) {
        if (!alarm || alarm->isOver())
            return;
        end(*alarm, now);
        outcome.changed.push_back(*alarm);
        // What it stood for and is still lost waits for somebody from now on.
        for (Alarm &member : m_alarms) {
            if (isLostCamera(member) && !member.isAcknowledged()) {
                member.waitsSince = now;
                outcome.changed.push_back(member);
            }
        }
        return;
    }
    // What the site alarm stands for is nothing that somebody has to read.
    m_raised.erase(std::remove_if(m_raised.begin(), m_raised.end(),
                                  [&](const Raised &raised) {
                                      return std::any_of(lost.begin(), lost.end(), [&](const Alarm *one) {
                                          return one->id == raised.id;
                                      });
                                  }),
                   m_raised.end());
    if (alarm && !alarm->isOver()) {
        if (alarm->count == count && alarm->detail == detail)
            return;
        alarm->newest = count > alarm->count ? now : alarm->newest;
        alarm->count = count;
        alarm->detail = detail;
        outcome.changed.push_back(*alarm);
        return;
    }
    const auto elsewhere = [&](const Alarm *one) { return one->place != lost.front()->place; };
    const QString place = std::any_of(lost.begin(), lost.end(), elsewhere) ? QString() : lost.front()->place;
    if (alarm) {
        alarm->endedAt = {};
        alarm->newest = now;
        alarm->detail = detail;
    } else {
        alarm = &add(AlarmKind::SiteLost, {}, place, detail, now);
        outcome.sound = outcome.sound || isAudible(*alarm, now);
    }
    alarm->count = count;
    outcome.changed.push_back(*alarm);
}

void AlarmBook::dropDone()
{
    m_alarms.erase(std::remove_if(m_alarms.begin(), m_alarms.end(),
                                  [](const Alarm &a) { return a.isOver() && a.isAcknowledged(); }),
                   m_alarms.end());
}

std::vector<Alarm> AlarmBook::open(base::WallTime now) const
{
    std::vector<Alarm> shown;
    for (const Alarm &alarm : m_alarms) {
        if (!isMember(alarm))
            shown.push_back(alarm);
    }
    const auto rank = [now](const Alarm &a) {
        const int group = isShelved(a, now) ? 2 : a.isAcknowledged() ? 1 : 0;
        return std::tuple(group, -static_cast<int>(a.priority), a.first);
    };
    std::stable_sort(shown.begin(), shown.end(),
                     [&](const Alarm &a, const Alarm &b) { return rank(a) < rank(b); });
    return shown;
}

std::optional<Alarm> AlarmBook::first(base::WallTime now) const
{
    for (Alarm &alarm : open(now)) {
        if (!alarm.isAcknowledged() && !isShelved(alarm, now))
            return std::move(alarm);
    }
    return std::nullopt;
}

int AlarmBook::unacknowledged(base::WallTime now) const
{
    return static_cast<int>(std::count_if(m_alarms.begin(), m_alarms.end(), [&](const Alarm &a) {
        return !a.isAcknowledged() && isShown(a, now);
    }));
}

bool AlarmBook::isFlood(base::WallTime now) const
{
    const auto count = std::count_if(m_raised.begin(), m_raised.end(), [&](const Raised &raised) {
        return raised.at <= now && now - raised.at <= kFloodTime;
    });
    return count > kFloodCount;
}

} // namespace videoguard::incidents
