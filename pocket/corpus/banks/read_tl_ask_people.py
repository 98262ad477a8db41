"""Questions in Tagalog about people: who wrote, who is the customer, whom to ask for.

One question per line. ``{thing}`` is what the text is about ("order", "kumpuni").
"""

from __future__ import annotations

WRITER = """
Sino ang sumulat nito?
Sino ba ang sumulat nito?
Sino po ang sumulat nito?
Sino ang sumulat ng teksto?
Sino ang sumulat ng tekstong ito?
Sino ang nagsulat nito?
Sino ba ang nagsulat ng teksto?
Sino ang may-akda?
Sino ang may-akda ng teksto?
Sino ang may-akda nito?
Sino ang pumirma?
Sino ang pumirma rito?
Sino ba ang pumirma sa teksto?
Sino ang nakapirma?
Sino ang nakapirma sa dulo o sa simula?
Sino ang lumagda?
Sino ang lumagda sa teksto?
Sino ang nakalagda rito?
Sino ang gumawa ng tekstong ito?
Sino ang gumawa nito at pumirma?
Sino ang sumusulat dito?
Sino ang sumusulat sa atin?
Sino ang sumulat sa akin?
Sino raw ang sumulat?
Sinong tauhan ang sumulat nito?
Sinong tauhan ang pumirma rito?
Sinong tao ang nagsulat ng tekstong ito?
Kaninong sulat ito?
Kaninong pirma ito?
Kaninong lagda ito?
Kaninong pangalan ang nasa pirma?
Kaninong pangalan ang nasa lagda?
Kanino galing ang tekstong ito?
Kanino galing ang sulat na ito?
Kanino galing ito?
Kanino ang pirma?
Kanino ang lagda sa teksto?
Ano ang pangalan ng sumulat?
Ano ang pangalan ng nagsulat nito?
Ano ang pangalan ng may-akda?
Ano ang pangalan ng pumirma?
Ano ang pangalan ng lumagda?
Anong pangalan ang nasa pirma?
Anong pangalan ang nakalagda?
Anong pirma ang nasa teksto?
May pirma ba? Kanino?
May lagda ba ang teksto? Kanino ito?
Alam mo ba kung sino ang sumulat nito?
Alam mo ba kung kanino galing ang teksto?
Alam po ba ninyo kung sino ang pumirma?
Puwede bang malaman kung sino ang nagsulat?
Puwede mo bang sabihin kung sino ang may-akda nito?
Puwede mo bang hanapin kung sino ang nakapirma?
Pakisabi kung sino ang sumulat.
Pakisabi po ang pangalan ng may-akda.
Sabihin mo kung sino ang nagsulat nito.
Sabihin mo kung kaninong lagda ito.
Ibigay ang pangalan ng sumulat nito.
Ibigay ang pangalan ng lumagda sa teksto.
Hanapin ang pirma. Anong pangalan?
Hanapin ang may-akda.
Pangalan ng sumulat?
Pangalan ng may-akda, please.
May-akda?
Isinulat nino?
Isinulat ito nino?
Pinirmahan nino?
Pirma nino ito?
Ang sumulat nito, sino?
Ang teksto ay isinulat nino?
Ang may-akda, sino siya?
Gusto kong magpasalamat sa sumulat. Sino siya?
Gusto kong sagutin ang sumulat nito. Sino siya?
Hindi ko mabasa ang pirma. Kanino ito?
Kailangan ko ang pangalan ng nagsulat ng teksto.
Kailangan kong malaman kung sino ang lumagda.
Ayon sa teksto, sino ang sumulat nito?
Ayon sa teksto, sino ang nakapirma?
sino sumulat nito
sino nagsulat nito?
sino ba pumirma dito
""".strip().splitlines()

CUSTOMER = """
Sino ang customer?
Sino ba ang customer?
Sino po ang customer?
Sino ang customer dito?
Sino ang customer sa teksto?
Sino ang kostumer?
Sino po ang kostumer?
Sino ang kliyente?
Sino po ang kliyente dito?
Sino ang bumili?
Sino ba ang bumili?
Sino ang taong bumili sa tindahan?
Sino ang mamimili?
Sino ang mamimili sa teksto?
Sinong customer ito?
Sinong customer ang tinutukoy?
Sinong customer ang nasa teksto?
Sinong customer ang may {thing}?
Sinong kliyente ang tinutukoy dito?
Sinong mamimili ang tinutukoy?
Kanino ang {thing}?
Kanino ba ang {thing}?
Kanino po ang {thing}?
Para kanino ang {thing}?
Para kanino po ang {thing}?
Para kaninong customer ang {thing}?
Kanino nakapangalan ang {thing}?
Kanino ba nakapangalan ang {thing}?
Kanino po nakapangalan ang {thing}?
Kaninong pangalan ang nasa {thing}?
Kaninong {thing} ito?
Kaninong {thing} ang tinutukoy ng teksto?
Kaninong customer ang {thing}?
Sa anong pangalan ang {thing}?
Sa kaninong pangalan ang {thing}?
Sa pangalan nino ang {thing}?
Ano ang pangalan ng customer?
Ano po ang pangalan ng customer?
Ano ang pangalan ng kostumer?
Ano ang pangalan ng kliyente?
Ano ang pangalan ng bumili?
Ano ang pangalan ng mamimili?
Ano ang pangalan ng may {thing}?
Anong pangalan ng customer ang nakasulat?
Ano ang pangalan ng umorder o nagpagawa?
Sino ang umorder o nagpagawa?
Sino po ang umorder o nagpagawa nito?
Sino ang nakapangalan sa {thing}?
Sino ang sisingilin para sa {thing}?
Sino ang pinaglilingkuran ng tindahan?
Alam mo ba kung sino ang customer?
Alam mo ba kung kanino ang {thing}?
Alam po ba ninyo ang pangalan ng customer?
Puwede bang malaman kung sino ang bumili?
Puwede mo bang sabihin kung kanino nakapangalan ang {thing}?
Puwede mo bang hanapin ang pangalan ng kliyente?
Pakisabi kung sino ang customer.
Pakisabi po kung para kanino ang {thing}.
Sabihin mo kung kanino ang {thing}.
Sabihin mo ang pangalan ng bumili.
Ibigay ang pangalan ng customer.
Ibigay ang pangalan ng kostumer o kliyente.
Hanapin ang pangalan ng customer.
Hanapin kung sinong customer ito.
Customer?
Customer, please.
Kostumer?
Pangalan ng customer?
Pangalan ng bumili, please.
Pangalan ng mamimili?
Ang customer, sino?
Ang customer sa tekstong ito ay sino?
Ang {thing}, kanino nakapangalan?
Ang {thing}, para kanino?
Gusto kong batiin ang customer. Ano ang pangalan niya?
Kailangan ko ang pangalan ng customer para sa listahan.
Kailangan kong malaman kung kanino ang {thing}.
Ayon sa teksto, sino ang customer?
Ayon sa teksto, kanino nakapangalan ang {thing}?
Sa mga taong nabanggit, sino ang customer?
sino customer dito
kanino yung {thing}?
kanino naka pangalan ang {thing}
""".strip().splitlines()

