"""Contract clauses in Spanish, and sentences that add one detail to a clause.

Who is the provider and who the client shows in the verb: each verb stands in
several lines, active and passive, with either party first. ``alquilar`` alone
means both to let and to rent, so the clauses say ``dar`` or ``tomar en alquiler``.
One clause per line. Slots: {provider} {client} {amount} {date} {days};
``{amount}`` comes with its currency, ``{date}`` without an article, and
``{days}`` is a bare number. No word agrees with a party: it may be anybody.
"""

from __future__ import annotations

CLAUSES = """
{provider} limpia las oficinas de {client} dos veces al mes.
Las oficinas de {client} las limpia {provider} por {amount}.
{provider} se compromete a limpiar el local de {client} a partir del {date}.
Los cristales de {client} son limpiados por {provider}, con un preaviso de {days} días.
Los salones se limpian cada semana por {amount}.
{provider} repara el tejado de {client} por {amount}.
Las máquinas de {client} son reparadas por {provider} desde el {date}.
{client} encarga a {provider} que repare la calefacción antes del {date}.
El ascensor lo repara {provider} por un precio de {amount}.
{provider} pinta las paredes de {client} por {amount}.
La casa de {client} será pintada por {provider} a partir del {date}.
{provider} pintará la sala de {client} antes del {date}.
La valla de {client} se pinta por {amount}.
{provider} construye un garaje para {client}.
La cocina nueva de {client} la construye {provider} por {amount}.
Por {amount}, {provider} construye un muro y un cobertizo.
Para {client} se construye una terraza, que estará lista el {date}.
{provider} entrega pan fresco a {client} a partir del {date}.
Las sillas son entregadas a {client} por {provider} el {date}.
{provider} entregará las máquinas antes del {date}.
A {client} se le entregan flores cada semana por {amount}.
{provider} suministra papel a {client} por {amount} al mes.
El café de {client} lo suministra {provider}; el preaviso es de {days} días.
La leche es suministrada por {provider} desde el {date}.
A {client} se le suministra energía por {amount} al año.
{provider} da en alquiler un piso a {client} desde el {date}.
{provider} da en alquiler el local por {amount} al mes.
{client} toma en alquiler dos habitaciones de {provider} por {amount}.
Una furgoneta de {provider} es tomada en alquiler por {client} hasta el {date}.
{client} toma en alquiler el almacén y paga {amount} al mes.
El garaje es dado en alquiler a {client} por {provider}, con {days} días de preaviso.
{client} paga a {provider} una renta de {amount} por el piso.
La renta de {amount} la recibe {provider} cada mes.
El arrendador es {provider}, y {client} es quien paga la renta de {amount}.
Como arrendador, {provider} entrega las llaves a {client} el {date}.
El inquilino es {client} y paga {amount} a {provider}.
El inquilino, {client}, puede dejar el piso con {days} días de preaviso.
{provider} recibe del inquilino, {client}, una renta de {amount}.
El arrendador, {provider}, puede terminar el alquiler con {days} días de preaviso.
{client} contrata a {provider} para cuidar el jardín.
{provider} trabaja para {client}, que contrata el servicio por {amount}.
Los servicios de {provider} son contratados por {client} desde el {date}.
{client} contrata un servicio de vigilancia por {amount}.
{client} encarga a {provider} un cuadro por {amount}.
{provider} recibe de {client} el encargo de construir un puente.
El diseño fue encargado por {client} el {date}.
La obra es encargada a {provider} por {client}, que paga {amount}.
{provider} recibe el encargo de dirigir las obras hasta el {date}.
{client} pide diez mesas a {provider} por {amount}.
Las mesas que pide {client} las fabrica {provider}.
{provider} fabrica ventanas para {client}.
Los armarios de {client} son fabricados por {provider} antes del {date}.
El pan es pedido por {client} cada semana a un precio de {amount}.
{client} compra una máquina a {provider} por {amount}.
La furgoneta es comprada por {client} el {date}.
A {provider} le compra {client} todo el café; el preaviso es de {days} días.
{client} compra madera y herramientas por {amount}.
{provider} vende una furgoneta a {client} por {amount}.
La casa es vendida a {client} por {provider} el {date}.
{provider} vende el terreno por {amount}.
Los muebles que vende {provider} pasan a {client} el {date}.
{provider} firma como parte vendedora y {client} como parte compradora.
La parte compradora, {client}, paga {amount} a la parte vendedora.
La parte vendedora, {provider}, entrega las llaves el {date}.
{client} paga {amount} a {provider}.
A {provider} se le pagan {amount} cada mes.
{amount} son pagados por {client} antes del {date}.
El {date}, {client} paga la última factura de {provider}.
Cada año {client} pagará {amount} por el servicio.
{client} debe {amount} a {provider} desde el {date}.
A {provider} se le deben {amount} por la reparación.
La suma de {amount} la debe {client}.
{provider} cobra a {client} {amount} por cada visita.
Por la entrega, {provider} cobra {amount}.
A {client} se le cobran {amount} al mes.
{amount} es lo que cobra {provider} a {client} el {date}.
{provider} factura {amount} a {client}.
El trabajo se factura a {client} el {date}.
La factura de {provider} por {amount} la paga {client}.
{provider} envía a {client} una factura de {amount}.
{client} recibe de {provider} una factura de {amount}.
{client} abona {amount} a {provider} antes del {date}.
La cuota de {amount} es abonada por {client}.
{client} transfiere {amount} a la cuenta de {provider}.
La suma de {amount} es transferida por {client} el {date}.
A {provider} se le transfieren {amount} cada mes.
En la cuenta de {provider} se abonan {amount} cada mes.
{provider} presta sus servicios a {client} desde el {date}.
Los servicios que presta {provider} cuestan {amount}.
{client} usa los servicios prestados por {provider} por {amount} al mes.
{client} acepta los servicios de {provider} el {date}.
{provider} ofrece a {client} sus servicios por {amount}.
El servicio ofrecido por {provider} cuesta {amount}.
La oferta de {provider} es aceptada por {client} con fecha del {date}.
{client} acepta la oferta de {amount}.
{provider} da clases de inglés al personal de {client} por {amount}.
{client} recibe clases de {provider} a partir del {date}.
{provider} da clases desde el {date}; el preaviso es de {days} días.
El equipo de {client} recibe clases por {amount}.
{provider} asesora a {client} en materia de impuestos por {amount}.
{client} se deja asesorar por {provider} desde el {date}.
{provider} asesora a la dirección de {client}; basta un preaviso de {days} días.
En materia legal, {provider} asesora por {amount}.
{provider} diseña un jardín para {client}.
La página web de {client} la diseña {provider} por {amount}.
El logotipo de {client} es diseñado por {provider} antes del {date}.
{provider} imprime los libros de {client} por {amount}.
Los carteles de {client} son impresos por {provider} antes del {date}.
{provider} imprime tarjetas y carteles por {amount}.
{provider} prepara la comida para el personal de {client}.
La cena de {client} la prepara {provider} el {date}.
Las comidas son preparadas por {provider} por {amount} a la semana.
{provider} vigila de noche el almacén de {client} por {amount}.
La entrada de {client} es vigilada por {provider} desde el {date}.
El puerto lo vigila {provider}, con un preaviso de {days} días.
{provider} transporta las mercancías de {client} por {amount}.
Los paquetes de {client} son transportados por {provider} hasta el {date}.
El piano de {client} lo transporta {provider} el {date}.
{provider} guarda los muebles de {client} por {amount} al mes.
Las cajas de {client} las guarda {provider}, con {days} días de preaviso.
Los muebles de {client} son guardados por {provider} hasta el {date}.
{provider} instala una calefacción nueva para {client}.
Los paneles solares de {client} son instalados por {provider} por {amount}.
El ascensor lo instala {provider} antes del {date}.
{provider} se ocupa del mantenimiento de las máquinas de {client}.
Del mantenimiento de los ascensores de {client} se ocupa {provider} por {amount}.
El mantenimiento de la página web de {client} empieza el {date}.
{provider} traduce las cartas de {client} por {amount}.
El contrato de {client} es traducido por {provider} antes del {date}.
{provider} traduce los documentos por {amount}.
{provider} lleva la contabilidad de {client} por {amount}.
La contabilidad de {client} la lleva {provider} desde el {date}.
{client} confía su contabilidad a {provider} por {amount} al año.
{provider} asegura la casa de {client} desde el {date}.
Los vehículos de {client} son asegurados por {provider} por {amount} al mes.
{client} asegura su tienda con {provider}; el preaviso es de {days} días.
{provider} administra los pisos de {client} por {amount}.
El edificio de {client} es administrado por {provider} desde el {date}.
{provider} administra el edificio hasta el {date}.
{client} puede rescindir los servicios de {provider} con {days} días de preaviso.
{provider} puede cortar el suministro a {client} con {days} días de preaviso.
Con {days} días de preaviso, {client} puede cancelar el servicio de {provider}.
El contrato puede rescindirse con {days} días de preaviso.
Cualquiera de las partes puede cancelar el acuerdo con {days} días de antelación.
{client} avisará a {provider} {days} días antes de dejar el local.
El proveedor, {provider}, sirve al cliente, {client}, hasta el {date}.
Entre {provider} (proveedor) y {client} (cliente) se acuerda un preaviso de {days} días.
Las partes son {provider} como proveedor y {client} como cliente.
Cliente: {client}. Proveedor: {provider}. Precio: {amount}.
Proveedor: {provider}. Cliente: {client}. Inicio: {date}.
{client}, en adelante el cliente, encarga los servicios de {provider} por {amount}.
{provider}, en adelante el proveedor, atiende a {client}.
El cliente {client} pagará al proveedor {amount} antes del {date}.
El proveedor {provider} avisará al cliente con {days} días de antelación.
El cliente paga {amount} y puede irse con un preaviso de {days} días.
El pago de {amount} vence el {date}.
El servicio empieza el {date} y el preaviso es de {days} días.
""".strip().splitlines()

