"""Spanish sentences beside the facts: near misses and fillers.

A near miss holds a value of the type that a question asks for, but says
something that no question asks for.
"""

from __future__ import annotations

NEAR_MISSES = {
    "name": """
La foto de la pared es de {v}.
Nuestra furgoneta la conduce {v}.
{v} ganó el sorteo del mes pasado.
El cartel de la entrada lo pintó {v}.
El año que viene se une al equipo {v}.
El pastel de la cafetería lo hizo {v}.
El edificio es propiedad de {v}.
El premio del año pasado fue para {v}.
El jardín lo riega {v}.
El discurso de apertura lo dio {v}.
Las plantas son un regalo de {v}.
{v} limpia las ventanas una vez al mes.
La calle recibió el nombre de {v}.
La música de la fiesta la puso {v}.
""",
    "money": """
El sorteo reunió {v} para la escuela.
Aparcar al lado cuesta {v}.
El primer premio del sorteo es un vale de {v}.
En la cafetería, café y pastel son {v}.
Hay tarjetas regalo desde {v}.
Perder el tique del aparcamiento cuesta {v}.
Donamos {v} a la biblioteca.
El billete de autobús desde la estación vale {v}.
Los socios del club pagan {v} al año.
La multa por una llave rota es de {v}.
Las compras de más de {v} llevan un regalo.
Una copia en papel de la factura cuesta {v}.
La carta de aviso por impago cuesta {v}.
""",
    "date": """
Este texto se imprimió el {v}.
La lista de precios se cambió el {v}.
El próximo mercado del pueblo es el {v}.
Hacemos inventario el {v}.
La fiesta del pueblo es el {v}.
Nuestra última carta es del {v}.
El {v} hay música en la plaza.
El catálogo nuevo sale el {v}.
El sorteo se celebra el {v}.
La calle se limpió el {v}.
Escribimos al ayuntamiento el {v}.
La página web se renovó el {v}.
El {v} nos visita la alcaldesa.
""",
    "clock": """
La tienda del barrio abre a las {v}.
Abrimos las puertas a las {v}.
El autobús sale a las {v}.
La pausa de la comida es a las {v}.
El primer tren llega a las {v}.
El café está listo a las {v}.
El buzón se vacía a las {v}.
Las luces del patio se encienden a las {v}.
Se puede entrar desde las {v}.
La panadería de al lado abre a las {v}.
Hora de apertura: {v}.
El último autobús pasa a las {v}.
El equipo de limpieza viene a las {v}.
""",
    "phone": """
Nuestro fax es el {v}.
Los faxes se mandan al {v}.
Para pedir un taxi, marque el {v}.
En una urgencia nocturna, marque el {v}.
La oficina de objetos perdidos tiene el {v}.
Mande un mensaje al {v} para entrar en el sorteo.
El número de fax es el {v}.
La empresa de autobuses tiene el teléfono {v}.
El guarda del aparcamiento tiene el número {v}.
Fax: {v}.
Si ve una farola rota, avise al {v}.
El número {v} ya no se usa.
Solo para proveedores: {v}.
La oficina de prensa usa el {v}.
""",
    "product": """
{El} {v} del escaparate no se vende.
Quien gane el sorteo se lleva {un} {v}.
Esta semana está de oferta para todos {el} {v}.
{El} {v} del anuncio ya no queda.
Lo más vendido del año es {el} {v}.
Novedad del catálogo: {el} {v}.
{El} {v} de la portada del catálogo es un dibujo infantil.
Pida ver {el} {v} en la sala de muestras.
{El} {v} llegará al estante la próxima temporada.
Alguien olvidó {un} {v} en el autobús.
{El} {v} de la entrada es solo de muestra.
Los socios tienen un vale para {un} {v}.
La próxima prueba de nuestra revista es {del} {v}.
El premio es {un} {v}.
""",
    "code": """
El número de factura es {v}.
Factura: {v}.
La tarjeta de cliente es la {v}.
Su tique lleva el número {v}.
Código del vale: {v}.
La furgoneta lleva la matrícula {v}.
La etiqueta de la caja dice {v}.
Código de la taquilla: {v}.
El número de serie es {v}.
Este formulario es el número {v}.
El caso del servicio de ayuda es el {v}.
Use el código {v} en el aparcamiento.
El boleto del sorteo es el {v}.
""",
    "number": """
Nuestro equipo tiene {v} personas.
La tienda tiene {v} plazas de aparcamiento.
La caja pesa {v} kilos.
El autobús para {v} veces en el camino.
Hay {v} escalones hasta la puerta.
Llevamos {v} años en esta calle.
El catálogo tiene {v} páginas.
La sala de espera tiene {v} sillas.
El sorteo tiene {v} ganadores.
El paseo desde la estación son {v} minutos.
El viejo almacén tenía {v} ventanas.
En un día de mucho trabajo llegan {v} cartas.
El coro de la plaza tiene {v} voces.
""",
    "place": """
Nuestra nueva oficina está en {v}.
Las devoluciones se atienden en {v}.
El aparcamiento más cercano está en {v}.
Las cartas nos llegan en {v}.
La fiesta de Navidad fue en {v}.
El autobús para en {v}.
El viejo almacén estaba en {v}.
El mejor café del pueblo se toma en {v}.
Las bicicletas se aparcan en {v}.
El mercado está ahora en {v}.
Antes teníamos otra tienda en {v}.
La sección de cuentas trabaja en {v}.
El papel usado se tira en {v}.
Hay un rincón infantil en {v}.
""",
    "reason": """
El sorteo se aplazó porque {v}.
Cambiamos las bolsas de papel porque {v}.
La fiesta pasó a la primavera porque {v}.
La cafetería de al lado gusta mucho porque {v}.
Quitamos nuestro cartel porque {v}.
El autobús va por otra calle porque {v}.
El catálogo es más fino este año porque {v}.
Plantamos un árbol porque {v}.
La fuente está apagada porque {v}.
La música paró porque {v}.
El ascensor va despacio porque {v}.
El patio parece otro porque {v}.
Compramos sillas nuevas porque {v}.
El aparcamiento es más pequeño porque {v}.
""",
    "duration": """
El reembolso tarda {v}.
Guardamos su ficha {v}.
Las tarjetas regalo valen {v}.
La respuesta a una carta tarda {v}.
Las obras de al lado durarán {v}.
Nuestras rebajas duraron {v}.
Somos una empresa familiar desde hace {v}.
Los objetos perdidos se guardan {v}.
El viaje al mar duró {v}.
La última huelga duró {v}.
El vale se puede usar durante {v}.
Estuvimos sin agua {v}.
La tarjeta nueva se manda en {v}.
La exposición de fotos se queda {v}.
""",
}

