"""Words of the translation bank in English, Spanish, Portuguese (Brazil) and Tagalog.

One row a line, four columns. Spanish and Portuguese nouns carry their definite
article, which says their gender; Tagalog nouns stand bare, because the marker
(ang, ng, sa) belongs to the sentence.
"""

from __future__ import annotations

PRODUCTS = """
kettle | el hervidor | a chaleira | takure
toaster | la tostadora | a torradeira | toaster
desk lamp | la lámpara de escritorio | a luminária de mesa | lampara sa mesa
blender | la licuadora | o liquidificador | blender
rice cooker | la arrocera | a panela de arroz | rice cooker
coffee grinder | el molinillo de café | o moedor de café | gilingan ng kape
water bottle | la botella de agua | a garrafa de água | bote ng tubig
backpack | la mochila | a mochila | backpack
umbrella | el paraguas | o guarda-chuva | payong
wool blanket | la manta de lana | o cobertor de lã | kumot na lana
bath towel | la toalla de baño | a toalha de banho | tuwalyang pampaligo
cutting board | la tabla de cortar | a tábua de cortar | sangkalan
frying pan | la sartén | a frigideira | kawali
bread knife | el cuchillo de pan | a faca de pão | kutsilyo para sa tinapay
wall clock | el reloj de pared | o relógio de parede | orasan sa dingding
alarm clock | el despertador | o despertador | orasang panggising
floor lamp | la lámpara de pie | a luminária de chão | lampara sa sahig
bookshelf | la estantería | a estante de livros | estante ng libro
office chair | la silla de oficina | a cadeira de escritório | upuang pang-opisina
desk | el escritorio | a escrivaninha | mesang pansulat
pillow | la almohada | o travesseiro | unan
mattress | el colchón | o colchão | kutson
mirror | el espejo | o espelho | salamin
picture frame | el marco de fotos | o porta-retratos | kuwadro ng larawan
garden hose | la manguera | a mangueira | hose ng tubig
watering can | la regadera | o regador | regadera
flower pot | la maceta | o vaso de planta | paso
tool box | la caja de herramientas | a caixa de ferramentas | kahon ng kasangkapan
drill | el taladro | a furadeira | barena
hammer | el martillo | o martelo | martilyo
screwdriver | el destornillador | a chave de fenda | distornilyador
bicycle pump | el inflador de bicicleta | a bomba de bicicleta | pambomba ng bisikleta
bicycle | la bicicleta | a bicicleta | bisikleta
helmet | el casco | o capacete | helmet
tent | la tienda de campaña | a barraca | tolda
sleeping bag | el saco de dormir | o saco de dormir | sleeping bag
flashlight | la linterna | a lanterna | flashlight
yoga mat | la esterilla de yoga | o tapete de yoga | banig pang-yoga
keyboard | el teclado | o teclado | keyboard
webcam | la cámara web | a webcam | webcam
phone case | la funda de teléfono | a capa de celular | lalagyan ng telepono
charger | el cargador | o carregador | charger
speaker | el altavoz | a caixa de som | speaker
radio | la radio | o rádio | radyo
vacuum cleaner | la aspiradora | o aspirador de pó | vacuum cleaner
iron | la plancha | o ferro de passar | plantsa
hair dryer | el secador de pelo | o secador de cabelo | pantuyo ng buhok
electric fan | el ventilador | o ventilador | bentilador
heater | el calefactor | o aquecedor | pampainit
scale | la balanza | a balança | timbangan
thermometer | el termómetro | o termômetro | termometro
lunch box | la lonchera | a lancheira | baunan
teapot | la tetera | o bule | tsarera
mug | la taza | a caneca | tasa
wine glass | la copa de vino | a taça de vinho | kopa ng alak
salad bowl | la ensaladera | a saladeira | mangkok ng ensalada
baking tray | la bandeja de horno | a assadeira | bandehang panghurno
rolling pin | el rodillo | o rolo de massa | rodilyo
apron | el delantal | o avental | epron
oven mitt | la manopla de horno | a luva de forno | guwantes panghurno
dish rack | el escurreplatos | o escorredor de louça | patuyuan ng pinggan
trash bin | el cubo de basura | a lixeira | basurahan
laundry basket | el cesto de ropa | o cesto de roupa | basket ng labada
shoe rack | el zapatero | a sapateira | lalagyan ng sapatos
coat hanger | la percha | o cabide | sabitan ng damit
curtain | la cortina | a cortina | kurtina
rug | la alfombra | o tapete | alpombra
doormat | el felpudo | o capacho | punasan ng paa
candle | la vela | a vela | kandila
vase | el florero | o jarro | plorera
notebook | el cuaderno | o caderno | kuwaderno
pencil case | el estuche | o estojo | lalagyan ng lapis
table | la mesa | a mesa | mesa
chair | la silla | a cadeira | upuan
bed | la cama | a cama | kama
suitcase | la maleta | a mala | maleta
broom | la escoba | a vassoura | walis
bucket | el balde | o balde | timba
ladder | la escalera | a escada | hagdan
spoon | la cuchara | a colher | kutsara
fork | el tenedor | o garfo | tinidor
plate | el plato | o prato | plato
cooking pot | la olla | a panela | kaldero
"""

