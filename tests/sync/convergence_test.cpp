// SPDX-License-Identifier: EUPL-1.2
/// Random schedules: two consoles of one partner and one of each other, edits, faults, offline times, clocks
/// that jump, kill -9. Seeds are printed; VIDEOGUARD_SYNC_SEED=N repeats one, VIDEOGUARD_SYNC_SEEDS=N runs so
/// many.
#include "app/catalogue/camera_record.h"
#include "app/sync/sync_types.h"
#include "tests/support/catch.h"
#include "tests/sync/console_child.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QThread>

#include <iostream>
#include <map>
#include <random>

using namespace videoguard;
using test::ConsoleChild;
using test::SyncSite;

namespace {

constexpr int kSteps = 140;
constexpr int kCameras = 4; ///< of each partner at the beginning
constexpr auto kSettle = std::chrono::seconds(60);
const QString kShared = QStringLiteral("place"); ///< both consoles of a partner write it
const QString kMount = QStringLiteral("mount");  ///< "tripod" is refused by Durbe's server
const QString kStatus = QStringLiteral("status");

class Schedule
{
public:
    explicit Schedule(quint32 seed)
        : m_random(seed)
    {
        // Both of Talsi write fields of their own and share one.
        const std::vector<std::pair<int, QString>> who{{0, QStringLiteral("talsi-1")},
                                                       {0, QStringLiteral("talsi-2")},
                                                       {1, QStringLiteral("durbe")},
                                                       {2, QStringLiteral("skuodas")}};
        for (const auto &[partner, name] : who)
            m_consoles.push_back(std::make_unique<ConsoleChild>(m_site, m_site.partners[std::size_t(partner)],
                                                                name, seed + 1000));
        m_site.addValidator(
            durbe().partner,
            "function(doc){if(doc.mount==='tripod'){throw({forbidden:'no tripods in Durbe'});}}");
        for (const auto &console : m_consoles)
            console->launch();
        for (const auto &console : m_consoles)
            console->waitUntilJoined();
        for (const std::size_t console : {0U, 2U, 3U}) {
            for (int at = 0; at < kCameras; ++at)
                create(console);
        }
    }

    void run()
    {
        setFaults(0.06);
        for (int step = 0; step < kSteps; ++step) {
            doSomething(draw(m_consoles.size()));
            // The engines go on meanwhile, so that edits fall between any two of their requests.
            QThread::msleep(draw(40));
        }
        set(2, any(2), kMount, QStringLiteral("tripod"));
        setFaults(0);
        for (const auto &console : m_consoles)
            console->proxy.setOffline(false);
    }

    /// Refused edits lie in the outbox with the server's words, and nothing else does.
    void checkRefused()
    {
        const QDeadlineTimer deadline(kSettle);
        QString why;
        do {
            decide();
            why = restOf(2, true);
        } while (!why.isEmpty() && !deadline.hasExpired());
        INFO(why.toStdString());
        CHECK(why.isEmpty());
        int rejected = 0;
        for (const QJsonValue &item : durbe().outbox()) {
            const QString id = item[QStringLiteral("id")].toString();
            CHECK(item[QStringLiteral("state")].toInt() == int(sync::OutboxState::Rejected));
            CHECK(item[QStringLiteral("reason")].toString().contains(QStringLiteral("no tripods in Durbe")));
            CHECK(m_last[id][kMount][2] == QStringLiteral("tripod"));
            ++rejected;
        }
        CHECK(rejected > 0);
        // Corrected, it goes.
        for (auto &[id, fields] : m_last) {
            if (fields[kMount][2] == QStringLiteral("tripod"))
                set(2, id, kMount, QStringLiteral("pole"));
        }
    }

