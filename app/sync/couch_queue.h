// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace videoguard::sync {

/// Tickets that wait for a connection, in turn per database: one that asks a thousand things delays another
/// by one request only. A value.
class CouchQueue
{
public:
    void push(const QString &database, quint64 ticket)
    {
        QList<quint64> &waiting = m_waiting[database];
        if (waiting.isEmpty())
            m_turns.append(database);
        waiting.append(ticket);
    }
    [[nodiscard]] std::optional<quint64> take()
    {
        if (m_turns.isEmpty())
            return std::nullopt;
        const QString database = m_turns.takeFirst();
        QList<quint64> &waiting = m_waiting[database];
        const quint64 ticket = waiting.takeFirst();
        if (waiting.isEmpty())
            m_waiting.remove(database);
        else
            m_turns.append(database);
        return ticket;
    }
    void remove(const QString &database, quint64 ticket)
    {
        const auto waiting = m_waiting.find(database);
        if (waiting == m_waiting.end() || waiting->removeAll(ticket) == 0 || !waiting->isEmpty())
            return;
        m_waiting.erase(waiting);
        m_turns.removeOne(database);
    }
    [[nodiscard]] bool isEmpty() const { return m_turns.isEmpty(); }

private:
    QHash<QString, QList<quint64>> m_waiting;
    QList<QString> m_turns; ///< databases with something waiting
};

} // namespace videoguard::sync
