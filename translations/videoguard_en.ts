<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>No picture within %n s.</source>
        <translation>
            <numerusform>No picture within %n s.</numerusform>
            <numerusform>No picture within %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, waiting for the first whole picture for %n s</source>
        <translation>
            <numerusform>Connected, waiting for the first whole picture for %n s</numerusform>
            <numerusform>Connected, waiting for the first whole picture for %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting for %n s</source>
        <translation>
            <numerusform>Connecting for %n s</numerusform>
            <numerusform>Connecting for %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n s old</source>
        <translation>
            <numerusform>%n s old</numerusform>
            <numerusform>%n s old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>%n min old</numerusform>
            <numerusform>%n min old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s, attempt %1</source>
        <translation>
            <numerusform>Trying again in %n s, attempt %1</numerusform>
            <numerusform>Trying again in %n s, attempt %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n s</source>
        <translation>
            <numerusform>for %n s</numerusform>
            <numerusform>for %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::AlarmStrip</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unacknowledged</source>
        <translation>
            <numerusform>%n more unacknowledged</numerusform>
            <numerusform>%n more unacknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::CameraTreeModel</name>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::CameraTreeView</name>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::StatusLine</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <translation>
            <numerusform>%n connecting</numerusform>
            <numerusform>%n connecting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not current</source>
        <translation>
            <numerusform>%n not current</numerusform>
            <numerusform>%n not current</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reconnecting</source>
        <translation>
            <numerusform>%n reconnecting</numerusform>
            <numerusform>%n reconnecting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password refused</source>
        <translation>
            <numerusform>%n password refused</numerusform>
            <numerusform>%n passwords refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate not trusted</source>
        <translation>
            <numerusform>%n certificate not trusted</numerusform>
            <numerusform>%n certificates not trusted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without picture</source>
        <translation>
            <numerusform>%n without picture</numerusform>
            <numerusform>%n without picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::wall::HealthList</name>
    <message numerus="yes">
        <source>%n open streams</source>
        <translation>
            <numerusform>%n open stream</numerusform>
            <numerusform>%n open streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n with a problem</numerusform>
            <numerusform>%n with a problem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::wall::KeepChoice</name>
    <message numerus="yes">
        <source>The passphrase is too short. At least %n characters.</source>
        <translation>
            <numerusform>The passphrase is too short. At least %n character.</numerusform>
            <numerusform>The passphrase is too short. At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::wall::LayoutEditor</name>
    <message numerus="yes">
        <source>%n tiles are too many.</source>
        <translation>
            <numerusform>%n tile is too many.</numerusform>
            <numerusform>%n tiles are too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n: merge some, or take fewer columns or rows.</source>
        <translation>
            <numerusform>At most %n: merge some, or take fewer columns or rows.</numerusform>
            <numerusform>At most %n: merge some, or take fewer columns or rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::wall::LayoutPreview</name>
    <message numerus="yes">
        <source>Preview: %n tiles</source>
        <translation>
            <numerusform>Preview: %n tile</numerusform>
            <numerusform>Preview: %n tiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::wall::ToursDialog</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::wall::WallTools</name>
    <message numerus="yes">
        <source>Patrol paused, on in %n s</source>
        <translation>
            <numerusform>Patrol paused, on in %n s</numerusform>
            <numerusform>Patrol paused, on in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Patrol %1 of %2, %n s</source>
        <translation>
            <numerusform>Patrol %1 of %2, %n s</numerusform>
            <numerusform>Patrol %1 of %2, %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::wall::WallsDialog</name>
    <message numerus="yes">
        <source>Delete %n walls?</source>
        <translation>
            <numerusform>Delete %n wall?</numerusform>
            <numerusform>Delete %n walls?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walls were exported to %1.</source>
        <translation>
            <numerusform>%n wall was exported to %1.</numerusform>
            <numerusform>%n walls were exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walls were imported.</source>
        <translation>
            <numerusform>%n wall was imported.</numerusform>
            <numerusform>%n walls were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::BadgeToolButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
</TS>
