"""Spanish sentences for texts of the shop: e-mail and delivery note.

One sentence per line, each stating one fact ``{v}``. A line that begins with
``^`` can only open a text, one that begins with ``$`` can only close it. In a
sentence about a product ``{el}``, ``{un}`` and ``{o}`` agree with it.
"""

from __future__ import annotations

EMAIL = {
    "writer": """
$ Un cordial saludo, {v}
$ Atentamente, {v}
$ Saludos, {v}, atención al cliente
$ Muchas gracias y un saludo, {v}, Finch & Alder
$ Firmado: {v}
$ Hasta pronto, {v}
$ Que tenga una buena semana, {v}
^ Soy {v}, de la tienda de Port Alder.
^ De: {v}
Le escribe {v}, de Finch & Alder.
Me llamo {v} y le escribo desde la tienda.
Este mensaje lo escribe {v}.
""",
    "customer": """
^ Hola, {v}:
^ Buenos días, {v}:
^ Buenas tardes, {v}:
^ A la atención de {v}
^ Para: {v}
^ Cliente: {v}
El pedido está a nombre de {v}.
La factura va a nombre de {v}.
En nuestra ficha de cliente figura {v}.
Usted hizo el pedido con el nombre de {v}.
Nombre del cliente: {v}.
Este pedido lo hizo {v}.
""",
    "product": """
Gracias por pedir {el} {v}.
Usted ha comprado {el} {v}.
Nos alegra que haya elegido {el} {v}.
Le escribimos por {el} {v} de su pedido.
El artículo de su pedido es {el} {v}.
Ya tenemos preparad{o} {el} {v}.
Producto: {v}.
Artículo pedido: {v}.
Hemos recibido su pedido {del} {v}.
{El} {v} que usted pidió es una buena elección.
En su pedido figura {un} {v}.
""",
    "order": """
Su número de pedido es {v}.
Su pedido tiene el número {v}.
Hemos registrado su pedido como {v}.
El pedido lleva la referencia {v}.
Escribimos por su pedido {v}.
^ Asunto: su pedido {v}
Número de pedido: {v}.
En nuestro sistema, el pedido es {v}.
Cite el número de pedido {v} cuando nos escriba.
El código de su pedido es {v}.
""",
    "quantity": """
Usted ha pedido {v} piezas.
El pedido es de {v} unidades.
Hemos apartado {v} unidades para usted.
En total recibirá {v} piezas.
La cantidad es de {v} unidades.
Cantidad: {v}.
Tenemos en el almacén las {v} piezas.
Como usted quería, empaquetamos {v} unidades.
El pedido incluye {v} artículos.
Número de piezas: {v}.
""",
    "price": """
El precio es de {v}.
El artículo cuesta {v}.
Por la mercancía se pagan {v}.
Se vende a {v}.
El importe de la mercancía es de {v}.
Precio del artículo: {v}.
Usted compró a un precio de {v}.
En el catálogo vale {v}.
Cobramos {v} por el artículo.
La compra asciende a {v}.
""",
    "delivery_fee": """
El envío cuesta {v}.
Los gastos de envío son de {v}.
Por la entrega añadimos {v}.
Gastos de envío: {v}.
Los portes suman {v}.
Por el transporte cobramos {v}.
El transportista cobra {v} por llevarlo.
Enviarlo a su casa cuesta {v}.
El envío a domicilio sale por {v}.
A esto se añaden {v} de portes.
""",
    "delivery_day": """
La entrega será el {v}.
El paquete llega el {v}.
Entregaremos el pedido el {v}.
Nuestro repartidor pasará por su casa el {v}.
La entrega está prevista para el {v}.
Recibirá el paquete el {v}.
Fecha de entrega: {v}.
El {v} le llevamos el paquete.
El transportista se lo lleva el {v}.
El nuevo día de entrega es el {v}.
""",
    "deadline": """
Le pedimos que pague el {v} a más tardar.
La fecha límite de pago es el {v}.
Tiene hasta el {v} para pagar.
La factura debe estar pagada el {v} a más tardar.
El último día para el pago es el {v}.
Haga el pago como muy tarde el {v}.
El plazo de pago vence el {v}.
Se puede pagar hasta el {v}.
Si el {v} no está pagada la factura, anularemos el pedido.
Esperamos su pago hasta el {v}.
""",
    "pickup_place": """
También puede recogerlo en {v}.
La recogida es posible en {v}.
Si prefiere venir, recoja el pedido en {v}.
Nuestro punto de recogida está en {v}.
Si no hay nadie en casa, el paquete le espera en {v}.
Punto de recogida: {v}.
Quien quiera venir a recogerlo lo tiene en {v}.
El pedido se puede retirar en {v}.
Para recoger el paquete, pase por {v}.
Guardamos los pedidos para recoger en {v}.
""",
    "reason": """
El pedido se retrasa porque {v}.
Hay un retraso porque {v}.
No pudimos enviarlo a tiempo, ya que {v}.
El motivo del retraso: {v}.
El retraso se debe a que {v}.
Por desgracia, {v}, y por eso vamos con retraso.
Tardamos más de lo previsto porque {v}.
La causa del retraso es que {v}.
Le pedimos paciencia, pues {v}.
El paquete tarda porque {v}.
""",
    "warranty": """
La garantía es de {v}.
Tiene una garantía de {v}.
El artículo tiene {v} de garantía.
Garantizamos el artículo por {v}.
Si se rompe, está cubierto durante {v}.
Los defectos se arreglan gratis durante {v}.
La garantía dura {v}.
Garantía: {v}.
El fabricante responde del artículo durante {v}.
Desde la compra hay {v} de garantía.
""",
}

