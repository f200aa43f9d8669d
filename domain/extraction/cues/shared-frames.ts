import type { Frame } from "./cue";

/** Turns of phrase with two technologies that more than one language has; each has its words for them. */
export const SHARED_FRAMES: Readonly<Record<string, Omit<Frame, "id" | "opening" | "joint" | "ending">>> = {
  "replace-with": { first: "hold", second: "adopt", strength: 0.85 },
  "replaced-by": { first: "hold", second: "adopt", loose: true, strength: 0.9 },
  replaces: { first: "adopt", second: "hold", strength: 0.6 },
  "from-to": { first: "hold", second: "adopt", strength: 0.8 },
  "instead-of": { first: "adopt", second: "hold", strength: 0.7 },
  "prefer-over": { first: "adopt", second: "hold", strength: 0.7 },
  again: { first: "adopt", second: null, denied: "hold", loose: true, strength: 0.8 },
  "not-but": { first: "hold", second: "adopt", strength: 0.7 },
  "before-now": { first: "hold", second: "adopt", strength: 0.65 },
  // "Pulumi: tried it, went back to Terraform": what was left may be named at the line's start.
  "back-to": { first: "hold", second: "adopt", labelled: true, strength: 0.75 },
  // "dropped A for B"
  "leave-for": { first: "hold", second: "adopt", strength: 0.8 },
  // "Adiós Jenkins, hola Dagger"
  farewell: { first: "hold", second: "adopt", strength: 0.75 },
  "noun-for": { first: "hold", second: "adopt", strength: 0.8 },
  "move-thing": { first: "hold", second: "adopt", strength: 0.75 },
  "not-without": { first: "adopt", second: null, loose: true, strength: 0.75 },
  "start-over": { first: null, second: "adopt", loose: true, strength: 0.75 },
  "replaces-now": { first: "hold", second: "adopt", loose: true, strength: 0.85 },
  "all-with": { first: "adopt", second: null, loose: true, strength: 0.68 },
  struck: { first: "assess", second: null, loose: true, strength: 0.62 },
  // "Gracias a Kong pasaron de una hora a un minuto"
  "thanks-to": { first: "adopt", second: null, loose: true, strength: 0.66 },
  // "La experiencia con Kong fue mala"
  "went-badly": { first: "hold", second: null, loose: true, strength: 0.74 },
  "went-well": { first: "adopt", second: null, loose: true, strength: 0.7 },
  // "Encuentro Kong muy práctico", "Acho a experiência do Kong péssima"
  "found-good": { first: "adopt", second: null, loose: true, strength: 0.66 },
  "found-bad": { first: "hold", second: null, loose: true, strength: 0.68 },
  // "La llegada de Kong les permitió dormir"
  "came-in": { first: "adopt", second: null, loose: true, strength: 0.64 },
  // "Cambiaron Kong por algo hecho en casa"
  "swapped-out": { first: "hold", second: null, loose: true, strength: 0.76 },
  // With the verb last: "von AWS auf Hetzner umgezogen".
  "move-verb": { first: "hold", second: "adopt", strength: 0.8 },
  // "Elm finde ich umständlich"
  "found-poor": { first: "hold", second: null, loose: true, torn: true, strength: 0.66 },
  // "mit Kong geht das prima"
  "goes-well-with": { first: "adopt", second: null, loose: true, strength: 0.66 },
  // "von Kong sind wir überzeugt"
  "won-by": { first: "adopt", second: null, loose: true, denied: "hold", strength: 0.7 },
  "use-daily": { first: "adopt", second: null, loose: true, torn: true, strength: 0.6 },
  "built-with": { first: "adopt", second: null, loose: true, torn: true, strength: 0.6 },
  // "an Kong führt kein Weg vorbei"
  "no-way-round": { first: "adopt", second: null, loose: true, strength: 0.72 },
  "paid-off": { first: "adopt", second: null, loose: true, strength: 0.74 },
  "will-try": { first: "trial", second: null, loose: true, torn: true, strength: 0.74 },
  "trouble-with": { first: "hold", second: null, loose: true, strength: 0.72 },
  // "früher hatten wir Kong, heute Envoy"
  "once-and-now": { first: "hold", second: "adopt", loose: true, strength: 0.72 },
  // "bald wechseln wir auf Kong, um …"
  "soon-on": { first: "trial", second: null, loose: true, strength: 0.8 },
};
