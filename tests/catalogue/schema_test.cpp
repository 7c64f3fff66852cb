// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/catalogue_schema.h"
#include "tests/catalogue/store_fixture.h"

#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace videoguard;
using namespace videoguard::catalogue;
using base::ErrorKind;
using test::camera;
using test::kTalsi;
using test::require;
using test::StoreFile;
using test::taken;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<CameraRecord> cameras(int first, int count)
{
    std::vector<CameraRecord> made;
    for (int i = 0; i < count; ++i)
        made.push_back(camera(first + i, kTalsi, QStringLiteral("Kamera %1").arg(first + i)));
    return made;
}

/// Runs `work` in a process of its own and returns its answer; -1 when it crashed.
int inChild(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0)
        ::_exit(work());
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool writeTo(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY);
    const bool written =
        file >= 0 && ::write(file, text.constData(), std::size_t(text.size())) == text.size();
    ::close(file);
    return written;
}

/// A disk of 4 MB, seen by this process alone. Of a process that has one thread.
bool mountSmallDisk(const QString &folder)
{
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        if (!writeTo("/proc/self/setgroups", "deny") || !writeTo("/proc/self/uid_map", "0 " + user + " 1") ||
            !writeTo("/proc/self/gid_map", "0 " + group + " 1"))
            return false;
    }
    // Without it the mount would be seen outside.
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return false;
    return ::mount("tmpfs", folder.toLocal8Bit().constData(), "tmpfs", 0, "size=4m") == 0;
}

} // namespace

TEST_CASE("every column of catalogue.db has a comment", "[catalogue][schema]")
{
    StoreFile file;
    file.store.reset();
    const auto database = taken(database::Database::open(file.path()));
    const QString sql = catalogueSchema().sql;
    auto columns = taken(database->prepare(QStringLiteral(
        "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND "
        "m.sql LIKE '%STRICT%'")));
    int count = 0;
    while (taken(columns.step())) {
        const QString table = columns.text(0);
        const QString column = columns.text(1);
        CAPTURE(table.toStdString(), column.toStdString());
        ++count;
        const qsizetype begin = sql.indexOf(QStringLiteral("CREATE TABLE %1 (").arg(table));
        REQUIRE(begin >= 0);
        const QString body = sql.mid(begin, sql.indexOf(QStringLiteral("STRICT"), begin) - begin);
        const QRegularExpression commented(QStringLiteral("\\n\\s+%1 [^\\n]*--").arg(column));
        CHECK(commented.match(body).hasMatch());
    }
    CHECK(count > 60);
}

TEST_CASE("a file that is opened twice has the schema of a fresh one", "[catalogue][schema]")
{
    StoreFile file;
    file.load(cameras(1, 6000)); // so many that the indexes are made anew
    file.reopen();
    file.store.reset();
    const auto used = taken(database::Database::open(file.path()));
    const auto fresh = taken(database::Database::open(QStringLiteral(":memory:"), catalogueSchema()));
    CHECK(test::schemaOf(*used) == test::schemaOf(*fresh));
    CHECK(taken(used->userVersion()) == catalogueSchema().version);
}

TEST_CASE("a catalogue of version 1 becomes one of today and keeps its cameras", "[catalogue][schema]")
{
    constexpr char kFirst[] =
#include "tests/catalogue/catalogue_schema_1.sql"
        ;
    StoreFile file;
    file.load(cameras(1, 20));
    file.store.reset();
    const QString path = file.folder.path(QStringLiteral("old.db"));
    {
        const auto old = taken(database::Database::open(path, {1, QString::fromUtf8(kFirst), {}}));
        // The same cameras, as version 1 held them.
        require(old->execute(QStringLiteral("ATTACH '%1' AS now").arg(file.path())));
        for (const char *table : {"meta", "identity", "partner", "camera", "camera_document", "camera_words",
                                  "camera_place", "word"})
            require(old->execute(
                QStringLiteral("INSERT INTO main.%1 SELECT * FROM now.%1").arg(QLatin1String(table))));
        require(old->execute(
            QStringLiteral("INSERT INTO camera_search (camera_search) VALUES ('rebuild'); DETACH now")));
    }
    auto store = taken(Store::open(path));
    CHECK(taken(store->count()) == 20);
    Query query;
    query.text = QStringLiteral("kamera");
    CHECK(taken(store->find(query)).rows.size() == 20);
    CHECK(taken(store->unreadNews()) == 0);
    CHECK(taken(store->unitPositions()).empty());
    CHECK(QFile::exists(path + QStringLiteral(".v1.bak")));
    store.reset();
    const auto migrated = taken(database::Database::open(path));
    const auto fresh = taken(database::Database::open(QStringLiteral(":memory:"), catalogueSchema()));
    CHECK(test::schemaOf(*migrated) == test::schemaOf(*fresh));
    CHECK(taken(migrated->userVersion()) == 2);
}

