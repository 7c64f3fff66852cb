// SPDX-License-Identifier: EUPL-1.2
/// The organisations and places that synthetic cameras belong to: those of the real network, with the number
/// of inhabitants as weight (data: GeoNames, CC BY 4.0; municipalities: their own publications).
#pragma once

#include <array>

namespace videoguard::bench {

struct BenchPartner {
    const char *slug;
    const char *name; ///< in the country's language
    const char *prefix;
    const char *country;
    const char *successor; ///< slug; "" = none
};
inline constexpr int kOwners = 17; ///< the first so many own cameras
inline constexpr std::array<BenchPartner, 22> kBenchPartners = {{
    {"lv-aizpute", "Aizputes novads", "AIZ", "LV", "lv2021-dienvidkurzeme"},
    {"lv-broceni", "Brocēnu novads", "BRO", "LV", "lv2021-saldus"},
    {"lv-dundaga", "Dundagas novads", "DUN", "LV", "lv2021-talsi"},
    {"lv-durbe", "Durbes novads", "DUR", "LV", "lv2021-dienvidkurzeme"},
    {"lv-grobina", "Grobiņas novads", "GRO", "LV", "lv2021-dienvidkurzeme"},
    {"lv-nica", "Nīcas novads", "NIC", "LV", "lv2021-dienvidkurzeme"},
    {"lv-priekule", "Priekules novads", "PRI", "LV", "lv2021-dienvidkurzeme"},
    {"lv-roja", "Rojas novads", "ROJ", "LV", "lv2021-talsi"},
    {"lv-rucava", "Rucavas novads", "RUC", "LV", "lv2021-dienvidkurzeme"},
    {"lv-saldus", "Saldus novads", "SAL", "LV", "lv2021-saldus"},
    {"lv-skrunda", "Skrundas novads", "SKR", "LV", "lv2021-kuldiga"},
    {"lv-talsi", "Talsu novads", "TAL", "LV", "lv2021-talsi"},
    {"lv-vainode", "Vaiņodes novads", "VAI", "LV", "lv2021-dienvidkurzeme"},
    {"lv-ventspils", "Ventspils novads", "VEN", "LV", "lv2021-ventspils"},
    {"lt-kretinga", "Kretingos rajono savivaldybė", "KRE", "LT", ""},
    {"lt-plunge", "Plungės rajono savivaldybė", "PLU", "LT", ""},
    {"lt-skuodas", "Skuodo rajono savivaldybė", "SKU", "LT", ""},
    {"lv2021-dienvidkurzeme", "Dienvidkurzemes novads", "DIE", "LV", ""},
    {"lv2021-saldus", "Saldus novads", "SAL", "LV", ""},
    {"lv2021-talsi", "Talsu novads", "TAL", "LV", ""},
    {"lv2021-kuldiga", "Kuldīgas novads", "KUL", "LV", ""},
    {"lv2021-ventspils", "Ventspils novads", "VEN", "LV", ""},
}};

struct BenchPlace {
    const char *name;
    double lat_deg;
    double lon_deg;
    int partner;
    int weight;
};
inline constexpr std::array<BenchPlace, 110> kBenchPlaces = {{
    {"Plungė", 55.91393, 21.85339, 15, 23381},     {"Kretinga", 55.89006, 21.24241, 14, 22236},
    {"Saldus", 56.66593, 22.49362, 9, 12224},      {"Talsi", 57.24519, 22.59030, 11, 12022},
    {"Skuodas", 56.26843, 21.52444, 16, 7726},     {"Aizpute", 56.72263, 21.60674, 0, 5634},
    {"Grobiņa", 56.53686, 21.16760, 4, 4203},      {"Brocēni", 56.68453, 22.56645, 1, 3486},
    {"Skrunda", 56.67684, 22.01560, 10, 2659},     {"Priekule", 56.44949, 21.60069, 6, 2550},
    {"Stende", 57.14293, 22.53365, 11, 1955},      {"Salantai", 56.05948, 21.56862, 16, 1829},
    {"Roja", 57.50651, 22.80569, 7, 1800},         {"Dundaga", 57.50597, 22.35591, 2, 1682},
    {"Sabile", 57.04830, 22.57109, 11, 1580},      {"Valdemārpils", 57.36931, 22.58951, 11, 1447},
    {"Piltene", 57.22596, 21.67277, 13, 1103},     {"Dovilai", 55.67783, 21.35931, 14, 1100},
    {"Plateliai", 56.04670, 21.82347, 15, 1021},   {"Nīca", 56.34579, 21.06570, 5, 981},
    {"Rucava", 56.15939, 21.16172, 8, 547},        {"Durbe", 56.58605, 21.37266, 3, 454},
    {"Žygai", 55.86958, 21.31241, 14, 300},        {"Žvirzdaliai", 55.84550, 22.00732, 15, 300},
    {"Žvirbliai", 55.80574, 21.34439, 14, 300},    {"Žvirblaičiai", 55.96270, 21.85143, 15, 300},
    {"Žvelsėnai", 55.77271, 21.44164, 14, 300},    {"Žvainiai", 56.04280, 21.56646, 15, 300},
    {"Žvaginiai", 55.73733, 21.68302, 15, 300},    {"Žutautų Medsėdžiai", 55.83958, 21.51761, 14, 300},
    {"Žutautai", 55.84953, 21.47287, 14, 300},     {"Žudgalis", 56.06387, 21.54297, 16, 300},
    {"Žocene", 57.54059, 22.70973, 7, 300},        {"Žlibinai", 55.88042, 22.00093, 15, 300},
    {"Žirnikai", 56.19500, 21.42151, 16, 300},     {"Žiogeliai", 55.98459, 21.29538, 14, 300},
    {"Žiobriai", 55.77468, 21.26376, 14, 300},     {"Žilvičiai", 55.92680, 22.16577, 15, 300},
    {"Žibininkai", 55.96024, 21.14471, 14, 300},   {"Žerniai", 56.07075, 21.98324, 15, 300},
    {"Žemgrindžiai", 55.77006, 21.28205, 14, 300}, {"Žemaičių Kalvarija", 56.11037, 22.01273, 15, 300},
    {"Želviai", 56.00721, 21.15386, 14, 300},      {"Želvaičiai", 55.95441, 22.23434, 15, 300},
    {"Žeimiai", 56.03540, 21.64196, 15, 300},      {"Žebrokai", 56.16199, 21.65187, 16, 300},
    {"Žarėnai", 55.83920, 22.20415, 15, 300},      {"Žalgiriai", 56.14842, 21.46824, 16, 300},
    {"Žagariņi", 57.07018, 22.75036, 11, 300},     {"Žadeikiai", 55.92399, 21.43361, 14, 300},
    {"Ūdrande", 57.28264, 21.64824, 13, 300},      {"Šķēde", 56.63636, 21.04295, 4, 300},
    {"Švepeliai", 55.68502, 21.23700, 14, 300},    {"Šulpetriai", 56.24952, 21.81985, 16, 300},
    {"Šukė", 55.98330, 21.34785, 14, 300},         {"Štakeldanga", 56.73983, 21.60785, 0, 300},
    {"Šoniai", 56.01441, 22.04247, 15, 300},       {"Šniukščiai", 56.12508, 21.62357, 16, 300},
    {"Šlītere", 57.62530, 22.29598, 2, 300},       {"Šložiai", 55.88576, 21.70907, 15, 300},
    {"Šliktinė", 56.12125, 21.75887, 16, 300},     {"Šlikiai", 55.84770, 21.20916, 14, 300},
    {"Šlečkai", 55.99099, 21.95681, 15, 300},      {"Šlepečiai", 55.93685, 21.93531, 15, 300},
    {"Šlapšilė", 55.72241, 21.32257, 14, 300},     {"Šimkai", 55.80181, 21.22595, 14, 300},
    {"Šilalė", 56.14621, 21.56037, 16, 300},       {"Šiemuliai", 55.84810, 21.64519, 15, 300},
    {"Šerkšniai", 56.15404, 21.60481, 16, 300},    {"Šekai", 56.15916, 21.50922, 16, 300},
    {"Šašaičiai", 55.81971, 21.38518, 14, 300},    {"Šaučikiai", 56.11582, 21.55256, 16, 300},
    {"Šaukliai", 56.13165, 21.57697, 16, 300},     {"Šatės", 56.17014, 21.75758, 16, 300},
    {"Šatriai", 55.78418, 21.34101, 14, 300},      {"Šatraminiai", 56.14205, 21.52369, 16, 300},
    {"Šatilgalis", 55.93964, 21.45999, 14, 300},   {"Šateikių Rūdaičiai", 56.01832, 21.71752, 15, 300},
    {"Šateikiai", 55.99815, 21.67751, 15, 300},    {"Šarkė", 56.26253, 21.67420, 16, 300},
    {"Šarkiai", 55.87251, 21.97010, 15, 300},      {"Šalynas", 56.00456, 21.50866, 14, 300},
    {"Šakiniai", 55.73696, 21.33559, 14, 300},     {"Šakaliai", 56.20085, 21.48654, 16, 300},
    {"Šaipiai", 55.84282, 21.07008, 14, 300},      {"Ļūdikas", 56.65139, 21.88972, 10, 300},
    {"Ķīburi", 56.39500, 21.24361, 5, 300},        {"Ķāķišķe", 56.19073, 21.18802, 8, 300},
    {"Ķurbe", 57.49042, 22.53149, 2, 300},         {"Ķoniņciems", 56.82806, 21.74166, 0, 300},
    {"Ķipatciems", 57.33303, 23.06017, 7, 300},    {"Ķikuri", 56.80222, 21.66528, 0, 300},
    {"Ķieģeļceplis", 56.54028, 22.82639, 1, 300},  {"Ķibji", 56.70972, 21.51639, 0, 300},
    {"Īve", 57.42707, 22.52749, 2, 300},           {"Ģipka", 57.57000, 22.65277, 7, 300},
    {"Ģibzde", 57.39972, 22.30528, 2, 300},        {"Ģibuļi", 57.20512, 22.43344, 11, 300},
    {"Ģeistauti", 56.09945, 21.15333, 8, 300},     {"Ėgliškiai", 55.85629, 21.23460, 14, 300},
    {"Ēvarži", 56.59227, 22.42135, 9, 300},        {"Ēvartciems", 57.35232, 21.62476, 13, 300},
    {"Ēdas", 56.88167, 22.11389, 10, 300},         {"Čiūželiai", 55.87005, 21.59998, 15, 300},
    {"Čikstiņciems", 57.21917, 22.77222, 11, 300}, {"Āži", 57.56499, 22.35832, 2, 300},
    {"Ārlava", 57.39467, 22.59846, 11, 300},       {"Āres", 56.54083, 21.20361, 4, 300},
    {"Āpciems", 57.17806, 22.21639, 11, 300},      {"Ālande", 56.52083, 21.19805, 4, 300},
}};

} // namespace videoguard::bench
