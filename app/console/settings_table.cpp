// SPDX-License-Identifier: EUPL-1.2
/// What can be set. Every entry has an effect: those of the interface and the workstation in ui/, all others
/// where SettingsEffects and RecordingSettings hand them on.
#include "app/console/settings.h"

#include <QCoreApplication>

namespace videoguard::console {

namespace {

using Type = Setting::Type;
using Group = Setting::Group;

QJsonValue word(const char *value)
{
    return QJsonValue(QLatin1String(value));
}

Setting onOff(const char *key, Group group, bool fallback, const char *title, const char *sentence)
{
    Setting setting;
    setting.key = QLatin1String(key);
    setting.group = group;
    setting.type = Type::Switch;
    setting.fallback = fallback;
    setting.title = title;
    setting.sentence = sentence;
    return setting;
}

Setting choice(const char *key, Group group, const char *fallback, const char *title, const char *sentence,
               std::vector<Setting::Choice> choices)
{
    Setting setting = onOff(key, group, false, title, sentence);
    setting.type = Type::Choice;
    setting.fallback = word(fallback);
    setting.choices = std::move(choices);
    return setting;
}

struct Span {
    int least;
    int most;
};

Setting number(const char *key, Group group, int fallback, Span span, const char *unit, const char *title,
               const char *sentence, const char *zero = "")
{
    Setting setting = onOff(key, group, false, title, sentence);
    setting.type = Type::Number;
    setting.fallback = fallback;
    setting.least = span.least;
    setting.most = span.most;
    setting.unit = unit;
    setting.empty = zero;
    return setting;
}

Setting text(Type type, const char *key, Group group, const char *title, const char *sentence,
             const char *empty)
{
    Setting setting = onOff(key, group, false, title, sentence);
    setting.type = type;
    setting.fallback = QString();
    setting.empty = empty;
    return setting;
}

std::vector<Setting> general()
{
    Setting name = text(
        Type::Text, "person/name", Group::General, QT_TRANSLATE_NOOP("Settings", "Who works here"),
        QT_TRANSLATE_NOOP("Settings", "Stands beside incidents, bookmarks, holds and acknowledged alarms."),
        QT_TRANSLATE_NOOP("Settings", "Operator"));
    name.isPersonal = true;
    return {
        choice("interface/language", Group::General, "", QT_TRANSLATE_NOOP("Settings", "Language"),
               QT_TRANSLATE_NOOP("Settings", "The language of all words, dates and numbers of the console."),
               {{word(""), QT_TRANSLATE_NOOP("Settings", "As the computer")},
                {word("lv"), "Latviešu"},
                {word("lt"), "Lietuvių"},
                {word("en"), "English"}}),
        choice("interface/theme", Group::General, "dark", QT_TRANSLATE_NOOP("Settings", "Colours"),
               QT_TRANSLATE_NOOP(
                   "Settings",
                   "Dark for a dimmed room, light for a bright one, high contrast for weak eyesight."),
               {{word("dark"), QT_TRANSLATE_NOOP("Settings", "Dark")},
                {word("light"), QT_TRANSLATE_NOOP("Settings", "Light")},
                {word("contrast"), QT_TRANSLATE_NOOP("Settings", "High contrast")}}),
        number("interface/textSize", Group::General, 100, {90, 200}, QT_TRANSLATE_NOOP("Settings", "%"),
               QT_TRANSLATE_NOOP("Settings", "Text size"),
               QT_TRANSLATE_NOOP("Settings", "Enlarges words, icons and rows; the pictures give way.")),
        choice("interface/startScreen", Group::General, "last", QT_TRANSLATE_NOOP("Settings", "First screen"),
               QT_TRANSLATE_NOOP("Settings", "What the main window shows after the start."),
               {{word("last"), QT_TRANSLATE_NOOP("Settings", "As last time")},
                {word("live"), QT_TRANSLATE_NOOP("Settings", "Live")},
                {word("map"), QT_TRANSLATE_NOOP("Settings", "Map")},
                {word("catalogue"), QT_TRANSLATE_NOOP("Settings", "Catalogue")},
                {word("incidents"), QT_TRANSLATE_NOOP("Settings", "Incidents")},
                {word("review"), QT_TRANSLATE_NOOP("Settings", "Review")},
                {word("partners"), QT_TRANSLATE_NOOP("Settings", "Partners")}}),
        name,
        onOff(
            "person/supervisor", Group::General, true, QT_TRANSLATE_NOOP("Settings", "Shift supervisor"),
            QT_TRANSLATE_NOOP("Settings", "May take incidents into review, close them and open them again.")),
    };
}

std::vector<Setting> wall()
{
    return {
        onOff("wall/hardwareDecode", Group::Wall, false,
              QT_TRANSLATE_NOOP("Settings", "Use the graphics card for video"),
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "Takes load off the processor where the card can do it. Pictures begin anew when this "
                  "is changed.")),
        number("wall/keepOpen", Group::Wall, 20, {0, 300}, QT_TRANSLATE_NOOP("Settings", "s"),
               QT_TRANSLATE_NOOP("Settings", "Keep connections open"),
               QT_TRANSLATE_NOOP(
                   "Settings",
                   "A camera that left the wall stays connected for so long, so that it is there at once "
                   "when it comes back.")),
        number("wall/tourDwell", Group::Wall, 10, {5, 120}, QT_TRANSLATE_NOOP("Settings", "s"),
               QT_TRANSLATE_NOOP("Settings", "Time per patrol step"),
               QT_TRANSLATE_NOOP(
                   "Settings",
                   "A new patrol shows each wall for so long; patrols that exist keep their times.")),
        number("wall/tourResume", Group::Wall, 60, {10, 600}, QT_TRANSLATE_NOOP("Settings", "s"),
               QT_TRANSLATE_NOOP("Settings", "Patrol goes on after"),
               QT_TRANSLATE_NOOP(
                   "Settings",
                   "A patrol stands still when somebody works with the wall, and goes on by itself when "
                   "nobody did for so long.")),
        number("wall/volume", Group::Wall, 100, {0, 100}, QT_TRANSLATE_NOOP("Settings", "%"),
               QT_TRANSLATE_NOOP("Settings", "Volume of the pictures"),
               QT_TRANSLATE_NOOP(
                   "Settings",
                   "How loud a camera or a recording is played. The tone of alarms is not affected."),
               QT_TRANSLATE_NOOP("Settings", "No sound")),
        text(Type::Folder, "wall/snapshotFolder", Group::Wall,
             QT_TRANSLATE_NOOP("Settings", "Folder of snapshots"),
             QT_TRANSLATE_NOOP("Settings", "Where single pictures are saved."),
             QT_TRANSLATE_NOOP("Settings", "The folder VideoGuard among your pictures")),
    };
}

std::vector<Setting> places()
{
    Setting receiver = text(
        Type::File, "position/nmea", Group::Map, QT_TRANSLATE_NOOP("Settings", "Position receiver"),
        QT_TRANSLATE_NOOP("Settings", "A serial device that speaks NMEA 0183, or a recording of one. The map "
                                      "shows where this console is."),
        QT_TRANSLATE_NOOP("Settings", "The location service of the computer"));
    return {
        receiver,
        onOff("catalogue/groupedByToday", Group::Catalogue, false,
              QT_TRANSLATE_NOOP("Settings", "Group by today's municipalities"),
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "Cameras stand under the municipality that owns them now instead of that of 2019.")),
    };
}

