# SPDX-License-Identifier: EUPL-1.2
"""Reads features out of a vector MBTiles file (Mapbox Vector Tile 2.1), with nothing but the standard library."""
import gzip
import math
import sqlite3


class Reader:
    """The fields of one protobuf message."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def varint(self):
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 127) << shift
            if byte < 128:
                return value
            shift += 7

    def fields(self):
        while self.at < len(self.data):
            key = self.varint()
            kind = key & 7
            if kind == 0:
                yield key >> 3, self.varint()
                continue
            size = {1: 8, 5: 4}.get(kind) or self.varint()
            self.at += size
            yield key >> 3, self.data[self.at - size:self.at]


def packed(data):
    reader, values = Reader(data), []
    while reader.at < len(data):
        values.append(reader.varint())
    return values


def signed(value):
    return (value >> 1) ^ -(value & 1)


def parts_of(commands):
    """The parts of a geometry in tile units."""
    x = y = at = 0
    parts = []
    while at < len(commands):
        command, count = commands[at] & 7, commands[at] >> 3
        at += 1
        if command == 7:
            parts[-1].append(parts[-1][0])
            continue
        for _ in range(count):
            x += signed(commands[at])
            y += signed(commands[at + 1])
            at += 2
            if command == 1:
                parts.append([(x, y)])
            else:
                parts[-1].append((x, y))
    return parts


def value_of(data):
    for field, value in Reader(data).fields():
        return value.decode() if field == 1 else value
    return None


def layer_features(layer, wanted):
    name, keys, values, features, extent = "", [], [], [], 4096
    for field, value in Reader(layer).fields():
        if field == 1:
            name = value.decode()
        elif field == 2:
            features.append(value)
        elif field == 3:
            keys.append(value.decode())
        elif field == 4:
            values.append(value_of(value))
        elif field == 5:
            extent = value
    if name not in wanted:
        return
    for feature in features:
        tags, commands = [], []
        for field, value in Reader(feature).fields():
            if field == 2:
                tags = packed(value)
            elif field == 4:
                commands = packed(value)
        properties = {keys[tags[i]]: values[tags[i + 1]] for i in range(0, len(tags), 2)}
        yield name, properties, parts_of(commands), extent


def features(path, zoom, wanted):
    """(layer, properties, parts) of every feature of the wanted layers, parts as lists of (lon, lat)."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    rows = database.execute("SELECT tile_column, tile_row, tile_data FROM tiles WHERE zoom_level = ? "
                            "ORDER BY tile_column, tile_row", (zoom,))
    count = 1 << zoom
    for column, row, data in rows:
        if data[:2] == b"\x1f\x8b":
            data = gzip.decompress(data)
        for field, layer in Reader(data).fields():
            if field != 3:
                continue
            for name, properties, parts, extent in layer_features(layer, wanted):
                def place(point):
                    x = (column + point[0] / extent) / count
                    y = (count - 1 - row + point[1] / extent) / count
                    return x * 360 - 180, math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y))))
                yield name, properties, [[place(point) for point in part] for part in parts]
