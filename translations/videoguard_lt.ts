<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt_LT" sourcelanguage="en_GB">
<context>
    <name>CameraCard</name>
    <message>
        <source>Request footage…</source>
        <translation>Prašyti vaizdo įrašo…</translation>
    </message>
    <message>
        <source>Comes with footage requests between partners.</source>
        <translation>Atsiras kartu su partnerių prašymais pateikti vaizdo įrašą.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tiesiogiai</translation>
    </message>
    <message>
        <source>Show the camera on the wall</source>
        <translation>Rodyti kamerą sienoje</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Rodyti žemėlapyje</translation>
    </message>
    <message>
        <source>Show on the map where the camera stands</source>
        <translation>Rodyti žemėlapyje, kur stovi kamera</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redaguoti</translation>
    </message>
    <message>
        <source>Change the record of this camera</source>
        <translation>Keisti šios kameros kortelę</translation>
    </message>
    <message>
        <source>The record cannot be read.</source>
        <translation>Kortelės negalima perskaityti.</translation>
    </message>
    <message>
        <source>The catalogue has no record of this camera.</source>
        <translation>Kataloge nėra šios kameros kortelės.</translation>
    </message>
    <message>
        <source>Select a camera to see its parameters.</source>
        <translation>Pasirinkite kamerą, kad matytumėte jos parametrus.</translation>
    </message>
    <message>
        <source>This camera is retired and gives no pictures.</source>
        <translation>Ši kamera nebenaudojama ir vaizdo neteikia.</translation>
    </message>
    <message>
        <source>This camera is planned and gives no pictures yet.</source>
        <translation>Ši kamera planuojama ir vaizdo dar neteikia.</translation>
    </message>
    <message>
        <source>Live view on request only. The owner must agree before pictures are shown.</source>
        <translation>Tiesioginis vaizdas tik pagal prašymą. Kad vaizdas būtų rodomas, turi sutikti savininkas.</translation>
    </message>
    <message>
        <source>The owner does not share live pictures of this camera.</source>
        <translation>Savininkas šios kameros tiesioginio vaizdo nebendrina.</translation>
    </message>
    <message>
        <source>The record does not say whether live pictures are shared.</source>
        <translation>Kortelėje nenurodyta, ar tiesioginis vaizdas bendrinamas.</translation>
    </message>
    <message>
        <source>The position of this camera is unknown.</source>
        <translation>Šios kameros padėtis nežinoma.</translation>
    </message>
    <message>
        <source>A retired record is not changed any more.</source>
        <translation>Nebenaudojamos kameros kortelė nebekeičiama.</translation>
    </message>
    <message>
        <source>Record of %1; only they can change it.</source>
        <translation>Kortelės savininkas – %1; tik jis gali ją keisti.</translation>
    </message>
    <message>
        <source>tilt %1</source>
        <translation>posvyris %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 iki %2</translation>
    </message>
    <message>
        <source>WDR %1</source>
        <translation>WDR %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>tikslus</translation>
    </message>
    <message>
        <source>%1 s slow</source>
        <translation>vėluoja %1 s</translation>
    </message>
    <message>
        <source>%1 s fast</source>
        <translation>skuba %1 s</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>patikrinta %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Padėtis</translation>
    </message>
    <message>
        <source>Mounting</source>
        <translation>Įrengimas</translation>
    </message>
    <message>
        <source>Lens and sensor</source>
        <translation>Objektyvas ir jutiklis</translation>
    </message>
    <message>
        <source>Main stream</source>
        <translation>Pagrindinis srautas</translation>
    </message>
    <message>
        <source>Substream</source>
        <translation>Papildomas srautas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Apšvietimas</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tikslas</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation>Kameros laikrodis</translation>
    </message>
    <message>
        <source>Owner keeps</source>
        <translation>Savininkas saugo</translation>
    </message>
    <message>
        <source>Now overwriting</source>
        <translation>Dabar perrašoma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktai</translation>
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
        <translation>apytiksliai</translation>
    </message>
</context>
<context>
    <name>CameraEditor</name>
    <message>
        <source>Undo</source>
        <translation>Anuliuoti</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Pakartoti</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Užverti redagavimą</translation>
    </message>
    <message>
        <source>Go to the first one</source>
        <translation>Pereiti į pirmą tokią vietą</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Išsaugoti</translation>
    </message>
    <message>
        <source>New camera</source>
        <translation>Nauja kamera</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>nauja kortelė</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versija %1</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n klaida</numerusform>
            <numerusform>%n klaidos</numerusform>
            <numerusform>%n klaidų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n įspėjimas</numerusform>
            <numerusform>%n įspėjimai</numerusform>
            <numerusform>%n įspėjimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors are left to correct</source>
        <translation>
            <numerusform>Liko ištaisyti %n klaidą</numerusform>
            <numerusform>Liko ištaisyti %n klaidas</numerusform>
            <numerusform>Liko ištaisyti %n klaidų</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Išsaugota: %1</translation>
    </message>
    <message>
        <source>This record belongs to another owner or the file may not be written.</source>
        <translation>Ši kortelė priklauso kitam savininkui arba į failą rašyti neleidžiama.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Diske nebėra vietos.</translation>
    </message>
    <message>
        <source>The record still has errors.</source>
        <translation>Kortelėje dar yra klaidų.</translation>
    </message>
    <message>
        <source>The catalogue could not be written.</source>
        <translation>Katalogo nepavyko įrašyti.</translation>
    </message>
    <message>
        <source>Not saved. %1 It stays open here.</source>
        <translation>Neišsaugota. %1 Kortelė čia lieka atverta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti dar kartą</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Not saved. Another camera has this owner&apos;s number or call number.</source>
        <translation>Neišsaugota. Tokį savininko numerį arba iškvietimo numerį jau turi kita kamera.</translation>
    </message>
    <message>
        <source>The record was changed in between.</source>
        <translation>Tuo tarpu kortelė buvo pakeista.</translation>
    </message>
    <message>
        <source>Changed by %1: %2</source>
        <translation>Pakeitė %1: %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Palikti mano pakeitimus</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Įkelti iš naujo</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Yra neišsaugotų pakeitimų.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Atmesti pakeitimus</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Redaguoti toliau</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
</context>
<context>
    <name>CameraSymbols</name>
    <message>
        <source>reachable</source>
        <translation>pasiekiama</translation>
    </message>
    <message>
        <source>in service, not watched here</source>
        <translation>veikia, čia nestebima</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>jungiamasi iš naujo</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>nėra vaizdo</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>tvarkoma</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nepasiekiama</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planuojama</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>būsena nežinoma</translation>
    </message>
</context>
<context>
    <name>CatalogueCommand</name>
    <message>
        <source>Usage: videoguard catalogue import|export FILE [--format csv|geojson|json] [--profile DIR] [--owner PARTNER] [--dry-run] [--swap-axes]</source>
        <translation>Naudojimas: videoguard catalogue import|export FAILAS [--format csv|geojson|json] [--profile APLANKAS] [--owner PARTNERIS] [--dry-run] [--swap-axes]</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;: csv, geojson and json are known.</source>
        <translation>Formato „%1“ nėra: žinomi csv, geojson ir json.</translation>
    </message>
    <message>
        <source>Say import or export, and one file.</source>
        <translation>Nurodykite import arba export ir vieną failą.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither import nor export.</source>
        <translation>„%1“ nėra nei import, nei export.</translation>
    </message>
    <message>
        <source>--dry-run and --swap-axes are for an import.</source>
        <translation>--dry-run ir --swap-axes taikomi tik importuojant.</translation>
    </message>
    <message>
        <source>There is no partner &quot;%1&quot;. Known are: %2</source>
        <translation>Partnerio „%1“ nėra. Žinomi: %2</translation>
    </message>
    <message>
        <source>The file or folder does not exist.</source>
        <translation>Tokio failo arba aplanko nėra.</translation>
    </message>
    <message>
        <source>The right to read or write there is missing.</source>
        <translation>Nėra teisės ten skaityti arba rašyti.</translation>
    </message>
    <message>
        <source>The disk is full, or the file is too large.</source>
        <translation>Diskas pilnas arba failas per didelis.</translation>
    </message>
    <message>
        <source>Somebody else changed the catalogue meanwhile. Nothing was written; try again.</source>
        <translation>Tuo tarpu katalogą pakeitė kažkas kitas. Niekas neįrašyta; bandykite dar kartą.</translation>
    </message>
    <message>
        <source>This version cannot read it.</source>
        <translation>Ši versija jo perskaityti negali.</translation>
    </message>
    <message>
        <source>It is damaged or not what was expected.</source>
        <translation>Jis pažeistas arba ne toks, kokio tikėtasi.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Eilutė %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>atmesta</translation>
    </message>
    <message>
        <source>accepted with a remark</source>
        <translation>priimta su pastaba</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Koduotė: %1</translation>
    </message>
    <message>
        <source>Columns not understood: %1</source>
        <translation>Nesuprasti stulpeliai: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras seem to have latitude and longitude exchanged; --swap-axes puts them right.</source>
        <translation>
            <numerusform>Atrodo, kad %n kameros platuma ir ilguma sukeistos; --swap-axes tai pataiso.</numerusform>
            <numerusform>Atrodo, kad %n kamerų platuma ir ilguma sukeistos; --swap-axes tai pataiso.</numerusform>
            <numerusform>Atrodo, kad %n kamerų platuma ir ilguma sukeistos; --swap-axes tai pataiso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras added</source>
        <translation>
            <numerusform>%n kamera pridėta</numerusform>
            <numerusform>%n kameros pridėtos</numerusform>
            <numerusform>%n kamerų pridėta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n pakeista</numerusform>
            <numerusform>%n pakeistos</numerusform>
            <numerusform>%n pakeista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n nepakeista</numerusform>
            <numerusform>%n nepakeistos</numerusform>
            <numerusform>%n nepakeista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n atmesta</numerusform>
            <numerusform>%n atmestos</numerusform>
            <numerusform>%n atmesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Bandomasis paleidimas: niekas neįrašyta.</translation>
    </message>
    <message>
        <source>The name of the file does not say its format; add --format.</source>
        <translation>Iš failo pavadinimo formato nustatyti negalima; pridėkite --format.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras written</source>
        <translation>
            <numerusform>%n kamera įrašyta</numerusform>
            <numerusform>%n kameros įrašytos</numerusform>
            <numerusform>%n kamerų įrašyta</numerusform>
        </translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>nenurodyta</translation>
    </message>
    <message>
        <source>is not of the right type</source>
        <translation>netinkamo tipo</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>turi būti nuo %1 iki %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices</source>
        <translation>„%1“ nėra tarp galimų reikšmių</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ilgiau kaip %1 ženklų</translation>
    </message>
    <message>
        <source>must be written like %1</source>
        <translation>turi būti rašoma taip: %1</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>yra valdymo ženklų</translation>
    </message>
    <message>
        <source>never changes</source>
        <translation>niekada nekeičiama</translation>
    </message>
    <message>
        <source>is lower than the stored revision</source>
        <translation>mažesnis už išsaugotos versijos numerį</translation>
    </message>
    <message>
        <source>is missing; a position has both coordinates</source>
        <translation>nenurodyta; padėčiai reikia abiejų koordinačių</translation>
    </message>
    <message>
        <source>lies outside Latvia and Lithuania</source>
        <translation>yra už Latvijos ir Lietuvos ribų</translation>
    </message>
    <message>
        <source>latitude and longitude look exchanged</source>
        <translation>platuma ir ilguma atrodo sukeistos</translation>
    </message>
    <message>
        <source>differs from the %1° of sensor and lens</source>
        <translation>skiriasi nuo %1°, gaunamų iš jutiklio ir objektyvo</translation>
    </message>
    <message>
        <source>differs from the %1° of the picture&apos;s shape</source>
        <translation>skiriasi nuo %1°, gaunamų iš vaizdo kraštinių santykio</translation>
    </message>
    <message>
        <source>a mobile camera needs a deployment</source>
        <translation>mobiliajai kamerai reikia dislokavimo vietos</translation>
    </message>
    <message>
        <source>a fixed camera has no deployments</source>
        <translation>stacionarioji kamera dislokavimo vietų neturi</translation>
    </message>
    <message>
        <source>overlaps another deployment or ends before it begins</source>
        <translation>persidengia su kitu dislokavimu arba baigiasi anksčiau, nei prasideda</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>yra ateityje</translation>
    </message>
    <message>
        <source>is missing; sound is recorded only with a legal basis</source>
        <translation>nenurodyta; garsas įrašomas tik turint teisinį pagrindą</translation>
    </message>
    <message>
        <source>is longer than the usual %1 days; is there a local act?</source>
        <translation>ilgiau už įprastą terminą (%1 d.); ar yra vietos teisės aktas?</translation>
    </message>
    <message>
        <source>a retired camera belongs to no monitoring centre</source>
        <translation>nebenaudojama kamera nepriklauso jokiam vaizdo stebėjimo centrui</translation>
    </message>
    <message>
        <source>is unusual; most cameras hang between %1 and %2 m</source>
        <translation>neįprasta; dauguma kamerų įrengta %1–%2 m aukštyje</translation>
    </message>
    <message>
        <source>a public place needs an information sign</source>
        <translation>viešojoje vietoje reikia informacinės lentelės</translation>
    </message>
    <message>
        <source>looks up; negative angles look down</source>
        <translation>nukreipta aukštyn; neigiami kampai nukreipia žemyn</translation>
    </message>
    <message>
        <source>holds a user name or password; keep it without</source>
        <translation>yra naudotojo vardas arba slaptažodis; saugokite be jų</translation>
    </message>
    <message>
        <source>the record is larger than %1 KiB</source>
        <translation>kortelė didesnė kaip %1 KiB</translation>
    </message>
    <message>
        <source>none of them is the main stream</source>
        <translation>nė vienas iš jų nėra pagrindinis srautas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>„%1“ yra du kartus</translation>
    </message>
    <message>
        <source>is wider than the main stream (%1 px)</source>
        <translation>platesnis už pagrindinį srautą (%1 px)</translation>
    </message>
    <message>
        <source>none is at most %1 px wide, as a wall needs</source>
        <translation>sienai reikia ne platesnio kaip %1 px srauto, tokio nėra</translation>
    </message>
    <message>
        <source>%1 s between key frames make seeking slow</source>
        <translation>kai tarp raktinių kadrų yra %1 s, įrašo vieta randama lėtai</translation>
    </message>
    <message>
        <source>must be an even number</source>
        <translation>turi būti lyginis skaičius</translation>
    </message>
    <message>
        <source>does not fit the picture&apos;s shape; %1 mm would</source>
        <translation>neatitinka vaizdo kraštinių santykio; tiktų %1 mm</translation>
    </message>
    <message>
        <source>is outside the range of the lens</source>
        <translation>nepatenka į objektyvo židinio nuotolių ribas</translation>
    </message>
    <message>
        <source>differs from the %1 of the focal lengths</source>
        <translation>skiriasi nuo %1, gaunamo iš židinio nuotolių</translation>
    </message>
    <message>
        <source>must be true for a PTZ camera</source>
        <translation>valdomajai (PTZ) kamerai turi būti true</translation>
    </message>
    <message>
        <source>0 days and no recording belong together</source>
        <translation>0 dienų ir nevykdomas įrašymas turi būti nurodyti kartu</translation>
    </message>
    <message>
        <source>an active camera needs a phone or e-mail to ask</source>
        <translation>veikiančiai kamerai reikia telefono arba el. pašto, kuriuo galima kreiptis</translation>
    </message>
    <message>
        <source>is before the installation</source>
        <translation>yra ankstesnė už įrengimo datą</translation>
    </message>
    <message>
        <source>cannot go from &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>negali keistis iš „%1“ į „%2“</translation>
    </message>
    <message>
        <source>only profile S, whose support ends in March 2027</source>
        <translation>tik profilis S, kurio palaikymas baigiasi 2027 m. kovą</translation>
    </message>
    <message>
        <source>is unusual; more than %1° from level</source>
        <translation>neįprasta; nuo horizonto nukrypsta daugiau kaip %1°</translation>
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
        <translation>bent %1 px aukščio</translation>
    </message>
    <message numerus="yes">
        <source>kept at least %n days</source>
        <translation>
            <numerusform>saugoma bent %n dieną</numerusform>
            <numerusform>saugoma bent %n dienas</numerusform>
            <numerusform>saugoma bent %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>PTZ</source>
        <translation>PTZ</translation>
    </message>
    <message>
        <source>without PTZ</source>
        <translation>be PTZ</translation>
    </message>
    <message>
        <source>plate reading</source>
        <translation>numerių atpažinimas</translation>
    </message>
    <message>
        <source>without plate reading</source>
        <translation>be numerių atpažinimo</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>su garsu</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>be garso</translation>
    </message>
    <message>
        <source>unknown partner</source>
        <translation>nežinomas partneris</translation>
    </message>
    <message>
        <source>unknown centre</source>
        <translation>nežinomas centras</translation>
    </message>
    <message>
        <source>In one area of the map</source>
        <translation>Viename žemėlapio plote</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Savininkas</translation>
    </message>
    <message>
        <source>Monitoring centre</source>
        <translation>Vaizdo stebėjimo centras</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Raiška</translation>
    </message>
    <message>
        <source>Footage</source>
        <translation>Vaizdo medžiaga</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tiesiogiai</translation>
    </message>
    <message>
        <source>Own cameras</source>
        <translation>Savos kameros</translation>
    </message>
    <message>
        <source>Cameras of partners</source>
        <translation>Partnerių kameros</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Su problemomis</translation>
    </message>
    <message>
        <source>Without problems</source>
        <translation>Be problemų</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Pakeistos nuo %1</translation>
    </message>
    <message>
        <source>Retired ones too</source>
        <translation>Ir nebenaudojamos</translation>
    </message>
    <message>
        <source>Owner since the reform of 2021</source>
        <translation>Savininkas po 2021 m. reformos</translation>
    </message>
    <message>
        <source>Plate reading</source>
        <translation>Valstybinių numerių atpažinimas</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Garsas</translation>
    </message>
    <message>
        <source>Live for partners</source>
        <translation>Tiesiogiai partneriams</translation>
    </message>
</context>
<context>
    <name>CatalogueTable</name>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>šiandien %1</translation>
    </message>
    <message>
        <source>PTZ</source>
        <translation>PTZ</translation>
    </message>
    <message>
        <source>plate reading</source>
        <translation>numerių atpažinimas</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>garsas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Status as its owner states it</source>
        <translation>Savininko nurodyta būsena</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Iškvietimo numeris</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Savininko nr.</translation>
    </message>
    <message>
        <source>The owner&apos;s own number</source>
        <translation>Paties savininko suteiktas numeris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Name of the camera</source>
        <translation>Kameros pavadinimas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Savininkas</translation>
    </message>
    <message>
        <source>Partner who owns the camera</source>
        <translation>Partneris, kuriam priklauso kamera</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Kind and form</source>
        <translation>Rūšis ir forma</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Raiška</translation>
    </message>
    <message>
        <source>Picture of the main stream, width × height in px</source>
        <translation>Pagrindinio srauto vaizdas, plotis × aukštis px</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Kampas</translation>
    </message>
    <message>
        <source>Horizontal field of view</source>
        <translation>Horizontalusis matymo kampas</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Saugoma</translation>
    </message>
    <message>
        <source>Days until the owner&apos;s footage is overwritten</source>
        <translation>Po kiek dienų savininko vaizdo medžiaga perrašoma</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Pakeista</translation>
    </message>
    <message>
        <source>Last change of the record</source>
        <translation>Paskutinis kortelės pakeitimas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vietovė</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Miestas arba kaimas</translation>
    </message>
    <message>
        <source>Watched from</source>
        <translation>Stebima iš</translation>
    </message>
    <message>
        <source>Monitoring centres that can watch it</source>
        <translation>Vaizdo stebėjimo centrai, kurie gali ją stebėti</translation>
    </message>
    <message>
        <source>Live for partners</source>
        <translation>Tiesiogiai partneriams</translation>
    </message>
    <message>
        <source>Terms of sharing the live picture</source>
        <translation>Tiesioginio vaizdo bendrinimo sąlygos</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funkcijos</translation>
    </message>
    <message>
        <source>PTZ, plate reading, sound</source>
        <translation>PTZ, valstybinių numerių atpažinimas, garsas</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Padėtis</translation>
    </message>
    <message>
        <source>Latitude, longitude (WGS 84)</source>
        <translation>Platuma, ilguma (WGS 84)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Įrenginys</translation>
    </message>
    <message>
        <source>Manufacturer and model</source>
        <translation>Gamintojas ir modelis</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>so many days, short: the column is narrow</extracomment>
        <translation>%1 d.</translation>
    </message>
    <message>
        <source>Demonstration data: no such camera exists.</source>
        <translation>Demonstraciniai duomenys: tokios kameros nėra.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors in the record</source>
        <translation>
            <numerusform>%n klaida kortelėje</numerusform>
            <numerusform>%n klaidos kortelėje</numerusform>
            <numerusform>%n klaidų kortelėje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings in the record</source>
        <translation>
            <numerusform>%n įspėjimas kortelėje</numerusform>
            <numerusform>%n įspėjimai kortelėje</numerusform>
            <numerusform>%n įspėjimų kortelėje</numerusform>
        </translation>
    </message>
</context>
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
    <message>
        <source>Without a window:</source>
        <translation>Be lango:</translation>
    </message>
    <message>
        <source>Begin with live, map, catalogue, incidents, review, partners or settings.</source>
        <translation>Pradėti nuo live, map, catalogue, incidents, review, partners arba settings.</translation>
    </message>
    <message>
        <source>Begin as a wall PC: full screen, locked, watching only.</source>
        <translation>Pradėti kaip vaizdo sienos kompiuteris: visas ekranas, užrakinta, tik stebėti.</translation>
    </message>
    <message>
        <source>Ask again what a new console needs to know.</source>
        <translation>Iš naujo paklausti, ką reikia žinoti naujai darbo vietai.</translation>
    </message>
    <message>
        <source>Take the settings of this file, without a window.</source>
        <translation>Perimti šio failo nuostatas neatveriant lango.</translation>
    </message>
    <message>
        <source>Try everything an installed console needs, a line each.</source>
        <translation>Išbandyti viską, ko reikia įdiegtai darbo vietai, po vieną eilutę kiekvienam bandymui.</translation>
    </message>
    <message>
        <source>Given by the console itself when it starts again after a fault.</source>
        <translation>Nurodo pati programa, kai po gedimo paleidžiama iš naujo.</translation>
    </message>
</context>
<context>
    <name>ConfigurationFiles</name>
    <message>
        <source>This version knows no such setting.</source>
        <translation>Ši versija tokios nuostatos nepažįsta.</translation>
    </message>
    <message>
        <source>The file is too large for a configuration.</source>
        <translation>Failas per didelis, kad būtų konfigūracija.</translation>
    </message>
    <message>
        <source>The file is not a configuration: %1.</source>
        <translation>Failas nėra konfigūracija: %1.</translation>
    </message>
    <message>
        <source>The file is not a configuration of VideoGuard.</source>
        <translation>Failas nėra „VideoGuard“ konfigūracija.</translation>
    </message>
    <message>
        <source>The file was written by a newer version. Install that version or export the file anew.</source>
        <translation>Failą įrašė naujesnė versija. Įdiekite ją arba eksportuokite failą iš naujo.</translation>
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
    <name>CouchdbCommand</name>
    <message>
        <source>Usage: videoguard couchdb provision --server URL --admin NAME [--partners FILE] [--profile DIR] [--dry-run] [--credentials FILE] [--invitations DIR] [--exchanges all|none|A:B,...] [--accounts all|A,B,...] [--allow-http] [--ca FILE]</source>
        <translation>Naudojimas: videoguard couchdb provision --server URL --admin VARDAS [--partners FAILAS] [--profile APLANKAS] [--dry-run] [--credentials FAILAS] [--invitations APLANKAS] [--exchanges all|none|A:B,...] [--accounts all|A,B,...] [--allow-http] [--ca FAILAS]</translation>
    </message>
    <message>
        <source>Leave name and password out of the address: others see them in the list of processes. Give the name with --admin; the password is asked for.</source>
        <translation>Naudotojo vardo ir slaptažodžio adrese nerašykite: kiti juos mato procesų sąraše. Vardą nurodykite su --admin; slaptažodžio bus paprašyta.</translation>
    </message>
    <message>
        <source>The address of the server is of no use: %1.</source>
        <translation>Serverio adresas netinka: %1.</translation>
    </message>
    <message>
        <source>--allow-http permits it all the same.</source>
        <translation>--allow-http vis tiek tai leidžia.</translation>
    </message>
    <message>
        <source>The only thing to do here is provision.</source>
        <translation>Vienintelis galimas veiksmas čia – provision.</translation>
    </message>
    <message>
        <source>Say which --server and which --admin.</source>
        <translation>Nurodykite --server ir --admin.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Failo %1 nėra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name two partners. Known are: %2</source>
        <translation>„%1“ neįvardija dviejų partnerių. Žinomi: %2</translation>
    </message>
    <message>
        <source>There is no partner &quot;%1&quot;.</source>
        <translation>Partnerio „%1“ nėra.</translation>
    </message>
    <message>
        <source>The server does not answer in time.</source>
        <translation>Serveris laiku neatsako.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Serveris nepasiekiamas.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted. Give your own authority with --ca.</source>
        <translation>Serverio sertifikatas nepatikimas. Savo sertifikavimo įstaigą nurodykite su --ca.</translation>
    </message>
    <message>
        <source>Name, password or right is not the one that is needed.</source>
        <translation>Naudotojo vardas, slaptažodis arba teisė ne ta, kurios reikia.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>To nėra.</translation>
    </message>
    <message>
        <source>There is no room for it, or it is too large.</source>
        <translation>Tam nėra vietos arba tai per didelis objektas.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Run the command again.</source>
        <translation>Tuo tarpu tai pakeitė kažkas kitas. Paleiskite komandą dar kartą.</translation>
    </message>
    <message>
        <source>The other side cannot do this.</source>
        <translation>Kita pusė to padaryti negali.</translation>
    </message>
    <message>
        <source>It is damaged or not what was expected.</source>
        <translation>Tai pažeista arba ne tai, ko tikėtasi.</translation>
    </message>
    <message>
        <source>would %1</source>
        <translation>būtų atlikta: %1</translation>
    </message>
    <message>
        <source>FAILED: %1.</source>
        <translation>NEPAVYKO: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to make</source>
        <translation>
            <numerusform>reikia atlikti %n pakeitimą</numerusform>
            <numerusform>reikia atlikti %n pakeitimus</numerusform>
            <numerusform>reikia atlikti %n pakeitimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made</source>
        <translation>
            <numerusform>atliktas %n pakeitimas</numerusform>
            <numerusform>atlikti %n pakeitimai</numerusform>
            <numerusform>atlikta %n pakeitimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as wished before</source>
        <translation>
            <numerusform>%n jau buvo taip, kaip reikia</numerusform>
            <numerusform>%n jau buvo taip, kaip reikia</numerusform>
            <numerusform>%n jau buvo taip, kaip reikia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nepavyko</numerusform>
            <numerusform>%n nepavyko</numerusform>
            <numerusform>%n nepavyko</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Bandomasis paleidimas: niekas nepakeista.</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>Slaptažodis (%1, serveris %2):</translation>
    </message>
    <message>
        <source>There is no password: set %1, or start the command in a terminal and type it.</source>
        <translation>Slaptažodžio nėra: nustatykite %1 arba paleiskite komandą terminale ir jį įveskite.</translation>
    </message>
    <message>
        <source>The passwords of the new accounts are in %1, which only you can read.</source>
        <translation>Naujų paskyrų slaptažodžiai yra faile %1, kurį perskaityti galite tik jūs.</translation>
    </message>
</context>
<context>
    <name>CoverageSketch</name>
    <message>
        <source>Approximate: the tilt is unknown.</source>
        <translation>Apytiksliai: posvyris nežinomas.</translation>
    </message>
    <message>
        <source>Approximate: the mounting height is unknown.</source>
        <translation>Apytiksliai: įrengimo aukštis nežinomas.</translation>
    </message>
    <message>
        <source>Approximate: tilt and mounting height are unknown.</source>
        <translation>Apytiksliai: posvyris ir įrengimo aukštis nežinomi.</translation>
    </message>
    <message>
        <source>Approximate: the camera looks up; until the tilt is corrected the limits are not exact.</source>
        <translation>Apytiksliai: kamera nukreipta aukštyn; kol posvyris nepataisytas, ribos netikslios.</translation>
    </message>
    <message>
        <source>Approximate: the camera is no higher than a face.</source>
        <translation>Apytiksliai: kamera įrengta ne aukščiau už veidą.</translation>
    </message>
    <message>
        <source>* limit stated by the owner; by the lens alone %1.</source>
        <translation>* ribą nurodė savininkas; vien pagal objektyvą %1.</translation>
    </message>
    <message>
        <source>* farther away faces are above the picture; by the lens alone %1.</source>
        <translation>* toliau veidai yra virš vaizdo; vien pagal objektyvą %1.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nepasiekiamas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>iki %1</translation>
    </message>
    <message>
        <source>With this height and tilt no face is in the picture.</source>
        <translation>Esant tokiam aukščiui ir posvyriui, veidai į vaizdą nepatenka.</translation>
    </message>
    <message>
        <source>Coverage is unknown: the record lacks the angle of view or the picture&apos;s size.</source>
        <translation>Aprėptis nežinoma: kortelėje nenurodytas matymo kampas arba vaizdo dydis.</translation>
    </message>
    <message>
        <source>Sees all around.</source>
        <translation>Mato visomis kryptimis.</translation>
    </message>
    <message>
        <source>Distances are not given: the pixel density of a panoramic lens is unknown.</source>
        <translation>Atstumai nenurodomi: panoraminio objektyvo pikselių tankis nežinomas.</translation>
    </message>
    <message>
        <source>Flat ground, walls not considered.</source>
        <translation>Lygi vietovė, į pastatų sienas neatsižvelgta.</translation>
    </message>
    <message>
        <source>Nearer than %1 faces fall below the picture.</source>
        <translation>Arčiau kaip %1 veidai yra žemiau vaizdo.</translation>
    </message>
    <message>
        <source>Drawn for the home position.</source>
        <translation>Nubraižyta pradinei padėčiai.</translation>
    </message>
    <message>
        <source>looks %1°, %2</source>
        <translation>kryptis %1°, %2</translation>
    </message>
    <message>
        <source>px/m at face height</source>
        <translation>px/m veido aukštyje</translation>
    </message>
    <message>
        <source>≥ %1 px/m</source>
        <translation>≥ %1 px/m</translation>
    </message>
    <message>
        <source>side view</source>
        <translation>vaizdas iš šono</translation>
    </message>
    <message>
        <source>side view, heights ×%1</source>
        <translation>vaizdas iš šono, aukščiai ×%1</translation>
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
        <translation>Kamerų žemėlapis</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>The text %1 is not installed.</source>
        <translation>Tekstas %1 neįdiegtas.</translation>
    </message>
</context>
<context>
    <name>MapDeployments</name>
    <message>
        <source>until %1</source>
        <translation>iki %1</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Detail at the place</source>
        <translation>Detalumas vietoje</translation>
    </message>
</context>
<context>
    <name>MapMeasure</name>
    <message>
        <source>%1 · %2 around</source>
        <translation>%1 · perimetras %2</translation>
    </message>
</context>
<context>
    <name>MapOwnLayer</name>
    <message>
        <source>accurate to %1</source>
        <translation>tikslumas %1</translation>
    </message>
    <message>
        <source>accuracy unknown</source>
        <translation>tikslumas nežinomas</translation>
    </message>
    <message>
        <source>Own position</source>
        <translation>Sava padėtis</translation>
    </message>
