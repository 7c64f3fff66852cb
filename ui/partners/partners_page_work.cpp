// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/join_dialog.h"
#include "ui/partners/partner_words.h"
#include "ui/partners/partners_page_parts.h"
#include "ui/partners/refused_dialog.h"
#include "ui/widgets/icon.h"

#include "app/base/log.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace videoguard::partners {

using base::Result;

void PartnersPage::Private::fail(const QString &what, const base::Error &error)
{
    qCWarning(base::logConsole).noquote() << base::describe(error);
    if (error.kind == base::ErrorKind::Cancelled)
        return;
    //: what did not work, why
    emit m_page.said(tr("%1: %2.").arg(what, failureText(error)), true);
}

bool PartnersPage::Private::confirmed(const QString &question, const QString &explanation, const QString &yes)
{
    widgets::DialogFrame dialog(question, m_page.window());
    dialog.setObjectName(QStringLiteral("partners.question"));
    dialog.addWords(explanation);
    QPushButton *cancel = dialog.addButton(tr("Cancel"));
    QPushButton *go = dialog.addButton(yes);
    go->setObjectName(QStringLiteral("question.yes"));
    // Neither is destructive by default: Enter leaves things as they are.
    cancel->setDefault(true);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.sizeTo(460, 180);
    return dialog.exec() == QDialog::Accepted;
}

