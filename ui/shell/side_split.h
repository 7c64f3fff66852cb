// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QSplitter;

namespace videoguard::shell {

/// A side panel beside the pictures, at their left or right. Wide windows: a splitter pane whose width the
/// operator sets and that collapses fully. Narrow windows: the panel opens over the body while it is needed,
/// and covers no picture when it is closed.
class SideSplit : public QWidget
{
    Q_OBJECT

public:
    enum class Edge { Left, Right };

    /// Takes ownership of both.
    SideSplit(QWidget *side, QWidget *centre, Edge edge, QWidget *parent = nullptr);
    SideSplit(QWidget *side, QWidget *centre, QWidget *parent = nullptr)
        : SideSplit(side, centre, Edge::Left, parent)
    {
    }

    void setSideVisible(bool visible);
    [[nodiscard]] bool isSideVisible() const { return m_visible; }
    /// Width in device-independent pixels; forgotten by no later opening and closing.
    void setSideWidth(int width);
    [[nodiscard]] int sideWidth() const { return m_width; }
    /// `over`: the panel lies over the centre instead of beside it.
    void setOver(bool over);
    [[nodiscard]] bool isOver() const { return m_over; }

signals:
    /// The operator dragged the line until the panel was gone, or back.
    void sideVisibleChanged(bool visible);
    void sideWidthChanged(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int sideIndex() const { return m_edge == Edge::Left ? 0 : 1; }

    QSplitter *m_splitter;
    QWidget *m_side;
    QWidget *m_centre;
    Edge m_edge;
    int m_width;
    bool m_visible = true;
    bool m_over = false;
};

} // namespace videoguard::shell
