#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Completes an AppDir: Qt's plugins, every library that the host cannot be trusted to have, and where they find each other.

mkappdir.py APPDIR --libraries FOLDER [--list FILE]

APPDIR holds an installed tree (usr/bin/videoguard, usr/share/...). --libraries is searched before the system's folders: the
bundle's own FFmpeg. --list writes one line a bundled library: its path in the bundle, a tab, the file it was copied from.

Three kinds of libraries:
  bundled    lie in usr/lib and are used always
  fallback   belong to the desktop (X11, OpenGL's dispatcher, fontconfig, VA-API...) and have to fit its drivers and settings; those of the host
             are used, and the copies in usr/lib/fallback only where it has none
  never      the C library, the C++ runtime, the drivers of cards, and CUPS
No LD_LIBRARY_PATH is set, so that programs which the console starts find their own libraries.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PLUGINS = [
    "platforms/libqxcb.so", "platforms/libqoffscreen.so", "platforms/libqminimal.so",
    "platforms/libqwayland-generic.so", "platforms/libqwayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so", "wayland-decoration-client/libbradient.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "xcbglintegrations/libqxcb-egl-integration.so", "xcbglintegrations/libqxcb-glx-integration.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platformthemes/libqxdgdesktopportal.so",
    "imageformats/libqjpeg.so", "imageformats/libqgif.so", "imageformats/libqico.so", "imageformats/libqsvg.so",
    "iconengines/libqsvgicon.so",
    "tls/libqopensslbackend.so", "tls/libqcertonlybackend.so",
    "networkinformation/libqnetworkmanager.so",  # not libqglib.so: it loads the host's GIO modules
    "position/libqtposition_nmea.so", "position/libqtposition_geoclue2.so",
    "printsupport/libcupsprintersupport.so",
]
REQUIRED = ("platforms/libqxcb.so", "platforms/libqoffscreen.so", "imageformats/libqjpeg.so", "tls/libqopensslbackend.so")
# Loaded by name while the program runs.
BY_NAME = ["libssl.so.3", "libcrypto.so.3", "libsecret-1.so.0"]

NEVER = re.compile(
    r"^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|nsl|anl|mvec|BrokenLocale|thread_db)\.so\..*"
    r"|lib(stdc\+\+|gcc_s|gbm|OpenCL|cups|asound|jack|pipewire-0\.3)\.so\..*)$")
FALLBACK = re.compile(
    r"^lib(GL|EGL|GLX|OpenGL|GLdispatch|X11|X11-xcb|Xau|Xdmcp|xcb|xcb-dri[23]|wayland-client|wayland-cursor|wayland-egl|ICE|SM|uuid|fontconfig"
    r"|freetype|harfbuzz|graphite2|fribidi|expat|z|png16|brotlicommon|brotlidec|bsd|md|drm|va|va-drm|va-x11|vdpau"
    r"|Xext|Xfixes|p11-kit|ffi|gmp)\.so\..*$")
# Where hosts keep their libraries; a folder that is not there costs nothing.
HOST_FOLDERS = ["/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib64", "/lib64", "/usr/lib"]


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def needed(file):
    """The names of the libraries that the file itself asks for."""
    return re.findall(r"^\s+NEEDED\s+(\S+)", run("objdump", "-p", str(file)), re.M)


class Finder:
    def __init__(self, first):
        self.first = first
        self.known = {}
        for line in run("/sbin/ldconfig", "-p").splitlines():
            match = re.match(r"\s+(\S+) \((.*?)\) => (\S+)", line)
            if match and "x86-64" in match.group(2):
                self.known.setdefault(match.group(1), match.group(3))

    def find(self, name):
        for folder in self.first:
            if (folder / name).exists():
                return (folder / name).resolve()
        path = self.known.get(name)
        # An object outside the linker's cache, as PulseAudio's common library: its folder is that of its user.
        for extra in ("/usr/lib/x86_64-linux-gnu/pulseaudio",):
            if not path and os.path.exists(f"{extra}/{name}"):
                path = f"{extra}/{name}"
        return Path(path).resolve() if path else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("appdir", type=Path)
    parser.add_argument("--libraries", type=Path, action="append", default=[])
    parser.add_argument("--list", type=Path)
    options = parser.parse_args()
    usr = options.appdir / "usr"
    program = usr / "bin/videoguard"
    qt_plugins = Path(run("qtpaths6", "--query", "QT_INSTALL_PLUGINS").strip())
    qt_words = Path(run("qtpaths6", "--query", "QT_INSTALL_TRANSLATIONS").strip())

    copied = {}  # path in the bundle -> where from
    roots = [program]
    for name in PLUGINS:
        source = qt_plugins / name
        if not source.exists():
            if name in REQUIRED:
                sys.exit(f"Qt's plugin {name} is not installed.")
            continue
        target = usr / "plugins" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
        copied[target] = source
        roots.append(target)

    finder = Finder(options.libraries)
    (usr / "lib/fallback").mkdir(parents=True, exist_ok=True)
    seen = set()
    open_names = [(name, str(root)) for root in roots for name in needed(root)] + [(name, "") for name in BY_NAME]
    while open_names:
        name, user = open_names.pop()
        if name in seen or NEVER.match(name):
            continue
        seen.add(name)
        source = finder.find(name)
        if not source:
            if user:
                sys.exit(f"{name} is needed by {user} and is not installed.")
            continue
        target = usr / ("lib/fallback" if FALLBACK.match(name) else "lib") / name
        shutil.copy(source, target)
        target.chmod(0o644)
        copied[target] = source
        open_names += [(other, name) for other in needed(target)]

    for file in [program, *copied]:
        up = os.path.relpath(usr / "lib", file.parent)
        here = "$ORIGIN" if up == "." else f"$ORIGIN/{up}"
        path = ":".join([here, *HOST_FOLDERS, f"{here}/fallback"])
        run("strip", "--strip-unneeded", str(file))
        run("patchelf", "--force-rpath", "--set-rpath", path, str(file))

    (usr / "bin/qt.conf").write_text("[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n")
    (usr / "translations").mkdir(exist_ok=True)
    for language in ("en", "lv", "lt"):
        for module in ("qtbase", "qt"):
            words = qt_words / f"{module}_{language}.qm"
            # "qt_lv.qm" only names modules that are not here; in Lithuanian it holds the words themselves.
            if words.exists() and words.stat().st_size > 1000:
                shutil.copy(words, usr / "translations" / words.name)

    if options.list:
        lines = sorted(f"{path.relative_to(options.appdir)}\t{source}\n" for path, source in copied.items())
        options.list.write_text("".join(lines))
    size = sum(file.stat().st_size for file in options.appdir.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"{len(copied)} libraries and plugins, {size / 1e6:.0f} MB")


main()
