// SPDX-License-Identifier: EUPL-1.2
#include "tests/review/page_fixture.h"
#include "tests/review/page_looks.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace videoguard;
using namespace videoguard::test;
using namespace videoguard::review;
using namespace std::chrono_literals;
using State = media::LaneStatus::State;

TEST_CASE("The page shows the pictures of four cameras at one moment", "[review][page]")
{
    ReviewConsole console;
    ReviewPage page(console.services());
    console.show(page);
    PageLooks looks(page);
    page.show({console.square, console.street, console.gate, console.promenade}, console.at(30s + 480ms));
    REQUIRE(waitFor([&] { return looks.pictures() == 4; }));
    for (int lane = 0; lane < 4; ++lane) {
        const media::LaneStatus &status = looks.tiles->look(lane).status;
        CHECK(status.state == State::Picture);
        CHECK(std::abs((status.shown - console.at(30s + 480ms)).count()) < 70'000);
    }
    CHECK(looks.clock() == ReviewWords::clockMs(console.at(30s + 480ms)));
    CHECK(looks.step().startsWith(QStringLiteral("all cameras")));
    CHECK(page.statusText().contains(QStringLiteral("4")));
    CHECK(looks.timeline->position() == console.at(30s + 480ms));
    CHECK(looks.calendar->day() == ReviewWords::local(console.at(30s)).date());
}

TEST_CASE("A gap says from when to when, and its button leads to the next picture", "[review][page]")
{
    ReviewConsole console;
    ReviewPage page(console.services());
    console.show(page);
    PageLooks looks(page);
    page.show({console.square, console.promenade}, console.at(130s));
    REQUIRE(waitFor([&] { return looks.state(1) == State::NoFootage; }));
    const TileSaying said = TilePainter::saying(looks.tiles->look(1));
    CHECK(said.title == QStringLiteral("No footage at this time"));
    CHECK(said.detail.contains(QStringLiteral("24 s")));
    CHECK(said.action.contains(ReviewWords::clock(console.at(144s))));
    const QRectF button = looks.tiles->actionRect(1);
    REQUIRE_FALSE(button.isEmpty());
    looks.grab("gap");
    QTest::mouseClick(looks.tiles, Qt::LeftButton, {}, button.center().toPoint());
    REQUIRE(waitFor([&] { return looks.state(1) == State::Picture; }));
    CHECK(looks.timeline->position() == console.at(144s));
}

TEST_CASE("Keys play, double, turn around, stop and step", "[review][page]")
{
    ReviewConsole console;
    ReviewPage page(console.services());
    console.show(page);
    PageLooks looks(page);
    page.show({console.square, console.street}, console.at(40s));
    REQUIRE(waitFor([&] { return looks.pictures() == 2; }));
    looks.tiles->setFocus();
    QTest::keyClick(looks.tiles, Qt::Key_Space);
    REQUIRE(waitFor([&] { return looks.timeline->position() > console.at(40s + 500ms); }));
    looks.trigger("forward");
    looks.trigger("forward");
    REQUIRE(waitFor([&] { return looks.timeline->position() > console.at(44s); }));
    looks.trigger("pause");
    const base::WallTime stopped = looks.timeline->position();
    looks.trigger("stepForward");
    REQUIRE(waitFor([&] { return looks.timeline->position() > stopped; }));
    CHECK(looks.timeline->position() - stopped < 200ms);
    looks.trigger("reverse");
    REQUIRE(waitFor([&] { return looks.timeline->position() < stopped; }));
    looks.trigger("pause");
    QTest::keyClick(looks.tiles, Qt::Key_Left);
    CHECK(looks.timeline->position() < stopped);
}

TEST_CASE("Playback stops when the page is hidden", "[review][page]")
{
    ReviewConsole console;
    ReviewPage page(console.services());
    console.show(page);
    PageLooks looks(page);
    page.show({console.square}, console.at(40s));
    REQUIRE(waitFor([&] { return looks.pictures() == 1; }));
    looks.trigger("playPause");
    REQUIRE(waitFor([&] { return looks.timeline->position() > console.at(41s); }));
    page.hide();
    const base::WallTime stopped = looks.timeline->position();
    CHECK_FALSE(waitFor([&] { return looks.timeline->position() - stopped > 100ms; }, 400ms));
}

TEST_CASE("An incident brings its cameras, its range as marks, and its summary", "[review][page]")
{
    ReviewConsole console;
    const incidents::Incident incident = console.makeIncident({console.square, console.street, console.gate});
    ReviewPage page(console.services());
    console.show(page);
    PageLooks looks(page);
    page.showIncident(incident.id);
    REQUIRE(waitFor([&] { return looks.pictures() == 3; }));
    CHECK(looks.timeline->selection() == media::TimeRange{incident.from, incident.to});
    CHECK(looks.says(incident.number));
    CHECK(looks.says(QStringLiteral("11250034526")));
    const auto *chooser = page.tools()->findChild<QComboBox *>();
    CHECK(chooser->currentText().contains(incident.number));
    looks.grab("incident");
}

TEST_CASE("A correction of a clock is kept, said in the caption and used", "[review][page]")
{
    ReviewConsole console;
    ReviewPage page(console.services());
    console.show(page);
    PageLooks looks(page);
    page.show({console.gate}, console.at(30s));
    REQUIRE(waitFor([&] { return looks.pictures() == 1; }));
    looks.trigger("correction");
    auto *dialog = page.findChild<CorrectionDialog *>();
    REQUIRE(dialog);
    dialog->findChild<QSpinBox *>()->setValue(1800);
    dialog->findChild<QPushButton *>(QStringLiteral("confirm"))->click();
    CHECK(looks.tiles->look(0).names.correction == QStringLiteral("clock −1.8 s, corrected"));
    CHECK(console.preferences.value(QStringLiteral("review/correction/") + console.gate).toDouble() == 1800);
}

TEST_CASE("Tiles are named for assistive tools", "[review][page]")
{
    ReviewConsole console;
    ReviewPage page(console.services());
    console.show(page);
    PageLooks looks(page);
    page.show({console.square, console.promenade}, console.at(130s));
    REQUIRE(waitFor([&] { return looks.state(1) == State::NoFootage && looks.pictures() >= 1; }));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(looks.tiles);
    REQUIRE(list);
    REQUIRE(list->childCount() == 2);
    CHECK(list->child(0)->text(QAccessible::Name).contains(QStringLiteral("Camera 101, Pilsētas laukums")));
    CHECK(list->child(1)->text(QAccessible::Name).contains(QStringLiteral("No footage at this time")));
}
