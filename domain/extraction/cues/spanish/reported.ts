import type { Words } from "@/domain/extraction/cues/cue";

/** How a written report tells what was seen: in whole sentences, with what one takes along and means to do. */
export const SPANISH_REPORTED: Words = {
  adopt: {
    "kept-list": [
      "(las|los|sus|nuestras|nuestros)? (herramientas|tecnologias|librerias|bibliotecas|frameworks|servicios|elecciones) (que)? (elegidas|elegidos|elegimos|eligieron|mantuvieron|mantenemos|mantienen|adoptadas|adoptados|adoptaron|adoptamos|recomiendan|recomienda|recomendaron|en produccion)",
      "lo que (mantuvieron|mantienen|eligieron|elegimos|adoptaron|recomiendan)",
    ],
    "work-with": ["(trabajan|trabajamos) (a diario|mucho|harto|siempre|sobre todo|ya|tambien)? con", "(ya)? (lo|la)? (hacemos|hago|hacen|resolvemos|resuelven) (ya|eso|esto|todo)? con", "(el|su|nuestro) stack (tecnologico)? (que (usan|usamos|utilizan|utilizamos) (es|de)?|es)"],
    prefer: ["(la gente|el equipo|la mayoria|ellos|nosotros|yo)? (prefiere|prefieren|preferimos|prefiero|se decanta por|se decantan por|nos decantamos por|se inclina por|se inclinan por) (usar|utilizar|tirar de)?"],
    "key-choice": [
      "(la tecnologia|la herramienta|el framework|la libreria|el lenguaje|la eleccion|la solucion) (clave|elegida|elegido|escogida|adoptada|usada|usado|principal)? (para (el|la) (proyecto|frontend|backend|web))? (fue|ha sido|es)",
      "hay (herramientas|soluciones|alternativas|opciones) (mejores|mas adecuadas)",
    ],
    "keep-for": ["(conservar|conservan|conservamos|mantener|mantienen|mantenemos) (siempre)? (a|el|la)?"],
    "settled-on": ["(la eleccion|la decision|nuestra eleccion|su eleccion) (final)? (recayo|ha recaido|cayo|fue) (en|sobre|por)"],
    "insisted-on": [
      "(insiste|insisten|insistio|insistieron|recalca|recalco|recalcaron|subrayo|subraya) (mucho)? (en)? la importancia de (tener|contar con|usar|hacer)?",
      "(defiende|defendio|defienden|defendieron|aboga por|abogo por|abogan por|reivindico|reivindica) (el uso de|los sistemas|las herramientas|el modelo de)?",
    ],
    "put-in-place": ["(han|hemos|ha) (montado|implantado|puesto en marcha|desplegado) (una herramienta|un sistema)?"],
  },
  trial: {
    "starting-point": ["(un)? (buen|gran|excelente|muy buen|magnifico) punto de partida"],
    "give-chance": ["(darle|dar|darles|merece|merecen|le dare|le daremos|habra que darle) una (oportunidad|chance)"],
    "next-project": ["(en el|para el|en mi|en nuestro) (proximo|siguiente) (proyecto|servicio) (va|ira|usare|usaremos|meto|meteremos|toca|cae|voy con|vamos con)"],
    "tried-moving": ["(he probado|probe|hemos probado|intente|he intentado|estoy probando) (a)? (migrar|pasar|portar) (este|mi|nuestro|el|un)? (blog|sitio|proyecto|servicio|codigo)? (a|hacia|sobre)"],
    "first-services": ["(los primeros|un par de|algunos|dos|tres|unos pocos) (dos|tres)? (servicios|proyectos|equipos|modulos) (ya)? (corren|funcionan|usan|estan|van) (ya)? (con|en|sobre)?"],
  },
  assess: {
    "took-home": [
      "me (llevo|apunto|guardo) (apuntado|anotado|el concepto|la idea|el nombre|el descubrimiento|la recomendacion|sobre todo)? (de)?",
      "(lo|la parte|el punto) (mas)? (rescatable|destacable|interesante|curioso|curiosa|llamativo|novedoso|util) (para mi|de la charla|del dia|del evento)? (fue|es|ha sido|era) (conocer|descubrir|ver|aprender|la demo de|lo de)?",
      "una de las cosas mas (interesantes|curiosas|llamativas|novedosas|utiles) (que vi|que vimos|que mostraron)? (fue|es|ha sido) (conocer|descubrir|ver)? (la demostracion|la demo|el uso|la presentacion)? (de)?",
    ],
    discovered: [
      "(he descubierto|hemos descubierto|descubri|descubrimos|conoci|conocimos|me descubrio|nos descubrio) (la existencia de|la libreria|la herramienta|el proyecto|el framework|el paquete)?",
      "(estuvo|ha estado|fue|ha sido|esta) (muy|super|bastante)? (bien|interesante|genial|guay|chulo|bueno) (conocer|descubrir)",
    ],
    "talked-of": ["(cada vez)? (oigo|oimos|se oye) hablar (mucho|muchisimo|cada vez mas|bastante)? (de|sobre)?", "(se habla|hablan) (mucho|muchisimo|cada vez mas|bastante) (de|sobre)", "(da|esta dando|dara) (mucho)? que hablar"],
    "mean-to-study": [
      "(pienso|tengo pensado|me gustaria|queria|tengo ganas de|me dieron ganas de|quede con ganas de) (echarle un rato|profundizar|profundizar mas|indagar|indagar mas|aprender mas|saber mas|estudiarlo|estudiarla|mirarlo|mirarla) (en|sobre|de)?",
      "(tengo que|quiero|debo|me gustaria) (meterme|ponerme|profundizar) (mas|en serio|a fondo|mas en serio|con calma|de verdad)",
      "(le|les) (tengo|tenemos|tenia|teniamos) (muchas|bastantes)? ganas",
    ],
    "dig-into": [
      "(habra que|hay que|toca|me falta|quiero|queria|tengo que) (rascar|indagar|escarbar) (un poco)? (mas)? (en|sobre|con)?",
      "(conceptos|temas|cosas|mucho|sitios) (donde|que|para) (rascar|investigar|profundizar|indagar)",
      "(tengo que|tenemos que|debo|quiero|queremos|me gustaria|toca|habra que|hay que|a ver si) (meterme|meternos|ponerme|ponernos|adentrarme|sumergirme|zambullirme|meterse|ponerse) (un poco|mas|a fondo|en serio|mas en serio|de verdad|mas a fondo|por fin)? (con|en|a)",
    ],
    "best-was-when": ["(lo|la parte|el momento) (mas|mejor) (interesante|chulo|divertido|molon|curioso)? (de la charla|del dia)? (fue|ha sido) cuando (mostro|enseno|presento|hablo de|nos enseno|conto)"],
    "next-big": ["(el|la) (proximo|proxima) gran (cosa|revolucion|salto|ola)"],
    "interesting-kind": ["(herramienta|herramientas|biblioteca|librerias|proyecto|proyectos) (muy|super|realmente)? (interesante|interesantes|interesantisima|interesantisimas|interesantisimo|interesantisimos)"],
  },
  hold: {
    "dropped-list": [
      "(las|los|sus|nuestras|nuestros)? (herramientas|tecnologias|librerias|bibliotecas|frameworks|servicios)? (que)? (descartadas|descartados|descartaron|descartamos|abandonadas|abandonados|abandonaron|abandonamos|eliminadas|eliminados|quitaron|quitamos|dejaron de usar|dejamos de usar)",
      "lo que (descartaron|descartamos|abandonaron|quitaron|dejaron de usar|dejamos de usar)",
    ],
    "no-more-reliance": ["(dejado|dejamos|dejaron|dejar|dejo) de (confiar|depender|apoyarnos|apoyarse|fiarnos|fiarse) (en|de)"],
    "talked-out-of": ["(convencido|convencio|convence|convencieron|disuadio|disuadido) de no (usar|tocar|meter|meterme con|aprender|adoptar|migrar a)?"],
    obscure: [
      "(un tanto|algo|bastante|muy|demasiado|un poco) (oscuro|oscura|enrevesado|enrevesada|engorroso|engorrosa|farragoso|rebuscado|tedioso|tediosa|confuso|confusa)",
      "no es (una)? (solucion|opcion|herramienta|algo|nada)? (facil|sencilla|sencillo|trivial|comoda|comodo) de (usar|aplicar|montar|mantener|integrar|aplicarse)",
    ],
  },
};
