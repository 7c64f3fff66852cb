// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/changes_parser.h"

#include "tests/support/catch.h"

#include <QJsonDocument>

#include <ctime>

using namespace videoguard;
using base::ErrorKind;
using sync::ChangesParser;
using sync::IncomingDocument;

namespace {

/// As Apache CouchDB 3.5 sent it, shortened: null sequences, a fork, a tombstone, escapes, a number beyond 53
/// bits.
const QByteArray kFeed =
    R"({"results":[
{"seq":null,"id":"TAL-CAM-014","changes":[{"rev":"3-ee1b0c8bb34c4ddc9a3e2a0e9a3b6c11"}],"doc":{"_id":"TAL-CAM-014","_rev":"3-ee1b0c8bb34c4ddc9a3e2a0e9a3b6c11","name":"Lielā iela \"14\" {[","n":9007199254740993,"path":"C:\\","x":1e3}},
{"seq":"2-g1AAAACTeJzLYWBgYMpgTmHgz8tPSTV0MDQy1zMAQsMckEQiQ1L9____szKYExlzgQLsBgaJFkmpqdg04DImjwVIMjQAqf9wA2eADUhLMUg0TMKmLwsA6BYrKw","id":"pi\u0137is/\u20ac","changes":[{"rev":"2-aa"},{"rev":"2-bb"},{"rev":"1-cc"}],"doc":{"_id":"pi\u0137is/\u20ac","_rev":"2-bb","z":{"_conflicts":["no"]},"_conflicts":["2-aa"]}},
{"seq":null,"id":"gone","changes":[{"rev":"2-dd"}],"deleted":true,"doc":{"_id":"gone","_rev":"2-dd","_deleted":true,"owner_org_id":"o"}},
{"seq":null,"id":"nobody","changes":[{"rev":"5-ff"},{"rev":"4-00"}],"doc":null},
{"seq":null,"id":"_design/videoguard","changes":[{"rev":"1-ab"}]}
],
"last_seq":"5-g1AAAACTeJzLYWBgYMpgTmHgz8tPSTV0MDQy1zMAQsMckEQiQ1L9____szKYExlzgQLs","pending":7}
)";

struct Read {
    std::vector<IncomingDocument> rows;
    QByteArray last;
    std::optional<qint64> pending;
    std::optional<base::Error> error;
};

/// Gives `feed` in pieces of `size` bytes, the first `first` bytes long.
Read read(const QByteArray &feed, qsizetype size, qsizetype first = 0)
{
    Read result;
    ChangesParser parser([&](IncomingDocument &&row) {
        result.rows.push_back(std::move(row));
        return true;
    });
    base::Result<void> went;
    for (qsizetype at = 0; went && at < feed.size();) {
        const qsizetype piece = at == 0 && first > 0 ? first : size;
        went = parser.add(feed.mid(at, piece));
        at += piece;
    }
    if (went)
        went = parser.end();
    if (!went)
        result.error = went.error();
    result.last = parser.lastSequence();
    result.pending = parser.pending();
    return result;
}

void checkSame(const Read &one, const Read &other)
{
    REQUIRE(one.rows.size() == other.rows.size());
    for (std::size_t i = 0; i < one.rows.size(); ++i) {
        REQUIRE(one.rows[i].id == other.rows[i].id);
        REQUIRE(one.rows[i].rev == other.rows[i].rev);
        REQUIRE(one.rows[i].leaves == other.rows[i].leaves);
        REQUIRE(one.rows[i].conflicts == other.rows[i].conflicts);
        REQUIRE(one.rows[i].deleted == other.rows[i].deleted);
        REQUIRE(one.rows[i].body == other.rows[i].body);
    }
    REQUIRE(one.last == other.last);
    REQUIRE(one.pending == other.pending);
}

} // namespace

