// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/store_tables.h"

#include "app/base/log.h"

#include <QJsonDocument>
#include <QList>

#include <algorithm>
#include <cmath>

namespace videoguard::catalogue {

using base::Result;

namespace {

// Plain inserts throughout: an OR REPLACE opens a savepoint, at which FTS5 writes out all it has gathered.
constexpr char kInsertCamera[] =
    "INSERT INTO camera (row, id, reference, call_number, name_lv, name_lt, name_en, name_key, "
    "place, "
    "place_key, owner, country, kind, form, status, lat, lon, azimuth, tilt, height, hfov, vfov, max_range, "
    "panoramic, pan_min, pan_max, tele_hfov, width_px, height_px, retention_days, live_share, own, ptz, "
    "plates, "
    "sound, demo, retired, needs_check, errors, warnings, revision, updated_at_us) VALUES "
    "(?,?,?,?,?,?,?,?,?,?,?,"
    "?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

/// Binds one column after another.
class Binder
{
public:
    explicit Binder(database::Statement &statement)
        : m_statement(statement)
    {
    }
    template<typename T>
    void operator()(const T &value)
    {
        m_statement.bind(++m_index, value);
    }
    void operator()(const std::optional<double> &value)
    {
        value ? m_statement.bind(++m_index, *value) : m_statement.bindNull(++m_index);
    }
    void number(std::optional<qint64> value)
    {
        value ? m_statement.bind(++m_index, *value) : m_statement.bindNull(++m_index);
    }
    /// '' is null.
    void name(const QString &value)
    {
        value.isEmpty() ? m_statement.bindNull(++m_index) : m_statement.bind(++m_index, value);
    }
    /// null is ''.
    void text(const QString &value)
    {
        m_statement.bind(++m_index, value.isNull() ? QStringLiteral("") : value);
    }

private:
    database::Statement &m_statement;
    int m_index = 0;
};

} // namespace

void WordCounts::add(const QByteArray &words, qint64 change)
{
    const std::string_view all(words.constData(), static_cast<std::size_t>(words.size()));
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find(' ', at), all.size());
        const std::string_view word = all.substr(at, end - at);
        at = end + 1;
        if (const auto known = m_changes.find(word); known != m_changes.end())
            known->second += change;
        else
            m_changes.emplace(word, change);
    }
}

Result<Loan> Store::Tables::loan(const QString &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto statement = m_database.prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        found = m_statements.emplace(sql, std::move(*statement)).first;
    }
    return Loan(&found->second);
}

Result<void> Store::Tables::atomically(const std::function<Result<void>()> &work)
{
    const bool outermost = !m_inTransaction;
    m_inTransaction = true;
    m_lastRow.reset();
    Result<void> done = m_database.atomically(work);
    m_inTransaction = !outermost;
    m_lastRow.reset();
    forgetBook();
    if (!done) {
        m_numbers.clear();
        m_ids.clear();
    }
    return done;
}

Result<qint64> Store::Tables::numberOf(const QString &id)
{
    if (const auto known = m_numbers.constFind(id); known != m_numbers.cend())
        return *known;
    auto find = loan(QStringLiteral("SELECT number FROM identity WHERE id = ?"));
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, id).step();
    if (!row)
        return tl::unexpected(row.error());
    qint64 number = *row ? (*find)->integer(0) : 0;
    if (!*row) {
        auto insert = loan(QStringLiteral("INSERT INTO identity (id) VALUES (?) RETURNING number"));
        if (!insert)
            return tl::unexpected(insert.error());
        const auto made = (*insert)->bind(1, id).step();
        if (!made)
            return tl::unexpected(made.error());
        number = (*insert)->integer(0);
        // A statement with RETURNING has done its work only when it is stepped to its end.
        if (const auto end = (*insert)->step(); !end)
            return tl::unexpected(end.error());
    }
    m_numbers.insert(id, number);
    m_ids.insert(number, id);
    return number;
}

Result<QString> Store::Tables::idOf(qint64 number)
{
    if (const auto known = m_ids.constFind(number); known != m_ids.cend())
        return *known;
    auto find = loan(QStringLiteral("SELECT id FROM identity WHERE number = ?"));
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, number).step();
    if (!row)
        return tl::unexpected(row.error());
    const QString id = *row ? (*find)->text(0) : QString();
    if (*row) {
        m_numbers.insert(id, number);
        m_ids.insert(number, id);
    }
    return id;
}

