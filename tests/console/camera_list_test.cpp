// SPDX-License-Identifier: EUPL-1.2
#include "app/console/camera_list.h"

#include "tests/console/fixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QUuid>

using namespace videoguard;
using namespace videoguard::console;
using test::ConsoleFile;
using test::require;
using test::taken;
using test::url;

namespace {

Camera aCamera(const char *id, int number, const char *name)
{
    Camera camera;
    camera.id = QString::fromUtf8(id);
    camera.callNumber = number;
    camera.name = QString::fromUtf8(name);
    camera.place = QStringLiteral("Talsi");
    camera.owner = QStringLiteral("Talsu novads");
    camera.main = url((std::string("rtsp://10.0.0.1/") + id).c_str());
    return camera;
}

QStringList namesOf(const CameraList &list)
{
    QStringList names;
    for (const Camera &camera : list.cameras())
        names << camera.name;
    return names;
}

const QByteArray kDemo = R"({"cameras": [
  {"id": "d-1", "callNumber": 101, "name": "Laukums", "place": "Talsi", "owner": "Talsu novads", "own": true,
   "main": "${server}/cam1/main", "sub": "${server}/cam1/sub", "soundAllowed": true},
  {"id": "d-2", "callNumber": 401, "name": "Osta", "place": "Roja", "owner": "Rojas novads", "own": false,
   "main": "${server}/cam2/main"}]})";

} // namespace

TEST_CASE("a camera comes back from the file as it was saved", "[console][camera_list]")
{
    ConsoleFile file;
    Camera full = aCamera("a", 107, "Rīgas iela, stāvlaukums");
    full.own = false;
    full.sub = url("rtsps://10.0.0.1:322/sub?channel=1&subtype=%41");
    full.transport = media::Transport::Udp;
    full.allowUntrustedCertificate = true;
    full.soundAllowed = true;
    Camera bare;
    bare.id = QStringLiteral("b");
    bare.name = QStringLiteral("x");
    bare.main = url("http://cam/mjpeg");
    bare.transport = media::Transport::HttpTunnel;
    {
        CameraList list(*file.database);
        require(list.save(full));
        require(list.save(bare));
    }
    file.reopen();
    const CameraList list(*file.database);
    REQUIRE(list.find(QStringLiteral("a")));
    CHECK(*list.find(QStringLiteral("a")) == full);
    REQUIRE(list.find(QStringLiteral("b")));
    CHECK(*list.find(QStringLiteral("b")) == bare);
    CHECK(list.find(QStringLiteral("c")) == nullptr);
}

TEST_CASE("cameras are sorted own first, then by owner, place, call number and name",
          "[console][camera_list]")
{
    ConsoleFile file;
    CameraList list(*file.database);
    list.setLocale(QLocale(QLocale::Latvian));
    const auto add = [&](const char *id, bool own, const char *owner, const char *place, int number,
                         const char *name) {
        Camera camera = aCamera(id, number, name);
        camera.own = own;
        camera.owner = QString::fromUtf8(owner);
        camera.place = QString::fromUtf8(place);
        require(list.save(camera));
    };
    add("1", false, "Saldus novads", "Saldus", 401, "i");
    add("2", false, "Rojas novads", "Roja", 611, "h");
    add("3", true, "", "", 900, "g");
    add("4", true, "Talsu novads", "", 5, "f");
    add("5", true, "Talsu novads", "Talsi", 0, "e");
    add("6", true, "Talsu novads", "Talsi", 0, "d");
    add("7", true, "Talsu novads", "Talsi", 102, "c");
    add("8", true, "Talsu novads", "Talsi", 101, "b");
    add("9", true, "Talsu novads", "Stende", 201, "a");
    CHECK(namesOf(list).join(QString()) == QStringLiteral("abcdefghi"));
}

