// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/merge_fixture.h"

using namespace videoguard::sync;
using videoguard::test::object;

namespace {

QJsonObject read(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

TEST_CASE("Members that did not change keep their bytes and their order", "[sync][merge]")
{
    const QByteArray original = "{ \"z\": 9007199254740993, \"y\":1.50, \"_id\":\"i\", \"_rev\":\"1-a\",\n"
                                "\"x\":{\"big\": 123456789012345678901234567890, \"n\":1},\"a\":1e2}";
    QJsonObject edited = read(original);
    edited.insert(QStringLiteral("y"), 2);
    edited.insert(QStringLiteral("b"), QStringLiteral("n\"ew"));
    CHECK(writeKeeping(edited, original) ==
          "{\"z\":9007199254740993,\"y\":2,\"x\":{\"big\": 123456789012345678901234567890, \"n\":1},"
          "\"a\":1e2,\"b\":\"n\\\"ew\"}");
    edited.remove(QStringLiteral("z"));
    edited.insert(QStringLiteral("y"), 1.5);
    CHECK(writeKeeping(edited, original).startsWith("{\"y\":1.50,\"x\""));
}

TEST_CASE("Within an object or array that changed, the rest keeps its bytes", "[sync][merge]")
{
    const QByteArray original = "{\"o\":{\"big\":18446744073709551617,\"n\":1},"
                                "\"l\":[{\"v\":1.0,\"big\":18446744073709551617},{\"v\":2.0}, 3.0]}";
    QJsonObject edited = read(original);
    QJsonObject o = edited.value(QStringLiteral("o")).toObject();
    o.insert(QStringLiteral("n"), 2);
    edited.insert(QStringLiteral("o"), o);
    QJsonArray list = edited.value(QStringLiteral("l")).toArray();
    QJsonObject first = list.at(0).toObject();
    first.insert(QStringLiteral("v"), 5);
    list[0] = first;
    edited.insert(QStringLiteral("l"), list);
    CHECK(writeKeeping(edited, original) ==
          "{\"o\":{\"big\":18446744073709551617,\"n\":2},"
          "\"l\":[{\"v\":5,\"big\":18446744073709551617},{\"v\":2.0},3.0]}");
    // An entry that goes or comes does not make the others lose theirs.
    list = read(original).value(QStringLiteral("l")).toArray();
    list.removeFirst();
    list.append(4);
    edited = read(original);
    edited.insert(QStringLiteral("l"), list);
    CHECK(writeKeeping(edited, original) ==
          "{\"o\":{\"big\":18446744073709551617,\"n\":1},\"l\":[{\"v\":2.0},3.0,4]}");
}

TEST_CASE("A number beyond what can be read goes back as it came", "[sync][merge]")
{
    const QByteArray original = "{\"a\":1e400,\"b\":1,\"c\":{\"d\":-1e999,\"e\":1}}";
    CHECK(read(original).isEmpty());
    CHECK(writeKeeping(object("{'b':2,'c':{'e':2}}"), original) ==
          "{\"a\":1e400,\"b\":2,\"c\":{\"d\":-1e999,\"e\":2}}");
    CHECK(writeKeeping(object("{'b':2}"), original) == "{\"a\":1e400,\"b\":2,\"c\":{\"d\":-1e999,\"e\":1}}");
}

TEST_CASE("What the server keeps in a document is not sent, but attachments are", "[sync][merge]")
{
    const QByteArray original = "{\"_id\":\"i\",\"_rev\":\"1-a\",\"_conflicts\":[\"1-b\"],"
                                "\"_attachments\":{\"p.jpg\":{\"stub\":true}},\"n\":1}";
    CHECK(writeKeeping(object("{'n':2,'_rev':'9-z','_local_seq':4}"), original) ==
          "{\"_attachments\":{\"p.jpg\":{\"stub\":true}},\"n\":2}");
    CHECK(writeKeeping(object("{'_deleted':true,'by':'x'}"), original) == "{\"_deleted\":true,\"by\":\"x\"}");
}

TEST_CASE("Without an original the document is written plainly", "[sync][merge]")
{
    for (const char *original : {"", "[]", "{\"a\":", "<html>", "{} {}"}) {
        INFO(original);
        CHECK(writeKeeping(object("{'b':1,'a':{'c':[]},'_id':'x'}"), original) ==
              "{\"a\":{\"c\":[]},\"b\":1}");
    }
    CHECK(writeKeeping({}, "{\"a\":1}") == "{}");
}

TEST_CASE("Of a name that occurs twice the last counts and is written once", "[sync][merge]")
{
    CHECK(writeKeeping(object("{'a':2,'b':1}"), "{\"a\":1,\"b\":1,\"\\u0061\":2}") == "{\"a\":2,\"b\":1}");
}

TEST_CASE("Bodies say the same whatever their form", "[sync][merge]")
{
    CHECK(sameBody("{\"_id\":\"i\",\"_rev\":\"2-b\",\"a\":1,\"b\":[1000,{\"c\":2.0}]}",
                   "{ \"b\":[1e3,{\"c\":2}], \"a\":1.0 }"));
    CHECK_FALSE(sameBody("{\"a\":1}", "{\"a\":2}"));
    CHECK_FALSE(sameBody("{\"a\":1}", "{\"a\":1,\"b\":null}"));
    CHECK_FALSE(sameBody("{\"a\":9007199254740993}", "{\"a\":9007199254740992}"));
    CHECK(sameBody("{\"a\":1,\"_deleted\":false}", "{\"a\":1}"));
    CHECK_FALSE(sameBody("{\"a\":1,\"_deleted\":true}", "{\"a\":1}"));
    CHECK(sameBody("{\"a\":1,\"_deleted\":true}", "{\"_deleted\":true}"));
    CHECK(sameBody({}, {}));
    CHECK_FALSE(sameBody({}, "{}"));
    CHECK_FALSE(sameBody("{\"a\":1", "{\"a\":1}"));
}

TEST_CASE("Bodies with numbers beyond what can be read are compared by their text", "[sync][merge]")
{
    CHECK(sameBody("{\"_id\":\"i\",\"a\":1e400,\"b\":1.0}", "{\"b\":1,\"a\":1e400}"));
    CHECK_FALSE(sameBody("{\"a\":1e400}", "{\"a\":1e401}"));
    CHECK_FALSE(sameBody("{\"a\":1e400}", "{\"a\":1e400,\"b\":1}"));
    CHECK_FALSE(sameBody("{\"a\":1e400,\"_deleted\":true}", "{\"a\":1e400}"));
    CHECK(sameBody("{\"a\":1e400,\"_deleted\":true}", "{\"_deleted\":true}"));
}
