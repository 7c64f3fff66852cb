// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/cell_values.h"
#include "app/catalogue/column_map.h"
#include "app/catalogue/exchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace videoguard::catalogue {

namespace {

using base::ErrorKind;
using base::Result;
using Visit = std::function<Result<void>(const CameraRecord &)>;

constexpr int kRowsAtOnce = 20'000;
constexpr int kRecordsAtOnce = 500;

/// Every camera that matches, as it may go out, in the query's order; never the whole catalogue in memory.
Result<int> visitAll(Store &store, Query query, Visibility most, const Visit &visit)
{
    int count = 0;
    query.first = 0;
    query.limit = kRowsAtOnce;
    for (;; query.first += kRowsAtOnce) {
        const auto page = store.find(query, false);
        if (!page)
            return tl::unexpected(page.error());
        const int found = static_cast<int>(page->rows.size());
        for (int at = 0; at < found; at += kRecordsAtOnce) {
            QStringList ids;
            for (int i = at; i < std::min(found, at + kRecordsAtOnce); ++i)
                ids += page->rows[static_cast<size_t>(i)].id;
            const auto records = store.cameras(ids);
            if (!records)
                return tl::unexpected(records.error());
            for (const CameraRecord &record : *records) {
                if (const auto visited = visit(visibleCopy(record, most)); !visited)
                    return tl::unexpected(visited.error());
                ++count;
            }
        }
        if (found < kRowsAtOnce)
            return count;
    }
}

/// Paths of a record as columns have them: streams by role, contacts by number, texts by language, other
/// lists whole.
void collectColumns(const QJsonObject &object, const QString &prefix, QSet<QString> &paths)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = prefix + it.key();
        const Field *field = cameraField(path);
        if (!field)
            continue;
        if (field->type == FieldType::Object) {
            collectColumns(it.value().toObject(), path + u'.', paths);
        } else if (field->type == FieldType::LocalText) {
            for (const QString &language : it.value().toObject().keys())
                paths.insert(path + u'.' + language);
        } else if (path == QLatin1String("streams")) {
            for (const QJsonValue &entry : it.value().toArray()) {
                const QString role = entry.toObject().value(QStringLiteral("role")).toString();
                for (const QString &part : entry.toObject().keys())
                    paths.insert(QStringLiteral("streams[%1].%2").arg(role, part));
            }
        } else if (path == QLatin1String("access.contacts")) {
            const QJsonArray contacts = it.value().toArray();
            for (qsizetype i = 0; i < std::min<qsizetype>(contacts.size(), kContactColumns); ++i) {
                for (const QString &part : contacts.at(i).toObject().keys())
                    paths.insert(QStringLiteral("access.contacts[%1].%2").arg(i).arg(part));
            }
        } else {
            paths.insert(path);
        }
    }
}

/// The columns in use, in the order of the field table.
QStringList orderedColumns(const QSet<QString> &used)
{
    QStringList ordered;
    const auto add = [&](const QString &path) {
        if (used.contains(path))
            ordered += path;
    };
    for (const Field &field : cameraFields()) {
        if (field.path.startsWith(QLatin1String("streams[]")))
            continue;
        if (field.path == QLatin1String("streams")) {
            for (const QString &role : streamRoles()) {
                for (const Field &part : cameraFields()) {
                    if (part.path.startsWith(QLatin1String("streams[]")) && !part.path.endsWith(u"role"))
                        add(QStringLiteral("streams[%1].%2").arg(role, part.path.section(u'.', 1)));
                }
            }
        } else if (field.path == QLatin1String("access.contacts")) {
            for (int i = 0; i < kContactColumns; ++i) {
                for (const Field &part : cameraFields()) {
                    if (part.path.startsWith(QLatin1String("access.contacts[]")))
                        add(QStringLiteral("access.contacts[%1].%2").arg(i).arg(part.path.section(u'.', -1)));
                }
            }
        } else if (field.type == FieldType::LocalText) {
            for (const char *language : {".lv", ".lt", ".en"})
                add(field.path + QLatin1String(language));
        } else {
            add(field.path);
        }
    }
    return ordered;
}

