// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/sync_sign.h"

#include "ui/partners/partner_words.h"
#include "ui/partners/partners_page.h"

#include <algorithm>

namespace videoguard::partners {

namespace {

/// An outbox that waits longer than this, with a server that answers, is not quiet any more.
constexpr qint64 kStuck_us = 15LL * 60 * 1'000'000;

bool isCatalogue(const sync::FeedState &feed)
{
    return feed.feed.kind == sync::FeedKind::Catalogue;
}

qint64 newestContact(const sync::EngineState &state)
{
    qint64 newest = 0;
    for (const sync::FeedState &feed : state.feeds)
        newest = std::max(newest, feed.lastContact_us);
    return newest;
}

/// Own changes wait although the own database fails while others answer.
bool outboxIsStuck(const SignFacts &facts)
{
    return std::any_of(facts.state.feeds.begin(), facts.state.feeds.end(), [&](const auto &feed) {
        return feed.feed.own && isCatalogue(feed) && feed.counts.outboxWaiting > 0 &&
               feed.failingSince_us > 0 && facts.state.offlineSince_us == 0 &&
               facts.now_us - feed.failingSince_us > kStuck_us;
    });
}

QString waitingWords(int waiting)
{
    return PartnerWords::tr("%n changes wait", nullptr, waiting);
}

SyncSign loudSign(const SignFacts &facts)
{
    SyncSign sign{QStringLiteral("git-compare"),
                  PartnerWords::tr("%n decisions wait", nullptr, facts.decisions),
                  PartnerWords::tr("The partners' screen says what needs somebody."), true};
    if (facts.state.refused) {
        sign.icon = QStringLiteral("lock");
        sign.text = PartnerWords::tr("Server refuses log-in");
        sign.tooltip = PartnerWords::tr("Nothing is sent or received until name and password are right.");
    } else if (facts.needsPassword) {
        sign.icon = QStringLiteral("lock");
        sign.text = PartnerWords::tr("Password for partners needed");
        sign.tooltip = PartnerWords::tr("Nothing is sent or received until the password is entered.");
    } else if (facts.decisions == 0) {
        sign.icon = QStringLiteral("triangle-alert");
        sign.text = PartnerWords::tr("%n changes cannot leave", nullptr, facts.waiting);
        sign.tooltip = PartnerWords::tr("Other databases answer, the own one does not.");
    }
    return sign;
}

} // namespace

SyncSign syncSign(const SignFacts &facts)
{
    if (!facts.joined)
        return {QStringLiteral("cloud-off"), PartnerWords::tr("Not connected to partners"),
                PartnerWords::tr("The catalogue is kept here alone."), false};
    if (facts.state.refused || facts.needsPassword || facts.decisions > 0 || outboxIsStuck(facts))
        return loudSign(facts);
    const QLocale &locale = facts.locale;
    const QString waiting = facts.waiting > 0 ? waitingWords(facts.waiting) : QString();
    if (facts.paused)
        return {QStringLiteral("pause"), PartnerWords::tr("Synchronisation paused"), waiting, false};
    const qint64 contact = newestContact(facts.state);
    if (facts.state.offlineSince_us > 0)
        return {QStringLiteral("cloud-off"),
                PartnerWords::tr("Offline since %1")
                    .arg(whenText(facts.state.offlineSince_us, facts.now_us, locale)),
                waiting.isEmpty() ? PartnerWords::tr("Everything here works.")
                                  : PartnerWords::tr("Everything here works; %1.").arg(waiting),
                false};
    qint64 behind = 0;
    bool receiving = false;
    for (const sync::FeedState &feed : facts.state.feeds) {
        if (!isCatalogue(feed))
            continue;
        behind += std::max<qint64>(0, feed.pending);
        receiving = receiving || (feed.phase == sync::FeedState::Phase::Pulling && feed.received > 0);
    }
    if (behind > 0)
        return {QStringLiteral("download"),
                PartnerWords::tr("Receiving, %1 left").arg(locale.toString(behind)), waiting, false};
    if (receiving)
        return {QStringLiteral("download"), PartnerWords::tr("Receiving"), waiting, false};
    if (contact == 0)
        return {QStringLiteral("refresh-cw"), PartnerWords::tr("Connecting to partners"), waiting, false};
    return {QStringLiteral("refresh-cw"),
            PartnerWords::tr("Synchronised %1").arg(whenText(contact, facts.now_us, locale)), waiting, false};
}

SyncSign syncSign(const console::SyncDesk &desk, qint64 now_us)
{
    const console::SyncSettings &settings = desk.settings();
    return syncSign(SignFacts{settings.isJoined(), settings.paused, desk.needsPassword(), desk.decisions(),
                              desk.waiting(), desk.state(), now_us, QLocale()});
}

} // namespace videoguard::partners
