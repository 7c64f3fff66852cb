// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/wall/tile_truth.h"

#include <QMap>
#include <QSet>

using namespace videoguard;
using namespace videoguard::wall;
using media::StreamState;
using namespace std::chrono_literals;

namespace {

constexpr StreamState kStates[] = {StreamState::Stopped,     StreamState::Connecting, StreamState::Live,
                                   StreamState::Standby,     StreamState::Stalled,    StreamState::Retrying,
                                   StreamState::Refused,     StreamState::Untrusted,  StreamState::NotFound,
                                   StreamState::Unsupported, StreamState::NoVideo,    StreamState::Ended};

/// A moment, 14:32:08 UTC on a day in the past, and a stream whose state began four seconds before.
struct Moment {
    base::SteadyTime now = base::SteadyTime(1000s);
    base::WallTime wallNow{std::chrono::seconds(1772634728)};

    [[nodiscard]] media::StreamStatus status(StreamState state) const
    {
        media::StreamStatus status;
        status.state = state;
        status.since = wallNow + -4s;
        status.everLive = true;
        if (state == StreamState::Retrying) {
            status.attempt = 2;
            status.retryAt = now + 7600ms;
        }
        if (state == StreamState::Unsupported)
            status.codecName = QStringLiteral("MPEG-4 ASP");
        return status;
    }

    [[nodiscard]] TileTruth truth(const media::StreamStatus &status,
                                  std::optional<std::chrono::milliseconds> age, bool hasNetwork = true) const
    {
        TileFacts facts{.status = status, .wallNow = wallNow};
        facts.hasCamera = true;
        facts.hasPicture = age.has_value();
        facts.pictureAge = age.value_or(0ms);
        facts.now = now;
        facts.hasNetwork = hasNetwork;
        return tileTruth(facts);
    }
};

} // namespace

TEST_CASE("a picture older than three seconds is never live, whatever the stream says", "[tile_truth]")
{
    const Moment moment;
    for (const StreamState state : kStates) {
        for (const auto age : {3001ms, 3500ms, 60000ms, 86400000ms}) {
            for (const bool damaged : {false, true}) {
                for (const bool network : {false, true}) {
                    media::StreamStatus status = moment.status(state);
                    status.damaged = damaged;
                    const TileTruth truth = moment.truth(status, age, network);
                    INFO("state " << static_cast<int>(state) << ", age " << age.count() << " ms");
                    CHECK_FALSE(truth.isLive);
                    CHECK(truth.mark != widgets::Mark::Live);
                    // Whoever looks at the picture alone sees that it is not the present.
                    if (state != StreamState::Ended)
                        CHECK(truth.pictureOpacity < 1.0);
                }
            }
        }
    }
}

TEST_CASE("only a live stream with a fresh picture is live", "[tile_truth]")
{
    const Moment moment;
    for (const StreamState state : kStates) {
        const bool fresh = moment.truth(moment.status(state), 100ms).isLive;
        INFO("state " << static_cast<int>(state));
        CHECK(fresh == (state == StreamState::Live || state == StreamState::Standby));
        CHECK_FALSE(moment.truth(moment.status(state), std::nullopt).isLive);
    }
    CHECK(moment.truth(moment.status(StreamState::Live), 3000ms).isLive);
}

TEST_CASE("every deviation has words and an icon of its own", "[tile_truth]")
{
    const Moment moment;
    QMap<QString, int> said;
    for (const StreamState state : kStates) {
        // What a tile shows in that state at first sight: a frozen picture where there was one.
        const bool picture = state == StreamState::Live || state == StreamState::Stalled ||
                             state == StreamState::Retrying || state == StreamState::Ended;
        const auto age = state == StreamState::Live ? 100ms : 12000ms;
        const TileTruth truth =
            moment.truth(moment.status(state), picture ? std::optional(age) : std::nullopt);
        INFO("state " << static_cast<int>(state) << ": " << truth.title.toStdString());
        CHECK_FALSE(truth.title.isEmpty());
        CHECK_FALSE(widgets::stateMark(truth.mark).icon.isEmpty());
        if (state != StreamState::Live)
            CHECK(truth.place != NotePlace::None);
        // Nothing was asked and being asked look alike for the moment between them; the same with standby.
        if (state != StreamState::Stopped && state != StreamState::Standby)
            ++said[truth.title];
    }
    for (auto it = said.cbegin(); it != said.cend(); ++it) {
        INFO(it.key().toStdString());
        CHECK(it.value() == 1);
    }
}

