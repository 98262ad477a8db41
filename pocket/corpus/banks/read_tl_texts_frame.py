"""What stands around the facts in Tagalog: headings, reasons, parts, layouts."""

from __future__ import annotations

HEADINGS = {
    "email": "Ang inyong order|Mensahe mula sa Finch & Alder|Balita tungkol sa inyong order|"
    "Customer service|Isang mensahe para sa inyo|Re: ang inyong order|Bati mula sa tindahan",
    "delivery": "DELIVERY RECEIPT|Finch & Alder - delivery|Papel ng delivery|PAPEL NG DELIVERY|"
    "Ang inyong delivery|Resibo ng padala|FINCH & ALDER",
    "repair": "ULAT NG KUMPUNI|Talyer ng Finch & Alder|Papel ng kumpuni|Ang inyong pinagawa|"
    "Nota ng talyer|Ulat ng talyer|Mula sa talyer",
    "story": "Kuwento ng isang customer|Mula sa libro ng tindahan|Isang maikling kuwento|"
    "Isang araw sa tindahan|Mga kuwento ng Port Alder|Kuwento ng isang order|Nakita sa counter",
    "notice": "PAUNAWA|Sa lahat ng customer|Mahalagang paalala|Mahalagang paunawa|SARADO|"
    "Mga minamahal naming customer|Abiso sa mga suki",
    "leaflet": "KURSO SA HAPON|Ayusin mo nang sarili!|Kurso sa Finch & Alder|BAGONG KURSO|"
    "Matuto kasama namin|Hapon sa Finch & Alder|Kurso para sa baguhan",
    "contract": "KONTRATA NG PAG-UPA|Mga kondisyon ng upa|Kasunduan|KONTRATA|Kontrata|"
    "Kasunduan ng may-ari at customer|Mga kondisyon",
    "clinic": "PORT ALDER CLINIC|Nota ng klinika|Nota para sa pasyente|Klinika, reception|"
    "Ang inyong gamutan|NOTA NG DOKTOR|Para sa inyong konsulta",
}

# Clauses that follow "dahil". Slots: {city}, {street}, {part}, and the colours {colour}
# and {colour2}, which stand before their noun with the linker ("pulang", "asul na").
REASONS = {
    "email": """
binaha ang bodega
nasiraan ang trak mula sa {city}
isinara ng bagyo ang daungan ng {city}
ibang kulay ang ipinadala ng pagawaan sa {city}
hindi gumagana ang makinang pambalot namin
hindi mabasa ang label
may sakit ang dalawa naming kasama
binuksan ng customs sa {city} ang kahon
ubos na ang {colour} modelo
sarado ang tulay papuntang {city}
napunta sa {city} ang mga paninda
may nahulog na mga kahon sa {street}
hindi pa inilalabas ng bangko ang bayad
sobrang dami ng order nitong buwan
kinailangang suriin ulit ang {part}
naubusan ng tinta ang printer
nawala ng rider ang mga papel
may gumuhong lupa sa daan papuntang {city}
lumipat sa {city} ang supplier
basa pa ang {colour} pintura
naligaw ang drayber malapit sa {city}
kulang ang address
may welga sa daungan ng {city}
walang {part} sa loob ng kahon
""",
    "repair": """
hindi lapat ang {part}
natanggal ang {colour} kable
pinasok ng tubig ang {part}
maalikabok ang {part}
pumutok ang fuse
kulang ng turnilyo ang {part}
natunaw ang {part}
ubos na ang baterya
naputol ang {colour} kable
nabarahan ng buhangin ang {part}
baligtad ang pagkakabit sa {part}
kinalawang ang {part}
may ipis na tumira sa {part}
may bitak ang {part}
natuyo ang pandikit sa {part}
sa maling saksakan ito ikinabit
naipit ang {colour} buton
nabagsak ito sa sahig
nabaluktot ang {part}
luma na ang langis sa {part}
may baryang pumasok sa {part}
gasgas at pudpod na ang {part}
may tagas ang {part}
napundi ang {colour} ilaw
""",
    "story": """
masyado itong malaki para sa kusina
walang {part} sa kahon
amoy isda ito
{colour} takip ang dumating at hindi {colour2} takip
may binili ring ganito ang kapitbahay
kasing-ingay ito ng tren
unang araw pa lang ay natanggal na ang {part}
hindi ito kasya sa pinto
takot dito ang pusa
natutuklap ang {colour} pintura
may gasgas ang {part}
regalo lang ito at walang may gusto
sobrang umiinit ang {part}
para pala ito sa pinsan sa {city}
hindi ito bagay sa {colour} dingding
mas mura pala ito sa {city}
walang makaintindi sa mga panuto
mali ang kabit sa {part}
mas mabigat pa ito sa mesa
may ganito ring pasalubong ang tiya mula sa {city}
ayaw nitong umandar
pangit tingnan ang mga {colour} guhit
binabasa nito ang sahig
lilipat sa {city} ang pamilya
""",
    "notice": """
inaayos ang bubong
inilalatag ang {colour} karpet sa sahig
pumutok ang tubo sa {street}
pupunta sa perya sa {city} ang lahat ng tauhan
sira ang aircon
hinuhukay ang {street}
pinipinturahan ng {colour} pintura ang mga dingding
pinapalitan ang lahat ng ilaw
nag-iimbentaryo kami
ikakasal sa {city} ang anak ng may-ari
inaalis ang mga lumang istante
walang kuryente sa {street}
may nakitang problema ang mga bumbero
lilipat kami sa {street}
may natumbang puno sa pasukan
hindi ligtas ang hagdan
nagbabakasyon sa {city} ang mga tauhan
hindi lapat ang bagong {colour} pinto
ginigiba ang katabing gusali
kinakabitan ng elevator ang gusali
puno ng tubig ang silong sa {street}
pinapalitan ang mga kaha
may nagsu-shooting ng pelikula sa {street}
inaayos ng bayan ang tubo ng gas
lumulubog ang lupa sa {street}
nabasag ang {colour} bintana
may ginagawang kalsada sa {street}
may sakit ang kalahati ng mga tauhan
may kasalan sa loob ng tindahan
ikinakabit ang mga bagong {colour} istante
nasa {city} pa ang lahat ng paninda
binaha ang pasukan
nakaharang ang isang crane sa {street}
""",
    "clinic": """
ilang araw nang maga ang kaliwang tuhod
ayaw gumaling ng ubo
masakit ang kanang tainga
may {colour} pantal sa braso
bumalik ang lagnat
napilay ang kamay niya sa {street}
nangangati ang mga mata
sumakit ang likod pagkatapos ng biyahe mula sa {city}
masakit ang tiyan mula nang bumalik galing sa {city}
may {colour} pasa sa lugar ng kagat
halos hindi na siya makatulog
may {colour} balat sa paligid ng peklat
manhid ang kaliwang paa
nabasag ang ngipin dahil sa biskuwit
masakit ang lalamunan
mabilis ang tibok ng puso sa gabi
nakagat siya ng aso sa {street}
naninigas ang balikat tuwing umaga
may lumabas na {colour} batik pagkatapos ng isang araw sa {city}
malabo na ang salaming galing sa {city}
nahulog siya sa bisikleta sa {street}
dumudugo ang ilong tuwing umaga
maghapong masakit ang ulo
naipit ng pinto ang daliri
""",
    "other": """
sinira ito ng hangin
nagustuhan ito ng mga taga-{city}
may {colour} dumi ang luma at ang pangit tingnan
hiniling ito ng mayor
mahal na ang papel
okupado ang bulwagan sa {street}
ginawang pugad ito ng mga ibon
may dumalaw na mga estudyante mula sa {city}
{colour} disenyo ang gusto ng mga bata
sira ang isang bomba
marami nang nakatira sa {street}
nagreklamo ang mga kapitbahay
iyon ang gusto ng nagtayo nito
nasa {city} ang banda noong linggong iyon
lumang-luma na ang makina
kinailangang magtayo ng pader
nagsara ang imprenta sa {city}
nasira ito sa ulan
may nagpintura rito ng {colour} guhit
nagbago ang mga patakaran ng bayan
""",
}
PARTS = (
    "hawakan|takip|motor|switch|plug|kable|bisagra|spring|filter|gulong|buton|screen|bomba|"
    "balbula|strap|zipper|trangka|talim|suporta|elisi|speaker|kadena|pedal|base|paa|"
    "fuse|engranahe|sensor|frame|tray|tubo|drawer|gasket|antena"
)

