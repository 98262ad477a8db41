"""Brazilian Portuguese requests about opening hours, stores, currencies and weather.

The names of currencies are plural and of either gender ("dólares", "libras").
"""

from __future__ import annotations

OPENING_HOURS = """
Vocês abrem {day:on}?
Abrem n{day:this}?
Vocês costumam abrir {day:every}?
A loja abre {day:on}?
A loja costuma abrir {day:every}?
A que horas vocês abrem {day:on}?
A que horas abre a loja {day:on}?
Que horas vocês abrem {day:on}?
que horas abre {day:on}
A partir de que horas vocês abrem {day:on}?
A loja abre que horas {day:on}?
Me diz a que horas abre {day:on}.
Por favor, a que horas a loja abre n{day:this}?
Quero saber que horas vocês abrem {day:on}.
Quando vocês abrem {day:on}?
Quando a Finch & Alder abre {day:on}?
Abrem {day:on} de manhã?
Vocês abrem {day:on} à tarde?
Abrem cedo {day:on}?
A loja está aberta {day:on}?
A loja vai estar aberta {day:on}?
A loja estará aberta n{day:this}?
A loja fica aberta até que horas {day:on}?
Vou encontrar a loja aberta {day:on}?
Não quero ir à toa {day:on}. A loja está aberta?
Vocês estão abertos {day:on}?
Vocês vão estar abertos n{day:this}?
Vocês ficam abertos até tarde {day:on}?
Pensei em ir {day:on}. Está aberto?
Está aberto {day:on} ou não?
{day}: aberto ou fechado?
Vocês vão até que horas {day:on}?
Até que horas vocês abrem {day:on}?
Até que horas posso passar na loja {day:on}?
Posso ir {day:on} até que horas?
A que horas vocês fecham {day:on}?
A que horas a loja fecha {day:on}?
Que horas fecha {day:on}?
Me diga que horas vocês fecham {day:on}, por favor.
Quando vocês fecham {day:on}?
Vocês fecham {day:on}?
Fecham cedo {day:on}?
Vocês fecham para o almoço {day:on}?
A loja está fechada {day:on}?
A loja fica fechada {day:on}?
É {day:on} que a loja está fechada?
Está fechado {day:on}?
Fica aberto ou fechado {day:on}?
Qual é o horário {day:of}?
Qual é o horário da loja {day:on}?
Qual o horário de atendimento {day:on}?
Que horário vocês fazem {day:on}?
Horário {day:of}
Horário {day:of}, por favor.
Horário de funcionamento {day:on}
Horário de funcionamento {day:on}, por gentileza.
horário de {day}
Me passa o horário {day:of}.
Preciso do horário d{day:this}.
Gostaria de saber o horário de funcionamento {day:on}.
Pode me dar o horário {day:of}?
Você pode ver o horário {day:of}?
Consulte o horário da loja {day:on}.
O horário é o mesmo {day:on}?
Tem horário especial {day:on}?
Vocês funcionam {day:on}?
A loja funciona {day:on}?
Como funciona {day:on}? Abre de manhã?
Vocês funcionam até que horas {day:on}?
A loja funciona normalmente n{day:this}?
Tem expediente {day:on}?
Como é o expediente da loja {day:on}?
Quando começa o expediente {day:on}?
Vocês atendem {day:on}?
Atendem ao público {day:on}?
Até que horas vocês atendem {day:on}?
Tem atendimento {day:on}?
Atendimento {day:on}: de que horas até que horas?
De que horas a que horas vocês abrem {day:on}?
De que horas a que horas posso ir {day:on}?
Quero passar na loja {day:on}. Que horas abre?
Quero ir à loja {day:on}, qual é o horário?
Vou aí {day:on} com {name}. Qual o horário?
Saio tarde do trabalho {day:on}, que horas vocês fecham?
Saio às seis {day:on}. Ainda estão abertos?
Só posso ir {day:on}, vocês abrem?
vcs abrem {day:on}
fecha {day:on} ou nao
qual o horario {day:of}
Vocês funcionam {day:on} de manhã?
A loja abre cedo {day:on}?
"""

