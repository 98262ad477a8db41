"""The Tagalog bank of the tools skill: requests by tool, what surrounds them, and answers.

One phrasing a line. Slots with the names of a tool's arguments are copied into the call;
other slots ({name}, {date}, ...) are there to distract. A person takes "si", "ni" or "kay".
No linker (-ng, na) and no "raw" stands after a slot: its form would depend on the last letter.
"""

from __future__ import annotations

from pocket.corpus.banks import (
    tools_tl_none,
    tools_tl_orders,
    tools_tl_places,
    tools_tl_products,
)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


REQUESTS: dict[str, list[str]] = {
    name: _lines(text)
    for name, text in {
        "track_order": tools_tl_orders.TRACK_ORDER,
        "cancel_order": tools_tl_orders.CANCEL_ORDER,
        "request_refund": tools_tl_orders.REQUEST_REFUND,
        "change_address": tools_tl_orders.CHANGE_ADDRESS,
        "check_stock": tools_tl_products.CHECK_STOCK,
        "get_price": tools_tl_products.GET_PRICE,
        "book_repair": tools_tl_products.BOOK_REPAIR,
        "opening_hours": tools_tl_places.OPENING_HOURS,
        "find_store": tools_tl_places.FIND_STORE,
        "convert_currency": tools_tl_places.CONVERT_CURRENCY,
        "set_reminder": tools_tl_products.SET_REMINDER,
        "get_weather": tools_tl_places.GET_WEATHER,
    }.items()
}

# No tool of the shop can do these, whichever are offered.
NO_TOOL: dict[str, list[str]] = {
    topic: _lines(text) for topic, text in tools_tl_none.NO_TOOL.items()
}

REFUSAL = "Wala sa mga tool ko ang makagagawa niyan."

# The beginnings that keep their capital where a sentence goes on, as a regular expression.
KEEPS_CAPITAL = r"Finch|Port Alder"

# What the tools say in English, in the user's words. A reason stands alone, or as a predicate
# ("dahil sira ang order"); a status stands after "ay", a sky after a colon.
_CURRENCIES = {
    "dollars": "dolyar",
    "pounds": "pound",
    "reais": "reais",
    "pesos": "piso",
    "yen": "yen",
}
SAYS: dict[str, dict[str, str]] = {
    "to": _CURRENCIES,
    "currency": _CURRENCIES,
    "reason": {
        "damaged": "sira",
        "faulty": "depektibo",
        "late": "late",
        "incomplete": "kulang",
        "unwanted": "hindi na kailangan",
    },
    "status": {
        "being packed": "inihahanda pa",
        "on its way": "nasa biyahe",
        "delayed": "naantala",
        "delivered": "naihatid na",
        "cancelled": "kanselado na",
    },
    "sky": {
        "sunny": "maaraw",
        "cloudy": "maulap",
        "rainy": "maulan",
        "windy": "mahangin",
        "foggy": "mahamog",
        "stormy": "may bagyo",
        "clear": "maaliwalas",
        "grey": "makulimlim",
    },
}

# The errors of the shop's tools, and how ANSWERS["error"] goes on.
ERRORS = {
    "no order {order_id}": "walang order {order_id}",
    "order {order_id} is already {status}": "ang order {order_id} ay {status}",
    "no product {product}": "walang nakitang {product}",
    "no repairs on {day}": "walang repair sa {day}",
    "no store in {city}": "walang tindahan sa {city}",
    "no weather for {city}": "walang ulat ng panahon sa {city}",
}

