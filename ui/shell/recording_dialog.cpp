// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/recording_dialog.h"

#include "ui/shell/archive_sign.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/week_grid.h"
#include "ui/words/incident_words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>

namespace videoguard::shell {

namespace {

enum Column { Number, Name, Owner, Mode, Stream, Kept, Now };

constexpr qint64 kGb = 1LL << 30;
constexpr qint64 kMb = 1LL << 20;

QString stateText(const console::CameraRecording &recording)
{
    using State = media::RecorderStatus::State;
    if (recording.cause == console::RecordingCause::None)
        return RecordingDialog::tr("Not recorded");
    switch (recording.status.state) {
    case State::Waiting:
        return RecordingDialog::tr("Waiting for pictures");
    case State::Recording:
        return RecordingDialog::tr("Being recorded");
    case State::Delayed:
        return RecordingDialog::tr("Being recorded, the disk is slow");
    case State::Failing:
        break;
    }
    return RecordingDialog::tr("Cannot be written");
}

} // namespace

archive::Plan RecordingDialog::plan(const QString &cameraId) const
{
    const auto changed = m_changed.constFind(cameraId);
    return changed != m_changed.cend() ? *changed : m_desk.plan(cameraId);
}

QStringList RecordingDialog::selected() const
{
    QStringList ids;
    for (const QTreeWidgetItem *item : m_table->selectedItems())
        ids << item->data(0, Qt::UserRole).toString();
    return ids;
}

// Rows stay as they are and only their words change, so that the selection does too.
void RecordingDialog::fillCameras()
{
    std::vector<const console::Camera *> cameras;
    for (const console::Camera &camera : m_cameras.cameras()) {
        if (camera.hasAddress())
            cameras.push_back(&camera);
    }
    const QSignalBlocker quiet(m_table);
    while (m_table->topLevelItemCount() > static_cast<int>(cameras.size()))
        delete m_table->takeTopLevelItem(m_table->topLevelItemCount() - 1);
    while (m_table->topLevelItemCount() < static_cast<int>(cameras.size()))
        m_table->addTopLevelItem(new QTreeWidgetItem);
    for (size_t i = 0; i < cameras.size(); ++i) {
        const console::Camera &camera = *cameras[i];
        const archive::Plan wanted = plan(camera.id);
        QTreeWidgetItem &row = *m_table->topLevelItem(static_cast<int>(i));
        row.setData(0, Qt::UserRole, camera.id);
        row.setText(Number, camera.callNumber > 0 ? QString::number(camera.callNumber) : QString());
        row.setText(Name, camera.name);
        row.setText(Owner, camera.owner);
        row.setText(Mode, m_mode->itemText(static_cast<int>(wanted.mode)));
        row.setText(Stream, m_stream->itemText(static_cast<int>(wanted.stream)));
        row.setText(Kept, tr("%n days", nullptr, wanted.retention_days));
    }
    showNow();
    fitColumns();
    if (m_table->selectedItems().isEmpty() && m_table->topLevelItemCount() > 0)
        m_table->topLevelItem(0)->setSelected(true);
    showPlan();
}

// Comes every second while something is recorded: what somebody is typing below stays as it is.
void RecordingDialog::showNow()
{
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem &row = *m_table->topLevelItem(i);
        const console::CameraRecording now = m_desk.recording(row.data(0, Qt::UserRole).toString());
        row.setText(Now, stateText(now));
        row.setToolTip(Now, now.status.error.cause);
    }
}

// What the delegate leaves around words is not in the view's own hint.
void RecordingDialog::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (column == Name)
            continue;
        int words = metrics.horizontalAdvance(m_table->headerItem()->text(column));
        for (int row = 0; row < m_table->topLevelItemCount(); ++row)
            words = std::max(words, metrics.horizontalAdvance(m_table->topLevelItem(row)->text(column)));
        const int needed = words + widgets::theme().px(24);
        if (needed > m_table->columnWidth(column))
            m_table->setColumnWidth(column, needed);
    }
}

void RecordingDialog::showPlan()
{
    const QStringList ids = selected();
    m_editor->setEnabled(!ids.isEmpty());
    if (ids.isEmpty()) {
        m_editorTitle->setText(tr("Select cameras to change how they are recorded."));
        return;
    }
    m_editorTitle->setText(tr("For %n selected cameras", nullptr, static_cast<int>(ids.size())));
    const archive::Plan shown = plan(ids.front());
    m_filling = true;
    m_mode->setCurrentIndex(static_cast<int>(shown.mode));
    m_stream->setCurrentIndex(static_cast<int>(shown.stream));
    m_retention->setValue(shown.retention_days);
    m_week->setHours(shown.schedule);
    m_week->setVisible(shown.mode == archive::Mode::Scheduled);
    m_filling = false;
}

