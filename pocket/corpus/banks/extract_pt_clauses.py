"""Contract clauses in Brazilian Portuguese, and sentences that add one detail to a clause.

Who is the provider and who the client shows in the verb: each verb stands in
several lines, active and passive, with either party first. ``alugar`` alone means
both to let and to rent, so the clauses say ``dar`` or ``tomar em locação``.
One clause per line. Slots: {provider} {client} {amount} {date} {days};
``{amount}`` comes with its currency, ``{date}`` is a day and a month ("em {date}"),
and ``{days}`` is a bare number. No word agrees with a party: it may be anybody.
"""

from __future__ import annotations

CLAUSES = """
{provider} limpa os escritórios de {client} duas vezes por mês.
Os escritórios de {client} são limpos por {provider} ao preço de {amount}.
Quem limpa o galpão de {client} a partir de {date} é {provider}.
Fica combinado que {provider} limpa as vidraças, com aviso prévio de {days} dias.
Os salões são limpos toda semana por {amount}.
{provider} conserta o telhado de {client} por {amount}.
As máquinas de {client} são consertadas por {provider} desde {date}.
{client} pede que {provider} conserte o aquecimento até {date}.
O elevador é consertado por {provider} ao custo de {amount}.
{provider} pinta as paredes de {client} por {amount}.
A casa de {client} será pintada por {provider} a partir de {date}.
{provider} pintará a sala de {client} até {date}.
A cerca de {client} é pintada por {amount}.
{provider} constrói uma garagem para {client}.
A cozinha nova de {client} é construída por {provider} e custa {amount}.
Por {amount}, {provider} constrói um muro e um depósito.
Para {client} será construída uma varanda, que fica pronta em {date}.
{provider} entrega pão fresco a {client} a partir de {date}.
As cadeiras são entregues a {client} por {provider} no dia {date}.
{provider} entregará as máquinas até {date}.
{client} recebe flores toda semana por {amount}; quem entrega é {provider}.
{provider} fornece papel a {client} por {amount} ao mês.
O café de {client} é fornecido por {provider}, com aviso prévio de {days} dias.
O leite é fornecido por {provider} desde {date}.
A {client} será fornecida energia por {amount} ao ano.
{provider} dá em locação um apartamento a {client} desde {date}.
{provider} dá em locação a loja por {amount} ao mês.
{client} toma em locação duas salas de {provider} por {amount}.
Uma van de {provider} é tomada em locação por {client} até {date}.
{client} toma em locação o galpão e paga {amount} ao mês.
A garagem é dada em locação a {client} por {provider}, com {days} dias de aviso prévio.
{client} paga a {provider} um aluguel de {amount} pelo apartamento.
O aluguel de {amount} é recebido por {provider} todo mês.
O locador é {provider}, e {client} é quem paga o aluguel de {amount}.
Como locador, {provider} entrega as chaves a {client} em {date}.
O locatário é {client}, que paga {amount} a {provider}.
O inquilino, {client}, pode deixar o imóvel com {days} dias de aviso prévio.
{provider} recebe do inquilino, {client}, um aluguel de {amount}.
O locador, {provider}, pode encerrar a locação com {days} dias de aviso prévio.
O inquilino {client} recebe as chaves de {provider} no dia {date}.
{client} contrata {provider} para cuidar do jardim.
{provider} trabalha para {client}, que contrata o serviço por {amount}.
Os serviços de {provider} são contratados por {client} desde {date}.
{client} contrata um serviço de vigilância por {amount}.
{client} encomenda a {provider} um quadro por {amount}.
{provider} recebe de {client} a encomenda de dez janelas.
O projeto foi encomendado por {client} em {date}.
A obra é encomendada a {provider} por {client}, que paga {amount}.
{provider} recebe a encomenda de dois portões até {date}.
{client} pede dez mesas a {provider} por {amount}.
As mesas pedidas por {client} são feitas por {provider}.
{provider} fabrica janelas para {client}.
Os armários de {client} são fabricados por {provider} até {date}.
O pão é pedido por {client} toda semana ao preço de {amount}.
{client} compra uma máquina de {provider} por {amount}.
A van é comprada por {client} em {date}.
De {provider}, {client} compra todo o café; o aviso prévio é de {days} dias.
{client} compra madeira e ferramentas por {amount}.
{provider} vende uma van a {client} por {amount}.
A casa é vendida a {client} por {provider} em {date}.
{provider} vende o terreno por {amount}.
Os móveis vendidos por {provider} passam a {client} no dia {date}.
{provider} assina como parte vendedora e {client} como parte compradora.
A parte compradora, {client}, paga {amount} à parte vendedora.
A parte vendedora, {provider}, entrega as chaves em {date}.
{client} paga {amount} a {provider}.
{provider} recebe de {client} {amount} por mês.
{amount} são pagos por {client} até {date}.
Em {date}, {client} paga a última fatura de {provider}.
Todo ano {client} pagará {amount} pelo serviço.
{client} deve {amount} a {provider} desde {date}.
São devidos {amount} a {provider} pelo conserto.
A quantia de {amount} é devida por {client}.
{provider} cobra de {client} {amount} por visita.
Pela entrega, {provider} cobra {amount}.
De {client} são cobrados {amount} ao mês.
{amount} é o que {provider} cobra de {client} em {date}.
{provider} fatura {amount} a {client}.
O trabalho é faturado a {client} em {date}.
A fatura de {provider}, de {amount}, é paga por {client}.
{provider} envia a {client} uma fatura de {amount}.
{client} recebe de {provider} uma fatura de {amount}.
{provider} emite nota fiscal de {amount} em nome de {client}.
A nota fiscal emitida por {provider} traz o nome de {client} e o valor de {amount}.
{client} quita {amount} com {provider} até {date}.
A mensalidade de {amount} é quitada por {client}.
{client} transfere {amount} para a conta de {provider}.
A quantia de {amount} é transferida por {client} em {date}.
Na conta de {provider} são depositados {amount} por mês.
{client} deposita {amount} na conta de {provider} até {date}.
{provider} presta serviços a {client} desde {date}.
Os serviços prestados por {provider} custam {amount}.
{client} usa os serviços prestados por {provider} por {amount} ao mês.
{client} aceita os serviços de {provider} em {date}.
{provider} oferece seus serviços a {client} por {amount}.
O serviço oferecido por {provider} custa {amount}.
A proposta de {provider} é aceita por {client} com data de {date}.
{client} aceita a proposta de {amount}.
{provider} dá aulas de inglês ao pessoal de {client} por {amount}.
{client} tem aulas com {provider} a partir de {date}.
{provider} dá aulas desde {date}; o aviso prévio é de {days} dias.
A equipe de {client} recebe aulas por {amount}.
{provider} assessora {client} em questões de imposto por {amount}.
{client} recebe assessoria de {provider} desde {date}.
{provider} assessora a diretoria de {client}; bastam {days} dias de aviso prévio.
Em questões trabalhistas, {provider} presta assessoria por {amount}.
{provider} projeta um jardim para {client}.
O site de {client} é projetado por {provider} e custa {amount}.
O logotipo de {client} é desenhado por {provider} até {date}.
{provider} desenha os uniformes de {client}.
{provider} imprime os livros de {client} por {amount}.
Os cartazes de {client} são impressos por {provider} até {date}.
{provider} imprime cartões e cartazes por {amount}.
{provider} prepara as refeições do pessoal de {client}.
O jantar de {client} fica a cargo de {provider} em {date}.
As refeições são preparadas por {provider} por {amount} a semana.
{provider} vigia à noite o galpão de {client} por {amount}.
A portaria de {client} é vigiada por {provider} desde {date}.
O porto é vigiado por {provider}, com aviso prévio de {days} dias.
{provider} transporta as mercadorias de {client} por {amount}.
Os pacotes de {client} são transportados por {provider} até {date}.
O piano de {client} fica a cargo de {provider}, que o transporta em {date}.
{provider} guarda os móveis de {client} por {amount} ao mês.
As caixas de {client} ficam guardadas com {provider}; são {days} dias de aviso prévio.
Os móveis de {client} são guardados por {provider} até {date}.
{provider} instala um aquecedor novo para {client}.
Os painéis solares de {client} são instalados por {provider} ao custo de {amount}.
O elevador é instalado por {provider} até {date}.
{provider} faz a manutenção das máquinas de {client}.
A manutenção dos elevadores de {client} fica a cargo de {provider} por {amount}.
A manutenção do site de {client} começa em {date}.
{provider} traduz as cartas de {client} por {amount}.
O contrato de {client} é traduzido por {provider} até {date}.
{provider} traduz os documentos por {amount}.
{provider} faz a contabilidade de {client} por {amount}.
A contabilidade de {client} é feita por {provider} desde {date}.
{client} confia sua contabilidade a {provider} por {amount} ao ano.
{provider} segura a casa de {client} desde {date}.
Os veículos de {client} são segurados por {provider} ao custo de {amount} por mês.
{client} faz o seguro da loja com {provider}; o aviso prévio é de {days} dias.
{provider} administra os apartamentos de {client} por {amount}.
O prédio de {client} é administrado por {provider} desde {date}.
{provider} administra o prédio até {date}.
{client} pode dispensar os serviços de {provider} com {days} dias de aviso prévio.
{provider} pode suspender o fornecimento a {client} com {days} dias de antecedência.
Com {days} dias de aviso prévio, {client} pode cancelar o serviço de {provider}.
O contrato pode ser rescindido com {days} dias de aviso prévio.
Qualquer uma das partes pode cancelar o acordo com {days} dias de antecedência.
{client} avisará {provider} {days} dias antes de deixar o imóvel.
O fornecedor, {provider}, atende o cliente, {client}, até {date}.
Entre {provider} (fornecedor) e {client} (cliente) vale um aviso prévio de {days} dias.
As partes são {provider} como fornecedor e {client} como cliente.
Cliente: {client}. Fornecedor: {provider}. Preço: {amount}.
Fornecedor: {provider}. Cliente: {client}. Início: {date}.
Contratante: {client}. Prestador: {provider}. Valor: {amount}.
{client}, doravante contratante, encomenda os serviços de {provider} por {amount}.
{provider}, doravante o prestador, atende {client}.
Pela parte contratante assina {client}, e pelo prestador, {provider}.
O cliente {client} pagará ao fornecedor {amount} até {date}.
O prestador {provider} avisará o cliente com {days} dias de antecedência.
O cliente paga {amount} e pode sair com aviso prévio de {days} dias.
O pagamento de {amount} vence em {date}.
O serviço começa em {date}, com {days} dias de aviso prévio.
""".strip().splitlines()

