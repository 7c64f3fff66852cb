// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/incident_list.h"

#include "app/console/camera_list.h"
#include "app/console/recording_desk.h"
#include "ui/incidents/filter_panel.h"
#include "ui/incidents/incident_model.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace videoguard::incidents_ui {

using widgets::theme;

namespace {

constexpr std::chrono::milliseconds kSoon{80};
constexpr std::chrono::seconds kMinute{30};
constexpr std::chrono::seconds kSeen{2};
constexpr double kFilterWidth = 264;
constexpr double kCardWidth = 400;

} // namespace

IncidentList::IncidentList(console::IncidentDesk &desk, console::RecordingDesk &recording,
                           console::CameraList &cameras, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_cameras(cameras)
    , m_work(new IncidentWork(desk, this))
    , m_model(new IncidentModel(cameras, this))
    , m_table(new ListTable(*m_model, this))
    , m_filters(new FilterPanel(cameras, this))
    , m_splitter(new QSplitter(this))
{
    build(recording);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_seen.setSingleShot(true);
    m_seen.setInterval(kSeen);
    m_minute.setInterval(kMinute);
    m_minute.start();
    const auto soon = [this] {
        m_stale = true;
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, &IncidentList::read);
    connect(&m_minute, &QTimer::timeout, this, soon);
    connect(&m_seen, &QTimer::timeout, this, [this] { markRead(m_card->id()); });
    connect(&desk, &console::IncidentDesk::changed, this, [this, soon] {
        soon();
        m_card->refresh();
        readDays();
    });
    connect(&desk, &console::IncidentDesk::countsChanged, this, soon);
    connect(&cameras, &console::CameraList::changed, this, soon);
    connect(m_work, &IncidentWork::draftsChanged, this, soon);
    connect(m_filters, &FilterPanel::changed, this, soon);
    connect(m_filters, &FilterPanel::daysWanted, this, &IncidentList::readDays);
    connect(m_filters, &FilterPanel::leaveDown, this, [this] {
        m_table->setFocus(Qt::ShortcutFocusReason);
        if (m_model->rowCount() > 0 && m_model->find(m_table->selected()) < 0)
            m_table->selectRow(0);
    });
    connect(m_table, &ListTable::rowSelected, this, [this](const QString &id) {
        m_card->show(id, false);
        m_seen.start();
    });
    connect(m_table, &ListTable::rowActivated, this, [this](const QString &id) {
        m_card->show(id, false);
        m_card->setVisible(true);
        m_card->startEditing();
    });
    connect(m_card, &IncidentCard::closeWanted, this, [this] { m_card->hide(); });
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] {
        if (m_error)
            read();
        else if (m_filters->narrows())
            clearFilters();
        else
            emit newWanted();
    });
    connect(m_clear, &QPushButton::clicked, this, &IncidentList::clearFilters);
    retranslate();
}

void IncidentList::build(console::RecordingDesk &recording)
{
    m_card = new IncidentCard(m_desk, recording, m_cameras, *m_work, this);
    m_table->setObjectName(QStringLiteral("incidents.table"));
    m_middle = new QWidget(this);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme().px(14), theme().px(6), theme().px(10), theme().px(6));
    m_count = new QLabel(m_middle);
    m_count->setObjectName(QStringLiteral("incidents.count"));
    m_count->setMinimumHeight(theme().size.buttonSmall);
    m_clear = new QPushButton(m_middle);
    m_clear->setProperty("role", QStringLiteral("small"));
    bar->addWidget(m_count);
    bar->addWidget(m_clear);
    bar->addStretch(1);
    column->addLayout(bar);
    column->addWidget(widgets::separator(m_middle));
    m_empty = new widgets::EmptyState(m_middle);
    m_empty->setObjectName(QStringLiteral("incidents.empty"));
    m_stack = new QStackedWidget(m_middle);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(m_filters);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_card);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({theme().px(kFilterWidth), theme().px(900), theme().px(kCardWidth)});
    m_splitter->setCollapsible(1, false);
    m_filters->setMinimumWidth(theme().px(220));
    m_card->setMinimumWidth(theme().px(300));
    m_middle->setMinimumWidth(theme().px(280));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
}

void IncidentList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
    readDays();
}

void IncidentList::read()
{
    m_soon.stop();
    m_stale = false;
    m_filters->setTypes(m_desk.types());
    m_filters->setUnread(m_desk.unreadCount());
    const incidents::IncidentQuery query = m_filters->query(m_desk.who());
    m_desk.ask(
        this, [query](incidents::Store &store) { return store.find(query); },
        [this, asked = ++m_asked](base::Result<std::vector<incidents::Incident>> found) {
            // An answer to an older question is dropped.
            if (asked == m_asked)
                take(std::move(found));
        });
}

