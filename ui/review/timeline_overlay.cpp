// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/timeline_painter.h"
#include "ui/review/timeline_private.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace videoguard::review {

namespace {

using base::WallTime;
using widgets::theme;

/// A vertical line of `width` pixels around `x`, on whole device pixels.
QRectF lineAt(double x, double width, double top, double bottom, double dpr)
{
    const double left = std::round((x - width / 2) * dpr) / dpr;
    return {left, top, width, bottom - top};
}

/// Text on the light blue of the position, as the tokens say.
const QColor kOnLine(0x14, 0x17, 0x1A);

QColor onLine()
{
    const QColor light = theme().colour.raised;
    const QColor &ground = theme().colour.info;
    return widgets::contrastRatio(ground, kOnLine) >= widgets::contrastRatio(ground, light) ? kOnLine : light;
}

} // namespace

void Timeline::Private::renderRows()
{
    const double dpr = q->devicePixelRatioF();
    const QSize wanted = (QSizeF(q->size()) * dpr).toSize();
    if (rows.size() != wanted || !qFuzzyCompare(rows.devicePixelRatio(), dpr)) {
        rows = QPixmap(wanted);
        rows.setDevicePixelRatio(dpr);
    }
    QPainter painter(&rows);
    TimelinePainter all(painter, model, layout, dpr);
    all.paint(q->size());
    rulerLabels = all.rulerLabels();
    rowsAreOld = false;
}

void Timeline::paintEvent(QPaintEvent *event)
{
    if (m_d->rowsAreOld || !qFuzzyCompare(m_d->rows.devicePixelRatio(), devicePixelRatioF()))
        m_d->renderRows();
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_d->rows);
    if (!m_d->model.visible.isEmpty())
        m_d->paintOverlay(painter);
}

void Timeline::Private::paintOverlay(QPainter &painter)
{
    hideCoveredLabels(painter);
    paintSelection(painter);
    paintHover(painter);
    paintLine(painter);
    paintFocusedMark(painter);
    paintPreview(painter);
}

QRect Timeline::Private::flagRect(bool isIn) const
{
    if (!model.selection)
        return {};
    const QFontMetrics font(theme().font.micro);
    //: the flag at the beginning of the marked range; the key is I
    const QString text = isIn ? Timeline::tr("IN") : Timeline::tr("OUT");
    const int width = font.horizontalAdvance(text) + theme().px(12);
    const int height = std::max(font.height() + theme().px(2), theme().px(16));
    const double x = scale().xOf(isIn ? model.selection->from : model.selection->to);
    if (x < layout.plot.left() - 1 || x > layout.plot.right() + 1)
        return {};
    // Inside the range; outside where the position's label would lie on them.
    const double inside = scale().xOf(model.selection->to) - scale().xOf(model.selection->from);
    const bool outside = inside < 2 * width + positionLabelRect(model.position).width() + theme().px(8);
    const int left = static_cast<int>(std::lround(x)) - (isIn == outside ? width : 0);
    return {left, layout.ruler.top() + 2, width, height};
}

void Timeline::Private::paintSelection(QPainter &painter)
{
    if (!model.selection)
        return;
    const auto &look = theme();
    const TimeScale time = scale();
    const double left = layout.plot.left();
    const double right = layout.plot.right() + 1;
    const double from = std::clamp(time.xOf(model.selection->from), left, right);
    const double to = std::clamp(time.xOf(model.selection->to), left, right);
    const double dpr = q->devicePixelRatioF();
    QColor wash = look.colour.text;
    wash.setAlphaF(0.07F);
    const double bottom = layout.plot.bottom() + 1;
    painter.fillRect(QRectF(from, layout.ruler.top(), to - from, bottom - layout.ruler.top()), wash);

    const TimeScale day = dayScale();
    const double dayFrom = std::clamp(day.xOf(model.selection->from), left, right);
    const double dayTo = std::clamp(day.xOf(model.selection->to), left, right);
    if (model.selection->overlaps(model.day))
        painter.fillRect(QRectF(dayFrom, layout.overviewBar.bottom() - look.px(2) + 1,
                                std::max(1.0, dayTo - dayFrom), look.px(2)),
                         look.colour.text);

    painter.setFont(look.font.micro);
    for (const bool isIn : {true, false}) {
        const QRect flag = flagRect(isIn);
        if (flag.isEmpty())
            continue;
        const double x = time.xOf(isIn ? model.selection->from : model.selection->to);
        painter.fillRect(lineAt(x, 1.5, layout.ruler.top(), bottom, dpr), look.colour.text);
        painter.fillRect(flag, look.colour.text);
        painter.setPen(look.colour.panel);
        painter.drawText(flag, Qt::AlignCenter, isIn ? Timeline::tr("IN") : Timeline::tr("OUT"));
    }
    const QRect place = lengthRect();
    if (place.isEmpty())
        return;
    painter.fillRect(place, look.colour.panel);
    painter.setPen(look.colour.text);
    painter.drawText(place, Qt::AlignCenter, durationText(model.selection->length(), model.locale));
}

