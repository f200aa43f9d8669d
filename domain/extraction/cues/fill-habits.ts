import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue, RingWords, Words } from "./cue";
import { HABITS } from "./habits";

/**
 * The cues of a language by ring, in the order of its words. Throws where words stand for a habit that `HABITS` lacks:
 * that is a mistake in the word data.
 */
export function fillHabits(parts: readonly Words[]): Readonly<Record<Ring, readonly Cue[]>> {
  const fill = (ring: Ring) => parts.flatMap((words) => fillRing(ring, words[ring]));
  return { adopt: fill("adopt"), trial: fill("trial"), assess: fill("assess"), hold: fill("hold") };
}

function fillRing(ring: Ring, words: RingWords): readonly Cue[] {
  return Object.entries(words).map(([id, said]) => {
    if ("phrases" in said) return { id, ...said };
    const habit = HABITS[ring][id];
    if (habit === undefined) throw new Error(`No habit of ${ring} is called "${id}"; state its side and strength beside its phrases`);
    return { id, ...habit, phrases: said };
  });
}
