"""Questions in Tagalog about money: the price, the deposit, the delivery charge.

One question per line. ``{thing}`` is what the text is about ("order", "kumpuni").
"""

from __future__ import annotations

PRICE = """
Magkano ang {thing}?
Magkano ba ang {thing}?
Magkano po ang {thing}?
Magkano ang presyo?
Magkano ang presyo ng {thing}?
Magkano ang halaga ng {thing}?
Magkano ang bayad para sa {thing}?
Magkano ang singil para sa {thing}?
Magkano ang babayaran para sa {thing}?
Magkano ang sinisingil para sa {thing}?
Magkano ang dapat bayaran para sa {thing}?
Magkano ang hinihingi para sa {thing}?
Magkano lahat ang {thing}?
Magkano ang kabuuan ng {thing}?
Magkano ang inabot ng {thing}?
Magkano po ang singil para sa {thing}?
Magkano po lahat ang {thing}?
Magkano ang bayad sa {thing}?
Magkano, sa euro, ang {thing}?
Ilang euro ang {thing}?
Ilang euro ang presyo ng {thing}?
Ilang euro ang halaga ng {thing}?
Ano ang presyo?
Ano po ang presyo?
Ano ang presyo ng {thing}?
Ano ang halaga ng {thing}?
Ano ang halagang babayaran para sa {thing}?
Ano ang kabuuang presyo ng {thing}?
Ano ang kabuuang halaga ng {thing}?
Anong presyo ang nakasulat?
Anong presyo ang hinihingi para sa {thing}?
Anong presyo ang napagkasunduan para sa {thing}?
Anong halaga ang sinisingil para sa {thing}?
Sa anong presyo iniaalok ang {thing}?
Sa anong halaga makukuha ang {thing}?
Sa magkanong halaga ang {thing}?
May presyo ba? Magkano?
Mahal ba o mura ang {thing}? Magkano?
Mahal ba ang {thing}? Ano ang presyo?
Gaano kamahal ang {thing}?
Gaano ba kamahal ang {thing}, sa euro?
Gaano po kamahal ang {thing}?
Alam mo ba kung magkano ang {thing}?
Alam mo ba ang presyo ng {thing}?
Alam po ba ninyo kung magkano ang {thing}?
Puwede bang malaman ang presyo?
Puwede mo bang sabihin kung magkano ang {thing}?
Puwede mo bang hanapin ang presyo sa teksto?
Pakisabi kung magkano ang {thing}.
Pakisabi po ang presyo ng {thing}.
Sabihin mo kung magkano ang {thing}.
Sabihin mo ang halaga ng {thing}.
Ibigay ang presyo ng {thing}.
Ibigay ang kabuuang halaga.
Hanapin ang presyo.
Hanapin kung magkano ang {thing}.
Presyo?
Presyo ng {thing}?
Halaga ng {thing}?
Kabuuang halaga ng {thing}, please.
Magkano po kaya ang {thing}?
Ang {thing}, magkano?
Ang {thing} ay magkano?
Ang presyo ng {thing} ay magkano?
Ang {thing}, ilang euro?
Para sa {thing}, magkano ang babayaran?
Nag-iipon ako para sa {thing}. Magkano ba?
Magdadala ako ng pera para sa {thing}. Magkano ang presyo?
Gusto kong malaman kung magkano ang {thing}.
Gusto kong malaman ang presyo.
Kailangan ko ang presyo para sa listahan ko.
Kailangan kong malaman ang halaga ng {thing}.
Ayon sa teksto, magkano ang {thing}?
Ayon sa teksto, ano ang presyo?
mgkano ang {thing}
mgkano po ang {thing}?
mgkano ba yung {thing}?
magkano yung {thing}
hm ang {thing}?
hm po ang {thing}
hm yung {thing}
""".strip().splitlines()

