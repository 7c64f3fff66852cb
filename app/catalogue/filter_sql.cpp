// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/filter_sql.h"

#include "app/catalogue/utc_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace videoguard::catalogue {

namespace {

QString jsonOf(const QStringList &texts)
{
    const QJsonDocument document(QJsonArray::fromStringList(texts));
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

class Parts
{
public:
    void add(const QString &condition) { m_conditions += condition; }
    void add(const QString &condition, qint64 value)
    {
        m_conditions += condition;
        m_sql.values.emplace_back(value);
    }
    void add(const QString &condition, const QString &value)
    {
        m_conditions += condition;
        m_sql.values.emplace_back(value);
    }
    template<typename Value>
    void oneOf(const QString &column, const std::vector<Value> &values)
    {
        QStringList numbers;
        for (const Value value : values)
            numbers += QString::number(int(value));
        if (!numbers.isEmpty())
            add(QStringLiteral("%1 IN (%2)").arg(column, numbers.join(u',')));
    }
    void flag(const QString &column, std::optional<bool> value)
    {
        if (value)
            add(QStringLiteral("%1 = %2").arg(column).arg(int(*value)));
    }
    [[nodiscard]] FilterSql sql()
    {
        m_sql.condition = m_conditions.join(QStringLiteral(" AND "));
        return m_sql;
    }
    FilterSql m_sql;

private:
    QStringList m_conditions;
};

void addOwners(Parts &parts, const QStringList &partnerIds, const PartnerBook &book)
{
    if (partnerIds.isEmpty())
        return;
    QStringList numbers;
    for (const QString &asked : partnerIds) {
        for (const QString &id : book.withPredecessors(asked)) {
            if (const auto number = book.numbers.constFind(id); number != book.numbers.cend())
                numbers += QString::number(*number);
        }
    }
    numbers.removeDuplicates();
    parts.add(QStringLiteral("c.owner IN (%1)").arg(numbers.join(u',')));
}

void addPlaces(Parts &parts, const geo::Bounds &within)
{
    parts.m_sql.narrow = true;
    parts.add(QStringLiteral("c.row IN (SELECT row FROM camera_place WHERE south >= ?"),
              placeUnits(within.south_deg));
    parts.add(QStringLiteral("north <= ?"), placeUnits(within.north_deg));
    parts.add(QStringLiteral("west >= ?"), placeUnits(within.west_deg));
    parts.add(QStringLiteral("east <= ?)"), placeUnits(within.east_deg));
}

} // namespace

QString FilterSql::whole(bool retiredToo) const
{
    const bool hide = retiredToo && !withRetired;
    if (condition.isEmpty())
        return hide ? QStringLiteral("c.retired = 0") : QStringLiteral("1");
    return hide ? condition + QStringLiteral(" AND c.retired = 0") : condition;
}

int FilterSql::bind(database::Statement &statement, int index) const
{
    for (const auto &value : values) {
        std::visit([&](const auto &one) { statement.bind(index, one); }, value);
        ++index;
    }
    return index;
}

FilterSql filterSql(const Filter &filter, const PartnerBook &book)
{
    Parts parts;
    addOwners(parts, filter.partnerIds, book);
    if (!filter.cameraIds.isEmpty()) {
        parts.m_sql.narrow = true;
        parts.add(
            QStringLiteral("c.row IN (SELECT x.row FROM json_each(?) j JOIN camera x ON x.id = j.value)"),
            jsonOf(filter.cameraIds));
    }
    if (!filter.centreIds.isEmpty())
        parts.add(
            QStringLiteral("c.row IN (SELECT t.row FROM json_each(?) j JOIN identity i ON i.id = j.value "
                           "JOIN camera_centre t ON t.centre = i.number)"),
            jsonOf(filter.centreIds));
    if (filter.within)
        addPlaces(parts, *filter.within);
    parts.oneOf(QStringLiteral("c.status"), filter.statuses);
    parts.oneOf(QStringLiteral("c.kind"), filter.kinds);
    parts.oneOf(QStringLiteral("c.form"), filter.forms);
    parts.oneOf(QStringLiteral("c.live_share"), filter.liveShare);
    parts.flag(QStringLiteral("c.ptz"), filter.ptz);
    parts.flag(QStringLiteral("c.plates"), filter.platesRead);
    parts.flag(QStringLiteral("c.sound"), filter.sound);
    parts.flag(QStringLiteral("c.own"), filter.own);
    parts.flag(QStringLiteral("(c.errors > 0 OR c.warnings > 0 OR c.needs_check = 1)"), filter.problems);
    if (filter.minHeight_px)
        parts.add(QStringLiteral("c.height_px >= ?"), *filter.minHeight_px);
    if (filter.minRetention_days)
        parts.add(QStringLiteral("c.retention_days >= ?"), *filter.minRetention_days);
    if (filter.changedSince.isValid())
        parts.add(QStringLiteral("c.updated_at_us >= ?"), beginOfDay_us(filter.changedSince));
    FilterSql sql = parts.sql();
    // Who asks for the status "retired" wants to see those.
    sql.withRetired = filter.withRetired ||
                      std::count(filter.statuses.begin(), filter.statuses.end(), CameraStatus::Retired) > 0;
    return sql;
}

} // namespace videoguard::catalogue
