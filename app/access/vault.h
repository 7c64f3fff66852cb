// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/access/secret_bytes.h"
#include "app/base/stream_url.h"

#include <QByteArray>
#include <QHash>

namespace videoguard::access {

/// The encrypted file of secrets: XChaCha20-Poly1305, its key by Argon2id from a passphrase (libsodium). All
/// integers little endian:
///
///     offset size
///          0    8  "VGVAULT" and a zero byte
///          8    4  format version, 1
///         12    4  key derivation, 2 = Argon2id 1.3
///         16    8  its passes
///         24    8  its memory in bytes
///         32   16  salt
///         48   24  nonce, new with each save
///         72   32  keyed BLAKE2b-256 of bytes 0-47: tells a wrong passphrase from a damaged file
///        104    -  cipher text and its tag (16 bytes), which also covers bytes 0-103
///   last 32 bytes  BLAKE2b-256 of all before: finds damage without the passphrase
///
/// The plain text is a count and, per entry, key, user and password, each as its length in bytes (4) and
/// UTF-8. One thread; opening and creating take some tenths of a second by design.
class Vault
{
public:
    using Entries = QHash<QString, base::Credentials>;

    /// What a guess of the passphrase costs.
    struct Cost {
        quint64 passes = 3;
        quint64 memoryBytes = 128ULL * 1024 * 1024;
    };

    /// Writes a new, empty file; one that is there is replaced. Errors: Denied (empty passphrase), Full,
    /// Internal.
    [[nodiscard]] static base::Result<Vault> create(const QString &path, const QString &passphrase,
                                                    const Cost &cost);
    [[nodiscard]] static base::Result<Vault> create(const QString &path, const QString &passphrase);
    /// Errors: NotFound, Denied (wrong passphrase), Corrupt (damaged or tampered with), Unsupported (newer
    /// format), Full (not enough memory for the key derivation), Internal.
    [[nodiscard]] static base::Result<Vault> open(const QString &path, const QString &passphrase);

    [[nodiscard]] const Entries &entries() const { return m_entries; }
    void put(const QString &key, const base::Credentials &credentials) { m_entries.insert(key, credentials); }
    void remove(const QString &key) { m_entries.remove(key); }

    /// Replaces the file (rights 0600) at once; when that fails the old one is untouched. Errors: Full,
    /// Internal.
    [[nodiscard]] base::Result<void> save() const;

private:
    Vault() = default;
    [[nodiscard]] base::Result<void> deriveKeys(const QString &passphrase, const Cost &cost);

    QString m_path;
    QByteArray m_head;     ///< bytes 0-47 of the file
    SecretBytes m_key;     ///< for the cipher
    QByteArray m_keyCheck; ///< bytes 72-103
    Entries m_entries;
};

} // namespace videoguard::access
