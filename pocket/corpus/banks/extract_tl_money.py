"""Customers' messages in Tagalog about money and rights: refund, warranty, billing, return.

NONE holds messages that complain of nothing: their issue is null. The slots are
those of ``extract_tl_goods``. ``isauli`` and ``ibalik`` mean a refund when it is
money that goes back and a return when it is the goods: each line says which.
"""

from __future__ import annotations

REFUND = """
Gusto kong ibalik ninyo ang bayad ko sa {product}.
Hinihintay ko pa rin ang refund ko na {amount}.
Kailan ko makukuha ulit ang {amount} ko?
Naisauli ko na ang {product} noong {date}, pero wala pa ring refund.
Gusto ko ng refund.
Pakiusap, i-refund ninyo ang {amount} na ibinayad ko sa {product}.
Sabi ninyo mare-refund ang order {order_id} bago ang {date}.
Wala akong nakikitang refund sa bangko ko.
Kinansela ko ang order {order_id} at gusto kong mabawi ang pera ko.
Gaano katagal bago dumating ang refund?
Ubos na raw ang {product}, kaya paki-refund na lang ang bayad ko.
Puwede po bang ilipat ang {amount} sa account ko bilang refund?
Hindi pa ninyo ibinabalik ang pera ko para sa {product}.
Humihiling ako ng refund na {amount}.
May {amount} kayong utang sa akin dahil kinansela ang order.
Kinansela ko noong {date}. Nasaan na ang pera ko?
Ayoko ng voucher, ang {amount} ko ang gusto kong bumalik.
Pakisauli ang bayad sa order {order_id}.
Hiningi ko ang pera ko noong {date} at walang sumasagot.
ibalik nyo na po ang pera ko
Kalahati pa lang ng refund ang natanggap ko, may {amount} pa.
Isang linggo lang daw ang refund, sabi ninyo.
Sabi ng tindahan sa {city}, ang head office ang magre-refund.
Nasa bodega na ninyo ang {product}. Pera ko naman ang hinihintay ko.
Pakikumpirma na maibabalik sa card ko ang {amount}.
Wala pang pumapasok sa account ko sa {city}, kahit pumayag na kayo sa refund.
Panahon na para ibalik ninyo ang ibinayad ko sa {product}.
Inaprubahan ang refund noong {date}.
Wala na sa akin ang {product}, kaya ibalik ninyo ang bayad.
Anong araw ba maibabalik ang {amount}?
Nasa inyo na ang {product}, nasa inyo pa rin ang pera ko.
Gusto kong mabawi ang ibinayad ko.
Nangako ang kasama ninyo sa telepono ng refund na {amount}.
Pera na lang ang ibalik ninyo kaysa isa pang {product}.
Naipadala na ba ang refund ng order {order_id}?
Sa lumang card napunta ang refund. Ilipat ninyo ang {amount} sa bago.
Pera ko, please! Isang buwan nang kanselado ang {product}.
Naghihintay ako ng refund mula pa noong {date}.
Hinihingi kong maibalik ang buong presyo ng {product}.
Dahil kanselado ang order, dapat ninyong ibalik ang {amount}.
"Money back" ang sabi sa ad ninyo. Ibalik ninyo ang pera ko.
Wala pa ring naibabalik sa account ko.
Inaasahan kong papasok ang refund noong {date}.
Puwede po bang paki-refund ang {product}?
Kayo ang nagkansela ng order {order_id}, kaya isauli ninyo ang pera.
Mare-refund po ba ang lahat?
Ilang linggo nang nakabinbin ang refund ko.
Pakibalik ang {amount} sa card ko.
Ayoko ng kapalit na item, pera ko ang gusto ko.
Nakansela ang klase sa {city}, pakibalik ang bayad.
Hinihingi ko ang ipinangako ninyong refund na {amount}.
Ano ang dapat kong gawin para ma-refund ang {product}?
Mula noong {date} wala na ang {product}, wala pa ang pera ko.
Nasaan ang refund ko para sa {product}?
Hanggang ngayon wala pa akong nababawi sa {amount}.
Kulang ang refund na ipinadala ninyo. Dapat {amount} iyon.
Sumulat kayo noong {date} na ipinadala na ang refund.
Sa sulat na ito hinihiling ko na isauli ang {amount}.
Ayoko ng palit. Ibalik ninyo ang bayad.
Hindi raw kaya ng tindahan sa {city} na ibalik ang pera, kayo raw ang kausapin.
Normal ba na lampas isang buwan bago pumasok ang refund?
Nakabinbin pa ang refund ng order {order_id}, pakitingnan po.
Nakabinbin pa rin ang bayad na isasauli ninyo para sa {product}.
Paano po humingi ng refund?
ano na po balita sa refund ko na {amount}
Hindi pa ninyo isinasauli ang bayad sa kinansela kong {product}.
Pakilipat sa account ko ang pera na ire-refund.
Kung wala na kayong {product}, ilipat ninyo ang pera ko sa dati kong account.
Hindi pa pumapasok sa bangko ko ang refund ng order {order_id}.
Humingi ako ng refund noong {date}, wala pa hanggang ngayon.
Mababawi ko pa ba ang {amount}?
""".strip().splitlines()

