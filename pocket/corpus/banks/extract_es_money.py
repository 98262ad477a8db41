"""Customers' messages in Spanish about money and rights: refund, warranty, billing, return.

NONE holds messages that complain of nothing: their issue is null. The slots are
those of ``extract_es_goods``.
"""

from __future__ import annotations

REFUND = """
Quiero que me devuelvan el dinero {product:del}.
Sigo a la espera de mi reembolso de {amount}.
¿Cuándo veré otra vez mis {amount}?
Entregué {product:el} el {date} y aún no me han reembolsado nada.
Quiero un reembolso.
Les ruego que me reembolsen los {amount} que pagué por {product:el}.
Dijeron que reembolsarían el pedido {order_id} antes del {date}.
En mi banco no veo ningún reembolso de su parte.
Cancelé el pedido {order_id} y quiero recuperar mi dinero.
¿Cuánto tarda un reembolso?
Como {product:el} está agotad{product:o}, reembolsen el pago, por favor.
¿Pueden transferir los {amount} a mi cuenta?
Todavía no me han devuelto el dinero {product:del}.
Solicito el reintegro de {amount}.
Me deben {amount}.
Cancelé el {date}. ¿Y mi dinero?
No quiero más vales, quiero mis {amount}.
Por favor, reintegren el importe del pedido {order_id}.
Pedí mi dinero el {date} y nadie me contesta.
devuelvanme el dinero ya
Solo me ha llegado la mitad del reembolso; faltan {amount}.
Me dijeron que el reembolso llegaría en una semana.
La tienda de {city} dijo que la central me haría el reembolso.
Ustedes ya tienen {product:el} en el almacén. Ahora espero mi dinero.
Confirmen, por favor, que los {amount} volverán a mi tarjeta.
Mi cuenta de {city} no ha recibido nada, aunque acordamos el reembolso.
Ya es hora de que me devuelvan lo que pagué por {product:el}.
El reembolso se acordó el {date}.
No pienso pagar por {product:un} que ya no tengo: quiero el reintegro.
¿Qué día me abonarán los {amount}?
Se quedaron con {product:el} y también con el dinero.
Quiero recuperar lo que pagué.
Su compañero me prometió por teléfono un reembolso de {amount}.
Prefiero el dinero a {product:otro}.
¿Ya salió el reembolso del pedido {order_id}?
El reembolso fue a una tarjeta vieja. Manden los {amount} a la nueva.
¡Mi dinero, por favor! Cancelaron {product:el} hace un mes.
Espero desde el {date} a que me reembolsen.
Exijo recuperar el precio completo {product:del}.
Como el pedido se canceló, tienen que devolverme {amount}.
Su anuncio dice "o le devolvemos su dinero". Pues devuélvanme el mío.
Todavía no me han abonado nada en la cuenta.
Esperaba el abono el {date}.
¿Me harían el favor de reembolsar {product:el}?
Ustedes mismos cancelaron el pedido {order_id}, así que me deben el dinero.
¿Me reembolsarán todo?
Mi reembolso lleva semanas pendiente.
Pongan otra vez los {amount} en mi tarjeta.
No quiero un artículo nuevo, quiero mi dinero.
El curso de {city} se canceló, reembolsen la cuota, por favor.
Reclamo el reintegro de {amount}.
¿Qué tengo que hacer para que me reembolsen {product:el}?
Desde el {date} estoy sin {product:el} y sin mi dinero.
¿Dónde está el reembolso {product:del}?
A día de hoy no he recuperado ni un céntimo de los {amount}.
El reembolso que mandaron es demasiado bajo. Tendría que ser de {amount}.
El {date} escribieron que el abono estaba en camino.
Solicito por la presente el reembolso de {amount}.
No quiero un cambio. Quiero que me devuelvan lo pagado.
La tienda de {city} no pudo devolverme el dinero y me mandó con ustedes.
¿Es normal que un abono tarde más de un mes?
Reembolso pendiente del pedido {order_id}, revísenlo por favor.
Sigue pendiente el abono de mi {product}.
¿Cómo solicito un reembolso?
quisiera saber q paso con mi reembolso de {amount}
Todavía me deben el importe {product:del} que cancelé.
Transfieran el importe a mi cuenta, por favor.
Si no pueden servir {product:el}, transfieran mi dinero a la cuenta de siempre.
El reintegro del pedido {order_id} no ha llegado a mi banco.
Solicité el abono el {date} y sigue sin llegar.
""".strip().splitlines()

