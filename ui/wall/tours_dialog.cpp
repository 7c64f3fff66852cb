// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/tours_dialog.h"

#include "ui/wall/confirm_dialog.h"
#include "ui/wall/form_parts.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUuid>

namespace videoguard::wall {

using console::Tour;
using console::TourStep;

void ToursDialog::fillTours(int row)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Tour &tour : m_tours)
        m_list->addItem(tour.name.isEmpty() ? tr("(no name)") : tour.name);
    m_list->setCurrentRow(std::clamp(row, -1, static_cast<int>(m_tours.size()) - 1));
    showTour();
}

void ToursDialog::fillWalls()
{
    m_walls->clear();
    for (const console::Wall &wall : m_book.walls())
        m_walls->addItem(wall.name, wall.id);
    m_add->setEnabled(m_walls->count() > 0);
    m_walls->setEnabled(m_walls->count() > 0);
}

void ToursDialog::showTour()
{
    const Tour *tour = current();
    m_editor->setEnabled(tour != nullptr);
    m_delete->setEnabled(tour != nullptr);
    const QSignalBlocker blocker(m_name);
    m_name->setText(tour ? tour->name : QString());
    fillSteps(0);
    save();
}

void ToursDialog::fillSteps(int row)
{
    const Tour *tour = current();
    {
        const QSignalBlocker blocker(m_steps);
        m_steps->clear();
        const size_t count = tour ? tour->steps.size() : 0;
        for (size_t i = 0; i < count; ++i) {
            const TourStep &s = tour->steps[i];
            const console::Wall *wall = m_book.findWall(s.wallId);
            new QTreeWidgetItem(m_steps, {QString::number(i + 1),
                                          wall ? wall->name : tr("a deleted wall, passed over"),
                                          tr("%n s", nullptr, s.dwellSeconds)});
        }
        if (count > 0)
            m_steps->setCurrentItem(m_steps->topLevelItem(std::clamp(row, 0, static_cast<int>(count) - 1)));
    }
    showTotals();
    stepSelected();
}

void ToursDialog::showTotals()
{
    const Tour *tour = current();
    int seconds = 0;
    for (const TourStep &s : tour ? tour->steps : std::vector<TourStep>())
        seconds += m_book.findWall(s.wallId) ? s.dwellSeconds : 0;
    m_total->setText(tour && seconds > 0
                         ? tr("One round takes %1 min %2 s.").arg(seconds / 60).arg(seconds % 60)
                         : QString());
}

void ToursDialog::stepSelected()
{
    const Tour *tour = current();
    const int at = step();
    const int count = tour ? static_cast<int>(tour->steps.size()) : 0;
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < count);
    m_remove->setEnabled(at >= 0);
    m_dwell->setEnabled(at >= 0);
    const QSignalBlocker blocker(m_dwell);
    if (at >= 0)
        m_dwell->setValue(tour->steps[static_cast<size_t>(at)].dwellSeconds);
}

