// SPDX-License-Identifier: EUPL-1.2
#include "app/console/sync_round.h"

#include "app/access/secrets.h"
#include "app/catalogue/synced_catalogue.h"
#include "app/console/catalogue_command.h"
#include "app/console/sync_settings.h"
#include "app/sync/engine.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHash>
#include <QTimer>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using namespace std::chrono_literals;

constexpr auto kPasswordVariable = "VIDEOGUARD_SYNC_PASSWORD";
/// Without any progress for so long a scheduled run ends: the next one begins where it stopped.
constexpr auto kMostSilence = 5min;

/// What happened with one database in this run.
struct Sums {
    int received = 0;
    int sent = 0;
};

QString say(const char *sentence)
{
    return QCoreApplication::translate("SyncCommand", sentence);
}

/// Names of partners by their id.
QHash<QString, QString> partnerNames(catalogue::Store &store)
{
    QHash<QString, QString> names;
    if (const auto partners = store.partners()) {
        for (const catalogue::Partner &partner : *partners)
            names.insert(partner.id, partner.slug);
    }
    return names;
}

QString titleOf(const sync::Feed &feed, const QHash<QString, QString> &names)
{
    const QString partner = names.value(feed.owner, feed.database);
    switch (feed.kind) {
    case sync::FeedKind::Directory:
        return QCoreApplication::translate("SyncCommand", "directory");
    case sync::FeedKind::Positions:
        return QCoreApplication::translate("SyncCommand", "%1, positions").arg(partner);
    case sync::FeedKind::Catalogue:
        break;
    }
    return partner;
}

bool hasLeftovers(const sync::FeedState &state)
{
    const sync::FeedCounts &counts = state.counts;
    return state.failure || !state.complete || counts.outboxWaiting > 0 || counts.outboxConflicts > 0 ||
           counts.outboxRejected > 0 || counts.refused > 0 || counts.forks > 0;
}

/// One line: what came and went, then what is left over.
QString lineOf(const sync::FeedState &state, const Sums &sums, const QHash<QString, QString> &names)
{
    const auto counted = [](const char *sentence, int count) {
        return QCoreApplication::translate("SyncCommand", sentence, nullptr, count);
    };
    const sync::FeedCounts &counts = state.counts;
    QStringList parts{counted(QT_TRANSLATE_N_NOOP("SyncCommand", "%n received"), sums.received)};
    if (state.feed.own)
        parts += counted(QT_TRANSLATE_N_NOOP("SyncCommand", "%n sent"), sums.sent);
    if (counts.outboxWaiting > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("SyncCommand", "%n edits still wait"), counts.outboxWaiting);
    if (counts.outboxConflicts > 0)
        parts +=
            counted(QT_TRANSLATE_N_NOOP("SyncCommand", "%n edits need a decision"), counts.outboxConflicts);
    if (counts.outboxRejected > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("SyncCommand", "%n edits were refused by the server"),
                         counts.outboxRejected);
    if (counts.refused > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("SyncCommand", "%n documents are not used"), counts.refused);
    if (counts.forks > 0)
        parts +=
            counted(QT_TRANSLATE_N_NOOP("SyncCommand", "%n documents have several versions on the server"),
                    counts.forks);
    if (state.failure)
        parts += syncSentence(*state.failure) + QStringLiteral(" (") + state.failure->cause + u')';
    else if (!state.complete)
        parts += say(QT_TRANSLATE_NOOP("SyncCommand", "not read to its end"));
    else if (!hasLeftovers(state))
        parts += say(QT_TRANSLATE_NOOP("SyncCommand", "up to date"));
    return titleOf(state.feed, names) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

/// Why edits were refused or wait, one line each, so that the mail of a scheduled run says it.
void listRejected(sync::Ledger &ledger, const sync::FeedState &state, QTextStream &problems)
{
    if (state.counts.outboxRejected == 0)
        return;
    const auto items = ledger.outbox(state.feed.number);
    if (!items)
        return;
    for (const sync::OutboxItem &item : *items) {
        if (item.state == sync::OutboxState::Rejected)
            problems << "  " << item.id << ": " << item.reason << '\n';
    }
}

int report(catalogue::Store &store, const sync::EngineState &state, const QHash<qint64, Sums> &sums,
           QTextStream &out, QTextStream &problems)
{
    if (state.refused) {
        problems << say(QT_TRANSLATE_NOOP(
                        "SyncCommand", "The server refuses name or password. Nothing was sent or fetched."))
                 << '\n';
        return exit_code::kCannot;
    }
    const QHash<QString, QString> names = partnerNames(store);
    bool leftOver = state.feeds.empty();
    bool anyAnswered = false;
    for (const sync::FeedState &feed : state.feeds) {
        out << lineOf(feed, sums.value(feed.feed.number), names) << '\n';
        listRejected(store.ledger(), feed, problems);
        leftOver = leftOver || hasLeftovers(feed);
        anyAnswered = anyAnswered || !feed.failure;
    }
    if (state.feeds.empty())
        problems << say(QT_TRANSLATE_NOOP("SyncCommand", "The server names no database to read.")) << '\n';
    if (!anyAnswered)
        return exit_code::kCannot;
    return leftOver ? exit_code::kRefused : exit_code::kDone;
}

} // namespace

