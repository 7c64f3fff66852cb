// SPDX-License-Identifier: EUPL-1.2
#include "app/console/demo_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using base::Result;

const QString kOwnSlug = QStringLiteral("lv-talsi");

Result<QJsonArray> readArray(const char *name)
{
    const QString path = QStringLiteral(":/videoguard/demo/catalogue/") + QLatin1String(name);
    const QString what = QStringLiteral("read %1").arg(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::NotFound, what, file.errorString());
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!document.isArray())
        return base::fail(ErrorKind::Corrupt, what, fault.errorString());
    return document.array();
}

} // namespace

Result<int> loadDemoCatalogue(catalogue::Store &store)
{
    const auto count = store.count();
    if (!count)
        return tl::unexpected(count.error());
    if (*count > 0)
        return 0;
    const auto partners = readArray("partners.json");
    const auto centres = readArray("centres.json");
    const auto cameras = readArray("cameras.json");
    for (const auto *part : {&partners, &centres, &cameras}) {
        if (!*part)
            return tl::unexpected(part->error());
    }
    const auto own = store.ownPartner();
    if (!own)
        return tl::unexpected(own.error());
    for (const QJsonValue &document : *partners) {
        const auto partner = catalogue::parsePartner(document.toObject());
        if (!partner)
            return tl::unexpected(partner.error());
        if (auto saved = store.savePartner(*partner); !saved)
            return tl::unexpected(saved.error());
        if (partner->slug != kOwnSlug || !own->isEmpty())
            continue;
        if (auto set = store.setOwnPartner(partner->id); !set)
            return tl::unexpected(set.error());
    }
    for (const QJsonValue &document : *centres) {
        const auto centre = catalogue::parseCentre(document.toObject());
        if (!centre)
            return tl::unexpected(centre.error());
        if (auto saved = store.saveCentre(*centre); !saved)
            return tl::unexpected(saved.error());
    }
    std::vector<catalogue::CameraRecord> records;
    for (const QJsonValue &document : *cameras)
        records.emplace_back(document.toObject());
    return store.load(records, {QStringLiteral("demo"), {}});
}

} // namespace videoguard::console
