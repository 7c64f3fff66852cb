// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/catalogue_actions.h"

#include "ui/widgets/icon.h"

#include <QWidget>

namespace videoguard::catalogue_ui {

CatalogueActions::CatalogueActions(QWidget *page, QWidget *table)
    : QObject(page)
{
    using Key = QKeySequence;
    search = add(page, "catalogue.search", "search", {Key(QKeySequence::Find)});
    live = add(table, "catalogue.live", "layout-grid", {Key(Qt::CTRL | Qt::Key_L)});
    showOnMap = add(table, "catalogue.map", "map", {Key(Qt::CTRL | Qt::Key_M)});
    edit = add(table, "catalogue.edit", "pencil", {Key(Qt::Key_F2)});
    duplicate = add(table, "catalogue.duplicate", "copy-plus", {Key(Qt::CTRL | Qt::Key_D)});
    retire = add(table, "catalogue.retire", "archive", {Key(QKeySequence::Delete)});
    bulkEdit = add(table, "catalogue.bulkEdit", "list", {Key(Qt::CTRL | Qt::Key_B)});
    selectAll = add(table, "catalogue.selectAll", "", {Key(QKeySequence::SelectAll)});
    copyRows = add(table, "catalogue.copyRows", "copy", {Key(QKeySequence::Copy)});
    copyReference = add(table, "catalogue.copyReference", "tag", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    copyPosition = add(table, "catalogue.copyPosition", "map-pin", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_K)});
    importFile = add(page, "catalogue.import", "upload", {Key(Qt::CTRL | Qt::Key_I)});
    exportFile = add(page, "catalogue.export", "download", {Key(Qt::CTRL | Qt::Key_E)});
    newCamera = add(page, "catalogue.new", "plus", {Key(QKeySequence::New)});
    columns = add(page, "catalogue.columns", "columns-3", {});
    clearFilters = add(page, "catalogue.clearFilters", "x", {Key(Qt::CTRL | Qt::Key_Backspace)});
    retranslate();
}

QAction *CatalogueActions::add(QWidget *owner, const char *name, const char *icon,
                               const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    if (*icon)
        action->setIcon(widgets::themedIcon(QLatin1String(icon)));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    return action;
}

void CatalogueActions::describe(QAction *action, const QString &text, const QString &tip)
{
    action->setText(text);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    //: what an action does, and its key
    const QString whole = keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys);
    m_tips.insert(action, whole);
    allow(action, m_reasons.value(action));
}

void CatalogueActions::allow(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? m_tips.value(action) : reason);
    action->setStatusTip(reason);
    if (reason.isEmpty())
        m_reasons.remove(action);
    else
        m_reasons.insert(action, reason);
}

void CatalogueActions::retranslate()
{
    describe(search, tr("Search"), tr("Words of name, place, model, partner or number, in any order"));
    describe(live, tr("Live"), tr("Show the marked cameras on the wall"));
    describe(showOnMap, tr("Show on map"), tr("Go to the marked cameras on the map"));
    describe(edit, tr("Edit"), tr("Change the record of the camera"));
    describe(duplicate, tr("Duplicate…"), tr("A new camera with the parameters of this one"));
    describe(retire, tr("Retire…"), tr("Take own cameras out of service; their records stay"));
    describe(bulkEdit, tr("Change a field of several…"), tr("Give one field of own cameras a new value"));
    describe(selectAll, tr("Select all"), tr("Mark all cameras of the list"));
    describe(copyRows, tr("Copy rows"), tr("Copy the marked rows as a table"));
    describe(copyReference, tr("Copy reference"), tr("Copy the references of the marked cameras"));
    describe(copyPosition, tr("Copy coordinates"), tr("Copy latitude and longitude of the marked cameras"));
    describe(importFile, tr("Import…"),
             tr("Read cameras from a file; it is checked before anything is kept"));
    describe(exportFile, tr("Export…"), tr("Write cameras to a file"));
    describe(newCamera, tr("New camera"), tr("Add an own camera"));
    describe(columns, tr("Columns"), tr("Choose the columns of the table"));
    describe(clearFilters, tr("Remove all filters"), tr("Show all cameras again"));
}

void CatalogueActions::follow(const Marked &marked, bool anyCamera)
{
    const QString none = marked.count == 0 ? tr("Mark a camera first.") : QString();
    const QString notOne = marked.count > 1 ? tr("Mark one camera only.") : none;
    const QString noPartner = marked.hasOwnPartner
                                  ? QString()
                                  : tr("This console belongs to no partner yet. Choose one under Settings.");
    QString foreign;
    if (none.isEmpty() && marked.known == marked.count && marked.own == 0) {
        if (!noPartner.isEmpty())
            foreign = noPartner;
        else if (marked.count == 1 && marked.retired)
            foreign = tr("This camera is retired. A retired record is not changed any more.");
        else if (marked.count == 1)
            foreign = tr("This camera belongs to %1, who alone may change it.").arg(marked.ownerName);
        else
            foreign = tr("None of the marked cameras is your own. Only the owner may change a record.");
    }
    const auto first = [](const QString &a, const QString &b) { return a.isEmpty() ? b : a; };
    allow(live, none);
    allow(showOnMap,
          first(none, marked.known == marked.count && marked.placed == 0 ? tr("The position is unknown.")
                                                                         : QString()));
    allow(edit, first(notOne, foreign));
    allow(duplicate, first(notOne, noPartner));
    allow(retire, first(none, foreign));
    allow(bulkEdit, first(none, foreign));
    allow(copyRows, none);
    allow(copyReference, none);
    allow(copyPosition, first(none, showOnMap->isEnabled() ? QString() : tr("The position is unknown.")));
    allow(newCamera, noPartner);
    const QString empty = anyCamera ? QString() : tr("The catalogue is empty.");
    allow(selectAll, empty);
    allow(exportFile, empty);
}

QString CatalogueActions::whyNot(const QKeySequence &key) const
{
    for (auto reason = m_reasons.constBegin(); reason != m_reasons.constEnd(); ++reason) {
        if (reason.key()->shortcuts().contains(key))
            return reason.value();
    }
    return {};
}

QList<QAction *> CatalogueActions::all() const
{
    return {search,   live,          showOnMap,    edit,       duplicate,  retire,    bulkEdit, selectAll,
            copyRows, copyReference, copyPosition, importFile, exportFile, newCamera, columns,  clearFilters};
}

} // namespace videoguard::catalogue_ui
