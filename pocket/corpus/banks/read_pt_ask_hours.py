"""Questions in Portuguese (Brazil) about hours and periods: time, closing, warranty, notice.

One question per line. ``{thing}`` is what the text is about ("aula", "consulta").
"""

from __future__ import annotations

TIME = """
A que horas é {o} {thing}?
A que horas começa {o} {thing}?
A que horas {o} {thing} vai começar?
A que horas vai ser {o} {thing}?
A que horas está marcad{o} {o} {thing}?
A que horas está previst{o} {o} {thing}?
A que horas preciso estar lá?
A que horas preciso chegar para {o} {thing}?
A que horas tenho que estar lá?
A que horas tenho que chegar?
A que horas devo estar lá para {o} {thing}?
A que horas devo chegar?
Em que horário me esperam?
A que horas me esperam para {o} {thing}?
A que horas do dia é {o} {thing}?
A que horas da manhã ou da tarde é {o} {thing}?
Que horas é {o} {thing}?
Que horas começa {o} {thing}?
A que horas me esperam?
Que horas está marcad{o} {o} {thing}?
Que horas eu preciso chegar?
Que horas vai ser {o} {thing}?
Que horário tem {o} {thing}?
Que horário aparece no texto para {o} {thing}?
Que horário marcaram para {o} {thing}?
Que horário está previsto para {o} {thing}?
Que horário foi combinado para {o} {thing}?
Qual é o horário {do} {thing}?
Qual é o horário de início {do} {thing}?
Qual é o horário marcado para {o} {thing}?
Qual é o horário previsto?
Qual é o horário exato {do} {thing}?
Qual é o horário combinado?
Qual é a hora {do} {thing}?
Qual é a hora marcada para {o} {thing}?
Qual é a hora exata {do} {thing}?
Qual é a hora prevista para {o} {thing}?
Qual é a hora combinada para {o} {thing}?
Qual é a hora em que começa {o} {thing}?
Em que horário é {o} {thing}?
Em que horário começa {o} {thing}?
Em que horário está marcad{o} {o} {thing}?
Para que horas está marcad{o} {o} {thing}?
Para que horas é {o} {thing}?
Para que horas está previst{o} {o} {thing}?
Para que horário marcaram {o} {thing}?
Você sabe a que horas é {o} {thing}?
Você sabe o horário {do} {thing}?
Sabe me dizer que horas começa {o} {thing}?
Pode me dizer a hora {do} {thing}?
Pode me dizer a que horas começa {o} {thing}?
Pode ver o horário marcado?
Poderia me informar o horário {do} {thing}?
Me diga a que horas é {o} {thing}.
Me diga o horário exato.
Me diz que horas é {o} {thing}.
Diga a hora exata em que começa {o} {thing}.
Diga para que horas está marcad{o} {o} {thing}.
Informe o horário {do} {thing}.
Informe a hora de início.
Procure o horário {do} {thing} no texto.
Horário {do} {thing}?
Hora de início?
Hora marcada?
Hora combinada?
Horário previsto?
{O} {thing} é a que horas?
{O} {thing} começa que horas?
{O} {thing} está marcad{o} para que horas?
{O} {thing}, que horário marcaram?
Não quero me atrasar. A que horas é {o} {thing}?
Não quero me atrasar para {o} {thing}. A que horas começa?
Não posso chegar tarde {ao} {thing}. Que horas é?
Quero saber a que horas começa {o} {thing}.
Quero saber o horário combinado.
Preciso da hora exata {do} {thing}.
Preciso saber o horário de início {do} {thing}.
Segundo o texto, a que horas é {o} {thing}?
De acordo com o texto, que horas começa?
que horas eh {o} {thing}?
a q horas comeca {o} {thing}
""".strip().splitlines()

