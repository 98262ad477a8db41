"""Spanish requests that none of the shop's tools can do, by topic.

Half of them stand close to the shop on purpose: the model has to read the
declarations, and cannot tell from the topic alone.
"""

from __future__ import annotations

SHOP_MATTERS = """
¿Están contratando personal?
Quiero trabajar en su tienda, ¿hay algún empleo?
¿Dónde dejo mi currículum? Busco empleo.
¿Tienen un empleo para mi hijo?
Mándame la factura del pedido {order_id}.
Nunca recibí la factura de {order_id}.
¿Me envían la factura de mi compra a nombre de {name}?
Envuelvan para regalo el pedido {order_id}.
¿Envuelven {product:the} para regalo?
Añade {product:a} al pedido {order_id}.
Quiero pedir {product:a}, hazme el pedido.
Pide {product:a} para mí, por favor.
¿Puedo pagar con tarjeta?
¿Aceptan tarjeta o solo efectivo?
¿Puedo pagar {order_id} a plazos?
¿Se puede pagar a plazos {product:a}?
Olvidé la contraseña de mi cuenta.
Cambia la contraseña de mi cuenta de cliente, por favor.
No puedo entrar en mi cuenta de la tienda.
Quiero borrar mi cuenta de cliente.
Quiero hablar con el gerente.
Pásame con el gerente de la tienda.
Quiero hablar con una persona, por favor.
Tengo una queja de un cajero muy grosero.
Quiero poner una queja contra el vendedor.
¿Qué garantía tiene {product:the}?
¿Cuántos años de garantía tiene {product:a}?
¿Sigue en garantía mi {product}?
¿De qué material es {product:the}?
¿De qué material está hecho lo que pedí en {order_id}?
¿Dónde fabrican {product:the}?
¿Cuánto pesa {product:the}?
¿Cuánto mide {product:the}?
¿De qué tamaño es {product:the}?
¿Qué colores hay para {product:the}?
¿Cómo se limpia {product:the}?
¿Cómo se usa {product:the}?
Mándame el manual {product:of}.
¿Tienen el manual de mi {product} en español?
¿Qué opinan los clientes {product:of}?
Escribe una buena opinión {product:of} en mi nombre.
¿Me recomiendas {product:the} o {product2:the}?
¿Qué {product} me recomiendas?
¿Tienen descuento para estudiantes?
Mi código de descuento no funciona.
¿Hay descuento si compro dos veces {product:the}?
¿Venden vales de regalo?
Quiero comprar un vale de regalo para {name}.
Suscríbeme a su boletín.
No quiero recibir más su boletín.
¿Puedo entrar a la tienda con mi perro?
¿Cuánta gente trabaja en Finch & Alder?
Pon el pedido {order_id} a nombre de {name}.
Junta los pedidos {order_id} y {order_id2} en uno solo.
Divide {order_id} en dos paquetes.
¿Alquilan {product:a} por una semana?
Cambia el color {product:of} en mi pedido a {colour}.
¿Está asegurado el pedido {order_id}?
"""

OUT_AND_ABOUT = """
Resérvame un hotel en {city} para el {date}.
Busca un hotel barato en {city}.
¿Qué hotel de {city} es bueno?
Busca un vuelo de {city} a {city2}.
Reserva un vuelo a {city} el {day}.
¿Cuánto cuesta un vuelo a {city}?
¿Cuántos habitantes tiene {city}?
¿Quién es el alcalde de {city}?
¿Qué hora es en {city}?
¿Qué restaurante de {city} me recomiendas?
Reserva una mesa para cuatro el {day} en un restaurante.
¿Dónde se come bien en {city}? Busco restaurante.
¿Qué tan lejos está {city} de {city2}?
¿A qué distancia queda {city2} de {city}?
¿Cómo voy en tren de {city} a {city2}?
¿A qué hora sale el último tren a {city}?
¿Qué ponen en el cine de {city} hoy?
Pídeme un taxi a {address}.
Llama un taxi, que voy a {address}.
¿Qué autobús va a {address}?
¿Qué museos hay en {city}?
Cuéntame la historia de {city}.
¿Necesito visa para ir a {city}?
Muéstrame fotos de {city}.
Búscame un piso para alquilar en {city}.
¿Hay aeropuerto en {city}?
¿Dónde hay un hospital en {city}?
Compra dos entradas para el concierto del {day}.
"""

HEAD_WORK = """
Cuéntame un chiste.
¿Te sabes un chiste de {product}?
Escribe un poema sobre {product:the}.
Escríbeme un poema para {name}.
Escribe una carta para mi jefe.
Cuéntame un cuento para dormir.
¿Cuánto es {amount} por doce?
¿Cuánto es 17 más 25?
¿Cuál es la raíz cuadrada de {amount}?
Divide {amount} entre cuatro.
Resuelve la ecuación x + 7 = {amount}.
Ayúdame con la tarea de matemáticas.
Traduce "buenos días" al inglés.
¿Cómo se dice "gracias" en portugués?
Traduce esta carta al inglés, por favor.
¿Qué significa la palabra "finch"?
¿Cuál es la capital de Noruega?
¿Cuál es la capital de Brasil?
¿Quién escribió Don Quijote?
¿Quién inventó el teléfono?
¿Quién ganó el Mundial?
¿Quién ganó el partido de anoche?
¿En qué año terminó la guerra?
¿A qué distancia está la luna?
¿Cómo se hace el pan? Dame una receta.
Dame una receta con arroz y huevos.
Corrige la ortografía de mi carta.
Resume las noticias de hoy.
Léeme las noticias.
Canta una canción.
Pon una canción de los Beatles.
Juega al ajedrez conmigo.
Dime un número entre uno y {amount}.
Dibuja {product:a}.
¿Qué le regalo a {name} por su cumpleaños?
"""

DAILY_LIFE = """
Llama a {name}.
Llama a mi madre, por favor.
Envía un mensaje a {name}: llego tarde.
Mándale un mensaje a mi hermano.
Apaga la luz de la cocina.
Enciende la luz del salón.
Pon música, por favor.
Sube la calefacción.
Me duele la cabeza, ¿qué tomo?
Me duele la espalda. ¿Qué hago?
¿Qué medicina es buena para el resfriado?
Paga mi recibo de la luz.
Añade leche a la lista de la compra.
Pon huevos en mi lista de la compra.
Pide cita con mi dentista para el {day}.
Graba el partido de esta noche.
Abre la puerta del garaje.
Léeme los correos.
Escribe un correo a {name}.
Transfiere {amount} euros a {name}.
Préstame {amount} euros.
Hazme una foto.
¿Cuándo cumple años {name}?
¿Dónde dejé mis llaves?
Imprime esta página dos veces.
Pide una pizza a {address}.
¿Conoces un buen fontanero?
¿Cómo quito una mancha de café de la camisa?
¿Qué dice mi horóscopo del {date}?
¿Debería dejar a mi novio?
Mi perro no come. ¿Algún consejo?
¿Cuántas calorías tiene una manzana?
¿Puedes cuidar a mis hijos el {day}?
"""

NO_TOOL = {
    "shop_matters": SHOP_MATTERS,
    "out_and_about": OUT_AND_ABOUT,
    "head_work": HEAD_WORK,
    "daily_life": DAILY_LIFE,
}
