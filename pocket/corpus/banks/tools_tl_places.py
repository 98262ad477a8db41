"""Tagalog requests about opening hours, stores, currencies and weather.

A day brings its own word ("sa", "tuwing", "ngayong"): with "sa" in front, "bukas" is "open".
"""

from __future__ import annotations

OPENING_HOURS = """
Bukas ba kayo sa {day}?
Bukas po ba kayo ngayong {day}?
Bukas ba ang tindahan sa {day}?
Bukas po ba ang Finch & Alder sa {day}?
Bukas ba kayo tuwing {day}?
Bukas pa ba kayo sa {day} ng gabi?
Bukas ba kayo sa {day} ng umaga?
Bukas ba o sarado sa {day}?
{day}: bukas o sarado?
Sa {day}, bukas ba ang tindahan o sarado?
Hanggang anong oras kayo bukas sa {day}?
Hanggang anong oras bukas ang tindahan sa {day}?
Mula anong oras kayo bukas sa {day}?
Anong oras kayo nagbubukas sa {day}?
Anong oras po kayo nagbubukas tuwing {day}?
Anong oras nagbubukas ang tindahan sa {day}?
Anong oras magbubukas ang tindahan ngayong {day}?
Anong oras kayo magbubukas sa {day}?
Magbubukas ba kayo sa {day}?
Magbubukas po ba ang tindahan ngayong {day}?
Maaga ba kayong nagbubukas sa {day}?
Maaga bang nagsasara ang tindahan sa {day}?
Maaga ba ang sara ninyo tuwing {day}?
Nagbubukas ba kayo nang maaga tuwing {day}?
Anong oras ang bukas ninyo sa {day}?
Anong oras ang sara ninyo sa {day}?
Anong oras ang sara ng tindahan tuwing {day}?
Anong oras kayo nagsasara sa {day}?
Anong oras po nagsasara ang tindahan tuwing {day}?
Anong oras kayo magsasara ngayong {day}?
anong oras sara nyo sa {day}
anong oras bukas nyo sa {day}
Nagsasara ba kayo nang maaga sa {day}?
Magsasara ba kayo sa {day}?
Magsasara po ba ang tindahan bago gumabi sa {day}?
Sarado ba kayo sa {day}?
Sarado po ba ang tindahan ngayong {day}?
Sarado ba kayo tuwing {day}?
Sarado na ba kayo sa {day} ng hapon?
Ano ang oras ninyo sa {day}?
Ano ang oras ng tindahan sa {day}?
Oras ng tindahan sa {day}
Ano po ang store hours ninyo sa {day}?
Store hours sa {day}
Store hours po tuwing {day}, please.
Gusto kong malaman ang store hours sa {day}.
Ano ang iskedyul ng tindahan sa {day}?
Ano ang iskedyul ninyo tuwing {day}?
Iskedyul po ng tindahan sa {day}.
Pakibigay ang oras ng tindahan sa {day}.
Pakisabi kung anong oras kayo nagbubukas sa {day}.
Pakisabi po kung bukas kayo sa {day}.
Pakitingnan kung bukas ang tindahan sa {day}.
Pakitingnan ang oras ng tindahan para sa {day}.
Gusto kong malaman kung anong oras kayo nagsasara sa {day}.
Pupunta ako sa {day}. Bukas ba kayo?
Pupunta ako sa tindahan sa {day}, anong oras kayo nagbubukas?
Pupunta kami ni {name} sa {day}. Anong oras ang bukas?
Sa {day} lang ako libre, bukas ba kayo?
Sa {day} ako pupunta, anong oras kayo nagsasara?
Gabi na ako nakakauwi sa {day}. Anong oras ang sara ninyo?
Alas-sais ang labas ko sa {day}. Bukas pa ba kayo?
Mula anong oras hanggang anong oras kayo sa {day}?
Mula anong oras hanggang anong oras bukas ang tindahan tuwing {day}?
Hanggang anong oras ako puwedeng pumunta sa {day}?
Hanggang anong oras ang tindahan ngayong {day}?
Hanggang gabi ba kayo bukas sa {day}?
Puwede ba akong dumaan sa tindahan sa {day}? Bukas ba?
Puwede bang pumunta sa {day}, o sarado kayo?
Dadaan ako sa {day} ng umaga, bukas na ba kayo?
Dadaan si {name} sa {day}. Hanggang anong oras kayo?
Ayokong masayang ang lakad ko sa {day}. Bukas ba ang tindahan?
Open ba kayo sa {day}?
Open po ba kayo tuwing {day}?
Open ba ang store sa {day} o closed?
open pa po ba kayo {day}
Closed ba kayo sa {day}?
Closed po ba ang store ngayong {day}?
Pareho pa rin ba ang oras ng tindahan sa {day}?
Pareho ba ang oras ninyo ngayong {day}?
Pareho lang ba ang oras ng bukas tuwing {day}?
Dadaan kami sa {day}, bukas po ba?
"""

