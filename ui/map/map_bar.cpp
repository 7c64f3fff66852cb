// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_bar.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace videoguard::map {

MapBar::MapBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    const widgets::Theme &theme = widgets::theme();
    setObjectName(QStringLiteral("mapBar"));
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(4), theme.px(6), theme.px(4));
    row->setSpacing(theme.size.controlGap);
    m_text->setTextFormat(Qt::PlainText);
    m_first->setProperty("role", QStringLiteral("small"));
    m_second->setProperty("role", QStringLiteral("small"));
    m_first->setObjectName(QStringLiteral("mapBarFirst"));
    m_second->setObjectName(QStringLiteral("mapBarSecond"));
    m_close->setIcon(widgets::themedIcon(QStringLiteral("x")));
    row->addWidget(m_text);
    row->addWidget(m_first);
    row->addWidget(m_second);
    row->addWidget(m_close);
    connect(m_first, &QPushButton::clicked, this, &MapBar::firstClicked);
    connect(m_second, &QPushButton::clicked, this, &MapBar::secondClicked);
    connect(m_close, &QToolButton::clicked, this, &MapBar::closeClicked);
    hide();
}

void MapBar::show(const QString &text, const QString &first, const QString &second)
{
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    m_text->setText(text);
    m_first->setText(first);
    m_second->setText(second);
    m_first->setVisible(!first.isEmpty());
    m_second->setVisible(!second.isEmpty());
    layout()->activate();
    adjustSize();
    setVisible(!text.isEmpty());
}

void MapBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit resized();
}

void MapBar::paintEvent(QPaintEvent *)
{
    const widgets::Theme &theme = widgets::theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour.controlLine, 1));
    painter.setBrush(theme.colour.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.size.radiusControl,
                            theme.size.radiusControl);
}

} // namespace videoguard::map
