"""Tagalog requests about orders: track, cancel, refund, change the address.

A reason is a predicate ("sira", "hindi na kailangan") that has to stand after "dahil", "pero",
"ay" or a colon, or before "ang order": no clitic follows it, and no linker follows a slot.
"""

from __future__ import annotations

TRACK_ORDER = """
Nasaan na ang order {order_id}?
Nasaan na ba ang package {order_id}?
Nasaan na ang order kong {order_id}?
Nasaan na po ang padala {order_id}?
Nasaan po ba ang order number {order_id}?
Tanong lang, nasaan na ang {order_id}?
Asan na yung order ko? {order_id} po.
asan na order {order_id}
Asan na kaya ang {order_id}?
Saan na nakarating ang order {order_id}?
Saan na napunta ang package {order_id}?
Saan na po nakarating ang padala kong {order_id}?
Nakarating na ba sa lugar namin ang {order_id}?
Saang lugar na ngayon ang order {order_id}?
Kailan darating ang order {order_id}?
Kailan po darating ang {order_id}?
Kailan ba ang dating ng order {order_id}?
Kailan ko matatanggap ang package {order_id}?
Dapat natanggap ko na noong {day} ang {order_id}.
Hindi ko pa natatanggap ang order {order_id}.
Anong araw darating ang order {order_id}?
Anong petsa ang dating ng {order_id}?
Anong petsa po ang delivery ng order {order_id}?
Petsa ng delivery ng order {order_id}, please.
Darating ba ang {order_id} sa {day}?
Darating po ba ang order {order_id} bago ang {date}?
Pakisabi kung kailan darating ang order {order_id}.
Hindi pa dumarating ang order {order_id}.
Hindi pa rin dumarating ang package {order_id}, nasaan na po?
Hindi pa dumarating ang {product} ko, order {order_id}.
Dapat noong {day} pa dumating ang {order_id}. Ano na po?
Wala pa rin ang order {order_id}.
wala pa rin po yung package {order_id}
Ano ang status ng order {order_id}?
Ano na po ang status ng {order_id}?
Status ng order {order_id}
Status po ng package {order_id}, please.
Gusto kong malaman ang status ng order {order_id}.
Pakitingnan ang status ng {order_id}.
Pakitingnan po kung nasaan na ang order {order_id}.
Pakitingnan nga ang order {order_id}, wala pa kasi.
Paki-track ang order {order_id}.
Paki-track naman po ang padala {order_id}.
I-track ang {order_id}.
Puwede bang i-track ang order {order_id}?
Gusto kong i-track ang package ko, {order_id} ang number.
Patulong i-track ang order {order_id}.
Ayaw gumana ng tracking. Nasaan na ang {order_id}?
Tracking ng order {order_id}
Tracking po ng package {order_id}.
Ano na ang balita sa order {order_id}?
May balita na ba sa {order_id}?
Wala akong balita sa padala {order_id} mula noong {day}.
Ano na po ang nangyari sa order {order_id}?
Ano na ang nangyari sa package {order_id}? Noong {date} pa iyon.
May nangyari ba sa padala {order_id}? Wala pa kasi rito.
May update na ba sa order {order_id}?
Pa-update naman po sa {order_id}.
Update sa order {order_id}, please.
Naipadala na ba ang order {order_id}?
Naipadala na po ba ninyo ang {order_id} o hindi pa?
Hindi ko alam kung naipadala na ang package {order_id}.
Nakaalis na ba sa bodega ang order {order_id}?
Nakaalis na po ba ang {order_id}?
Kailan nakaalis ang padala {order_id}?
Nasa bodega pa ba ang {order_id}?
Nasa bodega pa po ba ninyo ang package ko? {order_id} iyon.
Papunta na ba sa akin ang order {order_id}?
Papunta na po ba rito ang {order_id}?
Pakisabi kung papunta na ang package {order_id}.
Nasa biyahe na ba ang order {order_id}?
Nasa biyahe pa rin ba ang {order_id}?
Nasa biyahe na raw ang padala {order_id}, saan na kaya?
Na-deliver na ba ang order {order_id}?
Na-deliver na raw ang {order_id} pero wala rito. Totoo ba?
Kailan na-deliver ang package {order_id}, at kanino?
Kailan ide-deliver ang order {order_id}?
Ide-deliver ba ngayon ang {order_id}?
Anong araw ninyo ide-deliver ang package {order_id}?
Dala na ba ng rider ang order {order_id}?
Hindi pa dumadaan ang rider. Nasaan na ang order {order_id}?
Nasa rider na po ba ang {order_id}?
Hinihintay ko pa ang order {order_id}, malapit na ba?
Hinihintay namin ang {order_id}, regalo iyon para kay {name}.
Hinihintay ko pa rin ang padala {order_id}.
Ilang araw na akong naghihintay sa {order_id}.
Naghihintay ako sa order {order_id} mula noong {date}.
Naghihintay si {name} sa package {order_id}, darating ba ngayon?
Gaano pa katagal bago dumating ang order {order_id}?
Matagal pa ba bago dumating ang {order_id}?
Ang tagal ng order {order_id}, nasaan na ba?
Na-delay ba ang order {order_id}?
May delay ba sa padala {order_id}?
Bakit may delay ang {order_id}? Kailan ang dating?
Pakihanap ang package {order_id}.
Pakihanap po ang order ko, {order_id}.
Pakihanap naman ang padala {order_id}.
Ako si {name}, itinatanong ko ang order {order_id}: darating na ba?
Hindi pa namin natatanggap ang package {order_id}.
Hindi pa natatanggap ni {name} ang {order_id}, nasaan na ba?
Kailan ko po matatanggap ang {order_id}?
Matatanggap ko ba ang order {order_id} sa {day}?
Natanggap na raw ang order {order_id}, sino ang tumanggap?
Hindi ko natanggap ang padala {order_id}, nasaan na?
"""

