#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""mkzip.py FOLDER OUT.zip: the folder with its name; the same input gives the same bytes (SOURCE_DATE_EPOCH)."""
import os
import sys
import time
import zipfile


def main() -> None:
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    folder, out = sys.argv[1:]
    date = time.gmtime(max(int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600")), 315532800))[:6]
    parent = os.path.dirname(os.path.abspath(folder))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
        for at, folders, names in os.walk(folder):
            folders.sort()
            for name in sorted(names):
                path = os.path.join(at, name)
                entry = zipfile.ZipInfo(os.path.relpath(os.path.abspath(path), parent), date)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                with open(path, "rb") as file:
                    packed.writestr(entry, file.read())


if __name__ == "__main__":
    main()
