// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/filter_panel.h"

#include "ui/incidents/camera_field.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/day_calendar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace videoguard::incidents_ui {

using incidents::Severity;
using incidents::Status;
using widgets::theme;

FilterPanel::FilterPanel(console::CameraList &cameras, QWidget *parent)
    : QWidget(parent)
    , m_search(new widgets::SearchField(tr("Number, title, place or words"), QKeySequence::Find, this))
    , m_calendar(new widgets::DayCalendar)
    , m_typeMenu(new QMenu(this))
{
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme().px(12), theme().px(10), theme().px(12), theme().px(12));
    column->setSpacing(theme().px(8));
    m_search->setObjectName(QStringLiteral("incidents.search"));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme().px(12), theme().px(10), theme().px(12), 0);
    top->addWidget(m_search);
    all->addLayout(top);
    m_calendar->setParent(content);
    m_calendar->setObjectName(QStringLiteral("incidents.calendar"));
    column->addWidget(m_calendar);
    m_day = new QToolButton(content);
    m_day->setObjectName(QStringLiteral("incidents.day"));
    m_day->setProperty("role", QStringLiteral("bordered"));
    m_day->setIcon(widgets::themedIcon(QStringLiteral("x")));
    m_day->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    column->addWidget(m_day, 0, Qt::AlignLeft);

    const auto head = [&] {
        auto *label = new QLabel(content);
        label->setProperty("role", QStringLiteral("muted"));
        label->setFont(theme().font.caption);
        m_heads.push_back(label);
        column->addWidget(label);
    };
    const auto flow = [&] {
        auto *page = new QWidget(content);
        auto *chips = new widgets::FlowLayout(page, theme().px(6));
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        page->setSizePolicy(policy);
        column->addWidget(page);
        return chips;
    };
    const auto chip = [&](QLayout *into, const QString &text, const QString &name) {
        auto *made = new widgets::Chip(text, content);
        made->setObjectName(QStringLiteral("incidents.filter.") + name);
        into->addWidget(made);
        connect(made, &QToolButton::toggled, this, &FilterPanel::changed);
        return made;
    };
    head();
    QLayout *statuses = flow();
    for (const Status status : {Status::Open, Status::InReview, Status::Closed})
        m_statuses.push_back(chip(statuses, words::statusName(status),
                                  QStringLiteral("status%1").arg(static_cast<int>(status))));
    head();
    QLayout *severities = flow();
    for (const Severity severity : {Severity::High, Severity::Medium, Severity::Low})
        m_severities.push_back(chip(severities, words::severityName(severity),
                                    QStringLiteral("severity%1").arg(static_cast<int>(severity))));
    head();
    m_types = new QToolButton(content);
    m_types->setObjectName(QStringLiteral("incidents.filter.types"));
    m_types->setProperty("role", QStringLiteral("bordered"));
    m_types->setPopupMode(QToolButton::InstantPopup);
    m_types->setMenu(m_typeMenu);
    m_types->setIcon(widgets::themedIcon(QStringLiteral("chevron-down")));
    m_types->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_types->setFocusPolicy(Qt::StrongFocus);
    m_types->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(m_types);
    head();
    m_camera = new CameraField(cameras, content);
    m_camera->setObjectName(QStringLiteral("incidents.filter.camera"));
    m_camera->setClearButtonEnabled(true);
    column->addWidget(m_camera);
    column->addSpacing(theme().px(4));
    m_unread = chip(flow(), tr("Unread"), QStringLiteral("unread"));
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    all->addWidget(area, 1);

    connect(m_search, &widgets::SearchField::textChanged, this, &FilterPanel::changed);
    connect(m_search, &widgets::SearchField::leaveDown, this, &FilterPanel::leaveDown);
    connect(m_search, &widgets::SearchField::accepted, this, &FilterPanel::leaveDown);
    connect(m_search, &widgets::SearchField::cancelled, this, &FilterPanel::leaveDown);
    connect(m_calendar, &widgets::DayCalendar::dayChosen, this, [this](const QDate &day) {
        m_chosenDay = day == m_chosenDay ? QDate() : day;
        showDay();
        emit changed();
    });
    connect(m_calendar, &widgets::DayCalendar::monthShown, this, &FilterPanel::daysWanted);
    connect(m_day, &QToolButton::clicked, this, [this] {
        m_chosenDay = {};
        showDay();
        emit changed();
    });
    connect(m_camera, &CameraField::cameraChosen, this, [this](const QString &id) {
        m_cameraId = id;
        emit changed();
    });
    connect(m_camera, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() || m_cameraId.isEmpty())
            return;
        m_cameraId.clear();
        emit changed();
    });
    m_calendar->setDay(QDate::currentDate());
    retranslate();
}

