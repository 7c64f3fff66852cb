// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <memory>

namespace videoguard::shell {

/// The help, offline: contents and search at the left, the page at the right, in the console's language. One
/// window for all; not modal, so that the wall stays usable. GUI thread.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    ~HelpWindow() override;

    /// Page names are those of resources/help/<language>/<name>.html: "wall", "map", "catalogue",
    /// "incidents", "review", "partners", "settings", "start", "recording", "alarms", "keys", "trouble",
    /// "install-and-rollout". An unknown one shows "start"; one that the language lacks, the English one.
    void showPage(const QString &name);
    [[nodiscard]] QString page() const;

signals:
    /// The keys of the screen behind the help.
    void shortcutSheetWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace videoguard::shell
