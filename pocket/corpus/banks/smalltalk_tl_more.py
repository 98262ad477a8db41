"""More Tagalog small talk, in the style of ``smalltalk_tl``; all of that about the shop."""

from __future__ import annotations

WHAT_CAN_YOU_DO = """
Ano ang trabaho mo?
Ano po ang trabaho ninyo rito?
Ano ba talaga ang trabaho mo?
Ano ang mga gawain mo?
Anong mga gawain ang kaya mo?
Ilista mo ang mga gawain mo.
Ilista mo ang kaya mong gawin.
Ilista mo nga ang mga puwede mong gawin
Bigyan mo ako ng listahan ng kaya mo.
Bigyan mo ako ng halimbawa ng ginagawa mo.
Isang halimbawa nga ng kaya mong gawin
Halimbawa, ano ang alam mong gawin?
Ano ang mga kakayahan mo?
Anong mga kakayahan mayroon ka?
Ipaliwanag mo ang mga kakayahan mo.
Ipaliwanag mo kung ano ang ginagawa mo.
Ipaliwanag mo kung para saan ka.
Saan ka magaling?
Saan ka pinakamagaling?
Magaling ka ba sa kahit ano?
Ano ang natutuhan mo?
Ano ang natutuhan mong gawin?
May natutuhan ka bang gawin?
Ano ang puwede kong itanong sa iyo?
Ano po ang puwede kong itanong?
Hindi ko alam ang itatanong. Ano ang kaya mo?
Anong mga tanong ang sinasagot mo?
Anong mga tanong ang kaya mong sagutin?
Ano ang puwede kong ipagawa sa iyo?
Ano ang puwede kong ipagawa?
Hindi ko alam kung ano ang ipagagawa sa iyo.
Ano ang puwede kong hingin sa iyo?
Anong serbisyo ang ibinibigay mo?
Anong mga serbisyo mayroon dito?
Ano po ang mga serbisyo ninyo?
Bago lang ako rito, ano ang ginagawa mo?
Bago lang ako. Ano ang puwede mong gawin?
Unang beses ko rito, ano ang kaya mo?
Unang beses ko ito. Paano ka gamitin?
Bigyan mo ako ng listahan ng mga serbisyo.
Listahan ng kaya mong gawin, please
Sa anong gawain ka magaling?
May puwede ba akong ipagawa sa iyo?
Unang beses kitang gagamitin, paano ba?
Anong mga tanong ang puwede?
Ano'ng maibibigay mong tulong?
"""

THANKS = """
Malaking tulong ito, salamat.
Malaking tulong ka!
Ang laking tulong mo.
Ang laking tulong, salamat
Natulungan mo ako nang husto.
Natulungan mo ako, salamat.
Natulungan po ninyo ako nang malaki
Ang bait mo, salamat.
Ang bait mo naman
Napakabait mo!
Ang bait ninyo po
Ang galing mo!
Ang galing, salamat!
Ang galing mo, Gemma
Magaling, salamat
Ayos, salamat!
Ayos na, salamat.
Ayos, maraming salamat po
Ok, salamat
Okay po, salamat
Okay na, maraming salamat.
Sige, salamat
Sige po, salamat!
Perfect, salamat
Perfect po, thank you
Perfect, maraming salamat!
Utang na loob ko ito sa iyo.
May utang na loob ako sa iyo
Tatanawin kong utang na loob ito.
Iniligtas mo ang araw ko, salamat
Iniligtas mo ako!
Iniligtas mo ako sa problema, salamat po
Iyon nga ang hinahanap ko, salamat.
Iyon mismo ang kailangan ko, salamat!
Iyon lang ang gusto kong malaman, salamat.
Malinaw na, salamat.
Malinaw na po, maraming salamat.
Malinaw na sa akin, thank you
Gumana na, thank you!
Gumana na po, maraming salamat.
Susubukan ko iyan, salamat
salamuch
Salamuch po!
Salamuch, Gemma
Ang laking bagay nito, salamat
Napakabait ninyo, salamat po
Napakabait mo naman, Gemma
Salamat, kumpleto ang impormasyon
Okay, salamat sa pasensya mo
Sobrang salamat po
Sobrang laking tulong, thank you
"""

GOODBYE = """
Matutulog na ako.
Matutulog na po ako, paalam
Matutulog na ako, bukas na lang
Good night!
Good night po
Good night, Gemma
Magpahinga ka na
Magpapahinga na ako.
Magpapahinga na po ako, salamat sa usapan
Mauna na ako
Mauna na po ako.
Mauna na kami, ingat kayo
Gabi na, aalis na ako
Gabi na, matutulog na ako
Gabi na po, paalam.
Hinihintay na ako ni {name}, aalis na ako.
Hinihintay ako ni {name}, babay!
May naghihintay sa akin, paalam
Magpapaalam na ako.
Magpapaalam na po ako
Magpapaalam muna ako, bye
Babalik ako sa {day}, paalam.
Babalik ako bukas
Babalik na lang ako mamaya
Kita tayo bukas
Kita tayo sa {day}!
Kita-kits!
Kita-kits sa {day}
kita kits bukas
Magkita ulit tayo
Magkita tayo sa {day}
Usap tayo ulit bukas
Usap na lang tayo ulit
Usap ulit tayo sa {day}, bye
Mag-usap ulit tayo sa susunod
Iyon lang, paalam
Iyon lang muna para ngayon
Iyon lang po, bye
Tapos na tayo, bye
Tapos na ako para sa araw na ito
Tapos na po ang usapan natin, babay
Isasara ko na ang chat
Isasara ko na ito, paalam.
Isasara ko na po ang bintana, bye
Papasok na ako sa trabaho, bye
Papasok na ako sa klase, paalam
Papasok na po ako, ingat.
Magkita ulit tayo bukas
Magpapahinga muna ako, babay
Hinihintay na ako sa bahay, paalam
Masaya ang usapan natin, paalam
"""

