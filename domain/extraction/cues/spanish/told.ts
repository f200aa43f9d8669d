import type { Words } from "@/domain/extraction/cues/cue";
import { inflectAdjectives } from "@/domain/extraction/cues/inflect-verb";

const THEIR = "(su|sus|nuestro|nuestra|mi|el|la|los|las)";
const THING = "(herramienta|lenguaje|framework|libreria|biblioteca|base de datos|editor|stack|plataforma|tecnologia|solucion|opcion|broker|orquestador)";
const MUCH = "(muy|realmente|bastante|super|verdaderamente)?";
const BIG = "(gran|grandes|serio|serios|grave|graves|muchos|bastantes|varios|demasiados|enormes|un monton de)";
const SOME = "(algunos|algunas|parte de|varios|los primeros|unos cuantos|todos los|toda la|el|la|su|sus)? (servicios|servicio|proyectos|aplicaciones|equipos|modulos|cosas|tests|monolito|plataforma|codigo|cargas)?";

/** What teams work with, what a talk left one with, and what did not go well. */
export const SPANISH_TOLD: Words = {
  adopt: {
    "made-up-of": [`(${inflectAdjectives("es", "compuest formad integrad montad basad construid")}) (por|en|con|sobre)`, "se (compone|componen|basa|basan|sustenta|sostiene) (de|en|sobre)", "(consiste|consisten) en"],
    "was-the-choice": [
      "(fue|ha sido|es|era) (finalmente|al final|claramente)? (la eleccion|la opcion elegida|el elegido|la elegida|nuestra eleccion|su eleccion|la ganadora|el ganador|la seleccionada|el seleccionado)",
      "(salio|salieron|resulto|resultaron) (como)? (elegido|elegida|elegidos|ganador|ganadora|vencedor|vencedora)",
    ],
    "makes-use": [
      "(hace|hacen|hacemos|hago|hizo|hicieron) (mucho|un gran|buen)? uso (de|del)",
      "(se|nos) (apoya|apoyan|apoyamos|apoyaron|sirve|sirven|servimos|valen|valemos) (mucho|bastante|tambien|sobre todo)? (en|de|del)",
      "(trabajan|trabajamos|la empresa trabaja|el equipo trabaja) (ya|siempre|solo|todos|a diario)? con",
    ],
    "tells-to-use": [
      "(sugiere|sugieren|sugirio|sugirieron|aconseja|aconsejan|aconsejo|aconsejaron|anima a|animo a|insiste en|insistio en|propone|proponen|propuso|invita a|invito a|defiende|apuesta por) (que)? (usar|utilizar|usemos|utilicemos|adoptar|apostar por|apoyarse en|recurrir a|montar|meter|el uso de)",
      "(nos|me|os) (sugiere|sugirio|aconseja|aconsejo|anima a|animo a|propone|propuso|recomienda|recomendo) (usar|utilizar|apostar por|adoptar|apoyarnos en)?",
    ],
    "favourite-is": [`${THEIR} ${THING} (${inflectAdjectives("es", "preferid favorit")}|de cabecera|del dia a dia|de referencia|de siempre) (es|fue|era|sigue siendo|ha sido)`, `${THEIR} (herramienta|arma|navaja suiza) (secreta|principal|diaria|habitual) (es|sigue siendo)`],
    "big-step": [
      `${MUCH} (un|una|el|la)? (gran|enorme|tremendo|tremenda|inmenso|inmensa) (evolucion|avance|mejora|paso adelante|paso|salto|ayuda|alivio|ahorro|ventaja|acierto|invento)`,
      "(es|fue|ha sido) (todo)? un (acierto|invento|puntazo|lujo|gustazo|exito|golpe de aire fresco)",
      "es (una)? (pasada|maravilla|joya|gozada|delicia)",
      "(me|nos)? (ha)? (parecido|parecio|parece) (una)? (pasada|maravilla|joya|gozada|delicia|brutal|genial|espectacular|increible|fantastico|fantastica)",
    ],
    "no-excuse": ["no (hay|existe|queda|tenemos|teneis|tienes) (ninguna)? (excusa|excusas|motivo|motivos|razon|razones) (para|por la que) no (usar|utilizar|tener|adoptar|hacer|probar|usarlo|escribir)"],
    "saves-work": ["(nos|me|les|te|os)? (ahorra|ahorran|ahorro|ahorraron|evita|evitan|quita|quitan|quito|quitaron) (mucho|muchos|mucha|muchas|un monton de|bastante|bastantes|muchisimo|muchisimos) (trabajo|tiempo|dinero|curro|codigo|problemas|quebraderos de cabeza|dolores de cabeza|dolor|esfuerzo|horas|faena)"],
    "day-to-day": ["(en|para) (su|nuestro|mi|el) dia a dia (usan|usamos|uso|utilizan|utilizamos|trabajan con|trabajamos con)"],
    "made-standard": [
      "(han|hemos|habian)? (estandarizado|estandarizaron|estandarizamos|extendido|extendieron|extendimos|generalizado|generalizaron|desplegado|desplegaron|implantado|implantaron) (el uso de|ya|todos)?",
      "(han|hemos)? (apostado|apostaron|apuestan|apostamos) (fuerte|muy fuerte|claramente|todo|decididamente|por completo) (por|a)",
    ],
    "niche-no-more": ["(ya no|no) (es|son) (ya)? (una|un)? (tecnologia|herramienta|lenguaje|cosa|moda|solucion|opcion|proyecto)? (de nicho|pasajera|de juguete|un juguete|una moda|solo una moda)", "(ha llegado|han llegado|llego|vino|ha venido) para quedarse", "(ya)? (es|son) (ya)? (mayor|mayores) de edad"],
    "highlight-label": ["(herramientas|herramienta|librerias|tecnologias|productos) (estrella|clave|imprescindibles|principales|basicas|favoritas|de cabecera)"],
    "like-its": [
      "(me|nos) (encanto|encanta|encantan|encantaron|gusto|gusta|gustaron|gustan|flipo|ha encantado|ha gustado) (mucho|muchisimo|especialmente|sobre todo)? (lo facil que es|lo sencillo que es|lo rapido que es|lo bien que funciona|lo comodo que es|lo potente que es|la sencillez|la simplicidad|la potencia|la facilidad|la elegancia|la filosofia|el enfoque|la ergonomia|la idea) (de|del|usar|montar|desplegar|trabajar con)?",
    ],
    "kept-in": [
      "(guardan|guardamos|almacenan|almacenamos|mandan|mandamos|envian|enviamos|procesan|procesamos|monitorizan|monitorizamos|orquestan|orquestamos|despliegan|desplegamos|gestionan|gestionamos|automatizan|automatizamos|prueban|testean|testeamos|publican|publicamos|sirven|servimos) (los|las|sus|nuestros|nuestras|todo|todos los|todas las)? (datos|metricas|logs|trazas|eventos|mensajes|secretos|imagenes|servicios|cambios|tests|pruebas|builds|artefactos|despliegues|peticiones|colas|infraestructura)? (en|a|con|sobre)",
      "(los|las) (datos|metricas|logs|trazas|eventos|mensajes|secretos|imagenes|servicios|tests|pruebas|builds|despliegues|backups) (los|las|se)? (guardan|guardamos|almacenan|mandan|envian|hacen|hacemos|procesan|gestionan|lanzan|corren|ejecutan) (en|a|con|sobre)",
      "(en produccion|en prod|hoy|ahora|actualmente) (tienen|tenemos|llevan|llevamos)",
    ],
    "behind-it": ["(detras|debajo|por debajo|en el centro|en el corazon) (de todo|de todo esto|de todo ello|de su plataforma|de la plataforma|del sistema)? (esta|estan|hay)"],
  },
  trial: {
    "see-oneself": ["(me|nos) (veo|vemos|imagino|imaginamos) (ya|perfectamente)? (usando|utilizando|montando|escribiendo|trabajando con|probando)"],
    "next-one": ["(mi|nuestro|el) (proximo|siguiente) (proyecto|servicio|blog|backend|frontend|api|juego) (lo)? (hare|haremos|escribire|montare|montaremos|sera|va a ser|ira|intentare hacerlo|quiero hacerlo) (con|en|sobre)"],
    "began-moving": [
      `(han|hemos|he)? (empezado|empezaron|empezamos|empiezan|comenzado|comenzaron|comenzamos|comienzan) (ya|poco a poco)? a (migrar|mover|pasar|portar|llevar|reescribir|probar) ${SOME} (a|al|hacia|en|con|sobre)`,
      `(estan|estamos) (ya|poco a poco)? (migrando|moviendo|pasando|portando|reescribiendo) (algunos|algunas|parte de|varios|los primeros|unos cuantos) (servicios|proyectos|aplicaciones|equipos|modulos|cosas|tests) (a|al|hacia|en|con|sobre)`,
    ],
    "would-fit": ["(encajaria|encajarian|encaja|vendria|vendrian|serviria|iria|irian|caeria) (muy|de|perfectamente|super)? (bien|maravilla|lujo|perlas|perfecto|genial|perfectamente) (en|para|a|con)? (lo nuestro|nosotros|nuestro|nuestra|nuestros|nuestras|mi|mis|el proyecto|el equipo)?"],
    "try-at-home": ["(a ver si)? (lo|la)? (pruebo|probar|probarlo|probarla|trastear|cacharrear) (con el|con ella)? (en casa|en el curro|en la oficina|este fin de semana|el finde|un dia de estos|pronto|en breve)"],
    "build-with": [
      "(voy a|vamos a|quiero|queremos|me gustaria|tengo que|ire a) (montar|montarme|hacer|hacerme|construir|escribir|intentar) (algo|alguna cosa|alguna cosilla|un proyecto|un juguete|una prueba|un experimento|mi web|mi blog|cosas) (con|en|sobre)",
      "(ganas|ganitas) de (volver|retomar|volver a tocar|volver a usar|ponerme con|ponerme a jugar con|cacharrear con|meterle mano) (a|con)?",
    ],
    "tried-now": ["(de momento|por ahora|ahora mismo|actualmente) (lo|la)? (estan|estamos) (probando|evaluando|pilotando) (el|la)?"],
  },
  assess: {
    "impressed-by": [
      "(me|nos) (impresiono|impresionaron|ha impresionado|sorprendio|ha sorprendido) (mucho|gratamente)? (la facilidad|la sencillez|la potencia|la velocidad|la rapidez|la calidad|la flexibilidad|el rendimiento) (de uso)? (de|del|con)",
      "(quede|quedamos|sali|salimos|me quede) (muy|gratamente)? (impresionado|impresionada|impresionados|sorprendido|maravillado) (con|por) (la facilidad|la sencillez|la potencia|la velocidad|la calidad|el rendimiento)? (de uso)? (de|del)?",
    ],
    "good-find": ["(todo|gran|buen|un gran|un buen|vaya|menudo|bonito|un bonito|grato|un grato) (un)? (descubrimiento|hallazgo)"],
    "best-was": [
      `(lo|la cosa|la parte|el punto|el detalle) ${MUCH} (mas|que mas)? (interesante|curioso|curiosa|llamativo|llamativa|novedoso|novedosa|me gusto|me intereso) (de todo|para mi|de la charla|del dia)? (fue|ha sido|es|era) (el uso|la parte|el enfoque|la idea|la introduccion|la aparicion|el soporte|la demo)? (de|del|con)?`,
    ],
    "interesting-way": [`${MUCH} (interesante|curioso|curiosa|original|prometedor|prometedora) (aproximacion|enfoque|alternativa|solucion|propuesta|forma|manera|iniciativa|proyecto|herramienta|idea|concepto) (para|a|de|con|al)?`],
    "not-clear-yet": ["(aun|todavia) no (entiendo|acabo de entender|veo|tengo claro|se muy bien) (muy bien|del todo|bien)? (para que|que aporta|el sentido de|la utilidad de|donde encaja|como encaja) (sirve|quiero)? (el|la)?"],
  },
  hold: {
    "has-problems": [`(tiene|tienen|tenia|tenian|da|dan|daba|dio|presenta|arrastra|sufre) (todavia|aun|sus)? ${BIG} (problemas|problema|limitaciones|carencias|fallos|bugs|defectos|inconvenientes|pegas) (de|con|en|al|a la hora)?`],
    "not-enough": ["(se)? (nos|les|me)? (quedo|quedaba|quedaron|ha quedado|queda|quedan) (muy|enseguida|pronto)? (corto|corta|pequeno|pequena|cortos|obsoleto|obsoleta)", "(ya)? no (bastaba|bastaban|basta|era suficiente|daba mas de si|da mas de si|daba para mas)"],
    "fought-with": ["(se|nos|me)? (pelearon|peleamos|peleaba|peleado|pelee|pegado) (durante|muchos|varios|unos)? (meses|semanas|dias|anos|horas)? (con|contra)"],
    "went-badly": ["(fue|ha sido|es|era|resulto|resulta) (bastante|muy|francamente|realmente)? (mala|malisima|pesima|nefasta|horrible|desastrosa|frustrante|dolorosa|decepcionante|terrible|un desastre|un infierno|un suplicio|una tortura|un dolor)"],
    complicates: ["(lo|la|nos|les)? (complica|complican|complico|dificulta|dificultan|entorpece|enreda) (mucho|demasiado|bastante|todo)? (las cosas|la vida|todo|el codigo|el mantenimiento|el desarrollo)"],
    "much-pain": ["(nos|les|me)? (dio|dieron|da|dan|trajo|trajeron|causo|causaron|tuvimos|tuvieron|sufrimos|sufrieron|tuve) (muchos|bastantes|demasiados|un monton de|no pocos|muchisimos) (problemas|dolores de cabeza|quebraderos de cabeza|disgustos|sustos|dolores|errores)"],
    regrets: ["(se|nos|me) (arrepienten|arrepentimos|arrepiento|arrepintieron|arrepenti) (mucho|ahora|hoy)? de (haber)? (elegido|usado|metido|apostado por|montado|adoptado|empezado con|elegir|usar)"],
    "people-dislike": ["(no|nunca|tampoco) (les|le|nos|me) (gusta|gustaba|gusto|gustan|entusiasma|entusiasmaba|agrada|hace gracia|hacia gracia) (nada|mucho|demasiado|en absoluto|ni un pelo)?"],
    "nobody-could": ["(nadie|ninguno|ningun equipo|pocos) (sabia|sabe|queria|quiere|podia|entiende|entendia|saben) (como)? (mantener|usar|operar|tocar|configurar|depurar|actualizar)? (el|la|los|las|a)?"],
    "complained-of": ["(se|nos) (quejo|quejaron|quejaba|quejaban|quejamos|queja|quejan) (mucho|bastante|amargamente|un monton|todos)? (de|del|por)"],
    "no-more-sense": ["(ya no|no) (tiene|tienen|tenia|le veo|le ven) (ya|ningun|mucho|demasiado)? sentido"],
  },
};
