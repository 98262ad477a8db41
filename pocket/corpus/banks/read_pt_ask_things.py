"""Questions in Portuguese (Brazil) about things: which product, which order, how many.

One question per line. ``{thing}`` is what the text is about ("pedido", "contrato").
"""

from __future__ import annotations

PRODUCT = """
Qual é o produto?
Qual é o produto de que fala o texto?
Qual é o produto que aparece {no} {thing}?
Qual é o artigo?
Qual é o artigo {do} {thing}, pelo nome?
Qual é o item?
Qual é o item de que se trata?
Qual é o item que aparece {no} {thing}?
Qual é o objeto {do} {thing}?
Qual é o objeto de que fala o texto?
Qual é a mercadoria?
Qual é a mercadoria {do} {thing}, pelo nome?
Qual é o nome do produto?
Qual é o nome do item?
Qual é o nome do artigo?
Qual produto é este?
Qual item está {no} {thing}?
Que produto é?
Que produto é este, afinal?
Que produto aparece no texto?
Que produto está {no} {thing}?
Que item é?
Que item aparece no texto?
Que item faz parte {do} {thing}?
Que artigo é?
Que artigo está {no} {thing}?
Que artigo aparece aqui?
Que objeto é?
Que objeto é este?
Que objeto faz parte {do} {thing}?
Que coisa é, exatamente?
Que coisa está {no} {thing}?
Que mercadoria é?
Que mercadoria está {no} {thing}?
Que tipo de produto é?
Que tipo de item é?
De que produto se trata?
De que produto fala o texto?
De que produto estão falando?
De que artigo se trata?
De que artigo estão falando?
De que item estão falando?
De que item é {o} {thing}?
De que objeto se trata?
De que mercadoria se trata?
De que coisa fala {o} {thing}?
Como se chama o produto?
Como se chama o artigo?
Como se chama o item {do} {thing}?
Você sabe que produto é?
Você sabe o nome do item?
Sabe me dizer de que produto falam?
Pode me dizer o nome do produto?
Pode me dizer que item é este?
Pode procurar o item no texto?
Poderia me informar qual é a mercadoria?
Me diga que produto é.
Me diga o nome do artigo.
Me diz qual é o item.
Diga de que objeto se trata.
Diga o produto {do} {thing}.
Informe o produto, por favor.
Informe o item {do} {thing}.
Procure o nome do produto.
Produto?
Item?
Artigo?
Nome da mercadoria?
Só o produto, por favor.
Só o nome do item, por favor.
O produto de que falam é qual?
O item {do} {thing} é qual?
{O} {thing} é de que produto?
{O} {thing} é de que item?
No cadastro falta o produto. Qual eu ponho?
Tenho que anotar o produto. Qual é?
Quero saber que produto é.
Quero saber de que item estão falando.
Preciso do nome do produto {do} {thing}.
Preciso saber qual é o item.
Segundo o texto, qual é o produto?
De acordo com o texto, que objeto é?
que produto eh?
de q item se trata
""".strip().splitlines()

