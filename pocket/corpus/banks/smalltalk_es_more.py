"""More Spanish small talk, in the style of ``smalltalk_es``."""

from __future__ import annotations

GREETING = """
Encantada de saludarte
Es un placer, me llamo {name}
Quería saludar
Hola, ¿me oyes?
Hola, soy {name}.
Soy {name}, hola.
Hola, me llamo {name}.
Me llamo {name}, mucho gusto.
Mucho gusto
Mucho gusto, soy {name}.
Encantado de saludarte
Es un placer saludarte
Un placer, soy {name}
Encantada, me llamo {name}
Encantado de conocerte
Un gusto saludarte, hola
Solo quería saludar
Paso a saludar
Vengo a saludar un rato
Quiero saludarte
¡Saludos!
Saludos a todos
Saludos de {name}
Muchos saludos desde mi casa
Hola de nuevo
Hola otra vez
Hola, aquí estoy otra vez
¡Aquí estoy de nuevo!
¡Ya estoy aquí!
Hola, Gemma
Buenos días, Gemma
Hola, pequeño modelo
Hola, amigo
Hola, amigo mío, ¿qué hay?
¿Qué hay?
¿Qué hay de nuevo?
¿Qué pasa, amigo?
¿Podemos hablar un rato?
Hola, quiero hablar contigo
¿Hablamos un poco?
¡Feliz {day}!
Hola y feliz {day}
Te deseo un feliz {day}, hola
Ey, hola
Ey, ¿qué tal?
¡Ey!
"""

WHO_ARE_YOU = """
¿Eres un bot?
Eres un bot, ¿no?
¿Esto es un bot?
¿Eres una inteligencia artificial?
¿Eres alguna inteligencia artificial?
¿Hablo con una inteligencia artificial?
¿Qué modelo eres?
¿Eres un modelo de lenguaje?
¿Qué clase de modelo eres?
¿Eres un modelo grande o pequeño?
¿Por qué eres un modelo tan pequeño?
¿Eres Gemma?
¿Eres la misma Gemma grande?
¿Tú eres Gemma o ChatGPT?
¿Eres ChatGPT?
¿Qué es una Gemma de bolsillo?
¿Qué significa "de bolsillo"?
¿Por qué te llaman "de bolsillo"?
¿Quién te creó?
¿Quién te creó y para qué?
Dime quién te creó.
¿Quién te hizo?
¿Cómo te hicieron?
¿Quién te entrenó?
¿Te entrenó Google?
¿Te entrenó una empresa?
¿Para qué te entrenaron a ti?
¿Quién te hizo y dónde?
Preséntate en una frase.
¿Te presentas, por favor?
Háblame de ti, ¿qué eres?
¿Dónde te entrenaron?
Preséntate.
Preséntate, por favor.
¿Te presentas?
Preséntese, por favor.
Háblame de ti.
Cuéntame algo de ti.
Cuéntame quién eres.
Háblame un poco de ti mismo.
¿Estás vivo?
¿Tienes sentimientos?
¿Tienes cuerpo?
¿Tienes edad? ¿Qué eres?
¿De dónde eres?
¿De dónde vienes?
¿Eres hombre o mujer?
"""

WHAT_CAN_YOU_DO = """
Lista de funciones, por favor
Dame una lista de lo que haces.
Haz una lista de tus habilidades.
¿Cuáles son tus habilidades?
¿Qué habilidades tienes?
¿Qué capacidades tienes?
¿Cuáles son tus capacidades?
Explícame tus capacidades.
¿Qué tareas haces?
¿Qué tareas puedes hacer?
¿De qué tareas te encargas?
¿Qué preguntas puedo hacerte?
¿Qué preguntas respondes?
¿Qué te puedo preguntar?
¿Qué puedo preguntarte?
No sé qué preguntar. ¿Qué haces?
No sé qué preguntarte, dame ideas.
¿Qué te puedo pedir?
¿Qué puedo pedirte?
¿Qué cosas te puedo pedir?
No sé qué pedirte.
¿Qué ofreces?
¿Qué servicios ofreces?
¿Qué servicios tienes?
¿Qué servicios das?
¿Qué has aprendido?
¿Qué has aprendido a hacer?
¿Qué aprendiste a hacer?
¿En qué eres bueno?
¿En qué eres realmente bueno?
¿Eres bueno en algo?
¿Cuál es tu trabajo?
¿Cuál es tu especialidad?
Dime cuál es tu especialidad.
¿Qué cosas has aprendido?
¿Cómo te puedo usar en el trabajo?
Explícame qué haces.
Explícame para qué sirves.
Muéstrame qué puedes hacer.
Muéstrame tus habilidades.
¿Tienes alguna especialidad?
¿Qué opciones tengo?
¿Qué opciones hay aquí?
Ayuda
Ayuda, ¿cómo funciona?
Soy nuevo, ¿qué haces?
Es mi primera vez, ¿qué puedes hacer?
Ponme un ejemplo de lo que haces.
Dame ejemplos de lo que sabes hacer.
"""

