#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The bill of materials, from resources/licences/components.json and what really went into a package.

bill.py third-party PACKAGE                 THIRD-PARTY.md for "appimage", "deb" or "msi", to standard output
bill.py spdx --version V --date SECONDS FILE=PACKAGE...
                                            an SPDX 2.3 document (JSON) of these files, to standard output
bill.py sources LIST [--all]                NAME=VERSION of the Debian source packages of an AppImage, one a line: those under
                                            a licence that asks for source, or all of them
bill.py check LIST                          fails when the AppImage carries a library that components.json does not name

LIST is what mkappdir.py wrote: a path in the bundle, a tab, the file it was copied from.
"""
import argparse
import datetime
import hashlib
import json
import re
import subprocess
import sys
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Linked into the AppImage's runtime, headers compiled into the program, translations: no file of theirs is in LIST.
BUILT_IN = ["libsquashfuse-dev", "libfuse3-dev", "zlib1g-dev", "liblzma-dev", "libzstd-dev", "liblz4-dev",
            "libprotozero-dev", "libexpected-dev", "qt6-translations-l10n"]
# Licences that ask whoever passes a binary on to pass its source on as well. The GCC runtime's exception does not.
ASKS_FOR_SOURCE = re.compile(r"\b(L?GPL|MPL)-")


def components():
    return json.loads((ROOT / "resources/licences/components.json").read_text(encoding="utf-8"))


def query(*arguments):
    result = subprocess.run(["dpkg-query", *arguments], capture_output=True, text=True)
    return result.stdout


def source_versions():
    """Debian source package -> version, of everything that is installed here."""
    versions = {}
    for line in query("-W", "-f", "${db:Status-Status} ${source:Package} ${source:Version}\n").splitlines():
        state, name, version = line.split()
        if state == "installed":
            versions.setdefault(name, version)
    return versions


def bundled_sources(list_file):
    """Source package -> version, for the files of a list; the bundle's own FFmpeg is Debian's source as well."""
    files, sources = set(), {}
    for line in Path(list_file).read_text().splitlines():
        path = line.split("\t")[1]
        if "/build/package/ffmpeg-" in path:
            sources["ffmpeg"] = None
        else:
            files.add(path)
    owners = set(BUILT_IN)
    unowned = set(files)
    # /lib is a link to /usr/lib: a package may name either.
    names = sorted(files | {re.sub(r"^/usr/lib/", "/lib/", f) for f in files})
    for line in query("-S", *names).splitlines():
        packages, _, path = line.rpartition(": ")
        owners.update(name.split(":")[0] for name in packages.split(", "))
        unowned -= {path, "/usr" + path}
    if unowned:
        sys.exit("No Debian package owns: " + ", ".join(sorted(unowned)))
    for line in query("-W", "-f", "${db:Status-Status} ${source:Package} ${source:Version}\n", *sorted(owners)).splitlines():
        state, name, version = line.split()
        if state == "installed":
            sources[name] = version
    sources["ffmpeg"] = source_versions().get("ffmpeg", "")
    return sources


def third_party(package):
    versions = source_versions()
    print("# What VideoGuard Console is made of\n")
    print("VideoGuard Console itself is under the EUPL-1.2. This package also carries the works below. The licences' texts and")
    print("the copyright notices lie in `share/videoguard/licences/texts`, and the console shows them under Help, About.\n")
    if package != "deb":
        print("Qt and the other libraries under the LGPL are linked dynamically: their files may be replaced by versions of your")
        print("own (an AppImage is unpacked with `--appimage-extract`). Their source packages are published beside this file's")
        print("release, in `sources/`; how FFmpeg was configured stands in `packaging/ffmpeg/build` of the console's source.\n")
    else:
        print("Qt, FFmpeg and the other libraries are packages of the distribution, with notices of their own in")
        print("`/usr/share/doc`.\n")
    print("| Work | Licence | Copyright | Source package |")
    print("|---|---|---|---|")
    for item in components():
        if package not in item["in"] or item["name"] == "VideoGuard Console":
            continue
        source = item.get("source", "")
        # Where Windows' libraries are built from is what Debian had when the sysroot was made, not what is installed here.
        version = versions.get(source, "") if package == "appimage" else ""
        print(f"| {item['name']} | {item['spdx']} | {item['copyright']} | {(source + ' ' + version).strip()} |")


def spdx_id(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.]+", "-", text).strip("-")


def spdx(options):
    versions = source_versions()
    created = datetime.datetime.fromtimestamp(options.date, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    packages, relations, names = [], [], set()
    digests = []
    for entry in options.files:
        file, kind = entry.rsplit("=", 1)
        data = Path(file).read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        digests.append(digest)
        bundle = spdx_id("file-" + Path(file).name)
        packages.append({
            "SPDXID": bundle, "name": Path(file).name, "versionInfo": options.version, "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False, "licenseConcluded": "NOASSERTION", "licenseDeclared": "EUPL-1.2",
            "copyrightText": "NOASSERTION", "primaryPackagePurpose": "INSTALL",
            "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
        })
        relations.append({"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": bundle})
        for item in components():
            if kind in item["in"]:
                names.add(item["name"])
                relations.append({"spdxElementId": bundle, "relationshipType": "CONTAINS",
                                  "relatedSpdxElement": spdx_id("component-" + item["name"])})
    for item in components():
        if item["name"] not in names:
            continue
        source = item.get("source")
        own = item["name"] == "VideoGuard Console"
        version = options.version if own else versions.get(source, "")
        package = {
            "SPDXID": spdx_id("component-" + item["name"]), "name": item["name"], "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False, "licenseConcluded": item["spdx"], "licenseDeclared": item["spdx"],
            "copyrightText": item["copyright"],
        }
        if version:
            package["versionInfo"] = version
        if source and version:
            package["externalRefs"] = [{
                "referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                "referenceLocator": f"pkg:deb/debian/{source}@{version.replace('+', '%2B')}?arch=source"}]
        packages.append(package)
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"VideoGuard Console {options.version}",
        "documentNamespace": "urn:uuid:" + str(uuid.uuid5(uuid.NAMESPACE_URL, "videoguard " + " ".join(sorted(digests)))),
        "creationInfo": {"created": created, "creators": ["Tool: packaging/bill.py", "Organization: VideoGuard Console maintainers"]},
        "packages": packages, "relationships": relations,
    }
    references = sorted({name for item in components() for name in re.findall(r"LicenseRef-[A-Za-z0-9.-]+", item["spdx"])})
    if references:
        texts = ROOT / "resources/licences/texts"
        document["hasExtractedLicensingInfos"] = [
            {"licenseId": name, "name": name.removeprefix("LicenseRef-"),
             "extractedText": (texts / f"{name.removeprefix('LicenseRef-')}.txt").read_text(encoding="utf-8")}
            for name in references]
    json.dump(document, sys.stdout, ensure_ascii=False, indent=1)
    print()


def sources(list_file, everything):
    licences = {}
    for item in components():
        if "source" in item:
            licences.setdefault(item["source"], []).append(item["spdx"])
    for name, version in sorted(bundled_sources(list_file).items()):
        asks = any(ASKS_FOR_SOURCE.search(licence) and "exception" not in licence for licence in licences.get(name, ["GPL-"]))
        if everything or asks:
            print(f"{name}={version}")


def check(list_file):
    named = {item["source"] for item in components() if "source" in item and "appimage" in item["in"]}
    carried = set(bundled_sources(list_file))
    unnamed = sorted(carried - named)
    # The C++ runtime is the system's; GCC's other libraries may come along.
    gone = sorted(named - carried - {"gcc-12"})
    if gone:
        print("Named in resources/licences/components.json and not in the AppImage: " + ", ".join(gone))
    if unnamed:
        sys.exit("In the AppImage and not named in resources/licences/components.json: " + ", ".join(unnamed))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("third-party")
    one.add_argument("package", choices=["appimage", "deb", "msi"])
    one = commands.add_parser("spdx")
    one.add_argument("--version", required=True)
    one.add_argument("--date", type=int, required=True)
    one.add_argument("files", nargs="+")
    one = commands.add_parser("sources")
    one.add_argument("list")
    one.add_argument("--all", action="store_true")
    one = commands.add_parser("check")
    one.add_argument("list")
    options = parser.parse_args()
    if options.command == "third-party":
        third_party(options.package)
    elif options.command == "spdx":
        spdx(options)
    elif options.command == "sources":
        sources(options.list, options.all)
    else:
        check(options.list)


main()