TEST_CASE("a recorded feed gives its rows with their bytes", "[sync][changes_parser]")
{
    const Read got = read(kFeed, kFeed.size());
    REQUIRE_FALSE(got.error);
    REQUIRE(got.rows.size() == 5);
    const IncomingDocument &camera = got.rows[0];
    CHECK(camera.id == QStringLiteral("TAL-CAM-014"));
    CHECK(camera.rev == QStringLiteral("3-ee1b0c8bb34c4ddc9a3e2a0e9a3b6c11"));
    CHECK(camera.leaves == QStringList{camera.rev});
    CHECK(camera.body.contains(R"("n":9007199254740993,"path":"C:\\","x":1e3})"));
    CHECK(QJsonDocument::fromJson(camera.body).isObject());
    const IncomingDocument &fork = got.rows[1];
    CHECK(fork.id == QStringLiteral("piķis/€"));
    CHECK(fork.rev == QStringLiteral("2-bb"));
    CHECK(fork.leaves.size() == 3);
    CHECK(fork.conflicts == QStringList{QStringLiteral("2-aa")});
    CHECK(got.rows[2].deleted);
    CHECK(got.rows[2].body.contains("owner_org_id"));
    CHECK(got.rows[3].body.isEmpty());
    CHECK(got.rows[3].rev == QStringLiteral("5-ff"));
    CHECK(got.rows[4].id == QStringLiteral("_design/videoguard"));
    CHECK(got.last.startsWith("\"5-g1AAAAC"));
    CHECK(got.pending == 7);
}

TEST_CASE("pieces of any size and every cut give the same rows", "[sync][changes_parser]")
{
    const Read whole = read(kFeed, kFeed.size());
    for (const qsizetype size : {1, 2, 3, 7, 64})
        checkSame(read(kFeed, size), whole);
    for (qsizetype cut = 1; cut < kFeed.size(); ++cut)
        checkSame(read(kFeed, kFeed.size(), cut), whole);
}

TEST_CASE("a feed that was cut off anywhere keeps its rows and has no end", "[sync][changes_parser]")
{
    const qsizetype end = kFeed.lastIndexOf('}');
    std::size_t before = 0;
    for (qsizetype cut = 0; cut <= end; ++cut) {
        const Read got = read(kFeed.left(cut), 100);
        REQUIRE(got.error);
        REQUIRE(got.error->kind == ErrorKind::Corrupt);
        REQUIRE(got.rows.size() >= before);
        before = got.rows.size();
    }
    CHECK(before == 5);
}

TEST_CASE("sequences stay as the server wrote them", "[sync][changes_parser]")
{
    CHECK(read(R"({"results":[],"last_seq":18446744073709551616})", 5).last == "18446744073709551616");
    CHECK(read(R"({"last_seq":[3,"g1 AA]"],"results":[ ]})", 5).last == R"([3,"g1 AA]"])");
    const Read none = read(R"({"results":[],"last_seq":0,"pending":"x"})", 5);
    CHECK(none.last == "0");
    CHECK_FALSE(none.pending);
}

TEST_CASE("what is no changes feed is said to be none", "[sync][changes_parser]")
{
    const auto causeOf = [](const QByteArray &text) {
        const Read got = read(text, 3);
        REQUIRE(got.error);
        CHECK(got.error->kind == ErrorKind::Corrupt);
        return got.error->cause;
    };
    CHECK(causeOf("\n<!DOCTYPE html><html>").contains(QStringLiteral("HTML")));
    CHECK(causeOf(R"({"error":"not_found","reason":"Database does not exist."})")
              .contains(QStringLiteral("not_found")));
    CHECK(
        causeOf(
            R"({"results":[{"seq":1,"id":"a","changes":[]},{"error":"timeout","reason":"shard"}],"last_seq":1})")
            .contains(QStringLiteral("timeout: shard")));
    static_cast<void>(causeOf(""));
    static_cast<void>(causeOf("[]"));
    static_cast<void>(causeOf("{}"));
    static_cast<void>(causeOf(R"({"results":[]})"));
    static_cast<void>(causeOf(R"({"results":null,"last_seq":1})"));
    static_cast<void>(causeOf(R"({"results":[],"last_seq":1} x)"));
    static_cast<void>(causeOf(R"({"results":[{"id":"a"]],"last_seq":1})"));
    static_cast<void>(causeOf(R"({"results":[{"id":"a"} {"id":"b"}],"last_seq":1})"));
    static_cast<void>(causeOf(R"({"results":[{"id" "a"}],"last_seq":1})"));
    static_cast<void>(causeOf(R"({"results":[)" + QByteArray(1000, '[')));
    static_cast<void>(
        causeOf(R"({"results":[{"id":"a","doc":)" + QByteArray(300, '[') + QByteArray(300, ']') + "}]}"));
}

