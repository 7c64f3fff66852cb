// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/bookmark_viewer.h"

#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPushButton>

namespace videoguard::incidents_ui {

using incidents::Drawing;
using widgets::Figure;

static_assert(static_cast<int>(Drawing::Kind::Line) == static_cast<int>(Figure::Kind::Line) &&
              static_cast<int>(Drawing::Kind::Arrow) == static_cast<int>(Figure::Kind::Arrow) &&
              static_cast<int>(Drawing::Kind::Box) == static_cast<int>(Figure::Kind::Box) &&
              static_cast<int>(Drawing::Kind::Ellipse) == static_cast<int>(Figure::Kind::Ellipse) &&
              static_cast<int>(Drawing::Kind::Freehand) == static_cast<int>(Figure::Kind::Freehand) &&
              static_cast<int>(Drawing::Kind::Text) == static_cast<int>(Figure::Kind::Text));

std::vector<Figure> figuresOf(const std::vector<Drawing> &drawings)
{
    std::vector<Figure> figures;
    figures.reserve(drawings.size());
    for (const Drawing &drawing : drawings)
        figures.push_back({static_cast<Figure::Kind>(drawing.kind), drawing.points, drawing.text});
    return figures;
}

std::vector<Drawing> drawingsOf(const std::vector<Figure> &figures)
{
    std::vector<Drawing> drawings;
    drawings.reserve(figures.size());
    for (const Figure &figure : figures)
        drawings.push_back({static_cast<Drawing::Kind>(figure.kind), figure.points, figure.text});
    return drawings;
}

BookmarkViewer::BookmarkViewer(const incidents::Bookmark &bookmark, const QString &title, bool readOnly,
                               QWidget *parent)
    : DialogFrame(title, parent)
    , m_bookmark(bookmark)
    , m_canvas(new widgets::DrawingCanvas(this))
    , m_note(new QLineEdit(bookmark.note, this))
    , m_readOnly(readOnly)
{
    setObjectName(QStringLiteral("bookmarkViewer"));
    m_canvas->setPicture(QImage::fromData(bookmark.still));
    m_canvas->setEmptyText(tr("This bookmark has no picture."));
    m_canvas->setFigures(figuresOf(bookmark.drawings));
    if (!readOnly && !m_canvas->picture().isNull())
        body()->addWidget(new widgets::DrawingTools(*m_canvas, this));
    body()->addWidget(m_canvas, 1);
    m_note->setObjectName(QStringLiteral("bookmark.note"));
    m_note->setMaxLength(500);
    m_note->setReadOnly(readOnly);
    addField(tr("&Note"), m_note);
    if (!bookmark.who.isEmpty())
        addWords(tr("Set by %1").arg(bookmark.who), "muted");
    connect(addButton(readOnly ? tr("Close") : tr("Cancel"), readOnly), &QPushButton::clicked, this,
            &BookmarkViewer::reject);
    if (!readOnly) {
        QPushButton *save = addButton(tr("Save"), true);
        save->setObjectName(QStringLiteral("bookmark.save"));
        connect(save, &QPushButton::clicked, this, &QDialog::accept);
    }
    m_unsaved = widgets::wrappedLabel(tr("The changes are not saved. Press Esc again to give them up."),
                                      nullptr, this);
    body()->addWidget(m_unsaved);
    m_unsaved->hide();
    const auto forget = [this] {
        m_asked = false;
        m_unsaved->hide();
    };
    connect(m_canvas, &widgets::DrawingCanvas::changed, this, forget);
    connect(m_note, &QLineEdit::textEdited, this, forget);
    sizeTo(1000, 760);
    m_canvas->setFocus();
}

incidents::Bookmark BookmarkViewer::bookmark() const
{
    incidents::Bookmark changed = m_bookmark;
    changed.note = m_note->text().trimmed();
    changed.drawings = drawingsOf(m_canvas->figures());
    return changed;
}

void BookmarkViewer::reject()
{
    if (m_readOnly || m_asked || bookmark() == m_bookmark) {
        QDialog::reject();
        return;
    }
    m_asked = true;
    m_unsaved->show();
}

} // namespace videoguard::incidents_ui
