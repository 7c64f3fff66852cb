// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/stream_url.h"

#include <QDialog>

class QLineEdit;

namespace videoguard::access {
class Secrets;
}

namespace videoguard::wall {

class FieldNote;
class KeepChoice;
class SecretField;

/// Asks for a camera's name and password after it refused. Window-modal; the answer is valid after
/// `accepted`.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `camera`: what people call it. `user`: what was tried, may be empty. `secrets` must outlive the
    /// dialog.
    PasswordDialog(const QString &camera, const QString &user, access::Secrets &secrets,
                   QWidget *parent = nullptr);

    [[nodiscard]] base::Credentials credentials() const;
    /// As `StreamPool::setCredentials` takes it.
    [[nodiscard]] bool keep() const;

    void accept() override;

private:
    QLineEdit *m_user;
    FieldNote *m_userNote = nullptr;
    SecretField *m_password;
    FieldNote *m_passwordNote = nullptr;
    KeepChoice *m_keep;
};

} // namespace videoguard::wall
