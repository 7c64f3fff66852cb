// SPDX-License-Identifier: EUPL-1.2
#include "app/archive/keepsake.h"

#include "tests/support/catch.h"

using namespace videoguard;
using namespace videoguard::archive;

TEST_CASE("settings, plans and holds come back from the file beside the index as they were", "[keepsake]")
{
    Keepsake keepsake;
    keepsake.settings.folder = QStringLiteral("/footage");
    keepsake.settings.budget_bytes = (1LL << 60) + 1;
    keepsake.settings.incidentHold_days = 7;
    Plan plan;
    plan.cameraId = QStringLiteral("a");
    plan.mode = Mode::Scheduled;
    plan.stream = Stream::Sub;
    plan.retention_days = 14;
    plan.schedule = {0xFFFFFF, 1, 2, 3, 4, 5, 0x800001};
    keepsake.plans = {plan};
    Hold hold;
    hold.id = QStringLiteral("hold");
    hold.cameraIds = {QStringLiteral("a"), QStringLiteral("b")};
    hold.range = {{std::chrono::microseconds(1'772'625'600'123'456)},
                  {std::chrono::microseconds(1'772'625'700'000'001)}};
    hold.who = QStringLiteral("Shift supervisor");
    hold.why = QStringLiteral("Sadursme ar velosipēdu");
    hold.caseNumber = QStringLiteral("11250034526");
    hold.incidentId = QStringLiteral("incident");
    hold.setAt = hold.range.to;
    hold.until = hold.range.to + std::chrono::hours(24);
    keepsake.holds = {hold};
    const auto read = keepsakeFromJson(toJson(keepsake));
    REQUIRE(read);
    CHECK(*read == keepsake);
}

TEST_CASE("a file that is none, or newer, is refused", "[keepsake]")
{
    CHECK(keepsakeFromJson("{").error().kind == base::ErrorKind::Corrupt);
    CHECK(keepsakeFromJson("{\"format\":\"x\"}").error().kind == base::ErrorKind::Corrupt);
    CHECK(keepsakeFromJson("{\"format\":\"videoguard.archive/2\"}").error().kind ==
          base::ErrorKind::Unsupported);
}
