<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CameraEditor</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors are left to correct</source>
        <translation>
            <numerusform>%n error is left to correct</numerusform>
            <numerusform>%n errors are left to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueCommand</name>
    <message numerus="yes">
        <source>%n cameras seem to have latitude and longitude exchanged; --swap-axes puts them right.</source>
        <translation>
            <numerusform>%n camera seems to have latitude and longitude exchanged; --swap-axes puts it right.</numerusform>
            <numerusform>%n cameras seem to have latitude and longitude exchanged; --swap-axes puts them right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras added</source>
        <translation>
            <numerusform>%n camera added</numerusform>
            <numerusform>%n cameras added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras written</source>
        <translation>
            <numerusform>%n camera written</numerusform>
            <numerusform>%n cameras written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueFilter</name>
    <message numerus="yes">
        <source>kept at least %n days</source>
        <translation>
            <numerusform>kept at least %n day</numerusform>
            <numerusform>kept at least %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueTable</name>
    <message numerus="yes">
        <source>%n errors in the record</source>
        <translation>
            <numerusform>%n error in the record</numerusform>
            <numerusform>%n errors in the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings in the record</source>
        <translation>
            <numerusform>%n warning in the record</numerusform>
            <numerusform>%n warnings in the record</numerusform>
        </translation>
    </message>
