// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/picture.h"

#include <QEvent>

#include <mutex>

class QObject;

namespace videoguard::media {

/// Between the stream thread and one viewer: a place for one picture in which the newest wins. The viewer
/// gets one event when the place was empty, not one a picture.
class OutputSlot
{
public:
    struct Counts {
        qint64 taken = 0;
        qint64 replaced = 0; ///< not taken before the next one came
    };

    /// The type of the event that says "a picture waits".
    [[nodiscard]] static QEvent::Type readyEvent();

    // GUI thread.
    /// Who gets the event; null when it goes away.
    void setReceiver(QObject *receiver);
    /// A viewer that wants none loses the picture that waits: it would be old when it looks again.
    void setDemand(const Demand &demand);
    /// The newest picture not yet taken, or a null one.
    [[nodiscard]] Picture take();

    // Stream thread.
    [[nodiscard]] Demand demand() const;
    void offer(Picture picture);
    [[nodiscard]] Counts counts() const;

private:
    mutable std::mutex m_mutex;
    QObject *m_receiver = nullptr;
    Demand m_demand;
    Picture m_newest;
    Counts m_counts;
};

} // namespace videoguard::media
