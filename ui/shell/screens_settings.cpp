// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/catalogue_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/screens.h"

#include <QAction>
#include <QStackedWidget>

namespace videoguard::shell {

void Screens::makeSettings()
{
    if (m_settings)
        return;
    m_settings = new settings::SettingsPage(m_console.settings(), this);
    m_stack->addWidget(m_settings);
    m_pages[Screen::Settings] = {m_settings, [this] { return m_settings->tools(); },
                                 [] { return QList<QAction *>(); },
                                 [this] { return m_settings->statusText(); }};
    using Group = console::Setting::Group;
    m_settings->addLink(
        Group::General, QStringLiteral("first-start"), tr("First start"),
        tr("Asks again in one window for language, organisation, cameras and partner server."), tr("Open…"));
    m_settings->addLink(
        Group::Recording, QStringLiteral("recording"), tr("Recording and archive"),
        tr("Which cameras are recorded when, where the archive lies and how large it may grow."),
        tr("Open…"));
    m_settings->addLink(Group::Partners, QStringLiteral("join"), tr("Partner server"),
                        tr("Joins the partners with a server, a name and a password, or an invitation file."),
                        tr("Open…"));
    m_settings->addLink(Group::Workstation, QStringLiteral("kiosk"), tr("Wall PC now"),
                        tr("Full screen and locked until Ctrl+Shift+K: watching only."), tr("Begin"));
    m_settings->addLink(Group::Workstation, QStringLiteral("kiosk-code"), tr("Code of the wall PC"),
                        tr("Who knows it can leave the wall PC; without one, the keys alone are enough."),
                        tr("Set…"));
    m_settings->addLink(Group::Logs, QStringLiteral("report"), tr("Diagnostic report"),
                        tr("Versions, devices and the newest log lines, shown before they are copied."),
                        tr("Show…"));
    connect(m_settings, &settings::SettingsPage::linkActivated, this, &Screens::settingsLinkActivated);
    connect(m_settings, &settings::SettingsPage::statusChanged, this, &Screens::statusChanged);
    connect(m_settings, &settings::SettingsPage::said, this, &Screens::said);
}

void Screens::openImport()
{
    show(Screen::Catalogue);
    const QList<QAction *> actions = m_catalogue->pageActions();
    for (QAction *action : actions) {
        if (action->objectName() == QLatin1String("catalogue.import"))
            action->trigger();
    }
}

} // namespace videoguard::shell
