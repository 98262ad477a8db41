"""Questions in Tagalog about dates: delivery, deadline, beginning, end.

One question per line. ``{thing}`` is what the text is about ("package", "kurso");
``{act}`` is what the reader has to do in time ("magbayad", "kunin ang item"). The
actor of ``{act}`` is never named, because some acts take "ko" and some "ako".
"""

from __future__ import annotations

DELIVERY_DAY = """
Kailan darating ang {thing}?
Kailan ba darating ang {thing}?
Kailan po darating ang {thing}?
Kailan dumating o darating ang {thing}?
Anong araw darating ang {thing}?
Anong araw ba ang dating ng {thing}?
Anong petsa darating ang {thing}?
Kailan ihahatid ang {thing}?
Kailan inihatid o ihahatid ang {thing}?
Anong araw ihahatid ang {thing}?
Anong petsa ihahatid ang {thing}?
Kailan ide-deliver ang {thing}?
Anong araw ide-deliver ang {thing}?
Anong petsa ide-deliver ang {thing}?
Kailan dadalhin sa bahay ang {thing}?
Anong araw dadalhin ang {thing}?
Anong petsa dadalhin ng rider ang {thing}?
Kailan pupunta ang rider dala ang {thing}?
Anong araw pupunta ang rider?
Kailan ang delivery?
Kailan po ang delivery ng {thing}?
Anong araw ang delivery?
Anong petsa ang delivery ng {thing}?
Ano ang petsa ng delivery?
Ano ang araw ng delivery ng {thing}?
Ano po ang petsa ng paghahatid?
Ano ang araw ng paghahatid ng {thing}?
Ano ang petsa ng pagdating ng {thing}?
Ano ang araw ng pagdating?
Kailan ang paghahatid?
Kailan ang dating ng {thing}?
Kailan ang pagdating ng {thing}?
Ano ang delivery date?
Anong delivery date ang nakasulat?
May delivery date ba? Kailan?
Kailan inaasahan ang {thing}?
Anong araw inaasahan ang pagdating ng {thing}?
Anong petsa inaasahan ang delivery?
Kailan ko matatanggap ang {thing}?
Anong araw ko matatanggap ang {thing}?
Anong petsa matatanggap ang {thing}?
Anong araw ako dapat nasa bahay para sa delivery?
Anong araw dapat may tao sa bahay para sa {thing}?
Kailan dapat may tao sa bahay para tanggapin ang {thing}?
Alam mo ba kung kailan darating ang {thing}?
Alam po ba ninyo kung anong araw ang delivery?
Puwede bang malaman kung kailan ihahatid ang {thing}?
Puwede mo bang sabihin kung anong araw darating?
Pakisabi kung kailan darating ang {thing}.
Pakisabi po ang petsa ng delivery.
Sabihin mo kung anong araw ihahatid.
Ibigay ang petsa ng pagdating ng {thing}.
Ibigay ang araw ng delivery.
Hanapin ang petsa ng paghahatid.
Hanapin kung kailan ide-deliver ang {thing}.
Petsa ng delivery?
Petsa ng paghahatid?
Araw ng delivery, please.
Araw ng pagdating ng {thing}?
Delivery date?
Dating ng {thing}, anong araw?
Delivery ng {thing}, kailan?
Ang {thing}, kailan darating?
Ang {thing}, anong araw ihahatid?
Darating ang {thing} sa anong petsa?
Ihahatid ang {thing} sa anong araw?
Inaabangan ko ang {thing}. Anong araw ang dating?
Naghihintay ako ng {thing}. Kailan ba ide-deliver?
Gusto kong nasa bahay ako. Anong araw darating ang {thing}?
Gusto kong malaman ang petsa ng delivery.
Kailangan kong malaman kung kailan ihahatid.
Kailangan ko ang araw ng pagdating ng {thing}.
Ayon sa teksto, kailan darating ang {thing}?
Ayon sa teksto, anong araw ang paghahatid?
Para sa kalendaryo ko, kailan ang delivery?
kelan darating ang {thing}
kelan ba ang delivery?
kelan ihahatid yung {thing}?
""".strip().splitlines()

