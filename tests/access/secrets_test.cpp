// SPDX-License-Identifier: EUPL-1.2
#include "app/access/secrets.h"

#include "app/access/keyring.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <optional>

using namespace videoguard;
using namespace videoguard::access;
using namespace std::chrono_literals;
using base::Credentials;
using base::ErrorKind;

namespace {

/// A keyring by hand: answers through the event loop, late, never, or with an error, as told.
class HandKeyring : public Keyring
{
public:
    base::Result<void> reachable() const override { return reachability; }
    void read(const QString &key, Found found) override
    {
        ++reads;
        answer([this, key, found] {
            if (fault)
                found(tl::unexpected(*fault));
            else
                found(entries.value(key));
        });
    }
    void write(const QString &key, const Credentials &credentials, Done done) override
    {
        answer([this, key, credentials, done] {
            if (fault || refusesWrites)
                return done(base::fail(ErrorKind::Denied, QStringLiteral("write"), QStringLiteral("locked")));
            if (!losesWrites)
                entries.insert(key, credentials);
            done({});
        });
    }
    void remove(const QString &key, Done done) override
    {
        answer([this, key, done] {
            entries.remove(key);
            if (fault)
                done(tl::unexpected(*fault));
            else
                done({});
        });
    }
    /// Lets out what was held back.
    void release()
    {
        silent = false;
        for (const auto &held : std::exchange(m_held, {}))
            QMetaObject::invokeMethod(&m_context, held, Qt::QueuedConnection);
    }

    base::Result<void> reachability;
    std::optional<base::Error> fault;
    bool refusesWrites = false;
    bool losesWrites = false;
    bool silent = false;
    int reads = 0;
    QHash<QString, Credentials> entries;

private:
    void answer(const std::function<void()> &say)
    {
        if (silent)
            m_held.push_back(say);
        else
            QMetaObject::invokeMethod(&m_context, say, Qt::QueuedConnection);
    }
    std::vector<std::function<void()>> m_held;
    QObject m_context;
};

const Credentials kAdmin{QStringLiteral("admin"), QStringLiteral("S3cr3t")};
const Credentials kOther{QStringLiteral("viewer"), QStringLiteral("0ther")};
const QString kCam = QStringLiteral("cam-1");

struct Desk {
    Desk()
        : Desk(std::make_unique<HandKeyring>())
    {
    }
    explicit Desk(std::unique_ptr<HandKeyring> made)
        : keyring(made.get())
        , secrets(std::make_unique<Secrets>(folder.path(), std::move(made)))
    {
        secrets->setKeyringTimeouts(200ms, 200ms);
    }
    void probe() const
    {
        QSignalSpy ready(secrets.get(), &Secrets::ready);
        secrets->probeKeyring();
        REQUIRE(ready.count() == 0);
        REQUIRE(test::waitFor([&] { return ready.count() == 1; }));
    }
    // Asks and waits for the answer.
    Credentials found(const QString &key = kCam) const
    {
        QObject context;
        std::optional<Credentials> answer;
        secrets->find(key, &context, [&](const Credentials &credentials) { answer = credentials; });
        REQUIRE_FALSE(answer);
        REQUIRE(test::waitFor([&] { return answer.has_value(); }));
        return *answer;
    }

    QTemporaryDir folder;
    HandKeyring *keyring;
    std::unique_ptr<Secrets> secrets;
};

} // namespace

TEST_CASE("without a keyring secrets stay in memory, and only there", "[access][secrets]")
{
    Desk desk;
    desk.keyring->reachability =
        base::fail(ErrorKind::Unreachable, QStringLiteral("x"), QStringLiteral("no bus"));
    desk.probe();
    CHECK(desk.secrets->place() == Secrets::Place::Memory);
    CHECK(desk.secrets->keyringFault() == QStringLiteral("no bus"));
    CHECK(desk.found().isEmpty());
    desk.secrets->store(kCam, kAdmin, true);
    CHECK(desk.found() == kAdmin);
    desk.secrets->store(kCam, kOther, false);
    CHECK(desk.found() == kOther);
    desk.secrets->forget(kCam);
    CHECK(desk.found().isEmpty());
    CHECK(desk.keyring->entries.isEmpty());
    CHECK(QDir(desk.folder.path()).isEmpty());
}

