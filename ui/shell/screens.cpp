// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/screens.h"

#include "app/catalogue/duplicate.h"
#include "ui/catalogue/camera_card.h"
#include "ui/catalogue/camera_editor.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/map/map_page.h"
#include "ui/partners/partners_page.h"
#include "ui/shell/own_partner_dialog.h"
#include "ui/shell/side_split.h"
#include "ui/wall/confirm_dialog.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace videoguard::shell {

using catalogue::CameraRecord;

namespace {
constexpr std::chrono::milliseconds kWatchDelay{1000};
} // namespace

Screens::Screens(console::Console &console, QWidget *live, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_stack(new QStackedWidget)
    , m_right(new QStackedWidget)
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
}

void Screens::show(Screen screen)
{
    if (screen == Screen::Map)
        makeMap();
    else if (screen == Screen::Catalogue)
        makeCatalogue();
    else if (screen == Screen::Partners)
        makePartners();
    QWidget *page = m_live;
    if (screen == Screen::Map)
        page = m_map;
    else if (screen == Screen::Catalogue)
        page = m_catalogue;
    else if (screen == Screen::Partners)
        page = m_partners;
    m_current = page == m_live ? Screen::Live : screen;
    m_stack->setCurrentWidget(page);
    m_card->setLivePictureWanted(m_current != Screen::Live);
    arrangeCard();
    page->setFocus();
    emit screenChanged(m_current);
    emit statusChanged();
    m_watch.start();
}

QWidget *Screens::tools() const
{
    if (m_current == Screen::Map)
        return m_map->tools();
    if (m_current == Screen::Partners)
        return m_partners->tools();
    return m_current == Screen::Catalogue ? m_catalogue->tools() : nullptr;
}

QList<QAction *> Screens::pageActions() const
{
    if (m_current == Screen::Map)
        return m_map->pageActions();
    if (m_current == Screen::Partners)
        return m_partners->pageActions();
    return m_current == Screen::Catalogue ? m_catalogue->pageActions() : QList<QAction *>();
}

QString Screens::statusText() const
{
    if (m_current == Screen::Map)
        return m_map->statusText();
    if (m_current == Screen::Partners)
        return m_partners->statusText();
    return m_current == Screen::Catalogue ? m_catalogue->statusText() : QString();
}

void Screens::focusSearch()
{
    if (m_current == Screen::Catalogue)
        m_catalogue->focusSearch();
    else if (m_current == Screen::Map)
        m_map->focusSearch();
}

void Screens::makeMap()
{
    if (m_map)
        return;
    m_map =
        new map::MapPage({m_console.catalogue(), m_console.maps(), m_console.preferences(), m_console.pool(),
                          m_console.ownPosition(), m_console.reporter(), m_console.sync()},
                         this);
    m_stack->addWidget(m_map);
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
    connect(m_map, &map::MapPage::statusChanged, this, &Screens::statusChanged);
    connect(m_map, &map::MapPage::statusChanged, &m_watch, [this] {
        if (!m_watch.isActive())
            m_watch.start();
    });
    connect(m_map, &map::MapPage::said, this, &Screens::said);
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
    m_stack->addWidget(m_catalogue);
    using Page = catalogue_ui::CataloguePage;
    connect(m_catalogue, &Page::cameraSelected, this, &Screens::choose);
    connect(m_catalogue, &Page::cameraActivated, this, [this](const QString &id) { showOnWall({id}); });
    connect(m_catalogue, &Page::wallWanted, this, &Screens::showOnWall);
    connect(m_catalogue, &Page::mapWanted, this, &Screens::showOnMap);
    connect(m_catalogue, &Page::editWanted, this, &Screens::edit);
    connect(m_catalogue, &Page::newCameraWanted, this, &Screens::addCamera);
    connect(m_catalogue, &Page::queryChanged, this, &Screens::follow);
    connect(m_catalogue, &Page::statusChanged, this, &Screens::statusChanged);
    connect(m_catalogue, &Page::said, this, &Screens::said);
    m_catalogue->selectCamera(m_selected);
}

