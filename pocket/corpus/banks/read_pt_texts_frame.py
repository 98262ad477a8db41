"""What stands around the facts in Portuguese (Brazil): headings, reasons, parts, layouts."""

from __future__ import annotations

HEADINGS = {
    "email": "Seu pedido|Mensagem da Finch & Alder|Notícias do seu pedido|Atendimento ao cliente|"
    "Uma mensagem para você|Re: seu pedido|Um alô da loja",
    "delivery": "NOTA DE ENTREGA|Finch & Alder - nota de entrega|Nota de entrega|ENTREGA|"
    "Sua entrega|Guia de remessa|FINCH & ALDER",
    "repair": "RELATÓRIO DE CONSERTO|Oficina da Finch & Alder|Ficha de conserto|Seu conserto|"
    "Recado da oficina|Relatório da oficina|Direto da oficina",
    "story": "Um cliente conta|Do livro da loja|Uma pequena história|Um dia na loja|"
    "Histórias de Port Alder|A história de um pedido|Visto no balcão",
    "notice": "AVISO|A todos os clientes|Recado importante|Aviso importante|FECHADO|"
    "Prezados clientes|Aviso aos clientes",
    "leaflet": "CURSO À TARDE|Conserte você mesmo!|Curso na Finch & Alder|CURSO NOVO|"
    "Aprenda com a gente|Tardes na Finch & Alder|Curso para iniciantes",
    "contract": "CONTRATO DE ALUGUEL|Condições do aluguel|Acordo|CONTRATO|Contrato|"
    "Acordo entre proprietário e cliente|Condições",
    "clinic": "CLÍNICA PORT ALDER|Nota da clínica|Nota para o paciente|Clínica, recepção|"
    "Seu tratamento|NOTA MÉDICA|Para a sua consulta",
}

# Clauses that follow "porque". Slots: {city}, {street}, {colour}, {colour2}, and {part}
# with the words that agree with it. A colour is masculine here ("o modelo vermelho").
REASONS = {
    "email": """
o depósito alagou
o caminhão de {city} quebrou
uma tempestade fechou o porto de {city}
a fábrica de {city} mandou a cor errada
a nossa máquina de embalar pifou
não dava para ler a etiqueta
dois colegas estão doentes
a alfândega de {city} abriu a caixa
o modelo {colour} está em falta
a ponte de {city} está interditada
a mercadoria foi parar em {city} por engano
uma carga caiu na {street}
o banco segurou o pagamento
chegaram muito mais pedidos do que o normal
foi preciso conferir {o} {part} outra vez
a impressora ficou sem tinta
a transportadora perdeu os papéis
a estrada de {city} está cheia de neve
o fornecedor se mudou para {city}
o verniz {colour} ainda não secou
o motorista se perdeu perto de {city}
o endereço estava incompleto
há uma greve no porto de {city}
faltava {o} {part} na caixa
""",
    "repair": """
{o} {part} não encaixava direito
um fio {colour} tinha se soltado
entrou água {no} {part}
tinha poeira {no} {part}
um fusível queimou
faltava um parafuso {do} {part}
{o} {part} derreteu
a bateria estava vazia
o fio {colour} estava cortado
a areia travou {o} {part}
montaram {o} {part} ao contrário
a ferrugem comeu {o} {part}
um inseto morava {no} {part}
{o} {part} estava com uma rachadura
a cola {do} {part} secou
foi ligado na tomada errada
o botão {colour} emperrou
alguém deixou cair no chão
{o} {part} entortou
o óleo {do} {part} estava velho
tinha uma moeda dentro {do} {part}
{o} {part} se gastou
vazava água {do} {part}
o fio {colour} do motor queimou
""",
    "story": """
era grande demais para a cozinha
faltava {o} {part}
cheirava a peixe
o desenho era {colour} e não {colour2}
a vizinha tinha comprado igual
fazia barulho de trem
logo no primeiro dia caiu {o} {part}
não passava pela porta
o gato morria de medo
o verniz {colour} estava descascando
alguém tinha riscado {o} {part}
era um presente e ninguém gostou
{o} {part} esquentava muito
era para um primo de {city}
não combinava com o sofá {colour}
em {city} estava mais barato
ninguém entendia as instruções
{o} {part} estava mal colocad{o}
pesava mais do que a mesa
a tia de {city} tinha trazido igual
não ligava de jeito nenhum
o desenho {colour} era muito feio
molhava o chão inteiro
a família ia se mudar para {city}
""",
    "notice": """
estão consertando o telhado
estão pondo um carpete {colour} no chão
um cano estourou na {street}
toda a equipe vai a uma feira em {city}
o aquecimento não funciona
estão quebrando a {street} inteira
o pintor escolheu um tom {colour} e vai refazer as paredes
estão trocando todas as luzes
estamos contando o estoque
a filha da dona vai se casar em {city}
estão levando as prateleiras velhas
falta luz na {street}
os bombeiros acharam um problema
estamos de mudança para a {street}
uma árvore caiu na entrada
a escada não é segura
a equipe está de férias em {city}
o portão {colour} novo não encaixa
o prédio ao lado está sendo demolido
estão instalando um elevador
o porão da {street} está cheio de água
estão trocando os caixas
estão gravando um filme na {street}
a cidade está consertando o cano de gás
o chão da {street} está afundando
um vidro {colour} se quebrou
há obras na {street}
metade da equipe está doente
a loja foi alugada para um casamento
estão montando um balcão {colour} novo
toda a mercadoria ainda está em {city}
a entrada alagou
um guindaste bloqueia a {street}
""",
    "clinic": """
o joelho esquerdo está inchado há dias
a tosse não passa
o ouvido direito está doendo
um sinal {colour} apareceu no braço
a febre voltou
machucou o pulso na {street}
os olhos estão coçando
sente dor nas costas após uma viagem de {city}
o estômago incomoda após uma viagem a {city}
o lugar da picada ficou {colour}
quase não dorme mais
o corte antigo ficou {colour} outra vez
não sente o pé esquerdo
quebrou um dente com um biscoito
está com dor de garganta
o coração bate muito rápido à noite
um cachorro mordeu a mão na {street}
o ombro amanhece duro
o rosto ficou {colour} após um dia em {city}
os óculos de {city} não servem mais
caiu da bicicleta na {street}
o nariz sangra toda manhã
sente dor de cabeça o dia inteiro
prendeu o dedo numa porta
""",
    "other": """
o vento quebrou tudo
o povo de {city} gostou muito
o antigo era {colour} e muito feio
a prefeita pediu
o papel está muito caro
o salão da {street} estava ocupado
os passarinhos fizeram um ninho ali
uma turma de {city} veio visitar
as crianças queriam um modelo {colour}
tem uma bomba quebrada
agora mora muita gente na {street}
os vizinhos reclamaram
a fundadora quis assim
a banda estava em {city} naquela semana
o motor é muito velho
foi preciso levantar um muro
a gráfica de {city} fechou
o gelo estragou tudo
alguém usou um verniz {colour}
as regras da cidade mudaram
""",
}
PARTS = (
    "o cabo|a tampa|o motor|o interruptor|a tomada|o fio|a dobradiça|a mola|o filtro|"
    "a roda|o botão|a tela|a bomba|a válvula|a correia|o zíper|o fecho|"
    "a lâmina|o suporte|a hélice|o alto-falante|a corrente|o pedal|a base|o pé|"
    "o fusível|a engrenagem|o bico|a moldura|a bandeja|a capa|o puxador|a gaveta|a junta"
)

