# SPDX-License-Identifier: EUPL-1.2
"""What the demonstration contains: who has how many cameras where. The numbers of Nīca, Plungė, Vaiņode and Durbe
and all totals are the published ones; the rest is spread by the size of the towns. Places are real, cameras are
not."""

# Slug -> prefix of references, centre (name, town) or None, first call number, [(town, how many)], number of the
# mobile camera or None. `listed` below comes first, the rest is found on the map.
PARTNERS = {
    "lv-aizpute": ("AIZ", "Aizpute", 501, [("Aizpute", 10)], None),
    "lv-broceni": ("BRO", "Brocēni", 521, [("Brocēni", 7)], None),
    "lv-dundaga": ("DUN", None, 641, [("Dundaga", 6)], None),
    "lv-durbe": ("DUR", "Durbe", 951, [("Durbe", 4), ("Lieģi", 1), ("Dunalka", 1)], 957),
    "lv-grobina": ("GRO", "Grobiņa", 541, [("Grobiņa", 11)], 552),
    "lv-nica": ("NIC", "Nīca", 901, [("Nīca", 12), ("Rude", 4)], None),
    "lv-priekule": ("PRI", "Priekule", 561, [("Priekule", 7)], None),
    "lv-roja": ("ROJ", "Roja", 611, [("Roja", 6)], 617),
    "lv-rucava": ("RUC", None, 651, [("Rucava", 7)], None),
    "lv-saldus": ("SAL", "Saldus", 401, [("Saldus", 18)], 419),
    "lv-skrunda": ("SKR", "Skrunda", 571, [("Skrunda", 8)], None),
    "lv-talsi": ("TAL", "Talsi", 101, [("Talsi", 20), ("Sabile", 2), ("Valdemārpils", 1), ("Stende", 1)], 114),
    "lv-vainode": ("VAI", None, 931, [("Vaiņode", 3), ("Vībiņi", 3), ("Embūte", 1)], None),
    "lv-ventspils": ("VEN", "Piltene", 581, [("Piltene", 10)], 591),
    "lt-kretinga": ("KRE", "Kretinga", 801, [("Kretinga", 12), ("Salantai", 2)], 815),
    "lt-plunge": ("PLU", "Plungė", 701, [("Plungė", 13)], None),
    "lt-skuodas": ("SKU", "Skuodas", 851, [("Skuodas", 8), ("Mosėdis", 2), ("Ylakiai", 1)], 862),
}

# Municipalities without a centre of their own are watched by a neighbour's.
WATCHED_BY = {"lv-dundaga": ["lv-talsi"], "lv-rucava": ["lv-nica"], "lv-vainode": ["lv-priekule"],
              "lv-broceni": ["lv-broceni", "lv-saldus"]}

# Hamlets where the map has hardly a building: metres around the place that count as built up.
CIRCLES = {"Vībiņi": 320, "Dunalka": 320, "Embūte": 380, "Rucava": 250}

# The same place can have several nodes; this one is meant.
MEANT = {"Rude": "lv-nica"}

