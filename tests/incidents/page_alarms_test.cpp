// SPDX-License-Identifier: EUPL-1.2
#include "app/console/alarm_desk.h"
#include "tests/incidents/page_fixture.h"
#include "ui/incidents/list_table.h"
#include "ui/incidents/shift_view.h"
#include "ui/incidents/text_dialogs.h"
#include "ui/widgets/drawing_canvas.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace videoguard;
using namespace videoguard::test;
using incidents::AlarmKind;
using incidents_ui::ListTable;

// CameraEvent: the desk itself ends alarms of troubles that it does not see.
TEST_CASE("Enter acknowledges one alarm after another, and they stay until they are over",
          "[incidents][alarms]")
{
    const PageFixture f;
    auto &alarms = f.console->alarms();
    alarms.raise(AlarmKind::CameraEvent, PageFixture::cameraId(101), QStringLiteral("motion"));
    alarms.raise(AlarmKind::CameraEvent, PageFixture::cameraId(106), QStringLiteral("motion"));
    f.page->showAlarms();
    auto *table = f.find<ListTable>("alarms.table");
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 2; }));
    CHECK(alarms.unacknowledged() == 2);
    CHECK(f.page->statusText() == QStringLiteral("2 unacknowledged alarms"));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(alarms.unacknowledged() == 1);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(alarms.unacknowledged() == 0);
    CHECK(table->model()->rowCount() == 2);
    alarms.clear(AlarmKind::CameraEvent, PageFixture::cameraId(106));
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 1; }));
    auto *past = f.find<ListTable>("alarms.past");
    REQUIRE(waitFor([&] { return past->model()->rowCount() >= 1; }));
}

TEST_CASE("a held Enter acknowledges once, and nothing takes the place of an alarm that went away",
          "[incidents][alarms]")
{
    const PageFixture f;
    auto &alarms = f.console->alarms();
    alarms.raise(AlarmKind::CameraEvent, PageFixture::cameraId(101), QStringLiteral("motion"));
    alarms.raise(AlarmKind::CameraEvent, PageFixture::cameraId(106), QStringLiteral("motion"));
    alarms.raise(AlarmKind::CameraEvent, PageFixture::cameraId(107), QStringLiteral("motion"));
    f.page->showAlarms();
    auto *table = f.find<ListTable>("alarms.table");
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 3; }));
    f.page->activateWindow();
    table->setFocus();
    QTest::keyPress(table, Qt::Key_Return);
    for (int i = 0; i < 3; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QApplication::sendEvent(table, &held);
    }
    QTest::keyRelease(table, Qt::Key_Return);
    CHECK(alarms.unacknowledged() == 2);

    const auto open = alarms.open();
    const auto chosen = std::find_if(open.begin(), open.end(),
                                     [&](const auto &alarm) { return alarm.id == table->selected(); });
    REQUIRE(chosen != open.end());
    REQUIRE_FALSE(chosen->isAcknowledged());
    alarms.clear(chosen->kind, chosen->cameraId);
    // An alarm that nobody acknowledged stays until it is, even when its cause is gone.
    const int waiting = alarms.unacknowledged();
    alarms.acknowledge(chosen->id);
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 2; }));
    CHECK(alarms.unacknowledged() == waiting - 1);
    CHECK(table->selectionModel()->selectedRows().isEmpty());
    QTest::keyClick(table, Qt::Key_Return);
    QTest::keyClick(table, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(alarms.unacknowledged() == waiting - 1);
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(alarms.unacknowledged() == waiting - 2);
}

TEST_CASE("a double-click shows what the alarm is about and acknowledges nothing", "[incidents][alarms]")
{
    const PageFixture f;
    auto &alarms = f.console->alarms();
    alarms.raise(AlarmKind::CameraEvent, PageFixture::cameraId(101), QStringLiteral("motion"));
    alarms.raise(AlarmKind::CameraEvent, PageFixture::cameraId(106), QStringLiteral("motion"));
    f.page->showAlarms();
    auto *table = f.find<ListTable>("alarms.table");
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 2; }));
    QStringList shown;
    QObject::connect(f.page.get(), &incidents_ui::IncidentsPage::alarmShown, f.page.get(),
                     [&](const QString &id) { shown += id; });
    const QPoint second(40, table->rowViewportPosition(1) + table->rowHeight(1) / 2);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, second);
    REQUIRE(shown.size() == 1);
    CHECK(shown.front() == table->selected());
    CHECK(shown.front() == alarms.open()[1].id);
    CHECK(alarms.unacknowledged() == 2);
}

