// SPDX-License-Identifier: EUPL-1.2
#include "app/media/rtsp_url.h"

namespace videoguard::media {

namespace {

bool isAbsolute(const QByteArray &text)
{
    const QByteArray lower = text.left(8).toLower();
    return lower.startsWith("rtsp://") || lower.startsWith("rtsps://");
}

QByteArray encodedControls(const QByteArray &text)
{
    QByteArray out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte == 0x7f)
            out += '%' + QByteArray::number(byte, 16).toUpper().rightJustified(2, '0');
        else
            out += c;
    }
    return out;
}

} // namespace

QByteArray requestUri(const QUrl &url)
{
    return url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

QByteArray resolveControl(const QByteArray &base, const QByteArray &control)
{
    const QByteArray wanted = control.trimmed();
    if (wanted.isEmpty() || wanted == "*")
        return encodedControls(base);
    if (isAbsolute(wanted))
        return encodedControls(wanted);
    const bool slash = base.endsWith('/');
    const bool begins = wanted.startsWith('/');
    return encodedControls(base + (slash || begins ? "" : "/") + (slash && begins ? wanted.mid(1) : wanted));
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("rtsps") ? 322 : 554);
}

bool maySendCredentials(const QUrl &from, const QUrl &to)
{
    return from.host().compare(to.host(), Qt::CaseInsensitive) == 0 && from.scheme() <= to.scheme();
}

QByteArray withoutControls(QByteArray text)
{
    for (char &c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    return text;
}

} // namespace videoguard::media
