// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/validation.h"

#include "app/catalogue/text_form.h"
#include "app/catalogue/validation_parts.h"

#include <algorithm>

namespace videoguard::catalogue {

namespace {

using Rule = Finding::Rule;

/// Where the path stands in the field table; what the table does not know comes last.
qsizetype orderOf(const QString &path)
{
    const QString general = tablePath(path);
    const Field *field = cameraField(general);
    if (!field) // "name.lv" is a part of the field "name"
        field = cameraField(general.section(u'.', 0, -2));
    const auto fields = cameraFields();
    return field ? field - fields.data() : static_cast<qsizetype>(fields.size());
}

bool mayFollow(CameraStatus before, CameraStatus after)
{
    using S = CameraStatus;
    if (before == after || before == S::Unknown || after == S::Unknown)
        return true;
    switch (before) {
    case S::Planned:
        return after == S::Active || after == S::Retired;
    case S::Active:
        return after == S::Maintenance || after == S::Retired;
    case S::Maintenance:
        return after == S::Active || after == S::Retired;
    case S::Retired:
    case S::Unknown:
        break;
    }
    return false;
}

} // namespace

std::vector<Finding> FindingList::sorted() &&
{
    if (m_findings.size() > 1) {
        std::vector<std::pair<qsizetype, Finding>> keyed;
        keyed.reserve(m_findings.size());
        for (Finding &finding : m_findings) {
            const qsizetype order = orderOf(finding.path);
            keyed.emplace_back(order, std::move(finding));
        }
        std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
            return std::pair(a.second.severity, a.first) < std::pair(b.second.severity, b.first);
        });
        for (size_t i = 0; i < keyed.size(); ++i)
            m_findings[i] = std::move(keyed[i].second);
    }
    return std::move(m_findings);
}

QString plainNumber(double number, int decimals)
{
    QString text = QString::number(number, 'f', decimals);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

void checkChange(const RecordReading &camera, const CameraRecord &before, FindingList &findings)
{
    if (qText(camera.text(Part::Id)) != before.id())
        findings.error(Rule::Immutable, QStringLiteral("id"));
    if (qText(camera.text(Part::Owner)) != before.ownerId())
        findings.error(Rule::Immutable, QStringLiteral("owner_org_id"));
    // A record that was read and edited still has the stored revision: the store raises it.
    if (camera.integer(Part::Revision) < before.revision())
        findings.error(Rule::RevisionNotHigher, QStringLiteral("rev"));
    if (!mayFollow(before.status(), camera.status()))
        findings.error(Rule::BadTransition, QStringLiteral("status"),
                       {toWord(before.status()), toWord(camera.status())});
}

void checkAll(const RecordReading &camera, qsizetype size_bytes, const CameraRecord *before,
              const QDate &today, FindingList &findings)
{
    checkFields(camera, findings);
    if (size_bytes > kLargestRecord_bytes)
        findings.error(Rule::TooLarge, {}, {QString::number(kLargestRecord_bytes / 1024)});
    checkGeometry(camera, findings);
    checkStreams(camera, findings);
    checkTerms(camera, today, findings);
    if (before)
        checkChange(camera, *before, findings);
}

bool Validation::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Finding::Severity::Error; });
}

Validation validate(const CameraRecord &camera, const CameraRecord *before, const QDate &today)
{
    JsonTape tape;
    const QByteArray json = tape.read(camera.document());
    FindingList findings(FindingList::Wanted::Findings);
    checkAll(RecordReading(tape), json.size(), before, today, findings);
    return {std::move(findings).sorted()};
}

} // namespace videoguard::catalogue
