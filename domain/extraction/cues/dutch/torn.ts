import type { Frame } from "@/domain/extraction/cues/cue";
import { dutchPresent, tearVerbs } from "@/domain/extraction/cues/torn-verbs";

const WHO = ["we", "wij", "ik", "ze", "zij", "hij", "veel", "iedereen", "jullie"];

/** "we **zetten** Kafka **in**", "Helm **raad** ik **af**" */
export const DUTCH_TORN: readonly Frame[] = tearVerbs(
  [
    { ring: "adopt", forms: dutchPresent("zet", "zetten"), particle: "in", strength: 0.7, denied: "hold" },
    { ring: "adopt", forms: ["raad", "raadt", "raden", "raadde", "raadden"], particle: "aan", strength: 0.85, denied: "hold" },
    { ring: "adopt", forms: dutchPresent("beveel", "bevelen"), particle: "aan", strength: 0.85, denied: "hold" },
    { ring: "adopt", forms: dutchPresent("stap", "stappen"), particle: "over", before: "(op|naar)", strength: 0.7 },
    { ring: "trial", forms: dutchPresent("probeer", "proberen"), particle: "uit", strength: 0.72 },
    { ring: "trial", forms: dutchPresent("test", "testen"), particle: "uit", strength: 0.72 },
    { ring: "trial", forms: dutchPresent("voer", "voeren"), particle: "in", strength: 0.7 },
    { ring: "trial", forms: dutchPresent("rol", "rollen"), particle: "uit", strength: 0.68 },
    { ring: "trial", forms: ["ga", "gaan", "gaat", "wil", "willen"], particle: "aan de slag", before: "(zeker|echt|eens|ook|thuis|zelf)? met", strength: 0.7 },
    { ring: "assess", forms: dutchPresent("zoek", "zoeken"), particle: "uit", strength: 0.68 },
    { ring: "assess", forms: dutchPresent("houd", "houden"), particle: "in de gaten", strength: 0.68 },
    { ring: "hold", forms: ["raad", "raadt", "raden", "raadde", "raadden"], particle: "af", strength: 0.82 },
    { ring: "hold", forms: dutchPresent("schaf", "schaffen"), particle: "af", strength: 0.78 },
    { ring: "hold", forms: dutchPresent("wijs", "wijzen"), particle: "af", strength: 0.78 },
    { ring: "hold", forms: dutchPresent("schakel", "schakelen"), particle: "uit", strength: 0.72 },
    { ring: "hold", forms: ["gooi", "gooit", "gooien", "gooide", "gooiden"], particle: "(weg|eruit|overboord)", strength: 0.8 },
  ],
  WHO,
);
