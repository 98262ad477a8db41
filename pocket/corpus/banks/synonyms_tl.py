"""Tagalog words and phrases that may stand for one another in the sentences of the banks.

One group a line, its members of the same marker and linker form, so that any of them fits
where another stood and no label, tool or intent changes.
"""

from __future__ import annotations

GROUPS: tuple[str, ...] = tuple(
    """
gusto kong malaman|nais kong malaman|ibig kong malaman|kailangan kong malaman
puwede bang malaman|maaari bang malaman|pwede bang malaman
puwede po bang malaman|maaari po bang malaman|pwede po bang malaman
gusto kong|nais kong|ibig kong
gusto ko pong|nais ko pong|ibig ko pong
gusto naming|nais naming|ibig naming
gusto ko ng|nais ko ng|gusto kong magkaroon ng
kailangan kong|kinakailangan kong|dapat kong
kailangan ko ng|nangangailangan ako ng|kinakailangan ko ng
kailangan ko ang|kinakailangan ko ang
puwede mo bang|maaari mo bang|pwede mo bang|kaya mo bang
puwede mo ba akong|maaari mo ba akong|pwede mo ba akong
puwede po bang|maaari po bang|pwede po bang
puwede bang|maaari bang|pwede bang
puwedeng|maaaring|pwedeng
puwede ninyo|maaari ninyo|pwede ninyo
puwede ba|maaari ba|pwede ba
puwede po|maaari po|pwede po
puwede|pwede|maaari
alam mo ba|batid mo ba|may ideya ka ba
alam po ba ninyo|batid po ba ninyo
hindi ko alam|di ko alam|wala akong ideya
pakisabi|pakibanggit|pakilahad
pakisabi po|pakibanggit po|pakilahad po
sabihin mo|banggitin mo|ilahad mo
ibigay ang|ilahad ang|banggitin ang
pakibigay ang|pakilahad ang
hanapin ang|hanapin mo ang|tukuyin ang
hanapin kung|tukuyin kung|alamin kung
pakihanap|paki-hanap
please|pakiusap
salamat|maraming salamat|salamat nang marami
salamat po|maraming salamat po|salamat po nang marami
salamat sa|maraming salamat sa|nagpapasalamat ako sa
salamat po sa|maraming salamat po sa|nagpapasalamat po ako sa
lubos na gumagalang|gumagalang|taos-pusong gumagalang
hello|hi|uy
hello po|hi po
magandang umaga|isang magandang umaga|good morning
magandang hapon|isang magandang hapon|good afternoon
magandang gabi|isang magandang gabi|good evening
hanggang sa muli|hanggang sa susunod
kumusta ka|kamusta ka
kumusta po|kamusta po
kumusta|kamusta
ako si|ang pangalan ko ay
agad|kaagad|agad-agad
ngayong araw|sa araw na ito
hindi pa|di pa
hindi na|di na
hindi ko|di ko
hindi po|di po
ayaw ko na|ayoko na
pero|ngunit|subalit|kaso
dahil|sapagkat
dahil sa|bunga ng|gawa ng
ayon sa|batay sa|base sa|alinsunod sa
at saka|at tsaka
ulit|muli
package|parsela
item|produkto|artikulo
ang dahilan|ang rason|ang sanhi
anong dahilan|anong rason|anong sanhi
ayaw gumana|hindi gumagana|ayaw umandar|ayaw nang gumana
ayaw nang gumana ng|hindi na gumagana ang
ipaayos|ipagawa|ipakumpuni
pakiayos|pakikumpuni
ayusin ang|kumpunihin ang|gawin ang pagkumpuni sa
pagawaan|talyer
sa pagawaan|sa talyer
technician|tekniko
magkano ang|magkano po ang|magkano nga ang
magkano ba ang|magkano nga ba ang|magkano kaya ang
magkano po ba ang|magkano po kaya ang
anong oras|anong eksaktong oras
hanggang anong oras|hanggang anong eksaktong oras
anong araw|anong eksaktong araw
hanggang anong araw|hanggang anong eksaktong araw
ano ang|ano po ang|ano nga ang
ano ba ang|ano nga ba ang|ano kaya ang
sino ang|sino po ang|sino nga ang
sino ba ang|sino nga ba ang|sino kaya ang
kailan ang|kailan po ang|kailan nga ang
kailan ba|kailan nga ba|kailan kaya
saan ang|saan po ang|saan nga ang
saan ko|saan ko po
nasaan ang|nasaan po ang|nasaan nga ang
nasaan na ang|nasaan na po ang|nasaan na kaya ang
gaano kaaga|gaano po kaaga
mula kailan|simula kailan|buhat kailan
mula sa|galing sa|buhat sa
mula noong|simula noong|buhat noong
branch|sangay
ninyo|niyo
ninyo po|niyo po
inyong|iyong
dumating|nakarating
hindi pa dumarating|hindi pa nakakarating
darating ang|makakarating ang
dumating na|nakarating na
naghihintay|nag-aabang
hinihintay|inaabangan
may gasgas|may galos
may bitak|may lamat
yupi|pipi
maling|di-tamang
nagkamali ako|nagkamali po ako|may pagkakamali ako
inorder ko|in-order ko|pina-order ko
nagbago ang isip|nag-iba ang isip
ibalik ninyo ang|isauli ninyo ang
pakibalik|pakisauli
ang pera ko|ang aking pera
ang bayad ko|ang aking bayad
siningil ninyo|sinisingil ninyo
ang singil|ang kaltas na singil
dalawang beses|makalawang beses|dalawang ulit
may warranty pa|sakop pa ng warranty|saklaw pa ng warranty
sakop ng|saklaw ng
ibinayad ko|binayaran ko
paunang bayad|down payment|bayad na pauna
sa halagang|kapalit ng
abiso|pasabi|paunawa
araw na abiso|araw na pasabi|araw na paunawa
delivery fee|shipping fee|bayad sa paghahatid|bayad sa delivery
customer|kostumer|mamimili
ang kliyente|ang kostumer
kontrata|kasunduan
kontratang ito|kasunduang ito
pumirma|lumagda
pinirmahan|nilagdaan
dalawang panig|magkabilang panig
nagkasundo|nagkaisa
ang simula|ang umpisa
simula ng|umpisa ng
ng simula|ng umpisa
matatapos|magtatapos|magwawakas
ang katapusan|ang pagtatapos|ang wakas
pagtatapos|katapusan
kunin ang|kuhanin ang
kunin|kuhanin
pagkuha|pickup
rider|tagahatid
courier|kuryer
bodega|imbakan
sa telepono|sa pamamagitan ng telepono
tumawag sa|tumelepono sa
kausapin si|kontakin si|makipag-usap kay
magtanong kay|sumangguni kay|lumapit kay
kung may tanong|kung may katanungan|sakaling may tanong
mga tanong|mga katanungan
kung may duda|kung may alinlangan|sakaling may duda
kung may problema|kung may aberya|sakaling may problema
kung may hindi malinaw|kung may malabo|sakaling may hindi malinaw
karagdagang impormasyon|dagdag na impormasyon|iba pang impormasyon
handang tumulong|nakahandang tumulong|laging handang tumulong
huwag mahiyang|huwag mag-atubiling
sumagot sa json|tumugon sa json
sumagot gamit|tumugon gamit
sumasagot|tumutugon
ilagay ang|isulat ang|ilista ang
reminder|paalala
paalalahanan mo ako|bigyan mo ako ng paalala|i-remind mo ako
sabihan mo ako|abisuhan mo ako|ipaalam mo sa akin
kanselahin|i-cancel|ikansela
pakikansela|paki-cancel
magkansela|mag-cancel
pagkansela|pag-cancel
lumipat ako ng bahay|nagpalit ako ng bahay
lumipat na ako|lumipat na po ako
pakipadala|pakihatid|pakidala
bumili|namili
binili ko|nabili ko
umuulan|may ulan
ubos na|naubos na
nagbebenta|nagtitinda
tuwing|sa tuwing
kada buwan|bawat buwan|buwan-buwan
kada taon|bawat taon|taon-taon
pagkatapos ng|matapos ang
nang hindi lalampas|hindi lalampas
huling araw|panghuling araw|pinakahuling araw
unang araw|panimulang araw
anumang oras|kahit anong oras
totoo ba|tama ba
may-ari|nagmamay-ari
ang may-akda|ang awtor|ang manunulat
sumulat nito|may sulat nito|nagsulat nito
kumpanya|kompanya
serbisyo|paglilingkod
na ba|na kaya
pa ba|pa kaya
ba ang|kaya ang
ba kayo|kaya kayo
ba sa|kaya sa
ba ng|kaya ng
ba ako|kaya ako
ang warranty ng|ang garantiya ng
ang warranty ay|ang garantiya ay
ang warranty ko|ang garantiya ko
katagal ang warranty|katagal ang garantiya
taon ang warranty|taon ang garantiya
araw ng delivery|araw ng paghahatid
anong item|aling item
anong produkto|aling produkto
kailan|kelan
saan|saan po
sino|sino po
ilan ang|gaano karami ang
malinaw|maliwanag
aalis na ako|lalarga na ako|lalakad na ako
sa bahay|sa tahanan
ilang piraso|gaano karaming piraso
lahat ng detalye|bawat detalye
sasagutin|tutugunan
gaano katagal|gaano po katagal
hanggang kailan|hanggang kailan po
contact number|phone number
dapat magkansela|kailangang magkansela|dapat na magkansela
dapat magsabi|kailangang magsabi|dapat na magsabi
dapat tumawag|kailangang tumawag|dapat na tumawag
sanhi ng|rason ng|dahilan ng
pickup point|lugar ng pagkuha|pook ng pagkuha
ang bayad|ang kabayaran
ng bayad|ng kabayaran
ang bayad sa|ang singil sa
basag|biyak
address ko|tirahan ko
ang trabaho|ang gawain
oras ng sara|oras ng pagsasara|closing time
magsisimula|mag-uumpisa
refund|pagbabalik ng bayad
nakapangalan|nakatala
bakit|sa anong dahilan
ipadala ang|ihatid ang
thank you|thanks
gusto|nais
lang|lamang
na lang|na lamang
meron|mayroon
ngayon|sa kasalukuyan
paano|papaano
kahon|karton
dito|rito
doon|roon
magkano|magkano po
pa refund|pa-refund
po ba|po kaya
ninyong|niyong
mali ang|hindi tama ang
iba ang|naiiba ang
ng sumulat|ng nagsulat
ang sumulat|ang nagsulat
natanggap ko|nakuha ko
sabihin kung|banggitin kung|ilahad kung
tungkol sa|hinggil sa|ukol sa
may bisa|umiiral
libre ang|walang singil ang
may mga|mayroong mga
kami ng|po kami ng
kami sa|po kami sa
""".strip().splitlines()
)
