"""Questions in Portuguese (Brazil) about dates: delivery, deadline, beginning, end.

One question per line. ``{thing}`` is what the text is about ("pacote", "curso");
``{act}`` is what the reader has to do in time ("pagar", "fazer a inscrição").
"""

from __future__ import annotations

DELIVERY_DAY = """
Quando chega {o} {thing}?
Quando {o} {thing} vai chegar?
Quando {o} {thing} chega na minha casa?
Quando é que chega?
Que dia chega {o} {thing}?
Em que dia chega {o} {thing}?
Em que data chega {o} {thing}?
Qual é o dia da chegada?
Qual é a data de chegada {do} {thing}?
A chegada {do} {thing} está marcada para quando?
Quando entregam {o} {thing}?
Quando vão entregar {o} {thing}?
Que dia entregam {o} {thing}?
Em que data entregam {o} {thing}?
Quando é a entrega {do} {thing}?
Quando vai ser a entrega?
Que dia é a entrega?
Em que data é a entrega {do} {thing}?
Qual é a data da entrega?
Qual é a data prevista para entregar {o} {thing}?
Qual é o dia da entrega?
Qual é o dia de entrega {do} {thing}?
Qual é a previsão de entrega?
Qual a previsão de chegada {do} {thing}?
Que previsão de entrega o texto dá?
A entrega está prevista para quando?
A entrega está prevista para que dia?
Para que dia está prevista a chegada {do} {thing}?
Para quando está marcada a entrega?
Para que data está marcada a entrega {do} {thing}?
Quando o entregador vem?
Que dia o entregador passa?
Que dia o entregador vem com {o} {thing}?
Em que dia passa o entregador?
O entregador passa quando?
Quando trazem {o} {thing} até aqui?
Que dia vão trazer {o} {thing}?
Eles trazem {o} {thing} em que dia?
Quando recebo {o} {thing} em casa?
Quando vou receber {o} {thing}?
Que dia eu recebo {o} {thing}?
Eu recebo {o} {thing} que dia?
Em que data vou receber {o} {thing} em casa?
Que dia devo ficar em casa para receber {o} {thing}?
Quando preciso estar em casa para a entrega?
Você sabe quando chega {o} {thing}?
Sabe me dizer que dia entregam?
Pode me dizer quando é a entrega?
Pode me informar a data de entrega?
Poderia me dizer em que dia chega {o} {thing}?
Por favor, quando {o} {thing} vai ser entregue?
O entregador vem em que dia?
Quando {o} {thing} foi ou vai ser entregue?
Em que dia {o} {thing} é entregue?
Me diga quando chega {o} {thing}.
Me diz o dia da entrega.
Diga em que data entregam {o} {thing}.
Diga o dia da chegada {do} {thing}.
Informe a data de entrega {do} {thing}.
Informe o dia em que chega.
Procure a data da entrega {do} {thing} no texto.
Data de entrega?
Dia da entrega?
Data de chegada?
Previsão de chegada?
{O} {thing} chega quando?
{O} {thing} chega em que dia?
{O} {thing} vai ser entregue que dia?
A entrega, que dia é?
Estou à espera {do} {thing}. Quando chega?
Estou à espera {do} {thing}. Que dia o entregador traz?
Quero estar em casa. Que dia é a entrega {do} {thing}?
Quero saber quando vão entregar.
Preciso saber a data em que chega {o} {thing}.
Segundo o texto, quando chega {o} {thing}?
De acordo com o texto, que dia entregam?
quando chega {o} {thing} mesmo
que dia vai chegar {o} {thing}?
""".strip().splitlines()

