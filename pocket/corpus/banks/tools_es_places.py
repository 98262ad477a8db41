"""Spanish requests about opening hours, stores, currencies and weather.

The names of currencies are plural and of either gender ("dólares", "libras").
"""

from __future__ import annotations

OPENING_HOURS = """
¿Abren el {day}?
¿Abren este {day}?
¿Abren {day:every}?
¿A qué hora abren el {day}?
¿A qué hora abre la tienda el {day}?
¿A qué hora abren ustedes el {day}?
¿Desde qué hora abren el {day}?
Dime a qué hora abren el {day}.
Dígame a qué hora abre la tienda este {day}, por favor.
Quiero saber a qué hora abren el {day}.
¿Cuándo abren el {day}?
¿Cuándo abre Finch & Alder el {day}?
El {day}, ¿abren por la mañana?
¿Abren el {day} por la tarde?
¿Abren temprano el {day}?
¿Está abierta la tienda el {day}?
¿Va a estar abierta la tienda el {day}?
¿Estará abierta la tienda este {day}?
¿Estarán abiertos el {day}?
¿Están abiertos el {day}?
¿Siguen abiertos al público el {day}?
¿Encontraré abierta la tienda el {day}?
¿Hasta qué hora están abiertos el {day}?
¿Hasta qué hora abren el {day}?
¿Hasta qué hora puedo ir el {day}?
¿Hasta qué hora puedo pasar por la tienda el {day}?
¿Hasta cuándo está abierta la tienda el {day}?
¿A qué hora cierran el {day}?
¿A qué hora cierra la tienda el {day}?
¿A qué hora cierran ustedes el {day}?
Dime a qué hora cierran el {day}, por favor.
¿Cuándo cierran el {day}?
¿Cierran el {day}?
¿Cierran temprano el {day}?
¿Cierran a mediodía el {day}?
¿Está cerrada la tienda el {day}?
¿Está cerrado el {day}?
¿Están cerrados el {day}?
¿El {day} está abierto o cerrado?
{day}: ¿abierto o cerrado?
¿Qué horario tienen el {day}?
¿Qué horario tiene la tienda el {day}?
¿Qué horario hacen el {day}?
¿Cuál es el horario del {day}?
¿Cuál es el horario de la tienda el {day}?
¿Cuál es su horario de atención el {day}?
Horario del {day}
Horario del {day}, por favor.
Horario de apertura el {day}
Horario de apertura para el {day}, gracias.
horario {day}
Dame el horario del {day}.
Necesito el horario de este {day}.
Me gustaría saber el horario de apertura del {day}.
¿Me puede dar el horario del {day}?
¿Podrías mirar el horario del {day}?
Consulta el horario de la tienda para el {day}.
¿Es el mismo horario el {day}?
¿Hay horario especial este {day}?
¿Atienden el {day}?
¿Atienden al público el {day}?
¿Desde qué hora atienden el {day}?
¿Hasta qué hora atienden este {day}?
¿De qué hora a qué hora atienden el {day}?
¿De qué hora a qué hora abren el {day}?
¿De qué hora a qué hora puedo ir el {day}?
Quiero pasar por la tienda el {day}. ¿A qué hora abren?
Quiero ir a la tienda el {day}, ¿qué horario tienen?
Pensaba ir el {day}. ¿Está abierto?
Pienso ir el {day} con {name}. ¿Horario?
El {day} salgo tarde del trabajo, ¿a qué hora cierran?
El {day} salgo a las seis. ¿Siguen abiertos?
Solo puedo ir el {day}, ¿abren?
No quiero ir en vano el {day}. ¿Está abierta la tienda?
el {day} a que hora abren
el {day} cierran o no
cual es el horario el {day}
"""

