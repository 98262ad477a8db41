"""Customers' messages in Brazilian Portuguese: refund, warranty, billing, return.

NONE holds messages that complain of nothing: their issue is null. The slots are
those of ``extract_pt_goods``.
"""

from __future__ import annotations

REFUND = """
Quero de volta o dinheiro que paguei {product:pelo}.
Continuo esperando meu reembolso de {amount}.
Quando vou rever meus {amount}?
Entreguei {product:o} em {date} e até agora não me reembolsaram.
Quero um reembolso.
Peço que me reembolsem os {amount} que paguei {product:pelo}.
Disseram que reembolsariam o pedido {order_id} até {date}.
No meu banco não entrou nenhum reembolso de vocês.
Cancelei o pedido {order_id} e quero recuperar meu dinheiro.
Quanto tempo demora um reembolso?
Já que {product:o} está esgotad{product:-o}, estornem o pagamento, por favor.
Podem transferir os {amount} de volta para a minha conta?
Ainda não me devolveram o dinheiro {product:do}.
Solicito o ressarcimento de {amount}.
Vocês me devem {amount}.
Cancelei em {date}. E o meu dinheiro?
Não quero vale-compra, quero meus {amount}.
Por favor, façam o estorno do pedido {order_id}.
Pedi meu dinheiro em {date} e ninguém responde.
devolvam meu dinheiro ja
Só recebi metade do reembolso; faltam {amount}.
Disseram que o reembolso sairia em uma semana.
A loja de {city} disse que a central faria o reembolso.
{product:O} já voltou para o depósito de vocês. Agora espero meu dinheiro.
Confirmem, por favor, que os {amount} vão voltar para o meu cartão.
Minha conta em {city} não recebeu nada, e o reembolso estava combinado.
Já passou da hora de devolverem o que paguei {product:pelo}.
O reembolso foi combinado em {date}.
Não vou pagar por {product:um} que nem tenho mais: quero o estorno.
Que dia vão me devolver os {amount}?
Ficaram com {product:o} e com o dinheiro também.
Quero recuperar o que paguei.
Seu colega me prometeu por telefone um reembolso de {amount}.
Não quero {product:outro}, prefiro o dinheiro.
O estorno do pedido {order_id} já saiu?
O reembolso foi para um cartão antigo. Mandem os {amount} para o novo.
Meu dinheiro, por favor! Cancelaram {product:o} faz um mês.
Desde {date} espero que me reembolsem.
Exijo de volta o preço inteiro {product:do}.
O pedido foi cancelado, então têm que me devolver {amount}.
O anúncio diz "ou seu dinheiro de volta". Pois eu quero o meu.
Ainda não caiu nada na minha conta, cadê o reembolso?
O estorno deveria ter caído no dia {date}.
Fariam a gentileza de me reembolsar o valor {product:do}?
Foram vocês que cancelaram o pedido {order_id}, então me devem o dinheiro.
Vão me reembolsar tudo?
Meu reembolso está pendente há semanas.
Coloquem os {amount} de volta no meu cartão.
Não quero um produto novo, quero meu dinheiro.
O curso em {city} foi cancelado, reembolsem a inscrição, por favor.
Tenho direito ao ressarcimento dos {amount}.
O que preciso fazer para receber de volta o valor {product:do}?
Desde {date} estou sem {product:o} e sem meu dinheiro.
Onde está o reembolso {product:do}?
Até agora não recuperei nem um centavo dos {amount}.
O reembolso que mandaram é baixo demais. O certo seria {amount}.
Em {date} escreveram que o estorno já estava feito, mas não caiu.
Venho por meio desta solicitar o reembolso de {amount}.
Troca não me interessa. Quero de volta o que paguei.
A loja de {city} não conseguiu devolver meu dinheiro e me mandou falar com vocês.
É normal um estorno levar mais de um mês?
Reembolso pendente do pedido {order_id}, verifiquem por favor.
Continua pendente o estorno {product:do}.
Como faço para pedir reembolso?
queria saber do meu reembolso de {amount}, q nao caiu ainda
Vocês ainda me devem o valor {product:do} que cancelei.
Transfiram meu dinheiro de volta, por favor.
Se não podem entregar {product:o}, transfiram o dinheiro para a minha conta.
O ressarcimento do pedido {order_id} não chegou ao meu banco.
Pedi o estorno em {date} e até hoje não caiu no cartão.
Fui até a loja de {city} e nada de reembolso.
Quero meu dinheiro de volta.
Cadê meu estorno? Já se passaram dois meses.
""".strip().splitlines()

