// SPDX-License-Identifier: EUPL-1.2
#include "app/console/single_instance.h"

#include "app/console/profile_folder.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtEndian>

using namespace videoguard;
using namespace std::chrono_literals;
using console::ProfileFolder;
using console::SingleInstance;

namespace {

constexpr auto kProfileVariable = "VIDEOGUARD_TEST_PROFILE";
const QStringList kArguments{QStringLiteral("videoguard"), QStringLiteral("--url"),
                             QStringLiteral("rtsp://anna:gehēim@10.0.0.7/a b?c=\"d\"")};

/// A console that runs: the profile is locked, the socket open.
struct First {
    explicit First(const QString &folder)
    {
        auto opened = ProfileFolder::open(folder);
        REQUIRE(opened);
        profile = std::make_unique<ProfileFolder>(std::move(*opened));
        auto listening = SingleInstance::listen(folder);
        REQUIRE(listening);
        instance = std::move(*listening);
        QObject::connect(instance.get(), &SingleInstance::argumentsReceived, instance.get(),
                         [this](const QStringList &arguments, const QString &from) {
                             received = arguments;
                             folderReceived = from;
                             ++count;
                         });
    }

    std::unique_ptr<ProfileFolder> profile;
    std::unique_ptr<SingleInstance> instance;
    QStringList received;
    QString folderReceived;
    int count = 0;
};

/// Says `bytes` and reads what comes back.
struct Stranger {
    explicit Stranger(const QString &folder) { socket.connectToServer(SingleInstance::address(folder)); }
    QByteArray say(const QByteArray &bytes)
    {
        REQUIRE(test::waitFor([&] { return socket.state() == QLocalSocket::ConnectedState; }));
        socket.write(bytes);
        REQUIRE(test::waitFor(
            [&] { return socket.bytesAvailable() > 0 || socket.state() == QLocalSocket::UnconnectedState; }));
        return socket.readAll();
    }
    QLocalSocket socket;
};

QByteArray withLength(QByteArray message, quint32 length)
{
    qToBigEndian(length, message.data() + 5);
    return message;
}

} // namespace

// Run by the next test in a process of its own.
TEST_CASE("a second start in its own process", "[.second_start]")
{
    const QString folder = qEnvironmentVariable(kProfileVariable);
    REQUIRE_FALSE(folder.isEmpty());
    // Between processes the profile is locked, as it has to be.
    CHECK_FALSE(ProfileFolder::open(folder));
    CHECK_FALSE(SingleInstance::listen(folder));
    CHECK(SingleInstance::handOver(folder, kArguments));
}

TEST_CASE("a second start hands over its arguments and ends", "[settings][single_instance]")
{
    const QTemporaryDir folder;
    First first(folder.path());
    QProcess second;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kProfileVariable), folder.path());
    second.setProcessEnvironment(environment);
    second.setWorkingDirectory(folder.path());
    second.setProcessChannelMode(QProcess::ForwardedChannels);
    second.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.second_start]")});
    REQUIRE(test::waitFor([&] { return second.state() == QProcess::NotRunning; }, 30s));
    CHECK(second.exitCode() == 0);
    CHECK(first.count == 1);
    CHECK(first.received == kArguments);
    CHECK(QFileInfo(first.folderReceived) == QFileInfo(folder.path()));
}

TEST_CASE("without a console nothing is handed over, and nobody waits", "[settings][single_instance]")
{
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(SingleInstance::handOver(folder.path(), kArguments));
    CHECK(timer.elapsed() < 1000);
}

TEST_CASE("a console that hangs is waited for no longer than said", "[settings][single_instance]")
{
    const QTemporaryDir folder;
    const First first(folder.path()); // its event loop does not run while the second one waits
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(SingleInstance::handOver(folder.path(), kArguments, 300ms));
    CHECK(timer.elapsed() >= 250);
    CHECK(timer.elapsed() < 2000);
}

TEST_CASE("a start that comes while the first console begins waits for its socket",
          "[settings][single_instance]")
{
    const QTemporaryDir folder;
    auto profile = ProfileFolder::open(folder.path());
    REQUIRE(profile);
    bool taken = false;
    const std::unique_ptr<QThread> second(
        QThread::create([&] { taken = SingleInstance::handOver(folder.path(), kArguments, 10s); }));
    second->start();
    std::unique_ptr<SingleInstance> instance;
    QTimer::singleShot(200ms, qApp, [&] {
        auto listening = SingleInstance::listen(folder.path());
        REQUIRE(listening);
        instance = std::move(*listening);
    });
    CHECK(test::waitFor([&] { return second->isFinished(); }));
    second->wait();
    CHECK(taken);
}

