// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/settings.h"
#include "tests/console/fixture.h"

#include <QFile>

namespace videoguard::test {

/// Settings over a real console.db.
struct SettingsStore {
    ConsoleFile file;
    std::unique_ptr<console::Preferences> preferences =
        std::make_unique<console::Preferences>(*file.database);
    std::unique_ptr<console::Settings> settings = std::make_unique<console::Settings>(*preferences);

    /// As a restart does.
    void reopen()
    {
        settings.reset();
        preferences.reset();
        file.reopen();
        preferences = std::make_unique<console::Preferences>(*file.database);
        settings = std::make_unique<console::Settings>(*preferences);
    }
};

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace videoguard::test
