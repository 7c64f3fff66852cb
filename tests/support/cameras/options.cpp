// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/cameras/options.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <utility>

namespace videoguard::cameras {
namespace {

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (true) {
        const std::size_t to = text.find(separator, from);
        parts.push_back(text.substr(from, to - from));
        if (to == std::string::npos)
            return parts;
        from = to + 1;
    }
}

Result<int> parseNumber(const std::string &text, int lowest, int highest)
{
    int number = 0;
    const char *end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc() || stop != end || number < lowest || number > highest)
        return tl::unexpected("'" + text + "' is not a number from " + std::to_string(lowest) + " to " +
                              std::to_string(highest));
    return number;
}

/// Carries out one "key=value" of a mount; false when it is none (part of a file name, then).
Result<bool> applyMountOption(MountOptions &mount, const std::string &text)
{
    using Choice = std::function<void(MountOptions &)>;
    static const std::map<std::string, Choice> kChoices{
        {"start=key", [](MountOptions &m) { m.startAnywhere = false; }},
        {"start=anywhere", [](MountOptions &m) { m.startAnywhere = true; }},
        {"auth=yes", [](MountOptions &m) { m.needsPassword = true; }},
        {"auth=none", [](MountOptions &m) { m.needsPassword = false; }},
        {"shared=yes", [](MountOptions &m) { m.shared = true; }},
        {"shared=no", [](MountOptions &m) { m.shared = false; }},
        {"transport=any", [](MountOptions &m) { m.tcp = m.udp = true; }},
        {"transport=tcp", [](MountOptions &m) { m.udp = !(m.tcp = true); }},
        {"transport=udp", [](MountOptions &m) { m.tcp = !(m.udp = true); }},
    };
    if (const auto choice = kChoices.find(text); choice != kChoices.end()) {
        choice->second(mount);
        return true;
    }
    if (!text.starts_with("fps="))
        return false;
    const Result<int> fps = parseNumber(text.substr(4), 1, 240);
    if (!fps)
        return tl::unexpected(fps.error());
    mount.fps = *fps;
    return true;
}

/// "FIRST[,key=value]...": options are taken off the end as long as they are options. Returns FIRST.
Result<std::string> takeMountOptions(MountOptions &mount, std::string text)
{
    std::vector<std::string> options;
    while (true) {
        const std::size_t comma = text.rfind(',');
        if (comma == std::string::npos)
            return text;
        const Result<bool> applied = applyMountOption(mount, text.substr(comma + 1));
        if (!applied)
            return tl::unexpected(applied.error());
        if (!*applied)
            return text;
        text.resize(comma);
    }
}

Result<MountOptions> parseMount(const std::string &text, MountOptions defaults)
{
    const std::size_t equals = text.find('=');
    if (!text.starts_with('/') || equals == std::string::npos)
        return tl::unexpected("--mount wants /PATH=FILE, not '" + text + "'");
    Result<std::string> file = takeMountOptions(defaults, text.substr(equals + 1));
    if (!file)
        return tl::unexpected(file.error());
    defaults.path = text.substr(0, equals);
    defaults.file = std::move(*file);
    return defaults;
}

Result<MountOptions> parseClock(const std::string &text, MountOptions defaults)
{
    defaults.path = "/clock";
    defaults.clock = true;
    const Result<std::string> size = takeMountOptions(defaults, text);
    if (!size)
        return tl::unexpected(size.error());
    int fps = 0;
    char tail = 0;
    if (std::sscanf(size->c_str(), "%dx%d@%d%c", &defaults.width, &defaults.height, &fps, &tail) != 3 ||
        defaults.width < 160 || defaults.height < 120 || defaults.width % 2 != 0 ||
        defaults.height % 2 != 0 || fps < 1 || fps > 120)
        return tl::unexpected("--clock wants WIDTHxHEIGHT@FPS, for example 640x360@25, not '" + *size + "'");
    defaults.fps = fps;
    return defaults;
}

/// The cameras of the --cameras pattern.
void addPattern(Options &options, const MountOptions &defaults, int cameras,
                const std::vector<std::string> &subs, const std::vector<std::string> &mains)
{
    for (int i = 0; i < cameras; ++i) {
        const std::string camera = "/cam" + std::to_string(i + 1);
        for (const auto &[profile, files] : {std::pair{"/main", &mains}, std::pair{"/sub", &subs}}) {
            if (files->empty())
                continue;
            MountOptions mount = defaults;
            mount.path = camera + profile;
            mount.file = (*files)[static_cast<std::size_t>(i) % files->size()];
            options.mounts.push_back(std::move(mount));
        }
    }
}

} // namespace

