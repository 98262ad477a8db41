"""Brazilian Portuguese requests about products (stock, price, repair) and reminders."""

from __future__ import annotations

CHECK_STOCK = """
Vocês têm {product:the} em estoque?
Tem {product:a} em estoque?
Ainda há {product:a} no estoque?
Qual é o estoque {product:of}?
Como está o estoque {product:of}?
Estoque {product:of}, por favor.
estoque de {product}
Confere o estoque {product:of}.
Consulte o estoque {product:of}, por favor.
Dá uma olhada no estoque {product:of}?
E {product:the}, tem no estoque?
Será que {product:the} está disponível?
Está disponível {product:this} agora?
Ainda está disponível {product:the}?
Vocês têm disponível {product:a} para levar hoje?
Me diga se {product:the} está disponível.
Há disponibilidade {product:of}?
Disponibilidade {product:of}
Preciso saber a disponibilidade {product:of}.
Confirme a disponibilidade {product:of}, por gentileza.
Você me confirma se tem {product:a}?
Quantas unidades {product:of} restam?
Quantas unidades {product:of} vocês têm?
Quantas unidades {product:of} há na loja?
Me fala quantas unidades {product:of} sobraram.
Restam unidades {product:of}?
Ainda restam unidades {product:of}?
Sobraram unidades {product:of} no depósito?
Sobrou {product:a}?
Sobrou {product:a} pra mim?
Será que sobrou {product:a} aí na loja?
Por acaso sobrou {product:a}?
Vocês têm {product:a}?
Vocês ainda têm {product:the}?
Vocês têm {product:a} para pronta entrega?
Tem {product:a} à pronta entrega?
Pronta entrega: {product}, tem ou não?
Tem {product:a} aí?
Ainda tem {product:a}?
Ainda tem {product:the} na loja?
Tem {product:a} sobrando?
Acabou {product:the}?
Já acabou {product:the} ou ainda tem?
Espero que não tenha acabado {product:the}. Tem ainda?
Não me diga que acabou {product:the}!
É verdade que {product:the} já esgotou?
O site diz que {product:the} esgotou, será?
Esgotou {product:the} ou ainda restam unidades?
Continua em falta {product:the}?
Está em falta {product:the}?
No site consta em falta {product:the}, confere?
Tem {product:a} no depósito?
Veja no depósito se ainda tem {product:a}.
Pode olhar no depósito se há {product:a}?
Pode ver se vocês têm {product:a}?
Veja se tem {product:a}, por favor.
Vocês vendem {product:a}?
Vocês ainda vendem {product:the} que vi {day:on}?
Ainda vendem {product:the} aí?
Estou procurando {product:a}, tem?
Estou procurando {product:a} para {name}. Vocês têm?
Ando procurando {product:a}, ainda sobrou?
Quero comprar {product:a}, vocês têm?
Queremos comprar {product:a} {day:on}. Vai ter em estoque?
Antes de ir até aí: tem {product:a} na loja?
Antes de pedir, quero saber se ainda tem {product:a}.
Quero saber se vocês têm {product:a}.
Gostaria de saber se há {product:a} disponível.
Queria saber quantas unidades {product:of} sobraram.
Não tinha {product:a} {day:on}. E agora, tem?
No dia {date} não tinha {product:a}. Já chegou?
Já chegou {product:the} na loja?
Voltou a chegar {product:the}? Da outra vez não tinha.
Quando fui aí não tinha {product:a}. Chegou mais?
Chegou reposição {product:of}?
Já fizeram a reposição {product:of}?
Tem reposição {product:of} no depósito?
{name} disse que vocês têm {product:a}. Procede?
É verdade que ainda têm {product:the}?
Posso buscar {product:a} hoje, ou já acabou?
procuro {product:a} tem em estoque?
me diz se tem {product:a} pfv
vcs tem {product:a} ainda?
se tiver {product} me avisa
Procuro {product:a}, vocês têm aí?
Procuro {product:a} para hoje, ainda tem?
Tem como conferir se há {product:a} no depósito?
"""

