// SPDX-License-Identifier: EUPL-1.2
#include "app/console/report_privacy.h"

#include "app/base/stream_url.h"

#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace videoguard::console {

namespace {

constexpr qsizetype kShortestWord = 3;

/// Accounts that say nothing of a person; hiding such words would tear the text.
bool isNobody(const QString &account)
{
    static const QStringList names = {QStringLiteral("root"), QStringLiteral("user"), QStringLiteral("admin"),
                                      QStringLiteral("videoguard"), QStringLiteral("localhost")};
    return names.contains(account.toLower());
}

QString bareHost(QString host)
{
    if (host.startsWith(u'['))
        host = host.mid(1, host.indexOf(u']') - 1);
    return host.toLower();
}

} // namespace

QString hostShape(const QString &host)
{
    const QString bare = bareHost(host);
    if (bare.isEmpty())
        return QStringLiteral("none");
    if (bare == QLatin1String("localhost"))
        return QStringLiteral("this computer");
    const QHostAddress address(bare);
    if (address.isNull())
        return QStringLiteral("name with %1 parts").arg(bare.count(u'.') + 1);
    if (address.isLoopback())
        return QStringLiteral("this computer");
    const QString family =
        address.protocol() == QAbstractSocket::IPv6Protocol ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
    if (address.isLinkLocal())
        return QStringLiteral("link-local ") + family;
    static const auto kPrivate = {std::pair(QHostAddress(QStringLiteral("10.0.0.0")), 8),
                                  std::pair(QHostAddress(QStringLiteral("172.16.0.0")), 12),
                                  std::pair(QHostAddress(QStringLiteral("192.168.0.0")), 16),
                                  std::pair(QHostAddress(QStringLiteral("fc00::")), 7)};
    const bool isPrivate = std::any_of(kPrivate.begin(), kPrivate.end(), [&address](const auto &range) {
        return address.isInSubnet(range.first, range.second);
    });
    return (isPrivate ? QStringLiteral("private ") : QStringLiteral("public ")) + family;
}

ReportPrivacy::ReportPrivacy()
{
    const QString home = QDir::cleanPath(QDir::homePath());
    for (const QString &folder : {home, QDir(home).canonicalPath(), QDir::toNativeSeparators(home)}) {
        if (folder.size() > 1 && !m_folders.contains(folder))
            m_folders << folder;
    }
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString account = qEnvironmentVariable(name); !isNobody(account))
            hide(account, QStringLiteral("account"));
    }
    if (const QString folder = QDir(home).dirName(); !isNobody(folder))
        hide(folder, QStringLiteral("account"));
    if (const QString computer = QSysInfo::machineHostName(); !isNobody(computer)) {
        hide(computer, QStringLiteral("computer"));
        hide(computer.section(u'.', 0, 0), QStringLiteral("computer"));
    }
}

void ReportPrivacy::hide(const QString &word, const QString &instead)
{
    const QString text = word.trimmed();
    const auto same = [&text](const Word &known) { return known.text == text; };
    if (text.size() < kShortestWord || std::any_of(m_words.cbegin(), m_words.cend(), same))
        return;
    m_words.append({text, u'<' + instead + u'>'});
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const Word &one, const Word &other) { return one.text.size() > other.text.size(); });
}

QString ReportPrivacy::host(const QString &host)
{
    const QString bare = bareHost(host);
    if (const auto known = m_hosts.constFind(bare); known != m_hosts.constEnd())
        return *known;
    const QString shape = hostShape(bare);
    if (shape == QLatin1String("none") || shape == QLatin1String("this computer"))
        return shape;
    const QString word = QStringLiteral("<host%1: %2>").arg(m_hosts.size() + 1).arg(shape);
    m_hosts.insert(bare, word);
    return word;
}

QString ReportPrivacy::withoutFolders(QString text) const
{
    for (const QString &folder : m_folders) {
        const QRegularExpression here(QRegularExpression::escape(folder) + QStringLiteral("(?![\\w.-])"));
        text.replace(here, QStringLiteral("~"));
    }
    // Of other accounts, as a library's message may have them.
    static const QRegularExpression others(
        QStringLiteral("(?<![\\w.])(?:/home/|/Users/|[A-Za-z]:[\\\\/]Users[\\\\/])[^/\\\\\\s\"']+"));
    return text.replace(others, QStringLiteral("~"));
}

QString ReportPrivacy::withoutAddresses(const QString &text)
{
    // The host of an address, an IPv4 address, an IPv6 address of at least three groups, a mail address.
    static const QRegularExpression address(QStringLiteral(
        "(?<=://)(?:\\*\\*\\*@)?(?<host>\\[[0-9a-fA-F:.]+(?:%[\\w.-]+)?\\]|[^\\s/:?#@\\[\\]\"'<>,;]+)|"
        "(?<![\\w.:])(?<four>\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\w.]*\\d)|"
        "(?<![\\w:.])(?<six>(?:[0-9a-fA-F]{0,4}:){3,7}[0-9a-fA-F]{0,4})(?![\\w:])|"
        "(?<mail>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"));
    QString cleaned;
    qsizetype from = 0;
    QRegularExpressionMatchIterator found = address.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        QString host = match.captured(QStringLiteral("host"));
        for (const QString &name : {QStringLiteral("four"), QStringLiteral("six")}) {
            if (host.isEmpty())
                host = match.captured(name);
        }
        // "21:30:05" is a time of day, "1.2.3.400" a version.
        const bool isWord = match.captured(QStringLiteral("host")).isEmpty();
        if (!host.isEmpty() && isWord && QHostAddress(host).isNull())
            continue;
        cleaned += QStringView(text).mid(from, match.capturedStart() - from);
        cleaned += host.isEmpty() ? QStringLiteral("<mail address>") : this->host(host);
        from = match.capturedEnd();
    }
    cleaned += QStringView(text).mid(from);
    return cleaned;
}

QString ReportPrivacy::cleaned(const QString &text)
{
    QString clean = withoutAddresses(withoutFolders(base::redacted(text)));
    // Devices' names stand in messages without "rtsp://" too.
    QList<Word> words = m_words;
    for (auto known = m_hosts.cbegin(); known != m_hosts.cend(); ++known) {
        if (known.key().size() >= kShortestWord)
            words.append({known.key(), known.value()});
    }
    for (const Word &word : words) {
        const QRegularExpression whole(QStringLiteral("(?<![\\w<])") + QRegularExpression::escape(word.text) +
                                           QStringLiteral("(?![\\w])"),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
        clean.replace(whole, word.instead);
    }
    return clean;
}

} // namespace videoguard::console
