// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/layout_editor.h"

#include "ui/wall/confirm_dialog.h"
#include "ui/wall/form_parts.h"
#include "ui/wall/layout_editor_grid.h"
#include "ui/wall/layout_preview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QUuid>

namespace videoguard::wall {

using console::WallLayout;

namespace {

constexpr int kMostUnits = 12;
constexpr int kLongestName = 40;

bool isOwn(const QString &id)
{
    return id.startsWith(QStringLiteral("user:"));
}

} // namespace

LayoutEditor::LayoutEditor(const WallLayout &start, std::vector<WallLayout> own, QWidget *parent)
    : QDialog(parent)
    , m_own(std::move(own))
    , m_id(isOwn(start.id) ? start.id
                           : QStringLiteral("user:") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    setObjectName(QStringLiteral("layoutEditor"));
    setWindowTitle(tr("Layout"));
    setWindowModality(Qt::WindowModal);
    sizeWindow(this, 980, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.sectionGap);
    column->addWidget(dialogHead(
        QStringLiteral("layout-grid"), [] { return widgets::theme().colour.text; },
        isOwn(start.id) ? tr("Change layout") : tr("New layout"),
        tr("Drag over tiles to merge them, click a merged tile to split it. With keys: arrows, Shift with "
           "arrows, M "
           "and S."),
        this));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(widgets::theme().px(20));
    auto *left = new QVBoxLayout;
    m_grid = new LayoutGrid(this);
    m_grid->setObjectName(QStringLiteral("grid"));
    left->addWidget(m_grid, 1);
    m_selection = plainLabel({}, "muted", this);
    left->addWidget(m_selection);
    m_gridNote = new FieldNote(m_selection, this);
    left->addWidget(m_gridNote);
    sides->addLayout(left, 1);
    auto *tools = new DialogBody(makeTools(), this);
    tools->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    sides->addWidget(tools);
    column->addLayout(sides, 1);
    column->addLayout(makeButtons());
    m_delete->setVisible(isOwn(start.id));
    m_name->setText(isOwn(start.id) ? start.name : QString());

    connect(m_grid, &LayoutGrid::changed, this, [this](const WallLayout &before) {
        m_undo.push_back(before);
        layoutChanged();
    });
    connect(m_grid, &LayoutGrid::selectionChanged, this, [this] {
        m_merge->setEnabled(m_grid->canMerge());
        m_split->setEnabled(m_grid->canSplit());
        m_selection->setText(m_grid->spoken());
    });
    auto *undoKey = new QShortcut(QKeySequence::Undo, m_grid, nullptr, nullptr, Qt::WidgetShortcut);
    connect(undoKey, &QShortcut::activated, this, &LayoutEditor::undo);
    prepareDialog(this);
    begin(start);
    m_undo.clear();
    layoutChanged();
    m_grid->setFocus();
}

WallLayout LayoutEditor::result() const
{
    WallLayout layout = m_grid->wallLayout();
    layout.id = m_id;
    layout.name = m_name->text().simplified();
    return layout;
}

QWidget *LayoutEditor::makeTools()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(widgets::theme().px(280));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::theme().size.controlGap);
    m_name = new QLineEdit(side);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(kLongestName);
    m_nameNote = addField(column, tr("&Name"), m_name);
    m_from = new QComboBox(side);
    m_from->setObjectName(QStringLiteral("from"));
    m_from->addItem(tr("Choose…"));
    for (const WallLayout &layout : console::standardLayouts())
        m_from->addItem(layout.name, layout.id);
    for (const WallLayout &layout : m_own)
        m_from->addItem(layout.name, layout.id);
    addField(column, tr("Begin &from"), m_from);
    auto *sizes = new QHBoxLayout;
    sizes->setSpacing(widgets::theme().size.controlGap);
    auto *across = new QVBoxLayout;
    auto *down = new QVBoxLayout;
    m_columns = new QSpinBox(side);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_rows = new QSpinBox(side);
    m_rows->setObjectName(QStringLiteral("rows"));
    for (QSpinBox *box : {m_columns, m_rows})
        box->setRange(1, kMostUnits);
    addField(across, tr("&Columns"), m_columns);
    addField(down, tr("&Rows"), m_rows);
    sizes->addLayout(across, 1);
    sizes->addLayout(down, 1);
    column->addLayout(sizes);
    const auto tool = [&](const char *name, const QString &icon, const QString &text, const QString &tip) {
        auto *button = new QPushButton(widgets::themedIcon(icon), text, side);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setAutoDefault(false);
        return button;
    };
    auto *edits = new QHBoxLayout;
    edits->setSpacing(widgets::theme().size.controlGap);
    m_merge = tool("merge", QStringLiteral("table-cells-merge"), tr("&Merge"),
                   tr("One tile of the selected ones (M)"));
    m_split = tool("split", QStringLiteral("table-cells-split"), tr("&Split"), tr("Single tiles again (S)"));
    m_undoButton =
        tool("undo", QStringLiteral("history"), tr("&Undo"), tr("Take back the last change (Ctrl+Z)"));
    edits->addWidget(m_merge, 1);
    edits->addWidget(m_split, 1);
    column->addLayout(edits);
    column->addWidget(m_undoButton);
    m_preview = new LayoutPreview(side);
    m_preview->setFixedWidth(widgets::theme().px(280));
    QLabel *caption = plainLabel(tr("On the wall"), "muted", side);
    caption->setFont(widgets::theme().font.caption);
    column->addSpacing(widgets::theme().size.controlGap);
    column->addWidget(caption);
    column->addWidget(m_preview);
    column->addStretch(1);

    connect(m_name, &QLineEdit::textEdited, m_nameNote, &FieldNote::clear);
    connect(m_from, &QComboBox::activated, this, [this](int index) {
        const QString id = m_from->itemData(index).toString();
        const auto own =
            std::find_if(m_own.begin(), m_own.end(), [&](const WallLayout &l) { return l.id == id; });
        if (own != m_own.end())
            begin(*own);
        else if (const WallLayout *standard = console::findStandardLayout(id); standard && !id.isEmpty())
            begin(*standard);
    });
    connect(m_columns, &QSpinBox::valueChanged, this, &LayoutEditor::gridSizeChanged);
    connect(m_rows, &QSpinBox::valueChanged, this, &LayoutEditor::gridSizeChanged);
    connect(m_merge, &QPushButton::clicked, m_grid, &LayoutGrid::mergeSelection);
    connect(m_split, &QPushButton::clicked, m_grid, &LayoutGrid::splitSelection);
    connect(m_undoButton, &QPushButton::clicked, this, &LayoutEditor::undo);
    return side;
}

