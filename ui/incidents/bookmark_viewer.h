// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/incidents/incident_types.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/drawing_canvas.h"

class QLineEdit;

namespace videoguard::incidents_ui {

/// The drawings of a bookmark as the canvas has them, and back; nothing is lost on the way.
[[nodiscard]] std::vector<widgets::Figure> figuresOf(const std::vector<incidents::Drawing> &drawings);
[[nodiscard]] std::vector<incidents::Drawing> drawingsOf(const std::vector<widgets::Figure> &figures);

/// A bookmark in full: its still with what is drawn on it, and its note. The still itself stays as it is.
class BookmarkViewer : public widgets::DialogFrame
{
    Q_OBJECT

public:
    /// `title`: moment and camera in words. Read only: nothing can be drawn.
    BookmarkViewer(const incidents::Bookmark &bookmark, const QString &title, bool readOnly, QWidget *parent);
    /// With the note and the drawings as they are now.
    [[nodiscard]] incidents::Bookmark bookmark() const;
    void reject() override;

private:
    incidents::Bookmark m_bookmark;
    widgets::DrawingCanvas *m_canvas;
    QLineEdit *m_note;
    bool m_readOnly;
    bool m_asked = false;
    QWidget *m_unsaved = nullptr;
};

} // namespace videoguard::incidents_ui
