"""Customers' messages in Spanish about the goods: late, damaged, wrong item, missing part.

One message per line. Slots: {name} {order_id} {product} {date} {amount} {city};
``{amount}`` comes with its currency, ``{date}`` without an article, and
``{product:el}`` is a product with its article (``AGREEMENT`` in ``extract_es``).
"""

from __future__ import annotations

LATE = """
¿Dónde está mi {product}? Tenía que llegar el {date}.
Sigo esperando el pedido {order_id}.
{product:El} todavía no ha llegado.
El paquete debía llegar el {date} y aún no está aquí.
Mi pedido lleva mucho retraso.
Llevo semanas esperando {product:el}.
¿Cuándo va a llegar {product:el}?
La entrega estaba prevista para el {date} y no vino nadie.
El repartidor no apareció el {date}.
Me prometieron la entrega para el {date} y no ha llegado nada.
¿Por qué tarda tanto mi pedido?
El envío a {city} va con retraso.
Aún no he recibido {product:el}.
No he recibido el pedido {order_id} y el plazo ya pasó.
hola, mi {product} no llega, q pasa??
El seguimiento no cambia desde el {date}.
Según el seguimiento, el paquete sigue parado cerca de {city}.
Pagué {amount} por el envío rápido y sigo esperando.
¿Me pueden decir dónde está el pedido {order_id}?
Me quedé en casa todo el día esperando al repartidor.
Prometieron tres días de plazo. Eso fue el {date}.
{product:El} viene tarde otra vez.
¿Ya salió de su almacén el pedido {order_id}?
Tarde, muy tarde: la fiesta fue el {date} y {product:el} no estaba.
La demora con mi pedido no tiene explicación.
Nadie me explica la demora del pedido {order_id}.
Quisiera saber cuándo me entregan {product:el}.
Quedaron en entregar {product:el} el {date}. Ese día pasó.
Estoy a la espera de un paquete que no aparece.
{product:El} no aparece por ninguna parte y ya tenía que estar en {city}.
El transportista no sabe nada de mi paquete desde el {date}.
Creo que el paquete se perdió de camino a {city}.
El seguimiento dice "en camino" desde el {date}.
El pedido {order_id} lleva un mes en camino.
¿Cuánto más tengo que esperar {product:el}?
Tardan demasiado. Pedí {product:el} hace un mes.
Por favor, miren qué pasa con la entrega del pedido {order_id}.
El paquete no ha llegado a {city}.
Mi hijo vive en {city} y todavía no ha recibido el paquete.
Necesitaba {product:el} para un cumpleaños y no llegó a tiempo.
La entrega se retrasa y nadie avisa.
El envío se ha retrasado otra vez, ahora dicen que el {date}.
Primero se retrasó una semana, y ahora ni siquiera me dan un día.
¿Pueden acelerar el envío? El plazo terminó el {date}.
sigo sin recibir el paquete
Sigo sin noticias del pedido {order_id}, que debía estar en {city}.
No tengo noticias del repartidor desde el {date}.
Dijeron que vendría el {date}. Seguimos sin {product:el}.
El plazo de entrega venció hace días.
El plazo era el {date}. ¿Qué pasó con mi {product}?
Espero {product:el} desde el {date}, y nada.
Quiero una fecha nueva de entrega, porque el {date} no vinieron.
Se me acaba la paciencia: el pedido {order_id} no llega.
Con toda mi paciencia, ya son tres semanas de espera.
¿Cuánta paciencia hace falta para recibir {product:un} en {city}?
El transportista no vino y no dejó aviso.
¿Perdieron mi paquete? No ha aparecido en {city}.
Han cambiado el día de entrega tres veces.
Mi {product} debería estar aquí desde hace una semana.
El pedido {order_id} debería haber llegado el {date}.
A mis vecinos les llegó todo, a mí no me ha llegado {product:el}.
Ya vamos tarde: la escuela de {city} espera esos paquetes.
Otro día de espera y {product:el} sin llegar.
Reclamo por el retraso del pedido {order_id}.
¿A qué se debe el retraso? Esperaba {product:el} el {date}.
Gasté {amount} y la mercancía no llega.
Tanta demora no es normal para un envío a {city}.
No han entregado mi pedido, aunque ya pasó la fecha.
Hoy tampoco vino el transportista con {product:el}.
El almacén dice que salió, el repartidor dice que no. ¿Y mi paquete?
Tardaron un mes con el otro pedido y con este tardan todavía más.
¿Sigue en el almacén mi {product}? Lo prometido era el {date}.
Perdí la mañana del {date} esperando un paquete que nunca llegó.
""".strip().splitlines()

