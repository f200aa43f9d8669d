import type { Frame } from "../cue";

export const SPANISH_FRAMES: readonly Frame[] = [
  {
    id: "replace-with",
    opening: ["(reemplazar|reemplazamos|reemplazaron|reemplazo|reemplazando|reemplaza|sustituir|sustituimos|sustituyeron|sustituyo|sustituyendo|sustituye|cambiar|cambiamos|cambiaron|cambio|cambiando|dejar|dejamos|dejaron|abandonar|abandonamos|abandonaron)"],
    joint: ["(por|con|a favor de|en favor de)"],
    first: "hold",
    second: "adopt",
    strength: 0.85,
  },
  { id: "noun-for", opening: ["(abandono|reemplazo|sustitucion|cambio) (de|del)"], joint: ["(a favor de|en favor de|por)"], first: "hold", second: "adopt", strength: 0.8 },
  { id: "replaced-by", joint: ["(fue|es|ha sido|han sido|fueron|son|sera|esta siendo|siendo)? (reemplazado|reemplazada|reemplazados|sustituido|sustituida|sustituidos|remplazado|remplazada|desplazado|desplazada) por"], first: "hold", second: "adopt", strength: 0.9, loose: true },
  { id: "replaces", joint: ["(reemplaza a|sustituye a|reemplaza al|sustituye al)"], first: "adopt", second: "hold", strength: 0.6, loose: true },
  { id: "from-to", opening: ["(migrar|migraron|migramos|migro|migrando|migracion|pasar|pasaron|pasamos|paso|pasando|cambiar|cambiaron|cambiamos|movieron|movimos|moverse|evolucionar|saltar|salto) (todo)? (de|desde|del)"], joint: ["(a|al|hacia)"], first: "hold", second: "adopt", strength: 0.8 },
  {
    id: "move-thing",
    opening: ["(migrar|migrando|migraron|migramos|migro|portar|portando|portaron|convertir|convirtieron|reescribir|reescribiendo|reescribieron|pasar|pasaron) (su|sus|la|el|una|un|toda la|todo el) (aplicacion|app|web|codigo|frontend|backend|proyecto|servicio|base de codigo|monolito) (en|de|con)?"],
    joint: ["(a|hacia)"],
    first: "hold",
    second: "adopt",
    strength: 0.75,
  },
  { id: "instead-of", joint: ["(en vez de|en lugar de|mejor que usar)"], first: "adopt", second: "hold", strength: 0.7 },
  { id: "prefer-over", opening: ["(prefiero|prefieren|preferimos|prefirieron|eligieron|elegimos|recomiendan|recomienda|recomiendo|mejor)"], joint: ["(sobre|antes que|a|frente a|que|y no|en vez de|en lugar de)"], first: "adopt", second: "hold", strength: 0.7 },
  { id: "not-but", opening: ["(no|nada de)"], joint: ["(sino|sino que|mejor)"], first: "hold", second: "adopt", strength: 0.75 },
  { id: "before-now", opening: ["(antes)"], joint: ["(ahora|hoy)"], first: "hold", second: "adopt", strength: 0.65 },
  {
    id: "not-without",
    opening: ["sin"],
    joint: [
      "(hoy|ya)? ya no (sabemos|sabria|podemos|puedo|concebimos|imaginamos|concibo|desplegamos|entregamos|vivimos|trabajamos|hacemos|salimos|sacamos|saben|pueden) (vivir|trabajar|desplegar|programar|desarrollar|nada)?",
      "no (podemos|podriamos|podria|puedo|sabria|sabriamos|saben|pueden|podrian) (ya)? (vivir|trabajar|sobrevivir|programar|desarrollar|desplegar)",
    ],
    first: "adopt",
    second: null,
    loose: true,
    strength: 0.75,
  },
  { id: "start-over", joint: ["si (empezara|empezase|empezaran|empezaramos|arrancara|arrancaran|volviera a empezar|tuviera que empezar|comenzara) (hoy|ahora|de cero|otra vez|de nuevo|hoy mismo)"], first: null, second: "adopt", loose: true, strength: 0.75 },
];
