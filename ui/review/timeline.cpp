// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/timeline.h"

#include "ui/review/timeline_private.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace videoguard::review {

namespace {

using base::WallTime;
using media::TimeRange;
using namespace std::chrono_literals;

constexpr auto kCoalesce = 40ms;
constexpr auto kPreviewRest = 60ms;
/// Where the line stands after the page was turned, as a part of the range.
constexpr int kPageMargin = 12;

} // namespace

Timeline::Private::Private(Timeline *timeline)
    : q(timeline)
{
    rangeTimer.setSingleShot(true);
    rangeTimer.setInterval(kCoalesce);
    previewTimer.setSingleShot(true);
    previewTimer.setInterval(kPreviewRest);
}

void Timeline::Private::changed()
{
    rowsAreOld = true;
    q->update();
}

void Timeline::Private::relayout()
{
    metrics = TimelineMetrics::ofTheme();
    layout = layOut(q->size(), static_cast<int>(model.lanes.size()), scroll, metrics);
    scroll = layout.scroll;
    changed();
}

WallTime Timeline::Private::inBounds(WallTime t) const
{
    return model.bounds.isEmpty() ? t : std::clamp(t, model.bounds.from, model.bounds.to);
}

const TimelineLane *Timeline::Private::selectedLane() const
{
    for (const TimelineLane &lane : model.lanes) {
        if (lane.selected)
            return &lane;
    }
    return model.lanes.empty() ? nullptr : &model.lanes.front();
}

void Timeline::Private::guessOverview()
{
    if (!model.hasOverview)
        model.overview = unionOf(model.lanes, model.day);
}

void Timeline::Private::updateDay()
{
    WallTime of = model.position;
    if (!model.visible.isEmpty() && (!of.isKnown() || !model.local.dayOf(of).overlaps(model.visible)))
        of = model.visible.from + model.visible.length() / 2;
    // Asking the zone costs more than this comparison, and the position moves with every picture.
    if (!model.day.isEmpty() && model.day.contains(of))
        return;
    const TimeRange day = model.local.dayOf(of);
    if (day == model.day)
        return;
    model.day = day;
    model.hasOverview = false;
    guessOverview();
    dayIsNew = true;
    if (!rangeTimer.isActive())
        rangeTimer.start();
    changed();
}

void Timeline::Private::setRange(const TimeRange &range)
{
    const TimeRange wanted = allowed(range, model.bounds);
    if (wanted == model.visible)
        return;
    model.visible = wanted;
    rangeIsNew = true;
    if (!rangeTimer.isActive())
        rangeTimer.start();
    updateDay();
    changed();
}

void Timeline::Private::moveLine(WallTime to)
{
    if (to == model.position)
        return;
    const QRegion before = lineRegion(model.position);
    const bool wasInSight = model.visible.contains(model.position);
    model.position = to;
    updateDay();
    if (drag == Drag::None && wasInSight && !model.visible.contains(to)) {
        const std::chrono::microseconds margin = model.visible.length() / kPageMargin;
        const bool forward = to >= model.visible.to;
        const WallTime from = forward ? to + -margin : to + margin + -model.visible.length();
        setRange({from, from + model.visible.length()});
    }
    q->update(before + lineRegion(to));
}

void Timeline::Private::seek(WallTime to, bool isFinal)
{
    to = inBounds(to);
    moveLine(to);
    if (isFinal)
        emit q->seekWanted(to);
    else
        emit q->scrubbed(to);
}

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(this))
{
    installTimelineAccessibility();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const WallTime now = base::systemClock().wall();
    m_d->model.visible = {now + -1h, now};
    m_d->metrics = TimelineMetrics::ofTheme();
    m_d->updateDay();
    connect(&m_d->rangeTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_d->rangeIsNew, false))
            emit rangeChanged();
        if (std::exchange(m_d->dayIsNew, false))
            emit overviewChanged();
    });
    connect(&m_d->previewTimer, &QTimer::timeout, this, [this] { m_d->askForPreview(); });
    retranslate();
}

Timeline::~Timeline() = default;

void Timeline::setZone(const QByteArray &zone)
{
    m_d->model.local = LocalTime(zone);
    m_d->model.day = {};
    m_d->updateDay();
    m_d->changed();
}

void Timeline::setLanes(std::vector<TimelineLane> lanes)
{
    const bool sameCount = lanes.size() == m_d->model.lanes.size();
    m_d->model.lanes = std::move(lanes);
    m_d->guessOverview();
    if (sameCount) {
        m_d->changed();
        return;
    }
    m_d->relayout();
    updateGeometry();
}

void Timeline::setMarks(std::vector<TimelineMark> marks)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const auto &a, const auto &b) { return a.range.from < b.range.from; });
    if (marks == m_d->model.marks)
        return;
    m_d->model.marks = std::move(marks);
    m_d->model.focusedMark = -1;
    m_d->pressedMark = -1;
    m_d->changed();
}

