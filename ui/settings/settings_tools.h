// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/settings.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

namespace videoguard::settings {

/// Import, export and reset of all settings, for the header. Opens its dialogues over `page`.
class SettingsTools : public QWidget
{
    Q_OBJECT

public:
    /// `settings` outlives it.
    SettingsTools(console::Settings &settings, QWidget *page);

    void retranslate();
    /// Without asking for the file.
    void importFile(const QString &path);
    void exportFile(const QString &path);

signals:
    void said(const QString &sentence, bool isProblem);

private:
    void askImport();
    void askExport();
    void askReset();
    void showReport(const console::Settings::ImportReport &report, const QString &path);
    void showState();

    console::Settings &m_settings;
    QPointer<QWidget> m_page;
    QAction *m_import;
    QAction *m_export;
    QAction *m_reset;
};

} // namespace videoguard::settings
