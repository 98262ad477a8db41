"""Brazilian Portuguese requests about orders: track, cancel, refund, change the address.

A reason stands behind "pedido", "pacote" or "envio": "danificado", "com defeito", "atrasado".
"""

from __future__ import annotations

TRACK_ORDER = """
Onde está o meu pedido {order_id}?
Onde está a encomenda {order_id}?
Por onde anda o pacote {order_id}?
Onde anda a minha encomenda {order_id}?
Quero saber onde está {order_id}.
Me diz onde está o pedido {order_id}, por favor.
Cadê o meu pedido {order_id}?
Cadê a encomenda {order_id}?
Gente, cadê o pacote {order_id}?
cade meu pedido {order_id}
Em que pé está o pedido {order_id}?
Em que pé anda a entrega de {order_id}?
Queria saber em que pé está o envio {order_id}.
Qual é o status do pedido {order_id}?
Status do pedido {order_id}
Status da encomenda {order_id}, por favor.
Pode me passar o status de {order_id}?
Qual a situação do pedido {order_id}?
Situação da entrega {order_id}
Gostaria de saber a situação da minha compra {order_id}.
Rastreie o pedido {order_id}.
Por favor, rastreie a minha encomenda {order_id}.
Rastreie {order_id}, estou sem ele desde {day}.
Rastreia {order_id} pra mim?
Rastreia aí o pacote {order_id}.
Você rastreia o pedido {order_id}, por gentileza?
Quero rastrear o pacote {order_id}.
Gostaria de rastrear minha compra, o número é {order_id}.
Vocês conseguem rastrear o pedido {order_id}?
Rastreamento do pedido {order_id}
Preciso do rastreamento da encomenda {order_id}.
A página de rastreamento não abre. Como está o pedido {order_id}?
Rastreio de {order_id}, por favor.
Faz o rastreio do pacote {order_id}.
Me manda o rastreio do pedido {order_id}?
Quando chega o pedido {order_id}?
Quando é que {order_id} chega?
Quando vai chegar a minha encomenda {order_id}?
Que dia chega o pacote {order_id}?
O pedido {order_id} chega até {day}?
Será que {order_id} vai chegar antes do dia {date}?
Falta muito para a encomenda {order_id} chegar?
O pedido {order_id} ainda não chegou.
Ainda não chegou o pacote {order_id}, o que houve?
Era para {order_id} chegar {day:on} e até agora nada.
Não recebi o pedido {order_id} até agora.
Ainda não recebi {product:the} do pedido {order_id}, onde está?
Até hoje não recebi {order_id}, o que houve?
Qual é a previsão de entrega de {order_id}?
Previsão de chegada do pedido {order_id}
Tem previsão para a encomenda {order_id}?
Qual é o prazo de entrega do pedido {order_id}?
O prazo de {order_id} venceu {day:on}. Cadê?
O pacote {order_id} está dentro do prazo?
O pedido {order_id} já saiu para entrega?
A encomenda {order_id} já saiu da loja?
Vê se {order_id} já saiu, por favor.
Já enviaram o pedido {order_id}?
Vocês já enviaram {order_id} ou ainda não?
Enviaram mesmo o pacote {order_id}?
Já despacharam a minha compra {order_id}?
Quando despacharam {order_id}?
Despacharam a encomenda {order_id}, sim ou não?
O pedido {order_id} está a caminho?
Meu pacote {order_id} está a caminho ou continua na loja?
Me confirma se {order_id} já vem a caminho.
O pedido {order_id} já foi entregue?
Para quem foi entregue o pacote {order_id}?
Consta que {order_id} foi entregue, mas não vi nada. Procede?
O entregador não passou. O que houve com {order_id}?
O entregador traz hoje a encomenda {order_id}?
O entregador já está com o pedido {order_id}?
O pedido {order_id} já está com a transportadora?
A transportadora perdeu {order_id}?
O que diz a transportadora sobre o pacote {order_id}?
Alguma notícia do pedido {order_id}?
Tem notícia de {order_id}?
Estou sem notícia da encomenda {order_id} desde {day}.
Alguma novidade sobre o pacote {order_id}?
Tem novidade do meu pedido {order_id}?
Novidade de {order_id}?
Como está o andamento do pedido {order_id}?
Andamento de {order_id}, por favor.
Quero acompanhar o andamento da compra {order_id}.
Queria acompanhar a entrega de {order_id}.
Dá para acompanhar o pacote {order_id}?
O pedido {order_id} está atrasado?
Por que {order_id} está tão atrasado?
Parece que o envio {order_id} está atrasado. Onde ele está?
Consegue localizar o pacote {order_id}?
Preciso localizar {order_id}, é um presente para {name}.
Quero localizar a minha encomenda {order_id}.
Estou esperando o pedido {order_id} há dias.
Continuo esperando {order_id}, quando chega?
Estou esperando {order_id} desde {date}. Cadê?
A minha compra {order_id} sumiu, onde ela está?
O pedido {order_id} sumiu do sistema. Quando chega?
Sumiu a encomenda {order_id}?
O que aconteceu com o pedido {order_id}?
Aconteceu alguma coisa com o envio {order_id}?
Não sei o que aconteceu com {order_id}. Prometeram para {day}.
Como vai a entrega da compra {order_id}?
Aqui é {name}. E o pedido {order_id}, já vem?
pedido {order_id} quando chega
"""

