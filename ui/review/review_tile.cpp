// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/review_tile.h"

#include "ui/review/review_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace videoguard::review {

using State = media::LaneStatus::State;
using widgets::theme;

struct TilePainter::Note {
    QRectF icon;
    QRectF title;
    QRectF detail;
    QRectF action;
    bool narrow = false;
};

namespace {

/// Pictures are black behind in every theme: words on them are those of the dark one.
const widgets::ThemeColours &onBlack()
{
    static const widgets::ThemeColours dark = widgets::loadTheme(widgets::ThemeKind::Dark).colour;
    return dark;
}

void words(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QFont &font,
           const QColor &colour, const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

void stateIcon(QPainter &painter, const QRectF &rect, const TileLook &look)
{
    if (look.mark) {
        widgets::paintMark(painter, rect.toAlignedRect(), widgets::stateMark(*look.mark));
        return;
    }
    const widgets::ThemeColours &c = theme().colour;
    const QRect at = rect.toAlignedRect();
    switch (look.status.state) {
    case State::NoFootage:
        widgets::paintIcon(painter, at, QStringLiteral("circle-dashed"), c.offline);
        break;
    case State::Damaged:
    case State::Failed:
        widgets::paintIcon(painter, at, QStringLiteral("triangle-alert"), c.warning,
                           widgets::IconFill::Filled);
        break;
    case State::Reading:
        if (look.readingLong) {
            widgets::paintIcon(painter, at, QStringLiteral("loader"), c.offline);
            break;
        }
        [[fallthrough]];
    case State::Picture:
        widgets::paintIcon(painter, at, QStringLiteral("play"), c.info, widgets::IconFill::Filled);
        break;
    }
}

} // namespace

base::WallTime TilePainter::actionMoment(const TileLook &look)
{
    if (look.status.state != State::NoFootage || !look.status.gap)
        return {};
    return look.status.gap->to.isKnown() ? look.status.gap->to : look.status.gap->from;
}

TileSaying TilePainter::saying(const TileLook &look)
{
    TileSaying said;
    const media::LaneStatus &status = look.status;
    switch (status.state) {
    case State::Picture:
        break;
    case State::Reading:
        if (look.readingLong) {
            said.title = tr("Reading footage");
            said.covers = look.picture.isNull() || look.hidesPicture();
        }
        break;
    case State::NoFootage: {
        said.covers = true;
        const bool open = !status.gap || (!status.gap->from.isKnown() && !status.gap->to.isKnown());
        said.title = open ? tr("No footage of this camera is kept here") : tr("No footage at this time");
        if (!look.names.owner.isEmpty())
            said.detail = tr("The footage is at %1. Request it.").arg(look.names.owner);
        else if (open)
            said.detail = tr("It is recorded as its plan says, or when an incident is marked.");
        else if (status.gap->from.isKnown() && status.gap->to.isKnown())
            said.detail =
                tr("Nothing was kept %1, for %2")
                    .arg(ReviewWords::range(*status.gap), ReviewWords::length(status.gap->length()));
        else if (status.gap->to.isKnown())
            said.detail = tr("The oldest footage begins at %1.").arg(ReviewWords::moment(status.gap->to));
        else
            said.detail = tr("The newest footage ends at %1.").arg(ReviewWords::moment(status.gap->from));
        if (!open)
            said.action = status.gap->to.isKnown()
                              ? tr("Go to the next picture, %1").arg(ReviewWords::clock(status.gap->to))
                              : tr("Go to the last picture, %1").arg(ReviewWords::clock(status.gap->from));
        break;
    }
    case State::Damaged:
        said.title = status.gap
                         ? tr("This segment is damaged from %1 to %2. The rest plays.")
                               .arg(ReviewWords::clock(status.gap->from), ReviewWords::clock(status.gap->to))
                         : tr("This segment is damaged here. The rest plays.");
        said.covers = look.picture.isNull();
        break;
    case State::Failed:
        said.covers = true;
        said.title = tr("This footage cannot be read");
        said.detail = tr("Technical cause: %1")
                          .arg(status.error.cause.isEmpty() ? status.error.what : status.error.cause);
        break;
    }
    return said;
}

QString TilePainter::spoken(const TileLook &look)
{
    const QString name = look.names.number.isEmpty()
                             ? tr("Camera %1", "by its name").arg(look.names.name)
                             : tr("Camera %1, %2", "number, name").arg(look.names.number, look.names.name);
    const TileSaying said = saying(look);
    if (!said.title.isEmpty())
        return tr("%1, %2", "camera, state").arg(name, said.title);
    const QString time =
        look.status.shown.isKnown() ? ReviewWords::clockMs(look.status.shown) : tr("no picture");
    return tr("%1, recorded, %2", "camera, time").arg(name, time);
}

void TilePainter::paint(QPainter &painter, const TileLook &look) const
{
    caption(painter, look);
    painter.save();
    painter.setClipRect(look.box.toAlignedRect());
    painter.fillRect(look.box, theme().colour.picture);
    const TileSaying said = saying(look);
    if (!said.covers && !look.hidesPicture())
        picture(painter, look);
    if (!said.title.isEmpty()) {
        if (said.covers)
            note(painter, look, said);
        else
            band(painter, look, said);
    }
    painter.restore();
}

void TilePainter::caption(QPainter &painter, const TileLook &look) const
{
    const widgets::Theme &t = theme();
    painter.fillRect(look.caption, t.colour.raised);
    const int padding = t.size.tileCaptionPadding;
    QRectF row = look.caption.adjusted(padding, 0, -padding, 0);
    const QFontMetrics metrics(t.font.caption);
    const QFontMetrics strong(t.font.captionStrong);
    const bool shows =
        look.status.shown.isKnown() && look.status.state != State::NoFootage && !look.hidesPicture();
    const QString time = shows ? ReviewWords::clockMs(look.status.shown) : QStringLiteral("–");
    const auto fromRight = [&](const QString &text, const QColor &colour, double width) {
        row.setRight(row.right() - width);
        words(painter, QRectF(row.right(), row.top(), width, row.height()), Qt::AlignRight | Qt::AlignVCenter,
              t.font.caption, colour, text);
        row.setRight(row.right() - t.px(8));
    };
    fromRight(time, t.colour.text, widgets::tabularWidth(metrics, time));
    // The name keeps half of the room; what tells about the time gives way first.
    const auto fits = [&](const QString &text) {
        return metrics.horizontalAdvance(text) < row.width() - t.px(120);
    };
    if (!look.names.correction.isEmpty() && fits(look.names.correction))
        fromRight(look.names.correction, t.colour.muted,
                  metrics.horizontalAdvance(look.names.correction) + 1);
    if (look.wanted.width() < 1.0) {
        const QString zoom = tr("%1×").arg(QLocale().toString(1.0 / look.wanted.width(), 'f', 1));
        fromRight(zoom, t.colour.text, metrics.horizontalAdvance(zoom) + 1);
    }
    if (look.names.listening) {
        row.setRight(row.right() - t.size.iconState);
        widgets::paintMark(painter,
                           QRectF(row.right(), row.top(), t.size.iconState, row.height()).toAlignedRect(),
                           widgets::stateMark(widgets::Mark::Listening));
        row.setRight(row.right() - t.px(8));
    }
    const QString from = look.names.received ? tr("received file") : look.names.owner;
    if (!from.isEmpty() && fits(from))
        fromRight(from, t.colour.muted, metrics.horizontalAdvance(from) + 1);

    const int icon = t.size.iconState;
    stateIcon(painter, QRectF(row.left(), row.center().y() - icon / 2.0, icon, icon), look);
    double x = row.left() + icon + t.px(5);
    if (!look.names.number.isEmpty()) {
        const double w = strong.horizontalAdvance(look.names.number);
        words(painter, QRectF(x, row.top(), w + 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
              t.font.captionStrong, t.colour.text, look.names.number);
        x += w + t.px(6);
    }
    const double room = row.right() - x;
    if (room > 0)
        words(painter, QRectF(x, row.top(), room, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
              t.font.caption, t.colour.text,
              metrics.elidedText(look.names.name, Qt::ElideMiddle, static_cast<int>(room)));
}

QRectF TilePainter::pictureRect(const TileLook &look) const
{
    if (look.picture.isNull())
        return {};
    const QSizeF shown = QSizeF(look.picture.image.size());
    double aspect = look.picture.displayAspect > 0 ? look.picture.displayAspect
                                                   : shown.width() / std::max(1.0, shown.height());
    QSizeF size = QSizeF(aspect, 1.0).scaled(look.box.size(), Qt::KeepAspectRatio);
    // The producer has fitted it already: one device pixel more or less is its rounding.
    const QSizeF exact = shown / m_dpr;
    if (std::abs(exact.width() - size.width()) < 2 && std::abs(exact.height() - size.height()) < 2)
        size = exact;
    const double x = look.box.left() + std::floor((look.box.width() - size.width()) / 2 * m_dpr) / m_dpr;
    const double y = look.box.top() + std::floor((look.box.height() - size.height()) / 2 * m_dpr) / m_dpr;
    return {QPointF(x, y), size};
}

void TilePainter::picture(QPainter &painter, const TileLook &look) const
{
    const QRectF target = pictureRect(look);
    if (target.isEmpty())
        return;
    const QImage &image = look.picture.image;
    const QRectF &has = look.picture.crop;
    if (has == look.wanted) {
        const QSizeF exact = QSizeF(image.size()) / m_dpr;
        const bool oneToOne =
            qFuzzyCompare(exact.width(), target.width()) && qFuzzyCompare(exact.height(), target.height());
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !oneToOne);
        painter.drawImage(target, image);
        return;
    }
    // Zoomed since: the part that is wanted, out of what there is, until the exact one comes.
    const QRectF source((look.wanted.left() - has.left()) / has.width() * image.width(),
                        (look.wanted.top() - has.top()) / has.height() * image.height(),
                        look.wanted.width() / has.width() * image.width(),
                        look.wanted.height() / has.height() * image.height());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, image, source);
}

void TilePainter::band(QPainter &painter, const TileLook &look, const TileSaying &said) const
{
    const widgets::Theme &t = theme();
    QRectF strip = look.box;
    strip.setTop(strip.bottom() - std::min<double>(t.size.tileBand, strip.height()));
    painter.fillRect(strip, t.colour.canvas);
    const QFontMetrics strong(t.font.captionStrong);
    const int icon = t.size.iconState;
    const double room = strip.width() - 2 * t.size.tileCaptionPadding - icon - t.px(6);
    const QString text = strong.elidedText(said.title, Qt::ElideRight, static_cast<int>(room));
    const double width = strong.horizontalAdvance(text);
    double x =
        std::max(strip.center().x() - (width + icon + t.px(6)) / 2, strip.left() + t.size.tileCaptionPadding);
    stateIcon(painter, QRectF(x, strip.center().y() - icon / 2.0, icon, icon), look);
    x += icon + t.px(6);
    words(painter, QRectF(x, strip.top(), width + 2, strip.height()), Qt::AlignLeft | Qt::AlignVCenter,
          t.font.captionStrong, t.colour.text, text);
}

TilePainter::Note TilePainter::noteOf(const TileLook &look, const TileSaying &said) const
{
    const widgets::Theme &t = theme();
    Note n;
    n.narrow = look.box.width() < t.size.noteCollapseBelow;
    const QFontMetrics title(n.narrow ? t.font.captionStrong : t.font.baseStrong);
    const QFontMetrics detail(t.font.caption);
    const double icon = t.size.iconState + t.px(2);
    const double room = std::max(40.0, look.box.width() * 0.9);
    const QRectF titleBox = title.boundingRect(QRect(0, 0, static_cast<int>(room - icon - t.px(6)), 400),
                                               Qt::TextWordWrap, said.title);
    QRectF detailBox;
    if (!n.narrow && !said.detail.isEmpty())
        detailBox = detail.boundingRect(QRect(0, 0, static_cast<int>(std::min<double>(room, t.px(420))), 400),
                                        Qt::TextWordWrap | Qt::AlignHCenter, said.detail);
    QSizeF button;
    if (!said.action.isEmpty() && look.box.height() > t.px(90))
        button = QSizeF(std::min<double>(room, detail.horizontalAdvance(said.action) + t.px(46)),
                        t.size.buttonSmall);
    double height = titleBox.height();
    if (!detailBox.isEmpty())
        height += t.px(5) + detailBox.height();
    if (!button.isEmpty())
        height += t.px(12) + button.height();
    double y = look.box.center().y() - height / 2;
    const double left = look.box.center().x() - (titleBox.width() + icon + t.px(6)) / 2;
    n.icon = QRectF(std::round(left), std::round(y + (title.height() - icon) / 2), icon, icon);
    n.title = QRectF(left + icon + t.px(6), y, titleBox.width() + 2, titleBox.height());
    y += titleBox.height() + t.px(5);
    if (!detailBox.isEmpty()) {
        n.detail = QRectF(look.box.center().x() - detailBox.width() / 2 - 1, y, detailBox.width() + 2,
                          detailBox.height());
        y += detailBox.height();
    }
    if (!button.isEmpty())
        n.action = QRectF(
            QPointF(std::round(look.box.center().x() - button.width() / 2), std::round(y + t.px(7))), button);
    return n;
}

void TilePainter::note(QPainter &painter, const TileLook &look, const TileSaying &said) const
{
    const widgets::Theme &t = theme();
    const Note n = noteOf(look, said);
    stateIcon(painter, n.icon, look);
    painter.setFont(n.narrow ? t.font.captionStrong : t.font.baseStrong);
    painter.setPen(onBlack().text);
    painter.drawText(n.title, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, said.title);
    painter.setFont(t.font.caption);
    painter.setPen(onBlack().muted);
    painter.drawText(n.detail, Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignTop, said.detail);
    if (n.action.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(onBlack().controlLine);
    painter.setBrush(look.actionPressed   ? onBlack().active
                     : look.actionHovered ? onBlack().hover
                                          : onBlack().canvas);
    painter.drawRoundedRect(n.action.adjusted(0.5, 0.5, -0.5, -0.5), t.size.radiusControl,
                            t.size.radiusControl);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int icon = t.size.iconState;
    QRectF text = n.action.adjusted(t.px(10), 0, -t.px(14) - icon, 0);
    words(
        painter, text, Qt::AlignCenter, t.font.caption, onBlack().text,
        QFontMetrics(t.font.caption).elidedText(said.action, Qt::ElideRight, static_cast<int>(text.width())));
    widgets::paintIcon(
        painter,
        QRectF(n.action.right() - t.px(8) - icon, n.action.center().y() - icon / 2.0, icon, icon).toRect(),
        QStringLiteral("skip-forward"), onBlack().text);
}

QRectF TilePainter::actionRect(const TileLook &look) const
{
    const TileSaying said = saying(look);
    return said.action.isEmpty() ? QRectF() : noteOf(look, said).action;
}

void TilePainter::frame(QPainter &painter, const TileLook &look) const
{
    if (!look.selected)
        return;
    const widgets::Theme &t = theme();
    const QRectF tile = look.tile();
    const int line = t.size.selectedLine;
    const auto ring = [&](double inner, double outer, const QColor &colour) {
        painter.fillRect(
            QRectF(tile.left() - outer, tile.top() - outer, tile.width() + 2 * outer, outer - inner), colour);
        painter.fillRect(
            QRectF(tile.left() - outer, tile.bottom() + inner, tile.width() + 2 * outer, outer - inner),
            colour);
        painter.fillRect(
            QRectF(tile.left() - outer, tile.top() - inner, outer - inner, tile.height() + 2 * inner),
            colour);
        painter.fillRect(
            QRectF(tile.right() + inner, tile.top() - inner, outer - inner, tile.height() + 2 * inner),
            colour);
    };
    // A dark edge around and inside it where the ground is light.
    if (t.colour.selectedOuter.isValid()) {
        ring(0, line, t.colour.selectedOuter);
        ring(1, line - 1, t.colour.selected);
    } else {
        ring(0, line, t.colour.selected);
    }
}

} // namespace videoguard::review
