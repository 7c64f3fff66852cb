// SPDX-License-Identifier: EUPL-1.2
#include "app/base/stream_url.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <vector>

using namespace videoguard::base;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

StreamUrl parsed(const QString &address, UrlOrigin origin = UrlOrigin::Operator)
{
    const Result<StreamUrl> url = StreamUrl::parse(address, origin);
    INFO(address.toStdString());
    REQUIRE(url);
    return *url;
}

ErrorKind refusal(const QString &address, UrlOrigin origin = UrlOrigin::Operator)
{
    const Result<StreamUrl> url = StreamUrl::parse(address, origin);
    INFO(address.toStdString());
    REQUIRE_FALSE(url);
    CHECK_FALSE(url.error().cause.isEmpty());
    return url.error().kind;
}

} // namespace

TEST_CASE("user and password are split off an address however they are written", "[base][stream_url]")
{
    struct Example {
        const char *address;
        const char *user;
        const char *password;
        const char *rest;
    };
    const std::vector<Example> examples = {
        {"rtsp://10.0.0.7/main", "", "", "rtsp://10.0.0.7/main"},
        {"rtsp://admin:secret@10.0.0.7/main", "admin", "secret", "rtsp://10.0.0.7/main"},
        {"RTSP://admin:secret@Camera.Talsi.lv:8554/Main", "admin", "secret",
         "rtsp://camera.talsi.lv:8554/Main"},
        {"rtsps://admin@10.0.0.7/main", "admin", "", "rtsps://10.0.0.7/main"},
        {"rtsp://:secret@10.0.0.7/main", "", "secret", "rtsp://10.0.0.7/main"},
        {"rtsp://@10.0.0.7/main", "", "", "rtsp://10.0.0.7/main"},
        {"  rtsp://admin:secret@10.0.0.7  ", "admin", "secret", "rtsp://10.0.0.7"},
        // What the standard wants percent-encoded, encoded and raw.
        {"rtsp://admin:p%40ss%3Aw%2Frd%23%25@10.0.0.7/main", "admin", "p@ss:w/rd#%", "rtsp://10.0.0.7/main"},
        {"rtsp://admin:p@ss@10.0.0.7/main", "admin", "p@ss", "rtsp://10.0.0.7/main"},
        {"rtsp://admin:pass@@10.0.0.7/main", "admin", "pass@", "rtsp://10.0.0.7/main"},
        {"rtsp://admin:p:ss:@10.0.0.7/main", "admin", "p:ss:", "rtsp://10.0.0.7/main"},
        {"rtsp://admin:p/ss@10.0.0.7/main", "admin", "p/ss", "rtsp://10.0.0.7/main"},
        {"rtsp://admin:12/34@10.0.0.7/main", "admin", "12/34", "rtsp://10.0.0.7/main"},
        {"rtsp://admin:#1@10.0.0.7/main", "admin", "#1", "rtsp://10.0.0.7/main"},
        {"rtsp://admin:why?@10.0.0.7/main", "admin", "why?", "rtsp://10.0.0.7/main"},
        {"rtsp://admin:p@s:s/w#r?d@10.0.0.7:554/main", "admin", "p@s:s/w#r?d", "rtsp://10.0.0.7:554/main"},
        {"rtsp://admin:p@ss/w@camera.talsi.lv/main", "admin", "p@ss/w", "rtsp://camera.talsi.lv/main"},
        {"rtsp://admin:100%@10.0.0.7/main", "admin", "100%", "rtsp://10.0.0.7/main"},
        {"rtsp://admin:a+b c@10.0.0.7/main", "admin", "a+b c", "rtsp://10.0.0.7/main"},
        {"rtsp://admin:Šķēde€@10.0.0.7/main", "admin", "Šķēde€", "rtsp://10.0.0.7/main"},
        {"rtsp://dom%5Cadmin:x@10.0.0.7/main", "dom\\admin", "x", "rtsp://10.0.0.7/main"},
        // IPv6.
        {"rtsp://[2001:db8::7]:8554/main", "", "", "rtsp://[2001:db8::7]:8554/main"},
        {"rtsp://admin:secret@[2001:db8::7]:8554/main", "admin", "secret", "rtsp://[2001:db8::7]:8554/main"},
        {"rtsp://admin:p@s/s@[::1]/main", "admin", "p@s/s", "rtsp://[::1]/main"},
        {"rtsp://[2001:db8::7]:8554/live@2x", "", "", "rtsp://[2001:db8::7]:8554/live@2x"},
        // An '@' in the path is the camera's.
        {"rtsp://10.0.0.7/live@2x", "", "", "rtsp://10.0.0.7/live@2x"},
        {"rtsp://10.0.0.7:554/live@2x/main", "", "", "rtsp://10.0.0.7:554/live@2x/main"},
        {"rtsp://camera7:554/live@2x", "", "", "rtsp://camera7:554/live@2x"},
        {"rtsp://camera7/live@2x", "", "", "rtsp://camera7/live@2x"},
        {"rtsp://camera7/live:1@2x", "", "", "rtsp://camera7/live:1@2x"},
        {"rtsp://admin:secret@10.0.0.7/live@2x", "admin", "secret", "rtsp://10.0.0.7/live@2x"},
        {"rtsp://admin:secret@camera7/live@2x", "admin", "secret", "rtsp://camera7/live@2x"},
        {"http://10.0.0.7/mjpg?mail=a@b.lv", "", "", "http://10.0.0.7/mjpg?mail=a@b.lv"},
        {"http://camera.talsi.lv?x=a:b@c.lv", "", "", "http://camera.talsi.lv?x=a:b@c.lv"},
    };
    for (const Example &example : examples) {
        INFO(example.address);
        const Credentials credentials = StreamUrl::credentialsIn(text(example.address));
        CHECK(credentials.user == text(example.user));
        CHECK(credentials.password == text(example.password));
        CHECK(parsed(text(example.address)).toString() == text(example.rest));
    }
}

