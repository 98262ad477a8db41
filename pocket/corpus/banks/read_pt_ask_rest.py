"""Questions in Portuguese (Brazil) about phone numbers, places to collect, and reasons.

One question per line. ``{thing}`` is what the text is about ("pacote", "fechamento");
``{happened}`` is the event to be explained ("o pedido está atrasado").
"""

from __future__ import annotations

PHONE = """
Qual é o telefone?
Qual é o telefone de contato?
Qual é o telefone para dúvidas?
Qual é o telefone de vocês?
Qual é o telefone que devo usar?
Qual é o número de telefone?
Qual é o número do telefone?
Qual é o número para ligar?
Qual é o número para telefonar?
Qual é o número para o qual devo ligar?
Que telefone aparece no texto?
Que telefone é para dúvidas?
Que telefone vocês têm?
Que telefone dão para contato?
Que número de telefone aparece aqui?
Que número de telefone vocês têm?
Que número eu disco?
Que número devo discar?
Que número é para discar?
Que número devo discar para falar com vocês?
Que número atende por telefone?
Para que número eu ligo?
Para que número posso ligar?
Para que número devo ligar?
Para que número ligo se tiver dúvidas?
Para que número devo telefonar?
Para que número preciso ligar para falar com vocês?
Para que telefone eu ligo?
Para que telefone posso ligar?
Para que telefone devo ligar se tiver dúvidas?
Para qual número se liga?
Em que número atendem?
Em que número vocês atendem o telefone?
Em que número posso telefonar?
Em que telefone atendem?
Em que telefone vocês respondem às perguntas?
Para onde eu ligo?
Para onde posso ligar em caso de dúvida?
Como ligo para vocês?
Como falo por telefone com vocês? Qual é o número?
Por telefone, em que número posso falar?
Tem telefone? Qual?
Tem telefone de contato? Qual é o número?
Tem um número para ligar? Qual é?
Você sabe o telefone?
Você sabe para que número devo ligar?
Sabe me dizer o número do telefone?
Pode me dar o telefone?
Pode me dar o número para ligar?
Pode me passar o telefone de contato?
Pode me passar o número de telefone?
Poderia me informar o telefone?
Me diga o número de telefone.
Me diga para que número ligar.
Me dê o telefone, por favor.
Me passa o telefone.
Me diz em que número atendem.
Diga o telefone de contato.
Diga que número devo discar.
Informe o telefone.
Informe o número de telefone.
Copie o número do telefone.
Procure o telefone no texto.
Procure o número para ligar.
Telefone?
Telefone de contato?
Número de telefone?
Número para ligar, por favor
O telefone, qual é?
O número de telefone é qual?
Quero ligar. Para que número?
Quero telefonar. Qual é o número?
Prefiro ligar. Qual é o telefone?
Prefiro falar por telefone. Para que número eu ligo?
Preciso do telefone.
Preciso ligar. Que número eu uso?
Para ligar, qual é o número?
Segundo o texto, para que número se liga?
De acordo com o texto, qual é o telefone?
qual eh o telefone?
pra que numero eu ligo
""".strip().splitlines()

PICKUP_PLACE = """
Onde retiro {o} {thing}?
Onde eu posso retirar {o} {thing}?
Onde se retira {o} {thing}?
Onde devo retirar {o} {thing}?
Onde é preciso retirar {o} {thing}?
Onde é a retirada {do} {thing}?
Onde vai ser a retirada?
Onde fica o ponto de retirada?
Onde fica {o} {thing} para retirada?
Onde busco {o} {thing}?
Onde eu posso buscar {o} {thing}?
Onde devo buscar {o} {thing}?
Onde tenho que buscar {o} {thing}?
Onde vou buscar {o} {thing}?
Onde pego {o} {thing}?
Onde eu posso pegar {o} {thing}?
Onde se pega {o} {thing}?
Onde dá para pegar {o} {thing}?
Onde dá para retirar {o} {thing}?
Onde passo para pegar {o} {thing}?
Onde passo para buscar {o} {thing}?
Onde está {o} {thing} para eu buscar?
Onde {o} {thing} está me esperando?
Onde {o} {thing} me espera?
Onde {o} {thing} fica esperando por mim?
Onde entregam {o} {thing} a quem vai buscar?
Onde guardam {o} {thing}?
Onde guardam {o} {thing} para retirada?
Onde {o} {thing} fica guardad{o} até eu buscar?
Onde deixam {o} {thing} guardad{o}?
Onde me dão {o} {thing}?
Aonde vou para retirar {o} {thing}?
Aonde vou para pegar {o} {thing}?
Aonde preciso ir para buscar {o} {thing}?
Aonde tenho que ir para pegar {o} {thing}?
Aonde devo ir para retirar {o} {thing}?
Qual é o local de retirada?
Qual é o local de retirada que dão para {o} {thing}?
Qual é o lugar para buscar {o} {thing}?
Qual é o lugar da retirada {do} {thing}?
Qual é o ponto de retirada?
Qual é o ponto de retirada que o texto indica?
Que local de retirada aparece no texto?
Que ponto de retirada indicam para {o} {thing}?
Em que lugar retiro {o} {thing}?
Em que lugar busco {o} {thing}?
Em que lugar pego {o} {thing}?
Em que lugar {o} {thing} me espera?
Em que local se retira {o} {thing}?
Em que local posso buscar {o} {thing}?
Em que local guardam {o} {thing}?
Em que ponto se retira {o} {thing}?
Você sabe onde retiro {o} {thing}?
Você sabe onde eu busco {o} {thing}?
Sabe me dizer onde pego {o} {thing}?
Pode me dizer onde retirar {o} {thing}?
Pode me dizer onde buscar {o} {thing}?
Pode ver onde se retira {o} {thing}?
Poderia me informar o local de retirada {do} {thing}?
Me diga onde pegar {o} {thing}.
Me diga o ponto de retirada {do} {thing}.
Me diz onde busco {o} {thing}.
Diga onde se retira {o} {thing}.
Diga aonde ir para buscar {o} {thing}.
Informe o local de retirada.
Informe onde retirar {o} {thing}.
Procure o ponto de retirada.
Local de retirada?
Ponto de retirada?
Retirada {do} {thing}: onde?
{O} {thing} se retira onde?
{O} {thing} está guardad{o} onde?
{O} {thing} me espera em que lugar?
Vou buscar {o} {thing}. Aonde eu vou?
Meu filho vai buscar {o} {thing}. Onde é?
Quero passar para pegar {o} {thing}. Onde está?
Quero saber onde guardam {o} {thing}.
Preciso saber o local da retirada.
Segundo o texto, onde se retira {o} {thing}?
De acordo com o texto, onde posso buscar {o} {thing}?
onde eu pego {o} {thing}?
onde retiro {o} {thing} mesmo
""".strip().splitlines()

