// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/wall_actions.h"

#include "app/console/wall_layout.h"
#include "ui/widgets/icon.h"

#include <QWidget>

namespace videoguard::wall {

WallActions::WallActions(QWidget *page)
    : QObject(page)
    , m_page(page)
{
    using Key = QKeySequence;
    // Enter belongs to the view, which also ends a typed call number with it; here it is only named in the
    // text.
    enlarge = add("wall.enlarge", "maximize", {});
    fullScreen = add("wall.fullScreen", "monitor", {Key(Qt::Key_F11)}, true);
    back = add("wall.back", "chevron-left", {Key(Qt::Key_Escape)});
    overlay = add("wall.overlay", "info", {Key(Qt::Key_I)}, true);
    zoomIn = add("wall.zoomIn", "zoom-in", {Key(Qt::Key_Plus), Key(QKeySequence::ZoomIn)});
    zoomOut = add("wall.zoomOut", "zoom-out", {Key(Qt::Key_Minus), Key(QKeySequence::ZoomOut)});
    zoomReset = add("wall.zoomReset", "scan", {Key(Qt::CTRL | Qt::Key_0)});
    snapshot = add("wall.snapshot", "camera", {Key(Qt::Key_S)});
    copyPicture = add("wall.copyPicture", "copy", {Key(QKeySequence::Copy)});
    listen = add("wall.listen", "volume-2", {Key(Qt::CTRL | Qt::Key_M)}, true);

    incident = add("wall.incident", "flag", {Key(Qt::Key_N)});
    bookmark = add("wall.bookmark", "bookmark", {Key(Qt::Key_B)});
    replay = add("wall.replay", "rewind", {Key(Qt::Key_R)});
    lookBack = add("wall.lookBack", "history", {Key(Qt::CTRL | Qt::Key_Left)});
    record = add("wall.record", "circle", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, true);

    openStream = add("wall.openStream", "link", {Key(QKeySequence::Open)});
    editCamera = add("wall.editCamera", "pencil", {Key(Qt::Key_F2)});
    enterPassword = add("wall.enterPassword", "lock", {Key(Qt::CTRL | Qt::Key_K)});
    retry = add("wall.retry", "refresh-cw", {Key(Qt::CTRL | Qt::Key_R)});
    clearTile = add("wall.clearTile", "x", {Key(QKeySequence::Delete)});
    clearAll = add("wall.clearAll", "trash-2", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)});

    saveWall = add("wall.save", "download", {Key(QKeySequence::Save)});
    saveWallAs = add("wall.saveAs", "copy", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    manageWalls = add("wall.manage", "list", {Key(Qt::CTRL | Qt::Key_W)});
    newWindow = add("wall.newWindow", "monitor", {Key(Qt::CTRL | Qt::Key_N)});
    editLayout = add("wall.editLayout", "layout-grid", {Key(Qt::CTRL | Qt::Key_E)});
    patrol = add("wall.patrol", "route", {Key(Qt::Key_P)}, true);
    manageTours = add("wall.manageTours", "route", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    health = add("wall.health", "list", {Key(Qt::CTRL | Qt::Key_H)});

    layouts = new QActionGroup(this);
    int number = 0;
    for (const console::WallLayout &layout : console::standardLayouts()) {
        QAction *action = add("", "", {}, true);
        action->setObjectName(QStringLiteral("wall.layout.%1").arg(layout.id));
        action->setData(layout.id);
        if (++number <= 9)
            action->setShortcut(Key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        layouts->addAction(action);
    }
    for (int i = 0; i < 4; ++i) {
        QAction *action = add("", "", {Key(static_cast<Qt::Key>(Qt::Key_F5 + i))});
        action->setObjectName(QStringLiteral("wall.view.%1").arg(i + 1));
        savedViews.push_back(action);
    }
    retranslate();
}

QAction *WallActions::add(const char *objectName, const char *icon, const QList<QKeySequence> &keys,
                          bool checkable)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(objectName));
    if (*icon)
        action->setIcon(widgets::themedIcon(QLatin1String(icon)));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(checkable);
    m_page->addAction(action);
    return action;
}

