// SPDX-License-Identifier: EUPL-1.2
#include "app/console/autostart.h"

#include "app/console/autostart_entry.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace videoguard;
using namespace videoguard::console;

namespace {

/// Other values of the environment as long as it lives.
class Environment
{
public:
    ~Environment()
    {
        for (auto one = m_before.rbegin(); one != m_before.rend(); ++one) {
            if (one->second.isNull())
                qunsetenv(one->first.constData());
            else
                qputenv(one->first.constData(), one->second);
        }
    }
    void set(const char *name, const QString &value)
    {
        m_before.emplace_back(name, qEnvironmentVariableIsSet(name) ? qgetenv(name) : QByteArray());
        qputenv(name, QFile::encodeName(value));
    }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_before;
};

struct Desk {
    Desk()
    {
        environment.set("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("own")));
        environment.set("XDG_CONFIG_DIRS", folder.filePath(QStringLiteral("machine")));
        environment.set("APPIMAGE", {});
        environment.set("APPDIR", {});
    }
    [[nodiscard]] QString own() const
    {
        return folder.filePath(QStringLiteral("own/autostart/videoguard.desktop"));
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeMachine(const QByteArray &entry) const { write(QStringLiteral("machine"), entry); }
    void write(const QString &where, const QByteArray &entry) const
    {
        REQUIRE(QDir(folder.path()).mkpath(where + QStringLiteral("/autostart")));
        QFile file(folder.filePath(where + QStringLiteral("/autostart/videoguard.desktop")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(entry);
    }

    QTemporaryDir folder;
    Environment environment;
};

// As a desktop reads it: the file's escapes first, then the quotes.
QStringList execRead(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\' && i + 1 < value.size()) {
            const QChar next = value.at(++i);
            text += next == u's' ? QChar(u' ') : next == u'n' ? QChar(u'\n') : next;
        } else {
            text += value.at(i);
        }
    }
    QStringList arguments;
    QString one;
    bool quoted = false;
    bool any = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'\\') {
            one += text.at(++i);
        } else if (c == u'"') {
            quoted = !quoted;
            any = true;
        } else if (c == u'%') {
            REQUIRE(text.at(++i) == u'%');
            one += c;
        } else if (c == u' ' && !quoted) {
            arguments << one;
            one.clear();
            any = false;
        } else {
            one += c;
        }
    }
    return any || !one.isEmpty() ? arguments << one : arguments;
}

QString execOf(const QByteArray &entry)
{
    for (const QByteArray &line : entry.split('\n')) {
        if (line.startsWith("Exec="))
            return QString::fromUtf8(line.mid(5));
    }
    return {};
}

} // namespace

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

TEST_CASE("the console starts at log-in from when it is wanted until it is not", "[settings][autostart]")
{
    const Desk desk;
    CHECK_FALSE(startsAtLogin());
    REQUIRE(setStartsAtLogin(true, {QStringLiteral("--kiosk")}));
    CHECK(startsAtLogin());
    const QStringList exec = execRead(execOf(Desk::read(desk.own())));
    CHECK(exec == QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("--kiosk")});
    REQUIRE(setStartsAtLogin(false));
    CHECK_FALSE(startsAtLogin());
    CHECK_FALSE(QFile::exists(desk.own()));
    CHECK(setStartsAtLogin(false));
}

TEST_CASE("of an AppImage the image itself is started", "[settings][autostart]")
{
    Desk desk;
    const QString image = desk.folder.filePath(QStringLiteral("Video Guard.AppImage"));
    QFile file(image);
    REQUIRE(file.open(QIODevice::WriteOnly));
    desk.environment.set("APPIMAGE", image);
    desk.environment.set("APPDIR", QCoreApplication::applicationDirPath());
    REQUIRE(setStartsAtLogin(true));
    CHECK(execRead(execOf(Desk::read(desk.own()))) == QStringList{image});

    // Another image has started us: its variables say nothing of ours.
    desk.environment.set("APPDIR", desk.folder.path());
    REQUIRE(setStartsAtLogin(true));
    CHECK(execRead(execOf(Desk::read(desk.own()))) == QStringList{QCoreApplication::applicationFilePath()});
}

