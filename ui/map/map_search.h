// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/basemap/map_library.h"
#include "app/console/catalogue_desk.h"

#include <QListWidget>

namespace videoguard::widgets {
class SearchField;
}

namespace videoguard::map {

/// One line of what was found.
struct SearchHit {
    enum class Kind { Coordinates, Place, Camera };
    Kind kind = Kind::Place;
    QString title;
    QString detail;
    std::optional<geo::Position> position;
    double zoom = 13; ///< at least that near
    QString cameraId;
};

/// Coordinates first, when the text is some; then places. Pure but for the library.
[[nodiscard]] std::vector<SearchHit> placesFor(const QString &text, const basemap::MapLibrary &library,
                                               const QString &language);

/// The list under the header's search field: coordinates, places and cameras that match what is typed.
class MapSearch : public QListWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    MapSearch(widgets::SearchField &field, console::CatalogueDesk &desk, basemap::MapLibrary &library,
              QWidget *parent);

    [[nodiscard]] const std::vector<SearchHit> &hits() const { return m_hits; }

signals:
    void chosen(const videoguard::map::SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void look(const QString &text);
    void fill();
    void place();
    void choose(int row);

    widgets::SearchField &m_field;
    console::CatalogueDesk &m_desk;
    basemap::MapLibrary &m_library;
    QString m_text;
    std::vector<SearchHit> m_hits;
};

} // namespace videoguard::map
