// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/partners_page.h"

#include "ui/partners/news_view.h"
#include "ui/partners/partner_words.h"
#include "ui/partners/partners_page_parts.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace videoguard::partners {

using widgets::theme;

namespace {

constexpr std::chrono::milliseconds kSoon{150};
constexpr std::chrono::seconds kMinute{30};
const QString kSync = QStringLiteral("sync");
const QString kNews = QStringLiteral("news");

} // namespace

qint64 now_us()
{
    return base::systemClock().wall().sinceEpoch.count();
}

PartnersPage::PartnersPage(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, console))
{
}

PartnersPage::~PartnersPage() = default;

QWidget *PartnersPage::tools() const
{
    return d->tools;
}

QList<QAction *> PartnersPage::pageActions() const
{
    return {d->actions.begin(), d->actions.end()};
}

QString PartnersPage::statusText() const
{
    return d->statusText();
}

void PartnersPage::openJoin()
{
    d->openJoin();
}

void PartnersPage::showNews()
{
    d->showSegment(kNews);
}

void PartnersPage::openMerge(qint64 outboxNumber)
{
    d->showSegment(kSync);
    d->openMerge(outboxNumber);
}

void PartnersPage::retranslate()
{
    d->retranslate();
}

PartnersPage::Private::Private(PartnersPage &page, console::Console &console)
    : m_page(page)
    , m_console(console)
    , m_desk(console.sync())
{
    makeActions();
    build();
    wire();
    retranslate();
    countCameras();
}

