<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en_GB">
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
        <source>Begin with live, map, catalogue, incidents, review, requests or partners.</source>
        <translation>Sākt ar sadaļu live, map, catalogue, incidents, review, requests vai partners.</translation>
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
    <name>DateText</name>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>date, time, offset from UTC</extracomment>
        <translation>%1, %2 %3</translation>
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
        <source>The saved walls could not be read. The damaged file lies at %1.</source>
        <translation>Saglabātās sienas nevarēja nolasīt. Bojātais fails ir šeit: %1.</translation>
    </message>
    <message>
        <source>The screenshot could not be written to %1.</source>
        <translation>Ekrānattēlu nevarēja ierakstīt failā %1.</translation>
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
    <name>videoguard::shell::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Sadaļas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
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
</TS>
