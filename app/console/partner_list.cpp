// SPDX-License-Identifier: EUPL-1.2
#include "app/console/partner_list.h"

#include "app/catalogue/csv_reader.h"
#include "app/catalogue/fields.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

namespace videoguard::console {

namespace {

using base::ErrorKind;
using base::Result;
using catalogue::Partner;

constexpr qint64 kLargestList_bytes = 16 * 1024 * 1024;
/// The municipalities of 2019 ended the day before the reform.
const QString kDayBeforeReform = QStringLiteral("2021-06-30");

/// The id that the shipped records have: version 5 of the short name.
QString idOf(const QString &slug)
{
    static const QUuid urlNamespace(QStringLiteral("{6ba7b811-9dad-11d1-80b4-00c04fd430c8}"));
    return QUuid::createUuidV5(urlNamespace, QStringLiteral("https://videoguard.example/partner/") + slug)
        .toString(QUuid::WithoutBraces);
}

/// Cells of one line by the name of their column.
class Line
{
public:
    Line(const QHash<QString, qsizetype> &columns, const QStringList &cells)
        : m_columns(columns)
        , m_cells(cells)
    {
    }
    [[nodiscard]] QString operator[](const char *column) const
    {
        const auto at = m_columns.constFind(QLatin1String(column));
        return at == m_columns.constEnd() ? QString() : m_cells.value(*at).trimmed();
    }

private:
    const QHash<QString, qsizetype> &m_columns;
    const QStringList &m_cells;
};

QJsonObject documentOf(const Line &line)
{
    const QString slug = line["id"];
    QJsonObject names;
    for (const char *language : {"lv", "lt", "en"}) {
        const QString name = line[QByteArray("name_").append(language).constData()];
        if (!name.isEmpty())
            names.insert(QLatin1String(language), name);
    }
    QJsonObject document{{QStringLiteral("schema"), QStringLiteral("vg.partner/1")},
                         {QStringLiteral("id"), line["uuid"].isEmpty() ? idOf(slug) : line["uuid"]},
                         {QStringLiteral("slug"), slug},
                         {QStringLiteral("name"), names}};
    const auto put = [&document](const char *key, const QString &value) {
        if (!value.isEmpty())
            document.insert(QLatin1String(key), value);
    };
    put("kind", line["kind"].isEmpty() ? QStringLiteral("municipality") : line["kind"]);
    put("prefix", line["prefix"]);
    put("country", line["country"]);
    put("seat", line["centre"]);
    put("iso_3166_2", line["iso_3166_2"]);
    put("code_2019", line["code_2019"]);
    bool hasLat = false;
    bool hasLon = false;
    const double lat = line["lat"].toDouble(&hasLat);
    const double lon = line["lon"].toDouble(&hasLon);
    if (hasLat && hasLon) {
        document.insert(QStringLiteral("lat"), lat);
        document.insert(QStringLiteral("lon"), lon);
    }
    const QString successor = line["successor_2021_id"];
    if (!successor.isEmpty() && successor != slug) {
        put("successor_org_id", idOf(successor));
        put("valid_to", kDayBeforeReform);
    }
    return document;
}

Result<std::vector<Partner>> readTable(const QString &path)
{
    const QString what = QStringLiteral("read the partners in %1").arg(path);
    auto file = catalogue::TextFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    catalogue::CsvReader reader(**file);
    QHash<QString, qsizetype> columns;
    std::vector<Partner> partners;
    while (true) {
        const auto row = reader.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return partners;
        const QStringList &cells = (*row)->cells;
        if (columns.isEmpty()) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                columns.insert(cells.at(i).trimmed().toLower(), i);
            if (!columns.contains(QStringLiteral("id")))
                return base::fail(ErrorKind::Corrupt, what, QStringLiteral("it has no column \"id\""));
            continue;
        }
        auto partner = catalogue::parsePartner(documentOf(Line(columns, cells)));
        if (!partner)
            return base::fail(partner.error().kind, what,
                              QStringLiteral("line %1: %2").arg((*row)->line).arg(partner.error().cause));
        partners.push_back(std::move(*partner));
    }
}

Result<std::vector<Partner>> readJson(const QByteArray &bytes, const QString &what)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    const QJsonArray array = document.isObject() ? QJsonArray{document.object()} : document.array();
    if (!document.isArray() && !document.isObject())
        return base::fail(ErrorKind::Corrupt, what, fault.errorString());
    std::vector<Partner> partners;
    for (const QJsonValue &entry : array) {
        auto partner = catalogue::parsePartner(entry.toObject());
        if (!partner)
            return base::fail(
                partner.error().kind, what,
                QStringLiteral("entry %1: %2").arg(partners.size() + 1).arg(partner.error().cause));
        partners.push_back(std::move(*partner));
    }
    return partners;
}

