# SPDX-License-Identifier: EUPL-1.2
# Debian's mingw-w64 (GCC, POSIX threads) against the libraries of VIDEOGUARD_WIN_SYSROOT, a variable of CMake or of the
# environment. Qt's own toolchain file, lib/cmake/Qt6/qt.toolchain.cmake of the sysroot, loads this one by
# QT_CHAINLOAD_TOOLCHAIN_FILE.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(mingw x86_64-w64-mingw32)
set(CMAKE_C_COMPILER /usr/bin/${mingw}-gcc-posix)
set(CMAKE_CXX_COMPILER /usr/bin/${mingw}-g++-posix)
set(CMAKE_RC_COMPILER /usr/bin/${mingw}-windres)
set(CMAKE_AR /usr/bin/${mingw}-gcc-ar-posix)
set(CMAKE_RANLIB /usr/bin/${mingw}-gcc-ranlib-posix)
if(NOT VIDEOGUARD_WIN_SYSROOT)
    set(VIDEOGUARD_WIN_SYSROOT $ENV{VIDEOGUARD_WIN_SYSROOT})
endif()
if(NOT VIDEOGUARD_WIN_SYSROOT)
    message(FATAL_ERROR "VIDEOGUARD_WIN_SYSROOT names no sysroot; packaging/windows/build-deps makes one.")
endif()
# CMake reads this file again for its trials, where the variable is not set.
set(ENV{VIDEOGUARD_WIN_SYSROOT} ${VIDEOGUARD_WIN_SYSROOT})
set(CMAKE_FIND_ROOT_PATH ${VIDEOGUARD_WIN_SYSROOT} /usr/${mingw})
list(APPEND CMAKE_PREFIX_PATH ${VIDEOGUARD_WIN_SYSROOT})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${VIDEOGUARD_WIN_SYSROOT}/lib/pkgconfig:/usr/${mingw}/lib/pkgconfig)
set(ENV{PKG_CONFIG_PATH} "")
