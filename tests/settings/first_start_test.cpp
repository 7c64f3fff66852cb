// SPDX-License-Identifier: EUPL-1.2
#include "app/console/demo_cameras.h"
#include "tests/settings/first_start_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

#include <algorithm>

using namespace videoguard;
using namespace videoguard::test;
using shell::FirstStart;

namespace {

/// Shown and with the focus in it.
struct Shown {
    FirstStart dialog;
    int accepted = 0;
    int rejected = 0;

    explicit Shown(FreshConsole &fresh)
        : dialog(*fresh.console)
    {
        QObject::connect(&dialog, &QDialog::accepted, &dialog, [this] { ++accepted; });
        QObject::connect(&dialog, &QDialog::rejected, &dialog, [this] { ++rejected; });
        dialog.show();
        dialog.activateWindow();
        REQUIRE(waitFor([&] { return dialog.isActiveWindow(); }));
    }
};

QTreeWidget &list(FirstStart &dialog)
{
    return partOf<QTreeWidget>(dialog, "organisations");
}

QStringList shownRows(FirstStart &dialog)
{
    QStringList names;
    for (int i = 0; i < list(dialog).topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = list(dialog).topLevelItem(i);
        if (!row->isHidden() && (row->flags() & Qt::ItemIsSelectable))
            names << row->text(0);
    }
    return names;
}

} // namespace

TEST_CASE("the first start is due once per profile, and only while nothing is there", "[first_start]")
{
    FreshConsole fresh;
    CHECK(FirstStart::isDue(*fresh.console));
    SECTION("a camera is there")
    {
        REQUIRE(
            fresh.console->openAddress(*base::StreamUrl::parse(QStringLiteral("rtsp://127.0.0.1:1/a")), {}));
        CHECK_FALSE(FirstStart::isDue(*fresh.console));
    }
    SECTION("the catalogue holds records that the list has not read yet")
    {
        REQUIRE(console::demoFromFiles(*fresh.console));
        REQUIRE(waitFor([&] { return !fresh.ownSlug().isEmpty(); }));
        REQUIRE(fresh.console->cameras().loadDemo(QByteArrayLiteral("{\"cameras\":[]}"), {}));
        fresh.restart();
        CHECK_FALSE(FirstStart::isDue(*fresh.console));
    }
    SECTION("it was skipped, also in a later run")
    {
        {
            Shown shown(fresh);
            press(shown.dialog, Qt::Key_Escape);
            CHECK(shown.rejected == 1);
        }
        CHECK_FALSE(FirstStart::isDue(*fresh.console));
        fresh.restart();
        CHECK_FALSE(FirstStart::isDue(*fresh.console));
    }
}

TEST_CASE("skipping the first start writes the mark and nothing else", "[first_start]")
{
    FreshConsole fresh;
    Shown shown(fresh);
    partOf<QRadioButton>(shown.dialog, "language.lt").click();
    REQUIRE(tabTo(shown.dialog, "organisationSearch"));
    type(shown.dialog, QStringLiteral("skuod"));
    press(shown.dialog, Qt::Key_Return);
    CHECK_FALSE(list(shown.dialog).selectedItems().isEmpty());
    CHECK(fresh.ownSlug().isEmpty());
    CHECK(fresh.kept("interface/language").toString().isEmpty());
    CHECK_FALSE(fresh.isMarked());

    partOf<QPushButton>(shown.dialog, "skip").click();
    CHECK(shown.rejected == 1);
    CHECK(fresh.isMarked());
    CHECK(shell::currentLanguage() == QLatin1String("en"));
    CHECK(fresh.kept("interface/language").toString().isEmpty());
    fresh.restart();
    CHECK(fresh.ownSlug().isEmpty());
    CHECK(fresh.console->catalogue().partners().empty());
    CHECK(fresh.console->cameras().cameras().empty());
}

TEST_CASE("a language is tried on at once and kept by Start", "[first_start]")
{
    FreshConsole fresh;
    Shown shown(fresh);
    REQUIRE(tabTo(shown.dialog, "language.en"));
    press(shown.dialog, Qt::Key_Left);
    CHECK(shell::currentLanguage() == QLatin1String("lt"));
    press(shown.dialog, Qt::Key_Left);
    CHECK(shell::currentLanguage() == QLatin1String("lv"));
    CHECK(partOf<QRadioButton>(shown.dialog, "language.lv").isChecked());
    // Numbers, names and the list's order follow at once.
    CHECK(QLocale().language() == QLocale::Latvian);
    press(shown.dialog, Qt::Key_Return);
    CHECK(shown.accepted == 1);
    CHECK(shown.dialog.outcome().language == QLatin1String("lv"));
    CHECK(fresh.kept("interface/language").toString() == QLatin1String("lv"));
    CHECK(fresh.isMarked());
}

