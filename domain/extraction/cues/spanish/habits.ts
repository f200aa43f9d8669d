import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** What people keep, drop, start and put off, said with everyday verbs. */
export const SPANISH_HABITS: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    { id: "participle", side: "subject", strength: 0.7, near: 1, closes: true, phrases: ["(recomendado|recomendada|adoptado|adoptada|muy recomendable|aprobado)"] },
    { id: "sound", side: "subject", strength: 0.65, inherits: true, phrases: ["(estable|estables|maduro|madura|solido|solida|robusto|robusta|fiable) y (estable|estables|maduro|madura|solido|solida|robusto|robusta|fiable|probado|probada|rapido|rapida)"] },
    {
      id: "no-reason-to-leave",
      side: "either",
      strength: 0.75,
      inherits: true,
      phrases: [
        "(no (hay|tienen|tenemos|ven|vemos|veo)|sin|ningun|ninguna) (motivo|motivos|razon|razones) (para|de) (dejar|dejarlo|cambiar|cambiarlo|irse|salir|abandonar|abandonarlo|buscar|mirar|moverse|volver)",
        "no (volverian|volveria|volveriamos|volvemos|vuelven) atras (de|con)?",
        "sin (eso|esto|el|ella) (ni|no|nada|nadie|ya no)",
        "(nadie|no) (echa|echan|echamos) de menos (lo anterior|lo de antes|el otro|nada)",
      ],
    },
    {
      id: "all-new",
      side: "object",
      strength: 0.72,
      near: 2,
      phrases: ["(todo lo nuevo|lo nuevo|los proyectos nuevos|los servicios nuevos|los nuevos servicios|los nuevos proyectos) (ya)? (se hace|se hacen|va|van|nace|nacen|sale|salen|esta|estan|son) (todo|todos)? (en|con|sobre)", "(se quedan|nos quedamos|me quedo|se quedaron|nos quedaremos) con"],
    },
  ],
  trial: [
    {
      id: "own-step",
      side: "object",
      strength: 0.68,
      inherits: true,
      near: 3,
      phrases: [
        "(lo|la|los|las)? (monto|instalo|meto|pruebo|implanto|pongo en marcha) (yo)?",
        "(propongo|propuse|propondre|voy a proponer) (meter|montar|usar|probar|empezar con|que (probemos|usemos|montemos|empecemos con))?",
        "(podriamos|podemos|podria|se puede|se podria) (empezar|arrancar|comenzar) (por|con)",
        "(esto)? lo (empezamos|arrancamos|montamos|probamos) nosotros",
        "(un|dos|tres|algun|un par de|algunos) (equipo|equipos) (ya)? (anda|andan|esta|estan|trabaja|trabajan|va|van) (ya|probando)? (con|en|sobre)",
      ],
    },
  ],
  assess: [
    {
      id: "first-heard",
      side: "either",
      strength: 0.66,
      inherits: true,
      phrases: [
        "(no)? (perderlo|perderla|perder|perderlos) de vista",
        "(seguirlo|seguirla|seguir) de cerca",
        "(ni idea|no tenia ni idea) de que (existia|existiera)",
        "(no|ni) (lo|la)? (conocia|conociamos)",
        "(paciencia|con calma) (anos|meses)",
        "paciencia",
        "(a ver|veremos|habra que ver) como (evoluciona|madura|avanza|sale)",
      ],
    },
  ],
  hold: [
    { id: "moved-from", side: "object", strength: 0.7, near: 1, phrases: ["(migracion|migrado|migraron|migrar|migramos|migrando) desde"] },
    {
      id: "worn-out",
      side: "subject",
      strength: 0.7,
      inherits: true,
      phrases: [
        "(se ha comido|se come|se comio|se lleva|se llevo|nos comio|les comio) (a)? (un|una|dos|tres|media|medio) (persona|personas|equipo|ano|sprint|dia|semana)",
        "(le|les) (quedan|queda) (un|dos|tres|pocos|pocas|unos|unas|cuatro) (mes|meses|semanas|dias|telediarios)",
        "(se apaga|se apagan|lo apagan|la apagan|los apagan|las apagan|lo apagamos|se quita|se cierra|se jubila|se jubilan) (en|a|este|el|antes|cuando)",
        "(lo|la|los|las) (quitaria|quitaria yo|quitarian|tiraria|tirarian)",
        "(cayo|cayeron|murio) (en|hace|por|tras)?",
      ],
    },
    {
      id: "refuse",
      side: "object",
      strength: 0.75,
      near: 3,
      phrases: [
        "(nadie|ya nadie|ninguno) (quiere|queria) (tocar|usar|ver|mantener|saber nada de|oir hablar de)",
        "nadie (monta|pone|usa|empieza|crea|escribe|arranca) (ya|un|una|nuevo|nueva)?",
        "(se acabo|se acabaron|basta de|basta ya de|fin a|fin de) (el|la|los|las|lo de)?",
        "no (monteis|montes|pongais|pongas|metais|metas|useis|uses|empeceis con|empieces con|instaleis|compreis|compres|os metais en)",
        "(yo)? no (meteria|pondria|usaria|montaria|elegiria|recomendaria|tocaria|compraria|empezaria con)",
      ],
    },
  ],
};
