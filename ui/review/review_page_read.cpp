// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/review_page_parts.h"
#include "ui/review/review_words.h"
#include "ui/words/incident_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimeZone>

namespace videoguard::review {

namespace {

using Coverage = base::Result<std::vector<std::vector<archive::Stretch>>>;

constexpr int kMostChosen = 300; ///< incidents in the chooser
constexpr int kMostLog = 1000;
constexpr int kOverviewSteps = 1500; ///< of the day: finer is not seen

std::vector<QString> asVector(const QStringList &list)
{
    return {list.begin(), list.end()};
}

std::vector<archive::Stretch> shifted(std::vector<archive::Stretch> stretches, std::chrono::microseconds by)
{
    for (archive::Stretch &stretch : stretches)
        stretch.range = {stretch.range.from + by, stretch.range.to + by};
    return stretches;
}

} // namespace

void ReviewPage::Parts::askFootage()
{
    const QStringList ids = cameraIds();
    if (ids.isEmpty())
        return;
    const media::TimeRange range = m_timeline->visibleRange();
    const auto resolution = m_timeline->resolution();
    m_services.recording.ask(
        &m_page,
        [ids, range, resolution](archive::Archive &archive) {
            return archive.coverage(asVector(ids), range, resolution);
        },
        [this, ids, asked = ++m_asked](const Coverage &found) {
            if (asked != m_asked)
                return;
            if (!found) {
                fail(ReviewPage::tr("The footage could not be read"), found.error());
                return;
            }
            for (int i = 0; i < ids.size(); ++i) {
                if (Lane *lane = laneById(ids[i]))
                    lane->stretches = shifted((*found)[static_cast<size_t>(i)], correctionOf(lane->id));
            }
            applyLanes();
        });
}

// From the oldest footage of these cameras to now: further there is nothing to look at.
void ReviewPage::Parts::askBounds()
{
    const QStringList ids = cameraIds();
    using Found = base::Result<std::optional<media::TimeRange>>;
    m_services.recording.ask(
        &m_page,
        [ids](archive::Archive &archive) -> Found {
            std::optional<media::TimeRange> whole;
            for (const QString &id : ids) {
                const auto one = archive.wholeRange(id);
                if (!one)
                    return tl::unexpected(one.error());
                if (*one)
                    whole = whole ? media::TimeRange{std::min(whole->from, (*one)->from),
                                                     std::max(whole->to, (*one)->to)}
                                  : **one;
            }
            return whole;
        },
        [this](const Found &found) {
            if (!found)
                return;
            const base::WallTime now = base::systemClock().wall();
            m_calendar->setToday(ReviewWords::local(now).date());
            media::TimeRange bounds = *found ? **found : media::TimeRange{now + -std::chrono::hours(24), now};
            m_bounds = *found;
            for (const Lane &lane : m_lanes) {
                if (lane.whole && !lane.whole->empty())
                    bounds.from = std::min(bounds.from, lane.whole->front().range.from);
            }
            if (m_incident)
                bounds.from = std::min(bounds.from, m_incident->from);
            bounds.from = std::min(bounds.from, m_player.position());
            bounds.to = std::max(bounds.to, now);
            m_timeline->setBounds(bounds);
            if (*found)
                m_calendar->setOldest(
                    ReviewWords::local((*found)->from).date(),
                    ReviewPage::tr("oldest %1, %2", "date, time")
                        .arg(ReviewWords::date((*found)->from), ReviewWords::clock((*found)->from).left(5)));
        });
}

void ReviewPage::Parts::askOverview()
{
    const QStringList ids = cameraIds();
    if (ids.isEmpty())
        return;
    const media::TimeRange range = m_timeline->overviewRange();
    m_services.recording.ask(
        &m_page,
        [ids, range](archive::Archive &archive) {
            return archive.coverage(asVector(ids), range, range.length() / kOverviewSteps);
        },
        [this, range](const Coverage &found) {
            if (!found || range != m_timeline->overviewRange())
                return;
            std::vector<archive::Stretch> all;
            for (const auto &lane : *found)
                all.insert(all.end(), lane.begin(), lane.end());
            std::sort(all.begin(), all.end(), [](const archive::Stretch &a, const archive::Stretch &b) {
                return a.range.from < b.range.from;
            });
            std::vector<archive::Stretch> merged;
            for (const archive::Stretch &stretch : all) {
                if (!merged.empty() && stretch.range.from <= merged.back().range.to)
                    merged.back().range.to = std::max(merged.back().range.to, stretch.range.to);
                else
                    merged.push_back(stretch);
            }
            m_timeline->setOverview(std::move(merged));
        });
}

void ReviewPage::Parts::askDays()
{
    using Days = base::Result<std::vector<std::pair<QDate, quint32>>>;
    using Counts = base::Result<std::vector<std::pair<QDate, int>>>;
    m_calendar->setToday(ReviewWords::local(base::systemClock().wall()).date());
    const auto [first, last] = m_calendar->shown();
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    m_services.recording.ask(
        &m_page,
        [ids = cameraIds(), first = first, last = last, zone](archive::Archive &archive) -> Days {
            if (!ids.isEmpty())
                return archive.days(asVector(ids), first, last, zone);
            const auto all = archive.camerasWithFootage();
            return all ? archive.days(*all, first, last, zone) : Days(tl::unexpected(all.error()));
        },
        [this, first = first, last = last, zone](const Days &footage) {
            QHash<QDate, widgets::DayCalendar::Day> days;
            if (footage) {
                for (const auto &[day, hours] : *footage)
                    days[day].hours = hours;
            }
            m_services.incidents.ask(
                &m_page,
                [first, last, zone](incidents::Store &store) { return store.days(first, last, zone); },
                [this, days](const Counts &counts) mutable {
                    if (counts) {
                        for (const auto &[day, count] : *counts)
                            days[day].incidents = count;
                    }
                    m_calendar->setDays(days);
                });
        });
}

void ReviewPage::Parts::askMarks()
{
    const media::TimeRange seen = m_timeline->visibleRange();
    const media::TimeRange day = m_timeline->overviewRange();
    const media::TimeRange range{std::min(seen.from, day.from), std::max(seen.to, day.to)};
    m_services.incidents.ask(
        &m_page,
        [ids = cameraIds(), range](incidents::Store &store) -> base::Result<Marks> {
            Marks marks;
            if (ids.isEmpty())
                return marks;
            incidents::IncidentQuery query;
            query.cameraIds = ids;
            query.from = range.from;
            query.to = range.to;
            auto found = store.find(query);
            if (!found)
                return tl::unexpected(found.error());
            auto bookmarks = store.bookmarks({}, ids, range.from, range.to, true);
            if (!bookmarks)
                return tl::unexpected(bookmarks.error());
            marks.incidents = std::move(*found);
            marks.bookmarks = std::move(*bookmarks);
            return marks;
        },
        [this](base::Result<Marks> marks) {
            if (marks)
                marksCame(std::move(*marks));
            else
                fail(ReviewPage::tr("The incidents could not be read"), marks.error());
        });
}

void ReviewPage::Parts::marksCame(Marks marks)
{
    m_marks = std::move(marks);
    showMarks();
}

void ReviewPage::Parts::showMarks()
{
    std::vector<TimelineMark> rows;
    const base::WallTime now = base::systemClock().wall();
    for (const incidents::Incident &incident : m_marks.incidents)
        rows.push_back({TimelineMark::Kind::Incident,
                        incident.id,
                        incident.cameraId,
                        {incident.from, incident.to.isKnown() ? incident.to : now},
                        incident.number});
    std::vector<SideRow> side;
    for (const incidents::Bookmark &mark : m_marks.bookmarks) {
        rows.push_back({TimelineMark::Kind::Bookmark, mark.id, mark.cameraId, {mark.at, mark.at}, mark.note});
        SideRow row;
        row.id = mark.id;
        row.hasStill = true;
        row.still = QImage::fromData(mark.still);
        row.at = mark.at;
        row.time = ReviewWords::clock(mark.at);
        const console::Camera *camera = m_services.cameras.find(mark.cameraId);
        row.number = camera && camera->callNumber > 0 ? QString::number(camera->callNumber)
                                                      : cameraTitle(mark.cameraId);
        row.text = mark.note.isEmpty() ? ReviewPage::tr("No note yet") : mark.note;
        row.detail = mark.who;
        side.push_back(std::move(row));
    }
    const QStringList ids = cameraIds();
    for (const archive::Hold &hold : m_services.recording.holds()) {
        if (!hold.isReleased() && std::any_of(hold.cameraIds.begin(), hold.cameraIds.end(),
                                              [&](const QString &id) { return ids.contains(id); }))
            rows.push_back({TimelineMark::Kind::Hold,
                            hold.id,
                            {},
                            hold.range,
                            hold.until.isKnown()
                                ? ReviewPage::tr("%1, until %2", "range, date")
                                      .arg(ReviewWords::range(hold.range), ReviewWords::date(hold.until))
                                : ReviewWords::range(hold.range)});
    }
    m_timeline->setMarks(std::move(rows));
    m_side->setBookmarks(side);
}

void ReviewPage::Parts::showHolds()
{
    const QStringList ids = cameraIds();
    std::vector<SideRow> rows;
    const archive::Hold *shown = nullptr;
    for (const archive::Hold &hold : m_services.recording.holds()) {
        if (hold.isReleased() || std::none_of(hold.cameraIds.begin(), hold.cameraIds.end(),
                                              [&](const QString &id) { return ids.contains(id); }))
            continue;
        SideRow row;
        row.id = hold.id;
        row.at = hold.range.from;
        row.time = ReviewWords::range(hold.range);
        row.number = ReviewWords::date(hold.range.from);
        row.text = hold.why;
        QStringList detail{ReviewPage::tr("%n cameras", nullptr, static_cast<int>(hold.cameraIds.size()))};
        if (!hold.caseNumber.isEmpty())
            detail << ReviewPage::tr("case %1").arg(hold.caseNumber);
        detail << hold.who;
        row.detail = detail.join(QStringLiteral(" · ")) + QLatin1Char('\n') +
                     (hold.until.isKnown() ? ReviewPage::tr("until %1").arg(ReviewWords::date(hold.until))
                                           : ReviewPage::tr("until somebody releases it")) +
                     (hold.reviewAt.isKnown()
                          ? QStringLiteral(" · ") +
                                ReviewPage::tr("looked at again %1").arg(ReviewWords::date(hold.reviewAt))
                          : QString());
        rows.push_back(std::move(row));
        if (!shown ||
            (hold.range.contains(m_player.position()) && !shown->range.contains(m_player.position())))
            shown = &hold;
    }
    m_side->setHolds(rows);
    if (!shown) {
        m_side->setSummary({}, {});
        return;
    }
    QStringList muted;
    muted << (shown->until.isKnown() ? ReviewPage::tr("until %1").arg(ReviewWords::date(shown->until))
                                     : ReviewPage::tr("until somebody releases it"));
    if (!shown->caseNumber.isEmpty())
        muted << ReviewPage::tr("case %1").arg(shown->caseNumber);
    muted << shown->who;
    m_side->setSummary(
        ReviewPage::tr("%1, %2", "cameras, range")
            .arg(ReviewPage::tr("%n cameras", nullptr, static_cast<int>(shown->cameraIds.size())),
                 ReviewWords::range(shown->range)),
        muted.join(QStringLiteral(" · ")));
}

void ReviewPage::Parts::showSummary()
{
    IncidentSummary summary;
    if (m_incident) {
        summary.shown = true;
        summary.incident = *m_incident;
        summary.title = words::incidentTitle(*m_incident, m_services.incidents.types());
        const auto received = std::count_if(
            m_incident->links.begin(), m_incident->links.end(),
            [](const incidents::Link &link) { return link.kind == incidents::Link::Kind::Footage; });
        summary.cameras =
            ReviewPage::tr("%n here", "cameras", static_cast<int>(m_incident->cameraIds.size()));
        if (received > 0)
            summary.cameras = ReviewPage::tr("%1, %2", "cameras here, received files")
                                  .arg(summary.cameras, ReviewPage::tr("%n received files", nullptr,
                                                                       static_cast<int>(received)));
    }
    m_incidentPanel->setSummary(summary);
    const int row = m_chooser->findData(m_state.incidentId);
    m_chooser->setCurrentIndex(row);
    if (row < 0)
        m_chooser->lineEdit()->setText(
            m_incident ? QStringLiteral("%1 %2").arg(m_incident->number, summary.title) : QString());
}

void ReviewPage::Parts::askIncidents()
{
    using Found = base::Result<std::vector<incidents::Incident>>;
    incidents::IncidentQuery query;
    query.most = kMostChosen;
    m_services.incidents.ask(
        &m_page, [query](incidents::Store &store) { return store.find(query); },
        [this](const Found &found) {
            if (!found || m_chooser->lineEdit()->hasFocus())
                return;
            const QSignalBlocker quiet(m_chooser);
            m_chooser->clear();
            m_chooser->addItem(ReviewPage::tr("No incident"), QString());
            for (const incidents::Incident &incident : *found)
                m_chooser->addItem(
                    QStringLiteral("%1 %2").arg(incident.number,
                                                words::incidentTitle(incident, m_services.incidents.types())),
                    incident.id);
            showSummary();
        });
}

void ReviewPage::Parts::askHistory()
{
    using Log = base::Result<std::vector<archive::LogEntry>>;
    using Changes = base::Result<std::vector<incidents::Change>>;
    m_services.recording.ask(
        &m_page, [](archive::Archive &archive) { return archive.log(kMostLog); },
        [this](const Log &log) {
            std::vector<SideRow> rows;
            const QStringList ids = cameraIds();
            const auto entries = log ? *log : std::vector<archive::LogEntry>{};
            for (const archive::LogEntry &entry : entries) {
                if (!entry.cameraId.isEmpty() && !ids.contains(entry.cameraId))
                    continue;
                SideRow row;
                row.id = QStringLiteral("log%1").arg(rows.size());
                row.at = entry.at;
                row.text = ReviewWords::action(entry.action);
                if (entry.range.from.isKnown())
                    row.text = ReviewPage::tr("%1: %2", "what was done, range")
                                   .arg(row.text, ReviewWords::range(entry.range));
                row.detail = entry.cameraId.isEmpty()
                                 ? entry.who
                                 : ReviewPage::tr("%1, %2", "who, camera")
                                       .arg(entry.who.isEmpty() ? ReviewPage::tr("the console") : entry.who,
                                            cameraTitle(entry.cameraId));
                rows.push_back(std::move(row));
            }
            m_services.incidents.ask(
                &m_page,
                [id = m_state.incidentId](incidents::Store &store) {
                    return id.isEmpty() ? Changes(std::vector<incidents::Change>{}) : store.history(id);
                },
                [this, rows](const Changes &changes) mutable {
                    for (const incidents::Change &change :
                         changes ? *changes : std::vector<incidents::Change>{}) {
                        SideRow row;
                        row.id = QStringLiteral("change%1").arg(rows.size());
                        row.at = change.at;
                        row.text = words::changedFieldName(change.what);
                        row.detail = change.who;
                        rows.push_back(std::move(row));
                    }
                    std::stable_sort(rows.begin(), rows.end(),
                                     [](const SideRow &a, const SideRow &b) { return b.at < a.at; });
                    for (SideRow &row : rows) {
                        row.time = ReviewWords::clock(row.at);
                        row.number = ReviewWords::date(row.at);
                    }
                    m_side->setHistory(rows);
                });
        });
}

// A received file is one list of pieces; they are few.
void ReviewPage::Parts::readReceived(const QString &laneId)
{
    Lane *lane = laneById(laneId);
    if (!lane || lane->whole)
        return;
    m_services.incidents.ask(
        &m_page,
        [index = lane->index](incidents::Store &) {
            std::vector<archive::Stretch> all;
            base::WallTime after{};
            while (const auto piece = index->pieceAfter(after)) {
                if (piece->range.to <= after)
                    break;
                archive::Stretch stretch;
                stretch.range = piece->range;
                stretch.clock = piece->clock;
                all.push_back(stretch);
                after = piece->range.to;
            }
            return all;
        },
        [this, laneId](const std::vector<archive::Stretch> &all) {
            Lane *found = laneById(laneId);
            if (!found)
                return;
            found->whole = shifted(all, correctionOf(laneId));
            applyLanes();
            askBounds();
        });
}

} // namespace videoguard::review