TEST_CASE("a keyring that works is used, and the probe leaves nothing in it", "[access][secrets]")
{
    Desk desk;
    desk.probe();
    CHECK(desk.secrets->place() == Secrets::Place::Keyring);
    CHECK(desk.secrets->keyringFault() == QString());
    CHECK(desk.keyring->entries.isEmpty());

    desk.secrets->store(kCam, kAdmin, true);
    desk.secrets->store(QStringLiteral("session"), kOther, false);
    REQUIRE(test::waitFor([&] { return desk.keyring->entries.size() == 1; }));
    CHECK(desk.keyring->entries.value(kCam) == kAdmin);
    CHECK(desk.found(QStringLiteral("session")) == kOther);

    desk.keyring->entries.insert(QStringLiteral("from before"), kOther);
    CHECK(desk.found(QStringLiteral("from before")) == kOther);
    const int reads = desk.keyring->reads;
    CHECK(desk.found(QStringLiteral("from before")) == kOther);
    CHECK(desk.keyring->reads == reads);

    desk.secrets->forget(kCam);
    REQUIRE(test::waitFor([&] { return !desk.keyring->entries.contains(kCam); }));
    CHECK(desk.found().isEmpty());
    desk.secrets->store(QStringLiteral("from before"), {}, true);
    REQUIRE(test::waitFor([&] { return desk.keyring->entries.isEmpty(); }));
}

TEST_CASE("a keyring that refuses, loses or fails is not used, and the fault is said", "[access][secrets]")
{
    Desk desk;
    SECTION("it refuses to write")
    {
        desk.keyring->refusesWrites = true;
        desk.probe();
        CHECK(desk.secrets->keyringFault() == QStringLiteral("locked"));
    }
    SECTION("it loses what it took")
    {
        desk.keyring->losesWrites = true;
        desk.probe();
        CHECK(desk.secrets->keyringFault() == QStringLiteral("the keyring gave back something else"));
    }
    SECTION("it says nothing")
    {
        desk.keyring->silent = true;
        desk.probe();
        CHECK(desk.secrets->keyringFault() == QStringLiteral("the keyring did not answer in time"));
    }
    CHECK(desk.secrets->place() == Secrets::Place::Memory);
    desk.secrets->store(kCam, kAdmin, true);
    CHECK(desk.found() == kAdmin);
}

TEST_CASE("a keyring that is unlocked late is still taken, with all that was to be kept", "[access][secrets]")
{
    Desk desk;
    desk.keyring->silent = true;
    desk.probe();
    desk.secrets->store(kCam, kAdmin, true);
    desk.secrets->store(QStringLiteral("session"), kOther, false);
    QSignalSpy ready(desk.secrets.get(), &Secrets::ready);
    desk.keyring->release();
    REQUIRE(test::waitFor([&] { return ready.count() == 1; }));
    CHECK(desk.secrets->place() == Secrets::Place::Keyring);
    CHECK(desk.secrets->keyringFault() == QString());
    REQUIRE(test::waitFor([&] { return desk.keyring->entries.size() == 1; }));
    CHECK(desk.keyring->entries.value(kCam) == kAdmin);
}

TEST_CASE("who asks while the keyring is probed gets its answer, not an empty one", "[access][secrets]")
{
    Desk desk;
    desk.keyring->entries.insert(kCam, kAdmin);
    desk.keyring->silent = true;
    desk.secrets->probeKeyring();
    QObject context;
    std::optional<Credentials> answer;
    desk.secrets->find(kCam, &context, [&](const Credentials &credentials) { answer = credentials; });
    QMetaObject::invokeMethod(
        &context, [&] { desk.keyring->release(); }, Qt::QueuedConnection);
    REQUIRE(test::waitFor([&] { return answer.has_value(); }));
    CHECK(*answer == kAdmin);
}

