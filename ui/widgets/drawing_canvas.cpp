// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/drawing_canvas.h"

#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace videoguard::widgets {

namespace {

constexpr double kSmallStep = 0.01;
constexpr double kLargeStep = 0.05;
constexpr double kSmallestFigure = 0.004; ///< of the picture: less is a slip of the hand
constexpr double kFreehandStep = 0.003;
constexpr size_t kMostPoints = 4000;
constexpr size_t kMostSteps = 100;
constexpr int kMostLetters = 200;

QPointF clamped(QPointF point)
{
    return {std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0)};
}

QPointF placed(const QRectF &area, QPointF point)
{
    return {area.x() + point.x() * area.width(), area.y() + point.y() * area.height()};
}

QPainterPath arrowHead(QPointF from, QPointF to, double size)
{
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    QPainterPath path;
    const auto side = [&](double turn) {
        return to - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * size;
    };
    path.moveTo(side(0.45));
    path.lineTo(to);
    path.lineTo(side(-0.45));
    return path;
}

QPainterPath pathOf(const Figure &figure, const QRectF &area, double line)
{
    QPainterPath path;
    if (figure.points.empty())
        return path;
    const QPointF first = placed(area, figure.points.front());
    const QPointF last = placed(area, figure.points.back());
    switch (figure.kind) {
    case Figure::Kind::Line:
    case Figure::Kind::Arrow:
        path.moveTo(first);
        path.lineTo(last);
        if (figure.kind == Figure::Kind::Arrow)
            path.addPath(arrowHead(first, last, line * 5));
        break;
    case Figure::Kind::Box:
        path.addRect(QRectF(first, last).normalized());
        break;
    case Figure::Kind::Ellipse:
        path.addEllipse(QRectF(first, last).normalized());
        break;
    case Figure::Kind::Freehand:
        path.moveTo(first);
        for (const QPointF &point : figure.points)
            path.lineTo(placed(area, point));
        break;
    case Figure::Kind::Text:
        break;
    }
    return path;
}

void paintWords(QPainter &painter, const QRectF &area, const Figure &figure)
{
    QFont font = theme().font.baseStrong;
    font.setPixelSize(std::max(11, static_cast<int>(area.height() * 0.035)));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double padding = metrics.height() * 0.2;
    QRectF box(placed(area, figure.points.front()),
               QSizeF(metrics.horizontalAdvance(figure.text) + 2 * padding, metrics.height() + padding));
    box.translate(0, -box.height() / 2);
    // Words near the edge stay on the picture.
    box.moveLeft(std::max(area.left(), std::min(box.left(), area.right() - box.width())));
    box.moveTop(std::max(area.top(), std::min(box.top(), area.bottom() - box.height())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(box, padding, padding);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, figure.text);
}

void paintFigure(QPainter &painter, const QRectF &area, const Figure &figure)
{
    if (figure.points.empty())
        return;
    if (figure.kind == Figure::Kind::Text) {
        paintWords(painter, area, figure);
        return;
    }
    const double line = std::max(2.0, area.height() / 260);
    const QPainterPath path = pathOf(figure, area, line);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 200), line * 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(Qt::white, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

/// A figure as it is read aloud.
QString figureName(const Figure &figure)
{
    switch (figure.kind) {
    case Figure::Kind::Line:
        return DrawingTools::tr("Line");
    case Figure::Kind::Arrow:
        return DrawingTools::tr("Arrow");
    case Figure::Kind::Box:
        return DrawingTools::tr("Box");
    case Figure::Kind::Ellipse:
        return DrawingTools::tr("Ellipse");
    case Figure::Kind::Freehand:
        return DrawingTools::tr("Freehand");
    case Figure::Kind::Text:
        return figure.text;
    }
    return {};
}

} // namespace

void paintFigures(QPainter &painter, const QRectF &area, const std::vector<Figure> &figures)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area, Qt::IntersectClip);
    for (const Figure &figure : figures)
        paintFigure(painter, area, figure);
    painter.restore();
}

