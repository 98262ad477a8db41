"""Spanish requests about orders: track, cancel, refund, change the address.

A reason is a masculine adjective ("dañado", "no deseado"): it belongs to the order.
"""

from __future__ import annotations

TRACK_ORDER = """
¿Dónde está mi pedido {order_id}?
¿Dónde está el paquete {order_id}?
¿Por dónde va el pedido {order_id}?
¿Por dónde anda mi paquete {order_id}?
¿Me puedes decir por dónde viene el envío {order_id}?
Quiero saber dónde está {order_id}.
Dígame dónde se encuentra el pedido {order_id}, por favor.
No sé dónde se encuentra mi paquete, es el {order_id}.
¿En qué estado está el pedido {order_id}?
Estado del pedido {order_id}
Estado del envío {order_id}, por favor.
¿Cuál es el estado de mi pedido número {order_id}?
Necesito conocer el estado de {order_id}.
Rastrea el pedido {order_id}.
Por favor, rastree mi paquete {order_id}.
Quiero rastrear {order_id}
¿Pueden rastrear el envío {order_id}?
Me gustaría rastrear mi compra, el número es {order_id}.
Haz el seguimiento de {order_id}, por favor.
Seguimiento del pedido {order_id}
¿Podrían darme el seguimiento del envío {order_id}?
La página de seguimiento no carga. ¿Qué hay del pedido {order_id}?
¿Cuándo llega {order_id}?
¿Cuándo llega mi pedido {order_id}?
¿Cuándo me llegará el paquete {order_id}?
¿Qué día llega el pedido {order_id}?
¿Falta mucho para que llegue {order_id}?
Todavía no llega mi pedido {order_id}. ¿Dónde está?
Mi pedido {order_id} aún no ha llegado.
El paquete {order_id} tenía que llegar el {day} y nada.
No me ha llegado {product:the} del pedido {order_id}, ¿qué pasó?
¿Va a llegar {order_id} antes del {date}?
¿Ya salió el pedido {order_id}?
¿Ya salió de su almacén mi paquete {order_id}?
¿Ya enviaron {order_id}?
¿Ya han enviado mi pedido {order_id} o todavía no?
¿Han enviado {order_id}, sí o no?
Averigua si ya se envió el pedido {order_id}.
¿Ya está en camino {order_id}?
¿El pedido {order_id} está en camino o sigue en la tienda?
Dime si mi paquete {order_id} va en camino.
¿Cuál es la fecha de entrega de {order_id}?
¿Qué fecha de entrega tiene el pedido {order_id}?
Fecha de entrega del {order_id}, por favor.
¿Para cuándo es la entrega de mi pedido {order_id}?
¿Me confirmas la entrega de {order_id}?
¿Ya fue entregado el paquete {order_id}?
Me dicen que {order_id} ya fue entregado, pero no lo veo. ¿Es cierto?
El repartidor no ha pasado. ¿Qué pasa con {order_id}?
¿Lo tiene ya el repartidor? Es el pedido {order_id}.
¿El repartidor trae hoy mi paquete {order_id}?
¿Hay novedades del pedido {order_id}?
¿Alguna novedad sobre {order_id}?
¿Alguna noticia de mi envío {order_id}?
¿Tienen noticias del paquete {order_id}?
Sin noticias de {order_id} desde el {day}. ¿Cómo va?
¿Cómo va mi pedido {order_id}?
¿Cómo va la entrega de {order_id}?
¿Cómo va lo mío? Pedido {order_id}.
¿Qué pasa con el pedido {order_id}?
¿Qué ha pasado con mi paquete {order_id}? Lo prometieron para el {day}.
¿Tiene retraso el envío {order_id}?
¿Hay algún retraso con {order_id}?
Parece que el pedido {order_id} viene con retraso, ¿lo puede revisar?
¿Podría revisar cómo va el envío {order_id}?
Revisa el pedido {order_id}, que no aparece.
Busca mi paquete, por favor: {order_id}.
¿Puedes localizar el paquete {order_id}?
Localicen mi pedido {order_id}, por favor.
Necesito localizar {order_id}, es un regalo para {name}.
Llevo días esperando el pedido {order_id}.
Estoy esperando {order_id} desde el {date}. ¿Dónde anda?
Sigo esperando mi paquete {order_id}, ¿cuándo llega?
donde anda mi pedido {order_id}
y mi paquete {order_id} donde esta
pedido {order_id} cuando llega
Soy {name} y pregunto por el pedido {order_id}: ¿ya viene?
Consulta de envío: {order_id}
"""