DEADLINE = """
Qual é o prazo?
Qual é o prazo para {act}?
Qual é a data limite?
Qual é a data limite para {act}?
Qual é o prazo final?
Qual é o prazo final para {act}?
Qual é o último dia para {act}?
Qual é o último dia do prazo?
Qual é o último prazo para {act}?
Que prazo o texto dá para {act}?
Que prazo é dado?
Que data limite aparece no texto?
Qual é a data final do prazo?
Até quando posso {act}?
Até quando dá para {act}?
Até quando é possível {act}?
Até quando tenho que {act}?
Até quando tenho prazo?
Até quando vai o prazo?
Até quando vai o prazo para {act}?
Até quando preciso {act}?
Até quando se pode {act}?
Até que dia posso {act}?
Até que dia dá para {act}?
Até que dia vai o prazo?
Até que dia preciso {act}?
Até que data posso {act}?
Até que data é possível {act}?
Até que data vai o prazo para {act}?
Que dia é o último para {act}?
Que dia vence o prazo?
Que dia acaba o prazo para {act}?
Em que data vence o prazo?
Em que dia termina o prazo para {act}?
Quando vence o prazo?
Quando vence o prazo para {act}?
Quando acaba o prazo?
Quando acaba o prazo para {act}?
Quando termina o prazo?
Quando é o último dia para {act}?
Depois de que data é tarde demais para {act}?
Depois de quando já é tarde demais para {act}?
Depois de que dia é tarde demais para {act}?
Tenho que {act} até quando?
Preciso {act} até que dia?
Dá para {act} até quando?
Dá para {act} até que dia?
É possível {act} até que data?
O mais tardar, quando é preciso {act}?
O mais tardar, até que dia dá para {act}?
No mais tardar, em que data é preciso {act}?
O prazo vence quando?
O prazo para {act} acaba que dia?
O último dia para {act} é quando?
Tem prazo? Até quando?
Tem data limite? Qual?
Existe um prazo para {act}? Qual é?
Você sabe até quando posso {act}?
Sabe me dizer qual é o prazo?
Pode me dizer a data limite?
Pode me informar o prazo para {act}?
Poderia me dizer até que dia é possível {act}?
Me diga o último dia para {act}.
Me diz até quando dá.
Me diz o prazo, por favor.
Diga até que data se pode {act}.
Diga quando vence o prazo.
Informe a data limite para {act}.
Informe o prazo.
Procure a data limite.
Prazo?
Data limite?
Prazo para {act}?
Último dia para {act}?
Não quero perder o prazo. Qual é?
Não quero perder o prazo para {act}. Até quando vai?
Quero {act} a tempo. Até que dia dá?
Quero saber até quando tenho prazo para {act}.
Preciso saber a data limite para {act}.
Segundo o texto, até quando se pode {act}?
De acordo com o texto, qual é o prazo para {act}?
ate quando da para {act}?
ate que dia posso {act}
""".strip().splitlines()

START_DATE = """
Quando começa {o} {thing}?
Quando é que começa {o} {thing}?
Quando {o} {thing} vai começar?
Quando se inicia {o} {thing}?
Quando tem início {o} {thing}?
Quando é o início {do} {thing}?
Quando é o começo {do} {thing}?
Quando é o primeiro dia {do} {thing}?
Quando está previsto o início?
Para que data está previsto o início {do} {thing}?
Que dia começa {o} {thing}?
Que dia {o} {thing} vai começar?
Que dia é o início {do} {thing}?
Que dia é o primeiro {do} {thing}?
Que dia se inicia {o} {thing}?
Em que dia começa {o} {thing}?
Em que dia tem início {o} {thing}?
Em que dia é o começo {do} {thing}?
Em que data começa {o} {thing}?
Em que data se inicia {o} {thing}?
Em que data tem início {o} {thing}?
Qual é a data de início {do} {thing}?
Qual é a data do começo?
Qual é a data em que começa {o} {thing}?
Qual é o dia do início {do} {thing}?
Qual é o dia em que começa {o} {thing}?
Qual é o primeiro dia {do} {thing}?
Qual foi ou será o primeiro dia?
Desde quando dura {o} {thing}?
Desde que dia dura {o} {thing}?
Desde que data dura {o} {thing}?
A partir de quando vai {o} {thing}?
A partir de que dia vai {o} {thing}?
A partir de que data vai {o} {thing}?
O início {do} {thing} é quando?
O início está marcado para quando?
O começo {do} {thing} está marcado para que dia?
Para quando está previsto o começo {do} {thing}?
Para que dia está marcado o início {do} {thing}?
Que data de início aparece no texto?
Que data de início tem {o} {thing}?
Você sabe quando começa?
Você sabe que dia começa {o} {thing}?
Sabe me dizer quando começa {o} {thing}?
Pode me dizer a data de início {do} {thing}?
Pode me dizer quando tem início?
Poderia me informar quando se inicia {o} {thing}?
Pode procurar a data do início?
Me diga quando começa {o} {thing}.
Me diga o primeiro dia {do} {thing}.
Me diz que dia começa.
Diga desde quando dura {o} {thing}.
Diga a data em que {o} {thing} tem início.
Informe a data de início {do} {thing}.
Informe o primeiro dia.
Procure o dia em que começa {o} {thing}.
Data de início?
Data do começo {do} {thing}?
Primeiro dia?
Início {do} {thing}?
{O} {thing} começa quando?
{O} {thing} começa em que dia?
{O} {thing} tem início em que data?
O primeiro dia {do} {thing} é qual?
Quero saber quando começa {o} {thing}.
Quero anotar o início {do} {thing}. Que dia é?
Preciso saber a data em que começa {o} {thing}.
Preciso me organizar. Que dia começa?
Segundo o texto, quando começa {o} {thing}?
De acordo com o texto, qual é a data de início?
quando comeca {o} {thing}
que dia comeca {o} {thing}?
""".strip().splitlines()

