// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/kiosk_places.h"

#include "tests/support/catch.h"

using videoguard::shell::kioskMonitors;
using videoguard::shell::kioskPlaces;

namespace {

QStringList list(const char *names)
{
    return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
}

// "A - B": a monitor for each window, "-" for none.
QString placed(const char *homes, const char *wanted, const char *present, const char *primary = "A")
{
    QStringList words;
    for (const QString &place :
         kioskPlaces({list(homes), list(wanted), list(present), QString::fromLatin1(primary)}))
        words << (place.isEmpty() ? QStringLiteral("-") : place);
    return words.join(u' ');
}

} // namespace

TEST_CASE("the names of monitors are read as people write them", "[settings][kiosk]")
{
    CHECK(kioskMonitors(QStringLiteral(" HDMI-1 ,, DP-2,hdmi-1 , ")) == list("HDMI-1 DP-2"));
    CHECK(kioskMonitors({}).isEmpty());
    CHECK(kioskMonitors(QStringLiteral("DELL U2412M")) == QStringList{QStringLiteral("DELL U2412M")});
}

TEST_CASE("every window goes to its chosen monitor, in order", "[settings][kiosk]")
{
    CHECK(placed("A A A", "B C A", "A B C") == QStringLiteral("B C A"));
    CHECK(placed("A B", "b a", "A B") == QStringLiteral("B A"));
    CHECK(placed("A", "B C", "A B C") == QStringLiteral("B"));
}

TEST_CASE("a window without a monitor of its own is hidden, but never the main one", "[settings][kiosk]")
{
    // More windows than chosen monitors.
    CHECK(placed("A A A", "B C", "A B C") == QStringLiteral("B C -"));
    // A further window's monitor is gone, then back.
    CHECK(placed("A A", "B C", "A B") == QStringLiteral("B -"));
    CHECK(placed("A A", "B C", "A B C") == QStringLiteral("B C"));
    // The main one's is gone: a chosen one that no window has, else that of the last window.
    CHECK(placed("A A", "B C D", "A C D") == QStringLiteral("D C"));
    CHECK(placed("A A A", "B C D", "A C D") == QStringLiteral("D C -"));
    CHECK(placed("A A", "B C", "A C") == QStringLiteral("C -"));
    // None of the chosen ones is there.
    CHECK(placed("A A", "B C", "A D", "D") == QStringLiteral("D -"));
    CHECK(placed("A A", "B C", "A D", "gone") == QStringLiteral("A -"));
}

TEST_CASE("without chosen monitors windows stay where they are, one on each", "[settings][kiosk]")
{
    CHECK(placed("A B", "", "A B") == QStringLiteral("A B"));
    CHECK(placed("B A", "", "A B") == QStringLiteral("B A"));
    // Two on the same one: the further window goes to a free one, or waits.
    CHECK(placed("A A", "", "A B") == QStringLiteral("A B"));
    CHECK(placed("A A B", "", "A B") == QStringLiteral("A - B"));
    CHECK(placed("A A", "", "A") == QStringLiteral("A -"));
    // The main one's monitor is gone: a free one, else the primary.
    CHECK(placed("B A", "", "A C") == QStringLiteral("C A"));
    CHECK(placed("B A", "", "A") == QStringLiteral("A -"));
    CHECK(placed("", "", "A").isEmpty());
}
