"""Questions in Spanish about hours and periods: time of day, closing, warranty, notice.

One question per line. ``{thing}`` is what the text is about ("clase", "cita").
"""

from __future__ import annotations

TIME = """
¿A qué hora es {el} {thing}?
¿A qué hora empieza {el} {thing}?
¿A qué hora comienza {el} {thing}?
¿A qué hora será {el} {thing}?
¿Qué hora tiene {el} {thing}?
¿Cuál es la hora {del} {thing}?
¿Cuál es la hora de inicio {del} {thing}?
¿Cuál es la hora prevista para {el} {thing}?
¿Cuál es la hora fijada para {el} {thing}?
¿Cuál es la hora exacta {del} {thing}?
¿Qué hora se indica para {el} {thing}?
¿Qué hora está fijada para {el} {thing}?
¿Qué hora está prevista?
¿Qué hora pone para {el} {thing}?
¿Qué hora dan para {el} {thing}?
¿Para qué hora es {el} {thing}?
¿Para qué hora está previst{o} {el} {thing}?
¿Para qué hora está fijad{o} {el} {thing}?
¿Para qué hora me esperan?
¿A qué hora me esperan?
¿A qué hora me esperan para {el} {thing}?
¿A qué hora está previst{o} {el} {thing}?
¿A qué hora está fijad{o} {el} {thing}?
¿A qué hora tengo {el} {thing}?
¿A qué hora tengo que estar?
¿A qué hora tengo que estar para {el} {thing}?
¿A qué hora debo estar para {el} {thing}?
¿A qué hora hay que estar?
¿A qué hora hay que estar para {el} {thing}?
¿A qué hora exacta es {el} {thing}?
¿A qué hora exacta empieza?
¿A qué hora empiezan?
¿A qué hora del día es {el} {thing}?
¿En qué momento del día es {el} {thing}? Diga la hora.
¿Por la mañana o por la tarde? ¿A qué hora es {el} {thing}?
¿Cuándo es {el} {thing}, a qué hora?
¿Cuándo empieza {el} {thing}, a qué hora exacta?
¿Sabe a qué hora es {el} {thing}?
¿Sabes la hora {del} {thing}?
¿Me puede decir la hora de inicio?
¿Me puede decir a qué hora empieza {el} {thing}?
¿Me dices la hora que hay para {el} {thing}?
¿Podría decirme a qué hora comienza?
¿Puedes mirar la hora fijada?
Dime a qué hora es {el} {thing}.
Dime la hora {del} {thing}.
Dígame la hora prevista {del} {thing}.
Dígame a qué hora empieza.
Indique la hora {del} {thing}.
Indica a qué hora comienza {el} {thing}.
Diga la hora exacta.
Busca la hora {del} {thing}.
¿Hora {del} {thing}?
¿Hora de inicio?
¿Hora prevista?
La hora {del} {thing}, por favor
{El} {thing} es a ¿qué hora?
{El} {thing} empieza ¿a qué hora?
{El} {thing}, ¿a qué hora está?
No quiero llegar tarde. ¿A qué hora es {el} {thing}?
No quiero llegar tarde {al} {thing}. ¿A qué hora empieza?
Quiero saber a qué hora es {el} {thing}.
Quiero saber la hora de inicio {del} {thing}.
Necesito la hora {del} {thing}.
Necesito saber a qué hora hay que estar.
Pongo el despertador para {el} {thing}. ¿A qué hora es?
Para organizarme: ¿a qué hora es {el} {thing}?
Según el texto, ¿a qué hora es {el} {thing}?
En horas y minutos, ¿cuándo es {el} {thing}?
a que hora es {el} {thing}?
a que hora empieza {el} {thing}
""".strip().splitlines()

