// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/catalogue_fixture.h"
#include "ui/catalogue/bulk_dialog.h"
#include "ui/catalogue/bulk_value.h"
#include "ui/catalogue/export_dialog.h"
#include "ui/catalogue/import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace videoguard;
using namespace videoguard::test;
using namespace videoguard::catalogue_ui;

namespace {

QString written(const CatalogueFixture &fixture, const char *name, const QByteArray &content)
{
    QFile file(fixture.file.folder.filePath(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

QStringList ids(std::initializer_list<int> numbers)
{
    QStringList all;
    for (const int number : numbers)
        all += CatalogueFixture::camera(number).id();
    return all;
}

} // namespace

TEST_CASE("a change of several cameras touches own ones only and says which are refused", "[catalogue_bulk]")
{
    CatalogueFixture fixture;
    fixture.loadMany(8);
    BulkEditDialog dialog(*fixture.desk, ids({1, 2, 3, 4}), nullptr);
    QSignalSpy planned(&dialog, &BulkDialog::planned);
    QSignalSpy done(&dialog, &BulkDialog::carriedOut);
    dialog.fields()->setCurrentIndex(dialog.fields()->findData(QStringLiteral("storage.retention_days")));
    auto *line = dialog.value()->findChild<QLineEdit *>();
    REQUIRE(line);
    line->setText(QStringLiteral("many"));
    CHECK_FALSE(dialog.value()->fault().isEmpty());
    line->setText(QStringLiteral("14"));
    REQUIRE(waitFor([&] { return dialog.isPlanned(); }));
    // Camera 1 keeps 14 days already, camera 4 is Durbe's.
    CHECK(dialog.plan().changed.size() == 2);
    CHECK(dialog.plan().unchanged == 1);
    REQUIRE(dialog.plan().refused.size() == 1);
    CHECK(dialog.plan().refused.front().reason == BulkPlan::Reason::Foreign);
    CHECK(dialog.mainButton()->text() == QStringLiteral("Change 2 cameras"));
    dialog.mainButton()->click();
    REQUIRE(waitFor([&] { return done.count() == 1; }));
    CHECK(fixture.stored(2).retentionDays() == 14);
    CHECK(fixture.stored(3).retentionDays() == 14);
    CHECK(fixture.stored(4).retentionDays() == 14);
    CHECK(fixture.stored(4).revision() == 1);
    CHECK(fixture.stored(2).revision() == 2);
}

TEST_CASE("a value that breaks a rule of the record is refused with its reason", "[catalogue_bulk]")
{
    CatalogueFixture fixture;
    fixture.loadMany(3);
    const auto cameras = taken(fixture.desk->reader().cameras(ids({1, 2, 3})));
    const BulkPlan plan =
        planChange(cameras, kTalsiId, QDate(2026, 3, 4), [](catalogue::CameraRecord &camera) {
            camera.setValue(QStringLiteral("storage.retention_days"), 99999);
        });
    CHECK(plan.changed.empty());
    REQUIRE(plan.refused.size() == 3);
    CHECK(plan.refused.front().reason == BulkPlan::Reason::Invalid);
    CHECK(plan.refused.front().finding.path == QStringLiteral("storage.retention_days"));
}

TEST_CASE("retiring asks for a reason and keeps the record", "[catalogue_bulk]")
{
    CatalogueFixture fixture;
    fixture.loadMany(2);
    RetireDialog dialog(*fixture.desk, ids({1}), nullptr);
    QSignalSpy done(&dialog, &BulkDialog::carriedOut);
    CHECK_FALSE(dialog.mainButton()->isEnabled());
    dialog.reason()->setText(QStringLiteral("replaced"));
    REQUIRE(waitFor([&] { return dialog.mainButton()->isEnabled(); }));
    dialog.mainButton()->click();
    REQUIRE(waitFor([&] { return done.count() == 1; }));
    CHECK(fixture.stored(1).isRetired());
    CHECK(fixture.stored(1).value(QStringLiteral("status_note")).toString() == QStringLiteral("replaced"));
}

TEST_CASE("an import shows what would happen, then does all of it", "[catalogue_import]")
{
    CatalogueFixture fixture;
    fixture.loadMany(2);
    const QString file = written(fixture, "cameras.csv",
                                 "ref;name_lv;country;kind;form;status;lat;lon;colour of the pole\n"
                                 "TAL-CAM-901;Jauna iela;LV;fixed;dome;planned;57.24;22.59;green\n"
                                 "TAL-CAM-902;Veca iela;LV;fixed;bullet;planned;57.25;22.60;\n"
                                 "tal cam 903;Slikta iela;LV;fixed;bullet;planned;57.25;22.60;\n");
    ImportDialog dialog(*fixture.desk, nullptr);
    QSignalSpy checked(&dialog, &ImportDialog::checked);
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    dialog.check(file);
    REQUIRE(waitFor([&] { return checked.count() == 1; }));
    REQUIRE(dialog.plan());
    CHECK(dialog.plan()->added == 2);
    CHECK(dialog.plan()->refused == 1);
    CHECK(dialog.plan()->unknownColumns.size() == 1);
    CHECK(dialog.table().rowCount() == 3);
    auto *only = dialog.findChild<QCheckBox *>(QStringLiteral("onlyProblems"));
    only->setChecked(true);
    CHECK(dialog.table().rowCount() < 3);
    CHECK(dialog.table().report().contains(QStringLiteral("tal cam 903")));
    // Nothing is kept before the operator says so.
    CHECK(taken(fixture.desk->reader().count()) == 2);
    CHECK(dialog.findChild<QPushButton *>(QStringLiteral("import"))->text() ==
          QStringLiteral("Import 2 cameras"));
    dialog.carryOut();
    REQUIRE(waitFor([&] { return imported.count() == 1; }));
    CHECK(taken(fixture.desk->reader().count()) == 4);
}

TEST_CASE("a file that is no list of cameras is refused in a sentence", "[catalogue_import]")
{
    CatalogueFixture fixture;
    ImportDialog dialog(*fixture.desk, nullptr);
    dialog.show();
    QSignalSpy checked(&dialog, &ImportDialog::checked);
    dialog.check(fixture.file.folder.filePath(QStringLiteral("nothing.csv")));
    REQUIRE(waitFor([&] { return checked.count() == 1; }));
    CHECK_FALSE(dialog.plan());
    CHECK(dialog.findChild<widgets::DialogNote *>(QStringLiteral("fault"))
              ->text()
              .contains(QStringLiteral("not there")));
}

TEST_CASE("an export writes the chosen cameras and nothing that must stay here", "[catalogue_export]")
{
    CatalogueFixture fixture;
    auto camera = CatalogueFixture::camera(1);
    camera.setValue(QStringLiteral("mac"), QStringLiteral("00:1A:2B:3C:4D:5E"));
    camera.setValue(QStringLiteral("serial_no"), QStringLiteral("SERIAL-77"));
    fixture.load({camera, CatalogueFixture::camera(2), CatalogueFixture::camera(3)});
    for (const bool restricted : {false, true}) {
        ExportDialog dialog(*fixture.desk, {{}, 3, 3, ids({1, 2})}, nullptr);
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        dialog.setFormat(catalogue::ExchangeFormat::Json);
        dialog.setRestricted(restricted);
        const QString path = fixture.file.folder.filePath(QStringLiteral("out.json"));
        dialog.write(path);
        REQUIRE(waitFor([&] { return exported.count() == 1; }));
        CHECK(exported.front().at(1).toInt() == 2);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        CHECK(content.contains("TAL-CAM-2"));
        CHECK_FALSE(content.contains("TAL-CAM-3"));
        CHECK_FALSE(content.contains("00:1A:2B"));
        CHECK(content.contains("SERIAL-77") == restricted);
    }
}
