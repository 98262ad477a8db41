"""Tagalog requests that none of the shop's tools can do, by topic.

Half of them stand close to the shop on purpose: the model has to read the
declarations, and cannot tell from the topic alone.
"""

from __future__ import annotations

SHOP_MATTERS = """
Naghahanap ba kayo ng bagong empleyado?
Gusto kong magtrabaho sa tindahan ninyo, may bakanteng posisyon ba?
Saan ako magpapasa ng resume?
May trabaho po ba kayo para sa anak ko?
Pakipadala ang resibo ng order {order_id}.
Nawala ang resibo ko sa {order_id}, puwede bang humingi ng kopya?
Kailangan ko ng resibo na nakapangalan kay {name}.
Pakibalot na pangregalo ang order {order_id}.
Nagbabalot ba kayo ng pangregalo?
Puwede bang balutin nang maganda ang {product}?
Magdagdag ng {product} sa order {order_id}.
Gusto kong umorder ng {product}, ikaw na ang bahala.
Umorder ka ng {product} para sa akin.
Puwede ba akong magbayad gamit ang card?
Tumatanggap ba kayo ng card o cash lang?
Puwede bang hulugan ang {product}?
Puwede bang hulugan ang bayad sa {order_id}?
Nakalimutan ko ang password ng account ko.
Pakipalitan ang password ng account ko.
Hindi ako makapasok sa account ko.
Burahin ang account ko sa site ninyo.
Gusto kong makausap ang manager.
Ipasa mo ako sa manager ng tindahan.
Tao ang gusto kong makausap, hindi makina.
Bastos ang kahera ninyo, gusto kong magreklamo.
May reklamo ako tungkol sa tindero ninyo.
May warranty ba ang {product}?
Ilang taon ang warranty ng {product}?
Sakop pa ba ng warranty ang {product} ko?
Saan gawa ang {product}?
Anong materyales ang gamit sa {product}?
Gaano kabigat ang {product}?
Gaano kalaki ang {product}?
Ano ang sukat ng {product}?
Anong mga kulay ang mapagpipilian sa {product}?
Paano linisin ang {product}?
Paano gamitin ang {product}?
Pakipadala ang manual ng {product}.
May manual ba ang {product} sa Tagalog?
Ano ang sabi ng ibang bumili ng {product}?
Mag-iwan ka ng magandang review para sa {product}.
Alin ang mas maganda, {product} o {product2}?
Anong brand ng {product} ang marerekomenda mo?
May discount ba para sa estudyante?
Ayaw gumana ng discount code ko.
May discount ba kung dalawang {product} ang bibilhin ko?
Nagbebenta ba kayo ng gift card?
Gusto kong bigyan ng gift card si {name}.
Isali mo ako sa newsletter ninyo.
Ayoko nang makatanggap ng newsletter.
Puwede bang isama ang aso ko sa tindahan?
Ilan ang nagtatrabaho sa Finch & Alder?
Ilipat ang order {order_id} sa pangalan ni {name}.
Pagsamahin ang order {order_id} at {order_id2}.
Hatiin sa dalawang package ang {order_id}.
Nagpaparenta ba kayo ng {product}?
Gawing {colour} ang {product} sa order ko.
Naka-insure ba ang order {order_id}?
May parking ba sa tindahan ninyo?
Ilang puntos na ang nasa loyalty card ko?
"""

OUT_AND_ABOUT = """
Mag-book ng hotel sa {city} para sa {date}.
Maghanap ng murang hotel sa {city}.
Anong hotel ang maganda sa {city}?
Maghanap ng flight mula {city} papuntang {city2}.
Mag-book ng flight papuntang {city} sa {day}.
Magkano ang flight papuntang {city}?
Ilan ang tao sa {city}?
Sino ang mayor ng {city}?
Anong oras na sa {city}?
Anong restawran sa {city} ang marerekomenda mo?
Magpareserba ng mesa para sa apat sa {day} sa isang restawran.
Saan masarap kumain sa {city}?
Gaano kalayo ang {city} sa {city2}?
Ilang kilometro mula {city} hanggang {city2}?
Paano pumunta sa {city} mula sa {city2}?
Anong oras ang huling tren papuntang {city}?
Ano ang palabas ngayon sa sinehan sa {city}?
Tumawag ka ng taxi papunta sa {address}.
Ikuha mo ako ng taxi sa {address}.
Anong bus ang dumadaan sa {address}?
Anong mga museo ang nasa {city}?
Ikuwento mo ang kasaysayan ng {city}.
Kailangan ba ng visa papuntang {city}?
Ipakita mo ang mga litrato ng {city}.
Maghanap ng apartment na mauupahan sa {city}.
May airport ba sa {city}?
Saan may ospital sa {city}?
Bumili ka ng dalawang tiket sa konsiyerto sa {day}.
Matrapik ba ngayon sa {city}?
Ano ang wika sa {city}?
"""