/// Its own id and those of all that merged into it, also by way of others.
QStringList ownersOf(const Partner &partner, const std::vector<Partner> &partners)
{
    QStringList owners{partner.id};
    for (qsizetype i = 0; i < owners.size(); ++i) {
        for (const Partner &other : partners) {
            if (other.successorId == owners.at(i) && !owners.contains(other.id))
                owners += other.id;
        }
    }
    return owners;
}

QStringList localFields()
{
    QStringList paths;
    for (const catalogue::Field &field : catalogue::cameraFields()) {
        if (field.visibility == catalogue::Visibility::Local)
            paths += field.path;
    }
    return paths;
}

} // namespace

Result<std::vector<Partner>> readPartnerList(const QString &file)
{
    const QString what = QStringLiteral("read the partners in %1").arg(file);
    QFile opened(file);
    if (!opened.exists())
        return base::fail(ErrorKind::NotFound, what, QStringLiteral("there is no such file"));
    if (!opened.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::Denied, what, opened.errorString());
    if (opened.size() > kLargestList_bytes)
        return base::fail(ErrorKind::Full, what, QStringLiteral("it is larger than 16 MiB"));
    const QByteArray bytes = opened.readAll();
    const char begin = bytes.trimmed().left(1).isEmpty() ? '\0' : bytes.trimmed().front();
    auto partners = begin == '[' || begin == '{' ? readJson(bytes, what) : readTable(file);
    if (!partners)
        return partners;
    QSet<QString> seen;
    for (const Partner &partner : *partners) {
        for (const QString &name : {partner.slug, partner.id}) {
            if (seen.contains(name))
                return base::fail(ErrorKind::Corrupt, what,
                                  QStringLiteral("%1 stands there twice").arg(name));
            seen += name;
        }
    }
    if (partners->empty())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("no partner stands in it"));
    return partners;
}

Result<std::vector<Partner>> shippedPartners()
{
    const QString path = QStringLiteral(":/videoguard/demo/catalogue/partners.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::NotFound, QStringLiteral("read the shipped partners"),
                          file.errorString());
    return readJson(file.readAll(), QStringLiteral("read the shipped partners"));
}

std::vector<sync::ProvisionPartner> provisionPartners(const std::vector<Partner> &partners)
{
    const QStringList local = localFields();
    std::vector<sync::ProvisionPartner> wished;
    for (const Partner &partner : partners) {
        sync::ProvisionPartner one;
        one.slug = partner.slug;
        one.id = partner.id;
        one.name = partner.name();
        one.ownerIds = ownersOf(partner, partners);
        one.directoryDocument = catalogue::toDocument(partner);
        const bool isMunicipality = partner.kind == catalogue::PartnerKind::Municipality;
        const bool isNew = isMunicipality && partner.prefix.isEmpty() && one.ownerIds.size() > 1;
        one.hasDatabases = !partner.prefix.isEmpty() || (isMunicipality && !isNew);
        one.hasAccounts = !isNew;
        one.localFields = local;
        wished.push_back(std::move(one));
    }
    return wished;
}

} // namespace videoguard::console
