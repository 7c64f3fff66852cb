# SPDX-License-Identifier: EUPL-1.2
"""The documents: partners, centres, cameras."""
import csv
import json
import math
import random
import uuid

from . import optics, plan

BASE = "https://videoguard.example/"
REFORM, DAY_BEFORE = "2021-07-01", "2021-06-30"
POLICE = [
    ("lv-vp-kurzeme", "LV", {"lv": "Valsts policija, Kurzemes reģiona pārvalde",
                             "en": "State Police, Kurzeme Regional Department"}, None),
    ("lt-vpk-klaipeda", "LT", {"lt": "Klaipėdos apskrities vyriausiasis policijos komisariatas",
                               "en": "Klaipėda County Police Headquarters"}, ("Klaipėda", 55.71068, 21.13500)),
    ("lt-vpk-telsiai", "LT", {"lt": "Telšių apskrities vyriausiasis policijos komisariatas",
                              "en": "Telšiai County Police Headquarters"}, ("Telšiai", 55.98139, 22.24722)),
]
SUCCESSORS = {"lv2021-dienvidkurzeme": "Grobiņa", "lv2021-kuldiga": "Kuldīga", "lv2021-saldus": "Saldus",
              "lv2021-talsi": "Talsi", "lv2021-ventspils": "Ventspils"}


def uid(kind, slug):
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{BASE}{kind}/{slug}"))


def partners(table, municipalities_2021):
    """The partners of 2019, what became of them, and the police beside them."""
    documents = []
    for row in csv.DictReader(open(table, encoding="utf-8")):
        names = {lang: row[f"name_{lang}"] for lang in ("lv", "lt", "en") if row[f"name_{lang}"]}
        document = {"schema": "vg.partner/1", "id": uid("partner", row["id"]), "slug": row["id"],
                    "prefix": plan.PARTNERS[row["id"]][0], "kind": "municipality", "country": row["country"],
                    "name": names, "seat": row["centre"], "lat": float(row["lat"]), "lon": float(row["lon"]),
                    "code_2019": row["code_2019"], "iso_3166_2": row["iso_3166_2"]}
        if row["successor_2021_id"] != row["id"]:
            document.update(valid_to=DAY_BEFORE, successor_org_id=uid("partner", row["successor_2021_id"]))
        documents.append(document)
    found = {f["properties"]["id"]: f["properties"]
             for f in json.load(open(municipalities_2021, encoding="utf-8"))["features"]}
    for slug, seat in SUCCESSORS.items():
        names = {lang: found[slug][f"name_{lang}"] for lang in ("lv", "en") if found[slug].get(f"name_{lang}")}
        documents.append({"schema": "vg.partner/1", "id": uid("partner", slug), "slug": slug,
                          "kind": "municipality", "country": "LV", "name": names, "seat": seat,
                          "valid_from": REFORM, "iso_3166_2": found[slug]["iso"]})
    for slug, country, names, seat in POLICE:
        document = {"schema": "vg.partner/1", "id": uid("partner", slug), "slug": slug, "kind": "police",
                    "country": country, "name": names}
        if seat:
            document.update(seat=seat[0], lat=seat[1], lon=seat[2])
        documents.append(document)
    return documents


def genitive(row):
    return row["name_lv"] or row["name_lt"]


def phone(row, index):
    """Numbers of the right shape that nobody can have."""
    return ("+371000000" if row["country"] == "LV" else "+370000000") + f"{index:02d}"


def centre_id(slug):
    return uid("centre", slug)


def centre(row, index, place, address):
    latvian = row["country"] == "LV"
    name = {"en": f"{plan.PARTNERS[row['id']][1]} monitoring centre"}
    name["lv" if latvian else "lt"] = (f"{row['name_lv']}, videonovērošanas centrs" if latvian
                                       else f"{row['name_lt']}, vaizdo stebėjimo centras")
    return {"schema": "vg.centre/1", "id": centre_id(row["id"]), "owner_org_id": uid("partner", row["id"]),
            "country": row["country"], "name": name, "address": address, "phone": phone(row, index),
            "lat": round(place[1], 6), "lon": round(place[0], 6), "demo": True}


