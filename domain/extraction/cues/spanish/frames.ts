import type { FrameWords } from "@/domain/extraction/cues/cue";

export const SPANISH_FRAMES: FrameWords = {
  "replace-with": {
    opening: ["(reemplazar|reemplazamos|reemplazaron|reemplazo|reemplazando|reemplaza|sustituir|sustituimos|sustituyeron|sustituyo|sustituyendo|sustituye|cambiar|cambiamos|cambiaron|cambio|cambiando|dejar|dejamos|dejaron|abandonar|abandonamos|abandonaron)"],
    joint: ["(por|con|a favor de|en favor de)"],
  },
  "noun-for": { opening: ["(abandono|reemplazo|sustitucion|cambio) (de|del)"], joint: ["(a favor de|en favor de|por)"] },
  "replaced-by": { joint: ["(fue|es|ha sido|han sido|fueron|son|sera|esta siendo|siendo)? (reemplazado|reemplazada|reemplazados|sustituido|sustituida|sustituidos|remplazado|remplazada|desplazado|desplazada) por"] },
  replaces: { joint: ["(reemplaza a|sustituye a|reemplaza al|sustituye al)"], first: "adopt", second: "hold", loose: true, strength: 0.6 },
  "from-to": { opening: ["(migrar|migraron|migramos|migro|migrando|migracion|pasar|pasaron|pasamos|paso|pasando|cambiar|cambiaron|cambiamos|movieron|movimos|moverse|evolucionar|saltar|salto) (todo)? (de|desde|del)"], joint: ["(a|al|hacia)"] },
  "move-thing": {
    opening: ["(migrar|migrando|migraron|migramos|migro|portar|portando|portaron|convertir|convirtieron|reescribir|reescribiendo|reescribieron|pasar|pasaron) (su|sus|la|el|una|un|toda la|todo el) (aplicacion|app|web|codigo|frontend|backend|proyecto|servicio|base de codigo|monolito) (en|de|con)?"],
    joint: ["(a|hacia)"],
  },
  "instead-of": { joint: ["(en vez de|en lugar de|mejor que usar)"] },
  "prefer-over": { opening: ["(prefiero|prefieren|preferimos|prefirieron|eligieron|elegimos|recomiendan|recomienda|recomiendo|mejor)"], joint: ["(sobre|antes que|a|frente a|que|y no|en vez de|en lugar de)"] },
  "not-but": { opening: ["(no|nada de)"], joint: ["(sino|sino que|mejor)"], first: "hold", second: "adopt", strength: 0.75 },
  "before-now": { opening: ["(antes)"], joint: ["(ahora|hoy)"] },
  "not-without": {
    opening: ["sin"],
    joint: [
      "(hoy|ya)? ya no (sabemos|sabria|podemos|puedo|concebimos|imaginamos|concibo|desplegamos|entregamos|vivimos|trabajamos|hacemos|salimos|sacamos|saben|pueden) (vivir|trabajar|desplegar|programar|desarrollar|nada)?",
      "no (podemos|podriamos|podria|puedo|sabria|sabriamos|saben|pueden|podrian) (ya)? (vivir|trabajar|sobrevivir|programar|desarrollar|desplegar)",
    ],
  },
  "start-over": { joint: ["si (empezara|empezase|empezaran|empezaramos|arrancara|arrancaran|volviera a empezar|tuviera que empezar|comenzara) (hoy|ahora|de cero|otra vez|de nuevo|hoy mismo)"] },
  "back-to": { joint: ["(vuelven|vuelve|volvieron|volvimos|volvio|volver|vuelta|volviendo|regresaron|regresamos) a"] },
  "leave-for": { opening: ["(dejaron|dejamos|abandonaron|abandonamos|cambiaron|cambiamos|tiraron|quitaron|quitamos|descartaron)"], joint: ["(por|y (ahora)? (usan|usamos)|y se pasaron a|y pasaron a|y nos pasamos a|ahora usan|ahora usamos)"] },
  farewell: { opening: ["adios", "adios a", "fuera", "chao", "hasta nunca"], joint: ["hola", "bienvenido", "bienvenida", "dentro", "viva"] },
  "thanks-to": {
    opening: ["(gracias a|con|usando)"],
    joint: [
      "(pasaron|pasamos|paso|bajaron|bajamos|redujeron|redujimos|consiguieron|conseguimos|lograron|logramos|ganaron|ganamos|ahorraron|ahorramos) (de|a|el|la|los|las|reducir|bajar|ahorrar|mucho|mucha|muchisimo|tiempo|dinero)",
      "(el|la|los|las) (build|builds|despliegue|despliegues|deploy|tests|arranque|factura|latencia|pipeline) (ahora)? (tarda|tardan|dura|duran|bajo|bajaron|se redujo|cuesta)",
    ],
  },
  "went-badly": {
    opening: ["(experiencia|experiencias) (con|usando)", "(les|nos|me|le) (ha|han)? (ido|fue|iba|va) (muy)? (mal|fatal|regular) con"],
    joint: ["(fue|ha sido|es|era|fueron|han sido) (bastante|muy|francamente|realmente)? (mala|malas|malisima|pesima|nefasta|horrible|desastrosa|frustrante|dolorosa|decepcionante|terrible|negativa|amarga)"],
  },
  "went-well": { opening: ["(experiencia|experiencias) (con|usando)"], joint: ["(fue|ha sido|es|era|fueron|han sido|esta siendo) (bastante|muy|francamente|realmente|super)? (buena|buenas|buenisima|positiva|positivas|excelente|genial|estupenda|fantastica|satisfactoria)"] },
  "found-good": {
    opening: ["(encuentro|encontramos|encontre|considero|consideramos|veo|vemos|me parecio|nos parecio) (a)? (la experiencia (con|de|del)|el|la|los|las|que)?"],
    joint: [
      "(bastante|muy|realmente|super|simplemente|francamente|tremendamente)? (excelente|excelentes|genial|geniales|util|utiles|utilisimo|practico|practica|comodo|comoda|imprescindible|imprescindibles|fantastico|fantastica|estupendo|estupenda|buenisimo|buenisima|indispensable|una maravilla|una gozada|una delicia)",
    ],
  },
  "found-bad": {
    opening: ["(encuentro|encontramos|encontre|considero|consideramos|veo|vemos) (a)? (la experiencia (con|de|del)|el|la|los|las|que)?"],
    joint: ["(bastante|muy|realmente|super|simplemente|francamente|demasiado)? (horrible|horribles|engorroso|engorrosa|incomodo|incomoda|pesado|pesada|malisimo|malisima|innecesario|innecesaria|insufrible|confuso|confusa|sobrevalorado|sobrevalorada|un error|una perdida de tiempo)"],
  },
  "came-in": {
    opening: ["(la llegada|la adopcion|la introduccion|la implantacion|la implementacion|la incorporacion|el paso|la entrada|el uso) (de|del|a) (un|una|un sistema de|un proceso de|tecnicas de)?"],
    joint: [
      "(les|nos|le|los)? (ha|han)? (llevo|llevaron|permitio|permitieron|permitido|redujo|redujeron|reducido|ahorro|ahorrado|trajo|bajo|acelero|acelerado|simplifico|simplificado|quito|solucion|soluciono|solucionado|resolvio|resuelto|liberado|libero) (a|el|la|los|las|un|una|mucho|mucha|muchos|muchas|reducir|bajar|desplegar|publicar|escalar|pasar|dormir)",
    ],
  },
  "swapped-out": { opening: ["(cambiaron|cambiamos|reemplazaron|reemplazamos|sustituyeron|sustituimos|tiraron|dejaron)"], joint: ["por (algo|una solucion|un desarrollo|otra cosa|otra herramienta|otro|otra|uno|una herramienta|scripts|codigo)"] },
};