void ToursDialog::addTour()
{
    Tour tour;
    tour.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    tour.name = freeName();
    m_tours.push_back(tour);
    fillTours(static_cast<int>(m_tours.size()) - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void ToursDialog::askDelete()
{
    const Tour *tour = current();
    if (!tour)
        return;
    askToDelete(tr("Delete the patrol “%1”?").arg(tour->name),
                tr("Its walls stay. The patrol cannot be brought back."), this,
                [this, id = tour->id] { deleteTour(id); });
}

void ToursDialog::deleteTour(const QString &id)
{
    if (const base::Result<void> removed = m_book.removeTour(id); !removed) {
        m_stepsNote->setFault(tr("Not deleted: %1.").arg(removed.error().cause));
        return;
    }
    const int row = m_list->currentRow();
    std::erase_if(m_tours, [&](const Tour &tour) { return tour.id == id; });
    fillTours(m_tours.empty() ? -1 : std::max(0, row - 1));
    m_list->setFocus();
}

void ToursDialog::nameEdited()
{
    Tour *tour = current();
    if (!tour)
        return;
    tour->name = m_name->text().simplified();
    m_list->currentItem()->setText(tour->name.isEmpty() ? tr("(no name)") : tour->name);
    save();
}

void ToursDialog::addStep()
{
    Tour *tour = current();
    if (!tour || m_walls->currentIndex() < 0)
        return;
    const int at = step() + 1;
    const int dwell = tour->steps.empty() ? m_usualDwell : m_dwell->value();
    tour->steps.insert(tour->steps.begin() + at, TourStep{m_walls->currentData().toString(), dwell});
    fillSteps(at);
    save();
    // The next wall is the next thing to add, mostly.
    m_walls->setCurrentIndex((m_walls->currentIndex() + 1) % m_walls->count());
}

void ToursDialog::removeStep()
{
    Tour *tour = current();
    const int at = step();
    if (!tour || at < 0)
        return;
    tour->steps.erase(tour->steps.begin() + at);
    fillSteps(at);
    save();
}

void ToursDialog::moveStep(int by)
{
    Tour *tour = current();
    const int from = step();
    const int to = from + by;
    if (!tour || from < 0 || to < 0 || to >= static_cast<int>(tour->steps.size()))
        return;
    std::swap(tour->steps[static_cast<size_t>(from)], tour->steps[static_cast<size_t>(to)]);
    fillSteps(to);
    save();
}

void ToursDialog::dwellChanged(int seconds)
{
    Tour *tour = current();
    const int at = step();
    if (!tour || at < 0)
        return;
    tour->steps[static_cast<size_t>(at)].dwellSeconds = seconds;
    m_steps->topLevelItem(at)->setText(2, tr("%n s", nullptr, seconds));
    showTotals();
    save();
}

void ToursDialog::save()
{
    m_nameNote->clear();
    m_stepsNote->clear();
    const Tour *tour = current();
    if (!tour) {
        m_start->setEnabled(false);
        return;
    }
    const QString nameFault = faultOf(*tour);
    if (!nameFault.isEmpty())
        m_nameNote->setFault(nameFault);
    if (m_book.walls().empty())
        m_stepsNote->setHint(tr("A patrol passes over saved walls. Save a wall first."));
    else if (tour->steps.empty())
        m_stepsNote->setHint(tr("Add a wall. A patrol without walls is not kept."));
    bool saved = nameFault.isEmpty() && !tour->steps.empty();
    const Tour *before = m_book.findTour(tour->id);
    if (saved && (!before || *before != *tour)) {
        const base::Result<void> written = m_book.saveTour(*tour);
        saved = written.has_value();
        if (!saved)
            m_stepsNote->setFault(written.error().kind == base::ErrorKind::Full
                                      ? tr("Not saved: no space is left on the disk.")
                                      : tr("Not saved: %1.").arg(written.error().cause));
    }
    const bool showsAny = std::any_of(tour->steps.begin(), tour->steps.end(), [this](const TourStep &s) {
        return m_book.findWall(s.wallId) != nullptr;
    });
    m_start->setEnabled(saved && showsAny);
}

void ToursDialog::start()
{
    const Tour *tour = current();
    if (!tour)
        return;
    const QString id = tour->id;
    accept();
    emit startRequested(id);
}

Tour *ToursDialog::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_tours.size()) ? &m_tours[static_cast<size_t>(row)] : nullptr;
}

int ToursDialog::step() const
{
    return m_steps->currentItem() ? m_steps->indexOfTopLevelItem(m_steps->currentItem()) : -1;
}

QString ToursDialog::freeName() const
{
    for (int i = 1;; ++i) {
        const QString name = tr("Patrol %1").arg(i);
        if (std::none_of(m_tours.begin(), m_tours.end(),
                         [&](const Tour &tour) { return tour.name.compare(name, Qt::CaseInsensitive) == 0; }))
            return name;
    }
}

QString ToursDialog::faultOf(const Tour &tour) const
{
    if (tour.name.isEmpty())
        return tr("Enter a name. Until then nothing is saved.");
    const bool taken = std::any_of(m_tours.begin(), m_tours.end(), [&](const Tour &other) {
        return other.id != tour.id && other.name.compare(tour.name, Qt::CaseInsensitive) == 0;
    });
    return taken ? tr("Another patrol has this name. Until it differs nothing is saved.") : QString();
}

} // namespace videoguard::wall
