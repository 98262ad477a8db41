"""Customers' messages in Tagalog about the goods: late, damaged, wrong item, missing part.

One message per line. Slots: {name} {order_id} {product} {date} {amount} {city};
``{amount}`` comes with its currency and ``{date}`` without a marker (noong, sa).
A word that describes a product stands before it ("sirang {product}"): after it,
the linker would depend on the last letter of the product.
"""

from __future__ import annotations

LATE = """
Nasaan na ang {product} ko? Dapat noong {date} pa ito dumating.
Hinihintay ko pa rin ang order {order_id}.
Hindi pa dumarating ang {product}.
Wala pa rin ang package ko, noong {date} pa dapat narito.
Sobrang late na ng order ko.
Ilang linggo na akong naghihintay sa {product}.
Kailan po ba darating ang {product}?
Noong {date} ang usapang delivery pero walang dumating.
Hindi sumipot ang rider noong {date}.
Ipinangako ninyong ihahatid noong {date}, wala namang naihatid.
Bakit ang tagal ng order ko?
Delayed ang padala sa {city}.
Hindi ko pa natatanggap ang {product}.
Hindi ko pa natatanggap ang order {order_id}, lampas na sa takdang araw.
hello, wala pa yung {product} ko, ano na po nangyari??
Hindi gumagalaw ang tracking mula pa noong {date}.
Ayon sa tracking, naipit ang package malapit sa {city}.
Nagbayad ako ng {amount} para sa mabilis na delivery, hanggang ngayon wala pa.
Puwede po bang malaman kung nasaan na ang order {order_id}?
Maghapon akong nasa bahay at naghintay sa rider.
Tatlong araw lang daw ang hihintayin. Noong {date} pa iyon.
Huli na naman ang {product}.
Nakaalis na ba sa bodega ninyo ang order {order_id}?
Huling-huli na: noong {date} ang party at wala pa noon ang {product}.
Walang makapagpaliwanag kung bakit naantala ang order {order_id}.
Nakakainis na ang pagkaantala ng order ko.
Gusto ko lang malaman kung kailan ninyo ide-deliver ang {product}.
Sabi ninyo ide-deliver ang {product} noong {date}. Lumipas na ang araw na iyon.
May inaabangan akong package na hindi dumating-dating.
Dapat nasa {city} na ang {product} pero hindi pa rin nakakarating.
Walang alam ang courier tungkol sa package ko mula noong {date}.
Baka nawala na ang package papuntang {city}? Ang tagal na.
"On the way" pa rin ang nakalagay sa tracking mula noong {date}.
Isang buwan nang nasa biyahe ang order {order_id}.
Gaano pa ba katagal ang paghihintay ko sa {product}?
Masyadong matagal. Noong isang buwan ko pa inorder ang {product}.
Pakitingnan naman kung bakit wala pa ang delivery ng order {order_id}.
Hindi pa nakakarating sa {city} ang package.
Nasa {city} ang anak ko at hindi pa niya natatanggap ang package.
Kailangan ko ang {product} sa birthday pero hindi umabot.
Na-late ang delivery at wala man lang nagsabi.
Na-delay na naman ang padala, sa {date} na raw.
Noong una isang linggong delay lang, ngayon wala na silang maibigay na petsa.
Pakibilisan naman ang padala. Noong {date} pa ang takdang araw.
wala pa rin akong natatanggap na package
Wala pa ring balita sa order {order_id}, dapat nasa {city} na iyon.
Wala na akong balita sa rider mula noong {date}.
Sabi ninyo darating na noong {date}. Hanggang ngayon wala pa ang {product}.
Ilang araw nang lampas sa takdang petsa ng delivery.
Noong {date} ang takdang petsa. Ano na ang balita sa {product} ko?
Naghihintay ako sa {product} mula pa noong {date}, pero wala pa rin.
Bigyan ninyo ako ng bagong araw ng delivery, dahil noong {date} walang dumating.
Nauubos na ang pasensiya ko: hindi pa rin dumarating ang order {order_id}.
Mahaba ang pasensiya ko, pero tatlong linggo na akong naghihintay.
Gaano kahabang pasensiya ba ang kailangan para may maihatid na {product} sa {city}?
Walang dumating na courier, at wala ring iniwang abiso.
Nawala ba ninyo ang package ko? Hindi pa nakakarating dito sa {city}.
Tatlong beses nang nailipat ang araw ng paghahatid.
Isang linggo na dapat na narito ang {product} ko.
Dapat dumating na ang order {order_id} noong {date}.
Dumating na ang sa mga kapitbahay, ang {product} ko na lang ang wala pa.
Huli na kami: hinihintay ng paaralan sa {city} ang mga package.
Isang araw na namang paghihintay, at wala pa rin ang {product}.
Irereklamo ko ang pagka-delay ng order {order_id}.
Bakit may delay? Inaasahan ko ang {product} noong {date}.
Gumastos ako ng {amount} at hindi pa naihahatid ang binili ko.
Hindi normal na ganito katagal ang padala sa {city}.
Hindi pa nade-deliver ang order ko kahit lampas na ang petsa.
Hindi na naman dumating ngayon ang courier na may dala ng {product}.
Sabi ng bodega nakaalis na, sabi ng rider wala sa kaniya. Nasaan ang package ko?
Isang buwan bago dumating ang dati kong order, mas matagal pa yata ito.
Nasa bodega pa ba ang {product} ko? Noong {date} ang pangako ninyo.
Nasayang ang umaga ko noong {date} sa kahihintay sa package na hindi dumating.
kelan po darating yung {product}? ang tagal na po eh
Nangako kayong tatlong araw lang, pero isang linggo na.
Late na naman ang delivery ninyo sa {city}, at walang sabi-sabi.
Naantala raw ang padala. Hanggang kailan po ba?
""".strip().splitlines()

