// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/access/secrets.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace videoguard::wall {
class FieldNote;
class SecretField;
} // namespace videoguard::wall

namespace videoguard::shell {

/// Says whether passwords of cameras and servers can be kept here and what that means, and offers the
/// encrypted file where there is no keyring. Writes nothing before `settle`.
class PasswordCheck : public QWidget
{
    Q_OBJECT

public:
    /// What was found out.
    enum class State {
        Checking,
        Keyring,  ///< the desktop's keyring keeps them
        File,     ///< the encrypted file, open
        Locked,   ///< there is such a file, and nobody has opened it yet
        Forgotten ///< neither: until the program ends
    };

    /// `secrets` outlives it.
    explicit PasswordCheck(access::Secrets &secrets, QWidget *parent = nullptr);

    [[nodiscard]] State state() const;
    /// Opens or makes the encrypted file when that was chosen; false: it says under the field why not. Takes
    /// some tenths of a second then.
    [[nodiscard]] bool settle();
    void retranslate();

private:
    void showState();
    void showFault(const base::Error &error);

    access::Secrets &m_secrets;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    QCheckBox *m_useFile;
    QWidget *m_fields;
    QLabel *m_passphraseLabel;
    wall::SecretField *m_passphrase;
    wall::FieldNote *m_passphraseNote;
    QWidget *m_repeatFields;
    QLabel *m_repeatLabel;
    wall::SecretField *m_repeat;
    wall::FieldNote *m_repeatNote;
};

} // namespace videoguard::shell