</context>
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
    <name>CouchdbCommand</name>
    <message numerus="yes">
        <source>%n changes to make</source>
        <translation>
            <numerusform>%n change to make</numerusform>
            <numerusform>%n changes to make</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made</source>
        <translation>
            <numerusform>%n change made</numerusform>
            <numerusform>%n changes made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as wished before</source>
        <translation>
            <numerusform>%n as wished before</numerusform>
            <numerusform>%n as wished before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapUnitLayer</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>names of fields, and how many others</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of %1 were not accepted</source>
        <translation>
            <numerusform>%n record of %1 was not accepted</numerusform>
            <numerusform>%n records of %1 were not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras received for the first time</source>
        <translation>
            <numerusform>%1: %n camera received for the first time</numerusform>
            <numerusform>%1: %n cameras received for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras new</source>
        <translation>
            <numerusform>%1: %n camera new</numerusform>
            <numerusform>%1: %n cameras new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras moved</source>
        <translation>
            <numerusform>%1: %n camera moved</numerusform>
            <numerusform>%1: %n cameras moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras changed</source>
        <translation>
            <numerusform>%1: %n camera changed</numerusform>
            <numerusform>%1: %n cameras changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras retired</source>
        <translation>
            <numerusform>%1: %n camera retired</numerusform>
            <numerusform>%1: %n cameras retired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras removed from the catalogue</source>
        <translation>
            <numerusform>%1: %n camera removed from the catalogue</numerusform>
            <numerusform>%1: %n cameras removed from the catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n details changed</source>
        <translation>
            <numerusform>%1: %n detail changed</numerusform>
            <numerusform>%1: %n details changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused by the server</source>
        <translation>
            <numerusform>%n change refused by the server</numerusform>
            <numerusform>%n changes refused by the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records refused by us</source>
        <translation>
            <numerusform>%n record refused by us</numerusform>
            <numerusform>%n records refused by us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners asked</source>
        <translation>
            <numerusform>%n partner asked</numerusform>
            <numerusform>%n partners asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no answer from %n partners</source>
        <translation>
            <numerusform>no answer from %n partner</numerusform>
            <numerusform>no answer from %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions wait</source>
        <translation>
            <numerusform>%n decision waits</numerusform>
            <numerusform>%n decisions wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes cannot leave</source>
        <translation>
            <numerusform>%n change cannot leave</numerusform>
            <numerusform>%n changes cannot leave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message numerus="yes">
        <source>%n settings were taken.</source>
        <translation>
            <numerusform>%n setting was taken.</numerusform>
            <numerusform>%n settings were taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <extracomment>what happened, how often</extracomment>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times no picture</source>
        <translation>
            <numerusform>%n time no picture</numerusform>
            <numerusform>%n times no picture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message numerus="yes">
        <source>%n records wait to be sent with the next round</source>
        <translation>
            <numerusform>%n record waits to be sent with the next round</numerusform>
            <numerusform>%n records wait to be sent with the next round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n databases</source>
        <translation>
            <numerusform>%n database</numerusform>
            <numerusform>%n databases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents read</source>
        <translation>
            <numerusform>%n document read</numerusform>
            <numerusform>%n documents read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents written</source>
        <translation>
            <numerusform>%n document written</numerusform>
            <numerusform>%n documents written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits still wait</source>
        <translation>
            <numerusform>%n edit still waits</numerusform>
            <numerusform>%n edits still wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits need a decision</source>
        <translation>
            <numerusform>%n edit needs a decision</numerusform>
            <numerusform>%n edits need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits were refused by the server</source>
        <translation>
            <numerusform>%n edit was refused by the server</numerusform>
            <numerusform>%n edits were refused by the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not used</source>
        <translation>
            <numerusform>%n document is not used</numerusform>
            <numerusform>%n documents are not used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents have several versions on the server</source>
        <translation>
            <numerusform>%n document has several versions on the server</numerusform>
            <numerusform>%n documents have several versions on the server</numerusform>
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
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n further pieces</source>
        <translation>
            <numerusform>%n further piece</numerusform>
            <numerusform>%n further pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalogue_ui</name>
    <message numerus="yes">
        <source>This is too long. At most %n characters fit.</source>
        <translation>
            <numerusform>This is too long. At most %n character fits.</numerusform>
            <numerusform>This is too long. At most %n characters fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than the usual %n days. Check the local act that allows it.</source>
        <translation>
            <numerusform>Longer than the usual %n day. Check the local act that allows it.</numerusform>
            <numerusform>Longer than the usual %n days. Check the local act that allows it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::BulkDialog</name>
    <message numerus="yes">
        <source>%n cameras are marked.</source>
        <translation>
            <numerusform>%n camera is marked.</numerusform>
            <numerusform>%n cameras are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras will change.</source>
        <translation>
            <numerusform>%n camera will change.</numerusform>
            <numerusform>%n cameras will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have this value already.</source>
        <translation>
            <numerusform>%n has this value already.</numerusform>
            <numerusform>%n have this value already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get a warning.</source>
        <translation>
            <numerusform>%n gets a warning.</numerusform>
            <numerusform>%n get a warning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not changed:</source>
        <translation>
            <numerusform>%n is not changed:</numerusform>
            <numerusform>%n are not changed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Change %n cameras</source>
        <translation>
            <numerusform>Change %n camera</numerusform>
            <numerusform>Change %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CardBody</name>
    <message numerus="yes">
        <source>All %n fields</source>
        <translation>
            <numerusform>The %n field</numerusform>
            <numerusform>All %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CatalogueBar</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CataloguePage</name>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n fixed</numerusform>
            <numerusform>%n fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mobile</source>
        <translation>
            <numerusform>%n mobile</numerusform>
            <numerusform>%n mobile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in vehicles</source>
        <translation>
            <numerusform>%n in a vehicle</numerusform>
            <numerusform>%n in vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body-worn</source>
        <translation>
            <numerusform>%n body-worn</numerusform>
            <numerusform>%n body-worn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown kind</source>
        <translation>
            <numerusform>%n of unknown kind</numerusform>
            <numerusform>%n of unknown kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the marked cameras have no known position.</source>
        <translation>
            <numerusform>%n of the marked cameras has no known position.</numerusform>
            <numerusform>%n of the marked cameras have no known position.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references copied.</source>
        <translation>
            <numerusform>%n reference copied.</numerusform>
            <numerusform>%n references copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions copied.</source>
        <translation>
            <numerusform>%n position copied.</numerusform>
            <numerusform>%n positions copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras retired.</source>
        <translation>
            <numerusform>%n camera retired.</numerusform>
            <numerusform>%n cameras retired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras changed.</source>
        <translation>
            <numerusform>%n camera changed.</numerusform>
            <numerusform>%n cameras changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::ExportDialog</name>
    <message numerus="yes">
        <source>All %n cameras</source>
        <translation>
            <numerusform>The %n camera</numerusform>
            <numerusform>All %n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n cameras of the list</source>
        <translation>
            <numerusform>The %n camera of the list</numerusform>
            <numerusform>The %n cameras of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n marked cameras</source>
        <translation>
            <numerusform>The %n marked camera</numerusform>
            <numerusform>The %n marked cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras written to %1</source>
        <translation>
            <numerusform>%n camera written to %1</numerusform>
            <numerusform>%n cameras written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>%n more filter</numerusform>
            <numerusform>%n more filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xchange latitude and longitude where they look exchanged (%n rows)</source>
        <translation>
            <numerusform>E&amp;xchange latitude and longitude where they look exchanged (%n row)</numerusform>
            <numerusform>E&amp;xchange latitude and longitude where they look exchanged (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n cameras</source>
        <translation>
            <numerusform>Import %n camera</numerusform>
            <numerusform>Import %n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras imported.</source>
        <translation>
            <numerusform>%n camera imported.</numerusform>
            <numerusform>%n cameras imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::RetireDialog</name>
    <message numerus="yes">
        <source>Retire %n cameras</source>
        <translation>
            <numerusform>Retire %n camera</numerusform>
            <numerusform>Retire %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::TableView</name>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::console::RecordingDesk</name>
    <message numerus="yes">
        <source>%n recorded files cannot be read. They stay where they are; the log names them.</source>
        <translation>
            <numerusform>%n recorded file cannot be read. It stays where it is; the log names it.</numerusform>
            <numerusform>%n recorded files cannot be read. They stay where they are; the log names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::console::Settings</name>
    <message numerus="yes">
        <source>Allowed is one line of at most %n characters.</source>
        <translation>
            <numerusform>Allowed is one line of at most %n character.</numerusform>
            <numerusform>Allowed is one line of at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::AlarmView</name>
    <message numerus="yes">
        <source>%n alarms of the last days</source>
        <translation>
            <numerusform>%n alarm of the last days</numerusform>
            <numerusform>%n alarms of the last days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged alarms</source>
        <translation>
            <numerusform>%n unacknowledged alarm</numerusform>
            <numerusform>%n unacknowledged alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentCardBody</name>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History, %n entries</source>
        <translation>
            <numerusform>History, %n entry</numerusform>
            <numerusform>History, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentList</name>
    <message numerus="yes">
        <source>%n incidents match</source>
        <translation>
            <numerusform>%n incident matches</numerusform>
            <numerusform>%n incidents match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incidents</source>
        <translation>
            <numerusform>%n open incident</numerusform>
            <numerusform>%n open incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentModel</name>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>&quot;101, 107, 106 and 2 more&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentsPage::Parts</name>
    <message numerus="yes">
        <source>%n incidents have changes that are not saved.</source>
        <translation>
            <numerusform>%n incident has changes that are not saved.</numerusform>
            <numerusform>%n incidents have changes that are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::ShiftView</name>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapPage</name>
    <message numerus="yes">
        <source>%1 of %n cameras on this part of the map</source>
        <translation>
            <numerusform>%1 of %n camera on this part of the map</numerusform>
            <numerusform>%1 of %n cameras on this part of the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras selected</source>
        <translation>
            <numerusform>%n camera selected</numerusform>
            <numerusform>%n cameras selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapView</name>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::map::SeeingPanel</name>
    <message numerus="yes">
        <source>Show all %n on the wall</source>
        <translation>
            <numerusform>Show %n on the wall</numerusform>
            <numerusform>Show all %n on the wall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras reach into it</source>
        <translation>
            <numerusform>%n camera reaches into it</numerusform>
            <numerusform>%n cameras reach into it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras within 200 m have no known tilt or height and are counted as approximate.</source>
        <translation>
            <numerusform>%n camera within 200 m has no known tilt or height and is counted as approximate.</numerusform>
            <numerusform>%n cameras within 200 m have no known tilt or height and are counted as approximate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras within 200 m have no known direction or field of view and are not counted.</source>
        <translation>
            <numerusform>%n camera within 200 m has no known direction or field of view and is not counted.</numerusform>
            <numerusform>%n cameras within 200 m have no known direction or field of view and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these cameras have no known tilt or height and are counted as approximate.</source>
        <translation>
            <numerusform>%n of these cameras has no known tilt or height and is counted as approximate.</numerusform>
            <numerusform>%n of these cameras have no known tilt or height and are counted as approximate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::partners::DecisionPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::partners::MergePanel</name>
    <message numerus="yes">
        <source>Choose a value for %n fields</source>
        <translation>
            <numerusform>Choose a value for %n field</numerusform>
            <numerusform>Choose a value for %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields merged by themselves</source>
        <translation>
            <numerusform>%n field merged by itself</numerusform>
            <numerusform>%n fields merged by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the result · %n fields left</source>
        <translation>
            <numerusform>Save the result · %n field left</numerusform>
            <numerusform>Save the result · %n fields left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::partners::PartnerModel</name>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n fixed</numerusform>
            <numerusform>%n fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mobile</source>
        <translation>
            <numerusform>%n mobile</numerusform>
            <numerusform>%n mobile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::partners::PartnersPage::Private</name>
    <message numerus="yes">
        <source>%n changes wait and are sent when the connection returns.</source>
        <translation>
            <numerusform>%n change waits and is sent when the connection returns.</numerusform>
            <numerusform>%n changes wait and are sent when the connection returns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n fixed</numerusform>
            <numerusform>%n fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mobile</source>
        <translation>
            <numerusform>%n mobile</numerusform>
            <numerusform>%n mobile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes not read</source>
        <translation>
            <numerusform>%n change not read</numerusform>
            <numerusform>%n changes not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are being sent</source>
        <translation>
            <numerusform>%n record is being sent</numerusform>
            <numerusform>%n records are being sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not been sent; they are kept.</source>
        <translation>
            <numerusform>%n change has not been sent; it is kept.</numerusform>
            <numerusform>%n changes have not been sent; they are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records written</source>
        <translation>
            <numerusform>%n record written</numerusform>
            <numerusform>%n records written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records taken</source>
        <translation>
            <numerusform>%n record taken</numerusform>
            <numerusform>%n records taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::partners::SyncView</name>
    <message numerus="yes">
        <source>partners in agreement</source>
        <translation>
            <numerusform>partner in agreement</numerusform>
            <numerusform>partners in agreement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need attention</source>
        <translation>
            <numerusform>needs attention</numerusform>
            <numerusform>need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>own changes waiting to be sent</source>
        <translation>
            <numerusform>own change waiting to be sent</numerusform>
            <numerusform>own changes waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cameras in the catalogue</source>
        <translation>
            <numerusform>camera in the catalogue</numerusform>
            <numerusform>cameras in the catalogue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::review::ClipDialog</name>
    <message numerus="yes">
        <source>%n unfinished files of an interrupted clip lie there. Remove them, or save the clip again.</source>
        <translation>
            <numerusform>%n unfinished file of an interrupted clip lies there. Remove it, or save the clip again.</numerusform>
            <numerusform>%n unfinished files of an interrupted clip lie there. Remove them, or save the clip again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were saved</source>
        <translation>
            <numerusform>%n file was saved</numerusform>
            <numerusform>%n files were saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::review::HoldDialog</name>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::review::ReviewPage</name>
    <message numerus="yes">
        <source>%n cameras at a time</source>
        <translation>
            <numerusform>%n camera at a time</numerusform>
            <numerusform>%n cameras at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose cameras; %n are shown</source>
        <translation>
            <numerusform>Choose cameras; %n is shown</numerusform>
            <numerusform>Choose cameras; %n are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n showing footage</source>
        <translation>
            <numerusform>%n showing footage</numerusform>
            <numerusform>%n showing footage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without footage at this time</source>
        <translation>
            <numerusform>%n without footage at this time</numerusform>
            <numerusform>%n without footage at this time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <comment>cameras</comment>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received files</source>
        <translation>
            <numerusform>%n received file</numerusform>
            <numerusform>%n received files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::settings::SettingsPage</name>
    <message numerus="yes">
        <source>%n settings were changed here</source>
        <translation>
            <numerusform>%n setting was changed here</numerusform>
            <numerusform>%n settings were changed here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::settings::SettingsTools</name>
    <message numerus="yes">
        <source>%n settings were taken.</source>
        <translation>
            <numerusform>%n setting was taken.</numerusform>
            <numerusform>%n settings were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings were refused and are as they were:</source>
        <translation>
            <numerusform>%n setting was refused and is as it was:</numerusform>
            <numerusform>%n settings were refused and are as they were:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings go back to what they were before anybody changed them. Cameras, walls, recordings and incidents stay as they are.</source>
        <translation>
            <numerusform>%n setting goes back to what it was before anybody changed it. Cameras, walls, recordings and incidents stay as they are.</numerusform>
            <numerusform>%n settings go back to what they were before anybody changed them. Cameras, walls, recordings and incidents stay as they are.</numerusform>
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
    <name>videoguard::shell::ArchiveSign</name>
    <message numerus="yes">
        <source>Archive %1 %, enough for %n days</source>
        <extracomment>%1: per cent, %n: days that the footage will reach back</extracomment>
        <translation>
            <numerusform>Archive %1 %, enough for %n day</numerusform>
            <numerusform>Archive %1 %, enough for %n days</numerusform>
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
    <name>videoguard::shell::Duty</name>
    <message numerus="yes">
        <source>Incident %1 is marked and being recorded, the last %n s included. Its details can be entered at any time under Incidents.</source>
        <translation>
            <numerusform>Incident %1 is marked and being recorded, the last %n s included. Its details can be entered at any time under Incidents.</numerusform>
            <numerusform>Incident %1 is marked and being recorded, the last %n s included. Its details can be entered at any time under Incidents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::KioskCodeDialog</name>
    <message numerus="yes">
        <source>A code has at least %n characters.</source>
        <translation>
            <numerusform>A code has at least %n character.</numerusform>
            <numerusform>A code has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::KioskLeaveDialog</name>
    <message numerus="yes">
        <source>This was not the code. The next attempt is possible in %n s.</source>
        <translation>
            <numerusform>This was not the code. The next attempt is possible in %n s.</numerusform>
            <numerusform>This was not the code. The next attempt is possible in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::PasswordCheck</name>
    <message numerus="yes">
        <source>The passphrase is too short. At least %n characters.</source>
        <translation>
            <numerusform>The passphrase is too short. At least %n character.</numerusform>
            <numerusform>The passphrase is too short. At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::RecordingDialog</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n selected cameras</source>
        <translation>
            <numerusform>For %n selected camera</numerusform>
            <numerusform>For %n selected cameras</numerusform>
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
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n not reachable</numerusform>
            <numerusform>%n not reachable</numerusform>
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
<context>
    <name>videoguard::widgets::DayCalendar</name>
    <message numerus="yes">
        <source>footage in %n hours</source>
        <translation>
            <numerusform>footage in %n hour</numerusform>
            <numerusform>footage in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
</TS>
