// SPDX-License-Identifier: EUPL-1.2
#include "app/console/profile_choice.h"
#include "tests/support/catch.h"

using namespace videoguard::console;

namespace {

StreamRole chosen(int width, std::optional<StreamRole> current = {}, bool full = false, bool hasSub = true)
{
    return chooseProfile({width, full, hasSub}, current);
}

} // namespace

TEST_CASE("small tiles show the sub stream and large ones the main stream", "[profile_choice]")
{
    for (const auto current :
         {std::optional<StreamRole>(), std::optional(StreamRole::Main), std::optional(StreamRole::Sub)}) {
        CHECK(chosen(1, current) == StreamRole::Sub);
        CHECK(chosen(640, current) == StreamRole::Sub);
        CHECK(chosen(961, current) == StreamRole::Main);
        CHECK(chosen(3840, current) == StreamRole::Main);
    }
}

TEST_CASE("between 640 and 960 pixels the stream that runs stays", "[profile_choice]")
{
    for (const int width : {641, 800, 960}) {
        CHECK(chosen(width, StreamRole::Sub) == StreamRole::Sub);
        CHECK(chosen(width, StreamRole::Main) == StreamRole::Main);
        CHECK(chosen(width) == StreamRole::Sub);
    }
}

TEST_CASE("a tile that is made larger and smaller again changes its stream twice, not more",
          "[profile_choice]")
{
    std::optional<StreamRole> current;
    int changes = 0;
    const auto resize = [&](int width) {
        const StreamRole next = chosen(width, current);
        changes += current && next != *current ? 1 : 0;
        current = next;
    };
    for (int width = 300; width <= 1300; ++width)
        resize(width);
    CHECK(changes == 1);
    for (int width = 1300; width >= 300; --width)
        resize(width);
    CHECK(changes == 2);
    // Trembling inside the band and at its edges from inside changes nothing.
    for (const int width : {700, 900, 650, 960, 641})
        resize(width);
    CHECK(changes == 2);
}

TEST_CASE("full screen, enlargement and zoom want the main stream at any size", "[profile_choice]")
{
    CHECK(chosen(320, StreamRole::Sub, true) == StreamRole::Main);
    CHECK(chosen(320, {}, true) == StreamRole::Main);
}

TEST_CASE("a camera without a sub stream shows its main stream everywhere", "[profile_choice]")
{
    CHECK(chosen(100, {}, false, false) == StreamRole::Main);
    CHECK(chosen(800, StreamRole::Sub, false, false) == StreamRole::Main);
}
