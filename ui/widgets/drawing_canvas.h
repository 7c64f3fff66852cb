// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QToolButton;

namespace videoguard::widgets {

/// Something drawn on a still. Points are 0 ... 1 of the picture: two for line, arrow, box and ellipse (the
/// corners), one for words (their left end), any number for freehand.
struct Figure {
    enum class Kind { Line, Arrow, Box, Ellipse, Freehand, Text };
    Kind kind = Kind::Arrow;
    std::vector<QPointF> points;
    QString text;

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Paints figures over the picture that fills `area`. White with a dark edge, which is seen on any picture
/// and says nothing that another colour says.
void paintFigures(QPainter &painter, const QRectF &area, const std::vector<Figure> &figures);
/// The picture in its full size with the figures on it, for saving.
[[nodiscard]] QImage withFigures(const QImage &picture, const std::vector<Figure> &figures);

/// Shows a still and lets draw on it: with the pointer, or with arrow keys (Shift: larger steps) and Space
/// for begin and end; Esc gives the figure up that is begun. The picture itself is never changed. GUI thread.
class DrawingCanvas : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostFigures = 200;

    explicit DrawingCanvas(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    /// Replaces all; nothing can be undone after it.
    void setFigures(std::vector<Figure> figures);
    [[nodiscard]] const std::vector<Figure> &figures() const { return m_figures; }
    /// nullopt: nothing is drawn, the picture is only shown.
    void setTool(std::optional<Figure::Kind> tool);
    [[nodiscard]] std::optional<Figure::Kind> tool() const { return m_tool; }
    /// What stands where no picture is.
    void setEmptyText(const QString &text);

    void undo();
    void redo();
    void removeAll();
    [[nodiscard]] bool canUndo() const { return !m_undone.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redone.empty(); }
    /// Where the picture stands in the widget.
    [[nodiscard]] QRectF pictureArea() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person drew, undid or removed something.
    void changed();
    void toolChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QPointF toPicture(QPointF point) const;
    void begin(QPointF at);
    void move(QPointF to);
    void finish();
    void giveUp();
    void askWords(QPointF at);
    void takeWords();
    void add(Figure figure);
    void keepForUndo();

    QImage m_picture;
    QString m_emptyText;
    std::vector<Figure> m_figures;
    std::vector<std::vector<Figure>> m_undone; ///< what was there before each step
    std::vector<std::vector<Figure>> m_redone;
    std::optional<Figure::Kind> m_tool;
    std::optional<Figure> m_begun;
    QPointF m_cross{0.5, 0.5}; ///< for the keys
    bool m_byKeys = false;
    QLineEdit *m_words;
};

/// The row of tools above a canvas: what to draw, undo, redo, remove all.
class DrawingTools : public QWidget
{
    Q_OBJECT

public:
    explicit DrawingTools(DrawingCanvas &canvas, QWidget *parent = nullptr);
    void retranslate();

private:
    void follow();

    DrawingCanvas &m_canvas;
    std::vector<QToolButton *> m_kinds; ///< in the order of Figure::Kind
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_remove;
};

} // namespace videoguard::widgets
