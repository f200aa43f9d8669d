import type { Frame } from "@/domain/extraction/cues/cue";
import { germanPresent, tearVerbs } from "@/domain/extraction/cues/torn-verbs";

const WHO = ["wir", "ich", "sie", "alle", "viele", "die meisten", "er", "man", "die"];

/** "wir **setzen** Kafka **ein**", "Helm **schauen** wir uns noch **an**" */
export const GERMAN_TORN: readonly Frame[] = tearVerbs(
  [
    { ring: "adopt", forms: germanPresent("setzen"), particle: "ein", strength: 0.7, denied: "hold" },
    { ring: "adopt", forms: ["steige", "steigen", "steigt", "stelle", "stellen", "stellt"], particle: "um", before: "auf", strength: 0.7 },
    { ring: "assess", forms: germanPresent("schauen"), particle: "an", strength: 0.68 },
    { ring: "assess", forms: ["sehe", "seh", "sehen"], particle: "an", strength: 0.68 },
    { ring: "assess", forms: ["gucke", "guck", "gucken"], particle: "an", strength: 0.68 },
    { ring: "trial", forms: ["probiere", "probier", "probieren", "probiert"], particle: "aus", strength: 0.72 },
    { ring: "trial", forms: ["fuhre", "fuhren", "fuhrt"], particle: "ein", strength: 0.7 },
    { ring: "trial", forms: germanPresent("rollen"), particle: "aus", strength: 0.68 },
    { ring: "hold", forms: ["rate", "raten", "rat", "riet", "rieten"], particle: "ab", before: "von", strength: 0.82 },
    { ring: "hold", forms: ["hore", "horen", "hort", "horten"], particle: "auf", before: "mit", strength: 0.75 },
    { ring: "hold", forms: ["schalte", "schalten", "schaltet", "schalteten"], particle: "ab", strength: 0.75 },
    { ring: "hold", forms: ["schaffe", "schaffen", "schafft", "schafften"], particle: "ab", strength: 0.78 },
    { ring: "hold", forms: ["werfe", "werfen", "wirft", "warfen", "schmeissen", "schmeisst", "schmissen"], particle: "(raus|weg|hinaus)", strength: 0.8 },
    { ring: "hold", forms: ["lehne", "lehnen", "lehnt", "lehnten"], particle: "ab", strength: 0.78 },
  ],
  WHO,
);