WARRANTY = """
{product:El} dejó de funcionar a los seis meses y todavía tiene garantía.
¿Mi {product} sigue en garantía?
Compré {product:el} el {date}; la garantía debería cubrir este fallo.
Mi {product} no enciende, quiero una reparación en garantía.
Quiero hacer uso de la garantía.
El motor murió y tengo dos años de garantía.
¿Cómo uso la garantía {product:del}?
Con pocas semanas de uso, {product:el} se averió. ¿Lo cubre la garantía?
El recibo del {date} demuestra que la garantía sigue vigente.
Reparen {product:el} gratis, como dice la garantía.
{product:El} del pedido {order_id} necesita una reparación en garantía.
¿La garantía cubre una batería agotada?
Registré la garantía de mi {product} el {date}. Ahora no funciona.
Funcionó unos meses y luego se apagó. Reclamo la garantía.
se me averio {product:el}, tiene garantia?
¿A dónde mando {product:el} para que {product:lo} revisen en garantía?
En su tienda de {city} me vendieron tres años de garantía, y ahora los necesito.
Tengo en la mano la tarjeta de garantía {product:del}.
La pantalla {product:del} ya no enciende, es un caso de garantía.
¿Pierdo la garantía si abro {product:el} por mi cuenta?
Mi {product} tiene un defecto de fábrica y {product:lo} compré el {date}. Pido la garantía.
¿Se puede reparar todavía en garantía el pedido {order_id}?
{product:El} hace un ruido raro desde el {date}. Quiero usar la garantía.
En {city} me dijeron que mi garantía venció. No es verdad.
Respeten la garantía, por favor.
Necesito saber cuánto dura la garantía de mi {product}.
{product:El} ya no calienta y a la garantía le queda un año.
Con un uso normal no debería fallar dentro del plazo de garantía.
{product:El} falla por tercera vez. Recurro a la garantía.
Caso de garantía: {product:el} pierde agua a los ocho meses.
La reparación en garantía es gratis, ¿por qué me piden {amount}?
Perdí el papel de la garantía {product:del}. ¿Basta con el recibo?
La bisagra se gastó en un año y pido la reparación en garantía.
Su garantía promete piezas nuevas. Mi {product} las necesita.
Quisiera que me cambien {product:el} por la garantía.
El defecto apareció el {date}, dentro del plazo de garantía.
¿Quién repara en garantía mi {product} aquí en {city}?
¿Tiene garantía la reparación que hicieron el {date}?
Costó {amount} y decían que tenía garantía de por vida. Duró un año.
El taller de {city} pide la garantía del pedido {order_id}.
Mi consulta es sobre la garantía {product:del}.
Se murió dentro de la garantía.
Espero que la garantía cubra el cable gastado de mi {product}.
De pronto {product:el} no enciende. La garantía vale hasta el año que viene.
Tengo {product:un} con cinco años de garantía y pido ayuda con una avería.
Díganme si la garantía del pedido {order_id} sigue vigente.
Quisiera que un técnico revise {product:el} según la garantía.
La semana pasada se cayó el botón {product:del}; supongo que lo cubre la garantía.
Amplié la garantía el {date}. Ahora la necesito.
Reclamación de garantía {product:del}.
Una reparación gratis dentro de la garantía, eso es lo que pido.
Desde el {date} {product:el} no funciona, y tiene garantía.
¿{product:Lo} reparan ustedes o el fabricante? {product:El} está en garantía.
El folleto habla de diez años de garantía y {product:el} falló a los cuatro.
Pagué {amount} más por la garantía larga.
{product:El} tiene un fallo eléctrico que entra en la garantía.
¿Vale la garantía si ahora vivo en {city}?
Ya hubo una reparación en garantía y {product:el} vuelve a fallar.
Mi garantía termina el {date}; arreglen {product:el} antes, por favor.
Tengo los papeles de la garantía y la bomba de mi {product} ya no funciona.
¿Entra en la garantía una cremallera nueva?
La garantía del pedido {order_id} es de dos años, ¿verdad? El aparato no enciende.
{product:El} parpadea y no hace nada más. Menos mal que hay garantía.
Mando {product:el} como caso de garantía.
{product:El} dejó de calentar, ¿qué cubre la garantía?
Dejó de funcionar el {date}. ¿Está en garantía?
El técnico de {city} dice que es un defecto y que lo cubre la garantía.
¿Puede venir un técnico? La avería entra en garantía.
hola, la garantia {product:del} cubre esta averia?
El fabricante no responde y mi garantía vence el {date}.
Según el fabricante, ustedes se ocupan de la garantía {product:del}.
El defecto {product:del} es del fabricante, así que pido la garantía.
""".strip().splitlines()

