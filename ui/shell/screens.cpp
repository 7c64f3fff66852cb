// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/screens.h"

#include "ui/catalogue/camera_card.h"
#include "ui/catalogue/camera_editor.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/incidents/incidents_page.h"
#include "ui/map/map_page.h"
#include "ui/partners/partners_page.h"
#include "ui/review/review_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/side_split.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace videoguard::shell {

namespace {
constexpr std::chrono::milliseconds kWatchDelay{1000};

/// Needs the room of the page that is shown, not that of the widest one that ever was.
class PageStack : public QStackedWidget
{
public:
    PageStack()
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(0, 0);
    }
};
} // namespace

Screens::Screens(console::Console &console, QWidget *live, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_stack(new PageStack)
    , m_right(new PageStack)
    , m_split(new SideSplit(m_right, m_stack, SideSplit::Edge::Right, this))
    , m_live(live)
    , m_card(new catalogue_ui::CameraCard(console.catalogue(), console.pool()))
    , m_cardAction(new QAction(this))
    , m_toWall(new QAction(this))
    , m_onMap(new QAction(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_split);
    m_stack->addWidget(live);
    m_right->addWidget(m_card);
    m_card->setLivePictureWanted(false);
    m_cardAction->setIcon(widgets::themedIcon(QStringLiteral("panel-right")));
    m_toWall->setIcon(widgets::themedIcon(QStringLiteral("monitor")));
    m_onMap->setIcon(widgets::themedIcon(QStringLiteral("map-pin")));
    m_cardAction->setObjectName(QStringLiteral("shell.card"));
    m_cardAction->setCheckable(true);
    m_cardAction->setShortcut(Qt::Key_F4);
    m_toWall->setObjectName(QStringLiteral("shell.toWall"));
    m_onMap->setObjectName(QStringLiteral("shell.onMap"));
    connect(m_cardAction, &QAction::toggled, this, &Screens::showCard);
    connect(m_toWall, &QAction::triggered, this, [this] { showOnWall({m_selected}); });
    connect(m_onMap, &QAction::triggered, this, [this] { showOnMap({m_selected}); });
    connect(m_split, &SideSplit::sideVisibleChanged, m_cardAction, &QAction::setChecked);
    connect(m_card, &catalogue_ui::CameraCard::closeWanted, this,
            [this] { m_cardAction->setChecked(false); });
    connect(m_card, &catalogue_ui::CameraCard::liveWanted, this,
            [this](const QString &id) { showOnWall({id}); });
    connect(m_card, &catalogue_ui::CameraCard::mapWanted, this,
            [this](const QString &id) { showOnMap({id}); });
    connect(m_card, &catalogue_ui::CameraCard::editWanted, this, &Screens::edit);
    m_watch.setSingleShot(true);
    m_watch.setInterval(kWatchDelay);
    connect(&m_watch, &QTimer::timeout, this, &Screens::watchPartners);
    retranslate();
    arrangeCard();
    select({});
}

Screens::~Screens() = default;

void Screens::retranslate()
{
    m_cardAction->setText(tr("Camera card"));
    m_cardAction->setToolTip(tr("Show or hide the card of the selected camera"));
    m_toWall->setText(tr("To the wall"));
    m_toWall->setToolTip(tr("Show the selected camera in the next free tile"));
    m_onMap->setText(tr("On the map"));
    m_onMap->setToolTip(tr("Show where the selected camera stands and what it sees"));
    if (m_partners)
        m_partners->retranslate();
    if (m_incidents)
        m_incidents->retranslate();
    if (m_review)
        m_review->retranslate();
}

void Screens::show(Screen screen)
{
    switch (screen) {
    case Screen::Map:
        makeMap();
        break;
    case Screen::Catalogue:
        makeCatalogue();
        break;
    case Screen::Partners:
        makePartners();
        break;
    case Screen::Incidents:
        makeIncidents();
        break;
    case Screen::Review:
        makeReview();
        break;
    case Screen::Settings:
        makeSettings();
        break;
    case Screen::Live:
    case Screen::Requests:
        screen = Screen::Live;
    }
    m_current = screen;
    QWidget *shown = page() ? page()->widget : m_live;
    m_stack->setCurrentWidget(shown);
    m_card->setLivePictureWanted(m_current != Screen::Live);
    arrangeCard();
    shown->setFocus();
    emit screenChanged(m_current);
    emit statusChanged();
    m_watch.start();
}

const Screens::Page *Screens::page() const
{
    const auto found = m_pages.find(m_current);
    return found == m_pages.end() ? nullptr : &found->second;
}

template<typename Widget>
void Screens::addPage(Screen screen, Widget *widget)
{
    m_stack->addWidget(widget);
    m_pages[screen] = {widget, [widget] { return widget->tools(); },
                       [widget] { return widget->pageActions(); }, [widget] { return widget->statusText(); }};
    connect(widget, &Widget::statusChanged, this, &Screens::statusChanged);
    connect(widget, &Widget::said, this, &Screens::said);
}

QWidget *Screens::tools() const
{
    return page() ? page()->tools() : nullptr;
}

QList<QAction *> Screens::pageActions() const
{
    return page() ? page()->actions() : QList<QAction *>();
}

QString Screens::statusText() const
{
    return page() ? page()->status() : QString();
}

void Screens::focusSearch()
{
    if (m_current == Screen::Catalogue)
        m_catalogue->focusSearch();
    else if (m_current == Screen::Map)
        m_map->focusSearch();
    else if (m_current == Screen::Incidents)
        m_incidents->focusSearch();
    else if (m_current == Screen::Settings)
        m_settings->focusSearch();
}

void Screens::makeMap()
{
    if (m_map)
        return;
    m_map =
        new map::MapPage({m_console.catalogue(), m_console.maps(), m_console.preferences(), m_console.pool(),
                          m_console.ownPosition(), m_console.reporter(), m_console.sync()},
                         this);
    addPage(Screen::Map, m_map);
    connect(m_map, &map::MapPage::cameraSelected, this, [this](const QString &id) {
        choose(id);
        if (!id.isEmpty())
            m_cardAction->setChecked(true);
    });
    connect(m_map, &map::MapPage::cameraActivated, this, [this](const QString &id) { showOnWall({id}); });
    connect(m_map, &map::MapPage::wallWanted, this, &Screens::showOnWall);
    connect(m_map, &map::MapPage::tableWanted, this, [this](const QStringList &ids) {
        makeCatalogue();
        catalogue::Query query;
        query.filter.cameraIds = ids;
        m_catalogue->setQuery(query);
        show(Screen::Catalogue);
    });
    connect(m_map, &map::MapPage::positionPicked, this, [this](geo::Position position) {
        if (m_editing)
            m_editor->setPosition(position);
    });
    connect(m_map, &map::MapPage::viewEdited, this, [this](double azimuth_deg, double hfov_deg) {
        if (m_editing)
            m_editor->setView(azimuth_deg, hfov_deg);
    });
    connect(m_map, &map::MapPage::statusChanged, &m_watch, [this] {
        if (!m_watch.isActive())
            m_watch.start();
    });
    connect(m_map, &map::MapPage::fullScreenWanted, this, &Screens::fullScreenWanted);
    m_map->selectCamera(m_selected);
    if (m_catalogue)
        m_map->setQuery(m_catalogue->query());
    if (m_editing)
        m_map->editView(m_editor->camera());
}

void Screens::makeCatalogue()
{
    if (m_catalogue)
        return;
    m_catalogue = new catalogue_ui::CataloguePage({m_console.catalogue(), m_console.preferences()}, this);
    addPage(Screen::Catalogue, m_catalogue);
    using Catalogue = catalogue_ui::CataloguePage;
    connect(m_catalogue, &Catalogue::cameraSelected, this, &Screens::choose);
    connect(m_catalogue, &Catalogue::cameraActivated, this, [this](const QString &id) { showOnWall({id}); });
    connect(m_catalogue, &Catalogue::wallWanted, this, &Screens::showOnWall);
    connect(m_catalogue, &Catalogue::mapWanted, this, &Screens::showOnMap);
    connect(m_catalogue, &Catalogue::editWanted, this, &Screens::edit);
    connect(m_catalogue, &Catalogue::newCameraWanted, this, &Screens::addCamera);
    connect(m_catalogue, &Catalogue::queryChanged, this, &Screens::follow);
    m_catalogue->selectCamera(m_selected);
}

void Screens::makePartners()
{
    if (m_partners)
        return;
    m_partners = new partners::PartnersPage(m_console, this);
    addPage(Screen::Partners, m_partners);
    using Partners = partners::PartnersPage;
    connect(m_partners, &Partners::showOnMap, this, &Screens::showOnMap);
    connect(m_partners, &Partners::showCamera, this, [this](const QString &id) {
        choose(id);
        m_cardAction->setChecked(true);
    });
    connect(m_partners, &Partners::editCamera, this, &Screens::edit);
}

void Screens::makeIncidents()
{
    if (m_incidents)
        return;
    m_incidents = new incidents_ui::IncidentsPage(
        {m_console.incidents(), m_console.alarms(), m_console.recording(), m_console.cameras()}, this);
    addPage(Screen::Incidents, m_incidents);
    using Incidents = incidents_ui::IncidentsPage;
    connect(m_incidents, &Incidents::cameraSelected, this, &Screens::choose);
    connect(m_incidents, &Incidents::alarmShown, this, &Screens::alarmShown);
    connect(m_incidents, &Incidents::mapWanted, this, &Screens::showOnMap);
    connect(m_incidents, &Incidents::wallWanted, this, &Screens::showOnWall);
    connect(m_incidents, &Incidents::reviewWanted, this, [this](const QString &id) {
        show(Screen::Review);
        m_review->showIncident(id);
    });
}

void Screens::makeReview()
{
    if (m_review)
        return;
    m_review = new review::ReviewPage({m_console.cameras(), m_console.recording(), m_console.incidents(),
                                       m_console.pool(), m_console.audio(), m_console.preferences()},
                                      this);
    addPage(Screen::Review, m_review);
    using Review = review::ReviewPage;
    connect(m_review, &Review::cameraSelected, this, &Screens::choose);
    connect(m_review, &Review::mapWanted, this, &Screens::showOnMap);
    connect(m_review, &Review::liveWanted, this, &Screens::showOnWall);
    connect(m_review, &Review::incidentWanted, this, [this](const QString &id) { showIncident(id, false); });
    // Whoever comes by the rail wants to look back at what is selected.
    if (!m_selected.isEmpty())
        m_review->show({m_selected}, {});
}

void Screens::showReview(const QStringList &cameraIds, base::WallTime at)
{
    show(Screen::Review);
    m_review->show(cameraIds, at);
}

void Screens::showIncident(const QString &id, bool edit)
{
    show(Screen::Incidents);
    m_incidents->showIncident(id, edit);
}

void Screens::showAlarms()
{
    show(Screen::Incidents);
    m_incidents->showAlarms();
}

void Screens::showNews()
{
    show(Screen::Partners);
    m_partners->showNews();
}

void Screens::openJoin()
{
    show(Screen::Partners);
    m_partners->openJoin();
}

// Changes of the partners that somebody looks at arrive at once; the others' with the next round.
void Screens::watchPartners()
{
    QStringList partners;
    const catalogue::Partner *owner = nullptr;
    if (!m_selected.isEmpty()) {
        const auto row = m_console.catalogue().reader().rowOf(m_selected);
        if (row && *row)
            owner = m_console.catalogue().partner((*row)->ownerId);
    }
    if (owner)
        partners += owner->id;
    if (m_current == Screen::Map)
        partners += m_map->partnersInView();
    partners.removeDuplicates();
    m_console.sync().setWatched(partners);
}

// The table's words and filters narrow the tree and the map too.
void Screens::follow(const catalogue::Query &query)
{
    if (m_map)
        m_map->setQuery(query);
    const quint64 asked = ++m_asked;
    if (query.text.trimmed().isEmpty() && query.filter.isEmpty()) {
        emit matchingChanged(std::nullopt);
        return;
    }
    catalogue::Query all = query;
    all.first = 0;
    all.limit = console::CatalogueCameras::kMost;
    m_console.catalogue().ask(
        this, [all](catalogue::Store &store) { return store.find(all, false); },
        [this, asked](const base::Result<catalogue::Page> &page) {
            if (asked != m_asked || !page)
                return;
            QSet<QString> ids;
            for (const catalogue::CameraRow &row : page->rows)
                ids.insert(row.id);
            emit matchingChanged(ids);
        });
}

void Screens::clearQuery()
{
    if (m_catalogue)
        m_catalogue->setQuery({});
    follow({});
}

void Screens::choose(const QString &id)
{
    if (id == m_selected)
        return;
    select(id);
    emit cameraSelected(id);
}

void Screens::select(const QString &id)
{
    m_selected = id;
    m_card->showCamera(id);
    if (m_map)
        m_map->selectCamera(id);
    if (m_catalogue)
        m_catalogue->selectCamera(id);
    m_toWall->setEnabled(!id.isEmpty());
    m_onMap->setEnabled(!id.isEmpty());
    m_watch.start();
}

void Screens::showOnWall(const QStringList &ids)
{
    emit wallWanted(ids);
    show(Screen::Live);
}

void Screens::showOnMap(const QStringList &ids)
{
    show(Screen::Map);
    if (ids.size() == 1)
        m_map->showCamera(ids.front());
    else
        m_map->showCameras(ids);
}

bool Screens::mayClose()
{
    return mayLeaveEditor() && (!m_incidents || m_incidents->mayClose()) &&
           (!m_review || m_review->mayClose());
}

QString Screens::cardKey() const
{
    static const std::map<Screen, QString> names{
        {Screen::Live, QStringLiteral("live")},           {Screen::Map, QStringLiteral("map")},
        {Screen::Catalogue, QStringLiteral("catalogue")}, {Screen::Incidents, QStringLiteral("incidents")},
        {Screen::Review, QStringLiteral("review")},       {Screen::Requests, QStringLiteral("requests")},
        {Screen::Partners, QStringLiteral("partners")},   {Screen::Settings, QStringLiteral("settings")}};
    return QStringLiteral("window/card/") + names.at(m_current);
}

void Screens::showCard(bool visible)
{
    if (m_quiet)
        return;
    // A form with changes stays in sight until it is saved or given up.
    if (!visible && m_editing && !mayLeaveEditor()) {
        arrangeCard();
        return;
    }
    if (!visible && m_editing)
        closeEditor();
    m_console.preferences().setValue(cardKey(), visible);
    arrangeCard();
}

void Screens::arrangeCard()
{
    const bool wanted =
        m_editing || m_console.preferences().value(cardKey(), m_current == Screen::Catalogue).toBool();
    m_quiet = true;
    m_cardAction->setChecked(wanted);
    m_quiet = false;
    m_split->setSideVisible(wanted && !m_bare);
}

void Screens::setDensity(Density density)
{
    m_split->setOver(density == Density::Minimal);
    m_split->setSideWidth(cardWidthFor(density));
}

void Screens::setBare(bool bare)
{
    m_bare = bare;
    arrangeCard();
}

} // namespace videoguard::shell
