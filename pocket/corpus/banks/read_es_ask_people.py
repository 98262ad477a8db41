"""Questions in Spanish about people: who wrote, who is the customer, whom to ask for.

One question per line. ``{thing}`` is what the text is about ("pedido", "reparación").
"""

from __future__ import annotations

WRITER = """
¿Quién escribió este texto?
¿Quién ha escrito esto?
¿Quién es el autor?
¿Quién es el autor o la autora del texto?
¿Quién firma el texto?
¿Quién lo firmó?
¿De quién es la firma?
¿De quién es este texto?
¿Quién escribe aquí?
¿Quién redactó este texto?
¿Quién lo ha redactado?
¿Por quién está escrito?
¿Por quién está firmado el texto?
¿Quién ha firmado esto?
¿Qué persona escribió estas líneas?
¿Qué persona firma al final?
¿Quién envía este texto?
¿De parte de quién viene este texto?
¿Cómo se llama quien escribe?
¿Cómo se llama quien firma?
¿Cómo se llama el autor del texto?
¿Cuál es el nombre del autor?
¿Cuál es el nombre de quien firma?
¿Qué nombre lleva la firma?
¿Qué firma lleva el texto?
¿A nombre de quién va la firma?
¿Quién está detrás de estas líneas?
¿Quién nos escribe?
¿Quién me escribe este texto?
¿Quién fue el que escribió esto?
¿Quién puso su firma?
¿Quién puso esto por escrito?
¿Qué compañero redactó el texto?
¿Qué empleado escribió esto?
¿Qué empleado firma estas líneas?
¿Se sabe quién lo escribió?
¿Sabe usted quién firmó el texto?
¿Sabes quién ha escrito estas líneas?
¿Me puede decir quién lo escribe?
¿Me dices quién es el autor de esto?
¿Podría decirme quién redactó esto?
¿Puedes buscar quién firma?
Dime quién escribió esto.
Dígame quién firma el texto.
Diga el nombre del autor.
Indique quién redactó el texto.
Indica el autor, por favor.
Nombre del autor
Nombre de quien escribe
El autor, ¿quién es?
El texto lo firma ¿quién?
El texto está escrito por ¿quién?
Autor del texto
¿Autor?
¿Firmado por?
¿Escrito por quién?
¿Redactado por quién?
Quiero dar las gracias al autor. ¿Quién es?
Quiero saber quién escribe estas líneas.
Necesito el nombre de la persona que firma.
Necesito saber quién redactó estas líneas.
No distingo la firma. ¿De quién es?
No veo quién lo firma. ¿Quién es?
Busca la firma: ¿qué nombre pone?
Según el texto, ¿quién lo escribió?
Si quiero contestar al autor, ¿a quién me dirijo?
quien escribio esto
quien firma?
Por favor, ¿quién es la persona que escribe?
Y esto, ¿quién lo ha escrito?
""".strip().splitlines()

CUSTOMER = """
¿Quién es el cliente?
¿Quién es el cliente o la clienta?
¿Cómo se llama el cliente?
¿Cuál es el nombre del cliente?
¿De qué cliente se trata?
¿De qué cliente es {el} {thing}?
¿De quién es {el} {thing}?
¿Para quién es {el} {thing}?
¿Para qué cliente es {el} {thing}?
¿A nombre de quién está {el} {thing}?
¿A nombre de quién va {el} {thing}?
¿A qué nombre está {el} {thing}?
¿A qué nombre se hizo {el} {thing}?
¿Quién encargó {el} {thing}?
¿Quién solicitó {el} {thing}?
¿Quién ha encargado {el} {thing} a la tienda?
¿Quién compró en la tienda?
¿Quién es la persona que compra?
¿Quién hizo la compra?
¿Quién compra aquí?
¿Qué cliente figura en el texto?
¿Qué cliente aparece aquí?
¿Qué cliente ha comprado?
¿Qué persona es cliente de la tienda?
¿Qué nombre tiene el cliente?
¿Qué nombre de cliente figura?
¿Con qué cliente trata la tienda?
¿A qué cliente atiende la tienda?
¿A quién atiende la tienda?
¿A quién pertenece {el} {thing}?
¿A qué cliente pertenece {el} {thing}?
¿A qué cliente se refiere el texto?
¿Sabe de quién es {el} {thing}, qué cliente?
¿Sabes cómo se llama el cliente?
¿Me puede decir quién es el cliente?
¿Me puedes dar el nombre del cliente?
¿Podría decirme a nombre de quién figura {el} {thing}?
¿Podrías buscar el nombre del cliente?
Dime quién es el cliente.
Dime el nombre de la persona que compra.
Dígame a qué cliente pertenece.
Dígame para quién es {el} {thing}.
Indique el nombre del cliente.
Indica el cliente.
Busca el nombre de la clienta o del cliente.
Nombre del cliente, por favor
Nombre de la persona que solicitó {el} {thing}
¿Cliente?
¿Nombre de cliente?
¿Comprador?
¿Quién es el comprador?
¿Cómo se llama el comprador?
Nombre del comprador
El cliente, ¿cómo se llama?
El cliente de este texto es ¿quién?
{El} {thing} es de ¿quién?
{El} {thing} va a nombre de ¿quién?
{El} {thing}, ¿para qué persona es?
Quiero saber qué cliente es.
Quiero saludar al cliente por su nombre. ¿Cuál es?
Necesito el nombre del cliente para la ficha.
Necesito saber a nombre de qué persona va {el} {thing}.
Según el texto, ¿quién es cliente de la tienda?
De todas estas personas, ¿cuál es el cliente?
De las personas del texto, ¿quién compra?
como se llama el cliente?
a nombre de quien esta {el} {thing}?
Por favor, ¿qué cliente es este?
Perdone, ¿quién encargó esto?
¿A quién hay que cobrar {el} {thing}?
""".strip().splitlines()

