// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/tile_painter.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace videoguard::wall {

using widgets::theme;

struct TilePainter::NoteGeometry {
    QRectF panel;
    QRectF icon;
    QRectF title;
    QRectF detail;
    QRectF action;
    bool collapsed = false; ///< only icon and title: the tile is too narrow for more
};

namespace {

constexpr double kNoteShare = 0.9;

/// Pictures are black behind in every theme: words on them are those of the dark one.
const widgets::ThemeColours &wordsOnBlack()
{
    static const widgets::ThemeColours dark = widgets::loadTheme(widgets::ThemeKind::Dark).colour;
    return dark;
}

QColor blended(const QColor &top, const QColor &bottom, double opacity)
{
    const auto mix = [opacity](int a, int b) {
        return static_cast<int>(a * opacity + b * (1 - opacity) + 0.5);
    };
    return {mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue())};
}

void text(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QFont &font,
          const QColor &colour, const QString &words)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, words);
}

// Lays the caption's right part from the right edge inwards.
class FromRight
{
public:
    FromRight(QPainter &painter, QRectF row)
        : m_painter(painter)
        , m_row(row)
    {
    }

    void words(const QString &words, const QFont &font, const QColor &colour, int width = 0)
    {
        const QFontMetrics metrics(font);
        const double w = width > 0 ? width : metrics.horizontalAdvance(words);
        take(w);
        text(m_painter, QRectF(m_row.right(), m_row.top(), w, m_row.height()),
             Qt::AlignRight | Qt::AlignVCenter, font, colour, words);
        space();
    }
    void mark(const widgets::StateMark &mark)
    {
        take(mark.size);
        const QRectF rect(m_row.right(), m_row.top(), mark.size, m_row.height());
        widgets::paintMark(m_painter, rect.toAlignedRect(), mark);
        m_row.setRight(m_row.right() - theme().px(5));
    }
    void icon(const QString &name, const QColor &colour)
    {
        const int size = theme().size.iconState;
        take(size);
        const QRectF rect(m_row.right(), m_row.center().y() - size / 2.0, size, size);
        widgets::paintIcon(m_painter, rect.toRect(), name, colour);
        m_row.setRight(m_row.right() - theme().px(4));
    }
    void space() { m_row.setRight(m_row.right() - theme().px(8)); }
    [[nodiscard]] double left() const { return m_row.right(); }
    [[nodiscard]] double room() const { return m_row.width(); }

private:
    void take(double width) { m_row.setRight(m_row.right() - width); }

    QPainter &m_painter;
    QRectF m_row;
};

} // namespace