FIND_STORE = """
May tindahan ba kayo sa {city}?
May tindahan po ba ang Finch & Alder sa {city}?
May branch ba kayo sa {city}?
May branch po ba kayo malapit sa {city}?
May branch ba ang Finch & Alder sa {city}?
May sangay ba kayo sa {city}?
May sangay po ba ang tindahan ninyo sa {city}?
Mayroon ba kayong tindahan sa {city}?
Mayroon po ba kayong branch sa {city}?
Meron ba kayong branch sa {city}?
meron po ba kayo sa {city}
Meron bang Finch & Alder sa {city}?
Nandito rin ba kayo sa {city}?
Nasaan ang tindahan ninyo sa {city}?
Nasaan ang branch ninyo sa {city}?
Nasaan po ang sangay sa {city}?
Nasaan kayo sa {city}?
Saan ang tindahan ninyo sa {city}?
Saan po ang branch sa {city}?
Saan sa {city} ang tindahan ninyo?
Saan sa {city} ang Finch & Alder?
Saan ko makikita ang tindahan ninyo sa {city}?
Saan ko po mahahanap ang branch sa {city}?
Saan ba kayo banda sa {city}?
Saang kalye ang tindahan sa {city}?
Saang kalye po sa {city} ang branch ninyo?
Anong kalye ang tindahan ninyo sa {city}?
Saang parte ng {city} ang tindahan ninyo?
Saang parte po ng {city} ang branch?
Sa anong parte ng {city} kayo?
Ano ang address ng tindahan sa {city}?
Ano po ang address ng branch ninyo sa {city}?
Address ng tindahan sa {city}
Address po ng branch sa {city}, please.
Pakibigay ang address ng tindahan sa {city}.
Pakibigay po ang address ninyo sa {city}.
Puwede bang mahingi ang address ng branch sa {city}?
Pahingi ng address ng tindahan sa {city}.
Pahingi po ng address ninyo sa {city}.
Kailangan ko ang address ng Finch & Alder sa {city}.
Hanapin ang tindahan sa {city}.
Hanapin ang branch ninyo sa {city}.
Hanapin po ninyo ang pinakamalapit na tindahan sa {city}.
Pakihanap ang tindahan ninyo sa {city}.
Pakihanap po ang branch na malapit sa {city}.
Pakihanap naman kung may sangay kayo sa {city}.
Maghanap ng tindahan sa {city}.
Naghahanap ako ng branch ninyo sa {city}.
Naghahanap po kami ng Finch & Alder sa {city}.
Hinahanap ko ang tindahan ninyo sa {city}.
Hinahanap ni {name} ang branch sa {city}.
Hindi ko mahanap ang tindahan ninyo sa {city}.
Hindi namin mahanap ang branch sa {city}, nasaan ba?
Ano ang pinakamalapit na tindahan sa {city}?
Pinakamalapit na branch sa {city}, please.
Saan ang pinakamalapit na tindahan ninyo sa {city}?
Alin ang branch na malapit sa {city}?
May malapit ba kayong tindahan sa {city}?
Nasa {city} ako. Saan ang tindahan ninyo?
Nasa {city} ako ngayon at gusto kong pumunta sa branch ninyo.
Nakatira ako sa {city}, may malapit bang tindahan?
Taga-{city} ako, saan ang branch ninyo?
Taga-{city} po ako. May tindahan ba kayo rito?
Taga-{city} si {name}, may branch ba kayo roon?
Pupunta ako sa {city} sa {day}, may tindahan ba kayo roon?
Pupunta kami sa {city}. Saan doon ang branch ninyo?
Bakasyon namin sa {city}, may Finch & Alder ba roon?
Gusto kong bumisita sa tindahan ninyo sa {city}. Saan iyon?
Gusto kong mamili sa tindahan mismo. Meron ba sa {city}?
Gusto kong pumunta sa branch ninyo sa {city}, ano ang address?
Ano ang lokasyon ng tindahan sa {city}?
Lokasyon po ng branch sa {city}.
Pakibigay ang lokasyon ng tindahan ninyo sa {city}.
Nagbukas na ba kayo ng tindahan sa {city}?
Nagbukas na raw kayo ng branch sa {city}, saan po?
May bago raw kayong branch sa {city}. Saan?
branch sa {city}?
tindahan sa {city} saan po
Pakituro kung saan ang branch sa {city}.
Pakituro po ang tindahan ninyo sa {city}.
Pakituro naman ang pinakamalapit na branch sa {city}.
Pakisabi kung saan ang tindahan sa {city}.
Pakisabi po kung may branch kayo sa {city}.
Gusto kong malaman kung may sangay kayo sa {city}.
Gusto kong malaman kung saan kayo sa {city}.
Hinahanap namin ang tindahan ninyo sa {city}.
Pahingi naman ng address ng branch sa {city}.
Nagbukas na po ba ang tindahan ninyo sa {city}?
Paano ko mahanap ang branch ninyo sa {city}?
Nakatira kami sa {city}, saan ang malapit na branch?
Nakatira si {name} sa {city}, may tindahan ba roon?
"""

