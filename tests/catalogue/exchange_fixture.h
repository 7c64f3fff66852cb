// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/exchange.h"
#include "tests/catalogue/store_fixture.h"

#include <QFile>

namespace videoguard::test {

/// A store with the partners of `StoreFile`, and files to bring into it.
struct ExchangeBench : StoreFile {
    catalogue::ImportOptions options{.ownerId = kTalsi, .swapAxes = false, .encoding = {}, .format = {}};
    catalogue::Author author{QStringLiteral("import"), kTalsi};

    [[nodiscard]] QString write(const char *name, const QByteArray &content)
    {
        QFile file(folder.path(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }
    [[nodiscard]] catalogue::ImportPlan plan(const char *name, const QByteArray &content)
    {
        return taken(catalogue::planImport(write(name, content), *store, options));
    }
    [[nodiscard]] base::Error refusal(const char *name, const QByteArray &content)
    {
        const auto result = catalogue::planImport(write(name, content), *store, options);
        REQUIRE_FALSE(result);
        return result.error();
    }
    /// Plans and writes; gives back how many were written.
    int bring(const char *name, const QByteArray &content)
    {
        return taken(catalogue::carryOut(plan(name, content), *store, author));
    }
    [[nodiscard]] catalogue::CameraRecord byReference(const QString &reference)
    {
        catalogue::Query all;
        all.filter.withRetired = true;
        for (const catalogue::CameraRow &row : taken(store->find(all)).rows) {
            if (row.reference == reference)
                return *taken(store->camera(row.id));
        }
        FAIL("no camera " << reference.toStdString());
        return {};
    }
    [[nodiscard]] QByteArray exported(const char *name, catalogue::ExchangeFormat format,
                                      catalogue::Visibility most = catalogue::Visibility::Partner)
    {
        const QString path = folder.path(QLatin1String(name));
        const auto count = catalogue::exportTo(path, format, *store, {}, most);
        REQUIRE(count);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

[[nodiscard]] inline std::string textOf(const catalogue::ImportPlan &plan)
{
    QString text = QStringLiteral("%1 added, %2 changed, %3 unchanged, %4 refused\n")
                       .arg(plan.added)
                       .arg(plan.changed)
                       .arg(plan.unchanged)
                       .arg(plan.refused);
    for (const catalogue::ImportRow &row : plan.rows) {
        text += QStringLiteral("%1: %2").arg(row.line).arg(row.problem);
        for (const catalogue::Finding &finding : row.findings)
            text += QStringLiteral(" [%1 %2 %3]")
                        .arg(finding.severity == catalogue::Finding::Severity::Error ? u'E' : u'W')
                        .arg(static_cast<int>(finding.rule))
                        .arg(finding.path);
        text += u'\n';
    }
    return text.toStdString();
}

} // namespace videoguard::test
