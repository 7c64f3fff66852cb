// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/changes_parser.h"

#include "app/sync/changes_json.h"

#include <algorithm>

namespace videoguard::sync {

namespace {

constexpr qsizetype kLargestMember_bytes = 1024 * 1024; ///< of the answer itself, last_seq for instance
constexpr qsizetype kRowHead_bytes = 64 * 1024;         ///< kept of a row that is too large

/// Revision and conflicts as the document names them; the first is null when it does not.
struct DocumentFacts {
    QString rev;
    QStringList conflicts;
    bool isDocument = false;
};

DocumentFacts factsOf(QByteArrayView document)
{
    // Most documents have no conflict: a search by bytes is cheaper than going through all members.
    const bool forked = document.indexOf("\"_conflicts\"") >= 0;
    DocumentFacts facts;
    JsonMembers members(document);
    while ((forked || !facts.isDocument) && members.next()) {
        if (members.key() == "_rev") {
            facts.rev = jsonText(members.value());
            facts.isDocument = !facts.rev.isEmpty();
        } else if (forked && members.key() == "_conflicts") {
            facts.conflicts = jsonTexts(members.value());
        }
    }
    return facts;
}

QStringList revisionsOf(QByteArrayView changes)
{
    QStringList revisions;
    JsonEntries entries(changes);
    while (entries.next()) {
        JsonMembers members(entries.value());
        while (members.next()) {
            if (members.key() == "rev")
                revisions.append(jsonText(members.value()));
        }
    }
    return revisions;
}

QString serverWords(QByteArrayView object)
{
    QString error, reason;
    JsonMembers members(object);
    while (members.next()) {
        if (members.key() == "error")
            error = jsonText(members.value());
        else if (members.key() == "reason")
            reason = jsonText(members.value());
    }
    return reason.isEmpty() ? error : error + QStringLiteral(": ") + reason;
}

} // namespace

class ChangesParser::Private
{
public:
    enum class Place {
        Start,     ///< before the answer's brace
        Key,       ///< a member or the end
        FirstKey,  ///< the same, right behind the brace
        KeyText,   ///< in a member's name
        Colon,     ///< behind it
        Value,     ///< before a member's value
        ValueText, ///< in it
        NextKey,   ///< a comma or the end
        FirstRow,  ///< a row or the end
        Row,       ///< a row
        RowText,   ///< in it
        NextRow,   ///< a comma or the end
        Done
    };

    explicit Private(Row row)
        : m_row(std::move(row))
    {
    }

    base::Result<void> add(const QByteArray &bytes);
    base::Result<void> fail(const QString &cause, qint64 position);

    Row m_row;
    Place m_place = Place::Start;
    JsonExtent m_extent;
    QByteArray m_held;      ///< what came of the value under way before this piece
    qint64 m_heldWhole = 0; ///< its size; more than `m_held` has when the row is too large
    bool m_overlong = false;
    qint64 m_before = 0; ///< bytes of the pieces before this one
    QString m_key;
    QByteArray m_lastSequence;
    QString m_serverError, m_serverReason;
    std::optional<qint64> m_pending;
    bool m_hasResults = false;
    int m_rows = 0;
    std::optional<base::Error> m_failed;

private:
    base::Result<void> structure(char byte, qint64 position);
    base::Result<void> text(const QByteArray &bytes, qsizetype &at);
    base::Result<void> takeText(QByteArrayView whole, qint64 position);
    base::Result<void> takeRow(QByteArrayView row, qint64 position);
    void takeMember(QByteArrayView value);
    void begin(Place place);
};

base::Result<void> ChangesParser::Private::fail(const QString &cause, qint64 position)
{
    m_failed = base::Error{base::ErrorKind::Corrupt, QStringLiteral("read a changes feed"),
                           QStringLiteral("%1 (at byte %2)").arg(cause).arg(position)};
    return tl::unexpected(*m_failed);
}

void ChangesParser::Private::begin(Place place)
{
    m_place = place;
    m_extent = {};
    m_held.clear();
    m_heldWhole = 0;
    m_overlong = false;
}

base::Result<void> ChangesParser::Private::add(const QByteArray &bytes)
{
    if (m_failed)
        return tl::unexpected(*m_failed);
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_place == Place::KeyText || m_place == Place::ValueText || m_place == Place::RowText) {
            if (auto went = text(bytes, at); !went)
                return went;
            continue;
        }
        at = skipBlanks(bytes, at);
        if (at == bytes.size())
            break;
        const Place before = m_place;
        if (auto went = structure(bytes[at], m_before + at); !went)
            return went;
        // The first byte of a value belongs to the value.
        if (m_place == before ||
            (m_place != Place::KeyText && m_place != Place::ValueText && m_place != Place::RowText))
            ++at;
    }
    m_before += bytes.size();
    return {};
}

