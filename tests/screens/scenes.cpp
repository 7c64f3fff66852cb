// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/stage.h"
#include "tests/support/catch.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/incidents/incidents_page.h"
#include "ui/partners/partners_page.h"
#include "ui/shell/screens.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>

namespace videoguard::test {

namespace {

using shell::Screen;

QWidget *shown(Stage &stage, Screen screen, bool card = false)
{
    stage.window().showScreen(screen);
    stage.window().screens()->select(card ? stage.cameraId(107) : QString());
    stage.window().screens()->cardAction()->setChecked(card);
    return &stage.window();
}

template<typename Page>
Page &page(Stage &stage)
{
    auto *found = stage.window().findChild<Page *>();
    REQUIRE(found);
    return *found;
}

QWidget *editor(Stage &stage)
{
    shown(stage, Screen::Catalogue, true);
    QString own;
    const QString partner = stage.console().catalogue().ownPartnerId();
    for (const console::Camera &camera : stage.console().cameras().cameras()) {
        const auto row = stage.console().catalogue().reader().rowOf(camera.id);
        if (own.isEmpty() && row && *row && (*row)->ownerId == partner)
            own = camera.id;
    }
    REQUIRE_FALSE(own.isEmpty());
    emit page<catalogue_ui::CataloguePage>(stage).editWanted(own);
    return &stage.window();
}

QWidget *shiftLog(Stage &stage)
{
    shown(stage, Screen::Incidents);
    auto *segments =
        stage.window().findChild<widgets::SegmentedControl *>(QStringLiteral("incidents.segments"));
    REQUIRE(segments);
    emit segments->chosen(QStringLiteral("shift"));
    return &stage.window();
}

} // namespace

const std::vector<Scene> &screenScenes()
{
    static const std::vector<Scene> scenes{
        {"live", [](Stage &s) { return shown(s, Screen::Live); }},
        {"live with a card", [](Stage &s) { return shown(s, Screen::Live, true); }},
        {"map", [](Stage &s) { return shown(s, Screen::Map); }},
        {"map with a card", [](Stage &s) { return shown(s, Screen::Map, true); }},
        {"catalogue", [](Stage &s) { return shown(s, Screen::Catalogue); }},
        {"catalogue with a card", [](Stage &s) { return shown(s, Screen::Catalogue, true); }},
        {"incidents", [](Stage &s) { return shown(s, Screen::Incidents); }},
        {"incident",
         [](Stage &s) {
             shown(s, Screen::Incidents);
             s.window().screens()->showIncident(s.incidentId(), false);
             return static_cast<QWidget *>(&s.window());
         }},
        {"alarms",
         [](Stage &s) {
             s.window().screens()->showAlarms();
             return static_cast<QWidget *>(&s.window());
         }},
        {"shift log", shiftLog},
        {"review",
         [](Stage &s) {
             shown(s, Screen::Review);
             s.window().screens()->showReview({s.cameraId(101), s.cameraId(107)}, {});
             return static_cast<QWidget *>(&s.window());
         }},
        {"partners", [](Stage &s) { return shown(s, Screen::Partners); }},
        {"settings", [](Stage &s) { return shown(s, Screen::Settings); }},
        {"camera editor", editor},
    };
    return scenes;
}

} // namespace videoguard::test