GET_PRICE = """
Quanto custa {product:the}?
E quanto custa {product:this}?
Você me diz quanto custa {product:the}?
Quero saber quanto custa {product:the}.
Me diga quanto custa {product:a}, por favor.
{name} quer saber quanto custa {product:the}.
Quanto custaria {product:a}?
Quanto me custaria comprar {product:a}?
Vi {product:a} na vitrine sem etiqueta. Quanto custa?
É caro comprar {product:a} aí? Quanto custa?
Quanto vale {product:the}?
Quanto vale {product:a} na loja de vocês?
Não sei quanto vale {product:the}, você me diz?
{product}, quanto vale?
Qual é o preço {product:of}?
Qual é o preço atual {product:of}?
Que preço tem {product:the}?
Que preço vocês fazem n{product:the}?
Preço {product:of}
Preço {product:of}, por favor.
O preço {product:of}, por gentileza.
Me diga o preço {product:of}.
Me passa o preço {product:of}?
Me passa o preço de {product:a}.
Você me dá o preço {product:of}?
Preciso do preço {product:of} até {day}.
Gostaria de saber o preço {product:of}.
Poderiam me informar o preço {product:of}?
Informe o preço {product:of}.
Consulte o preço {product:of}.
Veja o preço {product:of}, por favor.
Não acho o preço {product:of} no site.
A etiqueta está sem preço. Quanto é {product:the}?
O preço {product:of} subiu? Está quanto?
Estou comparando lojas: qual é o preço {product:of}?
qual o preço {product:of}
me diz o preço {product:of} pfv
Qual é o valor {product:of}?
Qual o valor {product:of} à vista?
Valor {product:of}
Valor {product:of}, por favor.
Gostaria de saber o valor {product:of}.
Pode me informar o valor {product:of}?
Me passa o valor {product:of}, por gentileza.
Quanto é {product:the}?
Quanto é {product:a} aí?
Quanto é que é {product:this}?
Quanto seria {product:a}?
Quanto sai {product:a}?
Quanto sai {product:the} à vista?
Por quanto sai {product:this}?
Por quanto vocês vendem {product:the}?
Por quanto vendem {product:a}?
Por quanto consigo comprar {product:a}?
Por quanto está {product:the} hoje?
Quanto está {product:the}?
Está quanto {product:the}?
Quanto tá {product:the}?
ta quanto {product:the}
{product:the} tá quanto?
Quanto fica {product:the}?
Quanto fica {product:a} no total?
Levando só {product:a}, quanto fica?
Quanto vocês cobram por {product:a}?
Quanto cobram por {product:this}?
Quanto vocês estão cobrando pel{product:the}?
Quanto vocês pedem por {product:a}?
Quanto pedem pel{product:the}?
Quanto a loja pede por {product:this}?
Quanto tenho que pagar por {product:a}?
Quanto vou pagar pel{product:the}?
Quanto eu pago se levar {product:the}?
Quantos euros custa {product:the}?
Quantos euros vale {product:a}?
Quantos euros vocês querem pel{product:the}?
{product:a} sai caro? Qual é o preço?
É muito caro {product:the}? Diga o preço.
Cinquenta euros dão para comprar {product:a}?
Vinte euros dão para {product:the}?
Quanto dinheiro eu levo para comprar {product:a}?
De quanto dinheiro preciso para {product:the}?
Estou juntando dinheiro para {product:a}, quanto custa?
Me faz um orçamento de {product:a}?
Orçamento para {product:a}, por favor.
Quero um orçamento {product:of}.
Quanto vocês cobram pel{product:the}?
Quanto pedem por {product:this}?
Quanto preciso pagar por {product:this}?
Quanto custaria para mim {product:the}?
Vendem {product:a} por quanto?
Cem euros dão para {product:a}?
"""

