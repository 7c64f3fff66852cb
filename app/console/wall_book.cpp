// SPDX-License-Identifier: EUPL-1.2
#include "app/console/wall_book.h"

#include "app/base/log.h"
#include "app/console/wall_tables.h"

#include <QCollator>
#include <QUuid>

#include <algorithm>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using base::Result;

template<typename T>
auto findById(const std::vector<T> &values, const QString &id)
{
    return std::find_if(values.begin(), values.end(), [&](const T &value) { return value.id == id; });
}

template<typename T>
const T *pointerById(const std::vector<T> &values, const QString &id)
{
    const auto found = findById(values, id);
    return found != values.end() ? &*found : nullptr;
}

template<typename T>
void replaceById(std::vector<T> &values, const T &value)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const T &v) { return v.id == value.id; });
    if (found != values.end())
        *found = value;
    else
        values.push_back(value);
}

// The id by value: it may be that of the very element that goes.
template<typename T>
bool eraseById(std::vector<T> &values, QString id)
{
    return std::erase_if(values, [&](const T &value) { return value.id == id; }) > 0;
}

template<typename T>
void sortByName(std::vector<T> &values, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(values.begin(), values.end(), [&](const T &a, const T &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

template<typename T>
const T *otherWithName(const std::vector<T> &values, const QString &id, const QString &name)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const T &value) {
        return value.id != id && value.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found != values.end() ? &*found : nullptr;
}

// What every named thing must have.
template<typename T>
Result<void> checkNamed(const std::vector<T> &others, const T &value, const QString &what)
{
    if (value.id.isEmpty() || value.name.isEmpty())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("it has no id or no name"));
    if (const T *other = otherWithName(others, value.id, value.name))
        return base::fail(ErrorKind::Conflict, what,
                          QStringLiteral("the name \"%1\" is taken").arg(other->name));
    return {};
}

QString freeName(const std::vector<Wall> &walls, const QString &name)
{
    QString candidate = name;
    for (int i = 2; otherWithName(walls, QString(), candidate); ++i)
        candidate = QStringLiteral("%1 (%2)").arg(name).arg(i);
    return candidate;
}

template<typename T>
void take(Result<std::vector<T>> read, std::vector<T> &into)
{
    if (read)
        into = std::move(*read);
    else
        qCWarning(base::logConsole).noquote() << base::describe(read.error());
}

} // namespace

WallBook::WallBook(database::Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    WallTables tables(m_database);
    take(tables.walls(), m_walls);
    take(tables.userLayouts(), m_userLayouts);
    take(tables.tours(), m_tours);
    sortAll();
}

const Wall *WallBook::findWall(const QString &id) const
{
    return pointerById(m_walls, id);
}

Result<void> WallBook::saveWall(const Wall &wall)
{
    const QString what = QStringLiteral("save wall \"%1\"").arg(wall.name);
    Wall saved = wall;
    saved.name = saved.name.simplified();
    saved.cameras.resize(saved.layout.cells.size());
    if (auto checked = checkNamed(m_walls, saved, what); !checked)
        return checked;
    if (const QString fault = layoutFault(saved.layout); !fault.isEmpty())
        return base::fail(ErrorKind::Corrupt, what, fault);
    if (auto written = WallTables(m_database).write(saved); !written)
        return written;
    replaceById(m_walls, saved);
    sortByName(m_walls, m_locale);
    emit wallsChanged();
    return {};
}

Result<Wall> WallBook::duplicateWall(const QString &id, const QString &newName)
{
    const Wall *original = findWall(id);
    if (!original)
        return base::fail(ErrorKind::NotFound, QStringLiteral("duplicate a wall"), id);
    Wall copy = *original;
    copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    copy.name = newName.simplified();
    return saveWall(copy).map([&] { return copy; });
}

Result<void> WallBook::renameWall(const QString &id, const QString &newName)
{
    const Wall *original = findWall(id);
    if (!original)
        return base::fail(ErrorKind::NotFound, QStringLiteral("rename a wall"), id);
    Wall renamed = *original;
    renamed.name = newName;
    return saveWall(renamed);
}

Result<void> WallBook::removeWall(const QString &id)
{
    if (auto removed = WallTables(m_database).removeWall(id); !removed)
        return removed;
    if (eraseById(m_walls, id))
        emit wallsChanged();
    return {};
}

