"""Questions in Spanish about money: the price, the deposit, the delivery charge.

One question per line. ``{thing}`` is what the text is about ("pedido", "reparación").
"""

from __future__ import annotations

PRICE = """
¿Cuánto cuesta {el} {thing}?
¿Cuánto vale {el} {thing}?
¿Cuánto costó {el} {thing}?
¿Cuánto es {el} {thing}?
¿A cuánto asciende el coste {del} {thing}?
¿Cuál es el precio {del} {thing}?
¿Qué precio tiene {el} {thing}?
¿A cuánto sale {el} {thing} en total?
¿Qué precio se pide por {el} {thing}?
¿Qué precio se indica?
¿Qué precio se acordó por {el} {thing}?
¿Cuánto cobran por {el} {thing}?
¿Cuánto se cobra por {el} {thing}?
¿Cuánto piden por {el} {thing}?
¿Cuánto se paga por {el} {thing}?
¿Cuánto hay que pagar por {el} {thing}?
¿Cuánto debo pagar por {el} {thing}?
¿Cuánto dinero cuesta {el} {thing}?
¿Cuánto dinero piden por {el} {thing}, en total?
¿Cuántos euros cuesta {el} {thing}?
¿Cuántos euros vale?
¿Cuál es el coste {del} {thing}?
¿Qué coste tiene {el} {thing}?
¿Cuál es el importe {del} {thing}?
¿Qué importe tiene {el} {thing}?
¿A cuánto asciende {el} {thing}?
¿A cuánto asciende el precio {del} {thing}?
¿A cuánto sale {el} {thing}?
¿Por cuánto sale {el} {thing}?
¿A qué precio está {el} {thing}?
¿A qué precio se ofrece {el} {thing}?
¿Por qué precio se ofrece?
¿Es caro o barato? ¿Cuánto cuesta?
¿Es muy car{o} {el} {thing}? ¿Qué precio tiene?
¿Cómo de car{o} es {el} {thing}?
¿Sabe cuánto cuesta?
¿Sabes el precio {del} {thing}?
¿Me puede decir el precio?
¿Me puede decir cuánto vale {el} {thing}?
¿Me dices cuánto cuesta {el} {thing}?
¿Podría decirme el precio {del} {thing}?
¿Puedes buscar el precio en el texto?
Dime cuánto vale.
Dime el precio, por favor.
Dígame cuánto cuesta {el} {thing}.
Dígame el importe {del} {thing}.
Indique el precio {del} {thing}.
Indica cuánto cuesta.
Busca el precio.
Diga lo que cuesta {el} {thing}.
¿Precio?
¿Precio {del} {thing}, por favor?
Coste {del} {thing}
Importe {del} {thing}
¿Lo que vale {el} {thing}?
{El} {thing} cuesta ¿cuánto?
{El} {thing} vale ¿cuánto?
{El} {thing}, ¿a qué precio?
{El} {thing}: ¿qué importe?
El precio {del} {thing} es ¿cuál?
Quiero saber el precio.
Quiero saber cuánto cobran por {el} {thing}.
Necesito saber el coste {del} {thing}.
Necesito el precio para mis cuentas.
Estoy ahorrando para {el} {thing}. ¿Cuánto cuesta?
Según el texto, ¿cuánto vale {el} {thing}?
Según el texto, ¿cuál es el coste?
Por {el} {thing}, ¿cuánto se paga?
cuanto cuesta {el} {thing}
cuanto vale?
que precio tiene {el} {thing}?
""".strip().splitlines()