void WallActions::describe(QAction *action, const QString &text, const QString &tip)
{
    action->setText(text);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys));
    action->setStatusTip(tip);
}

void WallActions::retranslate()
{
    describe(enlarge, tr("Enlarge or put back"), tr("Show this tile alone and large, and back (Enter)"));
    describe(fullScreen, tr("Full screen"), tr("Wall over the whole monitor"));
    describe(back, tr("One level back"), tr("Undo zoom, enlargement or full screen"));
    describe(overlay, tr("Technical data"), tr("Codec, size, rates and transport on every tile"));
    describe(zoomIn, tr("Zoom in"), tr("Digital zoom into the selected picture"));
    describe(zoomOut, tr("Zoom out"), tr("Digital zoom out of the selected picture"));
    describe(zoomReset, tr("Whole picture"), tr("End the digital zoom"));
    describe(snapshot, tr("Snapshot"), tr("Save the selected picture as PNG and copy it"));
    describe(copyPicture, tr("Copy picture"), tr("Copy the selected picture to the clipboard"));
    describe(listen, tr("Listen"), tr("Hear the sound of the selected tile"));
    describe(
        incident, tr("Incident"),
        tr("Mark an incident here: keeps the seconds before and records every camera that sees the place"));
    describe(bookmark, tr("Bookmark"), tr("Remember this moment of the selected camera"));
    describe(replay, tr("Instant replay"),
             tr("The last seconds of the selected camera beside its live picture"));
    describe(lookBack, tr("5 minutes ago"), tr("What the selected camera saw 5 minutes ago"));
    describe(record, tr("Record now"), tr("Record the selected camera, whatever its plan says"));
    describe(openStream, tr("Open stream…"), tr("Open a camera by its address and test the connection"));
    describe(editCamera, tr("Camera…"), tr("Change name, address and password of the selected camera"));
    describe(enterPassword, tr("Enter password…"), tr("Name and password for the selected camera"));
    describe(retry, tr("Try now"), tr("Connect the selected camera again at once"));
    describe(clearTile, tr("Clear tile"), tr("Take the camera off the selected tile"));
    describe(clearAll, tr("Clear all tiles"), tr("Take all cameras off the wall"));
    describe(saveWall, tr("Save wall"), tr("Save layout and cameras under the wall's name"));
    describe(saveWallAs, tr("Save wall as…"), tr("Save layout and cameras under a new name"));
    describe(manageWalls, tr("Saved walls…"), tr("Rename, duplicate, delete, export and import walls"));
    describe(newWindow, tr("New wall window"), tr("A further wall, for another monitor"));
    describe(editLayout, tr("Own layout…"), tr("Make a layout by merging cells"));
    describe(patrol, tr("Patrol"), tr("Start or stop the patrol through saved walls"));
    describe(manageTours, tr("Patrols…"), tr("Make and change patrols"));
    describe(health, tr("Stream health"), tr("All streams with state, rates and reconnects"));
    for (QAction *action : layouts->actions()) {
        const console::WallLayout *layout = console::findStandardLayout(action->data().toString());
        describe(action, layout->name, tr("Layout %1").arg(layout->name));
    }
    int number = 0;
    for (QAction *action : savedViews) {
        ++number;
        describe(action, tr("Saved wall %1").arg(number), tr("Show saved wall %1").arg(number));
    }
}

std::vector<WallActions::Group> WallActions::groups() const
{
    std::vector<QAction *> walls{saveWall, saveWallAs, manageWalls, newWindow, editLayout};
    walls.insert(walls.end(), savedViews.begin(), savedViews.end());
    const QList<QAction *> all = layouts->actions();
    return {{tr("Picture"),
             {enlarge, fullScreen, back, zoomIn, zoomOut, zoomReset, overlay, snapshot, copyPicture, listen}},
            {tr("What happens"), {incident, bookmark, replay, lookBack, record}},
            {tr("Camera"), {openStream, editCamera, enterPassword, retry, clearTile, clearAll, health}},
            {tr("Walls"), walls},
            {tr("Layouts"), {all.begin(), all.end()}},
            {tr("Patrol"), {patrol, manageTours}}};
}

} // namespace videoguard::wall
