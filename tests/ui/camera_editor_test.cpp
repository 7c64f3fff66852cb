// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/camera_editor.h"

#include "tests/console/fixture.h"
#include "tests/support/wait_for.h"
#include "ui/catalogue/editor_field.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace videoguard;
using catalogue_ui::CameraEditor;
using catalogue_ui::FieldEdit;
using test::taken;
using test::waitFor;

namespace {

const QString kOwner = QStringLiteral("11111111-1111-4111-8111-111111111111");

struct Desk {
    test::ConsoleFile file;
    std::unique_ptr<console::CatalogueDesk> desk;

    Desk()
    {
        const QString path = file.folder.filePath(QStringLiteral("catalogue.db"));
        {
            auto store = taken(catalogue::Store::open(path));
            catalogue::Partner partner;
            partner.id = kOwner;
            partner.slug = QStringLiteral("lv-saldus");
            partner.prefix = QStringLiteral("SAL");
            partner.country = QStringLiteral("LV");
            partner.nameLv = QStringLiteral("Saldus novads");
            partner.document = catalogue::toDocument(partner);
            test::require(store->savePartner(partner));
            test::require(store->setOwnPartner(kOwner));
        }
        desk = taken(console::CatalogueDesk::open(path));
    }
};

catalogue::CameraRecord planned()
{
    catalogue::CameraRecord camera = catalogue::CameraRecord::create(kOwner);
    camera.setValue(QStringLiteral("ref"), QStringLiteral("SAL-CAM-004"));
    camera.setValue(QStringLiteral("name"), QJsonObject{{QStringLiteral("lv"), QStringLiteral("Striķu")}});
    camera.setValue(QStringLiteral("country"), QStringLiteral("LV"));
    return camera;
}

template<typename Widget>
Widget *part(const CameraEditor &editor, const char *name)
{
    auto *found = editor.findChild<Widget *>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

void type(const CameraEditor &editor, const char *path, const char *text)
{
    auto *line = part<FieldEdit>(editor, path)->findChild<QLineEdit *>();
    REQUIRE(line);
    line->setText(QString::fromUtf8(text));
    emit line->textEdited(line->text());
}

} // namespace

TEST_CASE("Numbers are understood with comma and point, and undo takes them back",
          "[catalogue_ui][camera_editor]")
{
    Desk fixture;
    CameraEditor editor(*fixture.desk);
    editor.edit(planned(), true);
    type(editor, "height_m", "5,5");
    CHECK(editor.camera().value(QStringLiteral("height_m")).toDouble() == Approx(5.5));
    type(editor, "tilt_deg", "−8");
    CHECK(editor.camera().value(QStringLiteral("tilt_deg")).toDouble() == Approx(-8));
    part<QAbstractButton>(editor, "undo")->click();
    CHECK(editor.camera().value(QStringLiteral("tilt_deg")).isUndefined());
    CHECK(editor.camera().value(QStringLiteral("height_m")).toDouble() == Approx(5.5));
    part<QAbstractButton>(editor, "redo")->click();
    CHECK(editor.camera().value(QStringLiteral("tilt_deg")).toDouble() == Approx(-8));
}

TEST_CASE("An error blocks saving and stands under its field; a warning does not block",
          "[catalogue_ui][camera_editor]")
{
    Desk fixture;
    CameraEditor editor(*fixture.desk);
    editor.edit(planned(), true);
    auto *save = part<QPushButton>(editor, "save");
    CHECK(save->isEnabled());
    type(editor, "height_m", "571");
    CHECK_FALSE(save->isEnabled());
    CHECK(part<FieldEdit>(editor, "height_m")->note().contains(QStringLiteral("60")));
    type(editor, "height_m", "5");
    type(editor, "tilt_deg", "8");
    CHECK(save->isEnabled());
    CHECK_FALSE(part<FieldEdit>(editor, "tilt_deg")->note().isEmpty());
}

TEST_CASE("A position is taken in any notation", "[catalogue_ui][camera_editor]")
{
    Desk fixture;
    CameraEditor editor(*fixture.desk);
    editor.edit(planned(), true);
    auto *line = part<QLineEdit>(editor, "anyPosition");
    line->setText(QStringLiteral("N 345763.132 E 414856.983"));
    emit line->textEdited(line->text());
    CHECK(editor.camera().value(QStringLiteral("lat")).toDouble() == Approx(57.2470).margin(1e-5));
    CHECK(editor.camera().value(QStringLiteral("lon")).toDouble() == Approx(22.5890).margin(1e-5));
}

TEST_CASE("A new camera is saved and read back", "[catalogue_ui][camera_editor]")
{
    Desk fixture;
    CameraEditor editor(*fixture.desk);
    QSignalSpy saved(&editor, &CameraEditor::saved);
    const catalogue::CameraRecord camera = planned();
    editor.edit(camera, true);
    part<QPushButton>(editor, "save")->click();
    REQUIRE(waitFor([&] { return !saved.isEmpty(); }));
    const auto stored = taken(fixture.desk->reader().camera(camera.id()));
    REQUIRE(stored);
    CHECK(stored->reference() == QStringLiteral("SAL-CAM-004"));
    CHECK_FALSE(editor.hasChanges());
}

TEST_CASE("A record that changed in between is merged when the operator keeps the own changes",
          "[catalogue_ui][camera_editor]")
{
    Desk fixture;
    CameraEditor editor(*fixture.desk);
    QSignalSpy saved(&editor, &CameraEditor::saved);
    QSignalSpy changed(fixture.desk.get(), &console::CatalogueDesk::changed);
    editor.edit(planned(), true);
    part<QPushButton>(editor, "save")->click();
    REQUIRE(waitFor([&] { return saved.size() == 1; }));
    const QString id = editor.camera().id();
    const auto first = taken(fixture.desk->reader().camera(id));
    editor.edit(*first, false);
    type(editor, "height_m", "6");

    catalogue::CameraRecord other = *first;
    other.setValue(QStringLiteral("place"), QStringLiteral("Saldus"));
    fixture.desk->change(
        fixture.desk.get(), {id},
        [other, author = fixture.desk->author()](catalogue::Store &store) {
            return store.save(other, author);
        },
        [](const base::Result<catalogue::CameraRecord> &result) { CHECK(result.has_value()); });
    const auto before = changed.size();
    REQUIRE(waitFor([&] { return changed.size() > before; }));

    part<QPushButton>(editor, "save")->click();
    REQUIRE(waitFor([&] { return editor.findChild<QPushButton *>(QStringLiteral("notice1")) != nullptr; }));
    part<QPushButton>(editor, "notice0")->click();
    REQUIRE(waitFor([&] { return saved.size() == 2; }));
    const auto merged = taken(fixture.desk->reader().camera(id));
    CHECK(merged->place() == QStringLiteral("Saldus"));
    CHECK(merged->value(QStringLiteral("height_m")).toDouble() == Approx(6));
}

TEST_CASE("Leaving with changes asks first", "[catalogue_ui][camera_editor]")
{
    Desk fixture;
    CameraEditor editor(*fixture.desk);
    QSignalSpy closed(&editor, &CameraEditor::closeWanted);
    editor.edit(planned(), true);
    type(editor, "height_m", "6");
    part<QPushButton>(editor, "cancel")->click();
    CHECK(closed.isEmpty());
    part<QPushButton>(editor, "notice0")->click();
    CHECK(closed.size() == 1);
    CHECK_FALSE(editor.hasChanges());
}