CONVERT_CURRENCY = """
Magkano ang {amount} euro sa {to}?
Magkano po sa {to} ang {amount} euro?
Magkano ba ang {amount} euro kung sa {to}?
Ilang {to} ang {amount} euro?
Ilang {to} po ang makukuha sa {amount} euro?
Ilang {to} ang katumbas ng {amount} euro?
Ilang {to} ba ang {amount} euro ngayon?
ilang {to} {amount} euro
Ano ang katumbas ng {amount} euro sa {to}?
Ano po ang katumbas sa {to} ng {amount} euro?
Katumbas ng {amount} euro sa {to}
Pakisabi ang katumbas ng {amount} euro sa {to}.
I-convert ang {amount} euro sa {to}.
I-convert mo sa {to} ang {amount} euro.
Paki-convert ang {amount} euro sa {to}.
Paki-convert po sa {to}: {amount} euro.
Pa-convert ng {amount} euro sa {to}.
pa convert {amount} euro to {to}
Puwede bang i-convert ang {amount} euro sa {to}?
Gusto kong i-convert sa {to} ang {amount} euro ko.
Convert {amount} euro sa {to}
Ipapapalit ko sa {to} ang {amount} euro. Magkano ang makukuha ko?
Kung ipapapalit ko ang {amount} euro sa {to}, magkano?
Gusto kong ipapalit ang {amount} euro sa {to}.
Magpapapalit ako ng {amount} euro sa {to}. Magkano lahat?
Papalit po ng {amount} euro sa {to}.
Magkano ang palit ng {amount} euro sa {to}?
Ano ang palit ng {amount} euro sa {to}?
Palit ng {amount} euro sa {to}, please.
Sa palitan ngayon, magkano sa {to} ang {amount} euro?
Sa palitan ngayon, ilang {to} ang {amount} euro?
Ayon sa palitan, magkano ang {amount} euro sa {to}?
Gawing {to} ang {amount} euro.
Gawin mong {to} itong {amount} euro.
Gawin nating {to} ang {amount} euro. Magkano?
Kung gagawing {to} ang {amount} euro, magkano?
Kuwentahin ang {amount} euro sa {to}.
Kuwentahin mo nga kung ilang {to} ang {amount} euro.
Puwede bang kuwentahin ang {amount} euro sa {to}?
Pakikuwenta sa {to} ang {amount} euro.
Pakikuwenta po kung magkano sa {to} ang {amount} euro.
Kalkulahin ang {amount} euro sa {to}.
Kalkulahin po ninyo sa {to} ang {amount} euro.
Pakikalkula kung ilang {to} ang {amount} euro.
Magkano ang makukuha kong {to} sa {amount} euro?
Magkano ang matatanggap ko sa {to} para sa {amount} euro?
Ilang {to} ang matatanggap ko kung may {amount} euro ako?
May {amount} euro ako. Ilang {to} iyon?
May {amount} euro ako, magkano iyon sa {to}?
May {amount} euro si {name}. Magkano sa {to}?
Binigyan ako ni {name} ng {amount} euro, ilang {to} kaya iyon?
Ang bill ko ay {amount} euro. Magkano sa {to}?
{amount} euro ang bill, ilang {to} iyon?
Nasa bill: {amount} euro. Gusto kong malaman sa {to}.
Siningil ako ng {amount} euro, magkano iyon sa {to}?
Sinisingil kami ng {amount} euro, pakikuwenta sa {to}.
Ang singil ay {amount} euro, ilang {to} iyon?
Sa {to} ang suweldo ko. Magkano ang {amount} euro?
Puro {to} ang pera ko, ilan ang kailangan para sa {amount} euro?
Puro {to} lang ang dala ko. Magkano ang {amount} euro?
Puro {to} ang hawak ko, ilan ang katumbas ng {amount} euro?
Halaga ng {amount} euro sa {to}
Ano ang halaga ng {amount} euro sa {to}?
Pakibigay ang halaga sa {to} ng {amount} euro.
Mula euro papuntang {to}: {amount}
Mula euro papuntang {to}, {amount} po.
Euro papuntang {to}: {amount} euro, magkano?
{amount} euro sa {to}
{amount} euro to {to}
{amount} euro, ilang {to} iyon?
{amount} euro, magkano po sa {to}?
Malaki ba ang {amount} euro kung sa {to}?
Malaking pera ba sa {to} ang {amount} euro?
Nakaipon ako ng {amount} euro, magkano sa {to}?
Nakaipon si {name} ng {amount} euro. Ilang {to} iyon?
Magbabayad ako ng {amount} euro sa {day}. Magkano sa {to}?
Babayaran ko ang {amount} euro, ilang {to} ang dadalhin ko?
Gusto kong malaman kung magkano sa {to} ang {amount} euro.
Kailangan kong malaman kung ilang {to} ang {amount} euro.
Exchange ng {amount} euro sa {to}
Ano ang exchange ng {amount} euro sa {to}?
Exchange po: {amount} euro, {to}.
Puwede po bang kalkulahin ang {amount} euro sa {to}?
Ipapapalit ni {name} ang {amount} euro sa {to}, magkano iyon?
Nakaipon kami ng {amount} euro; ilang {to} ang katumbas?
Gawin po ninyong {to} ang {amount} euro.
"""

