// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/push.h"

#include "app/sync/changes_parser.h"
#include "app/sync/merge.h"
#include "app/sync/page_writer_revisions.h"

namespace videoguard::sync {

using base::ErrorKind;
using base::Result;
using namespace std::chrono_literals;

namespace {

constexpr int kMostDocuments = 500;
constexpr qsizetype kBatch_bytes = 512 * 1024;
/// A document that is merged and refused again and again is left for the next round.
constexpr int kMostTries = 3;

} // namespace

Push::Push(CouchClient &client, Ledger &ledger, PageWriter &writer, const base::Clock &clock, Feed feed,
           Hooks hooks, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
    , m_writer(writer)
    , m_clock(clock)
    , m_feed(std::move(feed))
    , m_hooks(std::move(hooks))
{
}

void Push::start()
{
    QMetaObject::invokeMethod(
        this, [this] { next(); }, Qt::QueuedConnection);
}

void Push::stop()
{
    if (m_ended)
        return;
    m_ended = true;
    m_client.cancel(m_ticket);
}

void Push::finish()
{
    if (m_ended)
        return;
    m_ended = true;
    m_hooks.done();
}

void Push::fail(const base::Error &error)
{
    if (!m_outcome.failure)
        m_outcome.failWith(error);
    finish();
}

void Push::next()
{
    if (m_ended)
        return;
    std::vector<qint64> group;
    if (!m_groups.empty()) {
        group = std::move(m_groups.back());
        m_groups.pop_back();
    }
    if (const auto prepared = prepare(group); !prepared)
        fail(prepared.error());
    else if (!m_batch.empty())
        send();
    else if (!m_groups.empty())
        next();
    else
        end();
}

Result<void> Push::prepare(const std::vector<qint64> &group)
{
    m_batch.clear();
    return m_ledger.atomically([&]() -> Result<void> {
        std::vector<OutboxItem> items;
        for (const qint64 number : group) {
            const auto item = m_ledger.outboxItem(number);
            if (!item)
                return tl::unexpected(item.error());
            const auto isToSend = [](OutboxState state) {
                return state == OutboxState::Waiting || state == OutboxState::Sending;
            };
            if (*item && isToSend((*item)->state))
                items.push_back(**item);
        }
        if (group.empty()) {
            auto waiting = m_ledger.outboxToSend(m_feed.number, kMostDocuments + int(m_left.size()));
            if (!waiting)
                return tl::unexpected(waiting.error());
            items = std::move(*waiting);
        }
        qsizetype size = 0;
        for (OutboxItem &item : items) {
            if (m_left.contains(item.number))
                continue;
            size += item.body.size();
            if (!m_batch.empty() && (size > kBatch_bytes || m_batch.size() >= kMostDocuments))
                break;
            if (const auto marked = mark(std::move(item)); !marked)
                return marked;
        }
        return {};
    });
}

Result<void> Push::mark(OutboxItem item)
{
    Sent sent{item.number, item.id, item.baseRev, item.body, {}, !item.sentBody.isEmpty()};
    if (sent.asked)
        sent.body = item.sentBody; // what became of it comes before what was edited since
    sent.text = textForSending(sent.body, item.baseBody);
    item.state = OutboxState::Sending;
    item.sentBody = sent.body;
    item.tried_us = m_clock.wall().sinceEpoch.count();
    ++item.attempts;
    m_batch.push_back(std::move(sent));
    return m_ledger.saveOutbox(item);
}

void Push::send()
{
    CouchRequest request;
    request.method = "POST";
    request.path = {m_feed.database, QStringLiteral("_bulk_docs")};
    request.repeatable = false; // the outbox repeats, and knows what it asks
    request.silence = 60s;
    request.body = R"({"docs":[)";
    for (const Sent &sent : m_batch) {
        if (!request.body.endsWith('['))
            request.body += ",\n";
        request.body += documentText(sent.id, sent.baseRev, sent.text);
    }
    request.body += "]}";
    m_outcome.bytesOut += request.body.size();
    m_ticket = m_client.send(request, this, [this](const CouchAnswer &answer) { takeAnswer(answer); });
}

void Push::takeAnswer(const CouchAnswer &answer)
{
    m_outcome.bytesIn += answer.body.size();
    switch (judge(answer)) {
    case BatchVerdict::Rows:
        break;
    case BatchVerdict::Split:
    case BatchVerdict::MaybeBad:
        split(answer);
        return;
    case BatchVerdict::NotStored:
        putBackAll(answer);
        return;
    case BatchVerdict::Unknown:
        m_outcome.failWith(answer);
        finish();
        return;
    }
    QStringList ids;
    for (const Sent &sent : m_batch)
        ids.append(sent.id);
    const auto rows = readRows(answer.body, ids);
    if (!rows) {
        fail({ErrorKind::Corrupt, QStringLiteral("send to %1").arg(m_feed.database),
              QStringLiteral("not an answer to _bulk_docs")});
        return;
    }
    m_outcome.answered = true;
    const int sentBefore = m_outcome.sent;
    m_conflicts.clear();
    const auto settled = m_ledger.atomically([&] { return settle(*rows); });
    if (!settled) {
        m_outcome.sent = sentBefore;
        fail(settled.error());
        return;
    }
    m_hooks.outbox();
    if (m_ended)
        return;
    if (m_outcome.failure)
        finish();
    else if (m_conflicts.isEmpty())
        next();
    else
        lookAtConflicts();
}

Result<void> Push::settle(const std::vector<RowAnswer> &rows)
{
    for (std::size_t i = 0; i < m_batch.size(); ++i) {
        const Sent &sent = m_batch[i];
        const RowAnswer &row = rows[i];
        Result<void> done;
        switch (row.verdict) {
        case RowVerdict::Stored:
            done = stored(sent, row.rev);
            break;
        case RowVerdict::Rejected:
            done = reject(sent, row.reason);
            break;
        case RowVerdict::Transient:
            done = putBack(sent, row.reason);
            m_outcome.failWith(base::Error{ErrorKind::Unreachable,
                                           QStringLiteral("send to %1").arg(m_feed.database), row.reason});
            break;
        case RowVerdict::Conflict:
            m_conflicts.append(sent.id);
            if (++m_tries[sent.number] >= kMostTries)
                m_left.insert(sent.number);
            break;
        case RowVerdict::NoAnswer:
            m_outcome.failWith(base::Error{ErrorKind::Corrupt,
                                           QStringLiteral("send to %1").arg(m_feed.database),
                                           QStringLiteral("no answer for one of the documents")});
            break;
        }
        if (!done)
            return done;
    }
    return {};
}

Result<void> Push::stored(const Sent &sent, const QString &rev)
{
    const auto known = m_ledger.known(m_feed.number, sent.id);
    if (!known)
        return tl::unexpected(known.error());
    auto item = m_ledger.outboxItem(sent.number);
    if (!item)
        return tl::unexpected(item.error());
    // The feed was faster and has settled it; or it was withdrawn meanwhile: then the feed brings it back.
    if (known->rev != sent.baseRev || !*item)
        return {};
    ++m_outcome.sent;
    const QByteArray body = documentText(sent.id, rev, sent.text);
    const KnownDocument next{rev, isDeletion(sent.text), known->conflicts, body};
    if (const auto kept = m_ledger.setKnown(m_feed.number, sent.id, next); !kept)
        return kept;
    OutboxItem &edit = **item;
    if (edit.body == sent.body || sameBody(edit.body, sent.body))
        return m_ledger.removeOutbox(edit.number);
    edit.baseRev = rev;
    edit.baseBody = body;
    edit.sentBody.clear();
    edit.state = OutboxState::Waiting;
    return m_ledger.saveOutbox(edit);
}

Result<void> Push::reject(const Sent &sent, const QString &reason)
{
    auto item = m_ledger.outboxItem(sent.number);
    if (!item)
        return tl::unexpected(item.error());
    if (!*item)
        return {};
    OutboxItem &edit = **item;
    const bool edited = edit.body != sent.body;
    edit.state = edited ? OutboxState::Waiting : OutboxState::Rejected;
    edit.sentBody.clear();
    edit.reason = reason;
    return m_ledger.saveOutbox(edit);
}

Result<void> Push::putBack(const Sent &sent, const QString &reason)
{
    auto item = m_ledger.outboxItem(sent.number);
    if (!item)
        return tl::unexpected(item.error());
    if (!*item || (*item)->state != OutboxState::Sending)
        return {};
    (*item)->reason = reason;
    if (!sent.asked) {
        (*item)->state = OutboxState::Waiting;
        (*item)->sentBody.clear();
    }
    return m_ledger.saveOutbox(**item);
}

void Push::putBackAll(const CouchAnswer &answer)
{
    m_outcome.failWith(answer);
    const auto saved = m_ledger.atomically([&]() -> Result<void> {
        for (const Sent &sent : m_batch) {
            if (const auto back = putBack(sent, reasonOf(answer)); !back)
                return back;
        }
        return {};
    });
    if (!saved)
        m_outcome.failWith(saved.error());
    m_hooks.outbox();
    finish();
}

void Push::split(const CouchAnswer &answer)
{
    if (m_batch.size() > 1) {
        std::vector<qint64> numbers;
        for (const Sent &sent : m_batch)
            numbers.push_back(sent.number);
        const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
        m_groups.emplace_back(middle, numbers.end());
        m_groups.emplace_back(numbers.begin(), middle);
        next();
        return;
    }
    const Sent &sent = m_batch.front();
    m_left.insert(sent.number);
    if (judge(answer) == BatchVerdict::MaybeBad) {
        m_suspects.emplace_back(sent, answer);
    } else {
        const auto rejected = m_ledger.atomically([&] { return reject(sent, reasonOf(answer)); });
        if (!rejected) {
            fail(rejected.error());
            return;
        }
        m_left.remove(sent.number); // edited meanwhile: it may go
        m_hooks.outbox();
    }
    next();
}

void Push::lookAtConflicts()
{
    if (m_conflicts.isEmpty()) {
        next();
        return;
    }
    const QStringList ids = m_conflicts.mid(0, kFetchedAtOnce);
    m_conflicts.remove(0, ids.size());
    m_ticket = fetchDocuments(m_client, m_feed, ids, this,
                              [this](const CouchAnswer &answer, FetchedDocuments fetched) {
                                  takeConflicts(answer, std::move(fetched));
                              });
}

void Push::takeConflicts(const CouchAnswer &answer, FetchedDocuments fetched)
{
    m_outcome.bytesIn += fetched.bytes;
    if (!answer.ok()) {
        m_outcome.failWith(answer); // they stay marked as sent and are asked again
        finish();
        return;
    }
    auto page = m_writer.write(m_feed, std::move(fetched.rows), PageMode::Comparison, false, std::nullopt);
    if (page && !fetched.missing.isEmpty()) {
        const auto lost = m_writer.writeLost(m_feed, fetched.missing);
        if (!lost) {
            fail(lost.error());
            return;
        }
    }
    if (!page) {
        fail(page.error());
        return;
    }
    m_outcome.sent += page->confirmed;
    m_outcome.received += page->received;
    m_outcome.refused += page->refused;
    m_hooks.page(*page);
    m_hooks.outbox();
    if (!m_ended)
        lookAtConflicts();
}

/// Documents to which alone the server answered 500: if it took others, it is their fault.
void Push::end()
{
    const bool serverWorks = m_outcome.sent > 0;
    const auto settled = m_ledger.atomically([&]() -> Result<void> {
        for (const auto &[sent, answer] : m_suspects) {
            const auto done = serverWorks ? reject(sent, reasonOf(answer)) : putBack(sent, reasonOf(answer));
            if (!done)
                return done;
        }
        return {};
    });
    if (!settled) {
        fail(settled.error());
        return;
    }
    if (!m_suspects.empty()) {
        if (!serverWorks)
            m_outcome.failWith(m_suspects.front().second);
        m_hooks.outbox();
    }
    if (m_outcome.sent > 0 && !m_ended)
        confirm();
    else
        finish();
}

/// Part of the contract of a push, and the moment to notice that the database is another one; its failure
/// says nothing of what was stored.
void Push::confirm()
{
    CouchRequest request;
    request.method = "POST";
    request.path = {m_feed.database, QStringLiteral("_ensure_full_commit")};
    request.body = "{}";
    m_ticket = m_client.send(request, this, [this](const CouchAnswer &answer) {
        const auto checkpoint = m_ledger.checkpoint(m_feed.number);
        if (answer.ok() && checkpoint) {
            for (const auto &[name, value] : membersOf(answer.body)) {
                if (name == "instance_start_time")
                    m_outcome.otherDatabase = value != checkpoint->instance && value != "\"0\"";
            }
        }
        finish();
    });
}

} // namespace videoguard::sync
