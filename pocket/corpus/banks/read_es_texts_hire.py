"""Spanish sentences for the hire contract and the clinic note.

The form is that of ``read_es_texts_shop``.
"""

from __future__ import annotations

CONTRACT = {
    "product": """
El propietario alquila {el} {v}.
El objeto del contrato es {el} {v}.
{El} {v} se alquila al cliente.
El contrato se refiere {al} {v}.
Artículo alquilado: {v}.
El cliente alquila {el} {v}.
Este acuerdo trata {del} {v}.
{El} {v} sigue siendo propiedad del propietario.
El artículo que se alquila es {un} {v}.
Objeto del alquiler: {v}.
""",
    "quantity": """
El contrato comprende {v} piezas.
Se alquilan {v} unidades.
El número de piezas es {v}.
El cliente recibe {v} unidades.
Cantidad: {v} piezas.
El propietario pone {v} piezas a disposición del cliente.
Se ceden {v} artículos al cliente.
Las partes acuerdan {v} unidades.
El alquiler es de {v} piezas.
La cantidad alquilada es de {v} unidades.
""",
    "price": """
El precio del alquiler es de {v}.
El cliente paga {v} por el alquiler.
El alquiler cuesta {v}.
Por el alquiler se debe un importe de {v}.
Las partes acuerdan un precio de {v}.
El propietario cobra {v} por el alquiler.
El precio total es de {v}, impuestos incluidos.
Alquiler: {v}.
El alquiler de todo el periodo asciende a {v}.
El coste del alquiler es de {v}.
""",
    "deposit": """
Al firmar se paga un depósito de {v}.
El cliente deja {v} como fianza.
El depósito es de {v}.
La fianza es de {v}.
El propietario recibe {v} por adelantado como depósito.
Fianza: {v}, que se devuelve al final.
El cliente paga por adelantado {v}.
Se debe un anticipo de {v}.
Como señal se entregan {v}.
Antes del alquiler se deja una fianza de {v}.
""",
    "delivery_fee": """
La entrega cuesta {v}.
El propietario cobra {v} por el transporte.
Por la entrega el cliente paga {v}.
Los gastos de entrega son de {v}.
El transporte hasta el cliente se factura a {v}.
Llevar el artículo cuesta {v}.
Portes: {v}.
El envío no está incluido y cuesta {v}.
Gastos de transporte: {v}.
Los portes ascienden a {v}.
""",
    "delivery_day": """
El artículo se entrega el {v}.
La entrega tiene lugar el {v}.
El propietario lleva el artículo el {v}.
El día de entrega es el {v}.
El cliente recibe el artículo el {v}.
El propietario hará la entrega el {v}.
El transportista lleva el artículo al cliente el {v}.
Llegada a casa del cliente: {v}.
Las partes fijan el {v} como día de entrega.
Fecha de entrega: {v}.
""",
    "start_date": """
El contrato empieza el {v}.
Este contrato comienza el {v}.
Entra en vigor el {v}.
El contrato vale a partir del {v}.
El acuerdo rige desde el {v}.
Primer día del contrato: {v}.
Inicio del contrato: {v}.
La fecha de inicio del contrato es el {v}.
El alquiler comienza el {v}.
El contrato se inicia el {v}.
""",
    "end_date": """
El contrato termina el {v}.
El contrato dura hasta el {v}.
El contrato finaliza el {v}.
Último día del contrato: {v}.
El acuerdo acaba el {v}.
Fin del contrato: {v}.
El alquiler termina el {v}.
El {v} acaba el contrato.
El contrato sigue en vigor hasta el {v}.
La fecha de fin del contrato es el {v}.
""",
    "deadline": """
El primer pago se hace a más tardar el {v}.
El cliente hace el primer pago el {v} a más tardar.
La primera cuota debe llegar el {v} como muy tarde.
El cliente tiene hasta el {v} para el primer pago.
Último día para el primer pago: {v}.
Si la primera cuota no está pagada el {v}, no hay contrato.
La fecha límite del primer pago es el {v}.
El plazo del primer pago vence el {v}.
La primera cuota se puede pagar hasta el {v}.
El plazo para la primera cuota acaba el {v}.
""",
    "warranty": """
El propietario da una garantía de {v}.
El artículo está garantizado por {v}.
La garantía vale {v}.
Los defectos se arreglan gratis durante {v}.
La garantía cubre {v}.
El propietario responde del artículo durante {v}.
Periodo de garantía: {v}.
Durante {v} el propietario responde de cualquier defecto.
La garantía de {v} empieza con la entrega.
El artículo tiene {v} de garantía.
""",
    "cancel_notice": """
Cada parte puede cancelar con {v} de preaviso.
El preaviso es de {v}.
Para anular el contrato hay que avisar {v} antes.
El contrato se puede anular con {v} de antelación.
La cancelación se comunica con {v} de antelación.
Quien desee cancelar debe escribir {v} antes.
Se exige un preaviso de {v} para cancelar.
Una cancelación solo es válida si se envía {v} antes.
Las partes acuerdan un preaviso de {v}.
Preaviso de cancelación: {v}.
""",
}

