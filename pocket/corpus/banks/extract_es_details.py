"""Spanish sentences that add one detail to a customer's message, greetings and fillers.

One sentence per line. A line that begins with ``$`` can only close a message.
No word agrees with {name}: it may be anybody.
"""

from __future__ import annotations

NAME = """
Me llamo {name}.
Soy {name}.
Mi nombre es {name}.
Mi nombre completo: {name}.
Nombre: {name}.
El nombre es {name}.
Les escribe {name}.
Cliente: {name}.
Soy cliente y me llamo {name}.
Habla {name}.
Aquí {name}.
El pedido está a nombre de {name}.
La cuenta está a nombre de {name}.
Compré a nombre de {name}.
Hice el pedido con el nombre de {name}.
En sus archivos aparezco como {name}.
La etiqueta del paquete dice {name}.
Si llaman, pregunten por {name}.
Pueden responder a {name}.
Firmo como {name}.
$ Un saludo, {name}
$ Saludos, {name}
$ Un cordial saludo, {name}
$ Saludos cordiales, {name}
$ Atentamente, {name}
$ Gracias, {name}
$ Muchas gracias, {name}
$ Gracias de antemano, {name}
$ {name}
$ Hasta pronto, {name}
$ Que tengan un buen día, {name}
$ Quedo a la espera de su respuesta, {name}
$ Firmado, {name}
$ Un abrazo, {name}
""".strip().splitlines()

ORDER = """
Mi número de pedido es {order_id}.
El número de pedido es {order_id}.
Número de pedido: {order_id}.
Mi número de pedido: {order_id}.
Pedido {order_id}.
Mi pedido es el {order_id}.
Es el pedido {order_id}.
Se trata del pedido {order_id}.
Escribo por el pedido {order_id}.
Hablo del pedido {order_id}.
Pedido n.º {order_id}, por si lo necesitan.
El recibo dice {order_id}.
En el recibo aparece el pedido {order_id}.
El número del recibo es {order_id}.
Referencia: {order_id}.
La referencia es {order_id}.
Mi referencia es {order_id}.
Asunto: pedido {order_id}.
Asunto: {order_id}.
Lo encontrarán con el número {order_id}.
Busquen el pedido {order_id}, por favor.
Pueden verlo en el pedido {order_id}.
El código del pedido es {order_id}.
Mi pedido tiene el código {order_id}.
La caja lleva el número {order_id}.
En la caja pone pedido {order_id}.
En su correo el pedido se llama {order_id}.
Me dieron el número de pedido {order_id}.
La confirmación dice {order_id}.
Todo esto es del pedido {order_id}.
Apunté el número {order_id}.
En su sistema es el {order_id}.
""".strip().splitlines()

PRODUCT = """
Se trata {product:del}.
Hablo {product:del}.
Escribo por {product:el}.
Es por {product:el}.
Me refiero {product:al}.
El artículo es {product:el}.
Artículo: {product}.
Producto: {product}.
El producto es {product:el}.
El producto se llama {product}.
En el recibo se llama {product}.
En el recibo pone {product}.
En la web se llama "{product}".
En el catálogo aparece como {product}.
Compré {product:el}.
Compré {product:un}.
Compré {product:el} en su tienda.
Compré {product:el} con ustedes.
Lo que compré es {product:un}.
Pedí {product:el}.
Pedí {product:un}.
Había pedido {product:un}.
Lo que pedí es {product:el}.
El pedido es de {product:un}.
En el pedido hay {product:un}.
Elegí {product:el}.
Había elegido {product:el}.
Mi compra fue {product:un}.
La compra fue de {product:un}.
Encontré {product:el} en su página.
Todo esto es por mi {product}.
Hablamos de mi {product}.
Ya saben, {product:el}.
""".strip().splitlines()

