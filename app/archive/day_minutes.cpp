// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/day_minutes.h"

#include <QtEndian>

#include <algorithm>

namespace videoguard::archive {

namespace {

constexpr int kBits = 64;

} // namespace

void DayMinutes::set(int from, int to, bool value)
{
    while (from < to) {
        const int bit = from % kBits;
        const int count = std::min(to - from, kBits - bit);
        const quint64 mask = (count == kBits ? ~quint64(0) : (quint64(1) << count) - 1) << bit;
        quint64 &word = m_words[std::size_t(from / kBits)];
        word = value ? word | mask : word & ~mask;
        from += count;
    }
}

int DayMinutes::nextSet(int from) const
{
    for (int at = from; at < kMinutesOfDay; at = (at / kBits + 1) * kBits) {
        const quint64 rest = m_words[std::size_t(at / kBits)] >> (at % kBits);
        if (rest != 0)
            return std::min(at + std::countr_zero(rest), kMinutesOfDay);
    }
    return kMinutesOfDay;
}

int DayMinutes::nextClear(int from) const
{
    for (int at = from; at < kMinutesOfDay; at = (at / kBits + 1) * kBits) {
        const quint64 rest = ~m_words[std::size_t(at / kBits)] >> (at % kBits);
        if (rest != 0)
            return std::min(at + std::countr_zero(rest), kMinutesOfDay);
    }
    return kMinutesOfDay;
}

DayMinutes &DayMinutes::operator|=(const DayMinutes &other)
{
    for (std::size_t i = 0; i < kWords; ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

QByteArray DayMinutes::toBlob() const
{
    QByteArray blob(kWords * qsizetype(sizeof(quint64)), '\0');
    qToLittleEndian<quint64>(m_words.data(), kWords, blob.data());
    return blob;
}

DayMinutes DayMinutes::fromBlob(const QByteArray &blob)
{
    DayMinutes minutes;
    if (blob.size() == kWords * qsizetype(sizeof(quint64)))
        qFromLittleEndian<quint64>(blob.constData(), kWords, minutes.m_words.data());
    return minutes;
}

MinuteSpan minutesOn(qint64 day, const TimeRange &range)
{
    const qint64 begin = day * kDay_us;
    const qint64 from = std::max(qint64(range.from.sinceEpoch.count()), begin) - begin;
    const qint64 to = std::min(qint64(range.to.sinceEpoch.count()), begin + kDay_us) - begin;
    if (to <= from)
        return {};
    return {int(from / kMinute_us), int((to + kMinute_us - 1) / kMinute_us)};
}

} // namespace videoguard::archive