CLOSING_TIME = """
¿A qué hora cierra {el} {thing}?
¿A qué hora cierran?
¿A qué hora se cierra {el} {thing}?
¿A qué hora se cierra la puerta?
¿A qué hora cierran la puerta?
¿A qué hora cierran las puertas {del} {thing}?
¿A qué hora es el cierre de puertas?
¿Cuál es la hora en que cierran?
¿Cuál es la hora de cierre {del} {thing}?
¿Qué hora de cierre tiene {el} {thing}?
¿Qué hora de cierre se indica?
¿Hasta qué hora abre {el} {thing}?
¿Hasta qué hora abren?
¿Hasta qué hora está abiert{o} {el} {thing}?
¿Hasta qué hora sigue abiert{o} {el} {thing}?
¿Hasta qué hora permanece abiert{o} {el} {thing}?
¿Hasta qué hora está abierto?
¿Hasta qué hora está abierta la puerta?
¿Hasta qué hora se puede entrar?
¿Hasta qué hora se puede entrar en {el} {thing}?
¿Hasta qué hora puedo ir {al} {thing}?
¿Hasta qué hora se puede ir?
¿Hasta qué hora hay gente en {el} {thing}?
¿Hasta qué hora atienden?
¿Hasta qué hora atienden en {el} {thing}?
¿Hasta qué hora puedo entrar por la tarde?
¿Hasta qué hora reciben al público?
¿Hasta qué hora abren por la tarde?
¿Cuándo cierra {el} {thing} por la noche?
¿Cuándo cierran por la tarde?
¿Cuándo cierran las puertas al final del día?
¿Cuándo se cierra {el} {thing} por la tarde?
¿Cuándo deja de atender {el} {thing}?
¿Desde qué hora está cerrad{o} {el} {thing} por la noche?
¿A partir de qué hora está cerrad{o} {el} {thing}?
¿A partir de qué hora ya han cerrado?
¿A partir de qué hora ya no se puede entrar?
¿Antes de qué hora hay que ir {al} {thing}?
¿Antes de qué hora hay que entrar?
¿Antes de qué hora hay que salir {del} {thing}?
¿Sabe a qué hora cierran {el} {thing}?
¿Sabes hasta qué hora abre?
¿Sabes cuándo cierra {el} {thing} al final del día?
¿Me puede decir la hora de cierre?
¿Me puede decir a qué hora cierra {el} {thing}?
¿Me dices hasta qué hora abren {el} {thing}?
¿Podría decirme hasta qué hora está abiert{o} {el} {thing}?
¿Puedes mirar a qué hora cierra?
Dime a qué hora cierran.
Dime la hora de cierre {del} {thing}.
Dígame hasta qué hora abre {el} {thing}.
Dígame cuándo cierran por la tarde.
Indique la hora de cierre {del} {thing}.
Indica hasta qué hora está abierto.
Diga a qué hora cierra {el} {thing}.
Busca la hora de cierre.
¿Hora de cierre?
¿Hora de cierre {del} {thing}, por favor?
¿Cierre de puertas: a qué hora?
¿Abierto hasta qué hora?
{El} {thing} cierra ¿a qué hora?
{El} {thing} abre ¿hasta qué hora?
{El} {thing}, ¿a qué hora cierra sus puertas?
Salgo tarde de trabajar. ¿Hasta qué hora abren {el} {thing}?
Quiero ir por la tarde. ¿A qué hora cierran?
No quiero encontrar la puerta cerrada. ¿A qué hora cierran {el} {thing}?
Quiero saber la hora de cierre.
Necesito saber hasta qué hora atienden.
Según el texto, ¿a qué hora cierra {el} {thing}?
Según el texto, ¿hasta qué hora abren?
a que hora cierran?
hasta que hora abre {el} {thing}
""".strip().splitlines()

WARRANTY = """
¿Cuánto dura la garantía?
¿Cuánto dura la garantía que dan por {el} {thing}?
¿Cuánto tiempo dura la garantía?
¿Cuánto tiempo de garantía hay?
¿Cuánto tiempo de garantía tiene {el} {thing}?
¿Cuánto tiempo tiene garantía {el} {thing}?
¿Cuánto tiempo está en garantía {el} {thing}?
¿Cuánto tiempo vale la garantía?
¿Cuánto tiempo cubre la garantía {el} {thing}?
¿Cuánta garantía tiene {el} {thing}?
¿Cuánta garantía dan?
¿Cuánta garantía hay?
¿De cuánto es la garantía?
¿De cuánto tiempo es la garantía?
¿De cuántos meses o años es la garantía?
¿Cuántos meses o años de garantía hay?
¿Cuántos meses o años de garantía tiene {el} {thing}?
¿Qué garantía tiene {el} {thing}?
¿Qué garantía dan?
¿Qué garantía ofrecen por {el} {thing}?
¿Qué garantía hay?
¿Qué duración tiene la garantía?
¿Qué periodo de garantía tiene?
¿Qué periodo de garantía hay para {el} {thing}?
¿Qué periodo cubre la garantía?
¿Cuál es la duración de la garantía?
¿Cuál es el periodo de garantía?
¿Cuál es la garantía {del} {thing}?
¿Cuál es el tiempo de garantía?
¿Por cuánto tiempo es la garantía?
¿Por cuánto tiempo está cubiert{o} {el} {thing}?
¿Por cuánto tiempo garantizan {el} {thing}?
¿Durante cuánto tiempo garantizan {el} {thing}?
¿Durante cuánto tiempo hay garantía?
¿Durante cuánto tiempo está cubiert{o} {el} {thing} contra defectos?
¿Durante cuánto tiempo cubren los defectos?
¿Durante cuánto tiempo responden de los defectos?
¿Durante cuánto tiempo es gratis arreglar un defecto?
¿Durante cuánto tiempo lo arreglan gratis si falla?
¿Cuánto tiempo cubren los defectos?
¿Cuánto tiempo responden si falla?
¿Cuánto tiempo lo arreglan gratis?
Si falla {el} {thing}, ¿cuánto tiempo tiene garantía?
Si se rompe, ¿durante cuánto tiempo responden?
Si hay defectos, ¿cuánto tiempo los cubren?
¿Tiene garantía {el} {thing}? ¿De cuánto?
¿Hay garantía? ¿Cuánto dura?
¿Sabe cuánto dura la garantía {del} {thing}, por favor?
¿Sabes qué garantía tiene?
¿Me puede decir cuánta garantía tiene?
¿Me dices la duración de la garantía?
¿Podría decirme qué garantía ofrecen?
Dime cuánto dura la garantía.
Dime la garantía {del} {thing}.
Dígame cuánto tiempo hay de garantía.
Indique la duración de la garantía.
Indica el periodo de garantía.
Busca la garantía en el texto.
¿Garantía?
¿Periodo de garantía?
¿Duración de la garantía?
¿Tiempo de garantía {del} {thing}?
La garantía es de ¿cuánto tiempo?
La garantía {del} {thing}, ¿cuánto dura?
{El} {thing} tiene garantía, pero ¿de cuánto tiempo?
Quiero saber cuánta garantía dan.
Quiero reclamar. ¿Cuánto dura la garantía?
Necesito saber el tiempo de garantía.
Según el texto, ¿qué garantía hay?
Según el texto, ¿durante cuánto tiempo cubren los defectos?
cuanto dura la garantia
que garantia tiene {el} {thing}?
""".strip().splitlines()

