# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash disable=SC2034 # the variables are for those that source this
# What the scripts that make packages share: names, dates, the build that goes into a package. Sourced, never run.
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

version=$(sed -nE 's/^project\(VideoGuardConsole VERSION ([0-9.]+).*/\1/p' "$root/CMakeLists.txt")
[[ -n $version ]] || die "CMakeLists.txt names no version. Is this a whole checkout?"
package_folder=$root/build/package
output=${VIDEOGUARD_OUTPUT:-$package_folder/out}
mkdir -p "$output"

# The same input gives the same bytes: every date in a package is that of the newest commit, or the one that was asked for.
source_date() {
    printf '%s\n' "${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1767225600)}"
}

# build_console NAME [CMAKE-ARGUMENT...]: the console as it is shipped, in build/NAME, for a tree under /usr.
# JOBS=N in the environment says how many compilers run at once.
build_console() {
    local name=$1 epoch
    shift
    epoch=$(source_date)
    # Resources carry the dates of their files unless they are told another one.
    export SOURCE_DATE_EPOCH=$epoch QT_RCC_SOURCE_DATE_OVERRIDE=$epoch
    step "configure-$name" "Configuring ($name)" \
        cmake -G Ninja -S "$root" -B "$root/build/$name" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr \
        -DVIDEOGUARD_TESTS=OFF -DVIDEOGUARD_BENCHMARKS=OFF "$@"
    step "build-$name" "Building ($name)" \
        cmake --build "$root/build/$name" --parallel "${JOBS:-$(compile_jobs)}" --target all
}