    void checkConverged()
    {
        const QDeadlineTimer deadline(kSettle);
        QString why;
        do {
            decide();
            why = difference();
        } while (!why.isEmpty() && !deadline.hasExpired());
        INFO(why.toStdString());
        REQUIRE(why.isEmpty());
        int edits = 0;
        const QJsonObject cameras = m_consoles[3]->cameras();
        for (const auto &[id, fields] : m_last) {
            const QJsonObject camera = cameras[id].toObject();
            INFO("camera " << id.toStdString());
            REQUIRE_FALSE(camera.isEmpty());
            const catalogue::CameraRecord record(camera);
            for (const auto &[field, writers] : fields) {
                INFO(field.toStdString() << " is " << record.value(field).toString().toStdString());
                const bool found = std::any_of(writers.begin(), writers.end(), [&](const auto &writer) {
                    return writer.second == record.value(field).toString();
                });
                CHECK(found);
                ++edits;
            }
        }
        int faults = 0;
        for (const auto &console : m_consoles)
            faults += console->proxy.faultsDone();
        std::cout << "    " << m_last.size() << " cameras, " << m_accepted << " edits accepted in " << edits
                  << " fields, " << m_kills << " kills, " << faults << " faults, " << m_conflicts
                  << " conflicts decided\n";
        CHECK(faults > 0);
        CHECK(m_kills > 0);
    }

private:
    ConsoleChild &durbe() { return *m_consoles[2]; }

    std::size_t draw(std::size_t below) { return m_random() % below; }

    void setFaults(double chance)
    {
        test::FaultProxy::Faults faults;
        faults.cutBody = faults.cutRequest = faults.lostReply = faults.serverError = chance;
        faults.htmlPage = faults.tooMany = chance / 2;
        faults.delay = faults.duplicateRows = faults.reorderRows = chance * 4;
        faults.mostDelay = std::chrono::milliseconds(100);
        for (const auto &console : m_consoles)
            console->proxy.setFaults(faults);
    }

    void doSomething(std::size_t who)
    {
        ConsoleChild &console = *m_consoles[who];
        const std::size_t dice = draw(100);
        if (dice < 20) {
            // Two at once on what both may write, so that some of it meets.
            set(who, m_cameras[m_consoles[who]->partner.id].front(), kShared, word());
        } else if (dice < 50) {
            const QStringList fields = fieldsOf(who);
            set(who, any(who), fields[qsizetype(draw(std::size_t(fields.size())))], word());
        } else if (dice < 60) {
            create(who);
        } else if (dice < 63) {
            set(who, any(who), kStatus, QStringLiteral("retired"));
        } else if (dice < 72) {
            console.ask("sync");
        } else if (dice < 80) {
            m_offline[who] = !m_offline[who];
            console.proxy.setOffline(m_offline[who]);
        } else if (dice < 86) {
            console.kill();
            relaunch(who);
        } else if (dice < 90) {
            killWhileSaving(who);
        } else if (dice < 93) {
            console.ask({{QStringLiteral("do"), QStringLiteral("jump")},
                         {QStringLiteral("by_s"), qint64(draw(4'000'000)) - 2'000'000}});
        } else if (dice < 96) {
            writeForeign(who);
        } else if (dice < 98) {
            set(2, any(2), kMount, QStringLiteral("tripod"));
        } else {
            decide();
        }
    }

    QString word() { return QStringLiteral("word %1").arg(++m_word); }

    QStringList fieldsOf(std::size_t who)
    {
        return who == 0   ? QStringList{QStringLiteral("manufacturer"), QStringLiteral("address"), kShared}
               : who == 1 ? QStringList{QStringLiteral("model"), QStringLiteral("name.en"), kShared}
                          : QStringList{QStringLiteral("manufacturer"), QStringLiteral("name.en"), kShared};
    }

    QString any(std::size_t who)
    {
        const auto &ids = m_cameras[m_consoles[who]->partner.id];
        return ids[draw(ids.size())];
    }

    void accept(std::size_t who, const QString &id, const QString &field, const QString &value)
    {
        m_last[id][field][who] = value;
        ++m_accepted;
    }

