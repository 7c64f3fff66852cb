// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/check_words.h"
#include "ui/partners/join_dialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace videoguard::partners {

using sync::CheckOutcome;
using sync::CheckResult;
using widgets::theme;

void JoinDialog::test()
{
    const auto account = accountOf(entry());
    if (!account) {
        m_serverNote->setFault(addressFault(account.error()));
        m_server->setFocus();
        return;
    }
    if (!account->caFile.isEmpty() && !QFileInfo(account->caFile).isReadable()) {
        m_caNote->setFault(tr("This file cannot be read."));
        m_ca->setFocus();
        return;
    }
    m_serverNote->clear();
    m_passed = false;
    m_running = true;
    showButtons();
    m_check.start(*account, m_password->text().toUtf8());
}

void JoinDialog::showSteps(const std::vector<CheckResult> &steps)
{
    const bool begun = !steps.empty();
    m_hint->setText(
        begun ? QString()
              : tr("Each step says what it found. Nothing is written to the server, and nothing changes "
                   "here before you join."));
    m_hint->setVisible(!begun);
    m_certificate->hide();
    for (size_t at = 0; at < m_steps.size(); ++at) {
        CheckResult result;
        result.step = static_cast<sync::CheckStep>(at);
        for (const CheckResult &one : steps) {
            if (one.step == result.step)
                result = one;
        }
        showStep(m_steps[at], result);
        if (result.step != sync::CheckStep::Certificate || result.outcome != CheckOutcome::Failed ||
            result.pin.isEmpty())
            continue;
        m_offeredPin = result.pin;
        m_certificateWords->setText(
            tr("Issued for: %1\nIssued by: %2\nFingerprint of the key (SHA-256):\n%3")
                .arg(result.certificateSubject, result.certificateIssuer, fingerprintText(result.pin)));
        m_certificate->show();
    }
}

void JoinDialog::showStep(StepRow &row, const CheckResult &result)
{
    const auto &colour = theme().colour;
    QString icon = QStringLiteral("circle");
    QColor ink = colour.line;
    widgets::IconFill fill = widgets::IconFill::Outline;
    switch (result.outcome) {
    case CheckOutcome::Pending:
        break;
    case CheckOutcome::Running:
        icon = QStringLiteral("loader");
        ink = colour.info;
        break;
    case CheckOutcome::Passed:
        icon = QStringLiteral("check");
        ink = colour.live;
        break;
    case CheckOutcome::Failed:
        icon = QStringLiteral("triangle-alert");
        ink = colour.warning;
        fill = widgets::IconFill::Filled;
        break;
    case CheckOutcome::Skipped:
        icon = QStringLiteral("minus");
        ink = colour.offline;
        break;
    }
    row.icon->setPixmap(widgets::iconPixmap(icon, ink, theme().size.iconState, devicePixelRatioF(), fill));
    row.text->setText(stepText(result));
    // A muted text is read over; what is wrong must not be.
    row.text->setProperty("role", result.outcome == CheckOutcome::Failed ? QVariant()
                                                                         : QVariant(QStringLiteral("muted")));
    row.text->style()->unpolish(row.text);
    row.text->style()->polish(row.text);
    row.text->setAccessibleName(QStringLiteral("%1: %2").arg(row.name->text(), row.text->text()));
}

void JoinDialog::showButtons()
{
    m_test->setEnabled(!m_running && !m_server->text().trimmed().isEmpty());
    m_test->setText(m_running ? tr("Testing") : m_passed ? tr("Test again") : tr("Test the connection"));
    m_join->setEnabled(m_passed);
    m_join->setToolTip(m_passed ? QString() : tr("The connection has to pass its test first"));
    // One filled button: the next step.
    QPushButton *next = m_passed ? m_join : m_test;
    for (QPushButton *button : {m_test, m_join}) {
        const QVariant role = button == next ? QVariant(QStringLiteral("primary")) : QVariant();
        if (button->property("role") != role) {
            button->setProperty("role", role);
            button->style()->unpolish(button);
            button->style()->polish(button);
        }
        button->setDefault(button == next);
    }
}

void JoinDialog::finished(bool passed)
{
    m_running = false;
    m_passed = passed;
    showSteps(m_check.results());
    if (m_entry.partner.isEmpty())
        m_entry.partner = m_check.partner();
    showButtons();
    if (passed)
        m_join->setFocus();
}

void JoinDialog::trust()
{
    m_entry.pins = {m_offeredPin};
    forgetTest();
    test();
}

void JoinDialog::done(int result)
{
    m_check.stop();
    m_running = false;
    DialogFrame::done(result);
}

} // namespace videoguard::partners