PARTIES = """
O fornecedor é {provider}.
Fornecedor: {provider}.
{provider} assina como fornecedor.
O prestador do serviço é {provider}.
Prestador do serviço: {provider}.
{provider} atua como prestador do serviço.
Pelo fornecedor assina {provider}.
Neste contrato o fornecedor é {provider}.
Doravante, {provider} será o fornecedor.
A fatura é enviada por {provider}.
A fatura vem de {provider}.
O trabalho é feito por {provider}.
Quem faz o trabalho é {provider}.
O dinheiro é recebido por {provider}.
O pagamento vai para {provider}.
Quem recebe o pagamento é {provider}.
O cliente é {client}.
Cliente: {client}.
Contratante: {client}.
{client} assina como cliente.
{client} atua como contratante.
Pelo cliente assina {client}.
Neste contrato o cliente é {client}.
Doravante, {client} será o cliente.
A parte que paga é {client}.
A fatura é paga por {client}.
A fatura vai para {client}.
O trabalho é feito para {client}.
O serviço é encomendado por {client}.
O dinheiro sai da conta de {client}.
O pagamento vem de {client}.
Quem paga é {client}.
O serviço é contratado por {client}.
""".strip().splitlines()

AMOUNT = """
O preço é de {amount}.
O preço combinado é de {amount}.
O preço total é de {amount}.
Preço: {amount}.
Valor: {amount}.
O valor é de {amount}.
O valor chega a {amount}.
A mensalidade é de {amount}.
A taxa mensal é de {amount}.
A anuidade é de {amount}.
Total: {amount}, com impostos.
O total é de {amount}.
Fica acertada a quantia de {amount}.
As partes combinam um preço de {amount}.
Os custos são de {amount}.
Os honorários são de {amount}.
Os honorários somam {amount}.
Por isso são pagos {amount}.
No final são cobrados {amount}.
O pagamento é de {amount}.
O pagamento de {amount} é feito por transferência.
O valor do contrato é de {amount}.
O cliente paga {amount}.
O fornecedor cobra {amount}.
Aplica-se uma tarifa fixa de {amount}.
A tarifa é de {amount}.
""".strip().splitlines()

