// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/push_answer.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace videoguard::sync {

namespace {

constexpr std::array kTransientErrors = {
    "compilation_error", "internal_server_error", "unknown_error",     "timeout", "service_unavailable",
    "too_many_requests", "os_process_error",      "query_parse_error", "noproc",  "reduce_overflow_error",
    "case_clause",       "function_clause",       "badmatch"};

bool isTransientError(const QString &error)
{
    return std::any_of(kTransientErrors.begin(), kTransientErrors.end(),
                       [&](const char *name) { return error == QLatin1String(name); });
}

RowAnswer readRow(const QJsonObject &row)
{
    RowAnswer answer;
    const QJsonValue said = row.value(QLatin1String("error"));
    const int status = row.value(QLatin1String("status")).toInt();
    if (said.isUndefined()) {
        answer.rev = row.value(QLatin1String("rev")).toString();
        answer.verdict = answer.rev.isEmpty() ? RowVerdict::NoAnswer : RowVerdict::Stored;
        return answer;
    }
    // PouchDB may say `"error":true` with its own names beside it.
    const QString error = said.isString() ? said.toString() : row.value(QLatin1String("name")).toString();
    answer.reason = row.value(QLatin1String("reason")).toString();
    if (answer.reason.isEmpty())
        answer.reason = row.value(QLatin1String("message")).toString();
    if (answer.reason.isEmpty())
        answer.reason = error;
    if (error == QLatin1String("conflict") || status == 409)
        answer.verdict = RowVerdict::Conflict;
    else if (isTransientError(error))
        answer.verdict = RowVerdict::Transient;
    else
        answer.verdict = RowVerdict::Rejected;
    return answer;
}

} // namespace

std::optional<std::vector<RowAnswer>> readRows(const QByteArray &body, const QStringList &ids)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray rows = document.array();
    std::vector<RowAnswer> answers(static_cast<std::size_t>(ids.size()));
    QHash<QString, std::size_t> places;
    for (qsizetype i = 0; i < ids.size(); ++i)
        places.insert(ids[i], static_cast<std::size_t>(i));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        const QString id = row.value(QLatin1String("id")).toString();
        // A failure row of some servers has no id: then the order tells.
        const bool byOrder = id.isEmpty() && rows.size() == ids.size();
        const auto place = byOrder ? static_cast<std::size_t>(i) : places.value(id, answers.size());
        if (place < answers.size())
            answers[place] = readRow(row);
    }
    return answers;
}

BatchVerdict judge(const CouchAnswer &answer)
{
    if (answer.ok())
        return BatchVerdict::Rows;
    switch (answer.status) {
    case 400:
    case 412:
    case 413:
    case 415:
    case 422:
        return BatchVerdict::Split;
    case 500:
        if (answer.couchError == "doc_validation")
            return BatchVerdict::Split;
        return isTransientError(QString::fromUtf8(answer.couchError)) &&
                       answer.couchError != "unknown_error" && answer.couchError != "internal_server_error"
                   ? BatchVerdict::NotStored
                   : BatchVerdict::MaybeBad;
    case 401:
    case 403:
    case 404:
    case 429:
        return BatchVerdict::NotStored;
    default:
        return BatchVerdict::Unknown;
    }
}

QString reasonOf(const CouchAnswer &answer)
{
    if (!answer.couchReason.isEmpty())
        return answer.couchReason;
    return answer.error ? answer.error->cause : QString();
}

} // namespace videoguard::sync
