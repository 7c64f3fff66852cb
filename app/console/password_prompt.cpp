// SPDX-License-Identifier: EUPL-1.2
#include "app/console/password_prompt.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace videoguard::console {

namespace {

#ifdef Q_OS_WIN

bool isTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

/// Hides what is typed as long as it lives.
class Hidden
{
public:
    Hidden()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_isSet = GetConsoleMode(m_input, &m_before) != 0 &&
                  SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT)) != 0;
    }
    ~Hidden()
    {
        if (m_isSet)
            SetConsoleMode(m_input, m_before);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;
    [[nodiscard]] bool isSet() const { return m_isSet; }

private:
    HANDLE m_input;
    DWORD m_before = 0;
    bool m_isSet = false;
};

#else

bool isTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

/// Hides what is typed as long as it lives.
class Hidden
{
public:
    Hidden()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        struct termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        m_isSet = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~Hidden()
    {
        if (m_isSet)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;
    [[nodiscard]] bool isSet() const { return m_isSet; }

private:
    struct termios m_before = {};
    bool m_isSet = false;
};

#endif

} // namespace

base::Result<QByteArray> passwordFor(const char *variable, const QString &question, QTextStream &problems)
{
    const QString what = QStringLiteral("ask for a password");
    if (const QByteArray given = qgetenv(variable); !given.isEmpty()) {
        // No program that this one starts shall find it.
        qunsetenv(variable);
        return given;
    }
    if (!isTerminal())
        return base::fail(base::ErrorKind::NotFound, what, QString::fromLatin1(variable));
    problems << question << ' ';
    problems.flush();
    const Hidden hidden;
    if (!hidden.isSet())
        return base::fail(base::ErrorKind::NotFound, what, QString::fromLatin1(variable));
    QFile input;
    QByteArray typed;
    if (input.open(stdin, QIODevice::ReadOnly))
        typed = input.readLine(4096);
    problems << '\n';
    problems.flush();
    while (typed.endsWith('\n') || typed.endsWith('\r'))
        typed.chop(1);
    if (typed.isEmpty())
        return base::fail(base::ErrorKind::Cancelled, what);
    return typed;
}

} // namespace videoguard::console
