// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/text_form.h"
#include "app/catalogue/validation_parts.h"

#include <algorithm>

namespace videoguard::catalogue {

namespace {

using Rule = Finding::Rule;
using Node = JsonTape::Node;

constexpr int kWallWidth_px = 1280;
constexpr double kLongKeyInterval_s = 4;
/// Usual limits of keeping footage without a local act (V12).
constexpr int kUsualDaysLatvia = 90;
constexpr int kUsualDaysLithuania = 30;

bool isOdd(const Node &stream, std::string_view side)
{
    return integerIn(stream, side) % 2 != 0;
}

bool isEmpty(const Node *list)
{
    return !list || !list->isArray() || list->entries == 0;
}

bool hasTexts(const Node *list)
{
    if (isEmpty(list))
        return false;
    const JsonTape::Parts entries(*list);
    return std::any_of(entries.begin(), entries.end(), [](const Node &entry) { return entry.isText(); });
}

/// V12 and the days against the mode.
void checkStorage(const RecordReading &camera, FindingList &findings)
{
    const QString path = QStringLiteral("storage.retention_days");
    const auto days = camera.retentionDays();
    const std::string_view mode = camera.text(Part::StorageMode);
    if (days && !mode.empty() && (*days == 0) != (mode == "none"))
        findings.error(Rule::RetentionAgainstMode, path);
    const std::string_view country = camera.text(Part::Country);
    const int usual = country == "LV" ? kUsualDaysLatvia : country == "LT" ? kUsualDaysLithuania : 0;
    if (days && usual > 0 && *days > usual)
        findings.warning(Rule::LongRetention, path, {QString::number(usual)});
}

bool hasReachableContact(const RecordReading &camera)
{
    if (!camera.text(Part::Phone).empty())
        return true;
    const Node *contacts = camera.at(Part::Contacts);
    if (isEmpty(contacts))
        return false;
    const JsonTape::Parts entries(*contacts);
    return std::any_of(entries.begin(), entries.end(), [](const Node &entry) {
        return !textIn(entry, "phone").empty() || !textIn(entry, "email").empty();
    });
}

void checkPtz(const RecordReading &camera, FindingList &findings)
{
    if (camera.form() == CameraForm::Ptz && !camera.flag(Part::PtzCapable))
        findings.error(Rule::PtzFormWithoutPtz, QStringLiteral("ptz.capable"));
    for (const auto &[low, high, end] :
         {std::tuple(Part::PanMin, Part::PanMax, 180.0), std::tuple(Part::TiltMin, Part::TiltMax, 90.0)}) {
        const auto lowest = camera.number(low);
        const auto highest = camera.number(high);
        if (lowest && highest && *lowest > *highest)
            findings.error(Rule::OutOfRange, qText(pathOf(high)), {plainNumber(*lowest), plainNumber(end)});
    }
}

void checkStatus(const RecordReading &camera, const QDate &today, FindingList &findings)
{
    const QDate installed = dateIn(camera.text(Part::InstallDate));
    const QDate retired = dateIn(camera.text(Part::RetireDate));
    if (camera.status() == CameraStatus::Active && installed.isValid() && installed > today)
        findings.warning(Rule::InstalledInFuture, QStringLiteral("install_date"));
    if (installed.isValid() && retired.isValid() && retired < installed)
        findings.error(Rule::RetireBeforeInstall, QStringLiteral("retire_date"));
    if (camera.status() == CameraStatus::Retired && hasTexts(camera.at(Part::CentreIds)))
        findings.error(Rule::RetiredWithCentre, QStringLiteral("centre_ids"));
    if (camera.status() == CameraStatus::Active && !hasReachableContact(camera))
        findings.error(Rule::NoContact, QStringLiteral("access.contacts"));
}

} // namespace

void checkStreams(const RecordReading &camera, FindingList &findings)
{
    const Node *streams = camera.at(Part::Streams);
    if (isEmpty(streams))
        return;
    const Node *main = camera.stream("main");
    const double mainWidth = main ? numberIn(*main, "width").value_or(0) : 0;
    std::vector<std::string_view> roles;
    const auto isKnown = [&](std::string_view role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    };
    bool fitsTile = false;
    bool sizesKnown = false;
    int index = 0;
    for (const Node &stream : JsonTape::Parts(*streams)) {
        const auto path = [i = index](std::string_view key) {
            return QStringLiteral("streams[%1].%2").arg(i).arg(qText(key));
        };
        ++index;
        const auto tell = [&](Finding::Severity severity, Rule rule, std::string_view key,
                              const auto &argument) {
            findings.add(severity, rule, [&] { return FindingList::Detail{path(key), argument()}; });
        };
        constexpr auto kError = Finding::Severity::Error;
        const auto nothing = [] { return QStringList(); };
        const std::string_view role = textIn(stream, "role");
        if (!role.empty() && isKnown(role))
            tell(kError, Rule::RoleRepeated, "role", [&] { return QStringList{qText(role)}; });
        roles.push_back(role);
        for (const std::string_view side : {"width", "height"}) {
            if (isOdd(stream, side))
                tell(kError, Rule::OddSize, side, nothing);
        }
        const double width = numberIn(stream, "width").value_or(0);
        if (role == "sub" && mainWidth > 0 && width > mainWidth)
            tell(kError, Rule::SubLargerThanMain, "width",
                 [&] { return QStringList{plainNumber(mainWidth)}; });
        sizesKnown = sizesKnown || width > 0;
        fitsTile = fitsTile || (width > 0 && width <= kWallWidth_px && role != "snapshot");
        const double rate = numberIn(stream, "fps").value_or(0);
        const double interval = numberIn(stream, "gop_frames").value_or(0);
        if (rate > 0 && interval / rate > kLongKeyInterval_s)
            tell(Finding::Severity::Warning, Rule::LongKeyInterval, "gop_frames",
                 [&] { return QStringList{plainNumber(interval / rate, 1)}; });
    }
    if (!isKnown("main"))
        findings.error(Rule::NoMainStream, QStringLiteral("streams"));
    if (sizesKnown && !fitsTile)
        findings.warning(Rule::NoWallStream, QStringLiteral("streams"), {QString::number(kWallWidth_px)});
}

void checkTerms(const RecordReading &camera, const QDate &today, FindingList &findings)
{
    if (camera.text(Part::Surveillance) == "public" && camera.text(Part::SignInstalled) != "yes")
        findings.warning(Rule::NoSign, QStringLiteral("sign_installed"));
    checkPtz(camera, findings);
    if (camera.flag(Part::AudioRecorded) && isBlank(camera.text(Part::AudioBasis)))
        findings.error(Rule::AudioWithoutBasis, QStringLiteral("audio.legal_basis"));
    checkStorage(camera, findings);
    checkStatus(camera, today, findings);
    const Node *profiles = camera.at(Part::OnvifProfiles);
    if (profiles && profiles->isArray() && profiles->entries == 1 && camera.holds(Part::OnvifProfiles, "S"))
        findings.warning(Rule::OnlyProfileS, QStringLiteral("onvif_profiles"));
}

} // namespace videoguard::catalogue
