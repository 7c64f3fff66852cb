// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/merge_fixture.h"

using namespace videoguard::sync;
using namespace videoguard::test;
using Choice = FieldMerge::Choice;

namespace {

QStringList pathsOf(const Merge &merge)
{
    QStringList paths;
    for (const FieldMerge &field : merge.fields)
        paths.append(field.path);
    return paths;
}

QJsonObject resultOf(const Merge &merge)
{
    return merge.result(cameraLikeRules());
}

} // namespace

TEST_CASE("What one side alone changed merges by itself", "[sync][merge]")
{
    const Merge merge = merged("{'a':1,'b':{'c':1,'d':1},'e':1}", "{'a':2,'b':{'c':1,'d':1},'e':1}",
                               "{'a':1,'b':{'c':1,'d':3}}");
    CHECK(merge.isDecided());
    CHECK(pathsOf(merge) == QStringList{QStringLiteral("a"), QStringLiteral("b.d"), QStringLiteral("e")});
    CHECK(field(merge, "a").choice == Choice::Mine);
    CHECK(field(merge, "b.d").choice == Choice::Theirs);
    CHECK(field(merge, "e").theirs.isUndefined());
    CHECK(resultOf(merge) == object("{'a':2,'b':{'c':1,'d':3}}"));
}

TEST_CASE("What both sides changed differently asks, and comes first", "[sync][merge]")
{
    Merge merge = merged("{'a':1,'h':3,'z':1}", "{'a':2,'h':4,'z':2}", "{'a':1,'h':5,'z':2}");
    CHECK(pathsOf(merge) == QStringList{QStringLiteral("h"), QStringLiteral("a"), QStringLiteral("z")});
    CHECK(merge.undecided() == 1);
    CHECK(field(merge, "h").asked);
    CHECK(field(merge, "h").base == 3);
    CHECK(field(merge, "h").mine == 4);
    CHECK(field(merge, "h").theirs == 5);
    CHECK(field(merge, "z").choice == Choice::Theirs);
    CHECK_FALSE(field(merge, "z").asked);
    CHECK(resultOf(merge) == object("{'a':2,'h':5,'z':2}"));
    merge.choose(QStringLiteral("no such path"), Choice::Mine);
    CHECK(merge.undecided() == 1);
    merge.choose(QStringLiteral("h"), Choice::Mine);
    CHECK(merge.isDecided());
    CHECK(field(merge, "h").asked);
    CHECK(resultOf(merge) == object("{'a':2,'h':4,'z':2}"));
}

TEST_CASE("A field that one side removed and the other changed asks", "[sync][merge]")
{
    Merge merge = merged("{'x':{'a':1,'b':1}}", "{}", "{'x':{'a':2,'b':1}}");
    CHECK(merge.undecided() == 1);
    CHECK(field(merge, "x.a").asked);
    CHECK(field(merge, "x.b").choice == Choice::Mine);
    CHECK(resultOf(merge) == object("{'x':{'a':2}}"));
    merge.choose(QStringLiteral("x.a"), Choice::Mine);
    CHECK(resultOf(merge) == object("{}"));
}

TEST_CASE("An object that is empty is told from one that is absent", "[sync][merge]")
{
    CHECK(resultOf(merged("{'k':1,'x':{'a':1}}", "{'k':1,'x':{}}", "{'k':1,'x':{'a':1}}")) ==
          object("{'k':1,'x':{}}"));
    CHECK(resultOf(merged("{'k':1}", "{'k':1,'x':{}}", "{'k':1}")) == object("{'k':1,'x':{}}"));
    CHECK(resultOf(merged("{'k':1,'x':{}}", "{'k':1,'x':{}}", "{'k':1}")) == object("{'k':1}"));
}

TEST_CASE("A value that became another type is one field", "[sync][merge]")
{
    Merge merge = merged("{'x':{'a':1}}", "{'x':'none'}", "{'x':{'a':2}}");
    CHECK(pathsOf(merge) == QStringList{QStringLiteral("x")});
    CHECK(merge.undecided() == 1);
    merge.choose(QStringLiteral("x"), Choice::Mine);
    CHECK(resultOf(merge) == object("{'x':'none'}"));
    CHECK(resultOf(merged("{'x':'none'}", "{'x':{'a':1}}", "{'x':{'b':1}}")) ==
          object("{'x':{'a':1,'b':1}}"));
}

