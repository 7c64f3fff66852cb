// SPDX-License-Identifier: EUPL-1.2
#include "app/console/catalogue_cameras.h"

#include "app/base/log.h"

namespace videoguard::console {

namespace {

using catalogue::CameraRecord;
using catalogue::CameraRow;

struct Answer {
    std::vector<CameraRow> rows;
    std::vector<CameraRecord> own; ///< whole, because only they hold addresses
};

base::Result<Answer> readAll(catalogue::Store &store)
{
    catalogue::Query query;
    query.limit = CatalogueCameras::kMost;
    auto page = store.find(query, false);
    if (!page)
        return tl::unexpected(page.error());
    Answer answer;
    answer.rows = std::move(page->rows);
    QStringList ids;
    for (const CameraRow &row : answer.rows) {
        if (row.own)
            ids << row.id;
    }
    auto own = store.cameras(ids);
    if (!own)
        return tl::unexpected(own.error());
    answer.own = std::move(*own);
    return answer;
}

/// The address of a stream in the record; one that cannot be used is told in the log and left out.
base::StreamUrl addressOf(const CameraRecord &record, const QString &role)
{
    const QString text = record.stream(role).value(QLatin1String("uri")).toString();
    if (text.isEmpty())
        return {};
    const auto url = base::StreamUrl::parse(text);
    if (!url) {
        qCWarning(base::logConsole).noquote()
            << "camera" << record.id() << "has an unusable address:" << base::describe(url.error());
        return {};
    }
    return *url;
}

/// The partner itself, or the municipality that it is part of now.
const catalogue::Partner *ownerOf(const CatalogueDesk &desk, const QString &id, OwnerGrouping grouping)
{
    const catalogue::Partner *partner = desk.partner(id);
    // A chain of mergers ends; a ring in damaged data ends after as many steps as there are partners.
    for (size_t step = 0; grouping == OwnerGrouping::Today && partner && !partner->successorId.isEmpty() &&
                          step < desk.partners().size();
         ++step) {
        const catalogue::Partner *next = desk.partner(partner->successorId);
        if (!next)
            break;
        partner = next;
    }
    return partner;
}

} // namespace

CatalogueCameras::CatalogueCameras(CatalogueDesk &desk, CameraList &list)
    : m_desk(desk)
    , m_list(list)
{
    connect(&m_desk, &CatalogueDesk::changed, this, &CatalogueCameras::read);
    read();
}

void CatalogueCameras::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    read();
}

void CatalogueCameras::setGrouping(OwnerGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    read();
}

void CatalogueCameras::read()
{
    const quint64 asked = ++m_asked;
    m_desk.ask(this, readAll, [this, asked](base::Result<Answer> answer) {
        if (asked != m_asked)
            return;
        if (!answer) {
            qCWarning(base::logConsole).noquote() << base::describe(answer.error());
            return;
        }
        QHash<QString, const CameraRecord *> own;
        for (const CameraRecord &record : answer->own)
            own.insert(record.id(), &record);
        std::vector<Camera> cameras;
        cameras.reserve(answer->rows.size());
        for (const CameraRow &row : answer->rows) {
            Camera camera;
            camera.id = row.id;
            camera.callNumber = row.callNumber;
            camera.name = row.name(); // in its own language, as signs and people there say it
            camera.place = row.place;
            camera.ownerId = row.ownerId;
            if (const catalogue::Partner *owner = ownerOf(m_desk, row.ownerId, m_grouping))
                camera.owner = owner->name(m_language);
            camera.own = row.own;
            camera.demo = row.demo;
            camera.inCatalogue = true;
            camera.recordStatus = row.status;
            camera.liveShare = row.liveShare;
            if (const CameraRecord *record = own.value(row.id)) {
                const QString basis = record->value(QStringLiteral("audio.legal_basis")).toString();
                camera.soundAllowed = record->hasMicrophone() && !basis.isEmpty();
                camera.main = addressOf(*record, QStringLiteral("main"));
                camera.sub = addressOf(*record, QStringLiteral("sub"));
            }
            cameras.push_back(std::move(camera));
        }
        m_list.setCatalogue(std::move(cameras));
    });
}

} // namespace videoguard::console
