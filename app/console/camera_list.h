// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/camera.h"

#include <QObject>

#include <optional>
#include <vector>

namespace videoguard::database {
class Database;
}

namespace videoguard::console {

/// The cameras this console knows, kept in console.db until the catalogue replaces it. GUI thread.
class CameraList : public QObject
{
    Q_OBJECT

public:
    /// Reads the table; `database` must outlive the list.
    explicit CameraList(database::Database &database, QObject *parent = nullptr);

    /// Sorted: own first, then owner, place, call number, name (locale-aware).
    [[nodiscard]] const std::vector<Camera> &cameras() const { return m_cameras; }
    [[nodiscard]] const Camera *find(const QString &id) const;
    [[nodiscard]] const Camera *findByCallNumber(int number) const;
    /// A camera with this main or sub address, so that opening an address twice finds the same camera.
    [[nodiscard]] const Camera *findByAddress(const base::StreamUrl &url) const;
    /// The smallest free call number from 900 on.
    [[nodiscard]] int freeCallNumber() const;

    /// Adds or replaces by id. Errors: Conflict (call number taken, the cause names the other camera), Full, Internal.
    [[nodiscard]] base::Result<void> save(const Camera &camera);
    [[nodiscard]] base::Result<void> remove(const QString &id);
    /// Makes a camera of an address: takes the one that has it already, else adds one named after host and path.
    [[nodiscard]] base::Result<Camera> addAddress(const base::StreamUrl &url);
    /// Replaces all demo cameras by those of a JSON file (resources/demo/cameras.json): an array "cameras" of objects with
    /// id, callNumber, name, place, owner, own, main, sub, soundAllowed. `baseUrl` replaces "${server}" in addresses.
    [[nodiscard]] base::Result<int> loadDemo(const QByteArray &json, const QString &baseUrl);

signals:
    void changed();

private:
    [[nodiscard]] base::Result<void> reload();

    database::Database &m_database;
    std::vector<Camera> m_cameras;
};

} // namespace videoguard::console
