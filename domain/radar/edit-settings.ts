import { slugOf } from "@/domain/slug";
import type { QuadrantSettings, RadarSettings, RingSettings } from "./radar-settings";

export type PartKind = "rings" | "quadrants";
/** What of a ring can be edited; of a quadrant all but the gate. */
export type PartChange = Partial<Omit<RingSettings, "id">>;

/** The settings with one ring or quadrant changed. */
export function editPart(settings: RadarSettings, kind: PartKind, id: string, change: PartChange): RadarSettings {
  const edit = <Part extends QuadrantSettings>(part: Part): Part => (part.id === id ? { ...part, ...change } : part);
  return kind === "rings"
    ? { ...settings, rings: settings.rings.map(edit) }
    : { ...settings, quadrants: settings.quadrants.map(edit) };
}

/** The settings with a ring or a quadrant one place nearer to the start (-1) or to the end (1); unchanged at its end. */
export function movePart(settings: RadarSettings, kind: PartKind, id: string, by: -1 | 1): RadarSettings {
  return kind === "rings"
    ? { ...settings, rings: swap(settings.rings, id, by) }
    : { ...settings, quadrants: swap(settings.quadrants, id, by) };
}

function swap<Part extends QuadrantSettings>(parts: readonly Part[], id: string, by: -1 | 1): readonly Part[] {
  const from = parts.findIndex((part) => part.id === id);
  const [one, other] = [parts[from], parts[from + by]];
  if (!one || !other) return parts;
  return parts.map((part) => (part === one ? other : part === other ? one : part));
}

/** The settings without a ring or a quadrant. */
export function removePart(settings: RadarSettings, kind: PartKind, id: string): RadarSettings {
  const stays = (part: QuadrantSettings) => part.id !== id;
  return kind === "rings"
    ? { ...settings, rings: settings.rings.filter(stays) }
    : { ...settings, quadrants: settings.quadrants.filter(stays) };
}

/**
 * The settings with one more ring outside, or one more quadrant behind the others, under a name and an id that no other has.
 *
 * @param taken ids that were used before, which what was decided then still names
 */
export function addPart(settings: RadarSettings, kind: PartKind, taken: readonly string[]): RadarSettings {
  const noun = kind === "rings" ? "Ring" : "Quadrant";
  const used = new Set([...taken, ...settings[kind].map(({ id }) => id)]);
  let number = settings[kind].length + 1;
  while (used.has(slugOf(`${noun} ${number}`))) number += 1;
  const part = { id: slugOf(`${noun} ${number}`), name: `${noun} ${number}`, description: "", colour: null };
  return kind === "rings"
    ? { ...settings, rings: [...settings.rings, { ...part, gateSources: null }] }
    : { ...settings, quadrants: [...settings.quadrants, part] };
}