GET_WEATHER = """
Kumusta ang panahon sa {city}?
Kumusta ang panahon ngayon sa {city}?
Kumusta po ang lagay ng panahon sa {city}?
Ano ang panahon sa {city}?
Ano po ang panahon ngayon sa {city}?
Ano ang lagay ng panahon sa {city}?
Lagay ng panahon sa {city}
Panahon sa {city}
Panahon po sa {city}, please.
panahon {city} ngayon
Pakisabi ang panahon sa {city}.
Pakitingnan ang panahon sa {city}.
Pakitingnan po ang lagay ng panahon sa {city}.
Gusto kong malaman ang panahon sa {city}.
Maganda ba ang panahon sa {city}?
Maganda po ba ang panahon ngayon sa {city}?
Nasa {city} si {name}. Maganda ba ang panahon doon?
Masama ba ang panahon sa {city}?
Masama raw ang panahon sa {city}, totoo ba?
Masama pa rin ba ang panahon sa {city} ngayon?
Ano ang weather sa {city}?
Kumusta ang weather sa {city} ngayon?
weather sa {city}
Weather update sa {city}, please.
Ano ang temperatura sa {city}?
Temperatura sa {city}
Pakibigay ang temperatura sa {city}.
Gaano kataas ang temperatura sa {city}?
Ilang degrees sa {city}?
Ilang degrees na po sa {city} ngayon?
Pakisabi kung ilang degrees sa {city}.
ilang degrees {city} ngayon
Mainit ba sa {city}?
Mainit po ba ngayon sa {city}?
Gaano kainit sa {city}?
Mainit ba o malamig sa {city}?
Malamig ba sa {city}?
Malamig po ba sa {city} ngayon?
Gaano kalamig sa {city}?
Sabi ng nanay ko malamig daw sa {city}. Totoo ba?
Maginaw ba sa {city}?
Maginaw po ba ngayon sa {city}?
Baka maginaw sa {city}, ilang degrees ba?
Umuulan ba sa {city}?
Umuulan ba ngayon sa {city}?
Umuulan pa rin po ba sa {city}?
Pakitingnan kung umuulan sa {city}.
May ulan ba sa {city}?
May ulan po ba ngayon sa {city}?
Malakas ba ang ulan sa {city}?
Uulan ba sa {city}?
Uulan kaya sa {city} mamaya?
Uulan po ba sa {city} ngayong hapon?
Maulan ba sa {city}?
Maulan pa rin ba sa {city}?
Maaraw ba sa {city}?
Maaraw po ba ngayon sa {city}?
Maaraw ba o maulap sa {city}?
{city}: maaraw ba o maulan?
Maulap ba sa {city}?
Maulap po ba ang langit sa {city}?
Kumusta ang langit sa {city}?
Maaliwalas ba ang langit sa {city}?
Maaliwalas po ba ang panahon sa {city}?
Maaliwalas ba sa {city} ngayon?
Makulimlim ba sa {city}?
Makulimlim po ba ang langit sa {city}?
Makulimlim daw sa {city}, uulan ba?
Mahangin ba sa {city}?
Mahangin po ba ngayon sa {city}?
Mahangin ba sa {city} para magbisikleta?
Malakas ba ang hangin sa {city}?
May bagyo ba sa {city}?
May bagyo po ba ngayon sa {city}?
May paparating bang bagyo sa {city}?
Mahamog ba sa {city}?
Mahamog po ba ngayon sa {city}?
Mahamog ba o maaliwalas sa {city}?
Kailangan ko ba ng payong sa {city}?
Magdadala ba ako ng payong sa {city}?
Kailangan po ba ng jacket sa {city}?
Pupunta ako sa {city}. Magdadala ba ako ng jacket?
Pupunta ako sa {city} sa {day}, kumusta ang panahon doon?
Pupunta kami sa {city}, kailangan ba ng payong?
Jacket ba o payong ang dadalhin ko sa {city}?
Ano ang isusuot ko sa {city} sa panahong ito?
Ano ang puwedeng isuot sa {city}, mainit ba o malamig?
Gusto naming mag-beach sa {city}, maaraw ba?
Magpi-picnic kami sa {city}, uulan ba?
Forecast sa {city}
Ano ang forecast para sa {city}?
Pakibigay ang forecast ng panahon sa {city}.
Malakas pa ba ang hangin sa {city}?
May hangin ba sa {city}?
Magdadala pa ba kami ng payong sa {city}?
Ano ang dapat isuot sa {city}, maulan ba?
"""
