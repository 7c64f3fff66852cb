// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/filter_chips.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QPainter>

namespace videoguard::catalogue_ui {

using widgets::theme;

namespace {

constexpr double kChipPadding = 8;
/// A long name loses its middle.
constexpr double kWidestChip = 220;

/// A menu whose ticks do not close it: several of them are one choice.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = activeAction();
        if (action && action->isEnabled() && action->isCheckable())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        QAction *action = activeAction();
        if (event->key() == Qt::Key_Space && action && action->isEnabled() && action->isCheckable())
            action->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

FilterChipButton::FilterChipButton(const FilterChip &chip, QWidget *parent)
    : QToolButton(parent)
    , m_without(chip.without)
{
    setProperty("role", QStringLiteral("painted"));
    setFocusPolicy(Qt::TabFocus);
    setText(chip.text);
    setToolTip(tr("%1\nClick to remove this filter").arg(chip.tip));
    setAccessibleName(tr("Remove the filter “%1”").arg(chip.tip));
}

QSize FilterChipButton::sizeHint() const
{
    const QFontMetrics metrics(theme().font.caption);
    const int words = std::min(metrics.horizontalAdvance(text()) + 1, theme().px(kWidestChip));
    return {words + 2 * theme().px(kChipPadding) + theme().px(6) + theme().size.iconRow,
            std::max(theme().size.hitTarget, metrics.height() + theme().px(8))};
}

void FilterChipButton::paintEvent(QPaintEvent *)
{
    const widgets::ThemeColours &colour = theme().colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour.controlLine);
    painter.setBrush(isDown() ? colour.active : underMouse() ? colour.hover : colour.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme().size.radiusControl,
                            theme().size.radiusControl);
    const int padding = theme().px(kChipPadding);
    const int icon = theme().size.iconRow;
    const QRect cross(width() - padding - icon + theme().px(2), (height() - icon) / 2, icon, icon);
    const QRect words(padding, 0, cross.x() - theme().px(4) - padding, height());
    painter.setFont(theme().font.caption);
    painter.setPen(colour.text);
    painter.drawText(words, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
    widgets::paintIcon(painter, cross, QStringLiteral("x"), colour.text);
}

void FilterChipButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        click();
        return;
    default:
        QToolButton::keyPressEvent(event);
    }
}

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setProperty("role", QStringLiteral("small"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
}

void FilterChips::setChips(const std::vector<FilterChip> &chips)
{
    const bool hadFocus = std::any_of(m_buttons.begin(), m_buttons.end(),
                                      [](const FilterChipButton *button) { return button->hasFocus(); });
    m_chips = chips;
    for (FilterChipButton *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const FilterChip &chip : chips) {
        auto *button = new FilterChipButton(chip, this);
        connect(button, &QToolButton::clicked, this,
                [this, without = chip.without] { emit filterWanted(without); });
        m_buttons.push_back(button);
    }
    setVisible(!chips.empty());
    updateGeometry();
    place();
    // Removing several one after the other by key.
    if (hadFocus && !m_buttons.empty())
        m_buttons.front()->setFocus(Qt::TabFocusReason);
}

QSize FilterChips::sizeHint() const
{
    int width = 0;
    for (const FilterChipButton *button : m_buttons)
        width += button->sizeHint().width() + theme().px(6);
    return {std::max(0, width - theme().px(6)), m_more->sizeHint().height()};
}

QSize FilterChips::minimumSizeHint() const
{
    const int all = sizeHint().width();
    const int widest = m_more->fontMetrics().horizontalAdvance(tr("%n more", nullptr, 99)) + theme().px(24);
    return {std::min(all, widest), sizeHint().height()};
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
}

void FilterChips::place()
{
    const int gap = theme().px(6);
    const bool all = sizeHint().width() <= width();
    const int moreWidth = all ? 0
                              : m_more->fontMetrics().horizontalAdvance(
                                    tr("%n more", nullptr, static_cast<int>(m_buttons.size()))) +
                                    theme().px(24);
    int x = 0;
    size_t shown = 0;
    for (; shown < m_buttons.size(); ++shown) {
        FilterChipButton *button = m_buttons[shown];
        const QSize size = button->sizeHint();
        if (x + size.width() > width() - (all ? 0 : moreWidth + gap) && !all)
            break;
        button->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        button->show();
        x += size.width() + gap;
    }
    const int hidden = static_cast<int>(m_buttons.size() - shown);
    m_more->setVisible(hidden > 0);
    if (hidden == 0)
        return;
    m_more->menu()->clear();
    for (size_t i = shown; i < m_buttons.size(); ++i) {
        m_buttons[i]->hide();
        QAction *action = m_more->menu()->addAction(widgets::themedIcon(QStringLiteral("x")), m_chips[i].tip);
        connect(action, &QAction::triggered, this,
                [this, without = m_chips[i].without] { emit filterWanted(without); });
    }
    m_more->setText(tr("%n more", nullptr, hidden));
    m_more->setAccessibleName(tr("%n more filters", nullptr, hidden));
    m_more->setToolTip(tr("Further filters; choose one to remove it"));
    m_more->setGeometry(x, 0, moreWidth, height());
}

FilterMenu::FilterMenu(QWidget *parent)
    : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::setFilter(const catalogue::Filter &filter, const TableWords &words)
{
    const bool open = isVisible();
    m_filter = filter;
    m_words = words;
    if (!open)
        return;
    // Ticks of an open menu follow; its structure stays, else it would close under the pointer.
    const std::vector<FilterGroup> groups = filterGroups(filter, words);
    const std::vector<FilterChoice> switches = filterSwitches(filter);
    for (QAction *action : actions()) {
        if (!action->menu())
            continue;
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const FilterGroup &candidate) {
            return candidate.key == action->menu()->objectName();
        });
        if (group == groups.end())
            continue;
        const QList<QAction *> ticks = action->menu()->actions();
        for (int i = 0; i < ticks.size() && i < static_cast<int>(group->choices.size()); ++i)
            ticks[i]->setChecked(group->choices[static_cast<size_t>(i)].chosen);
    }
}

