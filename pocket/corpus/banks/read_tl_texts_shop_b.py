"""Tagalog sentences for texts of the shop: repair report and story.

The form is that of ``read_tl_texts_shop``.
"""

from __future__ import annotations

REPAIR = {
    "writer": """
$ Ulat na isinulat ni {v}.
$ Nilagdaan ni {v}.
$ Lagda: {v}
$ Ginawa ni {v} ang ulat na ito, talyer.
^ Ulat ni {v}
Si {v} ang sumulat ng ulat na ito.
Pinirmahan ni {v} ang ulat na ito.
Kay {v} ang mga tala sa papel na ito.
$ Isinulat ni {v} sa talyer.
$ Maraming salamat mula sa talyer, {v}
Ang sumulat ng ulat ay si {v}.
""",
    "customer": """
Customer: {v}.
Kay {v} ang item.
Dinala ito sa talyer ni {v}, suki ng tindahan.
Ang may-ari ng item ay si {v}.
Ipinagawa ito ni {v}.
Ginawa namin ito para kay {v}.
Pangalan ng customer: {v}.
Nakapangalan kay {v} ang bill.
^ Papel ng kumpuni para kay {v}
Nakapangalan ang kumpuni kay {v}.
Si {v} ang nagpaayos nito.
""",
    "product": """
Item: {v}.
Dumating sa talyer ang {v}.
Sinuri namin ang {v}.
Inayos na item: {v}.
Hindi na gumagana ang {v}.
Nasa mesa ng talyer ang {v}.
Binuksan at nilinis namin ang {v}.
Malinis na at nasubukan na ang {v}.
Gamit na kinumpuni: {v}.
Ang dinala sa amin ay isang {v}.
""",
    "order": """
Order number: {v}.
Nabili ang item sa order na {v}.
Galing ito sa order {v}.
Order: {v}.
Ang kumpuni ay para sa order {v}.
Reference ng order: {v}.
Sa system namin, ito ang order {v}.
Nakatala ang pagbili bilang order {v}.
Ang code ng order ay {v}.
Tingnan ang order {v} para sa pagbili.
""",
    "price": """
Ang kumpuni ay nagkakahalaga ng {v}.
Presyo ng kumpuni: {v}.
Para sa piyesa at trabaho, {v} ang singil namin.
Umabot ang bill sa {v}.
Halaga ng pagpapagawa: {v}.
Ginawa ito sa halagang {v}.
Ang presyo ng pag-ayos ay {v}.
Kabuuan ng kumpuni: {v}.
Ang pagpapaayos nito ay {v}.
Naniningil kami ng {v} para sa kumpuni.
""",
    "deposit": """
Nagbayad ng depositong {v}.
Deposito: {v}.
Nakatanggap kami ng paunang {v}.
Ang deposito ay {v}.
Paunang bayad: {v}.
Humingi kami ng paunang bayad na {v} para sa piyesa.
Nag-iwan ng down payment na {v}.
Bago sinimulan ang trabaho, {v} ang ibinigay na paunang bayad.
Depositong iniwan sa counter: {v}.
Ang down payment ay {v}.
""",
    "deadline": """
Kunin ang item nang hindi lalampas sa {v}.
Matatapos sa {v} ang palugit sa pagkuha.
Itatabi namin ito hanggang {v}.
Huling araw ng pagkuha: {v}.
Puntahan ninyo ang item bago lumampas ang {v}.
Ang hindi makuha hanggang {v} ay dadalhin sa bodega.
Hanggang {v} ninyo puwedeng kunin ang item.
Kailangang makuha ang item hanggang {v}.
Deadline ng pagkuha: {v}.
Ang huling araw para kunin ang item ay {v}.
""",
    "pickup_place": """
Handa na ang item sa {v}.
Puwede ninyo itong kunin sa {v}.
Pickup point: {v}.
Naghihintay ito sa inyo sa {v}.
Kunin po ninyo ang item sa {v}.
Ibinibigay sa {v} ang mga tapos nang item.
Dumaan po kayo sa {v} para kunin ito.
Iniwan namin ito sa {v} para makuha ninyo.
Makukuha ang item sa {v}.
Ang lugar ng pagkuha ay {v}.
""",
    "reason": """
Hindi na ito gumana dahil {v}.
Sanhi ng sira: {v}.
Nakita namin na {v}, at iyon ang sanhi ng sira.
Nasira ito dahil {v}.
Pumalya ang item dahil {v}.
Nagkasira ito sapagkat {v}.
Ito ang problema: {v}.
Tumigil ito sa paggana dahil {v}.
Ipinakita ng test ang dahilan ng sira: {v}.
Ito ang dahilan ng pagkasira: {v}.
""",
    "warranty": """
Ang kumpuni ay may warranty na {v}.
Warranty ng trabaho: {v}.
Nagbibigay kami ng warranty na {v} para sa kumpuni.
Kung bumalik ang sira, sagot namin sa loob ng {v}.
Warranty: {v}.
Ang bagong piyesa ay may garantiyang {v}.
Kung masira ulit, libre ang pag-ayos sa loob ng {v}.
Tumatagal ng {v} ang warranty namin sa trabaho.
Garantisado ang kumpuning ito sa loob ng {v}.
Ang garantiya ay {v}.
""",
}

