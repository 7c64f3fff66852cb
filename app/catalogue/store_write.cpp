// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/entry_stream.h"
#include "app/catalogue/store_tables.h"
#include "app/catalogue/utc_text.h"

#include <QJsonDocument>

namespace videoguard::catalogue {

using base::ErrorKind;
using base::Result;

/// What one load knows all along.
struct Store::LoadState {
    PartnerBook book;
    qint64 now_us = 0;
    bool wasEmpty = false;
    QSet<QString> ids; ///< written so far, if it was empty
    WordCounts counts;
    int written = 0;
};

namespace {

/// From so many on, making the indexes after the rows of an empty file is quicker than keeping them.
constexpr std::size_t kWorthRebuilding = 5000;
constexpr int kProgressStep = 500; // cameras between two calls of load's progress

QString whatFor(const CameraRecord &camera)
{
    return QStringLiteral("save camera %1")
        .arg(camera.reference().isEmpty() ? camera.id() : camera.reference());
}

Result<void> checkAuthor(const CameraRecord &camera, const CameraRecord *before, const Author &author,
                         const PartnerBook &book)
{
    if (author.partnerId.isEmpty())
        return {};
    // Nobody gives a camera away or takes one by writing another owner into it.
    for (const CameraRecord *one : {&camera, before}) {
        if (one && !book.actsFor(author.partnerId, one->ownerId()))
            return base::fail(ErrorKind::Denied, whatFor(camera),
                              QStringLiteral("it belongs to %1").arg(one->ownerId()));
    }
    return {};
}

CameraRecord recordIn(const QByteArray &document)
{
    return CameraRecord(QJsonDocument::fromJson(document).object());
}

} // namespace

Result<void> Store::Tables::checkUnique(const CameraRecord &camera)
{
    if (!camera.reference().isEmpty()) {
        auto same = loan(QStringLiteral("SELECT c.id FROM camera c JOIN identity i ON i.number = c.owner "
                                        "WHERE c.reference = ? AND i.id = ? AND c.id <> ?"));
        if (!same)
            return tl::unexpected(same.error());
        const auto taken =
            (*same)->bind(1, camera.reference()).bind(2, camera.ownerId()).bind(3, camera.id()).step();
        if (!taken)
            return tl::unexpected(taken.error());
        if (*taken)
            return base::fail(ErrorKind::Conflict, whatFor(camera),
                              QStringLiteral("reference %1 is taken by camera %2")
                                  .arg(camera.reference(), (*same)->text(0)));
    }
    if (camera.callNumber() == 0 || camera.isRetired())
        return {};
    auto same =
        loan(QStringLiteral("SELECT c.row, c.id, c.reference FROM camera c "
                            "WHERE ifnull(c.call_number, 10000) = ? AND c.id <> ? AND c.retired = 0"));
    auto member = loan(QStringLiteral("SELECT 1 FROM camera_centre t JOIN identity i ON i.number = t.centre "
                                      "WHERE i.id = ? AND t.row = ?"));
    if (!same || !member)
        return tl::unexpected(same ? member.error() : same.error());
    (*same)->bind(1, camera.callNumber()).bind(2, camera.id());
    Result<bool> row = (*same)->step();
    for (; row && *row; row = (*same)->step()) {
        for (const QString &centre : camera.centreIds()) {
            (*member)->reset();
            const auto there = (*member)->bind(1, centre).bind(2, (*same)->integer(0)).step();
            if (!there)
                return tl::unexpected(there.error());
            if (*there)
                return base::fail(ErrorKind::Conflict, whatFor(camera),
                                  QStringLiteral("call number %1 is taken by camera %2 (%3)")
                                      .arg(camera.callNumber())
                                      .arg((*same)->text(2), (*same)->text(1)));
        }
    }
    if (!row)
        return tl::unexpected(row.error());
    return {};
}

Result<CameraRecord> Store::saveOne(const CameraRecord &camera, const Author &author)
{
    const auto book = m_tables->book();
    if (!book)
        return tl::unexpected(book.error());
    const auto kept = m_tables->kept(camera.id());
    if (!kept)
        return tl::unexpected(kept.error());
    std::optional<CameraRecord> before;
    if (*kept)
        before = recordIn((*kept)->document);
    if (const auto allowed = checkAuthor(camera, before ? &*before : nullptr, author, **book); !allowed)
        return tl::unexpected(allowed.error());
    if (before && before->revision() != camera.revision())
        return base::fail(ErrorKind::Conflict, whatFor(camera),
                          QStringLiteral("revision %1 was read, %2 is stored")
                              .arg(camera.revision())
                              .arg(before->revision()));
    if (before && *before == camera)
        return camera;

    const qint64 now = m_clock.wall().sinceEpoch.count();
    CameraRecord stored = camera;
    stored.setValue(QStringLiteral("rev"), before ? before->revision() + 1 : std::max(camera.revision(), 1));
    stored.setValue(QStringLiteral("updated_at"), utcToText(now));
    if (!author.name.isEmpty())
        stored.setValue(QStringLiteral("updated_by"), author.name);
    const CameraEntry entry = entryOf(stored, before ? &*before : nullptr, utcDay(now));
    if (entry.row.errors > 0)
        return base::fail(ErrorKind::Corrupt, whatFor(camera),
                          QStringLiteral("%1 fields are not valid").arg(entry.row.errors));
    if (const auto unique = m_tables->checkUnique(stored); !unique)
        return tl::unexpected(unique.error());
    const bool own =
        !(*book)->ownPartner.isEmpty() && (*book)->actsFor((*book)->ownPartner, stored.ownerId());
    WordCounts counts;
    const auto row = m_tables->write(entry, *kept ? &**kept : nullptr, own, counts);
    if (!row)
        return tl::unexpected(row.error());
    if (const auto counted = m_tables->addCounts(counts); !counted)
        return tl::unexpected(counted.error());
    HistoryEntry note{now, author.name, stored.revision(), {}, {}};
    if (before) {
        note.fields = changedFields(*before, stored);
        note.before = (*kept)->document;
    }
    if (const auto noted = m_tables->note(*row, note); !noted)
        return tl::unexpected(noted.error());
    if (own) {
        if (const auto leaving = enqueue(before ? &*before : nullptr, stored, author); !leaving)
            return tl::unexpected(leaving.error());
    }
    return stored;
}

Result<CameraRecord> Store::save(const CameraRecord &camera, const Author &author)
{
    auto stored = saveAll({camera}, author);
    if (!stored)
        return tl::unexpected(stored.error());
    return std::move(stored->front());
}

Result<std::vector<CameraRecord>> Store::saveAll(const std::vector<CameraRecord> &cameras,
                                                 const Author &author)
{
    std::vector<CameraRecord> stored;
    const auto done = m_tables->atomically([&]() -> Result<void> {
        for (const CameraRecord &camera : cameras) {
            auto one = saveOne(camera, author);
            if (!one)
                return tl::unexpected(one.error());
            stored.push_back(std::move(*one));
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return stored;
}

Result<void> Store::loadOne(const CameraRecord &camera, const CameraEntry &entry, const Author &author,
                            LoadState &state)
{
    if (entry.row.id.isEmpty())
        return base::fail(ErrorKind::Corrupt, QStringLiteral("load cameras"),
                          QStringLiteral("number %1 has no id").arg(state.written + 1));
    std::optional<KeptCamera> kept;
    // Into an empty file only what came before in the same load can be there already.
    if (!state.wasEmpty || state.ids.contains(entry.row.id)) {
        auto found = m_tables->kept(entry.row.id);
        if (!found)
            return tl::unexpected(found.error());
        kept = std::move(*found);
    }
    if (state.wasEmpty)
        state.ids.insert(entry.row.id);
    std::optional<CameraRecord> before;
    if (kept)
        before = recordIn(kept->document);
    if (auto allowed = checkAuthor(camera, before ? &*before : nullptr, author, state.book); !allowed)
        return allowed;
    const QString &ownPartner = state.book.ownPartner;
    const bool own = !ownPartner.isEmpty() && state.book.actsFor(ownPartner, entry.row.ownerId);
    const auto row = m_tables->write(entry, kept ? &*kept : nullptr, own, state.counts);
    if (!row)
        return tl::unexpected(row.error());
    ++state.written;
    if (before && *before == camera)
        return {};
    HistoryEntry note{state.now_us, author.name, entry.revision, {}, {}};
    if (before) {
        note.fields = changedFields(*before, camera);
        note.before = kept->document;
    }
    return m_tables->note(*row, note);
}

Result<int> Store::load(const std::vector<CameraRecord> &cameras, const Author &author,
                        const std::function<bool(int)> &progress)
{
    LoadState state;
    state.now_us = m_clock.wall().sinceEpoch.count();
    const auto done = m_tables->atomically([&]() -> Result<void> {
        const auto book = m_tables->book();
        if (!book)
            return tl::unexpected(book.error());
        state.book = **book;
        const auto there = count();
        if (!there)
            return tl::unexpected(there.error());
        state.wasEmpty = *there == 0;
        const bool rebuild = state.wasEmpty && cameras.size() >= kWorthRebuilding;
        if (rebuild) {
            if (auto dropped = m_tables->dropIndexes(); !dropped)
                return dropped;
        }
        EntryStream entries(cameras, utcDay(state.now_us));
        for (const CameraRecord &camera : cameras) {
            if (progress && state.written % kProgressStep == 0 && !progress(state.written))
                return base::fail(ErrorKind::Cancelled, QStringLiteral("load cameras"));
            if (auto loaded = loadOne(camera, entries.next(), author, state); !loaded)
                return loaded;
        }
        if (progress && !progress(state.written))
            return base::fail(ErrorKind::Cancelled, QStringLiteral("load cameras"));
        if (auto counted = m_tables->addCounts(state.counts); !counted)
            return counted;
        return rebuild ? m_tables->makeIndexes() : Result<void>();
    });
    if (!done)
        return tl::unexpected(done.error());
    return state.written;
}

Result<int> Store::removeDemo()
{
    int removed = 0;
    const auto done = m_tables->atomically([&]() -> Result<void> {
        QStringList ids;
        {
            auto rows = m_tables->loan(QStringLiteral("SELECT id FROM camera WHERE demo = 1"));
            if (!rows)
                return tl::unexpected(rows.error());
            Result<bool> row = (*rows)->step();
            for (; row && *row; row = (*rows)->step())
                ids += (*rows)->text(0);
            if (!row)
                return tl::unexpected(row.error());
        }
        WordCounts counts;
        for (const QString &id : ids) {
            const auto kept = m_tables->kept(id);
            if (!kept)
                return tl::unexpected(kept.error());
            if (!*kept)
                continue;
            if (auto gone = m_tables->remove(**kept, counts); !gone)
                return gone;
            ++removed;
        }
        if (auto counted = m_tables->addCounts(counts); !counted)
            return counted;
        return m_database->execute(QStringLiteral("DELETE FROM centre WHERE demo = 1"));
    });
    if (!done)
        return tl::unexpected(done.error());
    return removed;
}

Result<std::vector<HistoryEntry>> Store::history(const QString &cameraId)
{
    auto rows = m_tables->loan(
        QStringLiteral("SELECT h.at_us, h.author, h.revision, h.fields, h.before FROM history h "
                       "JOIN camera c ON c.row = h.row WHERE c.id = ? ORDER BY h.number DESC"));
    if (!rows)
        return tl::unexpected(rows.error());
    (*rows)->bind(1, cameraId);
    std::vector<HistoryEntry> entries;
    Result<bool> row = (*rows)->step();
    for (; row && *row; row = (*rows)->step())
        entries.push_back({(*rows)->integer(0), (*rows)->text(1), int((*rows)->integer(2)),
                           (*rows)->text(3).split(u'\n', Qt::SkipEmptyParts), (*rows)->blob(4)});
    if (!row)
        return tl::unexpected(row.error());
    return entries;
}

Result<qint64> Store::lastChange()
{
    auto last = m_tables->loan(QStringLiteral("SELECT ifnull(max(number), 0) FROM history"));
    if (!last)
        return tl::unexpected(last.error());
    if (const auto row = (*last)->step(); !row)
        return tl::unexpected(row.error());
    return (*last)->integer(0);
}

} // namespace videoguard::catalogue
