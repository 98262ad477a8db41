"""Questions in Portuguese (Brazil) about money: the price, the deposit, the delivery charge.

One question per line. ``{thing}`` is what the text is about ("pedido", "conserto").
"""

from __future__ import annotations

PRICE = """
Quanto custa {o} {thing}?
Quanto custou ou custa {o} {thing}?
Quanto {o} {thing} vai custar?
Quanto é que custa {o} {thing} no total?
Quanto é {o} {thing}?
Quanto vale {o} {thing}?
Quanto sai {o} {thing}?
Quanto cobram {pelo} {thing}?
Quanto vocês cobram {pelo} {thing}?
Quanto está sendo cobrado {pelo} {thing}?
Quanto pedem {pelo} {thing}?
Quanto se paga {pelo} {thing}?
Quanto preciso pagar {pelo} {thing}?
Quanto tenho que pagar {pelo} {thing}?
Quanto devo pagar {pelo} {thing}?
Quanto vou pagar {pelo} {thing}?
Quanto dinheiro custa {o} {thing}?
Quanto dinheiro pedem {pelo} {thing}?
Quanto dinheiro vou gastar com {o} {thing}?
Por quanto sai {o} {thing}?
Por quanto está {o} {thing}?
Por quanto vendem ou oferecem {o} {thing}?
Por que preço sai {o} {thing}?
Por que preço oferecem {o} {thing}?
Em quanto fica {o} {thing}?
Em quanto fica o preço {do} {thing}?
Qual é o preço?
Qual é o preço cobrado {pelo} {thing}?
Qual é o preço total {do} {thing}?
Qual o preço que pedem {pelo} {thing}?
Qual é o valor?
Qual é o valor cobrado {pelo} {thing}?
Qual é o valor total {do} {thing}?
Qual é o custo?
Qual é o custo total {do} {thing}?
Qual foi o preço combinado?
Qual foi o valor combinado {pelo} {thing}?
Que preço tem {o} {thing}?
Que preço aparece no texto?
Que preço foi combinado {pelo} {thing}?
Que valor cobram {pelo} {thing}?
Que valor se paga {pelo} {thing}?
Que custo tem {o} {thing}?
A que preço está {o} {thing}?
A quanto está {o} {thing}?
É caro ou barato? Quanto custa?
{O} {thing} é muito car{o}? Que preço tem?
{O} {thing} custa caro? Quanto é?
Você sabe quanto custa?
Você sabe o preço {do} {thing}?
Sabe me dizer quanto sai {o} {thing}?
Pode me dizer o valor {do} {thing}?
Pode me dizer quanto custa {o} {thing}?
Pode me passar o preço?
Poderia me informar o preço {do} {thing}?
Me diga quanto custa {o} {thing}.
Me diga o preço.
Me diz quanto é {o} {thing}.
Diga o valor {do} {thing}.
Diga quanto se paga {pelo} {thing}.
Informe o preço {do} {thing}.
Informe o custo {do} {thing}.
Procure o preço no texto.
Preço?
Valor {do} {thing}?
Custo {do} {thing}?
Preço {do} {thing}, por favor
{O} {thing} custa quanto?
{O} {thing} sai por quanto?
{O} {thing} vale quanto?
{O} {thing} está a que preço?
O preço {do} {thing} é qual?
Estou juntando dinheiro. Quanto custa {o} {thing}?
Quero saber o preço {do} {thing}.
Quero saber quanto cobram.
Preciso do preço para fazer as contas.
Preciso saber o custo {do} {thing}.
Segundo o texto, quanto custa {o} {thing}?
De acordo com o texto, qual é o valor {do} {thing}?
qto custa {o} {thing}?
quanto e {o} {thing} mesmo
""".strip().splitlines()

