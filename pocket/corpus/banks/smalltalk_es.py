"""Spanish small talk, and the fixed and honest replies to it."""

from __future__ import annotations

from pocket.corpus.banks import smalltalk_es_more as more

REPLIES = {
    "greeting": "¡Hola! ¿En qué puedo ayudarle?",
    "who_are_you": "Soy una Gemma de bolsillo, un modelo muy pequeño entrenado para este curso. "
    "Soy un programa, no una persona.",
    "what_can_you_do": "Puedo responder según un texto que me dé, usar herramientas "
    "y convertir un mensaje en JSON.",
    "thanks": "¡De nada!",
    "goodbye": "¡Adiós!",
    "which_shop": "Soy de Finch & Alder, una tienda de Port Alder. Las dos son inventadas para "
    "este curso.",
}

_GREETING = """
¡Hola!
Hola, buenas
¡Hola, hola!
Hola, ¿qué tal?
¿Qué tal?
¿Qué tal todo?
¿Qué tal estás?
¿Qué tal va el día?
Hola, ¿cómo estás?
¿Cómo estás?
¿Cómo está usted?
¿Cómo estás hoy?
Hola, ¿cómo va todo?
¿Cómo va todo?
¿Cómo va el día?
¿Cómo te va?
¿Cómo le va?
¿Cómo andas?
Hola, ¿cómo andas?
¿Cómo has estado?
Hola, ¿cómo has estado?
¡Buenos días!
Buenos días, soy {name}.
Muy buenos días
Buenos días, ¿cómo está?
Buenos días a todos
¡Buen día!
Buen día, ¿qué tal?
Muy buen día
¡Buenas tardes!
Buenas tardes, me llamo {name}.
Muy buenas tardes
Buenas tardes, ¿cómo van las cosas?
¡Buenas noches! Acabo de llegar.
Buenas noches, ¿hay alguien?
Muy buenas noches, aquí {name}
¡Buenas!
Muy buenas
Buenas, ¿hay alguien ahí?
¿Hay alguien ahí?
Hola, ¿hay alguien?
¿Estás ahí?
Hola, ¿estás ahí?
¿Me oyes?
Hola, hola, ¿me oyes bien?
Encantado, soy {name}
"""

_WHO_ARE_YOU = """
¿Quién eres?
¿Quién eres tú?
¿Y tú quién eres?
¿Quién es usted?
Dime quién eres.
Quiero saber quién eres.
¿Me dices quién eres?
¿Qué eres?
¿Qué eres exactamente?
¿Y tú qué eres?
Dime qué eres, por favor.
¿Qué cosa eres?
¿Cómo te llamas?
¿Cómo se llama usted?
Dime cómo te llamas.
¿Te llamas {name}?
¿Puedo saber cómo te llamas?
¿Cuál es tu nombre?
Tu nombre, por favor
¿Tienes nombre?
¿Tienes algún nombre?
¿Me dices tu nombre?
¿Eres un robot?
¿Eres un robot o un humano?
¿Hablo con un robot?
Seguro que eres un robot
¿Eres humano?
¿Eres un ser humano?
¿Eres humano o máquina?
¿Eres una máquina?
Pareces una máquina, ¿lo eres?
¿Estoy hablando con una máquina?
¿Eres una persona?
¿Eres una persona de verdad?
¿Hablo con una persona?
¿Estoy hablando con una persona real?
No eres una persona, ¿verdad?
¿Con quién hablo?
¿Con quién estoy hablando?
Quiero saber con quién hablo.
¿Con quién tengo el gusto?
¿Quién me responde?
¿Quién responde aquí?
¿Quién escribe estas respuestas?
¿Quién está detrás de estas respuestas?
¿Eres un programa?
¿Eres un programa de ordenador?
¿Entonces eres un programa?
"""

_WHAT_CAN_YOU_DO = """
¿Qué puedes hacer?
¿Qué puedes hacer por mí?
¿Qué puede hacer usted?
¿Qué puedes hacer bien?
Dime qué puedes hacer.
Dime todo lo que puedes hacer
Quiero saber qué puedes hacer.
Cuéntame qué puedes hacer.
¿Qué cosas puedes hacer?
¿Qué sabes hacer?
¿Qué sabes hacer bien?
Dime qué sabes hacer.
¿Qué cosas sabes hacer?
Enséñame lo que sabes hacer.
Muéstrame lo que sabes hacer.
¿Qué haces?
¿Qué haces tú?
¿Qué haces exactamente?
¿Tú qué haces por la gente?
¿En qué me puedes ayudar?
¿En qué puedes ayudar?
¿En qué puedes ayudarme?
¿En qué ayudas?
¿Cómo me puedes ayudar?
¿Cómo puedes ayudarme?
¿Me puedes ayudar con algo?
¿Puedes ayudarme en mi trabajo?
{name} dice que puedes ayudar. ¿En qué?
¿Con qué me ayudas?
¿Qué ayuda ofreces?
¿Qué tipo de ayuda das?
¿Para qué sirves?
¿Para qué sirve esto?
¿Sirves para algo?
Dime para qué sirves.
¿Sirves para el trabajo?
¿Para qué te usan?
¿Para qué te puedo usar?
¿Cómo te uso?
¿Cómo se usa esto?
¿Cómo te puedo usar?
¿Para qué estás?
¿Para qué te entrenaron? ¿Qué haces?
¿Cómo funcionas?
¿Cómo funciona esto?
¿Y esto cómo funciona?
¿Qué funciones tienes?
Dime tus funciones.
¿Cuáles son tus funciones?
"""

