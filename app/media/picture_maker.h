// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/decoder.h"
#include "app/media/output_slot.h"
#include "app/media/picture_pool.h"
#include "app/media/scaler.h"

namespace videoguard::media {

/// Makes a picture of each frame for each viewer that wants one, and remembers the newest frame so that a
/// viewer that changes its mind need not wait for the next. Stream thread.
class PictureMaker
{
public:
    /// Who looks now; demands are read anew. Viewers whose demand changed get the newest frame at once.
    void setViews(const std::vector<std::shared_ptr<OutputSlot>> &outputs);
    [[nodiscard]] bool isWanted() const;

    void setContainerRotation(int rotation) { m_rotation = rotation; }
    /// Takes the frame and leaves another one in its place.
    void show(DecodedFrame &frame);
    /// The newest frame in full size, upright, with square pixels; null when there is none.
    [[nodiscard]] Picture fullPicture();
    [[nodiscard]] const PictureGeometry &geometry() const { return m_geometry; }
    /// No frame is newest any more; working memory is freed.
    void forget();

    /// What the viewer that took most did since the last call.
    [[nodiscard]] OutputSlot::Counts countShown();

private:
    struct View {
        std::shared_ptr<OutputSlot> slot;
        Demand demand;
        PicturePool pool;
        PictureFit fit;
        OutputSlot::Counts counted;
    };

    void offer(View &view);
    [[nodiscard]] Picture picture(const PictureFit &fit, QImage image);

    std::vector<View> m_views;
    Scaler m_scaler;
    DecodedFrame m_newest;
    PictureGeometry m_geometry;
    int m_rotation = 0;
    bool m_hasFrame = false;
};

} // namespace videoguard::media
