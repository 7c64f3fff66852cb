// SPDX-License-Identifier: EUPL-1.2
// The dialogs that a wall opens, and what becomes of their answers.
#include "ui/wall/certificate_dialog.h"
#include "ui/wall/health_list.h"
#include "ui/wall/layout_editor.h"
#include "ui/wall/name_dialog.h"
#include "ui/wall/open_stream_dialog.h"
#include "ui/wall/password_dialog.h"
#include "ui/wall/snapshot.h"
#include "ui/wall/tours_dialog.h"
#include "ui/wall/wall_page.h"
#include "ui/wall/wall_reducer.h"
#include "ui/wall/walls_dialog.h"

#include <QUuid>

namespace videoguard::wall {

void WallPage::openStream()
{
    OpenStreamDialog dialog(m_services.cameras, m_services.secrets, this);
    if (dialog.exec() == QDialog::Accepted)
        keepCamera(dialog.result());
}

void WallPage::editCamera()
{
    const console::Camera *found = camera(selectedCamera());
    if (!found)
        return;
    OpenStreamDialog dialog(m_services.cameras, m_services.secrets, this);
    dialog.setCamera(*found);
    if (dialog.exec() == QDialog::Accepted)
        keepCamera(dialog.result());
}

void WallPage::keepCamera(const OpenedStream &opened)
{
    // First the password, so that the first attempt has it.
    if (!opened.credentials.isEmpty())
        m_services.pool.setCredentials(opened.camera.id, opened.credentials, opened.keep);
    if (const base::Result<void> saved = m_services.cameras.save(opened.camera); !saved) {
        emit said(tr("The camera could not be saved: %1").arg(saved.error().cause), true);
        return;
    }
    showCamera(opened.camera.id);
}

void WallPage::enterPassword(const QString &cameraId)
{
    const console::Camera *found = camera(cameraId);
    if (!found)
        return;
    PasswordDialog dialog(found->name, QString(), m_services.secrets, this);
    if (dialog.exec() == QDialog::Accepted)
        m_services.pool.setCredentials(cameraId, dialog.credentials(), dialog.keep());
}

void WallPage::reviewCertificate(const QString &cameraId)
{
    const console::Camera *found = camera(cameraId);
    const auto status = statusOf(cameraId);
    if (!found || !status)
        return;
    CertificateDialog dialog(found->name, found->main.host(), *status, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    console::Camera trusted = *found;
    trusted.allowUntrustedCertificate = true;
    if (const base::Result<void> saved = m_services.cameras.save(trusted); !saved)
        emit said(tr("The camera could not be saved: %1").arg(saved.error().cause), true);
}

void WallPage::saveWall()
{
    console::Wall wall = m_store->state().wall;
    if (wall.id.isEmpty() || !m_services.book.findWall(wall.id)) {
        saveWallAs();
        return;
    }
    keepWall(wall);
}

void WallPage::saveWallAs()
{
    console::Wall wall = m_store->state().wall;
    SaveWallDialog dialog(m_services.book, wall.name, QString(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    wall.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    wall.name = dialog.name();
    keepWall(wall);
}

void WallPage::keepWall(const console::Wall &wall)
{
    if (const base::Result<void> saved = m_services.book.saveWall(wall); !saved) {
        emit said(tr("The wall could not be saved: %1").arg(saved.error().cause), true);
        return;
    }
    WallState state = m_store->state();
    state.wall.id = wall.id;
    state.wall.name = wall.name;
    m_store->apply(std::move(state));
    emit said(tr("Saved: %1").arg(wall.name), false);
}

void WallPage::manageWalls()
{
    WallsDialog dialog(m_services.book, m_services.cameras, this);
    connect(&dialog, &WallsDialog::wallChosen, this, &WallPage::showSavedWall);
    if (!m_store->state().wall.id.isEmpty())
        dialog.select(m_store->state().wall.id);
    dialog.exec();
}

void WallPage::manageTours()
{
    ToursDialog dialog(m_services.book, this);
    dialog.setUsualDwell(usualDwell());
    connect(&dialog, &ToursDialog::startRequested, this, &WallPage::startTour);
    dialog.exec();
}

void WallPage::editLayout()
{
    LayoutEditor editor(m_store->state().wall.layout, m_services.book.userLayouts(), this);
    connect(&editor, &LayoutEditor::deleteConfirmed, this, [this](const QString &id) {
        if (const base::Result<void> gone = m_services.book.removeUserLayout(id); !gone)
            emit said(tr("The layout could not be deleted: %1").arg(gone.error().cause), true);
    });
    if (editor.exec() != QDialog::Accepted)
        return;
    const console::WallLayout layout = editor.result();
    if (const base::Result<void> saved = m_services.book.saveUserLayout(layout); !saved)
        emit said(tr("The layout could not be saved: %1").arg(saved.error().cause), true);
    applyLayout(layout);
}

void WallPage::showHealth()
{
    if (!m_health) {
        m_health = new HealthList(m_services.pool, m_services.cameras, this);
        m_health->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_health, &HealthList::cameraActivated, this, &WallPage::showCamera);
    }
    m_health->show();
    m_health->raise();
    m_health->activateWindow();
}

void WallPage::takeSnapshot(bool toFile)
{
    const int tile = m_store->state().selected;
    const console::Camera *found = camera(m_store->state().cameraAt(tile));
    if (!found)
        return;
    m_snapshots->take(m_view->feedAt(tile), *found, m_view->pictureAt(tile),
                      toFile ? SnapshotTaker::Target::Both : SnapshotTaker::Target::Clipboard);
}

} // namespace videoguard::wall
