// SPDX-License-Identifier: EUPL-1.2
#include "app/access/vault.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sodium.h>

#if defined(Q_OS_LINUX)
#include <csignal>
#include <sys/resource.h>
#endif

using namespace videoguard;
using namespace videoguard::access;

namespace {

// The cheapest that libsodium allows: the tests open hundreds of files.
constexpr Vault::Cost kCheap{crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
const QString kPassphrase = QString::fromUtf8("ķēniņš staigā pa Talsiem");

struct VaultFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("secrets.vault"));

    Vault create()
    {
        auto vault = Vault::create(path, kPassphrase, kCheap);
        if (!vault)
            FAIL(base::describe(vault.error()).toStdString());
        return std::move(*vault);
    }
    QByteArray content() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void replace(const QByteArray &content) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(content) == content.size());
    }
    base::ErrorKind failure(const QString &passphrase = kPassphrase) const
    {
        const auto vault = Vault::open(path, passphrase);
        REQUIRE_FALSE(vault);
        return vault.error().kind;
    }
};

// What somebody would do who changes the file on purpose.
QByteArray withNewChecksum(QByteArray content)
{
    content.chop(crypto_generichash_BYTES);
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char *>(content.constData()),
                       static_cast<unsigned long long>(content.size()), nullptr, 0);
    return content + hash;
}

QByteArray flipped(QByteArray content, qsizetype byte, int bit)
{
    content[byte] = static_cast<char>(content[byte] ^ (1 << bit));
    return content;
}

} // namespace

TEST_CASE("secrets come back from the encrypted file", "[access][vault]")
{
    VaultFile file;
    Vault vault = file.create();
    CHECK(vault.entries().isEmpty());
    vault.put(QStringLiteral("cam-1"), {QStringLiteral("admin"), QString::fromUtf8("pässwörd-ē-😀")});
    vault.put(QStringLiteral("cam-2"), {QString(), QStringLiteral("only a password")});
    vault.put(QStringLiteral("cam-3"), {QStringLiteral("x"), QString(5000, QLatin1Char('y'))});
    vault.put(QStringLiteral("gone"), {QStringLiteral("a"), QStringLiteral("b")});
    vault.remove(QStringLiteral("gone"));
    REQUIRE(vault.save());
    const auto again = Vault::open(file.path, kPassphrase);
    REQUIRE(again);
    CHECK(again->entries().size() == 3);
    CHECK(again->entries() == vault.entries());
}

TEST_CASE("a file that was opened can be saved again under the same passphrase", "[access][vault]")
{
    VaultFile file;
    (void)file.create();
    auto vault = Vault::open(file.path, kPassphrase);
    REQUIRE(vault);
    vault->put(QStringLiteral("k"), {QStringLiteral("u"), QStringLiteral("p")});
    REQUIRE(vault->save());
    const QByteArray first = file.content();
    REQUIRE(vault->save());
    // A nonce is never used twice.
    CHECK(file.content() != first);
    CHECK(Vault::open(file.path, kPassphrase)->entries() == vault->entries());
}

TEST_CASE("the same passphrase from another keyboard opens the file", "[access][vault]")
{
    VaultFile file;
    (void)file.create();
    CHECK(Vault::open(file.path, kPassphrase.normalized(QString::NormalizationForm_D)).has_value());
}

TEST_CASE("a wrong passphrase is refused as such", "[access][vault]")
{
    VaultFile file;
    (void)file.create();
    CHECK(file.failure(QStringLiteral("wrong")) == base::ErrorKind::Denied);
    CHECK(file.failure(QString()) == base::ErrorKind::Denied);
    CHECK(file.failure(kPassphrase + QLatin1Char(' ')) == base::ErrorKind::Denied);
    CHECK(Vault::create(file.path, QString(), kCheap).error().kind == base::ErrorKind::Denied);
}

TEST_CASE("the file shows neither name nor password nor camera", "[access][vault]")
{
    VaultFile file;
    Vault vault = file.create();
    vault.put(QStringLiteral("camera-key-77"),
              {QStringLiteral("operator-name"), QStringLiteral("S3cr3t-Wort")});
    REQUIRE(vault.save());
    const QDir folder(file.folder.path());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile content(folder.filePath(name));
        REQUIRE(content.open(QIODevice::ReadOnly));
        const QByteArray bytes = content.readAll();
        for (const char *secret : {"camera-key", "operator-name", "S3cr3t", "Talsiem"})
            CHECK_FALSE(bytes.contains(secret));
    }
    CHECK(folder.entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("secrets.vault")});
}

TEST_CASE("only the owner may read the file", "[access][vault]")
{
    VaultFile file;
    Vault vault = file.create();
    // Also when somebody has opened the rights meanwhile.
    REQUIRE(QFile::setPermissions(file.path, QFile::permissions(file.path) | QFile::ReadOther));
    REQUIRE(vault.save());
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK((QFile::permissions(file.path) & others) == QFileDevice::Permissions());
}

