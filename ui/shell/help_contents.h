// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/help_search.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace videoguard::widgets {
class SearchField;
}

namespace videoguard::shell {

/// The left side of the help: a search field, and below it the contents or, while there are words, the
/// sentences where they were found. GUI thread.
class HelpContents : public QWidget
{
    Q_OBJECT

public:
    explicit HelpContents(QWidget *parent = nullptr);

    void setBook(const HelpBook *book); ///< outlives it, or is replaced first
    /// Marks the page in the contents and opens its headings.
    void setCurrent(const QString &page);
    void focusSearch();
    void focusContents();
    /// False: there was nothing to clear.
    bool clearSearch();
    void retranslate();

signals:
    /// `block` < 0: the page's beginning, else the place of `sentence`.
    void placeChosen(const QString &page, int block, const QString &sentence);
    void keysWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void search(const QString &text);
    void choose();

    const HelpBook *m_book = nullptr;
    QString m_current;
    widgets::SearchField *m_search;
    QStackedWidget *m_stack;
    QTreeWidget *m_tree;
    QListWidget *m_hits;
    QLabel *m_none;
    QPushButton *m_keys;
};

} // namespace videoguard::shell
