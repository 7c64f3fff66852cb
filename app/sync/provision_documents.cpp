// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/provision_documents.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace videoguard::sync {

namespace {

/// What every partner's accounts have: the right to read.
const QString kPartnerRole = QStringLiteral("partner");
/// Where a unit is now; the way there is nobody's business. Enough for two writers that overtake each other.
constexpr int kPositionRevisions = 20;

QString editorRole(const QString &slug)
{
    return QStringLiteral("editor:") + slug;
}

QString readerRole(const QString &slug)
{
    return QStringLiteral("reader:") + slug;
}

QString unitRole(const QString &slug)
{
    return QStringLiteral("unit:") + slug;
}

/// The function's text without the comment above it.
QString readValidator(const QString &name)
{
    QFile file(QStringLiteral(":/videoguard/couchdb/%1.js").arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "readValidator", "the validators are compiled in");
    QStringList lines = isOpen ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    while (!lines.isEmpty() && lines.first().startsWith(QLatin1String("//")))
        lines.removeFirst();
    return lines.join(u'\n').trimmed();
}

QString asJson(const QJsonValue &value)
{
    // QJsonDocument writes arrays and objects only.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

QString filled(QString source, std::initializer_list<std::pair<const char *, QJsonValue>> values)
{
    for (const auto &[name, value] : values)
        source.replace(u'$' + QLatin1String(name) + u'$', asJson(value));
    return source;
}

/// "streams[].uri" becomes {"streams":{"uri":1}}.
void putPath(QJsonObject &tree, const QStringList &parts, qsizetype at = 0)
{
    const QString name = parts.at(at);
    if (at == parts.size() - 1) {
        tree.insert(name, 1);
        return;
    }
    QJsonObject below = tree.value(name).toObject();
    putPath(below, parts, at + 1);
    tree.insert(name, below);
}

QJsonObject localTree(const QStringList &paths)
{
    QJsonObject tree;
    for (const QString &path : paths)
        putPath(tree, QString(path).remove(QStringLiteral("[]")).split(u'.'));
    return tree;
}

QStringList sortedList(const QJsonObject &security, const QString &part, const QString &what)
{
    QStringList list;
    const QJsonArray entries = security.value(part).toObject().value(what).toArray();
    for (const QJsonValue &entry : entries)
        list += entry.toString();
    list.sort();
    list.removeDuplicates();
    return list;
}

} // namespace

QString directoryDatabase()
{
    return QStringLiteral("videoguard-directory");
}

QString catalogueDatabase(const QString &slug)
{
    return QStringLiteral("catalogue-") + slug;
}

QString positionsDatabase(const QString &slug)
{
    return QStringLiteral("positions-") + slug;
}

QString exchangeDatabase(const QString &one, const QString &other)
{
    return QStringLiteral("exchange-%1--%2").arg(std::min(one, other), std::max(one, other));
}

bool isUsableSlug(const QString &slug)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9]*(-[a-z0-9]+)*\\z"));
    return slug.size() <= 60 && form.match(slug).hasMatch();
}

QString validatorSource(const QString &database, const ProvisionPartner &partner)
{
    const bool isPositions = database == positionsDatabase(partner.slug);
    const QStringList owners = partner.ownerIds.isEmpty() ? QStringList{partner.id} : partner.ownerIds;
    return filled(readValidator(isPositions ? QStringLiteral("positions") : QStringLiteral("catalogue")),
                  {{"OWNERS", QJsonArray::fromStringList(owners)},
                   {"LOCAL", localTree(partner.localFields)},
                   {"EDITOR", editorRole(partner.slug)},
                   {"UNIT", unitRole(partner.slug)},
                   {"SLUG", partner.slug}});
}

QString directoryValidatorSource()
{
    return readValidator(QStringLiteral("directory"));
}

QString exchangeValidatorSource(const QString &one, const QString &other)
{
    const QString a = std::min(one, other);
    const QString b = std::max(one, other);
    return filled(readValidator(QStringLiteral("exchange")),
                  {{"EDITOR_A", editorRole(a)}, {"EDITOR_B", editorRole(b)}, {"A", a}, {"B", b}});
}

