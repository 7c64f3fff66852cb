// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/catalogue_bench_cameras.h"

#include "tests/bench/catalogue_bench_data.h"

#include <QJsonArray>

#include <cmath>

namespace videoguard::bench {

namespace {

using catalogue::CameraRecord;
using catalogue::Partner;

constexpr std::array kStreetsLv = {
    "Lielā iela",       "Brīvības iela", "Rīgas iela",     "Jūras iela",    "Kalna iela",     "Skolas iela",
    "Dārza iela",       "Ezera iela",    "Stacijas iela",  "Parka iela",    "Raiņa iela",     "Kuldīgas iela",
    "Ventspils iela",   "Liepājas iela", "Tirgus laukums", "Krasta iela",   "Dzirnavu iela",  "Baznīcas iela",
    "Pils iela",        "Zvaigžņu iela", "Jelgavas iela",  "Akmeņu iela",   "Mierlauka iela", "Ķieģeļu iela",
    "Uzvaras iela",     "Kūrorta iela",  "Jaunatnes iela", "Saules iela",   "Ūdens iela",     "Āpsēdes iela",
    "Čakstes bulvāris", "Kļavu iela",    "Ošu iela",       "Priežu iela",   "Bērzu iela",     "Rožu iela",
    "Ceriņu iela",      "Zemnieku iela", "Celtnieku iela", "Zvejnieku iela"};
constexpr std::array kStreetsLt = {"Vytauto gatvė",
                                   "Laisvės gatvė",
                                   "Klaipėdos gatvė",
                                   "Gedimino gatvė",
                                   "Birutės gatvė",
                                   "Telšių gatvė",
                                   "Mokyklos gatvė",
                                   "Parko gatvė",
                                   "Stoties gatvė",
                                   "Žemaičių gatvė",
                                   "Šviesos gatvė",
                                   "Turgaus aikštė",
                                   "Dariaus ir Girėno gatvė",
                                   "Mėguvos gatvė",
                                   "Rietavo gatvė",
                                   "Palangos gatvė",
                                   "Ąžuolų gatvė",
                                   "Liepų gatvė",
                                   "Sodų gatvė",
                                   "Jūros gatvė"};
constexpr std::array kThingsLv = {"krustojums",     "stāvlaukums",
                                  "autoosta",       "skola",
                                  "bērnudārzs",     "tirgus",
                                  "parks",          "estrāde",
                                  "stadions",       "dzelzceļa stacija",
                                  "tilts",          "baznīca",
                                  "bibliotēka",     "kultūras nams",
                                  "slimnīca",       "ieeja",
                                  "rotaļu laukums", "iebraukšana pilsētā",
                                  "pludmale",       "osta",
                                  "sporta halle",   "veikals",
                                  "pagalms"};
constexpr std::array kThingsLt = {"sankryža",
                                  "stovėjimo aikštelė",
                                  "autobusų stotis",
                                  "mokykla",
                                  "darželis",
                                  "turgus",
                                  "parkas",
                                  "stadionas",
                                  "geležinkelio stotis",
                                  "tiltas",
                                  "bažnyčia",
                                  "biblioteka",
                                  "kultūros centras",
                                  "ligoninė",
                                  "įėjimas",
                                  "žaidimų aikštelė",
                                  "įvažiavimas į miestą",
                                  "paplūdimys",
                                  "savivaldybė"};
constexpr std::array kMakers = {"Axis",   "Hikvision", "Dahua",     "Bosch",
                                "Hanwha", "Avigilon",  "Milesight", "Vivotek"};
constexpr std::array kModels = {"P1455-LE",  "Q6135-LE",   "DS-2CD2386G2", "IPC-HFW5442E", "NBE-5503-AL",
                                "XNO-8082R", "H5A-BO1-IR", "MS-C5366",     "IB9387-HT",    "M3116-LVE"};

/// Numbers without end from one, the same on every machine (splitmix64, Steele et al. 2014).
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed * 0x9e3779b97f4a7c15ull + 0x632be59bd9b4e019ull)
    {
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ull);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }
    int below(int bound) { return int(next() % quint64(bound)); }
    double unit() { return double(next() >> 11) / 9007199254740992.0; }
    bool chance(int percent) { return below(100) < percent; }
    /// About a bell curve of deviation 1.
    double bell() { return (unit() + unit() + unit() + unit() - 2) * 1.7320508; }
    template<typename T, std::size_t N>
    QString of(const std::array<T, N> &texts)
    {
        return QString::fromUtf8(texts[std::size_t(below(int(N)))]);
    }