Result<std::optional<KeptCamera>> Store::Tables::kept(const QString &id)
{
    auto find = loan(QStringLiteral("SELECT c.row, d.document, w.words FROM camera c "
                                    "JOIN camera_document d ON d.row = c.row "
                                    "JOIN camera_words w ON w.row = c.row WHERE c.id = ?"));
    if (!find)
        return tl::unexpected(find.error());
    const auto row = (*find)->bind(1, id.isNull() ? QStringLiteral("") : id).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<KeptCamera>();
    return std::optional(KeptCamera{(*find)->integer(0), (*find)->blob(1), (*find)->text(2).toUtf8()});
}

Result<qint64> Store::Tables::writeRow(const CameraEntry &entry, qint64 row, qint64 owner, bool own)
{
    static const QString sql = QString::fromLatin1(kInsertCamera);
    auto insert = loan(sql);
    if (!insert)
        return tl::unexpected(insert.error());
    const CameraRow &c = entry.row;
    const geo::ViewGeometry &view = entry.view;
    Binder bind(**insert);
    bind(row);
    bind.text(c.id);
    bind.text(c.reference);
    bind.number(c.callNumber != 0 ? std::optional<qint64>(c.callNumber) : std::nullopt);
    bind.name(c.nameLv);
    bind.name(c.nameLt);
    bind.name(c.nameEn);
    bind.text(entry.nameKey);
    bind.text(c.place);
    bind.text(entry.placeKey);
    bind(owner);
    bind.text(c.country);
    bind(int(c.kind));
    bind(int(c.form));
    bind(int(c.status));
    bind(c.position ? std::optional(c.position->lat_deg) : std::nullopt);
    bind(c.position ? std::optional(c.position->lon_deg) : std::nullopt);
    bind(view.azimuth_deg);
    bind(view.tilt_deg);
    bind(view.height_m);
    bind(view.hfov_deg);
    bind(view.vfov_deg);
    bind(view.maxUsefulRange_m);
    bind(int(view.panoramic));
    bind(view.reach ? std::optional(view.reach->panMin_deg) : std::nullopt);
    bind(view.reach ? std::optional(view.reach->panMax_deg) : std::nullopt);
    bind(view.reach ? view.reach->teleHfov_deg : std::nullopt);
    bind(c.width_px);
    bind(c.height_px);
    bind.number(c.retentionDays ? std::optional<qint64>(*c.retentionDays) : std::nullopt);
    bind(int(c.liveShare));
    for (const bool flag : {own, c.ptz, c.plates, c.sound, c.demo, c.retired, entry.needsCheck})
        bind(int(flag));
    bind(c.errors);
    bind(c.warnings);
    bind(entry.revision);
    bind(c.updatedAt_us);
    if (const auto done = (*insert)->run(); !done)
        return tl::unexpected(done.error());
    return row;
}

