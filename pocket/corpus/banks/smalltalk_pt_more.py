"""The other half of the Portuguese small talk: thanks, goodbye, and which shop this is."""

from __future__ import annotations

THANKS = """
Obrigado!
Obrigada!
Muito obrigado!
Muito obrigada!
Muito obrigado mesmo
Muito obrigada por tudo.
Obrigado por tudo
Obrigada por tudo, Gemma
Obrigado pela ajuda.
Obrigada pela sua ajuda.
Muito obrigado pela ajuda!
Obrigado pela resposta.
Obrigada pela resposta rápida.
Obrigado por responder tão rápido.
Obrigada por responder.
Obrigado pela atenção.
Obrigada pela atenção e pelo carinho
Obrigado pela paciência.
Obrigada pela paciência comigo
Obrigado pela informação.
Obrigada pelas informações
Obrigado, Gemma
Obrigada, Gemma
Obrigado, amigo
Obrigado, pequeno modelo
Obrigado de coração
Obrigada de coração, Gemma
De coração, muito obrigado
Mil vezes obrigado
Obrigado da parte de {name}
{name} manda um obrigado
{name} e eu agradecemos
Eu agradeço.
Agradeço muito.
Agradeço a ajuda.
Agradeço pela resposta
Agradeço de coração.
Só tenho a agradecer
Quero agradecer pela ajuda.
Queria agradecer você
Passei para agradecer
Não sei como agradecer
Ficamos muito agradecidos.
Fico agradecida pela informação
Estou muito agradecido
Sou muito grato
Sou muito grata pela ajuda
Fico grato pela atenção
Serei sempre grata, Gemma
Valeu!
Valeu mesmo!
Valeu, Gemma
Valeu pela ajuda!
Valeu pela força
Valeu pela dica
Valeu, amigo!
Valeu demais
Obrigado pela dica!
Obrigada pela força
Obrigado demais
Ajudou muito, obrigado!
Você me ajudou muito, obrigada.
Ajudou bastante, valeu!
Você ajudou demais, agradeço
Era isso que eu precisava, obrigado.
Era só isso que eu queria saber, obrigada.
Exatamente o que eu precisava, valeu!
Era isso mesmo, obrigado
Perfeito, obrigado
Perfeito, muito obrigada!
Perfeito, valeu!
Ótimo, obrigado
Ótimo, muito obrigado.
Ótima resposta, obrigada.
Que ótimo, agradeço
Beleza, obrigado
Beleza, valeu
Tá bom, obrigado
Tá bom, valeu!
Tá ótimo, obrigada
Legal, obrigado
Legal, valeu!
Que legal, obrigada!
Maravilha, obrigado
Maravilha, muito obrigada
Que maravilha, valeu!
Entendi, obrigado.
Agora entendi, obrigada!
Entendi tudo, valeu.
Deu certo, obrigado!
Deu tudo certo, muito obrigada
Certo, obrigado
Funcionou, obrigado!
Agora funcionou, valeu!
Já está funcionando, obrigada
Você é demais, obrigado!
Você é um amor, obrigada
Que gentileza, obrigado
Quanta gentileza, agradeço!
Muita gentileza sua, obrigada
Deus te pague
Brigado!
brigada, viu
brigadão
vlw
vlw, Gemma
vlw pela ajuda
Obrigada pela dica, Gemma
Funcionou, muito obrigado.
Valeu pela paciência!
Valeu pela informação
Deu certo aqui, valeu!
Grato por tudo, Gemma
Grata por tudo
Beleza então, obrigada
Beleza, muito obrigado!
Muito agradecido, Gemma
Fico muito agradecido
brigado, Gemma
brigado pela ajuda
"""

