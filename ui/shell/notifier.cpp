// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/notifier.h"

#include "app/base/log.h"
#include "ui/shell/notifier_sink.h"

#include <QGuiApplication>
#include <QTimer>
#include <QWindow>

#include <array>
#include <optional>

namespace videoguard::shell {

namespace {

constexpr size_t kKinds = 4;

struct Waiting {
    NotifierMessage message;
    bool always = false;
};

} // namespace

struct Notifier::Private {
    /// Of one kind.
    struct Line {
        std::optional<Waiting> waiting;
        QTimer pause; ///< runs while nothing more of this kind is shown
    };

    std::array<Line, kKinds> lines;
    std::unique_ptr<NotifierSink> desktop;
    std::unique_ptr<NotifierSink> tray;
    bool desktopMade = false;
    bool trayMade = false;
    bool enabled = true;
    bool complained = false;
    NotifierClicked clicked;

    NotifierSink *trayOrNull()
    {
        if (!std::exchange(trayMade, true))
            tray = trayNotifierSink(clicked);
        return tray.get();
    }

    void showInTray(const NotifierMessage &message)
    {
        if (NotifierSink *sink = trayOrNull()) {
            sink->show(message);
        } else if (!std::exchange(complained, true)) {
            qCInfo(base::logUi) << "this desktop shows no notifications";
        }
    }

    void showAnywhere(const NotifierMessage &message)
    {
        if (!std::exchange(desktopMade, true))
            desktop = desktopNotifierSink(clicked, [this](const NotifierMessage &m) { showInTray(m); });
        if (desktop)
            desktop->show(message);
        else
            showInTray(message);
    }
};

Notifier::Notifier(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->clicked = [this](int kind) { emit activated(static_cast<Kind>(kind)); };
    setPause(std::chrono::minutes(1));
    for (size_t i = 0; i < kKinds; ++i) {
        d->lines[i].pause.setSingleShot(true);
        connect(&d->lines[i].pause, &QTimer::timeout, this, [this, i] {
            if (d->lines[i].waiting)
                show(static_cast<Kind>(i));
        });
    }
    // Who looks at the console has seen it.
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        if (window)
            close();
    });
}

Notifier::~Notifier()
{
    close();
}

void Notifier::setPause(std::chrono::milliseconds pause)
{
    for (Private::Line &line : d->lines)
        line.pause.setInterval(pause);
}

void Notifier::setEnabled(bool enabled)
{
    d->enabled = enabled;
    if (!enabled)
        close();
}

void Notifier::notify(Kind kind, const QString &title, const QString &text, bool always)
{
    if (!d->enabled || (!always && QGuiApplication::focusWindow()))
        return;
    Private::Line &line = d->lines[static_cast<size_t>(kind)];
    line.waiting = Waiting{{static_cast<int>(kind), title, text, kind == Kind::Alarm}, always};
    if (!line.pause.isActive())
        show(kind);
}

void Notifier::show(Kind kind)
{
    Private::Line &line = d->lines[static_cast<size_t>(kind)];
    const Waiting one = *std::exchange(line.waiting, std::nullopt);
    if (!d->enabled || (!one.always && QGuiApplication::focusWindow()))
        return;
    line.pause.start();
    d->showAnywhere(one.message);
}

void Notifier::close()
{
    for (Private::Line &line : d->lines)
        line.waiting.reset();
    if (d->desktop)
        d->desktop->closeAll();
    if (d->tray)
        d->tray->closeAll();
}

} // namespace videoguard::shell
