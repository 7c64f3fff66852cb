// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/camera_colours.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace videoguard::map {
namespace {

using widgets::ThemeKind;

/// Design tokens `density`: monitor, detect, observe, recognise, identify; then one step beyond for what a
/// camera sees at its very foot.
using Steps = std::array<QRgb, 6>;
constexpr Steps kDark{0xFF1D4460, 0xFF2A648D, 0xFF4A96C9, 0xFF86C6EE, 0xFFCDEAFB, 0xFFF3FAFE};
constexpr Steps kLight{0xFFC6DFEE, 0xFF93C3E2, 0xFF4B96C6, 0xFF1E6595, 0xFF0B3A5B, 0xFF06243A};
constexpr Steps kContrast{0xFF205A82, 0xFF2F7FB5, 0xFF5FB2E6, 0xFFA9DCF9, 0xFFFFFFFF, 0xFFFFFFFF};

/// None of the colours that mean a state, an alarm or the selection.
using Hues = std::array<QRgb, kOwnerColours>;
constexpr Hues kDarkOwners{0xFFB7C4D1, 0xFFC3A6E6, 0xFF74C7BE, 0xFFD9AE86, 0xFFE79AA6, 0xFF9DB5F0};
constexpr Hues kLightOwners{0xFF51606E, 0xFF6A3FA0, 0xFF0F7369, 0xFF84501F, 0xFFA83A52, 0xFF3552B5};

quint32 hashOf(const QString &text)
{
    quint32 hash = 2166136261U; // FNV-1a, because qHash is seeded anew in each run
    for (const char c : text.toUtf8()) {
        hash ^= static_cast<quint8>(c);
        hash *= 16777619U;
    }
    return hash ^ hash >> 15;
}

QString words(const char *text)
{
    return QCoreApplication::translate("CameraSymbols", text);
}

} // namespace

MapInk mapInk(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return {QColor(0x1B2126), QColor(0xF4F5F4)};
    case ThemeKind::HighContrast:
        return {QColor(Qt::white), QColor(Qt::black)};
    case ThemeKind::Dark:
        break;
    }
    return {QColor(0xE6E9EC), QColor(0x14171A)};
}

QColor levelColour(const geo::LevelSet &levels, int level, ThemeKind kind)
{
    const Steps &steps = kind == ThemeKind::Light          ? kLight
                         : kind == ThemeKind::HighContrast ? kContrast
                                                           : kDark;
    const int step = level - levels.lowestDrawn + 1;
    return QColor::fromRgb(
        steps[static_cast<size_t>(std::clamp(step, 0, static_cast<int>(steps.size()) - 1))]);
}

QColor levelTextColour(const geo::LevelSet &levels, int level, ThemeKind kind)
{
    const QColor fill = levelColour(levels, level, kind);
    const QColor dark(0x0B0D0F);
    const QColor light(0xFFFFFF);
    return widgets::contrastRatio(fill, dark) >= widgets::contrastRatio(fill, light) ? dark : light;
}

std::vector<OwnerRing> ownerRings(const QStringList &partnerIds)
{
    constexpr int kSlots = kOwnerColours * 3;
    std::vector<int> order(static_cast<size_t>(partnerIds.size()));
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    std::sort(order.begin(), order.end(),
              [&](int one, int other) { return partnerIds[one] < partnerIds[other]; });
    std::vector<OwnerRing> rings(order.size());
    std::array<bool, kSlots> used{};
    int free = kSlots;
    for (const int partner : order) {
        int slot = static_cast<int>(hashOf(partnerIds[partner]) % kSlots);
        while (free > 0 && used[static_cast<size_t>(slot)])
            slot = (slot + 1) % kSlots;
        free -= used[static_cast<size_t>(slot)] ? 0 : 1;
        used[static_cast<size_t>(slot)] = true;
        rings[static_cast<size_t>(partner)] = {slot % kOwnerColours,
                                               static_cast<OwnerRing::Pattern>(slot / kOwnerColours)};
    }
    return rings;
}

QColor ownerColour(const OwnerRing &ring, ThemeKind kind)
{
    const Hues &hues = kind == ThemeKind::Light ? kLightOwners : kDarkOwners;
    return QColor::fromRgb(hues[static_cast<size_t>(ring.colour)]);
}

MarkerState markerState(catalogue::CameraStatus status, std::optional<media::StreamState> live)
{
    using catalogue::CameraStatus;
    using media::StreamState;
    if (status == CameraStatus::Maintenance)
        return MarkerState::Maintenance;
    if (live) {
        switch (*live) {
        case StreamState::Live:
        case StreamState::Standby:
            return MarkerState::Reachable;
        case StreamState::Stalled:
        case StreamState::Retrying:
            return MarkerState::Reconnecting;
        case StreamState::Refused:
        case StreamState::Untrusted:
        case StreamState::NotFound:
        case StreamState::Unsupported:
        case StreamState::NoVideo:
            return MarkerState::Trouble;
        case StreamState::Stopped:
        case StreamState::Connecting:
        case StreamState::Ended:
            break;
        }
    }
    switch (status) {
    case CameraStatus::Active:
        return MarkerState::InService;
    case CameraStatus::Planned:
        return MarkerState::Planned;
    case CameraStatus::Maintenance:
    case CameraStatus::Retired:
    case CameraStatus::Unknown:
        break;
    }
    return MarkerState::Unknown;
}

QString markerStateName(MarkerState state)
{
    switch (state) {
    case MarkerState::Reachable:
        return words(QT_TRANSLATE_NOOP("CameraSymbols", "reachable"));
    case MarkerState::InService:
        return words(QT_TRANSLATE_NOOP("CameraSymbols", "in service, not watched here"));
    case MarkerState::Reconnecting:
        return words(QT_TRANSLATE_NOOP("CameraSymbols", "reconnecting"));
    case MarkerState::Trouble:
        return words(QT_TRANSLATE_NOOP("CameraSymbols", "no picture"));
    case MarkerState::Maintenance:
        return words(QT_TRANSLATE_NOOP("CameraSymbols", "under maintenance"));
    case MarkerState::Unreachable:
        return words(QT_TRANSLATE_NOOP("CameraSymbols", "not reachable"));
    case MarkerState::Planned:
        return words(QT_TRANSLATE_NOOP("CameraSymbols", "planned"));
    case MarkerState::Unknown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("CameraSymbols", "status unknown"));
}

int markerGravity(MarkerState state)
{
    switch (state) {
    case MarkerState::Reachable:
    case MarkerState::InService:
    case MarkerState::Planned:
        return 0;
    case MarkerState::Unknown:
        return 1;
    case MarkerState::Maintenance:
        return 2;
    case MarkerState::Unreachable:
        return 3;
    case MarkerState::Reconnecting:
        return 4;
    case MarkerState::Trouble:
        return 5;
    }
    return 0;
}

} // namespace videoguard::map
