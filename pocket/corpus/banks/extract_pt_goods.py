"""Customers' messages in Brazilian Portuguese: late, damaged, wrong item, missing part.

One message per line. Slots: {name} {order_id} {product} {date} {amount} {city};
``{amount}`` comes with its currency, ``{date}`` is a day and a month ("em {date}",
"no dia {date}"), and ``{product:o}`` is a product with its article
(``AGREEMENT`` in ``extract_pt``; ``{product:-o}`` is the bare ending).
"""

from __future__ import annotations

LATE = """
Cadê {product:o} que eu comprei? Era para ter chegado em {date}.
Ainda estou esperando o pedido {order_id}.
{product:O} ainda não chegou.
O pacote deveria ter chegado no dia {date} e até agora nada.
Meu pedido está muito atrasado.
Faz semanas que espero {product:o}.
Quando é que {product:o} vai chegar?
A entrega estava marcada para {date} e não veio ninguém.
O entregador não apareceu no dia {date}.
Prometeram entregar até {date}, e não recebi nada.
Por que meu pedido demora tanto?
A entrega para {city} está atrasada.
Até hoje não recebi {product:o}.
Não recebi o pedido {order_id} e o prazo já passou.
oi, {product:meu} nao chega nunca, o q houve??
O rastreamento está parado desde {date}.
Pelo rastreio, o pacote continua perto de {city} e não se mexe.
Paguei {amount} de frete expresso e continuo esperando.
Alguém sabe me dizer por onde anda o pedido {order_id}?
Fiquei o dia inteiro em casa esperando o entregador.
O prazo de entrega era de três dias. Comprei em {date}.
Mais um atraso com {product:o}, não é a primeira vez.
O pedido {order_id} já saiu do depósito?
A festa foi no dia {date} e {product:o} não chegou a tempo.
Não há explicação para tanta demora.
Ninguém me explica a demora do pedido {order_id}.
Gostaria de saber quando {product:o} vai ser entregue.
Combinaram a entrega {product:do} para {date}. O dia passou.
Estou à espera de um pacote que não vem.
{product:O} já deveria estar em {city} e até agora não apareceu.
A transportadora não dá notícia do meu pacote desde {date}.
Acho que a encomenda se perdeu no caminho para {city}.
O rastreio diz "a caminho" desde {date}.
Tem um mês que o pedido {order_id} está a caminho.
Quanto tempo ainda vou ter que esperar {product:o}?
Vocês demoram demais. Pedi {product:o} no mês passado.
Por favor, verifiquem a entrega do pedido {order_id}, que não chega.
A encomenda não chegou a {city}.
Minha filha mora em {city} e ainda não recebeu o pacote.
Era para um aniversário, e {product:o} não veio a tempo.
A entrega atrasou e ninguém avisou.
Adiaram a entrega de novo, agora falam em {date}.
Primeiro atrasou uma semana, agora nem previsão me dão.
Dá para apressar o envio? O prazo venceu em {date}.
continuo sem receber o pacote
Sigo sem notícia do pedido {order_id}, que já era para estar em {city}.
Desde {date} o entregador não dá notícia.
Falaram que viriam em {date}. Continuo sem {product:o}.
O prazo de entrega acabou há dias.
O prazo era {date}. O que aconteceu com {product:meu}?
Espero {product:o} desde {date} e nada.
Preciso de uma nova data de entrega, porque em {date} não vieram.
Minha paciência acabou: o pedido {order_id} não chega.
Já são três semanas de espera, haja paciência.
Quanta paciência é preciso para receber {product:um} em {city}?
A transportadora não veio e nem deixou aviso.
Perderam minha encomenda? Ela não apareceu em {city}.
Já mudaram a data de entrega três vezes.
{product:Meu} já devia ter chegado faz uma semana.
O pedido {order_id} deveria ter sido entregue em {date}.
Meus vizinhos receberam tudo, só eu continuo sem {product:o}.
A escola de {city} espera esses pacotes, e a entrega está muito atrasada.
Outro dia de espera e {product:o} não veio.
Reclamo do atraso na entrega do pedido {order_id}.
Qual é o motivo do atraso? Contava com {product:o} em {date}.
Gastei {amount} e a mercadoria não chega.
Uma demora dessas para entregar em {city} não é normal.
Não entregaram meu pedido, e a previsão já passou.
Hoje o entregador passou de novo sem {product:o}.
O depósito diz que saiu, a transportadora diz que não. E meu pacote?
O pedido anterior atrasou um mês e este está demorando ainda mais.
{product:Meu} ainda está no depósito? A previsão era {date}.
Perdi a manhã de {date} esperando um pacote que nunca veio.
cade minha encomenda gente, ja passou do prazo
O frete rápido custou {amount} e a entrega está demorando do mesmo jeito.
A previsão de entrega mudou outra vez e sigo sem {product:o}.
""".strip().splitlines()

