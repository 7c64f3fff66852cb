// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/archive_sign.h"

#include "tests/support/catch.h"

using namespace videoguard;
using archive::DiskState;

namespace {

DiskState calm()
{
    DiskState disk;
    disk.folder = QStringLiteral("/footage");
    disk.used_bytes = 61;
    disk.usable_bytes = 100;
    disk.days = 34.7;
    return disk;
}

} // namespace

TEST_CASE("the archive's sign says how full it is and for how long it lasts", "[archive_sign]")
{
    const auto sign = shell::archiveSign(calm(), false);
    REQUIRE(sign);
    CHECK(sign->text.contains(QStringLiteral("61")));
    CHECK(sign->text.contains(QStringLiteral("34")));
    CHECK(sign->tooltip.contains(QStringLiteral("/footage")));
    CHECK_FALSE(sign->strong);

    // "Enough for 0 days" would be no figure.
    DiskState small = calm();
    small.days = 0.4;
    CHECK_FALSE(shell::archiveSign(small, false)->text.contains(QStringLiteral("0 ")));

    DiskState young = calm();
    young.days = -1;
    CHECK(shell::archiveSign(young, false)->text.contains(QStringLiteral("61")));
    CHECK_FALSE(shell::archiveSign(young, false)->text.contains(QStringLiteral("34")));
}

TEST_CASE("the archive's sign is loud when footage is lost or soon will be", "[archive_sign]")
{
    QStringList words;
    for (const auto trouble :
         {DiskState::Trouble::Gone, DiskState::Trouble::ReadOnly, DiskState::Trouble::NotOurs,
          DiskState::Trouble::LowSpace, DiskState::Trouble::Failing}) {
        DiskState disk = calm();
        disk.trouble = trouble;
        const auto sign = shell::archiveSign(disk, false);
        REQUIRE(sign);
        CHECK(sign->strong);
        words << sign->text;
    }
    const auto held = shell::archiveSign(calm(), true);
    CHECK(held->strong);
    words << held->text;
    CHECK(words.removeDuplicates() == 0);
}

TEST_CASE("there is no sign of an archive that nobody looked at yet", "[archive_sign]")
{
    CHECK_FALSE(shell::archiveSign({}, false));
}