Result<qint64> Store::Tables::write(const CameraEntry &entry, const KeptCamera *before, bool own,
                                    WordCounts &counts)
{
    const auto owner = numberOf(entry.row.ownerId);
    if (!owner)
        return owner;
    qint64 row = before ? before->row : 0;
    if (!before) {
        const auto fresh = freshRow();
        if (!fresh)
            return fresh;
        row = *fresh;
    }
    if (before) {
        for (const QLatin1String table : {QLatin1String("camera"), QLatin1String("camera_document")}) {
            if (const auto done = deleteRow(table, row); !done)
                return tl::unexpected(done.error());
        }
    }
    if (const auto done = writeRow(entry, row, *owner, own); !done)
        return done;
    {
        auto document = loan(QStringLiteral("INSERT INTO camera_document (row, document) VALUES (?, ?)"));
        if (!document)
            return tl::unexpected(document.error());
        if (const auto done = (*document)->bind(1, row).bind(2, entry.document).run(); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = writeWords(row, withOwner(entry.words, *owner), before, counts); !done)
        return tl::unexpected(done.error());
    if (const auto done = writePlace(row, entry.row.position, before != nullptr); !done)
        return tl::unexpected(done.error());
    if (const auto done = writeCentres(row, entry.centreIds, before); !done)
        return tl::unexpected(done.error());
    return row;
}

Result<qint64> Store::Tables::freshRow()
{
    if (!m_lastRow) {
        auto last = loan(QStringLiteral("SELECT ifnull(max(row), 0) FROM camera"));
        if (!last)
            return tl::unexpected(last.error());
        if (const auto there = (*last)->step(); !there)
            return tl::unexpected(there.error());
        if (!m_inTransaction) // somebody else may write before we come again
            return (*last)->integer(0) + 1;
        m_lastRow = (*last)->integer(0);
    }
    return ++*m_lastRow;
}

Result<void> Store::Tables::writeWords(qint64 row, const QByteArray &words, const KeptCamera *before,
                                       WordCounts &counts)
{
    if (before && before->words == words)
        return {};
    if (before) {
        auto forget = loan(QStringLiteral(
            "INSERT INTO camera_search (camera_search, rowid, words) VALUES ('delete', ?, ?)"));
        if (!forget)
            return tl::unexpected(forget.error());
        if (auto done = (*forget)->bind(1, row).bindUtf8(2, before->words).run(); !done)
            return done;
        if (auto done = deleteRow(QLatin1String("camera_words"), row); !done)
            return done;
        counts.add(before->words, -1);
    }
    for (const QString &sql : {QStringLiteral("INSERT INTO camera_words (row, words) VALUES (?, ?)"),
                               QStringLiteral("INSERT INTO camera_search (rowid, words) VALUES (?, ?)")}) {
        auto insert = loan(sql);
        if (!insert)
            return tl::unexpected(insert.error());
        if (auto done = (*insert)->bind(1, row).bindUtf8(2, words).run(); !done)
            return done;
    }
    counts.add(words, 1);
    return {};
}

Result<void> Store::Tables::writePlace(qint64 row, const std::optional<geo::Position> &position,
                                       bool replacing)
{
    if (replacing) {
        if (auto done = deleteRow(QLatin1String("camera_place"), row); !done)
            return done;
    }
    if (!position)
        return {};
    auto insert = loan(QStringLiteral(
        "INSERT INTO camera_place (row, south, north, west, east) VALUES (?1, ?2, ?2, ?3, ?3)"));
    if (!insert)
        return tl::unexpected(insert.error());
    return (*insert)
        ->bind(1, row)
        .bind(2, placeUnits(position->lat_deg))
        .bind(3, placeUnits(position->lon_deg))
        .run();
}

Result<void> Store::Tables::writeCentres(qint64 row, const QStringList &centres, const KeptCamera *before)
{
    if (before) {
        const CameraRecord old(QJsonDocument::fromJson(before->document).object());
        for (const QString &centre : old.centreIds()) {
            const auto number = numberOf(centre);
            if (!number)
                return tl::unexpected(number.error());
            auto forget = loan(QStringLiteral("DELETE FROM camera_centre WHERE centre = ? AND row = ?"));
            if (!forget)
                return tl::unexpected(forget.error());
            if (auto done = (*forget)->bind(1, *number).bind(2, row).run(); !done)
                return done;
        }
    }
    for (const QString &centre : centres) {
        const auto number = numberOf(centre);
        if (!number)
            return tl::unexpected(number.error());
        auto insert = loan(QStringLiteral("INSERT OR IGNORE INTO camera_centre (centre, row) VALUES (?, ?)"));
        if (!insert)
            return tl::unexpected(insert.error());
        if (auto done = (*insert)->bind(1, *number).bind(2, row).run(); !done)
            return done;
    }
    return {};
}

Result<void> Store::Tables::deleteRow(QLatin1String table, qint64 row)
{
    auto statement = loan(QStringLiteral("DELETE FROM %1 WHERE row = ?").arg(table));
    if (!statement)
        return tl::unexpected(statement.error());
    return (*statement)->bind(1, row).run();
}

Result<void> Store::Tables::remove(const KeptCamera &camera, WordCounts &counts)
{
    auto forget = loan(
        QStringLiteral("INSERT INTO camera_search (camera_search, rowid, words) VALUES ('delete', ?, ?)"));
    if (!forget)
        return tl::unexpected(forget.error());
    if (auto done = (*forget)->bind(1, camera.row).bindUtf8(2, camera.words).run(); !done)
        return done;
    counts.add(camera.words, -1);
    if (auto done = writeCentres(camera.row, {}, &camera); !done)
        return done;
    for (const QLatin1String table :
         {QLatin1String("camera_words"), QLatin1String("camera_document"), QLatin1String("camera_place"),
          QLatin1String("history"), QLatin1String("camera")}) {
        if (auto done = deleteRow(table, camera.row); !done)
            return done;
    }
    return {};
}

Result<void> Store::Tables::addCounts(const WordCounts &counts)
{
    auto add = loan(QStringLiteral("INSERT INTO word (word, cameras) VALUES (?, ?) "
                                   "ON CONFLICT (word) DO UPDATE SET cameras = cameras + excluded.cameras"));
    if (!add)
        return tl::unexpected(add.error());
    // In the order of the table, so that each of its pages is met once.
    std::vector<std::pair<std::string_view, qint64>> changes;
    changes.reserve(counts.m_changes.size());
    for (const auto &[word, change] : counts.m_changes) {
        if (change != 0)
            changes.emplace_back(word, change);
    }
    std::sort(changes.begin(), changes.end());
    for (const auto &[word, change] : changes) {
        const QByteArrayView text(word.data(), static_cast<qsizetype>(word.size()));
        if (auto done = (*add)->bindUtf8(1, text).bind(2, change).run(); !done)
            return done;
    }
    return {};
}

Result<void> Store::Tables::dropIndexes()
{
    QStringList drops;
    {
        // Those without SQL belong to constraints and stay.
        auto rows = loan(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND "
                                        "tbl_name IN ('camera', 'history') AND sql IS NOT NULL"));
        if (!rows)
            return tl::unexpected(rows.error());
        m_indexes.clear();
        Result<bool> row = (*rows)->step();
        for (; row && *row; row = (*rows)->step()) {
            drops += QStringLiteral("DROP INDEX %1").arg((*rows)->text(0));
            m_indexes += (*rows)->text(1);
        }
        if (!row)
            return tl::unexpected(row.error());
    }
    return m_database.execute(drops.join(u';'));
}

