"""Brazilian Portuguese sentences that add one detail to a customer's message; greetings, fillers.

One sentence per line. A line that begins with ``$`` can only close a message.
No word agrees with {name}: it may be anybody.
"""

from __future__ import annotations

NAME = """
Meu nome é {name}.
Me chamo {name}.
Aqui é {name}.
Quem escreve é {name}.
Quem fala é {name}.
Nome: {name}.
O nome é {name}.
Nome completo: {name}.
Cliente: {name}.
Sou cliente de vocês, meu nome é {name}.
O pedido está no nome de {name}.
A conta está no nome de {name}.
Comprei no nome de {name}.
Fiz o pedido no nome de {name}.
O cadastro está no nome de {name}.
No sistema de vocês apareço como {name}.
Na etiqueta do pacote está {name}.
Se ligarem, podem chamar por {name}.
Podem responder a {name}.
Assino como {name}.
$ Abraços, {name}
$ Um abraço, {name}
$ Abs, {name}
$ Atenciosamente, {name}
$ Att., {name}
$ Cordialmente, {name}
$ Grande abraço, {name}
$ Desde já agradeço, {name}
$ {name}
$ Até logo, {name}
$ Tenham um bom dia, {name}
$ Aguardo retorno, {name}
$ Assinado: {name}
$ Valeu, {name}
""".strip().splitlines()

ORDER = """
Meu número de pedido é {order_id}.
O número do pedido é {order_id}.
Número do pedido: {order_id}.
Meu pedido: {order_id}.
Pedido {order_id}.
Meu pedido é o {order_id}.
É o pedido {order_id}.
Trata-se do pedido {order_id}.
Escrevo por causa do pedido {order_id}.
Estou falando do pedido {order_id}.
Pedido nº {order_id}, se precisarem.
O recibo diz {order_id}.
No recibo aparece o pedido {order_id}.
O número do recibo é {order_id}.
Referência: {order_id}.
A referência é {order_id}.
Minha referência é {order_id}.
Assunto: pedido {order_id}.
Assunto: {order_id}.
Vocês acham pelo número {order_id}.
Procurem o pedido {order_id}, por favor.
Dá para ver no pedido {order_id}.
O código do pedido é {order_id}.
Meu pedido tem o código {order_id}.
A caixa traz o número {order_id}.
Na caixa está escrito pedido {order_id}.
No e-mail de vocês o pedido é {order_id}.
Me passaram o número {order_id}.
A confirmação diz {order_id}.
Tudo isso é do pedido {order_id}.
Anotei o número {order_id}.
No sistema de vocês é o {order_id}.
""".strip().splitlines()

PRODUCT = """
Minha mensagem trata {product:do}.
Estou falando {product:do}.
Escrevo por causa {product:do}.
É sobre {product:o}.
Me refiro {product:ao}.
Isso é referente {product:ao}.
O produto é {product:o}.
Produto: {product}.
Artigo: {product}.
O artigo é {product:o}.
O nome do produto é {product}.
No recibo está {product}.
No recibo o nome é {product}.
No site o nome é "{product}".
No catálogo aparece como {product}.
Comprei {product:o}.
Comprei {product:um}.
Comprei {product:o} na loja de vocês.
Comprei {product:o} com vocês.
O que comprei foi {product:um}.
Pedi {product:um}.
Tinha pedido {product:um}.
O que pedi foi {product:o}.
O pedido é de {product:um}.
No pedido consta {product:um}.
Escolhi {product:o}.
Eu tinha escolhido {product:o}.
Minha compra foi {product:um}.
A compra foi de {product:um}.
Achei {product:o} no site de vocês.
Tudo isso é por causa {product:do}.
O assunto é {product:o}.
""".strip().splitlines()

DATE = """
Fiz o pedido em {date}.
Fiz o pedido no dia {date}.
O pedido é de {date}.
O pedido foi feito em {date}.
Data do pedido: {date}.
Data: {date}.
A data do pedido é {date}.
Comprei em {date}.
Comprei no dia {date}.
Fiz a compra em {date}.
A compra foi em {date}.
A compra é de {date}.
Data da compra: {date}.
Paguei em {date}.
Fiz o pagamento no dia {date}.
O recibo é de {date}.
O recibo tem data de {date}.
A data do recibo é {date}.
Isso foi em {date}.
Foi no dia {date}.
Aconteceu em {date}.
Tudo começou em {date}.
Escrevi para vocês em {date}.
Já tinha escrito no dia {date}.
Liguei para vocês em {date}.
Já liguei no dia {date}.
Falamos por telefone em {date}.
Estive na loja no dia {date}.
Perguntei na loja em {date}.
Percebi no dia {date}.
Sei disso desde {date}.
Mandei o formulário em {date}.
O e-mail de vocês é de {date}.
A confirmação chegou em {date}.
""".strip().splitlines()

