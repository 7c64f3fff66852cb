// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/export_map.h"

#include "ui/map/map_legend.h"
#include "ui/map/map_overlay.h"
#include "ui/map/map_words.h"
#include "ui/widgets/date_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#ifdef VIDEOGUARD_QT_SVG
#include <QSvgGenerator>
#endif

#include <cmath>

namespace videoguard::map {

namespace {

constexpr double kMargin = 18;
constexpr double kHead = 52;
constexpr double kDesignDpi = 96;
constexpr qint64 kMostPixels = 120'000'000;

// On paper the light look holds, whatever the screen has.
const widgets::Theme &paperTheme()
{
    static const widgets::Theme theme = widgets::loadTheme(widgets::ThemeKind::Light, 9.75);
    return theme;
}

// The map's part of the sheet: the screen's middle and scale, fitted so that nothing of the view is lost.
Viewport fitted(const Viewport &screen, QSizeF size)
{
    Viewport viewport = screen;
    viewport.size = size;
    viewport.devicePixelRatio = 1;
    const double factor = std::min(size.width() / screen.size.width(), size.height() / screen.size.height());
    viewport.zoom = std::clamp(screen.zoom + std::log2(factor), kMinZoom, kMaxZoom);
    return viewport;
}

void paintHead(QPainter &painter, const QRectF &box, const ExportOptions &options)
{
    const widgets::Theme &theme = paperTheme();
    painter.setPen(theme.colour.text);
    painter.setFont(theme.font.cardTitle);
    const QString title = options.title.isEmpty()
                              ? QCoreApplication::translate("ExportMap", "Map of the cameras")
                              : options.title;
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetricsF(theme.font.cardTitle).elidedText(title, Qt::ElideRight, box.width()));
    painter.setFont(theme.font.caption);
    painter.setPen(theme.colour.muted);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, widgets::momentText(options.moment));
}

void paintFigures(QPainter &painter, const Viewport &viewport, const ExportSource &source)
{
    const widgets::Theme &theme = paperTheme();
    if (source.state.asked)
        paintPin(painter, theme, viewport.toScreen(*source.state.asked));
    QPolygonF points;
    for (const geo::Position &point : source.state.points)
        points.append(viewport.toScreen(point));
    paintFigure(painter, theme, points, source.state.tool != Tool::Distance, std::nullopt);
    if (!points.isEmpty() && !source.figureNote.isEmpty())
        paintNote(painter, theme, points.back(), source.figureNote, viewport.rect());
}

// The layers of the screen in the look of paper; put back before the screen paints again.
class PaperLook
{
public:
    explicit PaperLook(const ExportSource &source)
        : m_source(source)
    {
        source.ground.setStyle(GroundStyle::Light);
        source.cameras.setTheme(paperTheme());
        source.centres.setTheme(paperTheme());
    }
    ~PaperLook()
    {
        const widgets::Theme &screen = widgets::theme();
        m_source.ground.setStyle(screen.kind == widgets::ThemeKind::Light ? GroundStyle::Light
                                                                          : GroundStyle::Dark);
        m_source.cameras.setTheme(screen);
        m_source.centres.setTheme(screen);
    }
    PaperLook(const PaperLook &) = delete;
    PaperLook &operator=(const PaperLook &) = delete;

private:
    const ExportSource &m_source;
};

base::Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const QString what = QStringLiteral("write %1").arg(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(base::ErrorKind::Denied, what, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(base::ErrorKind::Full, what, file.errorString());
    return {};
}

base::Result<QByteArray> pngOf(const ExportSource &source, const ExportOptions &options,
                               const std::function<bool()> &cancelled)
{
    const QSizeF page = source.state.viewport.size + QSizeF(2 * kMargin, 2 * kMargin + kHead);
    double scale = std::clamp(options.scale, 0.5, 8.0);
    const double pixels = page.width() * page.height();
    if (pixels * scale * scale > kMostPixels)
        scale = std::sqrt(kMostPixels / pixels);
    QImage image((page * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return base::fail(base::ErrorKind::Full, QStringLiteral("make picture of the map"),
                          QStringLiteral("not enough memory"));
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSheet(painter, QRectF(QPointF(), page), source, options, cancelled);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return base::fail(base::ErrorKind::Internal, QStringLiteral("encode PNG"));
    return bytes;
}

base::Result<QByteArray> svgOf(const ExportSource &source, const ExportOptions &options,
                               const std::function<bool()> &cancelled)
{
#ifdef VIDEOGUARD_QT_SVG
    const QSizeF page = source.state.viewport.size + QSizeF(2 * kMargin, 2 * kMargin + kHead);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.toSize());
    generator.setViewBox(QRectF(QPointF(), page));
    generator.setResolution(static_cast<int>(kDesignDpi));
    generator.setTitle(options.title);
    generator.setDescription(source.ground.attribution());
    QPainter painter;
    if (!painter.begin(&generator))
        return base::fail(base::ErrorKind::Internal, QStringLiteral("make SVG"));
    paintSheet(painter, QRectF(QPointF(), page), source, options, cancelled);
    painter.end();
    return bytes;
#else
    Q_UNUSED(source);
    Q_UNUSED(options);
    Q_UNUSED(cancelled);
    return base::fail(base::ErrorKind::Unsupported, QStringLiteral("make SVG"));
#endif
}

base::Result<QByteArray> pdfOf(const ExportSource &source, const ExportOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(options.title);
    writer.setCreator(QStringLiteral("VideoGuard Console"));
    writer.setResolution(300);
    const QSizeF view = source.state.viewport.size;
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4),
                    view.width() > view.height() ? QPageLayout::Landscape : QPageLayout::Portrait,
                    QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
    if (const base::Result<void> printed = printMap(writer, source, options); !printed)
        return tl::unexpected(printed.error());
    return bytes;
}

} // namespace

