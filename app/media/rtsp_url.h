// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QUrl>

namespace videoguard::media {

/// The address as it stands in a request line: without user, password and fragment.
[[nodiscard]] QByteArray requestUri(const QUrl &url);

/// a=control against the base address as cameras mean it: absolute, "*" (the base itself), or to be appended
/// to the base, whether that ends with a '/' or carries a query. The result can stand in a request line.
[[nodiscard]] QByteArray resolveControl(const QByteArray &base, const QByteArray &control);

/// The port of `url` or its scheme's: 554, rtsps 322.
[[nodiscard]] int portOf(const QUrl &url);

/// Whether a password given for `from` may be sent to `to`: the same host, and not from an encrypted
/// connection to an open one.
[[nodiscard]] bool maySendCredentials(const QUrl &from, const QUrl &to);

/// Makes text of the other side fit for a line of ours: no control characters.
[[nodiscard]] QByteArray withoutControls(QByteArray text);

} // namespace videoguard::media