private:
    quint64 m_state;
};

QString uuid(quint64 high, quint64 low)
{
    const QString hex =
        QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return QStringLiteral("%1-%2-4%3-8%4-%5")
        .arg(hex.left(8), hex.mid(8, 4), hex.mid(13, 3), hex.mid(17, 3), hex.mid(20));
}

QString partnerId(std::size_t index)
{
    return uuid(0x7061727400000000ull + index, 0x4000 + index);
}

QString centreId(int index)
{
    return uuid(0x63656e7400000000ull + quint64(index), 0x4000);
}

const BenchPlace &somePlace(Dice &dice)
{
    static const int all = [] {
        int sum = 0;
        for (const BenchPlace &place : kBenchPlaces)
            sum += place.weight;
        return sum;
    }();
    int left = dice.below(all);
    for (const BenchPlace &place : kBenchPlaces) {
        left -= place.weight;
        if (left < 0)
            return place;
    }
    return kBenchPlaces.back();
}

struct Naming {
    QString street;
    QString house;
    QString thing;
};

Naming someName(Dice &dice, bool latvian)
{
    return {latvian ? dice.of(kStreetsLv) : dice.of(kStreetsLt), QString::number(1 + dice.below(120)),
            latvian ? dice.of(kThingsLv) : dice.of(kThingsLt)};
}

QJsonArray streams(Dice &dice)
{
    constexpr std::array<std::array<int, 2>, 4> kSizes = {
        {{1920, 1080}, {2688, 1520}, {3840, 2160}, {1280, 720}}};
    const auto size = kSizes[std::size_t(dice.below(4))];
    const auto stream = [&](const char *role, int width, int height, int bitrate) {
        return QJsonObject{
            {QStringLiteral("role"), QLatin1String(role)},
            {QStringLiteral("codec"), dice.chance(60) ? QStringLiteral("h264") : QStringLiteral("h265")},
            {QStringLiteral("profile"), QStringLiteral("High")},
            {QStringLiteral("width"), width},
            {QStringLiteral("height"), height},
            {QStringLiteral("fps"), 15 + 5 * dice.below(3)},
            {QStringLiteral("bitrate_kbps"), bitrate},
            {QStringLiteral("rate_control"), QStringLiteral("vbr")},
            {QStringLiteral("gop_frames"), 50},
            {QStringLiteral("audio"), false}};
    };
    return {stream("main", size[0], size[1], 4096), stream("sub", 640, 360, 512)};
}

QJsonObject access()
{
    const QJsonObject contact{
        {QStringLiteral("role"), QStringLiteral("duty")},
        {QStringLiteral("phone"), QStringLiteral("+37163232110")},
        {QStringLiteral("email"), QStringLiteral("dezurants@example.lv")},
        {QStringLiteral("languages"), QJsonArray{QStringLiteral("lv"), QStringLiteral("en")}}};
    return {{QStringLiteral("contacts"), QJsonArray{contact}},
            {QStringLiteral("phone_24_7"), QStringLiteral("+37163232110")},
            {QStringLiteral("hours"), QStringLiteral("24/7")},
            {QStringLiteral("live_share"), QStringLiteral("on_request")},
            {QStringLiteral("playback_share"), QStringLiteral("on_request")},
            {QStringLiteral("ptz_share"), QStringLiteral("none")},
            {QStringLiteral("agreement_ref"), QStringLiteral("LLI-258/2019-11")}};
}

} // namespace

