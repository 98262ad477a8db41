"""Tagalog sentences for the hire contract and the clinic note.

The form is that of ``read_tl_texts_shop``.
"""

from __future__ import annotations

CONTRACT = {
    "product": """
Pinauupahan ng may-ari ang {v}.
Ang kontratang ito ay para sa {v}.
Ipinauupa sa customer ang {v}.
Ang saklaw ng kontrata ay ang {v}.
Inuupahang item: {v}.
Uupahan ng customer ang {v}.
Ang kasunduang ito ay tungkol sa {v}.
Mananatiling pag-aari ng may-ari ang {v}.
Ang item na uupahan ay isang {v}.
Gamit na ipinauupa: {v}.
""",
    "quantity": """
Saklaw ng kontrata ang {v} piraso.
Ipinauupa ang {v} piraso.
Ang bilang ng piraso ay {v}.
Tatanggap ang customer ng {v} piraso.
Dami: {v} piraso.
Ibibigay ng may-ari ang {v} piraso para magamit ng customer.
Ipinagagamit sa customer ang {v} item.
Nagkasundo ang dalawang panig sa {v} piraso.
Ang upa ay para sa {v} piraso.
Ang dami ng uupahan ay {v} piraso.
""",
    "price": """
Ang halaga ng upa ay {v}.
Ang customer ay magbabayad ng {v} para sa upa.
Nagkakahalaga ng {v} ang pag-upa.
Para sa upa, sisingilin ang halagang {v}.
Nagkasundo ang dalawang panig sa presyong {v}.
Naniningil ang may-ari ng {v} para sa upa.
Ang kabuuang presyo ay {v}, kasama ang buwis.
Upa: {v}.
Ang upa sa buong panahon ay umaabot sa {v}.
Ang presyo ng pag-upa ay {v}.
""",
    "deposit": """
Sa pagpirma, magbabayad ng depositong {v}.
Mag-iiwan ang customer ng {v} bilang deposito.
Ang deposito ay {v}.
Ang down payment ay {v}.
Tatanggap ang may-ari ng paunang {v} bilang deposito.
Deposito: {v}, na ibabalik sa dulo.
Ang paunang bayad ng customer ay {v}.
Kailangan ng paunang bayad na {v}.
Bilang down payment, magbibigay ng {v}.
Bago ang pag-upa, mag-iiwan ng depositong {v}.
""",
    "delivery_fee": """
Ang paghahatid ay nagkakahalaga ng {v}.
Naniningil ang may-ari ng {v} para sa delivery.
Para sa paghahatid, magbabayad ang customer ng {v}.
Ang bayad sa delivery ay {v}.
Ang singil sa pagdadala sa customer ay {v}.
Ang pagpapahatid ng item ay {v}.
Delivery fee: {v}.
Hindi kasama ang delivery, at ito ay {v}.
Gastos sa paghahatid: {v}.
Umaabot sa {v} ang delivery fee.
""",
    "delivery_day": """
Ihahatid ang item sa {v}.
Gagawin ang delivery sa {v}.
Dadalhin ng may-ari ang item sa {v}.
Ang araw ng delivery ay {v}.
Matatanggap ng customer ang item sa {v}.
Sa {v} maghahatid ang may-ari.
Dadalhin ng rider ang item sa customer sa {v}.
Dating sa bahay ng customer: {v}.
Itinakda ng dalawang panig ang {v} bilang araw ng delivery.
Petsa ng delivery: {v}.
""",
    "start_date": """
Magsisimula ang kontrata sa {v}.
Mag-uumpisa ang kontratang ito sa {v}.
Magkakabisa ito sa {v}.
May bisa ang kontrata mula {v}.
Ang kasunduan ay may bisa simula {v}.
Unang araw ng kontrata: {v}.
Simula ng kontrata: {v}.
Ang petsa ng simula ng kontrata ay {v}.
Magsisimula ang pag-upa sa {v}.
Umpisa ng kontrata: {v}.
""",
    "end_date": """
Magtatapos ang kontrata sa {v}.
Tatagal ang kontrata hanggang {v}.
Matatapos ang kontrata sa {v}.
Huling araw ng kontrata: {v}.
Magwawakas ang kasunduan sa {v}.
Katapusan ng kontrata: {v}.
Ang pag-upa ay hanggang {v}.
Sa {v} matatapos ang kontrata.
May bisa pa ang kontrata hanggang {v}.
Ang petsa ng pagtatapos ng kontrata ay {v}.
""",
    "deadline": """
Gagawin ang unang bayad nang hindi lalampas sa {v}.
Magbabayad ang customer ng unang hulog bago lumampas ang {v}.
Dapat dumating ang unang hulog hanggang {v}.
Hanggang {v} puwedeng gawin ng customer ang unang bayad.
Huling araw ng unang bayad: {v}.
Kung walang unang hulog sa {v}, walang kontrata.
Ang deadline ng unang bayad ay {v}.
Matatapos sa {v} ang palugit sa unang bayad.
Puwedeng bayaran ang unang hulog hanggang {v}.
Ang palugit para sa unang hulog ay hanggang {v}.
""",
    "warranty": """
Nagbibigay ang may-ari ng warranty na {v}.
Garantisado ang item sa loob ng {v}.
May bisa ang warranty sa loob ng {v}.
Libre ang pag-ayos ng depekto sa loob ng {v}.
Saklaw ng warranty ang {v}.
Sagot ng may-ari ang item sa loob ng {v}.
Tagal ng warranty: {v}.
Sa loob ng {v}, sagot ng may-ari ang anumang depekto.
Ang garantiyang {v} ay magsisimula sa delivery.
May garantiyang {v} ang item.
""",
    "cancel_notice": """
Maaaring magkansela ang bawat panig sa abisong {v}.
Ang abiso sa pagkansela ay {v}.
Para makansela ang kontrata, magsabi {v} bago nito.
Puwedeng kanselahin ang kontrata kung may abisong {v}.
Ang pagkansela ay dapat ipaalam {v} bago nito.
Ang gustong magkansela ay dapat sumulat {v} bago nito.
Kailangan ng abisong {v} para magkansela.
May bisa lang ang pagkansela kung ipinadala {v} bago nito.
Nagkasundo ang dalawang panig sa abisong {v}.
Abiso ng pagkansela: {v}.
""",
}