std::vector<Setting> recording()
{
    Setting clips = text(
        Type::Folder, "review/clipFolder", Group::Recording, QT_TRANSLATE_NOOP("Settings", "Folder of clips"),
        QT_TRANSLATE_NOOP("Settings",
                          "Where exported clips are saved at first; the export remembers the last "
                          "folder here."),
        QT_TRANSLATE_NOOP("Settings", "The folder VideoGuard among your videos"));
    return {
        text(Type::Folder, "recording/folder", Group::Recording,
             QT_TRANSLATE_NOOP("Settings", "Folder of the archive"),
             QT_TRANSLATE_NOOP(
                 "Settings",
                 "Where footage is recorded. What lies in the old folder stays there and is not moved."),
             QT_TRANSLATE_NOOP("Settings", "In the profile folder")),
        number("recording/budget", Group::Recording, 0, {0, 1'000'000}, QT_TRANSLATE_NOOP("Settings", "GB"),
               QT_TRANSLATE_NOOP("Settings", "Largest size of the archive"),
               QT_TRANSLATE_NOOP("Settings",
                                 "When it is reached, the oldest footage that nobody keeps is deleted."),
               QT_TRANSLATE_NOOP("Settings", "All that is free")),
        number("recording/floor", Group::Recording, 5, {1, 10'000}, QT_TRANSLATE_NOOP("Settings", "GB"),
               QT_TRANSLATE_NOOP("Settings", "Stays free on the disk"),
               QT_TRANSLATE_NOOP("Settings", "Recording never fills the disk further than that.")),
        number("recording/replay", Group::Recording, 30, {0, 120}, QT_TRANSLATE_NOOP("Settings", "s"),
               QT_TRANSLATE_NOOP("Settings", "Kept in memory of every open picture"),
               QT_TRANSLATE_NOOP(
                   "Settings",
                   "The seconds before an event: for instant replay, and what an incident begins with."),
               QT_TRANSLATE_NOOP("Settings", "Nothing")),
        number(
            "recording/replaySize", Group::Recording, 24, {1, 512}, QT_TRANSLATE_NOOP("Settings", "MB"),
            QT_TRANSLATE_NOOP("Settings", "Memory per picture at most"),
            QT_TRANSLATE_NOOP(
                "Settings", "Where a stream needs more than that, fewer seconds of it are kept in memory.")),
        number("recording/afterIncident", Group::Recording, 10, {1, 120},
               QT_TRANSLATE_NOOP("Settings", "min"),
               QT_TRANSLATE_NOOP("Settings", "Incidents are recorded for"),
               QT_TRANSLATE_NOOP("Settings", "For so long the cameras of an incident go on being recorded.")),
        number(
            "recording/incidentHold", Group::Recording, 90, {0, 180}, QT_TRANSLATE_NOOP("Settings", "days"),
            QT_TRANSLATE_NOOP("Settings", "Footage of incidents is kept for"),
            QT_TRANSLATE_NOOP(
                "Settings", "For so long it is kept from deletion at first; a person may prolong or end it."),
            QT_TRANSLATE_NOOP("Settings", "Not by itself")),
        clips,
    };
}

std::vector<Setting> alarms()
{
    return {
        onOff("alarms/tone", Group::Alarms, true, QT_TRANSLATE_NOOP("Settings", "Tone of alarms"),
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "Alarms of high priority sound for three seconds. Without it they are only seen.")),
        number("alarms/mute", Group::Alarms, 2, {1, 10}, QT_TRANSLATE_NOOP("Settings", "min"),
               QT_TRANSLATE_NOOP("Settings", "Mute lasts"),
               QT_TRANSLATE_NOOP("Settings", "For so long no alarm sounds after Mute.")),
        number("alarms/lost", Group::Alarms, 10, {5, 300}, QT_TRANSLATE_NOOP("Settings", "s"),
               QT_TRANSLATE_NOOP("Settings", "Camera counts as lost after"),
               QT_TRANSLATE_NOOP("Settings", "So long without a picture raises an alarm.")),
        number(
            "alarms/escalateHigh", Group::Alarms, 60, {15, 900}, QT_TRANSLATE_NOOP("Settings", "s"),
            QT_TRANSLATE_NOOP("Settings", "High alarms go to the supervisor after"),
            QT_TRANSLATE_NOOP(
                "Settings", "When nobody has acknowledged one in that time, it sounds again and is marked.")),
        number("alarms/escalateMedium", Group::Alarms, 5, {1, 60}, QT_TRANSLATE_NOOP("Settings", "min"),
               QT_TRANSLATE_NOOP("Settings", "Medium alarms go to the supervisor after"),
               QT_TRANSLATE_NOOP("Settings", "When nobody has acknowledged one in that time, it is marked.")),
        number("alarms/sync", Group::Alarms, 10, {1, 240}, QT_TRANSLATE_NOOP("Settings", "min"),
               QT_TRANSLATE_NOOP("Settings", "Partner server counts as gone after"),
               QT_TRANSLATE_NOOP("Settings",
                                 "So long without an answer raises an alarm; work goes on without it.")),
        number("alarms/clock", Group::Alarms, 2, {1, 60}, QT_TRANSLATE_NOOP("Settings", "s"),
               QT_TRANSLATE_NOOP("Settings", "Clock counts as set by"),
               QT_TRANSLATE_NOOP(
                   "Settings",
                   "When the clock of the computer jumps by more, an alarm says so: times of recordings "
                   "depend on it.")),
    };
}