CANCEL_ORDER = """
Cancela el pedido {order_id}.
Cancele mi pedido {order_id}, por favor.
Cancelen {order_id}.
Quiero cancelar el pedido {order_id}.
Quisiera cancelar {order_id}.
Necesito cancelar mi compra {order_id} hoy mismo.
¿Puedo cancelar el pedido {order_id}?
¿Todavía puedo cancelar {order_id}?
¿Cómo cancelo el pedido {order_id}?
¿Me pueden cancelar {order_id}? Lo pedí por error.
Por favor, cancélame el pedido {order_id}.
Deseo cancelar: {order_id}.
Les escribo para cancelar el pedido {order_id}.
cancelar {order_id}
Cancelación del pedido {order_id}
Solicito la cancelación de {order_id}.
Pido la cancelación inmediata del pedido {order_id}.
Tramite la cancelación de mi compra {order_id}, por favor.
Anula el pedido {order_id}.
Anule {order_id}, si es tan amable.
Quiero anular mi pedido {order_id}.
¿Se puede anular {order_id}?
¿Podrían anular la compra {order_id}?
Hay que anular el pedido {order_id}: lo hice dos veces.
Solicito la anulación de {order_id}.
Anulación del pedido {order_id}, gracias.
Ya no quiero el pedido {order_id}.
Ya no quiero lo que pedí en {order_id}, cancélenlo.
No quiero {order_id}, anúlenlo.
Ya no necesito el pedido {order_id}, por favor cancélalo.
Ya no necesito {product:the}. Cancela {order_id}.
No necesitamos {order_id}; que no salga del almacén.
Cambié de opinión con {order_id}: cancélalo.
He cambiado de opinión, anula el pedido {order_id}.
Cambiamos de planes y ya no queremos {order_id}.
Me arrepentí del pedido {order_id}, quiero cancelarlo.
Me arrepiento de haber pedido {order_id}. ¿Lo pueden anular?
Pedí {order_id} por error, cancélenlo.
Fue un error mío: anula {order_id}.
Hice el pedido {order_id} por error. ¿Se puede cancelar?
No envíen el pedido {order_id}.
¡No envíen {order_id}! Quiero cancelarlo.
No me manden {order_id}, ya no hace falta.
Por favor, no manden el pedido {order_id}; lo cancelo.
Ya no manden {order_id}.
Detengan el pedido {order_id} antes de que salga.
Detén {order_id}, por favor, ya no lo quiero.
¿Pueden detener el pedido {order_id}? Me equivoqué.
Paren el pedido {order_id}, que me voy de viaje el {day}.
Hay que parar {order_id} ya, por favor.
¿Se puede parar el pedido {order_id} antes del envío?
Dejen sin efecto el pedido {order_id}.
Quiero dejar sin efecto {order_id}.
El pedido {order_id} debe quedar sin efecto.
Elimina el pedido {order_id}, no lo voy a comprar.
Borren mi pedido {order_id}, ya no me interesa.
Ya no me interesa {order_id}, cancelar por favor.
{name} ya me compró {product:the}, así que cancela {order_id}.
Encontré {product:the} en otro sitio; anulen {order_id}.
Mi hijo pidió {product:a} sin permiso. Cancele {order_id}.
El pedido {order_id} está repetido, cancela ese.
Como no llega antes del {date}, cancelo {order_id}.
Tardan demasiado: cancelo el pedido {order_id}.
Da de baja el pedido {order_id}.
Quiero dar de baja {order_id}, es el que hice el {day}.
¿Me das de baja el pedido {order_id}?
Olviden el pedido {order_id}, no lo quiero.
Rápido, cancela {order_id} antes de que lo empaqueten.
Habla {name}: quiero que cancelen mi pedido {order_id}.
Lo siento mucho, pero tengo que cancelar {order_id}.
ya no quiero {order_id} cancelen porfa
pueden cancelar mi pedido {order_id} porfa
No sigan con {order_id}, queda cancelado.
Que no salga {order_id}: lo anulo.
"""