BOOK_REPAIR = """
Quebrou {product:my}. Tem conserto {day:on}?
Quebrou {product:the}, quero um conserto {day:on}.
Olha, {product:my} quebrou, tem vaga {day:on}?
Quero consertar {product:the} {day:on}.
Quero consertar {product:my}, pode ser {day:on}?
Vocês podem consertar {product:the} {day:on}?
Dá para consertar {product:my} {day:on}?
Preciso consertar {product:the}, {day} está bom para mim.
Vocês consertam {product:my} {day:on}?
Vocês consertam coisas como {product:a}? Eu iria {day:on}.
Consertam {product:a} {day:on}?
Consertem {product:my} {day:on}, por favor.
Conserta {product:the} {day:on}, pode ser?
Conserto {product:of} {day:on}
Conserto {product:of}, {day} por favor.
Conserto para {day}: {product}
Solicito o conserto {product:of} para {day}.
Gostaria de um conserto {day:on}, trata-se {product:of}.
Agende o conserto {product:of} para {day}.
Agende um conserto {day:on}, é {product:a}.
Por favor, agende {day:on} o reparo {product:of}.
Agenda um reparo para {product:my} {day:on}?
Agenda pra mim, {day:on}, o conserto {product:of}.
Quero agendar o reparo {product:of} para {day}.
Gostaria de agendar {day:on} o conserto {product:of}.
Posso agendar {day:on} um conserto? É {product:a}.
agendar conserto: {product}, {day}
Marque o conserto {product:of} para {day}.
Marque um reparo {day:on}: {product}.
Marca {day:on} o conserto {product:of}, por favor.
Marca um horário {day:on} para arrumar {product:the}?
Quero marcar um conserto {product:of} para {day}.
Posso marcar {day:on} o reparo {product:of}?
Queria marcar um horário na oficina {day:on} para {product:the}.
Reparo {product:of} {day:on}
Preciso de um reparo {product:of} {day:on}.
Peço o reparo d{product:this} para {day}.
Quero reparar {product:the} {day:on}.
Dá para reparar {product:my} {day:on}?
Precisamos reparar {product:the} de {name}. Pode ser {day:on}?
Arrumem {product:my} {day:on}, por favor.
Vocês arrumam {product:the} {day:on}?
Dá para arrumar {product:my} {day:on}?
Quero que arrumem {product:the} {day:on}.
Preciso arrumar {product:my}, {day} serve para vocês?
Tem vaga na oficina {day:on} para {product:the}?
Tem vaga {day:on} para arrumar {product:a}?
Reservem uma vaga na oficina {day:on} para {product:my}.
Tem horário {day:on} para consertar {product:a}?
Tem horário na oficina? {product}, {day:on}.
Preciso de um horário {day:on}, {product:my} não funciona.
Vou levar {product:the} à oficina {day:on}, anotem aí.
Quero levar {product:my} à oficina {day:on}.
Posso levar {product:the} para a oficina {day:on}?
Me coloca na agenda da oficina {day:on}, com {product:a}.
Coloquem na agenda o conserto {product:of} para {day}.
Tem lugar na agenda {day:on} para o reparo {product:of}?
Anotem um conserto {day:on} em nome de {name}: {product}.
Não funciona {product:the}. Quero ir à oficina {day:on}.
Faz dias que {product:my} não funciona, um técnico me atende {day:on}?
Ontem {product:my} parou de funcionar, tem conserto {day:on}?
Desde {date} {product:my} não funciona. Arrumam {day:on}?
Parou de funcionar {product:the}. Dá para ir à oficina {day:on}?
Estragou {product:my}, vocês consertam {day:on}?
Acho que {product:my} estragou, quero um técnico {day:on}.
Estragou {product:the} de {name}. Tem vaga {day:on}?
Pifou {product:my}! Tem conserto {day:on}?
{product:the} pifou, quero deixar na oficina {day:on}.
Pifou {product:the}, marca um técnico para {day}.
Parece que {product:my} está com defeito, quero um reparo {day:on}.
Defeito n{product:the}: conserto {day:on}, por favor.
Deu defeito n{product:my}, a oficina atende {day:on}?
Agora {product:my} faz um barulho estranho; quero ir à oficina {day:on}.
Barulho n{product:my}, o técnico vê isso {day:on}?
Está fazendo barulho {product:the}, marco o conserto {day:on}?
Um técnico pode ver {product:the} {day:on}?
Que um técnico olhe {product:my} {day:on}, por favor.
Caiu no chão {product:the}, peço conserto {day:on}.
Caiu {product:my}; quero um reparo {day:on}.
Deixei cair {product:the} de {name}. Tem conserto {day:on}?
Passo aí {day:on} para deixar {product:the} no conserto.
Posso deixar {product:my} na oficina {day:on}?
Posso deixar {product:the} {day:on} para reparo?
Estou livre {day:on}, vocês consertam {product:my}?
Preciso da assistência técnica {day:on} para {product:the}.
Assistência técnica {day:on}: {product}.
Quero assistência para {product:my} {day:on}.
consertar {product} {day} pfv
quebrou {product:my}, conserto {day:on}?
vou levar {product:my} na oficina {day:on} ta bom?
Arrumam {product:the} {day:on}?
Parou de funcionar {product:my}, tem conserto {day:on}?
Como {product:the} parou de funcionar, quero a oficina {day:on}.
{name} diz que {product:the} caiu. Tem conserto {day:on}?
Por favor, marque o reparo {product:of} {day:on}.
Assistência técnica {day:on} para {product:my}, por favor.
"""

