"""Parallel sentences: repairs and things that do not work. Four lines: en, es, pt, tl."""

from __future__ import annotations

THEME = "repair"

TEXT = """
{device:my} does not work.
{device:my} no funciona.
{device:my} não funciona.
Hindi gumagana ang {device} ko.

{product:the} is broken.
{product:the} está rot{product:o}.
{product:the} está quebrad{product:o}.
Sira ang {product}.

{fixture:the} is broken.
{fixture:the} está rot{fixture:o}.
{fixture:the} está quebrad{fixture:o}.
Sira ang {fixture}.

{machine:the} does not work.
{machine:the} no funciona.
{machine:the} não funciona.
Hindi gumagana ang {machine}.

{machine:the} stopped working {day:on}.
{machine:the} dejó de funcionar {day:on}.
{machine:the} parou de funcionar {day:on}.
Tumigil sa paggana ang {machine} noong {day}.

{device:the} stopped working yesterday.
{device:the} dejó de funcionar ayer.
{device:the} parou de funcionar ontem.
Tumigil sa paggana ang {device} kahapon.

Can you repair {product:the}?
¿Puede reparar {product:the}?
Você pode consertar {product:the}?
Puwede po ba ninyong ayusin ang {product}?

Can you repair {fixture:the} today?
¿Puede reparar {fixture:the} hoy?
Você pode consertar {fixture:the} hoje?
Puwede po ba ninyong ayusin ang {fixture} ngayon?

The repair costs {amount} euros.
La reparación cuesta {amount} euros.
O conserto custa {amount} euros.
Ang pagkukumpuni ay {amount} euro.

The repair takes {n} days.
La reparación tarda {n} días.
O conserto leva {n} dias.
Ang pagkukumpuni ay tumatagal ng {n} araw.

How long does the repair take?
¿Cuánto tarda la reparación?
Quanto tempo leva o conserto?
Gaano po katagal ang pagkukumpuni?

How much does the repair cost?
¿Cuánto cuesta la reparación?
Quanto custa o conserto?
Magkano po ang pagkukumpuni?

{product:the} is repaired.
{product:the} ya está reparad{product:o}.
{product:the} já está consertad{product:o}.
Naayos na ang {product}.

The {worker} will come {day:on}.
{worker:the} vendrá {day:on}.
{worker:the} virá {day:on}.
Darating ang {worker} {day:on}.

The {worker} will come at {time}.
{worker:the} vendrá a las {time}.
{worker:the} virá às {time}.
Darating ang {worker} nang {time}.

We need {worker:a}.
Necesitamos {worker:a}.
Precisamos de {worker:a}.
Kailangan namin ng {worker}.

Please call {worker:a}.
Por favor, llame a {worker:a}.
Por favor, chame {worker:a}.
Pakitawag po ng {worker}.

The {worker} did not come.
{worker:the} no vino.
{worker:the} não veio.
Hindi dumating ang {worker}.

Water is leaking from {plumbing:the}.
Sale agua {plumbing:of}.
Está vazando água {plumbing:of}.
May tumatagas na tubig mula sa {plumbing}.

{machine:the} makes a strange noise.
{machine:the} hace un ruido extraño.
{machine:the} faz um barulho estranho.
May kakaibang ingay ang {machine}.

{device:the} makes too much noise.
{device:the} hace demasiado ruido.
{device:the} faz barulho demais.
Masyadong maingay ang {device}.

There is no hot water.
No hay agua caliente.
Não há água quente.
Walang mainit na tubig.

There is no electricity in the house.
No hay electricidad en la casa.
Não há eletricidade na casa.
Walang kuryente sa bahay.

{opening:the} does not close.
{opening:the} no cierra.
{opening:the} não fecha.
Ayaw sumara ng {opening}.

{surface:the} needs paint.
{surface:the} necesita pintura.
{surface:the} precisa de pintura.
Kailangan ng pintura ang {surface}.

I need a new {product}.
Necesito {product:a} nuev{product:o}.
Preciso de {product:a} nov{product:o}.
Kailangan ko ng bagong {product}.

We need a new {fixture}.
Necesitamos {fixture:a} nuev{fixture:o}.
Precisamos de {fixture:a} nov{fixture:o}.
Kailangan namin ng bagong {fixture}.

{device:the} is still under warranty.
{device:the} todavía tiene garantía.
{device:the} ainda tem garantia.
May garantiya pa ang {device}.

The warranty lasts {n} years.
La garantía dura {n} años.
A garantia dura {n} anos.
Ang garantiya ay tumatagal ng {n} taon.

The warranty ends on {date}.
La garantía termina el {date}.
A garantia termina em {date}.
Magtatapos ang garantiya sa {date}.

Bring {product:the} to the shop, please.
Traiga {product:the} a la tienda, por favor.
Traga {product:the} para a loja, por favor.
Pakidala po ang {product} sa tindahan.

A part is missing.
Falta una pieza.
Falta uma peça.
May kulang na piyesa.

We ordered the part {day:on}.
Pedimos la pieza {day:on}.
Pedimos a peça {day:on}.
Inorder namin ang piyesa noong {day}.

The part costs {amount} euros.
La pieza cuesta {amount} euros.
A peça custa {amount} euros.
Ang piyesa ay {amount} euro.

The cable is too short.
El cable es demasiado corto.
O cabo é curto demais.
Masyadong maikli ang kable.

Do not touch the cable.
No toque el cable.
Não toque no cabo.
Huwag po ninyong hawakan ang kable.

Turn off {machine:the}, please.
Apague {machine:the}, por favor.
Desligue {machine:the}, por favor.
Pakipatay po ang {machine}.

Turn on {device:the}, please.
Encienda {device:the}, por favor.
Ligue {device:the}, por favor.
Pakibuksan po ang {device}.

{device:the} is too hot.
{device:the} está demasiado caliente.
{device:the} está quente demais.
Masyadong mainit ang {device}.

I cannot open {opening:the}.
No puedo abrir {opening:the}.
Não consigo abrir {opening:the}.
Hindi ko mabuksan ang {opening}.

{name} repaired {product:the}.
{name} reparó {product:the}.
{name} consertou {product:the}.
Inayos ni {name} ang {product}.

{name} repaired {fixture:the} {day:on}.
{name} reparó {fixture:the} {day:on}.
{name} consertou {fixture:the} {day:on}.
Inayos ni {name} ang {fixture} noong {day}.

{product:the} cannot be repaired.
{product:the} no se puede reparar.
{product:the} não tem conserto.
Hindi na maaayos ang {product}.

It is cheaper to buy a new one.
Es más barato comprar otro.
É mais barato comprar outro.
Mas mura ang bumili ng bago.

The tools are in the garage.
Las herramientas están en el garaje.
As ferramentas estão na garagem.
Nasa garahe ang mga kasangkapan.

Who repaired {fixture:the}?
¿Quién reparó {fixture:the}?
Quem consertou {fixture:the}?
Sino po ang nag-ayos ng {fixture}?

{machine:the} works well now.
{machine:the} ya funciona bien.
{machine:the} já funciona bem.
Maayos na ang {machine} ngayon.
"""
