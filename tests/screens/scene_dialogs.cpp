// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/stage.h"
#include "ui/catalogue/bulk_dialog.h"
#include "ui/catalogue/export_dialog.h"
#include "ui/catalogue/filter_dialogs.h"
#include "ui/catalogue/filter_saved.h"
#include "ui/catalogue/import_dialog.h"
#include "ui/incidents/bookmark_viewer.h"
#include "ui/incidents/receive_dialog.h"
#include "ui/incidents/text_dialogs.h"
#include "ui/map/export_dialog.h"
#include "ui/map/saved_views.h"
#include "ui/map/source_dialog.h"
#include "ui/partners/join_dialog.h"
#include "ui/partners/refused_dialog.h"
#include "ui/review/clip_dialog.h"
#include "ui/review/replay_window.h"
#include "ui/review/review_dialogs.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/diagnostic_dialog.h"
#include "ui/shell/first_start.h"
#include "ui/shell/help_window.h"
#include "ui/shell/own_partner_dialog.h"
#include "ui/shell/recording_dialog.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/wall/certificate_dialog.h"
#include "ui/wall/confirm_dialog.h"
#include "ui/wall/health_list.h"
#include "ui/wall/layout_editor.h"
#include "ui/wall/name_dialog.h"
#include "ui/wall/open_stream_dialog.h"
#include "ui/wall/password_dialog.h"
#include "ui/wall/tours_dialog.h"
#include "ui/wall/unlock_dialog.h"
#include "ui/wall/walls_dialog.h"

#include <QAction>
#include <QDir>