WARRANTY = """
Anim na buwan pa lang, ayaw nang gumana ng {product}. May warranty pa ito.
Sakop pa ba ng warranty ang {product} ko?
Binili ko ang {product} noong {date}; dapat sakop ng warranty ang ganitong sira.
Ayaw umandar ng {product} ko, gusto kong ipaayos sa ilalim ng warranty.
Gusto kong gamitin ang warranty ko.
Namatay ang motor at dalawang taon ang warranty ko.
Paano gamitin ang warranty ng {product}?
Ilang linggo lang ginamit, nagloko na ang {product}. Sakop ba ng warranty?
Patunay ang resibo noong {date} na may bisa pa ang warranty.
Ayusin ninyo ang {product} nang libre, ayon sa warranty.
Kailangang kumpunihin sa ilalim ng warranty ang {product} ng order {order_id}.
Sakop ba ng garantiya ang bateryang ayaw nang mag-charge?
Inirehistro ko noong {date} ang warranty ng {product}. Ngayon ayaw gumana.
Ilang buwan lang gumana tapos namatay na. Nagke-claim ako ng warranty.
nagloko po yung {product}, may warranty po ba?
Saan ko ipapadala ang {product} para matingnan sa ilalim ng warranty?
Tatlong taon ang warranty na ibinenta sa akin sa {city}, ngayon ko kailangan.
Hawak ko ngayon ang warranty card ng {product}.
Ayaw nang bumukas ng screen ng {product}, pang-warranty ito.
Mawawala ba ang warranty kapag binuksan ko mismo ang {product}?
May depekto mula sa pabrika itong {product}, kaya warranty ang hiling ko.
Puwede pa bang ipaayos sa warranty ang order {order_id}?
May kakaibang tunog ang {product} mula noong {date}. Gagamitin ko ang warranty.
Sabi nila sa {city}, tapos na ang warranty ko. Hindi totoo iyon.
Igalang naman ninyo ang garantiya.
Gusto kong malaman kung hanggang kailan ang warranty ng {product} ko.
Hindi na umiinit ang {product} at may isang taon pa ang warranty.
Sa normal na gamit, hindi ito dapat masira habang may garantiya.
Tatlong beses nang nasira ang {product}. Idadaan ko na sa warranty.
Pang-warranty: walong buwan pa lang, tumutulo na ang {product}.
Libre dapat ang pagkumpuni sa warranty, bakit ninyo ako hinihingan ng {amount}?
Nawala ang papel ng warranty ng {product}. Sapat na ba ang resibo?
Napudpod ang bisagra sa loob ng isang taon, kaya ipapaayos ko sa warranty.
May pangakong bagong piyesa ang warranty ninyo. Kailangan iyon ng {product} ko.
Gusto kong mapalitan ang {product} sa ilalim ng garantiya.
Lumabas ang depekto noong {date}, sakop pa ng warranty.
Sino rito sa {city} ang nag-aayos ng {product} kapag may warranty pa?
May warranty ba ang pagkumpuni ninyo noong {date}?
Nagkakahalaga ito ng {amount} at panghabambuhay raw ang warranty. Isang taon lang gumana.
Hinihingi ng talyer sa {city} ang warranty ng order {order_id}.
Ang tanong ko ay tungkol sa warranty ng {product}.
Namatay na ito habang may warranty pa.
Sana sakop ng garantiya ang napudpod na kable ng {product} ko.
Biglang ayaw bumukas ng {product}. Hanggang sa susunod na taon ang warranty.
May limang taong warranty ang {product} at kailangan kong ipakumpuni.
Pakisabi kung may bisa pa ang warranty ng order {order_id}.
Gusto kong ipatingin sa technician ang {product}, ayon sa garantiya.
Natanggal ang butones ng {product} noong isang linggo; sagot siguro ito ng warranty.
Pina-extend ko ang warranty noong {date}. Ngayon ko ito kailangan.
Warranty claim para sa {product}.
Libreng kumpuni sa ilalim ng warranty, iyon lang ang hiling ko.
Mula noong {date} ayaw gumana ng {product}, at may warranty ito.
Kayo ba o ang manufacturer ang mag-aayos ng {product}? May garantiya pa.
Sampung taong garantiya ang nasa polyeto, apat na taon lang umandar ang {product}.
Nagdagdag ako ng {amount} para sa mas mahabang warranty.
May sira sa kuryente ang {product}, sakop iyon ng warranty.
May bisa ba ang warranty kung nakatira na ako sa {city}?
Naipaayos na sa warranty ang {product} pero nagloko ulit.
Matatapos ang warranty ko sa {date}; pakiayos ang {product} bago iyon.
Kompleto ang papel ko ng warranty at ayaw nang gumana ng bomba ng {product}.
Kasama ba sa garantiya ang bagong zipper?
Dalawang taon ang warranty ng order {order_id}, di ba? Ayaw umandar ng makina.
Kumukurap na lang ang {product}. Mabuti na lang at may warranty.
Ipapadala ko ang {product} bilang warranty claim.
Ayaw nang uminit ng {product}, ano ang sakop ng warranty?
Tumigil ito noong {date}. May warranty pa ba?
Sabi ng technician sa {city}, depekto ito at sagot ng warranty.
Puwede bang magpapunta ng technician? Pang-warranty ang sira.
hello po, sagot po ba ng warranty yung sira ng {product}?
Hindi sumasagot ang manufacturer at matatapos ang garantiya ko sa {date}.
Sabi ng manufacturer, kayo ang bahala sa warranty ng {product}.
Manufacturer ang may depekto sa {product}, kaya warranty ang hiling ko.
""".strip().splitlines()