void Timeline::setPosition(WallTime position)
{
    if (m_d->drag != Private::Drag::Scrub)
        m_d->moveLine(position);
}

WallTime Timeline::position() const
{
    return m_d->model.position;
}

void Timeline::setSelection(const std::optional<TimeRange> &range)
{
    if (range == m_d->model.selection)
        return;
    m_d->model.selection = range;
    update();
}

std::optional<TimeRange> Timeline::selection() const
{
    return m_d->model.selection;
}

void Timeline::setVisibleRange(const TimeRange &range)
{
    m_d->setRange(range);
}

TimeRange Timeline::visibleRange() const
{
    return m_d->model.visible;
}

std::chrono::microseconds Timeline::resolution() const
{
    const double pixels = std::max(1.0, m_d->layout.plot.width() * devicePixelRatioF());
    return std::chrono::microseconds(std::max<qint64>(
        1, static_cast<qint64>(static_cast<double>(visibleRange().length().count()) / pixels)));
}

TimeRange Timeline::overviewRange() const
{
    return m_d->model.day;
}

void Timeline::setOverview(std::vector<archive::Stretch> stretches)
{
    if (m_d->model.hasOverview && stretches == m_d->model.overview)
        return;
    m_d->model.overview = std::move(stretches);
    m_d->model.hasOverview = true;
    m_d->changed();
}

void Timeline::setBounds(const TimeRange &bounds)
{
    const TimeRange before = std::exchange(m_d->model.bounds, bounds);
    if (before == bounds)
        return;
    // "Now" moves each second; the rows are painted anew only when that is a pixel.
    const TimeScale scale = m_d->scale();
    const auto pixel = [&](WallTime t) {
        return std::clamp<qint64>(std::llround((scale.xOf(t) - scale.left) * devicePixelRatioF()), -1,
                                  std::llround(scale.width * devicePixelRatioF()) + 1);
    };
    if (before.isEmpty() || pixel(before.from) != pixel(bounds.from) || pixel(before.to) != pixel(bounds.to))
        m_d->changed();
    m_d->setRange(m_d->model.visible);
}

void Timeline::setPreview(const QString &cameraId, WallTime at, const QImage &picture)
{
    const QRegion before = m_d->hoverRegion();
    m_d->preview = {cameraId, at, picture};
    update(before + m_d->hoverRegion());
}

void Timeline::zoom(double factor)
{
    const TimeRange &range = m_d->model.visible;
    const WallTime anchor =
        range.contains(m_d->model.position) ? m_d->model.position : range.from + range.length() / 2;
    m_d->setRange(zoomed(range, anchor, 1 / factor));
}

void Timeline::jumpToNextMark(int direction)
{
    const std::vector<TimelineMark> &marks = m_d->model.marks;
    const WallTime now = m_d->model.position;
    const TimelineMark *found = nullptr;
    for (const TimelineMark &mark : marks) {
        if (direction > 0 && mark.range.from > now) {
            found = &mark;
            break;
        }
        if (direction < 0 && mark.range.from < now)
            found = &mark;
    }
    if (found)
        m_d->seek(found->range.from, true);
}

void Timeline::retranslate()
{
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Footage of the cameras by time. Arrow keys move, plus and minus zoom, "
                                "Tab goes from mark to mark."));
    m_d->model.locale = QLocale();
    m_d->changed();
}

QSize Timeline::sizeHint() const
{
    const TimelineMetrics &m = m_d->metrics;
    const int lanes = std::clamp(static_cast<int>(m_d->model.lanes.size()), 1, 6);
    return {m.labelColumn * 4, m.fixed() + lanes * m.lane};
}

QSize Timeline::minimumSizeHint() const
{
    const TimelineMetrics &m = m_d->metrics;
    const int lanes = std::clamp(static_cast<int>(m_d->model.lanes.size()), 1, 3);
    return {m.labelColumn * 2, m.fixed() + lanes * m.laneMin};
}

bool Timeline::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        // Tab is taken before the focus chain gets it, as long as there is a further mark.
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) &&
            (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == Qt::NoModifier &&
            m_d->focusMark(key->key() == Qt::Key_Tab ? 1 : -1)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::ToolTip: {
        auto *help = static_cast<QHelpEvent *>(event);
        if (m_d->toolTip(help->pos(), help->globalPos()))
            return true;
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void Timeline::resizeEvent(QResizeEvent *)
{
    m_d->relayout();
    m_d->rangeIsNew = true; // another resolution
    if (!m_d->rangeTimer.isActive())
        m_d->rangeTimer.start();
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        m_d->relayout();
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace videoguard::review