TEST_CASE("a row that is too large comes with its id and without its body", "[sync][changes_parser]")
{
    const QByteArray large(ChangesParser::kLargestRow_bytes, 'x');
    const QByteArray feed =
        R"({"results":[{"seq":"1","id":"huge","changes":[{"rev":"1-a"}],"doc":{"_id":"huge","_rev":"1-a","t":")" +
        large +
        R"("}},{"seq":"2","id":"next","changes":[{"rev":"1-b"}],"doc":{"_rev":"1-b"}}],"last_seq":"2"})";
    for (const qsizetype size : {qsizetype{1'000'000}, feed.size()}) {
        const Read got = read(feed, size);
        REQUIRE_FALSE(got.error);
        REQUIRE(got.rows.size() == 2);
        CHECK(got.rows[0].id == QStringLiteral("huge"));
        CHECK(got.rows[0].rev == QStringLiteral("1-a"));
        CHECK(got.rows[0].body.isEmpty());
        CHECK(got.rows[1].body == R"({"_rev":"1-b"})");
    }
}

TEST_CASE("whoever takes the rows may stop", "[sync][changes_parser]")
{
    int rows = 0;
    ChangesParser parser([&](IncomingDocument &&) { return ++rows < 2; });
    const auto went = parser.add(kFeed);
    REQUIRE_FALSE(went);
    CHECK(went.error().kind == ErrorKind::Cancelled);
    CHECK(parser.add(kFeed).error().kind == ErrorKind::Cancelled);
    CHECK(rows == 2);
}

TEST_CASE("members of an object are found with their bytes", "[sync][changes_parser]")
{
    const QByteArray object = R"( { "a" : 12345678901234567890 , "b\u0113" :{"a":[1, 2]}, "c":"}" } )";
    const auto members = sync::membersOf(object);
    REQUIRE(members.size() == 3);
    CHECK(members[0].first == "a");
    CHECK(members[0].second == "12345678901234567890");
    CHECK(members[1].first == "bē");
    CHECK(members[1].second == R"({"a":[1, 2]})");
    CHECK(members[2].second == R"("}")");
    CHECK(sync::membersOf("{}").empty());
    for (const char *text : {"", "[]", "{", R"({"a":1)", R"({"a":1} x)", R"({"a" 1})", R"({"a":1,})",
                             R"({"a":1 "b":2})", "{a:1}"})
        CHECK(sync::membersOf(text).empty());
}

TEST_CASE("the parser keeps up with a fast network", "[.][sync][changes_parser][speed]")
{
    QByteArray feed = R"({"results":[)";
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray id = "TAL-CAM-" + QByteArray::number(i);
        QByteArray document = R"({"_id":")" + id + R"(","_rev":"1-967a00dff5e02add41819138abb3284d")";
        for (int field = 0; field < 30; ++field)
            document +=
                R"(,"field_)" + QByteArray::number(field) + R"(":{"value":"Lielā iela","n":[1.25,2,true]})";
        feed += (i ? ",\n" : "\n") + QByteArray(R"({"seq":null,"id":")") + id +
                R"(","changes":[{"rev":"1-967a00dff5e02add41819138abb3284d"}],"doc":)" + document + "}}";
    }
    feed += R"(],"last_seq":"9","pending":0})";
    qsizetype bytes = 0;
    ChangesParser parser([&](IncomingDocument &&row) {
        bytes += row.body.size();
        return true;
    });
    const std::clock_t before = std::clock(); // of the processor: the machine may be busy
    for (qsizetype at = 0; at < feed.size(); at += 256 * 1024)
        REQUIRE(parser.add(feed.mid(at, 256 * 1024)));
    REQUIRE(parser.end());
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    WARN(static_cast<double>(feed.size()) / 1e6 / seconds << " MB/s of " << feed.size() / 1'000'000 << " MB");
    CHECK(parser.rows() == 50'000);
}
