// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/kiosk_code.h"

#include "app/access/pass_code.h"
#include "app/console/console.h"
#include "tests/console/fixture.h"
#include "tests/support/wait_for.h"

#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace videoguard;
using namespace videoguard::shell;
using namespace std::chrono_literals;
using access::passCodeFits;
using access::passCodeHash;
using test::taken;
using test::waitFor;

namespace {

const QString kKey = QStringLiteral("workstation/kioskCode");
const QString kCode = QStringLiteral("Sēja-4711");

class HandClock : public base::Clock
{
public:
    base::SteadyTime steady() const override { return now; }
    base::WallTime wall() const override { return {}; }
    base::SteadyTime now = base::SteadyTime(1h);
};

QLineEdit &field(const QDialog &dialog, const char *name)
{
    auto *found = dialog.findChild<QLineEdit *>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

widgets::DialogNote *fault(const QDialog &dialog)
{
    for (auto *note : dialog.findChildren<widgets::DialogNote *>()) {
        if (note->isFault())
            return note;
    }
    return nullptr;
}

/// Types into the fields and presses the button of this name.
void fill(QDialog &dialog, const QString &present, const QString &code, const QString &again,
          const char *button = "set")
{
    if (dialog.findChild<QLineEdit *>(QStringLiteral("present")))
        field(dialog, "present").setText(present);
    field(dialog, "code").setText(code);
    field(dialog, "again").setText(again);
    dialog.findChild<QPushButton *>(QLatin1String(button))->click();
}

} // namespace

TEST_CASE("a code fits its hash and no other does", "[settings][kiosk]")
{
    const QString hash = passCodeHash(kCode);
    CHECK(hash.startsWith(QStringLiteral("$argon2id$")));
    CHECK_FALSE(hash.contains(kCode));
    CHECK(passCodeFits(kCode, hash));
    CHECK_FALSE(passCodeFits(QStringLiteral("Sēja-4712"), hash));
    CHECK_FALSE(passCodeFits({}, hash));
    CHECK(passCodeHash(kCode) != hash); // salted
    // The same letter as one sign and as two.
    CHECK(passCodeFits(kCode.normalized(QString::NormalizationForm_D), hash));
}

TEST_CASE("what is no hash lets nobody through", "[settings][kiosk]")
{
    CHECK(passCodeHash({}).isEmpty());
    for (const QString &hash : {QString(), kCode, QStringLiteral("$argon2id$v=19$m=65536"),
                                QString(500, QLatin1Char('a')), QStringLiteral("$argon2id$ā")})
        CHECK_FALSE(passCodeFits(kCode, hash));
}

TEST_CASE("wrong codes have to wait longer and longer", "[settings][kiosk]")
{
    HandClock clock;
    KioskTries tries(clock);
    CHECK(tries.wait() == 0ms);
    tries.wrong();
    tries.wrong();
    CHECK(tries.wait() == 0ms);
    tries.wrong();
    CHECK(tries.wait() == 5s);
    clock.now += 2s;
    CHECK(tries.wait() == 3s);
    clock.now += 10s;
    CHECK(tries.wait() == 0ms);
    tries.wrong();
    CHECK(tries.wait() == 10s);
    for (int i = 0; i < 100; ++i)
        tries.wrong();
    CHECK(tries.wait() == 300s);
    tries.right();
    CHECK(tries.wait() == 0ms);
}

TEST_CASE("the right code opens the lock, a wrong one does not", "[settings][kiosk]")
{
    HandClock clock;
    KioskTries tries(clock);
    QWidget window;
    QPointer<KioskLeaveDialog> dialog = new KioskLeaveDialog(passCodeHash(kCode), tries, &window);
    int opened = 0;
    QObject::connect(dialog, &QDialog::accepted, &window, [&] { ++opened; });
    dialog->open();
    auto *unlock = dialog->findChild<QPushButton *>(QStringLiteral("unlock"));
    for (int i = 0; i < 3; ++i) {
        field(*dialog, "code").setText(QStringLiteral("0000"));
        unlock->click();
        REQUIRE(waitFor([&] { return fault(*dialog) && field(*dialog, "code").text().isEmpty(); }));
    }
    CHECK(opened == 0);
    // Now it waits: even the right one is not looked at.
    CHECK_FALSE(field(*dialog, "code").isEnabled());
    CHECK_FALSE(unlock->isEnabled());
    clock.now += 6s;
    REQUIRE(waitFor([&] { return unlock->isEnabled(); }));
    field(*dialog, "code").setText(kCode);
    unlock->click();
    REQUIRE(waitFor([&] { return opened == 1; }));
    CHECK(tries.wait() == 0ms);
    CHECK(waitFor([&] { return dialog.isNull(); }));
}

TEST_CASE("a code is set, changed with the present one, and removed", "[settings][kiosk]")
{
    const QTemporaryDir folder;
    const auto console = taken(console::Console::open(folder.path()));
    console::Preferences &preferences = console->preferences();
    const auto hash = [&] { return preferences.value(kKey).toString(); };
    {
        KioskCodeDialog dialog(preferences);
        dialog.show();
        fill(dialog, {}, QStringLiteral("123"), QStringLiteral("123"));
        CHECK(fault(dialog));
        fill(dialog, {}, kCode, QStringLiteral("4711"));
        CHECK(fault(dialog));
        CHECK(hash().isEmpty());
        fill(dialog, {}, kCode, kCode);
        REQUIRE(waitFor([&] { return dialog.result() == QDialog::Accepted; }));
        CHECK(passCodeFits(kCode, hash()));
        CHECK(KioskCodeDialog::isSet(preferences));
    }
    {
        KioskCodeDialog dialog(preferences);
        dialog.show();
        fill(dialog, QStringLiteral("wrong"), QStringLiteral("other"), QStringLiteral("other"));
        REQUIRE(waitFor([&] { return fault(dialog) != nullptr; }));
        CHECK(passCodeFits(kCode, hash()));
        fill(dialog, kCode, QStringLiteral("other"), QStringLiteral("other"));
        REQUIRE(waitFor([&] { return dialog.result() == QDialog::Accepted; }));
        CHECK(passCodeFits(QStringLiteral("other"), hash()));
    }
    // Nowhere in the clear, and in no file that is handed on.
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            CHECK_FALSE(file.readAll().contains(kCode.toUtf8()));
    }
    CHECK_FALSE(console->settings().exported().contains("kioskCode"));
    {
        KioskCodeDialog dialog(preferences);
        dialog.show();
        fill(dialog, QStringLiteral("other"), {}, {}, "remove");
        REQUIRE(waitFor([&] { return dialog.result() == QDialog::Accepted; }));
        CHECK(hash().isEmpty());
        CHECK_FALSE(KioskCodeDialog::isSet(preferences));
    }
}

TEST_CASE("a code that the policy sets cannot be changed here", "[settings][kiosk]")
{
    const QTemporaryDir folder;
    const auto console = taken(console::Console::open(folder.path()));
    console->preferences().setLayers({}, {{kKey, passCodeHash(kCode)}});
    KioskCodeDialog dialog(console->preferences());
    dialog.show();
    CHECK_FALSE(field(dialog, "code").isEnabled());
    CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("set"))->isEnabled());
    CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("remove"))->isEnabled());
}
