// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace videoguard::access {
class Secrets;
}

namespace videoguard::wall {

class FieldNote;
class SecretField;

/// Asks once after a start for the passphrase of the encrypted file of passwords, and opens the file.
/// Accepted: it is open. Window-modal; the wall goes on behind it.
class UnlockDialog : public QDialog
{
    Q_OBJECT

public:
    /// `secrets` must outlive the dialog.
    explicit UnlockDialog(access::Secrets &secrets, QWidget *parent = nullptr);

    void accept() override;

private:
    access::Secrets &m_secrets;
    SecretField *m_passphrase;
    FieldNote *m_note;
};

} // namespace videoguard::wall