BILLING = """
Me cobraron dos veces {product:el}.
La factura del pedido {order_id} está mal.
Mi factura dice {amount}, pero en la tienda el precio era más bajo.
Me facturaron algo que no compré.
Por favor, envíen una factura correcta {product:del}.
El {date} me cargaron {amount} en la tarjeta y no sé por qué.
Hay un error en mi factura.
El impuesto de la factura del {date} no es correcto.
¿Por qué la factura trae {amount} de envío? Tenía que ser gratis.
Me reclaman una factura que ya pagué el {date}.
En la factura no aparece el descuento de {amount}.
Mi tarjeta tiene dos cargos iguales.
El importe del recibo no es el importe que me cobraron.
Necesito una factura a nombre de mi empresa de {city}.
En la factura sale {product:un} que nunca compré.
Su factura lleva mal mi dirección de {city}.
que es este cargo de {amount} en mi cuenta
No me ha llegado la factura del pedido {order_id}.
El precio cambió entre el pedido y la factura.
Pagué en efectivo y aun así llegó una factura de {amount}.
¿Me explican el cargo de {amount} que hay en la factura?
Facturaron tres unidades y compré {product:un}.
El mismo cobro aparece dos veces en mi extracto del {date}.
No descontaron mi vale de la factura.
Veo en la factura una comisión de {amount} que nadie mencionó.
El cobro del pedido {order_id} se hizo el {date} y otra vez al día siguiente.
La factura está a nombre de otra persona.
Me cobraron {amount} de más.
Revisen la factura, creo que sumaron mal.
Tengo un cargo de su tienda de {city} que no es mío.
Me llegó una factura {product:del}, pero cancelé el pedido sin pagar.
¿Cómo puede ser que {product:el} cueste más en la factura que en la etiqueta?
Su departamento de cobros confundió mi pago.
El número de la factura no es el del pedido {order_id}.
Recibí una factura del {date} sin el número fiscal.
La cuota era de {amount} y me cobraron más.
Siguen mandando recibos que ya están pagados.
No entiendo la factura {product:del}.
Mi banco pregunta de qué es el cargo de {amount} del {date}.
Corrijan el importe total, tendría que ser {amount}.
Anotaron mi pago en la cuenta de otro cliente.
Añadieron un recargo de {amount}, aunque pagué a tiempo.
Pido una copia de la factura del pedido {order_id}.
No me carguen otra vez {product:el} en la cuenta.
El recibo de {city} y la factura no dicen lo mismo.
Según la factura, {product:el} costó {amount}. En la caja me dijeron otro precio.
El cobro falló el {date} porque usaron otra cuenta.
Mandaron la factura a mi antigua dirección.
En la factura aparecen {amount} de más.
Para mis impuestos necesito una factura con fecha del {date}.
Hicieron el cobro en otra moneda.
Cargaron mi tarjeta en {city} y nunca he estado allí.
El sistema dice que debo un recibo. Pagué {product:el} el {date}.
La factura no refleja el descuento que me prometieron.
Me cobraron un papel de regalo que no elegí.
Doble cobro del pedido {order_id}, revisen las cuentas.
Separen la factura: {product:el} en una y el resto en otra.
No encuentro la factura de mi {product} por ningún lado.
El cargo es {amount} más alto que el precio acordado.
No acepto la factura del {date}.
Las cifras de la factura no cuadran.
La factura dice "tarjeta regalo", pero pagué por transferencia.
¿Por qué me cobran {product:el} cada mes? Hice un solo pago.
me han cobrado doble!!
Mi descuento no se aplicó al total {product:del}.
Cobro doble en mi tarjeta el {date}.
¿De qué es el recargo de {amount}?
Quiten el recargo de la factura, por favor.
Los impuestos de la factura del pedido {order_id} están mal calculados.
Falta mi número fiscal, ¿pueden facturar de nuevo {product:el}?
Su tienda de {city} me facturó un importe más alto.
""".strip().splitlines()

