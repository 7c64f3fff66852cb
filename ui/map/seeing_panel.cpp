// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/seeing_panel.h"

#include "ui/map/map_words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace videoguard::map {

namespace {

/// More levels than that stand behind the last segment.
constexpr int kLevelsInBar = 4;

QLabel *plain(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role)
        label->setProperty("role", QLatin1String(role));
    return label;
}

} // namespace

SeeingPanel::SeeingPanel(QWidget *parent)
    : QWidget(parent)
    , m_levels(&geo::levelSet(QString()))
    , m_title(plain(nullptr, this))
    , m_close(new QToolButton(this))
    , m_pin(new QLabel(this))
    , m_place(new widgets::ElidedLabel({}, this))
    , m_coordinates(new QLabel(this))
    , m_neededCaption(plain("muted", this))
    , m_needed(new widgets::SegmentedControl(this))
    , m_summary(plain(nullptr, this))
    , m_list(new QListView(this))
    , m_model(new SeeingModel(this))
    , m_note(plain("muted", this))
    , m_wall(new QPushButton(this))
    , m_table(new QPushButton(this))
{
    setObjectName(QStringLiteral("seeingPanel"));
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    build();
    retranslate();
    connect(m_close, &QToolButton::clicked, this, &SeeingPanel::closeWanted);
    connect(m_needed, &widgets::SegmentedControl::chosen, this, [this] { fill(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit cameraChosen(index.data(SeeingModel::CameraRowRole).toLongLong());
            });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        emit cameraActivated(index.data(SeeingModel::CameraRowRole).toLongLong());
    });
    connect(m_wall, &QPushButton::clicked, this, [this] { emit wallWanted(ids()); });
    connect(m_table, &QPushButton::clicked, this, [this] { emit tableWanted(ids()); });
}

