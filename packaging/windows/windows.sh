# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are for those that source this, or come from them
# What the scripts of the Windows packages share. Sourced, never run.
# shellcheck source=packaging/package.sh
source "$(dirname "${BASH_SOURCE[0]}")/../package.sh"

windows=$root/packaging/windows
mingw=x86_64-w64-mingw32
compiler_packages=(g++-mingw-w64-x86-64-posix mingw-w64-tools libz-mingw-w64-dev libz-mingw-w64)
host_packages=(cmake ninja-build 'pkg-config|pkgconf' python3 qt6-base-dev qt6-base-dev-tools qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools)

# cmake_for_windows ARGUMENT...: configures with the sysroot's Qt.
cmake_for_windows() {
    cmake -G Ninja "-DCMAKE_TOOLCHAIN_FILE=$sysroot/lib/cmake/Qt6/qt.toolchain.cmake" \
        "-DQT_CHAINLOAD_TOOLCHAIN_FILE=$windows/toolchain.cmake" "-DVIDEOGUARD_WIN_SYSROOT=$sysroot" \
        -DQT_HOST_PATH=/usr "-DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(uname -m)-linux-gnu/cmake" "$@"
}
