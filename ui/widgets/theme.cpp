// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/theme.h"

#include "ui/widgets/focus_frame.h"
#include "ui/widgets/placed_keys.h"
#include "ui/widgets/platform_contrast.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStyleFactory>

#include <cmath>

namespace videoguard::widgets {
namespace {

constexpr double kDesignPointSize = 9.75;

QString tokenName(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return QStringLiteral("light");
    case ThemeKind::HighContrast:
        return QStringLiteral("highContrast");
    case ThemeKind::Dark:
        break;
    }
    return QStringLiteral("dark");
}

const QJsonObject &tokens()
{
    static const QJsonObject object = [] {
        QFile file(QStringLiteral(":/videoguard/theme/tokens.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened);
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return object;
}

/// "#RRGGBB" or "rgba(r,g,b,opacity)"; invalid for an empty text.
QColor parseColour(const QString &text)
{
    if (!text.startsWith(QLatin1String("rgba(")))
        return QColor(text);
    const QStringList parts = text.mid(5).chopped(1).split(QLatin1Char(','));
    Q_ASSERT(parts.size() == 4);
    QColor colour(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    colour.setAlphaF(parts[3].toFloat());
    return colour;
}

ThemeColours readColours(const QJsonObject &from)
{
    const auto read = [&from](const char *name) {
        return parseColour(from.value(QLatin1String(name)).toString());
    };
    return {.canvas = read("canvas"),
            .panel = read("panel"),
            .raised = read("raised"),
            .hover = read("hover"),
            .active = read("active"),
            .picture = read("picture"),
            .line = read("line"),
            .controlLine = read("controlLine"),
            .text = read("text"),
            .muted = read("muted"),
            .disabled = read("disabled"),
            .accentFill = read("accentFill"),
            .accentText = read("accentText"),
            .link = read("link"),
            .focus = read("focus"),
            .live = read("live"),
            .info = read("info"),
            .warning = read("warning"),
            .alarm = read("alarm"),
            .offline = read("offline"),
            .alarmText = read("alarmText"),
            .selected = read("selected"),
            .selectedOuter = read("selectedOuter"),
            .scrim = read("scrim")};
}

ThemeFonts readFonts(const QJsonObject &from, double scale)
{
    QFont family = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    family.setFeature("tnum", 1);
#endif
    const auto make = [&](const char *name, QFont::Weight weight) {
        QFont font = family;
        font.setPixelSize(qRound(from.value(QLatin1String(name)).toDouble() * scale));
        font.setWeight(weight);
        return font;
    };
    return {.micro = make("micro", QFont::Normal),
            .caption = make("caption", QFont::Normal),
            .captionStrong = make("caption", QFont::DemiBold),
            .base = make("base", QFont::Normal),
            .baseStrong = make("base", QFont::DemiBold),
            .title = make("title", QFont::DemiBold),
            .cardTitle = make("cardTitle", QFont::DemiBold),
            .clock = make("clock", QFont::DemiBold)};
}

/// Line widths and radii stay as they are; everything that holds text or is hit grows with the font.
ThemeSizes readSizes(const QJsonObject &from, double scale)
{
    const auto fixed = [&from](const char *name) {
        Q_ASSERT(from.contains(QLatin1String(name)));
        return from.value(QLatin1String(name)).toInt();
    };
    const auto read = [&](const char *name) { return qRound(fixed(name) * scale); };
    ThemeSizes size{};
    size.rail = read("rail");
    size.railCompact = read("railCompact");
    size.railItem = read("railItem");
    size.header = read("header");
    size.alarmStrip = read("alarmStrip");
    size.status = read("status");
    size.treeWidth = read("treeWidth");
    size.treeMin = read("treeMin");
    size.treeRow = read("treeRow");
    size.treeIndent = read("treeIndent");
    size.button = read("button");
    size.buttonSmall = read("buttonSmall");
    size.input = read("input");
    size.hitTarget = read("hitTarget");
    size.tableRow = read("tableRow");
    size.tableHeader = read("tableHeader");
    size.tileGap = fixed("tileGap");
    size.tileCaption = read("tileCaption");
    size.tileCaptionLarge = read("tileCaptionLarge");
    size.tileCaptionPadding = read("tileCaptionPadding");
    size.tileBand = read("tileBand");
    size.noteCollapseBelow = read("noteCollapseBelow");
    size.tileCaptionLargeFrom = read("tileCaptionLargeFrom");
    size.focusLine = fixed("focusLine");
    size.focusOffset = fixed("focusOffset");
    size.selectedLine = fixed("selectedLine");
    size.alarmLine = fixed("alarmLine");
    size.railMark = fixed("railMark");
    size.iconRail = read("iconRail");
    size.iconControl = read("iconControl");
    size.iconRow = read("iconRow");
    size.iconState = read("iconState");
    size.iconDot = read("iconDot");
    size.iconEmpty = read("iconEmpty");
    size.radiusControl = fixed("radiusControl");
    size.radiusTag = fixed("radiusTag");
    size.radiusDialog = fixed("radiusDialog");
    size.radiusBadge = fixed("radiusBadge");
    size.panelPadding = read("panelPadding");
    size.rowPadding = read("rowPadding");
    size.controlGap = read("controlGap");
    size.sectionGap = read("sectionGap");
    return size;
}

/// Digits have fractions of a pixel, and there are many of them: rounding each would cut the last one.
int measureTabular(const QFontMetricsF &metrics, const QString &pattern)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    qreal width = 0;
    for (const QChar c : pattern)
        width += c.isDigit() ? widest : metrics.horizontalAdvance(c);
    return static_cast<int>(std::ceil(width));
}

Theme &current()
{
    static Theme value = loadTheme(ThemeKind::Dark);
    return value;
}

} // namespace

int Theme::px(double length) const
{
    return length > 0 ? std::max(1, qRound(length * scale)) : 0;
}

const Theme &theme()
{
    return current();
}

/// The platform's size in points at 96 dpi. Where no desktop names a font (a bare window manager, Xvfb), Qt's
/// own 9 pt is nobody's wish, and the design's size holds.
double platformPointSize()
{
    const QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") && qEnvironmentVariableIsEmpty("KDE_FULL_SESSION"))
        return kDesignPointSize;
#endif
    return QFontInfo(font).pixelSize() * 72.0 / 96.0;
}

Theme loadTheme(ThemeKind kind, double pointSize)
{
    const double points = pointSize > 0 ? pointSize : platformPointSize();
    Theme loaded;
    loaded.kind = kind;
    loaded.scale = std::clamp(points / kDesignPointSize, 0.9, 3.0);
    const QJsonObject &all = tokens();
    loaded.colour =
        readColours(all.value(QLatin1String("themes")).toObject().value(tokenName(kind)).toObject());
    loaded.font = readFonts(all.value(QLatin1String("fonts")).toObject(), loaded.scale);
    loaded.size = readSizes(all.value(QLatin1String("sizes")).toObject(), loaded.scale);
    return loaded;
}

void applyTheme(QApplication &app, ThemeKind kind, double pointSize)
{
    (void)platformWantsContrast(); // while the palette is the platform's
    current() = loadTheme(kind, pointSize);
    if (QStyle *fusion = QStyleFactory::create(QStringLiteral("Fusion")))
        app.setStyle(fusion);
    QApplication::setFont(current().font.base);
    QApplication::setPalette(paletteOf(current()));
    app.setStyleSheet(styleSheetOf(current()));
    FocusFrame::installForAll();
    installPlacedShortcuts();
}

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    // Captions ask for the same few widths with every picture: measured once per font and pattern of digits.
    struct Font {
        QFontMetrics metrics;
        QHash<QString, int> widths;
    };
    constexpr size_t kMostFonts = 16;
    constexpr qsizetype kMostPatterns = 256;
    static std::vector<Font> fonts;

    QString pattern = text;
    for (QChar &c : pattern) {
        if (c.isDigit())
            c = QLatin1Char('0');
    }
    auto font = std::find_if(fonts.begin(), fonts.end(),
                             [&metrics](const Font &known) { return known.metrics == metrics; });
    if (font == fonts.end()) {
        if (fonts.size() >= kMostFonts)
            fonts.clear();
        font = fonts.insert(fonts.end(), Font{metrics, {}});
    }
    if (const auto known = font->widths.constFind(pattern); known != font->widths.constEnd())
        return *known;
    if (font->widths.size() >= kMostPatterns)
        font->widths.clear();
    const int width = measureTabular(QFontMetricsF(metrics), pattern);
    font->widths.insert(pattern, width);
    return width;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace videoguard::widgets