DATE = """
Hice el pedido el {date}.
El pedido es del {date}.
El pedido se hizo el {date}.
Fecha del pedido: {date}.
Fecha: {date}.
La fecha del pedido es el {date}.
Compré el {date}.
Hice la compra el {date}.
La compra fue el {date}.
La compra es del {date}.
Fecha de compra: {date}.
Pagué el {date}.
Hice el pago el {date}.
El recibo es del {date}.
El recibo tiene fecha del {date}.
La fecha del recibo es el {date}.
Eso fue el {date}.
Fue el {date}.
Pasó el {date}.
Todo empezó el {date}.
Les escribí el {date}.
Ya les escribí el {date}.
Les llamé el {date}.
Ya llamé el {date}.
Hablamos por teléfono el {date}.
Estuve en su tienda el {date}.
Pregunté en la tienda el {date}.
Me di cuenta el {date}.
Lo sé desde el {date}.
Mandé el formulario el {date}.
Su correo es del {date}.
La confirmación llegó el {date}.
""".strip().splitlines()

AMOUNT = """
Pagué {amount}.
Pagué {amount} en total.
Les pagué {amount}.
Me costó {amount}.
Costó {amount}.
Me salió por {amount}.
El precio fue de {amount}.
El precio es de {amount}.
El precio era de {amount}.
Precio: {amount}.
El total es de {amount}.
El total fue de {amount}.
Total: {amount}.
En total fueron {amount}.
Gasté {amount}.
Gasté {amount} en eso.
El importe es de {amount}.
El importe fue de {amount}.
Importe: {amount}.
El recibo es de {amount}.
El recibo dice {amount}.
En el recibo pone {amount}.
En mi banco aparecen {amount}.
De mi cuenta salieron {amount}.
Transferí {amount}.
Les transferí {amount}.
Hablamos de {amount}.
Estamos hablando de {amount}.
La compra fue de {amount}.
El pedido era de {amount}.
Son {amount}.
{amount} es mucho dinero para mí.
""".strip().splitlines()

CITY = """
Vivo en {city}.
Vivo aquí en {city}.
Vivimos en {city}.
Mi casa está en {city}.
Tengo un piso en {city}.
Mi familia vive en {city}.
Soy de {city}.
Somos de {city}.
Escribo desde {city}.
Les escribo desde {city}.
Les escribimos desde {city}.
Saludos desde {city}.
Un saludo desde {city}.
Mi dirección está en {city}.
La dirección es de {city}.
Mi dirección: {city}.
La dirección de entrega está en {city}.
El pedido va a {city}.
El paquete va a {city}.
El envío es a {city}.
El envío va a {city}.
Ciudad: {city}.
Mi ciudad es {city}.
La ciudad es {city}.
Trabajo en {city}.
Mi oficina está en {city}.
Hice el pedido desde {city}.
Compré desde {city}.
Me encuentro en {city}.
Estoy en {city} toda la semana.
Nos mudamos a {city} el año pasado.
Aquí en {city} está lloviendo.
""".strip().splitlines()

GREETINGS = """
Hola,
Hola a todos,
Hola, equipo,
Hola, Finch & Alder,
Buenos días,
Buenas tardes,
Buenas noches,
Buenas,
Muy buenas,
Buen día,
Buenos días, equipo,
Buenas tardes, Finch & Alder,
Estimado equipo,
Estimado equipo de Finch & Alder,
Estimados señores,
Estimada tienda,
Querido equipo,
A quien corresponda,
A la atención del servicio al cliente:
Hola, servicio al cliente,
""".strip().splitlines()

FILLERS = """
Ayúdenme, por favor.
Espero que puedan ayudarme.
Gracias por su ayuda.
Gracias por su tiempo.
Gracias por leer este mensaje.
Espero su respuesta.
Espero una respuesta pronto.
Contesten pronto, por favor.
Contesten por correo, por favor.
Llámenme, por favor.
Pueden llamarme al 555-0142.
Mi teléfono es el 0712 334 908.
Mi número de teléfono es el 555-0187.
Mi número de cliente es 302-118.
Mi tarjeta de cliente es la 884-210.
El código de mi puerta es 4417.
Compro con ustedes desde hace años.
Siempre me ha gustado su tienda.
Es la segunda vez que escribo.
Nunca les había escrito.
¿Qué pueden hacer?
No sé a quién preguntar.
Tengo dos gatos y poco tiempo.
Tengo 71 años.
Es para mi hermana.
Es un regalo para mi madre.
Por las mañanas estoy en casa.
Por las tardes estoy en el trabajo.
Guardo la caja.
Puedo mandar fotos.
Adjunto el recibo.
Si me llaman, que sea por la tarde.
No quiero molestar.
Eso es todo lo que puedo decir.
""".strip().splitlines()
