// SPDX-License-Identifier: EUPL-1.2
#include "app/access/vault_entries.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>

namespace videoguard::access {

namespace {

constexpr size_t kLengthSize = 4;

// Calls `use` with the UTF-8 form of each text in turn, which does not stay in memory.
template<typename Use>
void eachText(const Vault::Entries &entries, const Use &use)
{
    for (auto entry = entries.constBegin(); entry != entries.constEnd(); ++entry) {
        for (const QString &text : {entry.key(), entry->user, entry->password}) {
            QByteArray utf8 = text.toUtf8();
            use(utf8);
            sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
        }
    }
}

// Takes numbers and texts off the front of the bytes; once something is missing nothing more comes.
class Reader
{
public:
    explicit Reader(std::span<const unsigned char> bytes)
        : m_rest(bytes)
    {
    }

    std::optional<quint32> number()
    {
        if (m_rest.size() < kLengthSize)
            return std::nullopt;
        const auto value = qFromLittleEndian<quint32>(m_rest.data());
        m_rest = m_rest.subspan(kLengthSize);
        return value;
    }
    std::optional<QString> text()
    {
        const auto length = number();
        if (!length || *length > m_rest.size())
            return std::nullopt;
        const auto *begin = reinterpret_cast<const char *>(m_rest.data());
        m_rest = m_rest.subspan(*length);
        return QString::fromUtf8(begin, static_cast<qsizetype>(*length));
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::span<const unsigned char> m_rest;
};

} // namespace

base::Result<SecretBytes> encodeEntries(const Vault::Entries &entries)
{
    size_t size = kLengthSize;
    eachText(entries,
             [&](const QByteArray &utf8) { size += kLengthSize + static_cast<size_t>(utf8.size()); });
    SecretBytes plain(size);
    if (!plain.data())
        return base::fail(base::ErrorKind::Full, QStringLiteral("save the file of passwords"),
                          QStringLiteral("not enough memory"));
    unsigned char *at = plain.data();
    qToLittleEndian(static_cast<quint32>(entries.size()), at);
    at += kLengthSize;
    eachText(entries, [&](const QByteArray &utf8) {
        qToLittleEndian(static_cast<quint32>(utf8.size()), at);
        at += kLengthSize;
        std::memcpy(at, utf8.constData(), static_cast<size_t>(utf8.size()));
        at += utf8.size();
    });
    return plain;
}

std::optional<Vault::Entries> decodeEntries(std::span<const unsigned char> plain)
{
    Reader reader(plain);
    const auto count = reader.number();
    if (!count)
        return std::nullopt;
    Vault::Entries entries;
    for (quint32 i = 0; i < *count; ++i) {
        const auto key = reader.text();
        auto user = reader.text();
        auto password = reader.text();
        if (!key || !user || !password)
            return std::nullopt;
        entries.insert(*key, {std::move(*user), std::move(*password)});
    }
    return reader.atEnd() ? std::optional(std::move(entries)) : std::nullopt;
}

} // namespace videoguard::access
