"""Parallel sentences: greetings, thanks, names and service phrases. Lines: en, es, pt, tl."""

from __future__ import annotations

THEME = "greetings"

TEXT = """
Good morning.
Buenos días.
Bom dia.
Magandang umaga po.

Good afternoon.
Buenas tardes.
Boa tarde.
Magandang hapon po.

Good evening, {name}.
Buenas noches, {name}.
Boa noite, {name}.
Magandang gabi po, {name}.

Good morning, {name}.
Buenos días, {name}.
Bom dia, {name}.
Magandang umaga po, {name}.

Hello, {name}, how are you?
Hola, {name}, ¿cómo está?
Olá, {name}, como vai?
Kumusta po kayo, {name}?

I am fine, thank you.
Estoy bien, gracias.
Estou bem, obrigado.
Mabuti naman, salamat.

My name is {name}.
Me llamo {name}.
Meu nome é {name}.
Ang pangalan ko ay {name}.

What is your name?
¿Cómo se llama?
Qual é o seu nome?
Ano po ang pangalan ninyo?

Are you {name}?
¿Es usted {name}?
Você é {name}?
Kayo po ba si {name}?

I am {name} from {city}.
Soy {name}, de {city}.
Sou {name}, de {city}.
Ako si {name} mula sa {city}.

Where are you from?
¿De dónde es usted?
De onde você é?
Taga-saan po kayo?

I come from {city}.
Vengo de {city}.
Venho de {city}.
Galing ako sa {city}.

I live in {city}.
Vivo en {city}.
Moro em {city}.
Nakatira ako sa {city}.

I live at {house} {street}.
Vivo en {house} {street}.
Moro em {house} {street}.
Nakatira ako sa {house} {street}.

Welcome to our shop.
Bienvenidos a nuestra tienda.
Bem-vindos à nossa loja.
Maligayang pagdating sa aming tindahan.

Welcome to {city}.
Bienvenidos a {city}.
Bem-vindos a {city}.
Maligayang pagdating sa {city}.

How can I help you?
¿En qué puedo ayudarle?
Em que posso ajudar?
Ano po ang maitutulong ko sa inyo?

Can you help me, please?
¿Puede ayudarme, por favor?
Você pode me ajudar, por favor?
Puwede po ba ninyo akong tulungan?

Thank you very much.
Muchas gracias.
Muito obrigado.
Maraming salamat po.

Thank you for your help, {name}.
Gracias por su ayuda, {name}.
Obrigado pela sua ajuda, {name}.
Salamat po sa inyong tulong, {name}.

Thank you for waiting.
Gracias por esperar.
Obrigado por esperar.
Salamat po sa paghihintay.

You are welcome.
De nada.
De nada.
Walang anuman po.

Excuse me, I have a question.
Disculpe, tengo una pregunta.
Com licença, tenho uma pergunta.
Mawalang-galang na po, may tanong ako.

I am sorry, I do not understand.
Lo siento, no entiendo.
Desculpe, não entendo.
Paumanhin po, hindi ko maintindihan.

Can you repeat that, please?
¿Puede repetirlo, por favor?
Você pode repetir, por favor?
Puwede po ba ninyong ulitin iyon?

Please speak slowly.
Por favor, hable despacio.
Por favor, fale devagar.
Magsalita po kayo nang dahan-dahan.

I speak a little English.
Hablo un poco de inglés.
Falo um pouco de inglês.
Nagsasalita ako ng kaunting Ingles.

Do you speak Spanish?
¿Habla español?
Você fala espanhol?
Nagsasalita po ba kayo ng Espanyol?

See you {day:on}.
Nos vemos {day:on}.
Até {day}.
Magkita tayo {day:on}.

See you tomorrow at {time}.
Nos vemos mañana a las {time}.
Até amanhã às {time}.
Magkita tayo bukas nang {time}.

Goodbye and have a nice day.
Adiós y que tenga un buen día.
Tchau e tenha um bom dia.
Paalam at magandang araw po.

Good night and sleep well.
Buenas noches y que descanse.
Boa noite e durma bem.
Magandang gabi at matulog po kayo nang mahimbing.

Have a good trip to {city}.
Buen viaje a {city}.
Boa viagem a {city}.
Maligayang paglalakbay sa {city}.

Happy birthday, {name}!
¡Feliz cumpleaños, {name}!
Feliz aniversário, {name}!
Maligayang kaarawan, {name}!

Congratulations, {name}!
¡Felicidades, {name}!
Parabéns, {name}!
Binabati ko po kayo, {name}!

Nice to meet you, {name}.
Mucho gusto, {name}.
Muito prazer, {name}.
Ikinagagalak ko pong makilala kayo, {name}.

This is {name} from the shop.
Le presento a {name} de la tienda.
Apresento {name} da loja.
Ito si {name} mula sa tindahan.

Please sit down.
Por favor, siéntese.
Por favor, sente-se.
Maupo po kayo.

Please wait here.
Por favor, espere aquí.
Por favor, espere aqui.
Maghintay po kayo rito.

Come in, please.
Pase, por favor.
Entre, por favor.
Tuloy po kayo.

Please call me at {time}.
Por favor, llámeme a las {time}.
Por favor, me ligue às {time}.
Pakitawagan po ako nang {time}.

Please write your name here.
Por favor, escriba su nombre aquí.
Por favor, escreva o seu nome aqui.
Pakisulat po ang inyong pangalan dito.

May I speak with {name}?
¿Puedo hablar con {name}?
Posso falar com {name}?
Puwede ko po bang makausap si {name}?

{name} is not here today.
{name} no está hoy.
{name} não está hoje.
Wala si {name} ngayon.

{name} will be here {day:on}.
{name} estará aquí {day:on}.
{name} estará aqui {day:on}.
Nandito si {name} {day:on}.

One moment, please.
Un momento, por favor.
Um momento, por favor.
Sandali lang po.

No problem.
No hay problema.
Sem problema.
Walang problema.

Greetings to {name} and the family.
Saludos a {name} y a la familia.
Lembranças a {name} e à família.
Ikumusta po ninyo ako kay {name} at sa pamilya.

I wrote to you {day:on}.
Le escribí {day:on}.
Escrevi para você {day:on}.
Sumulat po ako sa inyo noong {day}.

We will answer you before {time}.
Le responderemos antes de las {time}.
Vamos responder para você antes das {time}.
Sasagutin po namin kayo bago mag-{time}.
"""
