"""Tagalog sentences that add one detail to a customer's message, greetings and fillers.

One sentence per line. A line that begins with ``$`` can only close a message.
"""

from __future__ import annotations

NAME = """
Ako po si {name}.
Ako si {name}.
Si {name} po ito.
Si {name} ito.
Ang pangalan ko ay {name}.
{name} po ang pangalan ko.
Pangalan: {name}.
Buong pangalan: {name}.
Kostumer: {name}.
Customer ninyo ako, si {name}.
Si {name} po ang sumusulat.
Si {name} ang umorder.
Nakapangalan ang order kay {name}.
Kay {name} nakapangalan ang account.
Sa pangalang {name} ako bumili.
Sa pangalang {name} ako umorder.
{name} ang pangalan ko sa inyong listahan.
{name} ang nakasulat sa label ng package.
Kung tatawag kayo, hanapin si {name}.
Kay {name} na lang po sumagot.
$ Salamat po, {name}
$ Salamat, {name}
$ Maraming salamat, {name}
$ Maraming salamat po, {name}
$ Salamat nang marami, {name}
$ Gumagalang, {name}
$ Lubos na gumagalang, {name}
$ Nagpapasalamat, {name}
$ {name}
$ Mula kay {name}
$ Magandang araw po, {name}
$ Naghihintay ng sagot ninyo, {name}
$ Ingat po kayo, {name}
$ Ang inyong suki, {name}
""".strip().splitlines()

ORDER = """
Ang order number ko ay {order_id}.
{order_id} po ang order number.
Order number: {order_id}.
Order number ko: {order_id}.
Order {order_id}.
Ang order ko ay {order_id}.
Ito po ang order {order_id}.
Tungkol ito sa order {order_id}.
Tungkol po sa order {order_id} ang sulat ko.
Ang order {order_id} ang tinutukoy ko.
Order no. {order_id}, kung kailangan ninyo.
Ang nasa resibo ay {order_id}.
Order {order_id} ang nasa resibo.
Ang numero ng resibo ay {order_id}.
Reference: {order_id}.
Ang reference number ay {order_id}.
Ang reference number ko ay {order_id}.
Paksa: order {order_id}.
Paksa: {order_id}.
Makikita ninyo ito sa numerong {order_id}.
Pakihanap po ang order {order_id}.
Pakitingnan po ang order {order_id}.
Ang order code ay {order_id}.
May code na {order_id} ang order ko.
Ang numero sa kahon ay {order_id}.
Nasa kahon ang order number {order_id}.
Sa email ninyo, order {order_id} ito.
Ibinigay sa akin ang order number {order_id}.
{order_id} ang nasa confirmation.
Lahat ng ito ay tungkol sa order {order_id}.
Isinulat ko ang numerong {order_id}.
Sa system ninyo, {order_id} ang numero.
""".strip().splitlines()

PRODUCT = """
Tungkol ito sa {product}.
Tungkol po ito sa {product}.
Ang {product} ang tinutukoy ko.
Sumulat ako tungkol sa {product}.
Ang item ay {product}.
Ang produkto ay {product}.
Item: {product}.
Produkto: {product}.
Ang pangalan ng item ay {product}.
Ang pangalan ng produkto ay {product}.
Ang nakasulat sa resibo ay {product}.
Sa resibo, {product} ang nakasulat.
Sa website, "{product}" ang pangalan nito.
Sa katalogo, {product} ang nakalagay.
Binili ko ang {product}.
Bumili ako ng {product}.
Bumili po ako ng {product} sa tindahan ninyo.
Sa inyo ko binili ang {product}.
Ang binili ko ay {product}.
Inorder ko ang {product}.
Umorder ako ng {product}.
Umorder po ako ng isang {product}.
Ang inorder ko ay {product}.
Ang laman ng order ay {product}.
Isang {product} ang nasa order.
Pinili ko ang {product}.
Ang pinili ko ay {product}.
Isang {product} ang pinili ko.
Nakita ko ang {product} sa website ninyo.
Para ito sa {product} ko.
Yung {product} po ang ibig kong sabihin.
Alam na ninyo, yung {product}.
Yung {product} ang pinag-uusapan natin.
""".strip().splitlines()

DATE = """
Umorder ako noong {date}.
Noong {date} ako umorder.
Noong {date} ang order.
Petsa ng order: {date}.
Petsa: {date}.
Ang petsa ng order ay {date}.
Bumili ako noong {date}.
Noong {date} ko binili.
Noong {date} ako bumili sa inyo.
Binili ko ito noong {date}.
Petsa ng pagbili: {date}.
Nagbayad ako noong {date}.
Noong {date} ako nagbayad.
Noong {date} ang resibo.
Ang petsa sa resibo ay {date}.
{date} ang petsa ng resibo.
Noong {date} iyon.
Nangyari iyon noong {date}.
Nangyari ito noong {date}.
Noong {date} nagsimula ang lahat.
Sumulat ako sa inyo noong {date}.
Noong {date} pa ako sumulat.
Tumawag ako noong {date}.
Noong {date} pa ako tumawag.
Nag-usap tayo sa telepono noong {date}.
Nasa tindahan ninyo ako noong {date}.
Nagtanong ako sa tindahan noong {date}.
Napansin ko noong {date}.
Alam ko na ito mula noong {date}.
Ipinadala ko ang form noong {date}.
Noong {date} ang email ninyo.
Dumating noong {date} ang confirmation.
""".strip().splitlines()

