// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/console.h"
#include "ui/shell/density.h"
#include "ui/shell/rail.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>

class QStackedWidget;

namespace videoguard::catalogue_ui {
class CameraCard;
class CameraEditor;
class CataloguePage;
} // namespace videoguard::catalogue_ui
namespace videoguard::incidents_ui {
class IncidentsPage;
}
namespace videoguard::map {
class MapPage;
}
namespace videoguard::partners {
class PartnersPage;
}
namespace videoguard::review {
class ReviewPage;
}

namespace videoguard::settings {
class SettingsPage;
}

namespace videoguard::shell {

class SideSplit;

/// The body of the main window: the live wall, the map and the catalogue, of which one is shown, and at the
/// right the card of the selected camera or the editor in its place. Screens are made when they are first
/// shown. What is selected or sought on one is so on all. GUI thread.
class Screens : public QWidget
{
    Q_OBJECT

public:
    /// `live`: the wall with its tree; owned from now on. `console` outlives it.
    Screens(console::Console &console, QWidget *live, QWidget *parent = nullptr);
    ~Screens() override;

    /// All but Requests are there.
    void show(Screen screen);
    [[nodiscard]] Screen current() const { return m_current; }
    /// The header's tools of the current screen; null for the wall, whose tools the window has.
    [[nodiscard]] QWidget *tools() const;
    /// Actions of the map or the catalogue, for the menu and the shortcut sheet.
    [[nodiscard]] QList<QAction *> pageActions() const;
    /// For the status line; empty on the wall.
    [[nodiscard]] QString statusText() const;
    void focusSearch();
    /// What changed at the partners, on their screen.
    void showNews();
    /// These cameras at this moment; unknown: a minute ago.
    void showReview(const QStringList &cameraIds, base::WallTime at);
    /// The incident's card; `edit`: to be filled in.
    void showIncident(const QString &id, bool edit);
    void showAlarms();
    /// To join or rejoin the partners' server.
    void openJoin();
    /// The catalogue, and there the dialog that reads cameras from a file.
    void openImport();
    /// All cameras again, on every screen.
    void clearQuery();

    /// The camera that is selected everywhere; empty: none. Does not emit `cameraSelected`.
    void select(const QString &id);
    [[nodiscard]] const QString &selected() const { return m_selected; }

    /// F4. Each screen remembers whether its card is open.
    [[nodiscard]] QAction *cardAction() const { return m_cardAction; }
    [[nodiscard]] QAction *toWallAction() const { return m_toWall; }
    [[nodiscard]] QAction *onMapAction() const { return m_onMap; }
    void setDensity(Density density);
    /// Full screen: the card is put away for as long.
    void setBare(bool bare);
    /// Unsaved changes of a form were asked about and may go; false: the operator wants to stay.
    [[nodiscard]] bool mayClose();
    void retranslate();

signals:
    void screenChanged(videoguard::shell::Screen screen);
    void cameraSelected(const QString &id); ///< here, by the operator
    void wallWanted(const QStringList &ids);
    /// Which cameras the catalogue's words and filters leave; nullopt: all.
    void matchingChanged(const std::optional<QSet<QString>> &ids);
    /// The camera of this alarm and the seconds before it are wanted.
    void alarmShown(const QString &alarmId);
    void statusChanged();
    /// A button of the settings that leads elsewhere: "recording", "first-start" and so on.
    void settingsLinkActivated(const QString &id);
    void said(const QString &sentence, bool isProblem);
    void fullScreenWanted(bool wanted);

private:
    /// What the frame asks of a screen that was made.
    struct Page {
        QWidget *widget = nullptr;
        std::function<QWidget *()> tools;
        std::function<QList<QAction *>()> actions;
        std::function<QString()> status;
    };

    template<typename Widget>
    void addPage(Screen screen, Widget *widget);
    [[nodiscard]] const Page *page() const;
    void makeMap();
    void makeCatalogue();
    void makePartners();
    void makeIncidents();
    void makeReview();
    void makeSettings();
    void watchPartners();
    void makeEditor();
    void choose(const QString &id);
    void showOnMap(const QStringList &ids);
    void showOnWall(const QStringList &ids);
    void edit(const QString &id);
    void addCamera(const QString &copyOfId);
    void openEditor(const catalogue::CameraRecord &camera, bool isNew);
    void closeEditor();
    void follow(const catalogue::Query &query);
    void showCard(bool visible);
    void arrangeCard();
    [[nodiscard]] bool ownPartnerKnown();
    [[nodiscard]] bool mayLeaveEditor();
    [[nodiscard]] QString cardKey() const;

    console::Console &m_console;
    Screen m_current = Screen::Live;
    QString m_selected;
    QStackedWidget *m_stack;
    QStackedWidget *m_right; ///< card or editor
    SideSplit *m_split;
    QWidget *m_live;
    catalogue_ui::CameraCard *m_card;
    catalogue_ui::CameraEditor *m_editor = nullptr;
    map::MapPage *m_map = nullptr;
    catalogue_ui::CataloguePage *m_catalogue = nullptr;
    partners::PartnersPage *m_partners = nullptr;
    incidents_ui::IncidentsPage *m_incidents = nullptr;
    review::ReviewPage *m_review = nullptr;
    settings::SettingsPage *m_settings = nullptr;
    std::map<Screen, Page> m_pages; ///< without the wall, whose tools the window has
    QTimer m_watch;                 ///< which partners are on the screen is told when it rests
    QAction *m_cardAction;
    QAction *m_toWall;
    QAction *m_onMap;
    bool m_editing = false;
    bool m_bare = false;
    bool m_quiet = false; ///< the card's switch is being set by the program
    quint64 m_asked = 0;
};

} // namespace videoguard::shell
