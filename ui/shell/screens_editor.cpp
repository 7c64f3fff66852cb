// SPDX-License-Identifier: EUPL-1.2
/// The form of an own camera in the place of the card.
#include "app/catalogue/duplicate.h"
#include "app/console/own_partner.h"
#include "ui/catalogue/camera_card.h"
#include "ui/catalogue/camera_editor.h"
#include "ui/map/map_page.h"
#include "ui/shell/own_partner_dialog.h"
#include "ui/shell/screens.h"
#include "ui/wall/confirm_dialog.h"

#include <QAction>
#include <QStackedWidget>

namespace videoguard::shell {

using catalogue::CameraRecord;

void Screens::makeEditor()
{
    if (m_editor)
        return;
    m_editor = new catalogue_ui::CameraEditor(m_console.catalogue(), this);
    m_right->addWidget(m_editor);
    using Editor = catalogue_ui::CameraEditor;
    connect(m_editor, &Editor::changed, this, [this] {
        if (m_map && m_editing)
            m_map->editView(m_editor->camera());
    });
    connect(m_editor, &Editor::positionWanted, this, [this] {
        show(Screen::Map);
        if (m_editor->camera().position())
            m_map->showCamera(m_editor->camera().id());
        m_map->pickPosition();
    });
    connect(m_editor, &Editor::saved, this, [this](const QString &id) { choose(id); });
    connect(m_editor, &Editor::closeWanted, this, &Screens::closeEditor);
    connect(m_editor, &Editor::said, this, &Screens::said);
}

void Screens::edit(const QString &id)
{
    const auto record = m_console.catalogue().reader().camera(id);
    if (!record) {
        emit said(tr("The record could not be read: %1").arg(record.error().cause), true);
        return;
    }
    if (*record)
        openEditor(**record, false);
}

void Screens::addCamera(const QString &copyOfId)
{
    if (!ownPartnerKnown())
        return;
    CameraRecord fresh = CameraRecord::create(m_console.catalogue().ownPartnerId());
    const auto copied = copyOfId.isEmpty() ? base::Result<std::optional<CameraRecord>>(std::nullopt)
                                           : m_console.catalogue().reader().camera(copyOfId);
    if (copied && *copied)
        fresh = catalogue::duplicateOf(**copied, m_console.catalogue().ownPartnerId());
    openEditor(fresh, true);
}

// Whoever never said which partner this console belongs to owns no camera yet.
bool Screens::ownPartnerKnown()
{
    console::CatalogueDesk &desk = m_console.catalogue();
    if (!desk.ownPartnerId().isEmpty())
        return true;
    OwnPartnerDialog dialog(console::offeredPartners(desk), window());
    if (dialog.exec() != QDialog::Accepted || !dialog.partner())
        return false;
    console::chooseOwnPartner(desk, *dialog.partner(), this, [this](const base::Result<void> &set) {
        if (set)
            addCamera({});
        else
            emit said(tr("The choice could not be kept: %1").arg(set.error().cause), true);
    });
    return false;
}

void Screens::openEditor(const CameraRecord &camera, bool isNew)
{
    makeEditor();
    if (m_editing && !mayLeaveEditor())
        return;
    m_editing = true;
    m_editor->edit(camera, isNew);
    m_right->setCurrentWidget(m_editor);
    if (m_map)
        m_map->editView(camera);
    m_cardAction->setChecked(true);
    arrangeCard();
    m_editor->setFocus();
}

void Screens::closeEditor()
{
    m_editing = false;
    m_right->setCurrentWidget(m_card);
    if (m_map)
        m_map->editView(std::nullopt);
    arrangeCard();
}

// Asks before changes are lost; the question waits for its answer.
bool Screens::mayLeaveEditor()
{
    if (!m_editing || !m_editor->hasChanges())
        return true;
    wall::ConfirmDialog question(tr("Give up the changes of this camera?"),
                                 tr("What was entered and not saved is lost."), window());
    return question.exec() == QDialog::Accepted;
}

} // namespace videoguard::shell
