// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace videoguard::access {

/// Memory for keys and plain secrets: kept out of swap and core dumps where the system allows it, zeroed when
/// it goes. Of fixed size; empty when the memory could not be had. Also makes libsodium ready.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(size_t size);

    [[nodiscard]] unsigned char *data() { return m_data.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_data.get(); }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] std::span<const unsigned char> span() const { return {m_data.get(), m_size}; }

private:
    struct Free {
        void operator()(unsigned char *data) const;
    };

    std::unique_ptr<unsigned char, Free> m_data;
    size_t m_size = 0;
};

} // namespace videoguard::access
