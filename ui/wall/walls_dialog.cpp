// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/walls_dialog.h"

#include "ui/wall/confirm_dialog.h"
#include "ui/wall/form_parts.h"
#include "ui/wall/layout_preview.h"
#include "ui/wall/name_dialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTreeWidget>

namespace videoguard::wall {

using console::Wall;

namespace {

/// What `wallsFromJson` refuses as too large; one byte more is enough to know.
constexpr qint64 kLargestFile = 8 * 1024 * 1024 + 1;
constexpr int kId = Qt::UserRole;

int camerasOn(const Wall &wall)
{
    return static_cast<int>(std::count_if(wall.cameras.begin(), wall.cameras.end(),
                                          [](const QString &id) { return !id.isEmpty(); }));
}

QString importFault(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::Corrupt:
        return WallsDialog::tr("Nothing was imported: this is not a file of walls, or it is damaged (%1).")
            .arg(error.cause);
    case base::ErrorKind::Unsupported:
        return WallsDialog::tr("Nothing was imported: the file comes from a newer version of this program.");
    case base::ErrorKind::Full:
        return WallsDialog::tr(
            "Nothing was imported: the file is too large, or no space is left on the disk.");
    default:
        return WallsDialog::tr("Nothing was imported: %1").arg(error.cause);
    }
}

} // namespace

WallsDialog::WallsDialog(console::WallBook &book, const console::CameraList &cameras, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_cameras(cameras)
    , m_list(new QTreeWidget(this))
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    setObjectName(QStringLiteral("wallsDialog"));
    setWindowTitle(tr("Saved walls"));
    setWindowModality(Qt::WindowModal);
    sizeWindow(this, 880, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.controlGap);
    QLabel *head = plainLabel(tr("Saved walls"), nullptr, this);
    head->setFont(widgets::theme().font.title);
    column->addWidget(head);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(widgets::theme().px(16));
    auto *left = new QVBoxLayout;
    makeList(left);
    sides->addLayout(left, 1);
    sides->addWidget(makeSide());
    column->addLayout(sides, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_show = new QPushButton(tr("Show"), this);
    m_show->setObjectName(QStringLiteral("show"));
    m_show->setToolTip(tr("Show the selected wall (Enter)"));
    m_show->setDefault(true);
    column->addLayout(buttonRow({close, m_show}));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &WallsDialog::showSelected);
    connect(&m_book, &console::WallBook::wallsChanged, this, &WallsDialog::fill);
    prepareDialog(this);
    fill();
    if (QTreeWidgetItem *first = m_list->topLevelItem(0))
        m_list->setCurrentItem(first);
    selectionChanged();
    m_list->setFocus();
}

void WallsDialog::select(const QString &wallId)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(0, kId).toString() == wallId)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

QString WallsDialog::message() const
{
    return m_message->text();
}

void WallsDialog::makeList(QBoxLayout *column)
{
    m_list->setObjectName(QStringLiteral("walls"));
    m_list->setAccessibleName(tr("Saved walls"));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Wall"), tr("Layout"), tr("Cameras")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    column->addWidget(m_list, 1);
    m_message = new FieldNote(m_list, this);
    column->addWidget(m_message);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &WallsDialog::selectionChanged);
    auto *renameKey = new QShortcut(Qt::Key_F2, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(renameKey, &QShortcut::activated, this, &WallsDialog::rename);
    auto *deleteKey = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, &WallsDialog::askDelete);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &WallsDialog::showSelected);
}

QWidget *WallsDialog::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::theme().size.controlGap);
    m_preview = new LayoutPreview(side);
    m_preview->setFixedWidth(widgets::theme().px(320));
    column->addWidget(m_preview);
    auto *grid = new QHBoxLayout;
    grid->setSpacing(widgets::theme().size.controlGap);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    m_rename = addButton("rename", tr("Re&name…"), QStringLiteral("pencil"), &WallsDialog::rename, left);
    m_duplicate =
        addButton("duplicate", tr("&Duplicate…"), QStringLiteral("copy"), &WallsDialog::duplicate, left);
    m_delete = addButton("delete", tr("De&lete…"), QStringLiteral("trash-2"), &WallsDialog::askDelete, left);
    m_export = addButton("export", tr("&Export…"), QStringLiteral("upload"), &WallsDialog::askExport, right);
    (void)addButton("import", tr("&Import…"), QStringLiteral("download"), &WallsDialog::askImport, right);
    right->addStretch(1);
    m_rename->setToolTip(tr("Give the selected wall another name (F2)"));
    m_delete->setToolTip(tr("Delete the selected walls (Del)"));
    grid->addLayout(left, 1);
    grid->addLayout(right, 1);
    column->addLayout(grid);
    column->addStretch(1);
    return side;
}