incidents::IncidentQuery FilterPanel::query(const QString &reader) const
{
    incidents::IncidentQuery query;
    query.words = m_search->text().simplified();
    for (size_t i = 0; i < m_statuses.size(); ++i) {
        if (m_statuses[i]->isChecked())
            query.statuses.push_back(static_cast<Status>(i));
    }
    constexpr Severity kOrder[] = {Severity::High, Severity::Medium, Severity::Low};
    for (size_t i = 0; i < m_severities.size(); ++i) {
        if (m_severities[i]->isChecked())
            query.severities.push_back(kOrder[i]);
    }
    query.types = m_chosenTypes;
    if (!m_cameraId.isEmpty())
        query.cameraIds = {m_cameraId};
    if (m_chosenDay.isValid()) {
        query.from = words::wallTime(m_chosenDay.startOfDay());
        query.to = words::wallTime(m_chosenDay.addDays(1).startOfDay());
    }
    if (m_unread->isChecked())
        query.unreadBy = reader;
    return query;
}

bool FilterPanel::narrows() const
{
    const incidents::IncidentQuery now = query(QStringLiteral("x"));
    return !now.words.isEmpty() || !now.statuses.empty() || !now.severities.empty() || !now.types.isEmpty() ||
           !now.cameraIds.isEmpty() || now.from.isKnown() || !now.unreadBy.isEmpty();
}

QString FilterPanel::words() const
{
    return m_search->text().simplified();
}

void FilterPanel::clear()
{
    {
        const QSignalBlocker blocker(this);
        m_search->setText({});
        for (const auto *chips : {&m_statuses, &m_severities}) {
            for (widgets::Chip *chip : *chips)
                chip->setChecked(false);
        }
        m_unread->setChecked(false);
        m_chosenTypes.clear();
        for (QAction *action : m_typeMenu->actions())
            action->setChecked(false);
        m_camera->clear();
        m_cameraId.clear();
        m_chosenDay = {};
    }
    showDay();
    showTypes();
    emit changed();
}

void FilterPanel::setTypes(const std::vector<incidents::IncidentType> &types)
{
    // An open menu keeps its entries.
    if (types == m_knownTypes && !m_typeMenu->isEmpty())
        return;
    m_knownTypes = types;
    m_typeMenu->clear();
    for (const incidents::IncidentType &type : types) {
        QAction *action = m_typeMenu->addAction(words::typeName(type));
        action->setCheckable(true);
        action->setChecked(m_chosenTypes.contains(type.id));
        connect(action, &QAction::toggled, this, [this, id = type.id](bool on) {
            if (on)
                m_chosenTypes += id;
            else
                m_chosenTypes.removeAll(id);
            showTypes();
            emit changed();
        });
    }
    showTypes();
}

void FilterPanel::setDays(const std::vector<std::pair<QDate, int>> &days)
{
    QHash<QDate, widgets::DayCalendar::Day> shown;
    for (const auto &[date, count] : days)
        shown.insert(date, {0, count});
    m_calendar->setDays(std::move(shown));
}

std::pair<QDate, QDate> FilterPanel::shownDays() const
{
    return m_calendar->shown();
}

void FilterPanel::setUnread(int count)
{
    m_unread->setCount(count);
}

void FilterPanel::showDay()
{
    m_day->setVisible(m_chosenDay.isValid());
    if (m_chosenDay.isValid()) {
        m_day->setText(widgets::dateText(m_chosenDay));
        m_day->setToolTip(tr("Show all days again"));
        m_day->setAccessibleName(tr("Only %1. Show all days again").arg(m_day->text()));
    }
}

void FilterPanel::showTypes()
{
    QStringList names;
    for (const QString &id : m_chosenTypes)
        names += words::typeName(id, m_knownTypes);
    m_types->setText(names.isEmpty() ? tr("All types") : names.join(QStringLiteral(", ")));
    m_types->setToolTip(m_types->text());
}

void FilterPanel::retranslate()
{
    setAccessibleName(tr("Filters of the incidents"));
    const QStringList heads = {tr("Status"), tr("Severity"), tr("Type"), tr("Camera")};
    for (size_t i = 0; i < m_heads.size(); ++i)
        m_heads[i]->setText(heads.value(static_cast<qsizetype>(i)));
    m_types->setAccessibleName(tr("Type"));
    m_camera->setAccessibleName(tr("Camera"));
    m_camera->setPlaceholderText(tr("All cameras"));
    for (size_t i = 0; i < m_statuses.size(); ++i)
        m_statuses[i]->setText(words::statusName(static_cast<Status>(i)));
    constexpr Severity kOrder[] = {Severity::High, Severity::Medium, Severity::Low};
    for (size_t i = 0; i < m_severities.size(); ++i)
        m_severities[i]->setText(words::severityName(kOrder[i]));
    m_unread->setText(tr("Unread"));
    m_calendar->retranslate();
    showDay();
    m_typeMenu->clear();
    const std::vector<incidents::IncidentType> types = m_knownTypes;
    setTypes(types);
}

} // namespace videoguard::incidents_ui
