// SPDX-License-Identifier: EUPL-1.2
#include "app/access/secrets.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "ui/shell/unlock_prompt.h"
#include "ui/wall/form_parts.h"
#include "ui/wall/unlock_dialog.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace videoguard;

namespace {

const QString kPassphrase = QStringLiteral("four words are better");

/// A profile in which an earlier run left an encrypted file.
struct LockedProfile {
    QTemporaryDir folder;
    LockedProfile()
    {
        access::Secrets before(folder.path());
        before.store(QStringLiteral("camera"), {QStringLiteral("operator"), QStringLiteral("secret")}, true);
        REQUIRE(before.useEncryptedFile(kPassphrase));
    }
};

/// The question while it is on the screen; a closed one is deleted later.
wall::UnlockDialog *dialogOf(QWidget &window)
{
    for (wall::UnlockDialog *dialog : window.findChildren<wall::UnlockDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the passphrase of kept passwords is asked once after the start, and a wrong one says so",
          "[shell][unlock]")
{
    const LockedProfile profile;
    access::Secrets secrets(profile.folder.path());
    QWidget window;
    shell::UnlockPrompt prompt(secrets, window);
    prompt.askWhenReady();
    CHECK(dialogOf(window) == nullptr);
    secrets.probeKeyring();
    REQUIRE(test::waitFor([&] { return dialogOf(window) != nullptr; }));
    CHECK(prompt.action()->isVisible());

    wall::UnlockDialog &dialog = *dialogOf(window);
    auto *passphrase = dialog.findChild<QLineEdit *>(QStringLiteral("passphrase"));
    auto *open = dialog.findChild<QPushButton *>(QStringLiteral("open"));
    passphrase->setText(QStringLiteral("wrong"));
    open->click();
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<wall::FieldNote *>()->isFault());
    CHECK(secrets.encryptedFileIsLocked());

    passphrase->setText(kPassphrase);
    open->click();
    CHECK_FALSE(secrets.encryptedFileIsLocked());
    CHECK_FALSE(prompt.action()->isVisible());
    CHECK(test::waitFor([&] { return dialogOf(window) == nullptr; }));
}

TEST_CASE("whoever chooses later can still open the passwords from the menu", "[shell][unlock]")
{
    const LockedProfile profile;
    access::Secrets secrets(profile.folder.path());
    QWidget window;
    shell::UnlockPrompt prompt(secrets, window);
    prompt.askWhenReady();
    secrets.probeKeyring();
    REQUIRE(test::waitFor([&] { return dialogOf(window) != nullptr; }));
    dialogOf(window)->findChild<QPushButton *>(QStringLiteral("later"))->click();
    REQUIRE(test::waitFor([&] { return dialogOf(window) == nullptr; }));
    CHECK(secrets.encryptedFileIsLocked());
    prompt.action()->trigger();
    CHECK(dialogOf(window) != nullptr);
}

TEST_CASE("nobody is asked for a passphrase where no passwords were kept", "[shell][unlock]")
{
    const QTemporaryDir folder;
    access::Secrets secrets(folder.path());
    QWidget window;
    shell::UnlockPrompt prompt(secrets, window);
    prompt.askWhenReady();
    bool ready = false;
    QObject::connect(&secrets, &access::Secrets::ready, [&ready] { ready = true; });
    secrets.probeKeyring();
    REQUIRE(test::waitFor([&] { return ready; }));
    CHECK(dialogOf(window) == nullptr);
    CHECK_FALSE(prompt.action()->isVisible());
}
