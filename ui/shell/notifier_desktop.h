// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/notifier_sink.h"

#if defined(VIDEOGUARD_DBUS)

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include <vector>

class QDBusPendingCallWatcher;

namespace videoguard::shell {

/// Notifications by the desktop's service (Desktop Notifications Specification 1.2), without ever waiting for
/// it. GUI thread.
class DesktopNotifications : public QObject, public NotifierSink
{
    Q_OBJECT

public:
    DesktopNotifications(const QDBusConnection &bus, NotifierClicked clicked, NotifierFailed failed);

    void show(const NotifierMessage &message) override;
    void closeAll() override;

private slots:
    // Signals of the service; for notifications of all programs.
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);
    void tokenGiven(uint id, const QString &token);

private:
    void send(const NotifierMessage &message);
    void closeOne(uint id);

    QDBusConnection m_bus;
    NotifierClicked m_clicked;
    NotifierFailed m_failed;
    QHash<uint, int> m_kinds; ///< of what is shown, by the service's number
    enum class Markup { Unknown, Asking, Plain, Marked } m_markup = Markup::Unknown;
    std::vector<NotifierMessage> m_held; ///< until it is known how the service reads texts
    int m_turn = 0;                      ///< counts `closeAll`, for answers that come after it
};

} // namespace videoguard::shell

#endif
