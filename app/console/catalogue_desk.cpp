// SPDX-License-Identifier: EUPL-1.2
#include "app/console/catalogue_desk.h"

#include "app/base/log.h"

#include <algorithm>

namespace videoguard::console {

namespace {
constexpr std::chrono::seconds kLookOutside{3};
} // namespace

base::Result<std::unique_ptr<CatalogueDesk>> CatalogueDesk::open(const QString &file)
{
    // The writer first: it makes the file and brings it to the newest version.
    auto writer = catalogue::Store::open(file);
    if (!writer)
        return tl::unexpected(writer.error());
    auto reader = catalogue::Store::open(file);
    if (!reader)
        return tl::unexpected(reader.error());
    std::unique_ptr<CatalogueDesk> desk(new CatalogueDesk);
    desk->m_writer = std::move(*writer);
    desk->m_reader = std::move(*reader);
    desk->readSmall();
    desk->m_worker = new QObject;
    desk->m_worker->moveToThread(&desk->m_thread);
    desk->m_thread.setObjectName(QStringLiteral("catalogue"));
    desk->m_thread.start();
    desk->loadPoints();
    desk->m_seenChange = desk->m_reader->lastChange().value_or(0);
    connect(&desk->m_outside, &QTimer::timeout, desk.get(), &CatalogueDesk::lookOutside);
    desk->m_outside.start(kLookOutside);
    return desk;
}

CatalogueDesk::~CatalogueDesk()
{
    // Work that is still waiting is dropped: whoever asked for it goes too.
    m_closing.store(true);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

const catalogue::Partner *CatalogueDesk::partner(const QString &id) const
{
    const auto found = std::find_if(m_partners.begin(), m_partners.end(),
                                    [&](const catalogue::Partner &p) { return p.id == id; });
    return found == m_partners.end() ? nullptr : &*found;
}

const catalogue::MonitoringCentre *CatalogueDesk::centre(const QString &id) const
{
    const auto found = std::find_if(m_centres.begin(), m_centres.end(),
                                    [&](const catalogue::MonitoringCentre &c) { return c.id == id; });
    return found == m_centres.end() ? nullptr : &*found;
}

bool CatalogueDesk::isEditable(const catalogue::CameraRecord &camera) const
{
    return !m_ownPartner.isEmpty() && camera.ownerId() == m_ownPartner && !camera.isRetired();
}

catalogue::Author CatalogueDesk::author() const
{
    return {QStringLiteral("console"), m_ownPartner};
}

void CatalogueDesk::post(std::function<void(catalogue::Store &)> work)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work)] {
            if (!m_closing.load())
                work(*m_writer);
        },
        Qt::QueuedConnection);
}

// `videoguard catalogue import` writes beside a running console.
void CatalogueDesk::lookOutside()
{
    const auto last = m_reader->lastChange();
    if (last && *last != m_seenChange)
        noteChange({});
}

void CatalogueDesk::noteChange(const QStringList &ids)
{
    m_seenChange = m_reader->lastChange().value_or(m_seenChange);
    if (ids.isEmpty())
        readSmall();
    loadPoints();
    emit changed(ids);
}

void CatalogueDesk::readSmall()
{
    const auto note = [](const auto &result) {
        if (!result)
            qCWarning(base::logConsole).noquote() << base::describe(result.error());
        return result.has_value();
    };
    if (auto partners = m_reader->partners(); note(partners))
        m_partners = std::move(*partners);
    if (auto centres = m_reader->centres(); note(centres))
        m_centres = std::move(*centres);
    if (auto own = m_reader->ownPartner(); note(own))
        m_ownPartner = std::move(*own);
}

void CatalogueDesk::loadPoints()
{
    // Many changes in one go are read once or twice, not once each.
    m_pointsAgain = m_pointsAsked;
    if (m_pointsAsked)
        return;
    m_pointsAsked = true;
    post([this](catalogue::Store &store) {
        auto points = store.points();
        QMetaObject::invokeMethod(
            this,
            [this, points = std::move(points)]() mutable {
                m_pointsAsked = false;
                if (!points) {
                    qCWarning(base::logConsole).noquote() << base::describe(points.error());
                    return;
                }
                m_points = std::make_shared<const catalogue::CameraPoints>(std::move(*points));
                emit pointsChanged();
                if (m_pointsAgain)
                    loadPoints();
            },
            Qt::QueuedConnection);
    });
}

} // namespace videoguard::console