DAMAGED = """
{product:O} chegou quebrad{product:-o}.
Abri a caixa e {product:o} estava em pedaços.
{product:O} tem uma rachadura enorme.
Achei duas rachaduras {product:no}.
A caixa veio amassada e {product:o} levou uma pancada.
Tudo o que havia na caixa está quebrado.
{product:Meu} está chei{product:-o} de arranhões.
O entregador deixou o pacote cair e {product:o} quebrou.
Caco de vidro para todo lado! {product:O} não aguentou a viagem até {city}.
Um lado {product:do} está amassado.
{product:O} veio com um furo.
No dia {date} recebi um pacote em pedaços.
O canto {product:do} está lascado.
Abri o pedido {order_id} e encontrei tudo partido ao meio.
{product:O} foi danificad{product:-o} no transporte.
{product:O} está manchad{product:-o} e cheira mal.
Tem um amassado na parte de trás.
{product:O} chegou com vários amassados e a pintura descascada.
O pacote chegou aberto e o conteúdo, danificado.
O que recebi em {date} só serve para o lixo, quebrou tudo.
{product:Meu} nov{product:-o} tem a borda lascada.
O pedido {order_id} sofreu danos na viagem.
chegou hoje {product:o} e ta quebrad{product:-o}
Aqui em {city} recebi {product:um} com a ponta quebrada.
Paguei {amount} e {product:o} veio com rachaduras.
Entrou água na caixa e {product:o} está molhad{product:-o}.
Mando uma foto {product:do}: dá para ver bem a rachadura.
A transportadora destruiu {product:o}.
Infelizmente {product:o} está amassad{product:-o}.
Há arranhões e amassados no que recebi em {date}.
Na loja estava perfeito, em {city} chegou com danos.
A tampa veio toda lascada.
Meu pacote está danificado.
Metade do pedido {order_id} está destruída.
Embalaram mal e {product:o} quebrou no caminho.
Dá pena de ver {product:o}, veio tod{product:-o} riscad{product:-o}.
A embalagem estava molhada e rasgada.
A superfície {product:do} está cheia de riscos.
Alguma coisa pesada esmagou {product:o}.
Quando tirei a fita, vi os danos.
Assinei a entrega em {date} e só depois vi que {product:o} estava danificad{product:-o}.
Veio em péssimo estado.
O pedido {order_id} chegou a {city} em péssimo estado.
{product:O} está em péssimo estado, com o cabo partido.
A armação veio torta, não dá para usar {product:o}.
{product:O} está tort{product:-o} e não para em pé.
Veio uma mancha enorme {product:no}.
Era um presente, e {product:o} tem uma rachadura de ponta a ponta.
Parece que {product:o} caiu do caminhão em {city}, está chei{product:-o} de amassados.
A caixa tem um furo, e {product:o} também.
{product:O} está rasgad{product:-o} de um lado.
O tecido veio rasgado e com manchas.
Em {date} achei o pacote numa poça, todo molhado.
Quem paga por {product:este} que chegou em pedaços? Custou {amount}.
Danos de transporte no pedido {order_id}.
A alça se partiu dentro da caixa.
A mercadoria de {date} está riscada e amassada.
{product:O} tem um risco comprido na frente.
O que eu faço com {product:um} chei{product:-o} de riscos?
{product:O} se partiu ao meio na viagem.
O vidro {product:do} trincou.
O lacre estava rompido e {product:o} tinha manchas.
O pacote para {city} veio rasgado, com o conteúdo danificado.
{product:Um} quebrad{product:-o} por {amount}? Não dá.
A encomenda levou uma pancada forte e {product:o} trincou.
Balanço a caixa {product:do} e escuto cacos de vidro.
Uma parte {product:do} foi esmagada.
Embalaram tão mal que o pedido {order_id} chegou esmagado.
Destruíram meu pedido {order_id} no transporte.
{product:O} veio com a base torta e um arranhão.
Que tristeza, {product:o} que eu esperava desde {date} chegou lascad{product:-o}.
O frasco se partiu e molhou tudo.
Vejam a foto, por favor: {product:o} chegou em cacos.
A tela está trincada, e só abri a caixa agora.
Veio quebrado!!
Que pancada foi essa? {product:O} está com a lateral esmagada.
A pintura {product:do} está descascada e riscada.
Comprei em {date} e já veio descascado, com um furo atrás.
""".strip().splitlines()

