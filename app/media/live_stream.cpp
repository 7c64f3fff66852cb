// SPDX-License-Identifier: EUPL-1.2
#include "app/media/live_stream.h"

#include "app/media/stream_worker.h"

namespace videoguard::media {

LiveStream::LiveStream(StreamRequest request, StreamTimings timings, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_timings(timings)
    , m_worker(std::make_shared<StreamWorker>(this, m_request, timings))
{
}

LiveStream::~LiveStream()
{
    m_worker->requestStop();
    m_worker->join(); // it reports to this object
}

void LiveStream::setCredentials(const base::Credentials &credentials)
{
    m_worker->change([&](StreamWishes &wishes) { wishes.credentials = credentials; });
}

void LiveStream::setAsked(Asked asked)
{
    if (asked == m_asked)
        return;
    m_asked = asked;
    m_worker->change([asked](StreamWishes &wishes) { wishes.asked = asked; });
}

void LiveStream::retryNow()
{
    m_worker->retryNow();
}

void LiveStream::networkReturned()
{
    m_worker->networkReturned();
}

void LiveStream::requestStop()
{
    m_asked = Asked::Stopped;
    m_worker->requestStop();
}

std::unique_ptr<PictureOutput> LiveStream::addOutput()
{
    auto slot = std::make_shared<OutputSlot>();
    m_worker->change([&](StreamWishes &wishes) { wishes.outputs.push_back(slot); });
    return std::unique_ptr<PictureOutput>(new PictureOutput(m_worker, std::move(slot)));
}

void LiveStream::requestFullPicture()
{
    m_worker->change([](StreamWishes &wishes) { wishes.fullPicture = true; });
}

void LiveStream::setAudioWanted(bool wanted)
{
    m_worker->change([wanted](StreamWishes &wishes) { wishes.audio = wanted; });
}

void LiveStream::setKeep(std::chrono::milliseconds keep, qint64 bytes)
{
    m_worker->change([=](StreamWishes &wishes) {
        wishes.keep = keep;
        wishes.keep_bytes = bytes;
    });
}

void LiveStream::addTap(std::shared_ptr<PacketTap> tap, std::chrono::milliseconds before)
{
    m_worker->change([&](StreamWishes &wishes) {
        if (std::ranges::find(wishes.taps, tap, &TapWish::tap) == wishes.taps.end())
            wishes.taps.push_back({std::move(tap), before});
    });
}

void LiveStream::removeTap(const std::shared_ptr<PacketTap> &tap)
{
    m_worker->change([&](StreamWishes &wishes) {
        std::erase_if(wishes.taps, [&](const TapWish &wish) { return wish.tap == tap; });
    });
}

void LiveStream::requestReplay()
{
    m_worker->requestReplay();
}

PictureOutput::PictureOutput(std::shared_ptr<StreamWorker> worker, std::shared_ptr<OutputSlot> slot)
    : m_worker(std::move(worker))
    , m_slot(std::move(slot))
{
    m_slot->setReceiver(this);
}

PictureOutput::~PictureOutput()
{
    m_slot->setReceiver(nullptr);
    m_worker->change([this](StreamWishes &wishes) { std::erase(wishes.outputs, m_slot); });
}

void PictureOutput::setDemand(const Demand &demand)
{
    if (demand == m_demand)
        return;
    m_demand = demand;
    m_slot->setDemand(demand);
    m_worker->wake();
}

Picture PictureOutput::take()
{
    return m_slot->take();
}

bool PictureOutput::event(QEvent *event)
{
    if (event->type() != OutputSlot::readyEvent())
        return QObject::event(event);
    emit pictureReady();
    return true;
}

} // namespace videoguard::media
