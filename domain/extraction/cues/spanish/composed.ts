import type { Words } from "@/domain/extraction/cues/cue";
import { inflectAdjectives, inflectVerbs } from "@/domain/extraction/cues/inflect-verb";

const USE = inflectVerbs("es", "usar utilizar emplear aplicar");
const TRY = inflectVerbs("es", "probar/prueb testear experimentar trastear cacharrear");
const FILLER =
  "(muy|mas|bastante|realmente|verdaderamente|practicamente|absolutamente|sin duda|ya|hoy|hoy dia|a dia de hoy|ahora|todavia|aun|casi|tan|super|totalmente|cada vez mas|probablemente|seguramente|quiza|quizas|tal vez|para mi|en mi opinion|para nosotros|desde luego|simplemente|personalmente|una|un|el|la|los|las|lo|de los|de las|nuestro|nuestra)?";
const FILLERS = `${FILLER} ${FILLER} ${FILLER}`;
const IS = "(es|son|era|eran|fue|ha sido|sigue siendo|siguen siendo|se ha convertido en|se convirtio en|se han convertido en|se esta convirtiendo en|se ha vuelto|se ha hecho|resulta|resulto|resulta ser|me parece|me parecio|nos parece|lo considero|la considero)";
const WHOLE = "(su|nuestra|nuestro|toda su|todo su|toda la|todo el|la|el|casi toda su|casi todo su|buena parte de su) (arquitectura|plataforma|infraestructura|infra|web|aplicacion|app|backend|frontend|sistema|stack|producto|servicio|tienda|monolito|solucion|pipeline)";
const PEOPLE = "(la|el|los|las|al|a la|a los|a las|para el|para la|para los) (desarrollador|desarrolladores|desarrolladora|equipo|equipos|gente|programador|programadores|usuario|usuarios|operaciones|personas)";
const LIFE = "(la vida|el trabajo|las cosas|mucho trabajo|el dia a dia|el desarrollo|la tarea|el despliegue|los despliegues|las pruebas|tiempo|mucho tiempo|dinero|horas|muchas horas|codigo|errores|problemas)";
const A_LOT = "(mucho|muchisimo|bastante|enormemente|un monton|un poco|realmente|notablemente|considerablemente|de verdad|tanto)?";

