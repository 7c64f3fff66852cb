// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

class QLabel;

namespace videoguard::shell {

/// Shows a report before it leaves the console: the whole text, readable, with "Copy" and "Save...". For
/// `console::diagnosticReport` and for a crash report. GUI thread.
class DiagnosticDialog : public QDialog
{
    Q_OBJECT

public:
    /// `sentence`: what this is and that it holds no password, translated.
    DiagnosticDialog(const QString &title, const QString &sentence, const QString &report,
                     QWidget *parent = nullptr);

    /// Says under the report whether it worked.
    void saveTo(const QString &path);

private:
    void copyReport();
    void saveReport();

    QString m_report;
    QLabel *m_said;
};

} // namespace videoguard::shell