TEST_CASE("Enter in the book of past alarms acknowledges nothing", "[incidents][alarms]")
{
    const PageFixture f;
    auto &alarms = f.console->alarms();
    alarms.raise(AlarmKind::CameraEvent, PageFixture::cameraId(107), QStringLiteral("motion"));
    f.page->showAlarms();
    auto *table = f.find<ListTable>("alarms.table");
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 1; }));
    QTest::keyClick(table, Qt::Key_Return);
    alarms.clear(AlarmKind::CameraEvent, PageFixture::cameraId(107));
    auto *past = f.find<ListTable>("alarms.past");
    REQUIRE(waitFor([&] { return past->model()->rowCount() == 1; }));
    alarms.raise(AlarmKind::CameraEvent, PageFixture::cameraId(106), QStringLiteral("motion"));
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 1; }));
    CHECK(past->model()->rowCount() == 1);
    QString shown;
    QObject::connect(f.page.get(), &incidents_ui::IncidentsPage::alarmShown, f.page.get(),
                     [&](const QString &id) { shown = id; });
    table->selectRow(0);
    f.page->activateWindow();
    past->setFocus();
    past->selectRow(0);
    QTest::keyClick(past, Qt::Key_Return);
    CHECK(alarms.unacknowledged() == 1);
    CHECK(shown == past->selected());
}

TEST_CASE("shelving asks for a reason and for at most an hour", "[incidents][alarms]")
{
    const PageFixture f;
    f.console->alarms().raise(AlarmKind::SyncTrouble, {}, QStringLiteral("timed out"));
    f.page->showAlarms();
    auto *table = f.find<ListTable>("alarms.table");
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 1; }));
    for (QAction *action : f.page->pageActions()) {
        if (action->objectName() == QStringLiteral("incidents.shelve"))
            action->trigger();
    }
    auto *dialog = f.dialog<incidents_ui::ShelveDialog>();
    auto *accept = f.find<QPushButton>("dialog.accept", dialog);
    accept->click();
    CHECK(dialog->isVisible());
    f.find<QComboBox>("shelve.reason", dialog)->setEditText(QStringLiteral("The line is being repaired"));
    CHECK(dialog->time() <= incidents::AlarmBook::kLongestShelf);
    accept->click();
    REQUIRE(waitFor([&] { return f.console->alarms().unacknowledged() == 0; }));
    const auto open = f.console->alarms().open();
    REQUIRE(open.size() == 1);
    CHECK(open.front().shelveReason == QStringLiteral("The line is being repaired"));
}

TEST_CASE("the shift log shows what was marked and can be saved as PDF", "[incidents][shift]")
{
    const PageFixture f;
    auto incident = PageFixture::draft(QStringLiteral("Window broken"), base::systemClock().wall());
    const auto made = f.create(incident);
    auto *segments = f.page->tools()->findChild<widgets::SegmentedControl *>();
    REQUIRE(segments);
    emit segments->chosen(QStringLiteral("shift"));
    auto *view = f.page->findChild<incidents_ui::ShiftView *>();
    REQUIRE(view);
    REQUIRE(waitFor([&] { return view->plainText().contains(made.number); }));
    CHECK(view->plainText().contains(QStringLiteral("Window broken")));
    view->addNote();
    auto *dialog = f.dialog<incidents_ui::NoteDialog>();
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("The gate stays open"));
    f.find<QPushButton>("dialog.accept", dialog)->click();
    REQUIRE(waitFor([&] { return view->plainText().contains(QStringLiteral("The gate stays open")); }));
    const QString pdf = f.folder.filePath(QStringLiteral("log.pdf"));
    CHECK(view->writePdf(pdf).isEmpty());
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == QByteArray("%PDF-"));
    CHECK_FALSE(view->writePdf(f.folder.filePath(QStringLiteral("no/such/folder.pdf"))).isEmpty());
}

TEST_CASE("figures are drawn by pointer and by keys, and undone", "[incidents][drawing]")
{
    widgets::DrawingCanvas canvas;
    QImage picture(320, 180, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    canvas.setPicture(picture);
    canvas.resize(640, 360);
    canvas.show();
    canvas.setTool(widgets::Figure::Kind::Arrow);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, QPoint(64, 36));
    QTest::mouseMove(&canvas, QPoint(320, 180));
    QMouseEvent move(QEvent::MouseMove, QPointF(320, 180), QPointF(320, 180), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&canvas, &move);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, QPoint(320, 180));
    REQUIRE(canvas.figures().size() == 1);
    CHECK(canvas.figures()[0].kind == widgets::Figure::Kind::Arrow);
    CHECK(canvas.figures()[0].points.front().x() == Approx(0.1));
    CHECK(canvas.figures()[0].points.back().y() == Approx(0.5));
    // A click that does not move draws nothing.
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(100, 100));
    CHECK(canvas.figures().size() == 1);
    canvas.setTool(widgets::Figure::Kind::Box);
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Space);
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&canvas, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&canvas, Qt::Key_Space);
    REQUIRE(canvas.figures().size() == 2);
    CHECK(canvas.figures()[1].kind == widgets::Figure::Kind::Box);
    canvas.undo();
    CHECK(canvas.figures().size() == 1);
    canvas.redo();
    CHECK(canvas.figures().size() == 2);
    const QImage drawn = widgets::withFigures(canvas.picture(), canvas.figures());
    CHECK(drawn.size() == picture.size());
    CHECK(drawn != picture);
    CHECK(canvas.picture() == picture);
}
