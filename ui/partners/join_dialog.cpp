// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/join_dialog.h"

#include "ui/partners/check_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/tab_stops.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace videoguard::partners {

using sync::CheckOutcome;
using sync::CheckStep;
using widgets::theme;

base::Result<sync::ServerAccount> accountOf(const JoinEntry &entry)
{
    auto server = sync::parseServer(entry.server);
    if (!server)
        return tl::unexpected(server.error());
    sync::ServerAccount account;
    account.server = *server;
    account.user = entry.user.trimmed();
    account.partner = entry.partner;
    account.caFile = entry.caFile.trimmed();
    account.pins = entry.pins;
    return account;
}

JoinDialog::JoinDialog(QWidget *parent)
    : DialogFrame(tr("Join the partners"), parent)
    , m_server(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_ca(new QLineEdit(this))
{
    setObjectName(QStringLiteral("joinDialog"));
    auto *across = new QHBoxLayout;
    across->setSpacing(theme().px(24));
    auto *form = new QVBoxLayout;
    form->setSpacing(theme().size.sectionGap);
    buildForm(form);
    auto *steps = new QVBoxLayout;
    buildSteps(steps);
    across->addLayout(form, 5);
    across->addLayout(steps, 6);
    body()->addLayout(across, 1);
    m_invitation = addLeftButton(tr("Open invitation…"));
    m_cancel = addButton(tr("Cancel"));
    m_test = addButton(tr("Test the connection"), true);
    m_test->setObjectName(QStringLiteral("join.test"));
    m_join = addButton(tr("Join"));
    m_join->setObjectName(QStringLiteral("join.join"));
    connect(m_invitation, &QPushButton::clicked, this, &JoinDialog::chooseInvitation);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &JoinDialog::test);
    connect(m_join, &QPushButton::clicked, this, [this] {
        const auto account = accountOf(entry());
        if (m_passed && account)
            emit joinWanted(*account, m_password->text().toUtf8());
    });
    connect(&m_check, &sync::ConnectionCheck::progressed, this, [this] { showSteps(m_check.results()); });
    connect(&m_check, &sync::ConnectionCheck::finished, this, &JoinDialog::finished);
    for (QLineEdit *edit : {m_server, m_user, m_password, m_ca})
        connect(edit, &QLineEdit::textChanged, this, &JoinDialog::forgetTest);
    sizeTo(880, 520);
    showSteps({});
    showButtons();
}

JoinDialog::~JoinDialog()
{
    m_check.disconnect(this);
}

