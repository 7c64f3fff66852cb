// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/stage.h"
#include "tests/screens/widget_path.h"
#include "tests/support/catch.h"
#include "ui/shell/header_bar.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QMenu>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace videoguard;
using namespace videoguard::test;

namespace {

constexpr int kMostSteps = 400;

/// The control that a focused part belongs to: the line of a spin box, the viewport of a list.
const QWidget *controlOf(const QWidget *focused)
{
    for (const QWidget *around = focused; around && !around->isWindow(); around = around->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(around) || qobject_cast<const QComboBox *>(around))
            return around;
    }
    return focused;
}

/// Of several that belong together the Tab key stops at one; arrow keys reach the others.
bool standsForOthers(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button)
        return true;
    if (qobject_cast<const QRadioButton *>(button) || (button->group() && button->group()->exclusive()))
        return button->isChecked();
    return true;
}

bool wantsTab(const QWidget &widget)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != Qt::TabFocus || !widget.isEnabled() || widget.focusProxy())
        return false;
    if (controlOf(&widget) != &widget || widget.isWindow())
        return false;
    // What scrolls with nothing to scroll need not be stopped at, but may be.
    return standsForOthers(widget);
}

QList<const QWidget *> controls(const QWidget &root)
{
    QList<const QWidget *> all;
    for (const QWidget *child : visibleChildren(root)) {
        if (wantsTab(*child))
            all << child;
        all << controls(*child);
    }
    return all;
}

/// Where arrow keys go in a segmented control from the one segment at which Tab stops.
QSet<const QWidget *> reachedByArrows(const widgets::SegmentedControl &control)
{
    for (auto *segment : control.findChildren<QAbstractButton *>()) {
        if (segment->isVisible() && segment->focusPolicy() != Qt::NoFocus)
            segment->setFocus(Qt::TabFocusReason);
    }
    QSet<const QWidget *> reached;
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right}) {
        for (QWidget *at = nullptr; at != QApplication::focusWidget();) {
            at = QApplication::focusWidget();
            reached.insert(at);
            QTest::keyClick(at, key);
        }
    }
    return reached;
}

/// What can be pressed but not focused: only the mouse reaches it, unless a key of its action does.
QList<const QWidget *> mouseOnly(const QWidget &root)
{
    QList<const QWidget *> all;
    for (const auto *button : root.findChildren<const QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const QAction *action = tool ? tool->defaultAction() : nullptr;
        const bool hasKey = !button->shortcut().isEmpty() || (action && !action->shortcuts().isEmpty());
        if (!button->isVisible() || !button->isEnabled() || button->focusPolicy() != Qt::NoFocus || hasKey ||
            button->window() != &root)
            continue;
        const auto *segments = qobject_cast<const widgets::SegmentedControl *>(button->parentWidget());
        if (!segments || !reachedByArrows(*segments).contains(button))
            all << button;
    }
    return all;
}

QImage around(QWidget &window, const QWidget &widget)
{
    constexpr int kBeside = 6;
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    return window.grab(place.adjusted(-kBeside, -kBeside, kBeside, kBeside)).toImage();
}

/// Goes once around by Tab; what was focused, in order.
QList<const QWidget *> goAround(QWidget &window)
{
    QList<const QWidget *> visited;
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    if (!window.focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    for (int step = 0; step < kMostSteps; ++step) {
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        const QWidget *control = controlOf(focused);
        if (step > 0 && control == visited.front() && visited.size() > 1 && visited.back() != control)
            break;
        if (visited.isEmpty() || visited.back() != control)
            visited << control;
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    return visited;
}

void checkReach(const Scene &scene, QWidget &shown)
{
    const QList<const QWidget *> wanted = controls(shown);
    const QList<const QWidget *> visited = goAround(shown);
    for (const QWidget *control : wanted) {
        if (!visited.contains(control) && control->isVisible())
            FAIL_CHECK(scene.name << ": Tab does not reach " << widgetPath(control).toStdString() << " \""
                                  << control->accessibleName().toStdString() << '"');
    }
    for (const QWidget *button : mouseOnly(shown))
        FAIL_CHECK(scene.name << ": only the mouse reaches " << widgetPath(button).toStdString() << " \""
                              << button->accessibleName().toStdString() << '"');
}

void checkFocusIsSeen(const Scene &scene, QWidget &shown)
{
    shown.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown));
    QSet<const QWidget *> seen;
    for (int step = 0; step < kMostSteps; ++step) {
        QWidget *focused = QApplication::focusWidget();
        if (!focused)
            break;
        QTest::keyClick(focused, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        REQUIRE(now);
        // Some go through their parts first: sections of a time, tiles, marks.
        if (seen.contains(now) && now == focused)
            continue;
        if (seen.contains(now))
            break;
        seen.insert(now);
        if (now->size().isEmpty() || now->visibleRegion().isEmpty())
            continue;
        const QImage with = around(shown, *now);
        now->clearFocus();
        const QImage without = around(shown, *now);
        if (with == without)
            FAIL_CHECK(scene.name << ": the focus is not seen on " << widgetPath(now).toStdString() << " \""
                                  << now->accessibleName().toStdString() << '"');
        now->setFocus(Qt::TabFocusReason);
    }
    INFO(scene.name);
    CHECK(seen.size() > 1);
}

} // namespace

TEST_CASE("The Tab key reaches every control of every screen", "[keyboard][screens]")
{
    Stage stage(Look{});
    forEachScene(stage, screenScenes(), checkReach);
}

TEST_CASE("The Tab key reaches every control of every dialog", "[keyboard][dialogs]")
{
    Stage stage(Look{});
    forEachScene(stage, dialogScenes(), checkReach);
}

TEST_CASE("Whatever has the focus on a screen shows it", "[keyboard][screens]")
{
    Stage stage(Look{});
    forEachScene(stage, screenScenes(), checkFocusIsSeen);
}

TEST_CASE("Whatever has the focus in a dialog shows it", "[keyboard][dialogs]")
{
    Stage stage(Look{});
    forEachScene(stage, dialogScenes(), checkFocusIsSeen);
}

TEST_CASE("Every entry of the window's menu has words and is reached by arrow keys", "[keyboard][screens]")
{
    Stage stage(Look{});
    forEachScene(stage, screenScenes(), [](const Scene &scene, QWidget &shown) {
        INFO(scene.name);
        QMenu *menu = nullptr;
        const auto *header = shown.findChild<shell::HeaderBar *>();
        REQUIRE(header);
        // The last one: tools of a screen may have menus of their own.
        for (const auto *button :
             header->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (button->isVisible() && button->menu())
                menu = button->menu();
        }
        REQUIRE(menu);
        menu->popup(shown.mapToGlobal(QPoint(400, 60)));
        Stage::settle();
        QSet<const QAction *> reached;
        for (qsizetype i = 0; i <= menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            reached.insert(menu->activeAction());
        }
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() || !action->isVisible())
                continue;
            CHECK_FALSE(action->text().isEmpty());
            INFO(action->objectName().toStdString());
            CHECK(reached.contains(action) == action->isEnabled());
        }
        menu->close();
    });
}
