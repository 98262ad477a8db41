"""Questions in Tagalog about hours and periods: time of day, closing, warranty, notice.

One question per line. ``{thing}`` is what the text is about ("klase", "appointment").
"""

from __future__ import annotations

TIME = """
Anong oras ang {thing}?
Anong oras ba ang {thing}?
Anong oras po ang {thing}?
Anong oras magsisimula ang {thing}?
Anong oras mag-uumpisa ang {thing}?
Anong oras ang simula ng {thing}?
Anong oras ang umpisa ng {thing}?
Anong oras nakatakda ang {thing}?
Anong oras inaasahan ang {thing}?
Anong oras ang nakasulat para sa {thing}?
Anong oras ang ibinigay para sa {thing}?
Anong oras ang nakatakda?
Anong oras eksakto ang {thing}?
Anong oras ako inaasahan para sa {thing}?
Anong oras ako dapat nandoon para sa {thing}?
Anong oras ako dapat handa para sa {thing}?
Anong oras dapat nandoon para sa {thing}?
Anong oras dapat handa para sa {thing}?
Anong oras ng araw ang {thing}?
Anong oras gagawin ang {thing}?
Ano ang oras ng {thing}?
Ano po ang oras ng {thing}?
Ano ang oras ng simula ng {thing}?
Ano ang eksaktong oras ng {thing}?
Ano ang nakatakdang oras ng {thing}?
Ano ang inaasahang oras ng {thing}?
Ano ang oras na nakatakda para sa {thing}?
Sa anong oras ang {thing}?
Sa anong oras magsisimula ang {thing}?
Sa anong oras nakatakda ang {thing}?
Sa ganap na anong oras ang {thing}?
Para sa anong oras ang {thing}?
Umaga ba o hapon? Anong oras ang {thing}?
Kailan ang {thing}, anong oras?
Kailan magsisimula ang {thing}, anong oras eksakto?
May oras ba ang {thing}? Anong oras?
Alam mo ba kung anong oras ang {thing}?
Alam mo ba ang oras ng {thing}?
Alam po ba ninyo kung anong oras magsisimula?
Puwede bang malaman ang oras ng {thing}?
Puwede mo bang sabihin kung anong oras ang {thing}?
Puwede mo bang tingnan ang nakatakdang oras?
Pakisabi kung anong oras ang {thing}.
Pakisabi po ang oras ng {thing}.
Sabihin mo kung anong oras mag-uumpisa.
Sabihin mo ang oras ng simula.
Ibigay ang oras ng {thing}.
Ibigay ang eksaktong oras.
Hanapin ang oras ng {thing}.
Hanapin kung anong oras ang umpisa.
Oras ng {thing}?
Oras ng simula?
Oras ng {thing}, please.
Ang {thing}, anong oras?
Ang {thing}, anong oras magsisimula?
Ang oras ng {thing} ay ano?
Ang {thing} ay anong oras?
Ayokong mahuli. Anong oras ang {thing}?
Ayokong mahuli sa {thing}. Anong oras mag-uumpisa?
Gusto kong malaman kung anong oras ang {thing}.
Gusto kong malaman ang oras ng simula ng {thing}.
Kailangan ko ang oras ng {thing}.
Kailangan kong malaman kung anong oras magsisimula ang {thing}.
Magse-set ako ng alarm para sa {thing}. Anong oras ba?
Para makapaghanda ako, anong oras ang {thing}?
Ayon sa teksto, anong oras ang {thing}?
Ayon sa teksto, ano ang oras?
Oras at minuto: kailan ang {thing}?
anong oras yung {thing}?
anong oras simula ng {thing}
ano oras ang {thing}
""".strip().splitlines()

