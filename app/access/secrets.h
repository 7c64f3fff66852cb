// SPDX-License-Identifier: EUPL-1.2
/// `access` will hold accounts, roles and the audit trail; for now it keeps the secrets of cameras. It knows
/// neither streams nor cameras: a secret lies under a key (the camera's id).
#pragma once

#include "app/base/stream_url.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <vector>

namespace videoguard::access {

class Keyring;
class Vault;

/// Where passwords are kept. The keyring of the desktop when one runs; else only in memory until the program
/// ends, unless the operator chose an encrypted file (XChaCha20-Poly1305, key by Argon2id from a passphrase;
/// libsodium). Never in any table, log or exported file. GUI thread, asynchronous: a keyring may ask the
/// operator first.
class Secrets : public QObject
{
    Q_OBJECT

public:
    enum class Place { Memory, Keyring, EncryptedFile };

    /// `profileFolder`: where the encrypted file lies (secrets.vault), if there is one.
    explicit Secrets(QString profileFolder, QObject *parent = nullptr);
    /// With another keyring than the desktop's, for tests.
    Secrets(QString profileFolder, std::unique_ptr<Keyring> keyring, QObject *parent = nullptr);
    ~Secrets() override;

    /// Tries the keyring once by writing, reading and removing an entry; `ready` follows within 3 s. Without
    /// a usable keyring the place is Memory. One that answers later (the operator had to unlock it) is still
    /// taken, with a second `ready`.
    void probeKeyring();
    [[nodiscard]] Place place() const { return m_place; }
    /// English, for the settings page and the log: why the keyring is not used. Empty when it is.
    [[nodiscard]] const QString &keyringFault() const { return m_keyringFault; }

    [[nodiscard]] bool encryptedFileExists() const;
    /// There is a file with kept passwords that nobody has opened yet: its passphrase has to be asked.
    [[nodiscard]] bool encryptedFileIsLocked() const
    {
        return m_place != Place::EncryptedFile && encryptedFileExists();
    }
    /// Creates the file with everything that is to be kept, or opens the existing one and adds it there. What
    /// is in memory wins over the file. Takes some tenths of a second by design (Argon2id): run from a dialog
    /// with a busy cursor. Errors: Denied (wrong or empty passphrase), Corrupt, Unsupported (newer file),
    /// Full, Internal; the place stays then.
    [[nodiscard]] base::Result<void> useEncryptedFile(const QString &passphrase);

    using Answer = std::function<void(const base::Credentials &)>;
    /// Empty credentials when there is none. The answer comes through the event loop, also when it is known
    /// already; while the keyring is probed, after that; from a silent keyring, after 10 s. No answer comes
    /// once `context` is gone.
    void find(const QString &key, QObject *context, Answer answer);
    /// `keep` false: only for this session, whatever the place. Empty credentials: as `forget`.
    void store(const QString &key, const base::Credentials &credentials, bool keep);
    void forget(const QString &key);

    /// For tests: instead of 3 s and 10 s.
    void setKeyringTimeouts(std::chrono::milliseconds probe, std::chrono::milliseconds read);

signals:
    void ready();
    /// Secrets that could not be given before can be found from now on: the file was opened, or a keyring
    /// answered late.
    void unlocked();
    /// A secret could not be written to its place (it is kept in memory), or not be removed from it. `cause`
    /// is redacted.
    void storeFailed(const QString &cause);

private:
    struct Entry {
        base::Credentials credentials;
        bool keep = false;
    };
    struct Question {
        QString key;
        QPointer<QObject> context;
        Answer answer;
    };

    void checkProbe(const base::Result<void> &step, const std::function<void()> &next);
    void endProbe(const QString &fault);
    void useKeyring();
    void ask(const Question &question);
    void deliver(const Question &question, const base::Credentials &credentials);
    void writeToKeyring(const QString &key, const base::Credentials &credentials);
    void report(const base::Result<void> &result);
    [[nodiscard]] QString vaultPath() const;

    QString m_profileFolder;
    Place m_place = Place::Memory;
    QString m_keyringFault;
    QHash<QString, Entry> m_memory;
    std::vector<Question> m_waiting; ///< while the keyring is probed
    bool m_probing = false;
    quint64 m_revision = 0; ///< counts changes, so that a late answer of the keyring does not undo one
    std::chrono::milliseconds m_probeTimeout{3000};
    std::chrono::milliseconds m_readTimeout{10000};
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Keyring>
        m_keyring; ///< last, so that it goes first: no answer reaches a half-destroyed object
};

} // namespace videoguard::access