TEST_CASE("names follow the alphabet of the chosen language", "[console][camera_list]")
{
    ConsoleFile file;
    CameraList list(*file.database);
    list.setLocale(QLocale(QLocale::Latvian));
    int id = 0;
    for (const char *name : {"Dundaga", "Čakste", "Cēsis", "Šķēde", "Saldus", "iela 10", "iela 9"})
        require(list.save(aCamera(std::to_string(++id).c_str(), 0, name)));
    CHECK(namesOf(list).join(QLatin1Char(' ')) ==
          QString::fromUtf8("Cēsis Čakste Dundaga iela 9 iela 10 Saldus Šķēde"));
}

TEST_CASE("a taken call number is refused with the name of the camera that has it", "[console][camera_list]")
{
    ConsoleFile file;
    CameraList list(*file.database);
    require(list.save(aCamera("a", 101, "Laukums")));
    const auto refused = list.save(aCamera("b", 101, "Osta"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::Conflict);
    CHECK(refused.error().cause.contains(QStringLiteral("Laukums")));
    CHECK(list.cameras().size() == 1);
    // Its own number is no conflict, and no number at all never is.
    require(list.save(aCamera("a", 101, "Laukums 2")));
    require(list.save(aCamera("c", 0, "x")));
    require(list.save(aCamera("d", 0, "y")));
    CHECK(list.findByCallNumber(101)->name == QStringLiteral("Laukums 2"));
    CHECK(list.findByCallNumber(0) == nullptr);
    CHECK(list.findByCallNumber(55) == nullptr);
}

TEST_CASE("a camera without id, name or address, or with an impossible number, is refused",
          "[console][camera_list]")
{
    ConsoleFile file;
    CameraList list(*file.database);
    Camera camera = aCamera("a", 1, "x");
    SECTION("no id")
    {
        camera.id.clear();
    }
    SECTION("no name")
    {
        camera.name = QStringLiteral("  ");
    }
    SECTION("no address")
    {
        camera.main = {};
    }
    SECTION("too large a number")
    {
        camera.callNumber = 10000;
    }
    SECTION("a negative number")
    {
        camera.callNumber = -1;
    }
    CHECK(list.save(camera).error().kind == base::ErrorKind::Corrupt);
    CHECK(list.cameras().empty());
}

TEST_CASE("the list says that it changed only when it did", "[console][camera_list]")
{
    ConsoleFile file;
    CameraList list(*file.database);
    QSignalSpy changed(&list, &CameraList::changed);
    require(list.save(aCamera("a", 101, "x")));
    CHECK(changed.count() == 1);
    require(list.save(aCamera("a", 101, "x")));
    CHECK(changed.count() == 1);
    require(list.remove(QStringLiteral("nobody")));
    CHECK(changed.count() == 1);
    require(list.remove(QStringLiteral("a")));
    CHECK(changed.count() == 2);
    CHECK(list.cameras().empty());
}

TEST_CASE("an address that was opened becomes one camera, however often", "[console][camera_list]")
{
    ConsoleFile file;
    CameraList list(*file.database);
    const Camera first = taken(list.addAddress(url("rtsp://10.0.0.7:8554/cam1/main")));
    CHECK(first.name == QStringLiteral("10.0.0.7/cam1/main"));
    CHECK(first.callNumber == 900);
    CHECK(first.owner == QString());
    CHECK(first.own);
    CHECK_FALSE(QUuid::fromString(first.id).isNull());
    CHECK(taken(list.addAddress(url("rtsp://10.0.0.7:8554/cam1/main"))) == first);
    CHECK(list.cameras().size() == 1);
    CHECK(taken(list.addAddress(url("rtsp://10.0.0.8/"))).name == QStringLiteral("10.0.0.8"));
    CHECK(list.freeCallNumber() == 902);

    Camera withSub = aCamera("s", 1, "x");
    withSub.sub = url("rtsp://10.0.0.9/sub");
    require(list.save(withSub));
    CHECK(taken(list.addAddress(url("rtsp://10.0.0.9/sub"))).id == withSub.id);
    CHECK(list.findByAddress({}) == nullptr);
}

TEST_CASE("no password of an opened address reaches the file", "[console][camera_list]")
{
    ConsoleFile file;
    {
        CameraList list(*file.database);
        (void)taken(list.addAddress(url("rtsp://operator7:S3cr3t-Wort@10.0.0.7/main")));
        (void)taken(list.loadDemo(kDemo, QStringLiteral("rtsp://viewer:S3cr3t-Wort@localhost:8554")));
    }
    int files = 0;
    const QFileInfoList entries = QDir(file.folder.path()).entryInfoList(QDir::Files);
    for (const QFileInfo &info : entries) {
        QFile content(info.filePath());
        REQUIRE(content.open(QIODevice::ReadOnly));
        const QByteArray bytes = content.readAll();
        CAPTURE(info.fileName());
        CHECK_FALSE(bytes.contains("S3cr3t-Wort"));
        CHECK_FALSE(bytes.contains("operator7"));
        files += bytes.contains("10.0.0.7") ? 1 : 0;
    }
    // The address itself is there, so the search looked at the right files.
    CHECK(files > 0);
}

TEST_CASE("the demo list fills in the server and replaces only demo cameras", "[console][camera_list]")
{
    ConsoleFile file;
    CameraList list(*file.database);
    const Camera own = taken(list.addAddress(url("rtsp://10.0.0.7/main")));
    CHECK(taken(list.loadDemo(kDemo, QStringLiteral("rtsp://localhost:8554/"))) == 2);
    const Camera *demo = list.find(QStringLiteral("d-1"));
    REQUIRE(demo);
    CHECK(demo->demo);
    CHECK(demo->own);
    CHECK(demo->soundAllowed);
    CHECK(demo->main == url("rtsp://localhost:8554/cam1/main"));
    CHECK(demo->sub == url("rtsp://localhost:8554/cam1/sub"));
    CHECK_FALSE(list.find(QStringLiteral("d-2"))->hasSub());

    QSignalSpy changed(&list, &CameraList::changed);
    CHECK(taken(list.loadDemo(kDemo, QStringLiteral("rtsp://localhost:8554"))) == 2);
    CHECK(changed.count() == 0);
    CHECK(taken(list.loadDemo(kDemo, QStringLiteral("rtsp://other:1"))) == 2);
    CHECK(changed.count() == 1);
    CHECK(list.find(QStringLiteral("d-1"))->main == url("rtsp://other:1/cam1/main"));
    CHECK(list.find(own.id));
    CHECK(list.cameras().size() == 3);

    CHECK(taken(list.loadDemo("{\"cameras\": []}", QStringLiteral("rtsp://x"))) == 0);
    CHECK(list.cameras().size() == 1);
}

TEST_CASE("what the operator made of a camera wins over the demo list", "[console][camera_list]")
{
    ConsoleFile file;
    CameraList list(*file.database);
    Camera taken101 = aCamera("mine", 101, "Mine");
    Camera adopted = aCamera("d-2", 7, "Adopted");
    require(list.save(taken101));
    require(list.save(adopted));
    CHECK(taken(list.loadDemo(kDemo, QStringLiteral("rtsp://localhost:8554"))) == 1);
    CHECK(*list.find(QStringLiteral("mine")) == taken101);
    CHECK(*list.find(QStringLiteral("d-2")) == adopted);
    CHECK(list.find(QStringLiteral("d-1"))->callNumber == 0);
}

TEST_CASE("a faulty demo list changes nothing and says where the fault is", "[console][camera_list]")
{
    ConsoleFile file;
    CameraList list(*file.database);
    (void)taken(list.loadDemo(kDemo, QStringLiteral("rtsp://localhost:8554")));
    const auto causeOf = [&](QByteArray json) {
        const auto refused = list.loadDemo(json, QStringLiteral("rtsp://localhost:8554"));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == base::ErrorKind::Corrupt);
        return refused.error().cause;
    };
    CHECK(causeOf(QByteArray(kDemo).replace("\"d-2\"", "\"d-1\""))
              .startsWith(QStringLiteral("camera 2: its id")));
    CHECK(causeOf(QByteArray(kDemo).replace("401", "101"))
              .startsWith(QStringLiteral("camera 2: call number 101")));
    CHECK(causeOf(QByteArray(kDemo).replace("401", "70000"))
              .startsWith(QStringLiteral("camera 2: call number")));
    CHECK(causeOf(QByteArray(kDemo).replace("${server}/cam2/main", "ftp://x"))
              .startsWith(QStringLiteral("camera 2")));
    CHECK(causeOf("{}").contains(QStringLiteral("cameras")));
    CHECK_FALSE(causeOf("not json").isEmpty());
    CHECK(list.cameras().size() == 2);
}

