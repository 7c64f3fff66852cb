// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace videoguard::console {
class Console;
}

namespace videoguard::shell {

/// Where the console keeps its data and its log, and the way to a diagnostic report. GUI thread.
class AboutFolders : public QWidget
{
    Q_OBJECT

public:
    /// `console` may be null: then there is neither data folder nor report.
    explicit AboutFolders(console::Console *console, QWidget *parent = nullptr);

    /// The folder in the file manager; says so when there is none.
    void openFolder(const QString &path);

signals:
    void reportWanted();

private:
    void addFolder(const QString &name, const QString &title, const QString &sentence, const QString &path,
                   QBoxLayout *column);
    void copyPath(const QString &path);

    QLabel *m_said;
};

} // namespace videoguard::shell
