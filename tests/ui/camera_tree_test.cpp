// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/shell/camera_tree.h"
#include "ui/shell/camera_tree_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace videoguard;
using namespace videoguard::shell;
using media::StreamState;

namespace {

console::Camera camera(const QString &id, int number, const QString &name, const QString &place,
                       const QString &owner)
{
    console::Camera made;
    made.id = id;
    made.callNumber = number;
    made.name = name;
    made.place = place;
    made.owner = owner;
    made.own = owner == QStringLiteral("Talsu novads");
    made.main = *base::StreamUrl::parse(QStringLiteral("rtsp://10.0.0.1/") + id);
    return made;
}

std::vector<console::Camera> demo()
{
    const QString talsu = QStringLiteral("Talsu novads");
    const QString rojas = QStringLiteral("Rojas novads");
    return {
        camera(QStringLiteral("a"), 101, QStringLiteral("Pilsētas laukums"), QStringLiteral("Talsi"), talsu),
        camera(QStringLiteral("b"), 102, QStringLiteral("Lielā – Zvaigžņu iela"), QStringLiteral("Talsi"),
               talsu),
        camera(QStringLiteral("c"), 203, QStringLiteral("Ventspils iela"), QStringLiteral("Sabile"), talsu),
        camera(QStringLiteral("d"), 611, QStringLiteral("Roja, osta"), QStringLiteral("Roja"), rojas),
        camera(QStringLiteral("e"), 612, QStringLiteral("Roja, pludmale"), QStringLiteral("Roja"), rojas)};
}

/// Names of the rows that are shown, groups included, top to bottom.
QStringList shownRows(const CameraTreeView &view)
{
    QStringList rows;
    for (QModelIndex at = view.model()->index(0, 0); at.isValid(); at = view.indexBelow(at))
        rows << at.data().toString();
    return rows;
}

QModelIndex row(const CameraTreeView &view, const QString &name)
{
    for (QModelIndex at = view.model()->index(0, 0); at.isValid(); at = view.indexBelow(at)) {
        if (at.data().toString() == name)
            return at;
    }
    return {};
}

} // namespace

TEST_CASE("The camera model keeps the rules of item models", "[tree]")
{
    CameraTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCameras(demo());
    model.setState(QStringLiteral("a"), StreamState::Live, true);
    model.setOnWall({QStringLiteral("a"), QStringLiteral("gone")});
    model.setCameras({});
    model.setCameras(demo());
    CHECK(model.cameraCount() == 5);
    CHECK(model.onWallCount() == 1);
}

TEST_CASE("Cameras stand under owner and place, and a single place is left out", "[tree]")
{
    CameraTree tree;
    tree.setCameras(demo());
    tree.view()->expandAll();
    CHECK(shownRows(*tree.view()) == QStringList{QStringLiteral("Talsu novads"), QStringLiteral("Talsi"),
                                                 QStringLiteral("Pilsētas laukums"),
                                                 QStringLiteral("Lielā – Zvaigžņu iela"),
                                                 QStringLiteral("Sabile"), QStringLiteral("Ventspils iela"),
                                                 QStringLiteral("Rojas novads"), QStringLiteral("Roja, osta"),
                                                 QStringLiteral("Roja, pludmale")});
}

TEST_CASE("The search takes words in any order, without case and diacritics, and keeps the groups", "[tree]")
{
    CameraTree tree;
    tree.setCameras(demo());
    const QStringList found{QStringLiteral("Talsu novads"), QStringLiteral("Talsi"),
                            QStringLiteral("Lielā – Zvaigžņu iela")};
    for (const QString &text :
         {QStringLiteral("zvaigznu LIELA"), QStringLiteral("liela talsi"), QStringLiteral("102")}) {
        INFO(text.toStdString());
        tree.search()->setText(text);
        CHECK(shownRows(*tree.view()) == found);
    }
}

