// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/search_field.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace videoguard::widgets {

SearchField::SearchField(const QString &placeholder, const QKeySequence &key, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_clear(new QToolButton(this))
    , m_cap(new KeyCap(key, true, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    m_edit->setProperty("role", QStringLiteral("inner"));
    m_edit->setProperty("focusFrameOf", QVariant::fromValue<QWidget *>(this));
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->installEventFilter(this);
    m_clear->setIcon(themedIcon(QStringLiteral("x")));
    m_clear->setToolTip(tr("Clear search"));
    m_clear->setAccessibleName(tr("Clear search"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->hide();
    m_cap->setVisible(!key.isEmpty());

    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_cap, 0, Qt::AlignVCenter);
    row->addWidget(m_clear, 0, Qt::AlignVCenter);

    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_edit->clear();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_edit, &QLineEdit::textChanged, this, [this, hasKey = !key.isEmpty()](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_cap->setVisible(hasKey && text.isEmpty());
        emit textChanged(text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchField::accepted);
    restyle();
}

QString SearchField::text() const
{
    return m_edit->text();
}

void SearchField::setText(const QString &text)
{
    m_edit->setText(text);
}

void SearchField::activate()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchField::restyle()
{
    setFixedHeight(std::max(theme().size.input, QFontMetrics(theme().font.base).height() + 8));
    layout()->setContentsMargins(theme().px(30), 1, theme().px(8), 1);
}

void SearchField::paintEvent(QPaintEvent *)
{
    const ThemeColours &colour = theme().colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_edit->hasFocus() ? colour.focus : colour.controlLine);
    painter.setBrush(colour.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme().size.radiusControl,
                            theme().size.radiusControl);
    const int size = theme().size.iconControl;
    const int left = theme().px(10);
    const QRect icon(isRightToLeft() ? width() - left - size : left, (height() - size) / 2, size, size);
    paintIcon(painter, icon, QStringLiteral("search"), colour.muted);
}

void SearchField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty())
            emit cancelled();
        else
            m_edit->clear();
        return true;
    case Qt::Key_Down:
        emit leaveDown();
        return true;
    default:
        return false;
    }
}

} // namespace videoguard::widgets
