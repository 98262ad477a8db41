"""Contract clauses in Tagalog, and sentences that add one detail to a clause.

Who is the provider and who the client shows in the verb and the marker: each verb
stands in several lines, with focus on the actor and on the object, with either party
first. Verbs in magpa- (``nagpapalinis``) have the client as their subject.
One clause per line. Slots: {provider} {client} {amount} {date} {days}; ``{amount}``
comes with its currency and ``{days}`` is a bare number. ``{client:ang}`` is the party
with its marker, "ang" for a company and "si" for a person (``PARTY_AGREEMENT``).
"""

from __future__ import annotations

CLAUSES = """
Naglilinis {provider:ang} ng opisina {client:ng} dalawang beses sa isang buwan.
Nililinis {provider:ng} ang opisina {client:ng} sa halagang {amount}.
{client:Ang} ay nagpapalinis ng mga bintana {provider:sa} simula {date}.
Ipinalilinis {client:ng} ang bodega {provider:sa}; {days} araw ang abiso.
Lilinisin ang mga kuwarto linggo-linggo sa halagang {amount}.
Kukumpunihin {provider:ng} ang bubong {client:ng} sa halagang {amount}.
{provider:Ang} ang nagkukumpuni ng mga makina simula {date}.
Nagpakumpuni {client:ang} ng aircon {provider:sa} at matatapos ito bago ang {date}.
Ang sirang elevator ay kinukumpuni {provider:ng} sa presyong {amount}.
Magpipinta {provider:ang} ng mga dingding {client:ng} kapalit ng {amount}.
Ang bahay {client:ng} ay pipinturahan {provider:ng} simula {date}.
Pipinturahan {provider:ng} ang sala bago ang {date}.
{client:Ang} ang nagpapapintura ng bakod sa halagang {amount}.
Magtatayo {provider:ang} ng garahe para {client:sa}.
Itatayo {provider:ng} ang bagong kusina {client:ng} sa halagang {amount}.
Ipinatatayo {client:ng} ang pader {provider:sa}, na matatapos sa {date}.
{client:Ang} ay nagpapatayo ng kubo kapalit ng {amount}.
Naghahatid {provider:ang} ng sariwang tinapay {client:sa} simula {date}.
Ihahatid {provider:ng} {client:sa} ang mga upuan sa {date}.
Ang mga makina ay ihahatid {provider:ng} bago ang {date}.
Linggo-linggo hinahatiran {provider:ng} ng bulaklak {client:ang} sa halagang {amount}.
Nagsu-supply {provider:ang} ng papel {client:sa} sa halagang {amount} kada buwan.
Ang kape {client:ng} ay sinu-supply {provider:ng}; {days} araw ang abiso.
{provider:Ang} ang magsu-supply ng gatas simula {date}.
{client:Ang} ay sinu-supplyan {provider:ng} ng kuryente, {amount} kada taon.
Nagpapaupa {provider:ang} ng apartment {client:sa} simula {date}.
Pinauupahan {provider:ng} ang puwesto sa halagang {amount} kada buwan.
Umuupa {client:ang} ng dalawang kuwarto {provider:sa} sa halagang {amount}.
Inuupahan {client:ng} ang van {provider:ng} hanggang {date}.
Ang bodega ay inuupahan {client:ng} sa halagang {amount} kada buwan.
Ang garahe ay pinauupahan {provider:ng} {client:sa}; {days} araw ang abiso.
{client:Ang} ang umuupa at {provider:ang} ang nagpapaupa ng lupa.
Buwan-buwang magbabayad {client:ang} {provider:sa} ng upang {amount}.
Tumatanggap {provider:ang} ng upang {amount} mula {client:sa} kada buwan.
Bilang may-ari ng bahay, iaabot {provider:ng} {client:sa} ang mga susi sa {date}.
Ang may-ari ng gusali ay {provider:ang}, at {client:ang} ang nangungupahan dito.
Ang nangungupahan, {client:ang}, ay magbabayad ng {amount} {provider:sa}.
Makakaalis ang nangungupahan, {client:ang}, kung may {days} araw na abiso.
Nangungupahan {client:ang} sa halagang {amount}.
Maaaring tapusin ng may-ari, {provider:ang}, ang pagpapaupa nang may {days} araw na abiso.
Kinukuha {client:ng} {provider:ang} bilang tagapag-alaga ng hardin.
{provider:Ang} ay kinuha {client:ng} bilang hardinero sa halagang {amount}.
Kumukuha {client:ang} ng mga guwardiya simula {date}.
Nagtatrabaho {provider:ang} para {client:sa} kapalit ng {amount}.
Magtatrabaho {provider:ang} sa bukid {client:ng} hanggang {date}.
Nagpapagawa {client:ang} ng kuwadro sa halagang {amount}.
Ipinagagawa {client:ng} ang tulay {provider:sa} bago ang {date}.
{provider:Ang} ang gagawa ng mga kabinet {client:ng} sa halagang {amount}.
Gagawin {provider:ng} ang mga bintana para {client:sa}.
Ang mga mesa {client:ng} ay ginagawa {provider:ng} at tapos na sa {date}.
Ipinagkatiwala {client:ng} {provider:sa} ang proyekto sa halagang {amount}.
Ang plano {client:ng} ay ipinagkatiwala {provider:sa} noong {date}.
{provider:Sa} ipinagkatiwala {client:ng} ang mga susi hanggang {date}.
Umorder {client:ang} ng sampung mesa sa halagang {amount}.
Inorder {client:ng} ang mga silya {provider:sa} noong {date}.
Ang tinapay na inoorder {client:ng} ay galing {provider:sa}.
Bumibili {client:ang} ng makina sa halagang {amount}.
Binili {client:ng} ang van noong {date}.
{provider:Sa} binibili {client:ng} ang lahat ng kape; {days} araw ang abiso.
Bumibili {client:ang} ng kahoy at gamit sa halagang {amount}.
Nagbebenta {provider:ang} ng van {client:sa} sa halagang {amount}.
Ipinagbili {provider:ng} ang bahay {client:sa} noong {date}.
Ibebenta {provider:ng} ang lupa sa presyong {amount}.
{provider:Ang} ang nagbebenta at {client:ang} ang bumibili.
Ang bumibili, {client:ang}, ay magbabayad ng {amount} sa nagbebenta.
Ang nagbebenta, {provider:ang}, ang mag-aabot ng mga susi sa {date}.
Magbabayad {client:ang} {provider:sa} ng {amount}.
Babayaran {client:ng} {provider:ang} ng {amount} kada buwan.
Babayaran {client:ng} ang {amount} bago ang {date}.
{client:Ang} ang magbabayad ng huling bill {provider:ng} sa {date}.
Taon-taon ay magbabayad {client:ang} ng {amount} para sa serbisyo.
{provider:Ang} ay babayaran {client:ng} ng {amount} sa {date}.
May utang {client:ang} {provider:sa} na {amount} mula noong {date}.
Ang utang {client:ng} {provider:sa} ay {amount}.
Ang {amount} ay utang {client:ng} para sa kumpuni.
Naniningil {provider:ang} {client:sa} ng {amount} bawat dalaw.
Sinisingil {provider:ng} {client:ang} ng {amount} kada buwan.
Para sa paghahatid, maniningil {provider:ang} ng {amount}.
{client:Ang} ay sisingilin {provider:ng} ng {amount} sa {date}.
Magpapadala {provider:ang} {client:sa} ng bill na {amount}.
Ipadadala {provider:ng} ang invoice {client:sa} sa {date}.
Ang bill {provider:ng} na {amount} ay sagot {client:ng}.
Tatanggap {client:ang} ng bill na {amount}.
Maghuhulog {client:ang} ng {amount} sa account {provider:ng}.
Ihuhulog {client:ng} ang {amount} sa account {provider:ng} bago ang {date}.
Sa account {provider:ng} ihuhulog ang {amount} kada buwan.
Ililipat {client:ng} {provider:sa} ang bayad na {amount} sa {date}.
Nagbibigay {provider:ang} ng serbisyo {client:sa} simula {date}.
Ang serbisyong ibinibigay {provider:ng} ay nagkakahalaga ng {amount}.
Ginagamit {client:ng} ang serbisyo sa halagang {amount} kada buwan.
Gumagamit {client:ang} ng serbisyong galing {provider:sa} hanggang {date}.
Tinatanggap {client:ng} ang serbisyo {provider:ng} simula {date}.
Nag-aalok {provider:ang} ng serbisyo {client:sa} sa halagang {amount}.
Ang alok {provider:ng} ay tinanggap {client:ng} noong {date}.
Tinatanggap {client:ng} ang alok na {amount}.
Iniaalok {provider:ng} {client:sa} ang serbisyo nang may {days} araw na abiso.
Nagtuturo {provider:ang} ng Ingles sa mga tauhan {client:ng} sa halagang {amount}.
Tinuturuan {provider:ng} ang mga tauhan {client:ng} simula {date}.
Nagpapaturo {client:ang} ng computer {provider:sa}; {days} araw ang abiso.
{provider:Ang} ang magtuturo sa grupo sa halagang {amount}.
Nagpapayo {provider:ang} {client:sa} tungkol sa buwis sa halagang {amount}.
Pinapayuhan {provider:ng} {client:ang} simula {date}.
Humihingi {client:ang} ng payo {provider:sa}; sapat ang {days} araw na abiso.
{provider:Ang} ang nagpapayo sa mga usaping legal sa halagang {amount}.
Magdidisenyo {provider:ang} ng hardin para {client:sa}.
Dinisenyo {provider:ng} ang website {client:ng} sa halagang {amount}.
Nagpapadisenyo {client:ang} ng logo bago ang {date}.
Naglilimbag {provider:ang} ng mga libro {client:ng} sa halagang {amount}.
Ililimbag {provider:ng} ang mga poster bago ang {date}.
Nagpapalimbag {client:ang} ng mga kard sa halagang {amount}.
Nagluluto {provider:ang} ng tanghalian para sa mga tauhan {client:ng}.
Ang hapunan {client:ng} ay iluluto {provider:ng} sa {date}.
Nagpapaluto {client:ang} {provider:sa} sa halagang {amount} kada linggo.
Nagbabantay {provider:ang} sa bodega {client:ng} gabi-gabi sa halagang {amount}.
Binabantayan {provider:ng} ang pasukan {client:ng} simula {date}.
{client:Ang} ay nagpapabantay ng pantalan {provider:sa}; {days} araw ang abiso.
Naghahakot {provider:ang} ng mga paninda {client:ng} sa halagang {amount}.
Hahakutin {provider:ng} ang mga kahon hanggang {date}.
Nagpapahakot {client:ang} ng piyano sa {date}.
Nag-iimbak {provider:ang} ng mga muwebles {client:ng} sa halagang {amount} kada buwan.
Ang mga kahon {client:ng} ay iniimbak {provider:ng} nang may {days} araw na abiso.
Nag-iimbak {client:ang} ng gamit sa bodega {provider:ng} hanggang {date}.
Magkakabit {provider:ang} ng bagong aircon para {client:sa}.
Ikakabit {provider:ng} ang mga solar panel sa halagang {amount}.
Nagpapakabit {client:ang} ng elevator bago ang {date}.
Nag-aalaga {provider:ang} ng hardin {client:ng} simula {date}.
Inaalagaan {provider:ng} ang mga makina {client:ng} sa halagang {amount}.
Ipinaaalaga {client:ng} ang kabayo hanggang {date}.
Nagsasalin {provider:ang} ng mga liham {client:ng} sa halagang {amount}.
Isasalin {provider:ng} ang kontrata {client:ng} bago ang {date}.
Nagpapasalin {client:ang} ng mga dokumento sa halagang {amount}.
{provider:Ang} ang humahawak ng accounting {client:ng} sa halagang {amount}.
Hawak {provider:ng} ang accounting simula {date}.
Ipinahahawak {client:ng} ang accounting {provider:sa}, {amount} kada taon.
Sineseguro {provider:ng} ang bahay {client:ng} simula {date}.
Ipinapaseguro {client:ng} ang mga sasakyan sa halagang {amount}.
Nagpapaseguro {client:ang} ng tindahan {provider:sa}; {days} araw ang abiso.
Namamahala {provider:ang} sa mga apartment {client:ng} sa halagang {amount}.
Pinamamahalaan {provider:ng} ang gusali {client:ng} simula {date}.
Ipinamamahala {client:ng} ang gusali {provider:sa} hanggang {date}.
Maaaring kanselahin {client:ng} ang serbisyo {provider:ng} nang may {days} araw na abiso.
Maaaring putulin {provider:ng} ang supply {client:sa} nang may {days} araw na abiso.
Sa abisong {days} araw, puwedeng magkansela {client:ang} ng serbisyo {provider:ng}.
Maaaring tapusin ang kontrata nang may {days} araw na abiso.
Ang sinumang panig ay puwedeng magkansela {days} araw bago umalis.
Aabisuhan {client:ng} {provider:ang} {days} araw bago iwan ang puwesto.
Ang provider, {provider:ang}, ay maglilingkod sa kliyente, {client:ang}, hanggang {date}.
Sa pagitan {provider:ng} (provider) at {client:ng} (kliyente), {days} araw ang abiso.
Ang mga panig ay {provider:ang} bilang provider at {client:ang} bilang kliyente.
Kliyente: {client}. Provider: {provider}. Presyo: {amount}.
Provider: {provider}. Kliyente: {client}. Simula: {date}.
{client:Ang}, na tatawaging kliyente, ay kumukuha ng serbisyo {provider:sa} sa halagang {amount}.
{provider:Ang}, na tatawaging provider, ay maglilingkod {client:sa}.
Ang kliyente, {client:ang}, ay magbabayad sa provider ng {amount} bago ang {date}.
Ang provider, {provider:ang}, ay mag-aabiso sa kliyente {days} araw bago tumigil.
Magbabayad ang kliyente ng {amount} at makakaalis sa abisong {days} araw.
Ang bayad na {amount} ay hanggang {date} lamang.
Magsisimula ang serbisyo sa {date} at {days} araw ang abiso.
{provider:Ang} ang naglilinis at {client:ang} ang magbabayad ng {amount}.
Naglilinis {provider:ang} sa tindahan hanggang {date}.
Nililinis {provider:ng} ang mga hagdan; {days} araw ang abiso.
Ang klinika {client:ng} ay nililinis {provider:ng} simula {date}.
Nagpapalinis {client:ang} ng klinika kapalit ng {amount}.
Gabi-gabi, nagpapalinis {client:ang} ng kusina {provider:sa} hanggang {date}.
{provider:Ang} ang nagkukumpuni ng bakod at {client:ang} ang nagpapakumpuni.
Nagkukumpuni {provider:ang} ng mga sasakyan {client:ng} sa halagang {amount}.
Kukumpunihin {provider:ng} ang gripo bago ang {date}.
Ang orasan {client:ng} ay kukumpunihin {provider:ng}.
Nagpakumpuni {client:ang} ng bubong noong {date}.
Nagpakumpuni ng makina {client:ang} at {amount} ang singil {provider:ng}.
Nagpapaupa {provider:ang} ng bodega nang may {days} araw na abiso.
Ang van ay pinauupahan {provider:ng} {client:sa} sa halagang {amount}.
Umuupa {client:ang} ng opisina hanggang {date}.
Mula {date}, umuupa {client:ang} sa gusali {provider:ng}.
Inuupahan {client:ng} ang apartment sa halagang {amount}.
Naghahatid {provider:ang} ng gatas sa halagang {amount}.
{provider:Ang} ang naghahatid ng mga liham {client:ng}.
Ihahatid {provider:ng} ang mga mesa bago ang {date}.
Nagsu-supply {provider:ang} ng bigas; {days} araw ang abiso.
{provider:Ang} ang nagsu-supply ng tubig {client:sa} simula {date}.
Sinu-supplyan {provider:ng} {client:ang} ng karne sa halagang {amount}.
Magtatayo {provider:ang} ng tulay simula {date}.
Itatayo {provider:ng} ang kubo kapalit ng {amount}.
Nagpapatayo {client:ang} ng bahay, na matatapos sa {date}.
Magpipinta {provider:ang} ng bakod {client:ng} bago ang {date}.
Nagpapapintura {client:ang} ng kuwarto sa halagang {amount}.
Bumibili {client:ang} ng tinapay simula {date}.
Binibili {client:ng} ang gatas sa halagang {amount} kada buwan.
Binibili {client:ng} ang lupa mula {provider:sa}.
Nagbebenta {provider:ang} ng kahoy hanggang {date}.
Ibebenta {provider:ng} ang mga silya sa halagang {amount}.
Sa {date} ibebenta {provider:ng} ang bahay.
Umorder {client:ang} ng mga bintana noong {date}.
Umorder {client:ang} ng mga upuan at ihahatid {provider:ng} sa {date}.
Inorder {client:ng} ang mga libro sa halagang {amount}.
Maniningil {provider:ang} {client:sa} ng {amount} taon-taon.
Naniningil {provider:ang} ng {amount} kada linggo.
Sinisingil {provider:ng} {client:ang} kapag tapos na ang trabaho.
Sisingilin {provider:ng} ang bayad bago ang {date}.
Babayaran {client:ng} ang invoice {provider:ng} sa {date}.
Magpapadala {provider:ang} ng invoice kada buwan.
Tatanggap {client:ang} ng invoice bago ang {date}.
Nagtuturo {provider:ang} ng sayaw sa grupo hanggang {date}.
Tinuturuan {provider:ng} {client:ang} ng Kastila sa halagang {amount}.
Nagpapaturo {client:ang} ng pagluluto simula {date}.
Nagpapayo {provider:ang} hanggang {date}.
Magdidisenyo {provider:ang} ng kusina {client:ng} sa halagang {amount}.
Nagbabantay {provider:ang} sa gusali {client:ng} simula {date}.
Binabantayan {provider:ng} ang tindahan sa halagang {amount}.
Naghahakot {provider:ang} ng basura {client:ng} linggo-linggo.
Nag-aalaga {provider:ang} ng mga baka sa halagang {amount}.
Inaalagaan {provider:ng} ang hardin hanggang {date}.
Nagsasalin {provider:ang} ng mga libro hanggang {date}.
Nagluluto {provider:ang} ng almusal simula {date}.
Kumukuha {client:ang} ng kusinero sa halagang {amount}.
Nagtatrabaho {provider:ang} sa opisina {client:ng} simula {date}.
Puwedeng kanselahin {client:ng} ang kontrata {days} araw bago umalis.
Puwedeng tapusin {provider:ng} ang serbisyo {client:sa} nang may {days} araw na abiso.
Aabisuhan {provider:ng} {client:ang} {days} araw bago baguhin ang presyo.
Aabisuhan {client:ng} {provider:ang} {days} araw bago magkansela.
""".strip().splitlines()

