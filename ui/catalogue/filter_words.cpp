// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/filter_words.h"

#include "ui/catalogue/camera_words.h"

#include <QCollator>
#include <QCoreApplication>
#include <QSet>

namespace videoguard::catalogue_ui {

using catalogue::CameraForm;
using catalogue::CameraKind;
using catalogue::CameraStatus;
using catalogue::Filter;
using catalogue::Sharing;

namespace {

constexpr std::array kStatuses = {CameraStatus::Active, CameraStatus::Maintenance, CameraStatus::Planned,
                                  CameraStatus::Retired, CameraStatus::Unknown};
constexpr std::array kKinds = {CameraKind::Fixed, CameraKind::Mobile, CameraKind::Vehicle,
                               CameraKind::BodyWorn, CameraKind::Unknown};
constexpr std::array kForms = {CameraForm::Bullet,      CameraForm::Dome,    CameraForm::Turret,
                               CameraForm::Box,         CameraForm::Ptz,     CameraForm::Panoramic,
                               CameraForm::Multisensor, CameraForm::Thermal, CameraForm::Anpr,
                               CameraForm::Other,       CameraForm::Unknown};
constexpr std::array kSharings = {Sharing::Standing, Sharing::OnRequest, Sharing::None, Sharing::Unknown};
constexpr std::array kHeights = {720, 1080, 1440, 2160};
constexpr std::array kDays = {7, 14, 21, 30, 60};

QString say(const char *text)
{
    return QCoreApplication::translate("CatalogueFilter", text);
}

QString named(const char *property, const QString &value)
{
    //: a property of cameras and its value: "Owner: Talsu novads"
    return QCoreApplication::translate("CatalogueFilter", "%1: %2").arg(say(property), value);
}

template<typename List, typename Value>
List toggledIn(List list, const Value &value)
{
    const auto at = std::find(list.begin(), list.end(), value);
    if (at != list.end())
        list.erase(at);
    else
        list.push_back(value);
    return list;
}

/// A group over one list of the filter.
template<typename List, typename Values, typename Name>
FilterGroup listGroup(const char *key, const char *title, const Filter &filter, List Filter::*member,
                      const Values &values, Name &&name)
{
    FilterGroup group{QString::fromLatin1(key), say(title), {}, false};
    for (const auto &value : values) {
        Filter toggled = filter;
        toggled.*member = toggledIn(filter.*member, value);
        const auto &list = filter.*member;
        group.choices.push_back(
            {name(value), std::find(list.begin(), list.end(), value) != list.end(), std::move(toggled)});
    }
    return group;
}

/// A group over one optional value: choosing the chosen one again removes it.
template<typename Value, typename Values, typename Name>
FilterGroup valueGroup(const char *key, const char *title, const Filter &filter,
                       std::optional<Value> Filter::*member, const Values &values, Name &&name)
{
    FilterGroup group{QString::fromLatin1(key), say(title), {}, true};
    for (const Value value : values) {
        Filter toggled = filter;
        const bool chosen = filter.*member == value;
        toggled.*member = chosen ? std::nullopt : std::optional<Value>(value);
        group.choices.push_back({name(value), chosen, std::move(toggled)});
    }
    return group;
}

QString heightWords(int height)
{
    return QCoreApplication::translate("CatalogueFilter", "at least %1 px high").arg(height);
}

QString daysWords(int days)
{
    return QCoreApplication::translate("CatalogueFilter", "kept at least %n days", nullptr, days);
}

QString ptzWords(bool yes)
{
    return yes ? say(QT_TRANSLATE_NOOP("CatalogueFilter", "PTZ"))
               : say(QT_TRANSLATE_NOOP("CatalogueFilter", "without PTZ"));
}

QString plateWords(bool yes)
{
    return yes ? say(QT_TRANSLATE_NOOP("CatalogueFilter", "plate reading"))
               : say(QT_TRANSLATE_NOOP("CatalogueFilter", "without plate reading"));
}

QString soundWords(bool yes)
{
    return yes ? say(QT_TRANSLATE_NOOP("CatalogueFilter", "with sound"))
               : say(QT_TRANSLATE_NOOP("CatalogueFilter", "without sound"));
}

/// Partners of the list, in the order people of this locale look names up.
template<typename Keep>
std::pair<QStringList, QHash<QString, QString>> partnersBy(const TableWords &words, Keep &&keep)
{
    QStringList ids;
    QHash<QString, QString> names;
    if (words.desk) {
        for (const catalogue::Partner &partner : words.desk->partners()) {
            if (!keep(partner))
                continue;
            ids += partner.id;
            names.insert(partner.id, partner.name(words.language()));
        }
    }
    const QCollator collator(words.locale);
    std::sort(ids.begin(), ids.end(),
              [&](const QString &a, const QString &b) { return collator.compare(names[a], names[b]) < 0; });
    return {ids, names};
}

QSet<QString> successors(const TableWords &words)
{
    QSet<QString> ids;
    if (words.desk) {
        for (const catalogue::Partner &partner : words.desk->partners()) {
            if (!partner.successorId.isEmpty())
                ids.insert(partner.successorId);
        }
    }
    return ids;
}

QString partnerName(const QString &id, const TableWords &words)
{
    const catalogue::Partner *partner = words.desk ? words.desk->partner(id) : nullptr;
    return partner ? partner->name(words.language())
                   : say(QT_TRANSLATE_NOOP("CatalogueFilter", "unknown partner"));
}

QString centreName(const QString &id, const TableWords &words)
{
    const catalogue::MonitoringCentre *centre = words.desk ? words.desk->centre(id) : nullptr;
    return centre ? centre->name(words.language())
                  : say(QT_TRANSLATE_NOOP("CatalogueFilter", "unknown centre"));
}

} // namespace

std::vector<FilterChip> filterChips(const Filter &filter, const TableWords &words)
{
    std::vector<FilterChip> chips;
    const auto add = [&](const QString &text, const QString &tip, auto change) {
        FilterChip chip{text, tip, filter};
        change(chip.without);
        chips.push_back(std::move(chip));
    };
    if (!filter.cameraIds.isEmpty()) {
        const QString text = QCoreApplication::translate("CatalogueFilter", "%n chosen cameras", nullptr,
                                                         static_cast<int>(filter.cameraIds.size()));
        add(text, text, [](Filter &f) { f.cameraIds.clear(); });
    }
    if (filter.within) {
        const QString text = say(QT_TRANSLATE_NOOP("CatalogueFilter", "In one area of the map"));
        add(text, text, [](Filter &f) { f.within.reset(); });
    }
    for (const QString &id : filter.partnerIds) {
        const QString name = partnerName(id, words);
        add(name, named(QT_TRANSLATE_NOOP("CatalogueFilter", "Owner"), name),
            [&](Filter &f) { f.partnerIds.removeAll(id); });
    }
    for (const QString &id : filter.centreIds) {
        const QString name = centreName(id, words);
        add(name, named(QT_TRANSLATE_NOOP("CatalogueFilter", "Monitoring centre"), name),
            [&](Filter &f) { f.centreIds.removeAll(id); });
    }
    for (const CameraStatus status : filter.statuses)
        add(statusName(status), named(QT_TRANSLATE_NOOP("CatalogueFilter", "Status"), statusName(status)),
            [&](Filter &f) { std::erase(f.statuses, status); });
    for (const CameraKind kind : filter.kinds)
        add(kindName(kind), named(QT_TRANSLATE_NOOP("CatalogueFilter", "Kind"), kindName(kind)),
            [&](Filter &f) { std::erase(f.kinds, kind); });
    for (const CameraForm form : filter.forms)
        add(formName(form), named(QT_TRANSLATE_NOOP("CatalogueFilter", "Form"), formName(form)),
            [&](Filter &f) { std::erase(f.forms, form); });
    if (filter.ptz)
        add(ptzWords(*filter.ptz), ptzWords(*filter.ptz), [](Filter &f) { f.ptz.reset(); });
    if (filter.platesRead)
        add(plateWords(*filter.platesRead), plateWords(*filter.platesRead),
            [](Filter &f) { f.platesRead.reset(); });
    if (filter.sound)
        add(soundWords(*filter.sound), soundWords(*filter.sound), [](Filter &f) { f.sound.reset(); });
    if (filter.minHeight_px) {
        const QString text = heightWords(*filter.minHeight_px);
        add(text, named(QT_TRANSLATE_NOOP("CatalogueFilter", "Resolution"), text),
            [](Filter &f) { f.minHeight_px.reset(); });
    }
    if (filter.minRetention_days) {
        const QString text = daysWords(*filter.minRetention_days);
        add(text, named(QT_TRANSLATE_NOOP("CatalogueFilter", "Footage"), text),
            [](Filter &f) { f.minRetention_days.reset(); });
    }
    for (const Sharing sharing : filter.liveShare) {
        const QString text = named(QT_TRANSLATE_NOOP("CatalogueFilter", "Live"), sharingName(sharing));
        add(text, text, [&](Filter &f) { std::erase(f.liveShare, sharing); });
    }
    if (filter.own) {
        const QString text = *filter.own ? say(QT_TRANSLATE_NOOP("CatalogueFilter", "Own cameras"))
                                         : say(QT_TRANSLATE_NOOP("CatalogueFilter", "Cameras of partners"));
        add(text, text, [](Filter &f) { f.own.reset(); });
    }
    if (filter.problems) {
        const QString text = *filter.problems ? say(QT_TRANSLATE_NOOP("CatalogueFilter", "With problems"))
                                              : say(QT_TRANSLATE_NOOP("CatalogueFilter", "Without problems"));
        add(text, text, [](Filter &f) { f.problems.reset(); });
    }
    if (filter.changedSince.isValid()) {
        const QString text = QCoreApplication::translate("CatalogueFilter", "Changed since %1")
                                 .arg(dayText(filter.changedSince, words.locale));
        add(text, text, [](Filter &f) { f.changedSince = {}; });
    }
    if (filter.withRetired) {
        const QString text = say(QT_TRANSLATE_NOOP("CatalogueFilter", "Retired ones too"));
        add(text, text, [](Filter &f) { f.withRetired = false; });
    }
    return chips;
}

std::vector<FilterGroup> filterGroups(const Filter &filter, const TableWords &words)
{
    const QSet<QString> later = successors(words);
    const auto owners = partnersBy(words, [&](const catalogue::Partner &partner) {
        return partner.kind != catalogue::PartnerKind::Police && !later.contains(partner.id);
    });
    const auto merged =
        partnersBy(words, [&](const catalogue::Partner &partner) { return later.contains(partner.id); });
    QStringList centres;
    if (words.desk) {
        for (const catalogue::MonitoringCentre &centre : words.desk->centres())
            centres += centre.id;
        const QCollator collator(words.locale);
        std::sort(centres.begin(), centres.end(), [&](const QString &a, const QString &b) {
            return collator.compare(centreName(a, words), centreName(b, words)) < 0;
        });
    }
    std::vector<FilterGroup> groups;
    groups.push_back(listGroup("owner", QT_TRANSLATE_NOOP("CatalogueFilter", "Owner"), filter,
                               &Filter::partnerIds, owners.first,
                               [&](const QString &id) { return owners.second.value(id); }));
    if (!merged.first.isEmpty())
        groups.push_back(listGroup(
            "owner2021", QT_TRANSLATE_NOOP("CatalogueFilter", "Owner since the reform of 2021"), filter,
            &Filter::partnerIds, merged.first, [&](const QString &id) { return merged.second.value(id); }));
    if (!centres.isEmpty())
        groups.push_back(listGroup("centre", QT_TRANSLATE_NOOP("CatalogueFilter", "Monitoring centre"),
                                   filter, &Filter::centreIds, centres,
                                   [&](const QString &id) { return centreName(id, words); }));
    groups.push_back(listGroup("status", QT_TRANSLATE_NOOP("CatalogueFilter", "Status"), filter,
                               &Filter::statuses, kStatuses, statusName));
    // Retired cameras are left out of every list until they are asked for.
    for (FilterChoice &choice : groups.back().choices) {
        const auto &statuses = choice.toggled.statuses;
        if (std::find(statuses.begin(), statuses.end(), CameraStatus::Retired) != statuses.end())
            choice.toggled.withRetired = true;
    }
    groups.push_back(listGroup("kind", QT_TRANSLATE_NOOP("CatalogueFilter", "Kind"), filter, &Filter::kinds,
                               kKinds, kindName));
    groups.push_back(listGroup("form", QT_TRANSLATE_NOOP("CatalogueFilter", "Form"), filter, &Filter::forms,
                               kForms, formName));
    constexpr std::array kBoth = {true, false};
    groups.push_back(valueGroup("ptz", QT_TRANSLATE_NOOP("CatalogueFilter", "PTZ"), filter, &Filter::ptz,
                                kBoth, ptzWords));
    groups.push_back(valueGroup("plates", QT_TRANSLATE_NOOP("CatalogueFilter", "Plate reading"), filter,
                                &Filter::platesRead, kBoth, plateWords));
    groups.push_back(valueGroup("sound", QT_TRANSLATE_NOOP("CatalogueFilter", "Sound"), filter,
                                &Filter::sound, kBoth, soundWords));
    groups.push_back(valueGroup("resolution", QT_TRANSLATE_NOOP("CatalogueFilter", "Resolution"), filter,
                                &Filter::minHeight_px, kHeights, heightWords));
    groups.push_back(valueGroup("retention", QT_TRANSLATE_NOOP("CatalogueFilter", "Footage"), filter,
                                &Filter::minRetention_days, kDays, daysWords));
    groups.push_back(listGroup("live", QT_TRANSLATE_NOOP("CatalogueFilter", "Live for partners"), filter,
                               &Filter::liveShare, kSharings, sharingName));
    return groups;
}

std::vector<FilterChoice> filterSwitches(const Filter &filter)
{
    std::vector<FilterChoice> choices;
    const auto toggle = [&](const QString &text, bool chosen, auto change) {
        FilterChoice choice{text, chosen, filter};
        change(choice.toggled);
        choices.push_back(std::move(choice));
    };
    const bool own = filter.own == true;
    toggle(say(QT_TRANSLATE_NOOP("CatalogueFilter", "Own cameras")), own,
           [&](Filter &f) { f.own = own ? std::nullopt : std::optional<bool>(true); });
    const bool problems = filter.problems == true;
    toggle(say(QT_TRANSLATE_NOOP("CatalogueFilter", "With problems")), problems,
           [&](Filter &f) { f.problems = problems ? std::nullopt : std::optional<bool>(true); });
    toggle(say(QT_TRANSLATE_NOOP("CatalogueFilter", "Retired ones too")), filter.withRetired,
           [&](Filter &f) { f.withRetired = !filter.withRetired; });
    return choices;
}

bool narrows(const catalogue::Query &query)
{
    return !query.filter.isEmpty() || !searchWords(query).isEmpty();
}

QString searchWords(const catalogue::Query &query)
{
    return query.text.simplified();
}

} // namespace videoguard::catalogue_ui
