// SPDX-License-Identifier: EUPL-1.2
#include "app/console/incident_desk.h"

#include "app/console/neighbours.h"
#include "app/console/received_footage.h"
#include "tests/console/incident_desk_fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace videoguard;
using namespace videoguard::console;
using namespace std::chrono_literals;
using incidents::Incident;
using incidents::Link;
using test::taken;
using test::waitFor;

namespace {

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

geo::ViewGeometry looking(geo::Position from, double azimuth)
{
    geo::ViewGeometry view;
    view.position = from;
    view.azimuth_deg = azimuth;
    view.tilt_deg = -15;
    view.height_m = 5;
    view.hfov_deg = 60;
    view.width_px = 1920;
    view.height_px = 1080;
    return view;
}

} // namespace

TEST_CASE("a marked incident is there at once, with camera, place and the seconds before",
          "[console][incident_desk]")
{
    test::IncidentConsole console;
    const QString camera = console.add("Gate");
    QSignalSpy changed(console.desk.get(), &IncidentDesk::changed);
    const auto before = base::systemClock().wall();
    const Incident made = console.mark(camera);
    CHECK(made.number.startsWith(QStringLiteral("VG-")));
    CHECK(made.cameraId == camera);
    CHECK(made.place == QStringLiteral("Talsi"));
    CHECK(made.markedBy == QStringLiteral("Operator"));
    CHECK(made.markedAt >= before);
    CHECK(made.from == made.markedAt + -30s);
    CHECK_FALSE(made.to.isKnown());
    REQUIRE(waitFor([&] { return changed.count() > 0; }));
    // Then its footage is held, and the hold is linked.
    REQUIRE(waitFor([&] { return !console.incident(made.id).links.empty(); }));
    const Link link = console.incident(made.id).links.front();
    CHECK(link.kind == Link::Kind::Hold);
    REQUIRE(waitFor([&] { return !console.recording->holds().empty(); }));
    const archive::Hold hold = console.recording->holds().front();
    CHECK(hold.id == link.id);
    CHECK(hold.incidentId == made.id);
    CHECK(hold.range.from == made.from);
    CHECK(hold.range.to > made.markedAt + 9min);
    CHECK(waitFor([&] { return console.desk->openCount() == 1; }));
    CHECK(console.desk->unreadCount() == 0);
}

TEST_CASE("what cannot be recorded is an incident all the same, and a note says so",
          "[console][incident_desk]")
{
    test::IncidentConsole console;
    const Incident made = console.mark(QStringLiteral("nobody-knows-it"));
    CHECK(made.number.endsWith(QStringLiteral("-000001")));
    REQUIRE(waitFor([&] { return !console.incident(made.id).notes.empty(); }));
    CHECK(console.incident(made.id).notes.front().text.contains(QStringLiteral("nobody-knows-it")));
    // Without a camera there is nothing to record and nothing to say.
    const Incident bare = console.mark({});
    CHECK(bare.from == bare.markedAt);
    CHECK(bare.cameraIds.empty());
}

TEST_CASE("what was marked a moment before the end is kept", "[console][incident_desk]")
{
    test::IncidentConsole console;
    const QString camera = console.add("Gate");
    for (int i = 0; i < 20; ++i)
        console.desk->mark(camera, {}, console.desk.get(), [](const auto &) {});
    console.desk.reset();
    auto store = taken(incidents::Store::open(console.incidentsFile));
    CHECK(taken(store->find({})).size() == 20);
}

TEST_CASE("the rules of the status hold at the desk", "[console][incident_desk]")
{
    test::IncidentConsole console;
    Incident incident = console.mark({});
    const auto save = [&](const Incident &wanted) {
        std::optional<base::Result<Incident>> saved;
        console.desk->save(wanted, console.desk.get(), [&](const auto &result) { saved = result; });
        REQUIRE(waitFor([&] { return saved.has_value(); }));
        return *saved;
    };
    incident.status = incidents::Status::Closed;
    incident.type = QStringLiteral("other");
    incident.to = incident.from + 60s;
    CHECK(save(incident).error().cause == QStringLiteral("outcome"));
    incident.outcome = QStringLiteral("Nothing");
    CHECK(console.preferences.setValue(QStringLiteral("person/supervisor"), false));
    CHECK(save(incident).error().kind == base::ErrorKind::Denied);
    CHECK(console.preferences.setValue(QStringLiteral("person/supervisor"), true));
    CHECK(console.preferences.setValue(QStringLiteral("person/name"), QStringLiteral("Anna")));
    const Incident closed = taken(save(incident));
    CHECK(closed.closedAt.isKnown());
    CHECK(closed.readBy == QStringList{QStringLiteral("Anna")});
    CHECK(waitFor([&] { return console.desk->openCount() == 0; }));
}

TEST_CASE("what another console writes is noticed and unread", "[console][incident_desk]")
{
    test::IncidentConsole console;
    QSignalSpy changed(console.desk.get(), &IncidentDesk::changed);
    auto other = taken(incidents::Store::open(console.incidentsFile));
    CHECK(other->create({}, QStringLiteral("TAL"), 2026, QStringLiteral("Ben")));
    CHECK(waitFor([&] { return changed.count() == 1; }));
    CHECK(waitFor([&] { return console.desk->unreadCount() == 1; }));
}

