// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/camera_record.h"

#include "app/catalogue/local_text.h"
#include "app/catalogue/record_path.h"
#include "app/catalogue/record_reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <cmath>

namespace videoguard::catalogue {

namespace {

using base::ErrorKind;

QString schemaName()
{
    return QStringLiteral("vg.camera/1");
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return std::nullopt;
    return value.toDouble();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isString())
            texts += entry.toString();
    }
    return texts;
}

std::optional<geo::Position> positionIn(const QJsonObject &object)
{
    const auto lat = numberOf(object.value(QStringLiteral("lat")));
    const auto lon = numberOf(object.value(QStringLiteral("lon")));
    if (!lat || !lon || std::abs(*lat) > 90 || std::abs(*lon) > 180)
        return std::nullopt;
    return geo::Position{*lat, *lon};
}

/// The deployment that is open, else the one that began last; empty when there is none. RFC 3339 times in UTC
/// sort as texts.
QJsonObject currentDeployment(const QJsonArray &deployments)
{
    QJsonObject best;
    bool bestOpen = false;
    for (const QJsonValue &entry : deployments) {
        const QJsonObject deployment = entry.toObject();
        if (deployment.isEmpty())
            continue;
        const bool open = deployment.value(QStringLiteral("to")).toString().isEmpty();
        const QString from = deployment.value(QStringLiteral("from")).toString();
        const bool later = from >= best.value(QStringLiteral("from")).toString();
        if (best.isEmpty() || (open && !bestOpen) || (open == bestOpen && later)) {
            best = deployment;
            bestOpen = open;
        }
    }
    return best;
}

} // namespace

CameraRecord CameraRecord::create(const QString &ownerOrgId)
{
    return CameraRecord(QJsonObject{
        {QStringLiteral("schema"), schemaName()},
        {QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {QStringLiteral("owner_org_id"), ownerOrgId},
        {QStringLiteral("rev"), 1},
        {QStringLiteral("status"), toWord(CameraStatus::Planned)},
        {QStringLiteral("kind"), toWord(CameraKind::Fixed)},
        {QStringLiteral("form"), toWord(CameraForm::Bullet)},
    });
}

base::Result<CameraRecord> CameraRecord::parse(const QByteArray &json)
{
    const QString what = QStringLiteral("read a camera record");
    if (json.size() > kLargestRecord_bytes)
        return base::fail(ErrorKind::Full, what, QStringLiteral("it has %1 bytes").arg(json.size()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return base::fail(ErrorKind::Corrupt, what,
                          QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("not a JSON object"));
    CameraRecord record(document.object());
    if (record.id().isEmpty())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("it has no id"));
    const QJsonValue schema = record.m_document.value(QStringLiteral("schema"));
    if (schema.toString() != schemaName())
        return base::fail(ErrorKind::Unsupported, what,
                          QStringLiteral("schema \"%1\"").arg(schema.toString().left(40)));
    return record;
}

QByteArray CameraRecord::toJson() const
{
    return QJsonDocument(m_document).toJson(QJsonDocument::Compact);
}

QJsonValue CameraRecord::value(const QString &path) const
{
    return valueAt(m_document, path);
}

void CameraRecord::setValue(const QString &path, const QJsonValue &value)
{
    if (path.contains(u'.') || path.contains(u'['))
        m_document = withValueAt(m_document, path, value);
    else if (value.isNull() || value.isUndefined())
        m_document.remove(path);
    else if (!path.isEmpty()) // without copying the document: a table of a million rows sets forty fields
                              // each
        m_document.insert(path, value);
}

QString CameraRecord::id() const
{
    return m_document.value(QStringLiteral("id")).toString();
}

QString CameraRecord::reference() const
{
    return m_document.value(QStringLiteral("ref")).toString();
}

int CameraRecord::callNumber() const
{
    return m_document.value(QStringLiteral("call_no")).toInt();
}

QString CameraRecord::name(const QString &language) const
{
    return localText(m_document.value(QStringLiteral("name")).toObject(), language, country());
}

QString CameraRecord::ownerId() const
{
    return m_document.value(QStringLiteral("owner_org_id")).toString();
}

QStringList CameraRecord::centreIds() const
{
    return textsOf(m_document.value(QStringLiteral("centre_ids")));
}

QString CameraRecord::country() const
{
    return m_document.value(QStringLiteral("country")).toString();
}

CameraKind CameraRecord::kind() const
{
    return cameraKind(m_document.value(QStringLiteral("kind")).toString());
}

CameraForm CameraRecord::form() const
{
    return cameraForm(m_document.value(QStringLiteral("form")).toString());
}

CameraStatus CameraRecord::status() const
{
    return cameraStatus(m_document.value(QStringLiteral("status")).toString());
}

QString CameraRecord::place() const
{
    return m_document.value(QStringLiteral("place")).toString();
}

QJsonObject CameraRecord::deployment() const
{
    if (kind() == CameraKind::Fixed)
        return {};
    return currentDeployment(m_document.value(QStringLiteral("deployments")).toArray());
}

std::optional<geo::Position> CameraRecord::position() const
{
    if (const auto deployed = positionIn(deployment()))
        return deployed;
    return positionIn(m_document);
}

geo::ViewGeometry CameraRecord::view() const
{
    JsonTape tape;
    const QByteArray json = tape.read(m_document);
    return RecordReading(tape).view();
}

QJsonObject CameraRecord::stream(const QString &role) const
{
    for (const QJsonValue &entry : m_document.value(QStringLiteral("streams")).toArray()) {
        const QJsonObject stream = entry.toObject();
        if (stream.value(QStringLiteral("role")).toString() == role)
            return stream;
    }
    return {};
}

bool CameraRecord::hasPtz() const
{
    return form() == CameraForm::Ptz || value(QStringLiteral("ptz.capable")).toBool();
}

bool CameraRecord::readsPlates() const
{
    if (form() == CameraForm::Anpr)
        return true;
    return textsOf(m_document.value(QStringLiteral("onvif_profiles"))).contains(QStringLiteral("M")) &&
           textsOf(m_document.value(QStringLiteral("purposes")))
               .contains(QStringLiteral("wanted_persons_vehicles"));
}

bool CameraRecord::hasMicrophone() const
{
    return value(QStringLiteral("audio.microphone")).toString().startsWith(QLatin1String("present"));
}

std::optional<int> CameraRecord::retentionDays() const
{
    const auto days = numberOf(value(QStringLiteral("storage.retention_days")));
    if (!days || *days < 0 || *days > 1'000'000)
        return std::nullopt;
    return static_cast<int>(*days);
}

Sharing CameraRecord::liveShare() const
{
    return sharing(value(QStringLiteral("access.live_share")).toString());
}

int CameraRecord::revision() const
{
    return m_document.value(QStringLiteral("rev")).toInt();
}

bool CameraRecord::isDemo() const
{
    return m_document.value(QStringLiteral("demo")).toBool();
}

bool CameraRecord::isRetired() const
{
    return status() == CameraStatus::Retired || m_document.value(QStringLiteral("deleted")).toBool();
}

} // namespace videoguard::catalogue
