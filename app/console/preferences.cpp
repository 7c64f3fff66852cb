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
    return m_values.value(key, fallback);
}

base::Result<void> Preferences::setValue(const QString &key, const QJsonValue &value)
{
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
