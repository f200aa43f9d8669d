import type { Words } from "@/domain/extraction/cues/cue";
import { inflectAdjectives, inflectVerbs } from "@/domain/extraction/cues/inflect-verb";

const USE = inflectVerbs("es", "usar utilizar adoptar emplear aplicar");
const CHOOSE = inflectVerbs("es", "adoptar escoger incorporar implantar introducir estandarizar");
const TRY = inflectVerbs("es", "probar/prueb testear prototipar");
const PLAY = "experimentar con|trastear con|cacharrear con|jugar con|jugar un poco con|hacer pruebas con|hacer una prueba con|hacer un piloto con";
const LEARN = inflectVerbs("es", "investigar estudiar explorar mirar revisar analizar leer aprender");
const LEAVE = inflectVerbs("es", "abandonar descartar eliminar retirar quitar desechar");
const AVOID = inflectVerbs("es", "evitar");
const HATE = inflectVerbs("es", "odiar detestar aborrecer/aborrezc");

const LIKED = "gusta|gustan|gusto|gustaron|gustaba|ha gustado|han gustado|encanta|encantan|encanto|encantaron|ha encantado|han encantado|mola|molan|molo|molaron|flipa|flipo|ha flipado|chifla|entusiasma|entusiasmo|ha entusiasmado";
const VERY = "mucho|muchisimo|bastante|un monton|especialmente|sobre todo";
const KINDS = "herramienta|herramientas|libreria|librerias|biblioteca|framework|lenguaje|plataforma|proyecto|tecnologia|base de datos|tecnica|practica|idea|invento|trabajo|producto|servicio";
/** What a list may be of, behind the kinds. */
const LISTED = "terminal|editor|extension|extensiones|recurso|recursos|alternativa|alternativas|opcion|opciones|librerias|lenguajes|proyectos|tecnologias|tecnicas|practicas|servicios|frameworks|tool|tools|stack|software|app|apps|programa|programas|lectura|lecturas";
const OPTIONS = "opcion|alternativa|solucion|eleccion|candidata|candidato|apuesta";
const IS = "es|son|era|fue|ha sido|me parece|me parecio|resulta|seria|puede ser";

