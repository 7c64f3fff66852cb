// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/state_mark.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace videoguard::widgets {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("StateMark", text);
}

} // namespace

StateMark stateMark(Mark mark)
{
    const ThemeColours &c = theme().colour;
    const int icon = theme().size.iconState;
    const int dot = theme().size.iconDot;
    const auto outline = [icon](const char *name, const QColor &colour, const char *text) {
        return StateMark{QLatin1String(name), IconFill::Outline, colour, words(text), icon};
    };
    const auto filled = [icon](const char *name, const QColor &colour, const char *text) {
        return StateMark{QLatin1String(name), IconFill::Filled, colour, words(text), icon};
    };
    switch (mark) {
    case Mark::Live:
        return {QStringLiteral("circle"), IconFill::Filled, c.live,
                words(QT_TRANSLATE_NOOP("StateMark", "live")), dot};
    case Mark::Connecting:
        return outline("loader", c.offline, QT_TRANSLATE_NOOP("StateMark", "Connecting"));
    case Mark::Stalled:
        return filled("triangle-alert", c.warning, QT_TRANSLATE_NOOP("StateMark", "Picture is not current"));
    case Mark::Retrying:
        return outline("refresh-cw", c.warning, QT_TRANSLATE_NOOP("StateMark", "Connection lost"));
    case Mark::Refused:
        return filled("lock", c.warning, QT_TRANSLATE_NOOP("StateMark", "The camera refused the password"));
    case Mark::Unsupported:
        return outline("image-off", c.offline,
                       QT_TRANSLATE_NOOP("StateMark", "This console cannot decode the stream"));
    case Mark::NoVideo:
        return outline("video-off", c.offline,
                       QT_TRANSLATE_NOOP("StateMark", "Connected, but no picture arrives"));
    case Mark::Unreachable:
        return outline("circle-dashed", c.offline, QT_TRANSLATE_NOOP("StateMark", "Not reachable"));
    case Mark::Maintenance:
        return outline("wrench", c.offline, QT_TRANSLATE_NOOP("StateMark", "Under maintenance"));
    case Mark::Paused:
        return outline("pause", c.info, QT_TRANSLATE_NOOP("StateMark", "Paused"));
    case Mark::Playback:
        return filled("play", c.info, QT_TRANSLATE_NOOP("StateMark", "Not live"));
    case Mark::Alarm:
        return filled("octagon-alert", c.alarm, QT_TRANSLATE_NOOP("StateMark", "Alarm"));
    case Mark::Recording:
        return {QStringLiteral("circle"), IconFill::Filled, c.alarm,
                words(QT_TRANSLATE_NOOP("StateMark", "REC")), theme().px(8)};
    case Mark::Listening:
        return outline("volume-2", c.info, QT_TRANSLATE_NOOP("StateMark", "Sound"));
    case Mark::Selected:
        return {{}, IconFill::Outline, c.selected, words(QT_TRANSLATE_NOOP("StateMark", "Selected")), 0};
    case Mark::OnRequest:
        return outline("lock-keyhole", c.muted, QT_TRANSLATE_NOOP("StateMark", "Live view on request only"));
    case Mark::Patrol:
        return outline("route", c.info, QT_TRANSLATE_NOOP("StateMark", "Patrol"));
    case Mark::Empty:
        return {
            {},
            IconFill::Outline,
            {},
            words(QT_TRANSLATE_NOOP("StateMark", "Drop a camera here or type its number and press Enter")),
            0};
    case Mark::Unknown:
        break;
    }
    return outline("circle-dashed", c.offline, QT_TRANSLATE_NOOP("StateMark", "unknown"));
}

void paintMark(QPainter &painter, const QRect &rect, const StateMark &mark)
{
    if (mark.icon.isEmpty())
        return;
    const QRect centred(rect.x() + (rect.width() - mark.size) / 2, rect.y() + (rect.height() - mark.size) / 2,
                        mark.size, mark.size);
    paintIcon(painter, centred, mark.icon, mark.colour, mark.fill);
}

} // namespace videoguard::widgets