# Cameras that are at a certain place. place: ("at", lat, lon) or ("poi", name, subclass or None) or
# ("cross", street, street) or ("street", name). look: degrees, or None for towards the place.
A, P, X, S = "at", "poi", "cross", "street"
LISTED = {
    "Talsi": [
        (101, "Pilsētas laukums", (A, 57.24413, 22.59356), "dome8", 45),
        (102, "Lielā – Zvaigžņu iela", (A, 57.24449, 22.58911), "bullet2w", 100),
        (103, "Baznīcas laukums", (A, 57.24489, 22.59610), "bullet4", 215),
        (104, "Autoosta, perons", (P, "Talsu autoosta", "bus_station"), "bullet4", None),
        (105, "Autoosta, uzgaidāmā telpa", (P, "Talsu autoosta", None), "indoor", 120),
        (106, "Dundagas iela, numurzīmes", (S, "Dundagas iela"), "anpr", None),
        (107, "Rīgas iela, stāvlaukums", (S, "Rīgas iela"), "bullet2t", None),
        (108, "Stendes iela, aplis", (S, "Stendes iela"), "ptz", None),
        (109, "Kalna – Dzirnavu iela", (A, 57.24558, 22.59459), "bullet2w", 215),
        (110, "Ezera promenāde", (A, 57.24391, 22.59429), "bullet2w", 345),
        (111, "Sporta halle, ieeja", (P, "Talsu sporta nams", None), "bullet2w", None),
        (112, "Zvaigžņu iela, gājēju pāreja", (A, 57.24458, 22.58884), "bullet4", 350),
        (113, "K. Mīlenbaha iela", (A, 57.24466, 22.59935), "turret", 300),
        (115, "Lielā – Ezera iela", (A, 57.24436, 22.59239), "bullet4t", 84),
        (116, "Fabrikas iela", (A, 57.24408, 22.59128), "bullet2m", 300),
        (117, "Lielā – K. Mīlenbaha iela", (A, 57.24511, 22.59742), "bullet4", 60),
        (118, "Pludmale", (A, 57.24370, 22.59664), "ptz", 310),
        (119, "Hokeja halle", (A, 57.24640, 22.59582), "turret", 140),
        (120, "Lielā iela 23", (A, 57.24452, 22.59497), "bullet4t", 268),
        (121, "K. Mīlenbaha iela, pietura", (A, 57.24452, 22.59921), "bullet2m", 130),
    ],
    "Saldus": [
        (401, "Oskara Kalpaka laukums", (P, "Saldus Novada dome", None), "dome8", None),
        (402, "Striķu iela, stāvlaukums", (S, "Striķu iela"), "bullet2t", 214),
        (403, "Kuldīgas iela – Kalpaka iela", (S, "Kuldīgas iela"), "bullet4", None),
        (404, "Saldus ezers, promenāde", (P, "Pilsētas parks", "park"), "ptz", None),
        (405, "Lielā iela 12", (S, "Lielā iela"), "turret", None),
        (406, "Autoosta", (P, "Saldus autoosta", "bus_station"), "multi", None),
    ],
    "Plungė": [
        (211, "Plungė, sporto salė", (P, "„Babrungo“ stadionas", None), "indoor", 200),
        (706, "Vytauto g. – Senamiesčio a.", (S, "Senamiesčio a."), "bullet8", None),
        (712, "Turgaus aikštė", (P, "Plungės turgus", None), "pano", None),
    ],
    "Kretinga": [
        (231, "Kretinga, stoties aikštelė", (P, "Kretingos geležinkelio ir autobusų stotis", None), "bullet2t", None),
        (803, "Kretinga, Rotušės aikštė", (S, "Rotušės a."), "bullet4", None),
    ],
    "Skuodas": [
        (221, "Skuodas, savivaldybės vestibiulis", (P, "Skuodo savivaldybės viešoji biblioteka", None), "indoor", 60),
        (851, "Skuodas, Gedimino g.", (S, "Gedimino g."), "bullet2w", None),
    ],
    "Brocēni": [(521, "Brocēni, Lielcieceres iela", (S, "Lielcieceres iela"), "dome4", None)],
    "Roja": [(611, "Roja, osta", (S, "Ostas iela"), "ptz", None)],
    "Nīca": [
        (621, "Nīca, sporta zāle", (P, "Nīcas sporta halle", None), "indoor", 300),
        (902, "Nīca, Bārtas iela, numurzīmes", (S, "Bārtas iela"), "anpr", None),
        (903, "Nīca, Skolas iela, numurzīmes", (S, "Skolas iela"), "anpr", None),
    ],
    "Rude": [
        (905, "Rude, krustojums", (A, 56.37950, 21.09030), "bullet2w", None),
        (913, "Rude, numurzīmes", (S, "Nīca — Otaņķi — Grobiņa"), "anpr", None),
        (914, "Rude, skola", (P, "Rudes skola", None), "turret", None),
        (915, "Rude, autobusu pietura", (A, 56.37800, 21.09050), "bullet2w", None),
    ],
    "Durbe": [
        (631, "Durbe, tautas nama vestibils", (P, "Kultūras nams", None), "indoor", 90),
        (951, "Durbe, Skolas iela", (S, "Skolas iela"), "dome4", None),
    ],
    "Lieģi": [(954, "Lieģi, centrs", (A, 56.58080, 21.33310), "bullet2w", None)],
    "Dunalka": [(955, "Dunalka, centrs", (A, 56.68020, 21.32570), "bullet2w", None)],
    "Vaiņode": [(931, "Vaiņode, Raiņa iela", (S, "Raiņa iela"), "bullet4", None)],
    "Embūte": [(934, "Embūte, estrāde", (P, "Embūtes informācijas centrs", None), "bullet2w", None)],
    "Vībiņi": [
        (935, "Vībiņi, centrs", (A, 56.48580, 21.89290), "bullet4", None),
        (936, "Vībiņi, autobusu pietura", (A, 56.48630, 21.89210), "bullet2w", None),
        (937, "Vībiņi, iebraucamais ceļš", (A, 56.48500, 21.89340), "bullet2t", None),
    ],
    "Rucava": [
        (651, "Rucava, novada dome", (P, "Rucavas novada dome", None), "dome4", None),
        (652, "Rucava, vidusskola", (P, "Rucavas vidusskola", None), "turret", None),
        (653, "Rucava, pasts", (P, "Rucavas pasta nodaļa", None), "bullet2w", None),
        (654, "Rucava, baznīca", (P, "Rucavas luterāņu baznīca", None), "bullet2w", None),
        (655, "Rucava, dzirnavas", (P, "Rucavas centra dzirnavas", None), "bullet4", None),
        (656, "Rucava, Liepājas virziens", (A, 56.16130, 21.16230), "anpr", None),
        (657, "Rucava, centrs", (A, 56.15939, 21.16172), "ptz", None),
    ],
}

