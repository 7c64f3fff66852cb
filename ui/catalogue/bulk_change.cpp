// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/bulk_change.h"

#include <QSet>

namespace videoguard::catalogue_ui {

using catalogue::CameraRecord;
using catalogue::Field;
using catalogue::FieldGroup;
using catalogue::FieldType;
using catalogue::Finding;

namespace {

int warnings(const catalogue::Validation &validation)
{
    return static_cast<int>(
        std::count_if(validation.findings.begin(), validation.findings.end(),
                      [](const Finding &finding) { return finding.severity == Finding::Severity::Warning; }));
}

} // namespace

BulkPlan planChange(const std::vector<CameraRecord> &cameras, const QString &ownPartnerId, const QDate &today,
                    const std::function<void(CameraRecord &)> &change)
{
    BulkPlan plan;
    for (const CameraRecord &before : cameras) {
        if (ownPartnerId.isEmpty() || before.ownerId() != ownPartnerId) {
            plan.refused.push_back({before, BulkPlan::Reason::Foreign, {}});
            continue;
        }
        if (before.isRetired()) {
            plan.refused.push_back({before, BulkPlan::Reason::Retired, {}});
            continue;
        }
        CameraRecord after = before;
        change(after);
        if (after == before) {
            ++plan.unchanged;
            continue;
        }
        // Revision and time are raised by the store; the rules are judged as it will judge them.
        CameraRecord judged = after;
        judged.setValue(QStringLiteral("rev"), before.revision() + 1);
        const catalogue::Validation validation = catalogue::validate(judged, &before, today);
        if (validation.hasErrors()) {
            plan.refused.push_back({before, BulkPlan::Reason::Invalid, validation.findings.front()});
            continue;
        }
        if (warnings(validation) > warnings(catalogue::validate(before, nullptr, today)))
            ++plan.warned;
        plan.changed.push_back(std::move(after));
    }
    return plan;
}

std::vector<const Field *> bulkFields()
{
    // What is true of one camera alone.
    static const QSet<QString> single = {
        QStringLiteral("id"),           QStringLiteral("ref"),           QStringLiteral("call_no"),
        QStringLiteral("name"),         QStringLiteral("owner_org_id"),  QStringLiteral("channel"),
        QStringLiteral("device_id"),    QStringLiteral("serial_no"),     QStringLiteral("mac"),
        QStringLiteral("photo_sha256"), QStringLiteral("lat"),           QStringLiteral("lon"),
        QStringLiteral("azimuth_deg"),  QStringLiteral("ground_elev_m"), QStringLiteral("storage.recorder")};
    std::vector<const Field *> fields;
    for (const Field &field : catalogue::cameraFields()) {
        const bool whole = field.type != FieldType::Object && field.type != FieldType::Objects &&
                           field.type != FieldType::Uuid && field.type != FieldType::Time &&
                           !field.path.contains(QLatin1String("[]"));
        const bool uuids = field.type == FieldType::Uuids && field.path != QLatin1String("centre_ids");
        if (whole && !uuids && field.group != FieldGroup::Meta && !single.contains(field.path))
            fields.push_back(&field);
    }
    return fields;
}

void takeOutOfService(CameraRecord &camera, const QDate &day, const QString &reason)
{
    const QString date = day.toString(Qt::ISODate);
    camera.setValue(QStringLiteral("status"), toWord(catalogue::CameraStatus::Retired));
    camera.setValue(QStringLiteral("status_since"), date);
    camera.setValue(QStringLiteral("retire_date"), date);
    camera.setValue(QStringLiteral("status_note"), reason);
    camera.setValue(QStringLiteral("expected_until"), QJsonValue::Null);
    camera.setValue(QStringLiteral("centre_ids"), QJsonValue::Null);
}

} // namespace videoguard::catalogue_ui
