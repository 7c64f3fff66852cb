// SPDX-License-Identifier: EUPL-1.2
//
// Keys as the Lithuanian and Latvian layouts deliver them: a letter of the language with the place of its
// key.
#include "tests/screens/stage.h"
#include "tests/support/catch.h"
#include "ui/shell/screens.h"
#include "ui/wall/wall_store.h"
#include "ui/wall/wall_view.h"
#include "ui/widgets/placed_keys.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace videoguard;
using namespace videoguard::test;

namespace {

#if defined(Q_OS_WIN)
constexpr quint32 kFirstDigit = 2;
#else
constexpr quint32 kFirstDigit = 10;
#endif
/// What the upper row gives from 1 to 0 and beyond; the keys of 9 and 0 are quotation marks in one variant.
const QString kLithuanianRow = QStringLiteral("ąčęėįšųū90-ž");

/// The key of `letter` at `place` (0 = that of 1), pressed and released as a platform does.
void press(QWidget &widget, QChar letter, quint32 place, Qt::KeyboardModifiers held = {})
{
    const int key = letter.toUpper().unicode();
    const QString text = held & Qt::ControlModifier ? QString() : QString(letter);
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, held, kFirstDigit + place, 0, 0, text);
        QApplication::sendEvent(&widget, &event);
    }
}

void pressDigit(QWidget &widget, int digit, Qt::KeyboardModifiers held = {})
{
    const auto place = static_cast<quint32>((digit + 9) % 10);
    press(widget, kLithuanianRow.at(place), place, held);
}

const wall::WallState &wallOf(Stage &stage)
{
    return stage.window().page().store().state();
}

QWidget &view(Stage &stage)
{
    auto *found = stage.window().findChild<wall::WallView *>();
    REQUIRE(found);
    found->setFocus();
    return *found;
}

} // namespace

TEST_CASE("A camera is called by its number on a Lithuanian keyboard", "[.][key_layout][screens]")
{
    Stage stage(Look{});
    QWidget &wall = view(stage);
    for (const int digit : {1, 2, 6})
        pressDigit(wall, digit);
    CHECK(wallOf(stage).typedNumber == QStringLiteral("126"));
    QTest::keyClick(&wall, Qt::Key_Return);
    CHECK(wallOf(stage).cameraAt(wallOf(stage).selected) == stage.cameraId(126));
}

TEST_CASE("Every digit is typed by its place, on the number pad, and with AltGr", "[key_layout]")
{
    for (int digit = 0; digit <= 9; ++digit) {
        const auto place = static_cast<quint32>((digit + 9) % 10);
        const QChar letter = kLithuanianRow.at(place);
        const QKeyEvent placed(QEvent::KeyPress, letter.toUpper().unicode(), {}, kFirstDigit + place, 0, 0,
                               QString(letter));
        CHECK(widgets::typedDigit(placed) == digit);
        const QKeyEvent pad(QEvent::KeyPress, Qt::Key_0 + digit, Qt::KeypadModifier, 79, 0, 0,
                            QString::number(digit));
        CHECK(widgets::typedDigit(pad) == digit);
        const QKeyEvent third(QEvent::KeyPress, Qt::Key_0 + digit, Qt::GroupSwitchModifier,
                              kFirstDigit + place, 0, 0, QString::number(digit));
        CHECK(widgets::typedDigit(third) == digit);
        const QKeyEvent windows(QEvent::KeyPress, Qt::Key_0 + digit, Qt::ControlModifier | Qt::AltModifier,
                                kFirstDigit + place, 0, 0, QString::number(digit));
        CHECK(widgets::typedDigit(windows) == digit);
        const QKeyEvent shortcut(QEvent::KeyPress, Qt::Key_0 + digit, Qt::ControlModifier,
                                 kFirstDigit + place, 0, 0, QString());
        CHECK(widgets::typedDigit(shortcut) == -1);
    }
}

