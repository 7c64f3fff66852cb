// SPDX-License-Identifier: EUPL-1.2
/// Private to the ledger: its kept statements.
#pragma once

#include "app/database/database.h"
#include "app/sync/ledger.h"

#include <unordered_map>
#include <utility>

namespace videoguard::sync {

/// A kept statement on loan: reset when it goes, so that it holds no row and no lock.
class Ledger::Loan
{
public:
    explicit Loan(database::Statement *statement)
        : m_statement(statement)
    {
    }
    Loan(Loan &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Loan &operator=(Loan &&) = delete;
    Loan(const Loan &) = delete;
    ~Loan()
    {
        if (m_statement)
            m_statement->reset();
    }
    database::Statement *operator->() const { return m_statement; }
    database::Statement &operator*() const { return *m_statement; }

private:
    database::Statement *m_statement;
};

/// By the address of their text: a literal's never changes.
struct Ledger::Statements {
    std::unordered_map<const char *, database::Statement> kept;
};

/// A null text for a column that is never null.
[[nodiscard]] inline QString filled(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
[[nodiscard]] inline QByteArray filled(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}
/// Empty bytes for a column where they are null.
[[nodiscard]] inline QByteArray orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : bytes;
}
[[nodiscard]] inline QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace videoguard::sync