base::Result<void> ChangesParser::Private::structure(char byte, qint64 position)
{
    const auto unexpected = [&] {
        return fail(
            QStringLiteral("the byte 0x%1 is out of place").arg(static_cast<unsigned char>(byte), 2, 16),
            position);
    };
    switch (m_place) {
    case Place::Start:
        if (byte == '<')
            return fail(QStringLiteral("an HTML page instead of JSON"), position);
        if (byte != '{')
            return fail(QStringLiteral("not a JSON object"), position);
        m_place = Place::FirstKey;
        return {};
    case Place::FirstKey:
    case Place::Key:
        if (byte == '}' && m_place == Place::FirstKey)
            m_place = Place::Done;
        else if (byte == '"')
            begin(Place::KeyText);
        else
            return unexpected();
        return {};
    case Place::Colon:
        if (byte != ':')
            return unexpected();
        m_place = Place::Value;
        return {};
    case Place::Value:
        if (m_key != QLatin1String("results")) {
            begin(Place::ValueText);
        } else if (byte == '[' && !m_hasResults) {
            m_hasResults = true;
            m_place = Place::FirstRow;
        } else {
            return unexpected();
        }
        return {};
    case Place::NextKey:
        if (byte != ',' && byte != '}')
            return unexpected();
        m_place = byte == ',' ? Place::Key : Place::Done;
        return {};
    case Place::FirstRow:
    case Place::Row:
        if (byte == ']' && m_place == Place::FirstRow)
            m_place = Place::NextKey;
        else if (byte == '{')
            begin(Place::RowText);
        else
            return unexpected();
        return {};
    case Place::NextRow:
        if (byte != ',' && byte != ']')
            return unexpected();
        m_place = byte == ',' ? Place::Row : Place::NextKey;
        return {};
    case Place::KeyText:
    case Place::ValueText:
    case Place::RowText:
    case Place::Done:
        break;
    }
    return fail(QStringLiteral("something follows the end"), position);
}

base::Result<void> ChangesParser::Private::text(const QByteArray &bytes, qsizetype &at)
{
    const qsizetype begin = at;
    at = m_extent.scan(bytes, begin);
    if (m_extent.state() == JsonExtent::State::Broken)
        return fail(QStringLiteral("brackets that do not match, or nested too deep"), m_before + at);
    const QByteArrayView part = QByteArrayView(bytes).sliced(begin, at - begin);
    const bool ends = m_extent.state() == JsonExtent::State::Complete;
    m_heldWhole += part.size();
    const bool row = m_place == Place::RowText;
    if (m_heldWhole > (row ? kLargestRow_bytes : kLargestMember_bytes)) {
        if (!row)
            return fail(QStringLiteral("a member of the answer is too large"), m_before + at);
        if (!std::exchange(m_overlong, true)) {
            m_held.append(part.first(std::min(part.size(), kRowHead_bytes)));
            m_held.truncate(kRowHead_bytes);
            m_held.squeeze();
        }
        return ends ? takeText(m_held, m_before + at) : base::Result<void>();
    }
    if (ends && m_held.isEmpty())
        return takeText(part, m_before + at);
    m_held.append(part);
    return ends ? takeText(m_held, m_before + at) : base::Result<void>();
}

base::Result<void> ChangesParser::Private::takeText(QByteArrayView whole, qint64 position)
{
    switch (m_place) {
    case Place::KeyText:
        m_key = jsonText(whole);
        m_place = Place::Colon;
        return {};
    case Place::ValueText:
        takeMember(whole);
        m_place = Place::NextKey;
        return {};
    default:
        m_place = Place::NextRow;
        return takeRow(whole, position);
    }
}

