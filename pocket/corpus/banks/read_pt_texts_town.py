"""Portuguese (Brazil) sentences for texts of the town: notice, leaflet, facts of any text.

The form is that of ``read_pt_texts_shop``.
"""

from __future__ import annotations

NOTICE = {
    "writer": """
$ Assinado, {v}
$ {v}, direção da loja
$ Obrigado pela paciência, {v}
$ Em nome da equipe, {v}
Este aviso foi escrito por {v}.
$ Atenciosamente, {v}
$ {v}, pela Finch & Alder
{v} assina este aviso.
^ Aviso de {v}
$ Aviso redigido por {v}
""",
    "start_date": """
A loja está fechada desde {v}.
O fechamento começa {v}.
Fechamos as portas {v}.
A loja não abre a partir de {v}.
Ninguém pode entrar na loja desde {v}.
Primeiro dia do fechamento: {v}.
O primeiro dia em que a loja não abre é {v}.
O fechamento tem início {v}.
Início do fechamento: {v}.
O início do fechamento está marcado para {v}.
""",
    "end_date": """
O fechamento termina {v}.
Continuamos fechados até {v}.
O último dia do fechamento é {v}.
A loja só volta a abrir depois de {v}.
O fechamento dura até {v}.
O fechamento acaba {v}.
O fim do fechamento está previsto para {v}.
Fim do fechamento: {v}.
A loja vai ficar fechada até {v}, inclusive.
O último dia em que não abrimos é {v}.
""",
    "deadline": """
Busque os pacotes o mais tardar {v}.
Os pacotes devem ser retirados até {v}.
Último dia para buscar pacotes: {v}.
Para buscar o seu pacote, você tem até {v}.
O prazo para retirar pacotes acaba {v}.
Serão devolvidos os pacotes que não forem retirados até {v}.
Venha pegar o seu pacote até {v}, sem falta.
Guardamos os pacotes até {v}, e nem um dia a mais.
Entregamos pacotes até {v}.
A data limite para retirar pacotes é {v}.
""",
    "pickup_place": """
Os pacotes são entregues {v}.
Você pode buscar o seu pacote {v}.
Por enquanto, retire os pacotes {v}.
O ponto de retirada é {v}.
Os pacotes estão esperando {v}.
Quem tem pacote pode pegar {v}.
Para buscar o seu pacote, passe {v}.
Nestes dias, os pacotes ficam {v}.
Retirada de pacotes: {v}.
O local de retirada fica {v}.
""",
    "reason": """
Estamos fechados porque {v}.
O motivo: {v}.
A loja precisa fechar porque {v}.
É necessário, já que {v}.
Fechamos porque {v}.
Infelizmente, {v}, e a loja não abre.
O fechamento tem um motivo simples: {v}.
A causa do fechamento é que {v}.
O fechamento acontece porque {v}.
Não podemos abrir, pois {v}.
""",
}

LEAFLET = {
    "price": """
O curso custa {v}.
Preço: {v} por pessoa.
Pelo curso são {v}.
O preço do curso é de {v}.
Participar custa {v}.
Todas as aulas juntas saem por {v}.
O valor de {v} inclui tudo.
Participe por {v}.
Oferecemos o curso a {v}.
Custo do curso: {v}.
""",
    "deposit": """
Pedimos um depósito de {v}.
Pague {v} adiantado para reservar.
Depósito: {v}.
Sua vaga fica reservada com um sinal de {v}.
O depósito é de {v}.
Na inscrição são adiantados {v}.
Pedimos um adiantamento de {v}.
Para reservar, deixe {v} de sinal.
Sinal: {v}.
É preciso dar {v} de entrada.
""",
    "start_date": """
O curso começa {v}.
Primeira aula: {v}.
Vamos começar o curso {v}.
A primeira aula é {v}.
O curso tem início {v}.
Tudo começa {v}.
Início do curso: {v}.
A gente se vê pela primeira vez {v}.
O primeiro dia do curso é {v}.
O início do curso está marcado para {v}.
""",
    "end_date": """
O curso termina {v}.
Última aula: {v}.
A última aula é {v}.
Terminamos {v}.
O curso vai até {v}.
A gente se vê pela última vez {v}.
Fim do curso: {v}.
O curso acaba com uma festa {v}.
O último dia do curso é {v}.
O encerramento do curso é {v}.
""",
    "deadline": """
Inscreva-se o mais tardar {v}.
Faça a sua inscrição até {v}.
Dá para se inscrever até {v}.
A lista fecha {v}.
Último dia para se inscrever: {v}.
O prazo de inscrição acaba {v}.
Quem quiser vir precisa dizer até {v}.
As inscrições ficam abertas até {v}.
A data limite para a inscrição é {v}.
Aceitamos nomes até {v}, e nem um dia depois.
""",
    "time": """
Começamos às {v}.
A aula começa às {v}.
Cada aula é às {v}.
É preciso estar lá às {v}.
Horário da aula: {v}.
As aulas começam às {v} em ponto.
O encontro é às {v}.
A aula está marcada para as {v}.
Hora da aula: {v}.
Esperamos você às {v} para a aula.
""",
    "cancel_notice": """
Dá para cancelar até {v} antes.
Cancele com pelo menos {v} de antecedência.
A inscrição pode ser cancelada com {v} de antecedência.
Se não puder vir, avise {v} antes.
Cancelar é grátis até {v} antes do curso.
Pedimos {v} de aviso prévio para cancelar.
Quem quiser cancelar a inscrição deve avisar com {v} de antecedência.
Aviso prévio para cancelar: {v}.
Para desistir, escreva para nós {v} antes.
Os cancelamentos são feitos {v} antes do curso.
""",
}

# Facts that read alike in every kind of text.
SHARED = {
    "phone": """
Dúvidas? Ligue para {v}.
Você fala com a gente por telefone no {v}.
Telefone: {v}.
Nosso número de telefone é {v}.
Ligue para {v} se precisar de ajuda.
Se tiver perguntas, disque {v}.
Telefone para dúvidas: {v}.
Se algo não estiver claro, ligue para {v}.
Você pode nos ligar no {v}.
O número para dúvidas é {v}.
Atendemos o telefone no {v}.
Por telefone: {v}.
Você pode ligar para {v} a qualquer hora do dia.
Nosso telefone de contato é {v}.
""",
    "contact": """
Se tiver perguntas, procure {v}.
O seu contato é {v}.
{v} vai ajudar você com prazer.
Pessoa de contato: {v}.
Em caso de dúvida, fale com {v}.
{v} responde a todas as perguntas.
Para mais informações, fale com {v}.
As perguntas podem ser feitas a {v}.
{v} pode dar mais informações a você.
Se algo não estiver claro, pergunte a {v}.
Quem ajuda em caso de dúvida é {v}.
Quem tira as dúvidas é {v}.
Fique à vontade para perguntar a {v}.
{v} conhece todos os detalhes e esclarece as dúvidas.
""",
    "closing_time": """
{O} {thing} fecha às {v}.
{O} {thing} fica abert{o} até as {v}.
Fechamos às {v}.
Horário de fechamento: {v}.
As portas fecham às {v}.
A hora de fechar é às {v}.
Depois das {v} {o} {thing} está fechad{o}.
Dá para entrar até as {v}.
Fechamos a porta às {v}.
Durante a semana {o} {thing} abre até as {v}.
É preciso sair antes das {v}.
Vamos para casa às {v} e trancamos tudo.
Atendemos o público até as {v}.
""",
}
