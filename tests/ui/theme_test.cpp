// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLabel>

using namespace videoguard::widgets;

namespace {

constexpr double kTextFloor = 4.5;
constexpr double kGraphicsFloor = 3.0;

const ThemeKind kKinds[] = {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast};

} // namespace

TEST_CASE("Words are readable on every surface of every theme", "[theme]")
{
    for (const ThemeKind kind : kKinds) {
        const ThemeColours c = loadTheme(kind).colour;
        for (const QColor &surface : {c.canvas, c.panel, c.raised, c.hover, c.active}) {
            for (const QColor &words : {c.text, c.muted, c.link}) {
                INFO(static_cast<int>(kind)
                     << ' ' << words.name().toStdString() << " on " << surface.name().toStdString());
                CHECK(contrastRatio(words, surface) >= kTextFloor);
            }
        }
        CHECK(contrastRatio(c.accentText, c.accentFill) >= kTextFloor);
        CHECK(contrastRatio(c.alarmText, c.alarm) >= kTextFloor);
    }
}

TEST_CASE("Icons, frames and borders stand out from every surface of every theme", "[theme]")
{
    for (const ThemeKind kind : kKinds) {
        const ThemeColours c = loadTheme(kind).colour;
        for (const QColor &surface : {c.canvas, c.panel, c.raised, c.hover, c.active}) {
            for (const QColor &graphic :
                 {c.controlLine, c.focus, c.live, c.info, c.warning, c.alarm, c.offline}) {
                INFO(static_cast<int>(kind)
                     << ' ' << graphic.name().toStdString() << " on " << surface.name().toStdString());
                CHECK(contrastRatio(graphic, surface) >= kGraphicsFloor);
            }
        }
        // Where yellow alone would vanish, it is drawn inside a dark edge.
        for (const QColor &surface : {c.canvas, c.panel, c.raised}) {
            const bool direct = contrastRatio(c.selected, surface) >= kGraphicsFloor;
            const bool edged = c.selectedOuter.isValid() &&
                               contrastRatio(c.selectedOuter, surface) >= kGraphicsFloor &&
                               contrastRatio(c.selected, c.selectedOuter) >= kGraphicsFloor;
            CHECK((direct || edged));
        }
    }
}

TEST_CASE("The contrast of black and white is 21", "[theme]")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrastRatio(QColor(0x14, 0x17, 0x1A), QColor(0xE6, 0xE9, 0xEC)) == Approx(14.76).margin(0.01));
}

TEST_CASE("Lengths and fonts grow with the platform's font, lines do not", "[theme]")
{
    const Theme normal = loadTheme(ThemeKind::Dark, 9.75);
    const Theme twice = loadTheme(ThemeKind::Dark, 19.5);
    CHECK(normal.scale == Approx(1.0));
    CHECK(normal.font.base.pixelSize() == 13);
    CHECK(normal.size.rail == 80);
    CHECK(twice.font.base.pixelSize() == 26);
    CHECK(twice.size.treeRow == 52);
    CHECK(twice.px(4) == 8);
    CHECK(twice.size.focusLine == normal.size.focusLine);
    CHECK(loadTheme(ThemeKind::Dark, 4).scale == Approx(0.9));
}

TEST_CASE("Every mark of the style sheet is replaced", "[theme]")
{
    for (const ThemeKind kind : kKinds) {
        const QString sheet = styleSheetOf(loadTheme(kind));
        CHECK(sheet.size() > 1000);
        CHECK_FALSE(sheet.contains(QLatin1Char('@')));
    }
}

TEST_CASE("Applying a theme reaches palette, font and widgets that exist already", "[theme]")
{
    QLabel label(QStringLiteral("x"));
    applyTheme(*qApp, ThemeKind::Light);
    CHECK(theme().kind == ThemeKind::Light);
    CHECK(QApplication::palette().color(QPalette::Window) == theme().colour.panel);
    label.ensurePolished();
    CHECK(label.palette().color(QPalette::WindowText) == theme().colour.text);
    applyTheme(*qApp, ThemeKind::Dark);
    label.ensurePolished();
    CHECK(label.palette().color(QPalette::WindowText) == theme().colour.text);
}

TEST_CASE("A running clock never changes its width", "[theme]")
{
    const QFontMetrics metrics(theme().font.clock);
    CHECK(tabularWidth(metrics, QStringLiteral("10:55:46")) >=
          QFontMetricsF(theme().font.clock).horizontalAdvance(QStringLiteral("10:55:46")));
    CHECK(tabularWidth(metrics, QStringLiteral("11:11:11")) ==
          tabularWidth(metrics, QStringLiteral("08:40:52")));
}