TEST_CASE("Clearing the search leaves open what was open", "[tree]")
{
    CameraTree tree;
    tree.setCameras(demo());
    tree.view()->collapseAll();
    tree.view()->expand(row(*tree.view(), QStringLiteral("Rojas novads")));
    const QStringList before = shownRows(*tree.view());
    tree.search()->setText(QStringLiteral("liela"));
    CHECK(shownRows(*tree.view()) != before);
    tree.search()->setText({});
    CHECK(shownRows(*tree.view()) == before);
    tree.setCameras(demo());
    CHECK(shownRows(*tree.view()) == before);
}

TEST_CASE("A search without a match says so and can be cleared on the spot", "[tree]")
{
    CameraTree tree;
    tree.setCameras(demo());
    tree.resize(300, 500);
    tree.show();
    tree.search()->setText(QStringLiteral("zzz"));
    const auto *empty = tree.findChild<widgets::EmptyState *>();
    REQUIRE(empty);
    CHECK(empty->accessibleName() == QStringLiteral("No camera matches “zzz”."));
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    CHECK(tree.search()->text().isEmpty());
    CHECK(tree.view()->model()->rowCount() == 2);
}

TEST_CASE("The chips count and filter by wall and by need", "[tree]")
{
    CameraTree tree;
    tree.setCameras(demo());
    tree.setOnWall({QStringLiteral("a"), QStringLiteral("d")});
    tree.setCameraState(QStringLiteral("a"), StreamState::Live);
    tree.setCameraState(QStringLiteral("d"), StreamState::Refused);
    CHECK(tree.findChild<widgets::Chip *>(QStringLiteral("tree.all"))->count() == 5);
    CHECK(tree.findChild<widgets::Chip *>(QStringLiteral("tree.onWall"))->count() == 2);
    CHECK(tree.findChild<widgets::Chip *>(QStringLiteral("tree.attention"))->count() == 1);
    tree.setScope(CameraScope::Attention);
    CHECK(shownRows(*tree.view()) ==
          QStringList{QStringLiteral("Rojas novads"), QStringLiteral("Roja, osta")});
    tree.setCameraState(QStringLiteral("d"), StreamState::Live);
    CHECK(tree.view()->model()->rowCount() == 0);
}

TEST_CASE("Selecting by program is silent, by key it is said", "[tree]")
{
    CameraTree tree;
    tree.setCameras(demo());
    tree.view()->expandAll();
    QSignalSpy selected(&tree, &CameraTree::cameraSelected);
    tree.selectCamera(QStringLiteral("a"));
    CHECK(selected.isEmpty());
    CHECK(tree.view()->currentIndex().data().toString() == QStringLiteral("Pilsētas laukums"));
    QTest::keyClick(tree.view(), Qt::Key_Down);
    REQUIRE(selected.size() == 1);
    CHECK(selected[0][0].toString() == QStringLiteral("b"));
    tree.search()->setText(QStringLiteral("osta"));
    tree.search()->setText({});
    CHECK(tree.selectedCamera() == QStringLiteral("b"));
    CHECK(selected.size() == 1);
}

TEST_CASE("Enter and double-click open a camera, Enter in the search the first one found", "[tree]")
{
    CameraTree tree;
    tree.resize(300, 500);
    tree.setCameras(demo());
    tree.view()->expandAll();
    tree.show();
    QSignalSpy activated(&tree, &CameraTree::cameraActivated);
    tree.view()->setCurrentIndex(row(*tree.view(), QStringLiteral("Ventspils iela")));
    QTest::keyClick(tree.view(), Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toString() == QStringLiteral("c"));
    const QRect at = tree.view()->visualRect(row(*tree.view(), QStringLiteral("Roja, osta")));
    QTest::mouseDClick(tree.view()->viewport(), Qt::LeftButton, {}, at.center());
    REQUIRE(activated.size() == 2);
    CHECK(activated[1][0].toString() == QStringLiteral("d"));
    tree.search()->setText(QStringLiteral("pludmale"));
    QTest::keyClick(tree.search()->edit(), Qt::Key_Return);
    REQUIRE(activated.size() == 3);
    CHECK(activated[2][0].toString() == QStringLiteral("e"));
}

