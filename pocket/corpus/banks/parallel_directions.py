"""Parallel sentences: asking and telling the way. Four lines: en, es, pt, tl."""

from __future__ import annotations

THEME = "directions"

TEXT = """
Where is {place:the}?
¿Dónde está {place:the}?
Onde fica {place:the}?
Nasaan po ang {place}?

How do I get to {place:the}?
¿Cómo llego {place:to}?
Como eu chego {place:to}?
Paano po pumunta sa {place}?

Is {place:the} far from here?
¿Está lejos de aquí {place:the}?
Fica longe daqui {place:the}?
Malayo po ba rito ang {place}?

{place:the} is far from here.
{place:the} está lejos de aquí.
{place:the} fica longe daqui.
Malayo rito ang {place}.

{place:the} is near here.
{place:the} está cerca de aquí.
{place:the} fica perto daqui.
Malapit dito ang {place}.

{place:the} is near {spot:the}.
{place:the} está cerca {spot:of}.
{place:the} fica perto {spot:of}.
Malapit sa {spot} ang {place}.

{place:the} is next to {spot:the}.
{place:the} está al lado {spot:of}.
{place:the} fica ao lado {spot:of}.
Katabi ng {spot} ang {place}.

{place:the} is behind {spot:the}.
{place:the} está detrás {spot:of}.
{place:the} fica atrás {spot:of}.
Nasa likod ng {spot} ang {place}.

{place:the} is in front of {spot:the}.
{place:the} está delante {spot:of}.
{place:the} fica em frente {spot:to}.
Nasa harap ng {spot} ang {place}.

{place:the} is between {spot:the} and the river.
{place:the} está entre {spot:the} y el río.
{place:the} fica entre {spot:the} e o rio.
Nasa pagitan ng {spot} at ng ilog ang {place}.

{place:the} is on the left.
{place:the} está a la izquierda.
{place:the} fica à esquerda.
Nasa kaliwa ang {place}.

{place:the} is on the right.
{place:the} está a la derecha.
{place:the} fica à direita.
Nasa kanan ang {place}.

Turn left at {place:the}.
Gire a la izquierda en {place:the}.
Vire à esquerda {place:in}.
Kumaliwa po kayo sa {place}.

Turn right at {place:the}.
Gire a la derecha en {place:the}.
Vire à direita {place:in}.
Kumanan po kayo sa {place}.

Turn left on {street}.
Gire a la izquierda en {street}.
Vire à esquerda na {street}.
Kumaliwa po kayo sa {street}.

Turn right after {place:the}.
Gire a la derecha después {place:of}.
Vire à direita depois {place:of}.
Kumanan po kayo pagkatapos ng {place}.

Go straight to {place:the}.
Siga derecho hasta {place:the}.
Siga em frente até {place:the}.
Dumiretso po kayo hanggang sa {place}.

Go straight for {n} minutes.
Siga derecho {n} minutos.
Siga em frente por {n} minutos.
Dumiretso po kayo nang {n} minuto.

Walk to {street}.
Camine hasta {street}.
Ande até {street}.
Maglakad po kayo hanggang {street}.

Walk {n} minutes and turn left.
Camine {n} minutos y gire a la izquierda.
Ande {n} minutos e vire à esquerda.
Maglakad po kayo nang {n} minuto at kumaliwa.

Cross the street at {place:the}.
Cruce la calle en {place:the}.
Atravesse a rua {place:in}.
Tumawid po kayo ng kalye sa {place}.

Cross the bridge and turn right.
Cruce el puente y gire a la derecha.
Atravesse a ponte e vire à direita.
Tumawid po kayo ng tulay at kumanan.

It is {n} minutes on foot.
Son {n} minutos a pie.
São {n} minutos a pé.
{n} minutong lakad ito.

It is {n} kilometres from here.
Está a {n} kilómetros de aquí.
Fica a {n} quilômetros daqui.
{n} kilometro ito mula rito.

{city} is {amount} kilometres away.
{city} está a {amount} kilómetros.
{city} fica a {amount} quilômetros.
{amount} kilometro ang layo ng {city}.

Take bus {n} to {place:the}.
Tome el autobús {n} hasta {place:the}.
Pegue o ônibus {n} até {place:the}.
Sumakay po kayo ng bus {n} papunta sa {place}.

Take the train to {city}.
Tome el tren a {city}.
Pegue o trem para {city}.
Sumakay po kayo ng tren papuntang {city}.

Get off at {place:the}.
Baje en {place:the}.
Desça {place:in}.
Bumaba po kayo sa {place}.

Get off at {street}.
Baje en {street}.
Desça na {street}.
Bumaba po kayo sa {street}.

Which bus goes to {place:the}?
¿Qué autobús va {place:to}?
Que ônibus vai {place:to}?
Anong bus po ang papunta sa {place}?

Is this the way to {place:the}?
¿Es este el camino {place:to}?
Este é o caminho para {place:the}?
Ito po ba ang daan papunta sa {place}?

Is this the train to {city}?
¿Es este el tren a {city}?
Este é o trem para {city}?
Ito po ba ang tren papuntang {city}?

I am lost.
No sé dónde estoy.
Não sei onde estou.
Naliligaw ako.

I am in front of {place:the}.
Estoy delante {place:of}.
Estou em frente {place:to}.
Nasa harap ako ng {place}.

I am at {place:the}.
Estoy en {place:the}.
Estou {place:in}.
Nasa {place} ako.

I am looking for {place:the}.
Busco {place:the}.
Estou procurando {place:the}.
Hinahanap ko ang {place}.

I am looking for {house} {street}.
Busco {house} {street}.
Estou procurando {house} {street}.
Hinahanap ko ang {house} {street}.

Can you show me on the map?
¿Puede mostrarme en el mapa?
Você pode me mostrar no mapa?
Puwede po bang ituro ninyo sa mapa?

Do you have a map of {city}?
¿Tiene un mapa de {city}?
Você tem um mapa de {city}?
May mapa po ba kayo ng {city}?

The entrance is on {street}.
La entrada está en {street}.
A entrada fica na {street}.
Nasa {street} ang pasukan.

The exit is behind you.
La salida está detrás de usted.
A saída está atrás de você.
Nasa likod po ninyo ang labasan.

The shop is on the corner.
La tienda está en la esquina.
A loja fica na esquina.
Nasa kanto ang tindahan.

Our shop is next to {place:the}.
Nuestra tienda está al lado {place:of}.
A nossa loja fica ao lado {place:of}.
Katabi ng {place} ang tindahan namin.

The office is on floor {n}.
La oficina está en el piso {n}.
O escritório fica no andar {n}.
Nasa palapag {n} ang opisina.

The stairs are on the left.
Las escaleras están a la izquierda.
As escadas ficam à esquerda.
Nasa kaliwa ang hagdan.

Where can I park the car?
¿Dónde puedo estacionar el auto?
Onde posso estacionar o carro?
Saan po puwedeng iparada ang kotse?

You can park behind {place:the}.
Puede estacionar detrás {place:of}.
Você pode estacionar atrás {place:of}.
Puwede po kayong pumarada sa likod ng {place}.

{name} is waiting at {place:the}.
{name} espera en {place:the}.
{name} está esperando {place:in}.
Naghihintay si {name} sa {place}.

The road to {city} is closed.
La carretera a {city} está cerrada.
A estrada para {city} está fechada.
Sarado ang daan papuntang {city}.
"""
