#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The console for Windows as a folder that can be started, packed or installed.

windeploy.py --build BUILD --source SOURCE --sysroot SYSROOT --out FOLDER [--list FILE]

Programs, the DLLs that their import tables name, Qt's plugins and translations, the console's data. What is found nowhere
must be Windows' own; what Windows does not have is an error. --list: where each library came from, a line each."""
import argparse
import os
import re
import shutil
import subprocess
import sys

MINGW = "x86_64-w64-mingw32"
PLUGINS = {
    "platforms": ["qwindows", "qoffscreen"],
    "styles": ["qwindowsvistastyle"],
    "imageformats": ["qico", "qjpeg", "qgif"],
    "tls": ["qschannelbackend", "qcertonlybackend"],
}
# What every Windows 10 has; everything else must travel.
SYSTEM = set(
    """advapi32 authz avicap32 bcrypt comdlg32 crypt32 d2d1 d3d9 d3d11 d3d12 dbghelp dnsapi
    dwmapi dwrite dxgi dxva2 gdi32 imm32 iphlpapi kernel32 mpr msvcrt ncrypt netapi32 ntdll ole32 oleaut32 opengl32 powrprof
    psapi rpcrt4 secur32 setupapi shcore shell32 shlwapi user32 userenv usp10 uxtheme version winhttp winmm winspool.drv
    wtsapi32 ws2_32 comctl32""".split()
)
DATA = ["basemap", "demo", "help", "licences"]
LANGUAGES = ["en", "lv", "lt"]


def imports_of(path: str) -> list[str]:
    run = subprocess.run([f"{MINGW}-objdump", "-p", path], capture_output=True, text=True, check=True)
    return re.findall(r"DLL Name: (\S+)", run.stdout)


class Folder:
    def __init__(self, out: str, sysroot: str) -> None:
        self.out = out
        gcc = subprocess.run([f"{MINGW}-gcc-posix", "-print-file-name=libgcc_s_seh-1.dll"], capture_output=True, text=True,
                             check=True).stdout.strip()
        self.places = [f"{sysroot}/bin", os.path.dirname(gcc), f"/usr/{MINGW}/lib", f"/usr/{MINGW}/bin"]
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.came_from: list[tuple[str, str]] = []

    def put(self, source: str, inside: str) -> None:
        target = os.path.join(self.out, inside)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copyfile(source, target)
        subprocess.run([f"{MINGW}-strip", "--strip-unneeded", target], check=True)
        self.open.append(target)
        self.came_from.append((inside, source))

    def follow(self) -> None:
        missing = []
        while self.open:
            user = self.open.pop()
            for name in imports_of(user):
                if name.lower() in self.seen:
                    continue
                self.seen.add(name.lower())
                source = next((f"{at}/{name}" for at in self.places if os.path.exists(f"{at}/{name}")), None)
                if source:
                    self.put(source, name)
                elif name.lower().removesuffix(".dll") not in SYSTEM and not name.lower().startswith("api-ms-win-core-"):
                    missing.append(f"{name}, wanted by {os.path.basename(user)}")
        if missing:
            sys.exit("Neither in the sysroot nor in Windows: " + "; ".join(missing))


def copy_data(source: str, out: str) -> None:
    data = os.path.join(out, "share", "videoguard")
    leave = shutil.ignore_patterns("catalogue_maker", "make_catalogue", "*.tgz", "*.py", "__pycache__")
    for folder in DATA:
        shutil.copytree(f"{source}/resources/{folder}", f"{data}/{folder}", ignore=leave)
    shutil.copyfile(f"{source}/LICENSE", f"{out}/LICENSE.txt")
    examples = f"{source}/packaging/debian"
    for name in ("defaults", "policy"):
        os.makedirs(f"{out}/examples", exist_ok=True)
        shutil.copyfile(f"{examples}/{name}.example.json", f"{out}/examples/{name}.example.json")
    third_party = subprocess.run([sys.executable, f"{source}/packaging/bill.py", "third-party", "msi"], capture_output=True,
                                 text=True, check=True).stdout
    with open(f"{out}/THIRD-PARTY.md", "w", encoding="utf-8") as file:
        file.write(third_party)


def copy_translations(out: str) -> None:
    # They are the same on every system: those of this one's Qt.
    query = shutil.which("qtpaths6") or shutil.which("qmake6") or "/usr/lib/qt6/bin/qmake"
    found = subprocess.run([query, "-query", "QT_INSTALL_TRANSLATIONS"], capture_output=True, text=True, check=False)
    folder = found.stdout.strip() or "/usr/share/qt6/translations"
    for language in LANGUAGES:
        for name in (f"qtbase_{language}.qm", f"qt_{language}.qm"):
            if os.path.exists(f"{folder}/{name}"):
                os.makedirs(f"{out}/translations", exist_ok=True)
                shutil.copyfile(f"{folder}/{name}", f"{out}/translations/{name}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("build", "source", "sysroot", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--list")
    given = parser.parse_args()
    shutil.rmtree(given.out, ignore_errors=True)
    folder = Folder(given.out, given.sysroot)
    for program in ("videoguard", "videoguard-cli"):
        folder.put(f"{given.build}/ui/{program}.exe", f"{program}.exe")
    for kind, names in PLUGINS.items():
        for name in names:
            folder.put(f"{given.sysroot}/plugins/{kind}/{name}.dll", f"plugins/{kind}/{name}.dll")
    folder.follow()
    with open(f"{given.out}/qt.conf", "w", encoding="utf-8") as file:
        file.write("[Paths]\nPrefix = .\nPlugins = plugins\nTranslations = translations\n")
    copy_data(given.source, given.out)
    copy_translations(given.out)
    if given.list:
        with open(given.list, "w", encoding="utf-8") as file:
            file.writelines(f"{inside}\t{source}\n" for inside, source in sorted(folder.came_from))
    size = sum(os.path.getsize(os.path.join(at, name)) for at, _, names in os.walk(given.out) for name in names)
    print(f"{len(folder.came_from)} programs and libraries, {size / 1e6:.0f} MB in all")


if __name__ == "__main__":
    main()