Result<int> WallBook::importWalls(const QByteArray &json, const ResolveCamera &resolve)
{
    auto imported = wallsFromJson(json, resolve);
    if (!imported)
        return tl::unexpected(imported.error());
    std::vector<Wall> walls = m_walls;
    int added = 0;
    const auto written = m_database.atomically([&]() -> Result<void> {
        WallTables tables(m_database);
        for (Wall &wall : *imported) {
            const auto known = findById(walls, wall.id);
            if (known != walls.end() && *known == wall)
                continue;
            if (known != walls.end() || QUuid::fromString(wall.id).isNull())
                wall.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            wall.name = freeName(walls, wall.name);
            if (auto saved = tables.write(wall); !saved)
                return saved;
            walls.push_back(wall);
            ++added;
        }
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    if (added > 0) {
        m_walls = std::move(walls);
        sortByName(m_walls, m_locale);
        emit wallsChanged();
    }
    return added;
}

Result<void> WallBook::saveUserLayout(const WallLayout &layout)
{
    const QString what = QStringLiteral("save layout \"%1\"").arg(layout.name);
    WallLayout saved = layout;
    saved.name = saved.name.simplified();
    if (!saved.id.startsWith(QStringLiteral("user:")))
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("its id does not begin with \"user:\""));
    if (auto checked = checkNamed(m_userLayouts, saved, what); !checked)
        return checked;
    if (const QString fault = layoutFault(saved); !fault.isEmpty())
        return base::fail(ErrorKind::Corrupt, what, fault);
    if (auto written = WallTables(m_database).write(saved); !written)
        return written;
    replaceById(m_userLayouts, saved);
    sortByName(m_userLayouts, m_locale);
    emit userLayoutsChanged();
    return {};
}

Result<void> WallBook::removeUserLayout(const QString &id)
{
    if (auto removed = WallTables(m_database).removeUserLayout(id); !removed)
        return removed;
    if (eraseById(m_userLayouts, id))
        emit userLayoutsChanged();
    return {};
}

const Tour *WallBook::findTour(const QString &id) const
{
    return pointerById(m_tours, id);
}

Result<void> WallBook::saveTour(const Tour &tour)
{
    const QString what = QStringLiteral("save patrol \"%1\"").arg(tour.name);
    Tour saved = tour;
    saved.name = saved.name.simplified();
    if (auto checked = checkNamed(m_tours, saved, what); !checked)
        return checked;
    const auto wrong = std::find_if(saved.steps.begin(), saved.steps.end(), [](const TourStep &step) {
        return step.dwellSeconds < 5 || step.dwellSeconds > 120;
    });
    if (wrong != saved.steps.end())
        return base::fail(ErrorKind::Corrupt, what,
                          QStringLiteral("a step of %1 s; 5 to 120 s are allowed").arg(wrong->dwellSeconds));
    if (auto written = WallTables(m_database).write(saved); !written)
        return written;
    replaceById(m_tours, saved);
    sortByName(m_tours, m_locale);
    emit toursChanged();
    return {};
}

Result<void> WallBook::removeTour(const QString &id)
{
    if (auto removed = WallTables(m_database).removeTour(id); !removed)
        return removed;
    if (eraseById(m_tours, id))
        emit toursChanged();
    return {};
}

std::vector<WindowState> WallBook::windows() const
{
    std::vector<WindowState> windows;
    take(WallTables(m_database).windows(), windows);
    return windows;
}

Result<void> WallBook::saveWindows(const std::vector<WindowState> &windows)
{
    if (m_savedWindows == windows)
        return {};
    const QString what = QStringLiteral("save the windows");
    for (const WindowState &window : windows) {
        if (window.id.isEmpty())
            return base::fail(ErrorKind::Corrupt, what, QStringLiteral("a window has no id"));
        if (const QString fault = layoutFault(window.wall.layout); !fault.isEmpty())
            return base::fail(ErrorKind::Corrupt, what,
                              QStringLiteral("window %1: %2").arg(window.id, fault));
    }
    if (auto written = WallTables(m_database).replaceWindows(windows); !written)
        return written;
    m_savedWindows = windows;
    return {};
}

void WallBook::setLocale(const QLocale &locale)
{
    if (locale == m_locale)
        return;
    m_locale = locale;
    sortAll();
    emit wallsChanged();
    emit userLayoutsChanged();
    emit toursChanged();
}

void WallBook::sortAll()
{
    sortByName(m_walls, m_locale);
    sortByName(m_userLayouts, m_locale);
    sortByName(m_tours, m_locale);
}

} // namespace videoguard::console
