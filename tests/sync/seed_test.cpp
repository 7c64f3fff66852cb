// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/seed.h"
#include "tests/sync/ledger_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMap>

using namespace videoguard;
using namespace videoguard::sync;
using test::Books;
using test::Folder;
using test::require;
using test::taken;

namespace {

const QString kDirectory = QStringLiteral("videoguard-directory");
const QString kTalsi = QStringLiteral("catalogue-lv-talsi");
const QString kPlunge = QStringLiteral("catalogue-lt-plunge");

/// Keeps what it is given, refuses what has a member "bad".
class Shelf final : public Collection
{
public:
    base::Result<std::vector<Verdict>> apply(const Feed &feed, std::span<const IncomingDocument> documents,
                                             bool first) override
    {
        std::vector<Verdict> verdicts;
        for (const IncomingDocument &document : documents) {
            allFirst = allFirst && first;
            Verdict verdict;
            if (document.body.contains("\"bad\"")) {
                verdict.refused = Refusal::ForeignOwner;
                verdict.cause = QStringLiteral("owner");
            } else {
                verdict.changed = true;
                kept[feed.database][document.id] = document;
                owners[feed.database] = feed.owner;
                if (feed.kind == FeedKind::Directory)
                    known.push_back({0, document.id, FeedKind::Catalogue,
                                     QStringLiteral("org ") + document.id, document.id == kTalsi});
            }
            verdicts.push_back(verdict);
        }
        if (failAfter >= 0 && (failAfter -= int(documents.size())) < 0)
            return base::fail(base::ErrorKind::Full, QStringLiteral("store a page"));
        return verdicts;
    }
    base::Result<void> forget(const Feed &, const QStringList &) override { return {}; }
    base::Result<QByteArray> outgoing(const Feed &, const QString &) override { return QByteArray(); }
    base::Result<QStringList> outgoingIds(const Feed &) override { return QStringList(); }
    base::Result<std::vector<Feed>> feeds() override { return known; }
    const MergeRules &mergeRules() const override { return rules; }

