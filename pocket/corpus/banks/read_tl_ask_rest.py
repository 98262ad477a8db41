"""Questions in Tagalog about phone numbers, places to collect, and reasons.

One question per line. ``{thing}`` is what the text is about ("package", "pagsasara");
``{happened}`` is the event to be explained ("naantala ang order").
"""

from __future__ import annotations

PHONE = """
Ano ang numero ng telepono?
Ano ba ang numero ng telepono?
Ano po ang numero ng telepono?
Ano ang telepono?
Ano ang telepono nila?
Ano ang telepono ninyo?
Ano po ang telepono ninyo?
Ano ang phone number?
Ano ang phone number nila?
Ano po ang phone number ninyo?
Ano ang contact number?
Ano po ang contact number?
Ano ang contact number nila?
Ano ang numerong tatawagan?
Ano ang numerong puwedeng tawagan?
Ano ang numerong ida-dial?
Ano ang telepono para sa mga tanong?
Anong numero ang tatawagan?
Anong numero ang tatawagan ko?
Anong numero ang puwedeng tawagan?
Anong numero ang dapat tawagan?
Anong numero ang dapat tawagan kung may tanong?
Anong numero ang ida-dial?
Anong numero ang ida-dial ko para makausap sila?
Anong numero ng telepono ang nakasulat?
Anong numero ng telepono ang para sa mga tanong?
Anong telepono ang tatawagan?
Anong telepono ang puwedeng tawagan?
Anong phone number ang nakasulat?
Anong contact number ang ibinigay?
Sa anong numero puwedeng tumawag?
Sa anong numero ako tatawag?
Sa anong numero tatawag kung may tanong?
Sa anong numero sila matatawagan?
Sa anong telepono puwedeng tumawag?
Sa anong telepono sila matatawagan?
Sa anong telepono sila sumasagot?
Saan puwedeng tumawag?
Saan ako puwedeng tumawag?
Saan ako tatawag kung may tanong?
Saan dapat tumawag?
Saan sila matatawagan?
Paano sila matatawagan? Anong numero?
Paano sila makakausap sa telepono? Ibigay ang numero.
May telepono ba sila? Ano ang numero?
May phone number ba? Ano?
May numero bang puwedeng tawagan? Ano?
Alam mo ba ang numero ng telepono?
Alam mo ba kung saan ako tatawag?
Alam po ba ninyo ang contact number?
Puwede bang malaman ang phone number?
Puwede bang makuha ang numero ng telepono?
Puwede mo bang hanapin ang telepono nila?
Pakibigay ang numero ng telepono.
Pakibigay po ang contact number.
Pakisabi kung anong numero ang tatawagan.
Sabihin mo ang phone number.
Sabihin mo kung saan puwedeng tumawag.
Ibigay ang telepono.
Ibigay ang numero ng telepono nila.
Hanapin ang numero ng telepono.
Kopyahin ang phone number.
Kopyahin ang numerong tatawagan.
Telepono?
Numero ng telepono?
Phone number?
Contact number, please.
Numerong tatawagan?
Ang telepono nila ay ano?
Ang phone number, ano?
Gusto kong tumawag. Anong numero?
Gusto kong tumawag sa telepono. Saan?
Mas gusto kong tumawag. Ano ang contact number?
Tatawag ako. Anong numero ang ida-dial?
Kailangan ko ang telepono nila.
Kailangan kong tumawag. Ano ang numero?
Para makatawag, anong numero?
Ayon sa teksto, anong numero ang tatawagan?
Ayon sa teksto, ano ang telepono?
ano number nila
ano phone number?
anong number tatawagan
""".strip().splitlines()

PICKUP_PLACE = """
Saan kukunin ang {thing}?
Saan ba kukunin ang {thing}?
Saan po kukunin ang {thing}?
Saan ko kukunin ang {thing}?
Saan puwedeng kunin ang {thing}?
Saan ko puwedeng kunin ang {thing}?
Saan maaaring kunin ang {thing}?
Saan dapat kunin ang {thing}?
Saan ko dapat kunin ang {thing}?
Saan makukuha ang {thing}?
Saan ba makukuha ang {thing}?
Saan po makukuha ang {thing}?
Saan ko makukuha ang {thing}?
Saan nakuha o makukuha ang {thing}?
Saan ang kuhanan ng {thing}?
Saan ang kuhanan?
Saan ang pickup?
Saan ang pickup ng {thing}?
Saan po ang pickup ng {thing}?
Saan ang pickup point?
Saan ang pickup point ng {thing}?
Saan ipi-pickup ang {thing}?
Saan ko ipi-pickup ang {thing}?
Saan puwedeng i-pickup ang {thing}?
Saan ako pupunta para kunin ang {thing}?
Saan ako pupunta para makuha ang {thing}?
Saan dapat pumunta para kunin ang {thing}?
Saan dapat pumunta para sa pickup?
Saan naghihintay ang {thing}?
Saan naghihintay sa akin ang {thing}?
Saan itinatabi ang {thing} hanggang makuha ko?
Saan iniwan ang {thing} para kunin?
Saan ibinibigay ang {thing} kung ako ang kukuha?
Saan ibibigay sa akin ang {thing}?
Saang lugar kukunin ang {thing}?
Saang lugar makukuha ang {thing}?
Saang lugar puwedeng kunin ang {thing}?
Saang lugar ang pickup ng {thing}?
Sa anong lugar kukunin ang {thing}?
Sa anong lugar makukuha ang {thing}?
Sa anong lugar naghihintay ang {thing}?
Ano ang pickup point?
Ano ang pickup point ng {thing}?
Ano ang lugar ng pagkuha?
Ano ang lugar ng pagkuha ng {thing}?
Ano ang lugar ng pickup?
Anong pickup point ang nakasulat?
Anong lugar ang kuhanan ng {thing}?
Kukunin ko na ang {thing}. Nasaan ba ito?
Nasaan ang pickup point?
Nasaan ang kuhanan ng {thing}?
May pickup point ba? Saan?
Alam mo ba kung saan kukunin ang {thing}?
Alam po ba ninyo kung saan makukuha ang {thing}?
Puwede bang malaman ang pickup point?
Puwede mo bang sabihin kung saan ko kukunin ang {thing}?
Puwede mo bang hanapin ang lugar ng pagkuha?
Pakisabi kung saan puwedeng kunin ang {thing}.
Pakisabi po ang pickup point.
Sabihin mo kung saan makukuha ang {thing}.
Sabihin mo ang lugar ng pagkuha ng {thing}.
Ibigay ang pickup point ng {thing}.
Ibigay ang lugar ng pickup.
Hanapin kung saan kukunin ang {thing}.
Hanapin ang pickup point.
Pickup point?
Pickup point, please.
Pickup ng {thing}, saan?
Lugar ng pagkuha?
Lugar ng pagkuha ng {thing}, please.
Ang {thing}, saan kukunin?
Ang {thing}, saan makukuha?
Ang pickup point ng {thing} ay saan?
Kukunin ko ang {thing}. Saan ako pupunta?
Anak ko ang kukuha ng {thing}. Saan siya pupunta?
Gusto kong kunin ang {thing}. Nasaan ito?
Kailangan kong malaman kung saan kukunin ang {thing}.
Ayon sa teksto, saan makukuha ang {thing}?
Ayon sa teksto, saan ang pickup point?
san kukunin ang {thing}
san ba makukuha yung {thing}?
san ang pickup ng {thing}
""".strip().splitlines()

