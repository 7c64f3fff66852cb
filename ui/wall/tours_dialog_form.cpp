// SPDX-License-Identifier: EUPL-1.2
/// The parts of the dialog and how they hang together; what they do is in tours_dialog.cpp.
#include "ui/wall/tours_dialog.h"

#include "ui/wall/form_parts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTreeWidget>

namespace videoguard::wall {

namespace {

constexpr int kShortestDwell = 5;
constexpr int kLongestDwell = 120;
constexpr int kUsualDwell = 10;

QPushButton *iconButton(const char *name, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(widgets::themedIcon(icon), text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ToursDialog::ToursDialog(console::WallBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_tours(book.tours())
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    setObjectName(QStringLiteral("toursDialog"));
    setWindowTitle(tr("Patrols"));
    setWindowModality(Qt::WindowModal);
    sizeWindow(this, 840, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.sectionGap);
    column->addWidget(dialogHead(
        QStringLiteral("route"), [] { return widgets::theme().colour.text; }, tr("Patrols"),
        tr("A patrol shows walls one after another. It stands still when somebody acts and goes on after a "
           "minute."),
        this));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(widgets::theme().px(20));
    sides->addWidget(makeTours());
    sides->addWidget(makeEditor(), 1);
    column->addLayout(sides, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_start = new QPushButton(
        widgets::themedIcon(QStringLiteral("route"), [] { return widgets::theme().colour.accentText; }),
        tr("&Start patrol"), this);
    m_start->setObjectName(QStringLiteral("start"));
    // Enter belongs to the fields; a patrol starts only when it is meant.
    m_start->setAutoDefault(false);
    m_start->setProperty("role", QStringLiteral("primary"));
    column->addLayout(buttonRow({close, m_start}));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &ToursDialog::start);
    prepareDialog(this);
    fillWalls();
    fillTours(0);
    m_list->setFocus();
}

QWidget *ToursDialog::makeTours()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(widgets::theme().px(220));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::theme().size.controlGap);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("tours"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    addField(column, tr("&Patrols"), m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::theme().size.controlGap);
    QPushButton *add = iconButton("newTour", QStringLiteral("plus"), tr("&New"), side);
    m_delete = iconButton("deleteTour", QStringLiteral("trash-2"), tr("De&lete…"), side);
    row->addWidget(add, 1);
    row->addWidget(m_delete, 1);
    column->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &ToursDialog::showTour);
    connect(add, &QPushButton::clicked, this, &ToursDialog::addTour);
    connect(m_delete, &QPushButton::clicked, this, &ToursDialog::askDelete);
    auto *deleteKey = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, &ToursDialog::askDelete);
    return side;
}

QWidget *ToursDialog::makeEditor()
{
    m_editor = new QWidget(this);
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::theme().size.controlGap);
    m_name = new QLineEdit(m_editor);
    m_name->setObjectName(QStringLiteral("name"));
    m_nameNote = addField(column, tr("Na&me"), m_name);
    makeSteps(column);
    auto *adding = new QHBoxLayout;
    adding->setSpacing(widgets::theme().size.controlGap);
    auto *wallColumn = new QVBoxLayout;
    m_walls = new QComboBox(m_editor);
    m_walls->setObjectName(QStringLiteral("walls"));
    addField(wallColumn, tr("&Wall to add after the selected one"), m_walls, tr("Wall to add"));
    m_add = iconButton("addStep", QStringLiteral("plus"), tr("&Add"), m_editor);
    adding->addLayout(wallColumn, 1);
    adding->addWidget(m_add, 0, Qt::AlignBottom);
    column->addLayout(adding);
    connect(m_name, &QLineEdit::textEdited, this, &ToursDialog::nameEdited);
    connect(m_add, &QPushButton::clicked, this, &ToursDialog::addStep);
    return m_editor;
}

void ToursDialog::makeSteps(QBoxLayout *column)
{
    auto *area = new QHBoxLayout;
    area->setSpacing(widgets::theme().size.controlGap);
    auto *left = new QVBoxLayout;
    m_steps = new QTreeWidget(m_editor);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setColumnCount(3);
    m_steps->setHeaderLabels({tr("No."), tr("Wall"), tr("Shown for")});
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setItemDelegate(new RowDelegate(m_steps));
    m_steps->header()->setStretchLastSection(false);
    m_steps->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_steps->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_steps->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_stepsNote = addField(left, tr("Walls in &order"), m_steps);
    m_total = plainLabel({}, "muted", m_editor);
    left->addWidget(m_total);
    area->addLayout(left, 1);
    auto *tools = new QVBoxLayout;
    tools->setSpacing(widgets::theme().size.controlGap);
    m_dwell = new QSpinBox(m_editor);
    m_dwell->setObjectName(QStringLiteral("dwell"));
    m_dwell->setRange(kShortestDwell, kLongestDwell);
    m_dwell->setValue(kUsualDwell);
    m_dwell->setSuffix(tr(" s"));
    addField(tools, tr("S&how for"), m_dwell);
    m_up = iconButton("stepUp", QStringLiteral("arrow-up"), tr("&Up"), m_editor);
    m_down = iconButton("stepDown", QStringLiteral("arrow-down"), tr("&Down"), m_editor);
    m_remove = iconButton("removeStep", QStringLiteral("x"), tr("&Remove"), m_editor);
    m_up->setToolTip(tr("Show this wall earlier (Alt+Up)"));
    m_down->setToolTip(tr("Show this wall later (Alt+Down)"));
    m_remove->setToolTip(tr("Take this wall out of the patrol (Del)"));
    for (QPushButton *button : {m_up, m_down, m_remove})
        tools->addWidget(button);
    tools->addStretch(1);
    area->addLayout(tools);
    column->addLayout(area, 1);

    connect(m_steps, &QTreeWidget::currentItemChanged, this, &ToursDialog::stepSelected);
    connect(m_dwell, &QSpinBox::valueChanged, this, &ToursDialog::dwellChanged);
    connect(m_up, &QPushButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveStep(1); });
    connect(m_remove, &QPushButton::clicked, this, &ToursDialog::removeStep);
    const auto key = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, m_steps, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::ALT | Qt::Key_Up, [this] { moveStep(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { moveStep(1); });
    key(QKeySequence::Delete, [this] { removeStep(); });
}

} // namespace videoguard::wall