CANCEL_ORDER = """
Cancele o pedido {order_id}.
Cancele {order_id}, por gentileza.
Cancele a minha compra {order_id} antes do dia {date}.
Cancela o pedido {order_id}.
Cancela {order_id} pra mim, por favor.
Rápido, cancela {order_id} antes que saia da loja.
Cancelem o pedido {order_id}, por favor.
Cancelem {order_id}, foi um engano.
Peço que cancelem a compra {order_id}.
Quero cancelar o pedido {order_id}.
Queria cancelar {order_id}.
Gostaria de cancelar a encomenda {order_id}.
Preciso cancelar a minha compra {order_id} hoje mesmo.
Posso cancelar o pedido {order_id}?
Ainda dá tempo de cancelar {order_id}?
Dá para cancelar o pedido {order_id}?
Como faço para cancelar {order_id}?
Vocês podem cancelar {order_id}? Pedi sem querer.
Sinto muito, mas tenho que cancelar {order_id}.
Pode cancelar o pedido {order_id}, mudei de planos.
cancelar {order_id}
vou cancelar o pedido {order_id} tá
Cancelamento do pedido {order_id}
Solicito o cancelamento de {order_id}.
Peço o cancelamento imediato do pedido {order_id}.
Façam o cancelamento da compra {order_id}, por favor.
Quero o cancelamento de {order_id} ainda hoje.
Anulem o pedido {order_id}.
Anulem {order_id}, foi engano meu.
Por favor, anulem a compra {order_id}.
Quero anular o pedido {order_id}.
Dá para anular {order_id}?
Preciso anular a encomenda {order_id}: fiz duas vezes.
Desisti do pedido {order_id}.
Desisti da compra {order_id}, podem cancelar.
Desisti de {order_id}, cancela por favor.
Desisto do pedido {order_id}.
Vocês demoram demais: desisto de {order_id}.
Como não chega até {day}, desisto da compra {order_id}.
Quero desistir do pedido {order_id}.
Posso desistir de {order_id}?
Resolvi desistir da encomenda {order_id}.
Não quero mais o pedido {order_id}.
Não quero mais {order_id}, cancelem.
Não quero mais o que pedi em {order_id}.
nao quero mais o {order_id} cancela pfv
Não preciso mais do pedido {order_id}.
Não preciso mais {product:of}. Cancela {order_id}.
Já não preciso da encomenda {order_id}, podem cancelar.
Mudei de ideia sobre {order_id}: pode cancelar.
Mudei de ideia, não quero o pedido {order_id}.
Mudamos de ideia e não queremos mais {order_id}.
Me arrependi do pedido {order_id}, quero cancelar.
Me arrependi de ter comprado {order_id}. Dá para anular?
Me arrependi da compra {order_id}.
Fiz o pedido {order_id} por engano, cancelem.
Pedi {order_id} por engano. Tem como cancelar?
Foi por engano: anulem a encomenda {order_id}.
Não enviem o pedido {order_id}.
Não enviem {order_id}! Quero cancelar.
Por favor, não enviem a compra {order_id}, eu desisti.
Não mandem o pedido {order_id}, não precisa mais.
Não mandem mais {order_id}.
Não mandem a encomenda {order_id}, vou viajar {day:on}.
Suspendam o pedido {order_id}, não quero mais.
Suspendam {order_id} antes do envio, por favor.
Suspendam a compra {order_id}: eu me enganei.
Parem o pedido {order_id}, não vou ficar com ele.
Parem tudo com {order_id}, não quero mais.
Parem a encomenda {order_id} antes que ela saia.
Desfaçam a compra {order_id}.
Desfaçam o pedido {order_id}, por favor.
Desfaçam {order_id}, comprei errado.
Excluam o pedido {order_id}, não vou comprar.
Excluam {order_id} do sistema, eu desisti.
Excluam a minha compra {order_id}, por gentileza.
Esqueçam o pedido {order_id}, não quero mais.
Podem esquecer {order_id}, eu desisti.
Esqueçam a compra {order_id}.
Deixem {order_id} sem efeito, por favor.
O pedido {order_id} deve ficar sem efeito.
Quero deixar a compra {order_id} sem efeito.
{name} já me deu {product:the}, então cancela {order_id}.
Achei {product:the} em outra loja; cancelem {order_id}.
Meu filho pediu {product:a} sem permissão. Cancele {order_id}.
O pedido {order_id} está repetido, cancela esse.
Fiquei com dois pedidos iguais, cancelem {order_id}.
Aqui é {name}: quero o cancelamento do pedido {order_id}.
Não vou mais ficar com {order_id}, anulem.
Esqueçam {order_id}, por favor, eu desisti.
Comprei errado, cancela o pedido {order_id}.
Escolhi errado em {order_id}, podem anular?
"""

