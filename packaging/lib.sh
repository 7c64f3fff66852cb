# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash disable=SC2034 # the tables are for those that source this
# What packaging/run, packaging/test and packaging/bench share: packages, quiet steps with a log, processes that end
# with the script. Sourced, never run.
set -euo pipefail
shopt -s inherit_errexit

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
log_folder=$root/build/log
mkdir -p "$log_folder"
scratch=$(mktemp -d)

# --- words ------------------------------------------------------------------------------------------------------------

say() { printf '%s\n' "$*"; }

# die SENTENCE...: one line each; the last one says what to do.
die() {
    printf '\n' >&2
    printf '%s\n' "$@" >&2
    exit 1
}

# --- processes --------------------------------------------------------------------------------------------------------

groups=() # process groups that end with us

clean_up() {
    local status=$?
    trap - EXIT INT TERM HUP
    local group
    for group in ${groups[@]+"${groups[@]}"}; do
        kill -TERM -- "-$group" 2>/dev/null || true
    done
    # Five seconds to end by themselves, then they are ended.
    local tries=0
    for group in ${groups[@]+"${groups[@]}"}; do
        while kill -0 -- "-$group" 2>/dev/null && ((tries++ < 50)); do
            sleep 0.1
        done
        kill -KILL -- "-$group" 2>/dev/null || true
    done
    rm -rf "$scratch"
    exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# start COMMAND...: in the background, in a process group of its own; its number is then in $started. Redirections of
# the call hold for the command.
start() {
    setsid "$@" <&0 & # without its own redirection a command in the background reads nothing
    started=$!
    groups+=("$started")
}

# progress LOG: now and then one line about how far a long step is.
progress() {
    local line shown='' interval=20
    [[ -t 1 ]] && interval=5
    while sleep "$interval"; do
        line=$(grep -aoE '^\[[0-9]+/[0-9]+\]|^ *[0-9]+/[0-9]+ Test +#[0-9]+' "$1" 2>/dev/null | tail -n 1 |
            grep -oE '[0-9]+/[0-9]+' | head -n 1) || continue
        [[ $line == "$shown" ]] && continue
        shown=$line
        say "    ${line%/*} of ${line#*/}"
    done
}

# step NAME TEXT COMMAND...: runs the command with its output in build/log/NAME.log; ends the script when it fails.
step() {
    local name=$1 text=$2
    shift 2
    local log=$log_folder/$name.log begin=$SECONDS status=0 watcher
    say "$text ..."
    setsid "$@" >"$log" 2>&1 </dev/null &
    local command=$!
    groups+=("$command")
    progress "$log" &
    watcher=$!
    wait "$command" || status=$?
    kill "$watcher" 2>/dev/null || true
    wait "$watcher" 2>/dev/null || true
    if ((status != 0)); then
        say "    failed after $((SECONDS - begin)) s. The end of its output:"
        # The errors themselves first: a parallel build buries them.
        grep -aE '(^|[ :])(error|Error|ERROR|fatal error|FAILED): |\*\*\*(Failed|Timeout|Exception)' "$log" |
            tail -n 15 | cut -c 1-300 | sed 's/^/    > /' || true
        tail -n 25 "$log" | cut -c 1-300 | sed 's/^/    | /'
        die "The whole output is in ${log#"$root"/}. Repair what it names and run this again."
    fi
    ((SECONDS - begin < 3)) || say "    done in $((SECONDS - begin)) s"
}

# --- packages ---------------------------------------------------------------------------------------------------------

# 'a|b': the first one that this system's apt offers. Debian 12 and Ubuntu 24.04 agree on all names but these:
#   pkg-config       in Ubuntu 24.04 and Debian 13 an empty package that brings pkgconf
#   qt6-svg-dev      since Qt 6.4.1; libqt6svg6-dev before
#   qt6-svg-plugins  since Qt 6.7; before, the plugin that loads SVG icons is part of libqt6svg6
# Ubuntu has Qt 6, GStreamer's plugins and much of the rest in its component "universe".
build_packages=(
    build-essential cmake ninja-build ccache mold 'pkg-config|pkgconf' git
    qt6-base-dev qt6-base-dev-tools qt6-multimedia-dev 'qt6-svg-dev|libqt6svg6-dev'
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libegl-dev
    libavformat-dev libavcodec-dev libavutil-dev libswscale-dev libswresample-dev libyuv-dev
    libsqlite3-dev libsodium-dev libssl-dev zlib1g-dev qtkeychain-qt6-dev libexpected-dev catch2
    qt6-positioning-dev libgeographiclib-dev libprotozero-dev
    libgstreamer1.0-dev libgstreamer-plugins-base1.0-dev libgstrtspserver-1.0-dev
    libx11-dev libxext-dev libxdamage-dev libxfixes-dev
)
# What the console and the demo cameras load while they run. qt6-qpa-plugins: Wayland beside X11.
run_packages=(
    gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-plugins-bad gstreamer1.0-plugins-ugly
    gstreamer1.0-tools glib-networking qt6-qpa-plugins 'qt6-svg-plugins|libqt6svg6' libxcb-cursor0 fonts-noto-core xvfb xauth
)
# dbus: the tests of sleep and notifications talk to a bus of their own.
test_packages=(openssl ffmpeg xdotool dbus)
bench_packages=(mpv imagemagick python3 ffmpeg xdotool curl)
# The CouchDB-compatible server of the tests runs on node. One that came from elsewhere than apt stays as it is.
node_packages=()
command -v node >/dev/null || node_packages+=(nodejs)
command -v npm >/dev/null || node_packages+=(npm)
test_packages+=(${node_packages[@]+"${node_packages[@]}"})
bench_packages+=(${node_packages[@]+"${node_packages[@]}"})

# The names of a table that are not installed, each with its alternatives. Reads "dpkg-query" lines
# "NAME installed" from standard input, so that it can be tried on a list of another system.
missing_packages() {
    local -A installed=()
    local name state spec alternative
    while read -r name state; do
        [[ $state == installed ]] && installed[$name]=1
    done
    for spec in "$@"; do
        local found=''
        for alternative in ${spec//|/ }; do
            [[ -n ${installed[$alternative]:-} ]] && found=1
        done
        [[ -n $found ]] || printf '%s\n' "$spec"
    done
}

# The first alternative of each name that apt offers; a name without any is printed with a leading '!'. Reads the names
# that apt knows from standard input, one a line.
resolve_packages() {
    local -A offered=()
    local name spec alternative
    while read -r name; do
        offered[$name]=1
    done
    for spec in "$@"; do
        local chosen="!$spec"
        for alternative in ${spec//|/ }; do
            if [[ -n ${offered[$alternative]:-} ]]; then
                chosen=$alternative
                break
            fi
        done
        printf '%s\n' "$chosen"
    done
}

# Of the given names (with alternatives), those for which apt has a candidate.
offered_packages() {
    # shellcheck disable=SC2046 # the alternatives are words
    LC_ALL=C apt-cache policy $(printf '%s\n' "${@//|/ }") 2>/dev/null |
        awk '/^[^ ].*:$/ { name = substr($0, 1, length($0) - 1) }
             /^  Candidate:/ && $2 != "(none)" { print name }'
}

# How to become root: nothing, sudo, or the end of the script with the command to type.
become_root() {
    as_root=()
    ((EUID == 0)) && return
    local command
    command="apt-get install --no-install-recommends $(resolve_packages "$@" < <(offered_packages "$@") | tr -d '!' | tr '\n' ' ')"
    if ! command -v sudo >/dev/null; then
        die "These packages are missing, and without root rights or sudo they cannot be installed:" \
            "    $*" "Have an administrator run:" "    $command"
    fi
    if ! sudo -n true 2>/dev/null && ! { [[ -t 0 ]] && sudo -v; }; then
        die "These packages are missing, and sudo wants a password that nobody can type here:" \
            "    $*" "Run this first, then try again:" "    sudo $command"
    fi
    as_root=(sudo)
}

# root_step NAME TEXT COMMAND...: like step, as root, in our own session (sudo remembers a password by it). Returns the
# command's status.
root_step() {
    local name=$1 text=$2 status=0
    shift 2
    say "$text ..."
    ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive "$@" >"$log_folder/$name.log" 2>&1 </dev/null ||
        status=$?
    return "$status"
}

# install_packages SPEC...: takes under a second when nothing is missing.
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This system has no dpkg: Debian 12 and Ubuntu 24.04 are what this script knows. Going on with what is here."
        return
    fi
    local missing chosen
    mapfile -t missing < <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' | missing_packages "$@")
    ((${#missing[@]})) || return 0
    become_root "${missing[@]}"
    say "Missing: ${missing[*]}"
    local updated=1
    root_step apt-update "Asking apt for its lists" \
        apt-get update -q -o APT::Update::Error-Mode=any || updated=0
    mapfile -t chosen < <(offered_packages "${missing[@]}" | resolve_packages "${missing[@]}")
    local unknown=() name
    for name in "${chosen[@]}"; do
        [[ $name == !* ]] && unknown+=("${name#!}")
    done
    if ((${#unknown[@]} && !updated)); then
        tail -n 5 "$log_folder/apt-update.log" | sed 's/^/    | /'
        die "apt cannot be reached, and these packages are missing:" "    ${missing[*]}" \
            "Check the network and /etc/apt/sources.list, or install them by hand, and run this again."
    elif ((${#unknown[@]})); then
        die "apt offers no package of these names:" "    ${unknown[*]}" \
            "On Ubuntu, enable the component \"universe\" (add-apt-repository universe); other systems than Debian 12 and" \
            "Ubuntu 24.04 may name them differently: see packaging/lib.sh."
    fi
    local begin=$SECONDS
    if ! root_step apt-install "Installing ${#chosen[@]} packages (minutes on a fresh system)" \
        apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 "${chosen[@]}"; then
        tail -n 12 "$log_folder/apt-install.log" | sed 's/^/    | /'
        ((updated)) || die "apt cannot be reached, and these packages are missing:" "    ${chosen[*]}" \
            "Check the network and /etc/apt/sources.list, or install them by hand, and run this again."
        die "apt could not install what is missing:" "    ${chosen[*]}" \
            "The whole output is in build/log/apt-install.log. Often a second run or \"apt-get -f install\" helps."
    fi
    say "    done in $((SECONDS - begin)) s"
}

# install_modules FOLDER TARGET: the npm modules that FOLDER/package-lock.json names, into TARGET/node_modules; nothing is
# fetched when they are those. None of their install scripts runs: what is compiled comes with them.
install_modules() {
    local from=$1 to=$2
    [[ -d $to/node_modules ]] && cmp -s "$from/package-lock.json" "$to/installed-lock.json" && return
    mkdir -p "$to"
    rm -f "$to/installed-lock.json"
    cp "$from/package.json" "$from/package-lock.json" "$to/"
    step "modules-$(basename "$to")" "Installing the npm modules of $(basename "$to")" \
        npm ci --prefix "$to" --ignore-scripts --no-audit --no-fund --loglevel=error
    cp "$from/package-lock.json" "$to/installed-lock.json"
}

# --- building ---------------------------------------------------------------------------------------------------------

# How many compilers run at once: one a core, but no more than the memory holds (1.5 GB each with the sanitizers).
compile_jobs() {
    local cores memory_kb fit
    cores=$(nproc)
    memory_kb=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo)
    fit=$((memory_kb / 1500000))
    ((fit >= 1)) || fit=1
    printf '%d\n' $((cores < fit ? cores : fit))
}

# configure PRESET: only when it was not; ninja repeats it by itself when a CMake file changes.
configure() {
    [[ -f $root/build/$1/build.ninja ]] ||
        step "configure-$1" "Configuring ($1)" cmake -S "$root" --preset "$1"
}

# build PRESET TARGET...: all without a target.
build() {
    local preset=$1
    shift
    configure "$preset"
    step "build-$preset" "Building ($preset)" \
        cmake --build "$root/build/$preset" --parallel "$(compile_jobs)" ${1:+--target "$@"}
}

# The newer kernels' address randomisation (32 bits) leaves GCC 13's sanitizers no room; without it they run.
sanitizer_prefix() {
    local bits
    bits=$(cat /proc/sys/vm/mmap_rnd_bits 2>/dev/null || echo 28)
    if ((bits > 28)) && setarch -R true 2>/dev/null; then
        printf 'setarch\n-R\n'
    fi
}
