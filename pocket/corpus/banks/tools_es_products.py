"""Spanish requests about products (stock, price, repair) and reminders."""

from __future__ import annotations

CHECK_STOCK = """
¿Tienen {product:the} en stock?
¿Hay {product:a} en stock?
¿Queda en stock {product:the}?
¿Cuánto stock hay {product:of}?
¿Qué stock tienen {product:of}?
Stock {product:of}, por favor.
stock de {product}
Revisa el stock {product:of}.
Consulta el stock {product:of}, por favor.
¿Está disponible {product:the}?
¿Está disponible {product:this} ahora mismo?
¿Sigue disponible {product:the}?
¿Tienen disponible {product:a} para llevar hoy?
Dime si {product:the} está disponible.
¿Hay disponibilidad {product:of}?
Disponibilidad {product:of}
Necesito la disponibilidad {product:of}, por favor.
Confírmeme la disponibilidad {product:of}.
¿Me confirmas si hay {product:a}?
¿Cuántas unidades quedan {product:of}?
¿Cuántas unidades tienen {product:of}?
¿Cuántas unidades hay {product:of} en la tienda?
Dígame cuántas unidades quedan {product:of}.
¿Quedan unidades {product:of}?
¿Les quedan unidades {product:of} en el almacén?
¿Les queda {product:a}?
¿Les queda por casualidad {product:a}?
¿Todavía les queda {product:the}?
¿Aún queda {product:a} para mí?
¿Os queda {product:a}?
¿Os queda todavía {product:the}?
¿Os quedan unidades {product:of}?
¿Tenéis {product:a} para hoy?
¿Tenéis {product:a}?
¿Tenéis todavía {product:the} en la tienda?
¿Tienen {product:a}?
¿Todavía tienen {product:the}?
¿Tienen {product:the} en existencia?
¿Hay existencias {product:of}?
¿Qué existencias hay {product:of}?
Existencias {product:of}, gracias.
Consulte las existencias {product:of}, por favor.
¿Se agotó {product:the}?
¿Ya se agotó {product:the} o todavía hay?
La web dice que se agotó {product:the}, ¿es verdad?
Espero que no se haya agotado {product:the}. ¿Queda?
¿Se ha agotado {product:the}?
¿Se terminó {product:the} o queda más?
¿Hay {product:a} en el almacén?
Mira en el almacén si queda {product:a}.
¿Puedes mirar en el almacén si hay {product:a}?
¿Puede ver si tienen {product:a}?
Mire si hay {product:a}, por favor.
¿Venden {product:a}?
¿Ustedes venden {product:a} como en la foto?
¿Todavía venden {product:the} que vi el {day}?
Busco {product:a}, ¿tienen?
Busco {product:a} para {name}. ¿Hay en la tienda?
Ando buscando {product:a}, ¿les queda?
Quiero comprar {product:a}, ¿hay?
Queremos comprar {product:a} el {day}. ¿Habrá en stock?
Antes de ir: ¿hay {product:a} en la tienda?
Antes de pedir, quiero saber si queda {product:a}.
Quiero saber si tienen {product:a}.
Quisiera saber si hay {product:a} en existencia.
Me gustaría saber cuánto queda {product:of}.
El {day} no había {product:a}. ¿Y ahora?
El {date} no quedaba {product:a}. ¿Ya volvió?
¿Ya les llegó {product:the}?
¿Volvió a llegar {product:the}? La otra vez no había.
Cuando fui no había {product:a}, ¿ya les llegó?
{name} dice que tienen {product:a}. ¿Es así?
¿Es verdad que aún tienen {product:the}?
¿Puedo llevarme {product:a} hoy, o ya no hay?
busco {product:a} hay en stock?
me dices si queda {product:a} porfa
si tienen {product} avisen
¿Cuánto hay {product:of} en inventario?
Revisen el inventario {product:of}, por favor.
Pregunta de inventario: {product}.
"""

