// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/merge_fixture.h"

#include <random>

using namespace videoguard::sync;
using namespace videoguard::test;
using Choice = FieldMerge::Choice;

namespace {

/// Documents like cameras and edits of them.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }
    bool once(int of) { return below(of) == 0; }

    QJsonValue scalar()
    {
        switch (below(5)) {
        case 0:
            return QStringLiteral("text %1").arg(below(4));
        case 1:
            return once(2);
        case 2:
            return QJsonValue::Null;
        case 3:
            return below(4) + 0.5;
        default:
            return below(4);
        }
    }

    QJsonValue value(int depth)
    {
        if (depth > 0 && once(3))
            return members(below(4), depth - 1);
        if (once(6))
            return QJsonArray{scalar(), scalar()};
        return scalar();
    }

    QJsonObject members(int count, int depth)
    {
        QJsonObject object;
        for (int i = 0; i < count; ++i)
            object.insert(QString(QChar(u'a' + below(6))), value(depth));
        return object;
    }

    QJsonArray entries(const QString &key)
    {
        QJsonArray array;
        QStringList names{QStringLiteral("main"), QStringLiteral("sub"), QStringLiteral("third")};
        while (!names.isEmpty() && !once(3)) {
            QJsonObject entry = members(below(3), 1);
            entry.insert(key, names.takeAt(below(int(names.size()))));
            array.append(entry);
        }
        return array;
    }

    QJsonObject document()
    {
        QJsonObject document = members(1 + below(5), 2);
        document.insert(QStringLiteral("id"), QStringLiteral("same"));
        for (int edit = below(6); edit > 0; --edit)
            change(document);
        return document;
    }

    void change(QJsonObject &document)
    {
        switch (below(8)) {
        case 0:
            document.insert(QStringLiteral("streams"), entries(QStringLiteral("role")));
            break;
        case 1:
            document.insert(QStringLiteral("lat"), below(3));
            break;
        case 2:
            document.insert(QStringLiteral("lon"), below(3));
            break;
        case 3: {
            const QStringList keys = document.keys();
            const QString key = keys.at(below(int(keys.size())));
            if (key != QStringLiteral("id"))
                document.remove(key);
            break;
        }
        case 4:
            document.insert(QStringLiteral("rev"), below(9));
            break;
        default:
            document.insert(QString(QChar(u'a' + below(6))), value(2));
        }
    }

    QJsonObject edited(QJsonObject document)
    {
        for (int edit = below(4); edit > 0; --edit)
            change(document);
        return document;
    }

private:
    std::mt19937 m_random;
};

QJsonObject resultOf(const Merge &merge)
{
    return merge.result(cameraLikeRules());
}

Merge merge(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    return mergeThreeWay(base, mine, theirs, cameraLikeRules());
}

std::string described(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    return "base " + textOf(base) + "\nmine " + textOf(mine) + "\ntheirs " + textOf(theirs);
}

/// Whether everything that `side` changed stands in `result`.
bool keepsAll(const QJsonObject &base, const QJsonObject &side, const QJsonObject &result)
{
    const Merge check = merge(base, side, result);
    for (const FieldMerge &field : check.fields) {
        UNSCOPED_INFO("in the result " << field.path);
        if (field.choice != Choice::Theirs)
            return false;
    }
    return true;
}

quint32 seedOfRun()
{
    const quint32 given = qEnvironmentVariableIntValue("VIDEOGUARD_SEED");
    const quint32 seed = given != 0 ? given : std::random_device{}();
    WARN("VIDEOGUARD_SEED=" << seed);
    return seed;
}

} // namespace

TEST_CASE("A merge of random edits loses none and depends on no side", "[sync][merge][random]")
{
    Chance chance(seedOfRun());
    for (int round = 0; round < 4'000; ++round) {
        const QJsonObject base = chance.document();
        const QJsonObject mine = chance.edited(base);
        const QJsonObject theirs = chance.edited(base);
        INFO(described(base, mine, theirs));

        const Merge onlyMine = merge(base, mine, base);
        REQUIRE(onlyMine.isDecided());
        REQUIRE(textOf(resultOf(onlyMine)) == textOf(mine));
        const Merge onlyTheirs = merge(base, base, theirs);
        REQUIRE(onlyTheirs.isDecided());
        REQUIRE(textOf(resultOf(onlyTheirs)) == textOf(theirs));
        const Merge alike = merge(base, mine, mine);
        REQUIRE(alike.isDecided());
        REQUIRE(textOf(resultOf(alike)) == textOf(mine));

        Merge both = merge(base, mine, theirs);
        const Merge swapped = merge(base, theirs, mine);
        REQUIRE(both.undecided() == swapped.undecided());
        REQUIRE(both.fields.size() == swapped.fields.size());
        if (both.isDecided())
            REQUIRE(textOf(resultOf(both)) == textOf(resultOf(swapped)));
        // Against the result, each side has changed nothing that the result lacks.
        const QJsonObject result = resultOf(both);
        for (const FieldMerge &field : both.fields) {
            INFO("field " << field.path);
            REQUIRE(field.asked == (field.choice == Choice::Undecided));
            if (field.asked)
                continue;
            REQUIRE((field.choice == Choice::Mine ? field.mine : field.theirs) != field.base);
        }
        if (both.isDecided()) {
            REQUIRE(keepsAll(base, mine, result));
            REQUIRE(keepsAll(base, theirs, result));
        }
        for (const FieldMerge &field : std::vector(both.fields))
            both.choose(field.path, Choice::Theirs);
        REQUIRE(both.isDecided());
    }
}

TEST_CASE("Random edits of different fields merge without a question", "[sync][merge][random]")
{
    Chance chance(seedOfRun());
    for (int round = 0; round < 2'000; ++round) {
        QJsonObject base = chance.document();
        base.remove(QStringLiteral("rev"));
        QJsonObject mine = base, theirs = base, expected = base;
        for (const QString &key : base.keys()) {
            if (key == QStringLiteral("id") || key == QStringLiteral("lat") || key == QStringLiteral("lon"))
                continue;
            const QJsonValue value = chance.once(4) ? QJsonValue(QJsonValue::Undefined) : chance.value(2);
            const int who = chance.below(3);
            if (who == 2)
                continue;
            QJsonObject &side = who == 0 ? mine : theirs;
            for (QJsonObject *document : {&side, &expected}) {
                value.isUndefined() ? document->remove(key) : void(document->insert(key, value));
            }
        }
        INFO(described(base, mine, theirs));
        const Merge both = merge(base, mine, theirs);
        REQUIRE(both.isDecided());
        REQUIRE(textOf(resultOf(both)) == textOf(expected));
        REQUIRE(textOf(resultOf(merge(base, theirs, mine))) == textOf(expected));
    }
}

TEST_CASE("Random edits are written so that they read the same", "[sync][merge][random]")
{
    Chance chance(seedOfRun());
    for (int round = 0; round < 2'000; ++round) {
        const QJsonObject base = chance.document();
        const QJsonObject edited = chance.edited(base);
        const QByteArray original = QJsonDocument(base).toJson(QJsonDocument::Indented);
        const QByteArray text = writeKeeping(edited, original);
        INFO(described(base, edited, {}));
        const QJsonDocument read = QJsonDocument::fromJson(text);
        REQUIRE(read.isObject());
        REQUIRE(textOf(read.object()) == textOf(edited));
        REQUIRE(sameBody(text, QJsonDocument(edited).toJson()));
    }
}