CLOSING_TIME = """
Anong oras nagsasara ang {thing}?
Anong oras ba nagsasara ang {thing}?
Anong oras po nagsasara ang {thing}?
Anong oras magsasara ang {thing}?
Anong oras po kayo magsasara?
Anong oras kayo nagsasara?
Anong oras sila nagsasara?
Anong oras isinasara ang {thing}?
Anong oras isinasara ang pinto?
Anong oras isinasara ang pinto ng {thing}?
Anong oras ang sara ng {thing}?
Anong oras ang sara?
Anong oras ang pagsasara ng {thing} sa hapon o gabi?
Anong oras sarado na ang {thing}?
Anong oras sarado na ang pinto?
Anong oras hindi na puwedeng pumasok sa {thing}?
Anong oras ikinakandado ang pinto?
Anong oras ikinakandado ang {thing}?
Ano ang oras ng pagsasara ng {thing}?
Ano ang oras ng pagsasara ng pinto?
Ano ang oras ng sara ng {thing}?
Ano ang closing time?
Ano ang closing time ng {thing}?
Anong closing time ang nakasulat?
Hanggang anong oras bukas ang {thing}?
Hanggang anong oras ba bukas ang {thing}?
Hanggang anong oras po bukas ang {thing}?
Hanggang anong oras kayo bukas?
Hanggang anong oras sila bukas?
Hanggang anong oras bukas ang pinto?
Hanggang anong oras puwedeng pumasok?
Hanggang anong oras puwedeng pumasok sa {thing}?
Hanggang anong oras puwedeng pumunta sa {thing}?
Hanggang anong oras may tao sa {thing}?
Hanggang anong oras tumatanggap ng tao ang {thing}?
Hanggang anong oras tumatanggap ng tao?
Mula anong oras sarado ang {thing} sa gabi?
Bago anong oras dapat pumunta sa {thing}?
Bago anong oras dapat lumabas ng {thing}?
Bago anong oras dapat dumating para hindi masarhan?
Kailan nagsasara ang {thing} sa hapon o gabi?
Kailan nagsasara ang {thing} sa dulo ng araw?
Kailan isinasara ang pinto sa gabi?
Alam mo ba kung anong oras nagsasara?
Alam mo ba ang oras ng sara?
Alam po ba ninyo kung hanggang anong oras bukas ang {thing}?
Puwede bang malaman ang oras ng pagsasara?
Puwede mo bang sabihin kung anong oras nagsasara ang {thing}?
Puwede mo bang tingnan kung hanggang anong oras bukas?
Pakisabi kung anong oras nagsasara ang {thing}.
Pakisabi po ang oras ng pagsasara ng {thing}.
Sabihin mo kung hanggang anong oras bukas ang {thing}.
Sabihin mo ang oras ng sara.
Ibigay ang oras ng pagsasara.
Ibigay ang closing time ng {thing}.
Hanapin ang oras ng pagsasara ng {thing}.
Hanapin kung hanggang anong oras bukas.
Oras ng sara?
Oras ng pagsasara?
Oras ng pagsasara ng {thing}, please.
Closing time?
Bukas hanggang anong oras?
Sara ng {thing}, anong oras?
Ang {thing}, anong oras nagsasara?
Ang {thing}, hanggang anong oras bukas?
Ang {thing} ay bukas hanggang anong oras?
Gabi na ako makakauwi. Hanggang anong oras bukas ang {thing}?
Sa hapon ako pupunta. Anong oras nagsasara?
Baka sarado na pagdating ko. Anong oras ang sara ng {thing}?
Gusto kong malaman ang closing time.
Kailangan kong malaman kung hanggang anong oras sila bukas.
Ayon sa teksto, anong oras nagsasara ang {thing}?
Ayon sa teksto, hanggang anong oras bukas?
anong oras sara ng {thing}
anong oras kayo magsasara
hanggang anong oras bukas yung {thing}?
""".strip().splitlines()

