// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/key_cap.h"

#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace videoguard::widgets {
namespace {

constexpr double kPadding = 5;
constexpr double kGap = 4;

int capWidth(const QFontMetrics &metrics, const QString &cap)
{
    return std::max(metrics.horizontalAdvance(cap) + 2 * theme().px(kPadding), theme().px(18));
}

int capHeight(const QFontMetrics &metrics)
{
    return std::max(theme().px(18), metrics.height() + 2);
}

} // namespace

KeyCap::KeyCap(const QKeySequence &keys, bool joined, QWidget *parent)
    : QWidget(parent)
    , m_caps(joined ? QStringList{keys.toString(QKeySequence::NativeText)} : keyCaps(keys))
{
    init();
}

KeyCap::KeyCap(const QStringList &caps, QWidget *parent)
    : QWidget(parent)
    , m_caps(caps)
{
    init();
}

void KeyCap::init()
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleRole(*this, QAccessible::StaticText);
    setAccessibleName(m_caps.join(QLatin1Char('+')));
}

QSize KeyCap::sizeHint() const
{
    const QFontMetrics metrics(theme().font.micro);
    int width = 0;
    for (const QString &cap : m_caps)
        width += (width ? theme().px(kGap) : 0) + capWidth(metrics, cap);
    return {width, capHeight(metrics)};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font.micro);
    const QFontMetrics metrics(theme().font.micro);
    const int height = capHeight(metrics);
    const int top = (this->height() - height) / 2;
    int x = 0;
    for (const QString &cap : m_caps) {
        const QRect box(x, top, capWidth(metrics, cap), height);
        painter.setPen(theme().colour.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme().size.radiusTag,
                                theme().size.radiusTag);
        painter.setPen(theme().colour.muted);
        painter.drawText(box, Qt::AlignCenter, cap);
        x += box.width() + theme().px(kGap);
    }
}

QStringList keyCaps(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    // The last key may itself be "+": split off modifiers one by one.
    QString rest = QKeySequence(keys[0]).toString(QKeySequence::NativeText);
    QStringList caps;
    for (qsizetype plus = rest.indexOf(QLatin1Char('+')); plus > 0 && plus + 1 < rest.size();
         plus = rest.indexOf(QLatin1Char('+'))) {
        caps << rest.left(plus);
        rest = rest.mid(plus + 1);
    }
    return caps << rest;
}

} // namespace videoguard::widgets