# (number of the camera, town) -> where the mobile units have stood; the last is where they stand now.
MOBILE_NAMES = {
    "lv-talsi": "Mobilā kamera 1 (piekabe)", "lv-durbe": "Mobilā kamera (Durbe)", "lv-grobina": "Mobilā kamera (Grobiņa)",
    "lv-roja": "Mobilā kamera (Roja)", "lv-saldus": "Mobilā kamera (Saldus)", "lv-ventspils": "Mobilā kamera (Piltene)",
    "lt-kretinga": "Mobilioji kamera (Kretinga)", "lt-skuodas": "Mobilioji kamera (Skuodas)",
}
MOBILE_AT = {"lv-talsi": [(57.24279, 22.59302)]}

# Towns whose cameras carry no place in their name: the place stands beside it anyway.
BIG = {"Talsi", "Saldus", "Plungė", "Kretinga", "Aizpute", "Grobiņa", "Skuodas", "Skrunda"}

# Without a complete record, so that "unknown" and "approximate" are seen: number -> (status, fields left out).
INCOMPLETE = {
    109: ("maintenance", ["tilt_deg"]),
    112: ("planned", ["tilt_deg", "height_m"]),
    905: ("maintenance", ["hfov_deg", "vfov_deg", "focal_mm", "focal_min_mm", "focal_max_mm"]),
    506: ("maintenance", ["height_m"]),
    524: ("planned", ["tilt_deg", "hfov_deg", "vfov_deg", "focal_mm", "focal_min_mm", "focal_max_mm"]),
    548: ("maintenance", []),
    710: ("planned", ["azimuth_deg", "tilt_deg"]),
    806: ("maintenance", ["tilt_deg", "height_m"]),
    586: ("maintenance", []),
}
# Active, but nobody has written down how long footage is kept.
NO_RETENTION = {413, 505, 547, 573, 645, 655, 856, 936}

# Other languages where a name has them.
OTHER_NAMES = {
    101: {"en": "Town square"}, 103: {"en": "Church square"}, 104: {"en": "Bus station, platform"},
    105: {"en": "Bus station, waiting room"}, 107: {"lt": "Rygos g., aikštelė", "en": "Rīgas iela, car park"},
    106: {"en": "Dundagas iela, number plates"}, 108: {"en": "Stendes iela, roundabout"},
    110: {"en": "Lake promenade"}, 111: {"en": "Sports hall, entrance"}, 118: {"en": "Beach"},
    119: {"en": "Ice hockey hall"}, 211: {"lv": "Plunģe, sporta zāle", "en": "Plungė, sports hall"},
    221: {"lv": "Skoda, pašvaldības vestibils", "en": "Skuodas, lobby of the municipality"},
    231: {"lv": "Kretinga, stacijas stāvlaukums", "en": "Kretinga, station car park"},
    402: {"lt": "Striķu g., aikštelė", "en": "Striķu iela, car park"}, 404: {"en": "Lake Saldus, promenade"},
    611: {"lt": "Roja, uostas", "en": "Roja, harbour"}, 621: {"lt": "Nyca, sporto salė", "en": "Nīca, sports hall"},
    631: {"en": "Durbe, lobby of the culture house"}, 712: {"lv": "Tirgus laukums", "en": "Market square"},
    803: {"lv": "Kretinga, Rātslaukums", "en": "Kretinga, town hall square"},
}
