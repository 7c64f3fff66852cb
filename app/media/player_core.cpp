// SPDX-License-Identifier: EUPL-1.2
#include "app/media/player_core.h"

#include <QPointer>

#include <algorithm>
#include <cmath>

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::steady_clock;

constexpr auto kTick = 12ms;
constexpr auto kRest = 150ms;
constexpr auto kTellEvery = 33ms;
// The machine slept, or the GUI thread did: the clock does not leap.
constexpr microseconds kLongestTick = 250ms;
constexpr int kMostSteps = 20;
constexpr double kSlowest = 0.25;
constexpr double kFastest = 16;

} // namespace

PlayerCore::PlayerCore(Player &player)
    : m_player(player)
    , m_pool([this] { QMetaObject::invokeMethod(this, &PlayerCore::reconsider, Qt::QueuedConnection); })
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &PlayerCore::tick);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &PlayerCore::rest);
}

PlayerCore::~PlayerCore() = default;

int PlayerCore::addLane(std::shared_ptr<FootageIndex> index)
{
    if (m_lanes.size() >= Player::kMaxLanes || !index)
        return -1;
    const int number = m_nextLane++;
    Lane lane;
    lane.shared = std::make_shared<PlayerLane>(number, std::move(index));
    lane.detail = firstDetail();
    m_pool.add(lane.shared);
    m_lanes.emplace(number, std::move(lane));
    return number;
}

void PlayerCore::removeLane(int number)
{
    const auto found = m_lanes.find(number);
    if (found == m_lanes.end())
        return;
    m_pool.remove(*found->second.shared);
    m_lanes.erase(found);
    reconsider();
}

void PlayerCore::setCorrection(int number, microseconds correction)
{
    const auto found = m_lanes.find(number);
    if (found == m_lanes.end() || found->second.correction == correction)
        return;
    found->second.correction = correction;
    found->second.shared->interrupt();
    reconsider();
}

void PlayerCore::setDemand(int number, const Demand &demand)
{
    const auto found = m_lanes.find(number);
    if (found == m_lanes.end() || found->second.demand == demand)
        return;
    Lane &lane = found->second;
    const bool changed = lane.demand.size != demand.size || lane.demand.crop != demand.crop;
    lane.demand = demand;
    if (changed)
        ++lane.demandVersion;
    if (!demand.wantsPictures()) {
        lane.waiting = {};
        lane.hasPicture = false;
        lane.settled = false;
        lane.shared->with([](PlayerLane::Shared &shared) { shared.shots.clear(); });
    }
    lane.shared->interrupt();
    reconsider();
}

void PlayerCore::refreshLane(int number)
{
    const auto found = m_lanes.find(number);
    if (found == m_lanes.end())
        return;
    found->second.shared->with([](PlayerLane::Shared &shared) {
        shared.shots.forgetGaps();
        shared.lookAgain = true;
    });
    reconsider();
}

Picture PlayerCore::take(int number)
{
    const auto found = m_lanes.find(number);
    return found == m_lanes.end() ? Picture() : std::exchange(found->second.waiting, {});
}

LaneStatus PlayerCore::status(int number) const
{
    const auto found = m_lanes.find(number);
    return found == m_lanes.end() ? LaneStatus() : found->second.status;
}

void PlayerCore::requestFullPicture(int number)
{
    const auto found = m_lanes.find(number);
    if (found == m_lanes.end() || !found->second.hasPicture)
        return;
    found->second.shared->with(
        [&](PlayerLane::Shared &shared) { shared.fullAsked = found->second.shownFrom; });
    m_pool.wake();
}

void PlayerCore::seek(base::WallTime position, bool scrubbing)
{
    m_stepsLeft = 0;
    m_stepDirection = 0;
    m_scrubbing = scrubbing;
    if (scrubbing)
        m_rest.start();
    else
        m_rest.stop();
    moveTo(position);
    reconsider();
    tellPosition(true);
}

// The pointer rests: the exact picture now.
void PlayerCore::rest()
{
    m_scrubbing = false;
    for (auto &[number, lane] : m_lanes)
        lane.shared->interrupt();
    m_last = steady_clock::now();
    reconsider();
}

void PlayerCore::moveTo(base::WallTime position)
{
    m_position = position;
    m_last = steady_clock::now();
    for (auto &[number, lane] : m_lanes) {
        lane.leftBehind = false;
        lane.behindSince = {};
        lane.shared->interrupt();
        lane.shared->with([](PlayerLane::Shared &shared) { shared.sound.clear(); });
    }
}

void PlayerCore::play(double rate)
{
    if (std::isnan(rate) || rate == 0)
        return;
    const double bounded = std::copysign(std::clamp(std::abs(rate), kSlowest, kFastest), rate);
    const bool changed = !m_playing || m_rate != bounded;
    const bool turned = !m_playing || (m_rate < 0) != (bounded < 0);
    m_rate = bounded;
    m_playing = true;
    m_stepsLeft = 0;
    m_stepDirection = 0;
    m_window = {};
    for (auto &[number, lane] : m_lanes) {
        lane.detail = firstDetail();
        lane.held = {};
        lane.leftBehind = false;
        lane.behindSince = {};
        lane.shared->with([](PlayerLane::Shared &shared) { shared.sound.clear(); });
        if (turned)
            lane.shared->interrupt();
    }
    m_last = steady_clock::now();
    settleTimer();
    reconsider();
    if (changed)
        emit m_player.playingChanged();
}