void SeeingPanel::build()
{
    const widgets::Theme &theme = widgets::theme();
    const int pad = theme.px(14);
    m_title->setFont(theme.font.title);
    m_close->setIcon(widgets::themedIcon(QStringLiteral("x")));
    m_pin->setPixmap(widgets::themedIcon(QStringLiteral("map-pin"))
                         .pixmap(QSize(theme.size.iconControl, theme.size.iconControl), devicePixelRatioF()));
    m_coordinates->setTextFormat(Qt::PlainText);
    m_coordinates->setProperty("role", QStringLiteral("muted"));
    m_coordinates->setFont(theme.font.caption);
    m_coordinates->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_neededCaption->setFont(theme.font.caption);
    m_summary->setFont(theme.font.baseStrong);
    m_note->setFont(theme.font.caption);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SeeingDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setObjectName(QStringLiteral("seeingList"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_wall->setObjectName(QStringLiteral("seeingWall"));
    m_wall->setProperty("role", QStringLiteral("primary"));
    m_wall->setIcon(widgets::themedIcon(QStringLiteral("layout-grid"),
                                        [] { return widgets::theme().colour.accentText; }));
    m_table->setObjectName(QStringLiteral("seeingTable"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(pad, theme.px(10), pad, theme.px(12));
    head->setSpacing(theme.px(8));
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_close);
    head->addLayout(titleRow);
    auto *placeRow = new QHBoxLayout;
    placeRow->setSpacing(theme.px(8));
    placeRow->addWidget(m_pin);
    placeRow->addWidget(m_place, 1);
    placeRow->addWidget(m_coordinates);
    head->addLayout(placeRow);
    head->addWidget(m_neededCaption);
    head->addWidget(m_needed);
    column->addLayout(head);
    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("separator"));
    column->addWidget(line);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(pad, theme.px(10), pad, theme.px(8));
    middle->addWidget(m_summary);
    column->addLayout(middle);
    column->addWidget(m_list, 1000);
    column->addStretch(1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(pad, theme.px(8), pad, theme.px(10));
    below->addWidget(m_note);
    column->addLayout(below);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(pad, theme.px(10), pad, theme.px(10));
    foot->setSpacing(theme.size.controlGap);
    foot->addWidget(m_wall, 1);
    foot->addWidget(m_table);
    column->addLayout(foot);
}

QSize SeeingPanel::sizeHint() const
{
    return {widgets::theme().px(360), 400};
}

void SeeingPanel::retranslate()
{
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    m_needed->setAccessibleName(tr("Needed detail"));
    m_list->setAccessibleName(tr("Cameras that see this place"));
    m_table->setText(tr("In the table"));
    fillLevels();
    fill();
}

void SeeingPanel::setLevels(const QString &levelSetId)
{
    if (m_levels == &geo::levelSet(levelSetId) && !m_needed->current().isEmpty())
        return;
    m_levels = &geo::levelSet(levelSetId);
    fillLevels();
}

void SeeingPanel::fillLevels()
{
    const double needed = m_needed->current().isEmpty() ? 0 : needed_pxPerM();
    m_neededCaption->setText(tr("Needed detail (%1)").arg(m_levels->title));
    m_needed->clear();
    QString chosen;
    using Place = widgets::SegmentedControl::Place;
    for (size_t i = static_cast<size_t>(m_levels->lowestDrawn); i < m_levels->levels.size(); ++i) {
        const geo::Level &level = m_levels->levels[i];
        const bool isInBar = static_cast<int>(i) - m_levels->lowestDrawn < kLevelsInBar;
        m_needed->addSegment(level.key, levelName(level.key),
                             tr("At least %1").arg(densityText(level.min_pxPerM)), {},
                             isInBar ? Place::Bar : Place::More);
        if (chosen.isEmpty() || level.min_pxPerM <= needed)
            chosen = level.key;
    }
    m_needed->setCurrent(chosen);
}

double SeeingPanel::needed_pxPerM() const
{
    for (const geo::Level &level : m_levels->levels) {
        if (level.key == m_needed->current())
            return level.min_pxPerM;
    }
    return m_levels->levels[static_cast<size_t>(m_levels->lowestDrawn)].min_pxPerM;
}

void SeeingPanel::invite()
{
    m_hasAnswer = false;
    m_coverage.reset();
    m_answer = {};
    m_coordinates->clear();
    m_place->setText(tr("No place chosen yet"));
    fill();
}

void SeeingPanel::setPlace(const QString &coordinates)
{
    m_coverage.reset();
    m_coordinates->setText(coordinates);
    m_place->setText({});
}

void SeeingPanel::setPlaceName(const QString &name)
{
    m_place->setText(name);
}

void SeeingPanel::setAnswer(SeeingAnswer answer)
{
    m_answer = std::move(answer);
    m_coverage.reset();
    m_hasAnswer = true;
    fill();
}

void SeeingPanel::setCoverage(const CoverageAnswer &answer)
{
    m_coverage = answer;
    m_answer = {};
    m_hasAnswer = true;
    m_place->setText(areaText(answer.area_m2));
    m_coordinates->clear();
    fill();
}

void SeeingPanel::setProblem(const QString &sentence)
{
    m_answer = {};
    m_coverage.reset();
    m_hasAnswer = false;
    m_model->set({}, *m_levels);
    say({}, {}, sentence);
}

void SeeingPanel::say(const QString &summary, const QString &detail, const QString &note)
{
    m_summary->setText(detail.isEmpty() ? summary : summary + QStringLiteral("  ") + detail);
    m_summary->setVisible(!summary.isEmpty());
    m_note->setText(note);
}

void SeeingPanel::fill()
{
    m_title->setText(m_coverage ? tr("Coverage of this area") : tr("Which cameras see this place?"));
    m_neededCaption->setVisible(!m_coverage);
    m_needed->setVisible(!m_coverage);
    std::vector<Seeing> shown;
    for (const Seeing &seeing : m_answer.cameras) {
        if (seeing.sight.density_pxPerM >= needed_pxPerM())
            shown.push_back(seeing);
    }
    const int count = static_cast<int>(shown.size());
    m_model->set(std::move(shown), *m_levels);
    m_wall->setText(tr("Show all %n on the wall", nullptr, count));
    m_wall->setVisible(!m_coverage);
    m_table->setVisible(!m_coverage);
    m_wall->setEnabled(count > 0);
    m_table->setEnabled(count > 0);
    m_list->setVisible(count > 0);
    if (m_coverage)
        say(tr("%n cameras reach into it", nullptr, m_coverage->cameras), {}, coverageNote());
    else if (!m_hasAnswer)
        say({}, {}, tr("Click a place on the map, or choose “Who sees this place?” in its menu."));
    else if (count > 0)
        say(tr("%n cameras", nullptr, count), tr("most detail first"), noteText());
    else
        say(tr("No camera"), {}, noteText());
    emit shownChanged();
}

QString SeeingPanel::noteText() const
{
    QStringList sentences;
    if (m_model->rowCount() == 0) {
        sentences.append(
            m_answer.nearest
                ? tr("No known camera reaches this place with at least %1. The nearest is %2, %3 away.")
                      .arg(densityText(needed_pxPerM()), cameraTitle(*m_answer.nearest),
                           lengthText(m_answer.nearest_m))
                : tr("No known camera reaches this place with at least %1.")
                      .arg(densityText(needed_pxPerM())));
    }
    sentences.append(tr("Calculated on flat ground; buildings and trees are not considered."));
    if (m_answer.approximate > 0)
        sentences.append(
            tr("%n cameras within 200 m have no known tilt or height and are counted as approximate.",
               nullptr, m_answer.approximate));
    if (m_answer.uncounted > 0)
        sentences.append(
            tr("%n cameras within 200 m have no known direction or field of view and are not counted.",
               nullptr, m_answer.uncounted));
    return sentences.join(QLatin1Char(' '));
}

QString SeeingPanel::coverageNote() const
{
    QStringList lines;
    for (size_t i = 0; i < m_coverage->shares.size() && i < m_levels->levels.size(); ++i) {
        if (static_cast<int>(i) < m_levels->lowestDrawn)
            continue;
        const geo::Level &level = m_levels->levels[i];
        lines.prepend(tr("%1 (at least %2): %3 %")
                          .arg(levelName(level.key), densityText(level.min_pxPerM),
                               QLocale().toString(m_coverage->shares[i] * 100, 'f', 0)));
    }
    lines.append(QString());
    lines.append(tr("Calculated on flat ground; buildings and trees are not considered."));
    if (m_coverage->approximate > 0)
        lines.append(tr("%n of these cameras have no known tilt or height and are counted as approximate.",
                        nullptr, m_coverage->approximate));
    return lines.join(QLatin1Char('\n'));
}

QStringList SeeingPanel::ids() const
{
    QStringList ids;
    for (const Seeing &seeing : m_model->cameras())
        ids.append(seeing.camera.id);
    return ids;
}

void SeeingPanel::selectRow(qint64 row)
{
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->cameras()[static_cast<size_t>(i)].camera.row == row)
            m_list->setCurrentIndex(m_model->index(i));
    }
    m_list->viewport()->update();
}

void SeeingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// A line against the map.
void SeeingPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), widgets::theme().colour.line);
}

} // namespace videoguard::map
