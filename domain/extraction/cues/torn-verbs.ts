import type { Ring } from "@/domain/radar/vocabulary";
import type { Frame } from "./cue";

/** A verb whose first part goes to the end of the sentence: "wir **setzen** seit Jahren Kafka **ein**". */
export interface TornVerb {
  readonly ring: Ring;
  /** What stays in its place: "setze", "setzen". */
  readonly forms: readonly string[];
  /** What goes to the end: "ein". */
  readonly particle: string;
  /** What stands before the name: "raten **von** Helm ab". */
  readonly before?: string;
  readonly strength: number;
  /** What it means where it is denied; where absent, nothing. */
  readonly denied?: Ring;
}

/** German: the forms of the present by the stem of the infinitive. */
export function germanPresent(infinitive: string): readonly string[] {
  const stem = infinitive.replace(/e?n$/, "");
  return /[dt]$/.test(stem) ? [`${stem}e`, `${stem}et`, infinitive] : [`${stem}e`, stem, `${stem}t`, infinitive];
}

/** Dutch: "zetten" gives "zet" and "zetten", "proberen" gives "probeer", "probeert" and "proberen". */
export function dutchPresent(stem: string, infinitive: string): readonly string[] {
  return stem.endsWith("t") ? [stem, infinitive] : [stem, `${stem}t`, infinitive];
}

/**
 * Each verb with the name between its parts ("wir setzen Kafka ein"), and with the name before both ("Kafka setzen wir
 * seit Jahren ein").
 * @param who the persons that stand behind the verb where the name comes first
 */
export function tearVerbs(verbs: readonly TornVerb[], who: readonly string[]): readonly Frame[] {
  return verbs.flatMap((verb) => {
    const { ring, particle, before, strength, denied } = verb;
    const forms = `(${verb.forms.join("|")})`;
    const frame = { first: ring, second: null, loose: true, torn: true, strength, ...(denied && { denied }) } as const;
    const id = `torn-${verb.forms.at(-1)}-${particle.replace(/ /g, "-")}`;
    return [{ ...frame, id, opening: [before === undefined ? forms : `${forms} (${who.join("|")})? ${before}`], joint: [particle] }, ...(before === undefined ? [{ ...frame, id: `${id}-fronted`, joint: [`${forms} (${who.join("|")})`], ending: [particle] }] : [])];
  });
}
