// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/console.h"
#include "ui/shell/console_window.h"
#include "ui/widgets/theme.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace videoguard::test {

/// How the console is shown: "en", "lv" or "lt"; 1 = on a small monitor of 1366 x 768, 2 = everything twice
/// as large on one of 1920 x 1080, which leaves as much room as 960 x 540 would.
struct Look {
    QString language = QStringLiteral("en");
    int scale = 1;
    widgets::ThemeKind theme = widgets::ThemeKind::Dark;
};

/// Makes language, locale and theme of this process those of `look`.
void useLook(const Look &look);
[[nodiscard]] QSize monitorOf(const Look &look);

/// The real console on a temporary profile with the demo catalogue, its cameras on the wall, an own partner,
/// one incident with a note, a saved wall and a saved patrol; nothing serves its cameras. Its main window is
/// as large as the monitor and active.
class Stage
{
public:
    explicit Stage(const Look &look);
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    [[nodiscard]] console::Console &console() { return *m_console; }
    [[nodiscard]] shell::ConsoleWindow &window() { return *m_window; }
    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] QString cameraId(int callNumber) const;
    [[nodiscard]] const QString &incidentId() const { return m_incident; }
    /// The events that are there, and the layouts that follow from them.
    static void settle();

private:
    void fill();
    void addIncident();

    Look m_look;
    QTemporaryDir m_folder;
    std::unique_ptr<console::Console> m_console;
    std::unique_ptr<shell::ConsoleWindow> m_window;
    QString m_incident;
};

/// One thing to look at: a screen of the main window in one of its states, or a dialog over it.
struct Scene {
    const char *name;
    /// Shows it and returns what is looked at: the main window or the dialog, which the caller deletes; null
    /// where this version lacks it.
    std::function<QWidget *(Stage &)> show;
};

/// Every screen of this version, with its cards and forms.
[[nodiscard]] const std::vector<Scene> &screenScenes();
/// Every dialog that needs no server.
[[nodiscard]] const std::vector<Scene> &dialogScenes();

/// Shows each scene in turn and gives what it shows to `look`; puts dialogs away behind it.
void forEachScene(Stage &stage, const std::vector<Scene> &scenes,
                  const std::function<void(const Scene &, QWidget &)> &look);

} // namespace videoguard::test