PARTIES = """
El proveedor es {provider}.
Proveedor: {provider}.
{provider} firma como proveedor.
El prestador del servicio es {provider}.
Prestador del servicio: {provider}.
{provider} actúa como prestador del servicio.
Por parte del proveedor firma {provider}.
En este contrato el proveedor es {provider}.
En adelante, {provider} será el proveedor.
La factura la envía {provider}.
La factura viene de {provider}.
El trabajo lo hace {provider}.
El trabajo es hecho por {provider}.
El dinero lo recibe {provider}.
El pago va a {provider}.
Cobra {provider}.
El cliente es {client}.
Cliente: {client}.
{client} firma como cliente.
{client} actúa como cliente.
Por parte del cliente firma {client}.
En este contrato el cliente es {client}.
En adelante, {client} será el cliente.
La parte que paga es {client}.
La factura la paga {client}.
La factura va a {client}.
El trabajo se hace para {client}.
El servicio lo encarga {client}.
El dinero lo pone {client}.
El pago viene de {client}.
Paga {client}.
El servicio lo contrata {client}.
""".strip().splitlines()

AMOUNT = """
El precio es de {amount}.
El precio acordado es de {amount}.
El precio total es de {amount}.
Precio: {amount}.
Importe: {amount}.
El importe es de {amount}.
El importe asciende a {amount}.
La cuota es de {amount}.
La cuota mensual es de {amount}.
La cuota anual asciende a {amount}.
Total: {amount}, impuestos incluidos.
El total es de {amount}.
Se acuerda una suma de {amount}.
Las partes acuerdan un precio de {amount}.
Los costes son de {amount}.
Los honorarios son de {amount}.
Los honorarios ascienden a {amount}.
Por ello se pagan {amount}.
Se cobran {amount} al final.
El pago es de {amount}.
El pago de {amount} se hace por transferencia.
El valor del contrato es de {amount}.
El cliente paga {amount}.
El proveedor cobra {amount}.
Se aplica una tarifa fija de {amount}.
La tarifa es de {amount}.
""".strip().splitlines()