DELIVERY = {
    "customer": """
Cliente: {v}.
^ Albarán para {v}
^ Entrega para {v}
La mercancía es para {v}.
El paquete es de {v}.
Nombre del cliente: {v}.
Quien compra es {v}.
Comprador: {v}.
El pedido está a nombre de {v}.
La factura se emite a nombre de {v}.
Pedido y pagado por {v}.
""",
    "product": """
Contenido: {v}.
Artículo: {v}.
La caja contiene {el} {v}.
Producto: {v}.
Dentro va {el} {v}.
Le enviamos {el} {v}.
Mercancía entregada: {v}.
En este envío va {el} {v}.
{El} {v} está revisad{o} y empaquetad{o}.
Artículo de este albarán: {v}.
El artículo que enviamos es {un} {v}.
""",
    "order": """
Número de pedido {v}.
Pedido: {v}.
Esta entrega corresponde al pedido {v}.
Código de pedido {v}.
Referencia del pedido: {v}.
La mercancía se pidió con el número de pedido {v}.
El albarán se refiere al pedido {v}.
Véase su pedido {v}.
Guarde el número de su pedido, {v}, por favor.
El pedido figura como {v}.
""",
    "quantity": """
Cantidad: {v}.
Número de piezas: {v}.
Se entregan {v} piezas.
Compruebe que ha recibido {v} unidades.
Hay {v} artículos en esta entrega.
Unidades: {v}.
En el almacén contaron {v} piezas.
Enviamos {v} unidades.
Con este albarán recibe {v} unidades.
El paquete contiene {v} piezas.
""",
    "price": """
Valor de la mercancía: {v}.
Precio del pedido: {v}.
El pedido cuesta {v}.
Precio: {v}, impuestos incluidos.
La mercancía se factura a {v}.
Importe de la mercancía: {v}.
Los artículos cuestan {v}.
Pagado por el artículo: {v}.
Precio de venta: {v}.
El importe del pedido es de {v}.
""",
    "delivery_fee": """
Gastos de entrega: {v}.
Envío: {v}.
El repartidor cobra {v} por el transporte.
Portes: {v}.
El transporte cuesta {v}.
Gastos de envío de {v}, ya pagados.
Por llevar la mercancía cobramos {v}.
Los portes se facturan a {v}.
Coste del envío: {v}.
Los gastos de transporte son de {v}.
""",
    "delivery_day": """
Entrega: el {v}.
Día de entrega: {v}.
La mercancía llega el {v}.
Se entrega el {v}.
El paquete llegará a su casa el {v}.
Nuestro repartidor lleva la mercancía el {v}.
Llegada prevista: {v}.
El transportista entrega la caja el {v}.
Esté en casa el {v} para recibir el paquete.
El {v} pasamos con el paquete.
""",
    "time": """
El repartidor llega a las {v}.
La entrega es a las {v}.
Hora prevista de entrega: {v}.
El repartidor llamará al timbre a las {v}.
Nuestra furgoneta para en su puerta a las {v}.
Hora de entrega: {v}.
Pensamos estar en su casa a las {v}.
La entrega está fijada para las {v}.
A las {v} tendrá el paquete en la puerta.
Traemos el paquete a las {v}.
""",
    "pickup_place": """
Si nadie abre, el paquete espera en {v}.
Los paquetes no entregados se recogen en {v}.
Si no está en casa, recójalo en {v}.
Los paquetes que no se pueden entregar se guardan en {v}.
Punto de recogida: {v}.
También puede recoger la mercancía en {v}.
Tras una visita sin éxito, retire la caja en {v}.
El lugar de recogida de los paquetes es {v}.
Para retirar el paquete, vaya hasta {v}.
El paquete se puede recoger en {v}.
""",
}