REQUEST_REFUND = """
Quiero un reembolso de {order_id}, motivo: {reason}.
Quiero el reembolso del pedido {order_id} por {reason}.
Reembolso del pedido {order_id}: {reason}
Reembolso de {order_id}, está {reason}.
Solicito el reembolso de {order_id}. Motivo: {reason}.
Pido un reembolso: el pedido {order_id} llegó {reason}.
¿Me dan un reembolso por {order_id}? Llegó {reason}.
¿Puedo pedir un reembolso del pedido {order_id}? Es un pedido {reason}.
¿Cómo pido el reembolso de un pedido {reason}? Es el {order_id}.
Necesito un reembolso de {order_id} porque el envío resultó {reason}.
Tramite el reembolso del pedido {order_id}, por favor, motivo: {reason}.
Inicia un reembolso para {order_id} con el motivo "{reason}".
Me corresponde un reembolso: {order_id} es un pedido {reason}.
Espero el reembolso de {order_id} por pedido {reason}.
Reembolsen el pedido {order_id}, llegó {reason}.
Reembólsame {order_id}, por favor: {reason}.
Por favor, reembolse {order_id}; motivo: {reason}.
¿Podrían reembolsar mi pedido {order_id}? El paquete llegó {reason}.
¿Me reembolsan {order_id}? Lo recibí {reason}.
Quiero que me reembolsen el pedido {order_id} por {reason}.
Quiero que me devuelvan el dinero de {order_id}, vino {reason}.
Devuélvanme el dinero del pedido {order_id}: {reason}.
Devuélveme el dinero de {order_id}, es un envío {reason}.
¿Me devuelven el dinero? El pedido {order_id} llegó {reason}.
¿Me pueden devolver el dinero de {order_id}? Motivo: {reason}.
Pueden devolver el dinero de {order_id} a mi tarjeta, el paquete vino {reason}.
Exijo que me devuelvan el dinero de {order_id} por {reason}.
Les pido la devolución del dinero del pedido {order_id}, que llegó {reason}.
Devolución del dinero de {order_id}, motivo: {reason}.
Solicito la devolución del importe de {order_id} por pedido {reason}.
Devuelvan el importe de {order_id}, el envío llegó {reason}.
¿Cuándo me devuelven el importe del pedido {order_id}? Estaba {reason}.
Quiero mi dinero de vuelta: {order_id}, {reason}.
Mi dinero de vuelta, por favor. Pedido {order_id}, {reason}.
Quisiera mi dinero de vuelta por {order_id}; el motivo es "{reason}".
El pedido {order_id} llegó {reason}. Quiero mi dinero.
El paquete {order_id} llegó {reason} y quiero el reembolso.
El envío {order_id} vino {reason}, devuélvanme lo que pagué.
Devuélvanme lo que pagué por {order_id}, está {reason}.
Quiero recuperar lo que pagué por el pedido {order_id}: {reason}.
¿Puedo recuperar mi dinero de {order_id}? El paquete está {reason}.
Me gustaría recuperar el dinero de {order_id}, por {reason}.
Mi pedido {order_id} está {reason}, ¿me lo reembolsan?
Lo que recibí en {order_id} está {reason}. Reembolso, por favor.
Abrí el paquete {order_id} y estaba {reason}. Pido el reembolso.
Pagué {order_id} el {date} y llegó {reason}. Devuélveme el dinero.
Como {order_id} llegó {reason}, pido que me devuelvan el dinero.
Ya que el pedido {order_id} está {reason}, quiero un reembolso completo.
Dado que {order_id} es un pedido {reason}, solicito el reembolso.
Pedido {reason}: {order_id}. Quiero mi dinero.
Pedido {order_id}, {reason}, reembolso por favor.
Motivo: {reason}. Pedido: {order_id}. Quiero el reembolso.
Registre el pedido {order_id} como {reason} y reembólselo.
Marca {order_id} como {reason} y devuélveme el dinero.
Habla {name}. El pedido {order_id} resultó {reason}, así que pido un reembolso.
{name} quiere que le reembolsen {order_id}, llegó {reason}.
Compré {product:a} y el pedido {order_id} llegó {reason}. Quiero el dinero.
No quiero otro, quiero mi dinero: {order_id} está {reason}.
No estoy conforme con {order_id}, llegó {reason}. Reembolso.
No quedé conforme: pedido {order_id}, {reason}. Devuelvan el dinero.
No estamos conformes con el pedido {order_id} por {reason}; pedimos el reembolso.
Qué pena, {order_id} llegó {reason}. ¿Me devuelven lo que pagué?
Reclamo el dinero de {order_id}, el paquete vino {reason}.
Reclamo un reembolso por {order_id}: pedido {reason}.
Quiero reclamar el importe del pedido {order_id}, motivo {reason}.
Abónenme en la tarjeta lo de {order_id}, vino {reason}.
¿Me abonan el importe de {order_id}? Fue un envío {reason}.
Por favor, abone en mi cuenta el pedido {order_id}, por {reason}.
Mando de vuelta {order_id} por {reason}; reembólsenme, por favor.
reembolso {order_id} {reason} porfa
mi dinero del pedido {order_id} porfa, llego {reason}
quiero mi dinero, pedido {order_id}, {reason}
El pedido {order_id} del {day} llegó {reason}: reembolso.
"""

