// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/drawing_canvas.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace videoguard::widgets {

namespace {

constexpr const char *kIcons[] = {"slash", "move-up-right", "square", "circle", "pencil", "type"};

} // namespace

DrawingTools::DrawingTools(DrawingCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(2));
    for (const char *icon : kIcons) {
        auto *button = new QToolButton(this);
        button->setIcon(themedIcon(QLatin1String(icon)));
        button->setCheckable(true);
        const auto kind = static_cast<Figure::Kind>(m_kinds.size());
        connect(button, &QToolButton::clicked, this, [this, kind](bool on) {
            m_canvas.setTool(on ? std::optional(kind) : std::nullopt);
            m_canvas.setFocus();
        });
        m_kinds.push_back(button);
        row->addWidget(button);
    }
    row->addSpacing(theme().px(12));
    const auto plain = [&](const char *icon) {
        auto *button = new QToolButton(this);
        button->setIcon(themedIcon(QLatin1String(icon)));
        row->addWidget(button);
        return button;
    };
    m_undo = plain("undo-2");
    m_redo = plain("redo-2");
    m_remove = plain("trash-2");
    row->addStretch(1);
    connect(m_undo, &QToolButton::clicked, &canvas, &DrawingCanvas::undo);
    connect(m_redo, &QToolButton::clicked, &canvas, &DrawingCanvas::redo);
    connect(m_remove, &QToolButton::clicked, &canvas, &DrawingCanvas::removeAll);
    connect(&canvas, &DrawingCanvas::changed, this, &DrawingTools::follow);
    connect(&canvas, &DrawingCanvas::toolChanged, this, &DrawingTools::follow);
    retranslate();
    follow();
}

void DrawingTools::retranslate()
{
    const QStringList names = {tr("Line"),    tr("Arrow"),    tr("Box"),
                               tr("Ellipse"), tr("Freehand"), tr("Words")};
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setToolTip(names[static_cast<qsizetype>(i)]);
        m_kinds[i]->setAccessibleName(names[static_cast<qsizetype>(i)]);
    }
    const auto say = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    say(m_undo, tr("Undo (Ctrl+Z)"));
    say(m_redo, tr("Redo (Ctrl+Shift+Z)"));
    say(m_remove, tr("Remove all drawings"));
}

void DrawingTools::follow()
{
    for (size_t i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(m_canvas.tool() == static_cast<Figure::Kind>(i));
    m_undo->setEnabled(m_canvas.canUndo());
    m_redo->setEnabled(m_canvas.canRedo());
    m_remove->setEnabled(!m_canvas.figures().empty());
}

} // namespace videoguard::widgets
