// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

class QCompleter;

namespace videoguard::console {
class CameraList;
}

namespace videoguard::incidents_ui {

/// A field to name a camera of the console by call number or by a part of its name; what fits is offered
/// while typing. Free text stays free text.
class CameraField : public QLineEdit
{
    Q_OBJECT

public:
    /// `cameras` outlives it.
    explicit CameraField(console::CameraList &cameras, QWidget *parent = nullptr);

    /// Of what stands in the field; empty when it is no camera of the console.
    [[nodiscard]] QString cameraId() const;
    void setCamera(const QString &id);

signals:
    /// Enter, or a click into the list: the text names a camera.
    void cameraChosen(const QString &id);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose();

    console::CameraList &m_cameras;
    QCompleter *m_completer;
    bool m_filled = false;
};

} // namespace videoguard::incidents_ui
