# SPDX-License-Identifier: EUPL-1.2
"""Where things are on the ground: polygons, roads, buildings, and where a camera may stand."""
import collections
import json
import math

from . import tiles

CELL = 100.0  # metres of the search grid
METRES_LAT = 111_300.0


class Plane:
    """Metres around a town; exact enough for a few kilometres."""

    def __init__(self, lon, lat):
        self.lon, self.lat = lon, lat
        self.metres_lon = METRES_LAT * math.cos(math.radians(lat))

    def xy(self, place):
        return (place[0] - self.lon) * self.metres_lon, (place[1] - self.lat) * METRES_LAT

    def place(self, xy):
        return self.lon + xy[0] / self.metres_lon, self.lat + xy[1] / METRES_LAT


def in_ring(ring, x, y):
    inside, j = False, len(ring) - 1
    for i, (xi, yi) in enumerate(ring):
        xj, yj = ring[j]
        if (yi > y) != (yj > y) and x < (xj - xi) * (y - yi) / (yj - yi) + xi:
            inside = not inside
        j = i
    return inside


class Area:
    """Polygons in degrees with their boxes."""

    def __init__(self, geometries):
        self.polygons = []
        for geometry in geometries:
            several = geometry["type"] == "MultiPolygon"
            for polygon in geometry["coordinates"] if several else [geometry["coordinates"]]:
                xs, ys = zip(*polygon[0])
                self.polygons.append(((min(xs), min(ys), max(xs), max(ys)), polygon))

    def holds(self, place):
        x, y = place
        return any(box[0] <= x <= box[2] and box[1] <= y <= box[3] and in_ring(polygon[0], x, y) and
                   not any(in_ring(hole, x, y) for hole in polygon[1:]) for box, polygon in self.polygons)


def distance_to_segment(p, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    t = 0 if square == 0 else max(0, min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square))
    return math.hypot(a[0] + t * dx - p[0], a[1] + t * dy - p[1])


