// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "ui/widgets/day_calendar.h"
#include "ui/widgets/day_calendar_private.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace videoguard;
using namespace videoguard::widgets;

namespace {

class EnglishWeek
{
public:
    explicit EnglishWeek(const QString &locale = QStringLiteral("en_GB"))
    {
        QLocale::setDefault(QLocale(locale));
    }
    ~EnglishWeek() { QLocale::setDefault(QLocale::c()); }
    Q_DISABLE_COPY_MOVE(EnglishWeek)
};

QHash<QDate, DayCalendar::Day> someDays()
{
    return {{QDate(2026, 3, 2), {0x00FFFF, 0}},
            {QDate(2026, 3, 3), {0xFFFFFF, 0}},
            {QDate(2026, 3, 4), {0x7FFF, 1}}};
}

} // namespace

TEST_CASE("The first shown day is that of the week in which the month begins", "[calendar]")
{
    CHECK(firstShownDay(QDate(2026, 3, 17), Qt::Monday) == QDate(2026, 2, 23));
    CHECK(firstShownDay(QDate(2026, 3, 17), Qt::Sunday) == QDate(2026, 3, 1));
    CHECK(firstShownDay(QDate(2026, 6, 1), Qt::Monday) == QDate(2026, 6, 1));
    CHECK(firstShownDay(QDate(2026, 2, 1), Qt::Saturday) == QDate(2026, 1, 31));
}

TEST_CASE("Hours with footage are joined to runs", "[calendar]")
{
    using Runs = std::vector<std::pair<int, int>>;
    CHECK(hourRuns(0).empty());
    CHECK(hourRuns(0xFFFFFF) == Runs{{0, 24}});
    CHECK(hourRuns(0x800001) == Runs{{0, 1}, {23, 24}});
    CHECK(hourRuns(0x0000F0) == Runs{{4, 8}});
}

TEST_CASE("A click chooses the day, setting it does not tell", "[calendar]")
{
    const EnglishWeek locale;
    DayCalendar calendar;
    calendar.setToday(QDate(2026, 3, 4));
    calendar.resize(calendar.sizeHint());
    calendar.show();
    QSignalSpy chosen(&calendar, &DayCalendar::dayChosen);
    calendar.setDay(QDate(2026, 3, 4));
    CHECK(chosen.isEmpty());
    CHECK(calendar.shown() == std::pair(QDate(2026, 2, 23), QDate(2026, 4, 5)));
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.cellRect(8).center());
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toDate() == QDate(2026, 3, 3));
    CHECK(calendar.day() == QDate(2026, 3, 3));
}

TEST_CASE("Keys move by day, week and month; Enter chooses", "[calendar]")
{
    const EnglishWeek locale;
    DayCalendar calendar;
    calendar.setToday(QDate(2026, 3, 4));
    calendar.setDay(QDate(2026, 3, 4));
    calendar.show();
    const QSignalSpy chosen(&calendar, &DayCalendar::dayChosen);
    const QSignalSpy month(&calendar, &DayCalendar::monthShown);
    const auto cursor = [&] { return calendar.dateOfCell(calendar.focusedCell()); };
    QTest::keyClick(&calendar, Qt::Key_Left);
    CHECK(cursor() == QDate(2026, 3, 3));
    QTest::keyClick(&calendar, Qt::Key_Down);
    CHECK(cursor() == QDate(2026, 3, 10));
    CHECK(month.isEmpty());
    QTest::keyClick(&calendar, Qt::Key_PageUp);
    CHECK(cursor() == QDate(2026, 2, 10));
    CHECK(month.size() == 1);
    CHECK(chosen.isEmpty());
    QTest::keyClick(&calendar, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toDate() == QDate(2026, 2, 10));
    QTest::keyClick(&calendar, Qt::Key_Home);
    CHECK(cursor() == QDate(2026, 3, 4));
    CHECK(month.size() == 2);
}

