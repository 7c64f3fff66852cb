// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/camera_labels.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace videoguard::map {
namespace {

constexpr double kGap = 6;   ///< between a symbol's edge and its words
constexpr double kAir = 2;   ///< between two labels
constexpr double kCell = 96; ///< of the grid of what is taken
constexpr qint64 kMostBytes = 24 << 20;
constexpr double kMost_px = 260; ///< longer names are elided

/// Rectangles by the grid cells they touch.
class Taken
{
public:
    void add(const QRectF &rect, size_t owner)
    {
        m_rects.push_back({rect, owner});
        eachCell(rect, [&](qint64 cell) { m_cells[cell].push_back(m_rects.size() - 1); });
    }
    /// Whether anything but `owner`'s own lies there.
    [[nodiscard]] bool meets(const QRectF &rect, size_t owner) const
    {
        bool met = false;
        eachCell(rect, [&](qint64 cell) {
            const auto found = m_cells.constFind(cell);
            if (met || found == m_cells.constEnd())
                return;
            for (const size_t i : *found)
                met = met || (m_rects[i].owner != owner && m_rects[i].rect.intersects(rect));
        });
        return met;
    }

private:
    struct Entry {
        QRectF rect;
        size_t owner;
    };
    template<typename Visit>
    static void eachCell(const QRectF &rect, Visit &&visit)
    {
        const auto cell = [](double v) { return static_cast<qint64>(std::floor(v / kCell)); };
        for (qint64 y = cell(rect.top()); y <= cell(rect.bottom()); ++y) {
            for (qint64 x = cell(rect.left()); x <= cell(rect.right()); ++x)
                visit(y * 1'000'003 + x);
        }
    }
    std::vector<Entry> m_rects;
    QHash<qint64, std::vector<size_t>> m_cells;
};

QRectF rectAt(LabelSide side, const LabelWish &wish)
{
    const double width = wish.size.width();
    const double height = wish.size.height();
    const double away = wish.radius + kGap;
    switch (side) {
    case LabelSide::Right:
        return {wish.at.x() + away, wish.at.y() - height / 2, width, height};
    case LabelSide::Left:
        return {wish.at.x() - away - width, wish.at.y() - height / 2, width, height};
    case LabelSide::Below:
        return {wish.at.x() - width / 2, wish.at.y() + away - 2, width, height};
    case LabelSide::Above:
        return {wish.at.x() - width / 2, wish.at.y() - away + 2 - height, width, height};
    case LabelSide::Hidden:
        break;
    }
    return {};
}

/// The words' coverage spread by a round brush: a halo without stroking any outline.
QImage haloOf(const QImage &words, double radius, const QColor &colour)
{
    const int reach = static_cast<int>(std::ceil(radius));
    struct Touch {
        int dx, dy;
        int weight; ///< of 256
    };
    std::vector<Touch> brush;
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            const double inside = radius + 0.5 - std::hypot(dx, dy);
            if (inside > 0)
                brush.push_back({dx, dy, static_cast<int>(256 * std::min(inside, 1.0))});
        }
    }
    const int width = words.width();
    const int height = words.height();
    std::vector<quint8> spread(static_cast<size_t>(width) * static_cast<size_t>(height));
    for (int y = 0; y < height; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(words.constScanLine(y));
        for (int x = 0; x < width; ++x) {
            const int alpha = qAlpha(line[x]);
            if (alpha < 24)
                continue;
            for (const Touch &touch : brush) {
                const int tx = x + touch.dx;
                const int ty = y + touch.dy;
                if (tx < 0 || ty < 0 || tx >= width || ty >= height)
                    continue;
                quint8 &there =
                    spread[static_cast<size_t>(ty) * static_cast<size_t>(width) + static_cast<size_t>(tx)];
                there = std::max(there, static_cast<quint8>(alpha * touch.weight >> 8));
            }
        }
    }
    QImage halo(words.size(), QImage::Format_ARGB32_Premultiplied);
    halo.setDevicePixelRatio(words.devicePixelRatio());
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(halo.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const int alpha =
                spread[static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x)];
            line[x] = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha * 225 / 255));
        }
    }
    return halo;
}

} // namespace