TEST_CASE("a keyring that falls silent later does not keep anybody waiting for ever", "[access][secrets]")
{
    Desk desk;
    desk.probe();
    desk.keyring->entries.insert(kCam, kAdmin);
    desk.keyring->silent = true;
    CHECK(desk.found().isEmpty());
    // What comes late is remembered.
    desk.keyring->release();
    REQUIRE(test::waitFor([&] { return desk.found() == kAdmin; }));
}

TEST_CASE("a late answer of the keyring does not bring back what was changed meanwhile", "[access][secrets]")
{
    Desk desk;
    desk.probe();
    desk.keyring->entries.insert(kCam, kAdmin);
    desk.keyring->silent = true;
    QObject context;
    std::optional<Credentials> answer;
    desk.secrets->find(kCam, &context, [&](const Credentials &credentials) { answer = credentials; });
    SECTION("stored anew")
    {
        desk.secrets->store(kCam, kOther, false);
        desk.keyring->release();
        REQUIRE(test::waitFor([&] { return answer.has_value(); }));
        CHECK(*answer == kOther);
        CHECK(desk.found() == kOther);
    }
    SECTION("forgotten")
    {
        desk.secrets->forget(kCam);
        desk.keyring->release();
        REQUIRE(test::waitFor([&] { return answer.has_value(); }));
        CHECK(answer->isEmpty());
        CHECK(desk.found().isEmpty());
    }
}

TEST_CASE("a secret that the keyring refuses stays in memory, and that is said without the secret",
          "[access][secrets]")
{
    Desk desk;
    desk.probe();
    desk.keyring->fault =
        base::Error{ErrorKind::Denied, QStringLiteral("x"), QStringLiteral("rtsp://admin:S3cr3t@10.0.0.7/")};
    QSignalSpy failed(desk.secrets.get(), &Secrets::storeFailed);
    desk.secrets->store(kCam, kAdmin, true);
    REQUIRE(test::waitFor([&] { return failed.count() == 1; }));
    CHECK(desk.found() == kAdmin);
    desk.secrets->forget(kCam);
    REQUIRE(test::waitFor([&] { return failed.count() == 2; }));
    for (const auto &arguments : failed)
        CHECK_FALSE(arguments.at(0).toString().contains(QStringLiteral("S3cr3t")));
}

TEST_CASE("no answer comes once the one who asked is gone", "[access][secrets]")
{
    Desk desk;
    desk.probe();
    desk.secrets->store(QStringLiteral("known"), kAdmin, false);
    int answers = 0;
    auto context = std::make_unique<QObject>();
    for (const QString &key : {QStringLiteral("known"), QStringLiteral("asked of the keyring")})
        desk.secrets->find(key, context.get(), [&](const Credentials &) { ++answers; });
    context.reset();
    // A later question is answered, so the earlier ones would have been too.
    CHECK(desk.found(QStringLiteral("asked of the keyring")).isEmpty());
    CHECK(desk.found(QStringLiteral("known")) == kAdmin);
    CHECK(answers == 0);
}

TEST_CASE("secrets that go away while the keyring thinks are not called back", "[access][secrets]")
{
    QObject context;
    int answers = 0;
    {
        Desk desk;
        desk.probe();
        desk.secrets->find(kCam, &context, [&](const Credentials &) { ++answers; });
    }
    {
        Desk probing;
        probing.secrets->probeKeyring();
        probing.secrets->find(kCam, &context, [&](const Credentials &) { ++answers; });
    }
    bool later = false;
    QTimer::singleShot(50ms, &context, [&] { later = true; });
    REQUIRE(test::waitFor([&] { return later; }));
    CHECK(answers == 0);
}

