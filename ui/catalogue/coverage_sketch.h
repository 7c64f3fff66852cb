// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/coverage_figures.h"

#include <QWidget>

namespace videoguard::catalogue_ui {

/// What a camera sees, drawn to scale: plan and side view on one distance axis, the distance of every level
/// beneath, and what the figures leave out. Grows with the font; as wide as it is given.
class CoverageSketch : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageSketch(QWidget *parent = nullptr);

    void setView(const geo::ViewGeometry &view, const geo::LevelSet &levels);
    /// The plan and the note alone, as beside a form.
    void setPlanOnly(bool planOnly);
    [[nodiscard]] const CoverageFigures &figures() const { return m_figures; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    geo::LevelSet m_levels;
    CoverageFigures m_figures;
    bool m_planOnly = false;
};

} // namespace videoguard::catalogue_ui