QAction *PartnersPage::Private::makeAction(const char *name, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(widgets::themedIcon(icon), {}, &m_page);
    action->setObjectName(QStringLiteral("partners.") + QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page.addAction(action);
    actions.push_back(action);
    return action;
}

void PartnersPage::Private::makeActions()
{
    m_syncNow = makeAction("syncNow", QStringLiteral("refresh-cw"), QKeySequence(Qt::Key_F5));
    m_markRead = makeAction("markRead", QStringLiteral("check"));
    m_join = makeAction("join", QStringLiteral("network"));
    m_openInvitation = makeAction("openInvitation", QStringLiteral("folder-open"));
    m_password = makeAction("password", QStringLiteral("key-round"));
    m_pause = makeAction("pause", QStringLiteral("pause"));
    m_pause->setCheckable(true);
    m_publish = makeAction("publish", QStringLiteral("upload"));
    m_exportSeed = makeAction("exportSeed", QStringLiteral("save"));
    m_importSeed = makeAction("importSeed", QStringLiteral("download"));
    m_leave = makeAction("leave", QStringLiteral("log-out"));
}

void PartnersPage::Private::build()
{
    m_page.setProperty("role", QStringLiteral("canvas"));
    m_page.setAttribute(Qt::WA_StyledBackground);
    m_sync = new SyncView(m_syncNow, &m_page);
    m_news = new NewsView(m_desk, m_console.catalogue(), m_markRead, &m_page);
    m_empty = new QWidget(&m_page);
    auto *column = new QVBoxLayout(m_empty);
    m_emptyWords = new widgets::EmptyState(m_empty);
    m_emptyWords->setObjectName(QStringLiteral("partners.empty"));
    m_emptyWords->button()->setProperty("role", QStringLiteral("primary"));
    auto *invitation =
        new widgets::ActionButton(m_openInvitation, widgets::ActionButton::Look::Outlined, m_empty);
    invitation->setFocusPolicy(Qt::TabFocus);
    column->addStretch(2);
    column->addWidget(m_emptyWords);
    column->addWidget(invitation, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_stack = new QStackedWidget(&m_page);
    for (QWidget *view : {m_empty, static_cast<QWidget *>(m_sync), static_cast<QWidget *>(m_news)})
        m_stack->addWidget(view);
    auto *whole = new QVBoxLayout(&m_page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_merge = new MergePanel(&m_page);

    tools = new QWidget(&m_page);
    tools->setObjectName(QStringLiteral("partners.tools"));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    m_segments = new widgets::SegmentedControl(tools);
    m_segments->setObjectName(QStringLiteral("partners.segments"));
    m_menu = new QToolButton(tools);
    m_menu->setObjectName(QStringLiteral("partners.menu"));
    m_menu->setIcon(widgets::themedIcon(QStringLiteral("ellipsis")));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menu);
    for (QAction *action :
         {m_password, m_pause, static_cast<QAction *>(nullptr), m_publish, m_exportSeed, m_importSeed,
          static_cast<QAction *>(nullptr), m_join, m_openInvitation, m_leave}) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    m_menu->setMenu(menu);
    row->addWidget(m_segments);
    row->addStretch(1);
    row->addWidget(m_menu);
    tools->hide();
}

void PartnersPage::Private::wire()
{
    using console::SyncDesk;
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_minute.setInterval(kMinute);
    connect(&m_soon, &QTimer::timeout, this, &Private::refresh);
    connect(&m_minute, &QTimer::timeout, this, &Private::refreshSoon);
    m_minute.start();
    for (const auto changed : {&SyncDesk::settingsChanged, &SyncDesk::stateChanged, &SyncDesk::outboxChanged,
                               &SyncDesk::newsChanged, &SyncDesk::roundsChanged})
        connect(&m_desk, changed, this, &Private::refreshSoon);
    connect(&m_desk, &SyncDesk::outboxChanged, this, [this] { m_outboxStale = true; });
    connect(&m_desk, &SyncDesk::roundsChanged, this, [this] { m_roundsStale = true; });
    m_page.installEventFilter(this);
    connect(&m_console.catalogue(), &console::CatalogueDesk::changed, this, &Private::countCameras);
    connect(m_segments, &widgets::SegmentedControl::chosen, this, &Private::showSegment);
    connect(m_syncNow, &QAction::triggered, this, [this] {
        m_desk.syncNow(m_sync->table().selected());
        emit m_page.said(tr("Asking the server for changes"), false);
    });
    connect(m_join, &QAction::triggered, this, [this] { openJoin(); });
    connect(m_emptyWords, &widgets::EmptyState::buttonClicked, m_join, &QAction::trigger);
    connect(m_openInvitation, &QAction::triggered, this, [this] {
        const QString file =
            QFileDialog::getOpenFileName(m_page.window(), PartnersPage::tr("Open invitation"), {},
                                         PartnersPage::tr("Invitations (*.vginvite);;All files (*)"));
        if (!file.isEmpty())
            openJoin(file);
    });
    connect(m_password, &QAction::triggered, this, &Private::askPassword);
    connect(m_pause, &QAction::triggered, this, [this](bool on) { m_desk.setPaused(on); });
    connect(m_publish, &QAction::triggered, this, &Private::publish);
    connect(m_exportSeed, &QAction::triggered, this, &Private::exportSeed);
    connect(m_importSeed, &QAction::triggered, this, &Private::importSeed);
    connect(m_leave, &QAction::triggered, this, &Private::leave);
    connect(m_markRead, &QAction::triggered, m_news, &NewsView::markAllRead);

    DecisionPanel &panel = m_sync->panel();
    connect(&panel, &DecisionPanel::decided, this, &Private::decide);
    connect(&panel, &DecisionPanel::withdrawWanted, this, &Private::withdraw);
    connect(&panel, &DecisionPanel::retryWanted, this, [this](qint64 outbox) {
        m_desk.retry(outbox, this, [this](const base::Result<void> &done) {
            if (!done)
                fail(tr("The change could not be sent again"), done.error());
        });
    });
    connect(&panel, &DecisionPanel::recordActivated, &m_page, &PartnersPage::showCamera);
    connect(&panel, &DecisionPanel::allWanted, this, [this] {
        m_sync->table().select({});
        refresh();
    });
    connect(&m_sync->table(), &PartnerTable::partnerSelected, this, &Private::refresh);
    connect(&m_sync->table(), &PartnerTable::partnerActivated, this,
            [this](const QString &id) { m_desk.syncNow(id); });
    connect(m_sync, &SyncView::bannerPressed, this, [this] {
        if (m_desk.settings().paused)
            m_desk.setPaused(false);
        else
            m_desk.syncNow();
    });
    connect(m_news, &NewsView::showOnMap, &m_page, &PartnersPage::showOnMap);
    connect(m_news, &NewsView::showCamera, &m_page, &PartnersPage::showCamera);
    connect(m_merge, &MergePanel::laterWanted, m_merge, &MergePanel::finish);
    connect(m_merge, &MergePanel::saveWanted, this, &Private::saveMerge);
}

void PartnersPage::Private::showSegment(const QString &id)
{
    m_segments->setCurrent(id);
    if (!m_desk.settings().isJoined())
        m_stack->setCurrentWidget(m_empty);
    else if (id == kNews)
        m_stack->setCurrentWidget(m_news);
    else
        m_stack->setCurrentWidget(m_sync);
    m_markRead->setEnabled(id == kNews && m_desk.unreadNews() > 0);
    emit m_page.statusChanged();
}

void PartnersPage::Private::refreshSoon()
{
    // Nobody looks: `Show` reads everything.
    if (m_page.isVisible() && !m_soon.isActive())
        m_soon.start();
}

bool PartnersPage::Private::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::Show)
        refresh();
    return QObject::eventFilter(watched, event);
}

