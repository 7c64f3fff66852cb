// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/partners/decisions.h"
#include "ui/partners/partner_table.h"
#include "ui/partners/sync_sign.h"

using namespace videoguard;
using namespace videoguard::partners;

namespace {

constexpr qint64 kMinute = 60'000'000;
constexpr qint64 kNow = 1'772'634'728LL * 1'000'000; // 2026-03-04 14:32:08 UTC
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

struct Network {
    std::vector<catalogue::Partner> partners;
    sync::EngineState state;
    QHash<QString, CameraCount> cameras;

    sync::FeedState &add(const char *id, const char *name, bool own = false)
    {
        catalogue::Partner partner;
        partner.id = QLatin1String(id);
        partner.country = QStringLiteral("LV");
        partner.nameLv = QString::fromUtf8(name);
        partners.push_back(partner);
        cameras[partner.id] = {3, 1};
        sync::FeedState feed;
        feed.feed = {static_cast<qint64>(partners.size()), partner.id, sync::FeedKind::Catalogue, partner.id,
                     own};
        feed.lastContact_us = kNow - 2 * kMinute;
        feed.complete = true;
        state.running = true;
        state.feeds.push_back(feed);
        return state.feeds.back();
    }
    [[nodiscard]] PartnerFacts facts() const
    {
        return {partners, QStringLiteral("talsi"), state, cameras, false, kNow, kEnglish};
    }
    [[nodiscard]] std::vector<PartnerRow> rows() const { return partnerRows(facts()); }
};

QStringList names(const std::vector<PartnerRow> &rows)
{
    QStringList names;
    for (const PartnerRow &row : rows)
        names += row.name;
    return names;
}

base::Error failure(base::ErrorKind kind)
{
    return {kind, QStringLiteral("ask"), QStringLiteral("timed out")};
}

} // namespace

TEST_CASE("Problems stand first, the own one at the very top, the rest by name", "[partners][rows]")
{
    Network network;
    network.state.feeds.reserve(8);
    network.add("ventspils", "Ventspils novads");
    network.add("aizpute", "Aizputes novads");
    network.add("roja", "Rojas novads").counts.refused = 2;
    sync::FeedState &offline = network.add("broceni", "Brocēnu novads");
    offline.failingSince_us = kNow - 60 * kMinute;
    offline.failure = failure(base::ErrorKind::Timeout);
    network.add("talsi", "Talsu novads", true).counts.outboxConflicts = 1;
    const std::vector<PartnerRow> rows = network.rows();
    CHECK(names(rows) == QStringList{QStringLiteral("Talsu novads"), QStringLiteral("Rojas novads"),
                                     QString::fromUtf8("Brocēnu novads"), QStringLiteral("Aizputes novads"),
                                     QStringLiteral("Ventspils novads")});
    const Summary summary = summarise(rows);
    CHECK(summary.agreed == 2);
    CHECK(summary.needs == 3);
    CHECK(summary.waiting == 1);
    CHECK(summary.cameras == 20);
}

TEST_CASE("A partner without connection is no problem of its own while nobody answers", "[partners][rows]")
{
    Network network;
    sync::FeedState &offline = network.add("roja", "Rojas novads");
    offline.failingSince_us = kNow - 60 * kMinute;
    offline.failure = failure(base::ErrorKind::Unreachable);
    CHECK(network.rows().front().needs);
    network.state.offlineSince_us = kNow - 60 * kMinute;
    CHECK_FALSE(network.rows().front().needs);
    CHECK(network.rows().front().mark == PartnerMark::Offline);
}

TEST_CASE("Each state of a partner is said in words", "[partners][rows]")
{
    Network network;
    sync::FeedState &feed = network.add("roja", "Rojas novads");
    const auto row = [&] { return network.rows().front(); };
    CHECK(row().state == QStringLiteral("In agreement"));
    feed.pending = 7;
    CHECK(row().mark == PartnerMark::Behind);
    feed.phase = sync::FeedState::Phase::Pulling;
    feed.received = 1200;
    feed.pending = 2800;
    CHECK(row().state == QStringLiteral("Receiving 1,200 of 4,000"));
    feed.phase = sync::FeedState::Phase::Idle;
    feed.pending = -1;
    feed.lastContact_us = 0;
    CHECK(row().state == QStringLiteral("Never read"));
    feed.failingSince_us = kNow;
    feed.failure = failure(base::ErrorKind::Timeout);
    feed.lastContact_us = kNow - 20 * 60 * kMinute;
    CHECK(row().state == QStringLiteral("No connection since yesterday 18:32"));
    CHECK(row().detail.contains(QStringLiteral("timed out")));
    feed.failure = failure(base::ErrorKind::NotFound);
    CHECK(row().mark == PartnerMark::Missing);
    feed.counts.refused = 2;
    CHECK(row().state.contains(QStringLiteral("refused by us")));
    network.state.feeds.clear();
    CHECK(row().state == QStringLiteral("Not in the directory"));
}