DEPOSIT = """
¿De cuánto es el depósito?
¿De cuánto es la fianza?
¿De cuánto es la señal?
¿De cuánto es el anticipo?
¿Cuánto es el depósito?
¿Cuánto es la señal?
¿Cuál es el depósito?
¿Cuál es la fianza?
¿Cuál es el importe del depósito?
¿Cuál es el importe de la señal?
¿Cuál es el importe del anticipo?
¿Qué depósito se pide?
¿Qué depósito hay que dejar?
¿Qué fianza se pide?
¿Qué fianza hay que dejar?
¿Qué señal se pide?
¿Qué señal hay que dejar?
¿Qué anticipo se pide?
¿Qué anticipo hay que pagar?
¿Cuánto se paga por adelantado?
¿Cuánto hay que pagar por adelantado?
¿Cuánto hay que adelantar?
¿Cuánto debo adelantar?
¿Cuánto piden por adelantado?
¿Cuánto dinero se pide por adelantado?
¿Cuánto dinero hay que dejar como depósito?
¿Cuánto se deja como señal?
¿Cuánto se deja como fianza?
¿Cuánto se deja en depósito?
¿Cuánto piden de fianza?
¿Cuánto piden de señal?
¿Cuánto piden de depósito por {el} {thing}?
¿Cuántos euros hay que dejar de señal?
¿Cuántos euros son de fianza?
¿Cuánto se paga antes de empezar?
¿Cuánto hay que pagar antes de empezar, como anticipo?
¿Qué cantidad se paga por anticipado?
¿Qué cantidad se deja de depósito?
¿Qué cantidad se adelanta?
¿Qué suma hay que dejar como fianza?
¿Qué suma se paga por adelantado para {el} {thing}?
¿A cuánto asciende el depósito?
¿A cuánto asciende la fianza?
¿A cuánto asciende la señal?
¿Hay que dejar una señal? ¿De cuánto?
¿Hay fianza? ¿De cuánto?
¿Se pide un anticipo? ¿Cuánto?
¿Sabe de cuánto es la fianza {del} {thing}?
¿Sabes cuánto es el anticipo?
¿Me puede decir el depósito?
¿Me dices cuánto se adelanta?
¿Podría decirme cuánto es la fianza?
Dime cuánto hay que dejar de depósito.
Dime la señal que piden.
Dígame el importe de la fianza.
Dígame cuánto se paga por anticipado.
Indique el depósito.
Indica el anticipo, por favor.
Busca el importe que se deja como señal.
¿Depósito?
¿Fianza?
¿Señal?
¿Anticipo?
Importe de la fianza, por favor
Pago por adelantado: ¿cuánto?
Para reservar, ¿cuánto hay que adelantar?
Antes de empezar {el} {thing}, ¿cuánto se adelanta?
Me piden una señal. ¿De qué importe?
Quiero saber cuánto es el depósito {del} {thing}.
Necesito saber el anticipo que piden.
Según el texto, ¿qué depósito se paga?
de cuanto es la fianza
cuanto hay que dejar de señal
""".strip().splitlines()

DELIVERY_FEE = """
¿Cuánto cuesta el envío?
¿Cuánto cuesta la entrega?
¿Cuánto cuesta el transporte?
¿Cuánto vale el envío?
¿Cuánto es el envío?
¿Cuánto son los gastos de envío?
¿Cuánto son los portes?
¿Cuáles son los gastos de envío?
¿Cuáles son los gastos de transporte?
¿Cuál es el precio del envío?
¿Cuál es el precio del transporte?
¿Cuál es el coste del envío?
¿Cuál es el coste del transporte?
¿Cuál es el coste de la entrega?
¿Cuál es el importe de los portes?
¿Cuál es el importe del envío?
¿Cuánto cobran por el envío?
¿Cuánto cobran por la entrega?
¿Cuánto cobran por el transporte?
¿Cuánto cobran por enviarlo?
¿Cuánto cobran por llevarlo a casa?
¿Cuánto cobran de portes?
¿Cuánto se paga por el envío?
¿Cuánto se paga por el transporte?
¿Cuánto se paga de portes?
¿Cuánto hay que pagar por el envío?
¿Cuánto hay que pagar por la entrega a domicilio?
¿Cuánto hay que pagar de portes?
¿Cuánto hay que añadir por el envío?
¿Cuánto se añade por el transporte?
¿Cuánto se suma por los gastos de envío?
¿Cuánto cuesta que lo lleven a casa?
¿Cuánto cuesta enviarlo?
¿Cuánto cuesta mandarlo?
¿Cuánto piden por mandarlo?
¿Cuánto piden por llevarlo?
¿Cuántos euros es el envío?
¿Cuántos euros son de portes?
¿Cuántos euros cuesta el transporte?
¿Qué gastos de envío hay?
¿Qué gastos de entrega hay?
¿Qué precio tiene el envío?
¿Qué precio tiene el transporte?
¿Qué precio tiene la entrega a domicilio?
¿A cuánto ascienden los gastos de envío?
¿A cuánto ascienden los portes?
¿A cuánto sale el transporte?
¿Es gratis el envío? Si no, ¿cuánto es?
¿Sabe cuánto cobran por mandarlo?
¿Sabes cuánto es el transporte?
¿Me puede decir los gastos de envío?
¿Me dices cuánto cuestan los portes?
¿Podría decirme el precio de la entrega?
Dime cuánto cuesta el envío.
Dime los gastos de transporte.
Dígame cuánto son los gastos de entrega.
Dígame el precio de los portes.
Indique los gastos de envío.
Indica el coste de envío.
Busca cuánto cuesta el transporte.
¿Gastos de envío?
¿Portes?
¿Precio de envío?
¿Coste de la entrega a domicilio?
El envío, ¿cuánto cuesta?
El transporte sale por ¿cuánto?
Los portes son ¿cuánto?
Aparte de la mercancía, ¿cuánto es el envío?
Quiero saber cuánto cuesta mandarlo a casa.
Necesito saber los gastos de envío.
Según el texto, ¿cuánto es la entrega?
cuanto cuesta el envio
gastos de envio?
""".strip().splitlines()
