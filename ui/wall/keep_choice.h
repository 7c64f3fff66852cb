// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/access/secrets.h"

#include <QWidget>

class QComboBox;

namespace videoguard::wall {

class FieldNote;
class SecretField;

/// "Keep the password": the places that this workstation really has. Where there is no keyring, an encrypted
/// file can be chosen; its passphrase is asked here and the file opened when the dialog is confirmed.
class KeepChoice : public QWidget
{
    Q_OBJECT

public:
    explicit KeepChoice(access::Secrets &secrets, QWidget *parent = nullptr);

    /// Whether the password is to be kept beyond this session.
    [[nodiscard]] bool keeps() const;
    /// Opens or creates the encrypted file if that was chosen (some tenths of a second). False: it says why
    /// under the field and the dialog stays open.
    [[nodiscard]] bool settle();

private:
    void fill();
    void choiceChanged();

    access::Secrets &m_secrets;
    QComboBox *m_choice;
    FieldNote *m_choiceNote;
    QWidget *m_fileFields;
    SecretField *m_passphrase;
    QWidget *m_repeatFields;
    SecretField *m_repeat;
    FieldNote *m_passphraseNote;
    FieldNote *m_repeatNote;
};

} // namespace videoguard::wall