QPushButton *WallsDialog::addButton(const char *name, const QString &text, const QString &icon,
                                    void (WallsDialog::*slot)(), QBoxLayout *column)
{
    auto *button = new QPushButton(widgets::themedIcon(icon), text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    column->addWidget(button);
    return button;
}

void WallsDialog::fill()
{
    const QStringList before = selected();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Wall &wall : m_book.walls()) {
        const QString count = tr("%1 of %2").arg(camerasOn(wall)).arg(wall.layout.tileCount());
        const QString layout = wall.layout.name.isEmpty() ? tr("own") : wall.layout.name;
        auto *item = new QTreeWidgetItem(m_list, {wall.name, layout, count});
        item->setData(0, kId, wall.id);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        if (before.contains(wall.id)) {
            m_list->setCurrentItem(item, 0, QItemSelectionModel::NoUpdate);
            item->setSelected(true);
        }
    }
    selectionChanged();
}

void WallsDialog::selectionChanged()
{
    const QStringList ids = selected();
    const bool one = ids.size() == 1;
    m_show->setEnabled(one);
    m_rename->setEnabled(one);
    m_duplicate->setEnabled(one);
    m_delete->setEnabled(!ids.isEmpty());
    m_export->setEnabled(!ids.isEmpty());
    const Wall *wall = one ? m_book.findWall(ids.front()) : nullptr;
    m_preview->setWallLayout(wall ? wall->layout : console::WallLayout{});
    if (!wall)
        return;
    QStringList words;
    for (const QString &id : wall->cameras) {
        const console::Camera *camera = m_cameras.find(id);
        words += !camera                  ? (id.isEmpty() ? QString() : QStringLiteral("?"))
                 : camera->callNumber > 0 ? QString::number(camera->callNumber)
                                          : camera->name;
    }
    m_preview->setWords(words);
}

void WallsDialog::showSelected()
{
    const QStringList ids = selected();
    if (ids.size() != 1)
        return;
    accept();
    emit wallChosen(ids.front());
}

void WallsDialog::rename()
{
    const Wall *wall = selected().size() == 1 ? m_book.findWall(selected().front()) : nullptr;
    if (!wall)
        return;
    auto *dialog = new NameDialog(
        tr("Rename wall"), tr("Rename"), wall->name,
        [this, id = wall->id](const QString &name) { return wallNameFault(m_book, name, id); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = wall->id] {
        say(m_book.renameWall(id, dialog->name()), {});
        select(id);
    });
    dialog->open();
}

void WallsDialog::duplicate()
{
    const Wall *wall = selected().size() == 1 ? m_book.findWall(selected().front()) : nullptr;
    if (!wall)
        return;
    auto *dialog = new NameDialog(
        tr("Duplicate wall"), tr("Duplicate"), tr("%1 (copy)").arg(wall->name),
        [this](const QString &name) { return wallNameFault(m_book, name, {}); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = wall->id] {
        const base::Result<Wall> copy = m_book.duplicateWall(id, dialog->name());
        say(copy.map([](const Wall &) {}), {});
        if (copy)
            select(copy->id);
    });
    dialog->open();
}

