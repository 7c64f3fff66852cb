// SPDX-License-Identifier: EUPL-1.2
/// A console comes back after a month with thousands of edits. VIDEOGUARD_SYNC_OFFLINE=N changes their number
/// (10,000 is what must work; fewer in an ordinary run, so that all tests stay quick).
#include "app/sync/provision.h"
#include "app/sync/sync_types.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "tests/sync/console_child.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <iostream>

using namespace videoguard;
using test::ConsoleChild;
using test::SyncSite;

namespace {

constexpr int kOrdinary = 1500;
constexpr auto kLimit = std::chrono::minutes(10);

QString idOf(int number)
{
    return QStringLiteral("c0000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

QJsonObject camera(const SyncSite &site, int number)
{
    return {{QStringLiteral("schema"), QStringLiteral("vg.camera/1")},
            {QStringLiteral("id"), idOf(number)},
            {QStringLiteral("_id"), idOf(number)},
            {QStringLiteral("rev"), 1},
            {QStringLiteral("owner_org_id"), site.partners[0].id},
            {QStringLiteral("ref"), QStringLiteral("TAL-CAM-%1").arg(number, 5, 10, QLatin1Char('0'))},
            {QStringLiteral("country"), QStringLiteral("LV")},
            {QStringLiteral("kind"), QStringLiteral("fixed")},
            {QStringLiteral("form"), QStringLiteral("bullet")},
            {QStringLiteral("status"), QStringLiteral("planned")},
            {QStringLiteral("name"),
             QJsonObject{{QStringLiteral("lv"), QStringLiteral("Kamera %1").arg(number)}}},
            {QStringLiteral("lat"), 57.2},
            {QStringLiteral("lon"), 22.6}};
}

} // namespace

TEST_CASE("a month of edits made offline reaches the server, through a kill, and merges with what others did",
          "[month_offline]")
{
    const int asked = qEnvironmentVariableIntValue("VIDEOGUARD_SYNC_OFFLINE");
    const int count = asked > 0 ? asked : kOrdinary;
    SyncSite site;
    const QString database = sync::catalogueDatabase(site.partners[0].slug);
    std::vector<QJsonObject> documents;
    for (int at = 0; at < count; ++at)
        documents.push_back(camera(site, at));
    site.peer.store(database, documents);
    ConsoleChild console(site, site.partners[0], QStringLiteral("talsi"), 1);
    console.pageRows = 1000;
    console.launch();
    REQUIRE(test::waitFor([&] { return console.cameras().size() == count; }, std::chrono::seconds(90)));

    console.proxy.setOffline(true);
    console.ask({{QStringLiteral("do"), QStringLiteral("jump")}, {QStringLiteral("by_s"), 30 * 24 * 3600}});
    for (int at = 0; at < count; ++at) {
        const QJsonObject saved =
            console.ask({{QStringLiteral("do"), QStringLiteral("set")},
                         {QStringLiteral("id"), idOf(at)},
                         {QStringLiteral("values"),
                          QJsonObject{{QStringLiteral("place"), QStringLiteral("place %1").arg(at)}}}});
        INFO(saved[QStringLiteral("error")].toString().toStdString());
        REQUIRE(saved[QStringLiteral("ok")].toBool());
    }
    CHECK(console.outbox().size() == count);

    // Meanwhile somebody else of the partner changed every tenth, another field; every hundredth the same
    // one.
    std::vector<QJsonObject> others;
    for (int at = 0; at < count; at += 10) {
        QJsonObject document = site.peer.document(database, idOf(at));
        document.insert(QStringLiteral("model"), QStringLiteral("model %1").arg(at));
        document.insert(QStringLiteral("rev"), 2);
        if (at % 100 == 0)
            document.insert(QStringLiteral("place"), QStringLiteral("another"));
        others.push_back(document);
    }
    site.peer.store(database, others);

    QElapsedTimer timer;
    timer.start();
    console.proxy.setOffline(false);
    console.ask("sync");
    // In the middle it is killed.
    REQUIRE(test::waitFor([&] { return console.outbox().size() < count - count / 4; }, kLimit));
    console.kill();
    const qint64 killed_ms = timer.elapsed();
    console.launch();
    const int conflicts = (count + 99) / 100;
    const auto waiting = [&] {
        int left = 0;
        for (const QJsonValue &item : console.outbox())
            left += item[QStringLiteral("state")].toInt() != int(sync::OutboxState::Conflict);
        return left;
    };
    REQUIRE(test::waitFor([&] { return waiting() == 0; }, kLimit));
    std::cout << "month_offline: " << count << " edits sent in " << double(timer.elapsed()) / 1000
              << " s, killed after " << double(killed_ms) / 1000 << " s\n";

    // What both changed waits for a person, the rest has merged by itself.
    CHECK(console.outbox().size() == conflicts);
    console.resolveConflicts([](const QString &) { return QStringLiteral("mine"); });
    REQUIRE(test::waitFor([&] { return console.outbox().isEmpty(); }, kLimit));
    REQUIRE(test::waitFor([&] { return console.cameras() == site.catalogue(site.partners[0]); },
                          std::chrono::seconds(30)));
    const QJsonObject stored = site.catalogue(site.partners[0]);
    REQUIRE(stored.size() == count);
    for (int at = 0; at < count; ++at) {
        const QJsonValue document = stored[idOf(at)];
        INFO("camera " << at);
        REQUIRE(document[QStringLiteral("place")].toString() == QStringLiteral("place %1").arg(at));
        if (at % 10 == 0)
            REQUIRE(document[QStringLiteral("model")].toString() == QStringLiteral("model %1").arg(at));
    }
}
