// SPDX-License-Identifier: EUPL-1.2
#include "app/console/preferences.h"

#include "app/base/log.h"
#include "app/database/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::console {

namespace {

// QJsonDocument takes objects and arrays only: a bare value travels in an array of one.
QString toText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QJsonValue fromText(const QString &text)
{
    return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
}

} // namespace

Preferences::Preferences(database::Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    if (const auto loaded = load(); !loaded)
        qCWarning(base::logConsole).noquote() << base::describe(loaded.error());
}

base::Result<void> Preferences::load()
{
    auto rows = m_database.prepare(QStringLiteral("SELECT key, value FROM setting"));
    if (!rows)
        return tl::unexpected(rows.error());
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        m_values.insert(rows->text(0), fromText(rows->text(1)));
    }
}

QJsonValue Preferences::value(const QString &key, const QJsonValue &fallback) const
{
    if (const auto locked = m_policy.constFind(key); locked != m_policy.constEnd())
        return *locked;
    if (const auto set = m_values.constFind(key); set != m_values.constEnd())
        return *set;
    const auto given = m_defaults.constFind(key);
    return given != m_defaults.constEnd() ? QJsonValue(*given) : fallback;
}

std::optional<QJsonValue> Preferences::own(const QString &key) const
{
    const auto found = m_values.constFind(key);
    return found != m_values.constEnd() ? std::optional<QJsonValue>(*found) : std::nullopt;
}

std::optional<QJsonValue> Preferences::machineDefault(const QString &key) const
{
    const auto found = m_defaults.constFind(key);
    return found != m_defaults.constEnd() ? std::optional<QJsonValue>(*found) : std::nullopt;
}

void Preferences::setLayers(const QJsonObject &defaults, const QJsonObject &policy)
{
    const QJsonObject oldDefaults = std::exchange(m_defaults, defaults);
    const QJsonObject oldPolicy = std::exchange(m_policy, policy);
    QSet<QString> touched;
    for (const QJsonObject &layer : {oldDefaults, oldPolicy, defaults, policy}) {
        for (const QString &key : layer.keys())
            touched.insert(key);
    }
    for (const QString &key : std::as_const(touched)) {
        if (oldDefaults.value(key) != defaults.value(key) || oldPolicy.value(key) != policy.value(key))
            emit changed(key);
    }
}

base::Result<void> Preferences::setValue(const QString &key, const QJsonValue &value)
{
    if (isLocked(key))
        return base::fail(base::ErrorKind::Denied, QStringLiteral("set %1").arg(key),
                          QStringLiteral("locked by the policy of this machine"));
    const bool removes = value.isNull() || value.isUndefined();
    const auto known = m_values.constFind(key);
    if (removes ? known == m_values.constEnd() : known != m_values.constEnd() && *known == value)
        return {};
    if (removes)
        m_values.remove(key);
    else
        m_values.insert(key, value);
    base::Result<void> written = write(key, value);
    emit changed(key);
    return written;
}

base::Result<void> Preferences::write(const QString &key, const QJsonValue &value)
{
    const bool removes = value.isNull() || value.isUndefined();
    auto statement = m_database.prepare(
        removes ? QStringLiteral("DELETE FROM setting WHERE key = ?1")
                : QStringLiteral("INSERT INTO setting (key, value) VALUES (?1, ?2) "
                                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, key);
    if (!removes)
        statement->bind(2, toText(value));
    return statement->run();
}

} // namespace videoguard::console
