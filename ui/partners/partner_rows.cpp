// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/partner_rows.h"

#include "ui/partners/partner_words.h"

#include <QCollator>

#include <algorithm>

namespace videoguard::partners {

using base::ErrorKind;
using sync::FeedState;

namespace {

const FeedState *feedOf(const sync::EngineState &state, const QString &partnerId)
{
    const auto found = std::find_if(state.feeds.begin(), state.feeds.end(), [&](const FeedState &feed) {
        return feed.feed.kind == sync::FeedKind::Catalogue && feed.feed.owner == partnerId;
    });
    return found == state.feeds.end() ? nullptr : &*found;
}

QString waitingText(int waiting)
{
    return PartnerWords::tr("%n changes waiting", nullptr, waiting);
}

struct Said {
    PartnerMark mark;
    QString words;
    QString detail;
};

Said failureOf(const FeedState &feed, const PartnerFacts &facts)
{
    const QString since = whenText(feed.lastContact_us, facts.now_us, facts.locale);
    switch (feed.failure->kind) {
    case ErrorKind::Denied:
        return {PartnerMark::Denied, PartnerWords::tr("Server refuses access"),
                PartnerWords::tr("The server does not let this console read the records. Whoever runs it can "
                                 "give the right. The server says: %1.")
                    .arg(failureText(*feed.failure))};
    case ErrorKind::Untrusted:
        return {PartnerMark::Untrusted, PartnerWords::tr("Certificate not trusted"),
                failureText(*feed.failure)};
    case ErrorKind::NotFound:
        return {PartnerMark::Missing, PartnerWords::tr("Not on the server"),
                PartnerWords::tr("The directory names this partner, but its catalogue is not there yet.")};
    default:
        break;
    }
    const QString words = feed.lastContact_us > 0 ? PartnerWords::tr("No connection since %1").arg(since)
                                                  : PartnerWords::tr("No connection yet");
    QString detail = PartnerWords::tr("The last received data are shown. The server says: %1.")
                         .arg(failureText(*feed.failure));
    if (feed.nextAttempt_us > 0)
        detail += QLatin1Char(' ') + PartnerWords::tr("Next attempt %1.")
                                         .arg(whenText(feed.nextAttempt_us, facts.now_us, facts.locale));
    return {PartnerMark::Offline, words, detail};
}

Said decisionOf(const FeedState &feed)
{
    const sync::FeedCounts &counts = feed.counts;
    QStringList words;
    PartnerMark mark = PartnerMark::Conflict;
    const int differing = counts.outboxConflicts + (feed.feed.own ? counts.forks : 0);
    if (differing > 0)
        words += PartnerWords::tr("%n conflicts", nullptr, differing);
    if (counts.outboxRejected > 0) {
        if (words.isEmpty())
            mark = PartnerMark::Rejected;
        words += PartnerWords::tr("%n changes refused by the server", nullptr, counts.outboxRejected);
    }
    if (counts.refused > 0) {
        if (words.isEmpty())
            mark = PartnerMark::Refused;
        words += PartnerWords::tr("%n records refused by us", nullptr, counts.refused);
    }
    if (!words.isEmpty() && counts.outboxWaiting > 0)
        words += waitingText(counts.outboxWaiting);
    return {mark, words.join(QStringLiteral(", ")), {}};
}

QString receivingText(const FeedState &feed, const QLocale &locale)
{
    if (feed.pending < 0)
        return feed.received > 0
                   ? PartnerWords::tr("Receiving, %1 so far").arg(locale.toString(feed.received))
                   : PartnerWords::tr("Asking for changes");
    return PartnerWords::tr("Receiving %1 of %2")
        .arg(locale.toString(feed.received), locale.toString(feed.received + feed.pending));
}

Said stateOf(const FeedState *feed, const PartnerFacts &facts)
{
    if (!feed)
        return {
            PartnerMark::Missing, PartnerWords::tr("Not in the directory"),
            PartnerWords::tr("The partner has cameras here, but the server's directory does not name it.")};
    if (Said decision = decisionOf(*feed); !decision.words.isEmpty())
        return decision;
    if (facts.state.refused)
        return {PartnerMark::Denied, PartnerWords::tr("Server refuses log-in"), {}};
    if (facts.paused)
        return {PartnerMark::Paused, PartnerWords::tr("Paused"), {}};
    if (feed->failingSince_us > 0 && feed->failure)
        return failureOf(*feed, facts);
    if (feed->phase == FeedState::Phase::Reconciling)
        return {PartnerMark::Receiving, PartnerWords::tr("Comparing all records"), {}};
    if (feed->phase == FeedState::Phase::Pulling && (feed->pending > 0 || !feed->complete))
        return {PartnerMark::Receiving, receivingText(*feed, facts.locale), {}};
    if (feed->lastContact_us == 0)
        return {PartnerMark::Unread, PartnerWords::tr("Never read"), {}};
    if (feed->pending > 0)
        return {
            PartnerMark::Behind, PartnerWords::tr("%n behind", nullptr, static_cast<int>(feed->pending)), {}};
    if (!feed->complete && facts.state.running)
        return {PartnerMark::Behind, PartnerWords::tr("Not complete yet"), {}};
    if (feed->phase == FeedState::Phase::Pushing)
        return {PartnerMark::Receiving, PartnerWords::tr("Sending"), {}};
    return {PartnerMark::Agreed, PartnerWords::tr("In agreement"), {}};
}

bool needsAttention(PartnerMark mark, const PartnerFacts &facts)
{
    switch (mark) {
    case PartnerMark::Conflict:
    case PartnerMark::Rejected:
    case PartnerMark::Refused:
    case PartnerMark::Untrusted:
    case PartnerMark::Missing:
        return true;
    case PartnerMark::Denied:
        return !facts.state.refused;
    case PartnerMark::Offline:
        return facts.state.offlineSince_us == 0;
    default:
        return false;
    }
}

/// Smaller stands higher among those that need attention.
int urgency(const PartnerRow &row)
{
    if (row.own)
        return 0;
    return row.mark == PartnerMark::Offline || row.mark == PartnerMark::Missing ? 2 : 1;
}

} // namespace

std::vector<PartnerRow> partnerRows(const PartnerFacts &facts)
{
    std::vector<PartnerRow> rows;
    const QString language = languageOf(facts.locale);
    for (const catalogue::Partner &partner : facts.partners) {
        const FeedState *feed = feedOf(facts.state, partner.id);
        const CameraCount cameras = facts.cameras.value(partner.id);
        const bool own = partner.id == facts.ownPartner;
        if (!feed && !own && cameras == CameraCount())
            continue;
        PartnerRow row;
        row.id = partner.id;
        row.country = partner.country;
        row.name = partner.name(language);
        row.own = own;
        row.cameras = cameras;
        if (feed) {
            row.received_us = feed->lastContact_us;
            row.waiting =
                feed->counts.outboxWaiting + feed->counts.outboxConflicts + feed->counts.outboxRejected;
        }
        Said said = stateOf(feed, facts);
        row.mark = said.mark;
        row.state = said.words;
        row.detail = said.detail;
        if (row.mark == PartnerMark::Agreed && row.waiting > 0)
            row.state = waitingText(row.waiting);
        row.needs = needsAttention(row.mark, facts);
        rows.push_back(std::move(row));
    }
    QCollator collator(facts.locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(rows.begin(), rows.end(), [&](const PartnerRow &one, const PartnerRow &other) {
        if (one.needs != other.needs)
            return one.needs;
        if (one.needs && urgency(one) != urgency(other))
            return urgency(one) < urgency(other);
        const int order = collator.compare(one.name, other.name);
        return order != 0 ? order < 0 : one.id < other.id;
    });
    return rows;
}

Summary summarise(const std::vector<PartnerRow> &rows)
{
    Summary summary;
    for (const PartnerRow &row : rows) {
        summary.agreed += row.mark == PartnerMark::Agreed ? 1 : 0;
        summary.needs += row.needs ? 1 : 0;
        summary.waiting += row.waiting;
        summary.cameras += row.cameras.fixed + row.cameras.mobile;
    }
    return summary;
}

QString cameraText(const CameraCount &count, const QLocale &locale)
{
    //: fixed cameras + mobile ones
    return count.mobile > 0
               ? PartnerWords::tr("%1 + %2").arg(locale.toString(count.fixed), locale.toString(count.mobile))
               : locale.toString(count.fixed);
}

QString iconOf(PartnerMark mark)
{
    switch (mark) {
    case PartnerMark::Conflict:
        return QStringLiteral("git-compare");
    case PartnerMark::Rejected:
    case PartnerMark::Refused:
    case PartnerMark::Untrusted:
        return QStringLiteral("triangle-alert");
    case PartnerMark::Denied:
        return QStringLiteral("lock");
    case PartnerMark::Missing:
        return QStringLiteral("circle-question-mark");
    case PartnerMark::Offline:
        return QStringLiteral("cloud-off");
    case PartnerMark::Receiving:
        return QStringLiteral("download");
    case PartnerMark::Behind:
        return QStringLiteral("history");
    case PartnerMark::Unread:
        return QStringLiteral("circle-dashed");
    case PartnerMark::Paused:
        return QStringLiteral("pause");
    case PartnerMark::Agreed:
        break;
    }
    return QStringLiteral("check");
}

} // namespace videoguard::partners
