<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt_LT" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message>
        <source>folder</source>
        <translation>aplankas</translation>
    </message>
    <message>
        <source>Keep everything in this folder instead of the user&apos;s own.</source>
        <translation>Viską laikyti šiame aplanke, o ne naudotojo aplanke.</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>skyrius</translation>
    </message>
    <message>
        <source>Begin with live, map, catalogue, incidents, review, requests or partners.</source>
        <translation>Pradėti nuo skyriaus live, map, catalogue, incidents, review, requests arba partners.</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>išdėstymas</translation>
    </message>
    <message>
        <source>Number of tiles, or name of a layout or wall: 16, 4x4, 1+5.</source>
        <translation>Langelių skaičius arba išdėstymo ar sienos pavadinimas: 16, 4x4, 1+5.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresas</translation>
    </message>
    <message>
        <source>Open this stream; may be given several times.</source>
        <translation>Atverti šį srautą; galima nurodyti kelis kartus.</translation>
    </message>
    <message>
        <source>Load the demo cameras.</source>
        <translation>Įkelti demonstracines kameras.</translation>
    </message>
    <message>
        <source>Load the demo cameras of this server, such as rtsp://localhost:8554.</source>
        <translation>Įkelti šio serverio demonstracines kameras, pavyzdžiui, rtsp://localhost:8554.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>kalba</translation>
    </message>
    <message>
        <source>Language of the interface: lv, lt or en.</source>
        <translation>Sąsajos kalba: lv, lt arba en.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>Colours: dark, light or contrast.</source>
        <translation>Spalvos: dark, light arba contrast.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>dydis</translation>
    </message>
    <message>
        <source>Size of the main window, such as 1920x1080.</source>
        <translation>Pagrindinio lango dydis, pavyzdžiui, 1920x1080.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>failas</translation>
    </message>
    <message>
        <source>Save a picture of the main window to this PNG file.</source>
        <translation>Išsaugoti pagrindinio lango vaizdą šiame PNG faile.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekundės</translation>
    </message>
    <message>
        <source>When to take the picture; 5 if not given.</source>
        <translation>Kada išsaugoti vaizdą; 5, jei nenurodyta.</translation>
    </message>
    <message>
        <source>Close the console after this time.</source>
        <translation>Užverti programą po šio laiko.</translation>
    </message>
    <message>
        <source>Write figures of streams and window to this file, one JSON object a line.</source>
        <translation>Rašyti srautų ir lango rodiklius į šį failą, kiekvienoje eilutėje po vieną JSON objektą.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Išspausdinti versiją.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Išspausdinti šį tekstą.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Allowed: %3.</source>
        <translation>--%1 negali būti „%2“. Leidžiama: %3.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Allowed: a number of seconds, such as 10 or 2.5.</source>
        <translation>--%1 negali būti „%2“. Leidžiama: sekundžių skaičius, pavyzdžiui, 10 arba 2.5.</translation>
    </message>
    <message>
        <source>--window-size cannot be “%1”. Allowed: width x height from 640x360 to 16384x16384, such as 1920x1080.</source>
        <translation>--window-size negali būti „%1“. Leidžiama: plotis x aukštis nuo 640x360 iki 16384x16384, pavyzdžiui, 1920x1080.</translation>
    </message>
    <message>
        <source>--%1 has an address that cannot be used: %2. Allowed: rtsp, rtsps, http, https, or an existing file.</source>
        <translation>--%1 adreso negalima naudoti: %2. Leidžiama: rtsp, rtsps, http, https arba esamas failas.</translation>
    </message>
    <message>
        <source>There is no option --%1. “videoguard --help” lists all.</source>
        <translation>Parinkties --%1 nėra. Visas išvardija „videoguard --help“.</translation>
    </message>
    <message>
        <source>“%1” belongs to no option. A stream is opened with --url ADDRESS.</source>
        <translation>„%1“ nepriklauso jokiai parinkčiai. Srautas atveriamas su --url ADRESAS.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>Parinkčiai --%1 reikia reikšmės.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 nurodyta du kartus.</translation>
    </message>
    <message>
        <source>--after needs --screenshot FILE.</source>
        <translation>Su --after reikia --screenshot FAILAS.</translation>
    </message>
    <message>
        <source>--demo-server needs an address that begins with rtsp:// or rtsps://.</source>
        <translation>Parinkčiai --demo-server reikia adreso, kuris prasideda rtsp:// arba rtsps://.</translation>
    </message>
    <message>
        <source>VideoGuard Console shows and keeps what the cameras of a network of municipalities see.</source>
        <translation>„VideoGuard Console“ rodo ir saugo tai, ką mato savivaldybių tinklo kameros.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The connection was lost.</source>
        <translation>Ryšys nutrūko.</translation>
    </message>
    <message>
        <source>Pictures came and stopped. Check the network on the way to %1.</source>
        <translation>Vaizdas buvo gaunamas, bet sustojo. Patikrinkite tinklą iki %1.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 laiku neatsako.</translation>
    </message>
    <message>
        <source>Check that the camera has power, that this workstation reaches its network, and the port after the host. Behind a firewall, try the HTTP tunnel.</source>
        <translation>Patikrinkite, ar kamera turi maitinimą, ar ši darbo stotis pasiekia jos tinklą ir ar teisingas prievadas po serverio vardo. Už užkardos išbandykite HTTP tunelį.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 nepasiekiamas.</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the camera has power and network.</source>
        <translation>Patikrinkite adresą ir prievadą ir ar kamera turi maitinimą ir tinklo ryšį.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a camera does.</source>
        <translation>%1 atsako, bet ne taip, kaip kamera.</translation>
    </message>
    <message>
        <source>Another service may lie behind this port. Cameras mostly use port 554.</source>
        <translation>Už šio prievado gali būti kita paslauga. Kameros dažniausiai naudoja prievadą 554.</translation>
    </message>
    <message>
        <source>%1 gives no further connections.</source>
        <translation>%1 daugiau ryšių nesuteikia.</translation>
    </message>
    <message>
        <source>Cameras serve only a few viewers at once. Close the stream elsewhere, or use the sub stream.</source>
        <translation>Kameros vienu metu aptarnauja tik kelis žiūrovus. Užverkite srautą kitur arba naudokite papildomą srautą.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Nepavyko prisijungti prie %1.</translation>
    </message>
    <message>
        <source>The technical cause below says more.</source>
        <translation>Daugiau pasako toliau nurodyta techninė priežastis.</translation>
    </message>
    <message>
        <source>The camera refused the user name or the password.</source>
        <translation>Kamera atmetė naudotojo vardą arba slaptažodį.</translation>
    </message>
    <message>
        <source>Correct them and test again. No further attempt is made by itself, so that the camera does not lock the account.</source>
        <translation>Pataisykite juos ir tikrinkite dar kartą. Pati programa daugiau nebando, kad kamera neužrakintų paskyros.</translation>
    </message>
    <message>
        <source>The camera asks for a user name and a password.</source>
        <translation>Kamera prašo naudotojo vardo ir slaptažodžio.</translation>
    </message>
    <message>
        <source>Enter those that are set up in the camera, and test again.</source>
        <translation>Įveskite tuos, kurie nustatyti kameroje, ir tikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not trusted.</source>
        <translation>Kameros sertifikatas nepatikimas.</translation>
    </message>
    <message>
        <source>The connection could be to somebody else. Review the certificate before you go on.</source>
        <translation>Gali būti prisijungta prie kažko kito. Prieš tęsdami peržiūrėkite sertifikatą.</translation>
    </message>
    <message>
        <source>The camera answers, but has no such stream.</source>
        <translation>Kamera atsako, bet tokio srauto neturi.</translation>
    </message>
    <message>
        <source>Check the path after the host: the camera&apos;s manual or its web page names it.</source>
        <translation>Patikrinkite kelią po serverio vardo: jis nurodytas kameros vadove arba jos tinklalapyje.</translation>
    </message>
    <message>
        <source>This console cannot decode the stream.</source>
        <translation>Ši darbo vieta negali iškoduoti srauto.</translation>
    </message>
    <message>
        <source>Set the camera to H.264 or H.265, and test again.</source>
        <translation>Kameroje nustatykite H.264 arba H.265 ir tikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>Connected, but no picture arrives.</source>
        <translation>Prisijungta, bet vaizdo nėra.</translation>
    </message>
    <message>
        <source>The stream has no video, or none that could be decoded. Check the stream&apos;s settings in the camera.</source>
        <translation>Sraute nėra vaizdo arba jo negalima iškoduoti. Patikrinkite srauto nuostatas kameroje.</translation>
    </message>
    <message>
        <source>The picture stands still.</source>
        <translation>Vaizdas sustojo.</translation>
    </message>
    <message>
        <source>The connection is open, but nothing has arrived for more than 3 s.</source>
        <translation>Ryšys yra, bet ilgiau kaip 3 s nieko negauta.</translation>
    </message>
    <message>
        <source>The picture is here, but data is lost on the way.</source>
        <translation>Vaizdas yra, bet kelyje prarandami duomenys.</translation>
    </message>
    <message>
        <source>The picture is here.</source>
        <translation>Vaizdas yra.</translation>
    </message>
    <message>
        <source>Try TCP if the network loses packets.</source>
        <translation>Jei tinkle prarandami paketai, išbandykite TCP.</translation>
    </message>
    <message numerus="yes">
        <source>No picture within %n s.</source>
        <translation>
            <numerusform>Per %n s vaizdo negauta.</numerusform>
            <numerusform>Per %n s vaizdo negauta.</numerusform>
            <numerusform>Per %n s vaizdo negauta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the stream&apos;s settings in the camera, or try another transport.</source>
        <translation>Patikrinkite srauto nuostatas kameroje arba išbandykite kitą perdavimą.</translation>
    </message>
    <message numerus="yes">
        <source>Connected, waiting for the first whole picture for %n s</source>
        <translation>
            <numerusform>Prisijungta, pirmo viso vaizdo laukiama jau %n s</numerusform>
            <numerusform>Prisijungta, pirmo viso vaizdo laukiama jau %n s</numerusform>
            <numerusform>Prisijungta, pirmo viso vaizdo laukiama jau %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting for %n s</source>
        <translation>
            <numerusform>Jungiamasi jau %n s</numerusform>
            <numerusform>Jungiamasi jau %n s</numerusform>
            <numerusform>Jungiamasi jau %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, frame rate unknown</source>
        <translation>%1, kadrų dažnis nežinomas</translation>
    </message>
    <message>
        <source>%1, %2 frames/s</source>
        <translation>%1, %2 kadr./s</translation>
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
        <translation>%1, šifruojama</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>%1, nešifruojama</translation>
    </message>
    <message>
        <source>The stream carries sound</source>
        <translation>Sraute yra garsas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>po %1 ms</translation>
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
        <translation>&amp;Pažymėti viską</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>P&amp;adidinti</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Su&amp;mažinti</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Po „%1“ trūksta reikšmės.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Netikėta reikšmė po „%1“.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Ieškoti:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Aplankas:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Failo &amp;pavadinimas:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Failų tipas:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Atverti</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Iš&amp;saugoti</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Pas&amp;irinkti</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Pe&amp;rvadinti</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ištrin&amp;ti</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Rodyti pas&amp;lėptus failus</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Naujas aplankas</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Naujas aplankas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Eiti atgal</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Pirmyn</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Eiti pirmyn</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Aukštesnis aplankas</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pereiti į aukštesnį aplanką</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Sukurti naują aplanką</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Sukurti naują aplanką</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Sąrašo rodinys</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Perjungti į sąrašo rodinį</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Išsamus rodinys</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Perjungti į išsamų rodinį</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompiuteris</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 jau yra.
