"""Portuguese (Brazil) sentences for texts of the shop: e-mail and delivery note.

One sentence per line, each stating one fact ``{v}``. A line that begins with
``^`` can only open a text, one that begins with ``$`` can only close it. In a
sentence about a product ``{o}``, ``{um}`` and ``{do}`` agree with it. The value of a
place begins with its "na" or "no", and that of a date is "dia 3 de maio" or "sábado":
both follow a verb, and no preposition melts into them.
"""

from __future__ import annotations

EMAIL = {
    "writer": """
$ Atenciosamente, {v}
$ Um abraço, {v}
$ Cordialmente, {v}, atendimento ao cliente
$ Obrigado pela preferência, {v}, Finch & Alder
$ Assinado: {v}
$ Até breve, {v}
$ Tenha uma ótima semana, {v}
^ Aqui é {v}, da loja de Port Alder.
^ De: {v}
Quem escreve é {v}, da Finch & Alder.
Meu nome é {v} e escrevo da loja.
Esta mensagem foi escrita por {v}.
""",
    "customer": """
^ Olá, {v}!
^ Bom dia, {v}!
^ Boa tarde, {v},
^ Aos cuidados de {v}
^ Para: {v}
^ Cliente: {v}
O pedido está em nome de {v}.
A fatura vai em nome de {v}.
No nosso cadastro de clientes consta {v}.
Você fez o pedido com o nome de {v}.
Nome do cliente: {v}.
Este pedido foi feito por {v}.
""",
    "product": """
Obrigado por comprar {o} {v}.
Você comprou {o} {v}.
Ficamos felizes que tenha escolhido {o} {v}.
Estamos escrevendo por causa {do} {v} do seu pedido.
O item do seu pedido é {o} {v}.
Já separamos {o} {v}.
Produto: {v}.
Item pedido: {v}.
Recebemos o seu pedido {do} {v}.
{O} {v} que você pediu é uma boa escolha.
No seu pedido consta {um} {v}.
""",
    "order": """
O número do seu pedido é {v}.
Seu pedido tem o número {v}.
Registramos o seu pedido como {v}.
O pedido leva a referência {v}.
Escrevemos sobre o seu pedido {v}.
^ Assunto: seu pedido {v}
Número do pedido: {v}.
No nosso sistema, o pedido é o {v}.
Informe o número do pedido, {v}, quando nos escrever.
O código do seu pedido é {v}.
""",
    "quantity": """
Você pediu {v} peças.
O pedido é de {v} unidades.
Reservamos {v} unidades para você.
No total, você vai receber {v} peças.
A quantidade é de {v} unidades.
Quantidade: {v}.
Já temos as {v} peças no estoque.
Como você queria, embalamos {v} unidades.
O pedido tem {v} itens.
Número de peças: {v}.
""",
    "price": """
O preço é de {v}.
O item custa {v}.
Pela mercadoria são {v}.
Ele é vendido a {v}.
O valor da mercadoria é de {v}.
Preço do item: {v}.
O preço da sua compra foi de {v}.
No catálogo, sai por {v}.
Cobramos {v} pelo item.
A compra ficou em {v}.
""",
    "delivery_fee": """
O frete custa {v}.
O valor do frete é de {v}.
Pela entrega somamos mais {v}.
Frete: {v}.
A taxa de entrega é de {v}.
Pelo transporte cobramos {v}.
A transportadora cobra {v} para levar.
Entregar na sua casa custa {v}.
A entrega em casa sai por {v}.
O envio acrescenta {v} à conta.
""",
    "delivery_day": """
A entrega será {v}.
O pacote chega {v}.
Vamos entregar o pedido {v}.
Nosso entregador passa na sua casa {v}.
A entrega está prevista para {v}.
Você vai receber o pacote {v}.
Data de entrega: {v}.
Levamos o pacote até você {v}.
A transportadora faz a entrega {v}.
O novo dia da entrega é {v}.
""",
    "deadline": """
Pedimos que pague o mais tardar {v}.
A data limite para o pagamento é {v}.
Para pagar, você tem até {v}.
A fatura precisa estar paga até {v}.
O último dia para pagar é {v}.
Faça o pagamento até {v}.
O prazo de pagamento vence {v}.
Dá para pagar até {v}.
Se a fatura não estiver paga até {v}, vamos cancelar o pedido.
Esperamos o seu pagamento até {v}.
""",
    "pickup_place": """
Você também pode retirar o pedido {v}.
A retirada pode ser feita {v}.
Se preferir vir, busque o pedido {v}.
Nosso ponto de retirada fica {v}.
Se não tiver ninguém em casa, o pacote espera por você {v}.
Ponto de retirada: {v}.
Quem quiser vir buscar encontra tudo {v}.
O pedido pode ser retirado {v}.
Para pegar o pacote, passe {v}.
Guardamos os pedidos para retirada {v}.
""",
    "reason": """
O pedido está atrasado porque {v}.
Houve um atraso porque {v}.
Não conseguimos enviar a tempo, já que {v}.
Motivo do atraso: {v}.
O atraso aconteceu porque {v}.
Infelizmente, {v}, e por isso estamos atrasados.
Está demorando mais do que o previsto porque {v}.
A causa do atraso é que {v}.
Pedimos um pouco de paciência, pois {v}.
O pacote está demorando porque {v}.
""",
    "warranty": """
A garantia é de {v}.
Você tem uma garantia de {v}.
O item tem {v} de garantia.
Garantimos o item por {v}.
Se quebrar, está coberto durante {v}.
Consertamos defeitos de graça durante {v}.
A garantia dura {v}.
Garantia: {v}.
O fabricante responde por defeitos durante {v}.
Contando da compra, são {v} de garantia.
""",
}

