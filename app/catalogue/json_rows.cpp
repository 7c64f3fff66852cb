// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/json_rows.h"

#include "app/catalogue/cell_values.h"
#include "app/catalogue/osm_mapping.h"
#include "app/catalogue/row_builder.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace videoguard::catalogue {

namespace {

using base::Result;

/// Positions closer than this are one: a tenth of a millimetre.
constexpr double kSamePlace_deg = 1e-9;

ImportRow refusedRow(int number, const QString &problem)
{
    ImportRow row;
    row.line = number;
    row.outcome = ImportRow::Outcome::Refused;
    row.problem = problem;
    return row;
}

std::optional<geo::Position> pointOf(const QJsonObject &feature)
{
    const QJsonObject geometry = feature.value(QStringLiteral("geometry")).toObject();
    const QJsonArray point = geometry.value(QStringLiteral("coordinates")).toArray();
    if (geometry.value(QStringLiteral("type")).toString() != QLatin1String("Point") || point.size() < 2 ||
        !point.at(0).isDouble() || !point.at(1).isDouble())
        return std::nullopt;
    return geo::Position{point.at(1).toDouble(), point.at(0).toDouble()};
}

/// Geographic programs write the parts of a record as texts, and missing values as null.
QJsonObject unpacked(const QJsonObject &properties)
{
    QJsonObject document;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const Field *field = cameraField(it.key());
        const bool hasParts = field && field->type != FieldType::Text && field->type != FieldType::Url;
        const QString text = it.value().toString();
        const bool isPacked = hasParts && (text.startsWith(u'{') || text.startsWith(u'['));
        const QJsonDocument parts = isPacked ? QJsonDocument::fromJson(text.toUtf8()) : QJsonDocument();
        if (parts.isObject())
            document.insert(it.key(), parts.object());
        else if (parts.isArray())
            document.insert(it.key(), parts.array());
        else if (!it.value().isNull())
            document.insert(it.key(), it.value());
    }
    return document;
}

/// A fixed camera that was moved on somebody's map stands where its point is.
void takePoint(CameraRecord &camera, const std::optional<geo::Position> &point)
{
    const auto place = camera.position();
    const bool moved = point && (!place || std::abs(place->lat_deg - point->lat_deg) > kSamePlace_deg ||
                                 std::abs(place->lon_deg - point->lon_deg) > kSamePlace_deg);
    if (!moved || camera.kind() != CameraKind::Fixed)
        return;
    camera.setValue(QStringLiteral("lat"), point->lat_deg);
    camera.setValue(QStringLiteral("lon"), point->lon_deg);
}

Result<ImportRow> judged(CameraRecord incoming, int number, const ImportContext &context)
{
    if (incoming.ownerId().isEmpty())
        incoming.setValue(QStringLiteral("owner_org_id"), context.options().ownerId);
    const auto existing = context.existing(incoming.id(), incoming.ownerId(), incoming.reference());
    if (!existing)
        return tl::unexpected(existing.error());
    ImportRow row;
    row.line = number;
    row.camera = *existing ? withHiddenOf(**existing, incoming) : incoming;
    straightenAxes(row, context.options());
    context.judge(row, *existing);
    return row;
}

/// What the owner has already put right is never written over by what a map says.
CameraRecord filledUp(const CameraRecord &stored, const CameraRecord &found)
{
    QJsonObject document = found.document();
    const QJsonObject known = stored.document();
    for (auto it = known.begin(); it != known.end(); ++it)
        document.insert(it.key(), it.value());
    // A stored camera without these marks has been looked at.
    for (const QString &mark : {QStringLiteral("needs_check"), QStringLiteral("source_ref")}) {
        if (!known.contains(mark))
            document.remove(mark);
    }
    return CameraRecord(document);
}

Result<ImportRow> osmRow(const QJsonObject &feature, int number, const ImportContext &context)
{
    const QString owner = context.options().ownerId;
    const auto camera = fromOsm(feature, owner, context.countryOf(owner));
    if (!camera)
        return refusedRow(number, camera.error().cause);
    const auto existing = context.existing({}, owner, camera->reference());
    if (!existing)
        return tl::unexpected(existing.error());
    ImportRow row;
    row.line = number;
    row.camera = *existing ? filledUp(**existing, *camera) : *camera;
    context.judge(row, *existing);
    return row;
}

Result<ImportRow> propertiesRow(QJsonObject properties, const std::optional<geo::Position> &point, int number,
                                const ImportContext &context, QStringList &unknownColumns)
{
    if (point) {
        properties.insert(QStringLiteral("lat"), point->lat_deg);
        properties.insert(QStringLiteral("lon"), point->lon_deg);
    }
    QStringList cells;
    for (const QJsonValue &value : properties)
        cells += toCell(value);
    const RowBuilder builder(properties.keys(), context);
    for (const QString &column : builder.unknownColumns()) {
        if (!unknownColumns.contains(column))
            unknownColumns += column;
    }
    return builder.build(number, cells);
}

} // namespace

Result<ImportRow> rowFromJson(const QByteArray &json, int number, ExchangeFormat format,
                              const ImportContext &context, QStringList &unknownColumns)
{
    if (format == ExchangeFormat::Json) {
        auto camera = CameraRecord::parse(json);
        return camera ? judged(std::move(*camera), number, context)
                      : Result<ImportRow>(refusedRow(number, camera.error().cause));
    }
    QJsonParseError error;
    const QJsonObject feature = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refusedRow(number, QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (format == ExchangeFormat::Osm)
        return osmRow(feature, number, context);
    const auto point = pointOf(feature);
    const QJsonObject properties = feature.value(QStringLiteral("properties")).toObject();
    if (!properties.contains(QStringLiteral("schema")))
        return propertiesRow(properties, point, number, context, unknownColumns);
    auto camera = CameraRecord::parse(QJsonDocument(unpacked(properties)).toJson(QJsonDocument::Compact));
    if (!camera)
        return refusedRow(number, camera.error().cause);
    takePoint(*camera, point);
    return judged(std::move(*camera), number, context);
}

} // namespace videoguard::catalogue