def camera_id(number, reference, known):
    return known[number]["id"] if number in known else uid("camera", reference)


def mounting(record, kind, rng):
    if kind == "indoor":
        record.update(mount="ceiling", height_m=2.8, tilt_deg=-24, surveillance="indoor", zone="building")
        return
    vfov = record.get("vfov_deg", 60)
    low, high = (14, 24) if vfov >= 45 else (10, 18) if vfov >= 25 else (8, 12)
    record["mount"] = rng.choice(["pole", "pole", "street_lamp", "wall"])
    record["height_m"] = rng.choice([3.5, 4, 4.5] if record["mount"] == "wall" else [5, 5.5, 6, 6.5, 7])
    record["tilt_deg"] = -rng.randint(low, high)
    record["surveillance"] = "public"
    if kind == "pano":
        record["tilt_deg"] = -90
    if kind == "trailer":
        record.update(mount="trailer", height_m=5.5)


def terms(record, row, index, rng):
    """Law, storage and how to get footage."""
    latvian = row["country"] == "LV"
    town = plan.PARTNERS[row["id"]][1] or row["centre"]
    domain = f"{row['id'].split('-', 1)[1]}.example"
    record["legal_regime"] = "mixed" if latvian else "GDPR"
    record["controller_org_ids"] = [record["owner_org_id"]]
    purposes = ["public_order", "crime_prevention"]
    if record["form"] == "anpr":
        purposes = ["traffic_safety", "wanted_persons_vehicles"]
    elif rng.random() < 0.4:
        purposes.append(rng.choice(["traffic_safety", "property_protection", "admin_offences"]))
    record["purposes"] = purposes
    record.update(sign_installed="yes", sign_date="2019-11-01", sign_kind="road" if record["form"] == "anpr"
                  else "area", notice_url=f"https://{domain}/video",
                  private_area_masked=rng.choice(["yes", "yes", "not_needed", "unknown"]))
    record["storage"] = {"where": "nvr", "mode": "continuous",
                         "retention_days": rng.choice([14, 21, 30, 30] if latvian else [14, 14, 30]),
                         "export_formats": ["native", "mp4"], "clock_sync": "ntp",
                         "clock_offset_ms": rng.randint(-300, 300), "clock_checked_at": "2026-03-04T04:00:00Z"}
    share = rng.choice(["standing", "standing", "on_request"])
    record["access"] = {
        "contacts": [{"role": "Dežurants" if latvian else "Budėtojas", "phone": phone(row, index),
                      "email": f"video@{domain}", "languages": ["lv", "en"] if latvian else ["lt", "en"]}],
        "phone_24_7": phone(row, index), "hours": "24/7" if latvian or town == "Plungė" else "Mo-Fr 08:00-17:00",
        "live_share": share, "playback_share": "on_request",
        "ptz_share": "on_request" if record["form"] == "ptz" else "none",
        "conditions": {"lv": "Ierakstu izsniedz pēc rakstiska pieprasījuma, atbilde 7 dienu laikā.",
                       "lt": "Įrašas pateikiamas pagal rašytinį prašymą, atsakoma per 7 dienas.",
                       "en": "Footage is given on written request, answered within 7 days."}}
    if share == "standing":
        record["access"]["agreement_ref"] = "AGR-2019-07"
    record["audio"] = {"microphone": "none", "recorded": False}
    record.update(link=rng.choice(["fibre", "fibre", "ethernet", "radio_bridge", "lte"]), power="poe",
                  onvif_profiles=["S", "T"] + (["M"] if record["form"] == "anpr" else []), onvif_tls=True)