std::vector<Setting> workstation()
{
    Setting kiosk = onOff(
        "workstation/kiosk", Group::Workstation, false, QT_TRANSLATE_NOOP("Settings", "Begin as a wall PC"),
        QT_TRANSLATE_NOOP(
            "Settings", "The console covers its monitors and is locked: pictures, but no settings and no way "
                        "out without the code."));
    kiosk.needsRestart = true;
    Setting monitors =
        text(Type::Text, "workstation/kioskMonitors", Group::Workstation,
             QT_TRANSLATE_NOOP("Settings", "Monitors of the wall PC"),
             QT_TRANSLATE_NOOP("Settings", "Their names with commas between, such as HDMI-1, DP-2."),
             QT_TRANSLATE_NOOP("Settings", "Those on which windows stand"));
    monitors.needsRestart = true;
    return {
        onOff("workstation/keepAwake", Group::Workstation, true,
              QT_TRANSLATE_NOOP("Settings", "Stay awake while a wall is live"),
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "The computer neither sleeps nor darkens its monitors while live pictures are shown.")),
        onOff("workstation/notifications", Group::Workstation, true,
              QT_TRANSLATE_NOOP("Settings", "Notifications of the desktop"),
              QT_TRANSLATE_NOOP(
                  "Settings",
                  "A high alarm is also said by the desktop when no window of the console is in front.")),
        onOff(
            "workstation/startAtLogin", Group::Workstation, false,
            QT_TRANSLATE_NOOP("Settings", "Start when I log in"),
            QT_TRANSLATE_NOOP("Settings", "The console opens by itself with your session on this computer.")),
        onOff("workstation/restartAfterCrash", Group::Workstation, true,
              QT_TRANSLATE_NOOP("Settings", "Start again after a crash"),
              QT_TRANSLATE_NOOP("Settings", "The wall comes back as it was; a report of the crash is kept.")),
        kiosk,
        monitors,
        choice(
            "logs/detail", Group::Logs, "ordinary",
            QT_TRANSLATE_NOOP("Settings", "What is written into the log"),
            QT_TRANSLATE_NOOP(
                "Settings", "Detailed helps to find a fault, but writes much. Passwords are never written."),
            {{word("problems"), QT_TRANSLATE_NOOP("Settings", "Problems only")},
             {word("ordinary"), QT_TRANSLATE_NOOP("Settings", "Ordinary")},
             {word("detailed"), QT_TRANSLATE_NOOP("Settings", "Detailed")}}),
    };
}

