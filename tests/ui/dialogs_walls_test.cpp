// SPDX-License-Identifier: EUPL-1.2
#include "app/console/camera_list.h"
#include "app/console/wall_book.h"
#include "tests/console/fixture.h"
#include "tests/support/catch.h"
#include "ui/wall/form_parts.h"
#include "ui/wall/layout_editor.h"
#include "ui/wall/layout_editor_grid.h"
#include "ui/wall/name_dialog.h"
#include "ui/wall/tours_dialog.h"
#include "ui/wall/walls_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>
#include <QUuid>

#include <random>

using namespace videoguard;
using namespace videoguard::test;
using namespace videoguard::wall;
using console::LayoutCell;
using console::WallLayout;

namespace {

template<typename T>
T &part(QWidget &dialog, const char *name)
{
    T *found = dialog.findChild<T *>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

void click(QWidget &dialog, const char *name)
{
    auto &button = part<QPushButton>(dialog, name);
    REQUIRE(button.isEnabled());
    button.click();
}

QString faults(const QWidget &dialog)
{
    QString all;
    for (const FieldNote *note : dialog.findChildren<FieldNote *>())
        all += note->isFault() ? note->text() : QString();
    return all;
}

struct Book {
    ConsoleFile file;
    console::CameraList cameras{*file.database};
    console::WallBook book{*file.database};

    QString addWall(const char *name, const char *layout = "2x2")
    {
        console::Wall wall;
        wall.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        wall.name = QString::fromUtf8(name);
        wall.layout = *console::findStandardLayout(QString::fromLatin1(layout));
        wall.cameras.resize(wall.layout.cells.size());
        require(book.saveWall(wall));
        return wall.id;
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const console::Wall &wall : book.walls())
            all += wall.name;
        return all;
    }
};

const WallLayout &standard(const char *id)
{
    return *console::findStandardLayout(QString::fromLatin1(id));
}

} // namespace

TEST_CASE("a wall is saved under a name that no other wall has", "[name_dialog]")
{
    Book here;
    const QString own = here.addWall("Day");
    here.addWall("Night");
    SaveWallDialog dialog(here.book, QStringLiteral("Day"), {});
    dialog.show();
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(faults(dialog).contains(QStringLiteral("Another wall has this name")));
    auto &name = part<QLineEdit>(dialog, "name");
    name.setText(QStringLiteral("  "));
    dialog.accept();
    CHECK(faults(dialog).contains(QStringLiteral("Enter a name")));
    name.setText(QStringLiteral("  Event   on the square "));
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.name() == QStringLiteral("Event on the square"));

    SaveWallDialog same(here.book, QStringLiteral("day"), own);
    same.accept();
    CHECK(same.result() == QDialog::Accepted);
}

TEST_CASE("a saved wall is shown by Enter", "[walls_dialog]")
{
    Book here;
    here.addWall("A");
    const QString id = here.addWall("B");
    WallsDialog dialog(here.book, here.cameras);
    QSignalSpy chosen(&dialog, &WallsDialog::wallChosen);
    dialog.show();
    dialog.select(id);
    QTest::keyClick(&part<QTreeWidget>(dialog, "walls"), Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toString() == id);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("walls are renamed and duplicated, and refused a name that is taken", "[walls_dialog]")
{
    Book here;
    const QString id = here.addWall("Day");
    here.addWall("Night");
    WallsDialog dialog(here.book, here.cameras);
    dialog.show();
    dialog.select(id);
    click(dialog, "rename");
    auto *ask = dialog.findChild<NameDialog *>();
    REQUIRE(ask);
    auto &name = part<QLineEdit>(*ask, "name");
    CHECK(name.text() == QStringLiteral("Day"));
    name.setText(QStringLiteral("night"));
    ask->accept();
    CHECK(faults(*ask).contains(QStringLiteral("Another wall")));
    name.setText(QStringLiteral("Morning"));
    ask->accept();
    CHECK(here.names() == QStringList{QStringLiteral("Morning"), QStringLiteral("Night")});
    delete ask;

    dialog.select(id);
    click(dialog, "duplicate");
    ask = dialog.findChild<NameDialog *>();
    REQUIRE(ask);
    CHECK(part<QLineEdit>(*ask, "name").text() == QStringLiteral("Morning (copy)"));
    ask->accept();
    CHECK(here.names().contains(QStringLiteral("Morning (copy)")));
    CHECK(here.book.walls().size() == 3);
}

TEST_CASE("deleting asks, and keeps unless Delete itself is chosen", "[walls_dialog]")
{
    Book here;
    const QString id = here.addWall("Day");
    console::Tour tour{
        QUuid::createUuid().toString(QUuid::WithoutBraces), QStringLiteral("Round"), {{id, 10}}};
    require(here.book.saveTour(tour));
    WallsDialog dialog(here.book, here.cameras);
    dialog.show();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        click(dialog, "delete");
        auto *question = dialog.findChild<QDialog *>(QStringLiteral("confirmDialog"));
        REQUIRE(question);
        QTest::keyClick(question->focusWidget(), key);
        CHECK(here.book.walls().size() == 1);
        delete question;
    }
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    part<QTreeWidget>(dialog, "walls").setFocus();
    QTest::keyClick(&part<QTreeWidget>(dialog, "walls"), Qt::Key_Delete);
    auto *question = dialog.findChild<QDialog *>(QStringLiteral("confirmDialog"));
    REQUIRE(question);
    QString words;
    for (const QLabel *label : question->findChildren<QLabel *>())
        words += label->text();
    CHECK(words.contains(QStringLiteral("Round")));
    click(*question, "delete");
    CHECK(here.book.walls().empty());
    CHECK_FALSE(part<QPushButton>(dialog, "show").isEnabled());
    CHECK_FALSE(part<QPushButton>(dialog, "delete").isEnabled());
}