std::vector<DatabaseWish> databasesFor(const ProvisionWish &wish)
{
    std::vector<DatabaseWish> databases;
    databases.push_back({directoryDatabase(), {kPartnerRole}, directoryValidatorSource(), 0});
    for (const ProvisionPartner &partner : wish.partners) {
        if (!partner.hasDatabases)
            continue;
        const QString catalogue = catalogueDatabase(partner.slug);
        const QString positions = positionsDatabase(partner.slug);
        databases.push_back({catalogue, {kPartnerRole}, validatorSource(catalogue, partner), 0});
        databases.push_back({positions,
                             {kPartnerRole, unitRole(partner.slug)},
                             validatorSource(positions, partner),
                             kPositionRevisions});
    }
    for (const auto &[one, other] : wish.exchanges) {
        const QStringList members{editorRole(one), readerRole(one), editorRole(other), readerRole(other)};
        databases.push_back({exchangeDatabase(one, other), members, exchangeValidatorSource(one, other), 0});
    }
    return databases;
}

std::vector<AccountWish> accountsFor(const ProvisionWish &wish)
{
    std::vector<AccountWish> accounts;
    for (const ProvisionPartner &partner : wish.partners) {
        if (!partner.hasAccounts)
            continue;
        accounts.push_back({partner.slug + QStringLiteral("-editor"),
                            {kPartnerRole, editorRole(partner.slug)},
                            partner.slug,
                            partner.name});
        accounts.push_back({partner.slug + QStringLiteral("-reader"),
                            {kPartnerRole, readerRole(partner.slug)},
                            partner.slug,
                            partner.name});
    }
    return accounts;
}

QJsonObject directoryDocumentFor(const ProvisionPartner &partner, const QJsonObject &there)
{
    QJsonObject document = there;
    for (auto it = partner.directoryDocument.begin(); it != partner.directoryDocument.end(); ++it) {
        if (!it.key().startsWith(u'_'))
            document.insert(it.key(), it.value());
    }
    document.insert(QStringLiteral("schema"), QStringLiteral("vg.partner/1"));
    document.insert(QStringLiteral("id"), partner.id);
    document.insert(QStringLiteral("slug"), partner.slug);
    document.insert(QStringLiteral("_id"), partner.id);
    if (partner.hasDatabases) {
        QJsonObject databases = document.value(QStringLiteral("databases")).toObject();
        databases.insert(QStringLiteral("catalogue"), catalogueDatabase(partner.slug));
        databases.insert(QStringLiteral("positions"), positionsDatabase(partner.slug));
        document.insert(QStringLiteral("databases"), databases);
    }
    return document;
}

QJsonObject securityFor(const DatabaseWish &wish)
{
    const auto part = [](const QStringList &roles) {
        return QJsonObject{{QStringLiteral("names"), QJsonArray()},
                           {QStringLiteral("roles"), QJsonArray::fromStringList(roles)}};
    };
    return {{QStringLiteral("admins"), part({QStringLiteral("_admin")})},
            {QStringLiteral("members"), part(wish.memberRoles)}};
}

bool sameSecurity(const QJsonObject &one, const QJsonObject &other)
{
    for (const QString &part : {QStringLiteral("admins"), QStringLiteral("members")}) {
        for (const QString &what : {QStringLiteral("names"), QStringLiteral("roles")}) {
            if (sortedList(one, part, what) != sortedList(other, part, what))
                return false;
        }
    }
    return true;
}

QString describeSecurity(const QJsonObject &security)
{
    QStringList parts;
    for (const QString &part : {QStringLiteral("members"), QStringLiteral("admins")}) {
        const QStringList entries = sortedList(security, part, QStringLiteral("roles")) +
                                    sortedList(security, part, QStringLiteral("names"));
        parts += part + u' ' +
                 (entries.isEmpty() ? QStringLiteral("anybody") : entries.join(QStringLiteral(", ")));
    }
    return parts.join(QStringLiteral("; "));
}

QString validatorDocumentId()
{
    return QStringLiteral("_design/videoguard");
}

QJsonObject validatorDocument(const QString &source)
{
    return {{QStringLiteral("_id"), validatorDocumentId()},
            {QStringLiteral("language"), QStringLiteral("javascript")},
            {QStringLiteral("version"), kValidatorVersion},
            {QStringLiteral("validate_doc_update"), source}};
}

} // namespace videoguard::sync
