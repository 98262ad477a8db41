"""Questions in Portuguese (Brazil) about people: who wrote, who is the customer, whom to ask.

One question per line. ``{thing}`` is what the text is about ("pedido", "conserto").
"""

from __future__ import annotations

WRITER = """
Quem escreveu este texto?
Quem escreveu isto?
Quem foi que escreveu estas linhas?
Quem escreve aqui?
Quem está escrevendo?
Quem é o autor?
Quem é o autor do texto?
Quem é o autor ou a autora?
Quem é a pessoa que escreve?
Quem assina o texto?
Quem assina no final?
Quem assinou?
Quem assinou este texto?
Quem redigiu este texto?
Quem redigiu isto?
Quem redigiu estas linhas?
Quem mandou este texto?
Quem mandou isto por escrito?
Quem me escreveu?
Quem nos escreve?
Quem pôs isto no papel?
De quem é a assinatura?
De quem é este texto?
De quem são estas linhas?
De quem é o nome na assinatura?
De quem veio este texto?
Por quem foi escrito?
Por quem foi assinado o texto?
Por quem foi redigido?
Qual é o nome do autor?
Qual é o nome de quem escreveu?
Qual é o nome de quem assina?
Qual é o nome na assinatura?
Que nome está na assinatura?
Que nome assina o texto?
Que pessoa escreveu isto?
Que pessoa assina estas linhas?
Que funcionário escreveu este texto?
Que funcionário assina?
Que colega redigiu o texto?
Como se chama o autor?
Como se chama quem escreveu?
Como se chama quem assina o texto?
Dá para saber quem escreveu?
Você sabe quem escreveu isto?
Você sabe quem assinou?
Sabe me dizer quem é o autor?
Pode me dizer quem escreveu o texto?
Pode me dizer de quem é a assinatura?
Pode procurar quem assina?
Poderia me dizer quem redigiu estas linhas?
Me diga quem escreveu isto.
Me diga o nome do autor.
Me diz quem assinou o texto.
Diga quem assina.
Diga o nome de quem escreve.
Informe quem redigiu o texto.
Informe o autor, por favor.
Procure a assinatura. De quem é?
Procure o nome do autor.
Autor?
Autor do texto?
Assinado por quem?
Escrito por quem?
Redigido por quem?
Nome de quem assina
O autor, quem é?
O texto foi escrito por quem?
O texto foi assinado por quem?
E isto aqui, quem escreveu?
Não entendo a assinatura. Que nome é esse?
Não achei quem escreveu. Quem foi?
Quero agradecer ao autor. Quem é?
Quero saber quem assina estas linhas.
Quero responder a quem escreveu. Qual é o nome?
Preciso do nome do autor do texto.
Preciso saber quem redigiu.
Segundo o texto, quem escreveu?
De acordo com o texto, quem assina?
quem escreveu isso
quem assinou isso?
""".strip().splitlines()

CUSTOMER = """
Quem é o cliente?
Quem é o cliente ou a cliente?
Quem é a pessoa que comprou?
Quem comprou na loja?
Quem fez a compra?
Quem encomendou, qual cliente?
Quem encomendou?
Quem encomendou ou comprou na loja?
Quem é o comprador?
Quem é o comprador ou a compradora?
Quem é o titular {do} {thing}?
Qual é o cliente?
Qual é o cliente que aparece no texto?
Qual é o nome do cliente?
Qual é o nome do comprador?
Qual é o nome do titular {do} {thing}?
Qual cliente fez a compra?
Qual cliente encomendou?
Que cliente é este?
Que cliente a loja está atendendo?
Que cliente aparece aqui?
Que cliente comprou?
Que nome de cliente está no texto?
Que nome tem o cliente?
Que pessoa é cliente da loja?
Como se chama o cliente?
Como se chama a pessoa que comprou?
Como se chama o comprador?
Como se chama o titular?
De quem é {o} {thing}?
De quem é {o} {thing}, de que cliente?
De que cliente é {o} {thing}?
De que cliente se trata?
De que cliente fala o texto?
Para quem é {o} {thing}?
Para que cliente é {o} {thing}?
A quem pertence {o} {thing}?
A que cliente pertence {o} {thing}?
Em nome de quem está {o} {thing}?
Em nome de quem foi feita a compra?
Em nome de quem ficou {o} {thing}, qual cliente?
Em nome de que cliente está {o} {thing}?
Em que nome está {o} {thing}?
No nome de quem está {o} {thing}?
No nome de que cliente está {o} {thing}?
Você sabe quem é o cliente?
Você sabe o nome do comprador?
Sabe me dizer de quem é {o} {thing}?
Pode me dizer como se chama o cliente?
Pode me dizer em nome de quem está {o} {thing}?
Pode me passar o nome do cliente?
Poderia me informar quem é o comprador?
Me diga quem é o cliente.
Me diga para quem é {o} {thing}.
Me diz o nome do cliente.
Diga o nome da pessoa que comprou.
Diga a que cliente pertence.
Informe o nome do cliente.
Informe quem é o titular {do} {thing}.
Procure o nome do cliente ou da cliente.
Cliente?
Nome do cliente?
Comprador?
Nome do comprador?
Titular {do} {thing}?
O cliente, como se chama?
O cliente deste texto é quem?
{O} {thing} é de quem?
{O} {thing} é para quem?
{O} {thing} está em nome de quem?
{O} {thing} pertence a quem?
De todas essas pessoas, qual é o cliente?
Quero cumprimentar o cliente pelo nome. Como se chama?
Quero saber de que cliente é {o} {thing}.
Quero saber em nome de quem está.
Preciso do nome do cliente para o cadastro.
Preciso saber quem encomendou.
Segundo o texto, quem é o cliente?
De acordo com o texto, de quem é {o} {thing}?
quem eh o cliente?
ta no nome de quem {o} {thing}?
""".strip().splitlines()