# English | Spanish m | Spanish f | Portuguese m | Portuguese f | Tagalog | Tagalog before a noun
COLOURS = """
red | rojo | roja | vermelho | vermelha | pula | pulang
blue | azul | azul | azul | azul | asul | asul na
green | verde | verde | verde | verde | berde | berdeng
black | negro | negra | preto | preta | itim | itim na
white | blanco | blanca | branco | branca | puti | puting
grey | gris | gris | cinza | cinza | kulay-abo | kulay-abong
yellow | amarillo | amarilla | amarelo | amarela | dilaw | dilaw na
orange | naranja | naranja | laranja | laranja | kahel | kahel na
purple | morado | morada | roxo | roxa | lila | lilang
brown | marrón | marrón | marrom | marrom | kayumanggi | kayumangging
pink | rosa | rosa | rosa | rosa | rosas | rosas na
silver | plateado | plateada | prateado | prateada | pilak | pilak na
"""

PLACES = """
pharmacy | la farmacia | a farmácia | botika
bank | el banco | o banco | bangko
train station | la estación de tren | a estação de trem | estasyon ng tren
library | la biblioteca | a biblioteca | aklatan
market | el mercado | o mercado | palengke
post office | la oficina de correos | a agência dos correios | koreo
bakery | la panadería | a padaria | panaderya
school | la escuela | a escola | paaralan
hospital | el hospital | o hospital | ospital
church | la iglesia | a igreja | simbahan
museum | el museo | o museu | museo
park | el parque | o parque | parke
bridge | el puente | a ponte | tulay
harbour | el puerto | o porto | daungan
town hall | el ayuntamiento | a prefeitura | munisipyo
bus stop | la parada de autobús | o ponto de ônibus | hintuan ng bus
police station | la comisaría | a delegacia | himpilan ng pulisya
cinema | el cine | o cinema | sinehan
restaurant | el restaurante | o restaurante | restawran
hotel | el hotel | o hotel | hotel
swimming pool | la piscina | a piscina | palanguyan
gym | el gimnasio | a academia | himnasyo
clinic | la clínica | a clínica | klinika
supermarket | el supermercado | o supermercado | supermarket
theatre | el teatro | o teatro | teatro
beach | la playa | a praia | dalampasigan
"""

PARTS = """
head | la cabeza | a cabeça | ulo
knee | la rodilla | o joelho | tuhod
arm | el brazo | o braço | braso
leg | la pierna | a perna | binti
foot | el pie | o pé | paa
hand | la mano | a mão | kamay
shoulder | el hombro | o ombro | balikat
neck | el cuello | o pescoço | leeg
throat | la garganta | a garganta | lalamunan
stomach | el estómago | o estômago | tiyan
ear | el oído | o ouvido | tainga
tooth | el diente | o dente | ngipin
elbow | el codo | o cotovelo | siko
ankle | el tobillo | o tornozelo | bukung-bukong
finger | el dedo | o dedo | daliri
eye | el ojo | o olho | mata
chest | el pecho | o peito | dibdib
hip | la cadera | o quadril | balakang
"""

# Names of food stand without article in every pattern.
FOODS = """
apples | manzanas | maçãs | mansanas
rice | arroz | arroz | bigas
bread | pan | pão | tinapay
cheese | queso | queijo | keso
fish | pescado | peixe | isda
tomatoes | tomates | tomates | kamatis
potatoes | papas | batatas | patatas
onions | cebollas | cebolas | sibuyas
oranges | naranjas | laranjas | dalandan
bananas | plátanos | bananas | saging
grapes | uvas | uvas | ubas
carrots | zanahorias | cenouras | karot
coffee | café | café | kape
sugar | azúcar | açúcar | asukal
flour | harina | farinha | harina
mangoes | mangos | mangas | mangga
garlic | ajo | alho | bawang
lemons | limones | limões | limon
chicken | pollo | frango | manok
butter | mantequilla | manteiga | mantikilya
salt | sal | sal | asin
meat | carne | carne | karne
shrimp | camarones | camarões | hipon
corn | maíz | milho | mais
cabbage | repollo | repolho | repolyo
"""