void ChangesParser::Private::takeMember(QByteArrayView value)
{
    if (m_key == QLatin1String("last_seq")) {
        m_lastSequence = value.toByteArray();
    } else if (m_key == QLatin1String("pending")) {
        bool isNumber = false;
        const qint64 number = value.toByteArray().toLongLong(&isNumber);
        if (isNumber && number >= 0)
            m_pending = number;
    } else if (m_key == QLatin1String("error")) {
        m_serverError = jsonText(value);
    } else if (m_key == QLatin1String("reason")) {
        m_serverReason = jsonText(value);
    }
}

base::Result<void> ChangesParser::Private::takeRow(QByteArrayView row, qint64 position)
{
    IncomingDocument document;
    bool isError = false;
    JsonMembers members(row);
    while (members.next()) {
        const QByteArrayView key = members.key();
        const QByteArrayView value = members.value();
        if (key == "id") {
            document.id = jsonText(value);
        } else if (key == "changes") {
            document.leaves = revisionsOf(value);
        } else if (key == "deleted") {
            document.deleted = value == "true";
        } else if (key == "doc" && value.front() == '{') {
            DocumentFacts facts = factsOf(value);
            // Servers put {"error": ...} where a body could not be read.
            if (facts.isDocument && !m_overlong) {
                document.rev = std::move(facts.rev);
                document.conflicts = std::move(facts.conflicts);
                document.body = value.toByteArray();
            }
        } else if (key == "error") {
            isError = true;
        }
    }
    if (isError && document.id.isEmpty())
        return fail(QStringLiteral("the server broke off: %1").arg(serverWords(row)), position);
    if (!members.isComplete() && !m_overlong)
        return fail(QStringLiteral("a row that is no JSON object"), position);
    if (document.id.isEmpty() && !m_overlong)
        return fail(QStringLiteral("a row without an id"), position);
    if (document.rev.isEmpty() && !document.leaves.isEmpty())
        document.rev = document.leaves.front();
    ++m_rows;
    if (m_row(std::move(document)))
        return {};
    m_failed = base::Error{base::ErrorKind::Cancelled, QStringLiteral("read a changes feed"), {}};
    return tl::unexpected(*m_failed);
}

ChangesParser::ChangesParser(Row row)
    : d(std::make_unique<Private>(std::move(row)))
{
}

ChangesParser::~ChangesParser() = default;

base::Result<void> ChangesParser::add(const QByteArray &bytes)
{
    return d->add(bytes);
}

base::Result<void> ChangesParser::end()
{
    if (d->m_failed)
        return tl::unexpected(*d->m_failed);
    if (!d->m_serverError.isEmpty())
        return d->fail(
            QStringLiteral("the server broke off: %1: %2").arg(d->m_serverError, d->m_serverReason),
            d->m_before);
    if (d->m_place != Private::Place::Done)
        return d->fail(QStringLiteral("the answer was cut off"), d->m_before);
    if (!d->m_hasResults || d->m_lastSequence.isEmpty())
        return d->fail(QStringLiteral("not a changes feed"), d->m_before);
    return {};
}

const QByteArray &ChangesParser::lastSequence() const
{
    return d->m_lastSequence;
}

std::optional<qint64> ChangesParser::pending() const
{
    return d->m_pending;
}

int ChangesParser::rows() const
{
    return d->m_rows;
}

std::vector<std::pair<QByteArray, QByteArrayView>> membersOf(QByteArrayView object)
{
    std::vector<std::pair<QByteArray, QByteArrayView>> found;
    JsonMembers members(object);
    while (members.next()) {
        const QByteArrayView key = members.key();
        found.emplace_back(key.indexOf('\\') < 0
                               ? key.toByteArray()
                               : jsonText(QByteArrayView(key.data() - 1, key.size() + 2)).toUtf8(),
                           members.value());
    }
    if (!members.isComplete())
        found.clear();
    return found;
}

} // namespace videoguard::sync