TEST_CASE("exported walls come back on another workstation with its own cameras", "[walls_dialog]")
{
    Book here;
    console::Camera camera;
    camera.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    camera.callNumber = 107;
    camera.name = QStringLiteral("Rīgas iela");
    camera.main = url("rtsp://192.0.2.7/main");
    require(here.cameras.save(camera));
    console::Wall wall = *here.book.findWall(here.addWall("Day"));
    wall.cameras[2] = camera.id;
    require(here.book.saveWall(wall));
    WallsDialog dialog(here.book, here.cameras);
    dialog.select(wall.id);
    const QString path = here.file.folder.filePath(QStringLiteral("walls.json"));
    dialog.exportTo(path);
    CHECK(dialog.message().contains(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("rtsp"));
    // Here they are already.
    dialog.importFrom(path);
    CHECK(dialog.message().contains(QStringLiteral("already")));
    CHECK(here.book.walls().size() == 1);

    Book there;
    console::Camera same = camera;
    same.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    require(there.cameras.save(same));
    WallsDialog other(there.book, there.cameras);
    other.importFrom(path);
    REQUIRE(there.book.walls().size() == 1);
    CHECK(there.book.walls().front().cameras[2] == same.id);
}

TEST_CASE("what cannot be exported or imported is said", "[walls_dialog]")
{
    Book here;
    here.addWall("Day");
    WallsDialog dialog(here.book, here.cameras);
    dialog.exportTo(here.file.folder.filePath(QStringLiteral("missing/walls.json")));
    CHECK(faults(dialog).contains(QStringLiteral("was not written")));
    dialog.importFrom(here.file.folder.filePath(QStringLiteral("nothing.json")));
    CHECK(faults(dialog).contains(QStringLiteral("cannot be read")));
    QFile file(here.file.folder.filePath(QStringLiteral("bad.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"something else\"}");
    file.close();
    dialog.importFrom(file.fileName());
    CHECK(faults(dialog).contains(QStringLiteral("not a file of walls")));
    CHECK(here.book.walls().size() == 1);
}

TEST_CASE("a patrol is put together and saved as it is changed", "[tours_dialog]")
{
    Book here;
    const QString day = here.addWall("Day");
    const QString night = here.addWall("Night");
    ToursDialog dialog(here.book);
    QSignalSpy started(&dialog, &ToursDialog::startRequested);
    dialog.show();
    CHECK_FALSE(part<QPushButton>(dialog, "start").isEnabled());
    click(dialog, "newTour");
    CHECK(part<QLineEdit>(dialog, "name").text() == QStringLiteral("Patrol 1"));
    CHECK(here.book.tours().empty());
    click(dialog, "addStep");
    REQUIRE(here.book.tours().size() == 1);
    click(dialog, "addStep");
    auto &steps = part<QTreeWidget>(dialog, "steps");
    REQUIRE(here.book.tours().front().steps.size() == 2);
    CHECK(here.book.tours().front().steps[0].wallId == day);
    CHECK(here.book.tours().front().steps[1].wallId == night);
    // The second is selected: earlier, longer.
    part<QSpinBox>(dialog, "dwell").setValue(45);
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    steps.setFocus();
    QTest::keyClick(&steps, Qt::Key_Up, Qt::AltModifier);
    CHECK(here.book.tours().front().steps[0] == console::TourStep{night, 45});
    CHECK(here.book.tours().front().steps[1] == console::TourStep{day, 10});
    CHECK_FALSE(part<QPushButton>(dialog, "stepUp").isEnabled());
    click(dialog, "stepDown");
    CHECK(here.book.tours().front().steps[1].wallId == night);
    auto &name = part<QLineEdit>(dialog, "name");
    name.setFocus();
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Evening"));
    CHECK(here.book.tours().front().name == QStringLiteral("Evening"));
    // Enter in a field starts nothing.
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(started.isEmpty());
    click(dialog, "start");
    REQUIRE(started.size() == 1);
    CHECK(started[0][0].toString() == here.book.tours().front().id);
}

TEST_CASE("a dwell time stays between 5 and 120 seconds", "[tours_dialog]")
{
    Book here;
    here.addWall("Day");
    ToursDialog dialog(here.book);
    auto &dwell = part<QSpinBox>(dialog, "dwell");
    CHECK(dwell.minimum() == 5);
    CHECK(dwell.maximum() == 120);
    CHECK(dwell.value() == 10);
}

TEST_CASE("a patrol without a name or with a taken one is not saved, and says so", "[tours_dialog]")
{
    Book here;
    const QString day = here.addWall("Day");
    require(here.book.saveTour(
        {QUuid::createUuid().toString(QUuid::WithoutBraces), QStringLiteral("A"), {{day, 10}}}));
    require(here.book.saveTour(
        {QUuid::createUuid().toString(QUuid::WithoutBraces), QStringLiteral("B"), {{day, 10}}}));
    ToursDialog dialog(here.book);
    dialog.show();
    auto &name = part<QLineEdit>(dialog, "name");
    name.setFocus();
    name.selectAll();
    QTest::keyClick(&name, Qt::Key_Backspace);
    CHECK(faults(dialog).contains(QStringLiteral("Enter a name")));
    CHECK_FALSE(part<QPushButton>(dialog, "start").isEnabled());
    QTest::keyClicks(&name, QStringLiteral("b"));
    CHECK(faults(dialog).contains(QStringLiteral("Another patrol")));
    CHECK(here.book.tours().front().name == QStringLiteral("A"));
}

TEST_CASE("a patrol whose walls were all deleted cannot start", "[tours_dialog]")
{
    Book here;
    require(here.book.saveTour({QUuid::createUuid().toString(QUuid::WithoutBraces),
                                QStringLiteral("Ghost"),
                                {{QStringLiteral("gone"), 10}}}));
    ToursDialog dialog(here.book);
    CHECK(
        part<QTreeWidget>(dialog, "steps").topLevelItem(0)->text(1).contains(QStringLiteral("deleted wall")));
    CHECK_FALSE(part<QPushButton>(dialog, "start").isEnabled());
}

TEST_CASE("a layout on another grid stays whole and keeps what fits", "[layout_editor]")
{
    std::mt19937 random(3);
    WallLayout layout = standard("1+5");
    for (int i = 0; i < 500; ++i) {
        const int columns = 1 + static_cast<int>(random() % 8);
        const int rows = 1 + static_cast<int>(random() % 8);
        layout = onGrid(layout, columns, rows);
        REQUIRE(console::layoutFault(layout).isEmpty());
        layout =
            console::merged(layout, {static_cast<int>(random() % 8), static_cast<int>(random() % 8), 2, 2});
        REQUIRE(console::layoutFault(layout).isEmpty());
    }
    const WallLayout larger = onGrid(standard("1+5"), 4, 4);
    CHECK(larger.cells.front() == LayoutCell{0, 0, 2, 2});
    CHECK(larger.tileCount() == 13);
}

TEST_CASE("tiles are merged and split by keys alone", "[layout_editor]")
{
    LayoutEditor editor(standard("3x3"), {});
    editor.show();
    REQUIRE(QTest::qWaitForWindowActive(&editor));
    LayoutGrid &grid = editor.grid();
    QTest::keyClick(&grid, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(grid.selection() == LayoutCell{0, 0, 2, 2});
    QTest::keyClick(&grid, Qt::Key_M);
    CHECK(grid.wallLayout().tileCount() == 6);
    CHECK(grid.accessibleDescription().contains(QStringLiteral("2 by 2")));
    // One step leaves the whole large tile.
    QTest::keyClick(&grid, Qt::Key_Right);
    CHECK(grid.selection() == LayoutCell{2, 0, 1, 1});
    QTest::keyClick(&grid, Qt::Key_Left);
    CHECK(grid.selection() == LayoutCell{0, 0, 2, 2});
    QTest::keyClick(&grid, Qt::Key_S);
    CHECK(grid.wallLayout().isUniform());
    QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier);
    CHECK(grid.wallLayout().tileCount() == 6);
}

TEST_CASE("dragging over tiles merges them and a click splits a merged one", "[layout_editor]")
{
    LayoutGrid grid;
    grid.resize(640, 400);
    grid.setWallLayout(standard("4x4"));
    const auto at = [&](int column, int row) { return grid.unitRect(column, row).center().toPoint(); };
    QTest::mousePress(&grid, Qt::LeftButton, {}, at(1, 1));
    QTest::mouseMove(&grid, at(2, 2));
    QMouseEvent move(QEvent::MouseMove, at(2, 2), grid.mapToGlobal(at(2, 2)), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(&grid, &move);
    QTest::mouseRelease(&grid, Qt::LeftButton, {}, at(2, 2));
    CHECK(grid.wallLayout().tileCount() == 13);
    CHECK(grid.wallLayout().cells[static_cast<size_t>(cellAt(grid.wallLayout(), 2, 2))] ==
          LayoutCell{1, 1, 2, 2});
    QTest::mouseClick(&grid, Qt::LeftButton, {}, at(0, 0));
    CHECK(grid.wallLayout().tileCount() == 13);
    QTest::mouseClick(&grid, Qt::LeftButton, {}, at(2, 1));
    CHECK(grid.wallLayout().isUniform());
}

TEST_CASE("an own layout has a name of its own and at most 64 tiles", "[layout_editor]")
{
    WallLayout own = console::merged(standard("3x3"), {0, 0, 3, 1});
    own.id = QStringLiteral("user:one");
    own.name = QStringLiteral("Street");
    LayoutEditor editor(standard("2x2"), {own});
    editor.show();
    auto &name = part<QLineEdit>(editor, "name");
    editor.accept();
    CHECK(faults(editor).contains(QStringLiteral("Enter a name")));
    for (const char *taken : {"street", "2×2", "1+5"}) {
        name.setText(QString::fromUtf8(taken));
        editor.accept();
        CHECK(faults(editor).contains(QStringLiteral("Choose another")));
    }
    name.setText(QStringLiteral("Square"));
    part<QSpinBox>(editor, "columns").setValue(9);
    part<QSpinBox>(editor, "rows").setValue(8);
    CHECK(faults(editor).contains(QStringLiteral("too many")));
    CHECK_FALSE(part<QPushButton>(editor, "save").isEnabled());
    editor.accept();
    CHECK(editor.isVisible());
    part<QSpinBox>(editor, "rows").setValue(2);
    editor.accept();
    CHECK(editor.QDialog::result() == QDialog::Accepted);
    const WallLayout made = editor.result();
    CHECK(made.name == QStringLiteral("Square"));
    CHECK(made.id.startsWith(QStringLiteral("user:")));
    CHECK(console::layoutFault(made).isEmpty());
    Book here;
    require(here.book.saveUserLayout(made));
}

TEST_CASE("an own layout keeps its id and can be deleted after a question", "[layout_editor]")
{
    WallLayout own = standard("3x3");
    own.id = QStringLiteral("user:one");
    own.name = QStringLiteral("Street");
    LayoutEditor editor(own, {own});
    QSignalSpy deleted(&editor, &LayoutEditor::deleteConfirmed);
    editor.show();
    CHECK(editor.result().id == own.id);
    CHECK(editor.result().name == own.name);
    click(editor, "delete");
    auto *question = editor.findChild<QDialog *>(QStringLiteral("confirmDialog"));
    REQUIRE(question);
    click(*question, "delete");
    REQUIRE(deleted.size() == 1);
    CHECK(deleted[0][0].toString() == own.id);
    CHECK(editor.QDialog::result() == QDialog::Rejected);
}

TEST_CASE("every control of every dialog has a name and can be reached by Tab", "[dialogs]")
{
    Book here;
    here.addWall("Day");
    const auto check = [](QWidget &dialog) {
        dialog.show();
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            const bool input = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                               qobject_cast<QSpinBox *>(widget) || qobject_cast<QTreeWidget *>(widget) ||
                               qobject_cast<QListWidget *>(widget);
            // Parts that Qt puts inside a control carry its name.
            if (!input || widget->objectName().startsWith(QStringLiteral("qt_")) ||
                qobject_cast<QComboBox *>(widget->parentWidget()))
                continue;
            INFO(dialog.objectName().toStdString() << " " << widget->objectName().toStdString());
            CHECK_FALSE(widget->accessibleName().isEmpty());
            CHECK((widget->focusPolicy() & Qt::TabFocus));
        }
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            CHECK((button->focusPolicy() & Qt::TabFocus));
    };
    WallsDialog walls(here.book, here.cameras);
    ToursDialog tours(here.book);
    LayoutEditor editor(standard("2x2"), {});
    NameDialog name(QStringLiteral("Name"), QStringLiteral("Save"), {}, {});
    for (QWidget *dialog : std::initializer_list<QWidget *>{&walls, &tours, &editor, &name})
        check(*dialog);
}
