// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/stream_url.h"

#include <QSize>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace videoguard::console {

/// What the program was asked to do when it was started. A value; holds no raw address.
struct CommandLine {
    enum class Action { Run, ShowHelp, ShowVersion, SelfTest, ImportSettings };
    enum class Screen { Live, Map, Catalogue, Incidents, Review, Requests, Partners, Settings };
    enum class Theme { Dark, Light, Contrast };
    /// An address and what was split off it at once.
    struct Address {
        base::StreamUrl url;
        base::Credentials credentials; ///< empty = none given
    };

    Action action = Action::Run;
    QString profile;              ///< folder; empty = the standard one
    std::optional<Screen> screen; ///< none = as last time
    QString layout;               ///< number of tiles, layout or wall name, as typed; empty = as last time
    std::vector<Address> urls;    ///< opened in the next tiles, in this order
    bool demo = false;            ///< load the demo cameras; also set by --demo-server
    std::optional<Address>
        demoServer;                  ///< where the demo cameras are served; none = the console's own default
    QString language;                ///< "lv", "lt", "en"; empty = as set, else the system's
    std::optional<Theme> theme;      ///< none = as set
    std::optional<QSize> windowSize; ///< device-independent pixels; none = as last time
    QString screenshotFile;          ///< PNG of the main window; empty = none
    std::chrono::milliseconds screenshotAfter{5000};
    std::optional<std::chrono::milliseconds> exitAfter;
    QString settingsFile;    ///< of Action::ImportSettings
    bool kiosk = false;      ///< begin as a wall PC, whatever is set
    bool firstStart = false; ///< ask again what a fresh console needs
    QString crashReport;     ///< the console ended unexpectedly and started itself again; empty = it did not
    QString statisticsFile;  ///< JSON lines of streams and stalls; empty = none
};

/// `arguments` with the program's name first, as QCoreApplication::arguments; options that Qt itself
/// understands
/// (-platform and the like) are passed over, so that it also works before QApplication exists.
/// Error: Corrupt; the cause is a sentence for the operator that says what was wrong and what is allowed. No
/// password in it.
[[nodiscard]] base::Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// The text of --help.
[[nodiscard]] QString commandLineHelp();

/// Overwrites passwords in the program's own arguments, in place, so that other users of the computer do not
/// read them in the list of processes. Call once they have been parsed.
void maskSecretsIn(int argc, char **argv);

} // namespace videoguard::console
