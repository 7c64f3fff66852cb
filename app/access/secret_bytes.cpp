// SPDX-License-Identifier: EUPL-1.2
#include "app/access/secret_bytes.h"

#include <sodium.h>

namespace videoguard::access {

SecretBytes::SecretBytes(size_t size)
{
    if (sodium_init() < 0)
        return;
    // One byte at least, so that an empty secret is not taken for missing memory.
    m_data.reset(static_cast<unsigned char *>(sodium_malloc(size > 0 ? size : 1)));
    if (m_data)
        m_size = size;
}

void SecretBytes::Free::operator()(unsigned char *data) const
{
    // Zeroes before it gives back.
    sodium_free(data);
}

} // namespace videoguard::access
