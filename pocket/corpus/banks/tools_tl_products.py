"""Tagalog requests about products (stock, price, repair) and reminders.

What describes a product stands before it ("sirang {product}"): after it, the linker would
depend on its last letter. A reminder begins with a verb, of whatever focus: "kailangan kong",
"para" and "na" go with each.
"""

from __future__ import annotations

CHECK_STOCK = """
May stock pa ba ng {product}?
May stock po ba kayo ng {product}?
May stock ba ng {product} ngayon?
Pakitingnan kung may stock ng {product}.
Gusto kong malaman kung may stock pa ng {product}.
Ilan pa ang stock ng {product}?
Ilan ang stock ninyo ng {product}?
Stock ng {product}
Stock po ng {product}, please.
stock {product}?
Paki-check ang stock ng {product}.
Paki-check po kung may {product} pa.
I-check ang stock ng {product}.
Puwede bang i-check kung may {product} kayo?
Puwede po bang paki-check ang {product}, kung meron pa?
May {product} ba kayo?
May {product} po ba kayo ngayon?
May {product} pa ba sa tindahan?
May {product} pa po ba sa bodega?
May natitira pa bang {product}?
May natitira pa po ba kayong {product}?
Ilan na lang ang natitirang {product}?
Ilang {product} pa ang natitira?
Ilang {product} ang nasa tindahan?
Ilang {product} po ang meron kayo?
Ilang piraso pa ng {product} ang meron?
Ilang piraso ng {product} ang nasa bodega?
Ilang piraso na lang ng {product} ang natitira?
Mayroon ba kayong {product}?
Mayroon pa po ba kayong {product}?
Mayroon bang {product} sa tindahan ninyo?
Sabihin mo kung mayroon pang {product}.
Meron ba kayong {product}?
Meron pa ba kayong {product}?
meron pa po bang {product}
Meron pa kayang {product}? Bibili sana ako.
Wala na bang {product}?
Wala na po ba kayong {product}?
Wala nang {product} noong {day}. Meron na ba ngayon?
Wala kayong {product} noong {date}. May dumating na bang stock?
May bagong dating ba kayong {product}?
May dumating na bang bagong {product} sa tindahan?
Available ba ang {product}?
Available pa po ba ang {product}?
Available pa ba sa tindahan ang {product}?
Pakisabi kung available ang {product}.
available pa po {product}?
Ubos na ba ang {product}?
Ubos na po ba ang {product} o may natitira pa?
Sana hindi pa ubos ang {product}. Ilan pa?
Naubos na ba ang {product} ninyo?
Naubos na raw ang {product}, totoo ba?
Naubos na po ba ang stock ng {product}?
Sold out na ba ang {product}?
Sold out na po ba ang {product} o meron pa?
Sabi sa site, sold out ang {product}. Totoo ba?
Nagtitinda ba kayo ng {product}?
Nagtitinda pa ba kayo ng {product}?
Nagtitinda po kaya kayo ng {product}?
Nagbebenta po ba kayo ng {product}?
Nagbebenta ba kayo ng {product} gaya ng nasa litrato?
Nagbebenta pa rin ba kayo ng {product}?
Naghahanap ako ng {product}, meron ba kayo?
Naghahanap po ako ng {product} para kay {name}. May stock ba?
Naghahanap kami ng {product}, may natitira pa ba?
Kung may {product} pa, pakisabi po.
Gusto kong bumili ng {product}, meron ba sa inyo?
Gusto ko sanang bumili ng {product}. May stock pa ba?
Bibili sana ako ng {product}, available ba?
Bibili kami ng {product} sa {day}, ilan pa ang meron?
Bago ako pumunta, may {product} ba kayo?
Bago ako pumunta riyan, paki-check kung may {product} sa tindahan.
Bago ako umorder, ilan pa po ang {product}?
Pupunta ako sa {day}, may {product} pa kaya?
Sabi ni {name}, may tinda raw kayong {product}. Totoo ba?
Sabi ni {name} may natitira pang {product} sa inyo.
Nakita ko ang {product} sa inyo noong {day}. Meron pa ba?
Tanong lang po, may {product} ba kayo?
Tanong ko lang kung ilan pa ang {product}.
Pakitingnan sa bodega kung may {product}.
Pakitingnan po kung ilang {product} pa ang natitira.
Pakibilang ang {product} sa bodega.
Pakibilang po kung ilang {product} pa ang meron.
Pakibilang naman ang natitirang {product} sa tindahan.
Ilan pa po ang natitirang {product} sa tindahan?
Gusto naming bumili ng {product}, may natitira ba?
Tanong ni {name}, may {product} pa ba kayo?
"""