Result<void> Store::Tables::makeIndexes()
{
    return m_database.execute(m_indexes.join(u';'));
}

Result<void> Store::Tables::note(qint64 row, const HistoryEntry &entry)
{
    auto insert = loan(QStringLiteral("INSERT INTO history (row, at_us, author, revision, fields, before) "
                                      "VALUES (?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, row).bind(2, entry.at_us).bind(3, entry.by.isNull() ? QStringLiteral("") : entry.by);
    (*insert)->bind(4, entry.revision).bind(5, entry.fields.join(u'\n').append(QStringLiteral("")));
    if (!entry.before.isEmpty())
        (*insert)->bind(6, entry.before);
    return (*insert)->run();
}

ReadScope::ReadScope(database::Database &database)
    : m_database(database)
    , m_begun(database.execute(QStringLiteral("BEGIN")))
{
}

ReadScope::~ReadScope()
{
    if (!m_begun)
        return;
    if (const auto ended = m_database.execute(QStringLiteral("COMMIT")); !ended)
        qCWarning(base::logDatabase).noquote() << base::describe(ended.error());
}

const QString &rowColumns()
{
    static const QString columns = QStringLiteral(
        "c.row, c.id, c.reference, c.call_number, c.name_lv, c.name_lt, c.name_en, c.place, c.owner, "
        "c.country, "
        "c.kind, c.form, c.status, c.lat, c.lon, c.width_px, c.height_px, c.hfov, c.retention_days, "
        "c.live_share, c.own, c.ptz, c.plates, c.sound, c.demo, c.retired, c.errors, c.warnings, "
        "c.updated_at_us");
    return columns;
}

CameraRow readRow(const database::Statement &s)
{
    CameraRow row;
    row.row = s.integer(0);
    row.id = s.text(1);
    row.reference = s.text(2);
    row.callNumber = int(s.integer(3));
    row.nameLv = s.text(4);
    row.nameLt = s.text(5);
    row.nameEn = s.text(6);
    row.place = s.text(7);
    row.country = s.text(9);
    row.kind = CameraKind(s.integer(10));
    row.form = CameraForm(s.integer(11));
    row.status = CameraStatus(s.integer(12));
    if (!s.isNull(13) && !s.isNull(14))
        row.position = geo::Position{s.real(13), s.real(14)};
    row.width_px = int(s.integer(15));
    row.height_px = int(s.integer(16));
    if (!s.isNull(17))
        row.hfov_deg = s.real(17);
    if (!s.isNull(18))
        row.retentionDays = int(s.integer(18));
    row.liveShare = Sharing(s.integer(19));
    row.own = s.integer(20) != 0;
    row.ptz = s.integer(21) != 0;
    row.plates = s.integer(22) != 0;
    row.sound = s.integer(23) != 0;
    row.demo = s.integer(24) != 0;
    row.retired = s.integer(25) != 0;
    row.errors = int(s.integer(26));
    row.warnings = int(s.integer(27));
    row.updatedAt_us = s.integer(28);
    return row;
}

qint64 placeUnits(double degrees)
{
    return std::llround(degrees * 1e7);
}

} // namespace videoguard::catalogue