TEST_CASE("Letters that shortcuts are made of keep their meaning wherever they lie", "[key_layout]")
{
    // On the Lithuanian ĄŽERTY the key of Q is ą, that of W is ž; S stays where it is.
    constexpr quint32 kPlaceOfQ = 14;
    const QKeyEvent asQ(QEvent::KeyPress, 0x104, {}, kFirstDigit + kPlaceOfQ, 0, 0, QStringLiteral("ą"));
    CHECK(widgets::placedKey(asQ) == Qt::Key_Q);
    const QKeyEvent s(QEvent::KeyPress, Qt::Key_S, {}, kFirstDigit + kPlaceOfQ, 0, 0, QStringLiteral("s"));
    CHECK(widgets::placedKey(s) == Qt::Key_unknown);
    // Latvian š is AltGr+S: a letter for a text, never the shortcut S.
    const QKeyEvent latvian(QEvent::KeyPress, 0x160, Qt::GroupSwitchModifier, kFirstDigit + 29, 0, 0,
                            QStringLiteral("š"));
    CHECK(widgets::placedKey(latvian) == Qt::Key_unknown);
    const QKeyEvent onWindows(QEvent::KeyPress, 0x160, Qt::ControlModifier | Qt::AltModifier,
                              kFirstDigit + 29, 0, 0, QStringLiteral("š"));
    CHECK(widgets::placedKey(onWindows) == Qt::Key_unknown);
    const QKeyEvent accent(QEvent::KeyPress, Qt::Key_Dead_Acute, {}, kFirstDigit + 38, 0, 0, QString());
    CHECK(widgets::placedKey(accent) == Qt::Key_unknown);
}

TEST_CASE("Layouts are chosen with Ctrl and a digit on a Lithuanian keyboard", "[.][key_layout][screens]")
{
    Stage stage(Look{});
    QWidget &wall = view(stage);
    const std::vector<console::WallLayout> &layouts = console::standardLayouts();
    REQUIRE(layouts.size() >= 5);
    for (int number = 1; number <= 5; ++number) {
        pressDigit(wall, number, Qt::ControlModifier);
        CHECK(wallOf(stage).wall.layout.id == layouts[static_cast<size_t>(number - 1)].id);
    }
    CHECK(wallOf(stage).typedNumber.isEmpty());
}

TEST_CASE("Signs with Shift are found by their place too", "[key_layout]")
{
    useLook({});
    QWidget window;
    QAction zoom;
    zoom.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Plus));
    window.addAction(&zoom);
    window.show();
    const QSignalSpy zoomed(&zoom, &QAction::triggered);
    constexpr quint32 kPlaceOfEqual = 11;
    press(window, u'ž', kPlaceOfEqual, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(zoomed.size() == 1);
    zoom.setEnabled(false);
    press(window, u'ž', kPlaceOfEqual, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(zoomed.size() == 1);
}

TEST_CASE("What is typed into a field is never taken for a shortcut", "[key_layout]")
{
    useLook({});
    QWidget window;
    QAction one;
    one.setShortcut(QKeySequence(Qt::Key_1));
    window.addAction(&one);
    QLineEdit field(&window);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    const QSignalSpy triggered(&one, &QAction::triggered);
    press(field, u'ą', 0);
    CHECK(field.text() == QStringLiteral("ą"));
    CHECK(triggered.isEmpty());
    window.setFocus();
    field.clearFocus();
    press(window, u'ą', 0);
    CHECK(triggered.size() == 1);
}

TEST_CASE("The action nearest to the focus has its key", "[key_layout]")
{
    useLook({});
    QWidget window;
    auto *inner = new QWidget(&window);
    inner->setFocusPolicy(Qt::StrongFocus);
    QAction near;
    QAction far;
    for (QAction *action : {&near, &far}) {
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_3));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    window.addAction(&far);
    inner->addAction(&near);
    QShortcut other(QKeySequence(Qt::CTRL | Qt::Key_4), &window);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    inner->setFocus();
    const QSignalSpy nearby(&near, &QAction::triggered);
    const QSignalSpy away(&far, &QAction::triggered);
    const QSignalSpy object(&other, &QShortcut::activated);
    pressDigit(*inner, 3, Qt::ControlModifier);
    CHECK(nearby.size() == 1);
    CHECK(away.isEmpty());
    pressDigit(*inner, 4, Qt::ControlModifier);
    CHECK(object.size() == 1);
}
