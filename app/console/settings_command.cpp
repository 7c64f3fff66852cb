// SPDX-License-Identifier: EUPL-1.2
#include "app/console/settings_command.h"

#include "app/console/configuration_files.h"
#include "app/console/console_schema.h"
#include "app/console/profile_folder.h"
#include "app/console/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

namespace videoguard::console {

namespace {

constexpr int kAllTaken = 0;
constexpr int kSomeRefused = 1;
constexpr int kCannot = 2;

QString words(const char *text)
{
    return QCoreApplication::translate("SettingsCommand", text);
}

int cannot(const QString &sentence, const QString &cause, QTextStream &err)
{
    err << sentence;
    if (!cause.isEmpty())
        err << ' ' << cause;
    err << '\n';
    err.flush();
    return kCannot;
}

} // namespace

int runImportSettings(const QString &file, const QString &profileFolder, QTextStream &out, QTextStream &err)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return cannot(words(QT_TRANSLATE_NOOP("SettingsCommand", "The file %1 cannot be read."))
                          .arg(QDir::toNativeSeparators(file)),
                      source.errorString(), err);
    const QByteArray content = source.readAll();
    const auto profile = ProfileFolder::open(profileFolder);
    if (!profile && profile.error().kind == base::ErrorKind::Conflict)
        return cannot(words(QT_TRANSLATE_NOOP("SettingsCommand",
                                              "A console runs on this profile. Close it, or import the file "
                                              "on its settings screen.")),
                      {}, err);
    if (!profile)
        return cannot(words(QT_TRANSLATE_NOOP("SettingsCommand", "The profile folder cannot be opened.")),
                      profile.error().cause, err);
    const auto database = openConsoleDatabase(profile->path());
    if (!database)
        return cannot(words(QT_TRANSLATE_NOOP("SettingsCommand", "The profile cannot be read.")),
                      database.error().cause, err);
    Preferences preferences(**database);
    const MachineConfiguration machine = readMachineConfiguration();
    for (const QString &fault : machine.faults)
        err << fault << '\n';
    preferences.setLayers(machine.defaults, machine.policy);
    Settings settings(preferences);
    const auto report = settings.import(content);
    if (!report)
        return cannot(report.error().cause, {}, err);
    out << QCoreApplication::translate("SettingsCommand", "%n settings were taken.", nullptr, report->taken)
        << '\n';
    if (!report->refused.isEmpty())
        err << QCoreApplication::translate("SettingsCommand", "%n settings were refused:", nullptr,
                                           static_cast<int>(report->refused.size()))
            << '\n';
    for (const QString &line : report->refused)
        err << "  " << line << '\n';
    out.flush();
    err.flush();
    return report->refused.isEmpty() ? kAllTaken : kSomeRefused;
}

} // namespace videoguard::console
