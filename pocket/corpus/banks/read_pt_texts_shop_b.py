"""Portuguese (Brazil) sentences for texts of the shop: repair report and story.

The form is that of ``read_pt_texts_shop``.
"""

from __future__ import annotations

REPAIR = {
    "writer": """
$ Relatório escrito por {v}.
$ Assinado: {v}.
$ Assinatura: {v}
$ Relatório redigido por {v}, oficina.
^ Relatório de {v}
Este relatório foi escrito por {v}.
{v} assina este relatório.
As anotações desta folha são de {v}.
$ Escrito na oficina por {v}.
$ Um abraço da oficina, {v}
Quem escreve este relatório é {v}.
""",
    "customer": """
Cliente: {v}.
O item é de {v}.
Quem trouxe o item à oficina foi {v}, cliente da loja.
O item pertence a {v}.
O conserto foi encomendado por {v}.
Fizemos este trabalho para {v}.
Nome do cliente: {v}.
A conta vai em nome de {v}.
^ Ficha de conserto de {v}
O conserto está em nome de {v}.
""",
    "product": """
Item: {v}.
Chegou à oficina {o} {v}.
Examinamos {o} {v}.
Item consertado: {v}.
{O} {v} não funcionava mais.
Na bancada está {o} {v}.
Desmontamos {o} {v}.
{O} {v} está limp{o} e testad{o}.
Objeto do conserto: {v}.
O que consertamos é {um} {v}.
""",
    "order": """
Número do pedido: {v}.
O item foi comprado no pedido {v}.
A peça veio do pedido {v}.
Pedido: {v}.
O conserto corresponde ao pedido {v}.
Referência do pedido: {v}.
No nosso sistema é o pedido {v}.
A compra consta como pedido {v}.
O código do pedido é {v}.
Sobre a compra, veja o pedido {v}.
""",
    "price": """
O conserto custa {v}.
Preço do conserto: {v}.
Por peças e mão de obra cobramos {v}.
A conta deu {v}.
Custo: {v}.
O trabalho saiu por {v}.
O preço do serviço é de {v}.
Total do conserto: {v}.
Consertar custa {v}.
Cobramos {v} pelo conserto.
""",
    "deposit": """
Foi pago um sinal de {v}.
Sinal: {v}.
Recebemos {v} adiantados.
O depósito é de {v}.
Pago como adiantamento: {v}.
Pedimos {v} de entrada para encomendar a peça.
Ficou um sinal de {v}.
Antes de começar o trabalho foram adiantados {v}.
Depósito deixado no balcão: {v}.
A entrada foi de {v}.
""",
    "deadline": """
Venha buscar o item até {v}.
O prazo para retirada acaba {v}.
Guardamos tudo até {v}.
Último dia para buscar: {v}.
Pegue o item o mais tardar {v}.
Vai para o depósito o que não for retirado até {v}.
Para vir buscar, você tem até {v}.
O item precisa sair da oficina até {v}.
Data limite para retirada: {v}.
O último dia para retirar o item é {v}.
""",
    "pickup_place": """
O item está pronto {v}.
Você pode buscar o item {v}.
Ponto de retirada: {v}.
O item espera por você {v}.
Retire o item {v}.
Os itens prontos são entregues {v}.
Para buscar, passe {v}.
Deixamos para retirada {v}.
O item pode ser retirado {v}.
O local de retirada fica {v}.
""",
    "reason": """
Parou de funcionar porque {v}.
Causa do defeito: {v}.
Vimos que {v}, e essa foi a causa do defeito.
O defeito apareceu porque {v}.
O item falhou porque {v}.
O defeito aconteceu porque {v}.
O problema era que {v}.
Estragou porque {v}.
Os testes explicam o defeito: {v}.
O motivo do defeito é que {v}.
""",
    "warranty": """
O conserto tem garantia de {v}.
Garantia do serviço: {v}.
Damos {v} de garantia pelo conserto.
Se o defeito voltar, está coberto durante {v}.
Garantia: {v}.
A peça nova tem {v} de garantia.
Se falhar de novo, consertamos de graça durante {v}.
Nossa garantia sobre o trabalho dura {v}.
Respondemos por este conserto durante {v}.
A garantia é de {v}.
""",
}

