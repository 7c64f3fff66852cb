// SPDX-License-Identifier: EUPL-1.2
#include "app/base/log.h"
#include "app/base/stream_url.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

using namespace videoguard::base;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("a secret does not survive in any text it is known to appear in", "[base][redaction]")
{
    const char *texts[] = {
        "open rtsp://admin:Sw0rdfish@10.0.0.7/main failed",
        "rtsp://admin:Sw0rdfish@10.0.0.7/main,rtsp://root:Sw0rdfish@10.0.0.8/main",
        "a rtsp://10.0.0.6/x b rtsps://u:Sw0rdfish@10.0.0.7/x c http://u:Sw0rdfish@h/x d",
        "one\nrtsp://admin:Sw0rdfish@10.0.0.7\nhttp://admin:Sw0rdfish@10.0.0.8\n",
        "'rtsp://admin:Sw0rdfish@10.0.0.7/main'",
        "<a href=\"http://admin:Sw0rdfish@10.0.0.7/\">",
        "rtsp://admin:x@Sw0rdfish@10.0.0.7/main",
        "rtsp://admin:x/Sw0rdfish@10.0.0.7/main",
        "rtsp://admin:x#Sw0rdfish@10.0.0.7/main",
        "rtsp://admin:x?Sw0rdfish@camera7/main",
        "rtsp://admin:12/Sw0rdfish@camera7/main",
        "rtsp://admin:x@y/Sw0rdfish@camera7/main",
        "rtsp://admin:x Sw0rdfish@10.0.0.7/main",
        "rtsp://admin:x'Sw0rdfish@10.0.0.7/main",
        "rtsp://:Sw0rdfish@10.0.0.7/main",
        "rtsp://admin:Sw0rdfish@[2001:db8::7]/main",
        "rtsp://admin:Sw0rdfish@/main",
        "HTTP://ADMIN:Sw0rdfish@HOST/",
        "http://10.0.0.7/cgi-bin/mjpg?user=admin&password=Sw0rdfish",
        "http://10.0.0.7/cgi?user=admin&pwd=Sw0rdfish&channel=1",
        "http://10.0.0.7/cgi?loginuse=admin&loginpas=Sw0rdfish",
        "http://10.0.0.7/cgi?usr=admin&usr_pwd=Sw0rdfish",
        "http://10.0.0.7/cgi?userpassword=Sw0rdfish",
        "http://10.0.0.7/cgi?AccessToken=Sw0rdfish",
        "http://10.0.0.7/cgi?api_key=Sw0rdfish&apikey=Sw0rdfish",
        "http://10.0.0.7/cgi?X-Amz-Signature=Sw0rdfish",
        "rtsp://10.0.0.7:554/user=admin&password=Sw0rdfish&channel=1&stream=0.sdp?",
        "rtsp://10.0.0.7:554/user=admin_password=Sw0rdfish_channel=1_stream=0.sdp?real_stream",
        "GET / HTTP/1.1\r\nAuthorization: Basic Sw0rdfish\r\nHost: a",
        "DESCRIBE rtsp://h/ RTSP/1.0\r\nauthorization: Digest username=\"a\", response=\"Sw0rdfish\"\r\n",
        "Proxy-Authorization: Bearer Sw0rdfish",
        "sent Basic Sw0rdfish= to the camera",
        "Digest username=\"admin\", realm=\"cam\", response=\"Sw0rdfish\"",
        "{\"user\":\"admin\",\"password\":\"Sw0rdfish\"}",
        "{\"password\" : \"two words Sw0rdfish\"}",
        "password=Sw0rdfish",
        "password = 'my Sw0rdfish'",
        "user: admin, password: Sw0rdfish, host: 10.0.0.7",
        "VIDEOGUARD_PASSWORD=Sw0rdfish",
    };
    for (const char *one : texts) {
        const QString masked = redacted(text(one));
        INFO(one << "\n-> " << masked.toStdString());
        CHECK_FALSE(masked.contains(text("Sw0rdfish")));
        CHECK(masked.contains(text("***")));
        CHECK(redacted(masked) == masked);
    }
}

TEST_CASE("a text without a secret stays as it is", "[base][redaction]")
{
    for (const char *one : {
             "open rtsp://10.0.0.7:554/live@2x failed: 404 Not Found",
             "rtsp://camera7/live@2x",
             "rtsp://[::1]:8554/live@2x",
             "camera7: rtsp://camera7.talsi.lv/main, mail to a@b.lv",
             "http://10.0.0.7/a?channel=1&subtype=0&keyframe=1",
             "the password was refused",
             "Basic authentication is asked for",
             "a=b; c:d; Liepāja @ 12:00",
             "",
         }) {
        CHECK(redacted(text(one)) == text(one));
    }
}

TEST_CASE("what surrounds a secret can still be read", "[base][redaction]")
{
    CHECK(redacted(text("open rtsp://admin:x@10.0.0.7/main: refused")) ==
          text("open rtsp://***@10.0.0.7/main: refused"));
    CHECK(redacted(text("http://u:p@10.0.0.7/live@2x")) == text("http://***@10.0.0.7/live@2x"));
    CHECK(redacted(text("http://h/?a=1&pwd=x&b=2")) == text("http://h/?a=1&pwd=***&b=2"));
}

TEST_CASE("the log of a running program hides a secret", "[base][log]")
{
    // A child, because the handler is installed once for the whole program.
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    child.setArguments({text("[log-of-a-child]")});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(text("QT_LOGGING_RULES"));
    environment.remove(text("QT_MESSAGE_PATTERN"));
    child.setProcessEnvironment(environment);
    child.start();
    REQUIRE(child.waitForFinished(60000));
    REQUIRE(child.exitCode() == 0);
    const QString log = QString::fromLocal8Bit(child.readAllStandardError());
    INFO(log.toStdString());
    CHECK(log.contains(text("W videoguard.media: open rtsp://***@10.0.0.7/main failed")));
    CHECK(log.contains(text("C videoguard.ui: password=***")));
    CHECK_FALSE(log.contains(text("Sw0rdfish")));
    CHECK_FALSE(log.contains(text("below the default level")));
}

TEST_CASE("writes a log with secrets for another test", "[.][log-of-a-child]")
{
    installRedactingLog();
    qCWarning(logMedia, "open rtsp://admin:Sw0rdfish@10.0.0.7/main failed");
    qCCritical(logUi) << "password=Sw0rdfish";
    qCInfo(logAccess).noquote() << text("Authorization: Basic Sw0rdfish");
    qCDebug(logMedia, "below the default level");
    qWarning("http://10.0.0.7/?token=Sw0rdfish");
}