QString syncSentence(const base::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
        return say(QT_TRANSLATE_NOOP("SyncCommand", "It did not answer in time."));
    case ErrorKind::Unreachable:
        return say(QT_TRANSLATE_NOOP("SyncCommand", "It cannot be reached."));
    case ErrorKind::Untrusted:
        return say(QT_TRANSLATE_NOOP("SyncCommand", "The server's certificate is not trusted."));
    case ErrorKind::Denied:
        return say(QT_TRANSLATE_NOOP("SyncCommand", "The right for this is missing."));
    case ErrorKind::NotFound:
        return say(QT_TRANSLATE_NOOP("SyncCommand", "It does not exist."));
    case ErrorKind::Full:
        return say(QT_TRANSLATE_NOOP("SyncCommand", "There is no room for it, or it is too large."));
    case ErrorKind::Conflict:
        return say(QT_TRANSLATE_NOOP("SyncCommand", "Somebody else changed it meanwhile."));
    case ErrorKind::Unsupported:
        return say(QT_TRANSLATE_NOOP("SyncCommand", "This version cannot read it."));
    case ErrorKind::Cancelled:
        return say(QT_TRANSLATE_NOOP("SyncCommand", "It was stopped."));
    default:
        return say(QT_TRANSLATE_NOOP("SyncCommand", "It is damaged or not what was expected."));
    }
}

std::optional<QByteArray> keptPassword(const sync::ServerAccount &account, const QString &profileFolder)
{
    if (const QByteArray given = qgetenv(kPasswordVariable); !given.isEmpty()) {
        qunsetenv(kPasswordVariable);
        return given;
    }
    if (account.user.isEmpty())
        return QByteArray();
    access::Secrets secrets(profileFolder);
    secrets.probeKeyring();
    std::optional<QByteArray> password;
    QEventLoop loop;
    secrets.find(syncSecretKey(), &loop, [&](const base::Credentials &found) {
        if (!found.password.isEmpty())
            password = found.password.toUtf8();
        loop.quit();
    });
    loop.exec();
    return password;
}

int runSyncRound(catalogue::Store &store, const sync::ServerAccount &account, const QByteArray &password,
                 QTextStream &out, QTextStream &problems)
{
    catalogue::SyncedCatalogue collection(store);
    sync::Engine engine(store.ledger(), collection, base::systemClock(), {});
    QHash<qint64, Sums> sums;
    QEventLoop loop;
    bool settled = false;
    QTimer silence;
    silence.setSingleShot(true);
    silence.setInterval(kMostSilence);
    QObject::connect(&silence, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&engine, &sync::Engine::stateChanged, &silence, qOverload<>(&QTimer::start));
    QObject::connect(&engine, &sync::Engine::roundEnded, &loop, [&sums](const sync::Round &round) {
        Sums &of = sums[round.feed];
        of.received += round.received;
        of.sent += round.sent;
    });
    QObject::connect(
        &engine, &sync::Engine::settled, &loop,
        [&] {
            settled = true;
            loop.quit();
        },
        Qt::QueuedConnection);
    silence.start();
    engine.start(account, password);
    loop.exec();
    const sync::EngineState state = engine.state();
    engine.stop();
    const int code = report(store, state, sums, out, problems);
    if (!settled) {
        problems << say(QT_TRANSLATE_NOOP("SyncCommand",
                                          "The round stopped in the middle: nothing moved for five "
                                          "minutes. The next one goes on from there."))
                 << '\n';
        return std::max(code, exit_code::kRefused);
    }
    return code;
}

} // namespace videoguard::console