CLOSING_TIME = """
A que horas fecha {o} {thing}?
A que horas {o} {thing} costuma fechar?
A que horas vocês fecham?
A que horas fecha a porta?
A que horas fecham as portas?
A que horas {o} {thing} encerra o atendimento?
A que horas termina o atendimento?
A que horas termina o expediente {do} {thing}?
A que horas acaba o atendimento {do} {thing}?
Que horas fecha {o} {thing}?
Que horas vocês fecham de tarde?
Que horas fecham as portas {do} {thing}?
Que horas acaba o expediente?
Que horas encerra o atendimento ao público?
Qual é a hora de fechar?
Qual é a hora em que fecha {o} {thing}?
Qual é o horário de fechamento?
Qual é o horário em que {o} {thing} fecha?
Que horário de fechamento aparece no texto?
Que horário de fechamento tem {o} {thing}?
Em que horário fecha {o} {thing}?
Em que horário {o} {thing} encerra o expediente?
Em que horário já está fechado?
Até que horas abre {o} {thing}?
Até que horas abrem?
Até que horas está abert{o} {o} {thing}?
Até que horas {o} {thing} fica abert{o}?
Até que horas vocês ficam abertos?
Até que horas fica aberta a porta?
Até que horas está aberto?
Até que horas funciona {o} {thing}?
Até que horas {o} {thing} está funcionando?
Até que horas vocês funcionam?
Vocês funcionam até que horas à noite?
Até que horas atendem?
Até que horas vocês atendem de tarde?
Até que horas {o} {thing} atende o público?
Até que horas atendem o público à noite?
Até que horas vai o expediente {do} {thing}?
Até que horas vai o atendimento?
Até que horas posso entrar {no} {thing}?
Até que horas dá para entrar?
Até que horas dá para ir {ao} {thing}?
Até que horas posso ir?
Até que horas tem gente {no} {thing}?
Até que horas tem atendimento?
Quando fecha {o} {thing} à noite?
Quando {o} {thing} fecha as portas no fim do dia?
Quando acaba o expediente no fim do dia?
Quando fecham à noite?
Depois de que horas {o} {thing} está fechad{o}?
Depois de que horas já está fechado?
Depois de que horas não dá mais para entrar?
A partir de que horas {o} {thing} fica fechad{o}?
A partir de que horas a porta fica fechada?
Antes de que horas preciso ir {ao} {thing}?
Antes de que horas tenho que sair {do} {thing}?
Antes de que horas tenho que entrar {no} {thing}?
Você sabe a que horas fecha {o} {thing}?
Você sabe até que horas fica abert{o}?
Sabe me dizer até que horas funciona?
Pode me dizer a hora em que fecham?
Pode me dizer até que horas abre {o} {thing}?
Poderia me informar o horário de fechamento {do} {thing}?
Pode ver que horas fecha?
Me diga a que horas fecha {o} {thing}.
Me diga até que horas atendem.
Me diz que horas vocês fecham.
Diga até que horas fica abert{o} {o} {thing}.
Diga a que horas termina o expediente.
Informe o horário de fechamento {do} {thing}.
Informe até que horas {o} {thing} funciona.
Procure a que horas fecham.
Hora de fechar?
Horário de fechamento?
Aberto até que horas?
Funciona até que horas?
{O} {thing} fecha a que horas?
{O} {thing} abre até que horas?
{O} {thing} funciona até que horas no fim do dia?
Saio tarde do trabalho. Até que horas abre {o} {thing}?
Vou no fim da tarde. A que horas fecham?
Não quero achar a porta fechada. Que horas fecha {o} {thing}?
Quero saber o horário de fechamento.
Preciso saber até que horas atendem.
Segundo o texto, a que horas fecha {o} {thing}?
De acordo com o texto, até que horas funciona?
que horas fecha {o} {thing} mesmo
ate que horas abre {o} {thing}?
""".strip().splitlines()