    void set(std::size_t who, const QString &id, const QString &field, const QString &value)
    {
        const QJsonObject answer = m_consoles[who]->ask(change(id, field, value));
        if (answer[QStringLiteral("ok")].toBool()) {
            accept(who, id, field, value);
            return;
        }
        // The record came in between, is not here yet, or its form is not complete.
        const QString kind = answer[QStringLiteral("kind")].toString();
        INFO(answer[QStringLiteral("error")].toString().toStdString());
        CHECK((kind == QStringLiteral("not here") || kind == base::toString(base::ErrorKind::Conflict)));
    }

    static QJsonObject change(const QString &id, const QString &field, const QString &value)
    {
        return {{QStringLiteral("do"), QStringLiteral("set")},
                {QStringLiteral("id"), id},
                {QStringLiteral("values"), QJsonObject{{field, value}}}};
    }

    void create(std::size_t who)
    {
        const test::SitePartner &partner = m_consoles[who]->partner;
        auto record = catalogue::CameraRecord::create(partner.id);
        const int number = ++m_number;
        record.setValue(QStringLiteral("id"),
                        QStringLiteral("c0000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
        record.setValue(QStringLiteral("ref"),
                        QStringLiteral("%1-CAM-%2").arg(partner.prefix).arg(number, 3, 10, QLatin1Char('0')));
        const QString country = partner.slug.left(2);
        record.setValue(QStringLiteral("country"), country.toUpper());
        record.setValue(QStringLiteral("name.") + country, word());
        record.setValue(QStringLiteral("lat"), 57.2 + number * 1e-4);
        record.setValue(QStringLiteral("lon"), 22.6);
        const QJsonObject answer = m_consoles[who]->ask(
            {{QStringLiteral("do"), QStringLiteral("save")}, {QStringLiteral("record"), record.document()}});
        INFO(answer[QStringLiteral("error")].toString().toStdString());
        REQUIRE(answer[QStringLiteral("ok")].toBool());
        m_cameras[partner.id].push_back(record.id());
        accept(who, record.id(), QStringLiteral("ref"), record.reference());
    }

    void relaunch(std::size_t who)
    {
        ++m_kills;
        m_consoles[who]->launch();
    }

    /// Nobody knows whether the edit was stored: what lies in the file afterwards decides.
    void killWhileSaving(std::size_t who)
    {
        const QString id = any(who);
        const QString field = fieldsOf(who).first();
        const QString value = word();
        m_consoles[who]->tell(change(id, field, value));
        QThread::usleep(draw(8'000));
        m_consoles[who]->kill();
        relaunch(who);
        const QJsonObject record = m_consoles[who]
                                       ->ask({{QStringLiteral("do"), QStringLiteral("camera")},
                                              {QStringLiteral("id"), id}})[QStringLiteral("record")]
                                       .toObject();
        if (!record.isEmpty() && catalogue::CameraRecord(record).value(field).toString() == value)
            accept(who, id, field, value);
    }

    void writeForeign(std::size_t who)
    {
        const std::size_t other = m_consoles[who]->partner.id == durbe().partner.id ? 3 : 2;
        const QJsonObject answer = m_consoles[who]->ask(change(any(other), kShared, word()));
        const QString kind = answer[QStringLiteral("kind")].toString();
        CHECK_FALSE(answer[QStringLiteral("ok")].toBool());
        CHECK((kind == QStringLiteral("not here") || kind == base::toString(base::ErrorKind::Denied)));
    }

    /// Everybody looks at his conflicts and asks the server.
    void decide()
    {
        for (const auto &console : m_consoles) {
            console->resolveConflicts([this](const QString &id) {
                ++m_conflicts;
                return id.back().digitValue() % 2 ? QStringLiteral("mine") : QStringLiteral("theirs");
            });
            console->ask("sync");
        }
        QThread::msleep(50);
    }

    /// Why this console still has something to send; empty: nothing, or rejected edits only.
    QString restOf(std::size_t who, bool rejectedMayStay)
    {
        for (const QJsonValue &item : m_consoles[who]->outbox()) {
            if (!rejectedMayStay || item[QStringLiteral("state")].toInt() != int(sync::OutboxState::Rejected))
                return m_consoles[who]->name + QStringLiteral(" has still to send ") +
                       QString::fromUtf8(QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact));
        }
        return {};
    }

    /// What the consoles and the server do not agree on; empty: nothing.
    QString difference()
    {
        QJsonObject server;
        for (const test::SitePartner &partner : m_site.partners) {
            const QJsonObject documents = m_site.catalogue(partner);
            for (auto it = documents.begin(); it != documents.end(); ++it)
                server.insert(it.key(), it.value());
        }
        for (std::size_t who = 0; who < m_consoles.size(); ++who) {
            if (const QString rest = restOf(who, false); !rest.isEmpty())
                return rest;
            const QJsonObject cameras = m_consoles[who]->cameras();
            for (auto it = server.begin(); it != server.end(); ++it) {
                if (cameras[it.key()] != it.value())
                    return m_consoles[who]->name + QStringLiteral(" has ") + text(cameras[it.key()]) +
                           QStringLiteral("\nthe server ") + text(it.value()) + QStringLiteral("\nstate ") +
                           text(m_consoles[who]->ask("state"));
            }
            if (cameras.size() != server.size())
                return m_consoles[who]->name + QStringLiteral(" has %1 cameras, the server %2")
                                                   .arg(cameras.size())
                                                   .arg(server.size());
            const QJsonArray refused = m_consoles[who]->ask("books")[QStringLiteral("refused")].toArray();
            if (!refused.isEmpty())
                return m_consoles[who]->name + QStringLiteral(" refused ") + text(refused[0]);
        }
        return {};
    }

    static QString text(const QJsonValue &value)
    {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }

    std::mt19937 m_random;
    SyncSite m_site;
    std::vector<std::unique_ptr<ConsoleChild>> m_consoles;
    std::map<QString, std::vector<QString>> m_cameras;                           ///< by partner
    std::map<QString, std::map<QString, std::map<std::size_t, QString>>> m_last; ///< camera, field, writer
    std::map<std::size_t, bool> m_offline;
    int m_word = 0;
    int m_number = 0;
    int m_accepted = 0;
    int m_kills = 0;
    int m_conflicts = 0;
};

std::vector<quint32> seeds()
{
    if (qEnvironmentVariableIsSet("VIDEOGUARD_SYNC_SEED"))
        return {qEnvironmentVariable("VIDEOGUARD_SYNC_SEED").toUInt()};
    const int count = qEnvironmentVariableIntValue("VIDEOGUARD_SYNC_SEEDS");
    std::vector<quint32> all(std::size_t(count > 0 ? count : 3));
    for (std::size_t at = 0; at < all.size(); ++at)
        all[at] = quint32(at + 1);
    return all;
}

/// Each case takes every third seed, so that no case lasts long.
void converge(std::size_t first)
{
    const std::vector<quint32> all = seeds();
    for (std::size_t at = first; at < all.size(); at += 3) {
        std::cout << "convergence: seed " << all[at] << std::endl;
        INFO("VIDEOGUARD_SYNC_SEED=" << all[at]);
        Schedule schedule(all[at]);
        schedule.run();
        schedule.checkRefused();
        schedule.checkConverged();
    }
    CHECK(!all.empty());
}

} // namespace

TEST_CASE("consoles of three partners converge, whatever the network does and whoever is killed",
          "[convergence]")
{
    converge(0);
}

TEST_CASE("consoles of three partners converge in another schedule", "[convergence]")
{
    converge(1);
}

TEST_CASE("consoles of three partners converge in a third schedule", "[convergence]")
{
    converge(2);
}