CONTACT = """
Quem é a pessoa de contato?
Quem é o contato?
Quem é o contato para dúvidas?
Quem tira dúvidas?
Quem tira as dúvidas das pessoas?
Quem responde às perguntas?
Quem responde às dúvidas?
Quem pode responder às minhas perguntas?
Quem pode me ajudar?
Quem pode me ajudar se eu tiver dúvidas?
Quem pode tirar as minhas dúvidas?
Quem pode dar mais informações?
Quem dá mais informações?
Quem dá informações sobre isso?
Quem me ajuda se eu tiver perguntas?
Quem ajuda em caso de dúvida?
Quem esclarece as dúvidas?
Quem pode me esclarecer isso?
Quem atende quem tem dúvidas?
Por quem eu pergunto?
Por quem devo perguntar?
Por quem procuro se tiver dúvidas?
Por quem devo procurar?
Com quem eu falo?
Com quem falo se tiver uma pergunta?
Com quem posso falar sobre isso?
Com quem devo falar?
Com quem devo entrar em contato?
Com quem entro em contato para mais informações?
Com quem se fala em caso de dúvida?
Com quem posso tirar dúvidas?
A quem eu pergunto?
A quem posso perguntar?
A quem devo perguntar se tiver dúvidas?
A quem peço ajuda?
A quem peço informações?
A quem posso pedir ajuda?
A quem devo pedir informações?
A quem se fazem as perguntas?
Para quem eu pergunto?
Para quem eu peço ajuda?
Que pessoa tira as dúvidas?
Que pessoa de contato aparece no texto?
Que pessoa pode ajudar?
Que nome dão para contato?
Qual é o nome da pessoa de contato?
Qual é o nome do contato?
Como se chama a pessoa de contato?
Como se chama quem tira as dúvidas?
Tem uma pessoa de contato? Quem?
Tem alguém que tire dúvidas? Quem é?
Você sabe com quem posso falar?
Você sabe quem tira as dúvidas?
Sabe me dizer por quem devo procurar?
Pode me dizer a quem perguntar?
Pode me dizer quem é o contato?
Poderia me informar com quem devo falar?
Me diga com quem falar.
Me diga a quem pedir ajuda.
Me diz quem é o contato.
Diga quem esclarece as dúvidas.
Diga por quem perguntar.
Informe a pessoa de contato.
Informe com quem entrar em contato.
Procure o nome do contato.
Contato?
Pessoa de contato?
Nome do contato, por favor
Dúvidas, com quem?
Em caso de dúvida, a quem perguntar?
Em caso de dúvida, por quem procuro?
Para mais informações, com quem eu falo?
Tenho uma pergunta. A quem faço?
Tenho uma dúvida. Com quem falo?
Tenho dúvidas. Quem me ajuda?
Não entendi uma coisa. Quem me esclarece?
Se eu tiver dúvidas, com quem falo?
Quero falar com alguém. Com quem?
Quero saber quem responde às perguntas.
Preciso de ajuda. A quem posso pedir?
Preciso saber com quem falar.
Segundo o texto, quem tira as dúvidas?
De acordo com o texto, por quem devo perguntar?
com quem falo se tiver duvida?
quem me ajuda com isso
""".strip().splitlines()
