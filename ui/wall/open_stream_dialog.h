// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/camera_list.h"
#include "ui/wall/open_stream_dialog_probe.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace videoguard::access {
class Secrets;
}

namespace videoguard::wall {

class FieldNote;
class KeepChoice;
class ProbePanel;
class SecretField;

/// What the operator entered, checked. The camera is not saved and the password not stored yet.
struct OpenedStream {
    console::Camera camera;        ///< of a known address: that camera, with what was changed here
    base::Credentials credentials; ///< empty: leave what is kept for this camera as it is
    bool keep = false;             ///< as `StreamPool::setCredentials` takes it
};

/// Opens a stream by its address. A name and password inside the address go to their own fields at once; the
/// address is shown and kept without them. A test shows step by step what is found. Window-modal.
class OpenStreamDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    OpenStreamDialog(const console::CameraList &cameras, access::Secrets &secrets, QWidget *parent = nullptr);
    ~OpenStreamDialog() override;

    /// To change this camera instead of opening another: the answer keeps its id, whatever address it gets.
    void setCamera(const console::Camera &camera);
    /// As if it had been pasted.
    void setAddress(const QString &text);
    /// Valid after `accepted`.
    [[nodiscard]] const OpenedStream &result() const { return m_result; }
    /// The test of the main address (false) or of the sub stream (true), for tests.
    [[nodiscard]] const StreamProbe &probe(bool sub = false) const;

    void accept() override;
    void done(int code) override;

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeTestPanel();
    void fillAddresses();
    void addressEdited(const QString &text);
    void splitAddress();
    void splitSub();
    /// Moves a name and password from `text` to their fields. The address without them, or nothing when it is
    /// none.
    [[nodiscard]] std::optional<base::StreamUrl> takeApart(QLineEdit *edit, FieldNote *note);
    void recognise(const base::StreamUrl &url);
    [[nodiscard]] std::optional<OpenedStream> check();
    void showCamera();
    void showRights();
    [[nodiscard]] bool checkNumber(console::Camera &camera);
    void testClicked();
    void test();
    void startProbes(const OpenedStream &stream);
    void reviewCertificate();
    void testChanged();
    void forgetTest();

    const console::CameraList &m_cameras;
    access::Secrets &m_secrets;
    OpenedStream m_result;
    console::Camera m_camera; ///< the known one of the address, or a new one
    bool m_known = false;
    bool m_editing = false; ///< `setCamera` was called
    qsizetype m_addressLength = 0;

    QComboBox *m_address = nullptr;
    FieldNote *m_addressNote = nullptr;
    QLineEdit *m_user = nullptr;
    FieldNote *m_userNote = nullptr;
    SecretField *m_password = nullptr;
    KeepChoice *m_keep = nullptr;
    QComboBox *m_transport = nullptr;
    QCheckBox *m_trust = nullptr; ///< shown only where trust was given, to take it back
    QLineEdit *m_sub = nullptr;
    FieldNote *m_subNote = nullptr;
    QLineEdit *m_name = nullptr;
    FieldNote *m_nameNote = nullptr;
    QLineEdit *m_number = nullptr;
    FieldNote *m_numberNote = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_review = nullptr;
    ProbePanel *m_mainPanel = nullptr;
    ProbePanel *m_subPanel = nullptr;
};

} // namespace videoguard::wall
