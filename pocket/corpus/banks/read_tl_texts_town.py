"""Tagalog sentences for texts of the town: notice, course leaflet, and facts of any text.

One sentence per line, each stating one fact ``{v}``. A line that begins with
``^`` can only open a text, one that begins with ``$`` can only close it.
"""

from __future__ import annotations

NOTICE = {
    "writer": """
$ Nilagdaan, {v}
$ {v}, tagapamahala ng tindahan
$ Salamat sa inyong pasensya, {v}
$ Sa ngalan ng buong team, {v}
Si {v} ang sumulat ng paunawang ito.
$ Lubos na gumagalang, {v}
$ {v}, para sa Finch & Alder
Pinirmahan ni {v} ang paunawang ito.
^ Paunawa mula kay {v}
$ Paunawang isinulat ni {v}
""",
    "start_date": """
Sarado ang tindahan simula {v}.
Magsisimula ang pagsasara sa {v}.
Isasara namin ang tindahan sa {v}.
Mula {v} ay hindi magbubukas ang tindahan.
Hindi makakapasok sa tindahan simula {v}.
Unang araw ng pagsasara: {v}.
Mananatiling sarado ang tindahan mula {v}.
Mag-uumpisa ang pagsasara sa {v}.
Simula ng pagsasara: {v}.
Sa {v} ang umpisa ng pagsasara.
""",
    "end_date": """
Magtatapos ang pagsasara sa {v}.
Sarado pa kami hanggang {v}.
Ang huling araw ng pagsasara ay {v}.
Hindi kami magbubukas hangga't hindi tapos ang {v}.
Tatagal ang pagsasara hanggang {v}.
Sa {v} matatapos ang pagsasara.
Matatapos sa {v} ang pagsasara.
Katapusan ng pagsasara: {v}.
Sarado ang tindahan hanggang {v}, kasama ang araw na iyon.
Ang {v} ang huling araw na sarado kami.
""",
    "deadline": """
Kunin ang mga package nang hindi lalampas sa {v}.
Dapat makuha ang mga package bago lumampas ang {v}.
Huling araw ng pagkuha ng package: {v}.
Hanggang {v} ninyo puwedeng kunin ang package.
Matatapos sa {v} ang palugit sa pagkuha ng package.
Ibabalik ang mga package na hindi makuha hanggang {v}.
Kailangang makuha ang package ninyo hanggang {v}.
Itatabi namin ang mga package hanggang {v} at hindi na lalampas.
Nagbibigay kami ng package hanggang {v}.
Ang deadline ng pagkuha ng package ay {v}.
""",
    "pickup_place": """
Ibinibigay ang mga package sa {v}.
Puwede ninyong kunin ang package sa {v}.
Habang sarado, kunin ang mga package sa {v}.
Ang pickup point ay {v}.
Naghihintay ang mga package sa {v}.
Sa {v} kami nagbibigay ng package.
Dumaan sa {v} para kunin ang package.
Sa mga araw na ito, nasa {v} ang mga package na kukunin.
Pagkuha ng mga package: {v}.
Ang lugar ng pagkuha ay nasa {v}.
""",
    "reason": """
Sarado kami dahil {v}.
Ang dahilan: {v}.
Kailangang isara ang tindahan dahil {v}.
Kailangan ito sapagkat {v}.
Magsasara kami dahil {v}.
Pasensya na po, {v}, kaya sarado ang tindahan.
Simple ang dahilan ng pagsasara: {v}.
Ito ang sanhi ng pagsasara: {v}.
Nangyari ang pagsasara dahil {v}.
Hindi kami makakapagbukas kasi {v}.
""",
}