FIND_STORE = """
¿Hay una tienda en {city}?
¿Hay alguna tienda suya en {city}?
¿Hay tiendas de Finch & Alder en {city}?
¿Hay un Finch & Alder en {city}?
¿Tienen tienda en {city}?
¿Tienen una tienda en {city}?
¿Tienen alguna tienda cerca de {city}?
¿Tienen sucursal en {city}?
¿Tienen alguna sucursal en {city}?
¿Tenéis tienda en {city}?
¿Tenéis local en {city}?
¿Tenéis alguna sucursal en {city}?
¿Tienen local en {city}?
¿Tienen algún local en {city}?
¿Hay una sucursal en {city}?
¿Hay alguna sucursal por {city}?
¿Hay algún local de ustedes en {city}?
¿Dónde está su tienda en {city}?
¿Dónde está la tienda de {city}?
¿Dónde está la sucursal de {city}?
¿Dónde queda la tienda en {city}?
donde queda la de {city}, la tienda
hay tienda de ustedes en {city}
¿Dónde queda su local en {city}?
¿Dónde queda la sucursal de {city}?
¿Dónde quedan ustedes en {city}?
¿Dónde se encuentra su tienda de {city}?
¿Dónde se encuentra la sucursal en {city}?
¿Dónde los encuentro en {city}?
¿Dónde encuentro una tienda de ustedes en {city}?
¿Dónde puedo encontrar su tienda en {city}?
En {city}, ¿dónde están?
¿En qué calle está la tienda de {city}?
¿En qué calle de {city} están?
¿En qué calle queda la sucursal de {city}?
¿En qué parte de {city} está su tienda?
¿En qué zona de {city} tienen el local?
Busca una tienda en {city}.
Busque una sucursal en {city}, por favor.
Busca la tienda de Finch & Alder en {city}.
Buscar tienda: {city}
Busco su tienda en {city}.
Busco una sucursal de Finch & Alder en {city}.
Estoy buscando la tienda de {city} y no la encuentro.
Encuentra una tienda en {city}.
Encuéntrame la tienda de {city}, por favor.
¿Cuál es la dirección de la tienda de {city}?
¿Cuál es la dirección de su local en {city}?
¿Qué dirección tiene la tienda de {city}?
¿Qué dirección tiene la sucursal en {city}?
Dirección de la tienda en {city}
La dirección del local de {city}, por favor.
Dame la dirección de la tienda de {city}.
Deme la dirección de la sucursal de {city}.
¿Me da la dirección de su tienda en {city}?
Necesito la dirección de la tienda en {city}.
Pásame la dirección del Finch & Alder de {city}.
Ubicación de la tienda de {city}
¿Cuál es la ubicación de su sucursal en {city}?
Mándeme la ubicación del local de {city}.
Quiero saber dónde está la tienda de {city}.
Dígame dónde queda su tienda de {city}.
Estoy en {city}. ¿Dónde está la tienda?
Estoy en {city} y quiero ir a una tienda de ustedes.
Estamos de vacaciones en {city}. ¿Tienen tienda aquí?
Vivo en {city}, ¿qué tienda me queda cerca?
{name} vive en {city}. ¿Hay tienda allí?
Voy a {city} el {day}, ¿hay alguna tienda?
Viajo a {city} el {date} y quiero visitar su tienda. ¿Dónde queda?
¿Qué tienda queda más cerca de {city}?
La tienda más cercana a {city}, por favor.
¿Cuál es la sucursal más cercana a {city}?
Prefiero ir a la tienda. ¿Hay una en {city}?
Prefiero comprar en persona. ¿Tienen local en {city}?
¿Puedo comprar en persona en {city}? ¿Dónde?
¿Han abierto tienda en {city}?
tienda en {city}?
sucursal {city} direccion
¿También están en {city}?
"""

CONVERT_CURRENCY = """
¿Cuánto son {amount} euros en {to}?
¿Cuánto es {amount} euros en {to}?
¿Cuánto serían {amount} euros en {to}?
a cuanto estan {amount} euros en {to}
cuanto me dan por {amount} euros en {to} hoy
¿Cuánto dinero son {amount} euros en {to}?
¿A cuánto equivalen {amount} euros en {to}?
¿A cuánto equivale un pago de {amount} euros en {to}?
¿A qué equivalen {amount} euros en {to}?
Dime el equivalente de {amount} euros en {to}.
El equivalente en {to} de {amount} euros, por favor.
¿Cuál es el equivalente de {amount} euros en {to}?
Convierte {amount} euros a {to}.
Convierte {amount} euros en {to}.
Convierta {amount} euros a {to}, por favor.
Conviérteme {amount} euros a {to}.
¿Me conviertes {amount} euros a {to}?
¿Puedes convertir {amount} euros a {to}?
¿Podría convertir {amount} euros en {to}?
Quiero convertir {amount} euros a {to}.
Necesito convertir {amount} euros en {to}.
Me gustaría convertir a {to} la suma de {amount} euros.
Convertir {amount} euros a {to}
Conversión de {amount} euros a {to}
Haz la conversión de {amount} euros a {to}.
Una conversión a {to}, por favor: {amount} euros.
Cambia {amount} euros a {to}.
Cambie {amount} euros por {to}, por favor.
Quiero cambiar {amount} euros a {to}. ¿Cuánto me dan?
¿Cuánto me dan en {to} por {amount} euros?
Si cambio {amount} euros a {to}, ¿cuánto me dan?
Si cambio {amount} euros, ¿cuánto recibo en {to}?
¿Cuánto recibo en {to} por {amount} euros?
¿Qué recibo en {to} si cambio {amount} euros?
¿A cómo está el cambio? {amount} euros a {to}.
Cambio de {amount} euros a {to}
Cambio: {amount} euros, {to}
¿Cuál sería el cambio de {amount} euros a {to}?
Al cambio de hoy, ¿cuánto son {amount} euros en {to}?
Al cambio, {amount} euros en {to} son...
Pasa {amount} euros a {to}.
Pásame {amount} euros a {to}, por favor.
¿Me pasas {amount} euros a {to}?
¿Cómo paso {amount} euros a {to}?
Calcula {amount} euros en {to}.
Calcule cuánto son {amount} euros en {to}.
¿Puede calcular {amount} euros en {to}?
Hágame la cuenta: {amount} euros en {to}.
Hazme la cuenta de {amount} euros en {to}.
No me sale la cuenta. ¿{amount} euros en {to}?
¿Cuánto valen {amount} euros en {to}?
¿Qué valor tienen {amount} euros en {to}?
Dígame el valor en {to} de {amount} euros.
¿Cuál es el valor de {amount} euros en {to}?
La factura es de {amount} euros. ¿Cuánto es en {to}?
La factura dice {amount} euros y yo pago en {to}. ¿Cuánto sería?
Me cobraron {amount} euros, ¿cuánto es en {to}?
Me cobran {amount} euros. Quiero la cifra en {to}.
Tengo {amount} euros, ¿cuánto es en {to}?
Tengo {amount} euros y los quiero en {to}. ¿Cuánto será?
{name} me dio {amount} euros. ¿Cuánto es en {to}?
Yo gano en {to}, ¿cuánto son {amount} euros?
Solo manejo {to}. ¿Cuánto necesito para {amount} euros?
Solo tengo {to}, ¿cuánto hace falta para {amount} euros?
Necesito saber cuánto son {amount} euros en {to}.
Quiero saber cuánto es en {to}: {amount} euros.
Quisiera saber a cuánto equivalen {amount} euros en {to}.
¿Son mucho {amount} euros en {to}?
¿Es mucho dinero en {to}, {amount} euros?
De euros a {to}: {amount}
De euros a {to}, por favor, {amount}.
{amount} euros a {to}
{amount} euros en {to}
{amount} euros, ¿cuánto es en {to}?
pasar {amount} euros a {to} porfa
Ahorré {amount} euros para el viaje, ¿cuánto es en {to}?
El {day} pago {amount} euros. Dime la cifra en {to}.
"""