LAYOUTS = """
{text}\\n\\n{question}
Texto: {text}\\nPergunta: {question}
{question}\\n\\n{text}
Pergunta: {question}\\nTexto: {text}
Leia isto e responda: {question}\\n\\n{text}
"{text}"\\n{question}
{question}\\n"{text}"
Aqui está um texto.\\n\\n{text}\\n\\nResponda com base no texto: {question}
Texto:\\n{text}\\n\\nP: {question}\\nR:
P: {question}\\n\\n---\\n{text}\\n---
---\\n{text}\\n---\\n{question}
Dá uma olhada nisto, por favor: {text}\\n\\nMinha pergunta: {question}
Use só o texto abaixo. {question}\\n\\n{text}
Recebi isto hoje:\\n\\n{text}\\n\\n{question}
<texto>\\n{text}\\n</texto>\\n{question}
<pergunta>{question}</pergunta>\\n<texto>{text}</texto>
{question} Responda com palavras deste texto:\\n{text}
Contexto: {text}\\n\\n{question}
Me entregaram isto: "{text}" {question}
{text}\\n---\\n{question} Copie a resposta.
Documento:\\n{text}\\n\\nTarefa: responda à pergunta. {question}
Leia o texto e responda em poucas palavras.\\n\\n{text}\\n\\n{question}
O que eu quero saber: {question}\\n\\nO que eu tenho: {text}
> {text}\\n\\n{question}
{question} O texto é este:\\n\\n{text}
Texto: "{text}"\\n\\nPergunta: {question}
Leia este texto, por favor.\\n\\n{text}\\n\\nPergunta: {question}
Leia o texto que vem depois. {question}\\n\\n{text}
Responda à pergunta com o texto.\\n\\nTexto: {text}\\n\\nPergunta: {question}
Este é o texto:\\n{text}\\n\\nEsta é a pergunta:\\n{question}
P: {question}\\nTexto: {text}\\nR:
{text}\\n\\nPergunta: {question}
{question}\\n\\n---\\n\\n{text}
Tenho uma pergunta sobre este texto: {question}\\n\\n{text}
Veja este documento:\\n\\n{text}\\n\\n{question}
Responda usando apenas este texto.\\n\\n{text}\\n\\n{question}
"""