void Screens::makePartners()
{
    if (m_partners)
        return;
    m_partners = new partners::PartnersPage(m_console, this);
    m_stack->addWidget(m_partners);
    using Page = partners::PartnersPage;
    connect(m_partners, &Page::showOnMap, this, &Screens::showOnMap);
    connect(m_partners, &Page::showCamera, this, [this](const QString &id) {
        choose(id);
        m_cardAction->setChecked(true);
    });
    connect(m_partners, &Page::editCamera, this, &Screens::edit);
    connect(m_partners, &Page::statusChanged, this, &Screens::statusChanged);
    connect(m_partners, &Page::said, this, &Screens::said);
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

void Screens::makeEditor()
{
    if (m_editor)
        return;
    m_editor = new catalogue_ui::CameraEditor(m_console.catalogue(), this);
    m_right->addWidget(m_editor);
    using Editor = catalogue_ui::CameraEditor;
    connect(m_editor, &Editor::changed, this, [this] {
        if (m_map && m_editing)
            m_map->editView(m_editor->camera());
    });
    connect(m_editor, &Editor::positionWanted, this, [this] {
        show(Screen::Map);
        if (m_editor->camera().position())
            m_map->showCamera(m_editor->camera().id());
        m_map->pickPosition();
    });
    connect(m_editor, &Editor::saved, this, [this](const QString &id) { choose(id); });
    connect(m_editor, &Editor::closeWanted, this, &Screens::closeEditor);
    connect(m_editor, &Editor::said, this, &Screens::said);
}

void Screens::edit(const QString &id)
{
    const auto record = m_console.catalogue().reader().camera(id);
    if (!record) {
        emit said(tr("The record could not be read: %1").arg(record.error().cause), true);
        return;
    }
    if (*record)
        openEditor(**record, false);
}

void Screens::addCamera(const QString &copyOfId)
{
    if (!ownPartnerKnown())
        return;
    CameraRecord fresh = CameraRecord::create(m_console.catalogue().ownPartnerId());
    const auto copied = copyOfId.isEmpty() ? base::Result<std::optional<CameraRecord>>(std::nullopt)
                                           : m_console.catalogue().reader().camera(copyOfId);
    if (copied && *copied)
        fresh = catalogue::duplicateOf(**copied, m_console.catalogue().ownPartnerId());
    openEditor(fresh, true);
}

// Whoever never said which partner this console belongs to owns no camera yet.
bool Screens::ownPartnerKnown()
{
    console::CatalogueDesk &desk = m_console.catalogue();
    if (!desk.ownPartnerId().isEmpty())
        return true;
    OwnPartnerDialog dialog(desk.partners(), window());
    if (dialog.exec() != QDialog::Accepted)
        return false;
    desk.change(
        this, {}, [id = dialog.partnerId()](catalogue::Store &store) { return store.setOwnPartner(id); },
        [this](const base::Result<void> &set) {
            if (set)
                addCamera({});
            else
                emit said(tr("The choice could not be kept: %1").arg(set.error().cause), true);
        });
    return false;
}

void Screens::openEditor(const CameraRecord &camera, bool isNew)
{
    makeEditor();
    if (m_editing && !mayClose())
        return;
    m_editing = true;
    m_editor->edit(camera, isNew);
    m_right->setCurrentWidget(m_editor);
    if (m_map)
        m_map->editView(camera);
    m_cardAction->setChecked(true);
    arrangeCard();
    m_editor->setFocus();
}

void Screens::closeEditor()
{
    m_editing = false;
    m_right->setCurrentWidget(m_card);
    if (m_map)
        m_map->editView(std::nullopt);
    arrangeCard();
}

// Asks before changes are lost; the question waits for its answer.
bool Screens::mayClose()
{
    if (!m_editing || !m_editor->hasChanges())
        return true;
    wall::ConfirmDialog question(tr("Give up the changes of this camera?"),
                                 tr("What was entered and not saved is lost."), window());
    return question.exec() == QDialog::Accepted;
}

QString Screens::cardKey() const
{
    static const QString names[] = {QStringLiteral("live"), QStringLiteral("map"),
                                    QStringLiteral("catalogue"), QStringLiteral("partners")};
    const size_t at = m_current == Screen::Partners ? 3 : static_cast<size_t>(m_current);
    return QStringLiteral("window/card/") + names[at];
}

void Screens::showCard(bool visible)
{
    if (m_quiet)
        return;
    // A form with changes stays in sight until it is saved or given up.
    if (!visible && m_editing && !mayClose()) {
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
