// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/catalogue_desk.h"
#include "ui/map/seeing_list.h"

#include <QListView>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace videoguard::widgets {
class ElidedLabel;
class SegmentedControl;
} // namespace videoguard::widgets

namespace videoguard::map {

/// "Which cameras see this place?" and its reverse, how much of an area is seen: the panel at the left of the
/// map. Shows answers; the page asks.
class SeeingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SeeingPanel(QWidget *parent = nullptr);

    void setLevels(const QString &levelSetId);
    void setStates(const QHash<qint64, media::StreamState> &live) { m_model->setStates(live); }
    /// No place is chosen yet: says what to do.
    void invite();
    /// The place that is asked about; the list stays until the answer is there.
    void setPlace(const QString &coordinates);
    void setPlaceName(const QString &name);
    void setAnswer(SeeingAnswer answer);
    /// How much of an area is seen.
    void setCoverage(const CoverageAnswer &answer);
    void setProblem(const QString &sentence);

    [[nodiscard]] const std::vector<Seeing> &shown() const { return m_model->cameras(); }
    [[nodiscard]] const geo::LevelSet &levels() const { return *m_levels; }
    [[nodiscard]] double needed_pxPerM() const;
    /// Marks this camera's row without a signal; -1 none.
    void selectRow(qint64 row);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void closeWanted();
    void shownChanged(); ///< another answer or another needed detail
    void cameraChosen(qint64 row);
    void cameraActivated(qint64 row);
    void wallWanted(const QStringList &ids);
    void tableWanted(const QStringList &ids);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    void fillLevels();
    void fill();
    void say(const QString &summary, const QString &detail, const QString &note);
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QString coverageNote() const;

    const geo::LevelSet *m_levels;
    SeeingAnswer m_answer;
    std::optional<CoverageAnswer> m_coverage;
    bool m_hasAnswer = false;

    QLabel *m_title;
    QToolButton *m_close;
    QLabel *m_pin;
    widgets::ElidedLabel *m_place;
    QLabel *m_coordinates;
    QLabel *m_neededCaption;
    widgets::SegmentedControl *m_needed;
    QLabel *m_summary;
    QListView *m_list;
    SeeingModel *m_model;
    QLabel *m_note;
    QPushButton *m_wall;
    QPushButton *m_table;
};

} // namespace videoguard::map