DEPOSIT = """
Qual é o sinal?
Qual é o sinal para {o} {thing}?
Qual é o sinal que pedem?
Qual é o valor do sinal?
Qual é o depósito?
Qual é o depósito que pedem?
Qual é o valor do depósito?
Qual é o valor do depósito para {o} {thing}?
Qual é a caução?
Qual é a caução que pedem?
Qual é o valor da caução?
Qual é a entrada que pedem?
Qual é o valor da entrada?
Qual é o valor pago de entrada?
Qual é o adiantamento?
Qual é o valor do adiantamento?
Qual é o valor pago adiantado?
De quanto é o sinal?
De quanto é o sinal para {o} {thing}, em dinheiro?
De quanto é o depósito?
De quanto é a caução?
De quanto é a entrada?
De quanto é o adiantamento?
Quanto é o sinal?
Quanto é o depósito?
Quanto é a caução?
Quanto é que pedem de entrada?
Quanto é preciso deixar de sinal?
Quanto é preciso deixar de depósito?
Quanto preciso dar de entrada?
Quanto preciso dar de sinal para {o} {thing}?
Quanto preciso deixar como caução?
Quanto tenho que dar de entrada?
Quanto tenho que deixar como depósito?
Quanto tenho que pagar adiantado?
Quanto tenho que adiantar?
Quanto devo adiantar para {o} {thing}?
Quanto se paga adiantado?
Quanto se paga de entrada?
Quanto se paga de sinal?
Quanto se deixa como caução?
Quanto se adianta para {o} {thing}?
Quanto pedem adiantado?
Quanto pedem de sinal?
Quanto pedem de entrada para {o} {thing}?
Quanto pedem como caução?
Quanto pedem de depósito?
Quanto dinheiro é preciso adiantar?
Quanto dinheiro se deixa de sinal?
Quanto se paga antes, como adiantamento?
Que sinal pedem?
Que depósito pedem?
Que depósito é preciso deixar?
Que caução é preciso deixar?
Que valor de entrada pedem?
Que valor se paga adiantado para {o} {thing}?
Que valor se deixa como sinal?
Tem que dar entrada? De quanto?
Tem que dar sinal? De quanto?
Tem caução? De quanto é?
Tem que deixar depósito? Quanto?
Você sabe de quanto é o depósito?
Você sabe quanto é o sinal {do} {thing}?
Sabe me dizer quanto se dá de entrada?
Pode me dizer o valor do sinal?
Pode me dizer quanto pagar adiantado?
Poderia me informar o valor da caução?
Me diga quanto preciso deixar de depósito.
Me diga o sinal que pedem.
Me diz de quanto é o adiantamento {do} {thing}.
Diga o valor do depósito.
Diga quanto se adianta.
Informe o sinal.
Informe o valor pago adiantado.
Procure o valor da entrada.
Sinal?
Depósito?
Caução?
Valor de entrada?
Adiantamento?
Pagamento adiantado: quanto?
Para reservar, quanto dou de sinal?
Me pediram um sinal. De quanto?
Me pediram um depósito. Qual é o valor?
Quero saber quanto se paga adiantado.
Quero saber quanto é a caução {do} {thing}.
Preciso saber o valor do sinal.
Segundo o texto, quanto se paga de sinal?
De acordo com o texto, de quanto é o depósito?
quanto tem que dar de entrada?
de qto eh o sinal
""".strip().splitlines()

DELIVERY_FEE = """
Quanto custa o frete?
Quanto custa a entrega?
Quanto custa o envio?
Quanto custa o transporte?
Quanto custa entregar em casa?
Quanto custa mandar para casa?
Quanto custa levar até em casa?
Quanto é o frete?
Quanto é a entrega?
Quanto é a taxa de entrega?
Quanto é o envio?
Quanto é o transporte?
Quanto sai o frete?
Quanto sai a entrega em casa?
Quanto ficou o frete?
Quanto fica a entrega?
Quanto cobram de frete?
Quanto cobram pela entrega?
Quanto cobram pelo envio?
Quanto cobram pelo transporte?
Quanto cobram para entregar?
Quanto cobram para levar até em casa?
Quanto cobram para mandar?
Quanto se paga de frete?
Quanto se paga pela entrega?
Quanto se paga pelo envio?
Quanto preciso pagar de frete?
Quanto preciso pagar pela entrega em casa?
Quanto tenho que pagar pelo transporte?
Quanto vou pagar de frete?
Quanto vou pagar para levar até em casa?
Quanto pedem pelo frete?
Quanto pedem para entregar?
Quanto pedem para mandar até aqui?
Quanto dinheiro vai para o frete?
Quanto a mais se paga pela entrega?
Quanto a mais cobram pelo envio?
Qual é o frete?
Qual é o frete cobrado?
Qual é o valor do frete?
Qual é o valor da entrega?
Qual é o valor da taxa de entrega?
Qual é o valor do envio?
Qual é o valor do transporte?
Qual é o preço do frete?
Qual é o preço da entrega em casa?
Qual é o preço do envio?
Qual é o preço do transporte?
Qual é o custo do frete?
Qual é o custo da entrega?
Qual é o custo do envio?
Qual é a taxa de entrega?
Qual é a taxa cobrada pela entrega?
Que frete cobram?
Que frete aparece no texto?
Que taxa de entrega cobram?
Que taxa se paga pelo envio?
Que preço tem o frete?
O frete é grátis? Se não, quanto é?
A entrega é grátis? Se não, quanto custa?
Você sabe quanto é o frete?
Você sabe quanto cobram de entrega?
Sabe me dizer o preço do frete?
Pode me dizer a taxa de entrega?
Pode me dizer quanto custa o frete?
Pode me passar o frete?
Poderia me informar o valor da entrega?
Me diga quanto é o frete.
Me diga o custo do transporte.
Me diz quanto cobram pelo frete.
Diga o valor do frete.
Diga quanto se paga pelo transporte.
Informe a taxa de entrega.
Informe o frete.
Procure o valor do frete.
Frete?
Taxa de entrega?
Valor da entrega?
Custo do envio?
O frete custa quanto?
O frete sai por quanto?
A entrega sai por quanto?
Fora a mercadoria, quanto é o frete?
Quero saber quanto custa mandar.
Quero saber o frete.
Preciso saber a taxa de entrega.
Segundo o texto, quanto custa a entrega?
De acordo com o texto, qual é o frete?
qto eh o frete?
quanto cobram de frete mesmo
""".strip().splitlines()
