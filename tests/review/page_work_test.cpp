// SPDX-License-Identifier: EUPL-1.2
#include "tests/review/page_fixture.h"
#include "tests/review/page_looks.h"
#include "ui/review/clip_dialog.h"
#include "ui/review/side_panel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace videoguard;
using namespace videoguard::test;
using namespace videoguard::review;
using namespace std::chrono_literals;

namespace {

void confirm(QWidget *dialog)
{
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("confirm"));
    REQUIRE(button);
    button->click();
}

} // namespace

TEST_CASE("The marked range is saved as files with gaps and checksums named", "[review][page]")
{
    ReviewConsole console;
    ReviewPage page(console.services());
    console.show(page);
    PageLooks looks(page);
    page.show({console.square, console.promenade}, console.at(110s));
    REQUIRE(waitFor([&] { return looks.pictures() == 2; }));
    looks.trigger("markIn");
    looks.timeline->setFocus();
    emit looks.timeline->seekWanted(console.at(150s));
    looks.trigger("markOut");
    CHECK(looks.timeline->selection() == media::TimeRange{console.at(110s), console.at(150s)});
    looks.trigger("saveClip");
    auto *dialog = page.findChild<ClipDialog *>();
    REQUIRE(dialog);
    const QTemporaryDir folder;
    dialog->findChild<QLineEdit *>(QStringLiteral("folder"))->setText(folder.path());
    confirm(dialog);
    CHECK(dialog->isRunning());
    CHECK_FALSE(page.mayClose());
    auto *result = dialog->findChild<QTextBrowser *>();
    REQUIRE(waitFor([&] { return !dialog->isRunning() && !result->toPlainText().isEmpty(); }));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    REQUIRE(files.size() == 2);
    for (const QString &file : files)
        CHECK(QFileInfo(folder.filePath(file)).size() > 100'000);
    CHECK(result->toPlainText().contains(QStringLiteral("SHA-256 ")));
    CHECK(result->toPlainText().contains(QStringLiteral("Gap")));
    if (const QString grabs = qEnvironmentVariable("VIDEOGUARD_GRABS"); !grabs.isEmpty())
        dialog->grab().save(grabs + QStringLiteral("/clip.png"));
}

TEST_CASE("A clip without a camera or a folder does not begin", "[review][clip]")
{
    ClipCamera camera;
    camera.title = QStringLiteral("101 Square");
    camera.track.index = media::indexOf({});
    ClipDialog dialog({camera}, {{1s}, {10s}}, QStringLiteral("/proc/nowhere"), nullptr);
    auto *list = dialog.findChild<QListWidget *>();
    list->item(0)->setCheckState(Qt::Unchecked);
    dialog.start();
    CHECK_FALSE(dialog.isRunning());
    list->item(0)->setCheckState(Qt::Checked);
    dialog.start();
    CHECK_FALSE(dialog.isRunning());
}

TEST_CASE("Parts that an interrupted clip left behind are named and can be removed", "[review][clip]")
{
    const QTemporaryDir folder;
    QFile part(folder.filePath(QStringLiteral("107_street.mkv.part")));
    REQUIRE(part.open(QIODevice::WriteOnly));
    part.write("x");
    part.close();
    REQUIRE(media::unfinishedClips(folder.path()).size() == 1);
    ClipCamera camera;
    camera.title = QStringLiteral("101 Square");
    ClipDialog dialog({camera}, {{1s}, {10s}}, folder.path(), nullptr);
    auto *remove = dialog.findChild<QPushButton *>(QStringLiteral("removeUnfinished"));
    CHECK_FALSE(remove->isHidden());
    // Of another folder nothing is said before it was looked at.
    auto *where = dialog.findChild<QLineEdit *>(QStringLiteral("folder"));
    where->setText(folder.path() + QStringLiteral("/other"));
    CHECK(remove->isHidden());
    where->setText(folder.path());
    REQUIRE(waitFor([&] { return !remove->isHidden(); }));
    remove->click();
    CHECK(media::unfinishedClips(folder.path()).isEmpty());
    CHECK(remove->isHidden());
}

TEST_CASE("A bookmark keeps moment, note and picture", "[review][page]")
{
    ReviewConsole console;
    ReviewPage page(console.services());
    console.show(page);
    PageLooks looks(page);
    page.show({console.square, console.gate}, console.at(50s));
    REQUIRE(waitFor([&] { return looks.pictures() == 2; }));
    looks.trigger("bookmark");
    auto *dialog = page.findChild<WordsDialog *>();
    REQUIRE(dialog);
    dialog->setText(QStringLiteral("Plate readable"));
    confirm(dialog);
    auto *list = page.findChild<SideList *>(QStringLiteral("review.bookmarks"));
    REQUIRE(waitFor([&] { return list->rows().size() == 1; }));
    const SideRow &row = list->rows().front();
    CHECK(row.time == ReviewWords::clock(console.at(50s)));
    CHECK(row.number == QStringLiteral("101"));
    CHECK(row.text == QStringLiteral("Plate readable"));
    CHECK_FALSE(row.still.isNull());
    // Choosing it leads back to its moment.
    emit looks.timeline->seekWanted(console.at(90s));
    emit list->chosen(row.id);
    CHECK(looks.timeline->position() == console.at(50s));
}

TEST_CASE("A hold needs a reason, and is listed with what it keeps", "[review][page]")
{
    ReviewConsole console;
    ReviewPage page(console.services());
    console.show(page);
    PageLooks looks(page);
    page.show({console.square, console.street}, console.at(50s));
    REQUIRE(waitFor([&] { return looks.pictures() == 2; }));
    looks.trigger("hold");
    auto *dialog = page.findChild<HoldDialog *>();
    REQUIRE(dialog);
    confirm(dialog);
    CHECK(dialog->isVisible());
    dialog->findChild<QLineEdit *>(QStringLiteral("why"))->setText(QStringLiteral("Collision"));
    dialog->findChild<QLineEdit *>(QStringLiteral("caseNumber"))->setText(QStringLiteral("11250034526"));
    confirm(dialog);
    auto *list = page.findChild<SideList *>(QStringLiteral("review.holds"));
    REQUIRE(waitFor([&] { return list->rows().size() == 1; }));
    CHECK(list->rows().front().text == QStringLiteral("Collision"));
    CHECK(list->rows().front().detail.contains(QStringLiteral("11250034526")));
    CHECK(console.recording->holds().size() == 1);
}

TEST_CASE("The page is usable in every theme and where there is little room", "[review][page][looks]")
{
    ReviewConsole console;
    const incidents::Incident incident =
        console.makeIncident({console.square, console.street, console.gate, console.promenade});
    const auto themes = {std::pair{widgets::ThemeKind::Dark, "dark"},
                         std::pair{widgets::ThemeKind::Light, "light"},
                         std::pair{widgets::ThemeKind::HighContrast, "contrast"}};
    for (const auto &[kind, name] : themes) {
        widgets::applyTheme(*qApp, kind);
        ReviewPage page(console.services());
        console.show(page);
        PageLooks looks(page);
        page.showIncident(incident.id);
        REQUIRE(waitFor([&] { return looks.pictures() == 4; }));
        emit looks.timeline->seekWanted(console.at(130s));
        REQUIRE(waitFor([&] { return looks.state(3) == media::LaneStatus::State::NoFootage; }));
        REQUIRE(waitFor([&] { return looks.pictures() == 3; }));
        looks.grab(name);
        // 1366x768 without rail, header, strip and status.
        page.resize(1314, 660);
        QApplication::processEvents();
        CHECK(looks.tiles->width() > 400);
        looks.grab((std::string(name) + "_small").c_str());
    }
    widgets::applyTheme(*qApp, widgets::ThemeKind::Dark, 19.5);
    {
        ReviewPage page(console.services());
        console.show(page, {1860, 900});
        PageLooks looks(page);
        page.showIncident(incident.id);
        REQUIRE(waitFor([&] { return looks.pictures() == 4; }));
        looks.grab("double");
        CHECK(looks.tiles->width() > 600);
    }
    widgets::applyTheme(*qApp, widgets::ThemeKind::Dark);
}
