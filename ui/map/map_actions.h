// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QObject>

namespace videoguard::map {

/// Every action of the map screen: text, tooltip, shortcut and object name in one place. Owned by the page.
class MapActions : public QObject
{
    Q_OBJECT

public:
    explicit MapActions(QWidget *page);

    QAction *find = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *home = nullptr;
    QAction *showAll = nullptr;
    QAction *ownPlace = nullptr;
    QAction *fullScreen = nullptr;

    QAction *seeing = nullptr; ///< checkable, as all tools
    QAction *coverage = nullptr;
    QAction *distance = nullptr;
    QAction *area = nullptr;
    QAction *rectangle = nullptr;
    QAction *lasso = nullptr;
    QActionGroup *tools = nullptr; ///< at most one of them is on

    QAction *saveView = nullptr;
    QAction *manageViews = nullptr;
    QAction *sources = nullptr;
    QAction *exportView = nullptr;
    QAction *print = nullptr;
    QAction *copyPlace = nullptr;

    [[nodiscard]] QList<QAction *> all() const;
    /// Texts and tooltips in the interface's language; again after a change of language.
    void retranslate();

private:
    QAction *add(const char *objectName, const char *icon, const QList<QKeySequence> &keys,
                 bool checkable = false);
    static void describe(QAction *action, const QString &text, const QString &tip);

    QWidget *m_page;
};

} // namespace videoguard::map