DAMAGED = """
{product:El} llegó rot{product:o}.
Cuando abrí la caja, {product:el} estaba en pedazos.
{product:El} tiene una grieta enorme.
La caja venía aplastada y {product:el} tiene un golpe.
Todo lo que había en la caja está roto.
Mi {product} está llen{product:o} de arañazos.
El repartidor dejó caer el paquete y {product:el} se rompió.
¡Cristales por todas partes! {product:El} no aguantó el viaje a {city}.
Un lado {product:del} está abollado.
{product:El} vino con un agujero.
El {date} recibí un paquete hecho pedazos.
La esquina {product:del} está rota.
Abrí el pedido {order_id} y lo encontré partido en dos.
{product:El} se dañó en el transporte.
{product:El} está manchad{product:o} y huele mal.
Tiene una abolladura por detrás.
{product:El} tiene varias abolladuras y la pintura saltada.
El paquete llegó abierto y el contenido dañado.
Lo que recibí el {date} está para tirar, todo roto.
Mi {product} nuev{product:o} tiene el borde astillado.
El pedido {order_id} sufrió daños en el envío.
me llego {product:el} hoy y esta rot{product:o}
A {city} llegó {product:un} con la pata rota.
Pagué {amount} y {product:el} vino con grietas.
Entró agua en la caja y {product:el} está mojad{product:o}.
Les mando una foto {product:del}: se ve bien la grieta.
El transportista ha destrozado mi {product}.
Por desgracia, {product:el} está abollad{product:o}.
Hay arañazos y golpes en lo que recibí el {date}.
En la tienda estaba bien, y a {city} llegó con daños.
La tapa venía hecha astillas.
Mi paquete está dañado.
La mitad del pedido {order_id} está destrozada.
Como no {product:lo} protegieron, {product:el} se rompió por el camino.
Da pena ver cómo llegó {product:el}, todo son rayones.
El embalaje estaba mojado y roto.
La superficie {product:del} está llena de rayones.
Algo muy pesado aplastó {product:el}.
Al quitar la cinta vi los daños.
Firmé la entrega el {date} y luego vi que {product:el} estaba dañad{product:o}.
Llegó en muy mal estado.
El pedido {order_id} llegó en mal estado a {city}.
{product:El} está en mal estado, con el mango partido.
El marco está torcido, {product:el} no se puede usar.
{product:El} está torcid{product:o} y no se sostiene.
Era un regalo, y {product:el} tiene una grieta de arriba abajo.
Parece que {product:el} se cayó del camión en {city}.
La caja tiene un agujero y {product:el} también.
{product:El} está rasgad{product:o} por un lado.
La tela vino rasgada y con manchas.
El {date} encontré el paquete en un charco, todo mojado.
¿Quién paga {product:este} que ha llegado en pedazos? Me costó {amount}.
Daños de transporte en el pedido {order_id}.
El asa se partió dentro de la caja.
La mercancía del {date} está rayada y abollada.
{product:El} tiene un rayón muy largo por delante.
¿Qué hago con {product:un} llen{product:o} de golpes?
{product:El} llegó en dos partes, se quebró por la mitad.
Se quebró el cristal {product:del}.
El precinto estaba roto y {product:el} tenía manchas.
El paquete para {city} vino rasgado y su contenido, dañado.
¿{product:Un} rot{product:o} por {amount}? No puede ser.
El envío recibió un golpe fuerte y {product:el} se quebró.
{product:El} suena a cristales rotos dentro de la caja.
Una parte {product:del} está aplastada.
Venía tan mal embalado que todo se dañó.
Han destrozado mi pedido {order_id} en el transporte.
{product:El} vino con la base torcida y un arañazo.
Qué pena, {product:el} que esperaba desde el {date} llegó astillad{product:o}.
El tapón está partido y todo se ha mojado.
Miren la foto, por favor: {product:el} está hech{product:o} astillas.
""".strip().splitlines()

