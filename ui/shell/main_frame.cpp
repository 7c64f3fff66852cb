// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/main_frame.h"

#include "ui/shell/alarm_strip.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/theme.h"

namespace videoguard::shell {

MainFrame::MainFrame(bool withRail, QWidget *parent)
    : QWidget(parent)
    , m_header(new HeaderBar(this))
    , m_alarmStrip(new AlarmStrip(this))
    , m_statusLine(new StatusLine(this))
    , m_column(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (withRail) {
        m_rail = new Rail(this);
        row->addWidget(m_rail);
        m_header->setScreenName(screenName(m_rail->current()));
        connect(m_rail, &Rail::screenChosen, this,
                [this](Screen screen) { m_header->setScreenName(screenName(screen)); });
    } else {
        m_header->setScreenName(screenName(Screen::Live));
    }
    row->addLayout(m_column, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_alarmStrip);
    m_column->addStretch(1);
    m_column->addWidget(m_statusLine);
    connect(m_alarmStrip, &AlarmStrip::calmChanged, this, [this] { setBodyOnly(m_bodyOnly); });
    setProperty("role", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);
}

void MainFrame::setBody(QWidget *body)
{
    constexpr int kBodyIndex = 2;
    delete m_column->takeAt(kBodyIndex);
    delete m_body;
    m_body = body;
    m_column->insertWidget(kBodyIndex, body, 1);
    body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    // Tab goes down the screen: rail, header, strip, body.
    if (m_rail)
        setTabOrder(m_rail, m_header);
    setTabOrder(m_header, m_alarmStrip);
    setTabOrder(m_alarmStrip, body);
}

void MainFrame::setBodyOnly(bool bodyOnly)
{
    m_bodyOnly = bodyOnly;
    if (m_rail)
        m_rail->setVisible(!bodyOnly);
    m_header->setVisible(!bodyOnly);
    m_statusLine->setVisible(!bodyOnly);
    m_alarmStrip->setVisible(!bodyOnly || !m_alarmStrip->isCalm());
}

void MainFrame::adapt()
{
    const Density density = densityFor(width(), widgets::theme().scale);
    const bool narrow = density == Density::Minimal || density == Density::Compact;
    if (m_rail)
        m_rail->setCompact(narrow);
    m_header->setDensity(density);
    m_alarmStrip->setCompact(narrow);
    m_statusLine->setCompact(narrow);
    if (density != m_density) {
        m_density = density;
        emit densityChanged(density);
    }
}

void MainFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void MainFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Before it is shown, the width is nobody's.
    if (event->type() == QEvent::StyleChange && isVisible())
        adapt();
}

} // namespace videoguard::shell