REQUEST_REFUND = """
Quero o reembolso de {order_id}, motivo: {reason}.
Quero o reembolso do pedido {order_id}, que veio {reason}.
Reembolso do pedido {order_id}: {reason}
Reembolso de {order_id}, está {reason}.
Solicito o reembolso de {order_id}. Motivo: {reason}.
Peço o reembolso: o pedido {order_id} chegou {reason}.
Vocês dão reembolso por {order_id}? Chegou {reason}.
Posso pedir o reembolso de {order_id}? É um pedido {reason}.
Como peço o reembolso de um pedido {reason}? É o {order_id}.
Preciso do reembolso de {order_id} porque o pacote veio {reason}.
Abra um reembolso para {order_id} com o motivo "{reason}".
Tenho direito a reembolso: {order_id} é um pedido {reason}.
Estou aguardando o reembolso de {order_id}, pedido {reason}.
Pacote {reason}, número {order_id}: exijo reembolso.
Reembolsem o pedido {order_id}, chegou {reason}.
Reembolsem {order_id}, por favor: {reason}.
Por favor, reembolsem a compra {order_id}; motivo: {reason}.
Podem me reembolsar por {order_id}? O pacote chegou {reason}.
Vocês vão reembolsar o pedido {order_id}? Veio {reason}.
Quero que me reembolsem {order_id}, por estar {reason}.
Dá para reembolsar {order_id}? Recebi o pedido {reason}.
Quero meu dinheiro de volta: {order_id}, {reason}.
Meu dinheiro de volta, por favor. Pedido {order_id}, {reason}.
Queria o dinheiro de volta por {order_id}; o motivo é "{reason}".
O pedido {order_id} chegou {reason}. Quero meu dinheiro.
O pacote {order_id} chegou {reason} e eu quero o dinheiro de volta.
Não quero outro, quero meu dinheiro: {order_id} está {reason}.
Devolvam o meu dinheiro do pedido {order_id}: {reason}.
Devolvam o dinheiro de {order_id}, é um envio {reason}.
Devolvam o que paguei por {order_id}, está {reason}.
Podem devolver o dinheiro de {order_id}? Motivo: {reason}.
Vocês precisam devolver o valor do pedido {order_id}, veio {reason}.
É para devolver o meu dinheiro: o pacote {order_id} veio {reason}.
Quero que devolvam o valor de {order_id}, por estar {reason}.
Vocês me devolvem o dinheiro? O pedido {order_id} chegou {reason}.
Quando me devolvem o valor do pedido {order_id}? Estava {reason}.
Me devolve o dinheiro de {order_id}, pedido {reason}.
Me devolve o que paguei em {order_id}: {reason}.
Me devolve o valor, vai: {order_id} chegou {reason}.
Peço a devolução do dinheiro do pedido {order_id}, que chegou {reason}.
Devolução do valor de {order_id}, motivo: {reason}.
Solicito a devolução do que paguei por {order_id}, pacote {reason}.
Quero a devolução do valor pago no pedido {order_id} ({reason}).
Estorno do pedido {order_id}, motivo {reason}.
Quero o estorno de {order_id}, chegou {reason}.
Solicito o estorno da compra {order_id}. Motivo: {reason}.
Peço estorno no cartão: {order_id}, pedido {reason}.
Quanto demora o estorno de {order_id}? O pacote veio {reason}.
Estornem o pedido {order_id}, está {reason}.
Estornem {order_id} no meu cartão: {reason}.
Por favor, estornem o valor de {order_id}, que chegou {reason}.
Podem estornar {order_id}? O envio chegou {reason}.
Vocês vão estornar o pedido {order_id}? Motivo: {reason}.
É possível estornar a compra {order_id}? Pedido {reason}.
Quero ser ressarcido pelo pedido {order_id}: {reason}.
Como vou ser ressarcido? {order_id} veio {reason}.
Preciso ser ressarcido do que gastei em {order_id}, está {reason}.
O pedido {order_id} está {reason}, vocês reembolsam?
O que recebi em {order_id} está {reason}. Reembolso, por favor.
Abri o pacote {order_id} e estava {reason}. Peço o reembolso.
Paguei {order_id} no dia {date} e chegou {reason}. Quero estorno.
Como {order_id} chegou {reason}, peço meu dinheiro de volta.
Já que o pedido {order_id} está {reason}, quero o valor de volta.
Pedido {reason}: {order_id}. Quero meu dinheiro.
Pedido {order_id}, {reason}, reembolso por favor.
Motivo: {reason}. Pedido: {order_id}. Quero o reembolso.
Marca {order_id} com o motivo "{reason}" e me devolve o dinheiro.
Registrem o motivo {reason} para {order_id} e devolvam o valor.
Aqui é {name}. O pedido {order_id} veio {reason}, peço o estorno.
{name} quer o reembolso de {order_id}, chegou {reason}.
Comprei {product:a} e o pedido {order_id} chegou {reason}. Quero o dinheiro.
Que pena, {order_id} chegou {reason}. Me devolvem o que paguei?
Estou insatisfeito com {order_id}, chegou {reason}. Reembolso.
Fiquei insatisfeito: pedido {order_id}, {reason}. Devolvam o dinheiro.
Cliente insatisfeito: {order_id} veio {reason}, quero o valor de volta.
Vou mandar {order_id} de volta, veio {reason}; reembolsem, por favor.
reembolso {order_id} {reason} pfv
quero meu dinheiro, pedido {order_id}, {reason}
meu dinheiro do {order_id} pfv, chegou {reason}
O pedido {order_id}, que recebi {day:on}, chegou {reason}: reembolso.
"""

