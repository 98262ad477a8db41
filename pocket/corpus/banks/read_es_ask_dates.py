"""Questions in Spanish about dates: delivery, deadline, beginning, end.

One question per line. ``{thing}`` is what the text is about ("paquete", "curso");
``{act}`` is what the reader has to do in time ("pagar", "apuntarse").
"""

from __future__ import annotations

DELIVERY_DAY = """
¿Cuándo llega {el} {thing}?
¿Cuándo llegará {el} {thing}?
¿Cuándo llegó o llega {el} {thing}?
¿Qué día llega {el} {thing}?
¿En qué fecha llega {el} {thing}?
¿Cuándo se entrega {el} {thing}?
¿Cuándo se entregó o se entrega {el} {thing}?
¿Qué día se entrega {el} {thing}?
¿En qué fecha se entrega {el} {thing}?
¿Cuándo entregan {el} {thing}?
¿Qué día entregan {el} {thing}?
¿Cuándo traen {el} {thing}?
¿Qué día traen {el} {thing}?
¿En qué día {lo} traen a casa?
¿Cuándo viene el repartidor?
¿Qué día viene el repartidor con {el} {thing}?
¿Qué día pasa el repartidor?
¿Cuándo es la entrega?
¿Qué día es la entrega?
¿En qué fecha es la entrega?
¿Cuál es la fecha de entrega?
¿Cuál es el día de entrega?
¿Cuál es el día de la entrega {del} {thing}?
¿Cuál es la fecha de llegada?
¿Cuál es el día de llegada {del} {thing}?
¿Para qué día está prevista la entrega?
¿Para qué día se espera {el} {thing}?
¿Para qué fecha se espera la llegada {del} {thing}?
¿Qué fecha de entrega se indica?
¿Qué fecha de llegada está prevista?
¿Qué día está prevista la llegada?
¿Cuándo está prevista la entrega {del} {thing}?
¿Cuándo recibo {el} {thing}?
¿Cuándo recibiré {el} {thing}?
¿Qué día recibo {el} {thing}?
¿Qué día se recibe {el} {thing} en casa?
¿Cuándo se recibe?
¿Cuándo tengo que estar en casa para la entrega?
¿Qué día debo estar en casa para recibir {el} {thing}?
¿Cuándo puedo esperar {el} {thing}?
¿Qué día puedo esperar al repartidor?
¿Sabe cuándo llega {el} {thing}?
¿Sabes qué día traen {el} {thing} a casa?
¿Me puede decir cuándo se entrega?
¿Me dices el día de entrega?
¿Podría decirme la fecha de entrega?
¿Hay fecha de entrega? ¿Cuál?
Dime cuándo llega {el} {thing}.
Dime qué día {lo} entregan.
Dígame la fecha de entrega {del} {thing}.
Dígame qué día llega.
Indique el día de la entrega.
Indica la fecha de llegada {del} {thing}.
Busca la fecha de entrega.
¿Fecha de entrega?
¿Día de entrega?
¿Fecha de llegada?
¿Llegada {del} {thing}?
La entrega, ¿qué día es?
{El} {thing} llega ¿cuándo?
{El} {thing} se entrega ¿qué día?
Espero {el} {thing}. ¿Qué día llega?
Estoy esperando {el} {thing}. ¿Cuándo {lo} traen?
Quiero estar en casa. ¿Qué día es la llegada {del} {thing}?
Quiero saber cuándo entregan.
Necesito saber la fecha en que llega {el} {thing}.
Según el texto, ¿cuándo llega?
Para mi agenda: ¿cuándo es la entrega {del} {thing}?
cuando llega {el} {thing}?
que dia entregan?
""".strip().splitlines()

