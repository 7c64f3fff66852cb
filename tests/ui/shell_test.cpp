// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/alarm_strip.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/side_split.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/clock_label.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace videoguard;
using namespace videoguard::shell;
using widgets::theme;

namespace {

void layOut(QWidget &widget, int width, int height)
{
    widget.resize(width, height);
    widget.show();
    QApplication::processEvents();
}

} // namespace

TEST_CASE("Only screens that exist can be chosen, the others say why not", "[rail]")
{
    Rail rail;
    QSignalSpy chosen(&rail, &Rail::screenChosen);
    CHECK(rail.action(Screen::Live)->isEnabled());
    CHECK_FALSE(rail.action(Screen::Map)->isEnabled());
    CHECK(rail.action(Screen::Map)->toolTip().contains(QStringLiteral("not part of this version")));
    rail.setAvailable(Screen::Map, true);
    CHECK(rail.action(Screen::Map)->shortcut() == QKeySequence(Qt::Key_M));
    rail.action(Screen::Map)->trigger();
    REQUIRE(chosen.size() == 1);
    CHECK(rail.current() == Screen::Map);
    CHECK_FALSE(rail.action(Screen::Live)->isChecked());
}

TEST_CASE("Every button of the rail has a name, a tooltip and an action", "[rail]")
{
    const Rail rail;
    const auto buttons = rail.findChildren<QToolButton *>();
    CHECK(buttons.size() == kScreenCount + 2);
    for (const QToolButton *button : buttons) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK_FALSE(button->toolTip().isEmpty());
        REQUIRE(button->defaultAction());
        CHECK_FALSE(button->defaultAction()->objectName().isEmpty());
    }
}

TEST_CASE("Density follows the available width in units of the design", "[frame]")
{
    CHECK(densityFor(960, 1.0) == Density::Minimal);
    CHECK(densityFor(1366, 1.0) == Density::Compact);
    CHECK(densityFor(1920, 1.0) == Density::Normal);
    CHECK(densityFor(1920, 2.0) == Density::Minimal);
    CHECK(densityFor(3840, 1.0) == Density::Roomy);
    CHECK(densityFor(3840, 2.0) == Density::Normal);
}

TEST_CASE("The frame gives rail and strips their sizes for the room it has", "[frame]")
{
    MainFrame frame;
    frame.setBody(new QWidget);
    layOut(frame, theme().px(1920), theme().px(1080));
    CHECK(frame.rail()->width() == theme().size.rail);
    CHECK(frame.header()->height() == theme().size.header);
    CHECK(frame.alarmStrip()->height() == theme().size.alarmStrip);
    CHECK(frame.statusLine()->height() == theme().size.status);
    CHECK(frame.body()->height() ==
          theme().px(1080) - theme().size.header - theme().size.alarmStrip - theme().size.status);
    QSignalSpy changed(&frame, &MainFrame::densityChanged);
    layOut(frame, theme().px(1366), theme().px(768));
    CHECK(changed.size() == 1);
    CHECK(frame.rail()->width() == theme().size.railCompact);
    CHECK(frame.alarmStrip()->height() == theme().px(32));
    layOut(frame, theme().px(800), theme().px(500));
    CHECK(frame.density() == Density::Minimal);
    CHECK(frame.header()->clock()->isVisible());
}

TEST_CASE("In full screen the body stays, and an alarm still shows", "[frame]")
{
    MainFrame frame;
    frame.setBody(new QWidget);
    layOut(frame, 1200, 800);
    frame.setBodyOnly(true);
    CHECK_FALSE(frame.header()->isVisible());
    CHECK_FALSE(frame.alarmStrip()->isVisible());
    AlarmLine alarm;
    alarm.id = QStringLiteral("1");
    alarm.since = QDateTime::currentDateTime();
    frame.alarmStrip()->showAlarm(alarm);
    CHECK(frame.alarmStrip()->isVisible());
    frame.alarmStrip()->showCalm();
    CHECK_FALSE(frame.alarmStrip()->isVisible());
    frame.setBodyOnly(false);
    CHECK(frame.alarmStrip()->isVisible());
    CHECK(frame.header()->isVisible());
}

TEST_CASE("What the header has no room for goes to icons, then into the menu", "[header]")
{
    HeaderBar header;
    QAction snapshot(QStringLiteral("Snapshot"));
    QAction lookBack(QStringLiteral("Look back at the last sixty minutes"));
    header.setScreenName(QStringLiteral("Live"));
    header.setSelection(QStringLiteral("107"), QStringLiteral("Rīgas iela, stāvlaukums"));
    header.setSelectionActions({&lookBack, &snapshot});
    header.setDensity(Density::Normal);
    layOut(header, theme().px(1600), header.height());
    const auto buttons = header.findChildren<widgets::ActionButton *>();
    REQUIRE(buttons.size() == 2);
    CHECK(buttons[0]->isVisible());
    header.setDensity(Density::Minimal);
    CHECK_FALSE(buttons[0]->isVisible());
    auto *menu = header.findChild<QMenu *>();
    emit menu->aboutToShow();
    CHECK(menu->actions().contains(&snapshot));
    CHECK(header.clock()->isVisible());
}