</context>
<context>
    <name>MapUnitLayer</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>prieš %n min</numerusform>
            <numerusform>prieš %n min</numerusform>
            <numerusform>prieš %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>prieš %n h</numerusform>
            <numerusform>prieš %n h</numerusform>
            <numerusform>prieš %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>prieš %n dieną</numerusform>
            <numerusform>prieš %n dienas</numerusform>
            <numerusform>prieš %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation>nežinoma mobilioji kamera</translation>
    </message>
    <message>
        <source>Reported at %1</source>
        <translation>Pranešta %1</translation>
    </message>
    <message>
        <source>accurate to %1</source>
        <translation>tikslumas %1</translation>
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
        <translation>Kontroliuoti</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Aptikti</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Stebėti</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Atpažinti</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifikuoti</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Apžiūrėti</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Apžvelgti</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Matyti kontūrus</translation>
    </message>
    <message>
        <source>Discern</source>
        <translation>Įžiūrėti</translation>
    </message>
    <message>
        <source>Perceive</source>
        <translation>Suvokti</translation>
    </message>
    <message>
        <source>Characterise</source>
        <translation>Apibūdinti</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Patvirtinti</translation>
    </message>
    <message>
        <source>Scrutinise</source>
        <translation>Ištirti</translation>
    </message>
    <message>
        <source>north</source>
        <translation>į šiaurę</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>į šiaurės rytus</translation>
    </message>
    <message>
        <source>east</source>
        <translation>į rytus</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>į pietryčius</translation>
    </message>
    <message>
        <source>south</source>
        <translation>į pietus</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>į pietvakarius</translation>
    </message>
    <message>
        <source>west</source>
        <translation>į vakarus</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>į šiaurės vakarus</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>Laipsniai, minutės, sekundės</translation>
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
        <translation>Dešimtainiai laipsniai</translation>
    </message>
    <message>
        <source>Click the next point, double-click the last one</source>
        <translation>Spustelėkite kitą tašką, paskutinį – dukart</translation>
    </message>
    <message>
        <source>Click the points to measure between</source>
        <translation>Spustelėkite taškus, tarp kurių matuoti</translation>
    </message>
    <message>
        <source>Click the next corner, double-click the last one</source>
        <translation>Spustelėkite kitą kampą, paskutinį – dukart</translation>
    </message>
    <message>
        <source>Click the corners of the area to measure</source>
        <translation>Spustelėkite matuojamo ploto kampus</translation>
    </message>
    <message>
        <source>Click the corners of the area to look at</source>
        <translation>Spustelėkite tikrinamo ploto kampus</translation>
    </message>
    <message>
        <source>Drag a rectangle around cameras</source>
        <translation>Apveskite kameras stačiakampiu</translation>
    </message>
    <message>
        <source>Draw a line around cameras</source>
        <translation>Apveskite kameras linija</translation>
    </message>
    <message>
        <source>Click the place to ask about</source>
        <translation>Spustelėkite dominančią vietą</translation>
    </message>
    <message>
        <source>Click where the camera stands. Esc gives it up.</source>
        <translation>Spustelėkite vietą, kurioje stovi kamera. „Esc“ – atsisakyti.</translation>
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
        <translation>Rodyti</translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message>
        <source>%1 Cause: %2.</source>
        <extracomment>a sentence, then the technical cause</extracomment>
        <translation>%1 Priežastis: %2.</translation>
    </message>
    <message>
        <source>The server does not answer. Is it switched on, and does a firewall let this console through?</source>
        <translation>Serveris neatsako. Ar jis įjungtas ir ar užkarda praleidžia šią darbo vietą?</translation>
    </message>
    <message>
        <source>No connection to the server. Compare address and port, and ask whether a firewall is between.</source>
        <translation>Nėra ryšio su serveriu. Palyginkite adresą ir prievadą ir pasiteiraukite, ar kelyje nėra užkardos.</translation>
    </message>
    <message>
        <source>Something else answers at this address, for example a web page or the log-in of a network. Compare the address; a path may be missing.</source>
        <translation>Šiuo adresu atsako kažkas kitas, pavyzdžiui, tinklalapis arba tinklo prisijungimo puslapis. Palyginkite adresą; galbūt trūksta kelio.</translation>
    </message>
    <message>
        <source>This version of the server is not known to the console. CouchDB 3 is.</source>
        <translation>Šios serverio versijos darbo vieta nepažįsta. Ji pažįsta CouchDB 3.</translation>
    </message>
    <message>
        <source>The server does not say what it is.</source>
        <translation>Serveris nepasako, kas jis yra.</translation>
    </message>
    <message>
        <source>The server refused name or password. Compare both with the invitation; no further attempt was made, so that the server does not lock the account.</source>
        <translation>Serveris atmetė naudotojo vardą arba slaptažodį. Palyginkite juos su kvietimu; daugiau nebandyta, kad serveris neužrakintų paskyros.</translation>
    </message>
    <message>
        <source>The log-in did not go through.</source>
        <translation>Prisijungti nepavyko.</translation>
    </message>
    <message>
        <source>No computer of this name was found. Compare the address; without network nothing is found either.</source>
        <translation>Kompiuterio tokiu pavadinimu nerasta. Palyginkite adresą; be tinklo ryšio taip pat nieko nerandama.</translation>
    </message>
    <message>
        <source>The server has no directory of partners. Its administrator has to run “videoguard couchdb provision” first.</source>
        <translation>Serveryje nėra partnerių registro. Jo administratorius pirmiausia turi įvykdyti „videoguard couchdb provision“.</translation>
    </message>
    <message>
        <source>The directory of partners cannot be read. The account needs the role of a reader.</source>
        <translation>Partnerių registro negalima perskaityti. Paskyrai reikia skaitytojo vaidmens.</translation>
    </message>
    <message>
        <source>The catalogues of the partners cannot be read. The account needs the role of a reader.</source>
        <translation>Partnerių katalogų negalima perskaityti. Paskyrai reikia skaitytojo vaidmens.</translation>
    </message>
    <message>
        <source>The account may not write into the own catalogue: own changes would stay here. The administrator can give it the role of an editor.</source>
        <translation>Paskyra negali rašyti į savą katalogą: savi pakeitimai liktų čia. Redaktoriaus vaidmenį jai gali suteikti administratorius.</translation>
    </message>
    <message>
        <source>The own catalogue cannot be written.</source>
        <translation>Į savą katalogą rašyti negalima.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>tvarkoje</translation>
    </message>
    <message>
        <source>%1 partners</source>
        <extracomment>a number of partners</extracomment>
        <translation>partneriai: %1</translation>
    </message>
    <message>
        <source>accepted, roles: %1</source>
        <translation>priimta, vaidmenys: %1</translation>
    </message>
    <message>
        <source>may write into %1</source>
        <translation>gali rašyti į %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Serverio pavadinimas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ryšys</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikatas</translation>
    </message>
    <message>
        <source>Server software</source>
        <translation>Serverio programinė įranga</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Prisijungimas</translation>
    </message>
    <message>
        <source>Directory of partners</source>
        <translation>Partnerių registras</translation>
    </message>
    <message>
        <source>Reading the partners</source>
        <translation>Partnerių katalogų skaitymas</translation>
    </message>
    <message>
        <source>Writing the own catalogue</source>
        <translation>Rašymas į savą katalogą</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>tikrinama</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nepavyko</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>netikrinta</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>netikrinta: %1</translation>
    </message>
    <message>
        <source>Only encrypted connections (https) are used to another computer.</source>
        <translation>Su kitu kompiuteriu naudojamas tik šifruotas ryšys (https).</translation>
    </message>
    <message>
        <source>This is no address of a server. Example: couch.talsi.example:6984</source>
        <translation>Tai ne serverio adresas. Pavyzdys: couch.talsi.example:6984</translation>
    </message>
    <message>
        <source>The invitation was made by a newer version. Update this console first.</source>
        <translation>Kvietimą sukūrė naujesnė versija. Pirmiausia atnaujinkite šią darbo vietą.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Failo negalima perskaityti: %1.</translation>
    </message>
    <message>
        <source>The file is too large for an invitation.</source>
        <translation>Failas per didelis, kad būtų kvietimas.</translation>
    </message>
    <message>
        <source>The file is no invitation, or it is damaged: %1.</source>
        <translation>Failas nėra kvietimas arba yra pažeistas: %1.</translation>
    </message>
    <message>
        <source>%1 was changed in two places</source>
        <translation>%1: pakeista dviejose vietose</translation>
    </message>
    <message>
        <source>%1. Until somebody decides, the version on the server is used everywhere.</source>
        <translation>%1. Kol niekas nenusprendė, visur naudojama serverio versija.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Palyginti…</translation>
    </message>
    <message>
        <source>The server refused the record: %1</source>
        <translation>Serveris atmetė kortelę: %1</translation>
    </message>
    <message>
        <source>%1. It stays here, nothing is lost. The server says: %2.</source>
        <translation>%1. Ji lieka čia, niekas neprarasta. Serverio atsakymas: %2.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Pataisyti…</translation>
    </message>
    <message>
        <source>%1 has not answered since %2</source>
        <translation>%1 neatsako nuo %2</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1: atsakymo dar nebuvo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Bandyti dabar</translation>
    </message>
    <message>
        <source>%1 has no catalogue on the server</source>
        <translation>%1: serveryje nėra katalogo</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted</source>
        <translation>Serverio sertifikatas nepatikimas</translation>
    </message>
    <message>
        <source>Check connection…</source>
        <translation>Patikrinti ryšį…</translation>
    </message>
    <message>
        <source>No right to read %1</source>
        <translation>Nėra teisės skaityti: %1</translation>
    </message>
    <message>
        <source>%1 exists in several versions on the server</source>
        <translation>%1: serveryje yra kelios versijos</translation>
    </message>
    <message>
        <source>This happens when a backup was restored. Every partner sees the same one of them until somebody decides.</source>
        <translation>Taip nutinka atkūrus atsarginę kopiją. Kol niekas nenusprendė, visi partneriai mato tą pačią vieną versiją.</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Palyginti versijas…</translation>
    </message>
    <message>
        <source>A record without a number</source>
        <translation>Kortelė be numerio</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ištrinta</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>nauja kortelė</translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>išsaugota dar kartą</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>names of fields, and how many others</extracomment>
        <translation>
            <numerusform>%1 ir dar %n</numerusform>
            <numerusform>%1 ir dar %n</numerusform>
            <numerusform>%1 ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused name or password</source>
        <translation>Serveris atmetė naudotojo vardą arba slaptažodį</translation>
    </message>
    <message>
        <source>The password for the server is not known here</source>
        <translation>Serverio slaptažodis čia nežinomas</translation>
    </message>
    <message>
        <source>Nothing is sent or received until it is entered. No further attempts, so that the server does not lock the account.</source>
        <translation>Kol jis neįvestas, niekas nesiunčiama ir negaunama. Daugiau nebandoma, kad serveris neužrakintų paskyros.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Įvesti slaptažodį…</translation>
    </message>
    <message>
        <source>The own catalogue is not published yet</source>
        <translation>Savas katalogas dar nepaskelbtas</translation>
    </message>
    <message>
        <source>The partners do not see your cameras. What never leaves this installation (addresses in the network, notes) stays here.</source>
        <translation>Partneriai jūsų kamerų nemato. Tai, kas šios sistemos niekada nepalieka (tinklo adresai, pastabos), lieka čia.</translation>
    </message>
    <message>
        <source>Publish own catalogue…</source>
        <translation>Paskelbti savą katalogą…</translation>
    </message>
    <message numerus="yes">
        <source>%n records of %1 were not accepted</source>
        <translation>
            <numerusform>%1: nepriimta %n kortelė</numerusform>
            <numerusform>%1: nepriimtos %n kortelės</numerusform>
            <numerusform>%1: nepriimta %n kortelių</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here was changed. The partner can correct them; the list says why.</source>
        <translation>Čia niekas nepakeista. Partneris gali jas pataisyti; priežastys nurodytos sąraše.</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Rodyti korteles</translation>
    </message>
    <message>
        <source>sent with the next round</source>
        <translation>bus išsiųsta kitą kartą sinchronizuojant</translation>
    </message>
    <message>
        <source>sent with the next round, last attempt: %1</source>
        <translation>bus išsiųsta kitą kartą sinchronizuojant, paskutinis bandymas: %1</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>siunčiama</translation>
    </message>
    <message>
        <source>waits for the decision above</source>
        <translation>laukia sprendimo aukščiau</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>atmesta: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>changed fields · what happens next</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Padėtis</translation>
    </message>
    <message>
        <source>measured on site</source>
        <translation>išmatuota vietoje</translation>
    </message>
    <message>
        <source>taken from the map</source>
        <translation>paimta iš žemėlapio</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latviškai</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lietuviškai</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angliškai</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (šiai versijai nežinoma)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a part of an entry and its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>there</source>
        <translation>yra</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n įrašas</numerusform>
            <numerusform>%n įrašai</numerusform>
            <numerusform>%n įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n dalis</numerusform>
            <numerusform>%n dalys</numerusform>
            <numerusform>%n dalių</numerusform>
        </translation>
    </message>
    <message>
        <source>The record itself</source>
        <translation>Pati kortelė</translation>
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
        <translation>palikta</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>a heading with its date</extracomment>
        <translation>Šiandien, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Vakar, %1</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>be numerio</translation>
    </message>
    <message>
        <source>%1: camera %2 new</source>
        <translation>%1: nauja kamera %2</translation>
    </message>
    <message>
        <source>%1: camera %2 moved</source>
        <translation>%1: perkelta kamera %2</translation>
    </message>
    <message>
        <source>%1: camera %2 changed</source>
        <translation>%1: pakeista kamera %2</translation>
    </message>
    <message>
        <source>%1: camera %2 retired</source>
        <translation>%1: nebenaudojama kamera %2</translation>
    </message>
    <message>
        <source>%1: camera %2 removed from the catalogue</source>
        <translation>%1: iš katalogo pašalinta kamera %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras received for the first time</source>
        <translation>
            <numerusform>%1: pirmą kartą gauta %n kamera</numerusform>
            <numerusform>%1: pirmą kartą gautos %n kameros</numerusform>
            <numerusform>%1: pirmą kartą gauta %n kamerų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: details of the partner changed</source>
        <translation>%1: pakeisti partnerio duomenys</translation>
    </message>
    <message>
        <source>%1: details of %2 changed</source>
        <translation>%1: pakeisti duomenys (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras new</source>
        <translation>
            <numerusform>%1: %n nauja kamera</numerusform>
            <numerusform>%1: %n naujos kameros</numerusform>
            <numerusform>%1: %n naujų kamerų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras moved</source>
        <translation>
            <numerusform>%1: perkelta %n kamera</numerusform>
            <numerusform>%1: perkeltos %n kameros</numerusform>
            <numerusform>%1: perkelta %n kamerų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras changed</source>
        <translation>
            <numerusform>%1: pakeista %n kamera</numerusform>
            <numerusform>%1: pakeistos %n kameros</numerusform>
            <numerusform>%1: pakeista %n kamerų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras retired</source>
        <translation>
            <numerusform>%1: %n kamera nebenaudojama</numerusform>
            <numerusform>%1: %n kameros nebenaudojamos</numerusform>
            <numerusform>%1: %n kamerų nebenaudojama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cameras removed from the catalogue</source>
        <translation>
            <numerusform>%1: iš katalogo pašalinta %n kamera</numerusform>
            <numerusform>%1: iš katalogo pašalintos %n kameros</numerusform>
            <numerusform>%1: iš katalogo pašalinta %n kamerų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n details changed</source>
        <translation>
            <numerusform>%1: %n duomenų pakeitimas</numerusform>
            <numerusform>%1: %n duomenų pakeitimai</numerusform>
            <numerusform>%1: %n duomenų pakeitimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown partner</source>
        <translation>Nežinomas partneris</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nauja</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>perkelta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>pakeista</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>nebenaudojama</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>pašalinta</translation>
    </message>
    <message>
        <source>first load</source>
        <translation>pirmasis įkėlimas</translation>
    </message>
    <message>
        <source>details of partners</source>
        <translation>partnerių duomenys</translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>laukia %n pakeitimas</numerusform>
            <numerusform>laukia %n pakeitimai</numerusform>
            <numerusform>laukia %n pakeitimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Server refuses access</source>
        <translation>Serveris draudžia prieigą</translation>
    </message>
    <message>
        <source>The server does not let this console read the records. Whoever runs it can give the right. The server says: %1.</source>
        <translation>Serveris neleidžia šiai darbo vietai skaityti kortelių. Teisę gali suteikti serverį prižiūrintis asmuo. Serverio atsakymas: %1.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Sertifikatas nepatikimas</translation>
    </message>
    <message>
        <source>Not on the server</source>
        <translation>Nėra serveryje</translation>
    </message>
    <message>
        <source>The directory names this partner, but its catalogue is not there yet.</source>
        <translation>Registre šis partneris yra, bet jo katalogo ten dar nėra.</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>Nėra ryšio nuo %1</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Ryšio dar nebuvo</translation>
    </message>
    <message>
        <source>The last received data are shown. The server says: %1.</source>
        <translation>Rodomi paskutiniai gauti duomenys. Serverio atsakymas: %1.</translation>
    </message>
    <message>
        <source>Next attempt %1.</source>
        <translation>Kitas bandymas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n nesutapimas</numerusform>
            <numerusform>%n nesutapimai</numerusform>
            <numerusform>%n nesutapimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused by the server</source>
        <translation>
            <numerusform>Serveris atmetė %n pakeitimą</numerusform>
            <numerusform>Serveris atmetė %n pakeitimus</numerusform>
            <numerusform>Serveris atmetė %n pakeitimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records refused by us</source>
        <translation>
            <numerusform>Čia atmesta %n kortelė</numerusform>
            <numerusform>Čia atmestos %n kortelės</numerusform>
            <numerusform>Čia atmesta %n kortelių</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving, %1 so far</source>
        <translation>Gaunama, kol kas %1</translation>
    </message>
    <message>
        <source>Asking for changes</source>
        <translation>Klausiama, kas pasikeitė</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>Gaunama: %1 iš %2</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <translation>Nėra registre</translation>
    </message>
    <message>
        <source>The partner has cameras here, but the server&apos;s directory does not name it.</source>
        <translation>Partneris čia turi kamerų, bet serverio registre jo nėra.</translation>
    </message>
    <message>
        <source>Server refuses log-in</source>
        <translation>Serveris atmeta prisijungimą</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pristabdyta</translation>
    </message>
    <message>
        <source>Comparing all records</source>
        <translation>Lyginamos visos kortelės</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Dar neskaityta</translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>Atsilieka %n pakeitimu</numerusform>
            <numerusform>Atsilieka %n pakeitimais</numerusform>
            <numerusform>Atsilieka %n pakeitimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Dar nevisiškai gauta</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Siunčiama</translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation>Sinchronizuota</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>fixed cameras + mobile ones</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niekada</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>a time of yesterday</extracomment>
        <translation>vakar %1</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mažiau nei minutę</translation>
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
            <numerusform>%n dienos</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what happened, technical cause</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>laiku neatsakyta</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nėra ryšio</translation>
    </message>
    <message>
        <source>the server refused access</source>
        <translation>serveris uždraudė prieigą</translation>
    </message>
    <message>
        <source>the certificate of the server is not trusted</source>
        <translation>serverio sertifikatas nepatikimas</translation>
    </message>
    <message>
        <source>not found on the server</source>
        <translation>serveryje nerasta</translation>
    </message>
    <message>
        <source>the server speaks another language</source>
        <translation>serveris veikia pagal kitą protokolą</translation>
    </message>
    <message>
        <source>the answer was damaged</source>
        <translation>atsakymas buvo pažeistas</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>tuo tarpu tai pakeista</translation>
    </message>
    <message>
        <source>no space, or too large</source>
        <translation>nėra vietos arba per didelis</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>sustabdyta</translation>
    </message>
    <message>
        <source>an unexpected answer</source>
        <translation>netikėtas atsakymas</translation>
    </message>
    <message>
        <source>A record without a name</source>
        <translation>Kortelė be pavadinimo</translation>
    </message>
    <message>
        <source>changes arrive at once</source>
        <translation>pakeitimai gaunami iš karto</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>gaunama</translation>
    </message>
    <message>
        <source>all records are being compared</source>
        <translation>lyginamos visos kortelės</translation>
    </message>
    <message>
        <source>asked every two minutes</source>
        <translation>klausiama kas dvi minutes</translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation>Kortelė, kurios čia nėra</translation>
    </message>
    <message>
        <source>It names another municipality as its owner.</source>
        <translation>Jos savininke nurodyta kita savivaldybė.</translation>
    </message>
    <message>
        <source>Its identifier is not the one it is stored under.</source>
        <translation>Jos identifikatorius ne tas, kuriuo ji saugoma.</translation>
    </message>
    <message>
        <source>It is larger than a record may be.</source>
        <translation>Ji didesnė, nei gali būti kortelė.</translation>
    </message>
    <message>
        <source>It is damaged or does not keep to the form.</source>
        <translation>Ji pažeista arba neatitinka formato.</translation>
    </message>
    <message>
        <source>It holds a field that never leaves an installation.</source>
        <translation>Joje yra laukas, kuris sistemos niekada nepalieka.</translation>
    </message>
    <message>
        <source>It comes from a version that this console does not know.</source>
        <translation>Ją sukūrė versija, kurios ši darbo vieta nepažįsta.</translation>
    </message>
    <message>
        <source>Here the same record belongs to another municipality.</source>
        <translation>Čia ta pati kortelė priklauso kitai savivaldybei.</translation>
    </message>
    <message>
        <source>Records of %1 that were not accepted</source>
        <translation>Nepriimtos kortelės: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n partners asked</source>
        <translation>
            <numerusform>paklaustas %n partneris</numerusform>
            <numerusform>paklausti %n partneriai</numerusform>
            <numerusform>paklausta %n partnerių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>gauta %n</numerusform>
            <numerusform>gautos %n</numerusform>
            <numerusform>gauta %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>išsiųsta %n</numerusform>
            <numerusform>išsiųstos %n</numerusform>
            <numerusform>išsiųsta %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>atmesta %n</numerusform>
            <numerusform>atmestos %n</numerusform>
            <numerusform>atmesta %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all records compared</source>
        <translation>visos kortelės palygintos</translation>
    </message>
    <message numerus="yes">
        <source>no answer from %n partners</source>
        <translation>
            <numerusform>neatsako %n partneris</numerusform>
            <numerusform>neatsako %n partneriai</numerusform>
            <numerusform>neatsako %n partnerių</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>neatsako %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>laukia %n pakeitimas</numerusform>
            <numerusform>laukia %n pakeitimai</numerusform>
            <numerusform>laukia %n pakeitimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions wait</source>
        <translation>
            <numerusform>Reikia priimti %n sprendimą</numerusform>
            <numerusform>Reikia priimti %n sprendimus</numerusform>
            <numerusform>Reikia priimti %n sprendimų</numerusform>
        </translation>
    </message>
    <message>
        <source>The partners&apos; screen says what needs somebody.</source>
        <translation>Kam reikia dėmesio, rodoma partnerių ekrane.</translation>
    </message>
    <message>
        <source>Nothing is sent or received until name and password are right.</source>
        <translation>Kol naudotojo vardas ir slaptažodis neteisingi, niekas nesiunčiama ir negaunama.</translation>
    </message>
    <message>
        <source>Password for partners needed</source>
        <translation>Reikia partnerių serverio slaptažodžio</translation>
    </message>
    <message>
        <source>Nothing is sent or received until the password is entered.</source>
        <translation>Kol slaptažodis neįvestas, niekas nesiunčiama ir negaunama.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes cannot leave</source>
        <translation>
            <numerusform>Negalima išsiųsti %n pakeitimo</numerusform>
            <numerusform>Negalima išsiųsti %n pakeitimų</numerusform>
            <numerusform>Negalima išsiųsti %n pakeitimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Other databases answer, the own one does not.</source>
        <translation>Kitos duomenų bazės atsako, sava neatsako.</translation>
    </message>
    <message>
        <source>Not connected to partners</source>
        <translation>Neprisijungta prie partnerių</translation>
    </message>
    <message>
        <source>The catalogue is kept here alone.</source>
        <translation>Katalogas saugomas tik čia.</translation>
    </message>
    <message>
        <source>Synchronisation paused</source>
        <translation>Sinchronizavimas pristabdytas</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Nėra ryšio nuo %1</translation>
    </message>
    <message>
        <source>Everything here works.</source>
        <translation>Čia viskas veikia.</translation>
    </message>
    <message>
        <source>Everything here works; %1.</source>
        <translation>Čia viskas veikia; %1.</translation>
    </message>
    <message>
        <source>Receiving, %1 left</source>
        <translation>Gaunama, liko %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Gaunama</translation>
    </message>
    <message>
        <source>Connecting to partners</source>
        <translation>Jungiamasi prie partnerių</translation>
    </message>
    <message>
        <source>Synchronised %1</source>
        <translation>Sinchronizuota %1</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted. Choose the file of your authority (CA) beside, or compare the fingerprint with the administrator of the server.</source>
        <translation>Serverio sertifikatas nepatikimas. Šalia pasirinkite savo sertifikavimo įstaigos (CA) failą arba su serverio administratoriumi palyginkite skaitmeninį atspaudą.</translation>
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
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>To the beginning</source>
        <translation>Į pradžią</translation>
    </message>
    <message>
        <source>To the in mark, or the beginning of what is shown</source>
        <translation>Pereiti prie pradžios žymos arba to, kas rodoma, pradžios</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Vienu kadru atgal</translation>
    </message>
    <message>
        <source>One picture of the selected camera back</source>
        <translation>Pasirinktos kameros vaizdą paslinkti vienu kadru atgal</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Leisti atgal</translation>
    </message>
    <message>
        <source>Play backwards; again: twice as fast</source>
        <translation>Leisti atgal; dar kartą: dvigubai greičiau</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Leisti</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Leisti arba pristabdyti</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pristabdyti</translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation>Leisti pirmyn</translation>
    </message>
    <message>
        <source>Play forwards; again: twice as fast</source>
        <translation>Leisti pirmyn; dar kartą: dvigubai greičiau</translation>
    </message>
    <message>
        <source>One picture forward</source>
        <translation>Vienu kadru pirmyn</translation>
    </message>
    <message>
        <source>One picture of the selected camera forward</source>
        <translation>Pasirinktos kameros vaizdą paslinkti vienu kadru pirmyn</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Į pabaigą</translation>
    </message>
    <message>
        <source>To the out mark, or the newest picture</source>
        <translation>Pereiti prie pabaigos žymos arba naujausio vaizdo</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Ankstesnis įvykis</translation>
    </message>
    <message>
        <source>To the incident, bookmark or end of a gap before this moment</source>
        <translation>Pereiti prie incidento, žymelės arba pertrūkio pabaigos prieš šį momentą</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Kitas įvykis</translation>
    </message>
    <message>
        <source>To the incident, bookmark or end of a gap after this moment</source>
        <translation>Pereiti prie incidento, žymelės arba pertrūkio pabaigos po šio momento</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>Žymėti pradžią</translation>
    </message>
    <message>
        <source>What is saved or kept begins at this moment</source>
        <translation>Išsaugoma arba nuo ištrynimo apsaugoma dalis prasideda šiuo momentu</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Žymėti pabaigą</translation>
    </message>
    <message>
        <source>What is saved or kept ends at this moment</source>
        <translation>Išsaugoma arba nuo ištrynimo apsaugoma dalis baigiasi šiuo momentu</translation>
    </message>
    <message>
        <source>Remove marks</source>
        <translation>Pašalinti žymas</translation>
    </message>
    <message>
        <source>Take in and out away</source>
        <translation>Pašalinti pradžios ir pabaigos žymas</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Kartoti</translation>
    </message>
    <message>
        <source>Play the marked range again and again</source>
        <translation>Pažymėtą intervalą leisti vis iš naujo</translation>
    </message>
    <message>
        <source>Skip gaps</source>
        <translation>Praleisti pertrūkius</translation>
    </message>
    <message>
        <source>Where no camera has footage, go on at the next picture</source>
        <translation>Kai nė viena kamera neturi vaizdo medžiagos, tęsti nuo kito vaizdo</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentinė nuotrauka</translation>
    </message>
    <message>
        <source>Save the picture of the selected camera in full size</source>
        <translation>Išsaugoti viso dydžio pasirinktos kameros vaizdą</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Žymelė</translation>
    </message>
    <message>
        <source>Remember this moment of the selected camera with a note</source>
        <translation>Įsiminti šį pasirinktos kameros momentą su pastaba</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Apsaugoti…</translation>
    </message>
    <message>
        <source>Keep the marked range of these cameras from deletion</source>
        <translation>Apsaugoti šių kamerų pažymėtą intervalą nuo ištrynimo</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>Išsaugoti ištrauką…</translation>
    </message>
    <message>
        <source>Save the marked range as files, packets as they were recorded</source>
        <translation>Išsaugoti pažymėtą intervalą kaip failus; paketai lieka tokie, kokie buvo įrašyti</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Garsas</translation>
    </message>
    <message>
        <source>Hear the selected camera at normal speed, where its record allows it</source>
        <translation>Klausytis pasirinktos kameros įprastu greičiu, jei tai leidžia jos kortelė</translation>
    </message>
    <message>
        <source>New incident from here</source>
        <translation>Naujas incidentas nuo čia</translation>
    </message>
    <message>
        <source>Mark an incident at this moment: its cameras are kept and recorded</source>
        <translation>Pažymėti incidentą šiuo momentu: jo kameros įrašomos, o jų medžiaga apsaugoma nuo ištrynimo</translation>
    </message>
    <message>
        <source>Cameras…</source>
        <translation>Kameros…</translation>
    </message>
    <message>
        <source>Choose the cameras that are shown in step</source>
        <translation>Pasirinkti kameras, kurios rodomos sinchroniškai</translation>
    </message>
    <message>
        <source>Correct the camera&apos;s clock…</source>
        <translation>Taisyti kameros laikrodį…</translation>
    </message>
    <message>
        <source>Shift this camera&apos;s footage in time, kept for this camera</source>
        <translation>Pastumti šios kameros vaizdo medžiagos laiką; poslinkis išsaugomas šiai kamerai</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Padidinti</translation>
    </message>
    <message>
        <source>Show the selected camera alone, or all again</source>
        <translation>Rodyti tik pasirinktą kamerą arba vėl visas</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Visas vaizdas</translation>
    </message>
    <message>
        <source>Take the digital zoom off</source>
        <translation>Išjungti skaitmeninį priartinimą</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Grįžti į tiesioginį vaizdą</translation>
    </message>
    <message>
        <source>Show these cameras live on the wall</source>
        <translation>Rodyti šių kamerų tiesioginį vaizdą sienoje</translation>
    </message>
    <message>
        <source>Bookmarks and holds</source>
        <translation>Žymelės ir trynimo sustabdymai</translation>
    </message>
    <message>
        <source>Show or hide the column of bookmarks and holds</source>
        <translation>Rodyti arba slėpti žymelių ir trynimo sustabdymų skydelį</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendorius</translation>
    </message>
    <message>
        <source>Show or hide the column of calendar and incident</source>
        <translation>Rodyti arba slėpti kalendoriaus ir incidento skydelį</translation>
    </message>
</context>
<context>
    <name>ReviewTile</name>
    <message>
        <source>Reading footage</source>
        <translation>Skaitoma vaizdo medžiaga</translation>
    </message>
    <message>
        <source>No footage of this camera is kept here</source>
        <translation>Čia šios kameros vaizdo medžiaga nesaugoma</translation>
    </message>
    <message>
        <source>No footage at this time</source>
        <translation>Tuo metu vaizdo medžiagos nėra</translation>
    </message>
    <message>
        <source>The footage is at %1. Request it.</source>
        <translation>Vaizdo medžiagą turi %1. Paprašykite jos.</translation>
    </message>
    <message>
        <source>It is recorded as its plan says, or when an incident is marked.</source>
        <translation>Ji įrašoma pagal planą arba pažymėjus incidentą.</translation>
    </message>
    <message>
        <source>Nothing was kept %1, for %2</source>
        <translation>Nieko neišsaugota %1, trukmė %2</translation>
    </message>
    <message>
        <source>The oldest footage begins at %1.</source>
        <translation>Seniausia vaizdo medžiaga prasideda %1.</translation>
    </message>
    <message>
        <source>The newest footage ends at %1.</source>
        <translation>Naujausia vaizdo medžiaga baigiasi %1.</translation>
    </message>
    <message>
        <source>Go to the next picture, %1</source>
        <translation>Pereiti prie kito vaizdo, %1</translation>
    </message>
    <message>
        <source>Go to the last picture, %1</source>
        <translation>Pereiti prie paskutinio vaizdo, %1</translation>
    </message>
    <message>
        <source>This segment is damaged from %1 to %2. The rest plays.</source>
        <translation>Ši atkarpa pažeista nuo %1 iki %2. Likusią dalį galima peržiūrėti.</translation>
    </message>
    <message>
        <source>This segment is damaged here. The rest plays.</source>
        <translation>Ši atkarpa čia pažeista. Likusią dalį galima peržiūrėti.</translation>
    </message>
    <message>
        <source>This footage cannot be read</source>
        <translation>Šios vaizdo medžiagos negalima perskaityti</translation>
    </message>
    <message>
        <source>Technical cause: %1</source>
        <translation>Techninė priežastis: %1</translation>
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
        <translation>nėra vaizdo</translation>
    </message>
    <message>
        <source>%1, recorded, %2</source>
        <comment>camera, time</comment>
        <translation>%1, įrašas, %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>received file</source>
        <translation>gautas failas</translation>
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
        <translation>pradžia</translation>
    </message>
    <message>
        <source>now</source>
        <translation>dabar</translation>
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
        <translation>%1 d. %2 h</translation>
    </message>
    <message>
        <source>clock %1, corrected</source>
        <translation>laikrodis %1, pataisyta</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>time from the camera</source>
        <translation>laikas iš kameros</translation>
    </message>
    <message>
        <source>time of arrival at this workstation</source>
        <translation>gavimo šioje darbo stotyje laikas</translation>
    </message>
    <message>
        <source>time written in the file</source>
        <translation>faile įrašytas laikas</translation>
    </message>
    <message>
        <source>time aligned by hand</source>
        <translation>rankiniu būdu suderintas laikas</translation>
    </message>
    <message>
        <source>source of the time unknown</source>
        <translation>laiko šaltinis nežinomas</translation>
    </message>
    <message>
        <source>Kept from deletion</source>
        <translation>Apsaugota nuo ištrynimo</translation>
    </message>
    <message>
        <source>Keeping changed</source>
        <translation>Trynimo sustabdymas pakeistas</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Trynimo sustabdymas panaikintas</translation>
    </message>
    <message>
        <source>Deleted, its time was over</source>
        <translation>Ištrinta pasibaigus saugojimo terminui</translation>
    </message>
    <message>
        <source>Deleted for lack of space</source>
        <translation>Ištrinta dėl vietos trūkumo</translation>
    </message>
    <message>
        <source>Repaired after an interruption</source>
        <translation>Sutaisyta po nutrūkimo</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Prarasta</translation>
    </message>
    <message>
        <source>Index made anew from the files</source>
        <translation>Rodyklė iš naujo sudaryta iš failų</translation>
    </message>
    <message>
        <source>%1: no space is left on the disk.</source>
        <translation>%1: diske nebėra vietos.</translation>
    </message>
    <message>
        <source>%1: this account may not write there.</source>
        <translation>%1: ši paskyra ten negali rašyti.</translation>
    </message>
    <message>
        <source>%1: somebody else changed it first. It was read again.</source>
        <translation>%1: tuo tarpu tai pakeitė kažkas kitas. Perskaityta iš naujo.</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1: atšaukta.</translation>
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
        <translation>%3, %1 %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Who works here</source>
        <translation>Kas čia dirba</translation>
    </message>
    <message>
        <source>Stands beside incidents, bookmarks, holds and acknowledged alarms.</source>
        <translation>Nurodoma prie incidentų, žymelių, trynimo sustabdymų ir patvirtintų pavojaus signalų.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatorius</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>The language of all words, dates and numbers of the console.</source>
        <translation>Visų darbo vietos žodžių, datų ir skaičių kalba.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Kaip kompiuteryje</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Spalvos</translation>
    </message>
    <message>
        <source>Dark for a dimmed room, light for a bright one, high contrast for weak eyesight.</source>
        <translation>Tamsios – pritemdytai patalpai, šviesios – šviesiai, didelis kontrastas – silpnai regai.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamsios</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Šviesios</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Didelis kontrastas</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksto dydis</translation>
    </message>
    <message>
        <source>Enlarges words, icons and rows; the pictures give way.</source>
        <translation>Padidina žodžius, piktogramas ir eilutes; vaizdams lieka mažiau vietos.</translation>
    </message>
    <message>
        <source>First screen</source>
        <translation>Pirmasis ekranas</translation>
    </message>
    <message>
        <source>What the main window shows after the start.</source>
        <translation>Ką pagrindinis langas rodo po paleidimo.</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Kaip praėjusį kartą</translation>
    </message>
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
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>Pamainos vadovas</translation>
    </message>
    <message>
        <source>May take incidents into review, close them and open them again.</source>
        <translation>Gali pradėti incidentų peržiūrą, juos uždaryti ir vėl atverti.</translation>
    </message>
    <message>
        <source>Use the graphics card for video</source>
        <translation>Vaizdui naudoti vaizdo plokštę</translation>
    </message>
    <message>
        <source>Takes load off the processor where the card can do it. Pictures begin anew when this is changed.</source>
        <translation>Sumažina procesoriaus apkrovą, jei plokštė tai gali. Pakeitus vaizdai pradedami iš naujo.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Keep connections open</source>
        <translation>Laikyti ryšius atvertus</translation>
    </message>
    <message>
        <source>A camera that left the wall stays connected for so long, so that it is there at once when it comes back.</source>
        <translation>Iš sienos pašalintos kameros ryšys išlaikomas tiek laiko, kad grąžinta ji būtų rodoma iš karto.</translation>
    </message>
    <message>
        <source>Time per patrol step</source>
        <translation>Patruliavimo žingsnio trukmė</translation>
    </message>
    <message>
        <source>A new patrol shows each wall for so long; patrols that exist keep their times.</source>
        <translation>Naujas patruliavimo maršrutas kiekvieną sieną rodo tiek laiko; esamų maršrutų trukmės nesikeičia.</translation>
    </message>
    <message>
        <source>Patrol goes on after</source>
        <translation>Patruliavimas tęsiamas po</translation>
    </message>
    <message>
        <source>A patrol stands still when somebody works with the wall, and goes on by itself when nobody did for so long.</source>
        <translation>Kai kas nors dirba su siena, patruliavimas sustoja, o kai tiek laiko niekas nieko nedaro, pats tęsiamas.</translation>
    </message>
    <message>
        <source>Volume of the pictures</source>
        <translation>Vaizdų garsumas</translation>
    </message>
    <message>
        <source>How loud a camera or a recording is played. The tone of alarms is not affected.</source>
        <translation>Kaip garsiai leidžiamas kameros arba įrašo garsas. Pavojaus signalų tonui įtakos neturi.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Be garso</translation>
    </message>
    <message>
        <source>Folder of snapshots</source>
        <translation>Momentinių nuotraukų aplankas</translation>
    </message>
    <message>
        <source>Where single pictures are saved.</source>
        <translation>Kur išsaugomi pavieniai vaizdai.</translation>
    </message>
    <message>
        <source>The folder VideoGuard among your pictures</source>
        <translation>Aplankas „VideoGuard“ jūsų paveikslų aplanke</translation>
    </message>
    <message>
        <source>Position receiver</source>
        <translation>Padėties imtuvas</translation>
    </message>
    <message>
        <source>A serial device that speaks NMEA 0183, or a recording of one. The map shows where this console is.</source>
        <translation>Nuoseklusis įrenginys, naudojantis NMEA 0183, arba tokio įrenginio duomenų įrašas. Žemėlapyje rodoma, kur yra ši darbo vieta.</translation>
    </message>
    <message>
        <source>The location service of the computer</source>
        <translation>Kompiuterio vietos nustatymo paslauga</translation>
    </message>
    <message>
        <source>Group by today&apos;s municipalities</source>
        <translation>Grupuoti pagal dabartines savivaldybes</translation>
    </message>
    <message>
        <source>Cameras stand under the municipality that owns them now instead of that of 2019.</source>
        <translation>Kameros rodomos prie savivaldybės, kuriai jos priklauso dabar, o ne prie 2019 m. savivaldybės.</translation>
    </message>
    <message>
        <source>Folder of clips</source>
        <translation>Ištraukų aplankas</translation>
    </message>
    <message>
        <source>Where exported clips are saved at first; the export remembers the last folder here.</source>
        <translation>Kur iš pradžių išsaugomos eksportuojamos ištraukos; eksportuojant čia įsimenamas paskutinis aplankas.</translation>
    </message>
    <message>
        <source>The folder VideoGuard among your videos</source>
        <translation>Aplankas „VideoGuard“ jūsų vaizdo įrašų aplanke</translation>
    </message>
    <message>
        <source>Folder of the archive</source>
        <translation>Archyvo aplankas</translation>
    </message>
    <message>
        <source>Where footage is recorded. What lies in the old folder stays there and is not moved.</source>
        <translation>Kur įrašoma vaizdo medžiaga. Tai, kas yra senajame aplanke, lieka ten ir neperkeliama.</translation>
    </message>
    <message>
        <source>In the profile folder</source>
        <translation>Profilio aplanke</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Largest size of the archive</source>
        <translation>Didžiausias archyvo dydis</translation>
    </message>
    <message>
        <source>When it is reached, the oldest footage that nobody keeps is deleted.</source>
        <translation>Jį pasiekus ištrinama seniausia vaizdo medžiaga, kuri nėra apsaugota.</translation>
    </message>
    <message>
        <source>All that is free</source>
        <translation>Visa laisva vieta</translation>
    </message>
    <message>
        <source>Stays free on the disk</source>
        <translation>Diske lieka laisva</translation>
    </message>
    <message>
        <source>Recording never fills the disk further than that.</source>
        <translation>Įrašant diskas niekada neužpildomas labiau.</translation>
    </message>
    <message>
        <source>Kept in memory of every open picture</source>
        <translation>Kiekvieno atverto vaizdo saugoma atmintyje</translation>
    </message>
    <message>
        <source>The seconds before an event: for instant replay, and what an incident begins with.</source>
        <translation>Sekundės prieš įvykį: momentiniam pakartojimui ir incidento pradžiai.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nieko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Memory per picture at most</source>
        <translation>Daugiausia atminties vienam vaizdui</translation>
    </message>
    <message>
        <source>Where a stream needs more than that, fewer seconds of it are kept in memory.</source>
        <translation>Jei srautui reikia daugiau, atmintyje saugoma mažiau jo sekundžių.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Incidents are recorded for</source>
        <translation>Incidentai įrašomi</translation>
    </message>
    <message>
        <source>For so long the cameras of an incident go on being recorded.</source>
        <translation>Tiek laiko toliau įrašomos incidento kameros.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>Footage of incidents is kept for</source>
        <translation>Incidentų vaizdo medžiaga nuo ištrynimo apsaugoma</translation>
    </message>
    <message>
        <source>For so long it is kept from deletion at first; a person may prolong or end it.</source>
        <translation>Tiek laiko ji iš pradžių apsaugoma nuo ištrynimo; žmogus gali šį laiką pratęsti arba nutraukti.</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Savaime neapsaugoma</translation>
    </message>
    <message>
        <source>Tone of alarms</source>
        <translation>Pavojaus signalų tonas</translation>
    </message>
    <message>
        <source>Alarms of high priority sound for three seconds. Without it they are only seen.</source>
        <translation>Aukšto prioriteto pavojaus signalai skamba tris sekundes. Be tono jie tik rodomi.</translation>
    </message>
    <message>
        <source>Mute lasts</source>
        <translation>Nutildymo trukmė</translation>
    </message>
    <message>
        <source>For so long no alarm sounds after Mute.</source>
        <translation>Nutildžius tiek laiko neskamba joks pavojaus signalas.</translation>
    </message>
    <message>
        <source>Camera counts as lost after</source>
        <translation>Kamera laikoma prarasta po</translation>
    </message>
    <message>
        <source>So long without a picture raises an alarm.</source>
        <translation>Kai tiek laiko nėra vaizdo, sukeliamas pavojaus signalas.</translation>
    </message>
    <message>
        <source>High alarms go to the supervisor after</source>
        <translation>Aukšto prioriteto signalai perduodami pamainos vadovui po</translation>
    </message>
    <message>
        <source>When nobody has acknowledged one in that time, it sounds again and is marked.</source>
        <translation>Jei per tiek laiko signalo niekas nepatvirtino, jis vėl skamba ir pažymimas.</translation>
    </message>
    <message>
        <source>Medium alarms go to the supervisor after</source>
        <translation>Vidutinio prioriteto signalai perduodami pamainos vadovui po</translation>
    </message>
    <message>
        <source>When nobody has acknowledged one in that time, it is marked.</source>
        <translation>Jei per tiek laiko signalo niekas nepatvirtino, jis pažymimas.</translation>
    </message>
    <message>
        <source>Partner server counts as gone after</source>
        <translation>Partnerių serveris laikomas nepasiekiamu po</translation>
    </message>
    <message>
        <source>So long without an answer raises an alarm; work goes on without it.</source>
        <translation>Kai tiek laiko nėra atsakymo, sukeliamas pavojaus signalas; darbas tęsiamas be serverio.</translation>
    </message>
    <message>
        <source>Clock counts as set by</source>
        <translation>Laikrodis laikomas pakeistu nuo</translation>
    </message>
    <message>
        <source>When the clock of the computer jumps by more, an alarm says so: times of recordings depend on it.</source>
        <translation>Kai kompiuterio laikrodis pasikeičia daugiau, apie tai praneša pavojaus signalas: nuo jo priklauso įrašų laikas.</translation>
    </message>
    <message>
        <source>Begin as a wall PC</source>
        <translation>Pradėti kaip vaizdo sienos kompiuteris</translation>
    </message>
    <message>
        <source>The console covers its monitors and is locked: pictures, but no settings and no way out without the code.</source>
        <translation>Darbo vieta uždengia savo monitorius ir yra užrakinta: rodomi vaizdai, bet be kodo negalima nei keisti nuostatų, nei išeiti.</translation>
    </message>
    <message>
        <source>Monitors of the wall PC</source>
        <translation>Vaizdo sienos kompiuterio monitoriai</translation>
    </message>
    <message>
        <source>Their names with commas between, such as HDMI-1, DP-2.</source>
        <translation>Jų pavadinimai, atskirti kableliais, pavyzdžiui, HDMI-1, DP-2.</translation>
    </message>
    <message>
        <source>Those on which windows stand</source>
        <translation>Tie, kuriuose yra langai</translation>
    </message>
    <message>
        <source>Stay awake while a wall is live</source>
        <translation>Neužmigti, kol siena rodo tiesioginį vaizdą</translation>
    </message>
    <message>
        <source>The computer neither sleeps nor darkens its monitors while live pictures are shown.</source>
        <translation>Kol rodomi tiesioginiai vaizdai, kompiuteris neužmiega ir neužtemdo monitorių.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Darbalaukio pranešimai</translation>
    </message>
    <message>
        <source>A high alarm is also said by the desktop when no window of the console is in front.</source>
        <translation>Apie aukšto prioriteto pavojaus signalą praneša ir darbalaukis, kai priekyje nėra nė vieno darbo vietos lango.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Paleisti man prisijungus</translation>
    </message>
    <message>
        <source>The console opens by itself with your session on this computer.</source>
        <translation>Darbo vieta atveriama pati kartu su jūsų sesija šiame kompiuteryje.</translation>
    </message>
    <message>
        <source>Start again after a crash</source>
        <translation>Po strigties paleisti iš naujo</translation>
    </message>
    <message>
        <source>The wall comes back as it was; a report of the crash is kept.</source>
        <translation>Siena grįžta tokia, kokia buvo; išsaugoma strigties ataskaita.</translation>
    </message>
    <message>
        <source>What is written into the log</source>
        <translation>Kas rašoma į žurnalą</translation>
    </message>
    <message>
        <source>Detailed helps to find a fault, but writes much. Passwords are never written.</source>
        <translation>Išsamūs įrašai padeda rasti gedimą, bet jų daug. Slaptažodžiai niekada nerašomi.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Tik problemos</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Įprasti įrašai</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Išsamūs įrašai</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Bendrosios</translation>
    </message>
    <message>
        <source>Live wall</source>
        <translation>Tiesioginių vaizdų siena</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Įrašymas</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Pavojaus signalai</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Darbo stotis</translation>
    </message>
    <message>
        <source>Log and reports</source>
        <translation>Žurnalas ir ataskaitos</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Failo %1 negalima perskaityti.</translation>
    </message>
    <message>
        <source>A console runs on this profile. Close it, or import the file on its settings screen.</source>
        <translation>Su šiuo profiliu veikia darbo vieta. Užverkite ją arba importuokite failą jos nuostatų ekrane.</translation>
    </message>
    <message>
        <source>The profile folder cannot be opened.</source>
        <translation>Profilio aplanko negalima atverti.</translation>
    </message>
    <message>
        <source>The profile cannot be read.</source>
        <translation>Profilio negalima perskaityti.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were taken.</source>
        <translation>
            <numerusform>Perimta %n nuostata.</numerusform>
            <numerusform>Perimtos %n nuostatos.</numerusform>
            <numerusform>Perimta %n nuostatų.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Cameras: %1</source>
        <extracomment>cameras of an incident</extracomment>
        <translation>Kameros: %1</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Byla: %1</translation>
    </message>
    <message>
        <source>Note, %1, %2:</source>
        <translation>Pastaba, %1, %2:</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Baigtis: %1</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>ši darbo vieta</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <extracomment>what happened, how often</extracomment>
        <translation>
            <numerusform>%1 (%n kartą)</numerusform>
            <numerusform>%1 (%n kartus)</numerusform>
            <numerusform>%1 (%n kartų)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift log, %1</source>
        <translation>Pamainos žurnalas, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of time: begin, end</extracomment>
        <translation>Nuo %1 iki %2</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>&quot;3 incidents, 5 alarms, 2 times a camera gave no picture.&quot;</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incidentas</numerusform>
            <numerusform>%n incidentai</numerusform>
            <numerusform>%n incidentų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n pavojaus signalas</numerusform>
            <numerusform>%n pavojaus signalai</numerusform>
            <numerusform>%n pavojaus signalų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times no picture</source>
        <translation>
            <numerusform>vaizdas dingo %n kartą</numerusform>
            <numerusform>vaizdas dingo %n kartus</numerusform>
            <numerusform>vaizdas dingo %n kartų</numerusform>
        </translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Kitai pamainai</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation>Nieko neperduota.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentai</translation>
    </message>
    <message>
        <source>No incidents in this period.</source>
        <translation>Šiuo laikotarpiu incidentų nebuvo.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numeris</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Svarba</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Pavojaus signalai</translation>
    </message>
    <message>
        <source>No alarms in this period.</source>
        <translation>Šiuo laikotarpiu pavojaus signalų nebuvo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritetas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Made by %1, %2. Signature of who hands over and of who takes over:</source>
        <extracomment>who made the page, when</extracomment>
        <translation>Parengė %1, %2. Pamainą perduodančio ir priimančio asmenų parašai:</translation>
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
    <name>SyncCommand</name>
    <message>
        <source>Usage: videoguard sync once|publish [--profile DIR]
       videoguard sync seed export|import FILE [--profile DIR]</source>
        <translation>Naudojimas: videoguard sync once|publish [--profile APLANKAS]
            videoguard sync seed export|import FAILAS [--profile APLANKAS]</translation>
    </message>
    <message>
        <source>Say once, publish, seed export and a file, or seed import and a file.</source>
        <translation>Nurodykite once, publish, seed export ir failą arba seed import ir failą.</translation>
    </message>
    <message>
        <source>A console runs on this profile and synchronises by itself; this works beside it.</source>
        <translation>Su šiuo profiliu veikia darbo vieta ir sinchronizuoja pati; ši komanda veikia kartu su ja.</translation>
    </message>
    <message>
        <source>This profile has not joined a server. Start the console and join on the Partners screen.</source>
        <translation>Šis profilis neprijungtas prie serverio. Paleiskite darbo vietą ir prisijunkite partnerių ekrane.</translation>
    </message>
    <message>
        <source>Synchronisation was paused in the console. Nothing was sent or fetched.</source>
        <translation>Sinchronizavimas darbo vietoje pristabdytas. Niekas neišsiųsta ir negauta.</translation>
    </message>
    <message>
        <source>The password of %1 is not known here. Set VIDEOGUARD_SYNC_PASSWORD, or keep it in the console in a keyring that this session can open.</source>
        <translation>Paskyros %1 slaptažodis čia nežinomas. Nustatykite VIDEOGUARD_SYNC_PASSWORD arba darbo vietoje saugokite jį raktinėje, kurią ši sesija gali atverti.</translation>
    </message>
    <message>
        <source>There is no own database yet. Join a server and synchronise once before.</source>
        <translation>Savos duomenų bazės dar nėra. Pirmiausia prisijunkite prie serverio ir vieną kartą sinchronizuokite.</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent with the next round</source>
        <translation>
            <numerusform>%n kortelė laukia išsiuntimo kitą kartą sinchronizuojant</numerusform>
            <numerusform>%n kortelės laukia išsiuntimo kitą kartą sinchronizuojant</numerusform>
            <numerusform>%n kortelių laukia išsiuntimo kitą kartą sinchronizuojant</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Failo %1 nėra.</translation>
    </message>
    <message>
        <source>This catalogue has read databases of the file already. A seed is for a fresh one.</source>
        <translation>Šis katalogas failo duomenų bazes jau skaitė. Pirmojo įkėlimo failas skirtas naujam katalogui.</translation>
    </message>
    <message numerus="yes">
        <source>%n databases</source>
        <translation>
            <numerusform>%n duomenų bazė</numerusform>
            <numerusform>%n duomenų bazės</numerusform>
            <numerusform>%n duomenų bazių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents read</source>
        <translation>
            <numerusform>perskaitytas %n dokumentas</numerusform>
            <numerusform>perskaityti %n dokumentai</numerusform>
            <numerusform>perskaityta %n dokumentų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents written</source>
        <translation>
            <numerusform>įrašytas %n dokumentas</numerusform>
            <numerusform>įrašyti %n dokumentai</numerusform>
            <numerusform>įrašyta %n dokumentų</numerusform>
        </translation>
    </message>
    <message>
        <source>No console has worked in %1 yet.</source>
        <translation>Aplanke %1 dar neveikė jokia darbo vieta.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>registras</translation>
    </message>
    <message>
        <source>%1, positions</source>
        <translation>%1, padėtys</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>gautas %n</numerusform>
            <numerusform>gauti %n</numerusform>
            <numerusform>gauta %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>išsiųstas %n</numerusform>
            <numerusform>išsiųsti %n</numerusform>
            <numerusform>išsiųsta %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits still wait</source>
        <translation>
            <numerusform>%n pakeitimas dar laukia</numerusform>
            <numerusform>%n pakeitimai dar laukia</numerusform>
            <numerusform>%n pakeitimų dar laukia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits need a decision</source>
        <translation>
            <numerusform>dėl %n pakeitimo reikia nuspręsti</numerusform>
            <numerusform>dėl %n pakeitimų reikia nuspręsti</numerusform>
            <numerusform>dėl %n pakeitimų reikia nuspręsti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits were refused by the server</source>
        <translation>
            <numerusform>serveris atmetė %n pakeitimą</numerusform>
            <numerusform>serveris atmetė %n pakeitimus</numerusform>
            <numerusform>serveris atmetė %n pakeitimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not used</source>
        <translation>
            <numerusform>%n dokumentas nenaudojamas</numerusform>
            <numerusform>%n dokumentai nenaudojami</numerusform>
            <numerusform>%n dokumentų nenaudojama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents have several versions on the server</source>
        <translation>
            <numerusform>serveryje yra kelios %n dokumento versijos</numerusform>
            <numerusform>serveryje yra kelios %n dokumentų versijos</numerusform>
            <numerusform>serveryje yra kelios %n dokumentų versijos</numerusform>
        </translation>
    </message>
    <message>
        <source>not read to its end</source>
        <translation>neperskaityta iki galo</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>sinchronizuota</translation>
    </message>
    <message>
        <source>The server refuses name or password. Nothing was sent or fetched.</source>
        <translation>Serveris atmeta naudotojo vardą arba slaptažodį. Niekas neišsiųsta ir negauta.</translation>
    </message>
    <message>
        <source>The server names no database to read.</source>
        <translation>Serveris nenurodo nė vienos duomenų bazės, kurią galima skaityti.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Jis laiku neatsakė.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Jis nepasiekiamas.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Serverio sertifikatas nepatikimas.</translation>
    </message>
    <message>
        <source>The right for this is missing.</source>
        <translation>Trūksta tam reikalingos teisės.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>To nėra.</translation>
    </message>
    <message>
        <source>There is no room for it, or it is too large.</source>
        <translation>Tam nėra vietos arba tai per didelis objektas.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Tuo tarpu tai pakeitė kažkas kitas.</translation>
    </message>
    <message>
        <source>This version cannot read it.</source>
        <translation>Ši versija to perskaityti negali.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Tai buvo sustabdyta.</translation>
    </message>
    <message>
        <source>It is damaged or not what was expected.</source>
        <translation>Tai pažeista arba ne tai, ko tikėtasi.</translation>
    </message>
    <message>
        <source>The round stopped in the middle: nothing moved for five minutes. The next one goes on from there.</source>
        <translation>Sinchronizavimas sustojo pusiaukelėje: penkias minutes niekas nevyko. Kitas bus tęsiamas nuo tos vietos.</translation>
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
    <message>
        <source>No stream address is known here</source>
        <translation>Srauto adresas čia nežinomas</translation>
    </message>
    <message>
        <source>The camera&apos;s card says how to get pictures from it.</source>
        <translation>Kaip gauti jos vaizdą, nurodyta kameros kortelėje.</translation>
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
    <name>Timeline</name>
    <message>
        <source>Camera %1 %2</source>
        <extracomment>read aloud: number and name of a camera</extracomment>
        <translation>Kamera %1 %2</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>pertrūkis %1</translation>
    </message>
    <message>
        <source>disk missing %1 to %2</source>
        <translation>nėra disko nuo %1 iki %2</translation>
    </message>
    <message>
        <source>damaged footage %1 to %2</source>
        <translation>pažeista vaizdo medžiaga nuo %1 iki %2</translation>
    </message>
    <message>
        <source>footage %1 to %2, being recorded</source>
        <translation>vaizdo medžiaga nuo %1 iki %2, įrašoma</translation>
    </message>
    <message>
        <source>footage %1 to %2</source>
        <translation>vaizdo medžiaga nuo %1 iki %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further pieces</source>
        <translation>
            <numerusform>dar %n atkarpa</numerusform>
            <numerusform>dar %n atkarpos</numerusform>
            <numerusform>dar %n atkarpų</numerusform>
        </translation>
    </message>
    <message>
        <source>no footage in sight</source>
        <translation>rodomu laiku vaizdo medžiagos nėra</translation>
    </message>
    <message>
        <source>reading footage</source>
        <translation>skaitoma vaizdo medžiaga</translation>
    </message>
    <message>
        <source>gap %1, %2 to %3</source>
        <extracomment>length, beginning and end of a time without footage</extracomment>
        <translation>pertrūkis %1, nuo %2 iki %3</translation>
    </message>
    <message>
        <source>Bookmark %1, %2</source>
        <translation>Žymelė %1, %2</translation>
    </message>
    <message>
        <source>Kept from deletion from %1, %2</source>
        <translation>Apsaugota nuo ištrynimo, nuo %1, %2</translation>
    </message>
    <message>
        <source>Kept from deletion %1 to %2, %3</source>
        <translation>Apsaugota nuo ištrynimo, nuo %1 iki %2, %3</translation>
    </message>
    <message>
        <source>Incident %1, from %2</source>
        <translation>Incidentas %1, nuo %2</translation>
    </message>
    <message>
        <source>Incident %1, %2 to %3</source>
        <translation>Incidentas %1, nuo %2 iki %3</translation>
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
        <translation>Incidentas</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Žymelės</translation>
    </message>
    <message>
        <source>Kept from deletion</source>
        <translation>Apsaugota nuo ištrynimo</translation>
    </message>
    <message>
        <source>disk missing</source>
        <translation>nėra disko</translation>
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
        <translation>%1 d.</translation>
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
            <numerusform>%n dienos</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n valanda</numerusform>
            <numerusform>%n valandos</numerusform>
            <numerusform>%n valandų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutė</numerusform>
            <numerusform>%n minutės</numerusform>
            <numerusform>%n minučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n sekundė</numerusform>
            <numerusform>%n sekundės</numerusform>
            <numerusform>%n sekundžių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalogue_ui</name>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planuojama</translation>
    </message>
    <message>
        <source>in operation</source>
        <translation>veikia</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>tvarkoma</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>nebenaudojama</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>stacionarioji</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobilioji</translation>
    </message>
    <message>
        <source>in a vehicle</source>
        <translation>transporto priemonėje</translation>
    </message>
    <message>
        <source>body-worn</source>
        <translation>prie uniformos tvirtinama</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>cilindrinė</translation>
    </message>
    <message>
        <source>dome</source>
        <translation>kupolinė</translation>
    </message>
    <message>
        <source>turret</source>
        <translation>bokštelio tipo</translation>
    </message>
    <message>
        <source>box</source>
        <translation>korpusinė</translation>
    </message>
    <message>
        <source>PTZ</source>
        <translation>valdomoji (PTZ)</translation>
    </message>
    <message>
        <source>panoramic</source>
        <translation>panoraminė</translation>
    </message>
    <message>
        <source>several sensors</source>
        <translation>kelių jutiklių</translation>
    </message>
    <message>
        <source>thermal</source>
        <translation>termovizinė</translation>
    </message>
    <message>
        <source>plate reading</source>
        <translation>numerių atpažinimas</translation>
    </message>
    <message>
        <source>other form</source>
        <translation>kita forma</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>nebendrinama</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>pagal prašymą</translation>
    </message>
    <message>
        <source>standing agreement</source>
        <translation>nuolatinis susitarimas</translation>
    </message>
    <message>
        <source>steerable (PTZ)</source>
        <translation>valdomoji (PTZ)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>police directive (LED)</source>
        <translation>teisėsaugos direktyva (LED)</translation>
    </message>
    <message>
        <source>data protection regulation (GDPR)</source>
        <translation>duomenų apsaugos reglamentas (BDAR)</translation>
    </message>
    <message>
        <source>both (LED and GDPR)</source>
        <translation>abu (LED ir BDAR)</translation>
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
        <translation>viešoji tvarka</translation>
    </message>
    <message>
        <source>crime prevention</source>
        <translation>nusikalstamų veikų prevencija</translation>
    </message>
    <message>
        <source>administrative offences</source>
        <translation>administraciniai nusižengimai</translation>
    </message>
    <message>
        <source>traffic safety</source>
        <translation>eismo saugumas</translation>
    </message>
    <message>
        <source>protection of property</source>
        <translation>turto apsauga</translation>
    </message>
    <message>
        <source>search for wanted persons and vehicles</source>
        <translation>ieškomų asmenų ir transporto priemonių paieška</translation>
    </message>
    <message>
        <source>other purpose</source>
        <translation>kitas tikslas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>at the watched area</source>
        <translation>prie stebimos teritorijos</translation>
    </message>
    <message>
        <source>road sign</source>
        <translation>kelio ženklas</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nereikia</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>matavimas vietoje</translation>
    </message>
    <message>
        <source>satellite receiver (GPS)</source>
        <translation>palydovinis imtuvas (GPS)</translation>
    </message>
    <message>
        <source>map</source>
        <translation>žemėlapis</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresas</translation>
    </message>
    <message>
        <source>data sheet</source>
        <translation>techninių duomenų lapas</translation>
    </message>
    <message>
        <source>the camera itself (ONVIF)</source>
        <translation>pati kamera (ONVIF)</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>apytikris įvertinimas</translation>
    </message>
    <message>
        <source>pole</source>
        <translation>ant stulpo</translation>
    </message>
    <message>
        <source>wall of a building</source>
        <translation>ant pastato sienos</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>ant stogo</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>prie lubų</translation>
    </message>
    <message>
        <source>street lamp</source>
        <translation>ant gatvės žibinto</translation>
    </message>
    <message>
        <source>traffic light</source>
        <translation>ant šviesoforo</translation>
    </message>
    <message>
        <source>mast</source>
        <translation>ant stiebo</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>ant transporto priemonės</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>ant priekabos</translation>
    </message>
    <message>
        <source>tripod</source>
        <translation>ant trikojo</translation>
    </message>
    <message>
        <source>other mount</source>
        <translation>kitas būdas</translation>
    </message>
    <message>
        <source>straight lines (rectilinear)</source>
        <translation>tiesialinijinė (rektilinearinė)</translation>
    </message>
    <message>
        <source>fisheye, equidistant</source>
        <translation>žuvies akis, ekvidistantinė</translation>
    </message>
    <message>
        <source>fisheye, other</source>
        <translation>žuvies akis, kita</translation>
    </message>
    <message>
        <source>town</source>
        <translation>miestas</translation>
    </message>
    <message>
        <source>car park</source>
        <translation>automobilių stovėjimo aikštelė</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>eismas</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>įėjimas</translation>
    </message>
    <message>
        <source>building</source>
        <translation>pastatas</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>viešasis transportas</translation>
    </message>
    <message>
        <source>school</source>
        <translation>mokykla</translation>
    </message>
    <message>
        <source>park</source>
        <translation>parkas</translation>
    </message>
    <message>
        <source>beach</source>
        <translation>paplūdimys</translation>
    </message>
    <message>
        <source>playground</source>
        <translation>žaidimų aikštelė</translation>
    </message>
    <message>
        <source>public space</source>
        <translation>viešoji erdvė</translation>
    </message>
    <message>
        <source>private ground outdoors</source>
        <translation>privati teritorija lauke</translation>
    </message>
    <message>
        <source>indoors</source>
        <translation>patalpos</translation>
    </message>
    <message>
        <source>fixed iris</source>
        <translation>pastovioji</translation>
    </message>
    <message>
        <source>automatic (DC)</source>
        <translation>automatinė (DC)</translation>
    </message>
    <message>
        <source>automatic (P-iris)</source>
        <translation>automatinė (P-iris)</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>nustatoma ranka</translation>
    </message>
    <message>
        <source>infrared filter switches</source>
        <translation>perjungiamas infraraudonųjų spindulių filtras</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>elektroninis</translation>
    </message>
    <message>
        <source>day only</source>
        <translation>tik dienos</translation>
    </message>
    <message>
        <source>no own light</source>
        <translation>be savo apšvietimo</translation>
    </message>
    <message>
        <source>infrared 850 nm</source>
        <translation>infraraudonasis 850 nm</translation>
    </message>
    <message>
        <source>infrared 940 nm</source>
        <translation>infraraudonasis 940 nm</translation>
    </message>
    <message>
        <source>white light</source>
        <translation>baltoji šviesa</translation>
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
        <source>third stream</source>
        <translation>trečiasis srautas</translation>
    </message>
    <message>
        <source>single pictures</source>
        <translation>momentinės nuotraukos</translation>
    </message>
    <message>
        <source>constant (CBR)</source>
        <translation>pastovi (CBR)</translation>
    </message>
    <message>
        <source>variable (VBR)</source>
        <translation>kintama (VBR)</translation>
    </message>
    <message>
        <source>limited (MBR)</source>
        <translation>ribojama (MBR)</translation>
    </message>
    <message>
        <source>by the owner only</source>
        <translation>tik savininkas</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>bendrai su partneriais</translation>
    </message>
    <message>
        <source>no microphone</source>
        <translation>nėra mikrofono</translation>
    </message>
    <message>
        <source>present, switched off</source>
        <translation>yra, išjungtas</translation>
    </message>
    <message>
        <source>present, switched on</source>
        <translation>yra, įjungtas</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>kameroje</translation>
    </message>
    <message>
        <source>network recorder (NVR)</source>
        <translation>tinkliniame įrašymo įrenginyje (NVR)</translation>
    </message>
    <message>
        <source>server (VMS)</source>
        <translation>serveryje (VMS)</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>debesijoje</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>niekur</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>nuolat</translation>
    </message>
    <message>
        <source>on movement</source>
        <translation>aptikus judesį</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>pagal tvarkaraštį</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>paleidus ranka</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>neįrašoma</translation>
    </message>
    <message>
        <source>original format</source>
        <translation>pirminis formatas</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>kitas formatas</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>nustatomas ranka</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nesinchronizuojamas</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latvių</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lietuvių</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglų</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rusų</translation>
    </message>
    <message>
        <source>optical fibre</source>
        <translation>šviesolaidis</translation>
    </message>
    <message>
        <source>radio bridge</source>
        <translation>radijo tiltas</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>palydovinis ryšys</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ryšio nėra</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>elektros tinklas</translation>
    </message>
    <message>
        <source>network cable (PoE)</source>
        <translation>tinklo kabelis (PoE)</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>akumuliatorius</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>saulės energija</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>nežinoma (%1)</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Kontroliuoti</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Aptikti</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Stebėti</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Atpažinti</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifikuoti</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Apžiūrėti</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Apžvelgti</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Matyti kontūrus</translation>
    </message>
    <message>
        <source>Discern</source>
        <translation>Įžiūrėti</translation>
    </message>
    <message>
        <source>Perceive</source>
        <translation>Suvokti</translation>
    </message>
    <message>
        <source>Characterise</source>
        <translation>Apibūdinti</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Patvirtinti</translation>
    </message>
    <message>
        <source>Scrutinise</source>
        <translation>Ištirti</translation>
    </message>
    <message>
        <source>north</source>
        <translation>šiaurė</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>šiaurės rytai</translation>
    </message>
    <message>
        <source>east</source>
        <translation>rytai</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>pietryčiai</translation>
    </message>
    <message>
        <source>south</source>
        <translation>pietūs</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>pietvakariai</translation>
    </message>
    <message>
        <source>west</source>
        <translation>vakarai</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>šiaurės vakarai</translation>
    </message>
    <message>
        <source>N</source>
        <translation>Š</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>ŠR</translation>
    </message>
    <message>
        <source>E</source>
        <translation>R</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>PR</translation>
    </message>
    <message>
        <source>S</source>
        <translation>P</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>W</source>
        <translation>V</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>ŠV</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, dabar %2</translation>
    </message>
    <message>
        <source>%1, since %2 %3</source>
        <translation>%1, nuo %2 m. %3</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikatorius</translation>
    </message>
    <message>
        <source>Owner&apos;s number</source>
        <translation>Savininko numeris</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Iškvietimo numeris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Aprašymas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Channel in the device</source>
        <translation>Kanalas įrenginyje</translation>
    </message>
    <message>
        <source>Device shared with other records</source>
        <translation>Su kitomis kortelėmis bendras įrenginys</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Gamintojas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelis</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serijos numeris</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Programinė aparatinė įranga</translation>
    </message>
    <message>
        <source>Network card address (MAC)</source>
        <translation>Tinklo plokštės adresas (MAC)</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Įrengimo data</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Naudojimo pabaigos data</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansavimas</translation>
    </message>
    <message>
        <source>Site photo (SHA-256)</source>
        <translation>Įrengimo vietos nuotrauka (SHA-256)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Savininkas</translation>
    </message>
    <message>
        <source>Data controllers</source>
        <translation>Duomenų valdytojai</translation>
    </message>
    <message>
        <source>Data processors</source>
        <translation>Duomenų tvarkytojai</translation>
    </message>
    <message>
        <source>Monitoring centres</source>
        <translation>Vaizdo stebėjimo centrai</translation>
    </message>
    <message>
        <source>Legal regime</source>
        <translation>Teisinis režimas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Tikslai</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Kitas tikslas</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Poveikio duomenų apsaugai vertinimas</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>Informacinė lentelė</translation>
    </message>
    <message>
        <source>Sign put up on</source>
        <translation>Lentelės įrengimo data</translation>
    </message>
    <message>
        <source>Kind of sign</source>
        <translation>Lentelės rūšis</translation>
    </message>
    <message>
        <source>Public notice (web address)</source>
        <translation>Viešas pranešimas (interneto adresas)</translation>
    </message>
    <message>
        <source>Private areas masked</source>
        <translation>Privačios vietos uždengtos</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Platuma</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Ilguma</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Padėties tikslumas</translation>
    </message>
    <message>
        <source>Determined by</source>
        <translation>Padėties šaltinis</translation>
    </message>
    <message>
        <source>Ground above sea level</source>
        <translation>Žemės aukštis virš jūros lygio</translation>
    </message>
    <message>
        <source>Mounting height</source>
        <translation>Įrengimo aukštis</translation>
    </message>
    <message>
        <source>Height determined by</source>
        <translation>Aukščio šaltinis</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Tvirtinimo būdas</translation>
    </message>
    <message>
        <source>Azimuth (from north)</source>
        <translation>Azimutas (nuo šiaurės)</translation>
    </message>
    <message>
        <source>Azimuth determined by</source>
        <translation>Azimuto šaltinis</translation>
    </message>
    <message>
        <source>Tilt (negative = down)</source>
        <translation>Posvyrio kampas (neigiamas = žemyn)</translation>
    </message>
    <message>
        <source>Tilt determined by</source>
        <translation>Posvyrio kampo šaltinis</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Šoninis posvyris</translation>
    </message>
    <message>
        <source>Roll determined by</source>
        <translation>Šoninio posvyrio šaltinis</translation>
    </message>
    <message>
        <source>Horizontal angle of view</source>
        <translation>Horizontalusis matymo kampas</translation>
    </message>
    <message>
        <source>Horizontal angle determined by</source>
        <translation>Horizontaliojo kampo šaltinis</translation>
    </message>
    <message>
        <source>Vertical angle of view</source>
        <translation>Vertikalusis matymo kampas</translation>
    </message>
    <message>
        <source>Vertical angle determined by</source>
        <translation>Vertikaliojo kampo šaltinis</translation>
    </message>
    <message>
        <source>Angles determined by</source>
        <translation>Kampų šaltinis</translation>
    </message>
    <message>
        <source>Lens projection</source>
        <translation>Objektyvo projekcija</translation>
    </message>
    <message>
        <source>Useful range stated by the owner</source>
        <translation>Savininko nurodytas naudingasis nuotolis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vietovė</translation>
    </message>
    <message>
        <source>Municipality code (LAU)</source>
        <translation>Savivaldybės kodas (LAU)</translation>
    </message>
    <message>
        <source>Watched zone</source>
        <translation>Stebima zona</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Erdvė</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Dislokavimo vietos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Preset positions</source>
        <translation>Iš anksto nustatytos padėtys</translation>
    </message>
    <message>
        <source>Token in the camera</source>
        <translation>Žymuo kameroje</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numeris</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Kas stebima</translation>
    </message>
    <message>
        <source>Sensor format</source>
        <translation>Jutiklio formatas</translation>
    </message>
    <message>
        <source>Sensor width</source>
        <translation>Jutiklio plotis</translation>
    </message>
    <message>
        <source>Sensor height</source>
        <translation>Jutiklio aukštis</translation>
    </message>
    <message>
        <source>Sensor size determined by</source>
        <translation>Jutiklio dydžio šaltinis</translation>
    </message>
    <message>
        <source>Pixel pitch</source>
        <translation>Pikselių žingsnis</translation>
    </message>
    <message>
        <source>Sensor pixels across</source>
        <translation>Jutiklio pikseliai horizontaliai</translation>
    </message>
    <message>
        <source>Sensor pixels down</source>
        <translation>Jutiklio pikseliai vertikaliai</translation>
    </message>
    <message>
        <source>Shortest focal length</source>
        <translation>Mažiausias židinio nuotolis</translation>
    </message>
    <message>
        <source>Longest focal length</source>
        <translation>Didžiausias židinio nuotolis</translation>
    </message>
    <message>
        <source>Focal length now</source>
        <translation>Dabartinis židinio nuotolis</translation>
    </message>
    <message>
        <source>Focal length determined by</source>
        <translation>Židinio nuotolio šaltinis</translation>
    </message>
    <message>
        <source>Optical zoom</source>
        <translation>Optinis priartinimas</translation>
    </message>
    <message>
        <source>F-number</source>
        <translation>Diafragmos skaičius</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Diafragma</translation>
    </message>
    <message>
        <source>Least light, colour</source>
        <translation>Mažiausia apšvieta, spalvotas vaizdas</translation>
    </message>
    <message>
        <source>Least light, black and white</source>
        <translation>Mažiausia apšvieta, nespalvotas vaizdas</translation>
    </message>
    <message>
        <source>Wide dynamic range (WDR)</source>
        <translation>Platus dinaminis diapazonas (WDR)</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Dienos ir nakties režimas</translation>
    </message>
    <message>
        <source>Own light</source>
        <translation>Kameros apšvietimas</translation>
    </message>
    <message>
        <source>Reach of its light</source>
        <translation>Apšvietimo nuotolis</translation>
    </message>
    <message>
        <source>Protection against dust and water (IP)</source>
        <translation>Apsauga nuo dulkių ir vandens (IP)</translation>
    </message>
    <message>
        <source>Protection against impact (IK)</source>
        <translation>Atsparumas smūgiams (IK)</translation>
    </message>
    <message>
        <source>Video streams</source>
        <translation>Vaizdo srautai</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Srautas</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodekas</translation>
    </message>
    <message>
        <source>Codec profile</source>
        <translation>Kodeko profilis</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Vaizdo plotis</translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation>Vaizdo aukštis</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Kadrų dažnis</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitų sparta</translation>
    </message>
    <message>
        <source>Rate control</source>
        <translation>Bitų spartos režimas</translation>
    </message>
    <message>
        <source>Key frame every</source>
        <translation>Raktinis kadras kas</translation>
    </message>
    <message>
        <source>Carries sound</source>
        <translation>Yra garsas</translation>
    </message>
    <message>
        <source>ONVIF profile token</source>
        <translation>ONVIF profilio žymuo</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>Srauto adresas</translation>
    </message>
    <message>
        <source>Steering (PTZ)</source>
        <translation>Valdymas (PTZ)</translation>
    </message>
    <message>
        <source>Can be steered</source>
        <translation>Galima valdyti</translation>
    </message>
    <message>
        <source>Pan from</source>
        <translation>Sukimas nuo</translation>
    </message>
    <message>
        <source>Pan to</source>
        <translation>Sukimas iki</translation>
    </message>
    <message>
        <source>Turns without end</source>
        <translation>Neribotas sukimas</translation>
    </message>
    <message>
        <source>Tilt from</source>
        <translation>Pakreipimas nuo</translation>
    </message>
    <message>
        <source>Tilt to</source>
        <translation>Pakreipimas iki</translation>
    </message>
    <message>
        <source>Highest speed</source>
        <translation>Didžiausias greitis</translation>
    </message>
    <message>
        <source>Presets at most</source>
        <translation>Didžiausias padėčių skaičius</translation>
    </message>
    <message>
        <source>Steering by partners</source>
        <translation>Kas gali valdyti</translation>
    </message>
    <message>
        <source>Priority (1 = highest)</source>
        <translation>Prioritetas (1 = aukščiausias)</translation>
    </message>
    <message>
        <source>Patrols by itself</source>
        <translation>Patruliuoja pati</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Garsas</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofonas</translation>
    </message>
    <message>
        <source>Sound is recorded</source>
        <translation>Garsas įrašomas</translation>
    </message>
    <message>
        <source>Legal basis of sound</source>
        <translation>Garso įrašymo teisinis pagrindas</translation>
    </message>
    <message>
        <source>Storage at the owner</source>
        <translation>Saugojimas pas savininką</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Kur saugoma</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Įrašymas</translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation>Saugojimo terminas</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Įrašymo įrenginys</translation>
    </message>
    <message>
        <source>Export formats</source>
        <translation>Eksporto formatai</translation>
    </message>
    <message>
        <source>Clock set by</source>
        <translation>Laikrodžio sinchronizavimas</translation>
    </message>
    <message>
        <source>Clock is wrong by</source>
        <translation>Laikrodžio nuokrypis</translation>
    </message>
    <message>
        <source>Clock checked</source>
        <translation>Laikrodis patikrintas</translation>
    </message>
    <message>
        <source>Access terms</source>
        <translation>Prieigos sąlygos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktai</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Pareigos</translation>
    </message>
    <message>
        <source>Person (better a function)</source>
        <translation>Asmuo (geriau pareigos)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kalbos</translation>
    </message>
    <message>
        <source>Duty phone, 24 h</source>
        <translation>Visą parą veikiantis telefonas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Darbo laikas</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>Tiesioginis vaizdas</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Įrašai</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Valdymas</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Susitarimas</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Sąlygos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Būsena nuo</translation>
    </message>
    <message>
        <source>Note on the status</source>
        <translation>Būsenos pastaba</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>Numatoma iki</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ryšys</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Pralaidumas</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Maitinimas</translation>
    </message>
    <message>
        <source>ONVIF profiles</source>
        <translation>ONVIF profiliai</translation>
    </message>
    <message>
        <source>ONVIF over TLS</source>
        <translation>ONVIF per TLS</translation>
    </message>
    <message>
        <source>Record format</source>
        <translation>Kortelės formatas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versija</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Pakeista</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Pakeitė</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>Numeris šaltinyje</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Atšaukta</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Demonstraciniai duomenys</translation>
    </message>
    <message>
        <source>Needs check</source>
        <translation>Reikia patikrinti</translation>
    </message>
    <message>
        <source>Signature of the owner</source>
        <translation>Savininko parašas</translation>
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
        <translation>Identifikavimo duomenys</translation>
    </message>
    <message>
        <source>Ownership and law</source>
        <translation>Nuosavybė ir teisė</translation>
    </message>
    <message>
        <source>Place and view</source>
        <translation>Vieta ir matymo laukas</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optika</translation>
    </message>
    <message>
        <source>Status and connection</source>
        <translation>Būsena ir ryšys</translation>
    </message>
    <message>
        <source>ONVIF</source>
        <translation>ONVIF</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>Apie šią kortelę</translation>
    </message>
    <message>
        <source>Give the name in at least one language.</source>
        <translation>Nurodykite pavadinimą bent viena kalba.</translation>
    </message>
    <message>
        <source>%1 is required for a camera in operation.</source>
        <translation>Veikiančiai kamerai privalomas laukas: %1.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>Privalomas laukas: %1.</translation>
    </message>
    <message>
        <source>Between %1 and %2 entries belong here.</source>
        <translation>Čia turi būti nuo %1 iki %2 elementų.</translation>
    </message>
    <message>
        <source>%1 is at least %2.</source>
        <translation>%1: ne mažiau kaip %2.</translation>
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation>%1: ne daugiau kaip %2.</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation>%1: nuo %2 iki %3.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits only.</source>
        <translation>Tai ne skaičius. Rašykite tik skaitmenis.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 04.03.2026 or 2026-03-04.</source>
        <translation>Tai ne data. Rašykite 04.03.2026 arba 2026-03-04.</translation>
    </message>
    <message>
        <source>This is not a moment. Give date and time.</source>
        <translation>Tai ne laiko momentas. Nurodykite datą ir laiką.</translation>
    </message>
    <message>
        <source>The value has the wrong form for this field. Enter it anew.</source>
        <translation>Reikšmės formatas šiam laukui netinka. Įveskite ją iš naujo.</translation>
    </message>
    <message>
        <source>%1 is not written as it must be.</source>
        <translation>%1: netinkamas formatas.</translation>
    </message>
    <message>
        <source>%1 is not written as it must be. Example: %2</source>
        <translation>%1: netinkamas formatas. Pavyzdys: %2</translation>
    </message>
    <message numerus="yes">
        <source>This is too long. At most %n characters fit.</source>
        <translation>
            <numerusform>Tekstas per ilgas. Telpa ne daugiau kaip %n ženklas.</numerusform>
            <numerusform>Tekstas per ilgas. Telpa ne daugiau kaip %n ženklai.</numerusform>
            <numerusform>Tekstas per ilgas. Telpa ne daugiau kaip %n ženklų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Longer than usual. Check the local act that allows it.</source>
        <translation>Ilgiau nei įprasta. Patikrinkite vietos teisės aktą, kuris tai leidžia.</translation>
    </message>
    <message numerus="yes">
        <source>Longer than the usual %n days. Check the local act that allows it.</source>
        <translation>
            <numerusform>Ilgiau nei įprasta (%n diena). Patikrinkite vietos teisės aktą, kuris tai leidžia.</numerusform>
            <numerusform>Ilgiau nei įprasta (%n dienos). Patikrinkite vietos teisės aktą, kuris tai leidžia.</numerusform>
            <numerusform>Ilgiau nei įprasta (%n dienų). Patikrinkite vietos teisės aktą, kuris tai leidžia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera looks up. Negative numbers look down.</source>
        <translation>Kamera nukreipta aukštyn. Neigiami skaičiai reiškia kryptį žemyn.</translation>
    </message>
    <message>
        <source>The camera looks up. Is %1° meant?</source>
        <translation>Kamera nukreipta aukštyn. Ar turima omenyje %1°?</translation>
    </message>
    <message>
        <source>A retired camera stays retired. Make a new record instead.</source>
        <translation>Nebenaudojama kamera lieka nebenaudojama. Sukurkite naują kortelę.</translation>
    </message>
    <message>
        <source>The status cannot go from “%1” to “%2”.</source>
        <translation>Būsenos negalima pakeisti iš „%1“ į „%2“.</translation>
    </message>
    <message>
        <source>An unusual height for a camera. Check the number.</source>
        <translation>Neįprastas kameros aukštis. Patikrinkite skaičių.</translation>
    </message>
    <message>
        <source>An unusual height: cameras hang at %1 to %2 m. Check the number.</source>
        <translation>Neįprastas aukštis: kameros įrengiamos nuo %1 iki %2 m aukštyje. Patikrinkite skaičių.</translation>
    </message>
    <message>
        <source>There are invisible characters in the text. Type it anew.</source>
        <translation>Tekste yra nematomų ženklų. Įveskite jį iš naujo.</translation>
    </message>
    <message>
        <source>This never changes in a record. Make a new record instead.</source>
        <translation>Šis kortelės laukas niekada nekeičiamas. Sukurkite naują kortelę.</translation>
    </message>
    <message>
        <source>The stored record is as new as this one. Reload it before saving.</source>
        <translation>Išsaugotoji kortelė yra tokia pat nauja kaip ši. Prieš išsaugodami įkelkite ją iš naujo.</translation>
    </message>
    <message>
        <source>Latitude and longitude belong together. Give both or neither.</source>
        <translation>Platuma ir ilguma nurodomos kartu. Nurodykite abi arba nė vienos.</translation>
    </message>
    <message>
        <source>The place lies outside Latvia and Lithuania. Check the numbers.</source>
        <translation>Vieta yra už Latvijos ir Lietuvos ribų. Patikrinkite skaičius.</translation>
    </message>
    <message>
        <source>Latitude and longitude look exchanged. Swap them?</source>
        <translation>Atrodo, kad platuma ir ilguma sukeistos. Sukeisti atgal?</translation>
    </message>
    <message>
        <source>A camera that is not fixed needs a deployment: where it stands and since when.</source>
        <translation>Nestacionariai kamerai reikia dislokavimo vietos: kur ji stovi ir nuo kada.</translation>
    </message>
    <message>
        <source>A fixed camera has no deployments. Remove them or change its kind.</source>
        <translation>Stacionarioji kamera dislokavimo vietų neturi. Pašalinkite jas arba pakeiskite kameros rūšį.</translation>
    </message>
    <message>
        <source>Two deployments overlap in time. End one before the next begins.</source>
        <translation>Dviejų dislokavimų laikas persidengia. Užbaikite vieną prieš kito pradžią.</translation>
    </message>
    <message>
        <source>The camera is in operation but installed in the future. Check the date.</source>
        <translation>Kamera veikia, bet įrengimo data yra ateityje. Patikrinkite datą.</translation>
    </message>
    <message>
        <source>Sound may be recorded with a legal basis only. Name it or switch recording off.</source>
        <translation>Garsą įrašyti galima tik turint teisinį pagrindą. Nurodykite jį arba išjunkite įrašymą.</translation>
    </message>
    <message>
        <source>No centre can watch a retired camera. Remove the monitoring centres.</source>
        <translation>Nebenaudojamos kameros negali stebėti joks centras. Pašalinkite vaizdo stebėjimo centrus.</translation>
    </message>
    <message>
        <source>Write the phone number with + and the country&apos;s code: +371 63220000</source>
        <translation>Telefono numerį rašykite su + ir šalies kodu: +371 63220000</translation>
    </message>
    <message>
        <source>Public space is watched without a confirmed warning sign. Check the place.</source>
        <translation>Stebima viešoji erdvė, bet informacinė lentelė nepatvirtinta. Patikrinkite vietoje.</translation>
    </message>
    <message>
        <source>Name and password do not belong into the address. Remove them; the console asks for them when it connects.</source>
        <translation>Naudotojo vardas ir slaptažodis adrese nerašomi. Pašalinkite juos; programa jų paprašys prisijungdama.</translation>
    </message>
    <message>
        <source>The record is larger than 64 KiB. Shorten its texts.</source>
        <translation>Kortelė didesnė kaip 64 KiB. Sutrumpinkite jos tekstus.</translation>
    </message>
    <message>
        <source>Exactly one stream is the main stream. Choose which.</source>
        <translation>Turi būti lygiai vienas pagrindinis srautas. Pasirinkite, kuris.</translation>
    </message>
    <message>
        <source>Two streams have the same role. Give each a role of its own.</source>
        <translation>Du srautai turi tą patį vaidmenį. Kiekvienam nurodykite skirtingą.</translation>
    </message>
    <message>
        <source>The substream is wider than the main stream. Exchange their roles or sizes.</source>
        <translation>Papildomas srautas platesnis už pagrindinį. Sukeiskite jų vaidmenis arba dydžius.</translation>
    </message>
    <message>
        <source>No stream is at most 1280 px wide. Add a substream for the live wall.</source>
        <translation>Visi srautai platesni kaip 1280 px. Pridėkite papildomą srautą tiesioginių vaizdų sienai.</translation>
    </message>
    <message>
        <source>Key frames are more than 4 s apart, so the first picture comes late. Set the camera to a shorter interval.</source>
        <translation>Raktiniai kadrai siunčiami rečiau kaip kas 4 s, todėl pirmas vaizdas pasirodo vėlai. Kameroje nustatykite trumpesnį intervalą.</translation>
    </message>
    <message>
        <source>Pictures have an even number of pixels. Check the size.</source>
        <translation>Vaizdo plotis ir aukštis pikseliais turi būti lyginiai skaičiai. Patikrinkite dydį.</translation>
    </message>
    <message>
        <source>The sensor&apos;s shape differs from the picture&apos;s. Give the area that the stream uses.</source>
        <translation>Jutiklio kraštinių santykis skiriasi nuo vaizdo. Nurodykite sritį, kurią naudoja srautas.</translation>
    </message>
    <message>
        <source>The focal length now lies between the shortest and the longest. Check all three.</source>
        <translation>Dabartinis židinio nuotolis turi būti tarp mažiausio ir didžiausio. Patikrinkite visus tris.</translation>
    </message>
    <message>
        <source>A PTZ camera can be steered. Switch “Can be steered” on or change the form.</source>
        <translation>Valdomąją (PTZ) kamerą galima valdyti. Įjunkite „Galima valdyti“ arba pakeiskite formą.</translation>
    </message>
    <message>
        <source>Zero days of retention and “not recorded” belong together. Correct one of them.</source>
        <translation>Nulis saugojimo dienų ir „neįrašoma“ nurodomi tik kartu. Pataisykite vieną iš jų.</translation>
    </message>
    <message>
        <source>Nobody can be reached. Give a duty phone or a contact with phone or e-mail.</source>
        <translation>Nėra į ką kreiptis. Nurodykite visą parą veikiantį telefoną arba kontaktą su telefonu ar el. paštu.</translation>
    </message>
    <message>
        <source>Retired before it was installed. Check both dates.</source>
        <translation>Naudojimo pabaigos data ankstesnė už įrengimo datą. Patikrinkite abi datas.</translation>
    </message>
    <message>
        <source>Only profile S: its conformance ends on 31 March 2027. Ask the manufacturer for profile T.</source>
        <translation>Tik S profilis: jo atitiktis baigiasi 2027 m. kovo 31 d. Teiraukitės gamintojo dėl T profilio.</translation>
    </message>
    <message>
        <source>The picture is turned by more than 5°. Check the number or level the camera.</source>
        <translation>Vaizdas pasviręs daugiau kaip 5°. Patikrinkite skaičių arba išlyginkite kamerą.</translation>
    </message>
    <message>
        <source>This console does not know the word “%1”. Choose one of the list.</source>
        <translation>Ši darbo vieta nepažįsta žodžio „%1“. Pasirinkite iš sąrašo.</translation>
    </message>
    <message>
        <source>Sensor, lens and picture give %1°. Correct the angle or the lens.</source>
        <translation>Pagal jutiklį, objektyvą ir vaizdą gaunama %1°. Pataisykite kampą arba objektyvą.</translation>
    </message>
    <message>
        <source>The angle does not fit sensor, lens and picture. Correct one of them.</source>
        <translation>Kampas nedera su jutikliu, objektyvu ir vaizdu. Pataisykite vieną iš jų.</translation>
    </message>
    <message>
        <source>The focal lengths give %1×. Correct one of them.</source>
        <translation>Pagal židinio nuotolius gaunama %1×. Pataisykite vieną iš jų.</translation>
    </message>
    <message>
        <source>The zoom does not fit the focal lengths. Correct one of them.</source>
        <translation>Priartinimas nedera su židinio nuotoliais. Pataisykite vieną iš jų.</translation>
    </message>
    <message>
        <source>Check this value.</source>
        <translation>Patikrinkite šią reikšmę.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>frames</source>
        <comment>unit</comment>
        <translation>kadr.</translation>
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
        <translation>Įtariamasis</translation>
    </message>
    <message>
        <source>Injured person</source>
        <translation>Nukentėjusysis</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Liudytojas</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Skambintojas</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Pareigūnas</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Kitas asmuo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Sukurta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Svarba</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Padėtis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameros</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Aprašymas</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Bylos numeris</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Susiję asmenys</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Sąsajos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Baigtis</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Žymelė</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Žymelė pašalinta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>incident</comment>
        <translation>Atviras</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Peržiūrimas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Uždarytas</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity</comment>
        <translation>Maža</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity</comment>
        <translation>Vidutinė</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity</comment>
        <translation>Didelė</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Žemas</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>Vidutinis</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Aukštas</translation>
    </message>
    <message>
        <source>Type not said yet</source>
        <translation>Tipas dar nenurodytas</translation>
    </message>
    <message>
        <source>Incident without a title</source>
        <translation>Incidentas be pavadinimo</translation>
    </message>
    <message>
        <source>Received footage</source>
        <translation>Gauta vaizdo medžiaga</translation>
    </message>
    <message>
        <source>Footage request</source>
        <translation>Prašymas pateikti vaizdo įrašą</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Įrodymų paketas</translation>
    </message>
    <message>
        <source>Kept from deletion</source>
        <translation>Apsaugota nuo ištrynimo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linija</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Rodyklė</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Stačiakampis</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipsė</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Laisva linija</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>The outcome is missing. Say how the incident ended.</source>
        <translation>Trūksta baigties. Nurodykite, kuo incidentas baigėsi.</translation>
    </message>
    <message>
        <source>The type is missing. Choose what kind of incident it was.</source>
        <translation>Trūksta tipo. Pasirinkite, koks tai buvo incidentas.</translation>
    </message>
    <message>
        <source>The end is missing. Enter when the incident was over.</source>
        <translation>Trūksta pabaigos. Įveskite, kada incidentas baigėsi.</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>Tai gali daryti tik pamainos vadovas.</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Nėra kameros vaizdo</translation>
    </message>
    <message>
        <source>The camera refuses password or certificate</source>
        <translation>Kamera atmeta slaptažodį arba sertifikatą</translation>
    </message>
    <message>
        <source>More than 20 % of the cameras give no picture</source>
        <translation>Daugiau kaip 20 % kamerų neteikia vaizdo</translation>
    </message>
    <message>
        <source>Footage of the camera is not being recorded</source>
        <translation>Kameros vaizdo medžiaga neįrašoma</translation>
    </message>
    <message>
        <source>The disk of the archive is gone</source>
        <translation>Archyvo disko nebėra</translation>
    </message>
    <message>
        <source>The archive has too little space</source>
        <translation>Archyve per mažai vietos</translation>
    </message>
    <message>
        <source>The archive is full of footage that is kept from deletion</source>
        <translation>Archyvas pilnas nuo ištrynimo apsaugotos vaizdo medžiagos</translation>
    </message>
    <message>
        <source>Changes are not exchanged with the partners</source>
        <translation>Pakeitimais su partneriais nesikeičiama</translation>
    </message>
    <message>
        <source>The clock of this workstation was set</source>
        <translation>Pakeistas šios darbo stoties laikrodžio laikas</translation>
    </message>
    <message>
        <source>The camera reports an event</source>
        <translation>Kamera praneša apie įvykį</translation>
    </message>
    <message>
        <source>Nothing is seen or recorded there until the connection returns. The console keeps trying.</source>
        <translation>Ten nieko nematyti ir niekas neįrašoma, kol ryšys neatsinaujins. Programa toliau bando prisijungti.</translation>
    </message>
    <message>
        <source>No further attempts, so that the camera does not lock the account. Enter the password on the live wall.</source>
        <translation>Daugiau nebandoma, kad kamera neužrakintų paskyros. Įveskite slaptažodį tiesioginių vaizdų sienoje.</translation>
    </message>
    <message>
        <source>The network or a power supply has probably failed. Tell whoever keeps the network.</source>
        <translation>Tikriausiai sutriko tinklas arba elektros maitinimas. Praneškite tinklą prižiūrinčiam asmeniui.</translation>
    </message>
    <message>
        <source>What happens there now is lost for later. The live picture is not affected.</source>
        <translation>Tai, kas ten vyksta dabar, vėliau peržiūrėti nebus galima. Tiesioginiam vaizdui tai įtakos neturi.</translation>
    </message>
    <message>
        <source>Nothing is recorded. Connect the disk again, or choose another folder in the settings.</source>
        <translation>Niekas neįrašoma. Vėl prijunkite diską arba nuostatose pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>Footage will be deleted earlier than the plan says. Add space, or record fewer cameras.</source>
        <translation>Vaizdo medžiaga bus ištrinta anksčiau, nei numatyta plane. Pridėkite vietos arba įrašykite mažiau kamerų.</translation>
    </message>
    <message>
        <source>Recording stops. Release what is no longer needed, or add space.</source>
        <translation>Įrašymas sustoja. Panaikinkite nebereikalingus trynimo sustabdymus arba pridėkite vietos.</translation>
    </message>
    <message>
        <source>The catalogue may be out of date. The partners screen says what to do.</source>
        <translation>Katalogas gali būti pasenęs. Ką daryti, nurodyta partnerių ekrane.</translation>
    </message>
    <message>
        <source>Footage from before and after does not follow without a jump. Times are marked there.</source>
        <translation>Tarp ankstesnės ir vėlesnės vaizdo medžiagos yra laiko šuolis. Laikai ten pažymėti.</translation>
    </message>
    <message>
        <source>Look at the camera&apos;s picture.</source>
        <translation>Peržiūrėkite kameros vaizdą.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>date, time, offset from UTC</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>a moment: it began then and goes on</extracomment>
        <translation>nuo %1</translation>
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
        <source>The screenshot could not be written to %1.</source>
        <translation>Ekrano nuotraukos nepavyko įrašyti į %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::basemap::MapLibrary</name>
    <message>
        <source>The map file cannot be opened: %1. Cameras are shown without streets.</source>
        <translation>Žemėlapio failo negalima atverti: %1. Kameros rodomos be gatvių.</translation>
    </message>
    <message>
        <source>The map file cannot be opened: %1.</source>
        <translation>Žemėlapio failo negalima atverti: %1.</translation>
    </message>
    <message>
        <source>The tile server does not answer: %1.</source>
        <translation>Žemėlapio plytelių serveris neatsako: %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::BulkDialog</name>
    <message>
        <source>Cameras that are not changed</source>
        <translation>Nekeičiamos kameros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>The cameras cannot be read: %1.</source>
        <translation>Kamerų negalima perskaityti: %1.</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>savininkas – %1</translation>
    </message>
    <message>
        <source>another partner</source>
        <translation>kitas partneris</translation>
    </message>
    <message>
        <source>is retired</source>
        <translation>nebenaudojama</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are marked.</source>
        <translation>
            <numerusform>Pažymėta %n kamera.</numerusform>
            <numerusform>Pažymėtos %n kameros.</numerusform>
            <numerusform>Pažymėta %n kamerų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras will change.</source>
        <translation>
            <numerusform>Bus pakeista %n kamera.</numerusform>
            <numerusform>Bus pakeistos %n kameros.</numerusform>
            <numerusform>Bus pakeista %n kamerų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have this value already.</source>
        <translation>
            <numerusform>%n jau turi šią reikšmę.</numerusform>
            <numerusform>%n jau turi šią reikšmę.</numerusform>
            <numerusform>%n jau turi šią reikšmę.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get a warning.</source>
        <translation>
            <numerusform>%n gaus įspėjimą.</numerusform>
            <numerusform>%n gaus įspėjimą.</numerusform>
            <numerusform>%n gaus įspėjimą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not changed:</source>
        <translation>
            <numerusform>%n nebus pakeista:</numerusform>
            <numerusform>%n nebus pakeistos:</numerusform>
            <numerusform>%n nebus pakeista:</numerusform>
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
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: somebody else changed a camera meanwhile.</source>
        <translation>Niekas nepakeista: tuo metu kamerą pakeitė kitas naudotojas.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>Niekas nepakeista: %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::BulkEditDialog</name>
    <message>
        <source>Change a field of several cameras</source>
        <translation>Keisti kelių kamerų lauką</translation>
    </message>
    <message>
        <source>Remove the value: it is &amp;unknown</source>
        <translation>Pašalinti reikšmę: ji &amp;nežinoma</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Pasirinkite lauką</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Laukas</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>Nauja &amp;reikšmė</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Keisti</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cameras</source>
        <translation>
            <numerusform>Keisti %n kamerą</numerusform>
            <numerusform>Keisti %n kameras</numerusform>
            <numerusform>Keisti %n kamerų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::BulkValue</name>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pasirinkite</translation>
    </message>
    <message>
        <source>in Latvian</source>
        <translation>latviškai</translation>
    </message>
    <message>
        <source>in Lithuanian</source>
        <translation>lietuviškai</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>angliškai</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>nuo %1 iki %2 %3</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Įveskite sveikąjį skaičių.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Įveskite skaičių.</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <translation>Leidžiama: %1.</translation>
    </message>
    <message>
        <source>Enter a day like %1.</source>
        <translation>Įveskite datą, pavyzdžiui, %1.</translation>
    </message>
    <message>
        <source>This field has another form.</source>
        <translation>Šio lauko formatas kitoks.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CameraCard</name>
    <message>
        <source>Camera card</source>
        <translation>Kameros kortelė</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CameraEditor</name>
    <message>
        <source>Camera editor</source>
        <translation>Kameros redagavimas</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CardBody</name>
    <message>
        <source>Demonstration data: this camera does not exist.</source>
        <translation>Demonstraciniai duomenys: šios kameros nėra.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This record was imported and needs a check.</source>
        <translation>Ši kortelė importuota, ją reikia patikrinti.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Aprėptis</translation>
    </message>
    <message>
        <source>Main parameters</source>
        <translation>Pagrindiniai parametrai</translation>
    </message>
    <message numerus="yes">
        <source>All %n fields</source>
        <translation>
            <numerusform>Visi laukai (%n)</numerusform>
            <numerusform>Visi laukai (%n)</numerusform>
            <numerusform>Visi laukai (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Visa kortelė</translation>
    </message>
    <message>
        <source>Technical parameters</source>
        <translation>Techniniai parametrai</translation>
    </message>
    <message>
        <source>How to get footage</source>
        <translation>Kaip gauti vaizdo medžiagą</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>nauja kortelė</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Pakeitimai</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CardHead</name>
    <message>
        <source>Recorded by owner</source>
        <translation>Savininkas įrašo</translation>
    </message>
    <message>
        <source>Sound is recorded</source>
        <translation>Garsas įrašomas</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Be mikrofono</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofonas</translation>
    </message>
    <message>
        <source>Microphone unknown</source>
        <translation>Mikrofonas nežinomas</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Demonstraciniai duomenys</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tiesiogiai</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Užverti kortelę</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CardPicture</name>
    <message>
        <source>Live picture</source>
        <translation>Tiesioginis vaizdas</translation>
    </message>
    <message>
        <source>This workstation knows no address of the camera.</source>
        <translation>Ši darbo stotis nežino kameros adreso.</translation>
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
        <source>Connection lost. Trying again.</source>
        <translation>Ryšys nutrūko. Jungiamasi iš naujo.</translation>
    </message>
    <message>
        <source>The camera refused the password.</source>
        <translation>Kamera atmetė slaptažodį.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate could not be verified.</source>
        <translation>Kameros sertifikato nepavyko patikrinti.</translation>
    </message>
    <message>
        <source>The camera has no stream at this address.</source>
        <translation>Šiuo adresu kamera srauto neturi.</translation>
    </message>
    <message>
        <source>This console cannot decode the stream.</source>
        <translation>Ši darbo vieta negali iškoduoti srauto.</translation>
    </message>
    <message>
        <source>Connected, but no picture arrives.</source>
        <translation>Prisijungta, bet vaizdo nėra.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>Srautas pasibaigė.</translation>
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
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Words of name, place, model, partner or number, in any order</source>
        <translation>Pavadinimo, vietos, modelio, partnerio ar numerio žodžiai bet kokia tvarka</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tiesiogiai</translation>
    </message>
    <message>
        <source>Show the marked cameras on the wall</source>
        <translation>Rodyti pažymėtas kameras sienoje</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Rodyti žemėlapyje</translation>
    </message>
    <message>
        <source>Go to the marked cameras on the map</source>
        <translation>Pereiti prie pažymėtų kamerų žemėlapyje</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redaguoti</translation>
    </message>
    <message>
        <source>Change the record of the camera</source>
        <translation>Keisti kameros kortelę</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dubliuoti…</translation>
    </message>
    <message>
        <source>A new camera with the parameters of this one</source>
        <translation>Nauja kamera su šios kameros parametrais</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Nutraukti naudojimą…</translation>
    </message>
    <message>
        <source>Take own cameras out of service; their records stay</source>
        <translation>Nutraukti savų kamerų naudojimą; jų kortelės lieka</translation>
    </message>
    <message>
        <source>Change a field of several…</source>
        <translation>Keisti kelių kamerų lauką…</translation>
    </message>
    <message>
        <source>Give one field of own cameras a new value</source>
        <translation>Suteikti vienam savų kamerų laukui naują reikšmę</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pažymėti visas</translation>
    </message>
    <message>
        <source>Mark all cameras of the list</source>
        <translation>Pažymėti visas sąrašo kameras</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopijuoti eilutes</translation>
    </message>
    <message>
        <source>Copy the marked rows as a table</source>
        <translation>Kopijuoti pažymėtas eilutes kaip lentelę</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Kopijuoti savininko numerį</translation>
    </message>
    <message>
        <source>Copy the references of the marked cameras</source>
        <translation>Kopijuoti pažymėtų kamerų savininko numerius</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Kopijuoti koordinates</translation>
    </message>
    <message>
        <source>Copy latitude and longitude of the marked cameras</source>
        <translation>Kopijuoti pažymėtų kamerų platumą ir ilgumą</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuoti…</translation>
    </message>
    <message>
        <source>Read cameras from a file; it is checked before anything is kept</source>
        <translation>Įkelti kameras iš failo; prieš išsaugant jis patikrinamas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuoti…</translation>
    </message>
    <message>
        <source>Write cameras to a file</source>
        <translation>Išsaugoti kameras faile</translation>
    </message>
    <message>
        <source>New camera</source>
        <translation>Nauja kamera</translation>
    </message>
    <message>
        <source>Add an own camera</source>
        <translation>Pridėti savą kamerą</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Pasirinkti lentelės stulpelius</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Pašalinti visus filtrus</translation>
    </message>
    <message>
        <source>Show all cameras again</source>
        <translation>Vėl rodyti visas kameras</translation>
    </message>
    <message>
        <source>Mark a camera first.</source>
        <translation>Pirmiausia pažymėkite kamerą.</translation>
    </message>
    <message>
        <source>Mark one camera only.</source>
        <translation>Pažymėkite tik vieną kamerą.</translation>
    </message>
    <message>
        <source>This console belongs to no partner yet. Choose one under Settings.</source>
        <translation>Ši darbo vieta dar nepriklauso jokiam partneriui. Pasirinkite jį skyriuje „Nuostatos“.</translation>
    </message>
    <message>
        <source>This camera is retired. A retired record is not changed any more.</source>
        <translation>Ši kamera nebenaudojama. Nebenaudojamos kameros kortelė nebekeičiama.</translation>
    </message>
    <message>
        <source>This camera belongs to %1, who alone may change it.</source>
        <translation>Šios kameros savininkas – %1; tik jis gali ją keisti.</translation>
    </message>
    <message>
        <source>None of the marked cameras is your own. Only the owner may change a record.</source>
        <translation>Nė viena iš pažymėtų kamerų nėra sava. Kortelę keisti gali tik savininkas.</translation>
    </message>
    <message>
        <source>The position is unknown.</source>
        <translation>Padėtis nežinoma.</translation>
    </message>
    <message>
        <source>The catalogue is empty.</source>
        <translation>Katalogas tuščias.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CatalogueBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtras</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Išsaugoti filtrai</translation>
    </message>
    <message>
        <source>Narrow the list by owner, status, kind and more</source>
        <translation>Susiaurinti sąrašą pagal savininką, būseną, rūšį ir kitus požymius</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Pavadinimu išsaugoti filtrai</translation>
    </message>
    <message>
        <source>Shows all %1</source>
        <translation>Rodomos visos: %1</translation>
    </message>
    <message>
        <source>Shows %1 of %2</source>
        <translation>Rodoma %1 iš %2</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n pažymėta</numerusform>
            <numerusform>%n pažymėtos</numerusform>
            <numerusform>%n pažymėta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CatalogueColumns</name>
    <message>
        <source>As at first</source>
        <translation>Atkurti pradinius</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CataloguePage</name>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n stacionarioji</numerusform>
            <numerusform>%n stacionariosios</numerusform>
            <numerusform>%n stacionariųjų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mobile</source>
        <translation>
            <numerusform>%n mobilioji</numerusform>
            <numerusform>%n mobiliosios</numerusform>
            <numerusform>%n mobiliųjų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in vehicles</source>
        <translation>
            <numerusform>%n transporto priemonėse</numerusform>
            <numerusform>%n transporto priemonėse</numerusform>
            <numerusform>%n transporto priemonėse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body-worn</source>
        <translation>
            <numerusform>%n prie uniformos tvirtinama</numerusform>
            <numerusform>%n prie uniformos tvirtinamos</numerusform>
            <numerusform>%n prie uniformos tvirtinamų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown kind</source>
        <translation>
            <numerusform>%n nežinomos rūšies</numerusform>
            <numerusform>%n nežinomos rūšies</numerusform>
            <numerusform>%n nežinomos rūšies</numerusform>
        </translation>
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
        <source>%1: %2</source>
        <extracomment>&quot;189 cameras: 181 fixed, 8 mobile&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalogas</translation>
    </message>
    <message>
        <source>Name, place, model or number</source>
        <translation>Pavadinimas, vieta, modelis arba numeris</translation>
    </message>
    <message>
        <source>The column “%1” has no order.</source>
        <translation>Pagal stulpelį „%1“ rikiuoti negalima.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1.</source>
        <translation>Katalogo negalima perskaityti: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti dar kartą</translation>
    </message>
    <message>
        <source>The catalogue is empty.</source>
        <translation>Katalogas tuščias.</translation>
    </message>
    <message>
        <source>Import a file (CSV, GeoJSON, JSON) or connect to partners under Settings.</source>
        <translation>Importuokite failą (CSV, GeoJSON, JSON) arba prisijunkite prie partnerių skyriuje „Nuostatos“.</translation>
    </message>
    <message>
        <source>No camera matches these filters.</source>
        <translation>Nė viena kamera neatitinka šių filtrų.</translation>
    </message>
    <message>
        <source>No camera matches “%1”.</source>
        <translation>Nė viena kamera neatitinka „%1“.</translation>
    </message>
    <message>
        <source>Filters narrow the list as well.</source>
        <translation>Sąrašą siaurina ir filtrai.</translation>
    </message>
    <message>
        <source>A wall shows %1 cameras at most: the first %1 of %2 are opened.</source>
        <translation>Didžiausias kamerų skaičius sienoje – %1: atveriamos pirmosios %1 iš %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the marked cameras have no known position.</source>
        <translation>
            <numerusform>%n pažymėtos kameros padėtis nežinoma.</numerusform>
            <numerusform>%n pažymėtų kamerų padėtis nežinoma.</numerusform>
            <numerusform>%n pažymėtų kamerų padėtis nežinoma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>Nukopijuota %n eilutė.</numerusform>
            <numerusform>Nukopijuotos %n eilutės.</numerusform>
            <numerusform>Nukopijuota %n eilučių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references copied.</source>
        <translation>
            <numerusform>Nukopijuotas %n savininko numeris.</numerusform>
            <numerusform>Nukopijuoti %n savininko numeriai.</numerusform>
            <numerusform>Nukopijuota %n savininko numerių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions copied.</source>
        <translation>
            <numerusform>Nukopijuotos %n kameros koordinatės.</numerusform>
            <numerusform>Nukopijuotos %n kamerų koordinatės.</numerusform>
            <numerusform>Nukopijuotos %n kamerų koordinatės.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 cameras are marked. Narrow the list to reach the others.</source>
        <translation>Pažymėtos pirmosios %1 iš %2 kamerų. Susiaurinkite sąrašą, kad pasiektumėte kitas.</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Pakeistos nuo</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Diena</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras retired.</source>
        <translation>
            <numerusform>Nutrauktas %n kameros naudojimas.</numerusform>
            <numerusform>Nutrauktas %n kamerų naudojimas.</numerusform>
            <numerusform>Nutrauktas %n kamerų naudojimas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras changed.</source>
        <translation>
            <numerusform>Pakeista %n kamera.</numerusform>
            <numerusform>Pakeistos %n kameros.</numerusform>
            <numerusform>Pakeista %n kamerų.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::CoverageSketch</name>
    <message>
        <source>Coverage</source>
        <translation>Aprėptis</translation>
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
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Taikyti</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::EditorForm</name>
    <message>
        <source>Streams</source>
        <translation>Srautai</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Prieiga</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Teisė</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Place and view</source>
        <translation>Vieta ir matymo laukas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Aprėptis</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optika</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>Take the sensor from a list</source>
        <translation>Pasirinkti jutiklį iš sąrašo</translation>
    </message>
    <message>
        <source>Take the lens from a list</source>
        <translation>Pasirinkti objektyvą iš sąrašo</translation>
    </message>
    <message>
        <source>Compute the angles of view</source>
        <translation>Apskaičiuoti matymo kampus</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Retire this camera…</source>
        <translation>Nutraukti šios kameros naudojimą…</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>nauja kortelė</translation>
    </message>
    <message>
        <source>No changes were made here yet.</source>
        <translation>Čia pakeitimų dar nėra.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::ExportDialog</name>
    <message>
        <source>No space is left there. Nothing was written.</source>
        <translation>Ten nebėra vietos. Niekas neišsaugota.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>Ten failo išsaugoti negalima. Pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Failo nepavyko išsaugoti: %1.</translation>
    </message>
    <message>
        <source>Export cameras</source>
        <translation>Eksportuoti kameras</translation>
    </message>
    <message>
        <source>With &amp;restricted fields</source>
        <translation>Su &amp;riboto naudojimo laukais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a group of choices and one of them, for assistive tools</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which cameras</source>
        <translation>Kurios kameros</translation>
    </message>
    <message numerus="yes">
        <source>All %n cameras</source>
        <translation>
            <numerusform>Visos kameros (%n)</numerusform>
            <numerusform>Visos kameros (%n)</numerusform>
            <numerusform>Visos kameros (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n cameras of the list</source>
        <translation>
            <numerusform>Sąrašo kameros (%n)</numerusform>
            <numerusform>Sąrašo kameros (%n)</numerusform>
            <numerusform>Sąrašo kameros (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows all cameras.</source>
        <translation>Sąraše rodomos visos kameros.</translation>
    </message>
    <message numerus="yes">
        <source>The %n marked cameras</source>
        <translation>
            <numerusform>Pažymėtos kameros (%n)</numerusform>
            <numerusform>Pažymėtos kameros (%n)</numerusform>
            <numerusform>Pažymėtos kameros (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera is marked.</source>
        <translation>Nepažymėta nė viena kamera.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatas</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, skaičiuoklėms</translation>
    </message>
    <message>
        <source>GeoJSON, for maps</source>
        <translation>GeoJSON, žemėlapiams</translation>
    </message>
    <message>
        <source>JSON documents, complete</source>
        <translation>JSON dokumentai, visi duomenys</translation>
    </message>
    <message>
        <source>Named contacts, serial numbers and recorders go only to partners whose agreement allows it. Addresses and passwords of cameras never leave this installation.</source>
        <translation>Kontaktinių asmenų vardai, serijos numeriai ir įrašymo įrenginiai perduodami tik partneriams, kurių susitarimas tai leidžia. Kamerų adresai ir slaptažodžiai niekada neperduodami už šios sistemos ribų.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuoti…</translation>
    </message>
    <message>
        <source>Cameras (%1)</source>
        <translation>Kameros (%1)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Išsaugoma: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras written to %1</source>
        <translation>
            <numerusform>Faile %1 išsaugota %n kamera</numerusform>
            <numerusform>Faile %1 išsaugotos %n kameros</numerusform>
            <numerusform>Faile %1 išsaugota %n kamerų</numerusform>
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
Spustelėkite, kad pašalintumėte šį filtrą</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Pašalinti filtrą „%1“</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>dar %n</numerusform>
            <numerusform>dar %n</numerusform>
            <numerusform>dar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>dar %n filtras</numerusform>
            <numerusform>dar %n filtrai</numerusform>
            <numerusform>dar %n filtrų</numerusform>
        </translation>
    </message>
    <message>
        <source>Further filters; choose one to remove it</source>
        <translation>Kiti filtrai; pasirinkite, kurį pašalinti</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::FilterMenu</name>
    <message>
        <source>Remove all filters</source>
        <translation>Pašalinti visus filtrus</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Pakeistos nuo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Prieš 7 dienas</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Prieš 30 dienų</translation>
    </message>
    <message>
        <source>12 months ago</source>
        <translation>Prieš 12 mėnesių</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Kita diena…</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::FilterNameDialog</name>
    <message>
        <source>Keep this filter</source>
        <translation>Išsaugoti šį filtrą</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Pervadinti filtrą</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Pavadinimas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Išsaugoti</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Pervadinti</translation>
    </message>
    <message>
        <source>Another filter has this name. Choose another one.</source>
        <translation>Toks yra kito filtro pavadinimas. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>A filter of this name is there already. It will be replaced.</source>
        <translation>Filtras tokiu pavadinimu jau yra. Jis bus pakeistas.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Pakeisti</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Įveskite pavadinimą.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::ImportDialog</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Failo nebėra.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Failo negalima perskaityti: %1.</translation>
    </message>
    <message>
        <source>This is no file of cameras that the console knows. CSV, GeoJSON and JSON can be imported. Cause: %1.</source>
        <translation>Tai ne kamerų failas, kurį programa atpažįsta. Galima importuoti CSV, GeoJSON ir JSON. Priežastis: %1.</translation>
    </message>
    <message>
        <source>The file is too large: %1.</source>
        <translation>Failas per didelis: %1.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Failas pažeistas: %1.</translation>
    </message>
    <message>
        <source>The file could not be checked: %1.</source>
        <translation>Failo nepavyko patikrinti: %1.</translation>
    </message>
    <message>
        <source>Import cameras</source>
        <translation>Importuoti kameras</translation>
    </message>
    <message>
        <source>&amp;Owner of cameras for which the file names none</source>
        <translation>&amp;Savininkas, jei faile nenurodytas</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Pasirinkti failą…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Išsaugoti ataskaitą…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuoti</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>Nutempkite failą čia arba pasirinkite jį.</translation>
    </message>
    <message>
        <source>CSV with headings in Latvian, Lithuanian or English, GeoJSON, JSON documents, or surveillance cameras of OpenStreetMap as GeoJSON. Nothing is kept before you have seen what would happen.</source>
        <translation>CSV su antraštėmis latvių, lietuvių arba anglų kalba, GeoJSON, JSON dokumentai arba „OpenStreetMap“ vaizdo stebėjimo kameros GeoJSON formatu. Niekas neišsaugoma, kol nepamatėte, kas pasikeistų.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eiga</translation>
    </message>
    <message>
        <source>Only with &amp;problems</source>
        <translation>Tik su &amp;problemomis</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Failo eilutės</translation>
    </message>
    <message>
        <source>none: every row must name its owner</source>
        <translation>nėra: kiekvienoje eilutėje turi būti nurodytas savininkas</translation>
    </message>
    <message>
        <source>Choose a file of cameras</source>
        <translation>Pasirinkti kamerų failą</translation>
    </message>
    <message>
        <source>Cameras (%1)</source>
        <translation>Kameros (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Visi failai (%1)</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Tikrinama: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>pridėta %n</numerusform>
            <numerusform>pridėta %n</numerusform>
            <numerusform>pridėta %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>pakeista %n</numerusform>
            <numerusform>pakeista %n</numerusform>
            <numerusform>pakeista %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>nepakeista %n</numerusform>
            <numerusform>nepakeista %n</numerusform>
            <numerusform>nepakeista %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>atmesta %n</numerusform>
            <numerusform>atmesta %n</numerusform>
            <numerusform>atmesta %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a file, and what would happen with its rows</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Encoding: %1.</source>
        <translation>Koduotė: %1.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>Neskaitomi stulpeliai: %1.</translation>
    </message>
    <message>
        <source>Refused rows stay out; correct the file and import it again.</source>
        <translation>Atmestos eilutės neimportuojamos; pataisykite failą ir importuokite jį dar kartą.</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xchange latitude and longitude where they look exchanged (%n rows)</source>
        <translation>
            <numerusform>Su&amp;keisti platumą ir ilgumą ten, kur jos atrodo sukeistos (%n eilutė)</numerusform>
            <numerusform>Su&amp;keisti platumą ir ilgumą ten, kur jos atrodo sukeistos (%n eilutės)</numerusform>
            <numerusform>Su&amp;keisti platumą ir ilgumą ten, kur jos atrodo sukeistos (%n eilučių)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n cameras</source>
        <translation>
            <numerusform>Importuoti %n kamerą</numerusform>
            <numerusform>Importuoti %n kameras</numerusform>
            <numerusform>Importuoti %n kamerų</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds nothing new.</source>
        <translation>Faile nėra nieko naujo.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras imported.</source>
        <translation>
            <numerusform>%n kamera importuota.</numerusform>
            <numerusform>%n kameros importuotos.</numerusform>
            <numerusform>%n kamerų importuota.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: the catalogue changed meanwhile. The file is checked again.</source>
        <translation>Niekas neimportuota: katalogas tuo metu pasikeitė. Failas tikrinamas dar kartą.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Niekas neimportuota: %1.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Išsaugoti ataskaitą</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>Lentelė (%1)</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Ataskaita išsaugota: %1</translation>
    </message>
    <message>
        <source>The report could not be saved: %1.</source>
        <translation>Ataskaitos nepavyko išsaugoti: %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::ImportTable</name>
    <message>
        <source>added</source>
        <translation>pridėta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>pakeista</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>nepakeista</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>atmesta</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Atmesta: %1.</translation>
    </message>
    <message>
        <source>Latitude and longitude look exchanged.</source>
        <translation>Atrodo, kad platuma ir ilguma sukeistos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Eilutė</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Būtų</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Savininko nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::ObjectsField</name>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Pašalinti šį įrašą</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::PositionField</name>
    <message>
        <source>Swap</source>
        <translation>Sukeisti</translation>
    </message>
    <message>
        <source>Pick on the map</source>
        <translation>Nurodyti žemėlapyje</translation>
    </message>
    <message>
        <source>Position in any notation</source>
        <translation>Padėtis bet kokiu formatu</translation>
    </message>
    <message>
        <source>57.24519, 22.59030 or degrees, LKS-92, LKS-94</source>
        <translation>57.24519, 22.59030 arba laipsniai, LKS-92, LKS-94</translation>
    </message>
    <message>
        <source>No position can be read from this yet.</source>
        <translation>Padėties iš to dar negalima perskaityti.</translation>
    </message>
    <message>
        <source>decimal degrees</source>
        <translation>dešimtainiai laipsniai</translation>
    </message>
    <message>
        <source>degrees, minutes, seconds</source>
        <translation>laipsniai, minutės, sekundės</translation>
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
        <translation>Atrodo, kad skaičiai sukeisti: ar turima omenyje %1 (%2)?</translation>
    </message>
    <message>
        <source>Understood as %1 (%2).</source>
        <translation>Suprasta kaip %1 (%2).</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::RetireDialog</name>
    <message>
        <source>Retire cameras</source>
        <translation>Nutraukti kamerų naudojimą</translation>
    </message>
    <message>
        <source>A retired camera leaves every list and map. Its record and history stay, but they are not changed any more: for a camera that returns, a new record is made.</source>
        <translation>Nebenaudojama kamera dingsta iš visų sąrašų ir žemėlapio. Jos kortelė ir istorija lieka, bet daugiau nekeičiamos: jei kamera sugrįžta, jai sukuriama nauja kortelė.</translation>
    </message>
    <message>
        <source>For example: replaced by TAL-CAM-031</source>
        <translation>Pavyzdžiui: pakeista kamera TAL-CAM-031</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Priežastis</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Nutraukti naudojimą</translation>
    </message>
    <message numerus="yes">
        <source>Retire %n cameras</source>
        <translation>
            <numerusform>Nutraukti %n kameros naudojimą</numerusform>
            <numerusform>Nutraukti %n kamerų naudojimą</numerusform>
            <numerusform>Nutraukti %n kamerų naudojimą</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::SavedFilterDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Išsaugoti filtrai</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Pervadinti…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Taikyti</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::SavedFilterMenu</name>
    <message>
        <source>The saved filters cannot be read: %1.</source>
        <translation>Išsaugotų filtrų negalima perskaityti: %1.</translation>
    </message>
    <message>
        <source>The filter “%1” could not be kept: %2.</source>
        <translation>Filtro „%1“ nepavyko išsaugoti: %2.</translation>
    </message>
    <message>
        <source>The filter could not be deleted: %1.</source>
        <translation>Filtro nepavyko ištrinti: %1.</translation>
    </message>
    <message>
        <source>No filter is kept yet.</source>
        <translation>Išsaugotų filtrų dar nėra.</translation>
    </message>
    <message>
        <source>Keep what is shown…</source>
        <translation>Išsaugoti, kas rodoma…</translation>
    </message>
    <message>
        <source>Search or choose a filter first: everything is shown now.</source>
        <translation>Pirmiausia ieškokite arba pasirinkite filtrą: dabar rodoma viskas.</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>Išsaugoti filtrai…</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::TableDelegate</name>
    <message>
        <source>demo</source>
        <extracomment>beside the name of a camera that exists in the demonstration only</extracomment>
        <translation>demonstracinė</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::TableModel</name>
    <message>
        <source>%1. This column has no order.</source>
        <translation>%1. Pagal šį stulpelį nerikiuojama.</translation>
    </message>
</context>
<context>
    <name>videoguard::catalogue_ui::TableView</name>
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
    <name>videoguard::console::IncidentDesk</name>
    <message>
        <source>Not recorded, because there is no address here or recording is switched off: %1.</source>
        <translation>Neįrašoma, nes čia nėra adreso arba įrašymas išjungtas: %1.</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incidentas %1</translation>
    </message>
    <message>
        <source>The footage could not be kept from deletion: %1.</source>
        <translation>Vaizdo medžiagos nepavyko apsaugoti nuo ištrynimo: %1.</translation>
    </message>
    <message>
        <source>Not recorded, because nothing can be written (%1): %2.</source>
        <translation>Neįrašoma, nes negalima rašyti (%1): %2.</translation>
    </message>
    <message>
        <source>Nothing recorded yet, because no picture has come: %1.</source>
        <translation>Kol kas nieko neįrašyta, nes vaizdo negauta: %1.</translation>
    </message>
    <message>
        <source>File received: %1, from %2. SHA-256: %3</source>
        <translation>Gautas failas: %1, šaltinis: %2. SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>videoguard::console::RecordingDesk</name>
    <message numerus="yes">
        <source>%n recorded files cannot be read. They stay where they are; the log names them.</source>
        <translation>
            <numerusform>%n įrašyto failo negalima perskaityti. Jis lieka savo vietoje ir nurodytas žurnale.</numerusform>
            <numerusform>%n įrašytų failų negalima perskaityti. Jie lieka savo vietoje ir nurodyti žurnale.</numerusform>
            <numerusform>%n įrašytų failų negalima perskaityti. Jie lieka savo vietoje ir nurodyti žurnale.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of the recordings was damaged and has been made anew from the files. Plans and holds are as they were.</source>
        <translation>Įrašų rodyklė buvo pažeista ir sudaryta iš naujo pagal failus. Planai ir trynimo sustabdymai liko tokie, kokie buvo.</translation>
    </message>
    <message>
        <source>The index of the recordings was damaged and has been made anew from the files. Plans and holds were lost: everything is kept until they are set again.</source>
        <translation>Įrašų rodyklė buvo pažeista ir sudaryta iš naujo pagal failus. Planai ir trynimo sustabdymai prarasti: viskas saugoma, kol jie bus nustatyti iš naujo.</translation>
    </message>
</context>
<context>
    <name>videoguard::console::RecordingSettings</name>
    <message>
        <source>The archive cannot be kept so: %1. Nothing was changed.</source>
        <translation>Taip saugoti archyvo negalima: %1. Niekas nepakeista.</translation>
    </message>
</context>
<context>
    <name>videoguard::console::Settings</name>
    <message>
        <source>Allowed are whole numbers from %1 to %2.</source>
        <translation>Leidžiami sveikieji skaičiai nuo %1 iki %2.</translation>
    </message>
    <message>
        <source>Allowed is a text between quotation marks.</source>
        <translation>Leidžiamas tekstas kabutėse.</translation>
    </message>
    <message numerus="yes">
        <source>Allowed is one line of at most %n characters.</source>
        <translation>
            <numerusform>Leidžiama viena ne ilgesnė kaip %n ženklo eilutė.</numerusform>
            <numerusform>Leidžiama viena ne ilgesnė kaip %n ženklų eilutė.</numerusform>
            <numerusform>Leidžiama viena ne ilgesnė kaip %n ženklų eilutė.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed is a whole path, such as %1.</source>
        <translation>Leidžiamas visas kelias, pavyzdžiui, %1.</translation>
    </message>
    <message>
        <source>Allowed are true and false.</source>
        <translation>Leidžiama: true arba false.</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>Leidžiama: %1.</translation>
    </message>
    <message>
        <source>This version knows no such setting.</source>
        <translation>Ši versija tokios nuostatos nepažįsta.</translation>
    </message>
    <message>
        <source>Locked by the administrator&apos;s policy.</source>
        <translation>Užrakinta administratoriaus nustatytos politikos.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::AlarmModel</name>
    <message>
        <source>shelved until %1: %2</source>
        <extracomment>a moment, the reason</extracomment>
        <translation>atidėtas iki %1: %2</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>baigėsi %1</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>patvirtino %1</translation>
    </message>
    <message>
        <source>passed on to the supervisor</source>
        <translation>perduotas pamainos vadovui</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>nepatvirtintas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritetas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Truko</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Trunka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
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
        <translation>Kartų</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>ši darbo vieta</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::AlarmView</name>
    <message>
        <source>No open alarms.</source>
        <translation>Atvirų pavojaus signalų nėra.</translation>
    </message>
    <message>
        <source>Last at %1, acknowledged by %2</source>
        <translation>Paskutinis: %1, patvirtino %2</translation>
    </message>
    <message>
        <source>The book of alarms cannot be read: %1.</source>
        <translation>Pavojaus signalų žurnalo negalima perskaityti: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms of the last days</source>
        <translation>
            <numerusform>%n pastarųjų dienų pavojaus signalas</numerusform>
            <numerusform>%n pastarųjų dienų pavojaus signalai</numerusform>
            <numerusform>%n pastarųjų dienų pavojaus signalų</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an alarm to act on it.</source>
        <translation>Pasirinkite pavojaus signalą, į kurį norite reaguoti.</translation>
    </message>
    <message>
        <source>Technical cause: %1</source>
        <translation>Techninė priežastis: %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Patvirtinta: %1</translation>
    </message>
    <message>
        <source>No unacknowledged alarms</source>
        <translation>Nepatvirtintų pavojaus signalų nėra</translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged alarms</source>
        <translation>
            <numerusform>%n nepatvirtintas pavojaus signalas</numerusform>
            <numerusform>%n nepatvirtinti pavojaus signalai</numerusform>
            <numerusform>%n nepatvirtintų pavojaus signalų</numerusform>
        </translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Atviri pavojaus signalai</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation>Ankstesni pavojaus signalai</translation>
    </message>
    <message>
        <source>Alarms of the last days</source>
        <translation>Pastarųjų dienų pavojaus signalai</translation>
    </message>
    <message>
        <source>More alarms than one person can work through: %1 in 10 minutes or more. Look at the high ones first; alarms of one cause can be shelved.</source>
        <translation>Pavojaus signalų daugiau, nei gali aptarnauti vienas žmogus: %1 ar daugiau per 10 minučių. Pirmiausia peržiūrėkite aukšto prioriteto signalus; tos pačios priežasties signalus galima atidėti.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::BookmarkViewer</name>
    <message>
        <source>This bookmark has no picture.</source>
        <translation>Ši žymelė neturi vaizdo.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Pastaba</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Pridėjo %1</translation>
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
        <source>Save</source>
        <translation>Išsaugoti</translation>
    </message>
    <message>
        <source>The changes are not saved. Press Esc again to give them up.</source>
        <translation>Pakeitimai neišsaugoti. Paspauskite „Esc“ dar kartą, kad jų atsisakytumėte.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::CameraField</name>
    <message>
        <source>Number or name</source>
        <translation>Numeris arba pavadinimas</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::CloseDialog</name>
    <message>
        <source>Close %1</source>
        <translation>Uždaryti %1</translation>
    </message>
    <message>
        <source>A closed incident is not changed any more. A supervisor can open it again.</source>
        <translation>Uždarytas incidentas nebekeičiamas. Pamainos vadovas gali jį vėl atverti.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Dar nenurodytas</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipas</translation>
    </message>
    <message>
        <source>&amp;End of the incident</source>
        <translation>Incidento &amp;pabaiga</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Baigtis</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Uždaryti incidentą</translation>
    </message>
    <message>
        <source>The end lies before the begin.</source>
        <translation>Pabaiga ankstesnė už pradžią.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::FilterPanel</name>
    <message>
        <source>Number, title, place or words</source>
        <translation>Numeris, pavadinimas, vieta arba žodžiai</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Neskaitytas</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Vėl rodyti visas dienas</translation>
    </message>
    <message>
        <source>Only %1. Show all days again</source>
        <translation>Tik %1. Vėl rodyti visas dienas</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Visi tipai</translation>
    </message>
    <message>
        <source>Filters of the incidents</source>
        <translation>Incidentų filtrai</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Svarba</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Visos kameros</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::FootageViewer</name>
    <message>
        <source>Picture of the file</source>
        <translation>Failo vaizdas</translation>
    </message>
    <message>
        <source>Choose a file to see its pictures.</source>
        <translation>Pasirinkite failą, kad matytumėte jo vaizdą.</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Vieta faile</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Vienu kadru atgal</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Leisti arba pristabdyti</translation>
    </message>
    <message>
        <source>One picture forward</source>
        <translation>Vienu kadru pirmyn</translation>
    </message>
    <message>
        <source>Reading footage</source>
        <translation>Skaitoma vaizdo medžiaga</translation>
    </message>
    <message>
        <source>The file cannot be played here.</source>
        <translation>Šio failo čia atkurti negalima.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentCard</name>
    <message>
        <source>Card of the incident</source>
        <translation>Incidento kortelė</translation>
    </message>
    <message>
        <source>Select an incident to see what is known of it.</source>
        <translation>Pasirinkite incidentą, kad matytumėte, kas apie jį žinoma.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redaguoti</translation>
    </message>
    <message>
        <source>Type what is known (E)</source>
        <translation>Įvesti, kas žinoma (E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Give up what is not saved</source>
        <translation>Atsisakyti neišsaugotų pakeitimų</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Išsaugoti</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Išsaugoti (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Užverti kortelę</translation>
    </message>
    <message>
        <source>The incident cannot be read.</source>
        <translation>Incidento negalima perskaityti.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Dar neišsaugota</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Dar nieko nepakeista</translation>
    </message>
    <message>
        <source>Take into review</source>
        <translation>Pradėti peržiūrą</translation>
    </message>
    <message>
        <source>Next: somebody looks at the footage.</source>
        <translation>Toliau: reikia peržiūrėti vaizdo medžiagą.</translation>
    </message>
    <message>
        <source>A supervisor takes it into review.</source>
        <translation>Peržiūrą pradeda pamainos vadovas.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Uždaryti…</translation>
    </message>
    <message>
        <source>Next: close it with its outcome.</source>
        <translation>Toliau: uždaryti incidentą, nurodant baigtį.</translation>
    </message>
    <message>
        <source>A supervisor closes it.</source>
        <translation>Incidentą uždaro pamainos vadovas.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Atverti iš naujo</translation>
    </message>
    <message>
        <source>Closed. As a supervisor you can open it again.</source>
        <translation>Uždarytas. Kaip pamainos vadovas galite jį vėl atverti.</translation>
    </message>
    <message>
        <source>Closed. A supervisor can open it again.</source>
        <translation>Uždarytas. Pamainos vadovas gali jį vėl atverti.</translation>
    </message>
    <message>
        <source>Taken over from there: %1.</source>
        <translation>Perimti kito naudotojo pakeitimai: %1.</translation>
    </message>
    <message>
        <source>%1 was changed there as well; yours is kept.</source>
        <translation>%1: pakeitė ir kitas naudotojas; palikta jūsų reikšmė.</translation>
    </message>
    <message>
        <source>%1 was changed there as well, to “%2”; yours is kept.</source>
        <translation>%1: kitas naudotojas pakeitė į „%2“; palikta jūsų reikšmė.</translation>
    </message>
    <message>
        <source>Save again to keep it like this.</source>
        <translation>Kad taip ir liktų, išsaugokite dar kartą.</translation>
    </message>
    <message>
        <source>Somebody else changed this incident meanwhile.</source>
        <translation>Tuo tarpu šį incidentą pakeitė kažkas kitas.</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Incidento %1 pastaba</translation>
    </message>
    <message>
        <source>Notes are only added, never changed.</source>
        <translation>Pastabos tik pridedamos, jos niekada nekeičiamos.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Pridėti pastabą</translation>
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
        <translation>Žymelės nepavyko išsaugoti: %1.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentCardBody</name>
    <message>
        <source>No note</source>
        <translation>Be pastabos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a note, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tuščia</translation>
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
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Pažymėjo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Byla</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Uždaryta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Baigtis</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Žemėlapyje</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>Į sieną</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nė vienos kameros</translation>
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
        <source>Add camera</source>
        <translation>Pridėti kamerą</translation>
    </message>
    <message>
        <source>%1 (marked here)</source>
        <extracomment>the camera at which the incident was marked</extracomment>
        <translation>%1 (pažymėta čia)</translation>
    </message>
    <message>
        <source>Select this camera everywhere</source>
        <translation>Pasirinkti šią kamerą visur</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Susiję asmenys</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>be aprašymo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Pridėti pastabą</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Pastabų dar nėra.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Žymelės</translation>
    </message>
    <message>
        <source>No bookmarks yet. They are set in the review with the key B.</source>
        <translation>Žymelių dar nėra. Jos pridedamos peržiūroje klavišu B.</translation>
    </message>
    <message>
        <source>Footage and files</source>
        <translation>Vaizdo medžiaga ir failai</translation>
    </message>
    <message>
        <source>Received footage…</source>
        <translation>Gauta vaizdo medžiaga…</translation>
    </message>
    <message>
        <source>Add footage that somebody else recorded</source>
        <translation>Pridėti vaizdo medžiagą, kurią įrašė kas nors kitas</translation>
    </message>
    <message>
        <source>Released %1 by %2: %3</source>
        <translation>%1 trynimo sustabdymą panaikino %2: %3</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Iki %1</translation>
    </message>
    <message>
        <source>Until it is released</source>
        <translation>Iki trynimo sustabdymo panaikinimo</translation>
    </message>
    <message>
        <source>Kept from deletion: %1, %2</source>
        <extracomment>kept footage: cameras, range</extracomment>
        <translation>Apsaugota nuo ištrynimo: %1, %2</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Šaltinis: %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Nothing is linked or kept yet.</source>
        <translation>Kol kas nieko nesusieta ir neapsaugota.</translation>
    </message>
    <message numerus="yes">
        <source>History, %n entries</source>
        <translation>
            <numerusform>Istorija, %n įrašas</numerusform>
            <numerusform>Istorija, %n įrašai</numerusform>
            <numerusform>Istorija, %n įrašų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentForm</name>
    <message>
        <source>This camera is in the list already.</source>
        <translation>Ši kamera jau yra sąraše.</translation>
    </message>
    <message>
        <source>No camera matches “%1”.</source>
        <translation>Nė viena kamera neatitinka „%1“.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Keliais žodžiais</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>dar vyksta</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipas</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Pava&amp;dinimas</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Svarba</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Vieta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Nuo</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Iki</translation>
    </message>
    <message>
        <source>Ca&amp;meras</source>
        <translation>&amp;Kameros</translation>
    </message>
    <message>
        <source>Add camera</source>
        <translation>Pridėti kamerą</translation>
    </message>
    <message>
        <source>Add camera: number or name</source>
        <translation>Pridėti kamerą: numeris arba pavadinimas</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>&amp;Bylos numeris</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Aprašymas</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Susiję asmenys</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Dar nenurodytas</translation>
    </message>
    <message>
        <source>Take this camera out of the incident</source>
        <translation>Pašalinti šią kamerą iš incidento</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Pašalinti: %1</translation>
    </message>
    <message>
        <source>The begin is missing.</source>
        <translation>Nenurodyta pradžia.</translation>
    </message>
    <message>
        <source>The end lies before the begin.</source>
        <translation>Pabaiga ankstesnė už pradžią.</translation>
    </message>
    <message>
        <source>Choose a role for every person.</source>
        <translation>Pasirinkite kiekvieno asmens vaidmenį.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentList</name>
    <message numerus="yes">
        <source>%n incidents match</source>
        <translation>
            <numerusform>Atitinka %n incidentas</numerusform>
            <numerusform>Atitinka %n incidentai</numerusform>
            <numerusform>Atitinka %n incidentų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incidentas</numerusform>
            <numerusform>%n incidentai</numerusform>
            <numerusform>%n incidentų</numerusform>
        </translation>
    </message>
    <message>
        <source>The incidents cannot be read: %1.</source>
        <translation>Incidentų negalima perskaityti: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti dar kartą</translation>
    </message>
    <message>
        <source>No incident matches these filters.</source>
        <translation>Šių filtrų neatitinka nė vienas incidentas.</translation>
    </message>
    <message>
        <source>No incident matches “%1”.</source>
        <translation>Nė vienas incidentas neatitinka „%1“.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Išvalyti filtrus</translation>
    </message>
    <message>
        <source>No incidents in this period.</source>
        <translation>Šiuo laikotarpiu incidentų nebuvo.</translation>
    </message>
    <message>
        <source>The key N on the live wall marks one: the seconds before are kept, and all cameras that see the place are recorded.</source>
        <translation>Klavišas N tiesioginių vaizdų sienoje pažymi incidentą: išsaugomos prieš tai buvusios sekundės ir įrašomos visos tą vietą matančios kameros.</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Naujas incidentas</translation>
    </message>
    <message numerus="yes">
        <source>%n open incidents</source>
        <translation>
            <numerusform>%n atviras incidentas</numerusform>
            <numerusform>%n atviri incidentai</numerusform>
            <numerusform>%n atvirų incidentų</numerusform>
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
            <numerusform>%n neskaitytas</numerusform>
            <numerusform>%n neskaityti</numerusform>
            <numerusform>%n neskaitytų</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentai</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentModel</name>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameros</numerusform>
            <numerusform>%n kamerų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>&quot;101, 107, 106 and 2 more&quot;</extracomment>
        <translation>
            <numerusform>%1 ir dar %n</numerusform>
            <numerusform>%1 ir dar %n</numerusform>
            <numerusform>%1 ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera %1, not known here</source>
        <translation>Kamera %1, čia nežinoma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numeris</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameros</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Svarba</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, neišsaugotas</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1, neskaitytas</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nenurodyta</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentWork</name>
    <message>
        <source>The incident could not be saved: %1. It stays open here.</source>
        <translation>Incidento nepavyko išsaugoti: %1. Jis čia lieka atvertas.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentai</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::IncidentsPage::Parts</name>
    <message>
        <source>No alarm sounds for two minutes</source>
        <translation>Dvi minutes pavojaus signalai neskambės</translation>
    </message>
    <message>
        <source>The incident could not be made: %1.</source>
        <translation>Incidento nepavyko sukurti: %1.</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>Atvertas incidentas %1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentai</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents have changes that are not saved.</source>
        <translation>
            <numerusform>Neišsaugoti %n incidento pakeitimai.</numerusform>
            <numerusform>Neišsaugoti %n incidentų pakeitimai.</numerusform>
            <numerusform>Neišsaugoti %n incidentų pakeitimai.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not saved is lost when the console closes.</source>
        <translation>Kas neišsaugota, užvėrus programą bus prarasta.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation>Grįžti prie incidento</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>Atsisakyti pakeitimų</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Naujas incidentas</translation>
    </message>
    <message>
        <source>An incident of which no camera is said yet</source>
        <translation>Incidentas, kurio kamera dar nenurodyta</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Ieškoti incidentų</translation>
    </message>
    <message>
        <source>By number, title, place, description and notes</source>
        <translation>Pagal numerį, pavadinimą, vietą, aprašymą ir pastabas</translation>
    </message>
    <message>
        <source>Edit incident</source>
        <translation>Redaguoti incidentą</translation>
    </message>
    <message>
        <source>Type what is known of the selected incident</source>
        <translation>Įvesti, kas žinoma apie pasirinktą incidentą</translation>
    </message>
    <message>
        <source>Save incident</source>
        <translation>Išsaugoti incidentą</translation>
    </message>
    <message>
        <source>Save what is typed in the card</source>
        <translation>Išsaugoti, kas įvesta kortelėje</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Pridėti pastabą…</translation>
    </message>
    <message>
        <source>Add a note to the selected incident</source>
        <translation>Pridėti pastabą prie pasirinkto incidento</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Kitas žingsnis</translation>
    </message>
    <message>
        <source>Take the incident into review, close or reopen it</source>
        <translation>Pradėti incidento peržiūrą, uždaryti jį arba atverti iš naujo</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Žemėlapyje</translation>
    </message>
    <message>
        <source>Show the cameras of the listed incidents on the map</source>
        <translation>Rodyti sąraše esančių incidentų kameras žemėlapyje</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtrai</translation>
    </message>
    <message>
        <source>Show or hide calendar and filters</source>
        <translation>Rodyti arba slėpti kalendorių ir filtrus</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortelė</translation>
    </message>
    <message>
        <source>Show or hide the card of the incident</source>
        <translation>Rodyti arba slėpti incidento kortelę</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Patvirtinti</translation>
    </message>
    <message>
        <source>Say that somebody has seen the selected alarm</source>
        <translation>Nurodyti, kad kažkas pasirinktą pavojaus signalą matė</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Atidėti…</translation>
    </message>
    <message>
        <source>Put the alarm away for at most an hour, with a reason</source>
        <translation>Atidėti pavojaus signalą ne ilgiau kaip valandai, nurodant priežastį</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Nutildyti</translation>
    </message>
    <message>
        <source>Hand-over note…</source>
        <translation>Perdavimo pastaba…</translation>
    </message>
    <message>
        <source>Write down what the next shift must know</source>
        <translation>Užrašyti, ką turi žinoti kita pamaina</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Spausdinti…</translation>
    </message>
    <message>
        <source>Print the shift log</source>
        <translation>Spausdinti pamainos žurnalą</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Išsaugoti kaip PDF…</translation>
    </message>
    <message>
        <source>Save the shift log as a file</source>
        <translation>Išsaugoti pamainos žurnalą faile</translation>
    </message>
    <message>
        <source>What was marked</source>
        <translation>Kas buvo pažymėta</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Pavojaus signalai</translation>
    </message>
    <message>
        <source>What the console itself reports</source>
        <translation>Apie ką praneša pati darbo vieta</translation>
    </message>
    <message>
        <source>Shift log</source>
        <translation>Pamainos žurnalas</translation>
    </message>
    <message>
        <source>The page for the next shift</source>
        <translation>Puslapis kitai pamainai</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Ekrano dalis</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::InvolvedList</name>
    <message>
        <source>Add person</source>
        <translation>Pridėti asmenį</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vaidmuo</translation>
    </message>
    <message>
        <source>Description, no name</source>
        <translation>Aprašymas, be vardo ir pavardės</translation>
    </message>
    <message>
        <source>Description of the person</source>
        <translation>Asmens aprašymas</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Pašalinti šį asmenį</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::MomentField</name>
    <message>
        <source>Which of the two hours</source>
        <translation>Kuri iš dviejų valandų</translation>
    </message>
    <message>
        <source>This hour does not exist: the clocks went forward that night.</source>
        <translation>Tokios valandos nėra: tą naktį laikrodžiai buvo pasukti pirmyn.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Dabar</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Palikti nenurodytą</translation>
    </message>
    <message>
        <source>Enter the present time</source>
        <translation>Įvesti dabartinį laiką</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::NoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Tekstas</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Dar nieko neparašyta.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::ReceiveDialog</name>
    <message>
        <source>%1 pictures/s</source>
        <extracomment>pictures per second</extracomment>
        <translation>%1 kadr./s</translation>
    </message>
    <message>
        <source>Received footage for %1</source>
        <translation>Incidento %1 gauta vaizdo medžiaga</translation>
    </message>
    <message>
        <source>Choose footage</source>
        <translation>Pasirinkti vaizdo medžiagą</translation>
    </message>
    <message>
        <source>Footage (*.mp4 *.m4v *.mov *.mkv *.avi *.ts *.mts *.mpg *.mpeg *.webm *.asf *.wmv *.dav *.h264 *.h265 *.3gp);;All files (*)</source>
        <translation>Vaizdo medžiaga (*.mp4 *.m4v *.mov *.mkv *.avi *.ts *.mts *.mpg *.mpeg *.webm *.asf *.wmv *.dav *.h264 *.h265 *.3gp);;Visi failai (*)</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Pasirinkti failą…</translation>
    </message>
    <message>
        <source>No file chosen yet. The file itself is copied, never changed.</source>
        <translation>Failas dar nepasirinktas. Pats failas tik kopijuojamas, jis niekada nekeičiamas.</translation>
    </message>
    <message>
        <source>The c&amp;lock in this picture says</source>
        <translation>&amp;Laikrodis šiame vaizde rodo</translation>
    </message>
    <message>
        <source>For example: clock of the recorder, 2 min fast</source>
        <translation>Pavyzdžiui: įrašymo įrenginio laikrodis, skuba 2 min</translation>
    </message>
    <message>
        <source>Which cl&amp;ock that is, what is wrong with it</source>
        <translation>K&amp;oks tai laikrodis ir kuo jis netikslus</translation>
    </message>
    <message>
        <source>Number, name or free words</source>
        <translation>Numeris, pavadinimas arba laisvas tekstas</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>Ka&amp;mera</translation>
    </message>
    <message>
        <source>For example: shop on Rīgas iela, on a USB stick</source>
        <translation>Pavyzdžiui: parduotuvė Rygos g., USB atmintinėje</translation>
    </message>
    <message>
        <source>&amp;Who gave it, and how</source>
        <translation>K&amp;as perdavė ir kaip</translation>
    </message>
    <message>
        <source>Copying and hashing</source>
        <translation>Kopijuojama ir skaičiuojama kontrolinė suma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Take into the incident</source>
        <translation>Įtraukti į incidentą</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Skaitoma: %1</translation>
    </message>
    <message>
        <source>This console cannot play the file. It can be kept with the incident all the same. Cause: %1.</source>
        <translation>Ši darbo vieta failo atkurti negali. Vis tiek jį galima saugoti prie incidento. Priežastis: %1.</translation>
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
        <translation>Pastabos dėl failo nuskaitymo: %1</translation>
    </message>
    <message>
        <source>First picture: %1, aligned by hand.</source>
        <translation>Pirmas kadras: %1, suderinta rankiniu būdu.</translation>
    </message>
    <message>
        <source>First picture: %1, as written in the file. Compare it with the picture.</source>
        <translation>Pirmas kadras: %1, kaip įrašyta faile. Palyginkite su vaizdu.</translation>
    </message>
    <message>
        <source>Not aligned yet. Go to a picture with a clock and enter what it shows.</source>
        <translation>Dar nesuderinta. Pereikite prie kadro, kuriame matyti laikrodis, ir įveskite, ką jis rodo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Enter which time the clock in the picture shows.</source>
        <translation>Įveskite, kokį laiką rodo laikrodis vaizde.</translation>
    </message>
    <message>
        <source>Say who gave the file: without it the footage proves little.</source>
        <translation>Nurodykite, kas perdavė failą: be to vaizdo medžiaga mažai ką įrodo.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was taken over.</source>
        <translation>Atšaukta. Nieko neįtraukta.</translation>
    </message>
    <message>
        <source>The file could not be taken over: %1.</source>
        <translation>Failo nepavyko įtraukti: %1.</translation>
    </message>
    <message>
        <source>The file belongs to %1 now. Whoever gave it can compare the sum:
SHA-256 %2</source>
        <translation>Failas dabar priklauso incidentui %1. Jį perdavęs asmuo gali palyginti kontrolinę sumą:
SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::ShelveDialog</name>
    <message>
        <source>Shelve alarm</source>
        <translation>Atidėti pavojaus signalą</translation>
    </message>
    <message>
        <source>It is put away and comes back by itself if the trouble lasts. The reason goes into the shift log.</source>
        <translation>Signalas atidedamas ir, jei sutrikimas tęsiasi, grįžta pats. Priežastis įrašoma į pamainos žurnalą.</translation>
    </message>
    <message>
        <source>Known, repair is under way</source>
        <translation>Žinoma, jau remontuojama</translation>
    </message>
    <message>
        <source>Maintenance on site</source>
        <translation>Vietoje atliekama techninė priežiūra</translation>
    </message>
    <message>
        <source>Power or network is known to be off</source>
        <translation>Žinoma, kad išjungtas maitinimas arba tinklas</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Priežastis</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>For, &amp;at most 60 min</source>
        <translation>Trukmė, &amp;ne ilgiau kaip 60 min</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Atidėti</translation>
    </message>
    <message>
        <source>The reason is missing. Say why nobody needs to act now.</source>
        <translation>Trūksta priežasties. Nurodykite, kodėl dabar niekam nereikia imtis veiksmų.</translation>
    </message>
</context>
<context>
    <name>videoguard::incidents_ui::ShiftView</name>
    <message>
        <source>now</source>
        <translation>dabar</translation>
    </message>
    <message>
        <source>The end lies before the begin.</source>
        <translation>Pabaiga ankstesnė už pradžią.</translation>
    </message>
    <message>
        <source>The shift log cannot be read: %1.</source>
        <translation>Pamainos žurnalo negalima perskaityti: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incidentas</numerusform>
            <numerusform>%n incidentai</numerusform>
            <numerusform>%n incidentų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n pavojaus signalas</numerusform>
            <numerusform>%n pavojaus signalai</numerusform>
            <numerusform>%n pavojaus signalų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>counts of the shift log: incidents, alarms</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Perdavimo pastaba</translation>
    </message>
    <message>
        <source>What the next shift must know. Notes are only added, never changed.</source>
        <translation>Ką turi žinoti kita pamaina. Pastabos tik pridedamos, jos niekada nekeičiamos.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Pridėti pastabą</translation>
    </message>
    <message>
        <source>The note could not be saved: %1.</source>
        <translation>Pastabos nepavyko išsaugoti: %1.</translation>
    </message>
    <message>
        <source>Shift log</source>
        <translation>Pamainos žurnalas</translation>
    </message>
    <message>
        <source>The printer refused the page. Save it as PDF instead.</source>
        <translation>Spausdintuvas puslapio nepriėmė. Išsaugokite jį kaip PDF.</translation>
    </message>
    <message>
        <source>The shift log was sent to the printer</source>
        <translation>Pamainos žurnalas išsiųstas į spausdintuvą</translation>
    </message>
    <message>
        <source>Save shift log</source>
        <translation>Išsaugoti pamainos žurnalą</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Išsaugota: %1</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>PDF nepavyko įrašyti: %1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>iki</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ši pamaina</translation>
    </message>
    <message>
        <source>From 07:00 or 19:00 until now</source>
        <translation>Nuo 07:00 arba 19:00 iki dabar</translation>
    </message>
    <message>
        <source>Shift before</source>
        <translation>Ankstesnė pamaina</translation>
    </message>
    <message>
        <source>The twelve hours before</source>
        <translation>Ankstesnės dvylika valandų</translation>
    </message>
</context>
<context>
    <name>videoguard::map::ExportDialog</name>
    <message>
        <source>Print map</source>
        <translation>Spausdinti žemėlapį</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Eksportuoti žemėlapį</translation>
    </message>
    <message>
        <source>With legend</source>
        <translation>Su legenda</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Antraštė</translation>
    </message>
    <message>
        <source>PDF, one page, lines stay sharp</source>
        <translation>PDF, vienas puslapis, linijos lieka ryškios</translation>
    </message>
    <message>
        <source>PNG picture, twice the screen&apos;s size</source>
        <translation>PNG vaizdas, dvigubo ekrano dydžio</translation>
    </message>
    <message>
        <source>SVG drawing, can be edited further</source>
        <translation>SVG brėžinys, galima toliau redaguoti</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formatas</translation>
    </message>
    <message>
        <source>Date, scale and the map&apos;s sources are always printed.</source>
        <translation>Visada spausdinami data, mastelis ir žemėlapio šaltiniai.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Spausdinti…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Išsaugoti kaip…</translation>
    </message>
</context>
<context>
    <name>videoguard::map::LayersMenu</name>
    <message>
        <source>Cameras</source>
        <translation>Kameros</translation>
    </message>
    <message>
        <source>Names of cameras</source>
        <translation>Kamerų pavadinimai</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Kryptys</translation>
    </message>
    <message>
        <source>Coverage of all cameras (street level)</source>
        <translation>Visų kamerų aprėptis (gatvių masteliu)</translation>
    </message>
    <message>
        <source>Gather cameras that stand close</source>
        <translation>Grupuoti arti esančias kameras</translation>
    </message>
    <message>
        <source>Monitoring centres</source>
        <translation>Vaizdo stebėjimo centrai</translation>
    </message>
    <message>
        <source>Names of places and streets</source>
        <translation>Vietovių ir gatvių pavadinimai</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Savivaldybės</translation>
    </message>
    <message>
        <source>As of 2019 (partners)</source>
        <translation>2019 m. (partneriai)</translation>
    </message>
    <message>
        <source>Since 2021</source>
        <translation>Nuo 2021 m.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nerodomos</translation>
    </message>
    <message>
        <source>Own position</source>
        <translation>Sava padėtis</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Levels of detail</source>
        <translation>Detalumo lygmenys</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinatės</translation>
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
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Go to a place, a camera or coordinates</source>
        <translation>Pereiti prie vietos, kameros arba koordinačių</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Priartinti</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>Rodyti mažiau, bet stambiau</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Atitolinti</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>Rodyti daugiau, bet smulkiau</translation>
    </message>
    <message>
        <source>Own municipality</source>
        <translation>Sava savivaldybė</translation>
    </message>
    <message>
        <source>Show the whole own municipality</source>
        <translation>Rodyti visą savo savivaldybę</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Visos kameros</translation>
    </message>
    <message>
        <source>Show every camera of the network</source>
        <translation>Rodyti visas tinklo kameras</translation>
    </message>
    <message>
        <source>Own position</source>
        <translation>Sava padėtis</translation>
    </message>
    <message>
        <source>Centre the map on this console&apos;s position</source>
        <translation>Centruoti žemėlapį pagal šios darbo vietos padėtį</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Viso ekrano režimas</translation>
    </message>
    <message>
        <source>Map over the whole monitor</source>
        <translation>Žemėlapis per visą monitorių</translation>
    </message>
    <message>
        <source>Who sees this place?</source>
        <translation>Kas mato šią vietą?</translation>
    </message>
    <message>
        <source>Which cameras see a place, with how much detail</source>
        <translation>Kurios kameros mato vietą ir kaip detaliai</translation>
    </message>
    <message>
        <source>Coverage of an area</source>
        <translation>Teritorijos aprėptis</translation>
    </message>
    <message>
        <source>How much of a drawn area the cameras see</source>
        <translation>Kokią nubrėžtos teritorijos dalį mato kameros</translation>
    </message>
    <message>
        <source>Measure distance</source>
        <translation>Matuoti atstumą</translation>
    </message>
    <message>
        <source>Measure along a line</source>
        <translation>Matuoti išilgai linijos</translation>
    </message>
    <message>
        <source>Measure area</source>
        <translation>Matuoti plotą</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>Išmatuoti teritorijos plotą</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>Pasirinkti stačiakampiu</translation>
    </message>
    <message>
        <source>Select the cameras in a rectangle</source>
        <translation>Pasirinkti stačiakampyje esančias kameras</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>Pasirinkti laisva linija</translation>
    </message>
    <message>
        <source>Select the cameras inside a drawn line</source>
        <translation>Pasirinkti nubrėžtos linijos viduje esančias kameras</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Išsaugoti rodinį…</translation>
    </message>
    <message>
        <source>Keep this part of the map and its layers under a name</source>
        <translation>Išsaugoti šią žemėlapio dalį ir jos sluoksnius nurodytu pavadinimu</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Išsaugoti rodiniai…</translation>
    </message>
    <message>
        <source>Rename and delete saved views</source>
        <translation>Pervadinti ir ištrinti išsaugotus rodinius</translation>
    </message>
    <message>
        <source>Map sources…</source>
        <translation>Žemėlapio šaltiniai…</translation>
    </message>
    <message>
        <source>Add map files and an own tile server</source>
        <translation>Pridėti žemėlapio failus ir savą plytelių serverį</translation>
    </message>
    <message>
        <source>Export view…</source>
        <translation>Eksportuoti rodinį…</translation>
    </message>
    <message>
        <source>Save this view as PNG, PDF or SVG</source>
        <translation>Išsaugoti šį rodinį kaip PNG, PDF arba SVG</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Spausdinti…</translation>
    </message>
    <message>
        <source>Print this view</source>
        <translation>Spausdinti šį rodinį</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Kopijuoti koordinates</translation>
    </message>
    <message>
        <source>Copy the place under the pointer</source>
        <translation>Kopijuoti vietos po žymekliu koordinates</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Užverti (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: ne mažiau kaip %2</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapPage</name>
    <message>
        <source>The record of this camera says no position.</source>
        <translation>Šios kameros kortelėje padėtis nenurodyta.</translation>
    </message>
    <message>
        <source>Telephone unknown</source>
        <translation>Telefonas nežinomas</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Rodyti sienoje</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Rodyti lentelėje</translation>
    </message>
    <message>
        <source>The saved views could not be written: %1</source>
        <translation>Išsaugotų rodinių nepavyko įrašyti: %1</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>Rodinys „%1“ išsaugotas.</translation>
    </message>
    <message>
        <source>Map of the cameras</source>
        <translation>Kamerų žemėlapis</translation>
    </message>
    <message>
        <source>Save map as</source>
        <translation>Išsaugoti žemėlapį kaip</translation>
    </message>
    <message>
        <source>Map saved: %1</source>
        <translation>Žemėlapis išsaugotas: %1</translation>
    </message>
    <message>
        <source>The map could not be saved: %1</source>
        <translation>Žemėlapio nepavyko išsaugoti: %1</translation>
    </message>
    <message>
        <source>The map could not be printed: %1</source>
        <translation>Žemėlapio nepavyko išspausdinti: %1</translation>
    </message>
    <message>
        <source>Centre the map on this console&apos;s position</source>
        <translation>Centruoti žemėlapį pagal šios darbo vietos padėtį</translation>
    </message>
    <message>
        <source>This console has no position.</source>
        <translation>Ši darbo vieta padėties neturi.</translation>
    </message>
    <message>
        <source>No position: %1</source>
        <translation>Padėties nėra: %1</translation>
    </message>
    <message>
        <source>Put “%1” here…</source>
        <translation>Pastatyti „%1“ čia…</translation>
    </message>
    <message>
        <source>Put “%1” at the own position…</source>
        <translation>Pastatyti „%1“ savo padėties vietoje…</translation>
    </message>
    <message>
        <source>Put “%1” here?</source>
        <translation>Pastatyti „%1“ čia?</translation>
    </message>
    <message>
        <source>From now on the camera stands at %1. Its present deployment ends now and stays in the record.</source>
        <translation>Nuo šiol kamera stovi čia: %1. Dabartinis jos dislokavimas dabar baigiasi ir lieka kortelėje.</translation>
    </message>
    <message>
        <source>Direction, tilt and height are unknown at the new place until they are entered.</source>
        <translation>Kryptis, posvyris ir aukštis naujoje vietoje nežinomi, kol neįvesti.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>Pastatyti čia</translation>
    </message>
    <message>
        <source>“%1” stands here now.</source>
        <translation>„%1“ dabar stovi čia.</translation>
    </message>
    <message>
        <source>The camera was not moved: %1</source>
        <translation>Kamera neperkelta: %1</translation>
    </message>
    <message>
        <source>No cameras on this part of the map.</source>
        <translation>Šioje žemėlapio dalyje kamerų nėra.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cameras on this part of the map</source>
        <translation>
            <numerusform>%1 iš %n kameros šioje žemėlapio dalyje</numerusform>
            <numerusform>%1 iš %n kamerų šioje žemėlapio dalyje</numerusform>
            <numerusform>%1 iš %n kamerų šioje žemėlapio dalyje</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1.</source>
        <translation>Katalogo negalima perskaityti: %1.</translation>
    </message>
    <message>
        <source>Remove last point</source>
        <translation>Pašalinti paskutinį tašką</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Baigti</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras selected</source>
        <translation>
            <numerusform>Pasirinkta %n kamera</numerusform>
            <numerusform>Pasirinktos %n kameros</numerusform>
            <numerusform>Pasirinkta %n kamerų</numerusform>
        </translation>
    </message>
    <message>
        <source>This console travels with “%1”</source>
        <translation>Ši darbo vieta juda kartu su „%1“</translation>
    </message>
    <message>
        <source>The partners see the unit where this console&apos;s receiver says it is.</source>
        <translation>Partneriai mobiliąją kamerą mato ten, kur ją rodo šios darbo vietos imtuvas.</translation>
    </message>
    <message>
        <source>The choice could not be kept: %1</source>
        <translation>Pasirinkimo nepavyko išsaugoti: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapSearch</name>
    <message>
        <source>city</source>
        <translation>miestas</translation>
    </message>
    <message>
        <source>town</source>
        <translation>miestas</translation>
    </message>
    <message>
        <source>village</source>
        <translation>gyvenvietė</translation>
    </message>
    <message>
        <source>hamlet</source>
        <translation>kaimas</translation>
    </message>
    <message>
        <source>%1, read the other way round</source>
        <translation>%1, skaityta atvirkščia tvarka</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Rasta</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Pavadinimu „%1“ nieko nerasta.</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapTools</name>
    <message>
        <source>Place, camera, number or coordinates</source>
        <translation>Vieta, kamera, numeris arba koordinatės</translation>
    </message>
    <message>
        <source>Go to a place, a camera or coordinates</source>
        <translation>Pereiti prie vietos, kameros arba koordinačių</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Sluoksniai</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ką rodo žemėlapis</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Matuoti</translation>
    </message>
    <message>
        <source>Measure distances and areas</source>
        <translation>Matuoti atstumus ir plotus</translation>
    </message>
    <message>
        <source>Select area</source>
        <translation>Pasirinkti plotą</translation>
    </message>
    <message>
        <source>Select several cameras on the map</source>
        <translation>Pasirinkti kelias kameras žemėlapyje</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
    <message>
        <source>Saved views, export, map sources</source>
        <translation>Išsaugoti rodiniai, eksportas, žemėlapio šaltiniai</translation>
    </message>
</context>
<context>
    <name>videoguard::map::MapView</name>
    <message>
        <source>Map</source>
        <translation>Žemėlapis</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Tab goes from camera to camera, Enter shows the selected one on the wall.</source>
        <translation>Rodyklių klavišai perkelia žemėlapį, pliusas ir minusas keičia mastelį, „Tab“ pereina nuo kameros prie kameros, „Enter“ rodo pasirinktą kamerą sienoje.</translation>
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
        <source>Click to zoom in</source>
        <translation>Spustelėkite, kad priartintumėte</translation>
    </message>
</context>
<context>
    <name>videoguard::map::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Išsaugoti rodinį</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Pavadinimas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Išsaugoti</translation>
    </message>
    <message>
        <source>Replaces the saved view of this name.</source>
        <translation>Pakeičia išsaugotą rodinį tuo pačiu pavadinimu.</translation>
    </message>
</context>
<context>
    <name>videoguard::map::SavedViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Išsaugoti rodiniai</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Pervadinti…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
</context>
<context>
    <name>videoguard::map::SeeingModel</name>
    <message>
        <source>looks %1</source>
        <translation>kryptis: %1</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>apytiksliai</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>žemiau lygmens „%1“</translation>
    </message>
</context>
<context>
    <name>videoguard::map::SeeingPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Užverti (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Needed detail</source>
        <translation>Reikiamas detalumas</translation>
    </message>
    <message>
        <source>Cameras that see this place</source>
        <translation>Kameros, kurios mato šią vietą</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Lentelėje</translation>
    </message>
    <message>
        <source>Needed detail (%1)</source>
        <translation>Reikiamas detalumas (%1)</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Ne mažiau kaip %1</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>Vieta dar nepasirinkta</translation>
    </message>
    <message>
        <source>Coverage of this area</source>
        <translation>Šios teritorijos aprėptis</translation>
    </message>
    <message>
        <source>Which cameras see this place?</source>
        <translation>Kurios kameros mato šią vietą?</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n on the wall</source>
        <translation>
            <numerusform>Rodyti visas (%n) sienoje</numerusform>
            <numerusform>Rodyti visas (%n) sienoje</numerusform>
            <numerusform>Rodyti visas (%n) sienoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras reach into it</source>
        <translation>
            <numerusform>Ją siekia %n kamera</numerusform>
            <numerusform>Ją siekia %n kameros</numerusform>
            <numerusform>Ją siekia %n kamerų</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a place on the map, or choose “Who sees this place?” in its menu.</source>
        <translation>Spustelėkite vietą žemėlapyje arba jos meniu pasirinkite „Kas mato šią vietą?“.</translation>
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
        <source>most detail first</source>
        <translation>pirmiausia detaliausios</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nė vienos kameros</translation>
    </message>
    <message>
        <source>No known camera reaches this place with at least %1. The nearest is %2, %3 away.</source>
        <translation>Nė viena žinoma kamera šios vietos nesiekia ne mažesniu kaip %1 tankiu. Artimiausia yra %2, už %3.</translation>
    </message>
    <message>
        <source>No known camera reaches this place with at least %1.</source>
        <translation>Nė viena žinoma kamera šios vietos nesiekia ne mažesniu kaip %1 tankiu.</translation>
    </message>
    <message>
        <source>Calculated on flat ground; buildings and trees are not considered.</source>
        <translation>Apskaičiuota lygiai vietovei; į pastatus ir medžius neatsižvelgta.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras within 200 m have no known tilt or height and are counted as approximate.</source>
        <translation>
            <numerusform>%n kameros, esančios iki 200 m atstumu, posvyris arba aukštis nežinomas; įskaičiuota apytiksliai.</numerusform>
            <numerusform>%n kamerų, esančių iki 200 m atstumu, posvyris arba aukštis nežinomas; įskaičiuota apytiksliai.</numerusform>
            <numerusform>%n kamerų, esančių iki 200 m atstumu, posvyris arba aukštis nežinomas; įskaičiuota apytiksliai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras within 200 m have no known direction or field of view and are not counted.</source>
        <translation>
            <numerusform>%n kameros, esančios iki 200 m atstumu, kryptis arba matymo laukas nežinomas; neįskaičiuota.</numerusform>
            <numerusform>%n kamerų, esančių iki 200 m atstumu, kryptis arba matymo laukas nežinomas; neįskaičiuota.</numerusform>
            <numerusform>%n kamerų, esančių iki 200 m atstumu, kryptis arba matymo laukas nežinomas; neįskaičiuota.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at least %2): %3 %</source>
        <translation>%1 (ne mažiau kaip %2): %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n of these cameras have no known tilt or height and are counted as approximate.</source>
        <translation>
            <numerusform>Iš jų %n kameros posvyris arba aukštis nežinomas; įskaičiuota apytiksliai.</numerusform>
            <numerusform>Iš jų %n kamerų posvyris arba aukštis nežinomas; įskaičiuota apytiksliai.</numerusform>
            <numerusform>Iš jų %n kamerų posvyris arba aukštis nežinomas; įskaičiuota apytiksliai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::map::ServerDialog</name>
    <message>
        <source>Own tile server</source>
        <translation>Savas plytelių serveris</translation>
    </message>
    <message>
        <source>A server of your organisation that gives tiles as pictures. Public servers forbid such use.</source>
        <translation>Jūsų organizacijos serveris, pateikiantis plyteles kaip vaizdus. Viešieji serveriai taip naudoti draudžia.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Pavadinimas</translation>
    </message>
    <message>
        <source>Attribution, always &amp;shown on the map</source>
        <translation>Autorių nuoroda, visada &amp;rodoma žemėlapyje</translation>
    </message>
    <message>
        <source>&amp;Deepest zoom level</source>
        <translation>&amp;Didžiausias priartinimo lygis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Enter whose map it is; this text is shown on the map and on exports.</source>
        <translation>Įveskite, kieno tai žemėlapis; šis tekstas rodomas žemėlapyje ir eksportuotuose vaizduose.</translation>
    </message>
    <message>
        <source>Enter an https or http address with {z}, {x} and {y}.</source>
        <translation>Įveskite https arba http adresą su {z}, {x} ir {y}.</translation>
    </message>
</context>
<context>
    <name>videoguard::map::SourceDialog</name>
    <message>
        <source>There is no such file.</source>
        <translation>Tokio failo nėra.</translation>
    </message>
    <message>
        <source>This map holds tiles of a kind that cannot be shown: %1</source>
        <translation>Šiame žemėlapyje yra plytelių, kurių tipo negalima parodyti: %1</translation>
    </message>
    <message>
        <source>The map cannot be read: %1</source>
        <translation>Žemėlapio negalima perskaityti: %1</translation>
    </message>
    <message>
        <source>This is no usable map: %1</source>
        <translation>Šio žemėlapio negalima naudoti: %1</translation>
    </message>
    <message>
        <source>The map was not added: %1</source>
        <translation>Žemėlapis nepridėtas: %1</translation>
    </message>
    <message>
        <source>Map sources</source>
        <translation>Žemėlapio šaltiniai</translation>
    </message>
    <message>
        <source>Maps are painted in this order, the last one on top. Only maps that are switched on are shown.</source>
        <translation>Žemėlapiai piešiami šia tvarka, paskutinis – viršuje. Rodomi tik įjungti žemėlapiai.</translation>
    </message>
    <message>
        <source>Add map file…</source>
        <translation>Pridėti žemėlapio failą…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Pridėti serverį…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Add map file</source>
        <translation>Pridėti žemėlapio failą</translation>
    </message>
    <message>
        <source>Map files (*.mbtiles)</source>
        <translation>Žemėlapio failai (*.mbtiles)</translation>
    </message>
    <message>
        <source>Server, %1</source>
        <translation>Serveris, %1</translation>
    </message>
    <message>
        <source>The map file cannot be opened: %1. Cameras are shown without streets.</source>
        <translation>Žemėlapio failo negalima atverti: %1. Kameros rodomos be gatvių.</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::DecisionPanel</name>
    <message>
        <source>What needs a decision</source>
        <translation>Dėl ko reikia nuspręsti</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Visi partneriai</translation>
    </message>
    <message>
        <source>Show what concerns every partner again (Esc)</source>
        <translation>Vėl rodyti tai, kas susiję su visais partneriais (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>things to decide that are shown, of all there are</extracomment>
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>Nothing of this partner needs a decision.</source>
        <translation>Dėl šio partnerio nieko spręsti nereikia.</translation>
    </message>
    <message>
        <source>Nothing needs a decision.</source>
        <translation>Nieko spręsti nereikia.</translation>
    </message>
    <message>
        <source>Try again or withdraw</source>
        <translation>Bandyti dar kartą arba atsiimti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti dar kartą</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Atsiimti…</translation>
    </message>
    <message>
        <source>Own changes waiting to be sent</source>
        <translation>Savi pakeitimai, laukiantys išsiuntimo</translation>
    </message>
    <message>
        <source>Show this camera</source>
        <translation>Rodyti šią kamerą</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last rounds</source>
        <translation>Paskutiniai sinchronizavimai</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::JoinDialog</name>
    <message>
        <source>Join the partners</source>
        <translation>Prisijungti prie partnerių</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Atverti kvietimą…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Patikrinti ryšį</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Prisijungti</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveris</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naudotojo vardas</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Rodyti slaptažodį</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>S&amp;laptažodis</translation>
    </message>
    <message>
        <source>Authorities of this computer</source>
        <translation>Šio kompiuterio sertifikavimo įstaigos</translation>
    </message>
    <message>
        <source>Choose the file of your own authority (PEM)</source>
        <translation>Pasirinkite savo sertifikavimo įstaigos failą (PEM)</translation>
    </message>
    <message>
        <source>Own &amp;authority (CA file), if there is one</source>
        <translation>Sava se&amp;rtifikavimo įstaiga (CA failas), jei yra</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Ryšio patikra</translation>
    </message>
    <message>
        <source>The fingerprint is right: trust this server</source>
        <translation>Skaitmeninis atspaudas teisingas: pasitikėti šiuo serveriu</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Kvietimas: %1</translation>
    </message>
    <message>
        <source>Open invitation</source>
        <translation>Atverti kvietimą</translation>
    </message>
    <message>
        <source>Invitations (*.vginvite);;All files (*)</source>
        <translation>Kvietimai (*.vginvite);;Visi failai (*)</translation>
    </message>
    <message>
        <source>The file of the authority could not be kept: %1.</source>
        <translation>Sertifikavimo įstaigos failo nepavyko išsaugoti: %1.</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Sava sertifikavimo įstaiga</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Sertifikatai (*.pem *.crt *.cer);;Visi failai (*)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Šio failo negalima perskaityti.</translation>
    </message>
    <message>
        <source>Each step says what it found. Nothing is written to the server, and nothing changes here before you join.</source>
        <translation>Kiekvienas žingsnis parodo, kas rasta. Į serverį niekas nerašoma, o čia, kol neprisijungsite, niekas nesikeičia.</translation>
    </message>
    <message>
        <source>Issued for: %1
Issued by: %2
Fingerprint of the key (SHA-256):
%3</source>
        <translation>Išduotas: %1
Išdavė: %2
Rakto skaitmeninis atspaudas (SHA-256):
%3</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Tikrinama</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Patikrinti dar kartą</translation>
    </message>
    <message>
        <source>The connection has to pass its test first</source>
        <translation>Pirmiausia ryšio patikra turi būti sėkminga</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::MergePanel</name>
    <message>
        <source>Decide later (Esc)</source>
        <translation>Nuspręsti vėliau (Esc)</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Nuspręsti vėliau</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nepasirinkta</translation>
    </message>
    <message>
        <source>proposed: it was measured on site</source>
        <translation>siūloma: išmatuota vietoje</translation>
    </message>
    <message>
        <source>%1. %2; %3.</source>
        <extracomment>place of the record, what to do, what is done already</extracomment>
        <translation>%1. %2; %3.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a value for %n fields</source>
        <translation>
            <numerusform>Pasirinkite %n lauko reikšmę</numerusform>
            <numerusform>Pasirinkite %n laukų reikšmes</numerusform>
            <numerusform>Pasirinkite %n laukų reikšmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields merged by themselves</source>
        <translation>
            <numerusform>%n laukas sujungtas automatiškai</numerusform>
            <numerusform>%n laukai sujungti automatiškai</numerusform>
            <numerusform>%n laukų sujungta automatiškai</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Išsaugoma</translation>
    </message>
    <message numerus="yes">
        <source>Save the result · %n fields left</source>
        <translation>
            <numerusform>Išsaugoti rezultatą · liko %n laukas</numerusform>
            <numerusform>Išsaugoti rezultatą · liko %n laukai</numerusform>
            <numerusform>Išsaugoti rezultatą · liko %n laukų</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Išsaugoti rezultatą</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>nepakeista</translation>
    </message>
    <message>
        <source>Merged by themselves, changed on one side only</source>
        <translation>Sujungta automatiškai, pakeista tik vienoje pusėje</translation>
    </message>
    <message>
        <source>Show or hide the fields that need no decision</source>
        <translation>Rodyti arba slėpti laukus, dėl kurių nereikia spręsti</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Laukas</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>rodomi</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>paslėpti</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::NewsModel</name>
    <message>
        <source>%1: before %2, now %3</source>
        <extracomment>a field, its value before and after</extracomment>
        <translation>%1: anksčiau %2, dabar %3</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>neskaityta</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::NewsView</name>
    <message>
        <source>Not read</source>
        <translation>Neskaityti</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Visi partneriai</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Visos rūšys</translation>
    </message>
    <message>
        <source>What changed cannot be read: %1.</source>
        <translation>Pakeitimų negalima perskaityti: %1.</translation>
    </message>
    <message>
        <source>No change matches these filters.</source>
        <translation>Šių filtrų neatitinka nė vienas pakeitimas.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Pakeitimų dar nėra.</translation>
    </message>
    <message>
        <source>What other municipalities change appears here, with before and after.</source>
        <translation>Čia rodoma, ką keičia kitos savivaldybės: kaip buvo anksčiau ir kaip yra dabar.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Išvalyti filtrus</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Kas pasikeitė</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partneris</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Pakeitimo rūšis</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Rodyti žemėlapyje</translation>
    </message>
    <message>
        <source>Show the cameras of the selected line on the map (Enter)</source>
        <translation>Rodyti pasirinktos eilutės kameras žemėlapyje (Enter)</translation>
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
            <numerusform>%n stacionarioji</numerusform>
            <numerusform>%n stacionariosios</numerusform>
            <numerusform>%n stacionariųjų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mobile</source>
        <translation>
            <numerusform>%n mobilioji</numerusform>
            <numerusform>%n mobiliosios</numerusform>
            <numerusform>%n mobiliųjų</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>niekas nelaukia</translation>
    </message>
    <message>
        <source>%1, own</source>
        <translation>%1, sava</translation>
    </message>
    <message>
        <source>Fixed cameras + mobile ones</source>
        <translation>Stacionariosios kameros + mobiliosios kameros</translation>
    </message>
    <message>
        <source>When this partner&apos;s database last answered</source>
        <translation>Kada paskutinį kartą atsakė šio partnerio duomenų bazė</translation>
    </message>
    <message>
        <source>Own changes that have not reached the server</source>
        <translation>Savi pakeitimai, kurie dar nepasiekė serverio</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Savivaldybė</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameros</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Paskutinį kartą gauta</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Laukia išsiuntimo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::PartnerTable</name>
    <message>
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::PartnersPage</name>
    <message>
        <source>Open invitation</source>
        <translation>Atverti kvietimą</translation>
    </message>
    <message>
        <source>Invitations (*.vginvite);;All files (*)</source>
        <translation>Kvietimai (*.vginvite);;Visi failai (*)</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Sinchronizuoti dabar</translation>
    </message>
    <message>
        <source>Ask the server for changes and send what waits (the selected partner only, if one is)</source>
        <translation>Paklausti serverio, kas pasikeitė, ir išsiųsti tai, kas laukia (jei pasirinktas partneris – tik jo)</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Pažymėti viską kaip skaitytą</translation>
    </message>
    <message>
        <source>Take the marks off what changed</source>
        <translation>Nuimti nuo pakeitimų žymą „neskaityta“</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Prisijungti…</translation>
    </message>
    <message>
        <source>Enter server, name and password</source>
        <translation>Įvesti serverį, naudotojo vardą ir slaptažodį</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Atverti kvietimą…</translation>
    </message>
    <message>
        <source>Join with the small file that the administrator of the server made</source>
        <translation>Prisijungti naudojant mažą failą, kurį sukūrė serverio administratorius</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Keisti slaptažodį…</translation>
    </message>
    <message>
        <source>Enter the password for the server anew</source>
        <translation>Įvesti serverio slaptažodį iš naujo</translation>
    </message>
    <message>
        <source>Pause synchronisation</source>
        <translation>Pristabdyti sinchronizavimą</translation>
    </message>
    <message>
        <source>Nothing is sent or received until it goes on</source>
        <translation>Kol nebus tęsiama, niekas nesiunčiama ir negaunama</translation>
    </message>
    <message>
        <source>Publish own catalogue…</source>
        <translation>Paskelbti savą katalogą…</translation>
    </message>
    <message>
        <source>Send the own cameras to the server that the partners do not have yet</source>
        <translation>Išsiųsti į serverį savas kameras, kurių partneriai dar neturi</translation>
    </message>
    <message>
        <source>Export first load…</source>
        <translation>Eksportuoti pirmojo įkėlimo failą…</translation>
    </message>
    <message>
        <source>A file from which another console starts without loading all from the server</source>
        <translation>Failas, iš kurio kita darbo vieta pradeda darbą, visko neįkeldama iš serverio</translation>
    </message>
    <message>
        <source>Import first load…</source>
        <translation>Importuoti pirmojo įkėlimo failą…</translation>
    </message>
    <message>
        <source>Start from a file that another console exported</source>
        <translation>Pradėti nuo failo, kurį eksportavo kita darbo vieta</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Atsijungti…</translation>
    </message>
    <message>
        <source>Forget server and password</source>
        <translation>Pamiršti serverį ir slaptažodį</translation>
    </message>
    <message>
        <source>Connection and first load</source>
        <translation>Ryšys ir pirmasis įkėlimas</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sinchronizavimas</translation>
    </message>
    <message>
        <source>State of all partners and what needs a decision</source>
        <translation>Visų partnerių būsena ir tai, dėl ko reikia nuspręsti</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Kas pasikeitė</translation>
    </message>
    <message>
        <source>What other municipalities changed in the catalogue</source>
        <translation>Ką kataloge pakeitė kitos savivaldybės</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Ekrano dalis</translation>
    </message>
    <message>
        <source>No partners yet.</source>
        <translation>Partnerių dar nėra.</translation>
    </message>
    <message>
        <source>Join the server of the partner municipalities: their cameras appear here, and yours at theirs. Without it everything else works.</source>
        <translation>Prisijunkite prie savivaldybių partnerių serverio: jų kameros bus rodomos čia, o jūsų – pas jas. Visa kita veikia ir be to.</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::PartnersPage::Private</name>
    <message>
        <source>Asking the server for changes</source>
        <translation>Serverio klausiama, kas pasikeitė</translation>
    </message>
    <message>
        <source>The change could not be sent again</source>
        <translation>Pakeitimo nepavyko išsiųsti dar kartą</translation>
    </message>
    <message>
        <source>The two versions cannot be compared</source>
        <translation>Abiejų versijų negalima palyginti</translation>
    </message>
    <message>
        <source>%1 was changed in two places</source>
        <translation>%1: pakeista dviejose vietose</translation>
    </message>
    <message>
        <source>Before: not known</source>
        <translation>Anksčiau: nežinoma</translation>
    </message>
    <message>
        <source>Before, version %1</source>
        <translation>Anksčiau, versija %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Čia</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Serveryje</translation>
    </message>
    <message>
        <source>Result, version %1</source>
        <translation>Rezultatas, versija %1</translation>
    </message>
    <message>
        <source>Both earlier versions stay in the history of the record.</source>
        <translation>Abi ankstesnės versijos lieka kortelės istorijoje.</translation>
    </message>
    <message>
        <source>The result could not be saved: %1. It stays open here.</source>
        <translation>Rezultato nepavyko išsaugoti: %1. Jis čia lieka atvertas.</translation>
    </message>
    <message>
        <source>Saved. The result is being sent.</source>
        <translation>Išsaugota. Rezultatas siunčiamas.</translation>
    </message>
    <message>
        <source>Reading the versions from the server</source>
        <translation>Skaitomos versijos iš serverio</translation>
    </message>
    <message>
        <source>The versions cannot be read</source>
        <translation>Versijų negalima perskaityti</translation>
    </message>
    <message>
        <source>Somebody has decided already: there is only one version left.</source>
        <translation>Kažkas jau nusprendė: liko tik viena versija.</translation>
    </message>
    <message>
        <source>%1 exists in several versions on the server</source>
        <translation>%1: serveryje yra kelios versijos</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>%1 versija iš %2</translation>
    </message>
    <message>
        <source>Version that all partners see now</source>
        <translation>Versija, kurią dabar mato visi partneriai</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Rezultatas kol kas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>After saving there is one version again, for everybody.</source>
        <translation>Išsaugojus visiems vėl bus viena versija.</translation>
    </message>
    <message>
        <source>The record changed on the server meanwhile. Decide later and compare the versions anew.</source>
        <translation>Tuo tarpu kortelė serveryje pasikeitė. Nuspręskite vėliau ir palyginkite versijas iš naujo.</translation>
    </message>
    <message>
        <source>Saved. There is one version again.</source>
        <translation>Išsaugota. Vėl yra viena versija.</translation>
    </message>
    <message>
        <source>The cameras could not be counted</source>
        <translation>Kamerų nepavyko suskaičiuoti</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait and are sent when the connection returns.</source>
        <translation>
            <numerusform>laukia %n pakeitimas; jis bus išsiųstas, kai ryšys atsinaujins.</numerusform>
            <numerusform>laukia %n pakeitimai; jie bus išsiųsti, kai ryšys atsinaujins.</numerusform>
            <numerusform>laukia %n pakeitimų; jie bus išsiųsti, kai ryšys atsinaujins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are kept here and sent when the connection returns.</source>
        <translation>pakeitimai saugomi čia ir bus išsiųsti, kai ryšys atsinaujins.</translation>
    </message>
    <message>
        <source>Synchronisation is paused. Everything here works; changes are kept and sent later.</source>
        <translation>Sinchronizavimas pristabdytas. Čia viskas veikia; pakeitimai saugomi ir bus išsiųsti vėliau.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>No connection since %1 (%2). Everything here works; %3</source>
        <extracomment>time, how long ago, what happens to the changes</extracomment>
        <translation>Nėra ryšio nuo %1 (%2). Čia viskas veikia; %3</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Bandyti dabar</translation>
    </message>
    <message>
        <source>Since the start of the console: %1 received, %2 sent.</source>
        <translation>Nuo darbo vietos paleidimo: gauta %1, išsiųsta %2.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameros</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed</source>
        <translation>
            <numerusform>%n stacionarioji</numerusform>
            <numerusform>%n stacionariosios</numerusform>
            <numerusform>%n stacionariųjų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mobile</source>
        <translation>
            <numerusform>%n mobilioji</numerusform>
            <numerusform>%n mobiliosios</numerusform>
            <numerusform>%n mobiliųjų</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Paskutinis atsakymas</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Paskutinis pakeitimas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ryšys</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Duomenų bazė</translation>
    </message>
    <message>
        <source>Not connected to partners</source>
        <translation>Neprisijungta prie partnerių</translation>
    </message>
    <message numerus="yes">
        <source>%n partners</source>
        <translation>
            <numerusform>%n partneris</numerusform>
            <numerusform>%n partneriai</numerusform>
            <numerusform>%n partnerių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes not read</source>
        <translation>
            <numerusform>%n neskaitytas pakeitimas</numerusform>
            <numerusform>%n neskaityti pakeitimai</numerusform>
            <numerusform>%n neskaitytų pakeitimų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>what did not work, why</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>The connection could not be kept: %1.</source>
        <translation>Ryšio nuostatų nepavyko išsaugoti: %1.</translation>
    </message>
    <message>
        <source>Joined. The catalogues of the partners are being received.</source>
        <translation>Prisijungta. Gaunami partnerių katalogai.</translation>
    </message>
    <message>
        <source>Password for the server</source>
        <translation>Serverio slaptažodis</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, serveris %2</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Rodyti slaptažodį</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Slaptažodis</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Naudoti slaptažodį</translation>
    </message>
    <message>
        <source>The records cannot be shown</source>
        <translation>Kortelių negalima parodyti</translation>
    </message>
    <message>
        <source>an unknown partner</source>
        <translation>nežinomas partneris</translation>
    </message>
    <message>
        <source>Publish the own catalogue?</source>
        <translation>Paskelbti savą katalogą?</translation>
    </message>
    <message>
        <source>All own cameras and centres that the server does not have yet are sent to it, and every partner sees them. Network addresses, notes and demonstration cameras never leave this installation.</source>
        <translation>Į serverį siunčiamos visos savos kameros ir centrai, kurių jis dar neturi, ir juos mato visi partneriai. Tinklo adresai, pastabos ir demonstracinės kameros šios sistemos niekada nepalieka.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Paskelbti</translation>
    </message>
    <message>
        <source>The catalogue could not be published</source>
        <translation>Katalogo nepavyko paskelbti</translation>
    </message>
    <message numerus="yes">
        <source>%n records are being sent</source>
        <translation>
            <numerusform>Siunčiama %n kortelė</numerusform>
            <numerusform>Siunčiamos %n kortelės</numerusform>
            <numerusform>Siunčiama %n kortelių</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has all own records already</source>
        <translation>Serveris jau turi visas savas korteles</translation>
    </message>
    <message>
        <source>Withdraw this change?</source>
        <translation>Atsiimti šį pakeitimą?</translation>
    </message>
    <message>
        <source>The version of the server is shown again. What was changed here stays in the history of the record.</source>
        <translation>Vėl bus rodoma serverio versija. Tai, kas čia pakeista, lieka kortelės istorijoje.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Atsiimti</translation>
    </message>
    <message>
        <source>The change could not be withdrawn</source>
        <translation>Pakeitimo nepavyko atsiimti</translation>
    </message>
    <message>
        <source>Withdrawn. The version of the server is shown.</source>
        <translation>Atsiimta. Rodoma serverio versija.</translation>
    </message>
    <message>
        <source>The console forgets server and password. The catalogue stays as it is now, and everything goes on working here; nothing is deleted on the server.</source>
        <translation>Darbo vieta pamirš serverį ir slaptažodį. Katalogas liks toks, koks yra dabar, ir čia viskas toliau veiks; serveryje niekas netrinama.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not been sent; they are kept.</source>
        <translation>
            <numerusform>%n pakeitimas neišsiųstas; jis lieka išsaugotas.</numerusform>
            <numerusform>%n pakeitimai neišsiųsti; jie lieka išsaugoti.</numerusform>
            <numerusform>%n pakeitimų neišsiųsta; jie lieka išsaugoti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the partners&apos; server?</source>
        <translation>Atsijungti nuo partnerių serverio?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Atsijungti</translation>
    </message>
    <message>
        <source>The connection could not be forgotten</source>
        <translation>Ryšio nuostatų nepavyko pamiršti</translation>
    </message>
    <message>
        <source>Left. The catalogue stays here.</source>
        <translation>Atsijungta. Katalogas lieka čia.</translation>
    </message>
    <message>
        <source>Export first load</source>
        <translation>Eksportuoti pirmojo įkėlimo failą</translation>
    </message>
    <message>
        <source>First load (*.db);;All files (*)</source>
        <translation>Pirmojo įkėlimo failas (*.db);;Visi failai (*)</translation>
    </message>
    <message>
        <source>Writing the first load</source>
        <translation>Rašomas pirmojo įkėlimo failas</translation>
    </message>
    <message>
        <source>The first load could not be written</source>
        <translation>Pirmojo įkėlimo failo nepavyko įrašyti</translation>
    </message>
    <message numerus="yes">
        <source>%n records written</source>
        <translation>
            <numerusform>Įrašyta %n kortelė</numerusform>
            <numerusform>Įrašytos %n kortelės</numerusform>
            <numerusform>Įrašyta %n kortelių</numerusform>
        </translation>
    </message>
    <message>
        <source>Import first load</source>
        <translation>Importuoti pirmojo įkėlimo failą</translation>
    </message>
    <message>
        <source>Reading the first load</source>
        <translation>Skaitomas pirmojo įkėlimo failas</translation>
    </message>
    <message>
        <source>The first load could not be taken</source>
        <translation>Pirmojo įkėlimo failo nepavyko importuoti</translation>
    </message>
    <message numerus="yes">
        <source>%n records taken</source>
        <translation>
            <numerusform>Importuota %n kortelė</numerusform>
            <numerusform>Importuotos %n kortelės</numerusform>
            <numerusform>Importuota %n kortelių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::partners::RefusedDialog</name>
    <message>
        <source>Records of %1 that were not accepted</source>
        <translation>Nepriimtos kortelės: %1</translation>
    </message>
    <message>
        <source>Nothing here was changed by them. As soon as the partner sends a correct version, it is accepted and leaves this list.</source>
        <translation>Jos čia nieko nepakeitė. Kai tik partneris atsiųs teisingą versiją, ji bus priimta ir kortelė iš šio sąrašo dings.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kortelė</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>Technical cause</source>
        <translation>Techninė priežastis</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopijuoti ataskaitą</translation>
    </message>
    <message>
        <source>As text, for a letter to the partner</source>
        <translation>Kaip tekstą, laiškui partneriui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
</context>
<context>
    <name>videoguard::partners::SyncView</name>
    <message numerus="yes">
        <source>partners in agreement</source>
        <translation>
            <numerusform>sinchronizuotas partneris</numerusform>
            <numerusform>sinchronizuoti partneriai</numerusform>
            <numerusform>sinchronizuotų partnerių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need attention</source>
        <translation>
            <numerusform>reikalauja dėmesio</numerusform>
            <numerusform>reikalauja dėmesio</numerusform>
            <numerusform>reikalauja dėmesio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>own changes waiting to be sent</source>
        <translation>
            <numerusform>savas pakeitimas laukia išsiuntimo</numerusform>
            <numerusform>savi pakeitimai laukia išsiuntimo</numerusform>
            <numerusform>savų pakeitimų laukia išsiuntimo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cameras in the catalogue</source>
        <translation>
            <numerusform>kamera kataloge</numerusform>
            <numerusform>kameros kataloge</numerusform>
            <numerusform>kamerų kataloge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::review::CamerasDialog</name>
    <message>
        <source>Cameras in step</source>
        <translation>Sinchroniškai rodomos kameros</translation>
    </message>
    <message>
        <source>Number, name, place</source>
        <translation>Numeris, pavadinimas, vieta</translation>
    </message>
    <message>
        <source>Search cameras</source>
        <translation>Ieškoti kamerų</translation>
    </message>
    <message>
        <source>Cameras with footage or an address</source>
        <translation>Kameros, turinčios vaizdo medžiagos arba adresą</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>camera, place</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (no footage here)</source>
        <translation>%1 (vaizdo medžiagos čia nėra)</translation>
    </message>
    <message>
        <source>No camera matches “%1”.</source>
        <translation>Nė viena kamera neatitinka „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen. Take one out to add another.</source>
        <translation>Pasirinkta %1 iš %2. Kad pridėtumėte kitą, vieną pašalinkite.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen.</source>
        <translation>Pasirinkta %1 iš %2.</translation>
    </message>
</context>
<context>
    <name>videoguard::review::ClipDialog</name>
    <message>
        <source>Save clip</source>
        <translation>Išsaugoti ištrauką</translation>
    </message>
    <message>
        <source>%1, %2 – %3 %4 (%5). The packets are saved as they were recorded; a clip begins at the last key picture before it.</source>
        <comment>date, time, time, offset, length</comment>
        <translation>%1, %2 – %3 %4 (%5). Paketai išsaugomi tokie, kokie buvo įrašyti; ištrauka prasideda nuo paskutinio prieš tai esančio raktinio kadro.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Atverti aplanką</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Išsaugoti</translation>
    </message>
    <message>
        <source>Saving: %1 %, %2 left</source>
        <translation>Išsaugoma: %1 %, liko %2</translation>
    </message>
    <message>
        <source>Saving: %1 %</source>
        <translation>Išsaugoma: %1 %</translation>
    </message>
    <message>
        <source>&amp;Cameras</source>
        <translation>&amp;Kameros</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Aplankas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>With sound, where the camera&apos;s record allows it</source>
        <translation>Su garsu, jei tai leidžia kameros kortelė</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Folder for the clip</source>
        <translation>Ištraukos aplankas</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Išsaugoma</translation>
    </message>
    <message>
        <source>Files that were saved</source>
        <translation>Išsaugoti failai</translation>
    </message>
    <message>
        <source>%1 are free there. This clip may need about %2.</source>
        <translation>Ten laisva %1. Šiai ištraukai gali prireikti apie %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished files of an interrupted clip lie there. Remove them, or save the clip again.</source>
        <translation>
            <numerusform>Ten yra %n nebaigtas nutrauktos ištraukos failas. Pašalinkite jį arba išsaugokite ištrauką iš naujo.</numerusform>
            <numerusform>Ten yra %n nebaigti nutrauktos ištraukos failai. Pašalinkite juos arba išsaugokite ištrauką iš naujo.</numerusform>
            <numerusform>Ten yra %n nebaigtų nutrauktos ištraukos failų. Pašalinkite juos arba išsaugokite ištrauką iš naujo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 pašalinti nepavyko.</translation>
    </message>
    <message>
        <source>Choose at least one camera.</source>
        <translation>Pasirinkite bent vieną kamerą.</translation>
    </message>
    <message>
        <source>This folder cannot be made. Choose another one.</source>
        <translation>Šio aplanko sukurti nepavyksta. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>This account may not write there. Choose another folder.</source>
        <translation>Ši paskyra ten negali rašyti. Pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stabdoma</translation>
    </message>
    <message>
        <source>Saving was stopped. Nothing of it was left behind.</source>
        <translation>Išsaugojimas sustabdytas. Jokių jo failų neliko.</translation>
    </message>
    <message>
        <source>The clip was not saved</source>
        <translation>Ištrauka neišsaugota</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Niekas neišsaugota</translation>
    </message>
    <message numerus="yes">
        <source>%n files were saved</source>
        <translation>
            <numerusform>Išsaugotas %n failas</numerusform>
            <numerusform>Išsaugoti %n failai</numerusform>
            <numerusform>Išsaugota %n failų</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>No footage of this camera at this time.</source>
        <translation>Šios kameros to meto vaizdo medžiagos nėra.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Neišsaugota</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>range, size, pictures</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n kadras</numerusform>
            <numerusform>%n kadrai</numerusform>
            <numerusform>%n kadrų</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap %1, %2</source>
        <comment>range, length</comment>
        <translation>Pertrūkis %1, %2</translation>
    </message>
</context>
<context>
    <name>videoguard::review::CorrectionDialog</name>
    <message>
        <source>Correct the camera&apos;s clock</source>
        <translation>Taisyti kameros laikrodį</translation>
    </message>
    <message>
        <source>%1: what is entered is added to the time of its pictures, here and in saved clips. It is kept for this camera; the footage itself is not changed.</source>
        <translation>%1: čia įvesta reikšmė pridedama prie jos vaizdo laiko – čia ir išsaugotose ištraukose. Ji išsaugoma šiai kamerai; pati vaizdo medžiaga nekeičiama.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Add to its time</source>
        <translation>&amp;Pridėti prie laiko</translation>
    </message>
    <message>
        <source>No correction</source>
        <translation>Be pataisos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Išsaugoti</translation>
    </message>
</context>
<context>
    <name>videoguard::review::HoldDialog</name>
    <message>
        <source>Keep from deletion</source>
        <translation>Apsaugoti nuo ištrynimo</translation>
    </message>
    <message>
        <source>Until somebody releases it</source>
        <translation>Kol kas nors panaikins sustabdymą</translation>
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
            <numerusform>%n kameros</numerusform>
            <numerusform>%n kamerų</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why it is kept</source>
        <translation>&amp;Kodėl apsaugoma</translation>
    </message>
    <message>
        <source>&amp;Case number (may stay empty)</source>
        <translation>&amp;Bylos numeris (neprivaloma)</translation>
    </message>
    <message>
        <source>Kept &amp;until the end of</source>
        <translation>Apsaugota &amp;iki (imtinai)</translation>
    </message>
    <message>
        <source>Looked at &amp;again on (at most 6 months from today)</source>
        <translation>Peržiūrima iš &amp;naujo (ne vėliau kaip po 6 mėnesių)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Apsaugoti</translation>
    </message>
    <message>
        <source>Say why, so that others know when it may go.</source>
        <translation>Nurodykite priežastį, kad kiti žinotų, kada medžiagą galima ištrinti.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Ši diena jau praėjo. Pasirinkite vėlesnę.</translation>
    </message>
    <message>
        <source>Choose a day after today, at most 6 months ahead.</source>
        <translation>Pasirinkite vėlesnę nei šiandien dieną, ne vėliau kaip po 6 mėnesių.</translation>
    </message>
</context>
<context>
    <name>videoguard::review::IncidentPanel</name>
    <message>
        <source>No incident is chosen</source>
        <translation>Incidentas nepasirinktas</translation>
    </message>
    <message>
        <source>Choose one above to see its cameras, range and notes here, or press N to mark one at this moment.</source>
        <translation>Pasirinkite incidentą viršuje, kad čia matytumėte jo kameras, laiko intervalą ir pastabas, arba paspauskite N, kad pažymėtumėte naują šiuo momentu.</translation>
    </message>
    <message>
        <source>More of this incident</source>
        <translation>Daugiau šio incidento veiksmų</translation>
    </message>
    <message>
        <source>Open its card</source>
        <translation>Atverti jo kortelę</translation>
    </message>
    <message>
        <source>Leave this incident</source>
        <translation>Neberodyti šio incidento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameros</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Pažymėjo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Byla</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>neįvesta</translation>
    </message>
    <message>
        <source>Note, %1, %2</source>
        <comment>who, when</comment>
        <translation>Pastaba, %1, %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Add camera</source>
        <translation>Pridėti kamerą</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Žemėlapis</translation>
    </message>
</context>
<context>
    <name>videoguard::review::ReplayWindow</name>
    <message>
        <source>Unknown camera</source>
        <translation>Nežinoma kamera</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>Pakartojimas: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tiesiogiai</translation>
    </message>
    <message>
        <source>Replay, from memory</source>
        <translation>Pakartojimas iš atminties</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, tiesiogiai</translation>
    </message>
    <message>
        <source>%1, replay</source>
        <translation>%1, pakartojimas</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Leisti arba pristabdyti</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Vienu kadru atgal</translation>
    </message>
    <message>
        <source>One picture forward</source>
        <translation>Vienu kadru pirmyn</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Leisti vis iš naujo</translation>
    </message>
    <message>
        <source>Take the last seconds anew</source>
        <translation>Paimti paskutines sekundes iš naujo</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>Išsaugoti ištrauką…</translation>
    </message>
    <message>
        <source>New incident from here</source>
        <translation>Naujas incidentas nuo čia</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Vieta įraše</translation>
    </message>
    <message>
        <source>Play at %1</source>
        <translation>Leisti %1 greičiu</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Greitis</translation>
    </message>
    <message>
        <source>Nothing of this camera is in memory yet. Take the last seconds anew when its picture has been live for a while.</source>
        <translation>Šios kameros vaizdo atmintyje dar nėra. Kai jos tiesioginis vaizdas kurį laiką bus rodomas, paimkite paskutines sekundes iš naujo.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Skaitoma…</translation>
    </message>
    <message>
        <source>No live picture</source>
        <translation>Tiesioginio vaizdo nėra</translation>
    </message>
</context>
<context>
    <name>videoguard::review::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>Pictures of the cameras</source>
        <translation>Kamerų vaizdai</translation>
    </message>
    <message>
        <source>No cameras are chosen</source>
        <translation>Kameros nepasirinktos</translation>
    </message>
    <message>
        <source>Choose an incident or cameras above, or a camera&apos;s “what happened here” on the wall.</source>
        <translation>Viršuje pasirinkite incidentą arba kameras, arba sienoje atverkite tai, kas įvyko ties kamera.</translation>
    </message>
    <message>
        <source>One camera at a time</source>
        <translation>Po vieną kamerą</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras at a time</source>
        <translation>
            <numerusform>%n kamera vienu metu</numerusform>
            <numerusform>%n kameros vienu metu</numerusform>
            <numerusform>%n kamerų vienu metu</numerusform>
        </translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Išdėstymas</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidentas</translation>
    </message>
    <message>
        <source>Choose an incident; type to search by number or title</source>
        <translation>Pasirinkite incidentą; rašykite, kad ieškotumėte pagal numerį arba pavadinimą</translation>
    </message>
    <message>
        <source>No incident chosen</source>
        <translation>Incidentas nepasirinktas</translation>
    </message>
    <message>
        <source>Unknown camera</source>
        <translation>Nežinoma kamera</translation>
    </message>
    <message>
        <source>Cameras %1</source>
        <translation>Kameros: %1</translation>
    </message>
    <message numerus="yes">
        <source>Choose cameras; %n are shown</source>
        <translation>
            <numerusform>Pasirinkti kameras; rodoma %n</numerusform>
            <numerusform>Pasirinkti kameras; rodomos %n</numerusform>
            <numerusform>Pasirinkti kameras; rodoma %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear the selected camera at normal speed</source>
        <translation>Klausytis pasirinktos kameros įprastu greičiu</translation>
    </message>
    <message>
        <source>The camera&apos;s record does not allow its sound to be heard.</source>
        <translation>Kameros kortelė neleidžia klausytis jos garso.</translation>
    </message>
    <message>
        <source>all cameras in step</source>
        <translation>visos kameros rodomos sinchroniškai</translation>
    </message>
    <message>
        <source>waiting for pictures</source>
        <translation>laukiama vaizdo</translation>
    </message>
    <message numerus="yes">
        <source>%n showing footage</source>
        <translation>
            <numerusform>%n rodo vaizdo medžiagą</numerusform>
            <numerusform>%n rodo vaizdo medžiagą</numerusform>
            <numerusform>%n rodo vaizdo medžiagą</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without footage at this time</source>
        <translation>
            <numerusform>%n be to meto vaizdo medžiagos</numerusform>
            <numerusform>%n be to meto vaizdo medžiagos</numerusform>
            <numerusform>%n be to meto vaizdo medžiagos</numerusform>
        </translation>
    </message>
    <message>
        <source>No earlier event in the shown range.</source>
        <translation>Rodomame intervale ankstesnių įvykių nėra.</translation>
    </message>
    <message>
        <source>No later event in the shown range.</source>
        <translation>Rodomame intervale vėlesnių įvykių nėra.</translation>
    </message>
    <message>
        <source>The incident could not be read</source>
        <translation>Incidento nepavyko perskaityti</translation>
    </message>
    <message>
        <source>A clip is being saved. Wait for it, or cancel it.</source>
        <translation>Išsaugoma ištrauka. Palaukite, kol bus išsaugota, arba atšaukite.</translation>
    </message>
    <message>
        <source>The footage could not be read</source>
        <translation>Vaizdo medžiagos nepavyko perskaityti</translation>
    </message>
    <message>
        <source>oldest %1, %2</source>
        <comment>date, time</comment>
        <translation>seniausia %1, %2</translation>
    </message>
    <message>
        <source>The incidents could not be read</source>
        <translation>Incidentų nepavyko perskaityti</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Pastabos dar nėra</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>range, date</comment>
        <translation>%1, iki %2</translation>
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
        <source>case %1</source>
        <translation>byla %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>iki %1</translation>
    </message>
    <message>
        <source>until somebody releases it</source>
        <translation>kol kas nors panaikins sustabdymą</translation>
    </message>
    <message>
        <source>looked at again %1</source>
        <translation>iš naujo peržiūrima %1</translation>
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
            <numerusform>%n čia</numerusform>
            <numerusform>%n čia</numerusform>
            <numerusform>%n čia</numerusform>
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
            <numerusform>%n gautas failas</numerusform>
            <numerusform>%n gauti failai</numerusform>
            <numerusform>%n gautų failų</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Be incidento</translation>
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
        <translation>darbo vieta</translation>
    </message>
    <message>
        <source>The footage of these cameras ends here.</source>
        <translation>Šių kamerų vaizdo medžiaga čia baigiasi.</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Redaguoti pastabą…</translation>
    </message>
    <message>
        <source>Delete bookmark…</source>
        <translation>Ištrinti žymelę…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Panaikinti sustabdymą…</translation>
    </message>
    <message>
        <source>Mark in and out first: then that range is played again and again.</source>
        <translation>Pirmiausia pažymėkite pradžią ir pabaigą: tada šis intervalas bus leidžiamas vis iš naujo.</translation>
    </message>
    <message>
        <source>There is no picture of %1 to save.</source>
        <translation>Nėra vaizdo, kurį būtų galima išsaugoti: %1.</translation>
    </message>
    <message>
        <source>The snapshot was not saved</source>
        <translation>Momentinė nuotrauka neišsaugota</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Išsaugota %1.</translation>
    </message>
    <message>
        <source>Saved %1 as it is shown; no full-size picture came in time.</source>
        <translation>Išsaugota %1, kaip rodoma; viso dydžio vaizdo laiku negauta.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Žymelė</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4</source>
        <comment>camera, date, time, offset</comment>
        <translation>%1, %2 %3 %4</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Pastaba</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Išsaugoti</translation>
    </message>
    <message>
        <source>The bookmark was not saved</source>
        <translation>Žymelė neišsaugota</translation>
    </message>
    <message>
        <source>Bookmark at %1 saved.</source>
        <translation>Žymelė %1 išsaugota.</translation>
    </message>
    <message>
        <source>Note of the bookmark</source>
        <translation>Žymelės pastaba</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>camera, moment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The note was not saved</source>
        <translation>Pastaba neišsaugota</translation>
    </message>
    <message>
        <source>Delete bookmark?</source>
        <translation>Ištrinti žymelę?</translation>
    </message>
    <message>
        <source>%1, %2: the footage stays, only the bookmark and its note go.</source>
        <comment>camera, moment</comment>
        <translation>%1, %2: vaizdo medžiaga lieka, ištrinama tik žymelė ir jos pastaba.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Palikti</translation>
    </message>
    <message>
        <source>The bookmark was not deleted</source>
        <translation>Žymelė neištrinta</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incidentas %1</translation>
    </message>
    <message>
        <source>The footage is not kept</source>
        <translation>Vaizdo medžiaga neapsaugota</translation>
    </message>
    <message>
        <source>Kept from deletion: %1.</source>
        <translation>Apsaugota nuo ištrynimo: %1.</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Panaikinti trynimo sustabdymą</translation>
    </message>
    <message>
        <source>The footage goes when its time is over. Releasing is written down with your reason.</source>
        <translation>Pasibaigus saugojimo terminui, vaizdo medžiaga bus ištrinta. Panaikinimas užregistruojamas kartu su jūsų nurodyta priežastimi.</translation>
    </message>
    <message>
        <source>&amp;Why it is not needed any more</source>
        <translation>&amp;Kodėl nebereikalinga</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Panaikinti</translation>
    </message>
    <message>
        <source>Say why it may go.</source>
        <translation>Nurodykite, kodėl galima ištrinti.</translation>
    </message>
    <message>
        <source>The hold was not released</source>
        <translation>Trynimo sustabdymas nepanaikintas</translation>
    </message>
    <message>
        <source>The clip was saved to %1.</source>
        <translation>Ištrauka išsaugota į %1.</translation>
    </message>
    <message>
        <source>The correction holds only until the console is closed</source>
        <translation>Pataisa galioja tik iki programos užvėrimo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Write what you saw.</source>
        <translation>Parašykite, ką matėte.</translation>
    </message>
    <message>
        <source>The incident could not be saved</source>
        <translation>Incidento nepavyko išsaugoti</translation>
    </message>
    <message>
        <source>Incident %1 marked. Its footage is kept.</source>
        <translation>Incidentas %1 pažymėtas. Jo vaizdo medžiaga apsaugota.</translation>
    </message>
    <message>
        <source>Show live</source>
        <translation>Rodyti tiesiogiai</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Rodyti žemėlapyje</translation>
    </message>
    <message>
        <source>Take out of the view</source>
        <translation>Pašalinti iš rodinio</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Leisti nuo čia</translation>
    </message>
    <message>
        <source>Mark in here</source>
        <translation>Žymėti pradžią čia</translation>
    </message>
    <message>
        <source>Mark out here</source>
        <translation>Žymėti pabaigą čia</translation>
    </message>
    <message>
        <source>Add bookmark here…</source>
        <translation>Pridėti žymelę čia…</translation>
    </message>
    <message>
        <source>New incident from here</source>
        <translation>Naujas incidentas nuo čia</translation>
    </message>
</context>
<context>
    <name>videoguard::review::SidePanel</name>
    <message>
        <source>Nothing of what is shown is kept. It goes when its time is over.</source>
        <translation>Niekas iš rodomos medžiagos neapsaugota. Pasibaigus saugojimo terminui, ji bus ištrinta.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Žymelės</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sustabdymai</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Part of the column</source>
        <translation>Skydelio dalis</translation>
    </message>
    <message>
        <source>No bookmarks. Press B at a moment that somebody should find again.</source>
        <translation>Žymelių nėra. Paspauskite B tuo momentu, kurį kas nors turėtų vėl rasti.</translation>
    </message>
    <message>
        <source>Nothing is kept from deletion. Mark in and out, then choose “Keep…”.</source>
        <translation>Nuo ištrynimo niekas neapsaugota. Pažymėkite pradžią ir pabaigą, tada pasirinkite „Apsaugoti…“.</translation>
    </message>
    <message>
        <source>Nothing was done to this footage.</source>
        <translation>Su šia vaizdo medžiaga nieko nedaryta.</translation>
    </message>
    <message>
        <source>Kept from deletion</source>
        <translation>Apsaugota nuo ištrynimo</translation>
    </message>
</context>
<context>
    <name>videoguard::review::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Laiko ašis</translation>
    </message>
    <message>
        <source>Footage of the cameras by time. Arrow keys move, plus and minus zoom, Tab goes from mark to mark.</source>
        <translation>Kamerų vaizdo medžiaga pagal laiką. Rodyklių klavišai perkelia, pliusas ir minusas keičia mastelį, „Tab“ pereina nuo žymos prie žymos.</translation>
    </message>
    <message>
        <source>IN</source>
        <extracomment>the flag at the beginning of the marked range; the key is I</extracomment>
        <translation>NUO</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>IKI</translation>
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
        <translation>Pristabdyti</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Leisti</translation>
    </message>
    <message>
        <source>Play at %1</source>
        <translation>Leisti %1 greičiu</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Greitis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Įvykis</translation>
    </message>
    <message>
        <source>Moment that is shown</source>
        <translation>Rodomas momentas</translation>
    </message>
</context>
<context>
    <name>videoguard::review::WordsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>videoguard::settings::GroupList</name>
    <message>
        <source>Groups of settings</source>
        <translation>Nuostatų grupės</translation>
    </message>
</context>
<context>
    <name>videoguard::settings::SettingRow</name>
    <message>
        <source>0 stands for “%1”.</source>
        <translation>0 reiškia „%1“.</translation>
    </message>
    <message>
        <source>Locked by the administrator&apos;s policy</source>
        <translation>Užrakinta administratoriaus nustatytos politikos</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer</source>
        <translation>Šiam kompiuteriui nustatė administratorius</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Įsigalios kitą kartą paleidus</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Atstatyti: %1</translation>
    </message>
    <message>
        <source>Reset “%1” to: %2</source>
        <translation>Atstatyti „%1“ į: %2</translation>
    </message>
    <message>
        <source>“%1” holds until the end of the program, but could not be saved: %2</source>
        <translation>„%1“ galioja iki programos užvėrimo, bet nepavyko išsaugoti: %2</translation>
    </message>
    <message>
        <source>“%1” could not be reset: %2</source>
        <translation>„%1“ nepavyko atstatyti: %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Įjungta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Išjungta</translation>
    </message>
    <message>
        <source>There is no such folder yet.</source>
        <translation>Tokio aplanko dar nėra.</translation>
    </message>
    <message>
        <source>There is no such file or device now.</source>
        <translation>Tokio failo ar įrenginio dabar nėra.</translation>
    </message>
</context>
<context>
    <name>videoguard::settings::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Rasti nuostatą</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Nė viena nuostata neatitinka „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Išvalyti paiešką</translation>
    </message>
    <message>
        <source>All settings are as they were at first</source>
        <translation>Visos nuostatos yra pradinės</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were changed here</source>
        <translation>
            <numerusform>Čia pakeista %n nuostata</numerusform>
            <numerusform>Čia pakeistos %n nuostatos</numerusform>
            <numerusform>Čia pakeista %n nuostatų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::settings::SettingsTools</name>
    <message>
        <source>Import…</source>
        <translation>Importuoti…</translation>
    </message>
    <message>
        <source>Takes settings from a configuration file</source>
        <translation>Perima nuostatas iš konfigūracijos failo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuoti…</translation>
    </message>
    <message>
        <source>Writes what was set here into a file for other computers, without names, passwords and own folders</source>
        <translation>Įrašo čia pakeistas nuostatas į failą kitiems kompiuteriams, be vardų, slaptažodžių ir savų aplankų</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Atstatyti viską…</translation>
    </message>
    <message>
        <source>Puts every setting back to what it was before anybody changed it</source>
        <translation>Grąžina kiekvieną nuostatą į tokią, kokia buvo, kol niekas jos nekeitė</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importuoti nuostatas</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Konfigūracija (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Failo %1 negalima perskaityti: %2</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Niekas neimportuota. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were taken.</source>
        <translation>
            <numerusform>Perimta %n nuostata.</numerusform>
            <numerusform>Perimtos %n nuostatos.</numerusform>
            <numerusform>Perimta %n nuostatų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings were refused and are as they were:</source>
        <translation>
            <numerusform>%n nuostata atmesta ir lieka tokia, kokia buvo:</numerusform>
            <numerusform>%n nuostatos atmestos ir lieka tokios, kokios buvo:</numerusform>
            <numerusform>%n nuostatų atmesta, jos lieka tokios, kokios buvo:</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused settings</source>
        <translation>Atmestos nuostatos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Eksportuoti nuostatas</translation>
    </message>
    <message>
        <source>The settings could not be written to %1: %2</source>
        <translation>Nuostatų nepavyko įrašyti į %1: %2</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Nuostatos įrašytos į %1.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Atstatyti visas nuostatas</translation>
    </message>
    <message numerus="yes">
        <source>%n settings go back to what they were before anybody changed them. Cameras, walls, recordings and incidents stay as they are.</source>
        <translation>
            <numerusform>%n nuostata grąžinama į tokią, kokia buvo, kol niekas jos nekeitė. Kameros, sienos, įrašai ir incidentai nesikeičia.</numerusform>
            <numerusform>%n nuostatos grąžinamos į tokias, kokios buvo, kol niekas jų nekeitė. Kameros, sienos, įrašai ir incidentai nesikeičia.</numerusform>
            <numerusform>%n nuostatų grąžinama į tokias, kokios buvo, kol niekas jų nekeitė. Kameros, sienos, įrašai ir incidentai nesikeičia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Atstatyti viską</translation>
    </message>
    <message>
        <source>All settings are as they were at first.</source>
        <translation>Visos nuostatos yra pradinės.</translation>
    </message>
</context>
<context>
    <name>videoguard::settings::SwitchControl</name>
    <message>
        <source>On</source>
        <translation>Įjungta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Išjungta</translation>
    </message>
</context>
<context>
    <name>videoguard::settings::TypedControl</name>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Pasirinkti: %1</translation>
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
    <message>
        <source>Map data</source>
        <translation>Žemėlapio duomenys</translation>
    </message>
    <message>
        <source>Open Database License (ODbL) 1.0</source>
        <translation>Open Database License (ODbL) 1.0</translation>
    </message>
    <message>
        <source>Vector tile schema</source>
        <translation>Vektorinių plytelių schema</translation>
    </message>
    <message>
        <source>Municipal boundaries of Latvia</source>
        <translation>Latvijos savivaldybių ribos</translation>
    </message>
    <message>
        <source>Populations and some names of places</source>
        <translation>Gyventojų skaičiai ir kai kurie vietovių pavadinimai</translation>
    </message>
    <message>
        <source>Map of the surroundings</source>
        <translation>Apylinkių žemėlapis</translation>
    </message>
    <message>
        <source>Pages of this window</source>
        <translation>Šio lango puslapiai</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencijos</translation>
    </message>
    <message>
        <source>Folders and support</source>
        <translation>Aplankai ir pagalba</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License (LGPL) 3, FFmpeg under the licence named below. Both are libraries of their own, which may be exchanged for other builds of them.</source>
        <translation>Qt naudojama pagal GNU laisvesniąją bendrąją viešąją licenciją (LGPL) 3, FFmpeg – pagal toliau nurodytą licenciją. Abi yra atskiros bibliotekos, kurias galima pakeisti kitais jų leidimais.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versijos</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnostikos ataskaita</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no password and no name of a person; read it before you pass it on.</source>
        <translation>Tam, kas jums padeda. Joje nėra slaptažodžių ir asmenų vardų; prieš perduodami ją perskaitykite.</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::AboutFolders</name>
    <message>
        <source>Data folder</source>
        <translation>Duomenų aplankas</translation>
    </message>
    <message>
        <source>Cameras, walls, settings, incidents and the catalogue of this workstation. Copy it to keep them; removing the program leaves it alone.</source>
        <translation>Šios darbo stoties kameros, sienos, nuostatos, incidentai ir katalogas. Nukopijuokite jį, jei norite juos išsaugoti; pašalinus programą jis lieka.</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Žurnalo aplankas</translation>
    </message>
    <message>
        <source>What the program did, and reports of crashes. Passwords are never written.</source>
        <translation>Ką programa veikė, ir strigčių ataskaitos. Slaptažodžiai niekada nerašomi.</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnostikos ataskaita</translation>
    </message>
    <message>
        <source>Versions, devices, states and the newest lines of the log, for whoever helps you. You see it before it is copied.</source>
        <translation>Versijos, įrenginiai, būsenos ir naujausios žurnalo eilutės tam, kas jums padeda. Pamatysite ją prieš ją nukopijuojant.</translation>
    </message>
    <message>
        <source>The newest crash report is of %1.</source>
        <translation>Naujausia strigties ataskaita: %1.</translation>
    </message>
    <message>
        <source>&amp;Diagnostic report…</source>
        <translation>&amp;Diagnostikos ataskaita…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Atverti aplanką</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopijuoti kelią</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a button and which folder it is for, read aloud</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No program of this desktop shows folders. The path can be copied.</source>
        <translation>Šiame darbalaukyje nėra programos aplankams rodyti. Kelią galima nukopijuoti.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Nukopijuota.</translation>
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
    <name>videoguard::shell::ArchiveSign</name>
    <message>
        <source>The disk of the archive is gone. Nothing is recorded.</source>
        <translation>Archyvo disko nebėra. Niekas neįrašoma.</translation>
    </message>
    <message>
        <source>The disk of the archive cannot be written. Nothing is recorded.</source>
        <translation>Į archyvo diską negalima rašyti. Niekas neįrašoma.</translation>
    </message>
    <message>
        <source>Another archive lies in this folder. Nothing is recorded.</source>
        <translation>Šiame aplanke yra kitas archyvas. Niekas neįrašoma.</translation>
    </message>
    <message>
        <source>The disk of the archive is nearly full.</source>
        <translation>Archyvo diskas beveik pilnas.</translation>
    </message>
    <message>
        <source>The disk of the archive reports errors.</source>
        <translation>Archyvo diskas praneša apie klaidas.</translation>
    </message>
    <message>
        <source>The archive is full of footage that is kept from deletion.</source>
        <translation>Archyvas pilnas nuo ištrynimo apsaugotos vaizdo medžiagos.</translation>
    </message>
    <message numerus="yes">
        <source>Archive %1 %, enough for %n days</source>
        <extracomment>%1: per cent, %n: days that the footage will reach back</extracomment>
        <translation>
            <numerusform>Archyvas %1 %, pakanka %n dienai</numerusform>
            <numerusform>Archyvas %1 %, pakanka %n dienoms</numerusform>
            <numerusform>Archyvas %1 %, pakanka %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive %1 %</source>
        <translation>Archyvas %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 used in %3. Click for plans and settings.</source>
        <extracomment>%1 and %2: sizes, %3: a folder</extracomment>
        <translation>Užimta %1 iš %2 aplanke %3. Spustelėkite, kad atvertumėte planus ir nuostatas.</translation>
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
    <message>
        <source>Under the partners of 2019</source>
        <translation>Pagal 2019 m. partnerius</translation>
    </message>
    <message>
        <source>Under the municipalities of today</source>
        <translation>Pagal dabartines savivaldybes</translation>
    </message>
    <message>
        <source>The search words and filters of the catalogue hold here too. Click to end them.</source>
        <translation>Katalogo paieškos žodžiai ir filtrai galioja ir čia. Spustelėkite, kad juos išjungtumėte.</translation>
    </message>
    <message>
        <source>Catalogue filter: %1 of %2</source>
        <extracomment>%1 of %2 cameras</extracomment>
        <translation>Katalogo filtras: %1 iš %2</translation>
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
    <message>
        <source>under maintenance</source>
        <translation>tvarkoma</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planuojama</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>pagal prašymą</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>nėra adreso</translation>
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
    <message>
        <source>Recording…</source>
        <translation>Įrašymas…</translation>
    </message>
    <message>
        <source>Which cameras are recorded when, and how the archive is kept</source>
        <translation>Kurios kameros kada įrašomos ir kaip saugomas archyvas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Žinynas</translation>
    </message>
    <message>
        <source>The page of the help for this screen</source>
        <translation>Šio ekrano žinyno puslapis</translation>
    </message>
    <message>
        <source>Diagnostic report…</source>
        <translation>Diagnostikos ataskaita…</translation>
    </message>
    <message>
        <source>Versions, devices and the newest log lines, for whoever helps</source>
        <translation>Versijos, įrenginiai ir naujausios žurnalo eilutės tam, kas padeda</translation>
    </message>
    <message>
        <source>The grouping is set by the administrator of this computer.</source>
        <translation>Grupavimą nustatė šio kompiuterio administratorius.</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::DiagnosticDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Kopijuoti ataskaitą</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Išsaugoti…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Nukopijuota.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Išsaugoti ataskaitą</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekstas (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Išsaugota kaip %1.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Ataskaitos nepavyko išsaugoti: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::Duty</name>
    <message>
        <source>The incident could not be kept: %1</source>
        <translation>Incidento nepavyko išsaugoti: %1</translation>
    </message>
    <message>
        <source>Incident %1 is marked; no camera is recorded for it. Its details can be entered at any time under Incidents.</source>
        <translation>Incidentas %1 pažymėtas; jam neįrašoma nė viena kamera. Išsamesnius duomenis bet kada galima įvesti skyriuje „Incidentai“.</translation>
    </message>
    <message numerus="yes">
        <source>Incident %1 is marked and being recorded, the last %n s included. Its details can be entered at any time under Incidents.</source>
        <translation>
            <numerusform>Incidentas %1 pažymėtas ir įrašomas, įskaitant paskutines %n s. Išsamesnius duomenis bet kada galima įvesti skyriuje „Incidentai“.</numerusform>
            <numerusform>Incidentas %1 pažymėtas ir įrašomas, įskaitant paskutines %n s. Išsamesnius duomenis bet kada galima įvesti skyriuje „Incidentai“.</numerusform>
            <numerusform>Incidentas %1 pažymėtas ir įrašomas, įskaitant paskutines %n s. Išsamesnius duomenis bet kada galima įvesti skyriuje „Incidentai“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be kept: %1</source>
        <translation>Žymelės nepavyko išsaugoti: %1</translation>
    </message>
    <message>
        <source>Bookmark at %1. A note can be added to it under Review.</source>
        <translation>Žymelė pridėta: %1. Pastabą prie jos galima pridėti skyriuje „Peržiūra“.</translation>
    </message>
    <message>
        <source>The camera is still recorded, because its plan says so.</source>
        <translation>Kamera toliau įrašoma, nes taip numatyta jos plane.</translation>
    </message>
    <message>
        <source>The camera is no longer recorded.</source>
        <translation>Kamera nebeįrašoma.</translation>
    </message>
    <message>
        <source>This camera cannot be recorded: no address of it is known here.</source>
        <translation>Šios kameros įrašyti negalima: jos adresas čia nežinomas.</translation>
    </message>
    <message>
        <source>The camera is being recorded, for 12 hours at most. The same key ends it.</source>
        <translation>Kamera įrašoma ne ilgiau kaip 12 valandų. Tas pats klavišas įrašymą baigia.</translation>
    </message>
    <message>
        <source>Last at %1, acknowledged by %2</source>
        <translation>Paskutinis: %1, patvirtino %2</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::FirstStart</name>
    <message>
        <source>The organisation could not be kept: %1</source>
        <translation>Organizacijos nepavyko išsaugoti: %1</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Pirmasis paleidimas</translation>
    </message>
    <message>
        <source>Welcome to VideoGuard Console</source>
        <translation>Sveiki, čia „VideoGuard Console“</translation>
    </message>
    <message>
        <source>Everything here can be skipped, changed later in the settings, and asked again.</source>
        <translation>Viską čia galima praleisti, vėliau pakeisti nuostatose ir vėl iškviesti.</translation>
    </message>
    <message>
        <source>The administrator has set the language of this workstation.</source>
        <translation>Šios darbo stoties kalbą nustatė administratorius.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Who works at this console?</source>
        <translation>Kas dirba šioje darbo vietoje?</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameros</translation>
    </message>
    <message>
        <source>Partners&apos; server</source>
        <translation>Partnerių serveris</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Slaptažodžiai</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Praleisti</translation>
    </message>
    <message>
        <source>Changes nothing; the menu offers this window again</source>
        <translation>Niekas nekeičiama; šį langą vėl galima atverti iš meniu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Pradėti</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Sąsajos kalba</translation>
    </message>
    <message>
        <source>&amp;Real cameras</source>
        <translation>&amp;Tikros kameros</translation>
    </message>
    <message>
        <source>The demo cameras and their records are taken away.</source>
        <translation>Demonstracinės kameros ir jų kortelės pašalinamos.</translation>
    </message>
    <message>
        <source>Next: import a list, join the partners, or open an address with Ctrl+O.</source>
        <translation>Toliau: importuokite sąrašą, prisijunkite prie partnerių arba atverkite adresą klavišais Ctrl+O.</translation>
    </message>
    <message>
        <source>Sixteen invented cameras play footage that comes with the program, again and again. Needs no network.</source>
        <translation>Šešiolika išgalvotų kamerų vis iš naujo rodo su programa pateiktą vaizdo medžiagą. Tinklo nereikia.</translation>
    </message>
    <message>
        <source>They are shown already.</source>
        <translation>Jos jau rodomos.</translation>
    </message>
    <message>
        <source>The footage was not installed here. A camera simulator and the option --demo-server show it too.</source>
        <translation>Vaizdo medžiaga čia neįdiegta. Ją rodo ir kamerų imitatorius su parinktimi --demo-server.</translation>
    </message>
    <message>
        <source>&amp;Demo cameras</source>
        <translation>&amp;Demonstracinės kameros</translation>
    </message>
    <message>
        <source>&amp;Join the partners next</source>
        <translation>Toliau prisi&amp;jungti prie partnerių</translation>
    </message>
    <message>
        <source>Their cameras and yours are then kept alike through a common server. Needs its address, a name and a password.</source>
        <translation>Tada jų ir jūsų kameros sinchronizuojamos per bendrą serverį. Reikia jo adreso, naudotojo vardo ir slaptažodžio.</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Prisijungta: %1</translation>
    </message>
    <message>
        <source>The account on the partners&apos; server decides it.</source>
        <translation>Tai lemia paskyra partnerių serveryje.</translation>
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
    <name>videoguard::shell::HelpContents</name>
    <message>
        <source>Search the help</source>
        <translation>Ieškoti žinyne</translation>
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
        <translation>Žinyne šių žodžių nėra. Pabandykite mažiau žodžių arba tik jų pradžią.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Turinys</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Rasta žinyne</translation>
    </message>
    <message>
        <source>All keys…</source>
        <translation>Visi klavišai…</translation>
    </message>
    <message>
        <source>The keys of the screen that is shown</source>
        <translation>Rodomo ekrano klavišai</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::HelpWindow</name>
    <message>
        <source>Help – VideoGuard Console</source>
        <translation>Žinynas – VideoGuard Console</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Žinyno puslapis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>The page that was read before</source>
        <translation>Anksčiau skaitytas puslapis</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Pirmyn</translation>
    </message>
    <message>
        <source>The page from which Back was used</source>
        <translation>Puslapis, iš kurio grįžta atgal</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Turinys</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Visi puslapiai</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Words in any order, in all pages</source>
        <translation>Žodžiai bet kokia tvarka visuose puslapiuose</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mažesnis tekstas</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Didesnis tekstas</translation>
    </message>
    <message>
        <source>Ordinary text size</source>
        <translation>Įprastas teksto dydis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Užverti žinyną</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::KioskCodeDialog</name>
    <message>
        <source>Code of the wall PC</source>
        <translation>Vaizdo sienos kompiuterio kodas</translation>
    </message>
    <message>
        <source>Who types this code unlocks the wall. Without a code the key combination alone unlocks it. Only a check value is kept, never the code itself.</source>
        <translation>Įvedus šį kodą, siena atrakinama. Be kodo ją atrakina vien klavišų derinys. Saugoma tik kontrolinė reikšmė, o pats kodas – niekada.</translation>
    </message>
    <message>
        <source>&amp;Present code</source>
        <translation>&amp;Dabartinis kodas</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Naujas kodas</translation>
    </message>
    <message>
        <source>New code a&amp;gain</source>
        <translation>Naujas kodas dar &amp;kartą</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Pašalinti kodą</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Set the code</source>
        <translation>Nustatyti kodą</translation>
    </message>
    <message>
        <source>Locked by the administrator&apos;s policy.</source>
        <translation>Užrakinta administratoriaus nustatytos politikos.</translation>
    </message>
    <message numerus="yes">
        <source>A code has at least %n characters.</source>
        <translation>
            <numerusform>Kode turi būti bent %n ženklas.</numerusform>
            <numerusform>Kode turi būti bent %n ženklai.</numerusform>
            <numerusform>Kode turi būti bent %n ženklų.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two codes differ.</source>
        <translation>Kodai nesutampa.</translation>
    </message>
    <message>
        <source>This is not the present code.</source>
        <translation>Tai ne dabartinis kodas.</translation>
    </message>
    <message>
        <source>The code could not be set: not enough memory is free.</source>
        <translation>Kodo nepavyko nustatyti: nepakanka laisvos atminties.</translation>
    </message>
    <message>
        <source>The code could not be written: %1</source>
        <translation>Kodo nepavyko įrašyti: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::KioskHint</name>
    <message>
        <source>Press %1 and enter the code to unlock it.</source>
        <extracomment>%1 is a key combination</extracomment>
        <translation>Norėdami ją atrakinti, paspauskite %1 ir įveskite kodą.</translation>
    </message>
    <message>
        <source>Press %1 to unlock it.</source>
        <translation>Norėdami ją atrakinti, paspauskite %1.</translation>
    </message>
    <message>
        <source>The wall is locked</source>
        <translation>Siena užrakinta</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::KioskLeaveDialog</name>
    <message>
        <source>The wall is locked</source>
        <translation>Siena užrakinta</translation>
    </message>
    <message>
        <source>The code of this wall PC unlocks it. The pictures go on meanwhile.</source>
        <translation>Ją atrakina šio vaizdo sienos kompiuterio kodas. Vaizdai tuo metu rodomi toliau.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kodas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Atrakinti</translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation>Tai ne tas kodas.</translation>
    </message>
    <message numerus="yes">
        <source>This was not the code. The next attempt is possible in %n s.</source>
        <translation>
            <numerusform>Kodas buvo neteisingas. Kitą kartą bandyti galima po %n s.</numerusform>
            <numerusform>Kodas buvo neteisingas. Kitą kartą bandyti galima po %n s.</numerusform>
            <numerusform>Kodas buvo neteisingas. Kitą kartą bandyti galima po %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::LicencePage</name>
    <message>
        <source>Name or licence</source>
        <translation>Pavadinimas arba licencija</translation>
    </message>
    <message>
        <source>Works of others in the program</source>
        <translation>Programoje naudojami kitų autorių darbai</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Licencijos tekstas</translation>
    </message>
    <message>
        <source>The list of licences is not installed: %1</source>
        <translation>Licencijų sąrašas neįdiegtas: %1</translation>
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
        <translation>Ieškoti organizacijos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation>Or&amp;ganizacijos pavadinimas</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organizacijos pavadinimas</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>Ša&amp;lis</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
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
        <translation>Kita šalis</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Savivaldybės</translation>
    </message>
    <message>
        <source>State Police</source>
        <translation>Policija</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Kitos organizacijos</translation>
    </message>
    <message>
        <source>Since 2021 part of: %1</source>
        <translation>Nuo 2021 m. priklauso: %1</translation>
    </message>
    <message>
        <source>Another organisation…</source>
        <translation>Kita organizacija…</translation>
    </message>
    <message>
        <source>No partner matches “%1”. Choose “Another organisation…” to type its name.</source>
        <translation>Nė vienas partneris neatitinka „%1“. Norėdami įvesti pavadinimą, pasirinkite „Kita organizacija…“.</translation>
    </message>
    <message>
        <source>Nothing chosen: the console asks when a camera is to be written.</source>
        <translation>Nieko nepasirinkta: darbo vieta paklaus, kai reikės įrašyti kamerą.</translation>
    </message>
    <message>
        <source>The police watches and asks for footage; it writes no cameras.</source>
        <translation>Policija stebi ir prašo vaizdo medžiagos; kamerų ji nekeičia.</translation>
    </message>
    <message>
        <source>Cameras of this organisation can be changed here, all others be seen.</source>
        <translation>Šios organizacijos kameras čia galima keisti, visas kitas – tik matyti.</translation>
    </message>
    <message>
        <source>Type the name of the organisation.</source>
        <translation>Įveskite organizacijos pavadinimą.</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::OwnPartnerDialog</name>
    <message>
        <source>Your partner</source>
        <translation>Jūsų partneris</translation>
    </message>
    <message>
        <source>A camera belongs to one partner, and only that partner changes its record. Choose the one that this console belongs to.</source>
        <translation>Kamera priklauso vienam partneriui, ir jos kortelę keičia tik jis. Pasirinkite partnerį, kuriam priklauso ši darbo vieta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pasirinkti</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::PasswordCheck</name>
    <message>
        <source>Pass&amp;phrase of the file</source>
        <translation>Failo slapta&amp;frazė</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Failo slaptafrazė</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Slaptafrazė dar &amp;kartą</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Slaptafrazė dar kartą</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Rodyti, kas įvesta</translation>
    </message>
    <message>
        <source>Checking the keyring of this workstation</source>
        <translation>Tikrinama šios darbo stoties raktinė</translation>
    </message>
    <message>
        <source>It may ask for its own password first.</source>
        <translation>Pirmiausia ji gali paprašyti savo slaptažodžio.</translation>
    </message>
    <message>
        <source>The keyring of this workstation keeps them</source>
        <translation>Juos saugo šios darbo stoties raktinė</translation>
    </message>
    <message>
        <source>It opens with your log-in. There is nothing to do.</source>
        <translation>Ji atveriama jums prisijungus. Nieko daryti nereikia.</translation>
    </message>
    <message>
        <source>An encrypted file keeps them</source>
        <translation>Jie saugomi šifruotame faile</translation>
    </message>
    <message>
        <source>Its passphrase is asked once at every start.</source>
        <translation>Jo slaptafrazės prašoma vieną kartą po kiekvieno paleidimo.</translation>
    </message>
    <message>
        <source>An encrypted file with kept passwords is locked</source>
        <translation>Šifruotas failas su išsaugotais slaptažodžiais užrakintas</translation>
    </message>
    <message>
        <source>Until it is opened, cameras that want a password show no picture.</source>
        <translation>Kol jis neatvertas, kameros, kurioms reikia slaptažodžio, vaizdo nerodo.</translation>
    </message>
    <message>
        <source>This workstation has no keyring</source>
        <translation>Ši darbo stotis neturi raktinės</translation>
    </message>
    <message>
        <source>Passwords are forgotten when the program ends, unless an encrypted file keeps them.</source>
        <translation>Programai baigus darbą slaptažodžiai pamirštami, nebent jie saugomi šifruotame faile.</translation>
    </message>
    <message>
        <source>Technical cause: %1</source>
        <translation>Techninė priežastis: %1</translation>
    </message>
    <message>
        <source>&amp;Open the encrypted file now</source>
        <translation>&amp;Atverti šifruotą failą dabar</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in an encrypted file</source>
        <translation>&amp;Saugoti slaptažodžius šifruotame faile</translation>
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
        <source>The file of passwords is damaged and cannot be opened. Go on without it.</source>
        <translation>Slaptažodžių failas pažeistas ir jo negalima atverti. Tęskite be jo.</translation>
    </message>
    <message>
        <source>No space is left on the disk for the file of passwords.</source>
        <translation>Diske nebėra vietos slaptažodžių failui.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be used: %1</source>
        <translation>Slaptažodžių failo negalima naudoti: %1</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Skyriai</translation>
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
    <name>videoguard::shell::RecordingDialog</name>
    <message>
        <source>Not recorded</source>
        <translation>Neįrašoma</translation>
    </message>
    <message>
        <source>Waiting for pictures</source>
        <translation>Laukiama vaizdo</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>Įrašoma</translation>
    </message>
    <message>
        <source>Being recorded, the disk is slow</source>
        <translation>Įrašoma, diskas lėtas</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Nepavyksta įrašyti</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dieną</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>Select cameras to change how they are recorded.</source>
        <translation>Pasirinkite kameras, kad pakeistumėte jų įrašymą.</translation>
    </message>
    <message numerus="yes">
        <source>For %n selected cameras</source>
        <translation>
            <numerusform>Taikoma %n pasirinktai kamerai</numerusform>
            <numerusform>Taikoma %n pasirinktoms kameroms</numerusform>
            <numerusform>Taikoma %n pasirinktų kamerų</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Skaitomas archyvas</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 of them kept from deletion, %4 free on the disk.</source>
        <translation>Užimta %1 iš %2, iš jų nuo ištrynimo apsaugota %3, diske laisva %4.</translation>
    </message>
    <message>
        <source>Oldest footage: %1.</source>
        <translation>Seniausia vaizdo medžiaga: %1.</translation>
    </message>
    <message>
        <source>There is no footage yet.</source>
        <translation>Vaizdo medžiagos dar nėra.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Aplankas: %1</translation>
    </message>
    <message>
        <source>Folder of the archive</source>
        <translation>Archyvo aplankas</translation>
    </message>
    <message>
        <source>Read the archive anew…</source>
        <translation>Perskaityti archyvą iš naujo…</translation>
    </message>
    <message>
        <source>The archive could not be read: %1</source>
        <translation>Archyvo nepavyko perskaityti: %1</translation>
    </message>
    <message>
        <source>Files found: %1. Repaired: %2. Missing: %3. Unreadable: %4.</source>
        <translation>Rasta failų: %1. Sutaisyta: %2. Trūksta: %3. Neperskaitoma: %4.</translation>
    </message>
    <message>
        <source>The plans could not be saved: %1</source>
        <translation>Planų nepavyko išsaugoti: %1</translation>
    </message>
    <message>
        <source>The archive cannot be kept so: %1. Nothing was changed.</source>
        <translation>Taip saugoti archyvo negalima: %1. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Įrašymas</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameros</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archyvas</translation>
    </message>
    <message>
        <source>Reads every recorded file and makes the index agree with them</source>
        <translation>Perskaito visus įrašytus failus ir pagal juos sutvarko rodyklę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Išsaugoti</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numeris</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Savininkas</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Įrašoma</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Srautas</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Saugoma</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Dabar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niekada</translation>
    </message>
    <message>
        <source>On incident</source>
        <translation>Pažymėjus incidentą</translation>
    </message>
    <message>
        <source>By timetable</source>
        <translation>Pagal tvarkaraštį</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Visada</translation>
    </message>
    <message>
        <source>Main stream</source>
        <translation>Pagrindinis srautas</translation>
    </message>
    <message>
        <source>Sub stream</source>
        <translation>Papildomas srautas</translation>
    </message>
    <message>
        <source> days</source>
        <translation> d.</translation>
    </message>
    <message>
        <source>&amp;Recorded</source>
        <translation>Į&amp;rašoma</translation>
    </message>
    <message>
        <source>S&amp;tream</source>
        <translation>&amp;Srautas</translation>
    </message>
    <message>
        <source>&amp;Kept for</source>
        <translation>Sau&amp;goma</translation>
    </message>
    <message>
        <source>In the profile folder</source>
        <translation>Profilio aplanke</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Aplankas</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>All that is free</source>
        <translation>Visa laisva vieta</translation>
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
        <translation>Savaime neapsaugoma</translation>
    </message>
    <message>
        <source>&amp;Largest size of the archive</source>
        <translation>&amp;Didžiausias archyvo dydis</translation>
    </message>
    <message>
        <source>Stays free on the &amp;disk</source>
        <translation>Diske &amp;lieka laisva</translation>
    </message>
    <message>
        <source>Kept in &amp;memory of every open picture</source>
        <translation>&amp;Kiekvieno atverto vaizdo saugoma atmintyje</translation>
    </message>
    <message>
        <source>At most per &amp;picture</source>
        <translation>Daugiausia vienam &amp;vaizdui</translation>
    </message>
    <message>
        <source>&amp;Incidents are recorded for</source>
        <translation>&amp;Incidentai įrašomi</translation>
    </message>
    <message>
        <source>Footage of incidents is &amp;kept from deletion for</source>
        <translation>Incidentų vaizdo medžiaga &amp;nuo ištrynimo apsaugoma</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::Screens</name>
    <message>
        <source>Camera card</source>
        <translation>Kameros kortelė</translation>
    </message>
    <message>
        <source>Show or hide the card of the selected camera</source>
        <translation>Rodyti arba slėpti pasirinktos kameros kortelę</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>Į sieną</translation>
    </message>
    <message>
        <source>Show the selected camera in the next free tile</source>
        <translation>Rodyti pasirinktą kamerą kitame laisvame langelyje</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Žemėlapyje</translation>
    </message>
    <message>
        <source>Show where the selected camera stands and what it sees</source>
        <translation>Rodyti, kur stovi pasirinkta kamera ir ką ji mato</translation>
    </message>
    <message>
        <source>The record could not be read: %1</source>
        <translation>Kortelės nepavyko perskaityti: %1</translation>
    </message>
    <message>
        <source>The choice could not be kept: %1</source>
        <translation>Pasirinkimo nepavyko išsaugoti: %1</translation>
    </message>
    <message>
        <source>Give up the changes of this camera?</source>
        <translation>Atsisakyti šios kameros pakeitimų?</translation>
    </message>
    <message>
        <source>What was entered and not saved is lost.</source>
        <translation>Kas įvesta ir neišsaugota, bus prarasta.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Pirmasis paleidimas</translation>
    </message>
    <message>
        <source>Asks again in one window for language, organisation, cameras and partner server.</source>
        <translation>Viename lange iš naujo klausia apie kalbą, organizaciją, kameras ir partnerių serverį.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Atverti…</translation>
    </message>
    <message>
        <source>Recording and archive</source>
        <translation>Įrašymas ir archyvas</translation>
    </message>
    <message>
        <source>Which cameras are recorded when, where the archive lies and how large it may grow.</source>
        <translation>Kurios kameros kada įrašomos, kur yra archyvas ir kiek jis gali užimti.</translation>
    </message>
    <message>
        <source>Partner server</source>
        <translation>Partnerių serveris</translation>
    </message>
    <message>
        <source>Joins the partners with a server, a name and a password, or an invitation file.</source>
        <translation>Prisijungti prie partnerių su serverio adresu, naudotojo vardu ir slaptažodžiu arba kvietimo failu.</translation>
    </message>
    <message>
        <source>Wall PC now</source>
        <translation>Vaizdo sienos kompiuteris dabar</translation>
    </message>
    <message>
        <source>Full screen and locked until Ctrl+Shift+K: watching only.</source>
        <translation>Visas ekranas, užrakinta iki Ctrl+Shift+K: tik stebėti.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Pradėti</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnostikos ataskaita</translation>
    </message>
    <message>
        <source>Versions, devices and the newest log lines, shown before they are copied.</source>
        <translation>Versijos, įrenginiai ir naujausios žurnalo eilutės, parodomos prieš nukopijuojant.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Rodyti…</translation>
    </message>
    <message>
        <source>Code of the wall PC</source>
        <translation>Vaizdo sienos kompiuterio kodas</translation>
    </message>
    <message>
        <source>Who knows it can leave the wall PC; without one, the keys alone are enough.</source>
        <translation>Kas jį žino, gali išeiti iš vaizdo sienos kompiuterio režimo; be kodo užtenka vien klavišų.</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Nustatyti…</translation>
    </message>
</context>
<context>
    <name>videoguard::shell::Session</name>
    <message>
        <source>The demo cameras cannot be shown: %1.</source>
        <translation>Demonstracinių kamerų negalima parodyti: %1.</translation>
    </message>
    <message>
        <source>The new language holds for all windows once what is being edited is saved or given up.</source>
        <translation>Nauja kalba įsigalios visuose languose, kai tai, kas redaguojama, bus išsaugota arba atšaukta.</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnostikos ataskaita</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no password and no name of a person; read it before you pass it on.</source>
        <translation>Tam, kas jums padeda. Joje nėra slaptažodžių ir asmenų vardų; prieš perduodami ją perskaitykite.</translation>
    </message>
    <message>
        <source>Starting at log-in could not be changed: %1.</source>
        <translation>Paleidimo prisijungus pakeisti nepavyko: %1.</translation>
    </message>
    <message>
        <source>The console ended unexpectedly and started again. The report lies at %1.</source>
        <translation>Programa netikėtai baigė darbą ir paleista iš naujo. Ataskaita yra čia: %1.</translation>
    </message>
    <message>
        <source>VideoGuard Console started again</source>
        <translation>„VideoGuard Console“ paleista iš naujo</translation>
    </message>
    <message>
        <source>The saved walls could not be read. The damaged file lies at %1.</source>
        <translation>Išsaugotų sienų nepavyko perskaityti. Pažeistas failas yra čia: %1.</translation>
    </message>
    <message>
        <source>The catalogue could not be read. The damaged file lies at %1.</source>
        <translation>Katalogo nepavyko perskaityti. Pažeistas failas yra čia: %1.</translation>
    </message>
    <message>
        <source>The incidents could not be read. The damaged file lies at %1.</source>
        <translation>Incidentų nepavyko perskaityti. Pažeistas failas yra čia: %1.</translation>
    </message>
    <message>
        <source>Cameras are being watched</source>
        <translation>Stebimos kameros</translation>
    </message>
    <message>
        <source>The report cannot be read: %1.</source>
        <translation>Ataskaitos perskaityti nepavyko: %1.</translation>
    </message>
    <message>
        <source>Why the console started again</source>
        <translation>Kodėl programa buvo paleista iš naujo</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no password; read it before you pass it on.</source>
        <translation>Tam, kas jums padeda. Slaptažodžių joje nėra; prieš perduodami perskaitykite.</translation>
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
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n nepasiekiamas</numerusform>
            <numerusform>%n nepasiekiami</numerusform>
            <numerusform>%n nepasiekiamų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>videoguard::shell::UnlockPrompt</name>
    <message>
        <source>Open the file of passwords…</source>
        <translation>Atverti slaptažodžių failą…</translation>
    </message>
    <message>
        <source>Ask for its passphrase, so that cameras with a password show their pictures</source>
        <translation>Paprašyti jo slaptafrazės, kad būtų rodomi kamerų su slaptažodžiu vaizdai</translation>
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
    <name>videoguard::wall::EmptyWall</name>
    <message>
        <source>This console knows no camera yet</source>
        <translation>Šioje darbo vietoje dar nėra kamerų</translation>
    </message>
    <message>
        <source>The wall shows live pictures as soon as there is one. These ways lead there:</source>
        <translation>Siena rodys tiesioginius vaizdus, kai tik kamera atsiras. Ją pridėti galima taip:</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importuoti failą…</translation>
    </message>
    <message>
        <source>A list of your cameras as CSV, GeoJSON or JSON, into the catalogue.</source>
        <translation>Jūsų kamerų sąrašas CSV, GeoJSON arba JSON formatu, į katalogą.</translation>
    </message>
    <message>
        <source>&amp;Join the partners…</source>
        <translation>&amp;Prisijungti prie partnerių…</translation>
    </message>
    <message>
        <source>Their cameras and yours come from the common server.</source>
        <translation>Jų ir jūsų kameros gaunamos iš bendro serverio.</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>Atverti &amp;adresą…</translation>
    </message>
    <message>
        <source>One camera, by its stream address.</source>
        <translation>Viena kamera pagal jos srauto adresą.</translation>
    </message>
    <message>
        <source>Show the &amp;demo</source>
        <translation>Rodyti &amp;demonstraciją</translation>
    </message>
    <message>
        <source>Sixteen invented cameras play footage that comes with the program. Needs no network.</source>
        <translation>Šešiolika išgalvotų kamerų rodo su programa pateiktą vaizdo medžiagą. Tinklo nereikia.</translation>
    </message>
    <message>
        <source>&amp;First start again…</source>
        <translation>Pi&amp;rmasis paleidimas iš naujo…</translation>
    </message>
    <message>
        <source>Language, organisation and passwords, in one window.</source>
        <translation>Kalba, organizacija ir slaptažodžiai viename lange.</translation>
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
        <translation>Papild&amp;omo srauto adresas (mažiems langeliams, gali būti tuščias)</translation>
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
    <name>videoguard::wall::UnlockDialog</name>
    <message>
        <source>Passwords of the cameras</source>
        <translation>Kamerų slaptažodžiai</translation>
    </message>
    <message>
        <source>They are kept in an encrypted file. Until it is opened, cameras that want a password show no picture.</source>
        <translation>Jie saugomi šifruotame faile. Kol jis neatvertas, kameros, kurioms reikia slaptažodžio, vaizdo nerodo.</translation>
    </message>
    <message>
        <source>Pass&amp;phrase of the file</source>
        <translation>Failo slapta&amp;frazė</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vėliau</translation>
    </message>
    <message>
        <source>The menu at the top right offers it again</source>
        <translation>Tai vėl galima pasirinkti meniu viršuje dešinėje</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Atverti failą</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Tai ne šio failo slaptafrazė.</translation>
    </message>
    <message>
        <source>The file of passwords is damaged and cannot be opened. Choose &quot;Later&quot; and enter the passwords of the cameras again.</source>
        <translation>Slaptažodžių failas pažeistas ir jo negalima atverti. Pasirinkite „Vėliau“ ir iš naujo įveskite kamerų slaptažodžius.</translation>
    </message>
    <message>
        <source>The file of passwords was written by a newer version. Install that version.</source>
        <translation>Slaptažodžių failą įrašė naujesnė versija. Įdiekite ją.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be used: %1</source>
        <translation>Slaptažodžių failo negalima naudoti: %1</translation>
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
    <message>
        <source>Incident</source>
        <translation>Incidentas</translation>
    </message>
    <message>
        <source>Mark an incident here: keeps the seconds before and records every camera that sees the place</source>
        <translation>Pažymėti incidentą čia: išsaugomos ankstesnės sekundės ir įrašomos visos kameros, kurios mato šią vietą</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Žymelė</translation>
    </message>
    <message>
        <source>Remember this moment of the selected camera</source>
        <translation>Įsiminti šį pasirinktos kameros momentą</translation>
    </message>
    <message>
        <source>Instant replay</source>
        <translation>Momentinis pakartojimas</translation>
    </message>
    <message>
        <source>The last seconds of the selected camera beside its live picture</source>
        <translation>Paskutinės pasirinktos kameros sekundės šalia jos tiesioginio vaizdo</translation>
    </message>
    <message>
        <source>5 minutes ago</source>
        <translation>Prieš 5 minutes</translation>
    </message>
    <message>
        <source>What the selected camera saw 5 minutes ago</source>
        <translation>Ką pasirinkta kamera matė prieš 5 minutes</translation>
    </message>
    <message>
        <source>Record now</source>
        <translation>Įrašyti dabar</translation>
    </message>
    <message>
        <source>Record the selected camera, whatever its plan says</source>
        <translation>Įrašyti pasirinktą kamerą, nepaisant jos plano</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kas vyksta</translation>
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
    <name>videoguard::widgets::DayCalendar</name>
    <message>
        <source>Previous month</source>
        <translation>Ankstesnis mėnuo</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Kitas mėnuo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendorius</translation>
    </message>
    <message>
        <source>Days with footage and incidents. Arrow keys move by day and week, Page Up and Page Down by month, Enter chooses.</source>
        <translation>Dienos su vaizdo medžiaga ir incidentais. Rodyklių klavišai perkelia per dieną ir savaitę, „Page Up“ ir „Page Down“ – per mėnesį, „Enter“ pasirenka.</translation>
    </message>
    <message numerus="yes">
        <source>footage in %n hours</source>
        <translation>
            <numerusform>vaizdo medžiaga: %n valanda</numerusform>
            <numerusform>vaizdo medžiaga: %n valandos</numerusform>
            <numerusform>vaizdo medžiaga: %n valandų</numerusform>
        </translation>
    </message>
    <message>
        <source>no footage</source>
        <translation>vaizdo medžiagos nėra</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incidentas</numerusform>
            <numerusform>%n incidentai</numerusform>
            <numerusform>%n incidentų</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>šiandien</translation>
    </message>
    <message>
        <source>footage</source>
        <translation>vaizdo medžiaga</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incidentas</translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::DrawingCanvas</name>
    <message>
        <source>Picture to draw on</source>
        <translation>Vaizdas, ant kurio piešiama</translation>
    </message>
    <message>
        <source>Arrow keys move the cross, Space begins and ends a figure.</source>
        <translation>Rodyklių klavišai perkelia kryželį, tarpo klavišas pradeda ir baigia figūrą.</translation>
    </message>
    <message>
        <source>Words, then Enter</source>
        <translation>Tekstas, tada „Enter“</translation>
    </message>
    <message>
        <source>Words on the picture</source>
        <translation>Tekstas ant vaizdo</translation>
    </message>
</context>
<context>
    <name>videoguard::widgets::DrawingTools</name>
    <message>
        <source>Line</source>
        <translation>Linija</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Rodyklė</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Stačiakampis</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipsė</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Laisva linija</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Anuliuoti (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Pakartoti (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove all drawings</source>
        <translation>Pašalinti visus piešinius</translation>
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
<context>
    <name>videoguard::widgets::WeekGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>Savaitės valandos</translation>
    </message>
    <message>
        <source>%1, %2: on</source>
        <extracomment>%1: day of the week, %2: hour</extracomment>
        <translation>%1, %2: įjungta</translation>
    </message>
    <message>
        <source>%1, %2: off</source>
        <translation>%1, %2: išjungta</translation>
    </message>
</context>
</TS>
