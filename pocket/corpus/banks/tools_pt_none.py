"""Brazilian Portuguese requests that none of the shop's tools can do, by topic.

Half of them stand close to the shop on purpose: the model has to read the
declarations, and cannot tell from the topic alone.
"""

from __future__ import annotations

SHOP_MATTERS = """
Vocês estão contratando?
Tem vaga de emprego na loja?
Quero trabalhar com vocês. Onde deixo o currículo?
Meu filho procura emprego, vocês recebem currículo?
Me manda a nota fiscal do pedido {order_id}.
Nunca recebi a nota fiscal de {order_id}.
Emitam a nota fiscal da compra em nome de {name}.
Embrulhem o pedido {order_id} para presente.
Vocês embrulham {product:the} para presente?
Acrescentem {product:a} ao pedido {order_id}.
Quero encomendar {product:a}, faça o pedido para mim.
Faz um pedido novo: {product:a}.
Posso pagar com cartão?
Vocês aceitam Pix ou só cartão?
Dá para parcelar o pedido {order_id}?
Em quantas vezes posso parcelar {product:the}?
Esqueci a senha da minha conta.
Troca a senha da minha conta de cliente, por favor.
Não consigo entrar na minha conta da loja.
Quero apagar o meu cadastro.
Atualize o meu cadastro: agora sou {name}.
Quero falar com o gerente.
Me passa para o gerente da loja.
Quero falar com um atendente de verdade.
Tem algum atendente humano? Quero falar com ele.
Tenho uma reclamação do caixa, que foi grosseiro.
Quero registrar uma reclamação contra o vendedor.
Qual é a garantia {product:of}?
Quantos anos de garantia tem {product:the}?
Ainda está na garantia {product:my}?
De que material é {product:the}?
De que material é feito o que pedi em {order_id}?
Onde é fabricado o que comprei em {order_id}?
Quanto pesa {product:the}?
Quanto mede {product:the}?
Qual é o tamanho {product:of}?
Que cores existem para {product:the}?
Como se limpa {product:the}?
Como se usa {product:the}?
Me manda o manual {product:of}.
Vocês têm o manual {product:of} em português?
O que os clientes acham {product:of}?
Escreva uma boa avaliação {product:of} em meu nome.
Você me recomenda {product:the} ou {product2:the}?
Qual é melhor, {product:the} ou {product2:the}?
Tem desconto para estudante?
Meu cupom de desconto não funciona.
Vocês dão desconto se eu levar duas vezes {product:the}?
Me manda um cupom de desconto.
Vocês vendem vale-presente?
Quero comprar um vale-presente para {name}.
Quero receber as novidades da loja por e-mail.
Não quero mais receber os e-mails da loja.
Posso entrar na loja com o meu cachorro?
A loja tem estacionamento?
Quantas pessoas trabalham na Finch & Alder?
Passe o pedido {order_id} para o nome de {name}.
Junte os pedidos {order_id} e {order_id2} em um só.
Divida {order_id} em dois pacotes.
Vocês alugam {product:a} por uma semana?
No meu pedido, troque a cor {product:of} para {colour}.
O pedido {order_id} tem seguro?
Vocês fazem lista de casamento?
"""

OUT_AND_ABOUT = """
Reserva um hotel para mim em {city} no dia {date}.
Procure um hotel barato em {city}.
Que hotel é bom em {city}?
Procure um voo de {city} para {city2}.
Compra uma passagem para {city} {day:on}.
Quanto custa uma passagem para {city}?
Quantos habitantes tem {city}?
Quem é o prefeito de {city}?
Que horas são em {city}?
Que restaurante você me indica em {city}?
Reserva uma mesa para quatro {day:on} num restaurante.
Onde se come bem em {city}?
{city} fica longe de {city2}?
Qual é a distância de {city} até {city2}?
Como vou de trem de {city} a {city2}?
A que horas sai o último trem para {city}?
Que filme está passando no cinema em {city}?
Chama um táxi para {address}.
Preciso de um táxi até {address}.
Que ônibus vai para {address}?
Quais museus há em {city}?
Me conta a história de {city}.
Preciso de visto para entrar em {city}?
Me mostra fotos de {city}.
Procuro apartamento para alugar em {city}.
{city} tem aeroporto?
Onde tem um hospital em {city}?
Compra dois ingressos para o show {day:of}.
Como está o trânsito em {city}?
Quem ganhou a eleição em {city}?
Qual é a melhor praia perto de {city}?
"""

HEAD_WORK = """
Conta uma piada.
Você sabe alguma piada sobre {product:the}?
Escreve um poema sobre {product:the}.
Escreva um poema para {name}.
Escreve uma carta para o meu chefe.
Me conta uma história para dormir.
Quanto é {amount} vezes doze?
Quanto é 17 mais 25?
Qual é a raiz quadrada de {amount}?
Divida {amount} por quatro.
Resolva a equação x + 7 = {amount}.
Me ajuda com a lição de matemática.
Traduz "bom dia" para o inglês.
Como se diz "obrigado" em espanhol?
Traduza esta carta para o inglês, por favor.
O que significa a palavra "finch"?
Qual é a capital da Noruega?
Qual é a capital da Austrália?
Quem escreveu Dom Casmurro?
Quem inventou o avião?
Quem ganhou a Copa?
Qual foi o placar do jogo de ontem?
Em que ano acabou a guerra?
A que distância fica a lua?
Como se faz pão de queijo? Quero a receita.
Me dá uma receita com arroz e ovos.
Corrige a gramática do meu texto.
Resume as notícias de hoje.
Lê as notícias para mim.
Canta uma música.
Toca um samba.
Joga xadrez comigo.
Diz um número entre um e {amount}.
Desenha {product:a}.
O que eu dou de aniversário para {name}?
Me explica o que é a inflação.
"""

DAILY_LIFE = """
Liga para {name}.
Liga para a minha mãe, por favor.
Manda uma mensagem para {name}: vou me atrasar.
Manda mensagem para o meu irmão.
Apaga a luz da cozinha.
Acende a luz da sala.
Põe uma música, por favor.
Aumenta o volume da televisão.
Estou com dor de cabeça, o que eu tomo?
Minhas costas doem. O que eu faço?
Que remédio é bom para gripe?
Paga a minha conta de luz.
Põe leite na lista de compras.
Acrescenta ovos na minha lista de compras.
Marca uma consulta com o meu dentista {day:on}.
Grava o jogo de hoje à noite.
Abre o portão da garagem.
Lê os meus e-mails.
Escreve um e-mail para {name}.
Transfere {amount} euros para {name}.
Me empresta {amount} euros.
Tira uma foto minha.
Quando é o aniversário de {name}?
Onde eu deixei as minhas chaves?
Imprime esta página duas vezes.
Pede uma pizza para {address}.
Você conhece um bom encanador?
Como tiro mancha de café da camisa?
O que diz o meu horóscopo do dia {date}?
Devo terminar com o meu namorado?
Meu cachorro não come. Algum conselho?
Quantas calorias tem uma banana?
Você cuida das crianças {day:on}?
Qual é a senha do wi-fi?
"""

NO_TOOL = {
    "shop_matters": SHOP_MATTERS,
    "out_and_about": OUT_AND_ABOUT,
    "head_work": HEAD_WORK,
    "daily_life": DAILY_LIFE,
}
