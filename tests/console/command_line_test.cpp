// SPDX-License-Identifier: EUPL-1.2
#include "app/console/command_line.h"

#include "tests/support/catch.h"

#include <QTemporaryFile>

#include <cstring>

using namespace videoguard;
using namespace videoguard::console;
using namespace std::chrono_literals;

namespace {

base::Result<CommandLine> parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList{QStringLiteral("videoguard")} + arguments);
}

CommandLine parsed(const char *arguments)
{
    auto line = parse(QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (!line)
        FAIL(line.error().cause.toStdString());
    return *line;
}

QString refusal(const char *arguments)
{
    const auto line = parse(QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (line)
        FAIL("accepted: " << arguments);
    CHECK(line.error().kind == base::ErrorKind::Corrupt);
    return line.error().cause;
}

} // namespace

TEST_CASE("without arguments everything is as last time", "[console][command_line]")
{
    const CommandLine line = parsed("");
    CHECK(line.action == CommandLine::Action::Run);
    CHECK(line.profile.isEmpty());
    CHECK_FALSE(line.screen);
    CHECK(line.layout.isEmpty());
    CHECK(line.urls.empty());
    CHECK_FALSE(line.demo);
    CHECK_FALSE(line.demoServer);
    CHECK(line.language.isEmpty());
    CHECK_FALSE(line.theme);
    CHECK_FALSE(line.windowSize);
    CHECK(line.screenshotFile.isEmpty());
    CHECK(line.screenshotAfter == 5s);
    CHECK_FALSE(line.exitAfter);
    CHECK(line.statisticsFile.isEmpty());
}

TEST_CASE("every option arrives in its field", "[console][command_line]")
{
    const CommandLine line = parsed(
        "--profile /tmp/p --open review --layout 4x4 --url rtsp://a/1 --url=rtsp://b/2 --demo-server "
        "rtsp://localhost:8554 --language lv --screenshot s.png --after 2.5 --exit-after 10 --statistics "
        "st.jsonl --theme contrast --window-size 1920x1080");
    CHECK(line.profile == QStringLiteral("/tmp/p"));
    CHECK(line.screen == CommandLine::Screen::Review);
    CHECK(line.layout == QStringLiteral("4x4"));
    REQUIRE(line.urls.size() == 2);
    CHECK(line.urls[0].url.toString() == QStringLiteral("rtsp://a/1"));
    CHECK(line.urls[1].url.toString() == QStringLiteral("rtsp://b/2"));
    CHECK(line.demo);
    REQUIRE(line.demoServer);
    CHECK(line.demoServer->url.toString() == QStringLiteral("rtsp://localhost:8554"));
    CHECK(line.language == QStringLiteral("lv"));
    CHECK(line.screenshotFile == QStringLiteral("s.png"));
    CHECK(line.screenshotAfter == 2500ms);
    CHECK(line.exitAfter == 10s);
    CHECK(line.statisticsFile == QStringLiteral("st.jsonl"));
    CHECK(line.theme == CommandLine::Theme::Contrast);
    CHECK(line.windowSize == QSize(1920, 1080));
    CHECK(parsed("--demo").demo);
    CHECK(parsed("--help").action == CommandLine::Action::ShowHelp);
    CHECK(parsed("--version").action == CommandLine::Action::ShowVersion);
    CHECK(parse({QStringLiteral("--layout"), QString::fromUtf8("Talsi,  nakts")})->layout ==
          QString::fromUtf8("Talsi, nakts"));
}

TEST_CASE("name and password of an address are split off at once", "[console][command_line]")
{
    const CommandLine line = parsed("--url rtsp://admin:p%40ss@10.0.0.7/main --url rtsp://10.0.0.8/main "
                                    "--demo-server rtsp://viewer:demo@localhost:8554");
    REQUIRE(line.urls.size() == 2);
    CHECK(line.urls[0].url.toString() == QStringLiteral("rtsp://10.0.0.7/main"));
    CHECK(line.urls[0].credentials.user == QStringLiteral("admin"));
    CHECK(line.urls[0].credentials.password == QStringLiteral("p@ss"));
    CHECK(line.urls[1].credentials.isEmpty());
    CHECK(line.demoServer->credentials.password == QStringLiteral("demo"));
    CHECK_FALSE(line.demoServer->url.toString().contains(QStringLiteral("viewer")));
}

TEST_CASE("an existing file is a stream, a missing one is not", "[console][command_line]")
{
    QTemporaryFile file;
    REQUIRE(file.open());
    const auto line = parse({QStringLiteral("--url"), file.fileName()});
    REQUIRE(line);
    CHECK(line->urls[0].url.isFile());
    CHECK(refusal("--url /no/such/file.mp4").contains(QStringLiteral("--url")));
}

TEST_CASE("a bad value is refused with what is allowed", "[console][command_line]")
{
    CHECK(refusal("--open maps") ==
          QString::fromUtf8("--open cannot be “maps”. Allowed: live, map, catalogue, "
                            "incidents, review, requests, partners, settings."));
    CHECK(refusal("--language ru") == QString::fromUtf8("--language cannot be “ru”. Allowed: lv, lt, en."));
    CHECK(refusal("--theme pink").contains(QStringLiteral("dark, light, contrast")));
    for (const char *size :
         {"1920", "0x0", "639x360", "640x359", "99999x1080", "-640x360", "axb", "640x360x2"}) {
        CAPTURE(size);
        CHECK(refusal((std::string("--window-size ") + size).c_str()).contains(QStringLiteral("640x360")));
    }
    for (const char *seconds : {"-1", "x", "nan", "inf", "1e99", "5s"}) {
        CAPTURE(seconds);
        CHECK(refusal((std::string("--exit-after ") + seconds).c_str())
                  .contains(QStringLiteral("number of seconds")));
        CHECK_FALSE(refusal((std::string("--screenshot f --after ") + seconds).c_str()).isEmpty());
    }
    CHECK(refusal("--url gopher://x").contains(QStringLiteral("rtsp, rtsps, http, https")));
    CHECK(refusal("--demo-server http://x").contains(QStringLiteral("rtsp://")));
}

TEST_CASE("arguments in the wrong form are refused with a sentence", "[console][command_line]")
{
    CHECK(refusal("--opne live") ==
          QString::fromUtf8("There is no option --opne. “videoguard --help” lists all."));
    CHECK(refusal("live").contains(QStringLiteral("belongs to no option")));
    CHECK_FALSE(refusal("--open").isEmpty());
    CHECK(refusal("--open=") == QStringLiteral("--open needs a value."));
    CHECK(refusal("--url=") == QStringLiteral("--url needs a value."));
    CHECK_FALSE(refusal("--demo=1").isEmpty());
    CHECK(refusal("--layout 4 --layout 9") == QStringLiteral("--layout is given twice."));
    CHECK(refusal("--after 3") == QStringLiteral("--after needs --screenshot FILE."));
}

TEST_CASE("no refusal repeats a password", "[console][command_line]")
{
    for (const char *arguments :
         {"rtsp://admin:S3cr3t@10.0.0.7/main", "--url gopher://admin:S3cr3t@10.0.0.7/main",
          "--layout 4 rtsp://admin:S3cr3t@10.0.0.7/main", "--urk rtsp://admin:S3cr3t@10.0.0.7/main",
          "--urk=rtsp://admin:S3cr3t@10.0.0.7/main", "--demo=rtsp://admin:S3cr3t@10.0.0.7/main",
          "--open rtsp://admin:S3cr3t@10.0.0.7/main", "--window-size rtsp://admin:S3cr3t@10.0.0.7/main",
          "--exit-after http://cam/x?password=S3cr3t", "--url rtsp://admin:S3cr3t@"}) {
        CAPTURE(arguments);
        CHECK_FALSE(refusal(arguments).contains(QStringLiteral("S3cr3t")));
    }
}

TEST_CASE("options of Qt itself are passed over", "[console][command_line]")
{
    CHECK(parsed("-platform offscreen --demo").demo);
    CHECK(parsed("--platform offscreen --demo -style=Fusion -reverse").demo);
    CHECK(parsed("--demo -platform").demo);
    CHECK_FALSE(refusal("-platforms offscreen").isEmpty());
}

TEST_CASE("the help names every option", "[console][command_line]")
{
    const QString help = commandLineHelp();
    for (const char *option :
         {"profile", "open", "layout", "url", "demo", "demo-server", "language", "screenshot", "after",
          "exit-after", "statistics", "theme", "window-size", "version", "help"}) {
        CAPTURE(option);
        CHECK(help.contains(QStringLiteral("  --") + QLatin1String(option) + QLatin1Char(' ')));
    }
}

TEST_CASE("passwords in the program's own arguments are overwritten in place", "[console][command_line]")
{
    std::string program = "videoguard";
    std::string plain = "--layout=4x4";
    std::string address = "rtsp://admin:S3cr3t@10.0.0.7/main";
    std::string joined = "--url=rtsp://a:S3cr3t@h/m";
    std::string query = "http://cam/video?user=x&password=S3cr3t";
    std::vector<char *> argv = {program.data(), plain.data(), address.data(), joined.data(), query.data()};
    const std::vector<size_t> lengths = {program.size(), plain.size(), address.size(), joined.size(),
                                         query.size()};
    maskSecretsIn(static_cast<int>(argv.size()), argv.data());
    CHECK(plain == "--layout=4x4");
    for (size_t i = 0; i < argv.size(); ++i) {
        CAPTURE(argv[i]);
        CHECK(std::strstr(argv[i], "S3cr3t") == nullptr);
        CHECK(std::strlen(argv[i]) == lengths[i]);
    }
    CHECK(std::strstr(argv[2], "rtsp://") != nullptr);
}

TEST_CASE("what a product is started with is understood", "[console][command_line]")
{
    CHECK(parsed("--self-test").action == CommandLine::Action::SelfTest);
    const CommandLine import = parsed("--import-settings office.json --profile p");
    CHECK(import.action == CommandLine::Action::ImportSettings);
    CHECK(import.settingsFile == QStringLiteral("office.json"));
    CHECK(import.profile == QStringLiteral("p"));
    CHECK(parsed("--kiosk").kiosk);
    CHECK(parsed("--first-start").firstStart);
    CHECK(parsed("--after-crash crash.txt").crashReport == QStringLiteral("crash.txt"));
    CHECK(parsed("--open settings").screen == CommandLine::Screen::Settings);
    CHECK(parsed("--self-test --version").action == CommandLine::Action::ShowVersion);
}
