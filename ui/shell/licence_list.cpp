// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/licence_list.h"

#include "app/base/data_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace videoguard::shell {

namespace {

QStringList packagesHere()
{
#ifdef Q_OS_WIN
    return {QStringLiteral("msi")};
#else
    return {QStringLiteral("appimage"), QStringLiteral("deb")};
#endif
}

/// A word, or several in an array.
QStringList words(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList all;
    for (const QJsonValue &one : value.toArray())
        all << one.toString();
    return all;
}

base::Result<QByteArray> read(const QString &name)
{
    const auto path = base::dataFile(name);
    if (!path)
        return tl::unexpected(path.error());
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::Denied, QStringLiteral("read %1").arg(*path), file.errorString());
    return file.readAll();
}

} // namespace

base::Result<std::vector<ShippedComponent>> readComponents(const QByteArray &json,
                                                           const QStringList &packages)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return base::fail(base::ErrorKind::Corrupt, QStringLiteral("read the list of licences"),
                          error.errorString());
    std::vector<ShippedComponent> components;
    for (const QJsonValue &value : document.array()) {
        const QJsonObject entry = value.toObject();
        const QStringList in = words(entry.value(QStringLiteral("in")));
        const bool isHere = std::any_of(in.cbegin(), in.cend(),
                                        [&packages](const QString &one) { return packages.contains(one); });
        if (!isHere)
            continue;
        components.push_back(
            {entry.value(QStringLiteral("name")).toString(), entry.value(QStringLiteral("spdx")).toString(),
             entry.value(QStringLiteral("copyright")).toString(), words(entry.value(QStringLiteral("text"))),
             entry.value(QStringLiteral("source")).toString()});
    }
    return components;
}

base::Result<std::vector<ShippedComponent>> shippedComponents()
{
    const auto json = read(QStringLiteral("licences/components.json"));
    if (!json)
        return tl::unexpected(json.error());
    return readComponents(*json, packagesHere());
}

QString licenceText(const ShippedComponent &component)
{
    QString text = component.name + u'\n' + component.copyright + u'\n' + component.spdx + u'\n';
    for (const QString &name : component.texts) {
        const auto body = read(QStringLiteral("licences/texts/") + name);
        text += u'\n' + QString(40, u'\u2500') + QStringLiteral("\n\n");
        text +=
            body ? QString::fromUtf8(*body)
                 : QCoreApplication::translate("Licences", "The text %1 is not installed.").arg(name) + u'\n';
    }
    return text;
}

} // namespace videoguard::shell
