// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/notifier_sink.h"

#include <QApplication>
#include <QStyle>
#include <QSystemTrayIcon>

namespace videoguard::shell {

namespace {

class TrayNotifierSink : public NotifierSink
{
public:
    explicit TrayNotifierSink(NotifierClicked clicked)
    {
        QIcon icon = QApplication::windowIcon();
        if (icon.isNull())
            icon = QApplication::style()->standardIcon(QStyle::SP_MessageBoxInformation);
        m_icon.setIcon(icon);
        const auto click = [this, clicked = std::move(clicked)] {
            const int kind = m_kind;
            m_icon.hide();
            clicked(kind);
        };
        QObject::connect(&m_icon, &QSystemTrayIcon::messageClicked, &m_icon, click);
        QObject::connect(&m_icon, &QSystemTrayIcon::activated, &m_icon, click);
    }

    void show(const NotifierMessage &message) override
    {
        m_kind = message.kind;
        m_icon.setToolTip(message.title);
        m_icon.show(); // it stays until somebody comes: the words go by themselves
        m_icon.showMessage(message.title, message.text,
                           message.urgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    }
    void closeAll() override { m_icon.hide(); }

private:
    QSystemTrayIcon m_icon;
    int m_kind = 0;
};

} // namespace

std::unique_ptr<NotifierSink> trayNotifierSink(NotifierClicked clicked)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return nullptr;
    return std::make_unique<TrayNotifierSink>(std::move(clicked));
}

} // namespace videoguard::shell