// Only the field that was changed goes to all selected cameras.
void RecordingDialog::changePlan()
{
    if (m_filling)
        return;
    for (const QString &id : selected()) {
        archive::Plan changed = plan(id);
        if (sender() == m_mode)
            changed.mode = static_cast<archive::Mode>(m_mode->currentIndex());
        else if (sender() == m_stream)
            changed.stream = static_cast<archive::Stream>(m_stream->currentIndex());
        else if (sender() == m_retention)
            changed.retention_days = m_retention->value();
        else
            changed.schedule = m_week->hours();
        m_changed.insert(id, changed);
    }
    m_week->setVisible(m_mode->currentIndex() == static_cast<int>(archive::Mode::Scheduled));
    fillCameras();
}

void RecordingDialog::fillArchive()
{
    const archive::Settings &settings = m_desk.settings();
    m_folder->setText(settings.folder);
    m_budget->setValue(static_cast<int>(settings.budget_bytes / kGb));
    m_floor->setValue(static_cast<int>(settings.floor_bytes / kGb));
    m_replay->setValue(settings.replay_s);
    m_replaySize->setValue(static_cast<int>(settings.replay_bytes / kMb));
    m_after->setValue(settings.afterIncident_s / 60);
    m_hold->setValue(settings.incidentHold_days);
    showDisk();
}

void RecordingDialog::showDisk()
{
    const archive::DiskState &disk = m_desk.disk();
    const auto sign = archiveSign(disk, m_desk.isFullOfHolds());
    if (!sign) {
        m_disk->setText(tr("Reading the archive"));
        return;
    }
    QStringList words{sign->text,
                      tr("%1 of %2 used, %3 of them kept from deletion, %4 free on the disk.")
                          .arg(sizeText(disk.used_bytes), sizeText(disk.usable_bytes),
                               sizeText(disk.held_bytes), sizeText(disk.free_bytes)),
                      disk.oldest.isKnown()
                          ? tr("Oldest footage: %1.").arg(words::momentWithOffset(disk.oldest))
                          : tr("There is no footage yet."),
                      tr("Folder: %1").arg(disk.folder)};
    m_disk->setText(words.join(QLatin1Char('\n')));
}

archive::Settings RecordingDialog::typed() const
{
    archive::Settings settings = m_desk.settings();
    settings.folder = m_folder->text().trimmed();
    settings.budget_bytes = m_budget->value() * kGb;
    settings.floor_bytes = m_floor->value() * kGb;
    settings.replay_s = m_replay->value();
    settings.replay_bytes = m_replaySize->value() * kMb;
    settings.afterIncident_s = m_after->value() * 60;
    settings.incidentHold_days = m_hold->value();
    return settings;
}

void RecordingDialog::chooseFolder()
{
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Folder of the archive"), m_desk.disk().folder);
    if (!chosen.isEmpty())
        m_folder->setText(chosen);
}

void RecordingDialog::rebuild()
{
    m_rebuild->setEnabled(false);
    m_rebuild->setText(tr("Reading the archive"));
    m_desk.rebuild(this, [this](const base::Result<archive::Archive::Healed> &healed) {
        m_rebuild->setEnabled(true);
        m_rebuild->setText(tr("Read the archive anew…"));
        if (!healed) {
            m_disk->setText(tr("The archive could not be read: %1").arg(healed.error().cause));
            return;
        }
        m_disk->setText(tr("Files found: %1. Repaired: %2. Missing: %3. Unreadable: %4.")
                            .arg(healed->added)
                            .arg(healed->repaired)
                            .arg(healed->gone)
                            .arg(healed->unreadable.size()));
    });
}

void RecordingDialog::save()
{
    if (m_changed.isEmpty()) {
        saveSettings();
        return;
    }
    const std::vector<archive::Plan> plans(m_changed.cbegin(), m_changed.cend());
    m_save->setEnabled(false);
    m_desk.setPlans(plans, this, [this](const base::Result<void> &written) {
        m_save->setEnabled(true);
        if (!written) {
            m_editorTitle->setText(tr("The plans could not be saved: %1").arg(written.error().cause));
            return;
        }
        m_changed.clear();
        saveSettings();
    });
}

void RecordingDialog::saveSettings()
{
    const archive::Settings settings = typed();
    if (settings == m_desk.settings()) {
        accept();
        return;
    }
    m_save->setEnabled(false);
    m_desk.setSettings(settings, this, [this](const base::Result<void> &written) {
        m_save->setEnabled(true);
        if (written) {
            accept();
            return;
        }
        m_pages->setCurrent(QStringLiteral("archive"));
        m_stack->setCurrentIndex(1);
        m_folderNote->setFault(
            tr("The archive cannot be kept so: %1. Nothing was changed.").arg(written.error().cause));
    });
}

} // namespace videoguard::shell