void IncidentList::readDays()
{
    if (!isVisible())
        return;
    const auto [first, last] = m_filters->shownDays();
    m_desk.ask(
        this,
        [first = first, last = last](incidents::Store &store) {
            return store.days(first, last, QTimeZone::systemTimeZoneId());
        },
        [this](const base::Result<std::vector<std::pair<QDate, int>>> &days) {
            if (days)
                m_filters->setDays(*days);
            else
                m_error = days.error();
        });
}

void IncidentList::take(base::Result<std::vector<incidents::Incident>> found)
{
    m_error.reset();
    if (!found) {
        m_error = found.error();
        showState();
        return;
    }
    m_read = true;
    const QStringList drafted = m_work->drafted();
    m_model->setIncidents(std::move(*found),
                          {m_desk.types(), m_desk.who(), QSet<QString>(drafted.begin(), drafted.end()),
                           QDateTime::currentDateTime()});
    if (m_card->id() != m_table->selected() || m_table->currentIndex().row() < 0)
        m_table->select(m_card->id());
    showState();
}

void IncidentList::showState()
{
    const int count = m_model->rowCount();
    m_clear->setVisible(m_filters->narrows());
    m_count->setText(m_filters->narrows() ? tr("%n incidents match", nullptr, count)
                                          : tr("%n incidents", nullptr, count));
    if (m_error) {
        m_empty->setWords(QStringLiteral("triangle-alert"),
                          tr("The incidents cannot be read: %1.").arg(m_error->cause));
        m_empty->setButton(tr("Try again"));
    } else if (count > 0 || !m_read) {
        m_stack->setCurrentWidget(m_table);
        emit statusChanged();
        return;
    } else if (m_filters->narrows()) {
        m_empty->setWords(QStringLiteral("search"),
                          m_filters->words().isEmpty()
                              ? tr("No incident matches these filters.")
                              : tr("No incident matches “%1”.").arg(m_filters->words()));
        m_empty->setButton(tr("Clear filters"));
    } else {
        m_empty->setWords(QStringLiteral("flag"), tr("No incidents in this period."),
                          tr("The key N on the live wall marks one: the seconds before are kept, and all "
                             "cameras that see the place are recorded."));
        m_empty->setButton(tr("New incident"));
    }
    m_stack->setCurrentWidget(m_empty);
    emit statusChanged();
}

void IncidentList::show(const QString &id, bool edit)
{
    // An incident that the filters hide would be opened without being seen in the list.
    if (m_filters->narrows() && m_model->find(id) < 0)
        clearFilters();
    m_card->setVisible(true);
    m_card->show(id, edit);
    m_table->select(id);
    m_seen.start();
}

void IncidentList::markRead(const QString &id)
{
    const incidents::Incident *incident = m_model->at(m_model->find(id));
    if (incident && isVisible() && m_model->isUnread(*incident))
        m_desk.setRead(id, true);
}

void IncidentList::focusSearch()
{
    m_filters->setVisible(true);
    m_filters->search()->activate();
}

void IncidentList::clearFilters()
{
    m_filters->clear();
}

void IncidentList::toggleFilters()
{
    m_filters->setVisible(!m_filters->isVisible());
}

void IncidentList::toggleCard()
{
    m_card->setVisible(!m_card->isVisible());
}

QString IncidentList::statusText() const
{
    const QString open = tr("%n open incidents", nullptr, m_desk.openCount());
    if (m_desk.unreadCount() == 0)
        return open;
    //: "3 open incidents, 2 unread"
    return tr("%1, %2").arg(open, tr("%n unread", nullptr, m_desk.unreadCount()));
}

QStringList IncidentList::listedCameras() const
{
    QStringList ids;
    QSet<QString> seen;
    for (const incidents::Incident &incident : m_model->incidents()) {
        for (const QString &id : incident.cameraIds) {
            if (!seen.contains(id)) {
                seen.insert(id);
                ids += id;
            }
        }
    }
    return ids;
}

void IncidentList::retranslate()
{
    m_table->setAccessibleName(tr("Incidents"));
    m_clear->setText(tr("Clear filters"));
    m_filters->retranslate();
    m_card->retranslate();
    m_stale = true;
    if (isVisible())
        read();
    showState();
}

} // namespace videoguard::incidents_ui