BILLING = """
Dalawang beses ninyo akong siningil para sa {product}.
Mali ang invoice ng order {order_id}.
{amount} ang nasa invoice ko, pero mas mababa ang presyo sa tindahan.
May siningil kayo na hindi ko binili.
Pakipadala po ang tamang invoice para sa {product}.
Noong {date} kinaltasan ang card ko ng {amount}, hindi ko alam kung bakit.
May mali sa bill ko.
Mali ang buwis sa invoice noong {date}.
Bakit may {amount} na shipping sa invoice? Libre dapat iyon.
Sinisingil pa ninyo ang bill na binayaran ko na noong {date}.
Wala sa invoice ang discount ko na {amount}.
Dalawang magkaparehong charge ang nasa card ko.
Hindi tugma ang nasa resibo sa siningil sa akin.
Kailangan ko ng invoice sa pangalan ng kompanya ko sa {city}.
May {product} sa invoice na hindi ko naman binili.
Mali ang address ko sa {city} sa invoice ninyo.
ano po itong charge na {amount} sa account ko
Wala pa akong natatanggap na invoice para sa order {order_id}.
Nag-iba ang presyo mula sa order hanggang sa invoice.
Cash ang bayad ko, pero may dumating na bill na {amount}.
Pakipaliwanag naman ang charge na {amount} sa invoice.
Tatlo ang siningil ninyo, isang {product} lang ang binili ko.
Dalawang beses lumabas ang parehong singil sa statement ko noong {date}.
Hindi nabawas sa invoice ang voucher ko.
May {amount} na service fee sa bill ko na wala namang nabanggit.
Siningil ang order {order_id} noong {date} at muli kinabukasan.
Nakapangalan sa ibang tao ang invoice.
Sobra ng {amount} ang singil ninyo sa akin.
Pakitingnan ang bill, mali yata ang pagkakakuwenta.
May charge mula sa tindahan ninyo sa {city} na hindi akin.
May dumating na invoice para sa {product}, pero hindi natuloy ang order at wala akong utang.
Bakit mas mahal ang {product} sa invoice kaysa sa nakadikit na presyo?
Pinagpalit ng billing department ninyo ang mga bayad.
Hindi numero ng order {order_id} ang nasa invoice.
Walang tax number ang invoice na natanggap ko noong {date}.
{amount} lang dapat ang buwanang bayad, pero sumobra ang singil.
Bayad na ang mga bill na paulit-ulit ninyong ipinapadala.
Hindi ko maintindihan ang invoice ng {product}.
Tinatanong ng bangko ko kung para saan ang charge na {amount} noong {date}.
Pakitama ang kabuuan ng bill, dapat {amount} lang.
Sa account ng ibang customer napunta ang bayad ko sa bill.
May dagdag-singil na {amount}, kahit nagbayad ako sa oras.
Pahingi po ng kopya ng invoice ng order {order_id}.
Huwag na ninyong i-charge ulit sa account ko ang {product}.
Magkaiba ang resibo sa {city} at ang invoice.
Ayon sa invoice, {amount} ang {product}. Iba ang presyong sinabi sa kahera.
Maling account ang ginamit sa singil noong {date}.
Sa luma kong address ipinadala ang bill.
May sobrang {amount} sa invoice ko.
Para sa buwis ko, kailangan ko ng invoice na may petsang {date}.
Ibang pera ang ginamit sa pagsingil sa akin.
Na-charge ang card ko sa {city}, hindi pa ako nakakapunta roon.
May utang pa raw akong bill. Binayaran ko ang {product} noong {date}.
Hindi lumabas sa bill ang ipinangako ninyong discount.
Siningil ako para sa gift wrap na hindi ko pinili.
Dobleng singil sa order {order_id}, pakitingnan ang kuwenta.
Pakihiwalay ang invoice: isa para sa {product}, isa para sa iba.
Hindi ko makita kahit saan ang invoice ng {product} ko.
Mas mataas ng {amount} ang singil kaysa sa napagkasunduan.
Hindi ko tinatanggap ang bill noong {date}.
Hindi nagtutugma ang mga numero sa invoice.
"Gift card" ang nasa invoice, pero bank transfer ang bayad ko.
Bakit buwan-buwan akong sinisingil para sa {product}? Isang beses lang dapat.
doble po singil nyo sakin!!
Hindi nabawas ang discount ko sa kabuuang singil para sa {product}.
Dobleng charge sa card ko noong {date}.
Para saan po ang dagdag-singil na {amount}?
Pakitanggal sa bill ang dagdag-singil.
Mali ang kuwenta ng buwis sa invoice ng order {order_id}.
Kulang ng tax number ko, puwede bang gawan ng bagong invoice ang {product}?
Mas malaki ang siningil sa akin ng tindahan ninyo sa {city}.
Sobra ang kaltas sa card ko, doble ang singil.
Kinaltasan ako nang dalawang beses para sa order {order_id}.
""".strip().splitlines()

