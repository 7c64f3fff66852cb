// SPDX-License-Identifier: EUPL-1.2
/// Private to `base`: addresses as people and cameras' manuals write them, with passwords that no standard
/// allows.
#pragma once

#include <QString>

namespace videoguard::base {

/// How sure it is that a name is a host: 2 an IP address or localhost, 1 a dotted name, 0 a single label
/// (which a user's name looks like as well). Without port; IPv6 with or without brackets.
[[nodiscard]] int hostCertainty(const QString &host);

/// Where the path, query or fragment begins in what follows "scheme://", if it is well-formed.
[[nodiscard]] qsizetype authorityEnd(const QString &rest);

/// The position of the '@' that ends user and password in what follows "scheme://"; -1 when there are none.
/// Where a raw
/// '@', ':', '/', '?' or '#' in the password makes more than one reading possible, the standard's reading
/// wins, unless another one arrives at a more certain host.
[[nodiscard]] qsizetype userInfoEnd(const QString &rest);

/// `text` with the value of everything that is named like a secret replaced: `password=...`, `"token":
/// "..."`, `Authorization: ...`. Knows nothing of addresses.
[[nodiscard]] QString withSecretValuesMasked(QString text);

/// Replaces the first password in path or query by {password} and returns it as written; null: there is none,
/// or only the placeholder.
[[nodiscard]] QString takeInnerPassword(QString &rest);

} // namespace videoguard::base
