"""The Spanish bank of the tools skill: requests by tool, what surrounds them, and answers.

One phrasing a line. Slots with the names of a tool's arguments are copied into the call;
other slots ({name}, {date}, ...) are there to distract. A product brings its article
along where a slot asks for it: ``{product:the}`` is "la taza roja".
"""

from __future__ import annotations

from pocket.corpus.banks import (
    tools_es_add,
    tools_es_none,
    tools_es_orders,
    tools_es_places,
    tools_es_products,
)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


REQUESTS: dict[str, list[str]] = {
    name: _lines(text + tools_es_add.REQUESTS[name])
    for name, text in {
        "track_order": tools_es_orders.TRACK_ORDER,
        "cancel_order": tools_es_orders.CANCEL_ORDER,
        "request_refund": tools_es_orders.REQUEST_REFUND,
        "change_address": tools_es_orders.CHANGE_ADDRESS,
        "check_stock": tools_es_products.CHECK_STOCK,
        "get_price": tools_es_products.GET_PRICE,
        "book_repair": tools_es_products.BOOK_REPAIR,
        "opening_hours": tools_es_places.OPENING_HOURS,
        "find_store": tools_es_places.FIND_STORE,
        "convert_currency": tools_es_places.CONVERT_CURRENCY,
        "set_reminder": tools_es_products.SET_REMINDER,
        "get_weather": tools_es_places.GET_WEATHER,
    }.items()
}

# No tool of the shop can do these, whichever are offered.
NO_TOOL: dict[str, list[str]] = {
    topic: _lines(text) for topic, text in tools_es_none.NO_TOOL.items()
}

REFUSAL = "Ninguna de mis herramientas puede hacer eso."

# The beginnings that keep their capital where a sentence goes on, as a regular expression.
KEEPS_CAPITAL = r"Finch|Port Alder"

# What the tools say in English, in the user's words. A reason stands beside "pedido", "envío"
# or "paquete", all masculine; so does a status.
_CURRENCIES = {
    "dollars": "dólares",
    "pounds": "libras",
    "reais": "reales",
    "pesos": "pesos",
    "yen": "yenes",
}
SAYS: dict[str, dict[str, str]] = {
    "to": _CURRENCIES,
    "currency": _CURRENCIES,
    "reason": {
        "damaged": "dañado",
        "faulty": "defectuoso",
        "late": "atrasado",
        "incomplete": "incompleto",
        "unwanted": "no deseado",
    },
    "status": {
        "being packed": "en preparación",
        "on its way": "en camino",
        "delayed": "retrasado",
        "delivered": "entregado",
        "cancelled": "cancelado",
    },
    "sky": {
        "sunny": "soleado",
        "cloudy": "nublado",
        "rainy": "lluvioso",
        "windy": "ventoso",
        "foggy": "con niebla",
        "stormy": "tormentoso",
        "clear": "despejado",
        "grey": "gris",
    },
}

# The errors of the shop's tools, and how ANSWERS["error"] goes on.
ERRORS = {
    "no order {order_id}": "no existe el pedido {order_id}",
    "order {order_id} is already {status}": "el pedido {order_id} ya está {status}",
    "no product {product}": "no encuentro {product:the}",
    "no repairs on {day}": "no hay reparaciones el {day}",
    "no store in {city}": "no hay tienda en {city}",
    "no weather for {city}": "no hay datos del tiempo de {city}",
}

# Put before a request. After a comma the request goes on in lower case.
OPENERS = _lines("""
Hola,
¡Hola!
Hola a todos,
Hola, buenas:
Hola de nuevo,
¡Hola, equipo!
Hola, soy {name2}.
Hola, ¿qué tal?
Hola, Finch & Alder.
Buenas,
¡Buenas!
Buenos días,
Buenos días.
Buenas tardes,
¡Buenas tardes!
Buenas noches.
Muy buenas,
Muy buenos días,
Buen día,
Buen día, soy {name2}.
Saludos,
Estimados señores:
Estimado equipo:
Perdón,
Perdona,
Perdone,
Disculpa,
Disculpe,
Disculpe la molestia.
Disculpen,
Oye,
Oiga,
Mira,
Mire,
Bueno,
A ver,
Pues
Una pregunta:
Una consulta:
Una duda:
Tengo una pregunta.
Tengo una consulta:
Una cosita:
Quería preguntar algo.
¿Me ayudas?
¿Me puede ayudar?
¿Podrían ayudarme?
Necesito ayuda.
¡Ayuda, por favor!
Otra vez yo,
Soy yo otra vez.
Me llamo {name2}.
Mi nombre es {name2}.
Aquí {name2},
Les escribe {name2}.
Llamé por teléfono y nadie contestó.
Gracias por la respuesta de antes.
Tengo un poco de prisa.
Espero que estén bien.
Me gusta mucho su tienda.
No entiendo bien la página.
Por favor,
Vale,
Ok,
Ey,
""")

