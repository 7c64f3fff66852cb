// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/stream_url.h"
#include "app/catalogue/camera_record.h"
#include "app/media/stream_types.h"

namespace videoguard::console {

enum class StreamRole { Main, Sub };

/// What the live wall needs to know of a camera: what its record in the catalogue says, and the addresses
/// that this workstation knows. Cameras that were opened by address have no record. Holds no password: those
/// lie in `access::Secrets` under `id`.
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
    bool inCatalogue = false;
    QString ownerId; ///< partner; empty for a camera that was opened by address
    catalogue::CameraStatus recordStatus = catalogue::CameraStatus::Unknown;
    catalogue::Sharing liveShare = catalogue::Sharing::Unknown;

    /// The address for a role; the main one when there is no sub stream.
    [[nodiscard]] const base::StreamUrl &address(StreamRole role) const
    {
        return role == StreamRole::Sub && !sub.isEmpty() ? sub : main;
    }
    /// Without an address there is nothing to open here; the record says how to get pictures.
    [[nodiscard]] bool hasAddress() const { return !main.isEmpty(); }
    [[nodiscard]] bool hasSub() const { return !sub.isEmpty(); }
    friend bool operator==(const Camera &, const Camera &) = default;
};

} // namespace videoguard::console