DEADLINE = """
¿Cuál es la fecha límite?
¿Cuál es el plazo?
¿Cuál es la fecha límite para {act}?
¿Cuál es el plazo para {act}?
¿Cuál es el último día para {act}?
¿Qué día es el último para {act}?
¿Qué fecha límite se indica?
¿Qué plazo hay para {act}?
¿Qué plazo se da para {act}?
¿Hasta cuándo se puede {act}?
¿Hasta cuándo hay plazo?
¿Hasta cuándo hay plazo para {act}?
¿Hasta cuándo hay tiempo?
¿Hasta cuándo hay tiempo para {act}?
¿Hasta cuándo es posible {act}?
¿Hasta cuándo dan de plazo?
¿Hasta qué día se puede {act}?
¿Hasta qué día hay plazo?
¿Hasta qué día hay tiempo para {act}?
¿Hasta qué fecha se puede {act}?
¿Hasta qué fecha es posible {act}?
¿Hasta qué fecha hay plazo para {act}?
¿Qué día, a más tardar, hay que {act}?
¿En qué fecha, como muy tarde, hay que {act}?
¿Para qué fecha, a más tardar, es obligatorio {act}?
¿Cuándo es el último día para {act}?
¿Cuándo vence el plazo?
¿Cuándo vence el plazo para {act}?
¿Cuándo acaba el plazo para {act}?
¿Cuándo se acaba el plazo?
¿Cuándo termina el plazo para {act}?
¿Cuándo se cierra el plazo?
¿Cuándo es demasiado tarde para {act}?
¿A partir de qué día es tarde para {act}?
¿Qué día vence el plazo?
¿Qué día acaba el plazo para {act}?
¿En qué fecha vence el plazo?
¿En qué fecha acaba el plazo?
¿Para cuándo hay que {act}, a más tardar?
¿Cuándo hay que {act}, a más tardar?
¿Qué día hay que {act}, como muy tarde?
¿Cuándo hay que {act}, como muy tarde?
¿Hay un plazo? ¿Hasta cuándo?
¿Hay fecha límite? ¿Cuál?
¿Sabe hasta cuándo se puede {act}?
¿Sabes cuál es la última fecha para {act}?
¿Me puede decir la fecha límite?
¿Me dices hasta qué día puedo esperar para {act}?
¿Podría decirme el plazo para {act}?
Dime el último día para {act}.
Dime la fecha límite.
Dígame hasta cuándo se puede {act}.
Dígame cuándo vence el plazo.
Indique la fecha límite para {act}.
Indica el plazo.
Busca la fecha límite.
¿Fecha límite?
¿Plazo?
¿Último día del plazo?
¿Último día para {act}?
¿A más tardar cuándo?
¿Como muy tarde, qué día?
El plazo para {act} acaba ¿cuándo?
El último día para {act} es ¿cuál?
Para {act}, ¿hasta cuándo hay plazo?
Para {act}, ¿qué fecha límite hay?
Quiero {act} a tiempo. ¿Hasta qué día puedo?
Quiero saber hasta cuándo hay tiempo.
No quiero que se pase el plazo. ¿Cuándo es?
Necesito saber la fecha límite para {act}.
Según el texto, ¿hasta cuándo se puede {act}?
hasta cuando se puede {act}?
fecha limite?
""".strip().splitlines()

START_DATE = """
¿Cuándo empieza {el} {thing}?
¿Cuándo comienza {el} {thing}?
¿Cuándo se inicia {el} {thing}?
¿Qué día empieza {el} {thing}?
¿Qué día comienza {el} {thing}?
¿En qué fecha empieza {el} {thing}?
¿En qué fecha comienza {el} {thing}?
¿En qué fecha se inicia {el} {thing}?
¿Cuál es la fecha en que va a empezar {el} {thing}?
¿Cuál es la fecha de inicio {del} {thing}?
¿Cuál es la fecha de comienzo?
¿Cuál es el primer día, el de comienzo?
¿Cuál es el primer día {del} {thing}?
¿Cuál es el día de inicio {del} {thing}?
¿Cuál es el día de comienzo {del} {thing}?
¿Qué día es el primero {del} {thing}?
¿Cuándo es el primer día {del} {thing}?
¿Cuándo va a empezar?
¿Cuándo es el inicio {del} {thing}?
¿Cuándo es el comienzo {del} {thing}?
¿Qué día es el inicio {del} {thing}?
¿Qué día es el comienzo?
¿Desde cuándo hay {thing}?
¿Desde cuándo es {el} {thing}?
¿Desde qué día es {el} {thing}?
¿Desde qué día hay {thing}?
¿Desde qué fecha cuenta {el} {thing}?
¿A partir de cuándo es {el} {thing}?
¿A partir de cuándo hay {thing}?
¿A partir de qué día es {el} {thing}?
¿A partir de qué día cuenta {el} {thing}?
¿A partir de qué fecha es {el} {thing}?
¿Qué fecha de inicio se indica?
¿Qué fecha de inicio tiene {el} {thing}?
¿Para qué día está previsto el inicio?
¿Para qué fecha está previsto el comienzo {del} {thing}?
¿Cuándo está previsto que empiece {el} {thing}?
¿Cuándo tiene que empezar {el} {thing}?
¿Qué día va a empezar {el} {thing}?
¿Cuándo va a comenzar {el} {thing}?
¿Cuándo dará comienzo {el} {thing}?
¿Sabe cuándo empieza?
¿Sabes qué día comienza?
¿Me puede decir cuándo empieza {el} {thing}?
¿Me dices la fecha de inicio?
¿Podría decirme la fecha de comienzo {del} {thing}?
¿Puedes buscar cuándo se inicia?
Dime cuándo empieza {el} {thing}.
Dime el primer día {del} {thing}.
Dígame cuándo comienza {el} {thing}.
Dígame qué día se inicia {el} {thing}.
Indique la fecha de inicio {del} {thing}.
Indica el primer día.
Diga desde cuándo es {el} {thing}.
Busca la fecha de inicio.
¿Fecha de inicio?
¿Fecha de comienzo {del} {thing}?
¿Primer día?
¿Inicio {del} {thing}?
¿Comienzo {del} {thing}?
{El} {thing} empieza ¿cuándo?
{El} {thing} comienza ¿qué día?
El primer día {del} {thing} es ¿cuál?
Quiero saber cuándo empieza {el} {thing}.
Quiero anotar el inicio {del} {thing}. ¿Qué día es?
Necesito saber la fecha en que empieza {el} {thing}.
Según el texto, ¿cuándo empieza {el} {thing}?
Para la agenda: ¿qué día empieza?
cuando empieza {el} {thing}
cuando comienza {el} {thing}
""".strip().splitlines()