CANCEL_ORDER = """
Kanselahin ang order {order_id}.
Kanselahin mo na ang {order_id}.
Kanselahin po ninyo ang order {order_id}, please.
Gusto kong kanselahin ang order {order_id}.
Gusto ko sanang kanselahin ang {order_id}.
Puwede ko bang kanselahin ang order {order_id}?
Puwede pa po bang kanselahin ang {order_id}?
Kailangan kong kanselahin ngayon ang order {order_id}.
Nais kong kanselahin ang order number {order_id}.
Pakikansela ang order {order_id}.
Pakikansela po ang {order_id}, salamat.
Pakikansela naman ang order ko, {order_id}.
Pakikansela agad ang order {order_id} bago maipadala.
Ikansela ang order {order_id}.
Ikansela na ninyo ang {order_id}, hindi ko na itutuloy.
Puwede bang ikansela ang {order_id}?
I-cancel ang order {order_id}.
I-cancel mo na lang ang {order_id}.
I-cancel na po natin ang order {order_id}.
Gusto kong i-cancel ang {order_id}.
Gusto ko pong i-cancel ang order ko, {order_id}.
Puwede bang i-cancel ang order {order_id}?
Puwede pa bang i-cancel ang {order_id}? Mali ang na-order ko.
Paano ko ika-cancel ang order {order_id}?
Ika-cancel ko po ang {order_id}.
Ika-cancel na namin ang order {order_id}, nagbago ang isip namin.
Paki-cancel ang order {order_id}.
Paki-cancel po ng {order_id}.
Paki-cancel naman ang order ko noong {day}, {order_id}.
Pa-cancel ng order {order_id}.
Pa-cancel po ng {order_id}, please.
pa cancel po order {order_id}
Cancel order {order_id}
Cancel na lang po ang {order_id}.
Nagbago ang isip ko, paki-cancel ang {order_id}.
Nagbago na ang isip ko sa order {order_id}. Huwag nang ituloy.
Nagbago ang plano namin, kanselahin ang {order_id}.
Nagbago ang plano, hindi na namin kukunin ang order {order_id}.
May ibang plano si {name}, kaya i-cancel ang order {order_id}.
Ayoko na ng order {order_id}.
Ayoko na po ng {order_id}, pakikansela.
Ayaw ko na sa order {order_id}, i-cancel na lang.
Ayaw ko na po ng {order_id}, huwag nang ituloy.
Ayaw na ni {name} sa order {order_id}, kanselahin na lang.
Hindi ko na kailangan ang order {order_id}, paki-cancel.
Hindi ko na kailangan ang {product}. I-cancel ang {order_id}.
Hindi na namin kailangan ang {order_id}, huwag nang ipadala.
Hindi ko na bibilhin ang nasa order {order_id}, pa-cancel.
Hindi ko na itutuloy ang order {order_id}.
Hindi na po namin itutuloy ang {order_id}.
Huwag nang ituloy ang order {order_id}.
Huwag na po ninyong ituloy ang {order_id}.
Huwag ninyong ipadala ang order {order_id}.
Huwag na po ninyong ipadala ang {order_id}, ayoko na.
Huwag nang ipadala ang {order_id}, kinakansela ko na.
Kinakansela ko ang order {order_id}.
Kinakansela ko na po ang {order_id} ngayong araw.
Dahil hindi aabot sa {date}, kinakansela ko ang {order_id}.
Itigil ang order {order_id}.
Itigil na po ninyo ang {order_id}, nagkamali ako.
Puwede bang itigil ang {order_id} bago maipadala?
Ihinto ninyo ang {order_id} bago maipadala.
Ihinto po ang order {order_id}, ayoko na.
Puwede bang ihinto ang order {order_id}?
Nagkamali ako ng order, i-cancel ang {order_id}.
Nagkamali ako sa {order_id}, pa-cancel naman.
Mali ang na-order ko, kanselahin ang {order_id}.
Mali ang order {order_id}, pakikansela po.
Doble ang order ko, i-cancel ang {order_id}.
Doble pala ang order namin, kanselahin ang {order_id}.
Doble po ang {order_id}, paki-cancel ang isang iyan.
Nabilhan na ako ni {name} ng {product}, kaya pa-cancel ng {order_id}.
May nabili na akong {product} sa iba. Kanselahin ang order {order_id}.
Na-order ng anak ko ang {product} nang walang paalam. Pa-cancel ng {order_id}.
Hindi sinasadya ang order {order_id}, paki-cancel.
Hindi sinasadyang napindot ang {order_id}, pakikansela.
Napindot lang ng bata ang {order_id}, i-cancel po ninyo.
Napindot ko lang ang order {order_id}, hindi sinasadya. Pa-cancel po.
Burahin ang order {order_id}, hindi ko na bibilhin.
Burahin na po ninyo ang {order_id}.
Hindi ko na bibilhin iyon, kaya burahin ang {order_id}.
Binabawi ko ang order {order_id}.
Binabawi ko na po ang {order_id}, hindi ko na kailangan.
Binabawi namin ang order {order_id}, huwag nang ipadala.
Masyadong matagal ang dating, kanselahin na ang {order_id}.
Ang tagal ninyo, cancel na ang order {order_id}.
Aalis ako sa {day}, kaya kanselahin ang {order_id}.
Cancellation ng order {order_id}
Cancellation po ng {order_id}, please.
Humihiling ako ng cancellation ng order {order_id}.
Si {name} ito, gusto kong ipa-cancel ang {order_id}.
Pasensya na, kailangan kong ipa-cancel ang order {order_id}.
Puwede po bang ipa-cancel ang {order_id}?
Wala na akong pambayad, paki-cancel po ang order {order_id}.
Hindi namin sinasadya ang order {order_id}, pakikansela po.
"""

