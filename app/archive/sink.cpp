// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/archive.h"
#include "app/archive/live_segments.h"
#include "app/archive/segment_name.h"
#include "app/archive/tables.h"
#include "app/base/log.h"
#include "app/media/segment_file.h"

#include <QFileInfo>

#include <deque>
#include <mutex>

namespace videoguard::archive {

using base::ErrorKind;
using base::Result;

namespace {

constexpr std::chrono::seconds kBetweenUpdates{2};
constexpr int kNamesTried = 1000;      // a clock that was set back by less than so many milliseconds
constexpr std::size_t kMostLate = 256; // what the index did not take is found by healing, too
constexpr char kShortWait[] = "PRAGMA busy_timeout = 250";

/// The connection that all sinks of one index share: recorders write on one thread for each disk.
class SinkIndex
{
public:
    explicit SinkIndex(QString file)
        : m_file(std::move(file))
    {
    }
    /// The one of this file, made when there is none.
    static std::shared_ptr<SinkIndex> of(const QString &file);

    /// Where to write and what must stay free; as known last when the index does not answer.
    struct Target {
        Place place;
        qint64 floor_bytes = 0;
    };
    Result<Target> target();
    /// Runs `work` in one transaction. A failure is logged once until it works again.
    bool write(const std::function<Result<void>(Tables &)> &work);

private:
    Result<Tables *> tables();
    void note(const base::Error &error);

    std::mutex m_mutex;
    QString m_file;
    std::unique_ptr<Tables> m_tables;
    std::optional<Target> m_target;
    bool m_failing = false;
};

std::shared_ptr<SinkIndex> SinkIndex::of(const QString &file)
{
    static std::mutex mutex;
    static std::map<QString, std::weak_ptr<SinkIndex>> all;
    const std::lock_guard lock(mutex);
    std::shared_ptr<SinkIndex> index = all[file].lock();
    if (!index) {
        index = std::make_shared<SinkIndex>(file);
        all[file] = index;
    }
    return index;
}

Result<Tables *> SinkIndex::tables()
{
    if (!m_tables) {
        auto opened = Tables::open(m_file, false);
        if (!opened)
            return tl::unexpected(opened.error());
        // What waits is footage: rather write the row later.
        if (const auto set = (*opened)->database().execute(QString::fromLatin1(kShortWait)); !set)
            return tl::unexpected(set.error());
        m_tables = std::move(*opened);
    }
    return m_tables.get();
}

void SinkIndex::note(const base::Error &error)
{
    if (!m_failing)
        qCWarning(base::logDatabase).noquote()
            << "footage is recorded, but its index cannot be written:" << base::describe(error);
    m_failing = true;
}

Result<SinkIndex::Target> SinkIndex::target()
{
    const std::lock_guard lock(m_mutex);
    const auto now = [this]() -> Result<Target> {
        const auto open = tables();
        if (!open)
            return tl::unexpected(open.error());
        const auto place = (*open)->currentPlace();
        if (!place)
            return tl::unexpected(place.error());
        const auto settings = (*open)->settings();
        if (!settings)
            return tl::unexpected(settings.error());
        return Target{*place, settings->floor_bytes};
    }();
    if (now) {
        m_target = *now;
        return now;
    }
    if (now.error().kind == ErrorKind::Unreachable)
        return now;
    note(now.error());
    if (m_target)
        return *m_target;
    // Never known in this run: the folder that is used unless somebody chose another.
    const QString folder = QFileInfo(m_file).absolutePath() + QStringLiteral("/archive");
    const auto marker = readMarker(folder);
    if (!marker)
        return now;
    return Target{{0, *marker, folder, 0}, Settings().floor_bytes};
}

bool SinkIndex::write(const std::function<Result<void>(Tables &)> &work)
{
    const std::lock_guard lock(m_mutex);
    const auto open = tables();
    if (!open) {
        note(open.error());
        return false;
    }
    const auto done = (*open)->atomically([&] { return work(**open); });
    if (!done) {
        note(done.error());
        return false;
    }
    if (m_failing)
        qCInfo(base::logDatabase) << "the index of footage is written again";
    m_failing = false;
    return true;
}

class Sink final : public media::SegmentSink
{
public:
    Sink(const QString &file, QString cameraId, Stream stream)
        : m_index(SinkIndex::of(file))
        , m_cameraId(std::move(cameraId))
        , m_stream(stream)
    {
    }
    ~Sink() override { giveUp(); }

    Result<QString> begin(base::WallTime from) override;
    void grown(const media::SegmentFacts &facts) override;
    void ended(const media::SegmentFacts &facts) override;

private:
    struct Row {
        qint64 id = 0; ///< 0: not in the index yet
        media::SegmentFacts facts;
    };
    [[nodiscard]] Result<void> put(Tables &tables, Row &row, bool open) const;
    void close(Row row);
    void giveUp();

