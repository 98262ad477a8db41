"""Portuguese (Brazil) sentences beside the facts: near misses and fillers.

A near miss holds a value of the type that a question asks for, but says
something that no question asks for.
"""

from __future__ import annotations

NEAR_MISSES = {
    "name": """
A foto da parede é de {v}.
Quem dirige a nossa van é {v}.
{v} ganhou o sorteio do mês passado.
O cartaz da entrada foi pintado por {v}.
No ano que vem, {v} entra na equipe.
O bolo da cafeteria foi feito por {v}.
O prédio é de {v}.
O prêmio do ano passado foi para {v}.
Quem rega o jardim é {v}.
O discurso de abertura ficou com {v}.
As plantas são presente de {v}.
{v} limpa as janelas uma vez por mês.
A rua ganhou o nome de {v}.
A música da festa ficou por conta de {v}.
""",
    "money": """
O sorteio juntou {v} para a escola.
Estacionar aqui ao lado custa {v}.
O primeiro prêmio do sorteio é um vale de {v}.
Na cafeteria, café com bolo sai por {v}.
Temos vales-presente a partir de {v}.
Perder o tíquete do estacionamento custa {v}.
Doamos {v} para a biblioteca.
A passagem de ônibus da estação até aqui é {v}.
Os sócios do clube pagam {v} por ano.
A multa por uma chave quebrada é de {v}.
Compras acima de {v} ganham um brinde.
Uma segunda via da fatura custa {v}.
A carta de cobrança custa {v}.
""",
    "date": """
Este texto foi impresso {v}.
A lista de preços mudou {v}.
A próxima feira da cidade é {v}.
Fazemos o inventário {v}.
A festa da cidade é {v}.
Nossa última carta saiu {v}.
Tem música na praça {v}.
O catálogo novo sai {v}.
O sorteio será {v}.
A rua foi limpa {v}.
Escrevemos para a prefeitura {v}.
O nosso site ficou novo {v}.
A prefeita vem nos visitar {v}.
""",
    "clock": """
A loja do bairro abre às {v}.
Abrimos as portas às {v}.
O ônibus sai às {v}.
A pausa do almoço é às {v}.
O primeiro trem chega às {v}.
O café fica pronto às {v}.
A caixa de correio é esvaziada às {v}.
As luzes do pátio acendem às {v}.
Dá para entrar desde as {v}.
A padaria ao lado abre às {v}.
Horário de abertura: {v}.
O último ônibus passa às {v}.
A equipe de limpeza vem às {v}.
""",
    "phone": """
Nosso fax é {v}.
Os faxes são enviados para {v}.
Para chamar um táxi, disque {v}.
Em uma emergência à noite, disque {v}.
O setor de achados e perdidos atende no {v}.
Mande uma mensagem para {v} e participe do sorteio.
O número do fax é {v}.
A empresa de ônibus tem o telefone {v}.
O vigia do estacionamento tem o número {v}.
Fax: {v}.
Se vir um poste apagado, avise no {v}.
O número {v} não é mais usado.
Só para fornecedores: {v}.
A assessoria de imprensa usa o {v}.
""",
    "product": """
{O} {v} da vitrine não está à venda.
Quem ganhar o sorteio leva {um} {v}.
Nesta semana está em promoção para todos {o} {v}.
{O} {v} do anúncio já acabou.
O campeão de vendas do ano é {o} {v}.
Novidade do catálogo: {o} {v}.
{O} {v} da capa do catálogo é um desenho de criança.
Peça para ver {o} {v} no mostruário.
{O} {v} só chega à prateleira na próxima estação.
Alguém esqueceu {um} {v} no ônibus.
{O} {v} da entrada é só para mostrar.
Os sócios têm um vale para {um} {v}.
O próximo teste da nossa revista é {do} {v}.
O prêmio é {um} {v}.
""",
    "code": """
O número da fatura é {v}.
Fatura: {v}.
O cartão de cliente é o {v}.
O seu tíquete tem o número {v}.
Código do vale: {v}.
A van tem a placa {v}.
A etiqueta da caixa diz {v}.
Código do armário: {v}.
O número de série é {v}.
Este formulário é o número {v}.
O chamado na central de ajuda é o {v}.
Use o código {v} no estacionamento.
O bilhete do sorteio é o {v}.
""",
    "number": """
Nossa equipe tem {v} pessoas.
A loja tem {v} vagas de estacionamento.
A caixa pesa {v} quilos.
O ônibus para {v} vezes no caminho.
São {v} degraus até a porta.
Estamos há {v} anos nesta rua.
O catálogo tem {v} páginas.
A sala de espera tem {v} cadeiras.
O sorteio tem {v} ganhadores.
Da estação até aqui são {v} minutos a pé.
O antigo galpão tinha {v} janelas.
Em dias cheios chegam {v} cartas.
O coral da praça tem {v} vozes.
""",
    "place": """
Nosso novo escritório fica {v}.
As trocas são atendidas {v}.
O estacionamento mais perto fica {v}.
Nossas cartas chegam {v}.
A festa de Natal foi {v}.
O ônibus para {v}.
O antigo galpão ficava {v}.
O melhor café da cidade se toma {v}.
As bicicletas ficam estacionadas {v}.
A feira agora acontece {v}.
Antes tínhamos outra loja {v}.
O setor de contas trabalha {v}.
O papel usado se joga {v}.
Tem um cantinho das crianças {v}.
""",
    "reason": """
O sorteio foi adiado porque {v}.
Trocamos as sacolas de papel porque {v}.
A festa passou para a primavera porque {v}.
A cafeteria ao lado faz sucesso porque {v}.
Tiramos a nossa placa porque {v}.
O ônibus vai por outra rua porque {v}.
O catálogo está mais fino este ano porque {v}.
Plantamos uma árvore porque {v}.
A fonte está desligada porque {v}.
A música parou porque {v}.
O elevador anda devagar porque {v}.
O pátio parece outro porque {v}.
Compramos cadeiras novas porque {v}.
O estacionamento ficou menor porque {v}.
""",
    "duration": """
O reembolso leva {v}.
Guardamos o seu cadastro por {v}.
Os vales-presente valem {v}.
A resposta a uma carta demora {v}.
A obra ao lado vai durar {v}.
Nossa liquidação durou {v}.
Somos uma empresa familiar há {v}.
Os objetos perdidos ficam guardados por {v}.
A viagem à praia durou {v}.
A última greve durou {v}.
O vale pode ser usado durante {v}.
Ficamos sem água por {v}.
O cartão novo é enviado em {v}.
A exposição de fotos fica {v}.
""",
}

