# SPDX-License-Identifier: EUPL-1.2
"""Finds places for the cameras of one town, and names for them."""
import math
import re

from . import plan, records
from .ground import distance_to_segment

# Kinds of points of interest that a municipality watches -> (their name when they have none) per country.
WATCHED = {"bus_station": ("Autoosta", "Autobusų stotis"), "townhall": ("Novada dome", "Savivaldybė"),
           "school": None, "library": None, "stadium": ("Stadions", "Stadionas"),
           "soccer": ("Stadions", "Stadionas"), "hospital": None, "station": None,
           "marketplace": ("Tirgus", "Turgus"), "sports_centre": None, "community_centre": None, "museum": None,
           "post_office": None, "theatre": None, "park": None}
# Most cameras see a street; some kinds are rare.
TURNS = ["bullet4", "bullet2w", "turret", "bullet2m", "dome4", "bullet4t", "bullet2w", "ptz", "bullet4", "bullet8",
         "turret", "box", "bullet2t", "dome4"]
UNFIT = re.compile(r"SLĒGTS|LV-\d|Draudze|baznīca|bažnyčia")  # closed, a post code, a church
STREET_ENDS = (" iela", " g.", " gatvė", " ceļš", " prospekts", " laukums", " a.", " aikštė")


class Site:
    def __init__(self, town, rng, country):
        self.town, self.rng, self.latvian = town, rng, country == "LV"
        self.taken, self.titles, self.streets = [], set(), {}
        self.turn = rng.randrange(len(TURNS))
        self.candidates = self.all_candidates()

    # What stands in the plan.

    def target(self, anchor):
        kind, town = anchor[0], self.town
        if kind == "at":
            return town.plane.xy((anchor[2], anchor[1]))
        if kind == "poi":
            hits = [p for name, subclass, _, p in town.pois
                    if name == anchor[1] and (anchor[2] is None or subclass == anchor[2])]
        elif kind == "street":
            hits = [p for name, _, points in town.named if name == anchor[1] for p in middle(points)
                    if town.may_stand(p)]
        else:
            hits = [c[3] for c in town.crossings() if set(c[2]) == set(anchor[1:])]
        if not hits:
            raise SystemExit(f"{town.name}: nothing on the map for {anchor[1:]}")
        return min(hits, key=lambda p: math.hypot(*p))

    def listed(self, anchor, kind, look):
        """((lon, lat), azimuth, street) of a camera of the plan."""
        town, target = self.town, self.target(anchor)
        p = target
        exact = anchor[0] == "at" and not town.in_house(p) and town.may_stand(p) and town.to_road(p) > 2
        if kind == "indoor":
            if not town.may_stand(p):
                raise SystemExit(f"{town.name}: {anchor} is not in the built-up area")
        elif not exact:
            p = town.stand(target, self.taken, self.rng, 2 if anchor[0] == "at" else 6, 300 if anchor[0] == "at" else 90)
            if p is None:
                raise SystemExit(f"{town.name}: no place to stand for {anchor}")
        self.taken.append(p)
        self.titles.add(anchor[1])
        if look is not None:
            azimuth = look
        else:
            azimuth = records.bearing(p, target if math.dist(p, target) > 3 else town.road_ahead(p))
        return town.plane.place(p), azimuth, self.street(p)

    # What the map offers.

    def all_candidates(self):
        """(title, target, streets) in the order of how much one would want a camera there."""
        crossings = [(title_of(streets), point, streets) for _, _, streets, point in self.town.crossings()]
        pois, seen = [], set()
        for name, subclass, _, p in sorted(self.town.pois, key=lambda poi: math.hypot(*poi[3])):
            if subclass not in WATCHED or UNFIT.search(name or ""):
                continue
            title = name or (WATCHED[subclass] and WATCHED[subclass][0 if self.latvian else 1])
            if title and title not in seen and len(title) < 52:
                seen.add(title)
                pois.append((title, p, (title,)))
        mixed = []
        while crossings or pois:
            mixed += crossings[:3] + pois[:2]
            crossings, pois = crossings[3:], pois[2:]
        return mixed

    def take(self, apart):
        """(title, target, place to stand) of the next candidate."""
        for position, (title, target, streets) in enumerate(self.candidates):
            if title in self.titles or any(self.streets.get(street, 0) >= 3 for street in streets):
                continue
            if any(math.dist(target, other) < apart for other in self.taken):
                continue
            p = self.town.stand(target, self.taken, self.rng)
            if p is None:
                continue
            del self.candidates[position]
            self.titles.add(title)
            for street in streets:
                self.streets[street] = self.streets.get(street, 0) + 1
            self.taken.append(p)
            return title, target, p
        return None

    def found(self, slug):
        """(title, kind, (lon, lat), azimuth, street) of a camera that the plan leaves to the map."""
        spot = self.take(90) or self.take(45) or self.take(20) or self.along_street()
        title, target, p = spot
        self.turn += 1
        kind = TURNS[self.turn % len(TURNS)]
        if self.town.name not in plan.BIG and not title.startswith(self.town.name):
            title = f"{self.town.name}, {title}"
        return title, kind, self.town.plane.place(p), records.bearing(p, target), self.street(p)

    def along_street(self):
        """Where crossings and buildings do not suffice: beside a street that has no camera yet."""
        for name, _, points in sorted(self.town.named, key=lambda s: min(math.hypot(*q) for q in s[2])):
            if " — " in name or name in self.titles or self.streets.get(name):
                continue
            for target in middle(points):
                p = self.town.stand(target, self.taken, self.rng)
                if p is not None:
                    self.titles.add(name)
                    self.taken.append(p)
                    return name, target, p
        raise SystemExit(f"{self.town.name}: the map has no further street")

    def stands(self, count, first):
        """Where a mobile unit has stood, the last one now."""
        stands = []
        for _ in range(count - len(first)):
            spot = self.take(120) or self.take(40) or self.along_street()
            title, target, p = spot
            stands.append((self.town.plane.place(p), records.bearing(p, target), title))
        for lat, lon in first:
            p = self.town.stand(self.town.plane.xy((lon, lat)), self.taken, self.rng, 1)
            self.taken.append(p)
            stands.append((self.town.plane.place(p), 60, self.street(p) or self.town.name))
        return stands

    def centre(self):
        """((lon, lat), street) of the monitoring centre: at the police, else the council, else the middle."""
        for subclass in ("police", "townhall", "courthouse", "library", "post_office", "school"):
            hits = [p for _, kind, _, p in self.town.pois if kind == subclass and self.town.may_stand(p)]
            if hits:
                p = min(hits, key=lambda q: math.hypot(*q))
                return self.town.plane.place(p), self.street(p, 90)
        return self.town.plane.place((0, 0)), None

    def street(self, p, reach=25):
        """The named street beside the place."""
        best = min(((distance_to_segment(p, a, b), name) for name, _, points in self.town.named
                    if name.endswith(STREET_ENDS) for a, b in zip(points, points[1:])), default=(math.inf, None))
        return best[1] if best[0] <= reach else None


def middle(points):
    return [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(points, points[1:])]


def title_of(streets):
    first, second = streets
    for end in (" iela",):
        if first.endswith(end) and second.endswith(end):
            return f"{first[:-len(end)]} – {second}"
    return f"{first} – {second}"