PARTIES = """
Ang provider ay {provider:ang}.
Provider: {provider}.
Pumipirma {provider:ang} bilang provider.
{provider:Ang} ang nagbibigay ng serbisyo.
Nagbibigay ng serbisyo: {provider}.
Kumikilos {provider:ang} bilang provider.
Para sa provider, {provider:ang} ang pumirma.
Sa kontratang ito, {provider:ang} ang provider.
Mula rito, tatawaging provider {provider:ang}.
Ang bill ay galing {provider:sa}.
{provider:Ang} ang nagpapadala ng bill.
{provider:Ang} ang gumagawa ng trabaho.
Ang trabaho ay ginagawa {provider:ng}.
{provider:Sa} napupunta ang bayad.
{provider:Ang} ang tumatanggap ng bayad.
{provider:Ang} ang maniningil.
Ang kliyente ay {client:ang}.
Kliyente: {client}.
Pumipirma {client:ang} bilang kliyente.
Kumikilos {client:ang} bilang kliyente.
Para sa kliyente, {client:ang} ang pumirma.
Sa kontratang ito, {client:ang} ang kliyente.
Mula rito, tatawaging kliyente {client:ang}.
{client:Ang} ang panig na nagbabayad.
Ang bill ay babayaran {client:ng}.
Ang bill ay ipapadala {client:sa}.
Ang trabaho ay para {client:sa}.
{client:Ang} ang kumuha ng serbisyo.
Galing {client:sa} ang bayad.
{client:Ang} ang magbabayad.
{client:Sa} sisingilin ang bayad.
Ang serbisyo ay kinuha {client:ng}.
""".strip().splitlines()