#if defined(Q_OS_UNIX)
TEST_CASE("a dead console's socket is no hindrance", "[settings][single_instance]")
{
    const QTemporaryDir folder;
    const QString address = SingleInstance::address(folder.path());
    {
        // Left behind as a crash leaves it: bound, and nobody listens.
        QLocalServer dead;
        dead.setSocketOptions(QLocalServer::UserAccessOption);
        REQUIRE(dead.listen(address));
        REQUIRE(QFile::rename(address, address + QStringLiteral(".kept")));
    }
    REQUIRE(QFile::rename(address + QStringLiteral(".kept"), address));
    CHECK_FALSE(SingleInstance::handOver(folder.path(), kArguments));
    const First first(folder.path());
    CHECK(QFileInfo::exists(address));
}

TEST_CASE("nobody else may open the socket", "[settings][single_instance]")
{
    const QTemporaryDir folder;
    const First first(folder.path());
    const QFileInfo socket(SingleInstance::address(folder.path()));
    REQUIRE(socket.exists());
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK_FALSE(socket.permissions() & others);
    CHECK_FALSE(QFileInfo(socket.path()).permissions() & others);
    // A link to the profile is the same profile.
    const QTemporaryDir beside;
    const QString link = beside.filePath(QStringLiteral("link"));
    REQUIRE(QFile::link(folder.path(), link));
    CHECK(SingleInstance::address(link) == socket.filePath());
    CHECK(SingleInstance::address(beside.path()) != socket.filePath());
}
#endif

TEST_CASE("what is no message of ours is refused and changes nothing", "[settings][single_instance]")
{
    const QTemporaryDir folder;
    First first(folder.path());
    const QByteArray good = SingleInstance::message({kArguments, folder.path(), {}});
    QByteArray other = good;
    other[4] = 2;
    QByteArray array = good;
    array.replace("\"arguments\":[", "\"arguments\":5,\"x\":[");
    const auto body = static_cast<quint32>(array.size() - 9);
    QByteArray number = good;
    number.replace("\"videoguard\"", "12345678901,");
    const QByteArray bad =
        GENERATE_COPY(QByteArray("GET / HTTP/1.1\r\n"), other, good + 'x', withLength(good, 0xffffffff),
                      withLength(good.left(20), 11), withLength(array, body), number);
    CHECK(Stranger(folder.path()).say(bad) == "R");
    CHECK(first.count == 0);
    // It still listens.
    CHECK(Stranger(folder.path()).say(good) == "T");
    CHECK(first.count == 1);
}

TEST_CASE("who connects and says too little is let go", "[settings][single_instance]")
{
    const QTemporaryDir folder;
    First first(folder.path());
    const QByteArray good = SingleInstance::message({kArguments, folder.path(), {}});
    CHECK(Stranger(folder.path()).say(good.left(12)).isEmpty());
    CHECK(first.count == 0);
    // In pieces it is a message all the same.
    Stranger slow(folder.path());
    REQUIRE(test::waitFor([&] { return slow.socket.state() == QLocalSocket::ConnectedState; }));
    for (const char byte : good.left(20)) {
        slow.socket.write(&byte, 1);
        slow.socket.flush();
        QCoreApplication::processEvents();
    }
    CHECK(slow.say(good.mid(20)) == "T");
    CHECK(first.received == kArguments);
}

TEST_CASE("a flood of connections does not shut out the next start", "[settings][single_instance]")
{
    const QTemporaryDir folder;
    First first(folder.path());
    std::vector<std::unique_ptr<Stranger>> strangers;
    for (int i = 0; i < 40; ++i)
        strangers.push_back(std::make_unique<Stranger>(folder.path()));
    QCoreApplication::processEvents();
    strangers.clear();
    const QByteArray good = SingleInstance::message({kArguments, folder.path(), {}});
    CHECK(test::waitFor([&] { return Stranger(folder.path()).say(good) == "T"; }));
}
