// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/wall/open_stream_dialog_probe.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;

namespace videoguard::wall {

/// Shows what one connection test finds: the picture, one sentence, what to do, and the facts line by line.
class ProbePanel : public QWidget
{
    Q_OBJECT

public:
    /// `title`: "Main stream". `withPicture`: has room for the picture. The probe belongs to the panel.
    ProbePanel(const QString &title, bool withPicture, QWidget *parent = nullptr);

    [[nodiscard]] StreamProbe &probe() { return *m_probe; }
    /// What stands there before the first test, and after fields changed.
    void setIdle(const QString &words);
    /// In device pixels; a small box where no picture is shown, so that one is decoded all the same.
    [[nodiscard]] QSize pictureBox() const;
    /// Everything it says, for tests and assistive tools.
    [[nodiscard]] QString spoken() const;

private:
    class PictureBox;
    enum Row { Codec, Picture, Rate, Transport, Sound, First, RowCount };

    void showFindings();
    void showPicture();

    StreamProbe *m_probe;
    PictureBox *m_picture = nullptr;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_advice;
    QLabel *m_cause;
    QWidget *m_facts;
    std::array<QLabel *, RowCount> m_values{};
    std::array<QLabel *, RowCount> m_names{};
};

} // namespace videoguard::wall
