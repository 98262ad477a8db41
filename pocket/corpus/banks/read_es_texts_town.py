"""Spanish sentences for texts of the town: notice, course leaflet, and facts of any text.

One sentence per line, each stating one fact ``{v}``. A line that begins with
``^`` can only open a text, one that begins with ``$`` can only close it.
"""

from __future__ import annotations

NOTICE = {
    "writer": """
$ Firmado, {v}
$ {v}, dirección de la tienda
$ Gracias por su paciencia, {v}
$ En nombre del equipo, {v}
Este aviso lo escribe {v}.
$ Atentamente, {v}
$ {v}, por Finch & Alder
{v} firma este aviso.
^ Aviso de {v}
$ Aviso redactado por {v}
""",
    "start_date": """
La tienda está cerrada desde el {v}.
El cierre empieza el {v}.
Cerramos nuestras puertas el {v}.
A partir del {v} la tienda no abre.
Desde el {v} no se puede entrar en la tienda.
Primer día del cierre: {v}.
La tienda permanece cerrada a partir del {v}.
El cierre comienza el {v}.
Inicio del cierre: {v}.
El {v} se inicia el cierre.
""",
    "end_date": """
El cierre termina el {v}.
Seguimos cerrados hasta el {v}.
El último día del cierre es el {v}.
La tienda no abre hasta pasado el {v}.
El cierre dura hasta el {v}.
El {v} acaba el cierre.
El cierre finaliza el {v}.
Fin del cierre: {v}.
La tienda estará cerrada hasta el {v} incluido.
El {v} es el último día en que cerramos.
""",
    "deadline": """
Recoja los paquetes como muy tarde el {v}.
Los paquetes se deben recoger el {v} a más tardar.
Último día para recoger paquetes: {v}.
Tiene hasta el {v} para recoger su paquete.
El plazo para retirar paquetes acaba el {v}.
Los paquetes que el {v} no se hayan recogido se devuelven.
Venga por su paquete el {v} como muy tarde.
Guardamos los paquetes hasta el {v} y ni un día más.
Se entregan paquetes hasta el {v}.
La fecha límite para recoger paquetes es el {v}.
""",
    "pickup_place": """
Los paquetes se entregan en {v}.
Puede recoger su paquete en {v}.
Mientras tanto, recoja los paquetes en {v}.
El punto de recogida es {v}.
Los paquetes esperan en {v}.
Damos los paquetes en {v}.
Pase por {v} para recoger su paquete.
Durante estos días los paquetes se retiran en {v}.
Recogida de paquetes: {v}.
El lugar de recogida está en {v}.
""",
    "reason": """
Estamos cerrados porque {v}.
El motivo: {v}.
La tienda tiene que cerrar porque {v}.
Es necesario, ya que {v}.
Cerramos porque {v}.
Por desgracia, {v}, y la tienda no abre.
El cierre tiene un motivo sencillo: {v}.
La causa del cierre es que {v}.
El cierre se debe a que {v}.
No podemos abrir, pues {v}.
""",
}

