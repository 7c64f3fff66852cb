// SPDX-License-Identifier: EUPL-1.2
#include "app/console/self_test.h"

#include "app/console/profile_folder.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace videoguard;
using namespace videoguard::console;

namespace {

const SelfTestLine *find(const std::vector<SelfTestLine> &lines, const char *what)
{
    for (const SelfTestLine &line : lines) {
        if (line.what == QLatin1String(what))
            return &line;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the self-test finds everything of this build and names it", "[console][self_test]")
{
    const QTemporaryDir folder;
    const auto lines = selfTest(folder.path());
    INFO(selfTestText(lines).toStdString());
    for (const char *what : {"Qt", "FFmpeg", "libyuv", "SQLite", "TLS", "Encryption", "Keyring",
                             "Image formats", "Basemap", "Decoding", "Profile"}) {
        INFO(what);
        const SelfTestLine *line = find(lines, what);
        REQUIRE(line);
        CHECK(line->verdict != SelfTestLine::Verdict::Bad);
        CHECK_FALSE(line->detail.isEmpty());
    }
    CHECK(find(lines, "SQLite")->detail.contains(QStringLiteral("FTS5, R*Tree")));
    CHECK(find(lines, "Decoding")->detail.contains(QStringLiteral("640 × 360")));
    CHECK(selfTestExitCode(lines) == 0);
}

TEST_CASE("a profile that cannot be written fails the self-test", "[console][self_test]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a-file"));
    REQUIRE(QFile(file).open(QIODevice::WriteOnly));
    auto lines = selfTest(file);
    CHECK(find(lines, "Profile")->verdict == SelfTestLine::Verdict::Bad);
    CHECK(selfTestExitCode(lines) == 1);
    CHECK(selfTestText(lines).contains(QStringLiteral("BAD     Profile: ")));
}

TEST_CASE("the profile of a running console passes the self-test", "[console][self_test]")
{
    const QTemporaryDir folder;
    const auto running = ProfileFolder::open(folder.path());
    REQUIRE(running);
    CHECK(find(selfTest(folder.path()), "Profile")->verdict == SelfTestLine::Verdict::Good);
}
