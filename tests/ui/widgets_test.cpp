// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clock_label.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

using namespace videoguard;
using namespace videoguard::widgets;

namespace {

void addLayouts(SegmentedControl &control)
{
    for (const QString &id :
         {QStringLiteral("1"), QStringLiteral("2x2"), QStringLiteral("3x3"), QStringLiteral("4x4")})
        control.addSegment(id, id, QStringLiteral("Layout ") + id);
    control.addSegment(QStringLiteral("8x8"), QStringLiteral("8x8"), {}, {}, SegmentedControl::Place::More);
}

QToolButton *segment(const SegmentedControl &control, const char *id)
{
    return control.findChild<QToolButton *>(QLatin1String("segment.") + QLatin1String(id));
}

class FixedClock : public base::Clock
{
public:
    [[nodiscard]] base::SteadyTime steady() const override { return {}; }
    [[nodiscard]] base::WallTime wall() const override { return {std::chrono::seconds(1'772'634'728)}; }
};

} // namespace

TEST_CASE("A click on a segment chooses it, setting it does not emit", "[widgets][segments]")
{
    SegmentedControl control;
    addLayouts(control);
    control.resize(control.sizeHint());
    control.show();
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    control.setCurrent(QStringLiteral("2x2"));
    CHECK(chosen.isEmpty());
    QTest::mouseClick(segment(control, "4x4"), Qt::LeftButton);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toString() == QStringLiteral("4x4"));
    CHECK(segment(control, "4x4")->isChecked());
    CHECK_FALSE(segment(control, "2x2")->isChecked());
}

TEST_CASE("Arrow keys move among segments and Enter chooses", "[widgets][segments]")
{
    SegmentedControl control;
    addLayouts(control);
    control.resize(control.sizeHint());
    control.setCurrent(QStringLiteral("2x2"));
    control.show();
    control.activateWindow();
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    segment(control, "2x2")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(segment(control, "2x2"), Qt::Key_Right);
    CHECK(control.focusWidget() == segment(control, "3x3"));
    CHECK(chosen.isEmpty());
    QTest::keyClick(segment(control, "3x3"), Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(control.current() == QStringLiteral("3x3"));
    QTest::keyClick(segment(control, "3x3"), Qt::Key_Home);
    CHECK(control.focusWidget() == segment(control, "1"));
}

TEST_CASE("Segments are one stop for Tab", "[widgets][segments]")
{
    SegmentedControl control;
    addLayouts(control);
    control.setCurrent(QStringLiteral("3x3"));
    control.resize(control.sizeHint());
    int stops = 0;
    for (const QToolButton *button : control.findChildren<QToolButton *>())
        stops += button->focusPolicy() == Qt::TabFocus;
    CHECK(stops == 1);
    CHECK(segment(control, "3x3")->focusPolicy() == Qt::TabFocus);
}

TEST_CASE("What finds no room stands in the menu, and the current one stays in sight", "[widgets][segments]")
{
    SegmentedControl control;
    addLayouts(control);
    control.setCurrent(QStringLiteral("8x8"));
    control.resize(control.minimumSizeHint());
    control.show();
    auto *menu = control.findChild<QMenu *>();
    emit menu->aboutToShow();
    CHECK(menu->actions().size() >= 4);
    const QList<QToolButton *> buttons = control.findChildren<QToolButton *>();
    CHECK(std::any_of(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->isVisible() && button->text() == QStringLiteral("8x8");
    }));
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    menu->actions().constFirst()->trigger();
    CHECK(chosen.size() == 1);
}

TEST_CASE("An elided label keeps the whole text for assistive tools", "[widgets]")
{
    const QString text = QStringLiteral("102 Lielā – Zvaigžņu iela, stāvlaukums pie veikala");
    ElidedLabel label(text);
    label.resize(60, 20);
    CHECK(label.isElided());
    CHECK(label.accessibleName() == text);
    CHECK(label.text() == text);
    label.resize(label.sizeHint());
    CHECK_FALSE(label.isElided());
}

TEST_CASE("Key caps are the parts of a sequence, plus included", "[widgets]")
{
    CHECK(keyCaps(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)) ==
          QStringList{QStringLiteral("Ctrl"), QStringLiteral("Shift"), QStringLiteral("L")});
    CHECK(keyCaps(QKeySequence(Qt::CTRL | Qt::Key_Plus)) ==
          QStringList{QStringLiteral("Ctrl"), QStringLiteral("+")});
    CHECK(keyCaps(QKeySequence(Qt::Key_Plus)) == QStringList{QStringLiteral("+")});
    CHECK(keyCaps({}).isEmpty());
}

TEST_CASE("Esc empties the search first and leaves it next", "[widgets]")
{
    SearchField field(QStringLiteral("Camera"), QKeySequence::Find);
    QSignalSpy cancelled(&field, &SearchField::cancelled);
    field.setText(QStringLiteral("talsi"));
    QTest::keyClick(field.edit(), Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(cancelled.isEmpty());
    QTest::keyClick(field.edit(), Qt::Key_Escape);
    CHECK(cancelled.size() == 1);
}

TEST_CASE("Dates are written as the locale's people write them", "[widgets]")
{
    const QDate date(2026, 3, 4);
    CHECK(dateText(date, QLocale(QLocale::English)) == QStringLiteral("Wed 4 Mar 2026"));
    CHECK(dateText(date, QLocale(QLocale::Latvian)) == QStringLiteral("Tr., 04.03.2026."));
    CHECK(dateText(date, QLocale(QLocale::Lithuanian)) == QStringLiteral("tr 2026-03-04"));
    const QDateTime moment(date, QTime(14, 32, 8), QTimeZone(2 * 3600));
    CHECK(momentText(moment, QLocale(QLocale::English)) ==
          QStringLiteral("Wed 4 Mar 2026, 14:32:08 UTC+02:00"));
    const QDateTime west(date, QTime(14, 32, 8), QTimeZone(-(3 * 3600 + 1800)));
    CHECK(momentText(west, QLocale(QLocale::English)).endsWith(QStringLiteral("UTC−03:30")));
}

TEST_CASE("The clock shows the given clock's time and says it with its offset", "[widgets]")
{
    const FixedClock clock;
    const ClockLabel label(clock);
    CHECK(label.shown().toUTC() == QDateTime::fromSecsSinceEpoch(1'772'634'728).toUTC());
    CHECK(label.accessibleName().contains(QStringLiteral("UTC")));
    CHECK(label.widthFor(true) > label.widthFor(false));
}

TEST_CASE("The focus frame surrounds what was reached by key and nothing that was clicked", "[widgets]")
{
    applyTheme(*qApp, ThemeKind::Dark);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    QAction first(QStringLiteral("First"));
    QAction second(QStringLiteral("Second"));
    auto *one = new ActionButton(&first, ActionButton::Look::Outlined);
    auto *two = new ActionButton(&second, ActionButton::Look::Outlined);
    row->addWidget(one);
    row->addWidget(two);
    window.show();
    window.activateWindow();
    REQUIRE(test::waitFor([&window] { return window.isActiveWindow(); }));
    one->setFocus(Qt::TabFocusReason);
    QTest::keyClick(&window, Qt::Key_Tab);
    REQUIRE(test::waitFor([two] { return two->hasFocus(); }));
    const auto *frame = window.findChild<FocusFrame *>();
    REQUIRE(frame);
    CHECK(frame->framed() == two);
    CHECK(frame->geometry().contains(two->geometry().adjusted(-4, -4, 4, 4)));
    QTest::mouseClick(two, Qt::LeftButton);
    CHECK(frame->framed() == nullptr);
}

TEST_CASE("Nothing that can be clicked is lower than 26", "[widgets]")
{
    QAction action(QStringLiteral("Snapshot"));
    ActionButton button(&action);
    button.setSmall(true);
    Chip chip(QStringLiteral("All"));
    SegmentedControl control;
    addLayouts(control);
    const int least = theme().size.hitTarget;
    CHECK(button.sizeHint().height() >= least);
    CHECK(chip.sizeHint().height() >= least);
    CHECK(control.sizeHint().height() >= least);
}

TEST_CASE("A chip says its count", "[widgets]")
{
    Chip chip(Mark::Stalled, QStringLiteral("Needs attention"));
    chip.setCount(6);
    CHECK(chip.accessibleName() == QStringLiteral("Needs attention: 6"));
}
