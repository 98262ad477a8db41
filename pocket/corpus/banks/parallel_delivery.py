"""Parallel sentences: orders, parcels and addresses. Four lines: en, es, pt, tl."""

from __future__ import annotations

THEME = "delivery"

TEXT = """
Where is my order {order_id}?
¿Dónde está mi pedido {order_id}?
Onde está o meu pedido {order_id}?
Nasaan na po ang order kong {order_id}?

Your order {order_id} is on the way.
Su pedido {order_id} está en camino.
O seu pedido {order_id} está a caminho.
Parating na po ang inyong order na {order_id}.

Your order {order_id} has been cancelled.
Su pedido {order_id} fue cancelado.
O seu pedido {order_id} foi cancelado.
Kinansela na po ang inyong order na {order_id}.

I want to cancel my order {order_id}.
Quiero cancelar mi pedido {order_id}.
Quero cancelar o meu pedido {order_id}.
Gusto ko pong kanselahin ang order kong {order_id}.

The order number is {order_id}.
El número de pedido es {order_id}.
O número do pedido é {order_id}.
Ang numero ng order ay {order_id}.

My parcel has not arrived.
Mi paquete no ha llegado.
O meu pacote não chegou.
Hindi pa dumarating ang pakete ko.

The parcel will arrive {day:on}.
El paquete llegará {day:on}.
O pacote vai chegar {day:on}.
Darating ang pakete {day:on}.

The parcel will arrive at {time}.
El paquete llegará a las {time}.
O pacote vai chegar às {time}.
Darating ang pakete nang {time}.

The parcel arrived damaged.
El paquete llegó dañado.
O pacote chegou danificado.
Dumating na sira ang pakete.

{product:the} arrived broken.
{product:the} llegó rot{product:o}.
{product:the} chegou quebrad{product:o}.
Dumating na sira ang {product}.

{product:the} has not arrived yet.
{product:the} todavía no ha llegado.
{product:the} ainda não chegou.
Hindi pa dumarating ang {product}.

I received the wrong product.
Recibí el producto equivocado.
Recebi o produto errado.
Maling produkto ang natanggap ko.

I ordered {product:a}, not {second:a}.
Pedí {product:a}, no {second:a}.
Pedi {product:a}, não {second:a}.
{product:a} ang inorder ko, hindi {second}.

I received {product:a} instead of {second:a}.
Recibí {product:a} en lugar de {second:a}.
Recebi {product:a} em vez de {second:a}.
{product:a} ang natanggap ko sa halip na {second}.

My address is {house} {street}.
Mi dirección es {house} {street}.
O meu endereço é {house} {street}.
Ang tirahan ko ay {house} {street}.

I want to change my address to {house} {street}.
Quiero cambiar mi dirección a {house} {street}.
Quero mudar o meu endereço para {house} {street}.
Gusto ko pong palitan ang tirahan ko ng {house} {street}.

Please leave the parcel at the door.
Por favor, deje el paquete en la puerta.
Por favor, deixe o pacote na porta.
Pakiiwan po ang pakete sa pinto.

Please leave the parcel with {name}.
Por favor, deje el paquete con {name}.
Por favor, deixe o pacote com {name}.
Pakiiwan po ang pakete kay {name}.

{name} received the parcel.
{name} recibió el paquete.
{name} recebeu o pacote.
Natanggap ni {name} ang pakete.

Nobody was at home.
No había nadie en casa.
Não havia ninguém em casa.
Walang tao sa bahay.

The driver will call you before {time}.
El conductor le llamará antes de las {time}.
O motorista vai ligar para você antes das {time}.
Tatawagan po kayo ng drayber bago mag-{time}.

Delivery costs {n} euros.
El envío cuesta {n} euros.
A entrega custa {n} euros.
Ang paghahatid ay {n} euro.

Delivery to {city} is free.
El envío a {city} es gratis.
A entrega para {city} é grátis.
Libre ang paghahatid sa {city}.

Do you deliver to {city}?
¿Hacen envíos a {city}?
Vocês entregam em {city}?
Naghahatid po ba kayo sa {city}?

The delivery takes {n} days.
El envío tarda {n} días.
A entrega leva {n} dias.
Ang paghahatid ay tumatagal ng {n} araw.

The parcel is in {city}.
El paquete está en {city}.
O pacote está em {city}.
Nasa {city} ang pakete.

The parcel left {city} {day:on}.
El paquete salió de {city} {day:on}.
O pacote saiu de {city} {day:on}.
Umalis ang pakete sa {city} noong {day}.

We sent your order on {date}.
Enviamos su pedido el {date}.
Enviamos o seu pedido em {date}.
Ipinadala namin ang inyong order noong {date}.

Your order will arrive on {date}.
Su pedido llegará el {date}.
O seu pedido vai chegar em {date}.
Darating po ang inyong order sa {date}.

When will my order arrive?
¿Cuándo llegará mi pedido?
Quando o meu pedido vai chegar?
Kailan po darating ang order ko?

Can I collect my order at the shop?
¿Puedo recoger mi pedido en la tienda?
Posso retirar o meu pedido na loja?
Puwede ko po bang kunin ang order ko sa tindahan?

You can collect {product:the} {day:on}.
Puede recoger {product:the} {day:on}.
Você pode retirar {product:the} {day:on}.
Puwede po ninyong kunin ang {product} {day:on}.

Sign here, please.
Firme aquí, por favor.
Assine aqui, por favor.
Pumirma po kayo rito.

The delivery is late because of the rain.
El envío llega tarde por la lluvia.
A entrega está atrasada por causa da chuva.
Naantala ang paghahatid dahil sa ulan.

We are sorry for the delay.
Sentimos la demora.
Lamentamos o atraso.
Paumanhin po sa pagkaantala.

I will be at home after {time}.
Estaré en casa después de las {time}.
Estarei em casa depois das {time}.
Nasa bahay ako pagkatapos ng {time}.

I will not be at home {day:on}.
No estaré en casa {day:on}.
Não estarei em casa {day:on}.
Wala ako sa bahay {day:on}.

The box is very heavy.
La caja pesa mucho.
A caixa é muito pesada.
Napakabigat ng kahon.

The box weighs {n} kilos.
La caja pesa {n} kilos.
A caixa pesa {n} quilos.
Ang kahon ay may bigat na {n} kilo.

There are {n} boxes.
Hay {n} cajas.
Há {n} caixas.
May {n} na kahon.

The box is empty.
La caja está vacía.
A caixa está vazia.
Walang laman ang kahon.

{product:the} is in the box.
{product:the} está en la caja.
{product:the} está na caixa.
Nasa kahon ang {product}.

Send {product:the} back to us, please.
Envíenos {product:the} de vuelta, por favor.
Envie {product:the} de volta para nós, por favor.
Pakibalik po sa amin ang {product}.

We will send {product:the} again.
Enviaremos {product:the} otra vez.
Vamos enviar {product:the} outra vez.
Ipapadala namin ulit ang {product}.

Please send the parcel to {name}, {house} {street}.
Por favor, envíe el paquete a {name}, {house} {street}.
Por favor, envie o pacote para {name}, {house} {street}.
Pakipadala po ang pakete kay {name}, {house} {street}.

The parcel is for {name}.
El paquete es para {name}.
O pacote é para {name}.
Para kay {name} ang pakete.

Your parcel is at {place:the}.
Su paquete está en {place:the}.
O seu pacote está {place:in}.
Nasa {place} po ang inyong pakete.

Two parcels are missing.
Faltan dos paquetes.
Faltam dois pacotes.
Kulang ng dalawang pakete.
"""