    QMap<QString, QMap<QString, IncomingDocument>> kept;
    QMap<QString, QString> owners;
    std::vector<Feed> known;
    MergeRules rules;
    bool allFirst = true;
    int failAfter = -1;
};

/// A ledger that has no feed yet.
struct FreshBooks : Books {
    FreshBooks()
    {
        require(ledger.removeFeed(own.number));
        require(ledger.removeFeed(partner.number));
    }
};

QByteArray bodyFor(const QString &id)
{
    return "{\"id\":\"" + id.toUtf8() + "\",\"big\":9007199254740993,\"text\":\"a \\u0101 b\"}";
}

/// Books that have read a directory of two databases and `count` documents of each.
struct ReadBooks : Books {
    explicit ReadBooks(int count = 1'200)
    {
        const Feed directory = taken(ledger.saveFeed({0, kDirectory, FeedKind::Directory, {}, false}));
        const Feed positions = taken(ledger.saveFeed(
            {0, QStringLiteral("positions-lv-talsi"), FeedKind::Positions, QStringLiteral("x"), true}));
        require(ledger.atomically([&]() -> base::Result<void> {
            require(ledger.setKnown(positions.number, QStringLiteral("u"),
                                    {QStringLiteral("1-a"), false, {}, {}}));
            require(ledger.setKnown(directory.number, kTalsi, {QStringLiteral("1-a"), false, {}, {}}));
            require(ledger.setKnown(directory.number, kPlunge, {QStringLiteral("1-b"), false, {}, {}}));
            for (const Feed &feed : {own, partner}) {
                for (int i = 0; i < count; ++i) {
                    const QString id = QStringLiteral("%1-%2").arg(feed.database).arg(i);
                    require(ledger.setKnown(feed.number, id, {QStringLiteral("2-%1").arg(i), false, {}, {}}));
                }
                require(ledger.setKnown(feed.number, QStringLiteral("gone"),
                                        {QStringLiteral("3-c"), true, {}, {}}));
                require(ledger.setCheckpoint(
                    feed.number, {"\"77-" + feed.database.toUtf8() + "\"", "\"i\"", "\"p\"", 55}));
            }
            require(ledger.setCheckpoint(positions.number, {"9", {}, {}, 0}));
            return ledger.setCheckpoint(directory.number, {"[5,\"x\"]", "\"0\"", {}, 44});
        }));
    }

    SeedBody body = [](const Feed &, const QString &id) -> base::Result<QByteArray> { return bodyFor(id); };
};

void edit(const QString &file, const char *sql)
{
    const auto database = taken(database::Database::open(file));
    require(database->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    require(database->execute(QString::fromLatin1(sql)));
}

base::ErrorKind importError(const QString &file)
{
    FreshBooks fresh;
    Shelf shelf;
    const auto done = importSeed(fresh.ledger, shelf, file);
    REQUIRE_FALSE(done);
    CHECK(taken(fresh.ledger.feeds()).empty());
    CHECK(test::number(*fresh.database, QStringLiteral("SELECT count(*) FROM sync_document")) == 0);
    return done.error().kind;
}

} // namespace

TEST_CASE("A fresh console starts from a seed where the other one stood", "[sync][seed]")
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("country.vgseed"));
    ReadBooks books;
    require(books.ledger.setKnown(
        books.partner.number, kPlunge + QStringLiteral("-7"),
        {QStringLiteral("2-7"), false, {QStringLiteral("2-0"), QStringLiteral("1-9")}, {}}));
    QList<int> steps;
    const SeedSummary written = taken(exportSeed(books.ledger, books.body, file, [&steps](int count) {
        steps.append(count);
        return true;
    }));
    CHECK(written.feeds == 3);
    CHECK(written.documents == 2'402);
    CHECK(written.made_us > 0);
    CHECK(steps.last() == 2'402);
    CHECK(QDir(folder.directory.path()).entryList(QDir::Files) ==
          QStringList{QStringLiteral("country.vgseed")});

    FreshBooks fresh;
    Shelf shelf;
    const SeedSummary read = taken(importSeed(fresh.ledger, shelf, file));
    CHECK(read.feeds == 3);
    CHECK(read.documents == 2'402);
    CHECK(read.made_us == written.made_us);
    CHECK(shelf.allFirst);
    const Feed talsi = *taken(fresh.ledger.feed(kTalsi));
    const Feed plunge = *taken(fresh.ledger.feed(kPlunge));
    CHECK(talsi.own);
    CHECK_FALSE(plunge.own);
    CHECK(plunge.owner == QStringLiteral("org catalogue-lt-plunge"));
    CHECK(taken(fresh.ledger.checkpoint(plunge.number)) ==
          Checkpoint{"\"77-catalogue-lt-plunge\"", "\"i\"", "\"p\"", 55});
    CHECK(taken(fresh.ledger.checkpoint(taken(fresh.ledger.feed(kDirectory))->number)) ==
          Checkpoint{"[5,\"x\"]", "\"0\"", {}, 44});
    CHECK(taken(fresh.ledger.documentCount(plunge.number)) == 1'200);
    CHECK(taken(fresh.ledger.forked(plunge.number)) == QStringList{kPlunge + QStringLiteral("-7")});
    CHECK_FALSE(taken(fresh.ledger.feed(QStringLiteral("positions-lv-talsi"))));

    const QString id = kTalsi + QStringLiteral("-11");
    const IncomingDocument &document = shelf.kept[kTalsi][id];
    CHECK(document.rev == QStringLiteral("2-11"));
    CHECK(document.body == "{\"_id\":\"" + id.toUtf8() + "\",\"_rev\":\"2-11\"," + bodyFor(id).mid(1));
    // Of the own database what the server has is kept, as the base of edits.
    CHECK(taken(fresh.ledger.known(talsi.number, id)).body == document.body);
    CHECK(taken(fresh.ledger.outbox(talsi.number)).empty());
}

TEST_CASE("A seed holds no document that was refused or is not there, and says that some are missing",
          "[sync][seed]")
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("s"));
    ReadBooks books(3);
    require(books.ledger.refuse({books.partner.number,
                                 kPlunge + QStringLiteral("-1"),
                                 QStringLiteral("2-1"),
                                 Refusal::MovedOwner,
                                 {},
                                 {},
                                 1}));
    const SeedBody body = [](const Feed &, const QString &id) -> base::Result<QByteArray> {
        return id == kTalsi + QStringLiteral("-2") ? QByteArray() : bodyFor(id);
    };
    CHECK(taken(exportSeed(books.ledger, body, file)).documents == 6);
    FreshBooks fresh;
    Shelf shelf;
    CHECK(taken(importSeed(fresh.ledger, shelf, file)).documents == 6);
    for (const QString &name : {kTalsi, kPlunge}) {
        const Feed feed = *taken(fresh.ledger.feed(name));
        CHECK(taken(fresh.ledger.documentCount(feed.number)) == 2);
        CHECK(taken(fresh.ledger.checkpoint(feed.number)).reconciled_us == 1);
    }
}

TEST_CASE("What the collection refuses of a seed is listed, not applied", "[sync][seed]")
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("s"));
    ReadBooks books(3);
    const SeedBody body = [](const Feed &, const QString &id) -> base::Result<QByteArray> {
        return id == kPlunge + QStringLiteral("-2") ? QByteArray("{\"_id\":\"x\",\"bad\":1}") : bodyFor(id);
    };
    (void)taken(exportSeed(books.ledger, body, file));
    FreshBooks fresh;
    Shelf shelf;
    (void)taken(importSeed(fresh.ledger, shelf, file));
    const auto refused = taken(fresh.ledger.refused(taken(fresh.ledger.feed(kPlunge))->number));
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].id == kPlunge + QStringLiteral("-2"));
    CHECK(shelf.kept[kPlunge].size() == 2);
}

