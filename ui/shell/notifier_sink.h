// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace videoguard::shell {

/// One notification, by the number of its kind.
struct NotifierMessage {
    int kind = 0;
    QString title;
    QString text;
    bool urgent = false;
};

/// Where notifications go. GUI thread.
class NotifierSink
{
public:
    NotifierSink() = default;
    NotifierSink(const NotifierSink &) = delete;
    NotifierSink &operator=(const NotifierSink &) = delete;
    virtual ~NotifierSink() = default;

    /// Replaces the one of the same kind.
    virtual void show(const NotifierMessage &message) = 0;
    virtual void closeAll() = 0;
};

using NotifierClicked = std::function<void(int kind)>;
/// It could not be shown there.
using NotifierFailed = std::function<void(const NotifierMessage &message)>;

/// org.freedesktop.Notifications; null without a session bus. Nothing is called any more once it is gone.
[[nodiscard]] std::unique_ptr<NotifierSink> desktopNotifierSink(NotifierClicked clicked,
                                                                NotifierFailed failed);
/// The tray's icon, there only while something is shown; null without a tray.
[[nodiscard]] std::unique_ptr<NotifierSink> trayNotifierSink(NotifierClicked clicked);

} // namespace videoguard::shell
