// SPDX-License-Identifier: EUPL-1.2
#include "app/console/configuration_files.h"

#include "app/console/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace videoguard::console {

namespace {

constexpr int kVersion = 1;
constexpr qint64 kLargest = 1 << 20;
const QString kMark = QStringLiteral("videoguard-settings");
const QString kSettings = QStringLiteral("settings");

QString words(const char *text)
{
    return QCoreApplication::translate("ConfigurationFiles", text);
}

tl::unexpected<base::Error> broken(const QString &sentence)
{
    return base::fail(base::ErrorKind::Corrupt, QStringLiteral("read a configuration file"), sentence);
}

QJsonObject readLayer(const QString &path, QStringList &faults)
{
    QFile file(path);
    if (!file.exists())
        return {};
    const auto pass = [&](const QString &why) {
        faults << QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), why);
    };
    if (!file.open(QIODevice::ReadOnly)) {
        pass(file.errorString());
        return {};
    }
    const auto parsed = parseConfiguration(file.read(kLargest + 1));
    if (!parsed) {
        pass(parsed.error().cause);
        return {};
    }
    QJsonObject sound;
    for (auto it = parsed->begin(); it != parsed->end(); ++it) {
        const Setting *setting = findSetting(it.key());
        const QString fault =
            setting ? Settings::fault(*setting, it.value())
                    : words(QT_TRANSLATE_NOOP("ConfigurationFiles", "This version knows no such setting."));
        if (fault.isEmpty())
            sound.insert(it.key(), it.value());
        else
            pass(QStringLiteral("%1: %2").arg(it.key(), fault));
    }
    return sound;
}

} // namespace

base::Result<QJsonObject> parseConfiguration(const QByteArray &file)
{
    if (file.size() > kLargest)
        return broken(
            words(QT_TRANSLATE_NOOP("ConfigurationFiles", "The file is too large for a configuration.")));
    QJsonParseError error;
    // Editors of Windows put a mark of three bytes before the text.
    const QByteArray text = file.startsWith("\xEF\xBB\xBF") ? file.mid(3) : file;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return broken(words(QT_TRANSLATE_NOOP("ConfigurationFiles", "The file is not a configuration: %1."))
                          .arg(error.error != QJsonParseError::NoError
                                   ? QStringLiteral("%1, byte %2").arg(error.errorString()).arg(error.offset)
                                   : QStringLiteral("no object")));
    const QJsonObject object = document.object();
    if (!object.contains(kMark)) {
        for (const QString &key : object.keys()) {
            if (!key.contains(QLatin1Char('/')))
                return broken(words(QT_TRANSLATE_NOOP("ConfigurationFiles",
                                                      "The file is not a configuration of VideoGuard.")));
        }
        return object;
    }
    if (object.value(kMark).toInt() != kVersion)
        return broken(words(QT_TRANSLATE_NOOP("ConfigurationFiles",
                                              "The file was written by a newer version. Install that version "
                                              "or export the file anew.")));
    if (!object.value(kSettings).isObject())
        return broken(
            words(QT_TRANSLATE_NOOP("ConfigurationFiles", "The file is not a configuration of VideoGuard.")));
    return object.value(kSettings).toObject();
}

QByteArray writeConfiguration(const QJsonObject &settings)
{
    return QJsonDocument(QJsonObject{{kMark, kVersion}, {kSettings, settings}}).toJson();
}

QString configurationFolder()
{
    const QString wanted = qEnvironmentVariable("VIDEOGUARD_CONFIG");
    if (!wanted.isEmpty())
        return wanted;
#ifdef Q_OS_WIN
    const QString data = qEnvironmentVariable("ProgramData", QStringLiteral("C:\\ProgramData"));
    return QDir(data).filePath(QStringLiteral("VideoGuard"));
#else
    return QStringLiteral("/etc/videoguard");
#endif
}

MachineConfiguration readMachineConfiguration(const QString &folder)
{
    MachineConfiguration configuration;
    const QDir place(folder);
    configuration.defaults = readLayer(place.filePath(QStringLiteral("defaults.json")), configuration.faults);
    configuration.policy = readLayer(place.filePath(QStringLiteral("policy.json")), configuration.faults);
    return configuration;
}

} // namespace videoguard::console