    std::shared_ptr<SinkIndex> m_index;
    QString m_cameraId;
    Stream m_stream;
    std::optional<Row> m_open;
    std::deque<Row> m_late; ///< closed files that the index did not take yet
    base::SteadyTime m_updated;
};

Result<QString> Sink::begin(base::WallTime from)
{
    giveUp();
    const QString what = QStringLiteral("begin a segment of %1").arg(m_cameraId.left(80));
    if (!isSafeCameraId(m_cameraId))
        return base::fail(ErrorKind::Denied, what, QStringLiteral("its id cannot name a folder"));
    const auto target = m_index->target();
    if (!target)
        return tl::unexpected(target.error());
    const FolderState disk = examine(target->place.folder, target->place.marker);
    using Trouble = DiskState::Trouble;
    if (disk.trouble != Trouble::None)
        return base::fail(disk.trouble == Trouble::Gone || disk.trouble == Trouble::Failing
                              ? ErrorKind::Unreachable
                              : ErrorKind::Denied,
                          what, disk.detail);
    if (disk.free_bytes < target->floor_bytes)
        return base::fail(ErrorKind::Full, what,
                          QStringLiteral("%1 bytes are free, %2 must stay free")
                              .arg(disk.free_bytes)
                              .arg(target->floor_bytes));
    SegmentName name{m_cameraId,
                     m_stream,
                     {std::chrono::floor<std::chrono::milliseconds>(from.sinceEpoch)},
                     media::segmentSuffix()};
    if (const auto made = makeFolders(target->place.folder, relativeFolder(m_cameraId, name.at)); !made)
        return tl::unexpected(made.error());
    // A clock that was set back brings times that have a file already.
    QString path = target->place.folder + u'/' + relativePath(name);
    for (int tried = 0; QFileInfo(path).isSymLink() || QFileInfo::exists(path); ++tried) {
        if (tried == kNamesTried)
            return base::fail(ErrorKind::Denied, what, QStringLiteral("%1 is there").arg(path));
        name.at = name.at + std::chrono::milliseconds(1);
        path = target->place.folder + u'/' + relativePath(name);
    }
    if (const auto made = makeFolders(target->place.folder, relativeFolder(m_cameraId, name.at)); !made)
        return tl::unexpected(made.error());
    Row row;
    row.facts.path = path;
    row.facts.range = {from, from};
    addLiveSegment(path);
    m_index->write([&](Tables &tables) { return put(tables, row, true); });
    m_open = row;
    m_updated = base::systemClock().steady();
    return path;
}

Result<void> Sink::put(Tables &tables, Row &row, bool open) const
{
    if (row.id != 0)
        return tables.rewrite(row.id, row.facts, open);
    const auto made = tables.insert(m_cameraId, m_stream, row.facts, open);
    if (!made)
        return tl::unexpected(made.error());
    row.id = *made;
    return {};
}

void Sink::grown(const media::SegmentFacts &facts)
{
    if (!m_open)
        return;
    m_open->facts = facts;
    const base::SteadyTime now = base::systemClock().steady();
    if (now - m_updated < kBetweenUpdates)
        return;
    m_updated = now;
    Row row = *m_open;
    if (m_index->write([&](Tables &tables) { return put(tables, row, true); }))
        m_open->id = row.id;
}

void Sink::ended(const media::SegmentFacts &facts)
{
    Row row = m_open.value_or(Row{});
    m_open.reset();
    row.facts = facts;
    close(std::move(row));
}

void Sink::close(Row row)
{
    removeLiveSegment(row.facts.path);
    m_late.push_back(std::move(row));
    while (!m_late.empty()) {
        Row late = m_late.front();
        if (!m_index->write([&](Tables &tables) { return put(tables, late, false); }))
            break;
        m_late.pop_front();
    }
    if (m_late.size() > kMostLate)
        m_late.pop_front();
}

/// A segment whose end nobody told: as far as it is known.
void Sink::giveUp()
{
    if (!m_open)
        return;
    Row row = *m_open;
    m_open.reset();
    if (QFileInfo::exists(row.facts.path)) {
        row.facts.torn = true;
        close(std::move(row));
        return;
    }
    removeLiveSegment(row.facts.path);
    if (row.id != 0)
        m_index->write([&](Tables &tables) -> Result<void> {
            const auto known = tables.segment(row.id);
            if (!known)
                return tl::unexpected(known.error());
            return *known ? tables.remove({**known}) : Result<void>();
        });
}

} // namespace

std::shared_ptr<media::SegmentSink> Archive::sink(const QString &file, const QString &cameraId, Stream stream)
{
    return std::make_shared<Sink>(file, cameraId, stream);
}

} // namespace videoguard::archive