DAMAGED = """
Sira ang {product} nang dumating.
Pagbukas ko ng kahon, basag-basag na ang {product}.
May malaking bitak ang {product}.
Yupi ang kahon at may tama ang {product}.
Basag lahat ng laman ng kahon.
Puno ng gasgas ang {product} ko.
Nahulog ng rider ang package at nabasag ang {product}.
Puro bubog ang kahon! Hindi kinaya ng {product} ang biyahe papuntang {city}.
Yupi ang isang gilid ng {product}.
May butas ang ipinadala ninyong {product}.
Pira-pirasong package ang natanggap ko noong {date}.
Basag ang isang kanto ng {product}.
Binuksan ko ang order {order_id} at hati na ito sa gitna.
Nasira sa biyahe ang {product}.
May mantsa ang {product} at mabaho pa.
May yupi sa likod.
Maraming yupi ang {product} at natuklap ang pintura.
Bukas na ang package nang dumating at sira ang laman.
Pambasura na ang natanggap ko noong {date}, sira lahat.
Bungi agad ang gilid ng bago kong {product}, may bitak pa.
Napinsala ang order {order_id} habang ipinapadala.
kakarating lang ng {product} ngayon, sira na agad
Bali ang paa ng dumating na {product} dito sa {city}.
Nagbayad ako ng {amount} tapos may mga bitak ang {product}.
Pinasok ng tubig ang kahon at basa ang {product}.
Ipapadala ko ang litrato ng {product}: kitang-kita ang bitak.
Winasak ng courier ang {product} ko.
Nakakalungkot, yupi ang natanggap kong {product}.
May mga gasgas at tama ang natanggap ko noong {date}.
Maayos pa ito sa tindahan, pero may pinsala na pagdating sa {city}.
Durog ang takip nang buksan ko.
May pinsala ang package ko.
Wasak ang kalahati ng order {order_id}.
Hindi binalot nang maayos ang {product} kaya nabasag sa daan.
Kawawa ang itsura ng {product}, gasgas kahit saan.
Basang-basa at punit ang balot.
Puro gasgas ang ibabaw ng {product}.
May mabigat na dumagan kaya durog ang {product}.
Pagtanggal ko ng tape, nakita ko ang mga pinsala.
Pumirma ako noong {date}, saka ko nakita na may basag ang {product}.
Dumating itong durog-durog.
Sira-sira na ang order {order_id} pagdating sa {city}.
Bali ang hawakan ng ipinadala ninyong {product}.
Baluktot ang frame kaya hindi magamit ang {product}.
Baluktot ang {product} at hindi makatayo.
Pangregalo sana, kaso may bitak ang {product} mula itaas hanggang ibaba.
Mukhang nahulog sa truck ang {product} papuntang {city}.
Butas ang kahon, pati ang {product} may butas.
Punit ang isang gilid ng {product}.
Punit ang tela at may mga mantsa.
Nakita ko noong {date} ang package sa baha, basa lahat.
Sino ang magbabayad sa winasak na {product}? {amount} ang bili ko rito.
Pinsala sa biyahe: order {order_id}.
Naputol ang hawakan sa loob ng kahon.
Gasgas at yupi ang mga paninda na dumating noong {date}.
May mahabang gasgas ang {product} sa harap.
Ano ang gagawin ko sa puro yuping {product}?
Nahati sa dalawa ang {product} pagdating dito.
Nabasag ang salamin ng {product}.
Sira ang selyo ng kahon at may mantsa ang {product}.
Punit ang package para sa {city} at nasira ang laman nito.
Basag na {product} sa halagang {amount}? Grabe naman.
Nabagsakan yata ang padala kaya nabali ang {product}.
Kumakalansing ang kahon, may basag sa loob ng {product}.
Durog ang isang bahagi ng {product}.
Ang pangit ng pagkakabalot, kaya nasira ang lahat.
Winasak ninyo ang order {order_id} sa biyahe.
Baluktot ang ilalim ng {product} at may gasgas pa.
Sayang, putol ang hawakan ng hinintay kong {product} mula noong {date}.
Nabali ang takip at nabasa ang lahat.
Tingnan po ninyo ang litrato: pira-piraso ang {product}.
sirang {product} po ang dumating sa kin, basag yung gilid
Pira-piraso na ang laman nang dumating ang order {order_id}.
May tama ang {product} sa tagiliran, nabagsak siguro.
Putol ang isang paa ng {product}, nabunggo yata sa biyahe.
May butas sa ilalim ang bago kong {product}.
Wasak ang kahon at wasak din ang {product}.
""".strip().splitlines()