SET_REMINDER = """
Me lembra de {text} às {time}.
Às {time}, me lembra de {text}.
Me lembra às {time} que eu tenho que {text}.
Me lembra, por favor: {text}. Às {time}.
Você me lembra de {text} às {time}?
Você me lembra às {time} que eu preciso {text}?
me lembra {text} {time}
Me lembre de {text} às {time}, por favor.
Me lembre às {time}: {text}.
Às {time}, me lembre de {text}, por gentileza.
Lembre-me de {text} às {time}.
Lembre-me às {time} que devo {text}.
Por favor, lembre-me de {text}. Às {time}.
Pode me lembrar de {text} às {time}?
Pode me lembrar às {time} que é para {text}?
Poderia me lembrar de {text} às {time}?
Quero que você me lembre de {text} às {time}.
Preciso que me lembre às {time} de {text}.
Dá para me lembrar às {time} de {text}?
Crie um lembrete para as {time}: {text}.
Crie um lembrete de {text} às {time}, por favor.
Cria um lembrete às {time}: {text}.
Cria um lembrete para eu {text} às {time}?
Quero criar um lembrete: {text}, {time}.
Pode criar um lembrete para as {time}? É para {text}.
Coloque um lembrete às {time}: {text}.
Coloca um lembrete para {text} às {time}.
Coloca um lembrete às {time}, eu tenho que {text}.
Põe um lembrete às {time}, preciso {text}.
Adicione um lembrete às {time} para {text}.
Adiciona um lembrete: {text} às {time}.
Salve este lembrete: "{text}", às {time}.
Programe um lembrete às {time} para {text}.
Programe um lembrete, {time}: {text}.
Pode programar um lembrete para as {time}? Preciso {text}.
Lembrete: {text}, {time}
Lembrete às {time}: {text}
Lembrete para as {time}, {text}.
Um lembrete para {text} às {time}, por favor.
Novo lembrete, {time}: {text}.
Preciso de um lembrete às {time} para {text}.
Gostaria de um lembrete de {text} às {time}.
Me avisa às {time} para {text}.
Me avisa às {time} que eu tenho que {text}.
Você me avisa às {time} para {text}?
Me avise às {time}: preciso {text}.
Me avise quando forem {time}, é para {text}.
Quero que me avise às {time}, tenho que {text}.
Pode me avisar às {time} que é hora de {text}?
Dá para me avisar às {time}? Vou {text}.
Me manda um aviso às {time} para {text}.
Um aviso às {time}: {text}.
Coloca um aviso para {text} às {time}.
Preciso de um aviso às {time}, é para {text}.
Coloque um alarme às {time} para {text}.
Põe um alarme às {time} dizendo "{text}".
Pode pôr um alarme às {time}? Tenho que {text}.
Alarme às {time}: {text}.
Um alarme para as {time}, por favor: {text}.
Não posso esquecer de {text} às {time}.
Não posso esquecer: às {time} tenho que {text}.
Não quero esquecer de {text} às {time}.
Sempre acabo esquecendo de {text}. Me avisa às {time}.
Esqueço tudo: às {time} preciso {text}, me lembra.
Sempre esqueço de {text}. Me lembra às {time}.
Não me deixa esquecer de {text} às {time}.
Não me deixe esquecer de {text} às {time}.
Não deixe que eu me esqueça de {text} às {time}.
Para eu não esquecer de {text}, põe um alarme às {time}.
Tenho que {text} às {time}, me lembra disso.
Tenho que {text} às {time}, não me deixa esquecer.
Preciso {text} às {time}. Você me lembra?
Preciso {text}, me avisa às {time}?
Prometi a {name} {text}. Me lembra às {time}.
Me diga às {time} que é hora de {text}.
Às {time} é hora de {text}; me avisa, por favor.
Quando forem {time}, me diz que eu tenho que {text}.
Quando forem {time}, me lembra de {text}.
Quando o relógio marcar {time}, me avisa para {text}.
Anota que às {time} preciso {text} e me avisa.
Anota um lembrete: {time}, {text}.
Anote aí: {text} às {time}. E me lembre.
me avisa {time} {text} pfv
Crie para mim um lembrete às {time}: {text}.
Coloque um lembrete para {text} às {time}.
Anota para mim: {text} às {time}. E me avisa.
Programe para as {time} um aviso: {text}.
Você pode me avisar às {time}? Preciso {text}.
Não deixe passar: às {time} tenho que {text}, me avise.
"""