std::vector<Partner> benchPartners()
{
    std::vector<Partner> partners;
    for (std::size_t i = 0; i < kBenchPartners.size(); ++i) {
        const BenchPartner &one = kBenchPartners[i];
        Partner partner;
        partner.id = partnerId(i);
        partner.slug = QString::fromUtf8(one.slug);
        partner.prefix = QString::fromUtf8(one.prefix);
        partner.country = QString::fromUtf8(one.country);
        (partner.country == QStringLiteral("LT") ? partner.nameLt : partner.nameLv) =
            QString::fromUtf8(one.name);
        for (std::size_t j = 0; j < kBenchPartners.size(); ++j) {
            if (*one.successor && QLatin1String(one.successor) == QLatin1String(kBenchPartners[j].slug))
                partner.successorId = partnerId(j);
        }
        partners.push_back(partner);
    }
    return partners;
}

CameraRecord benchCamera(int number)
{
    Dice dice(quint64(number) + 1);
    const BenchPlace &place = somePlace(dice);
    const BenchPartner &owner = kBenchPartners[std::size_t(place.partner)];
    const QString country = QString::fromUtf8(owner.country);
    const bool latvian = country == QStringLiteral("LV");
    const QString town = QString::fromUtf8(place.name);
    const Naming naming = someName(dice, latvian);
    const QString name = QStringLiteral("%1, %2 %3, %4").arg(town, naming.street, naming.house, naming.thing);
    const QString ownerId = partnerId(std::size_t(place.partner));
    constexpr std::array kForms = {"bullet", "dome", "turret", "ptz", "anpr", "bullet", "dome"};
    QJsonObject c{
        {QStringLiteral("schema"), QStringLiteral("vg.camera/1")},
        {QStringLiteral("id"), uuid(dice.next(), dice.next())},
        {QStringLiteral("ref"), QStringLiteral("%1-CAM-%2")
                                    .arg(QString::fromUtf8(owner.prefix))
                                    .arg(number, 7, 10, QLatin1Char('0'))},
        {QStringLiteral("name"), QJsonObject{{latvian ? QStringLiteral("lv") : QStringLiteral("lt"), name}}},
        {QStringLiteral("description"),
         QJsonObject{{latvian ? QStringLiteral("lv") : QStringLiteral("lt"),
                      QStringLiteral("%1: skats uz %2 no %3 puses, redzama iela un ietve abās pusēs")
                          .arg(town, naming.thing, naming.street)}}},
        {QStringLiteral("kind"), QStringLiteral("fixed")},
        {QStringLiteral("form"), dice.of(kForms)},
        {QStringLiteral("manufacturer"), dice.of(kMakers)},
        {QStringLiteral("model"), dice.of(kModels)},
        {QStringLiteral("serial_no"), QStringLiteral("SN%1").arg(dice.next() % 100000000)},
        {QStringLiteral("firmware"), QStringLiteral("10.12.%1").arg(dice.below(200))},
        {QStringLiteral("install_date"),
         QStringLiteral("2019-%1-12").arg(1 + dice.below(9), 2, 10, QLatin1Char('0'))},
        {QStringLiteral("funding"), QStringLiteral("LLI-258")},
        {QStringLiteral("owner_org_id"), ownerId},
        {QStringLiteral("controller_org_ids"), QJsonArray{ownerId}},
        {QStringLiteral("centre_ids"), QJsonArray{centreId(place.partner % 14)}},
        {QStringLiteral("legal_regime"), QStringLiteral("mixed")},
        {QStringLiteral("country"), country},
        {QStringLiteral("purposes"),
         QJsonArray{QStringLiteral("public_order"), QStringLiteral("traffic_safety")}},
        {QStringLiteral("sign_installed"), QStringLiteral("yes")},
        {QStringLiteral("private_area_masked"), QStringLiteral("yes")},
        {QStringLiteral("lat"), std::round((place.lat_deg + dice.bell() * 0.009) * 1e6) / 1e6},
        {QStringLiteral("lon"), std::round((place.lon_deg + dice.bell() * 0.016) * 1e6) / 1e6},
        {QStringLiteral("pos_src"), QStringLiteral("gps")},
        {QStringLiteral("height_m"), 4 + dice.below(50) / 10.0},
        {QStringLiteral("mount"), QStringLiteral("pole")},
        {QStringLiteral("azimuth_deg"), dice.below(360)},
        {QStringLiteral("tilt_deg"), -10 - dice.below(30)},
        {QStringLiteral("hfov_deg"), 30 + dice.below(70)},
        {QStringLiteral("address"), QStringLiteral("%1 %2, %3").arg(naming.street, naming.house, town)},
        {QStringLiteral("place"), town},
        {QStringLiteral("zone"), QStringLiteral("traffic")},
        {QStringLiteral("surveillance"), QStringLiteral("public")},
        {QStringLiteral("streams"), streams(dice)},
        {QStringLiteral("audio"), QJsonObject{{QStringLiteral("microphone"), QStringLiteral("none")},
                                              {QStringLiteral("recorded"), false}}},
        {QStringLiteral("storage"), QJsonObject{{QStringLiteral("where"), QStringLiteral("nvr")},
                                                {QStringLiteral("mode"), QStringLiteral("continuous")},
                                                {QStringLiteral("retention_days"), 7 + dice.below(24)},
                                                {QStringLiteral("clock_sync"), QStringLiteral("ntp")}}},
        {QStringLiteral("access"), access()},
        {QStringLiteral("status"),
         dice.chance(95) ? QStringLiteral("active") : QStringLiteral("maintenance")},
        {QStringLiteral("link"), QStringLiteral("fibre")},
        {QStringLiteral("power"), QStringLiteral("poe")},
        {QStringLiteral("onvif_profiles"), QJsonArray{QStringLiteral("S"), QStringLiteral("T")}},
        {QStringLiteral("rev"), 1 + dice.below(9)},
        {QStringLiteral("updated_at"), QStringLiteral("2025-%1-%2T%3:20:30Z")
                                           .arg(1 + dice.below(12), 2, 10, QLatin1Char('0'))
                                           .arg(1 + dice.below(28), 2, 10, QLatin1Char('0'))
                                           .arg(dice.below(24), 2, 10, QLatin1Char('0'))},
        {QStringLiteral("updated_by"), QStringLiteral("administrator")}};
    if (dice.chance(70))
        c.insert(QStringLiteral("call_no"), 1 + dice.below(9999));
    return CameraRecord(c);
}

