// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/stream_url.h"
#include "app/media/stream_types.h"

namespace videoguard::console {

enum class StreamRole { Main, Sub };

/// What the live wall needs to know of a camera. Until the catalogue exists, these come from the demo list
/// and from addresses that the operator opened. Holds no password: those lie in `access::Secrets` under `id`.
struct Camera {
    QString id;         ///< UUID without braces; immutable
    int callNumber = 0; ///< 1-9999, what the operator types; 0 = none
    QString name;       ///< in its own language, never translated
    QString place;      ///< town or village
    QString owner;      ///< the partner municipality; empty = opened by address here
    bool own = true;    ///< belongs to the municipality of this console
    bool demo = false;  ///< from the demo list: replaced when the list is loaded again
    base::StreamUrl main;
    base::StreamUrl sub; ///< empty: the main stream is all there is
    media::Transport transport = media::Transport::Auto;
    bool allowUntrustedCertificate = false;
    bool soundAllowed = false; ///< the record says that listening is lawful

    /// The address for a role; the main one when there is no sub stream.
    [[nodiscard]] const base::StreamUrl &address(StreamRole role) const
    {
        return role == StreamRole::Sub && !sub.isEmpty() ? sub : main;
    }
    [[nodiscard]] bool hasSub() const { return !sub.isEmpty(); }
    friend bool operator==(const Camera &, const Camera &) = default;
};

} // namespace videoguard::console