GET_PRICE = """
Magkano po ang {product}?
Magkano ang isang {product}?
Magkano po ang isang {product} sa inyo?
Magkano ba ang {product} ngayon?
Magkano kaya ang {product}?
Magkano ang benta ninyo sa {product}?
Magkano po ang benta sa {product}?
Magkano ang presyo ng {product}?
Magkano ang aabutin kung bibili ako ng {product}?
Magkano ang aabutin ng isang {product}?
Aabutin ba ng sandaang euro ang {product}? Magkano?
magkano {product}
magkano po yung {product}
hm po {product}
hm ang {product}
hm po ba ang isang {product}
Pakisabi kung magkano ang {product}.
Sabihin mo kung magkano ang {product}.
Gusto kong malaman kung magkano ang {product}.
Tanong lang, magkano ang {product} ninyo?
Itinatanong ni {name} kung magkano ang {product}.
Hindi ko alam kung magkano ang {product}, pakisabi po.
Ano ang presyo ng {product}?
Ano po ang presyo ng {product} ngayon?
Ano na ang presyo ng {product}?
Presyo ng {product}
Presyo po ng {product}, please.
Pakibigay ang presyo ng {product}.
Pakibigay po sa akin ang presyo ng {product}.
Bigyan mo ako ng presyo ng {product}.
Pakitingnan ang presyo ng {product}.
Pakitingnan kung magkano ang {product}.
Paki-check ang presyo ng {product}.
Paki-check po kung magkano ang isang {product}.
Puwede bang malaman ang presyo ng {product}?
Puwede po bang malaman kung magkano ang {product}?
Kailangan ko ang presyo ng {product} bago mag-{day}.
Tumaas ba ang presyo ng {product}? Magkano na?
Tumaas na raw ang presyo ng {product}, magkano na po ngayon?
Nagbago ba ang presyo ng {product}? Magkano na ngayon?
Walang presyo ang {product} sa site. Magkano po?
Walang nakalagay na presyo sa {product}, magkano ba?
Hindi ko makita ang presyo ng {product}.
Hindi mabasa ang presyo sa {product}. Magkano po ba?
Nakita ko ang {product} sa tindahan noong {day}. Magkano?
Magkano ang halaga ng {product}?
Ano ang halaga ng {product}?
Halaga po ng {product}?
Pakisabi ang halaga ng isang {product}.
Magkano ang babayaran ko para sa {product}?
Magkano ang dapat bayaran sa {product}?
Magkano lahat ang babayaran para sa isang {product}?
Ilang euro ang {product}?
Ilang euro po ang isang {product}?
Ilang euro ang babayaran ko sa {product}?
Mahal ba ang {product}? Magkano?
Mahal po ba ang {product} ninyo? Ano ang presyo?
Gaano kamahal ang {product}?
Gaano po kamahal ang isang {product}?
Mura lang ba ang {product}? Magkano kaya?
Mura raw ang {product} sa inyo, magkano po?
Mura ba o mahal ang {product}?
Kasya ba ang limampung euro sa {product}?
Kasya ba sa isang {product} ang bente euro ko?
May trenta euro ako, kasya ba iyon sa {product}?
Gusto kong bumili ng {product}. Magkano?
Gusto ko sanang bilhin ang {product}, magkano po?
Bibili ako ng {product} sa {day}, magkano ang dadalhin ko?
Bibilhan ko si {name} ng {product}. Magkano iyon?
Nag-iipon ako para sa {product}. Magkano ang kailangan?
Magkano ninyo ibinebenta ang {product}?
Sa magkano ninyo ibinebenta ang {product}?
Sa anong presyo po ninyo ibinebenta ang {product}?
Tig-magkano ang {product}?
Tig-magkano po ang {product} ninyo?
tig-magkano {product} nyo
Magkano ang singil ninyo sa {product}?
Magkano po ang singil sa isang {product}?
Ano ang singil ninyo para sa {product}?
Price ng {product}
Price po ng {product}, please.
Ano ang price ng {product}?
Puwede bang mahingi ang price ng {product}?
Gaano ba kamahal ang {product} sa inyo?
Magkano ang benta ng tindahan sa isang {product}?
Tumaas ba ang singil sa {product}? Magkano na?
Magkano ang halaga ng {product} kapag binili ko?
"""