TEST_CASE("Entries of an array are the same one by their key, wherever they stand", "[sync][merge]")
{
    const Merge merge = merged("{'streams':[{'role':'main','w':1,'h':1},{'role':'sub','w':1}]}",
                               "{'streams':[{'role':'sub','w':1},{'role':'main','w':2,'h':1}]}",
                               "{'streams':[{'role':'main','w':1,'h':3},{'role':'third','w':1}]}");
    CHECK(merge.isDecided());
    CHECK(field(merge, "streams[main].w").choice == Choice::Mine);
    CHECK(field(merge, "streams[main].h").choice == Choice::Theirs);
    CHECK(field(merge, "streams[sub]").choice == Choice::Theirs);
    CHECK(field(merge, "streams[third]").choice == Choice::Theirs);
    CHECK(resultOf(merge) == object("{'streams':[{'role':'main','w':2,'h':3},{'role':'third','w':1}]}"));
}

TEST_CASE("An entry that one side removed and the other changed asks as a whole", "[sync][merge]")
{
    Merge merge =
        merged("{'access':{'contacts':[{'role':'duty','phone':'1'}]}}", "{'access':{'contacts':[]}}",
               "{'access':{'contacts':[{'role':'duty','phone':'2'}]}}");
    CHECK(merge.undecided() == 1);
    CHECK(field(merge, "access.contacts[duty]").mine.isUndefined());
    CHECK(resultOf(merge) == merge.theirs);
    merge.choose(QStringLiteral("access.contacts[duty]"), Choice::Mine);
    CHECK(resultOf(merge) == merge.mine);
}

TEST_CASE("An array without distinct keys, or of other things, is one value", "[sync][merge]")
{
    const Merge twice = merged("{'streams':[{'role':'main','w':1}]}",
                               "{'streams':[{'role':'main','w':2},{'role':'main','w':1}]}",
                               "{'streams':[{'role':'main','w':3}]}");
    CHECK(pathsOf(twice) == QStringList{QStringLiteral("streams")});
    CHECK(twice.undecided() == 1);
    const Merge plain = merged("{'tags':['a']}", "{'tags':['a','b']}", "{'tags':['a','c']}");
    CHECK(plain.undecided() == 1);
    CHECK(resultOf(plain) == plain.theirs);
}

TEST_CASE("Fields that belong together are decided together", "[sync][merge]")
{
    Merge merge = merged("{'lat':1,'lon':1,'n':1}", "{'lat':2,'lon':1,'n':2}", "{'lat':1,'lon':3,'n':1}");
    CHECK(merge.undecided() == 2);
    CHECK(field(merge, "lat").asked);
    CHECK(field(merge, "lon").asked);
    CHECK(field(merge, "lat").group >= 0);
    CHECK(field(merge, "lat").group == field(merge, "lon").group);
    CHECK(field(merge, "n").group == -1);
    CHECK(resultOf(merge) == object("{'lat':1,'lon':3,'n':2}"));
    merge.choose(QStringLiteral("lon"), Choice::Mine);
    CHECK(merge.isDecided());
    CHECK(resultOf(merge) == object("{'lat':2,'lon':1,'n':2}"));
}

TEST_CASE("A group that one side alone changed, or both alike, is decided", "[sync][merge]")
{
    const Merge one = merged("{'lat':1,'lon':1}", "{'lat':2,'lon':3}", "{'lat':1,'lon':1}");
    CHECK(one.isDecided());
    CHECK(resultOf(one) == one.mine);
    const Merge both = merged("{'lat':1,'lon':1}", "{'lat':2,'lon':3}", "{'lat':2,'lon':3}");
    CHECK(both.isDecided());
    CHECK(resultOf(both) == both.mine);
    // The half that they agree on does not make the other half theirs.
    const Merge half = merged("{'lat':1,'lon':1}", "{'lat':2,'lon':3}", "{'lat':2,'lon':1}");
    CHECK(half.undecided() == 2);
}