RETURN = """
Gusto kong isauli ang {product}.
Paano ko po isasauli ang {product}?
Hindi ko magamit ang {product}, kaya gusto ko itong isauli.
Pakipadala po ang return label para sa order {order_id}.
Nagbago ang isip ko sa {product} at isasauli ko na lang ito.
Binili ko ang {product} noong {date} at hindi ko na kailangan, paano ang pagsasauli?
Puwede ko bang ibalik ang {product} sa tindahan ninyo sa {city}?
Ibabalik ko po ang inorder ko noong {date}.
Hanggang kailan puwedeng magsauli?
Pareho ang nabili ng asawa ko, kaya isasauli ko ang {product} ko.
Hindi pa bukas ang order {order_id} at gusto ko itong isauli.
Hindi kasya ang {product} sa kuwarto ko. Saan ko ipapadala ang return?
Hindi ko pala gusto ang {product}. Puwede bang ibalik?
Puwede bang kunin ng courier ang isasauli kong {product}?
Kailangan ko ang form sa pagsasauli ng {product}.
pwede po bang isauli ang {product} kahit walang kahon
Regalo ito at mayroon na ako, gusto kong ibalik sa inyo.
Saang address po ipinapadala ang mga return?
Umaatras ako sa binili ko noong {date} at ibabalik ko ang mga item.
Maayos ang {product}, pero hindi ko nagagamit. Gusto ko itong isauli.
Sino ang magbabayad ng padala kapag isinauli ko ang {product} mula sa {city}?
Pakiayos ang pickup sa {city} para sa return.
Pakisabi kung paano ang pagsasauli sa inyo.
Ilang araw ang palugit para isauli ang {product}?
Ayoko na ng {product} mula sa order {order_id}, ibabalik ko na.
Dalawa ang inorder ko noong {date}, isa lang pala ang kailangan, isasauli ko ang isa.
Puwede bang isauli ang {product} kahit nasubukan na nang isang beses?
Hindi bagay sa akin ang {product}, ibabalik ko na lang.
Pakitanggap po ang isinasauli kong order {order_id}.
Ipapadala ko pabalik ngayon ang {product}.
Handa na ang return package ko, ano ang isusulat ko rito?
Hindi bagay ang kulay sa dingding ko. Gusto kong isauli ang {product}.
Binalot ko na ulit ang {product} para ipadala pabalik.
Saan sa {city} puwedeng ihulog ang return?
Hindi ko gusto ang {product}, isasauli ko. {amount} ang bili ko rito.
Namali ako ng bili noong {date}; puwede bang isauli ang item?
Gusto kong umatras sa pagbili at isauli ang lahat.
Kailangan ba ang resibo para maisauli ang {product}?
May nakita kaming mas maganda, kaya isasauli namin ang {product}.
Pakilista po ng isang return para sa akin.
Puwede bang ipa-pick up ang {product}? Ayoko na kasi nito.
Mabigat ito para sa nanay ko, kailangang isauli ang {product}.
Order {order_id}: gusto kong isauli lahat.
Hindi mabasa ang return label na ipinadala ninyo noong {date}.
Paano isauli ang regalong binili sa {city}?
Nagbago ang isip namin, ibabalik namin ang {product}.
Hindi nagamit at nasa kahon pa ang {product}, handa nang isauli.
Labing-apat na araw ang palugit sa pagsasauli, di ba? Noong {date} ko binili.
Hindi tinanggap ng kahera ang isinauli kong {product}.
Ayoko nang itago ang {product}, ibabalik ko sa inyo.
Ibabalik ko lahat. Anong courier ang gagamitin ko?
Tumatanggap ba kayo ng return ng {product} kahit bukas na ang kahon?
Ayaw tanggapin ng tindahan sa {city} ang isinasauli ko.
Puwede bang daanan ng courier ang return ng order {order_id}?
Mali ang size na pinili ko. Puwede bang isauli ang {product}?
Paano po magsauli mula rito sa {city}?
Gusto kong umatras sa pagbili ng {product}, hindi pa ito nabubuksan.
May karapatan akong isauli ang {product}, at gagawin ko iyon.
{amount} lang ito sa ibang tindahan, kaya isasauli ko ang sa inyo.
Walang gumagamit ng {product} dito. Ipapadala ko pabalik sa tindahan ninyo.
Ipinaaalam ko po na may isasauli ako.
Hindi kasya sa akin. Paano ko ibabalik sa inyo?
Gusto kong isauli ang binili ko noong {date}, parang bago pa.
Walang return label sa package at kailangan ko para sa {product}.
Kailan ang pickup ng {product}? Isasauli ko ito.
Hindi ko gusto, isasauli ko na.
Hindi ko na kailangan ang order {order_id}; hindi pa bukas at ibabalik ko.
Ipinadala ko noong {date} ang sulat na umaatras ako sa order {order_id}.
Paano umatras kung sa {city} ko binili ang {product}?
magsasauli po sana ako, hindi kasya yung {product}
Pakikuha sa courier ang {product}, hindi ko na kailangan at isasauli ko.
Hindi ko na kailangan, may karapatan ba akong magsauli hanggang sa {date}?
Nagbago ang isip ko, paano po ibalik ang order {order_id}?
""".strip().splitlines()

