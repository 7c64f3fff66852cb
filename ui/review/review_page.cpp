// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/review_page_parts.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include "app/console/preferences.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace videoguard::review {

using widgets::theme;

namespace {

constexpr std::chrono::milliseconds kSoon{60};
/// Below these widths (of the design) a column goes by itself.
constexpr int kRightFrom = 1200;
constexpr int kLeftFrom = 980;
/// The timeline takes no more of the page's height by itself, in per cent: the pictures are what is looked
/// at.
constexpr int kMostForTime = 42;

} // namespace

ReviewPage::ReviewPage(ReviewServices services, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, services))
{
}

ReviewPage::~ReviewPage() = default;

QWidget *ReviewPage::tools() const
{
    return m_parts->tools;
}

QList<QAction *> ReviewPage::pageActions() const
{
    return m_parts->actions.all();
}

QString ReviewPage::statusText() const
{
    return m_parts->statusText();
}

void ReviewPage::show(const QStringList &cameraIds, base::WallTime at)
{
    m_parts->show(cameraIds, at);
}

void ReviewPage::showIncident(const QString &incidentId)
{
    m_parts->showIncident(incidentId);
}

bool ReviewPage::mayClose()
{
    return m_parts->mayClose();
}

void ReviewPage::retranslate()
{
    m_parts->retranslate();
}

ReviewPage::Parts::Parts(ReviewPage &page, ReviewServices services)
    : actions(&page)
    , m_page(page)
    , m_services(services)
{
    m_writers.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    build();
    buildTools();
    wire();
    wireViews();
    wireActions();
    retranslate();
    apply();
}

ReviewPage::Parts::~Parts()
{
    // Its views are children of the page and go later: they say nothing to what is no more.
    m_page.removeEventFilter(this);
    m_tiles->disconnect(this);
    m_timeline->disconnect(this);
    m_writers.waitForDone();
}

void ReviewPage::Parts::build()
{
    m_page.setObjectName(QStringLiteral("review.page"));
    m_page.setProperty("role", QStringLiteral("canvas"));
    m_page.setAttribute(Qt::WA_StyledBackground);
    m_left = new QWidget(&m_page);
    m_left->setProperty("role", QStringLiteral("panel"));
    m_left->setAttribute(Qt::WA_StyledBackground);
    m_left->setMinimumWidth(theme().px(230));
    m_calendar = new widgets::DayCalendar(m_left);
    m_incidentPanel = new IncidentPanel(m_left);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    const int pad = theme().size.panelPadding;
    auto *month = new QVBoxLayout;
    month->setContentsMargins(pad, pad, pad, pad / 2);
    month->addWidget(m_calendar);
    // It gives way to the incident where the window is low.
    m_calendar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    left->addLayout(month);
    left->addWidget(widgets::separator(m_left));
    left->addWidget(m_incidentPanel, 1);
    m_tiles = new ReviewTiles(&m_page);
    m_side = new SidePanel(&m_page);
    m_columns = new QSplitter(Qt::Horizontal, &m_page);
    m_columns->setObjectName(QStringLiteral("review.columns"));
    m_columns->setHandleWidth(1);
    for (QWidget *column : {m_left, static_cast<QWidget *>(m_tiles), static_cast<QWidget *>(m_side)})
        m_columns->addWidget(column);
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);

    auto *bottom = new QWidget(&m_page);
    auto *rows = new QVBoxLayout(bottom);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_transport = new TransportBar(actions, bottom);
    m_timeline = new Timeline(bottom);
    m_timeline->setObjectName(QStringLiteral("review.timeline"));
    rows->addWidget(m_transport);
    rows->addWidget(widgets::separator(bottom));
    rows->addWidget(m_timeline, 1);
    m_rows = new QSplitter(Qt::Vertical, &m_page);
    m_rows->setObjectName(QStringLiteral("review.rows"));
    m_rows->setHandleWidth(1);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(bottom);
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    m_rows->setCollapsible(1, false);
    auto *whole = new QVBoxLayout(&m_page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_rows);
    m_page.installEventFilter(this);
}

void ReviewPage::Parts::buildTools()
{
    tools = new QWidget(&m_page);
    tools->setObjectName(QStringLiteral("review.tools"));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    m_chooser = new QComboBox(tools);
    m_chooser->setObjectName(QStringLiteral("review.chooser"));
    m_chooser->setEditable(true);
    m_chooser->setInsertPolicy(QComboBox::NoInsert);
    m_chooser->setMinimumContentsLength(24);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->completer()->setFilterMode(Qt::MatchContains);
    m_chooser->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_chooser->lineEdit()->setProperty("role", QStringLiteral("inner"));
    m_layouts = new widgets::SegmentedControl(tools);
    m_layouts->setObjectName(QStringLiteral("review.layouts"));
    m_cameras = new QPushButton(widgets::themedIcon(QStringLiteral("cctv")), {}, tools);
    m_cameras->setObjectName(QStringLiteral("review.cameras"));
    m_stepIcon = new QLabel(tools);
    m_step = new QLabel(tools);
    m_step->setObjectName(QStringLiteral("review.inStep"));
    m_step->setProperty("role", QStringLiteral("muted"));
    auto *live = new widgets::ActionButton(actions.live, widgets::ActionButton::Look::Flat, tools);
    live->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_chooser);
    row->addWidget(m_layouts);
    row->addWidget(m_cameras);
    row->addWidget(m_stepIcon);
    row->addWidget(m_step);
    row->addStretch(1);
    row->addWidget(live);
    tools->hide();
}