WRONG_ITEM = """
Pedí {product:el} y recibí otra cosa.
Esto no es {product:el} que pedí.
Me enviaron un artículo equivocado.
En la caja pone {product}, pero dentro hay otra cosa.
En lugar {product:del} encontré otro artículo en el paquete.
Confundieron el pedido {order_id} con el de otro cliente.
El color está equivocado. Yo elegí {product:el}.
Creo que confundieron dos paquetes: en el mío tenía que venir {product:el}.
Lo que llegó el {date} no es lo que compré.
Quería {product:el}, y lo que tengo aquí es distinto.
El tamaño no es el que pedí.
Alguien en {city} estará buscando sus cosas, porque las tengo yo.
El {date} recibí un artículo que nunca pedí.
¡Modelo equivocado! Yo pedí {product:el}.
La etiqueta es mía, pero el contenido es para otra persona.
No sé quién pidió esto, yo no. Lo mío era {product:el}.
Por favor, cambien esto por {product:el} que elegí.
Hubo una confusión con el pedido {order_id}: es un artículo diferente.
me mandaron otra cosa, yo pedi {product:el}
Se equivocaron de caja en el almacén.
En mi recibo pone {product}, en el paquete viene algo distinto.
¿Por qué me llegó esto? Tendría que ser {product:el}.
Es otra versión {product:del}, no la de la foto.
El artículo del paquete no coincide con el pedido {order_id}.
Es bonito, pero no lo pedí. Yo pedí {product:el}.
En vez {product:del} venía un artículo completamente diferente.
Los artículos que enviaron a {city} no son los de mi lista.
Esperaba {product:el} y me encuentro con algo que no es mío.
Parece que tenemos el paquete de otra persona.
Error del almacén: artículo equivocado en el pedido {order_id}.
El número del artículo no coincide con el que pedí el {date}.
¿Puede ser que cambiaran mi pedido por el de otro cliente?
Pagué {amount} por {product:el} y no por esto.
Ni mi color ni mi talla: no es lo que pedí.
¿Me lo cambian? Tendría que haber recibido {product:el}.
La mercancía que llegó a {city} es incorrecta.
Abrí el paquete el {date} y no era mi artículo.
Pido una cosa y me dan otra.
El albarán dice {product}, pero dentro había algo distinto.
Perdón, pero esto no puede ser {product:el}.
Recibí el modelo barato, aunque pagué {amount} por el bueno.
Me han enviado {product:el} en otro color.
Yo elegí otro color el {date}.
El color no coincide con el de la foto.
La talla es incorrecta, yo pedí una más grande.
Mandaron la talla pequeña y elegí la grande.
El tamaño {product:del} no es el de mi pedido.
Artículo incorrecto en el pedido {order_id}, por favor revisen.
Se equivocaron: pedí {product:el}.
Se han equivocado de artículo.
Se equivocaron de modelo con mi {product}.
No es el modelo que elegí, mi pedido era {product:el}.
Mi pedido era {product:el}. El paquete trae un artículo de otro tipo.
El {date} le dieron al repartidor la caja de otro cliente.
¿Qué hago con esto? Mi pedido {order_id} era algo diferente.
Me dieron otra cosa por error, quiero {product:el}.
Por error me llegó el paquete de otra persona de {city}.
Hay un error: dirección correcta, artículo incorrecto.
Quiero cambiarlo por el artículo correcto.
Necesito el artículo correcto antes del {date}.
¿Cuándo me envían {product:el} correct{product:o}?
No es lo que pedí.
no es esto!!! yo queria {product:el}
Eso no es mío, es de otro cliente.
Lo que hay en la caja no es {product:el} de la foto.
En vez de lo que compré el {date}, vino una cosa rara.
En lugar de mi pedido recibí el de un desconocido.
En lugar de lo que elegí en {city}, enviaron algo distinto.
¡Qué confusión! Tengo las cosas de otra persona.
Mezclaron mi pedido con el de una persona de {city}.
Han mezclado dos pedidos, el {order_id} y otro.
Creo que mezclaron las etiquetas: yo compré {product:el}.
En vez de la versión nueva me llegó la versión antigua.
""".strip().splitlines()