std::vector<LabelLayout::Placed> LabelLayout::place(const std::vector<LabelWish> &wishes,
                                                    const std::vector<QRectF> &obstacles)
{
    constexpr size_t kNobody = static_cast<size_t>(-1);
    Taken taken;
    for (const QRectF &rect : obstacles)
        taken.add(rect, kNobody);
    std::vector<size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&](size_t one, size_t other) {
        return wishes[one].priority != wishes[other].priority ? wishes[one].priority > wishes[other].priority
                                                              : wishes[one].key < wishes[other].key;
    });
    QHash<qint64, LabelSide> sides;
    sides.reserve(static_cast<qsizetype>(wishes.size()));
    std::vector<Placed> placed(wishes.size());
    for (const size_t i : order) {
        const LabelWish &wish = wishes[i];
        const std::array<LabelSide, 6> tries{m_sides.value(wish.key, LabelSide::Hidden),
                                             wish.first,
                                             LabelSide::Right,
                                             LabelSide::Left,
                                             LabelSide::Below,
                                             LabelSide::Above};
        for (const LabelSide side : tries) {
            if (side == LabelSide::Hidden)
                continue;
            const QRectF rect = rectAt(side, wish);
            if (taken.meets(rect.adjusted(-kAir, -kAir / 2, kAir, kAir / 2), i))
                continue;
            placed[i] = {side, rect};
            taken.add(rect, i);
            sides.insert(wish.key, side);
            break;
        }
    }
    m_sides.swap(sides);
    return placed;
}

QString commonName(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    QStringList common = names.front().split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        qsizetype same = 0;
        while (same < common.size() && same < words.size() && common[same] == words[same])
            ++same;
        common = common.mid(0, same);
    }
    // "Lielā iela 2" and "Lielā iela 20" leave no number behind, "A – B" and "A – C" no dash.
    while (!common.isEmpty()) {
        const QString &last = common.back();
        const bool isWord = std::any_of(last.begin(), last.end(), [](QChar c) { return c.isLetter(); });
        if (isWord && last.size() > 1)
            break;
        common.removeLast();
    }
    QString text = common.join(u' ');
    while (text.endsWith(u',') || text.endsWith(u':') || text.endsWith(u';'))
        text.chop(1);
    return text;
}

LabelPixmaps::LabelPixmaps()
    : m_kept(kMostBytes)
{
}

qint64 LabelPixmaps::limit_bytes()
{
    return kMostBytes;
}

void LabelPixmaps::setTheme(const widgets::Theme &theme)
{
    m_theme = theme;
    m_margin = std::ceil(2.4 * theme.scale);
    m_kept.clear();
}

QSizeF LabelPixmaps::sizeOf(const LabelText &text) const
{
    const QFontMetricsF strong(m_theme.font.captionStrong);
    const QFontMetricsF plain(m_theme.font.caption);
    double width = text.number.isEmpty() ? 0 : strong.horizontalAdvance(text.number);
    if (!text.name.isEmpty()) {
        width += text.number.isEmpty() ? 0 : plain.horizontalAdvance(u' ');
        width += std::min(plain.horizontalAdvance(text.name), kMost_px * m_theme.scale);
    }
    return {std::ceil(width), std::ceil(plain.height())};
}

QPixmap LabelPixmaps::pixmap(qint64 key, const LabelText &text, double dpr, bool make)
{
    if (const Kept *kept = m_kept.object(key);
        kept && kept->text == text && qFuzzyCompare(kept->pixmap.devicePixelRatio(), dpr))
        return kept->pixmap;
    if (!make)
        return {};
    const QPixmap pixmap = draw(text, dpr);
    m_kept.insert(key, new Kept{text, pixmap}, qint64{pixmap.width()} * pixmap.height() * 4);
    return pixmap;
}

QPixmap LabelPixmaps::draw(const LabelText &text, double dpr) const
{
    const QSizeF size = sizeOf(text) + QSizeF(2 * m_margin, 2 * m_margin);
    QImage words((size * dpr).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    words.setDevicePixelRatio(dpr);
    words.fill(Qt::transparent);
    const MapInk ink = mapInk(m_theme.kind);
    {
        QPainter painter(&words);
        painter.setPen(ink.label);
        const QFontMetricsF plain(m_theme.font.caption);
        QPointF base(m_margin, m_margin + plain.ascent());
        if (!text.number.isEmpty()) {
            painter.setFont(m_theme.font.captionStrong);
            painter.drawText(base, text.number);
            base.rx() += QFontMetricsF(m_theme.font.captionStrong).horizontalAdvance(text.number) +
                         plain.horizontalAdvance(u' ');
        }
        painter.setFont(m_theme.font.caption);
        painter.drawText(base, plain.elidedText(text.name, Qt::ElideMiddle, kMost_px * m_theme.scale));
    }
    QImage whole = haloOf(words, 2 * m_theme.scale * dpr, ink.halo);
    QPainter painter(&whole);
    painter.drawImage(0, 0, words);
    painter.end();
    return QPixmap::fromImage(std::move(whole));
}

} // namespace videoguard::map
