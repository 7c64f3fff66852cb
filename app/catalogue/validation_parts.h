// SPDX-License-Identifier: EUPL-1.2
/// Private to the validation: what its parts share.
#pragma once

#include "app/catalogue/validation.h"

namespace videoguard::catalogue {

/// Collects what the rules find.
class FindingList
{
public:
    void error(Finding::Rule rule, const QString &path, const QStringList &arguments = {})
    {
        m_findings.push_back({Finding::Severity::Error, rule, path, arguments});
    }
    void warning(Finding::Rule rule, const QString &path, const QStringList &arguments = {})
    {
        m_findings.push_back({Finding::Severity::Warning, rule, path, arguments});
    }
    /// Errors first, then in the order of the field table.
    [[nodiscard]] std::vector<Finding> sorted() &&;

private:
    std::vector<Finding> m_findings;
};

/// The number at `path`; nullopt when it is absent or no number.
[[nodiscard]] std::optional<double> numberAt(const CameraRecord &camera, const QString &path);
[[nodiscard]] QString textAt(const CameraRecord &camera, const QString &path);
/// As an argument of a finding: the point as separator, at most `decimals` of them, no trailing zeros.
[[nodiscard]] QString plainNumber(double number, int decimals = 3);

/// Types, ranges, lengths, patterns, choices and what is mandatory, from the field table; size and secrets.
void checkFields(const CameraRecord &camera, FindingList &findings);
/// Position, direction, optics, deployments.
void checkGeometry(const CameraRecord &camera, FindingList &findings);
/// Whether lat and lon would lie in Latvia or Lithuania if they were exchanged, and do not as they are.
[[nodiscard]] bool looksSwapped(const CameraRecord &camera);
void checkStreams(const CameraRecord &camera, FindingList &findings);
/// Ownership, sound, storage, access, status, dates.
void checkTerms(const CameraRecord &camera, const QDate &today, FindingList &findings);
/// What may not change from the stored record to the next.
void checkChange(const CameraRecord &camera, const CameraRecord &before, FindingList &findings);

} // namespace videoguard::catalogue
