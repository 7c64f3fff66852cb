// SPDX-License-Identifier: EUPL-1.2
/// `access` will hold accounts, roles and the audit trail; for now it keeps the secrets of cameras. It knows neither
/// streams nor cameras: a secret lies under a key (the camera's id).
#pragma once

#include "app/base/stream_url.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace videoguard::access {

/// Where passwords are kept. The keyring of the desktop when one runs; else only in memory until the program ends,
/// unless the operator chose an encrypted file (XChaCha20-Poly1305, key by Argon2id from a passphrase; libsodium).
/// Never in any table, log or exported file. GUI thread, asynchronous: a keyring may ask the operator first.
class Secrets : public QObject
{
    Q_OBJECT

public:
    enum class Place { Memory, Keyring, EncryptedFile };

    /// `profileFolder`: where the encrypted file lies (secrets.vault), if there is one.
    explicit Secrets(QString profileFolder, QObject *parent = nullptr);
    ~Secrets() override;

    /// Tries the keyring once; `ready` follows. Without a usable keyring the place is Memory.
    void probeKeyring();
    [[nodiscard]] Place place() const { return m_place; }
    /// English, for the settings page and the log: why the keyring is not used. Empty when it is.
    [[nodiscard]] const QString &keyringFault() const { return m_keyringFault; }

    [[nodiscard]] bool encryptedFileExists() const;
    /// Creates the file with everything now in memory, or opens the existing one. Takes some tenths of a second by design (Argon2id): run
    /// from a dialog with a busy cursor. Errors: Denied (wrong passphrase), Corrupt, Full, Internal.
    [[nodiscard]] base::Result<void> useEncryptedFile(const QString &passphrase);

    using Answer = std::function<void(const base::Credentials &)>;
    /// Empty credentials when there is none. The answer comes through the event loop, also when it is known already.
    void find(const QString &key, QObject *context, Answer answer);
    /// `keep` false: only for this session, whatever the place.
    void store(const QString &key, const base::Credentials &credentials, bool keep);
    void forget(const QString &key);

signals:
    void ready();
    /// A secret could not be written to its place; it is kept in memory. `cause` is redacted.
    void storeFailed(const QString &cause);

private:
    class Vault;

    QString m_profileFolder;
    Place m_place = Place::Memory;
    QString m_keyringFault;
    QHash<QString, base::Credentials> m_memory;
    std::unique_ptr<Vault> m_vault;
};

} // namespace videoguard::access
