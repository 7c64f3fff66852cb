// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/camera_record.h"

namespace videoguard::catalogue_ui {

/// The states of a record while it is edited. Changes of one field in a row are one step. A value.
class EditorHistory
{
public:
    void start(const catalogue::CameraRecord &camera);
    /// `step` names what is changed; the same name again grows the step before. False: nothing differs.
    bool change(const catalogue::CameraRecord &camera, const QString &step);
    /// The next change begins a step of its own, whatever its name.
    void endStep() { m_step.clear(); }
    void undo();
    void redo();

    [[nodiscard]] const catalogue::CameraRecord &now() const { return m_states.at(m_at); }
    [[nodiscard]] const catalogue::CameraRecord &first() const { return m_states.front(); }
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_states.size(); }
    [[nodiscard]] bool isChanged() const { return !(now() == first()); }

private:
    std::vector<catalogue::CameraRecord> m_states{catalogue::CameraRecord()};
    size_t m_at = 0;
    QString m_step;
};

} // namespace videoguard::catalogue_ui
