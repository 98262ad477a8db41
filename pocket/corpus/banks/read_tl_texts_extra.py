"""Tagalog sentences beside the facts: near misses and fillers.

A near miss holds a value of the type that a question asks for, but says
something that no question asks for.
"""

from __future__ import annotations

NEAR_MISSES = {
    "name": """
Ang litrato sa dingding ay kuha ni {v}.
Si {v} ang nagmamaneho ng van namin.
Nanalo si {v} sa raffle noong isang buwan.
Ipininta ni {v} ang karatula sa pasukan.
Sa isang taon, sasali sa team si {v}.
Si {v} ang nag-bake ng cake sa kantina.
Pag-aari ni {v} ang gusali.
Ang premyo noong isang taon ay napunta kay {v}.
Si {v} ang nagdidilig ng hardin.
Nagtalumpati si {v} noong pagbubukas.
Regalo ni {v} ang mga halaman.
Isang beses sa isang buwan, naglilinis si {v} ng mga bintana.
Ipinangalan kay {v} ang kalye.
Tumugtog si {v} sa pista.
""",
    "money": """
Nakalikom ang raffle ng {v} para sa paaralan.
Ang parking sa tabi ay {v}.
Ang unang premyo sa raffle ay voucher na {v}.
Sa kantina, ang kape at cake ay {v}.
May mga gift card mula {v}.
Kapag nawala ang parking ticket, magbabayad ng {v}.
Nagbigay kami ng {v} sa aklatan.
Ang pamasahe sa bus mula sa istasyon ay {v}.
Ang mga miyembro ng club ay nagbabayad ng {v} kada taon.
Ang multa sa nasirang susi ay {v}.
May regalo ang pinamili na lampas sa {v}.
Ang kopya ng bill sa papel ay {v}.
Ang sulat na paniningil ay may bayad na {v}.
""",
    "date": """
Inilimbag ang tekstong ito noong {v}.
Binago ang listahan ng presyo noong {v}.
Ang susunod na tiyangge sa bayan ay sa {v}.
Mag-iimbentaryo kami sa {v}.
Ang pista ng bayan ay sa {v}.
Ang huling sulat namin ay noong {v}.
May tugtugan sa plaza sa {v}.
Lalabas ang bagong katalogo sa {v}.
Bubunutin ang raffle sa {v}.
Nilinis ang kalye noong {v}.
Sumulat kami sa munisipyo noong {v}.
Binago ang website noong {v}.
Dadalaw sa amin ang mayor sa {v}.
""",
    "clock": """
Nagbubukas ang sari-sari store nang {v}.
Binubuksan namin ang mga pinto nang {v}.
Umaalis ang bus nang {v}.
Ang pahinga sa tanghalian ay nang {v}.
Dumarating ang unang tren nang {v}.
Handa na ang kape nang {v}.
Kinukuha ang laman ng buson nang {v}.
Binubuksan ang mga ilaw sa bakuran nang {v}.
Makakapasok na mula {v}.
Nagbubukas ang panaderya sa tabi nang {v}.
Oras ng pagbubukas: {v}.
Dumadaan ang huling bus nang {v}.
Pumapasok ang mga tagalinis nang {v}.
""",
    "phone": """
Ang fax namin ay {v}.
Ipadala ang mga fax sa {v}.
Para sa taxi, i-dial ang {v}.
Sa emergency sa gabi, i-dial ang {v}.
Para sa nawawalang gamit, tawagan ang {v}.
Mag-text sa {v} para sumali sa raffle.
Ang numero ng fax ay {v}.
Ang kompanya ng bus ay may numerong {v}.
Ang guwardiya ng parking ay nasa numerong {v}.
Fax: {v}.
Kung may sirang ilaw sa kalye, i-report sa {v}.
Hindi na ginagamit ang numerong {v}.
Para lang sa mga supplier: {v}.
Gamit ng press office ang {v}.
""",
    "product": """
Hindi ipinagbibili ang {v} sa eskaparate.
Mag-uuwi ng {v} ang mananalo sa raffle.
Ngayong linggo, naka-sale para sa lahat ang {v}.
Ubos na ang {v} sa patalastas.
Ang pinakamabenta ngayong taon ay ang {v}.
Bago sa katalogo: {v}.
Guhit ng bata ang {v} sa pabalat ng katalogo.
Puwedeng tingnan sa showroom ang {v}.
Sa susunod na buwan darating sa istante ang {v}.
May nakaiwan ng {v} sa bus.
Pang-display lang ang {v} sa pasukan.
May voucher ang mga miyembro para sa {v}.
Ang susunod na susubukan ng magasin namin ay ang {v}.
Ang premyo ay isang {v}.
""",
    "code": """
Ang numero ng invoice ay {v}.
Invoice: {v}.
Ang suki card ay {v}.
May numerong {v} ang tiket ninyo.
Voucher code: {v}.
Ang plaka ng van ay {v}.
Ang nasa label ng kahon ay {v}.
Code ng locker: {v}.
Ang serial number ay {v}.
Ang form na ito ay numero {v}.
Ang kaso sa help desk ay {v}.
Gamitin ang code na {v} sa parking.
Ang tiket sa raffle ay {v}.
""",
    "number": """
May {v} tao sa team namin.
May {v} puwesto sa parking ng tindahan.
Ang bigat ng kahon ay {v} kilo.
Ang bus ay tumitigil nang {v} beses sa daan.
May {v} baitang papunta sa pinto.
Nasa kalyeng ito kami nang {v} taon.
Ang katalogo ay may {v} pahina.
May {v} upuan sa silid-hintayan.
May {v} mananalo sa raffle.
Mula sa istasyon, {v} minuto ang lakad.
May {v} bintana ang lumang bodega.
Kapag abala, umaabot sa {v} sulat ang dumarating.
Ang koro sa plaza ay may {v} boses.
""",
    "place": """
Ang bagong opisina namin ay nasa {v}.
Ang mga ibinabalik na gamit ay tinatanggap sa {v}.
Ang pinakamalapit na parking ay nasa {v}.
Tinatanggap namin ang mga sulat sa {v}.
Ang Christmas party ay ginanap sa {v}.
Tumitigil ang bus sa {v}.
Ang lumang bodega ay nasa {v} dati.
Ang pinakamasarap na kape sa bayan ay nasa {v}.
Ang paradahan ng bisikleta ay nasa {v}.
Ang tiyangge ay lumipat sa {v}.
May isa pa kaming tindahan noon sa {v}.
Nagtatrabaho sa {v} ang mga taga-accounting.
Itinatapon sa {v} ang lumang papel.
May palaruan ng mga bata sa {v}.
""",
    "reason": """
Inilipat ang petsa ng raffle dahil {v}.
Pinalitan namin ang mga papel na bag dahil {v}.
Lumipat sa tag-araw ang pista dahil {v}.
Dinarayo ang kantina sa tabi dahil {v}.
Inalis namin ang karatula dahil {v}.
Sa ibang kalye dumadaan ang bus dahil {v}.
Mas manipis ang katalogo ngayong taon dahil {v}.
Nagtanim kami ng puno dahil {v}.
Patay ang fountain dahil {v}.
Tumigil ang tugtog dahil {v}.
Mabagal ang elevator dahil {v}.
Iba na ang itsura ng bakuran dahil {v}.
Bumili kami ng mga bagong upuan dahil {v}.
Mas maliit na ang parking dahil {v}.
""",
    "duration": """
Ang refund ay inaabot ng {v}.
Itinatabi namin ang rekord ninyo nang {v}.
May bisa ang gift card nang {v}.
Ang sagot sa sulat ay inaabot ng {v}.
Ang gawain sa tabi ay tatagal ng {v}.
Tumagal ng {v} ang sale namin.
Negosyo ito ng pamilya sa loob ng {v}.
Itinatago ang mga nawawalang gamit nang {v}.
Ang biyahe sa dagat ay umabot ng {v}.
Ang huling welga ay umabot ng {v}.
Magagamit ang voucher sa loob ng {v}.
Nawalan kami ng tubig nang {v}.
Ipinadadala ang bagong card sa loob ng {v}.
Mananatili ang eksibit ng mga litrato nang {v}.
""",
}