FIND_STORE = """
Tem loja em {city}?
Tem alguma loja de vocês em {city}?
Há lojas da Finch & Alder em {city}?
Existe uma Finch & Alder em {city}?
Existe loja de vocês em {city}?
Existe alguma filial em {city}?
Vocês têm loja em {city}?
Vocês têm uma loja em {city}?
Vocês têm alguma loja perto de {city}?
Vocês têm filial em {city}?
Vocês têm alguma filial em {city}?
Vocês têm unidade em {city}?
Tem alguma unidade em {city}?
Tem filial por perto de {city}?
Onde fica a loja de {city}?
Onde fica a loja de vocês em {city}?
Onde fica a filial de {city}?
Onde fica a unidade em {city}?
Onde é a loja de {city}?
Onde é a filial de vocês em {city}?
Onde está a loja de vocês em {city}?
onde fica a de {city}, a loja
tem loja de vcs em {city}
Cadê a loja de {city}?
Cadê a filial de vocês em {city}?
Estou em {city} e não vejo nada, cadê a loja?
Onde vocês ficam em {city}?
Onde vocês estão em {city}?
Onde encontro uma loja de vocês em {city}?
Onde posso encontrar a loja em {city}?
Onde encontro vocês em {city}?
Em {city}, onde vocês ficam?
Em que rua fica a loja de {city}?
Em que rua de {city} vocês ficam?
Qual é a rua da filial de {city}?
Em que bairro de {city} fica a loja?
Qual é o bairro da unidade de {city}?
Em que bairro de {city} vocês estão?
Procure uma loja em {city}.
Procure a filial de {city}, por favor.
Procure a unidade da Finch & Alder em {city}.
Procurar loja: {city}
Estou procurando a loja de {city} e não acho.
Estou procurando uma filial em {city}.
Ache uma loja em {city}.
Ache a filial de {city} para mim.
Não acho a loja de {city}, onde é?
Encontre a loja de {city}.
Encontre uma loja de vocês em {city}, por gentileza.
Encontre a unidade mais próxima em {city}.
Qual é o endereço da loja de {city}?
Qual é o endereço da filial em {city}?
Qual o endereço da loja de vocês em {city}?
Endereço da loja em {city}
Endereço da unidade de {city}, por favor.
Me dá o endereço da loja de {city}.
Me passa o endereço da filial de {city}?
Você me dá o endereço da loja em {city}?
Preciso do endereço da loja de {city}.
Me manda o endereço da Finch & Alder de {city}.
Localização da loja de {city}
Qual é a localização da filial em {city}?
Me manda a localização da unidade de {city}.
Quero saber onde fica a loja de {city}.
Me diga onde é a loja de vocês em {city}.
Estou em {city}. Onde fica a loja?
Estou em {city} e quero ir a uma loja de vocês.
Estamos de férias em {city}. Tem loja aqui?
Moro em {city}, que loja fica perto?
{name} mora em {city}. Tem loja lá?
Vou a {city} {day:on}, tem alguma loja?
Viajo para {city} no dia {date} e quero visitar a loja. Onde fica?
Que loja fica mais perto de {city}?
A loja mais próxima de {city}, por favor.
Qual é a filial mais próxima de {city}?
Prefiro ir à loja. Tem uma em {city}?
Prefiro comprar pessoalmente. Tem unidade em {city}?
Dá para comprar pessoalmente em {city}? Onde?
Dá para visitar vocês pessoalmente em {city}?
Já abriram loja em {city}?
Abriram alguma filial em {city}?
loja em {city}?
filial {city} endereco
Vocês também estão em {city}?
Ache a unidade de {city}, por favor.
Vocês abriram loja em {city}?
Quero visitar a loja em {city}, onde é?
Estou procurando a unidade de {city}, onde fica?
Prefiro comprar na loja. Onde fica a de {city}?
"""