TEST_CASE("A calm strip says that it is calm, and an alarm can be acknowledged", "[alarm]")
{
    AlarmStrip strip;
    CHECK(strip.isCalm());
    CHECK(strip.accessibleName() == QStringLiteral("No unacknowledged alarms"));
    CHECK_FALSE(strip.acknowledgeAction()->isEnabled());
    const int height = strip.height();
    AlarmLine alarm;
    alarm.id = QStringLiteral("x");
    alarm.since = QDateTime::currentDateTime();
    alarm.cameraNumber = QStringLiteral("104");
    alarm.cameraName = QStringLiteral("Autoosta, perons");
    alarm.what = QStringLiteral("Movement in closed hours");
    strip.showAlarm(alarm);
    CHECK(strip.height() == height);
    CHECK(strip.accessibleName().contains(QStringLiteral("Autoosta, perons")));
    QSignalSpy acknowledged(&strip, &AlarmStrip::acknowledgeRequested);
    strip.acknowledgeAction()->trigger();
    REQUIRE(acknowledged.size() == 1);
    CHECK(acknowledged[0][0].toString() == QStringLiteral("x"));
}

TEST_CASE("The status line says only what there is, and everything to assistive tools", "[status]")
{
    StatusLine line;
    StreamCounts counts;
    counts.live = 13;
    counts.refused = 1;
    counts.unreachable = 2;
    counts.total = 16;
    counts.received_kbps = 8423;
    line.setStreamCounts(counts);
    line.setOperator(QStringLiteral("Operator 2"), QStringLiteral("Talsi"));
    const QString said = line.accessibleDescription();
    CHECK(said.contains(QStringLiteral("13 live")));
    CHECK(said.contains(QStringLiteral("1 password refused")));
    CHECK(said.contains(QStringLiteral("2 not reachable")));
    CHECK_FALSE(said.contains(QStringLiteral("reconnecting")));
    CHECK(said.contains(QStringLiteral("13 of 16 streams")));
    CHECK(said.contains(QStringLiteral("Mbit/s")));
    CHECK_FALSE(said.contains(QStringLiteral("CPU")));
    CHECK(said.contains(QStringLiteral("Operator 2 · Talsi")));
    line.say(QStringLiteral("Snapshot saved"));
    CHECK(line.accessibleDescription().contains(QStringLiteral("Snapshot saved")));
    layOut(line, 300, line.sizeHint().height());
    CHECK_FALSE(line.grab().isNull());
}

TEST_CASE("The shortcut sheet lists every action that has a key and filters them", "[sheet]")
{
    QAction snapshot(QStringLiteral("&Snapshot"));
    snapshot.setShortcut(Qt::Key_S);
    QAction keyless(QStringLiteral("Keyless"));
    ShortcutSheet sheet(
        {{QStringLiteral("Picture"), {&snapshot, &keyless}},
         {QStringLiteral("Numbers"), {}, {{{QStringLiteral("Enter")}, QStringLiteral("Call a camera")}}}});
    sheet.show();
    const auto shown = [&sheet](const QString &text) {
        const auto labels = sheet.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    CHECK(shown(QStringLiteral("Snapshot")));
    CHECK(shown(QStringLiteral("Call a camera")));
    CHECK_FALSE(shown(QStringLiteral("Keyless")));
    sheet.findChild<widgets::SearchField *>()->setText(QStringLiteral("call"));
    CHECK_FALSE(shown(QStringLiteral("Snapshot")));
    CHECK_FALSE(shown(QStringLiteral("Picture")));
    CHECK(shown(QStringLiteral("Call a camera")));
}

TEST_CASE("The about dialog names every work whose licence asks for it", "[about]")
{
    QString all;
    for (const AboutDialog::Credit &credit : AboutDialog::credits())
        all += credit.what + credit.who + credit.licence;
    for (const char *name : {"Intel",
                             "Kitware",
                             "IARPA",
                             "CC BY 4.0",
                             "lucide",
                             "ISC",
                             "Qt",
                             "LGPL",
                             "FFmpeg",
                             "libyuv",
                             "SQLite",
                             "libsodium",
                             "QtKeychain",
                             "OpenStreetMap",
                             "OpenMapTiles",
                             "ODbL",
                             "EuroGeographics",
                             "GeoNames",
                             "Natural Earth",
                             "GeographicLib",
                             "protozero"})
        CHECK(all.contains(QLatin1String(name)));
    const AboutDialog dialog;
    CHECK(dialog.windowTitle() == QStringLiteral("About VideoGuard Console"));
}

TEST_CASE("A side panel stands beside the pictures, or over them where there is no room", "[split]")
{
    auto *side = new QWidget;
    auto *centre = new QWidget;
    SideSplit split(side, centre);
    split.setSideWidth(288);
    layOut(split, 1400, 600);
    CHECK(side->width() == 288);
    CHECK(centre->width() == 1400 - 288 - 1);
    split.setSideVisible(false);
    QApplication::processEvents();
    CHECK(centre->width() == 1400);
    split.setOver(true);
    split.setSideVisible(true);
    QApplication::processEvents();
    CHECK(side->isVisible());
    CHECK(centre->width() == 1400);
    QSignalSpy hidden(&split, &SideSplit::sideVisibleChanged);
    QTest::mousePress(centre, Qt::LeftButton);
    CHECK(hidden.size() == 1);
    CHECK_FALSE(side->isVisible());
    split.setOver(false);
    split.setSideVisible(true);
    QApplication::processEvents();
    CHECK(side->width() == 288);
}