/** What is said with verbs in any person and tense, and with adjectives of any gender and number. */
export const SPANISH_INFLECTED: Words = {
  adopt: {
    "label-in-kind": [`(${KINDS}|${LISTED}) (${inflectAdjectives("es", "recomendad aconsejad sugerid favorit preferid")})`],
    "use-in-person": [
      `(ya|tambien|siempre)? (${USE.we}|${USE.they}|${USE.order})`,
      `(lo mejor|lo ideal|lo suyo|lo logico|mi consejo|su consejo|la clave|la solucion) (es|seria|era|fue|pasa por) (${USE.infinitive})`,
      `(conviene|habria que|deberiamos|deberian|debemos|se debe|es mejor|es recomendable|es aconsejable|es preferible|recomendable|toca) (${USE.infinitive})`,
      `(llevamos|llevan|llevo|lleva) (ya)? (un|dos|tres|cuatro|cinco|seis|diez|varios|muchos|unos|mas de un|mas de dos)? (ano|anos|mes|meses|tiempo)? (${USE.gerund})`,
      `(estan|estamos|estoy|siguen|seguimos|sigo) (${USE.gerund})`,
      "(recomiendo|recomienda|recomiendan|recomendaria|aconsejo|aconsejan|sugiero|sugieren) que (uses|useis|usemos|usen|utilices|utiliceis|utilicemos|adopteis|adoptemos)",
      `(yo|personalmente)? (${USE.iWould})`,
      "ya (usaba|usabamos|utilizaba|utilizabamos|usamos|uso|utilizo)",
      "(usaba|usabamos|utilizaba) ya",
    ],
    "chose-in-person": [
      `(he|ha|hemos|han|habian|habiamos) (ya)? (${CHOOSE.participle}|elegido|optado por|apostado por|preferido)`,
      `(${CHOOSE.theyDid}|introdujeron|eligieron|prefirieron)`,
      "(la|su|nuestra|mi) (opcion|eleccion|herramienta|solucion|libreria) (elegida|escogida|final|preferida|favorita) (es|fue|ha sido)",
      "(tienen|tenemos) (ya)? (montado|montada|desplegado|desplegada|implantado|implantada)",
      "(lo|la|esto|todo esto|todo) (gestionan|hacen|resuelven|manejan|gestionamos|hacemos|resolvemos) (todo|facilmente)? (con|mediante|usando)",
      "no hay nada (mejor)? (como|que)",
      "nada (mejor que|supera a|como)",
      "no (podria|podriamos|concibo|concebimos|me imagino|sabria|sabriamos|puedo|podemos) (ya)? (vivir|trabajar|programar|desarrollar) sin",
      "(confian|confiamos|confio|se apoyan|nos apoyamos|se basan|nos basamos) en",
    ],
    "like-object": [
      `(a mi|a mi me|personalmente)? (me|nos|les|le) (${LIKED}) (${VERY}|mas)? (la idea de|el enfoque de|lo de)?`,
      "(soy|somos|son|me declaro) (muy|un gran|una gran|gran|super|bastante)? (fan|fans|fanatico|partidario|defensor) de",
      `(estoy|estamos|muy)? (${inflectAdjectives("es", "enamorad encantad entusiasmad")}) (de|con)`,
    ],
    "like-subject": [`(me|nos|les|le) (${LIKED}) (${VERY}|la verdad)?`],
    "good-tool": [
      `(${IS}) (una|un)? (gran|excelente|magnifica|magnifico|estupenda|estupendo|fantastica|fantastico|maravillosa|maravilloso|grandisima|buenisima|buenisimo|muy buena|muy buen) (${KINDS})`,
      `(una|un) (${KINDS}) (excelente|magnifica|magnifico|estupenda|fantastica|fantastico|imprescindible|fundamental|buenisima|muy recomendable|brutal)`,
      "(es|son|sera|puede ser) (tu|vuestro|nuestro|mi|su|el|un) (mejor|gran|buen)? (amigo|aliado)",
    ],
    "worked-for-us": ["(nos|les|me|le) (ha|han)? (funcionado|funciono|funciona|ido|fue|va|salido|resultado) (muy|realmente|bastante|super)? (bien|de maravilla|genial|fenomenal|estupendamente|util)", "(ha|han) demostrado (su valia|su valor|ser fiable|ser muy util|que funciona)"],
  },
  trial: {
    "try-in-person": [
      `(quiero|queremos|queria|me gustaria|nos gustaria|tengo que|tenemos que|hay que|habra que|habria que|toca|a|por|merece la pena|vale la pena|pendiente de|pendientes de|me apetece|nos apetece|ganas de|deseando|dispuesto a|voy a|vamos a|pienso|animo a|anima a|animaron a|animaba a|invito a|invita a|invitaron a|podriamos|deberiamos|intentare|espero|me muero por|curiosidad por|decidi|me decidi a|me he puesto a|estoy deseando|tengo pendiente) (${TRY.infinitive}|${PLAY})`,
      `(estamos|estoy|estan|seguimos|empezamos|hemos estado|he estado|llevamos tiempo|ando|andamos) (${TRY.gerund}|experimentando con|trasteando con|cacharreando con|jugando con|haciendo pruebas con)`,
      `(${TRY.iShall}|${TRY.weShall}|${TRY.iWould}|experimentare con|experimentaremos con|experimentaria con)`,
      `(vamos a|voy a|van a|queremos|quiero|quieren|pienso|tengo pensado|tenemos pensado|pretendo|pretendemos|planean|esperamos|me gustaria|nos gustaria) (empezar a)? (${USE.infinitive})`,
      `(${USE.iShall}|${USE.weShall})`,
    ],
    "good-option": [`(${IS}) (una|un)? (muy)? (buena|buen|interesante|valida|gran|excelente|mejor) (${OPTIONS})`, `(${IS}) (una|un)? (${OPTIONS}) (muy|mas que|realmente)? (valida|interesante|buena|excelente|viable|razonable|recomendable|a tener en cuenta|a considerar)`],
  },
  assess: {
    "falls-short": [
      "(le|les) (queda|quedan|falta|faltan) (todavia|aun)? (mucho|bastante|un poco|algo|un buen trecho|un largo trecho|un largo camino) (camino|trecho|recorrido)? (por recorrer|por andar|por hacer|para)",
      "(no|aun no|todavia no) (esta|estan|llega|llegan) (todavia|aun)? (a la altura|al nivel) (de|del)",
      "(tiene|tienen) (todavia|aun)? (mucho|un largo) camino por (delante|recorrer)",
    ],
    "shown-off": ["(ejemplos|demos|demostraciones|cosas|resultados|una demo|un ejemplo) (muy|realmente)? (impresionante|impresionantes|espectacular|espectaculares|alucinante|alucinantes|increible|increibles) (hecho|hecha|hechos|hechas|desarrollados|creados)? (de uso de|de|del|con|usando)"],
    "learn-in-person": [`(quiero|queria|me gustaria|nos gustaria|tengo que|tengo pendiente|habra que|habria que|a|por|pendiente de|ganas de|voy a|vamos a|pienso|deberia|deberiamos|me falta|intentare|me toca|toca|me apunto) (${LEARN.infinitive}|profundizar|indagar|ahondar|saber mas)`],
    struck: ["(me|nos) (ha|han)? (llamo|llamado|llamaron|llama|llaman) (mucho|bastante|especialmente|poderosamente)? la atencion", "(me|nos) (ha|han)? (parecido|parecio|parecieron|parece) (muy|super|bastante|realmente|de lo mas)? (interesante|interesantes|curioso|curiosa|curiosos|chulo|chula|prometedor|prometedora)"],
    "not-won-yet": ["no (me|nos|les) (convence|convencen|ha convencido|termina de convencer|acaba de convencer) (aun|todavia|del todo)", "(aun|todavia) no (me|nos|les) (convence|convencen|ha convencido)"],
    stage: [
      "(todavia|aun|sigue|siguen|se encuentra|esta|estan) (todavia|aun)? en (una)? (fase|etapa|estado|estadio) (muy|aun|todavia|de)? (experimental|embrionaria|embrionario|desarrollo|definicion|alfa|alpha|beta|inicial|temprana|pruebas|preliminar)",
      "(muy|bastante|todavia|aun|un poco|algo) (verde|verdes|inmaduro|inmadura|experimental)",
    ],
  },
  hold: {
    "label-in-kind": [`(${KINDS}|${LISTED}) (desaconsejado|desaconsejada|desaconsejados|desaconsejadas|no recomendado|no recomendada|no recomendados|no recomendadas|descartado|descartada|descartados|descartadas)`],
    "left-in-person": [
      `(he|ha|hemos|han|habian|habiamos) (ya)? (${LEAVE.participle})`,
      `(acabaron|acabamos|acabe|terminaron|terminamos) (${LEAVE.gerund})`,
      `(tuvieron que|tuvimos que|hubo que|decidieron|decidimos|decidio|decidi|acabaron por|queremos|quieren|planean|intentan|intentamos) (${LEAVE.infinitive})`,
      `(${LEAVE.weDid}|${LEAVE.theyDid})`,
    ],
    "shun-in-person": [`(${AVOID.i}|${AVOID.we}|${AVOID.order}|${HATE.i}|${HATE.we}|${HATE.they}|odiaba|odiabamos|odie|deteste)`, "(ya)? (nadie|ninguno|casi nadie) (usa|utiliza|quiere|emplea) (ya)?"],
    disappointing: [
      "(me|nos|les) (ha|han)? (decepcionado|decepciono|decepcionaron|decepciona|defraudado|defraudo|dejado frio|dejo frio|dejo fria)",
      "(considera|consideran|considero|ve|ven) (malo|mala|pesimo|un error|una mala idea|un antipatron|como un error|como un antipatron)",
      "(apesta|apestan|da asco|dan asco|es un asco|es malisimo|es malisima|es una basura|es muy complicado|es complicadisimo)",
    ],
    "disappointed-by": [
      `(${inflectAdjectives("es", "decepcionad desencantad frustrad desilusionad quemad hart cansad descontent")}) (con|por)`,
      "(mala|malas|pesima|pesimas) (experiencia|experiencias) (con|usando|trabajando con)",
      "(sufrieron|sufrimos|sufri|pelearon|peleamos|se pelearon|nos peleamos) (mucho|bastante|lo suyo)? con",
    ],
    "dislike-object": [`no (me|nos|les) (${LIKED}) (${VERY}|nada|demasiado)?`],
    "dislike-subject": [`no (me|nos|les) (${LIKED}) (${VERY}|nada|demasiado)?`],
    "ran-down": ["(critica|critico|criticaron|criticaba|ataca|ataco|cuestiona|cuestiono|despotrico contra|despotrica de|arremete contra|arremetio contra|carga contra|cargo contra) (duramente|mucho|bastante)?", "(habla|hablo|hablan|hablaron|hablar|echa|echo) (muy|fatal|muchas|bastante)? (mal|pestes) de"],
    "worse-than": ["(es|son|era|eran|sigue siendo)? (mucho|bastante|aun)? peor que"],
  },
};
