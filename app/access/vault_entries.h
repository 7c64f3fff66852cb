// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/access/secret_bytes.h"
#include "app/access/vault.h"

#include <optional>

namespace videoguard::access {

/// The plain text of a vault, as `Vault` describes it. Error: Full (no memory).
[[nodiscard]] base::Result<SecretBytes> encodeEntries(const Vault::Entries &entries);

/// nullopt when the bytes are not exactly such a text.
[[nodiscard]] std::optional<Vault::Entries> decodeEntries(std::span<const unsigned char> plain);

} // namespace videoguard::access
