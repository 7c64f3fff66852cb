// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/incident_diff.h"
#include "app/incidents/store.h"

namespace videoguard::incidents {

namespace {

bool isPermitted(const Incident &before, const Incident &after, bool supervisor)
{
    if (before.status == after.status) {
        if (before.status != Status::Closed || supervisor)
            return true;
        // A late note or a link is no new judgement.
        Incident same = after;
        same.notes = before.notes;
        same.links = before.links;
        return differences(before, same).empty();
    }
    switch (after.status) {
    case Status::Open:
        return before.status == Status::InReview;
    case Status::InReview:
        return before.status == Status::Open || supervisor;
    case Status::Closed:
        return before.status == Status::InReview || supervisor;
    }
    return false;
}

} // namespace

StatusFault statusFault(const Incident &before, const Incident &after, bool supervisor)
{
    if (!isPermitted(before, after, supervisor))
        return StatusFault::NotPermitted;
    if (after.status != Status::Closed)
        return StatusFault::None;
    if (after.type.isEmpty())
        return StatusFault::TypeMissing;
    if (!after.to.isKnown())
        return StatusFault::EndMissing;
    return after.outcome.trimmed().isEmpty() ? StatusFault::OutcomeMissing : StatusFault::None;
}

} // namespace videoguard::incidents
