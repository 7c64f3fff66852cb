// SPDX-License-Identifier: EUPL-1.2
/// Private to the catalogue: what the parts of the validation share, and what the store asks of it.
#pragma once

#include "app/catalogue/record_reading.h"
#include "app/catalogue/validation.h"

namespace videoguard::catalogue {

/// Collects what the rules find. Of a hundred thousand records that are loaded only the numbers are wanted:
/// no sentence is prepared for them then.
class FindingList
{
public:
    enum class Wanted { Findings, NumbersOnly };
    explicit FindingList(Wanted wanted)
        : m_whole(wanted == Wanted::Findings)
    {
    }

    void error(Finding::Rule rule, const QString &path, const QStringList &arguments = {})
    {
        add(Finding::Severity::Error, rule, [&] { return Detail{path, arguments}; });
    }
    void warning(Finding::Rule rule, const QString &path, const QStringList &arguments = {})
    {
        add(Finding::Severity::Warning, rule, [&] { return Detail{path, arguments}; });
    }
    struct Detail {
        QString path;
        QStringList arguments;
    };
    /// `detail()` gives path and arguments, and is asked only when somebody wants to know.
    template<typename Teller>
    void add(Finding::Severity severity, Finding::Rule rule, const Teller &detail)
    {
        ++(severity == Finding::Severity::Error ? m_errors : m_warnings);
        if (!m_whole)
            return;
        Detail told = detail();
        m_findings.push_back({severity, rule, std::move(told.path), std::move(told.arguments)});
    }
    [[nodiscard]] int errors() const { return m_errors; }
    [[nodiscard]] int warnings() const { return m_warnings; }
    /// Errors first, then in the order of the field table.
    [[nodiscard]] std::vector<Finding> sorted() &&;

private:
    bool m_whole;
    int m_errors = 0;
    int m_warnings = 0;
    std::vector<Finding> m_findings;
};

/// All rules for a record of `size_bytes`; `before` as for `validate`.
void checkAll(const RecordReading &camera, qsizetype size_bytes, const CameraRecord *before,
              const QDate &today, FindingList &findings);

/// As an argument of a finding: the point as separator, at most `decimals` of them, no trailing zeros.
[[nodiscard]] QString plainNumber(double number, int decimals = 3);

/// Types, ranges, lengths, patterns, choices and what is mandatory, from the field table; secrets.
void checkFields(const RecordReading &camera, FindingList &findings);
/// Position, direction, optics, deployments.
void checkGeometry(const RecordReading &camera, FindingList &findings);
/// Whether lat and lon would lie in Latvia or Lithuania if they were exchanged, and do not as they are.
[[nodiscard]] bool looksSwapped(const CameraRecord &camera);
void checkStreams(const RecordReading &camera, FindingList &findings);
/// Ownership, sound, storage, access, status, dates.
void checkTerms(const RecordReading &camera, const QDate &today, FindingList &findings);
/// What may not change from the stored record to the next.
void checkChange(const RecordReading &camera, const CameraRecord &before, FindingList &findings);

} // namespace videoguard::catalogue