# Put before a request. After a comma the request goes on in lower case.
OPENERS = _lines("""
Hello,
Hello!
Hello po,
Hello po!
Hello ulit,
Hello po sa inyo,
Hello, Finch & Alder!
Hi,
Hi!
Hi po,
Hi po, si {name2} ito.
Hi, ako si {name2}.
Hi ulit,
Kumusta!
Kumusta po,
Kumusta po kayo?
Kumusta, si {name2} ito.
Magandang umaga,
Magandang umaga po,
Magandang umaga po!
Magandang umaga sa inyong lahat.
Magandang hapon,
Magandang hapon po,
Magandang hapon po, ako si {name2}.
Magandang gabi,
Magandang gabi po,
Magandang gabi po sa inyo.
Magandang araw,
Magandang araw po!
Magandang araw po, si {name2} ito.
Boss,
Ma'am, sir,
Ate,
Kuya,
Uy,
Teka,
Teka lang,
Ah,
O sige,
Sige,
Pasensya na,
Pasensya na po,
Pasensya na sa abala.
Pasensya na po sa istorbo,
Excuse me po,
Excuse me,
Mawalang-galang na po,
Tanong lang po:
Isang tanong lang:
Tanong ko lang,
Tanong ko lang po:
Puwede po bang magtanong?
May tanong po ako.
May itatanong lang ako:
Patulong po.
Patulong naman po,
Patulong naman,
Kailangan ko ng tulong.
Matutulungan mo ba ako?
Matutulungan po ba ninyo ako?
Tulong po!
Ako ulit ito,
Ako na naman ito.
Ako po si {name2}.
Ako si {name2},
Si {name2} po ito.
Si {name2} ito,
Tumawag ako kanina pero walang sumasagot.
Salamat sa sagot kanina.
Nagmamadali po ako.
Sana ay nasa mabuti kayong kalagayan.
Gustong-gusto ko ang tindahan ninyo.
Hindi ko maintindihan ang website.
Please,
Please po,
Pakiusap,
Ok,
""")

# Put after a request.
CLOSERS = _lines("""
Salamat.
Salamat!
Salamat po.
Salamat po!
Maraming salamat.
Maraming salamat!
Maraming salamat po.
Maraming salamat po sa inyo.
Salamat nang marami.
Salamat, {name2}
Salamat po, {name2}
Maraming salamat, {name2}
Salamat agad.
Salamat po agad.
Salamat sa tulong.
Salamat po sa tulong ninyo.
Salamat sa oras ninyo.
Salamat po sa pasensya.
Salamat sa lahat.
Salamat in advance.
Thank you.
Thank you po.
Thanks!
Thanks po.
Nagpapasalamat, {name2}
Please.
Please po.
Please lang.
Sana po mabilis ang sagot.
Sana matulungan ninyo ako.
Sana masagot agad, salamat.
Apurado po ako.
Urgent po ito.
Medyo urgent lang.
Kailangan ko po agad.
Sa lalong madaling panahon po.
Hindi naman nagmamadali.
Hindi po ito minamadali.
Nagmamadali lang po.
Gumagalang, {name2}
Lubos na gumagalang, {name2}
Ingat!
Ingat po kayo.
Ingat, {name2}
Paalam!
Paalam po.
Hanggang sa muli.
Hanggang sa muli, {name2}
Magandang araw po.
Magandang araw sa inyo!
Hihintayin ko ang sagot ninyo.
Hihintayin ko po.
Aabangan ko ang sagot, {name2}
Iyon lang po.
Iyon lang, salamat.
Iyon lang muna.
Hanggang dito na lang po.
Pasensya na sa abala.
Pasensya na po sa istorbo.
Umaasa po ako sa inyo.
Ang bait ninyo, salamat.
Malaking tulong po ito.
Pagpalain kayo!
Nagmamahal, {name2}
Mabuhay kayo!
""")

# Between two requests in one message. Where one ends in a comma or a small word, the
# second request goes on in lower case.
JOINERS = _lines("""
At saka
Tsaka
Tsaka po,
At
At isa pa,
At isa pa:
At isa pa po:
Isa pa:
Isa pa,
Isa pa po,
Isa pang bagay:
May isa pa:
May isa pa akong tanong:
May isa pa po pala:
Pagkatapos,
Pagkatapos niyan,
Pagkatapos po,
At pagkatapos,
Tapos,
Tapos po,
At tapos,
Saka
Dagdag pa,
Dagdag ko lang:
Bukod diyan,
Bukod doon,
Bukod pa rito,
At bukod diyan,
Siyanga pala,
Oo nga pala,
Nga pala,
Ah, at
Ah, tsaka
Ay, isa pa:
Gayundin,
At gayundin,
Pangalawa:
Pangalawa,
At ang pangalawa:
Panghuli,
Panghuli po:
At panghuli,
Sa huli,
Susunod:
Sunod,
Ibang tanong naman:
Ibang bagay naman:
Isa pang tanong:
May pahabol pa:
Pahabol lang:
Habang nandito na rin lang ako,
""")

