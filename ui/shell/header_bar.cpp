// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/header_bar.h"

#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/clock_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QPainter>

namespace videoguard::shell {
namespace {

using widgets::theme;

/// The yellow square that means "selected" everywhere.
class SelectionSquare : public QWidget
{
public:
    explicit SelectionSquare(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        widgets::setAccessibleRole(*this, QAccessible::Graphic);
    }
    [[nodiscard]] QSize sizeHint() const override { return {theme().px(14), theme().px(14)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int size = theme().px(14);
        const QRect box((width() - size) / 2, (height() - size) / 2, size, size);
        const auto frame = [&](const QRect &outer, int line, const QColor &colour) {
            painter.fillRect(outer.x(), outer.y(), outer.width(), line, colour);
            painter.fillRect(outer.x(), outer.bottom() + 1 - line, outer.width(), line, colour);
            painter.fillRect(outer.x(), outer.y(), line, outer.height(), colour);
            painter.fillRect(outer.right() + 1 - line, outer.y(), line, outer.height(), colour);
        };
        if (theme().colour.selectedOuter.isValid())
            painter.fillRect(box, theme().colour.selectedOuter);
        const QRect inner = theme().colour.selectedOuter.isValid() ? box.adjusted(1, 1, -1, -1) : box;
        frame(inner, theme().size.selectedLine, theme().colour.selected);
    }
};

QFrame *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("divider"));
    return line;
}

} // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_name(new QLabel(this))
    , m_leftLine(divider(this))
    , m_toolSlot(new QHBoxLayout)
    , m_square(new SelectionSquare(this))
    , m_number(new QLabel(this))
    , m_selected(new widgets::ElidedLabel(QString(), this))
    , m_actionRow(new QHBoxLayout)
    , m_cardSlot(new QHBoxLayout)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_rightLine(divider(this))
    , m_clock(new widgets::ClockLabel(base::systemClock(), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_name->setTextFormat(Qt::PlainText);
    m_number->setTextFormat(Qt::PlainText);
    m_more->setIcon(widgets::themedIcon(QStringLiteral("ellipsis")));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();

    m_row->setSpacing(0);
    m_row->addWidget(m_name);
    m_row->addSpacing(1);
    m_row->addWidget(m_leftLine);
    m_row->addSpacing(1);
    m_row->addLayout(m_toolSlot, 0);
    m_row->addStretch(1);
    m_row->addWidget(m_square, 0, Qt::AlignVCenter);
    m_row->addWidget(m_number);
    m_row->addWidget(m_selected);
    m_row->addLayout(m_actionRow);
    m_row->addLayout(m_cardSlot);
    m_row->addWidget(m_more);
    m_row->addWidget(m_rightLine);
    m_row->addWidget(m_clock);
    connect(m_menu, &QMenu::aboutToShow, this, &HeaderBar::fillMenu);
    setSelection({}, {});
    restyle();
}

void HeaderBar::setScreenName(const QString &name)
{
    m_name->setText(name);
    setAccessibleName(name);
    fit();
}

void HeaderBar::setTools(QWidget *tools)
{
    if (m_tools == tools)
        return;
    if (m_tools) {
        m_toolSlot->removeWidget(m_tools);
        m_tools->hide();
    }
    m_tools = tools;
    m_leftLine->setVisible(tools != nullptr);
    if (tools) {
        m_toolSlot->addWidget(tools);
        tools->show();
    }
    fit();
}

void HeaderBar::setSelection(const QString &number, const QString &name, const QString &tooltip)
{
    m_number->setText(number);
    m_selected->setText(name);
    m_selected->setToolTip(tooltip);
    //: accessible name; %1 is call number and name of a camera
    m_square->setAccessibleName(tr("Selected: %1").arg((number + QLatin1Char(' ') + name).trimmed()));
    fit();
}

void HeaderBar::setSelectionActions(const QList<QAction *> &actions)
{
    qDeleteAll(m_actionButtons);
    m_actionButtons.clear();
    m_selectionActions = actions;
    for (QAction *action : actions) {
        auto *button = new widgets::ActionButton(action, widgets::ActionButton::Look::Flat, this);
        m_actionRow->addWidget(button);
        m_actionButtons << button;
    }
    fit();
}

void HeaderBar::setCardAction(QAction *action)
{
    m_cardAction = action;
    delete m_card;
    m_card = nullptr;
    if (action) {
        m_card = new widgets::ActionButton(action, widgets::ActionButton::Look::Outlined, this);
        m_card->setIconOnly(true);
        m_cardSlot->addWidget(m_card);
    }
    fit();
}

void HeaderBar::setMenuActions(const QList<QAction *> &actions)
{
    m_menuActions = actions;
    fit();
}

void HeaderBar::setDensity(Density density)
{
    m_density = density;
    restyle();
}

void HeaderBar::restyle()
{
    setFixedHeight(std::max(theme().size.header, QFontMetrics(theme().font.clock).height() + theme().px(8)));
    m_row->setContentsMargins(theme().px(16), 0, theme().px(12), 1);
    m_name->setFont(theme().font.title);
    m_number->setFont(theme().font.baseStrong);
    m_selected->setFont(theme().font.base);
    m_name->setContentsMargins(0, 0, theme().px(12), 0);
    m_number->setContentsMargins(theme().px(8), 0, 0, 0);
    m_selected->setContentsMargins(theme().px(7), 0, 0, 0);
    for (QFrame *line : {m_leftLine, m_rightLine})
        line->setFixedHeight(theme().px(20));
    m_row->setAlignment(m_leftLine, Qt::AlignVCenter);
    m_row->setAlignment(m_rightLine, Qt::AlignVCenter);
    m_toolSlot->setContentsMargins(theme().px(12), 0, theme().px(12), 0);
    m_actionRow->setContentsMargins(theme().px(10), 0, theme().px(6), 0);
    m_actionRow->setSpacing(theme().px(8));
    m_cardSlot->setContentsMargins(0, 0, theme().px(6), 0);
    m_clock->setContentsMargins(theme().px(16), 0, 0, 0);
    fit();
}

int HeaderBar::needed(Stage stage) const
{
    const int gaps = theme().px(16 + 12 + 12 + 16) + 4; // both ends, around the clock
    int width = gaps + m_name->sizeHint().width() + m_clock->widthFor(stage != Stage::Menu);
    if (m_tools)
        width += theme().px(24) + m_tools->sizeHint().width();
    if (!m_selected->text().isEmpty())
        width += theme().px(14 + 8 + 7) + m_number->sizeHint().width() +
                 std::min(m_selected->sizeHint().width(), theme().px(140));
    const int iconButton = theme().size.iconControl + 2 * theme().px(6) + 2;
    if (stage == Stage::Menu)
        return width + iconButton;
    width += theme().px(16);
    for (const widgets::ActionButton *button : m_actionButtons)
        width += button->widthFor(stage == Stage::Icons) + theme().px(8);
    if (m_card)
        width += m_card->widthFor(true) + theme().px(8);
    return width + (m_menuActions.isEmpty() ? 0 : iconButton);
}

void HeaderBar::apply(Stage stage)
{
    m_stage = stage;
    const bool inMenu = stage == Stage::Menu;
    for (widgets::ActionButton *button : m_actionButtons) {
        button->setVisible(!inMenu);
        button->setIconOnly(stage == Stage::Icons);
    }
    if (m_card)
        m_card->setVisible(!inMenu);
    m_clock->setDateVisible(!inMenu);
    const bool named = !inMenu || needed(stage) <= width();
    m_square->setVisible(named && !(m_number->text() + m_selected->text()).isEmpty());
    m_number->setVisible(named && !m_number->text().isEmpty());
    m_selected->setVisible(named && !m_selected->text().isEmpty());
    m_more->setVisible(!m_menuActions.isEmpty() ||
                       (inMenu && (m_cardAction || !m_selectionActions.isEmpty())));
}

void HeaderBar::fillMenu()
{
    m_menu->clear();
    if (m_stage == Stage::Menu) {
        m_menu->addActions(m_selectionActions);
        if (m_cardAction)
            m_menu->addAction(m_cardAction);
        if (!m_menu->isEmpty() && !m_menuActions.isEmpty())
            m_menu->addSeparator();
    }
    m_menu->addActions(m_menuActions);
}

void HeaderBar::fit()
{
    // Measured, not tried out: trying would change the layout, which would ask for another fit.
    if (m_density == Density::Minimal)
        apply(Stage::Menu);
    else if (m_density != Density::Compact && needed(Stage::Words) <= width())
        apply(Stage::Words);
    else
        apply(needed(Stage::Icons) <= width() ? Stage::Icons : Stage::Menu);
}

QSize HeaderBar::minimumSizeHint() const
{
    return {theme().px(400), height()};
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour.panel);
    painter.fillRect(0, height() - 1, width(), 1, theme().colour.line);
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

bool HeaderBar::event(QEvent *event)
{
    // A tool that changed its size hint (another layout's name) may need the others to give way.
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

} // namespace videoguard::shell