void TilePainter::caption(QPainter &painter, const TileLook &look) const
{
    const widgets::Theme &t = theme();
    painter.fillRect(look.rect.caption, look.hasCamera ? t.colour.raised : t.colour.canvas);
    if (!look.hasCamera)
        return;
    const int padding = t.size.tileCaptionPadding;
    const QRectF row = look.rect.caption.adjusted(padding, 0, -padding, 0);
    const QFontMetrics captionMetrics(t.font.caption);

    FromRight right(painter, row);
    right.words(look.clock, t.font.caption, look.clockIsOld ? t.colour.text : t.colour.muted,
                widgets::tabularWidth(captionMetrics, look.clock));
    const bool narrow = row.width() < t.size.noteCollapseBelow;
    if (look.recording) {
        right.words(tr("REC"), t.font.captionStrong, t.colour.text);
        right.mark(widgets::stateMark(widgets::Mark::Recording));
    }
    if (look.listening) {
        if (!narrow)
            right.words(tr("Sound"), t.font.caption, t.colour.text);
        right.mark(widgets::stateMark(widgets::Mark::Listening));
    }
    if (!look.zoomWords.isEmpty())
        right.words(look.zoomWords, t.font.caption, t.colour.text);
    if (!look.owner.isEmpty()) {
        // The camera's own name comes first: the owner's gives way to it and leaves its sign.
        const double name =
            captionMetrics.horizontalAdvance(look.number + look.name) + t.size.iconState + t.px(20);
        const double owner = captionMetrics.horizontalAdvance(look.owner) + t.size.iconState + t.px(12);
        if (right.room() > name + owner)
            right.words(look.owner, t.font.caption, t.colour.muted);
        right.icon(QStringLiteral("landmark"), t.colour.muted);
    }

    const widgets::StateMark mark = widgets::stateMark(look.truth.mark);
    const int markBox = t.size.iconState;
    double x = row.left();
    widgets::paintMark(painter, QRectF(x, row.top(), markBox, row.height()).toAlignedRect(), mark);
    x += markBox + t.px(5);
    if (!look.number.isEmpty()) {
        const double w = QFontMetrics(t.font.captionStrong).horizontalAdvance(look.number);
        text(painter, QRectF(x, row.top(), w + 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
             t.font.captionStrong, t.colour.text, look.number);
        x += w + t.px(6);
    }
    const double room = right.left() - x;
    if (room > 0) {
        const QString name = captionMetrics.elidedText(look.name, Qt::ElideMiddle, static_cast<int>(room));
        text(painter, QRectF(x, row.top(), room, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
             t.font.caption, t.colour.text, name);
    }
}

QRectF TilePainter::pictureRect(const TileLook &look) const
{
    if (!look.picture || look.picture->isNull() || look.truth.pictureOpacity <= 0)
        return {};
    // The producer has fitted it already: the pixels are painted one to one, centred.
    const QSizeF size = QSizeF(look.picture->image.size()) / m_dpr;
    const QRectF &box = look.rect.picture;
    const double x = box.left() + std::floor((box.width() - size.width()) / 2 * m_dpr) / m_dpr;
    const double y = box.top() + std::floor((box.height() - size.height()) / 2 * m_dpr) / m_dpr;
    const QRectF exact(QPointF(x, y), size);
    if (box.adjusted(-1, -1, 1, 1).contains(exact) &&
        (size.width() > box.width() - 2 || size.height() > box.height() - 2))
        return exact;
    // Made for another size (the tile was just resized): fit it until the next one comes.
    return fitted(box, size.width() / size.height(), m_dpr);
}

void TilePainter::pictureBox(QPainter &painter, const TileLook &look) const
{
    const widgets::Theme &t = theme();
    if (!look.hasCamera) {
        empty(painter, look);
        return;
    }
    const QRectF target = pictureRect(look);
    if (target != look.rect.picture)
        painter.fillRect(look.rect.picture, t.colour.picture);
    if (!target.isEmpty()) {
        const QSizeF exact = QSizeF(look.picture->image.size()) / m_dpr;
        const bool oneToOne =
            qFuzzyCompare(exact.width(), target.width()) && qFuzzyCompare(exact.height(), target.height());
        if (oneToOne && m_dpr == 1.0) {
            painter.drawImage(target.topLeft(), look.picture->image);
        } else {
            painter.setRenderHint(QPainter::SmoothPixmapTransform, !oneToOne);
            painter.drawImage(target, look.picture->image);
        }
        if (look.truth.pictureOpacity < 1.0) {
            QColor veil = t.colour.picture;
            veil.setAlphaF(static_cast<float>(1.0 - look.truth.pictureOpacity));
            painter.fillRect(target, veil);
        }
    }
    const bool hasNote = look.truth.place == NotePlace::Note || look.truth.place == NotePlace::Centre;
    if (!look.overlay.isEmpty() && !hasNote)
        overlay(painter, look);
    if (look.truth.place == NotePlace::Band)
        band(painter, look);
    else if (look.truth.place != NotePlace::None)
        note(painter, look);
    if (!look.typedNumber.isEmpty()) {
        const QFontMetrics metrics(t.font.clock);
        const QString words = look.typedNumber + QLatin1Char('_');
        QRectF box(0, 0, metrics.horizontalAdvance(words) + t.px(24), metrics.height() + t.px(12));
        box.moveCenter(look.rect.picture.center());
        painter.fillRect(box, t.colour.raised);
        text(painter, box, Qt::AlignCenter, t.font.clock, t.colour.selected, words);
    }
}

void TilePainter::band(QPainter &painter, const TileLook &look) const
{
    const widgets::Theme &t = theme();
    QRectF strip = look.rect.picture;
    strip.setTop(strip.bottom() - std::min<double>(t.size.tileBand, strip.height()));
    painter.fillRect(strip, t.colour.canvas);
    const widgets::StateMark mark = widgets::stateMark(look.truth.mark);
    const QFontMetrics strong(t.font.captionStrong);
    const QFontMetrics plain(t.font.caption);
    QString detail = look.truth.detail.isEmpty() ? QString() : QStringLiteral(" – ") + look.truth.detail;
    const double room = strip.width() - 2 * t.size.tileCaptionPadding - t.size.iconState - t.px(6);
    QString title = look.truth.title;
    double titleWidth = strong.horizontalAdvance(title);
    double detailWidth = plain.horizontalAdvance(detail);
    if (titleWidth + detailWidth > room) {
        if (look.truth.detailMatters) {
            title =
                strong.elidedText(title, Qt::ElideRight, static_cast<int>(std::max(0.0, room - detailWidth)));
            titleWidth = strong.horizontalAdvance(title);
        } else {
            detail.clear();
            detailWidth = 0;
        }
    }
    double x = strip.center().x() - (titleWidth + detailWidth + t.size.iconState + t.px(6)) / 2;
    x = std::max(x, strip.left() + t.size.tileCaptionPadding);
    widgets::paintMark(painter, QRectF(x, strip.top(), t.size.iconState, strip.height()).toAlignedRect(),
                       mark);
    x += t.size.iconState + t.px(6);
    text(painter, QRectF(x, strip.top(), titleWidth + 2, strip.height()), Qt::AlignLeft | Qt::AlignVCenter,
         t.font.captionStrong, t.colour.text, title);
    text(painter, QRectF(x + titleWidth, strip.top(), detailWidth + 2, strip.height()),
         Qt::AlignLeft | Qt::AlignVCenter, t.font.caption, t.colour.text, detail);
}

TilePainter::NoteGeometry TilePainter::noteGeometry(const TileLook &look) const
{
    const widgets::Theme &t = theme();
    NoteGeometry g;
    const QRectF &box = look.rect.picture;
    const double most = box.width() * kNoteShare;
    g.collapsed = box.width() < t.size.noteCollapseBelow;
    const QFontMetrics titleMetrics(g.collapsed ? t.font.captionStrong : t.font.baseStrong);
    const QFontMetrics detailMetrics(t.font.caption);
    const double pad = t.px(12);
    const double iconSize = t.size.iconState + t.px(3);
    const double titleRoom = most - 2 * pad - iconSize - t.px(6);
    const QRectF titleBounds = titleMetrics.boundingRect(
        QRect(0, 0, std::max(20, static_cast<int>(titleRoom)), 400), Qt::TextWordWrap, look.truth.title);
    QRectF detailBounds;
    if (!g.collapsed && !look.truth.detail.isEmpty())
        detailBounds = detailMetrics.boundingRect(
            QRect(0, 0, static_cast<int>(std::min<double>(most - 2 * pad, t.px(300))), 400),
            Qt::TextWordWrap | Qt::AlignHCenter, look.truth.detail);
    const QString action = actionText(look.truth.action);
    QSizeF button;
    if (!action.isEmpty() && !g.collapsed)
        button = QSizeF(detailMetrics.horizontalAdvance(action) + t.px(24), t.size.buttonSmall);
    const double width =
        std::max({titleBounds.width() + iconSize + t.px(6), detailBounds.width(), button.width()});
    double height = titleBounds.height();
    if (!detailBounds.isEmpty())
        height += t.px(4) + detailBounds.height();
    // A button that does not fit stays in the context menu.
    if (!button.isEmpty() && height + t.px(10) + button.height() + t.px(16) > box.height())
        button = {};
    if (!button.isEmpty())
        height += t.px(10) + button.height();
    g.panel = QRectF(0, 0, width + 2 * pad, height + t.px(16));
    g.panel.moveCenter(box.center());
    double y = g.panel.top() + t.px(8);
    const double titleX = g.panel.center().x() - (titleBounds.width() + iconSize + t.px(6)) / 2;
    g.icon = QRectF(titleX, y, iconSize, std::min<double>(titleBounds.height(), titleMetrics.height()));
    g.title = QRectF(titleX + iconSize + t.px(6), y, titleBounds.width() + 1, titleBounds.height());
    y += titleBounds.height() + t.px(4);
    if (!detailBounds.isEmpty()) {
        g.detail = QRectF(g.panel.center().x() - detailBounds.width() / 2 - 1, y, detailBounds.width() + 2,
                          detailBounds.height());
        y += detailBounds.height();
    }
    if (!button.isEmpty())
        g.action = QRectF(
            QPointF(std::round(g.panel.center().x() - button.width() / 2), std::round(y + t.px(10))), button);
    return g;
}

void TilePainter::note(QPainter &painter, const TileLook &look) const
{
    const widgets::Theme &t = theme();
    const NoteGeometry g = noteGeometry(look);
    if (look.truth.place == NotePlace::Note) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.colour.controlLine);
        painter.setBrush(t.colour.canvas);
        painter.drawRoundedRect(g.panel.toAlignedRect().adjusted(0, 0, -1, -1), t.size.radiusControl,
                                t.size.radiusControl);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    widgets::paintMark(painter, g.icon.toAlignedRect(), widgets::stateMark(look.truth.mark));
    painter.setFont(g.collapsed ? t.font.captionStrong : t.font.baseStrong);
    const bool onPanel = look.truth.place == NotePlace::Note;
    painter.setPen(onPanel ? t.colour.text : wordsOnBlack().text);
    painter.drawText(g.title, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, look.truth.title);
    painter.setFont(t.font.caption);
    painter.setPen(onPanel ? t.colour.text : wordsOnBlack().muted);
    painter.drawText(g.detail, Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignTop, look.truth.detail);
    if (g.action.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.colour.controlLine);
    painter.setBrush(look.actionPressed   ? t.colour.active
                     : look.actionHovered ? t.colour.hover
                                          : t.colour.canvas);
    painter.drawRoundedRect(g.action.adjusted(0.5, 0.5, -0.5, -0.5), t.size.radiusControl,
                            t.size.radiusControl);
    painter.setRenderHint(QPainter::Antialiasing, false);
    text(painter, g.action, Qt::AlignCenter, t.font.caption, t.colour.text, actionText(look.truth.action));
}

QRectF TilePainter::actionRect(const TileLook &look) const
{
    if (look.truth.place != NotePlace::Note && look.truth.place != NotePlace::Centre)
        return {};
    return look.hasCamera ? noteGeometry(look).action : QRectF();
}

void TilePainter::empty(QPainter &painter, const TileLook &look) const
{
    const widgets::Theme &t = theme();
    painter.fillRect(look.rect.picture, t.colour.canvas);
    QPen pen(look.dropTarget ? t.colour.text : t.colour.controlLine, 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(look.rect.tile.toRect().adjusted(0, 0, -1, -1));
    const QFontMetrics metrics(t.font.caption);
    const QRectF box = look.rect.tile.adjusted(t.px(8), t.px(4), -t.px(8), -t.px(4));
    if (!look.typedNumber.isEmpty()) {
        text(painter, box, Qt::AlignCenter, t.font.clock, t.colour.selected,
             look.typedNumber + QLatin1Char('_'));
        return;
    }
    if (box.height() < metrics.height() || box.width() < t.px(60))
        return;
    painter.setFont(t.font.caption);
    painter.setPen(t.colour.muted);
    const QString words = look.truth.title + QLatin1Char('\n') + look.truth.detail;
    const QRectF needed = metrics.boundingRect(box.toRect(), Qt::AlignCenter | Qt::TextWordWrap, words);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap,
                     needed.height() <= box.height() ? words : look.truth.title);
}

void TilePainter::overlay(QPainter &painter, const TileLook &look) const
{
    const widgets::Theme &t = theme();
    const QFontMetrics metrics(t.font.micro);
    const double pad = t.px(6);
    double width = 0;
    for (const QString &line : look.overlay)
        width = std::max<double>(width, metrics.horizontalAdvance(line));
    const double most = look.rect.picture.width() - 2 * pad;
    QRectF panel(look.rect.picture.left() + pad, look.rect.picture.top() + pad,
                 std::min(width + 2 * pad, most),
                 static_cast<double>(look.overlay.size()) * metrics.height() + pad);
    panel = panel.intersected(look.rect.picture);
    QColor ground = blended(t.colour.canvas, t.colour.picture, 0.9);
    ground.setAlpha(216);
    painter.fillRect(panel, ground);
    double y = panel.top() + pad / 2;
    for (const QString &line : look.overlay) {
        if (y + metrics.height() > panel.bottom() + 1)
            break;
        text(painter, QRectF(panel.left() + pad, y, panel.width() - 2 * pad, metrics.height()),
             Qt::AlignLeft | Qt::AlignVCenter, t.font.micro, t.colour.text,
             metrics.elidedText(line, Qt::ElideRight, static_cast<int>(panel.width() - 2 * pad)));
        y += metrics.height();
    }
}

void TilePainter::frame(QPainter &painter, const TileLook &look) const
{
    if (!look.selected && !look.dropTarget)
        return;
    const widgets::Theme &t = theme();
    const auto ring = [&](double from, double to, const QColor &colour) {
        const QRectF outer = look.rect.tile.adjusted(-to, -to, to, to);
        const double w = to - from;
        painter.fillRect(QRectF(outer.left(), outer.top(), outer.width(), w), colour);
        painter.fillRect(QRectF(outer.left(), outer.bottom() - w, outer.width(), w), colour);
        painter.fillRect(QRectF(outer.left(), outer.top(), w, outer.height()), colour);
        painter.fillRect(QRectF(outer.right() - w, outer.top(), w, outer.height()), colour);
    };
    const QColor colour = look.selected ? t.colour.selected : t.colour.focus;
    ring(0, t.size.selectedLine, colour);
    if (look.selected && t.colour.selectedOuter.isValid())
        ring(t.size.selectedLine - 1, t.size.selectedLine, t.colour.selectedOuter);
}

} // namespace videoguard::wall