void FilterMenu::fill()
{
    clear();
    for (const FilterGroup &group : filterGroups(m_filter, m_words)) {
        auto *menu = new TickMenu(group.title, this);
        menu->setObjectName(group.key);
        addMenu(menu);
        for (size_t i = 0; i < group.choices.size(); ++i) {
            QAction *action = menu->addAction(group.choices[i].text);
            action->setCheckable(true);
            action->setChecked(group.choices[i].chosen);
            // Asked anew: a tick before may have changed the filter while the menu stood open.
            connect(action, &QAction::triggered, this, [this, key = group.key, i] {
                for (const FilterGroup &now : filterGroups(m_filter, m_words)) {
                    if (now.key == key && i < now.choices.size()) {
                        emit filterWanted(now.choices[i].toggled);
                        return;
                    }
                }
            });
        }
    }
    addSince();
    addSeparator();
    for (const FilterChoice &choice : filterSwitches(m_filter)) {
        QAction *action = addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(choice.chosen);
        connect(action, &QAction::triggered, this,
                [this, toggled = choice.toggled] { emit filterWanted(toggled); });
    }
    if (!m_filter.isEmpty()) {
        addSeparator();
        connect(addAction(widgets::themedIcon(QStringLiteral("x")), tr("Remove all filters")),
                &QAction::triggered, this, [this] { emit filterWanted({}); });
    }
}

void FilterMenu::addSince()
{
    QMenu *menu = addMenu(tr("Changed since"));
    const QDate today = m_words.now.date();
    const std::vector<std::pair<QString, QDate>> days = {{tr("Today"), today},
                                                         {tr("7 days ago"), today.addDays(-7)},
                                                         {tr("30 days ago"), today.addDays(-30)},
                                                         {tr("12 months ago"), today.addMonths(-12)}};
    for (const auto &[text, day] : days) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_filter.changedSince == day);
        connect(action, &QAction::triggered, this, [this, day = day] {
            catalogue::Filter filter = m_filter;
            filter.changedSince = filter.changedSince == day ? QDate() : day;
            emit filterWanted(filter);
        });
    }
    connect(menu->addAction(tr("Another day…")), &QAction::triggered, this, &FilterMenu::dayWanted);
}

} // namespace videoguard::catalogue_ui
