// SPDX-License-Identifier: EUPL-1.2
#include "app/console/profile_folder.h"

#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace videoguard;
using namespace videoguard::console;

TEST_CASE("a missing profile folder is created for its owner only", "[console][profile_folder]")
{
    QTemporaryDir parent;
    const QString wanted = parent.filePath(QStringLiteral("a/b/../c"));
    const auto folder = ProfileFolder::open(wanted);
    REQUIRE(folder);
    CHECK(folder->path() == parent.filePath(QStringLiteral("a/c")));
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                QFileDevice::WriteOther | QFileDevice::ExeOther;
    CHECK((QFile::permissions(folder->path()) & others) == QFileDevice::Permissions());
    CHECK(QFile::permissions(folder->path()).testFlag(QFileDevice::ExeOwner));
}

TEST_CASE("a folder that is there is used and keeps what is in it", "[console][profile_folder]")
{
    QTemporaryDir parent;
    QFile file(parent.filePath(QStringLiteral("console.db")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    const auto folder = ProfileFolder::open(parent.path());
    REQUIRE(folder);
    CHECK(file.size() == 1);
}

TEST_CASE("without a wish the folder is the user's own", "[console][profile_folder]")
{
    const auto folder = ProfileFolder::open();
    REQUIRE(folder);
    CHECK(folder->path() == QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

TEST_CASE("a relative folder is meant from where the program was started", "[console][profile_folder]")
{
    QTemporaryDir parent;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(parent.path()));
    const auto folder = ProfileFolder::open(QStringLiteral("here"));
    REQUIRE(QDir::setCurrent(before));
    REQUIRE(folder);
    CHECK(QDir::isAbsolutePath(folder->path()));
    CHECK(QDir(parent.filePath(QStringLiteral("here"))).exists());
}

TEST_CASE("two consoles cannot use one profile folder, and the message names the other",
          "[console][profile_folder]")
{
    QTemporaryDir parent;
    const QString path = parent.filePath(QStringLiteral("p"));
    {
        auto first = ProfileFolder::open(path);
        REQUIRE(first);
        const auto second = ProfileFolder::open(path);
        REQUIRE_FALSE(second);
        CHECK(second.error().kind == base::ErrorKind::Conflict);
        CHECK(second.error().cause.contains(QString::number(QCoreApplication::applicationPid())));
        CHECK(second.error().cause.contains(path));
        // The lock moves with the object.
        const ProfileFolder moved = std::move(*first);
        CHECK_FALSE(ProfileFolder::open(path).has_value());
    }
    CHECK(ProfileFolder::open(path).has_value());
}

// Run by the next test in a process of its own: holds a profile until it is killed.
TEST_CASE("holds a profile until killed", "[.][profile_folder_child]")
{
    const auto folder = ProfileFolder::open(QString::fromLocal8Bit(qgetenv("VIDEOGUARD_TEST_PROFILE")));
    REQUIRE(folder);
    REQUIRE(test::waitFor([] { return false; }, std::chrono::minutes(1)));
}

TEST_CASE("the lock of a console that was killed does not keep the next one out", "[console][profile_folder]")
{
    QTemporaryDir parent;
    const QString path = parent.filePath(QStringLiteral("p"));
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("VIDEOGUARD_TEST_PROFILE"), path);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[profile_folder_child]")});
    REQUIRE(child.waitForStarted());
    REQUIRE(test::waitFor([&] { return QFile::exists(path + QStringLiteral("/profile.lock")); }));
    REQUIRE(test::waitFor([&] {
        const auto refused = ProfileFolder::open(path);
        return !refused && refused.error().cause.contains(QString::number(child.processId()));
    }));
    child.kill();
    REQUIRE(child.waitForFinished());
    CHECK(QFile::exists(path + QStringLiteral("/profile.lock")));
    CHECK(ProfileFolder::open(path).has_value());
}

TEST_CASE("a profile that is a file, or lies below one, is refused with a sentence",
          "[console][profile_folder]")
{
    QTemporaryDir parent;
    QFile file(parent.filePath(QStringLiteral("f")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto onFile = ProfileFolder::open(file.fileName());
    REQUIRE_FALSE(onFile);
    CHECK(onFile.error().kind == base::ErrorKind::NotFound);
    CHECK(onFile.error().cause.endsWith(QStringLiteral("is a file, not a folder")));
    const auto below = ProfileFolder::open(file.fileName() + QStringLiteral("/sub"));
    REQUIRE_FALSE(below);
    CHECK(below.error().kind == base::ErrorKind::Denied);
}