WARRANTY = """
{product:O} parou de funcionar em seis meses e ainda está na garantia.
{product:Meu} ainda está na garantia?
Comprei {product:o} em {date}; a garantia deveria cobrir esse defeito.
{product:Meu} não liga mais, quero o conserto pela garantia.
Quero acionar a garantia.
O motor queimou e tenho dois anos de garantia.
Como uso a garantia {product:do}?
Com poucas semanas de uso, {product:o} pifou. A garantia cobre?
O recibo de {date} prova que a garantia está valendo.
Consertem {product:o} de graça, como a garantia promete.
{product:O} do pedido {order_id} precisa de conserto na garantia.
A garantia cobre bateria que não carrega mais?
Registrei a garantia {product:do} em {date}. Agora não funciona.
Funcionou uns meses e apagou de vez. Tem garantia, certo?
pifou {product:o}, tem garantia?
Para onde mando {product:o} para o conserto em garantia?
Na loja de {city} me venderam três anos de garantia, e agora preciso deles.
Tenho em mãos o certificado de garantia {product:do}.
A tela {product:do} não acende mais, é caso de garantia.
Perco a garantia se eu abrir {product:o} por conta própria?
{product:Meu} tem defeito de fábrica e comprei em {date}. Peço a garantia.
Ainda dá para consertar na garantia o pedido {order_id}?
{product:O} faz um barulho estranho desde {date}. Quero usar a garantia.
Em {city} disseram que minha garantia venceu. Não é verdade.
Respeitem a garantia, por favor.
Preciso saber quanto dura a garantia {product:do}.
{product:O} não esquenta mais e ainda tem um ano de garantia.
Com uso normal, não deveria dar defeito dentro do prazo de garantia.
{product:O} deu defeito pela terceira vez. Recorro à garantia.
Caso de garantia: {product:o} vaza água depois de oito meses.
O conserto na garantia é gratuito, então por que me pedem {amount}?
Perdi o certificado de garantia {product:do}. O recibo serve?
A dobradiça gastou em um ano e peço o conserto pela garantia.
A garantia de vocês promete peças novas. {product:O} precisa delas.
Gostaria que trocassem {product:o} pela garantia.
O defeito apareceu em {date}, dentro da garantia.
Quem faz em {city} o conserto em garantia {product:do}?
O conserto feito em {date} tem garantia?
Custou {amount} e diziam que tinha garantia para a vida toda. Durou um ano.
A assistência técnica de {city} pede a garantia do pedido {order_id}.
Minha dúvida é sobre a garantia {product:do}.
Queimou dentro da garantia.
Espero que a garantia cubra o cabo gasto {product:do}.
De repente {product:o} não liga. A garantia vai até o ano que vem.
Tenho {product:um} com cinco anos de garantia e preciso de assistência.
Digam se a garantia do pedido {order_id} ainda vale.
Gostaria que um técnico examinasse {product:o}, como prevê a garantia.
Apareceu um defeito {product:no} em {date}, dentro da garantia, certo?
Semana passada caiu o botão {product:do}; imagino que a garantia cubra.
Estendi a garantia em {date}. Agora preciso dela.
Acionamento de garantia {product:do}.
Um conserto gratuito dentro da garantia, é só o que peço.
Desde {date} {product:o} não funciona, e tem garantia.
Quem conserta, vocês ou o fabricante? {product:O} está na garantia.
O folheto fala em dez anos de garantia, e {product:o} pifou em quatro.
Paguei {amount} a mais pela garantia estendida.
{product:O} tem um defeito elétrico que entra na garantia.
A garantia vale se agora moro em {city}?
Já houve um conserto em garantia e {product:o} voltou a dar defeito.
Minha garantia acaba em {date}; consertem {product:o} antes, por favor.
Guardei os papéis da garantia, e o motor {product:do} queimou.
A garantia inclui um zíper novo?
A garantia do pedido {order_id} é de dois anos, não é? O aparelho não liga.
{product:O} só pisca e não faz mais nada. Ainda bem que tem garantia.
Estou mandando {product:o} como caso de garantia.
{product:O} parou de esquentar, o que a garantia cobre?
Parou de funcionar em {date}. Está na garantia?
O técnico de {city} diz que é defeito e que a garantia cobre.
Um técnico pode vir? O defeito entra na garantia.
oi, a garantia {product:do} cobre esse defeito?
O fabricante não responde e minha garantia vence em {date}.
Segundo o fabricante, a garantia {product:do} é com vocês.
O defeito {product:do} é do fabricante, por isso peço a garantia.
A assistência técnica quer cobrar, mas {product:o} está na garantia.
Onde fica a assistência autorizada em {city}? {product:Meu} está na garantia.
""".strip().splitlines()