WRONG_ITEM = """
Pedi {product:o} e recebi outra coisa.
Isso não é {product:o} que eu pedi.
Vocês me mandaram o produto errado.
Na caixa está escrito {product}, mas dentro tem outra coisa.
No lugar {product:do} veio outro produto.
Trocaram o pedido {order_id} com o de outro cliente.
A cor está errada. Eu escolhi {product:o}.
Acho que trocaram dois pacotes: no meu deveria vir {product:o}.
O que chegou em {date} não é o que comprei.
Eu queria {product:o}, e o que tenho aqui é bem diferente.
O tamanho não é o que pedi.
O pacote de alguém de {city} veio parar comigo, e o meu não.
Em {date} recebi um produto que nunca pedi.
Modelo errado! Meu pedido era {product:o}.
A etiqueta é minha, mas o conteúdo é de outra pessoa.
Não sei quem pediu isto, eu é que não fui. Comprei {product:o}.
Por favor, troquem isto {product:pelo} que escolhi.
Houve confusão com o pedido {order_id}: o produto é outro.
me mandaram outra coisa, eu pedi {product:o}
Erraram de caixa no depósito.
Na minha nota está {product}, no pacote veio algo diferente.
Por que recebi isto? Deveria ser {product:o}.
É outra versão {product:do}, não a da foto.
O produto do pacote não bate com o pedido {order_id}.
É bonito, mas não pedi. Eu pedi {product:o}.
Em vez {product:do} veio um produto completamente diferente.
Os produtos enviados para {city} não são os da minha lista.
Esperava {product:o} e encontrei uma coisa que não é minha.
Parece que estou com o pacote de outra pessoa.
Erro do depósito: produto errado no pedido {order_id}.
O código do produto não bate com o que pedi em {date}.
Será que trocaram meu pedido com o de outro cliente?
Paguei {amount} {product:pelo}, não por isto.
Nem a cor nem o tamanho: não é o que pedi.
Podem trocar? Era para eu ter recebido {product:o}.
A mercadoria que chegou a {city} é a errada.
Abri o pacote em {date} e não era o meu produto.
Peço uma coisa e me mandam outra.
A nota diz {product}, mas dentro havia algo diferente.
Desculpem, mas isto aqui não é {product:o} nem de longe.
Recebi o modelo simples, e paguei {amount} pelo completo.
Mandaram {product:o} em outra cor.
Eu escolhi outra cor em {date}.
A cor não bate com a da foto.
O tamanho veio errado, pedi um maior.
Veio o tamanho pequeno e eu escolhi o grande.
O tamanho {product:do} não é o do meu pedido.
Produto errado no pedido {order_id}, por favor verifiquem.
Vocês se enganaram: pedi {product:o}.
Houve um engano com {product:meu}, a cor é outra.
Vocês se enganaram de modelo no pedido {order_id}.
Não é o modelo que escolhi, eu comprei {product:o}.
Meu pedido era {product:o}. No pacote veio um produto de outro tipo.
Em {date} deram ao entregador a caixa de outro cliente.
O que faço com isto? O pedido {order_id} era algo bem diferente.
Recebi outra coisa por engano, quero {product:o}.
Por engano veio para mim o pacote de outra pessoa de {city}.
Endereço certo, produto errado.
Quero trocar pelo produto certo.
Preciso do produto certo antes de {date}.
Quando vão me mandar {product:o} cert{product:-o}?
Não foi isso que eu pedi.
nao é isso!!! eu queria {product:o}
Isto não é meu, é de outro cliente.
O que está na caixa não é {product:o} da foto.
No lugar do que comprei em {date}, veio uma coisa esquisita.
Recebi o pedido de um desconhecido no lugar do meu.
Em vez do que escolhi na loja de {city}, mandaram outra coisa.
Que confusão! As compras de outra pessoa estão comigo.
Deve ter havido confusão de etiquetas no depósito: o modelo é outro.
Misturaram meu pedido com o de uma pessoa de {city}.
Misturaram dois pedidos, o {order_id} e outro.
Acho que misturaram as etiquetas: eu comprei {product:o}.
Em vez da versão nova recebi a versão antiga.
veio trocado, nao era essa cor
Está tudo trocado no pedido {order_id}, nada aí é meu.
Erraram de pacote: na etiqueta está {city}, e eu moro em outro lugar.
""".strip().splitlines()