bool canExport(ExportFormat format)
{
#ifdef VIDEOGUARD_QT_SVG
    Q_UNUSED(format);
    return true;
#else
    return format != ExportFormat::Svg;
#endif
}

void paintSheet(QPainter &painter, const QRectF &page, const ExportSource &source,
                const ExportOptions &options, const std::function<bool()> &cancelled)
{
    const widgets::Theme &theme = paperTheme();
    const PaperLook look(source);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    const QRectF inner = page.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    paintHead(painter, QRectF(inner.topLeft(), QSizeF(inner.width(), kHead - 10)), options);
    const QRectF box = inner.adjusted(0, kHead, 0, 0);
    const Viewport viewport = fitted(source.state.viewport, box.size());
    painter.save();
    painter.translate(box.topLeft());
    painter.setClipRect(viewport.rect());
    source.ground.paintWhole(painter, viewport, cancelled);
    for (MapLayer *layer : source.layers)
        layer->paintBelow(painter, viewport);
    source.cameras.paintCoverage(painter, viewport);
    const bool isFar = source.centres.showsPartners(viewport);
    std::vector<QRectF> taken = isFar ? std::vector<QRectF>() : source.cameras.occupied(viewport);
    const std::vector<QRectF> centres = source.centres.occupied(viewport);
    taken.insert(taken.end(), centres.begin(), centres.end());
    if (source.state.layers.placeNames)
        source.ground.paintLabels(painter, viewport, taken);
    if (!isFar)
        source.cameras.paintSymbols(painter, viewport);
    source.centres.paint(painter, viewport);
    for (MapLayer *layer : source.layers)
        layer->paintAbove(painter, viewport);
    paintFigures(painter, viewport, source);
    const ScaleBar bar = scaleBarFor(viewport, std::min(220.0, box.width() / 3));
    paintScaleBar(painter, theme, {10, viewport.size.height() - 10}, bar, lengthText(bar.length_m));
    const QRectF attribution =
        paintAttribution(painter, theme, QRectF(box.width() / 3, 0, box.width() * 2 / 3, box.height()),
                         source.ground.attribution());
    if (options.legend) {
        const geo::LevelSet &levels = geo::levelSet(source.state.layers.cameras.levelSetId);
        const QSizeF size = MapLegend::paint(nullptr, theme, {}, levels, source.states);
        MapLegend::paint(&painter, theme,
                         {box.width() - size.width() - 10, attribution.top() - size.height() - 8}, levels,
                         source.states);
    }
    painter.restore();
    painter.setPen(QPen(theme.colour.controlLine, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

base::Result<void> printMap(QPagedPaintDevice &device, const ExportSource &source,
                            const ExportOptions &options)
{
    QPainter painter;
    if (!painter.begin(&device))
        return base::fail(base::ErrorKind::Internal, QStringLiteral("print the map"),
                          QStringLiteral("the device cannot be painted on"));
    const double scale = device.logicalDpiX() / kDesignDpi;
    painter.scale(scale, scale);
    paintSheet(painter, QRectF(0, 0, device.width() / scale, device.height() / scale), source, options);
    painter.end();
    return {};
}

base::Result<void> exportMap(const QString &path, const ExportSource &source, const ExportOptions &options,
                             const std::function<bool()> &cancelled)
{
    base::Result<QByteArray> bytes = options.format == ExportFormat::Png   ? pngOf(source, options, cancelled)
                                     : options.format == ExportFormat::Svg ? svgOf(source, options, cancelled)
                                                                           : pdfOf(source, options);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (cancelled && cancelled())
        return base::fail(base::ErrorKind::Cancelled, QStringLiteral("export the map"));
    return writeWhole(path, *bytes);
}

} // namespace videoguard::map
