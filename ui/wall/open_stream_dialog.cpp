// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/open_stream_dialog.h"

#include "app/access/secrets.h"
#include "ui/wall/certificate_dialog.h"
#include "ui/wall/form_parts.h"
#include "ui/wall/keep_choice.h"
#include "ui/wall/open_stream_dialog_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>

namespace videoguard::wall {

using base::StreamUrl;
using console::Camera;
using media::Transport;

namespace {

constexpr int kLargestNumber = 9999;

QString hostOf(const StreamUrl &url)
{
    return url.isFile() ? url.localFile() : url.host();
}

// What a camera is called when its opener gives no name.
QString nameOf(const StreamUrl &url)
{
    if (url.isFile())
        return url.url().fileName();
    const QString path = url.url().path();
    return path.size() > 1 ? url.host() + path : url.host();
}

} // namespace

void OpenStreamDialog::setAddress(const QString &text)
{
    m_address->setEditText(text);
    forgetTest();
    splitAddress();
}

void OpenStreamDialog::setCamera(const Camera &camera)
{
    m_editing = m_known = true;
    m_camera = camera;
    setWindowTitle(tr("Change camera"));
    m_title->setText(tr("Change camera %1").arg(cameraTitle(camera)));
    m_open->setText(tr("Save"));
    m_address->setEditText(camera.main.toString());
    m_addressLength = m_address->currentText().size();
    showCamera();
}

const StreamProbe &OpenStreamDialog::probe(bool sub) const
{
    return (sub ? m_subPanel : m_mainPanel)->probe();
}

// What comes at once (pasted, dropped, completed) is taken apart at once, so that no password stands in clear
// for longer than need be; what is typed, when the typing ends, because a password may hold an '@'.
void OpenStreamDialog::addressEdited(const QString &text)
{
    const bool atOnce = text.size() > m_addressLength + 1;
    m_addressLength = text.size();
    m_addressNote->clear();
    forgetTest();
    if (atOnce && !StreamUrl::credentialsIn(text).isEmpty())
        splitAddress();
}

void OpenStreamDialog::splitAddress()
{
    const QString text = m_address->currentText().trimmed();
    if (text.isEmpty()) {
        m_addressNote->clear();
        recognise({});
        return;
    }
    if (const std::optional<StreamUrl> url = takeApart(m_address->lineEdit(), m_addressNote))
        recognise(*url);
    m_addressLength = m_address->currentText().size();
}

void OpenStreamDialog::splitSub()
{
    if (m_sub->text().trimmed().isEmpty())
        m_subNote->clear();
    else
        (void)takeApart(m_sub, m_subNote);
}

std::optional<StreamUrl> OpenStreamDialog::takeApart(QLineEdit *edit, FieldNote *note)
{
    const QString text = edit->text();
    const base::Result<StreamUrl> url = StreamUrl::parse(text, base::UrlOrigin::Operator);
    if (!url) {
        note->setFault(url.error().kind == base::ErrorKind::Unsupported
                           ? tr("Streams of this kind cannot be opened. Addresses begin with rtsp, rtsps, "
                                "http or https.")
                           : tr("This is not an address. An example: rtsp://192.0.2.7/stream1"));
        return std::nullopt;
    }
    note->clear();
    const base::Credentials found = StreamUrl::credentialsIn(text);
    if (!found.isEmpty()) {
        const bool other = edit == m_sub && !m_user->text().isEmpty() &&
                           (m_user->text() != found.user || m_password->text() != found.password);
        if (other) {
            note->setHint(
                tr("Another user name or password stood in this address. Those above are used for both."));
        } else {
            m_user->setText(found.user);
            m_password->setText(found.password);
            m_userNote->clear();
        }
    }
    // Also empties the undo history, in which a password may stand.
    if (const QString shown = url->isFile() ? url->localFile() : url->toString(); shown != text)
        edit->setText(shown);
    if (url->toLogString() != url->toString() && !url->isFile())
        note->setHint(
            tr("A password seems to stand in the address itself. It is kept together with the address."));
    return *url;
}

void OpenStreamDialog::recognise(const StreamUrl &url)
{
    const Camera *known = url.isEmpty() ? nullptr : m_cameras.findByAddress(url);
    if (m_editing) {
        if (known && known->id != m_camera.id)
            m_addressNote->setFault(tr("This is the address of camera %1.").arg(cameraTitle(*known)));
        return;
    }
    if (known) {
        const bool same = m_known && known->id == m_camera.id;
        m_known = true;
        m_camera = *known;
        if (!same)
            showCamera();
        m_addressNote->setHint(
            tr("This is the address of camera %1. It is opened again.").arg(cameraTitle(*known)));
    } else {
        const bool fresh = m_known || m_camera.id.isEmpty();
        m_known = false;
        if (fresh) {
            m_camera = {};
            m_camera.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            m_number->setText(QString::number(m_cameras.freeCallNumber()));
            m_name->clear();
            m_trust->setChecked(false);
            m_trust->hide();
        }
    }
    showRights();
    m_name->setPlaceholderText(url.isEmpty() ? QString() : nameOf(url));
}

void OpenStreamDialog::showCamera()
{
    m_name->setText(m_camera.name);
    m_number->setText(m_camera.callNumber > 0 ? QString::number(m_camera.callNumber) : QString());
    m_sub->setText(m_camera.sub.toString());
    m_trust->setChecked(m_camera.allowUntrustedCertificate);
    m_trust->setVisible(m_camera.allowUntrustedCertificate);
    m_transport->setCurrentIndex(m_transport->findData(static_cast<int>(m_camera.transport)));
    showRights();
}

// A partner's record is shown, not changed.
void OpenStreamDialog::showRights()
{
    const bool ours = !m_known || m_camera.own;
    for (QLineEdit *edit : {m_name, m_number, m_sub})
        edit->setReadOnly(!ours);
    m_address->lineEdit()->setReadOnly(m_editing && !ours);
    m_password->edit()->setPlaceholderText(m_known ? tr("as kept, when empty") : QString());
}

std::optional<OpenedStream> OpenStreamDialog::check()
{
    OpenedStream stream;
    for (FieldNote *note : {m_userNote, m_subNote, m_nameNote, m_numberNote})
        note->clear();
    if (m_address->currentText().trimmed().isEmpty()) {
        m_addressNote->setFault(tr("Enter the address of the stream."));
        m_address->setFocus();
        return std::nullopt;
    }
    const std::optional<StreamUrl> main = takeApart(m_address->lineEdit(), m_addressNote);
    if (!main) {
        m_address->setFocus();
        return std::nullopt;
    }
    recognise(*main);
    if (m_addressNote->isFault()) {
        m_address->setFocus();
        return std::nullopt;
    }
    stream.camera = m_camera;
    if (!m_known || m_editing)
        stream.camera.main = *main;
    if (const QString sub = m_sub->text().trimmed(); sub.isEmpty()) {
        stream.camera.sub = {};
    } else {
        const std::optional<StreamUrl> url = takeApart(m_sub, m_subNote);
        if (!url) {
            m_sub->setFocus();
            return std::nullopt;
        }
        stream.camera.sub = *url;
    }
    stream.camera.transport = static_cast<Transport>(m_transport->currentData().toInt());
    stream.camera.allowUntrustedCertificate = m_trust->isChecked();
    stream.camera.name = m_name->text().trimmed().isEmpty() ? nameOf(*main) : m_name->text().trimmed();
    stream.credentials = {m_user->text().trimmed(), m_password->text()};
    if (stream.credentials.user.isEmpty() && !stream.credentials.password.isEmpty()) {
        m_userNote->setFault(tr("A password without a user name: enter the user name too."));
        m_user->setFocus();
        return std::nullopt;
    }
    stream.keep = m_keep->keeps();
    return stream;
}

bool OpenStreamDialog::checkNumber(Camera &camera)
{
    const QString text = m_number->text().trimmed();
    m_numberNote->clear();
    if (text.isEmpty()) {
        camera.callNumber = 0;
        return true;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > kLargestNumber) {
        m_numberNote->setFault(tr("A call number lies between 1 and %1.").arg(kLargestNumber));
        m_number->setFocus();
        return false;
    }
    const Camera *other = m_cameras.findByCallNumber(number);
    if (other && other->id != camera.id) {
        m_numberNote->setFault(
            tr("%1 has this number. Free is %2.").arg(other->name).arg(m_cameras.freeCallNumber()));
        m_number->setFocus();
        return false;
    }
    camera.callNumber = number;
    return true;
}

void OpenStreamDialog::accept()
{
    std::optional<OpenedStream> stream = check();
    if (!stream || !checkNumber(stream->camera))
        return;
    if (!stream->credentials.isEmpty() && !m_keep->settle())
        return;
    stream->keep = m_keep->keeps();
    m_result = std::move(*stream);
    QDialog::accept();
}

void OpenStreamDialog::done(int code)
{
    // Cameras serve only a few viewers: the test gives its place back before the wall connects.
    m_mainPanel->probe().stop();
    m_subPanel->probe().stop();
    QDialog::done(code);
}

void OpenStreamDialog::testClicked()
{
    if (m_mainPanel->probe().isRunning() || m_subPanel->probe().isRunning()) {
        m_mainPanel->probe().stop();
        m_subPanel->probe().stop();
    } else {
        test();
    }
}

void OpenStreamDialog::test()
{
    const std::optional<OpenedStream> stream = check();
    if (!stream)
        return;
    if (!stream->credentials.isEmpty() || !m_known) {
        startProbes(*stream);
        return;
    }
    m_secrets.find(stream->camera.id, this, [this, known = *stream](const base::Credentials &kept) {
        OpenedStream withKept = known;
        withKept.credentials = kept;
        startProbes(withKept);
    });
}

void OpenStreamDialog::startProbes(const OpenedStream &stream)
{
    const auto requestFor = [&stream](const StreamUrl &url) {
        media::StreamRequest request;
        request.url = url;
        request.transport = stream.camera.transport;
        request.allowUntrustedCertificate = stream.camera.allowUntrustedCertificate;
        return request;
    };
    m_mainPanel->probe().start(requestFor(stream.camera.main), stream.credentials, m_mainPanel->pictureBox());
    m_subPanel->setVisible(stream.camera.hasSub());
    if (stream.camera.hasSub())
        m_subPanel->probe().start(requestFor(stream.camera.sub), stream.credentials,
                                  m_subPanel->pictureBox());
    testChanged();
}

void OpenStreamDialog::reviewCertificate()
{
    const std::optional<OpenedStream> stream = check();
    if (!stream)
        return;
    auto *dialog = new CertificateDialog(stream->camera.name, hostOf(stream->camera.main),
                                         m_mainPanel->probe().status(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_trust->setChecked(true);
        m_trust->show();
        test();
    });
    dialog->open();
}

void OpenStreamDialog::testChanged()
{
    const bool running = m_mainPanel->probe().isRunning() || m_subPanel->probe().isRunning();
    m_test->setText(running ? tr("Stop &test") : tr("&Test connection"));
    m_review->setVisible(m_mainPanel->probe().status().state == media::StreamState::Untrusted && !running);
}

void OpenStreamDialog::forgetTest()
{
    m_mainPanel->setIdle(tr("Test the connection to see what the camera sends before it is opened."));
    m_subPanel->setIdle({});
    m_subPanel->hide();
    m_review->hide();
}

} // namespace videoguard::wall