DATE = """
O contrato começa em {date}.
O contrato foi assinado em {date}.
O contrato tem data de {date}.
Entra em vigor em {date}.
O acordo entra em vigor no dia {date}.
Assinado em {date}.
Assinado em Port Alder no dia {date}.
As duas partes assinaram em {date}.
Data de início: {date}.
Data da assinatura: {date}.
Data do contrato: {date}.
Início: {date}.
O serviço começa em {date}.
O trabalho começa no dia {date}.
O início é em {date}.
Válido desde {date}.
Vale a partir de {date}.
O prazo começa em {date}.
O acordo tem início em {date}.
Tudo ficará pronto até {date}.
A entrega é no dia {date}.
O primeiro dia é {date}.
A cláusula se aplica desde {date}.
O trabalho termina em {date}.
As partes se reuniram no dia {date}.
""".strip().splitlines()

DAYS = """
O aviso prévio é de {days} dias.
Aviso prévio: {days} dias.
O prazo de aviso é de {days} dias.
Prazo de aviso prévio: {days} dias.
Exige-se aviso prévio de {days} dias.
É necessário um aviso prévio de {days} dias.
A rescisão é possível com {days} dias de aviso prévio.
Pode-se cancelar com {days} dias de aviso prévio.
Pode-se cancelar {days} dias antes.
O cancelamento exige {days} dias de aviso prévio.
O cancelamento é comunicado {days} dias antes.
Cancelamento: com {days} dias de antecedência.
As duas partes devem avisar com {days} dias de antecedência.
É preciso avisar com {days} dias de antecedência.
É preciso avisar {days} dias antes.
Quem quiser sair deve avisar {days} dias antes.
Cada parte pode sair com {days} dias de aviso prévio.
Para rescindir o contrato são necessários {days} dias de aviso prévio.
A rescisão é comunicada {days} dias antes.
Rescisão: {days} dias de antecedência.
A rescisão pede uma carta com {days} dias de antecedência.
As partes combinam um aviso prévio de {days} dias.
Basta um aviso prévio de {days} dias.
Bastam {days} dias de aviso prévio para encerrar.
O cliente pode sair avisando {days} dias antes.
""".strip().splitlines()

