"""Parallel sentences: contracts, rent and bills. Four lines: en, es, pt, tl."""

from __future__ import annotations

THEME = "contracts"

TEXT = """
The contract starts on {date}.
El contrato empieza el {date}.
O contrato começa em {date}.
Magsisimula ang kontrata sa {date}.

The contract ends on {date}.
El contrato termina el {date}.
O contrato termina em {date}.
Magtatapos ang kontrata sa {date}.

The contract lasts {n} months.
El contrato dura {n} meses.
O contrato dura {n} meses.
Ang kontrata ay tumatagal ng {n} buwan.

The contract lasts {n} years.
El contrato dura {n} años.
O contrato dura {n} anos.
Ang kontrata ay tumatagal ng {n} taon.

I want to sign the contract.
Quiero firmar el contrato.
Quero assinar o contrato.
Gusto ko pong pirmahan ang kontrata.

I want to cancel the contract.
Quiero cancelar el contrato.
Quero cancelar o contrato.
Gusto ko pong kanselahin ang kontrata.

Please sign on page {n}.
Por favor, firme en la página {n}.
Por favor, assine na página {n}.
Pumirma po kayo sa pahina {n}.

Please read page {n} first.
Por favor, lea primero la página {n}.
Por favor, leia primeiro a página {n}.
Basahin po muna ninyo ang pahina {n}.

I have read the contract.
He leído el contrato.
Eu li o contrato.
Nabasa ko na ang kontrata.

I do not understand this clause.
No entiendo esta cláusula.
Não entendo esta cláusula.
Hindi ko maintindihan ang sugnay na ito.

Can you explain clause {n}?
¿Puede explicar la cláusula {n}?
Você pode explicar a cláusula {n}?
Puwede po ba ninyong ipaliwanag ang sugnay {n}?

Clause {n} speaks about the deposit.
La cláusula {n} habla del depósito.
A cláusula {n} fala do depósito.
Ang sugnay {n} ay tungkol sa deposito.

The deposit is {amount} euros.
El depósito es de {amount} euros.
O depósito é de {amount} euros.
Ang deposito ay {amount} euro.

The rent is {amount} euros a month.
El alquiler es de {amount} euros al mes.
O aluguel é de {amount} euros por mês.
Ang upa ay {amount} euro bawat buwan.

The rent is paid in {month}.
El alquiler se paga en {month}.
O aluguel é pago em {month}.
Ang upa ay binabayaran tuwing {month}.

You must pay before {date}.
Debe pagar antes del {date}.
Você deve pagar antes de {date}.
Dapat po kayong magbayad bago ang {date}.

The bill for {month} is {amount} euros.
La factura de {month} es de {amount} euros.
A conta de {month} é de {amount} euros.
Ang bayarin para sa {month} ay {amount} euro.

I have paid the bill for {month}.
Pagué la factura de {month}.
Paguei a conta de {month}.
Nabayaran ko na ang bayarin para sa {month}.

I did not receive the bill for {month}.
No recibí la factura de {month}.
Não recebi a conta de {month}.
Hindi ko natanggap ang bayarin para sa {month}.

There is a mistake in my bill.
Hay un error en mi factura.
Há um erro na minha conta.
May mali sa aking bayarin.

You charged me {amount} euros twice.
Me cobraron {amount} euros dos veces.
Vocês me cobraram {amount} euros duas vezes.
Dalawang beses po ninyo akong siningil ng {amount} euro.

The price will go up in {month}.
El precio subirá en {month}.
O preço vai subir em {month}.
Tataas ang presyo sa {month}.

The price does not change this year.
El precio no cambia este año.
O preço não muda este ano.
Hindi magbabago ang presyo ngayong taon.

Can I pay in {n} parts?
¿Puedo pagar en {n} partes?
Posso pagar em {n} parcelas?
Puwede po ba akong magbayad nang {n} hulog?

The first payment is {amount} euros.
El primer pago es de {amount} euros.
O primeiro pagamento é de {amount} euros.
Ang unang bayad ay {amount} euro.

The last payment is in {month}.
El último pago es en {month}.
O último pagamento é em {month}.
Ang huling bayad ay sa {month}.

The contract is in the name of {name}.
El contrato está a nombre de {name}.
O contrato está em nome de {name}.
Ang kontrata ay nasa pangalan ni {name}.

{name} signed the contract {day:on}.
{name} firmó el contrato {day:on}.
{name} assinou o contrato {day:on}.
Pinirmahan ni {name} ang kontrata noong {day}.

{name} has not signed yet.
{name} todavía no ha firmado.
{name} ainda não assinou.
Hindi pa pumipirma si {name}.

We sent you a copy of the contract.
Le enviamos una copia del contrato.
Enviamos uma cópia do contrato para você.
Pinadalhan po namin kayo ng kopya ng kontrata.

I need a copy of the bill.
Necesito una copia de la factura.
Preciso de uma cópia da conta.
Kailangan ko ng kopya ng bayarin.

The contract number is {order_id}.
El número de contrato es {order_id}.
O número do contrato é {order_id}.
Ang numero ng kontrata ay {order_id}.

The contract includes {product:the}.
El contrato incluye {product:the}.
O contrato inclui {product:the}.
Kasama sa kontrata ang {product}.

The rent includes water and electricity.
El alquiler incluye agua y electricidad.
O aluguel inclui água e eletricidade.
Kasama sa upa ang tubig at kuryente.

The landlord repairs {fixture:the}.
El dueño repara {fixture:the}.
O proprietário conserta {fixture:the}.
Ang may-ari ang nag-aayos ng {fixture}.

The tenant pays for {fixture:the}.
El inquilino paga {fixture:the}.
O inquilino paga {fixture:the}.
Ang umuupa ang nagbabayad para sa {fixture}.

You may not change {fixture:the}.
No puede cambiar {fixture:the}.
Você não pode trocar {fixture:the}.
Hindi po ninyo puwedeng palitan ang {fixture}.

Pets are not allowed.
No se permiten mascotas.
Não são permitidos animais.
Bawal ang mga alagang hayop.

The notice period is {n} weeks.
El plazo de aviso es de {n} semanas.
O prazo de aviso é de {n} semanas.
Ang palugit ng abiso ay {n} linggo.

You must tell us {n} days before.
Debe avisarnos {n} días antes.
Você deve nos avisar {n} dias antes.
Dapat po ninyo kaming abisuhan {n} araw bago nito.

The key costs {n} euros.
La llave cuesta {n} euros.
A chave custa {n} euros.
Ang susi ay {n} euro.

I lost the key to {opening:the}.
Perdí la llave {opening:of}.
Perdi a chave {opening:of}.
Nawala ko ang susi ng {opening}.

The flat has {n} rooms.
El departamento tiene {n} habitaciones.
O apartamento tem {n} quartos.
Ang apartment ay may {n} na silid.

The flat is near {place:the}.
El departamento está cerca {place:of}.
O apartamento fica perto {place:of}.
Malapit ang apartment sa {place}.

Your payment arrived on {date}.
Su pago llegó el {date}.
O seu pagamento chegou em {date}.
Dumating po ang inyong bayad noong {date}.

The {worker} has the documents.
{worker:the} tiene los documentos.
{worker:the} está com os documentos.
Nasa {worker} ang mga dokumento.

Bring your documents {day:on}.
Traiga sus documentos {day:on}.
Traga os seus documentos {day:on}.
Dalhin po ninyo ang inyong mga dokumento {day:on}.
"""