GET_PRICE = """
¿Cuánto cuesta {product:the}?
¿Cuánto me cuesta {product:this}?
¿Me dices cuánto cuesta {product:the}?
Quiero saber cuánto cuesta {product:the}.
Dígame cuánto cuesta {product:a}, por favor.
{name} pregunta cuánto cuesta {product:the}.
¿Cuánto costaría {product:a}?
¿Cuánto me costaría comprar {product:a}?
¿Qué cuesta {product:the}?
¿Cuánto vale {product:the}?
¿Cuánto vale {product:a} en su tienda?
¿Me puede decir cuánto vale {product:the}?
¿Qué vale {product:a}?
No sé cuánto vale {product:the}, ¿me lo dices?
{product}, ¿cuánto vale?
¿Qué precio tiene {product:the}?
a que precio tienen {product:the}
me dices el precio {product:of} porfa
el precio {product:of} cual es
¿Qué precio tiene {product:a} ahora?
¿Cuál es el precio {product:of}?
¿Cuál es el precio actual {product:of}?
Precio {product:of}
Precio {product:of}, por favor.
El precio {product:of}, si es tan amable.
Dime el precio {product:of}.
Deme el precio {product:of}, por favor.
Dame el precio de {product:a}.
¿Me das el precio {product:of}?
Necesito el precio {product:of} antes del {day}.
Me gustaría saber el precio {product:of}.
Quisiera conocer el precio {product:of}.
¿Podrían decirme el precio {product:of}?
Consulta el precio {product:of}.
Busca el precio {product:of}, por favor.
Averigua qué precio tiene {product:the}.
No encuentro el precio {product:of} en la página.
La etiqueta no tiene precio. ¿Cuánto es {product:the}?
Vi {product:a} en la vitrina sin precio. ¿Cuánto cuesta?
¿Subió el precio {product:of}? ¿En cuánto está?
¿En cuánto está {product:the}?
¿En cuánto sale {product:a}?
¿En cuánto me sale {product:the}?
¿Por cuánto sale {product:a}?
¿A cuánto venden {product:the}?
¿A cuánto está {product:the} hoy?
¿A cuánto tienen {product:the}?
¿A cómo está {product:the}?
¿A cómo venden {product:a}?
¿Por cuánto venden {product:the}?
¿Por cuánto puedo comprar {product:a}?
¿Cuánto piden por {product:the}?
¿Cuánto piden ustedes por {product:a}?
¿Cuánto cobran por {product:a}?
¿Cuánto me cobran por {product:the}?
¿Qué cobran por {product:this}?
¿Cuánto hay que pagar por {product:a}?
¿Cuánto tengo que pagar por {product:the}?
¿Cuánto pago si me llevo {product:the}?
¿Cuánto es {product:the}?
¿Cuánto sería {product:a}?
¿Cuántos euros cuesta {product:the}?
¿Cuántos euros vale {product:a}?
¿Cuántos euros son por {product:the}?
¿Es caro comprar {product:a} ahí? ¿Cuánto cuesta?
¿Sale caro comprar {product:a}? Dígame el precio.
¿Con cincuenta euros me alcanza para {product:a}?
¿Me alcanzan veinte euros para {product:the}?
¿Cuánto dinero llevo para comprar {product:a}?
¿Cuánto dinero necesito para {product:the}?
Estoy comparando tiendas: ¿qué precio tienen por {product:a}?
Estoy ahorrando para {product:a}, ¿cuánto cuesta?
¿Me hace un presupuesto de {product:a}?
Presupuesto para {product:a}, por favor.
Quiero un presupuesto {product:of}.
¿Cuánto pide la tienda por {product:this}?
"""

