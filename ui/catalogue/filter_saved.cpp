// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/filter_saved.h"

#include "ui/catalogue/filter_dialogs.h"
#include "ui/catalogue/filter_words.h"
#include "ui/widgets/icon.h"

#include <QCollator>
#include <QUuid>

namespace videoguard::catalogue_ui {

using catalogue::SavedFilter;

SavedFilterMenu::SavedFilterMenu(console::CatalogueDesk &desk, QWidget *parent)
    : QMenu(parent)
    , m_desk(desk)
{
    connect(this, &QMenu::aboutToShow, this, &SavedFilterMenu::fill);
    reload();
}

void SavedFilterMenu::reload()
{
    m_desk.ask(
        this, [](catalogue::Store &store) { return store.savedFilters(); },
        [this](base::Result<std::vector<SavedFilter>> filters) {
            if (!filters) {
                emit said(tr("The saved filters cannot be read: %1.").arg(filters.error().cause), true);
                return;
            }
            m_filters = std::move(*filters);
            const QCollator collator;
            std::sort(m_filters.begin(), m_filters.end(), [&](const SavedFilter &a, const SavedFilter &b) {
                return collator.compare(a.name, b.name) < 0;
            });
            emit changed();
        });
}

void SavedFilterMenu::keep(const QString &name, const QString &id)
{
    catalogue::Query query = m_query;
    query.first = 0;
    write({id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id, name, query});
}

void SavedFilterMenu::rename(const QString &id, const QString &name)
{
    for (const SavedFilter &filter : m_filters) {
        if (filter.id == id)
            write({id, name, filter.query});
    }
}

void SavedFilterMenu::write(const SavedFilter &filter)
{
    // Not `change`: a saved filter is no camera, and nothing on any screen has to be read again for it.
    m_desk.ask(
        this, [filter](catalogue::Store &store) { return store.saveFilter(filter); },
        [this, name = filter.name](base::Result<void> kept) {
            if (!kept)
                emit said(tr("The filter “%1” could not be kept: %2.").arg(name, kept.error().cause), true);
            reload();
        });
}

void SavedFilterMenu::remove(const QString &id)
{
    m_desk.ask(
        this, [id](catalogue::Store &store) { return store.removeFilter(id); },
        [this](base::Result<void> removed) {
            if (!removed)
                emit said(tr("The filter could not be deleted: %1.").arg(removed.error().cause), true);
            reload();
        });
}

void SavedFilterMenu::fill()
{
    clear();
    for (const SavedFilter &filter : m_filters) {
        QAction *action = addAction(filter.name);
        action->setCheckable(true);
        action->setChecked(filter.query.text == m_query.text && filter.query.filter == m_query.filter);
        connect(action, &QAction::triggered, this, [this, query = filter.query] { emit queryWanted(query); });
    }
    if (m_filters.empty())
        addAction(tr("No filter is kept yet."))->setEnabled(false);
    addSeparator();
    QAction *save = addAction(widgets::themedIcon(QStringLiteral("save")), tr("Keep what is shown…"));
    save->setEnabled(narrows(m_query));
    save->setToolTip(save->isEnabled() ? QString()
                                       : tr("Search or choose a filter first: everything is shown now."));
    setToolTipsVisible(true);
    connect(save, &QAction::triggered, this, &SavedFilterMenu::askName);
    QAction *order = addAction(widgets::themedIcon(QStringLiteral("list")), tr("Saved filters…"));
    order->setEnabled(!m_filters.empty());
    connect(order, &QAction::triggered, this, &SavedFilterMenu::manage);
}

void SavedFilterMenu::askName()
{
    auto *dialog = new FilterNameDialog(m_filters, {}, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(dialog->name(), dialog->replacedId()); });
    dialog->open();
}

void SavedFilterMenu::manage()
{
    auto *dialog = new SavedFilterDialog(*this, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace videoguard::catalogue_ui
