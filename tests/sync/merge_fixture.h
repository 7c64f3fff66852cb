// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/merge.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::test {

/// JSON with ' for ".
[[nodiscard]] inline QJsonObject object(QByteArray json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.replace('\'', '"'));
    REQUIRE(document.isObject());
    return document.object();
}

[[nodiscard]] inline std::string textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// Rules like those of cameras.
[[nodiscard]] inline sync::MergeRules cameraLikeRules()
{
    sync::MergeRules rules;
    rules.bookkeeping = {QStringLiteral("rev"), QStringLiteral("updated_at"), QStringLiteral("updated_by")};
    rules.together = {{QStringLiteral("lat"), QStringLiteral("lon")},
                      {QStringLiteral("azimuth_deg"), QStringLiteral("angles")},
                      {QStringLiteral("deployments.lat"), QStringLiteral("deployments.lon")}};
    rules.entryKeys = {{QStringLiteral("streams"), QStringLiteral("role")},
                       {QStringLiteral("access.contacts"), QStringLiteral("role")},
                       {QStringLiteral("deployments"), QStringLiteral("id")}};
    return rules;
}

/// A merge of texts in `object`'s notation.
[[nodiscard]] inline sync::Merge merged(const QByteArray &base, const QByteArray &mine,
                                        const QByteArray &theirs)
{
    return sync::mergeThreeWay(object(base), object(mine), object(theirs), cameraLikeRules());
}

/// The field of this path; it must be there.
[[nodiscard]] inline const sync::FieldMerge &field(const sync::Merge &merge, const char *path)
{
    for (const sync::FieldMerge &candidate : merge.fields) {
        if (candidate.path == QLatin1String(path))
            return candidate;
    }
    FAIL("no field " << path);
    return merge.fields.front();
}

} // namespace videoguard::test