TEST_CASE("what the desktop's own settings have switched off does not start", "[settings][autostart]")
{
    const Desk desk;
    const QByteArray on = "[Desktop Entry]\nType=Application\nExec=videoguard\n";
    desk.write(QStringLiteral("own"), on + "Hidden=true\n");
    CHECK_FALSE(startsAtLogin());
    desk.write(QStringLiteral("own"), on + "X-GNOME-Autostart-enabled=false\n");
    CHECK_FALSE(startsAtLogin());
    desk.write(QStringLiteral("own"), on + "[Desktop Action Hide]\nHidden=true\n");
    CHECK(startsAtLogin());
    desk.write(QStringLiteral("own"), on + "Hidden=true\n");
    REQUIRE(setStartsAtLogin(true));
    CHECK(startsAtLogin());
}

TEST_CASE("one user may decline what the administrator starts for all", "[settings][autostart]")
{
    const Desk desk;
    desk.writeMachine("[Desktop Entry]\nType=Application\nExec=videoguard --kiosk\n");
    CHECK(startsAtLogin());
    REQUIRE(setStartsAtLogin(false));
    CHECK_FALSE(startsAtLogin());
    CHECK(Desk::read(desk.own()).contains("Hidden=true"));
    REQUIRE(setStartsAtLogin(true));
    CHECK(startsAtLogin());
    // The administrator's is off: nothing has to be said against it.
    desk.writeMachine("[Desktop Entry]\nType=Application\nExec=videoguard\nHidden=true\n");
    REQUIRE(setStartsAtLogin(false));
    CHECK_FALSE(QFile::exists(desk.own()));
}

TEST_CASE("an entry whose program is gone starts nothing", "[settings][autostart]")
{
    Desk desk;
    const QString image = desk.folder.filePath(QStringLiteral("Video \"Guard\" 100%.AppImage"));
    {
        QFile file(image);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    desk.environment.set("APPIMAGE", image);
    REQUIRE(setStartsAtLogin(true, {QStringLiteral("--kiosk")}));
    CHECK(entryProgram(Desk::read(desk.own())) == image);
    CHECK(startsAtLogin());
    REQUIRE(QFile::remove(image));
    CHECK_FALSE(startsAtLogin());
}

TEST_CASE("an argument that an entry cannot hold is refused", "[settings][autostart]")
{
    const Desk desk;
    const auto done = setStartsAtLogin(true, {QStringLiteral("a\nHidden=true")});
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::ErrorKind::Unsupported);
    CHECK_FALSE(startsAtLogin());
}

TEST_CASE("a folder that cannot be written is said", "[settings][autostart]")
{
    Desk desk;
    QFile inTheWay(desk.folder.filePath(QStringLiteral("file")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    desk.environment.set("XDG_CONFIG_HOME", inTheWay.fileName());
    const auto done = setStartsAtLogin(true);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::ErrorKind::Denied);
}

#endif

TEST_CASE("every argument comes out of an entry as it went in", "[settings][autostart]")
{
    const QStringList arguments{QStringLiteral("/opt/Video Guard/bin/video$guard"),
                                QStringLiteral("--profile"),
                                QStringLiteral("/srv/walls/C:\\path\\"),
                                QStringLiteral("100 % \"sure\""),
                                QStringLiteral("`rm -r`; echo $HOME"),
                                QStringLiteral("it's"),
                                QString(),
                                QStringLiteral("Līvānu iela ąčę")};
    CHECK(execRead(execOf(desktopEntry(arguments.front(), arguments.mid(1)))) == arguments);
    // The specification's own examples.
    CHECK(execQuoted(QStringLiteral("\\")) == QStringLiteral("\"\\\\\\\\\""));
    CHECK(execQuoted(QStringLiteral("$")) == QStringLiteral("\"\\\\$\""));
    CHECK(execQuoted(QStringLiteral("--kiosk")) == QStringLiteral("--kiosk"));
}

TEST_CASE("a Windows command line is quoted as Windows takes it apart", "[settings][autostart]")
{
    const QString program = QStringLiteral("C:\\Program Files\\VideoGuard\\videoguard.exe");
    CHECK(windowsCommand(program, {QStringLiteral("--kiosk")}) ==
          QStringLiteral("\"C:\\Program Files\\VideoGuard\\videoguard.exe\" --kiosk"));
    CHECK(windowsCommand(program, {QStringLiteral("D:\\my data\\")})
              .endsWith(QStringLiteral(" \"D:\\my data\\\\\"")));
    CHECK(
        windowsCommand(program, {QStringLiteral("a\\\"b c")}).endsWith(QStringLiteral(" \"a\\\\\\\"b c\"")));
    CHECK(windowsCommand(program, {QString()}).endsWith(QStringLiteral(" \"\"")));
}
