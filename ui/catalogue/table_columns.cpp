// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/table_columns.h"

#include "app/geo/coordinate_text.h"
#include "ui/catalogue/camera_words.h"
#include "ui/widgets/date_text.h"

#include <QCoreApplication>

#include <cmath>

namespace videoguard::catalogue_ui {

using catalogue::CameraRow;
using catalogue::SortKey;

namespace {

QString unknownWord()
{
    return QCoreApplication::translate("CatalogueTable", "unknown");
}

QDateTime changedAt(const CameraRow &camera)
{
    return QDateTime::fromMSecsSinceEpoch(camera.updatedAt_us / 1000).toLocalTime();
}

QString changedText(const CameraRow &camera, const TableWords &words)
{
    if (camera.updatedAt_us == 0)
        return unknownWord();
    const QDateTime at = changedAt(camera);
    if (at.date() != words.now.date())
        return dayText(at.date(), words.locale);
    return QCoreApplication::translate("CatalogueTable", "today %1")
        .arg(at.time().toString(QStringLiteral("HH:mm")));
}

QString angleText(double degrees, const QLocale &locale)
{
    const bool whole = std::abs(degrees - std::round(degrees)) < 0.05;
    return locale.toString(degrees, 'f', whole ? 0 : 1) + QChar(u'°');
}

QString centresText(const TableRow &row, const TableWords &words)
{
    if (row.centreIds.isEmpty())
        return QStringLiteral("–");
    QStringList names;
    for (const QString &id : row.centreIds) {
        const catalogue::MonitoringCentre *centre = words.desk ? words.desk->centre(id) : nullptr;
        names += centre ? centre->name(words.language()) : unknownWord();
    }
    return names.join(QStringLiteral(", "));
}

QString functionsText(const CameraRow &camera)
{
    QStringList functions;
    if (camera.ptz)
        functions += QCoreApplication::translate("CatalogueTable", "PTZ");
    if (camera.plates)
        functions += QCoreApplication::translate("CatalogueTable", "plate reading");
    if (camera.sound)
        functions += QCoreApplication::translate("CatalogueTable", "sound");
    return functions.isEmpty() ? QStringLiteral("–") : functions.join(QStringLiteral(", "));
}

QString ownerName(const CameraRow &camera, const TableWords &words)
{
    const catalogue::Partner *partner = words.desk ? words.desk->partner(camera.ownerId) : nullptr;
    return partner ? partner->name(words.language()) : unknownWord();
}

} // namespace

ColumnTraits columnTraits(Column column)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("CatalogueTable", text); };
    switch (column) {
    case Column::Status:
        return {.key = QStringLiteral("status"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Status")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "Status as its owner states it")),
                .sort = SortKey::Status,
                .width = 150};
    case Column::CallNumber:
        return {.key = QStringLiteral("number"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "No.")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "Call number")),
                .sort = SortKey::CallNumber,
                .width = 66,
                .right = true};
    case Column::Reference:
        return {.key = QStringLiteral("reference"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Reference")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "The owner's own number")),
                .sort = SortKey::Reference,
                .width = 122};
    case Column::Name:
        return {.key = QStringLiteral("name"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Name")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "Name of the camera")),
                .sort = SortKey::Name,
                .width = 338};
    case Column::Owner:
        return {.key = QStringLiteral("owner"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Owner")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "Partner who owns the camera")),
                .sort = SortKey::Owner,
                .width = 186};
    case Column::Type:
        return {.key = QStringLiteral("type"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Type")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "Kind and form")),
                .sort = SortKey::Kind,
                .width = 178};
    case Column::Resolution:
        return {.key = QStringLiteral("resolution"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Resolution")),
                .meaning = words(
                    QT_TRANSLATE_NOOP("CatalogueTable", "Picture of the main stream, width × height in px")),
                .sort = SortKey::Resolution,
                .width = 110,
                .right = true};
    case Column::Angle:
        return {.key = QStringLiteral("angle"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Angle")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "Horizontal field of view")),
                .sort = SortKey::Hfov,
                .width = 80,
                .right = true};
    case Column::Retention:
        return {.key = QStringLiteral("retention"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Kept for")),
                .meaning = words(
                    QT_TRANSLATE_NOOP("CatalogueTable", "Days until the owner's footage is overwritten")),
                .sort = SortKey::Retention,
                .width = 90,
                .right = true};
    case Column::Changed:
        return {.key = QStringLiteral("changed"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Changed")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "Last change of the record")),
                .sort = SortKey::Changed,
                .width = 114,
                .right = true};
    case Column::Place:
        return {.key = QStringLiteral("place"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Place")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "Town or village")),
                .sort = SortKey::Place,
                .width = 130,
                .shown = false};
    case Column::Centres:
        return {.key = QStringLiteral("centres"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Watched from")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "Monitoring centres that can watch it")),
                .sort = {},
                .width = 190,
                .shown = false,
                .record = true};
    case Column::LiveShare:
        return {.key = QStringLiteral("live"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Live for partners")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "Terms of sharing the live picture")),
                .sort = {},
                .width = 140,
                .shown = false};
    case Column::Functions:
        return {.key = QStringLiteral("functions"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Functions")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "PTZ, plate reading, sound")),
                .sort = {},
                .width = 150,
                .shown = false};
    case Column::Position:
        return {.key = QStringLiteral("position"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Position")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "Latitude, longitude (WGS 84)")),
                .sort = {},
                .width = 150,
                .shown = false};
    case Column::Device:
        return {.key = QStringLiteral("device"),
                .title = words(QT_TRANSLATE_NOOP("CatalogueTable", "Device")),
                .meaning = words(QT_TRANSLATE_NOOP("CatalogueTable", "Manufacturer and model")),
                .sort = {},
                .width = 180,
                .shown = false,
                .record = true};
    case Column::Count:
        break;
    }
    return {};
}

std::optional<Column> columnOf(SortKey sort)
{
    if (sort == SortKey::Form)
        return Column::Type;
    for (int i = 0; i < kColumnCount; ++i) {
        if (columnTraits(static_cast<Column>(i)).sort == sort)
            return static_cast<Column>(i);
    }
    return {};
}

bool isUnknown(Column column, const TableRow &row)
{
    const CameraRow &camera = row.camera;
    switch (column) {
    case Column::Status:
        return camera.status == catalogue::CameraStatus::Unknown;
    case Column::Type:
        return camera.kind == catalogue::CameraKind::Unknown && camera.form == catalogue::CameraForm::Unknown;
    case Column::Resolution:
        return camera.width_px <= 0 || camera.height_px <= 0;
    case Column::Angle:
        return !camera.hfov_deg;
    case Column::Retention:
        return !camera.retentionDays;
    case Column::Changed:
        return camera.updatedAt_us == 0;
    case Column::Place:
        return camera.place.isEmpty();
    case Column::LiveShare:
        return camera.liveShare == catalogue::Sharing::Unknown;
    case Column::Position:
        return !camera.position;
    case Column::Device:
        return row.device.isEmpty();
    default:
        return false;
    }
}

QString cellText(Column column, const TableRow &row, const TableWords &words)
{
    const CameraRow &camera = row.camera;
    if (isUnknown(column, row))
        return unknownWord();
    switch (column) {
    case Column::Status:
        return statusName(camera.retired ? catalogue::CameraStatus::Retired : camera.status);
    case Column::CallNumber:
        return camera.callNumber > 0 ? QString::number(camera.callNumber) : QStringLiteral("–");
    case Column::Reference:
        return camera.reference;
    case Column::Name:
        return camera.name();
    case Column::Owner:
        return ownerName(camera, words);
    case Column::Type:
        return typeText(camera.kind, camera.form);
    case Column::Resolution:
        return QStringLiteral("%1×%2").arg(camera.width_px).arg(camera.height_px);
    case Column::Angle:
        return angleText(*camera.hfov_deg, words.locale);
    case Column::Retention:
        //: so many days, short: the column is narrow
        return QCoreApplication::translate("CatalogueTable", "%1 d")
            .arg(words.locale.toString(*camera.retentionDays));
    case Column::Changed:
        return changedText(camera, words);
    case Column::Place:
        return camera.place;
    case Column::Centres:
        return centresText(row, words);
    case Column::LiveShare:
        return sharingName(camera.liveShare);
    case Column::Functions:
        return functionsText(camera);
    case Column::Position:
        return geo::toText(*camera.position, geo::Notation::Decimal);
    case Column::Device:
        return row.device;
    case Column::Count:
        break;
    }
    return {};
}

QString cellTip(Column column, const TableRow &row, const TableWords &words)
{
    const CameraRow &camera = row.camera;
    if (column == Column::Owner && words.desk) {
        if (const catalogue::Partner *partner = words.desk->partner(camera.ownerId))
            return ownerText(*partner, words.desk->partners(), words.language());
    }
    if (column == Column::Changed && camera.updatedAt_us != 0)
        return widgets::momentText(changedAt(camera), words.locale);
    if (column != Column::Name)
        return {};
    QStringList lines{cameraTitle(camera)};
    if (camera.demo)
        lines += QCoreApplication::translate("CatalogueTable", "Demonstration data: no such camera exists.");
    if (camera.errors > 0)
        lines +=
            QCoreApplication::translate("CatalogueTable", "%n errors in the record", nullptr, camera.errors);
    if (camera.warnings > 0)
        lines += QCoreApplication::translate("CatalogueTable", "%n warnings in the record", nullptr,
                                             camera.warnings);
    return lines.join(QLatin1Char('\n'));
}

QString rowText(const TableRow &row, const TableWords &words)
{
    return QStringList{cameraTitle(row.camera), cellText(Column::Status, row, words),
                       cellText(Column::Owner, row, words)}
        .join(QStringLiteral(", "));
}

QString cameraTitle(const CameraRow &camera)
{
    const QString name = camera.name();
    return camera.callNumber > 0 ? QStringLiteral("%1 %2").arg(camera.callNumber).arg(name) : name;
}

QString dayText(const QDate &day, const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Latvian:
        return day.toString(QStringLiteral("dd.MM.yyyy."));
    case QLocale::Lithuanian:
        return day.toString(QStringLiteral("yyyy-MM-dd"));
    default:
        return locale.toString(day, QStringLiteral("d MMM yyyy"));
    }
}

} // namespace videoguard::catalogue_ui
