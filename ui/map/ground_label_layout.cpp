// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/ground_label_layout.h"

#include "ui/map/ground_label_candidates.h"
#include "ui/map/ground_label_grid.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace videoguard::map {

using Shape = LabelCandidate::Shape;

namespace {

constexpr size_t kMostLabels = 700;

QString keyOf(const LabelCandidate &candidate)
{
    // To about a metre, so that the same name of another request has the same key.
    return QStringLiteral("%1 %2 %3 %4")
        .arg(candidate.rank)
        .arg(candidate.text)
        .arg(std::llround(candidate.anchor.x * 3e7))
        .arg(std::llround(candidate.anchor.y * 3e7));
}

/// The ways in which a name may stand at its place, the best first, with their boxes.
struct Way {
    LabelInk ink;
    std::vector<QRectF> boxes; ///< relative to the anchor
};

std::vector<Way> waysOf(const LabelCandidate &candidate, QPointF anchor)
{
    std::vector<Way> ways;
    const auto addPlain = [&ways](LabelInk ink) {
        const QRectF box = ink.bounds();
        ways.push_back({std::move(ink), {box}});
    };
    switch (candidate.shape) {
    case Shape::On:
        addPlain(straightInk(candidate.text, candidate.look, 0));
        break;
    case Shape::Beside:
        addPlain(straightInk(candidate.text, candidate.look, 1));
        addPlain(straightInk(candidate.text, candidate.look, -1));
        break;
    case Shape::Shield:
        addPlain(shieldInk(candidate.text, candidate.look));
        break;
    case Shape::Along: {
        std::vector<QRectF> boxes;
        QPolygonF line = candidate.line.translated(-anchor);
        if (auto ink = curvedInk(candidate.text, candidate.look, line, candidate.start, boxes))
            ways.push_back({std::move(*ink), std::move(boxes)});
        break;
    }
    }
    return ways;
}

} // namespace

GroundLabelLayout placeLabels(const LabelRequest &request)
{
    std::vector<LabelCandidate> candidates = labelCandidates(request);
    struct Order {
        int rank;
        bool isNew;
        double weight;
        QString key;
        size_t index;
    };
    std::vector<Order> order;
    order.reserve(candidates.size());
    for (size_t i = 0; i < candidates.size(); ++i) {
        QString key = keyOf(candidates[i]);
        const bool isNew = !request.keep.contains(key);
        order.push_back({candidates[i].rank, isNew, candidates[i].weight, std::move(key), i});
    }
    std::sort(order.begin(), order.end(), [](const Order &a, const Order &b) {
        return std::tuple(a.rank, a.isNew, -a.weight, a.key) < std::tuple(b.rank, b.isNew, -b.weight, b.key);
    });

    GroundLabelLayout layout{request.viewport, {}};
    LabelGrid grid;
    for (const QRectF &rect : request.taken)
        grid.add(rect);
    QHash<QString, std::vector<QPointF>> where;
    for (const Order &each : order) {
        if (layout.labels.size() >= kMostLabels)
            break;
        const LabelCandidate &candidate = candidates[each.index];
        const QPointF anchor = request.viewport.toScreen(candidate.anchor);
        std::vector<QPointF> &same = where[candidate.text];
        const bool tooNear = std::any_of(same.begin(), same.end(), [&](QPointF other) {
            return std::hypot(other.x() - anchor.x(), other.y() - anchor.y()) < candidate.apart_px;
        });
        if (tooNear)
            continue;
        for (Way &way : waysOf(candidate, anchor)) {
            if (!grid.isFree(way.boxes, anchor))
                continue;
            for (const QRectF &box : way.boxes)
                grid.add(box.translated(anchor));
            PlacedGroundLabel placed{each.key, candidate.anchor, std::move(way.boxes), std::move(way.ink), {},
                                     {}};
            if (request.images) {
                placed.image = placed.ink.image(request.viewport.devicePixelRatio, placed.imageOffset);
                placed.ink = {};
            }
            layout.labels.push_back(std::move(placed));
            same.push_back(anchor);
            break;
        }
    }
    return layout;
}

} // namespace videoguard::map