CHANGE_ADDRESS = """
Mude o endereço do pedido {order_id} para {address}.
Mude o endereço de {order_id}, agora é {address}.
Por favor, mude a entrega de {order_id} para {address}.
Muda o endereço do pedido {order_id} pra {address}?
Muda pra mim o endereço de {order_id}: {address}.
Muda a entrega do pacote {order_id}, é em {address}.
Quero mudar o endereço do pedido {order_id}: {address}.
Queria mudar o endereço de entrega de {order_id} para {address}.
Posso mudar o endereço de {order_id}? Seria {address}.
Mudança de endereço: o pedido {order_id} vai para {address}.
Mudança de endereço para {order_id}: {address}
Tenho uma mudança de endereço no pedido {order_id}, é {address}.
Troque o endereço de {order_id} por {address}.
Troque o endereço do pedido {order_id}, o certo é {address}.
Por gentileza, troque o endereço da compra {order_id} para {address}.
Quero trocar o endereço de {order_id} para {address}.
Vocês podem trocar o endereço do meu pedido {order_id} por {address}?
Dá para trocar o endereço de {order_id}? Coloquem {address}.
Altere o endereço do pedido {order_id} para {address}.
Altere o endereço de {order_id}: {address}.
Por favor, altere a entrega da encomenda {order_id} para {address}.
Preciso alterar o endereço de envio de {order_id}; é {address}.
Gostaria de alterar o endereço do pedido {order_id} para {address}.
Como faço para alterar o endereço de {order_id}? O novo é {address}.
Atualizem o endereço do pedido {order_id}: {address}.
Atualizem o meu endereço em {order_id}, é {address}.
Por favor, atualizem {order_id} com o endereço {address}.
Dá para atualizar o endereço de {order_id}? Agora é {address}.
Quero atualizar o endereço da encomenda {order_id}: {address}.
Preciso atualizar o meu endereço no pedido {order_id}, é {address}.
Corrijam o endereço do pedido {order_id}, é {address}.
Corrijam o endereço de {order_id}: {address}, por favor.
Corrijam a entrega do pacote {order_id}, vai para {address}.
O endereço de {order_id} está errado, o certo é {address}.
Coloquei o endereço errado em {order_id}. É {address}.
Dei a rua errada no pedido {order_id}; devia ser {address}.
Escrevi a rua errada em {order_id}. O certo: {address}.
A rua do pedido {order_id} ficou errada, corrijam: {address}.
Novo endereço para {order_id}: {address}.
O novo endereço do pedido {order_id} é {address}.
Tenho um endereço novo, {address}. É para o pedido {order_id}.
endereço novo {order_id} {address}
Me mudei. Mandem {order_id} para {address}.
Eu me mudei, então enviem o pedido {order_id} para {address}.
Me mudei no dia {date} para {address}. Entreguem lá o pedido {order_id}.
Agora moro em {address}. Manda o pedido {order_id} para cá.
Já não moro ali; enviem {order_id} para {address}.
Não moro mais naquela casa, mandem {order_id} para {address}.
Envie {order_id} para {address}.
Envie o pedido {order_id} para {address}, por favor.
Envie a encomenda {order_id} para outro endereço: {address}.
Podem enviar {order_id} para {address} e não para a minha casa?
Quero enviar o pedido {order_id} para outra rua: {address}.
É para enviar o pacote {order_id} para {address}.
Mande {order_id} para {address} em vez da minha casa.
Mande o pacote {order_id} para {address}, por gentileza.
Mande a encomenda {order_id} para o meu trabalho, {address}.
manda o pedido {order_id} pra {address} pfv
Entreguem {order_id} em {address}.
Entreguem o pedido {order_id} em {address}, não no meu apartamento.
Não vou estar em casa {day:on}; entreguem {order_id} em {address}.
Quero que a entrega de {order_id} seja em {address}.
Podem entregar o pacote {order_id} em {address}?
É para entregar {order_id} em {address}, não em casa.
Dá para entregar a encomenda {order_id} em {address}?
Prefiro receber {order_id} em {address}.
Gostaria de receber o pedido {order_id} no escritório, {address}.
Quero receber a encomenda {order_id} em outra casa: {address}.
Quem vai receber o pacote {order_id} é {name}, em {address}.
Levem o pedido {order_id} para {address}, por favor.
É um presente para {name}: levem {order_id} para {address}.
Levem a encomenda {order_id} até {address}.
Desviem {order_id} para {address}.
Por favor, desviem o pacote {order_id} para {address}.
Desviem a entrega de {order_id}, agora vai para {address}.
Redirecionem o pedido {order_id} para {address}.
Redirecionem {order_id}, por favor, para {address}.
Redirecionem a encomenda {order_id}; o destino é {address}.
Outro destino para {order_id}: {address}.
Mudem o destino do pedido {order_id} para {address}.
Coloque {address} como endereço do pedido {order_id}.
Coloque {address} na etiqueta de {order_id}, por favor.
Coloque outro endereço no pacote {order_id}: {address}.
O endereço antigo não vale mais: {order_id} vai para {address}.
Sou {name}, o pedido {order_id} está com meu endereço antigo. É {address}.
Usem {address} e não o endereço antigo no pedido {order_id}.
Dei o endereço errado em {order_id}, mudem para {address}.
"""
