"""The Portuguese (Brazil) bank of the tools skill: requests by tool, what surrounds them, answers.

One phrasing a line. Slots with the names of a tool's arguments are copied into the call;
other slots ({name}, {date}, ...) are there to distract. A product or a day brings its article
along where a slot asks for it: ``{product:the}`` is "a caneca vermelha", ``pel{product:the}``
is "pela caneca vermelha", and ``n{day:this}`` is "neste sábado".
"""

from __future__ import annotations

from pocket.corpus.banks import (
    tools_pt_none,
    tools_pt_orders,
    tools_pt_places,
    tools_pt_products,
)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


REQUESTS: dict[str, list[str]] = {
    name: _lines(text)
    for name, text in {
        "track_order": tools_pt_orders.TRACK_ORDER,
        "cancel_order": tools_pt_orders.CANCEL_ORDER,
        "request_refund": tools_pt_orders.REQUEST_REFUND,
        "change_address": tools_pt_orders.CHANGE_ADDRESS,
        "check_stock": tools_pt_products.CHECK_STOCK,
        "get_price": tools_pt_products.GET_PRICE,
        "book_repair": tools_pt_products.BOOK_REPAIR,
        "opening_hours": tools_pt_places.OPENING_HOURS,
        "find_store": tools_pt_places.FIND_STORE,
        "convert_currency": tools_pt_places.CONVERT_CURRENCY,
        "set_reminder": tools_pt_products.SET_REMINDER,
        "get_weather": tools_pt_places.GET_WEATHER,
    }.items()
}

# No tool of the shop can do these, whichever are offered.
NO_TOOL: dict[str, list[str]] = {
    topic: _lines(text) for topic, text in tools_pt_none.NO_TOOL.items()
}

REFUSAL = "Nenhuma das minhas ferramentas pode fazer isso."

# The beginnings that keep their capital where a sentence goes on, as a regular expression.
KEEPS_CAPITAL = r"Finch|Port Alder"

# What the tools say in English, in the user's words. A reason stands beside "pedido", "envio"
# or "pacote", all masculine; so does a status. A sky stands alone after a colon.
_CURRENCIES = {
    "dollars": "dólares",
    "pounds": "libras",
    "reais": "reais",
    "pesos": "pesos",
    "yen": "ienes",
}
SAYS: dict[str, dict[str, str]] = {
    "to": _CURRENCIES,
    "currency": _CURRENCIES,
    "reason": {
        "damaged": "danificado",
        "faulty": "com defeito",
        "late": "atrasado",
        "incomplete": "incompleto",
        "unwanted": "indesejado",
    },
    "status": {
        "being packed": "em preparação",
        "on its way": "a caminho",
        "delayed": "atrasado",
        "delivered": "entregue",
        "cancelled": "cancelado",
    },
    "sky": {
        "sunny": "ensolarado",
        "cloudy": "nublado",
        "rainy": "chuvoso",
        "windy": "com vento",
        "foggy": "com neblina",
        "stormy": "com tempestade",
        "clear": "céu limpo",
        "grey": "cinzento",
    },
}

# The errors of the shop's tools, and how ANSWERS["error"] goes on.
ERRORS = {
    "no order {order_id}": "não existe o pedido {order_id}",
    "order {order_id} is already {status}": "o pedido {order_id} já foi {status}",
    "no product {product}": "não encontrei {product:the}",
    "no repairs on {day}": "não há consertos {day:on}",
    "no store in {city}": "não há loja em {city}",
    "no weather for {city}": "não há dados do tempo de {city}",
}

# Put before a request. After a comma the request goes on in lower case.
OPENERS = _lines("""
Oi,
Oi!
Oi, gente,
Oi, pessoal!
Oi, tudo bem?
Oi, sou {name2}.
Oi, boa tarde!
Oi de novo,
Oiê!
Olá,
Olá!
Olá, equipe!
Olá, tudo bom?
Olá, Finch & Alder.
Olá, aqui é {name2}.
Bom dia,
Bom dia!
Bom dia, pessoal.
Bom dia, sou {name2}.
Boa tarde,
Boa tarde.
Boa noite,
Boa noite!
E aí,
E aí, tudo certo?
Prezados,
Prezados senhores:
Cara equipe:
Com licença,
Desculpe,
Desculpa incomodar.
Desculpem o incômodo.
Por favor,
Por gentileza,
Olha,
Olha só,
Escuta,
Escuta aqui,
Bom,
Bem,
Então,
Ei,
Opa,
Opa!
Alô,
Moço,
Moça,
Gente,
Pessoal,
Uma pergunta:
Uma dúvida:
Só uma dúvida:
Tenho uma dúvida.
Tenho uma pergunta:
Queria perguntar uma coisa.
Uma coisinha:
Me ajuda?
Pode me ajudar?
Vocês podem me ajudar?
Preciso de ajuda.
Socorro!
Sou eu de novo.
Eu outra vez,
Meu nome é {name2}.
Aqui quem fala é {name2}.
Quem escreve é {name2}.
Liguei e ninguém atendeu.
Obrigado pela resposta de antes.
Estou com um pouco de pressa.
Espero que estejam todos bem.
Gosto muito da loja de vocês.
Não entendi direito o site.
""")

