// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_search.h"

#include "ui/map/map_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace videoguard::map {

namespace {

constexpr int kMostPlaces = 6;
constexpr int kMostCameras = 8;

double zoomFor(const basemap::Place &place)
{
    return place.kind == QLatin1String("city") ? 12.5 : place.kind == QLatin1String("town") ? 13.5 : 14.5;
}

QString kindOf(const basemap::Place &place)
{
    if (place.kind == QLatin1String("city"))
        return MapSearch::tr("city");
    if (place.kind == QLatin1String("town"))
        return MapSearch::tr("town");
    if (place.kind == QLatin1String("village"))
        return MapSearch::tr("village");
    return MapSearch::tr("hamlet");
}

QString iconOf(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Coordinates:
        return QStringLiteral("locate-fixed");
    case SearchHit::Kind::Camera:
        return QStringLiteral("cctv");
    case SearchHit::Kind::Place:
        break;
    }
    return QStringLiteral("map-pin");
}

} // namespace

std::vector<SearchHit> placesFor(const QString &text, const basemap::MapLibrary &library,
                                 const QString &language)
{
    std::vector<SearchHit> hits;
    if (const base::Result<geo::ParsedPosition> parsed = geo::parsePosition(text)) {
        SearchHit hit;
        hit.kind = SearchHit::Kind::Coordinates;
        hit.title = positionText(parsed->position, geo::Notation::Decimal);
        hit.detail = parsed->axesSwapped
                         ? MapSearch::tr("%1, read the other way round").arg(notationName(parsed->notation))
                         : notationName(parsed->notation);
        hit.position = parsed->position;
        hit.zoom = 17;
        hits.push_back(hit);
    }
    for (const basemap::Place &place : library.findPlaces(text, kMostPlaces)) {
        hits.push_back({SearchHit::Kind::Place, place.nameIn(language),
                        QStringLiteral("%1, %2").arg(kindOf(place), place.country), place.position,
                        zoomFor(place), QString()});
    }
    return hits;
}

MapSearch::MapSearch(widgets::SearchField &field, console::CatalogueDesk &desk, basemap::MapLibrary &library,
                     QWidget *parent)
    : QListWidget(parent)
    , m_field(field)
    , m_desk(desk)
    , m_library(library)
{
    setObjectName(QStringLiteral("map.searchResults"));
    setFrameShape(QFrame::StyledPanel);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus);
    hide();
    m_field.edit()->installEventFilter(this);
    connect(&m_field, &widgets::SearchField::textChanged, this, &MapSearch::look);
    connect(&m_field, &widgets::SearchField::accepted, this, [this] { choose(std::max(currentRow(), 0)); });
    connect(&m_field, &widgets::SearchField::leaveDown, this, [this] {
        if (count() == 0)
            return;
        setCurrentRow(std::min(currentRow() + 1, count() - 1));
    });
    connect(&m_field, &widgets::SearchField::cancelled, this, &QWidget::hide);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(row(item)); });
}

void MapSearch::look(const QString &text)
{
    m_text = text.trimmed();
    m_hits.clear();
    if (m_text.isEmpty()) {
        hide();
        return;
    }
    m_hits = placesFor(m_text, m_library, QLocale().name().left(2));
    fill();
    catalogue::Query query;
    query.text = m_text;
    query.sort = catalogue::SortKey::Relevance;
    query.limit = kMostCameras;
    m_desk.ask(
        this, [query](catalogue::Store &store) { return store.find(query, false); },
        [this, asked = m_text](const base::Result<catalogue::Page> &page) {
            if (asked != m_text || !page)
                return; // typed on meanwhile; what cannot be read is said by the page's other parts
            for (const catalogue::CameraRow &camera : page->rows) {
                const catalogue::Partner *owner = m_desk.partner(camera.ownerId);
                m_hits.push_back({SearchHit::Kind::Camera, cameraTitle(camera),
                                  owner ? owner->name(QLocale().name().left(2)) : camera.place,
                                  camera.position, 17, camera.id});
            }
            fill();
        });
}

void MapSearch::fill()
{
    setAccessibleName(tr("Found"));
    clear();
    for (const SearchHit &hit : m_hits) {
        const QString words =
            hit.detail.isEmpty() ? hit.title : QStringLiteral("%1   %2").arg(hit.title, hit.detail);
        auto *item = new QListWidgetItem(widgets::themedIcon(iconOf(hit.kind)), words, this);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(hit.title, hit.detail));
        item->setToolTip(hit.detail);
    }
    if (m_hits.empty())
        new QListWidgetItem(tr("Nothing is called “%1”.").arg(m_text), this);
    else
        setCurrentRow(0);
    place();
}

// Under the field, above everything else of the window.
void MapSearch::place()
{
    if (!m_field.isVisible())
        return;
    QWidget *window = m_field.window();
    if (parentWidget() != window)
        setParent(window);
    const int rowHeight = std::max(sizeHintForRow(0), widgets::theme().px(28));
    const QPoint at = m_field.mapTo(window, QPoint(0, m_field.height() + 2));
    const int wanted = rowHeight * count() + 2 * frameWidth() + 2;
    const int width = std::max(m_field.width(), widgets::theme().px(360));
    setGeometry(at.x(), at.y(), std::min(width, window->width() - at.x()),
                std::min(wanted, window->height() - at.y() - widgets::theme().px(40)));
    show();
    raise();
}

void MapSearch::choose(int row)
{
    if (row < 0 || static_cast<size_t>(row) >= m_hits.size())
        return;
    const SearchHit hit = m_hits[static_cast<size_t>(row)];
    hide();
    emit chosen(hit);
}

bool MapSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget()) &&
        QApplication::focusWidget() != this)
        hide();
    if (event->type() == QEvent::FocusIn && !m_text.isEmpty() && count() > 0)
        place();
    if (event->type() == QEvent::KeyPress && isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up) {
            setCurrentRow(std::max(currentRow() - 1, 0));
            return true;
        }
    }
    return QListWidget::eventFilter(watched, event);
}

void MapSearch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentRow());
    else if (event->key() == Qt::Key_Escape)
        m_field.activate();
    else
        QListWidget::keyPressEvent(event);
}

void MapSearch::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    if (QApplication::focusWidget() != m_field.edit())
        hide();
}

} // namespace videoguard::map
