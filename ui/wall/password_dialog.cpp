// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/password_dialog.h"

#include "ui/wall/form_parts.h"
#include "ui/wall/keep_choice.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPushButton>

namespace videoguard::wall {

PasswordDialog::PasswordDialog(const QString &camera, const QString &user, access::Secrets &secrets,
                               QWidget *parent)
    : QDialog(parent)
    , m_user(new QLineEdit(user, this))
    , m_password(new SecretField(this))
    , m_keep(new KeepChoice(secrets, this))
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Password of %1").arg(camera));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(widgets::theme().px(440));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.sectionGap);
    column->addWidget(dialogHead(
        QStringLiteral("lock"), [] { return widgets::theme().colour.warning; },
        tr("Password of %1").arg(camera),
        tr("The camera refused what was tried. One attempt is made with what you enter here, so that the "
           "camera does "
           "not lock the account."),
        this));
    auto *fields = new QVBoxLayout;
    fields->setSpacing(size.controlGap);
    m_user->setObjectName(QStringLiteral("user"));
    m_password->edit()->setObjectName(QStringLiteral("password"));
    m_userNote = addField(fields, tr("&User name"), m_user);
    m_passwordNote = addField(fields, tr("&Password"), m_password);
    fields->addWidget(m_keep);
    column->addLayout(fields);
    column->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *connectButton = new QPushButton(tr("Connect"), this);
    connectButton->setObjectName(QStringLiteral("connect"));
    connectButton->setDefault(true);
    column->addLayout(buttonRow({cancel, connectButton}));
    prepareDialog(this);
    connect(connectButton, &QPushButton::clicked, this, &PasswordDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &PasswordDialog::reject);
    connect(m_user, &QLineEdit::textEdited, m_userNote, &FieldNote::clear);
    connect(m_password->edit(), &QLineEdit::textEdited, m_passwordNote, &FieldNote::clear);
    if (user.isEmpty())
        m_user->setFocus();
    else
        m_password->setFocus();
}

base::Credentials PasswordDialog::credentials() const
{
    return {m_user->text().trimmed(), m_password->text()};
}

bool PasswordDialog::keep() const
{
    return m_keep->keeps();
}

void PasswordDialog::accept()
{
    if (m_user->text().trimmed().isEmpty()) {
        m_userNote->setFault(tr("Enter the user name that is set up in the camera."));
        m_user->setFocus();
        return;
    }
    if (m_password->text().isEmpty())
        m_passwordNote->setHint(tr("No password is entered."));
    if (!m_keep->settle())
        return;
    QDialog::accept();
}

} // namespace videoguard::wall
