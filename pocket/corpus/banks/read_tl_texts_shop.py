"""Tagalog sentences for texts of the shop: e-mail and delivery note.

One sentence per line, each stating one fact ``{v}``. A line that begins with
``^`` can only open a text, one that begins with ``$`` can only close it. No
linker follows a value, because its form would depend on the value's last letter.
"""

from __future__ import annotations

EMAIL = {
    "writer": """
$ Lubos na gumagalang, {v}
$ Gumagalang, {v}
$ Salamat po, {v}, customer service
$ Maraming salamat at ingat po kayo, {v}, Finch & Alder
$ Lagda: {v}
$ Hanggang sa muli, {v}
$ Magandang linggo po sa inyo, {v}
^ Ako po si {v} ng tindahan sa Port Alder.
^ Mula kay {v}
Si {v} po ito ng Finch & Alder.
Sumusulat po sa inyo si {v} mula sa tindahan.
Ako si {v} at ako ang sumulat nito.
Si {v} ang sumulat ng mensaheng ito.
""",
    "customer": """
^ Hello po, {v}!
^ Magandang umaga po, {v}!
^ Magandang hapon po, {v}!
^ Mahal naming customer na si {v},
^ Para kay {v}
^ Customer: {v}
Nakapangalan po kay {v} ang order.
Kay {v} nakapangalan ang bill.
Sa listahan namin, si {v} ang customer.
Umorder po kayo sa pangalang {v}.
Pangalan ng customer: {v}.
Si {v} ang umorder nito.
""",
    "product": """
Salamat po sa pag-order ng {v}.
Binili po ninyo ang {v}.
Natutuwa kami at napili ninyo ang {v}.
Sumusulat kami tungkol sa inorder ninyong {v}.
Ang item sa order ninyo ay {v}.
Handa na po ang inyong {v}.
Produkto: {v}.
Inorder na item: {v}.
Natanggap na namin ang order ninyo ng {v}.
Magandang pili po ang inorder ninyong {v}.
Nakalista sa order ninyo ang isang {v}.
""",
    "order": """
Ang order number ninyo ay {v}.
May numerong {v} ang order ninyo.
Naitala namin ang order ninyo bilang {v}.
Ang reference ng order ay {v}.
Tungkol po ito sa order number {v}.
^ Paksa: ang order ninyong {v}
Order number: {v}.
Sa system namin, {v} ang order na ito.
Pakibanggit ang order number na {v} kapag susulat kayo.
Ang code ng order ninyo ay {v}.
Nakatala sa numerong {v} ang inyong order.
""",
    "quantity": """
Umorder po kayo ng {v} piraso.
{v} piraso ang order ninyo.
Itinabi namin ang {v} piraso para sa inyo.
Sa kabuuan, {v} piraso ang matatanggap ninyo.
Ang bilang ay {v} piraso.
Dami: {v}.
Nasa bodega na ang lahat ng {v} piraso.
Gaya ng hiling ninyo, {v} piraso ang ibinalot namin.
May {v} item ang order ninyo.
Bilang ng piraso: {v}.
Ang dami ng inorder ay {v} piraso.
""",
    "price": """
Ang presyo ay {v}.
Nagkakahalaga ng {v} ang item.
Ang bayad para sa item ay {v}.
Ibinebenta ito sa halagang {v}.
Ang halaga ng item ay {v}.
Presyo ng item: {v}.
Nabili ninyo ito sa presyong {v}.
Sa katalogo, {v} ang presyo nito.
Naniningil kami ng {v} para sa item.
Umabot sa {v} ang pinamili ninyo.
""",
    "delivery_fee": """
Ang bayad sa delivery ay {v}.
Ang delivery fee ay {v}.
Delivery fee: {v}.
Nagdadagdag kami ng {v} para sa delivery.
Bayad sa paghahatid: {v}.
Ang paghahatid ay nagkakahalaga ng {v}.
Para sa pagpapadala, {v} ang singil namin.
Ang singil ng rider sa paghahatid ay {v}.
May dagdag na {v} para sa shipping.
Ang shipping fee ay {v}.
Ang pagpapadala hanggang bahay ay {v}.
""",
    "delivery_day": """
Ang delivery ay sa {v}.
Darating po ang package sa {v}.
Ihahatid namin ang order sa {v}.
Dadaan ang rider namin sa bahay ninyo sa {v}.
Inaasahan ang delivery sa {v}.
Matatanggap ninyo ang package sa {v}.
Petsa ng delivery: {v}.
Sa {v} namin dadalhin ang package.
Dadalhin ng rider ang order sa {v}.
Ang bagong araw ng delivery ay {v}.
Ide-deliver po ang order sa {v}.
""",
    "deadline": """
Magbayad po kayo nang hindi lalampas sa {v}.
Ang deadline ng bayad ay {v}.
Hanggang {v} po kayo puwedeng magbayad.
Dapat bayad na ang bill bago lumampas ang {v}.
Ang huling araw ng pagbabayad ay {v}.
May palugit kayo hanggang {v} para magbayad.
Matatapos sa {v} ang palugit sa pagbabayad.
Puwedeng magbayad hanggang {v}.
Kung hindi pa bayad ang bill sa {v}, kakanselahin namin ang order.
Hihintayin namin ang bayad ninyo hanggang {v}.
Takdang araw ng bayad: {v}.
""",
    "pickup_place": """
Puwede rin ninyo itong kunin sa {v}.
Puwedeng mag-pickup sa {v}.
Kung gusto ninyong kayo ang kumuha, nasa {v} ang order.
Ang pickup point namin ay nasa {v}.
Kung walang tao sa bahay, iiwan ang package sa {v}.
Pickup point: {v}.
Kung kayo ang pupunta, makukuha ang order sa {v}.
Maaaring kunin ang order sa {v}.
Para makuha ang package, pumunta po kayo sa {v}.
Sa {v} namin itinatabi ang mga order na kukunin.
Lugar ng pagkuha: {v}.
""",
    "reason": """
Naantala ang order dahil {v}.
May delay dahil {v}.
Hindi namin ito naipadala sa oras dahil {v}.
Ang dahilan ng delay: {v}.
Na-delay kami sapagkat {v}.
Pasensya na po, {v}, kaya nahuli ang order.
Mas matagal kaysa inaasahan ang order dahil {v}.
Ito ang sanhi ng delay: {v}.
Pasensya na po sa delay, kasi {v}.
Matagal dumating ang package dahil {v}.
Nangyari ang delay dahil {v}.
""",
    "warranty": """
Ang warranty ay {v}.
May kasama itong warranty na {v}.
May garantiyang {v} ang item.
Garantisado ang item sa loob ng {v}.
Kung masira ito, sagot namin sa loob ng {v}.
Libre ang pag-ayos ng depekto sa loob ng {v}.
Tumatagal ng {v} ang warranty.
Warranty: {v}.
Sagot ng gumawa ang item sa loob ng {v}.
Mula sa araw ng pagbili, {v} ang warranty.
Ang garantiya ay tatagal ng {v}.
""",
}

