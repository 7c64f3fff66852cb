// SPDX-License-Identifier: EUPL-1.2
//
// Texts that the translation files must have, though no tr() of ours names them: those of the toolkit that an
// operator meets, because qtbase has no Lithuanian translation and not every platform installs the Latvian
// one; and those that reach translate() through a function of another name, which lupdate files under the
// wrong context.

#include <QtGlobal>

namespace videoguard::widgets {
namespace {

[[maybe_unused]] constexpr const char *kToolkit[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save All"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Yes to &All"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "N&o to All"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Abort"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Retry"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Ignore"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults"),
    QT_TRANSLATE_NOOP("QMessageBox", "Show Details..."),
    QT_TRANSLATE_NOOP("QMessageBox", "Hide Details..."),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Step up"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "Step &down"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

[[maybe_unused]] constexpr const char *kFileDialog[] = {
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
    QT_TRANSLATE_NOOP("QFileDialog", "File &name:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Choose"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Rename"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Delete"),
    QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files"),
    QT_TRANSLATE_NOOP("QFileDialog", "&New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Back"),
    QT_TRANSLATE_NOOP("QFileDialog", "Go back"),
    QT_TRANSLATE_NOOP("QFileDialog", "Forward"),
    QT_TRANSLATE_NOOP("QFileDialog", "Go forward"),
    QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Create a New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "List View"),
    QT_TRANSLATE_NOOP("QFileDialog", "Change to list view mode"),
    QT_TRANSLATE_NOOP("QFileDialog", "Detail View"),
    QT_TRANSLATE_NOOP("QFileDialog", "Change to detail view mode"),
    QT_TRANSLATE_NOOP("QFileDialog", "Computer"),
    QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
    QT_TRANSLATE_NOOP("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Name"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Type"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Computer"),
};

// Through the function tr() of app/console/command_line.cpp.
[[maybe_unused]] constexpr const char *kCommandLine[] = {
    QT_TRANSLATE_NOOP("CommandLine", "--%1 cannot be “%2”. Allowed: %3."),
    QT_TRANSLATE_NOOP("CommandLine", "--%1 cannot be “%2”. Allowed: a number of seconds, such as 10 or 2.5."),
    QT_TRANSLATE_NOOP("CommandLine",
                      "--window-size cannot be “%1”. Allowed: width x height from 640x360 to 16384x16384, "
                      "such as 1920x1080."),
    QT_TRANSLATE_NOOP("CommandLine",
                      "--%1 has an address that cannot be used: %2. Allowed: rtsp, rtsps, http, https, or an "
                      "existing file."),
    QT_TRANSLATE_NOOP("CommandLine", "There is no option --%1. “videoguard --help” lists all."),
    QT_TRANSLATE_NOOP("CommandLine", "“%1” belongs to no option. A stream is opened with --url ADDRESS."),
    QT_TRANSLATE_NOOP("CommandLine", "--%1 needs a value."),
    QT_TRANSLATE_NOOP("CommandLine", "--%1 is given twice."),
    QT_TRANSLATE_NOOP("CommandLine", "--after needs --screenshot FILE."),
    QT_TRANSLATE_NOOP("CommandLine", "--demo-server needs an address that begins with rtsp:// or rtsps://."),
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "VideoGuard Console shows and keeps what the cameras of a network of municipalities see."),
};

// Through the lambda tr() of cameraLook() in ui/shell/camera_tree_model.cpp.
[[maybe_unused]] constexpr const char *kCameraLook[] = {
    QT_TRANSLATE_NOOP("videoguard::shell::CameraTreeModel", "live"),
    QT_TRANSLATE_NOOP("videoguard::shell::CameraTreeModel", "connecting"),
    QT_TRANSLATE_NOOP("videoguard::shell::CameraTreeModel", "not current"),
    QT_TRANSLATE_NOOP("videoguard::shell::CameraTreeModel", "reconnecting"),
    QT_TRANSLATE_NOOP("videoguard::shell::CameraTreeModel", "not reachable"),
    QT_TRANSLATE_NOOP("videoguard::shell::CameraTreeModel", "password refused"),
    QT_TRANSLATE_NOOP("videoguard::shell::CameraTreeModel", "certificate not trusted"),
    QT_TRANSLATE_NOOP("videoguard::shell::CameraTreeModel", "no such stream"),
    QT_TRANSLATE_NOOP("videoguard::shell::CameraTreeModel", "cannot be decoded"),
    QT_TRANSLATE_NOOP("videoguard::shell::CameraTreeModel", "no picture"),
    QT_TRANSLATE_NOOP("videoguard::shell::CameraTreeModel", "at its end"),
    QT_TRANSLATE_NOOP("videoguard::shell::CameraTreeModel", "not open"),
};

} // namespace
} // namespace videoguard::widgets
