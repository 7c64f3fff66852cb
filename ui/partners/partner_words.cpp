// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/partner_words.h"

#include "ui/words/camera_words.h"

#include <QDateTime>

namespace videoguard::partners {

using base::ErrorKind;

namespace {

constexpr qint64 kMinute_us = 60'000'000;

QDateTime local(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000);
}

} // namespace

QString whenText(qint64 us, qint64 now_us, const QLocale &locale)
{
    if (us <= 0)
        return PartnerWords::tr("never");
    const QDateTime then = local(us);
    const QString time = then.time().toString(QStringLiteral("HH:mm"));
    const qint64 days = then.date().daysTo(local(now_us).date());
    if (days == 0)
        return time;
    //: a time of yesterday
    return days == 1 ? PartnerWords::tr("yesterday %1").arg(time) : words::shortMoment(then, locale);
}

QString lastingText(qint64 us, qint64 now_us)
{
    const qint64 minutes = std::max<qint64>(0, now_us - us) / kMinute_us;
    if (minutes < 1)
        return PartnerWords::tr("less than a minute");
    if (minutes < 90)
        return PartnerWords::tr("%1 min").arg(minutes);
    const qint64 hours = (minutes + 30) / 60;
    if (hours < 48)
        return PartnerWords::tr("%1 h").arg(hours);
    return PartnerWords::tr("%n days", nullptr, static_cast<int>((hours + 12) / 24));
}

QString sizeText(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString shortName(const catalogue::Partner &partner, const QString &language)
{
    return partner.seat.isEmpty() ? partner.name(language) : partner.seat;
}

QString failureText(const base::Error &error)
{
    const auto because = [&error](const QString &words) {
        //: what happened, technical cause
        return error.cause.isEmpty() ? words : PartnerWords::tr("%1 (%2)").arg(words, error.cause);
    };
    switch (error.kind) {
    case ErrorKind::Timeout:
        return because(PartnerWords::tr("no answer in time"));
    case ErrorKind::Unreachable:
        return because(PartnerWords::tr("no connection"));
    case ErrorKind::Denied:
        return because(PartnerWords::tr("the server refused access"));
    case ErrorKind::Untrusted:
        return because(PartnerWords::tr("the certificate of the server is not trusted"));
    case ErrorKind::NotFound:
        return because(PartnerWords::tr("not found on the server"));
    case ErrorKind::Unsupported:
        return because(PartnerWords::tr("the server speaks another language"));
    case ErrorKind::Corrupt:
        return because(PartnerWords::tr("the answer was damaged"));
    case ErrorKind::Conflict:
        return because(PartnerWords::tr("it was changed meanwhile"));
    case ErrorKind::Full:
        return because(PartnerWords::tr("no space, or too large"));
    case ErrorKind::Cancelled:
        return PartnerWords::tr("stopped");
    case ErrorKind::Internal:
        break;
    }
    return because(PartnerWords::tr("an unexpected answer"));
}

QString languageOf(const QLocale &locale)
{
    return locale.name().left(2);
}

} // namespace videoguard::partners