WARRANTY = """
Gaano katagal ang warranty?
Gaano katagal ba ang warranty?
Gaano katagal po ang warranty?
Gaano katagal ang warranty ng {thing}?
Gaano katagal ang garantiya?
Gaano katagal ang garantiya ng {thing}?
Gaano katagal tatagal ang warranty?
Gaano katagal may warranty ang {thing}?
Gaano katagal garantisado ang {thing}?
Gaano katagal may bisa ang warranty?
Gaano katagal may bisa ang garantiya?
Hanggang gaano katagal may bisa ang warranty ng {thing}?
Gaano katagal sagot ang depekto?
Gaano katagal sagot ang {thing} kung masira?
Gaano katagal libre ang pag-ayos ng depekto?
Gaano kahaba ang warranty?
Gaano kahaba ang garantiya ng {thing}?
Gaano kahaba po ang warranty ng {thing}?
Ilang buwan o taon ang warranty?
Ilang buwan o taon ang garantiya?
Ilang buwan o taon ang warranty ng {thing}?
Ilang buwan o taon garantisado ang {thing}?
Ilang buwan o taon sagot ang depekto?
Ano ang warranty?
Ano ang warranty ng {thing}?
Ano ang garantiya ng {thing}?
Ano ang haba ng warranty?
Ano ang tagal ng warranty?
Ano ang tagal ng warranty ng {thing}?
Ano ang tagal ng garantiya?
Ano ang panahon ng warranty?
Ano ang panahon ng garantiya ng {thing}?
Ano ang warranty period?
Ano ang warranty period ng {thing}?
Anong warranty ang ibinibigay?
Anong warranty ang mayroon ang {thing}?
Anong garantiya ang ibinibigay sa {thing}?
Anong tagal ng garantiya ang nakasulat?
Hanggang gaano katagal ang warranty?
Hanggang ilang buwan o taon ang warranty?
Sa loob ng gaano katagal sagot ang depekto?
Sa loob ng gaano katagal garantisado ang {thing}?
Sa loob ng gaano katagal libre ang pag-ayos?
May warranty ba? Gaano katagal?
May warranty ba ang {thing}? Ilang buwan o taon?
May garantiya ba ang {thing}? Gaano katagal?
Kung masira ang {thing}, gaano katagal ang warranty?
Kung masira ito, gaano katagal ninyo sagot?
Kung may depekto, gaano katagal libre ang pag-ayos?
Kung may depekto ang {thing}, gaano katagal ang garantiya?
Alam mo ba kung gaano katagal ang warranty?
Alam po ba ninyo ang tagal ng garantiya?
Puwede bang malaman ang warranty ng {thing}?
Puwede mo bang sabihin kung gaano katagal ang garantiya?
Pakisabi kung gaano katagal ang warranty.
Pakisabi po ang warranty period.
Sabihin mo ang tagal ng warranty.
Sabihin mo kung gaano katagal garantisado ang {thing}.
Ibigay ang tagal ng warranty ng {thing}.
Ibigay ang haba ng garantiya.
Hanapin ang warranty sa teksto.
Hanapin ang tagal ng garantiya ng {thing}.
Warranty?
Garantiya?
Tagal ng warranty?
Tagal ng garantiya?
Haba ng warranty, please.
Warranty period?
Warranty ng {thing}, gaano katagal?
Ang warranty, gaano katagal?
Ang warranty ng {thing}, ilang buwan o taon?
Ang {thing} ay may warranty na gaano katagal?
Magre-reklamo ako. Gaano katagal ang warranty?
Gusto kong malaman kung gaano katagal ang warranty ng {thing}.
Kailangan ko ang tagal ng garantiya.
Ayon sa teksto, gaano katagal ang warranty?
Ayon sa teksto, ano ang garantiya ng {thing}?
gano katagal ang warranty
gano katagal warranty ng {thing}?
gano katagal ang garantiya?
""".strip().splitlines()

