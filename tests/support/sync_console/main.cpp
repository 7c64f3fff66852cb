// SPDX-License-Identifier: EUPL-1.2
/// videoguard-sync-console: a console without a window that a test tells what to do and may kill at any
/// moment. The first line on standard input is its setup, each further one a command, all JSON; each gets one
/// line of JSON as its answer. Ends with its input.
#include "tests/support/sync_console/sync_console.h"

#include "app/sync/forks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <atomic>
#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace {

using namespace videoguard;
using base::Result;
using test::SyncConsole;

/// The machine's clock, with the wall clock moved as far as a test says.
class MovedClock final : public base::Clock
{
public:
    [[nodiscard]] base::SteadyTime steady() const override { return base::systemClock().steady(); }
    [[nodiscard]] base::WallTime wall() const override
    {
        return base::systemClock().wall() + std::chrono::seconds(by_s.load());
    }
    std::atomic<qint64> by_s{0};
};

QJsonObject failed(const base::Error &error)
{
    return {{QStringLiteral("ok"), false},
            {QStringLiteral("kind"), base::toString(error.kind)},
            {QStringLiteral("error"), base::describe(error)}};
}

QJsonObject done()
{
    return {{QStringLiteral("ok"), true}};
}

/// The functions of one driver, by the name of its command.
class Driver
{
public:
    explicit Driver(const QJsonObject &setup)
    {
        SyncConsole::Setup wish;
        wish.file = setup[QStringLiteral("file")].toString();
        wish.account.server = QUrl(setup[QStringLiteral("server")].toString());
        wish.account.user = setup[QStringLiteral("user")].toString();
        wish.password = setup[QStringLiteral("password")].toString().toUtf8();
        wish.ownPartner = setup[QStringLiteral("own")].toString();
        wish.timing.pollEvery = std::chrono::milliseconds(setup[QStringLiteral("poll_ms")].toInt(400));
        wish.timing.firstRetry = std::chrono::milliseconds(50);
        wish.timing.mostRetry = std::chrono::milliseconds(400);
        wish.timing.pageRows = setup[QStringLiteral("page")].toInt(25);
        m_author = {setup[QStringLiteral("author")].toString(), wish.ownPartner};
        auto console = SyncConsole::open(wish, m_clock);
        m_opened = console ? done() : failed(console.error());
        if (console)
            m_console = std::move(*console);
    }
    [[nodiscard]] const QJsonObject &opened() const { return m_opened; }

    QJsonObject carryOut(const QJsonObject &command)
    {
        const QString what = command[QStringLiteral("do")].toString();
        if (what == QLatin1String("start"))
            m_console->start();
        else if (what == QLatin1String("stop"))
            m_console->stop();
        else if (what == QLatin1String("sync"))
            m_console->syncNow();
        else if (what == QLatin1String("jump"))
            m_clock.by_s = command[QStringLiteral("by_s")].toInteger();
        else if (what == QLatin1String("partner"))
            return savePartner(command);
        else if (what == QLatin1String("save"))
            return save(command[QStringLiteral("record")].toObject());
        else if (what == QLatin1String("set"))
            return set(command);
        else if (what == QLatin1String("publish"))
            return publish();
        else if (what == QLatin1String("dump"))
            return dump();
        else if (what == QLatin1String("camera"))
            return camera(command[QStringLiteral("id")].toString());
        else if (what == QLatin1String("books"))
            return books();
        else if (what == QLatin1String("resolve"))
            return resolve(command);
        else if (what == QLatin1String("state"))
            return state();
        else
            return {{QStringLiteral("ok"), false},
                    {QStringLiteral("error"), QStringLiteral("unknown command")}};
        return done();
    }

private:
    QJsonObject savePartner(const QJsonObject &command)
    {
        const auto partner = catalogue::parsePartner(command[QStringLiteral("document")].toObject());
        if (!partner)
            return failed(partner.error());
        const auto saved = m_console->store().savePartner(*partner);
        return saved ? done() : failed(saved.error());
    }