# Sentences that hold nothing a question asks for.
FILLERS = {
    "any": """
Gracias por su confianza.
Conserve este papel, por favor.
Le deseamos un buen día.
Port Alder está precioso en esta época del año.
Lea todo con calma, por favor.
Somos un equipo pequeño y hacemos lo que podemos.
Gracias por leer este texto.
Será un placer verle.
Nuestro personal le recibirá con una sonrisa.
El reverso de esta hoja está en blanco.
Traiga esta hoja, por favor.
Lo demás queda como se habló.
Hay más detalles en nuestra página web.
No ha cambiado nada más.
Cuénteselo también a su familia.
Esperamos que todo esté claro.
Una copia queda en nuestro archivo.
Todo lo demás sigue igual.
Que tenga un buen día.
Guarde esta hoja en casa.
Esta hoja se imprime en papel reciclado.
Hacemos todo lo que podemos.
Nos gusta trabajar en Port Alder.
En la página web hay más fotos.
Léalo otra vez con calma.
Este texto tiene una sola página.
Nuestra página web es nueva.
Su opinión es importante para nosotros.
En Port Alder todos nos conocemos.
Gracias por su tiempo.
""",
    "email": """
Espero que se encuentre bien.
Sentimos las molestias.
Gracias por su paciencia.
Puede responder a este mensaje.
Nos alegra tenerle con nosotros.
Todo va envuelto en papel reciclado.
Gracias por confiar en nuestra tienda.
Disculpe las molestias.
Le mandamos este mensaje con mucho gusto.
""",
    "delivery": """
Compruebe que la caja no tiene golpes.
Firme en el reverso de este papel.
Trátese con cuidado.
Guarde la caja unos días.
Este lado hacia arriba.
Puede devolver el embalaje al transportista.
Abra la caja con cuidado.
La caja es frágil.
El embalaje es de papel reciclado.
""",
    "repair": """
Todos los tornillos están apretados.
Una prueba corta salió bien.
La pieza vieja va en la bolsa.
La carcasa está limpia.
No vimos ningún otro daño.
No use agua para limpiarlo, por favor.
Límpielo con un paño seco.
Después hicimos otra prueba.
Los tornillos viejos van en una bolsa.
""",
    "story": """
Aquel día llovía.
Nadie se lo esperaba.
Los niños estaban muy contentos.
El dependiente sonrió con amabilidad.
Al final todos se rieron.
El gato no se despertó.
Llovía y hacía frío.
Los vecinos lo contaron muchas veces.
Fue un día muy raro.
""",
    "notice": """
Sentimos las molestias.
No llame a la ventana, por favor.
La tienda en internet sigue abierta.
Nos alegrará volver a verles.
Avise a sus vecinos, por favor.
Gracias por su comprensión.
Los perros pueden esperar fuera.
Disculpen las molestias.
Volveremos con más ganas.
""",
    "leaflet": """
Aprenda a arreglar cosas en casa.
No hace falta experiencia.
Ponemos todas las herramientas.
Invitamos a té y galletas.
Traiga zapatos cómodos y un delantal viejo.
El grupo es pequeño y agradable.
Hay café recién hecho en la entrada.
Todos pueden participar.
Aprender juntos es más divertido.
""",
    "contract": """
Los cambios se hacen por escrito.
Cada parte guarda una copia.
Se aplica la ley del país.
El cliente cuida bien el artículo.
Si una cláusula no vale, las demás siguen valiendo.
El anexo forma parte de este acuerdo.
No existen otros acuerdos.
Ambas partes han leído este texto.
El cliente no puede prestar el artículo a otros.
""",
    "clinic": """
Beba bastante agua.
Traiga su tarjeta sanitaria.
Lávese las manos en la entrada.
Descanse todo lo que pueda.
No conduzca después de la consulta.
Guarde silencio en la sala de espera, por favor.
Coma ligero estos días.
Póngase una mascarilla en la sala de espera.
Un paseo corto cada día ayuda.
""",
}
