// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace videoguard::database {
class Database;
}

namespace videoguard::console {

/// Small preferences of the interface (key "group/name", a JSON value), kept in console.db. Never a secret.
///
/// What the machine's administrator laid down for every user lies under and over them: a value of the policy
/// holds always, one of the defaults until the user sets another.
/// GUI thread.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Reads the table; `database` must outlive the preferences.
    explicit Preferences(database::Database &database, QObject *parent = nullptr);

    /// That of the policy, else the user's own, else that of the machine's defaults, else `fallback`.
    [[nodiscard]] QJsonValue value(const QString &key, const QJsonValue &fallback = {}) const;
    /// Writes at once; null removes the key. When the file cannot be written the value still holds for this
    /// session, and the error (Full, Denied, Internal) is the answer. Denied also when the policy sets the
    /// key: nothing is changed then.
    base::Result<void> setValue(const QString &key, const QJsonValue &value);

    /// Replaces what the machine lays down; tells what became another.
    void setLayers(const QJsonObject &defaults, const QJsonObject &policy);
    /// Only what the user set, also where the policy covers it; nullopt: nothing.
    [[nodiscard]] std::optional<QJsonValue> own(const QString &key) const;
    [[nodiscard]] std::optional<QJsonValue> machineDefault(const QString &key) const;
    [[nodiscard]] bool isLocked(const QString &key) const { return m_policy.contains(key); }

signals:
    /// What holds became another, or whether it is the user's own.
    void changed(const QString &key);

private:
    [[nodiscard]] base::Result<void> load();
    [[nodiscard]] base::Result<void> write(const QString &key, const QJsonValue &value);

    database::Database &m_database;
    QHash<QString, QJsonValue> m_values;
    QJsonObject m_defaults;
    QJsonObject m_policy;
};

} // namespace videoguard::console
