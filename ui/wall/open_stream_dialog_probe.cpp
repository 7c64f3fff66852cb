// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/open_stream_dialog_probe.h"

#include <QCoreApplication>
#include <QLocale>

namespace videoguard::wall {

using base::ErrorKind;
using media::StreamState;
using widgets::Mark;
using Outcome = ProbeFindings::Outcome;

namespace {

// One translation context for everything a connection test can say.
struct Test {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

constexpr std::chrono::milliseconds kTick{250};
/// Longer than the connect deadline plus the wait for a picture, so that the stream's own finding comes
/// first.
constexpr std::chrono::seconds kNoPictureLimit{25};
constexpr std::chrono::seconds kWholeLimit{60};

void fail(ProbeFindings &findings, Mark mark, const QString &sentence, const QString &advice)
{
    findings.outcome = Outcome::Failed;
    findings.mark = mark;
    findings.sentence = sentence;
    findings.advice = advice;
}

void lost(ProbeFindings &findings, const ProbeFacts &facts)
{
    const QString &host = facts.host;
    if (facts.status.everLive) {
        fail(findings, Mark::Retrying, Test::tr("The connection was lost."),
             Test::tr("Pictures came and stopped. Check the network on the way to %1.").arg(host));
        return;
    }
    switch (facts.status.errorKind) {
    case ErrorKind::Timeout:
        fail(findings, Mark::Unreachable, Test::tr("%1 does not answer in time.").arg(host),
             Test::tr("Check that the camera has power, that this workstation reaches its network, and the "
                      "port after "
                      "the host. Behind a firewall, try the HTTP tunnel."));
        return;
    case ErrorKind::Unreachable:
        fail(findings, Mark::Unreachable, Test::tr("%1 cannot be reached.").arg(host),
             Test::tr("Check the address and the port, and that the camera has power and network."));
        return;
    case ErrorKind::Corrupt:
        fail(findings, Mark::Unsupported, Test::tr("%1 answers, but not as a camera does.").arg(host),
             Test::tr("Another service may lie behind this port. Cameras mostly use port 554."));
        return;
    case ErrorKind::Full:
        fail(findings, Mark::Unreachable, Test::tr("%1 gives no further connections.").arg(host),
             Test::tr("Cameras serve only a few viewers at once. Close the stream elsewhere, or use the sub "
                      "stream."));
        return;
    default:
        fail(findings, Mark::Unreachable, Test::tr("The connection to %1 failed.").arg(host),
             Test::tr("The technical cause below says more."));
    }
}

void judge(ProbeFindings &findings, const ProbeFacts &facts)
{
    const media::StreamStatus &status = facts.status;
    const int seconds =
        static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(facts.elapsed).count());
    switch (status.state) {
    case StreamState::Refused:
        if (facts.triedPassword)
            fail(findings, Mark::Refused, Test::tr("The camera refused the user name or the password."),
                 Test::tr("Correct them and test again. No further attempt is made by itself, so that the "
                          "camera does "
                          "not lock the account."));
        else
            fail(findings, Mark::Refused, Test::tr("The camera asks for a user name and a password."),
                 Test::tr("Enter those that are set up in the camera, and test again."));
        return;
    case StreamState::Untrusted:
        fail(findings, Mark::Refused, Test::tr("The camera's certificate is not trusted."),
             Test::tr("The connection could be to somebody else. Review the certificate before you go on."));
        return;
    case StreamState::NotFound:
        fail(findings, Mark::NoVideo, Test::tr("The camera answers, but has no such stream."),
             Test::tr("Check the path after the host: the camera's manual or its web page names it."));
        return;
    case StreamState::Unsupported:
        fail(findings, Mark::Unsupported, Test::tr("This console cannot decode the stream."),
             Test::tr("Set the camera to H.264 or H.265, and test again."));
        return;
    case StreamState::NoVideo:
        fail(findings, Mark::NoVideo, Test::tr("Connected, but no picture arrives."),
             Test::tr(
                 "The stream has no video, or none that could be decoded. Check the stream's settings in the "
                 "camera."));
        return;
    case StreamState::Retrying:
        lost(findings, facts);
        return;
    case StreamState::Stalled:
        findings.mark = Mark::Stalled;
        findings.sentence = Test::tr("The picture stands still.");
        findings.advice = Test::tr("The connection is open, but nothing has arrived for more than 3 s.");
        return;
    case StreamState::Live:
    case StreamState::Standby:
    case StreamState::Ended:
        if (facts.firstPicture) {
            findings.outcome = Outcome::Good;
            findings.mark = status.damaged ? Mark::Stalled : Mark::Live;
            findings.sentence = status.damaged ? Test::tr("The picture is here, but data is lost on the way.")
                                               : Test::tr("The picture is here.");
            if (status.damaged)
                findings.advice = Test::tr("Try TCP if the network loses packets.");
            return;
        }
        [[fallthrough]];
    case StreamState::Connecting:
    case StreamState::Stopped:
        break;
    }
    if (facts.gaveUp) {
        fail(findings, Mark::NoVideo, Test::tr("No picture within %n s.", nullptr, seconds),
             Test::tr("Check the stream's settings in the camera, or try another transport."));
        return;
    }
    findings.mark = Mark::Connecting;
    if (status.codec != media::Codec::None)
        findings.sentence =
            Test::tr("Connected, waiting for the first whole picture for %n s", nullptr, seconds);
    else
        findings.sentence = Test::tr("Connecting for %n s", nullptr, seconds);
}

QString pictureWords(const media::StreamStatus &status)
{
    if (status.size.isEmpty())
        return {};
    const QString size = QStringLiteral("%1×%2").arg(status.size.width()).arg(status.size.height());
    if (status.fps <= 0)
        return Test::tr("%1, frame rate unknown").arg(size);
    return Test::tr("%1, %2 frames/s").arg(size, QLocale().toString(status.fps, 'g', 4));
}

QString bitrateWords(double kbps)
{
    if (kbps <= 0)
        return {};
    return kbps < 1000 ? Test::tr("%1 kbit/s").arg(QLocale().toString(kbps, 'f', 0))
                       : Test::tr("%1 Mbit/s").arg(QLocale().toString(kbps / 1000, 'f', 1));
}

} // namespace

ProbeFindings probeFindings(const ProbeFacts &facts)
{
    const media::StreamStatus &status = facts.status;
    ProbeFindings findings;
    judge(findings, facts);
    if (findings.outcome == Outcome::Failed)
        findings.cause = status.cause;
    findings.codec = status.codecName;
    findings.picture = pictureWords(status);
    if (!status.transport.isEmpty())
        findings.transport = status.encrypted ? Test::tr("%1, encrypted").arg(status.transport)
                                              : Test::tr("%1, not encrypted").arg(status.transport);
    if (status.hasAudio)
        findings.sound = Test::tr("The stream carries sound");
    else if (status.codec != media::Codec::None)
        findings.sound = Test::tr("None");
    if (facts.firstPicture)
        findings.firstPicture =
            Test::tr("after %1 ms")
                .arg(QLocale().toString(static_cast<qlonglong>(facts.firstPicture->count())));
    findings.bitrate = bitrateWords(facts.statistics.bitrate_kbps);
    return findings;
}

StreamProbe::StreamProbe(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &StreamProbe::look);
}

