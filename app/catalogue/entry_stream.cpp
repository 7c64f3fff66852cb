// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/entry_stream.h"

#include <algorithm>
#include <thread>

namespace videoguard::catalogue {

namespace {

constexpr std::size_t kBatch = 1000; // a few megabytes
constexpr unsigned kMostThreads = 6;

std::vector<CameraEntry> entriesOf(std::span<const CameraRecord> cameras, const QDate &today)
{
    std::vector<CameraEntry> entries;
    entries.reserve(cameras.size());
    for (const CameraRecord &camera : cameras)
        entries.push_back(entryOf(camera, nullptr, today));
    return entries;
}

} // namespace

EntryStream::EntryStream(std::span<const CameraRecord> cameras, const QDate &today)
    : m_left(cameras)
    , m_today(today)
{
    // One processor is the caller's.
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 2u, kMostThreads + 1) - 1;
    for (unsigned i = 0; i < threads; ++i)
        begin();
}

void EntryStream::begin()
{
    if (m_left.empty())
        return;
    const auto part = m_left.first(std::min(kBatch, m_left.size()));
    m_left = m_left.subspan(part.size());
    m_ahead.push_back(
        std::async(std::launch::async, [part, today = m_today] { return entriesOf(part, today); }));
}

CameraEntry EntryStream::next()
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
