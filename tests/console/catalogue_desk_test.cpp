// SPDX-License-Identifier: EUPL-1.2
#include "app/console/catalogue_desk.h"

#include "app/console/catalogue_cameras.h"
#include "app/console/demo_catalogue.h"
#include "tests/console/fixture.h"
#include "tests/support/wait_for.h"

#include <QSignalSpy>

using namespace videoguard;
using namespace videoguard::console;
using test::taken;
using test::waitFor;

namespace {

struct Desk {
    test::ConsoleFile file;
    std::unique_ptr<CatalogueDesk> desk =
        taken(CatalogueDesk::open(file.folder.filePath(QStringLiteral("catalogue.db"))));

    void loadDemo()
    {
        std::optional<base::Result<int>> loaded;
        desk->change(desk.get(), {}, loadDemoCatalogue,
                     [&](base::Result<int> result) { loaded = std::move(result); });
        REQUIRE(waitFor([&] { return loaded.has_value(); }));
        INFO((*loaded ? QString() : base::describe(loaded->error())).toStdString());
        REQUIRE(*loaded);
        CHECK(**loaded == 189);
    }
};

} // namespace

TEST_CASE("the demo catalogue is put into an empty catalogue once, with Talsi as the own partner",
          "[console][catalogue]")
{
    Desk fixture;
    CatalogueDesk &desk = *fixture.desk;
    QSignalSpy changed(&desk, &CatalogueDesk::changed);
    fixture.loadDemo();
    CHECK(changed.count() == 1);
    CHECK(desk.centres().size() == 14);
    const catalogue::Partner *own = desk.partner(desk.ownPartnerId());
    REQUIRE(own);
    CHECK(own->slug == QStringLiteral("lv-talsi"));
    REQUIRE(waitFor([&] { return desk.points() && desk.points()->points.size() == 189; }));
    // A second start changes nothing.
    std::optional<base::Result<int>> again;
    desk.change(&desk, {}, loadDemoCatalogue, [&](base::Result<int> result) { again = std::move(result); });
    REQUIRE(waitFor([&] { return again.has_value(); }));
    CHECK(**again == 0);
}

TEST_CASE("the wall's list follows the catalogue, its language and its grouping", "[console][catalogue]")
{
    Desk fixture;
    CameraList list(*fixture.file.database);
    CatalogueCameras cameras(*fixture.desk, list);
    cameras.setLanguage(QStringLiteral("lv"));
    fixture.loadDemo();
    REQUIRE(waitFor([&] { return list.cameras().size() == 189; }));
    CHECK(list.cameras().front().own);
    const auto ownerOf = [&](const QString &slug) {
        for (const Camera &camera : list.cameras()) {
            const catalogue::Partner *partner = fixture.desk->partner(camera.ownerId);
            if (partner && partner->slug == slug)
                return camera.owner;
        }
        return QString();
    };
    CHECK(ownerOf(QStringLiteral("lv-durbe")) == QStringLiteral("Durbes novads"));
    cameras.setGrouping(OwnerGrouping::Today);
    CHECK(waitFor(
        [&] { return ownerOf(QStringLiteral("lv-durbe")) == QStringLiteral("Dienvidkurzemes novads"); }));
    // Municipalities that did not merge stay what they are.
    CHECK(ownerOf(QStringLiteral("lt-plunge")) == QStringLiteral("Plungės rajono savivaldybė"));
}

TEST_CASE("an answer whose asker is gone is dropped, and the desk closes with work waiting",
          "[console][catalogue]")
{
    Desk fixture;
    bool told = false;
    {
        QObject asker;
        fixture.desk->ask(
            &asker, [](catalogue::Store &store) { return store.count(); },
            [&](const base::Result<qint64> &) { told = true; });
    }
    bool done = false;
    fixture.desk->ask(
        fixture.desk.get(), [](catalogue::Store &store) { return store.count(); },
        [&](const base::Result<qint64> &) { done = true; });
    REQUIRE(waitFor([&] { return done; }));
    CHECK_FALSE(told);
    for (int i = 0; i < 50; ++i)
        fixture.desk->ask(
            fixture.desk.get(), [](catalogue::Store &store) { return store.count(); },
            [](const base::Result<qint64> &) {});
    fixture.desk.reset();
}

TEST_CASE("what another process imports is noticed by the running console", "[console][catalogue]")
{
    Desk fixture;
    fixture.loadDemo();
    QSignalSpy changed(fixture.desk.get(), &CatalogueDesk::changed);
    {
        const auto other =
            taken(catalogue::Store::open(fixture.file.folder.filePath(QStringLiteral("catalogue.db"))));
        catalogue::CameraRecord camera = catalogue::CameraRecord::create(fixture.desk->ownPartnerId());
        camera.setValue(QStringLiteral("ref"), QStringLiteral("TAL-CAM-990"));
        camera.setValue(QStringLiteral("name.lv"), QStringLiteral("Osta"));
        camera.setValue(QStringLiteral("country"), QStringLiteral("LV"));
        (void)taken(other->save(camera, {QStringLiteral("import"), {}}));
    }
    REQUIRE(waitFor([&] { return changed.count() > 0; }));
    CHECK(taken(fixture.desk->reader().count()) == 190);
}