void JoinDialog::buildForm(QBoxLayout *column)
{
    m_invited = widgets::wrappedLabel({}, "strong", this);
    m_invited->hide();
    column->addWidget(m_invited);
    m_server->setObjectName(QStringLiteral("join.server"));
    m_server->setPlaceholderText(QStringLiteral("couch.talsi.example:6984"));
    m_serverNote = addField(tr("&Server"), m_server, column);
    m_user->setObjectName(QStringLiteral("join.user"));
    addField(tr("&Name"), m_user, column);
    m_password->setObjectName(QStringLiteral("join.password"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *shown =
        m_password->addAction(widgets::themedIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    shown->setCheckable(true);
    shown->setToolTip(tr("Show the password"));
    widgets::giveKeysToIcons(*m_password);
    connect(shown, &QAction::toggled, this,
            [this](bool on) { m_password->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    addField(tr("&Password"), m_password, column);
    m_ca->setObjectName(QStringLiteral("join.ca"));
    m_ca->setPlaceholderText(tr("Authorities of this computer"));
    auto *choose =
        m_ca->addAction(widgets::themedIcon(QStringLiteral("folder-open")), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose the file of your own authority (PEM)"));
    widgets::giveKeysToIcons(*m_ca);
    connect(choose, &QAction::triggered, this, &JoinDialog::chooseCa);
    m_caNote = addField(tr("Own &authority (CA file), if there is one"), m_ca, column);
    column->addStretch(1);
}

void JoinDialog::buildSteps(QBoxLayout *column)
{
    auto *title = new QLabel(tr("Test of the connection"), this);
    title->setFont(theme().font.baseStrong);
    column->addWidget(title);
    m_hint = widgets::wrappedLabel({}, "muted", this);
    column->addWidget(m_hint);
    m_stepArea = new QWidget(this);
    auto *grid = new QGridLayout(m_stepArea);
    grid->setContentsMargins(0, theme().px(6), 0, 0);
    grid->setHorizontalSpacing(theme().px(10));
    grid->setVerticalSpacing(theme().px(8));
    grid->setColumnStretch(2, 1);
    for (int at = 0; at <= static_cast<int>(CheckStep::Write); ++at) {
        StepRow row{new QLabel(m_stepArea), new QLabel(stepName(static_cast<CheckStep>(at)), m_stepArea),
                    widgets::wrappedLabel({}, "muted", m_stepArea)};
        row.text->setObjectName(QStringLiteral("join.step.%1").arg(at));
        row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.text->setFocusPolicy(Qt::NoFocus);
        row.icon->setFixedSize(theme().size.iconControl, QFontMetrics(theme().font.base).height());
        grid->addWidget(row.icon, at, 0, Qt::AlignTop);
        grid->addWidget(row.name, at, 1, Qt::AlignTop);
        grid->addWidget(row.text, at, 2, Qt::AlignTop);
        m_steps.push_back(row);
    }
    column->addWidget(m_stepArea);
    m_certificate = new QWidget(this);
    m_certificate->setProperty("role", QStringLiteral("raised"));
    m_certificate->setAttribute(Qt::WA_StyledBackground);
    auto *box = new QVBoxLayout(m_certificate);
    m_certificateWords = widgets::wrappedLabel({}, nullptr, m_certificate);
    m_certificateWords->setObjectName(QStringLiteral("join.certificate"));
    m_certificateWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *trust = new QPushButton(tr("The fingerprint is right: trust this server"), m_certificate);
    trust->setObjectName(QStringLiteral("join.trust"));
    trust->setAutoDefault(false);
    connect(trust, &QPushButton::clicked, this, &JoinDialog::trust);
    box->addWidget(m_certificateWords);
    box->addWidget(trust, 0, Qt::AlignLeft);
    m_certificate->hide();
    column->addWidget(m_certificate);
    column->addStretch(1);
}

JoinEntry JoinDialog::entry() const
{
    JoinEntry entry = m_entry;
    entry.server = m_server->text().trimmed();
    entry.user = m_user->text().trimmed();
    entry.password = m_password->text();
    entry.caFile = m_ca->text().trimmed();
    return entry;
}

void JoinDialog::setEntry(const JoinEntry &entry)
{
    m_quiet = true;
    m_entry = entry;
    m_server->setText(entry.server);
    m_user->setText(entry.user);
    m_password->setText(entry.password);
    m_ca->setText(entry.caFile);
    m_invited->setText(tr("Invitation for %1").arg(entry.partnerName));
    m_invited->setVisible(!entry.partnerName.isEmpty());
    m_quiet = false;
    forgetTest();
}

void JoinDialog::chooseInvitation()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open invitation"), {},
                                                      tr("Invitations (*.vginvite);;All files (*)"));
    if (!file.isEmpty())
        openInvitation(file);
}

void JoinDialog::openInvitation(const QString &file)
{
    QFile read(file);
    if (!read.open(QIODevice::ReadOnly)) {
        m_serverNote->setFault(invitationFault({base::ErrorKind::NotFound, {}, read.errorString()}));
        return;
    }
    const auto invitation = sync::parseInvitation(read.readAll());
    if (!invitation) {
        m_serverNote->setFault(invitationFault(invitation.error()));
        return;
    }
    JoinEntry entry;
    entry.server = invitation->account.server.toString(QUrl::FullyEncoded);
    entry.user = invitation->account.user;
    entry.password = QString::fromUtf8(invitation->password);
    entry.partner = invitation->account.partner;
    entry.partnerName = invitation->partnerName;
    entry.pins = invitation->account.pins;
    setEntry(entry);
    if (!invitation->caPem.isEmpty() && !keepCa(invitation->caPem))
        return;
    if (entry.password.isEmpty())
        m_password->setFocus();
    else
        m_test->setFocus();
}

bool JoinDialog::keepCa(const QByteArray &pem)
{
    // The invitation may be on a stick: what it says of the authority is kept where the console keeps its
    // data.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QByteArray name = QCryptographicHash::hash(pem, QCryptographicHash::Sha256).toHex().left(16);
    const QString path = folder.filePath(QStringLiteral("authority-%1.pem").arg(QLatin1String(name)));
    QSaveFile file(path);
    if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly) ||
        file.write(pem) != pem.size() || !file.commit()) {
        m_caNote->setFault(tr("The file of the authority could not be kept: %1.").arg(file.errorString()));
        return false;
    }
    m_ca->setText(path);
    return true;
}

void JoinDialog::chooseCa()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Own authority"), {},
                                                      tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!file.isEmpty())
        m_ca->setText(file);
}

void JoinDialog::forgetTest()
{
    if (m_quiet)
        return;
    if (m_running) {
        m_check.stop();
        m_running = false;
    }
    m_passed = false;
    m_serverNote->clear();
    m_caNote->clear();
    showSteps({});
    showButtons();
}

void JoinDialog::showFault(const QString &words)
{
    m_serverNote->setFault(words);
}

} // namespace videoguard::partners