QRect Timeline::Private::lengthRect() const
{
    if (!model.selection)
        return {};
    const auto &look = theme();
    const TimeScale time = scale();
    const double left = layout.plot.left();
    const double right = layout.plot.right() + 1;
    const QFontMetrics font(look.font.micro);
    const int width =
        font.horizontalAdvance(durationText(model.selection->length(), model.locale)) + look.px(12);
    const QRect in = flagRect(true);
    const QRect out = flagRect(false);
    const double to = std::clamp(time.xOf(model.selection->to), left, right);
    double end = out.isEmpty() ? to : std::min<double>(to, out.left());
    const double begin = in.isEmpty() ? std::clamp(time.xOf(model.selection->from), left, right)
                                      : std::max<double>(time.xOf(model.selection->from), in.right() + 1);
    // Beside the position's label rather than below it.
    const QRect label = positionLabelRect(model.position);
    if (label.right() > end - width && label.left() < end && label.left() - width > begin)
        end = label.left() - look.px(2);
    if (end - width < begin)
        return {};
    return {static_cast<int>(std::lround(end)) - width, layout.ruler.top() + 2, width,
            std::max(in.height(), font.height())};
}

// Half a time is none: one that a flag or the position's label would cut goes.
void Timeline::Private::hideCoveredLabels(QPainter &painter)
{
    const QRect covers[] = {positionLabelRect(model.position), flagRect(true), flagRect(false), lengthRect()};
    for (const QRect &label : rulerLabels) {
        const bool isCovered = std::any_of(std::begin(covers), std::end(covers),
                                           [&](const QRect &cover) { return cover.intersects(label); });
        if (isCovered)
            painter.fillRect(label, theme().colour.panel);
    }
}

QRect Timeline::Private::positionLabelRect(WallTime at) const
{
    if (!at.isKnown() || at < model.visible.from || at > model.visible.to)
        return {};
    const QFontMetrics font(theme().font.captionStrong);
    const int width = widgets::tabularWidth(font, model.local.timeText(at)) + theme().px(24);
    const int height = std::max(font.height() + theme().px(2), theme().px(18));
    const int x = static_cast<int>(std::lround(scale().xOf(at)));
    const int left =
        std::clamp(x - width / 2, layout.plot.left(), std::max(layout.plot.left(), q->width() - width));
    return {left, layout.ruler.top() + 1, width, height};
}

QRegion Timeline::Private::lineRegion(WallTime at) const
{
    const int slack = theme().px(2) + 2;
    QRegion region;
    if (const double x = scale().xOf(at); x > -1e6 && x < 1e6) {
        const int left = static_cast<int>(std::floor(x)) - slack;
        region +=
            QRect(left, layout.ruler.top(), 2 * slack + 1, layout.plot.bottom() - layout.ruler.top() + 1);
    }
    region += positionLabelRect(at).adjusted(-2, -2, 2, 2);
    if (const double x = dayScale().xOf(at); x > -1e6 && x < 1e6)
        region += QRect(static_cast<int>(std::floor(x)) - slack, 0, 2 * slack + 1, layout.overview.height());
    // The length of the marked range makes room for the label, and so do the times of the ruler.
    if (model.selection)
        region += QRect(0, layout.ruler.top(), q->width(), layout.ruler.height());
    const QRect cover = positionLabelRect(at);
    for (const QRect &label : rulerLabels) {
        if (label.intersects(cover))
            region += label;
    }
    return region;
}

void Timeline::Private::paintLine(QPainter &painter)
{
    const auto &look = theme();
    const double dpr = q->devicePixelRatioF();
    const int width = look.px(2);
    if (model.day.contains(model.position)) {
        const QRect &bar = layout.overviewBar;
        painter.fillRect(
            lineAt(dayScale().xOf(model.position), width, bar.top() - look.px(4), bar.bottom() + 1, dpr),
            look.colour.text);
    }
    const QRect label = positionLabelRect(model.position);
    if (label.isEmpty())
        return;
    painter.fillRect(
        lineAt(scale().xOf(model.position), width, label.bottom(), layout.plot.bottom() + 1, dpr),
        look.colour.info);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour.info);
    painter.drawRoundedRect(label, look.size.radiusTag, look.size.radiusTag);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(look.font.captionStrong);
    painter.setPen(onLine());
    painter.drawText(label, Qt::AlignCenter, model.local.timeText(model.position));
}

