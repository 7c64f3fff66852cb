// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/store.h"
#include "tests/database/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::test {

/// A clock that stands until it is told to go on.
class StandingClock final : public base::Clock
{
public:
    [[nodiscard]] base::SteadyTime steady() const override { return {}; }
    [[nodiscard]] base::WallTime wall() const override { return now; }

    base::WallTime now{std::chrono::microseconds(1'772'600'767'500'000)}; ///< 2026-03-04T05:06:07.5Z
};

/// Organisations of the tests.
inline const QString kTalsi = QStringLiteral("11111111-1111-4111-8111-111111111111");
inline const QString kDurbe = QStringLiteral("22222222-2222-4222-8222-222222222222");
inline const QString kSouth =
    QStringLiteral("33333333-3333-4333-8333-333333333333"); ///< of 2021, Durbe's successor
inline const QString kSkuodas = QStringLiteral("44444444-4444-4444-8444-444444444444");
inline const QString kCentreA = QStringLiteral("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa");
inline const QString kCentreB = QStringLiteral("bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb");

/// A valid camera, status planned, so that little is mandatory. `number` makes id, reference and position.
[[nodiscard]] inline catalogue::CameraRecord camera(int number, const QString &owner, const QString &name,
                                                    const QString &place = QStringLiteral("Talsi"))
{
    auto record = catalogue::CameraRecord::create(owner);
    const QString country = owner == kSkuodas ? QStringLiteral("LT") : QStringLiteral("LV");
    const QString prefix = owner == kTalsi     ? QStringLiteral("TAL")
                           : owner == kDurbe   ? QStringLiteral("DUR")
                           : owner == kSkuodas ? QStringLiteral("SKU")
                                               : QStringLiteral("DKN");
    record.setValue(QStringLiteral("id"),
                    QStringLiteral("c0000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
    record.setValue(QStringLiteral("ref"),
                    QStringLiteral("%1-CAM-%2").arg(prefix).arg(number, 3, 10, QLatin1Char('0')));
    record.setValue(QStringLiteral("country"), country);
    record.setValue(country == QStringLiteral("LT") ? QStringLiteral("name.lt") : QStringLiteral("name.lv"),
                    name);
    record.setValue(QStringLiteral("place"), place);
    record.setValue(QStringLiteral("lat"), 57.2 + number * 1e-4);
    record.setValue(QStringLiteral("lon"), 22.6);
    return record;
}

[[nodiscard]] inline catalogue::Partner partner(const QString &id, const QString &slug, const QString &name,
                                                const QString &successor = {})
{
    catalogue::Partner partner;
    partner.id = id;
    partner.slug = slug;
    partner.country = slug.left(2).toUpper();
    (partner.country == QStringLiteral("LT") ? partner.nameLt : partner.nameLv) = name;
    partner.successorId = successor;
    return partner;
}

/// catalogue.db in a folder of its own, with the partners above and nothing else.
struct StoreFile {
    Folder folder;
    StandingClock clock;
    std::unique_ptr<catalogue::Store> store;

    StoreFile()
    {
        reopen();
        require(
            store->savePartner(partner(kTalsi, QStringLiteral("lv-talsi"), QStringLiteral("Talsu novads"))));
        require(store->savePartner(
            partner(kDurbe, QStringLiteral("lv-durbe"), QStringLiteral("Durbes novads"), kSouth)));
        require(store->savePartner(partner(kSouth, QStringLiteral("lv2021-dienvidkurzeme"),
                                           QStringLiteral("Dienvidkurzemes novads"))));
        require(store->savePartner(
            partner(kSkuodas, QStringLiteral("lt-skuodas"), QStringLiteral("Skuodo rajono savivaldybė"))));
    }
    [[nodiscard]] QString path() const { return folder.path(QStringLiteral("catalogue.db")); }
    void reopen()
    {
        store.reset();
        store = taken(catalogue::Store::open(path(), clock));
    }
    void load(const std::vector<catalogue::CameraRecord> &cameras)
    {
        REQUIRE(taken(store->load(cameras, {QStringLiteral("import"), {}})) == int(cameras.size()));
    }
    /// References of what is found, in order.
    [[nodiscard]] QStringList found(const catalogue::Query &query)
    {
        QStringList references;
        const catalogue::Page page = taken(store->find(query));
        for (const catalogue::CameraRow &row : page.rows)
            references += row.reference;
        return references;
    }
    [[nodiscard]] QStringList search(const QString &text)
    {
        catalogue::Query query;
        query.text = text;
        query.sort = catalogue::SortKey::Relevance;
        return found(query);
    }
};

} // namespace videoguard::test
