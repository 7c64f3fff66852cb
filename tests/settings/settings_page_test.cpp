// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/settings_page.h"

#include "tests/settings/settings_fixture.h"
#include "tests/support/wait_for.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/settings_tools.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace videoguard;
using console::Setting;
using settings::FormRow;
using settings::LinkRow;
using settings::SettingRow;
using settings::SettingsPage;
using test::require;
using test::SettingsStore;
using test::waitFor;

namespace {

const QString kDwell = QStringLiteral("wall/tourDwell");
const QString kTone = QStringLiteral("alarms/tone");
const QString kTheme = QStringLiteral("interface/theme");

struct Screen : SettingsStore {
    SettingsPage page{*settings};

    Screen()
    {
        page.resize(1100, 800);
        page.show();
        page.activateWindow();
    }
    [[nodiscard]] QLineEdit *search() const
    {
        return page.findChild<QWidget *>(QStringLiteral("settings.search"))->findChild<QLineEdit *>();
    }
    [[nodiscard]] SettingRow *row(const QString &key) const
    {
        return page.findChild<SettingRow *>(QStringLiteral("setting.") + key);
    }
    template<typename Field>
    [[nodiscard]] Field *field(const QString &key) const
    {
        return row(key)->findChild<Field *>(key);
    }
    [[nodiscard]] QAbstractButton *reset(const QString &key) const
    {
        return row(key)->findChild<QAbstractButton *>(QStringLiteral("reset"));
    }
    /// Keys and link ids that can be seen.
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const FormRow *one : page.findChildren<FormRow *>()) {
            if (one->isVisible())
                names << one->field()->objectName();
        }
        return names;
    }
    void type(QLineEdit *edit, const QString &text) const
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    /// The note under the field.
    [[nodiscard]] QString note(const QString &key) const
    {
        return row(key)->field()->accessibleDescription();
    }
};

} // namespace

TEST_CASE("the screen shows one group at a time and every setting in some group", "[settings][page]")
{
    Screen screen;
    auto *groups = screen.page.findChild<QListWidget *>(QStringLiteral("settings.groups"));
    REQUIRE(groups);
    QStringList seen;
    for (int i = 0; i < groups->count(); ++i) {
        groups->setCurrentRow(i);
        const QStringList shown = screen.shown();
        CHECK_FALSE(shown.isEmpty());
        seen += shown;
    }
    CHECK(seen.size() == static_cast<qsizetype>(console::allSettings().size()));
    seen.removeDuplicates();
    CHECK(seen.size() == static_cast<qsizetype>(console::allSettings().size()));
}

TEST_CASE("a search finds settings by title, sentence, choice and key in every group", "[settings][page]")
{
    Screen screen;
    screen.search()->setText(QStringLiteral("PATROL step"));
    CHECK(screen.shown() == QStringList{kDwell});
    screen.search()->setText(QStringLiteral("high contrast"));
    CHECK(screen.shown().contains(kTheme));
    screen.search()->setText(QStringLiteral("alarms/tone"));
    CHECK(screen.shown() == QStringList{kTone});
    // Without regard to diacritics: "Latviešu" is a choice of the language.
    screen.search()->setText(QStringLiteral("latviesu"));
    CHECK(screen.shown() == QStringList{QStringLiteral("interface/language")});
    screen.search()->setText(QStringLiteral("no such thing"));
    CHECK(screen.shown().isEmpty());
    const auto *clear = screen.page.findChild<QAbstractButton *>();
    REQUIRE(clear);
    screen.search()->setText({});
    CHECK(screen.shown().contains(kTheme));
    CHECK_FALSE(screen.shown().contains(kTone));
}

