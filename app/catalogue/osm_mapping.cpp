// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/osm_mapping.h"

#include "app/catalogue/cell_values.h"
#include "app/geo/position.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace videoguard::catalogue {

namespace {

using base::ErrorKind;

QString tagOf(const QJsonObject &tags, const char *key)
{
    const QJsonValue value = tags.value(QLatin1String(key));
    return value.isDouble() ? toCell(value) : value.toString().trimmed();
}

/// "node/1234567890" of "@id", "id" or "osm_id"; empty when there is none.
QString osmNumber(const QJsonObject &feature, const QJsonObject &tags)
{
    static const QRegularExpression digits(QStringLiteral("(\\d{1,15})$"));
    for (const QJsonValue &value : {tags.value(QStringLiteral("@id")), feature.value(QStringLiteral("id")),
                                    tags.value(QStringLiteral("id")), tags.value(QStringLiteral("osm_id"))}) {
        const auto match =
            digits.match(value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString());
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

/// Eight digits a part, as references are: "OSM-12-34567890".
QString referenceOf(const QString &number)
{
    QString reference = QStringLiteral("OSM");
    const qsizetype head = number.size() % 8;
    if (head > 0)
        reference += u'-' + number.left(head);
    for (qsizetype i = head; i < number.size(); i += 8)
        reference += u'-' + number.mid(i, 8);
    return reference;
}

CameraForm formOf(const QJsonObject &tags)
{
    if (tagOf(tags, "surveillance:type").compare(QLatin1String("ALPR"), Qt::CaseInsensitive) == 0)
        return CameraForm::Anpr;
    const QString type = tagOf(tags, "camera:type");
    if (type == QLatin1String("fixed"))
        return CameraForm::Bullet;
    if (type == QLatin1String("dome"))
        return CameraForm::Dome;
    return type == QLatin1String("panning") ? CameraForm::Ptz : CameraForm::Other;
}

void setChoice(CameraRecord &camera, const char *path, const QString &word)
{
    const Field *field = cameraField(QLatin1String(path));
    if (field && field->choices.contains(word))
        camera.setValue(QLatin1String(path), word);
}

void setNumber(CameraRecord &camera, const char *path, std::optional<double> number)
{
    const Field *field = cameraField(QLatin1String(path));
    if (number && field && *number >= *field->min && *number <= *field->max)
        camera.setValue(QLatin1String(path), *number);
}

void setText(CameraRecord &camera, const char *path, const QString &text)
{
    const Field *field = cameraField(QLatin1String(path));
    if (text.isEmpty())
        return;
    const int limit = field ? field->maxLength : 80;
    camera.setValue(QLatin1String(path), text.simplified().left(limit));
}

void setNames(CameraRecord &camera, const QJsonObject &tags, const QString &number)
{
    setText(camera, "name.lv", tagOf(tags, "name:lv"));
    setText(camera, "name.lt", tagOf(tags, "name:lt"));
    setText(camera, "name.en", tagOf(tags, "name:en"));
    const QString own =
        camera.country() == QLatin1String("LT") ? QStringLiteral("name.lt") : QStringLiteral("name.lv");
    const QString name = tagOf(tags, "name");
    if (!name.isEmpty() && camera.value(own).isUndefined())
        camera.setValue(own, name.simplified().left(80));
    if (camera.name().isEmpty())
        camera.setValue(QStringLiteral("name.en"), QStringLiteral("OpenStreetMap %1").arg(number));
    const QString text = tagOf(tags, "description");
    if (!text.isEmpty())
        camera.setValue(QStringLiteral("description.en"), text.simplified().left(500));
}

void setDirection(CameraRecord &camera, const QJsonObject &tags)
{
    QString text = tagOf(tags, "camera:direction");
    if (text.isEmpty())
        text = tagOf(tags, "direction");
    if (const auto direction = osmDirection(text)) {
        camera.setValue(QStringLiteral("azimuth_deg"), direction->azimuth_deg);
        camera.setValue(QStringLiteral("azimuth_src"), QStringLiteral("map"));
        setNumber(camera, "hfov_deg", direction->width_deg);
    }
    if (const auto tilt = numberIn(tagOf(tags, "camera:tilt")))
        setNumber(camera, "tilt_deg", tilt);
    else if (const auto angle =
                 numberIn(tagOf(tags, "camera:angle"))) // of no fixed sign: nearly all look down
        setNumber(camera, "tilt_deg", -std::abs(*angle));
}

} // namespace

std::optional<OsmDirection> osmDirection(const QString &text)
{
    static const QStringList points =
        QStringLiteral("N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW").split(u' ');
    const qsizetype point = points.indexOf(text.trimmed().toUpper());
    if (point >= 0)
        return OsmDirection{static_cast<double>(point) * 22.5, std::nullopt};
    static const QRegularExpression range(
        QStringLiteral("^\\s*(\\d+(?:\\.\\d+)?)\\s*°?\\s*-\\s*(\\d+(?:\\.\\d+)?)\\s*°?\\s*$"));
    if (const auto match = range.match(text); match.hasMatch()) {
        const double from = match.captured(1).toDouble();
        double width = match.captured(2).toDouble() - from;
        width = width <= 0 ? width + 360 : width;
        return OsmDirection{geo::normalizedAzimuth(from + width / 2), width};
    }
    const auto number = numberIn(text);
    if (!number || std::abs(*number) > 360)
        return std::nullopt;
    return OsmDirection{geo::normalizedAzimuth(*number), std::nullopt};
}

base::Result<CameraRecord> fromOsm(const QJsonObject &feature, const QString &ownerId, const QString &country)
{
    const QString what = QStringLiteral("read an OpenStreetMap camera");
    QJsonObject tags = feature.value(QStringLiteral("properties")).toObject();
    if (tags.value(QStringLiteral("tags")).isObject()) // as some exporters nest them
        tags = tags.value(QStringLiteral("tags")).toObject();
    const QJsonObject geometry = feature.value(QStringLiteral("geometry")).toObject();
    const QJsonArray point = geometry.value(QStringLiteral("coordinates")).toArray();
    if (geometry.value(QStringLiteral("type")).toString() != QLatin1String("Point") || point.size() < 2)
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("it is not a point"));
    const QString type = tagOf(tags, "surveillance:type").toLower();
    if (tagOf(tags, "man_made") != QLatin1String("surveillance") ||
        (!type.isEmpty() && type != QLatin1String("camera") && type != QLatin1String("alpr")))
        return base::fail(ErrorKind::Unsupported, what, QStringLiteral("it is not a camera"));
    const QString number = osmNumber(feature, tags);
    if (number.isEmpty())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("it has no OpenStreetMap number"));

