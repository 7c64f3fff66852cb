// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/catalogue_fixture.h"
#include "ui/catalogue/catalogue_bar.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/filter_saved.h"
#include "ui/catalogue/table_view.h"
#include "ui/widgets/search_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace videoguard;
using namespace videoguard::test;
using namespace videoguard::catalogue_ui;

namespace {

struct Screen {
    CataloguePage page;
    TableView *table;
    TableModel *model;
    widgets::SearchField *search;

    explicit Screen(CatalogueFixture &fixture)
        : page({*fixture.desk, fixture.preferences})
        , table(page.findChild<TableView *>())
        , model(qobject_cast<TableModel *>(table->model()))
        , search(page.tools()->findChild<widgets::SearchField *>())
    {
        page.resize(1400, 600);
        page.show();
    }
    [[nodiscard]] bool settled(qint64 total)
    {
        return waitFor([&] { return model->isCurrent() && model->total() == total; });
    }
    [[nodiscard]] QString cell(int row, Column column) const
    {
        return model->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return page.findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] QStringList chips() const
    {
        QStringList texts;
        for (const FilterChipButton *chip : page.findChildren<FilterChipButton *>()) {
            if (!chip->isHidden())
                texts += chip->text();
        }
        return texts;
    }
};

} // namespace

TEST_CASE("five thousand cameras are read page by page as the table scrolls", "[catalogue_page]")
{
    CatalogueFixture fixture;
    fixture.loadMany(5000);
    Screen screen(fixture);
    REQUIRE(screen.settled(5000));
    CHECK(screen.model->rowCount() == 5000);
    CHECK(screen.cell(0, Column::CallNumber) == QStringLiteral("1"));
    CHECK(screen.model->rowAt(4500) == nullptr);
    screen.table->scrollToBottom();
    REQUIRE(waitFor([&] { return screen.model->rowAt(4999) != nullptr; }));
    CHECK(screen.cell(4999, Column::CallNumber) == QStringLiteral("5000"));
    CHECK(screen.model->rowAt(2500) == nullptr);
    screen.table->scrollTo(screen.model->index(2500, 0));
    REQUIRE(waitFor([&] { return screen.model->rowAt(2500) != nullptr; }));
    CHECK(screen.cell(2500, Column::CallNumber) == QStringLiteral("2501"));
}

TEST_CASE("the answer to an older search never replaces a newer one", "[catalogue_page]")
{
    CatalogueFixture fixture;
    fixture.loadMany(600);
    TableModel model(*fixture.desk);
    QSignalSpy arrived(&model, &TableModel::arrived);
    catalogue::Query query;
    for (const char *words : {"Iela", "TAL", "DUR", "Iela 17"}) {
        query.text = QLatin1String(words);
        model.setQuery(query);
    }
    REQUIRE(waitFor([&] { return model.isCurrent() && model.total() >= 0; }));
    // The answers in between were never shown.
    CHECK(arrived.count() == 1);
    REQUIRE(model.rowAt(0));
    CHECK(model.rowAt(0)->camera.nameLv.startsWith(QStringLiteral("Iela 17")));
    CHECK(model.query().text == QStringLiteral("Iela 17"));
}

TEST_CASE("typing narrows the table once the typist pauses, and tells tree and map", "[catalogue_page]")
{
    CatalogueFixture fixture;
    fixture.loadMany(40);
    Screen screen(fixture);
    REQUIRE(screen.settled(40));
    QSignalSpy changed(&screen.page, &CataloguePage::queryChanged);
    QTest::keyClicks(screen.search->edit(), QStringLiteral("iela 17"));
    REQUIRE(screen.settled(1));
    CHECK(changed.count() == 1);
    CHECK(screen.cell(0, Column::Reference) == QStringLiteral("TAL-CAM-17"));
    REQUIRE(waitFor([&] {
        return screen.page.findChild<CatalogueBar *>()->countText() == QStringLiteral("Shows 1 of 40");
    }));
}

