// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace videoguard::test {

inline QString helpFolder()
{
    return QStringLiteral(VIDEOGUARD_SOURCE_DIR "/resources/help");
}

inline const QStringList &helpLanguages()
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("lv"), QStringLiteral("lt")};
    return languages;
}

/// Empty when the file is not there.
inline QString helpText(const QString &language, const QString &page)
{
    QFile file(QStringLiteral("%1/%2/%3.html").arg(helpFolder(), language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first capture of every match.
inline QStringList helpParts(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    QStringList parts;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        parts << match.next().captured(1);
    return parts;
}

/// The shipped pages are those of the checkout, wherever the test runs.
class ShippedHelp
{
public:
    ShippedHelp() { qputenv("VIDEOGUARD_DATA", VIDEOGUARD_SOURCE_DIR "/resources"); }
    ~ShippedHelp() { qunsetenv("VIDEOGUARD_DATA"); }
    ShippedHelp(const ShippedHelp &) = delete;
    ShippedHelp &operator=(const ShippedHelp &) = delete;
};

} // namespace videoguard::test
