// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/notifier.h"

#include "tests/settings/desktop_bus.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QWidget>

#if defined(VIDEOGUARD_TEST_DBUS)

using namespace videoguard;
using namespace std::chrono_literals;
using shell::Notifier;
using test::PlayedService;
using Kind = Notifier::Kind;

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kNotify = QStringLiteral("Notify");
const QString kClose = QStringLiteral("CloseNotification");

/// Shows what it is told to, from number 11 on.
struct Desktop {
    PlayedService service{kService, QStringLiteral("/org/freedesktop/Notifications"),
                          [this](const QDBusMessage &call) -> std::optional<QDBusMessage> {
                              if (call.member() == QStringLiteral("GetCapabilities"))
                                  return call.createReply(QVariant(capabilities));
                              if (call.member() == kNotify)
                                  return call.createReply(++number);
                              return call.createReply();
                          }};
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body")};
    uint number = 10;

    [[nodiscard]] size_t shown() const { return service.calls(kNotify).size(); }
    /// The argument of the newest one: 3 title, 4 text ...
    [[nodiscard]] QVariant said(int argument) const
    {
        return service.calls(kNotify).back().arguments().value(argument);
    }
};

const QString kTitle = QStringLiteral("Alarm");
const QString kText = QStringLiteral("Rīgas iela: <line> & crossed");

} // namespace

TEST_CASE("what needs somebody reaches the desktop while no window is in front", "[settings][notifier]")
{
    if (!test::haveBus())
        return;
    Desktop desktop;
    Notifier notifier;
    notifier.notify(Kind::Alarm, kTitle, kText);
    REQUIRE(test::waitFor([&] { return desktop.shown() == 1; }));
    CHECK(desktop.said(1).toUInt() == 0);
    CHECK(desktop.said(3).toString() == kTitle);
    CHECK(desktop.said(4).toString() == kText);
    CHECK(desktop.said(5).toStringList().value(0) == QStringLiteral("default"));
}

TEST_CASE("a desktop that reads markup gets the text as text", "[settings][notifier]")
{
    if (!test::haveBus())
        return;
    Desktop desktop;
    desktop.capabilities << QStringLiteral("body-markup");
    Notifier notifier;
    notifier.notify(Kind::Alarm, kTitle, kText);
    REQUIRE(test::waitFor([&] { return desktop.shown() == 1; }));
    CHECK(desktop.said(4).toString() == QStringLiteral("Rīgas iela: &lt;line&gt; &amp; crossed"));
}

TEST_CASE("a click on a notification says of which kind it was", "[settings][notifier]")
{
    if (!test::haveBus())
        return;
    Desktop desktop;
    Notifier notifier;
    QSignalSpy clicked(&notifier, &Notifier::activated);
    notifier.notify(Kind::Partners, kTitle, kText);
    notifier.notify(Kind::Archive, kTitle, kText);
    REQUIRE(test::waitFor([&] { return desktop.shown() == 2; }));
    // The answers with the numbers were sent before; a bus keeps the order.
    const auto click = [&](uint id) {
        desktop.service.sendSignal(kService, QStringLiteral("ActionInvoked"),
                                   {id, QStringLiteral("default")});
    };
    click(99); // of another program
    click(12);
    REQUIRE(test::waitFor([&] { return !clicked.isEmpty(); }));
    CHECK(clicked.count() == 1);
    CHECK(clicked.front().front().value<Kind>() == Kind::Archive);
    REQUIRE(test::waitFor([&] { return !desktop.service.calls(kClose).empty(); }));
    CHECK(desktop.service.calls(kClose).front().arguments().value(0).toUInt() == 12);
    click(12); // it is gone
    click(11);
    REQUIRE(test::waitFor([&] { return clicked.count() == 2; }));
    CHECK(clicked.back().front().value<Kind>() == Kind::Partners);
}

TEST_CASE("of a kind at most one is shown in a while, and the newest is not lost", "[settings][notifier]")
{
    if (!test::haveBus())
        return;
    Desktop desktop;
    Notifier notifier;
    notifier.setPause(400ms);
    notifier.notify(Kind::Alarm, QStringLiteral("first"), kText);
    REQUIRE(test::waitFor([&] { return desktop.shown() == 1; }));
    notifier.notify(Kind::Alarm, QStringLiteral("second"), kText);
    notifier.notify(Kind::Alarm, QStringLiteral("third"), kText);
    notifier.notify(Kind::Archive, QStringLiteral("another kind"), kText);
    REQUIRE(test::waitFor([&] { return desktop.shown() == 2; }));
    CHECK(desktop.said(3).toString() == QStringLiteral("another kind"));
    REQUIRE(test::waitFor([&] { return desktop.shown() == 3; }));
    CHECK(desktop.said(3).toString() == QStringLiteral("third"));
    CHECK(desktop.said(1).toUInt() == 11); // in the place of the first
}

TEST_CASE("nothing is said to who looks at the console", "[settings][notifier]")
{
    if (!test::haveBus())
        return;
    Desktop desktop;
    Notifier notifier;
    notifier.notify(Kind::Archive, kTitle, kText);
    REQUIRE(test::waitFor([&] { return desktop.shown() == 1; }));
    QWidget window;
    window.show();
    window.activateWindow();
    REQUIRE(test::waitFor([&] { return window.isActiveWindow(); }));
    // What was shown is seen now.
    REQUIRE(test::waitFor([&] { return desktop.service.calls(kClose).size() == 1; }));
    notifier.notify(Kind::Alarm, kTitle, kText);
    notifier.notify(Kind::Partners, QStringLiteral("always"), kText, true);
    REQUIRE(test::waitFor([&] { return desktop.shown() == 2; }));
    CHECK(desktop.said(3).toString() == QStringLiteral("always"));
}

TEST_CASE("a notifier that is switched off is silent", "[settings][notifier]")
{
    if (!test::haveBus())
        return;
    Desktop desktop;
    Notifier notifier;
    notifier.setEnabled(false);
    notifier.notify(Kind::Alarm, QStringLiteral("not this"), kText);
    notifier.setEnabled(true);
    notifier.notify(Kind::Alarm, QStringLiteral("this"), kText);
    REQUIRE(test::waitFor([&] { return desktop.shown() == 1; }));
    CHECK(desktop.said(3).toString() == QStringLiteral("this"));
}

TEST_CASE("a desktop that shows notifications later is asked again", "[settings][notifier]")
{
    if (!test::haveBus())
        return;
    Notifier notifier;
    notifier.setPause(0ms);
    notifier.notify(Kind::Alarm, QStringLiteral("lost"), kText); // neither service nor tray
    Desktop desktop;
    REQUIRE(test::waitFor([&] {
        notifier.notify(Kind::Alarm, QStringLiteral("seen"), kText);
        return desktop.shown() > 0;
    }));
    CHECK(desktop.said(3).toString() == QStringLiteral("seen"));
}

#endif
