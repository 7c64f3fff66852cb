// SPDX-License-Identifier: EUPL-1.2
#include "app/console/process_load.h"

#include "tests/support/catch.h"

#include <QThread>

#include <cstring>

using namespace videoguard;
using namespace videoguard::console;
using namespace std::chrono_literals;

namespace {

// Keeps one core busy until this process has used so much more CPU time.
void burn(std::chrono::microseconds amount)
{
    const auto begin = ProcessLoad::cpuTime();
    REQUIRE(begin);
    while (*ProcessLoad::cpuTime() - *begin < amount) {
        volatile unsigned x = 1;
        for (int i = 0; i < 100000; ++i)
            x = x * 1664525u + 1013904223u;
    }
}

class HandClock : public base::Clock
{
public:
    base::SteadyTime steady() const override { return now; }
    base::WallTime wall() const override { return {}; }
    base::SteadyTime now{1h};
};

} // namespace

TEST_CASE("half a second of work within one second is half a core", "[console][process_load]")
{
    HandClock clock;
    ProcessLoad load(clock);
    burn(500ms);
    clock.now += 1s;
    const auto sample = load.sample();
    REQUIRE(sample);
    CHECK(sample->cpuPercent >= 49.0);
    CHECK(sample->cpuPercent <= 60.0);
}

TEST_CASE("an idle second costs nothing", "[console][process_load]")
{
    HandClock clock;
    ProcessLoad load(clock);
    burn(100ms);
    clock.now += 1s;
    REQUIRE(load.sample());
    clock.now += 1s;
    CHECK(load.sample()->cpuPercent <= 2.0);
}

TEST_CASE("asked again at once, the last figure stands", "[console][process_load]")
{
    HandClock clock;
    ProcessLoad load(clock);
    burn(200ms);
    clock.now += 1s;
    const double first = load.sample()->cpuPercent;
    clock.now += 1ms;
    CHECK(load.sample()->cpuPercent == first);
}

TEST_CASE("memory that is used is counted", "[console][process_load]")
{
    ProcessLoad load;
    const qint64 before = load.sample()->residentBytes;
    constexpr size_t kBytes = 64 * 1024 * 1024;
    const auto block = std::make_unique<char[]>(kBytes);
    std::memset(block.get(), 1, kBytes);
    const qint64 after = load.sample()->residentBytes;
    CHECK(before > 4 * 1024 * 1024);
    CHECK(after - before > 60 * 1024 * 1024);
    CHECK(after - before < 80 * 1024 * 1024);
}