# Put after a request.
CLOSERS = _lines("""
Obrigado.
Obrigada.
Obrigado!
Muito obrigado.
Muito obrigada!
Obrigado, {name2}
Muito obrigada, {name2}
Obrigado desde já.
Obrigada desde já, {name2}
Desde já agradeço.
Agradeço a atenção.
Agradeço a ajuda.
Agradeço muito, {name2}
Obrigado pela atenção.
Obrigada pela ajuda.
Obrigado pela paciência.
Obrigado por tudo.
Valeu!
Valeu, gente.
Valeu, {name2}
Por favor.
Por gentileza.
Por favor e obrigado.
É urgente.
É meio urgente, obrigada.
Tenho pressa.
Estou com pressa.
Sem pressa.
Não tem pressa.
O quanto antes.
O mais rápido possível.
Se possível ainda hoje.
Abraço.
Abraços, {name2}
Um abraço, {name2}
Beijos, {name2}
Atenciosamente, {name2}
Cordialmente, {name2}
Grato, {name2}
Grata, {name2}
Fico no aguardo.
Aguardo retorno.
Aguardo notícias, {name2}
Até logo.
Até mais!
Tchau!
Tchau, obrigado.
Bom dia para vocês.
Tenha um bom dia.
Bom trabalho!
Bom fim de semana.
É só isso.
É só isso por hoje.
Seria isso, obrigado.
Desculpe o incômodo.
Desculpem o trabalho.
Conto com vocês.
Espero que possam me ajudar.
Vocês são ótimos!
Deus lhe pague.
""")

# Between two requests in one message. Where one ends in a comma or a small word, the
# second request goes on in lower case.
JOINERS = _lines("""
E também:
Também,
E também, por favor,
E mais:
Além disso,
Além disso:
E além disso,
Depois,
Depois disso,
E depois,
E depois disso,
Em seguida,
E em seguida,
Outra coisa:
E outra coisa:
Outra coisinha:
Mais uma coisa:
E mais uma coisa,
Só mais uma coisa:
Só mais isto:
E só mais isto:
Ah, e
Ah, e também,
Ah, outra coisa:
Aliás,
A propósito,
Por falar nisso,
E por falar nisso,
Por outro lado,
De quebra,
E de quebra,
E
E aí
E ainda
Aproveitando,
E aproveitando,
Já que estou aqui,
E já que estou aqui,
Em segundo lugar,
Segundo:
A segunda coisa:
Outro assunto:
E outro assunto:
Outra pergunta:
E outra pergunta:
Outra dúvida:
E mais uma dúvida:
Por fim,
E por fim,
Por último,
E por último,
Para terminar,
E uma última coisa:
Faltou isto:
Quase esqueci:
Tenho outro pedido:
Queria também mais uma coisa:
""")

# The answer in words once a tool has answered, as in the English bank.
ANSWERS = {
    "track_order": "Status do pedido {order_id}: {status}. Data: {date}.",
    "cancel_order": "O pedido {order_id} foi cancelado.",
    "request_refund": "Vamos devolver {euros} euros pelo pedido {order_id}.",
    "change_address": "O pedido {order_id} agora vai para {address}.",
    "check_stock": "Unidades disponíveis {product:of}: {in_stock}.",
    "check_stock.none": "Não há mais unidades {product:of}.",
    "get_price": "O preço {product:of} é de {euros} euros.",
    "book_repair": "O conserto {product:of} ficou para {day}. Seu número é {ticket}.",
    "opening_hours": "Abrimos {day:on} das {opens} às {closes}.",
    "opening_hours.closed": "Não abrimos {day:on}.",
    "find_store": "Nossa loja em {city} fica em {address}.",
    "convert_currency": "{euros} euros são {amount} {currency}.",
    "set_reminder": "Vou lembrar você às {time}: {text}.",
    "get_weather": "Tempo em {city}: {sky}, {celsius} graus.",
    "error": "Desculpe, não foi possível: {error}.",
}

# What people want to be reminded of: a verb and its object.
REMINDERS = {
    "ligar": "para o banco|para a escola|para a minha mãe|para o dentista|para a vovó",
    "regar": "as plantas|as rosas|o jardim|os tomates|a grama",
    "dar comida": "ao gato|ao cachorro|aos peixes|aos coelhos",
    "buscar": "as crianças|o terno|o pacote|as chaves|os ingressos|o meu irmão",
    "comprar": "leite|pão e ovos|um cartão de aniversário|pilhas|flores|ração para o cachorro",
    "tomar": "os comprimidos|o xarope|a vacina|o remédio|um copo de água",
    "tirar": "o lixo|o bolo do forno|a roupa do varal|dinheiro do caixa",
    "pagar": "o aluguel|o telefone|a luz|a multa|a babá|o condomínio",
    "enviar": "o relatório|as fotos|o contrato|os convites|uma carta ao banco",
    "conferir": "o forno|o e-mail|os pneus|o relógio da água",
    "reservar": "uma mesa|a quadra de tênis|as passagens|o salão de festas",
    "limpar": "a geladeira|o banheiro|as janelas|o aquário|o carro",
    "devolver": "os livros à biblioteca|a escada|a camisa azul",
    "carregar": "o celular|a câmera|a bateria da bicicleta|o notebook",
    "escrever": "para a minha prima|para o síndico|para a editora|para a prefeitura",
    "praticar": "piano|violão|o meu discurso|inglês",
    "desligar": "o aquecedor|o ar-condicionado|o forno|o rádio",
    "encontrar": "a minha irmã na estação|o encanador|a professora|o meu primo",
    "renovar": "o passaporte|o passe do ônibus|o seguro|a carteira da biblioteca",
    "descongelar": "o frango|o freezer|a sopa",
    "acordar": "o bebê|o meu irmão|o vovô",
}