QString PartnersPage::Private::statusText() const
{
    return m_status;
}

void PartnersPage::Private::retranslate()
{
    m_page.setAccessibleName(PartnersPage::tr("Partners"));
    const auto say = [](QAction *action, const QString &text, const QString &tooltip) {
        action->setText(text);
        action->setToolTip(tooltip);
        action->setStatusTip(tooltip);
    };
    say(m_syncNow, PartnersPage::tr("Synchronise now"),
        PartnersPage::tr(
            "Ask the server for changes and send what waits (the selected partner only, if one is)"));
    say(m_markRead, PartnersPage::tr("Mark all read"), PartnersPage::tr("Take the marks off what changed"));
    say(m_join, PartnersPage::tr("Join…"), PartnersPage::tr("Enter server, name and password"));
    say(m_openInvitation, PartnersPage::tr("Open invitation…"),
        PartnersPage::tr("Join with the small file that the administrator of the server made"));
    say(m_password, PartnersPage::tr("Change password…"),
        PartnersPage::tr("Enter the password for the server anew"));
    say(m_pause, PartnersPage::tr("Pause synchronisation"),
        PartnersPage::tr("Nothing is sent or received until it goes on"));
    say(m_publish, PartnersPage::tr("Publish own catalogue…"),
        PartnersPage::tr("Send the own cameras to the server that the partners do not have yet"));
    say(m_exportSeed, PartnersPage::tr("Export first load…"),
        PartnersPage::tr("A file from which another console starts without loading all from the server"));
    say(m_importSeed, PartnersPage::tr("Import first load…"),
        PartnersPage::tr("Start from a file that another console exported"));
    say(m_leave, PartnersPage::tr("Leave…"), PartnersPage::tr("Forget server and password"));
    m_menu->setToolTip(PartnersPage::tr("Connection and first load"));
    m_menu->setAccessibleName(m_menu->toolTip());
    const QString current = m_segments->current().isEmpty() ? kSync : m_segments->current();
    m_segments->clear();
    m_segments->addSegment(kSync, PartnersPage::tr("Synchronisation"),
                           PartnersPage::tr("State of all partners and what needs a decision"));
    m_segments->addSegment(kNews, PartnersPage::tr("What changed"),
                           PartnersPage::tr("What other municipalities changed in the catalogue"));
    m_segments->setAccessibleName(PartnersPage::tr("Part of the screen"));
    m_emptyWords->setWords(
        QStringLiteral("network"), PartnersPage::tr("No partners yet."),
        PartnersPage::tr("Join the server of the partner municipalities: their cameras appear "
                         "here, and yours at theirs. Without it everything else works."));
    m_emptyWords->setButton(m_join->text());
    m_sync->retranslate();
    m_news->retranslate();
    showSegment(current);
    refresh();
}

} // namespace videoguard::partners
