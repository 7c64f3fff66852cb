// SPDX-License-Identifier: EUPL-1.2
#include "app/base/error.h"

namespace videoguard::base {

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorKind::Denied:
        return QStringLiteral("denied");
    case ErrorKind::Untrusted:
        return QStringLiteral("untrusted");
    case ErrorKind::NotFound:
        return QStringLiteral("not found");
    case ErrorKind::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorKind::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Full:
        return QStringLiteral("full");
    case ErrorKind::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

QString describe(const Error &error)
{
    QString line = QStringLiteral("%1: %2").arg(toString(error.kind), error.what);
    if (!error.cause.isEmpty())
        line += QStringLiteral(" (%1)").arg(error.cause);
    return line;
}

} // namespace videoguard::base
