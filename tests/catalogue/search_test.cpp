// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/folding.h"
#include "app/catalogue/utc_text.h"
#include "tests/catalogue/store_fixture.h"

using namespace videoguard;
using namespace videoguard::catalogue;
using test::camera;
using test::kDurbe;
using test::kSkuodas;
using test::kSouth;
using test::kTalsi;
using test::StoreFile;
using test::taken;

namespace {

QString ref(const char *prefix, int number)
{
    return QStringLiteral("%1-CAM-%2").arg(QLatin1String(prefix)).arg(number, 3, 10, QLatin1Char('0'));
}

/// A few cameras of three owners, as a small network has them.
struct Network : StoreFile {
    Network()
    {
        CameraRecord market = camera(1, kTalsi, QStringLiteral("Lielā iela pie tirgus"));
        market.setValue(QStringLiteral("call_no"), 7);
        CameraRecord school = camera(7, kTalsi, QStringLiteral("Ķieģeļu iela, skola"));
        school.setValue(QStringLiteral("address"), QStringLiteral("Tirgus laukums 3"));
        CameraRecord beach =
            camera(3, kDurbe, QStringLiteral("Ezermalas stāvlaukums"), QStringLiteral("Durbe"));
        CameraRecord lithuanian =
            camera(4, kSkuodas, QStringLiteral("Žemaičių gatvė"), QStringLiteral("Skuodas"));
        CameraRecord gone = camera(5, kTalsi, QStringLiteral("Vecais tirgus"));
        gone.setValue(QStringLiteral("status"), QStringLiteral("retired"));
        load({market, school, beach, lithuanian, gone});
    }
};

} // namespace

TEST_CASE("folding takes the marks off letters of every language of the region", "[catalogue][search]")
{
    CHECK(folded(QStringLiteral("ĀČĒĢĪĶĻŅŌŖŠŪŽ")) == QStringLiteral("acegiklnorsuz"));
    CHECK(folded(QStringLiteral("ĄČĘĖĮŠŲŪŽ")) == QStringLiteral("aceeisuuz"));
    CHECK(folded(QStringLiteral("Łódź Übung Åse Œuvre")) == QStringLiteral("lodz ubung ase oeuvre"));
    // The same letter written as base and mark.
    CHECK(folded(QStringLiteral("g\u0327e\u0304")) == QStringLiteral("ge"));
    CHECK(folded(QStringLiteral("Straße")) == QStringLiteral("strasse"));
    CHECK(folded(QStringLiteral("ТАЛСИ")) == QStringLiteral("талси"));
    CHECK(foldedWords(QStringLiteral("Lielā iela 12a, (tirgus)")) ==
          QStringList{QStringLiteral("liela"), QStringLiteral("iela"), QStringLiteral("12a"),
                      QStringLiteral("tirgus")});
    CHECK(foldedWords(QStringLiteral(" -- ")).isEmpty());
}

TEST_CASE("sorting by name counts numbers and forgets marks", "[catalogue][search]")
{
    CHECK(sortKeyOf(QStringLiteral("Kamera 9")) < sortKeyOf(QStringLiteral("Kamera 10")));
    CHECK(sortKeyOf(QStringLiteral("Ēdole")) < sortKeyOf(QStringLiteral("Zlēkas")));
}

