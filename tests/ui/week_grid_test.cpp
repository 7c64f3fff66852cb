// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/week_grid.h"

#include "tests/support/catch.h"

#include <QTest>

using namespace videoguard;

TEST_CASE("hours of the week are painted by keys and by dragging", "[week_grid]")
{
    widgets::WeekGrid grid;
    grid.resize(grid.sizeHint());
    int changes = 0;
    QObject::connect(&grid, &widgets::WeekGrid::changed, &grid, [&] { ++changes; });
    QTest::keyClick(&grid, Qt::Key_Space);
    CHECK(grid.hours()[0] == 1U);
    QTest::keyClick(&grid, Qt::Key_Down);
    QTest::keyClick(&grid, Qt::Key_Right);
    CHECK(grid.accessibleDescription().contains(QStringLiteral("01:00")));
    QTest::keyClick(&grid, Qt::Key_Space, Qt::ShiftModifier);
    CHECK(grid.hours()[1] == 0xFFFFFFU);
    CHECK(changes > 0);

    grid.setHours({});
    changes = 0;
    const QPoint from(grid.width() - 3, grid.height() - 3);
    QTest::mousePress(&grid, Qt::LeftButton, {}, from);
    CHECK(grid.hours()[6] != 0U);
    QMouseEvent move(QEvent::MouseMove, from - QPoint(0, grid.height() / 8), grid.mapToGlobal(from),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&grid, &move);
    QTest::mouseRelease(&grid, Qt::LeftButton, {}, from);
    CHECK(grid.hours()[5] == grid.hours()[6]);
    CHECK(changes == 2);
}
