// SPDX-License-Identifier: EUPL-1.2
#include "app/media/digest_auth.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <map>

namespace videoguard::media {

namespace {

struct RawChallenge {
    QByteArray scheme; // lower case
    std::map<QByteArray, QByteArray> parameters;
};

// Walks over `Digest realm="a", nonce="b", Basic realm="c"`: a word followed by '=' is a parameter, a word
// followed by anything else begins the next challenge.
class ChallengeReader
{
public:
    explicit ChallengeReader(const QByteArray &text)
        : m_text(text)
    {
    }

    std::vector<RawChallenge> read()
    {
        std::vector<RawChallenge> challenges;
        while (skip(" \t,"), m_at < m_text.size()) {
            const QByteArray word = takeWord();
            skip(" \t");
            if (word.isEmpty()) {
                ++m_at;
            } else if (m_at < m_text.size() && m_text[m_at] == '=') {
                ++m_at;
                skip(" \t");
                const QByteArray value = takeValue();
                if (!challenges.empty())
                    challenges.back().parameters[word.toLower()] = value;
            } else {
                challenges.push_back({word.toLower(), {}});
            }
        }
        return challenges;
    }

private:
    void skip(QByteArrayView characters)
    {
        while (m_at < m_text.size() && characters.contains(m_text[m_at]))
            ++m_at;
    }
    QByteArray takeWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QByteArrayView(" \t,=\"").contains(m_text[m_at]))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }
    QByteArray takeValue()
    {
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return takeWord();
        QByteArray value;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value.append(m_text[m_at]);
        }
        ++m_at;
        return value;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

std::optional<AuthChallenge> understood(const RawChallenge &raw)
{
    const auto value = [&](const char *name) {
        const auto found = raw.parameters.find(name);
        return found == raw.parameters.end() ? QByteArray() : found->second;
    };
    AuthChallenge challenge;
    challenge.realm = value("realm");
    if (raw.scheme == "basic")
        return challenge;
    if (raw.scheme != "digest")
        return std::nullopt;
    challenge.nonce = value("nonce");
    challenge.opaque = value("opaque");
    challenge.algorithm = value("algorithm");
    challenge.stale = value("stale").toLower() == "true";
    QByteArray algorithm = challenge.algorithm.toUpper();
    if (algorithm.endsWith("-SESS")) {
        challenge.sessionKey = true;
        algorithm.chop(5);
    }
    if (algorithm.isEmpty() || algorithm == "MD5")
        challenge.scheme = AuthChallenge::Scheme::DigestMd5;
    else if (algorithm == "SHA-256")
        challenge.scheme = AuthChallenge::Scheme::DigestSha256;
    else
        return std::nullopt;
    const QByteArray qop = value("qop");
    for (const QByteArray &offered : qop.split(','))
        challenge.qopAuth |= offered.trimmed().toLower() == "auth";
    if (!qop.trimmed().isEmpty() && !challenge.qopAuth)
        return std::nullopt;
    return challenge;
}

QByteArray quoted(QByteArray text)
{
    // A line break here would let a camera write headers of our requests.
    text.replace('\r', ' ').replace('\n', ' ').replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

} // namespace

std::vector<AuthChallenge> parseChallenges(const QList<QByteArray> &headers)
{
    std::vector<AuthChallenge> challenges;
    for (const QByteArray &header : headers) {
        for (const RawChallenge &raw : ChallengeReader(header).read()) {
            if (std::optional<AuthChallenge> challenge = understood(raw))
                challenges.push_back(std::move(*challenge));
        }
    }
    return challenges;
}

std::optional<AuthChallenge> DigestAuth::strongest(const std::vector<AuthChallenge> &challenges)
{
    const auto best = std::max_element(challenges.begin(), challenges.end(),
                                       [](const auto &a, const auto &b) { return a.scheme < b.scheme; });
    return best == challenges.end() ? std::nullopt : std::optional(*best);
}

DigestAuth::DigestAuth(AuthChallenge challenge, const base::Credentials &credentials, QByteArray clientNonce)
    : m_challenge(std::move(challenge))
    , m_user(credentials.user.toUtf8())
    , m_password(credentials.password.toUtf8())
    , m_clientNonce(std::move(clientNonce))
{
    if (m_clientNonce.isEmpty())
        m_clientNonce =
            QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

QByteArray DigestAuth::hash(const QByteArray &text) const
{
    const auto algorithm = m_challenge.scheme == AuthChallenge::Scheme::DigestSha256
                               ? QCryptographicHash::Sha256
                               : QCryptographicHash::Md5;
    return QCryptographicHash::hash(text, algorithm).toHex();
}

QByteArray DigestAuth::authorization(const QByteArray &method, const QByteArray &uri)
{
    if (m_challenge.scheme == AuthChallenge::Scheme::Basic)
        return "Basic " + (m_user + ':' + m_password).toBase64();
    const QByteArray count = QByteArray::number(++m_count, 16).rightJustified(8, '0');
    QByteArray first = hash(m_user + ':' + m_challenge.realm + ':' + m_password);
    if (m_challenge.sessionKey)
        first = hash(first + ':' + m_challenge.nonce + ':' + m_clientNonce);
    const QByteArray second = hash(method + ':' + uri);
    const QByteArray middle =
        m_challenge.qopAuth ? ':' + count + ':' + m_clientNonce + ":auth:" : QByteArray(":");
    QByteArray out = "Digest username=" + quoted(m_user) + ", realm=" + quoted(m_challenge.realm) +
                     ", nonce=" + quoted(m_challenge.nonce) + ", uri=" + quoted(uri) + ", response=\"" +
                     hash(first + ':' + m_challenge.nonce + middle + second) + '"';
    if (!m_challenge.algorithm.isEmpty())
        out += ", algorithm=" + QByteArray(m_challenge.algorithm).replace('\r', "").replace('\n', "");
    if (!m_challenge.opaque.isEmpty())
        out += ", opaque=" + quoted(m_challenge.opaque);
    if (m_challenge.qopAuth)
        out += ", qop=auth, nc=" + count + ", cnonce=" + quoted(m_clientNonce);
    else if (m_challenge.sessionKey)
        out += ", cnonce=" + quoted(m_clientNonce);
    return out;
}

} // namespace videoguard::media
