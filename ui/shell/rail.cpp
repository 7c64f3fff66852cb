// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/rail.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace videoguard::shell {
namespace {

using widgets::theme;

struct Entry {
    Screen screen;
    const char *id;
    const char *icon;
    const char *name;
    int key;
};

constexpr std::array<Entry, kScreenCount> kEntries{{
    {Screen::Live, "live", "layout-grid", QT_TRANSLATE_NOOP("Rail", "Live"), 0},
    {Screen::Map, "map", "map", QT_TRANSLATE_NOOP("Rail", "Map"), Qt::Key_M},
    {Screen::Catalogue, "catalogue", "cctv", QT_TRANSLATE_NOOP("Rail", "Catalogue"), Qt::Key_C},
    {Screen::Incidents, "incidents", "flag", QT_TRANSLATE_NOOP("Rail", "Incidents"), 0},
    {Screen::Review, "review", "history", QT_TRANSLATE_NOOP("Rail", "Review"), 0},
    {Screen::Requests, "requests", "inbox", QT_TRANSLATE_NOOP("Rail", "Requests"), 0},
    {Screen::Partners, "partners", "network", QT_TRANSLATE_NOOP("Rail", "Partners"), 0},
}};

} // namespace

QString screenName(Screen screen)
{
    if (screen == Screen::Settings)
        return QCoreApplication::translate("Rail", "Settings");
    return QCoreApplication::translate("Rail", kEntries[static_cast<size_t>(screen)].name);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_settings(new QAction(this))
    , m_lock(new QAction(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Screens"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    for (const Entry &entry : kEntries) {
        auto *action = new QAction(screenName(entry.screen), this);
        action->setObjectName(QLatin1String("screen.") + QLatin1String(entry.id));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, screen = entry.screen] {
            setCurrent(screen);
            emit screenChosen(screen);
        });
        const auto at = static_cast<size_t>(entry.screen);
        m_actions[at] = action;
        m_screens[at] = addButton(action, QLatin1String(entry.icon));
        setAvailable(entry.screen, entry.screen == Screen::Live);
    }
    column->addStretch(1);
    m_settings->setText(screenName(Screen::Settings));
    m_settings->setObjectName(QStringLiteral("screen.settings"));
    m_settings->setCheckable(true);
    connect(m_settings, &QAction::triggered, this, [this] {
        setCurrent(Screen::Settings);
        emit screenChosen(Screen::Settings);
    });
    m_lock->setText(tr("Lock"));
    m_lock->setObjectName(QStringLiteral("lock"));
    m_lock->setToolTip(tr("Not part of this version"));
    m_lock->setEnabled(false);
    setAvailable(Screen::Settings, false);
    addButton(m_settings, QStringLiteral("settings"));
    addButton(m_lock, QStringLiteral("lock"));
    setCurrent(Screen::Live);
    restyle();
}

widgets::BadgeToolButton *Rail::addButton(QAction *action, const QString &icon)
{
    action->setIcon(widgets::themedIcon(icon));
    auto *button = new widgets::BadgeToolButton(icon, this);
    button->setDefaultAction(action);
    // On a low monitor the rail gives way before the window grows out of it.
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    button->setCheckable(action->isCheckable());
    button->setAccessibleName(action->text());
    button->installEventFilter(this);
    layout()->addWidget(button);
    m_buttons << button;
    addAction(action);
    return button;
}

void Rail::setAvailable(Screen screen, bool available)
{
    QAction *action = this->action(screen);
    const QKeySequence key = screen == Screen::Settings
                                 ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                 : QKeySequence(kEntries[static_cast<size_t>(screen)].key);
    action->setEnabled(available);
    action->setShortcut(available ? key : QKeySequence());
    if (available)
        action->setToolTip(action->text());
    else
        //: tooltip; %1 is the name of a screen
        action->setToolTip(tr("%1: not part of this version").arg(action->text()));
}

void Rail::setCurrent(Screen screen)
{
    m_current = screen;
    for (const Entry &entry : kEntries)
        action(entry.screen)->setChecked(entry.screen == screen);
    m_settings->setChecked(screen == Screen::Settings);
}

void Rail::setBadge(Screen screen, int count, widgets::BadgeToolButton::BadgeKind kind)
{
    m_screens[static_cast<size_t>(screen)]->setBadge(count, kind);
}

void Rail::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (widgets::BadgeToolButton *button : m_buttons)
        button->setCompact(compact);
    restyle();
}

void Rail::restyle()
{
    setFixedWidth(m_compact ? theme().size.railCompact : theme().size.rail);
    // Room for the sign of the program, as high as the header and a gap.
    layout()->setContentsMargins(0, theme().px(m_compact ? 48 : 52), 1, theme().px(6));
    update();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour.panel);
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme().colour.line);
    const int size = theme().px(28);
    const int band = theme().px(m_compact ? 48 : 52);
    widgets::paintIcon(painter, QRect((width() - 1 - size) / 2, (band - size) / 2, size, size),
                       QStringLiteral("videoguard"), theme().colour.text);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && layout())
        restyle();
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *button = qobject_cast<QToolButton *>(watched);
        if (button && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            button->click();
            return true;
        }
        if (button && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            key == Qt::Key_Down ? focusNextChild() : focusPreviousChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace videoguard::shell
