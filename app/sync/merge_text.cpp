// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/changes_json.h"
#include "app/sync/merge.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace videoguard::sync {

namespace {

constexpr qsizetype kLookAhead = 64; // entries of an array that may be skipped to find an equal one

/// nullopt: not JSON, or a number that no double holds.
std::optional<QJsonValue> parsed(QByteArrayView raw)
{
    const QJsonDocument document = QJsonDocument::fromJson("[" + raw.toByteArray() + "]");
    if (!document.isArray() || document.array().size() != 1)
        return std::nullopt;
    return document.array().at(0);
}

QByteArray compact(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// One member of an object's text.
struct RawMember {
    QString name;
    QByteArrayView key; ///< between its quotes
    QByteArrayView value;
};

/// In their order; of a name that occurs twice the last, as readers take it. nullopt: not an object.
std::optional<std::vector<RawMember>> rawMembers(QByteArrayView object)
{
    std::vector<RawMember> members;
    QHash<QString, size_t> places;
    JsonMembers next(object);
    while (next.next()) {
        const QString name = jsonText("\"" + next.key().toByteArray() + "\"");
        if (const auto place = places.constFind(name); place != places.cend()) {
            members[*place].value = next.value();
            continue;
        }
        places.insert(name, members.size());
        members.push_back({name, next.key(), next.value()});
    }
    if (!next.isComplete())
        return std::nullopt;
    return members;
}

/// What the server keeps in a document and takes back from nobody. Attachments are lost when they are not
/// sent back.
bool isServersOwn(const QString &name)
{
    return name.startsWith(u'_') && name != QStringLiteral("_deleted") &&
           name != QStringLiteral("_attachments");
}

class Writer
{
public:
    QByteArray take() { return std::move(m_out); }

    /// False: `original` is no object.
    bool writeObject(const QJsonObject &edited, QByteArrayView original, bool document)
    {
        const auto members = rawMembers(original);
        if (!members)
            return false;
        QJsonObject rest = edited;
        const bool deleted = edited.value(QStringLiteral("_deleted")).toBool();
        m_out += '{';
        for (const RawMember &member : *members) {
            const QJsonValue value = rest.take(member.name);
            if (document && isServersOwn(member.name))
                continue;
            if (!value.isUndefined()) {
                writeKey(member.key);
                writeValue(value, member.value);
                continue;
            }
            const bool attachments = document && !deleted && member.name == QStringLiteral("_attachments");
            // What nobody here could read, nobody here removed.
            if (attachments || !parsed(member.value)) {
                writeKey(member.key);
                m_out += member.value;
            }
        }
        for (auto member = rest.constBegin(); member != rest.constEnd(); ++member) {
            if (document && isServersOwn(member.key()))
                continue;
            const QByteArray quoted = compact(member.key());
            writeKey(QByteArrayView(quoted).sliced(1, quoted.size() - 2));
            m_out += compact(member.value());
        }
        m_out += '}';
        return true;
    }

private:
    void separate()
    {
        if (!m_out.endsWith('{') && !m_out.endsWith('['))
            m_out += ',';
    }

    void writeKey(QByteArrayView key)
    {
        separate();
        m_out += '"';
        m_out += key;
        m_out += "\":";
    }

    void writeValue(const QJsonValue &edited, QByteArrayView original)
    {
        if (const auto value = parsed(original); value && *value == edited)
            m_out += original;
        else if (edited.isArray() && original.startsWith('['))
            writeArray(edited.toArray(), original);
        else if (!edited.isObject() || !writeObject(edited.toObject(), original, false))
            m_out += compact(edited);
    }

    void writeArray(const QJsonArray &edited, QByteArrayView original)
    {
        std::vector<QByteArrayView> texts;
        std::vector<std::optional<QJsonValue>> values;
        JsonEntries next(original);
        while (next.next()) {
            texts.push_back(next.value());
            values.push_back(parsed(next.value()));
        }
        m_out += '[';
        size_t at = 0; // behind the last one used: entries keep their order
        for (const QJsonValue &entry : edited) {
            separate();
            size_t same = at;
            const size_t end = std::min(values.size(), at + size_t(kLookAhead));
            while (same < end && !(values[same] && *values[same] == entry))
                ++same;
            if (same < end) {
                m_out += texts[same];
                at = same + 1;
            } else if (at < texts.size()) {
                writeValue(entry, texts[at]);
                ++at;
            } else {
                m_out += compact(entry);
            }
        }
        m_out += ']';
    }

    QByteArray m_out;
};

QJsonObject withoutServersOwn(const QJsonObject &document)
{
    QJsonObject result = document;
    for (auto member = result.begin(); member != result.end();) {
        const bool dropped = member.key().startsWith(u'_') &&
                             !(member.key() == QStringLiteral("_deleted") && member.value().toBool());
        member = dropped ? result.erase(member) : std::next(member);
    }
    return result;
}

bool sameValue(QByteArrayView one, QByteArrayView other)
{
    if (one == other)
        return true;
    const auto mine = parsed(one);
    const auto theirs = parsed(other);
    return mine && theirs && *mine == *theirs;
}

/// For texts with values that no double holds: member by member, by their bytes where they cannot be read.
bool sameMembers(const QByteArray &one, const QByteArray &other)
{
    const auto mine = rawMembers(one);
    const auto theirs = rawMembers(other);
    if (!mine || !theirs)
        return one.trimmed() == other.trimmed();
    const auto isTombstone = [](const RawMember &member) {
        return member.name == QStringLiteral("_deleted") && member.value == "true";
    };
    const bool gone = std::any_of(mine->begin(), mine->end(), isTombstone);
    if (gone != std::any_of(theirs->begin(), theirs->end(), isTombstone))
        return false;
    if (gone)
        return true;
    QHash<QString, QByteArrayView> values;
    for (const RawMember &member : *mine) {
        if (!member.name.startsWith(u'_'))
            values.insert(member.name, member.value);
    }
    qsizetype same = 0;
    for (const RawMember &member : *theirs) {
        if (member.name.startsWith(u'_'))
            continue;
        const auto value = values.constFind(member.name);
        if (value == values.cend() || !sameValue(*value, member.value))
            return false;
        ++same;
    }
    return same == values.size();
}

} // namespace

QByteArray writeKeeping(const QJsonObject &edited, const QByteArray &original)
{
    Writer writer;
    if (writer.writeObject(edited, original, true))
        return writer.take();
    Writer plain;
    plain.writeObject(edited, "{}", true);
    return plain.take();
}

bool sameBody(const QByteArray &one, const QByteArray &other)
{
    if (one == other)
        return true;
    const QJsonDocument mine = QJsonDocument::fromJson(one);
    const QJsonDocument theirs = QJsonDocument::fromJson(other);
    if (!mine.isObject() || !theirs.isObject())
        return sameMembers(one, other);
    const QJsonObject my = withoutServersOwn(mine.object());
    const QJsonObject their = withoutServersOwn(theirs.object());
    if (my.contains(QStringLiteral("_deleted")) && their.contains(QStringLiteral("_deleted")))
        return true;
    return my == their;
}

} // namespace videoguard::sync