# The answer in words once a tool has answered, as in the English bank. None begins with "May",
# which is an English month.
ANSWERS = {
    "track_order": "Ang order {order_id} ay {status}. Petsa: {date}.",
    "cancel_order": "Kinansela na ang order {order_id}.",
    "request_refund": "Ibabalik namin ang {euros} euro para sa order {order_id}.",
    "change_address": "Sa {address} na ipadadala ang order {order_id}.",
    "check_stock": "Bilang ng {product} sa stock: {in_stock}.",
    "check_stock.none": "Wala nang {product} sa stock.",
    "get_price": "Ang presyo ng {product} ay {euros} euro.",
    "book_repair": "Aayusin ang {product} sa {day}. Ang numero ninyo ay {ticket}.",
    "opening_hours": "Bukas kami sa {day} mula {opens} hanggang {closes}.",
    "opening_hours.closed": "Sarado ang tindahan sa {day}.",
    "find_store": "Ang tindahan namin sa {city} ay nasa {address}.",
    "convert_currency": "Ang {euros} euro ay {amount} {currency}.",
    "set_reminder": "Ipaaalala ko sa inyo nang {time}: {text}.",
    "get_weather": "Panahon sa {city}: {sky}, {celsius} digri.",
    "error": "Pasensya na po, hindi ito nagawa: {error}.",
}

# What people want to be reminded of: a verb and its object.
REMINDERS = {
    "tumawag": "sa bangko|sa paaralan|kay nanay|sa dentista|kay lola|sa klinika|sa kasera",
    "diligan": "ang mga halaman|ang mga rosas|ang hardin|ang mga kamatis|ang damo",
    "pakainin": "ang pusa|ang aso|ang mga isda|ang mga manok",
    "sunduin": "ang mga bata|si kuya|si nanay sa palengke|ang pinsan ko sa estasyon",
    "kunin": "ang amerikana|ang package|ang mga susi|ang mga tiket|ang labada",
    "bumili": "ng gatas|ng tinapay at itlog|ng birthday card|ng baterya|ng bulaklak|ng bigas",
    "inumin": "ang gamot|ang bitamina|ang isang basong tubig|ang pampababa ng lagnat",
    "ilabas": "ang basura|ang cake sa hurno|ang sinampay|ang aso",
    "magbayad": "ng upa|ng telepono|ng kuryente|ng multa|ng tubig",
    "ipadala": "ang report|ang mga litrato|ang kontrata|ang mga imbitasyon|ang sulat sa bangko",
    "tingnan": "ang hurno|ang email|ang mga gulong|ang kontador ng tubig|ang sinaing",
    "magpareserba": "ng mesa|ng tiket sa tren|ng upuan sa sinehan|ng kuwarto",
    "linisin": "ang ref|ang banyo|ang mga bintana|ang aquarium|ang kotse",
    "isauli": "ang mga libro sa aklatan|ang hagdan|ang asul na polo|ang kaldero ni ate",
    "i-charge": "ang cellphone|ang kamera|ang baterya ng bisikleta|ang laptop",
    "sumulat": "sa pinsan ko|sa editor|kay tatay|sa munisipyo",
    "mag-ensayo": "ng piano|ng gitara|ng talumpati|ng sayaw",
    "patayin": "ang aircon|ang kalan|ang radyo|ang bentilador|ang ilaw sa labas",
    "makipagkita": "kay ate sa estasyon|sa tubero|sa guro|kay tito",
    "i-renew": "ang pasaporte|ang lisensiya|ang insurance|ang library card",
    "gisingin": "ang bata|si bunso|si lolo",
}