def camera(row, index, number, sequence, names, kind, place, azimuth, town, address, known):
    """One document; `place` is (lon, lat)."""
    slug = row["id"]
    reference = f"{plan.PARTNERS[slug][0]}-CAM-{sequence:03d}"
    rng = random.Random(f"2019 {reference}")
    owner = uid("partner", slug)
    month = rng.choice(["2025-11", "2025-12", "2026-01", "2026-02"])
    record = {"schema": "vg.camera/1", "id": camera_id(number, reference, known), "ref": reference,
              "call_no": number, "name": names, "kind": "fixed", "owner_org_id": owner,
              "centre_ids": [centre_id(c) for c in plan.WATCHED_BY.get(slug, [slug])],
              "country": row["country"], "funding": "LLI-258",
              "install_date": f"2019-{rng.randint(3, 10):02d}-{rng.randint(1, 28):02d}",
              "lat": round(place[1], 6), "lon": round(place[0], 6),
              "pos_src": rng.choice(["survey", "gps", "map"]), "azimuth_src": "map",
              "azimuth_deg": round(azimuth) % 360, "place": town, "lau_code": row["code_2019"],
              "zone": "traffic" if kind == "anpr" else "town", "status": "active", "status_since": "2019-11-26",
              "rev": rng.randint(1, 14), "updated_by": "katalogs" if row["country"] == "LV" else "katalogas",
              "updated_at": f"{month}-{rng.randint(1, 28):02d}T{rng.randint(6, 15):02d}:{rng.randint(0, 59):02d}:00Z",
              "demo": True}
    record["pos_accuracy_m"] = {"survey": 1, "gps": 3, "map": 5}[record["pos_src"]]
    if address:
        record["address"] = f"{address}, {town}"
    record.update(optics.optics(kind))
    mounting(record, kind, rng)
    if rng.random() < 0.4 and record["form"] not in ("ptz", "panoramic", "multisensor"):
        record["max_useful_range_m"] = rng.choice([40, 60, 80])
    terms(record, row, index, rng)
    if record["form"] == "ptz":
        # A clockwise round of what the operator looks at most.
        record["views"] = [{"no": i + 1, "name": name, "azimuth_deg": (record["azimuth_deg"] + turn) % 360,
                            "tilt_deg": -8, "hfov_deg": hfov}
                           for i, (name, turn, hfov) in enumerate([("1", 0, 60.2), ("2", 90, 30), ("3", 180, 20)])]
    if number in known and known[number].get("soundAllowed"):
        record["audio"] = {"microphone": "present_enabled", "recorded": False,
                           "legal_basis": "Demonstrācija: klausīties atļauts, neieraksta"}
        record["streams"][0]["audio"] = True
    status, missing = plan.INCOMPLETE.get(number, ("active", []))
    record["status"] = status
    if status != "active":
        record.update(status_since="2026-02-27", expected_until="2026-12-15")
    if status == "planned":
        record.pop("install_date")
    for field in missing:
        record.pop(field, None)
    if number in plan.NO_RETENTION or number == 905:
        record["storage"].pop("retention_days")
    return record


def mobile(record, stands):
    """Turns a record into that of a unit that is moved: `stands` are ((lon, lat), azimuth, street)."""
    for field in ("lat", "lon", "azimuth_deg", "azimuth_src", "tilt_deg", "pos_src", "pos_accuracy_m", "address",
                  "views"):
        record.pop(field, None)
    record.update(kind="mobile", pos_src="gps", link="lte", power="battery")
    times = ["2025-05-02T06:00:00Z", "2025-09-15T06:00:00Z", "2026-02-16T08:10:00Z"][-len(stands):]
    record["deployments"] = []
    for i, ((lon, lat), azimuth, street) in enumerate(stands):
        deployment = {"from": times[i], "lat": round(lat, 6), "lon": round(lon, 6),
                      "azimuth_deg": round(azimuth) % 360, "height_m": 5.5, "note": street}
        if i + 1 < len(stands):
            deployment.update(to=times[i + 1], tilt_deg=-16)
        elif record["call_no"] not in (114, 419, 815):
            deployment["tilt_deg"] = -16
        record["deployments"].append(deployment)
    record["lat"], record["lon"] = record["deployments"][-1]["lat"], record["deployments"][-1]["lon"]
    return record


def bearing(a, b):
    return math.degrees(math.atan2(b[0] - a[0], b[1] - a[1])) % 360
