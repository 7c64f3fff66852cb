// SPDX-License-Identifier: EUPL-1.2
/// `ui/catalogue` shows the catalogue as a table with search and filters, edits own cameras and brings files
/// in and out. It asks the console's catalogue desk and knows no SQL.
#pragma once

#include "app/console/catalogue_desk.h"
#include "app/console/preferences.h"

#include <QAction>
#include <QWidget>

namespace videoguard::catalogue_ui {

struct CatalogueServices {
    console::CatalogueDesk &desk;
    console::Preferences &preferences;
};

/// The catalogue screen's body. GUI thread.
class CataloguePage : public QWidget
{
    Q_OBJECT

public:
    explicit CataloguePage(CatalogueServices services, QWidget *parent = nullptr);
    ~CataloguePage() override;

    [[nodiscard]] QWidget *tools() const; ///< search field for the header
    [[nodiscard]] QList<QAction *> pageActions() const;

    void selectCamera(const QString &id); ///< without a signal; scrolls there
    void setQuery(const catalogue::Query &query);
    [[nodiscard]] const catalogue::Query &query() const;
    void focusSearch();
    [[nodiscard]] QString statusText() const; ///< "189 cameras: 181 fixed, 8 mobile"

signals:
    void cameraSelected(const QString &id);
    void cameraActivated(const QString &id); ///< double-click: show it on the wall
    void wallWanted(const QStringList &ids);
    void mapWanted(const QStringList &ids);
    void editWanted(const QString &id);
    void newCameraWanted(const QString &copyOfId); ///< empty: a blank one
    /// Search words or filters changed: tree and map follow.
    void queryChanged(const catalogue::Query &query);
    void statusChanged();
    void said(const QString &sentence, bool isProblem);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace videoguard::catalogue_ui
