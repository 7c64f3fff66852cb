// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/pull.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::sync {

using base::ErrorKind;
using base::Result;
using namespace std::chrono_literals;

namespace {

/// Rows of one page are written in parts beyond this, so that large documents do not fill the memory.
constexpr qsizetype kMostRows_bytes = 8 * 1024 * 1024;
/// What a server may take beyond the bound that it was given.
constexpr auto kGrace = 4s;

/// A sequence for the URL: the text of a JSON string, any other JSON as it is.
QByteArray encodedSince(const QByteArray &since)
{
    if (since.isEmpty())
        return "0";
    const QByteArray text = QJsonDocument::fromJson('[' + since + ']').array().at(0).toString().toUtf8();
    return (since.startsWith('"') ? text : since).toPercentEncoding();
}

} // namespace

Pull::Pull(CouchClient &client, Ledger &ledger, PageWriter &writer, const base::Clock &clock, Feed feed,
           Options options, Hooks hooks, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
    , m_writer(writer)
    , m_clock(clock)
    , m_feed(std::move(feed))
    , m_options(options)
    , m_hooks(std::move(hooks))
{
    m_bound.setSingleShot(true);
    connect(&m_bound, &QTimer::timeout, this, [this] {
        m_client.cancel(m_ticket);
        m_idle = true;
        finish();
    });
}

void Pull::start()
{
    const auto checkpoint = m_ledger.checkpoint(m_feed.number);
    if (!checkpoint) {
        m_outcome.failWith(checkpoint.error());
        QMetaObject::invokeMethod(
            this, [this] { finish(); }, Qt::QueuedConnection);
        return;
    }
    m_durable = *checkpoint;
    m_since = m_durable.since;
    if (m_options.probe || m_durable.instance.isEmpty())
        probe();
    else
        request(m_options.longPoll.count() > 0);
}

void Pull::stop()
{
    if (m_ended)
        return;
    m_ended = true;
    m_bound.stop();
    m_client.cancel(m_ticket);
}

void Pull::finish()
{
    if (m_ended)
        return;
    m_ended = true;
    m_bound.stop();
    m_hooks.done();
}

void Pull::probe()
{
    CouchRequest request;
    request.path = {m_feed.database};
    m_ticket = m_client.send(request, this, [this](const CouchAnswer &answer) { takeProbe(answer); });
}

void Pull::takeProbe(const CouchAnswer &answer)
{
    if (!answer.ok()) {
        m_outcome.failWith(answer);
        finish();
        return;
    }
    m_outcome.answered = true;
    m_outcome.bytesIn += answer.body.size();
    QByteArray instance, purge;
    for (const auto &[name, value] : membersOf(answer.body)) {
        if (name == "instance_start_time")
            instance = value.toByteArray();
        else if (name == "purge_seq")
            purge = value.toByteArray();
    }
    Checkpoint next = m_durable;
    const bool other = !next.instance.isEmpty() && next.instance != instance;
    const bool purged = !next.purge.isEmpty() && next.purge != purge;
    next.instance = instance;
    next.purge = purge;
    if (other)
        next.since.clear();
    if ((other || purged) && next.reconciled_us != 0)
        next.reconciled_us = kReconcileDue_us;
    if (next != m_durable) {
        const auto saved = m_ledger.atomically([&] { return m_ledger.setCheckpoint(m_feed.number, next); });
        if (!saved) {
            m_outcome.failWith(saved.error());
            finish();
            return;
        }
        m_durable = next;
        m_since = next.since;
    }
    request(m_options.longPoll.count() > 0);
}

void Pull::request(bool longPoll)
{
    const QByteArray rows = QByteArray::number(m_options.pageRows);
    CouchRequest request;
    request.path = {m_feed.database, QStringLiteral("_changes")};
    request.query = "style=all_docs&include_docs=true&conflicts=true&limit=" + rows +
                    "&seq_interval=" + rows + "&since=" + encodedSince(m_since);
    if (longPoll) {
        request.query += "&feed=longpoll&timeout=" + QByteArray::number(m_options.longPoll.count());
        request.longPoll = true;
        request.silence = m_options.longPoll + 2 * kGrace;
        m_bound.start(m_options.longPoll + kGrace); // PouchDB knows no `timeout`
    }
    m_rows.clear();
    m_rowBytes = 0;
    m_parser =
        std::make_unique<ChangesParser>([this](IncomingDocument &&row) { return takeRow(std::move(row)); });
    m_ticket = m_client.stream(
        request, this,
        [this](const QByteArray &bytes) {
            m_outcome.bytesIn += bytes.size();
            const auto read = m_parser->add(bytes);
            if (!read && !m_outcome.failure)
                m_outcome.failWith(read.error());
            return read.has_value();
        },
        [this](const CouchAnswer &answer) { takeEnd(answer); });
}

bool Pull::takeRow(IncomingDocument &&row)
{
    m_bound.stop();
    m_rowBytes += row.body.size();
    m_rows.push_back(std::move(row));
    if (m_rowBytes < kMostRows_bytes)
        return true;
    m_rowBytes = 0;
    return write(std::exchange(m_rows, {}), std::nullopt);
}

void Pull::takeEnd(const CouchAnswer &answer)
{
    m_bound.stop();
    if (!answer.ok() && answer.status == 400 && !m_since.isEmpty() && !m_restarted) {
        // The server does not know the sequence (a restored one, a node that went): everything again.
        m_restarted = true;
        m_since.clear();
        m_durable.since.clear();
        if (m_durable.reconciled_us != 0)
            m_durable.reconciled_us = kReconcileDue_us;
        request(false);
        return;
    }
    const auto ended = answer.ok() ? m_parser->end() : Result<void>();
    if (!answer.ok() || !ended || m_outcome.failure) {
        if (!m_outcome.failure && !answer.ok())
            m_outcome.failWith(answer);
        else if (!m_outcome.failure)
            m_outcome.failWith(ended.error());
        // What arrived whole is good; only there is no sequence to go on from.
        (void)write(std::exchange(m_rows, {}), std::nullopt);
        finish();
        return;
    }
    m_outcome.answered = true;
    const bool last = m_parser->rows() < m_options.pageRows;
    m_pending = last ? 0 : m_parser->pending().value_or(-1);
    Checkpoint next = m_durable;
    m_since = next.since = m_parser->lastSequence();
    if (last && next.reconciled_us == 0)
        next.reconciled_us = m_clock.wall().sinceEpoch.count(); // the first pull is a comparison itself
    auto rows = std::exchange(m_rows, {});
    if (!last)
        request(false); // under way while this page is written
    if (rows.empty() && next == m_durable) {
        finish();
        return;
    }
    if (!write(std::move(rows), next)) {
        m_client.cancel(m_ticket);
        finish();
        return;
    }
    if (last)
        finish();
}

bool Pull::write(std::vector<IncomingDocument> rows, const std::optional<Checkpoint> &checkpoint)
{
    if (rows.empty() && !checkpoint)
        return true;
    const bool first = m_durable.reconciled_us == 0;
    const auto page = m_writer.write(m_feed, std::move(rows), PageMode::Feed, first, checkpoint);
    if (!page) {
        if (!m_outcome.failure)
            m_outcome.failWith(page.error());
        return false;
    }
    if (checkpoint)
        m_durable = *checkpoint;
    m_outcome.add(*page);
    if (m_hooks.page)
        m_hooks.page(*page, m_pending);
    return !m_ended;
}

} // namespace videoguard::sync
