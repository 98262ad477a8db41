"""More Spanish requests: other forms of the verbs that carry each request."""

from __future__ import annotations

REQUESTS = {
    "track_order": """
Rastrea mi paquete {order_id}, por favor.
Rastrea {order_id}, que lo espero hoy.
Rastree el envío {order_id}.
Rastree por favor mi pedido {order_id}.
¿Puede localizar mi envío {order_id}?
Localiza el pedido {order_id}.
Localiza mi paquete, número {order_id}.
¿Qué noticias hay del pedido {order_id}?
¿Tiene novedades de mi paquete {order_id}?
¿Ya ha llegado {order_id} a la ciudad?
No ha llegado el envío {order_id}.
¿Por qué no ha llegado todavía {order_id}?
¿Fue entregado mi pedido {order_id}?
¿A quién fue entregado {order_id}?
¿Me puede revisar el pedido {order_id}? Sigue sin llegar.
Quiero revisar dónde va {order_id}.
¿Cuándo salió {order_id}?
¿Salió ya el paquete {order_id} el {day}?
¿Qué pasa con mi envío {order_id}, que no llega?
¿Cuándo va a llegar el envío {order_id}?
¿Podría decirme cuándo llega {order_id}?
Averigua por favor dónde está {order_id}.
¿Me averiguas cuándo llega mi paquete {order_id}?
""",
    "cancel_order": """
Cancele {order_id}, ya no lo necesito.
Cancele el pedido {order_id} de {name}.
Cancelen mi pedido {order_id}, por favor.
Cancelen la compra {order_id}.
Quiero cancelarlo: pedido {order_id}.
Mi pedido es el {order_id} y quiero cancelarlo ya.
Anulen {order_id}, me equivoqué.
Anulen el pedido {order_id} hoy.
Anula mi compra {order_id}, por favor.
Anule mi pedido {order_id} antes del {date}.
Anule la compra {order_id}.
Por error hice {order_id}: anúlenlo, por favor.
El pedido {order_id} lo hizo mi hija; anúlenlo.
Quiero la anulación del pedido {order_id}.
Pido la anulación de mi compra {order_id}.
Detengan {order_id}, me arrepentí.
Detengan el envío de {order_id}: ya no lo quiero.
Me arrepentí de la compra {order_id}, cancélala.
No envíen {order_id}, he cambiado de opinión.
Borra el pedido {order_id}, no lo quiero.
Borra {order_id}, por favor, ya no hace falta.
Elimina {order_id}, lo pedí dos veces.
Elimine el pedido {order_id}, por favor.
Quiero dar de baja el pedido {order_id}, ya no lo necesito.
""",
    "request_refund": """
¿Me pueden reembolsar {order_id}? Es un pedido {reason}.
¿Van a reembolsar {order_id}? Llegó {reason}.
Hay que reembolsar {order_id} por {reason}.
Reembolse el pedido {order_id}, por favor, llegó {reason}.
Reembolse {order_id}: pedido {reason}.
Reembólsenme {order_id}, vino {reason}.
Reembólsenme el pedido {order_id}; motivo: {reason}.
Reembólsame el pedido {order_id}, está {reason}.
Reembólsame lo que pagué por {order_id}, es un paquete {reason}.
¿Me reembolsan el paquete {order_id}? Vino {reason}.
Quiero devolver {order_id} y recibir mi dinero, motivo: {reason}.
Tienen que devolver el dinero del pedido {order_id}: {reason}.
Devuélveme lo que pagué por {order_id}, llegó {reason}.
Abónenme el importe de {order_id}, es un pedido {reason}.
Abónenme lo que pagué por el pedido {order_id}, {reason}.
Abonen {order_id} en mi tarjeta; motivo: {reason}.
Quiero reclamar: {order_id} llegó {reason} y quiero el dinero.
Voy a reclamar el reembolso de {order_id}, por {reason}.
Reclamo el importe de {order_id} por {reason}.
Tramiten mi reembolso: {order_id}, {reason}.
Pido el dinero de {order_id} en mi tarjeta, el envío está {reason}.
Recibí {order_id} y está {reason}; quiero el reembolso.
Recibí el pedido {order_id}, {reason}. Devuélvanme el dinero.
""",
    "change_address": """
Cambia la dirección de {order_id}: {address}.
Cambia el domicilio del pedido {order_id} por {address}.
Cambie la dirección de envío de {order_id} a {address}.
Cambien la dirección del paquete {order_id}, es {address}.
Cambien {order_id} de dirección: {address}.
Actualiza el domicilio del pedido {order_id} a {address}.
Actualicen la dirección de envío de {order_id}: {address}.
¿Pueden corregir la dirección de {order_id}? Es {address}.
Hay que corregir la calle de {order_id}, es {address}.
Quiero corregir el domicilio del pedido {order_id}: {address}.
Corrige la calle de {order_id}: {address}.
Modifica la dirección del pedido {order_id}, por favor: {address}.
Modifica el destino de {order_id}: {address}.
Modifiquen la dirección de {order_id} a {address}.
Me mudé a {address}, cambien la dirección de {order_id}.
Me mudé, el pedido {order_id} va a {address}.
Me he mudado a {address}. Manden allí {order_id}.
Nos hemos mudado: {order_id} tiene que ir a {address}.
Envía el paquete {order_id} a {address}, no a mi dirección antigua.
Envíen {order_id} a mi oficina, {address}.
¿Lo pueden enviar a {address}? Es el pedido {order_id}.
Manda el paquete {order_id} a {address}.
Manden {order_id} a la oficina: {address}.
Desvía el pedido {order_id} a {address}, por favor.
Redirige {order_id} a {address}.
Redirijan el paquete {order_id} a {address}.
Pongan otra dirección en {order_id}: {address}.
Pon otra calle en el pedido {order_id}: {address}.
El repartidor debe llevar {order_id} a {address}.
Prefiero que manden {order_id} a {address}.
""",
    "check_stock": """
Mira si queda {product:a} en stock.
Mira cuántas unidades hay {product:of}, por favor.
Mire cuántas unidades quedan {product:of}.
Revisa si hay {product:a} en la tienda.
Revisa las existencias {product:of}.
Revise si queda {product:a} en el almacén.
¿Puede revisar si tienen {product:the} en stock?
¿Sigue habiendo {product:a} en stock?
¿Sigue en stock {product:the}?
¿Se terminó ya {product:this}?
¿Se ha terminado {product:the}?
¿Ya no queda {product:a}, se terminó?
Vi que se ha agotado {product:the}. ¿Tienen más?
Confirma si hay {product:a}, por favor.
¿Me confirma si tienen {product:a} en la tienda?
Estoy buscando {product:a}. ¿Tienen en existencia?
Estoy buscando {product:a} para el {day}, ¿hay?
Consulta si hay {product:a} disponible.
""",
    "get_price": """
¿Cuánto cuesta comprar {product:the}?
¿Cuánto costaría {product:the} con el precio de hoy?
¿Me dice cuánto cuesta {product:a}?
Dígame el precio {product:of}.
Deme el precio {product:of}.
¿Me dices el precio {product:of}, por favor?
¿Cuánto sería por {product:the}?
¿Qué tengo que pagar por {product:a}?
¿Es caro {product}? Quiero saber el precio.
¿Es muy caro comprar {product:the}?
¿Me alcanza con treinta euros para {product:the}?
Tengo cuarenta euros, ¿me alcanza para {product:a}?
La etiqueta {product:of} no se lee. ¿Qué precio tiene?
En la etiqueta {product:of} falta el precio. ¿Cuánto es?
¿Ha subido de precio {product:the}? ¿Cuánto cuesta ahora?
Averigua cuánto cuesta {product:the}, por favor.
""",
    "book_repair": """
Se me rompió mi {product}, cita para el {day}, por favor.
Se rompió mi {product}: quiero que me den cita el {day}.
Se me ha roto mi {product}. ¿Hay hueco en el taller el {day}?
Tengo {product:the} con algo roto, ¿me lo arreglan el {day}?
Mi {product} está sin funcionar, cita en el taller el {day}.
Mi {product} ha dejado de funcionar: taller el {day}.
Que reparen mi {product} el {day}.
Quiero que reparen {product:the} este {day}.
Reserva el taller para mi {product} el {day}.
Reserva el {day} para el arreglo {product:of}.
Reserve el {day} para reparar {product:the}.
Agenda una reparación de mi {product} el {day}.
Agenda cita en el taller el {day} para {product:the}.
Agende la reparación {product:of}, que sea el {day}.
Arreglen {product:the} el {day}.
Arregla mi {product} este {day}, por favor.
Apúntame para reparar {product:the} el {day}.
Apunten mi {product} para el {day} en el taller.
Apúnteme una reparación: {product}, el {day}.
¿Puede revisar mi {product} un técnico, el {day}?
Quiero llevar {product:the} a reparar el {day}.
Pide turno en el taller el {day}: {product}.
""",
    "opening_hours": """
¿La tienda estará abierta el {day}?
¿Estará abierto el {day}?
¿Estarán cerrados el {day}?
¿Están cerrados este {day} o abren?
¿Está cerrada la tienda este {day}?
¿La tienda está cerrada el {day} por la tarde?
¿A qué hora cierra el {day}?
¿Hasta cuándo abre la tienda el {day}, cuándo cierra?
¿Abren muy temprano el {day}?
¿Desde cuándo abren el {day}?
¿Abren por la mañana el {day}?
¿Abren toda la mañana el {day}?
¿Cierran tarde el {day}?
¿Hasta qué hora de la tarde abren el {day}?
¿Hay atención al público el {day}?
Horario de atención del {day}, por favor.
¿Abren al público el {day}?
Me gustaría pasar el {day}. ¿Hasta qué hora abren?
¿Puedo pasar el {day}, está abierto?
""",
    "find_store": """
Estoy buscando una tienda suya en {city}.
Estoy buscando su local en {city}.
Busque la tienda de {city}.
Busque su local en {city}, por favor.
Buscar sucursal en {city}
Quiero encontrar la tienda de {city}.
No puedo encontrar la sucursal de {city}, ¿dónde está?
Encuentra la sucursal de {city}, por favor.
Encuéntrame un local en {city}.
¿Cuál es la tienda más cercana en {city}?
¿Hay alguna tienda cercana a {city}?
¿En qué zona está la tienda de {city}?
¿En qué zona queda la sucursal de {city}?
Deme la dirección del local en {city}.
¿Tienen tiendas en {city}?
¿Cuáles son sus tiendas en {city}?
Quiero visitar su local en {city}. ¿Dónde está?
Me gustaría visitar la tienda de {city}, ¿en qué calle está?
¿Me pasa la ubicación de la tienda en {city}?
¿Hay algún Finch & Alder cerca de {city}?
""",
    "convert_currency": """
Convierte a {to} la cantidad de {amount} euros.
Convierta a {to} mis {amount} euros.
Convierta {amount} euros en {to}.
Conviérteme a {to} estos {amount} euros.
Conviértame {amount} euros a {to}, por favor.
¿Me conviertes a {to} un total de {amount} euros?
¿Cómo se convierten {amount} euros a {to}?
¿Cuánto equivalen {amount} euros a {to}?
¿A cuánto equivale en {to} un billete de {amount} euros?
¿Cuánto valen en {to} mis {amount} euros?
¿Cuánto valen {amount} euros si pago en {to}?
Cambia a {to} mis {amount} euros.
Cambia {amount} euros por {to}.
Cambie {amount} euros a {to}.
Calcula cuánto es en {to}: {amount} euros.
Calcule {amount} euros en {to}, por favor.
¿Me puedes calcular {amount} euros a {to}?
Quiero calcular cuánto son {amount} euros en {to}.
¿Me puedes pasar {amount} euros a {to}?
Hay que pasar {amount} euros a {to}.
Hazme el cálculo: {amount} euros en {to}.
Una factura de {amount} euros, ¿cuánto es en {to}?
Dame la cifra en {to} para {amount} euros.
""",
    "set_reminder": """
Recuérdeme que a las {time} tengo que {text}.
Recuérdeme, por favor, {text} cuando sean las {time}.
Quiero que me recuerdes que a las {time} debo {text}.
Me gustaría que me recuerdes {text} a las {time}.
Acuérdame {text} a las {time}, por favor.
¿Me pones una alarma a las {time} para {text}?
¿Me puedes poner un recordatorio a las {time}? Es para {text}.
Quiero poner un recordatorio para las {time}: {text}.
Ponga una alarma a las {time}: {text}.
Ponga un aviso a las {time}, debo {text}.
Crea un aviso a las {time}: {text}.
Crea un recordatorio de {text}, hora {time}.
Agrega un aviso a las {time}: {text}.
Agrega una alarma para {text} a las {time}.
Añade una alarma a las {time}: {text}.
Añade el recordatorio "{text}" a las {time}.
Guarda un recordatorio para las {time}: {text}.
Guarda un aviso: a las {time}, {text}.
Programa una alarma a las {time}, tengo que {text}.
Programa un aviso para {text} a las {time}.
Anota: {text} a las {time}, y recuérdamelo.
Avíseme cuando sean las {time}, tengo que {text}.
Avíseme a las {time} para {text}, por favor.
¿Me avisas cuando sean las {time}? Hay que {text}.
¿Me puedes avisar a las {time}? Tengo que {text}.
Me tienes que avisar a las {time}: toca {text}.
Siempre olvido {text}. Recuérdamelo a las {time}.
No quiero olvidar {text}; avísame a las {time}.
""",
    "get_weather": """
¿Llueve ahora en {city}?
¿Llueve mucho en {city}?
¿Va a llover hoy en {city}?
¿Puede llover en {city} esta tarde?
¿Hay lluvia hoy en {city}?
¿Se espera lluvia en {city}?
¿Está soleado hoy en {city}?
¿Está despejado en {city}?
¿Está despejado el cielo de {city}?
¿Hay mucha niebla en {city}?
¿Tienen niebla en {city}?
¿Hay una tormenta en {city} ahora?
¿Viene tormenta en {city}?
¿Hace falta paraguas en {city}?
Me voy a {city}. ¿Meto el paraguas?
¿Hace un buen día en {city}?
¿Hace buen día en {city} o llueve?
¿Qué pronóstico hay para {city}?
Voy a {city} el {day}, ¿qué tiempo hace allí?
tiempo en {city} hoy
""",
}