CLINIC = {
    "writer": """
$ Nilagdaan, {v}
$ {v}, nars
$ {v}, doktor ng klinika
Si {v} ang sumulat ng notang ito.
$ Notang isinulat ni {v}
$ Salamat po, {v}, Port Alder Clinic
$ Isinulat ni {v} ang notang ito.
^ Nota mula sa klinika, sulat ni {v}
$ Lubos na gumagalang, {v}, reception
$ Lagda: {v}
Ang pumirma sa notang ito ay si {v}.
""",
    "price": """
Ang konsulta ay {v}.
Magbayad po ng {v} para sa konsulta.
Presyo ng konsulta: {v}.
Naniningil ang klinika ng {v} para sa konsulta.
Nagkakahalaga ng {v} ang konsulta, bayad sa reception.
Ang babayaran ninyo sa konsulta ay {v}.
Sa konsulta, {v} ang singil.
Ang bayad sa konsulta ay {v}.
Ang bill ng konsulta ay {v}.
Ang halaga ng konsulta ay umaabot sa {v}.
""",
    "start_date": """
Magsisimula ang gamutan sa {v}.
Simulan ang gamutan sa {v}.
Unang araw ng gamutan: {v}.
Uumpisahan natin ang gamutan sa {v}.
Inumin ang unang tableta sa {v}.
Mag-uumpisa ang gamutan sa {v}.
Uminom ng tableta simula {v}.
Simulan ang pag-inom ng tableta sa {v}.
Sa {v} ang simula ng gamutan, maliit na dosis muna.
Umpisa ng gamutan: {v}.
""",
    "end_date": """
Magtatapos ang gamutan sa {v}.
Inumin ang huling tableta sa {v}.
Huling araw ng gamutan: {v}.
Tatagal ang gamutan hanggang {v}.
Itigil ang pag-inom ng tableta sa {v}.
Matatapos ang gamutan sa {v}.
Ituloy ang gamutan hanggang {v}.
Sa {v} matatapos ang gamutan.
Uminom ng tableta hanggang {v} at saka tumigil.
Katapusan ng gamutan: {v}.
""",
    "time": """
Ang appointment ninyo ay sa ganap na {v}.
Pumunta po kayo nang {v}.
Oras ng appointment: {v}.
Titingnan kayo ng doktor nang {v}.
Hihintayin namin kayo nang {v}.
Magsisimula ang appointment nang {v}.
Dapat nasa silid-hintayan na kayo nang {v}.
May appointment kayo nang {v}.
Ang oras ng appointment ninyo ay {v}.
Nakatakda ang appointment ninyo sa oras na {v}.
""",
    "reason": """
Nagpakonsulta ang pasyente dahil {v}.
Dahilan ng konsulta: {v}.
Kinailangan ang konsulta dahil {v}.
Sabi ng pasyente sa konsulta, {v}, kaya siya pumunta.
Gusto ng pasyente na magpatingin sa doktor dahil {v}.
Ito ang sanhi ng konsulta: {v}.
Pumunta ang pasyente dahil {v}.
May konsulta sapagkat {v}.
Kinailangang magpatingin sa doktor dahil {v}.
Sanhi ng pagpapakonsulta: {v}.
""",
    "cancel_notice": """
Magkansela po nang {v} man lang bago ang appointment.
Puwedeng magkansela ng appointment hanggang {v} bago nito.
Kung hindi makakapunta, magsabi po {v} bago nito.
Humihingi kami ng abisong {v} kung magkakansela.
Libre ang pagkansela {v} bago ang appointment.
Para magkansela, tumawag {v} bago ang appointment.
Abiso para magkansela ng appointment: {v}.
Kinakansela ang appointment sa abisong {v}.
Ang magkakansela ay dapat magsabi {v} bago nito.
Ang pinakamaikling abiso sa pagkansela ay {v}.
""",
}
