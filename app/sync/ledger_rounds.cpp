// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/ledger_loan.h"

#include <array>

namespace videoguard::sync {

using base::ErrorKind;
using base::Result;

namespace {

constexpr int kKeptRounds = 2000;
constexpr std::array kKinds = {ErrorKind::Cancelled,   ErrorKind::Timeout,   ErrorKind::Unreachable,
                               ErrorKind::Denied,      ErrorKind::Untrusted, ErrorKind::NotFound,
                               ErrorKind::Unsupported, ErrorKind::Corrupt,   ErrorKind::Conflict,
                               ErrorKind::Full,        ErrorKind::Internal};

ErrorKind kindOf(const QString &word)
{
    for (const ErrorKind kind : kKinds) {
        if (base::toString(kind) == word)
            return kind;
    }
    return ErrorKind::Internal;
}

} // namespace

Result<void> Ledger::addRound(const Round &round)
{
    {
        auto add = loan("INSERT INTO sync_round (feed, begin_us, end_us, received, seen, sent, refused, "
                        "bytes_in, bytes_out, reconciled, failure, what, cause) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        if (!add)
            return tl::unexpected(add.error());
        (*add)->bind(1, round.feed).bind(2, round.begin_us).bind(3, round.end_us).bind(4, round.received);
        (*add)->bind(5, round.seen).bind(6, round.sent).bind(7, round.refused).bind(8, round.bytesIn);
        (*add)->bind(9, round.bytesOut).bind(10, int(round.reconciled));
        if (round.failure)
            (*add)->bind(11, base::toString(round.failure->kind));
        (*add)->bind(12, round.failure ? filled(round.failure->what) : QStringLiteral(""));
        (*add)->bind(13, round.failure ? filled(round.failure->cause) : QStringLiteral(""));
        if (auto added = (*add)->run(); !added)
            return added;
    }
    {
        auto trim = loan("DELETE FROM sync_round WHERE number <= (SELECT max(number) FROM sync_round) - ?");
        if (!trim)
            return tl::unexpected(trim.error());
        if (auto trimmed = (*trim)->bind(1, kKeptRounds).run(); !trimmed)
            return trimmed;
    }
    auto touch = loan("UPDATE sync_feed SET contact_us = iif(?1, ?2, contact_us), "
                      "received_us = iif(?3, ?2, received_us) WHERE feed = ?4");
    if (!touch)
        return tl::unexpected(touch.error());
    (*touch)->bind(1, int(!round.failure)).bind(2, round.end_us).bind(3, int(round.received > 0));
    return (*touch)->bind(4, round.feed).run();
}

Result<std::vector<Round>> Ledger::rounds(int limit)
{
    auto find = loan("SELECT number, feed, begin_us, end_us, received, seen, sent, refused, bytes_in, "
                     "bytes_out, reconciled, failure, what, cause FROM sync_round "
                     "ORDER BY number DESC LIMIT ?");
    if (!find)
        return tl::unexpected(find.error());
    (*find)->bind(1, limit);
    std::vector<Round> rounds;
    auto row = (*find)->step();
    for (; row && *row; row = (*find)->step()) {
        const database::Statement &found = **find;
        Round round;
        round.number = found.integer(0);
        round.feed = found.integer(1);
        round.begin_us = found.integer(2);
        round.end_us = found.integer(3);
        round.received = int(found.integer(4));
        round.seen = int(found.integer(5));
        round.sent = int(found.integer(6));
        round.refused = int(found.integer(7));
        round.bytesIn = found.integer(8);
        round.bytesOut = found.integer(9);
        round.reconciled = found.integer(10) != 0;
        if (!found.isNull(11))
            round.failure = base::Error{kindOf(found.text(11)), found.text(12), found.text(13)};
        rounds.push_back(std::move(round));
    }
    if (!row)
        return tl::unexpected(row.error());
    return rounds;
}

Result<qint64> Ledger::lastContact(qint64 feed)
{
    return number("SELECT contact_us FROM sync_feed WHERE feed = ?", feed);
}

Result<qint64> Ledger::lastReceived(qint64 feed)
{
    return number("SELECT received_us FROM sync_feed WHERE feed = ?", feed);
}

} // namespace videoguard::sync
