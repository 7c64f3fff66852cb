// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "tests/bench/probe/process_meter.h"

#include <QImage>
#include <QProcess>
#include <QRect>
#include <QTemporaryDir>

#include <memory>

namespace videoguard::bench {

/// A virtual X server of 1920x1080 true colour on a free display number, gone with the object.
class XServer
{
public:
    /// Errors: NotFound (no Xvfb), Internal (it did not start).
    [[nodiscard]] static base::Result<std::unique_ptr<XServer>> start();
    ~XServer();

    [[nodiscard]] const QString &display() const { return m_display; } ///< ":99"
    [[nodiscard]] base::Result<ProcessSample> sample() const { return sampleProcess(m_process.processId()); }

private:
    XServer() = default;

    QProcess m_process;
    QString m_display;
};

/// Pixels of a rectangle of the screen through shared memory, as fast as X can give them (about 0.1 ms for
/// 640x40). One thread.
class ScreenGrabber
{
public:
    /// `area` in pixels of the screen. Errors: Unreachable (no display), Unsupported (no shared memory).
    [[nodiscard]] static base::Result<std::unique_ptr<ScreenGrabber>> open(const QString &display,
                                                                           const QRect &area);
    ~ScreenGrabber();

    /// The pixels now, 32-bit RGB; valid until the next call. A null image when X refused.
    [[nodiscard]] const QImage &grab();

private:
    struct Connection;
    explicit ScreenGrabber(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
    QImage m_image; ///< looks at the shared memory
};

/// Presses and releases a key in the window that has the keyboard: at once, without another process in
/// between. `keysym` as X names it ("Return"). Returns CLOCK_MONOTONIC in microseconds just before. Errors:
/// Unreachable (no display), NotFound (no such key, nobody has the keyboard).
[[nodiscard]] base::Result<qint64> pressKey(const QString &display, const QByteArray &keysym);

/// Counts what is repainted on a screen, from outside of whoever paints: XDamage's rectangles.
class DamageMeter
{
public:
    /// Errors: Unreachable (no display), Unsupported (no XDamage).
    [[nodiscard]] static base::Result<std::unique_ptr<DamageMeter>> open(const QString &display);
    ~DamageMeter();

    /// Watches for `time`, then says how many pixels within `area` were repainted, each as often as it was.
    [[nodiscard]] qint64 pixelsPaintedWithin(const QRect &area, std::chrono::milliseconds time);

private:
    struct Connection;
    explicit DamageMeter(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace videoguard::bench