LEAFLET = {
    "price": """
Ang kurso ay {v}.
Presyo: {v} bawat tao.
Para sa kurso, {v} ang babayaran.
Ang presyo ng kurso ay {v}.
Nagkakahalaga ng {v} ang pagsali.
Ang lahat ng klase ay {v} lang.
Kasama na ang lahat sa halagang {v}.
Sumali sa halagang {v}.
Iniaalok namin ang kurso sa presyong {v}.
Halaga ng kurso: {v}.
""",
    "deposit": """
May hinihinging depositong {v}.
Magbayad muna ng paunang {v} para magpareserba.
Deposito: {v}.
Nakareserba ang puwesto kung may down payment na {v}.
Ang deposito ay {v}.
Sa pagpapalista, {v} ang paunang bayad.
Humihingi kami ng paunang bayad na {v}.
Para magpareserba, mag-iwan ng {v} bilang down payment.
Down payment: {v}.
Kailangang mag-iwan ng {v} bilang deposito.
""",
    "start_date": """
Magsisimula ang kurso sa {v}.
Unang klase: {v}.
Magsisimula tayo sa {v}.
Ang unang klase ay sa {v}.
Mag-uumpisa ang kurso sa {v}.
Sa {v} magsisimula ang lahat.
Simula ng kurso: {v}.
Sa {v} tayo unang magkikita.
Ang unang araw ng kurso ay {v}.
Umpisa ng kurso: {v}.
""",
    "end_date": """
Magtatapos ang kurso sa {v}.
Huling klase: {v}.
Ang huling klase ay sa {v}.
Matatapos tayo sa {v}.
Tatagal ang kurso hanggang {v}.
Sa {v} tayo huling magkikita.
Katapusan ng kurso: {v}.
May salusalo sa pagtatapos ng kurso sa {v}.
Ang huling araw ng kurso ay {v}.
Matatapos ang kurso sa {v}.
""",
    "deadline": """
Magpalista nang hindi lalampas sa {v}.
Mag-enroll bago lumampas ang {v}.
Puwedeng magpalista hanggang {v}.
Isasara ang listahan sa {v}.
Huling araw ng pagpapalista: {v}.
Matatapos sa {v} ang palugit sa pagpapalista.
Ang gustong sumali ay magsabi hanggang {v}.
Tumatanggap ng enrollment hanggang {v}.
Ang deadline ng enrollment ay {v}.
Tumatanggap kami ng mga pangalan hanggang {v}.
""",
    "time": """
Magsisimula tayo nang {v}.
Nagsisimula ang klase nang {v}.
Bawat klase ay sa ganap na {v}.
Dapat nandoon na nang {v}.
Oras ng klase: {v}.
Ang mga klase ay nag-uumpisa nang {v}.
Magkita tayo nang {v}.
Nakatakda ang klase sa oras na {v}.
Pagdating ng {v} ay simula na ng klase.
Hihintayin namin kayo sa klase nang {v}.
""",
    "cancel_notice": """
Puwedeng magkansela hanggang {v} bago ang kurso.
Magkansela nang {v} man lang bago ang klase.
Puwedeng kanselahin ang reserbasyon sa abisong {v}.
Kung hindi makakapunta, magsabi {v} bago nito.
Libre ang pagkansela hanggang {v} bago ang kurso.
Humihingi kami ng abisong {v} para magkansela.
Ang magkakansela ng reserbasyon ay dapat magsabi {v} bago nito.
Abiso para magkansela: {v}.
Para umurong, sumulat sa amin {v} bago ang kurso.
Ipaalam ang pagkansela {v} bago ang unang klase.
""",
}

# Facts that read alike in every kind of text.
SHARED = {
    "phone": """
May tanong? Tumawag sa {v}.
Matatawagan kami sa {v}.
Telepono: {v}.
Ang numero ng telepono namin ay {v}.
Tumawag sa {v} kung kailangan ng tulong.
Kung may tanong, i-dial ang {v}.
Telepono para sa mga tanong: {v}.
Kung may hindi malinaw, tumawag sa {v}.
Puwede ninyo kaming tawagan sa {v}.
Ang numero para sa mga tanong ay {v}.
Sumasagot kami sa teleponong {v}.
Sa telepono: {v}.
Maaaring tumawag sa {v} anumang oras.
Ang contact number namin ay {v}.
""",
    "contact": """
Kung may tanong, hanapin si {v}.
Ang contact ninyo ay si {v}.
Handang tumulong sa inyo si {v}.
Contact person: {v}.
Kung may duda, kausapin si {v}.
Si {v} ang sumasagot sa lahat ng tanong.
Para sa karagdagang impormasyon, kausapin si {v}.
Kay {v} itanong ang lahat.
Makapagbibigay si {v} ng karagdagang impormasyon.
Kung may hindi malinaw, magtanong kay {v}.
Kung may problema, nandiyan si {v} para tumulong.
Ang mga tanong ay inaasikaso ni {v}.
Huwag mahiyang magtanong kay {v}.
Alam ni {v} ang lahat ng detalye at sasagutin niya ang mga tanong.
""",
    "closing_time": """
Nagsasara ang {thing} nang {v}.
Bukas ang {thing} hanggang {v}.
Nagsasara kami nang {v}.
Oras ng pagsasara: {v}.
Isinasara ang mga pinto nang {v}.
Ang oras ng sara ay {v}.
Paglampas ng {v} ay sarado na ang {thing}.
Puwedeng pumasok hanggang {v}.
Isinasara namin ang pinto nang {v}.
Sa karaniwang araw, bukas ang {thing} hanggang {v}.
Kailangang lumabas bago sumapit ang {v}.
Umuuwi kami nang {v} at ikinakandado ang pinto.
Tumatanggap kami ng tao hanggang {v}.
""",
}
