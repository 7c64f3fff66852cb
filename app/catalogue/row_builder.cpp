// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/row_builder.h"

#include "app/catalogue/cell_values.h"
#include "app/catalogue/validation_parts.h"
#include "app/geo/coordinate_text.h"

#include <QJsonArray>

namespace videoguard::catalogue {

namespace {

using Kind = ColumnTarget::Kind;

QString latPath()
{
    return QStringLiteral("lat");
}

QString lonPath()
{
    return QStringLiteral("lon");
}

/// Sets a part of the stream with this role, which is made when it is not there.
void setStreamPart(CameraRecord &camera, const QString &role, const QString &part, const QJsonValue &value)
{
    const QJsonArray streams = camera.value(QStringLiteral("streams")).toArray();
    qsizetype index = 0;
    while (index < streams.size() &&
           streams.at(index).toObject().value(QStringLiteral("role")).toString() != role)
        ++index;
    const QString path = QStringLiteral("streams[%1].").arg(index);
    if (index == streams.size())
        camera.setValue(path + QStringLiteral("role"), role);
    camera.setValue(path + part, value);
}

/// A relocatable camera that comes with a place only stands there since it was installed, else from today.
void deployWhereItStands(CameraRecord &camera, const QDate &today)
{
    const bool moves = camera.kind() == CameraKind::Mobile;
    if (!moves || !camera.value(QStringLiteral("deployments")).isUndefined() || !camera.position())
        return;
    const QString installed = camera.value(QStringLiteral("install_date")).toString();
    QJsonObject deployment{
        {QStringLiteral("from"),
         (installed.isEmpty() ? today.toString(Qt::ISODate) : installed) + QStringLiteral("T00:00:00Z")}};
    for (const char *key : {"lat", "lon", "azimuth_deg", "tilt_deg", "height_m"}) {
        const QJsonValue value = camera.value(QLatin1String(key));
        if (!value.isUndefined())
            deployment.insert(QLatin1String(key), value);
    }
    camera.setValue(QStringLiteral("deployments"), QJsonArray{deployment});
}

} // namespace

void straightenAxes(ImportRow &row, const ImportOptions &options)
{
    row.axesSwapped = looksSwapped(row.camera);
    if (!row.axesSwapped || !options.swapAxes)
        return;
    const QJsonValue lat = row.camera.value(latPath());
    row.camera.setValue(latPath(), row.camera.value(lonPath()));
    row.camera.setValue(lonPath(), lat);
}

RowBuilder::RowBuilder(const QStringList &headers, const ImportContext &context)
    : m_context(context)
{
    for (const QString &header : headers) {
        m_columns.push_back(columnOf(unguarded(header)));
        if (!m_columns.back() && !header.trimmed().isEmpty())
            m_unknown += header.trimmed();
    }
}

bool RowBuilder::makesSense() const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [](const auto &column) {
        return column && (column->path == QLatin1String("id") || column->path == QLatin1String("ref") ||
                          column->path.startsWith(QLatin1String("name")));
    });
}

QString RowBuilder::textOf(const std::vector<Cell> &cells, const QString &path) const
{
    for (const Cell &cell : cells) {
        if (cell.target->kind == Kind::Value && cell.target->path == path)
            return cell.text;
    }
    return {};
}