LAYOUTS = """
{text}\\n\\n{question}
Teksto: {text}\\nTanong: {question}
{question}\\n\\n{text}
Tanong: {question}\\nTeksto: {text}
Basahin ito at sagutin: {question}\\n\\n{text}
"{text}"\\n{question}
{question}\\n"{text}"
May isang teksto rito.\\n\\n{text}\\n\\nSagutin ayon sa teksto: {question}
Teksto:\\n{text}\\n\\nT: {question}\\nS:
T: {question}\\n\\n---\\n{text}\\n---
---\\n{text}\\n---\\n{question}
Pakitingnan ito: {text}\\n\\nAng tanong ko: {question}
Ang teksto lang sa ibaba ang gamitin. {question}\\n\\n{text}
Natanggap ko ito ngayong araw:\\n\\n{text}\\n\\n{question}
<teksto>\\n{text}\\n</teksto>\\n{question}
<tanong>{question}</tanong>\\n<teksto>{text}</teksto>
{question} Sumagot gamit ang mga salita ng tekstong ito:\\n{text}
Konteksto: {text}\\n\\n{question}
Ibinigay ito sa akin: "{text}" {question}
{text}\\n---\\n{question} Kopyahin ang sagot.
Dokumento:\\n{text}\\n\\nGawain: sagutin ang tanong. {question}
Basahin ang teksto at sumagot nang maikli.\\n\\n{text}\\n\\n{question}
Ang gusto kong malaman: {question}\\n\\nAng hawak ko: {text}
> {text}\\n\\n{question}
{question} Ito ang teksto:\\n\\n{text}
Teksto: "{text}"\\n\\nTanong: {question}
Pakibasa po ang tekstong ito.\\n\\n{text}\\n\\nTanong: {question}
Basahin ang teksto sa ibaba. {question}\\n\\n{text}
Sagutin ang tanong mula sa teksto.\\n\\nTeksto: {text}\\n\\nTanong: {question}
Ito ang teksto:\\n{text}\\n\\nIto ang tanong:\\n{question}
T: {question}\\nTeksto: {text}\\nS:
{text}\\n\\nTanong: {question}
{question}\\n\\n---\\n\\n{text}
May tanong ako tungkol sa tekstong ito: {question}\\n\\n{text}
Tingnan po ninyo ang dokumentong ito:\\n\\n{text}\\n\\n{question}
Gamitin lang ang tekstong ito sa pagsagot.\\n\\n{text}\\n\\n{question}
"""
