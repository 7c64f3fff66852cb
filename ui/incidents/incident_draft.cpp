// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/incident_draft.h"

namespace videoguard::incidents_ui {

using incidents::Incident;

namespace {

/// A field of the form: what it is called in the history, whether two versions agree, and how it is taken.
struct FormField {
    const char *name;
    bool (*same)(const Incident &, const Incident &);
    void (*take)(Incident &to, const Incident &from);
};

template<auto Member>
constexpr FormField field(const char *name)
{
    return {name, [](const Incident &a, const Incident &b) { return a.*Member == b.*Member; },
            [](Incident &to, const Incident &from) { to.*Member = from.*Member; }};
}

constexpr FormField kFields[] = {
    field<&Incident::type>("type"),
    field<&Incident::title>("title"),
    field<&Incident::severity>("severity"),
    field<&Incident::place>("place"),
    field<&Incident::position>("position"),
    field<&Incident::from>("from"),
    field<&Incident::to>("to"),
    field<&Incident::cameraIds>("cameras"),
    field<&Incident::caseNumber>("case"),
    field<&Incident::description>("description"),
    field<&Incident::involved>("involved"),
    field<&Incident::status>("status"),
    field<&Incident::outcome>("outcome"),
    field<&Incident::notes>("notes"),
    field<&Incident::links>("links"),
};

} // namespace

bool Draft::isDirty() const
{
    return !differences(base, mine).isEmpty();
}

QStringList differences(const Incident &one, const Incident &other)
{
    QStringList names;
    for (const FormField &field : kFields) {
        if (!field.same(one, other))
            names += QLatin1String(field.name);
    }
    return names;
}

Merged mergeDraft(const Draft &draft, const Incident &theirs)
{
    Merged merged;
    merged.draft.base = theirs;
    merged.draft.mine = theirs;
    for (const FormField &field : kFields) {
        const bool changedHere = !field.same(draft.base, draft.mine);
        const bool changedThere = !field.same(draft.base, theirs);
        if (changedHere)
            field.take(merged.draft.mine, draft.mine);
        if (changedHere && changedThere && !field.same(draft.mine, theirs))
            merged.kept += QLatin1String(field.name);
        else if (changedThere && !changedHere)
            merged.takenOver += QLatin1String(field.name);
    }
    return merged;
}

DraftFaults faultsOf(const Incident &incident)
{
    DraftFaults faults;
    faults.beginMissing = !incident.from.isKnown();
    faults.endBeforeBegin = incident.to.isKnown() && incident.to < incident.from;
    for (size_t i = 0; i < incident.involved.size(); ++i) {
        if (incident.involved[i].role.isEmpty())
            faults.involvedWithoutRole += static_cast<int>(i);
    }
    return faults;
}

} // namespace videoguard::incidents_ui
