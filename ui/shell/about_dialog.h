// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include <vector>

class QStackedWidget;

namespace videoguard::console {
class Console;
}
namespace videoguard::widgets {
class SegmentedControl;
}

namespace videoguard::shell {

/// Version and licence, whose work is in it with the texts of all licences, where the data lies, and the way
/// to a diagnostic report. GUI thread.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Program, Attributions, Licences, Folders };

    /// Without a console there is no data folder and no report.
    explicit AboutDialog(QWidget *parent = nullptr);
    /// `console` may be null and outlives the dialog.
    AboutDialog(console::Console *console, QWidget *parent);

    void showPage(Page page);

    /// One work of somebody else that is in the program or shown by it.
    struct Credit {
        QString what;
        QString who;
        QString licence;
    };
    [[nodiscard]] static std::vector<Credit> credits();

private:
    [[nodiscard]] QWidget *programPage();
    [[nodiscard]] QWidget *creditsPage();
    void showReport();

    console::Console *m_console;
    widgets::SegmentedControl *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace videoguard::shell