class Town:
    """Streets, points of interest and buildings around one place, in metres."""

    def __init__(self, name, place, municipality, built_up):
        self.name, self.municipality, self.built_up = name, municipality, built_up
        self.plane = Plane(*place)
        self.named = []  # (name, class, [points])
        self.pois = []  # (name, subclass, point)
        self.roads = collections.defaultdict(list)  # cell -> [(a, b)]
        self.houses = collections.defaultdict(list)  # cell -> [ring]

    def add(self, layer, properties, parts, radius):
        for part in parts:
            points = [self.plane.xy(place) for place in part]
            if min(math.hypot(*point) for point in points) > radius:
                continue
            name = properties.get("name:latin")
            if layer == "poi":
                self.pois.append((name, properties.get("subclass"), properties.get("class"), points[0]))
            elif layer == "building":
                self.fill(self.houses, points, points)
            elif layer == "transportation":
                if properties.get("class") in ("rail", "path", "track", "ferry", "pier", "transit"):
                    continue
                for a, b in zip(points, points[1:]):
                    self.fill(self.roads, [a, b], (a, b))
            elif name:
                self.named.append((name, properties.get("class"), points))

    @staticmethod
    def fill(grid, points, what):
        xs, ys = zip(*points)
        for column in range(int(min(xs) // CELL), int(max(xs) // CELL) + 1):
            for row in range(int(min(ys) // CELL), int(max(ys) // CELL) + 1):
                grid[column, row].append(what)

    def around(self, grid, p):
        column, row = int(p[0] // CELL), int(p[1] // CELL)
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                yield from grid.get((column + dx, row + dy), ())

    def to_road(self, p):
        return min((distance_to_segment(p, a, b) for a, b in self.around(self.roads, p)), default=math.inf)

    def road_ahead(self, p):
        """The middle of the nearest piece of road that is worth looking along."""
        pieces = [(a, b) for a, b in self.around(self.roads, p) if math.dist(a, b) > 15]
        a, b = min(pieces, key=lambda piece: distance_to_segment(p, *piece), default=((0, 0), (0, 0)))
        return max((a, b), key=lambda end: math.dist(end, p))

    def in_house(self, p):
        return any(in_ring(ring, *p) for ring in self.around(self.houses, p))

    def to_house(self, p):
        return min((distance_to_segment(p, a, b) for ring in self.around(self.houses, p)
                    for a, b in zip(ring, ring[1:])), default=math.inf)

    def may_stand(self, p):
        place = self.plane.place(p)
        place = round(place[0], 6), round(place[1], 6)
        return self.municipality.holds(place) and self.built_up.holds(place)

    def stand(self, target, taken, rng, nearest=6.0, farthest=45.0):
        """A place beside a road from which `target` is seen, apart from `taken`; None when there is none."""
        best = None
        for ring in range(8):
            radius = nearest * (farthest / nearest) ** (ring / 7)
            for turn in range(24):
                angle = 2 * math.pi * (turn + rng.random()) / 24
                p = target[0] + radius * math.sin(angle), target[1] + radius * math.cos(angle)
                road = self.to_road(p)
                if road < 3.5 or any(math.dist(p, other) < 9 for other in taken):
                    continue
                if self.in_house(p) or not self.may_stand(p):
                    continue
                score = abs(road - 6) + 0.25 * radius + rng.random()
                if best is None or score < best[0]:
                    best = score, p
        return best and best[1]

    def crossings(self):
        """(names, point) where named streets meet, each pair once, nearest to the centre first."""
        streets = [s for s in self.named if " — " not in s[0] and
                   not s[0].endswith(("taka", "Lietuvas robeža"))]
        grid = collections.defaultdict(list)
        for name, kind, points in streets:
            for a, b in zip(points, points[1:]):
                self.fill(grid, [a, b], (name, kind, a, b))
        found = {}
        for name, kind, points in streets:
            for point in points:
                for other, other_kind, a, b in self.around(grid, point):
                    if other == name or distance_to_segment(point, a, b) > 4:
                        continue
                    pair = tuple(sorted((name, other)))
                    rank = sum(3 - ("primary", "secondary", "tertiary").index(k)
                               if k in ("primary", "secondary", "tertiary") else 0 for k in (kind, other_kind))
                    far = math.hypot(*point)
                    first, second = (name, other) if rank_of(kind) >= rank_of(other_kind) else (other, name)
                    if pair not in found or far < found[pair][0]:
                        found[pair] = far, rank, (first, second), point
        return sorted(found.values(), key=lambda c: (c[0] - 60 * c[1], c[2]))


def rank_of(kind):
    return {"primary": 3, "secondary": 2, "tertiary": 1}.get(kind, 0)


def places(path):
    """name -> [(kind, lon, lat)] of the shipped places."""
    found = collections.defaultdict(list)
    for feature in json.load(open(path, encoding="utf-8"))["features"]:
        lon, lat = feature["geometry"]["coordinates"]
        found[feature["properties"]["name"]].append((feature["properties"]["kind"], lon, lat))
    return found


def load_towns(towns, mbtiles, radius):
    """Fills the towns from the most detailed tiles."""
    layers = {"transportation", "transportation_name", "poi", "building"}
    for layer, properties, parts in tiles.features(mbtiles, 14, layers):
        parts = [part for part in parts if part]
        if not parts:
            continue
        lon, lat = parts[0][0]
        for town in towns:
            if abs(lon - town.plane.lon) < 0.05 and abs(lat - town.plane.lat) < 0.03:
                town.add(layer, properties, parts, radius)


def settlement(town, circle):
    """Ground within 50 m of a mapped building, as runs of 50 m cells; around hamlets without buildings
    `circle` metres around the place. MultiPolygon coordinates in degrees."""
    size, reach = 50.0, 1900.0
    polygons = []
    count = int(reach // size)
    for row in range(-count, count):
        run = None
        for column in range(-count, count + 1):
            centre = (column + 0.5) * size, (row + 0.5) * size
            inside = column < count and (math.hypot(*centre) < circle or town.to_house(centre) < 50)
            if inside and run is None:
                run = column
            if not inside and run is not None:
                a = town.plane.place((run * size, row * size))
                b = town.plane.place((column * size, (row + 1) * size))
                west, south, east, north = (round(v, 5) for v in (a[0], a[1], b[0], b[1]))
                polygons.append([[[west, south], [east, south], [east, north], [west, north], [west, south]]])
                run = None
    return polygons
