// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/console_child.h"

#include "app/catalogue/partner.h"
#include "app/sync/ledger.h"
#include "app/sync/provision.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>

namespace videoguard::test {
namespace {

constexpr int kAnswer_ms = 60'000;

catalogue::Partner recordOf(const SitePartner &site)
{
    catalogue::Partner partner;
    partner.id = site.id;
    partner.slug = site.slug;
    partner.prefix = site.prefix;
    partner.country = site.slug.left(2).toUpper();
    (partner.country == QLatin1String("LT") ? partner.nameLt : partner.nameLv) = site.name;
    return partner;
}

} // namespace

SyncSite::SyncSite(const QString &folder)
    : peer(folder)
    , partners{{QStringLiteral("lv-talsi"), QStringLiteral("11111111-1111-4111-8111-111111111111"),
                QStringLiteral("Talsu novads"), QStringLiteral("TAL")},
               {QStringLiteral("lv-durbe"), QStringLiteral("22222222-2222-4222-8222-222222222222"),
                QStringLiteral("Durbes novads"), QStringLiteral("DUR")},
               {QStringLiteral("lt-skuodas"), QStringLiteral("44444444-4444-4444-8444-444444444444"),
                QStringLiteral("Skuodo rajono savivaldybė"), QStringLiteral("SKU")}}
{
    const QTemporaryDir secrets;
    sync::ProvisionWish wish;
    wish.credentialsFile = secrets.filePath(QStringLiteral("credentials"));
    for (const SitePartner &partner : partners) {
        sync::ProvisionPartner one;
        one.slug = partner.slug;
        one.id = partner.id;
        one.name = partner.name;
        one.ownerIds = {partner.id};
        one.directoryDocument = catalogue::toDocument(recordOf(partner));
        one.localFields = {QStringLiteral("mac")};
        wish.partners.push_back(one);
    }
    sync::ServerAccount account;
    account.server = peer.url();
    account.user = QStringLiteral("admin");
    sync::CouchClient client(account, "secret");
    sync::Provision provision(client, wish);
    std::optional<int> failed;
    QObject::connect(&provision, &sync::Provision::finished, &client,
                     [&](int, int count) { failed = count; });
    provision.start();
    REQUIRE(waitFor([&] { return failed.has_value(); }, std::chrono::seconds(60)));
    REQUIRE(*failed == 0);
    QFile file(wish.credentialsFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList parts = line.split('\t');
        if (parts.size() >= 2 && !line.startsWith('#'))
            m_passwords.insert(QString::fromUtf8(parts[0]), QString::fromUtf8(parts[1]));
    }
}

QJsonObject SyncSite::catalogue(const SitePartner &partner) const
{
    const auto answer = peer.request("GET", sync::catalogueDatabase(partner.slug) +
                                                QStringLiteral("/_all_docs?include_docs=true"));
    REQUIRE(answer.status == 200);
    QJsonObject all;
    for (const QJsonValue &row : answer.object()[QStringLiteral("rows")].toArray()) {
        QJsonObject document = row[QStringLiteral("doc")].toObject();
        document.remove(QStringLiteral("_id"));
        document.remove(QStringLiteral("_rev"));
        const QString id = row[QStringLiteral("id")].toString();
        if (!id.startsWith(QLatin1Char('_')))
            all.insert(id, document);
    }
    return all;
}

void SyncSite::addValidator(const SitePartner &partner, const QByteArray &function) const
{
    const QJsonObject design{{QStringLiteral("validate_doc_update"), QString::fromUtf8(function)}};
    const auto answer =
        peer.request("PUT", sync::catalogueDatabase(partner.slug) + QStringLiteral("/_design/more"),
                     QJsonDocument(design).toJson(QJsonDocument::Compact));
    REQUIRE(answer.status == 201);
}

ConsoleChild::ConsoleChild(const SyncSite &site, const SitePartner &of, const QString &called, quint32 seed)
    : partner(of)
    , name(called)
    , proxy(site.peer.url(), seed)
    , m_site(site)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

ConsoleChild::~ConsoleChild()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10'000))
        kill();
}

void ConsoleChild::launch()
{
    m_process.start(QStringLiteral(VIDEOGUARD_SYNC_CONSOLE), {});
    REQUIRE(m_process.waitForStarted());
    const QString user = partner.slug + QStringLiteral("-editor");
    const QJsonObject opened =
        ask({{QStringLiteral("file"), m_folder.filePath(QStringLiteral("catalogue.db"))},
             {QStringLiteral("server"), proxy.url().toString()},
             {QStringLiteral("user"), user},
             {QStringLiteral("password"), m_site.password(user)},
             {QStringLiteral("own"), partner.id},
             {QStringLiteral("author"), name},
             {QStringLiteral("poll_ms"), pollEvery_ms},
             {QStringLiteral("page"), pageRows}});
    INFO(opened[QStringLiteral("error")].toString().toStdString());
    REQUIRE(opened[QStringLiteral("ok")].toBool());
    // As the list of partners that comes with the program.
    for (const SitePartner &one : m_site.partners)
        ask({{QStringLiteral("do"), QStringLiteral("partner")},
             {QStringLiteral("document"), catalogue::toDocument(recordOf(one))}});
    ask("start");
}

void ConsoleChild::waitUntilJoined()
{
    REQUIRE(waitFor([this] { return ask("state")[QStringLiteral("settled")].toInt() > 0; },
                    std::chrono::seconds(30)));
}

void ConsoleChild::kill()
{
    m_process.kill();
    m_process.waitForFinished(30'000);
    m_process.readAllStandardOutput();
}

void ConsoleChild::tell(const QJsonObject &command)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    m_process.waitForBytesWritten(kAnswer_ms);
}

std::optional<QJsonObject> ConsoleChild::answer()
{
    const QDeadlineTimer deadline(kAnswer_ms);
    while (!m_process.canReadLine()) {
        if (deadline.hasExpired() || !m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return std::nullopt;
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

QJsonObject ConsoleChild::ask(const QJsonObject &command)
{
    tell(command);
    const auto answered = answer();
    INFO("console " << name.toStdString() << " gave no answer");
    REQUIRE(answered.has_value());
    return *answered;
}

QJsonObject ConsoleChild::ask(const char *command)
{
    return ask(QJsonObject{{QStringLiteral("do"), QLatin1String(command)}});
}

void ConsoleChild::resolveConflicts(const std::function<QString(const QString &id)> &rule)
{
    for (const QJsonValue &item : outbox()) {
        if (item[QStringLiteral("state")].toInt() != int(sync::OutboxState::Conflict))
            continue;
        ask({{QStringLiteral("do"), QStringLiteral("resolve")},
             {QStringLiteral("number"), item[QStringLiteral("number")]},
             {QStringLiteral("rule"), rule(item[QStringLiteral("id")].toString())}});
    }
}

} // namespace videoguard::test