const char *usage()
{
    return R"(videoguard-cameras: cameras that are not there, on a real RTSP server

  --port N              RTSP over TCP, UDP and HTTP tunnel; 0 = a free port (default 8554)
  --rtsps-port N        RTSPS as well; 0 = a free port
  --http-port N         control and HTTP MJPEG, on 127.0.0.1; 0 = a free port (default)
  --address A           where to listen (default 127.0.0.1)
  --user NAME           everyone needs this user's password, by Digest
  --password-env VAR    the environment variable that holds it
  --basic               Basic instead of Digest
  --certificate FILE    PEM with certificate and key (default: a throw-away one)
  --write-certificate FILE   leave the certificate there, for clients that verify it
  --mount /PATH=FILE[,start=anywhere][,auth=none][,transport=tcp|udp][,fps=N][,shared=yes]
  --cameras N --sub FILE,... --main FILE,...   /cam1/sub, /cam1/main, /cam2/sub ...
  --defaults OPTION,... mount options for all mounts that follow, for example start=anywhere
  --clock WxH@FPS[,...] /clock: encoded live, frames carry CLOCK_MONOTONIC
  --exit-with-stdin     end when standard input closes

Ready when it prints "ready rtsp=PORT rtsps=PORT control=PORT". Commands, one a line on standard input, or by HTTP as
the body of POST /command or as GET /cut?mount=/cam1/sub; each is answered by a line "ok ..." or "error: ...":
  cut [MOUNT]   reset its connections and every new one    stall [MOUNT]   accept, answer and send nothing
  gone [MOUNT]  404                                        resume [MOUNT]  as at the start
  throttle MOUNT KBPS    drop MOUNT PERCENT    file MOUNT FILE    password NEW
  kick [MOUNT]  reset the connections that are there       listen off|on   refuse TCP connections
  stats [MOUNT]                                            quit
MOUNT may be "all"; /mjpeg/NAME on the control port plays the MJPEG mount /NAME as multipart over HTTP.
)";
}

Result<Options> parseOptions(std::span<char *const> arguments)
{
    Options options;
    MountOptions defaults;
    int cameras = 0;
    std::vector<std::string> subs;
    std::vector<std::string> mains;

    const auto port = [](int &target) {
        return [&target](const std::string &value) -> Result<void> {
            return parseNumber(value, 0, 65535).map([&target](int number) { target = number; });
        };
    };
    const auto text = [](std::string &target) {
        return [&target](const std::string &value) -> Result<void> {
            target = value;
            return {};
        };
    };
    const auto files = [](std::vector<std::string> &target) {
        return [&target](const std::string &value) -> Result<void> {
            target = split(value, ',');
            return {};
        };
    };
    const auto mount = [&](Result<MountOptions> parsed) -> Result<void> {
        return std::move(parsed).map(
            [&](MountOptions &&found) { options.mounts.push_back(std::move(found)); });
    };
    const std::map<std::string, std::function<Result<void>(const std::string &)>> valued{
        {"--port", port(options.port)},
        {"--rtsps-port", [&](const std::string &value) { return port(options.rtspsPort.emplace())(value); }},
        {"--http-port", port(options.controlPort)},
        {"--address", text(options.address)},
        {"--user", text(options.user)},
        {"--password-env",
         [&](const std::string &value) -> Result<void> {
             const char *password = std::getenv(value.c_str());
             if (!password)
                 return tl::unexpected("the environment has no " + value);
             options.password = password;
             return {};
         }},
        {"--certificate", text(options.certificate)},
        {"--write-certificate", text(options.writeCertificate)},
        {"--mount", [&](const std::string &value) { return mount(parseMount(value, defaults)); }},
        {"--clock", [&](const std::string &value) { return mount(parseClock(value, defaults)); }},
        {"--cameras",
         [&](const std::string &value) -> Result<void> {
             return parseNumber(value, 1, 10000).map([&](int number) { cameras = number; });
         }},
        {"--sub", files(subs)},
        {"--main", files(mains)},
        {"--defaults",
         [&](const std::string &value) -> Result<void> {
             const Result<std::string> rest = takeMountOptions(defaults, "," + value);
             if (!rest || !rest->empty())
                 return tl::unexpected("'" + value + "' is no mount option");
             return {};
         }},
    };
    const std::map<std::string, bool *> flags{{"--basic", &options.basic},
                                              {"--exit-with-stdin", &options.exitWithStdin},
                                              {"--help", &options.help}};

    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string name = arguments[i];
        if (const auto flag = flags.find(name); flag != flags.end()) {
            *flag->second = true;
            continue;
        }
        const auto option = valued.find(name);
        if (option == valued.end())
            return tl::unexpected("unknown option " + name);
        if (++i == arguments.size())
            return tl::unexpected(name + " wants a value");
        if (const Result<void> taken = option->second(arguments[i]); !taken)
            return tl::unexpected(name + ": " + taken.error());
    }
    if (options.user.empty() != options.password.empty())
        return tl::unexpected(std::string("--user and --password-env belong together"));
    addPattern(options, defaults, cameras, subs, mains);
    return options;
}

} // namespace videoguard::cameras
