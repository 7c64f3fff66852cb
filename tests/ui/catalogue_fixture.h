// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/catalogue_desk.h"
#include "app/console/preferences.h"
#include "tests/console/fixture.h"
#include "tests/support/wait_for.h"

#include <QJsonArray>

namespace videoguard::test {

inline const QString kTalsiId = QStringLiteral("11111111-1111-4111-8111-111111111111");
inline const QString kDurbeId = QStringLiteral("22222222-2222-4222-8222-222222222222");
inline const QString kSouthId = QStringLiteral("33333333-3333-4333-8333-333333333333");

/// A real catalogue.db with a desk on it. Talsi is the own partner; Durbe went into the third in 2021.
struct CatalogueFixture {
    ConsoleFile file;
    console::Preferences preferences{*file.database};
    std::unique_ptr<console::CatalogueDesk> desk =
        taken(console::CatalogueDesk::open(file.folder.filePath(QStringLiteral("catalogue.db"))));

    CatalogueFixture()
    {
        change([](catalogue::Store &store) -> base::Result<void> {
            const auto partner = [](const QString &id, const char *slug, const char *name,
                                    const QString &successor = {}) {
                catalogue::Partner one;
                one.id = id;
                one.slug = QLatin1String(slug);
                one.country = QStringLiteral("LV");
                one.nameLv = QString::fromUtf8(name);
                one.successorId = successor;
                return one;
            };
            for (const catalogue::Partner &one :
                 {partner(kTalsiId, "lv-talsi", "Talsu novads"),
                  partner(kDurbeId, "lv-durbe", "Durbes novads", kSouthId),
                  partner(kSouthId, "lv2021-south", "Dienvidkurzemes novads")}) {
                if (auto saved = store.savePartner(one); !saved)
                    return saved;
            }
            return store.setOwnPartner(kTalsiId);
        });
    }

    /// A valid planned camera.
    static catalogue::CameraRecord camera(int number, const QString &owner = kTalsiId)
    {
        auto record = catalogue::CameraRecord::create(owner);
        const QString prefix = owner == kTalsiId ? QStringLiteral("TAL") : QStringLiteral("DUR");
        record.setValue(QStringLiteral("id"),
                        QStringLiteral("c0000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
        record.setValue(QStringLiteral("ref"), QStringLiteral("%1-CAM-%2").arg(prefix).arg(number));
        record.setValue(QStringLiteral("country"), QStringLiteral("LV"));
        record.setValue(QStringLiteral("call_no"), number <= 9999 ? QJsonValue(number) : QJsonValue());
        record.setValue(QStringLiteral("name.lv"), QStringLiteral("Iela %1").arg(number));
        record.setValue(QStringLiteral("lat"), 57.2 + (number % 1000) * 1e-4);
        record.setValue(QStringLiteral("lon"), 22.6);
        record.setValue(QStringLiteral("storage.retention_days"), 7 + number % 3 * 7);
        return record;
    }

    template<typename Work>
    void change(Work work)
    {
        std::optional<QString> problem;
        desk->change(desk.get(), {}, std::move(work),
                     [&](auto result) { problem = result ? QString() : base::describe(result.error()); });
        REQUIRE(waitFor([&] { return problem.has_value(); }, std::chrono::seconds(60)));
        INFO(problem->toStdString());
        REQUIRE(problem->isEmpty());
    }
    void load(std::vector<catalogue::CameraRecord> cameras)
    {
        change([cameras = std::move(cameras)](catalogue::Store &store) {
            return store.load(cameras, {QStringLiteral("import"), {}});
        });
    }
    /// `count` cameras numbered from 1; every fourth belongs to Durbe.
    void loadMany(int count)
    {
        std::vector<catalogue::CameraRecord> cameras;
        for (int number = 1; number <= count; ++number)
            cameras.push_back(camera(number, number % 4 == 0 ? kDurbeId : kTalsiId));
        load(std::move(cameras));
    }
    [[nodiscard]] catalogue::CameraRecord stored(int number)
    {
        return *taken(desk->reader().camera(camera(number).id()));
    }
};

} // namespace videoguard::test