REASON = """
Bakit {happened}?
Bakit ba {happened}?
Bakit po {happened}?
Bakit nga ba {happened}?
Bakit nagkaroon ng {thing}?
Bakit may {thing}?
Bakit po may {thing}?
Bakit nangyari ang {thing}?
Ano ang dahilan ng {thing}?
Ano ba ang dahilan ng {thing}?
Ano po ang dahilan ng {thing}?
Ano ang dahilan kung bakit {happened}?
Ano ang dahilan at {happened}?
Ano ang dahilan?
Ano ang sanhi ng {thing}?
Ano po ang sanhi ng {thing}?
Ano ang sanhi kung bakit {happened}?
Ano ang sanhi?
Ano ang naging dahilan ng {thing}?
Ano ang naging sanhi ng {thing}?
Ano ang nagdulot sa {thing}?
Ano kaya ang dahilan ng {thing}?
Ano ang paliwanag sa {thing}?
Ano ang paliwanag kung bakit {happened}?
Ano ang nangyari at {happened}?
Ano ang nangyari at nagkaroon ng {thing}?
Ano ang nangyari? Bakit {happened}?
Ano ang nagdulot ng {thing}?
Ano ang nagdulot at {happened}?
Anong dahilan ang ibinigay sa {thing}?
Anong dahilan ang nakasulat para sa {thing}?
Anong dahilan at {happened}?
Anong sanhi ang nakasulat para sa {thing}?
Anong paliwanag ang ibinigay sa {thing}?
Anong paliwanag ang nakasulat?
Anong nangyari, bakit may {thing}?
Dahil sa ano ang {thing}?
Dahil sa ano at {happened}?
Dahil saan ang {thing}?
Dahil saan at {happened}?
Paano ipinaliwanag ang {thing}?
Paano nangyaring {happened}?
Paano nagkaroon ng {thing}?
Paanong {happened}?
Sa anong dahilan {happened}?
Sa anong dahilan nagkaroon ng {thing}?
May dahilan ba ang {thing}? Ano?
May paliwanag ba sa {thing}? Ano?
Alam mo ba kung bakit {happened}?
Alam mo ba ang dahilan ng {thing}?
Alam po ba ninyo ang sanhi ng {thing}?
Puwede bang malaman kung bakit {happened}?
Puwede mo bang ipaliwanag kung bakit {happened}?
Puwede mo bang sabihin ang dahilan ng {thing}?
Pakisabi kung bakit {happened}.
Pakisabi po ang dahilan ng {thing}.
Ipaliwanag kung bakit {happened}.
Ipaliwanag ang sanhi ng {thing}.
Sabihin mo kung bakit {happened}.
Sabihin mo ang dahilan ng {thing}.
Ibigay ang dahilan ng {thing}.
Ibigay ang sanhi ng {thing}.
Hanapin ang dahilan ng {thing}.
Hanapin kung bakit {happened}.
Dahilan ng {thing}?
Dahilan?
Sanhi ng {thing}?
Sanhi ng {thing}, please.
Ang {thing}, bakit nangyari?
Ang {thing}, ano ang dahilan?
Ang {thing} ay dahil sa ano?
Ang dahilan ng {thing} ay ano?
Sabi sa teksto, {happened}. Bakit nga ba?
Nagtataka ako kung bakit {happened}.
Nagtataka ako sa {thing}. Ano ang dahilan?
Hindi ko maintindihan kung bakit {happened}.
Gusto kong malaman kung bakit {happened}.
Gusto kong malaman ang sanhi ng {thing}.
Kailangan kong malaman ang dahilan ng {thing}.
Ayon sa teksto, bakit {happened}?
Ayon sa teksto, ano ang dahilan ng {thing}?
bakit daw {happened}
bakit kaya {happened}
ano dahilan ng {thing}
""".strip().splitlines()
