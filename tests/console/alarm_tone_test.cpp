// SPDX-License-Identifier: EUPL-1.2
#include "app/console/alarm_tone.h"

#include "tests/support/catch.h"

#include <cstring>

using namespace videoguard;

TEST_CASE("the alarm's tone lasts three seconds, begins and ends softly and does not clip", "[alarm_tone]")
{
    const QByteArray bytes = console::AlarmTone::samples();
    std::vector<qint16> samples(static_cast<size_t>(bytes.size()) / sizeof(qint16));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(qint16));
    CHECK(samples.size() == 3U * 48000U);
    CHECK(samples.front() == 0);
    CHECK(std::abs(samples.back()) < 200);
    const auto [least, most] = std::minmax_element(samples.begin(), samples.end());
    CHECK(*most > 8000);
    CHECK(*most < 20000);
    CHECK(*least > -20000);
}