TEST_CASE("A seed that fails in the middle, or is stopped, leaves nothing behind", "[sync][seed]")
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("s"));
    ReadBooks books;
    (void)taken(exportSeed(books.ledger, books.body, file));
    FreshBooks fresh;
    Shelf shelf;
    shelf.failAfter = 1'000;
    CHECK(importSeed(fresh.ledger, shelf, file).error().kind == base::ErrorKind::Full);
    CHECK(taken(fresh.ledger.feeds()).empty());
    Shelf other;
    const auto stopped = importSeed(fresh.ledger, other, file, [](int count) { return count < 1'000; });
    CHECK(stopped.error().kind == base::ErrorKind::Cancelled);
    CHECK(taken(fresh.ledger.feeds()).empty());
    CHECK(test::number(*fresh.database, QStringLiteral("SELECT count(*) FROM sync_document")) == 0);

    const QString second = folder.path(QStringLiteral("second"));
    const auto unwritten = exportSeed(books.ledger, books.body, second, [](int) { return false; });
    CHECK(unwritten.error().kind == base::ErrorKind::Cancelled);
    const SeedBody failing = [](const Feed &, const QString &) -> base::Result<QByteArray> {
        return base::fail(base::ErrorKind::Corrupt, QStringLiteral("read"));
    };
    CHECK(exportSeed(books.ledger, failing, file).error().kind == base::ErrorKind::Corrupt);
    // The older one is still whole.
    CHECK(QDir(folder.directory.path()).entryList(QDir::Files) == QStringList{QStringLiteral("s")});
    Shelf third;
    CHECK(taken(importSeed(fresh.ledger, third, file)).documents == 2'402);
}

TEST_CASE("A seed is for databases that were not read yet", "[sync][seed]")
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("s"));
    ReadBooks books(3);
    (void)taken(exportSeed(books.ledger, books.body, file));
    Shelf shelf;
    CHECK(importSeed(books.ledger, shelf, file).error().kind == base::ErrorKind::Conflict);
    CHECK(shelf.kept.isEmpty());
    FreshBooks fresh;
    (void)taken(importSeed(fresh.ledger, shelf, file));
    CHECK(importSeed(fresh.ledger, shelf, file).error().kind == base::ErrorKind::Conflict);
}

TEST_CASE("Databases that the directory does not name are left out", "[sync][seed]")
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("s"));
    ReadBooks books(3);
    const Feed extra = taken(books.ledger.saveFeed(
        {0, QStringLiteral("catalogue-unknown"), FeedKind::Catalogue, QStringLiteral("y"), false}));
    require(books.ledger.setKnown(extra.number, QStringLiteral("e"), {QStringLiteral("1-a"), false, {}, {}}));
    require(books.ledger.setCheckpoint(extra.number, {"1", {}, {}, 0}));
    CHECK(taken(exportSeed(books.ledger, books.body, file)).feeds == 4);
    FreshBooks fresh;
    Shelf shelf;
    CHECK(taken(importSeed(fresh.ledger, shelf, file)).feeds == 3);
    CHECK_FALSE(taken(fresh.ledger.feed(QStringLiteral("catalogue-unknown"))));
}

TEST_CASE("A file that is no seed, a damaged or a newer one is refused", "[sync][seed]")
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("s"));
    const auto fresh = [&file] {
        QFile::remove(file);
        ReadBooks books(700);
        (void)taken(exportSeed(books.ledger, books.body, file));
    };
    CHECK(importError(folder.path(QStringLiteral("none"))) == base::ErrorKind::NotFound);
    {
        QFile text(file);
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(20'000, 'x'));
    }
    CHECK(importError(file) == base::ErrorKind::Corrupt);
    QFile::remove(file);
    {
        const Books other(file);
    }
    CHECK(importError(file) == base::ErrorKind::Corrupt);
    fresh();
    edit(file, "PRAGMA user_version = 2");
    CHECK(importError(file) == base::ErrorKind::Unsupported);
    for (const char *damage :
         {"UPDATE seed_page SET documents = substr(documents, 1, 90) WHERE page = 2",
          "UPDATE seed_page SET documents = zeroblob(40), digest = "
          "x'0f2d5afcd4a5b8f7' WHERE page = 2",
          "DELETE FROM seed_page WHERE page = 3", "DELETE FROM seed", "DROP TABLE seed_page",
          "DELETE FROM seed_feed WHERE feed = 3", "UPDATE seed_feed SET kind = 'positions' WHERE feed = 2",
          "DROP TABLE seed; CREATE VIEW seed AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 "
          "FROM n) SELECT max(i) AS made_us, 1 AS feeds, 1 AS documents FROM n"}) {
        INFO(damage);
        fresh();
        edit(file, damage);
        CHECK(importError(file) == base::ErrorKind::Corrupt);
    }
    fresh();
    const qint64 size = QFileInfo(file).size();
    QFile::resize(file, size / 2);
    CHECK(importError(file) == base::ErrorKind::Corrupt);
}