TEST_CASE("A drag carries camera ids, one a line, a group all of its own", "[tree]")
{
    CameraTreeModel model;
    model.setCameras(demo());
    const std::unique_ptr<QMimeData> one(model.mimeData({model.indexOf(QStringLiteral("c"))}));
    CHECK(one->data(QStringLiteral("application/x-videoguard-camera")) == QByteArray("c"));
    const std::unique_ptr<QMimeData> group(model.mimeData(
        {model.index(0, 0), model.indexOf(QStringLiteral("a")), model.indexOf(QStringLiteral("e"))}));
    CHECK(group->data(QStringLiteral("application/x-videoguard-camera")) == QByteArray("a\nb\nc\ne"));
}

TEST_CASE("A row says number, name, state and wall to assistive tools", "[tree]")
{
    CameraTreeModel model;
    model.setCameras(demo());
    model.setOnWall({QStringLiteral("a")});
    const QModelIndex at = model.indexOf(QStringLiteral("a"));
    CHECK(at.data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Camera 101, Pilsētas laukums, Talsi, Talsu novads, not open, on the wall"));
    model.setState(QStringLiteral("a"), StreamState::Retrying, true);
    CHECK(at.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("reconnecting")));
    model.setState(QStringLiteral("a"), StreamState::Retrying, false);
    CHECK(at.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not reachable")));
}

TEST_CASE("Digits typed in the tree go on to the window", "[tree]")
{
    struct Window : QWidget {
        int digits = 0;
        void keyPressEvent(QKeyEvent *) override { ++digits; }
    } window;
    auto *tree = new CameraTree(&window);
    tree->setCameras(demo());
    QTest::keyClick(tree->view(), Qt::Key_1);
    CHECK(window.digits == 1);
}

TEST_CASE("A camera that is not open says what its record says", "[tree]")
{
    std::vector<console::Camera> cameras = demo();
    cameras[0].recordStatus = catalogue::CameraStatus::Maintenance;
    cameras[1].main = {};
    cameras[1].own = false;
    cameras[1].liveShare = catalogue::Sharing::OnRequest;
    cameras[2].main = {};
    CameraTreeModel model;
    model.setCameras(cameras);
    const auto wordsOf = [&](const char *id) {
        return model.indexOf(QLatin1String(id)).data(CameraTreeModel::LookRole).value<CameraLook>().words;
    };
    CHECK(wordsOf("a") == QStringLiteral("under maintenance"));
    CHECK(wordsOf("b") == QStringLiteral("on request"));
    CHECK(wordsOf("c") == QStringLiteral("no address"));
    CHECK(wordsOf("d").isEmpty());
    // What is seen goes before what is written.
    model.setState(QStringLiteral("a"), StreamState::Live, true);
    CHECK(wordsOf("a").isEmpty());
}

TEST_CASE("The catalogue's filter narrows the tree, says so and can be ended there", "[tree]")
{
    CameraTree tree;
    tree.setCameras(demo());
    auto *narrowed = tree.findChild<QToolButton *>(QStringLiteral("tree.narrowed"));
    REQUIRE(narrowed);
    CHECK(narrowed->isHidden());
    tree.setMatching(QSet<QString>{QStringLiteral("d"), QStringLiteral("e")});
    CHECK_FALSE(narrowed->isHidden());
    CHECK(narrowed->text().contains(QStringLiteral("2 of 5")));
    CHECK(shownRows(*tree.view()).contains(QStringLiteral("Roja, osta")));
    CHECK_FALSE(shownRows(*tree.view()).contains(QStringLiteral("Pilsētas laukums")));
    QSignalSpy cleared(&tree, &CameraTree::matchingCleared);
    narrowed->click();
    CHECK(cleared.count() == 1);
    tree.setMatching(std::nullopt);
    CHECK(narrowed->isHidden());
    CHECK(shownRows(*tree.view()).contains(QStringLiteral("Pilsētas laukums")));
}
