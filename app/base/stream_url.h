// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QUrl>

namespace videoguard::base {

/// A name and a password on their way to a camera. Lives in memory only; never logged, never stored by
/// itself. Deliberately without a conversion to text.
struct Credentials {
    QString user;
    QString password;

    [[nodiscard]] bool isEmpty() const { return user.isEmpty() && password.isEmpty(); }
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// Where an address came from decides what it may be.
enum class UrlOrigin {
    Operator, ///< typed or given on the command line here: local files are allowed
    Partner   ///< arrived from outside: neither `file:` nor a playlist
};

/// The address of a stream, without user and password: those are split off while parsing, so that a
/// `StreamUrl` can be logged, stored and exported as it is. Schemes rtsp, rtsps, http, https, file.
class StreamUrl
{
public:
    StreamUrl() = default;

    /// Splits off credentials found in `text` (see `credentialsIn`). A password in the path or query
    /// ("?user=admin&password=...") leaves the placeholder {password} in its place. A path to an existing
    /// local file is accepted too when `origin` is Operator. Errors: Corrupt (no address), Unsupported (other
    /// scheme), Denied (`file:` or playlist from a partner).
    [[nodiscard]] static Result<StreamUrl> parse(const QString &text, UrlOrigin origin = UrlOrigin::Operator);

    /// The name and password that `text` carries, decoded; empty when there are none.
    [[nodiscard]] static Credentials credentialsIn(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_url.isEmpty(); }
    [[nodiscard]] bool isFile() const;
    [[nodiscard]] bool isRtsp() const;      ///< rtsp or rtsps
    [[nodiscard]] bool isEncrypted() const; ///< rtsps or https
    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] QString host() const { return m_url.host(); }
    [[nodiscard]] QString localFile() const { return m_url.toLocalFile(); }

    /// Safe to print: values whose name looks like a secret (password, pwd, token, ...) are masked, in the
    /// path too.
    [[nodiscard]] QString toLogString() const;
    /// The whole address, without any password; what is stored.
    [[nodiscard]] QString toString() const;
    /// The address has the placeholder {password}: the camera wants it in the path or query.
    [[nodiscard]] bool wantsPasswordInside() const;
    /// With the placeholder filled: only for the moment of opening, never stored or printed but by
    /// `toLogString`.
    [[nodiscard]] StreamUrl filledWith(const Credentials &credentials) const;

    friend bool operator==(const StreamUrl &, const StreamUrl &) = default;

private:
    explicit StreamUrl(QUrl url)
        : m_url(std::move(url))
    {
    }

    QUrl m_url;
};

/// `text` with what looks like a secret masked, wherever it stands: `scheme://user:password@`, values named
/// like secrets
/// (`password=`, `pwd=`, `token=` ...), authorization headers. For texts that come from libraries, before
/// they are logged. Hides too much rather than too little.
[[nodiscard]] QString redacted(QString text);

} // namespace videoguard::base