BILLING = """
Cobraram {product:o} duas vezes.
A nota fiscal do pedido {order_id} está errada.
Minha fatura diz {amount}, mas na loja o preço era menor.
Cobraram uma coisa que não comprei.
Por favor, emitam a nota fiscal certa {product:do}.
Em {date} lançaram {amount} no meu cartão e não sei por quê.
Há um erro na minha fatura.
O imposto da nota de {date} não está correto.
Por que a fatura traz {amount} de frete? Era para ser grátis.
Estão cobrando um boleto que já paguei em {date}.
O desconto de {amount} não aparece na nota.
Meu cartão tem duas cobranças iguais.
O valor do recibo não é o valor que me cobraram.
Preciso da nota fiscal no nome da minha empresa de {city}.
Na fatura aparece {product:um} que nunca comprei.
A nota saiu com meu endereço de {city} errado.
que cobrança é essa de {amount} na minha conta
Não recebi a nota fiscal do pedido {order_id}.
O preço mudou entre o pedido e a nota.
Paguei em dinheiro e mesmo assim veio um boleto de {amount}.
Podem explicar a cobrança de {amount} na fatura?
Faturaram três unidades, e comprei só {product:um}.
A mesma cobrança aparece duas vezes no meu extrato de {date}.
Não descontaram meu vale da fatura.
Vejo na fatura uma taxa de {amount} que ninguém mencionou.
A cobrança do pedido {order_id} foi feita em {date} e de novo no dia seguinte.
A nota fiscal está no nome de outra pessoa.
Me cobraram {amount} a mais.
Revejam a fatura, acho que somaram errado.
Tenho uma cobrança da loja de {city} que não é minha.
Chegou a fatura {product:do}, mas cancelei o pedido antes de pagar.
Como é que {product:o} custa mais na nota do que na etiqueta?
O setor de cobrança confundiu meu pagamento.
O número da nota não é o do pedido {order_id}.
A nota de {date} veio sem o meu CPF.
A parcela era de {amount} e cobraram mais.
Continuam mandando boletos que já foram pagos.
Não entendo a fatura {product:do}.
Meu banco quer saber de onde vem a cobrança de {amount} de {date}.
Corrijam o valor total, deveria ser {amount}.
Meu pagamento foi lançado na conta de outro cliente.
Cobraram {amount} de multa, e eu tinha pagado em dia.
Peço a segunda via da nota fiscal do pedido {order_id}.
Não lancem {product:o} outra vez no meu cartão.
O recibo de {city} e a fatura não batem.
Segundo a nota, {product:o} custou {amount}. No caixa disseram outro preço.
A cobrança falhou em {date} porque usaram outra conta.
Mandaram o boleto para o meu endereço antigo.
Aparecem {amount} a mais na fatura.
Para o imposto de renda preciso da nota com data de {date}.
Fizeram a cobrança em outra moeda.
Passaram meu cartão em {city} e nunca estive lá.
O sistema diz que devo um boleto. Paguei {product:o} em {date}.
A fatura não traz o desconto que me prometeram.
Cobraram um papel de presente que não escolhi.
Cobrança em dobro do pedido {order_id}, revejam as contas.
Separem a nota: {product:o} numa e o resto em outra.
Não acho a nota fiscal {product:do} em lugar nenhum.
A cobrança veio {amount} acima do preço combinado.
Não aceito a fatura de {date}.
As contas da fatura não fecham.
Na nota está "cartão-presente", mas paguei por transferência.
Por que cobram {product:o} todo mês? Paguei à vista.
me cobraram em dobro!!
Meu desconto não entrou no total {product:do}.
Débito em dobro no meu cartão em {date}.
Essa taxa de {amount} é de quê?
Tirem a taxa da fatura, por favor.
Os impostos da nota do pedido {order_id} estão mal calculados.
Falta meu CPF na nota, podem emitir de novo?
A loja de {city} me cobrou um valor mais alto.
O CPF da nota {product:do} não é o meu.
O boleto do pedido {order_id} veio com o valor errado.
""".strip().splitlines()