    QJsonObject save(const QJsonObject &record)
    {
        const auto saved = m_console->store().save(catalogue::CameraRecord(record), m_author);
        if (!saved)
            return failed(saved.error());
        m_console->sendNow();
        return done();
    }

    /// Changes fields of a camera as the form does: on the record as it is now.
    QJsonObject set(const QJsonObject &command)
    {
        const auto found = m_console->store().camera(command[QStringLiteral("id")].toString());
        if (!found)
            return failed(found.error());
        if (!*found)
            return {{QStringLiteral("ok"), false}, {QStringLiteral("kind"), QStringLiteral("not here")}};
        catalogue::CameraRecord record = **found;
        const QJsonObject values = command[QStringLiteral("values")].toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            record.setValue(it.key(), it.value());
        return save(record.document());
    }

    QJsonObject publish()
    {
        const auto count =
            m_console->ask([](SyncConsole::Side &side) { return catalogue::publishOwn(*side.store); });
        if (!count)
            return failed(count.error());
        m_console->sendNow();
        return {{QStringLiteral("ok"), true}, {QStringLiteral("count"), *count}};
    }

    QJsonObject camera(const QString &id)
    {
        const auto found = m_console->store().camera(id);
        if (!found)
            return failed(found.error());
        QJsonObject answer = done();
        if (*found)
            answer.insert(QStringLiteral("record"), (*found)->document());
        return answer;
    }

    /// What every partner may see of every camera here, by id.
    QJsonObject dump()
    {
        catalogue::Query query;
        query.limit = 1'000'000;
        query.filter.withRetired = true;
        const auto page = m_console->store().find(query, false);
        if (!page)
            return failed(page.error());
        QJsonObject cameras;
        for (const catalogue::CameraRow &row : page->rows) {
            const auto record = m_console->store().camera(row.id);
            if (!record)
                return failed(record.error());
            if (*record)
                cameras.insert(row.id,
                               catalogue::visibleCopy(**record, catalogue::Visibility::Partner).document());
        }
        return {{QStringLiteral("ok"), true}, {QStringLiteral("cameras"), cameras}};
    }

    QJsonObject books()
    {
        return m_console->ask([](SyncConsole::Side &side) -> QJsonObject {
            const auto feeds = side.store->ledger().feeds();
            if (!feeds)
                return failed(feeds.error());
            QJsonArray outbox, refused;
            for (const sync::Feed &feed : *feeds) {
                const auto items = side.store->ledger().outbox(feed.number);
                if (!items)
                    return failed(items.error());
                for (const sync::OutboxItem &item : *items)
                    outbox.append(QJsonObject{{QStringLiteral("number"), item.number},
                                              {QStringLiteral("id"), item.id},
                                              {QStringLiteral("state"), int(item.state)},
                                              {QStringLiteral("reason"), item.reason}});
                const auto documents = side.store->ledger().refused(feed.number);
                if (!documents)
                    return failed(documents.error());
                for (const sync::RefusedDocument &document : *documents)
                    refused.append(QJsonObject{{QStringLiteral("id"), document.id},
                                               {QStringLiteral("why"), int(document.why)},
                                               {QStringLiteral("cause"), document.cause}});
            }
            return {{QStringLiteral("ok"), true},
                    {QStringLiteral("outbox"), outbox},
                    {QStringLiteral("refused"), refused}};
        });
    }

    /// A conflict by a rule: every asked field as "mine" or "theirs"; or "retry", or "withdraw".
    QJsonObject resolve(const QJsonObject &command)
    {
        const qint64 number = command[QStringLiteral("number")].toInteger();
        const QString rule = command[QStringLiteral("rule")].toString();
        const auto result = m_console->ask([&](SyncConsole::Side &side) -> Result<void> {
            sync::Ledger &ledger = side.store->ledger();
            if (rule == QLatin1String("retry"))
                return sync::retryOutbox(ledger, number);
            return ledger.atomically([&]() -> Result<void> { return decide(side, number, rule); });
        });
        m_console->sendNow();
        return result ? done() : failed(result.error());
    }