TEST_CASE("a received file is copied, hashed and linked, and never written over another",
          "[console][incident_desk]")
{
    test::IncidentConsole console;
    const Incident made = console.mark({});
    const QByteArray bytes = QByteArray("no video at all ").repeated(100'000);
    const QString source = writeFile(console.file.folder.filePath(QStringLiteral("export 1.mp4")), bytes);
    const auto receive = [&] {
        std::optional<base::Result<Link>> linked;
        console.desk->receive(made.id, {source, QStringLiteral("Shop"), {}, {}, {}, {}, {}},
                              console.desk.get(), [&](const auto &result) { linked = result; });
        REQUIRE(waitFor([&] { return linked.has_value(); }));
        return taken(*linked);
    };
    QSignalSpy progress(console.desk.get(), &IncidentDesk::importProgressed);
    const Link first = receive();
    const Link second = receive();
    CHECK(first.id != second.id);
    CHECK(readFile(console.desk->filePath(first)) == bytes);
    CHECK(readFile(console.desk->filePath(second)) == bytes);
    CHECK(console.desk->filePath(first).contains(made.number));
    const ReceivedFacts facts = receivedFacts(first.facts);
    CHECK(facts.sha256.toLatin1() == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    CHECK(facts.origin == QStringLiteral("Shop"));
    CHECK_FALSE(facts.fault.isEmpty());
    CHECK_FALSE(console.desk->footage(first));
    CHECK(progress.count() > 2);
    const Incident incident = console.incident(made.id);
    CHECK(incident.links.size() == 2);
    REQUIRE(incident.notes.size() == 2);
    CHECK(incident.notes[0].text.contains(facts.sha256));
    // Aligned by hand.
    std::optional<base::Result<Incident>> aligned;
    console.desk->align(made.id, first.id, made.markedAt, QStringLiteral("3 s early"), console.desk.get(),
                        [&](const auto &result) { aligned = result; });
    REQUIRE(waitFor([&] { return aligned.has_value(); }));
    const ReceivedFacts now = receivedFacts(taken(*aligned).links[0].facts);
    CHECK(now.begins == made.markedAt);
    CHECK(now.clock == media::ClockSource::Hand);
    CHECK(now.sha256 == facts.sha256);
}

TEST_CASE("a copy that is cancelled or cannot be made leaves nothing", "[console][received]")
{
    const QTemporaryDir folder;
    const QString source = writeFile(folder.filePath(QStringLiteral("a.mkv")), QByteArray(8 << 20, 'x'));
    const QString into = folder.filePath(QStringLiteral("received"));
    std::atomic<bool> cancel = false;
    const auto cancelled = copyReceived(source, into, cancel, [&](double share) { cancel = share > 0.2; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == base::ErrorKind::Cancelled);
    CHECK(QDir(into).entryList(QDir::Files).isEmpty());
    cancel = false;
    const auto none = [](double) {};
    CHECK(copyReceived(folder.filePath(QStringLiteral("b")), into, cancel, none).error().kind ==
          base::ErrorKind::NotFound);
    const QString empty = writeFile(folder.filePath(QStringLiteral("empty.avi")), {});
    CHECK(copyReceived(empty, into, cancel, none).error().kind == base::ErrorKind::Corrupt);
    CHECK(QDir(into).entryList(QDir::Files).isEmpty());
    double last = 0;
    const auto copy = taken(copyReceived(source, into, cancel, [&](double share) {
        CHECK(share >= last);
        last = share;
    }));
    CHECK(last == 1.0);
    CHECK(copy.bytes == 8 << 20);
    CHECK_FALSE(QFileInfo(copy.path).permission(QFile::WriteOwner));
}

TEST_CASE("neighbours are the cameras that show the same place", "[console][neighbours]")
{
    const geo::LevelSet &levels = geo::levelSet(QString());
    const geo::Position corner{57.2456, 22.5812};
    const geo::ViewGeometry own = looking(corner, 0);
    const auto places = placesInView(own, levels);
    REQUIRE(places.size() >= 2);
    for (const geo::Position &place : places)
        CHECK(geo::sightOf(own, place, levels));
    const geo::Position opposite = geo::travelled(corner, 0, 40);
    const geo::Position aside = geo::travelled(geo::travelled(corner, 0, 18), 90, 20);
    const geo::Position far = geo::travelled(corner, 0, 400);
    const auto found = viewsOf(places,
                               {{1, looking(opposite, 180)},
                                {2, looking(opposite, 0)}, // looks away
                                {3, looking(aside, 270)},
                                {4, looking(far, 180)},
                                {5, geo::ViewGeometry{}}},
                               levels);
    std::vector<qint64> rows;
    for (const SharedView &view : found)
        rows.push_back(view.row);
    std::sort(rows.begin(), rows.end());
    CHECK(rows == std::vector<qint64>{1, 3});
    // Nothing but a position is known: the place where it stands.
    geo::ViewGeometry bare;
    bare.position = corner;
    CHECK(placesInView(bare, levels) == std::vector<geo::Position>{corner});
    CHECK(placesInView({}, levels).empty());
}
