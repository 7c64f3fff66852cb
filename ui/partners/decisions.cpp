// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/decisions.h"

#include "app/catalogue/camera_record.h"
#include "ui/partners/partner_words.h"
#include "ui/words/camera_words.h"

#include <QJsonDocument>

#include <algorithm>

namespace videoguard::partners {

using sync::OutboxItem;
using sync::OutboxState;

namespace {

constexpr qsizetype kFieldsNamed = 3; // more are counted

QJsonObject objectOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

/// "Rīgas iela, stāvlaukums. 4 fields ..." -> the reference stands in the title, the name in the text.
Decision decisionOf(const OutboxItem &item, const DecisionFacts &facts)
{
    const auto [reference, name] =
        recordTitle(item.body.size() > 2 ? item.body : item.theirBody, languageOf(facts.partners.locale));
    Decision decision;
    decision.partnerId = facts.partners.ownPartner;
    decision.outbox = item.number;
    decision.record = item.id;
    if (item.state == OutboxState::Conflict) {
        decision.kind = Decision::Kind::Conflict;
        decision.title = PartnerWords::tr("%1 was changed in two places").arg(reference);
        decision.text = PartnerWords::tr("%1. Until somebody decides, the version on the server is used "
                                         "everywhere.")
                            .arg(name);
        decision.button = PartnerWords::tr("Compare…");
        return decision;
    }
    decision.kind = Decision::Kind::Rejected;
    decision.title = PartnerWords::tr("The server refused the record: %1").arg(reference);
    decision.text = PartnerWords::tr("%1. It stays here, nothing is lost. The server says: %2.")
                        .arg(name, item.reason.isEmpty() ? words::unknownText() : item.reason);
    decision.button = PartnerWords::tr("Correct…");
    return decision;
}

std::optional<Decision> decisionOf(const PartnerRow &row, const sync::FeedState *feed,
                                   const PartnerFacts &facts)
{
    Decision decision;
    decision.partnerId = row.id;
    switch (row.mark) {
    case PartnerMark::Offline:
        if (!row.needs)
            return std::nullopt;
        decision.kind = Decision::Kind::Offline;
        decision.title = row.received_us > 0
                             ? PartnerWords::tr("%1 has not answered since %2")
                                   .arg(row.name, whenText(row.received_us, facts.now_us, facts.locale))
                             : PartnerWords::tr("%1 has not answered yet").arg(row.name);
        decision.button = PartnerWords::tr("Try now");
        break;
    case PartnerMark::Missing:
        if (!feed)
            return std::nullopt;
        decision.kind = Decision::Kind::Offline;
        decision.title = PartnerWords::tr("%1 has no catalogue on the server").arg(row.name);
        decision.button = PartnerWords::tr("Try now");
        break;
    case PartnerMark::Untrusted:
        decision.kind = Decision::Kind::Certificate;
        decision.title = PartnerWords::tr("The certificate of the server is not trusted");
        decision.button = PartnerWords::tr("Check connection…");
        break;
    case PartnerMark::Denied:
        if (!row.needs)
            return std::nullopt;
        decision.kind = Decision::Kind::Access;
        decision.title = PartnerWords::tr("No right to read %1").arg(row.name);
        decision.button = PartnerWords::tr("Try now");
        break;
    default:
        return std::nullopt;
    }
    decision.text = row.detail;
    return decision;
}

std::vector<Decision> ownDecisions(const DecisionFacts &facts)
{
    std::vector<Decision> decisions;
    for (const OutboxState state : {OutboxState::Conflict, OutboxState::Rejected}) {
        for (const OutboxItem &item : facts.outbox) {
            if (item.state == state)
                decisions.push_back(decisionOf(item, facts));
        }
    }
    for (const QString &id : facts.forked) {
        Decision decision;
        decision.kind = Decision::Kind::Fork;
        decision.partnerId = facts.partners.ownPartner;
        decision.record = id;
        decision.title =
            PartnerWords::tr("%1 exists in several versions on the server").arg(facts.titleOf(id));
        decision.text =
            PartnerWords::tr("This happens when a backup was restored. Every partner sees the same "
                             "one of them until somebody decides.");
        decision.button = PartnerWords::tr("Compare versions…");
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

} // namespace

std::pair<QString, QString> recordTitle(const QByteArray &body, const QString &language)
{
    const catalogue::CameraRecord record(objectOf(body));
    QString reference = record.reference();
    const QString name = record.name(language);
    if (reference.isEmpty())
        reference = name.isEmpty() ? PartnerWords::tr("A record without a number") : name;
    QStringList parts;
    for (const QString &part : {name, record.place()}) {
        if (!part.isEmpty() && part != reference)
            parts += part;
    }
    return {reference, parts.join(QStringLiteral(", "))};
}

QString changedText(const OutboxItem &item)
{
    const QJsonObject now = objectOf(item.body);
    if (now.value(QStringLiteral("_deleted")).toBool())
        return PartnerWords::tr("deleted");
    if (item.baseBody.isEmpty())
        return PartnerWords::tr("new record");
    QStringList names;
    for (const QString &path : catalogue::changedFields(catalogue::CameraRecord(objectOf(item.baseBody)),
                                                        catalogue::CameraRecord(now))) {
        if (path.endsWith(QLatin1String("_src")))
            continue;
        const QString name = words::fieldName(path);
        if (!names.contains(name))
            names += name;
    }
    const auto more = static_cast<int>(names.size() - kFieldsNamed);
    if (names.isEmpty())
        return PartnerWords::tr("saved again");
    const QString shown = names.mid(0, kFieldsNamed).join(QStringLiteral(", "));
    //: names of fields, and how many others
    return more > 0 ? PartnerWords::tr("%1 and %n more", nullptr, more).arg(shown) : shown;
}

std::vector<Decision> decisionsOf(const DecisionFacts &facts)
{
    std::vector<Decision> decisions;
    if (facts.partners.state.refused || facts.needsPassword) {
        Decision decision;
        decision.kind = Decision::Kind::LogIn;
        decision.title = facts.partners.state.refused
                             ? PartnerWords::tr("The server refused name or password")
                             : PartnerWords::tr("The password for the server is not known here");
        decision.text =
            PartnerWords::tr("Nothing is sent or received until it is entered. No further attempts, "
                             "so that the server does not lock the account.");
        decision.button = PartnerWords::tr("Enter password…");
        decisions.push_back(std::move(decision));
    }
    for (Decision &own : ownDecisions(facts))
        decisions.push_back(std::move(own));
    if (facts.publishable) {
        Decision decision;
        decision.kind = Decision::Kind::Publish;
        decision.partnerId = facts.partners.ownPartner;
        decision.title = PartnerWords::tr("The own catalogue is not published yet");
        decision.text = PartnerWords::tr("The partners do not see your cameras. What never leaves this "
                                         "installation (addresses in the network, notes) stays here.");
        decision.button = PartnerWords::tr("Publish own catalogue…");
        decisions.push_back(std::move(decision));
    }
    bool certificate = false;
    for (const PartnerRow &row : facts.rows) {
        const auto feed = std::find_if(
            facts.partners.state.feeds.begin(), facts.partners.state.feeds.end(), [&](const auto &one) {
                return one.feed.kind == sync::FeedKind::Catalogue && one.feed.owner == row.id;
            });
        const bool known = feed != facts.partners.state.feeds.end();
        if (known && feed->counts.refused > 0) {
            Decision decision;
            decision.kind = Decision::Kind::Refused;
            decision.partnerId = row.id;
            decision.title =
                PartnerWords::tr("%n records of %1 were not accepted", nullptr, feed->counts.refused)
                    .arg(row.name);
            decision.text =
                PartnerWords::tr("Nothing here was changed. The partner can correct them; the list "
                                 "says why.");
            decision.button = PartnerWords::tr("Show records");
            decisions.push_back(std::move(decision));
        }
        std::optional<Decision> decision = decisionOf(row, known ? &*feed : nullptr, facts.partners);
        // One server, one certificate: it is said once.
        if (decision && decision->kind == Decision::Kind::Certificate && std::exchange(certificate, true))
            continue;
        if (decision)
            decisions.push_back(std::move(*decision));
    }
    std::stable_sort(decisions.begin(), decisions.end(),
                     [](const Decision &one, const Decision &other) { return one.kind < other.kind; });
    return decisions;
}

std::vector<WaitingLine> waitingLines(const std::vector<OutboxItem> &outbox, int most, const QLocale &locale)
{
    std::vector<WaitingLine> lines;
    for (const OutboxItem &item : outbox) {
        if (static_cast<int>(lines.size()) >= most)
            break;
        WaitingLine line;
        line.outbox = item.number;
        line.record = item.id;
        std::tie(line.reference, line.name) = recordTitle(item.body, languageOf(locale));
        QString next;
        switch (item.state) {
        case OutboxState::Waiting:
            next = item.reason.isEmpty()
                       ? PartnerWords::tr("sent with the next round")
                       : PartnerWords::tr("sent with the next round, last attempt: %1").arg(item.reason);
            break;
        case OutboxState::Sending:
            next = PartnerWords::tr("sending");
            break;
        case OutboxState::Conflict:
            next = PartnerWords::tr("waits for the decision above");
            break;
        case OutboxState::Rejected:
            next = PartnerWords::tr("refused: %1").arg(item.reason);
            break;
        }
        //: changed fields · what happens next
        line.what = PartnerWords::tr("%1 · %2").arg(changedText(item), next);
        lines.push_back(std::move(line));
    }
    return lines;
}

QString iconOf(Decision::Kind kind)
{
    switch (kind) {
    case Decision::Kind::LogIn:
    case Decision::Kind::Access:
        return QStringLiteral("lock");
    case Decision::Kind::Conflict:
    case Decision::Kind::Fork:
        return QStringLiteral("git-compare");
    case Decision::Kind::Rejected:
    case Decision::Kind::Refused:
        return QStringLiteral("triangle-alert");
    case Decision::Kind::Certificate:
        return QStringLiteral("shield-alert");
    case Decision::Kind::Publish:
        return QStringLiteral("upload");
    case Decision::Kind::Offline:
        break;
    }
    return QStringLiteral("cloud-off");
}

} // namespace videoguard::partners
