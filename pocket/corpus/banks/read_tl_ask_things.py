"""Questions in Tagalog about things: which product, which order number, how many.

One question per line. ``{thing}`` is what the text is about ("order", "kontrata").
"""

from __future__ import annotations

PRODUCT = """
Ano ang produkto?
Ano ba ang produkto?
Ano po ang produkto?
Ano ang item?
Ano ba ang item?
Ano po ang item?
Anong produkto ito?
Anong item ito?
Anong produkto ang tinutukoy?
Anong produkto ang tinutukoy ng teksto?
Anong item ang tinutukoy?
Anong item ang tinutukoy sa {thing}?
Anong produkto ang nabanggit?
Anong item ang nabanggit sa teksto?
Anong produkto ang nasa {thing}?
Anong item ang nasa {thing}?
Anong produkto ang nasa teksto?
Anong produkto ang para sa {thing}?
Anong item ang para sa {thing}?
Anong klaseng produkto ito?
Anong klaseng item ito?
Anong klaseng gamit ito?
Anong gamit ito?
Anong gamit ang tinutukoy?
Anong gamit ang tinutukoy ng {thing}?
Anong gamit ang nasa teksto?
Anong bagay ang tinutukoy sa {thing}?
Anong bagay ito?
Anong bagay ang nasa {thing}?
Ano ang pangalan ng produkto?
Ano ang pangalan ng item?
Ano ang pangalan ng gamit?
Ano ang produkto sa {thing}?
Ano ang item sa {thing}?
Ano ang gamit na tinutukoy?
Ano ang tawag sa produkto?
Ano ang tawag sa item?
Ano ang tawag sa gamit na ito?
Ano ang item sa tekstong ito?
Tungkol sa anong produkto ang {thing}?
Tungkol sa anong item ang {thing}?
Tungkol sa anong gamit ang teksto?
Tungkol sa anong item ito?
Para sa anong produkto ang {thing}?
Para sa anong item ang {thing}?
Alin ang produkto rito?
Aling item ang tinutukoy?
Aling produkto ang tinutukoy sa {thing}?
Aling gamit ang nasa {thing}?
Aling item ang nasa teksto?
Alam mo ba kung anong produkto ito?
Alam po ba ninyo kung anong item ang tinutukoy?
Puwede bang malaman kung anong produkto?
Puwede mo bang sabihin kung ano ang item?
Puwede mo bang hanapin ang item sa teksto?
Pakisabi kung anong produkto ito.
Pakisabi po ang pangalan ng item.
Sabihin mo kung anong gamit ito.
Sabihin mo ang produkto.
Ibigay ang pangalan ng produkto.
Ibigay ang item sa {thing}.
Hanapin ang produkto sa teksto.
Hanapin ang pangalan ng gamit.
Produkto?
Item?
Pangalan ng produkto?
Pangalan ng item, please.
Item lang ang isagot, please.
Ang produkto ay ano?
Ang item sa {thing}, ano?
Ang {thing}, para sa anong gamit?
Pangkusina ba o pang-opisina? Anong gamit talaga ito?
Kailangan ko ang pangalan ng produkto.
Kailangan kong malaman kung anong item ito.
Gusto kong malaman kung anong produkto ang tinutukoy.
Isusulat ko ang item. Ano ito?
Kulang ang produkto sa form ko. Ano ang ilalagay?
Ayon sa teksto, anong produkto ito?
Ayon sa teksto, ano ang item?
anong item to
anong produkto to?
ano yung item sa {thing}
""".strip().splitlines()

