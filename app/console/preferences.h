// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>

namespace videoguard::database {
class Database;
}

namespace videoguard::console {

/// Small preferences of the interface (key "group/name", a JSON value), kept in console.db. Never a secret.
/// GUI thread.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Reads the table; `database` must outlive the preferences.
    explicit Preferences(database::Database &database, QObject *parent = nullptr);

    /// `fallback` when the key is not there.
    [[nodiscard]] QJsonValue value(const QString &key, const QJsonValue &fallback = {}) const;
    /// Writes at once; null removes the key. When the file cannot be written the value still holds for this
    /// session, and the error (Full, Denied, Internal) is the answer.
    base::Result<void> setValue(const QString &key, const QJsonValue &value);

signals:
    /// Only when the value really became another.
    void changed(const QString &key);

private:
    [[nodiscard]] base::Result<void> load();
    [[nodiscard]] base::Result<void> write(const QString &key, const QJsonValue &value);

    database::Database &m_database;
    QHash<QString, QJsonValue> m_values;
};

} // namespace videoguard::console
