// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/news_view.h"

#include "app/base/log.h"
#include "ui/partners/partner_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QCollator>
#include <QComboBox>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace videoguard::partners {

using catalogue::NewsItem;
using catalogue::NewsKind;
using widgets::theme;

namespace {

constexpr int kMost = 1000;
constexpr std::chrono::milliseconds kSoon{200};

} // namespace

NewsView::NewsView(console::SyncDesk &desk, console::CatalogueDesk &catalogue, QAction *markRead,
                   QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_catalogue(catalogue)
    , m_model(new NewsModel(this))
    , m_list(new NewsList(*m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
    , m_partner(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_onMap(new QAction(widgets::themedIcon(QStringLiteral("map-pin")), {}, this))
{
    build(markRead);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &NewsView::read);
    connect(&m_desk, &console::SyncDesk::newsChanged, this, [this] {
        m_stale = true;
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_catalogue, &console::CatalogueDesk::changed, this, [this] { m_stale = true; });
    for (QComboBox *box : {m_partner, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_quiet)
                read();
        });
    connect(m_unread, &widgets::Chip::toggled, this, &NewsView::read);
    connect(m_list, &NewsList::rowActivated, this, &NewsView::open);
    connect(m_list, &NewsList::rowChosen, this, &NewsView::choose);
    connect(m_list, &NewsList::rowToggled, this, [this](int row) {
        choose(row);
        m_model->toggle(row);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NewsView::showState);
    connect(m_onMap, &QAction::triggered, this, [this] { open(m_list->currentIndex().row()); });
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] {
        m_quiet = true;
        m_partner->setCurrentIndex(0);
        m_kind->setCurrentIndex(0);
        m_unread->setChecked(false);
        m_quiet = false;
        read();
    });
}

void NewsView::build(QAction *markRead)
{
    setProperty("role", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme().px(14), theme().px(8), theme().px(14), theme().px(8));
    row->setSpacing(theme().size.controlGap);
    m_partner->setObjectName(QStringLiteral("news.partner"));
    m_partner->setMaxVisibleItems(20);
    m_kind->setObjectName(QStringLiteral("news.kind"));
    m_unread = new widgets::Chip(tr("Not read"), bar);
    m_unread->setObjectName(QStringLiteral("news.unread"));
    m_onMap->setObjectName(QStringLiteral("partners.news.onMap"));
    row->addWidget(m_partner);
    row->addWidget(m_kind);
    row->addWidget(m_unread);
    row->addStretch(1);
    row->addWidget(new widgets::ActionButton(m_onMap, widgets::ActionButton::Look::Flat, bar));
    row->addWidget(new widgets::ActionButton(markRead, widgets::ActionButton::Look::Outlined, bar));
    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("separator"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(line);
    column->addWidget(m_stack, 1);
}

void NewsView::fillPartners()
{
    m_quiet = true;
    const QString current = m_partner->currentData().toString();
    std::vector<std::pair<QString, QString>> names;
    for (const catalogue::Partner &partner : m_catalogue.partners()) {
        if (m_desk.stateOf(partner.id))
            names.emplace_back(partner.name(languageOf(QLocale())), partner.id);
    }
    QCollator collator{QLocale()};
    std::sort(names.begin(), names.end(), [&](const auto &one, const auto &other) {
        return collator.compare(one.first, other.first) < 0;
    });
    m_partner->clear();
    m_partner->addItem(tr("All partners"));
    for (const auto &[name, id] : names)
        m_partner->addItem(name, id);
    m_partner->setCurrentIndex(std::max(0, m_partner->findData(current)));
    const QVariant kind = m_kind->currentData();
    m_kind->clear();
    m_kind->addItem(tr("Every kind"));
    for (const NewsKind one : {NewsKind::Added, NewsKind::Moved, NewsKind::Changed, NewsKind::Retired,
                               NewsKind::Removed, NewsKind::FirstLoad, NewsKind::Reported})
        m_kind->addItem(kindText(one), static_cast<int>(one));
    m_kind->setCurrentIndex(kind.isValid() ? std::max(0, m_kind->findData(kind)) : 0);
    m_quiet = false;
}

catalogue::NewsQuery NewsView::query() const
{
    catalogue::NewsQuery query;
    query.partnerId = m_partner->currentData().toString();
    if (m_kind->currentData().isValid())
        query.kind = static_cast<NewsKind>(m_kind->currentData().toInt());
    query.unreadOnly = m_unread->isChecked();
    query.limit = kMost;
    return query;
}

void NewsView::read()
{
    fillPartners();
    auto news = m_desk.news(query());
    if (!news) {
        qCWarning(base::logConsole).noquote() << base::describe(news.error());
        m_empty->setWords(QStringLiteral("triangle-alert"),
                          tr("What changed cannot be read: %1.").arg(failureText(news.error())));
        m_empty->setButton({});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stale = false;
    showItems(std::move(*news));
}

void NewsView::showItems(std::vector<NewsItem> items)
{
    const qint64 at = m_model->numberOf(m_list->currentIndex().row());
    QHash<QString, QString> names;
    for (const catalogue::Partner &partner : m_catalogue.partners())
        names.insert(partner.id, shortName(partner, languageOf(QLocale())));
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->setNews(std::move(items), std::move(names), base::systemClock().wall().sinceEpoch.count(),
                     QLocale());
    if (const int row = at > 0 ? m_model->find(at) : -1; row >= 0)
        m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
    m_unread->setCount(m_desk.unreadNews() > 0 ? m_desk.unreadNews() : -1);
    const bool narrowed =
        m_unread->isChecked() || m_partner->currentIndex() > 0 || m_kind->currentIndex() > 0;
    m_empty->setWords(QStringLiteral("history"),
                      narrowed ? tr("No change matches these filters.") : tr("Nothing has changed yet."),
                      narrowed ? QString()
                               : tr("What other municipalities change appears here, with before and after."));
    m_empty->setButton(narrowed ? tr("Clear filters") : QString());
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    showState();
}

void NewsView::showState()
{
    const NewsLine *line = m_model->line(m_list->currentIndex().row());
    m_onMap->setEnabled(line && !camerasOf(m_model->feed(), *line).isEmpty());
}

void NewsView::open(int row)
{
    const NewsLine *line = m_model->line(row);
    if (!line)
        return;
    const QStringList ids = camerasOf(m_model->feed(), *line);
    choose(row);
    if (!ids.isEmpty())
        emit showOnMap(ids);
}

void NewsView::choose(int row)
{
    const NewsLine *line = m_model->line(row);
    if (!line || !line->unread)
        return;
    const std::vector<qint64> numbers = numbersOf(m_model->feed(), *line);
    if (!numbers.empty())
        m_desk.markNewsRead(numbers);
}

void NewsView::markAllRead()
{
    m_desk.markNewsRead({});
}

void NewsView::retranslate()
{
    m_list->setAccessibleName(tr("What changed"));
    m_partner->setAccessibleName(tr("Partner"));
    m_kind->setAccessibleName(tr("Kind of change"));
    m_unread->setText(tr("Not read"));
    m_onMap->setText(tr("Show on map"));
    m_onMap->setToolTip(tr("Show the cameras of the selected line on the map (Enter)"));
    if (isVisible())
        read();
    else
        m_stale = true;
}

void NewsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

} // namespace videoguard::partners
