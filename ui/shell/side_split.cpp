// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/side_split.h"

#include "ui/widgets/theme.h"

#include <QSplitter>

namespace videoguard::shell {

using widgets::theme;

SideSplit::SideSplit(QWidget *side, QWidget *centre, Edge edge, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_side(side)
    , m_centre(centre)
    , m_edge(edge)
    , m_width(theme().size.treeWidth)
{
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(centre);
    m_splitter->insertWidget(sideIndex(), side);
    m_splitter->setStretchFactor(sideIndex(), 0);
    m_splitter->setStretchFactor(1 - sideIndex(), 1);
    m_splitter->setCollapsible(sideIndex(), true);
    m_splitter->setCollapsible(1 - sideIndex(), false);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        const int now = m_splitter->sizes().value(sideIndex());
        if (now > 0 && now != m_width) {
            m_width = now;
            emit sideWidthChanged(now);
        }
        if ((now > 0) != m_visible) {
            m_visible = now > 0;
            emit sideVisibleChanged(m_visible);
        }
    });
    setFocusProxy(centre);
    m_centre->installEventFilter(this);
    arrange();
}

void SideSplit::setSideVisible(bool visible)
{
    if (visible == m_visible)
        return;
    m_visible = visible;
    // The focus never stays in something that cannot be seen.
    if (!visible && m_side->isAncestorOf(focusWidget()))
        m_centre->setFocus(Qt::OtherFocusReason);
    arrange();
}

void SideSplit::setSideWidth(int width)
{
    m_width = std::max(width, m_side->minimumSizeHint().width());
    arrange();
}

void SideSplit::setOver(bool over)
{
    if (over == m_over)
        return;
    m_over = over;
    if (over)
        m_side->setParent(this);
    else
        m_splitter->insertWidget(sideIndex(), m_side);
    arrange();
}

void SideSplit::arrange()
{
    m_splitter->setGeometry(rect());
    m_side->setVisible(m_visible);
    if (m_over) {
        const int covered = std::min(m_width, width());
        m_side->setGeometry(m_edge == Edge::Left ? 0 : width() - covered, 0, covered, height());
        m_side->raise();
    } else if (m_visible && m_splitter->width() > 0) {
        const int rest = std::max(1, m_splitter->width() - m_width - 1);
        m_splitter->setSizes(m_edge == Edge::Left ? QList<int>{m_width, rest} : QList<int>{rest, m_width});
    }
}

void SideSplit::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool SideSplit::eventFilter(QObject *watched, QEvent *event)
{
    // Looking at the pictures again puts away what lies over them.
    if (watched == m_centre && m_over && m_visible && event->type() == QEvent::MouseButtonPress) {
        setSideVisible(false);
        emit sideVisibleChanged(false);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace videoguard::shell