DEADLINE = """
Hanggang kailan puwedeng {act}?
Hanggang kailan po puwedeng {act}?
Hanggang kailan puwede pang {act}?
Hanggang kailan maaaring {act}?
Hanggang kailan ang palugit?
Hanggang kailan ang palugit para {act}?
Hanggang kailan may panahon para {act}?
Hanggang anong araw may panahon para {act}?
Hanggang anong araw puwedeng {act}?
Hanggang anong araw maaaring {act}?
Hanggang anong araw ang palugit?
Hanggang anong petsa puwedeng {act}?
Hanggang anong petsa maaari pang {act}?
Hanggang anong petsa ang palugit para {act}?
Kailan ang deadline?
Kailan po ang deadline?
Kailan ang deadline para {act}?
Ano ang deadline?
Ano ang deadline para {act}?
Anong araw ang deadline?
Anong petsa ang deadline para {act}?
Anong deadline ang ibinigay?
Kailan ang huling araw para {act}?
Kailan ang huling petsa para {act}?
Ano ang huling araw para {act}?
Ano ang huling petsa para {act}?
Alin ang huling araw para {act}?
Kailan ang pinakahuling araw para {act}?
Anong araw ang pinakahuli para {act}?
Anong petsa ang pinakahuli para {act}?
Ano ang pinakahuling petsa para {act}?
Kailan pinakahuling puwedeng {act}?
Anong araw pinakahuling maaaring {act}?
Ano ang takdang araw?
Ano ang takdang petsa para {act}?
Kailan ang takdang petsa?
Anong takdang araw ang ibinigay para {act}?
Kailan matatapos ang palugit?
Kailan matatapos ang palugit para {act}?
Anong araw matatapos ang palugit?
Anong petsa matatapos ang panahon para {act}?
Kailangang {act} hanggang kailan?
Dapat {act} hanggang anong araw?
May deadline ba para {act}? Kailan?
May palugit ba? Hanggang kailan?
May huling araw ba para {act}? Kailan iyon?
Alam mo ba kung hanggang kailan puwedeng {act}?
Alam po ba ninyo ang deadline?
Puwede bang malaman ang deadline para {act}?
Puwede mo bang sabihin ang huling araw para {act}?
Pakisabi ang huling araw para {act}.
Pakisabi po kung hanggang kailan puwedeng {act}.
Sabihin mo ang deadline.
Sabihin mo kung anong petsa ang deadline.
Ibigay ang takdang araw para {act}.
Ibigay ang huling petsa.
Hanapin ang deadline sa teksto.
Hanapin ang huling araw para {act}.
Deadline?
Deadline para {act}?
Palugit hanggang kailan?
Huling araw para {act}?
Huling petsa para {act}, please.
Takdang petsa?
Para {act}, hanggang kailan?
Para {act}, kailan ang huling araw?
Para {act}, anong petsa ang deadline?
Puwedeng {act} hanggang anong petsa?
Ang deadline para {act} ay kailan?
Ang huling araw para {act}, kailan?
Gusto kong {act} bago mahuli. Hanggang kailan puwede?
Ayokong lumampas sa palugit. Hanggang kailan iyon?
Ayokong mahuli. Kailan ang deadline?
Gusto kong malaman ang huling araw para {act}.
Kailangan kong malaman kung hanggang kailan puwedeng {act}.
Kailangan ko ang takdang petsa.
Ayon sa teksto, hanggang kailan puwedeng {act}?
Ayon sa teksto, kailan ang deadline?
Para sa kalendaryo ko, kailan ang huling araw para {act}?
hanggang kelan pwedeng {act}
hanggang kelan pwede pang {act}?
hanggang kelan ba pwedeng {act}
hanggang anong petsa pwedeng {act}
kelan ang deadline
""".strip().splitlines()

START_DATE = """
Kailan magsisimula ang {thing}?
Kailan ba magsisimula ang {thing}?
Kailan po magsisimula ang {thing}?
Kailan mag-uumpisa ang {thing}?
Kailan ba mag-uumpisa ang {thing}?
Kailan ang simula ng {thing}?
Kailan ang umpisa ng {thing}?
Kailan ang pagsisimula ng {thing}?
Kailan ang unang araw ng {thing}?
Anong araw magsisimula ang {thing}?
Anong araw mag-uumpisa ang {thing}?
Anong araw ang simula ng {thing}?
Anong araw ang umpisa ng {thing}?
Anong araw ang unang araw ng {thing}?
Anong petsa magsisimula ang {thing}?
Anong petsa mag-uumpisa ang {thing}?
Anong petsa ang simula ng {thing}?
Anong petsa ang umpisa?
Anong petsa ang unang araw ng {thing}?
Ano ang petsa ng simula ng {thing}?
Ano ang petsa ng umpisa ng {thing}?
Ano ang petsa ng pagsisimula?
Ano ang unang araw ng {thing}?
Alin ang unang araw ng {thing}?
Ano ang start date?
Ano ang start date ng {thing}?
Kailan ang start ng {thing}?
Anong start date ang nakasulat?
Mula kailan ang {thing}?
Mula kailan may {thing}?
Mula anong araw ang {thing}?
Mula anong petsa ang {thing}?
Mula anong petsa may {thing}?
Simula kailan ang {thing}?
Simula kailan may {thing}?
Simula anong araw ang {thing}?
Simula anong petsa ang {thing}?
Kailan inaasahang magsisimula ang {thing}?
Kailan dapat magsimula ang {thing}?
Kailan nakatakdang magsimula ang {thing}?
Anong araw nakatakda ang simula ng {thing}?
Anong petsa nakatakda ang umpisa ng {thing}?
May petsa ba ang simula ng {thing}? Kailan?
Alam mo ba kung kailan magsisimula?
Alam po ba ninyo kung anong araw mag-uumpisa ang {thing}?
Puwede bang malaman ang simula ng {thing}?
Puwede mo bang sabihin kung kailan magsisimula ang {thing}?
Puwede mo bang hanapin ang start date?
Pakisabi kung kailan mag-uumpisa ang {thing}.
Pakisabi po ang unang araw ng {thing}.
Sabihin mo kung kailan magsisimula ang {thing}.
Sabihin mo ang petsa ng simula.
Ibigay ang petsa ng pagsisimula ng {thing}.
Ibigay ang unang araw.
Hanapin ang petsa ng umpisa ng {thing}.
Petsa ng simula?
Petsa ng umpisa?
Simula ng {thing}?
Umpisa ng {thing}?
Unang araw ng {thing}?
Unang araw?
Start date, please.
Ang {thing}, kailan magsisimula?
Ang {thing}, anong araw mag-uumpisa?
Ang simula ng {thing} ay kailan?
Magsisimula ang {thing} sa anong araw?
Mag-uumpisa ang {thing} sa anong petsa?
Gusto kong malaman kung kailan magsisimula ang {thing}.
Isusulat ko ang simula ng {thing}. Anong petsa?
Kailangan kong malaman kung kailan ang umpisa.
Kailangan ko ang petsa ng simula ng {thing}.
Ayon sa teksto, kailan magsisimula ang {thing}?
Ayon sa teksto, anong araw ang umpisa?
Para sa kalendaryo ko, kailan magsisimula?
kelan magsisimula ang {thing}
kelan umpisa ng {thing}?
kelan start ng {thing}
""".strip().splitlines()

