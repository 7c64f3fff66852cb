// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;

namespace videoguard::access {
class Secrets;
}

namespace videoguard::shell {

/// Asks for the passphrase of the encrypted file of passwords once after the start, and whenever its action
/// is triggered, as long as the file is locked. GUI thread.
class UnlockPrompt : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the prompt. Nothing is asked before `askWhenReady`.
    UnlockPrompt(access::Secrets &secrets, QWidget &window);

    /// As soon as it is known whether there is a keyring.
    void askWhenReady();
    /// For a menu; visible while the file is locked.
    [[nodiscard]] QAction *action() const { return m_action; }
    void retranslate();

private:
    void ask();
    void update();

    access::Secrets &m_secrets;
    QWidget &m_window;
    QAction *m_action;
    QPointer<QDialog> m_dialog;
    bool m_asked = false;
};

} // namespace videoguard::shell