QRegion Timeline::Private::hoverRegion() const
{
    QRegion region = previewRect().adjusted(-2, -2, 2, 2);
    if (pointer) {
        region +=
            QRect(pointer->x() - 2, layout.ruler.top(), 5, layout.plot.bottom() - layout.ruler.top() + 1);
        const int half = theme().px(90);
        region += QRect(pointer->x() - half, layout.ruler.top(), 2 * half, layout.ruler.height());
    }
    return region;
}

void Timeline::Private::paintHover(QPainter &painter)
{
    if (!pointer || drag != Drag::None || pointer->y() < layout.ruler.top())
        return;
    const auto &look = theme();
    painter.fillRect(
        lineAt(pointer->x(), 1, layout.ruler.top(), layout.plot.bottom() + 1, q->devicePixelRatioF()),
        look.colour.controlLine);
    const QFontMetrics font(look.font.micro);
    const QString text = model.local.timeText(scale().timeAt(pointer->x()));
    const int width = font.horizontalAdvance(text) + look.px(12);
    const int left = std::clamp(pointer->x() - width / 2, layout.plot.left(),
                                std::max(layout.plot.left(), q->width() - width));
    const QRect label(left, layout.ruler.top() + 2, width, std::max(font.height() + 2, look.px(16)));
    painter.setFont(look.font.micro);
    painter.fillRect(label, look.colour.controlLine);
    painter.fillRect(label.adjusted(1, 1, -1, -1), look.colour.raised);
    painter.setPen(look.colour.text);
    painter.drawText(label, Qt::AlignCenter, text);
}

void Timeline::Private::paintFocusedMark(QPainter &painter)
{
    if (!q->hasFocus() || model.focusedMark < 0)
        return;
    const QRectF rect = markRect(model.marks[static_cast<size_t>(model.focusedMark)], model, layout);
    if (rect.isEmpty())
        return;
    const auto &size = theme().size;
    const double away = size.focusOffset + size.focusLine / 2.0;
    painter.setBrush(Qt::NoBrush);
    QPen pen(theme().colour.focus, size.focusLine);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(rect.adjusted(-away, -away, away, away));
}

QRect Timeline::Private::previewRect() const
{
    if (preview.picture.isNull() || !pointer)
        return {};
    const auto &look = theme();
    const int caption = QFontMetrics(look.font.micro).height() + look.px(4);
    const int most = std::min(look.px(112), q->height() - caption - 4);
    const QSize size = preview.picture.size().scaled(look.px(200), most, Qt::KeepAspectRatio);
    const QSize whole(size.width() + 2, size.height() + caption + 2);
    const int away = look.px(14);
    int left = std::clamp(pointer->x() - whole.width() / 2, 0, std::max(0, q->width() - whole.width()));
    int top = pointer->y() - away - whole.height();
    if (top < 0) {
        // No room above: beside the pointer, never below the hand.
        top = 2;
        const bool rightFits = pointer->x() + away + whole.width() <= q->width();
        left = rightFits ? pointer->x() + away : std::max(0, pointer->x() - away - whole.width());
    }
    return {QPoint(left, top), whole};
}

void Timeline::Private::paintPreview(QPainter &painter)
{
    const QRect rect = previewRect();
    if (rect.isEmpty())
        return;
    const auto &look = theme();
    const QFontMetrics font(look.font.micro);
    const int caption = font.height() + look.px(4);
    painter.fillRect(rect, look.colour.controlLine);
    const QRect inside = rect.adjusted(1, 1, -1, -1);
    const QRect head(inside.topLeft(), QSize(inside.width(), caption));
    const QRect picture(inside.left(), head.bottom() + 1, inside.width(), inside.height() - caption);
    painter.fillRect(head, look.colour.raised);
    QString number;
    for (const TimelineLane &lane : model.lanes) {
        if (lane.cameraId == preview.cameraId)
            number = lane.number;
    }
    painter.setFont(look.font.micro);
    painter.setPen(look.colour.text);
    painter.drawText(
        head, Qt::AlignCenter,
        font.elidedText((number + QStringLiteral("  ") + model.local.timeText(preview.at)).trimmed(),
                        Qt::ElideRight, head.width()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
    painter.drawImage(picture, preview.picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
}

} // namespace videoguard::review