CONVERT_CURRENCY = """
Quanto são {amount} euros em {to}?
Quanto é {amount} euros em {to}?
Quanto seriam {amount} euros em {to}?
Quanto dá {amount} euros em {to}?
{amount} euros dá quanto em {to}?
quanto da {amount} euros em {to} hoje
{amount} euros, quanto dá em {to}?
Quanto dá em {to} se eu tiver {amount} euros?
A quanto equivalem {amount} euros em {to}?
Hoje {amount} euros equivalem a que valor em {to}?
{amount} euros equivalem a quanto em {to}?
Me diga o equivalente de {amount} euros em {to}.
O equivalente em {to} a {amount} euros, por favor.
Qual é o equivalente de {amount} euros em {to}?
Converta {amount} euros para {to}.
Converta {amount} euros em {to}, por favor.
Por gentileza, converta {amount} euros para {to}.
Converte {amount} euros para {to}.
Converte pra mim {amount} euros em {to}?
Você converte {amount} euros para {to}?
Pode converter {amount} euros para {to}?
Poderia converter {amount} euros em {to}?
Quero converter {amount} euros para {to}.
Preciso converter {amount} euros em {to}.
Gostaria de converter em {to} a quantia de {amount} euros.
Converter {amount} euros para {to}
Conversão de {amount} euros para {to}
Faça a conversão de {amount} euros para {to}.
Uma conversão para {to}, por favor: {amount} euros.
Troque {amount} euros por {to}.
Troque {amount} euros por {to}, por gentileza.
Troque os meus {amount} euros por {to}, pode ser?
Quero trocar {amount} euros por {to}. Quanto dá?
Posso trocar {amount} euros por quanto em {to}?
Se eu trocar {amount} euros por {to}, quanto recebo?
Quanto recebo em {to} por {amount} euros?
Quanto eu recebo se trocar {amount} euros por {to}?
Como está o câmbio? {amount} euros para {to}.
Câmbio de {amount} euros para {to}
Câmbio: {amount} euros, {to}
No câmbio de hoje, quanto são {amount} euros em {to}?
Na cotação de hoje, quanto são {amount} euros em {to}?
Pela cotação atual, {amount} euros dão quanto em {to}?
Veja a cotação: {amount} euros em {to}.
Passe {amount} euros para {to}.
Passe {amount} euros para {to}, por favor.
Passa {amount} euros para {to}?
Passa pra {to} a quantia de {amount} euros.
Você passa {amount} euros para {to}?
Como passo {amount} euros para {to}?
Calcule {amount} euros em {to}.
Calcule quanto são {amount} euros em {to}.
Calcule, por favor, {amount} euros em {to}.
Pode calcular {amount} euros em {to}?
Faça a conta: {amount} euros em {to}.
Faz a conta de {amount} euros em {to}?
Não consigo fazer a conta. {amount} euros em {to}?
Quanto valem {amount} euros em {to}?
Valem quanto em {to} os meus {amount} euros?
Hoje {amount} euros valem quanto em {to}?
Qual é o valor de {amount} euros em {to}?
Me diga o valor em {to} de {amount} euros.
Que valor dão {amount} euros em {to}?
A fatura é de {amount} euros. Quanto é em {to}?
A fatura diz {amount} euros e eu pago em {to}. Quanto seria?
Me cobraram {amount} euros, quanto é em {to}?
Estão me cobrando {amount} euros. Quanto dá em {to}?
Tenho {amount} euros, quanto é em {to}?
Tenho {amount} euros e quero tudo em {to}. Quanto vai dar?
{name} me deu {amount} euros. Quanto é em {to}?
Eu ganho em {to}, quanto são {amount} euros?
Só uso {to}. De quanto preciso para ter {amount} euros?
Só tenho {to}, quanto preciso para {amount} euros?
Preciso saber quanto são {amount} euros em {to}.
Quero saber quanto é em {to}: {amount} euros.
Queria saber a quanto equivalem {amount} euros em {to}.
É muito dinheiro em {to}, {amount} euros?
De euros para {to}: {amount}
De euros para {to}, por favor, {amount}.
{amount} euros para {to}
{amount} euros em {to}
passar {amount} euros pra {to} pfv
Juntei {amount} euros para a viagem, quanto é em {to}?
Vou pagar {amount} euros {day:on}. Me diga quanto é em {to}.
Passe para {to} a quantia de {amount} euros.
Meus {amount} euros dão quanto em {to}?
Hoje {amount} euros dão quanto em {to}?
"""

