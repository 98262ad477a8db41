"""What stands around the facts in Spanish: headings, reasons, parts, layouts."""

from __future__ import annotations

HEADINGS = {
    "email": "Su pedido|Mensaje de Finch & Alder|Noticias de su pedido|Atención al cliente|"
    "Un mensaje para usted|Re: su pedido|Saludos desde la tienda",
    "delivery": "ALBARÁN|Finch & Alder - albarán|Nota de entrega|NOTA DE ENTREGA|Su entrega|"
    "Papel de envío|FINCH & ALDER",
    "repair": "INFORME DE REPARACIÓN|Taller de Finch & Alder|Hoja de reparación|Su reparación|"
    "Nota del taller|Informe del taller|Desde el taller",
    "story": "Cuenta un cliente|Del libro de la tienda|Una pequeña historia|Un día en la tienda|"
    "Historias de Port Alder|La historia de un pedido|Visto en el mostrador",
    "notice": "AVISO|A todos los clientes|Nota importante|Aviso importante|CERRADO|"
    "Estimados clientes|Aviso a la clientela",
    "leaflet": "CURSO DE TARDE|¡Arréglelo usted mismo!|Curso en Finch & Alder|CURSO NUEVO|"
    "Aprenda con nosotros|Tardes en Finch & Alder|Curso para principiantes",
    "contract": "CONTRATO DE ALQUILER|Condiciones del alquiler|Acuerdo|CONTRATO|Contrato|"
    "Acuerdo entre propietario y cliente|Condiciones",
    "clinic": "CLÍNICA PORT ALDER|Nota de la clínica|Nota para el paciente|Clínica, recepción|"
    "Su tratamiento|NOTA MÉDICA|Para su consulta",
}

# Clauses that follow "porque". Slots: {city}, {street}, {colour}, {colour2}, and {part}
# with the words that agree with it. A colour stands in the masculine ("de color rojo").
REASONS = {
    "email": """
se inundó el almacén
el camión de {city} se averió
una tormenta cerró el puerto de {city}
el fabricante de {city} mandó otro color
nuestra máquina de empaquetar no funcionaba
la etiqueta no se podía leer
dos compañeros están enfermos
la aduana de {city} abrió la caja
el modelo de color {colour} está agotado
el puente de {city} está cortado
la mercancía fue por error a {city}
un palé se cayó en {street}
el banco retuvo el pago
llegaron muchos más pedidos de lo normal
hubo que revisar otra vez {el} {part}
la impresora se quedó sin tinta
el transportista perdió los papeles
la carretera de {city} está llena de nieve
el proveedor se ha mudado a {city}
la pintura de color {colour} aún no está seca
el conductor se perdió cerca de {city}
la dirección estaba incompleta
hay huelga en el puerto de {city}
en la caja faltaba {el} {part}
""",
    "repair": """
{el} {part} no encajaba bien
se había soltado un cable {colour}
había entrado agua en {el} {part}
había polvo en {el} {part}
se fundió un fusible
faltaba un tornillo {del} {part}
se derritió {el} {part}
la batería estaba vacía
el cable {colour} estaba cortado
la arena bloqueaba {el} {part}
habían montado al revés {el} {part}
el óxido se comió {el} {part}
un insecto vivía en {el} {part}
tenía una grieta {el} {part}
se secó el pegamento {del} {part}
lo enchufaron donde no era
el botón {colour} se quedó atascado
alguien lo dejó caer al suelo
se dobló {el} {part}
el aceite {del} {part} era viejo
había una moneda dentro {del} {part}
se gastó {el} {part}
perdía agua {el} {part}
se quemó la luz de color {colour}
""",
    "story": """
era demasiado grande para la cocina
faltaba {el} {part}
olía a pescado
era de color {colour} y no {colour2}
la vecina había comprado lo mismo
hacía ruido como un tren
el primer día se cayó {el} {part}
no pasaba por la puerta
el gato le tenía miedo
se iba la pintura de color {colour}
alguien había rayado {el} {part}
era un regalo y a nadie le gustó
se calentaba mucho {el} {part}
era para un primo de {city}
no combinaba con la pared de color {colour}
en {city} lo vendían por menos dinero
nadie entendía las instrucciones
estaba mal puesto {el} {part}
pesaba más que la mesa
la tía de {city} había traído lo mismo
no se encendía
las rayas de color {colour} quedaban muy feas
mojaba todo el suelo
la familia se mudaba a {city}
""",
    "notice": """
están arreglando el tejado
ponen en el suelo una alfombra de color {colour}
reventó una tubería en {street}
todo el equipo va a una feria en {city}
la calefacción no funciona
están levantando {street}
pintan las paredes de color {colour}
cambian todas las luces
estamos contando la mercancía
la hija de la dueña se casa en {city}
se llevan los estantes viejos
no hay luz en {street}
los bomberos vieron un fallo
nos mudamos a {street}
se cayó un árbol en la entrada
la escalera no es segura
el equipo está de vacaciones en {city}
la puerta nueva de color {colour} no encaja
están derribando el edificio de al lado
instalan un ascensor
el sótano de {street} está lleno de agua
cambian las cajas de cobro
ruedan una película en {street}
el pueblo arregla la tubería del gas
el suelo de {street} se hunde
una ventana de color {colour} se rompió
hay obras en {street}
medio equipo está enfermo
se celebra una boda en la tienda
ponen estantes nuevos de color {colour}
toda la mercancía está aún en {city}
se inundó la entrada
una grúa bloquea {street}
""",
    "clinic": """
la rodilla izquierda lleva días hinchada
la tos no se va
le duele el oído derecho
tiene una mancha de color {colour} en el brazo
le ha vuelto la fiebre
se hizo daño en la muñeca en {street}
le pican los ojos
le duele la espalda tras un viaje desde {city}
el estómago le molesta desde un viaje a {city}
una picadura se ha puesto de color {colour}
ya casi no duerme
la cicatriz está otra vez de color {colour}
no siente el pie izquierdo
se rompió un diente con una galleta
le duele la garganta
el corazón le late muy deprisa por la noche
un perro le mordió la mano en {street}
el hombro está rígido por la mañana
la piel se puso de color {colour} tras un día en {city}
las gafas de {city} ya no le sirven
se cayó de la bicicleta en {street}
le sangra la nariz cada mañana
le duele la cabeza todo el día
se pilló el dedo con una puerta
""",
    "other": """
el viento lo rompió
a la gente de {city} le gustó mucho
lo viejo era de color {colour} y muy feo
lo pidió la alcaldesa
el papel está muy caro
la sala de {street} estaba ocupada
los pájaros hicieron allí su nido
vino a verlo una clase de {city}
los niños lo querían de color {colour}
hay una bomba rota
ahora vive mucha gente en {street}
los vecinos se quejaron
así lo quiso la fundadora
la banda estaba en {city} esa semana
el motor es muy viejo
hubo que levantar un muro
la imprenta de {city} cerró
el hielo lo estropeó
alguien lo pintó de color {colour}
cambiaron las normas del pueblo
""",
}
PARTS = (
    "el mango|la tapa|el motor|el interruptor|el enchufe|el cable|la bisagra|el muelle|el filtro|"
    "la rueda|el botón|la pantalla|la bomba|la válvula|la correa|la cremallera|el cierre|"
    "la cuchilla|el soporte|el ventilador|el altavoz|la cadena|el pedal|la base|la pata|"
    "el fusible|el engranaje|la boquilla|el marco|la bandeja|la funda|el pomo|el cajón|la junta"
)