BOOK_REPAIR = """
Ipapaayos ko ang {product} sa {day}.
Gusto kong ipaayos ang {product} sa {day}.
Gusto ko pong ipaayos ang {product} ko ngayong {day}.
Puwede bang ipaayos ang {product} sa {day}?
Sa {day} ko gustong ipaayos ang {product}.
Puwede po bang magpaayos ng {product} sa {day}?
Magpapaayos ako ng {product} sa {day}.
Magpapaayos sana ako ng {product} ngayong {day}.
Magpapaayos po kami ng {product}, sa {day} sana.
Gusto kong magpaayos ng {product}, sa {day} sana.
Paayos po ng {product} sa {day}.
paayos ng {product} ko sa {day}
Pakiayos ang {product} ko sa {day}.
Pakiayos po ang {product} ngayong {day}.
Ayusin ninyo ang {product} sa {day}.
Puwede bang ayusin ang {product} ko ngayong {day}?
Kaya ba ninyong ayusin ang {product} sa {day}?
Sira ang {product} ko. Puwede bang ipaayos sa {day}?
Sira ang {product} ko, paki-book ang repair sa {day}.
Sira na naman ang {product}; ipapaayos ko sa {day}.
Nasira ang {product} ko. May bakante ba kayo sa {day}?
Nasira ni {name} ang {product}, puwede bang ipagawa sa {day}?
Nasira ang {product} noong {date}, pakiayos sa {day}.
May sira ang {product}, ipapaayos ko sa {day}.
May sira po ang {product} ko. Paki-schedule sa {day}.
Okay ba sa {day}? May sira ang {product} ko.
Ayaw gumana ng {product} ko, pa-schedule ng repair sa {day}.
Ayaw nang gumana ng {product}. Ipapagawa ko sa {day}.
Ayaw gumana ng {product}, pa-repair po sa {day}.
Hindi na gumagana ang {product} ko, may slot ba sa {day}?
Hindi gumagana ang {product}. Mag-book po ng repair sa {day}.
Hindi na gumagana nang maayos ang {product}, ipapagawa ko sa {day}.
Mag-book ng repair ng {product} sa {day}.
Mag-book po ng repair para sa {product} ko, {day}.
Gusto kong mag-book ng repair sa {day} para sa {product}.
Puwede bang mag-book ng repair ng {product} ngayong {day}?
Paki-book ang repair ng {product} sa {day}.
Paki-book po ako ng repair sa {day}: {product}.
I-book ang {product} ko para sa repair sa {day}.
Book repair, {product}, {day}
Repair ng {product} sa {day}
Repair po ng {product}, {day}, please.
Kailangan ng repair ang {product} ko, sa {day} sana.
Kailangan ko ng repair para sa {product}. Puwede sa {day}?
Sa {day} na lang ang repair ng {product} ko.
Pa-repair ng {product} sa {day}.
Pa-repair po ng {product} ko ngayong {day}.
Gusto kong ipa-repair ang {product} sa {day}.
Puwede po bang ipa-repair ang {product} ko sa {day}?
Ipapa-repair ko ang {product}, bakante ba sa {day}?
I-schedule ang repair ng {product} sa {day}.
Paki-schedule ang repair ng {product} ko, {day} po.
Pa-schedule ng repair sa {day} para sa {product}.
Iskedyul ng repair: {product}, {day}.
Isama ako sa iskedyul ng pagawaan sa {day}: {product}.
Ilagay sa iskedyul ng {day} ang repair ng {product}.
Appointment sa {day} para sa repair ng {product}.
Appointment po sa pagawaan: {product}, {day}.
Kailangan ko ng appointment sa {day} para ipaayos ang {product}.
May bakante ba sa pagawaan sa {day}? Ipapaayos ko ang {product}.
May bakante pa po ba sa {day} para sa repair ng {product}?
May slot ba sa {day} para ayusin ang {product}?
May slot pa ba sa pagawaan ngayong {day} para sa {product}?
Ipapagawa ko ang {product} sa {day}.
Gusto kong ipagawa ang {product} sa {day}.
Puwede po bang ipagawa ang {product} ko ngayong {day}?
Kumpunihin ang {product} sa {day}.
Puwede bang kumpunihin ang {product} ngayong {day}?
Kaya po bang kumpunihin ang {product} sa {day}?
Ipapakumpuni ko po ang {product}, {day} sana.
Gusto kong ipakumpuni ang {product} sa {day}.
Pakumpuni po ng {product} sa {day}.
Pakikumpuni ang {product} ko sa {day}.
Dadalhin ko ang {product} sa pagawaan sa {day}.
Dadalhin ko sa {day} ang {product} para ipaayos.
Dadalhin ni {name} ang sirang {product} sa {day} para ayusin.
Puwede ko bang dalhin sa pagawaan sa {day} ang sirang {product}?
Puwede bang tingnan ng technician ang {product} sa {day}?
Kailangan ko ng technician sa {day} para sa sirang {product}.
May technician ba sa {day}? Sira ang {product} ko.
Nahulog ang {product} ko, puwede bang ipaayos sa {day}?
Nahulog at nasira ang {product}, pa-repair sa {day}.
Nahulog kasi ang {product}. Pakiayos po sa {day}.
Magpapareserba ako ng repair sa {day}: {product}.
Gusto kong magpareserba sa pagawaan sa {day} para sa {product}.
Magpapareserba po si {name} sa {day}, ipapaayos ang {product}.
Gusto naming magpaayos ng {product} ngayong {day}.
Paayos naman ng {product} sa {day}.
Pakikumpuni po ang {product} ngayong {day}.
Pakumpuni naman ng sirang {product} sa {day}.
Puwede bang magpareserba ng repair sa {day} para sa {product}?
"""