TEST_CASE("every word of the first start follows the language", "[first_start]")
{
    FreshConsole fresh;
    Shown shown(fresh);
    const auto words = [&] {
        QStringList all;
        for (const QLabel *label : shown.dialog.findChildren<QLabel *>())
            all << label->text();
        for (const QAbstractButton *button : shown.dialog.findChildren<QAbstractButton *>())
            all << button->text();
        return all;
    };
    const QStringList english = words();
    const QStringList reached = english.filter(QStringLiteral("Welcome"));
    CHECK(reached.size() == 1);
    int changes = 0;
    struct Counter : QObject {
        int *changes;
        bool eventFilter(QObject *, QEvent *event) override
        {
            *changes += event->type() == QEvent::LanguageChange ? 1 : 0;
            return false;
        }
    } counter;
    counter.changes = &changes;
    shown.dialog.installEventFilter(&counter);
    partOf<QRadioButton>(shown.dialog, "language.lv").click();
    CHECK(waitFor([&] { return changes > 0; }));
    // Back again it reads as before: nothing was said only once.
    partOf<QRadioButton>(shown.dialog, "language.en").click();
    changes = 0;
    CHECK(waitFor([&] { return changes > 0; }));
    CHECK(words() == english);
}

TEST_CASE("the seventeen partners, the police and another organisation are offered by their own names",
          "[first_start]")
{
    FreshConsole fresh;
    Shown shown(fresh);
    const QStringList all = shownRows(shown.dialog);
    CHECK(all.size() == 17 + 3 + 1);
    CHECK(all.contains(QString::fromUtf8("Skuodo rajono savivaldybė")));
    CHECK(all.contains(QString::fromUtf8("Talsu novads")));
    CHECK(all.contains(QString::fromUtf8("Valsts policija, Kurzemes reģiona pārvalde")));

    REQUIRE(tabTo(shown.dialog, "organisationSearch"));
    type(shown.dialog, QStringLiteral("plunge"));
    REQUIRE(shownRows(shown.dialog).size() == 2);
    CHECK(shownRows(shown.dialog).front() == QString::fromUtf8("Plungės rajono savivaldybė"));
    partOf<QLineEdit>(shown.dialog, "organisationSearch").setText(QStringLiteral("dienvidkurz"));
    CHECK(shownRows(shown.dialog).size() == 7 + 1);
    partOf<QLineEdit>(shown.dialog, "organisationSearch").setText(QStringLiteral("xyz"));
    CHECK(shownRows(shown.dialog).size() == 1);
}

TEST_CASE("the whole first start works by the keyboard alone", "[first_start]")
{
    FreshConsole fresh;
    Shown shown(fresh);
    REQUIRE(tabTo(shown.dialog, "organisationSearch"));
    type(shown.dialog, QStringLiteral("skuodas"));
    press(shown.dialog, Qt::Key_Down);
    CHECK(shown.dialog.focusWidget() == &list(shown.dialog));
    REQUIRE(tabTo(shown.dialog, "cameras.real"));
    press(shown.dialog, Qt::Key_Down);
    CHECK(partOf<QRadioButton>(shown.dialog, "cameras.demo").isChecked());
    REQUIRE(tabTo(shown.dialog, "join"));
    press(shown.dialog, Qt::Key_Space);
    REQUIRE(tabTo(shown.dialog, "skip"));
    REQUIRE(tabTo(shown.dialog, "start"));
    press(shown.dialog, Qt::Key_Return);
    REQUIRE(waitFor([&] { return shown.accepted == 1; }));
    CHECK(fresh.ownSlug() == QLatin1String("lt-skuodas"));
    CHECK(fresh.console->catalogue().partners().size() >= 20);
    CHECK(shown.dialog.outcome().demo);
    CHECK(shown.dialog.outcome().join);

    // The demo leaves the organisation as it was chosen.
    REQUIRE(console::demoFromFiles(*fresh.console));
    REQUIRE(waitFor([&] { return fresh.console->cameras().cameras().size() > 16; }));
    CHECK(fresh.ownSlug() == QLatin1String("lt-skuodas"));
}