GOODBYE = """
Tchau!
Tchau, Gemma
Tchau, tchau!
Tchau e bom descanso
Tchau, até amanhã
Tchau, se cuida
Bom, tchau
Então tchau
Tenho que ir, tchau.
É só isso, tchau.
Até logo!
Até logo, Gemma
Então até logo
Vou indo, até logo.
Até mais!
Até mais, amigo
Até mais ver
Bom, até mais
Até breve!
Até breve, Gemma
Espero voltar, até breve
Até amanhã!
Até amanhã, bom descanso
Me despeço, até amanhã
Até a próxima!
Até a próxima, Gemma
Até a próxima semana
Até a próxima vez, amigo
Até {day}!
Até {day}, então
Até {day}, se cuida
Nos vemos {day:on}.
Volto {day:on}, até lá.
Volto amanhã, até lá
Volto outro dia, tchau
A gente se vê
A gente se vê amanhã.
A gente se vê {day:on}.
A gente se fala
A gente se fala depois
A gente se fala outro dia
Nos falamos amanhã
Nos falamos depois
Nos falamos outra hora
Nos vemos em breve
Nos vemos por aí!
Te vejo amanhã
Te vejo depois, tchau
Te vejo por aí
Adeus!
Adeus, Gemma
Adeus, foi um prazer
Digo adeus por hoje
Se cuida!
Se cuida, amigo
Fica bem, se cuida
Fica com Deus
Fica bem, até logo
Fiquem com Deus, pessoal
Vai com Deus
Vou embora
Já vou embora
Vou embora agora, até mais
Estou indo embora
Está na hora de ir embora
Fui!
Fui, até mais
Fui, gente!
Preciso ir
Preciso ir agora, até mais
Agora preciso desligar
Já vou, tchau
Já vou indo
Bom, já vou indo
Vou dormir
Vou dormir, boa noite!
Boa noite e bons sonhos
Boa noite, vou para a cama.
Bons sonhos, Gemma
Bons sonhos, até amanhã
Durma bem
Durma bem, até amanhã
Dorme bem!
Vou sair, até depois
Tenho que sair agora
Vou sair para o trabalho
Até depois!
Até depois, Gemma
Até mais tarde
Até hoje à noite!
Bom fim de semana!
Bom fim de semana, tchau
Tenha um bom fim de semana
Tenha uma boa noite, até logo
Tenha um bom descanso
Um abraço e até logo
Um abraço, tchau
Abraço, fui!
Beijo, tchau
Beijos e até mais
Um beijo, até {day}
Por hoje é só
Por hoje é só, tchau
É só por hoje, até logo
Encerro por aqui
Vamos encerrar por hoje
Pode encerrar, tchau
Me despeço por hoje
Despeço-me, até breve
tchauzinho
xau
flw
flw, até mais
falou, flw!
Falou, até amanhã!
Falou, gente, fui
Agora vou dormir
Durma bem, Gemma
Quero encerrar por aqui
Encerro por hoje, até amanhã
Xau, xau
"""

WHICH_SHOP = """
Que loja é essa?
Que loja é esta?
Que loja é aqui?
Me diz que loja é essa.
Desculpa, que loja é essa mesmo?
Qual é a loja?
Qual loja é essa?
Essa é qual loja?
De que loja você é?
De que loja você fala?
De que loja é este chat?
Você é de que loja?
Você é de qual loja?
De qual loja vocês são?
Com que loja estou falando?
Com qual loja eu falo?
Quero saber com que loja estou falando.
Estou falando com qual loja?
A que loja você pertence?
Você pertence a alguma loja?
Este chat pertence a que empresa?
Para que loja estou escrevendo?
Para qual loja eu escrevi?
Escrevi para que loja?
Em que loja estou?
Em que loja você trabalha?
Você trabalha em qual loja?
Para que loja você trabalha?
Para que empresa você trabalha?
Para quem você trabalha?
Você trabalha para quem?
Você trabalha para alguma loja?
Você trabalha para a Finch & Alder?
Onde você trabalha?
Você trabalha onde, numa loja?
Como se chama a loja?
Como se chama essa loja?
Como a loja se chama?
Esqueci como se chama a loja.
Como se chama a empresa de vocês?
Qual é o nome da loja?
Qual o nome dessa loja?
Nome da loja, por favor
Me diz o nome da loja de vocês.
Esqueci o nome da loja.
Me lembra o nome dessa loja?
Qual é o nome da empresa?
O nome da empresa, por favor
Me diga o nome da sua empresa.
Que empresa é essa?
Que empresa é esta?
Qual empresa é essa?
De que empresa você é?
Você é de qual empresa?
Você fala de que empresa?
Com que empresa estou falando?
Estou falando com qual empresa?
É da Finch & Alder?
Aqui é a Finch & Alder?
Estou falando com a Finch & Alder?
Isso é a loja Finch & Alder?
O que é a Finch & Alder?
Me fala da Finch & Alder.
Quem é a Finch & Alder?
A Finch & Alder existe mesmo?
Essa loja existe de verdade?
A loja existe mesmo ou é inventada?
Essa loja é de verdade?
É uma loja de verdade?
A loja é inventada?
Essa empresa é inventada?
A loja é real ou inventada?
Onde fica Port Alder?
Port Alder existe?
O que é Port Alder?
Port Alder é uma cidade de verdade?
De que cidade é essa loja?
Em que cidade fica a loja?
A loja é de que cidade?
De onde é a loja?
De onde vocês são?
Vocês são de onde?
De onde é essa empresa?
Quem é o dono da loja?
De quem é essa loja?
De quem é esta empresa?
Quem é o seu chefe?
Quem é o seu patrão?
Você tem chefe? Quem é?
Você representa que loja?
Que empresa você representa?
Você representa a Finch & Alder?
Você atende por qual loja?
Esse atendimento é de que loja?
O atendimento é de qual empresa?
Me fale um pouco da loja.
Me conta um pouco sobre a loja.
Fale sobre a empresa de vocês.
q loja e essa?
de que loja vcs sao
qual o nome da loja msm?
Quem é o chefe dessa loja?
Quem é o patrão aí?
Quem é o dono da Finch & Alder?
Essa loja tem dono?
Este atendimento é da Finch & Alder?
Eu escrevi para qual empresa?
"""