TEST_CASE("an address survives being written and read again", "[base][stream_url]")
{
    for (const char *address :
         {"rtsp://10.0.0.7/live@2x", "rtsp://[fe80::1%25eth0]/main", "rtsp://kamera-šilutė.lt/a b",
          "http://10.0.0.7/cgi?user=a&x=%26y", "rtsp://10.0.0.7/user=admin&channel=1"}) {
        const StreamUrl url = parsed(text(address));
        INFO(url.toString().toStdString());
        CHECK(parsed(url.toString()) == url);
    }
}

TEST_CASE("an address knows what it is", "[base][stream_url]")
{
    CHECK(parsed(text("rtsp://10.0.0.7")).isRtsp());
    CHECK(parsed(text("rtsps://10.0.0.7")).isRtsp());
    CHECK(parsed(text("rtsps://10.0.0.7")).isEncrypted());
    CHECK(parsed(text("https://10.0.0.7")).isEncrypted());
    CHECK_FALSE(parsed(text("http://10.0.0.7")).isEncrypted());
    CHECK_FALSE(parsed(text("http://10.0.0.7")).isFile());
    CHECK(parsed(text("rtsp://10.0.0.7:554/x")).host() == text("10.0.0.7"));
    CHECK(StreamUrl().isEmpty());
}

TEST_CASE("what is no address is refused with its reason", "[base][stream_url]")
{
    CHECK(refusal(QString()) == ErrorKind::Corrupt);
    CHECK(refusal(text("   ")) == ErrorKind::Corrupt);
    CHECK(refusal(text("10.0.0.7/main")) == ErrorKind::Corrupt);
    CHECK(refusal(text("rtsp:10.0.0.7")) == ErrorKind::Corrupt);
    CHECK(refusal(text("rtsp:///main")) == ErrorKind::Corrupt);
    CHECK(refusal(text("rtsp://admin:secret@/main")) == ErrorKind::Corrupt);
    CHECK(refusal(text("rtsp://10.0.0.7:99999/main")) == ErrorKind::Corrupt);
    CHECK(refusal(text("rtsp://[::1/main")) == ErrorKind::Corrupt);
    CHECK(refusal(text("rtsp://10.0.0.7/a\r\nAuthorization: x")) == ErrorKind::Corrupt);
    for (const char *other :
         {"ftp://10.0.0.7/a.mp4", "concat://a", "data://x", "javascript://x", "rtmp://10.0.0.7/x"})
        CHECK(refusal(text(other)) == ErrorKind::Unsupported);
}

TEST_CASE("a refusal never repeats the password", "[base][stream_url]")
{
    for (const char *address : {"rtsp://admin:Sw0rdfish@10.0.0.7:99999/x", "ftp://admin:Sw0rdfish@10.0.0.7/",
                                "rtsp://admin:Sw0rdfish@/main", "admin:Sw0rdfish@10.0.0.7/x?next=http://b",
                                "rtsp://admin:Sw0rdfish@[::1/main", "rtsp://admin:Sw0rdfish@a b/",
                                "http://10.0.0.7:x/?password=Sw0rdfish",
                                "rtsp://10.0.0.7:x/user=admin_password=Sw0rdfish_channel=1.sdp"}) {
        INFO(address);
        const Result<StreamUrl> url = StreamUrl::parse(text(address));
        if (url) {
            CHECK_FALSE(url->toLogString().contains(text("Sw0rdfish")));
            CHECK_FALSE(url->toString().contains(text("Sw0rdfish")));
        } else {
            CHECK_FALSE(describe(url.error()).contains(text("Sw0rdfish")));
        }
    }
}