TEST_CASE("the shipped demo list has 16 cameras of several municipalities in two countries",
          "[console][camera_list]")
{
    QFile json(QStringLiteral(VIDEOGUARD_SOURCE_DIR "/resources/demo/cameras.json"));
    REQUIRE(json.open(QIODevice::ReadOnly));
    ConsoleFile file;
    CameraList list(*file.database);
    CHECK(taken(list.loadDemo(json.readAll(), QStringLiteral("rtsp://localhost:8554"))) == 16);
    QStringList owners;
    QStringList addresses;
    for (const Camera &camera : list.cameras()) {
        CAPTURE(camera.name);
        CHECK_FALSE(QUuid::fromString(camera.id).isNull());
        CHECK(camera.callNumber > 100);
        CHECK(camera.hasSub());
        CHECK(camera.own == (camera.owner == QStringLiteral("Talsu novads")));
        CHECK(camera.own == (camera.callNumber < 200));
        CHECK_FALSE(camera.place.isEmpty());
        owners << camera.owner;
        addresses << camera.main.toString() << camera.sub.toString();
    }
    owners.removeDuplicates();
    CHECK(owners.size() >= 6);
    CHECK(addresses.removeDuplicates() == 0);
    CHECK(addresses.contains(QStringLiteral("rtsp://localhost:8554/cam16/sub")));
}

