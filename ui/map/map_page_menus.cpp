// SPDX-License-Identifier: EUPL-1.2
// Saved views, sources, export and print of the map page.
#include "ui/map/export_dialog.h"
#include "ui/map/map_page_parts.h"
#include "ui/map/map_reducer.h"
#include "ui/map/map_words.h"
#include "ui/map/source_dialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace videoguard::map {

void MapPage::Parts::connectMenus()
{
    connect(actions->saveView, &QAction::triggered, this, &Parts::saveView);
    connect(actions->manageViews, &QAction::triggered, this, [this] {
        auto *dialog = new SavedViewsDialog(views, &page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SavedViewsDialog::failed, this, [this](const QString &cause) {
            emit page.said(MapPage::tr("The saved views could not be written: %1").arg(cause), true);
        });
        dialog->open();
    });
    connect(actions->sources, &QAction::triggered, this, [this] {
        auto *dialog = new SourceDialog(services.library, &page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(actions->exportView, &QAction::triggered, this, [this] { askExport(false); });
    connect(actions->print, &QAction::triggered, this, [this] { askExport(true); });
    connect(tools->moreMenu(), &QMenu::aboutToShow, this, &Parts::fillMore);
    fillMore();
}

void MapPage::Parts::fillMore()
{
    QMenu *menu = tools->moreMenu();
    menu->clear();
    const std::vector<SavedView> saved = views.all();
    for (const SavedView &one : saved)
        menu->addAction(widgets::themedIcon(QStringLiteral("bookmark")), one.name, this,
                        [this, one] { showView(one); });
    menu->addAction(actions->saveView);
    actions->manageViews->setEnabled(!saved.empty());
    menu->addAction(actions->manageViews);
    menu->addSeparator();
    menu->addActions({actions->home, actions->showAll, actions->ownPlace});
    menu->addSeparator();
    menu->addActions({actions->coverage, actions->exportView, actions->print, actions->sources});
    menu->addSeparator();
    menu->addAction(actions->fullScreen);
}

void MapPage::Parts::showView(const SavedView &saved)
{
    m_homeShown = true;
    MapState state = withLayers(store.state(), saved.layers);
    state.viewport.zoom = saved.zoom;
    state = goTo(std::move(state), saved.centre, saved.zoom);
    store.apply(std::move(state));
    view->setFocus();
}

void MapPage::Parts::saveView()
{
    QStringList taken;
    for (const SavedView &one : views.all())
        taken.append(one.name);
    auto *dialog = new SaveViewDialog(taken, {}, &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const MapState &state = store.state();
        const base::Result<void> saved = views.save(
            {dialog->name(), geo::toPosition(state.viewport.centre), state.viewport.zoom, state.layers});
        if (saved)
            emit page.said(MapPage::tr("View “%1” saved.").arg(dialog->name()), false);
        else
            emit page.said(MapPage::tr("The saved views could not be written: %1").arg(saved.error().cause),
                           true);
    });
    dialog->open();
}

ExportSource MapPage::Parts::exportSource()
{
    std::vector<MarkerState> states;
    for (const auto &[state, count] : m_counts.states)
        states.push_back(state);
    return {ground, cameras, centres, extraLayers, store.state(), states, view->figureNote()};
}

void MapPage::Parts::askExport(bool print)
{
    const auto purpose = print ? ExportDialog::Purpose::Print : ExportDialog::Purpose::Export;
    auto *dialog = new ExportDialog(purpose, MapPage::tr("Map of the cameras"), &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, print] {
        if (print)
            printView(dialog->options());
        else
            askFile(dialog->options());
    });
    dialog->open();
}

void MapPage::Parts::askFile(const ExportOptions &options)
{
    const QString suffix = fileSuffix(options.format);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposed = QStringLiteral("%1/%2%3").arg(
        folder, options.moment.toString(QStringLiteral("yyyy-MM-dd_HHmm")), suffix);
    auto *dialog =
        new QFileDialog(&page, MapPage::tr("Save map as"), proposed, QStringLiteral("*%1").arg(suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, [this, options](const QString &path) {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const base::Result<void> written = exportMap(path, exportSource(), options);
        QApplication::restoreOverrideCursor();
        if (written)
            emit page.said(MapPage::tr("Map saved: %1").arg(path), false);
        else
            emit page.said(MapPage::tr("The map could not be saved: %1").arg(written.error().cause), true);
    });
    dialog->open();
}

void MapPage::Parts::printView(const ExportOptions &options)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(options.title);
    const QSizeF size = store.state().viewport.size;
    printer->setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape
                                                             : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(printer.get(), &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer, options] {
        if (const base::Result<void> printed = printMap(*printer, exportSource(), options); !printed)
            emit page.said(MapPage::tr("The map could not be printed: %1").arg(printed.error().cause), true);
    });
    dialog->open();
}

} // namespace videoguard::map
