// SPDX-License-Identifier: EUPL-1.2
#include "app/base/stream_url.h"

#include "app/base/url_text.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace videoguard::base {

namespace {

/// {password}, as it stands in an encoded address.
const QString kPlaceholder = QStringLiteral("%7Bpassword%7D");

bool looksLikePlaylist(const QUrl &url)
{
    static const QStringList suffixes = {
        QStringLiteral(".m3u"),  QStringLiteral(".m3u8"), QStringLiteral(".pls"), QStringLiteral(".ffconcat"),
        QStringLiteral(".mpd"),  QStringLiteral(".xspf"), QStringLiteral(".asx"), QStringLiteral(".concat"),
        QStringLiteral(".smil"), QStringLiteral(".ism"),  QStringLiteral(".cue")};
    const QString path = url.path().toLower();
    // Behind rtsp:// many cameras' addresses end so; anywhere else it is a file that names other addresses.
    if (!url.scheme().startsWith(QStringLiteral("rtsp")) && path.endsWith(QStringLiteral(".sdp")))
        return true;
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const QString &s) { return path.endsWith(s); });
}

// QUrl's tolerant mode stumbles over passwords with '@', '#' or '/', which cameras' manuals are full of, so
// the user part is taken out before QUrl sees the address.
struct SplitText {
    QString scheme; ///< lower case; empty when there is none
    QString user;   ///< "name:password" as written
    QString rest;
};

SplitText split(const QString &text)
{
    static const QRegularExpression schemePattern(QStringLiteral("^([a-zA-Z][a-zA-Z0-9+.-]*)://"));
    const QRegularExpressionMatch match = schemePattern.match(text);
    if (!match.hasMatch())
        return {{}, {}, text};
    const QString scheme = match.captured(1).toLower();
    const QString rest = text.mid(match.capturedEnd());
    const qsizetype at = scheme == QStringLiteral("file") ? -1 : userInfoEnd(rest);
    if (at < 0)
        return {scheme, {}, rest};
    return {scheme, rest.left(at), rest.mid(at + 1)};
}

/// Percent-encoding undone; a '%' that begins none is a character of the password.
QString decoded(const QString &text)
{
    static const QRegularExpression stray(QStringLiteral("%(?![0-9a-fA-F]{2})"));
    QString encoded = text;
    encoded.replace(stray, QStringLiteral("%25"));
    return QUrl::fromPercentEncoding(encoded.toUtf8());
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Result<StreamUrl> StreamUrl::parse(const QString &text, UrlOrigin origin)
{
    const QString trimmed = text.trimmed();
    const QString what = QStringLiteral("read a stream address");
    if (trimmed.isEmpty())
        return fail(ErrorKind::Corrupt, what, QStringLiteral("it is empty"));
    if (hasControlCharacter(trimmed))
        return fail(ErrorKind::Corrupt, what, QStringLiteral("it has control characters"));
    const SplitText parts = split(trimmed);
    if (parts.scheme.isEmpty()) {
        const QFileInfo file(trimmed);
        if (origin == UrlOrigin::Operator && file.isFile())
            return StreamUrl(QUrl::fromLocalFile(file.absoluteFilePath()));
        return fail(ErrorKind::Corrupt, what, QStringLiteral("it has no scheme such as rtsp://"));
    }
    static const QStringList allowed = {QStringLiteral("rtsp"), QStringLiteral("rtsps"),
                                        QStringLiteral("http"), QStringLiteral("https"),
                                        QStringLiteral("file")};
    if (!allowed.contains(parts.scheme))
        return fail(ErrorKind::Unsupported, what, QStringLiteral("scheme \"%1\"").arg(parts.scheme));
    QString rest = parts.rest;
    if (parts.scheme != QStringLiteral("file"))
        (void)takeInnerPassword(rest); // credentialsIn() finds it in the same way
    QUrl url(parts.scheme + QStringLiteral("://") + rest, QUrl::TolerantMode);
    // QUrl quotes the whole address behind the first ';'.
    if (!url.isValid())
        return fail(ErrorKind::Corrupt, what, url.errorString().section(u';', 0, 0));
    if (parts.scheme != QStringLiteral("file") && url.host().isEmpty())
        return fail(ErrorKind::Corrupt, what, QStringLiteral("it names no host"));
    url.setUserInfo(QString());
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
    SplitText parts = split(text.trimmed());
    const QString inner = parts.scheme == QStringLiteral("file") ? QString() : takeInnerPassword(parts.rest);
    const qsizetype colon = parts.user.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return {decoded(parts.user), decoded(inner)};
    return {decoded(parts.user.left(colon)), decoded(parts.user.mid(colon + 1))};
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
    // Behind a host that may have been a user's name, an '@' may have ended the password.
    if (hostCertainty(url.host()) == 0 && url.toString(QUrl::RemoveAuthority).contains(u'@')) {
        url.setPath(QStringLiteral("/***"));
        url.setQuery(QString());
        url.setFragment(QString());
    }
    return withSecretValuesMasked(url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
}

bool StreamUrl::wantsPasswordInside() const
{
    return toString().contains(kPlaceholder, Qt::CaseInsensitive);
}

StreamUrl StreamUrl::filledWith(const Credentials &credentials) const
{
    QString text = toString();
    text.replace(kPlaceholder, QString::fromLatin1(QUrl::toPercentEncoding(credentials.password)),
                 Qt::CaseInsensitive);
    return StreamUrl(QUrl(text, QUrl::StrictMode));
}

QString StreamUrl::toString() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

} // namespace videoguard::base
