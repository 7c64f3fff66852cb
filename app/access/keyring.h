// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/stream_url.h"

#include <functional>
#include <memory>

namespace videoguard::access {

/// The secret store of the desktop, one entry per key. GUI thread; answers come through the event loop,
/// perhaps late (it may ask the operator to unlock it) or never. None comes once the object is gone.
class Keyring
{
public:
    using Found =
        std::function<void(const base::Result<base::Credentials> &)>; ///< empty = there is no such entry
    using Done = std::function<void(const base::Result<void> &)>;

    virtual ~Keyring() = default;

    /// Whether it makes sense to ask at all, without asking. Error: Unreachable, the cause for the settings
    /// page.
    [[nodiscard]] virtual base::Result<void> reachable() const = 0;
    virtual void read(const QString &key, Found found) = 0;
    virtual void write(const QString &key, const base::Credentials &credentials, Done done) = 0;
    /// Removing what is not there succeeds.
    virtual void remove(const QString &key, Done done) = 0;
};

/// libsecret, KWallet or the macOS keychain by QtKeychain; the credential store of Windows.
[[nodiscard]] std::unique_ptr<Keyring> desktopKeyring();

} // namespace videoguard::access