CONTACT = """
¿Quién es la persona de contacto?
¿Quién es el contacto?
¿Por quién debo preguntar?
¿Por quién pregunto si tengo dudas?
¿Por quién hay que preguntar?
¿Quién responde a las preguntas?
¿Quién contesta las preguntas?
¿Quién resuelve las dudas?
¿Quién atiende las dudas?
¿Quién atiende las consultas del público?
¿Quién me puede ayudar?
¿Quién puede ayudarme si tengo preguntas?
¿Quién puede aclararme las dudas?
¿Quién da más información?
¿Quién informa?
¿Quién me da más información?
¿Con quién hablo si tengo preguntas?
¿Con quién debo hablar?
¿Con quién puedo hablar de esto?
¿Con quién me pongo en contacto?
¿Con quién hay que ponerse en contacto?
¿Con quién se habla en caso de duda?
¿A quién pregunto?
¿A quién puedo preguntar?
¿A quién debo dirigirme?
¿A quién me dirijo si tengo una duda?
¿A quién se dirigen las preguntas?
¿A quién acudo si necesito ayuda?
¿A quién puedo acudir con mis dudas?
¿A quién hay que pedir información?
¿A quién pido ayuda?
¿Quién ayuda en caso de dudas?
¿Quién está para ayudar?
¿Qué persona responde a las dudas?
¿Qué persona da información?
¿Qué persona de contacto se indica?
¿Cómo se llama la persona de contacto?
¿Cuál es el nombre del contacto?
¿Qué nombre dan como contacto?
¿Hay una persona de contacto? ¿Quién?
¿Hay alguien que resuelva dudas? ¿Quién es?
¿Sabe con quién puedo hablar?
¿Sabes a quién tengo que preguntar?
¿Me puede decir quién es mi contacto?
¿Me dices a quién debo acudir?
¿Podría decirme por quién pregunto?
Dime con quién hablar.
Dime a quién puedo pedir información.
Dígame quién resuelve las preguntas.
Indique la persona de contacto.
Indica a quién dirigirse.
Persona de contacto
¿Contacto?
¿Persona a quien preguntar?
Nombre de la persona que ayuda
Nombre del contacto, por favor
Tengo una pregunta. ¿A quién se la hago?
Tengo dudas. ¿Quién me ayuda?
Tengo dudas, ¿con quién las hablo?
No entiendo algo. ¿Quién me lo aclara?
Si algo no está claro, ¿quién lo aclara?
Si necesito información, ¿por quién pregunto?
Si hay preguntas, ¿quién las contesta?
En caso de duda, ¿a quién preguntar?
Para más información, ¿con quién se habla?
Para pedir ayuda, ¿a quién acudir?
Necesito ayuda con esto. ¿Quién me la da?
Quiero hablar con alguien. ¿Con quién?
Según el texto, ¿quién atiende las preguntas?
con quien hablo si tengo dudas?
a quien pregunto
""".strip().splitlines()
