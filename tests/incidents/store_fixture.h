// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/incidents/store.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace videoguard::test {

/// A clock that stands until it is moved.
class StandingClock : public base::Clock
{
public:
    [[nodiscard]] base::SteadyTime steady() const override { return base::SteadyTime(now.sinceEpoch); }
    [[nodiscard]] base::WallTime wall() const override { return now; }

    base::WallTime now{std::chrono::microseconds(1'795'000'000'000'000)}; ///< 2026-11-18T11:06:40Z
};

template<typename T>
[[nodiscard]] T got(base::Result<T> result)
{
    if (!result)
        FAIL(base::describe(result.error()).toStdString());
    return std::move(*result);
}
inline void must(const base::Result<void> &result)
{
    if (!result)
        FAIL(base::describe(result.error()).toStdString());
}

/// A real incidents.db in a folder of its own.
struct IncidentsFile {
    QTemporaryDir folder;
    StandingClock clock;
    QString path = folder.filePath(QStringLiteral("incidents.db"));
    std::unique_ptr<incidents::Store> store = got(incidents::Store::open(path, clock));

    incidents::Incident make(const QString &title = {}, const QString &cameraId = QStringLiteral("cam-1"))
    {
        incidents::Incident incident;
        incident.title = title;
        incident.cameraId = cameraId;
        return got(store->create(incident, QStringLiteral("TAL"), 2026, QStringLiteral("anna")));
    }
};

} // namespace videoguard::test