TEST_CASE("every filter has its chip, and removing the chip removes the filter", "[catalogue_page]")
{
    CatalogueFixture fixture;
    fixture.loadMany(40);
    Screen screen(fixture);
    REQUIRE(screen.settled(40));
    catalogue::Query query;
    query.filter.partnerIds = {kDurbeId};
    query.filter.minRetention_days = 14;
    screen.page.setQuery(query);
    CHECK(screen.chips().size() == 2);
    CHECK(screen.chips().contains(QStringLiteral("Durbes novads")));
    const auto all = filterChips(query.filter, screen.model->words());
    catalogue::Filter filter = query.filter;
    for (size_t i = 0; i < all.size(); ++i)
        filter = filterChips(filter, screen.model->words()).front().without;
    CHECK(filter.isEmpty());
    FilterChipButton *chip = nullptr;
    for (FilterChipButton *one : screen.page.findChildren<FilterChipButton *>()) {
        if (!one->isHidden() && one->text() == QStringLiteral("Durbes novads"))
            chip = one;
    }
    REQUIRE(chip);
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(screen.page.query().filter.partnerIds.isEmpty());
    CHECK(screen.page.query().filter.minRetention_days == 14);
}

TEST_CASE("every choice of the filter menu can be taken and left again", "[catalogue_page]")
{
    CatalogueFixture fixture;
    TableWords words{fixture.desk.get(), QLocale(), QDateTime::currentDateTime()};
    int choices = 0;
    for (const FilterGroup &group : filterGroups({}, words)) {
        for (size_t i = 0; i < group.choices.size(); ++i) {
            INFO(group.key.toStdString() << " " << i);
            ++choices;
            CHECK_FALSE(group.choices[i].chosen);
            const catalogue::Filter taken = group.choices[i].toggled;
            CHECK_FALSE(taken.isEmpty());
            CHECK_FALSE(filterChips(taken, words).empty());
            for (const FilterGroup &now : filterGroups(taken, words)) {
                if (now.key == group.key)
                    CHECK(now.choices[i].chosen);
            }
        }
    }
    CHECK(choices > 40);
}

