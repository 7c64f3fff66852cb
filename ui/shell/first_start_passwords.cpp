// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/first_start_passwords.h"

#include "ui/wall/form_parts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QToolButton>

namespace videoguard::shell {

namespace {

using access::Secrets;
using widgets::theme;

constexpr int kShortestPassphrase = 12;

QVBoxLayout *fieldBox(QLabel *label, QWidget *field, wall::FieldNote *note)
{
    label->setProperty("role", QStringLiteral("muted"));
    label->setFont(theme().font.caption);
    label->setBuddy(field);
    auto *box = new QVBoxLayout;
    box->setSpacing(theme().px(3));
    box->addWidget(label);
    box->addWidget(field);
    box->addWidget(note);
    return box;
}

} // namespace

PasswordCheck::PasswordCheck(Secrets &secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_icon(new QLabel(this))
    , m_title(wall::plainLabel({}, nullptr, this))
    , m_detail(wall::plainLabel({}, "muted", this))
    , m_useFile(new QCheckBox(this))
    , m_fields(new QWidget(this))
    , m_passphraseLabel(new QLabel(m_fields))
    , m_passphrase(new wall::SecretField(m_fields))
    , m_passphraseNote(new wall::FieldNote(m_passphrase, m_fields))
    , m_repeatFields(new QWidget(m_fields))
    , m_repeatLabel(new QLabel(m_repeatFields))
    , m_repeat(new wall::SecretField(m_repeatFields))
    , m_repeatNote(new wall::FieldNote(m_repeat, m_repeatFields))
{
    setObjectName(QStringLiteral("passwordCheck"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().size.controlGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(10));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    m_title->setObjectName(QStringLiteral("passwordState"));
    m_title->setFont(theme().font.baseStrong);
    m_detail->setFont(theme().font.caption);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    row->addLayout(words, 1);
    column->addLayout(row);
    m_useFile->setObjectName(QStringLiteral("useFile"));
    column->addWidget(m_useFile);
    m_passphrase->edit()->setObjectName(QStringLiteral("passphrase"));
    m_repeat->edit()->setObjectName(QStringLiteral("passphraseRepeat"));
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(theme().size.controlGap);
    fields->addLayout(fieldBox(m_passphraseLabel, m_passphrase, m_passphraseNote));
    auto *repeat = new QVBoxLayout(m_repeatFields);
    repeat->setContentsMargins(0, 0, 0, 0);
    repeat->addLayout(fieldBox(m_repeatLabel, m_repeat, m_repeatNote));
    fields->addWidget(m_repeatFields);
    column->addWidget(m_fields);
    connect(m_useFile, &QCheckBox::toggled, this, [this](bool on) {
        showState();
        if (on)
            m_passphrase->edit()->setFocus();
    });
    connect(m_passphrase->edit(), &QLineEdit::textEdited, this, [this] { m_passphraseNote->clear(); });
    connect(m_repeat->edit(), &QLineEdit::textEdited, this, [this] { m_repeatNote->clear(); });
    connect(&m_secrets, &Secrets::ready, this, &PasswordCheck::showState);
    connect(&m_secrets, &Secrets::unlocked, this, &PasswordCheck::showState);
    retranslate();
}

PasswordCheck::State PasswordCheck::state() const
{
    switch (m_secrets.place()) {
    case Secrets::Place::Keyring:
        return State::Keyring;
    case Secrets::Place::EncryptedFile:
        return State::File;
    case Secrets::Place::Memory:
        break;
    }
    // The fault is known as soon as the check has ended.
    if (m_secrets.keyringFault().isEmpty())
        return State::Checking;
    return m_secrets.encryptedFileExists() ? State::Locked : State::Forgotten;
}

void PasswordCheck::retranslate()
{
    m_passphraseLabel->setText(tr("Pass&phrase of the file"));
    m_passphrase->edit()->setAccessibleName(tr("Passphrase of the file"));
    m_repeatLabel->setText(tr("Passphrase a&gain"));
    m_repeat->edit()->setAccessibleName(tr("Passphrase again"));
    for (const wall::SecretField *field : {m_passphrase, m_repeat}) {
        auto *show = field->findChild<QToolButton *>(QStringLiteral("showPassword"));
        show->setToolTip(tr("Show what was typed"));
        show->setAccessibleName(tr("Show what was typed"));
    }
    showState();
}

void PasswordCheck::showState()
{
    const widgets::ThemeColours &colour = theme().colour;
    QString icon;
    QColor tint = colour.text;
    switch (state()) {
    case State::Checking:
        icon = QStringLiteral("loader");
        m_title->setText(tr("Checking the keyring of this workstation"));
        m_detail->setText(tr("It may ask for its own password first."));
        break;
    case State::Keyring:
        icon = QStringLiteral("shield-check");
        tint = colour.live;
        m_title->setText(tr("The keyring of this workstation keeps them"));
        m_detail->setText(tr("It opens with your log-in. There is nothing to do."));
        break;
    case State::File:
        icon = QStringLiteral("file-lock");
        tint = colour.live;
        m_title->setText(tr("An encrypted file keeps them"));
        m_detail->setText(tr("Its passphrase is asked once at every start."));
        break;
    case State::Locked:
        icon = QStringLiteral("file-lock");
        tint = colour.warning;
        m_title->setText(tr("An encrypted file with kept passwords is locked"));
        m_detail->setText(tr("Until it is opened, cameras that want a password show no picture."));
        break;
    case State::Forgotten:
        icon = QStringLiteral("triangle-alert");
        tint = colour.warning;
        m_title->setText(tr("This workstation has no keyring"));
        m_detail->setText(
            tr("Passwords are forgotten when the program ends, unless an encrypted file keeps them."));
        break;
    }
    m_detail->setToolTip(m_secrets.keyringFault().isEmpty()
                             ? QString()
                             : tr("Technical cause: %1").arg(m_secrets.keyringFault()).toHtmlEscaped());
    m_icon->setPixmap(widgets::iconPixmap(icon, tint, theme().size.iconRail, devicePixelRatioF()));
    const bool isLocked = state() == State::Locked;
    const bool isOffered = isLocked || state() == State::Forgotten;
    m_useFile->setText(isLocked ? tr("&Open the encrypted file now")
                                : tr("&Keep passwords in an encrypted file"));
    m_useFile->setVisible(isOffered);
    m_fields->setVisible(isOffered && m_useFile->isChecked());
    m_repeatFields->setVisible(!isLocked);
}

bool PasswordCheck::settle()
{
    const bool isLocked = state() == State::Locked;
    if ((!isLocked && state() != State::Forgotten) || !m_useFile->isChecked())
        return true;
    m_passphraseNote->clear();
    m_repeatNote->clear();
    if (!isLocked && m_passphrase->text().size() < kShortestPassphrase) {
        m_passphraseNote->setFault(
            tr("The passphrase is too short. At least %n characters.", nullptr, kShortestPassphrase));
        m_passphrase->edit()->setFocus();
        return false;
    }
    if (!isLocked && m_passphrase->text() != m_repeat->text()) {
        m_repeatNote->setFault(tr("The two passphrases differ."));
        m_repeat->edit()->setFocus();
        return false;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const base::Result<void> opened = m_secrets.useEncryptedFile(m_passphrase->text());
    QGuiApplication::restoreOverrideCursor();
    if (opened) {
        m_passphrase->setText({});
        m_repeat->setText({});
        showState();
        return true;
    }
    showFault(opened.error());
    m_passphrase->edit()->selectAll();
    m_passphrase->edit()->setFocus();
    return false;
}

void PasswordCheck::showFault(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::Denied:
        m_passphraseNote->setFault(tr("This is not the passphrase of the file."));
        break;
    case base::ErrorKind::Corrupt:
        m_passphraseNote->setFault(
            tr("The file of passwords is damaged and cannot be opened. Go on without it."));
        break;
    case base::ErrorKind::Full:
        m_passphraseNote->setFault(tr("No space is left on the disk for the file of passwords."));
        break;
    default:
        m_passphraseNote->setFault(tr("The file of passwords cannot be used: %1").arg(error.cause));
    }
}

} // namespace videoguard::shell
