<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en_GB">
<context>
    <name>CameraCard</name>
    <message>
        <source>Request footage…</source>
        <translation>Pieprasīt videoierakstu…</translation>
    </message>
    <message>
        <source>Comes with footage requests between partners.</source>
        <translation>Būs pieejams līdz ar videoieraksta pieprasījumiem starp partneriem.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tiešraide</translation>
    </message>
    <message>
        <source>Show the camera on the wall</source>
        <translation>Rādīt kameru uz sienas</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Rādīt kartē</translation>
    </message>
    <message>
        <source>Show on the map where the camera stands</source>
        <translation>Rādīt kartē, kur atrodas kamera</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediģēt</translation>
    </message>
    <message>
        <source>Change the record of this camera</source>
        <translation>Mainīt šīs kameras kartīti</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>Kartīti nevar nolasīt.</translation>
    </message>
    <message>
        <source>The catalogue has no record of this camera.</source>
        <translation>Katalogā nav šīs kameras kartītes.</translation>
    </message>
    <message>
        <source>Select a camera to see its parameters.</source>
        <translation>Izvēlieties kameru, lai redzētu tās parametrus.</translation>
    </message>
    <message>
        <source>This camera is retired and gives no pictures.</source>
        <translation>Šī kamera ir izņemta no ekspluatācijas, un attēla no tās nav.</translation>
    </message>
    <message>
        <source>This camera is planned and gives no pictures yet.</source>
        <translation>Šī kamera ir plānota, un attēla no tās vēl nav.</translation>
    </message>
    <message>
        <source>Live view on request only. The owner must agree before pictures are shown.</source>
        <translation>Tiešraide tikai pēc pieprasījuma. Pirms attēla rādīšanas vajadzīga īpašnieka piekrišana.</translation>
    </message>
    <message>
        <source>The owner does not share live pictures of this camera.</source>
        <translation>Īpašnieks šīs kameras tiešraidi nekopīgo.</translation>
    </message>
    <message>
        <source>The record does not say whether live pictures are shared.</source>
        <translation>Kartītē nav norādīts, vai tiešraide tiek kopīgota.</translation>
    </message>
    <message>
        <source>The position of this camera is unknown.</source>
        <translation>Šīs kameras atrašanās vieta nav zināma.</translation>
    </message>
    <message>
        <source>A retired record is not changed any more.</source>
        <translation>No ekspluatācijas izņemtas kameras kartīti vairs nemaina.</translation>
    </message>
    <message>
        <source>Record of %1; only they can change it.</source>
        <translation>Kartītes īpašnieks: %1; mainīt to var tikai īpašnieks.</translation>
    </message>
    <message>
        <source>tilt %1</source>
        <translation>slīpums %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 līdz %2</translation>
    </message>
    <message>
        <source>WDR %1</source>
        <translation>WDR %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>precīzs</translation>
    </message>
    <message>
        <source>%1 s slow</source>
        <translation>atpaliek par %1 s</translation>
    </message>
    <message>
        <source>%1 s fast</source>
        <translation>steidzas par %1 s</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>pārbaudīts %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Atrašanās vieta</translation>
    </message>
    <message>
        <source>Mounting</source>
        <translation>Uzstādīšana</translation>
    </message>
    <message>
        <source>Lens and sensor</source>
        <translation>Objektīvs un sensors</translation>
    </message>
    <message>
        <source>Main stream</source>
        <translation>Pamatstraume</translation>
    </message>
    <message>
        <source>Substream</source>
        <translation>Papildstraume</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Apgaismojums</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Nolūks</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation>Kameras pulkstenis</translation>
    </message>
    <message>
        <source>Owner keeps</source>
        <translation>Īpašnieks glabā</translation>
    </message>
    <message>
        <source>Now overwriting</source>
        <translation>Pašlaik pārraksta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakts</translation>
    </message>
</context>
<context>
    <name>CameraCoverage</name>
    <message>
        <source>%1 px/m</source>
        <comment>pixels per metre</comment>
        <translation>%1 px/m</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>metres</comment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>aptuveni</translation>
    </message>
</context>
<context>
    <name>CameraEditor</name>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Atkārtot</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Aizvērt redaktoru</translation>
    </message>
    <message>
        <source>Go to the first one</source>
        <translation>Pāriet uz pirmo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>New camera</source>
        <translation>Jauna kamera</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>jauna kartīte</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versija %1</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n kļūda</numerusform>
            <numerusform>%n kļūdas</numerusform>
            <numerusform>%n kļūdu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n brīdinājums</numerusform>
            <numerusform>%n brīdinājumi</numerusform>
            <numerusform>%n brīdinājumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors are left to correct</source>
        <translation>
            <numerusform>Vēl jāizlabo %n kļūda</numerusform>
            <numerusform>Vēl jāizlabo %n kļūdas</numerusform>
            <numerusform>Vēl jāizlabo %n kļūdu</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saglabāts: %1</translation>
    </message>
    <message>
        <source>This record belongs to another owner or the file may not be written.</source>
        <translation>Šī kartīte pieder citam īpašniekam, vai arī failā nedrīkst rakstīt.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Diskā vairs nav vietas.</translation>
    </message>
    <message>
        <source>The record still has errors.</source>
        <translation>Kartītē vēl ir kļūdas.</translation>
    </message>
    <message>
        <source>The catalogue could not be written.</source>
        <translation>Katalogu nevarēja ierakstīt.</translation>
    </message>
    <message>
        <source>Not saved. %1 It stays open here.</source>
        <translation>Kartīte nav saglabāta. %1 Tā šeit paliek atvērta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Not saved. Another camera has this owner&apos;s number or call number.</source>
        <translation>Kartīte nav saglabāta. Šāds īpašnieka numurs vai kameras numurs ir citai kamerai.</translation>
    </message>
    <message>
        <source>The record was changed in between.</source>
        <translation>Kartīte pa šo laiku ir mainīta.</translation>
    </message>
    <message>
        <source>Changed by %1: %2</source>
        <translation>Mainīja %1: %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Paturēt savu</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ielādēt vēlreiz</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Ir nesaglabātas izmaiņas.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Atmest</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Turpināt rediģēt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
</context>
<context>
    <name>CameraSymbols</name>
    <message>
        <source>reachable</source>
        <translation>sasniedzama</translation>
    </message>
    <message>
        <source>in service, not watched here</source>
        <translation>darbojas, šeit netiek skatīta</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>atjauno savienojumu</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>nav attēla</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>apkopē</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nav sasniedzama</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>plānota</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>statuss nav zināms</translation>
    </message>
</context>
<context>
    <name>CatalogueCommand</name>
    <message>
        <source>Usage: videoguard catalogue import|export FILE [--format csv|geojson|json] [--profile DIR] [--owner PARTNER] [--dry-run] [--swap-axes]</source>
        <translation>Lietojums: videoguard catalogue import|export FAILS [--format csv|geojson|json] [--profile MAPE] [--owner PARTNERIS] [--dry-run] [--swap-axes]</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;: csv, geojson and json are known.</source>
        <translation>Formāta „%1” nav; zināmi ir csv, geojson un json.</translation>
    </message>
    <message>
        <source>Say import or export, and one file.</source>
        <translation>Norādiet import vai export un vienu failu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither import nor export.</source>
        <translation>„%1” nav ne import, ne export.</translation>
    </message>
    <message>
        <source>--dry-run and --swap-axes are for an import.</source>
        <translation>--dry-run un --swap-axes lieto tikai ar import.</translation>
    </message>
    <message>
        <source>There is no partner &quot;%1&quot;. Known are: %2</source>
        <translation>Partnera „%1” nav. Zināmie partneri: %2</translation>
    </message>
    <message>
        <source>The file or folder does not exist.</source>
        <translation>Fails vai mape neeksistē.</translation>
    </message>
    <message>
        <source>The right to read or write there is missing.</source>
        <translation>Nav tiesību tur lasīt vai rakstīt.</translation>
    </message>
    <message>
        <source>The disk is full, or the file is too large.</source>
        <translation>Disks ir pilns, vai arī fails ir par lielu.</translation>
    </message>
    <message>
        <source>Somebody else changed the catalogue meanwhile. Nothing was written; try again.</source>
        <translation>Pa šo laiku katalogu mainīja kāds cits. Nekas nav ierakstīts; mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>This version cannot read it.</source>
        <translation>Šī versija to nevar nolasīt.</translation>
    </message>
    <message>
        <source>It is damaged or not what was expected.</source>
        <translation>Tas ir bojāts vai nav tas, kas gaidīts.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1. rinda</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>noraidīta</translation>
    </message>
    <message>
        <source>accepted with a remark</source>
        <translation>pieņemta ar piezīmi</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Kodējums: %1</translation>
    </message>
    <message>
        <source>Columns not understood: %1</source>
        <translation>Neatpazītas kolonnas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras seem to have latitude and longitude exchanged; --swap-axes puts them right.</source>
        <translation>
            <numerusform>%n kamerai, šķiet, samainīts ģeogrāfiskais platums un garums; to izlabo --swap-axes.</numerusform>
            <numerusform>%n kamerām, šķiet, samainīts ģeogrāfiskais platums un garums; to izlabo --swap-axes.</numerusform>
            <numerusform>%n kamerām, šķiet, samainīts ģeogrāfiskais platums un garums; to izlabo --swap-axes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras added</source>
        <translation>
            <numerusform>%n kamera pievienota</numerusform>
            <numerusform>%n kameras pievienotas</numerusform>
            <numerusform>%n kameru pievienots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n mainīta</numerusform>
            <numerusform>%n mainītas</numerusform>
            <numerusform>%n mainītu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n nemainīta</numerusform>
            <numerusform>%n nemainītas</numerusform>
            <numerusform>%n nemainītu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n noraidīta</numerusform>
            <numerusform>%n noraidītas</numerusform>
            <numerusform>%n noraidītu</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Izmēģinājums: nekas nav ierakstīts.</translation>
    </message>
    <message>
        <source>The name of the file does not say its format; add --format.</source>
        <translation>Faila nosaukums nenorāda formātu; pievienojiet --format.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras written</source>
        <translation>
            <numerusform>%n kamera ierakstīta</numerusform>
            <numerusform>%n kameras ierakstītas</numerusform>
            <numerusform>%n kameru ierakstīts</numerusform>
        </translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>trūkst</translation>
    </message>
    <message>
        <source>is not of the right type</source>
        <translation>nepareizs datu tips</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>jābūt no %1 līdz %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices</source>
        <translation>„%1” nav atļauto vērtību sarakstā</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>pārsniedz %1 rakstzīmju garumu</translation>
    </message>
    <message>
        <source>must be written like %1</source>
        <translation>jāraksta šādi: %1</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>satur vadības rakstzīmes</translation>
    </message>
    <message>
        <source>never changes</source>
        <translation>nekad nemainās</translation>
    </message>
    <message>
        <source>is lower than the stored revision</source>
        <translation>mazāka par saglabāto versiju</translation>
    </message>
    <message>
        <source>is missing; a position has both coordinates</source>
        <translation>trūkst; atrašanās vietai vajag abas koordinātas</translation>
    </message>
    <message>
        <source>lies outside Latvia and Lithuania</source>
        <translation>ir ārpus Latvijas un Lietuvas</translation>
    </message>
    <message>
        <source>latitude and longitude look exchanged</source>
        <translation>šķiet, samainīts ģeogrāfiskais platums un garums</translation>
    </message>
    <message>
        <source>differs from the %1° of sensor and lens</source>
        <translation>atšķiras no %1°, ko dod sensors un objektīvs</translation>
    </message>
    <message>
        <source>differs from the %1° of the picture&apos;s shape</source>
        <translation>atšķiras no %1°, ko dod attēla malu attiecība</translation>
    </message>
    <message>
        <source>a mobile camera needs a deployment</source>
        <translation>mobilajai kamerai vajag izvietojumu</translation>
    </message>
    <message>
        <source>a fixed camera has no deployments</source>
        <translation>stacionārajai kamerai izvietojumu nav</translation>
    </message>
    <message>
        <source>overlaps another deployment or ends before it begins</source>
        <translation>pārklājas ar citu izvietojumu vai beidzas, pirms sākas</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>ir nākotnē</translation>
    </message>
    <message>
        <source>is missing; sound is recorded only with a legal basis</source>
        <translation>trūkst; skaņu ieraksta tikai ar tiesisko pamatu</translation>
    </message>
    <message>
        <source>is longer than the usual %1 days; is there a local act?</source>
        <translation>pārsniedz parasto termiņu (dienas: %1); vai ir vietējs normatīvais akts?</translation>
    </message>
    <message>
        <source>a retired camera belongs to no monitoring centre</source>
        <translation>no ekspluatācijas izņemta kamera nepieder nevienam monitoringa centram</translation>
    </message>
    <message>
        <source>is unusual; most cameras hang between %1 and %2 m</source>
        <translation>neparasti; lielākā daļa kameru atrodas %1 līdz %2 m augstumā</translation>
    </message>
    <message>
        <source>a public place needs an information sign</source>
        <translation>publiskā vietā vajag informatīvo zīmi</translation>
    </message>
    <message>
        <source>looks up; negative angles look down</source>
        <translation>vērsta augšup; lejup vērsts leņķis ir negatīvs</translation>
    </message>
    <message>
        <source>holds a user name or password; keep it without</source>
        <translation>satur lietotājvārdu vai paroli; glabājiet bez tiem</translation>
    </message>
    <message>
        <source>the record is larger than %1 KiB</source>
        <translation>kartīte ir lielāka par %1 KiB</translation>
    </message>
    <message>
        <source>none of them is the main stream</source>
        <translation>neviena no tām nav pamatstraume</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>„%1” ir norādīts divreiz</translation>
    </message>
    <message>
        <source>is wider than the main stream (%1 px)</source>
        <translation>platāka par pamatstraumi (%1 px)</translation>
    </message>
    <message>
        <source>none is at most %1 px wide, as a wall needs</source>
        <translation>nav nevienas, kas nebūtu platāka par %1 px, kā vajag sienai</translation>
    </message>
    <message>
        <source>%1 s between key frames make seeking slow</source>
        <translation>%1 s starp atslēgkadriem palēnina pāriešanu ierakstā</translation>
    </message>
    <message>
        <source>must be an even number</source>
        <translation>jābūt pāra skaitlim</translation>
    </message>
    <message>
        <source>does not fit the picture&apos;s shape; %1 mm would</source>
        <translation>neatbilst attēla malu attiecībai; atbilstu %1 mm</translation>
    </message>
    <message>
        <source>is outside the range of the lens</source>
        <translation>ir ārpus objektīva diapazona</translation>
    </message>
    <message>
        <source>differs from the %1 of the focal lengths</source>
        <translation>atšķiras no %1, ko dod fokusa attālumi</translation>
    </message>
    <message>
        <source>must be true for a PTZ camera</source>
        <translation>grozāmajai kamerai (PTZ) jābūt true</translation>
    </message>
    <message>
        <source>0 days and no recording belong together</source>
        <translation>0 dienu un „netiek ierakstīts” jānorāda kopā</translation>
    </message>
    <message>
        <source>an active camera needs a phone or e-mail to ask</source>
        <translation>kamerai, kas darbojas, vajag tālruni vai e-pastu saziņai</translation>
    </message>
    <message>
        <source>is before the installation</source>
        <translation>ir pirms uzstādīšanas</translation>
    </message>
    <message>
        <source>cannot go from &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>pāreja no „%1” uz „%2” nav iespējama</translation>
    </message>
    <message>
        <source>only profile S, whose support ends in March 2027</source>
        <translation>tikai profils S, kura atbalsts beidzas 2027. gada martā</translation>
    </message>
    <message>
        <source>is unusual; more than %1° from level</source>
        <translation>neparasti; vairāk nekā %1° no horizontāles</translation>
    </message>
</context>
<context>
    <name>CatalogueFilter</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a property of cameras and its value: &quot;Owner: Talsu novads&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at least %1 px high</source>
        <translation>augstums vismaz %1 px</translation>
    </message>
    <message numerus="yes">
        <source>kept at least %n days</source>
        <translation>
            <numerusform>glabā vismaz %n dienu</numerusform>
            <numerusform>glabā vismaz %n dienas</numerusform>
            <numerusform>glabā vismaz %n dienu</numerusform>
        </translation>
    </message>
    <message>
        <source>PTZ</source>
        <translation>PTZ</translation>
    </message>
    <message>
        <source>without PTZ</source>
        <translation>bez PTZ</translation>
    </message>
    <message>
        <source>plate reading</source>
        <translation>numurzīmju atpazīšana</translation>
    </message>
    <message>
        <source>without plate reading</source>
        <translation>bez numurzīmju atpazīšanas</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>ar skaņu</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>bez skaņas</translation>
    </message>
    <message>
        <source>unknown partner</source>
        <translation>nezināms partneris</translation>
    </message>
    <message>
        <source>unknown centre</source>
        <translation>nezināms centrs</translation>
    </message>
    <message>
        <source>In one area of the map</source>
        <translation>Vienā kartes apgabalā</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Īpašnieks</translation>
    </message>
    <message>
        <source>Monitoring centre</source>
        <translation>Monitoringa centrs</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Izšķirtspēja</translation>
    </message>
    <message>
        <source>Footage</source>
        <translation>Videomateriāls</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tiešraide</translation>
    </message>
    <message>
        <source>Own cameras</source>
        <translation>Savas kameras</translation>
    </message>
    <message>
        <source>Cameras of partners</source>
        <translation>Partneru kameras</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Ar problēmām</translation>
    </message>
    <message>
        <source>Without problems</source>
        <translation>Bez problēmām</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Mainītas kopš %1</translation>
    </message>
    <message>
        <source>Retired ones too</source>
        <translation>Arī no ekspluatācijas izņemtās</translation>
    </message>
    <message>
        <source>Owner since the reform of 2021</source>
        <translation>Īpašnieks kopš 2021. gada reformas</translation>
    </message>
    <message>
        <source>Plate reading</source>
        <translation>Numurzīmju atpazīšana</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Skaņa</translation>
    </message>
    <message>
        <source>Live for partners</source>
        <translation>Tiešraide partneriem</translation>
    </message>
</context>
<context>
    <name>CatalogueTable</name>
    <message>
        <source>unknown</source>
        <translation>nav zināms</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>šodien %1</translation>
    </message>
    <message>
        <source>PTZ</source>
        <translation>PTZ</translation>
    </message>
    <message>
        <source>plate reading</source>
        <translation>numurzīmju atpazīšana</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>skaņa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Status as its owner states it</source>
        <translation>Statuss, kā to norādījis īpašnieks</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Kameras numurs</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Apzīmējums</translation>
    </message>
    <message>
        <source>The owner&apos;s own number</source>
        <translation>Īpašnieka piešķirtais numurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Name of the camera</source>
        <translation>Kameras nosaukums</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Īpašnieks</translation>
    </message>
    <message>
        <source>Partner who owns the camera</source>
        <translation>Partneris, kam pieder kamera</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Kind and form</source>
        <translation>Veids un forma</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Izšķirtspēja</translation>
    </message>
    <message>
        <source>Picture of the main stream, width × height in px</source>
        <translation>Pamatstraumes attēls, platums × augstums px</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Leņķis</translation>
    </message>
    <message>
        <source>Horizontal field of view</source>
        <translation>Horizontālais redzeslauks</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Glabā</translation>
    </message>
    <message>
        <source>Days until the owner&apos;s footage is overwritten</source>
        <translation>Dienas, līdz īpašnieka videomateriālu pārraksta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mainīta</translation>
    </message>
    <message>
        <source>Last change of the record</source>
        <translation>Kartītes pēdējā izmaiņa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Pilsēta vai ciems</translation>
    </message>
    <message>
        <source>Watched from</source>
        <translation>Kur skata</translation>
    </message>
    <message>
        <source>Monitoring centres that can watch it</source>
        <translation>Monitoringa centri, kas to var skatīt</translation>
    </message>
    <message>
        <source>Live for partners</source>
        <translation>Tiešraide partneriem</translation>
    </message>
    <message>
        <source>Terms of sharing the live picture</source>
        <translation>Tiešraides kopīgošanas nosacījumi</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funkcijas</translation>
    </message>
    <message>
        <source>PTZ, plate reading, sound</source>
        <translation>PTZ, numurzīmju atpazīšana, skaņa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Atrašanās vieta</translation>
    </message>
    <message>
        <source>Latitude, longitude (WGS 84)</source>
        <translation>Ģeogrāfiskais platums, garums (WGS 84)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Ierīce</translation>
    </message>
    <message>
        <source>Manufacturer and model</source>
        <translation>Ražotājs un modelis</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>so many days, short: the column is narrow</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Demonstration data: no such camera exists.</source>
        <translation>Demonstrācijas dati: šādas kameras nav.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in the record</source>
        <translation>
            <numerusform>%n kļūda kartītē</numerusform>
            <numerusform>%n kļūdas kartītē</numerusform>
            <numerusform>%n kļūdu kartītē</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings in the record</source>
        <translation>
            <numerusform>%n brīdinājums kartītē</numerusform>
            <numerusform>%n brīdinājumi kartītē</numerusform>
            <numerusform>%n brīdinājumu kartītē</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>folder</source>
        <translation>mape</translation>
    </message>
    <message>
        <source>Keep everything in this folder instead of the user&apos;s own.</source>
        <translation>Visu glabāt šajā mapē, nevis lietotāja mapē.</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>sadaļa</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>izkārtojums</translation>
    </message>
    <message>
        <source>Number of tiles, or name of a layout or wall: 16, 4x4, 1+5.</source>
        <translation>Šūnu skaits vai izkārtojuma vai sienas nosaukums: 16, 4x4, 1+5.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adrese</translation>
    </message>
    <message>
        <source>Open this stream; may be given several times.</source>
        <translation>Atvērt šo straumi; drīkst norādīt vairākas reizes.</translation>
    </message>
    <message>
        <source>Load the demo cameras.</source>
        <translation>Ielādēt demonstrācijas kameras.</translation>
    </message>
    <message>
        <source>Load the demo cameras of this server, such as rtsp://localhost:8554.</source>
        <translation>Ielādēt šī servera demonstrācijas kameras, piemēram, rtsp://localhost:8554.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>valoda</translation>
    </message>
    <message>
        <source>Language of the interface: lv, lt or en.</source>
        <translation>Saskarnes valoda: lv, lt vai en.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>motīvs</translation>
    </message>
    <message>
        <source>Colours: dark, light or contrast.</source>
        <translation>Krāsas: dark, light vai contrast.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>izmērs</translation>
    </message>
    <message>
        <source>Size of the main window, such as 1920x1080.</source>
        <translation>Galvenā loga izmērs, piemēram, 1920x1080.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fails</translation>
    </message>
    <message>
        <source>Save a picture of the main window to this PNG file.</source>
        <translation>Saglabāt galvenā loga attēlu šajā PNG failā.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekundes</translation>
    </message>
    <message>
        <source>When to take the picture; 5 if not given.</source>
        <translation>Kad uzņemt attēlu; 5, ja nav norādīts.</translation>
    </message>
    <message>
        <source>Close the console after this time.</source>
        <translation>Aizvērt programmu pēc šī laika.</translation>
    </message>
    <message>
        <source>Write figures of streams and window to this file, one JSON object a line.</source>
        <translation>Rakstīt straumju un loga rādītājus šajā failā, katrā rindā vienu JSON objektu.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Izdrukāt versiju.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Izdrukāt šo tekstu.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Allowed: %3.</source>
        <translation>--%1 nevar būt „%2”. Atļauts: %3.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Allowed: a number of seconds, such as 10 or 2.5.</source>
        <translation>--%1 nevar būt „%2”. Atļauts: sekunžu skaits, piemēram, 10 vai 2.5.</translation>
    </message>
    <message>
        <source>--window-size cannot be “%1”. Allowed: width x height from 640x360 to 16384x16384, such as 1920x1080.</source>
        <translation>--window-size nevar būt „%1”. Atļauts: platums x augstums no 640x360 līdz 16384x16384, piemēram, 1920x1080.</translation>
    </message>
    <message>
        <source>--%1 has an address that cannot be used: %2. Allowed: rtsp, rtsps, http, https, or an existing file.</source>
        <translation>--%1 adresi nevar izmantot: %2. Atļauts: rtsp, rtsps, http, https vai esošs fails.</translation>
    </message>
    <message>
        <source>There is no option --%1. “videoguard --help” lists all.</source>
        <translation>Opcijas --%1 nav. Visas uzskaita „videoguard --help”.</translation>
    </message>
    <message>
        <source>“%1” belongs to no option. A stream is opened with --url ADDRESS.</source>
        <translation>„%1” nepieder nevienai opcijai. Straumi atver ar --url ADRESE.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>Opcijai --%1 vajadzīga vērtība.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 norādīts divreiz.</translation>
    </message>
    <message>
        <source>--after needs --screenshot FILE.</source>
        <translation>Kopā ar --after vajag --screenshot FAILS.</translation>
    </message>
    <message>
        <source>--demo-server needs an address that begins with rtsp:// or rtsps://.</source>
        <translation>Opcijai --demo-server vajag adresi, kas sākas ar rtsp:// vai rtsps://.</translation>
    </message>
    <message>
        <source>VideoGuard Console shows and keeps what the cameras of a network of municipalities see.</source>
        <translation>VideoGuard Console rāda un glabā to, ko redz pašvaldību tīkla kameras.</translation>
    </message>
    <message>
        <source>Without a window:</source>
        <translation>Bez loga:</translation>
    </message>
    <message>
        <source>Begin with live, map, catalogue, incidents, review, partners or settings.</source>
        <translation>Sākt ar live, map, catalogue, incidents, review, partners vai settings.</translation>
    </message>
    <message>
        <source>Begin as a wall PC: full screen, locked, watching only.</source>
        <translation>Sākt darbu kā videosienas datoram: pilnekrāna režīmā, ar bloķēšanu, tikai skatīšanai.</translation>
    </message>
    <message>
        <source>Ask again what a new console needs to know.</source>
        <translation>Vēlreiz uzdot jaunas darbvietas sākuma jautājumus.</translation>
    </message>
    <message>
        <source>Take the settings of this file, without a window.</source>
        <translation>Pieņemt šī faila iestatījumus, neatverot logu.</translation>
    </message>
    <message>
        <source>Try everything an installed console needs, a line each.</source>
        <translation>Pārbaudīt visu, kas vajadzīgs uzstādītai darbvietai, rindu pa rindai.</translation>
    </message>
    <message>
        <source>Given by the console itself when it starts again after a fault.</source>
        <translation>Norāda pati darbvieta, kad pēc kļūmes startē no jauna.</translation>
    </message>
</context>
<context>
    <name>ConfigurationFiles</name>
    <message>
        <source>This version knows no such setting.</source>
        <translation>Šī versija tāda iestatījuma nepazīst.</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>Fails ir par lielu konfigurācijai.</translation>
    </message>
    <message>
        <source>The file is not a configuration: %1.</source>
        <translation>Fails nav konfigurācija: %1.</translation>
    </message>
    <message>
        <source>The file is not a configuration of VideoGuard.</source>
        <translation>Fails nav VideoGuard konfigurācija.</translation>
    </message>
    <message>
        <source>The file was written by a newer version. Install that version or export the file anew.</source>
        <translation>Failu rakstījusi jaunāka versija. Uzstādiet to vai eksportējiet failu no jauna.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The connection was lost.</source>
        <translation>Savienojums pārtraukts.</translation>
    </message>
    <message>
        <source>Pictures came and stopped. Check the network on the way to %1.</source>
        <translation>Attēli pienāca un apstājās. Pārbaudiet tīklu ceļā līdz %1.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 laikus neatbild.</translation>
    </message>
    <message>
        <source>Check that the camera has power, that this workstation reaches its network, and the port after the host. Behind a firewall, try the HTTP tunnel.</source>
        <translation>Pārbaudiet, vai kamerai ir barošana, vai šī darbstacija sasniedz tās tīklu un vai pareizs ports aiz saimniekdatora. Aiz ugunsmūra izmēģiniet HTTP tuneli.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 nav sasniedzams.</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the camera has power and network.</source>
        <translation>Pārbaudiet adresi un portu un to, vai kamerai ir barošana un tīkls.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a camera does.</source>
        <translation>%1 atbild, bet ne tā, kā atbild kamera.</translation>
    </message>
    <message>
        <source>Another service may lie behind this port. Cameras mostly use port 554.</source>
        <translation>Aiz šī porta var būt cits pakalpojums. Kameras parasti izmanto portu 554.</translation>
    </message>
    <message>
        <source>%1 gives no further connections.</source>
        <translation>%1 vairāk savienojumu nedod.</translation>
    </message>
    <message>
        <source>Cameras serve only a few viewers at once. Close the stream elsewhere, or use the sub stream.</source>
        <translation>Kameras vienlaikus apkalpo tikai dažus skatītājus. Aizveriet straumi citur vai izmantojiet papildstraumi.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Savienojums ar %1 neizdevās.</translation>
    </message>
    <message>
        <source>The technical cause below says more.</source>
        <translation>Vairāk pasaka tehniskais iemesls zemāk.</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password.</source>
        <translation>Kamera noraidīja lietotājvārdu vai paroli.</translation>
    </message>
    <message>
        <source>Correct them and test again. No further attempt is made by itself, so that the camera does not lock the account.</source>
        <translation>Izlabojiet tos un pārbaudiet vēlreiz. Pati programma vairs nemēģina, lai kamera nebloķētu kontu.</translation>
    </message>
    <message>
        <source>The camera asks for a user name and a password.</source>
        <translation>Kamera prasa lietotājvārdu un paroli.</translation>
    </message>
    <message>
        <source>Enter those that are set up in the camera, and test again.</source>
        <translation>Ievadiet tos, kas iestatīti kamerā, un pārbaudiet vēlreiz.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not trusted.</source>
        <translation>Kameras sertifikāts nav uzticams.</translation>
    </message>
    <message>
        <source>The connection could be to somebody else. Review the certificate before you go on.</source>
        <translation>Savienojums var būt ar kādu citu. Pirms turpināt, apskatiet sertifikātu.</translation>
    </message>
    <message>
        <source>The camera answers, but has no such stream.</source>
        <translation>Kamera atbild, bet tai nav šādas straumes.</translation>
    </message>
    <message>
        <source>Check the path after the host: the camera&apos;s manual or its web page names it.</source>
        <translation>Pārbaudiet ceļu aiz saimniekdatora: tas norādīts kameras rokasgrāmatā vai tīmekļa lapā.</translation>
    </message>
    <message>
        <source>This console cannot decode the stream.</source>
        <translation>Šī darbvieta nevar atkodēt straumi.</translation>
    </message>
    <message>
        <source>Set the camera to H.264 or H.265, and test again.</source>
        <translation>Iestatiet kamerā H.264 vai H.265 un pārbaudiet vēlreiz.</translation>
    </message>
    <message>
        <source>Connected, but no picture arrives.</source>
        <translation>Savienots, bet attēls nepienāk.</translation>
    </message>
    <message>
        <source>The stream has no video, or none that could be decoded. Check the stream&apos;s settings in the camera.</source>
        <translation>Straumē nav video vai arī to nevar atkodēt. Pārbaudiet straumes iestatījumus kamerā.</translation>
    </message>
    <message>
        <source>The picture stands still.</source>
        <translation>Attēls ir apstājies.</translation>
    </message>
    <message>
        <source>The connection is open, but nothing has arrived for more than 3 s.</source>
        <translation>Savienojums ir atvērts, bet ilgāk par 3 s nekas nav pienācis.</translation>
    </message>
    <message>
        <source>The picture is here, but data is lost on the way.</source>
        <translation>Attēls ir, bet ceļā zūd dati.</translation>
    </message>
    <message>
        <source>The picture is here.</source>
        <translation>Attēls ir.</translation>
    </message>
    <message>
        <source>Try TCP if the network loses packets.</source>
        <translation>Ja tīklā zūd paketes, izmēģiniet TCP.</translation>
    </message>
    <message numerus="yes">
        <source>No picture within %n s.</source>
        <translation>
            <numerusform>%n s laikā attēls nav saņemts.</numerusform>
            <numerusform>%n s laikā attēls nav saņemts.</numerusform>
            <numerusform>%n s laikā attēls nav saņemts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the stream&apos;s settings in the camera, or try another transport.</source>
        <translation>Pārbaudiet straumes iestatījumus kamerā vai izmēģiniet citu pārraidi.</translation>
    </message>
    <message numerus="yes">
        <source>Connected, waiting for the first whole picture for %n s</source>
        <translation>
            <numerusform>Savienots, pirmo pilno attēlu gaida jau %n s</numerusform>
            <numerusform>Savienots, pirmo pilno attēlu gaida jau %n s</numerusform>
            <numerusform>Savienots, pirmo pilno attēlu gaida jau %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting for %n s</source>
        <translation>
            <numerusform>Savieno jau %n s</numerusform>
            <numerusform>Savieno jau %n s</numerusform>
            <numerusform>Savieno jau %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, frame rate unknown</source>
        <translation>%1, kadru frekvence nav zināma</translation>
    </message>
    <message>
        <source>%1, %2 frames/s</source>
        <translation>%1, %2 kadri/s</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, šifrēta</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>%1, nešifrēta</translation>
    </message>
    <message>
        <source>The stream carries sound</source>
        <translation>Straumē ir skaņa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>pēc %1 ms</translation>
    </message>
</context>
<context>
    <name>CouchdbCommand</name>
    <message>
        <source>Usage: videoguard couchdb provision --server URL --admin NAME [--partners FILE] [--profile DIR] [--dry-run] [--credentials FILE] [--invitations DIR] [--exchanges all|none|A:B,...] [--accounts all|A,B,...] [--allow-http] [--ca FILE]</source>
        <translation>Lietojums: videoguard couchdb provision --server URL --admin VĀRDS [--partners FAILS] [--profile MAPE] [--dry-run] [--credentials FAILS] [--invitations MAPE] [--exchanges all|none|A:B,...] [--accounts all|A,B,...] [--allow-http] [--ca FAILS]</translation>
    </message>
    <message>
        <source>Leave name and password out of the address: others see them in the list of processes. Give the name with --admin; the password is asked for.</source>
        <translation>Lietotājvārdu un paroli adresē nerakstiet: citi tos redz procesu sarakstā. Lietotājvārdu norādiet ar --admin; paroli programma prasīs.</translation>
    </message>
    <message>
        <source>The address of the server is of no use: %1.</source>
        <translation>Servera adrese nav izmantojama: %1.</translation>
    </message>
    <message>
        <source>--allow-http permits it all the same.</source>
        <translation>--allow-http to tomēr atļauj.</translation>
    </message>
    <message>
        <source>The only thing to do here is provision.</source>
        <translation>Vienīgā darbība šeit ir provision.</translation>
    </message>
    <message>
        <source>Say which --server and which --admin.</source>
        <translation>Norādiet --server un --admin.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Faila %1 nav.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name two partners. Known are: %2</source>
        <translation>„%1” nenosauc divus partnerus. Zināmie partneri: %2</translation>
    </message>
    <message>
        <source>There is no partner &quot;%1&quot;.</source>
        <translation>Partnera „%1” nav.</translation>
    </message>
    <message>
        <source>The server does not answer in time.</source>
        <translation>Serveris laikus neatbild.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Serveris nav sasniedzams.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Give your own authority with --ca.</source>
        <translation>Servera sertifikāts nav uzticams. Savu sertifikācijas iestādi norādiet ar --ca.</translation>
    </message>
    <message>
        <source>Name, password or right is not the one that is needed.</source>
        <translation>Lietotājvārds, parole vai tiesības nav tādas, kādas vajadzīgas.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Tas neeksistē.</translation>
    </message>
    <message>
        <source>There is no room for it, or it is too large.</source>
        <translation>Tam nav vietas, vai arī tas ir par lielu.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Run the command again.</source>
        <translation>Pa šo laiku to mainīja kāds cits. Izpildiet komandu vēlreiz.</translation>
    </message>
    <message>
        <source>The other side cannot do this.</source>
        <translation>Otra puse to nevar izdarīt.</translation>
    </message>
    <message>
        <source>It is damaged or not what was expected.</source>
        <translation>Tas ir bojāts vai nav tas, kas gaidīts.</translation>
    </message>
    <message>
        <source>would %1</source>
        <translation>tiktu izpildīts: %1</translation>
    </message>
    <message>
        <source>FAILED: %1.</source>
        <translation>NEIZDEVĀS: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to make</source>
        <translation>
            <numerusform>jāveic %n izmaiņa</numerusform>
            <numerusform>jāveic %n izmaiņas</numerusform>
            <numerusform>jāveic %n izmaiņu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made</source>
        <translation>
            <numerusform>veikta %n izmaiņa</numerusform>
            <numerusform>veiktas %n izmaiņas</numerusform>
            <numerusform>veikts %n izmaiņu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as wished before</source>
        <translation>
            <numerusform>%n jau bija, kā vajag</numerusform>
            <numerusform>%n jau bija, kā vajag</numerusform>
            <numerusform>%n jau bija, kā vajag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n neizdevās</numerusform>
            <numerusform>%n neizdevās</numerusform>
            <numerusform>%n neizdevās</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Izmēģinājums: nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>Parole (%1, serveris %2):</translation>
    </message>
    <message>
        <source>There is no password: set %1, or start the command in a terminal and type it.</source>
        <translation>Paroles nav: iestatiet %1 vai palaidiet komandu terminālī un ievadiet to.</translation>
    </message>
    <message>
        <source>The passwords of the new accounts are in %1, which only you can read.</source>
        <translation>Jauno kontu paroles ir failā %1, ko varat lasīt tikai jūs.</translation>
    </message>
</context>
<context>
    <name>CoverageSketch</name>
    <message>
        <source>Approximate: the tilt is unknown.</source>
        <translation>Aptuveni: slīpums nav zināms.</translation>
    </message>
    <message>
        <source>Approximate: the mounting height is unknown.</source>
        <translation>Aptuveni: uzstādīšanas augstums nav zināms.</translation>
    </message>
    <message>
        <source>Approximate: tilt and mounting height are unknown.</source>
        <translation>Aptuveni: slīpums un uzstādīšanas augstums nav zināmi.</translation>
    </message>
    <message>
        <source>Approximate: the camera looks up; until the tilt is corrected the limits are not exact.</source>
        <translation>Aptuveni: kamera vērsta augšup; kamēr slīpums nav izlabots, robežas nav precīzas.</translation>
    </message>
    <message>
        <source>Approximate: the camera is no higher than a face.</source>
        <translation>Aptuveni: kamera nav augstāk par seju.</translation>
    </message>
    <message>
        <source>* limit stated by the owner; by the lens alone %1.</source>
        <translation>* robežu norādījis īpašnieks; pēc objektīva vien – %1.</translation>
    </message>
    <message>
        <source>* farther away faces are above the picture; by the lens alone %1.</source>
        <translation>* tālāk sejas ir virs attēla; pēc objektīva vien – %1.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>netiek sasniegts</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>līdz %1</translation>
    </message>
    <message>
        <source>With this height and tilt no face is in the picture.</source>
        <translation>Ar šādu augstumu un slīpumu neviena seja nav attēlā.</translation>
    </message>
    <message>
        <source>Coverage is unknown: the record lacks the angle of view or the picture&apos;s size.</source>
        <translation>Pārklājums nav zināms: kartītē trūkst skata leņķa vai attēla izmēra.</translation>
    </message>
    <message>
        <source>Sees all around.</source>
        <translation>Redz visapkārt.</translation>
    </message>
    <message>
        <source>Distances are not given: the pixel density of a panoramic lens is unknown.</source>
        <translation>Attālumi nav norādīti: panorāmas objektīva pikseļu blīvums nav zināms.</translation>
    </message>
    <message>
        <source>Flat ground, walls not considered.</source>
        <translation>Pieņemts līdzens apvidus, ēku sienas nav ņemtas vērā.</translation>
    </message>
    <message>
        <source>Nearer than %1 faces fall below the picture.</source>
        <translation>Tuvāk par %1 sejas paliek zem attēla.</translation>
    </message>
    <message>
        <source>Drawn for the home position.</source>
        <translation>Attēlots sākumpozīcijai.</translation>
    </message>
    <message>
        <source>looks %1°, %2</source>
        <translation>virziens %1°, %2</translation>
    </message>
    <message>
        <source>px/m at face height</source>
        <translation>px/m sejas augstumā</translation>
    </message>
    <message>
        <source>≥ %1 px/m</source>
        <translation>≥ %1 px/m</translation>
    </message>
    <message>
        <source>side view</source>
        <translation>skats no sāniem</translation>
    </message>
    <message>
        <source>side view, heights ×%1</source>
        <translation>skats no sāniem, augstums ×%1</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>date, time, offset from UTC</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>ExportMap</name>
    <message>
        <source>Map of the cameras</source>
        <translation>Kameru karte</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>The text %1 is not installed.</source>
        <translation>Teksts %1 nav uzstādīts.</translation>
    </message>
</context>
<context>
    <name>MapDeployments</name>
    <message>
        <source>until %1</source>
        <translation>līdz %1</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Detail at the place</source>
        <translation>Detalizācija attiecīgajā vietā</translation>
    </message>
</context>
<context>
    <name>MapMeasure</name>
    <message>
        <source>%1 · %2 around</source>
        <translation>%1 · perimetrs %2</translation>
    </message>
</context>
<context>
    <name>MapOwnLayer</name>
    <message>
        <source>accurate to %1</source>
        <translation>precizitāte %1</translation>
    </message>
    <message>
        <source>accuracy unknown</source>
        <translation>precizitāte nav zināma</translation>
    </message>
    <message>
        <source>Own position</source>
        <translation>Sava atrašanās vieta</translation>
    </message>
</context>
<context>
    <name>MapUnitLayer</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>pirms %n min</numerusform>
            <numerusform>pirms %n min</numerusform>
            <numerusform>pirms %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>pirms %n h</numerusform>
            <numerusform>pirms %n h</numerusform>
            <numerusform>pirms %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>pirms %n dienas</numerusform>
            <numerusform>pirms %n dienām</numerusform>
            <numerusform>pirms %n dienām</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation>nezināma vienība</translation>
    </message>
    <message>
        <source>Reported at %1</source>
        <translation>Ziņots: %1</translation>
    </message>
    <message>
        <source>accurate to %1</source>
        <translation>precizitāte %1</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Monitor</source>
        <translation>Pārraudzīt</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Konstatēt</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Novērot</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Atpazīt</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificēt</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Detalizēti apskatīt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Gūt pārskatu</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Saskatīt aprises</translation>
    </message>
    <message>
        <source>Discern</source>
        <translation>Izšķirt</translation>
    </message>
    <message>
        <source>Perceive</source>
        <translation>Uztvert</translation>
    </message>
    <message>
        <source>Characterise</source>
        <translation>Raksturot</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>Scrutinise</source>
        <translation>Sīki izpētīt</translation>
    </message>
    <message>
        <source>north</source>
        <translation>ziemeļi</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>ziemeļaustrumi</translation>
    </message>
    <message>
        <source>east</source>
        <translation>austrumi</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>dienvidaustrumi</translation>
    </message>
    <message>
        <source>south</source>
        <translation>dienvidi</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>dienvidrietumi</translation>
    </message>
    <message>
        <source>west</source>
        <translation>rietumi</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>ziemeļrietumi</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>Grādi, minūtes, sekundes</translation>
    </message>
    <message>
        <source>LKS-92 (Latvia)</source>
        <translation>LKS-92 (Latvija)</translation>
    </message>
    <message>
        <source>LKS-94 (Lithuania)</source>
        <translation>LKS-94 (Lietuva)</translation>
    </message>
    <message>
        <source>Decimal degrees</source>
        <translation>Decimālgrādi</translation>
    </message>
    <message>
        <source>Click the next point, double-click the last one</source>
        <translation>Klikšķiniet nākamajā punktā, pēdējā – dubultklikšķiniet</translation>
    </message>
    <message>
        <source>Click the points to measure between</source>
        <translation>Klikšķiniet punktos, starp kuriem mērīt</translation>
    </message>
    <message>
        <source>Click the next corner, double-click the last one</source>
        <translation>Klikšķiniet nākamajā stūrī, pēdējā – dubultklikšķiniet</translation>
    </message>
    <message>
        <source>Click the corners of the area to measure</source>
        <translation>Klikšķiniet mērāmā apgabala stūros</translation>
    </message>
    <message>
        <source>Click the corners of the area to look at</source>
        <translation>Klikšķiniet aplūkojamā apgabala stūros</translation>
    </message>
    <message>
        <source>Drag a rectangle around cameras</source>
        <translation>Velciet taisnstūri ap kamerām</translation>
    </message>
    <message>
        <source>Draw a line around cameras</source>
        <translation>Velciet līniju ap kamerām</translation>
    </message>
    <message>
        <source>Click the place to ask about</source>
        <translation>Klikšķiniet uz vietas, par kuru jautājat</translation>
    </message>
    <message>
        <source>Click where the camera stands. Esc gives it up.</source>
        <translation>Klikšķiniet vietā, kur atrodas kamera. Ar Esc var atteikties.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 ha</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>%1 px/m</source>
        <translation>%1 px/m</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show</source>
        <translation>Rādīt</translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message>
        <source>%1 Cause: %2.</source>
        <extracomment>a sentence, then the technical cause</extracomment>
        <translation>%1 Cēlonis: %2.</translation>
    </message>
    <message>
        <source>The server does not answer. Is it switched on, and does a firewall let this console through?</source>
        <translation>Serveris neatbild. Vai tas ir ieslēgts, un vai ugunsmūris laiž cauri šo darbvietu?</translation>
    </message>
    <message>
        <source>No connection to the server. Compare address and port, and ask whether a firewall is between.</source>
        <translation>Nav savienojuma ar serveri. Salīdziniet adresi un portu un noskaidrojiet, vai pa vidu nav ugunsmūra.</translation>
    </message>
    <message>
        <source>Something else answers at this address, for example a web page or the log-in of a network. Compare the address; a path may be missing.</source>
        <translation>Šajā adresē atbild kas cits, piemēram, tīmekļa lapa vai tīkla pieteikšanās lapa. Salīdziniet adresi; iespējams, trūkst ceļa.</translation>
    </message>
    <message>
        <source>This version of the server is not known to the console. CouchDB 3 is.</source>
        <translation>Šo servera versiju darbvieta nepazīst. Tā pazīst CouchDB 3.</translation>
    </message>
    <message>
        <source>The server does not say what it is.</source>
        <translation>Serveris nepasaka, kas tas ir.</translation>
    </message>
    <message>
        <source>The server refused name or password. Compare both with the invitation; no further attempt was made, so that the server does not lock the account.</source>
        <translation>Serveris noraidīja lietotājvārdu vai paroli. Salīdziniet abus ar uzaicinājumu; cita mēģinājuma nebija, lai serveris nebloķētu kontu.</translation>
    </message>
    <message>
        <source>The log-in did not go through.</source>
        <translation>Pieteikties neizdevās.</translation>
    </message>
    <message>
        <source>No computer of this name was found. Compare the address; without network nothing is found either.</source>
        <translation>Dators ar šādu nosaukumu nav atrasts. Salīdziniet adresi; arī bez tīkla nekas netiek atrasts.</translation>
    </message>
    <message>
        <source>The server has no directory of partners. Its administrator has to run “videoguard couchdb provision” first.</source>
        <translation>Serverī nav partneru reģistra. Servera administratoram vispirms jāizpilda „videoguard couchdb provision”.</translation>
    </message>
    <message>
        <source>The directory of partners cannot be read. The account needs the role of a reader.</source>
        <translation>Partneru reģistru nevar nolasīt. Kontam vajadzīga lasītāja loma.</translation>
    </message>
    <message>
        <source>The catalogues of the partners cannot be read. The account needs the role of a reader.</source>
        <translation>Partneru katalogus nevar nolasīt. Kontam vajadzīga lasītāja loma.</translation>
    </message>
    <message>
        <source>The account may not write into the own catalogue: own changes would stay here. The administrator can give it the role of an editor.</source>
        <translation>Konts nedrīkst rakstīt savā katalogā: savas izmaiņas paliktu šeit. Redaktora lomu tam var piešķirt administrators.</translation>
    </message>
    <message>
        <source>The own catalogue cannot be written.</source>
        <translation>Savā katalogā nevar rakstīt.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>kārtībā</translation>
    </message>
    <message>
        <source>%1 partners</source>
        <extracomment>a number of partners</extracomment>
        <translation>partneri: %1</translation>
    </message>
    <message>
        <source>accepted, roles: %1</source>
        <translation>pieņemts, lomas: %1</translation>
    </message>
    <message>
        <source>may write into %1</source>
        <translation>drīkst rakstīt: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Servera nosaukums</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Savienojums</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikāts</translation>
    </message>
    <message>
        <source>Server software</source>
        <translation>Servera programmatūra</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Pieteikšanās</translation>
    </message>
    <message>
        <source>Directory of partners</source>
        <translation>Partneru reģistrs</translation>
    </message>
    <message>
        <source>Reading the partners</source>
        <translation>Partneru katalogu lasīšana</translation>
    </message>
    <message>
        <source>Writing the own catalogue</source>
        <translation>Rakstīšana savā katalogā</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>pārbauda</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>neizdevās</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nav pārbaudīts</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>nav pārbaudīts: %1</translation>
    </message>
    <message>
        <source>Only encrypted connections (https) are used to another computer.</source>
        <translation>Ar citu datoru izmanto tikai šifrētus savienojumus (https).</translation>
    </message>
    <message>
        <source>This is no address of a server. Example: couch.talsi.example:6984</source>
        <translation>Tā nav servera adrese. Piemērs: couch.talsi.example:6984</translation>
    </message>
    <message>
        <source>The invitation was made by a newer version. Update this console first.</source>
        <translation>Uzaicinājumu veidojusi jaunāka versija. Vispirms atjauniniet šo darbvietu.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Failu nevar nolasīt: %1.</translation>
    </message>
    <message>
        <source>The file is too large for an invitation.</source>
        <translation>Fails ir par lielu, lai būtu uzaicinājums.</translation>
    </message>
    <message>
        <source>The file is no invitation, or it is damaged: %1.</source>
        <translation>Tas nav uzaicinājuma fails, vai arī tas ir bojāts: %1.</translation>
    </message>
    <message>
        <source>%1 was changed in two places</source>
        <translation>%1: kartīte mainīta divās vietās</translation>
    </message>
    <message>
        <source>%1. Until somebody decides, the version on the server is used everywhere.</source>
        <translation>%1. Kamēr neviens nav izlēmis, visur izmanto servera versiju.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Salīdzināt…</translation>
    </message>
    <message>
        <source>The server refused the record: %1</source>
        <translation>Serveris noraidīja kartīti: %1</translation>
    </message>
    <message>
        <source>%1. It stays here, nothing is lost. The server says: %2.</source>
        <translation>%1. Kartīte paliek šeit, nekas nav zudis. Servera atbilde: %2.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Izlabot…</translation>
    </message>
    <message>
        <source>%1 has not answered since %2</source>
        <translation>%1 neatbild kopš %2</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1: atbildes vēl nav bijis</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Mēģināt tūlīt</translation>
    </message>
    <message>
        <source>%1 has no catalogue on the server</source>
        <translation>%1: serverī nav kataloga</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted</source>
        <translation>Servera sertifikāts nav uzticams</translation>
    </message>
    <message>
        <source>Check connection…</source>
        <translation>Pārbaudīt savienojumu…</translation>
    </message>
    <message>
        <source>No right to read %1</source>
        <translation>Nav tiesību lasīt: %1</translation>
    </message>
    <message>
        <source>%1 exists in several versions on the server</source>
        <translation>%1: serverī ir vairākas versijas</translation>
    </message>
    <message>
        <source>This happens when a backup was restored. Every partner sees the same one of them until somebody decides.</source>
        <translation>Tā notiek, ja ir atjaunota rezerves kopija. Kamēr neviens nav izlēmis, visi partneri redz vienu un to pašu versiju.</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Salīdzināt versijas…</translation>
    </message>
    <message>
        <source>A record without a number</source>
        <translation>Kartīte bez numura</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dzēsta</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>jauna kartīte</translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>saglabāta vēlreiz</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>names of fields, and how many others</extracomment>
        <translation>
            <numerusform>%1 un vēl %n</numerusform>
            <numerusform>%1 un vēl %n</numerusform>
            <numerusform>%1 un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused name or password</source>
        <translation>Serveris noraidīja lietotājvārdu vai paroli</translation>
    </message>
    <message>
        <source>The password for the server is not known here</source>
        <translation>Servera parole šeit nav zināma</translation>
    </message>
    <message>
        <source>Nothing is sent or received until it is entered. No further attempts, so that the server does not lock the account.</source>
        <translation>Kamēr tā nav ievadīta, nekas netiek sūtīts un saņemts. Citu mēģinājumu nebūs, lai serveris nebloķētu kontu.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Ievadīt paroli…</translation>
    </message>
    <message>
        <source>The own catalogue is not published yet</source>
        <translation>Savs katalogs vēl nav publicēts</translation>
    </message>
    <message>
        <source>The partners do not see your cameras. What never leaves this installation (addresses in the network, notes) stays here.</source>
        <translation>Partneri jūsu kameras neredz. Tas, kas šo sistēmu nekad neatstāj (tīkla adreses, piezīmes), paliek šeit.</translation>
    </message>
    <message>
        <source>Publish own catalogue…</source>
        <translation>Publicēt savu katalogu…</translation>
    </message>
    <message numerus="yes">
        <source>%n records of %1 were not accepted</source>
        <translation>
            <numerusform>%1: %n kartīte nav pieņemta</numerusform>
            <numerusform>%1: %n kartītes nav pieņemtas</numerusform>
            <numerusform>%1: %n kartīšu nav pieņemts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here was changed. The partner can correct them; the list says why.</source>
        <translation>Šeit nekas nav mainīts. Partneris kartītes var izlabot; iemesli ir sarakstā.</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Rādīt kartītes</translation>
    </message>
    <message>
        <source>sent with the next round</source>
        <translation>nosūtīs nākamajā reizē</translation>
    </message>
    <message>
        <source>sent with the next round, last attempt: %1</source>
        <translation>nosūtīs nākamajā reizē, pēdējais mēģinājums: %1</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sūta</translation>
    </message>
    <message>
        <source>waits for the decision above</source>
        <translation>gaida lēmumu augstāk</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>noraidīta: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>changed fields · what happens next</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Atrašanās vieta</translation>
    </message>
    <message>
        <source>measured on site</source>
        <translation>uzmērījums uz vietas</translation>
    </message>
    <message>
        <source>taken from the map</source>
        <translation>no kartes</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latviski</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lietuviski</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angliski</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (šai versijai nav zināms)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a part of an entry and its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>there</source>
        <translation>ir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n ieraksts</numerusform>
            <numerusform>%n ieraksti</numerusform>
            <numerusform>%n ierakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n daļa</numerusform>
            <numerusform>%n daļas</numerusform>
            <numerusform>%n daļu</numerusform>
        </translation>
    </message>
    <message>
        <source>The record itself</source>
        <translation>Pati kartīte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a list and one of its entries</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an entry and a part of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>language</comment>
        <extracomment>a field and the language of its text</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>paturēta</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>a heading with its date</extracomment>
        <translation>Šodien, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Vakar, %1</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>bez numura</translation>
    </message>
    <message>
        <source>%1: camera %2 new</source>
        <translation>%1: jauna kamera %2</translation>
    </message>
    <message>
        <source>%1: camera %2 moved</source>
        <translation>%1: pārvietota kamera %2</translation>
    </message>
    <message>
        <source>%1: camera %2 changed</source>
        <translation>%1: mainīta kamera %2</translation>
    </message>
    <message>
        <source>%1: camera %2 retired</source>
        <translation>%1: no ekspluatācijas izņemta kamera %2</translation>
    </message>
    <message>
        <source>%1: camera %2 removed from the catalogue</source>
        <translation>%1: no kataloga izņemta kamera %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras received for the first time</source>
        <translation>
            <numerusform>%1: pirmoreiz saņemta %n kamera</numerusform>
            <numerusform>%1: pirmoreiz saņemtas %n kameras</numerusform>
            <numerusform>%1: pirmoreiz saņemts %n kameru</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: details of the partner changed</source>
        <translation>%1: mainītas ziņas par partneri</translation>
    </message>
    <message>
        <source>%1: details of %2 changed</source>
        <translation>%1: mainītas ziņas par %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras new</source>
        <translation>
            <numerusform>%1: %n jauna kamera</numerusform>
            <numerusform>%1: %n jaunas kameras</numerusform>
            <numerusform>%1: %n jaunu kameru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras moved</source>
        <translation>
            <numerusform>%1: pārvietota %n kamera</numerusform>
            <numerusform>%1: pārvietotas %n kameras</numerusform>
            <numerusform>%1: pārvietots %n kameru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras changed</source>
        <translation>
            <numerusform>%1: mainīta %n kamera</numerusform>
            <numerusform>%1: mainītas %n kameras</numerusform>
            <numerusform>%1: mainīts %n kameru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras retired</source>
        <translation>
            <numerusform>%1: no ekspluatācijas izņemta %n kamera</numerusform>
            <numerusform>%1: no ekspluatācijas izņemtas %n kameras</numerusform>
            <numerusform>%1: no ekspluatācijas izņemts %n kameru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras removed from the catalogue</source>
        <translation>
            <numerusform>%1: no kataloga izņemta %n kamera</numerusform>
            <numerusform>%1: no kataloga izņemtas %n kameras</numerusform>
            <numerusform>%1: no kataloga izņemts %n kameru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n details changed</source>
        <translation>
            <numerusform>%1: mainīta %n ziņa</numerusform>
            <numerusform>%1: mainītas %n ziņas</numerusform>
            <numerusform>%1: mainīts %n ziņu</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown partner</source>
        <translation>Nezināms partneris</translation>
    </message>
    <message>
        <source>new</source>
        <translation>jauna</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>pārvietota</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mainīta</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>izņemta no ekspluatācijas</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>izņemta no kataloga</translation>
    </message>
    <message>
        <source>first load</source>
        <translation>pirmā ielāde</translation>
    </message>
    <message>
        <source>details of partners</source>
        <translation>ziņas par partneriem</translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n izmaiņa gaida</numerusform>
            <numerusform>%n izmaiņas gaida</numerusform>
            <numerusform>%n izmaiņu gaida</numerusform>
        </translation>
    </message>
    <message>
        <source>Server refuses access</source>
        <translation>Serveris liedz piekļuvi</translation>
    </message>
    <message>
        <source>The server does not let this console read the records. Whoever runs it can give the right. The server says: %1.</source>
        <translation>Serveris neļauj šai darbvietai lasīt kartītes. Tiesības var piešķirt servera uzturētājs. Servera atbilde: %1.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Sertifikāts nav uzticams</translation>
    </message>
    <message>
        <source>Not on the server</source>
        <translation>Nav serverī</translation>
    </message>
    <message>
        <source>The directory names this partner, but its catalogue is not there yet.</source>
        <translation>Partneris ir reģistrā, bet tā kataloga tur vēl nav.</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>Nav savienojuma kopš %1</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Savienojuma vēl nav bijis</translation>
    </message>
    <message>
        <source>The last received data are shown. The server says: %1.</source>
        <translation>Redzami pēdējie saņemtie dati. Servera atbilde: %1.</translation>
    </message>
    <message>
        <source>Next attempt %1.</source>
        <translation>Nākamais mēģinājums: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n konflikts</numerusform>
            <numerusform>%n konflikti</numerusform>
            <numerusform>%n konfliktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused by the server</source>
        <translation>
            <numerusform>%n serverī noraidīta izmaiņa</numerusform>
            <numerusform>%n serverī noraidītas izmaiņas</numerusform>
            <numerusform>%n serverī noraidītu izmaiņu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records refused by us</source>
        <translation>
            <numerusform>%n šeit noraidīta kartīte</numerusform>
            <numerusform>%n šeit noraidītas kartītes</numerusform>
            <numerusform>%n šeit noraidītu kartīšu</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving, %1 so far</source>
        <translation>Saņem, pagaidām %1</translation>
    </message>
    <message>
        <source>Asking for changes</source>
        <translation>Jautā, kas mainījies</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>Saņem %1 no %2</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <translation>Nav reģistrā</translation>
    </message>
    <message>
        <source>The partner has cameras here, but the server&apos;s directory does not name it.</source>
        <translation>Partnerim šeit ir kameras, bet servera reģistrā tā nav.</translation>
    </message>
    <message>
        <source>Server refuses log-in</source>
        <translation>Serveris noraida pieteikšanos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Comparing all records</source>
        <translation>Salīdzina visas kartītes</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Vēl nav nolasīts</translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>Atpaliek par %n izmaiņu</numerusform>
            <numerusform>Atpaliek par %n izmaiņām</numerusform>
            <numerusform>Atpaliek par %n izmaiņām</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Vēl nav pilnīgs</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sūta</translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation>Sinhronizēts</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>fixed cameras + mobile ones</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nekad</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>a time of yesterday</extracomment>
        <translation>vakar %1</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>nepilnu minūti</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>%n dienu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what happened, technical cause</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>laikus nav atbildes</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nav savienojuma</translation>
    </message>
    <message>
        <source>the server refused access</source>
        <translation>serveris liedza piekļuvi</translation>
    </message>
    <message>
        <source>the certificate of the server is not trusted</source>
        <translation>servera sertifikāts nav uzticams</translation>
    </message>
    <message>
        <source>not found on the server</source>
        <translation>serverī nav atrasts</translation>
    </message>
    <message>
        <source>the server speaks another language</source>
        <translation>serveris darbojas pēc cita protokola</translation>
    </message>
    <message>
        <source>the answer was damaged</source>
        <translation>atbilde bija bojāta</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>pa šo laiku tas ir mainīts</translation>
    </message>
    <message>
        <source>no space, or too large</source>
        <translation>nav vietas, vai arī ir par lielu</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>apturēts</translation>
    </message>
    <message>
        <source>an unexpected answer</source>
        <translation>negaidīta atbilde</translation>
    </message>
    <message>
        <source>A record without a name</source>
        <translation>Kartīte bez nosaukuma</translation>
    </message>
    <message>
        <source>changes arrive at once</source>
        <translation>izmaiņas pienāk tūlīt</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>saņem</translation>
    </message>
    <message>
        <source>all records are being compared</source>
        <translation>salīdzina visas kartītes</translation>
    </message>
    <message>
        <source>asked every two minutes</source>
        <translation>jautā ik pēc divām minūtēm</translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation>Kartīte, kuras šeit nav</translation>
    </message>
    <message>
        <source>It names another municipality as its owner.</source>
        <translation>Par īpašnieku tajā norādīta cita pašvaldība.</translation>
    </message>
    <message>
        <source>Its identifier is not the one it is stored under.</source>
        <translation>Tās identifikators nav tas, ar kuru tā ir saglabāta.</translation>
    </message>
    <message>
        <source>It is larger than a record may be.</source>
        <translation>Tā ir lielāka, nekā kartīte drīkst būt.</translation>
    </message>
    <message>
        <source>It is damaged or does not keep to the form.</source>
        <translation>Tā ir bojāta vai neatbilst formātam.</translation>
    </message>
    <message>
        <source>It holds a field that never leaves an installation.</source>
        <translation>Tajā ir lauks, kas sistēmu nekad neatstāj.</translation>
    </message>
    <message>
        <source>It comes from a version that this console does not know.</source>
        <translation>To veidojusi versija, ko šī darbvieta nepazīst.</translation>
    </message>
    <message>
        <source>Here the same record belongs to another municipality.</source>
        <translation>Šeit tā pati kartīte pieder citai pašvaldībai.</translation>
    </message>
    <message>
        <source>Records of %1 that were not accepted</source>
        <translation>Nepieņemtās kartītes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n partners asked</source>
        <translation>
            <numerusform>jautāts %n partnerim</numerusform>
            <numerusform>jautāts %n partneriem</numerusform>
            <numerusform>jautāts %n partneriem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n saņemta</numerusform>
            <numerusform>%n saņemtas</numerusform>
            <numerusform>%n saņemtu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n nosūtīta</numerusform>
            <numerusform>%n nosūtītas</numerusform>
            <numerusform>%n nosūtītu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n noraidīta</numerusform>
            <numerusform>%n noraidītas</numerusform>
            <numerusform>%n noraidītu</numerusform>
        </translation>
    </message>
    <message>
        <source>all records compared</source>
        <translation>visas kartītes salīdzinātas</translation>
    </message>
    <message numerus="yes">
        <source>no answer from %n partners</source>
        <translation>
            <numerusform>neatbild %n partneris</numerusform>
            <numerusform>neatbild %n partneri</numerusform>
            <numerusform>neatbild %n partneru</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>neatbild %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n izmaiņa gaida</numerusform>
            <numerusform>%n izmaiņas gaida</numerusform>
            <numerusform>%n izmaiņu gaida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions wait</source>
        <translation>
            <numerusform>Jāpieņem %n lēmums</numerusform>
            <numerusform>Jāpieņem %n lēmumi</numerusform>
            <numerusform>Jāpieņem %n lēmumu</numerusform>
        </translation>
    </message>
    <message>
        <source>The partners&apos; screen says what needs somebody.</source>
        <translation>Kas jāizlemj, redzams partneru ekrānā.</translation>
    </message>
    <message>
        <source>Nothing is sent or received until name and password are right.</source>
        <translation>Kamēr lietotājvārds un parole nav pareizi, nekas netiek sūtīts un saņemts.</translation>
    </message>
    <message>
        <source>Password for partners needed</source>
        <translation>Vajadzīga partneru servera parole</translation>
    </message>
    <message>
        <source>Nothing is sent or received until the password is entered.</source>
        <translation>Kamēr parole nav ievadīta, nekas netiek sūtīts un saņemts.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes cannot leave</source>
        <translation>
            <numerusform>%n izmaiņu nevar nosūtīt</numerusform>
            <numerusform>%n izmaiņas nevar nosūtīt</numerusform>
            <numerusform>%n izmaiņu nevar nosūtīt</numerusform>
        </translation>
    </message>
    <message>
        <source>Other databases answer, the own one does not.</source>
        <translation>Citas datubāzes atbild, sava datubāze neatbild.</translation>
    </message>
    <message>
        <source>Not connected to partners</source>
        <translation>Darbvieta nav pievienota partneriem</translation>
    </message>
    <message>
        <source>The catalogue is kept here alone.</source>
        <translation>Katalogu glabā tikai šeit.</translation>
    </message>
    <message>
        <source>Synchronisation paused</source>
        <translation>Sinhronizācija pauzēta</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Bezsaistē kopš %1</translation>
    </message>
    <message>
        <source>Everything here works.</source>
        <translation>Šeit viss darbojas.</translation>
    </message>
    <message>
        <source>Everything here works; %1.</source>
        <translation>Šeit viss darbojas; %1.</translation>
    </message>
    <message>
        <source>Receiving, %1 left</source>
        <translation>Saņem, atlicis %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Saņem</translation>
    </message>
    <message>
        <source>Connecting to partners</source>
        <translation>Veido savienojumu ar partneriem</translation>
    </message>
    <message>
        <source>Synchronised %1</source>
        <translation>Sinhronizēts %1</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted. Choose the file of your authority (CA) beside, or compare the fingerprint with the administrator of the server.</source>
        <translation>Servera sertifikāts nav uzticams. Blakus izvēlieties savas sertifikācijas iestādes (CA) failu vai salīdziniet pirkstnospiedumu ar servera administratoru.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Atla&amp;sīt visu</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Palielināt</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Sa&amp;mazināt</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Aiz „%1” trūkst vērtības.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Negaidīta vērtība aiz „%1”.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Meklēt:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mape:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Faila &amp;nosaukums:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Failu veids:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Atvērt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Izvēlēties</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Pār&amp;dēvēt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>D&amp;zēst</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Rādīt slē&amp;ptos failus</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Jauna mape</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Jauna mape</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Iet atpakaļ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Uz priekšu</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Iet uz priekšu</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Vecākmape</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pāriet uz vecākmapi</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Izveidot jaunu mapi</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Izveidot jaunu mapi</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Saraksta skats</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Pārslēgt uz saraksta skatu</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalizēts skats</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Pārslēgt uz detalizēto skatu</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dators</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 jau ir.
Vai aizstāt to?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fails nav atrasts.
Pārbaudiet, vai faila nosaukums ir pareizs.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Izmērs</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Mainīts</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dators</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Atkā&amp;rtot</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Iz&amp;griezt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopēt</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I&amp;elīmēt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Atlasīt visu</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Rādīt sīkāk...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Slēpt sīkāko...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Labi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Saglabāt visu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Jā</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Jā &amp;visam</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nē</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nē vi&amp;sam</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Pārtraukt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorēt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmest</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Lietot</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atiestatīt</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Atjaunot noklusējumu</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>Pa kreisi</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pa labi</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Augšup</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Lejup</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Atstarpe</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Atkā&amp;rtot</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Iz&amp;griezt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopēt</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopēt &amp;saites adresi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I&amp;elīmēt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Atlasīt visu</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Live</source>
        <translation>Tiešraide</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalogs</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenti</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Izvērtēšana</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>To the beginning</source>
        <translation>Uz sākumu</translation>
    </message>
    <message>
        <source>To the in mark, or the beginning of what is shown</source>
        <translation>Uz sākuma atzīmi vai redzamā laika sākumu</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Vienu kadru atpakaļ</translation>
    </message>
    <message>
        <source>One picture of the selected camera back</source>
        <translation>Vienu izvēlētās kameras kadru atpakaļ</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Atskaņot atpakaļgaitā</translation>
    </message>
    <message>
        <source>Play backwards; again: twice as fast</source>
        <translation>Atskaņot atpakaļgaitā; vēlreiz: divreiz ātrāk</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Atskaņot</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Atskaņot vai pauzēt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzēt</translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation>Atskaņot uz priekšu</translation>
    </message>
    <message>
        <source>Play forwards; again: twice as fast</source>
        <translation>Atskaņot uz priekšu; vēlreiz: divreiz ātrāk</translation>
    </message>
    <message>
        <source>One picture forward</source>
        <translation>Vienu kadru uz priekšu</translation>
    </message>
    <message>
        <source>One picture of the selected camera forward</source>
        <translation>Vienu izvēlētās kameras kadru uz priekšu</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Uz beigām</translation>
    </message>
    <message>
        <source>To the out mark, or the newest picture</source>
        <translation>Uz beigu atzīmi vai jaunāko attēlu</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Iepriekšējais notikums</translation>
    </message>
    <message>
        <source>To the incident, bookmark or end of a gap before this moment</source>
        <translation>Uz incidentu, grāmatzīmi vai pārtraukuma beigām pirms šī brīža</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nākamais notikums</translation>
    </message>
    <message>
        <source>To the incident, bookmark or end of a gap after this moment</source>
        <translation>Uz incidentu, grāmatzīmi vai pārtraukuma beigām pēc šī brīža</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>Atzīmēt sākumu</translation>
    </message>
    <message>
        <source>What is saved or kept begins at this moment</source>
        <translation>Saglabāšana vai dzēšanas apturēšana attiecas uz laiku no šī brīža</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Atzīmēt beigas</translation>
    </message>
    <message>
        <source>What is saved or kept ends at this moment</source>
        <translation>Saglabāšana vai dzēšanas apturēšana attiecas uz laiku līdz šim brīdim</translation>
    </message>
    <message>
        <source>Remove marks</source>
        <translation>Noņemt atzīmes</translation>
    </message>
    <message>
        <source>Take in and out away</source>
        <translation>Noņemt sākuma un beigu atzīmi</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Cilpa</translation>
    </message>
    <message>
        <source>Play the marked range again and again</source>
        <translation>Atskaņot atzīmēto diapazonu atkārtoti</translation>
    </message>
    <message>
        <source>Skip gaps</source>
        <translation>Izlaist pārtraukumus</translation>
    </message>
    <message>
        <source>Where no camera has footage, go on at the next picture</source>
        <translation>Ja nevienai kamerai nav videomateriāla, turpināt ar nākamo attēlu</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentuzņēmums</translation>
    </message>
    <message>
        <source>Save the picture of the selected camera in full size</source>
        <translation>Saglabāt izvēlētās kameras attēlu pilnā izmērā</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Grāmatzīme</translation>
    </message>
    <message>
        <source>Remember this moment of the selected camera with a note</source>
        <translation>Atzīmēt šo izvēlētās kameras brīdi ar piezīmi</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Apturēt dzēšanu…</translation>
    </message>
    <message>
        <source>Keep the marked range of these cameras from deletion</source>
        <translation>Apturēt dzēšanu šo kameru atzīmētajam laika diapazonam</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>Saglabāt fragmentu…</translation>
    </message>
    <message>
        <source>Save the marked range as files, packets as they were recorded</source>
        <translation>Saglabāt atzīmēto diapazonu failos; paketes tādas, kādas tās ierakstītas</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Skaņa</translation>
    </message>
    <message>
        <source>Hear the selected camera at normal speed, where its record allows it</source>
        <translation>Klausīties izvēlēto kameru parastā ātrumā, ja tās kartīte to atļauj</translation>
    </message>
    <message>
        <source>New incident from here</source>
        <translation>Jauns incidents no šī brīža</translation>
    </message>
    <message>
        <source>Mark an incident at this moment: its cameras are kept and recorded</source>
        <translation>Atzīmēt incidentu šajā brīdī: tā kameras ieraksta, un to videomateriālu nedzēš</translation>
    </message>
    <message>
        <source>Cameras…</source>
        <translation>Kameras…</translation>
    </message>
    <message>
        <source>Choose the cameras that are shown in step</source>
        <translation>Izvēlēties kameras, ko rāda sinhroni</translation>
    </message>
    <message>
        <source>Correct the camera&apos;s clock…</source>
        <translation>Koriģēt kameras pulksteni…</translation>
    </message>
    <message>
        <source>Shift this camera&apos;s footage in time, kept for this camera</source>
        <translation>Nobīdīt šīs kameras videomateriālu laikā; nobīde šai kamerai saglabājas</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Palielināt</translation>
    </message>
    <message>
        <source>Show the selected camera alone, or all again</source>
        <translation>Rādīt tikai izvēlēto kameru vai atkal visas</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Viss attēls</translation>
    </message>
    <message>
        <source>Take the digital zoom off</source>
        <translation>Beigt digitālo tālummaiņu</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Atpakaļ uz tiešraidi</translation>
    </message>
    <message>
        <source>Show these cameras live on the wall</source>
        <translation>Rādīt šo kameru tiešraidi uz sienas</translation>
    </message>
    <message>
        <source>Bookmarks and holds</source>
        <translation>Grāmatzīmes un dzēšanas apturēšana</translation>
    </message>
    <message>
        <source>Show or hide the column of bookmarks and holds</source>
        <translation>Rādīt vai slēpt grāmatzīmju un dzēšanas apturēšanas kolonnu</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendārs</translation>
    </message>
    <message>
        <source>Show or hide the column of calendar and incident</source>
        <translation>Rādīt vai slēpt kalendāra un incidenta kolonnu</translation>
    </message>
</context>
<context>
    <name>ReviewTile</name>
    <message>
        <source>Reading footage</source>
        <translation>Nolasa videomateriālu</translation>
    </message>
    <message>
        <source>No footage of this camera is kept here</source>
        <translation>Šīs kameras videomateriāla šeit nav</translation>
    </message>
    <message>
        <source>No footage at this time</source>
        <translation>Šajā laikā videomateriāla nav</translation>
    </message>
    <message>
        <source>The footage is at %1. Request it.</source>
        <translation>Videomateriāls ir pie īpašnieka: %1. Pieprasiet to.</translation>
    </message>
    <message>
        <source>It is recorded as its plan says, or when an incident is marked.</source>
        <translation>Kameru ieraksta pēc tās plāna vai tad, kad tiek atzīmēts incidents.</translation>
    </message>
    <message>
        <source>Nothing was kept %1, for %2</source>
        <translation>Nekas nav saglabāts: %1, ilgums %2</translation>
    </message>
    <message>
        <source>The oldest footage begins at %1.</source>
        <translation>Vecākais videomateriāls sākas %1.</translation>
    </message>
    <message>
        <source>The newest footage ends at %1.</source>
        <translation>Jaunākais videomateriāls beidzas %1.</translation>
    </message>
    <message>
        <source>Go to the next picture, %1</source>
        <translation>Pāriet uz nākamo attēlu, %1</translation>
    </message>
    <message>
        <source>Go to the last picture, %1</source>
        <translation>Pāriet uz pēdējo attēlu, %1</translation>
    </message>
    <message>
        <source>This segment is damaged from %1 to %2. The rest plays.</source>
        <translation>Šis segments ir bojāts no %1 līdz %2. Pārējo var atskaņot.</translation>
    </message>
    <message>
        <source>This segment is damaged here. The rest plays.</source>
        <translation>Šis segments šeit ir bojāts. Pārējo var atskaņot.</translation>
    </message>
    <message>
        <source>This footage cannot be read</source>
        <translation>Šo videomateriālu nevar nolasīt</translation>
    </message>
    <message>
        <source>Technical cause: %1</source>
        <translation>Tehniskais iemesls: %1</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <comment>by its name</comment>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>Camera %1, %2</source>
        <comment>number, name</comment>
        <translation>Kamera %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>camera, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>nav attēla</translation>
    </message>
    <message>
        <source>%1, recorded, %2</source>
        <comment>camera, time</comment>
        <translation>%1, ieraksts, %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>received file</source>
        <translation>saņemts fails</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, offset</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>sākums</translation>
    </message>
    <message>
        <source>now</source>
        <translation>tagad</translation>
    </message>
    <message>
        <source>%1, %2 – %3, %4</source>
        <comment>date, time to date, time</comment>
        <translation>%1, %2 – %3, %4</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>time to time</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>clock %1, corrected</source>
        <translation>pulkstenis %1, koriģēts</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>time from the camera</source>
        <translation>laiks no kameras</translation>
    </message>
    <message>
        <source>time of arrival at this workstation</source>
        <translation>saņemšanas laiks šajā darbstacijā</translation>
    </message>
    <message>
        <source>time written in the file</source>
        <translation>failā ierakstītais laiks</translation>
    </message>
    <message>
        <source>time aligned by hand</source>
        <translation>laiks saskaņots manuāli</translation>
    </message>
    <message>
        <source>source of the time unknown</source>
        <translation>laika avots nav zināms</translation>
    </message>
    <message>
        <source>Kept from deletion</source>
        <translation>Dzēšana apturēta</translation>
    </message>
    <message>
        <source>Keeping changed</source>
        <translation>Dzēšanas apturēšana mainīta</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Dzēšanas apturēšana atcelta</translation>
    </message>
    <message>
        <source>Deleted, its time was over</source>
        <translation>Dzēsts, beidzies glabāšanas termiņš</translation>
    </message>
    <message>
        <source>Deleted for lack of space</source>
        <translation>Dzēsts vietas trūkuma dēļ</translation>
    </message>
    <message>
        <source>Repaired after an interruption</source>
        <translation>Izlabots pēc darbības pārtraukuma</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Zaudēts</translation>
    </message>
    <message>
        <source>Index made anew from the files</source>
        <translation>Indekss izveidots no jauna no failiem</translation>
    </message>
    <message>
        <source>%1: no space is left on the disk.</source>
        <translation>%1: diskā vairs nav vietas.</translation>
    </message>
    <message>
        <source>%1: this account may not write there.</source>
        <translation>%1: šis konts tur nedrīkst rakstīt.</translation>
    </message>
    <message>
        <source>%1: somebody else changed it first. It was read again.</source>
        <translation>%1: pa šo laiku to mainīja kāds cits. Dati nolasīti vēlreiz.</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1: darbība atcelta.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>SeeingPlace</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 no vietas „%3” (%2)</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Who works here</source>
        <translation>Kas šeit strādā</translation>
    </message>
    <message>
        <source>Stands beside incidents, bookmarks, holds and acknowledged alarms.</source>
        <translation>Redzams pie incidentiem, grāmatzīmēm, dzēšanas apturējumiem un apstiprinātajām trauksmēm.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>The language of all words, dates and numbers of the console.</source>
        <translation>Visu darbvietas vārdu, datumu un skaitļu valoda.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Kā datorā</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Krāsas</translation>
    </message>
    <message>
        <source>Dark for a dimmed room, light for a bright one, high contrast for weak eyesight.</source>
        <translation>Tumšas aptumšotai telpai, gaišas gaišai telpai, augsts kontrasts vājai redzei.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Augsts kontrasts</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksta lielums</translation>
    </message>
    <message>
        <source>Enlarges words, icons and rows; the pictures give way.</source>
        <translation>Palielina vārdus, ikonas un rindas; attēliem paliek mazāk vietas.</translation>
    </message>
    <message>
        <source>First screen</source>
        <translation>Pirmā sadaļa</translation>
    </message>
    <message>
        <source>What the main window shows after the start.</source>
        <translation>Ko pēc palaišanas rāda galvenais logs.</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Kā iepriekšējā reizē</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tiešraide</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalogs</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenti</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Izvērtēšana</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>Maiņas vadītājs</translation>
    </message>
    <message>
        <source>May take incidents into review, close them and open them again.</source>
        <translation>Drīkst sākt incidentu izvērtēšanu, slēgt incidentus un atvērt tos no jauna.</translation>
    </message>
    <message>
        <source>Use the graphics card for video</source>
        <translation>Izmantot videokarti video apstrādei</translation>
    </message>
    <message>
        <source>Takes load off the processor where the card can do it. Pictures begin anew when this is changed.</source>
        <translation>Atslogo procesoru, ja videokarte to spēj. Pēc šīs izmaiņas attēli sākas no jauna.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Keep connections open</source>
        <translation>Savienojumus paturēt atvērtus</translation>
    </message>
    <message>
        <source>A camera that left the wall stays connected for so long, so that it is there at once when it comes back.</source>
        <translation>No sienas noņemta kamera tik ilgi paliek savienota, lai pēc atgriešanās tās attēls būtu redzams uzreiz.</translation>
    </message>
    <message>
        <source>Time per patrol step</source>
        <translation>Patrulēšanas soļa ilgums</translation>
    </message>
    <message>
        <source>A new patrol shows each wall for so long; patrols that exist keep their times.</source>
        <translation>Jauns patrulēšanas maršruts katru sienu rāda tik ilgi; esošajiem maršrutiem ilgums nemainās.</translation>
    </message>
    <message>
        <source>Patrol goes on after</source>
        <translation>Patrulēšana turpinās pēc</translation>
    </message>
    <message>
        <source>A patrol stands still when somebody works with the wall, and goes on by itself when nobody did for so long.</source>
        <translation>Patrulēšana apstājas, kad kāds strādā ar sienu, un pati turpinās, ja tik ilgi neviens neko nav darījis.</translation>
    </message>
    <message>
        <source>Volume of the pictures</source>
        <translation>Attēlu skaņas skaļums</translation>
    </message>
    <message>
        <source>How loud a camera or a recording is played. The tone of alarms is not affected.</source>
        <translation>Cik skaļi atskaņo kameru vai ierakstu. Trauksmju skaņu tas neietekmē.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Bez skaņas</translation>
    </message>
    <message>
        <source>Folder of snapshots</source>
        <translation>Momentuzņēmumu mape</translation>
    </message>
    <message>
        <source>Where single pictures are saved.</source>
        <translation>Kur saglabā atsevišķus attēlus.</translation>
    </message>
    <message>
        <source>The folder VideoGuard among your pictures</source>
        <translation>Mape VideoGuard jūsu attēlu mapē</translation>
    </message>
    <message>
        <source>Position receiver</source>
        <translation>Atrašanās vietas uztvērējs</translation>
    </message>
    <message>
        <source>A serial device that speaks NMEA 0183, or a recording of one. The map shows where this console is.</source>
        <translation>Seriālā ierīce, kas izmanto NMEA 0183, vai tās datu ieraksts. Karte rāda, kur atrodas šī darbvieta.</translation>
    </message>
    <message>
        <source>The location service of the computer</source>
        <translation>Datora atrašanās vietas pakalpojums</translation>
    </message>
    <message>
        <source>Group by today&apos;s municipalities</source>
        <translation>Grupēt pēc pašreizējām pašvaldībām</translation>
    </message>
    <message>
        <source>Cameras stand under the municipality that owns them now instead of that of 2019.</source>
        <translation>Kameras ir pie pašvaldības, kurai tās pieder tagad, nevis pie tās, kurai piederēja 2019. gadā.</translation>
    </message>
    <message>
        <source>Folder of clips</source>
        <translation>Fragmentu mape</translation>
    </message>
    <message>
        <source>Where exported clips are saved at first; the export remembers the last folder here.</source>
        <translation>Kur sākumā saglabā eksportētos fragmentus; pēc eksporta šeit paliek pēdējā izmantotā mape.</translation>
    </message>
    <message>
        <source>The folder VideoGuard among your videos</source>
        <translation>Mape VideoGuard jūsu video mapē</translation>
    </message>
    <message>
        <source>Folder of the archive</source>
        <translation>Arhīva mape</translation>
    </message>
    <message>
        <source>Where footage is recorded. What lies in the old folder stays there and is not moved.</source>
        <translation>Kur ieraksta videomateriālu. Vecās mapes saturs paliek tur un netiek pārvietots.</translation>
    </message>
    <message>
        <source>In the profile folder</source>
        <translation>Profila mapē</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Largest size of the archive</source>
        <translation>Arhīva lielākais apjoms</translation>
    </message>
    <message>
        <source>When it is reached, the oldest footage that nobody keeps is deleted.</source>
        <translation>Kad tas sasniegts, dzēš vecāko videomateriālu, kura dzēšana nav apturēta.</translation>
    </message>
    <message>
        <source>All that is free</source>
        <translation>Visa brīvā vieta</translation>
    </message>
    <message>
        <source>Stays free on the disk</source>
        <translation>Diskā paliek brīvs</translation>
    </message>
    <message>
        <source>Recording never fills the disk further than that.</source>
        <translation>Šo vietu ierakstīšana nekad neaizņem.</translation>
    </message>
    <message>
        <source>Kept in memory of every open picture</source>
        <translation>Katram atvērtajam attēlam atmiņā glabā</translation>
    </message>
    <message>
        <source>The seconds before an event: for instant replay, and what an incident begins with.</source>
        <translation>Sekundes pirms notikuma: tūlītējam atkārtojumam un incidenta sākumam.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Neko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Memory per picture at most</source>
        <translation>Atmiņa vienam attēlam, ne vairāk kā</translation>
    </message>
    <message>
        <source>Where a stream needs more than that, fewer seconds of it are kept in memory.</source>
        <translation>Ja straumei vajag vairāk, atmiņā glabā mazāk sekunžu.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Incidents are recorded for</source>
        <translation>Incidentus ieraksta</translation>
    </message>
    <message>
        <source>For so long the cameras of an incident go on being recorded.</source>
        <translation>Tik ilgi turpina ierakstīt incidenta kameras.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Footage of incidents is kept for</source>
        <translation>Incidentu videomateriāla dzēšanu aptur uz</translation>
    </message>
    <message>
        <source>For so long it is kept from deletion at first; a person may prolong or end it.</source>
        <translation>Tik ilgi dzēšana sākumā ir apturēta; cilvēks to var pagarināt vai beigt.</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Automātiski neaptur</translation>
    </message>
    <message>
        <source>Tone of alarms</source>
        <translation>Trauksmju skaņa</translation>
    </message>
    <message>
        <source>Alarms of high priority sound for three seconds. Without it they are only seen.</source>
        <translation>Augstas prioritātes trauksmes skan trīs sekundes. Bez skaņas tās ir tikai redzamas.</translation>
    </message>
    <message>
        <source>Mute lasts</source>
        <translation>Skaņu izslēdz uz</translation>
    </message>
    <message>
        <source>For so long no alarm sounds after Mute.</source>
        <translation>Tik ilgi pēc komandas „Izslēgt skaņu” trauksmes neskan.</translation>
    </message>
    <message>
        <source>Camera counts as lost after</source>
        <translation>Kameru uzskata par zudušu pēc</translation>
    </message>
    <message>
        <source>So long without a picture raises an alarm.</source>
        <translation>Ja attēla nav tik ilgi, rodas trauksme.</translation>
    </message>
    <message>
        <source>High alarms go to the supervisor after</source>
        <translation>Augstas prioritātes trauksmi nodod maiņas vadītājam pēc</translation>
    </message>
    <message>
        <source>When nobody has acknowledged one in that time, it sounds again and is marked.</source>
        <translation>Ja šajā laikā neviens trauksmi nav apstiprinājis, tā atskan vēlreiz un tiek atzīmēta.</translation>
    </message>
    <message>
        <source>Medium alarms go to the supervisor after</source>
        <translation>Vidējas prioritātes trauksmi nodod maiņas vadītājam pēc</translation>
    </message>
    <message>
        <source>When nobody has acknowledged one in that time, it is marked.</source>
        <translation>Ja šajā laikā neviens trauksmi nav apstiprinājis, tā tiek atzīmēta.</translation>
    </message>
    <message>
        <source>Partner server counts as gone after</source>
        <translation>Partneru serveri uzskata par nesasniedzamu pēc</translation>
    </message>
    <message>
        <source>So long without an answer raises an alarm; work goes on without it.</source>
        <translation>Ja atbildes nav tik ilgi, rodas trauksme; darbs turpinās bez servera.</translation>
    </message>
    <message>
        <source>Clock counts as set by</source>
        <translation>Pulksteni uzskata par pārstatītu, ja nobīde ir</translation>
    </message>
    <message>
        <source>When the clock of the computer jumps by more, an alarm says so: times of recordings depend on it.</source>
        <translation>Ja datora pulkstenis pārlec vairāk, par to ziņo trauksme: no pulksteņa atkarīgs ierakstu laiks.</translation>
    </message>
    <message>
        <source>Begin as a wall PC</source>
        <translation>Sākt darbu kā videosienas datoram</translation>
    </message>
    <message>
        <source>The console covers its monitors and is locked: pictures, but no settings and no way out without the code.</source>
        <translation>Darbvieta aizņem visus savus monitorus un ir bloķēta: attēli ir, bet iestatījumu nav, un bez koda iziet nevar.</translation>
    </message>
    <message>
        <source>Monitors of the wall PC</source>
        <translation>Videosienas datora monitori</translation>
    </message>
    <message>
        <source>Their names with commas between, such as HDMI-1, DP-2.</source>
        <translation>Monitoru nosaukumi, atdalīti ar komatiem, piemēram, HDMI-1, DP-2.</translation>
    </message>
    <message>
        <source>Those on which windows stand</source>
        <translation>Tie, uz kuriem atrodas logi</translation>
    </message>
    <message>
        <source>Stay awake while a wall is live</source>
        <translation>Neiemigt, kamēr uz sienas ir tiešraide</translation>
    </message>
    <message>
        <source>The computer neither sleeps nor darkens its monitors while live pictures are shown.</source>
        <translation>Kamēr tiek rādīta tiešraide, dators neiemieg un neaptumšo monitorus.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Darbvirsmas paziņojumi</translation>
    </message>
    <message>
        <source>A high alarm is also said by the desktop when no window of the console is in front.</source>
        <translation>Ja neviens darbvietas logs nav priekšplānā, par augstas prioritātes trauksmi paziņo arī darbvirsma.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Palaist, kad es piesakos</translation>
    </message>
    <message>
        <source>The console opens by itself with your session on this computer.</source>
        <translation>Darbvieta atveras pati līdz ar jūsu sesiju šajā datorā.</translation>
    </message>
    <message>
        <source>Start again after a crash</source>
        <translation>Palaist no jauna pēc avārijas</translation>
    </message>
    <message>
        <source>The wall comes back as it was; a report of the crash is kept.</source>
        <translation>Siena ir tāda, kāda bija; ziņojums par avāriju tiek saglabāts.</translation>
    </message>
    <message>
        <source>What is written into the log</source>
        <translation>Ko raksta žurnālā</translation>
    </message>
    <message>
        <source>Detailed helps to find a fault, but writes much. Passwords are never written.</source>
        <translation>Detalizēts žurnāls palīdz atrast kļūmi, bet aizņem daudz vietas. Paroles nekad neraksta.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Tikai problēmas</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Parasts</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Detalizēts</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Vispārīgi</translation>
    </message>
    <message>
        <source>Live wall</source>
        <translation>Tiešraides videosiena</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Ierakstīšana</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Trauksmes</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Darbstacija</translation>
    </message>
    <message>
        <source>Log and reports</source>
        <translation>Žurnāls un ziņojumi</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Failu %1 nevar nolasīt.</translation>
    </message>
    <message>
        <source>A console runs on this profile. Close it, or import the file on its settings screen.</source>
        <translation>Ar šo profilu strādā darbvieta. Aizveriet to vai importējiet failu tās sadaļā Iestatījumi.</translation>
    </message>
    <message>
        <source>The profile folder cannot be opened.</source>
        <translation>Profila mapi nevar atvērt.</translation>
    </message>
    <message>
        <source>The profile cannot be read.</source>
        <translation>Profilu nevar nolasīt.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were taken.</source>
        <translation>
            <numerusform>Pieņemts %n iestatījums.</numerusform>
            <numerusform>Pieņemti %n iestatījumi.</numerusform>
            <numerusform>Pieņemts %n iestatījumu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Cameras: %1</source>
        <extracomment>cameras of an incident</extracomment>
        <translation>Kameras: %1</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Lietas numurs: %1</translation>
    </message>
    <message>
        <source>Note, %1, %2:</source>
        <translation>Piezīme, %1, %2:</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Iznākums: %1</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>šī darbvieta</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <extracomment>what happened, how often</extracomment>
        <translation>
            <numerusform>%1 (%n reizi)</numerusform>
            <numerusform>%1 (%n reizes)</numerusform>
            <numerusform>%1 (%n reižu)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift log, %1</source>
        <translation>Maiņas žurnāls, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of time: begin, end</extracomment>
        <translation>No %1 līdz %2</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>&quot;3 incidents, 5 alarms, 2 times a camera gave no picture.&quot;</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incidents</numerusform>
            <numerusform>%n incidenti</numerusform>
            <numerusform>%n incidentu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n trauksme</numerusform>
            <numerusform>%n trauksmes</numerusform>
            <numerusform>%n trauksmju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times no picture</source>
        <translation>
            <numerusform>%n attēla zudums</numerusform>
            <numerusform>%n attēla zudumi</numerusform>
            <numerusform>%n attēla zudumu</numerusform>
        </translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Nākamajai maiņai</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation>Nekas nav nodots.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenti</translation>
    </message>
    <message>
        <source>No incidents in this period.</source>
        <translation>Šajā laikā incidentu nav.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas noticis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Smaguma pakāpe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Trauksmes</translation>
    </message>
    <message>
        <source>No alarms in this period.</source>
        <translation>Šajā laikā trauksmju nav.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritāte</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Made by %1, %2. Signature of who hands over and of who takes over:</source>
        <extracomment>who made the page, when</extracomment>
        <translation>Sagatavoja %1, %2. Maiņas nodevēja un pieņēmēja paraksts:</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>live</source>
        <translation>tiešraide</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Savieno</translation>
    </message>
    <message>
        <source>Picture is not current</source>
        <translation>Attēls nav svaigs</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Savienojums pārtraukts</translation>
    </message>
    <message>
        <source>The camera refused the password</source>
        <translation>Kamera noraidīja paroli</translation>
    </message>
    <message>
        <source>This console cannot decode the stream</source>
        <translation>Šī darbvieta nevar atkodēt straumi</translation>
    </message>
    <message>
        <source>Connected, but no picture arrives</source>
        <translation>Savienots, bet attēls nepienāk</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nav sasniedzama</translation>
    </message>
    <message>
        <source>Under maintenance</source>
        <translation>Apkopē</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Nav tiešraide</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Trauksme</translation>
    </message>
    <message>
        <source>REC</source>
        <translation>REC</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Skaņa</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Izvēlēta</translation>
    </message>
    <message>
        <source>Live view on request only</source>
        <translation>Tiešraide tikai pēc pieprasījuma</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Patruļa</translation>
    </message>
    <message>
        <source>Drop a camera here or type its number and press Enter</source>
        <translation>Ievelciet kameru vai ierakstiet tās numuru un nospiediet Enter</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nav zināms</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>Usage: videoguard sync once|publish [--profile DIR]
       videoguard sync seed export|import FILE [--profile DIR]</source>
        <translation>Lietojums: videoguard sync once|publish [--profile MAPE]
           videoguard sync seed export|import FAILS [--profile MAPE]</translation>
    </message>
    <message>
        <source>Say once, publish, seed export and a file, or seed import and a file.</source>
        <translation>Norādiet once, publish, seed export un failu vai seed import un failu.</translation>
    </message>
    <message>
        <source>A console runs on this profile and synchronises by itself; this works beside it.</source>
        <translation>Ar šo profilu strādā darbvieta un sinhronizē pati; šī komanda darbojas līdztekus.</translation>
    </message>
    <message>
        <source>This profile has not joined a server. Start the console and join on the Partners screen.</source>
        <translation>Šis profils nav pievienots serverim. Palaidiet darbvietu un pievienojieties partneru ekrānā.</translation>
    </message>
    <message>
        <source>Synchronisation was paused in the console. Nothing was sent or fetched.</source>
        <translation>Sinhronizācija darbvietā ir pauzēta. Nekas nav nosūtīts vai saņemts.</translation>
    </message>
    <message>
        <source>The password of %1 is not known here. Set VIDEOGUARD_SYNC_PASSWORD, or keep it in the console in a keyring that this session can open.</source>
        <translation>Konta %1 parole šeit nav zināma. Iestatiet VIDEOGUARD_SYNC_PASSWORD vai glabājiet to darbvietā atslēgu saišķī, ko šī sesija var atvērt.</translation>
    </message>
    <message>
        <source>There is no own database yet. Join a server and synchronise once before.</source>
        <translation>Savas datubāzes vēl nav. Vispirms pievienojieties serverim un vienreiz sinhronizējiet.</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent with the next round</source>
        <translation>
            <numerusform>%n kartīte gaida nosūtīšanu nākamajā reizē</numerusform>
            <numerusform>%n kartītes gaida nosūtīšanu nākamajā reizē</numerusform>
            <numerusform>%n kartīšu gaida nosūtīšanu nākamajā reizē</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Faila %1 nav.</translation>
    </message>
    <message>
        <source>This catalogue has read databases of the file already. A seed is for a fresh one.</source>
        <translation>Šis katalogs faila datubāzes jau ir lasījis. Pirmās ielādes fails ir paredzēts jaunam katalogam.</translation>
    </message>
    <message numerus="yes">
        <source>%n databases</source>
        <translation>
            <numerusform>%n datubāze</numerusform>
            <numerusform>%n datubāzes</numerusform>
            <numerusform>%n datubāžu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents read</source>
        <translation>
            <numerusform>nolasīts %n dokuments</numerusform>
            <numerusform>nolasīti %n dokumenti</numerusform>
            <numerusform>nolasīts %n dokumentu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents written</source>
        <translation>
            <numerusform>ierakstīts %n dokuments</numerusform>
            <numerusform>ierakstīti %n dokumenti</numerusform>
            <numerusform>ierakstīts %n dokumentu</numerusform>
        </translation>
    </message>
    <message>
        <source>No console has worked in %1 yet.</source>
        <translation>Mapē %1 vēl nav strādājusi neviena darbvieta.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>reģistrs</translation>
    </message>
    <message>
        <source>%1, positions</source>
        <translation>%1, atrašanās vietas</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n saņemts</numerusform>
            <numerusform>%n saņemti</numerusform>
            <numerusform>%n saņemtu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n nosūtīts</numerusform>
            <numerusform>%n nosūtīti</numerusform>
            <numerusform>%n nosūtītu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits still wait</source>
        <translation>
            <numerusform>%n labojums vēl gaida</numerusform>
            <numerusform>%n labojumi vēl gaida</numerusform>
            <numerusform>%n labojumu vēl gaida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits need a decision</source>
        <translation>
            <numerusform>par %n labojumu jāizlemj</numerusform>
            <numerusform>par %n labojumiem jāizlemj</numerusform>
            <numerusform>par %n labojumiem jāizlemj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits were refused by the server</source>
        <translation>
            <numerusform>serveris noraidīja %n labojumu</numerusform>
            <numerusform>serveris noraidīja %n labojumus</numerusform>
            <numerusform>serveris noraidīja %n labojumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not used</source>
        <translation>
            <numerusform>%n dokuments netiek izmantots</numerusform>
            <numerusform>%n dokumenti netiek izmantoti</numerusform>
            <numerusform>%n dokumentu netiek izmantots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents have several versions on the server</source>
        <translation>
            <numerusform>%n dokumentam serverī ir vairākas versijas</numerusform>
            <numerusform>%n dokumentiem serverī ir vairākas versijas</numerusform>
            <numerusform>%n dokumentiem serverī ir vairākas versijas</numerusform>
        </translation>
    </message>
    <message>
        <source>not read to its end</source>
        <translation>nav nolasīts līdz galam</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>sinhronizēts</translation>
    </message>
    <message>
        <source>The server refuses name or password. Nothing was sent or fetched.</source>
        <translation>Serveris noraida lietotājvārdu vai paroli. Nekas nav nosūtīts vai saņemts.</translation>
    </message>
    <message>
        <source>The server names no database to read.</source>
        <translation>Serveris nenosauc nevienu datubāzi, ko lasīt.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Tas laikus neatbildēja.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Tas nav sasniedzams.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Servera sertifikāts nav uzticams.</translation>
    </message>
    <message>
        <source>The right for this is missing.</source>
        <translation>Trūkst tiesību to darīt.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Tas neeksistē.</translation>
    </message>
    <message>
        <source>There is no room for it, or it is too large.</source>
        <translation>Tam nav vietas, vai arī tas ir par lielu.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Pa šo laiku to mainīja kāds cits.</translation>
    </message>
    <message>
        <source>This version cannot read it.</source>
        <translation>Šī versija to nevar nolasīt.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Tas tika apturēts.</translation>
    </message>
    <message>
        <source>It is damaged or not what was expected.</source>
        <translation>Tas ir bojāts vai nav tas, kas gaidīts.</translation>
    </message>
    <message>
        <source>The round stopped in the middle: nothing moved for five minutes. The next one goes on from there.</source>
        <translation>Sinhronizācija apstājās pusceļā: piecas minūtes nekas nenotika. Nākamā turpinās no šīs vietas.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n s old</source>
        <translation>
            <numerusform>pirms %n s</numerusform>
            <numerusform>pirms %n s</numerusform>
            <numerusform>pirms %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>pirms %n min</numerusform>
            <numerusform>pirms %n min</numerusform>
            <numerusform>pirms %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture is not current</source>
        <translation>Attēls nav svaigs</translation>
    </message>
    <message>
        <source>Trying now, attempt %1</source>
        <translation>Atjauno tagad, %1. mēģinājums</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s, attempt %1</source>
        <translation>
            <numerusform>Atjauno pēc %n s, %1. mēģinājums</numerusform>
            <numerusform>Atjauno pēc %n s, %1. mēģinājums</numerusform>
            <numerusform>Atjauno pēc %n s, %1. mēģinājums</numerusform>
        </translation>
    </message>
    <message>
        <source>This workstation has no network</source>
        <translation>Šai darbstacijai nav tīkla</translation>
    </message>
    <message>
        <source>The picture returns by itself with the network.</source>
        <translation>Attēls atgriezīsies pats, tiklīdz būs tīkls.</translation>
    </message>
    <message>
        <source>Not reachable since %1</source>
        <translation>Nav sasniedzama kopš %1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Savienojums pārtraukts</translation>
    </message>
    <message numerus="yes">
        <source>for %n s</source>
        <translation>
            <numerusform>jau %n s</numerusform>
            <numerusform>jau %n s</numerusform>
            <numerusform>jau %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Savieno</translation>
    </message>
    <message>
        <source>live</source>
        <translation>tiešraide</translation>
    </message>
    <message>
        <source>Picture is damaged</source>
        <translation>Attēls ir bojāts</translation>
    </message>
    <message>
        <source>data was lost on the way</source>
        <translation>ceļā zuduši dati</translation>
    </message>
    <message>
        <source>End of the file</source>
        <translation>Faila beigas</translation>
    </message>
    <message>
        <source>Drop a camera here</source>
        <translation>Ievelciet kameru</translation>
    </message>
    <message>
        <source>or type its number and press Enter</source>
        <translation>vai ierakstiet tās numuru un nospiediet Enter</translation>
    </message>
    <message>
        <source>This camera is not in the list</source>
        <translation>Šīs kameras nav sarakstā</translation>
    </message>
    <message>
        <source>It was removed, or the wall comes from another console.</source>
        <translation>Tā ir izņemta, vai arī siena nāk no citas darbvietas.</translation>
    </message>
    <message>
        <source>Connected, but no picture arrives</source>
        <translation>Savienots, bet attēls nepienāk</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>kopš %1</translation>
    </message>
    <message>
        <source>The camera refused the password</source>
        <translation>Kamera noraidīja paroli</translation>
    </message>
    <message>
        <source>No further attempts, so that the camera does not lock the account.</source>
        <translation>Vairs nemēģina, lai kamera nebloķētu kontu.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not trusted</source>
        <translation>Kameras sertifikāts nav uzticams</translation>
    </message>
    <message>
        <source>The connection could be to somebody else. Nothing is shown.</source>
        <translation>Savienojums var būt ar kādu citu. Nekas netiek rādīts.</translation>
    </message>
    <message>
        <source>The camera has no such stream</source>
        <translation>Kamerai nav šādas straumes</translation>
    </message>
    <message>
        <source>The address is known to the camera, but not the path. Check it in the camera&apos;s record.</source>
        <translation>Kamera zina adresi, bet ne ceļu. Pārbaudiet to kameras kartītē.</translation>
    </message>
    <message>
        <source>This console cannot decode the stream</source>
        <translation>Šī darbvieta nevar atkodēt straumi</translation>
    </message>
    <message>
        <source>Codec: %1.</source>
        <translation>Kodeks: %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Mēģināt tūlīt</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Ievadīt paroli…</translation>
    </message>
    <message>
        <source>Review certificate…</source>
        <translation>Apskatīt sertifikātu…</translation>
    </message>
    <message>
        <source>No stream address is known here</source>
        <translation>Straumes adrese šeit nav zināma</translation>
    </message>
    <message>
        <source>The camera&apos;s card says how to get pictures from it.</source>
        <translation>Kā iegūt kameras attēlu, norādīts tās kartītē.</translation>
    </message>
</context>
<context>
    <name>TilePainter</name>
    <message>
        <source>REC</source>
        <translation>REC</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Skaņa</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Camera %1 %2</source>
        <extracomment>read aloud: number and name of a camera</extracomment>
        <translation>Kamera %1 %2</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>pārtraukums %1</translation>
    </message>
    <message>
        <source>disk missing %1 to %2</source>
        <translation>nav diska no %1 līdz %2</translation>
    </message>
    <message>
        <source>damaged footage %1 to %2</source>
        <translation>bojāts videomateriāls no %1 līdz %2</translation>
    </message>
    <message>
        <source>footage %1 to %2, being recorded</source>
        <translation>videomateriāls no %1 līdz %2, tiek ierakstīts</translation>
    </message>
    <message>
        <source>footage %1 to %2</source>
        <translation>videomateriāls no %1 līdz %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further pieces</source>
        <translation>
            <numerusform>vēl %n posms</numerusform>
            <numerusform>vēl %n posmi</numerusform>
            <numerusform>vēl %n posmu</numerusform>
        </translation>
    </message>
    <message>
        <source>no footage in sight</source>
        <translation>redzamajā laikā videomateriāla nav</translation>
    </message>
    <message>
        <source>reading footage</source>
        <translation>nolasa videomateriālu</translation>
    </message>
    <message>
        <source>gap %1, %2 to %3</source>
        <extracomment>length, beginning and end of a time without footage</extracomment>
        <translation>pārtraukums %1, no %2 līdz %3</translation>
    </message>
    <message>
        <source>Bookmark %1, %2</source>
        <translation>Grāmatzīme %1, %2</translation>
    </message>
    <message>
        <source>Kept from deletion from %1, %2</source>
        <translation>Dzēšana apturēta no %1, %2</translation>
    </message>
    <message>
        <source>Kept from deletion %1 to %2, %3</source>
        <translation>Dzēšana apturēta no %1 līdz %2, %3</translation>
    </message>
    <message>
        <source>Incident %1, from %2</source>
        <translation>Incidents %1, no %2</translation>
    </message>
    <message>
        <source>Incident %1, %2 to %3</source>
        <translation>Incidents %1, no %2 līdz %3</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <extracomment>beside the overview: the day and its hours, 23 or 25 in the nights of a change of the clock</extracomment>
        <translation>%1, %2 h</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Grāmatzīmes</translation>
    </message>
    <message>
        <source>Kept from deletion</source>
        <translation>Dzēšana apturēta</translation>
    </message>
    <message>
        <source>disk missing</source>
        <translation>nav diska</translation>
    </message>
    <message>
        <source>REC</source>
        <extracomment>on the timeline, where footage is being recorded now</extracomment>
        <translation>REC</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two parts of a duration: &quot;2 min&quot;, &quot;12 s&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>%n dienu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n stunda</numerusform>
            <numerusform>%n stundas</numerusform>
            <numerusform>%n stundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minūte</numerusform>
            <numerusform>%n minūtes</numerusform>
            <numerusform>%n minūšu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n sekunde</numerusform>
            <numerusform>%n sekundes</numerusform>
            <numerusform>%n sekunžu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalogue_ui</name>
    <message>
        <source>unknown</source>
        <translation>nav zināms</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>plānota</translation>
    </message>
    <message>
        <source>in operation</source>
        <translation>darbojas</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>apkopē</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>izņemta no ekspluatācijas</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>stacionārā</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobilā</translation>
    </message>
    <message>
        <source>in a vehicle</source>
        <translation>transportlīdzeklī</translation>
    </message>
    <message>
        <source>body-worn</source>
        <translation>ķermeņa kamera</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>cilindriskā</translation>
    </message>
    <message>
        <source>dome</source>
        <translation>kupola</translation>
    </message>
    <message>
        <source>turret</source>
        <translation>lodveida (turret)</translation>
    </message>
    <message>
        <source>box</source>
        <translation>kastveida</translation>
    </message>
    <message>
        <source>PTZ</source>
        <translation>grozāmā (PTZ)</translation>
    </message>
    <message>
        <source>panoramic</source>
        <translation>panorāmas</translation>
    </message>
    <message>
        <source>several sensors</source>
        <translation>ar vairākiem sensoriem</translation>
    </message>
    <message>
        <source>thermal</source>
        <translation>termokamera</translation>
    </message>
    <message>
        <source>plate reading</source>
        <translation>numurzīmju atpazīšana</translation>
    </message>
    <message>
        <source>other form</source>
        <translation>cita forma</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>nekopīgo</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>pēc pieprasījuma</translation>
    </message>
    <message>
        <source>standing agreement</source>
        <translation>pastāvīga vienošanās</translation>
    </message>
    <message>
        <source>steerable (PTZ)</source>
        <translation>grozāmā (PTZ)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>police directive (LED)</source>
        <translation>policijas direktīva (LED)</translation>
    </message>
    <message>
        <source>data protection regulation (GDPR)</source>
        <translation>datu aizsardzības regula (VDAR)</translation>
    </message>
    <message>
        <source>both (LED and GDPR)</source>
        <translation>abi (LED un VDAR)</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvija</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lietuva</translation>
    </message>
    <message>
        <source>public order</source>
        <translation>sabiedriskā kārtība</translation>
    </message>
    <message>
        <source>crime prevention</source>
        <translation>noziedzīgu nodarījumu novēršana</translation>
    </message>
    <message>
        <source>administrative offences</source>
        <translation>administratīvie pārkāpumi</translation>
    </message>
    <message>
        <source>traffic safety</source>
        <translation>satiksmes drošība</translation>
    </message>
    <message>
        <source>protection of property</source>
        <translation>īpašuma aizsardzība</translation>
    </message>
    <message>
        <source>search for wanted persons and vehicles</source>
        <translation>izsludinātu personu un transportlīdzekļu meklēšana</translation>
    </message>
    <message>
        <source>other purpose</source>
        <translation>cits nolūks</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>at the watched area</source>
        <translation>pie novērojamās zonas</translation>
    </message>
    <message>
        <source>road sign</source>
        <translation>ceļa zīme</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nav nepieciešams</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>uzmērījums</translation>
    </message>
    <message>
        <source>satellite receiver (GPS)</source>
        <translation>satelītnavigācijas uztvērējs (GPS)</translation>
    </message>
    <message>
        <source>map</source>
        <translation>karte</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adrese</translation>
    </message>
    <message>
        <source>data sheet</source>
        <translation>datu lapa</translation>
    </message>
    <message>
        <source>the camera itself (ONVIF)</source>
        <translation>pati kamera (ONVIF)</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>aplēse</translation>
    </message>
    <message>
        <source>pole</source>
        <translation>stabs</translation>
    </message>
    <message>
        <source>wall of a building</source>
        <translation>ēkas siena</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>jumts</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>griesti</translation>
    </message>
    <message>
        <source>street lamp</source>
        <translation>apgaismes stabs</translation>
    </message>
    <message>
        <source>traffic light</source>
        <translation>luksofors</translation>
    </message>
    <message>
        <source>mast</source>
        <translation>masts</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>transportlīdzeklis</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>piekabe</translation>
    </message>
    <message>
        <source>tripod</source>
        <translation>trijkājis</translation>
    </message>
    <message>
        <source>other mount</source>
        <translation>cits stiprinājums</translation>
    </message>
    <message>
        <source>straight lines (rectilinear)</source>
        <translation>taisnlīniju (rektilineārā)</translation>
    </message>
    <message>
        <source>fisheye, equidistant</source>
        <translation>zivsacs, ekvidistantā</translation>
    </message>
    <message>
        <source>fisheye, other</source>
        <translation>zivsacs, cita</translation>
    </message>
    <message>
        <source>town</source>
        <translation>pilsēta</translation>
    </message>
    <message>
        <source>car park</source>
        <translation>autostāvvieta</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>satiksme</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>ieeja</translation>
    </message>
    <message>
        <source>building</source>
        <translation>ēka</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>sabiedriskais transports</translation>
    </message>
    <message>
        <source>school</source>
        <translation>skola</translation>
    </message>
    <message>
        <source>park</source>
        <translation>parks</translation>
    </message>
    <message>
        <source>beach</source>
        <translation>pludmale</translation>
    </message>
    <message>
        <source>playground</source>
        <translation>rotaļu laukums</translation>
    </message>
    <message>
        <source>public space</source>
        <translation>publiskā telpa</translation>
    </message>
    <message>
        <source>private ground outdoors</source>
        <translation>privāta teritorija ārpus telpām</translation>
    </message>
    <message>
        <source>indoors</source>
        <translation>iekštelpas</translation>
    </message>
    <message>
        <source>fixed iris</source>
        <translation>nemaināma diafragma</translation>
    </message>
    <message>
        <source>automatic (DC)</source>
        <translation>automātiska (DC)</translation>
    </message>
    <message>
        <source>automatic (P-iris)</source>
        <translation>automātiska (P-iris)</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>regulējama ar roku</translation>
    </message>
    <message>
        <source>infrared filter switches</source>
        <translation>pārslēdzams infrasarkanais filtrs</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>elektronisks</translation>
    </message>
    <message>
        <source>day only</source>
        <translation>tikai dienas režīms</translation>
    </message>
    <message>
        <source>no own light</source>
        <translation>sava apgaismojuma nav</translation>
    </message>
    <message>
        <source>infrared 850 nm</source>
        <translation>infrasarkanais 850 nm</translation>
    </message>
    <message>
        <source>infrared 940 nm</source>
        <translation>infrasarkanais 940 nm</translation>
    </message>
    <message>
        <source>white light</source>
        <translation>baltā gaisma</translation>
    </message>
    <message>
        <source>main stream</source>
        <translation>pamatstraume</translation>
    </message>
    <message>
        <source>substream</source>
        <translation>papildstraume</translation>
    </message>
    <message>
        <source>third stream</source>
        <translation>trešā straume</translation>
    </message>
    <message>
        <source>single pictures</source>
        <translation>atsevišķi attēli</translation>
    </message>
    <message>
        <source>constant (CBR)</source>
        <translation>nemainīgs (CBR)</translation>
    </message>
    <message>
        <source>variable (VBR)</source>
        <translation>mainīgs (VBR)</translation>
    </message>
    <message>
        <source>limited (MBR)</source>
        <translation>ierobežots (MBR)</translation>
    </message>
    <message>
        <source>by the owner only</source>
        <translation>tikai īpašniekam</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>kopīga</translation>
    </message>
    <message>
        <source>no microphone</source>
        <translation>nav mikrofona</translation>
    </message>
    <message>
        <source>present, switched off</source>
        <translation>ir, izslēgts</translation>
    </message>
    <message>
        <source>present, switched on</source>
        <translation>ir, ieslēgts</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>network recorder (NVR)</source>
        <translation>tīkla ierakstītājs (NVR)</translation>
    </message>
    <message>
        <source>server (VMS)</source>
        <translation>serveris (VMS)</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>mākonis</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nekur</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>nepārtraukti</translation>
    </message>
    <message>
        <source>on movement</source>
        <translation>pēc kustības</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>pēc grafika</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>ieslēdz ar roku</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>netiek ierakstīts</translation>
    </message>
    <message>
        <source>original format</source>
        <translation>sākotnējais formāts</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>cits formāts</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ar roku</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>netiek sinhronizēts</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latviešu</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lietuviešu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angļu</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>krievu</translation>
    </message>
    <message>
        <source>optical fibre</source>
        <translation>optiskā šķiedra</translation>
    </message>
    <message>
        <source>radio bridge</source>
        <translation>radiotilts</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satelīts</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nav savienojuma</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>elektrotīkls</translation>
    </message>
    <message>
        <source>network cable (PoE)</source>
        <translation>tīkla kabelis (PoE)</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>akumulators</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>saules enerģija</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>nav zināms (%1)</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Pārraudzīt</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Konstatēt</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Novērot</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Atpazīt</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificēt</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Detalizēti apskatīt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Gūt pārskatu</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Saskatīt aprises</translation>
    </message>
    <message>
        <source>Discern</source>
        <translation>Izšķirt</translation>
    </message>
    <message>
        <source>Perceive</source>
        <translation>Uztvert</translation>
    </message>
    <message>
        <source>Characterise</source>
        <translation>Raksturot</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>Scrutinise</source>
        <translation>Sīki izpētīt</translation>
    </message>
    <message>
        <source>north</source>
        <translation>ziemeļi</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>ziemeļaustrumi</translation>
    </message>
    <message>
        <source>east</source>
        <translation>austrumi</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>dienvidaustrumi</translation>
    </message>
    <message>
        <source>south</source>
        <translation>dienvidi</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>dienvidrietumi</translation>
    </message>
    <message>
        <source>west</source>
        <translation>rietumi</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>ziemeļrietumi</translation>
    </message>
    <message>
        <source>N</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>ZA</translation>
    </message>
    <message>
        <source>E</source>
        <translation>A</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>DA</translation>
    </message>
    <message>
        <source>S</source>
        <translation>D</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>DR</translation>
    </message>
    <message>
        <source>W</source>
        <translation>R</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>ZR</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, tagad %2</translation>
    </message>
    <message>
        <source>%1, since %2 %3</source>
        <translation>%1, kopš %2. gada %3</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikators</translation>
    </message>
    <message>
        <source>Owner&apos;s number</source>
        <translation>Īpašnieka numurs</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Kameras numurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Apraksts</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Channel in the device</source>
        <translation>Kanāls ierīcē</translation>
    </message>
    <message>
        <source>Device shared with other records</source>
        <translation>Ar citām kartītēm kopīga ierīce</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Ražotājs</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelis</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Sērijas numurs</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Aparātprogrammatūra</translation>
    </message>
    <message>
        <source>Network card address (MAC)</source>
        <translation>Tīkla kartes adrese (MAC)</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Uzstādīta</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Izņemta no ekspluatācijas</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansējums</translation>
    </message>
    <message>
        <source>Site photo (SHA-256)</source>
        <translation>Vietas fotoattēls (SHA-256)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Īpašnieks</translation>
    </message>
    <message>
        <source>Data controllers</source>
        <translation>Pārziņi</translation>
    </message>
    <message>
        <source>Data processors</source>
        <translation>Apstrādātāji</translation>
    </message>
    <message>
        <source>Monitoring centres</source>
        <translation>Monitoringa centri</translation>
    </message>
    <message>
        <source>Legal regime</source>
        <translation>Tiesiskais regulējums</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Nolūki</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Cits nolūks</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Ietekmes novērtējums</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>Informatīvā zīme</translation>
    </message>
    <message>
        <source>Sign put up on</source>
        <translation>Zīme uzstādīta</translation>
    </message>
    <message>
        <source>Kind of sign</source>
        <translation>Zīmes veids</translation>
    </message>
    <message>
        <source>Public notice (web address)</source>
        <translation>Publisks paziņojums (tīmekļa adrese)</translation>
    </message>
    <message>
        <source>Private areas masked</source>
        <translation>Privātās zonas maskētas</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Ģeogrāfiskais platums</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Ģeogrāfiskais garums</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precizitāte</translation>
    </message>
    <message>
        <source>Determined by</source>
        <translation>Koordinātu avots</translation>
    </message>
    <message>
        <source>Ground above sea level</source>
        <translation>Zemes augstums virs jūras līmeņa</translation>
    </message>
    <message>
        <source>Mounting height</source>
        <translation>Uzstādīšanas augstums</translation>
    </message>
    <message>
        <source>Height determined by</source>
        <translation>Augstuma avots</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Stiprinājuma veids</translation>
    </message>
    <message>
        <source>Azimuth (from north)</source>
        <translation>Azimuts (no ziemeļiem)</translation>
    </message>
    <message>
        <source>Azimuth determined by</source>
        <translation>Azimuta avots</translation>
    </message>
    <message>
        <source>Tilt (negative = down)</source>
        <translation>Slīpums (negatīvs = uz leju)</translation>
    </message>
    <message>
        <source>Tilt determined by</source>
        <translation>Slīpuma avots</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Sānsvere</translation>
    </message>
    <message>
        <source>Roll determined by</source>
        <translation>Sānsveres avots</translation>
    </message>
    <message>
        <source>Horizontal angle of view</source>
        <translation>Horizontālais skata leņķis</translation>
    </message>
    <message>
        <source>Horizontal angle determined by</source>
        <translation>Horizontālā leņķa avots</translation>
    </message>
    <message>
        <source>Vertical angle of view</source>
        <translation>Vertikālais skata leņķis</translation>
    </message>
    <message>
        <source>Vertical angle determined by</source>
        <translation>Vertikālā leņķa avots</translation>
    </message>
    <message>
        <source>Angles determined by</source>
        <translation>Skata leņķu avots</translation>
    </message>
    <message>
        <source>Lens projection</source>
        <translation>Objektīva projekcija</translation>
    </message>
    <message>
        <source>Useful range stated by the owner</source>
        <translation>Īpašnieka norādītais lietderīgais attālums</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Apdzīvota vieta</translation>
    </message>
    <message>
        <source>Municipality code (LAU)</source>
        <translation>Pašvaldības kods (LAU)</translation>
    </message>
    <message>
        <source>Watched zone</source>
        <translation>Novērojamā zona</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Telpas veids</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Izvietojumi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Preset positions</source>
        <translation>Iepriekš iestatītās pozīcijas</translation>
    </message>
    <message>
        <source>Token in the camera</source>
        <translation>Identifikators kamerā</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Novērojamais objekts</translation>
    </message>
    <message>
        <source>Sensor format</source>
        <translation>Sensora formāts</translation>
    </message>
    <message>
        <source>Sensor width</source>
        <translation>Sensora platums</translation>
    </message>
    <message>
        <source>Sensor height</source>
        <translation>Sensora augstums</translation>
    </message>
    <message>
        <source>Sensor size determined by</source>
        <translation>Sensora izmēra avots</translation>
    </message>
    <message>
        <source>Pixel pitch</source>
        <translation>Pikseļu solis</translation>
    </message>
    <message>
        <source>Sensor pixels across</source>
        <translation>Sensora pikseļi platumā</translation>
    </message>
    <message>
        <source>Sensor pixels down</source>
        <translation>Sensora pikseļi augstumā</translation>
    </message>
    <message>
        <source>Shortest focal length</source>
        <translation>Mazākais fokusa attālums</translation>
    </message>
    <message>
        <source>Longest focal length</source>
        <translation>Lielākais fokusa attālums</translation>
    </message>
    <message>
        <source>Focal length now</source>
        <translation>Pašreizējais fokusa attālums</translation>
    </message>
    <message>
        <source>Focal length determined by</source>
        <translation>Fokusa attāluma avots</translation>
    </message>
    <message>
        <source>Optical zoom</source>
        <translation>Optiskā tālummaiņa</translation>
    </message>
    <message>
        <source>F-number</source>
        <translation>Diafragmas skaitlis</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Diafragma</translation>
    </message>
    <message>
        <source>Least light, colour</source>
        <translation>Mazākais apgaismojums, krāsu attēls</translation>
    </message>
    <message>
        <source>Least light, black and white</source>
        <translation>Mazākais apgaismojums, melnbalts attēls</translation>
    </message>
    <message>
        <source>Wide dynamic range (WDR)</source>
        <translation>Plašs dinamiskais diapazons (WDR)</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Dienas un nakts režīms</translation>
    </message>
    <message>
        <source>Own light</source>
        <translation>Savs apgaismojums</translation>
    </message>
    <message>
        <source>Reach of its light</source>
        <translation>Apgaismojuma tālums</translation>
    </message>
    <message>
        <source>Protection against dust and water (IP)</source>
        <translation>Aizsardzība pret putekļiem un ūdeni (IP)</translation>
    </message>
    <message>
        <source>Protection against impact (IK)</source>
        <translation>Aizsardzība pret triecieniem (IK)</translation>
    </message>
    <message>
        <source>Video streams</source>
        <translation>Videostraumes</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Straume</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodeks</translation>
    </message>
    <message>
        <source>Codec profile</source>
        <translation>Kodeka profils</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Attēla platums</translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation>Attēla augstums</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Kadru frekvence</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitu pārraides ātrums</translation>
    </message>
    <message>
        <source>Rate control</source>
        <translation>Bitu pārraides ātruma režīms</translation>
    </message>
    <message>
        <source>Key frame every</source>
        <translation>Atslēgkadru intervāls</translation>
    </message>
    <message>
        <source>Carries sound</source>
        <translation>Ar skaņu</translation>
    </message>
    <message>
        <source>ONVIF profile token</source>
        <translation>ONVIF profila identifikators</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>Straumes adrese</translation>
    </message>
    <message>
        <source>Steering (PTZ)</source>
        <translation>Grozīšana (PTZ)</translation>
    </message>
    <message>
        <source>Can be steered</source>
        <translation>Grozāma</translation>
    </message>
    <message>
        <source>Pan from</source>
        <translation>Pagriešana no</translation>
    </message>
    <message>
        <source>Pan to</source>
        <translation>Pagriešana līdz</translation>
    </message>
    <message>
        <source>Turns without end</source>
        <translation>Griežas bez ierobežojuma</translation>
    </message>
    <message>
        <source>Tilt from</source>
        <translation>Noliekšana no</translation>
    </message>
    <message>
        <source>Tilt to</source>
        <translation>Noliekšana līdz</translation>
    </message>
    <message>
        <source>Highest speed</source>
        <translation>Lielākais ātrums</translation>
    </message>
    <message>
        <source>Presets at most</source>
        <translation>Lielākais pozīciju skaits</translation>
    </message>
    <message>
        <source>Steering by partners</source>
        <translation>Grozīšana partneriem</translation>
    </message>
    <message>
        <source>Priority (1 = highest)</source>
        <translation>Prioritāte (1 = augstākā)</translation>
    </message>
    <message>
        <source>Patrols by itself</source>
        <translation>Patrulē pati</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Skaņa</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofons</translation>
    </message>
    <message>
        <source>Sound is recorded</source>
        <translation>Skaņu ieraksta</translation>
    </message>
    <message>
        <source>Legal basis of sound</source>
        <translation>Skaņas tiesiskais pamats</translation>
    </message>
    <message>
        <source>Storage at the owner</source>
        <translation>Glabāšana pie īpašnieka</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Glabāšanas vieta</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Ierakstīšana</translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation>Glabāšanas termiņš</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Ierakstītājs</translation>
    </message>
    <message>
        <source>Export formats</source>
        <translation>Eksporta formāti</translation>
    </message>
    <message>
        <source>Clock set by</source>
        <translation>Pulksteņa sinhronizācija</translation>
    </message>
    <message>
        <source>Clock is wrong by</source>
        <translation>Pulksteņa nobīde</translation>
    </message>
    <message>
        <source>Clock checked</source>
        <translation>Pulkstenis pārbaudīts</translation>
    </message>
    <message>
        <source>Access terms</source>
        <translation>Piekļuves nosacījumi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Amats</translation>
    </message>
    <message>
        <source>Person (better a function)</source>
        <translation>Persona (vēlams norādīt amatu)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>Duty phone, 24 h</source>
        <translation>Diennakts tālrunis</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Darba laiks</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>Tiešraide</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Ieraksti</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Grozīšana</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vienošanās</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Nosacījumi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Kopš</translation>
    </message>
    <message>
        <source>Note on the status</source>
        <translation>Piezīme par statusu</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>Paredzams līdz</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Savienojums</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Joslas platums</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Elektroapgāde</translation>
    </message>
    <message>
        <source>ONVIF profiles</source>
        <translation>ONVIF profili</translation>
    </message>
    <message>
        <source>ONVIF over TLS</source>
        <translation>ONVIF ar TLS</translation>
    </message>
    <message>
        <source>Record format</source>
        <translation>Kartītes formāts</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versija</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mainīta</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Mainīja</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Apstiprināta</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>Numurs avotā</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Atsaukta</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Demonstrācijas dati</translation>
    </message>
    <message>
        <source>Needs check</source>
        <translation>Jāpārbauda</translation>
    </message>
    <message>
        <source>Signature of the owner</source>
        <translation>Īpašnieka paraksts</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1, Nr. %2</translation>
    </message>
    <message>
        <source>%1, no. %2: %3</source>
        <translation>%1, Nr. %2: %3</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikācija</translation>
    </message>
    <message>
        <source>Ownership and law</source>
        <translation>Piederība un tiesiskais regulējums</translation>
    </message>
    <message>
        <source>Place and view</source>
        <translation>Vieta un redzeslauks</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optika</translation>
    </message>
    <message>
        <source>Status and connection</source>
        <translation>Statuss un savienojums</translation>
    </message>
    <message>
        <source>ONVIF</source>
        <translation>ONVIF</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>Par šo kartīti</translation>
    </message>
    <message>
        <source>Give the name in at least one language.</source>
        <translation>Norādiet nosaukumu vismaz vienā valodā.</translation>
    </message>
    <message>
        <source>%1 is required for a camera in operation.</source>
        <translation>Kamerai, kas darbojas, lauks „%1” ir obligāts.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>Lauks „%1” ir obligāts.</translation>
    </message>
    <message>
        <source>Between %1 and %2 entries belong here.</source>
        <translation>Ierakstu skaitam jābūt no %1 līdz %2.</translation>
    </message>
    <message>
        <source>%1 is at least %2.</source>
        <translation>Lauka „%1” vērtībai jābūt vismaz %2.</translation>
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation>Lauka „%1” vērtība nedrīkst pārsniegt %2.</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation>Lauka „%1” vērtībai jābūt no %2 līdz %3.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits only.</source>
        <translation>Tas nav skaitlis. Rakstiet tikai ciparus.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 04.03.2026 or 2026-03-04.</source>
        <translation>Tas nav datums. Rakstiet to kā 04.03.2026 vai 2026-03-04.</translation>
    </message>
    <message>
        <source>This is not a moment. Give date and time.</source>
        <translation>Tas nav laika moments. Norādiet datumu un laiku.</translation>
    </message>
    <message>
        <source>The value has the wrong form for this field. Enter it anew.</source>
        <translation>Vērtība neatbilst šī lauka veidam. Ievadiet to no jauna.</translation>
    </message>
    <message>
        <source>%1 is not written as it must be.</source>
        <translation>Lauks „%1” nav pareizi aizpildīts.</translation>
    </message>
    <message>
        <source>%1 is not written as it must be. Example: %2</source>
        <translation>Lauks „%1” nav pareizi aizpildīts. Piemērs: %2</translation>
    </message>
    <message numerus="yes">
        <source>This is too long. At most %n characters fit.</source>
        <translation>
            <numerusform>Teksts ir par garu. Ne vairāk kā %n rakstzīme.</numerusform>
            <numerusform>Teksts ir par garu. Ne vairāk kā %n rakstzīmes.</numerusform>
            <numerusform>Teksts ir par garu. Ne vairāk kā %n rakstzīmju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Longer than usual. Check the local act that allows it.</source>
        <translation>Ilgāk nekā parasti. Pārbaudiet vietējo normatīvo aktu, kas to atļauj.</translation>
    </message>
    <message numerus="yes">
        <source>Longer than the usual %n days. Check the local act that allows it.</source>
        <translation>
            <numerusform>Ilgāk par parasto %n dienu. Pārbaudiet vietējo normatīvo aktu, kas to atļauj.</numerusform>
            <numerusform>Ilgāk par parastajām %n dienām. Pārbaudiet vietējo normatīvo aktu, kas to atļauj.</numerusform>
            <numerusform>Ilgāk par parastajām %n dienām. Pārbaudiet vietējo normatīvo aktu, kas to atļauj.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera looks up. Negative numbers look down.</source>
        <translation>Kamera ir vērsta augšup. Lejup vērstai kamerai raksta negatīvu skaitli.</translation>
    </message>
    <message>
        <source>The camera looks up. Is %1° meant?</source>
        <translation>Kamera ir vērsta augšup. Vai domāts %1°?</translation>
    </message>
    <message>
        <source>A retired camera stays retired. Make a new record instead.</source>
        <translation>No ekspluatācijas izņemta kamera tāda arī paliek. Izveidojiet jaunu kartīti.</translation>
    </message>
    <message>
        <source>The status cannot go from “%1” to “%2”.</source>
        <translation>Statusu nevar mainīt no „%1” uz „%2”.</translation>
    </message>
    <message>
        <source>An unusual height for a camera. Check the number.</source>
        <translation>Kamerai neparasts augstums. Pārbaudiet skaitli.</translation>
    </message>
    <message>
        <source>An unusual height: cameras hang at %1 to %2 m. Check the number.</source>
        <translation>Neparasts augstums: kameras uzstāda %1 līdz %2 m augstumā. Pārbaudiet skaitli.</translation>
    </message>
    <message>
        <source>There are invisible characters in the text. Type it anew.</source>
        <translation>Tekstā ir neredzamas rakstzīmes. Rakstiet to no jauna.</translation>
    </message>
    <message>
        <source>This never changes in a record. Make a new record instead.</source>
        <translation>Kartītē tas nekad nemainās. Izveidojiet jaunu kartīti.</translation>
    </message>
    <message>
        <source>The stored record is as new as this one. Reload it before saving.</source>
        <translation>Saglabātā kartīte ir tikpat jauna kā šī. Pirms saglabāšanas ielādējiet to vēlreiz.</translation>
    </message>
    <message>
        <source>Latitude and longitude belong together. Give both or neither.</source>
        <translation>Ģeogrāfiskais platums un garums ir vajadzīgi kopā. Norādiet abus vai nevienu.</translation>
    </message>
    <message>
        <source>The place lies outside Latvia and Lithuania. Check the numbers.</source>
        <translation>Vieta ir ārpus Latvijas un Lietuvas. Pārbaudiet skaitļus.</translation>
    </message>
    <message>
        <source>Latitude and longitude look exchanged. Swap them?</source>
        <translation>Šķiet, ģeogrāfiskais platums un garums ir samainīti vietām. Vai samainīt?</translation>
    </message>
    <message>
        <source>A camera that is not fixed needs a deployment: where it stands and since when.</source>
        <translation>Kamerai, kas nav stacionāra, vajadzīgs izvietojums: kur tā atrodas un kopš kura laika.</translation>
    </message>
    <message>
        <source>A fixed camera has no deployments. Remove them or change its kind.</source>
        <translation>Stacionārai kamerai izvietojumu nav. Noņemiet tos vai mainiet kameras veidu.</translation>
    </message>
    <message>
        <source>Two deployments overlap in time. End one before the next begins.</source>
        <translation>Divi izvietojumi laikā pārklājas. Beidziet vienu, pirms sākas nākamais.</translation>
    </message>
    <message>
        <source>The camera is in operation but installed in the future. Check the date.</source>
        <translation>Kamera darbojas, bet uzstādīšanas datums ir nākotnē. Pārbaudiet datumu.</translation>
    </message>
    <message>
        <source>Sound may be recorded with a legal basis only. Name it or switch recording off.</source>
        <translation>Skaņu drīkst ierakstīt tikai ar tiesisko pamatu. Norādiet to vai izslēdziet skaņas ierakstīšanu.</translation>
    </message>
    <message>
        <source>No centre can watch a retired camera. Remove the monitoring centres.</source>
        <translation>No ekspluatācijas izņemtu kameru neviens centrs nevar pārraudzīt. Noņemiet monitoringa centrus.</translation>
    </message>
    <message>
        <source>Write the phone number with + and the country&apos;s code: +371 63220000</source>
        <translation>Rakstiet tālruņa numuru ar + un valsts kodu: +371 63220000</translation>
    </message>
    <message>
        <source>Public space is watched without a confirmed warning sign. Check the place.</source>
        <translation>Publisko telpu novēro bez apstiprinātas informatīvās zīmes. Pārbaudiet uz vietas.</translation>
    </message>
    <message>
        <source>Name and password do not belong into the address. Remove them; the console asks for them when it connects.</source>
        <translation>Lietotājvārdam un parolei nav vietas adresē. Izņemiet tos; darbvieta tos prasa, kad veido savienojumu.</translation>
    </message>
    <message>
        <source>The record is larger than 64 KiB. Shorten its texts.</source>
        <translation>Kartīte ir lielāka par 64 KiB. Saīsiniet tās tekstus.</translation>
    </message>
    <message>
        <source>Exactly one stream is the main stream. Choose which.</source>
        <translation>Pamatstraumei jābūt tieši vienai. Izvēlieties, kurai.</translation>
    </message>
    <message>
        <source>Two streams have the same role. Give each a role of its own.</source>
        <translation>Divām straumēm ir viena un tā pati loma. Piešķiriet katrai savu lomu.</translation>
    </message>
    <message>
        <source>The substream is wider than the main stream. Exchange their roles or sizes.</source>
        <translation>Papildstraume ir platāka par pamatstraumi. Samainiet to lomas vai izmērus.</translation>
    </message>
    <message>
        <source>No stream is at most 1280 px wide. Add a substream for the live wall.</source>
        <translation>Visas straumes ir platākas par 1280 px. Pievienojiet papildstraumi tiešraides videosienai.</translation>
    </message>
    <message>
        <source>Key frames are more than 4 s apart, so the first picture comes late. Set the camera to a shorter interval.</source>
        <translation>Starp atslēgkadriem ir vairāk nekā 4 s, tāpēc pirmais attēls parādās vēlu. Iestatiet kamerā īsāku intervālu.</translation>
    </message>
    <message>
        <source>Pictures have an even number of pixels. Check the size.</source>
        <translation>Attēla platumam un augstumam pikseļos jābūt pāra skaitlim. Pārbaudiet izmēru.</translation>
    </message>
    <message>
        <source>The sensor&apos;s shape differs from the picture&apos;s. Give the area that the stream uses.</source>
        <translation>Sensora malu attiecība atšķiras no attēla malu attiecības. Norādiet laukumu, ko izmanto straume.</translation>
    </message>
    <message>
        <source>The focal length now lies between the shortest and the longest. Check all three.</source>
        <translation>Pašreizējam fokusa attālumam jābūt starp mazāko un lielāko. Pārbaudiet visus trīs.</translation>
    </message>
    <message>
        <source>A PTZ camera can be steered. Switch “Can be steered” on or change the form.</source>
        <translation>PTZ kamera ir grozāma. Ieslēdziet „Grozāma” vai mainiet formu.</translation>
    </message>
    <message>
        <source>Zero days of retention and “not recorded” belong together. Correct one of them.</source>
        <translation>0 dienu glabāšanas termiņš un „netiek ierakstīts” jānorāda kopā. Izlabojiet vienu no tiem.</translation>
    </message>
    <message>
        <source>Nobody can be reached. Give a duty phone or a contact with phone or e-mail.</source>
        <translation>Neviens nav sasniedzams. Norādiet diennakts tālruni vai kontaktpersonu ar tālruni vai e-pastu.</translation>
    </message>
    <message>
        <source>Retired before it was installed. Check both dates.</source>
        <translation>Izņemta no ekspluatācijas pirms uzstādīšanas. Pārbaudiet abus datumus.</translation>
    </message>
    <message>
        <source>Only profile S: its conformance ends on 31 March 2027. Ask the manufacturer for profile T.</source>
        <translation>Tikai profils S: tā atbilstība beidzas 2027. gada 31. martā. Jautājiet ražotājam par profilu T.</translation>
    </message>
    <message>
        <source>The picture is turned by more than 5°. Check the number or level the camera.</source>
        <translation>Attēls ir sasvērts vairāk nekā par 5°. Pārbaudiet skaitli vai nolīmeņojiet kameru.</translation>
    </message>
    <message>
        <source>This console does not know the word “%1”. Choose one of the list.</source>
        <translation>Šī darbvieta nepazīst vārdu „%1”. Izvēlieties no saraksta.</translation>
    </message>
    <message>
        <source>Sensor, lens and picture give %1°. Correct the angle or the lens.</source>
        <translation>No sensora, objektīva un attēla iznāk %1°. Izlabojiet leņķi vai objektīvu.</translation>
    </message>
    <message>
        <source>The angle does not fit sensor, lens and picture. Correct one of them.</source>
        <translation>Leņķis neatbilst sensoram, objektīvam un attēlam. Izlabojiet kādu no tiem.</translation>
    </message>
    <message>
        <source>The focal lengths give %1×. Correct one of them.</source>
        <translation>No fokusa attālumiem iznāk %1×. Izlabojiet kādu no tiem.</translation>
    </message>
    <message>
        <source>The zoom does not fit the focal lengths. Correct one of them.</source>
        <translation>Tālummaiņa neatbilst fokusa attālumiem. Izlabojiet kādu no tiem.</translation>
    </message>
    <message>
        <source>Check this value.</source>
        <translation>Pārbaudiet šo vērtību.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>dienas</translation>
    </message>
    <message>
        <source>frames</source>
        <comment>unit</comment>
        <translation>kadri</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the entries of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment</comment>
        <extracomment>date, time</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>incidents_ui</name>
    <message>
        <source>Suspect</source>
        <translation>Aizdomās turētais</translation>
    </message>
    <message>
        <source>Injured person</source>
        <translation>Cietušais</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Liecinieks</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Zvanītājs</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Policijas darbinieks</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Cita persona</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Izveidots</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Smaguma pakāpe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Atrašanās vieta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Apraksts</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Lietas numurs</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Iesaistītās personas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Saites</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Iznākums</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Grāmatzīme</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Grāmatzīme noņemta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>incident</comment>
        <translation>Atvērts</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Izvērtēšanā</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgts</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity</comment>
        <translation>Zema</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity</comment>
        <translation>Vidēja</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity</comment>
        <translation>Augsta</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Zema</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>Vidēja</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Augsta</translation>
    </message>
    <message>
        <source>Type not said yet</source>
        <translation>Veids vēl nav norādīts</translation>
    </message>
    <message>
        <source>Incident without a title</source>
        <translation>Incidents bez nosaukuma</translation>
    </message>
    <message>
        <source>Received footage</source>
        <translation>Saņemts videomateriāls</translation>
    </message>
    <message>
        <source>Footage request</source>
        <translation>Videoieraksta pieprasījums</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Pierādījumu pakotne</translation>
    </message>
    <message>
        <source>Kept from deletion</source>
        <translation>Dzēšana apturēta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Līnija</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Bultiņa</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Taisnstūris</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Brīvrokas līnija</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>The outcome is missing. Say how the incident ended.</source>
        <translation>Nav norādīts iznākums. Ierakstiet, kā incidents beidzās.</translation>
    </message>
    <message>
        <source>The type is missing. Choose what kind of incident it was.</source>
        <translation>Nav norādīts veids. Izvēlieties, kāda veida incidents tas bija.</translation>
    </message>
    <message>
        <source>The end is missing. Enter when the incident was over.</source>
        <translation>Nav norādītas beigas. Ievadiet, kad incidents beidzās.</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>To drīkst darīt tikai maiņas vadītājs.</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>No kameras nav attēla</translation>
    </message>
    <message>
        <source>The camera refuses password or certificate</source>
        <translation>Kamera noraida paroli vai sertifikātu</translation>
    </message>
    <message>
        <source>More than 20 % of the cameras give no picture</source>
        <translation>Vairāk nekā 20 % kameru nerāda attēlu</translation>
    </message>
    <message>
        <source>Footage of the camera is not being recorded</source>
        <translation>Kameras videomateriāls netiek ierakstīts</translation>
    </message>
    <message>
        <source>The disk of the archive is gone</source>
        <translation>Arhīva disks nav pieejams</translation>
    </message>
    <message>
        <source>The archive has too little space</source>
        <translation>Arhīvā ir par maz vietas</translation>
    </message>
    <message>
        <source>The archive is full of footage that is kept from deletion</source>
        <translation>Arhīvs ir pilns ar videomateriālu, kura dzēšana apturēta</translation>
    </message>
    <message>
        <source>Changes are not exchanged with the partners</source>
        <translation>Nenotiek izmaiņu apmaiņa ar partneriem</translation>
    </message>
    <message>
        <source>The clock of this workstation was set</source>
        <translation>Šīs darbstacijas pulkstenis ir pārstatīts</translation>
    </message>
    <message>
        <source>The camera reports an event</source>
        <translation>Kamera ziņo par notikumu</translation>
    </message>
    <message>
        <source>Nothing is seen or recorded there until the connection returns. The console keeps trying.</source>
        <translation>Līdz savienojuma atjaunošanai tur nekas nav redzams un netiek ierakstīts. Darbvieta turpina mēģināt.</translation>
    </message>
    <message>
        <source>No further attempts, so that the camera does not lock the account. Enter the password on the live wall.</source>
        <translation>Vairs nemēģina, lai kamera nebloķētu kontu. Ievadiet paroli tiešraides videosienā.</translation>
    </message>
    <message>
        <source>The network or a power supply has probably failed. Tell whoever keeps the network.</source>
        <translation>Visticamāk, radušies tīkla vai elektroapgādes traucējumi. Ziņojiet tīkla uzturētājam.</translation>
    </message>
    <message>
        <source>What happens there now is lost for later. The live picture is not affected.</source>
        <translation>To, kas tur tagad notiek, vēlāk vairs nevarēs apskatīt. Tiešraidi tas neietekmē.</translation>
    </message>
    <message>
        <source>Nothing is recorded. Connect the disk again, or choose another folder in the settings.</source>
        <translation>Nekas netiek ierakstīts. Pievienojiet disku vēlreiz vai iestatījumos izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>Footage will be deleted earlier than the plan says. Add space, or record fewer cameras.</source>
        <translation>Videomateriālu dzēsīs agrāk, nekā paredz plāns. Palieliniet krātuvi vai ierakstiet mazāk kameru.</translation>
    </message>
    <message>
        <source>Recording stops. Release what is no longer needed, or add space.</source>
        <translation>Ierakstīšana apstājas. Atceliet dzēšanas apturēšanu tam, kas vairs nav vajadzīgs, vai palieliniet krātuvi.</translation>
    </message>
    <message>
        <source>The catalogue may be out of date. The partners screen says what to do.</source>
        <translation>Katalogs var būt novecojis. Kas jādara, norādīts sadaļā „Partneri”.</translation>
    </message>
    <message>
        <source>Footage from before and after does not follow without a jump. Times are marked there.</source>
        <translation>Pulksteņa pārstatīšanas vietā videomateriālā ir laika lēciens. Laiki tur ir atzīmēti.</translation>
    </message>
    <message>
        <source>Look at the camera&apos;s picture.</source>
        <translation>Apskatiet kameras attēlu.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nav zināms</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>date, time, offset from UTC</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>a moment: it began then and goes on</extracomment>
        <translation>kopš %1</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <extracomment>date, begin, end</extracomment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>begin and end, each with its date</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>vakar, %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>age</comment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Another VideoGuard Console uses this profile. Close it, or start with another --profile.</source>
        <translation>Šo profilu izmanto cita VideoGuard Console. Aizveriet to vai palaidiet ar citu --profile.</translation>
    </message>
    <message>
        <source>The profile folder cannot be written. Ask your administrator for the right to write there.</source>
        <translation>Profila mapē nevar rakstīt. Lūdziet administratoram tiesības tur rakstīt.</translation>
    </message>
    <message>
        <source>No space is left on the disk of the profile folder. Make room and start again.</source>
        <translation>Diskā, kur ir profila mape, vairs nav vietas. Atbrīvojiet vietu un palaidiet vēlreiz.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version. Install that version or start with another --profile.</source>
        <translation>Profilu rakstījusi jaunāka versija. Uzstādiet to vai palaidiet ar citu --profile.</translation>
    </message>
    <message>
        <source>The profile folder cannot be opened.</source>
        <translation>Profila mapi nevar atvērt.</translation>
    </message>
    <message>
        <source>The screenshot could not be written to %1.</source>
        <translation>Ekrānattēlu nevarēja ierakstīt failā %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::basemap::MapLibrary</name>
    <message>
        <source>The map file cannot be opened: %1. Cameras are shown without streets.</source>
        <translation>Kartes failu nevar atvērt: %1. Kameras tiek rādītas bez ielām.</translation>
    </message>
    <message>
        <source>The map file cannot be opened: %1.</source>
        <translation>Kartes failu nevar atvērt: %1.</translation>
    </message>
    <message>
        <source>The tile server does not answer: %1.</source>
        <translation>Kartes flīžu serveris neatbild: %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::BulkDialog</name>
    <message>
        <source>Cameras that are not changed</source>
        <translation>Kameras, kas netiks mainītas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>The cameras cannot be read: %1.</source>
        <translation>Kameras nevar nolasīt: %1.</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>īpašnieks – %1</translation>
    </message>
    <message>
        <source>another partner</source>
        <translation>cits partneris</translation>
    </message>
    <message>
        <source>is retired</source>
        <translation>izņemta no ekspluatācijas</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are marked.</source>
        <translation>
            <numerusform>Atzīmēta %n kamera.</numerusform>
            <numerusform>Atzīmētas %n kameras.</numerusform>
            <numerusform>Atzīmēts %n kameru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras will change.</source>
        <translation>
            <numerusform>Mainīsies %n kamera.</numerusform>
            <numerusform>Mainīsies %n kameras.</numerusform>
            <numerusform>Mainīsies %n kameru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have this value already.</source>
        <translation>
            <numerusform>%n kamerai jau ir šāda vērtība.</numerusform>
            <numerusform>%n kamerām jau ir šāda vērtība.</numerusform>
            <numerusform>%n kamerām jau ir šāda vērtība.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get a warning.</source>
        <translation>
            <numerusform>%n kamerai būs brīdinājums.</numerusform>
            <numerusform>%n kamerām būs brīdinājums.</numerusform>
            <numerusform>%n kamerām būs brīdinājums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not changed:</source>
        <translation>
            <numerusform>%n kamera netiks mainīta:</numerusform>
            <numerusform>%n kameras netiks mainītas:</numerusform>
            <numerusform>%n kameru netiks mainīts:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a camera and why it is not changed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: somebody else changed a camera meanwhile.</source>
        <translation>Nekas nav mainīts: pa to laiku kādu kameru mainījis kāds cits.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>Nekas nav mainīts: %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::BulkEditDialog</name>
    <message>
        <source>Change a field of several cameras</source>
        <translation>Mainīt lauku vairākām kamerām</translation>
    </message>
    <message>
        <source>Remove the value: it is &amp;unknown</source>
        <translation>Noņemt vērtību: tā &amp;nav zināma</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Izvēlieties lauku</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Lauks</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>Jaunā &amp;vērtība</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cameras</source>
        <translation>
            <numerusform>Mainīt %n kameru</numerusform>
            <numerusform>Mainīt %n kameras</numerusform>
            <numerusform>Mainīt %n kameru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::BulkValue</name>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Izvēlieties</translation>
    </message>
    <message>
        <source>in Latvian</source>
        <translation>latviski</translation>
    </message>
    <message>
        <source>in Lithuanian</source>
        <translation>lietuviski</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>angliski</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>no %1 līdz %2 %3</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Ievadiet veselu skaitli.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Ievadiet skaitli.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>Atļauts: %1.</translation>
    </message>
    <message>
        <source>Enter a day like %1.</source>
        <translation>Ievadiet datumu (piemēram, %1).</translation>
    </message>
    <message>
        <source>This field has another form.</source>
        <translation>Vērtība neatbilst šī lauka veidam.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CameraCard</name>
    <message>
        <source>Camera card</source>
        <translation>Kameras kartīte</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CameraEditor</name>
    <message>
        <source>Camera editor</source>
        <translation>Kameras redaktors</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CardBody</name>
    <message>
        <source>Demonstration data: this camera does not exist.</source>
        <translation>Demonstrācijas dati: šādas kameras nav.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This record was imported and needs a check.</source>
        <translation>Šī kartīte ir importēta un jāpārbauda.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pārklājums</translation>
    </message>
    <message>
        <source>Main parameters</source>
        <translation>Galvenie parametri</translation>
    </message>
    <message numerus="yes">
        <source>All %n fields</source>
        <translation>
            <numerusform>Visi lauki (%n)</numerusform>
            <numerusform>Visi lauki (%n)</numerusform>
            <numerusform>Visi lauki (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Visa kartīte</translation>
    </message>
    <message>
        <source>Technical parameters</source>
        <translation>Tehniskie parametri</translation>
    </message>
    <message>
        <source>How to get footage</source>
        <translation>Kā saņemt videomateriālu</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>jauna kartīte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Izmaiņas</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CardHead</name>
    <message>
        <source>Recorded by owner</source>
        <translation>Īpašnieks ieraksta</translation>
    </message>
    <message>
        <source>Sound is recorded</source>
        <translation>Skaņa tiek ierakstīta</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Nav mikrofona</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofons</translation>
    </message>
    <message>
        <source>Microphone unknown</source>
        <translation>Mikrofons: nav zināms</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Demonstrācijas dati</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tiešraide</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Aizvērt kartīti</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CardPicture</name>
    <message>
        <source>Live picture</source>
        <translation>Tiešraides attēls</translation>
    </message>
    <message>
        <source>This workstation knows no address of the camera.</source>
        <translation>Šajā darbstacijā kameras adrese nav zināma.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Savieno</translation>
    </message>
    <message>
        <source>Picture is not current</source>
        <translation>Attēls nav svaigs</translation>
    </message>
    <message>
        <source>Connection lost. Trying again.</source>
        <translation>Savienojums pārtraukts. Mēģina vēlreiz.</translation>
    </message>
    <message>
        <source>The camera refused the password.</source>
        <translation>Kamera noraidīja paroli.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate could not be verified.</source>
        <translation>Kameras sertifikātu nevarēja pārbaudīt.</translation>
    </message>
    <message>
        <source>The camera has no stream at this address.</source>
        <translation>Kamerai šajā adresē nav straumes.</translation>
    </message>
    <message>
        <source>This console cannot decode the stream.</source>
        <translation>Šī darbvieta nevar atkodēt straumi.</translation>
    </message>
    <message>
        <source>Connected, but no picture arrives.</source>
        <translation>Savienots, bet attēls nepienāk.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>Straume ir beigusies.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CatalogueActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what an action does, and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Meklēt</translation>
    </message>
    <message>
        <source>Words of name, place, model, partner or number, in any order</source>
        <translation>Vārdi no nosaukuma, vietas, modeļa, partnera vai numura jebkurā secībā</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tiešraide</translation>
    </message>
    <message>
        <source>Show the marked cameras on the wall</source>
        <translation>Rādīt atzīmētās kameras uz sienas</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Rādīt kartē</translation>
    </message>
    <message>
        <source>Go to the marked cameras on the map</source>
        <translation>Pāriet uz atzīmētajām kamerām kartē</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediģēt</translation>
    </message>
    <message>
        <source>Change the record of the camera</source>
        <translation>Mainīt kameras kartīti</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dublēt…</translation>
    </message>
    <message>
        <source>A new camera with the parameters of this one</source>
        <translation>Jauna kamera ar šīs kameras parametriem</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Izņemt no ekspluatācijas…</translation>
    </message>
    <message>
        <source>Take own cameras out of service; their records stay</source>
        <translation>Izņemt savas kameras no ekspluatācijas; to kartītes paliek</translation>
    </message>
    <message>
        <source>Change a field of several…</source>
        <translation>Mainīt lauku vairākām…</translation>
    </message>
    <message>
        <source>Give one field of own cameras a new value</source>
        <translation>Ierakstīt jaunu vērtību vienā savu kameru laukā</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Atzīmēt visas</translation>
    </message>
    <message>
        <source>Mark all cameras of the list</source>
        <translation>Atzīmēt visas saraksta kameras</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopēt rindas</translation>
    </message>
    <message>
        <source>Copy the marked rows as a table</source>
        <translation>Kopēt atzīmētās rindas kā tabulu</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Kopēt īpašnieka numuru</translation>
    </message>
    <message>
        <source>Copy the references of the marked cameras</source>
        <translation>Kopēt atzīmēto kameru īpašnieka numurus</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Kopēt koordinātas</translation>
    </message>
    <message>
        <source>Copy latitude and longitude of the marked cameras</source>
        <translation>Kopēt atzīmēto kameru ģeogrāfisko platumu un garumu</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importēt…</translation>
    </message>
    <message>
        <source>Read cameras from a file; it is checked before anything is kept</source>
        <translation>Nolasīt kameras no faila; pirms saglabāšanas to pārbauda</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportēt…</translation>
    </message>
    <message>
        <source>Write cameras to a file</source>
        <translation>Ierakstīt kameras failā</translation>
    </message>
    <message>
        <source>New camera</source>
        <translation>Jauna kamera</translation>
    </message>
    <message>
        <source>Add an own camera</source>
        <translation>Pievienot savu kameru</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnas</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Izvēlēties tabulas kolonnas</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Noņemt visus filtrus</translation>
    </message>
    <message>
        <source>Show all cameras again</source>
        <translation>Atkal rādīt visas kameras</translation>
    </message>
    <message>
        <source>Mark a camera first.</source>
        <translation>Vispirms atzīmējiet kameru.</translation>
    </message>
    <message>
        <source>Mark one camera only.</source>
        <translation>Atzīmējiet tikai vienu kameru.</translation>
    </message>
    <message>
        <source>This console belongs to no partner yet. Choose one under Settings.</source>
        <translation>Šī darbvieta vēl nepieder nevienam partnerim. Izvēlieties partneri iestatījumos.</translation>
    </message>
    <message>
        <source>This camera is retired. A retired record is not changed any more.</source>
        <translation>Šī kamera ir izņemta no ekspluatācijas. Tās kartīti vairs nemaina.</translation>
    </message>
    <message>
        <source>This camera belongs to %1, who alone may change it.</source>
        <translation>Šīs kameras īpašnieks ir %1; mainīt to drīkst tikai īpašnieks.</translation>
    </message>
    <message>
        <source>None of the marked cameras is your own. Only the owner may change a record.</source>
        <translation>Neviena no atzīmētajām kamerām nav jūsu. Kartīti drīkst mainīt tikai īpašnieks.</translation>
    </message>
    <message>
        <source>The position is unknown.</source>
        <translation>Atrašanās vieta nav zināma.</translation>
    </message>
    <message>
        <source>The catalogue is empty.</source>
        <translation>Katalogs ir tukšs.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CatalogueBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrs</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saglabātie filtri</translation>
    </message>
    <message>
        <source>Narrow the list by owner, status, kind and more</source>
        <translation>Sašaurināt sarakstu pēc īpašnieka, statusa, veida un citām pazīmēm</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Filtri, kas saglabāti ar nosaukumu</translation>
    </message>
    <message>
        <source>Shows all %1</source>
        <translation>Rāda visas %1</translation>
    </message>
    <message>
        <source>Shows %1 of %2</source>
        <translation>Rāda %1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n atzīmēta</numerusform>
            <numerusform>%n atzīmētas</numerusform>
            <numerusform>%n atzīmētu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CatalogueColumns</name>
    <message>
        <source>As at first</source>
        <translation>Kā sākumā</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CataloguePage</name>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n stacionārā</numerusform>
            <numerusform>%n stacionārās</numerusform>
            <numerusform>%n stacionāro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mobile</source>
        <translation>
            <numerusform>%n mobilā</numerusform>
            <numerusform>%n mobilās</numerusform>
            <numerusform>%n mobilo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in vehicles</source>
        <translation>
            <numerusform>%n transportlīdzeklī</numerusform>
            <numerusform>%n transportlīdzekļos</numerusform>
            <numerusform>%n transportlīdzekļos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body-worn</source>
        <translation>
            <numerusform>%n ķermeņa kamera</numerusform>
            <numerusform>%n ķermeņa kameras</numerusform>
            <numerusform>%n ķermeņa kameru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown kind</source>
        <translation>
            <numerusform>%n nezināma veida</numerusform>
            <numerusform>%n nezināma veida</numerusform>
            <numerusform>%n nezināma veida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameras</numerusform>
            <numerusform>%n kameru</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;189 cameras: 181 fixed, 8 mobile&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalogs</translation>
    </message>
    <message>
        <source>Name, place, model or number</source>
        <translation>Nosaukums, vieta, modelis vai numurs</translation>
    </message>
    <message>
        <source>The column “%1” has no order.</source>
        <translation>Pēc kolonnas „%1” nevar kārtot.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1.</source>
        <translation>Katalogu nevar nolasīt: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>The catalogue is empty.</source>
        <translation>Katalogs ir tukšs.</translation>
    </message>
    <message>
        <source>Import a file (CSV, GeoJSON, JSON) or connect to partners under Settings.</source>
        <translation>Importējiet failu (CSV, GeoJSON, JSON) vai iestatījumos izveidojiet savienojumu ar partneriem.</translation>
    </message>
    <message>
        <source>No camera matches these filters.</source>
        <translation>Neviena kamera neatbilst šiem filtriem.</translation>
    </message>
    <message>
        <source>No camera matches “%1”.</source>
        <translation>Neviena kamera neatbilst „%1”.</translation>
    </message>
    <message>
        <source>Filters narrow the list as well.</source>
        <translation>Sarakstu sašaurina arī filtri.</translation>
    </message>
    <message>
        <source>A wall shows %1 cameras at most: the first %1 of %2 are opened.</source>
        <translation>Siena rāda ne vairāk kā %1 kameras: atvērtas tiek pirmās %1 no %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the marked cameras have no known position.</source>
        <translation>
            <numerusform>Atrašanās vieta nav zināma %n atzīmētajai kamerai.</numerusform>
            <numerusform>Atrašanās vieta nav zināma %n atzīmētajām kamerām.</numerusform>
            <numerusform>Atrašanās vieta nav zināma %n atzīmētajām kamerām.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>Nokopēta %n rinda.</numerusform>
            <numerusform>Nokopētas %n rindas.</numerusform>
            <numerusform>Nokopēts %n rindu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references copied.</source>
        <translation>
            <numerusform>Nokopēts %n īpašnieka numurs.</numerusform>
            <numerusform>Nokopēti %n īpašnieka numuri.</numerusform>
            <numerusform>Nokopēts %n īpašnieka numuru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions copied.</source>
        <translation>
            <numerusform>Nokopētas %n kameras koordinātas.</numerusform>
            <numerusform>Nokopētas %n kameru koordinātas.</numerusform>
            <numerusform>Nokopētas %n kameru koordinātas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 cameras are marked. Narrow the list to reach the others.</source>
        <translation>Atzīmētas pirmās %1 no %2 kamerām. Lai tiktu pie pārējām, sašauriniet sarakstu.</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Mainīta kopš</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Diena</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras retired.</source>
        <translation>
            <numerusform>%n kamera izņemta no ekspluatācijas.</numerusform>
            <numerusform>%n kameras izņemtas no ekspluatācijas.</numerusform>
            <numerusform>%n kameru izņemts no ekspluatācijas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras changed.</source>
        <translation>
            <numerusform>%n kamera mainīta.</numerusform>
            <numerusform>%n kameras mainītas.</numerusform>
            <numerusform>%n kameru mainīts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CoverageSketch</name>
    <message>
        <source>Coverage</source>
        <translation>Pārklājums</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::DayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Lietot</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::EditorForm</name>
    <message>
        <source>Streams</source>
        <translation>Straumes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Piekļuve</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Regulējums</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Place and view</source>
        <translation>Vieta un redzeslauks</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pārklājums</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optika</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
    <message>
        <source>Take the sensor from a list</source>
        <translation>Ņemt sensoru no saraksta</translation>
    </message>
    <message>
        <source>Take the lens from a list</source>
        <translation>Ņemt objektīvu no saraksta</translation>
    </message>
    <message>
        <source>Compute the angles of view</source>
        <translation>Aprēķināt skata leņķus</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Retire this camera…</source>
        <translation>Izņemt šo kameru no ekspluatācijas…</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>jauna kartīte</translation>
    </message>
    <message>
        <source>No changes were made here yet.</source>
        <translation>Šeit vēl nav nevienas izmaiņas.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::ExportDialog</name>
    <message>
        <source>No space is left there. Nothing was written.</source>
        <translation>Tur vairs nav vietas. Nekas nav ierakstīts.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>Tur failu nevar ierakstīt. Izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Failu nevarēja ierakstīt: %1.</translation>
    </message>
    <message>
        <source>Export cameras</source>
        <translation>Eksportēt kameras</translation>
    </message>
    <message>
        <source>With &amp;restricted fields</source>
        <translation>Ar &amp;ierobežotas piekļuves laukiem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a group of choices and one of them, for assistive tools</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which cameras</source>
        <translation>Kuras kameras</translation>
    </message>
    <message numerus="yes">
        <source>All %n cameras</source>
        <translation>
            <numerusform>Visas kameras (%n)</numerusform>
            <numerusform>Visas kameras (%n)</numerusform>
            <numerusform>Visas kameras (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n cameras of the list</source>
        <translation>
            <numerusform>Saraksta kameras (%n)</numerusform>
            <numerusform>Saraksta kameras (%n)</numerusform>
            <numerusform>Saraksta kameras (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows all cameras.</source>
        <translation>Saraksts rāda visas kameras.</translation>
    </message>
    <message numerus="yes">
        <source>The %n marked cameras</source>
        <translation>
            <numerusform>Atzīmētās kameras (%n)</numerusform>
            <numerusform>Atzīmētās kameras (%n)</numerusform>
            <numerusform>Atzīmētās kameras (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera is marked.</source>
        <translation>Nav atzīmēta neviena kamera.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formāts</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV izklājlapām</translation>
    </message>
    <message>
        <source>GeoJSON, for maps</source>
        <translation>GeoJSON kartēm</translation>
    </message>
    <message>
        <source>JSON documents, complete</source>
        <translation>JSON dokumenti, pilnas kartītes</translation>
    </message>
    <message>
        <source>Named contacts, serial numbers and recorders go only to partners whose agreement allows it. Addresses and passwords of cameras never leave this installation.</source>
        <translation>Kontaktpersonu vārdus, sērijas numurus un ierakstītājus nodod tikai partneriem, ar kuriem noslēgtā vienošanās to atļauj. Kameru adreses un paroles nekad neatstāj šo sistēmu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportēt…</translation>
    </message>
    <message>
        <source>Cameras (%1)</source>
        <translation>Kameras (%1)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Raksta failu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras written to %1</source>
        <translation>
            <numerusform>%n kamera ierakstīta failā %1</numerusform>
            <numerusform>%n kameras ierakstītas failā %1</numerusform>
            <numerusform>%n kameru ierakstīts failā %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::FieldEdit</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::FilterChipButton</name>
    <message>
        <source>%1
Click to remove this filter</source>
        <translation>%1
Klikšķiniet, lai noņemtu šo filtru</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Noņemt filtru „%1”</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>vēl %n</numerusform>
            <numerusform>vēl %n</numerusform>
            <numerusform>vēl %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>vēl %n filtrs</numerusform>
            <numerusform>vēl %n filtri</numerusform>
            <numerusform>vēl %n filtru</numerusform>
        </translation>
    </message>
    <message>
        <source>Further filters; choose one to remove it</source>
        <translation>Pārējie filtri; izvēlieties kādu, lai to noņemtu</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::FilterMenu</name>
    <message>
        <source>Remove all filters</source>
        <translation>Noņemt visus filtrus</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Mainīta kopš</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Pirms 7 dienām</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Pirms 30 dienām</translation>
    </message>
    <message>
        <source>12 months ago</source>
        <translation>Pirms 12 mēnešiem</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Cita diena…</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::FilterNameDialog</name>
    <message>
        <source>Keep this filter</source>
        <translation>Saglabāt šo filtru</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Pārdēvēt filtru</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nosaukums</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Pārdēvēt</translation>
    </message>
    <message>
        <source>Another filter has this name. Choose another one.</source>
        <translation>Šāds nosaukums ir citam filtram. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>A filter of this name is there already. It will be replaced.</source>
        <translation>Filtrs ar šādu nosaukumu jau ir. Tas tiks aizstāts.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Aizstāt</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Ievadiet nosaukumu.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::ImportDialog</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Faila tur vairs nav.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Failu nevar nolasīt: %1.</translation>
    </message>
    <message>
        <source>This is no file of cameras that the console knows. CSV, GeoJSON and JSON can be imported. Cause: %1.</source>
        <translation>Tas nav darbvietai pazīstams kameru fails. Importēt var CSV, GeoJSON un JSON. Iemesls: %1.</translation>
    </message>
    <message>
        <source>The file is too large: %1.</source>
        <translation>Fails ir par lielu: %1.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Fails ir bojāts: %1.</translation>
    </message>
    <message>
        <source>The file could not be checked: %1.</source>
        <translation>Failu nevarēja pārbaudīt: %1.</translation>
    </message>
    <message>
        <source>Import cameras</source>
        <translation>Importēt kameras</translation>
    </message>
    <message>
        <source>&amp;Owner of cameras for which the file names none</source>
        <translation>Īpaš&amp;nieks kamerām, kurām failā tas nav norādīts</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Izvēlēties failu…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Saglabāt pārskatu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importēt</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>Ievelciet failu šeit vai izvēlieties to.</translation>
    </message>
    <message>
        <source>CSV with headings in Latvian, Lithuanian or English, GeoJSON, JSON documents, or surveillance cameras of OpenStreetMap as GeoJSON. Nothing is kept before you have seen what would happen.</source>
        <translation>CSV ar virsrakstiem latviešu, lietuviešu vai angļu valodā, GeoJSON, JSON dokumenti vai OpenStreetMap videonovērošanas kameras GeoJSON formātā. Vispirms redzēsiet, kas notiktu; līdz tam nekas netiek saglabāts.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Norise</translation>
    </message>
    <message>
        <source>Only with &amp;problems</source>
        <translation>Tikai ar &amp;problēmām</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Faila rindas</translation>
    </message>
    <message>
        <source>none: every row must name its owner</source>
        <translation>nav: katrā rindā jābūt norādītam īpašniekam</translation>
    </message>
    <message>
        <source>Choose a file of cameras</source>
        <translation>Izvēlēties kameru failu</translation>
    </message>
    <message>
        <source>Cameras (%1)</source>
        <translation>Kameras (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Visi faili (%1)</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Pārbauda %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n pievienota</numerusform>
            <numerusform>%n pievienotas</numerusform>
            <numerusform>%n pievienotu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n mainīta</numerusform>
            <numerusform>%n mainītas</numerusform>
            <numerusform>%n mainītu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n bez izmaiņām</numerusform>
            <numerusform>%n bez izmaiņām</numerusform>
            <numerusform>%n bez izmaiņām</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n noraidīta</numerusform>
            <numerusform>%n noraidītas</numerusform>
            <numerusform>%n noraidītu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a file, and what would happen with its rows</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Encoding: %1.</source>
        <translation>Kodējums: %1.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>Kolonnas, ko nenolasa: %1.</translation>
    </message>
    <message>
        <source>Refused rows stay out; correct the file and import it again.</source>
        <translation>Noraidītās rindas netiek importētas; izlabojiet failu un importējiet to vēlreiz.</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xchange latitude and longitude where they look exchanged (%n rows)</source>
        <translation>
            <numerusform>Sa&amp;mainīt ģeogrāfisko platumu un garumu, kur tie šķiet samainīti vietām (%n rinda)</numerusform>
            <numerusform>Sa&amp;mainīt ģeogrāfisko platumu un garumu, kur tie šķiet samainīti vietām (%n rindas)</numerusform>
            <numerusform>Sa&amp;mainīt ģeogrāfisko platumu un garumu, kur tie šķiet samainīti vietām (%n rindu)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n cameras</source>
        <translation>
            <numerusform>Importēt %n kameru</numerusform>
            <numerusform>Importēt %n kameras</numerusform>
            <numerusform>Importēt %n kameru</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds nothing new.</source>
        <translation>Failā nav nekā jauna.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras imported.</source>
        <translation>
            <numerusform>%n kamera importēta.</numerusform>
            <numerusform>%n kameras importētas.</numerusform>
            <numerusform>%n kameru importēts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: the catalogue changed meanwhile. The file is checked again.</source>
        <translation>Nekas nav importēts: katalogs pa šo laiku ir mainījies. Failu pārbauda vēlreiz.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Nekas nav importēts: %1.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Saglabāt pārskatu</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>Tabula (%1)</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Pārskats saglabāts: %1</translation>
    </message>
    <message>
        <source>The report could not be saved: %1.</source>
        <translation>Pārskatu nevarēja saglabāt: %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::ImportTable</name>
    <message>
        <source>added</source>
        <translation>pievienota</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mainīta</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez izmaiņām</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>noraidīta</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Noraidīta: %1.</translation>
    </message>
    <message>
        <source>Latitude and longitude look exchanged.</source>
        <translation>Šķiet, ka ģeogrāfiskais platums un garums ir samainīti vietām.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Iznākums</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Apzīmējums</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Piezīmes</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::ObjectsField</name>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Noņemt šo ierakstu</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::PositionField</name>
    <message>
        <source>Swap</source>
        <translation>Samainīt</translation>
    </message>
    <message>
        <source>Pick on the map</source>
        <translation>Norādīt kartē</translation>
    </message>
    <message>
        <source>Position in any notation</source>
        <translation>Koordinātas jebkurā pierakstā</translation>
    </message>
    <message>
        <source>57.24519, 22.59030 or degrees, LKS-92, LKS-94</source>
        <translation>57.24519, 22.59030 vai grādi, LKS-92, LKS-94</translation>
    </message>
    <message>
        <source>No position can be read from this yet.</source>
        <translation>No ievadītā koordinātas vēl nevar nolasīt.</translation>
    </message>
    <message>
        <source>decimal degrees</source>
        <translation>decimālgrādi</translation>
    </message>
    <message>
        <source>degrees, minutes, seconds</source>
        <translation>grādi, minūtes, sekundes</translation>
    </message>
    <message>
        <source>LKS-92</source>
        <translation>LKS-92</translation>
    </message>
    <message>
        <source>LKS-94</source>
        <translation>LKS-94</translation>
    </message>
    <message>
        <source>The numbers look exchanged: %1 (%2) is meant?</source>
        <translation>Šķiet, ka skaitļi ir samainīti vietām: vai domāts %1 (%2)?</translation>
    </message>
    <message>
        <source>Understood as %1 (%2).</source>
        <translation>Saprasts kā %1 (%2).</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::RetireDialog</name>
    <message>
        <source>Retire cameras</source>
        <translation>Izņemt kameras no ekspluatācijas</translation>
    </message>
    <message>
        <source>A retired camera leaves every list and map. Its record and history stay, but they are not changed any more: for a camera that returns, a new record is made.</source>
        <translation>No ekspluatācijas izņemtu kameru vairs nerāda sarakstos un kartēs. Kartīte un vēsture paliek, bet tās vairs nemaina; ja kamera atgriežas, tai veido jaunu kartīti.</translation>
    </message>
    <message>
        <source>For example: replaced by TAL-CAM-031</source>
        <translation>Piemēram: aizstāta ar TAL-CAM-031</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Iemesls</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Izņemt</translation>
    </message>
    <message numerus="yes">
        <source>Retire %n cameras</source>
        <translation>
            <numerusform>Izņemt %n kameru</numerusform>
            <numerusform>Izņemt %n kameras</numerusform>
            <numerusform>Izņemt %n kameru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::SavedFilterDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Saglabātie filtri</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Pārdēvēt…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Lietot</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::SavedFilterMenu</name>
    <message>
        <source>The saved filters cannot be read: %1.</source>
        <translation>Saglabātos filtrus nevar nolasīt: %1.</translation>
    </message>
    <message>
        <source>The filter “%1” could not be kept: %2.</source>
        <translation>Filtru „%1” nevarēja saglabāt: %2.</translation>
    </message>
    <message>
        <source>The filter could not be deleted: %1.</source>
        <translation>Filtru nevarēja izdzēst: %1.</translation>
    </message>
    <message>
        <source>No filter is kept yet.</source>
        <translation>Neviens filtrs vēl nav saglabāts.</translation>
    </message>
    <message>
        <source>Keep what is shown…</source>
        <translation>Saglabāt pašreizējo filtru…</translation>
    </message>
    <message>
        <source>Search or choose a filter first: everything is shown now.</source>
        <translation>Vispirms meklējiet vai izvēlieties filtru: pašlaik ir redzams viss.</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>Saglabātie filtri…</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::TableDelegate</name>
    <message>
        <source>demo</source>
        <extracomment>beside the name of a camera that exists in the demonstration only</extracomment>
        <translation>demo</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::TableModel</name>
    <message>
        <source>%1. This column has no order.</source>
        <translation>%1. Pēc šīs kolonnas nevar kārtot.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::TableView</name>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameras</numerusform>
            <numerusform>%n kameru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::console</name>
    <message>
        <source>--%1 cannot be “%2”. Allowed: %3.</source>
        <translation>--%1 nevar būt „%2”. Atļauts: %3.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Allowed: a number of seconds, such as 10 or 2.5.</source>
        <translation>--%1 nevar būt „%2”. Atļauts: sekunžu skaits, piemēram, 10 vai 2.5.</translation>
    </message>
    <message>
        <source>--window-size cannot be “%1”. Allowed: width x height from 640x360 to 16384x16384, such as 1920x1080.</source>
        <translation>--window-size nevar būt „%1”. Atļauts: platums x augstums no 640x360 līdz 16384x16384, piemēram, 1920x1080.</translation>
    </message>
    <message>
        <source>--%1 has an address that cannot be used: %2. Allowed: rtsp, rtsps, http, https, or an existing file.</source>
        <translation>--%1 adresi nevar izmantot: %2. Atļauts: rtsp, rtsps, http, https vai esošs fails.</translation>
    </message>
    <message>
        <source>There is no option --%1. “videoguard --help” lists all.</source>
        <translation>Opcijas --%1 nav. Visas uzskaita „videoguard --help”.</translation>
    </message>
    <message>
        <source>“%1” belongs to no option. A stream is opened with --url ADDRESS.</source>
        <translation>„%1” nepieder nevienai opcijai. Straumi atver ar --url ADRESE.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>Opcijai --%1 vajadzīga vērtība.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 norādīts divreiz.</translation>
    </message>
    <message>
        <source>--after needs --screenshot FILE.</source>
        <translation>Kopā ar --after vajag --screenshot FAILS.</translation>
    </message>
    <message>
        <source>--demo-server needs an address that begins with rtsp:// or rtsps://.</source>
        <translation>Opcijai --demo-server vajag adresi, kas sākas ar rtsp:// vai rtsps://.</translation>
    </message>
    <message>
        <source>VideoGuard Console shows and keeps what the cameras of a network of municipalities see.</source>
        <translation>VideoGuard Console rāda un glabā to, ko redz pašvaldību tīkla kameras.</translation>
    </message>
</context>
<context>
    <name>videoguard::console::AudioOutput</name>
    <message>
        <source>this workstation has no sound output</source>
        <translation>šai darbstacijai nav skaņas izvades</translation>
    </message>
    <message>
        <source>“%1” cannot play %2 Hz</source>
        <translation>„%1” nevar atskaņot %2 Hz</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>„%1” nevar atvērt</translation>
    </message>
    <message>
        <source>the sound output failed</source>
        <translation>skaņas izvade pārstāja darboties</translation>
    </message>
    <message>
        <source>the sound output was unplugged</source>
        <translation>skaņas izvade tika atvienota</translation>
    </message>
</context>
<context>
    <name>videoguard::console::IncidentDesk</name>
    <message>
        <source>Not recorded, because there is no address here or recording is switched off: %1.</source>
        <translation>Netiek ierakstīts, jo šeit nav adreses vai ierakstīšana ir izslēgta: %1.</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incidents %1</translation>
    </message>
    <message>
        <source>The footage could not be kept from deletion: %1.</source>
        <translation>Videomateriāla dzēšanu nevarēja apturēt: %1.</translation>
    </message>
    <message>
        <source>Not recorded, because nothing can be written (%1): %2.</source>
        <translation>Netiek ierakstīts, jo nevar rakstīt diskā (%1): %2.</translation>
    </message>
    <message>
        <source>Nothing recorded yet, because no picture has come: %1.</source>
        <translation>Vēl nekas nav ierakstīts, jo attēls nav pienācis: %1.</translation>
    </message>
    <message>
        <source>File received: %1, from %2. SHA-256: %3</source>
        <translation>Saņemts fails: %1, avots: %2. SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>videoguard::console::RecordingDesk</name>
    <message numerus="yes">
        <source>%n recorded files cannot be read. They stay where they are; the log names them.</source>
        <translation>
            <numerusform>%n ieraksta failu nevar nolasīt. Tas paliek savā vietā; tā nosaukums ir žurnālā.</numerusform>
            <numerusform>%n ieraksta failus nevar nolasīt. Tie paliek savā vietā; to nosaukumi ir žurnālā.</numerusform>
            <numerusform>%n ieraksta failu nevar nolasīt. Tie paliek savā vietā; to nosaukumi ir žurnālā.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of the recordings was damaged and has been made anew from the files. Plans and holds are as they were.</source>
        <translation>Ierakstu rādītājs bija bojāts un ir izveidots no jauna pēc failiem. Plāni un dzēšanas apturējumi ir tādi paši kā iepriekš.</translation>
    </message>
    <message>
        <source>The index of the recordings was damaged and has been made anew from the files. Plans and holds were lost: everything is kept until they are set again.</source>
        <translation>Ierakstu rādītājs bija bojāts un ir izveidots no jauna pēc failiem. Plāni un dzēšanas apturējumi ir zuduši: viss tiek glabāts, līdz tos iestata no jauna.</translation>
    </message>
</context>
<context>
    <name>videoguard::console::RecordingSettings</name>
    <message>
        <source>The archive cannot be kept so: %1. Nothing was changed.</source>
        <translation>Arhīvu tā glabāt nevar: %1. Nekas nav mainīts.</translation>
    </message>
</context>
<context>
    <name>videoguard::console::Settings</name>
    <message>
        <source>Allowed are whole numbers from %1 to %2.</source>
        <translation>Atļauti veseli skaitļi no %1 līdz %2.</translation>
    </message>
    <message>
        <source>Allowed is a text between quotation marks.</source>
        <translation>Atļauts teksts pēdiņās.</translation>
    </message>
    <message numerus="yes">
        <source>Allowed is one line of at most %n characters.</source>
        <translation>
            <numerusform>Atļauta viena rinda, ne garāka par %n rakstzīmi.</numerusform>
            <numerusform>Atļauta viena rinda, ne garāka par %n rakstzīmēm.</numerusform>
            <numerusform>Atļauta viena rinda, ne garāka par %n rakstzīmēm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed is a whole path, such as %1.</source>
        <translation>Atļauts pilns ceļš, piemēram, %1.</translation>
    </message>
    <message>
        <source>Allowed are true and false.</source>
        <translation>Atļauts true un false.</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>Atļauts: %1.</translation>
    </message>
    <message>
        <source>This version knows no such setting.</source>
        <translation>Šī versija tāda iestatījuma nepazīst.</translation>
    </message>
    <message>
        <source>Locked by the administrator&apos;s policy.</source>
        <translation>Bloķēts ar administratora politiku.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::AlarmModel</name>
    <message>
        <source>shelved until %1: %2</source>
        <extracomment>a moment, the reason</extracomment>
        <translation>atlikta līdz %1: %2</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>beigusies %1</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>apstiprināja %1</translation>
    </message>
    <message>
        <source>passed on to the supervisor</source>
        <translation>nodota maiņas vadītājam</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>nav apstiprināta</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritāte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Ilgums</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ilgst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas noticis</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Skaits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nav zināms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nav</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>šī darbvieta</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::AlarmView</name>
    <message>
        <source>No open alarms.</source>
        <translation>Atvērtu trauksmju nav.</translation>
    </message>
    <message>
        <source>Last at %1, acknowledged by %2</source>
        <translation>Pēdējā %1, apstiprināja %2</translation>
    </message>
    <message>
        <source>The book of alarms cannot be read: %1.</source>
        <translation>Trauksmju žurnālu nevar nolasīt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms of the last days</source>
        <translation>
            <numerusform>%n trauksme pēdējās dienās</numerusform>
            <numerusform>%n trauksmes pēdējās dienās</numerusform>
            <numerusform>%n trauksmju pēdējās dienās</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an alarm to act on it.</source>
        <translation>Izvēlieties trauksmi, lai ar to rīkotos.</translation>
    </message>
    <message>
        <source>Technical cause: %1</source>
        <translation>Tehniskais iemesls: %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Apstiprināta trauksme: %1</translation>
    </message>
    <message>
        <source>No unacknowledged alarms</source>
        <translation>Neapstiprinātu trauksmju nav</translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged alarms</source>
        <translation>
            <numerusform>%n neapstiprināta trauksme</numerusform>
            <numerusform>%n neapstiprinātas trauksmes</numerusform>
            <numerusform>%n neapstiprinātu trauksmju</numerusform>
        </translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Atvērtās trauksmes</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation>Iepriekšējās trauksmes</translation>
    </message>
    <message>
        <source>Alarms of the last days</source>
        <translation>Pēdējo dienu trauksmes</translation>
    </message>
    <message>
        <source>More alarms than one person can work through: %1 in 10 minutes or more. Look at the high ones first; alarms of one cause can be shelved.</source>
        <translation>Trauksmju ir vairāk, nekā viens cilvēks spēj apstrādāt: %1 vai vairāk 10 minūtēs. Vispirms skatiet tās, kurām ir augsta prioritāte; viena cēloņa trauksmes var atlikt.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::BookmarkViewer</name>
    <message>
        <source>This bookmark has no picture.</source>
        <translation>Šai grāmatzīmei nav attēla.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Piezīme</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Pievienoja %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>The changes are not saved. Press Esc again to give them up.</source>
        <translation>Izmaiņas nav saglabātas. Lai tās atmestu, vēlreiz nospiediet Esc.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::CameraField</name>
    <message>
        <source>Number or name</source>
        <translation>Numurs vai nosaukums</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::CloseDialog</name>
    <message>
        <source>Close %1</source>
        <translation>Slēgt incidentu %1</translation>
    </message>
    <message>
        <source>A closed incident is not changed any more. A supervisor can open it again.</source>
        <translation>Slēgtu incidentu vairs nemaina. Maiņas vadītājs to var atvērt no jauna.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Vēl nav norādīts</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Veids</translation>
    </message>
    <message>
        <source>&amp;End of the incident</source>
        <translation>Incidenta &amp;beigas</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Iznākums</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Slēgt incidentu</translation>
    </message>
    <message>
        <source>The end lies before the begin.</source>
        <translation>Beigas ir pirms sākuma.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::FilterPanel</name>
    <message>
        <source>Number, title, place or words</source>
        <translation>Numurs, nosaukums, vieta vai vārdi</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nelasītie</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Atkal rādīt visas dienas</translation>
    </message>
    <message>
        <source>Only %1. Show all days again</source>
        <translation>Tikai %1. Atkal rādīt visas dienas</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Visi veidi</translation>
    </message>
    <message>
        <source>Filters of the incidents</source>
        <translation>Incidentu filtri</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Smaguma pakāpe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Visas kameras</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::FootageViewer</name>
    <message>
        <source>Picture of the file</source>
        <translation>Faila attēls</translation>
    </message>
    <message>
        <source>Choose a file to see its pictures.</source>
        <translation>Izvēlieties failu, lai redzētu tā attēlu.</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Vieta failā</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Vienu kadru atpakaļ</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Atskaņot vai pauzēt</translation>
    </message>
    <message>
        <source>One picture forward</source>
        <translation>Vienu kadru uz priekšu</translation>
    </message>
    <message>
        <source>Reading footage</source>
        <translation>Nolasa videomateriālu</translation>
    </message>
    <message>
        <source>The file cannot be played here.</source>
        <translation>Šo failu šeit nevar atskaņot.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentCard</name>
    <message>
        <source>Card of the incident</source>
        <translation>Incidenta kartīte</translation>
    </message>
    <message>
        <source>Select an incident to see what is known of it.</source>
        <translation>Izvēlieties incidentu, lai redzētu, kas par to zināms.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediģēt</translation>
    </message>
    <message>
        <source>Type what is known (E)</source>
        <translation>Ievadīt zināmo (E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Give up what is not saved</source>
        <translation>Atmest nesaglabāto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Saglabāt (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Aizvērt kartīti</translation>
    </message>
    <message>
        <source>The incident cannot be read.</source>
        <translation>Incidentu nevar nolasīt.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Vēl nav saglabāts</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Vēl nekas nav mainīts</translation>
    </message>
    <message>
        <source>Take into review</source>
        <translation>Sākt izvērtēšanu</translation>
    </message>
    <message>
        <source>Next: somebody looks at the footage.</source>
        <translation>Tālāk: jāapskata videomateriāls.</translation>
    </message>
    <message>
        <source>A supervisor takes it into review.</source>
        <translation>Izvērtēšanu sāk maiņas vadītājs.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Slēgt…</translation>
    </message>
    <message>
        <source>Next: close it with its outcome.</source>
        <translation>Tālāk: jāslēdz incidents, norādot iznākumu.</translation>
    </message>
    <message>
        <source>A supervisor closes it.</source>
        <translation>Incidentu slēdz maiņas vadītājs.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Atvērt no jauna</translation>
    </message>
    <message>
        <source>Closed. As a supervisor you can open it again.</source>
        <translation>Slēgts. Kā maiņas vadītājs varat to atvērt no jauna.</translation>
    </message>
    <message>
        <source>Closed. A supervisor can open it again.</source>
        <translation>Slēgts. Maiņas vadītājs var to atvērt no jauna.</translation>
    </message>
    <message>
        <source>Taken over from there: %1.</source>
        <translation>Pārņemtas cita lietotāja izmaiņas: %1.</translation>
    </message>
    <message>
        <source>%1 was changed there as well; yours is kept.</source>
        <translation>Lauku „%1” mainīja arī cits lietotājs; paturēta jūsu vērtība.</translation>
    </message>
    <message>
        <source>%1 was changed there as well, to “%2”; yours is kept.</source>
        <translation>Cits lietotājs lauka „%1” vērtību mainīja uz „%2”; paturēta jūsu vērtība.</translation>
    </message>
    <message>
        <source>Save again to keep it like this.</source>
        <translation>Lai tā arī paliktu, saglabājiet vēlreiz.</translation>
    </message>
    <message>
        <source>Somebody else changed this incident meanwhile.</source>
        <translation>Pa šo laiku incidentu mainīja kāds cits.</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Piezīme incidentam %1</translation>
    </message>
    <message>
        <source>Notes are only added, never changed.</source>
        <translation>Piezīmes tikai pievieno, tās nekad nemaina.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Pievienot piezīmi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;TAL-2026-000123: In review&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a bookmark: camera, moment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The bookmark could not be saved: %1.</source>
        <translation>Grāmatzīmi nevarēja saglabāt: %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentCardBody</name>
    <message>
        <source>No note</source>
        <translation>Bez piezīmes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a note, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tukšs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>field, its new value
----------
kind of a link, its title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>field, value before, value after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nav zināms</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Atzīmēts</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Lieta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nav</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgts</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Iznākums</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Izvērtēšana</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Kartē</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>Uz sienu</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Kameru nav</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameras</numerusform>
            <numerusform>%n kameru</numerusform>
        </translation>
    </message>
    <message>
        <source>Add camera</source>
        <translation>Pievienot kameru</translation>
    </message>
    <message>
        <source>%1 (marked here)</source>
        <extracomment>the camera at which the incident was marked</extracomment>
        <translation>%1 (atzīmēts šeit)</translation>
    </message>
    <message>
        <source>Select this camera everywhere</source>
        <translation>Izvēlēties šo kameru visur</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Iesaistītās personas</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>nav apraksta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Piezīmes</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Pievienot piezīmi</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Piezīmju vēl nav.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Grāmatzīmes</translation>
    </message>
    <message>
        <source>No bookmarks yet. They are set in the review with the key B.</source>
        <translation>Grāmatzīmju vēl nav. Tās pievieno izvērtēšanas ekrānā ar taustiņu B.</translation>
    </message>
    <message>
        <source>Footage and files</source>
        <translation>Videomateriāls un faili</translation>
    </message>
    <message>
        <source>Received footage…</source>
        <translation>Saņemts videomateriāls…</translation>
    </message>
    <message>
        <source>Add footage that somebody else recorded</source>
        <translation>Pievienot videomateriālu, ko ierakstījis kāds cits</translation>
    </message>
    <message>
        <source>Released %1 by %2: %3</source>
        <translation>Apturēšanu %1 atcēla %2: %3</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Līdz %1</translation>
    </message>
    <message>
        <source>Until it is released</source>
        <translation>Līdz atcelšanai</translation>
    </message>
    <message>
        <source>Kept from deletion: %1, %2</source>
        <extracomment>kept footage: cameras, range</extracomment>
        <translation>Dzēšana apturēta: %1, %2</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Avots: %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Nothing is linked or kept yet.</source>
        <translation>Vēl nekas nav piesaistīts, un dzēšana nav apturēta.</translation>
    </message>
    <message numerus="yes">
        <source>History, %n entries</source>
        <translation>
            <numerusform>Vēsture, %n ieraksts</numerusform>
            <numerusform>Vēsture, %n ieraksti</numerusform>
            <numerusform>Vēsture, %n ierakstu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentForm</name>
    <message>
        <source>This camera is in the list already.</source>
        <translation>Šī kamera jau ir sarakstā.</translation>
    </message>
    <message>
        <source>No camera matches “%1”.</source>
        <translation>Neviena kamera neatbilst „%1”.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Dažos vārdos</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>vēl turpinās</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Veids</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>N&amp;osaukums</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Smaguma pakāpe</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Vie&amp;ta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Līdz</translation>
    </message>
    <message>
        <source>Ca&amp;meras</source>
        <translation>Ka&amp;meras</translation>
    </message>
    <message>
        <source>Add camera</source>
        <translation>Pievienot kameru</translation>
    </message>
    <message>
        <source>Add camera: number or name</source>
        <translation>Pievienot kameru: numurs vai nosaukums</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>Lietas n&amp;umurs</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Apraksts</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Iesaistītās personas</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Vēl nav norādīts</translation>
    </message>
    <message>
        <source>Take this camera out of the incident</source>
        <translation>Izņemt šo kameru no incidenta</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Izņemt: %1</translation>
    </message>
    <message>
        <source>The begin is missing.</source>
        <translation>Trūkst sākuma laika.</translation>
    </message>
    <message>
        <source>The end lies before the begin.</source>
        <translation>Beigas ir pirms sākuma.</translation>
    </message>
    <message>
        <source>Choose a role for every person.</source>
        <translation>Izvēlieties lomu katrai personai.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentList</name>
    <message numerus="yes">
        <source>%n incidents match</source>
        <translation>
            <numerusform>Atbilst %n incidents</numerusform>
            <numerusform>Atbilst %n incidenti</numerusform>
            <numerusform>Atbilst %n incidentu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incidents</numerusform>
            <numerusform>%n incidenti</numerusform>
            <numerusform>%n incidentu</numerusform>
        </translation>
    </message>
    <message>
        <source>The incidents cannot be read: %1.</source>
        <translation>Incidentus nevar nolasīt: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>No incident matches these filters.</source>
        <translation>Neviens incidents neatbilst šiem filtriem.</translation>
    </message>
    <message>
        <source>No incident matches “%1”.</source>
        <translation>Neviens incidents neatbilst „%1”.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Noņemt filtrus</translation>
    </message>
    <message>
        <source>No incidents in this period.</source>
        <translation>Šajā laikā incidentu nav.</translation>
    </message>
    <message>
        <source>The key N on the live wall marks one: the seconds before are kept, and all cameras that see the place are recorded.</source>
        <translation>Incidentu atzīmē tiešraides videosienā ar taustiņu N: saglabā iepriekšējās sekundes un sāk ierakstīt visas kameras, kas redz šo vietu.</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Jauns incidents</translation>
    </message>
    <message numerus="yes">
        <source>%n open incidents</source>
        <translation>
            <numerusform>%n atvērts incidents</numerusform>
            <numerusform>%n atvērti incidenti</numerusform>
            <numerusform>%n atvērtu incidentu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;3 open incidents, 2 unread&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n nelasīts</numerusform>
            <numerusform>%n nelasīti</numerusform>
            <numerusform>%n nelasītu</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenti</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentModel</name>
    <message>
        <source>none</source>
        <translation>nav</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameras</numerusform>
            <numerusform>%n kameru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>&quot;101, 107, 106 and 2 more&quot;</extracomment>
        <translation>
            <numerusform>%1 un vēl %n</numerusform>
            <numerusform>%1 un vēl %n</numerusform>
            <numerusform>%1 un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera %1, not known here</source>
        <translation>Kamera %1, šeit nav zināma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas noticis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Smaguma pakāpe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nav saglabāts</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1, nelasīts</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nav norādīta</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentWork</name>
    <message>
        <source>The incident could not be saved: %1. It stays open here.</source>
        <translation>Incidentu nevarēja saglabāt: %1. Tas šeit paliek atvērts.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidenti</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentsPage::Parts</name>
    <message>
        <source>No alarm sounds for two minutes</source>
        <translation>Divas minūtes bez trauksmju skaņas</translation>
    </message>
    <message>
        <source>The incident could not be made: %1.</source>
        <translation>Incidentu nevarēja izveidot: %1.</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 ir atvērts</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenti</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents have changes that are not saved.</source>
        <translation>
            <numerusform>%n incidentam ir nesaglabātas izmaiņas.</numerusform>
            <numerusform>%n incidentiem ir nesaglabātas izmaiņas.</numerusform>
            <numerusform>%n incidentiem ir nesaglabātas izmaiņas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not saved is lost when the console closes.</source>
        <translation>Aizverot programmu, nesaglabātais zudīs.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation>Atpakaļ pie incidenta</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>Atmest izmaiņas</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Jauns incidents</translation>
    </message>
    <message>
        <source>An incident of which no camera is said yet</source>
        <translation>Incidents, kuram vēl nav norādīta kamera</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Meklēt incidentus</translation>
    </message>
    <message>
        <source>By number, title, place, description and notes</source>
        <translation>Pēc numura, nosaukuma, vietas, apraksta un piezīmēm</translation>
    </message>
    <message>
        <source>Edit incident</source>
        <translation>Rediģēt incidentu</translation>
    </message>
    <message>
        <source>Type what is known of the selected incident</source>
        <translation>Ievadīt to, kas zināms par izvēlēto incidentu</translation>
    </message>
    <message>
        <source>Save incident</source>
        <translation>Saglabāt incidentu</translation>
    </message>
    <message>
        <source>Save what is typed in the card</source>
        <translation>Saglabāt kartītē ievadīto</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Pievienot piezīmi…</translation>
    </message>
    <message>
        <source>Add a note to the selected incident</source>
        <translation>Pievienot piezīmi izvēlētajam incidentam</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nākamais solis</translation>
    </message>
    <message>
        <source>Take the incident into review, close or reopen it</source>
        <translation>Sākt incidenta izvērtēšanu, slēgt to vai atvērt no jauna</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Kartē</translation>
    </message>
    <message>
        <source>Show the cameras of the listed incidents on the map</source>
        <translation>Rādīt kartē sarakstā redzamo incidentu kameras</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Show or hide calendar and filters</source>
        <translation>Rādīt vai slēpt kalendāru un filtrus</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartīte</translation>
    </message>
    <message>
        <source>Show or hide the card of the incident</source>
        <translation>Rādīt vai slēpt incidenta kartīti</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>Say that somebody has seen the selected alarm</source>
        <translation>Norādīt, ka kāds izvēlēto trauksmi ir redzējis</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Atlikt…</translation>
    </message>
    <message>
        <source>Put the alarm away for at most an hour, with a reason</source>
        <translation>Atlikt trauksmi ne ilgāk kā uz stundu, norādot iemeslu</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Izslēgt skaņu</translation>
    </message>
    <message>
        <source>Hand-over note…</source>
        <translation>Piezīme nākamajai maiņai…</translation>
    </message>
    <message>
        <source>Write down what the next shift must know</source>
        <translation>Pierakstīt, kas jāzina nākamajai maiņai</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <source>Print the shift log</source>
        <translation>Drukāt maiņas žurnālu</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Saglabāt kā PDF…</translation>
    </message>
    <message>
        <source>Save the shift log as a file</source>
        <translation>Saglabāt maiņas žurnālu failā</translation>
    </message>
    <message>
        <source>What was marked</source>
        <translation>Atzīmētie incidenti</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Trauksmes</translation>
    </message>
    <message>
        <source>What the console itself reports</source>
        <translation>Ko ziņo pati darbvieta</translation>
    </message>
    <message>
        <source>Shift log</source>
        <translation>Maiņas žurnāls</translation>
    </message>
    <message>
        <source>The page for the next shift</source>
        <translation>Lapa nākamajai maiņai</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Ekrāna daļa</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::InvolvedList</name>
    <message>
        <source>Add person</source>
        <translation>Pievienot personu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>Description, no name</source>
        <translation>Apraksts, bez vārda</translation>
    </message>
    <message>
        <source>Description of the person</source>
        <translation>Personas apraksts</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Noņemt šo personu</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::MomentField</name>
    <message>
        <source>Which of the two hours</source>
        <translation>Kura no abām stundām</translation>
    </message>
    <message>
        <source>This hour does not exist: the clocks went forward that night.</source>
        <translation>Šādas stundas nav: tajā naktī pulksteni pagrieza uz priekšu.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Atstāt nenorādītu</translation>
    </message>
    <message>
        <source>Enter the present time</source>
        <translation>Ievadīt pašreizējo laiku</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::NoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Teksts</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Vēl nekas nav uzrakstīts.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::ReceiveDialog</name>
    <message>
        <source>%1 pictures/s</source>
        <extracomment>pictures per second</extracomment>
        <translation>%1 kadri/s</translation>
    </message>
    <message>
        <source>Received footage for %1</source>
        <translation>Saņemts videomateriāls incidentam %1</translation>
    </message>
    <message>
        <source>Choose footage</source>
        <translation>Izvēlēties videomateriālu</translation>
    </message>
    <message>
        <source>Footage (*.mp4 *.m4v *.mov *.mkv *.avi *.ts *.mts *.mpg *.mpeg *.webm *.asf *.wmv *.dav *.h264 *.h265 *.3gp);;All files (*)</source>
        <translation>Videomateriāls (*.mp4 *.m4v *.mov *.mkv *.avi *.ts *.mts *.mpg *.mpeg *.webm *.asf *.wmv *.dav *.h264 *.h265 *.3gp);;Visi faili (*)</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Izvēlēties failu…</translation>
    </message>
    <message>
        <source>No file chosen yet. The file itself is copied, never changed.</source>
        <translation>Fails vēl nav izvēlēts. Failu kopē, pašu failu nekad nemaina.</translation>
    </message>
    <message>
        <source>The c&amp;lock in this picture says</source>
        <translation>P&amp;ulkstenis šajā attēlā rāda</translation>
    </message>
    <message>
        <source>For example: clock of the recorder, 2 min fast</source>
        <translation>Piemēram: ierakstītāja pulkstenis, steidzas par 2 min</translation>
    </message>
    <message>
        <source>Which cl&amp;ock that is, what is wrong with it</source>
        <translation>Kas tas par &amp;pulksteni un kāda ir tā kļūda</translation>
    </message>
    <message>
        <source>Number, name or free words</source>
        <translation>Numurs, nosaukums vai brīvs teksts</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>Ka&amp;mera</translation>
    </message>
    <message>
        <source>For example: shop on Rīgas iela, on a USB stick</source>
        <translation>Piemēram: veikals Rīgas ielā, USB zibatmiņā</translation>
    </message>
    <message>
        <source>&amp;Who gave it, and how</source>
        <translation>&amp;Kas un kā to nodeva</translation>
    </message>
    <message>
        <source>Copying and hashing</source>
        <translation>Kopē un aprēķina jaucējvērtību</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Take into the incident</source>
        <translation>Pievienot incidentam</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Nolasa %1</translation>
    </message>
    <message>
        <source>This console cannot play the file. It can be kept with the incident all the same. Cause: %1.</source>
        <translation>Šī darbvieta failu nevar atskaņot. To tomēr var pievienot incidentam. Cēlonis: %1.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>file name, its facts</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Remarks of the reader: %1</source>
        <translation>Nolasīšanas piezīmes: %1</translation>
    </message>
    <message>
        <source>First picture: %1, aligned by hand.</source>
        <translation>Pirmais kadrs: %1, saskaņots manuāli.</translation>
    </message>
    <message>
        <source>First picture: %1, as written in the file. Compare it with the picture.</source>
        <translation>Pirmais kadrs: %1, kā norādīts failā. Salīdziniet to ar attēlu.</translation>
    </message>
    <message>
        <source>Not aligned yet. Go to a picture with a clock and enter what it shows.</source>
        <translation>Laiks vēl nav saskaņots. Atrodiet attēlu, kurā redzams pulkstenis, un ievadiet, ko tas rāda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Enter which time the clock in the picture shows.</source>
        <translation>Ievadiet laiku, ko rāda pulkstenis attēlā.</translation>
    </message>
    <message>
        <source>Say who gave the file: without it the footage proves little.</source>
        <translation>Norādiet, kas nodeva failu: bez tā videomateriālam ir maza pierādījuma vērtība.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was taken over.</source>
        <translation>Atcelts. Nekas nav pievienots.</translation>
    </message>
    <message>
        <source>The file could not be taken over: %1.</source>
        <translation>Failu nevarēja pievienot: %1.</translation>
    </message>
    <message>
        <source>The file belongs to %1 now. Whoever gave it can compare the sum:
SHA-256 %2</source>
        <translation>Fails tagad ir pievienots incidentam %1. Faila nodevējs var salīdzināt kontrolsummu:
SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::ShelveDialog</name>
    <message>
        <source>Shelve alarm</source>
        <translation>Atlikt trauksmi</translation>
    </message>
    <message>
        <source>It is put away and comes back by itself if the trouble lasts. The reason goes into the shift log.</source>
        <translation>Trauksme tiek atlikta un pati atgriežas, ja problēma nav novērsta. Iemeslu ieraksta maiņas žurnālā.</translation>
    </message>
    <message>
        <source>Known, repair is under way</source>
        <translation>Zināms, notiek remonts</translation>
    </message>
    <message>
        <source>Maintenance on site</source>
        <translation>Uz vietas notiek apkope</translation>
    </message>
    <message>
        <source>Power or network is known to be off</source>
        <translation>Zināms elektroapgādes vai tīkla pārtraukums</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Iemesls</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>For, &amp;at most 60 min</source>
        <translation>Uz laiku, &amp;ne vairāk kā 60 min</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Atlikt</translation>
    </message>
    <message>
        <source>The reason is missing. Say why nobody needs to act now.</source>
        <translation>Trūkst iemesla. Norādiet, kāpēc tagad nevienam nav jārīkojas.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::ShiftView</name>
    <message>
        <source>now</source>
        <translation>tagad</translation>
    </message>
    <message>
        <source>The end lies before the begin.</source>
        <translation>Beigas ir pirms sākuma.</translation>
    </message>
    <message>
        <source>The shift log cannot be read: %1.</source>
        <translation>Maiņas žurnālu nevar nolasīt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incidents</numerusform>
            <numerusform>%n incidenti</numerusform>
            <numerusform>%n incidentu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n trauksme</numerusform>
            <numerusform>%n trauksmes</numerusform>
            <numerusform>%n trauksmju</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>counts of the shift log: incidents, alarms</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Piezīme nākamajai maiņai</translation>
    </message>
    <message>
        <source>What the next shift must know. Notes are only added, never changed.</source>
        <translation>Kas jāzina nākamajai maiņai. Piezīmes tikai pievieno, tās nekad nemaina.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Pievienot piezīmi</translation>
    </message>
    <message>
        <source>The note could not be saved: %1.</source>
        <translation>Piezīmi nevarēja saglabāt: %1.</translation>
    </message>
    <message>
        <source>Shift log</source>
        <translation>Maiņas žurnāls</translation>
    </message>
    <message>
        <source>The printer refused the page. Save it as PDF instead.</source>
        <translation>Printeris lapu nepieņēma. Saglabājiet to kā PDF.</translation>
    </message>
    <message>
        <source>The shift log was sent to the printer</source>
        <translation>Maiņas žurnāls nosūtīts printerim</translation>
    </message>
    <message>
        <source>Save shift log</source>
        <translation>Saglabāt maiņas žurnālu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saglabāts: %1</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>PDF failu nevarēja ierakstīt: %1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>to</source>
        <translation>līdz</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Šī maiņa</translation>
    </message>
    <message>
        <source>From 07:00 or 19:00 until now</source>
        <translation>No 07:00 vai 19:00 līdz šim brīdim</translation>
    </message>
    <message>
        <source>Shift before</source>
        <translation>Iepriekšējā maiņa</translation>
    </message>
    <message>
        <source>The twelve hours before</source>
        <translation>Iepriekšējās divpadsmit stundas</translation>
    </message>
</context>
<context>
    <name>videoguard::map::ExportDialog</name>
    <message>
        <source>Print map</source>
        <translation>Drukāt karti</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Eksportēt karti</translation>
    </message>
    <message>
        <source>With legend</source>
        <translation>Ar leģendu</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Virsraksts</translation>
    </message>
    <message>
        <source>PDF, one page, lines stay sharp</source>
        <translation>PDF, viena lapa, līnijas paliek asas</translation>
    </message>
    <message>
        <source>PNG picture, twice the screen&apos;s size</source>
        <translation>PNG attēls, divreiz lielāks nekā ekrānā</translation>
    </message>
    <message>
        <source>SVG drawing, can be edited further</source>
        <translation>SVG zīmējums, ko var tālāk rediģēt</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formāts</translation>
    </message>
    <message>
        <source>Date, scale and the map&apos;s sources are always printed.</source>
        <translation>Datumu, mērogu un kartes avotus drukā vienmēr.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Saglabāt kā…</translation>
    </message>
</context>
<context>
    <name>videoguard::map::LayersMenu</name>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Names of cameras</source>
        <translation>Kameru nosaukumi</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Virzieni</translation>
    </message>
    <message>
        <source>Coverage of all cameras (street level)</source>
        <translation>Visu kameru pārklājums (ielu mērogā)</translation>
    </message>
    <message>
        <source>Gather cameras that stand close</source>
        <translation>Grupēt tuvu esošas kameras</translation>
    </message>
    <message>
        <source>Monitoring centres</source>
        <translation>Monitoringa centri</translation>
    </message>
    <message>
        <source>Names of places and streets</source>
        <translation>Vietu un ielu nosaukumi</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Pašvaldības</translation>
    </message>
    <message>
        <source>As of 2019 (partners)</source>
        <translation>2019. gada (partneri)</translation>
    </message>
    <message>
        <source>Since 2021</source>
        <translation>Kopš 2021. gada</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nerādīt</translation>
    </message>
    <message>
        <source>Own position</source>
        <translation>Sava atrašanās vieta</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leģenda</translation>
    </message>
    <message>
        <source>Levels of detail</source>
        <translation>Detalizācijas līmeņi</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinātas</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Meklēt</translation>
    </message>
    <message>
        <source>Go to a place, a camera or coordinates</source>
        <translation>Pāriet uz vietu, kameru vai koordinātām</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Tuvināt</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>Rādīt mazāku apgabalu lielākā mērogā</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Tālināt</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>Rādīt plašāku apgabalu mazākā mērogā</translation>
    </message>
    <message>
        <source>Own municipality</source>
        <translation>Sava pašvaldība</translation>
    </message>
    <message>
        <source>Show the whole own municipality</source>
        <translation>Rādīt visu savu pašvaldību</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Visas kameras</translation>
    </message>
    <message>
        <source>Show every camera of the network</source>
        <translation>Rādīt visas tīkla kameras</translation>
    </message>
    <message>
        <source>Own position</source>
        <translation>Sava atrašanās vieta</translation>
    </message>
    <message>
        <source>Centre the map on this console&apos;s position</source>
        <translation>Centrēt karti šīs darbvietas atrašanās vietā</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pilnekrāna režīms</translation>
    </message>
    <message>
        <source>Map over the whole monitor</source>
        <translation>Karte pa visu monitoru</translation>
    </message>
    <message>
        <source>Who sees this place?</source>
        <translation>Kas redz šo vietu?</translation>
    </message>
    <message>
        <source>Which cameras see a place, with how much detail</source>
        <translation>Kuras kameras redz vietu un cik detalizēti</translation>
    </message>
    <message>
        <source>Coverage of an area</source>
        <translation>Apgabala pārklājums</translation>
    </message>
    <message>
        <source>How much of a drawn area the cameras see</source>
        <translation>Cik lielu uzzīmēta apgabala daļu redz kameras</translation>
    </message>
    <message>
        <source>Measure distance</source>
        <translation>Mērīt attālumu</translation>
    </message>
    <message>
        <source>Measure along a line</source>
        <translation>Mērīt pa līniju</translation>
    </message>
    <message>
        <source>Measure area</source>
        <translation>Mērīt platību</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>Mērīt apgabala platību</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>Izvēlēties ar taisnstūri</translation>
    </message>
    <message>
        <source>Select the cameras in a rectangle</source>
        <translation>Izvēlēties kameras taisnstūrī</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>Izvēlēties ar laso</translation>
    </message>
    <message>
        <source>Select the cameras inside a drawn line</source>
        <translation>Izvēlēties kameras uzzīmētas līnijas iekšpusē</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Saglabāt skatu…</translation>
    </message>
    <message>
        <source>Keep this part of the map and its layers under a name</source>
        <translation>Saglabāt šo kartes daļu un tās slāņus ar nosaukumu</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Saglabātie skati…</translation>
    </message>
    <message>
        <source>Rename and delete saved views</source>
        <translation>Pārdēvēt un dzēst saglabātos skatus</translation>
    </message>
    <message>
        <source>Map sources…</source>
        <translation>Kartes avoti…</translation>
    </message>
    <message>
        <source>Add map files and an own tile server</source>
        <translation>Pievienot kartes failus un savu flīžu serveri</translation>
    </message>
    <message>
        <source>Export view…</source>
        <translation>Eksportēt skatu…</translation>
    </message>
    <message>
        <source>Save this view as PNG, PDF or SVG</source>
        <translation>Saglabāt šo skatu kā PNG, PDF vai SVG</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <source>Print this view</source>
        <translation>Drukāt šo skatu</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Kopēt koordinātas</translation>
    </message>
    <message>
        <source>Copy the place under the pointer</source>
        <translation>Kopēt tās vietas koordinātas, kur ir rādītājs</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Aizvērt (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leģenda</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: vismaz %2</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapPage</name>
    <message>
        <source>The record of this camera says no position.</source>
        <translation>Šīs kameras kartītē nav norādīta atrašanās vieta.</translation>
    </message>
    <message>
        <source>Telephone unknown</source>
        <translation>Tālrunis nav zināms</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Rādīt uz sienas</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Rādīt tabulā</translation>
    </message>
    <message>
        <source>The saved views could not be written: %1</source>
        <translation>Saglabātos skatus nevarēja ierakstīt: %1</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>Skats „%1” saglabāts.</translation>
    </message>
    <message>
        <source>Map of the cameras</source>
        <translation>Kameru karte</translation>
    </message>
    <message>
        <source>Save map as</source>
        <translation>Saglabāt karti kā</translation>
    </message>
    <message>
        <source>Map saved: %1</source>
        <translation>Karte saglabāta: %1</translation>
    </message>
    <message>
        <source>The map could not be saved: %1</source>
        <translation>Karti nevarēja saglabāt: %1</translation>
    </message>
    <message>
        <source>The map could not be printed: %1</source>
        <translation>Karti nevarēja izdrukāt: %1</translation>
    </message>
    <message>
        <source>Centre the map on this console&apos;s position</source>
        <translation>Centrēt karti šīs darbvietas atrašanās vietā</translation>
    </message>
    <message>
        <source>This console has no position.</source>
        <translation>Šīs darbvietas atrašanās vieta nav zināma.</translation>
    </message>
    <message>
        <source>No position: %1</source>
        <translation>Nav atrašanās vietas: %1</translation>
    </message>
    <message>
        <source>Put “%1” here…</source>
        <translation>Novietot „%1” šeit…</translation>
    </message>
    <message>
        <source>Put “%1” at the own position…</source>
        <translation>Novietot „%1” savā atrašanās vietā…</translation>
    </message>
    <message>
        <source>Put “%1” here?</source>
        <translation>Vai novietot „%1” šeit?</translation>
    </message>
    <message>
        <source>From now on the camera stands at %1. Its present deployment ends now and stays in the record.</source>
        <translation>No šī brīža kamera atrodas šeit: %1. Tās pašreizējais izvietojums tagad beidzas un paliek kartītē.</translation>
    </message>
    <message>
        <source>Direction, tilt and height are unknown at the new place until they are entered.</source>
        <translation>Virziens, slīpums un augstums jaunajā vietā nav zināmi, kamēr nav ievadīti.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>Novietot šeit</translation>
    </message>
    <message>
        <source>“%1” stands here now.</source>
        <translation>„%1” tagad atrodas šeit.</translation>
    </message>
    <message>
        <source>The camera was not moved: %1</source>
        <translation>Kamera nav pārvietota: %1</translation>
    </message>
    <message>
        <source>No cameras on this part of the map.</source>
        <translation>Šajā kartes daļā kameru nav.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cameras on this part of the map</source>
        <translation>
            <numerusform>%1 no %n kameras šajā kartes daļā</numerusform>
            <numerusform>%1 no %n kamerām šajā kartes daļā</numerusform>
            <numerusform>%1 no %n kamerām šajā kartes daļā</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1.</source>
        <translation>Katalogu nevar nolasīt: %1.</translation>
    </message>
    <message>
        <source>Remove last point</source>
        <translation>Noņemt pēdējo punktu</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Pabeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras selected</source>
        <translation>
            <numerusform>Izvēlēta %n kamera</numerusform>
            <numerusform>Izvēlētas %n kameras</numerusform>
            <numerusform>Izvēlēts %n kameru</numerusform>
        </translation>
    </message>
    <message>
        <source>This console travels with “%1”</source>
        <translation>Šī darbvieta pārvietojas kopā ar „%1”</translation>
    </message>
    <message>
        <source>The partners see the unit where this console&apos;s receiver says it is.</source>
        <translation>Partneri redz vienību tur, kur to uzrāda šīs darbvietas uztvērējs.</translation>
    </message>
    <message>
        <source>The choice could not be kept: %1</source>
        <translation>Izvēli nevarēja saglabāt: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapSearch</name>
    <message>
        <source>city</source>
        <translation>lielpilsēta</translation>
    </message>
    <message>
        <source>town</source>
        <translation>pilsēta</translation>
    </message>
    <message>
        <source>village</source>
        <translation>ciems</translation>
    </message>
    <message>
        <source>hamlet</source>
        <translation>mazciems</translation>
    </message>
    <message>
        <source>%1, read the other way round</source>
        <translation>%1, lasīts apgrieztā secībā</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Atrastais</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nekas ar nosaukumu „%1” nav atrasts.</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapTools</name>
    <message>
        <source>Place, camera, number or coordinates</source>
        <translation>Vieta, kamera, numurs vai koordinātas</translation>
    </message>
    <message>
        <source>Go to a place, a camera or coordinates</source>
        <translation>Pāriet uz vietu, kameru vai koordinātām</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Slāņi</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ko karte rāda</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mērīt</translation>
    </message>
    <message>
        <source>Measure distances and areas</source>
        <translation>Mērīt attālumus un platības</translation>
    </message>
    <message>
        <source>Select area</source>
        <translation>Izvēlēties apgabalu</translation>
    </message>
    <message>
        <source>Select several cameras on the map</source>
        <translation>Izvēlēties kartē vairākas kameras</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
    <message>
        <source>Saved views, export, map sources</source>
        <translation>Saglabātie skati, eksports, kartes avoti</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapView</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Tab goes from camera to camera, Enter shows the selected one on the wall.</source>
        <translation>Bultiņu taustiņi pārvieto karti, plus un mīnus tuvina un tālina, Tab pāriet no kameras uz kameru, Enter rāda izvēlēto uz sienas.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameras</numerusform>
            <numerusform>%n kameru</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to zoom in</source>
        <translation>Klikšķiniet, lai tuvinātu</translation>
    </message>
</context>
<context>
    <name>videoguard::map::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Saglabāt skatu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nosaukums</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Replaces the saved view of this name.</source>
        <translation>Aizstās saglabāto skatu ar šādu nosaukumu.</translation>
    </message>
</context>
<context>
    <name>videoguard::map::SavedViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Saglabātie skati</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Pārdēvēt…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>videoguard::map::SeeingModel</name>
    <message>
        <source>looks %1</source>
        <translation>virziens: %1</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>aptuveni</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>zem līmeņa „%1”</translation>
    </message>
</context>
<context>
    <name>videoguard::map::SeeingPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Aizvērt (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Needed detail</source>
        <translation>Vajadzīgā detalizācija</translation>
    </message>
    <message>
        <source>Cameras that see this place</source>
        <translation>Kameras, kas redz šo vietu</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Tabulā</translation>
    </message>
    <message>
        <source>Needed detail (%1)</source>
        <translation>Vajadzīgā detalizācija (%1)</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Vismaz %1</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>Vieta vēl nav izvēlēta</translation>
    </message>
    <message>
        <source>Coverage of this area</source>
        <translation>Šī apgabala pārklājums</translation>
    </message>
    <message>
        <source>Which cameras see this place?</source>
        <translation>Kuras kameras redz šo vietu?</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n on the wall</source>
        <translation>
            <numerusform>Rādīt %n uz sienas</numerusform>
            <numerusform>Rādīt visas %n uz sienas</numerusform>
            <numerusform>Rādīt %n uz sienas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras reach into it</source>
        <translation>
            <numerusform>Apgabalu vai tā daļu redz %n kamera</numerusform>
            <numerusform>Apgabalu vai tā daļu redz %n kameras</numerusform>
            <numerusform>Apgabalu vai tā daļu redz %n kameru</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a place on the map, or choose “Who sees this place?” in its menu.</source>
        <translation>Klikšķiniet uz vietas kartē vai tās izvēlnē izvēlieties „Kas redz šo vietu?”.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameras</numerusform>
            <numerusform>%n kameru</numerusform>
        </translation>
    </message>
    <message>
        <source>most detail first</source>
        <translation>sākot ar detalizētāko</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nevienas kameras</translation>
    </message>
    <message>
        <source>No known camera reaches this place with at least %1. The nearest is %2, %3 away.</source>
        <translation>Neviena zināma kamera šo vietu neaptver ar vismaz %1. Tuvākā ir %2, %3 attālumā.</translation>
    </message>
    <message>
        <source>No known camera reaches this place with at least %1.</source>
        <translation>Neviena zināma kamera šo vietu neaptver ar vismaz %1.</translation>
    </message>
    <message>
        <source>Calculated on flat ground; buildings and trees are not considered.</source>
        <translation>Aprēķināts līdzenai virsmai; ēkas un koki nav ņemti vērā.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras within 200 m have no known tilt or height and are counted as approximate.</source>
        <translation>
            <numerusform>%n kamerai 200 m robežās nav zināms slīpums vai augstums; tā ieskaitīta kā aptuvena.</numerusform>
            <numerusform>%n kamerām 200 m robežās nav zināms slīpums vai augstums; tās ieskaitītas kā aptuvenas.</numerusform>
            <numerusform>%n kamerām 200 m robežās nav zināms slīpums vai augstums; tās ieskaitītas kā aptuvenas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras within 200 m have no known direction or field of view and are not counted.</source>
        <translation>
            <numerusform>%n kamerai 200 m robežās nav zināms virziens vai redzeslauks; tā nav ieskaitīta.</numerusform>
            <numerusform>%n kamerām 200 m robežās nav zināms virziens vai redzeslauks; tās nav ieskaitītas.</numerusform>
            <numerusform>%n kamerām 200 m robežās nav zināms virziens vai redzeslauks; tās nav ieskaitītas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at least %2): %3 %</source>
        <translation>%1 (vismaz %2): %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n of these cameras have no known tilt or height and are counted as approximate.</source>
        <translation>
            <numerusform>%n no šīm kamerām nav zināms slīpums vai augstums; tā ieskaitīta kā aptuvena.</numerusform>
            <numerusform>%n no šīm kamerām nav zināms slīpums vai augstums; tās ieskaitītas kā aptuvenas.</numerusform>
            <numerusform>%n no šīm kamerām nav zināms slīpums vai augstums; tās ieskaitītas kā aptuvenas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::map::ServerDialog</name>
    <message>
        <source>Own tile server</source>
        <translation>Savs flīžu serveris</translation>
    </message>
    <message>
        <source>A server of your organisation that gives tiles as pictures. Public servers forbid such use.</source>
        <translation>Jūsu organizācijas serveris, kas kartes flīzes izsniedz kā attēlus. Publiskie serveri šādu izmantošanu aizliedz.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adrese</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nosaukums</translation>
    </message>
    <message>
        <source>Attribution, always &amp;shown on the map</source>
        <translation>Autortiesību no&amp;rāde, vienmēr redzama kartē</translation>
    </message>
    <message>
        <source>&amp;Deepest zoom level</source>
        <translation>&amp;Lielākais tālummaiņas līmenis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Enter whose map it is; this text is shown on the map and on exports.</source>
        <translation>Ievadiet, kam karte pieder; šo tekstu rāda kartē un eksportētajos failos.</translation>
    </message>
    <message>
        <source>Enter an https or http address with {z}, {x} and {y}.</source>
        <translation>Ievadiet https vai http adresi ar {z}, {x} un {y}.</translation>
    </message>
</context>
<context>
    <name>videoguard::map::SourceDialog</name>
    <message>
        <source>There is no such file.</source>
        <translation>Šāda faila nav.</translation>
    </message>
    <message>
        <source>This map holds tiles of a kind that cannot be shown: %1</source>
        <translation>Šajā kartē ir tāda veida flīzes, ko nevar parādīt: %1</translation>
    </message>
    <message>
        <source>The map cannot be read: %1</source>
        <translation>Karti nevar nolasīt: %1</translation>
    </message>
    <message>
        <source>This is no usable map: %1</source>
        <translation>Šo karti nevar izmantot: %1</translation>
    </message>
    <message>
        <source>The map was not added: %1</source>
        <translation>Karte nav pievienota: %1</translation>
    </message>
    <message>
        <source>Map sources</source>
        <translation>Kartes avoti</translation>
    </message>
    <message>
        <source>Maps are painted in this order, the last one on top. Only maps that are switched on are shown.</source>
        <translation>Kartes zīmē šādā secībā, pēdējo – virs pārējām. Rāda tikai ieslēgtās kartes.</translation>
    </message>
    <message>
        <source>Add map file…</source>
        <translation>Pievienot kartes failu…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Pievienot serveri…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Add map file</source>
        <translation>Pievienot kartes failu</translation>
    </message>
    <message>
        <source>Map files (*.mbtiles)</source>
        <translation>Kartes faili (*.mbtiles)</translation>
    </message>
    <message>
        <source>Server, %1</source>
        <translation>Serveris, %1</translation>
    </message>
    <message>
        <source>The map file cannot be opened: %1. Cameras are shown without streets.</source>
        <translation>Kartes failu nevar atvērt: %1. Kameras rāda bez ielām.</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::DecisionPanel</name>
    <message>
        <source>What needs a decision</source>
        <translation>Kas jāizlemj</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Visi partneri</translation>
    </message>
    <message>
        <source>Show what concerns every partner again (Esc)</source>
        <translation>Atkal rādīt to, kas attiecas uz visiem partneriem (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>things to decide that are shown, of all there are</extracomment>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>Nothing of this partner needs a decision.</source>
        <translation>Par šo partneri nekas nav jāizlemj.</translation>
    </message>
    <message>
        <source>Nothing needs a decision.</source>
        <translation>Nekas nav jāizlemj.</translation>
    </message>
    <message>
        <source>Try again or withdraw</source>
        <translation>Mēģināt vēlreiz vai atsaukt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Atsaukt…</translation>
    </message>
    <message>
        <source>Own changes waiting to be sent</source>
        <translation>Savas izmaiņas, kas gaida nosūtīšanu</translation>
    </message>
    <message>
        <source>Show this camera</source>
        <translation>Rādīt šo kameru</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last rounds</source>
        <translation>Pēdējās sinhronizācijas</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::JoinDialog</name>
    <message>
        <source>Join the partners</source>
        <translation>Pievienoties partneriem</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Atvērt uzaicinājumu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Pārbaudīt savienojumu</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Pievienoties</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveris</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Lietotājvārds</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Rādīt paroli</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parole</translation>
    </message>
    <message>
        <source>Authorities of this computer</source>
        <translation>Šī datora sertifikācijas iestādes</translation>
    </message>
    <message>
        <source>Choose the file of your own authority (PEM)</source>
        <translation>Izvēlieties savas sertifikācijas iestādes failu (PEM)</translation>
    </message>
    <message>
        <source>Own &amp;authority (CA file), if there is one</source>
        <translation>Sava sertifikācijas &amp;iestāde (CA fails), ja tāda ir</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Savienojuma pārbaude</translation>
    </message>
    <message>
        <source>The fingerprint is right: trust this server</source>
        <translation>Pirkstnospiedums ir pareizs: uzticēties šim serverim</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Uzaicinājums: %1</translation>
    </message>
    <message>
        <source>Open invitation</source>
        <translation>Atvērt uzaicinājumu</translation>
    </message>
    <message>
        <source>Invitations (*.vginvite);;All files (*)</source>
        <translation>Uzaicinājumi (*.vginvite);;Visi faili (*)</translation>
    </message>
    <message>
        <source>The file of the authority could not be kept: %1.</source>
        <translation>Sertifikācijas iestādes failu nevarēja saglabāt: %1.</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Sava sertifikācijas iestāde</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Sertifikāti (*.pem *.crt *.cer);;Visi faili (*)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Šo failu nevar nolasīt.</translation>
    </message>
    <message>
        <source>Each step says what it found. Nothing is written to the server, and nothing changes here before you join.</source>
        <translation>Katrs solis parāda, kas atrasts. Serverī nekas netiek rakstīts, un pirms pievienošanās šeit nekas nemainās.</translation>
    </message>
    <message>
        <source>Issued for: %1
Issued by: %2
Fingerprint of the key (SHA-256):
%3</source>
        <translation>Izsniegts: %1
Izsniedzējs: %2
Atslēgas pirkstnospiedums (SHA-256):
%3</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Pārbauda</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Pārbaudīt vēlreiz</translation>
    </message>
    <message>
        <source>The connection has to pass its test first</source>
        <translation>Vispirms savienojumam jāiztur pārbaude</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::MergePanel</name>
    <message>
        <source>Decide later (Esc)</source>
        <translation>Izlemt vēlāk (Esc)</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Izlemt vēlāk</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nav izvēlēta</translation>
    </message>
    <message>
        <source>proposed: it was measured on site</source>
        <translation>ieteikums: uzmērījums uz vietas</translation>
    </message>
    <message>
        <source>%1. %2; %3.</source>
        <extracomment>place of the record, what to do, what is done already</extracomment>
        <translation>%1. %2; %3.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a value for %n fields</source>
        <translation>
            <numerusform>Izvēlieties vērtību %n laukam</numerusform>
            <numerusform>Izvēlieties vērtību %n laukiem</numerusform>
            <numerusform>Izvēlieties vērtību %n laukiem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields merged by themselves</source>
        <translation>
            <numerusform>%n lauks apvienots automātiski</numerusform>
            <numerusform>%n lauki apvienoti automātiski</numerusform>
            <numerusform>%n lauku apvienots automātiski</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saglabā</translation>
    </message>
    <message numerus="yes">
        <source>Save the result · %n fields left</source>
        <translation>
            <numerusform>Saglabāt rezultātu · atlicis %n lauks</numerusform>
            <numerusform>Saglabāt rezultātu · atlikuši %n lauki</numerusform>
            <numerusform>Saglabāt rezultātu · atlicis %n lauku</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Saglabāt rezultātu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez izmaiņām</translation>
    </message>
    <message>
        <source>Merged by themselves, changed on one side only</source>
        <translation>Apvienots automātiski, mainīts tikai vienā pusē</translation>
    </message>
    <message>
        <source>Show or hide the fields that need no decision</source>
        <translation>Rādīt vai paslēpt laukus, par kuriem nav jāizlemj</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lauks</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>redzami</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>paslēpti</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::NewsModel</name>
    <message>
        <source>%1: before %2, now %3</source>
        <extracomment>a field, its value before and after</extracomment>
        <translation>%1: iepriekš %2, tagad %3</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nelasīta</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::NewsView</name>
    <message>
        <source>Not read</source>
        <translation>Nelasītās</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Visi partneri</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Visi veidi</translation>
    </message>
    <message>
        <source>What changed cannot be read: %1.</source>
        <translation>Izmaiņas nevar nolasīt: %1.</translation>
    </message>
    <message>
        <source>No change matches these filters.</source>
        <translation>Šiem filtriem neatbilst neviena izmaiņa.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Izmaiņu vēl nav.</translation>
    </message>
    <message>
        <source>What other municipalities change appears here, with before and after.</source>
        <translation>Šeit parādās tas, ko maina citas pašvaldības: kā bija un kā ir tagad.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Noņemt filtrus</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Kas mainījies</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partneris</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Izmaiņas veids</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Rādīt kartē</translation>
    </message>
    <message>
        <source>Show the cameras of the selected line on the map (Enter)</source>
        <translation>Rādīt izvēlētās rindas kameras kartē (Enter)</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::PartnerDelegate</name>
    <message>
        <source>own</source>
        <extracomment>beside the name of the own municipality</extracomment>
        <translation>sava</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::PartnerModel</name>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n stacionārā</numerusform>
            <numerusform>%n stacionārās</numerusform>
            <numerusform>%n stacionāro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mobile</source>
        <translation>
            <numerusform>%n mobilā</numerusform>
            <numerusform>%n mobilās</numerusform>
            <numerusform>%n mobilo</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nekas negaida</translation>
    </message>
    <message>
        <source>%1, own</source>
        <translation>%1, sava</translation>
    </message>
    <message>
        <source>Fixed cameras + mobile ones</source>
        <translation>Stacionārās kameras + mobilās kameras</translation>
    </message>
    <message>
        <source>When this partner&apos;s database last answered</source>
        <translation>Kad šī partnera datubāze pēdējoreiz atbildēja</translation>
    </message>
    <message>
        <source>Own changes that have not reached the server</source>
        <translation>Savas izmaiņas, kas vēl nav serverī</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Pēdējoreiz saņemts</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Gaida nosūtīšanu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::PartnerTable</name>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::PartnersPage</name>
    <message>
        <source>Open invitation</source>
        <translation>Atvērt uzaicinājumu</translation>
    </message>
    <message>
        <source>Invitations (*.vginvite);;All files (*)</source>
        <translation>Uzaicinājumi (*.vginvite);;Visi faili (*)</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Sinhronizēt tūlīt</translation>
    </message>
    <message>
        <source>Ask the server for changes and send what waits (the selected partner only, if one is)</source>
        <translation>Jautāt serverim par izmaiņām un nosūtīt to, kas gaida (tikai par izvēlēto partneri, ja tāds ir)</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Atzīmēt visu kā lasītu</translation>
    </message>
    <message>
        <source>Take the marks off what changed</source>
        <translation>Noņemt izmaiņām atzīmi „nelasīta”</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Pievienoties…</translation>
    </message>
    <message>
        <source>Enter server, name and password</source>
        <translation>Ievadīt serveri, lietotājvārdu un paroli</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Atvērt uzaicinājumu…</translation>
    </message>
    <message>
        <source>Join with the small file that the administrator of the server made</source>
        <translation>Pievienoties ar nelielu failu, ko izveidojis servera administrators</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Mainīt paroli…</translation>
    </message>
    <message>
        <source>Enter the password for the server anew</source>
        <translation>Ievadīt servera paroli no jauna</translation>
    </message>
    <message>
        <source>Pause synchronisation</source>
        <translation>Pauzēt sinhronizāciju</translation>
    </message>
    <message>
        <source>Nothing is sent or received until it goes on</source>
        <translation>Līdz turpināšanai nekas netiek sūtīts un saņemts</translation>
    </message>
    <message>
        <source>Publish own catalogue…</source>
        <translation>Publicēt savu katalogu…</translation>
    </message>
    <message>
        <source>Send the own cameras to the server that the partners do not have yet</source>
        <translation>Nosūtīt serverim savas kameras, kuru partneriem vēl nav</translation>
    </message>
    <message>
        <source>Export first load…</source>
        <translation>Eksportēt pirmās ielādes failu…</translation>
    </message>
    <message>
        <source>A file from which another console starts without loading all from the server</source>
        <translation>Fails, ar kuru cita darbvieta sāk darbu, neielādējot visu no servera</translation>
    </message>
    <message>
        <source>Import first load…</source>
        <translation>Importēt pirmās ielādes failu…</translation>
    </message>
    <message>
        <source>Start from a file that another console exported</source>
        <translation>Sākt ar failu, ko eksportējusi cita darbvieta</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Atvienoties…</translation>
    </message>
    <message>
        <source>Forget server and password</source>
        <translation>Aizmirst serveri un paroli</translation>
    </message>
    <message>
        <source>Connection and first load</source>
        <translation>Savienojums un pirmā ielāde</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sinhronizācija</translation>
    </message>
    <message>
        <source>State of all partners and what needs a decision</source>
        <translation>Visu partneru stāvoklis un tas, kas jāizlemj</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Kas mainījies</translation>
    </message>
    <message>
        <source>What other municipalities changed in the catalogue</source>
        <translation>Ko citas pašvaldības mainījušas katalogā</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Ekrāna daļa</translation>
    </message>
    <message>
        <source>No partners yet.</source>
        <translation>Partneru vēl nav.</translation>
    </message>
    <message>
        <source>Join the server of the partner municipalities: their cameras appear here, and yours at theirs. Without it everything else works.</source>
        <translation>Pievienojieties partneru pašvaldību serverim: to kameras parādīsies šeit, bet jūsu kameras – pie tām. Viss pārējais darbojas arī bez tā.</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::PartnersPage::Private</name>
    <message>
        <source>Asking the server for changes</source>
        <translation>Jautā serverim par izmaiņām</translation>
    </message>
    <message>
        <source>The change could not be sent again</source>
        <translation>Izmaiņu nevarēja nosūtīt vēlreiz</translation>
    </message>
    <message>
        <source>The two versions cannot be compared</source>
        <translation>Abas versijas nevar salīdzināt</translation>
    </message>
    <message>
        <source>%1 was changed in two places</source>
        <translation>%1: kartīte mainīta divās vietās</translation>
    </message>
    <message>
        <source>Before: not known</source>
        <translation>Iepriekš: nav zināms</translation>
    </message>
    <message>
        <source>Before, version %1</source>
        <translation>Iepriekš, versija %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Šeit</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Serverī</translation>
    </message>
    <message>
        <source>Result, version %1</source>
        <translation>Rezultāts, versija %1</translation>
    </message>
    <message>
        <source>Both earlier versions stay in the history of the record.</source>
        <translation>Abas iepriekšējās versijas paliek kartītes vēsturē.</translation>
    </message>
    <message>
        <source>The result could not be saved: %1. It stays open here.</source>
        <translation>Rezultātu nevarēja saglabāt: %1. Tas šeit paliek atvērts.</translation>
    </message>
    <message>
        <source>Saved. The result is being sent.</source>
        <translation>Saglabāts. Rezultātu sūta.</translation>
    </message>
    <message>
        <source>Reading the versions from the server</source>
        <translation>Nolasa versijas no servera</translation>
    </message>
    <message>
        <source>The versions cannot be read</source>
        <translation>Versijas nevar nolasīt</translation>
    </message>
    <message>
        <source>Somebody has decided already: there is only one version left.</source>
        <translation>Kāds jau ir izlēmis: ir palikusi tikai viena versija.</translation>
    </message>
    <message>
        <source>%1 exists in several versions on the server</source>
        <translation>%1: serverī ir vairākas versijas</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>%1. versija no %2</translation>
    </message>
    <message>
        <source>Version that all partners see now</source>
        <translation>Versija, ko tagad redz visi partneri</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Pagaidu rezultāts</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultāts</translation>
    </message>
    <message>
        <source>After saving there is one version again, for everybody.</source>
        <translation>Pēc saglabāšanas visiem atkal ir viena versija.</translation>
    </message>
    <message>
        <source>The record changed on the server meanwhile. Decide later and compare the versions anew.</source>
        <translation>Kartīte serverī pa šo laiku ir mainīta. Izlemiet vēlāk un salīdziniet versijas no jauna.</translation>
    </message>
    <message>
        <source>Saved. There is one version again.</source>
        <translation>Saglabāts. Atkal ir viena versija.</translation>
    </message>
    <message>
        <source>The cameras could not be counted</source>
        <translation>Kameras nevarēja saskaitīt</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait and are sent when the connection returns.</source>
        <translation>
            <numerusform>%n izmaiņa gaida, un to nosūtīs, kad savienojums atjaunosies.</numerusform>
            <numerusform>%n izmaiņas gaida, un tās nosūtīs, kad savienojums atjaunosies.</numerusform>
            <numerusform>%n izmaiņu gaida, un tās nosūtīs, kad savienojums atjaunosies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are kept here and sent when the connection returns.</source>
        <translation>izmaiņas glabā šeit un nosūtīs, kad savienojums atjaunosies.</translation>
    </message>
    <message>
        <source>Synchronisation is paused. Everything here works; changes are kept and sent later.</source>
        <translation>Sinhronizācija ir pauzēta. Šeit viss darbojas; izmaiņas glabā un nosūtīs vēlāk.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>No connection since %1 (%2). Everything here works; %3</source>
        <extracomment>time, how long ago, what happens to the changes</extracomment>
        <translation>Nav savienojuma kopš %1 (%2). Šeit viss darbojas; %3</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Mēģināt tūlīt</translation>
    </message>
    <message>
        <source>Since the start of the console: %1 received, %2 sent.</source>
        <translation>Kopš darbvietas palaišanas: saņemts %1, nosūtīts %2.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n stacionārā</numerusform>
            <numerusform>%n stacionārās</numerusform>
            <numerusform>%n stacionāro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mobile</source>
        <translation>
            <numerusform>%n mobilā</numerusform>
            <numerusform>%n mobilās</numerusform>
            <numerusform>%n mobilo</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Pēdējā atbilde</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Pēdējā izmaiņa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Savienojums</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datubāze</translation>
    </message>
    <message>
        <source>Not connected to partners</source>
        <translation>Darbvieta nav pievienota partneriem</translation>
    </message>
    <message numerus="yes">
        <source>%n partners</source>
        <translation>
            <numerusform>%n partneris</numerusform>
            <numerusform>%n partneri</numerusform>
            <numerusform>%n partneru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes not read</source>
        <translation>
            <numerusform>%n nelasīta izmaiņa</numerusform>
            <numerusform>%n nelasītas izmaiņas</numerusform>
            <numerusform>%n nelasītu izmaiņu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>what did not work, why</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>The connection could not be kept: %1.</source>
        <translation>Savienojumu nevarēja saglabāt: %1.</translation>
    </message>
    <message>
        <source>Joined. The catalogues of the partners are being received.</source>
        <translation>Darbvieta ir pievienota. Saņem partneru katalogus.</translation>
    </message>
    <message>
        <source>Password for the server</source>
        <translation>Servera parole</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, serveris %2</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Rādīt paroli</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parole</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Izmantot paroli</translation>
    </message>
    <message>
        <source>The records cannot be shown</source>
        <translation>Kartītes nevar parādīt</translation>
    </message>
    <message>
        <source>an unknown partner</source>
        <translation>nezināms partneris</translation>
    </message>
    <message>
        <source>Publish the own catalogue?</source>
        <translation>Vai publicēt savu katalogu?</translation>
    </message>
    <message>
        <source>All own cameras and centres that the server does not have yet are sent to it, and every partner sees them. Network addresses, notes and demonstration cameras never leave this installation.</source>
        <translation>Serverim nosūta visas savas kameras un centrus, kuru tam vēl nav, un tos redz visi partneri. Tīkla adreses, piezīmes un demonstrācijas kameras nekad neatstāj šo sistēmu.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicēt</translation>
    </message>
    <message>
        <source>The catalogue could not be published</source>
        <translation>Katalogu nevarēja publicēt</translation>
    </message>
    <message numerus="yes">
        <source>%n records are being sent</source>
        <translation>
            <numerusform>Sūta %n kartīti</numerusform>
            <numerusform>Sūta %n kartītes</numerusform>
            <numerusform>Sūta %n kartīšu</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has all own records already</source>
        <translation>Serverim jau ir visas savas kartītes</translation>
    </message>
    <message>
        <source>Withdraw this change?</source>
        <translation>Vai atsaukt šo izmaiņu?</translation>
    </message>
    <message>
        <source>The version of the server is shown again. What was changed here stays in the history of the record.</source>
        <translation>Atkal rādīs servera versiju. Šeit mainītais paliek kartītes vēsturē.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>The change could not be withdrawn</source>
        <translation>Izmaiņu nevarēja atsaukt</translation>
    </message>
    <message>
        <source>Withdrawn. The version of the server is shown.</source>
        <translation>Atsaukts. Redzama servera versija.</translation>
    </message>
    <message>
        <source>The console forgets server and password. The catalogue stays as it is now, and everything goes on working here; nothing is deleted on the server.</source>
        <translation>Darbvieta aizmirst serveri un paroli. Katalogs paliek tāds, kāds tas ir tagad, un šeit viss turpina darboties; serverī nekas netiek dzēsts.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not been sent; they are kept.</source>
        <translation>
            <numerusform>%n izmaiņa nav nosūtīta; tā paliek saglabāta.</numerusform>
            <numerusform>%n izmaiņas nav nosūtītas; tās paliek saglabātas.</numerusform>
            <numerusform>%n izmaiņu nav nosūtīts; tās paliek saglabātas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the partners&apos; server?</source>
        <translation>Vai atvienoties no partneru servera?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Atvienoties</translation>
    </message>
    <message>
        <source>The connection could not be forgotten</source>
        <translation>Savienojumu nevarēja aizmirst</translation>
    </message>
    <message>
        <source>Left. The catalogue stays here.</source>
        <translation>Darbvieta ir atvienota. Katalogs paliek šeit.</translation>
    </message>
    <message>
        <source>Export first load</source>
        <translation>Eksportēt pirmās ielādes failu</translation>
    </message>
    <message>
        <source>First load (*.db);;All files (*)</source>
        <translation>Pirmās ielādes fails (*.db);;Visi faili (*)</translation>
    </message>
    <message>
        <source>Writing the first load</source>
        <translation>Raksta pirmās ielādes failu</translation>
    </message>
    <message>
        <source>The first load could not be written</source>
        <translation>Pirmās ielādes failu nevarēja ierakstīt</translation>
    </message>
    <message numerus="yes">
        <source>%n records written</source>
        <translation>
            <numerusform>Ierakstīta %n kartīte</numerusform>
            <numerusform>Ierakstītas %n kartītes</numerusform>
            <numerusform>Ierakstīts %n kartīšu</numerusform>
        </translation>
    </message>
    <message>
        <source>Import first load</source>
        <translation>Importēt pirmās ielādes failu</translation>
    </message>
    <message>
        <source>Reading the first load</source>
        <translation>Nolasa pirmās ielādes failu</translation>
    </message>
    <message>
        <source>The first load could not be taken</source>
        <translation>Pirmās ielādes failu nevarēja importēt</translation>
    </message>
    <message numerus="yes">
        <source>%n records taken</source>
        <translation>
            <numerusform>Importēta %n kartīte</numerusform>
            <numerusform>Importētas %n kartītes</numerusform>
            <numerusform>Importēts %n kartīšu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::partners::RefusedDialog</name>
    <message>
        <source>Records of %1 that were not accepted</source>
        <translation>Nepieņemtās kartītes: %1</translation>
    </message>
    <message>
        <source>Nothing here was changed by them. As soon as the partner sends a correct version, it is accepted and leaves this list.</source>
        <translation>Šeit tās neko nav mainījušas. Tiklīdz partneris atsūtīs pareizu versiju, to pieņems un kartīte no šī saraksta pazudīs.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kartīte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Kopš</translation>
    </message>
    <message>
        <source>Technical cause</source>
        <translation>Tehniskais cēlonis</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopēt pārskatu</translation>
    </message>
    <message>
        <source>As text, for a letter to the partner</source>
        <translation>Kā tekstu, vēstulei partnerim</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::SyncView</name>
    <message numerus="yes">
        <source>partners in agreement</source>
        <translation>
            <numerusform>sinhronizēts partneris</numerusform>
            <numerusform>sinhronizēti partneri</numerusform>
            <numerusform>sinhronizētu partneru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need attention</source>
        <translation>
            <numerusform>prasa uzmanību</numerusform>
            <numerusform>prasa uzmanību</numerusform>
            <numerusform>prasa uzmanību</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>own changes waiting to be sent</source>
        <translation>
            <numerusform>sava izmaiņa gaida nosūtīšanu</numerusform>
            <numerusform>savas izmaiņas gaida nosūtīšanu</numerusform>
            <numerusform>savu izmaiņu gaida nosūtīšanu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cameras in the catalogue</source>
        <translation>
            <numerusform>kamera katalogā</numerusform>
            <numerusform>kameras katalogā</numerusform>
            <numerusform>kameru katalogā</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::review::CamerasDialog</name>
    <message>
        <source>Cameras in step</source>
        <translation>Sinhroni rādāmās kameras</translation>
    </message>
    <message>
        <source>Number, name, place</source>
        <translation>Numurs, nosaukums, vieta</translation>
    </message>
    <message>
        <source>Search cameras</source>
        <translation>Meklēt kameras</translation>
    </message>
    <message>
        <source>Cameras with footage or an address</source>
        <translation>Kameras ar videomateriālu vai adresi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>camera, place</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (no footage here)</source>
        <translation>%1 (šeit nav videomateriāla)</translation>
    </message>
    <message>
        <source>No camera matches “%1”.</source>
        <translation>Neviena kamera neatbilst „%1”.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen. Take one out to add another.</source>
        <translation>Izvēlēto kameru skaits: %1 no %2. Lai pievienotu citu, izņemiet kādu no tām.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen.</source>
        <translation>Izvēlēto kameru skaits: %1 no %2.</translation>
    </message>
</context>
<context>
    <name>videoguard::review::ClipDialog</name>
    <message>
        <source>Save clip</source>
        <translation>Saglabāt fragmentu</translation>
    </message>
    <message>
        <source>%1, %2 – %3 %4 (%5). The packets are saved as they were recorded; a clip begins at the last key picture before it.</source>
        <comment>date, time, time, offset, length</comment>
        <translation>%1, %2 – %3 %4 (%5). Paketes saglabā tādas, kādas tās ierakstītas; fragments sākas ar pēdējo atslēgkadru pirms šī laika.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Atvērt mapi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Saving: %1 %, %2 left</source>
        <translation>Saglabā: %1 %, atlicis %2</translation>
    </message>
    <message>
        <source>Saving: %1 %</source>
        <translation>Saglabā: %1 %</translation>
    </message>
    <message>
        <source>&amp;Cameras</source>
        <translation>&amp;Kameras</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Mape</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mape</translation>
    </message>
    <message>
        <source>With sound, where the camera&apos;s record allows it</source>
        <translation>Ar skaņu, ja to atļauj kameras kartīte</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Dzēst tos</translation>
    </message>
    <message>
        <source>Folder for the clip</source>
        <translation>Fragmenta mape</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saglabā</translation>
    </message>
    <message>
        <source>Files that were saved</source>
        <translation>Saglabātie faili</translation>
    </message>
    <message>
        <source>%1 are free there. This clip may need about %2.</source>
        <translation>Brīvā vieta tur: %1. Šim fragmentam var vajadzēt apmēram %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished files of an interrupted clip lie there. Remove them, or save the clip again.</source>
        <translation>
            <numerusform>Tur ir %n nepabeigts pārtraukta fragmenta fails. Izdzēsiet to vai saglabājiet fragmentu vēlreiz.</numerusform>
            <numerusform>Tur ir %n nepabeigti pārtraukta fragmenta faili. Izdzēsiet tos vai saglabājiet fragmentu vēlreiz.</numerusform>
            <numerusform>Tur ir %n nepabeigtu pārtraukta fragmenta failu. Izdzēsiet tos vai saglabājiet fragmentu vēlreiz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 nevarēja izdzēst.</translation>
    </message>
    <message>
        <source>Choose at least one camera.</source>
        <translation>Izvēlieties vismaz vienu kameru.</translation>
    </message>
    <message>
        <source>This folder cannot be made. Choose another one.</source>
        <translation>Šo mapi nevar izveidot. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>This account may not write there. Choose another folder.</source>
        <translation>Šis konts tur nedrīkst rakstīt. Izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Aptur saglabāšanu</translation>
    </message>
    <message>
        <source>Saving was stopped. Nothing of it was left behind.</source>
        <translation>Saglabāšana apturēta. Nekas no tās nav palicis.</translation>
    </message>
    <message>
        <source>The clip was not saved</source>
        <translation>Fragments nav saglabāts</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nekas nav saglabāts</translation>
    </message>
    <message numerus="yes">
        <source>%n files were saved</source>
        <translation>
            <numerusform>Saglabāts %n fails</numerusform>
            <numerusform>Saglabāti %n faili</numerusform>
            <numerusform>Saglabāts %n failu</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>No footage of this camera at this time.</source>
        <translation>Šajā laikā šīs kameras videomateriāla nav.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nav saglabāts</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>range, size, pictures</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n kadrs</numerusform>
            <numerusform>%n kadri</numerusform>
            <numerusform>%n kadru</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap %1, %2</source>
        <comment>range, length</comment>
        <translation>Pārtraukums %1, %2</translation>
    </message>
</context>
<context>
    <name>videoguard::review::CorrectionDialog</name>
    <message>
        <source>Correct the camera&apos;s clock</source>
        <translation>Koriģēt kameras pulksteni</translation>
    </message>
    <message>
        <source>%1: what is entered is added to the time of its pictures, here and in saved clips. It is kept for this camera; the footage itself is not changed.</source>
        <translation>%1: ievadīto pieskaita tās attēlu laikam gan šeit, gan saglabātajos fragmentos. Korekcija šai kamerai saglabājas; pašu videomateriālu nemaina.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Add to its time</source>
        <translation>&amp;Pieskaitīt laikam</translation>
    </message>
    <message>
        <source>No correction</source>
        <translation>Bez korekcijas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
</context>
<context>
    <name>videoguard::review::HoldDialog</name>
    <message>
        <source>Keep from deletion</source>
        <translation>Apturēt dzēšanu</translation>
    </message>
    <message>
        <source>Until somebody releases it</source>
        <translation>Līdz atcelšanai</translation>
    </message>
    <message>
        <source>%1, %2
%3 %4 – %5 (%6)</source>
        <comment>cameras, count, date, times, length</comment>
        <translation>%1, %2
%3 %4 – %5 (%6)</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameras</numerusform>
            <numerusform>%n kameru</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why it is kept</source>
        <translation>Apturēšanas &amp;iemesls</translation>
    </message>
    <message>
        <source>&amp;Case number (may stay empty)</source>
        <translation>&amp;Lietas numurs (drīkst būt tukšs)</translation>
    </message>
    <message>
        <source>Kept &amp;until the end of</source>
        <translation>&amp;Dzēšana apturēta līdz šīs dienas beigām</translation>
    </message>
    <message>
        <source>Looked at &amp;again on (at most 6 months from today)</source>
        <translation>&amp;Pārskatīt (ne vēlāk kā pēc 6 mēnešiem)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Apturēt dzēšanu</translation>
    </message>
    <message>
        <source>Say why, so that others know when it may go.</source>
        <translation>Norādiet iemeslu, lai citi zinātu, kad videomateriālu drīkst dzēst.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Šī diena ir pagājusi. Izvēlieties vēlāku.</translation>
    </message>
    <message>
        <source>Choose a day after today, at most 6 months ahead.</source>
        <translation>Izvēlieties dienu pēc šodienas, bet ne vēlāk kā pēc 6 mēnešiem.</translation>
    </message>
</context>
<context>
    <name>videoguard::review::IncidentPanel</name>
    <message>
        <source>No incident is chosen</source>
        <translation>Incidents nav izvēlēts</translation>
    </message>
    <message>
        <source>Choose one above to see its cameras, range and notes here, or press N to mark one at this moment.</source>
        <translation>Izvēlieties incidentu augšā, lai šeit redzētu tā kameras, laika diapazonu un piezīmes, vai nospiediet N, lai atzīmētu incidentu šajā brīdī.</translation>
    </message>
    <message>
        <source>More of this incident</source>
        <translation>Citas incidenta darbības</translation>
    </message>
    <message>
        <source>Open its card</source>
        <translation>Atvērt incidenta kartīti</translation>
    </message>
    <message>
        <source>Leave this incident</source>
        <translation>Iziet no šī incidenta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Atzīmēja</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Lieta</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nav ievadīta</translation>
    </message>
    <message>
        <source>Note, %1, %2</source>
        <comment>who, when</comment>
        <translation>Piezīme, %1, %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Add camera</source>
        <translation>Pievienot kameru</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>videoguard::review::ReplayWindow</name>
    <message>
        <source>Unknown camera</source>
        <translation>Nezināma kamera</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>Atkārtojums: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tiešraide</translation>
    </message>
    <message>
        <source>Replay, from memory</source>
        <translation>Atkārtojums no atmiņas</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, tiešraide</translation>
    </message>
    <message>
        <source>%1, replay</source>
        <translation>%1, atkārtojums</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Atskaņot vai pauzēt</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Vienu kadru atpakaļ</translation>
    </message>
    <message>
        <source>One picture forward</source>
        <translation>Vienu kadru uz priekšu</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Atskaņot atkārtoti</translation>
    </message>
    <message>
        <source>Take the last seconds anew</source>
        <translation>Ielādēt pēdējās sekundes no jauna</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>Saglabāt fragmentu…</translation>
    </message>
    <message>
        <source>New incident from here</source>
        <translation>Jauns incidents no šī brīža</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozīcija</translation>
    </message>
    <message>
        <source>Play at %1</source>
        <translation>Atskaņot ar ātrumu %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Ātrums</translation>
    </message>
    <message>
        <source>Nothing of this camera is in memory yet. Take the last seconds anew when its picture has been live for a while.</source>
        <translation>Šīs kameras attēla atmiņā vēl nav. Ielādējiet pēdējās sekundes no jauna, kad tās tiešraide kādu laiku būs rādīta.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Nolasa…</translation>
    </message>
    <message>
        <source>No live picture</source>
        <translation>Nav tiešraides attēla</translation>
    </message>
</context>
<context>
    <name>videoguard::review::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Izvērtēšana</translation>
    </message>
    <message>
        <source>Pictures of the cameras</source>
        <translation>Kameru attēli</translation>
    </message>
    <message>
        <source>No cameras are chosen</source>
        <translation>Kameras nav izvēlētas</translation>
    </message>
    <message>
        <source>Choose an incident or cameras above, or a camera&apos;s “what happened here” on the wall.</source>
        <translation>Augšā izvēlieties incidentu vai kameras vai uz sienas izvēlieties kameras darbību „Pirms 5 minūtēm”.</translation>
    </message>
    <message>
        <source>One camera at a time</source>
        <translation>Pa vienai kamerai</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras at a time</source>
        <translation>
            <numerusform>Pa %n kamerai</numerusform>
            <numerusform>Pa %n kamerām</numerusform>
            <numerusform>Pa %n kamerām</numerusform>
        </translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Izkārtojums</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Choose an incident; type to search by number or title</source>
        <translation>Izvēlieties incidentu; rakstiet, lai meklētu pēc numura vai nosaukuma</translation>
    </message>
    <message>
        <source>No incident chosen</source>
        <translation>Incidents nav izvēlēts</translation>
    </message>
    <message>
        <source>Unknown camera</source>
        <translation>Nezināma kamera</translation>
    </message>
    <message>
        <source>Cameras %1</source>
        <translation>Kameras %1</translation>
    </message>
    <message numerus="yes">
        <source>Choose cameras; %n are shown</source>
        <translation>
            <numerusform>Izvēlēties kameras; rāda %n kameru</numerusform>
            <numerusform>Izvēlēties kameras; rāda %n kameras</numerusform>
            <numerusform>Izvēlēties kameras; rāda %n kameru</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear the selected camera at normal speed</source>
        <translation>Klausīties izvēlēto kameru parastā ātrumā</translation>
    </message>
    <message>
        <source>The camera&apos;s record does not allow its sound to be heard.</source>
        <translation>Kameras kartīte neatļauj klausīties tās skaņu.</translation>
    </message>
    <message>
        <source>all cameras in step</source>
        <translation>visas kameras sinhroni</translation>
    </message>
    <message>
        <source>waiting for pictures</source>
        <translation>gaida attēlus</translation>
    </message>
    <message numerus="yes">
        <source>%n showing footage</source>
        <translation>
            <numerusform>%n ar videomateriālu</numerusform>
            <numerusform>%n ar videomateriālu</numerusform>
            <numerusform>%n ar videomateriālu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without footage at this time</source>
        <translation>
            <numerusform>%n bez videomateriāla šajā laikā</numerusform>
            <numerusform>%n bez videomateriāla šajā laikā</numerusform>
            <numerusform>%n bez videomateriāla šajā laikā</numerusform>
        </translation>
    </message>
    <message>
        <source>No earlier event in the shown range.</source>
        <translation>Redzamajā laikā agrāku notikumu nav.</translation>
    </message>
    <message>
        <source>No later event in the shown range.</source>
        <translation>Redzamajā laikā vēlāku notikumu nav.</translation>
    </message>
    <message>
        <source>The incident could not be read</source>
        <translation>Incidentu nevarēja nolasīt</translation>
    </message>
    <message>
        <source>A clip is being saved. Wait for it, or cancel it.</source>
        <translation>Tiek saglabāts fragments. Uzgaidiet vai atceliet saglabāšanu.</translation>
    </message>
    <message>
        <source>The footage could not be read</source>
        <translation>Videomateriālu nevarēja nolasīt</translation>
    </message>
    <message>
        <source>oldest %1, %2</source>
        <comment>date, time</comment>
        <translation>vecākais %1, %2</translation>
    </message>
    <message>
        <source>The incidents could not be read</source>
        <translation>Incidentus nevarēja nolasīt</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Piezīmes vēl nav</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>range, date</comment>
        <translation>%1, līdz %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameras</numerusform>
            <numerusform>%n kameru</numerusform>
        </translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>lieta %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>līdz %1</translation>
    </message>
    <message>
        <source>until somebody releases it</source>
        <translation>līdz atcelšanai</translation>
    </message>
    <message>
        <source>looked at again %1</source>
        <translation>pārskatīs %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cameras, range</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <comment>cameras</comment>
        <translation>
            <numerusform>%n šeit</numerusform>
            <numerusform>%n šeit</numerusform>
            <numerusform>%n šeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cameras here, received files</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n received files</source>
        <translation>
            <numerusform>%n saņemts fails</numerusform>
            <numerusform>%n saņemti faili</numerusform>
            <numerusform>%n saņemtu failu</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Bez incidenta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, range</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, camera</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>darbvieta</translation>
    </message>
    <message>
        <source>The footage of these cameras ends here.</source>
        <translation>Šo kameru videomateriāls te beidzas.</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Rediģēt piezīmi…</translation>
    </message>
    <message>
        <source>Delete bookmark…</source>
        <translation>Dzēst grāmatzīmi…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Atcelt dzēšanas apturēšanu…</translation>
    </message>
    <message>
        <source>Mark in and out first: then that range is played again and again.</source>
        <translation>Vispirms atzīmējiet sākumu un beigas: tad šo diapazonu atskaņos atkārtoti.</translation>
    </message>
    <message>
        <source>There is no picture of %1 to save.</source>
        <translation>Nav attēla, ko saglabāt: %1.</translation>
    </message>
    <message>
        <source>The snapshot was not saved</source>
        <translation>Momentuzņēmums nav saglabāts</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saglabāts %1.</translation>
    </message>
    <message>
        <source>Saved %1 as it is shown; no full-size picture came in time.</source>
        <translation>Saglabāts %1, kā redzams; pilna izmēra attēls laikus nepienāca.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Grāmatzīme</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4</source>
        <comment>camera, date, time, offset</comment>
        <translation>%1, %2 %3 %4</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Piezīme</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>The bookmark was not saved</source>
        <translation>Grāmatzīme nav saglabāta</translation>
    </message>
    <message>
        <source>Bookmark at %1 saved.</source>
        <translation>Grāmatzīme plkst. %1 saglabāta.</translation>
    </message>
    <message>
        <source>Note of the bookmark</source>
        <translation>Grāmatzīmes piezīme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>camera, moment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The note was not saved</source>
        <translation>Piezīme nav saglabāta</translation>
    </message>
    <message>
        <source>Delete bookmark?</source>
        <translation>Vai dzēst grāmatzīmi?</translation>
    </message>
    <message>
        <source>%1, %2: the footage stays, only the bookmark and its note go.</source>
        <comment>camera, moment</comment>
        <translation>%1, %2: videomateriāls paliek, dzēš tikai grāmatzīmi un tās piezīmi.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Paturēt</translation>
    </message>
    <message>
        <source>The bookmark was not deleted</source>
        <translation>Grāmatzīme nav izdzēsta</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incidents %1</translation>
    </message>
    <message>
        <source>The footage is not kept</source>
        <translation>Videomateriāla dzēšana nav apturēta</translation>
    </message>
    <message>
        <source>Kept from deletion: %1.</source>
        <translation>Dzēšana apturēta: %1.</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Atcelt dzēšanas apturēšanu</translation>
    </message>
    <message>
        <source>The footage goes when its time is over. Releasing is written down with your reason.</source>
        <translation>Videomateriālu izdzēsīs, kad beigsies tā glabāšanas termiņš. Apturēšanas atcelšanu reģistrē kopā ar jūsu norādīto iemeslu.</translation>
    </message>
    <message>
        <source>&amp;Why it is not needed any more</source>
        <translation>&amp;Kāpēc tas vairs nav vajadzīgs</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Atļaut dzēšanu</translation>
    </message>
    <message>
        <source>Say why it may go.</source>
        <translation>Norādiet, kāpēc to drīkst dzēst.</translation>
    </message>
    <message>
        <source>The hold was not released</source>
        <translation>Dzēšanas apturēšana nav atcelta</translation>
    </message>
    <message>
        <source>The clip was saved to %1.</source>
        <translation>Fragments saglabāts mapē %1.</translation>
    </message>
    <message>
        <source>The correction holds only until the console is closed</source>
        <translation>Korekcija darbosies tikai līdz programmas aizvēršanai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Write what you saw.</source>
        <translation>Uzrakstiet, ko redzējāt.</translation>
    </message>
    <message>
        <source>The incident could not be saved</source>
        <translation>Incidentu nevarēja saglabāt</translation>
    </message>
    <message>
        <source>Incident %1 marked. Its footage is kept.</source>
        <translation>Incidents %1 atzīmēts. Tā videomateriāla dzēšana apturēta.</translation>
    </message>
    <message>
        <source>Show live</source>
        <translation>Rādīt tiešraidi</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Rādīt kartē</translation>
    </message>
    <message>
        <source>Take out of the view</source>
        <translation>Noņemt no skata</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Atskaņot no šī brīža</translation>
    </message>
    <message>
        <source>Mark in here</source>
        <translation>Atzīmēt sākumu šeit</translation>
    </message>
    <message>
        <source>Mark out here</source>
        <translation>Atzīmēt beigas šeit</translation>
    </message>
    <message>
        <source>Add bookmark here…</source>
        <translation>Pievienot grāmatzīmi šeit…</translation>
    </message>
    <message>
        <source>New incident from here</source>
        <translation>Jauns incidents no šī brīža</translation>
    </message>
</context>
<context>
    <name>videoguard::review::SidePanel</name>
    <message>
        <source>Nothing of what is shown is kept. It goes when its time is over.</source>
        <translation>Redzamajam videomateriālam dzēšana nav apturēta. To izdzēsīs, kad beigsies glabāšanas termiņš.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Grāmatzīmes</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Apturēšana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Part of the column</source>
        <translation>Kolonnas daļa</translation>
    </message>
    <message>
        <source>No bookmarks. Press B at a moment that somebody should find again.</source>
        <translation>Grāmatzīmju nav. Nospiediet B brīdī, kas kādam vēlāk būs jāatrod.</translation>
    </message>
    <message>
        <source>Nothing is kept from deletion. Mark in and out, then choose “Keep…”.</source>
        <translation>Nekam nav apturēta dzēšana. Atzīmējiet sākumu un beigas, tad izvēlieties „Apturēt dzēšanu…”.</translation>
    </message>
    <message>
        <source>Nothing was done to this footage.</source>
        <translation>Ar šo videomateriālu nekas nav darīts.</translation>
    </message>
    <message>
        <source>Kept from deletion</source>
        <translation>Dzēšana apturēta</translation>
    </message>
</context>
<context>
    <name>videoguard::review::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Laika skala</translation>
    </message>
    <message>
        <source>Footage of the cameras by time. Arrow keys move, plus and minus zoom, Tab goes from mark to mark.</source>
        <translation>Kameru videomateriāls laika secībā. Bultiņu taustiņi pārvieto, plus un mīnus tuvina un tālina, Tab pāriet no atzīmes uz atzīmi.</translation>
    </message>
    <message>
        <source>IN</source>
        <extracomment>the flag at the beginning of the marked range; the key is I</extracomment>
        <translation>SĀKUMS</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>BEIGAS</translation>
    </message>
</context>
<context>
    <name>videoguard::review::TransportBar</name>
    <message>
        <source>%1, %2</source>
        <comment>date, offset</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzēt</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Atskaņot</translation>
    </message>
    <message>
        <source>Play at %1</source>
        <translation>Atskaņot ar ātrumu %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Ātrums</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Notikums</translation>
    </message>
    <message>
        <source>Moment that is shown</source>
        <translation>Redzamais brīdis</translation>
    </message>
</context>
<context>
    <name>videoguard::review::WordsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
</context>
<context>
    <name>videoguard::settings::GroupList</name>
    <message>
        <source>Groups of settings</source>
        <translation>Iestatījumu grupas</translation>
    </message>
</context>
<context>
    <name>videoguard::settings::SettingRow</name>
    <message>
        <source>0 stands for “%1”.</source>
        <translation>0 nozīmē „%1”.</translation>
    </message>
    <message>
        <source>Locked by the administrator&apos;s policy</source>
        <translation>Bloķēts ar administratora politiku</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer</source>
        <translation>Šim datoram noteicis administrators</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Stājas spēkā pēc nākamās palaišanas</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Atjaunot: %1</translation>
    </message>
    <message>
        <source>Reset “%1” to: %2</source>
        <translation>Atjaunot „%1”: %2</translation>
    </message>
    <message>
        <source>“%1” holds until the end of the program, but could not be saved: %2</source>
        <translation>„%1” darbojas līdz programmas darba beigām, bet to nevarēja saglabāt: %2</translation>
    </message>
    <message>
        <source>“%1” could not be reset: %2</source>
        <translation>„%1” nevarēja atjaunot: %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ieslēgts</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izslēgts</translation>
    </message>
    <message>
        <source>There is no such folder yet.</source>
        <translation>Šādas mapes vēl nav.</translation>
    </message>
    <message>
        <source>There is no such file or device now.</source>
        <translation>Šāda faila vai ierīces pašlaik nav.</translation>
    </message>
</context>
<context>
    <name>videoguard::settings::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Meklēt iestatījumu</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Neviens iestatījums neatbilst „%1”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Notīrīt meklēšanu</translation>
    </message>
    <message>
        <source>All settings are as they were at first</source>
        <translation>Visi iestatījumi ir tādi, kādi bija sākumā</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were changed here</source>
        <translation>
            <numerusform>Šeit mainīts %n iestatījums</numerusform>
            <numerusform>Šeit mainīti %n iestatījumi</numerusform>
            <numerusform>Šeit mainīts %n iestatījumu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::settings::SettingsTools</name>
    <message>
        <source>Import…</source>
        <translation>Importēt…</translation>
    </message>
    <message>
        <source>Takes settings from a configuration file</source>
        <translation>Pieņem iestatījumus no konfigurācijas faila</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportēt…</translation>
    </message>
    <message>
        <source>Writes what was set here into a file for other computers, without names, passwords and own folders</source>
        <translation>Šeit iestatīto ieraksta failā citiem datoriem, bez vārdiem, parolēm un savām mapēm</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Atjaunot visus…</translation>
    </message>
    <message>
        <source>Puts every setting back to what it was before anybody changed it</source>
        <translation>Katram iestatījumam atjauno vērtību, kāda bija, pirms to mainīja</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importēt iestatījumus</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Konfigurācija (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visi faili (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Failu %1 nevar nolasīt: %2</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nekas nav importēts. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were taken.</source>
        <translation>
            <numerusform>Pieņemts %n iestatījums.</numerusform>
            <numerusform>Pieņemti %n iestatījumi.</numerusform>
            <numerusform>Pieņemts %n iestatījumu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings were refused and are as they were:</source>
        <translation>
            <numerusform>%n iestatījums ir noraidīts un palicis nemainīts:</numerusform>
            <numerusform>%n iestatījumi ir noraidīti un palikuši nemainīti:</numerusform>
            <numerusform>%n iestatījumu ir noraidīts un palicis nemainīts:</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused settings</source>
        <translation>Noraidītie iestatījumi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Eksportēt iestatījumus</translation>
    </message>
    <message>
        <source>The settings could not be written to %1: %2</source>
        <translation>Iestatījumus nevarēja ierakstīt failā %1: %2</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Iestatījumi ierakstīti failā %1.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Atjaunot visus iestatījumus</translation>
    </message>
    <message numerus="yes">
        <source>%n settings go back to what they were before anybody changed them. Cameras, walls, recordings and incidents stay as they are.</source>
        <translation>
            <numerusform>%n iestatījumam tiks atjaunota vērtība, kāda bija, pirms to mainīja. Kameras, sienas, ieraksti un incidenti paliek, kā ir.</numerusform>
            <numerusform>%n iestatījumiem tiks atjaunotas vērtības, kādas bija, pirms tās mainīja. Kameras, sienas, ieraksti un incidenti paliek, kā ir.</numerusform>
            <numerusform>%n iestatījumiem tiks atjaunotas vērtības, kādas bija, pirms tās mainīja. Kameras, sienas, ieraksti un incidenti paliek, kā ir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Atjaunot visus</translation>
    </message>
    <message>
        <source>All settings are as they were at first.</source>
        <translation>Visi iestatījumi ir tādi, kādi bija sākumā.</translation>
    </message>
</context>
<context>
    <name>videoguard::settings::SwitchControl</name>
    <message>
        <source>On</source>
        <translation>Ieslēgts</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izslēgts</translation>
    </message>
</context>
<context>
    <name>videoguard::settings::TypedControl</name>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Izvēlēties: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::shell</name>
    <message>
        <source>live</source>
        <translation>tiešraide</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>savieno</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>nav svaigs</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>atjauno savienojumu</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nav sasniedzama</translation>
    </message>
    <message>
        <source>password refused</source>
        <translation>parole noraidīta</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>sertifikāts nav uzticams</translation>
    </message>
    <message>
        <source>no such stream</source>
        <translation>nav šādas straumes</translation>
    </message>
    <message>
        <source>cannot be decoded</source>
        <translation>nevar atkodēt</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>nav attēla</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>beidzies</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nav atvērta</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::AboutDialog</name>
    <message>
        <source>CC BY 4.0; cut, scaled, noise and captions added, re-encoded</source>
        <translation>CC BY 4.0; apgriezts, mērogots, pievienots troksnis un uzraksti, pārkodēts</translation>
    </message>
    <message>
        <source>Demo footage “Sample videos”</source>
        <translation>Demonstrācijas videomateriāls „Sample videos”</translation>
    </message>
    <message>
        <source>Demo footage “Multiview Extended Video with Activities” (MEVA)</source>
        <translation>Demonstrācijas videomateriāls „Multiview Extended Video with Activities” (MEVA)</translation>
    </message>
    <message>
        <source>Icons: lucide</source>
        <translation>Ikonas: lucide</translation>
    </message>
    <message>
        <source>the FFmpeg developers</source>
        <translation>FFmpeg izstrādātāji</translation>
    </message>
    <message>
        <source>LGPL-2.1 or later; GPL where the installed build says so</source>
        <translation>LGPL-2.1 vai jaunāka; GPL, ja tā norādīts uzstādītajā laidienā</translation>
    </message>
    <message>
        <source>the LibYuv project authors</source>
        <translation>LibYuv projekta autori</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>publiskais domēns</translation>
    </message>
    <message>
        <source>About VideoGuard Console</source>
        <translation>Par VideoGuard Console</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versija %1</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Autori un licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (EUPL) 1.2. It comes without warranty.</source>
        <translation>Brīvā programmatūra ar Eiropas Savienības sabiedrisko licenci (EUPL) 1.2. Bez garantijas.</translation>
    </message>
    <message>
        <source>With work of others</source>
        <translation>Izmantoti arī citu autoru darbi</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Kartes dati</translation>
    </message>
    <message>
        <source>Open Database License (ODbL) 1.0</source>
        <translation>Open Database License (ODbL) 1.0</translation>
    </message>
    <message>
        <source>Vector tile schema</source>
        <translation>Vektorflīžu shēma</translation>
    </message>
    <message>
        <source>Municipal boundaries of Latvia</source>
        <translation>Latvijas pašvaldību robežas</translation>
    </message>
    <message>
        <source>Populations and some names of places</source>
        <translation>Iedzīvotāju skaits un daži vietu nosaukumi</translation>
    </message>
    <message>
        <source>Map of the surroundings</source>
        <translation>Apkārtnes karte</translation>
    </message>
    <message>
        <source>Pages of this window</source>
        <translation>Šī loga lapas</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Folders and support</source>
        <translation>Mapes un atbalsts</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License (LGPL) 3, FFmpeg under the licence named below. Both are libraries of their own, which may be exchanged for other builds of them.</source>
        <translation>Qt izmanto ar GNU Lesser General Public License (LGPL) 3, FFmpeg – ar zemāk norādīto licenci. Abas ir atsevišķas bibliotēkas, ko drīkst aizstāt ar citiem to laidieniem.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versijas</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnostikas pārskats</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no password and no name of a person; read it before you pass it on.</source>
        <translation>Tam, kas jums palīdz. Tajā nav ne paroļu, ne personu vārdu; pirms nododat to tālāk, izlasiet to.</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::AboutFolders</name>
    <message>
        <source>Data folder</source>
        <translation>Datu mape</translation>
    </message>
    <message>
        <source>Cameras, walls, settings, incidents and the catalogue of this workstation. Copy it to keep them; removing the program leaves it alone.</source>
        <translation>Šīs darbstacijas kameras, sienas, iestatījumi, incidenti un katalogs. Lai tos saglabātu, nokopējiet mapi; programmas noņemšana to neskar.</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Žurnāla mape</translation>
    </message>
    <message>
        <source>What the program did, and reports of crashes. Passwords are never written.</source>
        <translation>Ko programma darījusi, un ziņojumi par avārijām. Paroles nekad neraksta.</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnostikas pārskats</translation>
    </message>
    <message>
        <source>Versions, devices, states and the newest lines of the log, for whoever helps you. You see it before it is copied.</source>
        <translation>Versijas, ierīces, stāvokļi un žurnāla jaunākās rindas tam, kas jums palīdz. Pirms kopēšanas to redzat.</translation>
    </message>
    <message>
        <source>The newest crash report is of %1.</source>
        <translation>Jaunākais ziņojums par avāriju: %1.</translation>
    </message>
    <message>
        <source>&amp;Diagnostic report…</source>
        <translation>&amp;Diagnostikas pārskats…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Atvērt mapi</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopēt ceļu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a button and which folder it is for, read aloud</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No program of this desktop shows folders. The path can be copied.</source>
        <translation>Šajā darbvirsmā nav programmas, kas rāda mapes. Ceļu var nokopēt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Nokopēts.</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::AlarmStrip</name>
    <message>
        <source>Low priority</source>
        <translation>Zema prioritāte</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Vidēja prioritāte</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Augsta prioritāte</translation>
    </message>
    <message>
        <source>Show with 10 s before</source>
        <translation>Parādīt ar 10 s pirms</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Atlikt…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>Shows the camera of the alarm and, beside it, the 10 s before</source>
        <translation>Parāda trauksmes kameru un blakus tai 10 s pirms trauksmes</translation>
    </message>
    <message>
        <source>Sets the alarm aside for up to 60 minutes, with a reason</source>
        <translation>Atliek trauksmi uz laiku līdz 60 minūtēm, norādot iemeslu</translation>
    </message>
    <message>
        <source>Says that somebody has seen the alarm; it stays open</source>
        <translation>Norāda, ka kāds trauksmi ir redzējis; tā paliek atvērta</translation>
    </message>
    <message>
        <source>No unacknowledged alarms</source>
        <translation>Neapstiprinātu trauksmju nav</translation>
    </message>
    <message>
        <source>Alarm, %1: %2</source>
        <translation>Trauksme, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>pirms %n s</numerusform>
            <numerusform>pirms %n s</numerusform>
            <numerusform>pirms %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>pirms %n min</numerusform>
            <numerusform>pirms %n min</numerusform>
            <numerusform>pirms %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unacknowledged</source>
        <translation>
            <numerusform>vēl %n neapstiprināta</numerusform>
            <numerusform>vēl %n neapstiprinātas</numerusform>
            <numerusform>vēl %n neapstiprinātu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::ArchiveSign</name>
    <message>
        <source>The disk of the archive is gone. Nothing is recorded.</source>
        <translation>Arhīva disks nav pieejams. Nekas netiek ierakstīts.</translation>
    </message>
    <message>
        <source>The disk of the archive cannot be written. Nothing is recorded.</source>
        <translation>Arhīva diskā nevar rakstīt. Nekas netiek ierakstīts.</translation>
    </message>
    <message>
        <source>Another archive lies in this folder. Nothing is recorded.</source>
        <translation>Šajā mapē ir cits arhīvs. Nekas netiek ierakstīts.</translation>
    </message>
    <message>
        <source>The disk of the archive is nearly full.</source>
        <translation>Arhīva disks ir gandrīz pilns.</translation>
    </message>
    <message>
        <source>The disk of the archive reports errors.</source>
        <translation>Arhīva disks ziņo par kļūdām.</translation>
    </message>
    <message>
        <source>The archive is full of footage that is kept from deletion.</source>
        <translation>Arhīvs ir pilns ar videomateriālu, kura dzēšana apturēta.</translation>
    </message>
    <message numerus="yes">
        <source>Archive %1 %, enough for %n days</source>
        <extracomment>%1: per cent, %n: days that the footage will reach back</extracomment>
        <translation>
            <numerusform>Arhīvs %1 %, pietiks %n dienai</numerusform>
            <numerusform>Arhīvs %1 %, pietiks %n dienām</numerusform>
            <numerusform>Arhīvs %1 %, pietiks %n dienām</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive %1 %</source>
        <translation>Arhīvs %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 used in %3. Click for plans and settings.</source>
        <extracomment>%1 and %2: sizes, %3: a folder</extracomment>
        <translation>Aizņemts %1 no %2 mapē %3. Klikšķiniet, lai atvērtu plānus un iestatījumus.</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::CameraTree</name>
    <message>
        <source>Camera, place, number</source>
        <translation>Kamera, vieta, numurs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Uz sienas</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vajadzīga uzmanība</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupas</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Atvērt visas grupas</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Aizvērt visas grupas</translation>
    </message>
    <message>
        <source>No cameras yet.</source>
        <translation>Kameru vēl nav.</translation>
    </message>
    <message>
        <source>Open a stream by its address.</source>
        <translation>Atveriet straumi pēc tās adreses.</translation>
    </message>
    <message>
        <source>No camera matches “%1”.</source>
        <translation>Neviena kamera neatbilst „%1”.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Notīrīt meklēšanu</translation>
    </message>
    <message>
        <source>No camera needs attention.</source>
        <translation>Nevienai kamerai uzmanība nav vajadzīga.</translation>
    </message>
    <message>
        <source>No camera is on the wall.</source>
        <translation>Uz sienas nav nevienas kameras.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Rādīt visas</translation>
    </message>
    <message>
        <source>Under the partners of 2019</source>
        <translation>Pēc 2019. gada partneriem</translation>
    </message>
    <message>
        <source>Under the municipalities of today</source>
        <translation>Pēc pašreizējām pašvaldībām</translation>
    </message>
    <message>
        <source>The search words and filters of the catalogue hold here too. Click to end them.</source>
        <translation>Šeit darbojas arī kataloga meklēšana un filtri. Klikšķiniet, lai tos noņemtu.</translation>
    </message>
    <message>
        <source>Catalogue filter: %1 of %2</source>
        <extracomment>%1 of %2 cameras</extracomment>
        <translation>Kataloga filtrs: %1 no %2</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::CameraTreeDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>cameras shown of all in a group</extracomment>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>own</source>
        <translation>savs</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::CameraTreeModel</name>
    <message>
        <source>Opened by address</source>
        <translation>Atvērtas pēc adreses</translation>
    </message>
    <message>
        <source>own</source>
        <translation>savs</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameras</numerusform>
            <numerusform>%n kameru</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>on the wall</source>
        <translation>uz sienas</translation>
    </message>
    <message>
        <source>live</source>
        <translation>tiešraide</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>savieno</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>nav svaigs</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>atjauno savienojumu</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nav sasniedzama</translation>
    </message>
    <message>
        <source>password refused</source>
        <translation>parole noraidīta</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>sertifikāts nav uzticams</translation>
    </message>
    <message>
        <source>no such stream</source>
        <translation>nav šādas straumes</translation>
    </message>
    <message>
        <source>cannot be decoded</source>
        <translation>nevar atkodēt</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>nav attēla</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>beidzies</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nav atvērta</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>apkopē</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>plānota</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>pēc pieprasījuma</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>nav adreses</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::CameraTreeView</name>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameras</numerusform>
            <numerusform>%n kameru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::ConsoleWindow</name>
    <message>
        <source>Show on the wall</source>
        <translation>Rādīt uz sienas</translation>
    </message>
    <message>
        <source>Show instead of the selected tile</source>
        <translation>Rādīt izvēlētajā šūnā</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Mēģināt tūlīt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Camera with this number to the selected tile</source>
        <translation>Kameru ar šo numuru izvēlētajā šūnā</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next tile</source>
        <translation>Nākamā šūna</translation>
    </message>
    <message>
        <source>Tile in this direction</source>
        <translation>Šūna šajā virzienā</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Move the zoomed picture</source>
        <translation>Pārvietot tuvināto attēlu</translation>
    </message>
    <message>
        <source>Enlarge the selected tile, and back</source>
        <translation>Palielināt izvēlēto šūnu un atpakaļ</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Šūnas</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Darbvieta</translation>
    </message>
    <message>
        <source>VideoGuard Console</source>
        <translation>VideoGuard Console</translation>
    </message>
    <message>
        <source>Wall – VideoGuard Console</source>
        <translation>Siena – VideoGuard Console</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Siena</translation>
    </message>
    <message>
        <source>Camera list</source>
        <translation>Kameru saraksts</translation>
    </message>
    <message>
        <source>Show or hide the camera list</source>
        <translation>Rādīt vai slēpt kameru sarakstu</translation>
    </message>
    <message>
        <source>Find a camera</source>
        <translation>Meklēt kameru</translation>
    </message>
    <message>
        <source>Go to the search field of the camera list</source>
        <translation>Pāriet uz kameru saraksta meklēšanas lauku</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Īsinājumtaustiņi</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Rādīt visus īsinājumtaustiņus</translation>
    </message>
    <message>
        <source>About VideoGuard Console</source>
        <translation>Par VideoGuard Console</translation>
    </message>
    <message>
        <source>Version, licence and attributions</source>
        <translation>Versija, licence un autori</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Iziet</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Aizvērt logu</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Ierakstīšana…</translation>
    </message>
    <message>
        <source>Which cameras are recorded when, and how the archive is kept</source>
        <translation>Kuras kameras kad ieraksta un kā glabā arhīvu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>The page of the help for this screen</source>
        <translation>Šīs sadaļas palīdzības lapa</translation>
    </message>
    <message>
        <source>Diagnostic report…</source>
        <translation>Diagnostikas pārskats…</translation>
    </message>
    <message>
        <source>Versions, devices and the newest log lines, for whoever helps</source>
        <translation>Versijas, ierīces un žurnāla jaunākās rindas tam, kas palīdz</translation>
    </message>
    <message>
        <source>The grouping is set by the administrator of this computer.</source>
        <translation>Grupēšanu ir iestatījis šā datora administrators.</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::DiagnosticDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Kopēt pārskatu</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Saglabāt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Nokopēts.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Saglabāt pārskatu</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teksts (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saglabāts failā %1.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Pārskatu nevarēja saglabāt: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::Duty</name>
    <message>
        <source>The incident could not be kept: %1</source>
        <translation>Incidentu nevarēja saglabāt: %1</translation>
    </message>
    <message>
        <source>Incident %1 is marked; no camera is recorded for it. Its details can be entered at any time under Incidents.</source>
        <translation>Incidents %1 ir atzīmēts; nevienu kameru tam neieraksta. Ziņas par to jebkurā laikā var ievadīt sadaļā „Incidenti”.</translation>
    </message>
    <message numerus="yes">
        <source>Incident %1 is marked and being recorded, the last %n s included. Its details can be entered at any time under Incidents.</source>
        <translation>
            <numerusform>Incidents %1 ir atzīmēts un tiek ierakstīts, ieskaitot pēdējo %n s. Ziņas par to jebkurā laikā var ievadīt sadaļā „Incidenti”.</numerusform>
            <numerusform>Incidents %1 ir atzīmēts un tiek ierakstīts, ieskaitot pēdējās %n s. Ziņas par to jebkurā laikā var ievadīt sadaļā „Incidenti”.</numerusform>
            <numerusform>Incidents %1 ir atzīmēts un tiek ierakstīts, ieskaitot pēdējās %n s. Ziņas par to jebkurā laikā var ievadīt sadaļā „Incidenti”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be kept: %1</source>
        <translation>Grāmatzīmi nevarēja saglabāt: %1</translation>
    </message>
    <message>
        <source>Bookmark at %1. A note can be added to it under Review.</source>
        <translation>Grāmatzīme plkst. %1. Piezīmi tai var pievienot sadaļā „Izvērtēšana”.</translation>
    </message>
    <message>
        <source>The camera is still recorded, because its plan says so.</source>
        <translation>Kameru joprojām ieraksta, jo to paredz tās plāns.</translation>
    </message>
    <message>
        <source>The camera is no longer recorded.</source>
        <translation>Kameru vairs neieraksta.</translation>
    </message>
    <message>
        <source>This camera cannot be recorded: no address of it is known here.</source>
        <translation>Šo kameru nevar ierakstīt: tās adrese šeit nav zināma.</translation>
    </message>
    <message>
        <source>The camera is being recorded, for 12 hours at most. The same key ends it.</source>
        <translation>Kameru ieraksta, bet ne ilgāk kā 12 stundas. Tas pats taustiņš to beidz.</translation>
    </message>
    <message>
        <source>Last at %1, acknowledged by %2</source>
        <translation>Pēdējā %1, apstiprināja %2</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::FirstStart</name>
    <message>
        <source>The organisation could not be kept: %1</source>
        <translation>Organizāciju nevarēja saglabāt: %1</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Pirmā palaišana</translation>
    </message>
    <message>
        <source>Welcome to VideoGuard Console</source>
        <translation>Laipni lūdzam VideoGuard Console</translation>
    </message>
    <message>
        <source>Everything here can be skipped, changed later in the settings, and asked again.</source>
        <translation>Visu šeit var izlaist vai vēlāk mainīt iestatījumos, un šo logu var atvērt vēlreiz.</translation>
    </message>
    <message>
        <source>The administrator has set the language of this workstation.</source>
        <translation>Šīs darbstacijas valodu noteicis administrators.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>Who works at this console?</source>
        <translation>Kas strādā šajā darbvietā?</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Partners&apos; server</source>
        <translation>Partneru serveris</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Iz&amp;laist</translation>
    </message>
    <message>
        <source>Changes nothing; the menu offers this window again</source>
        <translation>Neko nemaina; šo logu var atkal atvērt izvēlnē</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Sākt</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Saskarnes valoda</translation>
    </message>
    <message>
        <source>&amp;Real cameras</source>
        <translation>Īs&amp;tās kameras</translation>
    </message>
    <message>
        <source>The demo cameras and their records are taken away.</source>
        <translation>Demonstrācijas kameras un to kartītes tiek noņemtas.</translation>
    </message>
    <message>
        <source>Next: import a list, join the partners, or open an address with Ctrl+O.</source>
        <translation>Pēc tam: importējiet sarakstu, pievienojieties partneriem vai atveriet adresi ar Ctrl+O.</translation>
    </message>
    <message>
        <source>Sixteen invented cameras play footage that comes with the program, again and again. Needs no network.</source>
        <translation>Sešpadsmit izdomātas kameras atkārtoti atskaņo programmai pievienotu videomateriālu. Tīkls nav vajadzīgs.</translation>
    </message>
    <message>
        <source>They are shown already.</source>
        <translation>Tās jau ir redzamas.</translation>
    </message>
    <message>
        <source>The footage was not installed here. A camera simulator and the option --demo-server show it too.</source>
        <translation>Videomateriāls šeit nav uzstādīts. To rāda arī kameru simulators ar opciju --demo-server.</translation>
    </message>
    <message>
        <source>&amp;Demo cameras</source>
        <translation>&amp;Demonstrācijas kameras</translation>
    </message>
    <message>
        <source>&amp;Join the partners next</source>
        <translation>Pēc tam &amp;pievienoties partneriem</translation>
    </message>
    <message>
        <source>Their cameras and yours are then kept alike through a common server. Needs its address, a name and a password.</source>
        <translation>Partneru un jūsu kameras tad sinhronizē ar kopīgu serveri. Vajadzīga tā adrese, lietotājvārds un parole.</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Pievienots: %1</translation>
    </message>
    <message>
        <source>The account on the partners&apos; server decides it.</source>
        <translation>To nosaka konts partneru serverī.</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::HeaderBar</name>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>accessible name; %1 is call number and name of a camera</extracomment>
        <translation>Izvēlēta: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::HelpContents</name>
    <message>
        <source>Search the help</source>
        <translation>Meklēt palīdzībā</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the help has these words. Try fewer, or only their beginnings.</source>
        <translation>Palīdzībā šādu vārdu nav. Mēģiniet ar mazāk vārdiem vai tikai ar to sākumu.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Atrasts palīdzībā</translation>
    </message>
    <message>
        <source>All keys…</source>
        <translation>Visi taustiņi…</translation>
    </message>
    <message>
        <source>The keys of the screen that is shown</source>
        <translation>Redzamās sadaļas taustiņi</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::HelpWindow</name>
    <message>
        <source>Help – VideoGuard Console</source>
        <translation>Palīdzība – VideoGuard Console</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Palīdzības lapa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>The page that was read before</source>
        <translation>Iepriekš lasītā lapa</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Uz priekšu</translation>
    </message>
    <message>
        <source>The page from which Back was used</source>
        <translation>Lapa, no kuras gāja atpakaļ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Visas lapas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Meklēt</translation>
    </message>
    <message>
        <source>Words in any order, in all pages</source>
        <translation>Vārdi jebkurā secībā, visās lapās</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mazāks teksts</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Lielāks teksts</translation>
    </message>
    <message>
        <source>Ordinary text size</source>
        <translation>Parasts teksta lielums</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Aizvērt palīdzību</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::KioskCodeDialog</name>
    <message>
        <source>Code of the wall PC</source>
        <translation>Videosienas datora kods</translation>
    </message>
    <message>
        <source>Who types this code unlocks the wall. Without a code the key combination alone unlocks it. Only a check value is kept, never the code itself.</source>
        <translation>Kas ievada šo kodu, tas atbloķē sienu. Bez koda to atbloķē jau taustiņu kombinācija. Glabā tikai pārbaudes vērtību, nekad pašu kodu.</translation>
    </message>
    <message>
        <source>&amp;Present code</source>
        <translation>&amp;Pašreizējais kods</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Jaunais kods</translation>
    </message>
    <message>
        <source>New code a&amp;gain</source>
        <translation>Jaunais kods &amp;vēlreiz</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Noņemt kodu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Set the code</source>
        <translation>Iestatīt kodu</translation>
    </message>
    <message>
        <source>Locked by the administrator&apos;s policy.</source>
        <translation>Bloķēts ar administratora politiku.</translation>
    </message>
    <message numerus="yes">
        <source>A code has at least %n characters.</source>
        <translation>
            <numerusform>Kodā jābūt vismaz %n rakstzīmei.</numerusform>
            <numerusform>Kodā jābūt vismaz %n rakstzīmēm.</numerusform>
            <numerusform>Kodā jābūt vismaz %n rakstzīmēm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two codes differ.</source>
        <translation>Abi kodi atšķiras.</translation>
    </message>
    <message>
        <source>This is not the present code.</source>
        <translation>Tas nav pašreizējais kods.</translation>
    </message>
    <message>
        <source>The code could not be set: not enough memory is free.</source>
        <translation>Kodu nevarēja iestatīt: nepietiek brīvas atmiņas.</translation>
    </message>
    <message>
        <source>The code could not be written: %1</source>
        <translation>Kodu nevarēja ierakstīt: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::KioskHint</name>
    <message>
        <source>Press %1 and enter the code to unlock it.</source>
        <extracomment>%1 is a key combination</extracomment>
        <translation>Lai to atbloķētu, nospiediet %1 un ievadiet kodu.</translation>
    </message>
    <message>
        <source>Press %1 to unlock it.</source>
        <translation>Lai to atbloķētu, nospiediet %1.</translation>
    </message>
    <message>
        <source>The wall is locked</source>
        <translation>Siena ir bloķēta</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::KioskLeaveDialog</name>
    <message>
        <source>The wall is locked</source>
        <translation>Siena ir bloķēta</translation>
    </message>
    <message>
        <source>The code of this wall PC unlocks it. The pictures go on meanwhile.</source>
        <translation>To atbloķē šī videosienas datora kods. Attēlus tikmēr rāda tālāk.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kods</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Atbloķēt</translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation>Tas nav pareizais kods.</translation>
    </message>
    <message numerus="yes">
        <source>This was not the code. The next attempt is possible in %n s.</source>
        <translation>
            <numerusform>Tas nebija pareizais kods. Nākamais mēģinājums būs iespējams pēc %n s.</numerusform>
            <numerusform>Tas nebija pareizais kods. Nākamais mēģinājums būs iespējams pēc %n s.</numerusform>
            <numerusform>Tas nebija pareizais kods. Nākamais mēģinājums būs iespējams pēc %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::LicencePage</name>
    <message>
        <source>Name or licence</source>
        <translation>Nosaukums vai licence</translation>
    </message>
    <message>
        <source>Works of others in the program</source>
        <translation>Citu autoru darbi programmā</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Licences teksts</translation>
    </message>
    <message>
        <source>The list of licences is not installed: %1</source>
        <translation>Licenču saraksts nav uzstādīts: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a component and its licence, read aloud</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::OrganisationChoice</name>
    <message>
        <source>Search an organisation</source>
        <translation>Meklēt organizāciju</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation>Organizācijas &amp;nosaukums</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organizācijas nosaukums</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;Valsts</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvija</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lietuva</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Cita valsts</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Pašvaldības</translation>
    </message>
    <message>
        <source>State Police</source>
        <translation>Valsts policija</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Citas organizācijas</translation>
    </message>
    <message>
        <source>Since 2021 part of: %1</source>
        <translation>Kopš 2021. gada ietilpst pašvaldībā: %1</translation>
    </message>
    <message>
        <source>Another organisation…</source>
        <translation>Cita organizācija…</translation>
    </message>
    <message>
        <source>No partner matches “%1”. Choose “Another organisation…” to type its name.</source>
        <translation>Neviens partneris neatbilst „%1”. Lai ievadītu nosaukumu, izvēlieties „Cita organizācija…”.</translation>
    </message>
    <message>
        <source>Nothing chosen: the console asks when a camera is to be written.</source>
        <translation>Nekas nav izvēlēts: darbvieta jautās, kad būs jāieraksta kameras kartīte.</translation>
    </message>
    <message>
        <source>The police watches and asks for footage; it writes no cameras.</source>
        <translation>Policija skata kameras un pieprasa videoierakstus; kameru kartītes tā neraksta.</translation>
    </message>
    <message>
        <source>Cameras of this organisation can be changed here, all others be seen.</source>
        <translation>Šeit var mainīt šīs organizācijas kameras, pārējās var tikai skatīt.</translation>
    </message>
    <message>
        <source>Type the name of the organisation.</source>
        <translation>Ievadiet organizācijas nosaukumu.</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::OwnPartnerDialog</name>
    <message>
        <source>Your partner</source>
        <translation>Darbvietas partneris</translation>
    </message>
    <message>
        <source>A camera belongs to one partner, and only that partner changes its record. Choose the one that this console belongs to.</source>
        <translation>Kamera pieder vienam partnerim, un tās kartīti maina tikai šis partneris. Izvēlieties partneri, kuram pieder šī darbvieta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Izvēlēties</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::PasswordCheck</name>
    <message>
        <source>Pass&amp;phrase of the file</source>
        <translation>Faila paroles frā&amp;ze</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Faila paroles frāze</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Paroles frāze vēlre&amp;iz</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Paroles frāze vēlreiz</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Rādīt ievadīto</translation>
    </message>
    <message>
        <source>Checking the keyring of this workstation</source>
        <translation>Pārbauda šīs darbstacijas atslēgu saišķi</translation>
    </message>
    <message>
        <source>It may ask for its own password first.</source>
        <translation>Vispirms tas var prasīt savu paroli.</translation>
    </message>
    <message>
        <source>The keyring of this workstation keeps them</source>
        <translation>Paroles glabā šīs darbstacijas atslēgu saišķis</translation>
    </message>
    <message>
        <source>It opens with your log-in. There is nothing to do.</source>
        <translation>Tas atveras, kad piesakāties. Nekas nav jādara.</translation>
    </message>
    <message>
        <source>An encrypted file keeps them</source>
        <translation>Paroles glabā šifrēts fails</translation>
    </message>
    <message>
        <source>Its passphrase is asked once at every start.</source>
        <translation>Tā paroles frāzi prasa vienreiz pēc katras palaišanas.</translation>
    </message>
    <message>
        <source>An encrypted file with kept passwords is locked</source>
        <translation>Šifrētais fails ar saglabātajām parolēm ir slēgts</translation>
    </message>
    <message>
        <source>Until it is opened, cameras that want a password show no picture.</source>
        <translation>Kamēr tas nav atvērts, kameras, kurām vajag paroli, attēlu nerāda.</translation>
    </message>
    <message>
        <source>This workstation has no keyring</source>
        <translation>Šajā darbstacijā nav atslēgu saišķa</translation>
    </message>
    <message>
        <source>Passwords are forgotten when the program ends, unless an encrypted file keeps them.</source>
        <translation>Kad programma beidz darbu, paroles tiek aizmirstas, ja vien tās neglabā šifrēts fails.</translation>
    </message>
    <message>
        <source>Technical cause: %1</source>
        <translation>Tehniskais iemesls: %1</translation>
    </message>
    <message>
        <source>&amp;Open the encrypted file now</source>
        <translation>&amp;Atvērt šifrēto failu tūlīt</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in an encrypted file</source>
        <translation>&amp;Glabāt paroles šifrētā failā</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. At least %n characters.</source>
        <translation>
            <numerusform>Paroles frāze ir par īsu. Vismaz %n rakstzīme.</numerusform>
            <numerusform>Paroles frāze ir par īsu. Vismaz %n rakstzīmes.</numerusform>
            <numerusform>Paroles frāze ir par īsu. Vismaz %n rakstzīmju.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Abas paroles frāzes atšķiras.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Tā nav šī faila paroles frāze.</translation>
    </message>
    <message>
        <source>The file of passwords is damaged and cannot be opened. Go on without it.</source>
        <translation>Paroļu fails ir bojāts, un to nevar atvērt. Turpiniet bez tā.</translation>
    </message>
    <message>
        <source>No space is left on the disk for the file of passwords.</source>
        <translation>Diskā vairs nav vietas paroļu failam.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be used: %1</source>
        <translation>Paroļu failu nevar izmantot: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Sadaļas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slēgt</translation>
    </message>
    <message>
        <source>Not part of this version</source>
        <translation>Šajā versijā nav</translation>
    </message>
    <message>
        <source>%1: not part of this version</source>
        <extracomment>tooltip; %1 is the name of a screen</extracomment>
        <translation>%1: šajā versijā nav</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::RecordingDialog</name>
    <message>
        <source>Not recorded</source>
        <translation>Netiek ierakstīta</translation>
    </message>
    <message>
        <source>Waiting for pictures</source>
        <translation>Gaida attēlus</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>Tiek ierakstīta</translation>
    </message>
    <message>
        <source>Being recorded, the disk is slow</source>
        <translation>Tiek ierakstīta, disks ir lēns</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Nevar rakstīt diskā</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>%n dienu</numerusform>
        </translation>
    </message>
    <message>
        <source>Select cameras to change how they are recorded.</source>
        <translation>Izvēlieties kameras, lai mainītu to ierakstīšanu.</translation>
    </message>
    <message numerus="yes">
        <source>For %n selected cameras</source>
        <translation>
            <numerusform>%n izvēlētajai kamerai</numerusform>
            <numerusform>%n izvēlētajām kamerām</numerusform>
            <numerusform>%n izvēlētajām kamerām</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Nolasa arhīvu</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 of them kept from deletion, %4 free on the disk.</source>
        <translation>Aizņemts %1 no %2, no tā %3 ar apturētu dzēšanu, diskā brīvs %4.</translation>
    </message>
    <message>
        <source>Oldest footage: %1.</source>
        <translation>Vecākais videomateriāls: %1.</translation>
    </message>
    <message>
        <source>There is no footage yet.</source>
        <translation>Videomateriāla vēl nav.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Mape: %1</translation>
    </message>
    <message>
        <source>Folder of the archive</source>
        <translation>Arhīva mape</translation>
    </message>
    <message>
        <source>Read the archive anew…</source>
        <translation>Nolasīt arhīvu no jauna…</translation>
    </message>
    <message>
        <source>The archive could not be read: %1</source>
        <translation>Arhīvu nevarēja nolasīt: %1</translation>
    </message>
    <message>
        <source>Files found: %1. Repaired: %2. Missing: %3. Unreadable: %4.</source>
        <translation>Atrasti faili: %1. Izlaboti: %2. Trūkst: %3. Nenolasāmi: %4.</translation>
    </message>
    <message>
        <source>The plans could not be saved: %1</source>
        <translation>Plānus nevarēja saglabāt: %1</translation>
    </message>
    <message>
        <source>The archive cannot be kept so: %1. Nothing was changed.</source>
        <translation>Arhīvu tā glabāt nevar: %1. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Ierakstīšana</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arhīvs</translation>
    </message>
    <message>
        <source>Reads every recorded file and makes the index agree with them</source>
        <translation>Nolasa visus ierakstītos failus un saskaņo ar tiem indeksu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Īpašnieks</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ieraksta</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Straume</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Glabā</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Pašlaik</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>On incident</source>
        <translation>Incidenta gadījumā</translation>
    </message>
    <message>
        <source>By timetable</source>
        <translation>Pēc grafika</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Vienmēr</translation>
    </message>
    <message>
        <source>Main stream</source>
        <translation>Pamatstraume</translation>
    </message>
    <message>
        <source>Sub stream</source>
        <translation>Papildstraume</translation>
    </message>
    <message>
        <source> days</source>
        <translation> d</translation>
    </message>
    <message>
        <source>&amp;Recorded</source>
        <translation>&amp;Ieraksta</translation>
    </message>
    <message>
        <source>S&amp;tream</source>
        <translation>S&amp;traume</translation>
    </message>
    <message>
        <source>&amp;Kept for</source>
        <translation>&amp;Glabā</translation>
    </message>
    <message>
        <source>In the profile folder</source>
        <translation>Profila mapē</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Mape</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>All that is free</source>
        <translation>Visa brīvā vieta</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Automātiski neaptur</translation>
    </message>
    <message>
        <source>&amp;Largest size of the archive</source>
        <translation>Arhīva &amp;lielākais apjoms</translation>
    </message>
    <message>
        <source>Stays free on the &amp;disk</source>
        <translation>Diskā paliek &amp;brīvs</translation>
    </message>
    <message>
        <source>Kept in &amp;memory of every open picture</source>
        <translation>Katram atvērtajam attēlam &amp;atmiņā glabā</translation>
    </message>
    <message>
        <source>At most per &amp;picture</source>
        <translation>Vienam attēlam ne vairāk &amp;kā</translation>
    </message>
    <message>
        <source>&amp;Incidents are recorded for</source>
        <translation>I&amp;ncidentus ieraksta</translation>
    </message>
    <message>
        <source>Footage of incidents is &amp;kept from deletion for</source>
        <translation>Incidentu videomateriāla &amp;dzēšanu aptur uz</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::Screens</name>
    <message>
        <source>Camera card</source>
        <translation>Kameras kartīte</translation>
    </message>
    <message>
        <source>Show or hide the card of the selected camera</source>
        <translation>Rādīt vai slēpt izvēlētās kameras kartīti</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>Uz sienu</translation>
    </message>
    <message>
        <source>Show the selected camera in the next free tile</source>
        <translation>Rādīt izvēlēto kameru nākamajā brīvajā šūnā</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Kartē</translation>
    </message>
    <message>
        <source>Show where the selected camera stands and what it sees</source>
        <translation>Rādīt, kur izvēlētā kamera atrodas un ko tā redz</translation>
    </message>
    <message>
        <source>The record could not be read: %1</source>
        <translation>Kartīti nevarēja nolasīt: %1</translation>
    </message>
    <message>
        <source>The choice could not be kept: %1</source>
        <translation>Izvēli nevarēja saglabāt: %1</translation>
    </message>
    <message>
        <source>Give up the changes of this camera?</source>
        <translation>Vai atmest šīs kameras izmaiņas?</translation>
    </message>
    <message>
        <source>What was entered and not saved is lost.</source>
        <translation>Viss ievadītais un nesaglabātais tiks zaudēts.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Pirmā palaišana</translation>
    </message>
    <message>
        <source>Asks again in one window for language, organisation, cameras and partner server.</source>
        <translation>Vienā logā vēlreiz jautā par valodu, organizāciju, kamerām un partneru serveri.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Atvērt…</translation>
    </message>
    <message>
        <source>Recording and archive</source>
        <translation>Ierakstīšana un arhīvs</translation>
    </message>
    <message>
        <source>Which cameras are recorded when, where the archive lies and how large it may grow.</source>
        <translation>Kuras kameras kad ieraksta, kur atrodas arhīvs un cik liels tas drīkst kļūt.</translation>
    </message>
    <message>
        <source>Partner server</source>
        <translation>Partneru serveris</translation>
    </message>
    <message>
        <source>Joins the partners with a server, a name and a password, or an invitation file.</source>
        <translation>Pievieno partneriem ar serveri, lietotājvārdu un paroli vai ar uzaicinājuma failu.</translation>
    </message>
    <message>
        <source>Wall PC now</source>
        <translation>Videosienas datora režīms tūlīt</translation>
    </message>
    <message>
        <source>Full screen and locked until Ctrl+Shift+K: watching only.</source>
        <translation>Pilnekrāna režīms, bloķēts līdz Ctrl+Shift+K: tikai skatīšanai.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Sākt</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnostikas pārskats</translation>
    </message>
    <message>
        <source>Versions, devices and the newest log lines, shown before they are copied.</source>
        <translation>Versijas, ierīces un žurnāla jaunākās rindas; pirms kopēšanas tās redzat.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Rādīt…</translation>
    </message>
    <message>
        <source>Code of the wall PC</source>
        <translation>Videosienas datora kods</translation>
    </message>
    <message>
        <source>Who knows it can leave the wall PC; without one, the keys alone are enough.</source>
        <translation>Kas to zina, var iziet no videosienas datora režīma; bez koda pietiek ar taustiņiem vien.</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Iestatīt…</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::Session</name>
    <message>
        <source>The demo cameras cannot be shown: %1.</source>
        <translation>Demonstrācijas kameras nevar parādīt: %1.</translation>
    </message>
    <message>
        <source>The new language holds for all windows once what is being edited is saved or given up.</source>
        <translation>Jaunā valoda visos logos būs redzama, tiklīdz rediģējamais būs saglabāts vai atmests.</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnostikas pārskats</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no password and no name of a person; read it before you pass it on.</source>
        <translation>Tam, kas jums palīdz. Tajā nav ne paroļu, ne personu vārdu; pirms nododat to tālāk, izlasiet to.</translation>
    </message>
    <message>
        <source>Starting at log-in could not be changed: %1.</source>
        <translation>Palaišanu pēc pieteikšanās nevarēja mainīt: %1.</translation>
    </message>
    <message>
        <source>The console ended unexpectedly and started again. The report lies at %1.</source>
        <translation>Darbvieta negaidīti beidza darbu un startēja no jauna. Ziņojums par avāriju: %1.</translation>
    </message>
    <message>
        <source>VideoGuard Console started again</source>
        <translation>VideoGuard Console startēja no jauna</translation>
    </message>
    <message>
        <source>The saved walls could not be read. The damaged file lies at %1.</source>
        <translation>Saglabātās sienas nevarēja nolasīt. Bojātais fails: %1.</translation>
    </message>
    <message>
        <source>The catalogue could not be read. The damaged file lies at %1.</source>
        <translation>Katalogu nevarēja nolasīt. Bojātais fails: %1.</translation>
    </message>
    <message>
        <source>The incidents could not be read. The damaged file lies at %1.</source>
        <translation>Incidentus nevarēja nolasīt. Bojātais fails: %1.</translation>
    </message>
    <message>
        <source>Cameras are being watched</source>
        <translation>Notiek kameru skatīšana</translation>
    </message>
    <message>
        <source>The report cannot be read: %1.</source>
        <translation>Ziņojumu nevar nolasīt: %1.</translation>
    </message>
    <message>
        <source>Why the console started again</source>
        <translation>Kāpēc darbvieta startēja no jauna</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no password; read it before you pass it on.</source>
        <translation>Tam, kas jums palīdz. Paroļu tajā nav; izlasiet to, pirms nododat tālāk.</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Īsinājumtaustiņi</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Darbība vai taustiņš</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an action and its keys, read aloud</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::StatusLine</name>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>received bandwidth in megabits a second</extracomment>
        <translation>%1 Mbit/s</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n tiešraidē</numerusform>
            <numerusform>%n tiešraidē</numerusform>
            <numerusform>%n tiešraidē</numerusform>
        </translation>
    </message>
    <message>
        <source>Streams whose newest picture is younger than 3 s</source>
        <translation>Straumes, kuru jaunākais attēls nav vecāks par 3 s</translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <translation>
            <numerusform>%n savieno</numerusform>
            <numerusform>%n savieno</numerusform>
            <numerusform>%n savieno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not current</source>
        <translation>
            <numerusform>%n nav svaiga</numerusform>
            <numerusform>%n nav svaigas</numerusform>
            <numerusform>%n nav svaigu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reconnecting</source>
        <translation>
            <numerusform>%n atjauno savienojumu</numerusform>
            <numerusform>%n atjauno savienojumu</numerusform>
            <numerusform>%n atjauno savienojumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password refused</source>
        <translation>
            <numerusform>%n noraidīta parole</numerusform>
            <numerusform>%n noraidītas paroles</numerusform>
            <numerusform>%n noraidītu paroļu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate not trusted</source>
        <translation>
            <numerusform>%n neuzticams sertifikāts</numerusform>
            <numerusform>%n neuzticami sertifikāti</numerusform>
            <numerusform>%n neuzticamu sertifikātu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without picture</source>
        <translation>
            <numerusform>%n bez attēla</numerusform>
            <numerusform>%n bez attēla</numerusform>
            <numerusform>%n bez attēla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording</source>
        <translation>
            <numerusform>%n raksta</numerusform>
            <numerusform>%n raksta</numerusform>
            <numerusform>%n raksta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 streams</source>
        <extracomment>%1 live streams of %2</extracomment>
        <translation>%1 no %2 straumēm</translation>
    </message>
    <message>
        <source>Live streams of all streams that are open</source>
        <translation>Tiešraides straumes no visām atvērtajām</translation>
    </message>
    <message>
        <source>Received from all cameras</source>
        <translation>Saņemts no visām kamerām</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n izlaists</numerusform>
            <numerusform>%n izlaisti</numerusform>
            <numerusform>%n izlaistu</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that were received but could not be shown in time</source>
        <translation>Attēli, kas saņemti, bet ko nevarēja laikus parādīt</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>Processor time of this console; 100 % is one core</source>
        <translation>Šīs programmas procesora laiks; 100 % ir viens kodols</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n nav sasniedzama</numerusform>
            <numerusform>%n nav sasniedzamas</numerusform>
            <numerusform>%n nav sasniedzamu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::UnlockPrompt</name>
    <message>
        <source>Open the file of passwords…</source>
        <translation>Atvērt paroļu failu…</translation>
    </message>
    <message>
        <source>Ask for its passphrase, so that cameras with a password show their pictures</source>
        <translation>Prasīt tā paroles frāzi, lai kameras ar paroli rādītu attēlu</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Sertifikāts: %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Sertifikāts nav uzticams: %1</translation>
    </message>
    <message>
        <source>The connection to %1 was ended before a password was sent. Nothing is shown.</source>
        <translation>Savienojums ar %1 tika pārtraukts, pirms nosūtīta parole. Nekas netiek rādīts.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ko tas nozīmē</translation>
    </message>
    <message>
        <source>A certificate proves that the other side really is the camera. Many cameras come with one that they made themselves, which nobody can verify. The same is seen when somebody stands between this workstation and the camera and shows pictures of his own.</source>
        <translation>Sertifikāts pierāda, ka otrā pusē tiešām ir kamera. Daudzām kamerām tas ir pašu veidots, un to neviens nevar pārbaudīt. Tieši tāpat izskatās, ja kāds atrodas starp šo darbstaciju un kameru un rāda savus attēlus.</translation>
    </message>
    <message>
        <source>The reason is unknown.</source>
        <translation>Iemesls nav zināms.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>Norādītais iemesls: %1</translation>
    </message>
    <message>
        <source>If you trust it</source>
        <translation>Ja uzticaties</translation>
    </message>
    <message>
        <source>Trust this camera&apos;s certificate</source>
        <translation>Uzticēties šīs kameras sertifikātam</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>Neuzticēties</translation>
    </message>
    <message>
        <source>The pictures are shown and stay encrypted on the way, but from now on any certificate is accepted from this camera. Trust it only when whoever installed the camera confirms that it uses a certificate of its own. This can be taken back with “Change camera…”.</source>
        <translation>Attēli tiks rādīti un ceļā paliks šifrēti, taču turpmāk no šīs kameras pieņems jebkuru sertifikātu. Uzticieties tikai tad, ja kameras uzstādītājs apstiprina, ka tā izmanto pašas veidotu sertifikātu. To var atsaukt ar „Mainīt kameru…”.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::ConfirmDialog</name>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Paturēt</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::EmptyWall</name>
    <message>
        <source>This console knows no camera yet</source>
        <translation>Šī darbvieta vēl nepazīst nevienu kameru</translation>
    </message>
    <message>
        <source>The wall shows live pictures as soon as there is one. These ways lead there:</source>
        <translation>Tiklīdz kamera būs, siena rādīs tiešraidi. Kā to panākt:</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importēt failu…</translation>
    </message>
    <message>
        <source>A list of your cameras as CSV, GeoJSON or JSON, into the catalogue.</source>
        <translation>Jūsu kameru saraksts CSV, GeoJSON vai JSON formātā; to ielādē katalogā.</translation>
    </message>
    <message>
        <source>&amp;Join the partners…</source>
        <translation>&amp;Pievienoties partneriem…</translation>
    </message>
    <message>
        <source>Their cameras and yours come from the common server.</source>
        <translation>Partneru un jūsu kameras nāk no kopīgā servera.</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>Atvērt &amp;adresi…</translation>
    </message>
    <message>
        <source>One camera, by its stream address.</source>
        <translation>Viena kamera pēc tās straumes adreses.</translation>
    </message>
    <message>
        <source>Show the &amp;demo</source>
        <translation>Rādīt &amp;demonstrāciju</translation>
    </message>
    <message>
        <source>Sixteen invented cameras play footage that comes with the program. Needs no network.</source>
        <translation>Sešpadsmit izdomātas kameras atskaņo programmai pievienotu videomateriālu. Tīkls nav vajadzīgs.</translation>
    </message>
    <message>
        <source>&amp;First start again…</source>
        <translation>Pi&amp;rmā palaišana vēlreiz…</translation>
    </message>
    <message>
        <source>Language, organisation and passwords, in one window.</source>
        <translation>Valoda, organizācija un paroles vienā logā.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::HealthList</name>
    <message>
        <source>Health of the streams</source>
        <translation>Straumju stāvoklis</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Straumes</translation>
    </message>
    <message>
        <source>Only with &amp;problems</source>
        <translation>Tikai ar &amp;problēmām</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Rādīt uz sienas</translation>
    </message>
    <message>
        <source>Go to the tile with this camera (Enter)</source>
        <translation>Pāriet uz šūnu ar šo kameru (Enter)</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Mēģināt tūlīt</translation>
    </message>
    <message>
        <source>End the waiting time of the selected streams (F5)</source>
        <translation>Beigt izvēlēto straumju gaidīšanu (F5)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopēt kā tekstu</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them (Ctrl+C)</source>
        <translation>Kopēt izvēlētās rindas vai visas (Ctrl+C)</translation>
    </message>
    <message numerus="yes">
        <source>%n open streams</source>
        <translation>
            <numerusform>%n atvērta straume</numerusform>
            <numerusform>%n atvērtas straumes</numerusform>
            <numerusform>%n atvērtu straumju</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none with a problem</source>
        <translation>%1, neviena ar problēmu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n ar problēmu</numerusform>
            <numerusform>%n ar problēmu</numerusform>
            <numerusform>%n ar problēmu</numerusform>
        </translation>
    </message>
    <message>
        <source>No stream is open.</source>
        <translation>Nav nevienas atvērtas straumes.</translation>
    </message>
    <message>
        <source>Streams open when cameras are on a wall.</source>
        <translation>Straumes atveras, kad kameras ir uz sienas.</translation>
    </message>
    <message>
        <source>No stream has a problem.</source>
        <translation>Nevienai straumei nav problēmu.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Rādīt visas</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::HealthModel</name>
    <message>
        <source>unknown</source>
        <translation>nav zināms</translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>vairs nav sarakstā</translation>
    </message>
    <message>
        <source>Kept ready, not shown</source>
        <translation>Gatavībā, netiek rādīta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Apturēta</translation>
    </message>
    <message>
        <source>Decoded without the graphics card: %1</source>
        <translation>Atkodē bez grafikas kartes: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Straume</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Kopš</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Atjaunots</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Received/s</source>
        <translation>Saņemti/s</translation>
    </message>
    <message>
        <source>Shown/s</source>
        <translation>Parādīti/s</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Izlaisti</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Zudušas paketes</translation>
    </message>
    <message>
        <source>Jitter, ms</source>
        <translation>Trīce, ms</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Izšķirtspēja</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodeks</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Pārraide</translation>
    </message>
    <message>
        <source>main</source>
        <translation>pamatstraume</translation>
    </message>
    <message>
        <source>sub</source>
        <translation>papildstraume</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::KeepChoice</name>
    <message>
        <source>&amp;Keep the password</source>
        <translation>Gla&amp;bāt paroli</translation>
    </message>
    <message>
        <source>Pass&amp;phrase of the file</source>
        <translation>Faila paroles frā&amp;ze</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Paroles frāze vēlre&amp;iz</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. At least %n characters.</source>
        <translation>
            <numerusform>Paroles frāze ir par īsu. Vismaz %n rakstzīme.</numerusform>
            <numerusform>Paroles frāze ir par īsu. Vismaz %n rakstzīmes.</numerusform>
            <numerusform>Paroles frāze ir par īsu. Vismaz %n rakstzīmju.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Abas paroles frāzes atšķiras.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Tā nav šī faila paroles frāze.</translation>
    </message>
    <message>
        <source>The file of passwords is damaged and cannot be opened. Keep the password until the program ends.</source>
        <translation>Paroļu fails ir bojāts, un to nevar atvērt. Glabājiet paroli, līdz programma beidz darbu.</translation>
    </message>
    <message>
        <source>No space is left on the disk for the file of passwords.</source>
        <translation>Diskā vairs nav vietas paroļu failam.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be used: %1</source>
        <translation>Paroļu failu nevar izmantot: %1</translation>
    </message>
    <message>
        <source>In this workstation&apos;s keyring</source>
        <translation>Šīs darbstacijas atslēgu saišķī</translation>
    </message>
    <message>
        <source>Only until the program ends</source>
        <translation>Tikai līdz programmas darba beigām</translation>
    </message>
    <message>
        <source>In the encrypted file</source>
        <translation>Šifrētajā failā</translation>
    </message>
    <message>
        <source>In the encrypted file (asks its passphrase)</source>
        <translation>Šifrētajā failā (prasa tā paroles frāzi)</translation>
    </message>
    <message>
        <source>In an encrypted file (new passphrase)</source>
        <translation>Šifrētā failā (jauna paroles frāze)</translation>
    </message>
    <message>
        <source>No keyring is available here. The password is asked again after the next start.</source>
        <translation>Atslēgu saišķis šeit nav pieejams. Pēc nākamās palaišanas parole tiks prasīta vēlreiz.</translation>
    </message>
    <message>
        <source>The passphrase is asked once after each start. Nobody can recover it.</source>
        <translation>Paroles frāzi prasa vienreiz pēc katras palaišanas. To neviens nevar atgūt.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::LayoutEditor</name>
    <message>
        <source>Layout</source>
        <translation>Izkārtojums</translation>
    </message>
    <message>
        <source>Change layout</source>
        <translation>Mainīt izkārtojumu</translation>
    </message>
    <message>
        <source>New layout</source>
        <translation>Jauns izkārtojums</translation>
    </message>
    <message>
        <source>Drag over tiles to merge them, click a merged tile to split it. With keys: arrows, Shift with arrows, M and S.</source>
        <translation>Velciet pāri šūnām, lai tās apvienotu; klikšķiniet apvienotu šūnu, lai to sadalītu. Ar taustiņiem: bultiņas, Shift ar bultiņām, M un S.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nosaukums</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
    <message>
        <source>Begin &amp;from</source>
        <translation>&amp;Sākt no</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonnas</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rindas</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>A&amp;pvienot</translation>
    </message>
    <message>
        <source>One tile of the selected ones (M)</source>
        <translation>Viena šūna no izvēlētajām (M)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Sa&amp;dalīt</translation>
    </message>
    <message>
        <source>Single tiles again (S)</source>
        <translation>Atkal atsevišķas šūnas (S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;tsaukt</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Atsaukt pēdējo izmaiņu (Ctrl+Z)</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Uz sienas</translation>
    </message>
    <message>
        <source>&amp;Delete layout…</source>
        <translation>D&amp;zēst izkārtojumu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message numerus="yes">
        <source>%n tiles are too many.</source>
        <translation>
            <numerusform>%n šūna ir par daudz.</numerusform>
            <numerusform>%n šūnas ir par daudz.</numerusform>
            <numerusform>%n šūnu ir par daudz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n: merge some, or take fewer columns or rows.</source>
        <translation>
            <numerusform>Ne vairāk kā %n: apvienojiet dažas vai izvēlieties mazāk kolonnu vai rindu.</numerusform>
            <numerusform>Ne vairāk kā %n: apvienojiet dažas vai izvēlieties mazāk kolonnu vai rindu.</numerusform>
            <numerusform>Ne vairāk kā %n: apvienojiet dažas vai izvēlieties mazāk kolonnu vai rindu.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 16 pictures are hard to watch.</source>
        <translation>Vairāk nekā 16 attēlus ir grūti pārraudzīt.</translation>
    </message>
    <message>
        <source>Delete the layout “%1”?</source>
        <translation>Vai dzēst izkārtojumu „%1”?</translation>
    </message>
    <message>
        <source>Walls that use it keep their own copy.</source>
        <translation>Sienām, kas to izmanto, paliek sava kopija.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Ievadiet nosaukumu.</translation>
    </message>
    <message>
        <source>A standard layout has this name. Choose another one.</source>
        <translation>Šāds nosaukums ir standarta izkārtojumam. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>Another layout has this name. Choose another one.</source>
        <translation>Šāds nosaukums ir citam izkārtojumam. Izvēlieties citu.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::LayoutGrid</name>
    <message>
        <source>Layout</source>
        <translation>Izkārtojums</translation>
    </message>
    <message>
        <source>Tile %1, column %2, row %3, %4 by %5 units</source>
        <translation>Šūna %1, kolonna %2, rinda %3, %4 reiz %5 vienības</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::LayoutPreview</name>
    <message numerus="yes">
        <source>Preview: %n tiles</source>
        <translation>
            <numerusform>Priekšskatījums: %n šūna</numerusform>
            <numerusform>Priekšskatījums: %n šūnas</numerusform>
            <numerusform>Priekšskatījums: %n šūnu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::wall::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nosaukums</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Ievadiet nosaukumu.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::OpenStreamDialog</name>
    <message>
        <source>Change camera</source>
        <translation>Mainīt kameru</translation>
    </message>
    <message>
        <source>Change camera %1</source>
        <translation>Mainīt kameru %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Streams of this kind cannot be opened. Addresses begin with rtsp, rtsps, http or https.</source>
        <translation>Šāda veida straumes nevar atvērt. Adreses sākas ar rtsp, rtsps, http vai https.</translation>
    </message>
    <message>
        <source>This is not an address. An example: rtsp://192.0.2.7/stream1</source>
        <translation>Tā nav adrese. Piemērs: rtsp://192.0.2.7/stream1</translation>
    </message>
    <message>
        <source>Another user name or password stood in this address. Those above are used for both.</source>
        <translation>Šajā adresē bija cits lietotājvārds vai parole. Abām izmanto augstāk norādītos.</translation>
    </message>
    <message>
        <source>A password seems to stand in the address itself. It is kept together with the address.</source>
        <translation>Šķiet, ka parole ir pašā adresē. Tā tiek glabāta kopā ar adresi.</translation>
    </message>
    <message>
        <source>This is the address of camera %1.</source>
        <translation>Šī ir kameras %1 adrese.</translation>
    </message>
    <message>
        <source>This is the address of camera %1. It is opened again.</source>
        <translation>Šī ir kameras %1 adrese. Tā tiks atvērta vēlreiz.</translation>
    </message>
    <message>
        <source>as kept, when empty</source>
        <translation>glabātā, ja tukšs</translation>
    </message>
    <message>
        <source>Enter the address of the stream.</source>
        <translation>Ievadiet straumes adresi.</translation>
    </message>
    <message>
        <source>A password without a user name: enter the user name too.</source>
        <translation>Parole bez lietotājvārda: ievadiet arī lietotājvārdu.</translation>
    </message>
    <message>
        <source>A call number lies between 1 and %1.</source>
        <translation>Kameras numurs ir no 1 līdz %1.</translation>
    </message>
    <message>
        <source>%1 has this number. Free is %2.</source>
        <translation>Šis numurs ir kamerai %1. Brīvs ir %2.</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>Ap&amp;turēt pārbaudi</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pārbaudī&amp;t savienojumu</translation>
    </message>
    <message>
        <source>Test the connection to see what the camera sends before it is opened.</source>
        <translation>Pārbaudiet savienojumu, lai pirms atvēršanas redzētu, ko kamera sūta.</translation>
    </message>
    <message>
        <source>Open stream</source>
        <translation>Atvērt straumi</translation>
    </message>
    <message>
        <source>The camera goes into the camera list. Its name and password are kept apart from the address.</source>
        <translation>Kamera tiks pievienota kameru sarakstam. Tās lietotājvārdu un paroli glabā atsevišķi no adreses.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adrese</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Lietotājvārds</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parole</translation>
    </message>
    <message>
        <source>Automatic: TCP, then UDP</source>
        <translation>Automātiski: TCP, tad UDP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>HTTP tunnel</source>
        <translation>HTTP tunelis</translation>
    </message>
    <message>
        <source>T&amp;ransport</source>
        <translation>Pā&amp;rraide</translation>
    </message>
    <message>
        <source>Address of the &amp;sub stream (smaller picture for small tiles, may be empty)</source>
        <translation>Papild&amp;straumes adrese (mazāks attēls mazām šūnām, drīkst būt tukša)</translation>
    </message>
    <message>
        <source>Address of the sub stream</source>
        <translation>Papildstraumes adrese</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nosaukums</translation>
    </message>
    <message>
        <source>&amp;Call number</source>
        <translation>&amp;Kameras numurs</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Savienojuma pārbaude</translation>
    </message>
    <message>
        <source>Sub stream</source>
        <translation>Papildstraume</translation>
    </message>
    <message>
        <source>Trust its certificate although it cannot be &amp;verified</source>
        <translation>Uzticēties tās sertifikātam, lai gan to ne&amp;var pārbaudīt</translation>
    </message>
    <message>
        <source>Revie&amp;w certificate…</source>
        <translation>Apskatīt serti&amp;fikātu…</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>Parole: %1</translation>
    </message>
    <message>
        <source>The camera refused what was tried. One attempt is made with what you enter here, so that the camera does not lock the account.</source>
        <translation>Kamera noraidīja to, kas tika mēģināts. Ar šeit ievadīto notiks viens mēģinājums, lai kamera nebloķētu kontu.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Lietotājvārds</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parole</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Savienot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Enter the user name that is set up in the camera.</source>
        <translation>Ievadiet lietotājvārdu, kas iestatīts kamerā.</translation>
    </message>
    <message>
        <source>No password is entered.</source>
        <translation>Parole nav ievadīta.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::ProbePanel</name>
    <message>
        <source>Picture of the test</source>
        <translation>Pārbaudes attēls</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodeks</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Attēls</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitu pārraides ātrums</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Pārraide</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Skaņa</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Pirmais attēls</translation>
    </message>
    <message>
        <source>Technical cause: %1</source>
        <translation>Tehniskais iemesls: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::SaveWallDialog</name>
    <message>
        <source>Save wall</source>
        <translation>Saglabāt sienu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Another wall has this name. Choose another one.</source>
        <translation>Šāds nosaukums ir citai sienai. Izvēlieties citu.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::SecretField</name>
    <message>
        <source>Show what was typed</source>
        <translation>Rādīt ievadīto</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::SnapshotTaker</name>
    <message>
        <source>There is no picture of %1 to save.</source>
        <translation>Nav attēla, ko saglabāt: %1.</translation>
    </message>
    <message>
        <source>Copied the picture of %1 as it is shown.</source>
        <translation>Attēls nokopēts, kā tas redzams: %1.</translation>
    </message>
    <message>
        <source>Copied the picture of %1 in full size.</source>
        <translation>Attēls nokopēts pilnā izmērā: %1.</translation>
    </message>
    <message>
        <source>The snapshot was not saved: no space is left for %1.</source>
        <translation>Momentuzņēmums nav saglabāts: vairs nav vietas mapē %1.</translation>
    </message>
    <message>
        <source>The snapshot was not saved: this account may not write to %1.</source>
        <translation>Momentuzņēmums nav saglabāts: šis konts nedrīkst rakstīt mapē %1.</translation>
    </message>
    <message>
        <source>The snapshot was not saved: %1.</source>
        <translation>Momentuzņēmums nav saglabāts: %1.</translation>
    </message>
    <message>
        <source>Saved %1. The picture is not current, its time is in the name.</source>
        <translation>Saglabāts %1. Attēls nav svaigs, tā laiks ir nosaukumā.</translation>
    </message>
    <message>
        <source>Saved %1 as it is shown; no full-size picture came in time.</source>
        <translation>Saglabāts %1, kā redzams; pilna izmēra attēls laikus nepienāca.</translation>
    </message>
    <message>
        <source>Saved %1. Data was lost on the way, parts of the picture may be wrong.</source>
        <translation>Saglabāts %1. Ceļā zuduši dati, attēla daļas var būt nepareizas.</translation>
    </message>
    <message>
        <source>Saved and copied %1.</source>
        <translation>Saglabāts un nokopēts %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saglabāts %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::ToursDialog</name>
    <message>
        <source>(no name)</source>
        <translation>(bez nosaukuma)</translation>
    </message>
    <message>
        <source>a deleted wall, passed over</source>
        <translation>dzēsta siena, izlaista</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>One round takes %1 min %2 s.</source>
        <translation>Viens aplis ilgst %1 min %2 s.</translation>
    </message>
    <message>
        <source>Delete the patrol “%1”?</source>
        <translation>Vai dzēst patrulēšanas maršrutu „%1”?</translation>
    </message>
    <message>
        <source>Its walls stay. The patrol cannot be brought back.</source>
        <translation>Tā sienas paliek. Maršrutu atjaunot nevar.</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>Nav izdzēsts: %1.</translation>
    </message>
    <message>
        <source>A patrol passes over saved walls. Save a wall first.</source>
        <translation>Patrulēšanas maršruts iet pa saglabātajām sienām. Vispirms saglabājiet sienu.</translation>
    </message>
    <message>
        <source>Add a wall. A patrol without walls is not kept.</source>
        <translation>Pievienojiet sienu. Maršruts bez sienām netiek saglabāts.</translation>
    </message>
    <message>
        <source>Not saved: no space is left on the disk.</source>
        <translation>Nav saglabāts: diskā vairs nav vietas.</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Nav saglabāts: %1.</translation>
    </message>
    <message>
        <source>Patrol %1</source>
        <translation>Maršruts %1</translation>
    </message>
    <message>
        <source>Enter a name. Until then nothing is saved.</source>
        <translation>Ievadiet nosaukumu. Līdz tam nekas netiek saglabāts.</translation>
    </message>
    <message>
        <source>Another patrol has this name. Until it differs nothing is saved.</source>
        <translation>Šāds nosaukums ir citam maršrutam. Kamēr tas neatšķiras, nekas netiek saglabāts.</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Patrulēšanas maršruti</translation>
    </message>
    <message>
        <source>A patrol shows walls one after another. It stands still when somebody acts and goes on after a minute.</source>
        <translation>Patrulēšanas maršruts rāda sienas citu pēc citas. Tas apstājas, kad kāds rīkojas, un pēc minūtes turpinās.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>&amp;Start patrol</source>
        <translation>&amp;Sākt patrulēšanu</translation>
    </message>
    <message>
        <source>&amp;Patrols</source>
        <translation>&amp;Maršruti</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Jauns</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>D&amp;zēst…</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nosaukums</translation>
    </message>
    <message>
        <source>&amp;Wall to add after the selected one</source>
        <translation>S&amp;iena, ko pievienot aiz izvēlētās</translation>
    </message>
    <message>
        <source>Wall to add</source>
        <translation>Pievienojamā siena</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Pievienot</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Siena</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Rāda</translation>
    </message>
    <message>
        <source>Walls in &amp;order</source>
        <translation>Sienas pēc &amp;kārtas</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>S&amp;how for</source>
        <translation>Rā&amp;dīt</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Augstāk</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Z&amp;emāk</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Noņem&amp;t</translation>
    </message>
    <message>
        <source>Show this wall earlier (Alt+Up)</source>
        <translation>Rādīt šo sienu agrāk (Alt+Augšup)</translation>
    </message>
    <message>
        <source>Show this wall later (Alt+Down)</source>
        <translation>Rādīt šo sienu vēlāk (Alt+Lejup)</translation>
    </message>
    <message>
        <source>Take this wall out of the patrol (Del)</source>
        <translation>Izņemt šo sienu no maršruta (Del)</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::UnlockDialog</name>
    <message>
        <source>Passwords of the cameras</source>
        <translation>Kameru paroles</translation>
    </message>
    <message>
        <source>They are kept in an encrypted file. Until it is opened, cameras that want a password show no picture.</source>
        <translation>Tās glabājas šifrētā failā. Kamēr tas nav atvērts, kameras, kurām vajadzīga parole, attēlu nerāda.</translation>
    </message>
    <message>
        <source>Pass&amp;phrase of the file</source>
        <translation>Faila paroles frā&amp;ze</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vēlāk</translation>
    </message>
    <message>
        <source>The menu at the top right offers it again</source>
        <translation>To atkal piedāvā izvēlne augšā pa labi</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Atvērt failu</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Tā nav šī faila paroles frāze.</translation>
    </message>
    <message>
        <source>The file of passwords is damaged and cannot be opened. Choose &quot;Later&quot; and enter the passwords of the cameras again.</source>
        <translation>Paroļu fails ir bojāts, un to nevar atvērt. Izvēlieties „Vēlāk” un ievadiet kameru paroles vēlreiz.</translation>
    </message>
    <message>
        <source>The file of passwords was written by a newer version. Install that version.</source>
        <translation>Paroļu failu rakstījusi jaunāka versija. Uzstādiet to.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be used: %1</source>
        <translation>Paroļu failu nevar izmantot: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::WallActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enlarge or put back</source>
        <translation>Palielināt vai atpakaļ</translation>
    </message>
    <message>
        <source>Show this tile alone and large, and back (Enter)</source>
        <translation>Rādīt tikai šo šūnu lielu un atpakaļ (Enter)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pilnekrāna režīms</translation>
    </message>
    <message>
        <source>Wall over the whole monitor</source>
        <translation>Siena pa visu monitoru</translation>
    </message>
    <message>
        <source>One level back</source>
        <translation>Vienu līmeni atpakaļ</translation>
    </message>
    <message>
        <source>Undo zoom, enlargement or full screen</source>
        <translation>Atcelt tālummaiņu, palielinājumu vai pilnekrāna režīmu</translation>
    </message>
    <message>
        <source>Technical data</source>
        <translation>Tehniskie dati</translation>
    </message>
    <message>
        <source>Codec, size, rates and transport on every tile</source>
        <translation>Kodeks, izmērs, ātrumi un pārraide katrā šūnā</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Tuvināt</translation>
    </message>
    <message>
        <source>Digital zoom into the selected picture</source>
        <translation>Digitāli tuvināt izvēlēto attēlu</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Tālināt</translation>
    </message>
    <message>
        <source>Digital zoom out of the selected picture</source>
        <translation>Digitāli tālināt izvēlēto attēlu</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Viss attēls</translation>
    </message>
    <message>
        <source>End the digital zoom</source>
        <translation>Beigt digitālo tālummaiņu</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentuzņēmums</translation>
    </message>
    <message>
        <source>Save the selected picture as PNG and copy it</source>
        <translation>Saglabāt izvēlēto attēlu kā PNG un nokopēt to</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopēt attēlu</translation>
    </message>
    <message>
        <source>Copy the selected picture to the clipboard</source>
        <translation>Kopēt izvēlēto attēlu starpliktuvē</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Klausīties</translation>
    </message>
    <message>
        <source>Hear the sound of the selected tile</source>
        <translation>Klausīties izvēlētās šūnas skaņu</translation>
    </message>
    <message>
        <source>Open stream…</source>
        <translation>Atvērt straumi…</translation>
    </message>
    <message>
        <source>Open a camera by its address and test the connection</source>
        <translation>Atvērt kameru pēc tās adreses un pārbaudīt savienojumu</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera…</translation>
    </message>
    <message>
        <source>Change name, address and password of the selected camera</source>
        <translation>Mainīt izvēlētās kameras nosaukumu, adresi un paroli</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Ievadīt paroli…</translation>
    </message>
    <message>
        <source>Name and password for the selected camera</source>
        <translation>Izvēlētās kameras lietotājvārds un parole</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Mēģināt tūlīt</translation>
    </message>
    <message>
        <source>Connect the selected camera again at once</source>
        <translation>Tūlīt savienot izvēlēto kameru vēlreiz</translation>
    </message>
    <message>
        <source>Clear tile</source>
        <translation>Iztukšot šūnu</translation>
    </message>
    <message>
        <source>Take the camera off the selected tile</source>
        <translation>Noņemt kameru no izvēlētās šūnas</translation>
    </message>
    <message>
        <source>Clear all tiles</source>
        <translation>Iztukšot visas šūnas</translation>
    </message>
    <message>
        <source>Take all cameras off the wall</source>
        <translation>Noņemt visas kameras no sienas</translation>
    </message>
    <message>
        <source>Save wall</source>
        <translation>Saglabāt sienu</translation>
    </message>
    <message>
        <source>Save layout and cameras under the wall&apos;s name</source>
        <translation>Saglabāt izkārtojumu un kameras ar sienas nosaukumu</translation>
    </message>
    <message>
        <source>Save wall as…</source>
        <translation>Saglabāt sienu kā…</translation>
    </message>
    <message>
        <source>Save layout and cameras under a new name</source>
        <translation>Saglabāt izkārtojumu un kameras ar jaunu nosaukumu</translation>
    </message>
    <message>
        <source>Saved walls…</source>
        <translation>Saglabātās sienas…</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete, export and import walls</source>
        <translation>Pārdēvēt, dublēt, dzēst, eksportēt un importēt sienas</translation>
    </message>
    <message>
        <source>New wall window</source>
        <translation>Jauns sienas logs</translation>
    </message>
    <message>
        <source>A further wall, for another monitor</source>
        <translation>Vēl viena siena citam monitoram</translation>
    </message>
    <message>
        <source>Own layout…</source>
        <translation>Savs izkārtojums…</translation>
    </message>
    <message>
        <source>Make a layout by merging cells</source>
        <translation>Izveidot izkārtojumu, apvienojot šūnas</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Patruļa</translation>
    </message>
    <message>
        <source>Start or stop the patrol through saved walls</source>
        <translation>Sākt vai apturēt patrulēšanu pa saglabātajām sienām</translation>
    </message>
    <message>
        <source>Patrols…</source>
        <translation>Patrulēšanas maršruti…</translation>
    </message>
    <message>
        <source>Make and change patrols</source>
        <translation>Veidot un mainīt patrulēšanas maršrutus</translation>
    </message>
    <message>
        <source>Stream health</source>
        <translation>Straumju stāvoklis</translation>
    </message>
    <message>
        <source>All streams with state, rates and reconnects</source>
        <translation>Visas straumes ar stāvokli, ātrumiem un savienojuma atjaunošanām</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Izkārtojums %1</translation>
    </message>
    <message>
        <source>Saved wall %1</source>
        <translation>Saglabātā siena %1</translation>
    </message>
    <message>
        <source>Show saved wall %1</source>
        <translation>Rādīt saglabāto sienu %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Attēls</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Sienas</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Izkārtojumi</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Mark an incident here: keeps the seconds before and records every camera that sees the place</source>
        <translation>Atzīmēt incidentu šeit: saglabā iepriekšējās sekundes un ieraksta visas kameras, kas redz šo vietu</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Grāmatzīme</translation>
    </message>
    <message>
        <source>Remember this moment of the selected camera</source>
        <translation>Atzīmēt šo izvēlētās kameras brīdi</translation>
    </message>
    <message>
        <source>Instant replay</source>
        <translation>Tūlītējs atkārtojums</translation>
    </message>
    <message>
        <source>The last seconds of the selected camera beside its live picture</source>
        <translation>Izvēlētās kameras pēdējās sekundes blakus tās tiešraidei</translation>
    </message>
    <message>
        <source>5 minutes ago</source>
        <translation>Pirms 5 minūtēm</translation>
    </message>
    <message>
        <source>What the selected camera saw 5 minutes ago</source>
        <translation>Ko izvēlētā kamera redzēja pirms 5 minūtēm</translation>
    </message>
    <message>
        <source>Record now</source>
        <translation>Ierakstīt tagad</translation>
    </message>
    <message>
        <source>Record the selected camera, whatever its plan says</source>
        <translation>Ierakstīt izvēlēto kameru neatkarīgi no tās plāna</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Notikumi</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::WallPage</name>
    <message>
        <source>No sound: %1</source>
        <translation>Nav skaņas: %1</translation>
    </message>
    <message>
        <source>Saved wall %1</source>
        <translation>Saglabātā siena %1</translation>
    </message>
    <message>
        <source>This saved wall no longer exists.</source>
        <translation>Šīs saglabātās sienas vairs nav.</translation>
    </message>
    <message>
        <source>No camera has the number %1.</source>
        <translation>Nevienai kamerai nav numura %1.</translation>
    </message>
    <message>
        <source>The record of this camera does not say that listening is lawful.</source>
        <translation>Šīs kameras kartītē nav norādīts, ka skaņu drīkst klausīties.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Izkārtojums</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Sienas</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Patruļa</translation>
    </message>
    <message>
        <source>The camera could not be saved: %1</source>
        <translation>Kameru nevarēja saglabāt: %1</translation>
    </message>
    <message>
        <source>The wall could not be saved: %1</source>
        <translation>Sienu nevarēja saglabāt: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saglabāts: %1</translation>
    </message>
    <message>
        <source>The layout could not be deleted: %1</source>
        <translation>Izkārtojumu nevarēja izdzēst: %1</translation>
    </message>
    <message>
        <source>The layout could not be saved: %1</source>
        <translation>Izkārtojumu nevarēja saglabāt: %1</translation>
    </message>
    <message>
        <source>The patrol has ended: none of its walls exists any more.</source>
        <translation>Patrulēšana beigusies: nevienas tās sienas vairs nav.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::WallTools</name>
    <message>
        <source>Saved walls</source>
        <translation>Saglabātās sienas</translation>
    </message>
    <message>
        <source>Show a saved wall</source>
        <translation>Rādīt saglabātu sienu</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Izkārtojums</translation>
    </message>
    <message>
        <source>Save wall as…</source>
        <translation>Saglabāt sienu kā…</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Izkārtojums %1</translation>
    </message>
    <message>
        <source>Own layout %1</source>
        <translation>Savs izkārtojums %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nav saglabāta</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Patruļa</translation>
    </message>
    <message numerus="yes">
        <source>Patrol paused, on in %n s</source>
        <translation>
            <numerusform>Patruļa pauzēta, turpinās pēc %n s</numerusform>
            <numerusform>Patruļa pauzēta, turpinās pēc %n s</numerusform>
            <numerusform>Patruļa pauzēta, turpinās pēc %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Patrol %1 of %2, %n s</source>
        <translation>
            <numerusform>Patruļa %1 no %2, %n s</numerusform>
            <numerusform>Patruļa %1 no %2, %n s</numerusform>
            <numerusform>Patruļa %1 no %2, %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::wall::WallView</name>
    <message>
        <source>Live wall</source>
        <translation>Tiešraides videosiena</translation>
    </message>
    <message>
        <source>Unknown camera</source>
        <translation>Nezināma kamera</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nav zināms</translation>
    </message>
    <message>
        <source>%1×%2</source>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 shown/s of %2 · %3 kbit/s</source>
        <translation>%1 no %2 kadriem/s · %3 kbit/s</translation>
    </message>
    <message>
        <source>main stream</source>
        <translation>pamatstraume</translation>
    </message>
    <message>
        <source>substream</source>
        <translation>papildstraume</translation>
    </message>
    <message>
        <source>decoded in software</source>
        <translation>atkodē programma</translation>
    </message>
    <message>
        <source>decoded by %1</source>
        <translation>atkodē %1</translation>
    </message>
    <message>
        <source>jitter %1 ms · lost packets %2</source>
        <translation>trīce %1 ms · zudušas paketes %2</translation>
    </message>
    <message>
        <source>dropped %1 · reconnects %2</source>
        <translation>izlaisti %1 · savienojums atjaunots %2</translation>
    </message>
    <message>
        <source>Tile %1, empty</source>
        <translation>Šūna %1, tukša</translation>
    </message>
    <message>
        <source>Camera %1, %2, %3</source>
        <translation>Kamera %1, %2, %3</translation>
    </message>
    <message>
        <source>Camera %1, %2</source>
        <translation>Kamera %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Technical cause: %1</source>
        <translation>Tehniskais iemesls: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::WallsDialog</name>
    <message>
        <source>Nothing was imported: this is not a file of walls, or it is damaged (%1).</source>
        <translation>Nekas nav importēts: tas nav sienu fails, vai arī tas ir bojāts (%1).</translation>
    </message>
    <message>
        <source>Nothing was imported: the file comes from a newer version of this program.</source>
        <translation>Nekas nav importēts: fails nāk no jaunākas šīs programmas versijas.</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is too large, or no space is left on the disk.</source>
        <translation>Nekas nav importēts: fails ir par lielu, vai diskā vairs nav vietas.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>Nekas nav importēts: %1</translation>
    </message>
    <message>
        <source>Saved walls</source>
        <translation>Saglabātās sienas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>Show the selected wall (Enter)</source>
        <translation>Rādīt izvēlēto sienu (Enter)</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Siena</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Izkārtojums</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Pār&amp;dēvēt…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;ublēt…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>D&amp;zēst…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportēt…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importēt…</translation>
    </message>
    <message>
        <source>Give the selected wall another name (F2)</source>
        <translation>Dot izvēlētajai sienai citu nosaukumu (F2)</translation>
    </message>
    <message>
        <source>Delete the selected walls (Del)</source>
        <translation>Dzēst izvēlētās sienas (Del)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>own</source>
        <translation>savs</translation>
    </message>
    <message>
        <source>Rename wall</source>
        <translation>Pārdēvēt sienu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Pārdēvēt</translation>
    </message>
    <message>
        <source>Duplicate wall</source>
        <translation>Dublēt sienu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublēt</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopija)</translation>
    </message>
    <message>
        <source>Delete the wall “%1”?</source>
        <translation>Vai dzēst sienu „%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n walls?</source>
        <translation>
            <numerusform>Vai dzēst %n sienu?</numerusform>
            <numerusform>Vai dzēst %n sienas?</numerusform>
            <numerusform>Vai dzēst %n sienu?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export walls</source>
        <translation>Eksportēt sienas</translation>
    </message>
    <message>
        <source>Walls (*.walls.json);;All files (*)</source>
        <translation>Sienas (*.walls.json);;Visi faili (*)</translation>
    </message>
    <message>
        <source>Import walls</source>
        <translation>Importēt sienas</translation>
    </message>
    <message>
        <source>Walls (*.walls.json *.json);;All files (*)</source>
        <translation>Sienas (*.walls.json *.json);;Visi faili (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n walls were exported to %1.</source>
        <translation>
            <numerusform>%n siena eksportēta uz %1.</numerusform>
            <numerusform>%n sienas eksportētas uz %1.</numerusform>
            <numerusform>%n sienu eksportēts uz %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 nav ierakstīts: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 nevar nolasīt: %2.</translation>
    </message>
    <message>
        <source>All walls of this file are here already.</source>
        <translation>Visas šī faila sienas te jau ir.</translation>
    </message>
    <message numerus="yes">
        <source>%n walls were imported.</source>
        <translation>
            <numerusform>%n siena importēta.</numerusform>
            <numerusform>%n sienas importētas.</numerusform>
            <numerusform>%n sienu importēts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: another wall has this name.</source>
        <translation>Nav saglabāta: šāds nosaukums ir citai sienai.</translation>
    </message>
    <message>
        <source>Not saved: no space is left on the disk.</source>
        <translation>Nav saglabāts: diskā vairs nav vietas.</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Nav saglabāts: %1.</translation>
    </message>
    <message>
        <source>The cameras stay in the list. A wall cannot be brought back, but can be exported before.</source>
        <translation>Kameras paliek sarakstā. Sienu atjaunot nevar, bet pirms tam to var eksportēt.</translation>
    </message>
    <message>
        <source>Patrols pass over it from then on: %1.</source>
        <translation>Maršruti to turpmāk izlaidīs: %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::BadgeToolButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n atvērts</numerusform>
            <numerusform>%n atvērti</numerusform>
            <numerusform>%n atvērtu</numerusform>
        </translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::DayCalendar</name>
    <message>
        <source>Previous month</source>
        <translation>Iepriekšējais mēnesis</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nākamais mēnesis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendārs</translation>
    </message>
    <message>
        <source>Days with footage and incidents. Arrow keys move by day and week, Page Up and Page Down by month, Enter chooses.</source>
        <translation>Dienas ar videomateriālu un incidentiem. Bultiņu taustiņi pārvieto pa dienai un nedēļai, Page Up un Page Down – pa mēnesim, Enter izvēlas.</translation>
    </message>
    <message numerus="yes">
        <source>footage in %n hours</source>
        <translation>
            <numerusform>videomateriāls %n stundā</numerusform>
            <numerusform>videomateriāls %n stundās</numerusform>
            <numerusform>videomateriāls %n stundās</numerusform>
        </translation>
    </message>
    <message>
        <source>no footage</source>
        <translation>videomateriāla nav</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incidents</numerusform>
            <numerusform>%n incidenti</numerusform>
            <numerusform>%n incidentu</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>šodien</translation>
    </message>
    <message>
        <source>footage</source>
        <translation>videomateriāls</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incidents</translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::DrawingCanvas</name>
    <message>
        <source>Picture to draw on</source>
        <translation>Attēls zīmēšanai</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, Space begins and ends a figure.</source>
        <translation>Bultiņu taustiņi pārvieto krustiņu, atstarpe sāk un beidz figūru.</translation>
    </message>
    <message>
        <source>Words, then Enter</source>
        <translation>Teksts, tad Enter</translation>
    </message>
    <message>
        <source>Words on the picture</source>
        <translation>Teksts uz attēla</translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::DrawingTools</name>
    <message>
        <source>Line</source>
        <translation>Līnija</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Bultiņa</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Taisnstūris</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Brīvrokas līnija</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Atsaukt (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Atkārtot (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove all drawings</source>
        <translation>Noņemt visus zīmējumus</translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Notīrīt meklēšanu</translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::SegmentedControl</name>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::WeekGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>Nedēļas stundas</translation>
    </message>
    <message>
        <source>%1, %2: on</source>
        <extracomment>%1: day of the week, %2: hour</extracomment>
        <translation>%1, %2: ieslēgts</translation>
    </message>
    <message>
        <source>%1, %2: off</source>
        <translation>%1, %2: izslēgts</translation>
    </message>
</context>
</TS>