QString benchSearch(int number)
{
    Dice dice(quint64(number) * 7919 + 17);
    const BenchPlace &place = somePlace(dice);
    const BenchPartner &owner = kBenchPartners[std::size_t(place.partner)];
    const bool latvian = QLatin1String(owner.country) == QLatin1String("LV");
    const Naming naming = someName(dice, latvian);
    const QString town = QString::fromUtf8(place.name);
    const QString street = naming.street.section(u' ', 0, 0);
    const QString thing = naming.thing.section(u' ', 0, 0);
    // As typed: whole words, beginnings, without the marks, in any order.
    switch (number % 8) {
    case 0:
        return QStringLiteral("%1 %2 %3").arg(town, street, thing);
    case 1:
        return QStringLiteral("%1 %2 %3").arg(thing.left(4), town.left(4), street.left(4));
    case 2:
        return QStringLiteral("%1 %2 %3").arg(street.toLower(), naming.house, town.toLower());
    case 3:
        return QStringLiteral("%1 %2 %3")
            .arg(QString::fromUtf8(owner.name).section(u' ', 0, 0), thing, street.left(3));
    case 4:
        return QStringLiteral("%1 %2 %3").arg(town.left(2), street.left(2), thing.left(2));
    case 5:
        return QStringLiteral("%1 cam %2")
            .arg(QString::fromUtf8(owner.prefix).toLower())
            .arg(dice.below(10'000));
    case 6:
        return QStringLiteral("%1 %2").arg(naming.street,
                                           QString::fromUtf8(kMakers[std::size_t(dice.below(8))]).left(4));
    default:
        return QStringLiteral("%1 %2 %3").arg(town.left(3), thing.left(5), QString::number(dice.below(10)));
    }
}

geo::Bounds benchTown(int number)
{
    Dice dice(quint64(number) * 104'729 + 3);
    const BenchPlace &place = somePlace(dice);
    const double lat = place.lat_deg + dice.bell() * 0.003;
    const double lon = place.lon_deg + dice.bell() * 0.005;
    return {lat - 0.0135, lon - 0.033, lat + 0.0135, lon + 0.033};
}

} // namespace videoguard::bench