NONE = """
Gusto ko lang sabihin na tuwang-tuwa ako sa {product}.
May ibang kulay po ba ang {product}?
Ang ganda ng {product}, salamat po.
Anong oras kayo bukas sa {date}?
Salamat sa mabilis na delivery ng order {order_id}.
Maayos na dumating ang lahat sa {city}. Ang galing ninyo!
May tindahan po ba kayo sa {city}?
Gusto kong malaman kung gaano kabigat ang {product}.
Gusto ko pong makatanggap ng newsletter ninyo.
Napakabait ng tindera ninyo sa akin noong {date}.
Anong {product} ang mairerekomenda ninyo sa baguhan?
Gustong-gusto ng nanay ko ang iniregalo kong {product}.
Nagbebenta po ba kayo ng gift card na {amount}?
Sumulat ako para batiin ang team ninyo.
May {product} po ba ngayon sa tindahan?
May sale po ba sa {date}?
Pakipalitan po ang address ko, nasa {city} na ako nakatira.
Ang husay gumana ng {product}.
May kasama bang bag ang {product}?
Limang bituin para sa {product}!
Gusto ko pong umorder ng isa pang {product}, pareho ng dati.
paano po linisin ang {product}
Puwede bang gamitin sa labas ang {product}?
Binili ko ang {product} sa halagang {amount} at sulit na sulit.
Magbubukas ba kayo ng tindahan sa {city}?
Puwede po bang bumisita sa tindahan ninyo sa {date}?
May suhestiyon ako para sa website ninyo.
Ano ang kaibhan ng {product} sa mas murang modelo?
Dumating ang package noong {date}, perpekto ang lahat.
Naghahanap ako ng {product}, mas mababa sana sa {amount}.
Puwede po bang magpareserba ng {product} sa tindahan?
Puwede bang balutin ang {product} para sa birthday?
May mga klase po ba kayo sa {city}?
Lumipat na ako sa {city} at sa inyo pa rin ako bumibili.
Dumating na ang order {order_id} at masaya ang mga anak ko.
Anong {product} ang gamit ninyo sa bahay?
Puwede po bang lagyan ng card ang order {order_id}?
Puwede bang hulugan ang {product}, dalawang bayad?
Gusto kong sumali sa klase sa {date}.
Ang saya mamili sa inyo.
Nakita ko ang {product} sa bintana ng tindahan. Sino ang gumagawa nito?
Nagpapadala po ba kayo sa {city}?
Magkano po ang pabalot ng {product} bilang regalo?
May tanong ako tungkol sa sukat ng {product}.
Pakibati ang rider ninyo, napakabait niya.
Puwede bang padalhan ako ng katalogo sa {date}?
Nakita ko ang ad ninyo sa {city} at nagustuhan ko.
Gusto kong magtrabaho sa tindahan ninyo.
Maikling mensahe lang para sabihing perpekto ang {product}.
May paradahan po ba malapit sa tindahan ninyo?
Kailan ulit kayo magkakaroon ng {product}?
Mas maagang dumating ang order {order_id} kaysa inaasahan ko. Salamat!
Gusto kong makita ang {product} sa kulay berde.
Puwede bang arkilahin ang {product} ngayong weekend?
Saan po ginagawa ang {product}?
Gumastos ako ng {amount} sa tindahan ninyo at nag-enjoy ako.
Pakibati ang kusinero ng kapihan, ang sarap ng cake.
De-baterya po ba ang {product}?
Dinala namin ang {product} sa {city} at ang husay nito.
Salamat sa masayang kuwentuhan noong {date}.
Puwede pong makahingi ng litrato ng {product}?
Gusto kong sumali sa club ng mga suki ninyo.
Ang gandang regalo ng {product}! Pati mga kaibigan ko sa {city} gusto rin.
Pareho po ba ang presyo sa {city}?
naka-sale po ba ang {product}?
Magkano po ang {product}?
Gaano kalaki ang {product}?
Sa anong materyales gawa ang {product}?
Anong oras kayo nagbubukas sa {date}?
Hanggang anong oras bukas ang tindahan sa {city}?
Pareho ba ang oras ng tindahan sa {city} sa {date}?
Gusto kong bumili ng {product}. Alin ang mairerekomenda ninyo?
Salamat sa lahat, perpekto ang {product} nang dumating.
Ayos ang lahat sa order {order_id}, maraming salamat po.
Nagbago ang numero ng telepono ko, ipinapaalam ko lang.
Gusto ko pong makatanggap ng katalogo dito sa {city}.
Magkano po ang isa pang {product} kapag naka-sale?
Magkano po ang padala sa {city}?
Paano po mag-subscribe sa newsletter ninyo?
Kailan po ang susunod na klase sa {city}?
May bago na akong address sa {city}, pakilista po.
Kumusta po kayo? Bumabati lang ang isang masayang suki.
""".strip().splitlines()
