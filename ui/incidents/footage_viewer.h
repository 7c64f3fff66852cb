// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/player.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace videoguard::widgets {
class DrawingCanvas;
}

namespace videoguard::incidents_ui {

/// Shows one file picture by picture: a slider over its length, one picture back and forward, play. Its time
/// line begins where the caller says, so that a moment shown is an offset from the first picture. GUI thread.
class FootageViewer : public QWidget
{
    Q_OBJECT

public:
    explicit FootageViewer(QWidget *parent = nullptr);
    ~FootageViewer() override;

    void open(const QString &file, std::chrono::microseconds duration);
    void close();
    /// Of the picture that is shown, from the first one; nullopt while none is shown.
    [[nodiscard]] std::optional<std::chrono::microseconds> offset() const;
    void seek(std::chrono::microseconds offset);

signals:
    void pictureShown();

private:
    void follow();
    void take();

    std::unique_ptr<media::Player> m_player;
    int m_lane = -1;
    std::chrono::microseconds m_duration{0};
    widgets::DrawingCanvas *m_picture;
    QSlider *m_slider;
    QToolButton *m_back;
    QToolButton *m_play;
    QToolButton *m_forward;
    QLabel *m_position;
};

} // namespace videoguard::incidents_ui
