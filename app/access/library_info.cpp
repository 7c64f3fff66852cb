// SPDX-License-Identifier: EUPL-1.2
#include "app/access/library_info.h"

#include <sodium.h>

#include <array>
#include <string_view>

namespace videoguard::access {

base::LibraryInfo libraryInfo()
{
    return {QStringLiteral("libsodium"), QString::fromLatin1(sodium_version_string()), QStringLiteral("ISC")};
}

base::Result<void> checkEncryption()
{
    const QString what = QStringLiteral("seal a text");
    if (sodium_init() < 0)
        return base::fail(base::ErrorKind::Internal, what, QStringLiteral("libsodium cannot be initialised"));
    constexpr std::string_view text = "videoguard";
    std::array<unsigned char, crypto_secretbox_KEYBYTES> key{};
    std::array<unsigned char, crypto_secretbox_NONCEBYTES> nonce{};
    std::array<unsigned char, crypto_secretbox_MACBYTES + text.size()> sealed{};
    std::array<unsigned char, text.size()> opened{};
    crypto_secretbox_keygen(key.data());
    randombytes_buf(nonce.data(), nonce.size());
    const auto *plain = reinterpret_cast<const unsigned char *>(text.data());
    crypto_secretbox_easy(sealed.data(), plain, text.size(), nonce.data(), key.data());
    const bool same = crypto_secretbox_open_easy(opened.data(), sealed.data(), sealed.size(), nonce.data(),
                                                 key.data()) == 0 &&
                      std::equal(opened.begin(), opened.end(), plain);
    if (!same)
        return base::fail(base::ErrorKind::Internal, what, QStringLiteral("what was sealed does not open"));
    return {};
}

} // namespace videoguard::access
