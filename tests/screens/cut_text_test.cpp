// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/cut_text.h"
#include "tests/screens/stage.h"
#include "tests/support/catch.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace videoguard;
using namespace videoguard::test;

namespace {

void checkScenes(const QString &language, int scale, const std::vector<Scene> &scenes)
{
    Stage stage({language, scale});
    forEachScene(stage, scenes, [&](const Scene &scene, QWidget &shown) {
        for (const Fault &fault : cutTexts(shown, monitorOf(stage.look())))
            FAIL_CHECK(language.toStdString()
                       << " at " << scale << "00 %, " << scene.name << ": " << fault.where.toStdString()
                       << ": " << fault.what.toStdString());
    });
}

QString allOf(const std::vector<Fault> &faults)
{
    QString all;
    for (const Fault &fault : faults)
        all += fault.where + QStringLiteral(": ") + fault.what + QLatin1Char('\n');
    return all;
}

} // namespace

TEST_CASE("A text that is cut off is found, with what it lacks", "[cut_text]")
{
    useLook({});
    QWidget window;
    window.resize(600, 400);
    auto *cut = new QLabel(QStringLiteral("Stāvlaukums pie autoostas"), &window);
    cut->setObjectName(QStringLiteral("cut"));
    cut->setGeometry(10, 10, 40, 30);
    auto *low =
        new QLabel(QStringLiteral("Many words that need several lines in so narrow a place"), &window);
    low->setObjectName(QStringLiteral("low"));
    low->setWordWrap(true);
    low->setGeometry(10, 50, 100, 20);
    auto *button = new QPushButton(QStringLiteral("Įrašyti dabar"), &window);
    button->setObjectName(QStringLiteral("button"));
    button->setGeometry(10, 100, 50, 30);
    auto *field = new QLineEdit(&window);
    field->setObjectName(QStringLiteral("field"));
    field->setPlaceholderText(QStringLiteral("Numurs, nosaukums vai vieta"));
    field->setGeometry(10, 150, 60, 32);
    auto *far = new QLabel(QStringLiteral("Half of it is outside"), &window);
    far->setObjectName(QStringLiteral("far"));
    far->adjustSize();
    far->move(550, 200);
    auto *below = new QPushButton(QStringLiteral("Covered"), &window);
    below->setObjectName(QStringLiteral("below"));
    below->setGeometry(10, 250, 120, 30);
    auto *above = new QPushButton(QStringLiteral("Covers it"), &window);
    above->setGeometry(20, 260, 120, 30);
    auto *table = new QTableWidget(1, 1, &window);
    table->setHorizontalHeaderLabels({QStringLiteral("Atsakingā iestāde")});
    table->horizontalHeader()->setObjectName(QStringLiteral("header"));
    table->setColumnWidth(0, 40);
    table->setGeometry(200, 10, 200, 100);
    window.show();
    Stage::settle();
    const QString found = allOf(cutTexts(window, QSize(500, 400)));
    INFO(found.toStdString());
    for (const char *name : {"#cut: ", "#low: ", "#button: ", "#field: ", "#far: ", "#below: ", "#header: ",
                             "larger than the monitor"})
        CHECK(found.contains(QLatin1String(name)));
    CHECK(found.contains(QStringLiteral("\"Stāvlaukums pie autoostas\" lacks")));
    CHECK(found.count(QLatin1Char('\n')) == 8);
}

TEST_CASE("A text that has its room is none", "[cut_text]")
{
    useLook({});
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *words = new QLabel(QStringLiteral("Many words that need several lines in so narrow a place"));
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(new QPushButton(QStringLiteral("Įrašyti dabar")));
    auto *field = new QLineEdit;
    field->setPlaceholderText(QStringLiteral("Numurs"));
    column->addWidget(field);
    window.resize(220, 200);
    window.show();
    Stage::settle();
    CHECK(allOf(cutTexts(window, QSize(500, 400))).toStdString().empty());
}

TEST_CASE("No screen cuts English texts", "[cut_text][screens]")
{
    checkScenes(QStringLiteral("en"), 1, screenScenes());
}

TEST_CASE("No screen cuts Latvian texts", "[cut_text][screens]")
{
    checkScenes(QStringLiteral("lv"), 1, screenScenes());
}

TEST_CASE("No screen cuts Lithuanian texts", "[cut_text][screens]")
{
    checkScenes(QStringLiteral("lt"), 1, screenScenes());
}

TEST_CASE("No screen cuts English texts at twice the size", "[.][cut_text][screens]")
{
    checkScenes(QStringLiteral("en"), 2, screenScenes());
}

TEST_CASE("No screen cuts Latvian texts at twice the size", "[.][cut_text][screens]")
{
    checkScenes(QStringLiteral("lv"), 2, screenScenes());
}

TEST_CASE("No screen cuts Lithuanian texts at twice the size", "[.][cut_text][screens]")
{
    checkScenes(QStringLiteral("lt"), 2, screenScenes());
}

TEST_CASE("No dialog cuts English texts", "[cut_text][dialogs]")
{
    checkScenes(QStringLiteral("en"), 1, dialogScenes());
}

TEST_CASE("No dialog cuts Latvian texts", "[cut_text][dialogs]")
{
    checkScenes(QStringLiteral("lv"), 1, dialogScenes());
}

TEST_CASE("No dialog cuts Lithuanian texts", "[cut_text][dialogs]")
{
    checkScenes(QStringLiteral("lt"), 1, dialogScenes());
}

TEST_CASE("No dialog cuts English texts at twice the size", "[cut_text][dialogs]")
{
    checkScenes(QStringLiteral("en"), 2, dialogScenes());
}

TEST_CASE("No dialog cuts Latvian texts at twice the size", "[cut_text][dialogs]")
{
    checkScenes(QStringLiteral("lv"), 2, dialogScenes());
}

TEST_CASE("No dialog cuts Lithuanian texts at twice the size", "[cut_text][dialogs]")
{
    checkScenes(QStringLiteral("lt"), 2, dialogScenes());
}
