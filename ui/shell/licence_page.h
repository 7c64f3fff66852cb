// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/licence_list.h"

#include <QWidget>

class QListWidget;
class QPlainTextEdit;

namespace videoguard::widgets {
class SearchField;
}

namespace videoguard::shell {

/// Everything that is shipped, and the whole text of the licence of the chosen one; read from beside the
/// program, without a network. GUI thread.
class LicencePage : public QWidget
{
    Q_OBJECT

public:
    explicit LicencePage(QWidget *parent = nullptr);

    /// Chooses a component by its name; nothing happens when there is none.
    void choose(const QString &name);

private:
    void fill();
    void filter(const QString &words);
    void showLicence(int row);

    std::vector<ShippedComponent> m_components;
    widgets::SearchField *m_search;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
};

} // namespace videoguard::shell