// Keys that nobody took: Space belongs to a button that has the focus before it plays, arrows to lists.
bool ReviewPage::Parts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_page)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Show:
        passDemands();
        askFootage();
        askOverview();
        askDays();
        askMarks();
        askIncidents();
        break;
    case QEvent::Hide:
        stop();
        setListening(false);
        passDemands();
        break;
    case QEvent::Resize:
        fitColumns();
        break;
    case QEvent::FocusIn:
        // A focus proxy would let Tab jump over what stands before the pictures.
        m_tiles->setFocus(static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::KeyPress: {
        // What no view took: time moves by the arrows, as on the timeline.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool left = key->key() == Qt::Key_Left;
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        if (left || key->key() == Qt::Key_Right) {
            std::chrono::seconds by{5};
            if (modifiers == Qt::ShiftModifier)
                by = std::chrono::seconds(30);
            else if (modifiers == Qt::ControlModifier)
                by = std::chrono::minutes(5);
            else if (modifiers != Qt::NoModifier)
                return false;
            seek(m_player.position() + (left ? -by : by));
            return true;
        }
        if (key->key() == Qt::Key_Space && modifiers == Qt::NoModifier) {
            if (!key->isAutoRepeat())
                actions.playPause->trigger();
            return true;
        }
        if (key->key() == Qt::Key_Home && modifiers == Qt::NoModifier) {
            actions.toStart->trigger();
            return true;
        }
        if (key->key() == Qt::Key_End && modifiers == Qt::NoModifier) {
            actions.toEnd->trigger();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ReviewPage::Parts::fitColumns()
{
    const int width = static_cast<int>(m_page.width() / theme().scale);
    const auto crossed = [&](int limit) { return m_width == 0 || (m_width < limit) != (width < limit); };
    if (crossed(kRightFrom))
        actions.cardShown->setChecked(width >= kRightFrom);
    if (crossed(kLeftFrom))
        actions.calendarShown->setChecked(width >= kLeftFrom);
    m_side->setVisible(actions.cardShown->isChecked());
    m_left->setVisible(actions.calendarShown->isChecked());
    const bool first = m_width == 0;
    m_width = std::max(1, width);
    fitRows();
    if (!first)
        return;
    const QJsonArray kept = m_services.preferences.value(QStringLiteral("review/columns")).toArray();
    const int left = kept.size() == 2 ? kept.at(0).toInt() : theme().px(304);
    const int right = kept.size() == 2 ? kept.at(1).toInt() : theme().px(400);
    m_columns->setSizes({left, std::max(100, m_page.width() - left - right), right});
}

// Every lane in sight where that leaves enough to the pictures; what the operator has set stays.
void ReviewPage::Parts::fitRows()
{
    if (m_rowsMoved)
        return;
    const int low = std::min(m_timeline->sizeHint().height() + m_transport->sizeHint().height() + 1,
                             m_page.height() * kMostForTime / 100);
    m_rows->setSizes({std::max(100, m_page.height() - low), low});
}

void ReviewPage::Parts::keepColumns()
{
    const QList<int> sizes = m_columns->sizes();
    if (sizes.size() == 3 && sizes[0] > 0 && sizes[2] > 0)
        (void)m_services.preferences.setValue(QStringLiteral("review/columns"),
                                              QJsonArray{sizes[0], sizes[2]});
}

void ReviewPage::Parts::retranslate()
{
    m_page.setAccessibleName(ReviewPage::tr("Review"));
    m_tiles->setAccessibleName(ReviewPage::tr("Pictures of the cameras"));
    m_tiles->setEmptyWords(
        ReviewPage::tr("No cameras are chosen"),
        ReviewPage::tr("Choose an incident or cameras above, or a camera's “what happened here” "
                       "on the wall."));
    actions.retranslate();
    const QString edge = QString::number(m_state.edge);
    m_layouts->clear();
    m_layouts->addSegment(QStringLiteral("1"), QStringLiteral("1"), ReviewPage::tr("One camera at a time"));
    for (int n = 2; n <= 4; ++n)
        m_layouts->addSegment(QString::number(n), QStringLiteral("%1×%1").arg(n),
                              ReviewPage::tr("%n cameras at a time", nullptr, n * n));
    m_layouts->setCurrent(edge);
    m_layouts->setAccessibleName(ReviewPage::tr("Layout"));
    m_chooser->setAccessibleName(ReviewPage::tr("Incident"));
    m_chooser->setToolTip(ReviewPage::tr("Choose an incident; type to search by number or title"));
    m_chooser->lineEdit()->setPlaceholderText(ReviewPage::tr("No incident chosen"));
    m_incidentPanel->setAccessibleName(m_chooser->accessibleName());
    m_incidentPanel->retranslate();
    m_side->retranslate();
    m_transport->retranslate();
    m_timeline->retranslate();
    m_calendar->retranslate();
    apply();
    showMarks();
    showHolds();
    showSummary();
    askIncidents();
}

} // namespace videoguard::review