    CameraRecord camera = CameraRecord::create(ownerId);
    camera.setValue(QStringLiteral("ref"), referenceOf(number));
    camera.setValue(QStringLiteral("source_ref"), QStringLiteral("OpenStreetMap %1").arg(number));
    camera.setValue(QStringLiteral("needs_check"), true);
    camera.setValue(QStringLiteral("country"), country);
    camera.setValue(QStringLiteral("lon"), point.at(0).toDouble());
    camera.setValue(QStringLiteral("lat"), point.at(1).toDouble());
    camera.setValue(QStringLiteral("pos_src"), QStringLiteral("map"));
    const CameraForm form = formOf(tags);
    camera.setValue(QStringLiteral("form"), toWord(form));
    if (form == CameraForm::Ptz)
        camera.setValue(QStringLiteral("ptz.capable"), true);
    setNames(camera, tags, number);
    setDirection(camera, tags);
    setNumber(camera, "height_m", numberIn(tagOf(tags, "height")));
    setChoice(camera, "mount", tagOf(tags, "camera:mount"));
    setChoice(camera, "zone", tagOf(tags, "surveillance:zone"));
    setChoice(camera, "surveillance", tagOf(tags, "surveillance"));
    setText(camera, "manufacturer", tagOf(tags, "manufacturer"));
    setText(camera, "model", tagOf(tags, "model"));
    setText(camera, "place", tagOf(tags, "addr:city"));
    setText(camera, "address",
            (tagOf(tags, "addr:street") + u' ' + tagOf(tags, "addr:housenumber")).trimmed());
    return camera;
}

} // namespace videoguard::catalogue
