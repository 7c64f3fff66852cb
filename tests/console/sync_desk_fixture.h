// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/preferences.h"
#include "app/console/sync_desk.h"
#include "tests/console/fixture.h"
#include "tests/support/couch_peer.h"
#include "tests/support/wait_for.h"

namespace videoguard::test {

inline const QString kTalsi = QStringLiteral("9d3dfc12-6a3c-5b15-9e0c-0f57f7a4a001");
inline const QString kPlunge = QStringLiteral("9d3dfc12-6a3c-5b15-9e0c-0f57f7a4a002");

/// A server with a directory of two partners, their databases and accounts; rights as far as members go.
struct Server {
    CouchPeer peer;

    Server();
    void addPartner(const QString &id, const QString &slug, const QString &name) const;
};

/// One console of a partner: everything but its windows.
struct PartnerConsole {
    /// `partnerId` empty: nobody has said yet whose console it is.
    explicit PartnerConsole(const QString &partnerId);

    [[nodiscard]] sync::ServerAccount account(const QUrl &server) const;
    void join(const QUrl &server);
    /// Saves as the editor does, waits for it, and fails the test when it is refused.
    catalogue::CameraRecord save(const catalogue::CameraRecord &camera);
    [[nodiscard]] std::optional<catalogue::CameraRecord> camera(const QString &id);
    /// A planned camera of the own partner.
    [[nodiscard]] catalogue::CameraRecord freshCamera(const QString &reference) const;
    [[nodiscard]] bool waitForCamera(const QString &id,
                                     const std::function<bool(const catalogue::CameraRecord &)> &holds);

    QString partner;
    ConsoleFile file;
    std::unique_ptr<console::CatalogueDesk> catalogue;
    console::Preferences preferences{*file.database};
    access::Secrets secrets{file.folder.path()};
    std::unique_ptr<console::SyncDesk> sync;
};

} // namespace videoguard::test
