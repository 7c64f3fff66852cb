// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/empty_wall.h"

#include "app/console/demo_cameras.h"
#include "ui/wall/choice_card.h"
#include "ui/wall/form_parts.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace videoguard::wall {

namespace {

using widgets::theme;

constexpr double kWidth = 560;
constexpr double kMargin = 24;

} // namespace

EmptyWall::EmptyWall(const QString &addressKey, QWidget *parent)
    : QWidget(parent)
    , m_addressKey(addressKey)
    , m_title(plainLabel({}, nullptr, this))
    , m_explanation(plainLabel({}, "muted", this))
    , m_content(new QWidget)
    , m_body(new DialogBody(m_content, this))
{
    setObjectName(QStringLiteral("emptyWall"));
    auto *ways = new QVBoxLayout(m_content);
    ways->setContentsMargins(0, 0, 0, 0);
    addWay("import", "download");
    addWay("join", "network");
    addWay("address", "link");
    // Without the clips beside the program there would be nothing to see.
    if (console::hasDemoFootage())
        addWay("demo", "play");
    addWay("first-start", "settings");
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_body, 1);
    say();
    parent->installEventFilter(this);
}

void EmptyWall::addWay(const char *id, const char *icon)
{
    const QString name = QLatin1String(id);
    auto *button = new WayButton(QLatin1String(icon), m_content);
    button->setObjectName(QStringLiteral("way.%1").arg(name));
    m_content->layout()->addWidget(button);
    connect(button, &WayButton::clicked, this, [this, name] { emit wayWanted(name); });
    m_ways.push_back({name, button});
}

QStringList EmptyWall::ways() const
{
    QStringList ids;
    for (const Way &way : m_ways)
        ids << way.id;
    return ids;
}

void EmptyWall::takeFocus()
{
    m_ways.front().button->setFocus(Qt::TabFocusReason);
}

void EmptyWall::say()
{
    const int padding = theme().size.panelPadding;
    layout()->setContentsMargins(padding, padding, padding, padding);
    layout()->setSpacing(theme().size.controlGap);
    m_content->layout()->setSpacing(theme().size.controlGap);
    m_title->setFont(theme().font.title);
    m_title->setText(tr("This console knows no camera yet"));
    m_explanation->setText(
        tr("The wall shows live pictures as soon as there is one. These ways lead there:"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_explanation->text());
    for (const Way &way : m_ways) {
        if (way.id == QLatin1String("import"))
            way.button->setWords(tr("&Import a file…"),
                                 tr("A list of your cameras as CSV, GeoJSON or JSON, into the catalogue."));
        else if (way.id == QLatin1String("join"))
            way.button->setWords(tr("&Join the partners…"),
                                 tr("Their cameras and yours come from the common server."));
        else if (way.id == QLatin1String("address"))
            way.button->setWords(tr("Open an &address…"), tr("One camera, by its stream address."),
                                 m_addressKey);
        else if (way.id == QLatin1String("demo"))
            way.button->setWords(
                tr("Show the &demo"),
                tr("Sixteen invented cameras play footage that comes with the program. Needs no network."));
        else
            way.button->setWords(tr("&First start again…"),
                                 tr("Language, organisation and passwords, in one window."));
    }
}

void EmptyWall::place()
{
    const QSize around = parentWidget()->size();
    const int margin = theme().px(kMargin);
    const int width = std::min(theme().px(kWidth), around.width() - 2 * margin);
    const int wanted = layout()->totalHeightForWidth(width);
    const int height = std::min(wanted, around.height() - margin);
    setGeometry((around.width() - width) / 2, (around.height() - height) / 2, width, height);
}

bool EmptyWall::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void EmptyWall::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    raise();
    place();
}

void EmptyWall::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::StyleChange)
        return;
    if (m_ways.empty()) // while it is being made
        return;
    say();
    if (isVisible())
        place();
}

void EmptyWall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme().colour.panel);
    painter.setPen(theme().colour.controlLine);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme().size.radiusDialog,
                            theme().size.radiusDialog);
}

} // namespace videoguard::wall
