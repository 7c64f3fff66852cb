// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/partners/partners_page.h"

using namespace videoguard;

TEST_CASE("two sync signs are equal when they say the same", "[partners][sync_sign]")
{
    const partners::SyncSign quiet{QStringLiteral("check"), QStringLiteral("Up to date"), {}, false};
    partners::SyncSign loud = quiet;
    CHECK(loud == quiet);
    loud.loud = true;
    CHECK_FALSE(loud == quiet);
}