WHICH_SHOP = """
Anong tindahan ito?
Anong tindahan po ito?
Ano'ng tindahan ito?
Sabihin mo kung anong tindahan ito.
Excuse me, anong tindahan ito?
Anong tindahan ka?
Saang tindahan ka?
Saang tindahan ito?
Saang tindahan ka nagtatrabaho?
Taga-saang tindahan ka?
Taga-saang tindahan po kayo?
Anong tindahan ang kausap ko?
Anong tindahan itong sinulatan ko?
Sa anong tindahan ako sumusulat?
Ano ang pangalan ng tindahan?
Ano po ang pangalan ng tindahan ninyo?
Ano'ng pangalan ng tindahang ito?
Nakalimutan ko ang pangalan ng tindahan.
Pakisabi ang pangalan ng tindahan.
Pangalan ng tindahan, please
Ano ang pangalan ng kumpanya mo?
Ano ang pangalan ng kumpanya?
Anong kumpanya ito?
Anong kumpanya po ito?
Anong kumpanya ang kausap ko?
Saang kumpanya ka?
Taga-saang kumpanya ka?
Sa kaninong tindahan ito?
Kaninong tindahan ito?
Kanino po ang tindahang ito?
Sa kaninong kumpanya ka nagtatrabaho?
Kanino ka nagtatrabaho?
Para kanino ka nagtatrabaho?
Nagtatrabaho ka ba sa isang tindahan?
Nagtatrabaho ka ba sa Finch & Alder?
Saan ka nagtatrabaho?
Saan po kayo nagtatrabaho?
Sino ang boss mo?
Sino ang boss mo sa tindahan?
May boss ka ba? Anong kumpanya?
Sino ang may-ari ng tindahan?
Sino po ang may-ari ng tindahang ito?
Sino ang may-ari ng kumpanya?
Si {name} ba ang may-ari ng tindahan?
Kay {name} ba ang tindahan?
Ito ba ang Finch & Alder?
Ito po ba ang tindahang Finch & Alder?
Finch & Alder ba ito?
Finch & Alder ba ang kausap ko?
Taga-Finch & Alder ka ba?
Taga-Finch & Alder po ba kayo?
Ano ang Finch & Alder?
Ano ba ang Finch & Alder?
Ano ang ibig sabihin ng Finch & Alder?
Magkuwento ka tungkol sa Finch & Alder.
Magkuwento ka tungkol sa tindahan.
Magkuwento ka tungkol sa kumpanya mo.
Totoo ba ang Finch & Alder?
Totoong tindahan ba ang Finch & Alder?
Totoo ba ang tindahang ito?
Totoo po ba ang kumpanya ninyo?
Imbento ba ang tindahang ito?
Imbento lang ba ang Finch & Alder?
Inimbento ba ninyo ang tindahan?
Nasaan ang Port Alder?
Nasaan po ba ang Port Alder?
Totoo ba ang Port Alder?
Totoong lugar ba ang Port Alder?
Totoo ba o imbento ang Port Alder?
Ano ang Port Alder?
Saan ang Port Alder?
Nasa Port Alder ba ang tindahan?
Taga-Port Alder ka ba?
Nasaan ang tindahan?
Nasaan po ang tindahan ninyo?
Saang lungsod ang tindahan?
Saang lungsod kayo?
Saang lungsod ang Finch & Alder?
Puwede bang puntahan ang tindahan?
Puwede ko bang puntahan ang Finch & Alder?
Mapupuntahan ba talaga ang Finch & Alder?
Nasaan ba ako? Anong tindahan ito?
Nasaan ako?
Naliligaw yata ako, anong tindahan ito?
Naliligaw ako. Anong kumpanya ito?
Tamang tindahan ba ito?
Nasa tamang tindahan ba ako?
Tama ba ang kumpanyang ito? Ano ang pangalan?
Pinapunta ako rito ni {name}. Anong tindahan ito?
Bahagi ka ba ng isang tindahan?
Bahagi ka ba ng Finch & Alder?
Bahagi ka ba ng kumpanya?
Naliligaw yata ako. Finch & Alder ba ito?
Ito ba ang tamang tindahan?
Gusto kong puntahan ang tindahan, nasaan ito?
"""
