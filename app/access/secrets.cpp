// SPDX-License-Identifier: EUPL-1.2
#include "app/access/secrets.h"

#include "app/access/keyring.h"
#include "app/access/vault.h"
#include "app/base/log.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QUuid>

namespace videoguard::access {

namespace {

// Always the same, so that a probe that was cut short leaves one entry at most.
const QString kProbeKey = QStringLiteral("keyring-check");

} // namespace

Secrets::Secrets(QString profileFolder, QObject *parent)
    : Secrets(std::move(profileFolder), desktopKeyring(), parent)
{
}

Secrets::Secrets(QString profileFolder, std::unique_ptr<Keyring> keyring, QObject *parent)
    : QObject(parent)
    , m_profileFolder(std::move(profileFolder))
    , m_keyring(std::move(keyring))
{
}

Secrets::~Secrets() = default;

void Secrets::setKeyringTimeouts(std::chrono::milliseconds probe, std::chrono::milliseconds read)
{
    m_probeTimeout = probe;
    m_readTimeout = read;
}

void Secrets::probeKeyring()
{
    if (m_probing || m_place != Place::Memory)
        return;
    m_probing = true;
    if (const auto reachable = m_keyring->reachable(); !reachable) {
        QMetaObject::invokeMethod(
            this, [this, cause = reachable.error().cause] { endProbe(cause); }, Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(m_probeTimeout, this, [this] {
        if (m_probing)
            endProbe(QStringLiteral("the keyring did not answer in time"));
    });
    // A keyring may answer reads and refuse writes, or lose what it took: only the whole round proves it.
    const base::Credentials sample{QStringLiteral("check"), QUuid::createUuid().toString()};
    m_keyring->write(kProbeKey, sample, [this, sample](const base::Result<void> &written) {
        checkProbe(written, [this, sample] {
            m_keyring->read(kProbeKey, [this, sample](const base::Result<base::Credentials> &read) {
                base::Result<void> same;
                if (!read)
                    same = tl::unexpected(read.error());
                else if (*read != sample)
                    same = base::fail(base::ErrorKind::Internal, QStringLiteral("check the keyring"),
                                      QStringLiteral("the keyring gave back something else"));
                checkProbe(same, [this] {
                    m_keyring->remove(kProbeKey, [this](const base::Result<void> &removed) {
                        checkProbe(removed, [this] { useKeyring(); });
                    });
                });
            });
        });
    });
}

// Goes on after the time-out too: a keyring that the operator has just unlocked is welcome.
void Secrets::checkProbe(const base::Result<void> &step, const std::function<void()> &next)
{
    if (step)
        next();
    else if (m_probing)
        endProbe(step.error().cause.isEmpty() ? base::toString(step.error().kind) : step.error().cause);
    else
        m_keyringFault = step.error().cause;
}

void Secrets::useKeyring()
{
    if (m_place != Place::Memory)
        return;
    m_place = Place::Keyring;
    for (auto entry = m_memory.constBegin(); entry != m_memory.constEnd(); ++entry) {
        if (entry->keep)
            writeToKeyring(entry.key(), entry->credentials);
    }
    const bool late = !m_probing;
    endProbe({});
    if (late)
        emit unlocked();
}

void Secrets::endProbe(const QString &fault)
{
    m_probing = false;
    m_keyringFault = base::redacted(fault);
    if (!fault.isEmpty())
        qCInfo(base::logAccess).noquote() << "no keyring is used:" << m_keyringFault;
    const std::vector<Question> waiting = std::exchange(m_waiting, {});
    for (const Question &question : waiting)
        find(question.key, question.context, question.answer);
    emit ready();
}

QString Secrets::vaultPath() const
{
    return QDir(m_profileFolder).filePath(QStringLiteral("secrets.vault"));
}

bool Secrets::encryptedFileExists() const
{
    return QFileInfo::exists(vaultPath());
}

base::Result<void> Secrets::useEncryptedFile(const QString &passphrase)
{
    auto vault =
        encryptedFileExists() ? Vault::open(vaultPath(), passphrase) : Vault::create(vaultPath(), passphrase);
    if (!vault)
        return tl::unexpected(vault.error());
    bool differs = false;
    for (auto entry = m_memory.constBegin(); entry != m_memory.constEnd(); ++entry) {
        if (!entry->keep || vault->entries().value(entry.key()) == entry->credentials)
            continue;
        vault->put(entry.key(), entry->credentials);
        differs = true;
    }
    if (differs) {
        if (auto saved = vault->save(); !saved)
            return saved;
    }
    m_vault = std::make_unique<Vault>(std::move(*vault));
    m_place = Place::EncryptedFile;
    emit unlocked();
    return {};
}

void Secrets::find(const QString &key, QObject *context, Answer answer)
{
    const Question question{key, context, std::move(answer)};
    if (!question.context)
        return;
    if (const auto known = m_memory.constFind(key); known != m_memory.constEnd())
        deliver(question, known->credentials);
    else if (m_place == Place::EncryptedFile)
        deliver(question, m_vault->entries().value(key));
    else if (m_place == Place::Keyring)
        ask(question);
    else if (m_probing)
        m_waiting.push_back(question);
    else
        deliver(question, {});
}

void Secrets::ask(const Question &question)
{
    // Shared by the answer and the time-out: whichever comes first.
    const auto answered = std::make_shared<bool>(false);
    const quint64 revision = m_revision;
    QTimer::singleShot(m_readTimeout, this, [this, question, answered] {
        if (std::exchange(*answered, true))
            return;
        qCWarning(base::logAccess) << "the keyring did not answer in time";
        deliver(question, m_memory.value(question.key).credentials);
    });
    m_keyring->read(question.key, [this, question, answered, revision](const auto &read) {
        if (!read)
            qCWarning(base::logAccess).noquote() << base::redacted(base::describe(read.error()));
        else if (revision == m_revision && !read->isEmpty())
            m_memory.insert(question.key, {*read, true});
        if (std::exchange(*answered, true))
            return;
        deliver(question, m_memory.value(question.key).credentials);
    });
}

void Secrets::deliver(const Question &question, const base::Credentials &credentials)
{
    if (question.context)
        QMetaObject::invokeMethod(
            question.context, [answer = question.answer, credentials] { answer(credentials); },
            Qt::QueuedConnection);
}

void Secrets::store(const QString &key, const base::Credentials &credentials, bool keep)
{
    if (credentials.isEmpty())
        return forget(key);
    ++m_revision;
    m_memory.insert(key, {credentials, keep});
    if (!keep)
        return;
    if (m_place == Place::Keyring) {
        writeToKeyring(key, credentials);
    } else if (m_place == Place::EncryptedFile) {
        m_vault->put(key, credentials);
        report(m_vault->save());
    }
}

void Secrets::forget(const QString &key)
{
    ++m_revision;
    m_memory.remove(key);
    if (m_place == Place::Keyring) {
        m_keyring->remove(key, [this](const base::Result<void> &removed) { report(removed); });
    } else if (m_place == Place::EncryptedFile && m_vault->entries().contains(key)) {
        m_vault->remove(key);
        report(m_vault->save());
    }
}

void Secrets::writeToKeyring(const QString &key, const base::Credentials &credentials)
{
    m_keyring->write(key, credentials, [this](const base::Result<void> &written) { report(written); });
}

void Secrets::report(const base::Result<void> &result)
{
    if (result)
        return;
    const QString cause = base::redacted(base::describe(result.error()));
    qCWarning(base::logAccess).noquote() << cause;
    emit storeFailed(cause);
}

} // namespace videoguard::access