# Put after a request.
CLOSERS = _lines("""
Gracias.
¡Gracias!
Muchas gracias.
¡Muchas gracias!
Mil gracias.
Gracias, {name2}
Muchas gracias, {name2}
Gracias de antemano.
Gracias por adelantado, {name2}
Gracias por todo.
Gracias por su tiempo.
Gracias por la ayuda.
Gracias por su paciencia.
Se lo agradezco.
Se lo agradezco mucho.
Te lo agradezco.
Muy agradecido.
Muy amable.
Muy amable, gracias.
Por favor.
Por favor y gracias.
Es urgente.
Me urge.
Es un poco urgente, gracias.
Lo antes posible.
Cuanto antes, por favor.
No hay prisa.
Sin prisa.
Tengo prisa.
Saludos.
Saludos, {name2}
Un saludo.
Un saludo, {name2}
Un saludo cordial, {name2}
Cordialmente, {name2}
Atentamente, {name2}
Un abrazo, {name2}
Hasta luego.
Hasta pronto.
¡Adiós!
¡Buen día!
Que tenga buen día.
Que pasen un buen fin de semana.
Quedo a la espera.
Espero su respuesta.
Espero noticias, {name2}
Quedo atento.
Eso es todo.
Nada más por hoy.
Eso sería todo, gracias.
Perdón por la molestia.
Disculpe las molestias.
Cuento con ustedes.
Ojalá me puedan ayudar.
¡Un millón de gracias!
Besos, {name2}
""")

# Between two requests in one message. Where one ends in a comma or a small word, the
# second request goes on in lower case.
JOINERS = _lines("""
Y también:
También,
Y además,
Además,
Además:
Después,
Luego,
Y luego,
Y después de eso,
Otra cosa:
Y otra cosa:
Otra cosa más:
Una cosa más:
Y una cosa más,
Algo más:
Y algo más:
Por otra parte,
Por otro lado,
Aparte de eso,
Aparte,
Y aparte,
Por cierto,
Ah, y
Ah, también,
Y
Y de paso,
De paso,
Ya que estamos,
Y ya que estoy,
En segundo lugar,
Segundo:
Y lo segundo:
Lo siguiente:
Otro asunto:
Y otro asunto:
Otra pregunta:
Y otra pregunta:
Por último,
Y por último,
Y finalmente,
Me falta algo:
Tengo otra pregunta:
Y una última cosa:
Quería también otra cosa:
También quiero esto:
Y también, por favor,
""")

# The answer in words once a tool has answered, as in the English bank.
ANSWERS = {
    "track_order": "El pedido {order_id} está {status}. Fecha: {date}.",
    "cancel_order": "El pedido {order_id} queda cancelado.",
    "request_refund": "Le devolvemos {euros} euros por el pedido {order_id}.",
    "change_address": "El pedido {order_id} va ahora a {address}.",
    "check_stock": "Unidades disponibles {product:of}: {in_stock}.",
    "check_stock.none": "No quedan unidades {product:of}.",
    "get_price": "El precio {product:of} es de {euros} euros.",
    "book_repair": "La reparación {product:of} es el {day}. Su número es {ticket}.",
    "opening_hours": "El {day} abrimos de {opens} a {closes}.",
    "opening_hours.closed": "El {day} está cerrado.",
    "find_store": "Nuestra tienda en {city} está en {address}.",
    "convert_currency": "{euros} euros son {amount} {currency}.",
    "set_reminder": "Le recordaré a las {time}: {text}.",
    "get_weather": "El tiempo en {city}: {sky}, {celsius} grados.",
    "error": "Lo siento, no fue posible: {error}.",
}

# What people want to be reminded of: a verb and its object.
REMINDERS = {
    "llamar": "al banco|a la escuela|a mi madre|al dentista|al casero|a la abuela|a la clínica",
    "regar": "las plantas|las rosas|el jardín|los tomates|el césped",
    "dar de comer": "al gato|al perro|a los peces|a los conejos",
    "recoger": "a los niños|el traje|el paquete|las llaves|las entradas|a mi hermano",
    "comprar": "leche|pan y huevos|una tarjeta de cumpleaños|pilas|flores|comida para el perro",
    "tomar": "las pastillas|el jarabe|el autobús|la medicina|un vaso de agua",
    "sacar": "la basura|el pastel del horno|a pasear al perro|dinero del cajero",
    "pagar": "el alquiler|el teléfono|la luz|la multa|la niñera",
    "enviar": "el informe|las fotos|el contrato|las invitaciones|una carta al banco",
    "revisar": "el horno|el correo|las llantas|el contador del agua",
    "reservar": "una mesa|el tren|la pista de tenis|los vuelos",
    "limpiar": "la nevera|el baño|las ventanas|la pecera|el coche",
    "devolver": "los libros a la biblioteca|la escalera|la camisa azul",
    "cargar": "el móvil|la cámara|la batería de la bicicleta|el portátil",
    "escribir": "a mi prima|al casero|al editor|a la oficina de impuestos",
    "practicar": "piano|guitarra|mi discurso|inglés",
    "apagar": "la calefacción|el riego|el horno|la radio",
    "ver": "a mi hermana en la estación|al fontanero|a la maestra|el partido",
    "renovar": "el pasaporte|el abono del autobús|el seguro|el carné de la biblioteca",
    "descongelar": "el pollo|el congelador|la sopa",
    "despertar": "al bebé|a mi hermano|al abuelo",
}
