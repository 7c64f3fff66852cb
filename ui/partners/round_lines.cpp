// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/decisions.h"
#include "ui/partners/partner_words.h"

#include <QSet>

#include <map>

namespace videoguard::partners {

namespace {

constexpr qint64 kMinute_us = 60'000'000;

struct Minute {
    QSet<qint64> answered; ///< feeds
    int received = 0;
    int sent = 0;
    int refused = 0;
    bool reconciled = false;
    QStringList from;   ///< partners that something came from
    QStringList silent; ///< partners that did not answer
    QString failure;    ///< of the last of those
};

QString textOf(const Minute &minute, bool one)
{
    QStringList parts;
    const auto asked = static_cast<int>(minute.answered.size());
    if (asked > 0 && !one)
        parts += PartnerWords::tr("%n partners asked", nullptr, asked);
    if (asked > 0) {
        QString received = PartnerWords::tr("%n received", nullptr, minute.received);
        if (!minute.from.isEmpty() && minute.from.size() <= 2 && !one)
            received += QStringLiteral(" (") + minute.from.join(QStringLiteral(", ")) + QLatin1Char(')');
        parts += received;
        parts += PartnerWords::tr("%n sent", nullptr, minute.sent);
    }
    if (minute.refused > 0)
        parts += PartnerWords::tr("%n refused", nullptr, minute.refused);
    if (minute.reconciled)
        parts += PartnerWords::tr("all records compared");
    if (minute.silent.size() > 2)
        parts +=
            PartnerWords::tr("no answer from %n partners", nullptr, static_cast<int>(minute.silent.size()));
    else if (!minute.silent.isEmpty() && !one)
        parts += PartnerWords::tr("no answer from %1").arg(minute.silent.join(QStringLiteral(", ")));
    if (!minute.failure.isEmpty() && one)
        parts += minute.failure;
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::vector<RoundLine> roundLines(const std::vector<sync::Round> &rounds, const QHash<qint64, QString> &names,
                                  qint64 now_us, const QLocale &locale, int most)
{
    std::map<qint64, Minute, std::greater<>> minutes;
    for (const sync::Round &round : rounds) {
        Minute &minute = minutes[round.end_us / kMinute_us];
        const QString name = names.value(round.feed);
        minute.received += round.received;
        minute.sent += round.sent;
        minute.refused += round.refused;
        minute.reconciled = minute.reconciled || round.reconciled;
        if (round.received > 0 && !name.isEmpty() && !minute.from.contains(name))
            minute.from += name;
        if (!round.failure)
            minute.answered += round.feed;
        else if (round.failure->kind != base::ErrorKind::Cancelled) {
            minute.failure = failureText(*round.failure);
            if (!name.isEmpty() && !minute.silent.contains(name))
                minute.silent += name;
        }
    }
    std::vector<RoundLine> lines;
    for (const auto &[at, minute] : minutes) {
        if (static_cast<int>(lines.size()) >= most)
            break;
        const QString text = textOf(minute, names.size() == 1);
        if (!text.isEmpty())
            lines.push_back({whenText(at * kMinute_us, now_us, locale), text, !minute.silent.isEmpty()});
    }
    return lines;
}

} // namespace videoguard::partners
