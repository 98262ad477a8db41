"""Parallel sentences: the shop counter, prices and payment. Four lines: en, es, pt, tl."""

from __future__ import annotations

THEME = "shop"

TEXT = """
How much does {product:the} cost?
¿Cuánto cuesta {product:the}?
Quanto custa {product:the}?
Magkano ang {product}?

I am looking for {product:a}.
Busco {product:a}.
Estou procurando {product:a}.
Naghahanap ako ng {product}.

Do you have {article:the} in {colour}?
¿Tienen {article:the} en color {colour}?
Vocês têm {article:the} em {colour}?
Mayroon po ba kayong {article} na kulay {colour}?

The price is {amount} euros.
El precio es de {amount} euros.
O preço é de {amount} euros.
Ang presyo ay {amount} euro.

{product:the} costs {amount} euros.
{product:the} cuesta {amount} euros.
{product:the} custa {amount} euros.
Ang {product} ay nagkakahalaga ng {amount} euro.

I would like to buy {product:a}.
Quisiera comprar {product:a}.
Eu gostaria de comprar {product:a}.
Gusto ko pong bumili ng {product}.

The shop opens at {time}.
La tienda abre a las {time}.
A loja abre às {time}.
Nagbubukas ang tindahan nang {time}.

The shop closes at {time}.
La tienda cierra a las {time}.
A loja fecha às {time}.
Nagsasara ang tindahan nang {time}.

We are closed {day:on}.
Cerramos {day:on}.
Fechamos {day:on}.
Sarado kami {day:on}.

Is the shop open {day:on}?
¿Abre la tienda {day:on}?
A loja abre {day:on}?
Bukas po ba ang tindahan {day:on}?

Can I pay by card?
¿Puedo pagar con tarjeta?
Posso pagar com cartão?
Puwede po ba akong magbayad gamit ang card?

We accept cash and cards.
Aceptamos efectivo y tarjetas.
Aceitamos dinheiro e cartões.
Tumatanggap kami ng cash at card.

Here is your receipt.
Aquí tiene su recibo.
Aqui está o seu recibo.
Narito po ang inyong resibo.

Please keep the receipt.
Por favor, guarde el recibo.
Por favor, guarde o recibo.
Pakitago po ang resibo.

I lost my receipt.
Perdí mi recibo.
Perdi o meu recibo.
Nawala ko ang aking resibo.

Your total is {amount} euros.
Su total es de {amount} euros.
O seu total é de {amount} euros.
Ang kabuuan po ninyo ay {amount} euro.

Your change is {n} euros.
Su cambio es de {n} euros.
O seu troco é de {n} euros.
Ang sukli po ninyo ay {n} euro.

{product:the} is too expensive for me.
{product:the} cuesta demasiado para mí.
{product:the} custa demais para mim.
Masyadong mahal ang {product} para sa akin.

Do you have something cheaper?
¿Tienen algo más barato?
Vocês têm algo mais barato?
Mayroon po ba kayong mas mura?

{product:the} is on sale this week.
{product:the} está en oferta esta semana.
{product:the} está em promoção esta semana.
Naka-sale ang {product} ngayong linggo.

We have only {n} left.
Solo nos quedan {n}.
Só temos {n}.
{n} na lang ang natitira sa amin.

{product:the} is sold out.
{product:the} ya no está disponible.
{product:the} não está mais disponível.
Ubos na ang {product}.

We will have more {day:on}.
Tendremos más {day:on}.
Teremos mais {day:on}.
Magkakaroon kami ng dagdag {day:on}.

Can you wrap {product:the} as a gift?
¿Puede envolver {product:the} para regalo?
Pode embrulhar {product:the} para presente?
Puwede po bang ibalot ninyo ang {product} bilang regalo?

It is a gift for my mother.
Es un regalo para mi madre.
É um presente para a minha mãe.
Regalo ito para sa nanay ko.

It is a gift for {name}.
Es un regalo para {name}.
É um presente para {name}.
Regalo ito para kay {name}.

Would you like a bag?
¿Quiere una bolsa?
Quer uma sacola?
Gusto po ba ninyo ng bag?

I do not need a bag.
No necesito bolsa.
Não preciso de sacola.
Hindi ko kailangan ng bag.

I want to return {product:this}.
Quiero devolver {product:this}.
Quero devolver {product:this}.
Gusto ko pong isauli itong {product}.

I want to exchange {product:this}.
Quiero cambiar {product:this}.
Quero trocar {product:this}.
Gusto ko pong palitan itong {product}.

You can return it within {n} days.
Puede devolverlo en un plazo de {n} días.
Você pode devolver em até {n} dias.
Puwede po ninyo itong isauli sa loob ng {n} araw.

Do you have a smaller size?
¿Tienen un tamaño más pequeño?
Vocês têm um tamanho menor?
Mayroon po ba kayong mas maliit na sukat?

Do you have a bigger size?
¿Tienen un tamaño más grande?
Vocês têm um tamanho maior?
Mayroon po ba kayong mas malaking sukat?

I prefer the colour {colour}.
Prefiero el color {colour}.
Prefiro o {colour}.
Mas gusto ko ang kulay {colour}.

I will take {product:the}.
Me llevo {product:the}.
Vou levar {product:the}.
Kukunin ko ang {product}.

Where can I find {product:the}?
¿Dónde puedo encontrar {product:the}?
Onde posso encontrar {product:the}?
Saan ko po makikita ang {product}?

{product:the} is on shelf {n}.
{product:the} está en el estante {n}.
{product:the} está na prateleira {n}.
Nasa istante {n} ang {product}.

I am just looking, thank you.
Solo estoy mirando, gracias.
Estou só olhando, obrigado.
Tumitingin lang po ako, salamat.

May I see {product:the}?
¿Puedo ver {product:the}?
Posso ver {product:the}?
Puwede ko po bang makita ang {product}?

{product:this} is the best we have.
{product:this} es lo mejor que tenemos.
{product:this} é o melhor que temos.
Itong {product} ang pinakamaganda namin.

{n} kilos of {food}, please.
{n} kilos de {food}, por favor.
{n} quilos de {food}, por favor.
{n} kilo po ng {food}.

A kilo of {food} costs {n} euros.
Un kilo de {food} cuesta {n} euros.
Um quilo de {food} custa {n} euros.
Ang isang kilo ng {food} ay {n} euro.

We have no {food} today.
Hoy no tenemos {food}.
Hoje não temos {food}.
Wala kaming {food} ngayon.

Do you sell {food}?
¿Venden {food}?
Vocês vendem {food}?
Nagtitinda po ba kayo ng {food}?

I paid {amount} euros in cash.
Pagué {amount} euros en efectivo.
Paguei {amount} euros em dinheiro.
Nagbayad ako ng {amount} euro na cash.

I want a refund, please.
Quiero un reembolso, por favor.
Quero um reembolso, por favor.
Gusto ko po ng refund.

I bought {product:the} {day:on}.
Compré {product:the} {day:on}.
Comprei {product:the} {day:on}.
Binili ko ang {product} noong {day}.

The {worker} will help you now.
{worker:the} le ayudará ahora.
{worker:the} vai ajudar você agora.
Tutulungan po kayo ngayon ng {worker}.
"""