GET_WEATHER = """
Como está o tempo em {city}?
Como está o tempo hoje em {city}?
Como anda o tempo em {city}?
Que tal o tempo em {city}?
como ta o tempo em {city}
Como vai o tempo por {city}?
Me diz como está o tempo em {city}.
Me informe o tempo em {city}, por favor.
Quero saber como está o tempo em {city}.
O tempo em {city}
Tempo em {city}, por favor.
Está tempo bom em {city}?
O tempo está ruim em {city}?
{name} está em {city}. O tempo está bom?
Qual é a previsão do tempo para {city}?
Previsão do tempo em {city}
Previsão para {city}
Me dá a previsão de {city}.
Me passa a previsão do tempo em {city}?
Como está o clima em {city}?
Como está o clima hoje em {city}?
Que clima está fazendo em {city}?
Que tal o clima em {city}?
Clima em {city}
clima {city}
Me passa o clima de {city}.
Consulte o clima de {city}, por favor.
Gostaria de saber o clima em {city}.
Que temperatura está fazendo em {city}?
Qual é a temperatura em {city}?
Qual a temperatura agora em {city}?
Temperatura em {city}
Me dá a temperatura de {city}.
Você me diz a temperatura em {city}?
Veja a temperatura em {city}, por favor.
Quantos graus está fazendo em {city}?
Quantos graus faz em {city}?
Está fazendo quantos graus em {city}?
Me diz quantos graus está fazendo em {city}.
graus em {city} agora
Está fazendo frio em {city}?
Faz muito frio em {city} hoje?
Vou passar frio em {city}?
Minha mãe mora em {city} e diz que está frio. É verdade?
ta frio em {city} ou nao
Está fazendo calor em {city}?
Está muito calor em {city}?
Faz tanto calor em {city} como dizem?
Em {city}, faz frio ou calor?
Está quente em {city}?
Está muito quente em {city} hoje?
Em {city} está quente ou frio?
Está fazendo sol em {city}?
Tem sol em {city}?
Saiu o sol em {city}?
{city}: sol ou chuva?
Está ensolarado em {city}?
O dia está ensolarado em {city}?
Está ensolarado ou nublado em {city}?
Está nublado em {city}?
O céu está nublado em {city}?
Está chovendo em {city}?
Está chovendo agora em {city}?
Continua chovendo em {city}?
Veja se está chovendo em {city}.
Vai chover em {city}?
Será que vai chover em {city}?
Vai chover muito em {city} hoje?
Chove em {city}?
Descobre se chove em {city}.
Por acaso chove hoje em {city}?
Tem chuva em {city}?
Há previsão de chuva em {city}?
Está ventando em {city}?
Está ventando muito em {city} para andar de bicicleta?
Está ventando forte em {city}?
Tem vento em {city}?
Faz muito vento em {city}?
Há vento forte em {city}?
Tem neblina em {city}?
Está com neblina em {city}?
A neblina já passou em {city}?
Tem tempestade em {city}?
Está caindo uma tempestade em {city}?
Há risco de tempestade em {city}?
Como está o céu em {city}?
O céu está limpo em {city}?
O céu está fechado em {city}?
Preciso de guarda-chuva em {city}?
Preciso de casaco em {city}?
Levo guarda-chuva para {city}?
Levo casaco para {city} ou está calor?
Vou para {city}. Levo casaco ou roupa leve?
Viajo para {city}, que roupa eu levo com esse clima?
Que roupa eu uso em {city} com esse tempo?
Dá praia em {city} hoje?
Queremos ir à praia em {city}, está fazendo sol?
Está bom para praia em {city}?
Vou precisar de guarda-chuva em {city}?
Está limpo o céu em {city}?
Hoje o céu está limpo em {city}?
Está tempo ruim em {city}?
Faz tempo ruim hoje em {city}?
"""
