"""Parallel sentences: family, food, work and free time. Four lines: en, es, pt, tl."""

from __future__ import annotations

THEME = "small talk"

TEXT = """
I have two children.
Tengo dos hijos.
Tenho dois filhos.
May dalawa akong anak.

My son is {n} years old.
Mi hijo tiene {n} años.
O meu filho tem {n} anos.
Ang anak kong lalaki ay {n} taong gulang.

My daughter is {n} years old.
Mi hija tiene {n} años.
A minha filha tem {n} anos.
Ang anak kong babae ay {n} taong gulang.

How old is your son?
¿Cuántos años tiene su hijo?
Quantos anos tem o seu filho?
Ilang taon na po ang anak ninyong lalaki?

My brother lives in {city}.
Mi hermano vive en {city}.
O meu irmão mora em {city}.
Nakatira sa {city} ang kapatid kong lalaki.

My sister works in {city}.
Mi hermana trabaja en {city}.
A minha irmã trabalha em {city}.
Nagtatrabaho sa {city} ang kapatid kong babae.

My mother works at {place:the}.
Mi madre trabaja en {place:the}.
A minha mãe trabalha {place:in}.
Nagtatrabaho sa {place} ang nanay ko.

My father works with {worker:the}.
Mi padre trabaja con {worker:the}.
O meu pai trabalha com {worker:the}.
Nagtatrabaho ang tatay ko kasama ang {worker}.

What do you do on Sundays?
¿Qué hace los domingos?
O que você faz aos domingos?
Ano po ang ginagawa ninyo tuwing Linggo?

I work {day:every}.
Trabajo {day:every}.
Trabalho {day:every}.
Nagtatrabaho ako {day:every}.

I do not work {day:on}.
No trabajo {day:on}.
Não trabalho {day:on}.
Hindi ako nagtatrabaho {day:on}.

I start work at {time}.
Empiezo a trabajar a las {time}.
Começo a trabalhar às {time}.
Nagsisimula akong magtrabaho nang {time}.

I go to {place:the} {day:every}.
Voy {place:to} {day:every}.
Vou {place:to} {day:every}.
Pumupunta ako sa {place} {day:every}.

We went to {place:the} yesterday.
Fuimos {place:to} ayer.
Fomos {place:to} ontem.
Pumunta kami sa {place} kahapon.

Tomorrow we will go to {place:the}.
Mañana iremos {place:to}.
Amanhã vamos {place:to}.
Bukas ay pupunta kami sa {place}.

Let us go to {place:the}.
Vamos {place:to}.
Vamos {place:to}.
Pumunta tayo sa {place}.

I like to eat {meal}.
Me gusta comer {meal}.
Gosto de comer {meal}.
Gusto kong kumain ng {meal}.

I do not eat {meal}.
No como {meal}.
Não como {meal}.
Hindi ako kumakain ng {meal}.

We eat {meal} {day:every}.
Comemos {meal} {day:every}.
Comemos {meal} {day:every}.
Kumakain kami ng {meal} {day:every}.

Today we eat {meal} with rice.
Hoy comemos {meal} con arroz.
Hoje comemos {meal} com arroz.
Ngayon ay kakain kami ng {meal} at kanin.

I bought {food} at the market.
Compré {food} en el mercado.
Comprei {food} no mercado.
Bumili ako ng {food} sa palengke.

Dinner is at {late}.
La cena es a las {late}.
O jantar é às {late}.
Ang hapunan ay nang {late}.

Would you like some coffee?
¿Quiere un café?
Você quer um café?
Gusto po ba ninyo ng kape?

I drink coffee without sugar.
Tomo café sin azúcar.
Tomo café sem açúcar.
Umiinom ako ng kape na walang asukal.

My favourite colour is {colour}.
Mi color favorito es el {colour}.
A minha cor favorita é {colour}.
Ang paborito kong kulay ay {colour}.

I like {product:the}.
Me gusta {product:the}.
Gosto {product:of}.
Gusto ko ang {product}.

Your {product} is very nice.
{product:your} es muy bonit{product:o}.
{product:your} é muito bonit{product:o}.
Napakaganda po ng {product} ninyo.

I bought {product:a} for my sister.
Compré {product:a} para mi hermana.
Comprei {product:a} para a minha irmã.
Bumili ako ng {product} para sa kapatid kong babae.

I gave {product:the} to {name}.
Le di {product:the} a {name}.
Dei {product:the} para {name}.
Ibinigay ko ang {product} kay {name}.

My birthday is on {date}.
Mi cumpleaños es el {date}.
O meu aniversário é em {date}.
Ang kaarawan ko ay sa {date}.

The party is {day:on} at {time}.
La fiesta es {day:on} a las {time}.
A festa é {day:on} às {time}.
Ang salo-salo ay {day:on} nang {time}.

{name} is coming to the party.
{name} viene a la fiesta.
{name} vem à festa.
Pupunta si {name} sa salo-salo.

{name} has a new dog.
{name} tiene un perro nuevo.
{name} tem um cachorro novo.
May bagong aso si {name}.

My cat sleeps all day.
Mi gato duerme todo el día.
O meu gato dorme o dia todo.
Natutulog ang pusa ko buong araw.

I like to read in the evening.
Me gusta leer por la noche.
Gosto de ler à noite.
Gusto kong magbasa sa gabi.

She likes music.
A ella le gusta la música.
Ela gosta de música.
Mahilig siya sa musika.

We play football {day:every}.
Jugamos al fútbol {day:every}.
Jogamos futebol {day:every}.
Naglalaro kami ng football {day:every}.

The children play in the park.
Los niños juegan en el parque.
As crianças brincam no parque.
Naglalaro ang mga bata sa parke.

The children go to school at {time}.
Los niños van a la escuela a las {time}.
As crianças vão à escola às {time}.
Pumapasok sa paaralan ang mga bata nang {time}.

I am learning English.
Estoy aprendiendo inglés.
Estou aprendendo inglês.
Nag-aaral ako ng Ingles.

I have known {name} for {n} years.
Conozco a {name} desde hace {n} años.
Conheço {name} há {n} anos.
{n} taon ko nang kakilala si {name}.

{name} lives near {place:the}.
{name} vive cerca {place:of}.
{name} mora perto {place:of}.
Nakatira si {name} malapit sa {place}.

My house is small.
Mi casa es pequeña.
A minha casa é pequena.
Maliit ang bahay ko.

Our house has {n} rooms.
Nuestra casa tiene {n} habitaciones.
A nossa casa tem {n} quartos.
Ang bahay namin ay may {n} na silid.

I have no time today.
Hoy no tengo tiempo.
Hoje não tenho tempo.
Wala akong oras ngayon.

The holidays begin in {month}.
Las vacaciones empiezan en {month}.
As férias começam em {month}.
Magsisimula ang bakasyon sa {month}.

We travel to {city} in {month}.
Viajamos a {city} en {month}.
Viajamos para {city} em {month}.
Naglalakbay kami sa {city} tuwing {month}.

I was in {city} in {month}.
Estuve en {city} en {month}.
Estive em {city} em {month}.
Nasa {city} ako noong {month}.

I miss my family.
Extraño a mi familia.
Sinto falta da minha família.
Nami-miss ko ang pamilya ko.
"""