FILLERS = """
As alterações são feitas por escrito.
Cada parte fica com uma via.
O anexo faz parte deste contrato.
Fica eleito o foro de Port Alder em caso de conflito.
Se uma cláusula não valer, as outras continuam em vigor.
O fornecedor trabalha com cuidado.
O fornecedor traz as ferramentas.
O fornecedor responde pelos danos.
O cliente abre as portas de manhã.
O cliente indica uma pessoa de contato.
O trabalho é feito em dias úteis.
O trabalho é vistoriado no final.
Nada mais foi combinado.
As partes guardam sigilo.
As chaves não podem ser copiadas.
Os títulos não têm valor legal.
É proibido fumar nas salas.
Este contrato é feito em duas vias.
As duas partes leram o contrato.
Aplica-se a lei do país.
As salas devem ficar limpas.
O trabalho em feriados não está incluído.
As cartas são enviadas ao escritório da outra parte.
O anexo traz a lista das salas.
""".strip().splitlines()

COMPANIES = (
    "Serviços do Cais|Gaivota Azul Ltda.|Limpadora Estrela|Pardal e Filhos|Oficina do Cedro|"
    "Transportes Jequitibá|Jardins Campo Verde|Cozinhas do Moinho|Padaria Ponte Velha|"
    "Armazéns Sabiá|Locadora Beira-Mar|Estúdio Lanterna|Marcenaria Ipê|Segurança Chave de Prata|"
    "Consertos Maré Alta|Aquecedores Vento Oeste|Pinturas Porta Vermelha|Escola de Idiomas Farol|"
    "Piscinas Água Clara|Café da Manhã do Zé|Samambaia e Companhia|Pousada da Colina|"
    "Gráfica Garça de Papel|Imobiliária Jacarandá|Energia Sol e Luz|Entregas Tucano|"
    "Contabilidade Salgueiro|Arquitetos da Rua do Pinho|Mídia Girassol|Logística Gavião"
).split("|")