StreamProbe::~StreamProbe()
{
    retire();
}

void StreamProbe::start(const media::StreamRequest &request, const base::Credentials &credentials,
                        QSize pictureBox)
{
    retire();
    m_facts = {};
    m_facts.host = request.url.isFile() ? request.url.localFile() : request.url.host();
    m_facts.triedPassword = !credentials.isEmpty();
    m_picture = {};
    m_startedAt = base::systemClock().steady();
    m_stream = std::make_unique<media::LiveStream>(request);
    m_output = m_stream->addOutput();
    connect(m_stream.get(), &media::LiveStream::statusChanged, this, &StreamProbe::look);
    connect(m_stream.get(), &media::LiveStream::statisticsChanged, this, &StreamProbe::look);
    connect(m_output.get(), &media::PictureOutput::pictureReady, this, &StreamProbe::takePicture);
    m_output->setDemand({pictureBox, {0, 0, 1, 1}, true});
    if (!credentials.isEmpty())
        m_stream->setCredentials(credentials);
    m_stream->setAsked(media::Asked::Live);
    m_tick.start();
    look();
}

void StreamProbe::stop()
{
    if (!m_stream)
        return;
    retire();
    emit changed();
}

void StreamProbe::look()
{
    if (!m_stream)
        return;
    m_facts.status = m_stream->status();
    m_facts.statistics = m_stream->statistics();
    m_facts.elapsed =
        std::chrono::duration_cast<std::chrono::milliseconds>(base::systemClock().steady() - m_startedAt);
    m_facts.gaveUp = !m_facts.firstPicture && m_facts.elapsed > kNoPictureLimit;
    ProbeFindings findings = probeFindings(m_facts);
    const bool ended = findings.outcome == Outcome::Failed || m_facts.elapsed > kWholeLimit;
    const bool differs = findings != m_findings;
    m_findings = std::move(findings);
    if (ended)
        retire();
    if (differs || ended)
        emit changed();
}

void StreamProbe::takePicture()
{
    media::Picture picture = m_output ? m_output->take() : media::Picture{};
    if (picture.isNull())
        return;
    m_picture = std::move(picture);
    if (!m_facts.firstPicture) {
        m_facts.firstPicture =
            std::chrono::duration_cast<std::chrono::milliseconds>(base::systemClock().steady() - m_startedAt);
        look();
    }
    emit pictureChanged();
}

// The GUI thread does not wait for the connection to end: the stream deletes itself when its thread is
// through.
void StreamProbe::retire()
{
    m_tick.stop();
    if (m_output) {
        // Perhaps inside its own signal.
        m_output->disconnect(this);
        m_output.release()->deleteLater();
    }
    if (!m_stream)
        return;
    media::LiveStream *stream = m_stream.release();
    stream->disconnect(this);
    stream->setParent(QCoreApplication::instance());
    connect(stream, &media::LiveStream::finished, stream, &QObject::deleteLater);
    stream->requestStop();
}

} // namespace videoguard::wall
