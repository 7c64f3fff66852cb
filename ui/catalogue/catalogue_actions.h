// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAction>

#include "app/catalogue/query.h"

namespace videoguard::catalogue_ui {

/// What is marked, as far as the actions have to know it.
struct Marked {
    int count = 0;
    int own = 0;       ///< of those known: own and not retired
    int placed = 0;    ///< with a position
    int known = 0;     ///< read already
    QString ownerName; ///< of the one marked camera
    bool retired = false;
    bool hasOwnPartner = false; ///< this console belongs to a partner
    friend bool operator==(const Marked &, const Marked &) = default;
};

/// The actions of the catalogue. One that is off says why in its tooltip. Owned by the page; keys that mean
/// something else in a field belong to the table.
class CatalogueActions : public QObject
{
    Q_OBJECT

public:
    CatalogueActions(QWidget *page, QWidget *table);

    /// Switches them and says why not.
    void follow(const Marked &marked, bool anyCamera);
    void retranslate();
    /// Why this key does nothing now; empty when it does, or belongs to nothing.
    [[nodiscard]] QString whyNot(const QKeySequence &key) const;
    [[nodiscard]] QList<QAction *> all() const;

    QAction *search;
    QAction *live;
    QAction *showOnMap;
    QAction *edit;
    QAction *duplicate;
    QAction *retire;
    QAction *bulkEdit;
    QAction *selectAll;
    QAction *copyRows;
    QAction *copyReference;
    QAction *copyPosition;
    QAction *importFile;
    QAction *exportFile;
    QAction *newCamera;
    QAction *columns;
    QAction *clearFilters;

private:
    QAction *add(QWidget *owner, const char *name, const char *icon, const QList<QKeySequence> &keys);
    void describe(QAction *action, const QString &text, const QString &tip);
    void allow(QAction *action, const QString &reason);

    QHash<QAction *, QString> m_tips;
    QHash<QAction *, QString> m_reasons; ///< of those that are off
};

} // namespace videoguard::catalogue_ui