    static Result<void> decide(SyncConsole::Side &side, qint64 number, const QString &rule)
    {
        sync::Ledger &ledger = side.store->ledger();
        QByteArray body;
        QString rev;
        std::optional<sync::OutboxItem> item;
        if (rule == QLatin1String("withdraw")) {
            auto withdrawn = sync::withdrawOutbox(ledger, number);
            if (!withdrawn)
                return tl::unexpected(withdrawn.error());
            item = std::move(*withdrawn);
            const bool theirs = !item->theirBody.isEmpty();
            body = theirs ? item->theirBody : item->baseBody;
            rev = theirs ? item->theirRev : item->baseRev;
        } else {
            const auto asked = ledger.outboxItem(number);
            if (!asked)
                return tl::unexpected(asked.error());
            if (!*asked || (*asked)->state != sync::OutboxState::Conflict)
                return base::fail(base::ErrorKind::Conflict, QStringLiteral("resolve"));
            item = **asked;
            const auto object = [](const QByteArray &json) { return QJsonDocument::fromJson(json).object(); };
            const sync::MergeRules &rules = side.collection->mergeRules();
            sync::Merge merge = sync::mergeThreeWay(object(item->baseBody), object(item->body),
                                                    object(item->theirBody), rules);
            const auto choice = rule == QLatin1String("mine") ? sync::FieldMerge::Choice::Mine
                                                              : sync::FieldMerge::Choice::Theirs;
            for (const sync::FieldMerge &field : std::vector(merge.fields)) {
                if (field.asked)
                    merge.choose(field.path, choice);
            }
            body = sync::writeKeeping(merge.result(rules), item->theirBody);
            rev = item->theirRev;
            if (auto resolved = sync::resolveConflict(ledger, number, body); !resolved)
                return resolved;
        }
        return body.isEmpty() ? Result<void>() : show(side, *item, rev, body);
    }

    static Result<void> show(SyncConsole::Side &side, const sync::OutboxItem &item, const QString &rev,
                             const QByteArray &body)
    {
        const auto feeds = side.store->ledger().feeds();
        if (!feeds)
            return tl::unexpected(feeds.error());
        sync::IncomingDocument document;
        document.id = item.id;
        document.rev = rev;
        document.leaves = {rev};
        document.body = body;
        for (const sync::Feed &feed : *feeds) {
            if (feed.number != item.feed)
                continue;
            if (const auto shown = side.collection->apply(feed, std::span(&document, 1), false); !shown)
                return tl::unexpected(shown.error());
        }
        return {};
    }

    QJsonObject state()
    {
        const sync::EngineState &now = m_console->state();
        QJsonArray feeds;
        for (const sync::FeedState &feed : now.feeds)
            feeds.append(QJsonObject{
                {QStringLiteral("database"), feed.feed.database},
                {QStringLiteral("own"), feed.feed.own},
                {QStringLiteral("complete"), feed.complete},
                {QStringLiteral("phase"), int(feed.phase)},
                {QStringLiteral("contact_us"), feed.lastContact_us},
                {QStringLiteral("failure"), feed.failure ? base::describe(*feed.failure) : QString()}});
        return {{QStringLiteral("ok"), true},
                {QStringLiteral("settled"), m_console->settledCount()},
                {QStringLiteral("refused"), now.refused},
                {QStringLiteral("feeds"), feeds}};
    }

    MovedClock m_clock;
    catalogue::Author m_author;
    QJsonObject m_opened;
    std::unique_ptr<SyncConsole> m_console;
};

void answer(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::unique_ptr<Driver> driver;
    QByteArray bytes;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::array<char, 65536> piece{};
        const ssize_t size = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (size <= 0) {
            QCoreApplication::quit();
            return;
        }
        bytes.append(piece.data(), size);
        for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n')) {
            const QJsonObject command = QJsonDocument::fromJson(bytes.left(end)).object();
            bytes.remove(0, end + 1);
            if (driver) {
                answer(driver->carryOut(command));
            } else {
                driver = std::make_unique<Driver>(command);
                answer(driver->opened());
            }
        }
    });
    return QCoreApplication::exec();
}