THANKS = """
Funcionó, gracias.
Lo voy a probar, gracias.
Te lo agradezco.
Te lo agradezco mucho.
Se lo agradezco de corazón.
Se lo agradezco.
Lo agradezco mucho
Te agradezco la ayuda.
Le agradezco su tiempo.
Estoy muy agradecido.
Estoy muy agradecida contigo
Muy agradecido, de verdad
Quedo muy agradecido
Eres muy amable.
Muy amable
Muy amable de tu parte
Qué amable, gracias
¡Qué amable eres!
Me ayudaste mucho.
Me has ayudado mucho.
Me ayudaste muchísimo, gracias.
Me has ayudado un montón, gracias
¡Cuánto me ayudaste!
Me fue muy útil, gracias.
Fue muy útil tu respuesta.
Qué útil, gracias
Me salvaste el día, gracias
Me salvaste la tarde, gracias
Genial, qué útil
Justo lo que buscaba, gracias
Estupendo, muchas gracias
Excelente, muy amable
Gracias, ya funcionó
¡Me salvaste!
Me has salvado, gracias.
Te debo una.
Te debo un favor, gracias
¡Eres lo máximo, gracias!
Eres el mejor, gracias.
¡Eres el mejor!
Buen trabajo
Buen trabajo, gracias
¡Qué buen trabajo!
Lo hiciste muy bien
Bien hecho
¡Bien hecho, gracias!
grax
"""

GOODBYE = """
Me tengo que ir.
Tengo que irme ya
Ya tengo que irme
Debo irme, {name} me espera.
{name} me espera, me tengo que ir.
Es hora de irme
Ya es hora de irme
Es tarde, me tengo que ir
Se hace tarde, me voy
Es tarde, adiós
Que descanses
Que descanses bien
Que duermas bien
Que tengas un buen día.
Que tenga buen día
Que tengas una buena tarde
Que tengas un buen fin de semana
Que pases un buen {day}
Que pases buena tarde
¡Que pases un buen fin de semana!
Que te vaya bien
¡Que te vaya muy bien!
Que le vaya bien
Me despido
Me despido por hoy
Aquí me despido
Con esto me despido
Bueno, me despido ya
Eso es todo por hoy
Es todo por hoy
Nada más por hoy
Por hoy es suficiente
Hablamos luego
Hablamos mañana
Hablamos otro día
Ya hablaremos otro día
Dejémoslo aquí por hoy
Lo dejamos aquí
Terminamos por hoy
Ya terminamos, chao
Cierro la ventana, adiós
Cierro el chat
Ya cierro, adiós
Terminamos, hasta luego
Hora de dormir, adiós
Me voy a dormir ya
Fin del chat, adiós
"""

WHICH_SHOP = """
¿Quién es tu jefe en la tienda?
¿Tienes jefe? ¿De qué empresa?
¿Quién es el dueño de esta tienda?
¿De quién es esta tienda?
¿Quién es el dueño de la empresa?
¿El dueño de la tienda es {name}?
¿Es la tienda de {name}?
¿Esto es Finch & Alder?
¿Es esta la tienda Finch & Alder?
¿Hablo con Finch & Alder?
¿Eres de Finch & Alder?
¿Qué es Finch & Alder?
Háblame de Finch & Alder.
¿Qué significa Finch & Alder?
¿Existe Finch & Alder?
¿Finch & Alder existe de verdad?
¿Finch & Alder es una tienda real?
¿Es real esta tienda?
¿La tienda es real o inventada?
¿Es una tienda inventada?
¿Se inventaron esta tienda?
¿Puedo visitar Finch & Alder de verdad?
¿Dónde está Port Alder?
¿Dónde queda Port Alder?
¿Existe Port Alder?
¿Port Alder existe de verdad?
¿Port Alder es una ciudad real?
¿Es real Port Alder o es inventada?
¿Qué es Port Alder?
¿En qué ciudad está la tienda?
¿En qué ciudad están ustedes?
¿En qué ciudad está Finch & Alder?
¿De qué ciudad es la tienda?
¿Es la tienda de Port Alder?
Háblame de la tienda.
Cuéntame algo de la tienda.
Cuéntame de tu empresa.
Háblame de la empresa.
{name} me mandó aquí. ¿Qué tienda es?
Creo que me perdí, ¿qué tienda es esta?
¿Dónde estoy?
¿Dónde estoy, qué tienda es?
¿Dónde estoy escribiendo, qué empresa es?
¿Es esta la tienda correcta?
¿Estoy en la tienda correcta?
¿Es la empresa correcta? ¿Cómo se llama?
"""