base::Result<ImportRow> RowBuilder::build(int line, const QStringList &texts) const
{
    ImportRow row;
    row.line = line;
    std::vector<Cell> cells;
    for (qsizetype i = 0; i < texts.size() && i < static_cast<qsizetype>(m_columns.size()); ++i) {
        const auto &column = m_columns[static_cast<size_t>(i)];
        const QString text = unguarded(texts.at(i).trimmed());
        if (column && !text.isEmpty())
            cells.push_back({&*column, text});
    }
    QString id = textOf(cells, QStringLiteral("id")).toLower();
    id.remove(u'{').remove(u'}');
    const QString ownerText = textOf(cells, QStringLiteral("owner_org_id"));
    const QString owner = ownerText.isEmpty() ? m_context.options().ownerId : m_context.partnerId(ownerText);
    const auto existing = m_context.existing(id, owner, textOf(cells, QStringLiteral("ref")));
    if (!existing)
        return tl::unexpected(existing.error());

    row.camera = *existing ? **existing : CameraRecord::create(owner);
    if (!*existing) {
        row.camera.setValue(QStringLiteral("form"), toWord(CameraForm::Other));
        row.camera.setValue(QStringLiteral("country"), m_context.countryOf(owner));
    }
    // The country decides the language of a bare name.
    for (const bool country : {true, false}) {
        for (const Cell &cell : cells) {
            if ((cell.target->path == QLatin1String("country")) == country)
                apply(row.camera, cell);
        }
    }
    if (!id.isEmpty())
        row.camera.setValue(QStringLiteral("id"), id);
    if (!ownerText.isEmpty())
        row.camera.setValue(QStringLiteral("owner_org_id"), owner);
    place(row, cells);
    straightenAxes(row, m_context.options());
    deployWhereItStands(row.camera, m_context.today());
    if (std::any_of(texts.begin(), texts.end(),
                    [](const QString &text) { return text.contains(QChar(0xFFFD)); }))
        row.problem = QStringLiteral("it has characters that are not of the file's encoding");
    m_context.judge(row, *existing);
    return row;
}

void RowBuilder::place(ImportRow &row, const std::vector<Cell> &cells) const
{
    const QString latText = textOf(cells, latPath());
    const QString lonText = textOf(cells, lonPath());
    QString text;
    QString first;
    QString second;
    for (const Cell &cell : cells) {
        switch (cell.target->kind) {
        case Kind::Position:
            text = cell.text;
            break;
        case Kind::Northing:
        case Kind::X:
            first = cell.text;
            break;
        case Kind::Easting:
        case Kind::Y:
            second = cell.text;
            break;
        case Kind::Value:
        case Kind::AnyName:
            break;
        }
    }
    const bool plain = numberIn(latText).has_value() && numberIn(lonText).has_value();
    if (!latText.isEmpty() && !lonText.isEmpty() && !plain)
        text = latText + u' ' + lonText;
    else if (!latText.isEmpty() || !lonText.isEmpty())
        return; // set already, each from its own cell
    else if (text.isEmpty() && numberIn(first) && numberIn(second))
        text = QStringLiteral("%1 %2").arg(*numberIn(first), 0, 'f', 9).arg(*numberIn(second), 0, 'f', 9);
    if (text.isEmpty())
        return;
    const auto parsed = geo::parsePosition(text);
    if (!parsed) {
        row.problem =
            QStringLiteral("the position \"%1\" cannot be read: %2").arg(text.left(60), parsed.error().cause);
        return;
    }
    row.camera.setValue(latPath(), parsed->position.lat_deg);
    row.camera.setValue(lonPath(), parsed->position.lon_deg);
}

void RowBuilder::apply(CameraRecord &camera, const Cell &cell) const
{
    const ColumnTarget &target = *cell.target;
    if (!target.field)
        return;
    if (target.kind == Kind::AnyName) {
        const QString country = camera.country().toLower();
        const bool known = country == QLatin1String("lv") || country == QLatin1String("lt");
        camera.setValue(target.path + u'.' + (known ? country : QStringLiteral("en")), cell.text);
    } else if (target.isStream()) {
        setStreamPart(camera, target.streamRole(), target.streamPart(), resolved(*target.field, cell.text));
    } else {
        camera.setValue(target.path, resolved(*target.field, cell.text));
    }
}

QJsonValue RowBuilder::resolved(const Field &field, const QString &text) const
{
    const QJsonValue value = fromCell(field, text);
    if (field.type != FieldType::Uuids)
        return value;
    QJsonArray ids;
    for (const QJsonValue &entry : value.toArray())
        ids.append(field.path == QLatin1String("centre_ids") ? m_context.centreId(entry.toString())
                                                             : m_context.partnerId(entry.toString()));
    return ids;
}

} // namespace videoguard::catalogue
