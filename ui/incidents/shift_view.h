// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/incident_desk.h"
#include "ui/incidents/shift_page.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace videoguard::incidents_ui {

class MomentField;

/// What the view needs of the page: the actions stand in its bar.
struct ShiftActions {
    QAction *note;
    QAction *print;
    QAction *pdf;
};

/// The page that one shift hands to the next, as it will be printed. GUI thread.
class ShiftView : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    ShiftView(console::IncidentDesk &desk, console::CameraList &cameras, ShiftActions actions,
              QWidget *parent = nullptr);

    void addNote();
    void print();
    void savePdf();
    /// Writes the page as PDF; the answer is empty or what went wrong.
    [[nodiscard]] QString writePdf(const QString &file) const;
    /// The page's words without its form.
    [[nodiscard]] QString plainText() const;
    void setRange(base::WallTime from, base::WallTime to);
    [[nodiscard]] QString statusText() const { return m_status; }
    void retranslate();

signals:
    void statusChanged();
    void said(const QString &sentence, bool isProblem);
    /// The page stands there as read.
    void pageShown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(ShiftActions actions);
    void read();
    void showLog(const incidents::ShiftLog &log);
    void thisShift();

    console::IncidentDesk &m_desk;
    console::CameraList &m_cameras;
    MomentField *m_from;
    MomentField *m_to;
    QLabel *m_fromWord = nullptr;
    QLabel *m_toWord = nullptr;
    QLabel *m_fault = nullptr;
    QPushButton *m_now = nullptr;
    QPushButton *m_before = nullptr;
    QTextBrowser *m_page;
    QString m_html;
    QString m_status;
    bool m_untilNow = true;
};

} // namespace videoguard::incidents_ui
