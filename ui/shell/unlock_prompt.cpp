// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/unlock_prompt.h"

#include "app/access/secrets.h"
#include "ui/shell/kiosk.h"
#include "ui/wall/unlock_dialog.h"

#include <QAction>

namespace videoguard::shell {

UnlockPrompt::UnlockPrompt(access::Secrets &secrets, QWidget &window)
    : QObject(&window)
    , m_secrets(secrets)
    , m_window(window)
    , m_action(new QAction(&window))
{
    m_action->setObjectName(QStringLiteral("shell.unlock"));
    connect(m_action, &QAction::triggered, this, &UnlockPrompt::ask);
    connect(&m_secrets, &access::Secrets::unlocked, this, &UnlockPrompt::update);
    retranslate();
    update();
}

void UnlockPrompt::askWhenReady()
{
    connect(&m_secrets, &access::Secrets::ready, this, [this] {
        update();
        // `ready` may come a second time, from a keyring that answers late.
        if (!std::exchange(m_asked, true) && m_secrets.encryptedFileIsLocked())
            ask();
    });
}

void UnlockPrompt::ask()
{
    // A closed one may still wait for its deletion.
    const bool isAsking = m_dialog && m_dialog->isVisible();
    if (isAsking || !m_secrets.encryptedFileIsLocked())
        return;
    m_dialog = new wall::UnlockDialog(m_secrets, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Without it the cameras of a wall PC would stay dark.
    Kiosk::allow(m_dialog);
    m_dialog->open();
}

void UnlockPrompt::update()
{
    m_action->setVisible(m_secrets.encryptedFileIsLocked());
    if (m_dialog && !m_secrets.encryptedFileIsLocked())
        m_dialog->close();
}

void UnlockPrompt::retranslate()
{
    m_action->setText(tr("Open the file of passwords…"));
    m_action->setToolTip(tr("Ask for its passphrase, so that cameras with a password show their pictures"));
}

} // namespace videoguard::shell