REQUEST_REFUND = """
Gusto ko ng refund sa order {order_id} dahil {reason}.
Gusto ko po ng refund para sa {order_id}. Dahilan: {reason}.
Refund sa order {order_id}: {reason}
Refund po ng {order_id}, {reason} ang order.
Refund ng order {order_id}, dahil {reason}
Refund please, {order_id}, {reason}
pa refund po order {order_id}, {reason}
Humihingi ako ng refund sa {order_id}, kasi {reason}.
Humihingi po ako ng refund: {reason} ang order {order_id}.
Humihingi ng refund si {name}. Order {order_id}, {reason}.
Puwede bang humingi ng refund? Ang {order_id} ay {reason}.
Puwede po bang ma-refund ang order {order_id}? Dahilan: {reason}.
Puwede bang i-refund ang {order_id}, kasi {reason}?
I-refund ninyo ang order {order_id} dahil {reason}.
I-refund po ninyo ang {order_id}. Rason: {reason}.
I-refund na lang ang order {order_id}, {reason} ang dumating.
Paki-refund ang order {order_id}, {reason} ang item.
Paki-refund po ng {order_id}, dahil {reason}.
Paki-refund naman ang bayad ko sa {order_id}: {reason}.
Pa-refund ng order {order_id}, kasi {reason} ang item.
Pa-refund po ng {order_id}. Ang rason ay {reason}.
Gusto kong ipa-refund ang order {order_id}, {reason} ang package.
Gusto ko pong ipa-refund ang {order_id} dahil {reason} ito.
Ipapa-refund ko ang order {order_id}, dahil {reason} ang padala.
Ibalik ninyo ang pera ko sa order {order_id}, {reason} ang item.
Ibalik po ninyo ang bayad ko sa {order_id}. Dahilan: {reason}.
Ibalik ang pera ko! Order {order_id}, {reason}.
ibalik nyo po pera ko sa {order_id}, {reason}
Pakibalik ang bayad sa order {order_id}, kasi {reason}.
Pakibalik po ang pera ko para sa {order_id}, {reason} ang package.
Pakibalik naman ang ibinayad ko sa {order_id}, {reason} ang natanggap ko.
Maibabalik ba ang bayad ko sa {order_id}? Ang package ay {reason}.
Maibabalik po ba ang pera ko sa order {order_id}? Rason: {reason}.
Gusto kong maibalik ang pera ko sa {order_id} dahil {reason}.
Isauli ninyo ang bayad sa order {order_id}, {reason} ang padala.
Isauli po ang pera ko para sa {order_id}, dahil {reason}.
Isauli ang ibinayad ko sa {order_id}; ang dahilan ay {reason}.
Pakisauli ang ibinayad ko sa order {order_id}: {reason}.
Pakisauli po ang pera ko. Order {order_id}, dahilan: {reason}.
Pakisauli naman ang bayad, {reason} ang order {order_id}.
Gusto kong mabawi ang pera ko sa order {order_id}, {reason} ang item.
Gusto kong mabawi ang ibinayad ko sa {order_id} dahil {reason}.
Mababawi ko pa ba ang bayad sa {order_id}? Ang order ay {reason}.
Paano ko mababawi ang ibinayad ko sa {order_id}? Dahilan: {reason}.
Mababawi ba namin ang pera sa {order_id}? Ang item ay {reason}.
Pera ko ang gusto ko: {reason} ang order {order_id}.
Pera ko po, please: order {order_id}, {reason}.
Hindi kapalit ang gusto ko kundi pera: {reason} ang {order_id}.
Ayoko ng kapalit. I-refund ang {order_id}, {reason} ang item.
Ayoko ng kapalit, pera ko ang ibalik ninyo: order {order_id}, {reason}.
Dumating ang order {order_id} pero {reason}. Refund po.
Dumating nga ang {order_id} pero {reason}, kaya paki-refund.
Dumating po ang package {order_id}, kaso {reason}. Ibalik ang bayad ko.
Natanggap ko ang {order_id} pero {reason}; gusto ko ng refund.
Natanggap ko noong {date} ang {order_id}, kaso {reason}. Paki-refund.
Natanggap ni {name} ang order {order_id} pero {reason}. Refund, please.
Binayaran ko ang {order_id} noong {date}, pero {reason} ang item. Isauli ang pera.
Binayaran ko ang {order_id} noong {day} pero {reason}. Refund po.
Bayad na ang {order_id} pero {reason} ang padala, pakibalik ang pera.
Bumili ako ng {product}, kaso {reason}. I-refund ang order {order_id}.
Bumili si {name} ng {product}, order {order_id}, pero {reason}. Pa-refund.
Hindi ako masaya sa {order_id}: {reason}. Gusto kong ma-refund.
Order {order_id}, {reason}, refund po.
Dahilan: {reason}. Order: {order_id}. Refund po, please.
Rason: {reason}. Paki-refund ang order {order_id}.
Reason: {reason}. Pa-refund ng {order_id}.
I-mark ang {order_id} bilang {reason} at i-refund ang bayad.
Itala ang order {order_id} bilang {reason} at i-refund ako.
Ilista ang {order_id} bilang {reason}, at ibalik ang pera ko.
Ire-refund ba ninyo ang {order_id}? Ang padala ay {reason}.
Ire-refund ba ang bayad ko? Order {order_id}, {reason} ang item.
Kailan ninyo ire-refund ang {order_id}? Ang rason ko: {reason}.
Mare-refund ba ang order {order_id} kung {reason}?
Mare-refund po ba ako? Ang order {order_id} ay {reason}.
Mare-refund pa ba ang {order_id}, kasi {reason} ang package?
Dahil {reason} ang order {order_id}, gusto ko ng refund.
Dahil {reason} ang {order_id}, ibalik po ninyo ang pera ko.
Dahil {reason} ang package {order_id}, isauli ninyo ang bayad.
Kasi {reason} ang item, i-refund ninyo ang {order_id}.
May reklamo ako sa order {order_id}: {reason}. Pakibalik ang pera.
Reklamo ko ang {order_id}: {reason}. Ibalik ang bayad.
Ito ang reklamo ko: {reason} ang order {order_id}. Refund po.
Si {name} ito. Ang order {order_id} ay {reason}, kaya gusto ko ng refund.
Buong refund po para sa {order_id}, dahil {reason}.
Buong bayad ang ibalik ninyo sa {order_id}, {reason} ang item.
Gusto ko ng buong refund: order {order_id}, {reason}.
Ipasok sa card ko ang refund ng {order_id}, dahil {reason}.
Ipasok po ulit sa card ko ang bayad sa {order_id}, {reason} ang order.
Sa card ko na ipasok ang refund ng order {order_id}; rason: {reason}.
Sayang, {reason} ang {order_id}. Puwede bang i-refund?
Nakakainis, {reason} ang order {order_id}. Ibalik ang pera ko.
Pakiproseso ang refund ng order {order_id}, dahilan: {reason}.
Pakiproseso po ng refund: {order_id}, {reason}.
Pakiproseso agad ang refund ko sa {order_id} dahil {reason}.
Paano mabawi ang bayad sa order {order_id}? Dahilan: {reason}.
Binayaran na ni {name} ang {order_id} pero {reason} ang padala. Refund po.
Gusto naming maibalik ang ibinayad sa {order_id}, {reason} ang order.
Gusto naming maibalik ang pera: order {order_id}, {reason}.
"""

