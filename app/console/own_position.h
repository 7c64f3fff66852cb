// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"
#include "app/console/preferences.h"
#include "app/geo/position.h"

#include <QIODevice>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QGeoPositionInfo;
class QGeoPositionInfoSource;

namespace videoguard::console {

/// One reading of the receiver.
struct OwnFix {
    geo::Position position;
    double accuracy_m = 0; ///< radius; 0 = unknown
    base::WallTime at;     ///< of the reading, UTC
    friend bool operator==(const OwnFix &, const OwnFix &) = default;
};

/// Where this console is: read from what the preference "position/nmea" names (a recorded NMEA file, which is
/// replayed, or a serial device such as "/dev/ttyUSB0"), else from the desktop's location service when there
/// is one. Off until `start`. GUI thread.
class OwnPosition : public QObject
{
    Q_OBJECT

public:
    static constexpr auto kPreference = "position/nmea";
    /// Readings older than that, or beyond that many, leave the trail.
    static constexpr std::chrono::minutes kTrailAge{15};
    static constexpr size_t kMostTrail = 600;

    /// `preferences` outlives it; a change of the preference takes effect at once.
    explicit OwnPosition(Preferences &preferences, QObject *parent = nullptr);
    ~OwnPosition() override;

    void start();
    [[nodiscard]] bool isStarted() const { return m_started; }
    /// The last reading; nullopt: none yet, or the receiver has lost its satellites.
    [[nodiscard]] const std::optional<OwnFix> &fix() const { return m_fix; }
    /// Oldest first; only readings some metres apart.
    [[nodiscard]] const std::vector<OwnFix> &trail() const { return m_trail; }
    /// Why there is no position: technical words; empty: there is one, or none was asked for.
    [[nodiscard]] const QString &problem() const { return m_problem; }

signals:
    void changed();

private:
    void stop();
    [[nodiscard]] bool openReceiver(const QString &path);
    void take(const QGeoPositionInfo &info);
    void fail(const QString &why);

    Preferences &m_preferences;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QGeoPositionInfoSource> m_source;
    std::optional<OwnFix> m_fix;
    std::vector<OwnFix> m_trail;
    QString m_problem;
    bool m_started = false;
};

} // namespace videoguard::console
