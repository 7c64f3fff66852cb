// SPDX-License-Identifier: EUPL-1.2
#include "app/access/vault.h"

#include "app/access/vault_entries.h"

#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

namespace videoguard::access {

namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

const QByteArray kMagic("VGVAULT\0", 8);
constexpr quint32 kVersion = 1;
constexpr qsizetype kSaltAt = 32;
constexpr qsizetype kHeadSize = kSaltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kHashSize = crypto_generichash_BYTES;
constexpr qsizetype kCipherAt = kHeadSize + kNonceSize + kHashSize;
constexpr qsizetype kLargest = 16 * 1024 * 1024;
// A file may not make us work for hours or take all memory.
constexpr quint64 kMostPasses = 16;
constexpr quint64 kMostMemory = 1024ULL * 1024 * 1024;
constexpr char kKeyContext[crypto_kdf_CONTEXTBYTES + 1] = "VGVAULT1";

static_assert(kHeadSize == 48 && kCipherAt == 104);

QString opening()
{
    return QStringLiteral("open the file of passwords");
}

QString saving()
{
    return QStringLiteral("save the file of passwords");
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

template<typename Integer>
QByteArray littleEndian(Integer value)
{
    QByteArray out(sizeof value, Qt::Uninitialized);
    qToLittleEndian(value, out.data());
    return out;
}

QByteArray hashOf(QByteArrayView data, const SecretBytes &key = {})
{
    QByteArray hash(kHashSize, Qt::Uninitialized);
    crypto_generichash(bytes(hash), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(data.data()),
                       static_cast<unsigned long long>(data.size()), key.data(), key.size());
    return hash;
}

bool equal(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() &&
           sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

// What can be said of the file without its passphrase.
Result<Vault::Cost> checkForm(const QByteArray &file)
{
    if (file.size() < kCipherAt + kTagSize + kHashSize || file.size() > kLargest || !file.startsWith(kMagic))
        return fail(ErrorKind::Corrupt, opening(),
                    QStringLiteral("it is not such a file, or it was cut off"));
    const quint32 version = qFromLittleEndian<quint32>(file.constData() + 8);
    if (!equal(hashOf(file.first(file.size() - kHashSize)), file.last(kHashSize)))
        return fail(ErrorKind::Corrupt, opening(), QStringLiteral("its checksum is wrong"));
    if (version > kVersion)
        return fail(ErrorKind::Unsupported, opening(),
                    QStringLiteral("format %1 was written by a newer version; this one reads up to %2")
                        .arg(version)
                        .arg(kVersion));
    const quint32 derivation = qFromLittleEndian<quint32>(file.constData() + 12);
    const Vault::Cost cost{qFromLittleEndian<quint64>(file.constData() + 16),
                           qFromLittleEndian<quint64>(file.constData() + 24)};
    if (version != kVersion || derivation != crypto_pwhash_ALG_ARGON2ID13 ||
        cost.passes < crypto_pwhash_OPSLIMIT_MIN || cost.passes > kMostPasses ||
        cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN || cost.memoryBytes > kMostMemory)
        return fail(ErrorKind::Corrupt, opening(), QStringLiteral("its key derivation makes no sense"));
    return cost;
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, opening(), path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, opening(), file.errorString());
    QByteArray content = file.read(kLargest + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Internal, opening(), file.errorString());
    return content;
}

} // namespace

Result<void> Vault::deriveKeys(const QString &passphrase, const Cost &cost)
{
    // Composed, so that "ā" is the same whichever keyboard it came from.
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes master(crypto_kdf_KEYBYTES);
    SecretBytes checkKey(crypto_generichash_KEYBYTES);
    m_key = SecretBytes(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const bool hasMemory = master.size() > 0 && checkKey.size() > 0 && m_key.size() > 0;
    const bool derived =
        hasMemory &&
        crypto_pwhash(master.data(), master.size(), text.constData(),
                      static_cast<unsigned long long>(text.size()), bytes(m_head) + kSaltAt, cost.passes,
                      static_cast<size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) == 0;
    sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    if (!derived)
        return fail(ErrorKind::Full, opening(), QStringLiteral("not enough memory to derive the key"));
    crypto_kdf_derive_from_key(m_key.data(), m_key.size(), 1, kKeyContext, master.data());
    crypto_kdf_derive_from_key(checkKey.data(), checkKey.size(), 2, kKeyContext, master.data());
    m_keyCheck = hashOf(m_head, checkKey);
    return {};
}

Result<Vault> Vault::create(const QString &path, const QString &passphrase)
{
    return create(path, passphrase, Cost());
}

Result<Vault> Vault::create(const QString &path, const QString &passphrase, const Cost &cost)
{
    if (passphrase.isEmpty())
        return fail(ErrorKind::Denied, saving(), QStringLiteral("the passphrase is empty"));
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, saving(), QStringLiteral("libsodium does not start"));
    Vault vault;
    vault.m_path = path;
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    vault.m_head = kMagic + littleEndian(kVersion) + littleEndian<quint32>(crypto_pwhash_ALG_ARGON2ID13) +
                   littleEndian(cost.passes) + littleEndian(cost.memoryBytes) + salt;
    if (auto derived = vault.deriveKeys(passphrase, cost); !derived)
        return tl::unexpected(derived.error());
    if (auto saved = vault.save(); !saved)
        return tl::unexpected(saved.error());
    return vault;
}

Result<Vault> Vault::open(const QString &path, const QString &passphrase)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, opening(), QStringLiteral("libsodium does not start"));
    const auto file = readWhole(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto cost = checkForm(*file);
    if (!cost)
        return tl::unexpected(cost.error());
    Vault vault;
    vault.m_path = path;
    vault.m_head = file->first(kHeadSize);
    if (auto derived = vault.deriveKeys(passphrase, *cost); !derived)
        return tl::unexpected(derived.error());
    if (!equal(vault.m_keyCheck, file->mid(kHeadSize + kNonceSize, kHashSize)))
        return fail(ErrorKind::Denied, opening(), QStringLiteral("the passphrase is wrong"));
    const QByteArray cipher = file->mid(kCipherAt, file->size() - kCipherAt - kHashSize);
    SecretBytes plain(static_cast<size_t>(cipher.size() - kTagSize));
    if (!plain.data())
        return fail(ErrorKind::Full, opening(), QStringLiteral("not enough memory"));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.data(), nullptr, nullptr, bytes(cipher), static_cast<unsigned long long>(cipher.size()),
            bytes(*file), kCipherAt, bytes(*file) + kHeadSize, vault.m_key.data()) != 0)
        return fail(ErrorKind::Corrupt, opening(), QStringLiteral("it was changed by somebody else"));
    auto entries = decodeEntries(plain.span());
    if (!entries)
        return fail(ErrorKind::Corrupt, opening(), QStringLiteral("its content makes no sense"));
    vault.m_entries = std::move(*entries);
    return vault;
}

Result<void> Vault::save() const
{
    const auto plain = encodeEntries(m_entries);
    if (!plain)
        return tl::unexpected(plain.error());
    QByteArray nonce(kNonceSize, Qt::Uninitialized);
    randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    QByteArray file = m_head + nonce + m_keyCheck;
    QByteArray cipher(static_cast<qsizetype>(plain->size()) + kTagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(cipher), nullptr, plain->data(), plain->size(),
                                               bytes(file), static_cast<unsigned long long>(file.size()),
                                               nullptr, bytes(nonce), m_key.data());
    file += cipher;
    file += hashOf(file);
    if (file.size() > kLargest)
        return fail(ErrorKind::Full, saving(), QStringLiteral("too many passwords"));

    // Unbuffered: what QSaveFile 6.4 still holds when it commits may fail to be written without a word, and a
    // full disk would leave a stump in place of the old file.
    QSaveFile target(m_path);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorKind::Internal, saving(), target.errorString());
    if (target.write(file) != file.size())
        return fail(ErrorKind::Full, saving(), QStringLiteral("no space is left"));
    if (!target.commit())
        return fail(ErrorKind::Internal, saving(), target.errorString());
    return {};
}

} // namespace videoguard::access
