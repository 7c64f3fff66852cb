// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/editor_history.h"

namespace videoguard::catalogue_ui {

void EditorHistory::start(const catalogue::CameraRecord &camera)
{
    m_states = {camera};
    m_at = 0;
    m_step.clear();
}

bool EditorHistory::change(const catalogue::CameraRecord &camera, const QString &step)
{
    if (camera == now())
        return false;
    m_states.resize(m_at + 1);
    if (!m_step.isEmpty() && m_step == step && m_at > 0) {
        m_states.back() = camera;
    } else {
        m_states.push_back(camera);
        ++m_at;
    }
    m_step = step;
    return true;
}

void EditorHistory::undo()
{
    if (canUndo())
        --m_at;
    m_step.clear();
}

void EditorHistory::redo()
{
    if (canRedo())
        ++m_at;
    m_step.clear();
}

} // namespace videoguard::catalogue_ui
