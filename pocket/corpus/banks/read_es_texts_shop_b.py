"""Spanish sentences for texts of the shop: repair report and story.

The form is that of ``read_es_texts_shop``.
"""

from __future__ import annotations

REPAIR = {
    "writer": """
$ Informe escrito por {v}.
$ Firmado: {v}.
$ Firma: {v}
$ Informe redactado por {v}, taller.
^ Informe de {v}
Este informe lo ha escrito {v}.
{v} firma este informe.
Las notas de esta hoja son de {v}.
$ Escrito en el taller por {v}.
$ Un saludo desde el taller, {v}
Quien escribe este informe es {v}.
""",
    "customer": """
Cliente: {v}.
El artículo es de {v}.
Lo trajo al taller {v}, cliente de la tienda.
El artículo pertenece a {v}.
La reparación la encargó {v}.
Hicimos este trabajo para {v}.
Nombre del cliente: {v}.
La factura va a nombre de {v}.
^ Hoja de reparación de {v}
La reparación está a nombre de {v}.
""",
    "product": """
Artículo: {v}.
Al taller llegó {el} {v}.
Hemos revisado {el} {v}.
Artículo reparado: {v}.
{El} {v} ya no funcionaba.
En la mesa de trabajo tenemos {el} {v}.
Desmontamos {el} {v}.
{El} {v} está limpi{o} y probad{o}.
Objeto de la reparación: {v}.
Se trata de {un} {v}.
""",
    "order": """
Número de pedido: {v}.
El artículo se compró con el pedido {v}.
Procede del pedido {v}.
Pedido: {v}.
La reparación corresponde al pedido {v}.
Referencia del pedido: {v}.
En nuestro sistema es el pedido {v}.
La compra figura como pedido {v}.
El código del pedido es {v}.
Véase el pedido {v} para la compra.
""",
    "price": """
La reparación cuesta {v}.
Precio de la reparación: {v}.
Por piezas y trabajo cobramos {v}.
La factura asciende a {v}.
Coste: {v}.
El trabajo se hizo por {v}.
El precio del arreglo es de {v}.
Total de la reparación: {v}.
Arreglarlo cuesta {v}.
Cobramos {v} por la reparación.
""",
    "deposit": """
Se pagó un depósito de {v}.
Señal: {v}.
Recibimos {v} por adelantado.
El depósito es de {v}.
Pagado como anticipo: {v}.
Pedimos {v} por adelantado para encargar la pieza.
Se ha dejado una señal de {v}.
Antes de empezar el trabajo se adelantaron {v}.
Depósito dejado en el mostrador: {v}.
El anticipo fue de {v}.
""",
    "deadline": """
Recoja el artículo el {v} como muy tarde.
El plazo de recogida acaba el {v}.
Se lo guardamos hasta el {v}.
Último día para recogerlo: {v}.
Venga por el artículo el {v} a más tardar.
Lo que el {v} no se haya recogido se lleva al almacén.
Tiene hasta el {v} para recogerlo.
El artículo debe salir del taller el {v} como muy tarde.
Fecha límite de recogida: {v}.
El último día para retirar el artículo es el {v}.
""",
    "pickup_place": """
El artículo está listo en {v}.
Puede recogerlo en {v}.
Punto de recogida: {v}.
Le espera en {v}.
Recoja el artículo en {v}.
Los artículos terminados se entregan en {v}.
Pase por {v} para recogerlo.
Lo dejamos para recoger en {v}.
El artículo se puede retirar en {v}.
El lugar de recogida es {v}.
""",
    "reason": """
Dejó de funcionar porque {v}.
Causa de la avería: {v}.
Vimos que {v}, y esa fue la causa de la avería.
La avería se produjo porque {v}.
El artículo falló porque {v}.
La avería se debe a que {v}.
El problema era que {v}.
Se estropeó porque {v}.
Las pruebas explican la avería: {v}.
El motivo de la avería es que {v}.
""",
    "warranty": """
La reparación tiene una garantía de {v}.
Garantía del trabajo: {v}.
Damos {v} de garantía por la reparación.
Si la avería vuelve, está cubierta durante {v}.
Garantía: {v}.
La pieza nueva tiene {v} de garantía.
Si vuelve a fallar, lo arreglamos gratis durante {v}.
Nuestra garantía sobre el trabajo dura {v}.
Respondemos de esta reparación durante {v}.
La garantía es de {v}.
""",
}