QImage withFigures(const QImage &picture, const std::vector<Figure> &figures)
{
    if (picture.isNull() || figures.empty())
        return picture;
    QImage drawn = picture.convertToFormat(QImage::Format_RGB32);
    drawn.setDevicePixelRatio(1);
    QPainter painter(&drawn);
    paintFigures(painter, QRectF(drawn.rect()), figures);
    return drawn;
}

DrawingCanvas::DrawingCanvas(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture to draw on"));
    setAccessibleDescription(tr("Arrow keys move the cross, Space begins and ends a figure."));
    setAccessibleParts(*this, QAccessible::Canvas,
                       {.role = QAccessible::Graphic,
                        .count = [this] { return static_cast<int>(m_figures.size()); },
                        .name = [this](int part) { return figureName(m_figures[static_cast<size_t>(part)]); },
                        .value = {},
                        .place =
                            [this](int part) {
                                const std::vector<QPointF> &points =
                                    m_figures[static_cast<size_t>(part)].points;
                                QPolygonF shape;
                                for (const QPointF &point : points)
                                    shape << placed(pictureArea(), point);
                                return shape.boundingRect().toAlignedRect();
                            },
                        .isSelected = {},
                        .current = {}});
    m_words->setMaxLength(kMostLetters);
    m_words->setPlaceholderText(tr("Words, then Enter"));
    m_words->setAccessibleName(tr("Words on the picture"));
    m_words->hide();
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::returnPressed, this, &DrawingCanvas::takeWords);
}

void DrawingCanvas::setPicture(const QImage &picture)
{
    m_picture = picture;
    updateGeometry();
    update();
}

void DrawingCanvas::setFigures(std::vector<Figure> figures)
{
    giveUp();
    m_figures = std::move(figures);
    m_undone.clear();
    m_redone.clear();
    update();
    emit toolChanged();
}

void DrawingCanvas::setTool(std::optional<Figure::Kind> tool)
{
    giveUp();
    m_tool = tool;
    setCursor(tool && !m_picture.isNull() ? Qt::CrossCursor : Qt::ArrowCursor);
    emit toolChanged();
}

void DrawingCanvas::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void DrawingCanvas::undo()
{
    if (m_begun) {
        giveUp();
        return;
    }
    if (m_undone.empty())
        return;
    m_redone.push_back(std::exchange(m_figures, std::move(m_undone.back())));
    m_undone.pop_back();
    update();
    emit changed();
}

void DrawingCanvas::redo()
{
    if (m_redone.empty())
        return;
    m_undone.push_back(std::exchange(m_figures, std::move(m_redone.back())));
    m_redone.pop_back();
    update();
    emit changed();
}

void DrawingCanvas::removeAll()
{
    giveUp();
    if (m_figures.empty())
        return;
    keepForUndo();
    m_figures.clear();
    update();
    emit changed();
}

QRectF DrawingCanvas::pictureArea() const
{
    if (m_picture.isNull())
        return rect();
    const QSizeF fitted = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio);
    return {QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted};
}

QSize DrawingCanvas::sizeHint() const
{
    return {theme().px(760), theme().px(428)};
}

QSize DrawingCanvas::minimumSizeHint() const
{
    return {theme().px(240), theme().px(135)};
}

QPointF DrawingCanvas::toPicture(QPointF point) const
{
    const QRectF area = pictureArea();
    return clamped({(point.x() - area.x()) / std::max(1.0, area.width()),
                    (point.y() - area.y()) / std::max(1.0, area.height())});
}

void DrawingCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour.picture);
    if (m_picture.isNull()) {
        painter.setPen(theme().colour.muted);
        painter.setFont(theme().font.base);
        painter.drawText(rect().adjusted(theme().px(12), 0, -theme().px(12), 0),
                         static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap), m_emptyText);
        return;
    }
    const QRectF area = pictureArea();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, m_picture);
    paintFigures(painter, area, m_figures);
    if (m_begun)
        paintFigures(painter, area, {*m_begun});
    if (!m_tool || !hasFocus() || !m_byKeys)
        return;
    const QPointF cross = placed(area, m_cross);
    const double arm = theme().px(12);
    for (const auto &[colour, line] :
         {std::pair(QColor(Qt::black), theme().px(4)), std::pair(theme().colour.focus, theme().px(2))}) {
        painter.setPen(QPen(colour, line));
        painter.drawLine(cross - QPointF(arm, 0), cross + QPointF(arm, 0));
        painter.drawLine(cross - QPointF(0, arm), cross + QPointF(0, arm));
    }
}

void DrawingCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_tool || m_picture.isNull())
        return;
    m_byKeys = false;
    if (m_words->isVisible())
        takeWords();
    if (pictureArea().contains(event->position()))
        begin(toPicture(event->position()));
}

void DrawingCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_begun && !m_byKeys && (event->buttons() & Qt::LeftButton))
        move(toPicture(event->position()));
}

void DrawingCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_begun && !m_byKeys)
        finish();
}

void DrawingCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        undo();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        redo();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_begun) {
        giveUp();
        return;
    }
    if (!m_tool || m_picture.isNull()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const double step = event->modifiers() & Qt::ShiftModifier ? kLargeStep : kSmallStep;
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    case Qt::Key_Space:
        m_byKeys = true;
        if (m_begun)
            finish();
        else
            begin(m_cross);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_byKeys = true;
    m_cross = clamped(m_cross + by);
    if (m_begun)
        move(m_cross);
    update();
}

void DrawingCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_words->isVisible() && m_begun)
        askWords(m_begun->points.front());
}

bool DrawingCanvas::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            giveUp();
            return true;
        }
        if (event->type() == QEvent::FocusOut && m_words->isVisible())
            takeWords();
    }
    return QWidget::eventFilter(watched, event);
}

void DrawingCanvas::begin(QPointF at)
{
    if (m_figures.size() >= kMostFigures)
        return;
    m_begun = Figure{*m_tool, {at}, {}};
    if (*m_tool == Figure::Kind::Text)
        askWords(at);
    update();
}

void DrawingCanvas::move(QPointF to)
{
    if (m_begun->kind == Figure::Kind::Text)
        return;
    if (m_begun->kind != Figure::Kind::Freehand) {
        m_begun->points.resize(1);
        m_begun->points.push_back(to);
    } else if (const QPointF step = to - m_begun->points.back();
               std::hypot(step.x(), step.y()) >= kFreehandStep && m_begun->points.size() < kMostPoints) {
        m_begun->points.push_back(to);
    }
    update();
}

void DrawingCanvas::finish()
{
    if (!m_begun || m_begun->kind == Figure::Kind::Text)
        return;
    Figure figure = *std::exchange(m_begun, std::nullopt);
    double extent = 0;
    for (const QPointF &point : figure.points) {
        const QPointF apart = point - figure.points.front();
        extent = std::max(extent, std::hypot(apart.x(), apart.y()));
    }
    if (extent >= kSmallestFigure)
        add(std::move(figure));
    update();
}

void DrawingCanvas::giveUp()
{
    m_begun.reset();
    const bool hadFocus = m_words->hasFocus();
    m_words->hide();
    m_words->clear();
    if (hadFocus)
        setFocus();
    update();
}

void DrawingCanvas::askWords(QPointF at)
{
    const QPointF point = placed(pictureArea(), at);
    const QSize size(std::min(theme().px(240), width()), m_words->sizeHint().height());
    const QPoint corner(std::clamp(static_cast<int>(point.x()), 0, std::max(0, width() - size.width())),
                        std::clamp(static_cast<int>(point.y()) - size.height() / 2, 0,
                                   std::max(0, height() - size.height())));
    m_words->setGeometry(QRect(corner, size));
    m_words->show();
    m_words->setFocus();
}

void DrawingCanvas::takeWords()
{
    const QString text = m_words->text().simplified();
    const std::optional<Figure> begun = m_begun;
    giveUp();
    if (begun && begun->kind == Figure::Kind::Text && !text.isEmpty())
        add({Figure::Kind::Text, begun->points, text});
}

void DrawingCanvas::add(Figure figure)
{
    keepForUndo();
    m_figures.push_back(std::move(figure));
    update();
    emit changed();
}

void DrawingCanvas::keepForUndo()
{
    m_undone.push_back(m_figures);
    if (m_undone.size() > kMostSteps)
        m_undone.erase(m_undone.begin());
    m_redone.clear();
}

} // namespace videoguard::widgets
