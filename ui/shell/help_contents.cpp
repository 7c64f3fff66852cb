// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/help_contents.h"

#include "ui/shell/help_hit_delegate.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace videoguard::shell {

using widgets::theme;

namespace {
constexpr int kPageRole = Qt::UserRole + 1;
constexpr int kBlockRole = Qt::UserRole + 2;
} // namespace

HelpContents::HelpContents(QWidget *parent)
    : QWidget(parent)
    , m_search(new widgets::SearchField(tr("Search the help"), QKeySequence::Find, this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new QTreeWidget)
    , m_hits(new QListWidget)
    , m_none(new QLabel)
    , m_keys(new QPushButton(this))
{
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_search->setObjectName(QStringLiteral("help.search"));
    m_tree->setObjectName(QStringLiteral("help.contents"));
    m_hits->setObjectName(QStringLiteral("help.hits"));
    m_keys->setObjectName(QStringLiteral("help.keys"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(theme().px(16));
    m_tree->setTextElideMode(Qt::ElideRight);
    m_hits->setItemDelegate(new HelpHitDelegate(m_hits));
    m_hits->setWordWrap(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hits->setResizeMode(QListView::Adjust);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setProperty("role", QStringLiteral("muted"));
    m_none->setMargin(theme().px(8));
    m_keys->setAutoDefault(false);
    for (QWidget *page :
         {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_hits), static_cast<QWidget *>(m_none)})
        m_stack->addWidget(page);

    auto *column = new QVBoxLayout(this);
    const int edge = theme().px(10);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme().px(10));
    column->addWidget(m_search);
    column->addWidget(m_stack, 1);
    column->addWidget(m_keys);

    connect(m_search, &widgets::SearchField::textChanged, this, &HelpContents::search);
    connect(m_search, &widgets::SearchField::leaveDown, this,
            [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_search, &widgets::SearchField::accepted, this, [this] {
        if (m_stack->currentWidget() == m_hits)
            choose();
    });
    connect(m_search, &widgets::SearchField::cancelled, this, [this] { m_tree->setFocus(); });
    connect(m_tree, &QTreeWidget::itemActivated, this, &HelpContents::choose);
    connect(m_tree, &QTreeWidget::itemClicked, this, &HelpContents::choose);
    connect(m_hits, &QListWidget::itemActivated, this, &HelpContents::choose);
    connect(m_hits, &QListWidget::itemClicked, this, &HelpContents::choose);
    connect(m_keys, &QPushButton::clicked, this, &HelpContents::keysWanted);
    retranslate();
}

void HelpContents::setBook(const HelpBook *book)
{
    m_book = book;
    fill();
    search(m_search->text());
}

void HelpContents::fill()
{
    m_tree->clear();
    for (const HelpPage &page : m_book->pages()) {
        auto *item = new QTreeWidgetItem(m_tree, {page.title});
        item->setData(0, kPageRole, page.name);
        item->setData(0, kBlockRole, -1);
        item->setToolTip(0, page.title);
        item->setSizeHint(0, QSize(0, theme().size.treeRow));
        for (const HelpSentence &sentence : page.sentences) {
            if (!sentence.isHeading || sentence.text == page.title)
                continue;
            auto *part = new QTreeWidgetItem(item, {sentence.text});
            part->setData(0, kPageRole, page.name);
            part->setData(0, kBlockRole, sentence.block);
            part->setToolTip(0, sentence.text);
            part->setSizeHint(0, QSize(0, theme().size.treeRow));
        }
    }
    setCurrent(m_current);
}

void HelpContents::setCurrent(const QString &page)
{
    m_current = page;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        const bool isIt = item->data(0, kPageRole).toString() == page;
        item->setExpanded(isIt);
        QFont font = theme().font.base;
        if (isIt)
            font = theme().font.baseStrong;
        item->setFont(0, font);
        const QTreeWidgetItem *now = m_tree->currentItem();
        if (isIt && !(now && now->parent() == item)) {
            m_tree->setCurrentItem(item);
            m_tree->scrollToItem(item);
        }
    }
}

void HelpContents::search(const QString &text)
{
    m_hits->clear();
    const QStringList words = HelpBook::wordsOf(text);
    if (words.isEmpty() || !m_book) {
        m_stack->setCurrentWidget(m_tree);
        return;
    }
    for (const HelpHit &hit : m_book->search(text)) {
        auto *item = new QListWidgetItem(m_hits);
        const QString place = hit.heading.isEmpty() || hit.heading == hit.title
                                  ? hit.title
                                  //: page of the help, section of it
                                  : tr("%1 – %2").arg(hit.title, hit.heading);
        item->setText(hit.sentence);
        item->setData(HelpHitDelegate::PlaceRole, place);
        item->setData(HelpHitDelegate::WordsRole, words);
        item->setData(kPageRole, hit.page);
        item->setData(kBlockRole, hit.block);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(place, hit.sentence));
    }
    if (m_hits->count() == 0) {
        m_none->setText(tr("Nothing in the help has these words. Try fewer, or only their beginnings."));
        m_stack->setCurrentWidget(m_none);
        return;
    }
    m_hits->setCurrentRow(0);
    m_stack->setCurrentWidget(m_hits);
}

void HelpContents::choose()
{
    if (m_stack->currentWidget() == m_hits) {
        if (const QListWidgetItem *item = m_hits->currentItem())
            emit placeChosen(item->data(kPageRole).toString(), item->data(kBlockRole).toInt(), item->text());
    } else if (const QTreeWidgetItem *item = m_tree->currentItem()) {
        emit placeChosen(item->data(0, kPageRole).toString(), item->data(0, kBlockRole).toInt(),
                         item->text(0));
    }
}

void HelpContents::focusSearch()
{
    m_search->activate();
}

void HelpContents::focusContents()
{
    clearSearch();
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

bool HelpContents::clearSearch()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->setText({});
    return true;
}

void HelpContents::retranslate()
{
    m_search->edit()->setPlaceholderText(tr("Search the help"));
    m_search->edit()->setAccessibleName(tr("Search the help"));
    m_tree->setAccessibleName(tr("Contents"));
    m_hits->setAccessibleName(tr("Found in the help"));
    m_keys->setText(tr("All keys…"));
    m_keys->setToolTip(tr("The keys of the screen that is shown"));
}

void HelpContents::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_book)
        setCurrent(m_current);
}

} // namespace videoguard::shell