DEPOSIT = """
Magkano ang deposito?
Magkano ba ang deposito?
Magkano po ang deposito?
Magkano ang deposit?
Magkano ang down payment?
Magkano ba ang down payment?
Magkano po ang down payment?
Magkano ang paunang bayad?
Magkano ba ang paunang bayad?
Magkano po ang paunang bayad?
Magkano ang hinihinging deposito?
Magkano ang hinihinging down payment?
Magkano ang hinihinging paunang bayad?
Magkano ang deposito para sa {thing}?
Magkano ang down payment para sa {thing}?
Magkano ang paunang bayad para sa {thing}?
Magkano ang dapat iwan bilang deposito?
Magkano ang dapat iwan bilang down payment?
Magkano ang dapat ibigay bilang paunang bayad?
Magkano ang iiwan na deposito?
Magkano ang ibibigay na down payment?
Magkano ang paunang ibabayad?
Magkano muna ang ibabayad bago magsimula?
Magkano muna ang dapat ibigay bilang deposito?
Magkano ang babayaran nang pauna?
Magkano ang ibabayad nang pauna para sa {thing}?
Magkano ang ipapauna?
Magkano ang pauna?
Ilang euro ang deposito?
Ilang euro ang down payment?
Ilang euro ang paunang bayad?
Ilang euro ang dapat iwan bilang deposito?
Ano ang deposito?
Ano ang deposito para sa {thing}?
Ano ang halaga ng deposito?
Ano ang halaga ng down payment?
Ano ang halaga ng paunang bayad?
Ano ang halagang dapat iwan bilang deposito?
Anong halaga ang hinihingi bilang deposito?
Anong halaga ang hinihingi bilang down payment?
Anong halaga ang ibabayad nang pauna?
Anong deposito ang kailangan?
Anong down payment ang kailangan?
Anong paunang bayad ang kailangan?
May deposito ba? Magkano?
May down payment ba? Magkano?
May paunang bayad ba para sa {thing}? Magkano?
May hinihingi bang deposit? Magkano?
Alam mo ba kung magkano ang deposito?
Alam po ba ninyo ang halaga ng down payment?
Puwede bang malaman ang paunang bayad?
Puwede mo bang sabihin kung magkano ang deposit?
Pakisabi kung magkano ang down payment.
Pakisabi po ang halaga ng deposito para sa {thing}.
Sabihin mo kung magkano ang paunang bayad.
Sabihin mo ang deposito.
Ibigay ang halaga ng deposit.
Ibigay ang hinihinging down payment.
Hanapin ang deposito sa teksto.
Hanapin kung magkano ang pauna.
Deposito?
Deposit?
Down payment?
Paunang bayad?
Halaga ng deposito, please.
Pauna, magkano?
Ang deposito ay magkano?
Ang down payment para sa {thing}, magkano?
Bago magsimula ang {thing}, magkano ang deposito?
Para magpareserba, magkano ang paunang bayad?
Hinihingan ako ng deposito. Magkano raw?
Hinihingan ako ng down payment. Ilang euro?
Gusto kong malaman ang paunang bayad para sa {thing}.
Kailangan kong malaman kung magkano ang deposito.
Ayon sa teksto, magkano ang deposito?
Ayon sa teksto, ano ang down payment?
mgkano ang deposito
mgkano down payment?
mgkano po ang paunang bayad
magkano yung paunang bayad
""".strip().splitlines()

DELIVERY_FEE = """
Magkano ang delivery?
Magkano ba ang delivery?
Magkano po ang delivery?
Magkano ang delivery fee?
Magkano ba ang delivery fee?
Magkano po ang delivery fee?
Magkano ang shipping?
Magkano ang shipping fee?
Magkano po ang shipping fee?
Magkano ang bayad sa delivery?
Magkano ang bayad sa shipping?
Magkano ang bayad sa paghahatid?
Magkano ang bayad sa pagpapadala?
Magkano ang bayad sa rider?
Magkano ang singil sa delivery?
Magkano ang singil sa paghahatid?
Magkano ang singil sa pagpapadala?
Magkano ang singil ng rider?
Magkano ang paghahatid?
Magkano po ang pagpapadala?
Magkano ang padala?
Magkano ang magpahatid sa bahay?
Magkano ang magpa-deliver?
Magkano kung ihahatid sa bahay?
Magkano kung ipapadala sa bahay?
Magkano kung ide-deliver?
Magkano ang dagdag para sa delivery?
Magkano ang dagdag para sa shipping?
Magkano ang dagdag kung ihahatid?
Magkano ang idadagdag para sa paghahatid?
Magkano ang babayaran sa rider?
Magkano ang babayaran para sa pagpapadala?
Magkano ang gastos sa delivery?
Magkano ang gastos sa padala?
Magkano ang bayad sa pagpapahatid?
Magkano po ang pagpapahatid sa bahay?
Magkano kung magpapahatid ako?
Ilang euro ang delivery?
Ilang euro ang delivery fee?
Ilang euro ang shipping?
Ilang euro ang bayad sa paghahatid?
Ano ang delivery fee?
Ano po ang delivery fee?
Ano ang shipping fee?
Ano ang halaga ng delivery?
Ano ang halaga ng paghahatid?
Ano ang presyo ng delivery?
Ano ang presyo ng pagpapadala?
Anong delivery fee ang nakasulat?
Anong halaga ang sinisingil sa delivery?
Anong halaga ang sinisingil sa padala?
Libre ba ang delivery? Kung hindi, magkano?
Libre ba ang paghahatid o may bayad? Magkano?
May delivery fee ba? Magkano?
May bayad ba ang shipping? Magkano?
Alam mo ba kung magkano ang delivery fee?
Alam po ba ninyo ang singil sa pagpapadala?
Puwede bang malaman ang shipping fee?
Puwede mo bang sabihin kung magkano ang padala?
Pakisabi kung magkano ang paghahatid.
Pakisabi po ang delivery fee.
Sabihin mo kung magkano ang bayad sa delivery.
Sabihin mo ang shipping fee.
Ibigay ang halaga ng delivery fee.
Ibigay ang bayad sa paghahatid.
Hanapin ang delivery fee.
Hanapin kung magkano ang shipping.
Delivery fee?
Shipping fee?
Shipping, magkano?
Bayad sa delivery?
Bayad sa paghahatid, please.
Singil sa padala?
Ang delivery, magkano?
Ang delivery fee ay magkano?
Bukod sa item, magkano ang delivery?
Gusto kong ipadala ito sa bahay. Magkano ang singil?
Gusto kong malaman ang delivery fee.
Kailangan kong malaman kung magkano ang pagpapadala.
Ayon sa teksto, magkano ang delivery?
Ayon sa teksto, ano ang bayad sa paghahatid?
mgkano ang delivery fee
mgkano shipping?
mgkano po ang shipping fee
hm po ang delivery fee?
hm ang shipping?
hm ang delivery
""".strip().splitlines()
