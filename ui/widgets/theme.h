// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QFontMetrics;

/// Small reusable widgets and the look of the whole console: colours, sizes, fonts, icons. Knows nothing of
/// cameras, streams or screens. Everything here belongs to the GUI thread.
namespace videoguard::widgets {

enum class ThemeKind { Dark, Light, HighContrast };

/// The colours of resources/theme/tokens.json for one theme; the names are those of the file.
struct ThemeColours {
    QColor canvas, panel, raised, hover, active; ///< surfaces, from low to high
    QColor picture;                              ///< behind and beside a picture
    QColor line;                                 ///< separators
    QColor controlLine;                          ///< borders of what can be clicked
    QColor text, muted, disabled;                ///< words
    QColor accentFill, accentText;               ///< the one main action of a panel
    QColor link;
    QColor focus;                               ///< keyboard focus, 3 px, 1 px away
    QColor live, info, warning, alarm, offline; ///< icons, frames and bars only, never words
    QColor alarmText;                           ///< on `alarm`
    QColor selected;                            ///< what the operator has selected or holds
    QColor selectedOuter; ///< dark edge around `selected`; invalid where none is needed (dark theme)
    QColor scrim;         ///< with alpha, over what must not be used now
};

/// Fonts of the platform's family in the sizes of tokens.json; `Strong` is weight 600.
struct ThemeFonts {
    QFont micro;                  ///< rail labels, key caps, axis ticks
    QFont caption, captionStrong; ///< captions above pictures, rows' second column
    QFont base, baseStrong;
    QFont title;     ///< strong
    QFont cardTitle; ///< strong
    QFont clock;     ///< strong
};

/// Heights and widths of tokens.json in device-independent pixels, multiplied by `Theme::scale` already.
struct ThemeSizes {
    int rail, railCompact, railItem, header, alarmStrip, status;
    int treeWidth, treeMin, treeRow, treeIndent;
    int button, buttonSmall, input, hitTarget;
    int tableRow, tableHeader;
    int tileGap, tileCaption, tileCaptionLarge, tileCaptionPadding, tileBand, noteCollapseBelow;
    int tileCaptionLargeFrom; ///< tile width from which `tileCaptionLarge` holds
    int focusLine, focusOffset, selectedLine, alarmLine, railMark;     ///< line widths
    int iconRail, iconControl, iconRow, iconState, iconDot, iconEmpty; ///< edge lengths of icons
    int radiusControl, radiusTag, radiusDialog, radiusBadge;
    int panelPadding, rowPadding, controlGap, sectionGap;
};

/// All that painting needs to know of the look. A value: copy it or read it through `theme()`.
struct Theme {
    ThemeKind kind = ThemeKind::Dark;
    double scale = 1.0; ///< platform's font size over 9.75 pt; 0.9-3
    ThemeColours colour;
    ThemeFonts font;
    ThemeSizes size{};

    /// A length of the design (at 9.75 pt) in device-independent pixels, at least 1 when `length` > 0.
    [[nodiscard]] int px(double length) const;
};

/// The theme in force. Dark until `applyTheme` was called; needs a QGuiApplication.
[[nodiscard]] const Theme &theme();

/// The size of the desktop's font in points; where no desktop names one, that of the design.
[[nodiscard]] double platformPointSize();

/// Builds a theme from the compiled-in tokens without applying it. `pointSize` <= 0: that of the platform's
/// font.
[[nodiscard]] Theme loadTheme(ThemeKind kind, double pointSize = 0);

/// Makes `kind` the theme in force: Fusion style, palette, style sheet, font. Every widget gets StyleChange
/// and PaletteChange events, upon which own painting repaints and cached sizes are taken anew.
void applyTheme(QApplication &app, ThemeKind kind, double pointSize = 0);

/// Width of `text` with every digit as wide as the widest one, so that a running clock or counter never moves
/// its neighbours.
[[nodiscard]] int tabularWidth(const QFontMetrics &metrics, const QString &text);

/// WCAG 2.1 contrast of two opaque colours, 1-21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace videoguard::widgets
