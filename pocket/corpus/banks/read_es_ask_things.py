"""Questions in Spanish about things: which product, which order number, how many.

One question per line. ``{thing}`` is what the text is about ("pedido", "contrato").
"""

from __future__ import annotations

PRODUCT = """
¿De qué producto se trata?
¿De qué artículo se trata?
¿Qué producto es?
¿Qué artículo es?
¿Cuál es el producto de este texto?
¿Cuál es el artículo del texto?
¿Cuál es el artículo {del} {thing}?
¿Cuál es el producto {del} {thing}?
¿Qué producto se menciona?
¿Qué artículo se nombra?
¿Qué producto figura en el texto?
¿Qué artículo figura en {el} {thing}?
¿Qué artículo corresponde {al} {thing}?
¿Qué producto corresponde {al} {thing}?
¿A qué producto se refiere {el} {thing}?
¿A qué artículo se refiere {el} {thing}?
¿A qué objeto se refiere el texto?
¿De qué objeto se habla?
¿De qué producto se habla?
¿De qué artículo habla el texto?
¿De qué cosa trata {el} {thing}?
¿De qué va {el} {thing}? Diga el artículo.
¿Cómo se llama el producto?
¿Cómo se llama el artículo?
¿Cómo se llama el objeto {del} {thing}?
¿Cuál es el nombre del producto?
¿Cuál es el nombre del artículo {del} {thing}?
¿Qué nombre tiene el producto?
¿Qué objeto es?
¿Qué objeto incluye {el} {thing}?
¿Qué cosa es, en concreto?
¿Qué clase de artículo es?
¿Qué tipo de producto es?
¿Qué tipo de artículo tiene {el} {thing}?
¿Qué mercancía es?
¿Qué mercancía corresponde {al} {thing}?
¿De qué mercancía se trata?
¿Cuál es la mercancía?
¿Sabe qué producto es?
¿Sabes de qué artículo hablan?
¿Me puede decir qué artículo es?
¿Me dices el nombre del producto?
¿Podría decirme de qué producto hablan?
¿Puedes buscar el artículo en el texto?
Dime qué producto es.
Dime el artículo.
Dígame de qué objeto se trata.
Diga el nombre del artículo.
Nombre el producto.
Indique el artículo {del} {thing}.
Indica el producto, por favor.
Busca el nombre del objeto.
¿Producto?
¿Artículo?
Nombre del producto
Nombre del artículo, por favor
Producto que figura en {el} {thing}
Solo el artículo, por favor.
El artículo {del} {thing} es ¿cuál?
El producto del que se habla, ¿cuál es?
{El} {thing}: ¿de qué producto?
{El} {thing} es de ¿qué artículo?
Necesito el nombre del producto que figura aquí.
Necesito saber qué artículo es.
Quiero saber de qué producto va esto.
Tengo que anotar el artículo. ¿Cuál es?
Tengo que anotar el producto {del} {thing}. ¿Cuál anoto?
Según el texto, ¿qué objeto es?
En la ficha falta el producto. ¿Cuál pongo?
que producto es?
de que articulo se trata
¿Es una mesa, una taza, una vela? ¿Qué objeto es en realidad?
""".strip().splitlines()