AMOUNT = """
Paguei {amount}.
Paguei {amount} no total.
Paguei {amount} a vocês.
Me custou {amount}.
Custou {amount}.
Saiu por {amount}.
Ficou em {amount}.
O preço foi {amount}.
O preço foi de {amount}.
O preço é {amount}.
O preço era {amount}.
Preço: {amount}.
O total é de {amount}.
O total foi de {amount}.
Total: {amount}.
Ao todo foram {amount}.
Gastei {amount}.
Gastei {amount} nisso.
O valor é {amount}.
O valor foi de {amount}.
Valor: {amount}.
O recibo é de {amount}.
O recibo diz {amount}.
No recibo constam {amount}.
No meu banco aparecem {amount}.
Saíram {amount} da minha conta.
Transferi {amount}.
Transferi {amount} para vocês.
Estamos falando de {amount}.
A compra foi de {amount}.
O pedido era de {amount}.
São {amount}.
{amount} é muito dinheiro para mim.
""".strip().splitlines()

CITY = """
Moro em {city}.
Moro aqui em {city}.
A gente mora em {city}.
Moramos em {city}.
Minha casa fica em {city}.
Tenho um apartamento em {city}.
Minha família mora em {city}.
Sou de {city}.
Somos de {city}.
Escrevo de {city}.
Estou escrevendo de {city}.
Falo de {city}.
Um abraço de {city}.
Saudações de {city}.
Meu endereço fica em {city}.
O endereço é de {city}.
Meu endereço: {city}.
O endereço de entrega é em {city}.
O pedido vai para {city}.
O pacote vai para {city}.
A entrega é em {city}.
A encomenda vai para {city}.
Cidade: {city}.
Minha cidade é {city}.
A cidade é {city}.
Trabalho em {city}.
Meu escritório fica em {city}.
Fiz o pedido de {city}.
Comprei aqui de {city}.
Estou em {city}.
Fico em {city} a semana toda.
Viemos para {city} no ano passado.
Aqui em {city} está chovendo.
""".strip().splitlines()

GREETINGS = """
Olá,
Oi,
Oi, gente,
Olá a todos,
Olá, equipe,
Oi, Finch & Alder,
Bom dia,
Boa tarde,
Boa noite,
Oi, tudo bem?
Olá, tudo bem?
Bom dia, equipe,
Boa tarde, Finch & Alder,
Bom dia a todos,
Prezados,
Prezados senhores,
Prezada equipe,
Prezada equipe da Finch & Alder,
Cara equipe,
A quem possa interessar,
Ao atendimento ao cliente:
Olá, atendimento,
""".strip().splitlines()

FILLERS = """
Me ajudem, por favor.
Espero que possam me ajudar.
Agradeço desde já a ajuda.
Agradeço a atenção.
Valeu por ler esta mensagem.
Aguardo resposta.
Espero uma resposta logo.
Respondam logo, por favor.
Respondam por e-mail, por favor.
Me liguem, por favor.
Podem ligar para 555-0142.
Meu telefone é 0712 334 908.
Meu número de telefone é 555-0187.
Meu número de cliente é 302-118.
Meu cartão de cliente é o 884-210.
O código da minha porta é 4417.
Compro com vocês há anos.
Sempre gostei da loja de vocês.
É a segunda vez que escrevo.
Nunca tinha escrito para vocês.
O que vocês podem fazer?
Não sei a quem perguntar.
Tenho dois gatos e pouco tempo.
Tenho 71 anos.
É para a minha irmã.
É presente para a minha mãe.
De manhã estou em casa.
À tarde estou no trabalho.
Guardei a caixa.
Posso mandar fotos.
Segue o recibo em anexo.
Se forem ligar, que seja à tarde.
Não quero incomodar.
É tudo o que sei dizer.
""".strip().splitlines()