TEST_CASE("a click on a heading sorts, a second one turns the order round", "[catalogue_page]")
{
    CatalogueFixture fixture;
    fixture.loadMany(12);
    {
        Screen screen(fixture);
        REQUIRE(screen.settled(12));
        QHeaderView *header = screen.table->horizontalHeader();
        const int name = static_cast<int>(Column::Reference);
        const QPoint at(header->sectionViewportPosition(name) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        CHECK(screen.page.query().sort == catalogue::SortKey::Reference);
        REQUIRE(screen.settled(12));
        CHECK(screen.cell(0, Column::Reference).startsWith(QStringLiteral("DUR")));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        CHECK(screen.page.query().descending);
        REQUIRE(screen.settled(12));
        CHECK(screen.cell(0, Column::Reference).startsWith(QStringLiteral("TAL")));
    }
    // And it is the order of the next start.
    Screen again(fixture);
    CHECK(again.page.query().sort == catalogue::SortKey::Reference);
    CHECK(again.page.query().descending);
}

TEST_CASE("a change of the catalogue keeps what is marked", "[catalogue_page]")
{
    CatalogueFixture fixture;
    fixture.loadMany(30);
    Screen screen(fixture);
    REQUIRE(screen.settled(30));
    screen.table->selectOnly(4);
    screen.table->selectionModel()->select(screen.model->index(9, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy selected(&screen.page, &CataloguePage::cameraSelected);
    // One that sorts before both of them.
    auto camera = CatalogueFixture::camera(100);
    camera.setValue(QStringLiteral("call_no"), QJsonValue::Null);
    camera.setValue(QStringLiteral("call_no"), 31);
    auto first = CatalogueFixture::camera(2);
    first.setValue(QStringLiteral("call_no"), 32);
    fixture.load({camera, first});
    REQUIRE(screen.settled(31));
    REQUIRE(waitFor([&] { return screen.table->selectedCount() == 2; }));
    QStringList marked;
    for (const TableModel::Range &range : screen.table->selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row)
            marked += screen.cell(row, Column::CallNumber);
    }
    CHECK(marked == QStringList{QStringLiteral("5"), QStringLiteral("10")});
    CHECK(selected.isEmpty());
}

TEST_CASE("a filter is kept under a name, applied, renamed and deleted", "[catalogue_page]")
{
    CatalogueFixture fixture;
    fixture.loadMany(20);
    Screen screen(fixture);
    REQUIRE(screen.settled(20));
    catalogue::Query query;
    query.text = QStringLiteral("iela");
    query.filter.partnerIds = {kDurbeId};
    screen.page.setQuery(query);
    auto *saved = screen.page.findChild<SavedFilterMenu *>();
    saved->keep(QStringLiteral("Durbe"));
    REQUIRE(waitFor([&] { return saved->filters().size() == 1; }));
    screen.action("catalogue.clearFilters")->trigger();
    REQUIRE(screen.settled(20));
    emit saved->queryWanted(saved->filters().front().query);
    REQUIRE(screen.settled(5));
    CHECK(screen.search->text() == QStringLiteral("iela"));
    saved->rename(saved->filters().front().id, QStringLiteral("Durbe, all"));
    REQUIRE(waitFor([&] { return saved->filters().front().name == QStringLiteral("Durbe, all"); }));
    saved->remove(saved->filters().front().id);
    REQUIRE(waitFor([&] { return saved->filters().empty(); }));
}

TEST_CASE("the camera selected elsewhere is marked here without a word, deep in the list too",
          "[catalogue_page]")
{
    CatalogueFixture fixture;
    fixture.loadMany(3000);
    Screen screen(fixture);
    REQUIRE(screen.settled(3000));
    QSignalSpy selected(&screen.page, &CataloguePage::cameraSelected);
    screen.page.selectCamera(CatalogueFixture::camera(2700).id());
    REQUIRE(waitFor([&] { return screen.table->currentIndex().row() == 2699; }));
    REQUIRE(waitFor([&] { return screen.model->rowAt(2699) != nullptr; }));
    CHECK(screen.table->selectedCount() == 1);
    CHECK(selected.isEmpty());
    QTest::keyClick(screen.table, Qt::Key_Down);
    REQUIRE(selected.count() == 1);
    CHECK(selected.front().front().toString() == CatalogueFixture::camera(2701).id());
}

TEST_CASE("the keyboard opens, marks and copies, and says why an action is off", "[catalogue_page]")
{
    CatalogueFixture fixture;
    fixture.loadMany(8);
    Screen screen(fixture);
    REQUIRE(screen.settled(8));
    QSignalSpy activated(&screen.page, &CataloguePage::cameraActivated);
    QSignalSpy wall(&screen.page, &CataloguePage::wallWanted);
    QSignalSpy edit(&screen.page, &CataloguePage::editWanted);
    QSignalSpy said(&screen.page, &CataloguePage::said);
    QTest::keyClick(screen.search->edit(), Qt::Key_Return);
    screen.table->setFocus();
    QTest::keyClick(screen.table, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    QTest::keyClick(screen.table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(screen.table, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(screen.table->selectedCount() == 3);
    screen.action("catalogue.live")->trigger();
    REQUIRE(wall.count() == 1);
    CHECK(wall.front().front().toStringList().size() == 3);
    screen.action("catalogue.copyReference")->trigger();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("TAL-CAM-1\nTAL-CAM-2\nTAL-CAM-3"));
    screen.action("catalogue.copyRows")->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    CHECK(lines.size() == 5);
    CHECK(lines[0].contains(QStringLiteral("Reference\tName")));
    // The fourth is Durbe's.
    screen.table->selectOnly(3);
    CHECK_FALSE(screen.action("catalogue.edit")->isEnabled());
    CHECK(screen.action("catalogue.edit")->toolTip().contains(QStringLiteral("Durbes novads")));
    said.clear();
    QTest::keyClick(screen.table, Qt::Key_F2);
    CHECK(edit.isEmpty());
    REQUIRE(said.count() == 1);
    CHECK(said.front().front().toString().contains(QStringLiteral("Durbes novads")));
    QTest::keyClick(screen.table, Qt::Key_Home);
    QTest::keyClick(screen.table, Qt::Key_F2);
    CHECK(edit.count() == 1);
    QTest::keyClick(screen.table, Qt::Key_A, Qt::ControlModifier);
    CHECK(screen.table->selectedCount() == 8);
}

TEST_CASE("an empty catalogue offers to import, an empty result to remove the filters", "[catalogue_page]")
{
    CatalogueFixture fixture;
    {
        Screen screen(fixture);
        REQUIRE(waitFor([&] { return !screen.table->isVisible(); }));
    }
    fixture.loadMany(3);
    Screen screen(fixture);
    REQUIRE(screen.settled(3));
    CHECK(screen.table->isVisible());
    screen.search->setText(QStringLiteral("nowhere"));
    REQUIRE(waitFor([&] { return !screen.table->isVisible(); }));
    screen.action("catalogue.clearFilters")->trigger();
    REQUIRE(waitFor([&] { return screen.table->isVisible(); }));
    CHECK(screen.search->text().isEmpty());
    REQUIRE(waitFor([&] { return screen.page.statusText() == QStringLiteral("3 cameras: 3 fixed"); }));
}