AMOUNT = """
Nagbayad ako ng {amount}.
Nagbayad po ako ng {amount} lahat-lahat.
Ang ibinayad ko ay {amount}.
{amount} ang ibinayad ko.
{amount} ang bayad ko.
{amount} ang bili ko.
Nabili ko ito ng {amount}.
Nabili ko sa halagang {amount}.
Ang presyo ay {amount}.
{amount} po ang presyo.
Presyo: {amount}.
Ang kabuuan ay {amount}.
{amount} ang kabuuan.
Kabuuan: {amount}.
Umabot sa {amount} lahat-lahat.
Gumastos ako ng {amount}.
Gumastos ako rito ng {amount}.
Ang halaga ay {amount}.
Halaga: {amount}.
Nagkakahalaga ito ng {amount}.
Ang nasa resibo ay {amount}.
{amount} ang nakasulat sa resibo.
Sa bangko ko, {amount} ang nakalagay.
Nabawasan ng {amount} ang account ko.
Nagpadala ako ng {amount}.
Nagpadala ako sa inyo ng {amount}.
Ang pinag-uusapan natin ay {amount}.
{amount} ang pinag-uusapan dito.
Ang order ay {amount}.
{amount} ang halaga ng order.
{amount} po lahat.
Malaking pera sa akin ang {amount}.
""".strip().splitlines()

CITY = """
Nakatira ako sa {city}.
Dito ako nakatira sa {city}.
Nakatira kami sa {city}.
Nasa {city} ang bahay namin.
May apartment ako sa {city}.
Nasa {city} ang pamilya ko.
Taga-{city} ako.
Taga-{city} po ako.
Taga-{city} kami.
Sumusulat ako mula sa {city}.
Mula sa {city} po ang sulat na ito.
Nasa {city} po kami.
Bati mula sa {city}.
Pagbati mula sa {city}.
Ang address ko ay nasa {city}.
Sa {city} ang address namin.
Address: {city}.
Nasa {city} ang address para sa padala.
Sa {city} ang padala.
Sa {city} ipinadala ang order.
Papunta sa {city} ang package.
Sa {city} ang punta ng package.
Lungsod: {city}.
Ang lungsod ko ay {city}.
Ang lungsod ay {city}.
Nagtatrabaho ako sa {city}.
Nasa {city} ang opisina ko.
Umorder ako mula sa {city}.
Bumili ako mula rito sa {city}.
Nasa {city} ako ngayon.
Nasa {city} ako buong linggo.
Lumipat kami sa {city} noong isang taon.
Umuulan dito sa {city}.
""".strip().splitlines()

GREETINGS = """
Hello po,
Hello,
Hi po,
Hi,
Kumusta po,
Kumusta kayo,
Magandang araw,
Magandang araw po,
Magandang umaga po,
Magandang hapon po,
Magandang gabi po,
Magandang umaga,
Magandang hapon, Finch & Alder,
Magandang araw sa inyong lahat,
Mahal na Finch & Alder,
Mahal na team,
Sa kinauukulan,
Sa customer service:
Hello po sa customer service,
Good morning po,
Good afternoon po,
""".strip().splitlines()

FILLERS = """
Patulong naman po.
Tulungan po ninyo ako.
Sana matulungan ninyo ako.
Salamat sa tulong ninyo.
Salamat sa oras ninyo.
Salamat sa pagbasa ng mensaheng ito.
Hihintayin ko po ang sagot ninyo.
Sana sumagot kayo agad.
Pakisagot po agad.
Sa email na lang po sumagot.
Tawagan po ninyo ako.
Puwede po ninyo akong tawagan sa 555-0142.
Ang telepono ko ay 0712 334 908.
Ang numero ng telepono ko ay 555-0187.
Ang customer number ko ay 302-118.
Ang suki card ko ay 884-210.
Ang code ng pinto ko ay 4417.
Matagal na akong suki ninyo.
Gustong-gusto ko ang tindahan ninyo noon pa.
Pangalawang sulat ko na ito.
Ngayon lang ako sumulat sa inyo.
Ano po ang magagawa ninyo?
Hindi ko alam kung sino ang tatanungin.
May dalawa akong pusa at kaunting oras.
71 anyos na po ako.
Para ito sa kapatid ko.
Regalo ko ito sa nanay ko.
Nasa bahay ako tuwing umaga.
Nasa trabaho ako tuwing hapon.
Itinatabi ko ang kahon.
Puwede akong magpadala ng litrato.
Kasama ng email na ito ang resibo.
Kung tatawag kayo, sa hapon na lang.
Ayoko po sanang makaabala.
Iyon lang po ang masasabi ko.
""".strip().splitlines()