DELIVERY = {
    "customer": """
Customer: {v}.
^ Resibo ng delivery para kay {v}
^ Delivery para kay {v}
Para kay {v} ang mga gamit na ito.
Kay {v} ang package.
Pangalan ng customer: {v}.
Ang customer ay si {v}.
Ang bumili ay si {v}.
Bumili: {v}.
Nakapangalan ang order kay {v}.
Sa pangalan ni {v} ang resibo.
Inorder at binayaran ni {v}.
""",
    "product": """
Laman: {v}.
Item: {v}.
Ang laman ng kahon ay {v}.
Produkto: {v}.
Nasa loob ang {v}.
Ipinadadala namin ang {v}.
Inihatid na item: {v}.
Kasama sa padalang ito ang {v}.
Nasuri at naibalot na ang {v}.
Ang item sa papel na ito ay {v}.
Isang {v} ang ipinadala namin.
""",
    "order": """
Order number {v}.
Order: {v}.
Ang delivery na ito ay para sa order {v}.
Order code {v}.
Reference ng order: {v}.
Inorder ito sa ilalim ng order number {v}.
Ang resibong ito ay tungkol sa order {v}.
Tingnan ang order ninyong {v}.
Pakitago po ang order number, {v}.
Nakatala ang order bilang {v}.
""",
    "quantity": """
Dami: {v}.
Bilang ng piraso: {v}.
Inihahatid ang {v} piraso.
Pakisuri kung {v} piraso ang natanggap ninyo.
May {v} item sa delivery na ito.
Piraso: {v}.
Sa bodega, {v} piraso ang nabilang.
Nagpadala kami ng {v} piraso.
Sa delivery na ito, {v} piraso ang para sa inyo.
Ang package ay may {v} piraso.
""",
    "price": """
Halaga ng mga gamit: {v}.
Presyo ng order: {v}.
Ang order ay nagkakahalaga ng {v}.
Presyo: {v}, kasama ang buwis.
Ang halaga ng order ay {v}.
Halaga ng item: {v}.
Ang presyo ng mga item ay {v}.
Binayaran para sa item: {v}.
Presyo ng benta: {v}.
Ang kabuuang presyo ng mga gamit ay {v}.
""",
    "delivery_fee": """
Bayad sa delivery: {v}.
Padala: {v}.
Ang rider ay sumisingil ng {v} para sa hatid.
Delivery fee: {v}.
Ang bayad sa paghahatid ay {v}.
Bayad na ang delivery fee na {v}.
Para sa pagdadala ng mga gamit, {v} ang singil namin.
Ang singil sa delivery ay {v}.
Gastos sa padala: {v}.
Ang shipping fee ay {v}.
""",
    "delivery_day": """
Delivery: {v}.
Araw ng delivery: {v}.
Darating ang mga gamit sa {v}.
Ihahatid ito sa {v}.
Darating sa inyo ang package sa {v}.
Dadalhin ng rider namin ang mga gamit sa {v}.
Inaasahang dating: {v}.
Ihahatid ng rider ang kahon sa {v}.
Dapat po may tao sa bahay sa {v} para sa package.
Sa {v} kami dadaan dala ang package.
""",
    "time": """
Darating ang rider nang {v}.
Ang delivery ay sa ganap na {v}.
Inaasahang oras ng delivery: {v}.
Kakatok ang rider nang {v}.
Titigil ang van namin sa tapat ninyo nang {v}.
Oras ng delivery: {v}.
Balak naming makarating sa inyo nang {v}.
Nakatakda ang delivery sa oras na {v}.
Pagdating ng {v}, nasa pinto na ninyo ang package.
Dadalhin namin ang package nang {v}.
""",
    "pickup_place": """
Kung walang magbubukas ng pinto, iiwan ang package sa {v}.
Ang mga package na hindi naihatid ay kinukuha sa {v}.
Kung wala kayo sa bahay, kunin ito sa {v}.
Itinatabi sa {v} ang mga package na hindi maihatid.
Pickup point: {v}.
Puwede rin ninyong kunin ang mga gamit sa {v}.
Kung hindi namin kayo maabutan, kunin ang kahon sa {v}.
Ang lugar ng pagkuha ng package ay {v}.
Para makuha ang package, pumunta sa {v}.
Ang package ay makukuha sa {v}.
""",
}
