// SPDX-License-Identifier: EUPL-1.2
#include "app/console/camera_list.h"

#include "app/base/log.h"
#include "app/console/demo_cameras.h"
#include "app/database/database.h"

#include <QCollator>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using base::Result;
using media::Transport;

constexpr int kMostCallNumber = 9999;
constexpr int kFirstFreeCallNumber = 900;

const std::array kTransports = {std::pair(Transport::Auto, QStringLiteral("auto")),
                                std::pair(Transport::Tcp, QStringLiteral("tcp")),
                                std::pair(Transport::Udp, QStringLiteral("udp")),
                                std::pair(Transport::HttpTunnel, QStringLiteral("http"))};

QString toText(Transport transport)
{
    const auto *found = std::find_if(kTransports.begin(), kTransports.end(),
                                     [&](const auto &entry) { return entry.first == transport; });
    Q_ASSERT(found != kTransports.end());
    return found->second;
}

Transport transportFrom(const QString &text)
{
    const auto *found = std::find_if(kTransports.begin(), kTransports.end(),
                                     [&](const auto &entry) { return entry.second == text; });
    return found != kTransports.end() ? found->first : Transport::Auto;
}

QString described(const Camera &camera)
{
    return camera.callNumber > 0 ? QStringLiteral("%1 %2").arg(camera.callNumber).arg(camera.name)
                                 : camera.name;
}

QString faultOf(const Camera &camera)
{
    if (camera.id.isEmpty())
        return QStringLiteral("it has no id");
    if (camera.name.trimmed().isEmpty())
        return QStringLiteral("it has no name");
    if (camera.main.isEmpty())
        return QStringLiteral("it has no address");
    if (camera.callNumber < 0 || camera.callNumber > kMostCallNumber)
        return QStringLiteral("call number %1; 1 to %2 are allowed")
            .arg(camera.callNumber)
            .arg(kMostCallNumber);
    return {};
}

QString nameFor(const base::StreamUrl &url)
{
    if (url.isFile())
        return QFileInfo(url.localFile()).fileName();
    const QString path = url.url().path();
    return path == QStringLiteral("/") ? url.host() : url.host() + path;
}

} // namespace

CameraList::CameraList(database::Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    if (const auto loaded = reload(); !loaded)
        qCWarning(base::logConsole).noquote() << base::describe(loaded.error());
}

const Camera *CameraList::find(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found != m_index.constEnd() ? &m_cameras[*found] : nullptr;
}

const Camera *CameraList::findByCallNumber(int number) const
{
    if (number <= 0)
        return nullptr;
    const auto found = std::find_if(m_cameras.begin(), m_cameras.end(),
                                    [&](const Camera &camera) { return camera.callNumber == number; });
    return found != m_cameras.end() ? &*found : nullptr;
}

const Camera *CameraList::findByAddress(const base::StreamUrl &url) const
{
    if (url.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_cameras.begin(), m_cameras.end(), [&](const Camera &camera) {
        return camera.main == url || camera.sub == url;
    });
    return found != m_cameras.end() ? &*found : nullptr;
}

int CameraList::freeCallNumber() const
{
    std::set<int> taken;
    for (const Camera &camera : m_cameras)
        taken.insert(camera.callNumber);
    for (int number = kFirstFreeCallNumber; number <= kMostCallNumber; ++number) {
        if (!taken.contains(number))
            return number;
    }
    return 0;
}

Result<void> CameraList::save(const Camera &camera)
{
    const QString what = QStringLiteral("save camera %1").arg(described(camera));
    if (const QString fault = faultOf(camera); !fault.isEmpty())
        return base::fail(ErrorKind::Corrupt, what, fault);
    // Call numbers of the catalogue are unique within a monitoring centre only, and not ours to refuse.
    const Camera *other = camera.inCatalogue ? nullptr : findByCallNumber(camera.callNumber);
    if (other && other->id != camera.id)
        return base::fail(
            ErrorKind::Conflict, what,
            QStringLiteral("call number %1 belongs to camera %2").arg(camera.callNumber).arg(other->name));
    if (auto written = write(camera); !written)
        return written;
    return reload();
}

Result<void> CameraList::remove(const QString &id)
{
    auto statement = m_database.prepare(QStringLiteral("DELETE FROM camera WHERE id = ?1"));
    if (!statement)
        return tl::unexpected(statement.error());
    if (auto run = statement->bind(1, id).run(); !run)
        return run;
    return reload();
}

Result<Camera> CameraList::addAddress(const base::StreamUrl &url)
{
    if (const Camera *known = findByAddress(url))
        return *known;
    Camera camera;
    camera.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    camera.callNumber = freeCallNumber();
    camera.name = nameFor(url);
    camera.main = url;
    if (auto saved = save(camera); !saved)
        return tl::unexpected(saved.error());
    return camera;
}

