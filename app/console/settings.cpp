// SPDX-License-Identifier: EUPL-1.2
#include "app/console/settings.h"

#include "app/base/log.h"
#include "app/console/configuration_files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace videoguard::console {

namespace {

constexpr int kLongestText = 200;
constexpr int kLongestPath = 4000;

QString listed(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString numberFault(const Setting &setting, const QJsonValue &value)
{
    const double number = value.toDouble(std::nan(""));
    if (std::floor(number) == number && number >= setting.least && number <= setting.most)
        return {};
    return Settings::tr("Allowed are whole numbers from %1 to %2.")
        .arg(static_cast<int>(setting.least))
        .arg(static_cast<int>(setting.most));
}

QString textFault(const Setting &setting, const QJsonValue &value)
{
    if (!value.isString())
        return Settings::tr("Allowed is a text between quotation marks.");
    const QString text = value.toString();
    const bool isPath = setting.type != Setting::Type::Text;
    const int most = isPath ? kLongestPath : kLongestText;
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (text.size() > most || std::any_of(text.begin(), text.end(), isControl))
        return Settings::tr("Allowed is one line of at most %n characters.", nullptr, most);
    if (isPath && !text.isEmpty() && !QDir::isAbsolutePath(text))
        return Settings::tr("Allowed is a whole path, such as %1.")
            .arg(QDir::toNativeSeparators(QDir::rootPath() + (setting.type == Setting::Type::Folder
                                                                  ? QStringLiteral("videoguard/archive")
                                                                  : QStringLiteral("dev/ttyUSB0"))));
    return {};
}

bool isInHome(const QString &path)
{
    const QString home = QDir::homePath();
    return path == home || path.startsWith(home + QLatin1Char('/'));
}

} // namespace

Settings::Settings(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&m_preferences, &Preferences::changed, this, [this](const QString &key) {
        if (findSetting(key))
            emit changed(key);
    });
}

QJsonValue Settings::value(const QString &key) const
{
    const Setting *setting = findSetting(key);
    if (!setting)
        return QJsonValue(QJsonValue::Undefined);
    const QJsonValue held = m_preferences.value(key, setting->fallback);
    return fault(*setting, held).isEmpty() ? held : standard(key);
}

QJsonValue Settings::standard(const QString &key) const
{
    const Setting *setting = findSetting(key);
    if (!setting)
        return QJsonValue(QJsonValue::Undefined);
    const std::optional<QJsonValue> given = m_preferences.machineDefault(key);
    return given && fault(*setting, *given).isEmpty() ? *given : setting->fallback;
}

Settings::Source Settings::source(const QString &key) const
{
    if (m_preferences.isLocked(key))
        return Source::Policy;
    if (m_preferences.own(key))
        return Source::User;
    return m_preferences.machineDefault(key) ? Source::Machine : Source::BuiltIn;
}

QString Settings::fault(const Setting &setting, const QJsonValue &value)
{
    switch (setting.type) {
    case Setting::Type::Switch:
        return value.isBool() ? QString() : tr("Allowed are true and false.");
    case Setting::Type::Choice: {
        QStringList allowed;
        for (const Setting::Choice &choice : setting.choices) {
            if (choice.value == value)
                return {};
            allowed << listed(choice.value);
        }
        return tr("Allowed are: %1.").arg(allowed.join(QStringLiteral(", ")));
    }
    case Setting::Type::Number:
        return numberFault(setting, value);
    case Setting::Type::Text:
    case Setting::Type::Folder:
    case Setting::Type::File:
        return textFault(setting, value);
    }
    return {};
}

base::Result<void> Settings::set(const QString &key, const QJsonValue &value)
{
    const Setting *setting = findSetting(key);
    if (!setting)
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("set %1").arg(key),
                          tr("This version knows no such setting."));
    if (isLocked(key))
        return base::fail(base::ErrorKind::Denied, QStringLiteral("set %1").arg(key),
                          tr("Locked by the administrator's policy."));
    if (const QString why = fault(*setting, value); !why.isEmpty())
        return base::fail(base::ErrorKind::Corrupt, QStringLiteral("set %1").arg(key), why);
    return m_preferences.setValue(key, value == standard(key) ? QJsonValue() : value);
}

base::Result<void> Settings::reset(const QString &key)
{
    return m_preferences.setValue(key, {});
}

void Settings::resetAll()
{
    for (const Setting &setting : allSettings()) {
        if (isLocked(setting.key))
            continue;
        if (const auto done = reset(setting.key); !done)
            qCWarning(base::logConsole).noquote() << base::describe(done.error());
    }
}

int Settings::ownCount() const
{
    const std::vector<Setting> &all = allSettings();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [this](const Setting &setting) {
        return source(setting.key) == Source::User && value(setting.key) != standard(setting.key);
    }));
}

QByteArray Settings::exported() const
{
    QJsonObject values;
    for (const Setting &setting : allSettings()) {
        const std::optional<QJsonValue> own = m_preferences.own(setting.key);
        if (!own || setting.isPersonal || !fault(setting, *own).isEmpty())
            continue;
        const bool isPath = setting.type == Setting::Type::Folder || setting.type == Setting::Type::File;
        if (!isPath || !isInHome(own->toString()))
            values.insert(setting.key, *own);
    }
    return writeConfiguration(values);
}

base::Result<Settings::ImportReport> Settings::import(const QByteArray &file)
{
    const base::Result<QJsonObject> parsed = parseConfiguration(file);
    if (!parsed)
        return tl::unexpected(parsed.error());
    ImportReport report;
    for (auto it = parsed->begin(); it != parsed->end(); ++it) {
        if (const auto done = set(it.key(), it.value()); done)
            ++report.taken;
        else
            report.refused << QStringLiteral("%1: %2").arg(it.key(), done.error().cause);
    }
    return report;
}

} // namespace videoguard::console