MISSING_PART = """
{product:El} vino sin los tornillos.
Falta una pieza {product:del}.
No puedo montar {product:el}: falta una pieza en la caja.
La caja {product:del} no está completa.
En la foto hay cuatro patas, yo solo tengo tres.
El cable {product:del} no estaba en el paquete.
Conté dos veces y una pieza del pedido {order_id} no está.
Falta la tapa.
No venían instrucciones con {product:el}.
{product:El} no trae enchufe.
El {date} llegó el paquete, pero sin la bolsa de tornillos.
Faltan dos tornillos.
Me falta un tornillo para {product:el}.
Olvidaron poner el mango {product:del}.
La mitad de las piezas no está.
Montamos {product:el} y vimos que faltaba una tabla.
{product:al} le falta el cargador
¿Dónde está la llave {product:del}? No venía incluida.
Por favor, envíen la pieza que falta del pedido {order_id}.
A {city} solo llegó una de las dos cajas.
Sin la pieza que falta, {product:el} no sirve de nada.
La batería tenía que estar incluida, pero no está.
La lista dice doce piezas y yo cuento once.
Se olvidaron de algo al empaquetar {product:el}.
Todo llegó el {date} menos la funda.
A mi {product} le falta una bisagra.
El filtro {product:del} no venía en la caja.
{product:El} está incomplet{product:o}.
Busco la correa {product:del} y no la encuentro en el paquete.
El paquete que llegó a {city} el {date} no traía todas las piezas.
¿Me mandan los tornillos? No venían con {product:el}.
La base {product:del} no vino en la caja.
Pagué {amount} por el juego completo y solo vino una parte.
El juego no está completo.
El juego de piezas del pedido {order_id} llegó incompleto.
Recibí un paquete incompleto.
En la bolsa tendría que haber seis tornillos. Hay cuatro.
{product:El} no se sostiene porque le falta una pata.
Falta el adaptador que tendría que venir con {product:el}.
¿Puede ser que olvidaran la pieza B {product:del}?
Enviaron {product:el} sin la tapa.
Tengo {product:el}, pero no el soporte.
El mando a distancia no estaba en la caja.
El pedido {order_id} vino sin manual.
Falta el manual {product:del}.
El manual no aparece en la caja que llegó el {date}.
{product:El} está aquí, su cable no.
¿Se quedó en {city} la bolsa con los tornillos?
La bolsa de los accesorios estaba vacía.
Los accesorios no están completos.
Faltan los accesorios {product:del}.
Tendría que haber un manual y un cable. No encuentro ninguno.
Iba a montar {product:el} y vi que no había tuercas.
{product:El} trae dos lados izquierdos y ninguno derecho.
Sin la tapa no puedo usar {product:el}.
Falta un cajón.
Lo único que falta es el mango {product:del}.
Se dejaron una pata {product:del}.
Se dejaron el cargador fuera de la caja.
Seguramente se dejaron una caja en {city}, porque el juego no está completo.
Necesito la rueda que falta, si no {product:el} no anda.
Solo vino una rueda {product:del} y tendrían que ser dos.
¿Y la otra rueda? Solo encuentro una.
El soporte no está en el paquete del {date}.
¿Qué pieza falta? El soporte {product:del}.
No hay instrucciones en la caja, y sin ellas no puedo montarlo.
El cargador no está incluido, aunque la web dice que sí.
Olvidaron el cable.
olvidaron las instrucciones {product:del}
Vino sin batería.
Me enviaron {product:el} sin batería el {date}.
En el pedido {order_id} faltan los tornillos y el mango.
No encuentro el adaptador, creo que olvidaron ponerlo.
Dentro del pedido {order_id} no encontré el adaptador.
""".strip().splitlines()