TEST_CASE("The buttons go to other months and to today", "[calendar]")
{
    const EnglishWeek locale;
    DayCalendar calendar;
    calendar.setToday(QDate(2026, 3, 4));
    calendar.setDay(QDate(2026, 1, 31));
    calendar.show();
    QSignalSpy month(&calendar, &DayCalendar::monthShown);
    const auto buttons = calendar.findChildren<QToolButton *>();
    REQUIRE(buttons.size() == 3);
    const auto button = [&](const char *name) {
        for (QToolButton *one : buttons) {
            if (one->defaultAction() && one->defaultAction()->objectName() == QLatin1String(name))
                return one;
            if (one->actions().value(0) && one->actions().value(0)->objectName() == QLatin1String(name))
                return one;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    REQUIRE(button("calendar.nextMonth"));
    QTest::mouseClick(button("calendar.nextMonth"), Qt::LeftButton);
    CHECK(calendar.shown().first == QDate(2026, 1, 26));
    CHECK(month.size() == 1);
    QSignalSpy chosen(&calendar, &DayCalendar::dayChosen);
    QTest::mouseClick(button("calendar.today"), Qt::LeftButton);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toDate() == QDate(2026, 3, 4));
}

TEST_CASE("Weeks begin as the language's country has them", "[calendar]")
{
    {
        const EnglishWeek locale(QStringLiteral("lv_LV"));
        DayCalendar calendar;
        calendar.setDay(QDate(2026, 3, 4));
        CHECK(calendar.shown().first.dayOfWeek() == Qt::Monday);
    }
    const EnglishWeek locale(QStringLiteral("en_US"));
    DayCalendar calendar;
    calendar.setDay(QDate(2026, 3, 4));
    CHECK(calendar.shown().first.dayOfWeek() == Qt::Sunday);
}

TEST_CASE("A day is read aloud with what there is on it", "[calendar][accessible]")
{
    const EnglishWeek locale;
    DayCalendar calendar;
    calendar.setToday(QDate(2026, 3, 4));
    calendar.setDay(QDate(2026, 3, 4));
    calendar.setDays(someDays());
    CHECK(calendar.cellName(9) == QStringLiteral("Wed 4 Mar 2026, footage in 15 hours, 1 incidents, today"));
    CHECK(calendar.cellName(0) == QStringLiteral("Mon 23 Feb 2026, no footage"));
    CHECK(calendar.cellName(10) == QStringLiteral("Thu 5 Mar 2026"));
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(&calendar);
    REQUIRE(all);
    REQUIRE(all->childCount() == 45); // 42 days, 3 buttons
    CHECK(all->child(9)->state().selected);
    CHECK(all->child(9)->text(QAccessible::Name) == calendar.cellName(9));
    CHECK(all->indexOfChild(all->child(9)) == 9);
    CHECK(all->child(44)->role() == QAccessible::Button);
}

TEST_CASE("The calendar fits a narrow column in every theme and size", "[calendar][paint]")
{
    for (const auto kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
        for (const double points : {9.75, 19.5}) {
            applyTheme(*qApp, kind, points);
            for (const char *name : {"en_GB", "lv_LV", "lt_LT"}) {
                const EnglishWeek locale(QString::fromLatin1(name));
                DayCalendar calendar;
                calendar.setDay(QDate(2026, 9, 4));
                calendar.setDays(someDays());
                calendar.setOldest(QDate(2026, 2, 2), QStringLiteral("oldest 2 Feb, 14:32"));
                CHECK(calendar.minimumSizeHint().width() <= theme().px(210));
                for (const int width : {theme().px(210), theme().px(260)}) {
                    calendar.resize(width, calendar.sizeHint().height());
                    CHECK_FALSE(calendar.grab().isNull());
                    CHECK(calendar.cellRect(41).right() == width - 1);
                    CHECK(calendar.cellRect(41).bottom() < calendar.height());
                    CHECK(calendar.cellRect(0).height() >= QFontMetrics(theme().font.base).height());
                }
            }
        }
    }
    applyTheme(*qApp, ThemeKind::Dark);
}