WARRANTY = """
Qual é a garantia?
Qual é a garantia que dão para {o} {thing}?
Qual é o tempo de garantia {do} {thing}?
Qual é o prazo de garantia?
Qual é o prazo de garantia que tem {o} {thing}?
Qual é o período de garantia?
Qual é a duração da garantia?
Qual é a duração da garantia que oferecem?
De quanto é a garantia?
De quanto tempo é a garantia?
De quanto tempo é a garantia {do} {thing}, por favor?
De quantos meses ou anos é a garantia?
Quanto dura a garantia?
Quanto tempo dura a garantia?
Quanto tempo de garantia tem {o} {thing}?
Quanto tempo de garantia dão?
Quanto tempo vale a garantia?
Quanto tempo a garantia cobre {o} {thing}?
Quanto tempo {o} {thing} fica na garantia?
Quanto tempo {o} {thing} está na garantia?
Quanto tempo {o} {thing} tem de garantia contra defeitos?
Quantos meses ou anos de garantia tem {o} {thing}?
Quantos meses ou anos de garantia são?
Que garantia tem {o} {thing}?
Que garantia vocês dão?
Que garantia oferecem para {o} {thing}?
Que garantia existe?
Que prazo de garantia tem {o} {thing}?
Que prazo de garantia oferecem?
Que período a garantia cobre?
Que período de garantia oferecem para {o} {thing}?
Que duração tem a garantia?
Até quanto tempo depois vale a garantia?
Por quanto tempo é a garantia?
Por quanto tempo vale a garantia?
Por quanto tempo vale a garantia {do} {thing} contra defeitos?
Por quanto tempo {o} {thing} tem garantia?
Por quanto tempo {o} {thing} está cobert{o}?
Por quanto tempo {o} {thing} fica cobert{o} contra defeitos?
Por quanto tempo vocês garantem {o} {thing}?
Por quanto tempo garantem o serviço ou o produto?
Por quanto tempo a loja garante {o} {thing}?
Por quanto tempo cobrem defeitos?
Por quanto tempo consertam de graça?
Por quanto tempo consertam de graça se der defeito?
Durante quanto tempo tem garantia?
Durante quanto tempo {o} {thing} está cobert{o}?
Durante quanto tempo a loja garante {o} {thing}?
Durante quanto tempo consertam de graça se quebrar?
Durante quanto tempo garantem {o} {thing}?
Durante quanto tempo cobrem os defeitos {do} {thing}?
Se quebrar, qual é a garantia?
Se der defeito, por quanto tempo está coberto?
Se quebrar, quanto tempo a garantia cobre?
Se quebrar, por quanto tempo está coberto?
Se {o} {thing} der defeito, quanto tempo tem de garantia?
Tem garantia? De quanto tempo?
{O} {thing} tem garantia? De quanto tempo é?
Existe garantia? Quanto dura?
Você sabe quanto tempo dura a garantia {do} {thing}?
Você sabe que garantia tem?
Sabe me dizer o prazo da garantia?
Pode me dizer quanto tempo tem de garantia?
Pode me dizer qual é a garantia {do} {thing}?
Poderia me informar o período da garantia?
Me diga a garantia {do} {thing}.
Me diga quanto dura a garantia.
Me diz quanto tempo de garantia dão.
Diga o prazo da garantia {do} {thing}.
Diga por quanto tempo vale a garantia.
Informe a duração da garantia.
Informe o período de garantia {do} {thing}.
Procure a garantia no texto.
Garantia?
Prazo de garantia?
Tempo de garantia?
Garantia de quanto tempo?
A garantia é de quanto tempo?
A garantia {do} {thing} dura quanto?
A garantia vale por quanto tempo?
Quero saber que garantia dão.
Quero usar a garantia. Quanto tempo ela dura?
Preciso saber o tempo de garantia {do} {thing}.
Segundo o texto, qual é a garantia?
De acordo com o texto, por quanto tempo {o} {thing} tem garantia?
qto tempo de garantia tem?
quanto tempo dura a garantia mesmo
""".strip().splitlines()