END_DATE = """
¿Cuándo termina {el} {thing}?
¿Cuándo acaba {el} {thing}?
¿Cuándo finaliza {el} {thing}?
¿Cuándo se acaba {el} {thing}?
¿Qué día termina {el} {thing}?
¿Qué día acaba {el} {thing}?
¿Qué día finaliza {el} {thing}?
¿En qué fecha termina {el} {thing}?
¿En qué fecha acaba {el} {thing}?
¿En qué fecha finaliza {el} {thing}?
¿Cuál es la fecha en que va a terminar {el} {thing}?
¿Cuál es la fecha de fin {del} {thing}?
¿Cuál es la fecha final {del} {thing}?
¿Cuál es el último día {del} {thing}?
¿Cuál es el día final {del} {thing}?
¿Qué día es el último {del} {thing}?
¿Qué día es el final {del} {thing}?
¿Cuándo es el último día {del} {thing}?
¿Cuándo es el fin {del} {thing}?
¿Cuándo es el final {del} {thing}?
¿Hasta cuándo dura {el} {thing}?
¿Hasta cuándo es {el} {thing}?
¿Hasta cuándo hay {thing}?
¿Hasta cuándo sigue {el} {thing}?
¿Hasta qué día dura {el} {thing}?
¿Hasta qué día hay {thing}?
¿Hasta qué día sigue {el} {thing}?
¿Hasta qué fecha dura {el} {thing}?
¿Hasta qué fecha es {el} {thing}?
¿Cuánto dura {el} {thing}? Diga el último día.
¿Qué día se da por terminado {el} {thing}?
¿Cuándo habrá terminado {el} {thing}?
¿Cuándo habrá acabado {el} {thing}?
¿Qué fecha final se indica?
¿Qué fecha de fin tiene {el} {thing}?
¿Para qué día está previsto el fin {del} {thing}?
¿Para qué fecha está previsto el final?
¿Cuándo está previsto que termine {el} {thing}?
¿Cuándo tiene que acabar {el} {thing}?
¿Qué día va a terminar {el} {thing}?
¿Sabe cuándo termina?
¿Sabes qué día acaba?
¿Me puede decir cuándo termina {el} {thing}?
¿Me dices la fecha de fin?
¿Podría decirme la fecha final?
¿Puedes buscar cuándo finaliza?
Dime cuándo termina {el} {thing}.
Dime el último día {del} {thing}.
Dígame cuándo acaba {el} {thing}.
Dígame hasta cuándo dura {el} {thing}.
Indique la fecha de fin {del} {thing}.
Indica cuándo finaliza {el} {thing}.
Diga hasta qué día dura.
Busca la fecha de fin.
¿Fecha de fin?
¿Fecha final?
¿Fin {del} {thing}?
¿Final {del} {thing}?
¿Último día {del} {thing}?
{El} {thing} termina ¿cuándo?
{El} {thing} acaba ¿qué día?
{El} {thing} dura ¿hasta cuándo?
El último día {del} {thing}, ¿cuál es?
Quiero saber cuándo termina {el} {thing}.
Quiero anotar el fin {del} {thing}. ¿Qué día es?
Necesito saber la fecha en que acaba {el} {thing}.
Según el texto, ¿hasta cuándo dura?
Según el texto, ¿cuándo finaliza {el} {thing}?
Para la agenda: ¿qué día termina?
cuando termina {el} {thing}
hasta cuando dura {el} {thing}
""".strip().splitlines()
