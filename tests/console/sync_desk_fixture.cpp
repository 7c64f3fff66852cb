// SPDX-License-Identifier: EUPL-1.2
#include "tests/console/sync_desk_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::test {

namespace {

const QString kUser = QStringLiteral("editor");
const QString kPassword = QStringLiteral("editor-password");

} // namespace

Server::Server()
{
    peer.createDatabase(QStringLiteral("videoguard-directory"));
    peer.createUser(
        kUser, kPassword,
        {QStringLiteral("partner"), QStringLiteral("editor:lv-talsi"), QStringLiteral("editor:lt-plunge")});
    addPartner(kTalsi, QStringLiteral("lv-talsi"), QStringLiteral("Talsu novads"));
    addPartner(kPlunge, QStringLiteral("lt-plunge"), QStringLiteral("Plungės r. savivaldybė"));
}

void Server::addPartner(const QString &id, const QString &slug, const QString &name) const
{
    const QString catalogue = QStringLiteral("catalogue-") + slug;
    const QString positions = QStringLiteral("positions-") + slug;
    peer.createDatabase(catalogue);
    peer.createDatabase(positions);
    const QJsonObject document{
        {QStringLiteral("_id"), id},
        {QStringLiteral("id"), id},
        {QStringLiteral("schema"), QStringLiteral("vg.partner/1")},
        {QStringLiteral("slug"), slug},
        {QStringLiteral("prefix"), slug.mid(3, 3).toUpper()},
        {QStringLiteral("kind"), QStringLiteral("municipality")},
        {QStringLiteral("country"), slug.left(2).toUpper()},
        {QStringLiteral("name"), QJsonObject{{slug.left(2), name}}},
        {QStringLiteral("databases"),
         QJsonObject{{QStringLiteral("catalogue"), catalogue}, {QStringLiteral("positions"), positions}}}};
    peer.store(QStringLiteral("videoguard-directory"), {document});
}

PartnerConsole::PartnerConsole(const QString &partnerId)
    : partner(partnerId)
    , catalogue(taken(console::CatalogueDesk::open(file.folder.filePath(QStringLiteral("catalogue.db")))))
{
    std::optional<base::Result<void>> set;
    if (partner.isEmpty())
        set = base::Result<void>();
    else
        catalogue->change(
            catalogue.get(), {},
            [id = partner](videoguard::catalogue::Store &store) { return store.setOwnPartner(id); },
            [&](const base::Result<void> &result) { set = result; });
    REQUIRE(waitFor([&] { return set.has_value(); }));
    require(*set);
    sync = std::make_unique<console::SyncDesk>(file.folder.filePath(QStringLiteral("catalogue.db")),
                                               *catalogue, preferences, secrets);
}

sync::ServerAccount PartnerConsole::account(const QUrl &server) const
{
    videoguard::sync::ServerAccount account;
    account.server = server;
    account.user = kUser;
    return account;
}

void PartnerConsole::join(const QUrl &server)
{
    require(sync->join(account(server), kPassword.toUtf8()));
    REQUIRE(waitFor(
        [&] {
            const videoguard::sync::FeedState *own = sync->stateOf(partner);
            return own && own->complete;
        },
        std::chrono::seconds(20)));
}

catalogue::CameraRecord PartnerConsole::save(const videoguard::catalogue::CameraRecord &camera)
{
    std::optional<base::Result<videoguard::catalogue::CameraRecord>> saved;
    catalogue->change(
        catalogue.get(), {camera.id()},
        [camera, author = catalogue->author()](videoguard::catalogue::Store &store) {
            return store.save(camera, author);
        },
        [&](const base::Result<videoguard::catalogue::CameraRecord> &result) { saved = result; });
    REQUIRE(waitFor([&] { return saved.has_value(); }));
    return taken(*saved);
}

std::optional<catalogue::CameraRecord> PartnerConsole::camera(const QString &id)
{
    return taken(catalogue->reader().camera(id));
}

catalogue::CameraRecord PartnerConsole::freshCamera(const QString &reference) const
{
    auto camera = videoguard::catalogue::CameraRecord::create(partner);
    camera.setValue(QStringLiteral("ref"), reference);
    camera.setValue(QStringLiteral("name.lv"), QStringLiteral("Tirgus laukums"));
    camera.setValue(QStringLiteral("country"),
                    partner == kTalsi ? QStringLiteral("LV") : QStringLiteral("LT"));
    camera.setValue(QStringLiteral("lat"), 57.2451);
    camera.setValue(QStringLiteral("lon"), 22.5893);
    return camera;
}

bool PartnerConsole::waitForCamera(
    const QString &id, const std::function<bool(const videoguard::catalogue::CameraRecord &)> &holds)
{
    return waitFor(
        [&] {
            const auto there = camera(id);
            return there && holds(*there);
        },
        std::chrono::seconds(20));
}

} // namespace videoguard::test
