// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/cameras/control.h"

#include <charconv>
#include <future>
#include <sstream>
#include <utility>

namespace videoguard::cameras {
namespace {

Result<double> parseAmount(const std::vector<std::string> &words, double highest)
{
    double amount = 0;
    if (words.size() < 3)
        return tl::unexpected(words[0] + " wants a mount and a number");
    const char *end = words[2].data() + words[2].size();
    const auto [stop, problem] = std::from_chars(words[2].data(), end, amount);
    if (problem != std::errc() || stop != end || amount < 0 || amount > highest)
        return tl::unexpected("'" + words[2] + "' is not a number that " + words[0] + " understands");
    return amount;
}

} // namespace

Control::Control(MountTable &mounts, RtspServer &server, Meter &meter, std::function<void()> quit)
    : m_mounts(mounts)
    , m_server(server)
    , m_meter(meter)
    , m_quit(std::move(quit))
{
}

std::string Control::execute(const std::string &line)
{
    std::istringstream stream(line);
    Words words;
    for (std::string word; stream >> word;)
        words.push_back(std::move(word));
    if (words.empty())
        return "error: an empty command";
    const Result<std::string> answer = run(words);
    if (!answer)
        return "error: " + answer.error();
    return answer->empty() ? "ok" : "ok " + *answer;
}

std::string Control::executeFromOutside(const std::string &line)
{
    struct Call {
        Control &control;
        const std::string &line;
        std::promise<std::string> answer;
    };
    Call call{*this, line, {}};
    std::future<std::string> answer = call.answer.get_future();
    g_main_context_invoke(
        nullptr,
        [](gpointer user) -> gboolean {
            auto &waiting = *static_cast<Call *>(user);
            waiting.answer.set_value(waiting.control.execute(waiting.line));
            return G_SOURCE_REMOVE;
        },
        &call);
    return answer.get();
}

Result<std::string> Control::run(const Words &words)
{
    const std::string &command = words[0];
    if (command == "quit") {
        m_quit();
        return {};
    }
    if (command == "password") {
        if (words.size() != 2)
            return tl::unexpected(std::string("password wants the new password"));
        m_server.setPassword(words[1]);
        return {};
    }
    if (command == "listen") {
        if (words.size() != 2 || (words[1] != "on" && words[1] != "off"))
            return tl::unexpected(std::string("listen wants on or off"));
        return m_server.listen(words[1] == "on").map([] { return std::string(); });
    }
    const Result<Mounts> mounts = mountsOf(words);
    if (!mounts)
        return tl::unexpected(mounts.error());
    if (command == "kick" && mounts->size() == m_mounts.all().size())
        return "connections=" + std::to_string(m_server.kick(nullptr));
    return runOnMounts(words, *mounts);
}

Result<Control::Mounts> Control::mountsOf(const Words &words) const
{
    if (words.size() < 2 || words[1] == "all")
        return m_mounts.all();
    std::shared_ptr<Mount> mount = m_mounts.find(words[1]);
    if (!mount || mount->options().path != words[1])
        return tl::unexpected("there is no mount " + words[1]);
    return Mounts{std::move(mount)};
}

Result<std::string> Control::runOnMounts(const Words &words, const Mounts &mounts)
{
    const std::string &command = words[0];
    if (command == "stats")
        return stats(words, mounts);
    if (command == "file")
        return words.size() == 3 ? changeFile(mounts, words[2])
                                 : tl::unexpected(std::string("file wants a mount and a file"));
    double amount = 0;
    if (command == "throttle" || command == "drop") {
        const Result<double> parsed = parseAmount(words, command == "drop" ? 100 : 1e6);
        if (!parsed)
            return tl::unexpected(parsed.error());
        amount = *parsed;
    }
    for (const std::shared_ptr<Mount> &mount : mounts) {
        if (command == "throttle") {
            mount->setThrottle(static_cast<int>(amount));
        } else if (command == "drop") {
            mount->setDropPercent(amount);
        } else if (command == "stall") {
            mount->setStalled(true);
        } else if (command == "cut" || command == "gone") {
            (command == "cut") ? mount->setCut(true) : mount->setGone(true);
            m_server.kick(mount.get());
        } else if (command == "kick") {
            m_server.kick(mount.get());
        } else if (command == "resume") {
            mount->setCut(false);
            mount->setGone(false);
            mount->setThrottle(0);
            mount->setDropPercent(0);
            mount->setStalled(false);
        } else {
            return tl::unexpected("unknown command " + command);
        }
    }
    return {};
}

Result<std::string> Control::changeFile(const Mounts &mounts, const std::string &file)
{
    for (const std::shared_ptr<Mount> &mount : mounts) {
        if (mount->options().clock)
            return tl::unexpected(mount->options().path + " plays no file");
        auto footage = Footage::load(file, mount->options().fps);
        if (!footage)
            return tl::unexpected(footage.error());
        mount->setFootage(std::move(*footage));
        m_server.updateMount(*mount);
    }
    return {};
}

std::string Control::stats(const Words &words, const Mounts &mounts)
{
    int describes = 0;
    int plays = 0;
    int teardowns = 0;
    int refused = 0;
    std::int64_t units = 0;
    for (const std::shared_ptr<Mount> &mount : mounts) {
        Mount::Counters &counters = mount->counters();
        describes += counters.describes;
        plays += counters.plays;
        teardowns += counters.teardowns;
        refused += counters.refused;
        units += counters.units;
    }
    std::ostringstream text;
    if (words.size() == 1)
        text << m_meter.report() << " connections=" << m_server.connections() << ' ';
    text << "describes=" << describes << " plays=" << plays << " teardowns=" << teardowns
         << " refused=" << refused << " units=" << units;
    return text.str();
}

} // namespace videoguard::cameras