TEST_CASE("the record says what a camera is, this workstation how it is reached", "[console][camera_list]")
{
    ConsoleFile file;
    CameraList list(*file.database);
    require(list.save(aCamera("a", 107, "typed by the operator")));
    require(list.save(aCamera("b", 108, "opened by address")));

    Camera record = aCamera("a", 555, "Rīgas iela");
    record.main = url("rtsp://10.9.9.9/of-the-record");
    record.inCatalogue = true;
    record.recordStatus = catalogue::CameraStatus::Maintenance;
    Camera partner = aCamera("c", 107, "Brocēni");
    partner.own = false;
    partner.inCatalogue = true;
    partner.main = {};
    QSignalSpy changed(&list, &CameraList::changed);
    list.setCatalogue({record, partner});
    CHECK(changed.count() == 1);
    list.setCatalogue({record, partner});
    CHECK(changed.count() == 1);

    REQUIRE(list.cameras().size() == 3);
    const Camera *a = list.find(QStringLiteral("a"));
    REQUIRE(a);
    CHECK(a->name == QStringLiteral("Rīgas iela"));
    CHECK(a->callNumber == 555);
    CHECK(a->main == url("rtsp://10.0.0.1/a"));
    CHECK(a->recordStatus == catalogue::CameraStatus::Maintenance);
    const Camera *c = list.find(QStringLiteral("c"));
    REQUIRE(c);
    CHECK_FALSE(c->hasAddress());

    // A camera that leaves the catalogue keeps the address that was set here; one without is gone.
    list.setCatalogue({});
    CHECK(list.find(QStringLiteral("a"))->name == QStringLiteral("typed by the operator"));
    CHECK(list.find(QStringLiteral("c")) == nullptr);
}

TEST_CASE("an address for a camera of the catalogue may share its call number with another centre",
          "[console][camera_list]")
{
    ConsoleFile file;
    CameraList list(*file.database);
    Camera own = aCamera("a", 107, "Talsi");
    Camera other = aCamera("b", 107, "Plungė");
    other.own = false;
    for (Camera *camera : {&own, &other}) {
        camera->inCatalogue = true;
        camera->main = {};
    }
    list.setCatalogue({own, other});
    other.main = url("rtsp://10.0.0.2/live");
    require(list.save(other));
    CHECK(list.find(QStringLiteral("b"))->hasAddress());
    // The own one answers to the number.
    CHECK(list.findByCallNumber(107)->id == QStringLiteral("a"));
}