DATE = """
El contrato empieza el {date}.
El contrato se firmó el {date}.
El contrato tiene fecha del {date}.
Entra en vigor el {date}.
El acuerdo entra en vigor el {date}.
Firmado el {date}.
Firmado en Port Alder el {date}.
Las dos partes firmaron el {date}.
Fecha de inicio: {date}.
Fecha de la firma: {date}.
Fecha del contrato: {date}.
Inicio: {date}.
El servicio empieza el {date}.
El trabajo empieza el {date}.
El inicio es el {date}.
Válido desde el {date}.
Es válido a partir del {date}.
El plazo comienza el {date}.
El acuerdo comienza el {date}.
Todo estará listo el {date}.
La entrega es el {date}.
El primer día es el {date}.
La cláusula se aplica desde el {date}.
El trabajo termina el {date}.
Las partes se reunieron el {date}.
""".strip().splitlines()

DAYS = """
El preaviso es de {days} días.
Preaviso: {days} días.
El plazo de preaviso es de {days} días.
Plazo de preaviso: {days} días.
Se exige un preaviso de {days} días.
Hace falta un preaviso de {days} días.
Se puede rescindir con {days} días de preaviso.
Se puede cancelar con {days} días de preaviso.
Se puede cancelar {days} días antes.
La cancelación exige {days} días de preaviso.
La cancelación se anuncia {days} días antes.
Cancelación: con {days} días de antelación.
Las dos partes deben avisar con {days} días de antelación.
Hay que avisar con {days} días de antelación.
Hay que avisar {days} días antes.
Quien quiera irse debe avisar {days} días antes.
Cada parte puede irse con {days} días de preaviso.
Para rescindir el contrato hacen falta {days} días de preaviso.
La rescisión se comunica {days} días antes.
Rescisión: {days} días de antelación.
La rescisión necesita una carta con {days} días de antelación.
Las partes acuerdan un preaviso de {days} días.
Basta con un preaviso de {days} días.
Bastan {days} días de preaviso para terminarlo.
El cliente puede irse avisando con {days} días.
""".strip().splitlines()