BOOK_REPAIR = """
Se me rompió {product:the}. ¿Hay reparación el {day}?
Se rompió {product:the}, quiero una reparación el {day}.
Se me ha roto {product:the}, ¿me dan cita para el {day}?
Quiero reparar {product:the} el {day}.
Quiero reparar mi {product}, ¿puede ser el {day}?
¿Pueden reparar {product:the} el {day}?
¿Pueden reparar mi {product} este {day}?
¿Me reparan {product:the} el {day}?
¿Reparan cosas como {product:a}? Iría el {day}.
Necesito que reparen mi {product} el {day}.
Me gustaría reparar {product:the}, el {day} me viene bien.
Hay que reparar {product:the} de {name}. El {day} está bien.
Reserva una reparación para {product:the} el {day}.
Reserve una reparación el {day}: {product}.
Quiero reservar una reparación {product:of} para el {day}.
¿Puedo reservar el {day} para la reparación {product:of}?
Reserven sitio en el taller el {day} para mi {product}.
Reservar reparación: {product}, {day}
Reparación {product:of} el {day}
Reparación {product:of}, el {day} por favor.
Reparación para el {day}, se trata {product:of}.
Solicito una reparación {product:of} para el {day}.
Pido cita de reparación el {day} para mi {product}.
Agenda la reparación {product:of} para el {day}.
Agende una reparación el {day}, es {product:a}.
Quisiera agendar la reparación de mi {product} el {day}.
Cita para reparar {product:the} el {day}
Dame cita el {day} para arreglar mi {product}.
Quiero cita en el taller el {day} para {product:the}.
¿Hay cita el {day} para reparar {product:a}?
¿Me da una cita en el taller? {product}, el {day}.
Necesito una cita el {day}, mi {product} no funciona.
¿Tiene hueco el taller el {day} para {product:the}?
¿Tienen un hueco el {day} para arreglar {product:a}?
¿Hay un hueco el {day} en el taller? Es por {product:the}.
Llevo {product:the} al taller el {day}, anótenlo.
Quiero llevar mi {product} al taller el {day}.
¿Puedo llevar {product:the} al taller el {day}?
Apúntame en el taller para el {day}, con {product:a}.
Apúnteme el {day} para la reparación {product:of}.
Apunten una reparación el {day} a nombre de {name}: {product}.
Arreglen mi {product} el {day}, por favor.
Arregla {product:the} el {day}, ¿puedes?
¿Me arreglan {product:the} el {day}?
¿Podrían arreglar mi {product} este {day}?
Quiero que me arreglen {product:the} el {day}.
Hay que arreglar mi {product}, ¿les va bien el {day}?
¿Para el {day} me podrían arreglar {product:the}?
El arreglo {product:of}, que sea el {day}.
Necesito un arreglo para mi {product} el {day}.
Pido turno para el arreglo {product:of}, el {day}.
Mi {product} no funciona, ¿me atiende un técnico el {day}?
No funciona {product:the}. Quiero ir al taller el {day}.
Mi {product} dejó de funcionar, ¿reparación el {day}?
Desde el {date} no funciona mi {product}. ¿Me hacen el arreglo el {day}?
Mi {product} hace un ruido raro; quiero ir al taller el {day}.
Hace ruido mi {product}, ¿me da cita el técnico el {day}?
¿Un técnico puede revisar {product:the} el {day}?
Que un técnico vea mi {product} el {day}, por favor.
Se cayó {product:the} al suelo, pido reparación el {day}.
Se me cayó mi {product}; cita de reparación el {day}.
A {name} se le cayó {product:the}. ¿Hay arreglo el {day}?
El {day} paso a dejar {product:the} para su reparación.
El {day} puedo dejar mi {product} en el taller, ¿de acuerdo?
¿Puedo dejar {product:the} el {day} para reparación?
El {day} estoy libre, ¿me reparan {product:the}?
Mi {product} tiene una avería, quiero cita el {day}.
Avería {product:of}: reparación el {day}, por favor.
Tengo una avería en {product:the}, ¿me atiende el taller el {day}?
Turno de reparación para el {day}: {product}.
Quisiera un turno en el taller el {day} por {product:the}.
reparar {product} {day} porfa
mi {product} no anda, arreglo el {day}?
el {day} llevo mi {product} al taller esta bien?
"""

