// SPDX-License-Identifier: EUPL-1.2
#include "app/base/url_text.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace videoguard::base {

namespace {

/// host[:port] at the start of a text, followed by the end or by what ends an authority.
QRegularExpressionMatch matchHost(const QString &text, qsizetype from)
{
    static const QRegularExpression host(
        QStringLiteral("\\G(\\[[0-9a-fA-F:.]+(?:%[\\w.%-]+)?\\]|[^@/?#:\\s\\[\\]]+)(:\\d{1,5})?(?=[/?#]|$)"));
    return host.match(text, from);
}

struct Candidate {
    qsizetype at = -1;
    int certainty = -1;
};

} // namespace

int hostCertainty(const QString &host)
{
    if (host.contains(u':') || host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0)
        return 2;
    static const QRegularExpression fourNumbers(QStringLiteral("^\\d{1,3}(\\.\\d{1,3}){3}$"));
    if (fourNumbers.match(host).hasMatch() && !QHostAddress(host).isNull())
        return 2;
    return host.contains(u'.') ? 1 : 0;
}

qsizetype authorityEnd(const QString &rest)
{
    static const QRegularExpression end(QStringLiteral("[/?#]"));
    const qsizetype found = rest.indexOf(end);
    return found < 0 ? rest.size() : found;
}

qsizetype userInfoEnd(const QString &rest)
{
    const qsizetype end = authorityEnd(rest);
    Candidate standard; // the last '@' before the path
    Candidate best;     // the last one of the most certain hosts
    for (qsizetype at = rest.indexOf(u'@'); at >= 0; at = rest.indexOf(u'@', at + 1)) {
        const QRegularExpressionMatch match = matchHost(rest, at + 1);
        if (!match.hasMatch())
            continue;
        const Candidate candidate{at, hostCertainty(match.captured(1))};
        if (at < end)
            standard = candidate;
        if (candidate.certainty >= best.certainty)
            best = candidate;
    }
    if (standard.at >= 0)
        return best.certainty > standard.certainty ? best.at : standard.at;
    const QString authority = rest.left(end);
    if (authority.contains(u'@')) // followed by no host: the password goes on behind the slash
        return best.at;
    const QRegularExpressionMatch plain = matchHost(rest, 0);
    if (plain.hasMatch() &&
        (plain.captured(2).isEmpty() || hostCertainty(plain.captured(1)) >= best.certainty))
        return -1; // an '@' in the path
    return best.at;
}

QString withSecretValuesMasked(QString text)
{
    // Names that contain one of the first words or end with one of the second, then '=' and a value.
    static const QRegularExpression assigned(
        QStringLiteral(
            "(?<![a-z0-9])((?:[a-z0-9_.-]*(?:pass|pwd|psw|secret|token|credential|loginpas)[a-z0-9_.-]*|"
            "(?:[a-z0-9]+[_.-])*(?:api)?(?:auth|key|sig|signature|pw))[\"']?\\s*=\\s*)"
            "(?:\"[^\"]*\"|'[^']*'|[^&\\s\"'<>;]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression stated(
        QStringLiteral("(?<![a-z0-9])((?:password|passwd|passphrase|pwd|secret|token)[\"']?\\s*:\\s*)"
                       "(?:\"[^\"]*\"|'[^']*'|[^\\s,;}&\"'<>]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression header(QStringLiteral("(authorization[\"']?\\s*[:=]\\s*)[^\\r\\n]+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digest(QStringLiteral("\\b(Digest\\s+username\\s*=)[^\\r\\n]+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(
        QStringLiteral("\\b((?:Basic|Bearer)\\s+)(?=[^\\s]*[0-9=+/])[A-Za-z0-9+/=._~-]{4,}"));
    const QString masked = QStringLiteral("\\1***");
    text.replace(header, masked);
    text.replace(digest, masked);
    text.replace(scheme, masked);
    text.replace(assigned, masked);
    text.replace(stated, masked);
    return text;
}

QString takeInnerPassword(QString &rest)
{
    // "?user=admin&password=x", "/user=admin_password=x_channel=1.sdp", "&loginpas=x"
    static const QRegularExpression assigned(
        QStringLiteral("[?&;/_][a-z0-9-]*(?:password|passwd|pass|pwd|psw|pw|loginpas|token|secret)="
                       "([^&;/?#]+?)(?=_[a-z]+=|[&;/?#]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, authorityEnd(rest));
    const QRegularExpressionMatch match = assigned.match(rest, from);
    if (!match.hasMatch())
        return {};
    const QString value = match.captured(1);
    static const QString placeholder = QStringLiteral("{password}");
    if (value == placeholder || value.compare(QStringLiteral("%7Bpassword%7D"), Qt::CaseInsensitive) == 0)
        return {};
    rest.replace(match.capturedStart(1), value.size(), placeholder);
    return value;
}

} // namespace videoguard::base