Result<int> CameraList::loadDemo(const QByteArray &json, const QString &baseUrl)
{
    auto demo = demoCamerasFromJson(json, baseUrl);
    if (!demo)
        return tl::unexpected(demo.error());
    std::set<QString> keptIds;
    std::set<int> keptNumbers;
    for (const Camera &camera : m_stored) {
        if (!camera.demo) {
            keptIds.insert(camera.id);
            keptNumbers.insert(camera.callNumber);
        }
    }
    std::erase_if(*demo, [&](const Camera &camera) { return keptIds.contains(camera.id); });
    const auto written = m_database.atomically([&]() -> Result<void> {
        if (auto cleared = m_database.execute(QStringLiteral("DELETE FROM camera WHERE demo = 1")); !cleared)
            return cleared;
        for (Camera &camera : *demo) {
            if (keptNumbers.contains(camera.callNumber))
                camera.callNumber = 0;
            if (auto saved = write(camera); !saved)
                return saved;
        }
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    if (auto reloaded = reload(); !reloaded)
        return tl::unexpected(reloaded.error());
    return static_cast<int>(demo->size());
}

void CameraList::setLocale(const QLocale &locale)
{
    if (locale == m_locale)
        return;
    m_locale = locale;
    merge();
    emit changed();
}

void CameraList::setCatalogue(std::vector<Camera> cameras)
{
    m_catalogue = std::move(cameras);
    const std::vector<Camera> before = m_cameras;
    merge();
    if (m_cameras != before)
        emit changed();
}

// The record says what a camera is, this workstation how it is reached.
void CameraList::merge()
{
    QHash<QString, const Camera *> stored;
    for (const Camera &camera : m_stored)
        stored.insert(camera.id, &camera);
    std::vector<Camera> all;
    all.reserve(m_catalogue.size() + m_stored.size());
    for (const Camera &record : m_catalogue) {
        Camera camera = record;
        if (const Camera *own = stored.take(record.id)) {
            camera.main = own->main;
            camera.sub = own->sub;
            camera.transport = own->transport;
            camera.allowUntrustedCertificate = own->allowUntrustedCertificate;
            camera.demo = camera.demo || own->demo;
            camera.soundAllowed = camera.soundAllowed || (own->demo && own->soundAllowed);
        }
        all.push_back(std::move(camera));
    }
    for (const Camera &camera : m_stored) {
        if (stored.contains(camera.id))
            all.push_back(camera);
    }
    sort(all);
    m_cameras = std::move(all);
    m_index.clear();
    for (size_t i = 0; i < m_cameras.size(); ++i)
        m_index.insert(m_cameras[i].id, i);
}

Result<std::vector<Camera>> CameraList::read()
{
    auto rows = m_database.prepare(
        QStringLiteral("SELECT id, call_number, name, place, owner, own, demo, main_url, sub_url, transport, "
                       "allow_untrusted_certificate, sound_allowed FROM camera"));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Camera> cameras;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return cameras;
        const auto main = base::StreamUrl::parse(rows->text(7));
        const auto sub = rows->isNull(8) ? base::StreamUrl() : base::StreamUrl::parse(rows->text(8));
        if (!main || !sub) {
            qCWarning(base::logConsole).noquote()
                << "camera" << rows->text(0)
                << "is left out:" << base::describe((!main ? main : sub).error());
            continue;
        }
        Camera camera;
        camera.id = rows->text(0);
        camera.callNumber = static_cast<int>(rows->integer(1));
        camera.name = rows->text(2);
        camera.place = rows->text(3);
        camera.owner = rows->text(4);
        camera.own = rows->integer(5) != 0;
        camera.demo = rows->integer(6) != 0;
        camera.main = *main;
        camera.sub = *sub;
        camera.transport = transportFrom(rows->text(9));
        camera.allowUntrustedCertificate = rows->integer(10) != 0;
        camera.soundAllowed = rows->integer(11) != 0;
        cameras.push_back(std::move(camera));
    }
}

Result<void> CameraList::write(const Camera &camera)
{
    auto statement = m_database.prepare(QStringLiteral(
        "INSERT INTO camera (id, call_number, name, place, owner, own, demo, main_url, sub_url, transport, "
        "allow_untrusted_certificate, sound_allowed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
        "?12) "
        "ON CONFLICT (id) DO UPDATE SET call_number = excluded.call_number, name = excluded.name, "
        "place = excluded.place, owner = excluded.owner, own = excluded.own, demo = excluded.demo, "
        "main_url = excluded.main_url, sub_url = excluded.sub_url, transport = excluded.transport, "
        "allow_untrusted_certificate = excluded.allow_untrusted_certificate, "
        "sound_allowed = excluded.sound_allowed"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, camera.id);
    if (camera.callNumber > 0)
        statement->bind(2, camera.callNumber);
    // A null QString would bind NULL, which these columns refuse.
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    statement->bind(3, text(camera.name))
        .bind(4, text(camera.place))
        .bind(5, text(camera.owner))
        .bind(6, camera.own)
        .bind(7, camera.demo)
        .bind(8, camera.main.toString())
        .bind(10, toText(camera.transport))
        .bind(11, camera.allowUntrustedCertificate)
        .bind(12, camera.soundAllowed);
    if (camera.hasSub())
        statement->bind(9, camera.sub.toString());
    return statement->run();
}

Result<void> CameraList::reload()
{
    auto cameras = read();
    if (!cameras)
        return tl::unexpected(cameras.error());
    m_stored = std::move(*cameras);
    const std::vector<Camera> before = m_cameras;
    merge();
    if (m_cameras != before)
        emit changed();
    return {};
}

void CameraList::sort(std::vector<Camera> &cameras) const
{
    QCollator collator(m_locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto emptyLast = [&](const QString &a, const QString &b) {
        return a.isEmpty() != b.isEmpty() ? (a.isEmpty() ? 1 : -1) : collator.compare(a, b);
    };
    const auto number = [](const Camera &camera) {
        return camera.callNumber > 0 ? camera.callNumber : kMostCallNumber + 1;
    };
    std::sort(cameras.begin(), cameras.end(), [&](const Camera &a, const Camera &b) {
        if (a.own != b.own)
            return a.own;
        if (const int order = emptyLast(a.owner, b.owner); order != 0)
            return order < 0;
        if (const int order = emptyLast(a.place, b.place); order != 0)
            return order < 0;
        if (number(a) != number(b))
            return number(a) < number(b);
        if (const int order = collator.compare(a.name, b.name); order != 0)
            return order < 0;
        return a.id < b.id;
    });
}

} // namespace videoguard::console
