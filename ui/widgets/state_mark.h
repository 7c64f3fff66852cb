// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/icon.h"

#include <QColor>

namespace videoguard::widgets {

/// The states of tokens.json that something on the screen can be in; each is said three times: icon shape,
/// words, colour.
enum class Mark {
    Live,
    Connecting,
    Stalled,
    Retrying,
    Refused,
    Unsupported,
    NoVideo,
    Unreachable,
    Maintenance,
    Paused,
    Playback,
    Alarm,
    Recording,
    Listening,
    Selected,
    OnRequest,
    Patrol,
    Empty,
    Unknown
};

/// How a state looks.
struct StateMark {
    QString icon; ///< name in resources/icons; empty = none
    IconFill fill = IconFill::Outline;
    QColor colour; ///< of the theme in force; invalid where `icon` is empty
    QString words; ///< the short words, translated: "live", "Connection lost"
    int size = 0;  ///< edge length: `iconDot` for the dots, `iconState` for the rest
};

[[nodiscard]] StateMark stateMark(Mark mark);

/// Paints the mark's icon centred in `rect`.
void paintMark(QPainter &painter, const QRect &rect, const StateMark &mark);

} // namespace videoguard::widgets
