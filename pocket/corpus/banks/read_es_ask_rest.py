"""Questions in Spanish about phone numbers, places to collect, and reasons.

One question per line. ``{thing}`` is what the text is about ("paquete", "cierre");
``{happened}`` is the event to be explained ("se retrasa el pedido").
"""

from __future__ import annotations

PHONE = """
¿Cuál es el número de teléfono?
¿Cuál es el teléfono?
¿Cuál es su teléfono?
¿Cuál es el teléfono de contacto?
¿Cuál es el teléfono para preguntas?
¿Cuál es el número para llamar?
¿Cuál es el número al que hay que llamar?
¿Qué número de teléfono tienen?
¿Qué número de teléfono se indica?
¿Qué teléfono tienen?
¿Qué teléfono hay para preguntas?
¿Qué teléfono dan para llamar?
¿Qué teléfono figura en el texto?
¿Qué número marco?
¿Qué número hay que marcar?
¿Qué número debo marcar para llamar?
¿Qué número marco para hablar con ellos?
¿A qué número llamo?
¿A qué número llamo si tengo preguntas?
¿A qué número se llama?
¿A qué número hay que llamar?
¿A qué número puedo llamar?
¿A qué número de teléfono debo llamar?
¿A qué teléfono llamo?
¿A qué teléfono se puede llamar?
¿A qué teléfono hay que llamar si hay dudas?
¿En qué teléfono atienden?
¿En qué teléfono responden?
¿En qué número de teléfono atienden las llamadas?
¿En qué número responden a las llamadas?
¿Dónde puedo llamar por teléfono?
¿Dónde llamo si tengo dudas?
¿Cómo les llamo por teléfono?
¿Cómo puedo hablar con ellos por teléfono?
¿Por teléfono, en qué número atienden?
¿Hay un teléfono? ¿Cuál?
¿Hay un número para llamar? ¿Cuál?
¿Tienen teléfono? ¿Qué número?
¿Sabe a qué teléfono puedo llamar?
¿Sabes el número de teléfono?
¿Me puede dar el teléfono?
¿Me puede dar el número para llamar?
¿Me das el número de teléfono de contacto?
¿Me dices a qué número se puede llamar?
¿Podría darme el teléfono, por favor?
¿Puedes buscar el teléfono?
Dime el número de teléfono.
Dime a qué número llamo.
Dígame el teléfono de contacto.
Dígame qué número hay que marcar.
Dame el teléfono.
Deme el número de teléfono, por favor.
Indique el teléfono.
Indica el número de teléfono.
Busca el número para llamar.
Copia el número de teléfono.
¿Teléfono?
¿Teléfono de contacto?
¿Número de teléfono?
Número para llamar, por favor
El teléfono, ¿cuál es?
El número de teléfono es ¿cuál?
Quiero llamar. ¿A qué número?
Quiero llamar por teléfono. ¿Qué número marco?
Prefiero llamar. ¿Qué teléfono hay?
Prefiero hablar por teléfono. ¿A qué número?
Necesito el teléfono.
Necesito llamar. ¿Cuál es el número?
Para llamar, ¿qué número es?
Según el texto, ¿a qué teléfono se llama?
cual es el telefono?
a que numero llamo
""".strip().splitlines()

PICKUP_PLACE = """
¿Dónde se recoge {el} {thing}?
¿Dónde recojo {el} {thing}?
¿Dónde puedo recoger {el} {thing}?
¿Dónde se puede recoger {el} {thing}?
¿Dónde hay que recoger {el} {thing}?
¿Dónde debo recoger {el} {thing}?
¿Dónde tengo que recoger {el} {thing}?
¿Dónde puedo retirar {el} {thing}?
¿Dónde se retira {el} {thing}?
¿Dónde hay que retirar {el} {thing}?
¿Dónde se puede pasar a recoger {el} {thing}?
¿Dónde paso a recoger {el} {thing}?
¿Dónde paso a retirar {el} {thing}?
¿Dónde está {el} {thing} para recoger?
¿Dónde espera {el} {thing}?
¿Dónde me espera {el} {thing}?
¿Dónde está el punto de recogida?
¿Dónde es la recogida {del} {thing}?
¿Dónde dan {el} {thing}?
¿Dónde me dan {el} {thing}?
¿Dónde me entregan {el} {thing} si voy yo?
¿Dónde guardan {el} {thing} para recoger?
¿Dónde guardan {el} {thing} hasta que pase?
¿Dónde me guardan {el} {thing}?
¿Adónde voy para recoger {el} {thing}?
¿Adónde voy a retirar {el} {thing}?
¿Adónde hay que ir para recoger {el} {thing}?
¿Adónde tengo que ir por {el} {thing}?
¿Adónde hay que ir por {el} {thing}?
¿Cuál es el punto de recogida {del} {thing}?
¿Cuál es el lugar de recogida?
¿Cuál es el lugar para recoger {el} {thing}?
¿Cuál es el sitio para retirar {el} {thing}?
¿Qué punto de recogida hay?
¿Qué punto de recogida se indica para {el} {thing}?
¿Qué lugar de recogida se indica?
¿En qué lugar se recoge {el} {thing}?
¿En qué lugar se retira {el} {thing}?
¿En qué lugar me espera {el} {thing}?
¿En qué sitio se recoge {el} {thing}?
¿En qué sitio guardan {el} {thing}?
¿En qué sitio puedo retirar {el} {thing}?
¿En qué punto se recoge {el} {thing}?
¿De dónde recojo {el} {thing}?
¿Sabe dónde se puede retirar {el} {thing}?
¿Sabes dónde recojo {el} {thing}?
¿Me puede decir dónde recoger {el} {thing}?
¿Me dices el punto de recogida?
¿Podría decirme adónde ir por {el} {thing}?
¿Puedes mirar dónde se recoge?
Dime dónde recoger {el} {thing}.
Dime el lugar de recogida {del} {thing}.
Dígame dónde puedo retirar {el} {thing}.
Dígame el punto de recogida.
Indique el lugar de recogida.
Indica dónde se recoge {el} {thing}.
Busca el punto de recogida {del} {thing}.
¿Punto de recogida?
¿Lugar de recogida?
¿Recogida {del} {thing}?
{El} {thing} se recoge ¿dónde?
{El} {thing} me espera ¿dónde?
{El} {thing} se puede retirar ¿en qué sitio?
Voy a recoger {el} {thing}. ¿Adónde voy?
Mi hijo va por {el} {thing}. ¿Adónde tiene que ir?
Quiero pasar a recoger {el} {thing}. ¿Dónde está?
Quiero saber dónde guardan {el} {thing}.
Necesito saber el lugar de recogida.
Según el texto, ¿dónde se recoge {el} {thing}?
donde recojo {el} {thing}?
donde se retira {el} {thing}
""".strip().splitlines()

