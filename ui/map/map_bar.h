// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace videoguard::map {

/// A bar at the top of the map while something is in hand: what it is, what can be done with it, and a cross.
/// Takes its place above the map, never above its middle.
class MapBar : public QWidget
{
    Q_OBJECT

public:
    explicit MapBar(QWidget *parent);

    /// The tool's next step and its buttons; empty texts hide a button.
    void show(const QString &text, const QString &first, const QString &second);

signals:
    void firstClicked();
    void secondClicked();
    void closeClicked();
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_first;
    QPushButton *m_second;
    QToolButton *m_close;
};

} // namespace videoguard::map