ORDER = """
Qual é o número do pedido?
Qual é o número deste pedido?
Qual é o número que identifica o pedido?
Qual é o código do pedido?
Qual é o código deste pedido?
Qual é o código que identifica o pedido?
Qual é a referência do pedido?
Qual é a referência deste pedido?
Qual pedido é este, pelo número?
Que número tem o pedido?
Que número tem este pedido?
Que número de pedido é?
Que número de pedido aparece no texto?
Que número identifica o pedido?
Que número deram ao pedido?
Que número eu informo do pedido?
Que número preciso dar para achar o pedido?
Que código tem o pedido?
Que código tem este pedido?
Que código identifica o pedido?
Que código deram ao pedido?
Que código de pedido aparece no texto?
Que referência tem o pedido?
Que referência tem este pedido?
Que referência deram ao pedido?
Que pedido é este?
De que pedido se trata?
De que pedido se trata? Dê o número.
De que pedido fala o texto?
A que pedido o texto se refere?
A que número de pedido o texto se refere?
A que pedido isto corresponde?
Com que número o pedido foi registrado?
Com que número está o pedido?
Com que código o pedido foi registrado?
Com que código eu acho o pedido?
Com que referência o pedido foi registrado?
Como o pedido está identificado?
Como se identifica o pedido?
Sob que número está o pedido?
Sob que código está o pedido?
Você sabe o número do pedido?
Você sabe o código do pedido?
Sabe me dizer que pedido é este?
Pode me dar o número do pedido?
Pode me passar o código do pedido?
Pode me passar a referência do pedido?
Pode procurar o número deste pedido?
Poderia me informar o número do pedido?
Me diga o número do pedido.
Me diga a referência do pedido.
Me diz o código do pedido.
Me dê o número deste pedido.
Me passa o número do pedido, por favor.
Diga que número tem o pedido.
Diga o código deste pedido.
Informe o número do pedido.
Informe a referência deste pedido.
Copie o número do pedido.
Copie o código do pedido.
Procure o número do pedido no texto.
Número do pedido?
Código do pedido?
Referência do pedido?
Pedido número?
O pedido tem que número?
O pedido tem um código. Qual?
O número do pedido é qual?
O pedido está registrado com que número?
Perdi o número do meu pedido. Qual é?
Quero reclamar. Qual é o número do pedido, por favor?
Quero saber a referência do pedido.
Quero achar o pedido. Que código eu uso?
Preciso do número do pedido.
Preciso saber o código do pedido.
Segundo o texto, qual é o número do pedido?
De acordo com o texto, que pedido é este?
De todos os números do texto, qual é o do pedido?
numero do pedido?
qual eh o codigo do pedido
""".strip().splitlines()

QUANTITY = """
Quantas peças são?
Quantas peças são no total?
Quantas peças tem {o} {thing}?
Quantas peças tem aqui ao todo?
Quantas peças fazem parte {do} {thing}?
Quantas peças vêm {no} {thing}?
Quantas peças devo contar?
Quantas peças aparecem no texto?
Quantas unidades são?
Quantas unidades são no total?
Quantas unidades são ao todo {no} {thing}?
Quantas unidades tem {o} {thing}?
Quantas unidades tem aqui?
Quantas unidades vêm {no} {thing}?
Quantas unidades devo contar?
Quantas unidades foram combinadas?
Quantas unidades aparecem no texto?
Quantos itens são?
Quantos itens são ao todo?
Quantos itens tem {o} {thing}?
Quantos itens vêm {no} {thing}?
Quantos itens fazem parte {do} {thing}?
Quantos produtos são?
Quantos produtos são ao todo?
Quantos exemplares são?
Quantos exemplares tem {o} {thing}?
Que número de exemplares {o} {thing} tem?
Quantos são ao todo, em unidades?
De quantas peças é {o} {thing}?
De quantas peças se trata?
De quantas unidades é {o} {thing}?
De quantas unidades se trata?
De quantos itens é {o} {thing}?
De quantos itens se fala?
Qual é a quantidade?
Qual é a quantidade de peças?
Qual é a quantidade de unidades {no} {thing}?
Qual é a quantidade de itens {do} {thing}?
Qual é a quantidade total?
Qual é o número de peças?
Qual é o número de unidades?
Qual é o número de itens {do} {thing}?
Qual é o total de peças?
Qual é o total de unidades?
Que quantidade é?
Que quantidade aparece no texto?
Que quantidade foi combinada?
Que quantidade tem {o} {thing}?
Que quantidade de peças tem?
Em que quantidade?
Você sabe quantas peças são?
Você sabe quantos itens tem?
Sabe me dizer quantas unidades são?
Pode me dizer a quantidade?
Pode me dizer quantas peças tem?
Pode ver quantas unidades são?
Poderia me informar a quantidade de itens?
Me diga quantas peças são.
Me diga a quantidade de unidades.
Me diz quantos itens são.
Diga quantas unidades tem {o} {thing}.
Diga o número de peças.
Informe a quantidade.
Informe o total de itens.
Procure o número de unidades.
Quantidade?
Quantidade de peças?
Número de unidades?
Total de itens?
Unidades?
{O} {thing} tem quantas peças?
{O} {thing} é de quantas unidades?
{O} {thing} tem que quantidade?
É uma peça só ou são várias? Quantas?
É uma unidade só? Quantas são?
Quero conferir as peças. Quantas são?
Quero saber quantas unidades são.
Preciso da quantidade para o estoque.
Preciso saber quantas peças tem.
Segundo o texto, quantas unidades são?
De acordo com o texto, qual é a quantidade?
qtas pecas sao?
quantos itens sao mesmo
""".strip().splitlines()