REASON = """
¿Por qué {happened}?
¿Por qué motivo {happened}?
¿Por qué razón {happened}?
¿Por qué causa {happened}?
¿Cuál es el motivo {del} {thing}?
¿Cuál es la causa {del} {thing}?
¿Cuál es la razón {del} {thing}?
¿Cuál fue el motivo {del} {thing}?
¿Cuál fue la causa {del} {thing}?
¿Cuál es la explicación {del} {thing}?
¿Qué causó {el} {thing}?
¿Qué ha causado {el} {thing}?
¿Qué provocó {el} {thing}?
¿Qué ha provocado {el} {thing}?
¿Qué motivó {el} {thing}?
¿Qué originó {el} {thing}?
¿Qué explica {el} {thing}?
¿Qué explicación hay para {el} {thing}?
¿Qué explicación dan?
¿Qué explicación se da {del} {thing}?
¿Qué motivo hay para {el} {thing}?
¿Qué motivo dan?
¿Qué motivo se da para {el} {thing}?
¿Qué razón hay para {el} {thing}?
¿Qué razón dan para {el} {thing}?
¿Qué causa tuvo {el} {thing}?
¿Qué causa se indica?
¿Qué pasó para que haya {thing}?
¿Qué ha pasado? ¿Por qué {happened}?
¿Qué pasó? ¿Por qué motivo {happened}?
¿A qué se debe {el} {thing}?
¿A qué se debió {el} {thing}?
¿A qué se debe que haya {thing}?
¿A causa de qué hay {thing}?
¿A causa de qué {happened}?
¿Debido a qué {happened}?
¿Debido a qué hubo {thing}?
¿Cómo se explica {el} {thing}?
¿Cómo explican {el} {thing}?
¿Cómo se explica que haya {thing}?
¿Cómo es que {happened}?
¿Por qué se produjo {el} {thing}?
¿Hay algún motivo para {el} {thing}? ¿Cuál?
¿Hay una explicación para {el} {thing}? ¿Cuál?
¿Se sabe por qué {happened}?
¿Se sabe la causa {del} {thing}?
¿Sabe por qué {happened}?
¿Sabes a qué se debe {el} {thing}?
¿Me puede explicar por qué {happened}?
¿Me puede decir el motivo {del} {thing}?
¿Me dices por qué {happened}?
¿Me explicas la razón {del} {thing}?
¿Podría decirme por qué razón {happened}?
Dime por qué {happened}.
Dime el motivo {del} {thing}.
Dígame por qué motivo {happened}.
Dígame la causa {del} {thing}.
Explica por qué {happened}.
Explique el motivo {del} {thing}.
Indique la causa {del} {thing}.
Indica la razón.
Busca la causa {del} {thing}.
¿Motivo {del} {thing}?
¿Causa {del} {thing}?
Y {el} {thing}, ¿por qué?
¿La razón {del} {thing}?
{El} {thing} se debe ¿a qué?
{El} {thing}, ¿qué motivo tuvo?
{El} {thing} tiene una causa. ¿Cuál?
El texto dice que {happened}. ¿Por qué?
Quiero saber por qué {happened}.
Quiero saber la causa {del} {thing}.
Me pregunto por qué {happened}.
No entiendo {el} {thing}. ¿A qué se debe?
Según el texto, ¿por qué {happened}?
por que {happened}?
a que se debe {el} {thing}
""".strip().splitlines()
