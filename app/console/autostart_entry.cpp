// SPDX-License-Identifier: EUPL-1.2
#include "app/console/autostart_entry.h"

#include <QHash>

#include <algorithm>

namespace videoguard::console {

namespace {

// The keys of the group [Desktop Entry].
QHash<QByteArray, QByteArray> keysOf(const QByteArray &entry)
{
    QHash<QByteArray, QByteArray> keys;
    bool inGroup = false;
    for (const QByteArray &raw : entry.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('['))
            inGroup = line == "[Desktop Entry]";
        const qsizetype equals = line.indexOf('=');
        if (inGroup && equals > 0 && !line.startsWith('#'))
            keys.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return keys;
}

QString windowsQuoted(const QString &argument)
{
    const bool isPlain = !argument.isEmpty() && !argument.contains(QLatin1Char(' ')) &&
                         !argument.contains(QLatin1Char('\t')) && !argument.contains(QLatin1Char('"'));
    if (isPlain)
        return argument;
    QString quoted = QStringLiteral("\"");
    int slashes = 0;
    for (const QChar c : argument) {
        if (c == QLatin1Char('"'))
            quoted += QString(slashes + 1, QLatin1Char('\\')); // doubles them and escapes the quote
        quoted += c;
        slashes = c == QLatin1Char('\\') ? slashes + 1 : 0;
    }
    return quoted + QString(slashes, QLatin1Char('\\')) + QLatin1Char('"');
}

} // namespace

QString execQuoted(const QString &argument)
{
    static const QString reserved = QStringLiteral(" \t\"'\\><~|&;$*?#()`");
    const bool needsQuotes = argument.isEmpty() || std::any_of(argument.cbegin(), argument.cend(),
                                                               [](QChar c) { return reserved.contains(c); });
    QString quoted;
    for (const QChar c : argument) {
        if (c == QLatin1Char('%'))
            quoted += c; // a lone one would begin a field code
        if (c == QLatin1Char('"') || c == QLatin1Char('`') || c == QLatin1Char('$') || c == QLatin1Char('\\'))
            quoted += QLatin1Char('\\');
        quoted += c;
    }
    if (needsQuotes)
        quoted = QLatin1Char('"') + quoted + QLatin1Char('"');
    // The rule for strings of the file holds above that of quoting.
    return quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
}

QString windowsCommand(const QString &program, const QStringList &arguments)
{
    // The program always in quotes: a path is found wrong at its first space otherwise.
    QStringList parts{QLatin1Char('"') + program + QLatin1Char('"')};
    for (const QString &argument : arguments)
        parts << windowsQuoted(argument);
    return parts.join(QLatin1Char(' '));
}

QByteArray desktopEntry(const QString &program, const QStringList &arguments)
{
    QStringList exec{execQuoted(program)};
    for (const QString &argument : arguments)
        exec << execQuoted(argument);
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Version=1.5\n"
           "Name=VideoGuard Console\n"
           "Icon=videoguard\n"
           "Exec=" +
           exec.join(QLatin1Char(' ')).toUtf8() +
           "\n"
           "Terminal=false\n"
           "StartupNotify=false\n"
           "X-GNOME-Autostart-enabled=true\n";
}

QString entryProgram(const QByteArray &entry)
{
    // The file's own escapes come off first, then the quotes.
    QString exec = QString::fromUtf8(keysOf(entry).value("Exec"));
    exec.replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    QString program;
    bool quoted = false;
    for (qsizetype i = 0; i < exec.size(); ++i) {
        const QChar c = exec.at(i);
        const bool escapes = (quoted && c == QLatin1Char('\\')) || c == QLatin1Char('%');
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (c == QLatin1Char(' ') && !quoted) {
            break;
        } else if (escapes && i + 1 < exec.size()) {
            program += exec.at(++i);
        } else {
            program += c;
        }
    }
    return program;
}

QByteArray hiddenEntry()
{
    return "[Desktop Entry]\nType=Application\nName=VideoGuard Console\nHidden=true\n";
}

bool entryStarts(const QByteArray &entry)
{
    const QHash<QByteArray, QByteArray> keys = keysOf(entry);
    return !keys.value("Exec").isEmpty() && keys.value("Hidden").toLower() != "true" &&
           keys.value("X-GNOME-Autostart-enabled").toLower() != "false";
}

} // namespace videoguard::console