Ar jį pakeisti?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Failas nerastas.
Patikrinkite, ar failo pavadinimas teisingas.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dydis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Pakeista</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompiuteris</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anuliuoti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Pakartoti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Iškirp&amp;ti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Į&amp;dėti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pažymėti viską</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Rodyti išsamiau...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Slėpti išsamesnę informaciją...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Išsaugoti</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Išsaugoti viską</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Taip</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Taip &amp;viskam</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ne vi&amp;skam</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Nutraukti</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Bandyti dar kartą</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nepaisyti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Žinynas</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Taikyti</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atstatyti</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Atkurti numatytąsias</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>Kairėn</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dešinėn</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aukštyn</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Žemyn</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Tarpas</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anuliuoti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Pakartoti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Iškirp&amp;ti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopijuoti &amp;saito adresą</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Į&amp;dėti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pažymėti viską</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Live</source>
        <translation>Tiesiogiai</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Žemėlapis</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalogas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentai</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Prašymai</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>live</source>
        <translation>tiesiogiai</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Jungiamasi</translation>
    </message>
    <message>
        <source>Picture is not current</source>
        <translation>Vaizdas neatnaujintas</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Ryšys nutrūko</translation>
    </message>
    <message>
        <source>The camera refused the password</source>
        <translation>Kamera atmetė slaptažodį</translation>
    </message>
    <message>
        <source>This console cannot decode the stream</source>
        <translation>Ši darbo vieta negali iškoduoti srauto</translation>
    </message>
    <message>
        <source>Connected, but no picture arrives</source>
        <translation>Prisijungta, bet vaizdo nėra</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nepasiekiama</translation>
    </message>
    <message>
        <source>Under maintenance</source>
        <translation>Tvarkoma</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pristabdyta</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Ne tiesiogiai</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Pavojaus signalas</translation>
    </message>
    <message>
        <source>REC</source>
        <translation>REC</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Garsas</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Pasirinkta</translation>
    </message>
    <message>
        <source>Live view on request only</source>
        <translation>Tiesioginis vaizdas tik pagal prašymą</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Patruliavimas</translation>
    </message>
    <message>
        <source>Drop a camera here or type its number and press Enter</source>
        <translation>Nutempkite kamerą arba įveskite jos numerį ir paspauskite „Enter“</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n s old</source>
        <translation>
            <numerusform>prieš %n s</numerusform>
            <numerusform>prieš %n s</numerusform>
            <numerusform>prieš %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>prieš %n min</numerusform>
            <numerusform>prieš %n min</numerusform>
            <numerusform>prieš %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture is not current</source>
        <translation>Vaizdas neatnaujintas</translation>
    </message>
    <message>
        <source>Trying now, attempt %1</source>
        <translation>Bandoma dabar, %1 bandymas</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s, attempt %1</source>
        <translation>
            <numerusform>Bandoma po %n s, %1 bandymas</numerusform>
            <numerusform>Bandoma po %n s, %1 bandymas</numerusform>
            <numerusform>Bandoma po %n s, %1 bandymas</numerusform>
        </translation>
    </message>
    <message>
        <source>This workstation has no network</source>
        <translation>Ši darbo stotis neturi tinklo ryšio</translation>
    </message>
    <message>
        <source>The picture returns by itself with the network.</source>
        <translation>Vaizdas grįš pats, kai bus tinklo ryšys.</translation>
    </message>
    <message>
        <source>Not reachable since %1</source>
        <translation>Nepasiekiama nuo %1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Ryšys nutrūko</translation>
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
        <translation>Jungiamasi</translation>
    </message>
    <message>
        <source>live</source>
        <translation>tiesiogiai</translation>
    </message>
    <message>
        <source>Picture is damaged</source>
        <translation>Vaizdas pažeistas</translation>
    </message>
    <message>
        <source>data was lost on the way</source>
        <translation>kelyje prarasta duomenų</translation>
    </message>
    <message>
        <source>End of the file</source>
        <translation>Failo pabaiga</translation>
    </message>
    <message>
        <source>Drop a camera here</source>
        <translation>Nutempkite kamerą</translation>
    </message>
    <message>
        <source>or type its number and press Enter</source>
        <translation>arba įveskite jos numerį ir paspauskite „Enter“</translation>
    </message>
    <message>
        <source>This camera is not in the list</source>
        <translation>Šios kameros nėra sąraše</translation>
    </message>
    <message>
        <source>It was removed, or the wall comes from another console.</source>
        <translation>Ji pašalinta arba siena yra iš kitos darbo vietos.</translation>
    </message>
    <message>
        <source>Connected, but no picture arrives</source>
        <translation>Prisijungta, bet vaizdo nėra</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>nuo %1</translation>
    </message>
    <message>
        <source>The camera refused the password</source>
        <translation>Kamera atmetė slaptažodį</translation>
    </message>
    <message>
        <source>No further attempts, so that the camera does not lock the account.</source>
        <translation>Daugiau nebandoma, kad kamera neužrakintų paskyros.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not trusted</source>
        <translation>Kameros sertifikatas nepatikimas</translation>
    </message>
    <message>
        <source>The connection could be to somebody else. Nothing is shown.</source>
        <translation>Gali būti prisijungta prie kažko kito. Niekas nerodoma.</translation>
    </message>
    <message>
        <source>The camera has no such stream</source>
        <translation>Kamera tokio srauto neturi</translation>
    </message>
    <message>
        <source>The address is known to the camera, but not the path. Check it in the camera&apos;s record.</source>
        <translation>Kamerai žinomas adresas, bet ne kelias. Patikrinkite jį kameros kortelėje.</translation>
    </message>
    <message>
        <source>This console cannot decode the stream</source>
        <translation>Ši darbo vieta negali iškoduoti srauto</translation>
    </message>
    <message>
        <source>Codec: %1.</source>
        <translation>Kodekas: %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Bandyti dabar</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Įvesti slaptažodį…</translation>
    </message>
    <message>
        <source>Review certificate…</source>
        <translation>Peržiūrėti sertifikatą…</translation>
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
        <translation>Garsas</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Another VideoGuard Console uses this profile. Close it, or start with another --profile.</source>
        <translation>Šį profilį naudoja kita „VideoGuard Console“. Užverkite ją arba paleiskite su kitu --profile.</translation>
    </message>
    <message>
        <source>The profile folder cannot be written. Ask your administrator for the right to write there.</source>
        <translation>Į profilio aplanką negalima rašyti. Paprašykite administratoriaus teisės ten rašyti.</translation>
    </message>
    <message>
        <source>No space is left on the disk of the profile folder. Make room and start again.</source>
        <translation>Diske, kuriame yra profilio aplankas, nebėra vietos. Atlaisvinkite vietos ir paleiskite dar kartą.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version. Install that version or start with another --profile.</source>
        <translation>Profilį įrašė naujesnė versija. Įdiekite ją arba paleiskite su kitu --profile.</translation>
    </message>
    <message>
        <source>The profile folder cannot be opened.</source>
        <translation>Profilio aplanko negalima atverti.</translation>
    </message>
    <message>
        <source>The saved walls could not be read. The damaged file lies at %1.</source>
        <translation>Išsaugotų sienų nepavyko perskaityti. Pažeistas failas yra čia: %1.</translation>
    </message>
    <message>
        <source>The screenshot could not be written to %1.</source>
        <translation>Ekrano nuotraukos nepavyko įrašyti į %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::console</name>
    <message>
        <source>--%1 cannot be “%2”. Allowed: %3.</source>
        <translation>--%1 negali būti „%2“. Leidžiama: %3.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Allowed: a number of seconds, such as 10 or 2.5.</source>
        <translation>--%1 negali būti „%2“. Leidžiama: sekundžių skaičius, pavyzdžiui, 10 arba 2.5.</translation>
    </message>
    <message>
        <source>--window-size cannot be “%1”. Allowed: width x height from 640x360 to 16384x16384, such as 1920x1080.</source>
        <translation>--window-size negali būti „%1“. Leidžiama: plotis x aukštis nuo 640x360 iki 16384x16384, pavyzdžiui, 1920x1080.</translation>
    </message>
    <message>
        <source>--%1 has an address that cannot be used: %2. Allowed: rtsp, rtsps, http, https, or an existing file.</source>
        <translation>--%1 adreso negalima naudoti: %2. Leidžiama: rtsp, rtsps, http, https arba esamas failas.</translation>
    </message>
    <message>
        <source>There is no option --%1. “videoguard --help” lists all.</source>
        <translation>Parinkties --%1 nėra. Visas išvardija „videoguard --help“.</translation>
    </message>
    <message>
        <source>“%1” belongs to no option. A stream is opened with --url ADDRESS.</source>
        <translation>„%1“ nepriklauso jokiai parinkčiai. Srautas atveriamas su --url ADRESAS.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>Parinkčiai --%1 reikia reikšmės.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 nurodyta du kartus.</translation>
    </message>
    <message>
        <source>--after needs --screenshot FILE.</source>
        <translation>Su --after reikia --screenshot FAILAS.</translation>
    </message>
    <message>
        <source>--demo-server needs an address that begins with rtsp:// or rtsps://.</source>
        <translation>Parinkčiai --demo-server reikia adreso, kuris prasideda rtsp:// arba rtsps://.</translation>
    </message>
    <message>
        <source>VideoGuard Console shows and keeps what the cameras of a network of municipalities see.</source>
        <translation>„VideoGuard Console“ rodo ir saugo tai, ką mato savivaldybių tinklo kameros.</translation>
    </message>