_THANKS = """
¡Gracias!
¡Muchas gracias!
Muchas gracias por todo.
Muchas gracias por la ayuda.
Muchísimas gracias
¡Muchísimas gracias por tu ayuda!
Mil gracias
¡Mil gracias, de verdad!
Un millón de gracias
Gracias por todo
Gracias por tu ayuda.
Gracias por su ayuda.
Gracias por tu tiempo.
Gracias por la respuesta.
Gracias por contestar tan rápido.
Gracias por la paciencia.
Gracias por la información.
Gracias, Gemma
Gracias, pequeño modelo
Gracias, amigo
Gracias de parte de {name}
{name} te da las gracias.
{name} y yo te damos las gracias
Te doy las gracias.
Le doy las gracias por su ayuda.
Gracias, eso era todo lo que necesitaba.
Eso era lo que necesitaba, gracias.
Justo lo que necesitaba, ¡gracias!
Era justo lo que quería saber, gracias.
Vale, gracias
Vale, muchas gracias
Bueno, pues gracias
Ok, gracias
Listo, gracias
Perfecto, gracias
Perfecto, muchas gracias.
¡Perfecto!, mil gracias
Genial, gracias
¡Genial, muchas gracias!
Estupendo, gracias
Estupendo, te lo agradezco.
Excelente, gracias
Excelente respuesta, gracias.
Muy bien, gracias
Todo claro, gracias.
Ya lo entendí, gracias.
Ya funciona, ¡gracias!
"""

_GOODBYE = """
¡Adiós!
Adiós, Gemma
Adiós y buen día
Adiós, que estés bien.
Adiós, hasta mañana
Bueno, adiós
Tengo que irme, adiós.
Eso es todo, adiós.
¡Hasta luego!
Hasta luego, Gemma
Bueno, hasta luego
Me voy, hasta luego.
¡Hasta pronto!
Hasta pronto, amigo
Espero verte, hasta pronto
¡Hasta mañana!
Hasta mañana, que descanses.
Me despido hasta mañana
Hasta la próxima
Hasta la próxima, amigo
¡Hasta la vista!
Hasta la próxima semana
Hasta el {day}
¡Hasta el {day}, entonces!
Nos vemos el {day}.
Volveré el {day}, hasta entonces.
Nos vemos
¡Nos vemos pronto!
Nos vemos mañana.
Nos vemos luego
Nos vemos otro día
Te veo luego
Te veo mañana
Te veo otro día, adiós
Chao
Chao, chao
Chao, cuídate.
Bueno, chao
Cuídate
¡Cuídate mucho!
Cuídese mucho
Adiós, cuídate.
Me voy
Ya me voy
Me voy a dormir
Me voy a la cama, que descanses.
Me voy al trabajo
Bueno, me voy ya
"""

_WHICH_SHOP = """
¿Qué tienda es esta?
¿Qué tienda es?
¿Esta qué tienda es?
Dime qué tienda es esta.
¿Me dices qué tienda es esta?
Perdón, ¿qué tienda es esta?
¿De qué tienda eres?
¿De qué tienda me escribes?
¿De qué tienda es este chat?
¿A qué tienda perteneces?
¿A qué tienda escribí?
¿A qué tienda estoy escribiendo?
¿Con qué tienda hablo?
¿Con qué tienda estoy hablando?
Quiero saber con qué tienda hablo.
¿En qué tienda estoy?
¿En qué tienda trabajas?
¿Para qué tienda trabajas?
¿Cómo se llama la tienda?
¿Cómo se llama esta tienda?
Olvidé cómo se llama la tienda.
Recuérdame cómo se llama su tienda.
¿Cómo se llama tu empresa?
¿Cómo se llama la empresa?
¿Cuál es el nombre de la tienda?
El nombre de la tienda, por favor
Dime el nombre de tu tienda.
¿Cuál es el nombre de tu empresa?
¿Me das el nombre de la empresa?
¿Qué empresa es esta?
¿Qué empresa es?
¿De qué empresa eres?
¿De qué empresa me atienden?
¿Con qué empresa hablo?
¿Con qué empresa estoy hablando?
¿A qué empresa perteneces?
¿Perteneces a una tienda?
¿Dónde queda la tienda?
¿Se puede visitar la tienda?
¿Para qué empresa trabajas?
¿Para quién trabajas?
¿Tú para quién trabajas?
¿Trabajas para una tienda?
¿Trabajas para Finch & Alder?
¿Dónde trabajas?
¿Dónde trabajas, en una tienda?
¿Quién es tu jefe?
"""

REQUESTS: dict[str, list[str]] = {
    intent: [line.strip() for line in text.splitlines() if line.strip()]
    for intent, text in {
        "greeting": _GREETING + more.GREETING,
        "who_are_you": _WHO_ARE_YOU + more.WHO_ARE_YOU,
        "what_can_you_do": _WHAT_CAN_YOU_DO + more.WHAT_CAN_YOU_DO,
        "thanks": _THANKS + more.THANKS,
        "goodbye": _GOODBYE + more.GOODBYE,
        "which_shop": _WHICH_SHOP + more.WHICH_SHOP,
    }.items()
}