FILLERS = """
Los cambios se hacen por escrito.
Cada parte guarda una copia.
El anexo forma parte de este contrato.
El tribunal de Port Alder decide en caso de conflicto.
Si una cláusula no vale, las demás siguen en pie.
El proveedor trabaja con cuidado.
El proveedor trae las herramientas.
El proveedor responde de los daños.
El cliente abre las puertas por la mañana.
El cliente nombra a una persona de contacto.
El trabajo se hace en días laborables.
El trabajo se revisa al final.
No se ha acordado nada más.
Las partes guardan el secreto.
No se pueden copiar las llaves.
Los títulos no tienen valor legal.
No se permite fumar en las salas.
Este contrato se hace en dos copias.
Las dos partes han leído el contrato.
Se aplica la ley del país.
Las salas deben quedar limpias.
El trabajo en festivos no está incluido.
Las cartas se envían a la oficina de la otra parte.
El anexo enumera las salas.
""".strip().splitlines()

COMPANIES = (
    "Servicios del Puerto|Gaviota Azul S.L.|Limpiezas Norte|Pardo e Hijos|Talleres El Cedro|"
    "Transportes Aliso|Jardines Campoverde|Cocinas del Molino|Panadería Puente Viejo|"
    "Almacenes Estornino|Alquileres del Muelle|Diseños La Linterna|Carpintería El Roble|"
    "Seguridad Llave de Plata|Reparaciones Marea|Calefacciones Viento del Oeste|"
    "Pinturas Puerta Roja|Academia La Cumbre|Piscinas Aguaclara|Café de la Mañana|"
    "Helecho y Compañía|Alojamientos La Colina|Imprenta Grulla de Papel|Viviendas Palisandro|"
    "Energía Sol y Luz|Mensajería El Castillo|Asesoría El Sauce|Estudio Calle del Pino|"
    "Medios Caléndula|Logística Cernícalo"
).split("|")
