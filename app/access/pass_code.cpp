// SPDX-License-Identifier: EUPL-1.2
#include "app/access/pass_code.h"

#include "app/access/secret_bytes.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace videoguard::access {

namespace {

// The code as bytes, in memory that is zeroed when it goes.
SecretBytes bytesOf(const QString &code)
{
    QByteArray utf8 = code.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes bytes(static_cast<size_t>(utf8.size()));
    if (bytes.data())
        std::copy(utf8.cbegin(), utf8.cend(), bytes.data());
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    return bytes;
}

// libsodium takes a password as char.
const char *text(const SecretBytes &bytes)
{
    return static_cast<const char *>(static_cast<const void *>(bytes.data()));
}

} // namespace

QString passCodeHash(const QString &code)
{
    const SecretBytes bytes = bytesOf(code);
    if (bytes.size() == 0)
        return {};
    char hash[crypto_pwhash_STRBYTES] = {};
    const bool made =
        crypto_pwhash_str_alg(hash, text(bytes), bytes.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) == 0;
    return made ? QString::fromLatin1(hash) : QString();
}

bool passCodeFits(const QString &code, const QString &hash)
{
    const SecretBytes bytes = bytesOf(code);
    const QByteArray latin = hash.toLatin1();
    if (bytes.size() == 0 || latin.isEmpty() || latin.size() >= qsizetype(crypto_pwhash_STRBYTES))
        return false;
    return crypto_pwhash_str_verify(latin.constData(), text(bytes), bytes.size()) == 0;
}

} // namespace videoguard::access