TEST_CASE("a time of a record is read as UTC and written back", "[catalogue][search]")
{
    CHECK(utcFromText(u"2026-03-04T05:06:07.5Z") == 1'772'600'767'500'000);
    CHECK(utcFromText(u"2026-03-04T07:06:07.5+02:00") == 1'772'600'767'500'000);
    CHECK(utcFromText(u"1969-12-31T23:59:59Z") == -1'000'000);
    CHECK(utcToText(1'772'600'767'500'000) == QStringLiteral("2026-03-04T05:06:07.500Z"));
    for (const QStringView wrong :
         {u"", u"2026", u"2026-13-04T05:06:07Z", u"2026-03-04 05:06:07", u"2026-03-04T05:06:07"})
        CHECK(utcFromText(wrong) == 0);
}

TEST_CASE("words are found in any order, by their beginnings, without their marks", "[catalogue][search]")
{
    Network network;
    CHECK(network.search(QStringLiteral("lielā iela")) == QStringList{ref("TAL", 1)});
    CHECK(network.search(QStringLiteral("IELA liela")) == QStringList{ref("TAL", 1)});
    CHECK(network.search(QStringLiteral("tir lie tal")) == QStringList{ref("TAL", 1)});
    CHECK(network.search(QStringLiteral("kiegelu")) == QStringList{ref("TAL", 7)});
    CHECK(network.search(QStringLiteral("zemaiciu")) == QStringList{ref("SKU", 4)});
    CHECK(network.search(QStringLiteral("Žemaičių gat")) == QStringList{ref("SKU", 4)});
    CHECK(network.search(QStringLiteral("iela nowhere")).isEmpty());
    CHECK(network.search(QStringLiteral("ela")).isEmpty()); // not within a word
}

TEST_CASE("the exact call number comes first, then the reference, the name, the address",
          "[catalogue][search]")
{
    Network network;
    CHECK(network.search(QStringLiteral("7")) == QStringList{ref("TAL", 1), ref("TAL", 7)});
    CHECK(network.search(QStringLiteral("007")) == QStringList{ref("TAL", 1), ref("TAL", 7)});
    CHECK(network.search(QStringLiteral("TAL-CAM-007")) == QStringList{ref("TAL", 7), ref("TAL", 1)});
    CHECK(network.search(QStringLiteral("tal cam 3")) == QStringList{ref("TAL", 7)}); // of its address
    CHECK(network.search(QStringLiteral("tirgus")) == QStringList{ref("TAL", 1), ref("TAL", 7)});
}

TEST_CASE("a camera is found by its owner's name before and after the merger", "[catalogue][search]")
{
    Network network;
    CHECK(network.search(QStringLiteral("durbes novads")) == QStringList{ref("DUR", 3)});
    CHECK(network.search(QStringLiteral("dienvidkurzeme")) == QStringList{ref("DUR", 3)});
    CHECK(network.search(QStringLiteral("savivaldybe")) == QStringList{ref("SKU", 4)});
    CHECK(network.search(QStringLiteral("dienvidkurz stāvl")) == QStringList{ref("DUR", 3)});
    // A partner renamed later is found by its new name at once.
    test::require(network.store->savePartner(
        test::partner(kSkuodas, QStringLiteral("lt-skuodas"), QStringLiteral("Apuolės rajonas"))));
    CHECK(network.search(QStringLiteral("apuole")) == QStringList{ref("SKU", 4)});
    CHECK(network.search(QStringLiteral("savivaldybe")).isEmpty());
}

TEST_CASE("retired cameras are found only when asked for", "[catalogue][search]")
{
    Network network;
    Query query;
    query.text = QStringLiteral("vecais");
    CHECK(network.found(query).isEmpty());
    query.filter.withRetired = true;
    CHECK(network.found(query) == QStringList{ref("TAL", 5)});
    query.filter.withRetired = false;
    query.filter.statuses = {CameraStatus::Retired};
    CHECK(network.found(query) == QStringList{ref("TAL", 5)});
    CHECK(taken(network.store->find({})).total == 4);
    CHECK(taken(network.store->points()).points.size() == 4);
}

TEST_CASE("what somebody types or pastes is never taken for a command", "[catalogue][search]")
{
    Network network;
    const QStringList hostile = {QStringLiteral("\""),
                                 QStringLiteral("'"),
                                 QStringLiteral("*"),
                                 QStringLiteral("tirgus*"),
                                 QStringLiteral("\"tirgus"),
                                 QStringLiteral("NEAR(tirgus iela, 2)"),
                                 QStringLiteral("tirgus AND"),
                                 QStringLiteral("OR"),
                                 QStringLiteral("NOT tirgus"),
                                 QStringLiteral("words:tirgus"),
                                 QStringLiteral("{words}: x"),
                                 QStringLiteral("^tirgus"),
                                 QStringLiteral("tirgus + iela"),
                                 QStringLiteral("-tirgus"),
                                 QStringLiteral("'; DROP TABLE camera; --"),
                                 QStringLiteral("%"),
                                 QStringLiteral("_"),
                                 QStringLiteral("\\"),
                                 QString::fromUtf8("\xF0\x9F\x98\x80"),
                                 QString(QChar(0xd83d)),
                                 QString(QChar(0)),
                                 QStringLiteral("tirgus\u0301"),
                                 QString(10'000, u'a'),
                                 QString(10'000, u'"'),
                                 QStringLiteral("tirgus ").repeated(2000)};
    for (const QString &text : hostile) {
        for (const SortKey sort : {SortKey::Relevance, SortKey::Name}) {
            Query query;
            query.text = text;
            query.sort = sort;
            CAPTURE(text.left(40).toStdString());
            CHECK(network.store->find(query).has_value());
            CHECK(network.store->matching(query).has_value());
        }
    }
    CHECK(network.search(QStringLiteral("tirgus*")).size() == 2);
    CHECK(network.search(QStringLiteral("\"tirgus\"")).size() == 2);
    CHECK(network.search(QStringLiteral("tirgus ").repeated(2000)).size() == 2);
    CHECK(taken(network.store->count()) == 5);
}

TEST_CASE("filters narrow, alone and with words", "[catalogue][search]")
{
    Network network;
    const auto count = [&](const Filter &filter, const QString &text = {}) {
        Query query;
        query.filter = filter;
        query.text = text;
        const Page page = taken(network.store->find(query));
        CHECK(page.total == qint64(page.rows.size()));
        const auto matching = taken(network.store->matching(query));
        REQUIRE(matching);
        CHECK(matching->size() == page.rows.size());
        CHECK(std::is_sorted(matching->begin(), matching->end()));
        return page.total;
    };
    Filter filter;
    filter.partnerIds = {kSouth}; // stands for Durbe
    CHECK(count(filter) == 1);
    CHECK(count(filter, QStringLiteral("iela")) == 0);
    filter = {};
    filter.partnerIds = {kTalsi, kSkuodas};
    CHECK(count(filter) == 3);
    filter.partnerIds = {QStringLiteral("nobody")};
    CHECK(count(filter) == 0);
    filter = {};
    filter.within = geo::Bounds{57.2002, 22, 57.2005, 23};
    CHECK(count(filter) == 2);
    CHECK(count(filter, QStringLiteral("durbe")) == 1);
    filter = {};
    filter.cameraIds = {camera(1, kTalsi, {}).id(), camera(4, kTalsi, {}).id(), QStringLiteral("x")};
    CHECK(count(filter) == 2);
    filter = {};
    filter.kinds = {CameraKind::Mobile};
    CHECK(count(filter) == 0);
    filter.kinds = {CameraKind::Mobile, CameraKind::Fixed};
    filter.forms = {CameraForm::Bullet};
    filter.ptz = false;
    filter.own = false;
    CHECK(count(filter) == 4);
    filter.minHeight_px = 1080;
    CHECK(count(filter) == 0);
    CHECK_FALSE(taken(network.store->matching({})));
}

TEST_CASE("a filter survives being written as JSON", "[catalogue][query]")
{
    Filter filter;
    CHECK(filterFromJson(toJson(filter)) == filter);
    CHECK(toJson(filter).isEmpty());
    filter.partnerIds = {kTalsi};
    filter.centreIds = {test::kCentreA};
    filter.statuses = {CameraStatus::Active, CameraStatus::Unknown};
    filter.kinds = {CameraKind::BodyWorn};
    filter.forms = {CameraForm::Anpr, CameraForm::Ptz};
    filter.ptz = false;
    filter.platesRead = true;
    filter.sound = true;
    filter.minHeight_px = 1080;
    filter.minRetention_days = 7;
    filter.liveShare = {Sharing::OnRequest, Sharing::Unknown};
    filter.own = true;
    filter.problems = false;
    filter.changedSince = QDate(2026, 3, 4);
    filter.within = geo::Bounds{56, 21, 57.5, 22.25};
    filter.cameraIds = {QStringLiteral("a"), QStringLiteral("b")};
    filter.withRetired = true;
    CHECK(filterFromJson(toJson(filter)) == filter);
    CHECK(
        filterFromJson(QJsonObject{{QStringLiteral("statuses"), 5}, {QStringLiteral("x"), true}}).isEmpty());
}

TEST_CASE("every order is the same whether it is walked or sorted, and pages fit together",
          "[catalogue][search]")
{
    StoreFile file;
    std::vector<CameraRecord> many;
    for (int i = 1; i <= 6000; ++i) {
        CameraRecord one =
            camera(i, i % 3 ? kTalsi : kDurbe, QStringLiteral("Kamera %1").arg((i * 7919) % 6000));
        if (i % 4)
            one.setValue(QStringLiteral("call_no"), 1 + (i * 31) % 9999);
        one.setValue(QStringLiteral("hfov_deg"), 20 + i % 90);
        many.push_back(one);
    }
    file.load(many);
    for (int sort = 0; sort <= int(SortKey::Changed); ++sort) {
        for (const QString &text :
             {QString(), QStringLiteral("kamera"), QStringLiteral("kamera 12"), QStringLiteral("durbes")}) {
            Query query;
            query.text = text;
            query.sort = SortKey(sort);
            query.limit = 10'000;
            CAPTURE(sort, text.toStdString());
            const Page whole = taken(file.store->find(query));
            CHECK(whole.total == qint64(whole.rows.size()));
            // The matches themselves do not depend on the order.
            if (const auto matching = taken(file.store->matching(query)))
                CHECK(qint64(matching->size()) == whole.total);
            query.first = 70;
            query.limit = 50;
            const Page part = taken(file.store->find(query, false));
            CHECK(part.total == -1);
            REQUIRE(part.rows.size() == 50);
            const bool ranked = query.sort == SortKey::Relevance && !text.isEmpty();
            for (std::size_t i = 0; i < part.rows.size() && !ranked; ++i)
                REQUIRE(part.rows[i].id == whole.rows[70 + i].id);
        }
    }
    Query byName;
    byName.sort = SortKey::Name;
    byName.descending = true;
    byName.limit = 2;
    const Page last = taken(file.store->find(byName));
    CHECK(last.rows[0].name() == QStringLiteral("Kamera 5999"));
    CHECK(last.rows[1].name() == QStringLiteral("Kamera 5998"));
}

TEST_CASE("cameras near a place are those within reach", "[catalogue][search]")
{
    StoreFile file;
    file.load({camera(1, kTalsi, QStringLiteral("Tirgus")), camera(50, kTalsi, QStringLiteral("Skola"))});
    const geo::Position place{57.2001, 22.6};
    CHECK(taken(file.store->near(place, 10)).size() == 1);
    CHECK(taken(file.store->near(place, 545)).size() == 1);
    CHECK(taken(file.store->near(place, 547)).size() == 2); // 49e-4 degrees of latitude are 545.8 m
    CHECK(taken(file.store->inside({57, 22, 58, 23}, 1)).size() == 1);
    CHECK(taken(file.store->inside({})).empty());
}