TEST_CASE("a change applies at once and the way back appears with it", "[settings][page]")
{
    Screen screen;
    screen.page.showGroup(Setting::Group::Alarms);
    CHECK_FALSE(screen.reset(kTone)->isVisible());
    screen.field<QCheckBox>(kTone)->click();
    CHECK_FALSE(screen.settings->isOn(kTone));
    REQUIRE(screen.reset(kTone)->isVisible());
    CHECK(screen.reset(kTone)->text().contains(QStringLiteral("On")));
    screen.reset(kTone)->click();
    CHECK(screen.settings->isOn(kTone));
    CHECK(screen.field<QCheckBox>(kTone)->isChecked());
    CHECK_FALSE(screen.reset(kTone)->isVisible());

    screen.page.showGroup(Setting::Group::General);
    auto *theme = screen.field<QComboBox>(kTheme);
    theme->setCurrentIndex(1);
    CHECK(screen.settings->value(kTheme) == QStringLiteral("light"));
}

TEST_CASE("a number that cannot be is explained beside the field and stays as it was typed",
          "[settings][page]")
{
    Screen screen;
    screen.page.showGroup(Setting::Group::Wall);
    auto *dwell = screen.field<QLineEdit>(kDwell);
    screen.type(dwell, QStringLiteral("900"));
    CHECK(dwell->text() == QStringLiteral("900"));
    CHECK(screen.note(kDwell).contains(QStringLiteral("from 5 to 120")));
    CHECK(screen.settings->value(kDwell).toInt() == 10);
    screen.type(dwell, QStringLiteral("soon"));
    CHECK(dwell->text() == QStringLiteral("soon"));
    CHECK(screen.settings->value(kDwell).toInt() == 10);
    screen.type(dwell, QStringLiteral("25"));
    CHECK(screen.settings->value(kDwell).toInt() == 25);
    CHECK_FALSE(screen.note(kDwell).contains(QStringLiteral("from 5")));
    QTest::keyClick(dwell, Qt::Key_Up);
    REQUIRE(waitFor([&] { return screen.settings->value(kDwell).toInt() == 26; }));
}

TEST_CASE("what is typed counts after a rest, without Enter, and when the screen is left", "[settings][page]")
{
    Screen screen;
    screen.page.showGroup(Setting::Group::Wall);
    auto *dwell = screen.field<QLineEdit>(kDwell);
    dwell->setFocus();
    dwell->selectAll();
    QTest::keyClicks(dwell, QStringLiteral("33"));
    REQUIRE(waitFor([&] { return screen.settings->value(kDwell).toInt() == 33; }));
    dwell->selectAll();
    QTest::keyClicks(dwell, QStringLiteral("44"));
    screen.page.hide();
    CHECK(screen.settings->value(kDwell).toInt() == 44);
}

TEST_CASE("a locked setting says who locked it and cannot be changed", "[settings][page]")
{
    Screen screen;
    screen.preferences->setLayers({}, {{kTone, false}, {kDwell, 50}});
    screen.page.showGroup(Setting::Group::Alarms);
    CHECK_FALSE(screen.field<QCheckBox>(kTone)->isEnabled());
    CHECK_FALSE(screen.field<QCheckBox>(kTone)->isChecked());
    CHECK(screen.row(kTone)->findChild<QWidget *>(QStringLiteral("locked"))->isVisible());
    CHECK(screen.note(kTone).contains(QStringLiteral("policy")));
    screen.page.showGroup(Setting::Group::Wall);
    auto *dwell = screen.field<QLineEdit>(kDwell);
    CHECK(dwell->isReadOnly());
    CHECK(dwell->text() == QStringLiteral("50"));
    screen.preferences->setLayers({}, {});
    CHECK_FALSE(dwell->isReadOnly());
    CHECK(dwell->text() == QStringLiteral("10"));
    CHECK_FALSE(screen.row(kDwell)->findChild<QWidget *>(QStringLiteral("locked"))->isVisible());
}

TEST_CASE("a change from elsewhere is shown", "[settings][page]")
{
    Screen screen;
    screen.page.showGroup(Setting::Group::Wall);
    require(screen.settings->set(kDwell, 77));
    CHECK(screen.field<QLineEdit>(kDwell)->text() == QStringLiteral("77"));
    CHECK(screen.page.statusText().contains(QLatin1Char('1')));
}