void WallsDialog::askDelete()
{
    const QStringList ids = selected();
    if (ids.isEmpty())
        return;
    const Wall *first = m_book.findWall(ids.front());
    const QString question = ids.size() == 1 && first
                                 ? tr("Delete the wall “%1”?").arg(first->name)
                                 : tr("Delete %n walls?", nullptr, static_cast<int>(ids.size()));
    QString consequences =
        tr("The cameras stay in the list. A wall cannot be brought back, but can be exported "
           "before.");
    if (const QStringList tours = toursWith(ids); !tours.isEmpty())
        consequences += QLatin1Char('\n') +
                        tr("Patrols pass over it from then on: %1.").arg(tours.join(QStringLiteral(", ")));
    askToDelete(question, consequences, this, [this, ids] { deleteWalls(ids); });
}

void WallsDialog::deleteWalls(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (const base::Result<void> removed = m_book.removeWall(id); !removed) {
            say(removed, {});
            return;
        }
    }
    m_message->clear();
    if (QTreeWidgetItem *first = m_list->topLevelItem(0); first && selected().isEmpty())
        m_list->setCurrentItem(first);
}

void WallsDialog::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Export walls"), QDir::homePath(),
                                   tr("Walls (*.walls.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("walls.json"));
    dialog->selectFile(QStringLiteral("videoguard.walls.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &WallsDialog::exportTo);
    dialog->open();
}

void WallsDialog::askImport()
{
    auto *dialog = new QFileDialog(this, tr("Import walls"), QDir::homePath(),
                                   tr("Walls (*.walls.json *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WallsDialog::importFrom);
    dialog->open();
}

void WallsDialog::exportTo(const QString &path)
{
    std::vector<Wall> walls;
    for (const QString &id : selected()) {
        if (const Wall *wall = m_book.findWall(id))
            walls.push_back(*wall);
    }
    const QByteArray json = console::toJson(walls, [this](const QString &id) {
        const console::Camera *camera = m_cameras.find(id);
        return camera ? console::WallFileCamera{id, camera->callNumber, camera->name}
                      : console::WallFileCamera{id, 0, {}};
    });
    QSaveFile file(path);
    // Unbuffered: QSaveFile 6.4 commits a cut file when its last flush fails.
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                         file.write(json) == json.size() && file.commit();
    const QString shown = QDir::toNativeSeparators(path);
    if (written)
        m_message->setHint(
            tr("%n walls were exported to %1.", nullptr, static_cast<int>(walls.size())).arg(shown));
    else
        m_message->setFault(tr("%1 was not written: %2.").arg(shown, file.errorString()));
}

void WallsDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->setFault(
            tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
        return;
    }
    const auto resolve = [this](const console::WallFileCamera &meant) {
        if (m_cameras.find(meant.id))
            return meant.id;
        const console::Camera *camera = m_cameras.findByCallNumber(meant.callNumber);
        return camera && meant.callNumber > 0 && camera->name == meant.name ? camera->id : QString();
    };
    const base::Result<int> imported = m_book.importWalls(file.read(kLargestFile), resolve);
    if (!imported)
        m_message->setFault(importFault(imported.error()));
    else if (*imported == 0)
        m_message->setHint(tr("All walls of this file are here already."));
    else
        m_message->setHint(tr("%n walls were imported.", nullptr, *imported));
}

void WallsDialog::say(const base::Result<void> &done, const QString &sentence)
{
    if (done)
        m_message->setHint(sentence);
    else if (done.error().kind == base::ErrorKind::Conflict)
        m_message->setFault(tr("Not saved: another wall has this name."));
    else if (done.error().kind == base::ErrorKind::Full)
        m_message->setFault(tr("Not saved: no space is left on the disk."));
    else
        m_message->setFault(tr("Not saved: %1.").arg(done.error().cause));
}

QStringList WallsDialog::selected() const
{
    QStringList ids;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (const QTreeWidgetItem *item = m_list->topLevelItem(row); item->isSelected())
            ids += item->data(0, kId).toString();
    }
    return ids;
}

QStringList WallsDialog::toursWith(const QStringList &wallIds) const
{
    QStringList names;
    for (const console::Tour &tour : m_book.tours()) {
        const bool shows =
            std::any_of(tour.steps.begin(), tour.steps.end(),
                        [&](const console::TourStep &step) { return wallIds.contains(step.wallId); });
        if (shows)
            names += tour.name;
    }
    return names;
}

} // namespace videoguard::wall