STORY = {
    "customer": """
^ Si {v} ay customer ng Finch & Alder.
^ Isang umaga, pumasok sa tindahan si {v} para mamili.
Binayaran ni {v} ang order sa kaha.
Kilala na sa tindahan ang customer na si {v}.
Si {v} ang umorder.
^ May inorder si {v} sa Finch & Alder.
Nasa resibo ang pangalan ng customer, {v}.
Nakapangalan kay {v} ang order.
^ Ito ang kuwento ni {v} at ng isang package mula sa tindahan.
Si {v} ang namili.
""",
    "product": """
Tungkol ito sa isang {v}.
Nasa kahon ang {v}.
Ang ganda ng {v} sa eskaparate.
Nagsimula ang lahat sa isang {v}.
Ang nabili ay isang {v}.
Ang inorder ay isang {v}.
Sa dami ng paninda, ang napili ay ang {v}.
Sa bahay, agad inilabas sa kahon ang {v}.
Nag-iisa na lang sa istante ang {v}.
Ang item na binili ay {v}.
""",
    "order": """
Ang order number ay {v}.
Nakasulat sa papel ang order {v}.
Inilista ito ng tindahan bilang order {v}.
Sa counter, hinanap nila ang order {v}.
Isinulat ng tindera ang {v} bilang order number.
Naitala ito bilang order {v}.
Order {v}, sabi sa screen.
Itinabi ang order na may code na {v}.
Nasa listahan ng tindahan ang order {v}.
Ang reference ng order ay {v}.
""",
    "quantity": """
Ang order ay may {v} piraso.
Nagbilang ang tindahan ng {v} piraso.
Nagkasundo sila sa {v} piraso.
Lahat-lahat, {v} piraso iyon.
Ang inorder ay {v} piraso.
Kailangan nila ng {v} piraso, hindi kulang.
Humiling ang pamilya ng {v} piraso.
Nagbalot ang tindera ng {v} piraso.
Kasama sa binili ang {v} item.
Ang bilang ay {v} piraso.
""",
    "price": """
Nagkahalaga ito ng {v}.
Ang presyo ay {v}.
Ang nakasulat sa tag ng presyo ay {v}.
Humingi ang tindahan ng {v} para sa item.
Nabili ito sa halagang {v}.
Ang presyo nito noon ay {v}.
Sa kaha, {v} ang ibinayad para sa item.
Ibinebenta ito noon sa presyong {v}.
Minarkahan ang item ng presyong {v}.
Ang halaga ng item ay {v}.
""",
    "delivery_fee": """
Ang bayad sa delivery ay {v}.
Naningil ang tindahan ng {v} para sa delivery.
Para madala ito sa bahay, {v} ang singil.
Ang delivery fee ay {v}.
Nagkahalaga ng {v} ang pagpapadala.
Ang rider ay binayaran ng {v} para sa hatid.
Ang singil sa paghahatid ay {v}.
May isa pang bayad na {v} para sa shipping.
Umabot sa {v} ang gastos sa delivery.
Ang pagpapahatid sa bahay ay {v}.
""",
    "delivery_day": """
Dumating ang package noong {v}.
Inihatid ito noong {v}.
Tumigil ang van sa tapat ng bahay noong {v}.
Noong {v} kumatok ang rider dala ang package.
Nakarating sa bahay ang kahon noong {v}.
Noong {v} ito inihatid ng tindahan.
Ang delivery ay noong {v}.
Iniabot ng rider sa pamilya ang package noong {v}.
Ang araw ng delivery ay {v}.
Dinala ng rider ang package noong {v}.
""",
    "pickup_place": """
Kinailangang kunin ang package sa {v}.
Ayon sa isang card, sa {v} ito kukunin.
Sa wakas, nakuha ito sa {v}.
Naghihintay ang kahon sa {v}.
Sa {v} ito ibinigay ng tindahan.
Puwede itong kunin sa {v}.
Para makuha ang package, pumunta pa sila sa {v}.
Ang pickup point ay nasa {v}.
Iniwan sa {v} ang package para makuha.
Ang lugar ng pagkuha ay nasa {v}.
""",
    "reason": """
Ibinalik ito sa tindahan dahil {v}.
Simple ang dahilan ng pagsasauli: {v}.
Kinailangan itong isauli dahil {v}.
Makalipas ang dalawang araw, isinauli ito kasi {v}.
Nakasulat sa papel ng pagsasauli na {v}.
"Isasauli ko ito dahil {v}", narinig ng tindera.
Walang natuwa sapagkat {v}, kaya isinauli ito.
Hindi nila itinabi ito dahil {v}.
Pumayag ang tindahan sa pagsasauli dahil {v}.
Nangyari ang pagsasauli dahil {v}.
""",
    "warranty": """
Ang warranty ay {v}.
May kasama itong warranty na {v}.
Garantisado ito ng tindahan sa loob ng {v}.
Nangako ang tindera ng warranty na {v}.
Tumatagal ng {v} ang warranty.
Sa loob ng {v}, libre ang pag-ayos ng anumang depekto.
May garantiya itong {v}.
Sabi sa papel, sagot nila ang depekto sa loob ng {v}.
May warranty pa ito sa loob ng {v}.
Ang tagal ng garantiya ay {v}.
""",
}