GET_WEATHER = """
¿Qué tiempo hace en {city}?
¿Qué tiempo hace hoy en {city}?
¿Qué tiempo tienen en {city}?
¿Qué tal el tiempo en {city}?
hoy que tiempo hace en {city}
como esta el clima por {city}
hace frio en {city} o no
¿Qué tal tiempo hace por {city}?
¿Cómo está el tiempo en {city}?
Dime el tiempo en {city}.
Dígame qué tiempo hace en {city}, por favor.
Quiero saber qué tiempo hace en {city}.
El tiempo en {city}
Tiempo en {city}, por favor.
¿Hace buen tiempo en {city}?
¿Hace mal tiempo en {city}?
{name} está en {city}. ¿Hace buen tiempo?
¿Cómo está el clima en {city}?
¿Cómo está hoy el clima en {city}?
¿Qué clima hay en {city}?
¿Qué tal el clima en {city}?
Clima en {city}
clima {city}
Dame el clima de {city}.
Consulta el clima de {city}, por favor.
Me gustaría saber el clima en {city}.
¿Qué temperatura hace en {city}?
¿Qué temperatura hay en {city}?
¿Cuál es la temperatura en {city}?
Temperatura en {city}
Dame la temperatura de {city}.
¿Me dices la temperatura en {city}?
Mira la temperatura en {city}, por favor.
¿Cuántos grados hace en {city}?
¿Cuántos grados hay en {city}?
¿A cuántos grados están en {city}?
Dime cuántos grados hay en {city}.
grados en {city} ahora
¿Hace frío en {city}?
¿Hace mucho frío en {city} hoy?
¿Pasaré frío en {city}?
Mi madre vive en {city} y dice que hace frío. ¿Es verdad?
¿Hace calor en {city}?
¿Hace mucho calor en {city}?
¿Hace tanto calor en {city} como dicen?
En {city}, ¿hace frío o calor?
¿Hace sol en {city}?
¿Hay sol en {city}?
¿Está soleado en {city}?
¿Está soleado o nublado en {city}?
¿Está nublado en {city}?
{city}: ¿sol o nublado?
¿Llueve en {city}?
¿Está lloviendo en {city}?
¿Está lloviendo ahora en {city}?
¿Va a llover en {city}?
¿Sigue lloviendo en {city}?
Averigua si llueve en {city}.
Mira si está lloviendo en {city}.
¿Hay lluvia en {city}?
¿Hay viento en {city}?
¿Hace viento en {city}?
¿Hace mucho viento en {city} para ir en bicicleta?
¿Hay niebla en {city}?
¿Hay tormenta en {city}?
¿Cómo está el cielo en {city}?
¿Cómo se ve el cielo en {city}?
¿El cielo está despejado en {city}?
¿Necesito paraguas en {city}?
¿Necesito abrigo en {city}?
¿Llevo paraguas a {city}?
¿Llevo abrigo a {city} o hace calor?
Me voy a {city}. ¿Llevo abrigo o ropa ligera?
Viajo a {city}, ¿qué ropa llevo para el clima?
¿Qué ropa me pongo en {city} con este tiempo?
Pronóstico para {city}
Dame el pronóstico de {city}.
¿Cuál es el pronóstico del tiempo en {city}?
Queremos ir a la playa en {city}, ¿hace sol?
"""
