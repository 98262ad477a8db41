"""Portuguese (Brazil) sentences for the hire contract and the clinic note.

The form is that of ``read_pt_texts_shop``.
"""

from __future__ import annotations

CONTRACT = {
    "product": """
O proprietário aluga {o} {v}.
O objeto do contrato é {o} {v}.
{O} {v} é alugad{o} ao cliente.
O contrato se refere {ao} {v}.
Item alugado: {v}.
O cliente aluga {o} {v}.
Este acordo trata {do} {v}.
{O} {v} continua sendo do proprietário.
O item que se aluga é {um} {v}.
Objeto do aluguel: {v}.
""",
    "quantity": """
O contrato inclui {v} peças.
São alugadas {v} unidades.
O número de peças é {v}.
O cliente recebe {v} unidades.
Quantidade: {v} peças.
O proprietário entrega {v} peças ao cliente.
O cliente leva {v} itens alugados.
As partes combinam {v} unidades.
O aluguel é de {v} peças.
A quantidade alugada é de {v} unidades.
""",
    "price": """
O preço do aluguel é de {v}.
O cliente paga {v} pelo aluguel.
O aluguel custa {v}.
Pelo aluguel é devido o valor de {v}.
As partes combinam o preço de {v}.
O proprietário cobra {v} pelo aluguel.
O preço total é de {v}, com impostos.
Aluguel: {v}.
O aluguel de todo o período sai por {v}.
O custo do aluguel é de {v}.
""",
    "deposit": """
Na assinatura é pago um depósito de {v}.
O cliente deixa {v} como caução.
O depósito é de {v}.
A caução é de {v}.
O proprietário recebe {v} adiantados como depósito.
Caução: {v}, devolvida no final.
O cliente paga {v} adiantados.
É devido um adiantamento de {v}.
Como sinal são entregues {v}.
Antes do aluguel fica uma caução de {v}.
""",
    "delivery_fee": """
A entrega custa {v}.
O proprietário cobra {v} pelo transporte.
Pela entrega o cliente paga {v}.
A taxa de entrega é de {v}.
O transporte até o cliente sai por {v}.
Levar o item custa {v}.
Frete: {v}.
O envio não está incluído e custa {v}.
Taxa de entrega: {v}.
O frete é de {v}.
""",
    "delivery_day": """
O item é entregue {v}.
A entrega será feita {v}.
O proprietário leva o item {v}.
O dia da entrega é {v}.
O cliente recebe o item {v}.
O proprietário fará a entrega {v}.
A transportadora leva o item ao cliente {v}.
Chegada à casa do cliente: {v}.
A entrega do item fica marcada para {v}.
Data de entrega: {v}.
""",
    "start_date": """
O contrato começa {v}.
Este contrato tem início {v}.
O acordo passa a valer {v}.
O contrato vale a partir de {v}.
O acordo está em vigor desde {v}.
Primeiro dia do contrato: {v}.
Início do contrato: {v}.
A data de início do contrato é {v}.
O aluguel começa {v}.
O contrato entra em vigor {v}.
""",
    "end_date": """
O contrato termina {v}.
O contrato vai até {v}.
O contrato se encerra {v}.
Último dia do contrato: {v}.
O acordo acaba {v}.
Fim do contrato: {v}.
O aluguel termina {v}.
O último dia em que o contrato vale é {v}.
O contrato continua em vigor até {v}.
A data de término do contrato é {v}.
""",
    "deadline": """
O primeiro pagamento deve ser feito até {v}.
O cliente faz o primeiro pagamento o mais tardar {v}.
A primeira parcela precisa chegar até {v}.
Para o primeiro pagamento, o cliente tem até {v}.
Último dia para o primeiro pagamento: {v}.
Se a primeira parcela não for paga até {v}, não há contrato.
A data limite do primeiro pagamento é {v}.
O prazo do primeiro pagamento vence {v}.
A primeira parcela pode ser paga até {v}.
O prazo para a primeira parcela acaba {v}.
""",
    "warranty": """
O proprietário dá uma garantia de {v}.
O item tem garantia por {v}.
A garantia vale {v}.
Os defeitos são consertados de graça durante {v}.
A garantia cobre {v}.
O proprietário responde pelo item durante {v}.
Período de garantia: {v}.
Durante {v} o proprietário responde por qualquer defeito.
A garantia de {v} conta da entrega.
O item tem {v} de garantia.
""",
    "cancel_notice": """
Cada parte pode cancelar com {v} de aviso prévio.
O aviso prévio é de {v}.
Para cancelar o contrato é preciso avisar {v} antes.
O contrato pode ser cancelado com {v} de antecedência.
O cancelamento é comunicado com {v} de antecedência.
Quem quiser cancelar deve escrever {v} antes.
Exige-se um aviso prévio de {v} para cancelar.
O cancelamento só vale se for enviado {v} antes.
As partes combinam um aviso prévio de {v}.
Aviso prévio para o cancelamento: {v}.
""",
}

