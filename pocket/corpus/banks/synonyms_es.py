"""Spanish words and phrases that may stand for one another in the sentences of the banks.

One group a line, its members of the same grammar and gender or with their article, so that
any of them fits where another stood and no label, tool or intent changes.
"""

from __future__ import annotations

GROUPS: tuple[str, ...] = tuple(
    """
quiero saber|me gustaría saber|quisiera saber|necesito saber|deseo saber|querría saber
me puede decir|me podría decir|podría decirme|puede decirme|sabría decirme
me puedes decir|puedes decirme|me podrías decir|podrías decirme|sabrías decirme
me dices|me indicas|me comentas
dime|indícame|hazme saber
dígame|indíqueme|hágame saber
quisiera|querría|desearía
me gustaría|me encantaría|me interesaría
quiero que|deseo que|necesito que
quiero cancelar|deseo cancelar|quisiera cancelar|necesito cancelar
quiero anular|deseo anular|quisiera anular|necesito anular
quiero devolver|deseo devolver|quisiera devolver|necesito devolver
quiero comprar|me gustaría comprar|quisiera comprar|pienso comprar
quiero reparar|deseo reparar|quisiera reparar|necesito reparar
quiero un|deseo un|quisiera un
quiero una|deseo una|quisiera una
quiero ir|pienso ir|me gustaría ir
ya no quiero|ya no deseo
no quiero que|no deseo que
necesito el|me hace falta el|preciso el
necesito la|me hace falta la|preciso la
necesito un|me hace falta un|preciso un
necesito una|me hace falta una|preciso una
necesito los|me hacen falta los|preciso los
si necesita ayuda|si precisa ayuda|si requiere ayuda|si le hace falta ayuda
necesito ayuda|me hace falta ayuda|requiero ayuda
por favor|porfa|si no es molestia
gracias|muchas gracias|mil gracias|muchísimas gracias
las gracias|las más sinceras gracias|las merecidas gracias
un millón de gracias|un montón de gracias
gracias de antemano|gracias por adelantado|gracias anticipadas
me llamo|mi nombre es
un saludo|saludos|un saludo cordial|un cordial saludo|saludos cordiales
muy amable|muy gentil|sumamente amable
cuanto antes|a la mayor brevedad|sin demora
es urgente|corre prisa|urge mucho
tengo prisa|voy con prisa|ando con prisa|llevo prisa
todavía no|aún no|a día de hoy no
todavía|aún
pero|solo que
así que|por lo que|de modo que|por tanto
porque|ya que|puesto que|dado que
según el|de acuerdo con el|conforme al
y también|y además|y asimismo
otra vez|de nuevo|nuevamente|una vez más
la otra vez|la vez anterior|la última vez
como muy tarde|a más tardar|como máximo
muy tarde|bien tarde
paquete|bulto
paquetes|bultos
artículo|producto
artículos|productos
mercancía|mercadería
el motivo|la razón|la causa
qué motivo|qué razón|qué causa
por qué|por qué motivo|por qué razón|por qué causa
una avería|un fallo
se me rompió|se me estropeó|se me ha roto|se me ha estropeado
se rompió|se estropeó
no funciona|no marcha
dejó de funcionar|paró de funcionar|dejó de marchar
ha dejado de funcionar|ha parado de funcionar
reparar|arreglar
reparen|arreglen
reparan|arreglan
una cita|un turno
en el taller|en el servicio técnico
al taller|al servicio técnico
un técnico|un especialista|un reparador
cuánto cuesta|cuánto vale|a cuánto sale|por cuánto sale
cuánto piden por|cuánto cobran por|cuánto quieren por
cuánto hay que pagar|cuánto se debe pagar|cuánto se tiene que pagar|cuánto toca pagar
cuánto tengo que pagar|cuánto debo pagar|cuánto he de pagar|cuánto me toca pagar
a qué hora|a qué hora exactamente|a qué hora en concreto
hasta qué hora|hasta qué hora exactamente|hasta qué hora en concreto
a qué hora abren|a qué hora abren las puertas|a qué hora empiezan a atender
a qué hora cierran|a qué hora echan el cierre|a qué hora cierran las puertas
cuál es el|cuál sería el|cuál viene a ser el
cuál es la|cuál sería la|cuál viene a ser la
cuáles son|cuáles serían
sucursal|filial|delegación
su local|su establecimiento|su comercio
dónde está|dónde se encuentra|dónde se halla
en qué estado|en qué situación
rastrear|localizar
no ha llegado|sigue sin llegar|no ha aparecido
el retraso|la demora|la tardanza
un retraso|una demora
con retraso|con demora|con atraso
esperando|a la espera
rota|quebrada
roto|quebrado
daños|desperfectos
arañazo|rasguño
arañazos|rasguños
grieta|fisura|raja
equivocado|erróneo
lo que pedí|lo que encargué|lo que compré|lo que solicité
por error|por equivocación|sin querer
me equivoqué|cometí un error|me confundí
cambié de opinión|cambié de idea|cambié de parecer
cambiado de opinión|cambiado de idea|cambiado de parecer
reembolso|reintegro
reembolsen|reintegren
reembolsar|reintegrar
devuélvanme|reembólsenme|reintégrenme
devuélveme|reembólsame|reintégrame
devuelvan el dinero|reembolsen el dinero|reintegren el dinero
me cobraron|me cargaron|me facturaron
me han cobrado|me han cargado|me han facturado
un cobro|un cargo
el cobro|el cargo
dos veces|en dos ocasiones
en garantía|bajo garantía|dentro de la garantía
periodo de garantía|plazo de garantía|período de garantía
cubre|ampara
pagué|aboné|desembolsé
pagar|abonar
paga|abona
pagan|abonan
pagado|abonado
importe|monto
por adelantado|de forma anticipada|de manera anticipada
antelación|anticipación
preaviso|aviso previo|aviso anticipado
gastos de envío|gastos de transporte|gastos de expedición|costes de envío
los portes|los gastos de porte|los costes de porte
en el transporte|durante el transporte|en el traslado
el transporte|el porte
coste|costo
alquiler|arriendo|arrendamiento
el contrato|el convenio|el acuerdo
este contrato|este convenio|este acuerdo
del contrato|del convenio|del acuerdo
firmado|suscrito|rubricado
las partes acuerdan|las partes convienen|las partes pactan
asciende a|se eleva a
empieza|comienza|arranca
empezar|comenzar
termina|finaliza|concluye
terminar|finalizar|concluir
acaba el|se acaba el
vence|expira|caduca
el inicio|el comienzo
de inicio|de comienzo
prevista|programada|planificada
previsto|programado|planificado
recoger|retirar
recogida|retirada
recogerlo|retirarlo
se recoge|se retira
recojo|retiro
recoja|retire
repartidor|mensajero|transportista
en el almacén|en la bodega
por teléfono|por vía telefónica|telefónicamente
llame al|telefonee al
llamarnos al|telefonearnos al|contactarnos en el
puede llamar al|puede telefonear al
hable con|contacte con|comuníquese con|póngase en contacto con
pregunte a|diríjase a|consulte a
en caso de duda|ante cualquier duda|si tiene dudas|si le surge alguna duda
si tiene preguntas|si tiene alguna pregunta|si le surgen preguntas
si algo no está claro|si algo no se entiende|si algo no le ha quedado claro
resuelve las dudas|aclara las dudas|despeja las dudas
más información|más detalles|información adicional
no dude en|no vacile en
con mucho gusto|con sumo gusto|de muy buena gana
extrae|saca|obtén
responde en|contesta en
responde a|contesta a
busca el|localiza el|encuentra el
busca la|localiza la|encuentra la
rellena|completa|cumplimenta
convierte este|transforma este
convierte el|transforma el
las claves|los campos
recuérdame|hazme recordar
pon un recordatorio|crea un recordatorio|añade un recordatorio|agrega un recordatorio
tengo que|he de
hay que|es preciso|es necesario
cancelar|anular
cancela|anula
cancele|anule
cancelen|anulen
cancelación|anulación
cancelo|anulo
cancelé|anulé
cancelarlo|anularlo
la dirección de entrega|el domicilio de entrega|la dirección de envío
cambiar la dirección|modificar la dirección|actualizar la dirección
mi dirección|mi domicilio
me mudé|me he mudado|me cambié de casa
envíen|manden|despachen
envíe|mande
enviar|mandar
enviaron|mandaron|despacharon
enviarlo|mandarlo|despacharlo
compré|he comprado|adquirí
comprado|adquirido
el pronóstico|la previsión
está lloviendo|llueve
mucho frío|bastante frío
en stock|en existencia|en inventario|en existencias
el stock|las existencias|el inventario
se agotó|se acabó|se terminó
se ha agotado|se ha acabado|se ha terminado
venden|comercializan
busco|ando buscando|estoy buscando
por la tarde|en la tarde|de tarde
por la mañana|en la mañana
por la noche|en la noche|de noche
la semana pasada|la pasada semana
después de|tras
hasta pronto|hasta otra|hasta la vista
todos los días|a diario|cada día
al mes|por mes|cada mes
al año|por año|cada año
a cualquier hora|a toda hora
es verdad|es cierto
no sé|desconozco|ignoro
creo que|pienso que|me parece que
espero que|confío en que
espero su respuesta|aguardo su respuesta|quedo a la espera de su respuesta
averigua|investiga|comprueba
cómo está el|cómo va el|cómo anda el
gratis|sin cargo|sin coste
tengo una pregunta|tengo una consulta|tengo una duda
una pregunta|una consulta|una duda
en la página|en la web|en el sitio web
el recibo|el tique|el comprobante
las preguntas|las consultas
antes del|con anterioridad al
cuántas piezas|qué cantidad de piezas
cuántos artículos|qué cantidad de artículos
revisa|verifica|comprueba bien
revisen|verifiquen|comprueben
conocer|averiguar
propietario|dueño|titular
empresa|compañía
el trabajo|el encargo
en total|en conjunto
apuntarse|inscribirse
quiero|deseo
necesito|preciso|requiero
puedes|podrías
pueden|podrían
gracias por su|le agradezco su|agradezco su
gracias por la|agradezco la|le agradezco la
hola|muy buenas
buenos días|muy buenos días
buenas tardes|muy buenas tardes
buenas noches|muy buenas noches
cuándo|en qué momento|cuándo exactamente
hasta cuándo|hasta qué momento|hasta cuándo exactamente
desde cuándo|desde qué momento
para cuándo|para qué momento
a partir de cuándo|a partir de qué momento
cuánto es|cuánto sería
dónde|en qué lugar|en qué sitio
de dónde|de qué lugar|de qué sitio
por dónde|por qué lugar|por qué sitio
a dónde|a qué lugar|a qué sitio
adónde|hacia dónde
quién|qué persona
quién eres|quién eres en realidad|quién eres tú
quién es usted|quién es usted en realidad
cómo se llama|qué nombre tiene|qué nombre lleva
desde el|a partir del
hoy|el día de hoy
hoy mismo|hoy sin falta
solo|solamente|únicamente
me voy|me marcho
dame|facilítame|proporcióname
deme|facilíteme|proporcióneme
me das|me facilitas|me proporcionas
indique|señale|especifique
indica|señala|especifica
cuándo llega|cuándo llegará|cuándo va a llegar
llegó|ha llegado
recibí|he recibido
vino|ha venido
pasó|ha pasado
salió|ha salido
hice|he hecho
se cayó|se ha caído
costó|ha costado
elegí|escogí|he elegido
prometieron|han prometido
olvidaron|han olvidado
escribió|ha escrito
compró|ha comprado|adquirió
dijeron|han dicho
el último día|el día límite
persona de contacto|persona de referencia
en la caja|dentro de la caja|en el embalaje
mi tarjeta|mi tarjeta bancaria
mi cuenta|mi cuenta bancaria
eres un|acaso eres un
eres una|acaso eres una
de cuánto es|a cuánto asciende
cuánto dura|qué duración tiene|cuánto se prolonga
qué día|qué día exactamente|qué día en concreto
hasta qué día|hasta qué día como máximo|hasta qué día a más tardar
qué hora|qué hora exactamente|qué hora en concreto
cuánto se paga|cuánto se abona|cuánto hay que abonar
cómo puedo|de qué manera puedo|de qué modo puedo
otra persona|alguien distinto
otra cosa|algo distinto
usa|utiliza|emplea
usar|utilizar|emplear
envía|manda
solicito|pido
la furgoneta|la camioneta
elige|escoge|selecciona
figura en|aparece en|consta en
se refiere|alude
saludar|decir hola
""".strip().splitlines()
)