QBoxLayout *LayoutEditor::makeButtons()
{
    m_delete = new QPushButton(widgets::themedIcon(QStringLiteral("trash-2")), tr("&Delete layout…"), this);
    m_delete->setObjectName(QStringLiteral("delete"));
    m_delete->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    connect(m_delete, &QPushButton::clicked, this, &LayoutEditor::askDelete);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LayoutEditor::accept);
    return buttonRow({cancel, m_save}, {m_delete});
}

void LayoutEditor::begin(const WallLayout &layout)
{
    m_undo.push_back(m_grid->wallLayout());
    WallLayout copy = onGrid(layout, std::min(layout.columns, kMostUnits), std::min(layout.rows, kMostUnits));
    // Whole as it is, the order of its tiles included.
    if (copy.columns == layout.columns && copy.rows == layout.rows)
        copy.cells = layout.cells;
    m_grid->setWallLayout(copy);
    layoutChanged();
}

void LayoutEditor::gridSizeChanged()
{
    m_undo.push_back(m_grid->wallLayout());
    WallLayout resized = onGrid(m_grid->wallLayout(), m_columns->value(), m_rows->value());
    resized.id.clear();
    m_grid->setWallLayout(resized);
    layoutChanged();
}

void LayoutEditor::layoutChanged()
{
    const WallLayout &layout = m_grid->wallLayout();
    {
        const QSignalBlocker columns(m_columns);
        const QSignalBlocker rows(m_rows);
        m_columns->setValue(layout.columns);
        m_rows->setValue(layout.rows);
    }
    m_preview->setWallLayout(layout);
    m_undoButton->setEnabled(!m_undo.empty());
    const bool tooMany = layout.tileCount() > console::kMostTiles;
    m_save->setEnabled(!tooMany);
    if (tooMany)
        m_gridNote->setFault(
            tr("%n tiles are too many.", nullptr, layout.tileCount()) + QLatin1Char(' ') +
            tr("At most %n: merge some, or take fewer columns or rows.", nullptr, console::kMostTiles));
    else if (layout.tileCount() > 16)
        m_gridNote->setHint(tr("More than 16 pictures are hard to watch."));
    else
        m_gridNote->clear();
}

void LayoutEditor::undo()
{
    if (m_undo.empty())
        return;
    const WallLayout before = m_undo.back();
    m_undo.pop_back();
    m_grid->setWallLayout(before);
    layoutChanged();
}

void LayoutEditor::askDelete()
{
    askToDelete(tr("Delete the layout “%1”?").arg(m_name->text().simplified()),
                tr("Walls that use it keep their own copy."), this, [this] {
                    reject();
                    emit deleteConfirmed(m_id);
                });
}

QString LayoutEditor::nameFault(const QString &name) const
{
    if (name.isEmpty())
        return tr("Enter a name.");
    const auto same = [&](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; };
    for (const WallLayout &standard : console::standardLayouts()) {
        if (same(standard.name) || same(standard.id))
            return tr("A standard layout has this name. Choose another one.");
    }
    const bool taken = std::any_of(m_own.begin(), m_own.end(), [&](const WallLayout &other) {
        return other.id != m_id && same(other.name);
    });
    return taken ? tr("Another layout has this name. Choose another one.") : QString();
}

void LayoutEditor::accept()
{
    if (!m_save->isEnabled())
        return;
    if (const QString fault = nameFault(m_name->text().simplified()); !fault.isEmpty()) {
        m_nameNote->setFault(fault);
        m_name->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace videoguard::wall