RETURN = """
Quiero devolver {product:el}.
¿Cómo puedo devolver {product:el}?
{product:El} no me sirve, así que quiero devolver{product:lo}.
Envíen, por favor, una etiqueta de devolución para el pedido {order_id}.
Cambié de idea con {product:el} y voy a devolver{product:lo}.
Compré {product:el} el {date} y ya no {product:lo} necesito, ¿cómo hago la devolución?
¿Puedo llevar {product:el} de vuelta a su tienda de {city}?
Deseo devolver lo que pedí el {date}.
¿Hasta cuándo puedo hacer una devolución?
Mi esposa compró lo mismo, así que devuelvo mi {product}.
El pedido {order_id} está sin abrir y quiero devolverlo.
{product:El} no cabe en mi cuarto. ¿A dónde mando la devolución?
No me gusta {product:el} tanto como pensaba. ¿Puedo devolver{product:lo}?
¿Puede pasar un mensajero por {product:el} que devuelvo?
Necesito el formulario para devolver {product:el}.
puedo devolver {product:el} sin la caja
Fue un regalo y ya tengo uno, me gustaría devolverlo.
¿A qué dirección van las devoluciones?
Desisto de la compra del {date} y voy a devolver los artículos.
{product:El} está bien, pero no {product:lo} uso. Quiero devolver{product:lo}.
¿Quién paga el envío si devuelvo {product:el} desde {city}?
Por favor, organicen una recogida en {city} para una devolución.
Díganme cómo funcionan las devoluciones.
¿Cuántos días tengo para devolver {product:el}?
Ya no quiero {product:el} del pedido {order_id}.
El {date} pedí dos y con uno me basta, así que devuelvo el otro.
¿Se puede devolver {product:el} después de probar{product:lo} una vez?
{product:El} no es para mí, va de vuelta.
Acepten mi devolución del pedido {order_id}, por favor.
Hoy mando {product:el} de vuelta.
Mi paquete de devolución está listo, ¿qué escribo en él?
El color no va con mi pared. Quiero devolver {product:el}.
He vuelto a envolver {product:el} para mandar{product:lo} de vuelta.
¿Dónde puedo dejar una devolución en {city}?
{product:El} que compré por {amount} no me gusta. Voy a devolver{product:lo}.
Compré por error el {date}; ¿puedo devolver el artículo?
Quiero ejercer mi derecho de desistimiento.
¿Necesito el recibo para devolver {product:el}?
Encontramos algo más bonito, así que devolvemos {product:el}.
Registren una devolución, por favor.
¿Me recogen {product:el}? Ya no {product:lo} quiero.
Pesa mucho para mi madre, hay que devolver {product:el}.
Pedido {order_id}: quiero devolverlo todo.
La etiqueta de devolución que mandaron el {date} no se puede leer.
¿Cómo devuelvo un regalo comprado en {city}?
Cambiamos de idea y vamos a devolver {product:el}.
{product:El} está sin usar y en su caja, list{product:o} para la devolución.
Tengo catorce días para devolverlo, ¿no? Lo compré el {date}.
En caja no aceptaron la devolución {product:del}.
No deseo quedarme con {product:el}.
Va todo de vuelta. ¿Con qué mensajero lo mando?
¿Aceptan la devolución {product:del} con la caja abierta?
La tienda de {city} no aceptó mi devolución.
¿Podría pasar un mensajero a recoger la devolución del pedido {order_id}?
Elegí mal la talla. ¿Puedo devolver {product:el}?
Díganme cómo hago la devolución desde {city}.
Quiero deshacer la compra {product:del}, todavía está sin abrir.
Ejerzo mi derecho de devolución con {product:el}.
En otra tienda cuesta {amount}, así que devuelvo el de ustedes.
Aquí nadie usa {product:el}. Que vuelva a su tienda.
Por la presente anuncio una devolución.
No me queda bien. ¿Cómo se lo devuelvo?
Me gustaría devolver lo que compré el {date}, está como nuevo.
No había etiqueta de devolución en el paquete y necesito una para {product:el}.
¿Cuándo es la recogida {product:del}? Quiero devolver{product:lo}.
No me gusta, lo devuelvo.
Ya no necesito el pedido {order_id}; está sin abrir y va de vuelta.
El desistimiento del pedido {order_id} lo mandé el {date}.
¿Cómo funciona el desistimiento si compré {product:el} en {city}?
quiero hacer una devolucion, {product:el} no me queda bien
Pidan al mensajero que recoja {product:el}, ya no me sirve.
No lo necesito, ¿tengo derecho a devolverlo hasta el {date}?
""".strip().splitlines()

