// SPDX-License-Identifier: EUPL-1.2
#include "app/media/picture_maker.h"

namespace videoguard::media {

namespace {

using namespace std::chrono_literals;

// A camera whose clock is off by more says nothing about when it saw this.
constexpr auto kMostAge = 10s;
constexpr auto kMostAhead = 1s;

base::WallTime captured(const PacketFacts &facts)
{
    const auto age = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() -
                                                                           facts.receivedAt);
    const base::WallTime arrived = base::systemClock().wall() + -age;
    const auto before = arrived - facts.capturedAt;
    const bool plausible = facts.capturedAt.isKnown() && before <= kMostAge && before >= -kMostAhead;
    return plausible ? facts.capturedAt : arrived;
}

} // namespace

void PictureMaker::setViews(const std::vector<std::shared_ptr<OutputSlot>> &outputs)
{
    std::erase_if(m_views, [&](const View &view) {
        return std::find(outputs.begin(), outputs.end(), view.slot) == outputs.end();
    });
    for (const auto &slot : outputs) {
        const Demand demand = slot->demand();
        auto view =
            std::find_if(m_views.begin(), m_views.end(), [&](const View &v) { return v.slot == slot; });
        if (view == m_views.end()) {
            m_views.push_back({slot, {}, {}, {}, slot->counts()});
            view = std::prev(m_views.end());
        }
        if (view->demand == demand)
            continue;
        view->demand = demand;
        view->fit = {};
        if (!demand.wantsPictures())
            view->pool.trim();
        else if (m_hasFrame)
            offer(*view);
    }
}

bool PictureMaker::isWanted() const
{
    return std::any_of(m_views.begin(), m_views.end(),
                       [](const View &view) { return view.demand.wantsPictures(); });
}

void PictureMaker::show(DecodedFrame &frame)
{
    std::swap(m_newest, frame);
    m_hasFrame = true;
    const PictureGeometry geometry = geometryOf(*m_newest.frame, m_rotation);
    const bool changed = geometry != m_geometry;
    m_geometry = geometry;
    for (View &view : m_views) {
        if (changed)
            view.fit = {};
        if (view.demand.wantsPictures())
            offer(view);
    }
}

void PictureMaker::offer(View &view)
{
    if (view.fit.isNull())
        view.fit = fitPicture(m_geometry, view.demand);
    QImage image = view.pool.take(view.fit.target);
    if (image.isNull() || !m_scaler.convert(*m_newest.frame, view.fit, image))
        return;
    view.slot->offer(picture(view.fit, std::move(image)));
}

Picture PictureMaker::picture(const PictureFit &fit, QImage image)
{
    Picture made;
    made.image = std::move(image);
    made.sourceSize = fit.upright;
    made.displayAspect = fit.displayAspect;
    made.crop = fit.crop;
    made.receivedAt = m_newest.facts.receivedAt;
    made.capturedAt = captured(m_newest.facts);
    made.damaged = m_newest.damaged;
    return made;
}

Picture PictureMaker::fullPicture()
{
    if (!m_hasFrame)
        return {};
    const PictureFit fit = fitPicture(m_geometry, {naturalSize(m_geometry), {0, 0, 1, 1}, true});
    QImage image(fit.target, QImage::Format_RGB32);
    if (image.isNull() || !m_scaler.convert(*m_newest.frame, fit, image))
        return {};
    Picture made = picture(fit, std::move(image));
    m_scaler.trim();
    return made;
}

void PictureMaker::forget()
{
    m_hasFrame = false;
    if (m_newest.frame)
        av_frame_unref(m_newest.frame.get());
    m_scaler.trim();
}

OutputSlot::Counts PictureMaker::countShown()
{
    OutputSlot::Counts most;
    for (View &view : m_views) {
        const OutputSlot::Counts now = view.slot->counts();
        const OutputSlot::Counts since{now.taken - view.counted.taken, now.replaced - view.counted.replaced};
        view.counted = now;
        if (since.taken >= most.taken)
            most = since;
    }
    return most;
}

} // namespace videoguard::media
