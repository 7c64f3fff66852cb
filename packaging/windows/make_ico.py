#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""make_ico.py OUT.ico PNG...: an icon file of PNG pictures, as Windows since Vista reads them."""
import struct
import sys


def size_of(png: bytes) -> tuple[int, int]:
    if png[:8] != b"\x89PNG\r\n\x1a\n":
        raise SystemExit("not a PNG picture")
    return struct.unpack(">II", png[16:24])


def main() -> None:
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    pictures = []
    for name in sys.argv[2:]:
        with open(name, "rb") as file:
            pictures.append(file.read())
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for png in pictures:
        width, height = size_of(png)
        # 256 is written as 0.
        entries += struct.pack("<BBBBHHII", width % 256, height % 256, 0, 0, 1, 32, len(png), at)
        at += len(png)
    with open(sys.argv[1], "wb") as file:
        file.write(head + entries + b"".join(pictures))


if __name__ == "__main__":
    main()