TEST_CASE("another organisation needs a name and becomes the own one", "[first_start]")
{
    FreshConsole fresh;
    Shown shown(fresh);
    QTreeWidget &rows = list(shown.dialog);
    rows.setCurrentItem(rows.topLevelItem(rows.topLevelItemCount() - 1));
    auto &name = partOf<QLineEdit>(shown.dialog, "organisationName");
    CHECK(name.isVisible());
    auto &start = partOf<QPushButton>(shown.dialog, "start");
    start.click();
    CHECK(shown.accepted == 0);
    CHECK_FALSE(name.accessibleDescription().isEmpty());
    CHECK(shown.dialog.focusWidget() == &name);
    CHECK_FALSE(fresh.isMarked());

    type(shown.dialog, QString::fromUtf8("Ķeguma novada pašvaldība"));
    start.click();
    REQUIRE(waitFor([&] { return shown.accepted == 1; }));
    const catalogue::Partner *own =
        fresh.console->catalogue().partner(fresh.console->catalogue().ownPartnerId());
    REQUIRE(own);
    CHECK(own->nameLv == QString::fromUtf8("Ķeguma novada pašvaldība"));
    CHECK(own->prefix == QLatin1String("KEG"));
    CHECK(own->slug.startsWith(QLatin1String("org-keguma-")));

    // Asked again, it is in the list and chosen.
    Shown again(fresh);
    REQUIRE(list(again.dialog).selectedItems().size() == 1);
    CHECK(list(again.dialog).selectedItems().front()->text(0) == own->nameLv);
}

TEST_CASE("going through the first start without choosing keeps what was chosen before", "[first_start]")
{
    FreshConsole fresh;
    {
        Shown shown(fresh);
        REQUIRE(tabTo(shown.dialog, "organisationSearch"));
        type(shown.dialog, QStringLiteral("talsu"));
        press(shown.dialog, Qt::Key_Return);
        partOf<QPushButton>(shown.dialog, "start").click();
        REQUIRE(waitFor([&] { return shown.accepted == 1; }));
    }
    fresh.restart();
    Shown again(fresh);
    REQUIRE(list(again.dialog).selectedItems().size() == 1);
    partOf<QPushButton>(again.dialog, "start").click();
    REQUIRE(waitFor([&] { return again.accepted == 1; }));
    CHECK(fresh.ownSlug() == QLatin1String("lv-talsi"));
    CHECK_FALSE(again.dialog.outcome().demo);
}

TEST_CASE("choosing real cameras after the demo takes the demo away", "[first_start]")
{
    FreshConsole fresh;
    REQUIRE(console::demoFromFiles(*fresh.console));
    REQUIRE(waitFor([&] { return fresh.console->cameras().cameras().size() > 16; }));
    Shown shown(fresh);
    CHECK(partOf<QRadioButton>(shown.dialog, "cameras.demo").isChecked());
    partOf<QRadioButton>(shown.dialog, "cameras.real").click();
    CHECK_FALSE(fresh.console->cameras().cameras().empty());
    partOf<QPushButton>(shown.dialog, "start").click();
    CHECK(waitFor([&] { return fresh.console->cameras().cameras().empty(); }));
    CHECK_FALSE(shown.dialog.outcome().demo);
}

TEST_CASE("where no keyring is, an encrypted file is offered and its passphrase asked twice", "[first_start]")
{
    FreshConsole fresh;
    access::Secrets &secrets = fresh.console->secrets();
    REQUIRE(waitFor([&] {
        return !secrets.keyringFault().isEmpty() || secrets.place() != access::Secrets::Place::Memory;
    }));
    if (secrets.place() != access::Secrets::Place::Memory)
        return; // this machine has a keyring
    Shown shown(fresh);
    auto &useFile = partOf<QCheckBox>(shown.dialog, "useFile");
    auto &passphrase = partOf<QLineEdit>(shown.dialog, "passphrase");
    REQUIRE(useFile.isVisible());
    CHECK_FALSE(passphrase.isVisible());
    useFile.click();
    REQUIRE(passphrase.isVisible());
    auto &start = partOf<QPushButton>(shown.dialog, "start");
    passphrase.setText(QStringLiteral("short"));
    start.click();
    CHECK(shown.accepted == 0);
    passphrase.setText(QStringLiteral("four words are better"));
    partOf<QLineEdit>(shown.dialog, "passphraseRepeat").setText(QStringLiteral("four words are worse"));
    start.click();
    CHECK(shown.accepted == 0);
    CHECK_FALSE(secrets.encryptedFileExists());
    partOf<QLineEdit>(shown.dialog, "passphraseRepeat").setText(QStringLiteral("four words are better"));
    start.click();
    CHECK(shown.accepted == 1);
    CHECK(secrets.place() == access::Secrets::Place::EncryptedFile);
}