CHANGE_ADDRESS = """
Cambia la dirección del pedido {order_id} a {address}.
Cambie la dirección de {order_id}, ahora es {address}.
Quiero cambiar la dirección del pedido {order_id}: {address}.
Quisiera cambiar la dirección de entrega de {order_id} a {address}.
¿Puedo cambiar la dirección de {order_id}? Sería {address}.
¿Pueden cambiar la dirección de mi pedido {order_id} por {address}?
Necesito cambiar la dirección de envío de {order_id}; es {address}.
Cambio de dirección para {order_id}: {address}
Cambio de dirección, pedido {order_id}, nueva: {address}.
Cambio de domicilio: el pedido {order_id} va a {address}.
Por favor, anoten un cambio de dirección: {order_id}, {address}.
Nueva dirección para {order_id}: {address}.
La nueva dirección del pedido {order_id} es {address}.
Tengo nueva dirección, {address}. Es para el pedido {order_id}.
Mi dirección cambió a {address}; corríjanla en {order_id}.
Actualiza la dirección de {order_id}: {address}.
Actualicen mi dirección en el pedido {order_id}, es {address}.
¿Podría actualizar la dirección de {order_id}? Ahora es {address}.
Corrige la dirección del pedido {order_id}, es {address}.
Corrijan la dirección de {order_id}: {address}, por favor.
La dirección de {order_id} está mal, la correcta es {address}.
Puse mal la dirección en {order_id}. Es {address}.
Di mal la calle del pedido {order_id}; debería ser {address}.
Me equivoqué de dirección en {order_id}, es {address}.
Me equivoqué al escribir la calle en {order_id}. Lo correcto: {address}.
Me equivoqué: el pedido {order_id} tiene que ir a {address}.
Modifica el domicilio de {order_id} a {address}.
Quiero modificar el envío de {order_id}: que vaya a {address}.
¿Es posible modificar la dirección del pedido {order_id}? Pongan {address}.
Me mudé. Manden {order_id} a {address}.
Me he mudado, así que envíen el pedido {order_id} a {address}.
Nos mudamos el {date} a {address}. Lleven allí el pedido {order_id}.
Nos mudamos, el paquete {order_id} debe ir a {address}.
Ahora vivo en {address}. Manda allí el pedido {order_id}.
Ya no vivo ahí; envía {order_id} a {address}.
Vivimos ahora en {address}, ¿pueden traer aquí {order_id}?
Envía {order_id} a {address}.
Envíen el pedido {order_id} a {address}, por favor.
Envíalo a {address}, me refiero a {order_id}.
¿Me pueden enviar {order_id} a {address} y no a mi casa?
Manda {order_id} a {address} en lugar de a mi casa.
¿Podrían mandar el paquete {order_id} a {address}?
Manden el pedido {order_id} a otra dirección: {address}.
Entreguen {order_id} en {address}.
Entrega el pedido {order_id} en {address}, no en mi piso.
Quiero que entreguen {order_id} en {address}.
¿Pueden entregar mi paquete {order_id} en {address}?
El {day} no estaré en casa; entreguen {order_id} en {address}.
Prefiero recibir {order_id} en {address}.
Me gustaría recibir el pedido {order_id} en la oficina, {address}.
Quiero recibir {order_id} en otra casa: {address}.
{name} va a recibir el paquete {order_id} en {address}.
Como es un regalo para {name}, lleven {order_id} a {address}.
Lleven el pedido {order_id} a {address}, por favor.
¿El repartidor puede llevar {order_id} a {address}?
Desvía {order_id} a {address}.
Por favor, desvíen el paquete {order_id} a {address}.
¿Se puede desviar el envío {order_id} a {address}?
Redirige el pedido {order_id} a {address}.
Quiero redirigir {order_id} a {address}.
¿Pueden redirigir el paquete {order_id}? Destino: {address}.
Otro destino para {order_id}: {address}.
Cambien el destino del envío {order_id} a {address}.
Pon {address} como dirección del pedido {order_id}.
Pongan {address} en la etiqueta de {order_id}, por favor.
Que {order_id} llegue a {address} y no a la dirección vieja.
La dirección vieja ya no sirve: {order_id} va a {address}.
Mi dirección antigua no vale, para {order_id} usen {address}.
Usen {address} como domicilio para el pedido {order_id}.
direccion nueva {order_id} {address}
cambiar direccion de {order_id} a {address} porfa
Soy {name}, el pedido {order_id} tiene mi dirección antigua. Es {address}.
"""