namespace videoguard::test {

namespace {

constexpr std::chrono::hours kHour{1};

template<typename Dialog, typename... Values>
QWidget *open(Values &&...values)
{
    auto *dialog = new Dialog(std::forward<Values>(values)...);
    dialog->show();
    dialog->activateWindow();
    return dialog;
}

incidents::Incident incidentOf(Stage &stage)
{
    incidents::Incident incident;
    incident.id = stage.incidentId();
    incident.title = QStringLiteral("Fight before the bus station");
    incident.from = base::systemClock().wall();
    return incident;
}

QWidget *saveClip(Stage &stage)
{
    review::ClipCamera camera;
    camera.title = QStringLiteral("107 Rīgas iela, stāvlaukums");
    const base::WallTime to = base::systemClock().wall();
    return open<review::ClipDialog>(std::vector{camera}, media::TimeRange{to + -kHour, to}, QDir::tempPath(),
                                    &stage.window());
}

QWidget *hold(Stage &stage)
{
    archive::Hold proposed;
    const base::WallTime now = base::systemClock().wall();
    proposed.cameraIds = {stage.cameraId(107)};
    proposed.range = {now + -kHour, now};
    return open<review::HoldDialog>(proposed, QStringLiteral("107 Rīgas iela, stāvlaukums"), now,
                                    &stage.window());
}

QWidget *certificate(Stage &stage)
{
    media::StreamStatus status;
    status.state = media::StreamState::Untrusted;
    return open<wall::CertificateDialog>(QStringLiteral("Rīgas iela, stāvlaukums"),
                                         QStringLiteral("camera-107.talsi.example"), status, &stage.window());
}

QWidget *shortcuts(Stage &stage)
{
    std::vector<shell::ShortcutSheet::Group> groups;
    for (const wall::WallActions::Group &group : stage.window().page().actions().groups())
        groups.push_back({group.title, group.actions});
    return open<shell::ShortcutSheet>(groups, &stage.window());
}

QWidget *savedFilters(Stage &stage)
{
    auto *menu = new catalogue_ui::SavedFilterMenu(stage.console().catalogue(), &stage.window());
    return open<catalogue_ui::SavedFilterDialog>(*menu, &stage.window());
}

QWidget *savedViews(Stage &stage)
{
    static std::unique_ptr<map::SavedViews> views;
    views = std::make_unique<map::SavedViews>(stage.console().preferences());
    return open<map::SavedViewsDialog>(*views, &stage.window());
}

QWidget *refused(Stage &stage)
{
    const std::vector<partners::RefusedLine> lines{
        {QStringLiteral("LV-TLS-0107"), partners::refusalText({}), QStringLiteral("14:30"), {}}};
    return open<partners::RefusedDialog>(QStringLiteral("Talsu novada pašvaldība"), lines, &stage.window());
}

std::vector<Scene> wallDialogs()
{
    using namespace wall;
    return {
        {"open stream",
         [](Stage &s) {
             return open<OpenStreamDialog>(s.console().cameras(), s.console().secrets(), &s.window());
         }},
        {"password",
         [](Stage &s) {
             return open<PasswordDialog>(QStringLiteral("Rīgas iela"), QString(), s.console().secrets(),
                                         &s.window());
         }},
        {"unlock", [](Stage &s) { return open<UnlockDialog>(s.console().secrets(), &s.window()); }},
        {"certificate", certificate},
        {"save wall",
         [](Stage &s) {
             return open<SaveWallDialog>(s.console().book(), QStringLiteral("Day"), QString(), &s.window());
         }},
        {"walls",
         [](Stage &s) { return open<WallsDialog>(s.console().book(), s.console().cameras(), &s.window()); }},
        {"patrols", [](Stage &s) { return open<ToursDialog>(s.console().book(), &s.window()); }},
        {"layout",
         [](Stage &s) {
             return open<LayoutEditor>(*console::findStandardLayout(QStringLiteral("3x3")),
                                       s.console().book().userLayouts(), &s.window());
         }},
        {"health",
         [](Stage &s) { return open<HealthList>(s.console().pool(), s.console().cameras(), &s.window()); }},
        {"confirm",
         [](Stage &s) {
             return open<ConfirmDialog>(QStringLiteral("Delete the wall “Night shift”?"),
                                        QStringLiteral("Its cameras stay."), &s.window());
         }},
    };
}

std::vector<Scene> catalogueDialogs()
{
    using namespace catalogue_ui;
    return {
        {"filter name",
         [](Stage &s) {
             return open<FilterNameDialog>(std::vector<catalogue::SavedFilter>(), catalogue::SavedFilter(),
                                           &s.window());
         }},
        {"saved filters", savedFilters},
        {"day",
         [](Stage &s) {
             return open<DayDialog>(QStringLiteral("Changed since"), QStringLiteral("&Day"),
                                    QDate::currentDate(), &s.window());
         }},
        {"import", [](Stage &s) { return open<ImportDialog>(s.console().catalogue(), &s.window()); }},
        {"export",
         [](Stage &s) {
             return open<ExportDialog>(s.console().catalogue(), ExportDialog::Offer{{}, 189, 12, {}},
                                       &s.window());
         }},
        {"bulk edit",
         [](Stage &s) {
             return open<BulkEditDialog>(s.console().catalogue(), QStringList{s.cameraId(107)}, &s.window());
         }},
        {"retire",
         [](Stage &s) {
             return open<RetireDialog>(s.console().catalogue(), QStringList{s.cameraId(107)}, &s.window());
         }},
    };
}

std::vector<Scene> incidentDialogs()
{
    using namespace incidents_ui;
    return {
        {"receive footage",
         [](Stage &s) {
             return open<ReceiveDialog>(incidentOf(s), s.console().incidents(), s.console().cameras(),
                                        &s.window());
         }},
        {"close incident",
         [](Stage &s) {
             return open<CloseDialog>(incidentOf(s), s.console().incidents().types(), true, &s.window());
         }},
        {"shelve alarm",
         [](Stage &s) { return open<ShelveDialog>(QStringLiteral("Camera unreachable"), &s.window()); }},
        {"bookmark",
         [](Stage &s) {
             return open<BookmarkViewer>(incidents::Bookmark(), QStringLiteral("107 Rīgas iela"), false,
                                         &s.window());
         }},
    };
}

std::vector<Scene> reviewDialogs()
{
    using namespace review;
    return {
        {"save clip", saveClip},
        {"hold", hold},
        {"choose cameras",
         [](Stage &s) {
             const std::vector<CamerasDialog::Choice> choices{
                 {s.cameraId(107), QStringLiteral("107 Rīgas iela"), QStringLiteral("Talsi"), true}};
             return open<CamerasDialog>(choices, QStringList(), &s.window());
         }},
        {"correct time",
         [](Stage &s) {
             return open<CorrectionDialog>(QStringLiteral("107 Rīgas iela"), std::chrono::seconds(3),
                                           &s.window());
         }},
        {"instant replay",
         [](Stage &s) {
             const ReviewServices services{s.console().cameras(),   s.console().recording(),
                                           s.console().incidents(), s.console().pool(),
                                           s.console().audio(),     s.console().preferences()};
             return open<ReplayWindow>(services, s.cameraId(107), &s.window());
         }},
    };
}

std::vector<Scene> otherDialogs()
{
    return {
        {"map view name",
         [](Stage &s) {
             return open<map::SaveViewDialog>(QStringList(), QStringLiteral("Talsi"), &s.window());
         }},
        {"map views", savedViews},
        {"map server", [](Stage &s) { return open<map::ServerDialog>(s.console().maps(), &s.window()); }},
        {"map sources", [](Stage &s) { return open<map::SourceDialog>(s.console().maps(), &s.window()); }},
        {"map export",
         [](Stage &s) {
             return open<map::ExportDialog>(map::ExportDialog::Purpose::Export, QStringLiteral("Talsi"),
                                            &s.window());
         }},
        {"join", [](Stage &s) { return open<partners::JoinDialog>(&s.window()); }},
        {"refused", refused},
        {"recording",
         [](Stage &s) {
             return open<shell::RecordingDialog>(s.console().recording(), s.console().cameras(), &s.window());
         }},
        {"own partner",
         [](Stage &s) {
             return open<shell::OwnPartnerDialog>(s.console().catalogue().partners(), &s.window());
         }},
        {"about", [](Stage &s) { return open<shell::AboutDialog>(&s.console(), &s.window()); }},
        {"first start", [](Stage &s) { return open<shell::FirstStart>(s.console(), &s.window()); }},
        {"help", [](Stage &s) { return open<shell::HelpWindow>(&s.window()); }},
        {"report",
         [](Stage &s) {
             return open<shell::DiagnosticDialog>(QStringLiteral("Diagnostic report"),
                                                  QStringLiteral("It holds no password."),
                                                  QStringLiteral("VideoGuard Console"), &s.window());
         }},
        {"shortcuts", shortcuts},
    };
}

} // namespace

const std::vector<Scene> &dialogScenes()
{
    static const std::vector<Scene> scenes = [] {
        std::vector<Scene> all = wallDialogs();
        for (const auto &more : {catalogueDialogs(), incidentDialogs(), reviewDialogs(), otherDialogs()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return scenes;
}

} // namespace videoguard::test
