// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/synced_catalogue.h"
#include "tests/support/catch.h"
#include "ui/partners/merge_panel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace videoguard;
using namespace videoguard::partners;
using Choice = sync::FieldMerge::Choice;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

sync::Merge merge()
{
    return sync::mergeThreeWay(
        object(R"({"azimuth_deg":214,"azimuth_src":"map","focal_mm":12,"height_m":5.5})"),
        object(R"({"azimuth_deg":221,"azimuth_src":"survey","focal_mm":8,"height_m":6})"),
        object(
            R"({"azimuth_deg":218,"azimuth_src":"map","focal_mm":10,"height_m":5.5,"name":{"lt":"Rygos g."}})"),
        catalogue::cameraMergeRules());
}

const MergeRow *find(const std::vector<MergeRow> &rows, const QString &name)
{
    for (const MergeRow &row : rows) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Only a measured value against a guessed one is chosen beforehand, and it is said",
          "[partners][merge]")
{
    const MergeState state = startMerge(merge(), {});
    const std::vector<MergeRow> rows = mergeRows(state, kEnglish);
    const MergeRow *azimuth = find(rows, QStringLiteral("Azimuth (from north)"));
    REQUIRE(azimuth);
    CHECK(azimuth->asked);
    CHECK(azimuth->preselected);
    CHECK(azimuth->choice == Choice::Mine);
    CHECK(azimuth->mine.value == QStringLiteral("221°"));
    CHECK(azimuth->mine.source == QStringLiteral("measured on site"));
    CHECK(azimuth->theirs.source == QStringLiteral("taken from the map"));
    CHECK(rowsLeft(rows) == 1);
    for (const MergeRow &row : rows) {
        if (row.asked && !row.preselected)
            CHECK(row.choice == Choice::Undecided);
    }
}

TEST_CASE("What one side alone changed merges by itself and is shown with words and units",
          "[partners][merge]")
{
    const std::vector<MergeRow> rows = mergeRows(startMerge(merge(), {}), kEnglish);
    const MergeRow *height = find(rows, QStringLiteral("Mounting height"));
    REQUIRE(height);
    CHECK_FALSE(height->asked);
    CHECK(height->theirs.unchanged);
    CHECK(height->result.value.startsWith(QStringLiteral("6")));
    const MergeRow *name = find(rows, QStringLiteral("Name, Lithuanian"));
    REQUIRE(name);
    CHECK(name->before.value == QStringLiteral("–"));
    CHECK(name->result.value == QStringLiteral("Rygos g."));
}

TEST_CASE("A person's choice takes the mark of the proposal away", "[partners][merge]")
{
    const MergeState state = startMerge(merge(), {});
    const MergeState after = chosen(state, state.preselected.first(), Choice::Theirs);
    CHECK(after.preselected.isEmpty());
    const std::vector<MergeRow> rows = mergeRows(after, kEnglish);
    CHECK(find(rows, QStringLiteral("Azimuth (from north)"))->result.value == QStringLiteral("218°"));
    CHECK(after.merge.result(catalogue::cameraMergeRules()).value(QStringLiteral("azimuth_src")).toString() ==
          QStringLiteral("map"));
}

TEST_CASE("Values never show JSON, whatever the field is", "[partners][merge]")
{
    for (const QJsonValue &value : {QJsonValue(object(R"({"role":"main","width":1920})")),
                                    QJsonValue(QJsonArray({1, 2})), QJsonValue(true)}) {
        for (const char *path : {"streams[main]", "something_new", "access.hours", "purposes"}) {
            const QString text = mergeValueText(QLatin1String(path), value, kEnglish);
            INFO(path << ": " << text.toStdString());
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(text.contains(QLatin1Char('{')));
            CHECK_FALSE(text.contains(QLatin1Char('[')));
        }
    }
    CHECK(mergeFieldName(QStringLiteral("something_new")).startsWith(QStringLiteral("something new")));
}

TEST_CASE("Saving stays off until every field is chosen by a click", "[partners][merge_panel]")
{
    QWidget body;
    body.resize(1200, 700);
    MergePanel panel(&body);
    QSignalSpy saved(&panel, &MergePanel::saveWanted);
    body.show();
    panel.open(startMerge(merge(), {}));
    QPushButton *save = panel.saveButton();
    CHECK_FALSE(save->isEnabled());
    CHECK(save->text().contains(QStringLiteral("1 field")));
    auto *cell = body.findChild<QRadioButton *>(QStringLiteral("merge.focal_mm.theirs"));
    REQUIRE(cell);
    CHECK_FALSE(cell->isChecked());
    QTest::mouseClick(cell, Qt::LeftButton, {}, cell->rect().bottomRight() - QPoint(3, 3));
    CHECK(cell->isChecked());
    REQUIRE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(saved.count() == 1);
    CHECK(saved.first().first().value<sync::Merge>().isDecided());
}

TEST_CASE("Esc decides later and Tab stays in the dialogue", "[partners][merge_panel]")
{
    QWidget body;
    body.resize(1200, 700);
    auto *below = new QPushButton(QStringLiteral("below"), &body);
    MergePanel panel(&body);
    QSignalSpy later(&panel, &MergePanel::laterWanted);
    body.show();
    body.activateWindow();
    panel.open(startMerge(merge(), {}));
    for (int at = 0; at < 12; ++at) {
        QTest::keyClick(body.focusWidget() ? body.focusWidget() : &panel, Qt::Key_Tab);
        CHECK(body.focusWidget() != below);
    }
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK(later.count() == 1);
}