SET_REMINDER = """
Paalalahanan mo akong {text} nang {time}.
Paalalahanan mo akong {text} mamayang {time}.
Paalalahanan mo ako nang {time}: {text}.
Paalalahanan po ninyo akong {text} sa {time}.
Paalalahanan ninyo ako nang {time} na kailangan kong {text}.
Puwede mo ba akong paalalahanan nang {time}? Kailangan kong {text}.
Puwede po ba ninyo akong paalalahanang {text} nang {time}?
Gusto kong paalalahanan mo ako nang {time}: {text}.
Ipaalala mo sa akin nang {time}: {text}.
Ipaalala mo sa akin na {text} nang {time}.
Ipaalala po ninyo sa akin na {text} sa {time}.
Puwede mo bang ipaalala sa akin na {text} nang {time}?
Puwede po bang ipaalala sa akin nang {time} na kailangan kong {text}?
Pakipaalala na {text} nang {time}.
Pakipaalala po sa akin nang {time}: {text}.
Pakipaalala sa akin na {text} pagsapit ng {time}.
pakipaalala {text} {time}
Paalala: {text}, {time}
Paalala sa {time}: {text}
Paalala po para sa {time}: {text}.
Bagong paalala, {time}: {text}.
Gumawa ng paalala sa {time}: {text}.
Gumawa ng paalala para {text} nang {time}.
Maglagay ng paalala sa {time}: {text}.
Kailangan ko ng paalala sa {time} para {text}.
Bigyan mo ako ng paalala nang {time} para {text}.
Reminder: {text}, {time}
Reminder sa {time}: {text}
Reminder po, {time}: {text}.
Mag-set ng reminder sa {time}: {text}.
Mag-set ka ng reminder nang {time} para {text}.
Paki-set ng reminder sa {time}: {text}.
Paki-set po ng reminder na {text}, {time}.
Puwede bang mag-set ng reminder sa {time}? Kailangan kong {text}.
I-remind mo ako nang {time} na {text}.
I-remind mo akong {text} sa {time}.
Paki-remind ako nang {time}: {text}.
Paki-remind po ako na {text} sa {time}.
remind mo ako {time}, {text}
Gumawa ng reminder para sa {time}: "{text}".
Gusto ko ng reminder nang {time} para {text}.
Maglagay ng reminder na "{text}" sa {time}.
Alarm sa {time}: {text}.
Alarm po nang {time}, kailangan kong {text}.
Mag-set ng alarm sa {time} para {text}.
Maglagay po ng alarm sa {time}: {text}.
Mag-alarm ka nang {time}, kailangan kong {text}.
Huwag mong hayaang makalimutan kong {text} nang {time}.
Baka makalimutan kong {text}. Paalalahanan mo ako sa {time}.
Baka makalimutan kong {text} nang {time}, pakipaalala.
Ayokong makalimutang {text}; sabihan mo ako nang {time}.
Ayokong makalimutan ito: {text}, {time}. Paki-remind.
Lagi kong nakakalimutang {text}. I-remind mo ako nang {time}.
Nakakalimutan kong {text}, kaya ipaalala mo sa {time}.
Madalas kong nakakalimutang {text}, mag-alarm ka nang {time}.
Makakalimutin ako. Ipaalala mo nang {time}: {text}.
Sabihan mo ako nang {time} na kailangan kong {text}.
Sabihan mo ako sa {time}: {text}.
Sabihan mo ako kapag {time} na, kailangan kong {text}.
Pakisabihan ako nang {time} na {text}.
Pakisabihan po akong {text} sa {time}.
Pagdating ng {time}, paalalahanan mo akong {text}.
Pagdating ng {time}, sabihan mo akong {text}.
Pagdating ng {time}, pakipaalala na {text}.
Pagsapit ng {time}, ipaalala sa akin na {text}.
Pagsapit ng {time}, i-remind mo ako: {text}.
Kapag {time} na, ipaalala mo na kailangan kong {text}.
Kapag {time} na, pakisabihan akong {text}.
Kailangan kong {text} nang {time}, paalalahanan mo ako.
Kailangan kong {text} sa {time}. Ipaalala mo sa akin.
Kailangan kong {text}. Paki-remind po sa {time}.
Sabi ni {name}, kailangan kong {text}. I-remind mo ako nang {time}.
Abisuhan mo ako nang {time} para {text}.
Abisuhan mo ako sa {time}: kailangan kong {text}.
Abisuhan po ninyo akong {text} mamayang {time}.
Itala mo: {text} nang {time}, tapos ipaalala mo.
Itala ang paalala: {time}, {text}.
Itala mong kailangan kong {text} nang {time}, at i-remind ako.
Tandaan mo: {text} nang {time}. Ipaalala mo sa akin.
Tandaan mo para sa akin: {time}, {text}. At paki-remind.
Pakitandaan na {text} nang {time}, tapos i-remind mo ako.
Mamayang {time}, i-remind mo akong {text}.
Mamayang {time} kailangan kong {text}, pakipaalala.
Ngayong araw nang {time}, kailangan kong {text}; ipaalala mo, please.
Tandaan mong kailangan kong {text} sa {time}, at paalalahanan ako.
Lagi kong nakakalimutang {text} nang {time}, sabihan mo ako.
Lagi akong nakakalimot. Ipaalala mo sa {time}: {text}.
"""