TEST_CASE("an operator may open a local file by address and by path", "[base][stream_url]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("Talsi #1 100% @night.mp4"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK(parsed(path).isFile());
    CHECK(parsed(path).localFile() == path);
    CHECK(parsed(parsed(path).toString()).localFile() == path);
    CHECK(parsed(text("file:///C:/Video/a.mp4")).isFile());
    CHECK(refusal(folder.filePath(text("missing.mp4"))) == ErrorKind::Corrupt);
    CHECK(refusal(folder.path()) == ErrorKind::Corrupt);
    CHECK(refusal(text("D:\\Video\\missing.mp4")) == ErrorKind::Corrupt);
    CHECK(refusal(text("\\\\server\\share\\missing.mp4")) == ErrorKind::Corrupt);
}

TEST_CASE("a partner may name neither a local file nor a playlist", "[base][stream_url]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("a.mp4"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK(refusal(path, UrlOrigin::Partner) == ErrorKind::Corrupt);
    for (const char *address :
         {"file:///etc/passwd", "FILE:///etc/passwd", "file://localhost/etc/passwd",
          "file://server/share/a.mp4", "http://10.0.0.7/list.m3u8", "https://10.0.0.7/list.M3U",
          "http://10.0.0.7/list.m3u%38?x=1", "http://10.0.0.7/a.sdp", "http://10.0.0.7/a.ffconcat",
          "http://10.0.0.7/a.mpd", "rtsp://10.0.0.7/a.pls"}) {
        CHECK(refusal(text(address), UrlOrigin::Partner) == ErrorKind::Denied);
    }
    CHECK(refusal(text("file:/etc/passwd"), UrlOrigin::Partner) == ErrorKind::Corrupt);
    CHECK(refusal(text("concat:/etc/passwd|/etc/group"), UrlOrigin::Partner) == ErrorKind::Corrupt);
    CHECK_FALSE(parsed(text("rtsp://10.0.0.7/main"), UrlOrigin::Partner).isEmpty());
    CHECK_FALSE(parsed(text("rtsp://10.0.0.7/stream=0.sdp"), UrlOrigin::Partner).isEmpty());
}

TEST_CASE("the printed form of an address keeps what helps and hides what is secret", "[base][stream_url]")
{
    const std::vector<std::pair<const char *, const char *>> examples = {
        {"rtsp://admin:Sw0rdfish@10.0.0.7:554/live@2x?channel=1", "rtsp://10.0.0.7:554/live@2x?channel=1"},
        {"http://10.0.0.7/cgi?user=admin&password=Sw0rdfish&channel=1",
         "http://10.0.0.7/cgi?user=admin&password=***&channel=1"},
        {"http://10.0.0.7/cgi?loginuse=admin&loginpas=Sw0rdfish",
         "http://10.0.0.7/cgi?loginuse=admin&loginpas=***"},
        {"rtsp://10.0.0.7/user=admin&password=Sw0rdfish&channel=1",
         "rtsp://10.0.0.7/user=admin&password=***&channel=1"},
        {"http://10.0.0.7/a?monkey=1&keyframe=2", "http://10.0.0.7/a?monkey=1&keyframe=2"},
        // A user's name may look like a host without dots: then the rest may be the password.
        {"rtsp://admin:12/Sw0rdfish@camera7/main", "rtsp://admin:12/***"},
    };
    for (const auto &[address, printed] : examples)
        CHECK(parsed(text(address)).toLogString() == text(printed));
}

TEST_CASE("a password in the path or query is taken out, and put back only for opening", "[base][stream_url]")
{
    struct Example {
        const char *address;
        const char *stored;
    };
    const std::vector<Example> examples = {
        {"http://10.0.0.7/cgi?user=admin&password=Sw0rd%20fish&channel=1",
         "http://10.0.0.7/cgi?user=admin&password=%7Bpassword%7D&channel=1"},
        {"rtsp://10.0.0.7/user=admin_password=Sw0rd%20fish_channel=1_stream=0.sdp",
         "rtsp://10.0.0.7/user=admin_password=%7Bpassword%7D_channel=1_stream=0.sdp"},
        {"http://10.0.0.7/video.cgi?loginuse=admin&loginpas=Sw0rd%20fish",
         "http://10.0.0.7/video.cgi?loginuse=admin&loginpas=%7Bpassword%7D"},
    };
    for (const Example &example : examples) {
        INFO(example.address);
        const StreamUrl url = parsed(text(example.address));
        CHECK(url.toString() == text(example.stored));
        CHECK(url.wantsPasswordInside());
        CHECK_FALSE(url.toLogString().contains(text("fish")));
        const Credentials credentials = StreamUrl::credentialsIn(text(example.address));
        CHECK(credentials.password == text("Sw0rd fish"));
        const StreamUrl filled = url.filledWith(credentials);
        CHECK(filled.toString() == text(example.address));
        CHECK_FALSE(filled.toLogString().contains(text("fish")));
        // What was stored is read again as the same address, without a password.
        CHECK(parsed(url.toString()) == url);
        CHECK(StreamUrl::credentialsIn(url.toString()).isEmpty());
    }
    CHECK_FALSE(parsed(text("rtsp://10.0.0.7/main?channel=1")).wantsPasswordInside());
}