END_DATE = """
Kailan magtatapos ang {thing}?
Kailan ba magtatapos ang {thing}?
Kailan po magtatapos ang {thing}?
Kailan matatapos ang {thing}?
Kailan ba matatapos ang {thing}?
Kailan ang katapusan ng {thing}?
Kailan ang pagtatapos ng {thing}?
Kailan ang tapos ng {thing}?
Kailan ang huling araw ng {thing}?
Kailan magwawakas ang {thing}?
Kailan ang wakas ng {thing}?
Anong araw magtatapos ang {thing}?
Anong araw matatapos ang {thing}?
Anong araw ang katapusan ng {thing}?
Anong araw ang huling araw ng {thing}?
Anong araw ang wakas ng {thing}?
Anong petsa magtatapos ang {thing}?
Anong petsa matatapos ang {thing}?
Anong petsa ang katapusan ng {thing}?
Anong petsa ang huling araw ng {thing}?
Anong petsa magwawakas ang {thing}?
Ano ang petsa ng katapusan ng {thing}?
Ano ang petsa ng pagtatapos ng {thing}?
Ano ang petsa ng wakas?
Ano ang huling araw ng {thing}?
Ano ang huling petsa ng {thing}?
Alin ang huling araw ng {thing}?
Ano ang end date?
Ano ang end date ng {thing}?
Anong end date ang nakasulat?
Hanggang kailan ang {thing}?
Hanggang kailan ba ang {thing}?
Hanggang kailan po ang {thing}?
Hanggang kailan tatagal ang {thing}?
Hanggang kailan may {thing}?
Hanggang anong araw ang {thing}?
Hanggang anong araw tatagal ang {thing}?
Hanggang anong petsa ang {thing}?
Hanggang anong petsa tatagal ang {thing}?
Hanggang anong petsa may {thing}?
Kailan inaasahang matatapos ang {thing}?
Kailan dapat matapos ang {thing}?
Kailan nakatakdang magtapos ang {thing}?
Anong araw nakatakda ang pagtatapos ng {thing}?
Tatagal ang {thing} hanggang kailan?
Alam mo ba kung kailan matatapos?
Alam po ba ninyo kung hanggang kailan ang {thing}?
Puwede bang malaman ang katapusan ng {thing}?
Puwede mo bang sabihin kung kailan magtatapos ang {thing}?
Puwede mo bang hanapin ang end date?
Pakisabi kung hanggang kailan tatagal ang {thing}.
Pakisabi po ang huling araw ng {thing}.
Sabihin mo kung kailan matatapos ang {thing}.
Sabihin mo ang petsa ng pagtatapos.
Ibigay ang petsa ng katapusan ng {thing}.
Ibigay ang huling araw ng {thing}.
Hanapin ang petsa ng pagtatapos ng {thing}.
Petsa ng katapusan?
Petsa ng pagtatapos?
Katapusan ng {thing}?
Pagtatapos ng {thing}?
Huling araw ng {thing}?
End date, please.
Ang {thing}, kailan magtatapos?
Ang {thing}, hanggang kailan?
Ang katapusan ng {thing} ay kailan?
Magtatapos ang {thing} sa anong araw?
Matatapos ang {thing} sa anong petsa?
Gusto kong malaman kung kailan matatapos ang {thing}.
Isusulat ko ang katapusan ng {thing}. Anong petsa?
Kailangan kong malaman kung hanggang kailan ang {thing}.
Kailangan ko ang petsa ng pagtatapos.
Ayon sa teksto, kailan magtatapos ang {thing}?
Ayon sa teksto, hanggang kailan ang {thing}?
Para sa kalendaryo ko, kailan matatapos?
kelan matatapos ang {thing}
kelan ang tapos ng {thing}?
hanggang kelan ang {thing}
""".strip().splitlines()
