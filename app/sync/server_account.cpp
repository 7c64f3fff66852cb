// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/server_account.h"

#include <QHostAddress>

namespace videoguard::sync {

namespace {

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

base::Result<QUrl> parseServer(const QString &typed, base::Credentials *credentials, bool allowPlain)
{
    const QString what = QStringLiteral("read a server's address");
    QString text = typed.trimmed();
    if (text.isEmpty())
        return base::fail(base::ErrorKind::Corrupt, what, QStringLiteral("nothing was entered"));
    if (!text.contains(QStringLiteral("://")))
        text.prepend(QStringLiteral("https://"));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return base::fail(base::ErrorKind::Corrupt, what, QStringLiteral("it has no host name"));
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return base::fail(base::ErrorKind::Unsupported, what,
                          QStringLiteral("its scheme is %1, not https").arg(url.scheme()));
    if (url.scheme() == QLatin1String("http") && !allowPlain && !isThisMachine(url.host()))
        return base::fail(base::ErrorKind::Unsupported, what,
                          QStringLiteral("http to another machine shows the password to the network"));
    if (credentials && !url.userName().isEmpty()) {
        credentials->user = url.userName(QUrl::FullyDecoded);
        credentials->password = url.password(QUrl::FullyDecoded);
    }
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

QUrl serverUrl(const QUrl &server, const QStringList &parts, const QString &rawQuery)
{
    // QUrl would decode what it may: the address is put together as text.
    QByteArray text = server.toEncoded(QUrl::StripTrailingSlash);
    for (const QString &part : parts)
        text += '/' + QUrl::toPercentEncoding(part);
    if (parts.isEmpty())
        text += '/';
    if (!rawQuery.isEmpty())
        text += '?' + rawQuery.toLatin1();
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

} // namespace videoguard::sync
