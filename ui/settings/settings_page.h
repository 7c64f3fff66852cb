// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/settings.h"

#include <QWidget>

#include <memory>

/// The screen on which everything that can be set is found by its words.
namespace videoguard::settings {

/// List of groups at the left, the form at the right (640 px at most), a search field above both. Changes
/// apply at once; a locked setting says who locked it. GUI thread.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// `settings` outlives the page.
    explicit SettingsPage(console::Settings &settings, QWidget *parent = nullptr);
    ~SettingsPage() override;

    /// What other dialogs of the shell do better is opened from a button in its group: "recording", "join",
    /// "first-start", "passphrase", "report", "autostart". The texts are translated already; the same `id`
    /// again replaces them, after a change of the language.
    void addLink(console::Setting::Group group, const QString &id, const QString &title,
                 const QString &sentence, const QString &button);
    void focusSearch();
    void showGroup(console::Setting::Group group);
    /// For the header: import, export, reset.
    [[nodiscard]] QWidget *tools();
    [[nodiscard]] QString statusText() const;

signals:
    void linkActivated(const QString &id);
    void said(const QString &sentence, bool isProblem);
    void statusChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::settings
