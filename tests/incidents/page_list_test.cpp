// SPDX-License-Identifier: EUPL-1.2
#include "tests/incidents/page_fixture.h"
#include "ui/incidents/list_table.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QSignalSpy>

using namespace videoguard;
using namespace videoguard::test;
using incidents_ui::ListTable;
using namespace std::chrono_literals;

namespace {

const base::WallTime kNow{std::chrono::microseconds(1'795'000'000'000'000)};

bool shows(const ListTable *table, int rows)
{
    return waitFor([&] { return table->model()->rowCount() == rows; });
}

QAction *action(const PageFixture &f, const char *name)
{
    for (QAction *one : f.page->pageActions()) {
        if (one->objectName() == QLatin1String(name))
            return one;
    }
    FAIL(name);
    return nullptr;
}

} // namespace

TEST_CASE("without incidents the page says how to mark one", "[incidents][page]")
{
    const PageFixture f;
    auto *empty = f.find<widgets::EmptyState>("incidents.empty");
    REQUIRE(waitFor([&] { return empty->isVisible(); }));
    CHECK(empty->button()->text() == QStringLiteral("New incident"));
    for (const QAction *one : f.page->pageActions()) {
        INFO(one->objectName().toStdString());
        CHECK_FALSE(one->objectName().isEmpty());
        CHECK_FALSE(one->text().isEmpty());
        CHECK_FALSE(one->toolTip().isEmpty());
    }
}

TEST_CASE("a new incident is in the list at once and its form is open", "[incidents][page]")
{
    const PageFixture f;
    action(f, "incidents.new")->trigger();
    auto *table = f.find<ListTable>("incidents.table");
    REQUIRE(shows(table, 1));
    REQUIRE(waitFor([&] { return f.find<QWidget>("incident.type")->isVisible(); }));
    REQUIRE(waitFor([&] { return f.page->statusText().startsWith(QStringLiteral("1 ")); }));
}

TEST_CASE("words, status, severity and unread narrow the list", "[incidents][page]")
{
    const PageFixture f;
    auto theft = PageFixture::draft(QStringLiteral("Bicycle stolen"), kNow);
    theft.severity = incidents::Severity::High;
    theft.place = QStringLiteral("Rīgas iela");
    (void)f.create(theft);
    const auto fall = f.create(PageFixture::draft(QStringLiteral("Person fell"), kNow + 1min));
    auto inReview = fall;
    inReview.status = incidents::Status::InReview;
    (void)f.save(inReview);
    auto *table = f.find<ListTable>("incidents.table");
    REQUIRE(shows(table, 2));
    // Newest first.
    CHECK(table->model()->index(0, 0).data().toString() == fall.number);

    auto *search = f.find<widgets::SearchField>("incidents.search");
    search->setText(QStringLiteral("rigas stol"));
    REQUIRE(shows(table, 1));
    CHECK(table->model()->index(0, 2).data().toString().startsWith(QStringLiteral("Bicycle stolen")));
    search->setText(QStringLiteral("nothing has these words"));
    auto *empty = f.find<widgets::EmptyState>("incidents.empty");
    REQUIRE(waitFor([&] { return empty->isVisible(); }));
    CHECK(empty->button()->text() == QStringLiteral("Clear filters"));
    empty->button()->click();
    REQUIRE(shows(table, 2));

    f.find<widgets::Chip>("incidents.filter.status1")->click();
    REQUIRE(shows(table, 1));
    CHECK(table->model()->index(0, 0).data().toString() == fall.number);
    f.find<widgets::Chip>("incidents.filter.status1")->click();
    REQUIRE(shows(table, 2));
    f.find<widgets::Chip>("incidents.filter.severity2")->click();
    REQUIRE(shows(table, 1));
    CHECK(table->model()->index(0, 2).data().toString().startsWith(QStringLiteral("Bicycle stolen")));
}

TEST_CASE("on the map asks for the cameras of the listed incidents, each once", "[incidents][page]")
{
    const PageFixture f;
    auto one = PageFixture::draft(QStringLiteral("One"), kNow);
    one.cameraIds = {PageFixture::cameraId(101), PageFixture::cameraId(106)};
    auto other = PageFixture::draft(QStringLiteral("Other"), kNow + 1s);
    other.cameraIds = {PageFixture::cameraId(106), PageFixture::cameraId(107)};
    (void)f.create(one);
    (void)f.create(other);
    REQUIRE(shows(f.find<ListTable>("incidents.table"), 2));
    QSignalSpy wanted(f.page.get(), &incidents_ui::IncidentsPage::mapWanted);
    action(f, "incidents.map")->trigger();
    REQUIRE(wanted.count() == 1);
    QStringList ids = wanted.first().first().toStringList();
    ids.sort();
    CHECK(ids ==
          QStringList{PageFixture::cameraId(101), PageFixture::cameraId(106), PageFixture::cameraId(107)});
}