TEST_CASE("enumerations keep the numbers that files hold", "[catalogue][schema]")
{
    CHECK(int(CameraKind::Fixed) == 0);
    CHECK(int(CameraKind::Unknown) == 4);
    CHECK(int(CameraForm::Bullet) == 0);
    CHECK(int(CameraForm::Anpr) == 8);
    CHECK(int(CameraForm::Unknown) == 10);
    CHECK(int(CameraStatus::Planned) == 0);
    CHECK(int(CameraStatus::Retired) == 3);
    CHECK(int(CameraStatus::Unknown) == 4);
    CHECK(int(NewsKind::Added) == 1);
    CHECK(int(NewsKind::Retired) == 4);
    CHECK(int(NewsKind::Reported) == 7);
    CHECK(int(Sharing::None) == 0);
    CHECK(int(Sharing::Unknown) == 3);
}

TEST_CASE("the search index agrees with the words after every kind of change", "[catalogue][schema]")
{
    StoreFile file;
    file.load(cameras(1, 300));
    auto changed = cameras(1, 300);
    for (std::size_t i = 0; i < changed.size(); i += 3) {
        changed[i].setValue(QStringLiteral("name.lv"), QStringLiteral("Cita vieta %1").arg(i));
        changed[i].setValue(QStringLiteral("demo"), i % 2 == 0);
    }
    file.load(changed);
    (void)taken(file.store->removeDemo());
    (void)taken(
        file.store->save(camera(1000, kTalsi, QStringLiteral("Jauna")), {QStringLiteral("x"), kTalsi}));
    file.store.reset();
    const auto database = taken(database::Database::open(file.path()));
    // Compares the index with what it says to hold; fails with Corrupt when they differ.
    require(database->execute(
        QStringLiteral("INSERT INTO camera_search (camera_search, rank) VALUES ('integrity-check', 1)")));
    CHECK(test::textOf(*database, QStringLiteral("PRAGMA integrity_check")) == QStringLiteral("ok"));
    CHECK(test::textOf(*database, QStringLiteral("SELECT rtreecheck('camera_place')")) ==
          QStringLiteral("ok"));
    CHECK(test::number(*database, QStringLiteral("SELECT count(*) FROM camera_words")) ==
          test::number(*database, QStringLiteral("SELECT count(*) FROM camera")));
    CHECK(test::number(*database, QStringLiteral("SELECT cameras FROM word WHERE word = 'njauna'")) == 1);
    CHECK(test::number(*database, QStringLiteral("SELECT min(cameras) FROM word")) >= 0);
}

TEST_CASE("words that another version folded are read anew", "[catalogue][schema]")
{
    StoreFile file;
    file.load({camera(1, kTalsi, QStringLiteral("Lielā iela"))});
    file.store.reset();
    {
        const auto database = taken(database::Database::open(file.path()));
        require(
            database->execute(QStringLiteral("UPDATE meta SET value = '0' WHERE key = 'words_version';"
                                             "INSERT INTO camera_search (camera_search) VALUES "
                                             "('delete-all'); DELETE FROM camera_words; DELETE FROM word")));
    }
    file.reopen();
    CHECK(file.search(QStringLiteral("liela talsu")).size() == 1);
}

TEST_CASE("a catalogue.db of a newer version is refused and left alone", "[catalogue][schema]")
{
    StoreFile file;
    file.store.reset();
    {
        const auto database = taken(database::Database::open(file.path()));
        require(
            database->execute(QStringLiteral("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)")));
    }
    const QByteArray before = bytesOf(file.path());
    const auto opened = Store::open(file.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Unsupported);
    CHECK(bytesOf(file.path()) == before);
}

TEST_CASE("a file that is no catalogue is called corrupt and left alone", "[catalogue][schema]")
{
    test::Folder folder;
    const QString path = folder.path(QStringLiteral("catalogue.db"));
    const QByteArray garbage = QByteArray("not a database ").repeated(1000);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(garbage);
    file.close();
    const auto opened = Store::open(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Corrupt);
    CHECK(bytesOf(path) == garbage);
}