WRONG_ITEM = """
Isang {product} ang inorder ko pero iba ang dumating.
Hindi ito ang inorder kong {product}.
Maling item ang ipinadala ninyo.
Ang nakasulat sa kahon ay {product}, pero iba ang laman.
Sa halip na {product}, ibang gamit ang nasa package.
Napagpalit ninyo ang order {order_id} at ang sa ibang customer.
Mali ang kulay. Ang pinili ko ay {product}.
Sa tingin ko nagkapalit ang dalawang package: {product} dapat ang sa akin.
Hindi ito ang binili ko, iba ang dumating noong {date}.
Gusto ko ng {product}, at iba itong hawak ko ngayon.
Hindi ito ang size na inorder ko.
May taga-{city} sigurong naghahanap ng gamit niya, kasi nasa akin.
Noong {date} may natanggap akong item na hindi ko naman inorder.
Maling modelo! {product} ang inorder ko.
Sa akin ang label, pero pang-ibang tao ang laman.
Hindi ko alam kung kanino ito. {product} ang sa akin.
Pakipalitan po ito ng pinili kong {product}.
Nagkamali sa order {order_id}: ibang item ang dumating.
iba po yung pinadala nyo, {product} po yung inorder ko
Nagkapalit yata ng kahon sa bodega.
Sa resibo, {product} ang nakalagay. Ibang bagay ang nasa package.
Bakit ito ang dumating? {product} dapat.
Ibang klase ng {product} ito, hindi ang nasa litrato.
Hindi tugma sa order {order_id} ang item na nasa package.
Maganda sana, pero hindi ko ito inorder. {product} ang inorder ko.
Imbes na {product}, ibang-iba ang laman ng package.
Hindi tugma sa listahan ko ang mga item na ipinadala sa {city}.
Isang {product} ang inaasahan ko, pero hindi akin itong dumating.
Mukhang package ng ibang tao ang napunta sa amin.
Pagkakamali ng bodega: maling item sa order {order_id}.
Hindi tugma ang numero ng item sa inorder ko noong {date}.
Napagpalit kaya ang order ko at ang sa ibang customer?
Nagbayad ako ng {amount} para sa {product}, hindi para dito.
Hindi ko kulay, hindi ko size: hindi ito ang pinili ko.
Puwede po bang papalitan? {product} dapat ang natanggap ko.
Mali ang mga gamit na dumating sa {city}.
Binuksan ko ang package noong {date} at hindi akin ang item.
Iba ang hiningi ko, iba ang ibinigay ninyo.
Sabi sa label {product}, pero ibang item ang nasa loob.
Pasensiya na, pero hindi {product} itong nasa harap ko.
Mumurahing modelo ang natanggap ko, pero {amount} ang ibinayad ko para sa maganda.
Ibang kulay ng {product} ang ipinadala ninyo.
Ibang kulay ang pinili ko noong {date}.
Hindi tugma ang kulay sa nasa litrato.
Mali ang size, mas malaki ang inorder ko.
Maliit na size ang ipinadala, malaki ang pinili ko.
Hindi ko size ang dumating na {product}.
Maling item sa order {order_id}, pakitingnan po.
Nagkamali kayo: {product} ang inorder ko.
Nagkamali kayo ng item.
Nagkamali kayo ng modelo ng {product}.
Hindi ito ang modelo na pinili ko, {product} ang order ko.
Ang order ko ay {product}. Ibang uri ng item ang dala ng package.
Sa ibang customer ang kahon na ibinigay sa akin ng rider noong {date}.
Ano ang gagawin ko rito? Iba ang laman ng order {order_id}.
Nagkamali sila ng ibinigay sa akin, gusto ko ang {product} ko.
Napunta sa akin ang package ng isang taga-{city}.
May pagkakamali: tama ang address, mali ang item.
Gusto ko itong ipapalit sa tamang item.
Kailangan ko ang tamang item bago ang {date}, mali ang ibinigay ninyo.
Kailan ninyo ipapadala ang tamang {product}? Mali ang dumating.
Hindi ito ang inorder ko.
hindi po to!!! {product} po ang gusto ko
Hindi akin ito, sa ibang customer ito.
Ibang-iba sa {product} sa litrato ang laman ng kahon.
Imbes na ang binili ko noong {date}, kakaibang bagay ang dumating.
Sa halip na order ko, order ng hindi ko kilala ang natanggap ko.
Sa halip na ang pinili ko sa {city}, ibang item ang ipinadala.
Ang gulo! Nasa akin ang mga gamit ng ibang tao.
Naihalo ang order ko sa order ng isang taga-{city}.
Nagkahalo ang dalawang order, ang {order_id} at iba pa.
Nagkahalo yata ang mga label: {product} ang binili ko.
Imbes na bagong modelo, lumang modelo ang dumating.
maling {product} po ang napadala sa akin
Pakipalitan ang item, hindi ito tugma sa order {order_id}.
""".strip().splitlines()