RETURN = """
Quero devolver {product:o}.
Como faço para devolver {product:o}?
{product:O} não me serve, por isso quero devolver.
Enviem, por favor, uma etiqueta de devolução para o pedido {order_id}.
Mudei de ideia sobre {product:o} e vou devolver.
Comprei {product:o} em {date} e não preciso mais, como faço a devolução?
Posso levar {product:o} de volta à loja de {city}?
Desejo devolver o que pedi em {date}.
Até quando posso fazer uma devolução?
Minha esposa comprou igual, então devolvo {product:o}.
O pedido {order_id} está lacrado e quero devolver.
{product:O} não cabe no meu quarto. Para onde mando a devolução?
Não gostei tanto {product:do} quanto pensava. Posso devolver?
Podem vir buscar {product:o}? Vou devolver.
Preciso do formulário para devolver {product:o}.
posso devolver {product:o} sem a caixa
Foi presente e já tenho um, gostaria de devolver.
Para que endereço vão as devoluções?
Desisto da compra de {date} e vou devolver os produtos.
{product:O} está ótim{product:-o}, mas não uso. Quero devolver.
Quem paga o frete se eu devolver {product:o} de {city}?
Por favor, marquem uma coleta em {city} para uma devolução.
Expliquem como funcionam as devoluções.
Quantos dias tenho para devolver {product:o}?
Não quero mais {product:o} do pedido {order_id}.
Em {date} pedi dois e um basta, então devolvo o outro.
Dá para devolver {product:o} depois de usar uma vez?
{product:O} não é para mim, vai de volta.
Aceitem minha devolução do pedido {order_id}, por favor.
Hoje mando {product:o} de volta.
Meu pacote de devolução está pronto, o que escrevo nele?
A cor não combina com a minha parede. Quero devolver {product:o}.
Embrulhei {product:o} de novo para mandar de volta.
Onde posso deixar uma devolução em {city}?
Não gostei {product:do} que comprei por {amount}. Vou devolver.
Comprei sem querer em {date}; posso devolver o produto?
Quero exercer meu direito de arrependimento.
Preciso da nota para devolver {product:o}?
Achamos uma coisa mais bonita, então vamos devolver {product:o}.
Registrem uma devolução, por favor.
Vocês retiram {product:o} aqui em casa? Não quero mais.
Pesa demais para a minha mãe, tenho que devolver {product:o}.
Pedido {order_id}: quero devolver tudo.
A etiqueta de devolução que mandaram em {date} não dá para ler.
Como devolvo um presente comprado em {city}?
Mudamos de ideia e vamos devolver {product:o}.
{product:O} está sem uso e na caixa, pront{product:-o} para a devolução.
Tenho sete dias para desistir, não tenho? Comprei em {date}.
No caixa não aceitaram a devolução {product:do}.
Não desejo ficar com {product:o}.
Vai tudo de volta. Por qual transportadora eu mando?
Aceitam a devolução {product:do} com a caixa aberta?
A loja de {city} não aceitou minha devolução.
Podem fazer a coleta da devolução do pedido {order_id}?
Comprei um tamanho que não me serve. Posso devolver {product:o}?
Como faço a devolução morando em {city}?
Quero desfazer a compra {product:do}, ainda está na embalagem.
Exerço meu direito de arrependimento sobre {product:o}.
Em outra loja custa {amount}, então devolvo o de vocês.
Aqui ninguém usa {product:o}. Melhor voltar para a loja.
Venho comunicar uma devolução.
Não ficou bem em mim. Como mando de volta?
Gostaria de devolver o que comprei em {date}, está como novo.
Não veio etiqueta de devolução no pacote e preciso de uma para {product:o}.
Quando é a coleta {product:do}? Quero devolver.
Não gostei, vou devolver.
Não preciso mais do pedido {order_id}; está fechado e vai de volta.
Comuniquei em {date} que desisto do pedido {order_id}.
Como funciona o arrependimento se comprei {product:o} em {city}?
quero fazer uma devolucao, {product:o} nao ficou legal na sala
Preciso de um código de postagem para devolver {product:o}.
O código de postagem da devolução expirou em {date}.
Onde deixo a devolução? Estou com o código de postagem aqui.
Ninguém usou nada, tenho direito de devolver até {date}?
""".strip().splitlines()

