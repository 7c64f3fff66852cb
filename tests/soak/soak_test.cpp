// SPDX-License-Identifier: EUPL-1.2
#include "tests/soak/soak_run.h"
#include "tests/support/catch.h"

using namespace videoguard;

namespace {

/// Two minutes in all. The memory is looked at late and coarsely: under AddressSanitizer freed memory stays
/// in quarantine. A leak of decoded pictures (350 kB each, 240 a second) would still be far above it.
soak::Plan shortPlan()
{
    soak::Plan plan;
    plan.length = std::chrono::seconds(60);
    plan.recovery = std::chrono::seconds(40);
    plan.settled = std::chrono::seconds(20);
    plan.memoryWindow = std::chrono::seconds(15);
    return plan;
}

constexpr double kMostGrowth_mb = 60;

} // namespace

TEST_CASE("Sixteen streams survive two minutes of cuts, stalls and losses", "[soak]")
{
    const soak::Plan plan = shortPlan();
    const auto outcome = soak::run(plan, [](const QString &line) { UNSCOPED_INFO(line); });
    if (!outcome)
        FAIL(base::describe(outcome.error()));
    INFO("last words: " << outcome->lastWords);
    CHECK(outcome->exitCode == 0);
    CHECK(outcome->liveAtEnd == plan.streams);
    CHECK(outcome->troubles > 10);
    // With every stream troubled half of the time, a third of all pictures is the least that must come
    // through.
    CHECK(outcome->picturesShown > plan.streams * 15 * plan.length.count() / 3);
    CHECK(outcome->growth_mb() < kMostGrowth_mb);
}
