// SPDX-License-Identifier: EUPL-1.2
#include "app/base/stream_url.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrlQuery>

namespace videoguard::base {

namespace {

constexpr auto kSecretNames = "pass|passwd|password|pwd|token|secret|auth|key|loginpas|usr_pwd|psw";

const QRegularExpression &secretName()
{
    static const QRegularExpression pattern(QStringLiteral("^(.*[_-])?(%1)$").arg(QLatin1String(kSecretNames)),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool looksLikePlaylist(const QUrl &url)
{
    static const QStringList suffixes = {QStringLiteral(".m3u"),    QStringLiteral(".m3u8"), QStringLiteral(".pls"),
                                         QStringLiteral(".ffconcat"), QStringLiteral(".sdp"),  QStringLiteral(".mpd"),
                                         QStringLiteral(".xspf"),   QStringLiteral(".asx")};
    const QString path = url.path().toLower();
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const QString &s) { return path.endsWith(s); });
}

// QUrl's tolerant mode stumbles over passwords with '@', '#' or '/', which cameras' manuals are full of:
// everything between "://" and the last '@' before the next '/' that follows it is the user part.
struct SplitText {
    QString scheme;
    QString user;
    QString rest;
};

SplitText split(const QString &text)
{
    const qsizetype schemeEnd = text.indexOf(QStringLiteral("://"));
    if (schemeEnd < 0)
        return {{}, {}, text};
    const QString scheme = text.left(schemeEnd).toLower();
    const QString rest = text.mid(schemeEnd + 3);
    if (scheme == QStringLiteral("file"))
        return {scheme, {}, rest};
    // The authority ends at the first '/' after the last '@' that is followed by something like a host.
    static const QRegularExpression user(
        QStringLiteral("^(.*)@(\\[[0-9a-fA-F:.%]+\\]|[^@/?#:]+)(:\\d+)?(?=[/?#]|$)"));
    const QRegularExpressionMatch match = user.match(rest);
    if (!match.hasMatch())
        return {scheme, {}, rest};
    const QString candidate = match.captured(1);
    // "host/path@2x" has a '/' before the '@' and no ':' in front of it: that '@' belongs to the path.
    const qsizetype slash = candidate.indexOf(QLatin1Char('/'));
    const qsizetype colon = candidate.indexOf(QLatin1Char(':'));
    static const QRegularExpression hostAndPort(QStringLiteral("^[^/:@]+(:\\d+)?/"));
    if (slash >= 0 && (colon < 0 || colon > slash || hostAndPort.match(candidate).hasMatch()))
        return {scheme, {}, rest};
    return {scheme, candidate, rest.mid(candidate.size() + 1)};
}

} // namespace

Result<StreamUrl> StreamUrl::parse(const QString &text, UrlOrigin origin)
{
    const QString trimmed = text.trimmed();
    const QString what = QStringLiteral("read a stream address");
    if (trimmed.isEmpty())
        return fail(ErrorKind::Corrupt, what, QStringLiteral("it is empty"));
    const SplitText parts = split(trimmed);
    if (parts.scheme.isEmpty()) {
        const QFileInfo file(trimmed);
        if (origin == UrlOrigin::Operator && file.isFile())
            return StreamUrl(QUrl::fromLocalFile(file.absoluteFilePath()));
        return fail(ErrorKind::Corrupt, what, QStringLiteral("it has no scheme such as rtsp://"));
    }
    static const QStringList allowed = {QStringLiteral("rtsp"), QStringLiteral("rtsps"), QStringLiteral("http"),
                                        QStringLiteral("https"), QStringLiteral("file")};
    if (!allowed.contains(parts.scheme))
        return fail(ErrorKind::Unsupported, what, QStringLiteral("scheme \"%1\"").arg(parts.scheme));
    const QUrl url(parts.scheme + QStringLiteral("://") + parts.rest, QUrl::TolerantMode);
    if (!url.isValid() || (parts.scheme != QStringLiteral("file") && url.host().isEmpty()))
        return fail(ErrorKind::Corrupt, what, redacted(url.errorString()));
    if (origin == UrlOrigin::Partner) {
        if (url.isLocalFile())
            return fail(ErrorKind::Denied, what, QStringLiteral("a partner may not name a local file"));
        if (looksLikePlaylist(url))
            return fail(ErrorKind::Denied, what, QStringLiteral("a partner may not name a playlist"));
    }
    return StreamUrl(url);
}

Credentials StreamUrl::credentialsIn(const QString &text)
{
    const QString user = split(text.trimmed()).user;
    const qsizetype colon = user.indexOf(QLatin1Char(':'));
    const auto decoded = [](const QString &s) { return QUrl::fromPercentEncoding(s.toUtf8()); };
    if (colon < 0)
        return {decoded(user), {}};
    return {decoded(user.left(colon)), decoded(user.mid(colon + 1))};
}

bool StreamUrl::isFile() const
{
    return m_url.isLocalFile();
}

bool StreamUrl::isRtsp() const
{
    return m_url.scheme() == QStringLiteral("rtsp") || m_url.scheme() == QStringLiteral("rtsps");
}

bool StreamUrl::isEncrypted() const
{
    return m_url.scheme() == QStringLiteral("rtsps") || m_url.scheme() == QStringLiteral("https");
}

QString StreamUrl::toLogString() const
{
    QUrl url = m_url;
    if (url.hasQuery()) {
        QUrlQuery query(url);
        QList<std::pair<QString, QString>> items = query.queryItems(QUrl::FullyEncoded);
        for (auto &[name, value] : items) {
            if (secretName().match(name).hasMatch())
                value = QStringLiteral("***");
        }
        query.setQueryItems(items);
        url.setQuery(query);
    }
    return redacted(url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
}

QString StreamUrl::toString() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

QString redacted(QString text)
{
    static const QRegularExpression userInfo(QStringLiteral("([a-zA-Z][a-zA-Z0-9+.-]*://)[^\\s\"'<>]*@"));
    static const QRegularExpression queryValue(
        QStringLiteral("([?&;](?:[a-z0-9_-]*[_-])?(?:%1)=)[^&\\s\"'<>;]+").arg(QLatin1String(kSecretNames)),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression header(
        QStringLiteral("(authorization:\\s*)[^\\r\\n]+"), QRegularExpression::CaseInsensitiveOption);
    text.replace(userInfo, QStringLiteral("\\1***@"));
    text.replace(queryValue, QStringLiteral("\\1***"));
    text.replace(header, QStringLiteral("\\1***"));
    return text;
}

} // namespace videoguard::base