CANCEL_NOTICE = """
Com quanta antecedência preciso cancelar {o} {thing}?
Com quanta antecedência tenho que cancelar?
Com quanta antecedência se cancela {o} {thing}?
Com quanta antecedência posso cancelar?
Com quanta antecedência devo avisar se for cancelar?
Com quanta antecedência é preciso desmarcar?
Com quanta antecedência devo desmarcar?
Com quanta antecedência aviso se quiser desistir?
Com quanta antecedência aviso se não puder ir?
Com quanta antecedência é preciso avisar do cancelamento?
Com que antecedência preciso cancelar {o} {thing}?
Com que antecedência se pode cancelar?
Com que antecedência devo avisar do cancelamento {do} {thing}?
Com que antecedência tenho que desmarcar?
Com que antecedência aviso se quiser cancelar?
Com quanto tempo de antecedência se cancela?
Com quanto tempo de antecedência devo cancelar {o} {thing}?
Com quanto tempo de antecedência aviso que quero desistir?
Com quanto tempo preciso avisar para cancelar?
Com quantos dias ou horas de antecedência se cancela?
Com quantos dias ou horas de antecedência devo cancelar?
Com quantos dias ou horas de antecedência aviso?
Quanto tempo antes preciso cancelar {o} {thing}?
Quanto tempo antes posso cancelar?
Quanto tempo antes tenho que cancelar?
Quanto tempo antes se cancela {o} {thing}?
Quanto tempo antes preciso avisar se quiser cancelar?
Quanto tempo antes devo desmarcar?
Quanto tempo antes é preciso desmarcar, se eu não puder ir?
Quanto tempo antes aviso que vou desistir?
Quanto antes preciso cancelar?
Quanto antes devo avisar do cancelamento?
Quanta antecedência pedem para cancelar {o} {thing}?
Quanta antecedência é necessária para cancelar?
Quanta antecedência é necessária para desistir?
Que antecedência é necessária para cancelar {o} {thing}?
Que antecedência pedem?
Que antecedência pedem para o cancelamento?
Que aviso prévio pedem?
Que aviso prévio é preciso dar?
Que aviso prévio é necessário para cancelar {o} {thing}?
Qual é a antecedência mínima?
Qual é a antecedência mínima para cancelar {o} {thing}?
Qual é a antecedência mínima para o cancelamento?
Qual é o aviso prévio?
Qual é o aviso prévio para cancelar {o} {thing}?
Qual é o aviso prévio do cancelamento?
Qual é o prazo de aviso prévio?
De quanto tempo é o aviso prévio?
De quanto é o aviso prévio para cancelar?
Você sabe com quanta antecedência se cancela?
Você sabe quanto tempo antes posso desistir?
Sabe me dizer a antecedência para cancelar?
Pode me dizer o aviso prévio?
Pode me dizer com que antecedência se cancela {o} {thing}?
Poderia me informar quanto tempo antes devo cancelar?
Me diga com quanta antecedência devo cancelar.
Me diga quanto tempo antes preciso avisar do cancelamento.
Me diz a antecedência mínima que pedem.
Diga com que antecedência se cancela.
Diga o aviso prévio para cancelar.
Informe a antecedência mínima do cancelamento.
Informe o aviso prévio.
Procure com quanto tempo de antecedência se pode cancelar.
Aviso prévio?
Antecedência para cancelar?
Antecedência mínima?
Aviso prévio para o cancelamento?
Para cancelar {o} {thing}, quanto tempo antes eu aviso?
Para cancelar, com quanta antecedência eu aviso?
Se eu quiser cancelar {o} {thing}, com que antecedência aviso?
Se eu quiser desistir, quanto tempo antes aviso?
Se eu não puder ir, quanto tempo antes devo avisar?
Talvez eu tenha que cancelar. Com quanta antecedência?
Talvez eu não possa ir. Quanto tempo antes aviso?
Quero cancelar {o} {thing}. Que aviso prévio pedem?
Quero saber quanto tempo antes se cancela.
Preciso saber com que antecedência cancelar.
Segundo o texto, com quanta antecedência se cancela {o} {thing}?
De acordo com o texto, quanto tempo antes devo cancelar?
com quanta antecedencia preciso cancelar?
quanto tempo antes da pra cancelar {o} {thing}
""".strip().splitlines()