HEAD_WORK = """
Magkuwento ka ng nakakatawa.
May alam ka bang biro tungkol sa {product}?
Sumulat ka ng tula tungkol sa {product}.
Sumulat ng tula para kay {name}.
Sumulat ka ng liham para sa boss ko.
Kuwentuhan mo ako bago matulog.
Ilan ang {amount} times labindalawa?
Ilan ang 17 dagdagan ng 25?
Ano ang square root ng {amount}?
Hatiin ang {amount} sa apat.
Lutasin ang x + 7 = {amount}.
Tulungan mo ako sa assignment ko sa math.
Isalin sa Ingles ang "magandang umaga".
Paano sabihin ang "salamat" sa Espanyol?
Pakisalin sa Ingles ang sulat na ito.
Ano ang ibig sabihin ng salitang "finch"?
Ano ang kabisera ng Norway?
Ano ang kabisera ng Brazil?
Sino ang sumulat ng Noli Me Tangere?
Sino ang nakaimbento ng telepono?
Sino ang nanalo sa World Cup?
Sino ang nanalo sa laro kagabi?
Kailan natapos ang digmaan?
Gaano kalayo ang buwan?
Paano magluto ng adobo?
Bigyan mo ako ng recipe na may kanin at itlog.
Pakitama ang spelling ng sulat ko.
Ibuod ang balita ngayong araw.
Basahin mo sa akin ang balita.
Kumanta ka nga.
Magpatugtog ng kanta ng Eraserheads.
Maglaro tayo ng chess.
Pumili ng numero mula isa hanggang {amount}.
Mag-drawing ka ng {product}.
Ano ang magandang regalo para kay {name}?
Ilang taon na ang Pilipinas?
Bigyan mo ako ng pangalan para sa pusa ko.
"""

DAILY_LIFE = """
Tawagan mo si {name}.
Tawagan mo ang nanay ko.
I-text mo si {name} na male-late ako.
Magpadala ng mensahe sa kapatid ko.
Patayin ang ilaw sa kusina.
Buksan ang ilaw sa sala.
Magpatugtog ka ng musika.
Lakasan ang aircon.
Masakit ang ulo ko, ano ang iinumin ko?
Masakit ang likod ko. Ano ang gagawin ko?
Anong gamot ang mabisa sa sipon?
Bayaran ang bill ko sa kuryente.
Magdagdag ng gatas sa listahan ng bibilhin ko.
Ilagay ang itlog sa listahan ko ng pamimili.
Ipa-appointment mo ako sa dentista sa {day}.
I-record ang laro mamayang gabi.
Buksan ang pinto ng garahe.
Basahin mo ang mga email ko.
Sumulat ka ng email kay {name}.
Magpadala ng {amount} euro kay {name}.
Pautang naman ng {amount} euro.
Kunan mo ako ng litrato.
Kailan ang kaarawan ni {name}?
Saan ko nailagay ang susi ko?
I-print nang dalawang beses ang pahinang ito.
Umorder ka ng pizza para sa {address}.
May kilala ka bang magaling na tubero?
Paano matanggal ang mantsa ng kape sa damit?
Ano ang horoscope ko sa {date}?
Iiwan ko na ba ang boyfriend ko?
Ayaw kumain ng aso ko, ano ang gagawin?
Ilang calories ang isang mansanas?
Puwede mo bang bantayan ang mga anak ko sa {day}?
Magkano ang pamasahe sa jeep?
Anong araw ang piyesta sa amin?
"""

NO_TOOL = {
    "shop_matters": SHOP_MATTERS,
    "out_and_about": OUT_AND_ABOUT,
    "head_work": HEAD_WORK,
    "daily_life": DAILY_LIFE,
}