AMOUNT = """
Ang presyo ay {amount}.
Ang napagkasunduang presyo ay {amount}.
Ang kabuuang presyo ay {amount}.
Presyo: {amount}.
Halaga: {amount}.
Ang halaga ay {amount}.
Aabot sa {amount} ang halaga.
Ang bayad ay {amount}.
Ang buwanang bayad ay {amount}.
Ang taunang bayad ay aabot sa {amount}.
Kabuuan: {amount}, kasama na ang buwis.
Ang kabuuan ay {amount}.
Napagkasunduan ang halagang {amount}.
Nagkasundo ang mga panig sa presyong {amount}.
Ang gastos ay {amount}.
Ang singil ay {amount}.
Aabot sa {amount} ang singil.
Magbabayad ng {amount} para rito.
Sisingilin ang {amount} sa dulo.
Bayad: {amount}.
Ang bayad na {amount} ay idadaan sa bangko.
Ang halaga ng kontrata ay {amount}.
Magbabayad ang kliyente ng {amount}.
Maniningil ang provider ng {amount}.
Hindi magbabago ang presyong {amount}.
Nagkakahalaga ito ng {amount}.
""".strip().splitlines()

DATE = """
Magsisimula ang kontrata sa {date}.
Pinirmahan ang kontrata noong {date}.
Ang petsa ng kontrata ay {date}.
Magkakabisa ito sa {date}.
Magkakabisa ang kasunduan sa {date}.
Pinirmahan noong {date}.
Pinirmahan sa Port Alder noong {date}.
Pumirma ang dalawang panig noong {date}.
Petsa ng simula: {date}.
Petsa ng pagpirma: {date}.
Petsa ng kontrata: {date}.
Simula: {date}.
Sa {date} magsisimula ang serbisyo.
Sa {date} magsisimula ang trabaho.
Ang simula ay sa {date}.
May bisa mula {date}.
May bisa ito simula {date}.
Sa {date} magbubukas ang palugit.
Ang kasunduan ay magsisimula sa {date}.
Handa na ang lahat sa {date}.
Ang paghahatid ay sa {date}.
Ang unang araw ay {date}.
Susundin ang tuntuning ito simula {date}.
Matatapos ang trabaho sa {date}.
Nagkita ang mga panig noong {date}.
""".strip().splitlines()

