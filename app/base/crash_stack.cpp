// SPDX-License-Identifier: EUPL-1.2
#include "app/base/crash_stack.h"

#ifndef Q_OS_WIN

#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define VIDEOGUARD_BACKTRACE
#endif

namespace videoguard::base {

namespace {

constexpr std::size_t kMostModules = 48;

struct CrashModule {
    std::array<char, 256> path{};
    std::uintptr_t base = 0;
};

/// Which module every frame lies in, by the list of the process's mappings.
struct FrameModules {
    std::array<CrashModule, kMostModules> modules{};
    std::size_t count = 0;
    std::array<int, CrashFrames::kMost> of{}; ///< index into `modules`, -1 = none
};

/// One line of /proc/self/maps: "from-to rwxp offset device inode   path".
struct Mapping {
    std::uintptr_t from = 0;
    std::uintptr_t to = 0;
    std::uintptr_t offset = 0;
    const char *path = "";
};

std::uintptr_t readHex(const char *&at)
{
    std::uintptr_t value = 0;
    for (;; ++at) {
        const char c = *at;
        if (c >= '0' && c <= '9')
            value = value * 16 + static_cast<std::uintptr_t>(c - '0');
        else if (c >= 'a' && c <= 'f')
            value = value * 16 + static_cast<std::uintptr_t>(c - 'a' + 10);
        else
            return value;
    }
}

void skipWord(const char *&at)
{
    while (*at != '\0' && *at != ' ')
        ++at;
    while (*at == ' ')
        ++at;
}

Mapping readMapping(const char *line)
{
    Mapping mapping;
    mapping.from = readHex(line);
    if (*line == '-')
        ++line;
    mapping.to = readHex(line);
    skipWord(line);
    skipWord(line);
    mapping.offset = readHex(line);
    for (int word = 0; word < 3; ++word)
        skipWord(line);
    mapping.path = line;
    return mapping;
}

/// The address to look up: a call's return address may be the first one of the next line, or function.
std::uintptr_t placeOf(const CrashFrames &frames, int i)
{
    const auto address = reinterpret_cast<std::uintptr_t>(frames.addresses[static_cast<std::size_t>(i)]);
    return i == 0 || address == 0 ? address : address - 1;
}

void assign(FrameModules &found, const CrashFrames &frames, const Mapping &mapping, std::uintptr_t base)
{
    for (int i = 0; i < frames.count; ++i) {
        const std::uintptr_t place = placeOf(frames, i);
        if (place < mapping.from || place >= mapping.to)
            continue;
        std::size_t module = 0;
        while (module < found.count && found.modules[module].base != base)
            ++module;
        if (module == found.count) {
            if (found.count == kMostModules)
                return;
            found.modules[module].base = base;
            copyText(found.modules[module].path.data(), found.modules[module].path.size(), mapping.path);
            ++found.count;
        }
        found.of[static_cast<std::size_t>(i)] = static_cast<int>(module);
    }
}

void findModules(FrameModules &found, const CrashFrames &frames)
{
    found.of.fill(-1);
    const int maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    if (maps < 0)
        return;
    static std::array<char, 4096> block;
    std::array<char, 600> line{};
    std::array<char, 256> lastPath{};
    std::size_t used = 0;
    std::uintptr_t base = 0;
    ssize_t got = 0;
    while ((got = read(maps, block.data(), block.size())) > 0) {
        for (ssize_t i = 0; i < got; ++i) {
            const char c = block[static_cast<std::size_t>(i)];
            if (c != '\n') {
                if (used + 1 < line.size())
                    line[used++] = c;
                continue;
            }
            line[used] = '\0';
            used = 0;
            const Mapping mapping = readMapping(line.data());
            // The mappings of one module follow each other, the first one from its file's beginning.
            if (mapping.path[0] == '\0' ||
                std::strncmp(mapping.path, lastPath.data(), lastPath.size() - 1) != 0) {
                base = mapping.from - mapping.offset;
                copyText(lastPath.data(), lastPath.size(), mapping.path);
            }
            assign(found, frames, mapping, base);
        }
    }
    close(maps);
}

} // namespace

std::uintptr_t stackPointerOf([[maybe_unused]] const ucontext_t *context)
{
#if defined(__linux__) && defined(__x86_64__)
    return static_cast<std::uintptr_t>(context->uc_mcontext.gregs[REG_RSP]);
#elif defined(__linux__) && defined(__aarch64__)
    return static_cast<std::uintptr_t>(context->uc_mcontext.sp);
#else
    return 0;
#endif
}

namespace {

std::uintptr_t instructionOf([[maybe_unused]] const ucontext_t *context)
{
#if defined(__linux__) && defined(__x86_64__)
    return static_cast<std::uintptr_t>(context->uc_mcontext.gregs[REG_RIP]);
#elif defined(__linux__) && defined(__aarch64__)
    return static_cast<std::uintptr_t>(context->uc_mcontext.pc);
#else
    return 0;
#endif
}

/// A call of nowhere: the one who called is the newest thing on the stack, or in the link register.
void *callerOfNowhere([[maybe_unused]] const ucontext_t *context)
{
#if defined(__linux__) && defined(__x86_64__)
    return *reinterpret_cast<void **>(stackPointerOf(context));
#elif defined(__linux__) && defined(__aarch64__)
    return reinterpret_cast<void *>(static_cast<std::uintptr_t>(context->uc_mcontext.regs[30]));
#else
    return nullptr;
#endif
}

} // namespace

void prepareFrames()
{
#ifdef VIDEOGUARD_BACKTRACE
    std::array<void *, 4> some{};
    (void)backtrace(some.data(), static_cast<int>(some.size()));
    Dl_info info{};
    (void)dladdr(reinterpret_cast<void *>(&prepareFrames), &info);
#endif
}

void collectFrames(CrashFrames &frames, const ucontext_t *context)
{
    const auto here = reinterpret_cast<void *>(instructionOf(context));
#ifdef VIDEOGUARD_BACKTRACE
    static std::array<void *, CrashFrames::kMost + 16> all{};
    const int count = backtrace(all.data(), static_cast<int>(all.size()));
    // Ours, the handler's, stand before the place that was interrupted.
    int first = 0;
    while (first < count && all[static_cast<std::size_t>(first)] != here)
        ++first;
    for (int i = first; i < count && frames.count < CrashFrames::kMost; ++i)
        frames.addresses[static_cast<std::size_t>(frames.count++)] = all[static_cast<std::size_t>(i)];
#endif
    if (frames.count == 0)
        frames.addresses[static_cast<std::size_t>(frames.count++)] = here;
    constexpr std::uintptr_t firstPage = 4096;
    if (frames.count == 1 && reinterpret_cast<std::uintptr_t>(here) < firstPage) {
        if (void *caller = callerOfNowhere(context))
            frames.addresses[static_cast<std::size_t>(frames.count++)] = caller;
    }
}

void writeFrames(CrashText &out, const CrashFrames &frames)
{
    static FrameModules found; // large for a small stack
    findModules(found, frames);
    out.add("Stack of the thread, newest first (addr2line -Cfi -e MODULE OFFSET):\n");
    for (int i = 0; i < frames.count; ++i) {
        out.add("#").number(i).add(" ");
        const int module = found.of[static_cast<std::size_t>(i)];
        const std::uintptr_t place = placeOf(frames, i);
        if (module < 0)
            out.add("? ").hex(place);
        else
            out.add(found.modules[static_cast<std::size_t>(module)].path.data())
                .add(" ")
                .hex(place - found.modules[static_cast<std::size_t>(module)].base);
        out.add("\n");
    }
    out.flush();
}

void writeNames(CrashText &out, const CrashFrames &frames)
{
    out.add("\nFunctions of the stack:\n");
    for (int i = 0; i < frames.count; ++i) {
        Dl_info info{};
        const std::uintptr_t place = placeOf(frames, i);
        out.add("#").number(i).add(" ");
        if (dladdr(reinterpret_cast<void *>(place), &info) != 0 && info.dli_sname)
            out.add(info.dli_sname).add(" +").hex(place - reinterpret_cast<std::uintptr_t>(info.dli_saddr));
        else
            out.add("?");
        out.add("\n");
        out.flush();
    }
}

} // namespace videoguard::base
#endif
