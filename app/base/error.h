// SPDX-License-Identifier: EUPL-1.2
/// `base` holds what every other module needs and nothing of the field: errors, clocks, addresses whose
/// printed form hides passwords, log categories. It includes nothing of ours and knows no camera.
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace videoguard::base {

/// What kind of failure it was. Code branches on the kind; the operator's sentence is made in `ui/`.
enum class ErrorKind {
    Cancelled,   ///< somebody asked to stop; never shown as a failure
    Timeout,     ///< a deadline passed
    Unreachable, ///< no route, refused, connection lost
    Denied,      ///< the other side refused the name or password, or the right is missing
    Untrusted,   ///< the certificate of the other side could not be verified
    NotFound,    ///< the thing asked for does not exist there (404, no such file)
    Unsupported, ///< well-formed, but this console cannot handle it
    Corrupt,     ///< not well-formed
    Conflict,    ///< somebody else changed it first
    Full,        ///< no space left, quota or size limit
    Internal     ///< our own mistake or an unexpected answer of a library
};

/// A failure that can happen in the ordinary course. Never holds a password.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString what;  ///< what was attempted, English, for the log: "open rtsp://10.0.0.7/main"
    QString cause; ///< the technical cause as the library or the peer gave it; may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

/// The kind's English name for logs and JSON ("unreachable").
[[nodiscard]] QString toString(ErrorKind kind);

/// One line for a log: kind, what, cause.
[[nodiscard]] QString describe(const Error &error);

/// Functions that return it are marked [[nodiscard]] one by one (`tl::expected` is not).
template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString what, QString cause = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(what), std::move(cause)});
}

} // namespace videoguard::base