# Sentences that hold nothing a question asks for.
FILLERS = {
    "any": """
Salamat po sa inyong tiwala.
Pakitago po ang papel na ito.
Magandang araw po sa inyo.
Ang ganda ng Port Alder sa panahong ito.
Basahin po nang maayos ang lahat.
Maliit lang ang team namin pero ginagawa ang lahat.
Salamat sa pagbasa ng tekstong ito.
Ikalulugod naming makita kayo.
Sasalubungin kayo ng mga tauhan namin nang nakangiti.
Blangko ang likod ng papel na ito.
Pakidala po ang papel na ito.
Ganoon pa rin ang iba, gaya ng napag-usapan.
May iba pang detalye sa website namin.
Wala nang ibang nagbago.
Ikuwento rin ninyo ito sa pamilya.
Sana ay malinaw ang lahat.
May isang kopya sa aming archive.
Tuloy pa rin ang lahat ng iba.
Ingat po kayo palagi.
Itabi po sa bahay ang papel na ito.
Nakalimbag ito sa recycled na papel.
Ginagawa namin ang lahat ng makakaya.
Masaya kaming magtrabaho sa Port Alder.
May mas maraming litrato sa website.
Basahin po ulit nang dahan-dahan.
Isang pahina lang ang tekstong ito.
Bago ang itsura ng website namin.
Mahalaga sa amin ang inyong opinyon.
Magkakakilala ang lahat sa Port Alder.
Salamat po sa inyong oras.
""",
    "email": """
Sana ay nasa mabuti po kayong kalagayan.
Pasensya na po sa abala.
Salamat po sa inyong pasensya.
Puwede po ninyong sagutin ang mensaheng ito.
Natutuwa kaming kasama namin kayo.
Nakabalot ang lahat sa recycled na papel.
Salamat po sa pagtitiwala sa tindahan namin.
Humihingi po kami ng paumanhin.
Masaya po kaming sumulat sa inyo.
""",
    "delivery": """
Pakitingnan kung may tama ang kahon.
Pumirma po sa likod ng papel na ito.
Hawakan po nang maingat.
Itabi muna ang kahon nang ilang araw.
Dito ang itaas.
Puwedeng ibalik sa rider ang pambalot.
Buksan nang dahan-dahan ang kahon.
Babasagin ang nasa kahon.
Gawa sa recycled na papel ang pambalot.
""",
    "repair": """
Mahigpit na ang lahat ng turnilyo.
Maayos ang kinalabasan ng maikling test.
Nasa supot ang lumang piyesa.
Malinis ang labas nito.
Wala kaming nakitang ibang pinsala.
Huwag po itong hugasan ng tubig.
Punasan lang ng tuyong basahan.
Pagkatapos, sinubukan namin ulit ito.
Nasa supot din ang mga lumang turnilyo.
""",
    "story": """
Umuulan noong araw na iyon.
Walang may inaasahang ganoon.
Tuwang-tuwa ang mga bata.
Magiliw na ngumiti ang tindera.
Sa huli, nagtawanan silang lahat.
Hindi nagising ang pusa.
Malamig at maulan noon.
Maraming beses itong ikinuwento ng mga kapitbahay.
Kakaibang araw talaga iyon.
""",
    "notice": """
Pasensya na po sa abala.
Huwag po sanang kumatok sa bintana.
Bukas pa rin ang online na tindahan.
Masaya kaming makita kayong muli.
Pakisabi po sa mga kapitbahay.
Salamat sa inyong pag-unawa.
Puwedeng maghintay sa labas ang mga aso.
Humihingi kami ng paumanhin sa lahat.
Babalik kami nang mas masigla.
""",
    "leaflet": """
Matutong mag-ayos ng mga gamit sa bahay.
Hindi kailangan ng karanasan.
Kami ang bahala sa lahat ng kasangkapan.
Libre ang tsaa at biskuwit.
Magsuot ng komportableng sapatos at lumang epron.
Maliit at masaya ang grupo.
May mainit na kape sa pasukan.
Puwedeng sumali ang lahat.
Mas masaya ang matuto nang sama-sama.
""",
    "contract": """
Dapat nakasulat ang anumang pagbabago.
May kani-kaniyang kopya ang dalawang panig.
Susundin ang batas ng bansa.
Aalagaan ng customer ang item.
Kung walang bisa ang isang bahagi, mananatili ang iba.
Bahagi ng kasunduang ito ang kalakip.
Wala nang ibang kasunduan.
Nabasa ng dalawang panig ang tekstong ito.
Hindi puwedeng ipahiram ng customer ang item sa iba.
""",
    "clinic": """
Uminom ng maraming tubig.
Pakidala po ang health card ninyo.
Maghugas ng kamay sa pasukan.
Magpahinga hangga't kaya.
Huwag magmaneho pagkatapos ng konsulta.
Huwag pong mag-ingay sa silid-hintayan.
Magaan muna ang kainin sa mga araw na ito.
Mag-face mask sa silid-hintayan.
Nakakatulong ang maikling lakad araw-araw.
""",
}