END_DATE = """
Quando termina {o} {thing}?
Quando acaba {o} {thing}?
Quando é que termina {o} {thing}?
Quando {o} {thing} vai acabar?
Quando {o} {thing} vai terminar?
Quando se encerra {o} {thing}?
Quando é o fim {do} {thing}?
Quando é o final {do} {thing}?
Quando é o término {do} {thing}?
Quando é o último dia {do} {thing}?
Quando é o encerramento {do} {thing}?
Quando está previsto o fim?
Que dia termina {o} {thing}?
Que dia acaba {o} {thing}?
Que dia se encerra {o} {thing}?
Que dia é o fim {do} {thing}?
Que dia é o último {do} {thing}?
Em que dia termina {o} {thing}?
Em que dia acaba {o} {thing}?
Em que dia é o fim {do} {thing}?
Em que data termina {o} {thing}?
Em que data acaba {o} {thing}?
Em que data se encerra {o} {thing}?
Qual é a data do fim?
Qual é a data final {do} {thing}?
Qual é a data de término {do} {thing}?
Qual é a data de encerramento {do} {thing}?
Qual é a data em que termina {o} {thing}?
Qual é o dia final {do} {thing}?
Qual é o último dia {do} {thing}?
Qual é o dia em que acaba {o} {thing}?
Até quando vai {o} {thing}?
Até quando dura {o} {thing}?
Até quando continua {o} {thing}?
Até que dia vai {o} {thing}?
Até que dia dura {o} {thing}?
Até que dia continua {o} {thing}?
Até que data vai {o} {thing}?
Até que data dura {o} {thing}?
Até que data continua {o} {thing}?
O fim {do} {thing} é quando?
O fim {do} {thing} está previsto para quando?
O término está marcado para que dia?
Para que dia está previsto o final {do} {thing}?
Que data final aparece no texto?
Que data de término tem {o} {thing}?
Você sabe quando termina?
Você sabe que dia acaba {o} {thing}?
Sabe me dizer até quando vai {o} {thing}?
Pode me dizer a data final?
Pode me dizer quando acaba {o} {thing}?
Poderia me informar quando se encerra {o} {thing}?
Pode procurar a data do encerramento?
Me diga quando termina {o} {thing}.
Me diga até quando dura {o} {thing}.
Me diz que dia acaba.
Diga qual é o último dia {do} {thing}.
Diga até que dia vai.
Informe a data de término {do} {thing}.
Informe o último dia {do} {thing}.
Procure o dia em que termina {o} {thing}.
Data de término?
Data final?
Fim {do} {thing}?
Final {do} {thing}?
Último dia {do} {thing}?
{O} {thing} termina quando?
{O} {thing} acaba em que dia?
{O} {thing} vai até quando?
{O} {thing} dura até que dia?
O último dia {do} {thing}, qual é?
Quero saber quando termina {o} {thing}.
Quero anotar o fim {do} {thing}. Que dia é?
Preciso saber a data em que acaba {o} {thing}.
Preciso me organizar. Até quando vai?
Segundo o texto, até quando dura {o} {thing}?
De acordo com o texto, quando acaba {o} {thing}?
quando termina {o} {thing} mesmo
ate quando vai {o} {thing}?
""".strip().splitlines()