NONE = """
Só queria dizer que estou adorando {product:o}.
Vocês vendem {product:o} em outras cores?
{product:O} é uma maravilha, valeu!
Qual é o horário no dia {date}?
Agradeço a entrega tão rápida do pedido {order_id}.
Chegou tudo certinho a {city}. Belo trabalho!
Vocês têm loja em {city}?
Gostaria de saber quanto pesa {product:o}.
Quero assinar a newsletter de vocês.
A atendente foi muito simpática comigo em {date}.
Qual {product} vocês indicam para iniciantes?
Minha mãe adorou {product:o} que dei de presente.
Vocês vendem cartão-presente de {amount}?
Escrevo para dar parabéns à equipe.
{product:O} está disponível na loja neste momento?
Vai ter promoção no dia {date}?
Mudem meu endereço, por favor, agora moro em {city}.
{product:O} funciona que é uma beleza.
{product:O} vem com sacola?
Cinco estrelas para {product:o}!
Gostaria de encomendar {product:outro} igual.
como se limpa {product:o}
{product:O} pode ficar ao ar livre?
Comprei {product:o} por {amount} e é ótim{product:-o}.
Vão abrir uma loja em {city}?
Posso visitar a loja no dia {date}?
Tenho uma sugestão para o site de vocês.
Qual é a diferença entre {product:o} e o modelo mais barato?
O pacote chegou em {date}, tudo perfeito.
Procuro {product:um} por menos de {amount}.
Podem separar {product:um} para mim na loja, por favor?
Vocês embrulham {product:o} para aniversário?
Tem curso de vocês em {city}?
Me mudei para {city} e continuo comprando com vocês.
Chegou o pedido {order_id} e as crianças estão felizes.
Que {product} vocês usam em casa?
Posso incluir um cartão no pedido {order_id}?
Posso pagar {product:o} em duas parcelas?
Quero uma vaga no curso de {date}.
Foi um prazer comprar com vocês.
Vi {product:o} na vitrine. Quem fabrica?
Vocês entregam em {city}?
Quanto custa embrulhar {product:o} para presente?
Tenho uma pergunta sobre as medidas {product:do}.
Deem os parabéns ao entregador, foi muito gentil.
Podem me mandar o catálogo de {date}?
Vi o anúncio de vocês em {city} e gostei.
Gostaria de trabalhar na loja.
Só um bilhete para dizer que {product:o} é perfeit{product:-o}.
Dá para estacionar perto da loja?
Quando vão ter mais unidades {product:do}?
Meu pedido {order_id} chegou antes do que eu pensava. Valeu!
Gostaria de ver {product:o} em verde.
Dá para alugar {product:o} por um fim de semana?
Onde {product:o} é fabricad{product:-o}?
Gastei {amount} na loja e aproveitei cada minuto.
Parabéns ao cozinheiro da cafeteria, o bolo estava uma maravilha.
{product:O} funciona com pilha?
Levamos {product:o} na viagem para {city} e foi perfeito.
Agradeço a conversa tão gentil de {date}.
Podem me mandar uma foto {product:do}?
Quero entrar no clube de clientes.
Que presente lindo, {product:o}! Em {city} também querem um.
Os preços são os mesmos em {city}?
{product:o} ta em promoção?
Quanto custa {product:o}?
Quanto mede {product:o}?
{product:O} é de que material?
A que horas vocês abrem no dia {date}?
Até que horas abre a loja de {city}?
O horário de {city} é o mesmo no dia {date}?
Quero comprar {product:um}. Qual vocês indicam?
Agradeço por tudo, {product:o} chegou em ordem.
Tudo certo com o pedido {order_id}, só queria agradecer.
Meu telefone mudou, queria avisar.
Gostaria de receber o catálogo em {city}.
""".strip().splitlines()