DELIVERY = {
    "customer": """
Cliente: {v}.
^ Nota de entrega para {v}
^ Entrega para {v}
A mercadoria é para {v}.
O pacote é de {v}.
Nome do cliente: {v}.
Quem comprou foi {v}.
Comprador: {v}.
O pedido está em nome de {v}.
A nota fiscal sai em nome de {v}.
Pedido feito e pago por {v}.
""",
    "product": """
Conteúdo: {v}.
Item: {v}.
A caixa contém {o} {v}.
Produto: {v}.
Dentro da caixa vai {o} {v}.
Estamos enviando {o} {v}.
Mercadoria entregue: {v}.
Nesta remessa vai {o} {v}.
{O} {v} foi conferid{o} e embalad{o}.
Item desta nota: {v}.
O item que enviamos é {um} {v}.
""",
    "order": """
Número do pedido {v}.
Pedido: {v}.
Esta entrega corresponde ao pedido {v}.
Código do pedido {v}.
Referência do pedido: {v}.
A mercadoria foi comprada com o número de pedido {v}.
A nota se refere ao pedido {v}.
Veja o seu pedido {v}.
Guarde o número do seu pedido, {v}, por favor.
O pedido está registrado como {v}.
""",
    "quantity": """
Quantidade: {v}.
Número de peças: {v}.
São entregues {v} peças.
Confira se recebeu {v} unidades.
Há {v} itens nesta entrega.
Unidades: {v}.
No depósito contaram {v} peças.
Enviamos {v} unidades.
Com esta nota você recebe {v} unidades.
O pacote tem {v} peças.
""",
    "price": """
Valor da mercadoria: {v}.
Preço do pedido: {v}.
O pedido custa {v}.
Preço: {v}, com impostos.
A mercadoria sai por {v}.
Total da mercadoria: {v}.
Os itens custam {v}.
Pago pelo item: {v}.
Preço de venda: {v}.
O valor do pedido é de {v}.
""",
    "delivery_fee": """
Taxa de entrega: {v}.
Frete: {v}.
O entregador cobra {v} pelo transporte.
Custo do frete: {v}.
O transporte custa {v}.
Frete de {v}, já pago.
Para levar a mercadoria cobramos {v}.
O frete é cobrado a {v}.
Custo do envio: {v}.
A taxa pelo transporte é de {v}.
""",
    "delivery_day": """
Entrega: {v}.
Dia da entrega: {v}.
A mercadoria chega {v}.
A caixa será entregue {v}.
O pacote vai chegar à sua casa {v}.
Nosso entregador leva a mercadoria {v}.
Chegada prevista: {v}.
A transportadora entrega a caixa {v}.
Para receber o pacote, esteja em casa {v}.
Passamos com o pacote, sem falta, {v}.
""",
    "time": """
O entregador chega às {v}.
Horário da entrega: {v}.
Horário previsto para a entrega: {v}.
O entregador toca a campainha às {v}.
Nossa van para na sua porta às {v}.
Hora da entrega: {v}.
Pretendemos estar na sua casa às {v}.
A entrega está marcada para as {v}.
O pacote vai estar na sua porta às {v}.
Trazemos o pacote às {v}.
""",
    "pickup_place": """
Se ninguém abrir, o pacote fica esperando {v}.
Os pacotes não entregues podem ser retirados {v}.
Se não estiver em casa, retire o pacote {v}.
Os pacotes que voltam ficam guardados {v}.
Ponto de retirada: {v}.
Você também pode buscar a mercadoria {v}.
Depois de uma visita sem sucesso, busque a caixa {v}.
O local de retirada dos pacotes é {v}.
Para retirar o pacote, passe {v}.
Dá para pegar o pacote {v}.
""",
}
