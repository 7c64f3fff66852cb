// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/alarm_view.h"

#include "ui/incidents/alarm_model.h"
#include "ui/incidents/incident_model.h"
#include "ui/incidents/text_dialogs.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace videoguard::incidents_ui {

using incidents::Alarm;
using widgets::plainText;
using widgets::theme;

namespace {

constexpr std::chrono::seconds kAgeStep{5};
constexpr std::chrono::milliseconds kBookSoon{300};

base::WallTime wallNow()
{
    return base::systemClock().wall();
}

} // namespace

AlarmView::AlarmView(console::AlarmDesk &alarms, console::IncidentDesk &incidents,
                     console::CameraList &cameras, AlarmActions actions, QWidget *parent)
    : QWidget(parent)
    , m_alarms(alarms)
    , m_incidents(incidents)
    , m_actions(actions)
    , m_model(new AlarmModel(cameras, false, this))
    , m_pastModel(new AlarmModel(cameras, true, this))
    , m_table(new ListTable(*m_model, this))
    , m_past(new ListTable(*m_pastModel, this))
{
    build();
    m_second.setInterval(kAgeStep);
    m_second.start();
    m_bookSoon.setSingleShot(true);
    m_bookSoon.setInterval(kBookSoon);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
    connect(&m_bookSoon, &QTimer::timeout, this, &AlarmView::readBook);
    connect(&alarms, &console::AlarmDesk::changed, this, [this] {
        read();
        m_bookSoon.start();
    });
    connect(m_table, &ListTable::rowSelected, this, [this] {
        showDetail();
        if (const Alarm *alarm = selected(); alarm && !alarm->cameraId.isEmpty())
            emit cameraSelected(alarm->cameraId);
    });
    connect(m_table, &ListTable::rowEntered, this, &AlarmView::acknowledge);
    connect(m_table, &ListTable::rowDoubleClicked, this, &AlarmView::alarmShown);
    connect(m_past, &ListTable::rowActivated, this, &AlarmView::alarmShown);
    retranslate();
}

void AlarmView::build()
{
    setProperty("role", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);
    m_table->setObjectName(QStringLiteral("alarms.table"));
    m_past->setObjectName(QStringLiteral("alarms.past"));
    // Enter means the row that has the focus, nothing else of the view, and a held key means it once.
    m_actions.acknowledge->setShortcutContext(Qt::WidgetShortcut);
    m_actions.acknowledge->setAutoRepeat(false);
    m_table->addAction(m_actions.acknowledge);
    auto *open = new QWidget(this);
    auto *column = new QVBoxLayout(open);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_flood = new QWidget(open);
    m_flood->setObjectName(QStringLiteral("alarms.flood"));
    m_flood->setProperty("role", QStringLiteral("raised"));
    m_flood->setAttribute(Qt::WA_StyledBackground);
    auto *flood = new QHBoxLayout(m_flood);
    flood->setContentsMargins(theme().px(14), theme().px(8), theme().px(14), theme().px(8));
    auto *sign = new QLabel(m_flood);
    sign->setPixmap(widgets::iconPixmap(QStringLiteral("octagon-alert"), theme().colour.alarm,
                                        theme().size.iconState, devicePixelRatioF(),
                                        widgets::IconFill::Filled));
    flood->addWidget(sign, 0, Qt::AlignTop);
    m_floodWords = plainText({}, nullptr, m_flood);
    flood->addWidget(m_floodWords, 1);
    m_flood->hide();
    column->addWidget(m_flood);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme().px(14), theme().px(6), theme().px(10), theme().px(6));
    bar->setSpacing(theme().px(8));
    m_advice = plainText({}, "muted", open);
    m_advice->setObjectName(QStringLiteral("alarms.advice"));
    bar->addWidget(m_advice, 1);
    using widgets::ActionButton;
    auto *acknowledge = new ActionButton(m_actions.acknowledge, ActionButton::Look::Raised, open);
    acknowledge->setKeyShown(true);
    acknowledge->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(acknowledge);
    for (QAction *action : {m_actions.shelve, m_actions.mute}) {
        auto *button = new ActionButton(action, ActionButton::Look::Outlined, open);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    column->addLayout(bar);
    column->addWidget(widgets::separator(open));
    m_calm = new widgets::EmptyState(open);
    m_calm->setObjectName(QStringLiteral("alarms.calm"));
    m_stack = new QStackedWidget(open);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_calm);
    column->addWidget(m_stack, 1);

    auto *book = new QWidget(this);
    auto *below = new QVBoxLayout(book);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    m_bookHead = plainText({}, nullptr, book);
    m_bookHead->setFont(theme().font.baseStrong);
    m_bookHead->setContentsMargins(theme().px(14), theme().px(8), theme().px(14), theme().px(8));
    below->addWidget(widgets::separator(book));
    below->addWidget(m_bookHead);
    below->addWidget(m_past, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(open);
    splitter->addWidget(book);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
}