void PlayerCore::pause()
{
    if (!m_playing)
        return;
    m_playing = false;
    for (auto &[number, lane] : m_lanes) {
        lane.detail = PieceDecoder::Detail::All;
        lane.leftBehind = false;
        lane.behindSince = {};
        lane.shared->interrupt();
        lane.shared->with([](PlayerLane::Shared &shared) { shared.sound.clear(); });
    }
    settleTimer();
    reconsider();
    tellPosition(true);
    emit m_player.playingChanged();
}

void PlayerCore::step(int number, int direction)
{
    if (!m_lanes.contains(number) || direction == 0)
        return;
    pause();
    if (m_scrubbing) {
        m_rest.stop();
        rest();
    }
    if (m_stepLane != number || (m_stepsLeft > 0) != (direction > 0))
        m_stepsLeft = 0;
    m_stepLane = number;
    m_stepDirection = direction > 0 ? 1 : -1;
    m_stepsLeft = std::clamp(m_stepsLeft + m_stepDirection, -kMostSteps, kMostSteps);
    reconsider();
}

void PlayerCore::setLoop(const std::optional<TimeRange> &range)
{
    m_loop = range && !range->isEmpty() ? range : std::nullopt;
}

void PlayerCore::setSkipGaps(bool wanted)
{
    m_skipGaps = wanted;
    reconsider();
}

void PlayerCore::setAudioLane(int number)
{
    m_audioLane = number;
    for (auto &[other, lane] : m_lanes)
        lane.shared->with([](PlayerLane::Shared &shared) { shared.sound.clear(); });
    reconsider();
}

bool PlayerCore::inStep() const
{
    return std::all_of(m_lanes.begin(), m_lanes.end(),
                       [](const auto &entry) { return !entry.second.isVisible() || entry.second.settled; });
}

void PlayerCore::settleTimer()
{
    if (m_playing == m_tick.isActive())
        return;
    if (m_playing)
        m_tick.start();
    else
        m_tick.stop();
}

void PlayerCore::tick()
{
    const auto now = steady_clock::now();
    const auto elapsed = std::min(std::chrono::duration_cast<microseconds>(now - m_last), kLongestTick);
    m_last = now;
    if (m_playing && !m_scrubbing && m_position.isKnown())
        pass(elapsed);
    const QPointer<PlayerCore> self(this);
    reconsider();
    if (self && std::exchange(m_ended, false)) {
        pause();
        if (self)
            emit m_player.reachedEnd();
    } else if (self) {
        tellPosition(false);
    }
}

void PlayerCore::tellPosition(bool now)
{
    const auto time = steady_clock::now();
    if (!now && time - m_told < kTellEvery)
        return;
    m_told = time;
    emit m_player.positionChanged(m_position);
}

// Signals may bring anything about, the end of this player included.
void PlayerCore::reconsider()
{
    m_pool.seen();
    News news;
    m_wake = false;
    for (auto &[number, lane] : m_lanes)
        look(number, lane, news);
    if (m_stepsLeft != 0)
        takeSteps();
    const bool stepped = std::exchange(m_stepped, false);
    if (stepped) {
        for (auto &[number, lane] : m_lanes)
            look(number, lane, news);
    }
    if (m_wake)
        m_pool.wake();
    const QPointer<PlayerCore> self(this);
    if (stepped)
        tellPosition(true);
    if (!self)
        return;
    deliver(news);
    if (self)
        deliverFullPictures();
    if (self)
        deliverSound();
}

void PlayerCore::deliver(const News &news)
{
    const QPointer<PlayerCore> self(this);
    for (const int number : news.changed) {
        emit m_player.laneChanged(number);
        if (!self)
            return;
    }
    for (const int number : news.pictures) {
        emit m_player.pictureReady(number);
        if (!self)
            return;
    }
}

void PlayerCore::deliverFullPictures()
{
    std::vector<std::pair<int, Picture>> ready;
    for (auto &[number, lane] : m_lanes) {
        lane.shared->with([&](PlayerLane::Shared &shared) {
            if (shared.fullMade.empty())
                return;
            Picture picture = std::move(shared.fullMade.front());
            if (!picture.isNull())
                picture.capturedAt = picture.capturedAt + lane.correction;
            ready.emplace_back(number, std::move(picture));
            shared.fullMade.clear();
            shared.fullAsked.reset();
        });
    }
    const QPointer<PlayerCore> self(this);
    for (const auto &[number, picture] : ready) {
        emit m_player.fullPictureReady(number, picture);
        if (!self)
            return;
    }
}

void PlayerCore::deliverSound()
{
    const auto found = m_lanes.find(m_audioLane);
    if (found == m_lanes.end() || !m_playing || m_rate != 1)
        return;
    std::vector<AudioChunk> due;
    const base::WallTime here = m_position + -found->second.correction;
    found->second.shared->with([&](PlayerLane::Shared &shared) {
        while (!shared.sound.empty() && shared.sound.front().at <= here) {
            due.push_back(std::move(shared.sound.front().chunk));
            shared.sound.pop_front();
        }
    });
    const QPointer<PlayerCore> self(this);
    for (const AudioChunk &chunk : due) {
        emit m_player.audioReady(chunk);
        if (!self)
            return;
    }
}

} // namespace videoguard::media
