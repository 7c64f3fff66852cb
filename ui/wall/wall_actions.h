// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QObject>

#include <vector>

class QWidget;

namespace videoguard::wall {

/// Every action of a wall window: text, tooltip, shortcut and object name in one place. Connected by
/// WallPage, shown by its menus, the header's tools and the shortcut sheet. Owned by the page.
class WallActions : public QObject
{
    Q_OBJECT

public:
    explicit WallActions(QWidget *page);

    QAction *enlarge = nullptr;
    QAction *fullScreen = nullptr;
    QAction *back = nullptr;
    QAction *overlay = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomReset = nullptr;
    QAction *snapshot = nullptr;
    QAction *copyPicture = nullptr;
    QAction *listen = nullptr;

    QAction *incident = nullptr;
    QAction *bookmark = nullptr;
    QAction *replay = nullptr;
    QAction *lookBack = nullptr;
    QAction *record = nullptr; ///< checkable: the selected camera is recorded because somebody wanted it

    QAction *openStream = nullptr;
    QAction *editCamera = nullptr;
    QAction *enterPassword = nullptr;
    QAction *retry = nullptr;
    QAction *clearTile = nullptr;
    QAction *clearAll = nullptr;

    QAction *saveWall = nullptr;
    QAction *saveWallAs = nullptr;
    QAction *manageWalls = nullptr;
    QAction *newWindow = nullptr;
    QAction *editLayout = nullptr;
    QAction *patrol = nullptr;
    QAction *manageTours = nullptr;
    QAction *health = nullptr;

    /// Checkable, one per standard layout, `data()` = layout id; Ctrl+1...9 for the first nine.
    QActionGroup *layouts = nullptr;
    /// F5...F8: the first four saved walls.
    std::vector<QAction *> savedViews;

    /// A group of actions with its heading, for the shortcut sheet.
    struct Group {
        QString title;
        std::vector<QAction *> actions;
    };
    [[nodiscard]] std::vector<Group> groups() const;

    /// Texts and tooltips in the interface's language; again after a change of language.
    void retranslate();

private:
    QAction *add(const char *objectName, const char *icon, const QList<QKeySequence> &keys,
                 bool checkable = false);
    static void describe(QAction *action, const QString &text, const QString &tip);

    QWidget *m_page;
};

} // namespace videoguard::wall