CANCEL_NOTICE = """
¿Con cuánta antelación se avisa de una cancelación?
¿Con cuánta antelación hay que cancelar {el} {thing}?
¿Con cuánta antelación se cancela {el} {thing}?
¿Con cuánta antelación se puede cancelar?
¿Con cuánta antelación debo cancelar?
¿Con cuánta antelación hay que anular {el} {thing}?
¿Con cuánta antelación se puede anular {el} {thing}?
¿Con cuánta antelación hay que avisar para cancelar?
¿Con cuánta antelación tengo que avisar si cancelo?
¿Con cuánta antelación aviso si no puedo ir?
¿Con cuánto tiempo hay que cancelar?
¿Con cuánto tiempo hay que avisar para anular {el} {thing}?
¿Con cuánto tiempo de antelación se cancela?
¿Con cuánto tiempo de antelación se anula {el} {thing}?
¿Con cuánto preaviso se cancela {el} {thing}?
¿Con cuánto preaviso se puede anular?
¿Con qué antelación hay que cancelar {el} {thing}?
¿Con qué antelación se puede anular {el} {thing}?
¿Con qué antelación hay que anular?
¿Con qué antelación debo avisar si cancelo?
¿Con qué preaviso se cancela?
¿Con qué preaviso hay que anular {el} {thing}?
¿Cuánto tiempo antes hay que cancelar {el} {thing}?
¿Cuánto tiempo antes hay que anular {el} {thing}?
¿Cuánto tiempo antes se puede cancelar?
¿Cuánto tiempo antes tengo que cancelar?
¿Cuánto tiempo antes debo avisar si quiero cancelar?
¿Cuánto tiempo antes aviso para anular?
¿Cuánto antes hay que cancelar?
¿Cuánto antes hay que anular?
¿Cuánto antes debo avisar si quiero anular {el} {thing}?
¿Cuánta antelación piden para cancelar?
¿Cuánta antelación piden para anular {el} {thing}?
¿Cuánta antelación hace falta para cancelar {el} {thing}?
¿Qué antelación hace falta para cancelar?
¿Qué antelación se pide para anular?
¿Cuál es el preaviso?
¿Cuál es el preaviso para cancelar?
¿Cuál es el preaviso para anular {el} {thing}?
¿Cuál es la antelación mínima para cancelar?
¿Cuál es la antelación mínima para anular {el} {thing}?
¿Qué preaviso hay?
¿Qué preaviso piden para cancelar?
¿Qué preaviso hay que dar?
¿Qué preaviso hay que dar para cancelar {el} {thing}?
¿De cuánto es el preaviso?
¿De cuánto tiempo es el preaviso para cancelar?
¿Cuánto preaviso hay que dar?
¿Sabe con cuánta antelación se anula?
¿Sabes cuánto tiempo antes se cancela?
¿Me puede decir el preaviso?
¿Me dices con cuánto tiempo hay que anular?
¿Podría decirme con qué antelación cancelar?
Dime con cuánta antelación se cancela.
Dime cuánto tiempo antes hay que avisar de una cancelación.
Dígame el preaviso para cancelar.
Dígame con qué antelación se anula {el} {thing}.
Indique el preaviso.
Indica la antelación para cancelar.
Busca con cuánto tiempo se puede cancelar.
¿Preaviso?
¿Preaviso de cancelación?
¿Antelación para cancelar?
Antelación mínima para anular
Para cancelar {el} {thing}, ¿con cuánta antelación aviso?
Para anular {el} {thing}, ¿cuánto tiempo antes aviso?
Si quiero cancelar, ¿cuánto tiempo antes lo digo?
Si quiero anular {el} {thing}, ¿con qué antelación lo digo?
Quizá no pueda ir. ¿Con cuánta antelación cancelo?
Quiero cancelar {el} {thing}. ¿Qué preaviso piden?
Según el texto, ¿con cuánta antelación se cancela?
con cuanta antelacion hay que cancelar?
cuanto tiempo antes se cancela {el} {thing}
""".strip().splitlines()
