// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/keep_choice.h"

#include "ui/wall/form_parts.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>

namespace videoguard::wall {

using access::Secrets;

namespace {

enum class Choice { Session, Place, NewFile };

constexpr int kShortestPassphrase = 12;

Choice choiceOf(const QComboBox &box)
{
    return static_cast<Choice>(box.currentData().toInt());
}

} // namespace

KeepChoice::KeepChoice(Secrets &secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_choice(new QComboBox(this))
    , m_fileFields(new QWidget(this))
    , m_passphrase(new SecretField(m_fileFields))
    , m_repeatFields(new QWidget(m_fileFields))
    , m_repeat(new SecretField(m_repeatFields))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::theme().size.controlGap);
    m_choice->setObjectName(QStringLiteral("keep"));
    m_choiceNote = addField(column, tr("&Keep the password"), m_choice);
    auto *fields = new QVBoxLayout(m_fileFields);
    fields->setContentsMargins(0, 0, 0, 0);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_repeat->setObjectName(QStringLiteral("passphraseRepeat"));
    m_passphraseNote = addField(fields, tr("Pass&phrase of the file"), m_passphrase);
    auto *repeatColumn = new QVBoxLayout(m_repeatFields);
    repeatColumn->setContentsMargins(0, 0, 0, 0);
    m_repeatNote = addField(repeatColumn, tr("Passphrase &again"), m_repeat);
    fields->addWidget(m_repeatFields);
    column->addWidget(m_fileFields);
    fill();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &KeepChoice::choiceChanged);
    connect(&m_secrets, &Secrets::ready, this, &KeepChoice::fill);
    choiceChanged();
}

bool KeepChoice::keeps() const
{
    return choiceOf(*m_choice) != Choice::Session;
}

bool KeepChoice::settle()
{
    if (choiceOf(*m_choice) != Choice::NewFile)
        return true;
    m_passphraseNote->clear();
    m_repeatNote->clear();
    const bool exists = m_secrets.encryptedFileExists();
    if (!exists && m_passphrase->text().size() < kShortestPassphrase) {
        m_passphraseNote->setFault(
            tr("The passphrase is too short. At least %n characters.", nullptr, kShortestPassphrase));
        return false;
    }
    if (!exists && m_passphrase->text() != m_repeat->text()) {
        m_repeatNote->setFault(tr("The two passphrases differ."));
        return false;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const base::Result<void> opened = m_secrets.useEncryptedFile(m_passphrase->text());
    QGuiApplication::restoreOverrideCursor();
    if (opened)
        return true;
    switch (opened.error().kind) {
    case base::ErrorKind::Denied:
        m_passphraseNote->setFault(tr("This is not the passphrase of the file."));
        break;
    case base::ErrorKind::Corrupt:
        m_passphraseNote->setFault(tr("The file of passwords is damaged and cannot be opened. Keep the "
                                      "password until the program ends."));
        break;
    case base::ErrorKind::Full:
        m_passphraseNote->setFault(tr("No space is left on the disk for the file of passwords."));
        break;
    default:
        m_passphraseNote->setFault(tr("The file of passwords cannot be used: %1").arg(opened.error().cause));
    }
    return false;
}

void KeepChoice::fill()
{
    const QVariant before = m_choice->currentData();
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    const auto add = [this](const QString &text, Choice choice) {
        m_choice->addItem(text, static_cast<int>(choice));
    };
    switch (m_secrets.place()) {
    case Secrets::Place::Keyring:
        add(tr("In this workstation's keyring"), Choice::Place);
        add(tr("Only until the program ends"), Choice::Session);
        break;
    case Secrets::Place::EncryptedFile:
        add(tr("In the encrypted file"), Choice::Place);
        add(tr("Only until the program ends"), Choice::Session);
        break;
    case Secrets::Place::Memory:
        add(tr("Only until the program ends"), Choice::Session);
        add(m_secrets.encryptedFileExists() ? tr("In the encrypted file (asks its passphrase)")
                                            : tr("In an encrypted file (new passphrase)"),
            Choice::NewFile);
        break;
    }
    if (const int index = m_choice->findData(before); before.isValid() && index >= 0)
        m_choice->setCurrentIndex(index);
    choiceChanged();
}

void KeepChoice::choiceChanged()
{
    const bool newFile = choiceOf(*m_choice) == Choice::NewFile;
    m_fileFields->setVisible(newFile);
    const bool exists = m_secrets.encryptedFileExists();
    m_repeatFields->setVisible(!exists);
    if (m_secrets.place() == Secrets::Place::Memory && !newFile)
        m_choiceNote->setHint(
            tr("No keyring is available here. The password is asked again after the next start."));
    else if (newFile && !exists)
        m_choiceNote->setHint(tr("The passphrase is asked once after each start. Nobody can recover it."));
    else
        m_choiceNote->clear();
}

} // namespace videoguard::wall