TEST_CASE("the encrypted file takes what is to be kept and gives it back after a restart",
          "[access][secrets]")
{
    QTemporaryDir folder;
    const QString passphrase = QStringLiteral("four words are better");
    {
        Secrets secrets(folder.path(), std::make_unique<HandKeyring>());
        CHECK_FALSE(secrets.encryptedFileExists());
        secrets.store(kCam, kAdmin, true);
        secrets.store(QStringLiteral("session"), kOther, false);
        REQUIRE(secrets.useEncryptedFile(passphrase));
        CHECK(secrets.place() == Secrets::Place::EncryptedFile);
        CHECK(secrets.encryptedFileExists());
        secrets.store(QStringLiteral("later"), kOther, true);
        secrets.store(QStringLiteral("forgotten"), kOther, true);
        secrets.forget(QStringLiteral("forgotten"));
        // Only for this session: the kept one stays in the file.
        secrets.store(kCam, kOther, false);
    }
    Secrets secrets(folder.path(), std::make_unique<HandKeyring>());
    CHECK(secrets.encryptedFileExists());
    CHECK(secrets.useEncryptedFile(QStringLiteral("wrong")).error().kind == ErrorKind::Denied);
    CHECK(secrets.place() == Secrets::Place::Memory);
    secrets.store(QStringLiteral("new"), kAdmin, true);
    CHECK(secrets.encryptedFileIsLocked());
    int unlocked = 0;
    QObject::connect(&secrets, &Secrets::unlocked, [&unlocked] { ++unlocked; });
    REQUIRE(secrets.useEncryptedFile(passphrase));
    CHECK(unlocked == 1);
    CHECK_FALSE(secrets.encryptedFileIsLocked());

    QObject context;
    QHash<QString, Credentials> answers;
    for (const char *name : {"cam-1", "session", "later", "forgotten", "new"}) {
        const QString key = QLatin1String(name);
        secrets.find(key, &context,
                     [&answers, key](const Credentials &found) { answers.insert(key, found); });
    }
    CHECK(answers.isEmpty());
    REQUIRE(test::waitFor([&] { return answers.size() == 5; }));
    CHECK(answers.value(kCam) == kAdmin);
    CHECK(answers.value(QStringLiteral("later")) == kOther);
    CHECK(answers.value(QStringLiteral("new")) == kAdmin);
    CHECK(answers.value(QStringLiteral("session")).isEmpty());
    CHECK(answers.value(QStringLiteral("forgotten")).isEmpty());
}

TEST_CASE("a damaged encrypted file is refused and left as it is", "[access][secrets]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("secrets.vault")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("VGVAULT");
    file.close();
    Secrets secrets(folder.path(), std::make_unique<HandKeyring>());
    secrets.store(kCam, kAdmin, true);
    CHECK(secrets.useEncryptedFile(QStringLiteral("x")).error().kind == ErrorKind::Corrupt);
    CHECK(secrets.place() == Secrets::Place::Memory);
    CHECK(file.size() == 7);
}

namespace {

QStringList &printed()
{
    static QStringList lines;
    return lines;
}

void notePrinted(QtMsgType type, const QMessageLogContext &, const QString &line)
{
    if (type != QtInfoMsg)
        printed() << line;
}

} // namespace

TEST_CASE("the desktop's keyring on a machine without a desktop neither hangs nor complains",
          "[access][secrets]")
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    QTemporaryDir empty;
    qputenv("XDG_RUNTIME_DIR", empty.path().toLocal8Bit());
    SECTION("no session bus")
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }
    SECTION("the address of a bus that is gone")
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + empty.path().toLocal8Bit() + "/gone");
    }
    printed().clear();
    const auto before = qInstallMessageHandler(notePrinted);
    {
        Secrets secrets(empty.path());
        QSignalSpy ready(&secrets, &Secrets::ready);
        secrets.probeKeyring();
        CHECK(test::waitFor([&] { return ready.count() == 1; }, 5s));
        CHECK(secrets.place() == Secrets::Place::Memory);
        CHECK_FALSE(secrets.keyringFault().isEmpty());
        UNSCOPED_INFO(secrets.keyringFault().toStdString());
    }
    qInstallMessageHandler(before);
    CHECK(printed() == QStringList());
    bus.isNull() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS") : qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    runtime.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", runtime);
}