TEST_CASE("A group within entries is one of each entry, and one of an object holds all in it",
          "[sync][merge]")
{
    const Merge merge = merged("{'deployments':[{'id':'a','lat':1,'lon':1},{'id':'b','lat':1,'lon':1}]}",
                               "{'deployments':[{'id':'a','lat':2,'lon':1},{'id':'b','lat':1,'lon':1}]}",
                               "{'deployments':[{'id':'a','lat':1,'lon':1},{'id':'b','lat':1,'lon':2}]}");
    CHECK(merge.isDecided());
    CHECK(field(merge, "deployments[a].lat").group != field(merge, "deployments[b].lon").group);
    const Merge angles =
        merged("{'azimuth_deg':1,'angles':{'tilt':1}}", "{'azimuth_deg':2,'angles':{'tilt':1}}",
               "{'azimuth_deg':1,'angles':{'tilt':2}}");
    CHECK(angles.undecided() == 2);
    CHECK(field(angles, "angles.tilt").group == field(angles, "azimuth_deg").group);
}

TEST_CASE("Counts and stamps of saving never ask", "[sync][merge]")
{
    const Merge merge = merged("{'rev':1,'updated_at':'2026-01-01T00:00:00Z','updated_by':'A','n':1}",
                               "{'rev':5,'updated_at':'2026-01-02T00:00:00Z','updated_by':'Z','n':2}",
                               "{'rev':3,'updated_at':'2026-01-03T00:00:00Z','updated_by':'B','n':1}");
    CHECK(pathsOf(merge) == QStringList{QStringLiteral("n")});
    CHECK(resultOf(merge) == object("{'rev':5,'updated_at':'2026-01-03T00:00:00Z','updated_by':'B','n':2}"));
    CHECK(merged("{'rev':1}", "{'rev':2}", "{'rev':3}").fields.empty());
}

TEST_CASE("A deletion against a change asks, against none it is done", "[sync][merge]")
{
    const QByteArray base = "{'n':1,'rev':1}";
    const QByteArray gone = "{'_deleted':true,'owner':'x','_id':'i'}";
    Merge merge = merged(base, gone, "{'n':2,'rev':2}");
    REQUIRE(merge.fields.size() == 1);
    CHECK(merge.fields[0].path == QStringLiteral("_deleted"));
    CHECK(merge.fields[0].asked);
    CHECK(merge.fields[0].mine == true);
    CHECK(merge.fields[0].theirs.isUndefined());
    CHECK(resultOf(merge) == object("{'n':2,'rev':2}"));
    merge.choose(QStringLiteral("_deleted"), Choice::Mine);
    CHECK(resultOf(merge) == object("{'_deleted':true,'owner':'x'}"));

    const Merge other = merged(base, "{'n':2,'rev':2}", gone);
    CHECK(other.undecided() == 1);
    // Theirs only counted a save.
    const Merge mine = merged(base, gone, "{'n':1,'rev':2}");
    CHECK(mine.isDecided());
    CHECK(resultOf(mine) == mine.mine);
    const Merge theirs = merged(base, base, gone);
    CHECK(theirs.isDecided());
    CHECK(resultOf(theirs) == theirs.theirs);
    const Merge both = merged(base, "{'_deleted':true}", gone);
    CHECK(both.isDecided());
    CHECK(resultOf(both) == both.theirs);
    // Made anew over a deletion that everybody knew of.
    const Merge anew = merged("{'_deleted':true}", "{'n':1}", "{'_deleted':true}");
    CHECK(anew.isDecided());
    CHECK(resultOf(anew) == anew.mine);
    const Merge twice = merged("{'_deleted':true}", "{'n':1,'o':1}", "{'n':2,'o':1}");
    CHECK(twice.undecided() == 1);
}

TEST_CASE("Without a base every difference asks", "[sync][merge]")
{
    const Merge merge = merged("{}", "{'a':1,'b':1,'s':7,'rev':9}", "{'a':2,'c':1,'s':7,'rev':2}");
    CHECK(pathsOf(merge) == QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    CHECK(merge.undecided() == 3);
    CHECK(resultOf(merge) == object("{'a':2,'c':1,'s':7,'rev':9}"));
    CHECK(merged("{}", "{'_deleted':true}", "{'a':1}").undecided() == 1);
    CHECK(merged("{}", "{'a':1}", "{'a':1}").fields.empty());
}

TEST_CASE("The server's own members take no part", "[sync][merge]")
{
    const Merge merge = merged("{'_id':'i','_rev':'1-a','n':1}", "{'n':2}",
                               "{'_id':'i','_rev':'2-b','_deleted':false,'n':1}");
    CHECK(pathsOf(merge) == QStringList{QStringLiteral("n")});
    CHECK(resultOf(merge) == object("{'n':2}"));
}
