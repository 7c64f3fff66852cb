// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/camera.h"

#include <QHash>
#include <QLocale>
#include <QObject>

#include <vector>

namespace videoguard::database {
class Database;
}

namespace videoguard::console {

/// The cameras this console knows: those of the catalogue and those opened by address, with the addresses,
/// transports and trust that are kept in console.db because they belong to this workstation alone. GUI
/// thread.
class CameraList : public QObject
{
    Q_OBJECT

public:
    /// Reads the table; `database` must outlive the list.
    explicit CameraList(database::Database &database, QObject *parent = nullptr);

    /// Sorted: own first, then owner, place, call number, name (locale-aware); an empty owner or place and a
    /// missing call number come after the others. Pointers into the list hold until `changed`.
    [[nodiscard]] const std::vector<Camera> &cameras() const { return m_cameras; }
    [[nodiscard]] const Camera *find(const QString &id) const;
    [[nodiscard]] const Camera *findByCallNumber(int number) const;
    /// A camera with this main or sub address, so that opening an address twice finds the same camera.
    [[nodiscard]] const Camera *findByAddress(const base::StreamUrl &url) const;
    /// What the catalogue says, replacing what it said before: names, owners, call numbers, and for own
    /// cameras the addresses of their record. An address that was set here goes before that of the record.
    void setCatalogue(std::vector<Camera> cameras);
    /// The smallest free call number from 900 on; 0 when all are taken.
    [[nodiscard]] int freeCallNumber() const;

    /// Adds or replaces by id. Errors: Conflict (call number taken, the cause names the other camera),
    /// Corrupt (no id, name or address, call number not 0-9999), Full, Internal.
    [[nodiscard]] base::Result<void> save(const Camera &camera);
    /// Removing one that is not there is no error.
    [[nodiscard]] base::Result<void> remove(const QString &id);
    /// Makes a camera of an address: takes the one that has it already, else adds one named after host and
    /// path, with a free call number, without an owner.
    [[nodiscard]] base::Result<Camera> addAddress(const base::StreamUrl &url);
    /// Replaces all demo cameras by those of a JSON file (resources/demo/cameras.json): an array "cameras" of
    /// objects with id, callNumber, name, place, owner, own, main, sub, soundAllowed. `baseUrl` replaces
    /// "${server}" in addresses; a name and password in it are dropped. All or nothing; a camera that is not
    /// of the demo list keeps its id and call number. Returns how many demo cameras there are now. Errors:
    /// Corrupt (the cause says where), Full, Internal.
    [[nodiscard]] base::Result<int> loadDemo(const QByteArray &json, const QString &baseUrl);

    /// The order of names follows this language from now on; at first it is that of QLocale().
    void setLocale(const QLocale &locale);

signals:
    void changed();

private:
    [[nodiscard]] base::Result<std::vector<Camera>> read();
    [[nodiscard]] base::Result<void> write(const Camera &camera);
    /// Takes over what the table holds now; `changed` when that differs.
    [[nodiscard]] base::Result<void> reload();
    void merge();
    void sort(std::vector<Camera> &cameras) const;

    database::Database &m_database;
    QLocale m_locale;
    std::vector<Camera> m_stored;    ///< as console.db has them
    std::vector<Camera> m_catalogue; ///< as the catalogue has them
    std::vector<Camera> m_cameras;   ///< both, sorted
    QHash<QString, size_t> m_index;  ///< by id, into m_cameras
};

} // namespace videoguard::console