TEST_CASE("The table keeps its selection when the order changes", "[partners][table]")
{
    Network network;
    network.state.feeds.reserve(4);
    network.add("aizpute", "Aizputes novads");
    network.add("roja", "Rojas novads");
    PartnerModel model;
    PartnerTable table(model);
    model.setRows(network.rows(), kNow, kEnglish);
    table.select(QStringLiteral("roja"));
    CHECK(table.currentIndex().row() == 1);
    network.state.feeds.back().counts.refused = 1;
    model.setRows(network.rows(), kNow, kEnglish);
    CHECK(table.selected() == QStringLiteral("roja"));
    CHECK(table.currentIndex().row() == 0);
}

TEST_CASE("What needs a decision comes with one step each, the log-in first", "[partners][decisions]")
{
    Network network;
    network.state.feeds.reserve(4);
    network.add("talsi", "Talsu novads", true).counts.outboxConflicts = 1;
    network.add("roja", "Rojas novads").counts.refused = 2;
    std::vector<sync::OutboxItem> outbox(2);
    outbox[0].number = 5;
    outbox[0].state = sync::OutboxState::Rejected;
    outbox[0].reason = QStringLiteral("too high");
    outbox[0].body = R"({"ref":"TAL-CAM-1","height_m":900})";
    outbox[1].number = 6;
    outbox[1].state = sync::OutboxState::Conflict;
    outbox[1].baseBody = R"({"ref":"TAL-CAM-2","height_m":5})";
    outbox[1].body = R"({"ref":"TAL-CAM-2","height_m":6})";
    const PartnerFacts facts = network.facts();
    const std::vector<PartnerRow> rows = network.rows();
    const QStringList forked{QStringLiteral("x")};
    const std::vector<Decision> decisions =
        decisionsOf({facts, rows, outbox, forked, [](const QString &) { return QStringLiteral("TAL-CAM-3"); },
                     true, false});
    REQUIRE(decisions.size() == 5);
    CHECK(decisions[0].kind == Decision::Kind::LogIn);
    CHECK(decisions[1].outbox == 6);
    CHECK(decisions[1].title == QStringLiteral("TAL-CAM-2 was changed in two places"));
    CHECK(decisions[2].text.contains(QStringLiteral("too high")));
    CHECK(decisions[3].kind == Decision::Kind::Fork);
    CHECK(decisions[4].kind == Decision::Kind::Refused);
    for (const Decision &decision : decisions)
        CHECK_FALSE(decision.button.isEmpty());
    const std::vector<WaitingLine> lines = waitingLines(outbox, 10, kEnglish);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].reference == QStringLiteral("TAL-CAM-2"));
    CHECK(lines[1].what == QStringLiteral("Mounting height · waits for the decision above"));
}

TEST_CASE("Rounds of one minute are one line", "[partners][rounds]")
{
    std::vector<sync::Round> rounds(3);
    for (sync::Round &round : rounds)
        round.end_us = kNow;
    rounds[0].feed = 1;
    rounds[0].received = 2;
    rounds[1].feed = 2;
    rounds[2].feed = 3;
    rounds[2].failure = failure(base::ErrorKind::Timeout);
    const QHash<qint64, QString> feeds{
        {1, QStringLiteral("Roja")}, {2, QStringLiteral("Talsi")}, {3, QStringLiteral("Nīca")}};
    const std::vector<RoundLine> lines = roundLines(rounds, feeds, kNow, kEnglish, 10);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].when == QStringLiteral("14:32"));
    CHECK(lines[0].what ==
          QStringLiteral("2 partners asked, 2 received (Roja), 0 sent, no answer from Nīca"));
    CHECK(lines[0].failed);
}

TEST_CASE("The sign is quiet when all is fine or offline, loud when somebody is needed",
          "[partners][sync_sign]")
{
    Network network;
    sync::FeedState &feed = network.add("talsi", "Talsu novads", true);
    SignFacts facts{false, false, false, 0, 0, network.state, kNow, kEnglish};
    CHECK(syncSign(facts).text == QStringLiteral("Not connected to partners"));
    facts.joined = true;
    CHECK(syncSign(facts).text == QStringLiteral("Synchronised 14:30"));
    CHECK_FALSE(syncSign(facts).loud);
    network.state.offlineSince_us = kNow - 12 * kMinute;
    facts.waiting = 3;
    CHECK(syncSign(facts).text == QStringLiteral("Offline since 14:20"));
    CHECK_FALSE(syncSign(facts).loud);
    network.state.offlineSince_us = 0;
    facts.decisions = 2;
    CHECK(syncSign(facts).loud);
    facts.decisions = 0;
    feed.counts.outboxWaiting = 3;
    feed.failingSince_us = kNow - 5 * kMinute;
    CHECK_FALSE(syncSign(facts).loud);
    feed.failingSince_us = kNow - 20 * kMinute;
    CHECK(syncSign(facts).loud);
    network.state.refused = true;
    CHECK(syncSign(facts).text == QStringLiteral("Server refuses log-in"));
}