CHANGE_ADDRESS = """
Palitan ang address ng order {order_id}: {address}.
Palitan ninyo ng {address} ang address ng {order_id}.
Pakipalitan ang address ng order {order_id}, gawing {address}.
Pakipalitan po ang delivery address ng {order_id}: {address}.
Puwede bang palitan ang address ng {order_id}? Sa {address} na.
Puwede po bang palitan ang tirahan sa order {order_id}? {address} na po.
Gusto kong palitan ang address ng {order_id}, sa {address} na lang.
Kailangan kong palitan ang tirahan sa order {order_id}: {address}.
palit address order {order_id}: {address}
Palit po ng address: order {order_id}, {address}.
Palit tayo ng delivery address para sa {order_id}: {address}.
Baguhin ang address ng order {order_id} sa {address}.
Baguhin po ninyo ang address ng {order_id}, {address} na.
Gusto ko pong baguhin ang delivery address ng {order_id}: {address}.
Pakibago ang address ng order {order_id}: {address}.
Pakibago po ang tirahan sa {order_id}, dapat {address}.
Pakibago naman sa {address} ang address ng {order_id}.
Ibahin ang address ng {order_id}, gawing {address}.
Ibahin po natin ang address ng order {order_id}: {address}.
Puwede bang ibahin ang address ng {order_id}? {address} na sana.
I-update ang address ng order {order_id}: {address}.
Paki-update ang address ng {order_id}, {address} na.
Paki-update po ang tirahan ko sa order {order_id}: {address}.
Puwede bang i-update ang delivery address ng {order_id} sa {address}?
Bagong address ng order {order_id}: {address}
Bagong address para sa {order_id}: {address}.
May bago na akong address, {address}. Doon ipadala ang {order_id}.
Bago na ang address ko: {address}. Para sa order {order_id} po.
Ang bagong address para sa order {order_id} ay {address}.
Lumipat na kami sa {address}. Doon po ihatid ang {order_id}.
Lumipat ako ng bahay; ipadala ang order {order_id} sa {address}.
Lumipat na ako, sa {address} na ang {order_id}.
Lilipat kami sa {date}, kaya sa {address} na ipadala ang {order_id}.
Lilipat ako ng bahay, pakidala ang order {order_id} sa {address}.
Lilipat na ako sa {address}, doon po ang order {order_id}.
Sa {address} na ako nakatira. Doon ipadala ang order {order_id}.
Sa {address} na kami nakatira, doon ihatid ang {order_id}.
Hindi na ako nakatira roon. Ipadala ang {order_id} sa {address}.
Mali ang address ng order {order_id}, dapat {address}.
Mali po ang nailagay kong address sa {order_id}. {address} ang tama.
Mali ang kalye sa order {order_id}, {address} dapat.
Mali ang kalye sa {order_id}. Pakitama: {address}.
Nagkamali ako ng address sa order {order_id}. Ang tama ay {address}.
Nagkamali ako ng kalye sa {order_id}, dapat {address}.
Nagkamali po kami ng tirahan sa order {order_id}: {address} iyon.
Pakitama ang address ng {order_id}: {address}.
Pakitama po ang tirahan sa order {order_id}, {address} ang tama.
Ang tamang address ng {order_id} ay {address}.
Ipadala ang {order_id} sa {address}.
Ipadala po ninyo ang order {order_id} sa {address}, huwag sa bahay.
Ipadala sa {address} ang package {order_id}, hindi sa dati kong address.
Puwede bang ipadala ang {order_id} sa {address}?
Puwede po bang sa {address} na lang ipadala ang order {order_id}?
Pakipadala ang order {order_id} sa {address}.
Pakipadala naman sa {address} ang {order_id}.
Pakipadala sa ibang address ang order {order_id}: {address}.
Ihatid ang order {order_id} sa {address}.
Ihatid na lang po ang {order_id} sa {address}.
Pakihatid ang package {order_id} sa {address}.
Pakihatid po sa {address} ang order ko, {order_id}.
Wala ako sa bahay sa {day}; pakihatid ang {order_id} sa {address}.
Puwede bang ihatid ng rider ang {order_id} sa {address}?
Pakisabi sa rider, sa {address} ihatid ang order {order_id}.
Pakisabi po sa rider: {order_id}, sa {address} na.
Dalhin ang order {order_id} sa {address}.
Dalhin na lang ang {order_id} sa opisina, {address}.
Huwag sa bahay, sa {address} dalhin ang order {order_id}.
Pakidala ang {order_id} sa {address}.
Pakidala po sa opisina namin ang order {order_id}: {address}.
I-deliver ang {order_id} sa {address}.
I-deliver po ninyo ang order {order_id} sa opisina ko, {address}.
Puwede bang i-deliver sa {address} ang package {order_id}?
Paki-deliver ang order {order_id} sa {address} at hindi sa bahay.
paki deliver {order_id} sa {address} na lang
Si {name} ang tatanggap ng {order_id} sa {address}.
Si {name} na ang tatanggap, kaya ihatid ang order {order_id} sa {address}.
Kapatid ko ang tatanggap ng {order_id}, sa {address} po ihatid.
Regalo ito para kay {name}: ipadala ang {order_id} sa {address}.
Gusto kong tanggapin ang {order_id} sa {address}.
Mas gusto kong tanggapin ang order {order_id} sa opisina: {address}.
Ilipat ang delivery ng {order_id} sa {address}.
Ilipat po ang order {order_id} sa ibang address: {address}.
Puwede bang ilipat sa {address} ang delivery ng order {order_id}?
Sa {address} na lang po ang {order_id}.
Sa ibang address na po ang order {order_id}: {address}.
Sa {address} ninyo ihatid ang {order_id}, huwag sa luma kong address.
Lumang address ang nailagay ko sa {order_id}. Pakipalitan ng {address}.
Luma ang address sa order {order_id}; sa {address} na ipadala.
Ilagay ang {address} bilang address ng order {order_id}.
Pakilagay ang {address} sa order {order_id} bilang delivery address.
Pakilagay po na {address} ang address ng {order_id}.
Hindi na sa bahay kundi sa {address} ang {order_id}.
Gusto naming tanggapin sa {address} ang package {order_id}.
Pakilagay po ang {address} sa {order_id}, luma ang dati.
"""
