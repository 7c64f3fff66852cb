// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/kiosk_hint.h"

#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace videoguard::shell {

namespace {

using widgets::theme;

constexpr std::chrono::seconds kShown{5};
constexpr double kWidest = 560;

} // namespace

KioskHint::KioskHint(QWidget &window, bool hasCode)
    : QWidget(&window)
{
    setObjectName(QStringLiteral("kioskHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const QString keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K).toString(QKeySequence::NativeText);
    //: %1 is a key combination
    const QString how =
        hasCode ? tr("Press %1 and enter the code to unlock it.") : tr("Press %1 to unlock it.");
    auto *row = new QHBoxLayout(this);
    const int padding = theme().size.panelPadding;
    row->setContentsMargins(padding, padding, padding, padding);
    row->setSpacing(theme().size.controlGap * 2);
    auto *icon = new QLabel(this);
    icon->setPixmap(widgets::iconPixmap(QStringLiteral("lock"), theme().colour.text,
                                        theme().size.iconEmpty / 2, devicePixelRatioF()));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(4));
    QLabel *title = widgets::wrappedLabel(tr("The wall is locked"), nullptr, this);
    title->setFont(theme().font.title);
    words->addWidget(title);
    words->addWidget(widgets::wrappedLabel(how.arg(keys), nullptr, this));
    row->addLayout(words, 1);
    setAccessibleName(title->text() + QStringLiteral(". ") + how.arg(keys));
    window.installEventFilter(this);
    place();
    show();
    raise();
    QTimer::singleShot(kShown, this, &QObject::deleteLater);
}

void KioskHint::place()
{
    const int margin = theme().size.panelPadding;
    const int wide = std::min(theme().px(kWidest), parentWidget()->width() - 2 * margin);
    const int high =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    setGeometry((parentWidget()->width() - wide) / 2, parentWidget()->height() - high - theme().px(64), wide,
                high);
}

bool KioskHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        place();
    return QWidget::eventFilter(watched, event);
}

void KioskHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colour.controlLine, 1));
    painter.setBrush(theme().colour.raised);
    const int radius = theme().size.radiusDialog;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace videoguard::shell
