// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/x_screen.h"

#include <QDeadlineTimer>

#include <poll.h>
#include <sys/ipc.h>
#include <sys/shm.h>

// Last, because Xlib's macros (None, Bool, Status) break Qt's headers.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/Xdamage.h>

namespace videoguard::bench {

using base::ErrorKind;

base::Result<std::unique_ptr<XServer>> XServer::start()
{
    std::unique_ptr<XServer> server(new XServer);
    QProcess &process = server->m_process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral("Xvfb"),
                  {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                   QStringLiteral("0"), QStringLiteral("1920x1080x24"), QStringLiteral("-nolisten"),
                   QStringLiteral("tcp"), QStringLiteral("-noreset"), QStringLiteral("-dpi"),
                   QStringLiteral("96")},
                  QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return base::fail(ErrorKind::NotFound, QStringLiteral("start Xvfb"), process.errorString());
    QByteArray number;
    while (!number.contains('\n')) {
        if (!process.waitForReadyRead(10000))
            return base::fail(ErrorKind::Internal, QStringLiteral("start Xvfb"), process.errorString());
        number += process.readAllStandardOutput();
    }
    server->m_display = QLatin1Char(':') + QString::fromLatin1(number.trimmed());
    return server;
}

XServer::~XServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

struct ScreenGrabber::Connection {
    Display *display = nullptr;
    XImage *image = nullptr;
    XShmSegmentInfo segment{};
    bool attached = false;
    QRect area;

    ~Connection()
    {
        if (attached)
            XShmDetach(display, &segment);
        if (image)
            XDestroyImage(image);
        if (segment.shmaddr)
            shmdt(segment.shmaddr);
        if (display)
            XCloseDisplay(display);
    }
};

ScreenGrabber::ScreenGrabber(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}
ScreenGrabber::~ScreenGrabber() = default;

base::Result<std::unique_ptr<ScreenGrabber>> ScreenGrabber::open(const QString &display, const QRect &area)
{
    const QString what = QStringLiteral("grab from display %1").arg(display);
    auto to = std::make_unique<Connection>();
    to->area = area;
    to->display = XOpenDisplay(display.toLatin1().constData());
    if (!to->display)
        return base::fail(ErrorKind::Unreachable, what);
    const int screen = DefaultScreen(to->display);
    to->image = XShmCreateImage(to->display, DefaultVisual(to->display, screen), 24, ZPixmap, nullptr,
                                &to->segment, unsigned(area.width()), unsigned(area.height()));
    if (!to->image || to->image->bits_per_pixel != 32)
        return base::fail(ErrorKind::Unsupported, what, QStringLiteral("no shared 32-bit images"));
    const auto bytes = std::size_t(to->image->bytes_per_line) * std::size_t(to->image->height);
    to->segment.shmid = shmget(IPC_PRIVATE, bytes, IPC_CREAT | 0600);
    if (to->segment.shmid < 0)
        return base::fail(ErrorKind::Unsupported, what, QStringLiteral("no shared memory"));
    void *address = shmat(to->segment.shmid, nullptr, 0);
    // Removed as soon as nobody is attached any more, which covers our own crash.
    shmctl(to->segment.shmid, IPC_RMID, nullptr);
    if (address == reinterpret_cast<void *>(-1)) // NOLINT(performance-no-int-to-ptr)
        return base::fail(ErrorKind::Unsupported, what, QStringLiteral("no shared memory"));
    to->segment.shmaddr = static_cast<char *>(address);
    to->segment.readOnly = False;
    to->attached = XShmAttach(to->display, &to->segment) != 0;
    XSync(to->display, False);
    if (!to->attached)
        return base::fail(ErrorKind::Unsupported, what, QStringLiteral("MIT-SHM refused"));

    std::unique_ptr<ScreenGrabber> grabber(new ScreenGrabber(std::move(to)));
    XImage *image = grabber->m_connection->image;
    image->data = grabber->m_connection->segment.shmaddr;
    grabber->m_image = QImage(static_cast<const uchar *>(address), image->width, image->height,
                              image->bytes_per_line, QImage::Format_RGB32);
    return grabber;
}

const QImage &ScreenGrabber::grab()
{
    static const QImage none;
    const QRect &area = m_connection->area;
    const bool done = XShmGetImage(m_connection->display, DefaultRootWindow(m_connection->display),
                                   m_connection->image, area.x(), area.y(), AllPlanes) != 0;
    return done ? m_image : none;
}

base::Result<qint64> pressKey(const QString &display, const QByteArray &keysym)
{
    const QString what = QStringLiteral("press %1 on display %2").arg(QString::fromLatin1(keysym), display);
    Display *to = XOpenDisplay(display.toLatin1().constData());
    if (!to)
        return base::fail(ErrorKind::Unreachable, what);
    Window focused = 0;
    int revert = 0;
    XGetInputFocus(to, &focused, &revert);
    const KeyCode code = XKeysymToKeycode(to, XStringToKeysym(keysym.constData()));
    const bool possible = code != 0 && focused > PointerRoot;
    const qint64 pressed_us = monotonic_us();
    if (possible) {
        XEvent event{};
        event.xkey.display = to;
        event.xkey.window = focused;
        event.xkey.root = DefaultRootWindow(to);
        event.xkey.keycode = code;
        event.xkey.same_screen = True;
        event.type = KeyPress;
        XSendEvent(to, focused, True, KeyPressMask, &event);
        event.type = KeyRelease;
        XSendEvent(to, focused, True, KeyReleaseMask, &event);
        XSync(to, False);
    }
    XCloseDisplay(to);
    if (!possible)
        return base::fail(ErrorKind::NotFound, what);
    return pressed_us;
}

struct DamageMeter::Connection {
    Display *display = nullptr;
    Damage damage = 0;
    int firstEvent = 0;

