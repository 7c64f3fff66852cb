// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sleep_guard.h"

#include "tests/settings/desktop_bus.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QSignalSpy>

#if defined(VIDEOGUARD_TEST_DBUS)
#include <QtDBus/QDBusUnixFileDescriptor>

#include <fcntl.h>
#include <unistd.h>

using namespace videoguard;
using console::SleepGuard;
using test::PlayedService;

namespace {

const QString kReason = QStringLiteral("Live pictures are shown");
const QString kInhibit = QStringLiteral("Inhibit");
const QString kUnInhibit = QStringLiteral("UnInhibit");

/// Gives 41, 42, 43 ...
struct ScreenSaver {
    PlayedService service{
        QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/org/freedesktop/ScreenSaver"),
        [this](const QDBusMessage &call) -> std::optional<QDBusMessage> {
            if (call.member() == kInhibit && silent)
                return {};
            return call.member() == kInhibit ? call.createReply(++cookie) : call.createReply();
        }};
    uint cookie = 40;
    bool silent = false;
};

/// logind: gives the writing end of a pipe; while the other side holds it, `isHeld`.
struct Logind {
    Logind() { REQUIRE(pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0); }
    ~Logind()
    {
        close(ends[0]);
        if (ends[1] >= 0)
            close(ends[1]);
    }
    std::optional<QDBusMessage> answer(const QDBusMessage &call)
    {
        if (denied.contains(call.arguments().value(0).toString()))
            return call.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"),
                                         QStringLiteral("not for you"));
        const QDBusUnixFileDescriptor given(ends[1]); // a copy
        close(std::exchange(ends[1], -1));
        return call.createReply(QVariant::fromValue(given));
    }
    // Nobody has the writing end any more: reading says "end" instead of "nothing yet".
    [[nodiscard]] bool isHeld() const
    {
        char byte = 0;
        return read(ends[0], &byte, 1) != 0;
    }

    int ends[2] = {-1, -1};
    QStringList denied;
    PlayedService service{QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                          [this](const QDBusMessage &call) { return answer(call); }};
};

} // namespace

TEST_CASE("a live wall holds the screen saver back until it ends", "[settings][sleep_guard]")
{
    if (!test::haveBus())
        return;
    ScreenSaver saver;
    SleepGuard guard;
    QSignalSpy works(&guard, &SleepGuard::worksChanged);
    guard.setAwake(true, kReason);
    CHECK(guard.isAwake());
    REQUIRE(test::waitFor([&] { return guard.works(); }));
    CHECK(works.count() == 1);
    REQUIRE(saver.service.calls(kInhibit).size() == 1);
    const QVariantList said = saver.service.calls(kInhibit).front().arguments();
    CHECK(said.value(0).toString() == QStringLiteral("VideoGuard Console"));
    CHECK(said.value(1).toString() == kReason);

    guard.setAwake(false, {});
    CHECK_FALSE(guard.works());
    REQUIRE(test::waitFor([&] { return !saver.service.calls(kUnInhibit).empty(); }));
    CHECK(saver.service.calls(kUnInhibit).front().arguments().value(0).toUInt() == 41);
}

TEST_CASE("a screen saver that comes back is held back again", "[settings][sleep_guard]")
{
    if (!test::haveBus())
        return;
    ScreenSaver saver;
    SleepGuard guard;
    guard.setAwake(true, kReason);
    REQUIRE(test::waitFor([&] { return guard.works(); }));
    saver.service.vanish();
    REQUIRE(test::waitFor([&] { return !guard.works(); }));
    saver.service.appear();
    REQUIRE(test::waitFor([&] { return guard.works(); }));
    CHECK(saver.service.calls(kInhibit).size() == 2);
    guard.setAwake(false, {});
    REQUIRE(test::waitFor([&] { return !saver.service.calls(kUnInhibit).empty(); }));
    CHECK(saver.service.calls(kUnInhibit).front().arguments().value(0).toUInt() == 42);
}

TEST_CASE("what the screen saver grants too late is given back", "[settings][sleep_guard]")
{
    if (!test::haveBus())
        return;
    ScreenSaver saver;
    saver.silent = true;
    const bool destroyed = GENERATE(false, true);
    auto guard = std::make_unique<SleepGuard>();
    guard->setAwake(true, kReason);
    REQUIRE(test::waitFor([&] { return saver.service.calls(kInhibit).size() == 1; }));
    CHECK_FALSE(guard->works());
    if (destroyed)
        guard.reset();
    else
        guard->setAwake(false, {});
    saver.service.send(saver.service.calls(kInhibit).front().createReply(99U));
    REQUIRE(test::waitFor([&] { return !saver.service.calls(kUnInhibit).empty(); }));
    CHECK(saver.service.calls(kUnInhibit).front().arguments().value(0).toUInt() == 99);
}

TEST_CASE("the guard lets go when it ends", "[settings][sleep_guard]")
{
    if (!test::haveBus())
        return;
    ScreenSaver saver;
    Logind logind;
    {
        SleepGuard guard;
        guard.setAwake(true, kReason);
        REQUIRE(test::waitFor([&] { return guard.works() && logind.service.calls(kInhibit).size() == 1; }));
    }
    CHECK(test::waitFor([&] { return saver.service.calls(kUnInhibit).size() == 1; }));
    CHECK(test::waitFor([&] { return !logind.isHeld(); }));
}

TEST_CASE("logind keeps the computer awake as long as its lock is open", "[settings][sleep_guard]")
{
    if (!test::haveBus())
        return;
    Logind logind;
    SleepGuard guard;
    guard.setAwake(true, kReason);
    REQUIRE(test::waitFor([&] { return guard.works(); }));
    const QVariantList said = logind.service.calls(kInhibit).front().arguments();
    CHECK(said.value(0).toString() == QStringLiteral("idle:sleep"));
    CHECK(said.value(3).toString() == QStringLiteral("block"));
    CHECK(logind.isHeld());
    guard.setAwake(false, {});
    CHECK(test::waitFor([&] { return !logind.isHeld(); }));
}

TEST_CASE("where sleep may not be blocked, idleness is", "[settings][sleep_guard]")
{
    if (!test::haveBus())
        return;
    Logind logind;
    logind.denied << QStringLiteral("idle:sleep");
    SleepGuard guard;
    guard.setAwake(true, kReason);
    REQUIRE(test::waitFor([&] { return guard.works(); }));
    REQUIRE(logind.service.calls(kInhibit).size() == 2);
    CHECK(logind.service.calls(kInhibit).back().arguments().value(0).toString() == QStringLiteral("idle"));
}

TEST_CASE("without any service the guard says that it does not work", "[settings][sleep_guard]")
{
    if (!test::haveBus())
        return;
    SleepGuard guard;
    guard.setAwake(true, kReason);
    CHECK(guard.isAwake());
    CHECK_FALSE(guard.works());
    ScreenSaver late;
    CHECK(test::waitFor([&] { return guard.works(); }));
}

#endif