MISSING_PART = """
{product:O} veio sem os parafusos.
Está faltando uma peça {product:do}.
Não consigo montar {product:o}: falta uma peça na caixa.
A caixa {product:do} não está completa.
Na foto são quatro pés, eu só tenho três.
O cabo {product:do} não estava no pacote.
Contei duas vezes e uma peça do pedido {order_id} não veio.
Falta a tampa.
Não veio manual de instruções com {product:o}.
O cabo de força {product:do} não veio.
Em {date} chegou o pacote, mas sem o saquinho de parafusos.
Faltam dois parafusos.
Falta um parafuso para montar {product:o}.
Esqueceram de colocar a alça {product:do}.
Metade das peças não está na caixa.
Montamos {product:o} e vimos que faltava uma tábua.
ta faltando o carregador {product:do}
Onde está a chave {product:do}? Era para vir junto.
Por favor, enviem a peça que falta do pedido {order_id}.
Em {city} só chegou uma das duas caixas.
Sem a peça que falta, {product:o} não serve para nada.
A bateria deveria vir junto, mas não veio.
A lista fala em doze peças, eu conto onze.
Esqueceram alguma coisa ao embalar {product:o}.
Chegou tudo em {date}, menos a capa.
{product:Meu} está sem uma dobradiça.
O filtro {product:do} não veio na caixa.
{product:O} está incomplet{product:-o}.
Procuro a alça {product:do} e não acho no pacote.
O pacote que chegou a {city} em {date} não tinha todas as peças.
Podem mandar os parafusos? Não vieram com {product:o}.
A base {product:do} não veio junto.
Paguei {amount} pelo conjunto completo e só veio uma parte.
O conjunto não está completo.
O conjunto de peças do pedido {order_id} chegou incompleto.
Recebi um pacote incompleto.
No saquinho deveria haver seis parafusos. Tem quatro.
{product:O} não para em pé porque falta um dos pés.
Falta o adaptador que deveria acompanhar {product:o}.
Será que esqueceram a peça B {product:do}?
Mandaram {product:o} sem a tampa.
Tenho {product:o}, mas não o suporte.
O controle remoto não estava na caixa.
O pedido {order_id} veio sem manual.
Falta o manual {product:do}.
O manual não aparece na caixa que chegou em {date}.
{product:O} está aqui, o cabo não.
O saquinho dos parafusos ficou em {city}?
O saquinho de acessórios estava vazio.
Os acessórios não estão completos.
Estão faltando os acessórios {product:do}.
Deveriam vir um manual e um cabo. Não acho nenhum dos dois.
Fui montar {product:o} e vi que não havia porcas.
{product:O} veio com dois lados esquerdos e nenhum direito.
Sem a tampa não dá para usar {product:o}.
Falta uma gaveta.
A única coisa que falta é a alça {product:do}.
Deixaram de mandar um pé {product:do}.
Deixaram o carregador fora da caixa.
Devem ter deixado uma caixa em {city}, porque o conjunto não está completo.
Preciso da rodinha que falta, senão {product:o} não anda.
Só veio uma rodinha {product:do}, e deveriam ser duas.
E a outra rodinha? Só encontro uma.
O suporte não está no pacote de {date}.
Qual peça falta? O suporte {product:do}.
Não há instruções na caixa, e sem elas não consigo montar.
O carregador não veio incluído, e o site diz que sim.
Esqueceram o cabo.
esqueceram as instruções {product:do}
Veio sem bateria.
Recebi {product:o} sem a bateria em {date}.
No pedido {order_id} faltam os parafusos e a alça.
Não acho o adaptador, devem ter esquecido de mandar.
Dentro do pedido {order_id} não encontrei o adaptador.
Sem o filtro não consigo usar {product:o}, e o filtro não veio.
A capa {product:do} não está no pacote.
Cadê a dobradiça? O pedido {order_id} deveria ter duas.
""".strip().splitlines()