# Sentences that hold nothing a question asks for.
FILLERS = {
    "any": """
Obrigado pela confiança.
Guarde este papel, por favor.
Desejamos a você um ótimo dia.
Port Alder está linda nesta época do ano.
Leia tudo com calma, por favor.
Somos uma equipe pequena e fazemos o que dá.
Obrigado por ler este texto.
Vai ser um prazer receber você.
Nossa equipe recebe você com um sorriso.
O verso desta folha está em branco.
Traga esta folha, por favor.
O resto fica como combinado.
Tem mais detalhes no nosso site.
Não mudou mais nada.
Conte também para a sua família.
Esperamos que esteja tudo claro.
Uma cópia fica no nosso arquivo.
Todo o resto continua igual.
Tenha um bom dia.
Guarde esta folha em casa.
Esta folha é de papel reciclado.
Fazemos tudo o que está ao nosso alcance.
A gente gosta de trabalhar em Port Alder.
No site tem mais fotos.
Leia de novo sem pressa.
Este texto tem uma página só.
Nosso site está de cara nova.
Sua opinião é importante para nós.
Em Port Alder todo mundo se conhece.
Obrigado pelo seu tempo.
""",
    "email": """
Espero que esteja tudo bem com você.
Desculpe o transtorno.
Obrigado pela paciência.
Você pode responder a esta mensagem.
É muito bom ter você com a gente.
Tudo vai embrulhado em papel reciclado.
Obrigado por confiar na nossa loja.
Pedimos desculpas pelo incômodo.
Mandamos esta mensagem com muito carinho.
""",
    "delivery": """
Confira se a caixa não está amassada.
Assine no verso deste papel.
Manuseie com cuidado.
Guarde a caixa por uns dias.
Este lado para cima.
Você pode devolver a embalagem ao entregador.
Abra a caixa com cuidado.
A caixa é frágil.
A embalagem é de papel reciclado.
""",
    "repair": """
Todos os parafusos estão apertados.
Um teste rápido deu certo.
A peça velha vai no saquinho.
A parte de fora está limpa.
Não vimos nenhum outro dano.
Não use água para limpar, por favor.
Limpe com um pano seco.
Depois fizemos mais um teste.
Os parafusos velhos vão num saquinho.
""",
    "story": """
Naquele dia chovia.
Ninguém esperava por isso.
As crianças ficaram muito felizes.
O vendedor deu um sorriso simpático.
No fim, todos riram.
O gato nem acordou.
Chovia e fazia frio.
Os vizinhos contaram isso muitas vezes.
Foi um dia muito estranho.
""",
    "notice": """
Desculpem o transtorno.
Não bata na janela, por favor.
A loja na internet continua aberta.
Vai ser bom ver vocês de novo.
Avise os vizinhos, por favor.
Obrigado pela compreensão.
Os cachorros podem esperar do lado de fora.
Pedimos desculpas pelo incômodo.
Voltamos com mais disposição.
""",
    "leaflet": """
Aprenda a consertar coisas em casa.
Não precisa de experiência.
Nós emprestamos todas as ferramentas.
O chá e os biscoitos são por nossa conta.
Venha de sapato confortável e avental velho.
A turma é pequena e animada.
Tem café passado na hora na entrada.
Todo mundo pode participar.
Aprender junto é mais divertido.
""",
    "contract": """
As mudanças são feitas por escrito.
Cada parte guarda uma cópia.
Aplica-se a lei do país.
O cliente cuida bem do item.
Se uma cláusula não valer, as outras continuam valendo.
O anexo faz parte deste acordo.
Não existem outros acordos.
As duas partes leram este texto.
O cliente não pode emprestar o item a outras pessoas.
""",
    "clinic": """
Beba bastante água.
Traga o seu cartão de saúde.
Lave as mãos na entrada.
Descanse o máximo que puder.
Não dirija depois da consulta.
Faça silêncio na sala de espera, por favor.
Coma coisas leves nestes dias.
Use máscara na sala de espera.
Uma caminhada curta por dia ajuda.
""",
}