LAYOUTS = """
{text}\\n\\n{question}
Texto: {text}\\nPregunta: {question}
{question}\\n\\n{text}
Pregunta: {question}\\nTexto: {text}
Lee esto y responde: {question}\\n\\n{text}
"{text}"\\n{question}
{question}\\n"{text}"
Aquí hay un texto.\\n\\n{text}\\n\\nResponde según el texto: {question}
Texto:\\n{text}\\n\\nP: {question}\\nR:
P: {question}\\n\\n---\\n{text}\\n---
---\\n{text}\\n---\\n{question}
Mira esto, por favor: {text}\\n\\nMi pregunta: {question}
Usa solo el texto de abajo. {question}\\n\\n{text}
Hoy me ha llegado esto:\\n\\n{text}\\n\\n{question}
<texto>\\n{text}\\n</texto>\\n{question}
<pregunta>{question}</pregunta>\\n<texto>{text}</texto>
{question} Responde con palabras de este texto:\\n{text}
Contexto: {text}\\n\\n{question}
Me dieron esto: "{text}" {question}
{text}\\n---\\n{question} Copia la respuesta.
Documento:\\n{text}\\n\\nTarea: responde a la pregunta. {question}
Lee el texto y responde brevemente.\\n\\n{text}\\n\\n{question}
Lo que quiero saber: {question}\\n\\nLo que tengo: {text}
> {text}\\n\\n{question}
{question} Este es el texto:\\n\\n{text}
Texto: "{text}"\\n\\nPregunta: {question}
Lea este texto, por favor.\\n\\n{text}\\n\\nPregunta: {question}
Lea el texto de abajo. {question}\\n\\n{text}
Responda a la pregunta con el texto.\\n\\nTexto: {text}\\n\\nPregunta: {question}
Este es el texto:\\n{text}\\n\\nEsta es la pregunta:\\n{question}
P: {question}\\nTexto: {text}\\nR:
{text}\\n\\nPregunta: {question}
{question}\\n\\n---\\n\\n{text}
Tengo una pregunta sobre este texto: {question}\\n\\n{text}
Mire este documento:\\n\\n{text}\\n\\n{question}
Use solo este texto para responder.\\n\\n{text}\\n\\n{question}
"""
