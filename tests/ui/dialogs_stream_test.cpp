// SPDX-License-Identifier: EUPL-1.2
#include "tests/console/streams_fixture.h"
#include "ui/wall/certificate_dialog.h"
#include "ui/wall/form_parts.h"
#include "ui/wall/open_stream_dialog.h"
#include "ui/wall/password_dialog.h"
#include "ui/wall/snapshot.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace videoguard;
using namespace videoguard::test;
using namespace videoguard::wall;
using media::StreamState;
using Outcome = ProbeFindings::Outcome;
using namespace std::chrono_literals;

namespace {

const char kSub[] = "sub_h264_640x360p15_gym.mp4";

template<typename T>
T &part(QWidget &dialog, const char *name)
{
    T *found = dialog.findChild<T *>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

QString textOf(QWidget &dialog, const char *name)
{
    return part<QLineEdit>(dialog, name).text();
}

/// All notes that stand under fields now.
QStringList notes(const QWidget &dialog)
{
    QStringList texts;
    for (const FieldNote *note : dialog.findChildren<FieldNote *>()) {
        if (!note->text().isEmpty() && note->isFault())
            texts += note->text();
    }
    return texts;
}

QLineEdit &address(OpenStreamDialog &dialog)
{
    return *part<QComboBox>(dialog, "address").lineEdit();
}

ProbeFindings findings(StreamState state, base::ErrorKind kind = base::ErrorKind::Cancelled,
                       bool password = true)
{
    ProbeFacts facts;
    facts.status.state = state;
    facts.status.errorKind = kind;
    facts.triedPassword = password;
    facts.host = QStringLiteral("192.0.2.7");
    if (state == StreamState::Live)
        facts.firstPicture = 240ms;
    return probeFindings(facts);
}

} // namespace

TEST_CASE("every way a test can end has its own sentence and its own advice", "[open_stream]")
{
    using base::ErrorKind;
    const std::vector<ProbeFindings> failures = {
        findings(StreamState::Refused),
        findings(StreamState::Refused, ErrorKind::Denied, false),
        findings(StreamState::Untrusted),
        findings(StreamState::NotFound),
        findings(StreamState::Unsupported),
        findings(StreamState::NoVideo),
        findings(StreamState::Retrying, ErrorKind::Timeout),
        findings(StreamState::Retrying, ErrorKind::Unreachable),
        findings(StreamState::Retrying, ErrorKind::Corrupt),
        findings(StreamState::Retrying, ErrorKind::Full),
        findings(StreamState::Retrying, ErrorKind::Internal),
    };
    QStringList sentences;
    QStringList advice;
    for (const ProbeFindings &found : failures) {
        INFO(found.sentence.toStdString());
        CHECK(found.outcome == Outcome::Failed);
        CHECK_FALSE(found.sentence.isEmpty());
        CHECK_FALSE(found.advice.isEmpty());
        sentences += found.sentence;
        advice += found.advice;
    }
    CHECK(sentences.removeDuplicates() == 0);
    CHECK(advice.removeDuplicates() == 0);
    CHECK(findings(StreamState::Live).outcome == Outcome::Good);
    CHECK(findings(StreamState::Live).firstPicture == QStringLiteral("after 240 ms"));
    CHECK(findings(StreamState::Connecting).outcome == Outcome::Running);
    CHECK(findings(StreamState::Stalled).outcome == Outcome::Running);
}

TEST_CASE("a pasted address is taken apart at once", "[open_stream]")
{
    Streams streams;
    OpenStreamDialog dialog(streams.cameras, streams.secrets);
    dialog.show();
    QApplication::clipboard()->setText(QStringLiteral("rtsp://admin:pa%40ss@192.0.2.7:554/h264/ch1"));
    address(dialog).setFocus();
    QTest::keyClick(&address(dialog), Qt::Key_V, Qt::ControlModifier);
    CHECK(address(dialog).text() == QStringLiteral("rtsp://192.0.2.7:554/h264/ch1"));
    CHECK(textOf(dialog, "user") == QStringLiteral("admin"));
    CHECK(textOf(dialog, "password") == QStringLiteral("pa@ss"));
    CHECK(part<QLineEdit>(dialog, "password").echoMode() == QLineEdit::Password);
    // The password cannot be brought back into sight by undoing.
    address(dialog).undo();
    CHECK_FALSE(address(dialog).text().contains(QStringLiteral("pa")));
}

TEST_CASE("a typed password may hold an @: the address is taken apart when its typing ends", "[open_stream]")
{
    Streams streams;
    OpenStreamDialog dialog(streams.cameras, streams.secrets);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    address(dialog).setFocus();
    QTest::keyClicks(&address(dialog), QStringLiteral("rtsp://root:p@ss@192.0.2.7/live"));
    CHECK(textOf(dialog, "user").isEmpty());
    part<QLineEdit>(dialog, "user").setFocus();
    CHECK(address(dialog).text() == QStringLiteral("rtsp://192.0.2.7/live"));
    CHECK(textOf(dialog, "user") == QStringLiteral("root"));
    CHECK(textOf(dialog, "password") == QStringLiteral("p@ss"));
}

TEST_CASE("the answer is a camera without a password, and the credentials beside it", "[open_stream]")
{
    Streams streams;
    OpenStreamDialog dialog(streams.cameras, streams.secrets);
    dialog.setAddress(QStringLiteral("rtsp://admin:geheim@192.0.2.7/main"));
    part<QLineEdit>(dialog, "sub").setText(QStringLiteral("rtsp://admin:geheim@192.0.2.7/sub"));
    part<QLineEdit>(dialog, "name").setText(QStringLiteral("Autoosta"));
    part<QLineEdit>(dialog, "number").setText(QStringLiteral("104"));
    part<QComboBox>(dialog, "transport").setCurrentIndex(1);
    dialog.accept();
    REQUIRE(dialog.QDialog::result() == QDialog::Accepted);
    const OpenedStream &opened = dialog.result();
    CHECK(opened.camera.main.toString() == QStringLiteral("rtsp://192.0.2.7/main"));
    CHECK(opened.camera.sub.toString() == QStringLiteral("rtsp://192.0.2.7/sub"));
    CHECK(opened.camera.name == QStringLiteral("Autoosta"));
    CHECK(opened.camera.callNumber == 104);
    CHECK(opened.camera.transport == media::Transport::Tcp);
    CHECK_FALSE(opened.camera.allowUntrustedCertificate);
    CHECK(opened.credentials == base::Credentials{QStringLiteral("admin"), QStringLiteral("geheim")});
    require(streams.cameras.save(opened.camera));
}

TEST_CASE("what cannot be opened is said under its field and keeps the dialog", "[open_stream]")
{
    Streams streams;
    const QString taken = streams.add(QStringLiteral("rtsp://192.0.2.1/a"));
    console::Camera camera = *streams.cameras.find(taken);
    camera.callNumber = 107;
    require(streams.cameras.save(camera));
    OpenStreamDialog dialog(streams.cameras, streams.secrets);
    const auto refuses = [&](const QString &part) {
        dialog.accept();
        const QStringList said = notes(dialog);
        INFO(said.join(QLatin1Char('|')).toStdString());
        CHECK(said.size() == 1);
        CHECK(said.join(QString()).contains(part));
        CHECK(dialog.QDialog::result() != QDialog::Accepted);
    };
    refuses(QStringLiteral("Enter the address"));
    dialog.setAddress(QStringLiteral("gopher://192.0.2.7/x"));
    refuses(QStringLiteral("cannot be opened"));
    dialog.setAddress(QStringLiteral("what is this"));
    refuses(QStringLiteral("not an address"));
    dialog.setAddress(QStringLiteral("rtsp://192.0.2.7/x"));
    part<QLineEdit>(dialog, "number").setText(QStringLiteral("107"));
    refuses(QStringLiteral("has this number"));
    part<QLineEdit>(dialog, "number").setText(QStringLiteral("0"));
    refuses(QStringLiteral("between 1 and 9999"));
    part<QLineEdit>(dialog, "number").setText(QStringLiteral("108"));
    part<QLineEdit>(dialog, "sub").setText(QStringLiteral("nonsense"));
    refuses(QStringLiteral("not an address"));
    part<QLineEdit>(dialog, "sub").clear();
    part<QLineEdit>(dialog, "password").setText(QStringLiteral("x"));
    refuses(QStringLiteral("without a user name"));
    part<QLineEdit>(dialog, "user").setText(QStringLiteral("admin"));
    dialog.accept();
    CHECK(dialog.QDialog::result() == QDialog::Accepted);
}

TEST_CASE("a known address opens its own camera again", "[open_stream]")
{
    Streams streams;
    const QString known =
        streams.add(QStringLiteral("rtsp://192.0.2.1/a"), QStringLiteral("rtsp://192.0.2.1/b"));
    OpenStreamDialog dialog(streams.cameras, streams.secrets);
    CHECK(part<QComboBox>(dialog, "address").findText(QStringLiteral("rtsp://192.0.2.1/a")) >= 0);
    dialog.setAddress(QStringLiteral("rtsp://192.0.2.1/a"));
    CHECK(textOf(dialog, "sub") == QStringLiteral("rtsp://192.0.2.1/b"));
    dialog.accept();
    CHECK(dialog.result().camera == *streams.cameras.find(known));
    CHECK(dialog.result().credentials.isEmpty());
}

TEST_CASE("a camera that is changed keeps its id, and gives no other its address", "[open_stream]")
{
    Streams streams;
    const QString id = streams.add(QStringLiteral("rtsp://192.0.2.1/a"));
    (void)streams.add(QStringLiteral("rtsp://192.0.2.2/b"));
    OpenStreamDialog dialog(streams.cameras, streams.secrets);
    dialog.setCamera(*streams.cameras.find(id));
    dialog.setAddress(QStringLiteral("rtsp://192.0.2.2/b"));
    dialog.accept();
    CHECK(notes(dialog).join(QString()).contains(QStringLiteral("This is the address of camera")));
    dialog.setAddress(QStringLiteral("rtsp://192.0.2.3/c"));
    dialog.accept();
    REQUIRE(dialog.QDialog::result() == QDialog::Accepted);
    CHECK(dialog.result().camera.id == id);
    CHECK(dialog.result().camera.main.toString() == QStringLiteral("rtsp://192.0.2.3/c"));
}

TEST_CASE("the test of a good camera shows what it sends", "[open_stream]")
{
    Streams streams;
    streams.serve(mountOf("/main", "main_h265_1080p25_lobby.mp4") +
                  mountOf("/sub", "sub_h264_aac_640x360p15_carpark.mp4"));
    OpenStreamDialog dialog(streams.cameras, streams.secrets);
    dialog.show();
    dialog.setAddress(streams.server.url(QStringLiteral("/main")));
    part<QLineEdit>(dialog, "sub").setText(streams.server.url(QStringLiteral("/sub")));
    QTest::mouseClick(&part<QPushButton>(dialog, "test"), Qt::LeftButton);
    REQUIRE(waitFor([&] {
        return dialog.probe().findings().outcome == Outcome::Good &&
               dialog.probe(true).findings().outcome == Outcome::Good &&
               !dialog.probe().findings().bitrate.isEmpty();
    }));
    const ProbeFindings &found = dialog.probe().findings();
    CHECK(found.codec.startsWith(QStringLiteral("H.265")));
    CHECK(found.picture == QStringLiteral("1920×1080, 25 frames/s"));
    CHECK(found.transport == QStringLiteral("RTSP/TCP, not encrypted"));
    CHECK(found.sound == QStringLiteral("None"));
    CHECK(found.firstPicture.startsWith(QStringLiteral("after ")));
    CHECK_FALSE(dialog.probe().picture().isNull());
    CHECK(dialog.probe(true).findings().sound == QStringLiteral("The stream carries sound"));
    // Closing gives the camera its place back.
    dialog.reject();
    CHECK(waitFor([&] { return streams.server.figure(QStringLiteral("connections")) == 0; }));
}

TEST_CASE("the test tries a wrong password once, and the right one after it", "[open_stream]")
{
    Streams streams;
    streams.serve(mountOf("/gym", kSub), QStringLiteral("operator"), QStringLiteral("geheim"));
    OpenStreamDialog dialog(streams.cameras, streams.secrets);
    dialog.show();
    dialog.setAddress(streams.server.url(QStringLiteral("/gym")));
    QPushButton &test = part<QPushButton>(dialog, "test");
    test.click();
    REQUIRE(waitFor([&] { return dialog.probe().findings().outcome == Outcome::Failed; }));
    CHECK(dialog.probe().findings().sentence.contains(QStringLiteral("asks for")));
    CHECK_FALSE(dialog.probe().isRunning());
    part<QLineEdit>(dialog, "user").setText(QStringLiteral("operator"));
    part<QLineEdit>(dialog, "password").setText(QStringLiteral("wrong"));
    test.click();
    REQUIRE(waitFor([&] { return dialog.probe().findings().sentence.contains(QStringLiteral("refused")); }));
    const double refused = streams.server.figure(QStringLiteral("refused"));
    CHECK_FALSE(waitFor([&] { return streams.server.figure(QStringLiteral("refused")) > refused; }, 1500ms));
    part<QLineEdit>(dialog, "password").setText(QStringLiteral("geheim"));
    test.click();
    CHECK(waitFor([&] { return dialog.probe().findings().outcome == Outcome::Good; }));
}

TEST_CASE("a missing stream and a dead address are told apart", "[open_stream]")
{
    Streams streams;
    streams.serve(mountOf("/gym", kSub));
    OpenStreamDialog dialog(streams.cameras, streams.secrets);
    dialog.setAddress(streams.server.url(QStringLiteral("/none")));
    part<QPushButton>(dialog, "test").click();
    REQUIRE(waitFor([&] { return dialog.probe().findings().outcome == Outcome::Failed; }));
    CHECK(dialog.probe().findings().sentence.contains(QStringLiteral("no such stream")));
    dialog.setAddress(QStringLiteral("rtsp://127.0.0.1:9/gym"));
    part<QPushButton>(dialog, "test").click();
    REQUIRE(waitFor(
        [&] { return dialog.probe().findings().sentence.contains(QStringLiteral("cannot be reached")); }));
}

TEST_CASE("the password dialog answers with what was typed, by keys alone", "[password_dialog]")
{
    Streams streams;
    PasswordDialog dialog(QStringLiteral("203 Sabile"), QStringLiteral("admin"), streams.secrets);
    dialog.show();
    // The user is known: the password has the focus.
    QLineEdit &password = part<QLineEdit>(dialog, "password");
    CHECK(dialog.focusWidget() == &password);
    QTest::keyClicks(&password, QStringLiteral("s3cret"));
    CHECK(password.echoMode() == QLineEdit::Password);
    part<QToolButton>(dialog, "showPassword").click();
    CHECK(password.echoMode() == QLineEdit::Normal);
    QTest::keyClick(&password, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.credentials() == base::Credentials{QStringLiteral("admin"), QStringLiteral("s3cret")});
    CHECK_FALSE(dialog.keep());
}

TEST_CASE("without a user name nothing is tried", "[password_dialog]")
{
    Streams streams;
    PasswordDialog dialog(QStringLiteral("203 Sabile"), QString(), streams.secrets);
    dialog.show();
    QTest::keyClick(&part<QLineEdit>(dialog, "user"), Qt::Key_Return);
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(notes(dialog).size() == 1);
    CHECK(part<QLineEdit>(dialog, "user").accessibleDescription().contains(QStringLiteral("user name")));
}

TEST_CASE("an encrypted file needs a long passphrase, twice the same", "[password_dialog]")
{
    Streams streams;
    PasswordDialog dialog(QStringLiteral("203 Sabile"), QStringLiteral("admin"), streams.secrets);
    dialog.show();
    part<QLineEdit>(dialog, "password").setText(QStringLiteral("x"));
    REQUIRE(streams.secrets.place() == access::Secrets::Place::Memory);
    part<QComboBox>(dialog, "keep").setCurrentIndex(1);
    CHECK(dialog.keep());
    QLineEdit &passphrase = *part<QWidget>(dialog, "passphrase").findChild<QLineEdit *>();
    QLineEdit &again = *part<QWidget>(dialog, "passphraseRepeat").findChild<QLineEdit *>();
    CHECK(passphrase.isVisible());
    passphrase.setText(QStringLiteral("short"));
    dialog.accept();
    CHECK(notes(dialog).join(QString()).contains(QStringLiteral("too short")));
    passphrase.setText(QStringLiteral("correct horse battery"));
    again.setText(QStringLiteral("correct horse batterie"));
    dialog.accept();
    CHECK(notes(dialog).join(QString()).contains(QStringLiteral("differ")));
    again.setText(QStringLiteral("correct horse battery"));
    dialog.accept();
    CHECK(dialog.QDialog::result() == QDialog::Accepted);
    CHECK(streams.secrets.encryptedFileExists());
    CHECK(streams.secrets.place() == access::Secrets::Place::EncryptedFile);
}

TEST_CASE("no key that comes by itself trusts a certificate", "[certificate_dialog]")
{
    media::StreamStatus status;
    status.state = StreamState::Untrusted;
    status.cause = QStringLiteral("self signed certificate");
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Space}) {
        CertificateDialog dialog(QStringLiteral("203 Sabile"), QStringLiteral("192.0.2.7"), status);
        dialog.show();
        QTest::keyClick(dialog.focusWidget(), key);
        CHECK_FALSE(dialog.isVisible());
        CHECK(dialog.result() == QDialog::Rejected);
    }
    CertificateDialog dialog(QStringLiteral("203 Sabile"), QStringLiteral("192.0.2.7"), status);
    CHECK(part<QLabel>(dialog, "certificateCause").text().contains(status.cause));
    part<QPushButton>(dialog, "trust").click();
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("a snapshot is the whole picture of the stream, in a file and in the clipboard", "[snapshot]")
{
    Streams streams;
    streams.serve(mountOf("/main", "main_h265_1080p25_lobby.mp4"));
    const QString id = streams.add(streams.server.url(QStringLiteral("/main")));
    console::StreamPool pool(streams.cameras, streams.secrets);
    console::TileFeed feed(pool, streams.cameras);
    feed.setDemand(demandOf(320));
    feed.setCamera(id);
    media::Picture painted;
    base::SteadyTime paintedAt{};
    QObject::connect(&feed, &console::TileFeed::pictureReady, &feed, [&] {
        painted = feed.take();
        paintedAt = base::systemClock().steady();
    });
    REQUIRE(waitFor([&] { return !painted.isNull() && feed.status().state == StreamState::Live; }));
    const QTemporaryDir folder;
    SnapshotTaker taker;
    taker.setFolder(folder.path());
    QSignalSpy said(&taker, &SnapshotTaker::said);
    QSignalSpy saved(&taker, &SnapshotTaker::saved);
    taker.take(&feed, *streams.cameras.find(id), painted, SnapshotTaker::Target::Both);
    REQUIRE(waitFor([&] { return saved.size() == 1; }));
    const QImage image(saved[0][0].toString());
    CHECK(image.size() == QSize(1920, 1080));
    CHECK(image.text(QStringLiteral("Picture")) == QStringLiteral("full size"));
    CHECK(image.text(QStringLiteral("Local Time")).endsWith(QStringLiteral("+00:00")));
    CHECK(QApplication::clipboard()->image().size() == QSize(1920, 1080));
    CHECK_FALSE(said[0][1].toBool());

    // A stream that sends nothing more: what stands on the tile is taken, and said.
    (void)streams.server.control(QStringLiteral("stall /main"));
    REQUIRE(waitFor([&] { return base::systemClock().steady() - paintedAt > 400ms; }));
    taker.setPatience(300ms);
    taker.take(&feed, *streams.cameras.find(id), painted, SnapshotTaker::Target::File);
    REQUIRE(waitFor([&] { return saved.size() == 2; }));
    CHECK(QImage(saved[1][0].toString()).size() == painted.image.size());
    // On a busy machine the three seconds may have passed by now.
    const QString second = said[1][0].toString();
    CHECK((second.contains(QStringLiteral("as it is shown")) ||
           second.contains(QStringLiteral("not current"))));
    CHECK(said[1][1].toBool());

    taker.take(nullptr, *streams.cameras.find(id), {}, SnapshotTaker::Target::File);
    REQUIRE(said.size() == 3);
    CHECK(said[2][0].toString().contains(QStringLiteral("no picture")));
}
