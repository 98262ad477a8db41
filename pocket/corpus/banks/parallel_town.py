"""Parallel sentences: places, buses, events and people in town. Four lines: en, es, pt, tl."""

from __future__ import annotations

THEME = "town"

TEXT = """
{place:the} opens at {time}.
{place:the} abre a las {time}.
{place:the} abre às {time}.
Nagbubukas ang {place} nang {time}.

{place:the} closes at {time}.
{place:the} cierra a las {time}.
{place:the} fecha às {time}.
Nagsasara ang {place} nang {time}.

{place:the} is closed {day:on}.
{place:the} está cerrad{place:o} {day:on}.
{place:the} está fechad{place:o} {day:on}.
Sarado ang {place} {day:on}.

{place:the} is open {day:on}.
{place:the} está abiert{place:o} {day:on}.
{place:the} está abert{place:o} {day:on}.
Bukas ang {place} {day:on}.

Is {place:the} open today?
¿Está abiert{place:o} hoy {place:the}?
Está abert{place:o} hoje {place:the}?
Bukas po ba ang {place} ngayon?

{place:the} is new.
{place:the} es nuev{place:o}.
{place:the} é nov{place:o}.
Bago ang {place}.

{place:the} is very old.
{place:the} es muy antigu{place:o}.
{place:the} é muito antig{place:o}.
Napakaluma ng {place}.

There is {place:a} on {street}.
Hay {place:a} en {street}.
Há {place:a} na {street}.
May {place} sa {street}.

{place:the} is on {street}.
{place:the} está en {street}.
{place:the} fica na {street}.
Nasa {street} ang {place}.

Our town has {place:a}.
Nuestro pueblo tiene {place:a}.
A nossa cidade tem {place:a}.
May {place} ang bayan namin.

Our town needs {place:a}.
Nuestro pueblo necesita {place:a}.
A nossa cidade precisa de {place:a}.
Kailangan ng bayan namin ng {place}.

The town is small and quiet.
El pueblo es pequeño y tranquilo.
A cidade é pequena e tranquila.
Maliit at tahimik ang bayan.

The bus leaves at {time}.
El autobús sale a las {time}.
O ônibus sai às {time}.
Umaalis ang bus nang {time}.

The bus arrives at {time}.
El autobús llega a las {time}.
O ônibus chega às {time}.
Dumarating ang bus nang {time}.

The bus to {city} leaves {day:every}.
El autobús a {city} sale {day:every}.
O ônibus para {city} sai {day:every}.
Umaalis ang bus papuntang {city} {day:every}.

The train to {city} leaves at {time}.
El tren a {city} sale a las {time}.
O trem para {city} sai às {time}.
Umaalis ang tren papuntang {city} nang {time}.

The train from {city} is late.
El tren de {city} llega tarde.
O trem de {city} está atrasado.
Naantala ang tren mula sa {city}.

A ticket to {city} costs {amount} euros.
Un boleto a {city} cuesta {amount} euros.
Uma passagem para {city} custa {amount} euros.
Ang tiket papuntang {city} ay {amount} euro.

I need {n} tickets to {city}.
Necesito {n} boletos a {city}.
Preciso de {n} passagens para {city}.
Kailangan ko ng {n} tiket papuntang {city}.

The ticket is valid until {date}.
El boleto es válido hasta el {date}.
A passagem é válida até {date}.
May bisa ang tiket hanggang {date}.

Bus {n} goes to {place:the}.
El autobús {n} va {place:to}.
O ônibus {n} vai {place:to}.
Pumupunta ang bus {n} sa {place}.

The market is {day:every}.
El mercado es {day:every}.
O mercado é {day:every}.
Ang palengke ay {day:every}.

The fish at the market is fresh.
El pescado del mercado es fresco.
O peixe do mercado é fresco.
Sariwa ang isda sa palengke.

The market sells {food} and {dish}.
El mercado vende {food} y {dish}.
O mercado vende {food} e {dish}.
Nagtitinda ang palengke ng {food} at {dish}.

The concert is {day:on} at {time}.
El concierto es {day:on} a las {time}.
O concerto é {day:on} às {time}.
Ang konsiyerto ay {day:on} nang {time}.

The concert is at {place:the}.
El concierto es en {place:the}.
O concerto é {place:in}.
Ang konsiyerto ay sa {place}.

There is a party at {place:the} {day:on}.
Hay una fiesta en {place:the} {day:on}.
Há uma festa {place:in} {day:on}.
May salo-salo sa {place} {day:on}.

The festival starts on {date}.
El festival empieza el {date}.
O festival começa em {date}.
Magsisimula ang pista sa {date}.

The festival lasts {n} days.
El festival dura {n} días.
O festival dura {n} dias.
Ang pista ay tumatagal ng {n} araw.

Entry costs {n} euros.
La entrada cuesta {n} euros.
A entrada custa {n} euros.
Ang pasok ay {n} euro.

Entry is free for children.
La entrada es gratis para los niños.
A entrada é grátis para crianças.
Libre ang pasok para sa mga bata.

The {worker} lives on {street}.
{worker:the} vive en {street}.
{worker:the} mora na {street}.
Nakatira sa {street} ang {worker}.

The {worker} works at {place:the}.
{worker:the} trabaja en {place:the}.
{worker:the} trabalha {place:in}.
Nagtatrabaho ang {worker} sa {place}.

I know {worker:the}.
Conozco {worker:to}.
Conheço {worker:the}.
Kilala ko ang {worker}.

I am waiting for {worker:the}.
Espero {worker:to}.
Estou esperando {worker:the}.
Hinihintay ko ang {worker}.

The {worker} is very friendly.
{worker:the} es muy amable.
{worker:the} é muito simpátic{worker:o}.
Napakabait ng {worker}.

I saw {name} at {place:the}.
Vi a {name} en {place:the}.
Vi {name} {place:in}.
Nakita ko si {name} sa {place}.

{name} works at {place:the}.
{name} trabaja en {place:the}.
{name} trabalha {place:in}.
Nagtatrabaho si {name} sa {place}.

I lost my bag at {place:the}.
Perdí mi bolsa en {place:the}.
Perdi a minha bolsa {place:in}.
Nawala ko ang bag ko sa {place}.

I found {product:a} at {place:the}.
Encontré {product:a} en {place:the}.
Encontrei {product:a} {place:in}.
May nakita akong {product} sa {place}.

The street is closed until {date}.
La calle está cerrada hasta el {date}.
A rua está fechada até {date}.
Sarado ang kalye hanggang {date}.

There is a lot of traffic on {street}.
Hay mucho tráfico en {street}.
Há muito trânsito na {street}.
Matrapik sa {street}.

The streets are clean.
Las calles están limpias.
As ruas estão limpas.
Malinis ang mga kalye.

We meet in front of {place:the}.
Nos vemos delante {place:of}.
Nós nos encontramos em frente {place:to}.
Magkikita tayo sa harap ng {place}.

We meet at {place:the} at {time}.
Nos vemos en {place:the} a las {time}.
Nós nos encontramos {place:in} às {time}.
Magkikita tayo sa {place} nang {time}.

The water in the harbour is cold.
El agua del puerto está fría.
A água do porto está fria.
Malamig ang tubig sa daungan.

The boat to {city} leaves {day:on}.
El barco a {city} sale {day:on}.
O barco para {city} sai {day:on}.
Aalis ang barko papuntang {city} {day:on}.

The room costs {amount} euros a night.
La habitación cuesta {amount} euros por noche.
O quarto custa {amount} euros por noite.
Ang silid ay {amount} euro bawat gabi.

I would like a room for {n} nights.
Quisiera una habitación por {n} noches.
Eu gostaria de um quarto por {n} noites.
Gusto ko po ng silid para sa {n} gabi.
"""