void PartnersPage::Private::openJoin(const QString &invitationFile)
{
    auto *dialog = new JoinDialog(m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const console::SyncSettings &settings = m_desk.settings();
    if (settings.isJoined()) {
        JoinEntry entry;
        entry.server = settings.account.server.toString(QUrl::FullyEncoded);
        entry.user = settings.account.user;
        entry.partner = settings.account.partner;
        entry.caFile = settings.account.caFile;
        entry.pins = settings.account.pins;
        dialog->setEntry(entry);
    }
    if (!invitationFile.isEmpty())
        dialog->openInvitation(invitationFile);
    connect(dialog, &JoinDialog::joinWanted, this,
            [this, dialog](const sync::ServerAccount &account, const QByteArray &password) {
                if (const auto joined = m_desk.join(account, password); !joined) {
                    dialog->showFault(
                        tr("The connection could not be kept: %1.").arg(failureText(joined.error())));
                    return;
                }
                dialog->accept();
                emit m_page.said(tr("Joined. The catalogues of the partners are being received."), false);
                refresh();
            });
    dialog->open();
}

void PartnersPage::Private::askPassword()
{
    auto *dialog = new widgets::DialogFrame(tr("Password for the server"), m_page.window());
    dialog->setObjectName(QStringLiteral("partners.passwordDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const sync::ServerAccount &account = m_desk.settings().account;
    dialog->addWords(tr("%1 at %2").arg(account.user, account.server.host()), "muted");
    auto *edit = new QLineEdit(dialog);
    edit->setObjectName(QStringLiteral("password"));
    edit->setEchoMode(QLineEdit::Password);
    auto *shown = edit->addAction(widgets::themedIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    shown->setCheckable(true);
    shown->setToolTip(tr("Show the password"));
    connect(shown, &QAction::toggled, edit,
            [edit](bool on) { edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    dialog->addField(tr("&Password"), edit);
    QPushButton *cancel = dialog->addButton(tr("Cancel"));
    QPushButton *use = dialog->addButton(tr("Use password"), true);
    use->setEnabled(false);
    connect(edit, &QLineEdit::textChanged, use,
            [use](const QString &text) { use->setEnabled(!text.isEmpty()); });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, [this, dialog, edit] {
        m_desk.setPassword(edit->text().toUtf8());
        m_desk.syncNow();
        dialog->accept();
    });
    dialog->sizeTo(420, 200);
    dialog->open();
    edit->setFocus();
}

void PartnersPage::Private::showRefused(const QString &partnerId)
{
    const auto refused = m_desk.refused(partnerId);
    if (!refused) {
        fail(tr("The records cannot be shown"), refused.error());
        return;
    }
    const catalogue::Partner *partner = m_console.catalogue().partner(partnerId);
    auto *dialog =
        new RefusedDialog(partner ? partner->name(languageOf(QLocale())) : tr("an unknown partner"),
                          refusedLines(*refused, now_us(), QLocale()), m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PartnersPage::Private::publish()
{
    if (!confirmed(
            tr("Publish the own catalogue?"),
            tr("All own cameras and centres that the server does not have yet are sent to it, and every "
               "partner sees them. Network addresses, notes and demonstration cameras never leave this "
               "installation."),
            tr("Publish")))
        return;
    m_desk.publishOwn(this, [this](const Result<int> &published) {
        if (!published)
            fail(tr("The catalogue could not be published"), published.error());
        else
            emit m_page.said(*published > 0 ? tr("%n records are being sent", nullptr, *published)
                                            : tr("The server has all own records already"),
                             false);
    });
}

void PartnersPage::Private::withdraw(qint64 outbox)
{
    if (!confirmed(
            tr("Withdraw this change?"),
            tr("The version of the server is shown again. What was changed here stays in the history of the "
               "record."),
            tr("Withdraw")))
        return;
    m_desk.withdraw(outbox, this, [this](const Result<void> &done) {
        if (!done)
            fail(tr("The change could not be withdrawn"), done.error());
        else
            emit m_page.said(tr("Withdrawn. The version of the server is shown."), false);
    });
}

void PartnersPage::Private::leave()
{
    const int waiting = m_desk.waiting();
    QString what =
        tr("The console forgets server and password. The catalogue stays as it is now, and everything goes "
           "on working here; nothing is deleted on the server.");
    if (waiting > 0)
        what += QLatin1Char(' ') + tr("%n changes have not been sent; they are kept.", nullptr, waiting);
    if (!confirmed(tr("Leave the partners' server?"), what, tr("Leave")))
        return;
    if (const auto left = m_desk.leave(); !left)
        fail(tr("The connection could not be forgotten"), left.error());
    else
        emit m_page.said(tr("Left. The catalogue stays here."), false);
    refresh();
}

void PartnersPage::Private::exportSeed()
{
    const QString file = QFileDialog::getSaveFileName(m_page.window(), tr("Export first load"),
                                                      QStringLiteral("videoguard-seed.db"),
                                                      tr("First load (*.db);;All files (*)"));
    if (file.isEmpty())
        return;
    emit m_page.said(tr("Writing the first load"), false);
    m_desk.exportSeed(file, this, [this](const Result<int> &written) {
        if (!written)
            fail(tr("The first load could not be written"), written.error());
        else
            emit m_page.said(tr("%n records written", nullptr, *written), false);
    });
}

void PartnersPage::Private::importSeed()
{
    const QString file = QFileDialog::getOpenFileName(m_page.window(), tr("Import first load"), {},
                                                      tr("First load (*.db);;All files (*)"));
    if (file.isEmpty())
        return;
    emit m_page.said(tr("Reading the first load"), false);
    m_desk.importSeed(file, this, [this](const Result<int> &taken) {
        if (!taken)
            fail(tr("The first load could not be taken"), taken.error());
        else
            emit m_page.said(tr("%n records taken", nullptr, *taken), false);
    });
}

void PartnersPage::Private::decide(const Decision &decision)
{
    switch (decision.kind) {
    case Decision::Kind::LogIn:
        askPassword();
        break;
    case Decision::Kind::Conflict:
        openMerge(decision.outbox);
        break;
    case Decision::Kind::Rejected:
        emit m_page.editCamera(decision.record);
        break;
    case Decision::Kind::Fork:
        openFork(decision.record);
        break;
    case Decision::Kind::Refused:
        showRefused(decision.partnerId);
        break;
    case Decision::Kind::Certificate:
        openJoin();
        break;
    case Decision::Kind::Publish:
        publish();
        break;
    case Decision::Kind::Access:
    case Decision::Kind::Offline:
        m_desk.syncNow(decision.partnerId);
        emit m_page.said(tr("Asking the server for changes"), false);
        break;
    }
}

} // namespace videoguard::partners
