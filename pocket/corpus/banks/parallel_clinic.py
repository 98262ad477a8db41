"""Parallel sentences: the clinic and the pharmacy. Four lines: en, es, pt, tl."""

from __future__ import annotations

THEME = "clinic"

TEXT = """
My {part} hurts.
Me duele {part:the}.
Estou com dor {part:in}.
Masakit ang {part} ko.

Does your {part} hurt?
¿Le duele {part:the}?
Você está com dor {part:in}?
Masakit po ba ang {part} ninyo?

My {part} has hurt for {n} days.
Me duele {part:the} desde hace {n} días.
Estou com dor {part:in} há {n} dias.
{n} araw nang masakit ang {part} ko.

My {limb} hurts when I walk.
Me duele {limb:the} cuando camino.
Sinto dor {limb:in} quando ando.
Masakit ang {limb} ko kapag naglalakad ako.

I have an appointment at {time}.
Tengo una cita a las {time}.
Tenho uma consulta às {time}.
May appointment ako nang {time}.

Your appointment is {day:on} at {time}.
Su cita es {day:on} a las {time}.
A sua consulta é {day:on} às {time}.
Ang appointment po ninyo ay {day:on} nang {time}.

Your appointment is on {date}.
Su cita es el {date}.
A sua consulta é em {date}.
Ang appointment po ninyo ay sa {date}.

I want to make an appointment.
Quiero pedir una cita.
Quero marcar uma consulta.
Gusto ko pong magpa-appointment.

I must cancel my appointment.
Debo cancelar mi cita.
Preciso cancelar a minha consulta.
Kailangan kong kanselahin ang appointment ko.

Can I come {day:on}?
¿Puedo venir {day:on}?
Posso vir {day:on}?
Puwede po ba akong pumunta {day:on}?

The doctor is free {day:on}.
El médico está libre {day:on}.
O médico está livre {day:on}.
Libre ang doktor {day:on}.

The doctor is not here today.
El médico no está hoy.
O médico não está hoje.
Wala ang doktor ngayon.

The doctor will see you now.
El médico le atenderá ahora.
O médico vai atender você agora.
Titingnan na po kayo ng doktor ngayon.

Please wait {n} minutes.
Por favor, espere {n} minutos.
Por favor, espere {n} minutos.
Maghintay po kayo ng {n} minuto.

Please go to room {n}.
Por favor, vaya a la sala {n}.
Por favor, vá para a sala {n}.
Pumunta po kayo sa silid {n}.

The waiting room is on the left.
La sala de espera está a la izquierda.
A sala de espera fica à esquerda.
Nasa kaliwa ang silid-hintayan.

I have a fever.
Tengo fiebre.
Estou com febre.
May lagnat ako.

I have a cough and a fever.
Tengo tos y fiebre.
Estou com tosse e febre.
May ubo at lagnat ako.

My daughter has a cough.
Mi hija tiene tos.
A minha filha está com tosse.
May ubo ang anak kong babae.

My son has a fever.
Mi hijo tiene fiebre.
O meu filho está com febre.
May lagnat ang anak kong lalaki.

Since when do you have a fever?
¿Desde cuándo tiene fiebre?
Desde quando você está com febre?
Kailan pa po kayo may lagnat?

I did not sleep well.
No dormí bien.
Não dormi bem.
Hindi ako nakatulog nang maayos.

I slept {n} hours.
Dormí {n} horas.
Dormi {n} horas.
Natulog ako ng {n} oras.

You should rest for {n} days.
Debe descansar {n} días.
Você deve descansar por {n} dias.
Dapat po kayong magpahinga ng {n} araw.

You should drink more water.
Debe beber más agua.
Você deve beber mais água.
Dapat po kayong uminom ng mas maraming tubig.

Do not eat before the test.
No coma antes del examen.
Não coma antes do exame.
Huwag po kayong kumain bago ang pagsusuri.

The results will be ready {day:on}.
Los resultados estarán listos {day:on}.
Os resultados estarão prontos {day:on}.
Handa na ang mga resulta {day:on}.

The results are good.
Los resultados son buenos.
Os resultados são bons.
Maganda ang mga resulta.

I have no allergies.
No tengo alergias.
Não tenho alergias.
Wala akong alerhiya.

Are you allergic to any food?
¿Tiene alergia a algún alimento?
Você tem alergia a algum alimento?
May alerhiya po ba kayo sa anumang pagkain?

I need a prescription.
Necesito una receta.
Preciso de uma receita.
Kailangan ko ng reseta.

Take this to the pharmacy.
Lleve esto a la farmacia.
Leve isto para a farmácia.
Dalhin po ninyo ito sa botika.

The pharmacy is open until {time}.
La farmacia está abierta hasta las {time}.
A farmácia está aberta até as {time}.
Bukas ang botika hanggang {time}.

The medicine costs {amount} euros.
La medicina cuesta {amount} euros.
O remédio custa {amount} euros.
Ang gamot ay {amount} euro.

What is your date of birth?
¿Cuál es su fecha de nacimiento?
Qual é a sua data de nascimento?
Ano po ang petsa ng inyong kapanganakan?

I was born on {date}.
Nací el {date}.
Nasci em {date}.
Ipinanganak ako noong {date}.

Do you have health insurance?
¿Tiene seguro médico?
Você tem plano de saúde?
May health insurance po ba kayo?

The clinic is at {house} {street}.
La clínica está en {house} {street}.
A clínica fica em {house} {street}.
Ang klinika ay nasa {house} {street}.

The clinic opens at {time}.
La clínica abre a las {time}.
A clínica abre às {time}.
Nagbubukas ang klinika nang {time}.

The nurse will call you.
La enfermera le llamará.
A enfermeira vai chamar você.
Tatawagin po kayo ng nars.

I feel better today.
Hoy me siento mejor.
Hoje me sinto melhor.
Mas mabuti na ang pakiramdam ko ngayon.

I feel worse than yesterday.
Me siento peor que ayer.
Eu me sinto pior do que ontem.
Mas masama ang pakiramdam ko kaysa kahapon.

I fell and my {limb} hurts.
Me caí y me duele {limb:the}.
Caí e estou com dor {limb:in}.
Nahulog ako at masakit ang {limb} ko.

Show me your {part}, please.
Muéstreme {part:the}, por favor.
Mostre {part:the}, por favor.
Pakipakita po ang {part} ninyo.

Can you move your {limb}?
¿Puede mover {limb:the}?
Consegue mexer {limb:the}?
Naigagalaw po ba ninyo ang {limb} ninyo?

Your {limb} is not broken.
No tiene rot{limb:o} {limb:the}.
Você não quebrou {limb:the}.
Hindi bali ang {limb} ninyo.

Wash your hands, please.
Lávese las manos, por favor.
Lave as mãos, por favor.
Maghugas po kayo ng kamay.

Eat less {mass} and walk more.
Coma menos {mass} y camine más.
Coma menos {mass} e ande mais.
Bawasan po ninyo ang {mass} at dagdagan ang paglalakad.

{name} has an appointment {day:on}.
{name} tiene una cita {day:on}.
{name} tem uma consulta {day:on}.
May appointment si {name} {day:on}.
"""