CANCEL_NOTICE = """
Gaano kaaga dapat magkansela?
Gaano kaaga dapat magkansela ng {thing}?
Gaano kaaga dapat kanselahin ang {thing}?
Gaano kaaga kailangang magkansela?
Gaano kaaga kailangang kanselahin ang {thing}?
Gaano kaaga dapat magsabi kung magkakansela?
Gaano kaaga dapat magsabi kapag magkakansela ng {thing}?
Gaano kaaga ako dapat magsabi para magkansela?
Gaano kaaga dapat ipaalam ang pagkansela?
Gaano kaaga dapat ipaalam ang pagkansela ng {thing}?
Gaano kaaga puwedeng magkansela?
Gaano kaaga ang abiso?
Gaano kaaga ang abiso para magkansela?
Gaano kaaga dapat mag-cancel?
Gaano kaaga dapat mag-cancel ng {thing}?
Gaano kaaga kailangang i-cancel ang {thing}?
Gaano katagal bago ang {thing} dapat magkansela?
Gaano katagal ang abiso?
Gaano katagal ang abiso para magkansela?
Gaano katagal ang abiso para kanselahin ang {thing}?
Gaano katagal ang abiso sa pagkansela?
Gaano katagal ang kailangang abiso para mag-cancel?
Gaano kahaba ang abiso?
Gaano kahaba ang abiso sa pagkansela ng {thing}?
Gaano kahabang abiso ang kailangan?
Ilang araw o oras ang abiso?
Ilang araw o oras ang abiso sa pagkansela?
Ilang araw o oras bago dapat magkansela?
Ilang araw o oras bago ang {thing} dapat magkansela?
Ilang araw o oras bago dapat i-cancel ang {thing}?
Ilang araw o oras bago dapat magsabi kung magkakansela?
Ano ang abiso para magkansela?
Ano ang abiso para kanselahin ang {thing}?
Ano ang abiso sa pagkansela ng {thing}?
Ano ang haba ng abiso?
Ano ang haba ng abiso para magkansela?
Ano ang hinihinging abiso?
Ano ang hinihinging abiso sa pagkansela?
Ano ang hinihinging abiso para mag-cancel ng {thing}?
Anong abiso ang kailangan?
Anong abiso ang kailangan para magkansela?
Anong abiso ang kailangan para i-cancel ang {thing}?
Anong abiso ang dapat ibigay sa pagkansela?
Kailangan ba ng abiso para magkansela? Gaano kaaga?
May hinihingi bang abiso? Gaano katagal?
Kung magkakansela ako, gaano kaaga dapat magsabi?
Kung kakanselahin ko ang {thing}, gaano kaaga dapat magsabi?
Kung kakanselahin ang {thing}, ilang araw o oras ang abiso?
Kung hindi ako makakapunta, gaano kaaga dapat magkansela?
Kung hindi matutuloy, gaano kaaga dapat mag-cancel?
Alam mo ba kung gaano kaaga dapat magkansela?
Alam po ba ninyo ang abiso sa pagkansela?
Puwede bang malaman ang hinihinging abiso para magkansela?
Puwede mo bang sabihin kung gaano kaaga dapat i-cancel?
Pakisabi kung gaano kaaga dapat magkansela ng {thing}.
Pakisabi po ang abiso sa pagkansela.
Sabihin mo kung gaano kaaga kailangang kanselahin.
Sabihin mo ang haba ng abiso.
Ibigay ang abiso para magkansela.
Ibigay ang hinihinging abiso.
Hanapin ang abiso sa pagkansela.
Hanapin kung gaano kaaga dapat mag-cancel.
Abiso?
Abiso sa pagkansela?
Abiso para magkansela?
Haba ng abiso, please.
Para magkansela, gaano kaaga?
Para kanselahin ang {thing}, gaano kaaga dapat magsabi?
Para i-cancel ang {thing}, anong abiso?
Ang abiso sa pagkansela ay gaano katagal?
Ang pagkansela ng {thing}, gaano kaaga?
Baka hindi ako matuloy. Gaano kaaga dapat magkansela?
Gusto kong kanselahin ang {thing}. Anong abiso ang hinihingi?
Gusto kong mag-cancel. Ilang araw o oras ang abiso?
Kailangan kong malaman kung gaano kaaga magkakansela.
Ayon sa teksto, gaano kaaga dapat magkansela?
Ayon sa teksto, ano ang abiso?
gano kaaga dapat magkansela
gano kaaga mag cancel ng {thing}?
gano katagal ang abiso
""".strip().splitlines()