STORY = {
    "customer": """
^ {v} es cliente de Finch & Alder.
^ Una mañana {v} entró en la tienda para comprar algo.
{v} pagó el pedido en la caja.
La tienda ya conocía a {v} como cliente.
Fue {v} quien hizo el pedido.
^ {v} había pedido algo en Finch & Alder.
El recibo lleva el nombre del cliente, {v}.
El pedido estaba a nombre de {v}.
^ Esta es la historia de {v} y de un paquete de la tienda.
La compra la hizo {v}.
""",
    "product": """
Se trataba de {un} {v}.
En la caja estaba {el} {v}.
{El} {v} se veía precios{o} en el escaparate.
Todo empezó con {el} {v}.
La compra fue {un} {v}.
Lo que se pidió fue {un} {v}.
Entre todas las cosas se eligió {el} {v}.
En casa se abrió enseguida la caja {del} {v}.
{El} {v} era lo último que quedaba en el estante.
El artículo comprado era {un} {v}.
""",
    "order": """
El número de pedido era {v}.
En el papel ponía el pedido {v}.
La tienda lo anotó como pedido {v}.
En el mostrador buscaron el pedido {v}.
El dependiente apuntó {v} como número de pedido.
Se registró como pedido {v}.
Pedido {v}, decía la pantalla.
El pedido se guardó con el código {v}.
En los libros de la tienda figuraba el pedido {v}.
La referencia del pedido era {v}.
""",
    "quantity": """
El pedido tenía {v} piezas.
La tienda contó {v} piezas.
Acordaron {v} unidades.
Eran {v} piezas en total.
El pedido era de {v} unidades.
Hacían falta nada menos que {v} piezas.
La familia necesitaba {v} unidades.
El dependiente empaquetó {v} piezas.
La compra incluía {v} artículos.
La cantidad era de {v} piezas.
""",
    "price": """
Costó {v}.
El precio era de {v}.
La etiqueta del precio decía {v}.
La tienda pedía {v} por el artículo.
La compra salió por {v}.
Se había comprado por {v}.
En la caja se pagaron {v} por la compra.
Estaba a la venta por {v}.
El artículo estaba marcado a {v}.
El artículo valía {v}.
""",
    "delivery_fee": """
El envío costó {v}.
La tienda cobró {v} por el envío.
Por llevarlo a casa cobraron {v}.
Los portes fueron {v}.
El transporte costó {v}.
Al repartidor se le pagaron {v} por la entrega.
Los gastos de envío eran de {v}.
Otros {v} se fueron en gastos de envío.
Los gastos de entrega sumaron {v}.
Que lo llevaran a casa costaba {v}.
""",
    "delivery_day": """
El paquete llegó el {v}.
Se entregó el {v}.
La furgoneta paró delante de la casa el {v}.
El {v} el repartidor llamó al timbre con el paquete.
La caja llegó a casa el {v}.
La tienda lo entregó el {v}.
La entrega fue el {v}.
El transportista dio el paquete a la familia el {v}.
El día de entrega fue el {v}.
El repartidor trajo el paquete el {v}.
""",
    "pickup_place": """
El paquete había que recogerlo en {v}.
Una tarjeta decía que se recogía en {v}.
Al final se recogió en {v}.
La caja esperaba en {v}.
La tienda lo daba en {v}.
Se pudo retirar en {v}.
Para recoger el paquete hubo que ir hasta {v}.
El punto de recogida era {v}.
Habían dejado el paquete para recoger en {v}.
El lugar de recogida estaba en {v}.
""",
    "reason": """
Volvió a la tienda porque {v}.
El motivo de la devolución era sencillo: {v}.
Hubo que devolverlo porque {v}.
Dos días después se devolvió, ya que {v}.
En la hoja de devolución ponía que {v}.
"Lo devuelvo porque {v}", oyó el dependiente.
Nadie estaba contento, pues {v}, y se devolvió.
No se lo quedaron porque {v}.
La tienda aceptó la devolución, dado que {v}.
La devolución se debió a que {v}.
""",
    "warranty": """
La garantía era de {v}.
Venía con una garantía de {v}.
La tienda lo garantizaba por {v}.
El dependiente prometió {v} de garantía.
La garantía duraba {v}.
Durante {v} cualquier defecto se arreglaría gratis.
Tenía {v} de garantía.
El papel prometía cubrir los defectos durante {v}.
Estaba en garantía durante {v}.
El periodo de garantía era de {v}.
""",
}