STORY = {
    "customer": """
^ {v} é cliente da Finch & Alder.
^ Certa manhã, {v} entrou na loja para comprar uma coisa.
{v} pagou o pedido no caixa.
A loja já conhecia {v} como cliente.
Foi {v} quem fez o pedido.
^ {v} tinha feito um pedido na Finch & Alder.
O recibo traz o nome do cliente, {v}.
O pedido estava em nome de {v}.
^ Esta é a história de {v} e de um pacote da loja.
Quem fez a compra foi {v}.
""",
    "product": """
Era {um} {v}.
Na caixa estava {o} {v}.
{O} {v} parecia lind{o} na vitrine.
Tudo começou com {o} {v}.
A compra foi {um} {v}.
O item do pedido era {um} {v}.
Entre tantas coisas, a preferência foi {pelo} {v}.
Em casa, logo se abriu a caixa {do} {v}.
{O} {v} era o último item da prateleira.
O item comprado era {um} {v}.
""",
    "order": """
O número do pedido era {v}.
No papel estava escrito pedido {v}.
A loja anotou como pedido {v}.
No balcão procuraram o pedido {v}.
O vendedor anotou {v} como número do pedido.
Ficou registrado como pedido {v}.
Pedido {v}, dizia a tela.
O pedido foi guardado com o código {v}.
Nos livros da loja constava o pedido {v}.
A referência do pedido era {v}.
""",
    "quantity": """
O pedido tinha {v} peças.
A loja contou {v} peças.
Combinaram {v} unidades.
Eram {v} peças no total.
O pedido era de {v} unidades.
Foram precisas nada menos que {v} peças.
A família precisava de {v} unidades.
O vendedor embalou {v} peças.
A compra tinha {v} itens.
A quantidade era de {v} peças.
""",
    "price": """
Custou {v}.
O preço era de {v}.
A etiqueta de preço dizia {v}.
A loja pedia {v} pelo item.
A compra saiu por {v}.
Tinha sido comprado por {v}.
No caixa foram pagos {v} pela compra.
Estava à venda por {v}.
O item estava marcado a {v}.
O item valia {v}.
""",
    "delivery_fee": """
O frete custou {v}.
A loja cobrou {v} de frete.
Para levar até em casa cobraram {v}.
O frete foi de {v}.
O transporte custou {v}.
O entregador recebeu {v} pela entrega.
A taxa de entrega era de {v}.
Mais {v} foram embora no frete.
O envio ficou em {v}.
Entregar em casa custava {v}.
""",
    "delivery_day": """
O pacote chegou {v}.
A entrega foi {v}.
A van parou na frente da casa {v}.
O entregador tocou a campainha com o pacote {v}.
A caixa chegou à casa {v}.
A loja entregou tudo {v}.
A entrega aconteceu {v}.
A transportadora deu o pacote à família {v}.
O dia da entrega foi {v}.
O entregador trouxe o pacote {v}.
""",
    "pickup_place": """
O pacote tinha que ser retirado {v}.
Um cartão dizia que a retirada era {v}.
No fim foi retirado {v}.
A caixa estava esperando {v}.
Quem ia buscar pegava o pacote {v}.
Deu para pegar o pacote {v}.
Para buscar o pacote foi preciso passar {v}.
O ponto de retirada ficava {v}.
Tinham deixado o pacote para retirada {v}.
O local de retirada era {v}.
""",
    "reason": """
Voltou para a loja porque {v}.
O motivo da devolução era simples: {v}.
Foi preciso devolver porque {v}.
Dois dias depois foi devolvido, já que {v}.
Na folha de devolução constava que {v}.
"Estou devolvendo porque {v}", ouviu o vendedor.
Ninguém estava contente, pois {v}, e a compra foi devolvida.
Não quiseram ficar com a compra porque {v}.
A loja aceitou a devolução, visto que {v}.
A devolução aconteceu porque {v}.
""",
    "warranty": """
A garantia era de {v}.
Vinha com uma garantia de {v}.
A loja garantia o item por {v}.
O vendedor prometeu {v} de garantia.
A garantia durava {v}.
Durante {v} qualquer defeito seria consertado de graça.
Tinha {v} de garantia.
O papel prometia cobrir os defeitos durante {v}.
Estava na garantia durante {v}.
O período de garantia era de {v}.
""",
}