FIXTURES = """
faucet | el grifo | a torneira | gripo
door | la puerta | a porta | pinto
window | la ventana | a janela | bintana
roof | el techo | o telhado | bubong
shower | la ducha | o chuveiro | shower
sink | el fregadero | a pia | lababo
toilet | el inodoro | o vaso sanitário | inodoro
oven | el horno | o forno | hurno
fridge | el refrigerador | a geladeira | pridyider
washing machine | la lavadora | a máquina de lavar | washing machine
lock | la cerradura | a fechadura | kandado
gate | el portón | o portão | tarangkahan
fence | la cerca | a cerca | bakod
doorbell | el timbre | a campainha | doorbell
pipe | la tubería | o cano | tubo
wall | la pared | a parede | dingding
floor | el piso | o piso | sahig
light | la luz | a luz | ilaw
stove | la estufa | o fogão | kalan
cupboard | el armario | o armário | aparador
mailbox | el buzón | a caixa de correio | buson
elevator | el ascensor | o elevador | elebeytor
engine | el motor | o motor | makina
screen | la pantalla | a tela | iskrin
battery | la batería | a bateria | baterya
"""

WORKERS = """
electrician | el electricista | o eletricista | elektrisyan
plumber | el plomero | o encanador | tubero
carpenter | el carpintero | o carpinteiro | karpintero
doctor | el médico | o médico | doktor
nurse | la enfermera | a enfermeira | nars
manager | el gerente | o gerente | manager
dentist | el dentista | o dentista | dentista
driver | el conductor | o motorista | drayber
teacher | la maestra | a professora | guro
lawyer | el abogado | o advogado | abogado
baker | el panadero | o padeiro | panadero
cashier | el cajero | o caixa | kahero
gardener | el jardinero | o jardineiro | hardinero
painter | el pintor | o pintor | pintor
mechanic | el mecánico | o mecânico | mekaniko
cook | el cocinero | o cozinheiro | kusinero
guard | el guardia | o guarda | guwardiya
accountant | el contador | o contador | accountant
secretary | la secretaria | a secretária | kalihim
neighbour | el vecino | o vizinho | kapitbahay
"""

# The Portuguese article gives "on" (na, no).
DAYS = """
Monday | el lunes | a segunda-feira | Lunes
Tuesday | el martes | a terça-feira | Martes
Wednesday | el miércoles | a quarta-feira | Miyerkoles
Thursday | el jueves | a quinta-feira | Huwebes
Friday | el viernes | a sexta-feira | Biyernes
Saturday | el sábado | o sábado | Sabado
Sunday | el domingo | o domingo | Linggo
"""

MONTHS = """
January | enero | janeiro | Enero
February | febrero | fevereiro | Pebrero
March | marzo | março | Marso
April | abril | abril | Abril
May | mayo | maio | Mayo
June | junio | junho | Hunyo
July | julio | julho | Hulyo
August | agosto | agosto | Agosto
September | septiembre | setembro | Setyembre
October | octubre | outubro | Oktubre
November | noviembre | novembro | Nobyembre
December | diciembre | dezembro | Disyembre
"""

# Cities of the world whose name is spelled alike in all four languages.
CITIES = (
    "Madrid Manila Davao Recife Salvador Curitiba Lima Quito Oslo Leeds Boston Austin Denver "
    "Seattle Toronto Bilbao Granada Iloilo Baguio Santos Natal Mendoza Cusco Arequipa"
).split()

# Subsets by their English word, for sentences that not every word fits.
DEVICES = (
    "kettle|toaster|desk lamp|blender|rice cooker|coffee grinder|alarm clock|floor lamp|drill|"
    "flashlight|keyboard|webcam|charger|speaker|radio|vacuum cleaner|iron|hair dryer|"
    "electric fan|heater"
).split("|")
MEALS = (
    "bread|cheese|fish|tomatoes|potatoes|onions|oranges|bananas|grapes|carrots|mangoes|chicken|"
    "meat|shrimp|corn|cabbage"
).split("|")
MASS = "rice|bread|cheese|fish|sugar|chicken|butter|salt|meat|corn".split("|")
MACHINES = ("shower|oven|fridge|washing machine|light|stove|elevator|engine|screen|doorbell").split(
    "|"
)
PLUMBING = "faucet|roof|shower|sink|toilet|fridge|washing machine|pipe".split("|")
OPENINGS = "door|window|gate|cupboard|mailbox|elevator".split("|")
SURFACES = "door|window|roof|gate|fence|wall|mailbox".split("|")
LIMBS = "knee|arm|leg|foot|hand|shoulder|elbow|ankle|finger|hip".split("|")
