// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/wall_tools.h"

#include "ui/wall/wall_page.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace videoguard::wall {

namespace {
/// Layouts that stand in the bar itself, as in the design; the others behind it.
const QStringList &barLayouts()
{
    static const QStringList ids{QStringLiteral("1"),   QStringLiteral("1+5"), QStringLiteral("1+7"),
                                 QStringLiteral("2x2"), QStringLiteral("3x3"), QStringLiteral("4x4"),
                                 QStringLiteral("5x5")};
    return ids;
}
} // namespace

WallTools::WallTools(WallPage &page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_walls(new QComboBox(this))
    , m_layouts(new widgets::SegmentedControl(this))
    , m_patrol(new widgets::ActionButton(page.actions().patrol, widgets::ActionButton::Look::Outlined, this))
{
    const widgets::Theme &t = widgets::theme();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(t.size.controlGap);
    m_walls->setObjectName(QStringLiteral("wall.saved"));
    m_walls->setMinimumWidth(t.px(110));
    m_walls->setMaximumWidth(t.px(220));
    m_walls->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_walls->setFocusPolicy(Qt::TabFocus);
    m_patrol->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_walls);
    row->addWidget(m_layouts);
    row->addWidget(m_patrol);

    connect(m_walls, &QComboBox::activated, this, [this](int index) {
        const QString id = m_walls->itemData(index).toString();
        if (id.isEmpty())
            m_page.actions().saveWallAs->trigger();
        else
            m_page.showSavedWall(id);
        sync();
    });
    connect(m_layouts, &widgets::SegmentedControl::chosen, &m_page, &WallPage::setLayoutById);
    connect(&m_page, &WallPage::stateChanged, this, &WallTools::sync);
    connect(&m_page, &WallPage::tourChanged, this, &WallTools::showTour);
    connect(&m_page, &WallPage::savedWallsChanged, this, &WallTools::fillWalls);
    connect(&m_page, &WallPage::userLayoutsChanged, this, &WallTools::fillLayouts);
    retranslate();
}

void WallTools::retranslate()
{
    m_walls->setAccessibleName(tr("Saved walls"));
    m_walls->setToolTip(tr("Show a saved wall"));
    m_layouts->setAccessibleName(tr("Layout"));
    fillWalls();
    fillLayouts();
    showTour();
}

void WallTools::fillWalls()
{
    m_walls->clear();
    for (const console::Wall &wall : m_page.savedWalls())
        m_walls->addItem(wall.name, wall.id);
    if (m_walls->count() > 0)
        m_walls->insertSeparator(m_walls->count());
    m_walls->addItem(tr("Save wall as…"), QString());
    sync();
}

void WallTools::fillLayouts()
{
    m_layouts->clear();
    using Place = widgets::SegmentedControl::Place;
    const auto add = [this](const console::WallLayout &layout, Place place) {
        m_layouts->addSegment(layout.id, layout.name, tr("Layout %1").arg(layout.name), {}, place);
    };
    for (const QString &id : barLayouts())
        add(*console::findStandardLayout(id), Place::Bar);
    for (const console::WallLayout &layout : console::standardLayouts()) {
        if (!barLayouts().contains(layout.id))
            add(layout, Place::More);
    }
    for (const console::WallLayout &layout : m_page.userLayouts())
        m_layouts->addSegment(layout.id, layout.name, tr("Own layout %1").arg(layout.name), {}, Place::More);
    m_layouts->setMenuActions({m_page.actions().editLayout});
    sync();
}

void WallTools::sync()
{
    const console::Wall &wall = m_page.store().state().wall;
    m_layouts->setCurrent(wall.layout.id);
    const int index = wall.id.isEmpty() ? -1 : m_walls->findData(wall.id);
    m_walls->setCurrentIndex(index);
    m_walls->setPlaceholderText(tr("Not saved"));
}

void WallTools::showTour()
{
    const console::TourRunner &tour = m_page.tour();
    QAction *action = m_page.actions().patrol;
    if (!tour.isRunning()) {
        action->setText(tr("Patrol"));
    } else if (tour.isPaused()) {
        action->setText(tr("Patrol paused, on in %n s", nullptr, tour.secondsLeft()));
    } else {
        action->setText(tr("Patrol %1 of %2, %n s", nullptr, tour.secondsLeft())
                            .arg(tour.step() + 1)
                            .arg(tour.stepCount()));
    }
}

void WallTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace videoguard::wall