TEST_CASE("the sentences are those of the design", "[tile_truth]")
{
    const Moment moment;
    const TileTruth stalled = moment.truth(moment.status(StreamState::Stalled), 12s);
    CHECK(stalled.title == QStringLiteral("Picture is not current"));
    CHECK(stalled.detail == QStringLiteral("12 s old"));
    CHECK(stalled.place == NotePlace::Band);
    CHECK(stalled.pictureOpacity == Approx(0.45));

    const TileTruth retrying = moment.truth(moment.status(StreamState::Retrying), 20s);
    CHECK(retrying.title == QStringLiteral("Connection lost"));
    CHECK(retrying.detail == QStringLiteral("Trying again in 8 s, attempt 3"));
    CHECK(retrying.action == TileAction::TryNow);
    CHECK(retrying.place == NotePlace::Note);
    CHECK(retrying.pictureOpacity == Approx(0.3));

    const TileTruth refused = moment.truth(moment.status(StreamState::Refused), 20s);
    CHECK(refused.action == TileAction::EnterPassword);
    CHECK(refused.detail.contains(QStringLiteral("does not lock the account")));
    CHECK(refused.pictureOpacity == 0);

    const TileTruth unsupported = moment.truth(moment.status(StreamState::Unsupported), std::nullopt);
    CHECK(unsupported.detail == QStringLiteral("Codec: MPEG-4 ASP."));

    const TileTruth connecting = moment.truth(moment.status(StreamState::Connecting), std::nullopt);
    CHECK(connecting.title == QStringLiteral("Connecting"));
    // Asked for, and nothing heard of it yet: no time since when.
    media::StreamStatus silent = moment.status(StreamState::Connecting);
    silent.since = {};
    CHECK(moment.truth(silent, std::nullopt).detail.isEmpty());
    CHECK(connecting.detail == QStringLiteral("for 4 s"));

    CHECK(moment.truth(moment.status(StreamState::Untrusted), std::nullopt).action ==
          TileAction::ReviewCertificate);
}

TEST_CASE("ages are said in seconds for two minutes, then in minutes", "[tile_truth]")
{
    const Moment moment;
    const auto age = [&](std::chrono::milliseconds ms) {
        return moment.truth(moment.status(StreamState::Stalled), ms).detail;
    };
    CHECK(age(3200ms) == QStringLiteral("3 s old"));
    CHECK(age(119900ms) == QStringLiteral("119 s old"));
    CHECK(age(120000ms) == QStringLiteral("2 min old"));
    CHECK(age(3599000ms) == QStringLiteral("59 min old"));
}

TEST_CASE("a camera that was never reached is not called lost", "[tile_truth]")
{
    const Moment moment;
    media::StreamStatus status = moment.status(StreamState::Retrying);
    status.everLive = false;
    const TileTruth never = moment.truth(status, std::nullopt);
    CHECK(never.title.startsWith(QStringLiteral("Not reachable since")));
    CHECK(never.action == TileAction::TryNow);
    status.everLive = true;
    status.attempt = 6;
    CHECK(moment.truth(status, 200s).title.startsWith(QStringLiteral("Not reachable since")));
}

TEST_CASE("the next attempt keeps the words of the failed one until it succeeds", "[tile_truth]")
{
    const Moment moment;
    media::StreamStatus status = moment.status(StreamState::Connecting);
    status.attempt = 2;
    const TileTruth truth = moment.truth(status, 20s);
    CHECK(truth.title == QStringLiteral("Connection lost"));
    CHECK(truth.detail == QStringLiteral("Trying now, attempt 3"));
    CHECK_FALSE(truth.isLive);
}

TEST_CASE("without a network the workstation is named, not the camera", "[tile_truth]")
{
    const Moment moment;
    const TileTruth truth = moment.truth(moment.status(StreamState::Retrying), 20s, false);
    CHECK(truth.title == QStringLiteral("This workstation has no network"));
}

TEST_CASE("a damaged picture is live and says that parts may be wrong", "[tile_truth]")
{
    const Moment moment;
    media::StreamStatus status = moment.status(StreamState::Live);
    status.damaged = true;
    const TileTruth truth = moment.truth(status, 100ms);
    CHECK(truth.title == QStringLiteral("Picture is damaged"));
    CHECK(truth.mark == widgets::Mark::Stalled);
    CHECK(truth.pictureOpacity == 1.0);
}

TEST_CASE("an empty tile says how a camera gets there", "[tile_truth]")
{
    const media::StreamStatus status;
    const TileTruth truth = tileTruth(TileFacts{.status = status, .wallNow = {}});
    CHECK(truth.title == QStringLiteral("Drop a camera here"));
    CHECK(truth.mark == widgets::Mark::Empty);
    CHECK_FALSE(truth.isLive);
}

TEST_CASE("what a tile offers has words on its button", "[tile_truth]")
{
    QSet<QString> words;
    for (const TileAction action :
         {TileAction::TryNow, TileAction::EnterPassword, TileAction::ReviewCertificate})
        words.insert(actionText(action));
    CHECK(words.size() == 3);
    CHECK_FALSE(words.contains(QString()));
    CHECK(actionText(TileAction::None).isEmpty());
}
