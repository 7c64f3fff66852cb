// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/unlock_dialog.h"

#include "app/access/secrets.h"
#include "ui/wall/form_parts.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace videoguard::wall {

UnlockDialog::UnlockDialog(access::Secrets &secrets, QWidget *parent)
    : QDialog(parent)
    , m_secrets(secrets)
    , m_passphrase(new SecretField(this))
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    setObjectName(QStringLiteral("unlockDialog"));
    setWindowTitle(tr("Passwords of the cameras"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(widgets::theme().px(440));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.sectionGap);
    column->addWidget(dialogHead(
        QStringLiteral("file-lock"), [] { return widgets::theme().colour.text; },
        tr("Passwords of the cameras"),
        tr("They are kept in an encrypted file. Until it is opened, cameras that want a password show no "
           "picture."),
        this));
    auto *fields = new QVBoxLayout;
    m_passphrase->edit()->setObjectName(QStringLiteral("passphrase"));
    m_note = addField(fields, tr("Pass&phrase of the file"), m_passphrase);
    column->addLayout(fields);
    column->addStretch(1);
    auto *later = new QPushButton(tr("Later"), this);
    later->setObjectName(QStringLiteral("later"));
    later->setAutoDefault(false);
    later->setToolTip(tr("The menu at the top right offers it again"));
    auto *open = new QPushButton(tr("Open the file"), this);
    open->setObjectName(QStringLiteral("open"));
    open->setDefault(true);
    column->addLayout(buttonRow({later, open}));
    prepareDialog(this);
    connect(open, &QPushButton::clicked, this, &UnlockDialog::accept);
    connect(later, &QPushButton::clicked, this, &UnlockDialog::reject);
    connect(m_passphrase->edit(), &QLineEdit::textEdited, m_note, &FieldNote::clear);
    m_passphrase->setFocus();
}

void UnlockDialog::accept()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const base::Result<void> opened = m_secrets.useEncryptedFile(m_passphrase->text());
    QGuiApplication::restoreOverrideCursor();
    if (opened) {
        QDialog::accept();
        return;
    }
    switch (opened.error().kind) {
    case base::ErrorKind::Denied:
        m_note->setFault(tr("This is not the passphrase of the file."));
        break;
    case base::ErrorKind::Corrupt:
        m_note->setFault(
            tr("The file of passwords is damaged and cannot be opened. Choose \"Later\" and enter the "
               "passwords of the cameras again."));
        break;
    case base::ErrorKind::Unsupported:
        m_note->setFault(tr("The file of passwords was written by a newer version. Install that version."));
        break;
    default:
        m_note->setFault(tr("The file of passwords cannot be used: %1").arg(opened.error().cause));
    }
    m_passphrase->edit()->selectAll();
    m_passphrase->setFocus();
}

} // namespace videoguard::wall
