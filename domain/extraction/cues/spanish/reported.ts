import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** How a written report tells what was seen: in whole sentences, with what one takes along and means to do. */
export const SPANISH_REPORTED: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    {
      id: "kept-list",
      side: "object",
      strength: 0.64,
      labels: true,
      phrases: [
        "(las|los|sus|nuestras|nuestros)? (herramientas|tecnologias|librerias|bibliotecas|frameworks|servicios|elecciones) (que)? (elegidas|elegidos|elegimos|eligieron|mantuvieron|mantenemos|mantienen|adoptadas|adoptados|adoptaron|adoptamos|recomiendan|recomienda|recomendaron|en produccion)",
        "lo que (mantuvieron|mantienen|eligieron|elegimos|adoptaron|recomiendan)",
      ],
    },
    {
      id: "work-with",
      side: "object",
      strength: 0.6,
      near: 1,
      phrases: ["(trabajan|trabajamos) (a diario|mucho|harto|siempre|sobre todo|ya|tambien)? con", "(ya)? (lo|la)? (hacemos|hago|hacen|resolvemos|resuelven) (ya|eso|esto|todo)? con", "(el|su|nuestro) stack (tecnologico)? (que (usan|usamos|utilizan|utilizamos) (es|de)?|es)"],
    },
    { id: "prefer", side: "object", strength: 0.62, near: 1, phrases: ["(la gente|el equipo|la mayoria|ellos|nosotros|yo)? (prefiere|prefieren|preferimos|prefiero|se decanta por|se decantan por|nos decantamos por|se inclina por|se inclinan por) (usar|utilizar|tirar de)?"] },
    {
      id: "key-choice",
      side: "object",
      strength: 0.68,
      near: 1,
      phrases: ["(la tecnologia|la herramienta|el framework|la libreria|el lenguaje|la eleccion|la solucion) (clave|elegida|elegido|escogida|adoptada|usada|usado|principal)? (para (el|la) (proyecto|frontend|backend|web))? (fue|ha sido|es)", "hay (herramientas|soluciones|alternativas|opciones) (mejores|mas adecuadas)"],
    },
    { id: "keep-for", side: "object", strength: 0.6, near: 0, phrases: ["(conservar|conservan|conservamos|mantener|mantienen|mantenemos) (siempre)? (a|el|la)?"] },
    { id: "settled-on", side: "object", strength: 0.68, near: 1, phrases: ["(la eleccion|la decision|nuestra eleccion|su eleccion) (final)? (recayo|ha recaido|cayo|fue) (en|sobre|por)"] },
    {
      id: "insisted-on",
      side: "object",
      strength: 0.62,
      near: 2,
      phrases: ["(insiste|insisten|insistio|insistieron|recalca|recalco|recalcaron|subrayo|subraya) (mucho)? (en)? la importancia de (tener|contar con|usar|hacer)?", "(defiende|defendio|defienden|defendieron|aboga por|abogo por|abogan por|reivindico|reivindica) (el uso de|los sistemas|las herramientas|el modelo de)?"],
    },
    { id: "put-in-place", side: "object", strength: 0.66, near: 1, phrases: ["(han|hemos|ha) (montado|implantado|puesto en marcha|desplegado) (una herramienta|un sistema)?"] },
  ],
  trial: [
    { id: "starting-point", side: "subject", strength: 0.56, inherits: true, phrases: ["(un)? (buen|gran|excelente|muy buen|magnifico) punto de partida"] },
    { id: "give-chance", side: "either", strength: 0.68, inherits: true, asks: true, phrases: ["(darle|dar|darles|merece|merecen|le dare|le daremos|habra que darle) una (oportunidad|chance)"] },
    { id: "next-project", side: "object", strength: 0.68, near: 1, asks: true, phrases: ["(en el|para el|en mi|en nuestro) (proximo|siguiente) (proyecto|servicio) (va|ira|usare|usaremos|meto|meteremos|toca|cae|voy con|vamos con)"] },
    { id: "tried-moving", side: "object", strength: 0.66, near: 1, phrases: ["(he probado|probe|hemos probado|intente|he intentado|estoy probando) (a)? (migrar|pasar|portar) (este|mi|nuestro|el|un)? (blog|sitio|proyecto|servicio|codigo)? (a|hacia|sobre)"] },
    { id: "first-services", side: "object", strength: 0.64, near: 1, phrases: ["(los primeros|un par de|algunos|dos|tres|unos pocos) (dos|tres)? (servicios|proyectos|equipos|modulos) (ya)? (corren|funcionan|usan|estan|van) (ya)? (con|en|sobre)?"] },
  ],
  assess: [
    {
      id: "took-home",
      side: "object",
      strength: 0.66,
      near: 3,
      asks: true,
      phrases: [
        "me (llevo|apunto|guardo) (apuntado|anotado|el concepto|la idea|el nombre|el descubrimiento|la recomendacion|sobre todo)? (de)?",
        "(lo|la parte|el punto) (mas)? (rescatable|destacable|interesante|curioso|curiosa|llamativo|novedoso|util) (para mi|de la charla|del dia|del evento)? (fue|es|ha sido|era) (conocer|descubrir|ver|aprender|la demo de|lo de)?",
        "una de las cosas mas (interesantes|curiosas|llamativas|novedosas|utiles) (que vi|que vimos|que mostraron)? (fue|es|ha sido) (conocer|descubrir|ver)? (la demostracion|la demo|el uso|la presentacion)? (de)?",
      ],
    },
    { id: "discovered", side: "object", strength: 0.62, near: 2, asks: true, phrases: ["(he descubierto|hemos descubierto|descubri|descubrimos|conoci|conocimos|me descubrio|nos descubrio) (la existencia de|la libreria|la herramienta|el proyecto|el framework|el paquete)?"] },
    { id: "talked-of", side: "either", strength: 0.6, inherits: true, asks: true, phrases: ["(cada vez)? (oigo|oimos|se oye) hablar (mucho|muchisimo|cada vez mas|bastante)? (de|sobre)?", "(se habla|hablan) (mucho|muchisimo|cada vez mas|bastante) (de|sobre)", "(da|esta dando|dara) (mucho)? que hablar"] },
    {
      id: "mean-to-study",
      side: "either",
      strength: 0.68,
      inherits: true,
      asks: true,
      phrases: ["(pienso|tengo pensado|me gustaria|queria|tengo ganas de|me dieron ganas de|quede con ganas de) (echarle un rato|profundizar|profundizar mas|indagar|indagar mas|aprender mas|saber mas|estudiarlo|estudiarla|mirarlo|mirarla) (en|sobre|de)?"],
    },
    { id: "dig-into", side: "either", strength: 0.66, near: 1, asks: true, phrases: ["(habra que|hay que|toca|me falta|quiero|queria|tengo que) (rascar|indagar|escarbar) (un poco)? (mas)? (en|sobre|con)?", "(conceptos|temas|cosas|mucho|sitios) (donde|que|para) (rascar|investigar|profundizar|indagar)"] },
    { id: "best-was-when", side: "object", strength: 0.62, near: 1, asks: true, phrases: ["(lo|la parte|el momento) (mas|mejor) (interesante|chulo|divertido|molon|curioso)? (de la charla|del dia)? (fue|ha sido) cuando (mostro|enseno|presento|hablo de|nos enseno|conto)"] },
    { id: "next-big", side: "either", strength: 0.64, near: 1, inherits: true, asks: true, phrases: ["(el|la) (proximo|proxima) gran (cosa|revolucion|salto|ola)"] },
    { id: "interesting-kind", side: "either", strength: 0.6, near: 2, asks: true, phrases: ["(herramienta|herramientas|biblioteca|librerias|proyecto|proyectos) (muy|super|realmente)? (interesante|interesantes|interesantisima|interesantisimas|interesantisimo|interesantisimos)"] },
  ],
  hold: [
    {
      id: "dropped-list",
      side: "object",
      strength: 0.66,
      labels: true,
      phrases: [
        "(las|los|sus|nuestras|nuestros)? (herramientas|tecnologias|librerias|bibliotecas|frameworks|servicios)? (que)? (descartadas|descartados|descartaron|descartamos|abandonadas|abandonados|abandonaron|abandonamos|eliminadas|eliminados|quitaron|quitamos|dejaron de usar|dejamos de usar)",
        "lo que (descartaron|descartamos|abandonaron|quitaron|dejaron de usar|dejamos de usar)",
      ],
    },
    { id: "no-more-reliance", side: "object", strength: 0.78, near: 1, phrases: ["(dejado|dejamos|dejaron|dejar|dejo) de (confiar|depender|apoyarnos|apoyarse|fiarnos|fiarse) (en|de)"] },
    { id: "talked-out-of", side: "object", strength: 0.72, near: 1, phrases: ["(convencido|convencio|convence|convencieron|disuadio|disuadido) de no (usar|tocar|meter|meterme con|aprender|adoptar|migrar a)?"] },
    {
      id: "obscure",
      side: "subject",
      strength: 0.65,
      inherits: true,
      phrases: [
        "(un tanto|algo|bastante|muy|demasiado|un poco) (oscuro|oscura|enrevesado|enrevesada|engorroso|engorrosa|farragoso|rebuscado|tedioso|tediosa|confuso|confusa)",
        "no es (una)? (solucion|opcion|herramienta|algo|nada)? (facil|sencilla|sencillo|trivial|comoda|comodo) de (usar|aplicar|montar|mantener|integrar|aplicarse)",
      ],
    },
  ],
};
