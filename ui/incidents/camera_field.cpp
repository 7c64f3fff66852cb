// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/camera_field.h"

#include "app/console/camera_list.h"
#include "ui/incidents/incident_model.h"

#include <QCompleter>
#include <QStringListModel>

namespace videoguard::incidents_ui {

CameraField::CameraField(console::CameraList &cameras, QWidget *parent)
    : QLineEdit(parent)
    , m_cameras(cameras)
    , m_completer(new QCompleter(new QStringListModel(this), this))
{
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(12);
    setCompleter(m_completer);
    setPlaceholderText(tr("Number or name"));
    connect(&cameras, &console::CameraList::changed, this, [this] { m_filled = false; });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) {
                setText(text);
                choose();
            });
    connect(this, &QLineEdit::returnPressed, this, &CameraField::choose);
}

QString CameraField::cameraId() const
{
    const QString typed = text().simplified();
    if (typed.isEmpty())
        return {};
    bool isNumber = false;
    const int number = typed.section(u' ', 0, 0).toInt(&isNumber);
    if (isNumber) {
        const console::Camera *camera = m_cameras.findByCallNumber(number);
        if (camera && (typed == QString::number(number) || typed == cameraName(m_cameras, camera->id)))
            return camera->id;
    }
    for (const console::Camera &camera : m_cameras.cameras()) {
        if (camera.name.compare(typed, Qt::CaseInsensitive) == 0)
            return camera.id;
    }
    return {};
}

void CameraField::setCamera(const QString &id)
{
    setText(cameraName(m_cameras, id));
}

void CameraField::focusInEvent(QFocusEvent *event)
{
    // A hundred thousand names are put together only where somebody is about to need them.
    if (!m_filled) {
        m_filled = true;
        QStringList names;
        names.reserve(static_cast<qsizetype>(m_cameras.cameras().size()));
        for (const console::Camera &camera : m_cameras.cameras())
            names += cameraName(m_cameras, camera.id);
        static_cast<QStringListModel *>(m_completer->model())->setStringList(names);
    }
    QLineEdit::focusInEvent(event);
}

void CameraField::choose()
{
    const QString id = cameraId();
    if (!id.isEmpty())
        emit cameraChosen(id);
}

} // namespace videoguard::incidents_ui
