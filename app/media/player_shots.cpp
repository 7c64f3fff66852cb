// SPDX-License-Identifier: EUPL-1.2
#include "app/media/player_shots.h"

#include <algorithm>

namespace videoguard::media {

namespace {

using Kind = FootageShot::Kind;

// Gaps and missing parts weigh nothing, so they are counted.
constexpr size_t kMostShots = 600;
// What was passed is of less use than what comes.
constexpr int kBehindWeight = 3;

bool isExactPicture(const FootageShot &shot)
{
    return shot.kind == Kind::Picture && shot.exact;
}

} // namespace

ShotBuffer::Shots::iterator ShotBuffer::erase(Shots::iterator shot)
{
    m_bytes -= shot->second.bytes();
    return m_shots.erase(shot);
}

void ShotBuffer::insert(FootageShot shot)
{
    const bool picture = shot.kind == Kind::Picture;
    auto next = m_shots.lower_bound(shot.range.from);
    if (next != m_shots.begin()) {
        FootageShot &previous = std::prev(next)->second;
        previous.range.to = std::min(previous.range.to, shot.range.from);
    }
    while (next != m_shots.end() && next->first < shot.range.to) {
        if (picture && next->first != shot.range.from && isExactPicture(next->second)) {
            shot.range.to = next->first;
            break;
        }
        next = erase(next);
    }
    if (shot.range.isEmpty())
        return;
    m_bytes += shot.bytes();
    m_shots.emplace(shot.range.from, std::move(shot));
}

void ShotBuffer::extend(base::WallTime from, base::WallTime to, bool exact)
{
    const auto found = m_shots.find(from);
    if (found == m_shots.end())
        return;
    auto next = std::next(found);
    while (next != m_shots.end() && next->first < to && !isExactPicture(next->second))
        next = erase(next);
    if (next != m_shots.end())
        to = std::min(to, next->first);
    found->second.range.to = std::max(found->second.range.to, to);
    found->second.exact = found->second.exact && exact;
}

const FootageShot *ShotBuffer::before(base::WallTime t) const
{
    const auto next = m_shots.lower_bound(t);
    return next == m_shots.begin() ? nullptr : &std::prev(next)->second;
}

const FootageShot *ShotBuffer::at(base::WallTime t) const
{
    const FootageShot *shot = before(t + kMoment);
    return shot && shot->range.contains(t) ? shot : nullptr;
}

ShotBuffer::Stretch ShotBuffer::covered(base::WallTime t, int direction, const ShotTaste &taste) const
{
    Stretch stretch;
    stretch.end = direction > 0 ? t : t + kMoment;
    for (;;) {
        const FootageShot *shot = at(direction > 0 ? stretch.end : stretch.end + -kMoment);
        if (!shot || !taste.accepts(*shot))
            return stretch;
        const base::WallTime begin =
            std::max(direction > 0 ? stretch.end : shot->range.from, shot->range.from);
        const base::WallTime end = direction > 0 ? shot->range.to : stretch.end;
        if (shot->range.to == kForever && direction > 0)
            stretch.open = true;
        else if (!shot->range.from.isKnown() && direction < 0)
            stretch.open = true;
        else
            (shot->kind == Kind::Gap ? stretch.gaps : stretch.pictures) += end - begin;
        stretch.bytes += shot->bytes();
        ++stretch.shots;
        stretch.end = direction > 0 ? end : begin;
        if (stretch.open)
            return stretch;
    }
}

void ShotBuffer::trim(qint64 most, base::WallTime t, int direction)
{
    while ((m_bytes > most || m_shots.size() > kMostShots) && m_shots.size() > 1) {
        const auto first = m_shots.begin();
        const auto last = std::prev(m_shots.end());
        const bool firstFree = first->second.range.to <= t;
        const bool lastFree = t < last->first;
        if (!firstFree && !lastFree)
            return;
        const double below = firstFree ? double((t - first->first).count()) : -1;
        const double above = lastFree ? double((last->first - t).count()) : -1;
        const bool dropFirst =
            below * (direction > 0 ? kBehindWeight : 1) >= above * (direction > 0 ? 1 : kBehindWeight);
        erase(dropFirst ? first : last);
    }
}

void ShotBuffer::forgetGaps()
{
    for (auto shot = m_shots.begin(); shot != m_shots.end();)
        shot = shot->second.kind == Kind::Picture ? std::next(shot) : erase(shot);
}

void ShotBuffer::clear()
{
    m_shots.clear();
    m_bytes = 0;
}

} // namespace videoguard::media