    ~Connection()
    {
        if (damage)
            XDamageDestroy(display, damage);
        if (display)
            XCloseDisplay(display);
    }
};

DamageMeter::DamageMeter(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}
DamageMeter::~DamageMeter() = default;

base::Result<std::unique_ptr<DamageMeter>> DamageMeter::open(const QString &display)
{
    const QString what = QStringLiteral("watch what is painted on display %1").arg(display);
    auto to = std::make_unique<Connection>();
    to->display = XOpenDisplay(display.toLatin1().constData());
    if (!to->display)
        return base::fail(ErrorKind::Unreachable, what);
    int firstError = 0;
    if (!XDamageQueryExtension(to->display, &to->firstEvent, &firstError))
        return base::fail(ErrorKind::Unsupported, what);
    to->damage = XDamageCreate(to->display, DefaultRootWindow(to->display), XDamageReportRawRectangles);
    XSync(to->display, False);
    return std::unique_ptr<DamageMeter>(new DamageMeter(std::move(to)));
}

qint64 DamageMeter::pixelsPaintedWithin(const QRect &area, std::chrono::milliseconds time)
{
    Display *display = m_connection->display;
    // What was painted before this call does not count.
    XSync(display, True);
    const QDeadlineTimer deadline(time);
    qint64 pixels = 0;
    while (!deadline.hasExpired()) {
        pollfd readable{ConnectionNumber(display), POLLIN, 0};
        if (XPending(display) == 0 && poll(&readable, 1, int(deadline.remainingTime())) <= 0)
            continue;
        while (XPending(display) > 0) {
            XEvent event;
            XNextEvent(display, &event);
            if (event.type != m_connection->firstEvent + XDamageNotify)
                continue;
            const auto &notify = reinterpret_cast<const XDamageNotifyEvent &>(event);
            const QRect painted(notify.area.x, notify.area.y, notify.area.width, notify.area.height);
            const QRect inside = painted & area;
            pixels += qint64{inside.width()} * inside.height();
        }
    }
    return pixels;
}

} // namespace videoguard::bench