ORDER = """
Ano ang order number?
Ano ba ang order number?
Ano po ang order number?
Ano ang numero ng order?
Ano po ang numero ng order?
Ano ang number ng order?
Ano ang code ng order?
Ano po ang code ng order?
Ano ang order code?
Ano ang reference ng order?
Ano po ang reference ng order?
Ano ang reference number ng order?
Ano ang order reference?
Anong order number ito?
Anong order number ang nakasulat?
Anong order number ang nasa teksto?
Anong order number ang ibinigay?
Anong numero ang order?
Anong numero ang nasa order?
Anong numero ng order ang nakasulat?
Anong code ang nasa order?
Anong code ng order ang nasa teksto?
Anong reference ang nasa order?
Anong order ito?
Anong order ang tinutukoy?
Anong order ang tinutukoy? Ibigay ang numero.
Anong order ang nabanggit, sa numero nito?
Aling order ito?
Aling order ang tinutukoy ng teksto?
Tungkol sa anong order ito?
Tungkol sa aling order ang teksto?
Para sa anong order number ito?
Sa anong numero nakatala ang order?
Sa anong code nakatala ang order?
Sa anong order number nakatala ito?
Sa anong reference nakatala ang order?
Paano nakatala ang order? Ibigay ang code.
Anong numero ang sasabihin ko tungkol sa order?
Anong numero ang babanggitin para sa order?
Anong code ang gagamitin para hanapin ang order?
May order number ba? Ano?
May numero ang order. Ano iyon?
Alam mo ba ang order number?
Alam mo ba ang code ng order?
Alam po ba ninyo ang numero ng order?
Puwede bang malaman ang order number?
Puwede mo bang ibigay ang reference ng order?
Puwede mo bang hanapin ang numero ng order?
Pakisabi ang order number.
Pakisabi po ang code ng order.
Sabihin mo ang numero ng order.
Sabihin mo kung anong order ito.
Ibigay ang order number.
Ibigay ang reference ng order.
Hanapin ang order number.
Hanapin ang code ng order.
Kopyahin ang order number.
Kopyahin ang numero ng order.
Isulat ang order number.
Order number?
Order number, please.
Order code?
Order reference?
Numero ng order?
Code ng order, please.
Reference ng order?
Ang order number ay ano?
Ang order, anong numero?
Ang order, anong reference?
Nawala ko ang order number. Ano nga iyon?
Nawala ko ang resibo. Anong numero ang order?
Hahanapin ko ang order. Anong code?
Kailangan ko ang order number.
Kailangan ko ang reference ng order para magreklamo.
Gusto kong malaman ang code ng order.
Para sa listahan ko, anong order number?
Ayon sa teksto, ano ang order number?
Ayon sa teksto, anong order ito?
Sa mga numero sa teksto, alin ang numero ng order?
ano order number
anong order number nito?
order no?
""".strip().splitlines()

QUANTITY = """
Ilan ang piraso?
Ilan lahat ang piraso?
Ilan po ang piraso?
Ilan ba ang piraso sa {thing}?
Ilan ang item?
Ilan lahat ang item?
Ilan po ang item sa {thing}?
Ilan ang piraso sa {thing}?
Ilan ang item sa {thing}?
Ilan ang bilang ng piraso?
Ilan ang kabuuang piraso?
Ilan ang kabuuang bilang?
Ilan lahat ang nasa {thing}?
Ilan lahat sa {thing}?
Ilan po lahat sa {thing}?
Ilang piraso?
Ilang piraso ang {thing}?
Ilang piraso ang nasa {thing}?
Ilang piraso ba ang {thing}?
Ilang piraso po ang {thing}?
Ilang piraso lahat?
Ilang piraso lahat ang nasa {thing}?
Ilang piraso ang kasama sa {thing}?
Ilang piraso ang nakasulat?
Ilang piraso ang napag-usapan?
Ilang piraso ang dapat bilangin?
Ilang piraso ang bibilangin ko?
Ilang piraso ang para sa {thing}?
Ilang item ito?
Ilang item ang nasa {thing}?
Ilang item ang kasama sa {thing}?
Ilang item ang nakasulat?
Ilang item ang dapat bilangin?
Gaano karami ang nasa {thing}?
Gaano karami ang {thing}?
Gaano karami ang item sa {thing}?
Gaano karaming piraso?
Gaano karaming piraso ang nasa {thing}?
Gaano karaming item ang nasa {thing}?
Ano ang dami?
Ano ang dami ng piraso?
Ano ang dami ng item sa {thing}?
Ano ang bilang?
Ano ang bilang ng piraso?
Ano ang bilang ng item?
Ano ang kabuuang bilang ng piraso?
Ano ang kabuuang dami sa {thing}?
Anong dami ang nakasulat?
Anong dami ang napag-usapan?
Anong bilang ng piraso ang nakasulat sa {thing}?
Isa lang ba o marami ang nasa {thing}? Ilang piraso?
Alam mo ba kung ilang piraso?
Alam po ba ninyo kung ilan ang item?
Puwede bang malaman ang dami?
Puwede mo bang sabihin kung ilang piraso ang {thing}?
Puwede mo bang tingnan ang bilang ng item?
Pakisabi kung ilang piraso.
Pakisabi po ang dami ng item.
Sabihin mo kung ilan lahat ang piraso.
Sabihin mo ang bilang ng piraso.
Ibigay ang dami ng piraso.
Ibigay ang kabuuang bilang.
Hanapin ang dami.
Hanapin kung ilang item ang nasa {thing}.
Dami?
Dami ng piraso?
Bilang ng piraso?
Bilang ng item, please.
Ang {thing}, ilang piraso?
Ang {thing} ay may ilang item?
Bibilangin ko ang piraso. Ilan dapat?
Bibilangin ko ang mga item. Ilan dapat lahat?
Kailangan ko ang dami para sa listahan ko.
Kailangan kong malaman kung ilang piraso.
Gusto kong malaman ang bilang ng item.
Ayon sa teksto, ilang piraso?
Ayon sa teksto, ano ang dami?
Para sa imbentaryo, ilang piraso ang {thing}?
ilan piraso
ilang pcs
ilang pcs ang {thing}?
ilan pcs lahat
""".strip().splitlines()