ORDER = """
¿Cuál es el número de pedido?
¿Cuál es el número del pedido?
¿Qué número de pedido es?
¿Qué número tiene el pedido?
¿Qué número lleva el pedido?
¿Con qué número está registrado el pedido?
¿Con qué número figura el pedido?
¿Bajo qué número figura el pedido?
¿Bajo qué número está el pedido?
¿Bajo qué código está registrado el pedido?
¿Cuál es el código del pedido?
¿Cuál es el código de pedido?
¿Qué código tiene el pedido?
¿Qué código lleva el pedido?
¿Cuál es la referencia del pedido?
¿Qué referencia tiene el pedido?
¿Qué referencia lleva el pedido?
¿Con qué referencia se registró el pedido?
¿De qué pedido se trata?
¿De qué pedido se trata? Dé el número.
¿A qué pedido se refiere el texto?
¿A qué número de pedido se refiere?
¿A qué pedido corresponde?
¿Qué pedido es?
¿Qué pedido se menciona, por su número?
¿Qué número de pedido figura en el texto?
¿Qué número de pedido se indica?
¿Cómo se identifica el pedido?
¿Qué número identifica el pedido?
¿Qué código identifica el pedido?
¿Qué número hay que dar para el pedido?
¿Qué número doy si pregunto por el pedido?
¿Qué número debo citar del pedido?
¿Qué código escribo para buscar el pedido?
¿Con qué código busco el pedido?
¿Sabe el número de pedido?
¿Sabes qué número le pusieron al pedido?
¿Me puede dar el número de pedido?
¿Me das la referencia del pedido?
¿Me dices el código del pedido?
¿Podría decirme el número del pedido?
¿Puedes buscar el número de este pedido?
Dime el número de pedido.
Dime la referencia del pedido.
Dígame qué número tiene este pedido.
Dame el código de este pedido.
Deme el número de pedido, por favor.
Indique el número del pedido.
Indica la referencia de este pedido.
Copia el número de pedido.
Busca el código de pedido.
Escribe el número del pedido.
¿Número de pedido?
¿Pedido número?
¿Referencia del pedido?
¿Código de pedido?
Número del pedido, por favor
Referencia de pedido
El pedido tiene un número. ¿Cuál?
El número del pedido es ¿cuál?
El pedido, ¿qué referencia tiene?
He perdido el número de mi pedido. ¿Cuál es?
Necesito el número de pedido.
Necesito la referencia de este pedido para reclamar.
Quiero saber el código del pedido.
Tengo que buscar el pedido. ¿Qué número pongo?
Para el archivo: ¿qué número de pedido?
Según el texto, ¿cuál es el pedido?
De los números del texto, ¿cuál es el del pedido?
cual es el numero de pedido?
numero pedido
""".strip().splitlines()

QUANTITY = """
¿Cuántas piezas son?
¿Cuántas piezas hay?
¿Cuántas unidades son?
¿Cuántas unidades hay?
¿Cuántos artículos son?
¿Cuántos artículos hay en total?
¿Cuántas piezas tiene {el} {thing}?
¿Cuántas unidades tiene {el} {thing}?
¿Cuántas piezas incluye {el} {thing}?
¿Cuántas unidades incluye {el} {thing}?
¿Cuántos artículos incluye {el} {thing}?
¿Cuántas piezas comprende {el} {thing}?
¿Cuántas unidades comprende {el} {thing}?
¿De cuántas piezas es {el} {thing}?
¿De cuántas unidades es {el} {thing}?
¿De cuántas unidades se trata?
¿De cuántas piezas se habla?
¿Cuál es la cantidad?
¿Cuál es la cantidad de piezas?
¿Qué cantidad es?
¿Qué cantidad de unidades hay?
¿Qué cantidad figura?
¿Qué cantidad de artículos figura en {el} {thing}?
¿Qué cantidad se acordó?
¿Qué cantidad se indica en {el} {thing}?
¿En qué cantidad?
¿Cuál es el número de piezas?
¿Cuál es el número de unidades?
¿Cuál es el número de artículos?
¿Qué número de unidades figura?
¿Qué número de piezas tiene {el} {thing}?
¿Cuántas son en total?
¿Cuántos son en total, en unidades?
¿Cuántas unidades suman?
¿Cuántas piezas suman en total?
¿Cuántas piezas debo contar?
¿Cuántas unidades tengo que contar?
¿Cuántas piezas tienen que llegar, si las cuento?
¿Cuántos ejemplares son?
¿Cuántos ejemplares hay?
¿De cuántos ejemplares es {el} {thing}?
¿Sabe cuántas piezas hay?
¿Sabes cuántas unidades son?
¿Me puede decir cuántas piezas eran?
¿Me dices la cantidad?
¿Podría decirme cuántos artículos hay?
¿Puedes mirar cuántas unidades pone?
Dime cuántas piezas son.
Dime la cantidad de unidades.
Dígame cuántos artículos tiene {el} {thing}.
Indique la cantidad.
Indica el número de piezas.
Diga cuántas unidades hay.
Busca el número de unidades.
¿Cantidad?
¿Número de piezas?
¿Unidades?
Cantidad de artículos, por favor
Número total de unidades
{El} {thing} es de ¿cuántas piezas?
{El} {thing} tiene ¿cuántas unidades?
Del artículo, ¿cuántas unidades?
Necesito la cantidad para la lista.
Necesito saber cuántas unidades son.
Quiero saber cuántas piezas incluye.
Quiero contar las piezas. ¿Cuántas tienen que ser?
Según el texto, ¿cuántas unidades?
Para el inventario: ¿qué cantidad?
¿Es una pieza o son varias? ¿Cuántas?
cuantas piezas son
que cantidad es?
""".strip().splitlines()