</context>
<context>
    <name>videoguard::console::AudioOutput</name>
    <message>
        <source>this workstation has no sound output</source>
        <translation>ši darbo stotis neturi garso išvesties</translation>
    </message>
    <message>
        <source>“%1” cannot play %2 Hz</source>
        <translation>„%1“ negali atkurti %2 Hz</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>„%1“ negalima atverti</translation>
    </message>
    <message>
        <source>the sound output failed</source>
        <translation>garso išvestis nustojo veikti</translation>
    </message>
    <message>
        <source>the sound output was unplugged</source>
        <translation>garso išvestis buvo atjungta</translation>
    </message>
</context>
<context>
    <name>videoguard::shell</name>
    <message>
        <source>live</source>
        <translation>tiesiogiai</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>jungiamasi</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>neatnaujinta</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>jungiamasi iš naujo</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nepasiekiama</translation>
    </message>
    <message>
        <source>password refused</source>
        <translation>slaptažodis atmestas</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>sertifikatas nepatikimas</translation>
    </message>
    <message>
        <source>no such stream</source>
        <translation>nėra tokio srauto</translation>
    </message>
    <message>
        <source>cannot be decoded</source>
        <translation>negalima iškoduoti</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>nėra vaizdo</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>pasibaigė</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>neatverta</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::AboutDialog</name>
    <message>
        <source>CC BY 4.0; cut, scaled, noise and captions added, re-encoded</source>
        <translation>CC BY 4.0; apkirpta, pakeistas mastelis, pridėta triukšmo ir užrašų, perkoduota</translation>
    </message>
    <message>
        <source>Demo footage “Sample videos”</source>
        <translation>Demonstracinė vaizdo medžiaga „Sample videos“</translation>
    </message>
    <message>
        <source>Demo footage “Multiview Extended Video with Activities” (MEVA)</source>
        <translation>Demonstracinė vaizdo medžiaga „Multiview Extended Video with Activities“ (MEVA)</translation>
    </message>
    <message>
        <source>Icons: lucide</source>
        <translation>Piktogramos: lucide</translation>
    </message>
    <message>
        <source>the FFmpeg developers</source>
        <translation>FFmpeg kūrėjai</translation>
    </message>
    <message>
        <source>LGPL-2.1 or later; GPL where the installed build says so</source>
        <translation>LGPL-2.1 arba vėlesnė; GPL, jei taip nurodyta įdiegtame leidime</translation>
    </message>
    <message>
        <source>the LibYuv project authors</source>
        <translation>LibYuv projekto autoriai</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>viešoji nuosavybė</translation>
    </message>
    <message>
        <source>About VideoGuard Console</source>
        <translation>Apie „VideoGuard Console“</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versija %1</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Autoriai ir licencijos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (EUPL) 1.2. It comes without warranty.</source>
        <translation>Laisvoji programinė įranga pagal Europos Sąjungos viešąją licenciją (EUPL) 1.2. Be garantijos.</translation>
    </message>
    <message>
        <source>With work of others</source>
        <translation>Naudojami ir kitų autorių darbai</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::AlarmStrip</name>
    <message>
        <source>Low priority</source>
        <translation>Žemas prioritetas</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Vidutinis prioritetas</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Aukštas prioritetas</translation>
    </message>
    <message>
        <source>Show with 10 s before</source>
        <translation>Rodyti su 10 s prieš</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Atidėti…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Patvirtinti</translation>
    </message>
    <message>
        <source>Shows the camera of the alarm and, beside it, the 10 s before</source>
        <translation>Rodo pavojaus signalo kamerą ir šalia jos 10 s prieš signalą</translation>
    </message>
    <message>
        <source>Sets the alarm aside for up to 60 minutes, with a reason</source>
        <translation>Atideda pavojaus signalą iki 60 minučių, nurodant priežastį</translation>
    </message>
    <message>
        <source>Says that somebody has seen the alarm; it stays open</source>
        <translation>Nurodo, kad kažkas pavojaus signalą matė; jis lieka atviras</translation>
    </message>
    <message>
        <source>No unacknowledged alarms</source>
        <translation>Nepatvirtintų pavojaus signalų nėra</translation>
    </message>
    <message>
        <source>Alarm, %1: %2</source>
        <translation>Pavojaus signalas, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>prieš %n s</numerusform>
            <numerusform>prieš %n s</numerusform>
            <numerusform>prieš %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>prieš %n min</numerusform>
            <numerusform>prieš %n min</numerusform>
            <numerusform>prieš %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unacknowledged</source>
        <translation>
            <numerusform>dar %n nepatvirtintas</numerusform>
            <numerusform>dar %n nepatvirtinti</numerusform>
            <numerusform>dar %n nepatvirtintų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::CameraTree</name>
    <message>
        <source>Camera, place, number</source>
        <translation>Kamera, vieta, numeris</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visos</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Sienoje</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Reikia dėmesio</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameros</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupės</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Išskleisti visas grupes</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Suskleisti visas grupes</translation>
    </message>
    <message>
        <source>No cameras yet.</source>
        <translation>Kamerų dar nėra.</translation>
    </message>
    <message>
        <source>Open a stream by its address.</source>
        <translation>Atverkite srautą pagal jo adresą.</translation>
    </message>
    <message>
        <source>No camera matches “%1”.</source>
        <translation>Nė viena kamera neatitinka „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Išvalyti paiešką</translation>
    </message>
    <message>
        <source>No camera needs attention.</source>
        <translation>Nė vienai kamerai dėmesio nereikia.</translation>
    </message>
    <message>
        <source>No camera is on the wall.</source>
        <translation>Sienoje nėra nė vienos kameros.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Rodyti visas</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::CameraTreeDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>cameras shown of all in a group</extracomment>
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>own</source>
        <translation>sava</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::CameraTreeModel</name>
    <message>
        <source>Opened by address</source>
        <translation>Atvertos pagal adresą</translation>
    </message>
    <message>
        <source>own</source>
        <translation>sava</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameros</numerusform>
            <numerusform>%n kamerų</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>on the wall</source>
        <translation>sienoje</translation>
    </message>
    <message>
        <source>live</source>
        <translation>tiesiogiai</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>jungiamasi</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>neatnaujinta</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>jungiamasi iš naujo</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nepasiekiama</translation>
    </message>
    <message>
        <source>password refused</source>
        <translation>slaptažodis atmestas</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>sertifikatas nepatikimas</translation>
    </message>
    <message>
        <source>no such stream</source>
        <translation>nėra tokio srauto</translation>
    </message>
    <message>
        <source>cannot be decoded</source>
        <translation>negalima iškoduoti</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>nėra vaizdo</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>pasibaigė</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>neatverta</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::CameraTreeView</name>
    <message>
        <source>Cameras</source>
        <translation>Kameros</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameros</numerusform>
            <numerusform>%n kamerų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::ConsoleWindow</name>
    <message>
        <source>Show on the wall</source>
        <translation>Rodyti sienoje</translation>
    </message>
    <message>
        <source>Show instead of the selected tile</source>
        <translation>Rodyti pasirinktame langelyje</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Bandyti dabar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Camera with this number to the selected tile</source>
        <translation>Kamerą su šiuo numeriu į pasirinktą langelį</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next tile</source>
        <translation>Kitas langelis</translation>
    </message>
    <message>
        <source>Tile in this direction</source>
        <translation>Langelis šia kryptimi</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Move the zoomed picture</source>
        <translation>Perkelti priartintą vaizdą</translation>
    </message>
    <message>
        <source>Enlarge the selected tile, and back</source>
        <translation>Padidinti pasirinktą langelį ir atgal</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Langeliai</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Darbo vieta</translation>
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
        <translation>Kamerų sąrašas</translation>
    </message>
    <message>
        <source>Show or hide the camera list</source>
        <translation>Rodyti arba slėpti kamerų sąrašą</translation>
    </message>
    <message>
        <source>Find a camera</source>
        <translation>Ieškoti kameros</translation>
    </message>
    <message>
        <source>Go to the search field of the camera list</source>
        <translation>Pereiti į kamerų sąrašo paieškos lauką</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Spartieji klavišai</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Rodyti visus sparčiuosius klavišus</translation>
    </message>
    <message>
        <source>About VideoGuard Console</source>
        <translation>Apie „VideoGuard Console“</translation>
    </message>
    <message>
        <source>Version, licence and attributions</source>
        <translation>Versija, licencija ir autoriai</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Išeiti</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Užverti langą</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::HeaderBar</name>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>accessible name; %1 is call number and name of a camera</extracomment>
        <translation>Pasirinkta: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Skyriai</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Užrakinti</translation>
    </message>
    <message>
        <source>Not part of this version</source>
        <translation>Šioje versijoje nėra</translation>
    </message>
    <message>
        <source>%1: not part of this version</source>
        <extracomment>tooltip; %1 is the name of a screen</extracomment>
        <translation>%1: šioje versijoje nėra</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Spartieji klavišai</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Veiksmas arba klavišas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
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
            <numerusform>%n tiesiogiai</numerusform>
            <numerusform>%n tiesiogiai</numerusform>
            <numerusform>%n tiesiogiai</numerusform>
        </translation>
    </message>
    <message>
        <source>Streams whose newest picture is younger than 3 s</source>
        <translation>Srautai, kurių naujausias vaizdas ne senesnis kaip 3 s</translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <translation>
            <numerusform>%n jungiasi</numerusform>
            <numerusform>%n jungiasi</numerusform>
            <numerusform>%n jungiasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not current</source>
        <translation>
            <numerusform>%n neatnaujintas</numerusform>
            <numerusform>%n neatnaujinti</numerusform>
            <numerusform>%n neatnaujintų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reconnecting</source>
        <translation>
            <numerusform>%n jungiasi iš naujo</numerusform>
            <numerusform>%n jungiasi iš naujo</numerusform>
            <numerusform>%n jungiasi iš naujo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password refused</source>
        <translation>
            <numerusform>%n atmestas slaptažodis</numerusform>
            <numerusform>%n atmesti slaptažodžiai</numerusform>
            <numerusform>%n atmestų slaptažodžių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate not trusted</source>
        <translation>
            <numerusform>%n nepatikimas sertifikatas</numerusform>
            <numerusform>%n nepatikimi sertifikatai</numerusform>
            <numerusform>%n nepatikimų sertifikatų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without picture</source>
        <translation>
            <numerusform>%n be vaizdo</numerusform>
            <numerusform>%n be vaizdo</numerusform>
            <numerusform>%n be vaizdo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording</source>
        <translation>
            <numerusform>%n įrašomas</numerusform>
            <numerusform>%n įrašomi</numerusform>
            <numerusform>%n įrašomų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 streams</source>
        <extracomment>%1 live streams of %2</extracomment>
        <translation>%1 iš %2 srautų</translation>
    </message>
    <message>
        <source>Live streams of all streams that are open</source>
        <translation>Tiesioginiai srautai iš visų atvertų</translation>
    </message>
    <message>
        <source>Received from all cameras</source>
        <translation>Gauta iš visų kamerų</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n praleistas</numerusform>
            <numerusform>%n praleisti</numerusform>
            <numerusform>%n praleistų</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that were received but could not be shown in time</source>
        <translation>Vaizdai, kurie gauti, bet laiku neparodyti</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>Processor time of this console; 100 % is one core</source>
        <translation>Šios programos procesoriaus laikas; 100 % yra vienas branduolys</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Sertifikatas: %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Sertifikatas nepatikimas: %1</translation>
    </message>
    <message>
        <source>The connection to %1 was ended before a password was sent. Nothing is shown.</source>
        <translation>Ryšys su %1 nutrauktas prieš išsiunčiant slaptažodį. Niekas nerodoma.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ką tai reiškia</translation>
    </message>
    <message>
        <source>A certificate proves that the other side really is the camera. Many cameras come with one that they made themselves, which nobody can verify. The same is seen when somebody stands between this workstation and the camera and shows pictures of his own.</source>
        <translation>Sertifikatas įrodo, kad kitoje pusėje tikrai yra kamera. Daug kamerų turi pačių sukurtą sertifikatą, kurio niekas negali patikrinti. Lygiai taip pat atrodo, kai kas nors įsiterpia tarp šios darbo stoties ir kameros ir rodo savo vaizdus.</translation>
    </message>
    <message>
        <source>The reason is unknown.</source>
        <translation>Priežastis nežinoma.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>Nurodyta priežastis: %1</translation>
    </message>
    <message>
        <source>If you trust it</source>
        <translation>Jei pasitikite</translation>
    </message>
    <message>
        <source>Trust this camera&apos;s certificate</source>
        <translation>Pasitikėti šios kameros sertifikatu</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>Nepasitikėti</translation>
    </message>
    <message>
        <source>The pictures are shown and stay encrypted on the way, but from now on any certificate is accepted from this camera. Trust it only when whoever installed the camera confirms that it uses a certificate of its own. This can be taken back with “Change camera…”.</source>
        <translation>Vaizdai bus rodomi ir kelyje liks šifruoti, tačiau nuo šiol iš šios kameros bus priimamas bet koks sertifikatas. Pasitikėkite tik tada, kai kameros įrengėjas patvirtina, kad ji naudoja pačios sukurtą sertifikatą. Tai galima atšaukti komanda „Keisti kamerą…“.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::ConfirmDialog</name>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Palikti</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::HealthList</name>
    <message>
        <source>Health of the streams</source>
        <translation>Srautų būklė</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Srautai</translation>
    </message>
    <message>
        <source>Only with &amp;problems</source>
        <translation>Tik su &amp;problemomis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Rodyti sienoje</translation>
    </message>
    <message>
        <source>Go to the tile with this camera (Enter)</source>
        <translation>Pereiti į langelį su šia kamera (Enter)</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Bandyti dabar</translation>
    </message>
    <message>
        <source>End the waiting time of the selected streams (F5)</source>
        <translation>Baigti pasirinktų srautų laukimą (F5)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopijuoti kaip tekstą</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them (Ctrl+C)</source>
        <translation>Kopijuoti pasirinktas eilutes arba visas (Ctrl+C)</translation>
    </message>
    <message numerus="yes">
        <source>%n open streams</source>
        <translation>
            <numerusform>%n atvertas srautas</numerusform>
            <numerusform>%n atverti srautai</numerusform>
            <numerusform>%n atvertų srautų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none with a problem</source>
        <translation>%1, nė vieno su problema</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n su problema</numerusform>
            <numerusform>%n su problema</numerusform>
            <numerusform>%n su problema</numerusform>
        </translation>
    </message>
    <message>
        <source>No stream is open.</source>
        <translation>Nėra nė vieno atverto srauto.</translation>
    </message>
    <message>
        <source>Streams open when cameras are on a wall.</source>
        <translation>Srautai atveriami, kai kameros yra sienoje.</translation>
    </message>
    <message>
        <source>No stream has a problem.</source>
        <translation>Nė vienas srautas neturi problemų.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Rodyti visas</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::HealthModel</name>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>nebėra sąraše</translation>
    </message>
    <message>
        <source>Kept ready, not shown</source>
        <translation>Parengtas, nerodomas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Sustabdytas</translation>
    </message>
    <message>
        <source>Decoded without the graphics card: %1</source>
        <translation>Iškoduojama be vaizdo plokštės: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
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
        <translation>Srautas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Jungta iš naujo</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Received/s</source>
        <translation>Gauta/s</translation>
    </message>
    <message>
        <source>Shown/s</source>
        <translation>Rodyta/s</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Praleista</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Prarasti paketai</translation>
    </message>
    <message>
        <source>Jitter, ms</source>
        <translation>Virpėjimas, ms</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Raiška</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodekas</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Perdavimas</translation>
    </message>
    <message>
        <source>main</source>
        <translation>pagrindinis</translation>
    </message>
    <message>
        <source>sub</source>
        <translation>papildomas</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::KeepChoice</name>
    <message>
        <source>&amp;Keep the password</source>
        <translation>Sau&amp;goti slaptažodį</translation>
    </message>
    <message>
        <source>Pass&amp;phrase of the file</source>
        <translation>Failo slapta&amp;frazė</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Slaptafrazė &amp;dar kartą</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. At least %n characters.</source>
        <translation>
            <numerusform>Slaptafrazė per trumpa. Mažiausiai %n ženklas.</numerusform>
            <numerusform>Slaptafrazė per trumpa. Mažiausiai %n ženklai.</numerusform>
            <numerusform>Slaptafrazė per trumpa. Mažiausiai %n ženklų.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Slaptafrazės nesutampa.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Tai ne šio failo slaptafrazė.</translation>
    </message>
    <message>
        <source>The file of passwords is damaged and cannot be opened. Keep the password until the program ends.</source>
        <translation>Slaptažodžių failas pažeistas ir jo negalima atverti. Saugokite slaptažodį, kol programa baigs darbą.</translation>
    </message>
    <message>
        <source>No space is left on the disk for the file of passwords.</source>
        <translation>Diske nebėra vietos slaptažodžių failui.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be used: %1</source>
        <translation>Slaptažodžių failo negalima naudoti: %1</translation>
    </message>
    <message>
        <source>In this workstation&apos;s keyring</source>
        <translation>Šios darbo stoties raktinėje</translation>
    </message>
    <message>
        <source>Only until the program ends</source>
        <translation>Tik kol programa baigs darbą</translation>
    </message>
    <message>
        <source>In the encrypted file</source>
        <translation>Šifruotame faile</translation>
    </message>
    <message>
        <source>In the encrypted file (asks its passphrase)</source>
        <translation>Šifruotame faile (prašo jo slaptafrazės)</translation>
    </message>
    <message>
        <source>In an encrypted file (new passphrase)</source>
        <translation>Šifruotame faile (nauja slaptafrazė)</translation>
    </message>
    <message>
        <source>No keyring is available here. The password is asked again after the next start.</source>
        <translation>Raktinės čia nėra. Kitą kartą paleidus slaptažodžio bus paprašyta iš naujo.</translation>
    </message>
    <message>
        <source>The passphrase is asked once after each start. Nobody can recover it.</source>
        <translation>Slaptafrazės prašoma vieną kartą po kiekvieno paleidimo. Niekas negali jos atkurti.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::LayoutEditor</name>
    <message>
        <source>Layout</source>
        <translation>Išdėstymas</translation>
    </message>
    <message>
        <source>Change layout</source>
        <translation>Keisti išdėstymą</translation>
    </message>
    <message>
        <source>New layout</source>
        <translation>Naujas išdėstymas</translation>
    </message>
    <message>
        <source>Drag over tiles to merge them, click a merged tile to split it. With keys: arrows, Shift with arrows, M and S.</source>
        <translation>Vilkite per langelius, kad juos sujungtumėte; spustelėkite sujungtą langelį, kad jį suskaidytumėte. Klavišais: rodyklės, Shift su rodyklėmis, M ir S.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Pavadinimas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>Begin &amp;from</source>
        <translation>Pra&amp;dėti nuo</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Stulpeliai</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Eilutės</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Su&amp;jungti</translation>
    </message>
    <message>
        <source>One tile of the selected ones (M)</source>
        <translation>Vienas langelis iš pasirinktų (M)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Sus&amp;kaidyti</translation>
    </message>
    <message>
        <source>Single tiles again (S)</source>
        <translation>Vėl atskiri langeliai (S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anuliuoti</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Anuliuoti paskutinį pakeitimą (Ctrl+Z)</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Sienoje</translation>
    </message>
    <message>
        <source>&amp;Delete layout…</source>
        <translation>Ištrin&amp;ti išdėstymą…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Išsaugoti</translation>
    </message>
    <message numerus="yes">
        <source>%n tiles are too many.</source>
        <translation>
            <numerusform>%n langelis yra per daug.</numerusform>
            <numerusform>%n langeliai yra per daug.</numerusform>
            <numerusform>%n langelių yra per daug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n: merge some, or take fewer columns or rows.</source>
        <translation>
            <numerusform>Ne daugiau kaip %n: sujunkite kelis arba pasirinkite mažiau stulpelių ar eilučių.</numerusform>
            <numerusform>Ne daugiau kaip %n: sujunkite kelis arba pasirinkite mažiau stulpelių ar eilučių.</numerusform>
            <numerusform>Ne daugiau kaip %n: sujunkite kelis arba pasirinkite mažiau stulpelių ar eilučių.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 16 pictures are hard to watch.</source>
        <translation>Daugiau kaip 16 vaizdų sunku stebėti.</translation>
    </message>
    <message>
        <source>Delete the layout “%1”?</source>
        <translation>Ištrinti išdėstymą „%1“?</translation>
    </message>
    <message>
        <source>Walls that use it keep their own copy.</source>
        <translation>Sienos, kurios jį naudoja, išlaiko savo kopiją.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Įveskite pavadinimą.</translation>
    </message>
    <message>
        <source>A standard layout has this name. Choose another one.</source>
        <translation>Toks yra standartinio išdėstymo pavadinimas. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>Another layout has this name. Choose another one.</source>
        <translation>Toks yra kito išdėstymo pavadinimas. Pasirinkite kitą.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::LayoutGrid</name>
    <message>
        <source>Layout</source>
        <translation>Išdėstymas</translation>
    </message>
    <message>
        <source>Tile %1, column %2, row %3, %4 by %5 units</source>
        <translation>Langelis %1, stulpelis %2, eilutė %3, %4 × %5 vienetų</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::LayoutPreview</name>
    <message numerus="yes">
        <source>Preview: %n tiles</source>
        <translation>
            <numerusform>Peržiūra: %n langelis</numerusform>
            <numerusform>Peržiūra: %n langeliai</numerusform>
            <numerusform>Peržiūra: %n langelių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::wall::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Pavadinimas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Įveskite pavadinimą.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::OpenStreamDialog</name>
    <message>
        <source>Change camera</source>
        <translation>Keisti kamerą</translation>
    </message>
    <message>
        <source>Change camera %1</source>
        <translation>Keisti kamerą %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Išsaugoti</translation>
    </message>
    <message>
        <source>Streams of this kind cannot be opened. Addresses begin with rtsp, rtsps, http or https.</source>
        <translation>Tokio tipo srautų atverti negalima. Adresai prasideda rtsp, rtsps, http arba https.</translation>
    </message>
    <message>
        <source>This is not an address. An example: rtsp://192.0.2.7/stream1</source>
        <translation>Tai ne adresas. Pavyzdys: rtsp://192.0.2.7/stream1</translation>
    </message>
    <message>
        <source>Another user name or password stood in this address. Those above are used for both.</source>
        <translation>Šiame adrese buvo kitas naudotojo vardas arba slaptažodis. Abiem naudojami nurodytieji aukščiau.</translation>
    </message>
    <message>
        <source>A password seems to stand in the address itself. It is kept together with the address.</source>
        <translation>Atrodo, kad slaptažodis yra pačiame adrese. Jis saugomas kartu su adresu.</translation>
    </message>
    <message>
        <source>This is the address of camera %1.</source>
        <translation>Tai kameros %1 adresas.</translation>
    </message>
    <message>
        <source>This is the address of camera %1. It is opened again.</source>
        <translation>Tai kameros %1 adresas. Ji bus atverta dar kartą.</translation>
    </message>
    <message>
        <source>as kept, when empty</source>
        <translation>saugomas, jei tuščia</translation>
    </message>
    <message>
        <source>Enter the address of the stream.</source>
        <translation>Įveskite srauto adresą.</translation>
    </message>
    <message>
        <source>A password without a user name: enter the user name too.</source>
        <translation>Slaptažodis be naudotojo vardo: įveskite ir naudotojo vardą.</translation>
    </message>
    <message>
        <source>A call number lies between 1 and %1.</source>
        <translation>Kameros numeris yra nuo 1 iki %1.</translation>
    </message>
    <message>
        <source>%1 has this number. Free is %2.</source>
        <translation>Šį numerį turi %1. Laisvas yra %2.</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>S&amp;tabdyti patikrą</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tikrinti ryšį</translation>
    </message>
    <message>
        <source>Test the connection to see what the camera sends before it is opened.</source>
        <translation>Patikrinkite ryšį, kad prieš atverdami matytumėte, ką kamera siunčia.</translation>
    </message>
    <message>
        <source>Open stream</source>
        <translation>Atverti srautą</translation>
    </message>
    <message>
        <source>The camera goes into the camera list. Its name and password are kept apart from the address.</source>
        <translation>Kamera bus įtraukta į kamerų sąrašą. Jos naudotojo vardas ir slaptažodis saugomi atskirai nuo adreso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresas</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Na&amp;udotojo vardas</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Slaptažodis</translation>
    </message>
    <message>
        <source>Automatic: TCP, then UDP</source>
        <translation>Automatiškai: TCP, tada UDP</translation>
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
        <translation>Perdavi&amp;mas</translation>
    </message>
    <message>
        <source>Address of the &amp;sub stream (smaller picture for small tiles, may be empty)</source>
        <translation>Papild&amp;omo srauto adresas (mažesnis vaizdas mažiems langeliams, gali būti tuščias)</translation>
    </message>
    <message>
        <source>Address of the sub stream</source>
        <translation>Papildomo srauto adresas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Pavadinimas</translation>
    </message>
    <message>
        <source>&amp;Call number</source>
        <translation>&amp;Kameros numeris</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Ryšio patikra</translation>
    </message>
    <message>
        <source>Sub stream</source>
        <translation>Papildomas srautas</translation>
    </message>
    <message>
        <source>Trust its certificate although it cannot be &amp;verified</source>
        <translation>Pasitikėti jos sertifikatu, nors &amp;jo negalima patikrinti</translation>
    </message>
    <message>
        <source>Revie&amp;w certificate…</source>
        <translation>Peržiūrėti se&amp;rtifikatą…</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>Slaptažodis: %1</translation>
    </message>
    <message>
        <source>The camera refused what was tried. One attempt is made with what you enter here, so that the camera does not lock the account.</source>
        <translation>Kamera atmetė tai, kas buvo bandyta. Su čia įvestais duomenimis bus bandoma vieną kartą, kad kamera neužrakintų paskyros.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Na&amp;udotojo vardas</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Slaptažodis</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Prisijungti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Enter the user name that is set up in the camera.</source>
        <translation>Įveskite naudotojo vardą, nustatytą kameroje.</translation>
    </message>
    <message>
        <source>No password is entered.</source>
        <translation>Slaptažodis neįvestas.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::ProbePanel</name>
    <message>
        <source>Picture of the test</source>
        <translation>Patikros vaizdas</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodekas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Vaizdas</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitų sparta</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Perdavimas</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Garsas</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Pirmas vaizdas</translation>
    </message>
    <message>
        <source>Technical cause: %1</source>
        <translation>Techninė priežastis: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::SaveWallDialog</name>
    <message>
        <source>Save wall</source>
        <translation>Išsaugoti sieną</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Išsaugoti</translation>
    </message>
    <message>
        <source>Another wall has this name. Choose another one.</source>
        <translation>Toks yra kitos sienos pavadinimas. Pasirinkite kitą.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::SecretField</name>
    <message>
        <source>Show what was typed</source>
        <translation>Rodyti, kas įvesta</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::SnapshotTaker</name>
    <message>
        <source>There is no picture of %1 to save.</source>
        <translation>Nėra vaizdo, kurį būtų galima išsaugoti: %1.</translation>
    </message>
    <message>
        <source>Copied the picture of %1 as it is shown.</source>
        <translation>Vaizdas nukopijuotas toks, koks rodomas: %1.</translation>
    </message>
    <message>
        <source>Copied the picture of %1 in full size.</source>
        <translation>Vaizdas nukopijuotas viso dydžio: %1.</translation>
    </message>
    <message>
        <source>The snapshot was not saved: no space is left for %1.</source>
        <translation>Momentinė nuotrauka neišsaugota: nebėra vietos aplanke %1.</translation>
    </message>
    <message>
        <source>The snapshot was not saved: this account may not write to %1.</source>
        <translation>Momentinė nuotrauka neišsaugota: ši paskyra negali rašyti į %1.</translation>
    </message>
    <message>
        <source>The snapshot was not saved: %1.</source>
        <translation>Momentinė nuotrauka neišsaugota: %1.</translation>
    </message>
    <message>
        <source>Saved %1. The picture is not current, its time is in the name.</source>
        <translation>Išsaugota %1. Vaizdas neatnaujintas, jo laikas yra pavadinime.</translation>
    </message>
    <message>
        <source>Saved %1 as it is shown; no full-size picture came in time.</source>
        <translation>Išsaugota %1, kaip rodoma; viso dydžio vaizdo laiku negauta.</translation>
    </message>
    <message>
        <source>Saved %1. Data was lost on the way, parts of the picture may be wrong.</source>
        <translation>Išsaugota %1. Kelyje prarasta duomenų, dalis vaizdo gali būti neteisinga.</translation>
    </message>
    <message>
        <source>Saved and copied %1.</source>
        <translation>Išsaugota ir nukopijuota %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Išsaugota %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::ToursDialog</name>
    <message>
        <source>(no name)</source>
        <translation>(be pavadinimo)</translation>
    </message>
    <message>
        <source>a deleted wall, passed over</source>
        <translation>ištrinta siena, praleidžiama</translation>
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
        <translation>Vienas ratas trunka %1 min %2 s.</translation>
    </message>
    <message>
        <source>Delete the patrol “%1”?</source>
        <translation>Ištrinti patruliavimo maršrutą „%1“?</translation>
    </message>
    <message>
        <source>Its walls stay. The patrol cannot be brought back.</source>
        <translation>Jo sienos lieka. Maršruto atkurti negalima.</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>Neištrinta: %1.</translation>
    </message>
    <message>
        <source>A patrol passes over saved walls. Save a wall first.</source>
        <translation>Patruliavimo maršrutas eina per išsaugotas sienas. Pirmiausia išsaugokite sieną.</translation>
    </message>
    <message>
        <source>Add a wall. A patrol without walls is not kept.</source>
        <translation>Pridėkite sieną. Maršrutas be sienų neišsaugomas.</translation>
    </message>
    <message>
        <source>Not saved: no space is left on the disk.</source>
        <translation>Neišsaugota: diske nebėra vietos.</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Neišsaugota: %1.</translation>
    </message>
    <message>
        <source>Patrol %1</source>
        <translation>Maršrutas %1</translation>
    </message>
    <message>
        <source>Enter a name. Until then nothing is saved.</source>
        <translation>Įveskite pavadinimą. Iki tol niekas neišsaugoma.</translation>
    </message>
    <message>
        <source>Another patrol has this name. Until it differs nothing is saved.</source>
        <translation>Toks yra kito maršruto pavadinimas. Kol jis nesiskiria, niekas neišsaugoma.</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Patruliavimo maršrutai</translation>
    </message>
    <message>
        <source>A patrol shows walls one after another. It stands still when somebody acts and goes on after a minute.</source>
        <translation>Patruliavimo maršrutas rodo sienas vieną po kitos. Jis sustoja, kai kas nors veikia, ir po minutės tęsiasi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>&amp;Start patrol</source>
        <translation>&amp;Pradėti patruliavimą</translation>
    </message>
    <message>
        <source>&amp;Patrols</source>
        <translation>&amp;Maršrutai</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Naujas</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Iš&amp;trinti…</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Pava&amp;dinimas</translation>
    </message>
    <message>
        <source>&amp;Wall to add after the selected one</source>
        <translation>&amp;Siena, kurią pridėti po pasirinktosios</translation>
    </message>
    <message>
        <source>Wall to add</source>
        <translation>Pridedama siena</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>P&amp;ridėti</translation>
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
        <translation>Rodoma</translation>
    </message>
    <message>
        <source>Walls in &amp;order</source>
        <translation>Sienos &amp;eilės tvarka</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>S&amp;how for</source>
        <translation>R&amp;odyti</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Aukštyn</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Žem&amp;yn</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Paša&amp;linti</translation>
    </message>
    <message>
        <source>Show this wall earlier (Alt+Up)</source>
        <translation>Rodyti šią sieną anksčiau (Alt+Aukštyn)</translation>
    </message>
    <message>
        <source>Show this wall later (Alt+Down)</source>
        <translation>Rodyti šią sieną vėliau (Alt+Žemyn)</translation>
    </message>
    <message>
        <source>Take this wall out of the patrol (Del)</source>
        <translation>Išimti šią sieną iš maršruto (Del)</translation>
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
        <translation>Padidinti arba grąžinti</translation>
    </message>
    <message>
        <source>Show this tile alone and large, and back (Enter)</source>
        <translation>Rodyti tik šį langelį didelį ir atgal (Enter)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Viso ekrano režimas</translation>
    </message>
    <message>
        <source>Wall over the whole monitor</source>
        <translation>Siena per visą monitorių</translation>
    </message>
    <message>
        <source>One level back</source>
        <translation>Vienu lygiu atgal</translation>
    </message>
    <message>
        <source>Undo zoom, enlargement or full screen</source>
        <translation>Atšaukti priartinimą, padidinimą arba viso ekrano režimą</translation>
    </message>
    <message>
        <source>Technical data</source>
        <translation>Techniniai duomenys</translation>
    </message>
    <message>
        <source>Codec, size, rates and transport on every tile</source>
        <translation>Kodekas, dydis, spartos ir perdavimas kiekviename langelyje</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Priartinti</translation>
    </message>
    <message>
        <source>Digital zoom into the selected picture</source>
        <translation>Skaitmeniniu būdu priartinti pasirinktą vaizdą</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Atitolinti</translation>
    </message>
    <message>
        <source>Digital zoom out of the selected picture</source>
        <translation>Skaitmeniniu būdu atitolinti pasirinktą vaizdą</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Visas vaizdas</translation>
    </message>
    <message>
        <source>End the digital zoom</source>
        <translation>Baigti skaitmeninį priartinimą</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentinė nuotrauka</translation>
    </message>
    <message>
        <source>Save the selected picture as PNG and copy it</source>
        <translation>Išsaugoti pasirinktą vaizdą kaip PNG ir jį nukopijuoti</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopijuoti vaizdą</translation>
    </message>
    <message>
        <source>Copy the selected picture to the clipboard</source>
        <translation>Kopijuoti pasirinktą vaizdą į iškarpinę</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Klausytis</translation>
    </message>
    <message>
        <source>Hear the sound of the selected tile</source>
        <translation>Klausytis pasirinkto langelio garso</translation>
    </message>
    <message>
        <source>Open stream…</source>
        <translation>Atverti srautą…</translation>
    </message>
    <message>
        <source>Open a camera by its address and test the connection</source>
        <translation>Atverti kamerą pagal jos adresą ir patikrinti ryšį</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera…</translation>
    </message>
    <message>
        <source>Change name, address and password of the selected camera</source>
        <translation>Keisti pasirinktos kameros pavadinimą, adresą ir slaptažodį</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Įvesti slaptažodį…</translation>
    </message>
    <message>
        <source>Name and password for the selected camera</source>
        <translation>Pasirinktos kameros naudotojo vardas ir slaptažodis</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Bandyti dabar</translation>
    </message>
    <message>
        <source>Connect the selected camera again at once</source>
        <translation>Iš karto iš naujo prijungti pasirinktą kamerą</translation>
    </message>
    <message>
        <source>Clear tile</source>
        <translation>Ištuštinti langelį</translation>
    </message>
    <message>
        <source>Take the camera off the selected tile</source>
        <translation>Pašalinti kamerą iš pasirinkto langelio</translation>
    </message>
    <message>
        <source>Clear all tiles</source>
        <translation>Ištuštinti visus langelius</translation>
    </message>
    <message>
        <source>Take all cameras off the wall</source>
        <translation>Pašalinti visas kameras iš sienos</translation>
    </message>
    <message>
        <source>Save wall</source>
        <translation>Išsaugoti sieną</translation>
    </message>
    <message>
        <source>Save layout and cameras under the wall&apos;s name</source>
        <translation>Išsaugoti išdėstymą ir kameras sienos pavadinimu</translation>
    </message>
    <message>
        <source>Save wall as…</source>
        <translation>Išsaugoti sieną kaip…</translation>
    </message>
    <message>
        <source>Save layout and cameras under a new name</source>
        <translation>Išsaugoti išdėstymą ir kameras nauju pavadinimu</translation>
    </message>
    <message>
        <source>Saved walls…</source>
        <translation>Išsaugotos sienos…</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete, export and import walls</source>
        <translation>Pervadinti, dubliuoti, ištrinti, eksportuoti ir importuoti sienas</translation>
    </message>
    <message>
        <source>New wall window</source>
        <translation>Naujas sienos langas</translation>
    </message>
    <message>
        <source>A further wall, for another monitor</source>
        <translation>Dar viena siena kitam monitoriui</translation>
    </message>
    <message>
        <source>Own layout…</source>
        <translation>Savas išdėstymas…</translation>
    </message>
    <message>
        <source>Make a layout by merging cells</source>
        <translation>Sukurti išdėstymą sujungiant langelius</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Patruliavimas</translation>
    </message>
    <message>
        <source>Start or stop the patrol through saved walls</source>
        <translation>Pradėti arba stabdyti patruliavimą per išsaugotas sienas</translation>
    </message>
    <message>
        <source>Patrols…</source>
        <translation>Patruliavimo maršrutai…</translation>
    </message>
    <message>
        <source>Make and change patrols</source>
        <translation>Kurti ir keisti patruliavimo maršrutus</translation>
    </message>
    <message>
        <source>Stream health</source>
        <translation>Srautų būklė</translation>
    </message>
    <message>
        <source>All streams with state, rates and reconnects</source>
        <translation>Visi srautai su būsena, spartomis ir pakartotiniais prisijungimais</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Išdėstymas %1</translation>
    </message>
    <message>
        <source>Saved wall %1</source>
        <translation>Išsaugota siena %1</translation>
    </message>
    <message>
        <source>Show saved wall %1</source>
        <translation>Rodyti išsaugotą sieną %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Vaizdas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Sienos</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Išdėstymai</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::WallPage</name>
    <message>
        <source>No sound: %1</source>
        <translation>Nėra garso: %1</translation>
    </message>
    <message>
        <source>Saved wall %1</source>
        <translation>Išsaugota siena %1</translation>
    </message>
    <message>
        <source>This saved wall no longer exists.</source>
        <translation>Šios išsaugotos sienos nebėra.</translation>
    </message>
    <message>
        <source>No camera has the number %1.</source>
        <translation>Nė viena kamera neturi numerio %1.</translation>
    </message>
    <message>
        <source>The record of this camera does not say that listening is lawful.</source>
        <translation>Šios kameros kortelėje nenurodyta, kad klausytis garso teisėta.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Išdėstymas</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Sienos</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Patruliavimas</translation>
    </message>
    <message>
        <source>The camera could not be saved: %1</source>
        <translation>Kameros nepavyko išsaugoti: %1</translation>
    </message>
    <message>
        <source>The wall could not be saved: %1</source>
        <translation>Sienos nepavyko išsaugoti: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Išsaugota: %1</translation>
    </message>
    <message>
        <source>The layout could not be deleted: %1</source>
        <translation>Išdėstymo nepavyko ištrinti: %1</translation>
    </message>
    <message>
        <source>The layout could not be saved: %1</source>
        <translation>Išdėstymo nepavyko išsaugoti: %1</translation>
    </message>
    <message>
        <source>The patrol has ended: none of its walls exists any more.</source>
        <translation>Patruliavimas baigėsi: nė vienos jo sienos nebėra.</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::WallTools</name>
    <message>
        <source>Saved walls</source>
        <translation>Išsaugotos sienos</translation>
    </message>
    <message>
        <source>Show a saved wall</source>
        <translation>Rodyti išsaugotą sieną</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Išdėstymas</translation>
    </message>
    <message>
        <source>Save wall as…</source>
        <translation>Išsaugoti sieną kaip…</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Išdėstymas %1</translation>
    </message>
    <message>
        <source>Own layout %1</source>
        <translation>Savas išdėstymas %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Neišsaugota</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Patruliavimas</translation>
    </message>
    <message numerus="yes">
        <source>Patrol paused, on in %n s</source>
        <translation>
            <numerusform>Patruliavimas pristabdytas, tęsiamas po %n s</numerusform>
            <numerusform>Patruliavimas pristabdytas, tęsiamas po %n s</numerusform>
            <numerusform>Patruliavimas pristabdytas, tęsiamas po %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Patrol %1 of %2, %n s</source>
        <translation>
            <numerusform>Patruliavimas %1 iš %2, %n s</numerusform>
            <numerusform>Patruliavimas %1 iš %2, %n s</numerusform>
            <numerusform>Patruliavimas %1 iš %2, %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::wall::WallView</name>
    <message>
        <source>Live wall</source>
        <translation>Tiesioginių vaizdų siena</translation>
    </message>
    <message>
        <source>Unknown camera</source>
        <translation>Nežinoma kamera</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
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
        <translation>rodoma %1 iš %2 kadr./s · %3 kbit/s</translation>
    </message>
    <message>
        <source>main stream</source>
        <translation>pagrindinis srautas</translation>
    </message>
    <message>
        <source>substream</source>
        <translation>papildomas srautas</translation>
    </message>
    <message>
        <source>decoded in software</source>
        <translation>iškoduoja programa</translation>
    </message>
    <message>
        <source>decoded by %1</source>
        <translation>iškoduoja %1</translation>
    </message>
    <message>
        <source>jitter %1 ms · lost packets %2</source>
        <translation>virpėjimas %1 ms · prarasti paketai %2</translation>
    </message>
    <message>
        <source>dropped %1 · reconnects %2</source>
        <translation>praleista %1 · jungta iš naujo %2</translation>
    </message>
    <message>
        <source>Tile %1, empty</source>
        <translation>Langelis %1, tuščias</translation>
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
        <translation>Techninė priežastis: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::wall::WallsDialog</name>
    <message>
        <source>Nothing was imported: this is not a file of walls, or it is damaged (%1).</source>
        <translation>Niekas neimportuota: tai ne sienų failas arba jis pažeistas (%1).</translation>
    </message>
    <message>
        <source>Nothing was imported: the file comes from a newer version of this program.</source>
        <translation>Niekas neimportuota: failas yra iš naujesnės šios programos versijos.</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is too large, or no space is left on the disk.</source>
        <translation>Niekas neimportuota: failas per didelis arba diske nebėra vietos.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>Niekas neimportuota: %1</translation>
    </message>
    <message>
        <source>Saved walls</source>
        <translation>Išsaugotos sienos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Show the selected wall (Enter)</source>
        <translation>Rodyti pasirinktą sieną (Enter)</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Siena</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Išdėstymas</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameros</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Pervadinti…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dubliuoti…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Iš&amp;trinti…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuoti…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuoti…</translation>
    </message>
    <message>
        <source>Give the selected wall another name (F2)</source>
        <translation>Suteikti pasirinktai sienai kitą pavadinimą (F2)</translation>
    </message>
    <message>
        <source>Delete the selected walls (Del)</source>
        <translation>Ištrinti pasirinktas sienas (Del)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>own</source>
        <translation>savas</translation>
    </message>
    <message>
        <source>Rename wall</source>
        <translation>Pervadinti sieną</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Pervadinti</translation>
    </message>
    <message>
        <source>Duplicate wall</source>
        <translation>Dubliuoti sieną</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubliuoti</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopija)</translation>
    </message>
    <message>
        <source>Delete the wall “%1”?</source>
        <translation>Ištrinti sieną „%1“?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n walls?</source>
        <translation>
            <numerusform>Ištrinti %n sieną?</numerusform>
            <numerusform>Ištrinti %n sienas?</numerusform>
            <numerusform>Ištrinti %n sienų?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export walls</source>
        <translation>Eksportuoti sienas</translation>
    </message>
    <message>
        <source>Walls (*.walls.json);;All files (*)</source>
        <translation>Sienos (*.walls.json);;Visi failai (*)</translation>
    </message>
    <message>
        <source>Import walls</source>
        <translation>Importuoti sienas</translation>
    </message>
    <message>
        <source>Walls (*.walls.json *.json);;All files (*)</source>
        <translation>Sienos (*.walls.json *.json);;Visi failai (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n walls were exported to %1.</source>
        <translation>
            <numerusform>%n siena eksportuota į %1.</numerusform>
            <numerusform>%n sienos eksportuotos į %1.</numerusform>
            <numerusform>%n sienų eksportuota į %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 neįrašytas: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 negalima perskaityti: %2.</translation>
    </message>
    <message>
        <source>All walls of this file are here already.</source>
        <translation>Visos šio failo sienos čia jau yra.</translation>
    </message>
    <message numerus="yes">
        <source>%n walls were imported.</source>
        <translation>
            <numerusform>%n siena importuota.</numerusform>
            <numerusform>%n sienos importuotos.</numerusform>
            <numerusform>%n sienų importuota.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: another wall has this name.</source>
        <translation>Neišsaugota: toks yra kitos sienos pavadinimas.</translation>
    </message>
    <message>
        <source>Not saved: no space is left on the disk.</source>
        <translation>Neišsaugota: diske nebėra vietos.</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Neišsaugota: %1.</translation>
    </message>
    <message>
        <source>The cameras stay in the list. A wall cannot be brought back, but can be exported before.</source>
        <translation>Kameros lieka sąraše. Sienos atkurti negalima, bet prieš tai ją galima eksportuoti.</translation>
    </message>
    <message>
        <source>Patrols pass over it from then on: %1.</source>
        <translation>Maršrutai ją nuo tada praleis: %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::BadgeToolButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n atvertas</numerusform>
            <numerusform>%n atverti</numerusform>
            <numerusform>%n atvertų</numerusform>
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
        <translation>Išvalyti paiešką</translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::SegmentedControl</name>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
</context>
</TS>
