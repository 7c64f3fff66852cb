// SPDX-License-Identifier: EUPL-1.2
/// The parts of the dialog and how they hang together; what they do is in recording_dialog.cpp.
#include "ui/shell/recording_dialog.h"

#include "ui/wall/form_parts.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/week_grid.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>

namespace videoguard::shell {

using widgets::theme;

namespace {

constexpr int kLongestRetention_days = 1100;

QSpinBox *numberField(const char *name, int least, int most, int step, const QString &suffix, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(QLatin1String(name));
    field->setRange(least, most);
    field->setSingleStep(step);
    field->setSuffix(suffix);
    return field;
}

} // namespace

RecordingDialog::RecordingDialog(console::RecordingDesk &desk, const console::CameraList &cameras,
                                 QWidget *parent)
    : DialogFrame(tr("Recording"), parent)
    , m_desk(desk)
    , m_cameras(cameras)
    , m_pages(new widgets::SegmentedControl(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("recordingDialog"));
    m_pages->addSegment(QStringLiteral("cameras"), tr("Cameras"));
    m_pages->addSegment(QStringLiteral("archive"), tr("Archive"));
    m_pages->setCurrent(QStringLiteral("cameras"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_pages);
    top->addStretch();
    body()->addLayout(top);
    m_stack->addWidget(makeCameras());
    m_stack->addWidget(makeArchive());
    body()->addWidget(m_stack, 1);
    connect(m_pages, &widgets::SegmentedControl::chosen, this,
            [this](const QString &id) { m_stack->setCurrentIndex(id == QLatin1String("archive") ? 1 : 0); });
    m_rebuild = addLeftButton(tr("Read the archive anew…"));
    m_rebuild->setObjectName(QStringLiteral("rebuild"));
    m_rebuild->setToolTip(tr("Reads every recorded file and makes the index agree with them"));
    connect(m_rebuild, &QPushButton::clicked, this, &RecordingDialog::rebuild);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_save = addButton(tr("Save"), true);
    connect(m_save, &QPushButton::clicked, this, &RecordingDialog::save);
    connect(&m_desk, &console::RecordingDesk::recordingChanged, this, &RecordingDialog::showNow);
    connect(&m_desk, &console::RecordingDesk::diskChanged, this, &RecordingDialog::showDisk);
    fillCameras();
    fillArchive();
    sizeTo(1080, 700);
    m_table->setFocus();
}

RecordingDialog::~RecordingDialog() = default;

QWidget *RecordingDialog::makeCameras()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().size.controlGap);
    m_table = new QTreeWidget(page);
    m_table->setObjectName(QStringLiteral("cameras"));
    m_table->setAccessibleName(tr("Cameras"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new wall::RowDelegate(m_table));
    m_table->setHeaderLabels(
        {tr("Number"), tr("Camera"), tr("Owner"), tr("Recorded"), tr("Stream"), tr("Kept for"), tr("Now")});
    m_table->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->header()->setMinimumSectionSize(widgets::theme().px(48));
    m_table->header()->setDefaultSectionSize(widgets::theme().px(64));
    m_table->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &RecordingDialog::showPlan);
    column->addWidget(m_table, 1);

    m_editor = new QWidget(page);
    auto *form = new QVBoxLayout(m_editor);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(theme().size.controlGap);
    m_editorTitle = new QLabel(m_editor);
    m_editorTitle->setProperty("role", QStringLiteral("heading"));
    form->addWidget(m_editorTitle);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(16));
    m_mode = new QComboBox(m_editor);
    m_mode->setObjectName(QStringLiteral("mode"));
    m_mode->addItems({tr("Never"), tr("On incident"), tr("By timetable"), tr("Always")});
    m_stream = new QComboBox(m_editor);
    m_stream->setObjectName(QStringLiteral("stream"));
    m_stream->addItems({tr("Main stream"), tr("Sub stream")});
    m_retention = numberField("retention", 1, kLongestRetention_days, 1, tr(" days"), m_editor);
    // A figure counts when it is typed whole.
    m_retention->setKeyboardTracking(false);
    const auto field = [&](const QString &label, QWidget *widget) {
        auto *cell = new QVBoxLayout;
        wall::addField(cell, label, widget);
        row->addLayout(cell, 1);
    };
    field(tr("&Recorded"), m_mode);
    field(tr("S&tream"), m_stream);
    field(tr("&Kept for"), m_retention);
    form->addLayout(row);
    m_week = new widgets::WeekGrid(m_editor);
    m_week->setObjectName(QStringLiteral("week"));
    form->addWidget(m_week);
    column->addWidget(m_editor);
    for (QComboBox *box : {m_mode, m_stream})
        connect(box, &QComboBox::currentIndexChanged, this, &RecordingDialog::changePlan);
    connect(m_retention, &QSpinBox::valueChanged, this, &RecordingDialog::changePlan);
    connect(m_week, &widgets::WeekGrid::changed, this, &RecordingDialog::changePlan);
    return page;
}

QWidget *RecordingDialog::makeArchive()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().size.sectionGap);
    m_disk = widgets::wrappedLabel({}, "muted", page);
    column->addWidget(m_disk);

    auto *folderRow = new QWidget(page);
    auto *folder = new QHBoxLayout(folderRow);
    folder->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit(page);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setPlaceholderText(tr("In the profile folder"));
    m_folder->setAccessibleName(tr("Folder of the archive"));
    auto *choose = new QPushButton(tr("Choose…"), page);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &RecordingDialog::chooseFolder);
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    m_folderNote = addField(tr("&Folder"), folderRow, column);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme().px(16));
    form->setVerticalSpacing(theme().size.controlGap);
    m_budget = numberField("budget", 0, 1000000, 10, tr(" GB"), page);
    m_budget->setSpecialValueText(tr("All that is free"));
    m_floor = numberField("floor", 1, 10000, 1, tr(" GB"), page);
    m_replay = numberField("replay", 0, 120, 5, tr(" s"), page);
    m_replaySize = numberField("replaySize", 1, 512, 4, tr(" MB"), page);
    m_after = numberField("after", 1, 120, 1, tr(" min"), page);
    m_hold = numberField("hold", 0, 180, 10, tr(" days"), page);
    m_hold->setSpecialValueText(tr("Not by itself"));
    form->addRow(tr("&Largest size of the archive"), m_budget);
    form->addRow(tr("Stays free on the &disk"), m_floor);
    form->addRow(tr("Kept in &memory of every open picture"), m_replay);
    form->addRow(tr("At most per &picture"), m_replaySize);
    form->addRow(tr("&Incidents are recorded for"), m_after);
    form->addRow(tr("Footage of incidents is &kept from deletion for"), m_hold);
    column->addLayout(form);
    column->addStretch();
    return page;
}

} // namespace videoguard::shell
