"""Portuguese words and phrases that may stand for one another in the sentences of the banks.

One group a line, its members of the same grammar and gender or with their article, so that
any of them fits where another stood and no label, tool or intent changes.
"""

from __future__ import annotations

GROUPS: tuple[str, ...] = tuple(
    """
quero saber|gostaria de saber|queria saber|desejo saber|preciso saber
pode me dizer|poderia me dizer|pode me informar|poderia me informar|sabe me dizer
me diga|me informe|me fale
gostaria de|adoraria
quero cancelar|gostaria de cancelar|preciso cancelar|desejo cancelar
quero comprar|gostaria de comprar|queria comprar|penso em comprar
quero|desejo
quero que|desejo que
preciso do|necessito do
preciso da|necessito da
preciso de um|necessito de um
preciso de uma|necessito de uma
preciso de|necessito de
se precisar de ajuda|se necessitar de ajuda|caso precise de ajuda
por favor|por gentileza|se não for incômodo
valeu|valeu mesmo
bom dia|um bom dia
meu nome é|me chamo
um abraço|abraços|um forte abraço|abraço
é urgente|é bem urgente|tenho urgência
o mais rápido|com a maior rapidez
estou com pressa|tenho pressa
ainda tem|ainda resta
mas|porém|só que
então|assim
porque|já que|visto que|uma vez que
segundo o|de acordo com o|conforme o
de novo|outra vez|novamente|mais uma vez
também|igualmente
o mais tardar|no máximo
pacote|embrulho|volume
pacotes|embrulhos|volumes
item|artigo|produto
itens|artigos|produtos
o motivo|a razão|a causa
que motivo|que razão|que causa
por que|por que motivo|por que razão|por que causa
quebrou|estragou
não funciona|não está funcionando
parou de funcionar|deixou de funcionar
consertar|reparar|arrumar
consertam|reparam|arrumam
consertem|reparem|arrumem
um técnico|um especialista|um profissional
na oficina|na assistência técnica
à oficina|à assistência técnica
da oficina|da assistência técnica
quanto custa|quanto sai|por quanto sai
quanto pedem|quanto cobram|quanto querem
a que horas|a que horas exatamente|exatamente a que horas
até que horas|até que horas exatamente|exatamente até que horas
que horas vocês abrem|que horas vocês abrem as portas|que horas vocês começam a atender
que horas vocês fecham|que horas vocês fecham as portas|que horas vocês encerram o atendimento
qual é o|qual seria o|qual vem a ser o
qual é a|qual seria a|qual vem a ser a
quais são|quais seriam
filial|sucursal|unidade local
onde|em que lugar|em que local
aonde|para onde
de onde|de que lugar
por onde|por que lugar
em que pé está|em que situação está
não chegou|não apareceu
o atraso|a demora
arranhão|risco
danos|avarias
errado|equivocado
errada|equivocada
o que pedi|o que encomendei|o que comprei|o que solicitei
por engano|por equívoco|sem querer
me enganei|me equivoquei|cometi um erro
mudei de ideia|mudei de opinião|repensei
reembolso|estorno|ressarcimento
reembolsem|estornem|ressarçam
reembolsar|estornar|ressarcir
devolvam o dinheiro|reembolsem o dinheiro|estornem o dinheiro
duas vezes|em duas ocasiões|por duas vezes
na garantia|em garantia|dentro da garantia
cobre|ampara|abrange
paguei|desembolsei|gastei
o valor|o montante
do valor|do montante
que valor|que montante
antecedência|antecipação
aviso prévio|aviso antecipado|pré-aviso
adiantado|antecipado
taxa de entrega|tarifa de entrega
o custo|o gasto
o aluguel|a locação
do aluguel|da locação
o contrato|o acordo|o convênio
este contrato|este acordo|este convênio
do contrato|do acordo|do convênio
assinado|firmado|rubricado
as partes combinam|as partes acordam|as partes concordam
começa|inicia|tem início
começar|iniciar
termina|se encerra|acaba
vence|expira|se esgota
o início|o começo
do início|do começo
de início|de começo
prevista|programada|planejada
previsto|programado|planejado
marcada para|agendada para
marcado para|agendado para
de término|de encerramento
buscar|retirar|pegar
retirada|coleta
ponto de retirada|local de retirada|ponto de coleta|local de coleta
se retira|se pega|se busca
entregador|mensageiro|portador
a transportadora|a empresa de transporte
no depósito|no galpão|no armazém
ligue para|telefone para|disque para
ligar para|telefonar para
fale com|converse com|entre em contato com
em caso de dúvida|se tiver dúvidas|caso tenha dúvidas|se surgir alguma dúvida
se tiver perguntas|se tiver alguma pergunta|caso tenha perguntas
se algo não estiver claro|se algo não ficar claro|se alguma coisa não estiver clara
esclarece as dúvidas|tira as dúvidas|resolve as dúvidas
mais informações|mais detalhes|informações adicionais
fique à vontade|sinta-se à vontade
com prazer|com muito gosto|de bom grado
pessoa de contato|pessoa de referência
procure o|busque o|localize o
procure a|busque a|localize a
responda em|me responda em
preencha|complete
converta este|transforme este
crie um lembrete|faça um lembrete|programe um lembrete|coloque um lembrete
me avise|me alerte|me dê um aviso
me avisa|me alerta|me dá um aviso
é preciso|é necessário|deve-se
cancele|anule
cancelem|anulem
cancela|anula
cancelar|anular
cancelei|anulei
meu endereço|meu domicílio
o endereço de entrega|o endereço de envio|o endereço para entrega
mudar o endereço|trocar o endereço|alterar o endereço|modificar o endereço
eu me mudei|eu mudei de casa
moro em|resido em|vivo em
enviem|mandem|despachem
envie|mande
enviar|mandar
mandaram|enviaram|despacharam
entreguem|levem
comprei|adquiri
comprado|adquirido
comprar|adquirir
a previsão|o prognóstico
está chovendo|chove
em estoque|no estoque
o estoque|o inventário
já acabou|já se esgotou
vendem|comercializam
procuro|estou procurando|ando procurando
à noite|de noite
de manhã|pela manhã
à tarde|de tarde
depois de|após
até logo|até mais|até breve|até a próxima
ao mês|por mês|mensais
ao ano|por ano|anuais
a qualquer hora|em qualquer horário
é verdade|é certo
não sei|desconheço|ignoro
acho que|creio que|penso que|acredito que
aguardo|fico no aguardo de
até quando|até que momento
desde quando|desde que momento
quando chega|quando vai chegar|quando chegará
quando é o|quando será o
quando é a|quando será a
quanto é|quanto seria|quanto vem a ser
quanto se paga|quanto é preciso pagar|quanto se deve pagar
como se chama|que nome tem|que nome leva
como posso|de que maneira posso|de que modo posso
só|somente|apenas
vocês têm|vocês dispõem de
vocês vendem|vocês comercializam
na caixa|dentro da caixa|na embalagem
outra coisa|algo diferente
meu cartão|meu cartão bancário
minha conta|minha conta bancária
o último dia|o dia limite|o dia final
que dia|que dia exatamente|exatamente que dia
até que dia|até que dia no máximo|exatamente até que dia
use|utilize|empregue
usar|utilizar|empregar
proprietário|dono
empresa|companhia|firma
aparece no|consta no|figura no
se trata|se fala
você pode|você consegue
vocês podem|vocês poderiam|vocês conseguem
a mercadoria|a carga
quem é|quem seria
quem assina|quem firma
quem escreveu|quem redigiu
quem escreve|quem redige
de graça|grátis|sem custo
dá para cancelar|tem como cancelar
pode me|poderia me
tem garantia|conta com garantia|possui garantia
quantas peças|que quantidade de peças
quantos itens|que quantidade de itens
o recibo|o comprovante
uma dúvida|uma pergunta
as dúvidas|as perguntas
em que dia|em qual dia|em que dia exatamente
que produto|qual produto
que item|qual item
que antecedência|qual antecedência
que horário|qual horário
que prazo|qual prazo
que frete|qual frete
obrigado|muito obrigado|obrigado mesmo
obrigada|muito obrigada|obrigada mesmo
obrigado pela|agradeço pela|sou grato pela
obrigada pela|sou grata pela
onde está|onde se encontra
onde fica|onde se localiza|onde se situa
quem é o|quem seria o
quem é a|quem seria a
com quem|com que pessoa
a quem|a que pessoa
para quem|para que pessoa
por quem|por que pessoa
quando é que|em que momento é que
quando começa|em que momento começa
quando termina|em que momento termina
quando acaba|em que momento acaba
quando vai|em que momento vai
quando vocês|em que momento vocês
quando se|em que momento se
ainda hoje|hoje mesmo|hoje sem falta
tenho que|tenho de
preciso|necessito
não dá para|não tem como
em locação|em aluguel
o fim|o término|o encerramento
o frete|o transporte
do frete|do transporte
quebrada|partida
ainda não|até o momento não|por enquanto não
quanto tenho que pagar|quanto preciso pagar|quanto devo pagar
por telefone|por via telefônica
prazo de garantia|período de garantia
informe|indique|diga|especifique
espero que|confio que
oi|opa|olá
boa tarde|muito boa tarde
boa noite|muito boa noite
tudo bem|tudo bom|tudo certo
você sabe|você saberia
não veio|não veio mesmo
veio|chegou
não quero mais|já não quero|não desejo mais
me cobraram|me faturaram|me debitaram
a compra|a aquisição
da compra|da aquisição
encomenda|remessa
o expediente|o atendimento
quanto são|quanto dão
estou falando|estou conversando
você é um|você é mesmo um|você por acaso é um
você é uma|você é mesmo uma|você por acaso é uma
como vai|como anda
conhece todos os detalhes|sabe de todos os detalhes
""".strip().splitlines()
)
