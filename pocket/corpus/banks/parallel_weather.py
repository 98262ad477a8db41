"""Parallel sentences: the weather, today and through the year. Four lines: en, es, pt, tl."""

from __future__ import annotations

THEME = "weather"

TEXT = """
It is raining in {city}.
Está lloviendo en {city}.
Está chovendo em {city}.
Umuulan sa {city}.

It will rain {day:on}.
Lloverá {day:on}.
Vai chover {day:on}.
Uulan {day:on}.

It rained {day:on}.
Llovió {day:on}.
Choveu {day:on}.
Umulan noong {day}.

It rains a lot in {month}.
Llueve mucho en {month}.
Chove muito em {month}.
Madalas umulan tuwing {month}.

It never rains in {month}.
Nunca llueve en {month}.
Nunca chove em {month}.
Hindi umuulan kailanman tuwing {month}.

It is cold today.
Hoy hace frío.
Hoje está frio.
Malamig ngayon.

It is very hot today.
Hoy hace mucho calor.
Hoje está muito quente.
Napakainit ngayon.

It is cold in {city} in {month}.
Hace frío en {city} en {month}.
Faz frio em {city} em {month}.
Malamig sa {city} tuwing {month}.

It is hot in {city} in {month}.
Hace calor en {city} en {month}.
Faz calor em {city} em {month}.
Mainit sa {city} tuwing {month}.

Tomorrow it will be {degrees} degrees.
Mañana habrá {degrees} grados.
Amanhã vai fazer {degrees} graus.
Bukas ay magiging {degrees} digri.

It is {degrees} degrees in {city}.
Hay {degrees} grados en {city}.
Faz {degrees} graus em {city}.
{degrees} digri sa {city}.

It was {degrees} degrees at {time}.
Había {degrees} grados a las {time}.
Fazia {degrees} graus às {time}.
{degrees} digri nang {time}.

How is the weather in {city}?
¿Qué tiempo hace en {city}?
Como está o tempo em {city}?
Kumusta po ang panahon sa {city}?

How will the weather be {day:on}?
¿Qué tiempo hará {day:on}?
Como vai estar o tempo {day:on}?
Ano po ang magiging panahon {day:on}?

The weather is good today.
Hoy hace buen tiempo.
Hoje o tempo está bom.
Maganda ang panahon ngayon.

The weather was bad {day:on}.
Hizo mal tiempo {day:on}.
O tempo estava ruim {day:on}.
Masama ang panahon noong {day}.

The sun is shining in {city}.
Brilla el sol en {city}.
O sol está brilhando em {city}.
Sumisikat ang araw sa {city}.

The sun rises at {early}.
El sol sale a las {early}.
O sol nasce às {early}.
Sumisikat ang araw nang {early}.

The sun sets at {late}.
El sol se pone a las {late}.
O sol se põe às {late}.
Lumulubog ang araw nang {late}.

The sky is blue and clear.
El cielo está azul y despejado.
O céu está azul e limpo.
Asul at malinaw ang langit.

The sky is grey.
El cielo está gris.
O céu está cinza.
Kulay-abo ang langit.

There are many clouds today.
Hoy hay muchas nubes.
Hoje há muitas nuvens.
Maraming ulap ngayon.

It is very windy at the harbour.
Hace mucho viento en el puerto.
Está ventando muito no porto.
Napakahangin sa daungan.

The wind is strong {day:on}.
El viento es fuerte {day:on}.
O vento é forte {day:on}.
Malakas ang hangin {day:on}.

A storm is coming to {city}.
Viene una tormenta a {city}.
Uma tempestade está chegando a {city}.
May paparating na bagyo sa {city}.

The storm begins at {time}.
La tormenta empieza a las {time}.
A tempestade começa às {time}.
Magsisimula ang bagyo nang {time}.

The storm lasted {n} hours.
La tormenta duró {n} horas.
A tempestade durou {n} horas.
Tumagal ang bagyo ng {n} oras.

The storm damaged {surface:the}.
La tormenta dañó {surface:the}.
A tempestade danificou {surface:the}.
Sinira ng bagyo ang {surface}.

Snow fell in {city} {day:on}.
Nevó en {city} {day:on}.
Nevou em {city} {day:on}.
Umulan ng niyebe sa {city} noong {day}.

There is fog this morning.
Hay niebla esta mañana.
Há neblina esta manhã.
May hamog ngayong umaga.

Take your umbrella, please.
Lleve su paraguas, por favor.
Leve o seu guarda-chuva, por favor.
Dalhin po ninyo ang inyong payong.

I forgot my umbrella at {place:the}.
Olvidé mi paraguas en {place:the}.
Esqueci o meu guarda-chuva {place:in}.
Naiwan ko ang payong ko sa {place}.

You need a coat today.
Hoy necesita un abrigo.
Hoje você precisa de um casaco.
Kailangan po ninyo ng dyaket ngayon.

Close the windows, it is raining.
Cierre las ventanas, está lloviendo.
Feche as janelas, está chovendo.
Isara po ninyo ang mga bintana, umuulan.

We stay at home when it rains.
Nos quedamos en casa cuando llueve.
Ficamos em casa quando chove.
Nananatili kami sa bahay kapag umuulan.

The children are wet.
Los niños están mojados.
As crianças estão molhadas.
Basa ang mga bata.

The rain stopped at {time}.
La lluvia paró a las {time}.
A chuva parou às {time}.
Tumila ang ulan nang {time}.

The street is full of water.
La calle está llena de agua.
A rua está cheia de água.
Puno ng tubig ang kalye.

{place:the} is closed because of the storm.
{place:the} está cerrad{place:o} por la tormenta.
{place:the} está fechad{place:o} por causa da tempestade.
Sarado ang {place} dahil sa bagyo.

There is no school because of the storm.
No hay clases por la tormenta.
Não há aula por causa da tempestade.
Walang pasok dahil sa bagyo.

Summer begins in {month}.
El verano empieza en {month}.
O verão começa em {month}.
Nagsisimula ang tag-init sa {month}.

Winter ends in {month}.
El invierno termina en {month}.
O inverno termina em {month}.
Nagtatapos ang taglamig sa {month}.

The nights are cold in {month}.
Las noches son frías en {month}.
As noites são frias em {month}.
Malamig ang mga gabi tuwing {month}.

{month} is the hottest month.
{month} es el mes más caluroso.
{month} é o mês mais quente.
Ang {month} ang pinakamainit na buwan.

Today is warmer than yesterday.
Hoy hace más calor que ayer.
Hoje está mais quente do que ontem.
Mas mainit ngayon kaysa kahapon.

Tomorrow will be colder.
Mañana hará más frío.
Amanhã vai fazer mais frio.
Mas malamig bukas.

The sea is calm today.
Hoy el mar está tranquilo.
Hoje o mar está calmo.
Kalmado ang dagat ngayon.

The boats stay in the harbour {day:on}.
Los barcos se quedan en el puerto {day:on}.
Os barcos ficam no porto {day:on}.
Mananatili sa daungan ang mga barko {day:on}.
"""
