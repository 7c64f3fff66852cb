// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/kiosk.h"

#include "app/access/pass_code.h"
#include "app/console/console.h"
#include "tests/console/fixture.h"
#include "tests/support/wait_for.h"
#include "ui/wall/wall_page.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace videoguard;
using namespace videoguard::shell;
using namespace std::chrono_literals;
using test::taken;
using test::waitFor;

namespace {

const QString kCode = QStringLiteral("4711-b");
const QRect kPlace(60, 70, 500, 400);

/// A window with a wall in it, with actions that a wall PC must not have.
class WallWindow : public QWidget
{
public:
    WallWindow(console::Console &console, const QString &id)
    {
        console::WindowState state;
        state.id = id;
        page = new wall::WallPage(
            {console.cameras(), console.book(), console.pool(), console.secrets(), console.audio()}, state);
        auto *column = new QVBoxLayout(this);
        column->addWidget(page);
        column->addWidget(button = new QPushButton(QStringLiteral("&Change")));
        quit = new QAction(this);
        quit->setShortcut(Qt::CTRL | Qt::Key_Q);
        addAction(quit);
        setGeometry(kPlace);
    }
    void closeEvent(QCloseEvent *event) override
    {
        ++asked;
        event->ignore();
    }

    wall::WallPage *page;
    QPushButton *button;
    QAction *quit;
    int asked = 0;
};

struct Desk {
    Desk()
    {
        REQUIRE(console->loadDemo(QStringLiteral("rtsp://127.0.0.1:9")));
        REQUIRE(waitFor([&] { return console->cameras().cameras().size() == 189; }));
        main.page->setLayoutById(QStringLiteral("2x2"));
        QStringList four;
        for (const console::Camera &camera : console->cameras().cameras()) {
            if (four.size() < 4 && camera.callNumber != 107)
                four << camera.id;
        }
        main.page->showCameras(four);
        main.show();
        main.activateWindow();
        REQUIRE(waitFor([&] { return main.isActiveWindow(); }));
    }
    ~Desk() { kiosk.leave(); }
    void enter()
    {
        kiosk.enter({&main});
        main.activateWindow();
        REQUIRE(waitFor([&] { return view().hasFocus(); }));
    }
    void setCode()
    {
        test::require(console->preferences().setValue(QStringLiteral("workstation/kioskCode"),
                                                      access::passCodeHash(kCode)));
    }
    [[nodiscard]] wall::WallView &view() const { return main.page->view(); }
    [[nodiscard]] const wall::WallState &state() const { return main.page->store().state(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&view(), Qt::Key(key), modifiers);
    }

    QTemporaryDir folder;
    std::unique_ptr<console::Console> console = taken(console::Console::open(folder.path()));
    WallWindow main{*console, QStringLiteral("main")};
    Kiosk kiosk{console->settings(), console->preferences()};
};

QDialog *leaveDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QStringLiteral("kioskLeaveDialog") && widget->isVisible())
            return qobject_cast<QDialog *>(widget);
    }
    return nullptr;
}

} // namespace

TEST_CASE("a wall PC covers its monitor, and gives it back", "[settings][kiosk]")
{
    Desk desk;
    WallWindow further(*desk.console, QStringLiteral("further"));
    further.show();
    QSignalSpy changed(&desk.kiosk, &Kiosk::changed);
    desk.kiosk.enter({&desk.main, &further});
    CHECK(desk.kiosk.isOn());
    CHECK(desk.main.isFullScreen());
    CHECK(waitFor([&] { return desk.main.geometry() == desk.main.screen()->geometry(); }));
    // One monitor here: the further window has none.
    CHECK_FALSE(further.isVisible());
    // Who changes a window from elsewhere does not get far.
    desk.main.showNormal();
    CHECK(waitFor([&] { return desk.main.isFullScreen(); }));
    desk.kiosk.leave();
    CHECK_FALSE(desk.kiosk.isOn());
    CHECK_FALSE(desk.main.isFullScreen());
    CHECK(waitFor([&] { return desk.main.geometry() == kPlace; }));
    CHECK(further.isVisible());
    CHECK(further.geometry() == kPlace);
    REQUIRE(changed.count() == 2);
    CHECK(changed.back().front().toBool() == false);
}

TEST_CASE("a wall PC says how it is left", "[settings][kiosk]")
{
    Desk desk;
    desk.enter();
    auto *hint = desk.main.findChild<QWidget *>(QStringLiteral("kioskHint"));
    REQUIRE(hint);
    CHECK(hint->isVisible());
    CHECK(desk.main.rect().contains(hint->geometry()));
    CHECK(hint->accessibleName().contains(QStringLiteral("Ctrl+Shift+K")));
    CHECK(waitFor([&] { return !desk.main.findChild<QWidget *>(QStringLiteral("kioskHint")); }));
}

TEST_CASE("nobody closes a wall PC's window, but the system may end the program", "[settings][kiosk]")
{
    Desk desk;
    desk.enter();
    desk.main.close();
    desk.main.windowHandle()->close(); // Alt+F4 and the window manager's button
    CHECK(desk.main.isVisible());
    CHECK(desk.main.asked == 0);
    QSignalSpy quit(desk.main.quit, &QAction::triggered);
    desk.press(Qt::Key_Q, Qt::ControlModifier);
    CHECK(quit.isEmpty());
    // The window here refuses by itself, else the test would end.
    QEvent end(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &end);
    CHECK(desk.main.asked == 1);
    CHECK(desk.main.isVisible());
    desk.kiosk.leave();
    desk.main.close();
    CHECK(desk.main.asked == 2);
    desk.press(Qt::Key_Q, Qt::ControlModifier);
    CHECK(quit.count() == 1);
}