CLINIC = {
    "writer": """
$ Assinado, {v}
$ {v}, enfermagem
$ {v}, consultório médico
Esta nota foi escrita por {v}.
$ Nota escrita por {v}
$ Um abraço, {v}, Clínica Port Alder
$ {v} escreveu esta nota.
^ Nota da clínica, escrita por {v}
$ Atenciosamente, {v}, recepção
$ Assinatura: {v}
Quem assina esta nota é {v}.
""",
    "price": """
A consulta custa {v}.
Pague {v} pela consulta.
Preço da consulta: {v}.
A clínica cobra {v} pela consulta.
A consulta sai por {v}, pagos na recepção.
Você paga {v} pela consulta.
Pela consulta são cobrados {v}.
O custo da consulta é de {v}.
A conta da consulta é de {v}.
O valor da consulta fica em {v}.
""",
    "start_date": """
O tratamento começa {v}.
Comece o tratamento {v}.
Primeiro dia do tratamento: {v}.
Vamos iniciar o tratamento {v}.
Tome o primeiro comprimido {v}.
O tratamento tem início {v}.
Tome os comprimidos a partir de {v}.
Comece com os comprimidos {v}.
Inicie o tratamento {v}, com uma dose pequena.
Início do tratamento: {v}.
""",
    "end_date": """
O tratamento termina {v}.
Tome o último comprimido {v}.
Último dia do tratamento: {v}.
O tratamento vai até {v}.
Pare com os comprimidos {v}.
O tratamento acaba {v}.
Siga o tratamento até {v}.
O tratamento se encerra {v}.
Tome os comprimidos até {v}, e depois pare.
Fim do tratamento: {v}.
""",
    "time": """
Sua consulta é às {v}.
Venha às {v}.
Horário da consulta: {v}.
O médico atende você às {v}.
Esperamos você às {v}.
A consulta começa às {v}.
Esteja na sala de espera às {v}.
Você tem consulta às {v}.
O horário da sua consulta é {v}.
Sua consulta está marcada para as {v}.
""",
    "reason": """
Marcou a consulta porque {v}.
Motivo da consulta: {v}.
A consulta foi necessária porque {v}.
Na consulta contou que {v}, e por isso veio.
Quis ver o médico porque {v}.
Razão da consulta: {v}.
O paciente veio à consulta porque {v}.
Houve uma consulta, já que {v}.
Foi preciso ver o médico porque {v}.
Causa da consulta: {v}.
""",
    "cancel_notice": """
Cancele pelo menos {v} antes.
As consultas podem ser canceladas até {v} antes.
Se não puder vir, avise com {v} de antecedência.
Pedimos {v} de aviso prévio se for cancelar.
Cancelar é grátis até {v} antes da consulta.
Para desmarcar, ligue {v} antes.
Aviso prévio para desmarcar a consulta: {v}.
A consulta se cancela com {v} de antecedência.
Quem desmarca deve avisar com {v} de antecedência.
A antecedência mínima para cancelar é de {v}.
""",
}
