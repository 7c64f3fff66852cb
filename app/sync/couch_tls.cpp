// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/couch_tls.h"

#include <QCryptographicHash>
#include <QFile>

#include <optional>

namespace videoguard::sync {

namespace {

/// One element of DER: its content and where it ends.
struct DerElement {
    quint8 tag = 0;
    qsizetype begin = 0; ///< of the element itself
    qsizetype content = 0;
    qsizetype end = 0;
};

std::optional<DerElement> derElement(QByteArrayView bytes, qsizetype at)
{
    const auto byteAt = [&](qsizetype i) { return static_cast<quint8>(bytes[i]); };
    if (at + 2 > bytes.size())
        return std::nullopt;
    DerElement element{byteAt(at), at, at + 2, 0};
    quint64 length = byteAt(at + 1);
    if (length >= 0x80) {
        const auto digits = static_cast<qsizetype>(length & 0x7f);
        if (digits == 0 || digits > 4 || at + 2 + digits > bytes.size())
            return std::nullopt;
        length = 0;
        for (qsizetype i = 0; i < digits; ++i)
            length = length << 8 | byteAt(at + 2 + i);
        element.content += digits;
    }
    if (length > static_cast<quint64>(bytes.size() - element.content))
        return std::nullopt;
    element.end = element.content + static_cast<qsizetype>(length);
    return element;
}

/// RFC 5280, 4.1: the seventh member of TBSCertificate, the version counted.
QByteArrayView subjectPublicKeyInfo(QByteArrayView certificate)
{
    const auto outer = derElement(certificate, 0);
    const auto signedPart = outer ? derElement(certificate, outer->content) : std::nullopt;
    if (!signedPart)
        return {};
    qsizetype at = signedPart->content;
    auto member = derElement(certificate, at);
    if (member && member->tag == 0xa0) // version: absent in certificates of the first kind
        at = member->end;
    for (int skipped = 0; skipped < 5; ++skipped) { // serial number, signature, issuer, validity, subject
        member = derElement(certificate, at);
        if (!member)
            return {};
        at = member->end;
    }
    member = derElement(certificate, at);
    return member && member->tag == 0x30 ? certificate.sliced(at, member->end - at) : QByteArrayView();
}

} // namespace

QByteArray publicKeyPin(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const QByteArrayView key = subjectPublicKeyInfo(der);
    return key.isEmpty() ? QByteArray()
                         : QCryptographicHash::hash(key.toByteArray(), QCryptographicHash::Sha256);
}

base::Result<CouchTls> CouchTls::of(const ServerAccount &account)
{
    CouchTls tls;
    tls.m_pins = account.pins;
    tls.m_configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.m_configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (account.caFile.isEmpty())
        return tls;
    const QString what = QStringLiteral("read the authority's certificate %1").arg(account.caFile);
    QFile file(account.caFile);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::NotFound, what, file.errorString());
    const QList<QSslCertificate> own = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (own.isEmpty())
        return base::fail(base::ErrorKind::Corrupt, what, QStringLiteral("it holds no PEM certificate"));
    // Named roots turn off loading the system's on demand: they have to be named as well.
    tls.m_configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    return tls;
}

bool CouchTls::accepts(const QSslCertificate &leaf) const
{
    return m_pins.isEmpty() || (!leaf.isNull() && m_pins.contains(publicKeyPin(leaf)));
}

QString describeTlsErrors(const QList<QSslError> &errors)
{
    QStringList sentences;
    for (const QSslError &error : errors) {
        if (!sentences.contains(error.errorString()))
            sentences.append(error.errorString());
    }
    return sentences.join(QStringLiteral("; "));
}

} // namespace videoguard::sync