MISSING_PART = """
Walang kasamang turnilyo ang {product}.
Kulang ng isang piyesa ang {product}.
Hindi ko mabuo ang {product}: may kulang na piyesa sa kahon.
Hindi kompleto ang laman ng kahon ng {product}.
Apat ang paa sa litrato, tatlo lang ang nasa akin.
Wala sa package ang kable ng {product}.
Dalawang beses akong nagbilang, may isang piyesa ng order {order_id} na wala.
Nawawala ang takip.
Walang kasamang instructions ang {product}.
Walang plug ang {product}.
Dumating ang package noong {date}, pero wala ang supot ng turnilyo.
Kulang ng dalawang turnilyo.
Kulang ako ng isang turnilyo para sa {product}.
Nakalimutan ninyong ilagay ang hawakan ng {product}.
Kalahati ng mga piyesa ang wala.
Binuo namin ang {product} at nakita naming kulang ng isang tabla.
walang charger yung {product}
Nasaan ang susi ng {product}? Hindi kasama sa kahon.
Pakipadala po ang kulang na piyesa ng order {order_id}.
Isa lang sa dalawang kahon ang nakarating sa {city}.
Kung wala ang kulang na piyesa, walang silbi ang {product}.
Dapat kasama ang baterya, pero wala.
Labindalawang piyesa ang nasa listahan, labing-isa lang ang bilang ko.
May nakalimutan kayo noong binalot ninyo ang {product}.
Narito na lahat noong {date} maliban sa cover.
Kulang ng isang bisagra ang {product} ko.
Wala sa kahon ang filter ng {product}.
Kulang-kulang ang {product}.
Hinahanap ko ang strap ng {product}, wala sa package.
Hindi kompleto ang mga piyesa sa package na dumating sa {city} noong {date}.
Puwede po bang ipadala ang mga turnilyo? Hindi kasama ng {product}.
Hindi kasama sa kahon ang patungan ng {product}.
{amount} ang bayad ko para sa kompletong set, pero bahagi lang ang dumating.
Hindi kompleto ang set.
Kulang ang mga piyesa ng set sa order {order_id}.
Kulang-kulang na package ang natanggap ko.
Anim na turnilyo dapat ang nasa supot. Apat lang.
Hindi makatayo ang {product} dahil kulang ng isang paa.
Nawawala ang adapter na dapat kasama sa {product}.
Nakalimutan ba ninyo ang piyesa B ng {product}?
Ipinadala ninyo ang {product} nang walang takip.
Nasa akin ang {product}, pero wala ang patungan.
Wala sa kahon ang remote control.
Walang manual ang order {order_id}.
Nawawala ang manual ng {product}.
Hindi ko makita ang manual sa kahon na dumating noong {date}.
Narito ang {product}, ang kable ang wala.
Naiwan ba sa {city} ang supot ng mga turnilyo?
Walang laman ang supot ng accessories.
Hindi kompleto ang accessories.
Nawawala ang accessories ng {product}.
Dapat may manual at kable. Wala akong makita ni isa.
Bubuuin ko na sana ang {product}, kaso walang turnilyo.
Dalawang kaliwang gilid ang kasama ng {product}, walang kanan.
Hindi ko magamit ang {product} kung wala ang takip.
Kulang ng isang drawer.
Ang hawakan na lang ng {product} ang kulang.
Naiwan ninyo ang isang paa ng {product}.
Naiwan sa labas ng kahon ang charger.
Baka may naiwang kahon sa {city}, kasi hindi kompleto ang set.
Kailangan ko ang nawawalang gulong, kung wala iyon hindi aandar ang {product}.
Isang gulong lang ng {product} ang kasama, dalawa dapat.
Nasaan ang isa pang gulong? Isa lang ang nakita ko.
Wala ang patungan sa package noong {date}.
Anong piyesa ang kulang? Ang hawakan ng {product}.
Walang instructions sa kahon, paano ko ito bubuuin?
Hindi kasama ang charger, kahit kasama raw sabi sa website.
Nakalimutan ninyo ang kable.
nakalimutan po yung instructions ng {product}
Dumating ito nang walang baterya.
Ipinadala ninyo noong {date} ang {product} nang walang baterya.
Mga turnilyo at hawakan ang kulang sa order {order_id}.
Hindi ko makita ang adapter, nakalimutan yata ninyong ilagay.
Wala sa loob ng order {order_id} ang adapter.
Hindi naisama ang cover ng {product}, pakihabol na lang po.
""".strip().splitlines()
