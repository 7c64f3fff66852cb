// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/density.h"

#include <QWidget>
class QVBoxLayout;

namespace videoguard::shell {

class AlarmStrip;
class HeaderBar;
class Rail;
class StatusLine;

/// The frame of every screen: rail, header, alarm strip, body, status line. Whoever owns the window sets the
/// body, usually a QStackedWidget of screens, and the header's tools. Adapts itself and its parts to the room
/// it has.
class MainFrame : public QWidget
{
    Q_OBJECT

public:
    /// `withRail`: false for further wall windows, where strip and clock repeat but nothing is navigated.
    explicit MainFrame(bool withRail = true, QWidget *parent = nullptr);

    /// Takes ownership; a body set before is deleted.
    void setBody(QWidget *body);
    [[nodiscard]] QWidget *body() const { return m_body; }

    [[nodiscard]] Rail *rail() const { return m_rail; } ///< null without
    [[nodiscard]] HeaderBar *header() const { return m_header; }
    [[nodiscard]] AlarmStrip *alarmStrip() const { return m_alarmStrip; }
    [[nodiscard]] StatusLine *statusLine() const { return m_statusLine; }
    [[nodiscard]] Density density() const { return m_density; }

    /// Full screen: the body alone (and the alarm strip, which nothing ever covers).
    void setBodyOnly(bool bodyOnly);
    [[nodiscard]] bool isBodyOnly() const { return m_bodyOnly; }

signals:
    void densityChanged(videoguard::shell::Density density);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adapt();

    Rail *m_rail = nullptr;
    HeaderBar *m_header;
    AlarmStrip *m_alarmStrip;
    QWidget *m_body = nullptr;
    StatusLine *m_statusLine;
    QVBoxLayout *m_column;
    Density m_density = Density::Normal;
    bool m_bodyOnly = false;
};

} // namespace videoguard::shell
