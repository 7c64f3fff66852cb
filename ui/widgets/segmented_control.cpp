// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/segmented_control.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace videoguard::widgets {
namespace {

/// One segment: its own painting, because the joined frame belongs to the control.
class SegmentButton : public QToolButton
{
public:
    explicit SegmentButton(QWidget *parent)
        : QToolButton(parent)
    {
        setProperty("role", QStringLiteral("painted"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColours &colour = theme().colour;
        QPainter painter(this);
        if (isChecked() || isDown())
            painter.fillRect(rect(), colour.active);
        else if (underMouse() && isEnabled())
            painter.fillRect(rect(), colour.hover);
        painter.setFont(isChecked() ? theme().font.baseStrong : theme().font.base);
        painter.setPen(isEnabled() ? (isChecked() ? colour.text : colour.muted) : colour.disabled);
        QRect area = rect();
        if (menu()) {
            const int icon = theme().size.iconRow;
            const QRect arrow(area.right() - icon - theme().px(6), (height() - icon) / 2, icon, icon);
            paintIcon(painter, arrow, QStringLiteral("chevron-down"), painter.pen().color());
            area.setRight(arrow.left() - 1);
            if (!text().isEmpty())
                area.setLeft(theme().px(6));
        }
        painter.drawText(area, Qt::AlignCenter, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_more(new SegmentButton(this))
    , m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::NoFocus);
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_more->installEventFilter(this);
    m_more->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &SegmentedControl::fillMenu);
}

void SegmentedControl::clear()
{
    for (const Segment &segment : m_segments)
        delete segment.button;
    m_segments.clear();
    updateGeometry();
    arrange();
}

void SegmentedControl::addSegment(const QString &id, const QString &text, const QString &tooltip,
                                  const QString &name, Place place)
{
    auto *button = new SegmentButton(this);
    button->setText(text);
    button->setToolTip(tooltip.isEmpty() ? text : tooltip);
    button->setAccessibleName(name.isEmpty() ? text : name);
    button->setObjectName(QLatin1String("segment.") + id);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, id] { choose(id); });
    m_segments.push_back({id, text, place, button});
    updateGeometry();
    arrange();
}

void SegmentedControl::setMenuActions(const QList<QAction *> &actions)
{
    m_menuActions = actions;
    updateGeometry();
    arrange();
}

void SegmentedControl::setCurrent(const QString &id)
{
    m_current = id;
    arrange();
}

void SegmentedControl::choose(const QString &id)
{
    setCurrent(id);
    emit chosen(id);
}

int SegmentedControl::widthOf(const Segment &segment) const
{
    // Strong, so that choosing moves nothing; one pixel for the line between two segments.
    return QFontMetrics(theme().font.baseStrong).horizontalAdvance(segment.text) + 2 * theme().px(11) + 1;
}

bool SegmentedControl::needsMore() const
{
    return !m_menuActions.isEmpty() ||
           std::any_of(m_segments.begin(), m_segments.end(),
                       [](const Segment &segment) { return segment.place == Place::More; });
}

int SegmentedControl::moreWidth() const
{
    return std::max(theme().size.hitTarget, theme().size.iconRow + 2 * theme().px(6));
}

QSize SegmentedControl::sizeHint() const
{
    int width = 2;
    for (const Segment &segment : m_segments) {
        if (segment.place == Place::Bar)
            width += widthOf(segment);
        else if (segment.id == m_current)
            width += widthOf(segment);
    }
    return {width + (needsMore() ? moreWidth() : 0), theme().size.button};
}

QSize SegmentedControl::minimumSizeHint() const
{
    int widest = 0;
    for (const Segment &segment : m_segments)
        widest = std::max(widest, widthOf(segment));
    return {std::min(sizeHint().width(), widest + moreWidth() + 2), theme().size.button};
}

void SegmentedControl::arrange()
{
    const int available = width() - 2;
    int all = 0;
    for (const Segment &segment : m_segments)
        all += segment.place == Place::Bar ? widthOf(segment) : 0;
    const bool overflows = all > available;
    const bool more = needsMore() || overflows;

    // The text of a hidden current segment stands in the last button; reserve for it before placing the
    // others.
    const auto hiddenCurrent = [this](int room) {
        int used = 0;
        for (const Segment &segment : m_segments) {
            if (segment.place == Place::Bar && used + widthOf(segment) <= room)
                used += widthOf(segment);
            else if (segment.id == m_current)
                return &segment;
            else if (segment.place == Place::Bar)
                used = room + 1;
        }
        return static_cast<const Segment *>(nullptr);
    };
    int room = available - (more ? moreWidth() : 0);
    const Segment *hidden = hiddenCurrent(room);
    if (hidden)
        room -= widthOf(*hidden);

    int x = 1;
    bool full = false;
    for (const Segment &segment : m_segments) {
        const int needed = widthOf(segment);
        full = full || (segment.place == Place::Bar && x - 1 + needed > room);
        const bool shown = segment.place == Place::Bar && !full && &segment != hidden;
        segment.button->setVisible(shown);
        segment.button->setChecked(segment.id == m_current);
        if (shown) {
            segment.button->setGeometry(x, 1, needed - 1, height() - 2);
            x += needed;
        }
    }
    m_more->setVisible(more);
    m_more->setText(hidden ? hidden->text : QString());
    m_more->setChecked(hidden != nullptr);
    if (more)
        m_more->setGeometry(x, 1, moreWidth() + (hidden ? widthOf(*hidden) - theme().px(8) : 0),
                            height() - 2);

    // One Tab stop: the current segment, else the first.
    const std::vector<QToolButton *> order = stops();
    QToolButton *stop = order.empty() ? nullptr : order.front();
    for (QToolButton *button : order) {
        if (button->isChecked())
            stop = button;
    }
    for (QToolButton *button : order)
        button->setFocusPolicy(button == stop ? Qt::TabFocus : Qt::NoFocus);
    update();
}

std::vector<QToolButton *> SegmentedControl::stops() const
{
    std::vector<QToolButton *> shown;
    for (const Segment &segment : m_segments) {
        if (!segment.button->isHidden())
            shown.push_back(segment.button);
    }
    if (!m_more->isHidden())
        shown.push_back(m_more);
    return shown;
}

void SegmentedControl::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const Segment &segment : m_segments) {
        if (!segment.button->isHidden())
            continue;
        QAction *action = m_menu->addAction(segment.text);
        action->setCheckable(true);
        action->setChecked(segment.id == m_current);
        group->addAction(action);
        const QString id = segment.id;
        connect(action, &QAction::triggered, this, [this, id] { choose(id); });
    }
    if (!m_menu->isEmpty() && !m_menuActions.isEmpty())
        m_menu->addSeparator();
    m_menu->addActions(m_menuActions);
}