NONE = """
Solo quería decirles que {product:el} me encanta.
¿Venden {product:el} en otros colores?
{product:El} es una maravilla, gracias.
¿Qué horario tienen el {date}?
Gracias por la entrega tan rápida del pedido {order_id}.
Todo llegó a {city} como debía. ¡Gran trabajo!
¿Tienen una tienda en {city}?
Me gustaría saber cuánto pesa {product:el}.
Quisiera recibir su boletín.
Su empleada fue muy amable conmigo el {date}.
¿Me recomiendan {product:un} para principiantes?
A mi madre le encanta {product:el} que le regalé.
¿Venden tarjetas regalo de {amount}?
Escribo para felicitar a su equipo.
¿Tienen {product:el} en la tienda en este momento?
¿Habrá rebajas el {date}?
Cambien mi dirección, por favor, ahora vivo en {city}.
{product:El} funciona de maravilla.
¿{product:El} viene con una bolsa?
¡Cinco estrellas para {product:el}!
Me gustaría encargar {product:otro} igual.
como se limpia {product:el}
¿{product:El} se puede usar al aire libre?
Compré {product:el} por {amount} y es estupend{product:o}.
¿Van a abrir una tienda en {city}?
¿Puedo visitar su tienda el {date}?
Tengo una idea para su página web.
¿Qué diferencia hay entre {product:el} y el modelo más barato?
El paquete llegó el {date}, todo perfecto.
Busco {product:un} por menos de {amount}.
¿Me guardan {product:un} en la tienda, por favor?
¿Pueden envolver {product:el} para un cumpleaños?
¿Dan cursos en {city}?
Me mudé a {city} y sigo comprando con ustedes.
Llegó el pedido {order_id} y mis hijos están felices.
¿Qué {product} usan ustedes en casa?
¿Puedo añadir una tarjeta al pedido {order_id}?
¿Puedo pagar {product:el} en dos plazos?
Quiero una plaza en el curso del {date}.
Fue un placer comprar con ustedes.
Vi {product:el} en su escaparate. ¿Quién {product:lo} fabrica?
¿Hacen envíos a {city}?
¿Cuánto cuesta envolver {product:el} para regalo?
Tengo una pregunta sobre las medidas {product:del}.
Feliciten de mi parte al repartidor, fue muy amable.
¿Me mandan el catálogo del {date}?
Vi su anuncio en {city} y me gustó.
Me gustaría trabajar en su tienda.
Solo una nota para decir que {product:el} es perfect{product:o}.
¿Se puede aparcar cerca de su tienda?
¿Cuándo tendrán más unidades {product:del}?
Mi pedido {order_id} llegó antes de lo que pensaba. ¡Gracias!
Me gustaría ver {product:el} en color verde.
¿Se puede alquilar {product:el} para un fin de semana?
¿Dónde se fabrica {product:el}?
Gasté {amount} en su tienda y disfruté cada minuto.
Feliciten al cocinero de la cafetería, la tarta era una maravilla.
¿{product:El} funciona con pilas?
Llevamos {product:el} de viaje a {city} y fue perfecto.
Gracias por la charla tan amable del {date}.
¿Me mandan una foto {product:del}?
Quisiera entrar en su club de clientes.
¡Qué bonito regalo, {product:el}! En {city} también quieren uno.
¿Los precios son los mismos en {city}?
tienen {product:el} en rebajas?
¿Cuánto cuesta {product:el}?
¿Cuánto mide {product:el}?
¿De qué material es {product:el}?
¿A qué hora abren el {date}?
¿Hasta qué hora abre la tienda de {city}?
¿El horario de {city} es el mismo el {date}?
Quiero comprar {product:un}. ¿Cuál me recomiendan?
Gracias por todo, {product:el} llegó perfect{product:o}.
Todo correcto con el pedido {order_id}, muchas gracias.
Mi teléfono ha cambiado, quería avisarles.
Me gustaría recibir el catálogo en {city}.
""".strip().splitlines()