QByteArray csvCell(const QString &text)
{
    static const QString quoting = QStringLiteral(",;\"\t\r\n");
    const bool quoted = std::any_of(text.begin(), text.end(), [](QChar c) { return quoting.contains(c); }) ||
                        text.startsWith(u' ') || text.endsWith(u' ');
    if (!quoted)
        return text.toUtf8();
    return '"' + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QJsonValue columnValue(const CameraRecord &camera, const QString &path)
{
    if (!path.startsWith(QLatin1String("streams[")))
        return camera.value(path);
    const QString role = path.section(u'[', 1).section(u']', 0, 0);
    return camera.stream(role).value(path.section(u'.', 1));
}

QByteArray csvRow(const CameraRecord &camera, const QStringList &columns)
{
    QByteArray row;
    for (const QString &path : columns) {
        const QJsonValue value = columnValue(camera, path);
        const QString text = toCell(value);
        if (!row.isEmpty() || path != columns.first())
            row += ',';
        row += csvCell(value.isDouble() ? text : guarded(text));
    }
    return row + "\r\n";
}

QByteArray feature(const CameraRecord &camera)
{
    QJsonValue geometry = QJsonValue::Null;
    if (const auto place = camera.position())
        geometry = QJsonObject{{QStringLiteral("type"), QStringLiteral("Point")},
                               {QStringLiteral("coordinates"), QJsonArray{place->lon_deg, place->lat_deg}}};
    const QJsonObject object{{QStringLiteral("type"), QStringLiteral("Feature")},
                             {QStringLiteral("id"), camera.id()},
                             {QStringLiteral("geometry"), geometry},
                             {QStringLiteral("properties"), camera.document()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Errors of writing come as Full or Denied, whatever the system calls them.
Result<void> written(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) == bytes.size())
        return {};
    return base::fail(file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError
                          ? ErrorKind::Full
                          : ErrorKind::Denied,
                      QStringLiteral("write %1").arg(file.fileName()), file.errorString());
}

Result<int> writeTable(QSaveFile &file, Store &store, const Query &query, Visibility most)
{
    QSet<QString> used;
    const auto seen = visitAll(store, query, most, [&](const CameraRecord &camera) -> Result<void> {
        collectColumns(camera.document(), {}, used);
        return {};
    });
    if (!seen)
        return seen;
    // An empty table still says what it would hold.
    used.unite({QStringLiteral("id"), QStringLiteral("ref"), QStringLiteral("lat"), QStringLiteral("lon")});
    const QStringList columns = orderedColumns(used);
    QStringList names;
    for (const QString &path : columns)
        names += columnName(path);
    // The mark tells spreadsheets that this is UTF-8.
    if (const auto head = written(file, "\xEF\xBB\xBF" + names.join(u',').toUtf8() + "\r\n"); !head)
        return tl::unexpected(head.error());
    return visitAll(store, query, most,
                    [&](const CameraRecord &camera) { return written(file, csvRow(camera, columns)); });
}

Result<int> writeObjects(QSaveFile &file, ExchangeFormat format, Store &store, const Query &query,
                         Visibility most)
{
    const bool isGeo = format == ExchangeFormat::GeoJson;
    bool isFirst = true;
    if (const auto head = written(
            file, isGeo ? "{\"type\":\"FeatureCollection\",\"name\":\"cameras\",\"features\":[\n" : "[\n");
        !head)
        return tl::unexpected(head.error());
    const auto count = visitAll(store, query, most, [&](const CameraRecord &camera) {
        const QByteArray separator = isFirst ? "" : ",\n";
        isFirst = false;
        return written(file, separator + (isGeo ? feature(camera) : camera.toJson()));
    });
    if (!count)
        return count;
    if (const auto tail = written(file, isGeo ? "\n]}\n" : "\n]\n"); !tail)
        return tl::unexpected(tail.error());
    return count;
}

} // namespace

Result<int> exportTo(const QString &path, ExchangeFormat format, Store &store, const Query &query,
                     Visibility most)
{
    const QString what = QStringLiteral("write %1").arg(path);
    if (format == ExchangeFormat::Osm)
        return base::fail(ErrorKind::Unsupported, what,
                          QStringLiteral("the catalogue is not written in the way of OpenStreetMap"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(ErrorKind::Denied, what, file.errorString());
    const Visibility allowed = most == Visibility::Partner ? most : Visibility::Restricted;
    auto count = format == ExchangeFormat::Csv ? writeTable(file, store, query, allowed)
                                               : writeObjects(file, format, store, query, allowed);
    if (!count) {
        file.cancelWriting();
        return count;
    }
    if (!file.commit())
        return base::fail(ErrorKind::Full, what, file.errorString());
    return count;
}

} // namespace videoguard::catalogue