CONTACT = """
Sino ang contact person?
Sino ba ang contact person?
Sino po ang contact person?
Sino ang contact?
Sino ang contact ko rito?
Sino ang puwedeng tanungin?
Sino ang puwede kong tanungin?
Sino ang dapat tanungin kung may duda?
Sino ang dapat kong tanungin?
Sino ang sumasagot sa mga tanong?
Sino ang sasagot kung may tanong?
Sino ang sasagot sa mga tanong ko?
Sino ang makakatulong?
Sino ang makakatulong sa akin?
Sino ang makakatulong kung may problema?
Sino ang tutulong kung may tanong?
Sino ang handang tumulong?
Sino ang sumasagot kapag may tanong?
Sino ang puwedeng tumulong sa akin?
Sino ang puwedeng makausap?
Sino ang puwede kong kausapin?
Sino ang dapat kausapin kung may tanong?
Sino ang kakausapin ko?
Sino ang hahanapin kung may tanong?
Sino ang hahanapin ko kung may problema?
Sino ang dapat hanapin?
Sino ang nagbibigay ng impormasyon?
Sino ang magbibigay ng karagdagang impormasyon?
Sino ang makapagbibigay ng impormasyon?
Sinong tao ang puwedeng tanungin?
Sinong tao ang dapat kausapin?
Sinong contact person ang nakasulat?
Kanino puwedeng magtanong?
Kanino ako puwedeng magtanong?
Kanino ako magtatanong?
Kanino dapat magtanong kung may duda?
Kanino ako hihingi ng tulong?
Kanino puwedeng humingi ng tulong?
Kanino dapat humingi ng impormasyon?
Kanino itatanong ito?
Kanino ko puwedeng itanong ito?
Kanino ko itatanong kung may duda?
Kanino ako lalapit kung may problema?
Kanino ako dapat lumapit?
Kanino puwedeng lumapit para sa tulong?
Ano ang pangalan ng contact person?
Ano po ang pangalan ng contact?
Ano ang pangalan ng puwedeng tanungin?
Anong pangalan ang ibinigay bilang contact?
May contact person ba? Sino?
May puwede bang tanungin? Sino?
May makakatulong ba? Sino?
Alam mo ba kung sino ang contact person?
Alam mo ba kung kanino ako magtatanong?
Alam po ba ninyo kung sino ang dapat kausapin?
Puwede bang malaman kung sino ang contact?
Puwede mo bang sabihin kung kanino ako lalapit?
Pakisabi kung sino ang puwedeng tanungin.
Pakisabi po kung kanino dapat magtanong.
Sabihin mo kung sino ang hahanapin ko.
Sabihin mo ang pangalan ng contact person.
Ibigay ang pangalan ng contact person.
Ibigay ang pangalan ng makakatulong.
Hanapin kung sino ang contact.
Hanapin ang taong sumasagot sa mga tanong.
Contact person?
Contact?
Pangalan ng contact person, please.
Taong puwedeng tanungin?
May tanong ako. Kanino ko itatanong?
May tanong ako. Sino ang kakausapin?
May duda ako. Sino ang makakatulong?
May hindi ako maintindihan. Kanino ako hihingi ng tulong?
Kung may hindi malinaw, sino ang tatanungin?
Kung may tanong ako, sino ang hahanapin?
Kung kailangan ko ng impormasyon, sino ang kakausapin?
Para sa karagdagang impormasyon, kanino magtatanong?
Kailangan ko ng tulong dito. Kanino ako lalapit?
Gusto kong may makausap. Sino po?
Ayon sa teksto, sino ang contact person?
Ayon sa teksto, kanino puwedeng magtanong?
sino pwede tanungin
kanino pwede magtanong?
sino contact person dito
""".strip().splitlines()