TEST_CASE("a file cut off anywhere is corrupt", "[access][vault]")
{
    VaultFile file;
    Vault vault = file.create();
    vault.put(QStringLiteral("k"), {QStringLiteral("u"), QStringLiteral("p")});
    REQUIRE(vault.save());
    const QByteArray whole = file.content();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        file.replace(whole.left(length));
        CHECK(file.failure() == base::ErrorKind::Corrupt);
    }
    file.replace(whole + 'x');
    CHECK(file.failure() == base::ErrorKind::Corrupt);
}

TEST_CASE("any flipped bit makes the file corrupt, whatever the passphrase", "[access][vault]")
{
    VaultFile file;
    Vault vault = file.create();
    vault.put(QStringLiteral("k"), {QStringLiteral("u"), QStringLiteral("p")});
    REQUIRE(vault.save());
    const QByteArray whole = file.content();
    for (qsizetype byte = 0; byte < whole.size(); ++byte) {
        CAPTURE(byte);
        file.replace(flipped(whole, byte, static_cast<int>(byte % 8)));
        CHECK(file.failure() == base::ErrorKind::Corrupt);
    }
    file.replace(whole);
    CHECK(Vault::open(file.path, kPassphrase).has_value());
}

TEST_CASE("a file changed on purpose, with its checksum made good, never opens", "[access][vault]")
{
    VaultFile file;
    Vault vault = file.create();
    vault.put(QStringLiteral("k"), {QStringLiteral("u"), QStringLiteral("p")});
    REQUIRE(vault.save());
    const QByteArray whole = file.content();
    const qsizetype cipherEnd = whole.size() - static_cast<qsizetype>(crypto_generichash_BYTES);
    for (qsizetype byte = 104; byte < cipherEnd; ++byte) {
        CAPTURE(byte);
        file.replace(withNewChecksum(flipped(whole, byte, 0)));
        CHECK(file.failure() == base::ErrorKind::Corrupt);
    }
    // Salt, nonce and key check: another key, or the cipher's own check.
    for (qsizetype byte = 32; byte < 104; ++byte) {
        CAPTURE(byte);
        file.replace(withNewChecksum(flipped(whole, byte, 0)));
        const bool nonce = byte >= 48 && byte < 72;
        CHECK(file.failure() == (nonce ? base::ErrorKind::Corrupt : base::ErrorKind::Denied));
    }
    // The costs: not so high that opening hangs.
    file.replace(withNewChecksum(flipped(whole, 20, 0)));
    CHECK(file.failure() == base::ErrorKind::Corrupt);
    file.replace(withNewChecksum(flipped(whole, 29, 0)));
    CHECK(file.failure() == base::ErrorKind::Corrupt);
    // A newer version says so.
    file.replace(withNewChecksum(flipped(whole, 8, 1)));
    CHECK(file.failure() == base::ErrorKind::Unsupported);
}

TEST_CASE("no file, or another file, is told from a vault", "[access][vault]")
{
    VaultFile file;
    CHECK(file.failure() == base::ErrorKind::NotFound);
    file.replace(QByteArray(4096, 'x'));
    CHECK(file.failure() == base::ErrorKind::Corrupt);
    file.replace(QByteArray(20 * 1024 * 1024, 'x'));
    CHECK(file.failure() == base::ErrorKind::Corrupt);
}

TEST_CASE("a file cannot be made where there is no folder", "[access][vault]")
{
    QTemporaryDir folder;
    const auto vault =
        Vault::create(folder.filePath(QStringLiteral("no/such/secrets.vault")), kPassphrase, kCheap);
    REQUIRE_FALSE(vault);
    CHECK(vault.error().kind == base::ErrorKind::Internal);
}

#if defined(Q_OS_LINUX)
TEST_CASE("when the new file cannot be written whole, the old one stays", "[access][vault]")
{
    VaultFile file;
    Vault vault = file.create();
    vault.put(QStringLiteral("k"), {QStringLiteral("u"), QStringLiteral("p")});
    REQUIRE(vault.save());
    const QByteArray before = file.content();
    vault.put(QStringLiteral("k2"), {QStringLiteral("u2"), QStringLiteral("p2")});

    // As a full disk: no file may grow beyond 64 bytes.
    rlimit old{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &old) == 0);
    const auto oldSignal = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = old;
    small.rlim_cur = 64;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto saved = vault.save();
    REQUIRE(setrlimit(RLIMIT_FSIZE, &old) == 0);
    std::signal(SIGXFSZ, oldSignal);

    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().kind == base::ErrorKind::Full);
    CHECK(file.content() == before);
    CHECK(QDir(file.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    // And the next save takes all.
    REQUIRE(vault.save());
    CHECK(Vault::open(file.path, kPassphrase)->entries().size() == 2);
}
#endif

TEST_CASE("the real cost of a guess is tenths of a second", "[access][vault]")
{
    VaultFile file;
    QElapsedTimer timer;
    timer.start();
    REQUIRE(Vault::create(file.path, kPassphrase).has_value());
    const qint64 elapsed = timer.elapsed();
    UNSCOPED_INFO("creating took " << elapsed << " ms");
    CHECK(elapsed >= 30);
    CHECK(Vault::open(file.path, kPassphrase).has_value());
}