void SegmentedControl::moveFocus(const QToolButton *from, int step)
{
    const std::vector<QToolButton *> order = stops();
    const auto at = std::find(order.begin(), order.end(), from);
    if (at == order.end())
        return;
    const auto last = static_cast<int>(order.size()) - 1;
    const int next = std::clamp(static_cast<int>(at - order.begin()) + step, 0, last);
    order[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *button = qobject_cast<QToolButton *>(watched);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int forward = isRightToLeft() ? -1 : 1;
    const int whole = static_cast<int>(m_segments.size()) + 1;
    if (key == Qt::Key_Right || key == Qt::Key_Left)
        moveFocus(button, key == Qt::Key_Right ? forward : -forward);
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        moveFocus(button, key == Qt::Key_Home ? -whole : whole);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        button->menu() ? button->showMenu() : button->click();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::vector<QToolButton *> order = stops();
    if (order.empty())
        return;
    painter.setPen(theme().colour.line);
    for (size_t i = 1; i < order.size(); ++i)
        painter.drawLine(order[i]->x() - 1, 1, order[i]->x() - 1, height() - 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().colour.controlLine);
    painter.drawRoundedRect(QRectF(0.5, 0.5, order.back()->geometry().right() + 1, height() - 1),
                            theme().size.radiusControl, theme().size.radiusControl);
}

void SegmentedControl::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SegmentedControl::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace videoguard::widgets