void AlarmView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
    selectFirst();
    readBook();
}

void AlarmView::selectFirst()
{
    if (m_model->rowCount() == 0 || m_model->find(m_table->selected()) >= 0)
        return;
    m_table->select(m_model->id(0));
    showDetail();
}

void AlarmView::read()
{
    const bool wasCalm = m_model->rowCount() == 0;
    m_model->setAlarms(m_alarms.open(), wallNow());
    // In place of an alarm that went away nothing else is selected: Enter would acknowledge it unseen.
    if (wasCalm)
        selectFirst();
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_calm);
    m_flood->setVisible(m_alarms.isFlood());
    const std::optional<Alarm> last = m_alarms.lastAcknowledged();
    m_calm->setWords(
        QStringLiteral("check"), tr("No open alarms."),
        last ? tr("Last at %1, acknowledged by %2")
                   .arg(words::nearMoment(last->first, QDateTime::currentDateTime()), last->acknowledgedBy)
             : QString());
    showDetail();
    emit statusChanged();
}

void AlarmView::readBook()
{
    if (!isVisible())
        return;
    const base::WallTime now = wallNow();
    const base::WallTime from = now + -std::chrono::hours(24 * kBookDays);
    m_incidents.ask(
        this, [from, now](incidents::Store &store) { return store.alarms(from, now); },
        [this, now](base::Result<std::vector<Alarm>> alarms) {
            if (!alarms) {
                emit said(tr("The book of alarms cannot be read: %1.").arg(alarms.error().cause), true);
                return;
            }
            // What is open stands above.
            const std::vector<Alarm> open = m_alarms.open();
            std::erase_if(*alarms, [&](const Alarm &alarm) {
                return std::any_of(open.begin(), open.end(),
                                   [&](const Alarm &one) { return one.id == alarm.id; });
            });
            std::sort(alarms->begin(), alarms->end(),
                      [](const Alarm &one, const Alarm &other) { return one.first > other.first; });
            m_bookHead->setText(tr("%n alarms of the last days", nullptr, static_cast<int>(alarms->size())));
            m_pastModel->setAlarms(std::move(*alarms), now);
        });
}

const Alarm *AlarmView::selected() const
{
    return m_model->at(m_model->find(m_table->selected()));
}

void AlarmView::showDetail()
{
    const Alarm *alarm = selected();
    const bool shelved = alarm && alarm->shelvedUntil > wallNow();
    m_actions.acknowledge->setEnabled(alarm && !alarm->isAcknowledged());
    m_actions.shelve->setEnabled(alarm && !shelved);
    if (!alarm) {
        m_advice->setText(m_model->rowCount() > 0 ? tr("Select an alarm to act on it.") : QString());
        return;
    }
    m_advice->setText(words::alarmAdvice(alarm->kind));
    m_advice->setToolTip(alarm->detail.isEmpty() ? QString() : tr("Technical cause: %1").arg(alarm->detail));
}

void AlarmView::acknowledge()
{
    const Alarm *alarm = selected();
    if (!alarm || alarm->isAcknowledged())
        return;
    // The next one moves up: so Enter works through them one after another.
    const QString id = alarm->id;
    const int row = m_model->find(id);
    const QString sentence = words::alarmSentence(alarm->kind);
    m_alarms.acknowledge(id);
    read();
    if (m_model->rowCount() > 0)
        m_table->select(m_model->id(std::min(row, m_model->rowCount() - 1)));
    showDetail();
    emit said(tr("Acknowledged: %1").arg(sentence), false);
}

void AlarmView::shelve()
{
    const Alarm *alarm = selected();
    if (!alarm)
        return;
    auto *dialog = new ShelveDialog(words::alarmSentence(alarm->kind), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = alarm->id] {
        m_alarms.shelve(id, dialog->reason(), dialog->time());
        read();
    });
    dialog->open();
}

void AlarmView::focusList()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    selectFirst();
}

QString AlarmView::statusText() const
{
    const int count = m_alarms.unacknowledged();
    return count == 0 ? tr("No unacknowledged alarms") : tr("%n unacknowledged alarms", nullptr, count);
}

void AlarmView::retranslate()
{
    m_table->setAccessibleName(tr("Open alarms"));
    m_past->setAccessibleName(tr("Past alarms"));
    m_bookHead->setText(tr("Alarms of the last days"));
    m_floodWords->setText(
        tr("More alarms than one person can work through: %1 in 10 minutes or more. Look at "
           "the high ones first; alarms of one cause can be shelved.")
            .arg(incidents::AlarmBook::kFloodCount));
    read();
    if (isVisible())
        readBook();
}

} // namespace videoguard::incidents_ui
