// SPDX-License-Identifier: EUPL-1.2
#include "app/base/stream_url.h"
#include "app/base/url_text.h"

#include <QRegularExpression>

namespace videoguard::base {

namespace {

/// How much of what follows "scheme://" is to be hidden: up to an '@', or 0. `segment` is free text that
/// begins with the address. Hides too much rather than too little where it cannot tell.
qsizetype hiddenLength(const QString &segment)
{
    static const QRegularExpression runEnd(QStringLiteral("[\\s\"'<>]"));
    const qsizetype found = segment.indexOf(runEnd);
    const QString run = found < 0 ? segment : segment.left(found);
    const QString authority = run.left(authorityEnd(run));
    const qsizetype at = authority.lastIndexOf(u'@');
    const QString hostAndPort = authority.mid(at + 1);
    const qsizetype colon = hostAndPort.startsWith(u'[') ? -1 : hostAndPort.indexOf(u':');
    const int certainty = hostCertainty(colon < 0 ? hostAndPort : hostAndPort.left(colon));
    if (at >= 0)
        return certainty == 2 ? at : run.lastIndexOf(u'@');
    // A host that is one, or "name/path@2x": nothing to hide. "name:more" may be a password with a '/' or a
    // blank in it.
    if (certainty > 0 || colon < 0)
        return 0;
    return std::max<qsizetype>(segment.lastIndexOf(u'@'), 0);
}

} // namespace

QString redacted(QString text)
{
    static const QRegularExpression scheme(QStringLiteral("[a-zA-Z][a-zA-Z0-9+.-]*://"));
    static const QRegularExpression segmentEnd(QStringLiteral("[\\r\\n]|[a-zA-Z][a-zA-Z0-9+.-]*://"));
    QRegularExpressionMatch match = scheme.match(text);
    while (match.hasMatch()) {
        const qsizetype begin = match.capturedEnd();
        const qsizetype end = text.indexOf(segmentEnd, begin);
        const qsizetype hidden = hiddenLength(end < 0 ? text.mid(begin) : text.mid(begin, end - begin));
        if (hidden > 0)
            text.replace(begin, hidden, QStringLiteral("***"));
        match = scheme.match(text, begin);
    }
    return withSecretValuesMasked(text);
}

} // namespace videoguard::base