TEST_CASE("watching goes on: cameras by number, layouts, selection, enlarging", "[settings][kiosk]")
{
    Desk desk;
    desk.enter();
    for (const int key : {Qt::Key_1, Qt::Key_0, Qt::Key_7})
        desk.press(key);
    CHECK(desk.state().typedNumber == QStringLiteral("107"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.console->cameras().findByCallNumber(107));
    CHECK(desk.state().cameraAt(0) == desk.console->cameras().findByCallNumber(107)->id);
    desk.press(Qt::Key_Right);
    CHECK(desk.state().selected == 1);
    desk.press(Qt::Key_Return);
    CHECK(desk.state().enlarged == 1);
    desk.press(Qt::Key_Escape);
    CHECK(desk.state().enlarged == -1);
    CHECK(desk.main.isFullScreen());
    const int before = desk.state().tileCount();
    desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.state().tileCount() != before);
}

TEST_CASE("nothing on a wall PC changes, leaves or opens anything", "[settings][kiosk]")
{
    Desk desk;
    desk.enter();
    QSignalSpy incident(desk.main.page, &wall::WallPage::incidentWanted);
    QSignalSpy window(desk.main.page, &wall::WallPage::newWindowWanted);
    QSignalSpy screen(desk.main.page, &wall::WallPage::fullScreenWanted);
    QSignalSpy clicked(desk.main.button, &QPushButton::clicked);
    const wall::WallState before = desk.state();
    desk.press(Qt::Key_N);
    desk.press(Qt::Key_Delete);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.press(Qt::Key_O, Qt::ControlModifier);
    desk.press(Qt::Key_F11);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_C, Qt::AltModifier);
    QTest::mouseClick(desk.main.button, Qt::LeftButton);
    QTest::keyClick(desk.main.button, Qt::Key_Space);
    QTest::mouseClick(&desk.view(), Qt::RightButton);
    const QPoint last = desk.view().tileRectAt(3).center().toPoint();
    QTest::mouseClick(&desk.view(), Qt::LeftButton, {}, last);
    CHECK(desk.state() == before);
    CHECK(incident.isEmpty());
    CHECK(window.isEmpty());
    CHECK(screen.isEmpty());
    CHECK(clicked.isEmpty());
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK_FALSE(QApplication::activeModalWidget());
    // The keyboard cannot be taken away from the wall either.
    desk.main.button->setFocus();
    CHECK(waitFor([&] { return desk.view().hasFocus(); }));
    // Two clicks look closer, and that is all.
    QTest::mouseDClick(&desk.view(), Qt::LeftButton, {}, last);
    CHECK(desk.state().enlarged == 3);
}

TEST_CASE("no window opens over a locked wall, unless it is allowed to", "[settings][kiosk]")
{
    Desk desk;
    QDialog before(&desk.main);
    before.show();
    desk.enter();
    CHECK(waitFor([&] { return !before.isVisible(); }));
    QDialog waiting(&desk.main);
    CHECK(waiting.exec() == QDialog::Rejected); // does not wait for anybody
    QMenu menu(&desk.main);
    menu.addAction(QStringLiteral("Quit"));
    menu.popup({});
    CHECK(waitFor([&] { return !menu.isVisible(); }));
    QDialog wanted(&desk.main);
    Kiosk::allow(&wanted);
    auto *field = new QLineEdit(&wanted);
    wanted.open();
    QCoreApplication::processEvents();
    CHECK(wanted.isVisible());
    QTest::keyClicks(field, QStringLiteral("abc"));
    CHECK(field->text() == QStringLiteral("abc"));
    wanted.close();
    CHECK_FALSE(wanted.isVisible());
    // What was refused can be shown later.
    desk.kiosk.leave();
    waiting.show();
    CHECK(waiting.isVisible());
    CHECK_FALSE(waiting.testAttribute(Qt::WA_DontShowOnScreen));
}

TEST_CASE("without a code the keys alone leave the wall PC", "[settings][kiosk]")
{
    Desk desk;
    desk.enter();
    QSignalSpy wanted(&desk.kiosk, &Kiosk::leaveWanted);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(wanted.isEmpty());
    desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(wanted.count() == 1);
    CHECK_FALSE(leaveDialog());
}

TEST_CASE("with a code only the code leaves the wall PC", "[settings][kiosk]")
{
    Desk desk;
    desk.setCode();
    desk.enter();
    QSignalSpy wanted(&desk.kiosk, &Kiosk::leaveWanted);
    desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(leaveDialog());
    auto *field = leaveDialog()->findChild<QLineEdit *>(QStringLiteral("code"));
    REQUIRE(field);
    QTest::keyClicks(field, QStringLiteral("wrong"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(waitFor([&] { return field->text().isEmpty() && field->isEnabled(); }));
    CHECK(wanted.isEmpty());
    CHECK(desk.kiosk.isOn());
    QTest::keyClicks(field, kCode);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(waitFor([&] { return wanted.count() == 1; }));
    desk.kiosk.leave();
    CHECK(waitFor([&] { return !leaveDialog(); }));
}

TEST_CASE("the pointer of a wall PC goes when nobody moves it", "[settings][kiosk]")
{
    Desk desk;
    desk.kiosk.setPointerDelay(100ms);
    desk.enter();
    const auto isHidden = [] {
        return QApplication::overrideCursor() && QApplication::overrideCursor()->shape() == Qt::BlankCursor;
    };
    CHECK_FALSE(isHidden());
    CHECK(waitFor(isHidden));
    QTest::mouseMove(desk.main.windowHandle(), QPoint(200, 200));
    CHECK(waitFor([&] { return !isHidden(); }));
    CHECK(waitFor(isHidden));
    desk.kiosk.leave();
    CHECK_FALSE(isHidden());
}