CLINIC = {
    "writer": """
$ Firmado, {v}
$ {v}, enfermería
$ {v}, consulta médica
Esta nota la ha escrito {v}.
$ Nota escrita por {v}
$ Un saludo, {v}, Clínica Port Alder
$ {v} escribió esta nota.
^ Nota de la clínica, escrita por {v}
$ Atentamente, {v}, recepción
$ Firma: {v}
Quien firma esta nota es {v}.
""",
    "price": """
La consulta cuesta {v}.
Pague {v} por la consulta.
Precio de la consulta: {v}.
La clínica cobra {v} por la consulta.
La consulta vale {v} y se paga en recepción.
Usted paga {v} por la consulta.
Por la consulta se cobran {v}.
El coste de la consulta es de {v}.
La factura de la consulta es de {v}.
El importe de la consulta asciende a {v}.
""",
    "start_date": """
El tratamiento empieza el {v}.
Empiece el tratamiento el {v}.
Primer día del tratamiento: {v}.
Iniciamos el tratamiento el {v}.
Tome la primera pastilla el {v}.
El tratamiento comienza el {v}.
A partir del {v} tome las pastillas.
Empiece con las pastillas el {v}.
El tratamiento se inicia el {v} con una dosis pequeña.
Inicio del tratamiento: {v}.
""",
    "end_date": """
El tratamiento termina el {v}.
Tome la última pastilla el {v}.
Último día del tratamiento: {v}.
El tratamiento dura hasta el {v}.
Deje las pastillas el {v}.
El tratamiento acaba el {v}.
Siga el tratamiento hasta el {v}.
El {v} finaliza el tratamiento.
Tome las pastillas hasta el {v} y luego pare.
Fin del tratamiento: {v}.
""",
    "time": """
Su cita es a las {v}.
Venga a las {v}.
Hora de la cita: {v}.
El médico le ve a las {v}.
Le esperamos a las {v}.
La cita empieza a las {v}.
Esté en la sala de espera a las {v}.
Tiene cita a las {v}.
La hora de su cita son las {v}.
Su cita está fijada para las {v}.
""",
    "reason": """
Pidió la consulta porque {v}.
Motivo de la consulta: {v}.
La consulta era necesaria porque {v}.
En la consulta cuenta que {v}, y por eso vino.
Quiso ver al médico porque {v}.
La consulta se debe a que {v}.
El paciente acude porque {v}.
Hubo consulta, ya que {v}.
Hizo falta ver al médico porque {v}.
Causa de la consulta: {v}.
""",
    "cancel_notice": """
Cancele al menos {v} antes.
Las citas se pueden anular hasta {v} antes.
Si no puede venir, avise con {v} de antelación.
Pedimos {v} de preaviso si cancela.
Cancelar es gratis {v} antes de la cita.
Para cancelar, llame {v} antes.
Preaviso para anular una cita: {v}.
La cita se anula con {v} de antelación.
Quien cancela debe hacerlo con {v} de antelación.
La antelación mínima para anular es de {v}.
""",
}