DAYS = """
Ang abiso ay {days} araw.
Abiso: {days} araw.
Ang palugit ng abiso ay {days} araw.
Palugit ng abiso: {days} araw.
Kailangan ng abisong {days} araw.
Kailangan ng {days} araw na abiso.
Maaaring tapusin ito nang may {days} araw na abiso.
Puwedeng magkansela nang may {days} araw na abiso.
Puwedeng magkansela {days} araw bago.
Ang pagkansela ay nangangailangan ng {days} araw na abiso.
Ang pagkansela ay sasabihin {days} araw bago.
Pagkansela: {days} araw na abiso.
Mag-aabiso ang dalawang panig {days} araw bago.
Dapat mag-abiso {days} araw bago.
Dapat magsabi {days} araw bago tumigil.
Ang gustong umalis ay mag-aabiso {days} araw bago.
Puwedeng umalis ang bawat panig sa abisong {days} araw.
Para tapusin ang kontrata, {days} araw na abiso ang kailangan.
Ang pagtatapos ay ipaaalam {days} araw bago.
Pagtatapos: {days} araw na abiso.
Sa pagtatapos, kailangan ng sulat {days} araw bago.
Nagkasundo ang mga panig sa {days} araw na abiso.
Sapat na ang abisong {days} araw.
Sapat na ang {days} araw na abiso para tapusin ito.
Makakaalis ang kliyente kung mag-aabiso {days} araw bago.
""".strip().splitlines()