std::vector<Setting> makeAll()
{
    std::vector<Setting> all;
    for (std::vector<Setting> part : {general(), wall(), places(), recording(), alarms(), workstation()})
        std::move(part.begin(), part.end(), std::back_inserter(all));
    return all;
}

} // namespace

const std::vector<Setting> &allSettings()
{
    static const std::vector<Setting> all = makeAll();
    return all;
}

const Setting *findSetting(const QString &key)
{
    static const QHash<QString, const Setting *> byKey = [] {
        QHash<QString, const Setting *> index;
        for (const Setting &setting : allSettings())
            index.insert(setting.key, &setting);
        return index;
    }();
    return byKey.value(key);
}

const std::vector<Setting::Group> &settingGroups()
{
    static const std::vector<Group> groups = {Group::General,   Group::Wall,        Group::Map,
                                              Group::Catalogue, Group::Recording,   Group::Alarms,
                                              Group::Partners,  Group::Workstation, Group::Logs};
    return groups;
}

QString groupTitle(Setting::Group group)
{
    switch (group) {
    case Group::General:
        return settingText(QT_TRANSLATE_NOOP("Settings", "General"));
    case Group::Wall:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Live wall"));
    case Group::Map:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Map"));
    case Group::Catalogue:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Catalogue"));
    case Group::Recording:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Recording"));
    case Group::Alarms:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Alarms"));
    case Group::Partners:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Partners"));
    case Group::Workstation:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Workstation"));
    case Group::Logs:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Log and reports"));
    }
    return {};
}

QString settingText(const char *source)
{
    return *source == '\0' ? QString() : QCoreApplication::translate("Settings", source);
}

} // namespace videoguard::console
