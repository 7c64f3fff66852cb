// SPDX-License-Identifier: EUPL-1.2
#include "tests/incidents/page_fixture.h"
#include "ui/incidents/incident_card.h"
#include "ui/incidents/text_dialogs.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace videoguard;
using namespace videoguard::test;
using incidents_ui::IncidentCard;
using namespace std::chrono_literals;

namespace {

const base::WallTime kNow{std::chrono::microseconds(1'795'000'000'123'456)};

struct Shown {
    const PageFixture &f;
    IncidentCard *card;

    Shown(const PageFixture &fixture, const QString &id, bool edit)
        : f(fixture)
        , card(fixture.find<IncidentCard>("incidents.card"))
    {
        fixture.page->showIncident(id, edit);
        REQUIRE(waitFor([&] { return f.find<QLabel>("card.title")->isVisible(); }));
        if (edit)
            REQUIRE(waitFor([&] { return card->isEditing(); }));
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = f.find<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
};

} // namespace

TEST_CASE("what is typed into the card is saved as a whole", "[incidents][card]")
{
    const PageFixture f;
    const auto made = f.create(PageFixture::draft({}, kNow));
    const Shown shown(f, made.id, true);
    auto *type = f.find<QComboBox>("incident.type");
    REQUIRE(type->count() > 1);
    type->setCurrentIndex(1);
    emit type->activated(1);
    shown.type("incident.title", QStringLiteral("Collision with a bicycle"));
    shown.type("incident.place", QStringLiteral("Talsi, Pilsetas laukums"));
    f.find<QPlainTextEdit>("incident.description")->setPlainText(QStringLiteral("The car leaves."));
    auto *camera = f.find<QLineEdit>("incident.addCamera");
    camera->setFocus();
    QTest::keyClicks(camera, QStringLiteral("107"));
    QTest::keyClick(camera, Qt::Key_Return);
    f.find<QPushButton>("card.save")->click();
    REQUIRE(waitFor([&] { return !shown.card->isEditing(); }));
    const auto now = f.stored(made.id);
    CHECK(now.title == QStringLiteral("Collision with a bicycle"));
    CHECK(now.type == type->itemData(1).toString());
    CHECK(now.place == QStringLiteral("Talsi, Pilsetas laukums"));
    CHECK(now.description == QStringLiteral("The car leaves."));
    CHECK(now.cameraIds == std::vector<QString>{PageFixture::cameraId(107)});
    // Fields that nobody touched keep their microseconds.
    CHECK(now.from == kNow);
    CHECK(f.page->mayClose());
}

TEST_CASE("when somebody else saved first, nothing that was typed is lost", "[incidents][card]")
{
    const PageFixture f;
    const auto made = f.create(PageFixture::draft(QStringLiteral("First"), kNow));
    const Shown shown(f, made.id, true);
    shown.type("incident.title", QStringLiteral("Mine"));
    auto theirs = f.stored(made.id);
    theirs.title = QStringLiteral("Theirs");
    theirs.place = QStringLiteral("Sabile");
    (void)f.save(theirs);
    f.find<QPushButton>("card.save")->click();
    auto *notice = f.find<QWidget>("card.notice");
    REQUIRE(waitFor([&] { return notice->isVisible(); }));
    QString words;
    for (const QLabel *label : notice->findChildren<QLabel *>())
        words += label->text() + u'\n';
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("Theirs")));
    CHECK(words.contains(QStringLiteral("Place")));
    CHECK(f.find<QLineEdit>("incident.title")->text() == QStringLiteral("Mine"));
    CHECK(f.find<QLineEdit>("incident.place")->text() == QStringLiteral("Sabile"));
    CHECK(f.stored(made.id).title == QStringLiteral("Theirs"));
    f.find<QPushButton>("card.save")->click();
    REQUIRE(waitFor([&] { return !shown.card->isEditing(); }));
    const auto now = f.stored(made.id);
    CHECK(now.title == QStringLiteral("Mine"));
    CHECK(now.place == QStringLiteral("Sabile"));
}

TEST_CASE("what is typed waits while another incident is looked at", "[incidents][card]")
{
    const PageFixture f;
    const auto one = f.create(PageFixture::draft(QStringLiteral("One"), kNow));
    const auto other = f.create(PageFixture::draft(QStringLiteral("Other"), kNow + 1min));
    const Shown shown(f, one.id, true);
    shown.type("incident.place", QStringLiteral("Half a sentence"));
    f.page->showIncident(other.id, false);
    REQUIRE(waitFor([&] { return f.find<QLabel>("card.title")->text() == QStringLiteral("Other"); }));
    CHECK_FALSE(shown.card->isEditing());
    f.page->showIncident(one.id, false);
    REQUIRE(waitFor([&] { return shown.card->isEditing(); }));
    CHECK(f.find<QLineEdit>("incident.place")->text() == QStringLiteral("Half a sentence"));
    CHECK(f.stored(one.id).place.isEmpty());
    f.find<QPushButton>("card.cancel")->click();
    CHECK(f.page->mayClose());
}

TEST_CASE("an end before the begin is refused beside the field", "[incidents][card]")
{
    const PageFixture f;
    auto incident = PageFixture::draft(QStringLiteral("Turned round"), kNow);
    incident.to = kNow + 1min;
    const auto made = f.create(incident);
    incidents::Incident wrong = made;
    wrong.to = kNow + -1h;
    CHECK(incidents_ui::faultsOf(wrong).endBeforeBegin);
    CHECK_FALSE(incidents_ui::faultsOf(made).any());
    wrong.involved = {{QString(), QStringLiteral("tall")}};
    CHECK(incidents_ui::faultsOf(wrong).involvedWithoutRole == QList<int>{0});
}

TEST_CASE("closing asks for type and outcome, and a closed incident is not edited", "[incidents][card]")
{
    const PageFixture f;
    const auto made = f.create(PageFixture::draft(QStringLiteral("Noise"), kNow));
    const Shown shown(f, made.id, false);
    auto *next = f.find<QPushButton>("card.next");
    REQUIRE(next->text() == QStringLiteral("Take into review"));
    next->click();
    REQUIRE(waitFor([&] { return next->text() == QStringLiteral("Close…"); }));
    next->click();
    auto *dialog = f.dialog<incidents_ui::CloseDialog>();
    auto *accept = f.find<QPushButton>("dialog.accept", dialog);
    accept->click();
    CHECK(dialog->isVisible());
    f.find<QComboBox>("close.type", dialog)->setCurrentIndex(1);
    accept->click();
    CHECK(dialog->isVisible());
    f.find<QPlainTextEdit>("close.outcome", dialog)->setPlainText(QStringLiteral("Nobody there any more"));
    accept->click();
    REQUIRE(waitFor([&] { return f.stored(made.id).status == incidents::Status::Closed; }));
    const auto closed = f.stored(made.id);
    CHECK(closed.outcome == QStringLiteral("Nobody there any more"));
    CHECK(closed.to.isKnown());
    REQUIRE(waitFor([&] { return next->text() == QStringLiteral("Reopen"); }));
    CHECK_FALSE(f.find<QPushButton>("card.edit")->isEnabled());
}

TEST_CASE("a note is added though somebody is editing, and the draft stays", "[incidents][card]")
{
    const PageFixture f;
    const auto made = f.create(PageFixture::draft(QStringLiteral("Title"), kNow));
    const Shown shown(f, made.id, true);
    shown.type("incident.title", QStringLiteral("Typed"));
    shown.card->addNote();
    auto *dialog = f.dialog<incidents_ui::NoteDialog>();
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Plate read at camera 106."));
    f.find<QPushButton>("dialog.accept", dialog)->click();
    REQUIRE(waitFor([&] { return !f.stored(made.id).notes.empty(); }));
    CHECK(f.stored(made.id).notes.back().text == QStringLiteral("Plate read at camera 106."));
    CHECK(f.find<QLineEdit>("incident.title")->text() == QStringLiteral("Typed"));
    f.find<QPushButton>("card.save")->click();
    REQUIRE(waitFor([&] { return f.stored(made.id).title == QStringLiteral("Typed"); }));
    CHECK(f.stored(made.id).notes.size() == 1);
}

TEST_CASE("the buttons of the card lead to review, map and wall", "[incidents][card]")
{
    const PageFixture f;
    auto incident = PageFixture::draft(QStringLiteral("Seen twice"), kNow);
    incident.cameraIds = {PageFixture::cameraId(101), PageFixture::cameraId(106)};
    const auto made = f.create(incident);
    const Shown shown(f, made.id, false);
    QSignalSpy review(f.page.get(), &incidents_ui::IncidentsPage::reviewWanted);
    QSignalSpy map(f.page.get(), &incidents_ui::IncidentsPage::mapWanted);
    QSignalSpy wall(f.page.get(), &incidents_ui::IncidentsPage::wallWanted);
    f.find<QPushButton>("card.review")->click();
    f.find<QPushButton>("card.map")->click();
    f.find<QPushButton>("card.wall")->click();
    REQUIRE(review.count() == 1);
    CHECK(review.first().first().toString() == made.id);
    REQUIRE(map.count() == 1);
    CHECK(map.first().first().toStringList() ==
          QStringList{PageFixture::cameraId(101), PageFixture::cameraId(106)});
    CHECK(wall.count() == 1);
}
