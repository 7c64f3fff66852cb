// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/forks.h"

#include "app/sync/changes_json.h"
#include "app/sync/changes_parser.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <memory>
#include <optional>

namespace videoguard::sync {

namespace {

using base::ErrorKind;
using Read = std::function<void(base::Result<Fork>)>;

constexpr qsizetype kLongestQuery_bytes = 4000;

/// Number of a revision "12-abcd..." and its hash: the winner is the largest (SYNC.md 10).
std::pair<qint64, QByteArray> rankOf(const QString &rev)
{
    const qsizetype dash = rev.indexOf(u'-');
    return {rev.left(dash).toLongLong(), rev.mid(dash + 1).toLatin1()};
}

/// The leaf of a raw document; nullopt: a tombstone, or no document.
std::optional<Leaf> leafOf(QByteArrayView document)
{
    Leaf leaf;
    for (const auto &[key, value] : membersOf(document)) {
        if (key == "_rev")
            leaf.rev = jsonText(value);
        else if (key == "_deleted" && value == "true")
            return std::nullopt;
    }
    if (leaf.rev.isEmpty())
        return std::nullopt;
    leaf.body = document.toByteArray();
    return leaf;
}

/// Adds the live ones of [{"ok": document}, {"error": ...}, ...], each revision once.
void addLeaves(QByteArrayView array, std::vector<Leaf> &leaves)
{
    JsonEntries entries(array);
    while (entries.next()) {
        JsonMembers members(entries.value());
        while (members.next()) {
            auto leaf = members.key() == "ok" ? leafOf(members.value()) : std::nullopt;
            const auto isSame = [&](const Leaf &other) { return other.rev == leaf->rev; };
            if (leaf && std::none_of(leaves.begin(), leaves.end(), isSame))
                leaves.push_back(std::move(*leaf));
        }
    }
}

/// {"results":[{"id":..., "docs":[...]}, ...]}
std::vector<Leaf> bulkGetLeaves(QByteArrayView answer)
{
    std::vector<Leaf> leaves;
    JsonMembers members(answer);
    while (members.next()) {
        JsonEntries results(members.key() == "results" ? members.value() : QByteArrayView());
        while (results.next()) {
            JsonMembers result(results.value());
            while (result.next()) {
                if (result.key() == "docs")
                    addLeaves(result.value(), leaves);
            }
        }
    }
    return leaves;
}

/// Reads one document's leaves; lives as long as its answers are awaited.
class ForkReader : public std::enable_shared_from_this<ForkReader>
{
public:
    ForkReader(CouchClient &client, const Feed &feed, const QString &id, QObject *context, Read done)
        : m_client(client)
        , m_feed(feed)
        , m_id(id)
        , m_context(context)
        , m_done(std::move(done))
    {
    }

    void start()
    {
        CouchRequest request;
        request.path = {m_feed.database, m_id};
        request.query = "conflicts=true";
        send(request, &ForkReader::winnerCame);
    }

private:
    using Came = void (ForkReader::*)(const CouchAnswer &);

    void send(const CouchRequest &request, Came came)
    {
        m_client.send(request, m_context, [self = shared_from_this(), came](const CouchAnswer &answer) {
            (*self.*came)(answer);
        });
    }

    void winnerCame(const CouchAnswer &answer)
    {
        if (!answer.ok())
            return m_done(tl::unexpected(*answer.error));
        for (const auto &[key, value] : membersOf(answer.body)) {
            if (key == "_rev")
                m_revisions.prepend(jsonText(value));
            else if (key == "_conflicts")
                m_revisions += jsonTexts(value);
        }
        if (m_revisions.isEmpty())
            return m_done(
                base::fail(ErrorKind::Corrupt, what(), QStringLiteral("a document without a revision")));
        QJsonArray wanted;
        for (const QString &revision : m_revisions)
            wanted.append(QJsonObject{{QStringLiteral("id"), m_id}, {QStringLiteral("rev"), revision}});
        CouchRequest request;
        request.method = "POST";
        request.path = {m_feed.database, QStringLiteral("_bulk_get")};
        request.query = "latest=true";
        request.body =
            QJsonDocument(QJsonObject{{QStringLiteral("docs"), wanted}}).toJson(QJsonDocument::Compact);
        send(request, &ForkReader::leavesCame);
    }

    void leavesCame(const CouchAnswer &answer)
    {
        if (answer.ok())
            return give(bulkGetLeaves(answer.body));
        // Servers without _bulk_get say so in many ways.
        if (answer.status != 400 && answer.status != 404 && answer.status != 405 && answer.status != 501)
            return m_done(tl::unexpected(*answer.error));
        const QByteArray list = QJsonDocument(QJsonArray::fromStringList(m_revisions))
                                    .toJson(QJsonDocument::Compact)
                                    .toPercentEncoding();
        CouchRequest request;
        request.path = {m_feed.database, m_id};
        // Too many for an address: then all of them, deleted ones too.
        request.query =
            "open_revs=" + (list.size() > kLongestQuery_bytes ? QByteArray("all") : list) + "&latest=true";
        send(request, &ForkReader::openRevisionsCame);
    }

