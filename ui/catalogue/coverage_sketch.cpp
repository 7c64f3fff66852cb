// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/coverage_sketch.h"

#include "ui/catalogue/camera_words.h"
#include "ui/catalogue/coverage_layout.h"
#include "ui/catalogue/coverage_painter.h"
#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/theme.h"

namespace videoguard::catalogue_ui {

CoverageSketch::CoverageSketch(QWidget *parent)
    : QWidget(parent)
    , m_levels(geo::levelSets().front())
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Coverage"));
    widgets::setAccessibleRole(*this, QAccessible::Graphic);
}

void CoverageSketch::setView(const geo::ViewGeometry &view, const geo::LevelSet &levels)
{
    m_levels = levels;
    m_figures = coverageFigures(view, levels);
    describe();
    updateGeometry();
    update();
}

void CoverageSketch::setPlanOnly(bool planOnly)
{
    m_planOnly = planOnly;
    updateGeometry();
    update();
}

int CoverageSketch::heightForWidth(int width) const
{
    const QLocale where;
    return coverageLayout(m_figures, coverageNote(m_figures, where), where, width, m_planOnly).height;
}

QSize CoverageSketch::sizeHint() const
{
    const int width = widgets::theme().px(368);
    return {width, heightForWidth(width)};
}

QSize CoverageSketch::minimumSizeHint() const
{
    // The height that the width at hand needs: layouts ask for it before they ask by width.
    return {widgets::theme().px(200), heightForWidth(std::max(width(), widgets::theme().px(200)))};
}

void CoverageSketch::paintEvent(QPaintEvent *)
{
    const QLocale where;
    const QString note = coverageNote(m_figures, where);
    QPainter painter(this);
    CoveragePainter(painter, m_figures, m_levels, coverageLayout(m_figures, note, where, width(), m_planOnly),
                    where)
        .paint(note);
}

void CoverageSketch::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        describe();
        updateGeometry();
        update();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void CoverageSketch::describe()
{
    const QLocale where;
    QStringList lines;
    if (m_figures.azimuth_deg)
        lines += directionText(*m_figures.azimuth_deg, where);
    for (const CoverageFigures::Row &row : m_figures.rows)
        lines += tr("%1: %2").arg(levelName(row.key), rangeText(m_figures, row, where));
    lines += coverageNote(m_figures, where);
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

} // namespace videoguard::catalogue_ui