TEST_CASE("links stand in their group, are found and say which one was pressed", "[settings][page]")
{
    Screen screen;
    QSignalSpy activated(&screen.page, &SettingsPage::linkActivated);
    screen.page.addLink(Setting::Group::Partners, QStringLiteral("join"), QStringLiteral("Partner server"),
                        QStringLiteral("Shares cameras."), QStringLiteral("Join…"));
    REQUIRE(screen.page.findChild<LinkRow *>());
    screen.page.showGroup(Setting::Group::Partners);
    CHECK(screen.shown() == QStringList{QStringLiteral("join")});
    screen.search()->setText(QStringLiteral("shares cameras"));
    CHECK(screen.shown() == QStringList{QStringLiteral("join")});
    screen.page.findChild<LinkRow *>()->findChild<QAbstractButton *>()->click();
    REQUIRE(activated.count() == 1);
    CHECK(activated.front().front().toString() == QStringLiteral("join"));
    // The same again, in another language.
    screen.page.addLink(Setting::Group::Partners, QStringLiteral("join"), QStringLiteral("Partneru serveris"),
                        QStringLiteral("Koplieto kameras."), QStringLiteral("Pievienoties…"));
    screen.search()->setText(QStringLiteral("koplieto"));
    REQUIRE(waitFor([&] { return screen.shown() == QStringList{QStringLiteral("join")}; }));
}

TEST_CASE("every control of the screen has a name and is reached by Tab", "[settings][page][accessibility]")
{
    Screen screen;
    for (const Setting &setting : console::allSettings()) {
        CAPTURE(setting.key);
        const QWidget *field = screen.row(setting.key)->field();
        CHECK(field->accessibleName() == console::settingText(setting.title));
        CHECK(field->accessibleDescription().contains(console::settingText(setting.sentence)));
        CHECK((field->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
    }
    for (const QAbstractButton *button : screen.page.findChildren<QAbstractButton *>()) {
        const QAccessibleInterface *tree =
            QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button));
        REQUIRE(tree);
        CAPTURE(button->objectName(), button->metaObject()->className());
        if (button->isVisible())
            CHECK_FALSE(tree->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("files are exported and imported with what was refused named", "[settings][page]")
{
    Screen screen;
    auto *tools = qobject_cast<settings::SettingsTools *>(screen.page.tools());
    REQUIRE(tools);
    QSignalSpy said(&screen.page, &SettingsPage::said);
    require(screen.settings->set(kDwell, 40));
    const QString path = screen.file.folder.filePath(QStringLiteral("out.json"));
    tools->exportFile(path);
    REQUIRE(said.count() == 1);
    CHECK_FALSE(said.back().at(1).toBool());
    screen.settings->resetAll();
    tools->importFile(path);
    CHECK(screen.settings->value(kDwell).toInt() == 40);
    tools->importFile(screen.file.folder.filePath(QStringLiteral("missing.json")));
    CHECK(said.back().at(1).toBool());
    test::writeFile(path, R"({"alarms/tone":false,"wall/tourDwell":1})");
    tools->importFile(path);
    CHECK_FALSE(screen.settings->isOn(kTone));
    auto *report = screen.page.window()->findChild<QDialog *>(QStringLiteral("importReport"));
    REQUIRE(report);
    CHECK(report->findChild<QLabel *>(QStringLiteral("refused"))->text().contains(kDwell));
    report->reject();
}

TEST_CASE("another size of text builds the form anew and keeps the place", "[settings][page]")
{
    Screen screen;
    screen.page.showGroup(Setting::Group::Wall);
    screen.field<QLineEdit>(kDwell)->setFocus();
    const QPointer<SettingRow> before = screen.row(kDwell);
    widgets::applyTheme(*qApp, widgets::ThemeKind::Light, 19.5);
    REQUIRE(waitFor([&] { return before.isNull(); }));
    REQUIRE(screen.row(kDwell));
    CHECK(screen.shown().contains(kDwell));
    CHECK(screen.page.focusWidget() == screen.field<QLineEdit>(kDwell));
    widgets::applyTheme(*qApp, widgets::ThemeKind::Dark, 0);
}