TEST_CASE("a damaged page is an error, not a crash", "[catalogue][schema]")
{
    StoreFile file;
    file.load(cameras(1, 2000));
    file.store.reset();
    QFile raw(file.path());
    REQUIRE(raw.open(QIODevice::ReadWrite));
    const qint64 size = raw.size();
    for (qint64 at = 16 * 4096; at + 4096 < size; at += 2 * 4096) {
        raw.seek(at);
        raw.write(QByteArray(4096, '\x5a'));
    }
    raw.close();
    const auto opened = Store::open(file.path());
    if (!opened) {
        CHECK(opened.error().kind == ErrorKind::Corrupt);
        return;
    }
    Query query;
    query.sort = SortKey::Hfov;
    const auto page = (*opened)->find(query);
    REQUIRE_FALSE(page);
    CHECK(page.error().kind == ErrorKind::Corrupt);
}

TEST_CASE("a file that may not be written is denied", "[catalogue][schema]")
{
    if (::geteuid() == 0) {
        WARN("root may write everything; not tested as root");
        return;
    }
    StoreFile file;
    file.store.reset();
    QFile::setPermissions(file.path(), QFile::ReadOwner);
    const auto opened = Store::open(file.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Denied);
}

TEST_CASE("a file that cannot grow any more keeps what was there", "[catalogue][schema]")
{
    StoreFile file;
    file.load(cameras(1, 50));
    file.store.reset();
    const int status = inChild([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1'000'000, 1'000'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        auto store = Store::open(file.path());
        if (!store)
            return 2;
        if ((*store)->load(cameras(100, 3000), {QStringLiteral("import"), {}}))
            return 3;
        const auto count = (*store)->count();
        return count && *count == 50 ? 0 : 4;
    });
    CHECK(status == 0);
    file.reopen();
    CHECK(taken(file.store->count()) == 50);
    CHECK(file.search(QStringLiteral("kamera 7")).size() >= 1);
    file.load(cameras(100, 10));
    CHECK(taken(file.store->count()) == 60);
}

TEST_CASE("a full disk says that it is full, keeps what was there and takes more when there is room",
          "[catalogue][schema]")
{
    test::Folder folder;
    constexpr int kNoMount = 77;
    const int status = inChild([&] {
        if (!mountSmallDisk(folder.directory.path()))
            return kNoMount;
        auto store = Store::open(folder.path(QStringLiteral("catalogue.db")));
        if (!store || !(*store)->load(cameras(1, 50), {}))
            return 2;
        const auto loaded = (*store)->load(cameras(100, 8000), {QStringLiteral("import"), {}});
        if (loaded)
            return 3;
        if (loaded.error().kind != ErrorKind::Full)
            return 4;
        const auto count = (*store)->count();
        if (!count || *count != 50)
            return 5;
        return (*store)->load(cameras(100, 5), {}) ? 0 : 6;
    });
    if (status == kNoMount) {
        WARN("this machine lets nobody mount a small disk; not tested here");
        return;
    }
    CHECK(status == 0);
}

TEST_CASE("two stores on one file write at the same time and lose nothing", "[catalogue][schema]")
{
    StoreFile file;
    constexpr int kEach = 40;
    int failures = 0;
    {
        std::jthread other([&] {
            auto store = Store::open(file.path(), file.clock);
            for (int i = 0; store && i < kEach; ++i)
                failures += (*store)->save(camera(1000 + i, kTalsi, QStringLiteral("Otra %1").arg(i)),
                                           {QStringLiteral("b"), kTalsi})
                                ? 0
                                : 1;
            failures += store ? 0 : 1;
        });
        for (int i = 0; i < kEach; ++i)
            (void)taken(file.store->save(camera(i + 1, kTalsi, QStringLiteral("Pirmā %1").arg(i)),
                                         {QStringLiteral("a"), kTalsi}));
    }
    CHECK(failures == 0);
    CHECK(taken(file.store->count()) == 2 * kEach);
    CHECK(file.search(QStringLiteral("otra")).size() == kEach);
    CHECK(file.search(QStringLiteral("pirma")).size() == kEach);
    // The other one's partners are seen without opening anew.
    auto second = taken(Store::open(file.path(), file.clock));
    require(second->savePartner(
        test::partner(kTalsi, QStringLiteral("lv-talsi"), QStringLiteral("Jauns nosaukums"))));
    CHECK(file.search(QStringLiteral("nosaukums otra")).size() == kEach);
}
