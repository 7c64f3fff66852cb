// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/incoming_check_stream.h"

#include "app/catalogue/fields.h"

#include <algorithm>

namespace videoguard::catalogue {

namespace {

constexpr std::size_t kBatch = 128;
/// Fewer are judged sooner than a thread begins.
constexpr std::size_t kWorthAThread = 32;
constexpr int kAhead = 2;

/// Names of the fields that never leave, in quotes as a text has them.
const std::vector<QByteArray> &localNames()
{
    static const std::vector<QByteArray> names = [] {
        std::vector<QByteArray> all;
        for (const Field &field : cameraFields()) {
            if (field.visibility == Visibility::Local)
                all.push_back('"' + field.path.section(u'.', -1).toUtf8() + '"');
        }
        return all;
    }();
    return names;
}

/// Whether a text needs the long way: it names a field that never leaves, perhaps in other letters.
bool mayHoldLocalField(const QByteArray &text)
{
    if (text.contains("\\u"))
        return true;
    return std::any_of(localNames().begin(), localNames().end(),
                       [&](const QByteArray &name) { return text.contains(name); });
}

/// The short way for what nearly every document is, another partner's camera with nothing to object to;
/// nullopt: checkIncoming has to say.
std::optional<CheckedDocument> plainCamera(const sync::IncomingDocument &document,
                                           const IncomingCheckStream::Rules &rules)
{
    if (rules.kind != sync::FeedKind::Catalogue || document.deleted ||
        document.body.size() > kLargestRecord_bytes)
        return std::nullopt;
    CheckedDocument one;
    one.record.document = withoutServerMembers(document.body);
    if (one.record.document.isEmpty() || mayHoldLocalField(one.record.document))
        return std::nullopt;
    auto entry = entryOf(one.record.document, nullptr, rules.today);
    if (!entry || entry->row.id != document.id || entry->row.demo ||
        !rules.owners.contains(entry->row.ownerId) || rules.ownOwners.contains(entry->row.ownerId))
        return std::nullopt;
    one.record.ownerId = entry->row.ownerId;
    one.entry = std::move(*entry);
    one.entry->document = one.record.document;
    return one;
}

CheckedDocument checked(const sync::IncomingDocument &document, const IncomingCheckStream::Rules &rules)
{
    if (auto plain = plainCamera(document, rules))
        return std::move(*plain);
    CheckedDocument one{checkIncoming(document, rules.kind, rules.owners), std::nullopt};
    if (one.record.refused || one.record.kind != IncomingRecord::Kind::Camera ||
        rules.ownOwners.contains(one.record.ownerId))
        return one;
    one.entry = entryOf(CameraRecord(one.record.object), nullptr, rules.today);
    // The bytes of the server: numbers of any length survive, and an equal text says at once that nothing
    // changed.
    one.entry->document = one.record.document;
    return one;
}

std::vector<CheckedDocument> checkedAll(std::span<const sync::IncomingDocument> documents,
                                        const IncomingCheckStream::Rules &rules)
{
    std::vector<CheckedDocument> all;
    all.reserve(documents.size());
    for (const sync::IncomingDocument &document : documents)
        all.push_back(checked(document, rules));
    return all;
}

} // namespace

IncomingCheckStream::IncomingCheckStream(std::span<const sync::IncomingDocument> documents, Rules rules)
    : m_left(documents)
    , m_rules(std::move(rules))
{
    for (int i = 0; i < kAhead; ++i)
        begin();
}

void IncomingCheckStream::begin()
{
    if (m_left.empty())
        return;
    const auto part = m_left.first(std::min(kBatch, m_left.size()));
    m_left = m_left.subspan(part.size());
    const auto policy = part.size() < kWorthAThread ? std::launch::deferred : std::launch::async;
    m_ahead.push_back(std::async(policy, [part, this] { return checkedAll(part, m_rules); }));
}

CheckedDocument IncomingCheckStream::next()
{
    if (m_at == m_batch.size()) {
        m_batch = m_ahead.front().get();
        m_ahead.erase(m_ahead.begin());
        m_at = 0;
        begin();
    }
    return std::move(m_batch[m_at++]);
}

} // namespace videoguard::catalogue