    void openRevisionsCame(const CouchAnswer &answer)
    {
        if (!answer.ok())
            return m_done(tl::unexpected(*answer.error));
        std::vector<Leaf> leaves;
        addLeaves(answer.body, leaves);
        give(std::move(leaves));
    }

    void give(std::vector<Leaf> leaves)
    {
        if (leaves.empty())
            return m_done(base::fail(ErrorKind::NotFound, what()));
        std::sort(leaves.begin(), leaves.end(),
                  [](const Leaf &one, const Leaf &other) { return rankOf(one.rev) > rankOf(other.rev); });
        m_done(Fork{m_id, std::move(leaves)});
    }

    [[nodiscard]] QString what() const { return QStringLiteral("read the leaves of %1").arg(m_id); }

    CouchClient &m_client;
    Feed m_feed;
    QString m_id;
    QObject *m_context;
    Read m_done;
    QStringList m_revisions; ///< live leaves, the winner first
};

/// `body` without members that only a server writes, with `_id` and the winner's `_rev`.
QByteArray onTop(const QByteArray &body, const QString &id, const QString &rev)
{
    QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("_id"), id}, {QStringLiteral("_rev"), rev}})
                          .toJson(QJsonDocument::Compact);
    text.chop(1);
    for (const auto &[key, value] : membersOf(body)) {
        // A document that goes back without its attachments loses them.
        if (key.startsWith('_') && key != "_deleted" && key != "_attachments")
            continue;
        // As it stood there: escapes in names stay as they are.
        const QJsonArray name{QString::fromUtf8(key)};
        const QByteArray quoted = QJsonDocument(name).toJson(QJsonDocument::Compact);
        text += ',' + quoted.sliced(1, quoted.size() - 2) + ':' + value.toByteArray();
    }
    return text + '}';
}

/// A tombstone that keeps the owner, which a validator asks for.
QByteArray tombstone(const Leaf &leaf, const QString &id)
{
    QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("_id"), id},
                                                {QStringLiteral("_rev"), leaf.rev},
                                                {QStringLiteral("_deleted"), true}})
                          .toJson(QJsonDocument::Compact);
    text.chop(1);
    for (const auto &[key, value] : membersOf(leaf.body)) {
        if (key == "owner_org_id" || key == "schema" || key == "id")
            text += ",\"" + key + "\":" + value.toByteArray();
    }
    return text + '}';
}

/// The rows of _bulk_docs: the first failure, if any.
std::optional<base::Error> failureIn(const QByteArray &rows, const QString &what)
{
    const QJsonDocument document = QJsonDocument::fromJson(rows);
    if (!document.isArray())
        return base::Error{ErrorKind::Corrupt, what, QStringLiteral("the answer is no list")};
    for (const QJsonValue &value : document.array()) {
        const QJsonObject row = value.toObject();
        const QString error = row.value(QLatin1String("error")).toString();
        if (error.isEmpty())
            continue;
        const bool refused = error == QLatin1String("forbidden") || error == QLatin1String("unauthorized");
        const ErrorKind kind = error == QLatin1String("conflict") ? ErrorKind::Conflict
                               : refused                          ? ErrorKind::Denied
                                                                  : ErrorKind::Unreachable;
        return base::Error{kind, what,
                           error + QStringLiteral(": ") + row.value(QLatin1String("reason")).toString()};
    }
    return std::nullopt;
}

} // namespace

void readFork(CouchClient &client, const Feed &feed, const QString &id, QObject *context,
              std::function<void(base::Result<Fork>)> done)
{
    std::make_shared<ForkReader>(client, feed, id, context, std::move(done))->start();
}

void resolveFork(CouchClient &client, const Feed &feed, const Fork &fork, const QByteArray &body,
                 QObject *context, std::function<void(base::Result<void>)> done)
{
    Q_ASSERT(!fork.leaves.empty());
    const QString what = QStringLiteral("resolve the fork of %1").arg(fork.id);
    QByteArray documents = onTop(body, fork.id, fork.leaves.front().rev);
    for (std::size_t i = 1; i < fork.leaves.size(); ++i)
        documents += ',' + tombstone(fork.leaves[i], fork.id);
    CouchRequest request;
    request.method = "POST";
    request.path = {feed.database, QStringLiteral("_bulk_docs")};
    request.body = R"({"docs":[)" + documents + "]}";
    request.repeatable = false; // a lost answer shows as Conflict: it is read again
    client.send(request, context, [what, done = std::move(done)](const CouchAnswer &answer) {
        if (!answer.ok())
            return done(tl::unexpected(*answer.error));
        if (auto failure = failureIn(answer.body, what))
            return done(tl::unexpected(std::move(*failure)));
        done({});
    });
}

} // namespace videoguard::sync