SET_REMINDER = """
Recuérdame {text} a las {time}.
A las {time}, recuérdame {text}.
Recuérdame a las {time} que tengo que {text}.
Por favor, recuérdame {text}. A las {time}.
¿Me recuerdas {text} a las {time}?
¿Me recuerdas a las {time} que debo {text}?
Recuérdeme {text} a las {time}, por favor.
Recuérdeme a las {time}: {text}.
¿Podrías recordarme {text} a las {time}?
¿Podría recordarme a las {time} que hay que {text}?
¿Puedes recordarme a las {time} {text}?
Quiero que me recuerdes {text} a las {time}.
Necesito que me recuerdes a las {time} {text}.
Acuérdame de {text} a las {time}.
Acuérdame a las {time} que tengo que {text}.
¿Me acuerdas de {text} a las {time}?
recuerdame {text} {time}
Pon un recordatorio a las {time}: {text}.
Pon un recordatorio para {text} a las {time}.
Ponme un recordatorio a las {time}, tengo que {text}.
Ponga un recordatorio para las {time}: {text}
¿Me pones un recordatorio de {text} a las {time}?
Crea un recordatorio para las {time}: {text}.
Cree un recordatorio de {text} a las {time}, por favor.
Quiero crear un recordatorio: {text}, {time}.
Añade un recordatorio a las {time} para {text}.
Agrega un recordatorio: {text} a las {time}.
Guarda este recordatorio: "{text}", a las {time}.
Programa un recordatorio a las {time} para {text}.
Programe un recordatorio, {time}: {text}.
¿Puedes programar un recordatorio para las {time}? Es para {text}.
Recordatorio: {text}, {time}
Recordatorio a las {time}: {text}
Recordatorio para las {time}, {text}.
Un recordatorio para {text} a las {time}, por favor.
Nuevo recordatorio, {time}: {text}.
Necesito un recordatorio a las {time} para {text}.
Quisiera un recordatorio de {text} a las {time}.
Avísame a las {time} para {text}.
Avísame a las {time} que tengo que {text}.
Avíseme a las {time}: debo {text}.
¿Me avisas a las {time} para {text}?
¿Me puede avisar a las {time} que toca {text}?
Quiero que me avises a las {time}, tengo que {text}.
Mándame un aviso a las {time} para {text}.
Un aviso a las {time}: {text}.
Pon un aviso para {text} a las {time}.
Necesito un aviso a las {time}, hay que {text}.
Pon una alarma a las {time} para {text}.
Ponme una alarma a las {time} que diga "{text}".
¿Puedes poner una alarma a las {time}? Tengo que {text}.
Alarma a las {time}: {text}.
Que no se me olvide {text} a las {time}.
Que no se me olvide: a las {time} tengo que {text}.
No quiero que se me olvide {text} a las {time}.
Siempre se me olvida {text}. Avísame a las {time}.
Se me olvida todo: a las {time} hay que {text}, recuérdamelo.
No me dejes olvidar {text} a las {time}.
No dejes que olvide {text} a las {time}.
No debo olvidar {text}; dime algo a las {time}.
Para no olvidar {text}, ponme una alarma a las {time}.
Tengo que {text} a las {time}, recuérdamelo.
Tengo que {text} a las {time}, no me dejes olvidarlo.
Debo {text} a las {time}. ¿Me lo recuerdas?
Debo {text}, ¿me lo recuerdas a las {time}?
Le prometí a {name} {text}. Recuérdamelo a las {time}.
Dime a las {time} que hay que {text}.
Cuando sean las {time}, dime que tengo que {text}.
Cuando sean las {time}, recuérdame {text}.
Cuando den las {time}, avísame para {text}.
Anota que a las {time} debo {text} y avísame.
Anota un recordatorio: {time}, {text}.
Toma nota: {text} a las {time}. Y recuérdamelo.
avisame {time} {text} porfa
Hoy a las {time} me toca {text}; recuérdamelo, por favor.
"""