LEAFLET = {
    "price": """
El curso cuesta {v}.
Precio: {v} por persona.
Por el curso se pagan {v}.
El precio del curso es de {v}.
Participar cuesta {v}.
Todas las clases juntas valen {v}.
El importe de {v} lo incluye todo.
Participe por {v}.
Ofrecemos el curso a {v}.
Coste del curso: {v}.
""",
    "deposit": """
Se pide un depósito de {v}.
Pague {v} por adelantado para reservar.
Depósito: {v}.
Su plaza se reserva con una señal de {v}.
El depósito es de {v}.
Al inscribirse se adelantan {v}.
Pedimos un anticipo de {v}.
Para reservar, deje {v} como señal.
Señal: {v}.
Hay que dejar {v} de depósito.
""",
    "start_date": """
El curso empieza el {v}.
Primera clase: {v}.
Empezamos el {v}.
La primera clase es el {v}.
El curso comienza el {v}.
Todo empieza el {v}.
Inicio del curso: {v}.
El {v} nos vemos por primera vez.
El primer día del curso es el {v}.
El curso se inicia el {v}.
""",
    "end_date": """
El curso termina el {v}.
Última clase: {v}.
La última clase es el {v}.
Terminamos el {v}.
El curso dura hasta el {v}.
El {v} nos vemos por última vez.
Fin del curso: {v}.
El curso acaba con una fiesta el {v}.
El último día del curso es el {v}.
El curso finaliza el {v}.
""",
    "deadline": """
Apúntese como muy tarde el {v}.
Inscríbase el {v} a más tardar.
Puede apuntarse hasta el {v}.
La lista se cierra el {v}.
Último día para inscribirse: {v}.
El plazo de inscripción acaba el {v}.
Quien quiera venir debe decirlo a más tardar el {v}.
La inscripción está abierta hasta el {v}.
La fecha límite de inscripción es el {v}.
Aceptamos nombres hasta el {v} como muy tarde.
""",
    "time": """
Empezamos a las {v}.
La clase empieza a las {v}.
Cada clase es a las {v}.
Hay que estar a las {v}.
Hora de la clase: {v}.
Las clases comienzan a las {v} en punto.
Nos vemos a las {v}.
La clase está fijada para las {v}.
A las {v} empieza la clase.
Le esperamos a las {v} para la clase.
""",
    "cancel_notice": """
Se puede cancelar hasta {v} antes.
Cancele con {v} de antelación como mínimo.
La reserva se puede anular con {v} de antelación.
Si no puede venir, avise {v} antes.
Cancelar es gratis hasta {v} antes del curso.
Pedimos {v} de preaviso para cancelar.
Quien quiera anular la reserva debe hacerlo con {v} de antelación.
Preaviso para cancelar: {v}.
Para darse de baja, escríbanos {v} antes.
Las cancelaciones se comunican {v} antes del curso.
""",
}

# Facts that read alike in every kind of text.
SHARED = {
    "phone": """
¿Preguntas? Llame al {v}.
Nos encuentra por teléfono en el {v}.
Teléfono: {v}.
Nuestro número de teléfono es el {v}.
Llame al {v} si necesita ayuda.
Si tiene preguntas, marque el {v}.
Teléfono para preguntas: {v}.
Si algo no está claro, llame al {v}.
Puede llamarnos al {v}.
El número para preguntas es el {v}.
Atendemos el teléfono en el {v}.
Por teléfono: {v}.
Puede llamar al {v} a cualquier hora del día.
Nuestro teléfono de contacto es el {v}.
""",
    "contact": """
Si tiene preguntas, pregunte por {v}.
Su contacto es {v}.
{v} le ayudará con mucho gusto.
Persona de contacto: {v}.
Para cualquier duda, hable con {v}.
{v} responde a todas las preguntas.
Para más información, hable con {v}.
Las preguntas se dirigen a {v}.
{v} le puede dar más información.
Si algo no está claro, pregunte a {v}.
En caso de duda, está para ayudarle {v}.
Las dudas las atiende {v}.
No dude en preguntar a {v}.
{v} conoce todos los detalles y resuelve las dudas.
""",
    "closing_time": """
{El} {thing} cierra a las {v}.
{El} {thing} está abiert{o} hasta las {v}.
Cerramos a las {v}.
Hora de cierre: {v}.
Las puertas se cierran a las {v}.
La hora de cierre es a las {v}.
Después de las {v} {el} {thing} está cerrad{o}.
Se puede entrar hasta las {v}.
Cerramos la puerta a las {v}.
Entre semana {el} {thing} abre hasta las {v}.
Hay que salir antes de las {v}.
Nos vamos a casa a las {v} y cerramos con llave.
Atendemos al público hasta las {v}.
""",
}
