// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/card_parts.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace videoguard::widgets {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap >= 0 ? gap : theme().size.controlGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    int x = rect.left();
    int y = rect.top();
    int tallest = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), std::max(1, rect.width())),
                         item->sizeHint().height());
        if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
            x = rect.left();
            y += tallest + m_gap;
            tallest = 0;
        }
        if (move)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + m_gap;
        tallest = std::max(tallest, size.height());
    }
    return y + tallest - rect.top();
}

QLabel *plainText(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role)
        label->setProperty("role", QLatin1String(role));
    return label;
}

QWidget *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("separator"));
    return line;
}

QWidget *namedTexts(const std::vector<NamedText> &texts, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme().px(12));
    grid->setVerticalSpacing(theme().px(4));
    grid->setColumnStretch(0, 36);
    grid->setColumnStretch(1, 64);
    // A narrow card would else give each column what its longest word asks for.
    grid->setColumnMinimumWidth(0, theme().px(96));
    int row = 0;
    for (const NamedText &text : texts) {
        if (text.name.isEmpty()) {
            grid->addWidget(plainText(text.value, "muted", page), row++, 0, 1, 2);
            continue;
        }
        QLabel *name = plainText(text.name, "muted", page);
        name->setTextInteractionFlags(Qt::NoTextInteraction);
        QLabel *value = plainText(text.value, text.isKnown ? nullptr : "muted", page);
        value->setAccessibleName(text.name);
        for (QLabel *label : {name, value})
            label->setFont(theme().font.caption);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
    return page;
}

QWidget *iconText(const QString &icon, QColor (*colour)(), const QString &text, const char *role,
                  QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(6));
    auto *sign = new QLabel(page);
    const int size = theme().size.iconState;
    sign->setPixmap(iconPixmap(icon, colour(), size, parent->devicePixelRatioF()));
    QLabel *words = plainText(text, role, page);
    words->setFont(theme().font.caption);
    sign->setFixedHeight(QFontMetrics(words->font()).height());
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return page;
}

FoldingGroup::FoldingGroup(const QString &title, QWidget *content, bool open, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton(this))
    , m_content(content)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(4));
    m_title->setText(title);
    m_title->setCheckable(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setProperty("role", QStringLiteral("fold"));
    m_title->setStyleSheet(QStringLiteral("QToolButton { padding: 0; background: transparent; }"));
    m_title->setFont(theme().font.baseStrong);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_title);
    content->setParent(this);
    column->addWidget(content);
    connect(m_title, &QToolButton::toggled, this, [this](bool on) {
        show(on);
        emit toggled(on);
    });
    m_title->setChecked(open);
    show(open);
}

bool FoldingGroup::isOpen() const
{
    return m_title->isChecked();
}

void FoldingGroup::show(bool open)
{
    m_title->setIcon(themedIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_content->setVisible(open);
}

} // namespace videoguard::widgets
