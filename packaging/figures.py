#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Turns the benchmarks' JSON lines into one Markdown table: figures.py FILE..."""

import json
import sys


def number(value):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return "-" if value is None else str(value)
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"


def holds(value):
    return {True: "yes", False: "**no**"}.get(value, "-")


def rows(paths):
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.strip():
                    yield json.loads(line)


def main(paths):
    print("| benchmark | case | reference | value | unit | ratio | must reach | holds |")
    print("|---|---|---|---|---|---|---|---|")
    for row in rows(paths):
        case = " ".join(part for part in (row.get("case", "-"), row.get("figure")) if part)
        cells = [row.get("bench", "-"), case, number(row.get("reference")), number(row.get("value")),
                 row.get("unit", "-"), number(row.get("ratio")), number(row.get("target")), holds(row.get("holds"))]
        print("| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |")


if __name__ == "__main__":
    main(sys.argv[1:])
