// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/column_map.h"

#include "app/catalogue/folding.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace videoguard::catalogue {

namespace {

using Kind = ColumnTarget::Kind;

/// "Augstums (m)" -> "augstums", "e-pasts" -> "e_pasts".
QString headerKey(const QString &header)
{
    static const QRegularExpression units(QStringLiteral("[\\(\\[].*?[\\)\\]]"));
    QString key;
    bool gap = false;
    for (const QChar c : folded(QString(header).remove(units))) {
        if (c.isLetterOrNumber()) {
            if (gap && !key.isEmpty())
                key += u'_';
            key += c;
        }
        gap = !c.isLetterOrNumber();
    }
    return key;
}

QJsonObject headerFile()
{
    static const QJsonObject content = [] {
        QFile file(QStringLiteral(":/videoguard/catalogue/headers.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return content;
}

class Columns
{
public:
    Columns()
    {
        for (const Field &field : cameraFields())
            addField(field);
        // "retention_days" for "storage.retention_days" where no other field ends so.
        for (const Field &field : cameraFields()) {
            const QString leaf = field.path.section(u'.', -1);
            if (field.path.contains(u'.') && !field.path.contains(u'[') &&
                !m_columns.contains(headerKey(leaf)))
                m_columns.insert(headerKey(leaf), {Kind::Value, field.path, &field});
        }
        m_columns.insert(QStringLiteral("name"), anyLanguage("name"));
        m_columns.insert(QStringLiteral("description"), anyLanguage("description"));
        m_columns.insert(QStringLiteral("position"), {Kind::Position, {}, nullptr});
        m_columns.insert(QStringLiteral("northing"), {Kind::Northing, {}, nullptr});
        m_columns.insert(QStringLiteral("easting"), {Kind::Easting, {}, nullptr});
        m_columns.insert(QStringLiteral("x"), {Kind::X, {}, nullptr});
        m_columns.insert(QStringLiteral("y"), {Kind::Y, {}, nullptr});
        addAliases(headerFile().value(QStringLiteral("columns")).toObject());
    }

    [[nodiscard]] std::optional<ColumnTarget> find(const QString &header) const
    {
        const auto found = m_columns.constFind(headerKey(header));
        return found == m_columns.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    static ColumnTarget anyLanguage(const char *path)
    {
        return {Kind::AnyName, QLatin1String(path), cameraField(QLatin1String(path))};
    }

    void add(const QString &path, const Field &field)
    {
        m_columns.insert(headerKey(columnName(path)), {Kind::Value, path, &field});
    }

    void addField(const Field &field)
    {
        const bool inStreams = field.path.startsWith(QLatin1String("streams[]"));
        const bool inContacts = field.path.startsWith(QLatin1String("access.contacts[]"));
        if (inStreams) {
            for (const QString &role : streamRoles())
                add(QStringLiteral("streams[%1].%2").arg(role, field.path.section(u'.', 1)), field);
        } else if (inContacts) {
            for (int i = 0; i < kContactColumns; ++i)
                add(QStringLiteral("access.contacts[%1].%2").arg(i).arg(field.path.section(u'.', -1)), field);
        } else if (field.type == FieldType::LocalText) {
            for (const char *language : {".lv", ".lt", ".en"})
                add(field.path + QLatin1String(language), field);
        } else if (!field.path.contains(u'[') && field.type != FieldType::Object) {
            add(field.path, field);
        }
    }

    void addAliases(const QJsonObject &columns)
    {
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            const auto target = m_columns.constFind(headerKey(it.key()));
            Q_ASSERT_X(target != m_columns.constEnd(), "headers.json", qPrintable(it.key()));
            if (target == m_columns.constEnd())
                continue;
            const ColumnTarget copy = *target;
            for (const QJsonValue &alias : it.value().toArray()) {
                // What the console itself writes is never given another meaning.
                if (!m_columns.contains(headerKey(alias.toString())))
                    m_columns.insert(headerKey(alias.toString()), copy);
            }
        }
    }

    QHash<QString, ColumnTarget> m_columns;
};

using Words = QHash<QString, QString>; ///< folded text -> word

Words wordsNamed(const QString &name)
{
    static const QHash<QString, Words> all = [] {
        QHash<QString, Words> lists;
        const QJsonObject values = headerFile().value(QStringLiteral("values")).toObject();
        for (auto list = values.begin(); list != values.end(); ++list) {
            const QJsonObject words = list.value().toObject();
            for (auto it = words.begin(); it != words.end(); ++it)
                lists[list.key()].insert(folded(it.key()), it.value().toString());
        }
        return lists;
    }();
    return all.value(name);
}

/// Which list of `headers.json` holds the words of a field.
QString listOf(const Field &field)
{
    const QString leaf = field.path.section(u'.', -1);
    if (leaf.endsWith(QLatin1String("_share")))
        return QStringLiteral("share");
    return field.choices.contains(QStringLiteral("yes")) ? QStringLiteral("answer") : leaf;
}

} // namespace

QStringList streamRoles()
{
    return {QStringLiteral("main"), QStringLiteral("sub"), QStringLiteral("third"),
            QStringLiteral("snapshot")};
}

std::optional<ColumnTarget> columnOf(const QString &header)
{
    static const Columns columns;
    return columns.find(header);
}

QString columnName(const QString &path)
{
    if (path.startsWith(QLatin1String("streams[")))
        return path.section(u'[', 1).section(u']', 0, 0) + u'_' + path.section(u'.', 1);
    if (path.startsWith(QLatin1String("access.contacts["))) {
        const int number = path.section(u'[', 1).section(u']', 0, 0).toInt() + 1;
        return QStringLiteral("contact%1_%2")
            .arg(number > 1 ? QString::number(number) : QString(), path.section(u'.', -1));
    }
    return QString(path).replace(u'.', u'_');
}

QString wordFor(const Field &field, const QString &text)
{
    for (const QString &choice : field.choices) {
        if (choice.compare(text, Qt::CaseInsensitive) == 0)
            return choice;
    }
    const QString word = wordsNamed(listOf(field)).value(folded(text));
    if (!word.isEmpty())
        return word;
    // "On request", "on-request"
    const QString joined = folded(text).replace(u' ', u'_').replace(u'-', u'_');
    return field.choices.contains(joined) ? joined : text;
}

std::optional<bool> truthOf(const QString &text)
{
    const QString key = folded(text);
    const QString word = wordsNamed(QStringLiteral("boolean")).value(key, key);
    if (word == QLatin1String("true"))
        return true;
    return word == QLatin1String("false") ? std::optional(false) : std::nullopt;
}

} // namespace videoguard::catalogue