REASON = """
Por que {happened}?
Por que motivo {happened}?
Por que razão {happened}?
Por que causa {happened}?
Por que houve {thing}?
Por que aconteceu isso com {o} {thing}?
Por qual motivo {happened}?
Por qual razão {happened}?
Qual é o motivo {do} {thing}?
Qual é o motivo que dão para {o} {thing}?
Qual é a causa {do} {thing}?
Qual é a causa que dão para {o} {thing}?
Qual é a razão {do} {thing}?
Qual é a razão que dão para {o} {thing}?
Qual é a explicação {do} {thing}?
Qual é a explicação que dão para {o} {thing}?
Qual foi o motivo {do} {thing}?
Qual foi a causa {do} {thing}?
Qual foi a razão {do} {thing}?
O que causou {o} {thing}?
O que foi que causou {o} {thing}?
Você sabe o que causou {o} {thing}?
O que provocou {o} {thing}?
O que foi que provocou {o} {thing}?
Diga o que provocou {o} {thing}.
O que levou {ao} {thing}?
O que explica {o} {thing}?
O que explica que haja {thing}?
O que aconteceu para haver {thing}?
O que aconteceu? Por que {happened}?
O que houve? Por que motivo {happened}?
O que motivou {o} {thing}?
Que motivo deram para {o} {thing}?
Que motivo o texto dá?
Que motivo teve {o} {thing}?
Que causa teve {o} {thing}?
Que causa aparece no texto?
Que razão deram para {o} {thing}?
Que razão teve {o} {thing}?
Que explicação deram para {o} {thing}?
Que explicação o texto dá?
A que se deve {o} {thing}?
A que se deve que haja {thing}?
A que se deveu {o} {thing}?
Como se explica {o} {thing}?
Como explicam {o} {thing}?
Como é que {happened}?
Devido a que {happened}?
Devido a que houve {thing}?
Por causa de que {happened}?
Por causa de que houve {thing}?
Tem algum motivo para {o} {thing}? Qual?
Tem explicação para {o} {thing}? Qual é?
Dá para saber por que {happened}?
Você sabe por que {happened}?
Você sabe a causa {do} {thing}?
Sabe me dizer a que se deve {o} {thing}?
Pode me dizer o motivo {do} {thing}?
Pode me explicar por que {happened}?
Pode me explicar {o} {thing}?
Poderia me dizer por que razão {happened}?
Me diga por que {happened}.
Me diga o motivo {do} {thing}.
Me explica por que {happened}.
Me diz a razão {do} {thing}.
Diga por que motivo {happened}.
Diga a causa {do} {thing}.
Explique por que {happened}.
Explique o motivo {do} {thing}.
Informe a causa {do} {thing}.
Informe a razão.
Procure o motivo {do} {thing} no texto.
Motivo {do} {thing}?
Causa {do} {thing}?
Razão {do} {thing}?
E {o} {thing}, por quê?
{O} {thing} se deve a quê?
{O} {thing} teve uma causa. Qual?
{O} {thing} aconteceu por quê?
{O} {thing} aconteceu devido a quê?
O texto diz que {happened}. Por quê?
Não entendi {o} {thing}. A que se deve?
Não entendi por que {happened}. Qual é a explicação?
Fico pensando: por que {happened}?
Quero saber por que {happened}.
Quero saber a causa {do} {thing}.
Preciso saber o motivo {do} {thing}.
Segundo o texto, por que {happened}?
De acordo com o texto, qual é o motivo {do} {thing}?
pq {happened}?
por que foi que {happened}
""".strip().splitlines()
