// SPDX-License-Identifier: EUPL-1.2
#include "app/access/keyring.h"

#ifdef Q_OS_WIN

#include "app/access/keyring_text.h"

#include <QTimer>

#include <windows.h>
// After windows.h, which it needs.
#include <wincred.h>

namespace videoguard::access {

namespace {

using base::ErrorKind;
using base::Result;

base::Error lastError(const QString &what)
{
    const DWORD code = GetLastError();
    ErrorKind kind = ErrorKind::Internal;
    if (code == ERROR_ACCESS_DENIED)
        kind = ErrorKind::Denied;
    else if (code == ERROR_NO_SUCH_LOGON_SESSION)
        kind = ErrorKind::Unreachable;
    return {kind, what, base::redacted(qt_error_string(static_cast<int>(code)))};
}

std::wstring targetOf(const QString &key)
{
    return (QStringLiteral("VideoGuard Console/") + key).toStdWString();
}

Result<base::Credentials> readEntry(const QString &key)
{
    CREDENTIALW *entry = nullptr;
    if (!CredReadW(targetOf(key).c_str(), CRED_TYPE_GENERIC, 0, &entry)) {
        if (GetLastError() == ERROR_NOT_FOUND)
            return base::Credentials{};
        return tl::unexpected(lastError(QStringLiteral("read from the keyring")));
    }
    const QByteArray text(reinterpret_cast<const char *>(entry->CredentialBlob),
                          static_cast<qsizetype>(entry->CredentialBlobSize));
    SecureZeroMemory(entry->CredentialBlob, entry->CredentialBlobSize);
    CredFree(entry);
    return credentialsFromText(QString::fromUtf8(text));
}

Result<void> writeEntry(const QString &key, const base::Credentials &credentials)
{
    const QString what = QStringLiteral("write to the keyring");
    QByteArray text = textOf(credentials).toUtf8();
    if (text.size() > CRED_MAX_CREDENTIAL_BLOB_SIZE)
        return base::fail(ErrorKind::Unsupported, what, QStringLiteral("longer than Windows keeps"));
    std::wstring target = targetOf(key);
    std::wstring user = credentials.user.toStdWString();
    user.resize(std::min<std::size_t>(user.size(), CRED_MAX_USERNAME_LENGTH));
    CREDENTIALW entry{};
    entry.Type = CRED_TYPE_GENERIC;
    entry.TargetName = target.data();
    entry.UserName = user.data();
    entry.Persist = CRED_PERSIST_LOCAL_MACHINE; // of this user; it does not roam
    entry.CredentialBlob = reinterpret_cast<BYTE *>(text.data());
    entry.CredentialBlobSize = static_cast<DWORD>(text.size());
    const bool written = CredWriteW(&entry, 0) != 0;
    const base::Error error = written ? base::Error{} : lastError(what);
    SecureZeroMemory(text.data(), static_cast<SIZE_T>(text.size()));
    if (!written)
        return tl::unexpected(error);
    return {};
}

Result<void> removeEntry(const QString &key)
{
    if (CredDeleteW(targetOf(key).c_str(), CRED_TYPE_GENERIC, 0) || GetLastError() == ERROR_NOT_FOUND)
        return {};
    return tl::unexpected(lastError(QStringLiteral("remove from the keyring")));
}

/// The store answers at once; the answer still comes through the event loop, as callers expect it.
class WindowsKeyring final : public Keyring
{
public:
    Result<void> reachable() const override { return {}; }

    void read(const QString &key, Found found) override
    {
        later([found = std::move(found), key] { found(readEntry(key)); });
    }
    void write(const QString &key, const base::Credentials &credentials, Done done) override
    {
        later([done = std::move(done), key, credentials] { done(writeEntry(key, credentials)); });
    }
    void remove(const QString &key, Done done) override
    {
        later([done = std::move(done), key] { done(removeEntry(key)); });
    }

private:
    template<typename Call>
    void later(Call call)
    {
        QTimer::singleShot(0, &m_context, std::move(call));
    }

    QObject m_context; ///< no answer arrives once it is gone
};

} // namespace

std::unique_ptr<Keyring> desktopKeyring()
{
    return std::make_unique<WindowsKeyring>();
}

} // namespace videoguard::access

#endif
