// SPDX-License-Identifier: EUPL-1.2
#include "app/base/clock.h"
#include "app/base/error.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace videoguard::base;
using namespace std::chrono_literals;

TEST_CASE("every kind of error has its own name", "[base][error]")
{
    QSet<QString> names;
    int kinds = 0;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind, ++kinds)
        names.insert(toString(static_cast<ErrorKind>(kind)));
    CHECK(names.size() == kinds);
    CHECK_FALSE(names.contains(QString()));
    CHECK(toString(ErrorKind::NotFound) == QStringLiteral("not found"));
}

TEST_CASE("an error is one line: its kind, what was attempted and why it failed", "[base][error]")
{
    const Error bare{ErrorKind::Timeout, QStringLiteral("open rtsp://10.0.0.7/main"), {}};
    CHECK(describe(bare) == QStringLiteral("timeout: open rtsp://10.0.0.7/main"));
    const Error whole{ErrorKind::Full, QStringLiteral("write a.db"), QStringLiteral("no space")};
    CHECK(describe(whole) == QStringLiteral("full: write a.db (no space)"));
}

TEST_CASE("a failed result carries its error", "[base][error]")
{
    const Result<int> result = fail(ErrorKind::NotFound, QStringLiteral("find it"), QStringLiteral("404"));
    REQUIRE_FALSE(result);
    CHECK(result.error() == Error{ErrorKind::NotFound, QStringLiteral("find it"), QStringLiteral("404")});
}

TEST_CASE("moments of the world are compared and subtracted in microseconds", "[base][clock]")
{
    const WallTime earlier{1'700'000'000'000'000us};
    const WallTime later = earlier + 1500ms;
    CHECK(later > earlier);
    CHECK(later - earlier == 1'500'000us);
    CHECK(earlier.isKnown());
    CHECK_FALSE(WallTime().isKnown());
}

TEST_CASE("the machine's clock runs and is of this century", "[base][clock]")
{
    const SteadyTime before = systemClock().steady();
    CHECK(systemClock().wall().sinceEpoch > std::chrono::hours(24 * 365 * 50));
    CHECK(systemClock().steady() >= before);
    CHECK(&systemClock() == &systemClock());
}