FILLERS = """
Ang mga pagbabago ay dapat nakasulat.
Bawat panig ay may sariling kopya.
Bahagi ng kontratang ito ang dagdag na pahina.
Ang hukuman ng Port Alder ang magpapasya kung may hindi pagkakaunawaan.
Kung may tuntuning walang bisa, mananatili ang iba.
Maingat na magtatrabaho ang provider.
Ang provider ang magdadala ng mga kasangkapan.
Sagot ng provider ang anumang pinsala.
Bubuksan ng kliyente ang mga pinto tuwing umaga.
Magtatalaga ang kliyente ng isang taong makakausap.
Sa mga araw ng trabaho lang gagawin ito.
Susuriin ang trabaho sa dulo.
Wala nang ibang napagkasunduan.
Pananatilihing lihim ng mga panig ang lahat.
Bawal kopyahin ang mga susi.
Walang legal na bisa ang mga pamagat.
Bawal manigarilyo sa mga kuwarto.
May dalawang kopya ang kontratang ito.
Binasa ng dalawang panig ang kontrata.
Batas ng bansa ang susundin.
Iiwang malinis ang mga kuwarto.
Hindi kasama ang trabaho kapag pista opisyal.
Ipadadala ang mga liham sa opisina ng kabilang panig.
Nakalista sa dagdag na pahina ang mga kuwarto.
""".strip().splitlines()

COMPANIES = (
    "Lingkod Pantalan|Tagak Asul Inc.|Linis Hilaga|Pardo at mga Anak|Talyer Sedro|"
    "Biyaheng Alon|Hardin Luntian|Kusina Molino|Panaderya Lumang Tulay|Bodega Maya|"
    "Paupahang Baybay|Disenyo Parol|Karpinterya Narra|Seguridad Susing Pilak|"
    "Kumpuni Express|Lamig Habagat Aircon|Pintura Pulang Pinto|Akademya Tugatog|"
    "Languyan Malinaw|Kape sa Umaga|Pako at Kasama|Tuluyan sa Burol|Imprenta Papel Tagak|"
    "Pabahay Kamagong|Araw at Ilaw Energy|Kastilyo Courier|Tanggapang Akasya|"
    "Studio Kalye Pino|Midya Sampaguita|Lawin Logistics"
).split("|")
