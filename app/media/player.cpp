// SPDX-License-Identifier: EUPL-1.2
#include "app/media/player.h"

#include "app/media/player_core.h"

namespace videoguard::media {

Player::Player(QObject *parent)
    : QObject(parent)
    , m_core(std::make_unique<PlayerCore>(*this))
{
}

Player::~Player() = default;

int Player::addLane(std::shared_ptr<FootageIndex> index)
{
    return m_core->addLane(std::move(index));
}

void Player::removeLane(int lane)
{
    m_core->removeLane(lane);
}

void Player::setCorrection(int lane, std::chrono::microseconds correction)
{
    m_core->setCorrection(lane, correction);
}

void Player::setDemand(int lane, const Demand &demand)
{
    m_core->setDemand(lane, demand);
}

void Player::refreshLane(int lane)
{
    m_core->refreshLane(lane);
}

Picture Player::take(int lane)
{
    return m_core->take(lane);
}

LaneStatus Player::status(int lane) const
{
    return m_core->status(lane);
}

void Player::requestFullPicture(int lane)
{
    m_core->requestFullPicture(lane);
}

void Player::seek(base::WallTime position)
{
    m_core->seek(position, false);
}

void Player::scrub(base::WallTime position)
{
    m_core->seek(position, true);
}

base::WallTime Player::position() const
{
    return m_core->position();
}

void Player::play(double rate)
{
    m_core->play(rate);
}

void Player::pause()
{
    m_core->pause();
}

bool Player::isPlaying() const
{
    return m_core->isPlaying();
}

double Player::rate() const
{
    return m_core->rate();
}

void Player::step(int lane, int direction)
{
    m_core->step(lane, direction);
}

void Player::setLoop(const std::optional<TimeRange> &range)
{
    m_core->setLoop(range);
}

void Player::setSkipGaps(bool wanted)
{
    m_core->setSkipGaps(wanted);
}

void Player::setAudioLane(int lane)
{
    m_core->setAudioLane(lane);
}

bool Player::inStep() const
{
    return m_core->inStep();
}

} // namespace videoguard::media