/** Turns of phrase that are put together freely: a verb, some small words, and a word that judges. */
export const SPANISH_COMPOSED: Words = {
  adopt: {
    "is-good": [
      `${IS} ${FILLERS} (${inflectAdjectives("es", "estupend fantastic maravillos magnific poderos acertad comodisim utilisim buenisim rapidisim sencillisim completisim")}|excelente|excelentes|excepcional|imprescindible|imprescindibles|indispensable|fundamental|fundamentales|esencial|esenciales|insuperable|impresionante|brutal|genial|geniales|espectacular|formidable|mano de santo|gozada|delicia|joya|maravilla|pasada|acierto|apuesta segura|valor seguro|opcion segura|referencia|referente|estandar|navaja suiza|pieza clave|pieza fundamental|pilar|salvavidas|todo ventajas|un paseo|pan comido|coser y cantar)`,
    ],
    "here-to-stay": [
      `(${IS} ${FILLERS} realidad|(es|son|ha sido|han sido|fue|esta siendo|estan siendo) ${FILLER} (adoptado|adoptada|adoptados|usado|usada|usados|utilizado|utilizada|utilizados) (ya)? por (los gigantes|los grandes|las grandes empresas|grandes empresas|muchas empresas|muchisimas empresas|casi todas las empresas|todo el mundo|casi todo el mundo|empresas como|toda la industria|la industria)|(ha|han) (llegado|venido) para quedarse|(llego|vino|llegaron) para quedarse|(ha|han) (ganado|conquistado) (la batalla|la guerra|la partida|el mercado)|(arrasa|arrasan|triunfa|triunfan|lo peta|manda|domina) ${FILLERS}|(gana|ganan|gano|ganaba) por goleada)`,
    ],
    "makes-easy": [
      `(nos|me|les|le|te|os|se)? (ha|han|hemos|va a)? ${FILLER} (simplifica|simplifican|simplificado|simplificar|facilita|facilitan|facilitado|facilitar|ahorra|ahorran|ahorrado|ahorrar|acelera|aceleran|acelerado|agiliza|agilizan|agilizado|mejora|mejoran|mejorado|alegra|alegrado|resuelve|resuelto|soluciona|solucionado) ${A_LOT} ${LIFE} ${PEOPLE}?`,
      `(hace|hacen|ha hecho|vuelve) ${FILLER} (mas|mucho mas|muy) (facil|sencillo|sencilla|llevadero|comodo|rapido) (${LIFE})?`,
    ],
    "works-on": [
      `${WHOLE} (actual|nueva)? (entera|entero|completa|completo)? (se apoya|se basa|se sustenta|descansa|corre|funciona|gira|vive|esta|estan|esta basada|esta basado|esta montada|esta montado|esta construida|esta construido|esta hecha|esta hecho|esta escrita|esta escrito|esta desarrollada|esta desplegada) (${inflectAdjectives("es", "basad montad construid hech escrit desarrollad desplegad")})? (sobre|en|con) (todo)?`,
    ],
    "leans-on": [
      "(le|les) (saco|sacamos|sacan|saca|hemos sacado|han sacado|sacaron) (mucho|bastante|muchisimo|todo el|buen|gran)? (partido|jugo|provecho|rendimiento) (a|al)",
      "(tiramos|tiro|tiran|tira|echamos mano|echo mano|echan mano|nos valemos|se valen|nos servimos|se sirven|hacemos uso|hacen uso) (mucho)? (de|del)",
      "(aprovechamos|aprovechan|explotamos|explotan) (al maximo|mucho)?",
      "(programo|programamos|programan|desarrollamos|desarrollan|convivo|convivimos) (a diario|cada dia|todos los dias|siempre|habitualmente|normalmente|mucho)? (con|en|sobre)",
      "(trabajo|trabajamos|trabajan) (a diario|cada dia|todos los dias|siempre|habitualmente|normalmente|mucho) con",
      "(nos|me|se) (decantamos|decanto|decante|decantaron|decanto|inclinamos|inclinaron|incline|inclino) (por|al final por|finalmente por)",
      "(al final|finalmente|por fin)? (la)? (eleccion|decision|apuesta|opcion) (final|elegida|ganadora)? (fue|ha sido|es|recayo en|cayo en|pasa por)",
    ],
    stressed: [
      "(insistio|insiste|insistieron|insistia|recalco|recalca|recalcaron|subrayo|subraya|subrayaron|destaco|destaca|destacaron|remarco|remarca|remarcaron|enfatizo|enfatiza|hizo hincapie|hacen hincapie|puso el foco|incidio|recordo|recuerda|defendio|defiende) (mucho|bastante|tambien|varias veces)? (en|sobre)? (la importancia|la necesidad|el valor|lo importante que es|que hay que|que es necesario|que es fundamental|que es importante|que es imprescindible|que es vital|que debemos|que deberiamos|que necesitamos) (de|del|de la|de los|de las)? (tener|hacer|usar|utilizar|escribir|aplicar|contar con|disponer de|practicar)? (buenos|buenas|siempre)?",
      `(lo mas importante|lo fundamental|lo esencial|lo primero|lo mejor|la clave|lo ideal|lo suyo) (de todo|para ello|para esto|para empezar)? (es|era|fue|sigue siendo|seria|pasa por) (tener|hacer|usar|utilizar|contar con|disponer de|escribir|aplicar)?`,
      "(no puede|no puedes|no podeis|no deberia|no debe) (faltar|vivir sin)",
    ],
    "told-well": [
      "(habla|hablo|hablaron|hablan|hablaba|hablar) (maravillas|muy bien|bastante bien|bien|fenomenal|genial|estupendamente) (de|del)",
      "(me|nos) (han)? (hablado|hablaron) (maravillas|muy bien|bien) (de|del)",
      "(todo|puro)? (elogios|alabanzas|buenas palabras) (para|a|hacia)",
      "(deshizo|deshace|deshicieron) en elogios (hacia|con|a)",
    ],
    take: ["(elige|elegid|elija|elijan|coge|coged|escoge|escoged|apuesta por|apostad por|quedate con|quedaos con|vete a por|ve a por|tira de|tirad de|confia en|confiad en)"],
    "company-uses": ["(usa|utiliza|emplea|ha adoptado|adopto|aposto por|apuesta por|se paso a|migro a|ha migrado a|migro todo a) (mucho|masivamente|internamente)?"],
    "happy-end": [
      "(y|yo)? (la verdad es que)? (estoy|estamos|estan) (mas que|muy|super|realmente)? (encantado|encantada|encantados|encantadas|contento|contenta|contentos|satisfecho|satisfechos|feliz|felices) (con el|con ella|con ello|con la decision|con el cambio)?",
      "no (lo|la|los|las) (cambio|cambiamos|cambiaria|cambiariamos|cambian) por nada",
      "(les|nos|me) (ha|han)? (salido|salio|funcionado|funciono|ido|fue|va) (redondo|de cine|de maravilla|de lujo|muy bien|genial|fenomenal|estupendamente)",
    ],
    "moving-all": [
      "(han|hemos|estan|estamos|siguen|seguimos|fueron|fuimos|van|vamos) (ido)? (migrando|pasando|moviendo|portando|llevando|migrado|pasado|movido|portado|llevado) (poco a poco|gradualmente|progresivamente|todo|casi todo)? ((sus|los|todos sus|todos los|su|el|la|toda la|nuestros|nuestra|parte de sus) (servicios|datos|proyectos|aplicaciones|codigo|monolito|infraestructura|backend|frontend|web|plataforma|cargas|equipos))? (a|al|hacia)",
    ],
    "deed-noun": ["(adopcion|eleccion|implantacion|puesta en marcha|puesta en produccion|incorporacion) (completa|progresiva|final)? (de|del)", "(paso|migracion|salto|cambio) (completa|completo|progresiva|progresivo|final)? (a|al|hacia)"],
  },
  trial: {
    "starts-with": [
      `(estan|estamos|estoy|esta|han|hemos|he|empiezan|empezamos|empiezo|comienzan|comenzamos|empezaron|acaban de|acabamos de) (empezando a|comenzando a|empezado a|comenzado a|a|empezar a|comenzar a)? (${USE.infinitive}|introducir|implantar|adoptar|desplegar|meter|jugar con|${TRY.infinitive})`,
      `(llevan|llevamos|llevo|lleva|van|vienen|venimos|andan|andamos|ando) (ya)? (unos|unas|un par de|varios|varias|algunos|algunas|tres|seis|dos)? (meses|semanas|dias|tiempo)? (haciendo (pruebas|pruebecitas|experimentos|un piloto|una poc) (con|de)|${TRY.gerund}|jugando con|probando)`,
      `(con|muchas|las)? (ganas|deseos|ilusion) (locas|enormes)? de (ponerme|ponernos|meterme|meternos|lanzarme|empezar|arrancar|cacharrear|trastear|jugar|hacer algo|hacer cosas|montar algo|meterle mano) (ya)? (con|a|al)?`,
    ],
    drawback: ["(el|la|su|un|una|como) (principal|mayor|unico|unica|gran)? (inconveniente|desventaja|pega|limitacion|contra|punto debil|punto flojo|talon de aquiles|pero) (principal|mayor|mas grande)? (de|del|que le veo a|que tiene|que presenta)"],
    "only-small": {
      side: "subject",
      strength: 0.62,
      near: 4,
      phrases: [
        "(funciona|va|vale|sirve|esta|encaja|cumple) (muy|bastante)? (bien)? (para|en|con) (cosas|proyectos|equipos|aplicaciones|casos|tareas|cargas|webs|sitios) (pequenos|pequenas|sencillos|sencillas|simples|muy concretos|concretos|puntuales)",
        "(funciona|funcionan) (mas o menos|regular|a medias|a ratos|razonablemente)",
      ],
    },
  },
  assess: {
    future: [`(${IS}|puede ser|podria ser|sera|seran|quiza sea|tal vez sea|apunta a ser) ${FILLER} el futuro (de|del)?`, "el futuro (es|esta en|pasa por|va a ser|sera|apunta a)"],
    awaits: [
      "(espero|esperamos|esperando) (con)? (muchas|muchisimas|mucha|con)? (ganas|ansia|impaciencia|ilusion|expectacion)",
      "(tengo|tenemos|siento|me queda) (mucha|bastante|muchisima|cierta)? (curiosidad|intriga|interes) (por|en|de|con) (ver|saber|conocer|descubrir)? (como|que|hasta donde|en que)?",
      "(deseando|impaciente por|impacientes por|estoy deseando|con ganas de) (ver|que salga|que llegue|conocer|saber mas de|saber mas sobre)",
      "(me|nos) (fui|voy|quedo|quede|quedamos|vine|vuelvo|volvi|marche|lleve|llevo) (de la charla|del evento|a casa)? (con)? (muchas|las)? (ganas|curiosidad|intencion) de (saber|ver|conocer|investigar|profundizar|echar|echarle|mirar|indagar) (mas|un ojo|un vistazo)? (sobre|de|en|a|al)?",
    ],
  },
  hold: {
    "falls-short-of": [
      "(deja|dejan|dejo|dejaba|ha dejado|deja todavia) (mucho|bastante|un poco|algo)? que desear",
      `(consume|consumen|come|comen|traga|tragan|gasta|chupa) ${FILLER} (mucha|muchisima|demasiada|muchos|demasiados|un monton de|la) (memoria|recursos|ram|cpu|bateria|tiempo)`,
      "no (esta|estan|estaba) (pensado|pensada|pensados|hecho|hecha|disenado|disenada) para",
      "no (sirve|sirven|servia|vale|valen|valia) para",
      "no (es|son) (adecuado|adecuada|adecuados|apropiado|apropiada|indicado|indicada) (para)?",
      "no (aguanta|aguantan|aguanto|aguantaba|escala|escalan|escalaba|daba abasto)",
    ],
    "never-convinced": ["(nunca|no|jamas|ni) (me|nos|les|le)? (ha|han|habia)? (acabado|terminado|llegado)? (de|a)? (convencido|convencio|convencer|gustado|entrado|enganchado|emocionado|hecho gracia)", "(no|nunca) (me|nos|le) (hace|hizo|ha hecho) (mucha|ninguna|demasiada)? gracia"],
    "no-sense-in": ["no (le|les)? (veo|vemos|ve|encuentro|encontramos|entiendo|entendemos|tiene|tenia) (ningun|mucho|demasiado|el|la|ninguna|mucha)? (sentido|utilidad|ventaja|ventajas|gracia|interes|valor|beneficio|razon|necesidad) (en|a|al|de)? (usar|utilizar|meter|montar|tener)?"],
    "rid-of": [
      "(estan|estamos|van|vamos|quieren|queremos|acabaron|acabamos|intentan|intentamos) (a|ir|poco a poco)? (ir)? (librando|librandose|librandonos|deshaciendose|deshaciendonos|desprendiendose|retirando|eliminando|abandonando|apagando|jubilando|quitando|deprecando) (poco a poco|progresivamente)? (de|del)?",
      "(se|nos) (estan|estamos|van|vamos|quieren|queremos|han|hemos) (ir)? (librando|deshaciendo|desprendiendo|librado|deshecho|olvidado|cansado|hartado|aburrido) (de|del)",
      "(cansados|hartos|aburridos|quemados|hasta las narices|hasta el gorro|hasta los huevos) (ya)? (de|del|con)",
      "(se|nos) (cansaron|cansamos|hartaron|hartamos|aburrieron|olvidaron|libraron|deshicieron|desprendieron) (de|del)",
      "(desaconseja|desaconsejan|desaconsejo|desaconsejaron|desaconsejaba) (totalmente|completamente|por completo|encarecidamente|mucho)? (el uso de|el uso del|usar|utilizar)?",
    ],
    "bad-side": ["(lo|el|la) (malo|peor|feo|gran problema|mayor problema|principal problema|gran defecto|mayor defecto|gran fallo|problema gordo) (de|del|de usar|con)"],
  },
};
